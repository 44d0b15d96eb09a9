/** Rows for the options of `mallcop.yaml`, from the schemas that the file is checked with. */
import { CONFIG_SCHEMA, ENTRY_PROPERTIES, type JsonSchema } from "../../src/config/schema.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import { code } from "./markdown.ts";

/** Option, value, default, meaning. */
type Row = readonly string[];

export function topLevelRows(): readonly Row[] {
  const { connectors, ...others } = CONFIG_SCHEMA.properties;
  // What an entry holds has a table of its own.
  return rowsOf({ ...CONFIG_SCHEMA, properties: { ...others, connectors: { ...connectors, items: {} } } });
}

export function entryRows(): readonly Row[] {
  return rowsOf({ required: ["id", "type"], properties: ENTRY_PROPERTIES });
}

export function connectorOptionRows({ config }: Manifest): readonly Row[] {
  return rowsOf(config);
}

/** Nested options follow the one that holds them: `own.domains`, `accounts[].role_arn`. */
function rowsOf(schema: JsonSchema, prefix = ""): readonly Row[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(asSchema(schema.properties)).flatMap(([name, value]) => {
    const option = asSchema(value);
    const items = asSchema(option.items);
    const fallback = option.default === undefined ? "" : code(String(option.default));
    return [
      [
        code(prefix + name),
        kindOf(option),
        required.includes(name) ? "required" : fallback,
        String(option.description ?? ""),
      ],
      ...rowsOf(option, `${prefix}${name}.`),
      ...rowsOf(items, `${prefix}${name}[].`),
    ];
  });
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  integer: "whole number",
  boolean: "`true` or `false`",
  array: "list",
  object: "mapping",
};

function kindOf({ type, enum: values, const: only, minimum, maximum, items }: JsonSchema): string {
  if (Array.isArray(values)) return values.map((value) => code(String(value))).join(" or ");
  if (only !== undefined) return code(String(only));
  const kind = KINDS[String(type)] ?? "";
  if (minimum !== undefined && maximum !== undefined) return `${kind}, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${kind}, at least ${minimum}`;
  const item = asSchema(items).type === "string" ? " of texts" : "";
  return kind + item;
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
