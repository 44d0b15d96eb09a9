/** Parses a command line by a command's table of options, with the nearest valid name for what is misspelt. */
import { parseArgs } from "node:util";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Command, Given } from "./command.ts";

/** @throws MallcopError `usage-invalid` */
export function parseArguments(command: Command, args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(command),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw wrong(command, `There is no option ${token.rawName}${meant(command, token.name)}`);
    if (option.type === "text" && token.value === undefined) throw wrong(command, `${token.rawName} needs a value`);
    if (option.type === "flag" && token.value !== undefined) throw wrong(command, `${token.rawName} takes no value`);
    values.set(token.name, token.value ?? "true");
  }
  if (positionals.length > command.positionals.length)
    throw wrong(command, `There is one argument too many: ${positionals.at(-1)}`);
  const needed = command.positionals.filter((name) => !name.startsWith("["));
  const missing = needed[positionals.length];
  if (missing !== undefined) throw wrong(command, `The argument ${missing} is missing`);
  return {
    positionals,
    text: (name) => values.get(name) ?? command.options[name]?.default,
    flag: (name) => values.has(name),
  };
}

function optionsOf({ options }: Command): Record<string, { type: "string" | "boolean" }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => [name, { type: type === "text" ? "string" : "boolean" }]),
  );
}

function meant({ options }: Command, typed: string): string {
  const name = nearest(typed, Object.keys(options));
  return name === undefined ? "" : `; did you mean --${name}?`;
}

function wrong({ name }: Command, problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: name });
}
