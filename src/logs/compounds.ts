/** Runs of letters and digits with joiners inside, in the line at hand: how far they go, and whether they are words or values. */
import { codeAt } from "./at-hand.ts";
import { classOf, DIGIT, HEX_LETTER, isDigit, isWordPart, JOINER, LETTER } from "./characters.ts";
import type { ValueKind } from "./values.ts";

const DOT = 46;
const COLON = 58;
const SLASH = 47;
const BACKSLASH = 92;
const AT = 64;
const TILDE = 126;
const DASH = 45;

/** Letters and digits, with single joiners inside. */
export function runEnd(at: number): number {
  let end = at;
  let digits = false;
  let dotted = false;
  for (;;) {
    const code = codeAt(end);
    const kind = classOf(code);
    if (kind & (DIGIT | LETTER)) {
      if (kind & DIGIT) digits = true;
      end += 1;
      continue;
    }
    if (!(kind & JOINER) || end === at) return end;
    const next = codeAt(end + 1);
    if (code === COLON) {
      if (next === COLON && isWordPart(codeAt(end + 2))) {
        end += 2;
        continue;
      }
      const afterDrive = next === BACKSLASH && end === at + 1;
      if (!afterDrive && !((digits || dotted) && joinsColon(end + 1, digits))) return end;
      end += 1;
      continue;
    }
    const doubles = code === BACKSLASH || code === TILDE || code === DASH;
    if (doubles && next === code) {
      let after = end + 2;
      while (codeAt(after) === code) after += 1;
      if (!isWordPart(codeAt(after)) || after - end > 3) return end;
      end = after;
      continue;
    }
    if (!isWordPart(next)) return end;
    if (code === DOT) dotted = true;
    end += 1;
  }
}

/** `10.0.0.1:80`, `db.example:5432`, `N0-C:J12-U11`: a colon goes on inside a value before a digit, or a name with digits. */
function joinsColon(at: number, digits: boolean): boolean {
  const code = codeAt(at);
  if (isDigit(code)) return true;
  if (!digits) return false;
  for (let end = at; isWordPart(codeAt(end)); end += 1) if (isDigit(codeAt(end))) return true;
  return false;
}

/** What a run of letters, digits and joiners is: a word, unless it has digits or marks that words have not. */
export function compoundKind(at: number, end: number): ValueKind | "word" {
  let digits = 0;
  let letters = 0;
  let dots = 0;
  let dashes = 0;
  let colons = 0;
  let slashes = 0;
  let ats = 0;
  let hex = true;
  let lastDot = -1;
  for (let i = at; i < end; i += 1) {
    const code = codeAt(i);
    const kind = classOf(code);
    if (kind & DIGIT) digits += 1;
    else if (kind & LETTER) {
      letters += 1;
      if (!(kind & HEX_LETTER)) hex = false;
    } else if (code === DOT) {
      dots += 1;
      lastDot = i;
    } else if (code === DASH) dashes += 1;
    else if (code === COLON) colons += 1;
    else if (code === SLASH || code === BACKSLASH) slashes += 1;
    else if (code === AT) ats += 1;
  }
  const size = end - at;
  if (slashes > 0) {
    if (letters === 0) return "id";
    if (slashes > 1 || colons > 0 || lastDot > 0 || digits > 1) return "path";
    return "word";
  }
  if (ats > 0) return lastDot > 0 && letters > 0 ? "email" : "id";
  if (digits === 0) return "word";
  if (letters === 0 && dots === 3 && dashes === 0) return colons === 0 ? "ip" : "host";
  if (hex && dashes === 4 && size === 36) return "uuid";
  if (codeAt(at + 1) === 120 && codeAt(at) === 48 && size > 2) return "hex";
  if (colons === 1 && (dots > 0 || digits > 1)) return isDigit(codeAt(end - 1)) ? "host" : "id";
  if (digits > 1 && hex && size >= 8 && dots + dashes + colons === 0) return "hex";
  if (isDigit(codeAt(at)) || digits > 1) return "id";
  return "word";
}

const TRUTHS = new Set("true false True False TRUE FALSE null NULL".split(" "));
const TOP_DOMAINS = new Set(
  "com net org edu gov mil io dev app cloud local localdomain internal lan info biz".split(" "),
);
/** Countries, trusted less: two letters end many a dotted name. */
const COUNTRIES = new Set("at au br ca ch cn de dk es eu fi fr hk it jp kr nl no nz pl ru se sg tw uk us".split(" "));
const REVERSED = new Set("com org net io java javax sun edu dev android".split(" "));

/** Words that are values by themselves: truths, and names of hosts (`db.example.com`, but no `com.example.Db`). */
export function wordKind(text: string, at: number, end: number): ValueKind | "word" {
  const size = end - at;
  if (size < 4) return "word";
  if (size <= 5) return TRUTHS.has(text.slice(at, end)) ? "bool" : "word";
  let dot = end - 1;
  while (dot > at && dot > end - 12 && codeAt(dot) !== DOT) dot -= 1;
  if (codeAt(dot) !== DOT || dot === at) return "word";
  const top = text.slice(dot + 1, end);
  const labels = text.slice(at, end).split(".");
  const isTop = TOP_DOMAINS.has(top) || (labels.length > 2 && COUNTRIES.has(top));
  return isTop && !REVERSED.has(labels[0] ?? "") ? "host" : "word";
}

/** An IPv6 or hardware address: groups of up to four hexadecimal digits and at least two colons, and no time of day. */
export function colonHexEnd(at: number): number {
  let end = at;
  let colons = 0;
  let group = 0;
  let shortened = false;
  let letters = false;
  for (; ; end += 1) {
    const code = codeAt(end);
    const kind = classOf(code);
    if ((kind & (DIGIT | HEX_LETTER)) !== 0) {
      group += 1;
      if (group > 4) return -1;
      if (kind & HEX_LETTER) letters = true;
    } else if (code === COLON) {
      if (group === 0 && colons > 0) {
        if (shortened) return -1;
        shortened = true;
      }
      colons += 1;
      group = 0;
    } else break;
  }
  if (group === 0 && end > at && !(shortened && codeAt(end - 2) === COLON)) {
    end -= 1;
    colons -= 1;
  }
  if (isWordPart(codeAt(end)) || colons < 2 || colons > 19) return -1;
  return colons >= 5 || (shortened && (letters || colons > 2) && end - at > 3) ? end : -1;
}
