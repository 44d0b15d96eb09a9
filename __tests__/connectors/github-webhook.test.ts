/** Webhook payloads: each event is known by its shape, has its type or the reason why it has none, and its severity. */
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/github/connector.ts";
import type { Draft } from "../../src/connector/contract.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { lookupOf } from "./github-context.ts";

const organization = { login: "acme", id: 4711 };
const repository = { id: 9001, full_name: "acme/api", private: true, owner: organization };
const sender = { login: "ann", id: 101 };
const member = { login: "bob", id: 102 };
const team = { id: 31, slug: "platform", permission: "push" };
const installation = { id: 61, app_slug: "deployer" };
const AROUND = { organization, repository, sender };

const verdictOf = (payload: object) => connector.feeds["hook-deliveries"]?.normalize?.(payload, lookupOf());

function meaningOf(payload: object): string {
  const verdict = verdictOf(payload);
  if (verdict === undefined || "leftOut" in verdict) return `left out: ${verdict?.leftOut}`;
  const [draft] = verdict;
  return `${draft?.severity} ${draft?.type} ${draft?.action} ${draft?.target}`;
}

const ROWS: readonly (readonly [payload: object, meaning: string])[] = [
  [
    { action: "member_added", membership: { role: "member", user: member }, organization, sender },
    "info org_membership organization.member_added bob",
  ],
  [
    { action: "member_added", membership: { role: "admin", user: member }, organization, sender },
    "warn org_membership organization.member_added bob",
  ],
  [
    { action: "member_invited", invitation: { login: null, email: "new@example.com" }, organization, sender },
    "info org_membership organization.member_invited new@example.com",
  ],
  [{ action: "deleted", organization, sender }, "critical admin_action organization.deleted acme"],
  [{ action: "added", member, team, organization, sender }, "info org_membership membership.added bob"],
  [{ action: "created", team, organization, sender }, "info org_membership team.created platform"],
  [
    {
      action: "edited",
      team,
      repository,
      changes: { repository: { permissions: { from: {} } } },
      organization,
      sender,
    },
    "info repo_permission team.edited acme/api",
  ],
  [{ action: "added_to_repository", team, ...AROUND }, "info repo_permission team.added_to_repository acme/api"],
  [{ team, ...AROUND }, "info repo_permission team_add acme/api"],
  [{ action: "blocked", blocked_user: member, organization, sender }, "info org_membership org_block.blocked bob"],
  [{ action: "added", member, repository, sender }, "info repo_permission member.added bob"],
  [
    { action: "edited", member, repository, sender, changes: { permission: { from: "read", to: "admin" } } },
    "warn repo_permission member.edited bob",
  ],
  [{ action: "publicized", ...AROUND }, "critical repo_permission repository.publicized acme/api"],
  [{ action: "transferred", ...AROUND, changes: {} }, "warn admin_action repository.transferred acme/api"],
  [{ action: "deleted", ...AROUND }, "warn admin_action repository.deleted acme/api"],
  [{ repository, sender }, "critical repo_permission public acme/api"],
  [
    { action: "created", installation, repositories: [], requester: null, sender },
    "info oauth_authorization installation.created deployer",
  ],
  [
    { action: "added", installation, repositories_added: [], repositories_removed: [], sender },
    "info oauth_authorization installation_repositories.added deployer",
  ],
  [
    { action: "created", personal_access_token_request: { id: 1 }, organization, sender },
    "info oauth_authorization personal_access_token_request.created acme",
  ],
  [
    { action: "created", key: { title: "ci", read_only: false }, repository, sender },
    "warn admin_action deploy_key.created acme/api",
  ],
  [
    { action: "created", key: { title: "ci", read_only: true }, repository, sender },
    "info admin_action deploy_key.created acme/api",
  ],
  [
    { action: "deleted", rule: { name: "main" }, ...AROUND },
    "warn admin_action branch_protection_rule.deleted acme/api",
  ],
  [
    {
      action: "edited",
      rule: { allow_force_pushes_enforcement_level: "everyone" },
      changes: { allow_force_pushes_enforcement_level: { from: "off" } },
      ...AROUND,
    },
    "warn admin_action branch_protection_rule.edited acme/api",
  ],
  [
    { action: "edited", rule: { admin_enforced: true }, changes: { admin_enforced: { from: false } }, ...AROUND },
    "info admin_action branch_protection_rule.edited acme/api",
  ],
  [
    { action: "edited", repository_ruleset: { enforcement: "disabled" }, ...AROUND },
    "warn admin_action repository_ruleset.edited acme/api",
  ],
  [{ action: "deleted", hook: { id: 5 }, hook_id: 5, repository, sender }, "warn admin_action meta.deleted acme/api"],
  [
    { action: "created", alert: { number: 1, rule: { id: "x" } }, repository, sender },
    "info admin_action code_scanning_alert.created acme/api",
  ],
  [
    { action: "created", alert: { number: 1, secret_type: "x" }, location: {}, repository, sender },
    "warn secret_scanning_alert secret_scanning_alert_location.created acme/api",
  ],
  [
    { action: "quantum", guid: "1", event: "brand_new", delivered_at: "2026-11-22T10:00:00Z", payload: AROUND },
    "info admin_action brand_new.quantum acme/api",
  ],
  [{ ref: "refs/heads/main", before: "a", after: "b", commits: [], repository, sender }, "left out: git-traffic"],
  [{ action: "opened", pull_request: {}, repository, sender }, "left out: collaboration"],
  [
    { action: "completed", guid: "1", event: "check_run", delivered_at: "2026-11-22T10:00:00Z" },
    "left out: delivery-checks",
  ],
  [{ action: "queued", workflow_job: {}, repository, sender }, "left out: job-started"],
  [{ action: "published", security_advisory: {} }, "left out: advisory"],
  [{ zen: "Keep it logically awesome.", hook: {}, hook_id: 5 }, "left out: ping"],
  [{ guid: "1", event: "public", redelivery: true, delivered_at: "2026-11-22T10:00:00Z" }, "left out: redelivery"],
];

describe("a webhook's payload", () => {
  test.each(ROWS.map(([payload, meaning]) => [meaning, payload] as const))("is %s", (meaning, payload) => {
    expect(connector.recognize(payload)).toBe("hook-deliveries");
    expect(meaningOf(payload)).toBe(meaning);
  });

  test("names the sender as the actor", () => {
    expect(verdictOf(ROWS[0]?.[0] ?? {})).toMatchObject([{ actor: "ann" }]);
  });

  test("of a secret that was found never holds it", () => {
    const alert = { number: 3, state: "open", secret_type: "x", secret: "PLANTED", created_at: "2026-11-22T10:00:00Z" };
    const [draft] = verdictOf({ action: "created", alert, repository, sender }) as readonly Draft[];
    expect(draft?.type).toBe("secret_scanning_alert");
    expect(JSON.stringify(draft?.raw)).not.toContain("PLANTED");
  });

  test("uses every declared reason for leaving out, and no other", () => {
    const used = ROWS.flatMap(([, meaning]) => (meaning.startsWith("left out: ") ? [meaning.slice(10)] : []));
    const declared = Object.keys(manifestOf("github").feeds["hook-deliveries"]?.scope.leaves_out ?? {});
    expect([...new Set([...used, "dependabot-off", "secret-scanning-off"])].sort()).toEqual(declared.sort());
  });

  test("of an alert that an option switches off is left out", () => {
    const lookup = lookupOf({ options: { include_dependabot: false } });
    const payload = { action: "created", alert: { number: 1, dependency: {} }, repository, sender };
    expect(connector.feeds["hook-deliveries"]?.normalize?.(payload, lookup)).toEqual({ leftOut: "dependabot-off" });
  });
});
