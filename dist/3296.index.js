export const id = 3296;
export const ids = [3296];
export const modules = {

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

/***/ 91191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ clockSeconds),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   jr: () => (/* binding */ weekday),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export relative */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** `1,234` */
function grouped(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 event`, `1,234 events` */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `420 ms`, `42 s`, `1 min 7 s`, `12 min`, `5 h 12 min`, `3 d 4 h`; nothing below zero. */
function duration(ms) {
    if (ms <= 0)
        return "0 s";
    if (ms < SECOND - 0.5)
        return `${Math.max(1, Math.round(ms))} ms`;
    if (ms < 10 * MINUTE)
        return pair(Math.round(ms / SECOND), 60, "min", "s");
    if (ms < 2 * DAY)
        return pair(Math.round(ms / MINUTE), 60, "h", "min");
    return pair(Math.round(ms / HOUR), 24, "d", "h");
}
function pair(small, size, bigUnit, smallUnit) {
    const big = Math.floor(small / size);
    const rest = small % size;
    const parts = [big > 0 ? `${grouped(big)} ${bigUnit}` : "", rest > 0 ? `${rest} ${smallUnit}` : ""];
    return parts.filter((part) => part !== "").join(" ");
}
/** `15 min ago`, `now`, `in 3 h` */
function relative(then, now) {
    const ms = now - then;
    if (Math.abs(ms) < SECOND)
        return "now";
    return ms > 0 ? `${duration(ms)} ago` : `in ${duration(-ms)}`;
}
/** `512 B`, `1.4 MB`; powers of ten, as disks and GitHub's limits are counted. */
function bytes(count) {
    const power = count < 1_000 ? 0 : Math.min(4, Math.floor(Math.log10(count) / 3));
    const value = count / 1_000 ** power;
    const digits = power === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
    return `${digits} ${["B", "kB", "MB", "GB", "TB"][power]}`;
}
/** `11:45` */
function clock(at) {
    return new Date(at).toISOString().slice(11, 16);
}
/** `11:45:03` */
function clockSeconds(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `6 Nov`, with the year if it is not that of `near`. */
function day(at, near) {
    const date = new Date(at);
    const year = date.getUTCFullYear() === new Date(near).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}
/** `Thu 6` */
function weekday(at) {
    const date = new Date(at);
    return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
}
/** `11:45` on the day of `near`, else `6 Nov 11:45`. */
function moment(at, near) {
    return sameDay(at, near) ? clock(at) : `${day(at, near)} ${clock(at)}`;
}
/** `05:45 to 11:45 (6 h)`, with days where they are not that of `near`. */
function span([from, to], near) {
    const start = moment(from, near);
    const end = sameDay(from, to) && !sameDay(to, near) ? clock(to) : moment(to, near);
    return `${start} to ${end} (${duration(to - from)})`;
}
function sameDay(a, b) {
    return Math.floor(a / DAY) === Math.floor(b / DAY);
}
/** `a`, `a and b`, `a, b and c`, `a, b and 4 more` */
function listed(items, most = 3) {
    const shown = items.length > most ? [...items.slice(0, most - 1), `${grouped(items.length - most + 1)} more`] : items;
    const last = shown.at(-1) ?? "none";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}


/***/ })

};
