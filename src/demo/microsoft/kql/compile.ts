/** Turns an expression into something that can be asked of a row, refusing what the vendor would refuse before the first row. */
import type { Expression } from "./syntax.ts";
import {
  comparable,
  isEmpty,
  isNumber,
  type KqlType,
  member,
  SCALARS,
  semanticError,
  textOf,
  unresolved,
  type Value,
} from "./values.ts";

/** A row on its way through the query. */
export interface Row {
  /** As the table holds it; gone after `summarize`. */
  readonly stored: { readonly ingestedAt: string; readonly values: Readonly<Record<string, Value>> } | undefined;
  /** What the query has made of it so far. */
  readonly made: readonly Value[];
}

export interface Column {
  readonly type: KqlType;
  readonly of: (row: Row) => Value;
}

/** Columns by name, in their order. */
export type Scope = ReadonlyMap<string, Column>;

/** @throws KqlError */
export function compile(expression: Expression, scope: Scope): Column {
  switch (expression.kind) {
    case "literal": {
      const { type, value } = expression;
      return { type, of: () => value };
    }
    case "column":
      return columnOf(expression.name, scope);
    case "member": {
      const of = compile(expression.of, scope);
      if (of.type !== "dynamic") throw semanticError("SEM0064", `A value of type ${of.type} has no members`);
      const { key } = expression;
      return { type: "dynamic", of: (row) => member(of.of(row), key) };
    }
    case "call":
      return call(expression.name, expression.args, scope);
    case "in":
      return within(expression, scope);
    case "binary":
      return binary(expression, scope);
  }
}

/** @throws KqlError for a column that is not there */
export function columnOf(name: string, scope: Scope): Column {
  const column = scope.get(name);
  if (column === undefined) throw unresolved(name);
  return column;
}

function call(name: string, args: readonly Expression[], scope: Scope): Column {
  if (name === "ingestion_time") return { type: "datetime", of: ({ stored }) => stored?.ingestedAt ?? null };
  if (name === "pack_all") return packAll(args, scope);
  if (name === "column_ifexists") return ifExists(args, scope);
  const scalar = Object.hasOwn(SCALARS, name) ? SCALARS[name] : undefined;
  if (scalar === undefined) throw semanticError("SEM0260", `Unknown function: '${name}'`);
  if (args.length < scalar.least || args.length > scalar.most)
    throw semanticError("SEM0219", `${name}(): function expects ${scalar.least} argument(s)`);
  const columns = args.map((arg) => compile(arg, scope));
  const { gives, apply } = scalar;
  return {
    type: typeof gives === "function" ? gives(columns.map(({ type }) => type)) : gives,
    of: (row) => apply(...columns.map((column) => column.of(row))),
  };
}

function packAll(args: readonly Expression[], scope: Scope): Column {
  const [ignoreEmpty] = args;
  const skip = ignoreEmpty?.kind === "literal" && ignoreEmpty.value === true;
  return {
    type: "dynamic",
    of: (row) =>
      Object.fromEntries(
        [...scope]
          .map(([name, column]): [string, Value] => [name, column.of(row)])
          .filter(([, value]) => !skip || !isEmpty(value)),
      ),
  };
}

function ifExists([name, otherwise]: readonly Expression[], scope: Scope): Column {
  if (name?.kind !== "literal" || otherwise === undefined)
    throw semanticError("SEM0219", "column_ifexists() expects 2 arguments");
  return scope.get(String(name.value)) ?? compile(otherwise, scope);
}

function within({ op, left, list }: Extract<Expression, { kind: "in" }>, scope: Scope): Column {
  const value = compile(left, scope);
  const items = list.map((item) => compile(item, scope));
  for (const item of items)
    if (value.type !== "dynamic" && !comparable(value.type, item.type)) throw cannotCompare(value.type, item.type);
  const fold = op.endsWith("~") ? (of: Value) => textOf(of).toLowerCase() : textOf;
  const negated = op.startsWith("!");
  return {
    type: "bool",
    of: (row) => {
      const wanted = fold(value.of(row));
      return items.some((item) => fold(item.of(row)) === wanted) !== negated;
    },
  };
}

type Test = (a: string, b: string) => boolean;

const TEXT_TESTS: Readonly<Record<string, Test>> = {
  "=~": (a, b) => a.toLowerCase() === b.toLowerCase(),
  "!~": (a, b) => a.toLowerCase() !== b.toLowerCase(),
  has: (a, b) => ` ${a.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `.includes(` ${b.toLowerCase()} `),
  contains: (a, b) => a.toLowerCase().includes(b.toLowerCase()),
  startswith: (a, b) => a.toLowerCase().startsWith(b.toLowerCase()),
  endswith: (a, b) => a.toLowerCase().endsWith(b.toLowerCase()),
  "matches regex": (a, b) => new RegExp(b).test(a),
};
const ORDER_TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function binary({ op, left, right }: Extract<Expression, { kind: "binary" }>, scope: Scope): Column {
  const a = compile(left, scope);
  const b = compile(right, scope);
  if (op === "and") return { type: "bool", of: (row) => a.of(row) === true && b.of(row) === true };
  if (op === "or") return { type: "bool", of: (row) => a.of(row) === true || b.of(row) === true };
  const text = TEXT_TESTS[op];
  if (text !== undefined) {
    if (!isText(a.type) || !isText(b.type)) throw cannotCompare(a.type, b.type);
    return { type: "bool", of: (row) => text(textOf(a.of(row)), textOf(b.of(row))) };
  }
  const order = ORDER_TESTS[op];
  if (order === undefined) return arithmetic(op, a, b);
  const equality = op === "==" || op === "!=";
  if (!comparable(a.type, b.type) && !(equality && (a.type === "dynamic" || b.type === "dynamic")))
    throw cannotCompare(a.type, b.type);
  return { type: "bool", of: (row) => ordered(a.of(row), b.of(row), order) };
}

const isText = (type: KqlType): boolean => type === "string" || type === "dynamic" || type === "guid";

/** Nothing is neither less nor more than something. */
function ordered(a: Value, b: Value, test: (order: number) => boolean): boolean {
  if (a === null || b === null) return false;
  if (typeof a === "number" && typeof b === "number") return test(a - b);
  const [x, y] = [textOf(a), textOf(b)];
  return test(x < y ? -1 : x > y ? 1 : 0);
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

function arithmetic(op: string, a: Column, b: Column): Column {
  const apply = ARITHMETIC[op];
  if (apply === undefined || !isNumber(a.type) || !isNumber(b.type)) throw cannotCompare(a.type, b.type);
  return {
    type: a.type === "real" || b.type === "real" ? "real" : "long",
    of: (row) => {
      const [x, y] = [a.of(row), b.of(row)];
      return typeof x === "number" && typeof y === "number" ? apply(x, y) : null;
    },
  };
}

function cannotCompare(a: KqlType, b: KqlType): Error {
  return semanticError("SEM0064", `Cannot compare values of types ${a} and ${b}. Try adding explicit casts`);
}
