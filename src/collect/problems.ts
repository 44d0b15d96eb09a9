/** Trouble as the report shows it: redacted once more, the same thing in many places said once. */
import type { InstanceConfig } from "../config/config.ts";
import type { ErrorKind, MallcopError } from "../connector/errors.ts";
import type { Redactor } from "../event/redact.ts";
import type { Gathered } from "./assemble.ts";
import type { Collected } from "./collect.ts";
import type { Problem, RunStatus } from "./report.ts";

/** Kinds that a person has to do something about; the others pass by themselves. */
const NEEDS_SOMEBODY: ReadonlySet<ErrorKind> = new Set(["config", "auth", "permission", "shape", "internal"]);

export function problemOf(error: MallcopError, redactor: Redactor): Problem {
  const { feed, partition, at } = error.context;
  return {
    code: error.code,
    kind: error.kind,
    message: redactor.text(error.message),
    hint: redactor.text(error.hint),
    docs: error.docs,
    level: NEEDS_SOMEBODY.has(error.kind) ? "error" : "warning",
    ...(feed !== undefined && { feed }),
    ...(partition !== undefined && { partition }),
    ...(at !== undefined && { at }),
  };
}

/** What collecting an instance came to. */
export function gathered(instance: InstanceConfig, collected: Collected, redactor: Redactor): Gathered {
  const problems = once(collected.problems.map((error) => problemOf(error, redactor)));
  return { id: instance.id, type: instance.type, collected, status: statusOf(collected, problems), problems };
}

/**
 * `failed` if nothing at all was read, `ok` if all that exists was. A feed that the vendor does not offer here is no failure
 * of what it does offer.
 */
function statusOf({ feeds }: Collected, problems: readonly Problem[]): RunStatus {
  const partitions = feeds.flatMap((feed) => feed.partitions);
  const looked = partitions.some(({ record }) => record.covered.length > 0);
  const open = problems.some(({ kind }) => kind !== "not_available");
  if (!open && partitions.every(({ backlog }) => backlog.length === 0)) return "ok";
  return looked ? "partial" : "failed";
}

function once(problems: readonly Problem[]): readonly Problem[] {
  const byText = Map.groupBy(problems, ({ code, feed, message }) => JSON.stringify([code, feed, message]));
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    if (same.length === 1) return [first];
    const { partition: _, ...rest } = first;
    return [{ ...rest, message: `${first.message} (in ${same.length} partitions)` }];
  });
}
