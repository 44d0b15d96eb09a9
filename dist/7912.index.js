export const id = 7912;
export const ids = [7912];
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

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);

function toJson(report) {
    return {
        v: 1,
        command: report.command,
        dryRun: report.dryRun,
        run: report.run,
        version: report.version,
        started: iso(report.started),
        finished: iso(report.finished),
        status: report.status,
        exit: report.exit,
        connectors: report.instances.map(connectorJson),
        publish: report.publish,
        cache: report.cache,
        ...(report.history && { history: report.history }),
        apps: report.apps,
        ...(report.told && { told: report.told }),
        highlights: report.highlights.map((event) => ({ ...event, time: iso(event.time) })),
        findings: findingsJson(report.findings),
        problems: report.problems,
    };
}
function findingsJson(findings) {
    return findings === undefined ? null : { ...findings, open: (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(findings.open) };
}
function connectorJson({ id, type, status, counts, newByType, feeds, problems }) {
    return { id, type, status, counts, newByType, feeds: feeds.map(feedJson), problems };
}
function feedJson({ feed, title, status, counts, partitions }) {
    return { feed, title, status, counts, partitions: partitions.map(partitionJson) };
}
function partitionJson(partition) {
    const { axis, since, watermark, covered, backlog, gaps, recent, baseline } = partition;
    return {
        partition: partition.partition,
        axis,
        ...(since === undefined ? {} : { since: iso(since) }),
        ...(watermark === undefined ? {} : { watermark: iso(watermark) }),
        covered: covered.map(intervalJson),
        backlog: backlog.map(intervalJson),
        gaps: gaps.map(intervalJson),
        recent: recent.map(intervalJson),
        ...(baseline === undefined ? {} : { baseline }),
    };
}
function intervalJson([from, to]) {
    return { from: iso(from), to: iso(to) };
}
function iso(at) {
    return new Date(at).toISOString();
}
/** What a terminal or the runner would obey: `JSON.stringify` leaves these as they are. All of them are inside strings. */
const OBEYED = /[\u007f-\u009f\p{Cf}\u2028\u2029]|#(?=#\[)/gu;
/** JSON to be printed: the same value, with nothing in it that a terminal or the runner takes for a command. */
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    return `${text.replace(OBEYED, (character) => codeUnits(character).join(""))}\n`;
}
function codeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    });
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
