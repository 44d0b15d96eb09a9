export const id = 8615;
export const ids = [8615];
export const modules = {

/***/ 18615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ HOLE_TYPES),
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   H6: () => (/* binding */ PATTERN_CHARS),
/* harmony export */   dM: () => (/* binding */ isTooOpen),
/* harmony export */   patternText: () => (/* binding */ patternText),
/* harmony export */   printPattern: () => (/* binding */ printPattern)
/* harmony export */ });
/**
 * The language of templates: the line as it looks, with typed holes. `<name:type>` takes one value, `<name>` everything up to
 * the next literal or blank, `{a|b}` one of some words; `\<`, `\{` and `\\` stand for themselves. A run of blanks is one.
 * Invariant: `parsePattern(printPattern(x))` is `x`.
 */
const HOLE_TYPES = [
    "int",
    "num",
    "size",
    "duration",
    "status",
    "time",
    "ip",
    "host",
    "uuid",
    "hex",
    "email",
    "url",
    "path",
    "id",
    "word",
    "any",
    "string",
    "json",
    "rest",
];
const NAME = /^[a-z][a-z0-9_]{0,39}$/;
/** Up to here a hole's own text may go; a longer one is text. */
const HOLE_CHARS = 64;
const PATTERN_CHARS = 4096;
const MOST_PIECES = 400;
function parsePattern(text) {
    if (text.length > PATTERN_CHARS)
        return { offset: PATTERN_CHARS, problem: `it is longer than ${PATTERN_CHARS} characters` };
    const pieces = [];
    let literal = "";
    const flush = () => {
        if (literal !== "")
            pieces.push({ literal });
        literal = "";
    };
    for (let at = 0; at < text.length;) {
        const special = text.charAt(at);
        if (special === "\\" && "<{\\".includes(text.charAt(at + 1)) && at + 1 < text.length) {
            literal += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const read = special === "<" ? readHole(text, at) : special === "{" ? readChoice(text, at) : undefined;
        if (read === undefined) {
            const blank = special === " " || special === "\t";
            if (!blank || (!literal.endsWith(" ") && (literal !== "" || pieces.length > 0)))
                literal += blank ? " " : special;
            at += 1;
            continue;
        }
        if ("problem" in read)
            return read;
        if (literal === "" && pieces.length > 0 && !("literal" in (pieces.at(-1) ?? {})) && !("choice" in read.piece)) {
            const before = pieces.at(-1);
            if (before !== undefined && "hole" in before && isWide(before.hole))
                return { offset: at, problem: "two holes stand side by side, and nothing says where the first one ends" };
        }
        flush();
        pieces.push(read.piece);
        at = read.end;
    }
    literal = literal.endsWith(" ") ? literal.slice(0, -1) : literal;
    flush();
    if (pieces.length === 0)
        return { offset: 0, problem: "it is empty" };
    if (pieces.length > MOST_PIECES)
        return { offset: 0, problem: `it has more than ${MOST_PIECES} pieces` };
    return pieces;
}
/** Holes of these types end where the next literal begins. */
const isWide = (type) => type === "any" || type === "string" || type === "rest" || type === "word" || type === "json";
/** `undefined` for a `<` that opens no hole: the log's own. */
function readHole(text, at) {
    const close = text.indexOf(">", at);
    if (close < 0 || close - at > HOLE_CHARS)
        return undefined;
    const [name = "", type, ...more] = text.slice(at + 1, close).split(":");
    if (more.length > 0 || !(NAME.test(name) || (name === "" && type !== undefined)))
        return undefined;
    const known = HOLE_TYPES.find((candidate) => candidate === (type ?? "any"));
    if (known === undefined) {
        const problem = `there is no type ${JSON.stringify(type)}; there are ${HOLE_TYPES.join(", ")}`;
        return {
            offset: at,
            problem: NAME.test(type ?? "") ? problem : "a type is small letters, or write `\\<` for a `<`",
        };
    }
    return { piece: { hole: known, name: name === "" ? undefined : name }, end: close + 1 };
}
function readChoice(text, at) {
    const close = text.indexOf("}", at);
    if (close < 0)
        return undefined;
    const choice = text.slice(at + 1, close).split("|");
    if (choice.length < 2 || choice.some((word) => word === "" || !/^[^\s<>{}\\]+$/.test(word)))
        return undefined;
    return { piece: { choice }, end: close + 1 };
}
function printPattern(pattern) {
    let text = "";
    for (const piece of pattern) {
        if ("literal" in piece)
            text += escapeLiteral(piece.literal);
        else if ("choice" in piece)
            text += `{${piece.choice.join("|")}}`;
        else
            text += `<${piece.name ?? ""}${piece.hole === "any" && piece.name !== undefined ? "" : `:${piece.hole}`}>`;
    }
    return text;
}
/** Only what would be read as something else is escaped: templates are for people. */
function escapeLiteral(literal) {
    let text = "";
    for (let at = 0; at < literal.length; at += 1) {
        const character = literal.charAt(at);
        const next = literal.charAt(at + 1);
        if (character === "\\" && (next === "" || "<{\\".includes(next)))
            text += "\\\\";
        else if (character === "<" && (next === ":" || /[a-z]/.test(next) || next === ""))
            text += "\\<";
        else if (character === "{" && (next === "" || literal.indexOf("|", at) > 0))
            text += "\\{";
        else
            text += character;
    }
    return text;
}
/** The template with `<*>` for each value. */
function patternText(pattern) {
    return pattern.map((piece) => ("literal" in piece ? piece.literal : "<*>")).join("");
}
/** Types that any word would do for. */
const OPEN_TYPES = new Set(["any", "rest", "string", "word", "id"]);
/** Whether a pattern says too little to be a template: it has no word, and no values that few lines have in that order. */
function isTooOpen(pattern) {
    let weight = 0;
    for (const piece of pattern) {
        if ("literal" in piece)
            weight += (piece.literal.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length * 2 + (/[^\s\w]/.test(piece.literal) ? 1 : 0);
        else if ("choice" in piece)
            weight += 2;
        else if (!OPEN_TYPES.has(piece.hole))
            weight += 1;
    }
    return weight < 2;
}


/***/ })

};
