/**
 * A finding as a GitHub issue. Everything that comes from events is escaped; the first line is a hidden marker, by which the issue is
 * known again whatever people do to its title.
 */
import { type Finding, isWorse } from "../detect/finding.ts";
import { findingPath } from "../detect/finding-file.ts";
import type { Instant, Severity } from "../event/event.ts";
import { sha256 } from "../event/sha256.ts";
import { findingWords } from "../report/finding-words.ts";
import { code, joined, link, type Markdown, md, table } from "../report/markdown.ts";
import { plural } from "../report/quantity.ts";

/** What an issue says of itself. */
export interface Marker {
  readonly finding: string;
  readonly severity: Severity;
  /** Of what mallcop wrote below the marker. */
  readonly digest: string;
  /** mallcop closed it, because the finding was not open any more. */
  readonly closed: boolean;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly marker: Marker;
}

const MARKER =
  /^<!-- mallcop (fnd-\d{4}-\d\d-\d\d-[a-z0-9][a-z0-9-]*-[0-9a-f]{16}) (info|warn|critical) ([0-9a-f]{16})( closed)? -->/;
const SEVERITIES: readonly Severity[] = ["info", "warn", "critical"];
const MOST_EVENTS = 20;

/** @param file where the finding can be read */
export function issueText(finding: Finding, file: string | undefined): IssueText {
  const { title } = wordsOf(finding);
  const text = bodyText(finding, file).toString();
  const { id, severity } = finding;
  const marker = { finding: id, severity, digest: sha256(`${title}\n${text}`).slice(0, 16), closed: false };
  return { title: `[${severity}] ${title}`, body: `${markerText(marker)}\n${text}`, marker };
}

/** The marker of an issue's body; `undefined` for an issue that is somebody else's. */
export function markerOf(body: string): Marker | undefined {
  const [, finding, severity, digest, closed] = MARKER.exec(body) ?? [];
  const known = SEVERITIES.find((one) => one === severity);
  if (finding === undefined || known === undefined || digest === undefined) return undefined;
  return { finding, severity: known, digest, closed: closed !== undefined };
}

/** A body with another word on whether mallcop closed the issue; the rest stays as it is. */
export function withClosed(body: string, closed: boolean): string {
  const marker = markerOf(body);
  return marker === undefined ? body : body.replace(MARKER, markerText({ ...marker, closed }));
}

/** A comment for those who watch the issue; growing alone is no reason to call them. */
export function louder(before: Marker, after: Marker): string | undefined {
  if (!isWorse(after.severity, before.severity)) return undefined;
  return `This is **${after.severity}** now; it was ${before.severity}.`;
}

export const CLOSING =
  "The finding is not open any more: it was acknowledged or suppressed in `findings/decisions.jsonl`, or is gone.";

function markerText({ finding, severity, digest, closed }: Marker): string {
  return `<!-- mallcop ${finding} ${severity} ${digest}${closed ? " closed" : ""} -->`;
}

function wordsOf(finding: Finding) {
  return findingWords(finding, Date.parse(finding.last) as Instant);
}

/** The same on every day: only what changes in the finding may change its issue. */
function seenText({ first, last, count }: Finding): string {
  const [from, to] = [first, last].map((time) => `${time.slice(0, 10)} ${time.slice(11, 16)}`);
  return `${from === to ? from : `${from} to ${to}`} UTC, ${plural(count, "event")}`;
}

function bodyText(finding: Finding, file: string | undefined): Markdown {
  const { why, next, id } = wordsOf(finding);
  const { detector, source, events, count } = finding;
  const path = findingPath(finding);
  const open = finding.link === undefined ? [] : [["Console", link("open it", finding.link)] as const];
  const rows = [
    ["Severity", finding.severity],
    ["Seen", seenText(finding)],
    ["Detector", code(detector)],
    ["Source", code(source)],
    ...open,
    ["Kept in", file === undefined ? code(path) : link(path, file)],
    ["Finding", code(id)],
  ] as const;
  const listed = events.slice(0, MOST_EVENTS).map((event) => md`- ${code(event)}`);
  const rest = count > listed.length ? [md`- and ${count - listed.length} more`] : [];
  return joined(
    [
      md`${why}`,
      md`**Next:** ${next}`,
      table(["What", "Value"], rows),
      joined([md`Events:`, "", ...listed, ...rest], "\n"),
      md`To settle it, run ${code(`mallcop findings ack ${id} --reason "…"`)} in a checkout and commit; the next scan closes this issue. mallcop keeps this text up to date: what you write belongs into comments.`,
    ],
    "\n\n",
  );
}
