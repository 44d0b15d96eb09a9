/** Events told in a few words, judged by detectors through the engine: what the tests of detection are written with. */
import { Baseline, type BaselineRules, DEFAULT_RULES } from "../../src/detect/baseline.ts";
import { type LinkOf, NO_LINKS } from "../../src/detect/console-links.ts";
import { Engine, type LoadedDetector } from "../../src/detect/engine.ts";
import { type Finding, FindingBook } from "../../src/detect/finding.ts";
import { type Told, toldEvent } from "../../src/detect/told-event.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";

export { START, type Told } from "../../src/detect/told-event.ts";
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

let told = 0;

export function event(more: Told): CleanEvent {
  told += 1;
  return toldEvent(more, told);
}

/** The same on each of several days: what a source learns from. */
export function daily(days: number, more: Omit<Told, "day">, from = 0): readonly CleanEvent[] {
  return Array.from({ length: days }, (_, day) => event({ ...more, day: from + day }));
}

export interface Judging {
  readonly rules?: BaselineRules;
  readonly own?: { readonly domains: readonly string[]; readonly accounts: readonly string[] };
  readonly page?: number;
  readonly linkOf?: LinkOf;
}

export const OWN = { domains: ["example.com"], accounts: ["111122223333"] };

/** All findings of the events, in pages as they would be read. A detector that breaks fails the test. */
export function findingsOf(
  detectors: readonly LoadedDetector[],
  events: readonly CleanEvent[],
  { rules = DEFAULT_RULES, own = OWN, page = 7, linkOf = NO_LINKS }: Judging = {},
): readonly Finding[] {
  const book = new FindingBook();
  const onFailure = (name: string, thrown: unknown) => {
    throw new Error(`the detector ${name} failed`, { cause: thrown });
  };
  const baseline = new Baseline(rules);
  const engine = new Engine({ detectors, baseline, memories: new Map(), book, own, onFailure, linkOf });
  for (let at = 0; at < events.length; at += page) engine.page(events.slice(at, at + page));
  engine.close();
  return book.all();
}

/** `<detector> <severity>` of each finding. */
export function judged(detectors: readonly LoadedDetector[], events: readonly CleanEvent[]): readonly string[] {
  return findingsOf(detectors, events).map(({ detector, severity }) => `${detector} ${severity}`);
}
