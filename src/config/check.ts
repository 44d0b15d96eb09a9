/**
 * Finds everything that is wrong with a parsed configuration.
 * Invariant: without problems, the value is a `ConfigFile` whose entries all keep their type's schema, but for what only the
 * value of a variable can tell.
 */
import { MallcopError } from "../connector/errors.ts";
import { unknownConnector } from "../plugin/registry.ts";
import type { ConnectorTypes } from "./connector-types.ts";
import { detectorMistakes, type KnownDetectors } from "./detector-settings.ts";
import { hasVariable, variablesIn } from "./expand.ts";
import { explain, type Mistake, mistakeError, nameOf } from "./explain.ts";
import type { Finding } from "./finding.ts";
import { childPointer, type Positions, pointerParts } from "./positions.ts";
import { CONFIG_SCHEMA, ENTRY_PROPERTIES } from "./schema.ts";
import { validateConfig } from "./validate.ts";
import type { YamlDocument } from "./yaml.ts";

/** The problems of a document, in no particular order. */
export function problemsIn(
  { value, positions }: YamlDocument,
  path: string,
  { types, detectors }: { readonly types: ConnectorTypes; readonly detectors: KnownDetectors },
): MallcopError[] {
  const place = (mistake: Mistake) => mistakeError(mistake, path, positions);
  const nothing = watchesNothing(value);
  const findings = validateConfig(structuredClone(value)).filter(({ pointer, keyword, params }) => {
    const isOfConnectors =
      pointer === "/connectors" || (keyword === "required" && params.missingProperty === "connectors");
    return !(nothing && isOfConnectors);
  });
  const entries = entriesOf(value);
  const misplaced = misplacedVariables(value);
  const said = new Set(misplaced.map(({ pointer }) => pointer));
  const broken = explain(findings, { schema: CONFIG_SCHEMA, value }).filter(({ pointer }) => !said.has(pointer));
  return [
    ...(nothing ? [new MallcopError("config-no-connectors", { path }, { at: positions.atKey("/connectors") })] : []),
    ...[...broken, ...misplaced, ...detectorMistakes(isRecord(value) ? value.detectors : undefined, detectors)].map(
      place,
    ),
    ...entries.flatMap(([pointer, entry]) => problemsInEntry(entry, pointer, path, positions, types)),
    ...doubledIds(entries, path, positions),
  ];
}

function problemsInEntry(
  entry: Entry,
  pointer: string,
  path: string,
  positions: Positions,
  types: ConnectorTypes,
): MallcopError[] {
  if (typeof entry.type !== "string" || hasVariable(entry.type)) return [];
  const type = types.find(entry.type);
  if (!type) return [unknownConnector(entry.type, types.names, positions.atValue(`${pointer}/type`))];
  const value = optionsOf(entry);
  // What a rule on text says of a variable's name means nothing; `resolveOptions` asks again when the value is known.
  const findings = type.validate(structuredClone(value)).filter((finding) => !isAboutVariable(finding, value));
  const alsoKnown = Object.keys(ENTRY_PROPERTIES);
  const mistakes = explain(findings, { schema: type.schema, value, below: pointer, alsoKnown });
  return [...mistakes, ...malformedVariables(value, pointer)].map((mistake) => mistakeError(mistake, path, positions));
}

const TEXT_RULES: ReadonlySet<string> = new Set(["pattern", "enum", "minLength", "maxLength", "uniqueItems"]);

function isAboutVariable({ keyword, pointer }: Finding, options: unknown): boolean {
  const value = pointerParts(pointer).reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), options);
  return TEXT_RULES.has(keyword) && texts(value, "").some(([, text]) => hasVariable(text));
}

function malformedVariables(options: unknown, below: string): Mistake[] {
  return texts(options, below).flatMap(([pointer, text]): Mistake[] => {
    if (!variablesIn(text).malformed) return [];
    const problem = `\`${nameOf(pointer)}\` holds a \`\${\` that is not a variable`;
    const advice = "A variable's name is capital letters, digits and underscores; a literal `${` is written `$${`.";
    return [{ pointer, on: "value", problem, advice }];
  });
}

/** Anywhere but in a connector's options, and where a webhook's address is named, a variable would be taken literally. */
function misplacedVariables(value: unknown): Mistake[] {
  return texts(value, "").flatMap(([pointer, text]): Mistake[] => {
    const [top, , name] = pointerParts(pointer);
    const isOption = top === "connectors" && name !== undefined && !Object.hasOwn(ENTRY_PROPERTIES, name);
    if (isOption || pointer === "/notify/url" || !hasVariable(text)) return [];
    const problem = `\`${nameOf(pointer)}\` holds a variable, which only a connector's options and \`notify.url\` can`;
    return [{ pointer, on: "value", problem, advice: "Write the value itself." }];
  });
}

const ID = new RegExp(ENTRY_PROPERTIES.id.pattern);

function doubledIds(
  entries: readonly (readonly [string, Entry])[],
  path: string,
  positions: Positions,
): MallcopError[] {
  const seen = new Set<string>();
  return entries.flatMap(([pointer, { id }]) => {
    if (typeof id !== "string" || !ID.test(id)) return [];
    if (seen.has(id))
      return [new MallcopError("config-duplicate-id", { path, id }, { at: positions.atValue(`${pointer}/id`) })];
    seen.add(id);
    return [];
  });
}

type Entry = Readonly<Record<string, unknown>>;

/** That is said in its own words, and not as a broken rule of the schema. */
function watchesNothing(file: unknown): boolean {
  if (!isRecord(file) || Array.isArray(file)) return false;
  const { connectors } = file;
  return connectors === undefined || connectors === null || (Array.isArray(connectors) && connectors.length === 0);
}

function entriesOf(file: unknown): [pointer: string, entry: Entry][] {
  const connectors = isRecord(file) ? file.connectors : undefined;
  if (!Array.isArray(connectors)) return [];
  return connectors.flatMap((entry: unknown, index) => (isRecord(entry) ? [[`/connectors/${index}`, entry]] : []));
}

/** What an entry holds besides what every entry may have. */
export function optionsOf(entry: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(ENTRY_PROPERTIES, name)));
}

/** Every text at any depth, with its pointer. */
function texts(value: unknown, pointer: string): [pointer: string, text: string][] {
  if (typeof value === "string") return [[pointer, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => texts(item, childPointer(pointer, name)));
}

function isRecord(value: unknown): value is Entry {
  return typeof value === "object" && value !== null;
}
