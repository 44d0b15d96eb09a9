/**
 * Text from outside on a person's screen: hidden and commanding characters are shown, never obeyed, and every width is in
 * terminal columns, so that what is aligned here is aligned there.
 */

/**
 * What may not reach a screen as it is: control, format, unassigned, private and invisible characters, line separators, a
 * mark with nothing to sit on, and the openings of a workflow command (`::` at the start of a line, `##[` anywhere).
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\p{DI}]|^\p{M}|(?<=^\s*):(?=:)|#(?=#\[)/gu;

/** Shows each unsafe character as `\u{202E}`. What is already safe stays as it is, so twice is the same as once. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`);
}

/** `visible`, and at most `columns` wide: for names and sentences that have no limit of their own. */
export function brief(text: string, columns: number): string {
  const most = columns * 2 + 2;
  // Nobody can see more than this of it, a megabyte would be slow to look through, and marks without width could go on for ever.
  const start = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return clipColumns(visible(start), columns);
}

const COLOURED_START = "((?:\\s|\\x1b\\[[\\d;]*m)*)";
const COMMAND_AT_LINE_START = new RegExp(`^${COLOURED_START}:(?=:)`, "gmu");

/**
 * Makes sure that no line of an output that is about to be printed is a workflow command: the runner obeys `::` after
 * white space at the start of a line, and `##[` anywhere in it.
 */
export function withoutCommands(output: string): string {
  return output
    .replace(/\r/g, "\\u{D}")
    .replace(COMMAND_AT_LINE_START, "$1\\u{3A}")
    .replace(/#(?=#\[)/g, "\\u{23}");
}

/**
 * East Asian wide and full-width blocks besides what has emoji presentation, as first and last code point.
 * @see https://www.unicode.org/reports/tr11/ and EastAsianWidth.txt of Unicode 16
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x18d00, 0x18d08],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

const PLAIN = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const EMOJI = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;

/** How many columns of a terminal a visible text takes. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

function widthOf(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return EMOJI.test(character) || WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

/** The text, if it fits; else as much of it as fits before an ellipsis. */
export function clipColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Exactly `columns` wide: clipped or filled with spaces. */
export function fitColumns(text: string, columns: number, align: "left" | "right" = "left"): string {
  const clipped = clipColumns(text, columns);
  const space = " ".repeat(Math.max(0, columns - columnsOf(clipped)));
  return align === "right" ? space + clipped : clipped + space;
}

/** Lines of at most `columns`, broken between words where possible; each begins with `indent`. */
export function wrapColumns(text: string, columns: number, indent = ""): readonly string[] {
  const room = Math.max(8, columns - columnsOf(indent));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/).flatMap((long) => pieces(long, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columnsOf(longer) > room) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}

function pieces(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room) return [word];
  const out: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columnsOf(piece + character) > room) {
      out.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...out, piece];
}
