/** `mallcop tools`: the connectors' look-ups, listed and called from a terminal. Nothing is stored. */
import type { Host } from "../collect/host.ts";
import { MallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import { unmark } from "../event/mark.ts";
import type { SealedRow, SealedRows } from "../investigate/seal-rows.ts";
import { type OfferedTool, toolNamed, toolsOf } from "../investigate/tool-name.ts";
import { painter, tableLines } from "../report/terminal-table.ts";
import { brief } from "../report/text.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { readConfig } from "./load-config.ts";

export const tools: Command = {
  name: "tools",
  summary: "List the connectors' read-only look-ups, or call one, to investigate an event.",
  positionals: ["list|call", "[CONNECTOR.TOOL]"],
  options: {
    input: { type: "text", value: "JSON", description: "What the tool is asked: a JSON object.", default: "{}" },
    config: CONFIG_OPTION,
    json: JSON_OPTION,
  },
  notes: [
    "CONNECTOR is the id of a configured connector. A look-up uses that connector's credential, only reads, and stores nothing.",
    "docs/investigating.md has examples.",
    "",
    `Example: mallcop tools call github.person --input '{"login":"ann"}'`,
  ],
  run,
};

const SILENT = { debug: () => {}, info: () => {}, warn: () => {} };

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const [verb = "", name] = given.positionals;
  if ((verb !== "list" || name !== undefined) && (verb !== "call" || name === undefined))
    throw wrong("It takes one of list and call CONNECTOR.TOOL");
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    await door.complain(problems);
    return 2;
  }
  const offered = toolsOf(config);
  if (name === undefined) {
    door.print(
      given.flag("json") ? JSON.stringify({ v: 1, tools: offered.map(toJson) }, null, 1) : listing(offered, door),
    );
    return 0;
  }
  const tool = toolNamed(offered, name);
  const input = parseInput(given.text("input") ?? "{}");
  useProxyFromEnvironment(door.env);
  const { callTool } = await import("../investigate/call-tool.ts");
  const host: Host = { ...door, log: SILENT };
  const found = await callTool(tool, input, config, host);
  door.print(
    given.flag("json") ? JSON.stringify({ v: 1, tool: tool.name, ...found }, null, 1) : table(found, tool, door),
  );
  return 0;
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`--input is not JSON; a shell needs quotes around it: --input '{"login":"ann"}'`);
  }
}

function toJson({ name, instance, manifest }: OfferedTool): object {
  return { name, connector: instance.id, type: instance.type, ...manifest };
}

function listing(offered: readonly OfferedTool[], door: Door): string {
  const paint = painter(door.colour);
  const rows = offered.map(({ name, manifest }) => [name, inputOf(manifest.input), brief(manifest.description, 200)]);
  if (rows.length === 0) return "The configured connectors have no tools.";
  return [
    `${rows.length} look-up${rows.length === 1 ? "" : "s"}, read-only.`,
    "",
    ...tableLines(["tool", "input", { flexible: "what it says" }], rows, door.width, paint),
  ].join("\n");
}

/** `login, repo?` */
function inputOf({ properties, required }: OfferedTool["manifest"]["input"]): string {
  const must: readonly unknown[] = Array.isArray(required) ? required : [];
  const names = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  return names.map((name) => (must.includes(name) ? name : `${name}?`)).join(", ");
}

const MOST_COLUMNS = 60;

/** Columns in the order of the manifest; those that no row fills are left out. */
function table({ rows, more }: SealedRows, { name, manifest }: OfferedTool, door: Door): string {
  if (rows.length === 0) return `${name} found nothing${more ? " in what it read; there is more" : ""}.`;
  const known = [...Object.keys(manifest.output), ...rows.flatMap((row) => Object.keys(row))];
  const columns = [...new Set(known)].filter((column) => rows.some((row) => shown(row, column) !== ""));
  const cells = rows.map((row) => columns.map((column) => brief(shown(row, column), MOST_COLUMNS)));
  const counted = `${rows.length} row${rows.length === 1 ? "" : "s"}`;
  return [
    `${name}: ${more ? `the first ${counted}; there is more` : counted}.`,
    "",
    ...tableLines(
      columns.map((column) => ({ flexible: column })),
      cells,
      door.width,
      painter(door.colour),
    ),
  ].join("\n");
}

/** For people: without markers; what is hidden in it was made visible before. */
function shown(row: SealedRow, column: string): string {
  const value = row[column];
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return unmark(String(value));
}

function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "tools" });
}
