/**
 * The JSON schema of `manifest.yaml`.
 * Invariant: options are described in the part of JSON Schema that the precompiled validators, editors and the docs all
 * understand alike, and each option says what it is for.
 */
import type { JsonSchema } from "../config/schema.ts";
import { DURATION_PATTERN } from "./duration.ts";

const TEXT = { type: "string", pattern: "\\S" } as const;
const NAME = "^[a-z][a-z0-9_]{0,62}$";
/** Of feeds and of reasons to leave a record out. */
const FEED_NAME = "^[a-z][a-z0-9_-]{0,62}$";
/** Short, because it is shown with the connector's id in front. */
const TOOL_NAME = "^[a-z][a-z0-9_]{0,30}$";
const VARIABLE = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" } as const;

function closed(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", additionalProperties: false, required, properties };
}

function mapOf(names: string, value: JsonSchema): JsonSchema {
  return { type: "object", propertyNames: { pattern: names }, additionalProperties: value };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

const DURATION = {
  type: "string",
  pattern: DURATION_PATTERN,
  description: "Such as `90s`, `5m`, `6h` or `90d`.",
} as const;

const FEED = closed(
  {
    kind: {
      enum: ["log", "state"],
      description: "`log`: records that do not change; `state`: a list that is compared with its last snapshot.",
    },
    title: TEXT,
    scope: closed({ reads: TEXT, leaves_out: mapOf(FEED_NAME, TEXT) }),
    timing: closed({
      axis: {
        enum: ["event", "availability", "ingestion"],
        description: "Which time the vendor's listing is ordered and bounded by.",
      },
      settle: DURATION,
      overlap: DURATION,
      retention: DURATION,
      slice: DURATION,
    }),
  },
  ["timing"],
);

/** An option's value, in the part of JSON Schema that needs no validator at run time. */
const VALUE = closed(
  {
    type: { enum: ["string", "number", "integer", "boolean", "array", "object"] },
    title: TEXT,
    description: TEXT,
    default: {},
    examples: { type: "array" },
    enum: { type: "array", minItems: 1, items: { type: ["string", "number"] } },
    pattern: TEXT,
    minLength: { type: "integer", minimum: 0 },
    maxLength: { type: "integer", minimum: 1 },
    minimum: { type: "number" },
    maximum: { type: "number" },
    items: { $ref: "#/definitions/value" },
    minItems: { type: "integer", minimum: 0 },
    maxItems: { type: "integer", minimum: 1 },
    uniqueItems: { type: "boolean" },
    properties: mapOf(NAME, { $ref: "#/definitions/option" }),
    required: listOf(TEXT),
    additionalProperties: { const: false },
  },
  [
    "title",
    "description",
    "default",
    "examples",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "properties",
    "required",
    "additionalProperties",
  ],
);

/** What `mallcop init` asks and says. */
const SETUP = {
  ...closed({
    id: { type: "string", pattern: FEED_NAME, description: "The id that the first instance gets." },
    ask: { ...listOf(TEXT), description: "The options that are asked for; those that are required always are." },
    pass: { ...listOf(TEXT), description: "The variables that the workflow hands over." },
    pass_with_keys: { ...listOf(TEXT), description: "Those that it hands over only if a key is stored." },
    steps: listOf(
      closed(
        {
          say: { ...TEXT, description: "What to do, in a sentence." },
          run: {
            ...TEXT,
            description: "Shell commands; `$REPO` is the deployment repo, `$BRANCH` its default branch.",
          },
          sign_in: {
            enum: ["oidc", "keys"],
            description: "Only for one way to sign in: the workflow's own ID token, or a stored key.",
          },
        },
        ["run", "sign_in"],
      ),
    ),
  }),
  description: "How somebody who has nothing yet gets the least-privileged credential.",
} as const;

const OPTIONS = closed(
  {
    type: { const: "object" },
    properties: mapOf(NAME, { $ref: "#/definitions/option" }),
    required: listOf(TEXT),
    additionalProperties: { const: false },
  },
  ["required", "additionalProperties"],
);

const FIELDS = mapOf(NAME, closed({ description: TEXT, trust: { const: "vendor" } }, ["trust"]));

const TOOL = closed({
  description: TEXT,
  rights: {
    ...listOf(TEXT),
    minItems: 1,
    uniqueItems: true,
    description: "Which of `auth.rights` it needs.",
  },
  input: { ...OPTIONS, description: "JSON schema of what it is asked." },
  output: { ...FIELDS, minProperties: 1, description: "What the rows of its answer hold." },
});

export const MANIFEST_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "manifest.yaml",
  description: "What a mallcop connector claims about itself.",
  ...closed(
    {
      name: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
        description: "The connector's type, and the name of its folder.",
      },
      title: { ...TEXT, description: "How people call the product." },
      version: {
        type: "string",
        pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
        description: "Such as `1.0.0`. Put quotes around it.",
      },
      description: TEXT,
      overrides: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
        description:
          "For a custom plugin that takes the place of a built-in connector: that connector's name, once more.",
      },
      templates: {
        const: true,
        description:
          "For a connector that reads lines of apps' logs: their templates say which other event types lines become.",
      },
      auth: closed({
        secrets: listOf(closed({ name: VARIABLE, required: { type: "boolean" }, description: TEXT })),
        settings: listOf(closed({ name: VARIABLE, description: TEXT })),
        rights: listOf(
          closed(
            {
              right: TEXT,
              feeds: listOf(TEXT),
              why: TEXT,
              grant: { ...TEXT, description: "What to run, or where to click, to grant it; `doctor` shows it." },
            },
            ["grant"],
          ),
        ),
      }),
      setup: SETUP,
      hosts: {
        ...listOf({
          type: "string",
          pattern: "^(?:\\{[A-Za-z][A-Za-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$",
        }),
        description:
          "Hosts that the connector may reach; `*` stands for one label, `{name}` for the origin of an option or setting.",
      },
      feeds: { ...mapOf(FEED_NAME, FEED), minProperties: 1 },
      events: mapOf("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", closed({ description: TEXT })),
      metadata: FIELDS,
      capabilities: {
        ...listOf({ type: "string", enum: ["tables", "follow", "digest", "correlate", "websocket"] }),
        uniqueItems: true,
        description: "Which parts of the contract it uses besides reading HTTP's answers page by page.",
      },
      tools: {
        ...mapOf(TOOL_NAME, TOOL),
        description: "Read-only look-ups that an investigator may call; `tools.ts` has their code.",
      },
      config: {
        ...OPTIONS,
        description:
          "JSON schema of the connector's options in `mallcop.yaml`, besides `id`, `type` and `lookback_hours`.",
      },
    },
    ["overrides", "capabilities", "tools", "setup", "templates"],
  ),
  definitions: {
    value: VALUE,
    option: { allOf: [{ $ref: "#/definitions/value" }], required: ["description"] },
  },
} as const satisfies JsonSchema;
