/**
 * Turns the text of `mallcop.yaml` into a `Config`.
 * Invariant: there is a configuration only if nothing at all is wrong with the file, because a typo must not silently blind;
 * and all that is wrong is said at once.
 */
import { MallcopError } from "../connector/errors.ts";
import { BUILTIN_DETECTORS } from "../detect/builtin.generated.ts";
import { findSecret as findSecretShape } from "../event/secret-shapes.ts";
import { optionsOf, problemsIn } from "./check.ts";
import type { Config, InstanceConfig, Options } from "./config.ts";
import { BUILTIN_TYPES, type ConnectorTypes } from "./connector-types.ts";
import { type KnownDetectors, readSettings } from "./detector-settings.ts";
import { variablesIn } from "./expand.ts";
import type { Positions } from "./positions.ts";
import { CONFIG_SCHEMA, type ConfigFile, type EntryInFile } from "./schema.ts";
import { type FindSecret, secretLiterals } from "./secret-literals.ts";
import { validateConfig } from "./validate.ts";
import { decodeText, parseYaml, type YamlDocument } from "./yaml.ts";

export type { Config, InstanceConfig, Options } from "./config.ts";

/** Either a configuration, or what keeps the file from being one, in the order of the file. */
export type LoadedConfig =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config?: undefined; readonly problems: readonly MallcopError[] };

export interface LoadOptions {
  /** The connector types that entries may have: the built-in ones by default. */
  readonly types?: ConnectorTypes;
  /** The detectors that can be set: the built-in ones by default. */
  readonly detectors?: KnownDetectors;
  /** What looks like a credential: the shapes that redaction knows by default. */
  readonly findSecret?: FindSecret;
}

/** More would be no help; a file that is wrong all over is wrong in the same way. */
const MOST_PROBLEMS = 100;

const KNOWN_DETECTORS: KnownDetectors = new Map(
  Object.values(BUILTIN_DETECTORS).map(({ manifest }) => [manifest.name, manifest]),
);

/**
 * Reads a configuration. Never throws on what the file says. Variables stay open until a connector runs: see `resolveOptions`.
 * @param source the file's bytes, or its text
 * @param path what the file is called in messages: its path in the repository
 */
export function loadConfig(
  source: Uint8Array | string,
  path: string,
  { types = BUILTIN_TYPES, detectors = KNOWN_DETECTORS, findSecret = findSecretShape }: LoadOptions = {},
): LoadedConfig {
  const { text, document, problem } = read(source, path);
  const problems = problem ? [problem] : [];
  if (problem?.code !== "config-too-large") problems.push(...secretLiterals(text, document, path, findSecret));
  if (document) problems.push(...problemsIn(document, path, { types, detectors }));
  if (!document || problems.length > 0) return { problems: inFileOrder(problems).slice(0, MOST_PROBLEMS) };
  return { config: build(document, path, types), problems: [] };
}

const STORE = CONFIG_SCHEMA.properties.store.properties;
const BASELINE = CONFIG_SCHEMA.properties.baseline.properties;

interface ReadFile {
  readonly text: string;
  readonly document?: YamlDocument;
  readonly problem?: MallcopError;
}

function read(source: Uint8Array | string, path: string): ReadFile {
  let text = "";
  try {
    text = typeof source === "string" ? source : decodeText(source, path);
    const document = parseYaml(text, path);
    if (document && document.value !== null) return { text, document };
    return { text, problem: new MallcopError("config-no-connectors", { path }, { at: path }) };
  } catch (thrown) {
    if (thrown instanceof MallcopError) return { text, problem: thrown };
    throw thrown;
  }
}

/** Only for a document without problems, which is therefore a `ConfigFile` once the defaults are in. */
function build({ value, positions }: YamlDocument, path: string, types: ConnectorTypes): Config {
  const file = structuredClone(value) as ConfigFile;
  validateConfig(file);
  return {
    path,
    connectors: file.connectors.map((entry, index) =>
      instanceOf(entry, path, `/connectors/${index}`, positions, types),
    ),
    own: { domains: file.own?.domains ?? [], accounts: file.own?.accounts ?? [] },
    baseline: {
      learningDays: file.baseline?.learning_days ?? BASELINE.learning_days.default,
      windowDays: file.baseline?.window_days ?? BASELINE.window_days.default,
    },
    detectors: readSettings(file.detectors),
    templates: file.templates,
    issues: file.issues,
    notify: file.notify && { ...file.notify, variable: variablesIn(file.notify.url).names[0] ?? "" },
    allowPublic: file.allow_public,
    retentionDays: file.retention_days,
    report: file.report,
    store: {
      raw: file.store?.raw ?? STORE.raw.default,
      budgetMb: file.store?.budget_mb ?? STORE.budget_mb.default,
    },
  };
}

function instanceOf(
  entry: EntryInFile,
  path: string,
  below: string,
  positions: Positions,
  types: ConnectorTypes,
): InstanceConfig {
  const plugin = types.find(entry.type)?.plugin;
  return {
    id: entry.id,
    type: entry.type,
    lookbackHours: entry.lookback_hours,
    options: optionsOf(entry) as Options,
    ...(plugin && { plugin }),
    path,
    positions: {
      atKey: (pointer) => positions.atKey(below + pointer),
      atValue: (pointer) => positions.atValue(below + pointer),
    },
  };
}

function inFileOrder(problems: readonly MallcopError[]): MallcopError[] {
  const place = ({ context: { at = "" } }: MallcopError) => at.split(":").slice(-2).map(Number);
  return problems.toSorted((one, other) => {
    const [line = 0, column = 0] = place(one);
    const [otherLine = 0, otherColumn = 0] = place(other);
    return line - otherLine || column - otherColumn || 0;
  });
}
