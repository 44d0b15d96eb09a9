/** Detection on a checkout's working tree: its committed batches in, its `findings/` folder read and written. */
import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { isEventLines } from "../store/event-files.ts";
import { fileChunks } from "../store/file-chunks.ts";
import { filesBelow, isMissing } from "../store/folder-tree.ts";
import { byDay } from "./batch-order.ts";
import type { Batch } from "./detect.ts";
import type { Files } from "./state.ts";

/** The regular files of a folder, as they are on disk. */
export function filesOf(root: string): Files {
  const read = async (file: string): Promise<string | undefined> =>
    await readFile(path.join(root, file), "utf8").catch((thrown: unknown) => {
      if (isMissing(thrown)) return undefined;
      throw thrown;
    });
  return {
    list: async (folder) => await filesBelow(root, folder),
    read,
    async readMany(paths) {
      const texts = new Map<string, string>();
      for (const file of paths) {
        const text = await read(file);
        if (text !== undefined) texts.set(file, text);
      }
      return texts;
    },
  };
}

/** The batches of a checkout, in the order in which they were collected. */
export async function batchesOf(root: string): Promise<readonly Batch[]> {
  const paths = (await filesBelow(root, "events")).filter(isEventLines);
  return paths.sort(byDay).map((file) => batchAt(root, file));
}

/** Every JSONL file below a folder, whatever it is called; in the order of days where names tell them. */
export async function looseBatches(folder: string): Promise<readonly Batch[]> {
  const paths = (await filesBelow(folder, "")).filter((file) => file.endsWith(".jsonl"));
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
  return { path: file, open: () => fileChunks(path.join(root, file)) };
}
