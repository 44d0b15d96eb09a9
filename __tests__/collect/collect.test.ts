import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { watermarkOf } from "../../src/collect/windows.ts";
import type { Slice } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Instant } from "../../src/event/event.ts";
import { at, HOUR, ToyDeployment, type ToyRecord, toyConnector, toyLog } from "./toy.ts";

const NOW = at("2026-11-22T12:00:00Z");
const minutesAgo = (minutes: number): number => NOW - minutes * 60_000;

function deployment(records: readonly ToyRecord[], overrides: Parameters<typeof toyLog>[1] = {}): ToyDeployment {
  return new ToyDeployment(toyConnector({ log: toyLog(() => records, overrides) }));
}

describe("a log feed", () => {
  test("stores each visible record once, however often it is read", async () => {
    const toy = deployment([
      { id: "a", time: minutesAgo(60) },
      { id: "b", time: minutesAgo(30) },
    ]);
    await toy.run(NOW);
    await toy.run((NOW + HOUR) as Instant);
    expect([...toy.events.values()].map(({ timestamp }) => timestamp)).toEqual([
      "2026-11-22T11:00:00.000Z",
      "2026-11-22T11:30:00.000Z",
    ]);
    expect(toy.duplicates).toBe(2);
  });

  test("counts what it leaves out and what it cannot read, and goes on", async () => {
    const kinds = ["boring", "malformed", "bug", "change"] as const;
    const toy = deployment(kinds.map((kind, index) => ({ id: kind, time: minutesAgo(60 - index), kind })));
    const { feeds, problems } = await toy.run(NOW);
    const counts = feeds[0]?.tally.counts(0, 0);
    expect(counts).toMatchObject({
      fetched: 4,
      new: 1,
      leftOut: { boring: 1 },
      rejected: { "record-malformed": 1, "internal-error": 1 },
    });
    expect(problems).toEqual([]);
  });

  test("keeps what was read before trouble came, and reads the slice again", async () => {
    let broken = true;
    const records = [
      { id: "a", time: minutesAgo(50) },
      { id: "b", time: minutesAgo(45) },
    ];
    const good = toyLog(() => records, {}, 1);
    const toy = new ToyDeployment(
      toyConnector({
        log: {
          ...good,
          async *read(ctx, partition, slice) {
            for await (const page of good.read(ctx, partition, slice)) {
              yield page;
              if (broken) throw new MallcopError("vendor-failed", { host: "toy", status: 500, attempts: 5 });
            }
          },
        },
      }),
    );
    const first = await toy.run(NOW);
    expect(first.problems.map(({ code, context }) => [code, context.partition])).toEqual([["vendor-failed", "all"]]);
    expect(toy.events.size).toBe(1);
    expect(first.feeds[0]?.partitions[0]?.backlog).toHaveLength(1);
    broken = false;
    const second = await toy.run((NOW + HOUR) as Instant);
    expect(toy.events.size).toBe(2);
    expect(second.feeds[0]?.partitions[0]?.backlog).toEqual([]);
  });

  test("goes on inside a broken slice from where the connector said", async () => {
    const seen: unknown[] = [];
    let broken = true;
    const toy = deployment([], {
      async *read(_ctx, _partition, slice, position) {
        if (slice.to - slice.from < HOUR || slice.from !== at("2026-11-22T05:00:00Z")) return;
        seen.push(position);
        if (position === undefined) yield { records: [{ id: "a", time: slice.from }], at: { page: 2 } };
        if (broken) throw new MallcopError("auth-expired", { vendor: "Toy" });
        yield { records: [{ id: "b", time: slice.from + 1000 }] };
      },
    });
    await toy.run(NOW);
    broken = false;
    await toy.run((NOW + 60_000) as Instant);
    expect(seen).toEqual([undefined, { page: 2 }]);
    expect(toy.events.size).toBe(2);
  });

  test("halves a slice that does not fit, down to where it does", async () => {
    const widths: number[] = [];
    const records = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}`,
      time: minutesAgo(59) + index * 60_000,
    }));
    const good = toyLog(() => records);
    const toy = deployment([], {
      async *read(ctx, partition, slice: Slice) {
        const within = records.filter(({ time }) => time >= slice.from && time < slice.to);
        if (within.length > 10) throw new MallcopError("slice-too-wide", { vendor: "Toy", from: "", to: "" });
        widths.push(slice.to - slice.from);
        yield* good.read(ctx, partition, slice);
      },
    });
    const { problems } = await toy.run(NOW);
    expect(problems).toEqual([]);
    expect(toy.events.size).toBe(40);
    expect(Math.min(...widths)).toBeLessThan(HOUR / 4);
  });

  test("gives up what the vendor says is gone, says so once, and reads all that is left of it", async () => {
    const keptFrom = NOW - 150 * 60_000;
    const records = Array.from({ length: 30 }, (_, index) => ({ id: `r${index}`, time: minutesAgo(10 * index + 8) }));
    const good = toyLog(() => records);
    const toy = deployment([], {
      async *read(ctx, partition, slice) {
        const expired = slice.from < keptFrom;
        if (expired) throw new MallcopError("range-expired", { vendor: "Toy", from: "", reason: "" }, { keptFrom });
        yield* good.read(ctx, partition, slice);
      },
    });
    const { feeds, problems } = await toy.run(NOW);
    expect(problems.map(({ code }) => code)).toEqual(["range-expired"]);
    const younger = records.filter(({ time }) => time >= keptFrom).map(({ id }) => id);
    expect(toy.of("admin_action")).toHaveLength(younger.length);
    expect(toy.of("coverage_gap")).toHaveLength(1);
    expect(feeds[0]?.partitions[0]).toMatchObject({ backlog: [], record: { lost: [[NOW - 8 * HOUR, keptFrom]] } });
    const again = await toy.run((NOW + HOUR) as Instant);
    expect([again.problems, toy.of("coverage_gap").length]).toEqual([[], 1]);
  });

  test("owes nothing of what the vendor does not offer, and reads it from there once it does", async () => {
    let offered = false;
    const good = toyLog(() => [{ id: "early", time: minutesAgo(90) }]);
    const toy = deployment([], {
      async *read(ctx, partition, slice) {
        const refusal = { vendor: "Toy", what: "the log", reason: "of the plan", advice: "Wait." };
        if (!offered) throw new MallcopError("feed-not-available", refusal);
        yield* good.read(ctx, partition, slice);
      },
    });
    const { feeds } = await toy.run(NOW);
    expect(feeds[0]?.partitions[0]).toMatchObject({ unavailable: true, backlog: [] });
    offered = true;
    await toy.run((NOW + 40 * HOUR) as Instant);
    expect(toy.of("admin_action")).toHaveLength(1);
  });

  test("leaves one poisoned slice behind and still reads the rest", async () => {
    const good = toyLog(() => [{ id: "late", time: minutesAgo(10) }]);
    const toy = deployment([], {
      async *read(ctx, partition, slice) {
        if (slice.from === at("2026-11-22T08:00:00Z"))
          throw new MallcopError("vendor-answer-unexpected", { vendor: "Toy", reason: "HTML" });
        yield* good.read(ctx, partition, slice);
      },
    });
    const { feeds, problems } = await toy.run(NOW);
    expect(toy.events.size).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(["vendor-answer-unexpected"]);
    expect(feeds[0]?.partitions[0]?.backlog).toEqual([[at("2026-11-22T08:00:00Z"), at("2026-11-22T09:00:00Z")]]);
  });

  test("what came late into a slice that could not be read again is found by the next run, however long after", async () => {
    let troubled = false;
    const good = toyLog(() => [{ id: "late", time: minutesAgo(150), visibleAt: NOW + HOUR }]);
    const toy = deployment([], {
      async *read(ctx, partition, slice) {
        if (troubled && slice.from === at("2026-11-22T09:00:00Z"))
          throw new MallcopError("vendor-answer-unexpected", { vendor: "Toy", reason: "HTML" });
        yield* good.read(ctx, partition, slice);
      },
    });
    await toy.run(NOW);
    troubled = true;
    const second = await toy.run((NOW + 5 * HOUR) as Instant);
    expect(second.feeds[0]?.partitions[0]?.record.reopened).toEqual([
      [at("2026-11-22T09:00:00Z"), at("2026-11-22T10:00:00Z")],
    ]);
    troubled = false;
    await toy.run((NOW + 72 * HOUR) as Instant);
    expect(toy.events.size).toBe(1);
  });

  test("when the time is up, the rest is backlog, and the next run takes narrower slices", async () => {
    const stop = new AbortController();
    const toy = deployment([], {
      // biome-ignore lint/correctness/useYield: a slice that takes longer than the run has
      async *read(ctx) {
        stop.abort();
        ctx.signal.throwIfAborted();
      },
    });
    const { feeds, problems } = await toy.run(NOW, { signal: stop.signal });
    const [partition] = feeds[0]?.partitions ?? [];
    expect(problems.map(({ code }) => code)).toEqual(["budget-exhausted"]);
    expect(partition?.backlog).toEqual([[at("2026-11-22T04:00:00Z"), at("2026-11-22T11:55:00Z")]]);
    expect(partition?.record.resume?.widthMs).toBe(HOUR / 2);
  });

  test("tells true repeats of records without an id apart, and gives them the same ids when it reads them again", async () => {
    const twin = { time: minutesAgo(60), extra: "same" };
    const toy = deployment([twin, { ...twin }, { ...twin, extra: "other" }]);
    await toy.run(NOW);
    expect(toy.events.size).toBe(3);
    await toy.run((NOW + HOUR) as Instant);
    expect(toy.events.size).toBe(3);
  });

  test("refuses a record from beyond tomorrow, and takes it when its time has come", async () => {
    const time = NOW + 30 * HOUR;
    const toy = deployment([], {
      async *read(_ctx, _partition, { from, to }) {
        if (to - from < HOUR || (from <= time && time < to)) yield { records: [{ id: "future", time }] };
      },
    });
    const { feeds } = await toy.run(NOW);
    expect(toy.events.size).toBe(0);
    expect(feeds[0]?.tally.counts(0, 0).rejected).toEqual({ "record-malformed": 1 });
    await toy.run((time + 2 * HOUR) as Instant);
    expect(toy.events.size).toBe(1);
  });

  test("says once what is lost for good", async () => {
    const toy = deployment([]);
    await toy.run(NOW);
    const back = (NOW + 40 * 24 * HOUR) as Instant;
    await toy.run(back);
    await toy.run((back + HOUR) as Instant);
    const gaps = [...toy.events.values()].filter(({ event_type }) => event_type === "coverage_gap");
    expect(gaps.map(({ metadata }) => [metadata.gap_from, metadata.gap_to])).toEqual([
      // Six hours before the end of what was read, where something could still come late.
      ["2026-11-22T05:55:00.000Z", "2026-12-02T12:05:00.000Z"],
    ]);
  });

  test("a rescan of the newest hours does not keep a scan from looking back for what came late", async () => {
    const toy = deployment([{ id: "late", time: minutesAgo(5 * 60), visibleAt: minutesAgo(-30) }]);
    await toy.run(NOW);
    await toy.run((NOW + 10 * HOUR) as Instant, { range: [(NOW - HOUR) as Instant, (NOW + 10 * HOUR) as Instant] });
    await toy.run((NOW + 11 * HOUR) as Instant);
    expect(toy.events.size).toBe(1);
  });

  test("a rescan finds what was missed and leaves the cursors alone", async () => {
    const records: ToyRecord[] = [{ id: "late", time: NOW - 5 * HOUR, visibleAt: NOW + 30 * HOUR }];
    const toy = deployment(records);
    for (let hours = 0; hours <= 36; hours += 6) await toy.run((NOW + hours * HOUR) as Instant);
    expect(toy.events.size).toBe(0);
    const before = toy.partition("log", "all");
    await toy.run((NOW + 37 * HOUR) as Instant, { range: [(NOW - 6 * HOUR) as Instant, NOW] });
    expect(toy.events.size).toBe(1);
    expect(toy.partition("log", "all")?.resume).toBe(before?.resume);
    expect(toy.partition("log", "all")?.since).toBe(before?.since);
  });

  test("what fails in one partition costs that partition", async () => {
    const good = toyLog(() => [{ id: "a", time: minutesAgo(60) }]);
    const toy = deployment([], {
      partitions: async () => [{ id: "bad" }, { id: "good" }],
      async *read(ctx, partition, slice) {
        if (partition.id === "bad")
          throw new MallcopError("permission-missing", { vendor: "Toy", right: "toy:Read", advice: "Grant it." });
        yield* good.read(ctx, partition, slice);
      },
    });
    const { problems } = await toy.run(NOW);
    expect(toy.events.size).toBe(1);
    expect(problems.map(({ context }) => context.partition)).toEqual(["bad"]);
  });
});

describe("sixty days of late records and skipped runs", () => {
  const DAYS = 60;
  const plan = fc.record({
    seed: fc.integer(),
    records: fc.array(
      fc.record({
        minute: fc.integer({ min: 0, max: DAYS * 24 * 60 }),
        lateMinutes: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) },
          { weight: 1, arbitrary: fc.integer({ min: 5, max: 300 }) },
        ),
      }),
      { minLength: 50, maxLength: 150 },
    ),
    runs: fc.array(
      fc.record({
        delayMinutes: fc.integer({ min: 0, max: 40 }),
        fate: fc.constantFrom("runs", "runs", "runs", "skipped", "dies"),
      }),
      {
        minLength: DAYS * 4,
        maxLength: DAYS * 4,
      },
    ),
  });

  test("lose nothing, double nothing", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ records, runs }) => {
        const start = at("2026-09-01T00:00:00Z");
        const all = records.map(({ minute, lateMinutes }, index): ToyRecord => {
          const time = start + minute * 60_000;
          return { id: `${index}`, time, visibleAt: time + lateMinutes * 60_000 };
        });
        const toy = deployment(all);
        await toy.run(start);
        for (const [index, { delayMinutes, fate }] of runs.entries()) {
          if (fate === "skipped") continue;
          const now = (start + (index + 1) * 6 * HOUR + delayMinutes * 60_000) as Instant;
          await toy.run(now, { store: fate === "runs" });
        }
        const end = (start + (DAYS * 24 + 12) * HOUR) as Instant;
        await toy.run(end);
        expect([...toy.events.values()].map(({ timestamp }) => Date.parse(timestamp)).sort()).toEqual(
          all.map(({ time }) => time).sort(),
        );
        const state = toy.partition("log", "all");
        expect(state && watermarkOf(state)).toBe(end - 300_000);
        expect(state?.covered).toHaveLength(1);
      }),
      { numRuns: 3 },
    );
  });
});
