import { describe, expect, test } from "@jest/globals";
import { Correlation, joinCorrelation, NOTHING_OPEN } from "../../src/collect/correlate.ts";
import type { Correlator, Draft } from "../../src/connector/contract.ts";
import { correlatorsOf } from "../../src/connector/summing.ts";
import type { Instant } from "../../src/event/event.ts";
import { at, HOUR } from "./toy.ts";

const NOON = at("2026-11-22T12:00:00Z");

/** The begin and the end of one operation, as Azure records them. */
const pairs: Correlator = {
  name: "begin-end",
  deadlineMs: HOUR,
  key: ({ action, metadata }) => (action === "other" ? undefined : String(metadata?.correlation_id)),
  fold(state, draft) {
    const known = { ...(state as object), [draft.action]: draft.time };
    if (!("begin" in known) || !("end" in known)) return { state: known };
    return { done: operation(String(draft.metadata?.correlation_id), Number(known.begin), "success") };
  },
  expire: (state) => operation("half", Math.min(...Object.values(state as Record<string, number>)), "unknown"),
};

function operation(id: string, time: number, outcome: "success" | "unknown"): Draft {
  const key = { tenant: "t", namespace: "operation", id };
  return {
    key,
    time: time as Instant,
    type: "admin_action",
    actor: "ann",
    target: "vm",
    action: "write",
    metadata: { outcome },
  };
}

function half(action: string, id: string, minutes: number): Draft {
  const time = (NOON + minutes * 60_000) as Instant;
  return { time, type: "admin_action", actor: "ann", target: "vm", action, metadata: { correlation_id: id } };
}

const begin = (id: string, minutes = 0) => half("begin", id, minutes);
const end = (id: string, minutes = 1) => half("end", id, minutes);
const idOf = (draft: Draft) => `evt-${draft.key?.id}`;
const start = (state = NOTHING_OPEN) => new Correlation(correlatorsOf([pairs]), state, idOf, (value) => value);

/** What becomes of one draft. */
async function add(correlation: Correlation, draft: Draft): Promise<string | Draft> {
  const [taken = "pass"] = await correlation.take([draft]);
  if (typeof taken === "string") return taken;
  if ("rejected" in taken) throw taken.rejected;
  return taken.done;
}

/** What is told at a watermark of pairs that stayed open. */
async function expire(correlation: Correlation, watermark: number): Promise<readonly Draft[]> {
  return (await correlation.expire(watermark as Instant)).flatMap((said) => {
    if ("rejected" in said) throw said.rejected;
    return said.told ?? [];
  });
}

describe("a correlator", () => {
  test("makes one event of two records, in whatever order and in however many runs they come", async () => {
    for (const order of [
      [begin("a"), end("a")],
      [end("a"), begin("a")],
    ]) {
      let correlation = start();
      expect(await add(correlation, order[0] as Draft)).toBe("held");
      correlation = start(JSON.parse(JSON.stringify(correlation.state())));
      expect(await add(correlation, order[1] as Draft)).toEqual(operation("a", NOON, "success"));
      expect(correlation.state()).toEqual(NOTHING_OPEN);
    }
  });

  test("lets everything else pass", async () => {
    expect(await add(start(), half("other", "a", 0))).toBe("pass");
  });

  test("waits for what was read, not for the clock: only a watermark beyond the deadline ends a pair", async () => {
    const correlation = start();
    await add(correlation, begin("half"));
    expect(await expire(correlation, NOON + HOUR - 1)).toEqual([]);
    expect(await expire(correlation, NOON + HOUR)).toEqual([operation("half", NOON, "unknown")]);
    expect(correlation.state().open).toEqual({});
  });

  test("a half that comes after the deadline amends what was told", async () => {
    const correlation = start();
    await add(correlation, begin("half"));
    expect(await expire(correlation, NOON + HOUR)).toHaveLength(1);
    await add(correlation, begin("half"));
    const late = await add(correlation, end("half", 90));
    expect(late).toMatchObject({ key: { id: "half|amended" }, metadata: { outcome: "success", amends: "evt-half" } });
  });

  test("the same half read again after the deadline is no news", async () => {
    const correlation = start();
    await add(correlation, begin("half"));
    expect(await expire(correlation, NOON + HOUR)).toHaveLength(1);
    await add(correlation, begin("half"));
    expect(await expire(correlation, NOON + 2 * HOUR)).toEqual([]);
  });

  test("gives up the oldest pairs when there are too many, so that memory is bounded", async () => {
    const correlation = start();
    for (let index = 0; index < 10_003; index++) await add(correlation, begin(`p${index}`, index / 1000));
    expect(await expire(correlation, NOON)).toHaveLength(3);
    expect(Object.keys(correlation.state().open)).toHaveLength(10_000);
    expect(correlation.state().open["begin-end|p0"]).toBeUndefined();
  });

  test("two runs that raced keep what either left open", async () => {
    const [ours, theirs] = [start(), start()];
    await add(ours, begin("a"));
    await add(theirs, begin("b"));
    expect(Object.keys(joinCorrelation(ours.state(), theirs.state()).open)).toEqual(["begin-end|a", "begin-end|b"]);
  });
});
