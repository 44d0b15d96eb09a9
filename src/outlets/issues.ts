/**
 * One GitHub issue for each finding that asks for attention: opened, updated when it grew, closed when it is not open any more. What is
 * to be done follows from the issues that are there, so that running it again does nothing twice.
 */
import type { Finding } from "../detect/finding.ts";
import type { Instant } from "../event/event.ts";
import { CLOSING, type IssueText, louder, type Marker, markerOf, withClosed } from "./issue-text.ts";
import type { Issue, IssuesApi } from "./issues-api.ts";

export interface IssuesTold {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  /** Findings without an issue yet, because a run opens only so many. */
  readonly left: number;
}

/** Somebody has to read them, and GitHub wants no bursts. */
const MOST_OPENED = 20;

interface Known extends Issue {
  readonly marker: Marker;
}

/**
 * @param open the findings that are open, the most urgent first
 * @param textOf how a finding is told
 */
export async function keepIssues(
  api: IssuesApi,
  open: readonly Finding[],
  textOf: (finding: Finding) => IssueText,
  now: Instant,
): Promise<IssuesTold> {
  const known = await knownIssues(api, open, now);
  const missing = open.filter(({ id }) => !known.has(id));
  let updated = 0;
  let closed = 0;
  for (const finding of open) {
    const [first, ...doubles] = known.get(finding.id) ?? [];
    if (first !== undefined && (await bringUpToDate(api, first, textOf(finding)))) updated += 1;
    // Two runs at once may both have opened one.
    for (const double of doubles.filter((issue) => issue.open)) closed += await close(api, double, "It is told twice.");
  }
  const wanted = new Set<string>(open.map(({ id }) => id));
  for (const [id, issues] of known)
    if (!wanted.has(id))
      for (const issue of issues.filter((one) => one.open)) closed += await close(api, issue, CLOSING);
  for (const finding of missing.slice(0, MOST_OPENED)) await api.create(textOf(finding));
  const opened = Math.min(missing.length, MOST_OPENED);
  return { opened, updated, closed, left: missing.length - opened };
}

/** By finding, the oldest issue first. */
async function knownIssues(
  api: IssuesApi,
  open: readonly Finding[],
  now: Instant,
): Promise<ReadonlyMap<string, readonly Known[]>> {
  // An issue is younger than its finding's first event; older closed ones are of no finding that is open.
  const since = open.reduce((oldest, { first }) => (first < oldest ? first : oldest), new Date(now).toISOString());
  const marked = (await api.list(since)).flatMap((issue): Known[] => {
    const marker = markerOf(issue.body);
    return marker === undefined ? [] : [{ ...issue, marker }];
  });
  return Map.groupBy(
    marked.sort((one, other) => one.number - other.number),
    ({ marker }) => marker.finding,
  );
}

/** An issue that a person closed stays closed; one that mallcop closed is opened again with its finding. */
async function bringUpToDate(api: IssuesApi, issue: Known, text: IssueText): Promise<boolean> {
  const reopen = !issue.open && issue.marker.closed;
  const isCurrent = issue.marker.digest === text.marker.digest && issue.marker.severity === text.marker.severity;
  if (!issue.open && !reopen) return false;
  if (isCurrent && !reopen) return false;
  const { title, body } = text;
  await api.update(issue.number, { title, body, ...(reopen && { state: "open", state_reason: "reopened" }) });
  const comment = louder(issue.marker, text.marker);
  if (comment !== undefined) await api.comment(issue.number, comment);
  return true;
}

async function close(api: IssuesApi, { number, body }: Known, why: string): Promise<number> {
  await api.update(number, { body: withClosed(body, true), state: "closed", state_reason: "completed" });
  await api.comment(number, why);
  return 1;
}
