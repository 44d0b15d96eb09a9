/**
 * Turns the text of a `manifest.yaml` into a `Manifest`.
 * Invariant: a manifest that comes out keeps its schema and every rule that spans several fields.
 */
import { explain, type Mistake, mistakeError, nameOf } from "../config/explain.ts";
import type { Validate } from "../config/finding.ts";
import { childPointer } from "../config/positions.ts";
import { ENTRY_PROPERTIES, type JsonSchema } from "../config/schema.ts";
import { parseYaml } from "../config/yaml.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Manifest } from "./manifest.ts";
import { MANIFEST_SCHEMA } from "./manifest-schema.ts";

export type Parsed<Claims> =
  | { readonly manifest: Claims; readonly problems: readonly [] }
  | { readonly manifest?: undefined; readonly problems: readonly MallcopError[] };

export type ParsedManifest = Parsed<Manifest>;

/**
 * Parses and checks a manifest. Never throws on what the text says.
 * @param folder name of the plugin's folder, which is the connector's type
 * @param validate checks a value against `MANIFEST_SCHEMA`
 */
export function parseManifest(text: string, path: string, folder: string, validate: Validate): ParsedManifest {
  return parseManifestFile(text, path, { schema: MANIFEST_SCHEMA, validate }, (manifest: Manifest) =>
    RULES.flatMap((rule) => [...rule(manifest, folder)]),
  );
}

/**
 * What manifests of all kinds have in common: YAML, a schema, and rules that span several fields.
 * @param rules is asked only for what keeps the schema
 */
export function parseManifestFile<Claims>(
  text: string,
  path: string,
  { schema, validate }: { readonly schema: JsonSchema; readonly validate: Validate },
  rules: (manifest: Claims) => Iterable<Mistake>,
): Parsed<Claims> {
  try {
    const document = parseYaml(text, path);
    if (document === undefined) throw new MallcopError("config-syntax", { path, reason: "it is empty" }, { at: path });
    const { value, positions } = document;
    const findings = validate(value);
    const mistakes = findings.length > 0 ? explain(findings, { schema, value }) : [...rules(value as Claims)];
    if (mistakes.length > 0) return { problems: mistakes.map((mistake) => mistakeError(mistake, path, positions)) };
    return { manifest: value as Claims, problems: [] };
  } catch (thrown) {
    if (thrown instanceof MallcopError) return { problems: [thrown] };
    throw thrown;
  }
}

type Rule = (manifest: Manifest, folder: string) => Iterable<Mistake>;

const RULES: readonly Rule[] = [
  function* nameIsFolder({ name }, folder) {
    if (name !== folder) yield wrong("/name", `is not the name of its folder, \`${folder}\``, "Make them the same.");
  },
  function* timingIsForLogs({ feeds }) {
    for (const [name, feed] of Object.entries(feeds)) {
      const pointer = childPointer("/feeds", name);
      if (feed.kind === "log" && !feed.timing)
        yield wrong(pointer, "lacks `timing`", "A log feed says how its vendor keeps time.");
      if (feed.kind === "state" && feed.timing) {
        yield wrong(`${pointer}/timing`, "has no meaning for a state feed", "Remove it: a state feed is listed whole.");
      }
    }
  },
  function* rightsNameFeeds({ auth, feeds }) {
    for (const [index, right] of auth.rights.entries()) {
      for (const [at, feed] of right.feeds.entries()) {
        const pointer = `/auth/rights/${index}/feeds/${at}`;
        if (!Object.hasOwn(feeds, feed))
          yield wrong(pointer, "names no feed", `Feeds: ${Object.keys(feeds).join(", ")}.`);
      }
    }
  },
  function* toolsNameRights({ auth, tools = {} }) {
    const known = auth.rights.map(({ right }) => right);
    for (const [name, tool] of Object.entries(tools)) {
      const pointer = childPointer("/tools", name);
      for (const [at, right] of tool.rights.entries()) {
        if (known.includes(right)) continue;
        yield wrong(`${pointer}/rights/${at}`, "names no right", "Declare it in `auth.rights`, or correct it.");
      }
      yield* requiredAreDescribed(tool.input, `${pointer}/input`);
    }
  },
  function* variablesAreSaidOnce({ auth }) {
    const seen = new Set<string>();
    for (const kind of ["secrets", "settings"] as const) {
      for (const [index, { name }] of auth[kind].entries()) {
        if (seen.has(name)) yield wrong(`/auth/${kind}/${index}/name`, "is declared twice", "Keep one of them.");
        seen.add(name);
      }
    }
  },
  function* setupNamesWhatThereIs(manifest) {
    const { auth, setup } = manifest;
    const variables = new Set([...auth.secrets, ...auth.settings].map(({ name }) => name));
    for (const list of ["pass", "pass_with_keys"] as const)
      for (const [index, name] of (setup?.[list] ?? []).entries())
        if (!variables.has(name))
          yield wrong(`/setup/${list}/${index}`, "names no variable", "Declare it among the secrets or the settings.");
    for (const [index, name] of (setup?.ask ?? []).entries())
      if (!Object.hasOwn(optionsOf(manifest), name))
        yield wrong(`/setup/ask/${index}`, "names no option", "Describe it in `config`.");
  },
  function* hostsNameOptions(manifest) {
    for (const [index, host] of manifest.hosts.entries()) {
      const option = /^\{(.+)\}$/.exec(host)?.[1];
      if (option === undefined || Object.hasOwn(optionsOf(manifest), option)) continue;
      if (manifest.auth.settings.some(({ name }) => name === option)) continue;
      const advice = "`{name}` stands for the origin of an option in `config`, or of a setting.";
      yield wrong(`/hosts/${index}`, "names no option or setting", advice);
    }
  },
  function* optionsHaveTheirNames(manifest) {
    for (const name of Object.keys(optionsOf(manifest))) {
      if (!Object.hasOwn(ENTRY_PROPERTIES, name)) continue;
      yield wrong(childPointer("/config/properties", name), "is taken: every connector has it", "Choose another name.");
    }
    yield* requiredAreDescribed(manifest.config, "/config");
  },
];

function* requiredAreDescribed(schema: Manifest["config"], pointer: string): Iterable<Mistake> {
  const { required } = schema;
  for (const [index, name] of (Array.isArray(required) ? required : []).entries()) {
    if (Object.hasOwn(propertiesOf(schema), String(name))) continue;
    yield wrong(`${pointer}/required/${index}`, "names no option", "Describe it under `properties`.");
  }
}

function optionsOf(manifest: Manifest): object {
  return propertiesOf(manifest.config);
}

function propertiesOf({ properties }: Manifest["config"]): object {
  return typeof properties === "object" && properties !== null ? properties : {};
}

function wrong(pointer: string, says: string, advice: string): Mistake {
  return { pointer, on: "value", problem: `\`${nameOf(pointer)}\` ${says}`, advice };
}
