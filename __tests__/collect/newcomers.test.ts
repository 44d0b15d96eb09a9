/** A partition that a feed did not have before, such as a new app, is read from the time on at which it was looked for last. */
import { expect, test } from "@jest/globals";
import type { Instant } from "../../src/event/event.ts";
import { at, HOUR, ToyDeployment, toyConnector, toyDraft } from "./toy.ts";

const NOW = at("2026-11-22T12:00:00Z");

test("however long no scan ran, nothing of a newcomer is lost, and nothing older than the first look-back is asked for", async () => {
  let partitions = ["old"];
  const asked: Instant[] = [];
  const born = NOW + 20 * HOUR;
  const toy = new ToyDeployment(
    toyConnector({
      log: {
        kind: "log",
        partitions: async () => partitions.map((id) => ({ id })),
        async *read(_ctx, { id }, { from, to }) {
          if (id === "new") asked.push(from);
          if (id === "new" && born >= from && born < to) yield { records: [{ id: "birth", time: born }] };
        },
        normalize: () => [toyDraft({ id: "birth", time: born })],
      },
    }),
  );
  await toy.run(NOW);
  partitions = ["old", "new"];
  await toy.run((NOW + 72 * HOUR) as Instant);
  expect(toy.events.size).toBe(1);
  expect(Math.min(...asked)).toBe(NOW - 5 * 60_000);

  partitions = ["old", "new", "newest"];
  const { feeds } = await toy.run((NOW + 73 * HOUR) as Instant);
  const newest = feeds[0]?.partitions.find(({ record }) => record.partition === "newest");
  expect(newest?.record.since).toBe(NOW + 65 * HOUR);
});
