export const id = 270;
export const ids = [270];
export const modules = {

/***/ 30270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ parseUntil),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   lA: () => (/* binding */ parseMinutes),
/* harmony export */   parseSince: () => (/* binding */ parseSince)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const MOST_MINUTES = 350;
/** The range of a rescan. @throws MallcopError `usage-invalid` */
function parseRange(since, until, now) {
    if (!since)
        throw wrong("A rescan needs to know where to begin: --since 2026-03-11, or an age such as 36h", "rescan");
    const from = parseTime(since, now);
    const to = until ? parseTime(until, now) : now;
    if (from >= to)
        throw wrong("--since lies after --until", "rescan");
    return [from, to];
}
/** Minutes in milliseconds. @throws MallcopError `usage-invalid` */
function parseMinutes(text, command) {
    const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!(minutes >= 1 && minutes <= MOST_MINUTES))
        throw wrong(`--max-minutes takes a number from 1 to ${MOST_MINUTES}`, command);
    return minutes * 60_000;
}
const MOST_AHEAD_MS = 366 * 24 * 3_600_000;
/** A moment in the past. @throws MallcopError `usage-invalid` */
function parseSince(text, now, command) {
    return parseTime(text, now, command);
}
/** A moment to come, within a year: a date, or a time from now such as 30d. @throws MallcopError `usage-invalid` */
function parseUntil(text, now, command) {
    const time = parseTime(text, now, command);
    // An age says how far, whatever the direction.
    const until = /^\d+[mhd]$/.test(text) ? now + (now - time) : time;
    if (until <= now || until > now + MOST_AHEAD_MS)
        throw wrong("--until lies in the past or over a year ahead", command);
    return until;
}
function parseTime(text, now, command = "rescan") {
    const age = /^(\d{1,5})([mhd])$/.exec(text);
    if (age !== null)
        return (now - Number(age[1]) * (UNIT_MS[age[2] ?? ""] ?? 0));
    const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
    // 30 February must not quietly become 2 March.
    const day = date ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : new Date(Number.NaN);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
    const time = exists ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw wrong(`${JSON.stringify(text.slice(0, 40))} is no time: 2026-03-11, 2026-03-11T14:00:00Z, 36h and 14d are`, command);
    return time;
}
function wrong(problem, command) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command });
}


/***/ })

};
