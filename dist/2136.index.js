export const id = 2136;
export const ids = [2136];
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

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Ab: () => (/* binding */ partitionKey),
/* harmony export */   Ay: () => (/* binding */ joinResume),
/* harmony export */   CE: () => (/* binding */ serializeLedger),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _7: () => (/* binding */ EMPTY_LEDGER),
/* harmony export */   dm: () => (/* binding */ parseTip),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export parseLedger */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15347);
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28745);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48854);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12639);
/**
 * The ledger: what is covered, per partition, folded from the run records. Git holds the truth (records, and a checkpoint a
 * month so that reading stays bounded); the actions cache holds the newest state as an accelerator, without clear-text names.
 */





const EMPTY_LEDGER = { tip: undefined, partitions: new Map() };
/**
 * Where a partition's state is kept: hashes, since the cache can be read from a fork's pull request. The first half stands for
 * instance and feed, so that a feed whose partitions could not even be listed is still found.
 */
function partitionKey(instance, feed, partition) {
    return feedKey(instance, feed) + (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify([instance, feed, partition])).slice(0, 24);
}
function feedKey(instance, feed) {
    return (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(JSON.stringify([instance, feed])).slice(0, 16);
}
/** The states of all partitions of a feed that are known. */
function partitionsOf(ledger, instance, feed) {
    const prefix = feedKey(instance, feed);
    return [...ledger.partitions].filter(([key]) => key.startsWith(prefix)).map(([, state]) => state);
}
/** The ledger after one more run. */
function fold(ledger, record, text = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeRunRecord */ .J1)(record)) {
    const partitions = new Map(ledger.partitions);
    for (const instance of record.instances) {
        for (const partition of instance.partitions) {
            const key = partitionKey(instance.id, partition.feed, partition.partition);
            const state = foldPartition(partitions.get(key), partition, (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordPath */ .Gu)(record));
            if (state !== undefined)
                partitions.set(key, state);
        }
    }
    const tip = { path: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordPath */ .Gu)(record), sha256: (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(text), sequence: record.sequence };
    return { tip, partitions };
}
function foldPartition(before, record, path) {
    // A rescan proves what it read, but does not begin a watch: without a scan there is nothing it could add to.
    if (before === undefined && record.resume === undefined)
        return undefined;
    const covered = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .subtract */ .Re)((0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)([...(before?.covered ?? []), ...provenBy(record, before)]), record.reopened ?? []);
    return {
        axis: record.axis,
        since: before?.since ?? record.since,
        covered,
        lost: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .subtract */ .Re)((0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)([...(before?.lost ?? []), ...record.lost]), covered),
        resume: record.resume ?? before?.resume ?? _run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RESUME */ .Ws,
        resumeIn: record.resume === undefined ? (before?.resumeIn ?? path) : path,
    };
}
/** A rescan fills holes, and does not move the end from which scans look back for what came late. */
function provenBy({ covered, resume }, before) {
    const end = before?.covered.at(-1)?.[1];
    if (resume !== undefined)
        return covered;
    return end === undefined ? [] : covered.map(([from, to]) => [from, to < end ? to : end]);
}
/** What a racing run left open, kept beside ours. */
function joinResume(ours, theirs) {
    const pending = { ...theirs.pending, ...ours.pending };
    return {
        ...theirs,
        ...ours,
        correlation: (0,_correlate_js__WEBPACK_IMPORTED_MODULE_2__/* .joinCorrelation */ .Do)(theirs.correlation, ours.correlation),
        ...(Object.keys(pending).length > 0 && { pending }),
    };
}
/**
 * The ledger as a commit tells it. With `start` (from the cursors) only the records after it are read, otherwise the newest
 * checkpoint and the records since.
 * @throws MallcopError `data-damaged` if a record cannot be read.
 */
async function readLedger(source, start = EMPTY_LEDGER) {
    const paths = await source.list();
    const base = start.tip === undefined ? await newestCheckpoint(source, paths) : start;
    const from = base.tip === undefined ? "" : monthOf(base.tip.path);
    const candidates = paths.filter((path) => !isCheckpoint(path) && (from === "" || monthOf(path) >= monthBefore(from)));
    const records = [...(await source.read(candidates))]
        .filter(([, text]) => !isUpTo(base.tip, text))
        .map(([path, text]) => ({ text, record: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunRecord */ .Yz)(text, path) }))
        .filter(({ record }) => record.sequence > (base.tip?.sequence ?? 0))
        .sort((a, b) => a.record.sequence - b.record.sequence);
    return records.reduce((ledger, { record, text }) => fold(ledger, record, text), base);
}
/** Whether the beginning of a record says that it is folded in already, so that it need not be parsed. */
function isUpTo(tip, text) {
    const sequence = BEGINNING.exec(text.slice(0, 400))?.[1];
    return tip !== undefined && sequence !== undefined && Number(sequence) <= tip.sequence;
}
/** As records are written: numbers and names before anything that a stranger could have chosen. */
const BEGINNING = /^\{\s*"v":\s*\d+,\s*"run":\s*"[^"\\]*",\s*"sequence":\s*(\d+),/;
/** `runs/<yyyy>/<mm>/checkpoint.json`: the ledger as it was when the month's first record was written. */
function checkpointPath(started) {
    const day = new Date(started).toISOString();
    return `runs/${day.slice(0, 4)}/${day.slice(5, 7)}/checkpoint.json`;
}
const isCheckpoint = (path) => path.endsWith("/checkpoint.json");
const monthOf = (path) => path.slice("runs/".length, "runs/yyyy/mm".length);
/** A run that began before midnight on the last of a month may be published after the next month's first. */
function monthBefore(month) {
    const [year, number] = month.split("/").map(Number);
    return new Date(Date.UTC(year ?? 0, (number ?? 1) - 2)).toISOString().slice(0, 7).replace("-", "/");
}
async function newestCheckpoint(source, paths) {
    const path = paths.filter(isCheckpoint).at(-1);
    if (path === undefined)
        return EMPTY_LEDGER;
    const text = (await source.read([path])).get(path) ?? "";
    return parseLedger(text, path);
}
/** A ledger as text, whole: for checkpoints, which live in git. */
function serializeLedger(ledger) {
    const partitions = [...ledger.partitions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { resumeIn, ...state }]) => [
        key,
        { ...(0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionToJson */ .U4)({ feed: "", partition: "", ...state }), resume_in: resumeIn },
    ]);
    return `${JSON.stringify({ v: 1, tip: ledger.tip ?? null, partitions: Object.fromEntries(partitions) }, null, 1)}\n`;
}
/** @throws MallcopError `data-damaged` */
function parseLedger(text, path) {
    try {
        const json = JSON.parse(text);
        if (!isRecord(json) || json.v !== 1 || !isRecord(json.partitions))
            throw new TypeError("it is not a ledger of version 1");
        const partitions = Object.entries(json.partitions).map(([key, value]) => {
            const { feed: _, partition: __, ...state } = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionFromJson */ .f0)(value);
            const resumeIn = isRecord(value) ? String(value.resume_in) : "";
            return [key, { ...state, resume: state.resume ?? _run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RESUME */ .Ws, resumeIn }];
        });
        return { tip: parseTip(json.tip), partitions: new Map(partitions) };
    }
    catch (thrown) {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", {
            path,
            reason: thrown instanceof Error ? thrown.message : "it is not JSON",
        });
    }
}
function parseTip(value) {
    if (value === null)
        return undefined;
    if (!isRecord(value))
        throw new TypeError("its tip is missing");
    const { path, sha256: hash, sequence } = value;
    if (typeof path !== "string" || typeof hash !== "string" || typeof sequence !== "number")
        throw new TypeError("its tip is damaged");
    return { path, sha256: hash, sequence };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 12639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ runRecordPath),
/* harmony export */   J1: () => (/* binding */ serializeRunRecord),
/* harmony export */   RN: () => (/* binding */ intervalsFromJson),
/* harmony export */   U4: () => (/* binding */ partitionToJson),
/* harmony export */   Ws: () => (/* binding */ NO_RESUME),
/* harmony export */   Yz: () => (/* binding */ parseRunRecord),
/* harmony export */   f0: () => (/* binding */ partitionFromJson),
/* harmony export */   gO: () => (/* binding */ intervalsToJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56160);
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28745);



const NO_RESUME = { correlation: _correlate_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_OPEN */ .NB };
/** `runs/<yyyy>/<mm>/<run>.json` by the day the run started, in UTC. */
function runRecordPath(record) {
    const day = new Date(record.started).toISOString();
    return `runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${record.run}.json`;
}
/** The committed text: one property a line down to the partitions, so that `git diff` and a person can read it. */
function serializeRunRecord(record) {
    const json = {
        v: 1,
        ...record,
        previous: record.previous ?? null,
        started: iso(record.started),
        finished: iso(record.finished),
        instances: record.instances.map((instance) => ({
            ...instance,
            partitions: instance.partitions.map(partitionToJson),
        })),
        batches: record.batches.map((batch) => ({ ...batch, first: iso(batch.first), last: iso(batch.last) })),
    };
    return (0,_event_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .wi)(`${JSON.stringify(json, null, 1)}\n`);
}
/** @throws MallcopError `data-damaged` if the text is not a run record of a version we know. */
function parseRunRecord(text, path) {
    try {
        const json = object(JSON.parse(text));
        if (json.v !== 1)
            throw new TypeError(`format version ${String(json.v)} is not known to this mallcop`);
        const previous = json.previous === null ? undefined : object(json.previous);
        return {
            run: string(json.run),
            sequence: number(json.sequence),
            previous: previous && { path: string(previous.path), sha256: string(previous.sha256) },
            ...(json.records !== undefined && { records: recordsFromJson(json.records) }),
            ledger: string(json.ledger),
            command: json.command === "rescan" ? "rescan" : "scan",
            version: string(json.version),
            started: time(json.started),
            finished: time(json.finished),
            status: status(json.status),
            instances: array(json.instances).map(instanceFromJson),
            batches: array(json.batches).map((value) => {
                const batch = object(value);
                return {
                    path: string(batch.path),
                    sha256: string(batch.sha256),
                    bytes: number(batch.bytes),
                    events: number(batch.events),
                    first: time(batch.first),
                    last: time(batch.last),
                };
            }),
            quarantined: array(json.quarantined).map(string),
        };
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : "it is not JSON";
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason }, { cause: thrown });
    }
}
function recordsFromJson(value) {
    const json = object(value);
    return { files: number(json.files), sha256: string(json.sha256) };
}
function partitionToJson(record) {
    const { resume, reopened = [], ...rest } = record;
    return {
        ...rest,
        since: iso(record.since),
        covered: intervalsToJson(record.covered),
        lost: intervalsToJson(record.lost),
        ...(reopened.length > 0 && { reopened: intervalsToJson(reopened) }),
        ...(resume && { resume: resumeToJson(resume) }),
    };
}
function partitionFromJson(value) {
    const json = object(value);
    return {
        feed: string(json.feed),
        partition: string(json.partition),
        axis: axis(json.axis),
        since: time(json.since),
        covered: intervalsFromJson(json.covered),
        lost: intervalsFromJson(json.lost),
        ...(json.reopened !== undefined && { reopened: intervalsFromJson(json.reopened) }),
        ...(json.resume !== undefined && { resume: resumeFromJson(json.resume) }),
    };
}
function intervalsToJson(intervals) {
    return intervals.map(([from, to]) => [iso(from), iso(to)]);
}
function intervalsFromJson(value) {
    return array(value).map((pair) => {
        const [from, to] = array(pair);
        return [time(from), time(to)];
    });
}
function resumeToJson({ slice, widthMs, correlation, pending }) {
    const pairs = (record) => Object.fromEntries(Object.entries(record).map(([key, pair]) => [key, { ...pair, opened: iso(pair.opened) }]));
    return {
        ...(slice && { slice: { from: iso(slice.from), to: iso(slice.to), at: slice.at } }),
        ...(widthMs !== undefined && { width_ms: widthMs }),
        open: pairs(correlation.open),
        expired: pairs(correlation.expired),
        ...(pending && { pending }),
    };
}
function resumeFromJson(value) {
    const json = object(value);
    const slice = json.slice === undefined ? undefined : object(json.slice);
    return {
        ...(slice && { slice: { from: time(slice.from), to: time(slice.to), at: slice.at } }),
        ...(json.width_ms !== undefined && { widthMs: number(json.width_ms) }),
        correlation: {
            open: pairsFromJson(json.open, (pair) => ({ opened: time(pair.opened), state: pair.state })),
            expired: pairsFromJson(json.expired, (pair) => ({
                opened: time(pair.opened),
                known: string(pair.known),
                event: string(pair.event),
            })),
        },
        ...(json.pending !== undefined && { pending: object(json.pending) }),
    };
}
function pairsFromJson(value, parse) {
    return Object.fromEntries(Object.entries(object(value)).map(([key, pair]) => [key, parse(object(pair))]));
}
function instanceFromJson(value) {
    const json = object(value);
    return {
        id: string(json.id),
        type: string(json.type),
        status: status(json.status),
        counts: countsFromJson(json.counts),
        problems: array(json.problems).map((entry) => {
            const problem = object(entry);
            return {
                code: string(problem.code),
                ...(problem.feed !== undefined && { feed: string(problem.feed) }),
                ...(problem.partition !== undefined && { partition: string(problem.partition) }),
            };
        }),
        partitions: array(json.partitions).map(partitionFromJson),
    };
}
function countsFromJson(value) {
    const json = object(value);
    const byReason = (counts) => Object.fromEntries(Object.entries(object(counts)).map(([reason, count]) => [reason, number(count)]));
    return {
        fetched: number(json.fetched),
        derived: number(json.derived),
        new: number(json.new),
        duplicate: number(json.duplicate),
        leftOut: byReason(json.leftOut),
        rejected: byReason(json.rejected),
        held: number(json.held),
        requests: number(json.requests),
    };
}
const iso = (time) => new Date(time).toISOString();
function time(value) {
    const milliseconds = Date.parse(string(value));
    if (Number.isNaN(milliseconds))
        throw new TypeError("a time is not RFC 3339");
    return milliseconds;
}
function object(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new TypeError("an object is missing");
    return value;
}
function array(value) {
    if (!Array.isArray(value))
        throw new TypeError("a list is missing");
    return value;
}
function string(value) {
    if (typeof value !== "string")
        throw new TypeError("a text is missing");
    return value;
}
function number(value) {
    if (typeof value !== "number" || !Number.isFinite(value))
        throw new TypeError("a number is missing");
    return value;
}
function status(value) {
    if (value === "ok" || value === "partial" || value === "failed")
        return value;
    throw new TypeError("a status is not known");
}
function axis(value) {
    if (value === "event" || value === "availability" || value === "ingestion" || value === "observation")
        return value;
    throw new TypeError("an axis is not known");
}


/***/ }),

/***/ 99462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanEvent)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);

/** Takes the markers off an event that was read from a file. */
function cleanEvent(event) {
    const metadata = {};
    for (const [name, value] of Object.entries(event.metadata)) {
        metadata[name] = typeof value === "string" ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(value) : value;
    }
    return {
        id: event.id,
        time: Date.parse(event.timestamp),
        source: event.source,
        type: event.event_type,
        actor: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.actor),
        target: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.target),
        action: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.action),
        severity: event.severity,
        metadata,
    };
}


/***/ }),

/***/ 69737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isEventId),
/* harmony export */   EX: () => (/* binding */ createContentIds),
/* harmony export */   Q6: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15347);
/**
 * Event ids: the same thing at the vendor has the same id for ever, and different things different ones.
 * See docs/adr/0001-event-id.md before touching a line: ids are committed in people's repositories.
 */



const HEX_DIGITS = 16;
const EVENT_ID = /^evt-\d{4}-\d{2}-\d{2}-[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?-[0-9a-f]{16}$/;
/**
 * `evt-<UTC date of time>-<source>-<first 16 hex of SHA-256("<source>|<tenant>|<namespace>|<id>")>`
 * @throws MallcopError `record-malformed` for an empty vendor id, which would make different things one
 */
function eventId({ source, tenant, namespace, id, time }) {
    if (id === "")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "the vendor's id is empty" });
    const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(join([source, tenant, namespace, id])).slice(0, HEX_DIGITS);
    return `evt-${dayOf(time)}-${source}-${digest}`;
}
const DAY_MS = 86_400_000;
let lastDay = { number: 0, text: "1970-01-01" };
/** The UTC date. Events of one day come together: the last one is remembered. */
function dayOf(time) {
    const number = Math.floor(time / DAY_MS);
    if (number !== lastDay.number)
        lastDay = { number, text: new Date(time).toISOString().slice(0, 10) };
    return lastDay.text;
}
function isEventId(text) {
    return EVENT_ID.test(text);
}
/**
 * Names records that the vendor gave no id, by what they say before redaction. Ask one of these per response set: the ordinal
 * tells apart only records that are equal in everything, so a page more or less changes nothing else.
 */
function createContentIds() {
    const seen = new Map();
    return (record) => {
        const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));
        const ordinal = seen.get(digest) ?? 0;
        seen.set(digest, ordinal + 1);
        return `${digest}#${ordinal}`;
    };
}
/**
 * Joins the parts with bars, so that no two lists give one text. Plain parts are joined as they are; as soon as a part holds a
 * bar itself, all are escaped, and the number of bars alone tells the two cases apart.
 */
function join(parts) {
    for (const part of parts) {
        if (part.includes("|"))
            return parts.map((any) => any.replace(/[\\|]/g, "\\$&")).join("|");
    }
    return parts.join("|");
}


/***/ }),

/***/ 68748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ LINE_START),
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69737);
/** An event as one line of a file, and back: ten keys in a fixed order, `id` first, and no character that ends a line elsewhere. */


/** Every event's line begins so; readers that only want ids rely on it. */
const LINE_START = '{"id":"evt-';
const KEYS = [
    "id",
    "timestamp",
    "source",
    "event_type",
    "actor",
    "target",
    "action",
    "severity",
    "metadata",
    "raw",
];
const TEXT_KEYS = ["source", "event_type", "actor", "target", "action", "raw"];
const SEVERITIES = new Set(["info", "warn", "critical"]);
/** NEL and Unicode's separators end a line for some readers. JSON can say them otherwise, and says unpaired surrogates so itself. */
const LINE_ENDS = ["\u0085", "\u2028", "\u2029"];
/** The event's line, without the line break. */
function formatEvent(event) {
    const { id, timestamp, source, event_type, actor, target, action, severity, metadata, raw } = event;
    return jsonText({ id, timestamp, source, event_type, actor, target, action, severity, metadata, raw });
}
/** A value as JSON text that may stand in a line. */
function jsonText(value) {
    let text = JSON.stringify(value);
    for (const end of LINE_ENDS) {
        // Looking for one character is next to free, and there is hardly ever any.
        if (text.includes(end))
            text = text.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return text;
}
/**
 * The event of a line, exactly as it was written.
 * @param path what to call the place in an error, such as `events/aws/2026/03/11/8-1.jsonl:17`
 * @throws MallcopError `data-damaged` for anything that `formatEvent` would not have written
 */
function parseEvent(line, path = "An event") {
    const damaged = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason });
    const value = parseObject(line);
    if (value === undefined)
        throw damaged("it is not a JSON object");
    const keys = Object.keys(value);
    const key = keys.length > KEYS.length ? "one too many" : KEYS.find((name, index) => keys[index] !== name);
    if (key !== undefined)
        throw damaged(`its keys are not the ten of an event, in their order: ${key}`);
    if (!isEvent(value))
        throw damaged(`its ${firstFlaw(value)} is not what an event has there`);
    return value;
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return firstFlaw(value) === undefined;
}
/** The first key whose value cannot be an event's. */
function firstFlaw(value) {
    const { id, timestamp, source, severity, metadata } = value;
    if (typeof id !== "string" || !(0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isEventId */ .Ak)(id))
        return "id";
    if (!isTimestamp(timestamp))
        return "timestamp";
    const text = TEXT_KEYS.find((key) => typeof value[key] !== "string");
    if (text !== undefined)
        return text;
    if (source !== id.slice("evt-yyyy-mm-dd-".length, -17))
        return "source";
    if (!SEVERITIES.has(severity))
        return "severity";
    return isObject(metadata) && Object.values(metadata).every(isScalar) ? undefined : "metadata";
}
function isTimestamp(value) {
    if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}


/***/ }),

/***/ 56160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ RAW_LIMIT),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64742);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12667);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15347);
/**
 * The vendor's record as text that is safe to store: JSON that reads back as the same value, in which forged markers and hidden
 * characters stand as `\uXXXX`, and whose size is bounded.
 */



/** The most that is stored of one record, in UTF-16 units. */
const RAW_LIMIT = 262_144;
/**
 * @param json compact JSON text, already redacted
 * @returns JSON text of the same value; over the limit, `{"head": <the text's beginning>, "cut": {"characters", "sha256"}}`
 */
function inertJson(json) {
    const inert = inertLine(json);
    return inert.length > RAW_LIMIT ? capped(inert) : inert;
}
/** The same without a limit, for JSON that is laid out in lines. */
function inertLines(json) {
    return json.split("\n").map(inertLine).join("\n");
}
function inertLine(json) {
    const broken = breakMarkers(json);
    return isVisibleAscii(broken) ? broken : (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceHidden */ .JP)(broken, jsonEscape);
}
/** Of JSON text, which has no raw controls but DEL. Counting bytes is many times faster than looking at characters. */
function isVisibleAscii(json) {
    return Buffer.byteLength(json) === json.length && !json.includes("\x7f");
}
function breakMarkers(json) {
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(json, "json");
    if (forged.length === 0)
        return json;
    let out = "";
    let done = 0;
    for (const at of forged) {
        const character = String.fromCodePoint(json.codePointAt(at) ?? 0);
        out += json.slice(done, at) + jsonEscape(character);
        // In JSON's text a backslash takes two characters.
        done = at + (character === "\\" ? 2 : character.length);
    }
    return out + json.slice(done);
}
function jsonEscape(character) {
    let escaped = "";
    for (let at = 0; at < character.length; at++) {
        escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    }
    return escaped;
}
/** Half of the limit leaves room for the escapes that a string inside JSON needs. */
function capped(json) {
    const head = json.slice(0, RAW_LIMIT / 2 - 100);
    const rest = json.slice(head.length);
    // Inside a string, `\\u0064` is text again that somebody may decode: break it there too.
    return breakMarkers(JSON.stringify({ head, cut: { characters: rest.length, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(rest) } }));
}


/***/ }),

/***/ 68994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Names the one disk error that a person can do something about. */

/** Runs a piece of disk work. @throws MallcopError `disk-full` instead of ENOSPC and EDQUOT; anything else as it came. */
async function onDisk(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (hasCode(error, "ENOSPC", "EDQUOT"))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("disk-full", { path: file }, { cause: error });
        throw error;
    }
}
/** Whether an error carries one of these system codes, such as `ENOENT`. */
function hasCode(error, ...codes) {
    return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}


/***/ })

};
