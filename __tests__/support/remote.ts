/** Looks into the bare remote, which alone says what is stored: the checkout of a runner is gone after its job. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Event } from "../../src/event/event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";

/** What the tests need of a committed run record; the file holds more. */
export interface StoredRun {
  readonly run: string;
  readonly sequence: number;
  readonly previous: { readonly path: string; readonly sha256: string } | null;
  readonly command: string;
  readonly status: string;
  readonly instances: readonly {
    readonly id: string;
    readonly status: string;
    readonly counts: Readonly<Record<string, unknown>>;
    readonly problems: readonly { readonly code: string }[];
    readonly partitions: readonly {
      readonly feed: string;
      readonly partition: string;
      readonly covered: readonly (readonly [string, string])[];
    }[];
  }[];
  readonly batches: readonly { readonly path: string; readonly sha256: string; readonly events: number }[];
  readonly quarantined: readonly string[];
}

export class Remote {
  /** The bare repository's folder. */
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async git(...args: readonly string[]): Promise<string> {
    const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
    const options = { cwd: this.folder, env, encoding: "utf8", maxBuffer: 1e9 } as const;
    return (await promisify(execFile)("git", [...args], options)).stdout.trim();
  }

  /** Every file of a branch by its path; none if there is no such branch. */
  async files(branch = "main"): Promise<ReadonlyMap<string, string>> {
    const told = await this.#output("sh", ["-c", FILES, "files", branch]);
    const end = told.indexOf("\0\0");
    const paths = told.toString("utf8", 0, Math.max(0, end)).split("\0");
    const contents = contentsIn(told.subarray(end + 2));
    return new Map(contents.map((text, nth) => [paths[nth] ?? "", text]));
  }

  /** Every committed event, in the order of the files' names. */
  async events(branch = "main"): Promise<readonly Event[]> {
    const events: Event[] = [];
    for (const [path, text] of await this.files(branch)) {
      if (!path.startsWith("events/") || path.endsWith(".ids")) continue;
      const lines = text.split("\n");
      if (lines.pop() !== "") throw new Error(`${path} does not end with a line break`);
      events.push(...lines.map((line, index) => parseEvent(line, `${path}:${index + 1}`)));
    }
    return events;
  }

  /** Every run record, in the order of the chain. */
  async runs(branch = "main"): Promise<readonly StoredRun[]> {
    return runsIn(await this.files(branch));
  }

  /** Commits files by hand: no checkout, and none of the remote's hooks. */
  async commit(files: Readonly<Record<string, string>>, branch = "main"): Promise<void> {
    const ref = `refs/heads/${branch}`;
    const parent = (await this.tip(branch)) === "" ? [] : [`from ${ref}^0`];
    const changes = Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${inline(text)}`);
    const author = `committer Ann <ann@example.com> ${Math.floor(Date.now() / 1000)} +0000`;
    const stream = [`commit ${ref}`, author, inline("By hand"), ...parent, ...changes, "done", ""].join("\n");
    const importing = promisify(execFile)("git", ["fast-import", "--quiet", "--done"], { cwd: this.folder });
    importing.child.stdin?.end(stream);
    await importing;
  }

  async tip(branch = "main"): Promise<string> {
    const loose = path.join(this.folder, "refs/heads", branch);
    if (existsSync(loose)) return (await readFile(loose, "utf8")).trim();
    return await this.git("rev-parse", "--verify", "--quiet", `refs/heads/${branch}`).catch(() => "");
  }

  /** Everything that was ever stored, reachable or not, commits and trees too. */
  async everything(): Promise<string> {
    const all = ["cat-file", "--batch", "--batch-all-objects", "--unordered"];
    return contentsIn(await this.#output("git", all)).join("\n");
  }

  async #output(program: string, args: readonly string[]): Promise<Buffer> {
    const options = { cwd: this.folder, encoding: "buffer", maxBuffer: 1e9 } as const;
    return (await promisify(execFile)(program, args, options)).stdout;
  }
}

/** The names of a branch's files, an empty name, and then their contents, by one process instead of two. */
const FILES = `
git ls-tree -r -z --name-only "refs/heads/$1"
printf '\\0'
git ls-tree -r "refs/heads/$1" | cut -c 13- | cut -f 1 | git cat-file --batch
`;

/** The contents of objects, as \`git cat-file --batch\` gives them. */
function contentsIn(all: Buffer): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf("\n", at);
    const size = Number(all.toString("utf8", at, end).split(" ")[2]);
    contents.push(all.toString("utf8", end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

/**
 * What is wrong with the books: each run record names the one before by its hash, each batch is as its record says, and
 * there is nothing else. Empty if all is well.
 */
export async function flawsOf(remote: Remote, branch = "main"): Promise<readonly string[]> {
  const files = await remote.files(branch);
  const flaws: string[] = [];
  const batches = new Set<string>();
  let before: { path: string; sha256: string } | null = null;
  for (const record of runsIn(files)) {
    if (JSON.stringify(record.previous) !== JSON.stringify(before))
      flaws.push(`${record.run} does not follow ${before?.path}`);
    const path = [...files].find(([name, _text]) => name.endsWith(`/${record.run}.json`) && name.startsWith("runs/"));
    before = { path: path?.[0] ?? "", sha256: sha256(path?.[1] ?? "") };
    for (const batch of record.batches) {
      batches.add(batch.path);
      const text = files.get(batch.path);
      // Compacted: the month's index stands for its batches.
      if (text === undefined && files.has(batch.path.replace(/\/\d\d\/[^/]+$/, ".ids"))) continue;
      if (text === undefined || sha256(text) !== batch.sha256)
        flaws.push(`${batch.path} is not what ${record.run} stored`);
      if (text?.split("\n").length !== batch.events + 1) flaws.push(`${batch.path} has another number of events`);
    }
  }
  for (const path of files.keys())
    if (/^events\/.*\/\d\d\/[^/]+$/.test(path) && !/\/\d\d\.(?:jsonl|ids)$/.test(path) && !batches.has(path))
      flaws.push(`no run says that it stored ${path}`);
  return flaws;
}

function runsIn(files: ReadonlyMap<string, string>): readonly StoredRun[] {
  const records = [...files].filter(([path]) => path.startsWith("runs/") && !path.endsWith("/checkpoint.json"));
  return records.map(([, text]): StoredRun => JSON.parse(text)).sort((a, b) => a.sequence - b.sequence);
}

/** Text as `git fast-import` reads it. */
function inline(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
