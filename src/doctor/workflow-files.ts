/** The workflows of a checkout that run mallcop: by what they say, as GitHub reads it. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isObject } from "../connector/shape.ts";

export interface MallcopWorkflow {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly scheduled: boolean;
  /** Whether each job that runs mallcop may write contents; `undefined` if that is left to the repository's settings. */
  readonly mayWrite: boolean | undefined;
  /** The same for issues. */
  readonly mayKeepIssues: boolean | undefined;
}

const FOLDER = ".github/workflows";

export async function mallcopWorkflows(root: string): Promise<readonly MallcopWorkflow[]> {
  const names = await readdir(path.join(root, FOLDER)).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map(async (name) => workflowOf(`${FOLDER}/${name}`, await readFile(path.join(root, FOLDER, name), "utf8"))),
  );
  return found.filter((workflow) => workflow !== undefined);
}

function workflowOf(file: string, text: string): MallcopWorkflow | undefined {
  const workflow = parsed(text);
  if (!isObject(workflow) || !isObject(workflow.jobs)) return undefined;
  const jobs = Object.values(workflow.jobs).filter((job) => isObject(job) && runsMallcop(job));
  if (jobs.length === 0) return undefined;
  const permissions = jobs.map((job) => (isObject(job) ? (job.permissions ?? workflow.permissions) : undefined));
  return {
    path: file,
    scheduled: isObject(workflow.on) && Array.isArray(workflow.on.schedule),
    mayWrite: everyMayWrite(permissions, "contents"),
    mayKeepIssues: everyMayWrite(permissions, "issues"),
  };
}

/** A step of the action, by the name of its repository or as a path in a checkout; `verify` alone reads no vendor. */
function runsMallcop(job: Readonly<Record<string, unknown>>): boolean {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isObject) : [];
  return steps.some(({ uses, with: inputs }) => {
    const command = isObject(inputs) ? inputs.command : undefined;
    return typeof uses === "string" && /(?:^|\/)mallcop(?:@|$)/.test(uses) && command !== "verify";
  });
}

function everyMayWrite(permissions: readonly unknown[], what: string): boolean | undefined {
  const may = permissions.map((given) => mayWrite(given, what));
  return may.includes(undefined) ? undefined : !may.includes(false);
}

function mayWrite(permissions: unknown, what: string): boolean | undefined {
  if (permissions === undefined || permissions === null) return undefined;
  if (isObject(permissions)) return permissions[what] === "write";
  return permissions === "write-all";
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
