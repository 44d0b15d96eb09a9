/** What a feed leaves open, and what it sums up, over several runs. */
import { describe, expect, test } from "@jest/globals";
import type { Digest, Draft, LogFeed } from "../../src/connector/contract.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { at, HOUR, TOY_MANIFEST, ToyDeployment, type ToyRecord, toyConnector, toyDraft, toyLog } from "./toy.ts";

const noon = at("2026-03-11T12:00:00Z");

describe("what is left open", () => {
  /** Jobs are listed when they start; how they end is asked for one by one. */
  const ended = new Map<string, boolean>();
  const jobs: LogFeed = toyLog(() => [{ id: "job-1", time: noon - HOUR }], {
    async *read(_ctx, _partition, { from, to }) {
      const time = noon - HOUR;
      if (time >= from && time < to) yield { records: [{ id: "job-1", time }], open: { "job-1": { since: time } } };
    },
    async *follow(_ctx, _partition, open) {
      for (const [id, value] of Object.entries(open)) {
        const { since } = value as { readonly since: number };
        if (ended.get(id))
          yield { records: [{ id: `${id}-end`, time: since + HOUR, kind: "end" }], open: { [id]: null } };
      }
    },
  });

  test("is looked at again in every scan until it is closed", async () => {
    const deployment = new ToyDeployment(toyConnector({ log: jobs }));
    await deployment.run(noon);
    expect([...deployment.events.values()].map(({ action }) => action)).toHaveLength(1);
    await deployment.run((noon + 6 * HOUR) as Instant);
    expect(deployment.events.size).toBe(1);
    ended.set("job-1", true);
    await deployment.run((noon + 12 * HOUR) as Instant);
    expect(deployment.events.size).toBe(2);
    const partitions = [...deployment.ledger.partitions.values()];
    expect(partitions.map(({ resume }) => resume.pending)).toEqual([undefined]);
  });
});

describe("a digest", () => {
  class Counter implements Digest {
    #lines = 0;
    add(): void {
      this.#lines += 1;
    }
    absorb(next: Digest): void {
      if (next instanceof Counter) this.#lines += next.#lines;
    }
    tell(from: Instant, to: Instant): readonly Draft[] {
      const key = { tenant: "t", namespace: "summary", id: `${from}-${to}` };
      const raw: Json = { lines: this.#lines };
      return this.#lines === 0 ? [] : [{ ...toyDraft({ time: from, kind: "summary" }), key, raw }];
    }
  }
  const lines = (count: number, from: Instant): ToyRecord[] =>
    Array.from({ length: count }, (_, index) => ({ time: from + index * 60_000, kind: "boring" }));

  async function summaries(runs: readonly Instant[], failing?: Instant): Promise<readonly string[]> {
    const records = lines(60 * 24, (noon - 24 * HOUR) as Instant);
    let trouble = failing !== undefined;
    const log = toyLog(() => records, { digest: () => new Counter() });
    const feed: LogFeed = {
      ...log,
      async *read(ctx, partition, slice, from) {
        yield* log.read(ctx, partition, slice, from);
        if (trouble && failing !== undefined && slice.from <= failing && failing < slice.to) {
          trouble = false;
          throw new Error("broken off");
        }
      },
    };
    const deployment = new ToyDeployment(toyConnector({ log: feed }), {
      ...TOY_MANIFEST,
      feeds: {
        log: {
          kind: "log",
          title: "Log",
          scope: { reads: "everything", leaves_out: { boring: "nobody asks" } },
          timing: { axis: "ingestion", settle: "5m", overlap: "0s", retention: "30d", slice: "1h" },
        },
      },
    });
    for (const run of runs) await deployment.run(run);
    return [...deployment.events.values()].map(({ raw }) => raw ?? "").sort();
  }

  test("sums up what one run covers, and no record a second time in the next", async () => {
    expect(await summaries([(noon - 6 * HOUR) as Instant, noon])).toEqual(['{"lines":360}', '{"lines":475}']);
  });

  test("leaves out a slice that broke off, until it is read to its end", async () => {
    const counts = await summaries([(noon - 6 * HOUR) as Instant, noon], (noon - 8 * HOUR) as Instant);
    const total = counts.reduce((sum, raw) => sum + (JSON.parse(raw) as { readonly lines: number }).lines, 0);
    expect(total).toBe(475 + 360);
    expect(counts.length).toBeGreaterThan(1);
  });
});
