/** What is only compared: the events of one item have to be an unbroken chain, from its first snapshot to how it stands now. */

import { isObject } from "../../../src/connector/shape.ts";
import { canonicalJson } from "../../../src/event/canonical-json.ts";
import type { Flaw } from "../judge.ts";
import type { Found } from "./vendor.ts";

export interface WatchedItem {
  readonly instance: string;
  readonly feed: string;
  /** Its key in the snapshot. */
  readonly item: string;
  /** Members of its value, as the vendor has them now. */
  now(): Readonly<Record<string, unknown>>;
}

export function brokenChains({ events, files }: Found, { instance, feed, item, now }: WatchedItem): readonly Flaw[] {
  const flaw = (what: string): Flaw => ({ kind: "state", where: `${instance}/${feed}/${item}`, what });
  const snapshots = [...files].filter(([path]) => path.startsWith(`state/${instance}/${feed}/`));
  const value: unknown = snapshots.map(([, text]) => JSON.parse(text).items[item]).find((found) => found !== undefined);
  if (value === undefined) return [flaw("no snapshot has it")];
  const wanted = now();
  const flaws = Object.entries(wanted).flatMap(([name, expected]) => {
    const found = isObject(value) ? value[name] : undefined;
    return found === expected ? [] : [flaw(`${name} is ${String(expected)}, and ${String(found)} in the snapshot`)];
  });
  const steps = events
    .filter(
      ({ metadata, event_type }) =>
        metadata.connector === instance && metadata.feed === feed && event_type !== "coverage_gap",
    )
    .map(({ id, metadata, raw }) => ({ id, at: String(metadata.observed_after), ...JSON.parse(raw) }))
    .filter(({ before, after }) => canonicalJson(before) !== canonicalJson(after))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const [index, { id, before }] of steps.entries()) {
    const previous = steps[index - 1];
    if (previous !== undefined && canonicalJson(previous.after) !== canonicalJson(before))
      flaws.push(flaw(`${id} does not begin where ${previous.id} ended`));
  }
  const last = steps.at(-1);
  if (last !== undefined && canonicalJson(last.after) !== canonicalJson(value))
    flaws.push(flaw(`${last.id} does not end at the snapshot`));
  return flaws;
}
