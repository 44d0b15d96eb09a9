/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */

/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "АаΑαɑᴀꓮᎪᗅӐӑⲀⲁ⍺ΆάДⱥȺ∀ƛ",
  b: "ВвΒβЬьБʙᏴꓐᗷⲂⲃƄƅɓßᏏЪѢѣ",
  d: "ԁԀᴅꓓᎠᗞᗪĐđÐðƉɖɗƊⅾժႻ∂δд",
  e: "ЕеΕεɛƐᴇꓰᎬҽҼЄєёЁℯ⋿ⲈⲉɘǝƎ∃әӘɇɆΈέ℮Ээ",
  g: "ԌԍɢꓖᏀᏳɡցɠƓǤǥᶃႺҔ",
  i: "ІіΙιɪꓲᏆıƖɩӏӀⅼןΊίɨƗוⵏⲒⲓĺŁłاƚꙇ",
  n: "ΝνηɴꓠNпПнНиИոռℵᑎ∩ⲚⲛƝɲŋŊɳƞΠπήⴖлЛ",
  r: "гГᴦʀꓣᎡᏒᖇɼɽɾɍɌяЯⲄⲅƦЃѓΓ",
  s: "ЅѕꜱꓢᏚՏʂƼƽᔕႽȿ∫ʃ§",
  t: "ТтΤτᴛꓔᎢŦŧƬƭƮʈȾⲦⲧ⊤┬†ţϮ",
  "|": "∣ǀ׀⎮│┃¦❘⏐︱ǃ¡",
  u: "Սսυʋᴜꓴᑌ∪цЦʊƱµμυՄυύυцႮƲɄʉմΰ⋃ʋԱ",
};

/** What may stand between the letters of a marker without making it look like something else. */
const BETWEEN = /^[\p{Z}\p{C}\p{M}\p{Pc}\p{Pd}\p{Default_Ignorable_Code_Point}·•‧∙⋅˙。․\u2800¯ˍ´`~]$/u;
const ASCII_BETWEEN = /[\0-\x20_.~*\\`\x7f-]/;

/** The fold of what looks like nothing in a marker. */
export const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
export const STROKE = "|";

const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;

/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];

const folds = new Map<number, string>();
const MOST_FOLDS = 8192;

/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
export function fold(codePoint: number): string {
  let known = folds.get(codePoint);
  if (known === undefined) {
    known = foldAnew(codePoint);
    if (folds.size >= MOST_FOLDS) folds.clear();
    folds.set(codePoint, known);
  }
  return known;
}

function foldAnew(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (codePoint < 0x80) return foldAscii(character);
  const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
  if (letter !== undefined) return letter;
  if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60) return "";
  const plain = character.normalize("NFKD");
  if (plain !== character) return foldParts(plain);
  const lower = character.toLowerCase();
  if (lower !== character) return foldParts(lower);
  return BETWEEN.test(character) ? "" : OTHER;
}

function foldAscii(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (character === "|" || character === "!") return STROKE;
  return ASCII_BETWEEN.test(character) ? "" : OTHER;
}

/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts: string): string {
  const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
  const letters = folded.filter((part) => part !== OTHER).join("");
  return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}

function symbolLetter(codePoint: number): string | undefined {
  const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}

let table: ReadonlyMap<string, string> | undefined;

function lookAlikes(): ReadonlyMap<string, string> {
  table ??= new Map(
    Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) =>
      Array.from(characters, (character): [string, string] => [character, letter]),
    ),
  );
  return table;
}
