/** Compiles the options' schema of a custom plugin; a module of its own, so that no other run loads a schema compiler. */
import { Ajv } from "ajv";
import { type CompiledSchema, type Validate, validator } from "../../config/finding.ts";
import type { JsonSchema } from "../../config/schema.ts";

/** With the same settings as the built-in connectors' schemas, which are compiled ahead. */
export function compileOptions(schema: JsonSchema): Validate {
  const ajv = new Ajv({ allErrors: true, messages: false, useDefaults: true, unicode: false, logger: false });
  return validator(ajv.compile(schema) as CompiledSchema);
}
