export const id = 5157;
export const ids = [5157];
export const modules = {

/***/ 46666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isMappedType),
/* harmony export */   q: () => (/* binding */ isReviewed)
/* harmony export */ });
const EVENT_TYPE = /^[a-z][a-z0-9_]{0,62}(?:\.[a-z][a-z0-9_]{0,62})?$/;
/** What mallcop says of itself is for no template to say. */
const OURS = new Set(["coverage_gap", "parser_summary", "log_line"]);
/** Whether lines may become events of this type. */
function isMappedType(type) {
    return EVENT_TYPE.test(type) && !OURS.has(type);
}
/** Whether a person had a hand in a template: such a one is asked before those that were only learned. */
function isReviewed({ mapping, noise, keep, examples }) {
    return mapping !== undefined || noise || keep || examples.length > 0;
}


/***/ }),

/***/ 69864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ turnOf),
/* harmony export */   LT: () => (/* binding */ codeAt),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   hO: () => (/* binding */ isHeldAscii),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   mG: () => (/* binding */ MOST_CHARS),
/* harmony export */   mP: () => (/* binding */ BEYOND),
/* harmony export */   sA: () => (/* binding */ firstOdd)
/* harmony export */ });
/**
 * The line at hand, as bytes: whoever looks at every character of a line asks here, which costs a third of asking the string.
 * One line is at hand at a time. A character beyond ASCII is `BEYOND`, and behind the end there are zeros.
 */
/** Lines are tidied to as many UTF-16 units; of a longer text, only the beginning is at hand. */
const MOST_CHARS = 4096;
const BEYOND = 128;
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
function hold(text) {
    if (text !== held)
        take(text);
}
/** Whether the line at hand has nothing beyond ASCII. */
const isHeldAscii = () => isAscii;
/** Another number for every line that was taken to hand. */
const turnOf = () => turn;
const codeAt = (at) => CODES[at] ?? 0;
function take(text) {
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
function firstOdd(size) {
    return codeAt(0) === BLANK ? 0 : oddFrom(0, size);
}
/**
 * Leaves one blank of each run of blanks and tabs of the line at hand, and none around it; `undefined` if it has other controls.
 * @param from up to where it is tidy
 */
function squeezed(from, size) {
    let to = from;
    for (let at = from; at < size;) {
        let start = at;
        while (start < size && isGap(codeAt(start)))
            start += 1;
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
function oddFrom(from, size) {
    for (let at = from; at < size; at += 1) {
        const code = codeAt(at);
        if (code > BLANK && code !== DELETE)
            continue;
        // Behind the end there is no blank.
        if (code !== BLANK || codeAt(at + 1) <= BLANK)
            return at;
    }
    return size;
}
const isGap = (code) => code === BLANK || code === TAB;
function end(size) {
    for (let at = size; at < size + ZEROS; at += 1)
        CODES[at] = 0;
    turn += 1;
}


/***/ }),

/***/ 43757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ FENCE),
/* harmony export */   Ez: () => (/* binding */ isWordPart),
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   P0: () => (/* binding */ HEX_LETTER),
/* harmony export */   Qk: () => (/* binding */ JOINER),
/* harmony export */   jL: () => (/* binding */ LETTER),
/* harmony export */   tJ: () => (/* binding */ UPPER),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* unused harmony export BLANK */
/** What each character may be part of, as a table: the scanner asks it for every character, so it must cost one look. */
const DIGIT = 1;
const LETTER = 2;
const HEX_LETTER = 4;
const BLANK = 8;
/** Holds a word together when letters or digits stand on both sides. */
const JOINER = 16;
/** Ends an address, a path or a value behind `=`. */
const FENCE = 32;
const UPPER = 64;
const CLASSES = new Uint8Array(128);
function assign(characters, bits) {
    for (const character of characters) {
        const code = character.charCodeAt(0);
        CLASSES[code] = (CLASSES[code] ?? 0) | bits;
    }
}
assign("0123456789", DIGIT);
assign("abcdefghijklmnopqrstuvwxyz_$", LETTER);
assign("ABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER | UPPER);
assign("abcdefABCDEF", HEX_LETTER);
assign(" \t\r\n\v\f", BLANK);
assign(".-:/\\@~", JOINER);
assign(" \t\r\n\v\f,;\"'`()[]{}<>|", FENCE);
/** Everything beyond ASCII counts as a letter. Behind the end of a text (`NaN`) there is nothing. */
function classOf(code) {
    return code < 128 ? (CLASSES[code] ?? 0) : code >= 128 ? LETTER : 0;
}
const isDigit = (code) => code >= 48 && code <= 57;
const isBlank = (code) => code === 32 || (code >= 9 && code <= 13);
const isWordPart = (code) => (classOf(code) & (DIGIT | LETTER)) !== 0;


/***/ }),

/***/ 65744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Matcher)
});

// EXTERNAL MODULE: ./build/src/logs/at-hand.js
var at_hand = __webpack_require__(69864);
// EXTERNAL MODULE: ./build/src/logs/values.js + 1 modules
var values = __webpack_require__(5915);
;// CONCATENATED MODULE: ./build/src/logs/places.js
/** What stands where in the line at hand: looked for once, however many holes ask. One line is looked at at a time. */


/** Lines are tidied to fewer characters. */
const MOST_PLACES = 4200;
class Places {
    /** By place: the turn in which it was looked at, where the value ends that starts there, or -1, and what it is. */
    #turns = new Float64Array(MOST_PLACES);
    #ends = new Int32Array(MOST_PLACES);
    #kinds = Array.from({ length: MOST_PLACES }, () => "word");
    #found = { kind: "word", end: 0 };
    /** The last blank that was looked for, or the line's end, and from where on it is the next one. */
    #blank = -1;
    #blankFrom = 0;
    #blankTurn = 0;
    /** Where the value ends that starts at a place; -1 if none does. */
    endAt(text, at) {
        if (at >= MOST_PLACES)
            return -1;
        const turn = (0,at_hand/* turnOf */.LQ)();
        if (this.#turns[at] === turn)
            return this.#ends[at] ?? -1;
        const end = (0,values/* find */.I)(text, at, this.#found) ? this.#found.end : -1;
        this.#kinds[at] = this.#found.kind;
        this.#ends[at] = end;
        this.#turns[at] = turn;
        return end;
    }
    kindAt(at) {
        return this.#kinds[at] ?? "word";
    }
    /** The next blank at a place or after it, or the end of the line. */
    blankAt(text, at) {
        if (at <= this.#blank && at >= this.#blankFrom && this.#blankTurn === (0,at_hand/* turnOf */.LQ)())
            return this.#blank;
        const blank = text.indexOf(" ", at);
        this.#blank = blank < 0 ? text.length : blank;
        this.#blankFrom = at;
        this.#blankTurn = (0,at_hand/* turnOf */.LQ)();
        return this.#blank;
    }
}

// EXTERNAL MODULE: ./build/src/logs/characters.js
var characters = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/src/logs/pattern.js
var logs_pattern = __webpack_require__(18615);
;// CONCATENATED MODULE: ./build/src/logs/template-tree.js
/**
 * The tree that templates form: patterns that begin alike share their beginning. From a node, text goes on by a literal, by one of
 * some words, or by a hole; which of them comes first is up to the nodes alone, not to the order in which patterns were added.
 */


const newNode = () => ({
    firstCode: -1,
    first: undefined,
    literals: undefined,
    choices: undefined,
    holes: undefined,
    end: undefined,
});
/** Which values a type takes; the kinds are the scanner's. */
const KINDS = {
    size: ["size", "int", "num"],
    duration: ["duration", "int", "num"],
    status: ["status", "int"],
    time: ["time"],
    ip: ["ip"],
    host: ["host", "ip"],
    uuid: ["uuid"],
    hex: ["hex", "int"],
    email: ["email"],
    url: ["url"],
    path: ["path"],
    id: ["id", "int", "num", "hex", "uuid", "ip", "host", "email", "path", "size", "duration", "time"],
};
const TAKES = new Map(Object.entries(KINDS).map(([type, kinds]) => [type, new Set(kinds)]));
/** @returns the number of the template that already has this very pattern, which then keeps it */
function addPattern(root, pattern, template) {
    let node = root;
    for (const [index, piece] of pattern.entries()) {
        if ("literal" in piece)
            node = addLiteral(node, piece.literal);
        else if ("choice" in piece)
            node = addChoice(node, piece.choice);
        else
            node = addHole(node, piece.hole, pattern, index);
    }
    if (node.end !== undefined)
        return node.end.template;
    const slots = pattern.flatMap((piece) => ("literal" in piece ? [] : [slotOf(piece)]));
    const names = slots.flatMap(({ name }) => name ?? []);
    node.end = { template, slots, names, headerNames: names.at(-1) === "message" ? names.slice(0, -1) : names };
    return undefined;
}
/** Follows a literal down the tree, splitting edges where they part. */
function addLiteral(from, literal) {
    let node = from;
    let rest = literal;
    while (rest !== "") {
        const code = rest.charCodeAt(0);
        const edge = code === node.firstCode ? node.first : node.literals?.get(code);
        if (edge === undefined) {
            const end = newNode();
            join(node, code, { text: rest, node: end });
            return end;
        }
        let shared = 1;
        while (shared < rest.length &&
            shared < edge.text.length &&
            rest.charCodeAt(shared) === edge.text.charCodeAt(shared))
            shared += 1;
        if (shared < edge.text.length) {
            const middle = newNode();
            join(middle, edge.text.charCodeAt(shared), { text: edge.text.slice(shared), node: edge.node });
            edge.text = edge.text.slice(0, shared);
            edge.node = middle;
        }
        node = edge.node;
        rest = rest.slice(shared);
    }
    return node;
}
function join(node, code, literal) {
    if (node.first === undefined) {
        node.first = literal;
        node.firstCode = code;
        return;
    }
    node.literals ??= new Map([[node.firstCode, node.first]]);
    node.literals.set(code, literal);
}
function addChoice(node, choice) {
    // The longest first, so that `a` does not hide `ab`.
    const words = choice.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const key = words.join("|");
    node.choices ??= [];
    const known = node.choices.find((candidate) => candidate.key === key);
    if (known !== undefined)
        return known.node;
    const added = { words, key, node: newNode() };
    node.choices.push(added);
    node.choices.sort((a, b) => (a.key < b.key ? -1 : 1));
    return added.node;
}
function addHole(node, type, pattern, index) {
    const { stop, last, closes } = (0,logs_pattern/* isWide */.EW)(type) ? stopOf(type, pattern, index) : NARROW;
    const added = { type, stop, last, closes, takes: TAKES.get(type), node: newNode() };
    node.holes ??= [];
    const place = placeFor(added, node.holes);
    const there = node.holes[place];
    if (there !== undefined && bySpecificity(there, added) === 0)
        return there.node;
    node.holes.splice(place, 0, added);
    return added.node;
}
/** Where a hole belongs among holes in order. */
function placeFor(hole, holes) {
    let low = 0;
    let high = holes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const other = holes[middle];
        if (other !== undefined && bySpecificity(other, hole) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function slotOf(piece) {
    if ("choice" in piece)
        return { name: undefined, numeric: false };
    return { name: piece.name, numeric: piece.hole === "int" || piece.hole === "num" };
}
const NARROW = { stop: "", last: false, closes: false };
/** Typed before open; among open ones, the longer stop first. */
function bySpecificity(a, b) {
    const rank = logs_pattern/* HOLE_TYPES */.B_.indexOf(a.type) - logs_pattern/* HOLE_TYPES */.B_.indexOf(b.type);
    return (rank ||
        Number(a.closes) - Number(b.closes) ||
        b.stop.length - a.stop.length ||
        Number(b.last) - Number(a.last) ||
        (a.stop < b.stop ? -1 : Number(a.stop > b.stop)));
}
function stopOf(type, pattern, index) {
    const next = pattern[index + 1];
    const literal = next !== undefined && "literal" in next ? next.literal : "";
    const ends = pattern.length <= index + (literal === "" ? 1 : 2);
    if (type === "rest" || type === "string" || type === "json")
        return { stop: literal, last: ends, closes: false };
    let size = 0;
    while (size < literal.length && !(0,characters/* isBlank */.z3)(literal.charCodeAt(size)))
        size += 1;
    const stop = literal.slice(0, size);
    return { stop, last: false, closes: size < literal.length || ends };
}

// EXTERNAL MODULE: ./build/src/logs/times.js
var times = __webpack_require__(56679);
;// CONCATENATED MODULE: ./build/src/logs/matcher.js
/**
 * Matches lines against thousands of templates at once, and takes their fields out.
 *
 * The templates form one tree. From a node, text goes on by a literal, or by a hole whose end depends on the line alone, never
 * on what comes later: so a node is entered at most once per line, nothing is tried twice, and the time for a line is linear
 * in its length whatever the templates or the line are. Of several templates that match, the more specific one wins: literal
 * before choice before typed hole before open hole, at the first place where they differ; their order does not count.
 */




class Matcher {
    #root = newNode();
    #text = "";
    #spans = [];
    #depth = 0;
    /** @returns the number of the template that already has this very pattern, which then keeps it */
    add(pattern, template) {
        return addPattern(this.#root, pattern, template);
    }
    /**
     * Where each slot of the last match starts and ends, two numbers a slot. Good until the next match.
     */
    get spans() {
        return this.#spans;
    }
    /**
     * @param text a clean line: no control characters, single blanks
     * @param from where in it the message begins, which is matched to the end
     */
    match(text, from = 0) {
        this.#text = text;
        (0,at_hand/* hold */._2)(text);
        this.#depth = 0;
        return this.#walk(this.#root, from);
    }
    #walk(node, at) {
        const text = this.#text;
        if (at === text.length && node.end !== undefined)
            return node.end;
        const held = (0,at_hand/* codeAt */.LT)(at);
        const code = held === at_hand/* BEYOND */.mP ? text.charCodeAt(at) : held;
        // Most nodes go on by one literal: a look-up for each would be the dearest part of it.
        const literal = code === node.firstCode ? node.first : node.literals?.get(code);
        if (literal !== undefined && (literal.text.length === 1 || text.startsWith(literal.text, at))) {
            const end = this.#walk(literal.node, at + literal.text.length);
            if (end !== undefined)
                return end;
        }
        const { choices, holes } = node;
        for (let index = 0; choices !== undefined && index < choices.length; index += 1) {
            const choice = choices[index];
            if (choice === undefined)
                continue;
            const { words, node: next } = choice;
            const word = words.find((candidate) => text.startsWith(candidate, at));
            const end = word === undefined ? undefined : this.#take(next, at, at + word.length);
            if (end !== undefined)
                return end;
        }
        // Counted loops: this is where the time goes.
        for (let index = 0; holes !== undefined && index < holes.length; index += 1) {
            const hole = holes[index];
            if (hole === undefined)
                continue;
            const stop = this.#holeEnd(hole, at);
            const end = stop < 0 ? undefined : this.#take(hole.node, at, stop);
            if (end !== undefined)
                return end;
        }
        return undefined;
    }
    #take(node, from, to) {
        const depth = this.#depth;
        this.#spans[depth] = from;
        this.#spans[depth + 1] = to;
        this.#depth = depth + 2;
        const end = this.#walk(node, to);
        if (end === undefined)
            this.#depth = depth;
        return end;
    }
    #holeEnd(hole, at) {
        if (hole.type === "int" || hole.type === "num")
            return numberEnd(at, hole.type === "num");
        if (hole.type === "time")
            return (0,times/* timeEnd */.P)(this.#text, at);
        const { takes } = hole;
        if (takes === undefined)
            return wideEnd(this.#text, at, hole);
        const end = SCRATCH.endAt(this.#text, at);
        return end >= 0 && takes.has(SCRATCH.kindAt(at)) ? end : -1;
    }
}
/** Digits with a sign or without, and for `num` a fraction. What may follow is the next literal's business. */
function numberEnd(at, fraction) {
    const code = (0,at_hand/* codeAt */.LT)(at);
    const from = code === 45 || code === 43 ? at + 1 : at;
    const end = (0,times/* digitsEnd */.I)(from);
    if (end === from)
        return -1;
    if (!fraction || (0,at_hand/* codeAt */.LT)(end) !== 46)
        return end;
    const all = (0,times/* digitsEnd */.I)(end + 1);
    return all > end + 1 ? all : end;
}
function wideEnd(text, at, { type, stop, last, closes }) {
    if (type === "json")
        return (0,at_hand/* codeAt */.LT)(at) === 123 && text.endsWith("}") ? text.length : -1;
    if (type === "rest" || type === "string") {
        if (!last)
            return text.indexOf(stop, at);
        const end = text.length - stop.length;
        return end >= at && text.endsWith(stop) ? end : -1;
    }
    const blank = SCRATCH.blankAt(text, at);
    let end = blank;
    if (stop !== "") {
        end = closes ? blank - stop.length : text.indexOf(stop, at + 1);
        if (end + stop.length > blank || (closes && !text.startsWith(stop, end)))
            return -1;
    }
    return end > at && !(type === "word" && hasFence(at, end)) ? end : -1;
}
const SCRATCH = new Places();
/** What no `word` has, by its code. */
const NO_WORD = new Uint8Array(128);
for (const mark of "\"'`()[]{}<>|=,;")
    NO_WORD[mark.charCodeAt(0)] = 1;
function hasFence(at, end) {
    for (let i = at; i < end; i += 1)
        if (NO_WORD[(0,at_hand/* codeAt */.LT)(i)] === 1)
            return true;
    return false;
}


/***/ }),

/***/ 56679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ digitsEnd),
/* harmony export */   P: () => (/* binding */ timeEnd)
/* harmony export */ });
/* harmony import */ var _at_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69864);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);
/**
 * Finds where a date, a time of day or both end, in the many ways in which logs write them. No calendar: shapes only, so
 * that a wrong date is still the date that the line shows. Linear, without regular expressions.
 */


/** Three letters, whatever their case, as one number. */
const packed = (a, b, c) => ((a | 32) << 16) | ((b | 32) << 8) | (c | 32);
const names = (list) => new Set(list.split(" ").map((name) => packed(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))));
const MONTHS = names("jan feb mar apr may jun jul aug sep oct nov dec");
const DAYS = names("mon tue wed thu fri sat sun");
const ZONES = new Set("UTC GMT CET CEST EET EEST WET BST IST JST KST MSK EST EDT CST CDT MST MDT PST PDT".split(" "));
const COLON = 58;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const PLUS = 43;
/** Where the time that starts at `at` ends, or -1. A bare number is no time, and neither is `12:34` glued to letters. */
function timeEnd(text, at) {
    (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(text);
    const code = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at);
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigit */ .yp)(code))
        return numericTime(text, at);
    return (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(code) & _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGIT */ .GR ? -1 : namedTime(text, at);
}
function numericTime(text, at) {
    const digits = digitsEnd(at);
    const behind = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(digits);
    const mayGoOn = behind === COLON || behind === DASH || behind === SLASH || behind === DOT || behind === 32;
    if (digits - at > 8 || !(mayGoOn || digits - at === 8))
        return -1;
    if (behind === COLON || behind === DOT) {
        const clock = clockEnd(at);
        if (clock > 0)
            return zoneEnd(text, clock);
    }
    if (behind === 32) {
        const named = dayFirst(text, at);
        if (named > 0)
            return named;
    }
    const date = dateEnd(at);
    if (date < 0)
        return -1;
    const next = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(date);
    const glued = next === 84 || next === DASH || next === COLON || next === DOT || next === 95;
    if (glued || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(next)) {
        const clockAt = clockEnd(date + 1, 1);
        if (clockAt > 0)
            return zoneEnd(text, clockAt);
    }
    // A day and a month without a year are a date only beside a time of day, and so are eight digits.
    return !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)(next) && digitGroups(at, date) >= 3 ? date : -1;
}
/** `11 Mar 2026 14:00:00.123`. */
function dayFirst(text, at) {
    const day = digitsEnd(at);
    if (day - at > 2 || (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(day) !== 32 || !isName(day + 1, MONTHS))
        return -1;
    const year = digitsEnd(day + 5);
    if (year - day !== 9 || (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(year) !== 32)
        return -1;
    const clock = clockEnd(year + 1);
    return clock < 0 ? -1 : zoneEnd(text, clock);
}
/** `14:51`, `14:51:21`, `14:51:21.123`, `14:51:21,123`, `22:15:29:606`; dots for colons only in `15.42.50.675872`.
 *  Beside a date, minutes may have one digit. */
function clockEnd(at, digits = 2) {
    let end = digitsEnd(at);
    if (end - at < 1 || end - at > 2)
        return -1;
    const separator = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end);
    if (separator !== COLON && separator !== DOT)
        return -1;
    let parts = 1;
    while (parts < 3 && (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end) === separator) {
        const next = digitsEnd(end + 1);
        if (next - end - 1 < digits || next - end - 1 > 2)
            break;
        end = next;
        parts += 1;
    }
    if (parts < 2 || (separator === DOT && (parts < 3 || digits === 2)))
        return -1;
    const code = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end);
    if (parts === 3 && (code === DOT || code === COMMA || code === COLON)) {
        const fraction = digitsEnd(end + 1);
        if (fraction - end - 1 >= (code === DOT || digits === 1 ? 1 : 3) && fraction - end - 1 <= 9)
            end = fraction;
        else if (separator === DOT)
            return -1;
    }
    else if (separator === DOT)
        return -1;
    const next = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end);
    if (next === 90)
        return (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end + 1)) ? -1 : end;
    const goesOn = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)(next) || ((next === COLON || next === DOT) && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end + 1)));
    return goesOn ? -1 : end;
}
/** `2005-06-03`, `2016/9/27`, `17/06/09`, `03.11.2026`, `20171223`, `11/Mar/2026`, `03-17`, `10.30`. */
function dateEnd(at) {
    const first = digitsEnd(at);
    const size = first - at;
    if (size === 8)
        return first;
    if (size !== 4 && size !== 2 && size !== 1)
        return -1;
    const separator = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(first);
    if (separator !== DASH && separator !== SLASH && separator !== DOT)
        return -1;
    let second = digitsEnd(first + 1);
    if (second === first + 1 && MONTHS.has(lettersAt(second)))
        second += 3;
    const middle = second - first - 1;
    if (middle < 1 || middle > 3 || (middle === 3 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigit */ .yp)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(second - 1))))
        return -1;
    if ((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(second) !== separator)
        return size === 4 ? -1 : second;
    const third = digitsEnd(second + 1);
    const last = third - second - 1;
    if (last === 0)
        return second;
    if (last > 4 || (separator === DOT && size < 4 && last < 4))
        return -1;
    return third;
}
function digitGroups(at, end) {
    let groups = 0;
    for (let i = at; i < end; i += 1) {
        const starts = i === at || !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(i - 1));
        if (starts)
            groups += 1;
    }
    return groups;
}
/** `Jul  1 09:00:55`, `Sun Dec 04 04:47:44 2005`, `Thu Aug 11 14:51:21 PDT 2016`, `Wed, 11 Mar 2026 14:00:00 GMT`. */
function namedTime(text, at) {
    let here = at;
    if (isName(here, DAYS)) {
        here = skipBlanks(here + ((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here + 3) === COMMA ? 4 : 3));
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigit */ .yp)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here)))
            here = skipBlanks(digitsEnd(here));
    }
    if (!isName(here, MONTHS))
        return -1;
    here = skipBlanks(here + 3);
    const number = digitsEnd(here);
    if (number === here || number - here > 4)
        return -1;
    here = skipBlanks(number);
    if ((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(number) === COMMA)
        here = skipBlanks(number + 1);
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigit */ .yp)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here)) && digitsEnd(here) - here === 4)
        here = skipBlanks(here + 4);
    const clock = clockEnd(here);
    if (clock < 0)
        return -1;
    return yearEnd(zoneEnd(text, clock));
}
function zoneEnd(text, at) {
    if ((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at) === 90)
        return at + 1;
    const here = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at) === 32 ? at + 1 : at;
    const code = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here);
    if (code === PLUS || code === DASH) {
        const hours = digitsEnd(here + 1);
        if (hours - here - 1 === 4)
            return hours;
        if (hours - here - 1 === 2 && (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(hours) === COLON && digitsEnd(hours + 1) === hours + 3)
            return hours + 3;
        return at;
    }
    if (here === at || !((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(code) & _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .UPPER */ .tJ) || !((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here + 1)) & _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .UPPER */ .tJ))
        return at;
    let end = here + 2;
    while (end < here + 5 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end)))
        end += 1;
    return ZONES.has(text.slice(here, end)) ? end : at;
}
function yearEnd(at) {
    if ((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at) !== 32)
        return at;
    const end = digitsEnd(at + 1);
    const century = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at + 1);
    const isYear = end - at - 1 === 4 && (century === 49 || century === 50) && !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end));
    return isYear ? end : at;
}
function isName(at, names) {
    const next = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at + 3);
    return ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(next) || next === COMMA) && names.has(lettersAt(at));
}
const lettersAt = (at) => packed((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at), (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at + 1), (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at + 2));
/** Where the digits end that start at a place of the line at hand. */
function digitsEnd(at) {
    let end = at;
    while ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigit */ .yp)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end)))
        end += 1;
    return end;
}
function skipBlanks(at) {
    let here = at;
    while ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(here)))
        here += 1;
    return here;
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ find)
});

// EXTERNAL MODULE: ./build/src/logs/at-hand.js
var at_hand = __webpack_require__(69864);
// EXTERNAL MODULE: ./build/src/logs/characters.js
var characters = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/src/logs/compounds.js
/** Runs of letters and digits with joiners inside, in the line at hand: how far they go, and whether they are words or values. */


const DOT = 46;
const COLON = 58;
const SLASH = 47;
const BACKSLASH = 92;
const AT = 64;
const TILDE = 126;
const DASH = 45;
/** Letters and digits, with single joiners inside. */
function runEnd(at) {
    let end = at;
    let digits = false;
    let dotted = false;
    for (;;) {
        const code = (0,at_hand/* codeAt */.LT)(end);
        const kind = (0,characters/* classOf */.Kl)(code);
        if (kind & (characters/* DIGIT */.GR | characters/* LETTER */.jL)) {
            if (kind & characters/* DIGIT */.GR)
                digits = true;
            end += 1;
            continue;
        }
        if (!(kind & characters/* JOINER */.Qk) || end === at)
            return end;
        const next = (0,at_hand/* codeAt */.LT)(end + 1);
        if (code === COLON) {
            if (next === COLON && (0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(end + 2))) {
                end += 2;
                continue;
            }
            const afterDrive = next === BACKSLASH && end === at + 1;
            if (!afterDrive && !((digits || dotted) && joinsColon(end + 1, digits)))
                return end;
            end += 1;
            continue;
        }
        const doubles = code === BACKSLASH || code === TILDE || code === DASH;
        if (doubles && next === code) {
            let after = end + 2;
            while ((0,at_hand/* codeAt */.LT)(after) === code)
                after += 1;
            if (!(0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(after)) || after - end > 3)
                return end;
            end = after;
            continue;
        }
        if (!(0,characters/* isWordPart */.Ez)(next))
            return end;
        if (code === DOT)
            dotted = true;
        end += 1;
    }
}
/** `10.0.0.1:80`, `db.example:5432`, `N0-C:J12-U11`: a colon goes on inside a value before a digit, or a name with digits. */
function joinsColon(at, digits) {
    const code = (0,at_hand/* codeAt */.LT)(at);
    if ((0,characters/* isDigit */.yp)(code))
        return true;
    if (!digits)
        return false;
    for (let end = at; (0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(end)); end += 1)
        if ((0,characters/* isDigit */.yp)((0,at_hand/* codeAt */.LT)(end)))
            return true;
    return false;
}
/** What a run of letters, digits and joiners is: a word, unless it has digits or marks that words have not. */
function compoundKind(at, end) {
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
        const code = (0,at_hand/* codeAt */.LT)(i);
        const kind = (0,characters/* classOf */.Kl)(code);
        if (kind & characters/* DIGIT */.GR)
            digits += 1;
        else if (kind & characters/* LETTER */.jL) {
            letters += 1;
            if (!(kind & characters/* HEX_LETTER */.P0))
                hex = false;
        }
        else if (code === DOT) {
            dots += 1;
            lastDot = i;
        }
        else if (code === DASH)
            dashes += 1;
        else if (code === COLON)
            colons += 1;
        else if (code === SLASH || code === BACKSLASH)
            slashes += 1;
        else if (code === AT)
            ats += 1;
    }
    const size = end - at;
    if (slashes > 0) {
        if (letters === 0)
            return "id";
        if (slashes > 1 || colons > 0 || lastDot > 0 || digits > 1)
            return "path";
        return "word";
    }
    if (ats > 0)
        return lastDot > 0 && letters > 0 ? "email" : "id";
    if (digits === 0)
        return "word";
    if (letters === 0 && dots === 3 && dashes === 0)
        return colons === 0 ? "ip" : "host";
    if (hex && dashes === 4 && size === 36)
        return "uuid";
    if ((0,at_hand/* codeAt */.LT)(at + 1) === 120 && (0,at_hand/* codeAt */.LT)(at) === 48 && size > 2)
        return "hex";
    if (colons === 1 && (dots > 0 || digits > 1))
        return (0,characters/* isDigit */.yp)((0,at_hand/* codeAt */.LT)(end - 1)) ? "host" : "id";
    if (digits > 1 && hex && size >= 8 && dots + dashes + colons === 0)
        return "hex";
    if ((0,characters/* isDigit */.yp)((0,at_hand/* codeAt */.LT)(at)) || digits > 1)
        return "id";
    return "word";
}
const TRUTHS = new Set("true false True False TRUE FALSE null NULL".split(" "));
const TOP_DOMAINS = new Set("com net org edu gov mil io dev app cloud local localdomain internal lan info biz".split(" "));
/** Countries, trusted less: two letters end many a dotted name. */
const COUNTRIES = new Set("at au br ca ch cn de dk es eu fi fr hk it jp kr nl no nz pl ru se sg tw uk us".split(" "));
const REVERSED = new Set("com org net io java javax sun edu dev android".split(" "));
/** Words that are values by themselves: truths, and names of hosts (`db.example.com`, but no `com.example.Db`). */
function wordKind(text, at, end) {
    const size = end - at;
    if (size < 4)
        return "word";
    if (size <= 5)
        return TRUTHS.has(text.slice(at, end)) ? "bool" : "word";
    let dot = end - 1;
    while (dot > at && dot > end - 12 && (0,at_hand/* codeAt */.LT)(dot) !== DOT)
        dot -= 1;
    if ((0,at_hand/* codeAt */.LT)(dot) !== DOT || dot === at)
        return "word";
    const top = text.slice(dot + 1, end);
    const labels = text.slice(at, end).split(".");
    const isTop = TOP_DOMAINS.has(top) || (labels.length > 2 && COUNTRIES.has(top));
    return isTop && !REVERSED.has(labels[0] ?? "") ? "host" : "word";
}
/** An IPv6 or hardware address: groups of up to four hexadecimal digits and at least two colons, and no time of day. */
function colonHexEnd(at) {
    let end = at;
    let colons = 0;
    let group = 0;
    let shortened = false;
    let letters = false;
    for (;; end += 1) {
        const code = (0,at_hand/* codeAt */.LT)(end);
        const kind = (0,characters/* classOf */.Kl)(code);
        if ((kind & (characters/* DIGIT */.GR | characters/* HEX_LETTER */.P0)) !== 0) {
            group += 1;
            if (group > 4)
                return -1;
            if (kind & characters/* HEX_LETTER */.P0)
                letters = true;
        }
        else if (code === COLON) {
            if (group === 0 && colons > 0) {
                if (shortened)
                    return -1;
                shortened = true;
            }
            colons += 1;
            group = 0;
        }
        else
            break;
    }
    if (group === 0 && end > at && !(shortened && (0,at_hand/* codeAt */.LT)(end - 2) === COLON)) {
        end -= 1;
        colons -= 1;
    }
    if ((0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(end)) || colons < 2 || colons > 19)
        return -1;
    return colons >= 5 || (shortened && (letters || colons > 2) && end - at > 3) ? end : -1;
}

// EXTERNAL MODULE: ./build/src/logs/times.js
var times = __webpack_require__(56679);
;// CONCATENATED MODULE: ./build/src/logs/values.js
/** Finds the word or the value that starts at a place: what it is, and where it ends. Linear, and the same wherever it stands. */




const values_DOT = 46;
const values_COLON = 58;
const values_SLASH = 47;
const values_DASH = 45;
const PLUS = 43;
const OPEN_BRACE = 123;
const DOUBLE_QUOTE = 34;
const SIZES = new Set("b kb mb gb tb kib mib gib tib byte bytes kbytes mbytes".split(" "));
const LONGEST_UNIT = 6;
const DURATIONS = new Set("ns us µs ms s sec secs m min mins h d".split(" "));
/** Finds the word or value that starts at `at`. False for punctuation. */
function find(text, at, found) {
    (0,at_hand/* hold */._2)(text);
    const code = (0,at_hand/* codeAt */.LT)(at);
    const kind = (0,characters/* classOf */.Kl)(code);
    if ((kind & (characters/* DIGIT */.GR | characters/* HEX_LETTER */.P0)) !== 0 || code === values_COLON) {
        const address = colonHexEnd(at);
        if (address > 0) {
            found.kind = "ip";
            found.end = address;
            return true;
        }
    }
    if (kind & characters/* DIGIT */.GR)
        return findNumeric(text, at, at, found);
    if (kind & characters/* LETTER */.jL)
        return findWord(text, at, found);
    if (code === values_DASH || code === PLUS)
        return (0,characters/* isDigit */.yp)((0,at_hand/* codeAt */.LT)(at + 1)) && findNumeric(text, at, at + 1, found);
    if (code === values_SLASH)
        return findPath(at, found);
    if (code === 60 && (0,characters/* isDigit */.yp)((0,at_hand/* codeAt */.LT)(at + 1)))
        return findBelow(text, at, found);
    if (code === values_DOT && (0,at_hand/* codeAt */.LT)(at + 1) === values_SLASH)
        return findPath(at, found);
    if (code === OPEN_BRACE && (0,at_hand/* codeAt */.LT)(at + 1) === DOUBLE_QUOTE)
        return findJson(text, found);
    return false;
}
/** `<1 sec`: less than a number with a unit, which other lines give in figures. */
function findBelow(text, at, found) {
    if (!findNumeric(text, at + 1, at + 1, found))
        return false;
    return found.kind === "duration" || found.kind === "size";
}
/** An object at the end of a line. */
function findJson(text, found) {
    let last = text.length - 1;
    while ((0,characters/* isBlank */.z3)(text.charCodeAt(last)))
        last -= 1;
    if (text.charCodeAt(last) !== 125)
        return false;
    found.kind = "json";
    found.end = last + 1;
    return true;
}
function findNumeric(text, at, digits, found) {
    if (at === digits) {
        const time = (0,times/* timeEnd */.P)(text, at);
        if (time > 0) {
            found.kind = "time";
            found.end = time;
            return true;
        }
    }
    const end = runEnd(digits);
    found.end = end;
    found.kind = numericKind(text, digits, end);
    if (found.kind === "int" || found.kind === "num")
        joinUnit(text, found);
    return true;
}
function numericKind(text, at, end) {
    const whole = (0,times/* digitsEnd */.I)(at);
    if (whole === end)
        return "int";
    let number = whole;
    if ((0,at_hand/* codeAt */.LT)(whole) === values_DOT) {
        number = (0,times/* digitsEnd */.I)(whole + 1);
        if (number === end)
            return "num";
    }
    if (end - number <= LONGEST_UNIT) {
        const unit = text.slice(number, end).toLowerCase();
        if (DURATIONS.has(unit))
            return "duration";
        if (SIZES.has(unit))
            return "size";
    }
    return compoundKind(at, end);
}
/** `1190 bytes`, and `1190 bytes (1.16 KB)`, are one size. */
function joinUnit(text, found) {
    if (found.kind === "int" && isStatus(found.end)) {
        const reason = REASONS.find((phrase) => text.startsWith(phrase, found.end + 1));
        if (reason !== undefined && !(0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(found.end + 1 + reason.length))) {
            found.kind = "status";
            found.end += 1 + reason.length;
            return;
        }
    }
    const end = unitEnd(found.end);
    if (end < 0)
        return;
    const unit = text.slice(found.end + 1, end).toLowerCase();
    if (DURATIONS.has(unit)) {
        found.kind = "duration";
        found.end = end;
    }
    else if (SIZES.has(unit)) {
        found.kind = "size";
        found.end = sizeInBrackets(text, end);
    }
}
/** Where the other way to write a size ends that stands behind it in brackets; `end` if none does. */
function sizeInBrackets(text, end) {
    if ((0,at_hand/* codeAt */.LT)(end) !== 32 || (0,at_hand/* codeAt */.LT)(end + 1) !== 40)
        return end;
    const number = numberEnd(end + 2);
    const again = number > end + 2 ? unitEnd(number) : -1;
    const isSize = again > 0 && (0,at_hand/* codeAt */.LT)(again) === 41 && SIZES.has(text.slice(number + 1, again).toLowerCase());
    return isSize ? again + 1 : end;
}
/** What HTTP servers write behind the status. @see RFC 9110, section 15 */
const REASONS = [
    "OK",
    "Created",
    "Accepted",
    "No Content",
    "Partial Content",
    "Moved Permanently",
    "Found",
    "See Other",
    "Not Modified",
    "Temporary Redirect",
    "Permanent Redirect",
    "Bad Request",
    "Unauthorized",
    "Forbidden",
    "Not Found",
    "Method Not Allowed",
    "Not Acceptable",
    "Request Timeout",
    "Conflict",
    "Gone",
    "Payload Too Large",
    "Unsupported Media Type",
    "Unprocessable Entity",
    "Unprocessable Content",
    "Too Many Requests",
    "Internal Server Error",
    "Not Implemented",
    "Bad Gateway",
    "Service Unavailable",
    "Gateway Timeout",
];
/** Three digits of which the first is 1 to 5, and a blank. */
function isStatus(end) {
    if (end < 3 || (0,at_hand/* codeAt */.LT)(end) !== 32 || (end > 3 && (0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(end - 4))))
        return false;
    const first = (0,at_hand/* codeAt */.LT)(end - 3);
    return first >= 49 && first <= 53;
}
/** Where a word that may be a unit ends behind a blank; -1 if there is none. */
function unitEnd(at) {
    if ((0,at_hand/* codeAt */.LT)(at) !== 32)
        return -1;
    let end = at + 1;
    while (end <= at + 1 + LONGEST_UNIT && (0,characters/* isWordPart */.Ez)((0,at_hand/* codeAt */.LT)(end)))
        end += 1;
    return end > at + 1 && end <= at + 1 + LONGEST_UNIT ? end : -1;
}
function numberEnd(at) {
    const whole = (0,times/* digitsEnd */.I)(at);
    return (0,at_hand/* codeAt */.LT)(whole) === values_DOT ? (0,times/* digitsEnd */.I)(whole + 1) : whole;
}
function findWord(text, at, found) {
    const time = (0,times/* timeEnd */.P)(text, at);
    if (time > 0) {
        found.kind = "time";
        found.end = time;
        return true;
    }
    const end = runEnd(at);
    found.end = end;
    const next = (0,at_hand/* codeAt */.LT)(end);
    if (next === values_COLON && (0,at_hand/* codeAt */.LT)(end + 1) === values_SLASH && (0,at_hand/* codeAt */.LT)(end + 2) === values_SLASH) {
        found.kind = "url";
        found.end = fenceEnd(end + 3);
        return true;
    }
    found.kind = compoundKind(at, end);
    if (found.kind === "word")
        found.kind = wordKind(text, at, end);
    // A folder, or the rest of a path with odd characters in it.
    if (found.kind === "path")
        found.end = fenceEnd(end);
    return true;
}
function findPath(at, found) {
    const before = at > 0 ? (0,at_hand/* codeAt */.LT)(at - 1) : 32;
    if ((0,characters/* isWordPart */.Ez)(before))
        return false;
    const next = (0,at_hand/* codeAt */.LT)(at + 1);
    if (!(0,characters/* isWordPart */.Ez)(next) && next !== values_DOT && next !== values_SLASH && next !== 126)
        return false;
    found.end = fenceEnd(at + 1);
    found.kind = "path";
    return true;
}
/** Up to the next blank, bracket, quote, comma or pipe; a full stop or colon behind it is the sentence's. */
function fenceEnd(at) {
    let end = at;
    while ((0,at_hand/* codeAt */.LT)(end) !== 0 && !((0,characters/* classOf */.Kl)((0,at_hand/* codeAt */.LT)(end)) & characters/* FENCE */.AK))
        end += 1;
    while (end > at && ((0,at_hand/* codeAt */.LT)(end - 1) === values_DOT || (0,at_hand/* codeAt */.LT)(end - 1) === values_COLON))
        end -= 1;
    return end;
}


/***/ })

};
