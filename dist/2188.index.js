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


/***/ })

};
