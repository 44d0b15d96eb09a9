/** What the fixtures do not show of Vercel: that a deployment is told once when it begins and once when it ends. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const deployment = (readyState: string) => ({
  uid: "dpl_1",
  name: "shop",
  created: 1795327239000,
  readyState,
  creator: { email: "Eve@Example.net" },
});

export default (t: Harness): void => {
  const { deployments, events } = connector.feeds;
  if (deployments?.kind !== "log" || events?.kind !== "log") throw new Error("there are no such feeds");
  const typesOf = (state: string) => {
    const verdict = deployments.normalize(deployment(state), lookup);
    return "leftOut" in verdict ? [] : verdict.map(({ type }) => type);
  };

  t.test("one that is under way was created, and no more is known", () => {
    t.equal(typesOf("BUILDING"), ["deployment_created"]);
  });

  t.test("one that ended was created and ended, each with an id of its own", () => {
    t.equal(typesOf("READY"), ["deployment_created", "deployment_succeeded"]);
    t.equal(typesOf("ERROR"), ["deployment_created", "deployment_failed"]);
    const verdict = deployments.normalize(deployment("READY"), lookup);
    const ids = "leftOut" in verdict ? [] : verdict.map(({ key }) => key?.id);
    t.equal(new Set(ids).size, 2);
  });

  t.test("what is no record is refused, not guessed", () => {
    for (const broken of [null, {}, [], "text"]) {
      t.throws(() => deployments.normalize(broken, lookup));
      t.throws(() => events.normalize(broken, lookup));
    }
  });
};
