/** The JSON schema of a detector's `manifest.yaml`. Invariant: what it lets through, with its defaults, is a `DetectorManifest`. */
import type { JsonSchema } from "../config/schema.ts";

const TEXT = { type: "string", pattern: "\\S" } as const;
const PLUGIN_NAME = "^[a-z0-9][a-z0-9-]{0,62}$";
/** Of metadata fields and parameters. */
const FIELD_NAME = "^[a-z][a-z0-9_]{0,62}$";
/** An event type, or `*` for all. */
const EVENT_TYPE = "^(?:\\*|[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)$";

export const DETECTOR_MANIFEST_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "manifest.yaml of a detector",
  description: "What a mallcop detector claims about itself.",
  type: "object",
  additionalProperties: false,
  required: ["name", "title", "version", "description", "severity", "learns", "events"],
  properties: {
    name: { type: "string", pattern: PLUGIN_NAME, description: "The detector's name, and that of its folder." },
    title: { ...TEXT, description: "What it finds, in a few words." },
    version: {
      type: "string",
      pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
      description: "Such as `1.0.0`. Put quotes around it.",
    },
    description: { ...TEXT, description: "What it says, in a sentence or two." },
    overrides: {
      type: "string",
      pattern: PLUGIN_NAME,
      description: "For a custom plugin that takes the place of a built-in detector: that detector's name, once more.",
    },
    severity: { enum: ["info", "warn", "critical"], description: "The most that its findings ask for." },
    learns: {
      type: "boolean",
      description: "Whether it judges by what is usual: then its findings are `info` while a source is being learned.",
    },
    sources: {
      type: "array",
      items: { type: "string", pattern: PLUGIN_NAME },
      minItems: 1,
      description: "Connector types that it looks at; all of them if it is missing.",
    },
    events: {
      type: "array",
      items: { type: "string", pattern: EVENT_TYPE },
      description: "Event types that it is given; `*` for all. `defender_alert` reaches every detector.",
    },
    metadata: {
      type: "array",
      items: { type: "string", pattern: FIELD_NAME },
      default: [],
      description: "Events of any other type reach it too if they have one of these fields.",
    },
    parameters: {
      type: "object",
      default: {},
      propertyNames: { pattern: FIELD_NAME },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["default", "description"],
        properties: {
          default: { type: "number" },
          description: TEXT,
          minimum: { type: "number", description: "The least that it may be set to; 0 unless given." },
          maximum: { type: "number", description: "The most that it may be set to." },
        },
      },
      description: "Numbers that a deployment may want to change.",
    },
  },
} as const satisfies JsonSchema;
