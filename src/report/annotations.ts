/**
 * What the run's page shows beside the log: at most one line per connector in trouble and one per problem of the run as a
 * whole, so that a bad day does not drown the one line that matters.
 */
import type { InstanceReport, Problem, RunReport } from "../collect/report.ts";
import type { Instant } from "../event/event.ts";
import { isStale, places, troubles } from "./facts.ts";
import { newFindings } from "./finding-words.ts";
import { lostMs } from "./headline.ts";
import { duration, listed, plural } from "./quantity.ts";
import { brief } from "./text.ts";
import { token } from "./token.ts";

/** One call of `core.error`, `core.warning` or `core.notice`, with their names for a place; they escape it for the runner. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** From 1. */
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** Errors first: GitHub shows only the first ten of a level. */
export function annotationsFor(report: RunReport): readonly Annotation[] {
  const { finished } = report;
  const global = troubles({ instances: [], problems: report.problems }).map(({ problem }) =>
    annotation("mallcop", problem, 0),
  );
  const all = [
    ...global,
    ...report.instances.flatMap((instance) => ofInstance(instance, finished) ?? []),
    ...ofFindings(report),
    ...dryRun(report),
  ];
  return all.sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** One line for all new findings that ask for attention, without a stranger's word: those are in the summary. */
function ofFindings({ findings }: RunReport): readonly Annotation[] {
  const fresh = findings?.new.filter(({ severity }) => severity !== "info") ?? [];
  if (fresh.length === 0) return [];
  const detectors = listed([...new Set(fresh.map(({ detector }) => token(detector)))], 6);
  const message = `Found by ${detectors}; the summary says what, why, and what to do next.`;
  return [{ level: "warning", title: `mallcop: ${newFindings(fresh)}`, message }];
}

function ofInstance(instance: InstanceReport, finished: Instant): Annotation | undefined {
  const [first, ...others] = troubles({ instances: [instance], problems: [] });
  const id = brief(instance.id, 60);
  if (first !== undefined) return annotation(id, first.problem, others.length);
  const lost = lostMs(instance);
  if (lost > 0) {
    const message = `${duration(lost)} cannot be read any more, because the vendor does not keep it that long.`;
    return { level: "warning", title: `${id}: lost for good`, message };
  }
  if (instance.status === "failed") {
    return { level: "error", title: `${id}: not covered`, message: "Nothing of it could be read." };
  }
  if (!places([instance]).some(({ partition }) => isStale(partition, finished))) return undefined;
  return {
    level: "warning",
    title: `${id}: behind`,
    message: "Some of it was not read to its end for more than a day.",
  };
}

function annotation(where: string, problem: Problem, others: number): Annotation {
  const rest = others === 0 ? "" : ` (and ${plural(others, "more problem")}; see the summary)`;
  return {
    level: problem.level,
    title: `${where}: ${brief(problem.code, 60)}`,
    message: `${brief(problem.message, 400)}${rest} ${brief(problem.hint, 400)}`,
    ...positionOf(problem.at),
  };
}

/** `mallcop.yaml:7:3`: only a plain relative path, so that nobody can point somewhere else. */
function positionOf(at: string | undefined): Pick<Annotation, "file" | "startLine" | "startColumn"> {
  const match = /^(?!\/)([\w./-]+?)(?::(\d{1,7})(?::(\d{1,7}))?)?$/.exec(at ?? "");
  const [, file, line, col] = match ?? [];
  if (file === undefined || file.split("/").includes("..")) return {};
  const column = col === undefined ? {} : { startColumn: Number(col) };
  return { file, ...(line === undefined ? {} : { startLine: Number(line), ...column }) };
}

function dryRun(report: RunReport): readonly Annotation[] {
  if (!report.dryRun) return [];
  return [{ level: "notice", title: "mallcop: dry run", message: "Nothing was stored." }];
}
