/** What `mallcop init` says of the files: what became of each, and how those that differ do. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileState, Planned } from "../init/plan.ts";
import { type Paint, type Shade, tableLines } from "../report/terminal-table.ts";
import { type Environment, Git } from "../store/git.ts";

const WRITTEN: Readonly<Record<FileState, readonly [text: string, shade: Shade]>> = {
  new: ["written", "good"],
  outdated: ["updated", "good"],
  same: ["up to date", "dim"],
  yours: ["left alone", "attention"],
};

const WOULD: Readonly<Record<FileState, readonly [text: string, shade: Shade]>> = {
  new: ["would be written", "attention"],
  outdated: ["would be updated", "attention"],
  same: ["up to date", "dim"],
  yours: ["edited, stays", "dim"],
};

export function describeFiles(planned: readonly Planned[], check: boolean, width: number, paint: Paint): string {
  const rows = planned.map(({ path: file, purpose, state }) => {
    const [text, shade] = (check ? WOULD : WRITTEN)[state];
    return [{ text, shade }, file, state === "yours" ? `${purpose}; yours, which --check compares` : purpose];
  });
  return tableLines(["", "file", { flexible: "what it is for" }], rows, width, paint).join("\n");
}

/** For each file that is there and differs, the change that this version would make; lines of it begin with `-` and `+`. */
export async function differences(planned: readonly Planned[], env: Environment): Promise<string> {
  const folder = await mkdtemp(path.join(env.RUNNER_TEMP || tmpdir(), "mallcop-init-"));
  try {
    const git = new Git({ cwd: folder, env });
    const parts: string[] = [];
    for (const { path: file, found, text, state } of planned) {
      if (found === undefined || state === "same") continue;
      await Promise.all([writeFile(path.join(folder, "now"), found), writeFile(path.join(folder, "new"), text)]);
      const { stdout } = await git.try(["diff", "--no-index", "--no-color", "--unified=1", "now", "new"]);
      const hunks = stdout.slice(Math.max(0, stdout.indexOf("\n@@") + 1));
      parts.push(`--- ${file}, as it is\n+++ ${file}, as this version would write it\n${hunks.trimEnd()}`);
    }
    return parts.join("\n\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
