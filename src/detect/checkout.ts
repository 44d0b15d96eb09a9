/** Detection on a checkout's working tree: its committed batches in, its `findings/` folder read and written. */
import { createReadStream } from "node:fs";
import { appendFile, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { isEventLines } from "../store/event-files.ts";
import { byDay } from "./batch-order.ts";
import type { Batch } from "./detect.ts";
import type { Files } from "./state.ts";

/** The regular files of a folder, as they are on disk. */
export function filesOf(root: string): Files {
  return {
    list: async (folder) => await listFiles(root, folder),
    async read(file) {
      return await readFile(path.join(root, file), "utf8").catch((thrown: unknown) => {
        if (isMissing(thrown)) return undefined;
        throw thrown;
      });
    },
  };
}

/** The batches of a checkout, in the order in which they were collected. */
export async function batchesOf(root: string): Promise<readonly Batch[]> {
  const paths = (await listFiles(root, "events")).filter(isEventLines);
  return paths.sort(byDay).map((file) => batchAt(root, file));
}

/** Every JSONL file below a folder, whatever it is called; in the order of days where names tell them. */
export async function looseBatches(folder: string): Promise<readonly Batch[]> {
  const paths = (await listFiles(folder, "")).filter((file) => file.endsWith(".jsonl"));
  return paths.sort(byDay).map((file) => batchAt(folder, file));
}

/** In the given order; what is there already is left alone. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { read } = filesOf(root);
  for (const [file, text] of files) if ((await read(file)) !== text) await writeFileAtomic(path.join(root, file), text);
}

export async function appendLine(root: string, file: string, line: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await appendFile(path.join(root, file), line);
}

function batchAt(root: string, file: string): Batch {
  return { path: file, open: () => createReadStream(path.join(root, file), { highWaterMark: 256 * 1024 }) };
}

/** Below the root, with `/`; links are not followed. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true }).catch(
    (thrown: unknown) => {
      if (isMissing(thrown)) return [];
      throw thrown;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

function isMissing(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
}
