/** `mallcop discover-app`: learns the templates of an app's logs and writes them where people can read and edit them. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { AppParser } from "../logs/app.ts";
import type { Learned } from "../logs/learn.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given } from "./command.ts";
import { linesOf } from "./lines.ts";
import { appName, parserPath } from "./parse.ts";

export const discoverApp: Command = {
  name: "discover-app",
  summary: "Learn the templates of an app's log lines and write its parser.yaml.",
  positionals: ["APP"],
  options: {
    from: { type: "text", value: "FILE", description: "The lines to learn from; - for standard input." },
    connector: {
      type: "text",
      value: "ID",
      description: "Without --from: whose workspace to ask, if several connectors read logs.",
    },
    since: {
      type: "text",
      value: "TIME",
      description: "Without --from: how far back to look, at most 30 days.",
      default: "24h",
    },
    config: CONFIG_OPTION,
    out: { type: "text", value: "FILE", description: "Where to write. Default: apps/APP/parser.yaml." },
  },
  notes: [
    "A file that is there already is added to: what stands in it stays as it is.",
    "Without --from the lines are read out of the app's workspace, the latest first, up to 50,000; nothing is stored of them but what is",
    "learned. That needs the configuration and the connector's credentials.",
    "",
    "Example: mallcop discover-app api",
    "Example: kubectl logs deploy/api | mallcop discover-app api --from -",
  ],
  run,
};

/** More than this would not show more of what an app says. */
const MOST_LINES = 200_000;
/** Out of a workspace, where every line is read over the network. */
const MOST_SAMPLED = 50_000;
/** Of a row, in UTF-16 units: a line of JSON may be long, and no line may fill the memory. */
const MOST_CHARS = 64 * 1024;

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const app = appName(given.positionals[0] ?? "", "discover-app");
  const out = given.text("out") ?? parserPath(app);
  const target = path.resolve(door.cwd, out);
  const before = await textOf(target);
  const { readTemplates } = await import("../logs/template-file.ts");
  const known = before === undefined ? undefined : readTemplates(before, out);
  if (known !== undefined && known.parser === undefined) {
    await door.complain(known.problems);
    return 2;
  }
  const rows = await rowsFor(app, given, door);
  if (rows === undefined) return 2;
  const { learn } = await import("../logs/learn.ts");
  const { mayKeep } = await import("../logs/may-keep.ts");
  const { createRedactor } = await import("../event/redact.ts");
  const redactor = createRedactor({ secrets: [] });
  const learned = learn(app, rows, known?.parser, { mayKeep: (text) => mayKeep(text, redactor) });
  await write(target, before, learned, door);
  await present(learned, out, door);
  return 0;
}

/** `undefined` if the configuration is wrong, which was said. */
async function rowsFor(app: string, given: Given, door: Door): Promise<readonly string[] | undefined> {
  const from = given.text("from");
  if (from === "-") return await collect(linesOf(door.stdin), door);
  if (from !== undefined) return await collect(linesOf(createReadStream(path.resolve(door.cwd, from))), door);
  const { readConfig } = await import("./load-config.ts");
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    await door.complain(problems);
    return undefined;
  }
  const { sampleApp } = await import("./sample-app.ts");
  const { parseSince } = await import("./times.ts");
  const since = parseSince(given.text("since") ?? "24h", door.clock.now(), "discover-app");
  return await sampleApp(config, { app, connector: given.text("connector"), since, most: MOST_SAMPLED }, door);
}

async function collect(lines: AsyncIterable<string>, door: Door): Promise<string[]> {
  const rows: string[] = [];
  try {
    for await (const line of lines) {
      if (rows.length >= MOST_LINES) {
        door.note(`Only the first ${MOST_LINES.toLocaleString("en")} lines are looked at.`);
        break;
      }
      rows.push(line.length > MOST_CHARS ? line.slice(0, MOST_CHARS) : line);
    }
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
    if (code !== "ENOENT" && code !== "EISDIR") throw thrown;
    throw new MallcopError("usage-invalid", {
      problem: "There is no such file to learn from",
      command: "discover-app",
    });
  }
  return rows;
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return undefined;
    throw thrown;
  }
}

async function write(target: string, before: string | undefined, learned: Learned, door: Door): Promise<void> {
  const { addHeaders, addTemplates, printTemplates } = await import("../logs/write-templates.ts");
  const { printState, readState } = await import("../logs/state-file.ts");
  const { updateState } = await import("../logs/discovered.ts");
  const { writeFileAtomic } = await import("../store/atomic-file.ts");
  const added = new Set(learned.added);
  const text =
    before === undefined
      ? printTemplates(learned.parser)
      : addTemplates(
          addHeaders(before, learned.addedHeaders),
          learned.parser.templates.filter(({ id }) => added.has(id)),
        );
  if (text !== before) await writeFileAtomic(target, text);
  const stateFile = statePath(target);
  const day = new Date(door.clock.now()).toISOString().slice(0, 10);
  const state = updateState(learned.parser.app, readState(await textOf(stateFile)), learned.seen, day);
  await writeFileAtomic(stateFile, printState(state));
}

/** `state.json` beside `parser.yaml`; beside `other.yaml`, `other.state.json`. */
export function statePath(parserFile: string): string {
  const name = path.basename(parserFile);
  const state = name === "parser.yaml" ? "state.json" : `${name.replace(/\.ya?ml$/, "")}.state.json`;
  return path.join(path.dirname(parserFile), state);
}

const MOST_SHOWN = 40;
const SAMPLE_COLUMNS = 100;

async function present(
  { parser, seen, lines, unmatched, unmatchedSamples, added, addedHeaders }: Learned,
  out: string,
  door: Door,
): Promise<void> {
  const { painter, tableLines } = await import("../report/terminal-table.ts");
  const { brief } = await import("../report/text.ts");
  const { patternText, printPattern } = await import("../logs/pattern.ts");
  const isNew = new Set(added);
  const share = (count: number): string => (lines === 0 ? "-" : `${((count / lines) * 100).toFixed(1)} %`);
  const rows = byLines(parser, seen).map(({ template, count }) => [
    share(count),
    String(count),
    isNew.has(template.id) ? "new" : "",
    template.id,
    brief(patternText(template.patterns[0]), 400),
  ]);
  const columns = [{ number: "share" }, { number: "lines" }, "", "template", { flexible: "text" }];
  for (const line of tableLines(columns, rows.slice(0, MOST_SHOWN), door.width, painter(door.colour))) door.print(line);
  if (rows.length > MOST_SHOWN) door.print(`… and ${rows.length - MOST_SHOWN} more templates`);
  door.print(
    `\n${lines} entries, ${parser.templates.length} templates (${added.length} new), unmatched ${unmatched} (${share(unmatched)})`,
  );
  for (const header of addedHeaders) door.print(`  new header: ${brief(printPattern(header), SAMPLE_COLUMNS)}`);
  for (const sample of unmatchedSamples) door.print(`  unmatched: ${brief(sample, SAMPLE_COLUMNS)}`);
  door.note(`Written to ${out}. Lines become events once you give their template an \`event\`.`);
}

function byLines(
  { templates }: AppParser,
  seen: Learned["seen"],
): { template: AppParser["templates"][number]; count: number }[] {
  return templates
    .map((template) => ({ template, count: seen.get(template.id)?.lines ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.template.id < b.template.id ? -1 : 1));
}
