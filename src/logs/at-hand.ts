/**
 * The line at hand, as bytes: whoever looks at every character of a line asks here, which costs a third of asking the string.
 * One line is at hand at a time. A character beyond ASCII is `BEYOND`, and behind the end there are zeros.
 */

/** Lines are tidied to as many UTF-16 units; of a longer text, only the beginning is at hand. */
export const MOST_CHARS = 4096;
export const BEYOND = 128;
const BLANK = 32;
const TAB = 9;
const DELETE = 127;
/** Nobody looks further behind the end than this without having looked at what is before. */
const ZEROS = 8;
/** A UTF-16 unit takes up to three bytes of UTF-8. */
const CODES = Buffer.alloc(3 * MOST_CHARS + ZEROS);

let held = "";
let isAscii = true;
let turn = 1;

/** Takes a line to hand, unless it is there. */
export function hold(text: string): void {
  if (text !== held) take(text);
}

/** Whether the line at hand has nothing beyond ASCII. */
export const isHeldAscii = (): boolean => isAscii;

/** Another number for every line that was taken to hand. */
export const turnOf = (): number => turn;

export const codeAt = (at: number): number => CODES[at] ?? 0;

function take(text: string): void {
  const size = Math.min(text.length, MOST_CHARS);
  // As many bytes as characters: ASCII alone is like that.
  isAscii = size === text.length && CODES.write(text) === size;
  if (!isAscii)
    for (let at = 0; at < size; at += 1) {
      const code = text.charCodeAt(at);
      CODES[at] = code < BEYOND ? code : BEYOND;
    }
  held = text;
  end(size);
}

/**
 * The first place of the line at hand, up to its size, that a tidy line does not have: a control character, or a blank beside
 * another or at an end. The size itself if there is none.
 */
export function firstOdd(size: number): number {
  return codeAt(0) === BLANK ? 0 : oddFrom(0, size);
}

/**
 * Leaves one blank of each run of blanks and tabs of the line at hand, and none around it; `undefined` if it has other controls.
 * @param from up to where it is tidy
 */
export function squeezed(from: number, size: number): string | undefined {
  let to = from;
  for (let at = from; at < size; ) {
    let start = at;
    while (start < size && isGap(codeAt(start))) start += 1;
    if (start > at && start < size && to > 0) {
      CODES[to] = BLANK;
      to += 1;
    }
    // Moved in pieces: byte by byte would take as long as all the rest.
    const stop = oddFrom(start, size);
    CODES.copyWithin(to, start, stop);
    to += stop - start;
    if (stop < size && !isGap(codeAt(stop))) {
      hold("");
      return undefined;
    }
    at = stop;
  }
  held = CODES.toString("latin1", 0, to);
  end(to);
  return held;
}

function oddFrom(from: number, size: number): number {
  for (let at = from; at < size; at += 1) {
    const code = codeAt(at);
    if (code > BLANK && code !== DELETE) continue;
    // Behind the end there is no blank.
    if (code !== BLANK || codeAt(at + 1) <= BLANK) return at;
  }
  return size;
}

const isGap = (code: number): boolean => code === BLANK || code === TAB;

function end(size: number): void {
  for (let at = size; at < size + ZEROS; at += 1) CODES[at] = 0;
  turn += 1;
}
