/** What one run saw of one app's lines: every line counted under one head, and of the unknown ones enough to learn from. */
import { type HeadlessRows, HeadlessSample } from "./headless-rows.ts";
import { type Look, looksOf } from "./looks.ts";
import { UnknownLines } from "./unknown-lines.ts";

/** An entry of the log: a line, and the rows that belong to it. */
export interface SeenEntry {
  readonly rows: number;
  /** In milliseconds, by the line's own clock. */
  readonly time: number;
  readonly revision: string;
  readonly found: Found;
}

export type Found =
  /** A template matches. */
  | { readonly template: string }
  /** The file says to leave it out. */
  | { readonly ignored: true }
  /** No template matches; `headless` if it does not even begin as the app's lines do. */
  | { readonly message: string; readonly headless: boolean };

/** What was seen, once it is whole. All counts are rows: `lines` is what templates have, and `ignored`, and `unmatched`. */
export interface SeenWindow {
  /** The app's name, in lower case. */
  readonly app: string;
  readonly lines: number;
  readonly ignored: number;
  readonly unmatched: number;
  /** Of the unmatched, those that do not even begin as the app's lines do. */
  readonly headless: number;
  /** Rows by template. */
  readonly templates: ReadonlyMap<string, number>;
  /** Unmatched rows by revision; one is there as soon as it wrote anything. */
  readonly revisions: ReadonlyMap<string, number>;
  /** What the unknown lines have in common. */
  looks(): readonly Look[];
  /** Some of the headless ones. */
  readonly headlessRows: HeadlessRows;
}

/** More revisions than this are made up by somebody. */
export const MOST_REVISIONS = 10_000;

export class AppWindow implements SeenWindow {
  readonly app: string;
  lines = 0;
  ignored = 0;
  unmatched = 0;
  headless = 0;
  readonly templates = new Map<string, number>();
  readonly revisions = new Map<string, number>();
  #unknown = new UnknownLines();
  #looks: readonly Look[] | undefined;
  readonly #headless = new HeadlessSample();

  readonly #learns: boolean;

  /** @param learns whether unknown lines are to be learned from, as far as they go */
  constructor(app: string, learns: boolean) {
    this.app = app;
    this.#learns = learns;
  }

  add({ rows, time, revision, found }: SeenEntry): void {
    this.lines += rows;
    const isUnknown = "message" in found;
    add(this.revisions, revision, isUnknown ? rows : 0, MOST_REVISIONS);
    if ("template" in found) add(this.templates, found.template, rows);
    else if (!isUnknown) this.ignored += rows;
    else {
      this.unmatched += rows;
      // A line that anybody can begin anew by a line break inside a value is none to learn templates from.
      if (found.headless) {
        this.headless += rows;
        if (this.#learns) this.#headless.add({ text: found.message, time, revision });
      } else if (this.#learns) this.#unknown.add({ message: found.message, time, revision });
    }
  }

  /** Takes in what follows it. */
  absorb(next: AppWindow): void {
    this.lines += next.lines;
    this.ignored += next.ignored;
    this.unmatched += next.unmatched;
    this.headless += next.headless;
    for (const [id, rows] of next.templates) add(this.templates, id, rows);
    for (const [revision, rows] of next.revisions) add(this.revisions, revision, rows, MOST_REVISIONS);
    this.#unknown.absorb(next.#unknown);
    this.#headless.absorb(next.#headless);
  }

  get headlessRows(): HeadlessRows {
    return this.#headless.rows;
  }

  /** To be asked when the window is whole: the unknown lines are forgotten then. */
  looks(): readonly Look[] {
    this.#looks ??= looksOf(this.#unknown);
    this.#unknown = new UnknownLines();
    return this.#looks;
  }
}

function add(counts: Map<string, number>, name: string, rows: number, most = Number.POSITIVE_INFINITY): void {
  const known = counts.get(name);
  if (known !== undefined) counts.set(name, known + rows);
  else if (counts.size < most) counts.set(name, rows);
}
