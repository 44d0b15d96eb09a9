/** What the detectors made of the days: false alarms per week and detector after learning, and which stories were found. */
import { Baseline } from "../../src/detect/baseline.ts";
import { Engine, type LoadedDetector } from "../../src/detect/engine.ts";
import { type Finding, FindingBook } from "../../src/detect/finding.ts";
import { plain } from "../../src/detect/say.ts";
import type { Played } from "./play.ts";

const LEARNING_DAYS = 14;

export interface Outcome {
  readonly events: number;
  readonly weeks: number;
  /** Findings of `warn` or worse that no story made, by detector. */
  readonly alarms: ReadonlyMap<string, readonly Finding[]>;
  readonly found: ReadonlyMap<string, readonly Finding[]>;
  readonly missed: readonly string[];
}

export function judge(
  { days, storyOf }: Played,
  detectors: readonly LoadedDetector[],
  domains: readonly string[],
): Outcome {
  const book = new FindingBook();
  const onFailure = (detector: string, thrown: unknown) => {
    throw new Error(`the detector ${detector} failed`, { cause: thrown });
  };
  const own = { domains, accounts: ["111122223333"] };
  const engine = new Engine({ detectors, baseline: new Baseline(), memories: new Map(), book, own, onFailure });
  for (const day of days) for (let at = 0; at < day.length; at += 512) engine.page(day.slice(at, at + 512));
  engine.close();
  const alarms = new Map<string, Finding[]>(detectors.map(({ manifest }) => [manifest.name, []]));
  const found = new Map<string, Finding[]>([...new Set(storyOf.values())].map((story) => [story, []]));
  for (const finding of book.all()) {
    if (finding.severity === "info") continue;
    const stories = new Set(finding.events.flatMap((id) => storyOf.get(id) ?? []));
    for (const story of stories) found.get(story)?.push(finding);
    if (stories.size === 0) alarms.get(finding.detector)?.push(finding);
  }
  return {
    events: days.reduce((sum, day) => sum + day.length, 0),
    weeks: (days.length - LEARNING_DAYS) / 7,
    alarms,
    found,
    missed: [...found].flatMap(([story, findings]) => (findings.length === 0 ? [story] : [])),
  };
}

export function passes({ alarms, weeks, missed }: Outcome): boolean {
  return missed.length === 0 && [...alarms.values()].every((findings) => findings.length <= weeks);
}

export function print({ events, weeks, alarms, found, missed }: Outcome, seed: number): string {
  const quiet = [...alarms].map(
    ([detector, findings]) =>
      `  ${detector.padEnd(26)} ${String(findings.length).padStart(3)}  ${(findings.length / weeks).toFixed(2)} a week`,
  );
  const told = [...found].map(([story, findings]) => {
    const by = [...new Set(findings.map(({ detector, severity }) => `${detector} (${severity})`))].join(", ");
    return `  ${findings.length === 0 ? "MISSED" : "found "} ${story}${by === "" ? "" : `: ${by}`}`;
  });
  const examples = [...alarms.values()].flatMap((findings) =>
    findings.slice(0, 3).map(({ detector, first, why }) => `  ${first.slice(0, 16)}Z ${detector}: ${plain(why)}`),
  );
  return [
    `Seed ${seed}: ${events} events, ${weeks.toFixed(1)} weeks after learning.`,
    "",
    "False alarms (warn or critical, of no story):",
    ...quiet,
    "",
    `Stories: ${found.size - missed.length} of ${found.size} found.`,
    ...told,
    ...(examples.length === 0 ? [] : ["", "Some of the false alarms:", ...examples]),
    "",
  ].join("\n");
}
