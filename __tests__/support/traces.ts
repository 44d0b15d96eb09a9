/** Planted secrets, and everything that a run leaves behind in which they must not be found. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { cursorIn } from "./cursor-archive.ts";
import { Remote } from "./remote.ts";
import type { ActionRun } from "./runner.ts";
import type { World } from "./world.ts";

/** What strangers left in the records: known by shape only. Put together here, so that this file holds none of them. */
export const SHAPES: readonly string[] = [
  `ghp_${"Zz0123456789".repeat(3)}`,
  `github_pat_11ABCDEFG0${"aB3dE6gH9".repeat(5)}`,
  `xoxb-${"1234567890"}-${"1234567890123"}-AbCdEfGhIjKlMnOpQrStUvWx`,
  `sk-ant-api03-${"Ab1Cd2Ef3".repeat(9)}AA`,
  `npm_${"aB3dE6gH9".repeat(4)}`,
  `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${"dozjgNryP4J3jVmNHl0w5N"}`,
  `AccountKey=${"A1b2C3d4".repeat(10)}+AStAbCdEf==`,
  `-----BEGIN RSA PRIVATE KEY-----\nMIIEow${"IBAAKCAQEA1234567890".repeat(4)}\n-----END RSA PRIVATE KEY-----`,
];

/** A secret in every spelling in which it may come back. */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const forms = [secret, bytes.toString("base64"), bytes.toString("base64url"), encodeURIComponent(secret)];
  return [...new Set([...forms, JSON.stringify(secret).slice(1, -1)])];
}

async function filesBelow(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return [...files, ...(await Promise.all(files.map(async (file) => await readFile(file, "latin1"))))].join("\n");
}

/** Every trace of the run, by what it is. */
export async function tracesOf(world: World, run: ActionRun): Promise<Readonly<Record<string, string>>> {
  const cursors = await Promise.all(
    (world.cache?.entries ?? []).map(async (one) => `${one.key} ${await cursorIn(one)}`),
  );
  return {
    "the remote's history": await world.remote.everything(),
    "the checkout's objects": await new Remote(path.join(run.checkout, ".git")).everything(),
    "the checkout's own files": await filesBelow(path.join(run.checkout, ".mallcop")),
    "the working tree": await filesBelow(path.join(run.checkout, "events")),
    "the job summary": run.summary,
    "the outputs": JSON.stringify(run.outputs),
    "the log": run.stdout + run.stderr,
    "the cache": cursors.join("\n"),
    "the temporary folder": await filesBelow(path.join(world.root)).then((text) =>
      // The harness' own: the checkout's credentials, and the bare remote's compressed objects.
      text.replaceAll(world.gitHost?.header ?? "-", ""),
    ),
  };
}
