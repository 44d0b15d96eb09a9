/** All commands, each loaded when it is called. */
import { nearest } from "../config/nearest.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { Command, Door, ExitStatus } from "./command.ts";

interface Entry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: "init",
    summary: "Write a deployment repo: configuration, workflows, and how to get each credential.",
    load: async () => (await import("./init.ts")).init,
  },
  {
    name: "scan",
    summary: "Read what is new since the last run, and commit it.",
    load: async () => (await import("./scan.ts")).scan,
  },
  {
    name: "rescan",
    summary: "Read a range of time again, and commit what was missing.",
    load: async () => (await import("./scan.ts")).rescan,
  },
  {
    name: "normalize",
    summary: "Turn a vendor's records (JSONL on standard input) into events, without storing them.",
    load: async () => (await import("./normalize.ts")).normalize,
  },
  {
    name: "events",
    summary: "Show the committed events: as a table, as JSON lines, or for a spreadsheet.",
    load: async () => (await import("./events.ts")).events,
  },
  {
    name: "export",
    summary: "Write the committed events for DuckDB, Athena or Spark: Parquet in OCSF's terms, or JSON lines.",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "report",
    summary: "Show how things stand: coverage, findings, access, events; on the terminal or as a page.",
    load: async () => (await import("./report.ts")).report,
  },
  {
    name: "detect",
    summary: "Judge the events of this checkout, and keep what is found.",
    load: async () => (await import("./detect.ts")).detect,
  },
  {
    name: "findings",
    summary: "List what was found, acknowledge it, or silence it for a while.",
    load: async () => (await import("./findings.ts")).findings,
  },
  {
    name: "tools",
    summary: "List the connectors' read-only look-ups, or call one, to investigate an event.",
    load: async () => (await import("./tools.ts")).tools,
  },
  {
    name: "mcp",
    summary: "Serve the look-ups, the events and the findings to an agent, over the Model Context Protocol.",
    load: async () => (await import("./mcp.ts")).mcp,
  },
  {
    name: "compact",
    summary: "Put old months' events into one file each, and delete what is older than retention_days.",
    load: async () => (await import("./compact.ts")).compact,
  },
  {
    name: "erase",
    summary: "Take a person's events and findings out of this checkout.",
    load: async () => (await import("./erase.ts")).erase,
  },
  {
    name: "migrate",
    summary: "Bring what an older mallcop committed to the formats of this one.",
    load: async () => (await import("./migrate.ts")).migrate,
  },
  {
    name: "doctor",
    summary: "Check what a scan needs: rights, repository, cache.",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  {
    name: "demo",
    summary: "Show all of it on made-up data: no account, no network.",
    load: async () => (await import("./demo.ts")).demo,
  },
  {
    name: "scaffold",
    summary: "Write a new connector or detector of your own to start from.",
    load: async () => (await import("./scaffold.ts")).scaffold,
  },
  {
    name: "verify",
    summary: "Check the connectors and detectors in plugins/, without secrets and without network.",
    load: async () => (await import("./verify.ts")).verify,
  },
  {
    name: "openclaw",
    summary: "Pair a device key with an OpenClaw gateway.",
    load: async () => (await import("./openclaw.ts")).openclaw,
  },
  {
    name: "discover-app",
    summary: "Learn the templates of an app's log lines and write its parser.yaml.",
    load: async () => (await import("./discover-app.ts")).discoverApp,
  },
  {
    name: "parse",
    summary: "Read an app's log lines and print each line's template and fields.",
    load: async () => (await import("./parse.ts")).parse,
  },
  { name: "version", summary: "Print the version.", load: async () => (await import("./version.ts")).version },
];

/** Runs one command. Trouble ends in a message and a status, never in a stack trace. */
export async function runCommand(args: readonly string[], door: Door): Promise<ExitStatus> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      door.print((await import("./help.ts")).overview(COMMANDS));
      return name === undefined ? 2 : 0;
    }
    const entry = COMMANDS.find((candidate) => candidate.name === (name === "--version" ? "version" : name));
    if (entry === undefined) throw unknown(name);
    const command = await entry.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      door.print((await import("./help.ts")).helpOf(command));
      return 0;
    }
    const { parseArguments } = await import("./arguments.ts");
    return await command.run(parseArguments(command, rest), door);
  } catch (thrown) {
    const error = asMallcopError(thrown);
    await door.complain([error]);
    return error.kind === "config" ? 2 : 1;
  }
}

function unknown(typed: string): MallcopError {
  const name = nearest(
    typed,
    COMMANDS.map((command) => command.name),
  );
  const meant = name === undefined ? "" : `; did you mean ${name}?`;
  return new MallcopError("command-unknown", { name: JSON.stringify(typed.slice(0, 40)), meant });
}
