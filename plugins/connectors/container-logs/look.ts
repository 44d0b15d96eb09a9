/** What a line looks like with its values taken out, roughly: enough to keep a sample from being ten times the same. */

/** Only the beginning of a line counts. */
const LOOK_CHARS = 400;
const ESCAPE = "\u{1b}";
const BELL = "\u{7}";
/** Colours and cursor movements, and titles of windows. */
const TERMINAL = new RegExp(
  String.raw`${ESCAPE}(?:\[[0-?]*[ -/]*[@-~]|\][^${BELL}${ESCAPE}]{0,200}(?:${BELL}|${ESCAPE}\\))`,
  "g",
);
const WORD = /[\w.:-]+/g;
const DIGIT = /\d/;

/** A word with a digit in it is taken for a value: numbers, times, ids, addresses. */
export function lookOf(text: string): string {
  return withoutTerminal(text.slice(0, LOOK_CHARS)).replace(WORD, (word) => (DIGIT.test(word) ? "#" : word));
}

/** A text without the sequences that steer a terminal. */
export function withoutTerminal(text: string): string {
  return text.includes(ESCAPE) ? text.replace(TERMINAL, "") : text;
}
