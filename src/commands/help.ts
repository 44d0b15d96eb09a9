/** The help pages, drawn from the commands' tables. */
import { VERSION } from "../version.ts";
import { type Command, EXIT_STATUSES } from "./command.ts";

const WIDTH = 92;

export function helpOf(command: Command): string {
  const usage = [
    "mallcop",
    command.name,
    ...command.positionals,
    Object.keys(command.options).length > 0 ? "[options]" : "",
  ];
  const options = Object.entries({
    ...command.options,
    help: { type: "flag" as const, description: "Print this page." },
  });
  const names = options.map(
    ([name, option]) => `--${name}${"value" in option && option.value ? ` ${option.value}` : ""}`,
  );
  const column = Math.max(...names.map((name) => name.length)) + 4;
  const lines = options.map(([, option], index) => {
    const standard = "default" in option && option.default ? ` Default: ${option.default}.` : "";
    return entry(names[index] ?? "", column, option.description + standard);
  });
  return [
    `${command.summary}\n`,
    `Usage: ${usage.filter(Boolean).join(" ")}\n`,
    ...lines,
    ...paragraph(command.notes),
  ].join("\n");
}

export function overview(commands: readonly Pick<Command, "name" | "summary">[]): string {
  const column = Math.max(...commands.map(({ name }) => name.length)) + 4;
  return [
    `mallcop ${VERSION}: reads the audit logs of your clouds and services and commits them to your repo.\n`,
    "Usage: mallcop <command> [options]\n",
    ...commands.map(({ name, summary }) => entry(name, column, summary)),
    ...paragraph(["`mallcop <command> --help` tells more.", ...EXIT_STATUSES]),
  ].join("\n");
}

function paragraph(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

/** A name, and its text wrapped beside it. */
function entry(name: string, column: number, text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length + 1 > WIDTH - column) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => `  ${(index === 0 ? name : "").padEnd(column)}${line}`).join("\n");
}
