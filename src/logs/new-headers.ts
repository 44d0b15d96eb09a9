/**
 * Headers that a release brought: what its rows begin with, where hardly any of those without a known header begins otherwise, and
 * no other revision writes the like. They are only ever proposed: what a line may begin with is for people to say.
 */
import type { AppParser } from "./app.ts";
import { collapse } from "./clean.ts";
import { headerMatcher, learnHeaders } from "./header.ts";
import type { HeadlessRows } from "./headless-rows.ts";
import type { Pattern } from "./pattern.ts";

/** Of the rows, those that must begin with a new header. */
const NEARLY_ALL = 0.9;
const FEWEST_STRETCHES = 2;

/** @param isYoung whether a revision is new since the last run without drift */
export function newHeaders(
  { format, headers: known }: Pick<AppParser, "format" | "headers">,
  seen: HeadlessRows,
  isYoung: (revision: string) => boolean,
): readonly Pattern[] {
  if (format !== "text" || known.length === 0) return [];
  const revisions = [...seen];
  const young = revisions.filter(([revision]) => isYoung(revision)).map(([, stretches]) => stretches);
  if (new Set(young.flatMap((stretches) => [...stretches.keys()])).size < FEWEST_STRETCHES) return [];
  const rows = young.flatMap((stretches) => [...stretches.values()].flat());
  const headers = learnHeaders(rows, known);
  const matcher = headerMatcher(headers);
  const begins = (row: string): boolean => matcher.match(collapse(row)) !== undefined;
  if (headers.length === 0 || rows.filter(begins).length < rows.length * NEARLY_ALL) return [];
  const old = revisions.filter(([revision]) => !isYoung(revision));
  return old.some(([, stretches]) => [...stretches.values()].flat().some(begins)) ? [] : headers;
}
