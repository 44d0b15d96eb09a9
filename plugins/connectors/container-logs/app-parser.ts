/** An app's templates, ready for its lines: read once from the file that the run began with. */
import type { AppFiles, Json, Lookup } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import type { AppParser, Template } from "../../../src/logs/app.ts";
import { LineParser } from "../../../src/logs/parse.ts";
import { type AppState, readState } from "../../../src/logs/state-file.ts";
import { readTemplates } from "../../../src/logs/template-file.ts";

/** The table in which `normalize` and `digest` find the files of apps. */
export const APPS_TABLE = "apps";

export interface KnownApp {
  readonly parser: AppParser;
  readonly lines: LineParser;
  /** By id. */
  readonly templates: ReadonlyMap<string, Template>;
  /** Names of fields that the file itself gives: no line can make up another. */
  readonly names: ReadonlySet<string>;
  readonly state: AppState | undefined;
}

/** By the object that holds the files' texts, which is the same for the whole run. */
const KNOWN = new WeakMap<object, KnownApp>();

/**
 * @param app in lower case
 * @throws MallcopError with the first mistake in the file, at its line and column
 */
export function knownApp(app: string, files: AppFiles | Json | undefined): KnownApp | undefined {
  if (!isObject(files) || typeof files.parser !== "string") return undefined;
  const known = KNOWN.get(files) ?? open(app, files.parser, files.state);
  KNOWN.set(files, known);
  return known;
}

/** The app that a line is of, in the tables of the run. */
export function appIn(lookup: Lookup, app: string | undefined): KnownApp | undefined {
  if (app === undefined) return undefined;
  const name = app.toLowerCase();
  return knownApp(name, lookup.get(APPS_TABLE, name));
}

function open(app: string, text: string, state: unknown): KnownApp {
  const { parser, problems } = readTemplates(text, `apps/${app}/parser.yaml`);
  if (parser === undefined) throw problems[0];
  const patterns = [...parser.headers, ...parser.templates.flatMap((template) => template.patterns)];
  return {
    parser,
    lines: new LineParser(parser),
    templates: new Map(parser.templates.map((template) => [template.id, template])),
    names: new Set(
      patterns.flatMap((pattern) => pattern.flatMap((piece) => ("hole" in piece ? (piece.name ?? []) : []))),
    ),
    state: readState(typeof state === "string" ? state : undefined),
  };
}
