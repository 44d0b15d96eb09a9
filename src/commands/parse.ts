/** `mallcop parse`: an app's lines in, one JSON line per line out: which template, and which fields. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { Command, Door, ExitStatus, Given } from "./command.ts";
import { linesOf } from "./lines.ts";

export const parse: Command = {
  name: "parse",
  summary: "Read an app's log lines on standard input and print each line's template and fields.",
  positionals: ["APP"],
  options: {
    parser: { type: "text", value: "FILE", description: "The template file. Default: apps/APP/parser.yaml." },
  },
  notes: [
    'A line is {"line":N,"template":ID or null,"text":"the template with <*> for each value","fields":{…}}.',
    "Rows of a stack trace have the template of the row that they belong to.",
    "",
    "Example: kubectl logs deploy/api | mallcop parse api",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const app = appName(given.positionals[0] ?? "", "parse");
  const file = given.text("parser") ?? parserPath(app);
  const { readTemplates } = await import("../logs/template-file.ts");
  const { parser, problems } = readTemplates(await readText(door, file), file);
  if (parser === undefined) {
    await door.complain(problems);
    return 2;
  }
  const { fieldsOf, LineParser } = await import("../logs/parse.ts");
  const lines = new LineParser(parser);
  let number = 0;
  const print = (answers: ReturnType<typeof lines.push>): void => {
    for (const answer of answers) {
      number += 1;
      const { template, text } = answer;
      door.print(JSON.stringify({ line: number, template, text, fields: fieldsOf(answer) }));
    }
  };
  for await (const row of linesOf(door.stdin)) print(lines.push(row));
  print(lines.flush());
  return 0;
}

/** The name of an app, which is also that of its folder. @throws MallcopError `usage-invalid` */
export function appName(name: string, command: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name) && !name.includes("..")) return name;
  const problem = "An app's name is 1 to 63 letters, digits, dots, dashes and underscores";
  throw new MallcopError("usage-invalid", { problem, command });
}

export const parserPath = (app: string): string => path.posix.join("apps", app, "parser.yaml");

async function readText(door: Door, file: string): Promise<string> {
  try {
    return await readFile(path.resolve(door.cwd, file), "utf8");
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
    if (code !== "ENOENT" && code !== "EISDIR") throw thrown;
    const problem = `There is no template file ${file}; \`mallcop discover-app\` writes one`;
    throw new MallcopError("usage-invalid", { problem, command: "parse" });
  }
}
