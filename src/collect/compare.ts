/** Compares what state feeds listed with the committed snapshots: the new snapshot and its events go into one commit. */
import type { Instant, Json } from "../event/event.ts";
import { Spooled } from "../store/spooled.ts";
import type { Tree } from "../store/tree.ts";
import type { Collected, CollectedPartition, Listing } from "./collect.ts";
import { sealChange } from "./emit.ts";
import { differences, parseSnapshot, type Snapshot, sameItems, serializeSnapshot, snapshotPath } from "./snapshots.ts";
import { Tally } from "./tally.ts";

export interface Compared {
  /** New text by path. */
  readonly snapshots: ReadonlyMap<string, string>;
  /** The events, by time and id. */
  readonly changes: readonly Spooled[];
  /** Per feed. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Items of first snapshots, by `<feed>/<partition>`. */
  readonly baselines: ReadonlyMap<string, number>;
}

export async function compareListings(tree: Tree, collected: Collected, now: Instant): Promise<Compared> {
  const snapshots = new Map<string, string>();
  const changes: Spooled[] = [];
  const tallies = new Map<string, Tally>();
  const baselines = new Map<string, number>();
  for (const { name, partitions } of collected.feeds) {
    const tally = new Tally();
    tallies.set(name, tally);
    for (const { record, listing } of partitions) {
      if (listing === undefined) continue;
      const path = snapshotPath(collected.prepared.id, name, record.partition);
      const committed = await tree.read(path);
      const before = committed && parseSnapshot(committed.toString("utf8"), path);
      // Somebody else compared in the meantime: our listing may be the older one, so the next run compares instead.
      if (before?.sequence !== listing.sequence) continue;
      const next = nextSnapshot(before, listing.items);
      if (next === undefined) continue;
      snapshots.set(path, serializeSnapshot(next));
      if (before === undefined) baselines.set(`${name}/${record.partition}`, next.items.size);
      else changes.push(...eventsOf(collected, name, record, listing, before, now, tally));
    }
  }
  changes.sort(Spooled.order);
  return { snapshots, changes, tallies, baselines };
}

function nextSnapshot(before: Snapshot | undefined, items: ReadonlyMap<string, Json>): Snapshot | undefined {
  if (before === undefined) return { sequence: 1, items };
  return sameItems(before.items, items) ? undefined : { sequence: before.sequence + 1, items };
}

function eventsOf(
  { prepared }: Collected,
  feed: string,
  record: CollectedPartition["record"],
  { feed: code, items, observedBefore }: Listing,
  before: Snapshot,
  now: Instant,
  tally: Tally,
): readonly Spooled[] {
  const change = code.change.bind(code);
  const found = differences(before, items, (was, is) => change(was, is, prepared.lookup, observedBefore));
  return found.flatMap((difference) => {
    const sealed = sealChange(prepared, feed, record.partition, difference, observedBefore ?? now, tally);
    return sealed === undefined ? [] : [Spooled.of(sealed)];
  });
}
