/** What one publish adds, replaces and deletes: named files in mallcop's own folders, and nothing else, whatever the caller says. */
import { MallcopError } from "../connector/errors.ts";

/** The new content of a file: a file on disk, text, or `null` to delete it. */
export type Change = { readonly localFile: string } | { readonly text: string } | null;

export interface ChangeSet {
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, Change>;
  /** The commit's message. */
  readonly message: string;
}

/** The only folders that mallcop writes to. */
const FOLDERS: ReadonlySet<string> = new Set(["events", "runs", "state", "findings", "apps", "report"]);

/** Names that are the same on every file system, and that no shell, URL or git quoting has to escape. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+=-]*$/;

/** Windows opens a device for these, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const MAX_PATH = 240;

/** @throws MallcopError `internal-error` naming the first path that is not ours to write. */
export function checkPaths(files: ReadonlyMap<string, Change>): void {
  const folded = new Map<string, string>();
  for (const path of files.keys()) {
    const problem = problemOf(path) ?? clash(folded, path);
    if (problem !== undefined) {
      throw new MallcopError("internal-error", {
        what: `${JSON.stringify(path).slice(0, 300)} may not be written: ${problem}`,
      });
    }
  }
}

/** A commit message without anything that could break out of it: control and hidden characters become spaces. */
export function cleanMessage(message: string): string {
  const [subject = "", ...body] = message
    .split(/\r?\n/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trimEnd());
  return `${[subject.trim() || "mallcop", ...body].join("\n").trimEnd()}\n`;
}

function problemOf(path: string): string | undefined {
  const names = path.split("/");
  if (path.length > MAX_PATH) return "the path is too long";
  if (names.length < 2 || !FOLDERS.has(names[0] ?? "")) return "it is outside mallcop's folders";
  const bad = names.find((name) => !NAME.test(name) || name.endsWith(".") || DEVICE.test(name));
  return bad === undefined ? undefined : `${JSON.stringify(bad)} is no portable name`;
}

/** Two paths that differ only in case are one file on some machines, also where they meet in a folder's name. */
function clash(folded: Map<string, string>, path: string): string | undefined {
  const names = path.split("/");
  for (let depth = 1; depth <= names.length; depth++) {
    const part = names.slice(0, depth).join("/");
    const other = folded.get(part.toLowerCase());
    if (other !== undefined && other !== part) return `it differs from ${JSON.stringify(other)} only in case`;
    folded.set(part.toLowerCase(), part);
  }
  return undefined;
}
