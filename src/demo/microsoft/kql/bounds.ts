/** What a query's first condition says about ingestion time, so that rows far from it need not be looked at. */
import type { Expression, Query } from "./syntax.ts";

export interface Bounds {
  /** The first row may have this ingestion time or a later one. */
  readonly from: string;
  /** And the last this or an earlier one. */
  readonly to: string;
}

/** Never narrower than the query itself, which still checks every row. */
export function ingestionBounds({ stages }: Query): Bounds {
  const names = new Set<string>();
  for (const stage of stages) {
    if (stage.kind === "extend") {
      for (const { name, value } of stage.columns) if (isIngestionTime(value, names)) names.add(name);
    } else if (stage.kind === "where") {
      return conjuncts(stage.condition).reduce((bounds, condition) => narrowed(bounds, condition, names), {
        from: "",
        to: "\u{10ffff}",
      });
    } else break;
  }
  return { from: "", to: "\u{10ffff}" };
}

function conjuncts(condition: Expression): readonly Expression[] {
  if (condition.kind !== "binary" || condition.op !== "and") return [condition];
  return [...conjuncts(condition.left), ...conjuncts(condition.right)];
}

function narrowed(bounds: Bounds, condition: Expression, names: ReadonlySet<string>): Bounds {
  if (condition.kind !== "binary" || condition.right.kind !== "literal" || !isIngestionTime(condition.left, names))
    return bounds;
  const limit = String(condition.right.value);
  if (condition.op.startsWith(">")) return { ...bounds, from: limit > bounds.from ? limit : bounds.from };
  if (condition.op.startsWith("<")) return { ...bounds, to: limit < bounds.to ? limit : bounds.to };
  return bounds;
}

function isIngestionTime(value: Expression, names: ReadonlySet<string>): boolean {
  if (value.kind === "column") return names.has(value.name);
  return value.kind === "call" && value.name === "ingestion_time";
}
