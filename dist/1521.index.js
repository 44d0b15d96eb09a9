export const id = 1521;
export const ids = [1521,3296,1519];
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

/***/ 61521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _detect_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32530);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _page_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22059);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91191);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71519);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74913);
/** The overview on a terminal: the page's first lines, and what it has that needs somebody. */






const SIGNS = { good: "✓", attention: "!", bad: "✗" };
const SHADES = { critical: "bad", warn: "attention", info: "none" };
const MOST = 10;
function renderOverview(overview, { width, colour }) {
    const paint = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.painter)(colour);
    const { tone, sentences } = (0,_page_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(overview);
    const sections = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapColumns */ .cd)(sentences.join(" "), width, "  ").map((line, index) => paint(tone, index === 0 ? `${SIGNS[tone]}${line.slice(1)}` : line)),
        connectorLines(overview, width, paint),
        findingLines(overview, width, paint),
        sizeLines(overview, width, paint),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(`${text.join("\n\n")}\n`);
}
function connectorLines({ connectors, events, window }, width, paint) {
    const columns = ["", { flexible: "connector" }, "behind", "holes", { number: "events" }, { number: "critical" }];
    const rows = connectors.map((connector) => {
        const tone = (0,_page_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .toneOf */ .YV)(connector, window.to);
        const { id, all } = connector;
        const counted = events.connectors.find((each) => each.id === id);
        const critical = counted?.days.reduce((sum, day) => sum + day.critical, 0) ?? 0;
        const missing = all === undefined ? 0 : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(all.holes);
        return [
            { text: SIGNS[tone], shade: tone },
            (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(id, 40),
            all === undefined
                ? { text: "never read", shade: "bad" }
                : { text: (0,_page_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lag */ .FB)(all, window.to).replace(/ behind$/, ""), shade: (0,_page_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehind */ .Jm)(all, window.to) ? "bad" : "none" },
            all === undefined || missing === 0
                ? { text: all === undefined ? "—" : "none", shade: "dim" }
                : { text: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(missing), shade: "attention" },
            (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counted?.total ?? 0),
            { text: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(critical), shade: critical > 0 ? "attention" : "dim" },
        ];
    });
    return rows.length === 0 ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.tableLines)(columns, rows, width, paint);
}
function findingLines({ findings: { open } }, width, paint) {
    if (open.length === 0)
        return [];
    const lines = open
        .slice(0, MOST)
        .flatMap(({ severity, title, id }) => [
        `${paint(SHADES[severity], severity.padEnd(8))}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(title), Math.max(30, width - 10))}`,
        paint("dim", `          ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(id, 100)}`),
    ]);
    const rest = open.length - MOST;
    return [
        paint("strong", "Open findings"),
        ...lines,
        ...(rest > 0 ? [paint("dim", `and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rest)} more: mallcop findings list`)] : []),
    ];
}
function sizeLines({ events, window, runs, bytes: size }, width, paint) {
    const growth = runs.bytesPerDay === undefined ? "" : `; events grow by ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(runs.bytesPerDay)} a day`;
    const text = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(events.total, "event")} and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(runs.count, "run")} in ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(window.days, "day")}. The files take ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(size)}${growth}.`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapColumns */ .cd)(text, width).map((line) => paint("dim", line));
}


/***/ }),

/***/ 22059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ lag),
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   YV: () => (/* binding */ toneOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);



const WEIGHT = { good: 0, attention: 1, bad: 2 };
function verdictOf(overview) {
    const covered = { tone: coverageTone(overview), text: coverageSentence(overview) };
    const found = { tone: findingsTone(overview), text: findingsSentence(overview) };
    // Of equals, coverage: what was not looked at cannot have been found.
    const [first, second] = WEIGHT[found.tone] > WEIGHT[covered.tone] ? [found, covered] : [covered, found];
    return { tone: first.tone, sentences: [first.text, second.text] };
}
/** How a connector fares, by the same rules as the job summary. */
function toneOf({ all, problems }, now) {
    if (all === undefined || isBehind(all, now))
        return "bad";
    return all.holes.length > 0 || all.lost.length > 0 || problems.length > 0 ? "attention" : "good";
}
function isBehind({ until }, now) {
    return now - until > _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .STALE_MS */ .fQ;
}
function coverageTone({ connectors, window, damaged }) {
    const tones = connectors.map((connector) => toneOf(connector, window.to));
    if (tones.length === 0 || tones.includes("bad"))
        return "bad";
    return connectors.some(({ all }) => (all?.holes.length ?? 0) + (all?.lost.length ?? 0) > 0) || damaged.length > 0
        ? "attention"
        : "good";
}
function coverageSentence({ connectors, window, runs }) {
    if (connectors.length === 0)
        return "No connector has run here yet.";
    const names = (list) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(list.map(({ id }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(id, 40)));
    const never = connectors.filter(({ all }) => all === undefined);
    const behind = connectors.filter(({ all }) => all !== undefined && isBehind(all, window.to));
    if (runs.count === 0)
        return `Nothing has run in the last ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(window.days, "day")}.`;
    const clauses = [
        never.length > 0 ? `${names(never)} ${never.length === 1 ? "was" : "were"} never read` : "",
        behind.length > 0 ? `${names(behind)} ${behind.length === 1 ? "is" : "are"} more than a day behind` : "",
    ].filter((clause) => clause !== "");
    if (clauses.length > 0)
        return `${clauses.join("; ")}.`;
    const holes = connectors.filter(({ all }) => (all?.holes.length ?? 0) > 0);
    const until = Math.min(...connectors.flatMap(({ all }) => all?.last ?? []));
    const upTo = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(until, window.to)} UTC`;
    if (holes.length > 0) {
        const isLost = holes.every(({ all }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(all?.lost ?? []) >= (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(all?.holes ?? []));
        const longest = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(Math.max(...holes.map(({ all }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(all?.holes ?? []))));
        return `Covered up to ${upTo}, but for ${longest} of ${names(holes)}${isLost ? ", lost for good" : ""}.`;
    }
    return `${connectors.length === 1 ? "The connector is" : `All ${connectors.length} connectors are`} covered up to ${upTo}.`;
}
function findingsTone({ findings }) {
    const severities = findings.open.map(({ severity }) => severity);
    return severities.includes("critical") ? "bad" : severities.includes("warn") ? "attention" : "good";
}
function findingsSentence({ findings: { open } }) {
    if (open.length === 0)
        return "No open findings.";
    const worst = open[0]?.severity ?? "info";
    const count = open.filter(({ severity }) => severity === worst).length;
    const which = worst === "critical" ? "critical" : worst === "warn" ? "a warning" : "for information";
    const share = count === open.length ? (count === 1 ? which : `all ${which}`) : `${count} of them ${which}`;
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open.length, "open finding")}, ${share}.`;
}
/** `5 min behind`, with nothing to say of what was never read. */
function lag({ until }, now) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(now - until)} behind`;
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

/***/ 71519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openTable),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

const SGR = {
    good: ["\x1b[32m", "\x1b[39m"],
    attention: ["\x1b[33m", "\x1b[39m"],
    bad: ["\x1b[31m", "\x1b[39m"],
    dim: ["\x1b[2m", "\x1b[22m"],
    strong: ["\x1b[1m", "\x1b[22m"],
    none: ["", ""],
};
/** Text in its colour, or as it is. */
function painter(colour) {
    return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}
/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
function wantsColour(isTTY, environment) {
    return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}
const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;
/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
function tableLines(columns, rows, width, paint) {
    const { head, line } = openTable(columns, rows, width, paint);
    return [head, ...rows.map(line)];
}
/** A table of as many rows as may come: as wide as the first of them want it. */
function openTable(columns, first, width, paint) {
    const widths = widthsOf(columns, first, width);
    const line = (cells) => columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
    return { head: line(columns.map((column) => ({ text: titleOf(column), shade: "dim" }))), line };
}
function titleOf(column) {
    if (typeof column === "string")
        return column;
    return "number" in column ? column.number : column.flexible;
}
function drawn(cell, width, column, paint) {
    const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" } : cell;
    const align = typeof column !== "string" && "number" in column ? "right" : "left";
    return paint(shade, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, width, align));
}
/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns, rows, width) {
    const widths = columns.map((column, index) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(titleOf(column)), ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(textOf(row[index] ?? "")))));
    const giving = columns.flatMap((column, index) => typeof column !== "string" && "flexible" in column ? [index] : []);
    let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
    for (; excess > 0; excess--) {
        const widest = giving.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), giving[0] ?? -1);
        const now = widths[widest] ?? 0;
        if (now <= NARROWEST)
            break;
        widths[widest] = now - 1;
    }
    return widths;
}
function textOf(cell) {
    return typeof cell === "string" ? cell : cell.text;
}


/***/ })

};
