/** Runs a query over the rows of one table. What it gives is what the service would give, without the service's limits. */
import { AGGREGATES, type Aggregate } from "./aggregates.ts";
import { type Column, columnOf, compile, type Row, type Scope } from "./compile.ts";
import type { Named, Query, Stage } from "./syntax.ts";
import { type KqlType, semanticError, textOf, type Value } from "./values.ts";

export interface StoredRow {
  /** With seven digits of a second. */
  readonly ingestedAt: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface Result {
  readonly columns: readonly { readonly name: string; readonly type: KqlType }[];
  readonly rows: readonly (readonly Value[])[];
}

interface Flow {
  readonly scope: Scope;
  readonly rows: readonly Row[];
}

/** @throws KqlError */
export function runQuery(
  query: Query,
  columns: Readonly<Record<string, KqlType>>,
  stored: readonly StoredRow[],
): Result {
  const scope = new Map(
    Object.entries(columns).map(([name, type]): [string, Column] => [
      name,
      { type, of: (row) => row.stored?.values[name] ?? (type === "string" ? "" : null) },
    ]),
  );
  const begin: Flow = { scope, rows: stored.map((row) => ({ stored: row, made: [] })) };
  const end = query.stages.reduce(step, begin);
  const shown = [...end.scope.values()];
  return {
    columns: [...end.scope].map(([name, { type }]) => ({ name, type })),
    rows: end.rows.map((row) => shown.map((column) => column.of(row))),
  };
}

function step(flow: Flow, stage: Stage): Flow {
  switch (stage.kind) {
    case "where": {
      const condition = compile(stage.condition, flow.scope);
      if (condition.type !== "bool") throw semanticError("SEM0220", "A condition must be of type bool");
      return { scope: flow.scope, rows: flow.rows.filter((row) => condition.of(row) === true) };
    }
    case "extend":
      return extend(flow, stage.columns);
    case "project": {
      const wide = extend(flow, stage.columns);
      const kept = stage.columns.map(({ name }): [string, Column] => [name, columnOf(name, wide.scope)]);
      return { scope: new Map(kept), rows: wide.rows };
    }
    case "summarize":
      return summarize(flow, stage.give, stage.by);
    case "order":
      return order(flow, stage.by);
    case "take":
      return { scope: flow.scope, rows: flow.rows.slice(0, stage.count) };
  }
}

function extend({ scope, rows }: Flow, columns: readonly Named[]): Flow {
  const wide = new Map(scope);
  const made: Column[] = [];
  const before = rows[0]?.made.length ?? 0;
  for (const { name, value } of columns) {
    const column = compile(value, scope);
    // A column that keeps its name is passed on as it is.
    if (value.kind === "column" && value.name === name) continue;
    const slot = before + made.length;
    made.push(column);
    wide.set(name, { type: column.type, of: (row) => row.made[slot] ?? null });
  }
  if (made.length === 0) return { scope: wide, rows };
  return {
    scope: wide,
    rows: rows.map((row) => ({ stored: row.stored, made: [...row.made, ...made.map((column) => column.of(row))] })),
  };
}

function summarize({ scope, rows }: Flow, give: readonly Named[], by: readonly Named[]): Flow {
  const keys = by.map(({ value }) => compile(value, scope));
  const sums = give.map(({ value }): Aggregate => {
    if (value.kind !== "call" || !Object.hasOwn(AGGREGATES, value.name))
      throw semanticError("SEM0121", "summarize takes aggregates only");
    const make = AGGREGATES[value.name];
    if (make === undefined) throw semanticError("SEM0260", `Unknown function: '${value.name}'`);
    return make(value.args.map((arg) => compile(arg, scope)));
  });
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keys.map((key) => key.of(row))));
  // Without groups there is one row also over nothing.
  if (by.length === 0 && groups.size === 0) groups.set("[]", []);
  const summed = [...groups.values()].map((group): Row => {
    const [some] = group;
    const named = some === undefined ? [] : keys.map((key) => key.of(some));
    return { stored: undefined, made: [...named, ...sums.map((sum) => sum.over(group))] };
  });
  const columns = [
    ...by.map(({ name }, index) => ({ name, type: keys[index]?.type })),
    ...give.map(({ name }, index) => ({ name, type: sums[index]?.type })),
  ];
  return {
    scope: new Map(
      columns.map(({ name, type = "dynamic" }, slot): [string, Column] => [
        name,
        { type, of: (row) => row.made[slot] ?? null },
      ]),
    ),
    rows: summed,
  };
}

function order({ scope, rows }: Flow, by: readonly { readonly name: string; readonly descending: boolean }[]): Flow {
  const keys = by.map(({ name, descending }) => ({ column: columnOf(name, scope), sign: descending ? -1 : 1 }));
  const compare = (a: Row, b: Row): number => {
    for (const { column, sign } of keys) {
      const [x, y] = [column.of(a), column.of(b)];
      const difference = typeof x === "number" && typeof y === "number" ? x - y : compareTexts(textOf(x), textOf(y));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
  return { scope, rows: rows.toSorted(compare) };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
