/** An organization on GitHub Enterprise Cloud: its audit log, and members who come and go. */
import { startGitHubStandIn } from "../../../src/demo/github/server.ts";
import { github } from "../../../src/demo/story/beat.ts";
import { ann, ben, ORG } from "../../../src/demo/story/cast.ts";
import { auditEntry } from "../../../src/demo/story/records/github.ts";
import { happenings, markOf, type Setting, steps, type Vendor, withRepeats } from "./vendor.ts";

const INSTANCE = "github";
const TOKEN = `ghp_${"0123456789abcdefghijABCDEFGHIJ012345"}`;
const LATENESS_MS = 6 * 3_600_000;
const CARL = { id: 4242, login: "carl" };

export async function githubOrganization(setting: Setting): Promise<Vendor> {
  const { chance, clock } = setting;
  const made = happenings(setting, { latenessMs: LATENESS_MS, stepMs: 1 }).map(({ nth, time, visibleAt }) => {
    const beat = github("00:00", nth % 2 === 0 ? ann : ben, "org.add_member", { user: `user-${nth}` });
    return { time, visibleAt, record: auditEntry(beat, time) };
  });
  const turns = steps(setting, 0.3);
  const roleAt = (time: number) => (turns(time) % 2 === 0 ? "MEMBER" : "ADMIN");
  const estate = {
    get members() {
      return [{ ...CARL, role: roleAt(clock()), twoFactor: true } as const];
    },
  };
  const standIn = await startGitHubStandIn({
    orgs: [{ ...ORG, plan: "enterprise", estate }],
    entries: withRepeats(chance, made),
    clock,
    tokens: [{ value: TOKEN, kind: "classic", rights: ["read:audit_log", "read:org", "repo"] }],
  });
  return {
    instance: INSTANCE,
    entry: { type: "github", org: ORG.login, base_url: standIn.url },
    env: { GITHUB_TOKEN: TOKEN },
    door: { origin: standIn.url, listener: standIn.listener },
    facts: made.map(({ record, time, visibleAt }) => ({
      ...{ instance: INSTANCE, feed: "audit-log", time, axisTime: time, visibleAt, latenessMs: LATENESS_MS },
      mark: markOf("github", String(ORG.id), "audit", String(record._document_id)),
    })),
    close: () => standIn.close(),
  };
}
