/**
 * Snapshots: the last known state of a state feed, redacted and sorted, one item a line, so that `git diff` reads like a change
 * log. A difference is only ever taken against a committed snapshot, and its sequence says which.
 */
import type { Change, Item } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { canonicalJson } from "../event/canonical-json.ts";
import type { Json } from "../event/event.ts";
import { inertLines } from "../event/raw.ts";
import { sha256 } from "../event/sha256.ts";
import { isRecord } from "./ledger.ts";

export interface Snapshot {
  /** How many times it has changed, counting from 1. */
  readonly sequence: number;
  readonly items: ReadonlyMap<string, Json>;
}

/** One difference, with what makes its event's id the same whenever it is computed again. */
export interface Difference {
  readonly change: Change;
  readonly transition: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** `state/<instance>/<feed>/<partition>.json`; a partition that is not a plain name gets a hash behind its readable part. */
export function snapshotPath(instance: string, feed: string, partition: string): string {
  const plain = partition
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, "-")
    .replace(/^[^a-z0-9]/, "p$&")
    .slice(0, 80);
  const name = plain === partition ? plain : `${plain}-${sha256(partition).slice(0, 8)}`;
  return `state/${instance}/${feed}/${name}.json`;
}

export function serializeSnapshot(snapshot: Snapshot): string {
  const items = [...snapshot.items]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${canonicalJson(value)}`);
  return inertLines(`{"v": 1, "sequence": ${snapshot.sequence}, "items": {\n${items.join(",\n")}\n}}\n`);
}

/** @throws MallcopError `data-damaged` */
export function parseSnapshot(text: string, path: string): Snapshot {
  const damaged = (reason: string) => new MallcopError("data-damaged", { path, reason });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged("it is not JSON");
  }
  if (!isRecord(json) || json.v !== 1) throw damaged("it is not a snapshot of version 1");
  const { sequence, items } = json;
  if (typeof sequence !== "number" || !isRecord(items)) throw damaged("its sequence or its items are missing");
  return { sequence, items: new Map(Object.entries(items as Readonly<Record<string, Json>>)) };
}

export function sameItems(a: ReadonlyMap<string, Json>, b: ReadonlyMap<string, Json>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || canonicalJson(other) !== canonicalJson(value)) return false;
  }
  return true;
}

/** Every difference between a committed snapshot and what is there now, in the order of the items' keys. */
export function differences(
  before: Snapshot,
  after: ReadonlyMap<string, Json>,
  change: (before: Item | undefined, after: Item | undefined) => readonly Change[],
): readonly Difference[] {
  const keys = [...new Set([...before.items.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.items.get(key), after.get(key)];
    const [wasText, isText] = [was, is].map((value) => (value === undefined ? "" : canonicalJson(value)));
    if (wasText === isText) return [];
    const asItem = (value: Json | undefined) => (value === undefined ? undefined : { key, value });
    const step = `${sha256(wasText ?? "").slice(0, 16)}->${sha256(isText ?? "").slice(0, 16)}`;
    return change(asItem(was), asItem(is)).map((entry, index) => ({
      change: entry,
      transition: `${key}|${step}|${before.sequence}|${index}`,
      before: was,
      after: is,
    }));
  });
}
