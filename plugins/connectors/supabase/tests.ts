/** What the fixtures do not show of Supabase: that a guard which falls is loud, and a setting's secret is not told. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const fn = (verify_jwt: boolean) => ({
  key: "fn-1",
  value: { slug: "pay", name: "pay", status: "ACTIVE", version: 1, verify_jwt, ezbr_sha256: "aa" },
});

export default (t: Harness): void => {
  const { functions, "auth-audit": audit } = connector.feeds;
  if (functions?.kind !== "state" || audit?.kind !== "log") throw new Error("there are no such feeds");

  t.test("a function that checks its callers no more is a warning", () => {
    const [change] = functions.change(fn(true), fn(false), lookup);
    t.equal(change?.action, "jwt_check_disabled");
    t.equal(change?.severity, "warn");
  });

  t.test("the same function twice says nothing else than that it is there", () => {
    const [change] = functions.change(undefined, fn(true), lookup);
    t.equal(change?.action, "created");
    t.equal(change?.severity, "info");
  });

  t.test("what is no entry is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) t.throws(() => audit.normalize(broken, lookup));
  });
};
