import { describe, expect, test } from "@jest/globals";
import { createProgress, type ProgressOptions } from "../../src/report/progress.ts";

/** A terminal that knows what progress uses: new lines, going up, and clearing down to the end. */
class Screen {
  readonly columns = 60;
  writes = 0;
  written = "";
  #lines: string[] = [""];
  #row = 0;

  write(text: string): void {
    this.writes++;
    this.written += text;
    const legible = text.replaceAll("\u001b[", "␛");
    for (const [part] of legible.matchAll(/␛\d*[AJ]|\n|[^␛\n]+/g)) this.#apply(part);
  }

  #apply(part: string): void {
    const up = /^␛(\d+)A$/.exec(part)?.[1];
    if (up !== undefined) this.#row -= Number(up);
    else if (part === "␛J") this.#lines = [...this.#lines.slice(0, this.#row), ""];
    else if (part === "\n") this.#lines[++this.#row] ??= "";
    else this.#lines[this.#row] += part;
    if (this.#row < 0) throw new RangeError("went above the screen");
  }

  get shown(): readonly string[] {
    return this.#lines.filter((line) => line !== "");
  }
}

function virtualClock() {
  let time = 0;
  const waiting = new Map<number, () => void>();
  return {
    now: () => time,
    after(ms: number, call: () => void) {
      waiting.set(time + ms, call);
      return () => void waiting.delete(time + ms);
    },
    advance(ms: number) {
      time += ms;
      for (const [at, call] of waiting) {
        if (at > time) continue;
        waiting.delete(at);
        call();
      }
    },
    waiting,
  };
}

function start(some: Partial<ProgressOptions> = {}) {
  const [stream, clock] = [new Screen(), virtualClock()];
  return { stream, clock, progress: createProgress({ stream, clock, isTTY: true, quiet: false, ...some }) };
}

describe("on a terminal", () => {
  test("shows what is being read, how far, and what was found", () => {
    const { stream, clock, progress } = start();
    progress.update("aws", {
      feed: "management",
      partition: "us-east-1",
      slice: "22 Nov 06:00",
      done: 3,
      all: 12,
      found: 1_204,
    });
    clock.advance(7_000);
    progress.update("github", { feed: "audit-log" });
    expect(stream.shown).toEqual([
      "aws      25 %  3/12 slices  1,204 events  management us-ea…",
      "github  audit-log",
      "7 s",
    ]);
  });

  test("redraws at most ten times a second, and does not forget the last update", () => {
    const { stream, clock, progress } = start();
    for (let done = 0; done <= 1_000; done++) {
      progress.update("aws", { done, all: 1_000 });
      clock.advance(1);
    }
    expect(stream.writes).toBeLessThanOrEqual(11);
    clock.advance(100);
    expect(stream.shown[0]).toMatch(/100 % {2}1,000\/1,000 slices/);
    expect(clock.waiting.size).toBe(0);
  });

  test("log lines stand above the picture and stay whole", () => {
    const { stream, clock, progress } = start();
    progress.update("aws", { done: 1, all: 4 });
    progress.log("first");
    clock.advance(200);
    progress.update("aws", { done: 2 });
    progress.log("second\u001b[2J\n::error::third");
    expect(stream.shown.slice(0, 3)).toEqual(["first", "second\\u{1B}[2J", "\\u{3A}:error::third"]);
    expect(stream.shown.slice(3)).toEqual(["aws   50 %  2/4 slices", "200 ms"]);
    progress.close();
    expect(stream.shown).toEqual(["first", "second\\u{1B}[2J", "\\u{3A}:error::third"]);
  });

  test("closing leaves nothing behind, and may be done again", () => {
    const { stream, clock, progress } = start();
    progress.update("aws", { found: 1 });
    progress.update("aws", { found: 2 });
    progress.close();
    progress.close();
    progress.update("aws", { found: 3 });
    clock.advance(1_000);
    expect(stream.shown).toEqual([]);
    progress.log("after");
    expect(stream.shown).toEqual(["after"]);
  });

  test("no line is as wide as the terminal, and many connectors do not scroll it", () => {
    const { stream, progress, clock } = start();
    for (let index = 0; index < 40; index++) progress.update(`漢字-${index}`, { feed: "x".repeat(100) });
    clock.advance(100);
    expect(stream.shown).toHaveLength(13);
    expect(stream.shown.at(-1)).toBe("28 more connectors, 100 ms");
  });
});

describe("elsewhere", () => {
  test("only log lines are written, in a group that is closed", () => {
    const { stream, progress } = start({ isTTY: false, group: "Reading" });
    progress.update("aws", { done: 1, all: 2 });
    progress.log("one");
    progress.log("::endgroup::");
    progress.close();
    progress.close();
    expect(stream.written).toBe("::group::Reading\none\n\\u{3A}:endgroup::\n::endgroup::\n");
  });

  test("nothing to say, nothing written", () => {
    const { stream, progress } = start({ isTTY: false, group: "Reading" });
    progress.update("aws", { done: 1, all: 2 });
    progress.close();
    expect(stream.written).toBe("");
  });

  test("quiet is quiet", () => {
    const { stream, progress } = start({ quiet: true });
    progress.update("aws", {});
    progress.log("x");
    progress.close();
    expect(stream.written).toBe("");
  });
});
