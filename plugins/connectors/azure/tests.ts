/** What the fixtures do not show of Azure: the two halves of one operation, and an alert that two feeds tell of. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const SUBSCRIPTION = "/subscriptions/11111111-1111-4111-8111-111111111111";

const half = (status: "Started" | "Succeeded", at: string) => ({
  eventDataId: `e-${status}`,
  operationId: "o-1",
  correlationId: "c-1",
  caller: "Eve@Example.net",
  category: { value: "Administrative" },
  operationName: { value: "Microsoft.KeyVault/vaults/write" },
  status: { value: status },
  resourceId: `${SUBSCRIPTION}/resourceGroups/prod/providers/Microsoft.KeyVault/vaults/keys`,
  eventTimestamp: at,
});

export default (t: Harness): void => {
  const feed = connector.feeds["activity-log"];
  const [pairs] = connector.correlate ?? [];
  if (feed?.kind !== "log" || pairs === undefined) throw new Error("there is no such log feed, or no correlator");
  const draftOf = (record: unknown) => {
    const verdict = feed.normalize(record, lookup);
    const [draft] = "leftOut" in verdict ? [] : verdict;
    if (draft === undefined) throw new Error("a draft was expected");
    return draft;
  };

  t.test("the beginning and the end of an operation are one event", () => {
    const [begun, ended] = [
      draftOf(half("Started", "2026-11-22T10:00:00.1Z")),
      draftOf(half("Succeeded", "2026-11-22T10:00:05Z")),
    ];
    t.ok(pairs.key(begun) !== undefined, "has no pair");
    t.equal(pairs.key(begun), pairs.key(ended));
    const first = pairs.fold(undefined, begun);
    t.ok("state" in first, "is done too early");
    const second = "state" in first ? pairs.fold(first.state, ended) : first;
    t.equal("done" in second && second.done.metadata?.outcome, "success");
    t.equal("done" in second && second.done.actor, "eve@example.net");
  });

  t.test("what is no record is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) t.throws(() => feed.normalize(broken, lookup));
  });
};
