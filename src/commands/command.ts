/** What a command is, for both doors: a table of options, and a function from parsed options to an exit status. */
import type { Host } from "../collect/host.ts";
import type { RunReport } from "../collect/report.ts";
import type { MallcopError } from "../connector/errors.ts";

/** 0 done, 1 done but something needs attention, 2 wrong use or configuration, 3 not stored. */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface Option {
  readonly type: "text" | "flag";
  /** What the value stands for in the help, such as `FILE`. */
  readonly value?: string;
  readonly description: string;
  readonly default?: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Names of positional arguments, as the help shows them; `[optional]` in brackets. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** More to say in the help: examples, exit statuses. */
  readonly notes: readonly string[];
  run(given: Given, door: Door): Promise<ExitStatus>;
}

/** What was typed, or passed as inputs. */
export interface Given {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** Where a command runs: on a terminal or as an action. */
export interface Door extends Omit<Host, "log"> {
  readonly kind: "terminal" | "action";
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whole lines to standard output. */
  print(text: string): void;
  /** Waits until what was printed is on its way, so that a slow reader slows the writer and memory stays bounded. */
  printed(): Promise<void>;
  /** A line that says how it goes, to people only. */
  note(text: string): void;
  /** Trouble that ends a command. */
  complain(errors: readonly MallcopError[]): Promise<void>;
  /** What a scan did, in the door's way. */
  present(report: RunReport, options: { readonly json: boolean }): Promise<void>;
  readonly isTerminal: boolean;
  /** Whether standard output is a screen that somebody reads. */
  readonly isRead: boolean;
  readonly width: number;
  readonly colour: boolean;
}

export const JSON_OPTION: Option = {
  type: "flag",
  description: "Print one JSON document for machines instead of text.",
};
export const CONFIG_OPTION: Option = {
  type: "text",
  value: "FILE",
  description: "Configuration file, relative to the root of the checkout.",
  default: "mallcop.yaml",
};
export const CONNECTORS_OPTION: Option = {
  type: "text",
  value: "IDS",
  description: "Only these configured connectors, separated by commas.",
};

export const EXIT_STATUSES: readonly string[] = [
  "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
  "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];
