/**
 * What was posted to the webhook already: `findings/posted.json`. It is written after the post, in a commit of its own, so that what was
 * not posted is posted by the next run, and what was is not posted again. A run that dies between the two posts twice rather than never.
 */
import { MallcopError } from "../connector/errors.ts";
import { type Finding, isWorse } from "../detect/finding.ts";
import { isRecord } from "../detect/finding-file.ts";
import type { Severity } from "../event/event.ts";

export const POSTED_PATH = "findings/posted.json";

export interface Posted {
  /** By finding, the severity that it was posted with. */
  readonly findings: ReadonlyMap<string, Severity>;
  /** Failures that were posted and still last: `<connector> <code>`. */
  readonly failures: ReadonlySet<string>;
}

export const NOTHING_POSTED: Posted = { findings: new Map(), failures: new Set() };

const SEVERITIES: readonly Severity[] = ["info", "warn", "critical"];

/** @throws MallcopError `data-damaged` */
export function parsePosted(text: string | undefined): Posted {
  if (text === undefined) return NOTHING_POSTED;
  const { findings, failures } = jsonOf(text) ?? {};
  if (!isRecord(findings) || !Array.isArray(failures) || !failures.every((key) => typeof key === "string"))
    throw damaged();
  const known = Object.entries(findings).map(([id, value]): readonly [string, Severity] => {
    const severity = SEVERITIES.find((one) => one === value);
    if (severity === undefined) throw damaged();
    return [id, severity];
  });
  return { findings: new Map(known), failures: new Set(failures) };
}

/** In the order of names, one to a line, so that it is read and compared like every other file. */
export function serializePosted({ findings, failures }: Posted): string {
  const sorted = [...findings].sort(([one], [other]) => (one < other ? -1 : 1));
  const value = { format: 1, findings: Object.fromEntries(sorted), failures: [...failures].sort() };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is to be posted: not posted yet, or louder since. */
export function unposted(open: readonly Finding[], least: Severity, { findings }: Posted): readonly Finding[] {
  return open.filter(({ id, severity }) => {
    if (isWorse(least, severity)) return false;
    const before = findings.get(id);
    return before === undefined || isWorse(severity, before);
  });
}

/**
 * Afterwards: what was posted before and is still open, and what is posted now.
 * @param open `undefined` where nobody could tell
 * @param failures those that last
 */
export function afterPost(
  before: Posted,
  open: readonly Finding[] | undefined,
  posted: readonly Finding[],
  failures: Iterable<string>,
): Posted {
  const ids = open && new Set<string>(open.map(({ id }) => id));
  const kept = [...before.findings].filter(([id]) => ids?.has(id) ?? true);
  return {
    findings: new Map([...kept, ...posted.map(({ id, severity }) => [id, severity] as const)]),
    failures: new Set(failures),
  };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function damaged(): MallcopError {
  return new MallcopError("data-damaged", { path: POSTED_PATH, reason: "it is not what mallcop writes" });
}
