export const id = 874;
export const ids = [874,3296];
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

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


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

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ findingsClause),
/* harmony export */   Dz: () => (/* binding */ FINDINGS_NEXT),
/* harmony export */   E1: () => (/* binding */ asksForAttention),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   fy: () => (/* binding */ findingsTitle),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mr: () => (/* binding */ toldFindings),
/* harmony export */   vJ: () => (/* binding */ stillOpen),
/* harmony export */   wY: () => (/* binding */ whenSeen),
/* harmony export */   yL: () => (/* binding */ learningSentence)
/* harmony export */ });
/* harmony import */ var _detect_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _event_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45986);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);




const SEVERITIES = ["critical", "warn", "info"];
function bySeverity(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { critical: count("critical"), warn: count("warn"), info: count("info") };
}
/** `1 critical, 4 warn`; empty for none. */
function severities(findings) {
    const counts = bySeverity(findings);
    return SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? `${counts[severity]} ${severity}` : [])).join(", ");
}
/** In brackets behind a number of findings: `1 critical, 4 warn`, or simply `warn`. */
function ofSeverity(findings) {
    const [first] = findings;
    const same = findings.every(({ severity }) => severity === first?.severity);
    return `(${same && first !== undefined ? first.severity : severities(findings)})`;
}
/** `2 new findings (1 critical, 1 warn)` */
function newFindings(fresh) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fresh.length, "new finding")} ${ofSeverity(fresh)}`;
}
/** What stands above the list. */
function findingsTitle({ dryRun, publish }) {
    return dryRun || publish.state === "stored" ? "Findings" : "Findings, not stored";
}
/** Whether anything is open that somebody should look at: more than worth knowing. */
function asksForAttention({ findings }) {
    return findings?.open.some(({ severity }) => severity !== "info") ?? false;
}
/** The part of a headline. "Nothing found" and "not judged" never sound alike. */
function findingsClause(findings) {
    if (findings === undefined)
        return "nothing was judged by the detectors";
    const { new: fresh, open, waiting } = findings;
    const partly = waiting > 0 ? `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiting, "batch", "batches")} not judged yet` : "";
    if (fresh.length === 0 && open.length === 0)
        return `no open findings${partly}`;
    if (fresh.length === 0)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open.length, "open finding")} ${ofSeverity(open)}${partly}`;
    const rest = open.length > fresh.length ? `, ${open.length} open` : "";
    return `${newFindings(fresh)}${rest}${partly}`;
}
function findingWords({ id, title, why, next, first, last, count }, now) {
    const [from, to] = [first, last].map((time) => whenSeen(time, now));
    const begun = from?.replace(/ UTC$/, "");
    return {
        id: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)(id, 120),
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title), 200),
        why: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(why), 500),
        next: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(next), 400),
        facts: [from === to ? `${from}` : `${begun} to ${to}`, ...(count > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, "event")] : [])],
    };
}
/** `10:14 UTC`; an event that does not say when it happened has the first moment of all. */
function whenSeen(time, now) {
    const at = Date.parse(time);
    return at === _event_event_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v ? "at an unknown time" : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at, now)} UTC`;
}
/** New ones before grown ones; without those that only say that a source is being learned. */
function toldFindings({ findings }) {
    const of = (state, list) => list.filter(({ learning }) => !learning).map((finding) => ({ state, finding }));
    return findings === undefined ? [] : [...of("new", findings.new), ...of("grown", findings.grown)];
}
/** At first everybody is new: what is found while a source is being learned is worth a line together. */
function learningSentence({ findings }) {
    const fresh = findings?.new.filter(({ learning }) => learning) ?? [];
    if (fresh.length === 0)
        return undefined;
    const titles = fresh.map(({ title }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title), 80));
    return `While mallcop learns what is usual: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(titles, 8)}.`;
}
/** Open ones that are neither new nor grown, nor from the time of learning. */
function stillOpen({ findings }) {
    if (findings === undefined)
        return [];
    const told = new Set([...findings.new, ...findings.grown].map(({ id }) => id));
    return findings.open.filter(({ id, learning }) => !told.has(id) && !learning);
}
const FINDINGS_NEXT = "`mallcop findings` lists all of them, acknowledges and suppresses them.";


/***/ }),

/***/ 17210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Xu: () => (/* binding */ lostMs),
/* harmony export */   mZ: () => (/* binding */ connectorLine)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77681);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74913);




/** The first line. Text from outside is in it, visible but not yet escaped. */
function headline(report) {
    const isGood = report.status === "ok" && !(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForAttention */ .E1)(report);
    const tone = report.exit !== 0 || report.status === "failed" ? "bad" : isGood ? "good" : "attention";
    return { tone, text: result(report) };
}
function result(report) {
    const trouble = report.problems.find(({ level }) => level === "error") ?? report.problems[0];
    const why = trouble === undefined ? "" : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.brief)(trouble.message, 200)}`;
    const fresh = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCounts */ .xW)(report).new;
    const found = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fresh, "new event");
    const looked = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(report);
    if (report.exit === 2)
        return `The ${report.command} could not start${why || "."}`;
    if (!report.dryRun && report.publish.state !== "stored")
        return `Nothing was stored${fresh > 0 ? `, though ${found} ${fresh === 1 ? "was" : "were"} found` : ""}${why || "."}`;
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(report).length === 0)
        return "No connector was asked for, so nothing was looked at.";
    const dry = report.dryRun ? "Dry run, nothing was stored: " : "";
    if (looked.length === 0)
        return `${dry}Nothing could be read: ${names((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(report))} failed.`;
    const events = `${fresh === 0 ? "no new events" : found} from ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(looked.length, "connector")}`;
    return sentence(`${dry}${events}; ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsClause */ .Cd)(report.findings)}; ${coverage(report)}.`);
}
/** What can be said of what was not read, or else up to when everything was. */
function coverage(report) {
    const bad = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(report);
    const lost = report.instances.filter((instance) => lostMs(instance) > 0);
    const some = report.instances.filter((each) => each.status === "partial" && !(lost.includes(each) && readAll(each)));
    const clauses = [
        bad.length > 0 ? `${names(bad)} ${bad.length === 1 ? "is" : "are"} not covered${since(bad, report)}` : "",
        some.length > 0 ? `${names(some)} ${some.length === 1 ? "is" : "are"} covered in part${upTo(some, report)}` : "",
        lost.length > 0 ? `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(Math.max(...lost.map(lostMs)))} lost for good in ${names(lost)}` : "",
    ].filter((clause) => clause !== "");
    if (clauses.length > 0)
        return clauses.join("; ");
    const until = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredUpTo */ .fd)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)(report.instances));
    return until === undefined
        ? "nothing was to be covered yet"
        : `all covered up to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(until, report.finished)} UTC`;
}
/** Nothing is left that could still be read. */
function readAll(instance) {
    const whole = instance.feeds.every(({ status, partitions }) => status !== "failed" || partitions.length > 0);
    return whole && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).every(({ partition }) => partition.backlog.length === 0);
}
/** Of a single connector it can be said from when on; of several the table tells. */
function since(instances, { finished }) {
    const until = instances.length === 1 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredUpTo */ .fd)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)(instances)) : undefined;
    return until === undefined ? "" : ` since ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(until, finished)} UTC`;
}
function upTo(instances, { finished }) {
    const behind = instances.length === 1 && instances.every((instance) => !readAll(instance));
    const until = behind
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredUpTo */ .fd)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)(instances).filter(({ partition }) => partition.backlog.length > 0))
        : undefined;
    return until === undefined ? "" : `, some of it only up to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(until, finished)} UTC`;
}
/** The longest loss of one partition: losses in two of them at the same time are not twice the time. */
function lostMs(instance) {
    return Math.max(0, ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).map(({ partition }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(partition.gaps)));
}
function names(instances) {
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(instances.map(({ id }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.brief)(id, 40)));
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
const COVERED = {
    ok: { tone: "good", covered: "yes" },
    partial: { tone: "attention", covered: "in part" },
    failed: { tone: "bad", covered: "no" },
    skipped: { tone: "none", covered: "not asked for" },
};
const NOT_BEGUN = { tone: "bad", covered: "not looked at" };
/** The connector's line in the first table. */
function connectorLine(instance, report) {
    const { new: fresh, duplicate } = instance.counts;
    const blind = instance.status === "skipped" || (instance.status === "failed" && fresh + duplicate === 0);
    const covered = instance.status === "skipped" && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .neverBegan */ .St)(report) ? NOT_BEGUN : COVERED[instance.status];
    return {
        ...covered,
        fresh: blind ? "—" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(fresh),
        duplicate: blind ? "—" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(duplicate),
        read: readInWords(instance, report),
        lag: instance.status === "skipped" ? "—" : lagInWords(instance, report),
        stale: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).some(({ partition }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .QO)(partition, report.finished)),
        next: nextStep(instance),
    };
}
function readInWords(instance, report) {
    const window = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .windowRead */ .BA)(instance);
    if (window !== undefined)
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(window, report.finished);
    const observed = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).some(({ partition }) => partition.covered.length > 0);
    return observed ? "compared with the last state" : instance.status === "skipped" ? "—" : "nothing";
}
function lagInWords(instance, report) {
    const lag = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLag */ .Ku)(instance, report.finished);
    return lag === "never" ? "never read" : lag === "unknown" ? "unknown" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(lag.ms);
}
function nextStep(instance) {
    const problem = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .troubles */ .d4)({ instances: [instance], problems: [] })[0]?.problem;
    if (problem !== undefined)
        return problem.hint;
    if (lostMs(instance) > 0)
        return "Nothing brings it back; look into the product itself for that time.";
    const waiting = Math.max(0, ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).map(({ partition }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(partition.backlog)));
    return waiting > 0 ? `Nothing: the next run goes on with the ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(waiting)} that are left.` : "—";
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
