/** Connector types made up for these tests, so that they do not move when a real connector gains an option. */

import { schemaCompiler } from "../../scripts/schema-compiler.ts";
import type { ConnectorTypes } from "../../src/config/connector-types.ts";
import { type CompiledSchema, validator } from "../../src/config/finding.ts";
import type { JsonSchema } from "../../src/config/schema.ts";

const text = (description: string, more: JsonSchema = {}) => ({ type: "string", description, ...more });

const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  "aws-cloudtrail": {
    type: "object",
    additionalProperties: false,
    properties: {
      region: text("The region to read, such as `us-east-1`.", { pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$" }),
      regions: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Several regions." },
      include_reads: { type: "boolean", default: false, description: "Whether to keep calls that only read." },
    },
  },
  github: {
    type: "object",
    additionalProperties: false,
    required: ["org"],
    properties: {
      org: text("The organization's name in its address.", { minLength: 1, maxLength: 39 }),
      plan: text("The plan.", { enum: ["free", "team", "enterprise"], default: "free" }),
      pages: { type: "integer", minimum: 1, maximum: 100, description: "How many pages to read." },
      app: {
        type: "object",
        additionalProperties: false,
        description: "A GitHub App.",
        properties: {
          slug: text("Its name."),
          hooks: { type: "array", items: { type: "string" }, description: "Its hooks." },
        },
      },
    },
  },
};

const ajv = schemaCompiler();
const compiled = new Map(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema) as CompiledSchema]),
);

export const TYPES: ConnectorTypes = {
  names: Object.keys(SCHEMAS),
  find(type) {
    const validate = compiled.get(type);
    const schema = SCHEMAS[type];
    return validate && schema && { validate: validator(validate), schema };
  },
};
