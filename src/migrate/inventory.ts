/** What the repository holds, format by format, and which version each file says it is of. */
import { parseEventPath } from "../store/event-files.ts";
import { FORMAT_PATH } from "../store/format.ts";
import type { Tree, TreeEntry } from "../store/tree.ts";

interface Format {
  readonly title: string;
  is(path: string): boolean;
  /** Where a file says its version itself; else the repository's version is its. */
  readonly says?: RegExp;
}

/** Each file belongs to the first that fits; docs/formats.md describes them. */
const FORMATS: readonly Format[] = [
  { title: "the repository", is: (path) => path === FORMAT_PATH, says: /^\{\s*"v":\s*(\d+)/ },
  { title: "events", is: (path) => parseEventPath(path)?.kind === "batch" || parseEventPath(path)?.kind === "month" },
  { title: "indexes of ids", is: (path) => parseEventPath(path)?.kind === "ids" },
  { title: "ledger checkpoints", is: (path) => /^runs\/.*\/checkpoint\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
  { title: "run records", is: (path) => /^runs\/.*\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
  { title: "snapshots", is: (path) => /^state\/.*\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
  { title: "judged batches", is: (path) => path === "findings/baseline/judged.json", says: /^\{\s*"format":\s*(\d+)/ },
  { title: "detectors' memory", is: (path) => path === "findings/baseline/memory.jsonl" },
  { title: "baselines", is: (path) => /^findings\/baseline\/.*\.jsonl$/.test(path), says: /^\{\s*"baseline":\s*(\d+)/ },
  { title: "findings", is: (path) => /^findings\/\d{4}\/\d\d\/\d\d\.jsonl$/.test(path) },
  { title: "decisions", is: (path) => path === "findings/decisions.jsonl" },
  { title: "log templates", is: (path) => /^apps\/[^/]+\/parser\.yaml$/.test(path), says: /^version:\s*(\d+)/m },
  { title: "templates' history", is: (path) => /^apps\/[^/]+\/state\.json$/.test(path), says: /"version":\s*(\d+)/ },
];

const FOLDERS = ["events", "runs", "state", "findings", "apps"];

export interface Kind {
  readonly title: string;
  readonly files: number;
  /** The versions that the files themselves say; empty where they say none. */
  readonly versions: readonly number[];
  /** Files that should say a version, and do not. */
  readonly silent: readonly string[];
}

/** Files that are nobody's format are left out. Bounded: of each file no more is kept than its beginning. */
export async function inventory(tree: Tree): Promise<readonly Kind[]> {
  const entries = await tree.list(FOLDERS);
  const byFormat = Map.groupBy(entries, ({ path }) => FORMATS.find((format) => format.is(path)));
  const kinds: Kind[] = [];
  for (const format of FORMATS) {
    const files = byFormat.get(format) ?? [];
    if (files.length > 0) kinds.push(await kindOf(tree, format, files));
  }
  return kinds;
}

async function kindOf(tree: Tree, { title, says }: Format, files: readonly TreeEntry[]): Promise<Kind> {
  const versions = new Set<number>();
  const silent: string[] = [];
  if (says !== undefined) {
    await tree.readMany(files, async ({ path }, content) => {
      const version = says.exec(await beginningOf(content))?.[1];
      if (version === undefined) silent.push(path);
      else versions.add(Number(version));
    });
  }
  return { title, files: files.length, versions: [...versions].sort((a, b) => a - b), silent };
}

/** As much as a version may be behind: a template file begins with comments. */
const BEGINNING = 4_096;

async function beginningOf(content: AsyncIterable<Buffer>): Promise<string> {
  let text = "";
  for await (const chunk of content) {
    text += chunk.toString("latin1", 0, BEGINNING - text.length);
    if (text.length >= BEGINNING) break;
  }
  return text;
}
