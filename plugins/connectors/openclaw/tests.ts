/** What the fixtures do not show of OpenClaw: that a skill whose files changed is told by what changed, and many failures by one event. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const skill = (sha256: string) => ({
  key: "weather",
  value: {
    agent: "main",
    name: "weather",
    source: "openclaw-workspace",
    enabled: true,
    described: "d",
    folder: "skills/weather",
    files: [{ path: "SKILL.md", sha256 }],
  },
});

const FROM = Date.UTC(2026, 10, 22, 10);
const failed = (nth: number) => ({
  eventId: `e-${nth}`,
  sequence: nth,
  occurredAt: FROM + nth,
  kind: "tool_action",
  action: "run",
  status: "failed",
  agentId: "main",
});

export default (t: Harness): void => {
  const { skills, activity } = connector.feeds;
  if (skills?.kind !== "state" || activity?.kind !== "log") throw new Error("there are no such feeds");

  t.test("a changed file of a skill is named", () => {
    const [change] = skills.change(skill("a".repeat(64)), skill("b".repeat(64)), lookup);
    t.equal(change?.type, "skill.modify");
    t.equal(change?.metadata?.files_changed, "SKILL.md");
  });

  t.test("ten failed calls of one agent are one event, nine are none", () => {
    const told = (count: number) => {
      const digest = activity.digest?.({ id: "gateway" }, lookup);
      for (let nth = 0; nth < count; nth += 1) digest?.add(failed(nth), activity.normalize(failed(nth), lookup));
      return digest?.tell(FROM as never, (FROM + 60_000) as never).length;
    };
    t.equal(told(10), 1);
    t.equal(told(9), 0);
  });

  t.test("an entry without an id is refused, not guessed", () => {
    const { eventId: _, ...nameless } = failed(1);
    t.throws(() => activity.normalize(nameless, lookup));
  });
};
