export const id = 9859;
export const ids = [9859,8615];
export const modules = {

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}


/***/ }),

/***/ 79859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   learn: () => (/* binding */ learn),
/* harmony export */   qw: () => (/* binding */ newTemplates)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57613);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96681);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67685);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65744);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86254);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18615);
/* harmony import */ var _skeleton_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36962);
/* harmony import */ var _structured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73430);
/**
 * Learns an app's templates from its lines, beside those that are there already. Invariant: what a person wrote, mapped or
 * kept is never changed, an id once given is never given up, and the same lines give the same templates in whatever order.
 */









const MOST_TEMPLATES = 2000;
const UNMATCHED_SAMPLES = 10;
/** Of an app's lines, so many must be of a format. */
const MOST_OF = 0.5;
/** Enough lines to learn a header from. */
const HEADER_LINES = 20_000;
/** @param known what is there already; its format stays as it is, and so do its headers, beside which there may be more */
function learn(app, rows, known, options = {}) {
    const { fewestLines = 1, mostTemplates = MOST_TEMPLATES, mayKeep = () => true } = options;
    const format = known?.format ?? formatOf(rows);
    const headers = [...(known?.headers ?? []), ...moreHeaders(rows, format, known, mayKeep)];
    const opener = new _parse_js__WEBPACK_IMPORTED_MODULE_5__/* .RowOpener */ .yc({ format, headers });
    const matcher = matcherOf(known?.templates ?? []);
    const messages = messagesOf(rows, opener, known?.joins ?? true);
    const skeletons = new _skeleton_js__WEBPACK_IMPORTED_MODULE_7__/* .Skeletons */ .R();
    for (const message of messages)
        if (matcher.match(message) === undefined && message !== "")
            skeletons.add(message);
    const found = (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .minedPatterns */ .Xv)(skeletons.all(), fewestLines)
        .filter(({ patterns }) => patterns.every((pattern) => mayKeep((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(pattern))))
        .slice(0, mostTemplates);
    const added = newTemplates(found.map(({ patterns }) => patterns), known?.templates ?? []);
    const parser = {
        app,
        format,
        headers,
        joins: known?.joins ?? true,
        templates: [...(known?.templates ?? []), ...added],
        ignore: known?.ignore ?? [],
    };
    const addedHeaders = known === undefined ? [] : headers.slice(known.headers.length);
    return { parser, ...count(parser, messages), added: added.map(({ id }) => id), addedHeaders };
}
/** Templates of these patterns: unmapped, and never noise. Their ids are free beside those that are there. */
function newTemplates(found, known) {
    const taken = new Set(known.flatMap(({ id, was }) => [id, ...was]));
    return found.map((patterns) => {
        const id = newId(patterns[0], taken);
        taken.add(id);
        return { id, patterns, mapping: undefined, noise: false, keep: false, was: [], examples: [] };
    });
}
function formatOf(rows) {
    let [json, logfmt, filled] = [0, 0, 0];
    for (const row of rows.slice(0, HEADER_LINES)) {
        if (row.trim() === "" || /^\s/.test(row))
            continue;
        filled += 1;
        if ((0,_structured_js__WEBPACK_IMPORTED_MODULE_8__/* .readJson */ .Vh)(row) !== undefined)
            json += 1;
        else if ((0,_structured_js__WEBPACK_IMPORTED_MODULE_8__/* .readLogfmt */ .gz)(row) !== undefined)
            logfmt += 1;
    }
    if (json > filled * MOST_OF)
        return "json";
    return logfmt > filled * MOST_OF ? "logfmt" : "text";
}
/** A log whose lines had nothing in common at their beginning when it was learned stays one. */
function moreHeaders(rows, format, known, mayKeep) {
    if (format !== "text" || known?.headers.length === 0)
        return [];
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .learnHeaders */ .H)(sampleOf(rows), known?.headers).filter((header) => mayKeep((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(header)));
}
/** Evenly spread and independent of order enough: headers need shares, not single lines. */
function sampleOf(rows) {
    if (rows.length <= HEADER_LINES)
        return rows;
    const step = rows.length / HEADER_LINES;
    return Array.from({ length: HEADER_LINES }, (_, index) => rows[Math.floor(index * step)] ?? "");
}
function messagesOf(rows, opener, joins) {
    const reader = new _entries_js__WEBPACK_IMPORTED_MODULE_1__/* .EntryReader */ .c(joins);
    const messages = [];
    const note = (entry) => {
        if (entry !== undefined)
            messages.push((0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)((0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(entry).message));
    };
    for (const row of rows)
        note(reader.push(opener.open(row)));
    note(reader.flush());
    return messages;
}
function matcherOf(templates) {
    const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .Matcher */ .P();
    for (const [index, { patterns }] of templates.entries())
        for (const pattern of patterns)
            matcher.add(pattern, index);
    return matcher;
}
/** A few of the first constant words, and what tells it from others with the same. */
function newId(pattern, taken) {
    const words = pattern
        .flatMap((piece) => ("literal" in piece ? (piece.literal.toLowerCase().match(/[a-z]{2,}/g) ?? []) : []))
        .slice(0, 4)
        .join("-")
        .slice(0, 40);
    const hash = (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(pattern));
    for (let digits = 4;; digits += 2) {
        const id = `${words === "" ? "template" : words}-${hash.slice(0, digits)}`;
        if (!taken.has(id))
            return id;
    }
}
function count(parser, messages) {
    const matcher = matcherOf(parser.templates);
    const seen = new Map();
    const unmatchedSamples = [];
    let unmatched = 0;
    for (const message of messages) {
        const match = matcher.match(message);
        const id = match === undefined ? undefined : parser.templates[match.template]?.id;
        if (id === undefined) {
            unmatched += 1;
            if (unmatchedSamples.length < UNMATCHED_SAMPLES && message !== "")
                unmatchedSamples.push(message);
            continue;
        }
        const known = seen.get(id);
        if (known === undefined)
            seen.set(id, { lines: 1, samples: [message] });
        else {
            known.lines += 1;
            if (known.samples.length < 3 && !known.samples.includes(message))
                known.samples.push(message);
        }
    }
    return { seen, lines: messages.length, unmatched, unmatchedSamples };
}


/***/ }),

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
