export const id = 6254;
export const ids = [6254];
export const modules = {

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   ap: () => (/* binding */ collapse),
/* harmony export */   vO: () => (/* binding */ tidyLine)
/* harmony export */ });
/* harmony import */ var _at_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69864);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);
/**
 * Makes a line fit for templates: no colours, no control or hidden characters, bounded. What is taken out is counted, since
 * somebody may hide something with it. Linear, and without a copy for lines that are clean already.
 */


const ODD = /[^\x20-\x7e\t]/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ESCAPE = 27;
function cleanLine(line) {
    const cut = line.length > _at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_CHARS */ .mG;
    const head = cut ? line.slice(0, _at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_CHARS */ .mG) : line;
    if (!ODD.test(head))
        return { text: withoutEnd(head), hidden: 0, cut };
    let text = "";
    let hidden = 0;
    let kept = 0;
    for (let at = 0; at < head.length;) {
        const code = head.charCodeAt(at);
        if (code >= 32 && code < 127) {
            at += 1;
            continue;
        }
        const end = code === ESCAPE ? sequenceEnd(head, at) : -1;
        const character = String.fromCodePoint(head.codePointAt(at) ?? 0);
        if (code === 9 || (end < 0 && !HIDDEN.test(character))) {
            at += character.length;
            continue;
        }
        text += head.slice(kept, at);
        if (end < 0)
            hidden += 1;
        at = end < 0 ? at + character.length : end;
        kept = at;
    }
    return { text: withoutEnd(text + head.slice(kept)), hidden, cut };
}
/** Both at once: the text that templates are matched against. */
function tidyLine(line) {
    (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(line);
    const size = line.length;
    if (size > _at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_CHARS */ .mG || !(0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldAscii */ .hO)())
        return collapse(cleanLine(line).text);
    const odd = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOdd */ .sA)(size);
    if (odd === size)
        return line;
    return (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(odd, size) ?? collapse(cleanLine(line).text);
}
/** Where a colour or another terminal sequence ends that starts at `at`, or -1. */
function sequenceEnd(text, at) {
    const kind = text.charCodeAt(at + 1);
    if (kind === 91) {
        let end = at + 2;
        while (text.charCodeAt(end) >= 32 && text.charCodeAt(end) < 64)
            end += 1;
        const last = text.charCodeAt(end);
        return last >= 64 && last < 127 ? end + 1 : -1;
    }
    if (kind !== 93)
        return -1;
    for (let end = at + 2; end < text.length; end += 1) {
        if (text.charCodeAt(end) === 7)
            return end + 1;
        if (text.charCodeAt(end) === ESCAPE)
            return text.charCodeAt(end + 1) === 92 ? end + 2 : -1;
    }
    return -1;
}
function withoutEnd(text) {
    let end = text.length;
    while (end > 0 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(text.charCodeAt(end - 1)))
        end -= 1;
    return end === text.length ? text : text.slice(0, end);
}
/** One blank for each run of blanks, none at the start. */
function collapse(text) {
    const plain = text.includes("\t") ? text.replaceAll("\t", " ") : text;
    let collapsed = "";
    let kept = 0;
    while (plain.charCodeAt(kept) === 32)
        kept += 1;
    for (let at = plain.indexOf("  ", kept); at >= 0; at = plain.indexOf("  ", kept)) {
        collapsed += plain.slice(kept, at + 1);
        kept = at + 2;
        while (plain.charCodeAt(kept) === 32)
            kept += 1;
    }
    return kept === 0 ? plain : collapsed + plain.slice(kept);
}


/***/ }),

/***/ 57613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stackOf),
/* harmony export */   c: () => (/* binding */ EntryReader)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);
/**
 * Puts the rows of one log entry together: stack traces, and messages that begin on the row below their header. Invariant:
 * every row belongs to exactly one entry, and an entry is bounded.
 */

const MOST_ROWS = 200;
const MOST_CHARS = 64 * 1024;
/** Tells the rows that carry an entry on from those that begin one. */
class EntryReader {
    #joins;
    #open = [];
    #chars = 0;
    #inStack = false;
    /** @param joins whether to put rows together at all */
    constructor(joins) {
        this.#joins = joins;
    }
    /** Takes a row; gives the rows of the entry before, if this row begins the next one. */
    push(row) {
        const isMore = this.#open.length > 0 &&
            this.#open.length < MOST_ROWS &&
            this.#chars < MOST_CHARS &&
            this.#joins &&
            this.#goesOn(row);
        if (isMore) {
            this.#open.push(row);
            this.#chars += row.text.length;
            return undefined;
        }
        const done = this.flush();
        this.#open = [row];
        this.#chars = row.text.length;
        return done;
    }
    /** The last entry. */
    flush() {
        const rows = this.#open;
        this.#open = [];
        this.#inStack = false;
        return rows.length === 0 ? undefined : rows;
    }
    #goesOn({ text: row, hasHeader }) {
        const indented = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(row.charCodeAt(0));
        if (hasHeader === true && !indented)
            return false;
        const text = indented ? row.trimStart() : row;
        const stack = isStackRow(text, indented);
        if (hasHeader === undefined)
            return stack;
        if (!stack && !indented && !this.#inStack && !startsStack(text))
            return false;
        this.#inStack = true;
        return true;
    }
}
/** Rows that only a stack trace has. */
function isStackRow(text, indented) {
    if (text.startsWith("Caused by: ") || text.startsWith("Traceback (most recent call last)"))
        return true;
    if (!indented)
        return false;
    return text.startsWith("at ") || text.startsWith('File "') || (text.startsWith("... ") && text.endsWith(" more"));
}
/** `java.lang.IllegalStateException: …`, `panic: …`, `goroutine 1 [running]:` */
function startsStack(text) {
    if (text.startsWith("goroutine ") || text.startsWith("panic: "))
        return true;
    let end = 0;
    while (end < text.length && end < 200 && ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(text.charCodeAt(end)) || text.charCodeAt(end) === 46))
        end += 1;
    const name = text.slice(0, end);
    const next = text.charCodeAt(end);
    return (name.endsWith("Exception") || name.endsWith("Error")) && (Number.isNaN(next) || next === 58 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(next));
}
/** The exception and the frame on top without its line number: enough to tell one crash from another. */
function stackOf(rows) {
    const named = rows.find((row) => startsStack(row.trim()))?.trim() ?? "";
    const frame = rows.find((row) => isStackRow(row.trimStart(), true) && !row.trimStart().startsWith("Caused"))?.trim() ?? "";
    const exception = named.slice(0, named.search(/[:\s]|$/));
    const top = frame.replace(/[:,]\s*(?:line )?\d+.*$/, "").slice(0, 200);
    return exception === "" && top === "" ? undefined : [exception, top].filter((part) => part !== "").join(" ");
}


/***/ }),

/***/ 96681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ headerMatcher),
  H: () => (/* binding */ learnHeaders)
});

// EXTERNAL MODULE: ./build/src/logs/clean.js
var clean = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/logs/characters.js
var characters = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/src/logs/levels.js
/** How loggers write how bad it is. */
const LEVELS = new Set(("trace debug info information notice warn warning error err critical crit fatal alert emerg panic severe fine finer finest " +
    "config verbose log statement hint detail failure fail dbug trce inf wrn dbg ftl vrb dpanic").split(" "));
const isLevel = (word) => LEVELS.has(word.toLowerCase()) || /^[VDIWEF]$/.test(word);
/** In brackets, or before a colon, letters of one case only: `Error:` may begin a sentence, `ERROR` may not. */
const isPlainLevel = (word) => LEVELS.has(word.toLowerCase());

// EXTERNAL MODULE: ./build/src/logs/scan.js
var scan = __webpack_require__(49716);
// EXTERNAL MODULE: ./build/src/logs/times.js
var times = __webpack_require__(56679);
;// CONCATENATED MODULE: ./build/src/logs/columns.js
/** The first columns of a line, as a header would have them: what stands between blanks or pipes, a bracket or a time as one. */




const CLOSERS = { "[": "]", "(": ")", "<": ">" };
const LONGEST_BRACKET = 80;
/** `server/main.go:42` */
const SOURCE = /^[\w./-]+\.(?:go|py|js|mjs|ts|rs|java|kt|rb|php|c|cc|cpp|cs|h|hpp|m|swift|scala|ex|exs|erl|lua|pl):\d+$/;
function columnsOf(text, most) {
    const columns = [];
    for (let at = 0; at < text.length && columns.length < most;) {
        const end = columnEnd(text, at);
        let next = end;
        while ((0,characters/* isBlank */.z3)(text.charCodeAt(next)))
            next += 1;
        const piped = text.charAt(next) === "|" && next === end;
        if (piped)
            next += 1;
        const padded = !piped && (next - end > 1 || text.charAt(end) === "\t");
        columns.push({ ...judgeColumn(text.slice(at, end)), piped, padded });
        at = next;
    }
    return columns;
}
function columnEnd(text, at) {
    const closer = CLOSERS[text.charAt(at)];
    let from = at;
    if (closer !== undefined) {
        from = bracketEnd(text, at, closer);
    }
    else {
        const time = (0,times/* timeEnd */.P)(text, at);
        if (time > 0)
            from = time;
    }
    let end = from;
    while (end < text.length && !(0,characters/* isBlank */.z3)(text.charCodeAt(end)) && text.charAt(end) !== "|")
        end += 1;
    return Math.max(end, at + 1);
}
/** Of `[<time>: INFO/worker-1]`, what stands around the level: `: ` and `/`, with a NUL between; else nothing. */
function levelBehind(rest) {
    const parts = /^([\s:,|/-]{1,3})([A-Za-z]{1,12})(?:([\s:,|/-]{1,9})|$)/.exec(rest);
    if (parts === null || !isPlainLevel(parts[2] ?? ""))
        return "";
    return `${collapsed(parts[1])}\u0000${collapsed(parts[3])}`;
}
const collapsed = (marks = "") => marks.replace(/\s+/g, " ");
/** Behind the bracket that closes the one at `at`; `at` itself if none does within reach. */
function bracketEnd(text, at, closer) {
    const opener = text.charAt(at);
    let depth = 0;
    for (let end = at; end < text.length && end - at <= LONGEST_BRACKET; end += 1) {
        if (text.charAt(end) === opener)
            depth += 1;
        if (text.charAt(end) === closer && --depth === 0)
            return end + 1;
    }
    return at;
}
function judgeColumn(text) {
    const opener = text.charAt(0);
    const closer = CLOSERS[opener];
    const before = closer === undefined ? "" : opener;
    const tail = /[\]):>,;]*$/.exec(text)?.[0] ?? "";
    // A bracket of the column's own stays with its name: `sshd[12]:`.
    const inner = text.slice(before.length, text.length - tail.length);
    const own = { text, before, after: tail };
    if (inner === "")
        return { kind: "separator", text, before: "", after: "" };
    if ((0,times/* timeEnd */.P)(inner, 0) === inner.length)
        return { kind: "time", ...own };
    if (isLevel(inner) && (before === "") === (tail.replace(/[:,;]/g, "") === ""))
        return { kind: "level", ...own };
    if (/^1\d{9}(?:\.\d{1,9}|\d{3})?$/.test(inner))
        return { kind: "epoch", ...own };
    if (/^\d+$/.test(inner))
        return { kind: "number", ...own };
    if (closer !== undefined && text.endsWith(closer) && (0,times/* timeEnd */.P)(inner, 0) > 0)
        return { kind: "timed", text, before, after: levelBehind(inner.slice((0,times/* timeEnd */.P)(inner, 0))) };
    if (closer !== undefined && text.endsWith(closer))
        return { kind: "bracket", text, before, after: closer };
    if (/^[^\s\w]+$/.test(text))
        return { kind: "separator", text, before: "", after: "" };
    if (SOURCE.test(inner) && before === "")
        return { kind: "source", text, before, after: tail };
    if (before === "" && text.endsWith(":"))
        return { kind: "tag", text, before: "", after: ":" };
    if (/^[\w.$/-]+\[\d+$/.test(inner) && tail === "]")
        return { kind: "tag", text, before: "", after: "" };
    const [token] = (0,scan/* scan */.SQ)(text);
    const isValue = token !== undefined && token.end === text.length && token.kind !== "word";
    return { kind: isValue ? "value" : "word", text, before: "", after: "" };
}

;// CONCATENATED MODULE: ./build/src/logs/header-pattern.js
/** How a header's pattern ends. */
const MESSAGE = { hole: "rest", name: "message" };
const NAMES = {
    time: "ts",
    timed: "ts",
    epoch: "epoch",
    level: "level",
    number: "number",
    bracket: "thread",
    tag: "logger",
    source: "source",
    separator: "mark",
    name: "component",
    value: "component",
    word: "component",
    passive: "component",
};
const TYPES = {
    time: "time",
    epoch: "num",
    level: "word",
    number: "int",
    bracket: "rest",
};
/** One pattern, or some where the tag can look in several ways. */
function patternsFor(columns) {
    const used = new Map();
    const nameFor = (name) => {
        const times = (used.get(name) ?? 0) + 1;
        used.set(name, times);
        return times === 1 ? name : `${name}_${times}`;
    };
    let patterns = [[]];
    for (const [index, column] of columns.entries()) {
        const gap = { literal: column.piped ? "|" : " " };
        const isHost = column.kind === "passive" && columns[index + 1]?.kind === "tag";
        const name = nameFor(isHost ? "host" : NAMES[column.kind]);
        const variants = isBeforeMark(columns, index)
            ? [[{ hole: "rest", name }]]
            : piecesFor(column, name, nameFor);
        patterns = patterns.flatMap((pattern) => variants.map((pieces) => [...pattern, ...pieces, gap]));
    }
    return patterns.map((pattern) => joinLiterals([...pattern, MESSAGE]));
}
/** A name before a lone `-` or `:` may have several words in other lines. */
function isBeforeMark(columns, index) {
    const next = columns[index + 1];
    return columns[index]?.kind === "passive" && next?.kind === "separator" && next.alwaysThe !== undefined;
}
function piecesFor({ kind, before, after, alwaysThe }, name, nameFor) {
    if (kind === "tag")
        return tagPieces(name, after);
    if (kind === "timed")
        return [timedPieces(before, after, name, nameFor)];
    if (kind === "separator" && alwaysThe !== undefined)
        return [[{ literal: alwaysThe }]];
    return [[{ literal: before }, { hole: TYPES[kind] ?? "any", name }, { literal: after }]];
}
/** `sshd[12]:`, `kernel:`, `launchd[1] (com.example.job):`, `Google Chrome[7]:`, `Category[0]` */
function tagPieces(name, after) {
    const logger = { hole: "any", name };
    const words = { hole: "rest", name };
    const pid = [{ literal: "[" }, { hole: "int", name: "pid" }, { literal: "]" }];
    if (after === "")
        return [[logger, ...pid]];
    if (after.startsWith(" "))
        return [logger, words].map((tag) => [tag, { literal: after }]);
    const colon = { literal: ":" };
    const unit = [{ literal: " (" }, { hole: "rest", name: "unit" }, { literal: "):" }];
    const usual = [
        [logger, ...pid, colon],
        [words, ...pid, colon],
        [logger, ...pid, ...unit],
        [logger, colon],
    ];
    return after === ":" ? usual : [...usual, [words, colon]];
}
/** `[<ts:time>: <level>/<thread>]` */
function timedPieces(before, after, name, nameFor) {
    const close = { literal: before === "[" ? "]" : before === "(" ? ")" : ">" };
    const start = [{ literal: before }, { hole: "time", name }];
    const [first, second] = after.split("\u0000");
    if (first !== undefined && second !== undefined) {
        start.push({ literal: first }, { hole: "word", name: nameFor("level") });
        if (second === "")
            return [...start, close];
        start.push({ literal: second });
    }
    return [...start, { hole: "rest", name: nameFor("thread") }, close];
}
function joinLiterals(pieces) {
    const joined = [];
    for (const piece of pieces) {
        const before = joined.at(-1);
        if (!("literal" in piece))
            joined.push(piece);
        else if (before !== undefined && "literal" in before)
            joined[joined.length - 1] = { literal: before.literal + piece.literal };
        else if (piece.literal !== "")
            joined.push(piece);
    }
    return joined;
}

// EXTERNAL MODULE: ./build/src/logs/matcher.js + 2 modules
var logs_matcher = __webpack_require__(65744);
;// CONCATENATED MODULE: ./build/src/logs/header.js
/**
 * Learns from the lines themselves what their loggers put before each message: time, level, thread, component. Invariant: a
 * header has a time or a level, and nine in ten of the lines it was learned from begin like it.
 */




/** The share of lines that must agree on a column. */
const AGREE = 0.9;
const MOST_COLUMNS = 14;
/** A tag has no more words than this. */
const TAG_WORDS = 4;
const MOST_HEADERS = 4;
const FEWEST_LINES = 10;
/** Lines without the headers found so far are asked for one of their own above this share. */
const WORTH_ANOTHER = 0.05;
/**
 * The headers of a log, the commonest first; empty if its lines have none. Each ends with the message.
 * @param known headers that are known already: only further ones are looked for, among the lines that have none of these
 */
function learnHeaders(lines, known = []) {
    const headers = [];
    const all = lines.map((line) => (0,clean/* cleanLine */.Ow)(line).text).filter((text) => text !== "" && text.charCodeAt(0) !== 32);
    const enough = Math.max(FEWEST_LINES, all.length * WORTH_ANOTHER);
    let open = withoutHeader(all, known);
    while (known.length + headers.length < MOST_HEADERS && open.length >= enough) {
        const found = learnOne(open) ?? learnOneOfPart(open, enough);
        if (found === undefined)
            break;
        const left = withoutHeader(open, found);
        if (left.length === open.length)
            break;
        headers.push(...found);
        open = left;
    }
    return headers.slice(0, MOST_HEADERS - known.length);
}
function withoutHeader(lines, headers) {
    if (headers.length === 0)
        return lines;
    const matcher = headerMatcher(headers);
    return lines.filter((text) => matcher.match((0,clean/* collapse */.ap)(text)) === undefined);
}
/** A line without a message has the header all the same. */
function headerMatcher(headers) {
    const matcher = new logs_matcher/* Matcher */.P();
    for (const [index, header] of headers.entries()) {
        matcher.add(header, index);
        const bare = withoutMessage(header);
        if (bare.length > 0)
            matcher.add(bare, index);
    }
    return matcher;
}
function withoutMessage(header) {
    const pieces = header.slice(0, -1);
    const last = pieces.at(-1);
    if (last === undefined || !("literal" in last))
        return pieces;
    const literal = last.literal.trimEnd();
    return literal === "" ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { literal }];
}
/** Where two programs write one log, the lines that begin alike are asked on their own. */
function learnOneOfPart(texts, enough) {
    const parts = new Map();
    for (const text of texts) {
        const columns = columnsOf(text, 2);
        const key = columns.map(({ kind, before, after }) => `${kind}${before}${after}`).join(" ");
        const part = parts.get(key);
        if (part === undefined)
            parts.set(key, [text]);
        else
            part.push(text);
    }
    const bySize = [...parts].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    for (const [, part] of bySize) {
        if (part.length < enough)
            return undefined;
        const found = learnOne(part, false);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function learnOne(texts, isWhole = true) {
    const rows = texts.map((text) => columnsOf(text, MOST_COLUMNS));
    const judged = [];
    let end = 0;
    for (let at = 0; at < MOST_COLUMNS; at += 1) {
        const afterPassive = judged.at(-1)?.kind === "passive";
        const judgement = judge(rows, at, afterPassive);
        if (judgement === undefined)
            break;
        judged.push(judgement);
        // A number behind words may be the message's own.
        if (judgement.kind !== "passive" && !(judgement.kind === "number" && afterPassive && judged.some(isAnchor)))
            end = at + 1;
        if ((judgement.kind === "tag" || judgement.kind === "source") && judged.some(isAnchor))
            break;
    }
    const kept = judged.slice(0, end);
    if (!kept.some(isAnchor))
        return undefined;
    // Some lines that begin with `Warning:` are no other format than the rest.
    if (!isWhole &&
        kept.every(({ kind, alwaysThe }) => !TIMES.has(kind) && (kind !== "level" || alwaysThe !== undefined)))
        return undefined;
    return seenIn(texts, patternsFor(kept));
}
const TIMES = new Set(["time", "timed", "epoch"]);
const isAnchor = ({ kind }) => TIMES.has(kind) || kind === "level";
/** Without the variants that no line has. */
function seenIn(texts, patterns) {
    const matcher = headerMatcher(patterns);
    const seen = new Set(texts.map((text) => matcher.match((0,clean/* collapse */.ap)(text))?.template));
    return patterns.filter((_, index) => seen.has(index));
}
/** What the lines agree on in one column; `undefined` where the message begins. */
function judge(rows, at, afterPassive) {
    const counts = new Map();
    const words = new Map();
    let present = 0;
    let padded = 0;
    let quoted = 0;
    for (const row of rows) {
        const column = row[at];
        if (column === undefined)
            continue;
        present += 1;
        if (column.padded)
            padded += 1;
        words.set(column.text, (words.get(column.text) ?? 0) + 1);
        const key = `${column.kind}\u0000${column.before}\u0000${column.after}\u0000${column.piped}`;
        if (column.text.startsWith('"'))
            quoted += 1;
        const count = counts.get(key);
        if (count === undefined)
            counts.set(key, { column, lines: 1 });
        else
            count.lines += 1;
    }
    if (present < rows.length * AGREE || quoted > rows.length * (1 - AGREE))
        return undefined;
    const [most] = [...counts.values()].sort((a, b) => b.lines - a.lines);
    if (most === undefined)
        return undefined;
    const { kind, before, after, piped } = most.column;
    const [[commonest, times] = ["", 0]] = [...words].sort((a, b) => b[1] - a[1]);
    const alwaysThe = times >= rows.length * AGREE ? commonest : undefined;
    if (most.lines >= rows.length * AGREE && kind !== "word" && kind !== "value")
        return { kind, before, after, piped, alwaysThe };
    const later = (row) => row.slice(at, at + TAG_WORDS).some(({ kind }) => kind === "tag");
    const tags = [...counts.values()]
        .filter(({ column }) => column.kind === "tag")
        .reduce((sum, { lines }) => sum + lines, 0);
    if (tags >= rows.length * AGREE)
        return { kind: "tag", before: "", after: ":", piped, alwaysThe };
    // `Audio Focus: …` among tags of one word.
    if (!afterPassive && tags * 2 >= rows.length && rows.filter(later).length >= rows.length * AGREE)
        return { kind: "tag", before: "", after: ": ", piped, alwaysThe };
    // `My App - …` among names of one word.
    const mark = rows.find((row) => row[at + 1]?.kind === "separator")?.[at + 1]?.text;
    const marked = (reach) => (row) => row.slice(at + 1, at + 1 + reach).some(({ kind, text }) => kind === "separator" && text === mark);
    const beside = mark === undefined ? 0 : rows.filter(marked(1)).length;
    if (beside * 2 >= rows.length && beside < rows.length * AGREE && rows.filter(marked(2)).length >= rows.length * AGREE)
        return { kind: "tag", before: "", after: ` ${mark}`, piped, alwaysThe };
    // Names and ids of hosts, threads and components belong to the header only if more of it follows.
    const few = words.size <= Math.max(3, rows.length * 0.1);
    const isPiped = [...counts.values()].filter(({ column }) => column.piped).reduce((sum, { lines }) => sum + lines, 0) >=
        rows.length * AGREE;
    if (padded >= rows.length * AGREE && few)
        return { kind: "name", before: "", after: "", piped, alwaysThe: undefined };
    if (isPiped)
        return { kind: "name", before: "", after: "", piped: true, alwaysThe: undefined };
    const values = [...counts.values()].filter(({ column }) => column.kind === "value" || column.kind === "separator");
    const isValue = values.reduce((sum, { lines }) => sum + lines, 0) >= rows.length * AGREE;
    return few || isValue || before !== ""
        ? { kind: "passive", before: "", after: "", piped: false, alwaysThe }
        : undefined;
}


/***/ }),

/***/ 86254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LineParser: () => (/* binding */ LineParser),
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fieldsOf: () => (/* binding */ fieldsOf),
/* harmony export */   yc: () => (/* binding */ RowOpener)
/* harmony export */ });
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46666);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81588);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57613);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96681);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65744);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18615);
/* harmony import */ var _structured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73430);
/**
 * Parses an app's lines by its templates. Invariant: one answer for each row, in order, in time linear in the row; what the
 * log says ends up in field values only, never in a field's name, a template's id or an event's type.
 */








/** A row's fields as an object. */
function fieldsOf({ names, values }) {
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}
const messageText = ({ line, from }) => (from === 0 ? line : line.slice(from));
const MESSAGE = "message";
const NO_NAMES = [];
const NO_ROW = {
    ...{ text: "", hasHeader: undefined, line: "", from: 0 },
    ...{ names: NO_NAMES, values: [], isShared: true },
};
/** Takes headers off, and the message out of lines of data. */
class RowOpener {
    #headers;
    #format;
    constructor({ format, headers }) {
        this.#format = format;
        this.#headers = headers.length === 0 ? undefined : (0,_header_js__WEBPACK_IMPORTED_MODULE_4__/* .headerMatcher */ .I)(headers);
    }
    open(text) {
        const structured = this.#format === "json" ? (0,_structured_js__WEBPACK_IMPORTED_MODULE_7__/* .readJson */ .Vh)(text) : this.#format === "logfmt" ? (0,_structured_js__WEBPACK_IMPORTED_MODULE_7__/* .readLogfmt */ .gz)(text) : undefined;
        if (structured !== undefined) {
            const { message, fields } = structured;
            const [names, values] = [[...fields.keys()], [...fields.values()]];
            return { text, hasHeader: true, line: (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLine */ .vO)(message), from: 0, names, values, isShared: false };
        }
        const tidy = (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .tidyLine */ .vO)(text);
        const headers = this.#headers;
        const header = headers?.match(tidy);
        if (headers !== undefined && header !== undefined)
            return takeHeader(text, tidy, header, headers.spans);
        const expected = headers !== undefined || this.#format !== "text";
        return {
            text,
            hasHeader: expected ? false : undefined,
            line: tidy,
            from: 0,
            names: NO_NAMES,
            values: [],
            isShared: true,
        };
    }
}
/** Some loggers write the header alone and the message on the rows below. */
function messageOf([head = NO_ROW, ...more]) {
    const [below, ...rest] = more;
    if (head.from === head.line.length && below !== undefined)
        return { message: below, rest };
    return { message: head, rest: more };
}
/** The header's fields, and what follows it; the message is the last slot of a header that has one. */
function takeHeader(text, tidy, { slots, headerNames }, spans) {
    const hasMessage = slots.at(-1)?.name === MESSAGE;
    const values = [];
    const end = hasMessage ? slots.length - 1 : slots.length;
    for (let index = 0; index < end; index += 1)
        takeSlot(tidy, slots[index], spans, index, values);
    let from = hasMessage ? (spans[end * 2] ?? 0) : tidy.length;
    while (tidy.charCodeAt(from) === 32)
        from += 1;
    // Whether something starts at a place may depend on what is before it: a message is told as if nothing were.
    if (from > 0 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)(tidy.charCodeAt(from - 1)))
        return { text, hasHeader: true, line: tidy.slice(from), from: 0, names: headerNames, values, isShared: true };
    return { text, hasHeader: true, line: tidy, from, names: headerNames, values, isShared: true };
}
function takeSlot(text, slot, spans, index, values) {
    if (slot?.name === undefined)
        return;
    const value = text.slice(spans[index * 2], spans[index * 2 + 1]);
    values.push(slot.numeric ? (0,_structured_js__WEBPACK_IMPORTED_MODULE_7__/* .typed */ .nE)(value) : value);
}
class LineParser {
    #opener;
    #reader;
    /** What nobody but the miner has touched never takes a line from what a person wrote. */
    #reviewed;
    #matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .Matcher */ .P();
    #ignore = new _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .Matcher */ .P();
    #names = new NameLists();
    #templates;
    constructor(parser) {
        this.#opener = new RowOpener(parser);
        this.#reader = new _entries_js__WEBPACK_IMPORTED_MODULE_3__/* .EntryReader */ .c(parser.joins);
        this.#templates = parser.templates.map(({ id, patterns }) => ({ id, text: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.patternText)(patterns[0]) }));
        for (const [index, template] of parser.templates.entries()) {
            if ((0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewed */ .q)(template))
                this.#reviewed ??= new _matcher_js__WEBPACK_IMPORTED_MODULE_5__/* .Matcher */ .P();
            const matcher = (0,_app_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewed */ .q)(template) ? this.#reviewed : this.#matcher;
            for (const pattern of template.patterns)
                matcher?.add(pattern, index);
        }
        for (const pattern of parser.ignore)
            this.#ignore.add(pattern, 0);
    }
    /** Takes a row; gives the answers to the rows of the entry before it, if it ends one. */
    push(row) {
        return this.#answers(this.#reader.push(this.#opener.open(row)));
    }
    /** The answers to the last rows. */
    flush() {
        return this.#answers(this.#reader.flush());
    }
    /** The answer to an entry that is known to be one; `rows` has its first row at least. */
    entry(rows) {
        return this.#entry(rows.map((row) => this.#opener.open(row)));
    }
    #answers(rows) {
        if (rows === undefined)
            return [];
        const answer = this.#entry(rows);
        return rows.length === 1 ? [answer] : rows.map(() => answer);
    }
    #entry(rows) {
        const head = rows[0] ?? this.#opener.open("");
        if (rows.length === 1)
            return this.#answer(head, head, head.isShared);
        const { message, rest } = messageOf(rows);
        const stack = (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .stackOf */ .U)(rest.map(({ text }) => text));
        const fields = stack === undefined ? head : { names: [...head.names, "stack"], values: [...head.values, stack] };
        const answered = { ...fields, hasHeader: head.hasHeader };
        return this.#answer(message, answered, stack === undefined && head.isShared);
    }
    #answer(message, { names, values, hasHeader }, isShared) {
        const headless = hasHeader === false;
        const { line, from } = message;
        const reviewed = this.#reviewed?.match(line, from);
        const match = reviewed ?? this.#matcher.match(line, from);
        if (match === undefined) {
            const ignored = from === line.length || this.#ignore.match(line, from) !== undefined;
            return { template: null, text: messageText(message), names, values, ignored, headless };
        }
        const { slots, template } = match;
        const { spans } = (reviewed && this.#reviewed) ?? this.#matcher;
        for (let index = 0; index < slots.length; index += 1)
            takeSlot(line, slots[index], spans, index, values);
        const { id, text } = this.#templates[template] ?? UNKNOWN;
        return { template: id, text, names: this.#names.join(names, match, isShared), values, ignored: false, headless };
    }
}
const UNKNOWN = { id: null, text: "" };
/** Names of header and template together, made once for each pair. */
class NameLists {
    #known = new Map();
    /** What the line itself has under a name stays; the template's goes under `message.<name>`. */
    join(before, match, isShared) {
        if (match.names.length === 0)
            return before;
        const known = this.#known.get(before);
        const there = known?.get(match);
        if (there !== undefined)
            return there;
        const joined = [...before, ...match.names.map((name) => (before.includes(name) ? `message.${name}` : name))];
        // The keys of a line of data are its own; a header's names are a few lists for ever.
        if (isShared)
            this.#known.set(before, (known ?? new Map()).set(match, joined));
        return joined;
    }
}


/***/ }),

/***/ 73430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gz: () => (/* binding */ readLogfmt),
/* harmony export */   nE: () => (/* binding */ typed)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);
/**
 * Lines that are data already: JSON objects and logfmt. Invariant: bounded in depth, fields and size, and no key of a line
 * can reach an object's prototype.
 */

/** In this order: a template that the logger itself kept is best. */
const MESSAGE_KEYS = ["@mt", "msg", "message", "@m", "log", "event", "short_message", "text"];
/** Keys that every line of an app has, whatever it says; by them alone a line of data is a log line. */
const LOG_KEYS = new Set([
    ...MESSAGE_KEYS,
    "time",
    "ts",
    "timestamp",
    "@timestamp",
    "@t",
    "t",
    "at",
    "level",
    "lvl",
    "severity",
    "@l",
]);
const MOST_FIELDS = 100;
const DEEPEST = 6;
const LONGEST_VALUE = 2048;
/** A line over this is not parsed but matched as text. */
const LONGEST_LINE = 256 * 1024;
function readJson(line) {
    let start = 0;
    while ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line.charCodeAt(start)))
        start += 1;
    if (line.charCodeAt(start) !== 123 || line.length > LONGEST_LINE)
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (typeof value !== "object" || value === null)
        return undefined;
    const fields = new Map();
    flatten(value, "", 0, fields);
    return { message: messageOf(fields), fields };
}
function flatten(value, prefix, depth, fields) {
    for (const [key, member] of Object.entries(value)) {
        if (fields.size >= MOST_FIELDS)
            return;
        if (key === "__proto__")
            continue;
        const name = prefix === "" ? key : `${prefix}.${key}`;
        if (typeof member === "string")
            fields.set(name, capped(member));
        else if (typeof member === "number" || typeof member === "boolean" || member === null)
            fields.set(name, member);
        else if (depth < DEEPEST && !Array.isArray(member) && typeof member === "object")
            flatten(member, name, depth + 1, fields);
        else
            fields.set(name, capped(JSON.stringify(member)));
    }
}
const capped = (text) => (text.length > LONGEST_VALUE ? text.slice(0, LONGEST_VALUE) : text);
function messageOf(fields) {
    for (const key of MESSAGE_KEYS) {
        const value = fields.get(key);
        if (typeof value === "string" && value.trim() !== "")
            return value;
    }
    return `{${[...fields.keys()].sort().join(", ")}}`;
}
/** `key=value key="a value"` from end to end, at least two of them, one of which only logs have. */
function readLogfmt(line) {
    if (line.length > LONGEST_LINE)
        return undefined;
    const fields = new Map();
    let pairs = 0;
    for (let at = 0; at < line.length;) {
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line.charCodeAt(at))) {
            at += 1;
            continue;
        }
        const equals = keyEnd(line, at);
        if (equals < 0)
            return undefined;
        const { value, end } = valueFrom(line, equals + 1);
        if (end < 0)
            return undefined;
        const key = line.slice(at, equals);
        if (fields.size < MOST_FIELDS && key !== "__proto__")
            fields.set(key, typed(capped(value)));
        pairs += 1;
        at = end;
    }
    if (pairs < 2 || ![...fields.keys()].some((key) => LOG_KEYS.has(key)))
        return undefined;
    return { message: messageOf(fields), fields };
}
function keyEnd(line, at) {
    let end = at;
    for (; end < line.length; end += 1) {
        const code = line.charCodeAt(end);
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordPart */ .Ez)(code) && code !== 46 && code !== 45 && code !== 64 && code !== 47)
            break;
    }
    return end > at && line.charCodeAt(end) === 61 ? end : -1;
}
function valueFrom(line, at) {
    if (line.charCodeAt(at) !== 34) {
        let end = at;
        while (end < line.length && !(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line.charCodeAt(end)))
            end += 1;
        return { value: line.slice(at, end), end };
    }
    let value = "";
    for (let end = at + 1; end < line.length; end += 1) {
        const code = line.charCodeAt(end);
        if (code === 34)
            return { value, end: end + 1 };
        if (code === 92 && end + 1 < line.length) {
            end += 1;
            const escaped = line.charAt(end);
            value += escaped === "n" ? "\n" : escaped === "t" ? "\t" : escaped;
        }
        else
            value += line.charAt(end);
    }
    return { value, end: -1 };
}
/** Numbers that come back as they were written, `true` and `false`. */
function typed(text) {
    const code = text.charCodeAt(0);
    if ((code >= 48 && code <= 57) || code === 45) {
        if (text.length > 17)
            return text;
        const plain = plainNumber(text);
        if (plain >= 0)
            return plain;
        const number = Number(text);
        return String(number) === text ? number : text;
    }
    return text === "true" || text === "false" ? text === "true" : text;
}
/** Integers of so many digits are exact. */
const EXACT_DIGITS = 15;
/** Of digits alone that no zero leads, or `0` itself; -1 for anything else. */
function plainNumber(text) {
    const size = text.length;
    if (size > EXACT_DIGITS)
        return -1;
    let number = 0;
    for (let at = 0; at < size; at += 1) {
        const digit = text.charCodeAt(at) - 48;
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return text.charCodeAt(0) > 48 || size === 1 ? number : -1;
}


/***/ })

};
