/**
 * What may stand in `mallcop.yaml`: the one source for validation, editors and documentation.
 * Invariant: it only accepts what the product honours, so that a setting never looks active when it is not.
 */
import type { DetectorManifest } from "../detect/contract.ts";
import type { Manifest } from "../plugin/manifest.ts";
import { DETECTOR_PROPERTIES, settingsSchema } from "./detector-settings.ts";

/** A JSON schema, draft 07. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Hours that a connector's first run looks back, unless its entry says otherwise. */
export const DEFAULT_LOOKBACK_HOURS = 8;

/** An instance's id, which also names the folder of its events. */
export const ID_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";

/** What every entry of `connectors:` may have, whatever its type. */
export const ENTRY_PROPERTIES = {
  id: {
    type: "string",
    pattern: ID_PATTERN,
    description:
      "Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.",
    examples: ["aws", "github", "azure-prod"],
  },
  type: { type: "string", description: "Which connector this is, such as `aws-cloudtrail` or `github`." },
  lookback_hours: {
    type: "number",
    minimum: 1,
    maximum: 2160,
    default: DEFAULT_LOOKBACK_HOURS,
    description:
      "How many hours of history the first run reads, and the least that every later run reads again, up to 24. Later runs go on where the last one ended, however long ago that was. At most 2160 (90 days); the vendor may keep less.",
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

const OWN = {
  type: "object",
  additionalProperties: false,
  description: "What belongs to you, so that insiders can be told from outsiders.",
  properties: {
    domains: {
      type: "array",
      items: { type: "string", pattern: "^[^\\s@/:$]+\\.[^\\s@/:$]+$" },
      description: "Your mail domains, such as `example.com`. Subdomains are listed on their own.",
      examples: [["example.com"]],
    },
    accounts: {
      type: "array",
      items: { type: "string", pattern: "^[^\\s$]+$" },
      description: "Your accounts, tenants and organizations at the vendors, by id or name. Put quotes around numbers.",
      examples: [["123456789012", "example-org"]],
    },
  },
} as const;

const BASELINE = {
  type: "object",
  additionalProperties: false,
  description: "How detectors learn what is usual.",
  properties: {
    learning_days: {
      type: "integer",
      minimum: 1,
      maximum: 90,
      default: 14,
      description:
        "Days for which a source is learned; detectors that judge by what is usual give findings of `info` meanwhile.",
    },
    window_days: {
      type: "integer",
      minimum: 14,
      maximum: 365,
      default: 90,
      description: "Days for which something counts as known after it was last seen.",
    },
  },
} as const;

const DETECTORS = {
  type: "object",
  description: "How single detectors judge, by their names. See docs/detectors.md for what each can be told.",
  additionalProperties: {
    type: "object",
    properties: DETECTOR_PROPERTIES,
    additionalProperties: { type: "number" },
  },
  examples: [{ "unusual-timing": { enabled: false }, "auth-failure-burst": { burst: 20 } }],
} as const;

/** How findings leave the repository. */
const NOTIFY = {
  type: "object",
  additionalProperties: false,
  required: ["url"],
  description: "Posts new findings and failing connectors to a webhook, once.",
  properties: {
    url: {
      type: "string",
      pattern: "^\\$\\{[A-Z_][A-Z0-9_]*\\}$",
      description:
        "The variable that holds the webhook's address, which is a secret: who knows it can post there. Set the variable in the `env:` of the workflow step.",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how variables are written
      examples: ["${MALLCOP_NOTIFY_URL}"],
    },
    format: {
      enum: ["slack", "teams", "json"],
      default: "json",
      description:
        "What the webhook understands: `slack` (incoming webhooks), `teams` (a workflow that posts adaptive cards), or `json` for a program of yours.",
    },
    severity: {
      enum: ["info", "warn", "critical"],
      default: "warn",
      description: "The least severity that a finding is posted for.",
    },
  },
} as const;

/** The whole file. The options of a connector's type are checked by `optionsSchema`. */
export const CONFIG_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "mallcop.yaml",
  description: "What mallcop watches, and how it stores what it sees.",
  type: "object",
  additionalProperties: false,
  required: ["connectors"],
  properties: {
    version: { const: 1, default: 1, description: "The version of this file's format." },
    connectors: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["id", "type"], properties: ENTRY_PROPERTIES },
      description: "What to watch: one entry for each account, organization or project.",
    },
    own: OWN,
    baseline: BASELINE,
    detectors: DETECTORS,
    templates: {
      enum: ["propose", "commit", "off"],
      default: "propose",
      description:
        "What becomes of new log templates of apps that have a `parser.yaml`: `propose` pushes them as a branch and opens a pull request, `commit` takes those over by itself that a release explains and two runs have seen, `off` learns nothing.",
    },
    issues: {
      type: "boolean",
      default: false,
      description:
        "Keep one GitHub issue in this repository for each open finding of `warn` or `critical`: opened, updated when it grows, closed when it is acknowledged or suppressed. The job needs `issues: write`.",
    },
    notify: NOTIFY,
    allow_public: {
      type: "boolean",
      default: false,
      description:
        "Store events even though the repository is public, where everybody can read them. Without it a scan refuses.",
    },
    retention_days: {
      type: "integer",
      minimum: 30,
      description:
        "Delete a month's events from the branch once all of the month is older than this many days; their ids stay. Git's history keeps them: see docs/retention.md. Without it nothing is deleted.",
    },
    report: {
      type: "boolean",
      default: false,
      description:
        "Write `report/index.html` and `report/badge.svg` with every scan: how things stand, for people. See docs/report.md.",
    },
    store: {
      type: "object",
      additionalProperties: false,
      description: "How events are stored.",
      properties: {
        raw: {
          enum: ["redacted", "none"],
          default: "redacted",
          description:
            "Whether an event keeps the vendor's record: `redacted` keeps it with secrets removed, `none` stores `null` in its place and saves space.",
        },
        budget_mb: {
          type: "number",
          minimum: 10,
          default: 1000,
          description:
            "A scan warns when the repository, as the job has cloned it, takes more megabytes than this. GitHub recommends to stay under 1,000.",
        },
      },
    },
  },
} as const satisfies JsonSchema;

export type TemplatesMode = "propose" | "commit" | "off";

/** What `CONFIG_SCHEMA` lets through, with its defaults filled in. */
export interface ConfigFile {
  readonly version: 1;
  readonly connectors: readonly EntryInFile[];
  readonly own?: { readonly domains?: readonly string[]; readonly accounts?: readonly string[] };
  readonly baseline?: { readonly learning_days?: number; readonly window_days?: number };
  readonly detectors?: Readonly<Record<string, unknown>>;
  readonly templates: TemplatesMode;
  readonly issues: boolean;
  readonly notify?: {
    readonly url: string;
    readonly format: "slack" | "teams" | "json";
    readonly severity: "info" | "warn" | "critical";
  };
  readonly allow_public: boolean;
  readonly retention_days?: number;
  readonly report: boolean;
  readonly store?: { readonly raw?: "redacted" | "none"; readonly budget_mb?: number };
}

export interface EntryInFile {
  readonly id: string;
  readonly type: string;
  readonly lookback_hours: number;
  readonly [option: string]: unknown;
}

/** The schema of the options of one connector's type: what its entry may hold besides `id`, `type` and `lookback_hours`. */
export function optionsSchema(manifest: Manifest): JsonSchema {
  return { properties: {}, ...manifest.config, type: "object", additionalProperties: false };
}

/** The schema for editors: the whole file with the options of each known type spelled out. */
export function editorSchema(manifests: readonly Manifest[], detectors: readonly DetectorManifest[]): JsonSchema {
  const entry = CONFIG_SCHEMA.properties.connectors.items;
  const type = { ...ENTRY_PROPERTIES.type, enum: manifests.map((manifest) => manifest.name) };
  const items = {
    ...entry,
    properties: { ...entry.properties, type },
    allOf: manifests.map((manifest) => ({
      if: { properties: { type: { const: manifest.name } }, required: ["type"] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: entryOf(manifest),
    })),
  };
  const connectors = { ...CONFIG_SCHEMA.properties.connectors, items };
  const each = detectors.map((manifest) => {
    const { name, title, description } = manifest;
    return [name, { title, description, ...settingsSchema(manifest) }] as const;
  });
  const known = { ...CONFIG_SCHEMA.properties.detectors, properties: Object.fromEntries(each) };
  return { ...CONFIG_SCHEMA, properties: { ...CONFIG_SCHEMA.properties, connectors, detectors: known } };
}

function entryOf(manifest: Manifest): JsonSchema {
  const options = optionsSchema(manifest);
  const properties: Record<string, unknown> = { id: true, type: true, lookback_hours: true };
  for (const [name, option] of entriesOf(options.properties)) properties[name] = orVariable(option);
  return { ...options, title: manifest.title, description: manifest.description, properties };
}

const VARIABLE = { type: "string", pattern: "\\$\\{[A-Z_][A-Z0-9_]*\\}" } as const;

/** Text may come from a variable, whose value no editor knows. */
function orVariable(schema: unknown): unknown {
  const rest = Object.fromEntries(entriesOf(schema));
  if (rest.type === "array") return { ...rest, items: orVariable(rest.items) };
  if (rest.type !== "string" || (rest.pattern === undefined && rest.enum === undefined)) return schema;
  const { description, title, default: fallback, examples, ...form } = rest;
  const said = { title, description, default: fallback, examples };
  return { ...defined(said), anyOf: [form, VARIABLE] };
}

function defined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
