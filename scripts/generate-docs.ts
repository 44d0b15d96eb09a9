/**
 * Writes the parts of the documentation that follow from manifests, schemas, commands and files, between the markers
 * `<!-- generated: name subject -->` and `<!-- /generated -->`. What stands outside the markers is written by hand and kept.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { load } from "js-yaml";
import type { Command } from "../src/commands/command.ts";
import type { Manifest } from "../src/plugin/manifest.ts";
import {
  eventRows,
  feedRows,
  leftOutRows,
  metadataRows,
  rightRows,
  setupSteps,
  timingRows,
  toolRows,
  variableRows,
} from "./docs/connectors.ts";
import { code, fenced, table } from "./docs/markdown.ts";
import { connectorOptionRows, entryRows, topLevelRows } from "./docs/options.ts";

const ROOT = path.join(import.meta.dirname, "..");

/** What the sections are drawn from. */
interface Sources {
  manifest(type: string): Manifest;
  command(name: string): Command;
  readonly commands: readonly Pick<Command, "name" | "summary">[];
  readonly action: Readonly<Record<"inputs" | "outputs", Readonly<Record<string, Parameter>>>>;
  /** The text of a file of the project. */
  file(name: string): Promise<string>;
  /** The names of what is in a folder of the project, sorted. */
  folder(name: string): Promise<readonly string[]>;
}

interface Parameter {
  readonly description: string;
  readonly default?: string;
}

type Section = (subject: string, sources: Sources) => string | Promise<string>;

const OPTION_COLUMNS = ["Option", "Value", "Default", "Meaning"];

const SECTIONS: Readonly<Record<string, Section>> = {
  "top-level": () => table(OPTION_COLUMNS, topLevelRows()),
  entry: () => table(OPTION_COLUMNS, entryRows()),
  options: (type, { manifest }) => table(OPTION_COLUMNS, connectorOptionRows(manifest(type))),
  variables: (type, { manifest }) => table(["Variable", "Kind", "Meaning"], variableRows(manifest(type))),
  rights: (type, { manifest }) => table(["Right", "For", "Why"], rightRows(manifest(type))),
  setup: (type, { manifest }) => setupSteps(manifest(type)),
  feeds: (type, { manifest }) => table(["Feed", "Kind", "What is read"], feedRows(manifest(type))),
  timing: (type, { manifest }) =>
    table(["Feed", "Read up to", "Read again", "The vendor keeps", "Read in slices of"], timingRows(manifest(type))),
  "left-out": (type, { manifest }) => table(["Feed", "Reason", "What is left out"], leftOutRows(manifest(type))),
  events: (type, { manifest }) => table(["Event type", "Meaning"], eventRows(manifest(type))),
  metadata: (type, { manifest }) => table(["Field", "Markers", "Meaning"], metadataRows(manifest(type))),
  tools: (type, { manifest }) => table(["Tool", "What it says", "Input", "Right"], toolRows(manifest(type))),
  hosts: (type, { manifest }) =>
    manifest(type)
      .hosts.map((host) => `* ${code(host)}`)
      .join("\n"),
  commands: (_, { commands }) =>
    table(
      ["Command", "What it does"],
      commands.map(({ name, summary }) => [`[${code(name)}](#${name})`, summary]),
    ),
  command: (name, { command }) =>
    table(
      ["Option", "Default", "Meaning"],
      Object.entries(command(name).options).map(([option, { value, default: fallback, description }]) => [
        code(`--${option}${value === undefined ? "" : ` ${value}`}`),
        fallback === undefined ? "" : code(fallback),
        description,
      ]),
    ),
  async parameters() {
    // Only now: it is generated itself.
    const { BUILTIN_DETECTORS } = await import("../src/detect/builtin.generated.ts");
    const rows = Object.values(BUILTIN_DETECTORS).flatMap(({ manifest: { name, parameters } }) =>
      Object.entries(parameters).map(([parameter, { default: standard, description, minimum = 0, maximum }]) => [
        code(name),
        code(parameter),
        code(String(standard)),
        maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`,
        description,
      ]),
    );
    return table(["Detector", "Parameter", "Default", "Value", "Meaning"], rows);
  },
  inputs: (_, { action }) => table(["Input", "Default", "Meaning"], parameterRows(action.inputs)),
  outputs: (_, { action }) =>
    table(
      ["Output", "Meaning"],
      parameterRows(action.outputs).map(([name = "", , meaning = ""]) => [name, meaning]),
    ),
  async decisions(_, { folder, file }) {
    const names = (await folder("docs/adr")).filter((name) => /^\d{4}-.*\.md$/.test(name));
    const pages = await Promise.all(names.map(async (name) => [name, await file(`docs/adr/${name}`)] as const));
    return pages.map(([name, text]) => `* [${text.slice(2, text.indexOf("\n"))}](${name})`).join("\n");
  },
  file: async (name, { file }) => fenced(path.extname(name).slice(1).replace("yml", "yaml"), await file(name)),
};

function parameterRows(parameters: Readonly<Record<string, Parameter>>): readonly (readonly string[])[] {
  return Object.entries(parameters).map(([name, { default: fallback = "", description }]) => [
    code(name),
    fallback === "" ? "" : code(fallback),
    description,
  ]);
}

const MARKED = /<!-- generated: ([a-z-]+)(?: ([\w./-]+))? -->\n(?:[\s\S]*?\n)??<!-- \/generated -->/g;
const MARKER = /<!-- \/?generated\b/g;

/**
 * The pages below `root` that hold generated parts, as they should be, by path below `root`.
 * @throws Error for a marker without its other half, or a section that does not exist
 */
export async function generateDocs(root: string, manifests: readonly Manifest[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await pageNames(root)) {
    const text = await readFile(path.join(root, name), "utf8");
    if (MARKER.test(text)) pages.set(name, text);
    MARKER.lastIndex = 0;
  }
  if (pages.size === 0) return pages;
  const sources = await openSources(manifests);
  for (const [name, text] of pages) pages.set(name, await fillPage(name, text, sources));
  return pages;
}

async function pageNames(root: string): Promise<readonly string[]> {
  const below = await readdir(path.join(root, "docs"), { recursive: true }).catch(() => []);
  const names = below.map((name) => path.posix.join("docs", ...name.split(path.sep)));
  const readme = (await readdir(root)).filter((name) => name === "README.md");
  return [...readme, ...names.filter((name) => name.endsWith(".md")).sort()];
}

async function fillPage(page: string, text: string, sources: Sources): Promise<string> {
  const found = [...text.matchAll(MARKED)];
  if (found.length * 2 !== (text.match(MARKER) ?? []).length)
    throw new Error(`${page}: a marker of a generated part stands alone or holds more than its name.`);
  let filled = "";
  let end = 0;
  for (const { index, 0: whole, 1: name = "", 2: subject = "" } of found) {
    const section = SECTIONS[name];
    if (section === undefined) throw new Error(`${page}: there is no generated part ${JSON.stringify(name)}.`);
    const opening = whole.slice(0, whole.indexOf("\n"));
    filled += `${text.slice(end, index)}${opening}\n${await section(subject, sources)}\n<!-- /generated -->`;
    end = index + whole.length;
  }
  return filled + text.slice(end);
}

async function openSources(manifests: readonly Manifest[]): Promise<Sources> {
  // Only now: the commands import generated modules, which this program has just brought up to date.
  const { COMMANDS } = await import("../src/commands/commands.ts");
  const commands = await Promise.all(COMMANDS.map(async (entry) => await entry.load()));
  const file = async (name: string) => await readFile(path.join(ROOT, name), "utf8");
  return {
    manifest: (type) => named(manifests, type),
    command: (name) => named(commands, name),
    commands: COMMANDS,
    action: load(await file("action.yml")) as Sources["action"],
    file,
    folder: async (name) => (await readdir(path.join(ROOT, name))).sort(),
  };
}

function named<Thing extends { readonly name: string }>(things: readonly Thing[], name: string): Thing {
  const found = things.find((thing) => thing.name === name);
  if (found === undefined) throw new Error(`A generated part is about ${JSON.stringify(name)}, which does not exist.`);
  return found;
}
