/**
 * What a run makes of an app's window: the app's history, and templates for what is new. Pure: files in, files out.
 *
 * Whoever can write log lines must not teach the parser that his lines are nothing special. So: what is learned is a template of
 * its own, unmapped and never noise; nothing that is there is changed; a look must come in more than one stretch of time; while an
 * app drifts, only looks count that its new revisions alone write; and what was not there when the revision was new is not
 * learned before the drift is over.
 */
import type { AppParser, Template } from "./app.ts";
import { type Drift, judgeDrift, nextUsual, type Usual } from "./drift.ts";
import { matcherOf, newTemplates } from "./learn.ts";
import type { Look } from "./looks.ts";
import { Matcher } from "./matcher.ts";
import { newHeaders } from "./new-headers.ts";
import { type Pattern, parsePattern, printPattern } from "./pattern.ts";
import type { AppState, PendingLook, TemplateState } from "./state-file.ts";
import type { SeenWindow } from "./window.ts";

export interface Adapting {
  readonly parser: AppParser;
  /** As committed; `undefined` before the first run. */
  readonly state: AppState | undefined;
  readonly window: SeenWindow;
  /** UTC, such as `2026-03-11`. */
  readonly day: string;
  /** Whether looks are collected at all. */
  readonly learns: boolean;
  /** Whether a pattern may be written down: not, if it holds a secret. */
  readonly mayKeep: (text: string) => boolean;
}

export interface Adapted {
  readonly state: AppState;
  readonly drift: Drift;
  /** What was usual before. */
  readonly usual: Usual | undefined;
  readonly newRevisions: readonly string[];
  /** Templates that a person may be shown; unmapped. */
  readonly proposed: readonly NewTemplate[];
  /** Those that may be taken over unseen: the run did not alarm, or only over what the run before had seen a release bring. */
  readonly settled: readonly NewTemplate[];
  /** How the lines of a release begin, if that is new: for a person to take over. */
  readonly headers: readonly Pattern[];
}

export interface NewTemplate {
  readonly template: Template;
  /** So far. */
  readonly lines: number;
}

/** Names as the platform gives them, of revisions and images. */
const REVISION = /^[\w.:/@-]{1,200}$/;
/** Lines that say anything about what is usual. */
const ENOUGH_LINES = 50;
const MOST_REVISIONS = 20;
const MOST_PENDING = 50;
/** Templates that one run adds. */
const MOST_ADDED = 20;
/** Templates of an app, those that people wrote included, beyond which only people add more. */
const MOST_TEMPLATES = 1000;
const LONGEST_PATTERN = 1000;
/** Stretches of ten minutes in which a look must have come, and the share of its lines that one of them may have. */
const FEWEST_STRETCHES = 2;
const PEAK_SHARE = 0.9;
const WEEK_MS = 7 * 86_400_000;

export function adapt({ parser, state, window, day, learns, mayKeep }: Adapting): Adapted {
  const looks = window.looks().filter(({ patterns }) => patterns.every(isShort));
  const { lines, unmatched } = window;
  const usual = state?.usual;
  const drift = judgeDrift({ lines, unmatched, looks: looks.length }, usual);
  const newRevisions = [...window.revisions.keys()].filter(
    (revision) => REVISION.test(revision) && !state?.revisions?.includes(revision),
  );
  const young = drift === "none" ? [] : unique([...(state?.young ?? []), ...newRevisions]);
  const situation = { drift, young: new Set(young), isRelease: newRevisions.length > 0 };
  const pending = learns ? nextPending(state?.pending ?? [], looks, situation, { parser, window, mayKeep }) : [];
  const ripe = pending.filter(isRipe);
  const again = ripe.filter(({ runs }) => runs > 1);
  const rest = judgeDrift({ lines, ...unexplained(looks, again, unmatched) }, usual);
  return {
    drift,
    usual,
    newRevisions,
    proposed: templatesFor(drift === "none" ? again : ripe, parser),
    headers: learns && drift === "unmatched" ? headersOf(parser, window, situation.young, mayKeep) : [],
    settled: rest === "none" && (drift === "none" || !situation.isRelease) ? templatesFor(again, parser) : [],
    state: {
      ...state,
      version: 1,
      app: window.app,
      ...history(state, window, drift, looks.length),
      revisions: unique([...(state?.revisions ?? []), ...newRevisions]).slice(-MOST_REVISIONS),
      young,
      pending,
      templates: seenTemplates(state?.templates ?? {}, window, day),
    },
  };
}

function headersOf(
  parser: AppParser,
  { headlessRows }: SeenWindow,
  young: ReadonlySet<string>,
  mayKeep: Adapting["mayKeep"],
): readonly Pattern[] {
  const found = newHeaders(parser, headlessRows, (revision) => young.has(revision));
  return found.every((header) => isShort(header) && mayKeep(printPattern(header))) ? found : [];
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const isShort = (pattern: Pattern): boolean => printPattern(pattern).length <= LONGEST_PATTERN;

function history(before: AppState | undefined, { lines, unmatched }: SeenWindow, drift: Drift, looks: number) {
  if (drift !== "none" || lines < ENOUGH_LINES) return {};
  return { usual: nextUsual(before?.usual, { unmatched: unmatched / lines, looks }) };
}

/** The day of the last sighting is written anew once a week, so that a quiet run changes nothing. */
function seenTemplates(
  before: AppState["templates"],
  { templates }: SeenWindow,
  day: string,
): Readonly<Record<string, TemplateState>> {
  const states = new Map(Object.entries(before));
  for (const [id, lines] of templates) {
    const known = states.get(id);
    if (known === undefined) states.set(id, { lines, first_seen: day, last_seen: day, samples: [] });
    else if (Date.parse(day) - Date.parse(known.last_seen) >= WEEK_MS) states.set(id, { ...known, last_seen: day });
  }
  return Object.fromEntries(states);
}

interface Situation {
  readonly drift: Drift;
  /** Revisions that are new since the last run without drift. */
  readonly young: ReadonlySet<string>;
  /** Whether one of them is new in this run. */
  readonly isRelease: boolean;
}

/** What was pending and is still unknown, and what is new and may be learned. */
function nextPending(
  before: readonly PendingLook[],
  looks: readonly Look[],
  situation: Situation,
  { parser, window, mayKeep }: Pick<Adapting, "parser" | "window" | "mayKeep">,
): readonly PendingLook[] {
  const written = new Set(parser.templates.flatMap(({ patterns }) => patterns.map(printPattern)));
  const known = matcherOf(parser.templates);
  const open = before.filter(({ match }) => !match.every((text) => written.has(text)));
  const next = new Map<PendingLook, PendingLook>();
  const fresh: PendingLook[] = [];
  for (const look of looks) {
    // The file may have been changed since the lines were read.
    if (!isTrusted(look, situation) || matchesAll(known, look)) continue;
    const earlier = open.find((pending) => covers(pending, look));
    const match = earlier?.match ?? look.patterns.map(printPattern);
    // What was not there when the release was new came with something else.
    if ((earlier === undefined && situation.drift !== "none" && !situation.isRelease) || !match.every(mayKeep))
      continue;
    const grown = grow(next.get(earlier ?? NONE) ?? earlier, match, look);
    if (earlier === undefined) fresh.push(grown);
    else next.set(earlier, { ...grown, runs: earlier.runs + 1 });
  }
  const isQuiet = window.lines < ENOUGH_LINES;
  const kept = open.flatMap((pending) => next.get(pending) ?? (isQuiet ? pending : []));
  return [...kept, ...fresh.sort((a, b) => b.lines - a.lines)].slice(0, MOST_PENDING);
}

const NONE: PendingLook = { match: [], lines: 0, stretches: 0, peak: 0, runs: 0 };

/** While an app drifts, only what its new revisions write, and no older one, is explained by a release. */
function isTrusted({ revisions }: Look, { drift, young }: Situation): boolean {
  return drift === "none" || [...revisions].every((revision) => young.has(revision));
}

function grow(before: PendingLook | undefined, match: readonly string[], { lines, buckets }: Look): PendingLook {
  const { lines: earlier, stretches, peak } = before ?? NONE;
  return {
    match,
    lines: earlier + lines,
    stretches: stretches + buckets.size,
    peak: Math.max(peak, ...buckets.values()),
    runs: 1,
  };
}

function isRipe({ lines, stretches, peak }: PendingLook): boolean {
  return stretches >= FEWEST_STRETCHES && peak <= lines * PEAK_SHARE;
}

function covers({ match }: PendingLook, look: Look): boolean {
  const matcher = new Matcher();
  for (const pattern of patternsIn(match)) matcher.add(pattern, 0);
  return matchesAll(matcher, look);
}

function matchesAll(matcher: Matcher, { samples }: Look): boolean {
  return samples.length > 0 && samples.every((sample) => matcher.match(sample) !== undefined);
}

function patternsIn(match: readonly string[]): readonly Pattern[] {
  return match.flatMap((text) => {
    const pattern = parsePattern(text);
    return "problem" in pattern ? [] : [pattern];
  });
}

/** The unmatched lines that none of these accounts for. */
function unexplained(looks: readonly Look[], by: readonly PendingLook[], unmatched: number) {
  const told = looks.filter((look) => by.some((pending) => covers(pending, look)));
  const lines = told.reduce((sum, look) => sum + look.lines, 0);
  return { unmatched: Math.max(0, unmatched - lines), looks: looks.length - told.length };
}

function templatesFor(pending: readonly PendingLook[], parser: AppParser): readonly NewTemplate[] {
  const room = Math.max(0, Math.min(MOST_ADDED, MOST_TEMPLATES - parser.templates.length));
  const found = pending.slice(0, room).flatMap(({ match, lines }) => {
    const [first, ...more] = patternsIn(match);
    return first === undefined ? [] : [{ lines, patterns: [first, ...more] as const }];
  });
  const templates = newTemplates(
    found.map(({ patterns }) => patterns),
    parser.templates,
  );
  return templates.map((template, index) => ({ template, lines: found[index]?.lines ?? 0 }));
}
