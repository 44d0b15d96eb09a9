/** What the fixtures do not show of GitHub: what makes a change loud, and that a comparison guesses nothing. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const ENTRY = {
  "@timestamp": 1795305600512,
  _document_id: "d-1",
  action: "org.update_member",
  actor: "eve",
  user: "mallory",
  org: "acme",
  permission: "admin",
  old_permission: "read",
};

export default (t: Harness): void => {
  const log = connector.feeds["audit-log"];
  const members = connector.feeds.members;
  if (log?.kind !== "log" || members?.kind !== "state") throw new Error("there are no such feeds");

  t.test("an owner more is told with who made them one", () => {
    const verdict = log.normalize(ENTRY, lookup);
    const [draft] = "leftOut" in verdict ? [] : verdict;
    t.equal(draft?.type, "org_membership");
    t.equal(draft?.actor, "eve");
    t.equal(draft?.target, "mallory");
    t.ok(draft?.severity !== "info", "is quiet");
  });

  t.test("of a comparison nobody knows who did it", () => {
    const after = { key: "7", value: { login: "mallory", role: "admin", two_factor: true } };
    const [change] = members.change(undefined, after, lookup);
    t.equal(change?.actor, "unknown");
    t.equal(change?.severity, "warn");
  });

  t.test("what is no entry is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) t.throws(() => log.normalize(broken, lookup));
  });
};
