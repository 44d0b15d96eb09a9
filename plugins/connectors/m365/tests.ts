/** What the fixtures do not show of Microsoft 365: that mail sent to outside is told apart, and downloads are counted by person. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const rule = (to: string) => ({
  CreationTime: "2026-11-22T10:00:00",
  Id: "r-1",
  Operation: "New-InboxRule",
  OrganizationId: "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001",
  RecordType: 1,
  UserType: 0,
  Workload: "Exchange",
  UserId: "ben@example.com",
  Parameters: [
    { Name: "Name", Value: "." },
    { Name: "ForwardTo", Value: to },
  ],
});

export default (t: Harness): void => {
  const feed = connector.feeds.exchange;
  if (feed?.kind !== "log") throw new Error("there is no such log feed");
  const draftOf = (record: unknown) => {
    const verdict = feed.normalize(record, lookup);
    return "leftOut" in verdict ? undefined : verdict[0];
  };

  t.test("a rule that sends mail to outside is told as that", () => {
    const draft = draftOf(rule("archive@mail.example.org"));
    t.equal(draft?.type, "external_forwarding");
    t.equal(draft?.metadata?.external, true);
    t.ok(draft?.severity !== "info", "is quiet");
  });

  t.test("a rule that sends it to a colleague is a rule", () => {
    t.equal(draftOf(rule("ann@example.com"))?.type, "mail_rule_created");
  });

  t.test("a record of another content type is counted, and not told twice", () => {
    const access = { ...rule("x@example.com"), Operation: "FileAccessed", RecordType: 6, Workload: "SharePoint" };
    t.equal(feed.normalize(access, lookup), { leftOut: "stray" });
  });

  t.test("what is no record is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) t.throws(() => feed.normalize(broken, lookup));
  });
};
