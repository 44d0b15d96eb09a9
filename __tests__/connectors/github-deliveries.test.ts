/** Organizations without an audit log: webhook deliveries, alerts and workflow runs, through the engine. */
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/github/connector.ts";
import type { StandInDelivery, StandInEstate } from "../../src/demo/github/server.ts";
import type { Event } from "../../src/event/event.ts";
import { lookupOf } from "./github-context.ts";
import { GitHubDeployment, OWNER } from "./github-deployment.ts";

const ORGANIZATION = { login: "acme", id: 4711 };
const REPOSITORY = { id: 9001, name: "api", full_name: "acme/api", private: true, owner: ORGANIZATION };
const SENDER = { login: "ann", id: 101 };
const AROUND = { organization: ORGANIZATION, repository: REPOSITORY, sender: SENDER };

function delivery(
  id: number,
  event: string,
  action: string | undefined,
  payload: object,
  hour = "10",
): StandInDelivery {
  return {
    id,
    guid: `guid-${id}`,
    deliveredAt: `2026-11-22T${hour}:00:${String(id % 60).padStart(2, "0")}Z`,
    event,
    ...(action && { action }),
    payload: { ...(action && { action }), ...AROUND, ...payload },
  };
}

const EVE = { login: "eve", id: 900 };
const BOB = { login: "bob", id: 102 };

function hook(deliveries: readonly StandInDelivery[], more: object = {}) {
  return { id: 5, events: ["*"], changedAt: "2026-01-01T00:00:00Z", deliveries, ...more };
}

const short = ({ event_type, action, target, severity, actor }: Event) =>
  `${severity} ${event_type} ${action} ${target} by ${actor}`;

async function scanned(estate: StandInEstate, more: object = {}) {
  const deployment = new GitHubDeployment({ estate, ...more });
  const scan = await deployment.scan();
  return { deployment, ...scan };
}

describe("webhook deliveries", () => {
  test("name who did it", async () => {
    const { events, problems } = await scanned({
      hooks: [
        hook([
          delivery(1, "organization", "member_removed", { membership: { role: "member", user: BOB } }),
          delivery(2, "deploy_key", "created", { key: { id: 1, title: "ci", key: "ssh-rsa X", read_only: false } }),
          delivery(3, "branch_protection_rule", "edited", {
            rule: { name: "main", admin_enforced: false },
            changes: { admin_enforced: { from: true } },
          }),
          delivery(4, "repository", "publicized", {}),
          delivery(5, "push", undefined, { ref: "refs/heads/main", commits: [] }),
          delivery(6, "issues", "opened", { issue: {} }),
        ]),
      ],
    });
    expect(problems).toEqual(["audit-log: feed-not-available"]);
    expect(events.map(short)).toEqual([
      "info org_membership organization.member_removed bob by ann",
      "warn admin_action deploy_key.created acme/api by ann",
      "warn admin_action branch_protection_rule.edited acme/api by ann",
      "critical repo_permission repository.publicized acme/api by ann",
    ]);
  });

  test("are asked for one by one only where they matter, and never store a signature", async () => {
    const { standIn, events } = await scanned({
      hooks: [hook([delivery(1, "org_block", "blocked", { blocked_user: EVE }), delivery(2, "issues", "opened", {})])],
    });
    const asked = standIn.requests.filter(({ path }) => /deliveries\/\d+$/.test(path));
    expect(asked.map(({ path }) => path)).toEqual(["/api/v3/orgs/acme/hooks/5/deliveries/1"]);
    expect(JSON.stringify(events)).not.toContain("PLANTED");
  });

  test("that come again are the same event", async () => {
    const first = delivery(1, "organization", "member_removed", { membership: { role: "member", user: BOB } });
    const again = { ...first, id: 2, deliveredAt: "2026-11-22T11:00:00Z", redelivery: true };
    const { events, deployment } = await scanned({ hooks: [hook([first, again])] });
    expect(events).toHaveLength(1);
    expect((await deployment.scan()).events).toEqual([]);
  });

  test("tell instead of the lists once the webhook is older than GitHub keeps deliveries; before, both do", async () => {
    const members = [{ id: 101, login: "ann" }, BOB];
    const removed = delivery(1, "organization", "member_removed", { membership: { role: "member", user: BOB } }, "15");
    for (const [changedAt, expected] of [
      ["2026-01-01T00:00:00Z", ["organization.member_removed"]],
      ["2026-11-21T00:00:00Z", ["org.remove_member", "organization.member_removed"]],
    ] as const) {
      const { deployment } = await scanned({ members, hooks: [hook([], { changedAt })] });
      deployment.estate = { members: members.slice(0, 1), hooks: [hook([removed], { changedAt })] };
      expect((await deployment.scan()).events.map(({ action }) => action).sort()).toEqual(expected);
    }
  });

  test("of another event leave a change to the lists", async () => {
    const members = [{ id: 101, login: "ann" }, BOB];
    const hooks = [hook([], { events: ["deploy_key"] })];
    const { deployment } = await scanned({ members, hooks });
    deployment.estate = { members: members.slice(0, 1), hooks };
    expect((await deployment.scan()).events.map(({ action }) => action)).toEqual(["org.remove_member"]);
  });

  test("know an outsider by the members of the last scan", async () => {
    const members = [{ id: 101, login: "ann" }, BOB];
    const { deployment } = await scanned({ members, hooks: [hook([])] });
    const added = [EVE, BOB].map((member, index) =>
      delivery(index + 1, "member", "added", { member, changes: { permission: { to: "admin" } } }, "15"),
    );
    deployment.estate = { members, hooks: [hook(added)] };
    expect((await deployment.scan()).events.map(short)).toEqual([
      "critical collaborator_added member.added eve by ann",
      "warn repo_permission member.added bob by ann",
    ]);
  });

  test("of pushes to mallcop's own repository are kept, and its own are marked", async () => {
    const own = { ...REPOSITORY, full_name: "acme/security-log" };
    const settings = {
      GITHUB_REPOSITORY: "acme/security-log",
      GITHUB_WORKFLOW: "mallcop",
    };
    const deployment = new GitHubDeployment({
      settings,
      estate: {
        hooks: [
          hook([
            delivery(1, "push", undefined, {
              ref: "refs/heads/main",
              repository: own,
              sender: { login: "github-actions[bot]" },
            }),
            delivery(2, "push", undefined, { ref: "refs/heads/main", repository: own }),
          ]),
        ],
      },
    });
    const payloads = (await deployment.scan()).events;
    // Without GITHUB_API_URL of the GitHub that is watched, nothing is our own.
    expect(payloads).toEqual([]);
    const feed = connector.feeds["hook-deliveries"];
    const lookup = lookupOf({ self: { repository: "acme/security-log", workflow: "mallcop" } });
    const meaning = (login: string) =>
      feed?.normalize?.({ ref: "refs/heads/main", repository: own, sender: { login }, commits: [] }, lookup);
    expect(meaning("github-actions[bot]")).toMatchObject([
      { type: "admin_action", severity: "info", metadata: { self: true } },
    ]);
    expect(meaning("mallory")).toMatchObject([
      { type: "admin_action", severity: "warn", metadata: { self: undefined } },
    ]);
  });
});

const REPOS = [{ id: 9001, name: "api" }] as const;

describe("alerts", () => {
  const secret = { number: 1, repo: "api", createdAt: "2026-11-22T10:00:00Z", secret: "PLANTED-ALERT-SECRET" };

  test("about secrets never show the secret, also if GitHub sends it", async () => {
    const { events, standIn } = await scanned({ repos: REPOS, secretAlerts: [secret] });
    expect(events.map(short)).toEqual(["warn secret_scanning_alert secret_scanning_alert.create acme/api by unknown"]);
    expect(standIn.requests.find(({ path }) => path.endsWith("/secret-scanning/alerts"))?.query.hide_secret).toBe(
      "true",
    );
    const feed = connector.feeds["secret-scanning"];
    const verdict = feed?.normalize?.(
      { ...secret, secret_type: "x", state: "open", created_at: secret.createdAt },
      lookupOf(),
    );
    expect(JSON.stringify(verdict)).not.toContain("PLANTED");
  });

  test("are told again when they change, and only then", async () => {
    const { deployment } = await scanned({ repos: REPOS, secretAlerts: [secret] });
    expect((await deployment.scan()).events).toEqual([]);
    deployment.estate = {
      repos: REPOS,
      secretAlerts: [{ ...secret, state: "resolved", updatedAt: "2026-11-22T20:00:00Z" }],
    };
    expect((await deployment.scan()).events.map(short)).toEqual([
      "info secret_scanning_alert secret_scanning_alert.resolve acme/api by ann",
    ]);
  });

  test("about dependencies: raised, fixed, dismissed; an edit of the advisory is no news", async () => {
    const old = { repo: "api", createdAt: "2025-01-01T00:00:00Z", updatedAt: "2026-11-22T10:00:00Z" } as const;
    const { events } = await scanned({
      repos: REPOS,
      dependabotAlerts: [
        { number: 1, repo: "api", createdAt: "2026-11-22T09:00:00Z", severity: "critical" },
        { ...old, number: 2, state: "fixed", closedAt: "2026-11-22T10:00:00Z" },
        { ...old, number: 3, state: "dismissed", closedAt: "2026-11-22T10:00:00Z" },
        { ...old, number: 4 },
        { number: 5, repo: "api", createdAt: "2025-01-01T00:00:00Z" },
      ],
    });
    expect(events.map(short).sort()).toEqual([
      "info dependabot_alert repository_vulnerability_alert.dismiss acme/api by ann",
      "info dependabot_alert repository_vulnerability_alert.resolve acme/api by unknown",
      "warn dependabot_alert repository_vulnerability_alert.create acme/api by unknown",
    ]);
  });

  test("are switched off by their options", async () => {
    const estate = { repos: REPOS, secretAlerts: [secret], dependabotAlerts: [] };
    const config = { include_dependabot: false, include_secret_scanning: false };
    const { events, standIn } = await scanned(estate, { config });
    expect(events).toEqual([]);
    expect(standIn.requests.filter(({ path }) => path.endsWith("/alerts"))).toEqual([]);
  });

  test("that came by webhook and by list are one event, which names who did it", async () => {
    const alert = {
      number: 7,
      repo: "api",
      state: "dismissed",
      createdAt: "2026-11-22T09:00:00Z",
      closedAt: "2026-11-22T10:00:00Z",
    } as const;
    const payload = {
      alert: {
        number: 7,
        state: "dismissed",
        dismissed_at: alert.closedAt,
        created_at: alert.createdAt,
        updated_at: alert.closedAt,
        security_advisory: { ghsa_id: "GHSA-aaaa-bbbb-cccc", severity: "medium" },
      },
    };
    const hooks = [hook([delivery(1, "dependabot_alert", "dismissed", payload)])];
    const { events } = await scanned({ repos: REPOS, dependabotAlerts: [alert], hooks });
    expect(events).toHaveLength(1);
    expect(events[0]?.actor).toBe("ann");
  });
});

describe("workflow runs", () => {
  const run = { id: 71, name: "Build", event: "push", createdAt: "2026-11-22T10:00:00Z" } as const;
  const withRuns = (...runs: readonly object[]): StandInEstate => ({
    repos: [{ ...REPOS[0], runs: runs.map((one) => ({ ...run, status: "completed", ...one }) as never) }],
  });

  test("are told when they are seen running, and when they have ended", async () => {
    const { deployment, events } = await scanned(withRuns({ status: "in_progress" }));
    expect(events.map(short)).toEqual(["info workflow_run workflows.created_workflow_run acme/api by ann"]);
    expect((await deployment.scan()).events).toEqual([]);
    deployment.estate = withRuns({ conclusion: "failure", updatedAt: "2026-11-22T23:00:00Z" });
    const { events: ended } = await deployment.scan();
    expect(ended.map(short)).toEqual(["info workflow_run workflows.completed_workflow_run acme/api by ann"]);
    expect(ended[0]?.metadata).toMatchObject({ outcome: "failure", conclusion: "failure", run_id: "71", attempt: "1" });
  });

  test("that ran with the repository's rights on a stranger's code are a warning", async () => {
    const { events } = await scanned(
      withRuns({ event: "pull_request_target", from: "mallory/api", conclusion: "success" }),
    );
    expect(events.map(short)).toEqual(["warn workflow_run workflows.completed_workflow_run acme/api by ann"]);
  });

  test("beyond what GitHub lists at once are read in narrower slices", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({
      id: index + 1,
      createdAt: new Date(Date.UTC(2026, 10, 22, 4, 0, index * 15)).toISOString().replace(".000", ""),
    }));
    const { events } = await scanned(withRuns(...many));
    expect(events).toHaveLength(1500);
  });

  test("of the workflow that mallcop runs in are marked", () => {
    const lookup = lookupOf({ self: { repository: "acme/api", workflow: "mallcop" } });
    const record = { id: 1, name: "mallcop", event: "schedule", status: "completed", repository: REPOSITORY };
    const verdict = connector.feeds["workflow-runs"]?.normalize?.(record, lookup);
    expect(verdict).toMatchObject([{ metadata: { self: true } }]);
  });

  test("of archived repositories are not asked for, and with an audit log none are", async () => {
    const { standIn } = await scanned({ repos: [{ ...REPOS[0], archived: true }] });
    expect(standIn.requests.filter(({ path }) => path.includes("/actions/"))).toEqual([]);
    const other = await scanned(withRuns({}), { plan: "enterprise", tokens: [OWNER] });
    expect(other.standIn.requests.filter(({ path }) => path.includes("/actions/"))).toEqual([]);
  });
});
