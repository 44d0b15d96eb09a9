import { describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/connector/clock.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const never = new AbortController().signal;

describe.each([
  ["the machine's clock", () => systemClock],
  ["the fake clock", () => createFakeClock("2026-03-11T14:00:00Z")],
])("%s", (_name, create) => {
  test("moves on by a sleep", async () => {
    const clock = create();
    const [now, since] = [clock.now(), clock.monotonic()];
    await clock.sleep(5, never);
    expect(clock.now()).toBeGreaterThan(now);
    expect(clock.monotonic()).toBeGreaterThanOrEqual(since + 4); // Node's timers may be a fraction early.
  });

  test("ends a sleep with the signal's reason", async () => {
    const stop = new AbortController();
    const sleep = create().sleep(60_000, stop.signal);
    stop.abort(new Error("time is up"));
    await expect(sleep).rejects.toThrow("time is up");
  });

  test("begins no sleep after the signal", async () => {
    await expect(create().sleep(60_000, AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  });
});

describe("the fake clock", () => {
  test("wakes concurrent sleepers in the order of their times, whatever they do next", async () => {
    const clock = createFakeClock(0);
    const woke: string[] = [];
    const sleeper = async (name: string, ...naps: readonly number[]) => {
      for (const nap of naps) {
        await clock.sleep(nap, never);
        woke.push(`${name}@${clock.now()}`);
      }
    };
    await Promise.all([sleeper("a", 30, 1), sleeper("b", 10, 10, 10), sleeper("c", 20)]);
    expect(woke).toEqual(["b@10", "c@20", "b@20", "a@30", "b@30", "a@31"]);
    expect(clock.slept).toEqual([30, 10, 20, 10, 10, 1]);
  });

  test("moves without a sleeper too, and then wakes who is due", async () => {
    const clock = createFakeClock(100);
    const sleep = clock.sleep(10, never);
    clock.advance(50);
    await sleep;
    expect(clock.now()).toBe(150);
  });
});
