/** Compares the files that `mallcop init` would write with those that are there, and writes what may be written. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { hasCode, onDisk } from "../store/disk.ts";
import type { HouseFile } from "./files.ts";
import { isUnedited } from "./stamp.ts";

/**
 * - `new`: there is none yet
 * - `same`: it is as it should be
 * - `outdated`: mallcop wrote it and nobody edited it, so that it may be written anew
 * - `yours`: somebody wrote or edited it, and it differs; it is left alone
 */
export type FileState = "new" | "same" | "outdated" | "yours";

export interface Planned extends HouseFile {
  readonly state: FileState;
  /** What is there now. */
  readonly found: string | undefined;
}

export async function planFiles(root: string, files: readonly HouseFile[]): Promise<readonly Planned[]> {
  return await Promise.all(files.map(async (file) => plan(file, await readText(path.join(root, file.path)))));
}

/** Writes what is new and what is outdated. @throws MallcopError `disk-full` */
export async function writePlanned(root: string, planned: readonly Planned[]): Promise<void> {
  for (const { path: name, text, state } of planned) {
    if (state !== "new" && state !== "outdated") continue;
    const file = path.join(root, name);
    await onDisk(file, async () => {
      await mkdir(path.dirname(file), { recursive: true });
      // `wx`: what came into being since we looked is not overwritten.
      await writeFile(file, text, { flag: state === "new" ? "wx" : "w" });
    });
  }
}

function plan(file: HouseFile, found: string | undefined): Planned {
  if (found === undefined) return { ...file, found, state: "new" };
  if (found.replaceAll("\r\n", "\n") === file.text) return { ...file, found, state: "same" };
  if (isUnedited(found)) return { ...file, found, state: "outdated" };
  if (!LISTS.has(file.path)) return { ...file, found, state: "yours" };
  const missing = missingLines(found, file.text);
  return { ...file, found, text: found + missing, state: missing === "" ? "same" : "yours" };
}

/** Files in which only the lines count, wherever they stand. */
const LISTS: ReadonlySet<string> = new Set([".gitignore", ".gitattributes"]);

function missingLines(found: string, text: string): string {
  const lines = new Set(found.split(/\r?\n/).map((line) => line.trim()));
  const missing = text.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !lines.has(line));
  return missing.map((line) => `${line}\n`).join("");
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
