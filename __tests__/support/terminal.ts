/** A command at a terminal, in this process: what it prints, what it complains of, and how it ends. */
import { Readable } from "node:stream";
import type { Door } from "../../src/commands/command.ts";
import { runCommand } from "../../src/commands/commands.ts";
import { systemClock } from "../../src/connector/clock.ts";
import type { MallcopError } from "../../src/connector/errors.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { VERSION } from "../../src/version.ts";

export interface Ended {
  readonly status: number;
  readonly printed: string;
  readonly noted: string;
  readonly errors: readonly MallcopError[];
}

export interface AtTerminal extends Partial<Pick<Door, "env" | "clock" | "kind" | "width">> {
  readonly cwd: string;
  /** Somebody sits there and types this; without it nobody does. */
  readonly typed?: string;
}

export async function atTerminal(args: readonly string[], options: AtTerminal): Promise<Ended> {
  const { typed, ...given } = options;
  const printed: string[] = [];
  const noted: string[] = [];
  const errors: MallcopError[] = [];
  const status = await runCommand(args, {
    kind: "terminal",
    env: { PATH: process.env.PATH },
    clock: systemClock,
    random: Math.random,
    version: VERSION,
    signal: new AbortController().signal,
    stdin: Readable.from(typed === undefined ? [] : [Buffer.from(typed)]),
    print: (text) => void printed.push(text),
    note: (text) => void noted.push(text),
    complain: async (all) => void errors.push(...all),
    present: async (report) => void printed.push(renderTerminal(report, { width: given.width ?? 120, colour: false })),
    printed: async () => {},
    isRead: false,
    isTerminal: typed !== undefined,
    width: 120,
    colour: false,
    ...given,
  });
  return { status, printed: printed.join("\n"), noted: noted.join("\n"), errors };
}
