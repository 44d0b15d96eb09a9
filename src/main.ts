/** The action's door: inputs in; job summary, annotations, outputs and exit status out. */
import type { RunReport } from "./collect/report.ts";
import type { Command, Door } from "./commands/command.ts";
import { COMMANDS, runCommand } from "./commands/commands.ts";
import type { MallcopError } from "./connector/errors.ts";
import { errorText, leave, processDoor } from "./door.ts";
import { visible, withoutCommands } from "./report/text.ts";

export async function main(): Promise<void> {
  const env = process.env;
  const shared = processDoor();
  const print = (text: string) => void process.stdout.write(`${withoutCommands(text)}\n`);
  const door: Door = {
    ...shared,
    kind: "action",
    cwd: env.GITHUB_WORKSPACE || process.cwd(),
    colour: false,
    width: 120,
    isTerminal: false,
    print,
    note: print,
    complain: async (errors) => await complain(errors, print),
    present: async (report) => await present(report, print),
  };
  leave(await runCommand(await argumentsFromInputs(env), door));
}

/** Inputs become the arguments of the command they name: those that it knows and that are not empty. */
async function argumentsFromInputs(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  const name = input("command") || "scan";
  const command = await COMMANDS.find((entry) => entry.name === name)?.load();
  if (command === undefined) return [name];
  // Inputs without a default were set by somebody: a range for a command that reads none is a mistake to hear of.
  const misplaced = ["since", "until"].filter(
    (option) => input(option) !== "" && !Object.hasOwn(command.options, option),
  );
  if (misplaced.length > 0) return [name, ...misplaced.map((option) => `--${option}`)];
  return [
    name,
    ...Object.entries(command.options).flatMap(([option, { type }]) => argument(option, type, input(option))),
  ];
}

function argument(name: string, type: Command["options"][string]["type"], value: string): readonly string[] {
  if (value === "") return [];
  if (type === "text") return [`--${name}=${value}`];
  return value.toLowerCase() === "true" ? [`--${name}`] : [];
}

/** A command that could not run at all: the job must show why, not only fail. */
async function complain(errors: readonly MallcopError[], print: (text: string) => void): Promise<void> {
  const core = await import("@actions/core");
  for (const error of errors) {
    print(errorText(error));
    core.error(`${visible(error.message)} ${visible(error.hint)}`, { title: error.code });
  }
  core.setOutput("status", "failed");
}

async function present(report: RunReport, print: (text: string) => void): Promise<void> {
  const [core, { renderTerminal }, { renderSummary }, { annotationsFor }, { outputsOf }] = await Promise.all([
    import("@actions/core"),
    import("./report/terminal.ts"),
    import("./report/summary.ts"),
    import("./report/annotations.ts"),
    import("./report/outputs.ts"),
  ]);
  print(renderTerminal(report, { width: 120, colour: false }));
  for (const { level, message, ...properties } of annotationsFor(report)) core[level](message, properties);
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_STEP_SUMMARY: file } = process.env;
  const links = server && repository ? { server, repository } : {};
  if (file) await core.summary.addRaw(renderSummary(report, links)).write();
}
