/** What the fixtures do not show of the relay. */
import type { Harness, Lookup } from "mallcop";
import connector from "./connector.ts";

const lookup: Lookup = { own: { domains: new Set(), accounts: new Set() }, get: () => undefined, has: () => false };

export default (t: Harness): void => {
  const { audit } = connector.feeds;
  if (audit?.kind !== "log") throw new Error("there is no such feed");
  t.test("an entry without an id is refused, not guessed", () => {
    t.throws(() => audit.normalize({ who: "ann", at: "2026-11-22T11:00:00Z" }, lookup));
  });
};
