/**
 * Tells files that `mallcop init` wrote from files that somebody edited: the last line holds a hash of the lines before it.
 * Invariant: a file whose stamp does not fit, or that has none, is somebody's and is never overwritten.
 */
import path from "node:path";
import { sha256 } from "../event/sha256.ts";

const SAYS = "mallcop init keeps this file up to date as long as nobody edits it:";
const DIGITS = 16;

export function stamped(file: string, text: string): string {
  const line = `${SAYS} ${digest(text)}`;
  return `${text}${path.extname(file) === ".md" ? `\n<!-- ${line} -->` : `# ${line}`}\n`;
}

/** Whether some version of `mallcop init` wrote this, and nobody edited it since. Line endings do not count. */
export function isUnedited(found: string): boolean {
  const text = found.replaceAll("\r\n", "\n");
  const [whole = "", hash] = new RegExp(`\\n?(?:<!--|#) ${SAYS} ([0-9a-f]{${DIGITS}})(?: -->)?\\n$`).exec(text) ?? [];
  if (hash === undefined) return false;
  const before = text.slice(0, -whole.length);
  // Before the comment of Markdown there is an empty line; elsewhere the line break belongs to the text.
  return [before, `${before}\n`].some((candidate) => digest(candidate) === hash);
}

function digest(text: string): string {
  return sha256(text).slice(0, DIGITS);
}
