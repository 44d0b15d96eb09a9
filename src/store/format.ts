/**
 * The version of everything that mallcop commits, as one number for the repository. Most files carry one of their own too; event
 * lines, ids and findings have no room for it.
 */
import { MallcopError } from "../connector/errors.ts";
import type { Tree } from "./tree.ts";

/** What this mallcop writes. `src/migrate/migrations.ts` has a step for each version. */
export const FORMAT = 1;

export const FORMAT_PATH = "state/format.json";

export function formatText(version: number): string {
  return `${JSON.stringify({ v: version })}\n`;
}

/**
 * The version that a tree says; `undefined` if it says none yet, which is what repositories before version 1 was noted do.
 * @throws MallcopError `format-too-new`, `data-damaged`
 */
export async function formatOf(tree: Tree): Promise<number | undefined> {
  const text = await tree.read(FORMAT_PATH);
  if (text === undefined) return undefined;
  const found = versionIn(text.toString("utf8"));
  if (found === undefined) throw new MallcopError("data-damaged", { path: FORMAT_PATH, reason: "it says no version" });
  if (found > FORMAT) throw new MallcopError("format-too-new", { path: FORMAT_PATH, found, known: FORMAT });
  return found;
}

/** Of JSON with a member `v`. */
function versionIn(text: string): number | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("v" in value)) return undefined;
    return Number.isSafeInteger(value.v) && Number(value.v) >= 1 ? Number(value.v) : undefined;
  } catch {
    return undefined;
  }
}
