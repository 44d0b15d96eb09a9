/**
 * Copies a plugin's folder to where its process may read. Invariant: the copy holds regular files only, none of them a package
 * file or a CommonJS module, so that nothing in it can lead out of it.
 */
import { constants } from "node:fs";
import { copyFile, lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../../connector/errors.ts";

const MOST_FILES = 1000;
const MOST_BYTES = 20_000_000;
const MOST_BYTES_OF_FILE = 5_000_000;
const COMMONJS = /\.c[jt]s$/;

interface Count {
  files: number;
  bytes: number;
}

/**
 * Stages `from` as the folder `plugin` below `into`, and gives its path.
 * @param shown what the plugin's folder is called in messages
 * @throws MallcopError `plugin-refused`
 */
export async function stagePlugin(from: string, into: string, shown: string): Promise<string> {
  const to = path.join(into, "plugin");
  await copyFolder(from, to, shown, { files: 0, bytes: 0 });
  // Everything in it is an ES module, whatever the repository around it says.
  await writeFile(path.join(to, "package.json"), '{"type":"module"}\n');
  return to;
}

async function copyFolder(from: string, to: string, shown: string, count: Count): Promise<void> {
  // The folder itself, too, may be a link to elsewhere.
  if (!(await lstat(from)).isDirectory()) throw refused(shown, "it is not a folder");
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const { name } of await readdir(from, { withFileTypes: true })) {
    const [source, target, label] = [path.join(from, name), path.join(to, name), `${shown}/${name}`];
    const entry = await lstat(source);
    if (entry.isDirectory()) await copyFolder(source, target, label, count);
    else if (!entry.isFile()) throw refused(label, "it is a symbolic link or another special file");
    else if (COMMONJS.test(name)) throw refused(label, "it is a CommonJS module");
    else if (name !== "package.json") await copyOne(source, target, label, entry.size, count);
  }
}

async function copyOne(source: string, target: string, label: string, size: number, count: Count): Promise<void> {
  count.files += 1;
  count.bytes += size;
  if (size > MOST_BYTES_OF_FILE) throw refused(label, "it is larger than 5 MB");
  if (count.files > MOST_FILES) throw refused(label, "the folder has more than 1,000 files");
  if (count.bytes > MOST_BYTES) throw refused(label, "the folder is larger than 20 MB");
  await copyFile(source, target, constants.COPYFILE_EXCL);
}

function refused(path: string, problem: string): MallcopError {
  const advice = "A plugin is a folder of regular files: manifest.yaml, ES modules in TypeScript, and fixtures.";
  return new MallcopError("plugin-refused", { path, problem, advice }, { at: path });
}
