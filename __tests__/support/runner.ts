/** The runner's side of an action: what it hands over as environment, and what it reads when the process has ended. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { load } from "js-yaml";
import { type Finished, ROOT } from "./program.ts";
import { JOB_TOKEN } from "./vendor-records.ts";

export interface ActionRun extends Finished {
  /** The job summary, as Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Lines that the runner obeys. */
  readonly commands: readonly WorkflowCommand[];
  readonly checkout: string;
  /** What the run left in the runner's temporary folder. */
  readonly leftovers: readonly string[];
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

/** The files of one job, as the runner makes them. */
export interface JobFiles {
  readonly summary: string;
  readonly outputs: string;
  readonly event: string;
  readonly temp: string;
}

/** @param temp instead of a folder of the job's own */
export async function prepareJob(folder: string, temp = path.join(folder, "temp")): Promise<JobFiles> {
  const [summary = "", outputs = "", event = ""] = ["summary.md", "outputs", "event.json"].map((name) =>
    path.join(folder, name),
  );
  await mkdir(temp, { recursive: true });
  await Promise.all([summary, outputs].map(async (file) => await writeFile(file, "")));
  await writeFile(event, JSON.stringify({ repository: { full_name: "acme/security", private: true } }));
  return { summary, outputs, event, temp };
}

/** Everything that the job shows for itself. */
export async function readJob(finished: Promise<Finished>, files: JobFiles, checkout: string): Promise<ActionRun> {
  const { status, stdout, stderr } = await finished;
  const [summary, outputs, leftovers] = await Promise.all([
    readFile(files.summary, "utf8"),
    readFile(files.outputs, "utf8"),
    readdir(files.temp),
  ]);
  const commands = workflowCommands(stdout);
  return { status, stdout, stderr, summary, outputs: parseOutputs(outputs), commands, checkout, leftovers };
}

/** As the runner hands inputs over: the defaults of action.yml, then what the workflow says. */
export async function inputVariables(
  inputs: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const action = load(await readFile(path.join(ROOT, "action.yml"), "utf8"));
  const declared = Object.entries(member(action, "inputs") ?? {});
  const defaults = declared.map(([name, input]) => [name, String(member(input, "default") ?? "")] as const);
  const values = Object.fromEntries(
    defaults.map(([name, value]) => [name, value.replace(/\$\{\{ github\.token \}\}/, JOB_TOKEN)]),
  );
  for (const name of Object.keys(inputs)) if (!(name in values)) throw new Error(`action.yml has no input ${name}`);
  return Object.fromEntries(
    Object.entries({ ...values, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Reads an outputs file as the runner does: `name<<delimiter`, lines, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) continue;
    outputs[name] = lines.splice(0, lines.indexOf(delimiter)).join("\n");
    lines.shift();
  }
  return outputs;
}

/** The lines that the runner would obey, old form and new. */
function workflowCommands(stdout: string): readonly WorkflowCommand[] {
  return stdout.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name, properties = "", message = ""] =
      /^\s*::([\w-]+)( [^:]*)?::(.*)$/.exec(line) ?? /##\[([\w-]+)( [^\]]*)?\](.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, properties: properties.trim(), message }];
  });
}
