/**
 * Findings and what people decided about them, as files of the repository: `findings/<yyyy>/<mm>/<dd>.jsonl` by day of the
 * first event, rewritten as findings grow, and `findings/decisions.jsonl`, to which decisions are only ever added.
 */
import { MallcopError } from "../connector/errors.ts";
import { jsonText } from "../event/jsonl.ts";
import { mark, unmark } from "../event/mark.ts";
import { sanitize } from "../event/sanitize.ts";
import { isConsoleLink } from "./console-links.ts";
import type { Finding, FindingId } from "./finding.ts";

export const DECISIONS_PATH = "findings/decisions.jsonl";
const FINDING_ID = /^fnd-\d{4}-\d\d-\d\d-[a-z0-9][a-z0-9-]*-[0-9a-f]{16}$/;
const FINDING_PATH = /^findings\/\d{4}\/\d\d\/\d\d\.jsonl$/;

export function isFindingPath(path: string): boolean {
  return FINDING_PATH.test(path);
}

/** When the day of a file of findings begins, in milliseconds since 1970. */
export function findingDay(path: string): number {
  return Date.parse(`${path.slice("findings/".length, "findings/yyyy/mm/dd".length).replaceAll("/", "-")}T00:00:00Z`);
}

/** By the day in its id, which stays when an earlier event turns up. */
export function findingPath({ id }: Pick<Finding, "id">): string {
  return `findings/${id.slice("fnd-".length, "fnd-yyyy-mm-dd".length).replaceAll("-", "/")}.jsonl`;
}

/** The files of all findings given; a day's file has to be given whole. */
export function findingFiles(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const finding of findings) {
    const path = findingPath(finding);
    files.set(path, `${files.get(path) ?? ""}${jsonText(finding)}\n`);
  }
  return files;
}

/** @throws MallcopError `data-damaged` */
export function parseFindings(text: string, path: string): readonly Finding[] {
  return parseLines(text, path, isFinding);
}

function isFinding(value: unknown): value is Finding {
  if (!isRecord(value)) return false;
  const { id, detector, source, severity, title, why, next, first, last, subject, events, count, link } = value;
  if (typeof id !== "string" || !FINDING_ID.test(id)) return false;
  if (severity !== "info" && severity !== "warn" && severity !== "critical") return false;
  if (link !== undefined && !isConsoleLink(link)) return false;
  const texts = [detector, source, title, why, next, first, last, subject];
  return texts.every((item) => typeof item === "string") && Array.isArray(events) && typeof count === "number";
}

export type Status = "open" | "acknowledged" | "suppressed";

/** What somebody said of a finding. The latest one that has not expired counts. */
export interface Decision {
  readonly finding: FindingId;
  /** A suppression holds for everything with the finding's subject. */
  readonly subject: string;
  readonly decision: "ack" | "suppress";
  /** Marked. */
  readonly reason: string;
  readonly decided: string;
  /** Only suppressions expire. */
  readonly expires?: string;
}

export function decisionLine(decision: Decision): string {
  return `${jsonText({ ...decision, reason: mark(sanitize(decision.reason)) })}\n`;
}

/** @throws MallcopError `data-damaged` */
export function parseDecisions(text: string): readonly Decision[] {
  const decisions = parseLines(text, DECISIONS_PATH, isDecision);
  return decisions.map((decision) => ({ ...decision, reason: unmark(decision.reason) }));
}

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  const { finding, subject, decision, reason, decided } = value;
  const texts = [finding, subject, reason, decided];
  return texts.every((item) => typeof item === "string") && (decision === "ack" || decision === "suppress");
}

/** What stands between a finding and its being open: a suppression of its subject, or somebody's having seen it. @param now milliseconds since 1970 */
export function decisionOn(finding: Finding, decisions: readonly Decision[], now: number): Decision | undefined {
  const standing = decisions.filter(({ expires }) => expires === undefined || Date.parse(expires) > now);
  return (
    standing.findLast(({ decision, subject }) => decision === "suppress" && subject === finding.subject) ??
    standing.findLast((decision) => decision.decision === "ack" && decision.finding === finding.id)
  );
}

/** @param now milliseconds since 1970 */
export function statusOf(finding: Finding, decisions: readonly Decision[], now: number): Status {
  const decision = decisionOn(finding, decisions, now)?.decision;
  return decision === undefined ? "open" : decision === "ack" ? "acknowledged" : "suppressed";
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The values of a JSONL file. @throws MallcopError `data-damaged` naming the first line that is none of them */
export function parseLines<Value>(text: string, path: string, is: (value: unknown) => value is Value): Value[] {
  return text.split("\n").flatMap((line, index) => {
    if (line === "") return [];
    const value = parseJson(line);
    if (is(value)) return [value];
    throw new MallcopError("data-damaged", {
      path: `${path}:${index + 1}`,
      reason: "the line is not what mallcop writes",
    });
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
