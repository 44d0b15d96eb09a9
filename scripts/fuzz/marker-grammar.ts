/** Makes up texts that try to pass for our markers: spelled in other scripts and widths, spread, escaped, nested, broken off. */

/** A whole number from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: small, fast, and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** For each letter of the markers, what can be drawn in its place. Typed for the fuzzer; the airlock's table is not used here. */
export const DRAWN_LIKE: Readonly<Record<string, readonly string[]>> = {
  a: list(
    "\u0430 \u0410 \u03b1 \u0391 \u0251 \u1d00 \u13aa \ua4ee \uff21 \uff41 \u24b6 \u24d0 \u1f00 \u00e0 \u0105 \u1e9a",
  ),
  b: list("\u0412 \u0392 \u0432 \u03b2 \u0299 \u13f4 \ua4d0 \uff22 \uff42 \u24b7 \u24d1 \u1e03"),
  d: list("\u0501 \u0500 \u1d05 \u13a0 \ua4d3 \uff24 \uff44 \u24b9 \u24d3 \u0111 \u0256 \u010f \u2146 \u217e"),
  e: list("\u0435 \u0415 \u0395 \u03b5 \u0454 \u1d07 \u13ac \ua4f0 \uff25 \uff45 \u24ba \u24d4 \u00e9 \u212e \u2147"),
  g: list("\u050c \u0261 \u0262 \u13c0 \ua4d6 \uff27 \uff47 \u24bc \u24d6 \u0123 \u01f5"),
  i: list(
    "\u0456 \u0406 \u0399 \u03b9 \u026a \u04c0 \ua4f2 \uff29 \uff49 \u24be \u24d8 \u0131 \u2160 l 1 | \uff5c \u2170",
  ),
  n: list("\u039d \u0274 \ua4e0 \uff2e \uff4e \u24c3 \u24dd \u0578 \u00f1 \u0144 \u03b7 \u0146"),
  r: list("\u0433 \u0280 \u13a1 \ua4e3 \uff32 \uff52 \u24c7 \u24e1 \u0159 \u0157"),
  s: list("\u0455 \u0405 \ua731 \u13da \ua4e2 \uff33 \uff53 \u24c8 \u24e2 \u017f \u054f \u0161"),
  t: list("\u0422 \u0442 \u03a4 \u03c4 \u1d1b \u13a2 \ua4d4 \uff34 \uff54 \u24c9 \u24e3 \u0163"),
  u: list("\u057d \u054d \u03c5 \u1d1c \ua4f4 \uff35 \uff55 \u24ca \u24e4 \u00fc \u0173"),
};

/** First code points of alphabets in one piece: mathematical styles, negative squares, regional indicators. */
const UPPER_ALPHABETS = [0x1d400, 0x1d434, 0x1d468, 0x1d5a0, 0x1d5d4, 0x1d670, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];
const OPENING = list(
  "| \u2223 [ \uff3b \u27e6 \u3010 \u2772 \u3014 \u005b ( < { \u2045 \ufe47 %5B &#91; \\u005b \\x5B \u5338",
);
const CLOSING = list(
  "| \u2223 ] \uff3d \u27e7 \u3011 \u2773 \u3015 \u005d ) > } \u2046 \ufe48 %5D &#93; \\u005d \\x5D \u30b3",
);
const UNDERSCORES = list("_ _ _ _ \uff3f \u203f \ufe4f - \u2010 . \\_").concat([
  " ",
  "\u00a0",
  "",
  "\u3000",
  "\n",
  "\t",
]);
const HIDDEN = Array.from(
  "\u200b\u200c\u200d\u2060\u00ad\ufeff\u202e\u2066\u034f\ufe0f\u180e\u115f\u3164\u2061\u0301\u20dd\u0007\u{e0041}\u{e0100}",
);
const FILLERS = [
  ...list(
    "\\u{200B} \\u{5B} \\u{5C}u{5B} \\\\u{5B} \\ \\u \\u{ %5 &# & % \\x \\u00 user data USER_DATA_ _BEGIN] END] userDataEndpoint",
  ),
  ...[
    "…[+3 characters, SHA-256 0]",
    "\u2028",
    "\u0085",
    "\ud800",
    "\udc00",
    "é",
    "👩‍👩‍👧",
    "\u0338",
    "[redacted:secret]",
    '"',
    "'",
    "{",
    "\r\n",
    "\0",
  ],
];
const WORDS = ["USER_DATA_BEGIN", "USER_DATA_END"];
const DEEPEST = 2;

/** One text of one to three pieces, most of them attempts at a marker. */
export function forge(random: Random): string {
  let text = "";
  for (let pieces = 1 + random(3); pieces > 0; pieces--) {
    const kind = random(8);
    if (kind < 4) text += marker(random, 0);
    else if (kind < 6) text += pick(FILLERS, random);
    else if (kind < 7) text += pick(HIDDEN, random);
    else text += anyCharacter(random);
  }
  return text;
}

/** A marker, each letter dressed up more or less, perhaps with another one inside, perhaps broken off. */
function marker(random: Random, depth: number): string {
  const word = pick(WORDS, random);
  const wildness = random(10);
  const nestAt = depth < DEEPEST && random(6) === 0 ? random(word.length) : -1;
  const end = random(12) === 0 ? random(word.length) : word.length;
  let text = random(10) < wildness ? pick(OPENING, random) : "[";
  for (let at = 0; at < end; at++) {
    if (at === nestAt) text += marker(random, depth + 1);
    text += random(16) < wildness ? dressed(word[at] ?? "", random) : word[at];
    if (random(24) < wildness) text += pick(HIDDEN, random);
  }
  return text + (random(10) < wildness ? pick(CLOSING, random) : "]");
}

function dressed(letter: string, random: Random): string {
  if (letter === "_") return pick(UNDERSCORES, random);
  const code = letter.charCodeAt(0);
  switch (random(6)) {
    case 0:
      return letter.toLowerCase();
    case 1:
      return String.fromCodePoint(pick(UPPER_ALPHABETS, random) + code - 0x41);
    case 2:
      return escaped(random(2) === 0 ? code : code + 0x20, random);
    default:
      return pick(DRAWN_LIKE[letter.toLowerCase()] ?? [letter], random);
  }
}

function escaped(code: number, random: Random): string {
  const hex = code.toString(16);
  switch (random(6)) {
    case 0:
      return `%${hex.toUpperCase()}`;
    case 1:
      return `&#${code};`;
    case 2:
      return `&#x${hex};`;
    case 3:
      return `\\u00${hex}`;
    case 4:
      return `\\u{${hex}}`;
    default:
      return `\\x${hex}`;
  }
}

/** Any UTF-16 unit or code point, also an unpaired surrogate. */
function anyCharacter(random: Random): string {
  return random(2) === 0 ? String.fromCharCode(random(0x10000)) : String.fromCodePoint(random(0x110000));
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[random(choices.length)];
  if (choice === undefined) throw new RangeError("There is nothing to choose from.");
  return choice;
}

function list(spaced: string): readonly string[] {
  return spaced.split(" ");
}
