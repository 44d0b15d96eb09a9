export const id = 7088;
export const ids = [7088,8615];
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


/***/ }),

/***/ 37088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addHeaders: () => (/* binding */ addHeaders),
/* harmony export */   addTemplates: () => (/* binding */ addTemplates),
/* harmony export */   printTemplates: () => (/* binding */ printTemplates)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18615);
/**
 * Writes `apps/<app>/parser.yaml`. Invariant: what stands in the file stays, byte for byte; new templates are added behind the
 * last one, so that a change of the file is a change that a person can read.
 */


/** A new file. */
function printTemplates(parser) {
    const { app, format, headers, templates } = parser;
    return [
        `# apps/${app}/parser.yaml   written by \`mallcop discover-app ${app}\`; edit freely, your changes are kept`,
        "version: 1",
        `app: ${quoted(app)}`,
        `format: ${format}`,
        ...(headers.length === 0 ? [] : listLines("header", headers, "")),
        "join: [stack]",
        templates.length === 0 ? "templates: []" : "templates:",
        ...templates.flatMap((template) => templateLines(template, "  ")),
        "",
    ].join("\n");
}
/** The file with more headers in it, if it has any: the one that it has becomes the first of a list. */
function addHeaders(text, added) {
    if (added.length === 0)
        return text;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const there = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.get("header", true) : undefined;
    const items = added.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern).map(quoted);
    const last = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? there.items.at(-1) : there;
    const isPlain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(last) && last.type?.startsWith("BLOCK") === false && last.range;
    if (!isPlain || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) && there.flow === true)) {
        const before = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? there.items : there === undefined ? [] : [there];
        document.set("header", [...before, ...added.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern)]);
        return document.toString({ lineWidth: 0 });
    }
    const [start, end] = last.range ?? [0, 0];
    const lineEnd = text.indexOf("\n", end);
    const at = lineEnd < 0 ? text.length : lineEnd;
    const indent = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? " ".repeat(columnOf(text, start) - 2) : "  ";
    const head = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? text.slice(0, start) : `${text.slice(0, start).trimEnd()}\n${indent}- `;
    return `${head}${text.slice(start, at)}${items.map((item) => `\n${indent}- ${item}`).join("")}${text.slice(at)}`;
}
/** The file with more templates in it. */
function addTemplates(text, added) {
    if (added.length === 0)
        return text;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.get("templates", true) : undefined;
    const first = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items[0] : undefined;
    const last = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.at(-1) : undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ||
        list.flow === true ||
        !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(first) ||
        !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(last) ||
        !first.range ||
        !last.range) {
        const items = added.flatMap((template) => templateLines(template, "  ")).join("\n");
        document.set("templates", (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(items).contents);
        return document.toString({ lineWidth: 0 });
    }
    const indent = " ".repeat(columnOf(text, first.range[0]) - 2);
    // The value's end may be in the middle of a line that a comment ends.
    const lineEnd = text.indexOf("\n", Math.max(last.range[1] - 1, 0));
    const at = lineEnd < 0 ? text.length : lineEnd + 1;
    const before = text.slice(0, at);
    const lines = added.flatMap((template) => templateLines(template, indent)).join("\n");
    return `${before}${before.endsWith("\n") ? "" : "\n"}${lines}\n${text.slice(at)}`;
}
function templateLines({ id, patterns }, indent) {
    return [`${indent}- id: ${quotedIfOdd(id)}`, ...listLines("match", patterns, `${indent}  `)];
}
function listLines(key, patterns, indent) {
    const [first, ...more] = patterns.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern);
    if (more.length === 0)
        return [`${indent}${key}: ${quoted(first ?? "")}`];
    return [`${indent}${key}:`, ...[first ?? "", ...more].map((text) => `${indent}  - ${quoted(text)}`)];
}
/** Single quotes: nothing inside is special but the quote itself. Patterns hold no line ends and no control characters. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** An id such as `1e3` or `true` would be read as something else. */
const quotedIfOdd = (id) => (/^[a-z]+-[a-z0-9-]*$/.test(id) ? id : quoted(id));
function columnOf(text, offset) {
    return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}


/***/ })

};
