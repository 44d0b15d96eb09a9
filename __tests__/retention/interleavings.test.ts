/** Whatever comes between what: scans, rescans, compactions and retention lose nothing, double nothing, revive nothing; and each event is judged once. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Instant } from "../../src/event/event.ts";
import { DAY, type Pending, Years } from "./years.ts";

type Step =
  | { readonly do: "pass"; readonly hours: number; readonly happenings: number }
  /** A run that reads now and stores when something else has happened in between. */
  | { readonly do: "begin"; readonly backDays: number | undefined }
  | { readonly do: "store" }
  | { readonly do: "scan" }
  | { readonly do: "rescan"; readonly backDays: number }
  | { readonly do: "compact"; readonly mostBytes: number };

const days = fc.integer({ min: 1, max: 200 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      hours: fc.integer({ min: 1, max: 2_000 }),
      happenings: fc.integer({ min: 0, max: 6 }),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ do: "scan" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("begin" as const), backDays: fc.option(days, { nil: undefined }) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "store" as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("rescan" as const), backDays: days }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("compact" as const), mostBytes: fc.constantFrom(1, 3_000, 1_000_000) }),
  },
);

async function play(years: Years, steps: readonly Step[], retentionDays: number | undefined): Promise<void> {
  const waiting: Pending[] = [];
  const back = (backDays: number) => [(years.now - backDays * DAY) as Instant, years.now] as const;
  for (const one of steps) {
    if (one.do === "pass") years.pass(one.hours, one.happenings);
    if (one.do === "begin")
      waiting.push(await years.begin(one.backDays === undefined ? undefined : back(one.backDays)));
    if (one.do === "scan") await years.store(await years.begin());
    if (one.do === "rescan") await years.store(await years.begin(back(one.backDays)));
    if (one.do === "compact") await years.compact({ retentionDays, mostBytes: one.mostBytes });
    const [pending] = one.do === "store" ? waiting.splice(0, 1) : [];
    if (pending !== undefined) await years.store(pending);
  }
  for (const pending of waiting) await years.store(pending);
  await years.store(await years.begin(back(200)));
}

test("any interleaving stores and judges each event once, and keeps it unless retention took it", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-years-"));
  let compacted = 0;
  let deleted = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 40 }),
        fc.constantFrom(undefined, 30, 60),
        async (steps, retentionDays) => {
          const years = new Years(folder);
          years.pass(1, 3);
          await years.store(await years.begin());
          await play(years, steps, retentionDays);
          const there = years.ids();
          expect([...there.values()].filter((count) => count !== 1)).toEqual([]);
          expect([...years.added.values()].filter((count) => count !== 1)).toEqual([]);
          for (const id of years.added.keys()) expect(there.has(id) || years.deleted.has(id)).toBe(true);
          expect(years.judged).toBe(years.added.size);
          if (retentionDays === undefined) expect(years.deleted.size).toBe(0);
          expect(years.added.size).toBeGreaterThanOrEqual(await years.owed());
          compacted += years.list(".ids").length;
          deleted += years.deleted.size;
        },
      ),
      { numRuns: 60 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // A property that never came to what it is about would prove nothing.
  expect([compacted > 5, deleted > 5]).toEqual([true, true]);
}, 120_000);
