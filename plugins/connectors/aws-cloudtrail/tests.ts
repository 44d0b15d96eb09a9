/** What the fixtures do not show of AWS CloudTrail: one call that says much, and records that are broken. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const call = (eventName: string, more: object = {}) => ({
  EventId: "e-1",
  CloudTrailEvent: JSON.stringify({
    eventVersion: "1.11",
    eventID: "e-1",
    eventTime: "2026-11-20T08:00:00Z",
    eventName,
    eventSource: "iam.amazonaws.com",
    awsRegion: "us-east-1",
    recipientAccountId: "111122223333",
    userIdentity: { type: "IAMUser", userName: "eve", accountId: "111122223333" },
    readOnly: false,
    ...more,
  }),
});

export default (t: Harness): void => {
  const feed = connector.feeds["management-events"];
  if (feed?.kind !== "log") throw new Error("there is no such log feed");
  const draftOf = (record: unknown) => {
    const verdict = feed.normalize(record, lookup);
    return "leftOut" in verdict ? undefined : verdict[0];
  };

  t.test("giving somebody the policy for administrators is loud, and names them", () => {
    const draft = draftOf(
      call("AttachUserPolicy", {
        requestParameters: { userName: "mallory", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
      }),
    );
    t.equal(draft?.type, "iam_change");
    t.equal(draft?.actor, "eve");
    t.equal(draft?.metadata?.privileged, true);
    t.ok(draft?.severity !== "info", "is quiet");
  });

  t.test("a call that was refused is told as refused", () => {
    t.equal(draftOf(call("CreateUser", { errorCode: "AccessDenied" }))?.metadata?.outcome, "denied");
  });

  t.test("what is no record is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) t.throws(() => feed.normalize(broken, lookup));
  });
};
