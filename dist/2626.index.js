export const id = 2626;
export const ids = [2626];
export const modules = {

/***/ 92626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


const DAY_MS = 86_400_000;
const detector = {
    *detect(events, context) {
        // Counted per page, so that the past is asked once for each day and type.
        const groups = new Map();
        for (const event of events) {
            if (!(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isActivity */ .C8)(event))
                continue;
            const key = `${event.source} ${event.type} ${Math.floor(event.time / DAY_MS)}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [event]);
            else
                group.push(event);
        }
        for (const [key, group] of groups) {
            const draft = judge(key, group, context);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function judge(key, group, { memory, parameters, dailyCounts }) {
    const [first] = group;
    if (first === undefined)
        return undefined;
    const before = Number(memory.get(key)?.count ?? 0);
    const count = before + group.length;
    memory.set(key, { count }, (Math.floor(first.time / DAY_MS) + 3) * DAY_MS);
    const { factor = 1, least = 0, least_days: leastDays = 0 } = parameters;
    if (count < least)
        return undefined;
    const days = dailyCounts(first);
    if (days.length < leastDays)
        return undefined;
    const usual = busiest(days);
    if (count < factor * Math.max(usual, 1))
        return undefined;
    const day = new Date(first.time).toISOString().slice(0, 10);
    const latest = group.at(-1) ?? first;
    return {
        key: ["volume", first.type, day],
        source: first.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Far more ${first.type} than usual`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} events of the type ${first.type} on ${day}, when ${usual} is a busy day; ${latest.actor} did the latest, ${latest.action}.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `See who did them. A migration or a loop explains itself; anything else needs a look at what was changed, read or deleted.`,
        events: [first, ...group.slice(1)],
        count,
    };
}
/** The busiest usual day: nine of ten are quieter. */
function busiest(days) {
    const sorted = [...days].sort((one, other) => one - other);
    return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}


/***/ })

};
