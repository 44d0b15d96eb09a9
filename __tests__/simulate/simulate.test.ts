/** A few days of the simulator of time in every test run, and proof that its judge sees what it is there to see. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { type Flaw, judge } from "../../scripts/simulate/judge.ts";
import type { NetworkFault } from "../../scripts/simulate/network.ts";
import { type Played, play } from "../../scripts/simulate/play.ts";
import { BEGINNING, type Script, type Step, writeScript } from "../../scripts/simulate/script.ts";
import { shrink } from "../../scripts/simulate/shrink.ts";

jest.setTimeout(300_000);

const BAD_DAYS: readonly Script[] = [writeScript(15, 7, 2), writeScript(64, 4, 2)];

describe("all eight connectors", () => {
  test.each(BAD_DAYS)("lose nothing, double nothing and claim no false gap in bad days: seed $seed", async (script) => {
    const played = await play(script);
    expect(judge(played).flaws).toEqual([]);
    expect([...played.faults.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(10);
  });

  test("play the same again from the same seed", async () => {
    const script = { ...writeScript(3, 6, 3), vendors: ["vercel", "m365"] };
    const [one, other] = [await play(script), await play(script)];
    expect([...one.files]).toEqual([...other.files]);
    expect(one.runs.map(({ effects }) => effects.length)).toEqual(other.runs.map(({ effects }) => effects.length));
  });
});

test("a clock that was ahead, and then no run for longer than the vendor keeps: what was not there yet is in the gap", async () => {
  const at = (time: string, trouble: Omit<Step, "at"> = {}): Step => ({ at: Date.parse(time), ...trouble });
  const script: Script = {
    ...{ seed: 10, days: 90, perDay: 2, vendors: ["m365"] },
    steps: [
      at("2026-03-01T19:02:08.146Z"),
      // Two records become available 24 seconds after this look at them, by a clock that says otherwise.
      at("2026-03-02T00:01:42.068Z", { skewMs: 45_717 }),
      ...["2026-03-11T12:20:00Z", "2026-03-11T18:20:00Z", "2026-03-12T00:20:00Z"].map((time) => at(time)),
    ],
  };
  expect(judge(await play(script)).flaws).toEqual([]);
});

test("a slice that broke off is not gone on with where records may still have come into what was read of it", async () => {
  const at = (time: string, trouble: Omit<Step, "at"> = {}): Step => ({ at: Date.parse(time), ...trouble });
  const script: Script = {
    ...{ seed: 41, days: 90, perDay: 2, vendors: ["vercel"] },
    steps: [
      at("2026-03-21T18:03:33.650Z"),
      // The first page, which is the newest, is read. A record of its time becomes visible four hours later.
      at("2026-03-22T00:12:36.570Z", { network: [{ instance: "vercel", kind: "reset", nth: 3, times: 1000 }] }),
      ...["2026-03-22T06:16:00Z", "2026-03-22T15:51:19Z"].map((time) => at(time)),
    ],
  };
  expect(judge(await play(script)).flaws).toEqual([]);
});

test("a rescan by hand finds what came later than the vendor promised, and the judge misses it where it is not there", async () => {
  const DAY = 86_400_000;
  const quiet = writeScript(4, 9, 20).steps.map(({ at }): Step => ({ at }));
  const last = quiet.at(-1)?.at ?? 0;
  const without: Script = { ...{ seed: 4, days: 9, perDay: 20, vendors: ["github"] }, steps: quiet };
  const rescan: Step = { at: last + 1000, rescan: { from: BEGINNING, to: last - DAY } };
  const [before, after] = [await play(without), await play({ ...without, steps: [...quiet, rescan] })];
  const stored = ({ files }: Played) => new Set([...files].flatMap(([, text]) => text.match(/"id":"evt-[^"]+/g) ?? []));
  const known = stored(before);
  const found = [...stored(after)].filter((id) => !known.has(id));
  expect(found.length).toBeGreaterThan(3);
  expect(judge(after).flaws).toEqual([]);
  const files = new Map(
    [...after.files].map(([path, text]) => [path, text.replace(new RegExp(`.*${found[0]}.*\\n`), "")]),
  );
  expect(judge({ ...after, files }).flaws.map(({ kind }) => kind)).toContain("lost");
});

describe("lines of apps are in one sum each, whatever is rescanned:", () => {
  const HOUR = 3_600_000;
  const day = BEGINNING + 24 * HOUR;
  const end = [18, 24, 30, 36].map((hours): Step => ({ at: day + hours * HOUR }));
  const broken: NetworkFault = { instance: "containers", kind: "server-error", nth: 1, times: 1000 };
  const rescan = (hours: number, from: number, to = hours): Step => ({
    at: day + hours * HOUR,
    rescan: { from: day + from * HOUR, to: day + to * HOUR },
  });

  test.each([
    ["before the first scan", [rescan(1, -23), { at: day + 2 * HOUR }]],
    ["while the first scan is about to push", [{ at: day, strike: { at: "push", what: "a rescan" } }]],
    ["what the next scan has yet to read", [{ at: day }, rescan(5, -2), { at: day + 6 * HOUR }]],
    ["a hole and what is around it", [{ at: day }, { at: day + 6 * HOUR, network: [broken] }, rescan(11, -1, 7)]],
  ] as const)("%s", async (_, steps) => {
    const script: Script = { ...{ seed: 5, days: 6, perDay: 60, vendors: ["containers"] }, steps: [...steps, ...end] };
    const played = await play(script);
    expect(judge(played).flaws).toEqual([]);
    expect(played.runs.some((ran) => ran.rescan !== undefined && ran.report?.publish.state === "stored")).toBe(true);
  });
});

describe("the judge", () => {
  const quiet = { ...writeScript(4, 6, 6), vendors: ["aws", "containers", "supabase"] };
  let played: Played;
  const kindsOf = (files: ReadonlyMap<string, string>): readonly Flaw["kind"][] =>
    [...new Set(judge({ ...played, files }).flaws.map(({ kind }) => kind))].sort();
  /** Every line of the events of an instance, through `edit`; the books are wrong then, too. */
  const edited = (instance: string, edit: (line: string, nth: number) => string) => {
    let nth = 0;
    return new Map(
      [...played.files].map(([path, text]) => [
        path,
        path.startsWith(`events/${instance}/`) ? text.replace(/.+\n/g, (line) => edit(line, nth++)) : text,
      ]),
    );
  };

  test("sees what is lost, doubled, at the wrong time, miscounted or not accounted for", async () => {
    const steps = quiet.steps.map(({ at }): Step => ({ at }));
    played = await play({ ...quiet, steps });
    expect(judge(played).flaws).toEqual([]);
    expect(kindsOf(edited("aws", (line, nth) => (nth === 2 ? "" : line)))).toEqual(["books", "lost"]);
    expect(kindsOf(edited("aws", (line, nth) => (nth === 2 ? line + line : line)))).toEqual(["books", "doubled"]);
    const moved = (line: string) => line.replace(/"timestamp":"\d{4}/, '"timestamp":"2031');
    expect(kindsOf(edited("aws", moved))).toEqual(["books", "mis-timed"]);
    const renamed = (line: string) => line.replace(/-[0-9a-f]{16}"/, '-0123456789abcdef"');
    expect(kindsOf(edited("aws", (line, nth) => (nth === 2 ? renamed(line) : line)))).toEqual([
      ...["books", "invented", "lost"],
    ]);
    const counted = (line: string) => line.replace(/\\"lines\\":(\d+)/, '\\"lines\\":1$1');
    expect(kindsOf(edited("containers", counted))).toEqual(["books", "miscounted"]);
  });

  test("sees a gap that was claimed without need, and a break in the chain of a state", () => {
    const gap = (line: string): string => {
      const event = JSON.parse(line);
      const metadata = { ...event.metadata, gap_from: "2026-01-05T12:00:00Z", gap_to: "2026-01-05T13:00:00Z" };
      return `${JSON.stringify({ ...event, id: `${event.id.slice(0, -2)}00`, event_type: "coverage_gap", metadata })}\n`;
    };
    expect(kindsOf(edited("aws", (line, nth) => (nth === 0 ? line + gap(line) : line)))).toEqual([
      "books",
      "false gap",
    ]);
    const states = new Map(
      [...played.files].map(([path, text]) => [path, text.replace(/"version":(\d+)/, '"version":9$1')]),
    );
    expect(kindsOf(states)).toContain("state");
  });
});

describe("shrinking", () => {
  afterEach(() => expect.hasAssertions());

  test("leaves of a script what the flaw needs, and the quiet end", async () => {
    const script: Script = {
      ...{ seed: 1, days: 10, perDay: 1 },
      steps: Array.from(
        { length: 40 },
        (_, at): Step => ({ at, ...(at < 36 && { skewMs: at, overlap: true as const }) }),
      ),
    };
    const flaw: Flaw = { kind: "lost", where: "aws/management-events", what: "a record" };
    const find = async ({ steps }: Script) =>
      steps.some(({ at, overlap }) => at === 7 && overlap) && steps.some(({ at }) => at === 20) ? [flaw] : [];
    const short = await shrink(script, flaw, find, 500);
    expect(short.vendors).toEqual(["aws"]);
    expect(short.steps).toEqual([{ at: 7, overlap: true }, { at: 20 }, ...[36, 37, 38, 39].map((at) => ({ at }))]);
  });
});
