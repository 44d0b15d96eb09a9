export const id = 2188;
export const ids = [2188];
export const modules = {

/***/ 12188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85578);


const WINDOW_MS = 90 * 86_400_000;
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
    const seen = observed(event);
    if (seen === undefined)
        return undefined;
    const key = `app ${String(event.metadata.connector ?? event.source)} ${event.target}`;
    const usual = usualIn(memory.get(key));
    const limits = {
        ..._src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_LIMITS */ .Zm,
        share: parameters.share ?? _src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_LIMITS */ .Zm.share,
        leastLines: parameters.least_lines ?? _src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_LIMITS */ .Zm.leastLines,
    };
    const drift = (0,_src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDrift */ .Jh)(seen, usual, limits);
    // What drifts is not learned: a day of it must not make it usual.
    if (drift === "none" && seen.lines >= limits.leastLines)
        memory.set(key, { ...(0,_src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .nextUsual */ .E_)(usual, { ...seen, unmatched: seen.unmatched / seen.lines }) }, event.time + WINDOW_MS);
    if (drift === "none")
        return undefined;
    const isRelease = Number(event.metadata.new_revisions ?? 0) > 0;
    const since = (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(isRelease ? "A new revision of the app was seen." : "No new revision of the app was seen.");
    const share = (seen.unmatched / seen.lines) * 100;
    return {
        key: ["drift", String(event.metadata.connector ?? ""), event.target],
        source: event.source,
        severity: isRelease ? "info" : "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The logs of ${event.target} have changed`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${seen.unmatched} of ${seen.lines} lines (${share} %) match no template, with ${seen.looks} new looks; ${(usual ?? _src_logs_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_USUAL */ .rq).unmatched * 100} % is usual. ${since}`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Look at the app's log_line samples. If a new version writes them, take over the proposed templates, or run discover-app.`,
        events: [event],
    };
}
/** An app without templates has nothing but unknown lines, and no format to leave. */
function observed({ metadata }) {
    const { lines, unmatched, templates, new_looks: looks = 0 } = metadata;
    if (typeof lines !== "number" || typeof unmatched !== "number" || typeof looks !== "number")
        return undefined;
    return templates === undefined && lines === unmatched ? undefined : { lines, unmatched, looks };
}
function usualIn(known) {
    return known === undefined ? undefined : { unmatched: Number(known.unmatched), looks: Number(known.looks) };
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


/***/ }),

/***/ 85578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ nextUsual),
/* harmony export */   Jh: () => (/* binding */ judgeDrift),
/* harmony export */   Zm: () => (/* binding */ DRIFT_LIMITS),
/* harmony export */   rq: () => (/* binding */ NOTHING_USUAL)
/* harmony export */ });
/**
 * Judges whether an app's lines are no longer what they were: by the share of unknown ones, and by looks that are new, against
 * the app's own past. Few lines say nothing; a share counts for what it is at least, not for what it may be.
 */
const DRIFT_LIMITS = { leastLines: 50, leastUnmatched: 10, share: 0.05, times: 3, looks: 5 };
const NOTHING_USUAL = { unmatched: 0, looks: 0 };
function judgeDrift({ lines, unmatched, looks }, usual = NOTHING_USUAL, limits = DRIFT_LIMITS) {
    if (lines < limits.leastLines || unmatched < limits.leastUnmatched)
        return "none";
    if (atLeast(unmatched, lines) > Math.max(limits.share, limits.times * usual.unmatched))
        return "unmatched";
    return looks >= Math.max(limits.looks, limits.times * usual.looks) ? "looks" : "none";
}
/** What is usual once `seen` counts, too: the latest weighs a fifth. Rounded, so that what stays the same is written the same. */
function nextUsual(usual, seen) {
    if (usual === undefined)
        return { unmatched: rounded(seen.unmatched, 1000), looks: rounded(seen.looks, 10) };
    const next = (before, now) => before + (now - before) * LATEST_WEIGHS;
    return {
        unmatched: rounded(next(usual.unmatched, seen.unmatched), 1000),
        looks: rounded(next(usual.looks, seen.looks), 10),
    };
}
const LATEST_WEIGHS = 0.2;
const rounded = (value, per) => Math.round(value * per) / per;
/** 95 % confidence, one-sided enough. */
const Z = 1.96;
/** The lower end of Wilson's interval for a share. */
function atLeast(count, of) {
    const share = count / of;
    const z2 = Z * Z;
    const middle = share + z2 / (2 * of);
    const reach = Z * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
    return (middle - reach) / (1 + z2 / of);
}


/***/ })

};
