export const id = 672;
export const ids = [672,4920];
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

/***/ 38449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeName),
/* harmony export */   E: () => (/* binding */ isHarmless)
/* harmony export */ });
/**
 * What the name of a field says about its value: a secret, or only something about one. `password` is a secret; `passwordLastUsed`,
 * `accessKeyId` and `secret_type` are facts that an audit needs.
 */
/** What a name must contain, in lower case without separators, to be a secret's. The last one found decides. */
const STEMS = {
    passwords: "password",
    password: "password",
    passwds: "password",
    passwd: "password",
    passphrase: "password",
    passcode: "password",
    pwd: "password",
    privatekey: "private-key",
    secretaccesskey: "secret-key",
    secretkey: "secret-key",
    sharedaccesskey: "access-key",
    accesskey: "access-key",
    accountkey: "access-key",
    sharedkey: "access-key",
    masterkey: "access-key",
    signingkey: "signing-key",
    apikey: "api-key",
    authkey: "api-key",
    connectionstring: "connection-string",
    connstr: "connection-string",
    sessiontoken: "session-token",
    securitytoken: "session-token",
    authorization: "authorization",
    signature: "signature",
    credentials: "credential",
    credential: "credential",
    tokens: "token",
    token: "token",
    jwt: "token",
    cookie: "cookie",
    secrets: "secret",
    secret: "secret",
};
const STEM = new RegExp(Object.keys(STEMS).join("|"), "g");
/** Secrets by their whole name. `push_protection_bypassed_by`, for one, is a person. */
const WHOLE = {
    protectionbypass: "secret",
    drainurl: "secret-url",
    webhookurl: "secret-url",
    deployhookurl: "secret-url",
};
/** Names that hold a stem and are no secret, whole. Each is a row of the allow-list's test. */
const ALLOWED = new Set([
    "hashedtoken",
    "federatedidentitycredential",
    "federatedidentitycredentials",
    "clienttoken",
    "clientrequesttoken",
    "idempotencytoken",
    "resultsignature",
    "httptokens",
    "secretspassed",
    "secretary",
]);
/** Last words of names that speak about a secret, or about anything else that is none. */
const DESCRIPTIONS = new Set(`
    action age alert alerts alg algorithm allowed arn arns at audience audiences category changed characters
    configured count counts created date dates decision description details disabled elevation email enabled
    endpoint exists exp expiration expired expires expiry format from guid id identifier identifiers ids interval
    issuer kind length level limit location manager method name names notification owner path permission permissions
    policies policy present profile protection provider reason ref refresh region require required reset revoked rid
    rotated rotation scope scopes source state status statuses subject supported template time times timestamp title
    ttl type types updated uri url used user valid validation validity verification verified version versions
  `
    .trim()
    .split(/\s+/));
/** The same for more than a word; all that follows the stem, in lower case without separators. */
const PHRASES = /^(?:displayname|expiresat|expiresin|fromconsole|lasteight|lastfour|lastset|lastused|scanning\w*|\w*notificationcontent)$/;
const NAMES = new Set([
    "name",
    "key",
    "parametername",
    "propertyname",
    "displayname",
    "field",
    "header",
]);
const HOLDS = new Set([
    "value",
    "values",
    "newvalue",
    "oldvalue",
    "old",
    "new",
    "current",
    "previous",
    "stringvalue",
]);
/** Longer names are judged by their end, where names say what they are. */
const MOST_CHARS = 200;
const MOST_VERDICTS = 4096;
const verdicts = new Map();
/** Pure; remembers its answers, because a feed's records all have the same few names. */
function judgeName(name) {
    const known = verdicts.get(name);
    if (known !== undefined)
        return known;
    const verdict = judge(name);
    if (verdicts.size >= MOST_VERDICTS)
        verdicts.clear();
    if (name.length <= MOST_CHARS)
        verdicts.set(name, verdict);
    return verdict;
}
/** A placeholder in a name says what was taken out, not what the field holds. */
const PLACEHOLDER = /\[redacted:[^\]]*\]/g;
function judge(given) {
    const name = given.includes("[redacted:") ? given.replace(PLACEHOLDER, "0") : given;
    const plain = name
        .slice(-MOST_CHARS)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "");
    const accessKeyId = plain.endsWith("accesskeyid");
    const last = [...plain.matchAll(STEM)].at(-1);
    const rest = last === undefined ? plain : plain.slice(last.index + last[0].length);
    const describes = accessKeyId ||
        ALLOWED.has(plain) ||
        DESCRIPTIONS.has(rest) ||
        (rest !== "" && DESCRIPTIONS.has(lastWord(name))) ||
        PHRASES.test(rest);
    return {
        secret: secretCalled(plain) ?? (last === undefined || describes ? undefined : STEMS[last[0]]),
        describes,
        accessKeyId,
        names: NAMES.has(plain),
        holds: HOLDS.has(plain),
    };
}
function secretCalled(plain) {
    return Object.hasOwn(WHOLE, plain) ? WHOLE[plain] : undefined;
}
/** `Id` of `secretAccessKeyId`, `at` of `expires_at`; in lower case. */
function lastWord(name) {
    const words = name.slice(-MOST_CHARS).match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g);
    return words?.at(-1)?.toLowerCase() ?? "";
}
/** What stands where a secret would, and gives nothing away: a vendor's mask, a switch, nothing. */
const HARMLESS = /^(?:\**|\[\]|\{\}|\[redacted(?::[\w.:-]{1,100})?\]|hidden_due_to_security_reasons|value hidden due to security reasons\.?|<sensitivedataremoved>|__openclaw_redacted__|__\w{1,40}__|redacted|hidden|true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|required|optional|success|failure|allow|deny)$/i;
/** Whether the value of a secret-named field may stay. */
function isHarmless(value) {
    return HARMLESS.test(value);
}


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p2: () => (/* binding */ ACCESS_KEY_ID),
  AF: () => (/* binding */ SECRET_SHAPES),
  mt: () => (/* binding */ findSecret)
});

// UNUSED EXPORTS: TOKEN_SHAPES

;// CONCATENATED MODULE: ./build/src/event/secret-contexts.js
const WORD = "(?:pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|account|auth|master|private|shared|signing|storage)[_-]?(?:access[_-]?)?key|connection[_-]?string|signature|(?<![A-Za-z])sig)";
const SIGN = "(?:=|%3d|:)";
const WORDS = [
    ...["password", "passwd", "passphrase", "pwd", "secret", "token", "signature", "connectionstring"],
    ...["connection_string", "connection-string", "sig=", "sig%3d", "sig "],
    ...["=", ":", "%3d", " ", '"', "'", "\\"].map((after) => `key${after}`),
];
/** Between a word and its sign in the text of JSON: a quote that is a field name's end is not meant. */
const JSON_GAP = String.raw `(?:\\+["']|')?(?:\s|\\[nrt]){0,2}`;
const SECRETS_IN_CONTEXT = [
    {
        label: "password",
        anchors: ["://"],
        inJson: /:\/\/[^\s:/@"'<>]{0,256}:[^\s/"'<>?#]{1,512}@/,
        pattern: /(?<=[A-Za-z0-9]:\/\/)[^\s:/@"'<>]{0,256}:(?<secret>[^\s/"'<>?#]{1,512})(?=@)/g,
    },
    {
        label: "authorization",
        anchors: ["bearer", "basic"],
        inJson: /(?:bearer|basic)(?:%20|[ +])/i,
        pattern: /(?<![A-Za-z])(?:bearer|basic)(?:%20|[ +]){1,3}(?<secret>[\w.~+/=-]{8,})/gi,
        accept: (secret) => /\d/.test(secret) || secret.length >= 32,
    },
    {
        label: "authorization",
        anchors: ["authorization"],
        inJson: new RegExp(`authorization${JSON_GAP}${SIGN}`, "i"),
        pattern: /authorization\\{0,4}["']?\s{0,2}[:=]\s{0,2}\\{0,4}["']?(?:[A-Za-z][A-Za-z0-9-]{1,24} {1,2})?(?<secret>[^\s"',;\\]{6,})/gi,
        accept: (secret) => /\d/.test(secret),
    },
    { label: "cookie", anchors: ["cookie:"], pattern: /cookie:\s{0,2}(?<secret>[^\r\n"\\]{4,})/gi },
    {
        label: "secret",
        anchors: WORDS,
        inJson: new RegExp(WORD + JSON_GAP + SIGN, "i"),
        pattern: new RegExp(String.raw `:?${WORD}(?:\\{0,4}["'])?\s{0,2}${SIGN}\s{0,2}\\{0,4}["']?(?<secret>(?<=["'])[^"'\\]+|(?<!["'])[^\s"'&;,<>\\=][^\s"'&;,<>\\]*)`, "gi"),
        accept: isValue,
    },
    {
        label: "secret",
        anchors: ["password ", "passwd ", "token ", "secret ", "api-key "],
        inJson: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) /i,
        pattern: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) {1,3}["']?(?<secret>[^\s"'-][^\s"']{2,})/gi,
    },
];
/**
 * After `=` and in quotes, anything is a value. After a bare colon it may be prose (`invalid token: expired`), or part of a name
 * with colons (`arn:aws:secretsmanager:…:secret:name`).
 */
function isValue(secret, match) {
    const before = match.slice(0, match.length - secret.length).trimEnd();
    return !before.endsWith(":") || (!match.startsWith(":") && secret.length >= 8 && /\d/.test(secret));
}

;// CONCATENATED MODULE: ./build/src/event/secret-shapes.js
/**
 * What credentials look like: the shapes that redaction knows without having been told a secret.
 *
 * Every pattern is linear on hostile input: it begins with a literal or at the edge of a run, and its repetitions are bounded,
 * or end where the run ends with nothing to match after them. Each shape names its anchors: literals, one of
 * which every match holds (case is ignored), so that one scan of a text tells which patterns are worth trying.
 */

/** Not in the midst of a word; an escape such as `%20` or `\n` before it is no part of the word. */
const EDGE = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))`;
const KEYS = [
    {
        label: "private-key",
        anchors: ["-----BEGIN "],
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
    },
    { label: "age-key", anchors: ["AGE-SECRET-KEY-1"], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
    { label: "jwt", anchors: ["eyJ"], pattern: new RegExp(`${EDGE}eyJ[\\w-]{8,}(?:\\.[\\w-]{4,}){1,4}\\.?`, "g") },
];
const AMAZON = [
    {
        label: "aws-secret-key",
        anchors: ["AKIA", "ASIA"],
        inJson: /A[KS]IA[A-Z0-9]{16}(?!")/,
        pattern: /A[KS]IA[A-Z0-9]{16}["']?[\s,:;|/]{1,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g,
    },
    {
        label: "aws-access-key-id",
        anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
        // CloudTrail names one in every record, where it belongs.
        inJson: /(?<!accessKeyId":")A(?:KI|SI|BI|CC)A[A-Z0-9]{16}/,
        pattern: /(?<![A-Z0-9])A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?![A-Z0-9])/g,
    },
    {
        label: "aws-session-token",
        anchors: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
        pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/=%_-]{20,}/g,
    },
    {
        label: "aws-secret-key",
        anchors: ["secret"],
        inJson: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
        pattern: /secret[\w .:="'-]{0,30}[ :="'](?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
        accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    },
];
const MICROSOFT = [
    {
        label: "azure-client-secret",
        anchors: Array.from("0123456789", (digit) => `${digit}q~`),
        pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
    },
    {
        label: "azure-storage-key",
        anchors: ["+ASt"],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
    },
    { label: "azure-key", anchors: ["JQQJ9"], pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,40}/g },
];
const GOOGLE = [
    { label: "google-api-key", anchors: ["AIza"], pattern: /AIza[\w-]{35}/g },
    { label: "google-oauth-token", anchors: ["ya29."], pattern: /ya29\.[\w-]{20,}/g },
    { label: "google-refresh-token", anchors: ["1//0"], pattern: /(?<!\w)1\/\/0[\w-]{30,}/g },
    { label: "google-client-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-[\w-]{20,}/g },
];
/** Credentials that say whose they are. */
const PREFIXED = [
    {
        label: "github-token",
        anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /gh[pousr]_[A-Za-z0-9][\w.-]{18,1023}[A-Za-z0-9]/g,
    },
    { label: "github-token", anchors: ["github_pat_"], pattern: /github_pat_\w{20,255}/g },
    {
        label: "gitlab-token",
        anchors: ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-", "glft-", "glagent-"],
        pattern: /gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w-]{20,255}/g,
    },
    {
        label: "slack-token",
        anchors: ["xox", "xapp-"],
        pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]{10,}/g,
        accept: (secret) => /\d/.test(secret),
    },
    {
        label: "slack-webhook",
        anchors: ["hooks.slack"],
        pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "discord-webhook",
        anchors: ["/api/webhooks/"],
        pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "teams-webhook",
        anchors: ["/webhookb2/"],
        pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{8,})/gi,
    },
    {
        label: "vercel-deploy-hook",
        anchors: ["/integrations/deploy/"],
        pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(?<secret>[\w/]{8,})/gi,
    },
    {
        label: "vercel-token",
        anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        pattern: /vc[piark]_[A-Za-z0-9]{20,255}/g,
    },
    { label: "npm-token", anchors: ["npm_"], pattern: /npm_[A-Za-z0-9]{36}/g },
    { label: "pypi-token", anchors: ["pypi-AgE"], pattern: /pypi-AgE[\w-]{50,}/g },
    { label: "rubygems-token", anchors: ["rubygems_"], pattern: /rubygems_[0-9a-f]{48}/g },
    { label: "docker-token", anchors: ["dckr_"], pattern: /dckr_[po]at_[\w-]{20,255}/g },
    { label: "supabase-token", anchors: ["sbp_"], pattern: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/g },
    { label: "supabase-secret-key", anchors: ["sb_secret_"], pattern: /sb_secret_[\w-]{16,255}/g },
    {
        label: "openai-key",
        anchors: ["sk-"],
        pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/g,
        accept: (secret) => /\d/.test(secret) && (/[A-Z]/.test(secret) || secret.startsWith("sk-ant-")),
    },
    {
        label: "stripe-key",
        anchors: ["sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_", "whsec_"],
        pattern: /(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{24,255})/g,
    },
    {
        label: "twilio-key",
        anchors: Array.from("0123456789abcdef", (digit) => `sk${digit}`),
        inJson: /SK[0-9a-f]{32}/,
        pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g,
    },
    { label: "sendgrid-key", anchors: ["SG."], pattern: /SG\.[\w-]{16,64}\.[\w-]{16,128}/g },
    {
        label: "mailgun-key",
        anchors: ["key-"],
        inJson: /key-[0-9a-f]{32}/,
        pattern: /(?<![\w-])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        label: "mailchimp-key",
        anchors: Array.from("0123456789", (digit) => `-us${digit}`),
        pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/g,
    },
    { label: "telegram-token", anchors: [":AA"], pattern: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    {
        label: "shopify-token",
        anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
        pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
    },
    { label: "digitalocean-token", anchors: ["dop_v1_", "doo_v1_", "dor_v1_"], pattern: /do[por]_v1_[0-9a-f]{64}/g },
    { label: "databricks-token", anchors: ["dapi"], pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?/g },
    { label: "huggingface-token", anchors: ["hf_"], pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
    { label: "vault-token", anchors: ["hvs.", "hvb.", "hvr."], pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { label: "terraform-token", anchors: [".atlasv1."], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
    {
        label: "doppler-token",
        anchors: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
        pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,255}/g,
    },
    { label: "linear-key", anchors: ["lin_api_", "lin_oauth_"], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
    { label: "notion-token", anchors: ["ntn_"], pattern: /ntn_[A-Za-z0-9]{40,60}/g },
    { label: "postman-key", anchors: ["PMAK-"], pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
    { label: "newrelic-key", anchors: ["NRAK-"], pattern: /NRAK-[A-Z0-9]{27}/g },
    { label: "grafana-token", anchors: ["glsa_", "glc_"], pattern: /gl(?:sa|c)_[A-Za-z0-9+/=_]{32,255}/g },
    { label: "planetscale-token", anchors: ["pscale_"], pattern: /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g },
    { label: "atlassian-token", anchors: ["ATATT3", "ATCTT3"], pattern: /AT(?:ATT|CTT)3[\w+/=-]{24,512}/g },
    { label: "figma-token", anchors: ["figd_"], pattern: /figd_[\w-]{30,255}/g },
    { label: "groq-key", anchors: ["gsk_"], pattern: /gsk_[A-Za-z0-9]{40,60}/g },
    { label: "xai-key", anchors: ["xai-"], pattern: /xai-[A-Za-z0-9]{70,90}/g },
    { label: "replicate-token", anchors: ["r8_"], pattern: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}/g },
    { label: "sentry-token", anchors: ["sntrys_", "sntryu_"], pattern: /sntry[su]_[\w+/=-]{40,512}/g },
    { label: "tailscale-key", anchors: ["tskey-"], pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9-]{16,128}/g },
];
/** Certain by themselves; their order matters where one shape is part of another. */
const TOKEN_SHAPES = [...KEYS, ...AMAZON, ...MICROSOFT, ...GOOGLE, ...PREFIXED];
const SECRET_SHAPES = [...TOKEN_SHAPES, ...SECRETS_IN_CONTEXT];
/** The access key id is a secret's name rather than a secret: fields that are made for it keep it. */
const ACCESS_KEY_ID = "aws-access-key-id";
/** The sort of credential that a text holds by its shape alone, if any; for texts that should hold none, such as a configuration. */
function findSecret(text) {
    const found = TOKEN_SHAPES.find(({ pattern, accept }) => {
        const match = [...text.matchAll(pattern)].find(([whole, ...groups]) => accept?.(groups.at(-1) ?? whole, whole) ?? true);
        return match !== undefined;
    });
    return found === undefined ? undefined : { shape: found.label };
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

/***/ 33723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateState: () => (/* binding */ updateState)
/* harmony export */ });
/* harmony import */ var _event_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32031);
/* harmony import */ var _event_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12667);
/** What a discovery writes into an app's state: which templates it saw, and samples of their lines. */


const SAMPLE_CHARS = 300;
/** @param day today, such as `2026-03-11` */
function updateState(app, before, seen, day) {
    const redactor = (0,_event_redact_js__WEBPACK_IMPORTED_MODULE_0__.createRedactor)({ secrets: [] });
    const templates = { ...before?.templates };
    for (const [id, { lines, samples }] of seen) {
        templates[id] = {
            lines,
            first_seen: before?.templates[id]?.first_seen ?? day,
            last_seen: day,
            samples: samples.map((sample) => (0,_event_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(redactor.text(sample), SAMPLE_CHARS)),
        };
    }
    return { version: 1, app, ...before, templates };
}


/***/ })

};
