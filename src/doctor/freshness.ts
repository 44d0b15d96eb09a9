/** How fresh each connector's coverage is, as the newest run records tell: what is more than a day behind is named. */
import { contiguousEnd, merge } from "../collect/intervals.ts";
import { type Ledger, partitionKey, readLedger } from "../collect/ledger.ts";
import { recordSource } from "../collect/record-source.ts";
import { parseRunRecord, type RunRecord } from "../collect/run-record.ts";
import type { Config } from "../config/config.ts";
import type { Instant } from "../event/event.ts";
import { STALE_MS } from "../report/facts.ts";
import { duration, moment, plural } from "../report/quantity.ts";
import type { Tree } from "../store/tree.ts";
import type { Finding } from "./finding.ts";

/** Of each connector the newest of these records tells which partitions it has. */
const MOST_RECORDS = 60;

export interface Freshness {
  readonly findings: readonly Finding[];
  /** When the newest run ended that the branch has a record of. */
  readonly newest: Instant | undefined;
}

/** @throws MallcopError `data-damaged` */
export async function checkFreshness(tree: Tree, config: Config, now: Instant): Promise<Freshness> {
  const source = recordSource(tree);
  const paths = (await source.list()).filter((path) => !path.endsWith("/checkpoint.json"));
  const texts = await source.read(paths.slice(-MOST_RECORDS));
  const records = [...texts].map(([path, text]) => parseRunRecord(text, path));
  const newestFirst = records.toSorted((a, b) => b.sequence - a.sequence);
  const ledger = await readLedger(source);
  const findings = config.connectors.flatMap(({ id }) => freshnessOf(id, newestFirst, ledger, now));
  return { findings, newest: newestFirst[0]?.finished };
}

function freshnessOf(id: string, records: readonly RunRecord[], ledger: Ledger, now: Instant): readonly Finding[] {
  const about = (state: Finding["state"], detail: string, fix?: string, feed?: string): Finding => ({
    of: id,
    right: "freshness",
    feeds: feed === undefined ? [] : [feed],
    state,
    detail,
    ...(fix !== undefined && { fix }),
  });
  const partitions = records
    .map(({ instances }) => instances.find((instance) => instance.id === id)?.partitions ?? [])
    .find((list) => list.length > 0);
  if (partitions === undefined) return [about("not_available", "not scanned yet")];
  const ends = partitions.flatMap(({ feed, partition }) => {
    const state = ledger.partitions.get(partitionKey(id, feed, partition));
    if (state === undefined) return [];
    const end = contiguousEnd(merge([...state.covered, ...state.lost]), state.since) ?? state.since;
    return [{ feed, place: `${feed} ${partition}`.trim(), end }];
  });
  const stale = ends.filter(({ end }) => now - end > STALE_MS);
  const fix = "Look at the errors of the last runs; until it is read again, you are not covered there.";
  if (stale.length > 0)
    return stale.map(({ feed, place, end }) =>
      about("missing", `${place} is covered up to ${moment(end, now)} UTC, ${duration(now - end)} ago`, fix, feed),
    );
  const oldest = Math.min(...ends.map(({ end }) => end)) as Instant;
  return [about("works", `${plural(ends.length, "partition")}, all covered up to ${moment(oldest, now)} UTC`)];
}
