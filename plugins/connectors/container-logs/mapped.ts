/**
 * Makes an event of a line whose template a person has mapped. The event's type, severity and outcome and the names of its fields
 * are the file's words; what the log says ends up in values only.
 */
import type { Draft, Metadata, Scalar } from "../../../src/connector/contract.ts";
import type { Mapping } from "../../../src/logs/app.ts";
import { fieldsOf, type Parsed } from "../../../src/logs/parse.ts";
import type { KnownApp } from "./app-parser.ts";
import type { Line } from "./line.ts";
import { rawOf, saidOf } from "./said.ts";

/** Names with a meaning for the engine and its detectors that no line may give itself. */
const TAKEN = new Set(
  "connector feed outcome self amends actor_type target_type account app template stack".split(" "),
);
const FIELD = /^[a-z][a-z0-9_]{0,39}$/;

export function mappedDraft(
  line: Line,
  parsed: Parsed,
  mapping: Mapping,
  { names }: KnownApp,
  workspace: string,
): Draft {
  const fields = fieldsOf(parsed);
  const app = line.app ?? "unknown";
  const textOf = (name: string | undefined): string | undefined => {
    const value = name === undefined || !Object.hasOwn(fields, name) ? undefined : fields[name];
    return value === undefined || value === null || value === "" ? undefined : String(value);
  };
  const stack = Object.hasOwn(fields, "stack") && line.following.length > 0 ? String(fields.stack) : undefined;
  return {
    time: line.time,
    type: mapping.event,
    actor: textOf(mapping.actor) ?? "unknown",
    target: textOf(mapping.target) ?? app,
    action: parsed.template ?? mapping.event,
    ...(mapping.severity && { severity: mapping.severity }),
    metadata: {
      account: workspace,
      app,
      template: parsed.template ?? undefined,
      ...(mapping.outcome && { outcome: mapping.outcome }),
      ...chosen(mapping, fields),
      ...saidOf(line, Buffer.byteLength(line.text)),
      stack,
      ...kept(fields, names),
    },
    raw: rawOf(line),
  };
}

/** What `fields` of the template asks for. */
function chosen({ fields: wanted }: Mapping, fields: Readonly<Record<string, Scalar>>): Metadata {
  return Object.fromEntries(
    [...wanted].flatMap(([name, field]) =>
      TAKEN.has(name) || !Object.hasOwn(fields, field) ? [] : [[name, fields[field] ?? undefined]],
    ),
  );
}

/** The holes of header and template, under their names; one that is taken gets `field_` in front. */
function kept(fields: Readonly<Record<string, Scalar>>, names: ReadonlySet<string>): Metadata {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (!names.has(name) || !FIELD.test(name)) return [];
      return [[TAKEN.has(name) || name === "line" ? `field_${name}` : name, value ?? undefined]];
    }),
  );
}
