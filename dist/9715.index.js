export const id = 9715;
export const ids = [9715];
export const modules = {

/***/ 97315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reserveMs),
/* harmony export */   c: () => (/* binding */ startBudget)
/* harmony export */ });
/** Kept back for deduplication, push and cursors, of a run of `totalMs`. */
function reserveMs(totalMs) {
    return Math.min(5 * 60_000, totalMs * 0.2);
}
/** Starts the time for collecting within a run of `totalMs` milliseconds; `cancelled` ends it early. */
function startBudget(clock, totalMs, cancelled) {
    const end = new AbortController();
    const timer = new AbortController();
    const collectMs = totalMs - reserveMs(totalMs);
    clock.sleep(collectMs, timer.signal).then(() => end.abort(new DOMException("The time for this run is over.", "TimeoutError")), () => { });
    const signal = AbortSignal.any([end.signal, cancelled]);
    return {
        signal,
        deadline: (clock.now() + collectMs),
        get exhausted() {
            return signal.aborted;
        },
        close: () => timer.abort(),
    };
}


/***/ }),

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export secretsDeclared */
/* harmony import */ var _plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63200);

/** Tokens of the job. */
const OF_THE_JOB = [
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "INPUT_TOKEN",
    "MALLCOP_HMAC_KEY",
];
/** All connectors' secrets, not only those that run now: none may appear anywhere. */
function secretsOf(config, env) {
    return secretsDeclared(config.connectors.map(_plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOfInstance */ .y), env);
}
/** Those of the job, and those that the manifests declare. */
function secretsDeclared(manifests, env) {
    const declared = manifests.flatMap(({ auth }) => auth.secrets.map(({ name }) => name));
    return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
        const value = env[name];
        return value ? [{ name, value }] : [];
    });
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ shape_boolean),
  Ms: () => (/* binding */ entryOf),
  uR: () => (/* binding */ instant),
  Ut: () => (/* binding */ instantUtc),
  Gv: () => (/* binding */ isObject),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  Jz: () => (/* binding */ optionalBoolean),
  R2: () => (/* binding */ optionalList),
  WI: () => (/* binding */ optionalNumber),
  u9: () => (/* binding */ optionalObject),
  mR: () => (/* binding */ optionalText),
  qF: () => (/* binding */ parseJson),
  ws: () => (/* binding */ scalarText),
  Qq: () => (/* binding */ shape_text)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/connector/iso-time.js
/** Reads RFC 3339 times by their characters: no regular expression, no guessing of formats, and never in local time. */
const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970, or NaN for what is not a time. Takes `T`, `t` or a space before the hour, any number of digits of
 * a second (cut to milliseconds), `Z` or an offset as `+02:00`, `+0200` or `+02`, and a leap second.
 * @param zoneless whether a time without a zone is taken as UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function isoInstant(text, zoneless) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return Number.NaN;
    if (!isDateTimeSeparator(text.charCodeAt(10)))
        return Number.NaN;
    if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return Number.NaN;
    const year = two(text, 0) * 100 + two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    if (!isDate(year, month, day) || !(hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59)))) {
        return Number.NaN;
    }
    let at = 19;
    let ms = 0;
    if (text.charCodeAt(at) === 46) {
        const start = ++at;
        for (let weight = 100; isDigit(text.charCodeAt(at)); at += 1, weight /= 10) {
            if (weight >= 1)
                ms += (text.charCodeAt(at) - ZERO) * weight;
        }
        if (at === start)
            return Number.NaN;
    }
    return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset(text, at, zoneless);
}
/** The zone at the end of the text, in milliseconds ahead of UTC; NaN if there is none where one must be, or more text. */
function offset(text, at, zoneless) {
    const left = text.length - at;
    const sign = text.charCodeAt(at);
    if (left === 0)
        return zoneless ? 0 : Number.NaN;
    if (sign === 90 || sign === 122)
        return left === 1 ? 0 : Number.NaN;
    if (sign !== 43 && sign !== 45)
        return Number.NaN;
    const colon = left === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
    if (left !== 3 && left !== 5 + colon)
        return Number.NaN;
    const hours = two(text, at + 1);
    const minutes = left === 3 ? 0 : two(text, at + 3 + colon);
    if (!(hours < 24 && minutes < 60))
        return Number.NaN;
    return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
function isDate(year, month, day) {
    // Date.UTC takes years below 100 for 19xx.
    if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0)))
        return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month !== 2 || day < 29 || leap;
}
/** Two digits as a number; NaN, which no comparison lets through, if they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at);
    const ones = text.charCodeAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
function isDateTimeSeparator(code) {
    return code === 84 || code === 116 || code === 32;
}

;// CONCATENATED MODULE: ./build/src/connector/shape.js


/** The years in which a vendor's time is believable, in milliseconds since 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** A scalar as text, and nothing of anything else: an object may have a `toString` that is none. */
function scalarText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
/** The entry of a table under a name that a stranger may have chosen: every object has a `constructor`, and no table does. */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** @throws MallcopError `record-malformed` or `vendor-answer-unexpected`, like all functions here */
function object(value, path, vendor) {
    return isObject(value) ? value : unexpected(value, "an object", path, vendor);
}
/** `undefined` also for `null`, which vendors write for "not there". */
function optionalObject(value, path, vendor) {
    return value === undefined || value === null ? undefined : object(value, path, vendor);
}
/** Text that is not empty. */
function shape_text(value, path, vendor) {
    return typeof value === "string" && value !== "" ? value : unexpected(value, "text", path, vendor);
}
/** `undefined` also for `null` and for empty text, which vendors write for "not there". */
function optionalText(value, path, vendor) {
    return value === undefined || value === null || value === "" ? undefined : shape_text(value, path, vendor);
}
function list(value, path, vendor) {
    return Array.isArray(value) ? value : unexpected(value, "a list", path, vendor);
}
/** An absent or `null` list is an empty one. */
function optionalList(value, path, vendor) {
    return value === undefined || value === null ? [] : list(value, path, vendor);
}
function number(value, path, vendor) {
    return typeof value === "number" && Number.isFinite(value) ? value : unexpected(value, "a number", path, vendor);
}
function optionalNumber(value, path, vendor) {
    return value === undefined || value === null ? undefined : number(value, path, vendor);
}
function shape_boolean(value, path, vendor) {
    return typeof value === "boolean" ? value : unexpected(value, "true or false", path, vendor);
}
function optionalBoolean(value, path, vendor) {
    return value === undefined || value === null ? undefined : shape_boolean(value, path, vendor);
}
/**
 * A time in 1990–2100: a `Date`, RFC 3339 text with its zone, or a number since 1970 in seconds, milliseconds or
 * microseconds, which in these years cannot be confused. What is finer than a millisecond is cut off.
 */
function instant(value, path, vendor) {
    return believable(toMilliseconds(value, false)) ?? unexpected(value, "a time with its zone", path, vendor);
}
/** As `instant`, for vendors whose times are documented to be UTC but do not say so (`2014-07-08T17:35:27`). */
function instantUtc(value, path, vendor) {
    return believable(toMilliseconds(value, true)) ?? unexpected(value, "a time", path, vendor);
}
/** @throws MallcopError without any of the text, which `JSON.parse` would quote */
function parseJson(source, path, vendor) {
    const json = typeof source === "string" ? source : new TextDecoder().decode(source);
    try {
        return JSON.parse(json);
    }
    catch {
        return unexpected(json.trim() === "" ? "" : json, "JSON", path, vendor);
    }
}
function toMilliseconds(value, zoneless) {
    if (typeof value === "string")
        return isoInstant(value, zoneless);
    if (value instanceof Date)
        return value.getTime();
    if (typeof value !== "number")
        return Number.NaN;
    if (value < LATEST / 1000)
        return Math.floor(value * 1000 + 0.001); // Doubles hold 1404840927.123 a little below itself.
    return Math.floor(value <= LATEST ? value : value / 1000);
}
function believable(ms) {
    return ms >= EARLIEST && ms < LATEST ? ms : undefined;
}
function unexpected(value, wanted, path, vendor) {
    const reason = `${path} is ${kindOf(value)} where ${wanted} belongs`;
    throw vendor === undefined
        ? new errors/* MallcopError */.D("record-malformed", { reason })
        : new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor, reason });
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (value === "")
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "an unusable date";
    if (typeof value === "string")
        return "other text";
    if (typeof value === "number")
        return Number.isFinite(value) ? "another number" : "no finite number";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

/***/ 65715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;
/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
function canonicalJson(value) {
    return write(value, "", 0) ?? "null";
}
function write(value, key, depth) {
    if (typeof value !== "object" || value === null)
        return writeScalar(value);
    if (depth >= MAX_DEPTH)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
    if ("toJSON" in value && typeof value.toJSON === "function")
        return write(value.toJSON(key), key, depth + 1);
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
    }
    const members = [];
    for (const [name, item] of Object.entries(value).sort(byKey)) {
        const text = write(item, name, depth + 1);
        if (text !== undefined)
            members.push(`${JSON.stringify(name)}:${text}`);
    }
    return `{${members.join(",")}}`;
}
function writeScalar(value) {
    if (typeof value === "bigint")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it holds a number without bounds" });
    return JSON.stringify(value);
}
function byKey([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

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

/***/ 69737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isEventId),
/* harmony export */   EX: () => (/* binding */ createContentIds),
/* harmony export */   Q6: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15347);
/**
 * Event ids: the same thing at the vendor has the same id for ever, and different things different ones.
 * See docs/adr/0001-event-id.md before touching a line: ids are committed in people's repositories.
 */



const HEX_DIGITS = 16;
const EVENT_ID = /^evt-\d{4}-\d{2}-\d{2}-[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?-[0-9a-f]{16}$/;
/**
 * `evt-<UTC date of time>-<source>-<first 16 hex of SHA-256("<source>|<tenant>|<namespace>|<id>")>`
 * @throws MallcopError `record-malformed` for an empty vendor id, which would make different things one
 */
function eventId({ source, tenant, namespace, id, time }) {
    if (id === "")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "the vendor's id is empty" });
    const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(join([source, tenant, namespace, id])).slice(0, HEX_DIGITS);
    return `evt-${dayOf(time)}-${source}-${digest}`;
}
const DAY_MS = 86_400_000;
let lastDay = { number: 0, text: "1970-01-01" };
/** The UTC date. Events of one day come together: the last one is remembered. */
function dayOf(time) {
    const number = Math.floor(time / DAY_MS);
    if (number !== lastDay.number)
        lastDay = { number, text: new Date(time).toISOString().slice(0, 10) };
    return lastDay.text;
}
function isEventId(text) {
    return EVENT_ID.test(text);
}
/**
 * Names records that the vendor gave no id, by what they say before redaction. Ask one of these per response set: the ordinal
 * tells apart only records that are equal in everything, so a page more or less changes nothing else.
 */
function createContentIds() {
    const seen = new Map();
    return (record) => {
        const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));
        const ordinal = seen.get(digest) ?? 0;
        seen.set(digest, ordinal + 1);
        return `${digest}#${ordinal}`;
    };
}
/**
 * Joins the parts with bars, so that no two lists give one text. Plain parts are joined as they are; as soon as a part holds a
 * bar itself, all are escaped, and the number of bars alone tells the two cases apart.
 */
function join(parts) {
    for (const part of parts) {
        if (part.includes("|"))
            return parts.map((any) => any.replace(/[\\|]/g, "\\$&")).join("|");
    }
    return parts.join("|");
}


/***/ }),

/***/ 68748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export LINE_START */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69737);
/** An event as one line of a file, and back: ten keys in a fixed order, `id` first, and no character that ends a line elsewhere. */


/** Every event's line begins so; readers that only want ids rely on it. */
const LINE_START = '{"id":"evt-';
const KEYS = [
    "id",
    "timestamp",
    "source",
    "event_type",
    "actor",
    "target",
    "action",
    "severity",
    "metadata",
    "raw",
];
const TEXT_KEYS = ["source", "event_type", "actor", "target", "action", "raw"];
const SEVERITIES = new Set(["info", "warn", "critical"]);
/** NEL and Unicode's separators end a line for some readers. JSON can say them otherwise, and says unpaired surrogates so itself. */
const LINE_ENDS = ["\u0085", "\u2028", "\u2029"];
/** The event's line, without the line break. */
function formatEvent(event) {
    const { id, timestamp, source, event_type, actor, target, action, severity, metadata, raw } = event;
    return jsonText({ id, timestamp, source, event_type, actor, target, action, severity, metadata, raw });
}
/** A value as JSON text that may stand in a line. */
function jsonText(value) {
    let text = JSON.stringify(value);
    for (const end of LINE_ENDS) {
        // Looking for one character is next to free, and there is hardly ever any.
        if (text.includes(end))
            text = text.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return text;
}
/**
 * The event of a line, exactly as it was written.
 * @param path what to call the place in an error, such as `events/aws/2026/03/11/8-1.jsonl:17`
 * @throws MallcopError `data-damaged` for anything that `formatEvent` would not have written
 */
function parseEvent(line, path = "An event") {
    const damaged = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason });
    const value = parseObject(line);
    if (value === undefined)
        throw damaged("it is not a JSON object");
    const keys = Object.keys(value);
    const key = keys.length > KEYS.length ? "one too many" : KEYS.find((name, index) => keys[index] !== name);
    if (key !== undefined)
        throw damaged(`its keys are not the ten of an event, in their order: ${key}`);
    if (!isEvent(value))
        throw damaged(`its ${firstFlaw(value)} is not what an event has there`);
    return value;
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return firstFlaw(value) === undefined;
}
/** The first key whose value cannot be an event's. */
function firstFlaw(value) {
    const { id, timestamp, source, severity, metadata } = value;
    if (typeof id !== "string" || !(0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isEventId */ .Ak)(id))
        return "id";
    if (!isTimestamp(timestamp))
        return "timestamp";
    const text = TEXT_KEYS.find((key) => typeof value[key] !== "string");
    if (text !== undefined)
        return text;
    if (source !== id.slice("evt-yyyy-mm-dd-".length, -17))
        return "source";
    if (!SEVERITIES.has(severity))
        return "severity";
    return isObject(metadata) && Object.values(metadata).every(isScalar) ? undefined : "metadata";
}
function isTimestamp(value) {
    if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
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

/***/ 21831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callTool: () => (/* binding */ callTool)
});

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 6 modules
var prepare = __webpack_require__(28540);
// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/event/clean-text.js
var clean_text = __webpack_require__(83719);
// EXTERNAL MODULE: ./build/src/event/metadata.js
var metadata = __webpack_require__(97401);
;// CONCATENATED MODULE: ./build/src/investigate/seal-rows.js


const MOST_ROWS = 200;
/** Of all rows as JSON: what an agent can still read. */
const MOST_CHARS = 100_000;
function sealRows({ rows, more = false }, { output }, redactor) {
    const trusted = Object.entries(output).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : []));
    const seal = (0,metadata/* createMetadataSealer */.Q)((0,clean_text/* createCleanText */.T)(redactor), new Set(trusted));
    const sealed = [];
    let chars = 0;
    for (const row of rows.slice(0, MOST_ROWS)) {
        const line = lineOf(row, seal);
        chars += line.length;
        if (chars > MOST_CHARS)
            break;
        sealed.push(JSON.parse(line));
    }
    return { rows: sealed, more: more || sealed.length < rows.length };
}
function lineOf(row, seal) {
    const pieces = [];
    seal(pieces, row);
    return pieces.join("");
}

// EXTERNAL MODULE: ./build/src/investigate/tool-input.js
var tool_input = __webpack_require__(14002);
;// CONCATENATED MODULE: ./build/src/investigate/call-tool.js
/** Calls one look-up of one configured connector: input checked, time bounded, answer sealed. Stores nothing. */








/** With what is kept back for storing, which a look-up does not need, two minutes. */
const CALL_MS = 150_000;
/**
 * @param input whatever was typed or sent
 * @throws MallcopError `tool-input-invalid`, what connecting throws, and what the vendor's refusal means
 */
async function callTool(offered, input, config, host) {
    const checked = await (0,tool_input/* checkedInput */.c)(offered, input);
    // The secrets of all connectors: what one vendor shows may hold another's.
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, host.env) });
    const budget = (0,collect_budget/* startBudget */.c)(host.clock, CALL_MS, host.signal);
    try {
        const connected = await (0,prepare/* connect */.Ng)(offered.instance, { host, now: host.clock.now(), budget, redactor });
        try {
            return sealRows(await answerOf(connected, offered.tool, checked), offered.manifest, redactor);
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(connected.connector);
        }
    }
    finally {
        budget.close();
    }
}
async function answerOf({ connector, ctx, manifest }, tool, input) {
    if ((0,hosted_connector/* isHosted */.O)(connector))
        return await connector.call(tool, input);
    const found = (await (0,registry/* loadTools */.KU)(manifest.name))[tool];
    if (found === undefined)
        throw new TypeError(`${manifest.name} has no tool ${tool}, though its manifest does`);
    return await found(ctx, input);
}


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INPUT),
/* harmony export */   c: () => (/* binding */ checkedInput)
/* harmony export */ });
/* harmony import */ var _config_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67879);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63584);
/** What a tool is asked, checked against the schema that its manifest declares. Invariant: no tool sees an input that breaks it. */




/** What a mistake's place begins with: `input.hours`. */
const INPUT = "/input";
/**
 * A copy of the input with the schema's defaults filled in.
 * @throws MallcopError `tool-input-invalid`
 */
async function checkedInput({ name, tool, instance, manifest }, input) {
    const copy = structuredClone(input);
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(copy))
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("tool-input-invalid", {
            name,
            problem: "it is no object",
            advice: adviceOn(manifest.input),
        });
    const validate = instance.plugin === undefined ? (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validateToolInput */ .by)(instance.type, tool) : undefined;
    const findings = (validate ?? (await compiled(manifest.input)))(copy);
    const [mistake] = (0,_config_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(findings, { schema: manifest.input, value: copy, below: INPUT });
    if (mistake === undefined)
        return copy;
    const { problem, advice } = mistake;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("tool-input-invalid", { name, problem, advice: advice || adviceOn(manifest.input) });
}
/** A custom plugin's schema; no other call loads a schema compiler. */
async function compiled(schema) {
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return compileOptions(schema);
}
function adviceOn({ properties }) {
    const names = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(properties) ? Object.keys(properties) : [];
    return names.length === 0 ? "It takes an empty object." : `It takes an object with ${names.join(", ")}.`;
}


/***/ }),

/***/ 68994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Names the one disk error that a person can do something about. */

/** Runs a piece of disk work. @throws MallcopError `disk-full` instead of ENOSPC and EDQUOT; anything else as it came. */
async function onDisk(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (hasCode(error, "ENOSPC", "EDQUOT"))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("disk-full", { path: file }, { cause: error });
        throw error;
    }
}
/** Whether an error carries one of these system codes, such as `ENOENT`. */
function hasCode(error, ...codes) {
    return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}


/***/ })

};
