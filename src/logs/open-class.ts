/**
 * Judges whether the words seen in one place of otherwise equal lines are values (names, of which there will be more) or
 * states of the program (of which there are a few). Wrongly merged lines hide something; wrongly kept apart they are merely
 * tedious: so where the evidence is thin, they stay apart.
 */

export interface Column {
  /** How many lines have each word. */
  readonly words: ReadonlyMap<string, number>;
  /** How many different words besides hold the line together. */
  readonly others: number;
  /** What stands before. */
  readonly before: string | undefined;
  /** How many of the words are values elsewhere. */
  readonly known: number;
  /** Whether it is the first word of the line, or the name before its first colon. */
  readonly leads: boolean;
}

/** Behind these stand names. States come behind `from` and `to` as well. */
const NAMING = new Set(["for", "by", "=", "'", '"']);
/** Two words may always be yes and no. */
const LEAST = 3;
/** Nouns that announce a name: `user ann`, `host db`. */
const ANNOUNCE = new Set(
  "user username account host hostname server client device file path module plugin class package queue topic table database db bucket key name id session job task process service domain tenant customer order node pod container image volume interface zone".split(
    " ",
  ),
);
const PREPOSITIONS = new Set("for from to by".split(" "));

export function isOpenClass({ words, others, before, leads, known }: Column): boolean {
  const names = [...words.keys()];
  const distinct = names.length;
  if (others === 0) return false;
  const allIdentifiers = names.every(looksLikeIdentifier);
  const shouting = names.every((name) => name === name.toUpperCase());
  const cue = before?.toLowerCase() ?? "";
  let needed = allIdentifiers ? 3 : 4;
  if (others === 1) needed += 2;
  if (others === 2) needed += 1;
  if (others >= 6) needed -= 1;
  if (ANNOUNCE.has(cue)) needed -= 2;
  else if (cue === "=" || cue === "'" || cue === '"' || PREPOSITIONS.has(cue)) needed -= 1;
  if (names.some(isInflected)) needed += 4;
  if (shouting || names.every((name) => name.length === 1)) needed = Math.max(needed, 10);
  if (leads && !(allIdentifiers && others >= 4)) needed = Math.max(needed, others <= 2 ? 20 : 10);
  // Most of them are names in other places: then they are here.
  if (known >= 2 && known * 2 > distinct && !shouting && (!leads || allIdentifiers)) return true;
  if (distinct < Math.max(LEAST, needed)) return false;
  if (distinct >= 5 && (ANNOUNCE.has(cue) || NAMING.has(cue))) return true;
  return distinct >= 10 || allIdentifiers || others >= 6 || ANNOUNCE.has(cue) || keepsComing(words);
}

/** New words keep coming (Good and Turing): a quarter of them are rare. */
function keepsComing(words: ReadonlyMap<string, number>): boolean {
  let lines = 0;
  for (const count of words.values()) lines += count;
  let rare = 0;
  for (const count of words.values()) if (count === 1 || count <= lines * 0.03) rare += 1;
  return rare * 4 >= words.size;
}

/** An inner capital, a digit, a dot, a dash or an underscore. */
export function looksLikeIdentifier(word: string): boolean {
  for (let i = 1; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const mark = code === 46 || code === 45 || code === 95 || code === 36 || code === 58 || code === 47;
    if (mark || (code >= 48 && code <= 57)) return true;
    const before = word.charCodeAt(i - 1);
    if (code >= 65 && code <= 90 && before >= 97 && before <= 122) return true;
  }
  return false;
}

/** `opened`, `closing`: what happened, not whom it happened to. */
function isInflected(word: string): boolean {
  return word.length > 4 && (word.endsWith("ed") || word.endsWith("ing")) && !looksLikeIdentifier(word);
}
