export const id = 3558;
export const ids = [3558];
export const modules = {

/***/ 48854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   q1: () => (/* binding */ contiguousEnd)
/* harmony export */ });
/** One list out of any intervals, touching ones joined. */
function merge(intervals) {
    const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
    const out = [];
    for (const [from, to] of sorted) {
        const last = out.at(-1);
        if (last !== undefined && from <= last[1]) {
            if (to > last[1])
                last[1] = to;
        }
        else
            out.push([from, to]);
    }
    return out;
}
/** What of `intervals` is in none of `holes`. */
function subtract(intervals, holes) {
    let left = [...merge(intervals)];
    for (const [from, to] of merge(holes)) {
        left = left.flatMap(([a, b]) => {
            if (to <= a || b <= from)
                return [[a, b]];
            const parts = [];
            if (a < from)
                parts.push([a, from]);
            if (to < b)
                parts.push([to, b]);
            return parts;
        });
    }
    return left;
}
/** What of `intervals` lies inside `bounds`. */
function clip(intervals, [from, to]) {
    return merge(intervals.map(([a, b]) => [a < from ? from : a, b > to ? to : b]).filter(([a, b]) => a < b));
}
/** How far `intervals` reach from `start` without a hole; `start` itself if it is not inside. */
function contiguousEnd(intervals, start) {
    for (const [from, to] of merge(intervals))
        if (from <= start && start < to)
            return to;
    return start;
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ windowRead),
/* harmony export */   Ku: () => (/* binding */ worstLag),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   St: () => (/* binding */ neverBegan),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vk: () => (/* binding */ totalMs),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   er: () => (/* binding */ lagOf),
/* harmony export */   fQ: () => (/* binding */ STALE_MS),
/* harmony export */   fd: () => (/* binding */ coveredUpTo),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   ls: () => (/* binding */ balanced),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   mj: () => (/* binding */ hull),
/* harmony export */   nM: () => (/* binding */ firstLooks),
/* harmony export */   xW: () => (/* binding */ totalCounts),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48854);
/** What follows from a run report, worked out once, so that the summary, the terminal and the exit status cannot disagree. */

/** A partition lags so far behind that somebody should know: 24 hours. */
const STALE_MS = 24 * 60 * 60 * 1_000;
/** The partitions that are to be covered: not those of connectors that were not asked for, or that the vendor does not offer. */
function places(instances) {
    return instances
        .filter((instance) => instance.status !== "skipped")
        .flatMap((instance) => instance.feeds
        .filter((feed) => feed.status !== "not_available")
        .flatMap((feed) => feed.partitions
        .filter(({ unavailable }) => unavailable === undefined)
        .map((partition) => ({ instance, feed, partition }))));
}
function firstLooks(instances) {
    return asked({ instances }).flatMap((instance) => {
        const feeds = instance.feeds.flatMap(({ title, partitions }) => {
            const looked = partitions.flatMap(({ baseline }) => baseline ?? []);
            return looked.length === 0 ? [] : [{ title, items: looked.reduce((sum, { items }) => sum + items, 0) }];
        });
        return feeds.length === 0 ? [] : [{ instance, feeds }];
    });
}
function asked(report) {
    return report.instances.filter((instance) => instance.status !== "skipped");
}
/** Whether the run ended before any connector was turned to: then none of them was looked at, asked for or not. */
function neverBegan(report) {
    return asked(report).length === 0 && report.problems.length > 0;
}
/** Connectors of which at least something was read. */
function lookedAt(report) {
    return report.instances.filter((instance) => instance.status === "ok" || instance.status === "partial");
}
function failed(report) {
    return report.instances.filter((instance) => instance.status === "failed");
}
/** How long before the end of the run coverage ends, in milliseconds; `undefined` if it never began. */
function lagOf({ since, watermark }, finished) {
    if (watermark === undefined || (since !== undefined && watermark <= since))
        return undefined;
    return Math.max(0, finished - watermark);
}
/**
 * Whether a partition has been waiting to be read to its end for more than a day. One of which this run has read more than a
 * day is catching up, as after a first look far back, and one that the vendor does not offer waits for nothing.
 */
function isStale({ watermark, since, before, unavailable }, finished) {
    const to = watermark ?? since;
    if (to === undefined || unavailable)
        return false;
    return finished - to > STALE_MS && to - (before ?? since ?? to) <= STALE_MS;
}
/** Those that somebody would look at first: never read, then furthest behind. */
function worstFirst(list, finished) {
    const behind = ({ partition }) => lagOf(partition, finished) ?? Number.POSITIVE_INFINITY;
    const bad = ({ partition }) => totalMs(partition.gaps) + totalMs(partition.backlog);
    return [...list].sort((a, b) => compare(behind(b), behind(a)) || bad(b) - bad(a));
}
/** An order of numbers (infinite ones too) or texts. */
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function totalMs(intervals) {
    return (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(intervals).reduce((sum, [from, to]) => sum + to - from, 0);
}
/** From the first to the last of them, holes and all. */
function hull(intervals) {
    const merged = (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(intervals);
    const first = merged.at(0);
    const last = merged.at(-1);
    return first && last && [first[0], last[1]];
}
/** What was read of a connector's logs in this run, from end to end. Observations of a state are no stretch of a log. */
function windowRead(instance) {
    const logs = instance.feeds.flatMap((feed) => feed.partitions).filter(({ axis }) => axis !== "observation");
    return hull(logs.flatMap(({ covered }) => covered));
}
/** The time up to which every partition that was ever read is covered. */
function coveredUpTo(list) {
    return list
        .flatMap(({ partition }) => partition.watermark ?? [])
        .reduce((least, at) => (least === undefined || at < least ? at : least), undefined);
}
/** How far the worst partition of a connector is behind. */
function worstLag(instance, finished) {
    const lags = places([instance]).map(({ partition }) => lagOf(partition, finished));
    if (lags.length === 0)
        return "unknown";
    return lags.includes(undefined) ? "never" : { ms: Math.max(...lags.map((ms) => ms ?? 0)) };
}
const NO_COUNTS = {
    fetched: 0,
    derived: 0,
    new: 0,
    duplicate: 0,
    leftOut: {},
    rejected: {},
    held: 0,
    requests: 0,
};
function totalCounts(report) {
    return report.instances.reduce((sum, { counts }) => added(sum, counts), NO_COUNTS);
}
function added(a, b) {
    return {
        fetched: a.fetched + b.fetched,
        derived: a.derived + b.derived,
        new: a.new + b.new,
        duplicate: a.duplicate + b.duplicate,
        leftOut: addedByReason(a.leftOut, b.leftOut),
        rejected: addedByReason(a.rejected, b.rejected),
        held: a.held + b.held,
        requests: a.requests + b.requests,
    };
}
function addedByReason(a, b) {
    const sum = new Map(Object.entries(a));
    for (const [reason, count] of Object.entries(b))
        sum.set(reason, (sum.get(reason) ?? 0) + count);
    return Object.fromEntries(sum);
}
function sumOf(byReason) {
    return Object.values(byReason).reduce((sum, count) => sum + count, 0);
}
/** Whether every record that came in is accounted for. */
function balanced(counts) {
    const { fetched, derived, held } = counts;
    return fetched + derived === counts.new + counts.duplicate + sumOf(counts.leftOut) + sumOf(counts.rejected) + held;
}
function troubles(report) {
    const found = new Map();
    const add = (instance, problem) => {
        const key = JSON.stringify([instance?.id, problem.code, problem.message, problem.at]);
        found.set(key, { instance, problem, times: (found.get(key)?.times ?? 0) + 1 });
    };
    for (const problem of report.problems)
        add(undefined, problem);
    for (const instance of report.instances)
        for (const problem of instance.problems)
            add(instance, problem);
    return [...found.values()].sort((a, b) => compare(a.problem.level, b.problem.level));
}
/** What is lost first, then what waits; the longest first in each. */
function losses(report) {
    const longestFirst = (a, b) => b.interval[1] - b.interval[0] - (a.interval[1] - a.interval[0]);
    const of = (kind, pick) => places(report.instances)
        .flatMap((place) => (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(pick(place.partition)).map((interval) => ({ kind, place, interval })))
        .sort(longestFirst);
    return [...of("lost", ({ gaps }) => gaps), ...of("waiting", ({ backlog }) => backlog)];
}
/** Rejections before what was left out on purpose. */
function reasons(report) {
    const of = (what, pick) => report.instances
        .flatMap((instance) => instance.feeds.map((feed) => ({ instance, feed })))
        .flatMap((at) => Object.entries(pick(at.feed.counts)).map(([reason, count]) => ({ ...at, what, reason, count })))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    return [...of("rejected", ({ rejected }) => rejected), ...of("left out", ({ leftOut }) => leftOut)];
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);


function outputsOf(report) {
    const { new: fresh, duplicate } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCounts */ .xW)(report);
    const stored = report.publish.state === "stored";
    const sha = report.publish.commit ?? "";
    return {
        events: String(stored || report.dryRun ? fresh : 0),
        duplicates: String(duplicate),
        findings: String(stored || report.dryRun ? (report.findings?.new.length ?? 0) : 0),
        "connectors-failed": (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(report)
            .map(({ id }) => (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .token */ .S)(id))
            .join(","),
        gaps: String((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .losses */ .YY)(report).filter(({ kind }) => kind === "lost").length),
        commit: stored && (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .isToken */ .s)(sha) ? sha : "",
        status: report.status,
    };
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ token),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/** What may stand bare where text is obeyed (a commit subject, a step output): our own short words, never a stranger's. */
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whether a text is an id, code or type of the plain sort that configuration and manifests allow. */
function isToken(text) {
    return TOKEN.test(text);
}
/** The text if it is plain, else a word that stands for it. */
function token(text) {
    return isToken(text) ? text : "(unnamed)";
}


/***/ })

};
