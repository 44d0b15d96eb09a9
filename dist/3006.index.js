export const id = 3006;
export const ids = [3006];
export const modules = {

/***/ 53006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32530);

/** No nested repetition: each runs in time linear in the text. */
const PROBES = [
    {
        aims: "a language model",
        pattern: /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your)\b.{0,40}\b(?:instruction|prompt|rule|context|direction|guideline)/i,
    },
    {
        aims: "a language model",
        pattern: /\b(?:system|developer) ?(?:prompt|message|override)\b|(?:^|[\s\]])(?:system|assistant) ?: ?\S/i,
    },
    {
        aims: "a language model",
        pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext)|\[\/?INST\]|<\/?(?:system|assistant)>/i,
    },
    {
        aims: "a language model",
        pattern: /\byou are now\b|\b(?:report|say|answer|conclude|mark)\b.{0,30}\b(?:all is well|no (?:threat|finding|issue|anomal)|benign|false positive|safe)\b/i,
    },
    { aims: "mallcop's markers", pattern: /USER_DATA_(?:BEGIN|END)/i },
    {
        aims: "the runner",
        pattern: /(?:^|\s|\})::(?:set-output|set-env|add-mask|stop-commands|warning|error|notice|debug|group|add-path)[ :]/i,
    },
    {
        aims: "a shell",
        pattern: /\$\([^)]{2,80}\)|`[^`]{3,80}`|[;&|]\s{0,3}(?:curl|wget|bash|sh|nc|python3?|powershell)\s/,
    },
    { aims: "a log library", pattern: /\$\{(?:jndi|env|sys|lower|upper|java)[:$]/i },
    { aims: "a browser", pattern: /<(?:script|iframe|svg|img)\b[^>]{0,80}|javascript:[^\s]/i },
    {
        aims: "a database",
        pattern: /'\s{0,3}(?:or|and)\s{1,3}'?\d+'?\s{0,3}=|\bunion\s{1,3}(?:all\s{1,3})?select\b|;\s{0,3}drop\s{1,3}table\b/i,
    },
    { aims: "a spreadsheet", pattern: /^[=+@-](?:cmd\||HYPERLINK\(|IMPORTXML\(|WEBSERVICE\()/i },
    // The airlock has made hidden characters visible: those that turn or hide what stands beside them.
    { aims: "whoever reads it", pattern: /\\u\{(?:20[26][A-E]|206[6-9]|E00[0-7][0-9A-F])\}/i },
];
/** Nothing above fits into text without any of these. */
const WORTH_A_LOOK = /[\s\\<$`'=|]|:[:\s]|_DATA_/i;
/** An app's line may say anything, and what only the vendor or mallcop writes speaks to nobody. */
const NOT_NAMES = new Set(("line connector feed text reason outcome actor_type target_type region account source_ip country event_source error_code " +
    "access_key_id correlation_id operation_id object_id app_id target_id token_id hashed_token status sub_status category").split(" "));
const LONGEST = 4096;
const MOST_REMEMBERED = 20_000;
const SHORTEST = 8;
/** Found to speak to nobody; kept for speed alone, and forgotten all at once. */
const harmless = new Set();
const detector = {
    *detect(events) {
        for (const event of events) {
            const draft = judge(event);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function judge(event) {
    const { actor, target, metadata } = event;
    if (mayAim(actor) || mayAim(target)) {
        const draft = drafted(event, "actor", actor) ?? drafted(event, "target", target);
        if (draft !== undefined)
            return draft;
    }
    for (const name in metadata) {
        const value = metadata[name];
        if (typeof value !== "string" || NOT_NAMES.has(name) || !mayAim(value))
            continue;
        const draft = drafted(event, name.replaceAll("_", " "), value);
        if (draft !== undefined)
            return draft;
    }
    return undefined;
}
/** Texts that come again and again are looked up, not looked at. */
function mayAim(text) {
    return text.length >= SHORTEST && !harmless.has(text);
}
function drafted(event, field, text) {
    const aims = text.length < SHORTEST ? undefined : aimOf(text);
    if (aims === undefined) {
        if (harmless.size >= MOST_REMEMBERED)
            harmless.clear();
        if (text.length < 200)
            harmless.add(text);
        return undefined;
    }
    return {
        key: ["probe", aims, event.actor],
        source: event.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(field)} speaks to ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(aims)}`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(field)} of ${event.action} by ${event.actor} holds text that is meant for ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(aims)}: ${text}.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Do not paste it anywhere. Find out who could choose this text, and look at what else they did.`,
        events: [event],
    };
}
function aimOf(text) {
    if (!WORTH_A_LOOK.test(text))
        return undefined;
    const head = text.slice(0, LONGEST);
    return PROBES.find(({ pattern }) => pattern.test(head))?.aims;
}


/***/ }),

/***/ 32530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ Own),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);
/** Sentences about events: our words as they are, everything else between markers. A sentence is safe to write to a file. */

/** Words of ours that stand in a variable. */
class Own {
    words;
    constructor(words) {
        this.words = words;
    }
}
const own = (words) => new Own(words);
/** Template tag. Texts are values of a clean event, which are sanitized; they are marked. Numbers and `own` words are not. */
function say(words, ...values) {
    const pieces = values.map((value, index) => written(value) + (words[index + 1] ?? ""));
    return `${words[0] ?? ""}${pieces.join("")}`;
}
function written(value) {
    if (typeof value === "number")
        return String(Math.round(value * 100) / 100);
    return value instanceof Own ? value.words : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy)(value);
}
/** The sentence as people read it. Its parts hold no markers but ours, so taking them all off is exact. */
function plain(said) {
    return said.replaceAll("[USER_DATA_BEGIN]", "").replaceAll("[USER_DATA_END]", "");
}
/** "1 event", "2 events". */
function counted(count, noun) {
    return own(`${count} ${noun}${count === 1 ? "" : "s"}`);
}


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ })

};
