export const id = 2188;
export const ids = [2188];
export const modules = {

/***/ 12188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32530);

const WINDOW_MS = 90 * 86_400_000;
/** How much the latest summary weighs in what is usual. */
const WEIGHT = 0.2;
/** Summaries that must have been seen before anything counts as usual. */
const ENOUGH = 5;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            const draft = judge(event, context);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function judge(event, { memory, parameters }) {
    const { lines, unmatched } = event.metadata;
    if (typeof lines !== "number" || typeof unmatched !== "number")
        return undefined;
    if (lines < (parameters.least_lines ?? 0))
        return undefined;
    const share = unmatched / lines;
    const key = `app ${String(event.metadata.connector ?? event.source)} ${event.target}`;
    const known = memory.get(key);
    const seen = Number(known?.seen ?? 0);
    const usual = Number(known?.share ?? share);
    const isDrift = share >= (parameters.share ?? 1) && (seen < ENOUGH ? share < 1 : share >= usual * 1.5);
    // What drifts is not learned at once: a day of it must not make it usual.
    const next = usual + (share - usual) * (isDrift ? WEIGHT / 4 : WEIGHT);
    memory.set(key, { share: Math.round(next * 1e6) / 1e6, seen: Math.min(seen + 1, 1000) }, event.time + WINDOW_MS);
    if (!isDrift)
        return undefined;
    return {
        key: ["drift", String(event.metadata.connector ?? ""), event.target],
        source: event.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The logs of ${event.target} have changed`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${unmatched} of ${lines} lines (${share * 100} %) match no template; ${usual * 100} % is usual.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the app's log_line samples. If a new version writes them, update its templates.`,
        events: [event],
    };
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
