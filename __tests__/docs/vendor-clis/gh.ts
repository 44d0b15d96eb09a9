/** Stands for the GitHub CLI, as far as mallcop's pages use it, and for the repositories that it talks about. */
import { execFileSync } from "node:child_process";
import { existsSync, fstatSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { type Call, type Command, Refusal, understand, type Vocabulary } from "./grammar.ts";
import type { Memory } from "./memory.ts";

const SOURCE = "github.com/cli/cli: pkg/cmd";
const REPO = { "--repo": { form: /^(?:[\w.-]+\/)?[\w-]+\/[\w.-]+$/ } } as const;
/** https://docs.github.com/actions/reference/security/secrets and …/variables: how one may be called. */
const FORBIDDEN = /^GITHUB_|^\d|\W/i;

const COMMANDS = {
  "auth login": { source: `${SOURCE}/auth/login/login.go`, options: { "--hostname": {}, "--web": { flag: true } } },
  "secret set": {
    source: `${SOURCE}/secret/set/set.go`,
    operands: [1, 1],
    options: { ...REPO, "--body": {}, "--env": {}, "--app": { oneOf: ["actions", "codespaces", "dependabot"] } },
    also: { "-b": "--body", "-e": "--env", "-a": "--app" },
  },
  "variable set": {
    source: `${SOURCE}/variable/set/set.go`,
    operands: [1, 1],
    options: { ...REPO, "--body": {}, "--env": {} },
    also: { "-b": "--body", "-e": "--env" },
  },
  "repo create": {
    source: `${SOURCE}/repo/create/create.go`,
    operands: [1, 1],
    options: {
      "--private": { flag: true },
      "--public": { flag: true },
      "--internal": { flag: true },
      "--source": {},
      "--remote": {},
      "--push": { flag: true },
    },
    also: { "-s": "--source", "-r": "--remote" },
  },
  "workflow run": {
    source: `${SOURCE}/workflow/run/run.go`,
    operands: [1, 1],
    options: {
      ...REPO,
      "--ref": {},
      "--field": { repeatable: true, form: /^\w[\w-]*=/ },
      "--raw-field": { repeatable: true, form: /^\w[\w-]*=/ },
    },
    also: { "-F": "--field", "-f": "--raw-field", "-r": "--ref" },
  },
  "workflow enable": { source: `${SOURCE}/workflow/enable/enable.go`, operands: [1, 1], options: REPO },
  "run watch": {
    source: `${SOURCE}/run/watch/watch.go`,
    operands: [0, 1],
    options: { ...REPO, "--exit-status": { flag: true }, "--interval": { form: /^\d+$/ } },
    also: { "-i": "--interval" },
  },
  "attestation verify": {
    source: `${SOURCE}/attestation/verify/verify.go`,
    operands: [1, 1],
    options: { ...REPO, "--owner": {}, "--bundle": {}, "--digest-alg": { oneOf: ["sha256", "sha512"] } },
    also: { "-o": "--owner", "-b": "--bundle", "-d": "--digest-alg" },
  },
} as const satisfies Record<string, Command>;

type Name = keyof typeof COMMANDS;

export const GH: Vocabulary<Name> = {
  commands: COMMANDS,
  global: {},
  also: { "-R": "--repo" },
  takesDashes: true,
};

type Gh = Memory["gh"];
type Answer = (call: Call<Name>, memory: Gh) => unknown;

const ANSWERS: Readonly<Record<Name, Answer>> = {
  "auth login": () => undefined,
  "secret set": (call, memory) => keep(call, memory, memory.secrets),
  "variable set": (call, memory) => keep(call, memory, memory.variables),
  "repo create": ({ operands: [name = ""], has, value }, { repos }) => {
    if (!/^[\w-]+\/[\w.-]+$/.test(name)) throw new Refusal(`expected the "OWNER/REPO" format, got "${name}"`);
    const seen = ["--private", "--public", "--internal"].filter(has);
    if (seen.length !== 1) throw new Refusal("`--public`, `--private`, or `--internal` required");
    if (Object.hasOwn(repos, name))
      throw new Refusal("GraphQL: Name already exists on this account (createRepository)");
    repos[name] = bareRepository(name);
    const url = `https://github.com/${name}`;
    if (has("--source")) {
      if (gitIn(value("--source"), "rev-parse", "--git-dir") === undefined)
        throw new Refusal("current directory is not a git repository. Run `git init` to initialize it");
      const added = gitIn(value("--source"), "remote", "add", value("--remote") || "origin", `${url}.git`);
      if (added === undefined) throw new Refusal("Unable to add remote");
    }
    return url;
  },
  "workflow run": (call, memory) => {
    const { operands, values } = call;
    const [workflow = ""] = operands;
    const repo = repoOf(call, memory);
    const fields = [...values("--field"), ...values("--raw-field")].map((field) => /^([^=]+)=([\s\S]*)$/.exec(field));
    const inputs = Object.fromEntries(fields.map((match) => [match?.[1] ?? "", match?.[2] ?? ""]));
    checkInputs(workflowFile(memory, repo, workflow), inputs);
    memory.runs.push({ workflow, inputs, isDone: false });
    return undefined;
  },
  "workflow enable": (call, memory) => {
    workflowFile(memory, repoOf(call, memory), call.operands[0] ?? "");
    return undefined;
  },
  "run watch": (call, memory) => {
    repoOf(call, memory);
    if (call.operands.length === 0 && !isPersonThere())
      throw new Refusal("run ID required when not running interactively");
    const open = memory.runs.findIndex(({ isDone }) => !isDone);
    const run = memory.runs[open];
    if (run === undefined) throw new Refusal("found no in progress runs to watch");
    memory.runs[open] = { ...run, isDone: true };
    return `✓ ${run.workflow} completed with 'success'`;
  },
  "attestation verify": ({ operands: [file = ""], has }) => {
    if (has("--owner") === has("--repo")) throw new Refusal("exactly one of the flags [owner repo] is required");
    if (!existsSync(file)) throw new Refusal(`open ${file}: no such file or directory`);
    return "✓ Verification succeeded!";
  },
};

export function gh(argv: readonly string[], memory: Gh): { readonly call: Call<Name>; readonly answer: unknown } {
  const call = understand(GH, argv);
  return { call, answer: ANSWERS[call.name](call, memory) };
}

/** A test's shell has no terminal: where nothing is piped in, a person sits there and types. */
function isPersonThere(): boolean {
  return fstatSync(0).isCharacterDevice();
}

function keep(call: Call<Name>, memory: Gh, kept: Record<string, string>): unknown {
  const [name = ""] = call.operands;
  repoOf(call, memory);
  if (FORBIDDEN.test(name)) throw new Refusal(`failed to set "${name}": HTTP 422: names must not start with GITHUB_`);
  // An empty --body counts as none, as in the real one.
  const piped = () => (isPersonThere() ? `typed for ${name}` : readFileSync(0, "utf8").replace(/[\r\n]+$/, ""));
  const value = call.value("--body") || piped();
  if (value === "") throw new Refusal(`the value of ${name} is empty`);
  kept[name] = value;
  return undefined;
}

function repoOf(call: Call<Name>, { repos }: Gh): string {
  const named = call.value("--repo") || originHere();
  if (!Object.hasOwn(repos, named)) throw new Refusal(`HTTP 404: Not Found (https://api.github.com/repos/${named})`);
  return named;
}

function originHere(): string {
  const url = gitIn(".", "config", "remote.origin.url");
  const [, name] = /^https:\/\/github\.com\/(.+?)(?:\.git)?$/.exec(url?.trim() ?? "") ?? [];
  if (name === undefined) throw new Refusal("no git remotes found");
  return name;
}

/** Of the default branch, as GitHub has it. */
function workflowFile({ repos }: Gh, repo: string, name: string): string {
  const text = gitIn(repos[repo] ?? "", "show", `HEAD:.github/workflows/${name}`);
  if (text === undefined) throw new Refusal(`HTTP 404: Workflow ${name} not found on the default branch`);
  return text;
}

interface Input {
  readonly required?: boolean;
  readonly type?: string;
  readonly options?: readonly string[];
}

function checkInputs(text: string, given: Readonly<Record<string, string>>): void {
  const { on } = load(text) as {
    readonly on: { readonly workflow_dispatch?: { readonly inputs?: Record<string, Input> } };
  };
  if (on.workflow_dispatch === undefined)
    throw new Refusal("HTTP 422: Workflow does not have 'workflow_dispatch' trigger");
  const inputs = on.workflow_dispatch.inputs ?? {};
  const unexpected = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unexpected.length > 0) throw new Refusal(`HTTP 422: Unexpected inputs provided: ${unexpected}`);
  for (const [name, { required, type, options = [] }] of Object.entries(inputs)) {
    const value = given[name];
    if (required && value === undefined) throw new Refusal(`HTTP 422: Required input '${name}' not provided`);
    if (type === "choice" && value !== undefined && !options.includes(value))
      throw new Refusal(`HTTP 422: Provided value '${value}' for input '${name}' not in the list of allowed values`);
  }
}

/** Below the folder that git of the tests takes for https://github.com/. */
function bareRepository(name: string): string {
  const folder = path.join(process.env.STAND_IN_GITHUB ?? "", `${name}.git`);
  mkdirSync(folder, { recursive: true });
  gitIn(folder, "init", "--quiet", "--bare", "--initial-branch=main");
  return folder;
}

function gitIn(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
