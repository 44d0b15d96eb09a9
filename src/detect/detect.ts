/** Judges batches that were not judged yet. The same function serves the command and a scan: batches in, files and findings out. */
import { type LinkOf, NO_LINKS } from "./console-links.ts";
import type { LoadedDetector } from "./engine.ts";
import { Engine } from "./engine.ts";
import { pagesOf } from "./event-lines.ts";
import type { Finding } from "./finding.ts";
import { type DetectionState, stateFiles } from "./state.ts";

export interface Batch {
  /** From the root of the repository. */
  readonly path: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface DetectOptions {
  readonly state: DetectionState;
  readonly detectors: readonly LoadedDetector[];
  /** In the order in which they were stored. */
  readonly batches: readonly Batch[];
  readonly own: { readonly domains: readonly string[]; readonly accounts: readonly string[] };
  /** Where the vendors' consoles show events; nowhere by default. */
  readonly linkOf?: LinkOf;
}

export interface Detected {
  /** Judged now, without those that were judged before. */
  readonly batches: number;
  readonly events: number;
  /** New or grown. */
  readonly changed: readonly Finding[];
  /** All that are known. */
  readonly findings: readonly Finding[];
  /** What to write, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Lines that are no events, as `path:line`, the first hundred. */
  readonly damaged: readonly string[];
  /** Detectors that broke, and how. */
  readonly failures: ReadonlyMap<string, unknown>;
}

const MOST_DAMAGED = 100;

export async function detect({ state, detectors, batches, own, linkOf = NO_LINKS }: DetectOptions): Promise<Detected> {
  const failures = new Map<string, unknown>();
  const damaged: string[] = [];
  const { baseline, memories, book, judged } = state;
  const onFailure = (detector: string, thrown: unknown) => void failures.set(detector, thrown);
  const engine = new Engine({ detectors, baseline, memories, book, own, onFailure, linkOf });
  let events = 0;
  let count = 0;
  for (const { path, open } of batches) {
    if (judged.has(path)) continue;
    const onDamage = (line: number) => void (damaged.length < MOST_DAMAGED && damaged.push(`${path}:${line}`));
    for await (const page of pagesOf(open(), onDamage)) {
      engine.page(page);
      events += page.length;
    }
    judged.add(path);
    count += 1;
  }
  engine.close();
  return {
    batches: count,
    events,
    changed: book.changed(),
    findings: book.all(),
    files: count === 0 ? new Map() : stateFiles(state, engine.memories),
    damaged,
    failures,
  };
}
