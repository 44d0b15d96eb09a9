/** Judges batches that were not judged yet. The same code serves the command and a scan: batches in, files and findings out. */
import { subdued } from "./configured.ts";
import { type LinkOf, NO_LINKS } from "./console-links.ts";
import type { LoadedDetector } from "./engine.ts";
import { Engine } from "./engine.ts";
import { pagesOf } from "./event-lines.ts";
import type { Finding, Notice } from "./finding.ts";
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
  /** Not known before. */
  readonly new: readonly Finding[];
  /** Known before, and now with more evidence or louder. */
  readonly grown: readonly Finding[];
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

/** Judges batch after batch, in the order in which they were stored. */
export class Detection {
  readonly #state: DetectionState;
  readonly #engine: Engine;
  readonly #detectors: readonly LoadedDetector[];
  readonly #failures = new Map<string, unknown>();
  readonly #damaged: string[] = [];
  #events = 0;
  #batches = 0;

  constructor({ state, detectors, own, linkOf = NO_LINKS }: Omit<DetectOptions, "batches">) {
    const { baseline, memories, book } = state;
    const onFailure = (detector: string, thrown: unknown) => void this.#failures.set(detector, thrown);
    this.#state = state;
    this.#detectors = detectors;
    this.#engine = new Engine({ detectors, baseline, memories, book, own, onFailure, linkOf });
  }

  isJudged(path: string): boolean {
    return this.#state.judged.has(path);
  }

  async judge(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const onDamage = (line: number) =>
      void (this.#damaged.length < MOST_DAMAGED && this.#damaged.push(`${path}:${line}`));
    for await (const page of pagesOf(content, onDamage)) {
      this.#engine.page(page);
      await this.#engine.settle();
      this.#events += page.length;
    }
    this.#state.judged.add(path);
    this.#batches += 1;
  }

  /** Takes in what was found without events, for a detector that is running. */
  note(detector: string, notice: Notice): void {
    const found = this.#detectors.find(({ manifest: { name } }) => name === detector);
    if (found !== undefined) this.#state.book.note(found.manifest, subdued(notice, found.most));
  }

  /** To be called once, after the last batch. */
  finish(): Detected {
    this.#engine.close();
    const { book } = this.#state;
    const isChanged = this.#batches > 0 || book.added().length > 0;
    return {
      batches: this.#batches,
      events: this.#events,
      new: book.added(),
      grown: book.grown(),
      findings: book.all(),
      files: isChanged ? stateFiles(this.#state, this.#engine.memories) : new Map(),
      damaged: this.#damaged,
      failures: this.#failures,
    };
  }
}

export async function detect({ batches, ...options }: DetectOptions): Promise<Detected> {
  const detection = new Detection(options);
  for (const { path, open } of batches) if (!detection.isJudged(path)) await detection.judge(path, open());
  return detection.finish();
}
