/** How trouble must show: once, by its code, with what happened and what to do. */
import { expect } from "@jest/globals";
import type { ActionRun } from "./runner.ts";

export interface Verdict {
  readonly status: number;
  readonly code: string;
  /** What the annotation says: what happened, and what to do. */
  readonly says: RegExp;
}

/** One annotation with the code, the sentence and the hint; the same code in the log and in the summary. */
export function expectOneError(run: ActionRun, { status, code, says }: Verdict, level = "error"): void {
  const trouble = run.commands.filter(({ name }) => ["error", "warning", "notice"].includes(name));
  expect(trouble).toEqual([
    { name: level, properties: expect.stringContaining(code), message: expect.stringMatching(says) },
  ]);
  expect(run.status).toBe(status);
  expect(run.stdout).toContain(code);
  expect(run.summary).toContain(`<code>${code}</code>`);
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
}
