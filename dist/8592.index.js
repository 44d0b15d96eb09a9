export const id = 8592;
export const ids = [8592,8615];
export const modules = {

/***/ 64742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findForgedMarkers)
});

;// CONCATENATED MODULE: ./build/src/event/look-alikes.js
/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */
/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES = {
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
const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
const STROKE = "|";
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;
/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];
const folds = new Map();
const MOST_FOLDS = 8192;
/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
function fold(codePoint) {
    let known = folds.get(codePoint);
    if (known === undefined) {
        known = foldAnew(codePoint);
        if (folds.size >= MOST_FOLDS)
            folds.clear();
        folds.set(codePoint, known);
    }
    return known;
}
function foldAnew(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (codePoint < 0x80)
        return foldAscii(character);
    const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
    if (letter !== undefined)
        return letter;
    if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60)
        return "";
    const plain = character.normalize("NFKD");
    if (plain !== character)
        return foldParts(plain);
    const lower = character.toLowerCase();
    if (lower !== character)
        return foldParts(lower);
    return BETWEEN.test(character) ? "" : OTHER;
}
function foldAscii(character) {
    if (/[a-z0-9]/i.test(character))
        return character.toLowerCase();
    if (character === "|" || character === "!")
        return STROKE;
    return ASCII_BETWEEN.test(character) ? "" : OTHER;
}
/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts) {
    const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
    const letters = folded.filter((part) => part !== OTHER).join("");
    return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}
function symbolLetter(codePoint) {
    const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
    return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
let table;
function lookAlikes() {
    table ??= new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])));
    return table;
}

;// CONCATENATED MODULE: ./build/src/event/forged-markers.js
/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */

const STEM = "userdata";
const ENDINGS = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;
/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
function findForgedMarkers(text, dress) {
    if (isAscii(text) && !NEEDS.some((need) => need.test(text)))
        return NONE;
    const search = new Search();
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
            const cell = readEscape(text, at, dress);
            search.step(cell.fold, at, false);
            at += cell.width;
        }
        else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U)
            at += 1;
        else {
            const codePoint = text.codePointAt(at) ?? 0;
            search.step(fold(codePoint), at, code < 0x80);
            at += codePoint > 0xffff ? 2 : 1;
        }
    }
    return search.end();
}
/** Counting bytes is many times faster than looking at characters. */
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}
const NONE = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw `(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS = [
    /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
    new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];
/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
    /** Nothing matched so far matters to what comes. */
    idle = true;
    #found = [];
    #word = STEM;
    #matched = 0;
    #breakAt = 0;
    /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
    #candidate;
    /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
    step(folded, at, plain) {
        if (!plain || folded === "")
            this.#settle();
        for (let index = 0; index < folded.length; index++)
            this.#letter(folded[index] ?? OTHER, at);
        this.idle = this.#matched === 0 && this.#candidate === undefined;
    }
    end() {
        this.#settle();
        return this.#found;
    }
    #letter(letter, at) {
        if (letter === OTHER || letter === STROKE)
            this.#settle();
        this.#candidate = undefined;
        if (this.#matched === STEM.length)
            this.#word = ENDINGS[letter] ?? STEM;
        const expected = this.#word[this.#matched];
        if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
            this.#matched = letter === STEM[0] ? 1 : 0;
            return;
        }
        if (this.#matched === BROKEN)
            this.#breakAt = at;
        this.#matched += 1;
        if (this.#matched > STEM.length && this.#matched === this.#word.length) {
            this.#candidate = this.#breakAt;
            this.#matched = 0;
        }
    }
    #settle() {
        if (this.#candidate !== undefined)
            this.#found.push(this.#candidate);
        this.#candidate = undefined;
    }
}
/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES = {
    "%": /([0-9a-f]{2})/iy,
    "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
    "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};
function readEscape(text, at, dress) {
    const character = text[at] ?? "";
    let width = 1;
    if (character === "\\" && dress === "json") {
        if (text[at + 1] !== "\\")
            return jsonEscape(text, at);
        width = 2;
    }
    const pattern = ESCAPES[character];
    if (pattern !== undefined)
        pattern.lastIndex = at + width;
    const match = pattern?.exec(text) ?? null;
    if (match === null)
        return { width, fold: fold(character.charCodeAt(0)) };
    return { width: width + match[0].length, fold: foldOf(character, match) };
}
function foldOf(introducer, [, one, other, third]) {
    const value = introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
    return value > 0x10ffff ? OTHER : fold(value);
}
/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text, at) {
    const kind = text[at + 1] ?? "";
    if (kind === "u")
        return { width: 6, fold: OTHER };
    return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
}


/***/ }),

/***/ 12667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   M0: () => (/* binding */ asSanitized),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64742);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15347);
/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */


/** The most that is kept of a name, in UTF-16 units after escaping. */
const NAME_LIMIT = 1024;
/** The same for any other text. */
const TEXT_LIMIT = 4096;
/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;
/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw `[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");
/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
function sanitize(text, limit = TEXT_LIMIT) {
    const head = text.length > limit ? text.slice(0, limit) : text;
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(head, "text");
    if (forged.length === 0 && head === text && PLAIN.test(text))
        return text;
    const { kept, read } = escapeHead(text, head.length, forged, limit);
    if (read === text.length)
        return kept;
    const rest = text.slice(read);
    return `${kept}…[+${rest.length} characters, SHA-256 ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(rest).slice(0, 32)}]`;
}
const OUR_ESCAPE = /\\u\{[0-9A-F]{1,6}\}/gi;
/** Room for the note of what was cut off. */
const NOTE = 100;
/** Text that should be sanitized already: as it is if it is, which `sanitize` would not leave it, and sanitized if it is not. */
function asSanitized(text, limit = TEXT_LIMIT) {
    const isPlain = text.length <= limit + NOTE && !IS_HIDDEN.test(text) && !IS_MARK.test(text);
    // An escape of ours breaks a marker; read as the letter that it stands for, it would make one.
    const isClean = isPlain && (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(text.replace(OUR_ESCAPE, "#"), "text").length === 0;
    return isClean ? text : sanitize(text, limit);
}
/** Every hidden character of a text, replaced. */
function replaceHidden(text, replacement) {
    return text.replace(EVERY_HIDDEN, replacement);
}
/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(text, end, forged, limit) {
    let kept = "";
    let read = 0;
    let next = 0;
    while (read < end) {
        // Looked up in the whole text, so that a pair at the end of the head is not torn.
        const codePoint = text.codePointAt(read) ?? 0;
        const character = String.fromCodePoint(codePoint);
        const isForged = forged[next] === read;
        if (isForged)
            next += 1;
        const piece = isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
        if (kept.length + piece.length > limit)
            break;
        kept += piece;
        read += character.length;
    }
    return { kept, read };
}
function mustEscape(text, at, character) {
    if (character === "\\")
        return text.startsWith("u{", at + 1);
    if (character >= " " && character <= "~")
        return false;
    return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
}


/***/ }),

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

/***/ 98592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayKeep: () => (/* binding */ mayKeep)
/* harmony export */ });
/* harmony import */ var _event_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12667);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18615);


function mayKeep(text, redactor) {
    return redactor.text(text) === text && (0,_event_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text, _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .PATTERN_CHARS */ .H6) === text;
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
