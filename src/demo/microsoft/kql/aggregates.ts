/** What `summarize` can say of a group of rows. */
import type { Column, Row } from "./compile.ts";
import { type KqlType, semanticError, textOf, type Value } from "./values.ts";

export interface Aggregate {
  readonly type: KqlType;
  readonly over: (rows: readonly Row[]) => Value;
}

const needed = (column: Column | undefined): Column => {
  if (column === undefined) throw semanticError("SEM0219", "An aggregate lacks an argument");
  return column;
};

function extreme(sign: 1 | -1): (args: readonly Column[]) => Aggregate {
  return ([argument]) => {
    const column = needed(argument);
    return {
      type: column.type,
      over: (rows) =>
        rows.reduce((best: Value, row) => {
          const value = column.of(row);
          if (value === null) return best;
          if (best === null) return value;
          const later =
            typeof value === "number" && typeof best === "number" ? value > best : textOf(value) > textOf(best);
          return later === (sign === 1) ? value : best;
        }, null),
    };
  };
}

/** @see https://learn.microsoft.com/kusto/query/aggregation-functions */
export const AGGREGATES: Readonly<Record<string, (args: readonly Column[]) => Aggregate>> = {
  count: () => ({ type: "long", over: (rows) => rows.length }),
  countif([condition]) {
    const column = needed(condition);
    return { type: "long", over: (rows) => rows.filter((row) => column.of(row) === true).length };
  },
  sum([argument]) {
    const column = needed(argument);
    return {
      type: column.type,
      over: (rows) =>
        rows.reduce((sum, row) => {
          const value = column.of(row);
          return sum + (typeof value === "number" ? value : 0);
        }, 0),
    };
  },
  min: extreme(-1),
  max: extreme(1),
  dcount([argument]) {
    const column = needed(argument);
    return { type: "long", over: (rows) => new Set(rows.map((row) => textOf(column.of(row)))).size };
  },
  make_set([argument, most]) {
    const column = needed(argument);
    return {
      type: "dynamic",
      over: (rows) => {
        const [some] = rows;
        const limit = some === undefined ? null : (most?.of(some) ?? null);
        const values = new Map(rows.map((row) => [textOf(column.of(row)), column.of(row)]));
        return [...values.values()].slice(0, typeof limit === "number" ? limit : undefined);
      },
    };
  },
  take_any([argument]) {
    const column = needed(argument);
    return { type: column.type, over: ([some]) => (some === undefined ? null : column.of(some)) };
  },
};
