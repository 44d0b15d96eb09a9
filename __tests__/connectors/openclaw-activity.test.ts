/** What agents do: the ledger, sessions, and what stays at work in a gateway. */
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Estate } from "../../src/demo/openclaw/gateway.ts";
import { NOW } from "../support/connector-context.ts";
import { arrange, changes, closeAll, DAY, read, snapshot } from "./openclaw-context.ts";

afterEach(closeAll);

const entry = (sequence: number, more: Readonly<Record<string, unknown>> = {}) => ({
  schemaVersion: 1,
  sequence,
  eventId: `e0b517dd-0cfa-49f4-baa9-${String(sequence).padStart(12, "0")}`,
  occurredAt: NOW - 10_000 + sequence,
  agentId: "main",
  sessionKey: "agent:main:main",
  runId: "k1",
  kind: "tool_action",
  toolName: "exec",
  action: "tool.action.finished",
  status: "succeeded",
  actor: { type: "agent", id: "main" },
  ...more,
});

describe("the ledger", () => {
  test("what a policy stopped is told one by one", async () => {
    const { ctx, estate } = await arrange();
    estate.ledger = [entry(1), entry(2, { status: "blocked", errorCode: "policy" })];
    const { drafts, leftOut } = await read("activity", ctx);
    expect(leftOut).toEqual(["ordinary"]);
    expect(drafts).toMatchObject([
      {
        key: { namespace: "activity", id: entry(2).eventId },
        type: "agent.behavior_anomaly",
        actor: "agent:main",
        target: "tool:exec",
        metadata: { kind: "tool-denied", outcome: "denied", reason: "policy" },
      },
    ]);
  });

  test("failures are told where they pile up", async () => {
    const { ctx, estate } = await arrange();
    const failures = Array.from({ length: 9 }, (_, n) => entry(n, { status: "failed" }));
    estate.ledger = failures;
    expect((await read("activity", ctx)).drafts).toEqual([]);
    estate.ledger = [...failures, entry(9, { status: "timed_out" }), entry(10, { kind: "message", status: "failed" })];
    const { drafts, leftOut } = await read("activity", ctx);
    expect(drafts).toMatchObject([{ metadata: { kind: "tool-failure-burst", agent: "main", count: 10 } }]);
    expect(new Set(leftOut)).toEqual(new Set(["tool-failed", "ordinary"]));
  });

  test("runs have a burst of their own", async () => {
    const { ctx, estate } = await arrange();
    estate.ledger = Array.from({ length: 5 }, (_, n) => entry(n, { kind: "agent_run", status: "failed" }));
    const { drafts, leftOut } = await read("activity", ctx);
    expect([drafts[0]?.metadata?.kind, leftOut[0]]).toEqual(["run-failure-burst", "run-failed"]);
  });

  test("is read page by page, and each entry in one slice only", async () => {
    const { ctx, estate } = await arrange();
    estate.ledger = [
      ...Array.from({ length: 1200 }, (_, n) => entry(n)),
      entry(5000, { occurredAt: DAY.to }),
      entry(5001, { occurredAt: DAY.from - 1 }),
    ];
    const { pages } = await read("activity", ctx);
    expect(pages.flatMap(({ records }) => records)).toHaveLength(1200);
    expect(pages).toHaveLength(3);
  });
});

describe("sessions", () => {
  test("are told where they pile up, and looked for no longer than needed", async () => {
    const { ctx, estate, gateway } = await arrange();
    const session = (n: number) => ({ key: `agent:main:dashboard:${n}`, createdAt: NOW - n, updatedAt: NOW - n });
    const old = Array.from({ length: 500 }, (_, n) => ({
      key: "agent:main:old",
      createdAt: DAY.from - 1 - n,
      updatedAt: DAY.from - 1 - n,
    }));
    estate.sessions = [...Array.from({ length: 60 }, (_, n) => session(n + 1)), ...old];
    const { drafts, leftOut } = await read("sessions", ctx);
    expect(leftOut).toHaveLength(60);
    expect(drafts).toMatchObject([{ metadata: { kind: "session-burst", agent: "main", count: 60 } }]);
    expect(gateway.asked.filter(({ method }) => method === "sessions.list")).toHaveLength(1);
    estate.sessions = estate.sessions.slice(20, 60);
    expect((await read("sessions", ctx)).drafts).toEqual([]);
  });
});

describe("the inventory", () => {
  async function afterwards(act: (estate: Estate) => unknown) {
    const { ctx, estate, again } = await arrange();
    const before = await snapshot("inventory", ctx);
    act(estate);
    const list = changes("inventory", before, await snapshot("inventory", again()));
    return list.map(({ type, action, severity, target }) => `${severity} ${type} ${action} ${target}`);
  }
  const job = (id: string, revision: string) => ({ id, name: "beacon", enabled: true, configRevision: revision });

  test.each<[string, (estate: Estate) => unknown]>([
    [
      "warn agent.behavior_anomaly scheduled-job.added scheduled-job:beacon",
      (now) => Object.assign(now, { jobs: [{ ...job("1", "a"), declarationKey: "built-in" }, job("2", "a")] }),
    ],
    [
      "critical agent.behavior_anomaly node.added node:Ann's phone",
      (now) => Object.assign(now, { nodes: [{ nodeId: "n", displayName: "Ann's phone" }] }),
    ],
    [
      "warn gateway.config_change plugin.added plugin:stranger",
      (now) =>
        Object.assign(now, {
          plugins: [...now.plugins, { id: "stranger", origin: "npm", installed: true, enabled: true, version: "1" }],
        }),
    ],
    [
      "warn gateway.config_change hook.added hook:on-start",
      (now) =>
        Object.assign(now, {
          hooks: [...now.hooks, { name: "on-start", source: "openclaw-workspace", enabledByConfig: true }],
        }),
    ],
    [
      "warn agent.behavior_anomaly agent-instructions.changed agent-instructions:main/SOUL.md",
      (now) => Object.assign(now, { instructions: { "SOUL.md": "0".repeat(64) } }),
    ],
    [
      "info agent.behavior_anomaly agent-instructions.removed agent-instructions:main/SOUL.md",
      (now) => Object.assign(now, { instructions: {} }),
    ],
  ])("%s", async (expected, act) => {
    expect(await afterwards(act)).toEqual([expected]);
  });

  test("jobs of more than one page are listed whole, and a changed one is one event", async () => {
    const { ctx, estate, again } = await arrange();
    estate.jobs = [1, 2, 3, 4, 5].map((n) => job(`${n}`, "a"));
    const before = await snapshot("inventory", ctx);
    estate.jobs = [1, 2, 3, 4, 5].map((n) => job(`${n}`, n === 5 ? "b" : "a"));
    const list = changes("inventory", before, await snapshot("inventory", again()));
    expect(list.map(({ action }) => action)).toEqual(["scheduled-job.changed"]);
  });
});
