/**
 * What is being read right now, redrawn in place on a terminal at most ten times a second. Log lines go above it and never
 * through it. Where the output is no terminal there is nothing but the log lines.
 */
import { duration, grouped, plural } from "./quantity.ts";
import { brief, clipColumns, columnsOf, fitColumns, visible, withoutCommands } from "./text.ts";

/** Where it is written; `process.stderr` is one. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly columns?: number;
}

export interface ProgressClock {
  /** Milliseconds, only ever growing. */
  now(): number;
  /** Calls once, after so many milliseconds; gives what cancels it. Must not keep the process alive. */
  after(ms: number, call: () => void): () => void;
}

export interface ProgressOptions {
  readonly stream: ProgressStream;
  readonly isTTY: boolean;
  readonly clock: ProgressClock;
  /** Write nothing at all. */
  readonly quiet: boolean;
  /** In a job's log: the name of a group that folds the log lines. It is opened by the first and closed by `close`. */
  readonly group?: string;
}

/** How far a connector is. */
export interface Step {
  readonly feed?: string;
  readonly partition?: string;
  /** What the slice being read is of, such as `22 Nov 06:00`. */
  readonly slice?: string;
  /** Slices read to their end, of all that are planned. */
  readonly done?: number;
  readonly all?: number;
  /** Events found so far. */
  readonly found?: number;
}

export interface Progress {
  /** Adds to what is known of a connector. */
  update(key: string, step: Step): void;
  log(line: string): void;
  /** Clears the display and ends the group; to be called in `finally`. More calls do nothing. */
  close(): void;
}

const REDRAW_MS = 100;
const MOST_LINES = 12;

export function createProgress(options: ProgressOptions): Progress {
  if (options.quiet) return { update: () => {}, log: () => {}, close: () => {} };
  return options.isTTY ? new LiveProgress(options) : new LoggedProgress(options);
}

class LoggedProgress implements Progress {
  readonly #stream: ProgressStream;
  readonly #group: string | undefined;
  #opened = false;
  #closed = false;

  constructor({ stream, group }: ProgressOptions) {
    this.#stream = stream;
    this.#group = group;
  }

  update(): void {}

  log(line: string): void {
    if (this.#group !== undefined && !this.#opened && !this.#closed) {
      this.#stream.write(`::group::${visible(this.#group)}\n`);
      this.#opened = true;
    }
    this.#stream.write(printed(line));
  }

  close(): void {
    if (this.#opened && !this.#closed) this.#stream.write("::endgroup::\n");
    this.#closed = true;
  }
}

class LiveProgress implements Progress {
  readonly #stream: ProgressStream;
  readonly #clock: ProgressClock;
  readonly #started: number;
  readonly #steps = new Map<string, Step>();
  #drawnLines = 0;
  #drawnAt = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | undefined;
  #closed = false;

  constructor({ stream, clock }: ProgressOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#started = clock.now();
  }

  update(key: string, step: Step): void {
    if (this.#closed) return;
    this.#steps.set(key, { ...this.#steps.get(key), ...step });
    const wait = this.#drawnAt + REDRAW_MS - this.#clock.now();
    if (wait <= 0) this.#draw("");
    // The last update before a long silence must be seen too.
    else this.#cancel ??= this.#clock.after(wait, () => this.#draw(""));
  }

  log(line: string): void {
    if (this.#closed) this.#stream.write(printed(line));
    else this.#draw(printed(line));
  }

  close(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#closed) this.#stream.write(this.#erase());
    this.#closed = true;
  }

  /** One write for erasing, log lines and the new picture, so that nothing can come in between. */
  #draw(log: string): void {
    this.#cancel?.();
    this.#cancel = undefined;
    // Nothing was shown yet, so a log line alone needs no picture below it.
    const lines = this.#closed ? [] : this.#lines();
    this.#stream.write(`${this.#erase()}${log}${lines.map((line) => `${line}\n`).join("")}`);
    this.#drawnLines = lines.length;
    this.#drawnAt = this.#clock.now();
  }

  #erase(): string {
    const erase = this.#drawnLines > 0 ? `\x1b[${this.#drawnLines}A\x1b[J` : "";
    this.#drawnLines = 0;
    return erase;
  }

  #lines(): readonly string[] {
    // One column short: a full line makes some terminals wrap, and then the count of lines is wrong.
    const width = (this.#stream.columns ?? 80) - 1;
    const shown = [...this.#steps].slice(0, MOST_LINES);
    const keys = Math.min(24, Math.max(0, ...shown.map(([key]) => columnsOf(brief(key, 24)))));
    const lines = shown.map(([key, step]) =>
      clipColumns(`${fitColumns(brief(key, 24), keys)}  ${inWords(step)}`, width),
    );
    const hidden = this.#steps.size - shown.length;
    const took = duration(this.#clock.now() - this.#started);
    const more = hidden > 0 ? `${plural(hidden, "more connector")}, ` : "";
    return lines.length === 0 ? [] : [...lines, clipColumns(`${more}${took}`, width)];
  }
}

function inWords({ feed, partition, slice, done, all, found }: Step): string {
  const percent = done === undefined || !all ? "" : `${String(Math.floor((100 * done) / all)).padStart(3)} %`;
  const slices = done === undefined ? "" : `${grouped(done)}${all === undefined ? "" : `/${grouped(all)}`} slices`;
  const events = found === undefined ? "" : plural(found, "event");
  const place = [feed, partition, slice].flatMap((part) => (part === undefined ? [] : [brief(part, 40)])).join(" ");
  return [percent, slices, events, place].filter((part) => part !== "").join("  ");
}

/** Lines that neither a terminal nor the runner obeys. */
function printed(text: string): string {
  return withoutCommands(
    text
      .split("\n")
      .map((line) => `${visible(line)}\n`)
      .join(""),
  );
}
