/** Opens and forges what the actions cache holds of a run: an archive with the cursor file, as the cache library packs it. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { CacheEntry } from "../../src/demo/cache-service.ts";

const CURSOR = ".mallcop/cursors/cursor.json";
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** The cursor file's text. */
export async function cursorIn({ archive }: CacheEntry): Promise<string> {
  return await unpacked(archive, async (folder) => await readFile(path.join(folder, CURSOR), "utf8"));
}

/** The same entry, with another text in its cursor file. */
export async function forged(entry: CacheEntry, edit: (text: string) => string): Promise<CacheEntry> {
  const archive = await unpacked(entry.archive, async (folder, compression) => {
    const file = path.join(folder, CURSOR);
    await writeFile(file, edit(await readFile(file, "utf8")));
    const packed = path.join(folder, "packed");
    await tar("--create", "--posix", compression, "--file", packed, "--directory", folder, ".mallcop/cursors");
    return await readFile(packed);
  });
  return { ...entry, archive };
}

async function unpacked<Result>(
  archive: Buffer,
  work: (folder: string, compression: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-archive-"));
  try {
    const file = path.join(folder, "archive");
    await writeFile(file, archive);
    const compression = archive.subarray(0, ZSTD.length).equals(ZSTD) ? "--zstd" : "--gzip";
    await tar("--extract", compression, "--file", file, "--directory", folder);
    return await work(folder, compression);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tar(...args: readonly string[]): Promise<void> {
  await promisify(execFile)("tar", [...args]);
}
