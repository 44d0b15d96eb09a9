export const id = 111;
export const ids = [111];
export const modules = {

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ joinCorrelation),
/* harmony export */   NB: () => (/* binding */ NOTHING_OPEN),
/* harmony export */   Xk: () => (/* binding */ Correlation)
/* harmony export */ });
/* harmony import */ var _event_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5715);
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);


const NOTHING_OPEN = { open: {}, expired: {} };
/** More open pairs than this and the oldest are given up early: memory and resume stay bounded. */
const MAX_OPEN = 10_000;
/** How many deadlines long a given-up pair is remembered. */
const REMEMBER_DEADLINES = 4;
class Correlation {
    #correlators;
    #idOf;
    #redact;
    #open;
    #expired;
    /** @param redact what is held may be committed before its event is */
    constructor(correlators, state, idOf, redact) {
        this.#correlators = correlators;
        this.#idOf = idOf;
        this.#redact = redact;
        this.#open = new Map(Object.entries(state.open));
        this.#expired = new Map(Object.entries(state.expired));
    }
    /** `pass`: not for any correlator. `held`: taken up. Otherwise the event that the draft completed. */
    add(draft) {
        for (const correlator of this.#correlators) {
            const key = correlator.key(draft);
            if (key === undefined)
                continue;
            const pair = `${correlator.name}|${key}`;
            const open = this.#open.get(pair);
            const folded = correlator.fold(open?.state, draft);
            if ("done" in folded) {
                this.#open.delete(pair);
                return this.#amending(pair, folded.done);
            }
            this.#open.set(pair, { opened: open?.opened ?? draft.time, state: this.#redact(folded.state) });
            return "held";
        }
        return "pass";
    }
    /** Gives up the pairs whose deadline lies before `watermark`: all that could have completed them has been read. */
    *expire(watermark) {
        const excess = this.#open.size - MAX_OPEN;
        const byAge = [...this.#open].sort((a, b) => a[1].opened - b[1].opened);
        for (const [index, [pair, { opened, state }]] of byAge.entries()) {
            const correlator = this.#correlatorOf(pair);
            if (correlator === undefined)
                continue;
            if (index >= excess && opened + correlator.deadlineMs > watermark)
                continue;
            this.#open.delete(pair);
            const known = (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(state));
            const before = this.#expired.get(pair);
            if (before?.known === known)
                continue;
            const told = correlator.expire(state);
            if (told === undefined)
                continue;
            const draft = this.#amending(pair, told);
            if (before === undefined)
                this.#expired.set(pair, { opened, known, event: this.#idOf(draft) });
            yield draft;
        }
        for (const [pair, { opened }] of this.#expired) {
            const deadline = this.#correlatorOf(pair)?.deadlineMs ?? 0;
            if (opened + deadline * REMEMBER_DEADLINES <= watermark)
                this.#expired.delete(pair);
        }
    }
    state() {
        return { open: sorted(this.#open), expired: sorted(this.#expired) };
    }
    /** A completed pair whose half was already told becomes a second event that names the first. */
    #amending(pair, draft) {
        const first = this.#expired.get(pair);
        if (first === undefined)
            return draft;
        const key = draft.key && { ...draft.key, id: `${draft.key.id}|amended` };
        return { ...draft, ...(key && { key }), metadata: { ...draft.metadata, amends: first.event } };
    }
    #correlatorOf(pair) {
        return this.#correlators.find((correlator) => pair.startsWith(`${correlator.name}|`));
    }
}
/** Two runs raced: what either left open stays open; a pair that one of them completed gives the same id again. */
function joinCorrelation(a, b) {
    return { open: { ...a.open, ...b.open }, expired: { ...a.expired, ...b.expired } };
}
function sorted(map) {
    return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 8854:
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
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8745);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8854);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2639);
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
    const covered = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)([...(before?.covered ?? []), ...record.covered]);
    return {
        axis: record.axis,
        since: before?.since ?? record.since,
        covered,
        lost: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .subtract */ .Re)((0,_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)([...(before?.lost ?? []), ...record.lost]), covered),
        resume: record.resume ?? before?.resume ?? _run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RESUME */ .Ws,
        resumeIn: record.resume === undefined ? (before?.resumeIn ?? path) : path,
    };
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
        .map(([path, text]) => ({ text, record: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunRecord */ .Yz)(text, path) }))
        .filter(({ record }) => record.sequence > (base.tip?.sequence ?? 0))
        .sort((a, b) => a.record.sequence - b.record.sequence);
    return records.reduce((ledger, { record, text }) => fold(ledger, record, text), base);
}
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

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  BL: () => (/* binding */ createLookup),
  Zt: () => (/* binding */ prepareInstance),
  iX: () => (/* binding */ vendorFields)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/config/connector-types.js
var connector_types = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(7879);
// EXTERNAL MODULE: ./build/src/config/positions.js
var positions = __webpack_require__(3764);
;// CONCATENATED MODULE: ./build/src/config/variables.js





/**
 * The options of an instance with every `${NAME}` replaced and the defaults of the type filled in.
 *
 * A variable gives text, whatever it looks like: an option that is a number or a truth value cannot come from one. A variable
 * that is empty counts as not set, also for an option that may be left out: a forgotten secret must not look like a choice.
 * @throws MallcopError `config-variable-unset`; `config-invalid` if the type's schema refuses what came out
 */
function resolveOptions(instance, env, types = connector_types/* BUILTIN_TYPES */.c) {
    const resolve = (value, pointer) => {
        if (typeof value === "string")
            return (0,expand/* expand */.fT)(value, (name) => env[name] || unset(instance, name, pointer));
        if (Array.isArray(value))
            return value.map((item, index) => resolve(item, (0,positions/* childPointer */.Y2)(pointer, index)));
        if (typeof value !== "object" || value === null)
            return value;
        return resolveAll(value, pointer);
    };
    const resolveAll = (object, pointer) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, resolve(value, (0,positions/* childPointer */.Y2)(pointer, name))]));
    const options = resolveAll(instance.options, "");
    const type = types.find(instance.type);
    const [mistake] = type ? (0,explain/* explain */.WE)(type.validate(options), { schema: type.schema, value: options }) : [];
    if (mistake)
        throw (0,explain/* mistakeError */.PK)(mistake, instance.path, instance.positions).in({ connector: instance.id });
    return options;
}
function unset(instance, name, pointer) {
    const at = instance.positions.atValue(pointer);
    const where = `\`${(0,explain/* nameOf */.Vb)(pointer)}\` of ${instance.id}`;
    throw new errors/* MallcopError */.D("config-variable-unset", { name, where }, { at, connector: instance.id });
}

;// CONCATENATED MODULE: ./build/src/connector/origins.js
/**
 * Which hosts a connector may reach: what its manifest declares and what its configuration names, and nothing else, whoever
 * supplied the link. A URL is judged by the parsed form that is then fetched, so that no second reading of it can differ.
 */

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OPTION = /^\{([\w-]+)\}$/;
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const SECURE = {
    "https:": "https:",
    "wss:": "https:",
    "http:": "http:",
    "ws:": "http:",
};
/**
 * @param hosts the manifest's `hosts`: names such as `cloudtrail.*.amazonaws.com`, where `*` stands for exactly one label
 *   (https, default port, never an IP address), or `{option}` for the exact origin of a configured URL or list of URLs.
 * @param options the instance's configuration. An unset option allows nothing.
 * @throws MallcopError `config-invalid` if a configured URL is no https URL (http only on this machine) or holds a password
 */
function createOriginPolicy(hosts, options) {
    const patterns = [];
    const origins = new Set();
    for (const host of hosts) {
        const option = OPTION.exec(host)?.[1];
        if (option === undefined)
            patterns.push(patternLabels(host));
        else
            for (const origin of configuredOrigins(option, options[option]))
                origins.add(origin);
    }
    const allows = (url) => {
        if (url.username !== "" || url.password !== "")
            return false;
        const origin = originOf(url);
        if (origin === undefined)
            return false;
        return origins.has(origin) || (isPlainHttps(url) && patterns.some((pattern) => matches(pattern, url.hostname)));
    };
    return {
        allows,
        check(url) {
            const parsed = typeof url === "string" ? URL.parse(url) : url;
            if (parsed === null)
                throw new errors/* MallcopError */.D("origin-refused", { origin: "an unreadable address" });
            if (!allows(parsed))
                throw new errors/* MallcopError */.D("origin-refused", { origin: shown(parsed) });
            return parsed;
        },
    };
}
function shown(url) {
    return (originOf(url) ?? url.protocol).slice(0, 100);
}
function isPlainHttps(url) {
    return SECURE[url.protocol] === "https:" && url.port === "";
}
/** `scheme://host[:port]` with web sockets folded into http; nothing for schemes without hosts. */
function originOf(url) {
    const scheme = SECURE[url.protocol];
    return scheme === undefined ? undefined : `${scheme}//${url.host}`;
}
function patternLabels(pattern) {
    const labels = pattern.split(".");
    const [second = "", top = ""] = labels.slice(-2);
    // A wildcard so far up would allow domains that strangers register; an all-numeric top label is an IP address.
    const anchored = labels.length >= 2 && LABEL.test(second) && LABEL.test(top) && /[a-z]/.test(top);
    if (!anchored || !labels.every((label) => label === "*" || LABEL.test(label))) {
        throw new errors/* MallcopError */.D("config-invalid", {
            path: "manifest.yaml",
            problem: "an entry of `hosts` is not a lower-case host name whose last two labels are spelled out",
            advice: "Write names such as `api.github.com` or `cloudtrail.*.amazonaws.com`, or `{option}`.",
        });
    }
    return labels;
}
function matches(pattern, hostname) {
    const labels = hostname.split(".");
    if (labels.length !== pattern.length)
        return false;
    return pattern.every((wanted, index) => {
        const label = labels[index] ?? "";
        // Vendors' regions and resource names are plain; a punycode label in their place is a look-alike.
        return wanted === "*" ? LABEL.test(label) && !label.startsWith("xn--") : wanted === label;
    });
}
function configuredOrigins(option, value) {
    if (value === undefined || value === null)
        return [];
    const urls = Array.isArray(value) ? value : [value];
    return urls.map((one) => {
        const url = typeof one === "string" ? URL.parse(one) : null;
        const origin = url === null ? undefined : configuredOrigin(url);
        if (origin === undefined) {
            throw new errors/* MallcopError */.D("config-invalid", {
                path: "mallcop.yaml",
                problem: `\`${option}\` is not a usable address`,
                advice: "Give an https:// URL without user name or password; http:// is accepted for this machine only.",
            });
        }
        return origin;
    });
}
function configuredOrigin(url) {
    if (url.username !== "" || url.password !== "")
        return undefined;
    return SECURE[url.protocol] === "https:" || LOOPBACK.test(url.hostname) ? originOf(url) : undefined;
}

;// CONCATENATED MODULE: ./build/src/connector/excerpt.js
/** What a vendor said, made fit for an error or a log line: redacted first, then flattened and cut, so that no secret is cut in half. */
const MAX_CHARS = 300;
const WINDOW = 16_384;
/** @param redact takes every secret that the run knows out of a text */
function excerpt(body, redact) {
    const text = new TextDecoder().decode(body.subarray(0, WINDOW));
    // A secret could straddle the window's end, where redaction would not know it: only the first half is ever shown.
    const known = redact(text).slice(0, WINDOW / 2);
    const line = known.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
    return line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS - 1)}…`;
}

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(3584);
;// CONCATENATED MODULE: ./build/src/connector/retry.js

const BASE_MS = 500;
const CAP_MS = 30_000;
/** A vendor that asks for longer is not told apart from one that asks for this. */
const DAY_MS = 24 * 3_600_000;
/** Statuses that pass by themselves, for vendors that keep to the standard. Everything else is the caller's. */
const BY_STATUS = {
    408: "transient",
    425: "transient",
    429: "throttled",
    500: "transient",
    502: "transient",
    503: "transient",
    504: "transient",
};
/** Headers that say how long to wait, most exact first. The `-ms` forms are Azure's. */
const WAIT_HEADERS = [
    ["retry-after-ms", 1],
    ["x-ms-retry-after-ms", 1],
    ["retry-after", 1000],
];
/** Network errors by their code, in words. What is not listed is shown by its code. */
const NETWORK = {
    CERT_HAS_EXPIRED: "its certificate has expired",
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
    EAI_AGAIN: "its name could not be looked up",
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection off",
    EHOSTUNREACH: "there is no route to it",
    ENETUNREACH: "there is no network",
    ENOTFOUND: "its name does not exist",
    EPIPE: "it broke the connection off",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
    ETIMEDOUT: "it did not answer in time",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by an unknown authority",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by an unknown authority",
    UND_ERR_CONNECT_TIMEOUT: "the connection took too long",
    UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer was cut off",
    UND_ERR_SOCKET: "it broke the connection off",
};
/** Trouble that the next try would meet again. */
const LASTING = /^(?:CERT_|DEPTH_ZERO|ERR_TLS_|SELF_SIGNED|UNABLE_TO_|UND_ERR_HEADERS_OVERFLOW)/;
/** What an answer means: the vendor's own table first, then the standard's. */
function judge(response, policy, now) {
    const verdict = policy?.classify(response) ?? standard(response.status);
    if (verdict.kind === "answer" || verdict.retryAfterMs !== undefined)
        return verdict;
    const retryAfterMs = retryAfter(response.headers, now);
    if (retryAfterMs === undefined)
        return verdict;
    // "Unavailable, come back in 20 s" is a request to slow down, whatever its number.
    return { kind: response.status === 503 ? "throttled" : verdict.kind, retryAfterMs };
}
function standard(status) {
    return { kind: BY_STATUS[status] ?? "answer" };
}
/**
 * How long a vendor wants us to wait, in milliseconds; `undefined` if it does not say, or not in a form that is known.
 * @param now milliseconds since 1970, for the date form
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter(headers, now) {
    for (const [name, unit] of WAIT_HEADERS) {
        const value = headers[name]?.trim();
        if (value === undefined || value === "")
            continue;
        if (/^\d+(?:\.\d+)?$/.test(value))
            return Math.min(DAY_MS, Math.ceil(Number(value) * unit));
        // Only the date form: Date.parse would also take "-5" or "2" for a year.
        const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
        if (!Number.isNaN(date))
            return Math.min(DAY_MS, Math.max(0, date - now));
    }
    return undefined;
}
/** Full jitter: anything between nothing and the doubled base, so that clients that failed together do not return together. */
function backoff(attempt, random) {
    return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
/** A network error in words that hold nothing of the request, and whether another try may help. */
function networkTrouble(thrown) {
    const code = errorCode(thrown);
    if (code === undefined)
        return { reason: "the connection failed", passes: true };
    return { reason: NETWORK[code] ?? code, passes: !LASTING.test(code) };
}
/** fetch wraps what happened in a `TypeError`, and several addresses in an `AggregateError`. */
function errorCode(thrown, depth = 0) {
    if (!(0,shape/* isObject */.Gv)(thrown) || depth > 5)
        return undefined;
    const { code, cause, errors } = thrown;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
        return code;
    return errorCode(Array.isArray(errors) ? errors[0] : cause, depth + 1);
}

;// CONCATENATED MODULE: ./build/src/connector/exchange.js
/** One request sent once: within its time, and never holding more of the answer than the cap. */


/**
 * Sends and reads to the end. Redirects are not followed here.
 * @param received is told of every piece of the body, in bytes
 * @throws the signal's reason once it aborts; MallcopError `answer-too-large`
 */
async function exchange(fetchOnce, request, limits, signal, received) {
    const stop = new AbortController();
    let late;
    const expire = (what, ms) => setTimeout(() => {
        late = `its answer did not ${what} within ${ms / 1000} s`;
        stop.abort();
    }, ms);
    const forward = () => stop.abort();
    const beginning = expire("begin", limits.headersMs);
    const end = expire("end", limits.totalMs);
    signal.addEventListener("abort", forward, { once: true });
    try {
        signal.throwIfAborted();
        const answer = await fetchOnce(request.url, {
            method: request.method,
            headers: request.headers,
            body: bodyInit(request.body),
            redirect: "manual",
            signal: stop.signal,
        });
        clearTimeout(beginning);
        return await collect(answer, request, limits.maxBodyBytes, received);
    }
    catch (error) {
        // Ends the connection as well, if the body was given up half read.
        stop.abort();
        if (error instanceof errors/* MallcopError */.D)
            throw error;
        signal.throwIfAborted();
        return { kind: "trouble", ...(late === undefined ? networkTrouble(error) : { reason: late, passes: true }) };
    }
    finally {
        clearTimeout(beginning);
        clearTimeout(end);
        signal.removeEventListener("abort", forward);
    }
}
/** fetch takes bytes only from an ordinary `ArrayBuffer`, which all of ours are; the copy is for the one that is not. */
function bodyInit(body) {
    if (body === undefined)
        return null;
    return typeof body === "string" ? body : new Uint8Array(body);
}
async function collect(answer, request, maxBodyBytes, received) {
    const headers = Object.fromEntries(answer.headers);
    // Of a compressed answer the length says nothing about what comes out; HEAD and 304 announce what they do not send.
    const plain = headers["content-encoding"] === undefined && request.method !== "HEAD" && answer.status !== 304;
    const announced = plain && /^\d+$/.test(headers["content-length"] ?? "") ? Number(headers["content-length"]) : undefined;
    if (announced !== undefined && announced > maxBodyBytes)
        throw tooLarge(request, maxBodyBytes);
    const pieces = [];
    let size = 0;
    for await (const piece of answer.body ?? []) {
        received(piece.byteLength);
        size += piece.byteLength;
        if (size > maxBodyBytes)
            throw tooLarge(request, maxBodyBytes);
        pieces.push(piece);
    }
    if (announced !== undefined && announced !== size) {
        return { kind: "trouble", reason: "the answer was cut off", passes: true };
    }
    return { kind: "answer", response: { status: answer.status, headers, body: join(pieces, size) } };
}
function join(pieces, size) {
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1)
        return only;
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.byteLength;
    }
    return whole;
}
function tooLarge(request, maxBodyBytes) {
    const limit = maxBodyBytes >= 1_000_000 ? `${Math.round(maxBodyBytes / 1_000_000)} MB` : `${maxBodyBytes} bytes`;
    return new errors/* MallcopError */.D("answer-too-large", { host: request.url.host, limit });
}

;// CONCATENATED MODULE: ./build/src/connector/headers.js
/** Which headers leave the machine: none that contradict the address, and no credential towards another origin. */

/** Set by the transport from the address and the body; a caller's `host` could otherwise reach a site behind a pinned name. */
const TRANSPORTS_OWN = new Set([
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
/** All that a redirect to another origin takes along; anything else may be a credential under some name. */
const HARMLESS = ["accept", "accept-language", "user-agent"];
/**
 * The headers of a request, with lower-case names.
 * @throws MallcopError `header-invalid` naming the header: what fetch would throw prints the value, which may be a secret
 */
function requestHeaders(given, userAgent, host) {
    const headers = new Headers({ "user-agent": userAgent });
    for (const [name, value] of Object.entries(given)) {
        if (TRANSPORTS_OWN.has(name.toLowerCase()))
            continue;
        try {
            headers.set(name, value);
        }
        catch {
            const shown = /^[\w-]{1,60}$/.test(name) ? name : "with the unusable name";
            throw new errors/* MallcopError */.D("header-invalid", { name: shown, host });
        }
    }
    return headers;
}
/** What may go to an origin that the caller did not address. */
function withoutCredentials(headers) {
    const kept = new Headers();
    for (const name of HARMLESS) {
        const value = headers.get(name);
        if (value !== null)
            kept.set(name, value);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/src/connector/pacing.js
/** @param waited is told every wait, in milliseconds */
function createLane(clock, places, waited) {
    const queue = [];
    let free = places;
    let nextStart = 0;
    let closedUntil = 0;
    function leave() {
        const next = queue.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    }
    async function takePlace(signal) {
        if (free > 0) {
            free -= 1;
            return;
        }
        const { promise, resolve, reject } = Promise.withResolvers();
        const stop = () => {
            queue.splice(queue.indexOf(take), 1);
            reject(signal.reason);
        };
        const take = () => {
            signal.removeEventListener("abort", stop);
            resolve();
        };
        signal.addEventListener("abort", stop, { once: true });
        queue.push(take);
        return promise;
    }
    return {
        async enter(spacingMs, signal, fits) {
            signal.throwIfAborted();
            await takePlace(signal);
            try {
                // Asked anew after every wait: meanwhile somebody may have started, or have been told to slow down.
                for (;;) {
                    const now = clock.monotonic();
                    const wait = Math.max(nextStart, closedUntil) - now;
                    if (wait <= 0) {
                        nextStart = now + spacingMs;
                        return;
                    }
                    fits(wait, closedUntil > nextStart ? "gate" : "pace");
                    waited(wait);
                    await clock.sleep(wait, signal);
                }
            }
            catch (error) {
                leave();
                throw error;
            }
        },
        leave,
        close(ms) {
            closedUntil = Math.max(closedUntil, clock.monotonic() + ms);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/connector/setback.js
/** What a try that did not succeed means: the error it would end in, and how long to wait before the next try. */


/** The answer, if it is one for the caller; else what stands in the way. */
function assess(outcome, { host, policy, attempt, now, random }) {
    const jitter = backoff(attempt, random);
    if (outcome.kind === "trouble") {
        const reason = attempt === 1 ? outcome.reason : `${outcome.reason} (${attempt} tries)`;
        const error = new errors/* MallcopError */.D("vendor-unreachable", { host, reason }, { attempts: attempt });
        return { error, passes: outcome.passes, throttled: false, waitMs: jitter, told: false };
    }
    const { response } = outcome;
    const judgement = judge(response, policy, now);
    if (judgement.kind === "answer")
        return response;
    const waitMs = Math.max(jitter, judgement.retryAfterMs ?? 0);
    const told = judgement.retryAfterMs !== undefined;
    if (judgement.kind === "throttled") {
        return { error: throttledError(host, attempt, waitMs), passes: true, throttled: true, waitMs, told };
    }
    const values = { host, status: response.status, attempts: attempt };
    const error = new errors/* MallcopError */.D("vendor-failed", values, { attempts: attempt });
    return { error, passes: true, throttled: false, waitMs, told };
}
/** @param attempts how often the request was sent */
function throttledError(host, attempts, retryAfterMs) {
    return new errors/* MallcopError */.D("vendor-throttled", { vendor: host }, { retryAfterMs, attempts });
}

;// CONCATENATED MODULE: ./build/src/connector/transport.js






const DEFAULTS = {
    headersMs: 60_000,
    totalMs: 120_000,
    maxBodyBytes: 64_000_000,
    concurrency: 4,
    maxWaitMs: 120_000,
};
const ATTEMPTS = 5;
const REDIRECTS = 5;
const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308]);
/**
 * The transport of one connector instance.
 *
 * - *Pinned*: the URL, and any redirect followed, must pass `origins`. A redirect is followed for GET and HEAD only, five
 *   times at most, and takes no credential to another origin; otherwise the 3xx is the answer.
 * - *Paced*: requests to a host start `1 / requestsPerSecond` apart and at most four are under way; when the host says "slow
 *   down", all of them wait.
 * - *Retried*: network errors, broken and cut-off answers, and what the policy and the standard call passing; with full
 *   jitter, or as long as the vendor says. A wait that does not fit is reported at once as `vendor-throttled`.
 *
 * Not noticed here: a compressed answer that a proxy cut and framed anew, which fetch takes for whole. JSON then fails to
 * parse; whoever reads lines asks for `accept-encoding: identity`.
 */
function createTransport(options) {
    const courier = new Courier(options);
    const as = (policy) => ({
        send: (request) => courier.send(request, policy),
        with: as,
        excerpt: (response) => excerpt(response.body, options.redact),
    });
    return { ...as(undefined), stats: courier.stats };
}
class Courier {
    stats = { requests: 0, retries: 0, bytes: 0, waitedMs: 0 };
    #options;
    #limits;
    #fetch;
    #lanes = new Map();
    constructor(options) {
        this.#options = options;
        this.#limits = { ...DEFAULTS, ...options.limits };
        this.#fetch = options.fetch ?? fetch;
    }
    async send(request, policy) {
        const { origins, clock, signal: run, userAgent } = this.#options;
        const staleAt = clock.monotonic() + (request.staleAfterMs ?? Number.POSITIVE_INFINITY);
        const signal = request.signal === undefined ? run : AbortSignal.any([run, request.signal]);
        let url = origins.check(request.url);
        let headers = requestHeaders(request.headers ?? {}, userAgent, url.host);
        const method = request.method ?? "GET";
        try {
            for (let hop = 0;; hop += 1) {
                const outgoing = { url, method, headers, body: request.body };
                const response = await this.#answer({ outgoing, policy, lane: this.#lane(url.host), signal, staleAt });
                const next = hop < REDIRECTS ? this.#redirect(outgoing, response) : undefined;
                if (next === undefined)
                    return response;
                if (next.origin !== url.origin)
                    headers = withoutCredentials(headers);
                url = next;
            }
        }
        catch (error) {
            if (run.aborted && !(error instanceof errors/* MallcopError */.D))
                throw new errors/* MallcopError */.D("budget-exhausted");
            throw error;
        }
    }
    /** Where to go on, if the answer is a redirect that may be followed. */
    #redirect(outgoing, response) {
        const { location } = response.headers;
        if (location === undefined || !REDIRECT_STATUS.has(response.status))
            return undefined;
        if (outgoing.method !== "GET" && outgoing.method !== "HEAD")
            return undefined;
        const next = URL.parse(location, outgoing.url.href);
        return next !== null && this.#options.origins.allows(next) ? next : undefined;
    }
    /** Tries until there is an answer for the caller. */
    async #answer(errand) {
        for (let attempt = 1;; attempt += 1) {
            const tried = await this.#try(errand, attempt);
            if ("status" in tried)
                return tried;
            await this.#sitOut(errand, tried, attempt);
        }
    }
    async #try(errand, attempt) {
        const { clock, random } = this.#options;
        const { lane, policy, outgoing, signal } = errand;
        const { host } = outgoing.url;
        if (this.#timeLeft() <= 0)
            throw new errors/* MallcopError */.D("budget-exhausted");
        const spacingMs = policy?.requestsPerSecond === undefined ? 0 : 1000 / policy.requestsPerSecond;
        await lane.enter(spacingMs, signal, (waitMs, why) => {
            if (why === "gate" && !this.#fits(waitMs, errand, attempt))
                throw throttledError(host, attempt - 1, waitMs);
            if (waitMs > this.#timeLeft())
                throw new errors/* MallcopError */.D("budget-exhausted");
        });
        try {
            const outcome = await this.#exchange(errand, attempt);
            const assessed = assess(outcome, { host, policy, attempt, now: clock.now(), random });
            if ("status" in assessed)
                return assessed;
            if (outcome.kind === "answer")
                this.#note(host, outcome.response);
            // Before the place is given back, so that nobody slips through; also if this request gives up now.
            if (assessed.throttled)
                lane.close(assessed.waitMs);
            return assessed;
        }
        finally {
            lane.leave();
        }
    }
    #exchange({ outgoing, policy, signal }, attempt) {
        this.stats.requests += 1;
        if (attempt > 1)
            this.stats.retries += 1;
        const { headersMs, totalMs } = this.#limits;
        const patience = Math.max(0, (policy?.headersTimeoutMs ?? 0) - headersMs);
        const limits = { ...this.#limits, headersMs: headersMs + patience, totalMs: totalMs + patience };
        return exchange(this.#fetch, outgoing, limits, signal, (bytes) => {
            this.stats.bytes += bytes;
        });
    }
    #note(host, { status, body }) {
        const { log, redact } = this.#options;
        log.debug(`${host} answered HTTP ${status}: ${excerpt(body, redact)}`);
    }
    /** Waits for the next try, or throws why there is none. */
    async #sitOut(errand, setback, attempt) {
        const { clock, log } = this.#options;
        const { error, waitMs } = setback;
        const { host } = errand.outgoing.url;
        const attempts = errand.policy?.attempts ?? ATTEMPTS;
        if (!setback.passes || attempt >= attempts)
            throw error;
        if (!this.#fits(waitMs, errand, attempt + 1))
            throw setback.told ? throttledError(host, attempt, waitMs) : error;
        log.debug(`${host}: try ${attempt + 1} of ${attempts} in ${waitMs} ms`);
        if (setback.throttled)
            return; // The lane's gate does the waiting.
        this.stats.waitedMs += waitMs;
        await clock.sleep(waitMs, errand.signal);
    }
    #fits(waitMs, errand, attempt) {
        if (waitMs > this.#limits.maxWaitMs || waitMs >= this.#timeLeft())
            return false;
        return attempt === 1 || this.#options.clock.monotonic() + waitMs < errand.staleAt;
    }
    #timeLeft() {
        const { clock, deadline } = this.#options;
        return deadline === undefined ? Number.POSITIVE_INFINITY : deadline() - clock.now();
    }
    #lane(host) {
        let lane = this.#lanes.get(host);
        if (lane === undefined) {
            lane = createLane(this.#options.clock, this.#limits.concurrency, (ms) => {
                this.stats.waitedMs += ms;
            });
            this.#lanes.set(host, lane);
        }
        return lane;
    }
}

// EXTERNAL MODULE: ./build/src/event/airlock.js + 5 modules
var airlock = __webpack_require__(5428);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 2 modules
var registry = __webpack_require__(8322);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(8994);
// EXTERNAL MODULE: ./build/src/store/id-set.js
var id_set = __webpack_require__(6211);
// EXTERNAL MODULE: ./build/src/store/sorted-run.js
var sorted_run = __webpack_require__(74);
;// CONCATENATED MODULE: ./build/src/store/spool.js
/**
 * Stages events on disk and gives them back sorted, each id once, in bounded memory however many there are.
 *
 * An external merge sort: small sorted runs, merged level by level, so that the number of open files stays bounded too.
 */






const ID = /^evt-\d{4}-\d\d-\d\d-[a-z0-9._-]+-[0-9a-f]{16}$/;
/** Makes the spool's private folder. @throws MallcopError `disk-full` */
async function createSpool(options) {
    const folder = await (0,disk/* onDisk */.F)(options.directory, async () => await (0,promises_.mkdtemp)(external_node_path_.join(options.directory, "mallcop-spool-")));
    return new Spool(folder, options);
}
class Spool {
    #folder;
    #limits;
    /** Finished runs by level; a run of level n + 1 was merged from `fanIn` runs of level n. */
    #levels = [];
    #pending = [];
    /** Where pending lines are: encoded at once, so that the pieces they were put together from do not live on. */
    #arena = Buffer.alloc(0);
    #used = 0;
    #added = 0;
    #files = 0;
    #writing = Promise.resolve();
    /** Use `createSpool`. */
    constructor(folder, options) {
        this.#folder = folder;
        this.#limits = {
            lines: options.runLines ?? 5_000,
            bytes: options.runBytes ?? 4 * 1024 * 1024,
            fanIn: options.fanIn ?? 64,
        };
    }
    /** How many entries were added, repeats included. */
    get added() {
        return this.#added;
    }
    /** Takes an entry; await it, so that memory stays bounded. @throws MallcopError `disk-full` */
    async add(entry) {
        while (!this.offer(entry))
            await this.#flush();
    }
    /** Takes an entry if there is room in memory; if not, `add` makes some. */
    offer({ time, id, line }) {
        if (line.includes("\n") || !ID.test(id)) {
            throw new errors/* MallcopError */.D("internal-error", { what: "a staged event has a line break, or an id of another form" });
        }
        const most = line.length * 3;
        if (this.#pending.length >= this.#limits.lines)
            return false;
        if (this.#used + most > this.#arena.length) {
            if (this.#pending.length > 0)
                return false;
            this.#arena = Buffer.allocUnsafeSlow(Math.max(this.#limits.bytes, most));
            this.#used = 0;
        }
        const end = this.#used + this.#arena.write(line, this.#used);
        this.#pending.push(new sorted_run/* Spooled */.ff((0,sorted_run/* headOf */.Uo)(time, id), this.#arena.subarray(this.#used, end)));
        this.#used = end;
        this.#added++;
        return true;
    }
    /**
     * All entries by (time, id), each id once: of entries that share an id, the first in that order stays. Can be called again,
     * and gives the same again. `onRepeat` hears of each one that was dropped.
     */
    async *sorted(onRepeat = () => { }) {
        const seen = new id_set/* IdSet */.w();
        for await (const entry of this.#merged()) {
            if (seen.add(...(0,id_set/* idWords */.J)(entry.id)))
                yield entry;
            else
                onRepeat(entry);
        }
    }
    /** Removes everything from the disk. */
    async cleanup() {
        await this.#writing.catch(() => { });
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async *#merged() {
        await this.#writing;
        // Most runs fit into memory and never need the disk.
        if (this.#files === 0)
            yield* this.#pending.toSorted(sorted_run/* Spooled */.ff.order);
        else {
            await this.#flush();
            await this.#collapse();
            yield* (0,sorted_run/* mergeRuns */.rV)(this.#levels.flat());
        }
    }
    async #flush() {
        const entries = this.#pending;
        this.#pending = [];
        this.#arena = Buffer.alloc(0);
        this.#used = 0;
        // One writer at a time; whoever fills the memory waits for those before.
        this.#writing = this.#writing.then(async () => {
            if (entries.length === 0)
                return;
            await this.#store(0, async (file) => await (0,sorted_run/* writeRun */.bp)(file, entries.sort(sorted_run/* Spooled */.ff.order)));
        });
        await this.#writing;
    }
    async #store(level, write) {
        const file = external_node_path_.join(this.#folder, `run-${this.#files++}`);
        await (0,disk/* onDisk */.F)(file, async () => await write(file));
        const runs = this.#levels[level] ?? [];
        this.#levels[level] = runs;
        runs.push(file);
        if (runs.length >= this.#limits.fanIn)
            await this.#raise(level);
    }
    /** Merges all runs of a level into one of the next. */
    async #raise(level) {
        const runs = this.#levels[level] ?? [];
        this.#levels[level] = [];
        await this.#store(level + 1, async (file) => await (0,sorted_run/* writeRun */.bp)(file, (0,sorted_run/* mergeRuns */.rV)(runs)));
        await Promise.all(runs.map(async (run) => await (0,promises_.rm)(run)));
    }
    /** Merges from below until one merge can take what is left. */
    async #collapse() {
        for (let level = 0; this.#levels.flat().length > this.#limits.fanIn; level++) {
            if ((this.#levels[level]?.length ?? 0) > 0)
                await this.#raise(level);
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/connector/fingerprint.js
/**
 * Fingerprints of values that must be compared but not stored. Keyed, so that nobody who can read the repository can try
 * guesses; without a key only presence is kept, and nothing can be learned from it.
 */

/** There is a value, and no key to tell more of it. */
const PRESENT = "present";
const FINGERPRINT = /^hmac:([0-9a-f]{8}):[0-9a-f]{32}$/;
/** `hmac:<8 hex digits that name the key>:<32 hex digits>`, or `present` without a key. */
function createFingerprint(key) {
    if (key === undefined)
        return () => PRESENT;
    const keyId = (0,external_node_crypto_.createHash)("sha256").update(`mallcop key id|${key}`).digest("hex").slice(0, 8);
    return (value) => `hmac:${keyId}:${(0,external_node_crypto_.createHmac)("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}
/** `unknown`: made without a key, or with two keys, so that nothing can be said. */
function compareFingerprints(a, b) {
    const [keyA, keyB] = [FINGERPRINT.exec(a)?.[1], FINGERPRINT.exec(b)?.[1]];
    if (keyA === undefined || keyA !== keyB)
        return "unknown";
    return a === b ? "same" : "changed";
}

;// CONCATENATED MODULE: ./build/src/connector/secret.js
/** A value that must die at the boundary: it prints as `***` everywhere, and only `reveal` gives it, for one request. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The clear text. Call it where the request is built, never to store or log it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}

;// CONCATENATED MODULE: ./build/src/collect/context.js
/** What a connector is handed: its own configuration and declared secrets, and nothing else of the environment. */



/** A variable that is set but empty counts as unset: that is how a workflow passes a secret that does not exist. */
function createContext({ manifest, env, ...parts }) {
    const declared = (kind, name) => {
        if (!manifest.auth[kind].some((entry) => entry.name === name))
            throw new errors/* MallcopError */.D("internal-error", {
                what: `${manifest.name} asked for ${name}, which its manifest does not declare`,
            });
        return env[name] || undefined;
    };
    const secret = (name) => {
        const value = declared("secrets", name);
        return value === undefined ? undefined : new Secret(value);
    };
    return {
        ...parts,
        secret,
        setting: (name) => declared("settings", name),
        fingerprint: createFingerprint(env.MALLCOP_HMAC_KEY || undefined),
        requireSecret(name) {
            const found = secret(name);
            if (found !== undefined)
                return found;
            const what = manifest.auth.secrets.find((entry) => entry.name === name)?.description ?? "";
            const advice = `Set ${name} in the \`env:\` of the workflow step from a repository secret: ${what}`;
            throw new errors/* MallcopError */.D("secret-missing", { name, advice }, { connector: parts.instance });
        },
    };
}

// EXTERNAL MODULE: ./build/src/collect/snapshots.js
var collect_snapshots = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(5986);
;// CONCATENATED MODULE: ./build/src/collect/staging.js

class Staging {
    #spool;
    /** What did not fit into memory since the last `flush`. */
    #page = [];
    #first;
    constructor(spool) {
        this.#spool = spool;
    }
    /** Takes an event; `flush` before the next page. */
    add({ id, time, line }) {
        if (this.#page.length > 0 || !this.#spool.offer({ id, time, line }))
            this.#page.push({ id, time, line });
        const dated = time !== event_event/* UNKNOWN_TIME */.v;
        if (dated && (this.#first === undefined || time < this.#first))
            this.#first = time;
    }
    /** Hands the page to the disk. @throws MallcopError `disk-full` */
    async flush() {
        const page = this.#page;
        this.#page = [];
        for (const entry of page)
            await this.#spool.add(entry);
    }
    /** Events taken, repeats included. */
    get size() {
        return this.#spool.added + this.#page.length;
    }
    /** The time of the oldest event. */
    get first() {
        return this.#first;
    }
    /** By time and id, each id once; can be read again. */
    async *sorted(onRepeat) {
        await this.flush();
        yield* this.#spool.sorted(onRepeat);
    }
    async cleanup() {
        await this.#spool.cleanup();
    }
}

;// CONCATENATED MODULE: ./build/src/collect/prepare.js









const HOUR_MS = 3_600_000;
/** @throws MallcopError `config-variable-unset`, `secret-missing`, and what the connector throws */
async function prepareInstance(instance, around) {
    const { config, redactor } = around;
    const { manifest, connector, ctx, requests } = await connect(instance, around);
    const [tables, snapshots] = await Promise.all([
        connector.tables?.(ctx) ?? {},
        readSnapshots(around.tree, instance.id),
    ]);
    return {
        id: instance.id,
        manifest,
        connector,
        ctx,
        lookbackMs: instance.lookbackHours * HOUR_MS,
        lookup: createLookup(config.own, tables, instance.id, snapshots),
        snapshots,
        airlock: (0,airlock/* createAirlock */.o)({
            source: manifest.name,
            instance: instance.id,
            redactor,
            vendorFields: vendorFields(manifest),
            storeRaw: config.store.raw,
        }),
        redact: (value) => JSON.parse(redactor.json(value)),
        staging: new Staging(await createSpool({ directory: around.folder })),
        requests,
    };
}
/** @throws MallcopError `config-variable-unset`, `secret-missing`, `connector-unknown` */
async function connect(instance, { host, now, budget, redactor }) {
    const manifest = (0,registry/* manifestOf */.$V)(instance.type);
    const options = resolveOptions(instance, host.env);
    const log = prefixed(host.log, instance.id);
    const http = createTransport({
        origins: createOriginPolicy(manifest.hosts, options),
        clock: host.clock,
        random: host.random,
        signal: budget.signal,
        deadline: () => budget.deadline,
        redact: (text) => redactor.text(text),
        log,
        userAgent: `mallcop/${host.version}`,
    });
    const ctx = createContext({
        instance: instance.id,
        manifest,
        config: options,
        env: host.env,
        now,
        signal: budget.signal,
        http,
        log,
    });
    for (const { name, required } of manifest.auth.secrets)
        if (required)
            ctx.requireSecret(name);
    return { manifest, connector: await (0,registry/* loadConnector */.WM)(instance.type), ctx, requests: () => http.stats.requests };
}
/** Metadata that the manifest calls the vendor's own vocabulary. */
function vendorFields(manifest) {
    return new Set(Object.entries(manifest.metadata).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : [])));
}
/** A state feed's snapshots are a table of the feed's name; of several partitions, the first that has the key answers. */
function createLookup(own, tables, instance, snapshots) {
    const lower = (values) => new Set(values.map((value) => value.toLowerCase()));
    const ofFeed = (feed) => [...snapshots].flatMap(([path, snapshot]) => (path.startsWith(`state/${instance}/${feed}/`) ? [snapshot] : []));
    const cached = new Map();
    const snapshotsOf = (feed) => {
        const found = cached.get(feed) ?? ofFeed(feed);
        cached.set(feed, found);
        return found;
    };
    return {
        own: { domains: lower(own.domains), accounts: lower(own.accounts) },
        has: (table) => Object.hasOwn(tables, table) || snapshotsOf(table).length > 0,
        get(table, key) {
            const entries = Object.hasOwn(tables, table) ? tables[table] : undefined;
            if (entries !== undefined && Object.hasOwn(entries, key))
                return entries[key];
            return snapshotsOf(table)
                .find(({ items }) => items.has(key))
                ?.items.get(key);
        },
    };
}
async function readSnapshots(tree, instance) {
    const snapshots = new Map();
    await tree.readMany(await tree.list(`state/${instance}`), async ({ path }, content) => {
        const chunks = [];
        for await (const chunk of content)
            chunks.push(chunk);
        snapshots.set(path, (0,collect_snapshots/* parseSnapshot */.E$)(Buffer.concat(chunks).toString("utf8"), path));
    });
    return snapshots;
}
function prefixed(log, instance) {
    return {
        debug: (message) => log.debug(`${instance}: ${message}`),
        info: (message) => log.info(`${instance}: ${message}`),
        warn: (message) => log.warn(`${instance}: ${message}`),
    };
}


/***/ }),

/***/ 2639:
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
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _event_raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6160);
/* harmony import */ var _correlate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8745);



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
function partitionToJson(record) {
    const { resume, ...rest } = record;
    return {
        ...rest,
        since: iso(record.since),
        covered: intervalsToJson(record.covered),
        lost: intervalsToJson(record.lost),
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

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ serializeSnapshot),
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   Hb: () => (/* binding */ sameItems),
/* harmony export */   c0: () => (/* binding */ snapshotPath),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5715);
/* harmony import */ var _event_raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6160);
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5347);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1919);





/** `state/<instance>/<feed>/<partition>.json`; a partition that is not a plain name gets a hash behind its readable part. */
function snapshotPath(instance, feed, partition) {
    const plain = partition
        .toLowerCase()
        .replace(/[^a-z0-9._-]/g, "-")
        .replace(/^[^a-z0-9]/, "p$&")
        .slice(0, 80);
    const name = plain === partition ? plain : `${plain}-${(0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(partition).slice(0, 8)}`;
    return `state/${instance}/${feed}/${name}.json`;
}
function serializeSnapshot(snapshot) {
    const items = [...snapshot.items]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `  ${JSON.stringify(key)}: ${(0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value)}`);
    return (0,_event_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLines */ .wi)(`{"v": 1, "sequence": ${snapshot.sequence}, "items": {\n${items.join(",\n")}\n}}\n`);
}
/** @throws MallcopError `data-damaged` */
function parseSnapshot(text, path) {
    const damaged = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw damaged("it is not JSON");
    }
    if (!(0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(json) || json.v !== 1)
        throw damaged("it is not a snapshot of version 1");
    const { sequence, items } = json;
    if (typeof sequence !== "number" || !(0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(items))
        throw damaged("its sequence or its items are missing");
    return { sequence, items: new Map(Object.entries(items)) };
}
function sameItems(a, b) {
    if (a.size !== b.size)
        return false;
    for (const [key, value] of a) {
        const other = b.get(key);
        if (other === undefined || (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(other) !== (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value))
            return false;
    }
    return true;
}
/** Every difference between a committed snapshot and what is there now, in the order of the items' keys. */
function differences(before, after, change) {
    const keys = [...new Set([...before.items.keys(), ...after.keys()])].sort();
    return keys.flatMap((key) => {
        const [was, is] = [before.items.get(key), after.get(key)];
        const [wasText, isText] = [was, is].map((value) => (value === undefined ? "" : (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value)));
        if (wasText === isText)
            return [];
        const asItem = (value) => (value === undefined ? undefined : { key, value });
        const step = `${(0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(wasText ?? "").slice(0, 16)}->${(0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(isText ?? "").slice(0, 16)}`;
        return change(asItem(was), asItem(is)).map((entry, index) => ({
            change: entry,
            transition: `${key}|${step}|${before.sequence}|${index}`,
            before: was,
            after: is,
        }));
    });
}


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BUILTIN_TYPES)
/* harmony export */ });
/* harmony import */ var _plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8322);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9829);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(203);
/** The connector types that a configuration may use. Types of custom plugins join by another implementation of the interface. */



/** The connectors that ship with mallcop. */
const BUILTIN_TYPES = {
    get names() {
        return (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)();
    },
    find(type) {
        const validate = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateOptions */ .Lm)(type);
        return validate && { validate, schema: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)((0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type)) };
    },
};


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/** The one syntax for variables in options: `${NAME}`, and `$${` for a literal `${`. Expansion happens once: values are never expanded again. */
const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** An escape, a reference with its closing brace, or one without. Linear: a name ends where another piece could begin. */
const PIECE = /\$\$\{|\$\{([^${}]*)\}|\$\{/g;
/** The names that a text refers to, and whether it holds a `${` that is no reference. */
function variablesIn(text) {
    const pieces = [...text.matchAll(PIECE)].filter(([piece]) => piece !== "$${");
    const names = pieces.map(([, name]) => name ?? "");
    return { names: names.filter((name) => NAME.test(name)), malformed: names.some((name) => !NAME.test(name)) };
}
/** Whether the text waits for a variable. */
function hasVariable(text) {
    return variablesIn(text).names.length > 0;
}
/** The text with each reference replaced by what `lookUp` gives for its name. */
function expand(text, lookUp) {
    return text.replace(PIECE, (piece, name) => {
        if (piece === "$${")
            return "${";
        return name !== undefined && NAME.test(name) ? lookUp(name) : piece;
    });
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ mistakeError),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dM: () => (/* binding */ shownKey)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4438);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3764);
/**
 * Says what is wrong with a file in words that its author can act on.
 * Invariant: a value from the file is never repeated, only its kind; a key only if it looks like a name.
 */



/** A `config-invalid` error at the mistake's place. */
function mistakeError(mistake, path, positions) {
    const at = mistake.on === "key" ? positions.atKey(mistake.pointer) : positions.atValue(mistake.pointer);
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", { path, problem: mistake.problem, advice: mistake.advice }, { at });
}
/** One mistake for each place; of several rules that one value breaks, the first says enough. */
function explain(findings, about) {
    const mistakes = new Map();
    for (const finding of findings) {
        if (finding.keyword === "if" || finding.schemaPath.includes("/propertyNames/"))
            continue;
        const mistake = explainOne(finding, about);
        const place = `${mistake.on} ${mistake.pointer} ${finding.keyword === "required" ? mistake.problem : ""}`;
        if (!mistakes.has(place))
            mistakes.set(place, mistake);
    }
    return [...mistakes.values()];
}
/** `connectors[0].region`, for a JSON pointer. Parts that are not names are shown as `?`. */
function nameOf(pointer) {
    const parts = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer).map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${shownKey(part)}`));
    return parts.join("").replace(/^\./, "") || "the file";
}
/** A key as it may be printed: it is somebody's text, and may be a misplaced token. Words are shown, anything else is `?`. */
function shownKey(key) {
    return key.length <= 40 && /^[A-Za-z]+(?:[_.-][A-Za-z]+)*[0-9]{0,3}$/.test(key) ? key : "?";
}
function explainOne(finding, about) {
    const rule = asSchema(schemaAt(about.schema, finding.schemaPath));
    const base = `${about.below ?? ""}${finding.pointer}`;
    const words = (EXPLANATIONS[finding.keyword] ?? otherwise)(finding, about, rule);
    const key = finding.params.additionalProperty ?? finding.params.propertyName;
    return {
        pointer: typeof key === "string" ? (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(base, key) : base,
        on: typeof key === "string" ? "key" : "value",
        ...words,
    };
}
const EXPLANATIONS = {
    additionalProperties(finding, about, rule) {
        const typed = String(finding.params.additionalProperty);
        const known = [
            ...(finding.pointer === "" ? (about.alsoKnown ?? []) : []),
            ...Object.keys(asSchema(rule.properties)),
        ];
        const problem = `unknown key \`${shownKey(typed)}\` in ${quoted(finding, about)}`;
        if (/\s/.test(typed))
            return { problem, advice: "If it belongs to the text before it, put quotes around the whole." };
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(typed, known);
        return {
            problem,
            advice: meant === undefined ? `Known here: ${known.join(", ") || "nothing"}.` : `Did you mean \`${meant}\`?`,
        };
    },
    propertyNames: (finding, about) => ({
        problem: `\`${shownKey(String(finding.params.propertyName))}\` is not a name that ${quoted(finding, about)} can hold`,
        advice: "Begin with a letter, and use small letters, digits and underscores.",
    }),
    required(finding, about, rule) {
        const missing = String(finding.params.missingProperty);
        return {
            problem: `${quoted(finding, about)} lacks \`${missing}\``,
            advice: `Add \`${missing}:\`. ${describe(asSchema(asSchema(rule.properties)[missing]))}`.trim(),
        };
    },
    type(finding, about, rule) {
        const expected = String(finding.params.type);
        const value = valueAt(about.value, finding.pointer);
        return {
            problem: `${quoted(finding, about)} ${kindOf(value)}, but must be ${KINDS[expected] ?? expected}`,
            advice: typeAdvice(expected, value) ?? describe(rule),
        };
    },
    enum: (finding, about) => ({
        problem: `${quoted(finding, about)} is none of the allowed values`,
        advice: `Allowed: ${listed(finding.params.allowedValues)}.`,
    }),
    const: (finding, about) => ({
        problem: `${quoted(finding, about)} is not the allowed value`,
        advice: `Write \`${String(finding.params.allowedValue)}\`.`,
    }),
    pattern: (finding, about, rule) => ({
        problem: `${quoted(finding, about)} is not of the right form`,
        advice: describe(rule) || `It must match \`${String(finding.params.pattern)}\`.`,
    }),
    uniqueItems: (finding, about) => ({
        problem: `${quoted(finding, about)} holds the same value twice`,
        advice: "Remove one of them.",
    }),
    ...limits({
        minimum: "is too small: at least",
        maximum: "is too big: at most",
        minLength: "is too short: at least",
        maxLength: "is too long: at most",
        minItems: "has too few entries: at least",
        maxItems: "has too many entries: at most",
        minProperties: "has too few entries: at least",
    }),
};
function limits(says) {
    const explanation = (words) => (finding, about, rule) => ({
        problem: `${quoted(finding, about)} ${words} ${String(finding.params.limit)}`,
        advice: describe(rule) || "Correct the value.",
    });
    return Object.fromEntries(Object.entries(says).map(([keyword, words]) => [keyword, explanation(words)]));
}
const otherwise = (finding, about, rule) => ({
    problem: `${quoted(finding, about)} is not allowed here`,
    advice: describe(rule) || "See docs/configuration.md.",
});
function quoted(finding, about) {
    const pointer = `${about.below ?? ""}${finding.pointer}`;
    return pointer === "" ? "the file" : `\`${nameOf(pointer)}\``;
}
const KINDS = {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "`true` or `false`",
    array: "a list",
    object: "a mapping",
};
function kindOf(value) {
    if (value === null || value === undefined)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "boolean")
        return "is a truth value";
    if (typeof value === "number")
        return Number.isInteger(value) ? "is a number" : "is a number with a fraction";
    return typeof value === "string" ? "is text" : "is a mapping";
}
function typeAdvice(expected, value) {
    if (value === null)
        return "Fill it in, or remove the line.";
    if (typeof value === "string" && value.includes("${"))
        return "A variable always gives text; write the value itself.";
    if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
        return "Put quotes around it.";
    if (expected === "boolean")
        return "Write `true` or `false`, without quotes.";
    if (expected === "array")
        return "Write it as a list: one line for each entry, beginning with `- `.";
    if (typeof value === "string" && (expected === "number" || expected === "integer"))
        return "Write a number, without quotes.";
    return undefined;
}
/** The schema that holds the broken rule. A schema path is a URI fragment that ends in the rule's keyword. */
function schemaAt(schema, schemaPath) {
    const parts = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(schemaPath.replace(/^#/, "")).slice(0, -1);
    return parts.reduce((at, part) => asSchema(at)[decodeURIComponent(part)], schema);
}
function valueAt(value, pointer) {
    return (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer).reduce((at, part) => asSchema(at)[part], value);
}
function asSchema(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
function describe(schema) {
    return typeof schema.description === "string" ? schema.description : "";
}
function listed(values) {
    return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(", ") : "";
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   jx: () => (/* binding */ indexPositions),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/** Where keys and values stand in a YAML text; every JSON pointer leads to a place, if need be that of its nearest parent. */

/** JSON pointer of a child (RFC 6901). */
function childPointer(parent, name) {
    return `${parent}/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
/** The names and indexes that a JSON pointer leads through. */
function pointerParts(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}
/** Turns offsets into places. Lines end as in YAML: with LF, CRLF or CR. */
function placesIn(text) {
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
/** Indexes one document's events by JSON pointer. */
function indexPositions(events, source, path) {
    const { keys, values } = offsetsOf(events, source);
    const place = placesIn(source);
    const find = (pointer, first, second) => {
        for (let at = pointer;; at = at.slice(0, at.lastIndexOf("/"))) {
            const offset = first.get(at) ?? second.get(at);
            if (offset !== undefined) {
                const { line, column } = place(offset);
                return `${path}:${line}:${column}`;
            }
            if (at === "")
                return path;
        }
    };
    return { atKey: (pointer) => find(pointer, keys, values), atValue: (pointer) => find(pointer, values, keys) };
}
function offsetsOf(events, source) {
    const keys = new Map();
    const values = new Map();
    const open = [];
    const enter = (kind, pointer) => open.push({ kind, pointer, entries: 0, key: undefined });
    /** Says which pointer a node has that starts now, and remembers where it stands. */
    const arrive = (offset, name) => {
        const parent = open.at(-1);
        if (parent?.kind === "map" && parent.key === undefined) {
            parent.key = childPointer(parent.pointer, name());
            keys.set(parent.key, offset);
            return parent.key;
        }
        let pointer = parent?.pointer ?? "";
        if (parent?.kind === "list")
            pointer = childPointer(pointer, parent.entries++);
        if (parent?.kind === "map") {
            pointer = parent.key ?? pointer;
            parent.key = undefined;
        }
        if (offset >= 0)
            values.set(pointer, offset);
        return pointer;
    };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            enter("document", "");
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            enter("list", arrive(event.start, () => ""));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            enter("map", arrive(event.start, () => ""));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            arrive(startOf(event), () => (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source, event));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            open.pop();
    }
    return { keys, values };
}
/** The events point behind the opening quote. */
function startOf(scalar) {
    const quoted = scalar.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || scalar.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    return quoted ? scalar.valueStart - 1 : scalar.valueStart;
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ ENTRY_PROPERTIES),
/* harmony export */   ci: () => (/* binding */ optionsSchema),
/* harmony export */   ln: () => (/* binding */ CONFIG_SCHEMA)
/* harmony export */ });
/* unused harmony exports DEFAULT_LOOKBACK_HOURS, ID_PATTERN, editorSchema */
/** Hours that a connector's first run looks back, unless its entry says otherwise. */
const DEFAULT_LOOKBACK_HOURS = 8;
/** An instance's id, which also names the folder of its events. */
const ID_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";
/** What every entry of `connectors:` may have, whatever its type. */
const ENTRY_PROPERTIES = {
    id: {
        type: "string",
        pattern: ID_PATTERN,
        description: "Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.",
        examples: ["aws", "github", "azure-prod"],
    },
    type: { type: "string", description: "Which connector this is, such as `aws-cloudtrail` or `github`." },
    lookback_hours: {
        type: "number",
        minimum: 1,
        maximum: 2160,
        default: DEFAULT_LOOKBACK_HOURS,
        description: "How many hours of history the first run reads, and the least that every later run reads again. Later runs go on where the last one ended, however long ago that was. At most 2160 (90 days); the vendor may keep less.",
    },
};
const OWN = {
    type: "object",
    additionalProperties: false,
    description: "What belongs to you, so that insiders can be told from outsiders.",
    properties: {
        domains: {
            type: "array",
            items: { type: "string", pattern: "^[^\\s@/:$]+\\.[^\\s@/:$]+$" },
            description: "Your mail domains, such as `example.com`. Subdomains are listed on their own.",
            examples: [["example.com"]],
        },
        accounts: {
            type: "array",
            items: { type: "string", pattern: "^[^\\s$]+$" },
            description: "Your accounts, tenants and organizations at the vendors, by id or name. Put quotes around numbers.",
            examples: [["123456789012", "example-org"]],
        },
    },
};
/** The whole file. The options of a connector's type are checked by `optionsSchema`. */
const CONFIG_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "mallcop.yaml",
    description: "What mallcop watches, and how it stores what it sees.",
    type: "object",
    additionalProperties: false,
    required: ["connectors"],
    properties: {
        version: { const: 1, default: 1, description: "The version of this file's format." },
        connectors: {
            type: "array",
            minItems: 1,
            items: { type: "object", required: ["id", "type"], properties: ENTRY_PROPERTIES },
            description: "What to watch: one entry for each account, organization or project.",
        },
        own: OWN,
        allow_public: {
            type: "boolean",
            default: false,
            description: "Store events even though the repository is public, where everybody can read them. Without it a scan refuses.",
        },
        store: {
            type: "object",
            additionalProperties: false,
            description: "How events are stored.",
            properties: {
                raw: {
                    enum: ["redacted", "none"],
                    default: "redacted",
                    description: "Whether an event keeps the vendor's record: `redacted` keeps it with secrets removed, `none` stores `null` in its place and saves space.",
                },
            },
        },
    },
};
/** The schema of the options of one connector's type: what its entry may hold besides `id`, `type` and `lookback_hours`. */
function optionsSchema(manifest) {
    return { properties: {}, ...manifest.config, type: "object", additionalProperties: false };
}
/** The schema for editors: the whole file with the options of each known type spelled out. */
function editorSchema(manifests) {
    const entry = CONFIG_SCHEMA.properties.connectors.items;
    const type = { ...ENTRY_PROPERTIES.type, enum: manifests.map((manifest) => manifest.name) };
    const items = {
        ...entry,
        properties: { ...entry.properties, type },
        allOf: manifests.map((manifest) => ({
            if: { properties: { type: { const: manifest.name } }, required: ["type"] },
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
            then: entryOf(manifest),
        })),
    };
    const connectors = { ...CONFIG_SCHEMA.properties.connectors, items };
    return { ...CONFIG_SCHEMA, properties: { ...CONFIG_SCHEMA.properties, connectors } };
}
function entryOf(manifest) {
    const options = optionsSchema(manifest);
    const properties = { id: true, type: true, lookback_hours: true };
    for (const [name, option] of entriesOf(options.properties))
        properties[name] = orVariable(option);
    return { ...options, title: manifest.title, description: manifest.description, properties };
}
const VARIABLE = { type: "string", pattern: "\\$\\{[A-Z_][A-Z0-9_]*\\}" };
/** Text may come from a variable, whose value no editor knows. */
function orVariable(schema) {
    const rest = Object.fromEntries(entriesOf(schema));
    if (rest.type === "array")
        return { ...rest, items: orVariable(rest.items) };
    if (rest.type !== "string" || (rest.pattern === undefined && rest.enum === undefined))
        return schema;
    const { description, title, default: fallback, examples, ...form } = rest;
    const said = { title, description, default: fallback, examples };
    return { ...defined(said), anyOf: [form, VARIABLE] };
}
function defined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
function entriesOf(value) {
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ validateConfig),
  Lm: () => (/* binding */ validateOptions)
});

// UNUSED EXPORTS: validateManifest

;// CONCATENATED MODULE: ./build/src/config/finding.js
/** What a compiled schema says of a value. Invariant: a finding names places and schema keywords, never the value itself. */
/** Makes a validator of a compiled schema. */
function finding_validator(compiled) {
    return (value) => {
        if (compiled(value) === true)
            return [];
        return (compiled.errors ?? []).map(({ instancePath: pointer, keyword, schemaPath, params }) => ({
            pointer,
            keyword,
            schemaPath,
            params,
        }));
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/config/validate.generated.js
const config = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "mallcop.yaml", "description": "What mallcop watches, and how it stores what it sees.", "type": "object", "additionalProperties": false, "required": ["connectors"], "properties": { "version": { "const": 1, "default": 1, "description": "The version of this file's format." }, "connectors": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["id", "type"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.", "examples": ["aws", "github", "azure-prod"] }, "type": { "type": "string", "description": "Which connector this is, such as `aws-cloudtrail` or `github`." }, "lookback_hours": { "type": "number", "minimum": 1, "maximum": 2160, "default": 8, "description": "How many hours of history the first run reads, and the least that every later run reads again. Later runs go on where the last one ended, however long ago that was. At most 2160 (90 days); the vendor may keep less." } } }, "description": "What to watch: one entry for each account, organization or project." }, "own": { "type": "object", "additionalProperties": false, "description": "What belongs to you, so that insiders can be told from outsiders.", "properties": { "domains": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s@/:$]+\\.[^\\s@/:$]+$" }, "description": "Your mail domains, such as `example.com`. Subdomains are listed on their own.", "examples": [["example.com"]] }, "accounts": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s$]+$" }, "description": "Your accounts, tenants and organizations at the vendors, by id or name. Put quotes around numbers.", "examples": [["123456789012", "example-org"]] } } }, "allow_public": { "type": "boolean", "default": false, "description": "Store events even though the repository is public, where everybody can read them. Without it a scan refuses." }, "store": { "type": "object", "additionalProperties": false, "description": "How events are stored.", "properties": { "raw": { "enum": ["redacted", "none"], "default": "redacted", "description": "Whether an event keeps the vendor's record: `redacted` keeps it with secrets removed, `none` stores `null` in its place and saves space." } } } } };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[^\\s@/:$]+\\.[^\\s@/:$]+$", "u");
const pattern2 = new RegExp("^[^\\s$]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = 1;
        }
        if (data.allow_public === undefined) {
            data.allow_public = false;
        }
        if (data.connectors === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectors" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "version") || (key0 === "connectors")) || (key0 === "own")) || (key0 === "allow_public")) || (key0 === "store"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (1 !== data.version) {
            const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.connectors !== undefined) {
            let data1 = data.connectors;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.lookback_hours === undefined) {
                            data2.lookback_hours = 8;
                        }
                        if (data2.id === undefined) {
                            const err4 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data2.type === undefined) {
                            const err5 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/required", keyword: "required", params: { missingProperty: "type" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.id !== undefined) {
                            let data3 = data2.id;
                            if (typeof data3 === "string") {
                                if (!pattern0.test(data3)) {
                                    const err6 = { instancePath: instancePath + "/connectors/" + i0 + "/id", schemaPath: "#/properties/connectors/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/connectors/" + i0 + "/id", schemaPath: "#/properties/connectors/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data2.type !== undefined) {
                            if (typeof data2.type !== "string") {
                                const err8 = { instancePath: instancePath + "/connectors/" + i0 + "/type", schemaPath: "#/properties/connectors/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        let data5 = data2.lookback_hours;
                        if ((typeof data5 == "number") && (isFinite(data5))) {
                            if (data5 > 2160 || isNaN(data5)) {
                                const err9 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if (data5 < 1 || isNaN(data5)) {
                                const err10 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err11 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.own !== undefined) {
            let data6 = data.own;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key1 in data6) {
                    if (!((key1 === "domains") || (key1 === "accounts"))) {
                        const err14 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data6.domains !== undefined) {
                    let data7 = data6.domains;
                    if (Array.isArray(data7)) {
                        const len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            if (typeof data8 === "string") {
                                if (!pattern1.test(data8)) {
                                    const err15 = { instancePath: instancePath + "/own/domains/" + i1, schemaPath: "#/properties/own/properties/domains/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s@/:$]+\\.[^\\s@/:$]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/own/domains/" + i1, schemaPath: "#/properties/own/properties/domains/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/own/domains", schemaPath: "#/properties/own/properties/domains/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data6.accounts !== undefined) {
                    let data9 = data6.accounts;
                    if (Array.isArray(data9)) {
                        const len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data10 = data9[i2];
                            if (typeof data10 === "string") {
                                if (!pattern2.test(data10)) {
                                    const err18 = { instancePath: instancePath + "/own/accounts/" + i2, schemaPath: "#/properties/own/properties/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s$]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/own/accounts/" + i2, schemaPath: "#/properties/own/properties/accounts/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/own/accounts", schemaPath: "#/properties/own/properties/accounts/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (typeof data.allow_public !== "boolean") {
            const err22 = { instancePath: instancePath + "/allow_public", schemaPath: "#/properties/allow_public/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (data.store !== undefined) {
            let data12 = data.store;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.raw === undefined) {
                    data12.raw = "redacted";
                }
                for (const key2 in data12) {
                    if (!(key2 === "raw")) {
                        const err23 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                let data13 = data12.raw;
                if (!((data13 === "redacted") || (data13 === "none"))) {
                    const err24 = { instancePath: instancePath + "/store/raw", schemaPath: "#/properties/store/properties/raw/enum", keyword: "enum", params: { allowedValues: schema11.properties.store.properties.raw.enum } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
    }
    else {
        const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err26];
        }
        else {
            vErrors.push(err26);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const validate_generated_manifest = (/* unused pure expression or super */ null && (validate11));
const schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "manifest.yaml", "description": "What a mallcop connector claims about itself.", "type": "object", "additionalProperties": false, "required": ["name", "title", "version", "description", "auth", "hosts", "feeds", "events", "metadata", "config"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "The connector's type, and the name of its folder." }, "title": { "type": "string", "pattern": "\\S", "description": "How people call the product." }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "description": "Such as `1.0.0`. Put quotes around it." }, "description": { "type": "string", "pattern": "\\S" }, "auth": { "type": "object", "additionalProperties": false, "required": ["secrets", "settings", "rights"], "properties": { "secrets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "required", "description"], "properties": { "name": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "required": { "type": "boolean" }, "description": { "type": "string", "pattern": "\\S" } } } }, "settings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "description"], "properties": { "name": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "description": { "type": "string", "pattern": "\\S" } } } }, "rights": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["right", "feeds", "why"], "properties": { "right": { "type": "string", "pattern": "\\S" }, "feeds": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "why": { "type": "string", "pattern": "\\S" } } } } } }, "hosts": { "type": "array", "items": { "type": "string", "pattern": "^(?:\\{[a-z][a-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$" }, "description": "Hosts that the connector may reach; `*` stands for one label, `{option}` for the origin of an option's value." }, "feeds": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["kind", "title", "scope"], "properties": { "kind": { "enum": ["log", "state"], "description": "`log`: records that do not change; `state`: a list that is compared with its last snapshot." }, "title": { "type": "string", "pattern": "\\S" }, "scope": { "type": "object", "additionalProperties": false, "required": ["reads", "leaves_out"], "properties": { "reads": { "type": "string", "pattern": "\\S" }, "leaves_out": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "additionalProperties": { "type": "string", "pattern": "\\S" } } } }, "timing": { "type": "object", "additionalProperties": false, "required": ["axis", "settle", "overlap", "retention", "slice"], "properties": { "axis": { "enum": ["event", "availability", "ingestion"], "description": "Which time the vendor's listing is ordered and bounded by." }, "settle": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "overlap": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "retention": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "slice": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." } } } } }, "minProperties": 1 }, "events": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "type": "string", "pattern": "\\S" } } } }, "metadata": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "type": "string", "pattern": "\\S" }, "trust": { "const": "vendor" } } } }, "config": { "type": "object", "additionalProperties": false, "required": ["type", "properties"], "properties": { "type": { "const": "object" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } }, "description": "JSON schema of the connector's options in `mallcop.yaml`, besides `id`, `type` and `lookback_hours`." } }, "definitions": { "value": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "title": { "type": "string", "pattern": "\\S" }, "description": { "type": "string", "pattern": "\\S" }, "default": {}, "examples": { "type": "array" }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "pattern": { "type": "string", "pattern": "\\S" }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 1 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "items": { "$ref": "#/definitions/value" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 1 }, "uniqueItems": { "type": "boolean" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } } }, "option": { "allOf": [{ "$ref": "#/definitions/value" }], "required": ["description"] } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern7 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern14 = new RegExp("^(?:\\{[a-z][a-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern20 = new RegExp("^(0|[1-9][0-9]{0,4})[smhd]$", "u");
const pattern24 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", "u");
const pattern26 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const schema13 = { "allOf": [{ "$ref": "#/definitions/value" }], "required": ["description"] };
const schema14 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "title": { "type": "string", "pattern": "\\S" }, "description": { "type": "string", "pattern": "\\S" }, "default": {}, "examples": { "type": "array" }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "pattern": { "type": "string", "pattern": "\\S" }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 1 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "items": { "$ref": "#/definitions/value" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 1 }, "uniqueItems": { "type": "boolean" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } } };
const wrapper0 = { validate: validate13 };
const wrapper1 = { validate: validate12 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema14.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((((data0 === "string") || (data0 === "number")) || (data0 === "integer")) || (data0 === "boolean")) || (data0 === "array")) || (data0 === "object"))) {
                const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (!pattern4.test(data2)) {
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.examples !== undefined) {
            if (!(Array.isArray(data.examples))) {
                const err7 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.enum !== undefined) {
            let data4 = data.enum;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err8 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if ((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) {
                        const err9 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema14.properties.enum.items.type } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.pattern !== undefined) {
            let data6 = data.pattern;
            if (typeof data6 === "string") {
                if (!pattern4.test(data6)) {
                    const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.minLength !== undefined) {
            let data7 = data.minLength;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err13 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 0 || isNaN(data7)) {
                    const err14 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.maxLength !== undefined) {
            let data8 = data.maxLength;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err15 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 < 1 || isNaN(data8)) {
                    const err16 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        if (data.minimum !== undefined) {
            let data9 = data.minimum;
            if (!((typeof data9 == "number") && (isFinite(data9)))) {
                const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.maximum !== undefined) {
            let data10 = data.maximum;
            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                const err18 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            if (!(wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
        if (data.minItems !== undefined) {
            let data12 = data.minItems;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err19 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0 || isNaN(data12)) {
                    const err20 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        if (data.maxItems !== undefined) {
            let data13 = data.maxItems;
            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                const err21 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 < 1 || isNaN(data13)) {
                    const err22 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        if (data.uniqueItems !== undefined) {
            if (typeof data.uniqueItems !== "boolean") {
                const err23 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data15 = data.properties;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key1 in data15) {
                    const _errs32 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern26.test(key1)) {
                            const err24 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs32 === errors;
                    if (!valid3) {
                        const err25 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                for (const key2 in data15) {
                    if (!(wrapper1.validate(data15[key2], { instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.required !== undefined) {
            let data17 = data.required;
            if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data18 = data17[i1];
                    if (typeof data18 === "string") {
                        if (!pattern4.test(data18)) {
                            const err27 = { instancePath: instancePath + "/required/" + i1, schemaPath: "#/properties/required/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/required/" + i1, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.additionalProperties !== undefined) {
            if (false !== data.additionalProperties) {
                const err30 = { instancePath: instancePath + "/additionalProperties", schemaPath: "#/properties/additionalProperties/const", keyword: "const", params: { allowedValue: false } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(validate13(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.auth === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.hosts === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hosts" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.feeds === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feeds" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.events === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.config === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema12.properties, key0))) {
                const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data2 = data.version;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err15 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data3 = data.description;
            if (typeof data3 === "string") {
                if (!pattern4.test(data3)) {
                    const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.auth !== undefined) {
            let data4 = data.auth;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.secrets === undefined) {
                    const err19 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "secrets" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data4.settings === undefined) {
                    const err20 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "settings" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data4.rights === undefined) {
                    const err21 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "rights" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key1 in data4) {
                    if (!(((key1 === "secrets") || (key1 === "settings")) || (key1 === "rights"))) {
                        const err22 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data4.secrets !== undefined) {
                    let data5 = data4.secrets;
                    if (Array.isArray(data5)) {
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                if (data6.name === undefined) {
                                    const err23 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                                if (data6.required === undefined) {
                                    const err24 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "required" } };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data6.description === undefined) {
                                    const err25 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "description" } };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                for (const key2 in data6) {
                                    if (!(((key2 === "name") || (key2 === "required")) || (key2 === "description"))) {
                                        const err26 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                                if (data6.name !== undefined) {
                                    let data7 = data6.name;
                                    if (typeof data7 === "string") {
                                        if (!pattern7.test(data7)) {
                                            const err27 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/name", schemaPath: "#/properties/auth/properties/secrets/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err28 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/name", schemaPath: "#/properties/auth/properties/secrets/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                                if (data6.required !== undefined) {
                                    if (typeof data6.required !== "boolean") {
                                        const err29 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/required", schemaPath: "#/properties/auth/properties/secrets/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data6.description !== undefined) {
                                    let data9 = data6.description;
                                    if (typeof data9 === "string") {
                                        if (!pattern4.test(data9)) {
                                            const err30 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/description", schemaPath: "#/properties/auth/properties/secrets/items/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err31 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/description", schemaPath: "#/properties/auth/properties/secrets/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/auth/secrets", schemaPath: "#/properties/auth/properties/secrets/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data4.settings !== undefined) {
                    let data10 = data4.settings;
                    if (Array.isArray(data10)) {
                        const len1 = data10.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data11 = data10[i1];
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                if (data11.name === undefined) {
                                    const err34 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (data11.description === undefined) {
                                    const err35 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/required", keyword: "required", params: { missingProperty: "description" } };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                                for (const key3 in data11) {
                                    if (!((key3 === "name") || (key3 === "description"))) {
                                        const err36 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                    }
                                }
                                if (data11.name !== undefined) {
                                    let data12 = data11.name;
                                    if (typeof data12 === "string") {
                                        if (!pattern7.test(data12)) {
                                            const err37 = { instancePath: instancePath + "/auth/settings/" + i1 + "/name", schemaPath: "#/properties/auth/properties/settings/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err37];
                                            }
                                            else {
                                                vErrors.push(err37);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err38 = { instancePath: instancePath + "/auth/settings/" + i1 + "/name", schemaPath: "#/properties/auth/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err38];
                                        }
                                        else {
                                            vErrors.push(err38);
                                        }
                                        errors++;
                                    }
                                }
                                if (data11.description !== undefined) {
                                    let data13 = data11.description;
                                    if (typeof data13 === "string") {
                                        if (!pattern4.test(data13)) {
                                            const err39 = { instancePath: instancePath + "/auth/settings/" + i1 + "/description", schemaPath: "#/properties/auth/properties/settings/items/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err39];
                                            }
                                            else {
                                                vErrors.push(err39);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err40 = { instancePath: instancePath + "/auth/settings/" + i1 + "/description", schemaPath: "#/properties/auth/properties/settings/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err40];
                                        }
                                        else {
                                            vErrors.push(err40);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err41 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/auth/settings", schemaPath: "#/properties/auth/properties/settings/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data4.rights !== undefined) {
                    let data14 = data4.rights;
                    if (Array.isArray(data14)) {
                        const len2 = data14.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data15 = data14[i2];
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                if (data15.right === undefined) {
                                    const err43 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "right" } };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                                if (data15.feeds === undefined) {
                                    const err44 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "feeds" } };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (data15.why === undefined) {
                                    const err45 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "why" } };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                                for (const key4 in data15) {
                                    if (!(((key4 === "right") || (key4 === "feeds")) || (key4 === "why"))) {
                                        const err46 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data15.right !== undefined) {
                                    let data16 = data15.right;
                                    if (typeof data16 === "string") {
                                        if (!pattern4.test(data16)) {
                                            const err47 = { instancePath: instancePath + "/auth/rights/" + i2 + "/right", schemaPath: "#/properties/auth/properties/rights/items/properties/right/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err47];
                                            }
                                            else {
                                                vErrors.push(err47);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err48 = { instancePath: instancePath + "/auth/rights/" + i2 + "/right", schemaPath: "#/properties/auth/properties/rights/items/properties/right/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data15.feeds !== undefined) {
                                    let data17 = data15.feeds;
                                    if (Array.isArray(data17)) {
                                        const len3 = data17.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            let data18 = data17[i3];
                                            if (typeof data18 === "string") {
                                                if (!pattern4.test(data18)) {
                                                    const err49 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds/" + i3, schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err49];
                                                    }
                                                    else {
                                                        vErrors.push(err49);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err50 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds/" + i3, schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/items/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err50];
                                                }
                                                else {
                                                    vErrors.push(err50);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err51 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds", schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data15.why !== undefined) {
                                    let data19 = data15.why;
                                    if (typeof data19 === "string") {
                                        if (!pattern4.test(data19)) {
                                            const err52 = { instancePath: instancePath + "/auth/rights/" + i2 + "/why", schemaPath: "#/properties/auth/properties/rights/items/properties/why/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err52];
                                            }
                                            else {
                                                vErrors.push(err52);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err53 = { instancePath: instancePath + "/auth/rights/" + i2 + "/why", schemaPath: "#/properties/auth/properties/rights/items/properties/why/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err54 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err55 = { instancePath: instancePath + "/auth/rights", schemaPath: "#/properties/auth/properties/rights/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data.hosts !== undefined) {
            let data20 = data.hosts;
            if (Array.isArray(data20)) {
                const len4 = data20.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data21 = data20[i4];
                    if (typeof data21 === "string") {
                        if (!pattern14.test(data21)) {
                            const err57 = { instancePath: instancePath + "/hosts/" + i4, schemaPath: "#/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\{[a-z][a-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$" } };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err58 = { instancePath: instancePath + "/hosts/" + i4, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data.feeds !== undefined) {
            let data22 = data.feeds;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (Object.keys(data22).length < 1) {
                    const err60 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                for (const key5 in data22) {
                    const _errs52 = errors;
                    if (typeof key5 === "string") {
                        if (!pattern15.test(key5)) {
                            const err61 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key5 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    var valid15 = _errs52 === errors;
                    if (!valid15) {
                        const err62 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                for (const key6 in data22) {
                    let data23 = data22[key6];
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.kind === undefined) {
                            const err63 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" } };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                        if (data23.title === undefined) {
                            const err64 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                        if (data23.scope === undefined) {
                            const err65 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "scope" } };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        for (const key7 in data23) {
                            if (!((((key7 === "kind") || (key7 === "title")) || (key7 === "scope")) || (key7 === "timing"))) {
                                const err66 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data23.kind !== undefined) {
                            let data24 = data23.kind;
                            if (!((data24 === "log") || (data24 === "state"))) {
                                const err67 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/feeds/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.feeds.additionalProperties.properties.kind.enum } };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data23.title !== undefined) {
                            let data25 = data23.title;
                            if (typeof data25 === "string") {
                                if (!pattern4.test(data25)) {
                                    const err68 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/feeds/additionalProperties/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/feeds/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data23.scope !== undefined) {
                            let data26 = data23.scope;
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                if (data26.reads === undefined) {
                                    const err70 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/required", keyword: "required", params: { missingProperty: "reads" } };
                                    if (vErrors === null) {
                                        vErrors = [err70];
                                    }
                                    else {
                                        vErrors.push(err70);
                                    }
                                    errors++;
                                }
                                if (data26.leaves_out === undefined) {
                                    const err71 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/required", keyword: "required", params: { missingProperty: "leaves_out" } };
                                    if (vErrors === null) {
                                        vErrors = [err71];
                                    }
                                    else {
                                        vErrors.push(err71);
                                    }
                                    errors++;
                                }
                                for (const key8 in data26) {
                                    if (!((key8 === "reads") || (key8 === "leaves_out"))) {
                                        const err72 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                        if (vErrors === null) {
                                            vErrors = [err72];
                                        }
                                        else {
                                            vErrors.push(err72);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.reads !== undefined) {
                                    let data27 = data26.reads;
                                    if (typeof data27 === "string") {
                                        if (!pattern4.test(data27)) {
                                            const err73 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/reads", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/reads/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err73];
                                            }
                                            else {
                                                vErrors.push(err73);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err74 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/reads", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/reads/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.leaves_out !== undefined) {
                                    let data28 = data26.leaves_out;
                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                        for (const key9 in data28) {
                                            const _errs67 = errors;
                                            if (typeof key9 === "string") {
                                                if (!pattern15.test(key9)) {
                                                    const err75 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key9 };
                                                    if (vErrors === null) {
                                                        vErrors = [err75];
                                                    }
                                                    else {
                                                        vErrors.push(err75);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid19 = _errs67 === errors;
                                            if (!valid19) {
                                                const err76 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
                                                if (vErrors === null) {
                                                    vErrors = [err76];
                                                }
                                                else {
                                                    vErrors.push(err76);
                                                }
                                                errors++;
                                            }
                                        }
                                        for (const key10 in data28) {
                                            let data29 = data28[key10];
                                            if (typeof data29 === "string") {
                                                if (!pattern4.test(data29)) {
                                                    const err77 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err77];
                                                    }
                                                    else {
                                                        vErrors.push(err77);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err78 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err78];
                                                }
                                                else {
                                                    vErrors.push(err78);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err79 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data23.timing !== undefined) {
                            let data30 = data23.timing;
                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                if (data30.axis === undefined) {
                                    const err81 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "axis" } };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                                if (data30.settle === undefined) {
                                    const err82 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "settle" } };
                                    if (vErrors === null) {
                                        vErrors = [err82];
                                    }
                                    else {
                                        vErrors.push(err82);
                                    }
                                    errors++;
                                }
                                if (data30.overlap === undefined) {
                                    const err83 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "overlap" } };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                                if (data30.retention === undefined) {
                                    const err84 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "retention" } };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                                if (data30.slice === undefined) {
                                    const err85 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "slice" } };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                                for (const key11 in data30) {
                                    if (!(((((key11 === "axis") || (key11 === "settle")) || (key11 === "overlap")) || (key11 === "retention")) || (key11 === "slice"))) {
                                        const err86 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.axis !== undefined) {
                                    let data31 = data30.axis;
                                    if (!(((data31 === "event") || (data31 === "availability")) || (data31 === "ingestion"))) {
                                        const err87 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/axis", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/axis/enum", keyword: "enum", params: { allowedValues: schema12.properties.feeds.additionalProperties.properties.timing.properties.axis.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err87];
                                        }
                                        else {
                                            vErrors.push(err87);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.settle !== undefined) {
                                    let data32 = data30.settle;
                                    if (typeof data32 === "string") {
                                        if (!pattern20.test(data32)) {
                                            const err88 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/settle", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/settle/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err88];
                                            }
                                            else {
                                                vErrors.push(err88);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err89 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/settle", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/settle/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err89];
                                        }
                                        else {
                                            vErrors.push(err89);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.overlap !== undefined) {
                                    let data33 = data30.overlap;
                                    if (typeof data33 === "string") {
                                        if (!pattern20.test(data33)) {
                                            const err90 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/overlap", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/overlap/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err90];
                                            }
                                            else {
                                                vErrors.push(err90);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err91 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/overlap", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/overlap/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err91];
                                        }
                                        else {
                                            vErrors.push(err91);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.retention !== undefined) {
                                    let data34 = data30.retention;
                                    if (typeof data34 === "string") {
                                        if (!pattern20.test(data34)) {
                                            const err92 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/retention", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/retention/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err93 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/retention", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/retention/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.slice !== undefined) {
                                    let data35 = data30.slice;
                                    if (typeof data35 === "string") {
                                        if (!pattern20.test(data35)) {
                                            const err94 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/slice", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/slice/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err94];
                                            }
                                            else {
                                                vErrors.push(err94);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err95 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/slice", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/slice/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err95];
                                        }
                                        else {
                                            vErrors.push(err95);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err96 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err97 = { instancePath: instancePath + "/feeds/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err98 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err98];
                }
                else {
                    vErrors.push(err98);
                }
                errors++;
            }
        }
        if (data.events !== undefined) {
            let data36 = data.events;
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (const key12 in data36) {
                    const _errs85 = errors;
                    if (typeof key12 === "string") {
                        if (!pattern24.test(key12)) {
                            const err99 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$" }, propertyName: key12 };
                            if (vErrors === null) {
                                vErrors = [err99];
                            }
                            else {
                                vErrors.push(err99);
                            }
                            errors++;
                        }
                    }
                    var valid22 = _errs85 === errors;
                    if (!valid22) {
                        const err100 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                for (const key13 in data36) {
                    let data37 = data36[key13];
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        if (data37.description === undefined) {
                            const err101 = { instancePath: instancePath + "/events/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                        for (const key14 in data37) {
                            if (!(key14 === "description")) {
                                const err102 = { instancePath: instancePath + "/events/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                        }
                        if (data37.description !== undefined) {
                            let data38 = data37.description;
                            if (typeof data38 === "string") {
                                if (!pattern4.test(data38)) {
                                    const err103 = { instancePath: instancePath + "/events/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/events/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err103];
                                    }
                                    else {
                                        vErrors.push(err103);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/events/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/events/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/events/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err106 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data39 = data.metadata;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key15 in data39) {
                    const _errs94 = errors;
                    if (typeof key15 === "string") {
                        if (!pattern26.test(key15)) {
                            const err107 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key15 };
                            if (vErrors === null) {
                                vErrors = [err107];
                            }
                            else {
                                vErrors.push(err107);
                            }
                            errors++;
                        }
                    }
                    var valid25 = _errs94 === errors;
                    if (!valid25) {
                        const err108 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
                for (const key16 in data39) {
                    let data40 = data39[key16];
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        if (data40.description === undefined) {
                            const err109 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                        for (const key17 in data40) {
                            if (!((key17 === "description") || (key17 === "trust"))) {
                                const err110 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data40.description !== undefined) {
                            let data41 = data40.description;
                            if (typeof data41 === "string") {
                                if (!pattern4.test(data41)) {
                                    const err111 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/metadata/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err112 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/metadata/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data40.trust !== undefined) {
                            if ("vendor" !== data40.trust) {
                                const err113 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/trust", schemaPath: "#/properties/metadata/additionalProperties/properties/trust/const", keyword: "const", params: { allowedValue: "vendor" } };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err114 = { instancePath: instancePath + "/metadata/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err114];
                        }
                        else {
                            vErrors.push(err114);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err115 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err115];
                }
                else {
                    vErrors.push(err115);
                }
                errors++;
            }
        }
        if (data.config !== undefined) {
            let data43 = data.config;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (data43.type === undefined) {
                    const err116 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "type" } };
                    if (vErrors === null) {
                        vErrors = [err116];
                    }
                    else {
                        vErrors.push(err116);
                    }
                    errors++;
                }
                if (data43.properties === undefined) {
                    const err117 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "properties" } };
                    if (vErrors === null) {
                        vErrors = [err117];
                    }
                    else {
                        vErrors.push(err117);
                    }
                    errors++;
                }
                for (const key18 in data43) {
                    if (!((((key18 === "type") || (key18 === "properties")) || (key18 === "required")) || (key18 === "additionalProperties"))) {
                        const err118 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
                if (data43.type !== undefined) {
                    if ("object" !== data43.type) {
                        const err119 = { instancePath: instancePath + "/config/type", schemaPath: "#/properties/config/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
                        if (vErrors === null) {
                            vErrors = [err119];
                        }
                        else {
                            vErrors.push(err119);
                        }
                        errors++;
                    }
                }
                if (data43.properties !== undefined) {
                    let data45 = data43.properties;
                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                        for (const key19 in data45) {
                            const _errs108 = errors;
                            if (typeof key19 === "string") {
                                if (!pattern26.test(key19)) {
                                    const err120 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key19 };
                                    if (vErrors === null) {
                                        vErrors = [err120];
                                    }
                                    else {
                                        vErrors.push(err120);
                                    }
                                    errors++;
                                }
                            }
                            var valid29 = _errs108 === errors;
                            if (!valid29) {
                                const err121 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/propertyNames", keyword: "propertyNames", params: { propertyName: key19 } };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        for (const key20 in data45) {
                            if (!(validate12(data45[key20], { instancePath: instancePath + "/config/properties/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key20, rootData }))) {
                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err122 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err122];
                        }
                        else {
                            vErrors.push(err122);
                        }
                        errors++;
                    }
                }
                if (data43.required !== undefined) {
                    let data47 = data43.required;
                    if (Array.isArray(data47)) {
                        const len5 = data47.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data48 = data47[i5];
                            if (typeof data48 === "string") {
                                if (!pattern4.test(data48)) {
                                    const err123 = { instancePath: instancePath + "/config/required/" + i5, schemaPath: "#/properties/config/properties/required/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/config/required/" + i5, schemaPath: "#/properties/config/properties/required/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err125 = { instancePath: instancePath + "/config/required", schemaPath: "#/properties/config/properties/required/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
                if (data43.additionalProperties !== undefined) {
                    if (false !== data43.additionalProperties) {
                        const err126 = { instancePath: instancePath + "/config/additionalProperties", schemaPath: "#/properties/config/properties/additionalProperties/const", keyword: "const", params: { allowedValue: false } };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err127 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err127];
                }
                else {
                    vErrors.push(err127);
                }
                errors++;
            }
        }
    }
    else {
        const err128 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err128];
        }
        else {
            vErrors.push(err128);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const options_aws_cloudtrail = validate16;
const schema15 = { "properties": { "region": { "type": "string", "description": "The home region. Read in full, together with the region where AWS records IAM; console sign-ins are looked up where else they may land. Otherwise AWS_REGION, AWS_DEFAULT_REGION or us-east-1.", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "examples": ["us-east-1"] }, "regions": { "type": "array", "description": "Exactly these regions, in full, instead of the choice made by `region`. `[all]` means every region; those that the account has not enabled are reported as not available.", "items": { "type": "string", "pattern": "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$" }, "minItems": 1, "uniqueItems": true, "examples": [["us-east-1", "eu-west-1"]] }, "accounts": { "type": "array", "description": "Further accounts, each read through a role in it, because the event history of one account never shows another's, not even with an organization trail.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "role_arn"], "properties": { "id": { "type": "string", "description": "The account's id, in quotes because it may begin with 0.", "pattern": "^[0-9]{12}$" }, "role_arn": { "type": "string", "description": "The role to assume.", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$" }, "external_id": { "type": "string", "description": "The external id that the role's trust policy asks for, if any.", "minLength": 2 } } }, "uniqueItems": true }, "include_own_account": { "type": "boolean", "description": "Whether the credential's own account is read too.", "default": true }, "include_read_events": { "type": "boolean", "description": "Also calls that only read, to see somebody look around. Often a hundred times more records, read at two requests a second.", "default": false }, "include_sts": { "type": "boolean", "description": "Also sign-ins by federation and requests for temporary sessions.", "default": false }, "include_service_events": { "type": "boolean", "description": "Also the housekeeping of AWS services and agents.", "default": false }, "requests_per_second": { "type": "number", "description": "The pace for each region; 1.6 unless given, and without a limit towards an `endpoint_url` on this machine. AWS allows 2 for an account and region, shared with everybody who uses the console or the API.", "minimum": 0.1 }, "endpoint_url": { "type": "string", "description": "Another address for both CloudTrail and STS, such as a stand-in for tests.", "examples": ["http://127.0.0.1:4566"] } }, "type": "object", "additionalProperties": false };

const pattern35 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "u");
const pattern36 = new RegExp("^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$", "u");
const pattern37 = new RegExp("^[0-9]{12}$", "u");
const pattern38 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.include_own_account === undefined) {
            data.include_own_account = true;
        }
        if (data.include_read_events === undefined) {
            data.include_read_events = false;
        }
        if (data.include_sts === undefined) {
            data.include_sts = false;
        }
        if (data.include_service_events === undefined) {
            data.include_service_events = false;
        }
        for (const key0 in data) {
            if (!(func2.call(schema15.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data0 = data.region;
            if (typeof data0 === "string") {
                if (!pattern35.test(data0)) {
                    const err1 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.regions !== undefined) {
            let data1 = data.regions;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern36.test(data2)) {
                            const err4 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/pattern", keyword: "pattern", params: { pattern: "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                let i1 = data1.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data1[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err6 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.accounts !== undefined) {
            let data3 = data.accounts;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data4 = data3[i2];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.id === undefined) {
                            const err8 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data4.role_arn === undefined) {
                            const err9 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "role_arn" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "id") || (key1 === "role_arn")) || (key1 === "external_id"))) {
                                const err10 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data4.id !== undefined) {
                            let data5 = data4.id;
                            if (typeof data5 === "string") {
                                if (!pattern37.test(data5)) {
                                    const err11 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data4.role_arn !== undefined) {
                            let data6 = data4.role_arn;
                            if (typeof data6 === "string") {
                                if (!pattern38.test(data6)) {
                                    const err13 = { instancePath: instancePath + "/accounts/" + i2 + "/role_arn", schemaPath: "#/properties/accounts/items/properties/role_arn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/accounts/" + i2 + "/role_arn", schemaPath: "#/properties/accounts/items/properties/role_arn/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data4.external_id !== undefined) {
                            let data7 = data4.external_id;
                            if (typeof data7 === "string") {
                                if (data7.length < 2) {
                                    const err15 = { instancePath: instancePath + "/accounts/" + i2 + "/external_id", schemaPath: "#/properties/accounts/items/properties/external_id/minLength", keyword: "minLength", params: { limit: 2 } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/accounts/" + i2 + "/external_id", schemaPath: "#/properties/accounts/items/properties/external_id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                let i3 = data3.length;
                let j1;
                if (i3 > 1) {
                    outer0: for (; i3--;) {
                        for (j1 = i3; j1--;) {
                            if ((0,external_node_util_.isDeepStrictEqual)(data3[i3], data3[j1])) {
                                const err18 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                                break outer0;
                            }
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (typeof data.include_own_account !== "boolean") {
            const err20 = { instancePath: instancePath + "/include_own_account", schemaPath: "#/properties/include_own_account/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (typeof data.include_read_events !== "boolean") {
            const err21 = { instancePath: instancePath + "/include_read_events", schemaPath: "#/properties/include_read_events/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data.include_sts !== "boolean") {
            const err22 = { instancePath: instancePath + "/include_sts", schemaPath: "#/properties/include_sts/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (typeof data.include_service_events !== "boolean") {
            const err23 = { instancePath: instancePath + "/include_service_events", schemaPath: "#/properties/include_service_events/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if (data.requests_per_second !== undefined) {
            let data12 = data.requests_per_second;
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0.1 || isNaN(data12)) {
                    const err24 = { instancePath: instancePath + "/requests_per_second", schemaPath: "#/properties/requests_per_second/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/requests_per_second", schemaPath: "#/properties/requests_per_second/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.endpoint_url !== undefined) {
            if (typeof data.endpoint_url !== "string") {
                const err26 = { instancePath: instancePath + "/endpoint_url", schemaPath: "#/properties/endpoint_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate16.errors = vErrors;
    return errors === 0;
}
const options_github = validate17;
const schema16 = { "properties": { "org": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "description": "The organization's name in its address." }, "base_url": { "type": "string", "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "description": "The address of your GitHub if it is not github.com: `https://TENANT.ghe.com`, or that of your Enterprise Server." }, "include_dependabot": { "type": "boolean", "default": true, "description": "Whether Dependabot alerts become events." }, "include_secret_scanning": { "type": "boolean", "default": true, "description": "Whether secret scanning alerts become events." } }, "type": "object", "additionalProperties": false, "required": ["org"] };
const pattern39 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
const pattern40 = new RegExp("^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.include_dependabot === undefined) {
            data.include_dependabot = true;
        }
        if (data.include_secret_scanning === undefined) {
            data.include_secret_scanning = true;
        }
        if (data.org === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "org") || (key0 === "base_url")) || (key0 === "include_dependabot")) || (key0 === "include_secret_scanning"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.org !== undefined) {
            let data0 = data.org;
            if (typeof data0 === "string") {
                if (!pattern39.test(data0)) {
                    const err2 = { instancePath: instancePath + "/org", schemaPath: "#/properties/org/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/org", schemaPath: "#/properties/org/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.base_url !== undefined) {
            let data1 = data.base_url;
            if (typeof data1 === "string") {
                if (!pattern40.test(data1)) {
                    const err4 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/pattern", keyword: "pattern", params: { pattern: "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (typeof data.include_dependabot !== "boolean") {
            const err6 = { instancePath: instancePath + "/include_dependabot", schemaPath: "#/properties/include_dependabot/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (typeof data.include_secret_scanning !== "boolean") {
            const err7 = { instancePath: instancePath + "/include_secret_scanning", schemaPath: "#/properties/include_secret_scanning/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
const options = {
    "aws-cloudtrail": options_aws_cloudtrail,
    "github": options_github,
};

;// CONCATENATED MODULE: ./build/src/config/validate.js
/** The typed door to the validators that `npm run generate` compiles ahead, so that a run never compiles a schema. */


/** Checks `mallcop.yaml`, but for the options of each connector's type. */
const validateConfig = (value) => finding_validator(config)(value);
/** Checks a `manifest.yaml` against its schema. */
const validateManifest = (value) => validator(manifest)(value);
/** What checks the options of a built-in connector's type; `undefined` for an unknown type. */
function validateOptions(type) {
    const compiled = Object.hasOwn(options, type) ? options[type] : undefined;
    return compiled && finding_validator(compiled);
}


/***/ }),

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ut: () => (/* binding */ instantUtc),
  Gv: () => (/* binding */ isObject)
});

// UNUSED EXPORTS: boolean, instant, list, number, object, optionalBoolean, optionalList, optionalNumber, optionalObject, optionalText, parseJson, text

// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/connector/iso-time.js
/** Reads RFC 3339 times by their characters: no regular expression, no guessing of formats, and never in local time. */
const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970, or NaN for what is not a time. Takes `T`, `t` or a space before the hour, any number of digits of
 * a second (cut to milliseconds), `Z` or an offset as `+02:00`, `+0200` or `+02`, and a leap second.
 * @param zoneless whether a time without a zone is taken as UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function isoInstant(text, zoneless) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return Number.NaN;
    if (!isDateTimeSeparator(text.charCodeAt(10)))
        return Number.NaN;
    if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return Number.NaN;
    const year = two(text, 0) * 100 + two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    if (!isDate(year, month, day) || !(hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59)))) {
        return Number.NaN;
    }
    let at = 19;
    let ms = 0;
    if (text.charCodeAt(at) === 46) {
        const start = ++at;
        for (let weight = 100; isDigit(text.charCodeAt(at)); at += 1, weight /= 10) {
            if (weight >= 1)
                ms += (text.charCodeAt(at) - ZERO) * weight;
        }
        if (at === start)
            return Number.NaN;
    }
    return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset(text, at, zoneless);
}
/** The zone at the end of the text, in milliseconds ahead of UTC; NaN if there is none where one must be, or more text. */
function offset(text, at, zoneless) {
    const left = text.length - at;
    const sign = text.charCodeAt(at);
    if (left === 0)
        return zoneless ? 0 : Number.NaN;
    if (sign === 90 || sign === 122)
        return left === 1 ? 0 : Number.NaN;
    if (sign !== 43 && sign !== 45)
        return Number.NaN;
    const colon = left === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
    if (left !== 3 && left !== 5 + colon)
        return Number.NaN;
    const hours = two(text, at + 1);
    const minutes = left === 3 ? 0 : two(text, at + 3 + colon);
    if (!(hours < 24 && minutes < 60))
        return Number.NaN;
    return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
function isDate(year, month, day) {
    // Date.UTC takes years below 100 for 19xx.
    if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0)))
        return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month !== 2 || day < 29 || leap;
}
/** Two digits as a number; NaN, which no comparison lets through, if they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at);
    const ones = text.charCodeAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
function isDateTimeSeparator(code) {
    return code === 84 || code === 116 || code === 32;
}

;// CONCATENATED MODULE: ./build/src/connector/shape.js


/** The years in which a vendor's time is believable, in milliseconds since 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** @throws MallcopError `record-malformed` or `vendor-answer-unexpected`, like all functions here */
function object(value, path, vendor) {
    return isObject(value) ? value : unexpected(value, "an object", path, vendor);
}
/** `undefined` also for `null`, which vendors write for "not there". */
function optionalObject(value, path, vendor) {
    return value === undefined || value === null ? undefined : object(value, path, vendor);
}
/** Text that is not empty. */
function shape_text(value, path, vendor) {
    return typeof value === "string" && value !== "" ? value : unexpected(value, "text", path, vendor);
}
/** `undefined` also for `null` and for empty text, which vendors write for "not there". */
function optionalText(value, path, vendor) {
    return value === undefined || value === null || value === "" ? undefined : shape_text(value, path, vendor);
}
function list(value, path, vendor) {
    return Array.isArray(value) ? value : unexpected(value, "a list", path, vendor);
}
/** An absent or `null` list is an empty one. */
function optionalList(value, path, vendor) {
    return value === undefined || value === null ? [] : list(value, path, vendor);
}
function number(value, path, vendor) {
    return typeof value === "number" && Number.isFinite(value) ? value : unexpected(value, "a number", path, vendor);
}
function optionalNumber(value, path, vendor) {
    return value === undefined || value === null ? undefined : number(value, path, vendor);
}
function shape_boolean(value, path, vendor) {
    return typeof value === "boolean" ? value : unexpected(value, "true or false", path, vendor);
}
function optionalBoolean(value, path, vendor) {
    return value === undefined || value === null ? undefined : shape_boolean(value, path, vendor);
}
/**
 * A time in 1990–2100: a `Date`, RFC 3339 text with its zone, or a number since 1970 in seconds, milliseconds or
 * microseconds, which in these years cannot be confused. What is finer than a millisecond is cut off.
 */
function instant(value, path, vendor) {
    return believable(toMilliseconds(value, false)) ?? unexpected(value, "a time with its zone", path, vendor);
}
/** As `instant`, for vendors whose times are documented to be UTC but do not say so (`2014-07-08T17:35:27`). */
function instantUtc(value, path, vendor) {
    return believable(toMilliseconds(value, true)) ?? unexpected(value, "a time", path, vendor);
}
/** @throws MallcopError without any of the text, which `JSON.parse` would quote */
function parseJson(source, path, vendor) {
    const json = typeof source === "string" ? source : new TextDecoder().decode(source);
    try {
        return JSON.parse(json);
    }
    catch {
        return unexpected(json.trim() === "" ? "" : json, "JSON", path, vendor);
    }
}
function toMilliseconds(value, zoneless) {
    if (typeof value === "string")
        return isoInstant(value, zoneless);
    if (value instanceof Date)
        return value.getTime();
    if (typeof value !== "number")
        return Number.NaN;
    if (value < LATEST / 1000)
        return Math.floor(value * 1000 + 0.001); // Doubles hold 1404840927.123 a little below itself.
    return Math.floor(value <= LATEST ? value : value / 1000);
}
function believable(ms) {
    return ms >= EARLIEST && ms < LATEST ? ms : undefined;
}
function unexpected(value, wanted, path, vendor) {
    const reason = `${path} is ${kindOf(value)} where ${wanted} belongs`;
    throw vendor === undefined
        ? new errors/* MallcopError */.D("record-malformed", { reason })
        : new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor, reason });
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (value === "")
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "an unusable date";
    if (typeof value === "string")
        return "other text";
    if (typeof value === "number")
        return Number.isFinite(value) ? "another number" : "no finite number";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createAirlock)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/src/event/clean-event.js

/** Takes the markers off an event that was read from a file. */
function cleanEvent(event) {
    const metadata = {};
    for (const [name, value] of Object.entries(event.metadata)) {
        metadata[name] = typeof value === "string" ? (0,mark/* unmark */.dX)(value) : value;
    }
    return {
        id: event.id,
        time: Date.parse(event.timestamp),
        source: event.source,
        type: event.event_type,
        actor: (0,mark/* unmark */.dX)(event.actor),
        target: (0,mark/* unmark */.dX)(event.target),
        action: (0,mark/* unmark */.dX)(event.action),
        severity: event.severity,
        metadata,
    };
}

;// CONCATENATED MODULE: ./build/src/event/id-or-time.js
/** Knows the two shapes that are new with every record, and nobody's secret unless a secret of this run looks just so. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const DASH = 0x2d;
/** Whether a text is a UUID in lower case, or a time of RFC 3339 in UTC. */
function isIdOrTime(text) {
    // Nearly all texts are neither; their length says so.
    if (text.length === 36)
        return text.charCodeAt(8) === DASH && UUID.test(text);
    return text.length >= 20 && text.length <= 30 && text.charCodeAt(4) === DASH && TIME.test(text);
}

// EXTERNAL MODULE: ./build/src/event/sanitize.js
var sanitize = __webpack_require__(2667);
// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(8449);
;// CONCATENATED MODULE: ./build/src/event/clean-text.js
/** Redacts and sanitizes texts, and remembers the short ones: actors, regions and user agents come again with every record. */



/** Even if each unit is escaped, such a text stays below every limit, so that the answer does not depend on it. */
const LONGEST_REMEMBERED = 100;
const MOST_REMEMBERED = 4096;
function createCleanText(redactor) {
    const remembered = new Map();
    return (name, text, limit) => {
        const { secret, accessKeyId } = (0,secret_names/* judgeName */.B)(name);
        if (secret === undefined && !redactor.hasPlainSecrets && isIdOrTime(text))
            return text;
        // Redaction comes first: it must see what the limit will cut off.
        if (secret !== undefined || accessKeyId || text.length > LONGEST_REMEMBERED) {
            return (0,sanitize/* sanitize */.aj)(redactor.field(name, text), limit);
        }
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const clean = (0,sanitize/* sanitize */.aj)(redactor.text(text), limit);
        if (remembered.size >= MOST_REMEMBERED)
            remembered.clear();
        remembered.set(text, clean);
        return clean;
    };
}

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/src/event/id.js
var event_id = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/src/event/jsonl.js
var jsonl = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/event/canonical-json.js
var canonical_json = __webpack_require__(5715);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(5347);
;// CONCATENATED MODULE: ./build/src/event/metadata.js






/** What a vendor's vocabulary is made of. Anything else was written by somebody. */
const TOKEN = /^[\w.:/@ -]{0,200}$/;
/** Names that look renamed are renamed, so that nobody can take another's. */
const FIELD = /^(?!renamed_)[a-z][a-z0-9_]{0,63}$/;
const LEFT_OUT = "fields_left_out";
/** With the count of what was left out, 64 in all. */
const MOST_FIELDS = 63;
const metadata_MOST_REMEMBERED = 2048;
const metadata_LONGEST_REMEMBERED = 100;
/** Whether a text may go without markers, if somebody vouches for its field. */
function isToken(text) {
    return TOKEN.test(text);
}
/** A field as its name asks for it. */
class Field {
    name;
    /** `"name":` */
    written;
    trusted;
    /** The field as it is written, by its value: regions, user agents and addresses come again with every record. */
    values = new Map();
    /** Number of the last event that has it; of two parts the first wins. */
    lastIn = 0;
    constructor(name, trusted) {
        const field = FIELD.test(name) ? name : renamed(name);
        this.name = name;
        this.written = `"${field}":`;
        this.trusted = trusted.has(field);
    }
}
/**
 * @param trusted fields whose values are said to be the vendor's vocabulary or ours
 * @returns writes several parts as one JSON object; of two fields with one name the first wins
 */
function createMetadataSealer(cleanText, trusted) {
    const fields = new Map();
    let events = 0;
    const fieldOf = (name) => {
        const known = fields.get(name);
        if (known !== undefined)
            return known;
        const field = new Field(name, trusted);
        fields.set(name, field);
        return field;
    };
    const textOf = (field, text) => {
        const known = field.values.get(text);
        if (known !== undefined)
            return known;
        const clean = cleanText(field.name, text, sanitize/* TEXT_LIMIT */.W$);
        const written = field.written + (0,jsonl/* jsonText */.s$)(field.trusted && isToken(clean) ? clean : (0,mark/* mark */.Gy)(clean));
        if (field.values.size >= metadata_MOST_REMEMBERED)
            field.values.clear();
        if (text.length <= metadata_LONGEST_REMEMBERED && !isIdOrTime(text))
            field.values.set(text, written);
        return written;
    };
    /** @param value a scalar, as a plugin promised; what is none is stored as its JSON text */
    const pairOf = (field, value) => {
        if (typeof value === "string")
            return textOf(field, value);
        if (typeof value === "boolean" || value === null)
            return `${field.written}${value}`;
        if (typeof value === "number")
            return field.written + (Number.isFinite(value) ? String(value) : "null");
        return textOf(field, (0,canonical_json/* canonicalJson */.d)(value));
    };
    return (...parts) => {
        events += 1;
        // Never in the midst of an event: that would forget what it already has.
        if (fields.size >= metadata_MOST_REMEMBERED)
            fields.clear();
        fieldOf(LEFT_OUT).lastIn = events;
        const out = [];
        let leftOut = 0;
        for (const part of parts) {
            for (const name of Object.keys(part)) {
                const value = part[name];
                if (value === undefined)
                    continue;
                const field = fieldOf(name);
                if (field.lastIn === events)
                    continue;
                field.lastIn = events;
                if (out.length === MOST_FIELDS) {
                    leftOut += 1;
                    continue;
                }
                out.push(pairOf(field, value));
            }
        }
        if (leftOut > 0)
            out.push(`"${LEFT_OUT}":${leftOut}`);
        return `{${out.join(",")}}`;
    };
}
/** A name that we cannot store, recognizably; the hash keeps two of them apart. */
function renamed(name) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return `renamed_${words.join("_").slice(0, 40)}_${(0,sha256/* sha256 */.s)(name).slice(0, 12)}`;
}

// EXTERNAL MODULE: ./build/src/event/forged-markers.js + 1 modules
var forged_markers = __webpack_require__(4742);
// EXTERNAL MODULE: ./build/src/event/raw.js
var raw = __webpack_require__(6160);
;// CONCATENATED MODULE: ./build/src/event/plain-json.js
/**
 * The short way to a line's `raw`: parts of a record that are known to be harmless are written straight as the JSON string that
 * `raw` is. Audit logs say the same few things again and again, so nearly every part has been judged before. What is not known
 * to be harmless goes the thorough way, field by field, so both ways write the same.
 */





/** Printable ASCII but for quote, backslash and brackets: written in JSON, and in JSON in a string, as it is. */
const PLAIN = /^[ !#-Z^-~]*$/;
const LONGEST = 256;
const plain_json_MOST_REMEMBERED = 16_384;
const DEEPEST = 40;
/** A quote of JSON, in JSON. */
const QUOTE = '\\"';
/** Thrown for records that have to go the thorough way as a whole. */
const GIVE_UP = Symbol("give up");
class PlainJson {
    #redactor;
    #names = new Map();
    #texts;
    #accessKeyIds;
    /** What is written so far, in pieces: joining them once is many times cheaper than growing a text. */
    #out = [];
    constructor(redactor) {
        this.#redactor = redactor;
        this.#texts = new Remembered((text) => redactor.text(text) === text);
        this.#accessKeyIds = new Remembered((text) => redactor.field("accessKeyId", text) === text);
    }
    /** A record as a JSON string of its redacted and inert JSON text, quotes included. @throws MallcopError `record-malformed` */
    write(record) {
        return this.#shortly(record) ?? (0,jsonl/* jsonText */.s$)((0,raw/* inertJson */.nl)(this.#redactor.json(record)));
    }
    #shortly(record) {
        if (this.#redactor.hasPlainSecrets || typeof record !== "object" || record === null)
            return undefined;
        this.#out = ['"'];
        try {
            if (!this.#value(record, this.#texts, 0))
                return undefined;
            this.#out.push('"');
            const written = this.#out.join("");
            return written.length <= raw/* RAW_LIMIT */.HV ? written : undefined;
        }
        catch (thrown) {
            if (thrown === GIVE_UP)
                return undefined;
            throw thrown;
        }
    }
    /** Whether the value could be written; if not, something of it may have been. */
    #value(value, harmless, depth) {
        switch (typeof value) {
            case "string":
                return this.#text(value, harmless);
            case "boolean":
                this.#out.push(value ? "true" : "false");
                return true;
            case "number":
                this.#out.push(Number.isFinite(value) ? String(value) : "null");
                return true;
            case "object":
                if (value === null) {
                    this.#out.push("null");
                    return true;
                }
                if (depth === DEEPEST)
                    throw GIVE_UP;
                if ("toJSON" in value)
                    return false;
                return Array.isArray(value) ? this.#list(value, harmless, depth + 1) : this.#object(value, depth + 1);
            default:
                throw GIVE_UP;
        }
    }
    #text(text, harmless) {
        if (isIdOrTime(text)) {
            this.#out.push(QUOTE, text, QUOTE);
            return true;
        }
        const written = harmless.written(text);
        if (written === undefined)
            return false;
        this.#out.push(written);
        return true;
    }
    #list(list, harmless, depth) {
        this.#out.push("[");
        for (let at = 0; at < list.length; at++) {
            if (at > 0)
                this.#out.push(",");
            if (!this.#value(list[at], harmless, depth))
                return false;
        }
        this.#out.push("]");
        return true;
    }
    #object(fields, depth) {
        let first = true;
        let names = false;
        let holds = false;
        for (const key of Object.keys(fields)) {
            const name = this.#name(key);
            names ||= name.names;
            holds ||= name.holds;
            if (names && holds)
                return false;
            const value = Reflect.get(fields, key);
            if (value === undefined)
                continue;
            const before = this.#out.length;
            this.#out.push(first ? name.first : name.next);
            if (name.harmless === undefined || !this.#value(value, name.harmless, depth)) {
                this.#out.length = before;
                this.#out.push(first ? "{" : ",", this.#thoroughly(key, value));
            }
            first = false;
        }
        this.#out.push(first ? "{}" : "}");
        return true;
    }
    /** One field, judged by its own name, as it is written between its neighbours. */
    #thoroughly(key, value) {
        const field = (0,jsonl/* jsonText */.s$)((0,raw/* inertJson */.nl)(this.#redactor.json({ [key]: value })));
        return field.slice(2, -2);
    }
    #name(key) {
        const known = this.#names.get(key);
        if (known !== undefined)
            return known;
        // A name that is changed may meet another's.
        if (!isPlain(key) || this.#redactor.text(key) !== key)
            throw GIVE_UP;
        const { secret, names, holds, accessKeyId } = (0,secret_names/* judgeName */.B)(key);
        const harmless = secret !== undefined ? undefined : accessKeyId ? this.#accessKeyIds : this.#texts;
        const name = { first: `{${QUOTE}${key}${QUOTE}:`, next: `,${QUOTE}${key}${QUOTE}:`, harmless, names, holds };
        if (this.#names.size >= plain_json_MOST_REMEMBERED)
            this.#names.clear();
        this.#names.set(key, name);
        return name;
    }
}
/** Texts that were found harmless, as they are written; of the others nothing is kept. */
class Remembered {
    #isHarmless;
    #recent = new Map();
    #older = new Map();
    constructor(isHarmless) {
        this.#isHarmless = isHarmless;
    }
    written(text) {
        const known = this.#recent.get(text) ?? this.#older.get(text);
        if (known !== undefined)
            return known;
        if (!isPlain(text) || !this.#isHarmless(text))
            return undefined;
        // Two generations: what is still in use outlives the turn, what came once goes with it.
        if (this.#recent.size >= plain_json_MOST_REMEMBERED) {
            this.#older = this.#recent;
            this.#recent = new Map();
        }
        const written = QUOTE + text + QUOTE;
        this.#recent.set(text, written);
        return written;
    }
}
/** Whether a text can be written as it is, and is no part of a marker even where a list's bracket stands before it. */
function isPlain(text) {
    return text.length <= LONGEST && PLAIN.test(text) && (0,forged_markers/* findForgedMarkers */.I)(`["${text}"]`, "json").length === 0;
}

;// CONCATENATED MODULE: ./build/src/event/airlock.js










const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);
const TYPE = /^[a-z][a-z0-9_.-]{0,127}$/;
const SEVERITIES = new Set(["info", "warn", "critical"]);
/** Our own vocabulary. */
const OWN_FIELDS = [
    "connector",
    "feed",
    "outcome",
    "amends",
    "observed_after",
    "observed_before",
    "gap_axis",
    "gap_from",
    "gap_to",
    "gap_reason",
];
const UNDATED = { time_missing: true };
const NOTHING = {};
const airlock_MOST_REMEMBERED = 4096;
const airlock_LONGEST_REMEMBERED = 120;
function createAirlock(options) {
    const { source, instance, redactor, storeRaw } = options;
    const cleanText = createCleanText(redactor);
    const sealMetadata = createMetadataSealer(cleanText, new Set([...options.vendorFields, ...OWN_FIELDS]));
    const plain = new PlainJson(redactor);
    const own = { connector: instance, feed: options.feed };
    const remembered = {
        actor: new Map(),
        target: new Map(),
        action: new Map(),
    };
    /** A text as it is written: people and operations come again with every record. */
    const written = (text, what) => {
        if (typeof text !== "string")
            throw malformed(`its ${what} is not text`);
        const known = remembered[what].get(text);
        if (known !== undefined)
            return known;
        const clean = cleanText(what, text, sanitize/* NAME_LIMIT */.Uo);
        const json = (0,jsonl/* jsonText */.s$)(what === "action" && isToken(clean) ? clean : (0,mark/* mark */.Gy)(clean));
        if (remembered[what].size >= airlock_MOST_REMEMBERED)
            remembered[what].clear();
        if (text.length <= airlock_LONGEST_REMEMBERED)
            remembered[what].set(text, json);
        return json;
    };
    return {
        seal(draft, record, extra, key) {
            checkShape(draft, key);
            const { time, type, severity = "info" } = draft;
            const id = (0,event_id/* eventId */.Q6)({ source, tenant: key.tenant, namespace: key.namespace, id: key.id, time });
            const metadata = sealMetadata(own, extra, time === event_event/* UNKNOWN_TIME */.v ? UNDATED : NOTHING, draft.metadata ?? NOTHING);
            // Joined once, so that nobody after us has to put the pieces together.
            const line = [
                `{"id":"${id}","timestamp":"${new Date(time).toISOString()}","source":"${source}","event_type":"${type}"`,
                `"actor":${written(draft.actor, "actor")}`,
                `"target":${written(draft.target, "target")}`,
                `"action":${written(draft.action, "action")}`,
                `"severity":"${severity}","metadata":${metadata}`,
                `"raw":${storeRaw === "none" ? '"null"' : plain.write(draft.raw === undefined ? record : draft.raw)}}`,
            ];
            return new SealedEvent(id, time, line.join(","));
        },
    };
}
class SealedEvent {
    id;
    time;
    line;
    constructor(id, time, line) {
        this.id = id;
        this.time = time;
        this.line = line;
    }
    get clean() {
        return cleanEvent((0,jsonl/* parseEvent */.wj)(this.line));
    }
}
/** A plugin's draft comes from another process: its types are a promise, no more. */
function checkShape({ time, type, severity }, { tenant, namespace, id }) {
    if (time !== event_event/* UNKNOWN_TIME */.v && (!Number.isInteger(time) || time < EARLIEST || time >= LATEST))
        throw malformed("its time is not between 1990 and 2100");
    if (typeof type !== "string" || !TYPE.test(type))
        throw malformed("its event type is not a name");
    if (severity !== undefined && !SEVERITIES.has(severity))
        throw malformed("its severity is none of info, warn, critical");
    if ([tenant, namespace, id].some((part) => typeof part !== "string"))
        throw malformed("its key is not text");
}
function malformed(reason) {
    return new errors/* MallcopError */.D("record-malformed", { reason });
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;
/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
function canonicalJson(value) {
    return write(value, "", 0) ?? "null";
}
function write(value, key, depth) {
    if (typeof value !== "object" || value === null)
        return writeScalar(value);
    if (depth >= MAX_DEPTH)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
    if ("toJSON" in value && typeof value.toJSON === "function")
        return write(value.toJSON(key), key, depth + 1);
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
    }
    const members = [];
    for (const [name, item] of Object.entries(value).sort(byKey)) {
        const text = write(item, name, depth + 1);
        if (text !== undefined)
            members.push(`${JSON.stringify(name)}:${text}`);
    }
    return `{${members.join(",")}}`;
}
function writeScalar(value) {
    if (typeof value === "bigint")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it holds a number without bounds" });
    return JSON.stringify(value);
}
function byKey([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findForgedMarkers)
});

;// CONCATENATED MODULE: ./build/src/event/look-alikes.js
/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */
/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES = {
    a: "АаΑαɑᴀꓮᎪᗅӐӑⲀⲁ⍺ΆάДⱥȺ∀ƛ",
    b: "ВвΒβЬьБʙᏴꓐᗷⲂⲃƄƅɓßᏏЪѢѣ",
    d: "ԁԀᴅꓓᎠᗞᗪĐđÐðƉɖɗƊⅾժႻ∂δд",
    e: "ЕеΕεɛƐᴇꓰᎬҽҼЄєёЁℯ⋿ⲈⲉɘǝƎ∃әӘɇɆΈέ℮Ээ",
    g: "ԌԍɢꓖᏀᏳɡցɠƓǤǥᶃႺҔ",
    i: "ІіΙιɪꓲᏆıƖɩӏӀⅼןΊίɨƗוⵏⲒⲓĺŁłاƚꙇ",
    n: "ΝνηɴꓠNпПнНиИոռℵᑎ∩ⲚⲛƝɲŋŊɳƞΠπήⴖлЛ",
    r: "гГᴦʀꓣᎡᏒᖇɼɽɾɍɌяЯⲄⲅƦЃѓΓ",
    s: "ЅѕꜱꓢᏚՏʂƼƽᔕႽȿ∫ʃ§",
    t: "ТтΤτᴛꓔᎢŦŧƬƭƮʈȾⲦⲧ⊤┬†ţϮ",
    "|": "∣ǀ׀⎮│┃¦❘⏐︱ǃ¡",
    u: "Սսυʋᴜꓴᑌ∪цЦʊƱµμυՄυύυцႮƲɄʉմΰ⋃ʋԱ",
};
/** What may stand between the letters of a marker without making it look like something else. */
const BETWEEN = /^[\p{Z}\p{C}\p{M}\p{Pc}\p{Pd}\p{Default_Ignorable_Code_Point}·•‧∙⋅˙。․\u2800¯ˍ´`~]$/u;
const ASCII_BETWEEN = /[\0-\x20_.~*\\`\x7f-]/;
/** The fold of what looks like nothing in a marker. */
const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
const STROKE = "|";
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;
/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];
const folds = new Map();
const MOST_FOLDS = 8192;
/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
function fold(codePoint) {
    let known = folds.get(codePoint);
    if (known === undefined) {
        known = foldAnew(codePoint);
        if (folds.size >= MOST_FOLDS)
            folds.clear();
        folds.set(codePoint, known);
    }
    return known;
}
function foldAnew(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (codePoint < 0x80)
        return foldAscii(character);
    const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
    if (letter !== undefined)
        return letter;
    if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60)
        return "";
    const plain = character.normalize("NFKD");
    if (plain !== character)
        return foldParts(plain);
    const lower = character.toLowerCase();
    if (lower !== character)
        return foldParts(lower);
    return BETWEEN.test(character) ? "" : OTHER;
}
function foldAscii(character) {
    if (/[a-z0-9]/i.test(character))
        return character.toLowerCase();
    if (character === "|" || character === "!")
        return STROKE;
    return ASCII_BETWEEN.test(character) ? "" : OTHER;
}
/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts) {
    const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
    const letters = folded.filter((part) => part !== OTHER).join("");
    return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}
function symbolLetter(codePoint) {
    const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
    return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
let table;
function lookAlikes() {
    table ??= new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])));
    return table;
}

;// CONCATENATED MODULE: ./build/src/event/forged-markers.js
/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */

const STEM = "userdata";
const ENDINGS = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;
/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
function findForgedMarkers(text, dress) {
    if (isAscii(text) && !NEEDS.some((need) => need.test(text)))
        return NONE;
    const search = new Search();
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
            const cell = readEscape(text, at, dress);
            search.step(cell.fold, at, false);
            at += cell.width;
        }
        else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U)
            at += 1;
        else {
            const codePoint = text.codePointAt(at) ?? 0;
            search.step(fold(codePoint), at, code < 0x80);
            at += codePoint > 0xffff ? 2 : 1;
        }
    }
    return search.end();
}
/** Counting bytes is many times faster than looking at characters. */
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}
const NONE = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw `(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS = [
    /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
    new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];
/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
    /** Nothing matched so far matters to what comes. */
    idle = true;
    #found = [];
    #word = STEM;
    #matched = 0;
    #breakAt = 0;
    /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
    #candidate;
    /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
    step(folded, at, plain) {
        if (!plain || folded === "")
            this.#settle();
        for (let index = 0; index < folded.length; index++)
            this.#letter(folded[index] ?? OTHER, at);
        this.idle = this.#matched === 0 && this.#candidate === undefined;
    }
    end() {
        this.#settle();
        return this.#found;
    }
    #letter(letter, at) {
        if (letter === OTHER || letter === STROKE)
            this.#settle();
        this.#candidate = undefined;
        if (this.#matched === STEM.length)
            this.#word = ENDINGS[letter] ?? STEM;
        const expected = this.#word[this.#matched];
        if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
            this.#matched = letter === STEM[0] ? 1 : 0;
            return;
        }
        if (this.#matched === BROKEN)
            this.#breakAt = at;
        this.#matched += 1;
        if (this.#matched > STEM.length && this.#matched === this.#word.length) {
            this.#candidate = this.#breakAt;
            this.#matched = 0;
        }
    }
    #settle() {
        if (this.#candidate !== undefined)
            this.#found.push(this.#candidate);
        this.#candidate = undefined;
    }
}
/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES = {
    "%": /([0-9a-f]{2})/iy,
    "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
    "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};
function readEscape(text, at, dress) {
    const character = text[at] ?? "";
    let width = 1;
    if (character === "\\" && dress === "json") {
        if (text[at + 1] !== "\\")
            return jsonEscape(text, at);
        width = 2;
    }
    const pattern = ESCAPES[character];
    if (pattern !== undefined)
        pattern.lastIndex = at + width;
    const match = pattern?.exec(text) ?? null;
    if (match === null)
        return { width, fold: fold(character.charCodeAt(0)) };
    return { width: width + match[0].length, fold: foldOf(character, match) };
}
function foldOf(introducer, [, one, other, third]) {
    const value = introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
    return value > 0x10ffff ? OTHER : fold(value);
}
/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text, at) {
    const kind = text[at + 1] ?? "";
    if (kind === "u")
        return { width: 6, fold: OTHER };
    return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isEventId),
/* harmony export */   EX: () => (/* binding */ createContentIds),
/* harmony export */   Q6: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5347);
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
    return `evt-${new Date(time).toISOString().slice(0, 10)}-${source}-${digest}`;
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
    if (!parts.some((part) => part.includes("|")))
        return parts.join("|");
    return parts.map((part) => part.replace(/[\\|]/g, "\\$&")).join("|");
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export LINE_START */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9737);
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

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark)
/* harmony export */ });
/* unused harmony export isMarked */
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

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ RAW_LIMIT),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4742);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5347);
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

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/event/anchors.js
/**
 * One cheap scan that tells which of many patterns are worth trying on a text: each pattern has literal anchors, one of which
 * must be there for it to match, in any case. May name a pattern that then does not match, never miss one that would.
 */
/** What tells characters apart in a cell, five bits each: a letter whatever its case, any digit, some signs, and the rest. */
const KINDS = ["", ..."abcdefghijklmnopqrstuvwxyz", "0123456789", "_", "-", ".", "/:+~"];
const CELLS = KINDS.length ** 3;
const SHORTEST = 3;
class Anchors {
    /** For three characters the index of a list of the anchors that have them at their beginning or behind their first; 0 for none. */
    #cells = new Uint16Array(CELLS);
    #lists = [[]];
    /** Patterns without anchors. */
    #always;
    /** The kind of each byte. */
    #kinds = new Uint8Array(256);
    /** Where a text is laid out to be read by the byte, which is several times faster than by `charCodeAt`. */
    #bytes = Buffer.alloc(1 << 14);
    /** @param patterns the anchors of each pattern, of three characters or more; a pattern without any is always worth trying */
    constructor(patterns) {
        for (const [kind, characters] of KINDS.entries()) {
            for (const character of characters + characters.toUpperCase())
                this.#kinds[character.charCodeAt(0)] = kind;
        }
        this.#always = patterns.flatMap((anchors, pattern) => (anchors.length === 0 ? [pattern] : []));
        const byText = Map.groupBy(patterns.flatMap((anchors, pattern) => anchors.map((anchor) => ({ text: anchor.toLowerCase(), pattern }))), ({ text }) => text);
        for (const [text, uses] of byText) {
            this.#add(text, uses.map(({ pattern }) => pattern));
        }
    }
    /** The indices of the patterns worth trying, ascending. */
    scan(text) {
        if (this.#bytes.length <= text.length)
            this.#bytes = Buffer.alloc(text.length + 1);
        const bytes = this.#bytes;
        const cells = this.#cells;
        const kinds = this.#kinds;
        const length = bytes.write(text, 0, text.length, "latin1");
        let found;
        let first = kinds[bytes[0] ?? 0] ?? 0;
        // Every second place is enough: each anchor is known by where it begins and by the place after.
        // One place past the end, because a short anchor there may have no place after.
        bytes[length] = 0;
        for (let at = 2; at <= length; at += 2) {
            const third = kinds[bytes[at] ?? 0] ?? 0;
            const list = cells[(first << 10) | ((kinds[bytes[at - 1] ?? 0] ?? 0) << 5) | third];
            if (list !== 0 && list !== undefined)
                found = this.#confirm(text, at - 2, list, found);
            first = third;
        }
        return found === undefined ? this.#always : [...found].sort((one, other) => one - other);
    }
    #confirm(text, at, list, found) {
        let all = found;
        for (const anchor of this.#lists[list] ?? []) {
            if (!isAt(text, at - anchor.offset, anchor.text))
                continue;
            all ??= new Set(this.#always);
            for (const pattern of anchor.patterns)
                all.add(pattern);
        }
        return all;
    }
    #add(text, patterns) {
        if (text.length < SHORTEST)
            throw new RangeError(`The anchor ${text} is too short.`);
        const [first = 0, second = 0, third = 0, fourth] = Array.from(text, (_, at) => this.#kinds[text.charCodeAt(at) & 255] ?? 0);
        this.#enter([first, second, third], { text, offset: 0, patterns });
        // What comes after three characters is not known: it may be anything.
        for (const next of fourth === undefined ? KINDS.keys() : [fourth]) {
            this.#enter([second, third, next], { text, offset: 1, patterns });
        }
    }
    #enter([first, second, third], anchor) {
        const cell = (first << 10) | (second << 5) | third;
        const known = this.#cells[cell] ?? 0;
        if (known === 0)
            this.#cells[cell] = this.#lists.push([anchor]) - 1;
        else
            this.#lists[known]?.push(anchor);
    }
}
/** Ignores the case of ASCII letters. */
function isAt(text, at, anchor) {
    for (let offset = 0; offset < anchor.length; offset++) {
        const code = text.charCodeAt(at + offset);
        const lower = code >= 65 && code <= 90 ? code + 32 : code;
        if (lower !== anchor.charCodeAt(offset))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/event/secret-forms.js
/** The spellings in which a known secret may turn up: as it is, in base64, in a URL, in JSON. */
/** Shorter secrets would be found everywhere by accident; they are not looked for, and `createRedactor` says which. */
const SHORTEST_SECRET = 6;
/** Longest first, each once. */
function secretForms(secret) {
    const forms = new Map();
    for (const value of new Set([secret, secret.trim(), ...longLines(secret)])) {
        if (value.length < SHORTEST_SECRET)
            continue;
        for (const text of spellings(value))
            forms.set(text, { text, base64: false });
        for (const text of base64Cores(value))
            if (!forms.has(text))
                forms.set(text, { text, base64: true });
    }
    return [...forms.values()].sort((one, other) => other.text.length - one.text.length);
}
/** Lines of a key file are printed one by one; the first and last lines of PEM are nobody's secret. */
function longLines(secret) {
    const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
}
function spellings(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const asciiJson = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const url = encodeURIComponent(value.toWellFormed());
    const strictUrl = url.replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const urls = [url, strictUrl].flatMap((encoded) => [encoded, encoded.replaceAll("%20", "+")]);
    return new Set([value, json, json.replaceAll("/", "\\/"), asciiJson, ...urls, ...urls.map(lowerHex)]);
}
function lowerHex(url) {
    return url.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}
/** The characters of a base64 run that depend on the secret alone, for each of the three ways it can lie in a run of bytes. */
function base64Cores(value) {
    const bytes = Buffer.from(value, "utf8");
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor(((before + bytes.length) * 8) / 6);
        const core = text.slice(first, last);
        return [core, core.replaceAll("+", "-").replaceAll("/", "_"), encodeURIComponent(core)];
    });
}

// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(8449);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(8344);
;// CONCATENATED MODULE: ./build/src/event/scrub.js
/** Replaces secrets in a text by placeholders until there is nothing left to replace, so that a second pass finds nothing. */




const OPEN = "[redacted:";
const LONGEST_PLACEHOLDER = 120;
/** Every pass takes away a secret and leaves nothing new but placeholders, so that few are needed. */
const MOST_PASSES = 16;
/** What stands where a secret was. Says what sort it was, and nothing about the secret itself. */
function placeholder(label) {
    return `${OPEN}${label}]`;
}
function createScrubber(secrets) {
    const rules = [...formRules(secrets), ...secret_shapes/* SECRET_SHAPES */.AF.map(shapeRule)];
    const anchors = new Anchors(rules.map((rule) => rule.anchors));
    const pass = (text, hits, keepAccessKeyIds) => {
        let clean = text;
        for (const hit of hits) {
            const rule = rules[hit];
            if (rule !== undefined && !(keepAccessKeyIds && rule.label === secret_shapes/* ACCESS_KEY_ID */.p2))
                clean = rule.apply(clean);
        }
        return clean;
    };
    return {
        suspects: (json) => anchors.scan(json).some((hit) => rules[hit]?.inJson?.test(json) ?? true),
        scrub(text, keepAccessKeyIds = false) {
            let clean = text;
            for (let passes = 0; passes < MOST_PASSES; passes++) {
                const hits = anchors.scan(clean);
                const cleaner = hits.length === 0 ? clean : pass(clean, hits, keepAccessKeyIds);
                if (cleaner === clean)
                    return clean;
                clean = cleaner;
            }
            return placeholder("unreadable");
        },
    };
}
function shapeRule({ label, anchors, pattern, inJson, accept }) {
    const found = placeholder(label);
    const replace = (match, ...rest) => {
        // The groups, if named, come last.
        const secret = secretGroup(rest.at(-1)) ?? match;
        if ((0,secret_names/* isHarmless */.E)(secret) || accept?.(secret, match) === false)
            return match;
        return match.slice(0, match.length - secret.length) + found;
    };
    return { label, anchors, inJson, apply: (text) => text.replace(pattern, replace) };
}
function secretGroup(groups) {
    if (typeof groups !== "object" || groups === null || !("secret" in groups))
        return undefined;
    return typeof groups.secret === "string" ? groups.secret : undefined;
}
function formRules(secrets) {
    const labels = new Map(secrets.map(({ name }) => [name, `secret:${name.replace(/[^\w.-]/g, "_").slice(0, 80)}`]));
    const ours = new Set([...secret_shapes/* SECRET_SHAPES */.AF.map(({ label }) => label), ...labels.values()].map(placeholder));
    return secrets
        .flatMap(({ name, value }) => secretForms(value).map((form) => ({ form, label: labels.get(name) ?? "secret" })))
        .sort((one, other) => other.form.text.length - one.form.text.length)
        .map(({ form, label }) => ({
        label,
        anchors: rarestAnchor(form.text),
        apply: (text) => replaceForm(text, form, placeholder(label), ours),
    }));
}
/** Four characters that JSON writes as they are; the fewer lower-case letters, the fewer texts have them by accident. */
function rarestAnchor(text) {
    const candidates = Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
    const usable = candidates.filter((candidate) => /^[!#-[\]-~]{4}$/.test(candidate));
    const letters = (candidate) => candidate.replace(/[^a-z]/g, "").length;
    return usable.sort((one, other) => letters(one) - letters(other)).slice(0, 1);
}
function replaceForm(text, form, found, ours) {
    let at = text.indexOf(form.text);
    if (at < 0)
        return text;
    let clean = "";
    let done = 0;
    for (; at >= 0; at = text.indexOf(form.text, Math.max(done, at + 1))) {
        // A secret may be a word of our own placeholders: there it says nothing.
        if (isInPlaceholder(text, at, ours))
            continue;
        const [from, to] = form.base64 ? base64Run(text, at, at + form.text.length, done) : [at, at + form.text.length];
        clean += text.slice(done, from) + found;
        done = to;
    }
    return clean + text.slice(done);
}
function isInPlaceholder(text, at, ours) {
    const start = Math.max(0, at - LONGEST_PLACEHOLDER);
    const near = text.slice(start, at + LONGEST_PLACEHOLDER);
    const open = near.lastIndexOf(OPEN, at - start);
    const close = near.indexOf("]", at - start);
    return open >= 0 && close >= 0 && ours.has(near.slice(open, close + 1));
}
function base64Run(text, from, to, least) {
    let start = from;
    while (start > least && isBase64(text.charCodeAt(start - 1)))
        start--;
    let end = to;
    while (isBase64(text.charCodeAt(end)))
        end++;
    while (text[end] === "=")
        end++;
    return [start, end];
}
function isBase64(code) {
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    return isLetter || (code >= 47 && code <= 57) || code === 43 || code === 45 || code === 95;
}

;// CONCATENATED MODULE: ./build/src/event/redact.js
/**
 * Takes secrets out of what is about to be stored or said: those of this run in every spelling, those that look like one, and
 * those in fields named for one, at any depth. Redacting twice is the same as once.
 */




/** Deeper parts of a record, and JSON in strings in strings, are left out: nobody would look there but who hides something. */
const MAX_DEPTH = 200;
const MAX_NESTED_JSON = 8;
const TOO_DEEP = placeholder("too-deep");
/** Azure's `authorization` is an object of facts (action, scope), where others have a header's value. */
const FACTS = "authorization";
/** What ids, times and numbers are written with. */
const LIKE_NUMBERS = /^[\dA-Fa-f:.TZ+-]+$/;
const NO_NAME = (0,secret_names/* judgeName */.B)("");
/** @param secrets those shorter than 6 characters are not looked for: they would be found everywhere by accident */
function createRedactor({ secrets }) {
    const walker = new Walker(createScrubber(secrets.filter(({ value }) => value.length >= SHORTEST_SECRET)));
    return {
        hasPlainSecrets: secrets.some(({ value }) => secretForms(value).some(({ text }) => LIKE_NUMBERS.test(text))),
        text: (text) => walker.text(text, NO_NAME),
        field: (name, text) => walker.text(text, (0,secret_names/* judgeName */.B)(name)),
        json(value) {
            const json = stringify(value);
            const clean = walker.value(value, json);
            return clean === value ? json : stringify(clean);
        },
        value: (value) => walker.value(value, stringify(value)),
    };
}
/** Goes through values, and copies only what changes, so that a record without secrets costs no more than a look. */
class Walker {
    #scrubber;
    constructor(scrubber) {
        this.#scrubber = scrubber;
    }
    text(text, name) {
        return this.#text(text, name, { suspect: true, within: undefined, depth: 0, nested: 0 });
    }
    /** @param json the value as JSON text, for the scan */
    value(value, json) {
        const suspect = this.#scrubber.suspects(json);
        return this.#walk(value, NO_NAME, { suspect, within: undefined, depth: 0, nested: 0 });
    }
    #walk(value, name, place) {
        if (typeof value === "string")
            return this.#text(value, name, place);
        if (typeof value === "number")
            return this.#number(value, place);
        if (typeof value !== "object" || value === null)
            return value;
        if (place.depth >= MAX_DEPTH)
            return TOO_DEEP;
        if ("toJSON" in value && typeof value.toJSON === "function") {
            return value instanceof Date ? value : this.#walk(value.toJSON(""), name, inside(place, place.within));
        }
        const within = inside(place, containedBy(name, place));
        return Array.isArray(value) ? this.#list(value, name, within) : this.#object(value, within);
    }
    #list(list, name, place) {
        let copy;
        for (let at = 0; at < list.length; at++) {
            const clean = this.#walk(list[at], name, place);
            if (clean === list[at])
                continue;
            copy ??= [...list];
            copy[at] = clean;
        }
        return copy ?? list;
    }
    #object(value, place) {
        const fields = value;
        let copy;
        let subject;
        let holds = false;
        const names = Object.keys(fields);
        for (let at = 0; at < names.length; at++) {
            const name = names[at] ?? "";
            const field = fields[name];
            const verdict = (0,secret_names/* judgeName */.B)(name);
            if (verdict.names && typeof field === "string")
                subject = field;
            holds ||= verdict.holds;
            const clean = this.#walk(field, verdict, place);
            const cleanName = place.suspect ? this.#scrubber.scrub(name) : name;
            if (clean === field && cleanName === name)
                continue;
            copy ??= Object.entries(fields);
            copy[at] = [unusedName(cleanName, name, copy), clean];
        }
        const named = holds && subject !== undefined ? (0,secret_names/* judgeName */.B)(subject).secret : undefined;
        if (named !== undefined)
            copy = this.#pair(copy ?? Object.entries(fields), { ...place, within: named });
        // Not by assignment: a field may be called `__proto__`.
        return copy === undefined ? value : Object.fromEntries(copy);
    }
    /** `{"Name": "Password", "NewValue": "…"}`: one field names the other. */
    #pair(fields, place) {
        return fields.map(([name, field]) => [name, (0,secret_names/* judgeName */.B)(name).holds ? this.#walk(field, NO_NAME, place) : field]);
    }
    #text(text, name, place) {
        const secret = secretOf(name, place);
        if (secret !== undefined && (0,secret_names/* isHarmless */.E)(text))
            return text;
        const json = mayBeJson(text) ? parse(text) : undefined;
        if (secret !== undefined) {
            // As with an object that is no text: what says what it is may stay.
            return isContainer(json?.value)
                ? this.#json(text, json.value, place, containedBy(name, place))
                : placeholder(secret);
        }
        if (json !== undefined)
            return this.#json(text, json.value, place, undefined);
        return place.suspect ? this.#scrubber.scrub(text, name.accessKeyId) : text;
    }
    /** JSON in a string: kept to the letter if there is nothing to take out. */
    #json(text, value, place, within) {
        if (place.nested >= MAX_NESTED_JSON)
            return TOO_DEEP;
        const compact = JSON.stringify(value);
        const suspect = this.#scrubber.suspects(compact);
        const clean = this.#walk(value, NO_NAME, { suspect, within, depth: 0, nested: place.nested + 1 });
        if (clean !== value)
            return JSON.stringify(clean);
        // A repeated key hides its first value from us, but not from who reads the text.
        if (text.length === compact.length)
            return text;
        return within === undefined ? this.#sameOrScrubbed(text, compact) : compact;
    }
    #sameOrScrubbed(text, compact) {
        const scrubbed = this.#scrubber.scrub(text);
        return scrubbed === text ? text : compact;
    }
    #number(value, place) {
        if (!place.suspect)
            return value;
        const text = String(value);
        const scrubbed = this.#scrubber.scrub(text);
        return scrubbed === text ? value : scrubbed;
    }
}
function inside(place, within) {
    return { suspect: place.suspect, within, depth: place.depth + 1, nested: place.nested };
}
/** What the strings of an object or list under this name would be. */
function containedBy(name, { within }) {
    return name.secret === FACTS ? within : (name.secret ?? within);
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
/** What secret a string here would be. Among secrets, what says what it is (`userName`, `expiration`) is none. */
function secretOf(name, { within }) {
    return name.secret ?? (name.describes ? undefined : within);
}
function unusedName(name, before, fields) {
    if (name === before)
        return name;
    let unused = name;
    for (let number = 2; fields.some(([taken]) => taken === unused); number++)
        unused = `${name}#${number}`;
    return unused;
}
/** How JSON of an object, a list or a string begins. `[Boto3/1.26]` and `{name}` do not; trying them would cost an exception. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[\]{["\d.tfn-]|")/;
function mayBeJson(text) {
    const first = text.charCodeAt(0);
    // Most texts are none: look no further than that.
    return (first === 0x7b || first === 0x5b || first === 0x22 || first <= 0x20) && JSON_START.test(text);
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function stringify(value) {
    try {
        return JSON.stringify(value) ?? "null";
    }
    catch (cause) {
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it cannot be written as JSON" }, { cause });
    }
}


/***/ }),

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4742);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);
/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */


/** The most that is kept of a name, in UTF-16 units after escaping. */
const NAME_LIMIT = 1024;
/** The same for any other text. */
const TEXT_LIMIT = 4096;
/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;
/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw `[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");
/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
function sanitize(text, limit = TEXT_LIMIT) {
    const head = text.length > limit ? text.slice(0, limit) : text;
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(head, "text");
    if (forged.length === 0 && head === text && PLAIN.test(text))
        return text;
    const { kept, read } = escapeHead(text, head.length, forged, limit);
    if (read === text.length)
        return kept;
    const rest = text.slice(read);
    return `${kept}…[+${rest.length} characters, SHA-256 ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(rest).slice(0, 32)}]`;
}
/** Every hidden character of a text, replaced. */
function replaceHidden(text, replacement) {
    return text.replace(EVERY_HIDDEN, replacement);
}
/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(text, end, forged, limit) {
    let kept = "";
    let read = 0;
    let next = 0;
    while (read < end) {
        // Looked up in the whole text, so that a pair at the end of the head is not torn.
        const codePoint = text.codePointAt(read) ?? 0;
        const character = String.fromCodePoint(codePoint);
        const isForged = forged[next] === read;
        if (isForged)
            next += 1;
        const piece = isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
        if (kept.length + piece.length > limit)
            break;
        kept += piece;
        read += character.length;
    }
    return { kept, read };
}
function mustEscape(text, at, character) {
    if (character === "\\")
        return text.startsWith("u{", at + 1);
    if (character >= " " && character <= "~")
        return false;
    return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
}


/***/ }),

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeName),
/* harmony export */   E: () => (/* binding */ isHarmless)
/* harmony export */ });
/**
 * What the name of a field says about its value: a secret, or only something about one. `password` is a secret; `passwordLastUsed`,
 * `accessKeyId` and `secret_type` are facts that an audit needs.
 */
/** What a name must contain, in lower case without separators, to be a secret's. The last one found decides. */
const STEMS = {
    passwords: "password",
    password: "password",
    passwds: "password",
    passwd: "password",
    passphrase: "password",
    passcode: "password",
    pwd: "password",
    privatekey: "private-key",
    secretaccesskey: "secret-key",
    secretkey: "secret-key",
    sharedaccesskey: "access-key",
    accesskey: "access-key",
    accountkey: "access-key",
    sharedkey: "access-key",
    masterkey: "access-key",
    signingkey: "signing-key",
    apikey: "api-key",
    authkey: "api-key",
    connectionstring: "connection-string",
    connstr: "connection-string",
    sessiontoken: "session-token",
    securitytoken: "session-token",
    authorization: "authorization",
    signature: "signature",
    credentials: "credential",
    credential: "credential",
    tokens: "token",
    token: "token",
    jwt: "token",
    cookie: "cookie",
    secrets: "secret",
    secret: "secret",
};
const STEM = new RegExp(Object.keys(STEMS).join("|"), "g");
/** Secrets by their whole name. `push_protection_bypassed_by`, for one, is a person. */
const WHOLE = {
    protectionbypass: "secret",
    drainurl: "secret-url",
    webhookurl: "secret-url",
    deployhookurl: "secret-url",
};
/** Names that hold a stem and are no secret, whole. Each is a row of the allow-list's test. */
const ALLOWED = new Set([
    "hashedtoken",
    "federatedidentitycredential",
    "federatedidentitycredentials",
    "clienttoken",
    "clientrequesttoken",
    "idempotencytoken",
    "resultsignature",
    "httptokens",
    "secretspassed",
    "secretary",
]);
/** Last words of names that speak about a secret, or about anything else that is none. */
const DESCRIPTIONS = new Set(`
    action age alert alerts alg algorithm allowed arn arns at audience audiences category changed characters
    configured count counts created date dates decision description details disabled elevation email enabled
    endpoint exists exp expiration expired expires expiry format from guid id identifier identifiers ids interval
    issuer kind length level limit location manager method name names notification owner path permission permissions
    policies policy present profile protection provider reason ref refresh region require required reset revoked rid
    rotated rotation scope scopes source state status statuses subject supported template time times timestamp title
    ttl type types updated uri url used user valid validation validity verification verified version versions
  `
    .trim()
    .split(/\s+/));
/** The same for more than a word; all that follows the stem, in lower case without separators. */
const PHRASES = /^(?:displayname|expiresat|expiresin|fromconsole|lasteight|lastfour|lastset|lastused|scanning\w*|\w*notificationcontent)$/;
const NAMES = new Set([
    "name",
    "key",
    "parametername",
    "propertyname",
    "displayname",
    "field",
    "header",
]);
const HOLDS = new Set([
    "value",
    "values",
    "newvalue",
    "oldvalue",
    "old",
    "new",
    "current",
    "previous",
    "stringvalue",
]);
/** Longer names are judged by their end, where names say what they are. */
const MOST_CHARS = 200;
const MOST_VERDICTS = 4096;
const verdicts = new Map();
/** Pure; remembers its answers, because a feed's records all have the same few names. */
function judgeName(name) {
    const known = verdicts.get(name);
    if (known !== undefined)
        return known;
    const verdict = judge(name);
    if (verdicts.size >= MOST_VERDICTS)
        verdicts.clear();
    if (name.length <= MOST_CHARS)
        verdicts.set(name, verdict);
    return verdict;
}
/** A placeholder in a name says what was taken out, not what the field holds. */
const PLACEHOLDER = /\[redacted:[^\]]*\]/g;
function judge(given) {
    const name = given.includes("[redacted:") ? given.replace(PLACEHOLDER, "0") : given;
    const plain = name
        .slice(-MOST_CHARS)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "");
    const accessKeyId = plain.endsWith("accesskeyid");
    const last = [...plain.matchAll(STEM)].at(-1);
    const rest = last === undefined ? plain : plain.slice(last.index + last[0].length);
    const describes = accessKeyId ||
        ALLOWED.has(plain) ||
        DESCRIPTIONS.has(rest) ||
        (rest !== "" && DESCRIPTIONS.has(lastWord(name))) ||
        PHRASES.test(rest);
    return {
        secret: secretCalled(plain) ?? (last === undefined || describes ? undefined : STEMS[last[0]]),
        describes,
        accessKeyId,
        names: NAMES.has(plain),
        holds: HOLDS.has(plain),
    };
}
function secretCalled(plain) {
    return Object.hasOwn(WHOLE, plain) ? WHOLE[plain] : undefined;
}
/** `Id` of `secretAccessKeyId`, `at` of `expires_at`; in lower case. */
function lastWord(name) {
    const words = name.slice(-MOST_CHARS).match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g);
    return words?.at(-1)?.toLowerCase() ?? "";
}
/** What stands where a secret would, and gives nothing away: a vendor's mask, a switch, nothing. */
const HARMLESS = /^(?:\**|\[\]|\{\}|\[redacted(?::[\w.:-]{1,100})?\]|hidden_due_to_security_reasons|value hidden due to security reasons\.?|<sensitivedataremoved>|__openclaw_redacted__|__\w{1,40}__|redacted|hidden|true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|required|optional|success|failure|allow|deny)$/i;
/** Whether the value of a secret-named field may stay. */
function isHarmless(value) {
    return HARMLESS.test(value);
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p2: () => (/* binding */ ACCESS_KEY_ID),
  AF: () => (/* binding */ SECRET_SHAPES),
  mt: () => (/* binding */ findSecret)
});

// UNUSED EXPORTS: TOKEN_SHAPES

;// CONCATENATED MODULE: ./build/src/event/secret-contexts.js
const WORD = "(?:pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|account|auth|master|private|shared|signing|storage)[_-]?(?:access[_-]?)?key|connection[_-]?string|signature|(?<![A-Za-z])sig)";
const SIGN = "(?:=|%3d|:)";
const WORDS = [
    ...["password", "passwd", "passphrase", "pwd", "secret", "token", "signature", "connectionstring"],
    ...["connection_string", "connection-string", "sig=", "sig%3d", "sig "],
    ...["=", ":", "%3d", " ", '"', "'", "\\"].map((after) => `key${after}`),
];
/** Between a word and its sign in the text of JSON: a quote that is a field name's end is not meant. */
const JSON_GAP = String.raw `(?:\\+["']|')?(?:\s|\\[nrt]){0,2}`;
const SECRETS_IN_CONTEXT = [
    {
        label: "password",
        anchors: ["://"],
        inJson: /:\/\/[^\s:/@"'<>]{0,256}:[^\s/"'<>?#]{1,512}@/,
        pattern: /(?<=[A-Za-z0-9]:\/\/)[^\s:/@"'<>]{0,256}:(?<secret>[^\s/"'<>?#]{1,512})(?=@)/g,
    },
    {
        label: "authorization",
        anchors: ["bearer", "basic"],
        inJson: /(?:bearer|basic)(?:%20|[ +])/i,
        pattern: /(?<![A-Za-z])(?:bearer|basic)(?:%20|[ +]){1,3}(?<secret>[\w.~+/=-]{8,})/gi,
        accept: (secret) => /\d/.test(secret) || secret.length >= 32,
    },
    {
        label: "authorization",
        anchors: ["authorization"],
        inJson: new RegExp(`authorization${JSON_GAP}${SIGN}`, "i"),
        pattern: /authorization\\{0,4}["']?\s{0,2}[:=]\s{0,2}\\{0,4}["']?(?:[A-Za-z][A-Za-z0-9-]{1,24} {1,2})?(?<secret>[^\s"',;\\]{6,})/gi,
        accept: (secret) => /\d/.test(secret),
    },
    { label: "cookie", anchors: ["cookie:"], pattern: /cookie:\s{0,2}(?<secret>[^\r\n"\\]{4,})/gi },
    {
        label: "secret",
        anchors: WORDS,
        inJson: new RegExp(WORD + JSON_GAP + SIGN, "i"),
        pattern: new RegExp(String.raw `:?${WORD}(?:\\{0,4}["'])?\s{0,2}${SIGN}\s{0,2}\\{0,4}["']?(?<secret>(?<=["'])[^"'\\]+|(?<!["'])[^\s"'&;,<>\\=][^\s"'&;,<>\\]*)`, "gi"),
        accept: isValue,
    },
    {
        label: "secret",
        anchors: ["password ", "passwd ", "token ", "secret ", "api-key "],
        inJson: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) /i,
        pattern: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) {1,3}["']?(?<secret>[^\s"'-][^\s"']{2,})/gi,
    },
];
/**
 * After `=` and in quotes, anything is a value. After a bare colon it may be prose (`invalid token: expired`), or part of a name
 * with colons (`arn:aws:secretsmanager:…:secret:name`).
 */
function isValue(secret, match) {
    const before = match.slice(0, match.length - secret.length).trimEnd();
    return !before.endsWith(":") || (!match.startsWith(":") && secret.length >= 8 && /\d/.test(secret));
}

;// CONCATENATED MODULE: ./build/src/event/secret-shapes.js
/**
 * What credentials look like: the shapes that redaction knows without having been told a secret.
 *
 * Every pattern is linear on hostile input: it begins with a literal or at the edge of a run, and its repetitions are bounded,
 * or end where the run ends with nothing to match after them. Each shape names its anchors: literals, one of
 * which every match holds (case is ignored), so that one scan of a text tells which patterns are worth trying.
 */

/** Not in the midst of a word; an escape such as `%20` or `\n` before it is no part of the word. */
const EDGE = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))`;
const KEYS = [
    {
        label: "private-key",
        anchors: ["-----BEGIN "],
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
    },
    { label: "age-key", anchors: ["AGE-SECRET-KEY-1"], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
    { label: "jwt", anchors: ["eyJ"], pattern: new RegExp(`${EDGE}eyJ[\\w-]{8,}(?:\\.[\\w-]{4,}){1,4}\\.?`, "g") },
];
const AMAZON = [
    {
        label: "aws-secret-key",
        anchors: ["AKIA", "ASIA"],
        inJson: /A[KS]IA[A-Z0-9]{16}(?!")/,
        pattern: /A[KS]IA[A-Z0-9]{16}["']?[\s,:;|/]{1,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g,
    },
    {
        label: "aws-access-key-id",
        anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
        // CloudTrail names one in every record, where it belongs.
        inJson: /(?<!accessKeyId":")A(?:KI|SI|BI|CC)A[A-Z0-9]{16}/,
        pattern: /(?<![A-Z0-9])A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?![A-Z0-9])/g,
    },
    {
        label: "aws-session-token",
        anchors: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
        pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/=%_-]{20,}/g,
    },
    {
        label: "aws-secret-key",
        anchors: ["secret"],
        inJson: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
        pattern: /secret[\w .:="'-]{0,30}[ :="'](?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
        accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    },
];
const MICROSOFT = [
    {
        label: "azure-client-secret",
        anchors: Array.from("0123456789", (digit) => `${digit}q~`),
        pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
    },
    {
        label: "azure-storage-key",
        anchors: ["+ASt"],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
    },
    { label: "azure-key", anchors: ["JQQJ9"], pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,40}/g },
];
const GOOGLE = [
    { label: "google-api-key", anchors: ["AIza"], pattern: /AIza[\w-]{35}/g },
    { label: "google-oauth-token", anchors: ["ya29."], pattern: /ya29\.[\w-]{20,}/g },
    { label: "google-refresh-token", anchors: ["1//0"], pattern: /(?<!\w)1\/\/0[\w-]{30,}/g },
    { label: "google-client-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-[\w-]{20,}/g },
];
/** Credentials that say whose they are. */
const PREFIXED = [
    {
        label: "github-token",
        anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /gh[pousr]_[A-Za-z0-9][\w.-]{18,1023}[A-Za-z0-9]/g,
    },
    { label: "github-token", anchors: ["github_pat_"], pattern: /github_pat_\w{20,255}/g },
    {
        label: "gitlab-token",
        anchors: ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-", "glft-", "glagent-"],
        pattern: /gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w-]{20,255}/g,
    },
    {
        label: "slack-token",
        anchors: ["xox", "xapp-"],
        pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]{10,}/g,
        accept: (secret) => /\d/.test(secret),
    },
    {
        label: "slack-webhook",
        anchors: ["hooks.slack"],
        pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "discord-webhook",
        anchors: ["/api/webhooks/"],
        pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "teams-webhook",
        anchors: ["/webhookb2/"],
        pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{8,})/gi,
    },
    {
        label: "vercel-deploy-hook",
        anchors: ["/integrations/deploy/"],
        pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(?<secret>[\w/]{8,})/gi,
    },
    {
        label: "vercel-token",
        anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        pattern: /vc[piark]_[A-Za-z0-9]{20,255}/g,
    },
    { label: "npm-token", anchors: ["npm_"], pattern: /npm_[A-Za-z0-9]{36}/g },
    { label: "pypi-token", anchors: ["pypi-AgE"], pattern: /pypi-AgE[\w-]{50,}/g },
    { label: "rubygems-token", anchors: ["rubygems_"], pattern: /rubygems_[0-9a-f]{48}/g },
    { label: "docker-token", anchors: ["dckr_"], pattern: /dckr_[po]at_[\w-]{20,255}/g },
    { label: "supabase-token", anchors: ["sbp_"], pattern: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/g },
    { label: "supabase-secret-key", anchors: ["sb_secret_"], pattern: /sb_secret_[\w-]{16,255}/g },
    {
        label: "openai-key",
        anchors: ["sk-"],
        pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/g,
        accept: (secret) => /\d/.test(secret) && (/[A-Z]/.test(secret) || secret.startsWith("sk-ant-")),
    },
    {
        label: "stripe-key",
        anchors: ["sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_", "whsec_"],
        pattern: /(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{24,255})/g,
    },
    {
        label: "twilio-key",
        anchors: Array.from("0123456789abcdef", (digit) => `sk${digit}`),
        inJson: /SK[0-9a-f]{32}/,
        pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g,
    },
    { label: "sendgrid-key", anchors: ["SG."], pattern: /SG\.[\w-]{16,64}\.[\w-]{16,128}/g },
    {
        label: "mailgun-key",
        anchors: ["key-"],
        inJson: /key-[0-9a-f]{32}/,
        pattern: /(?<![\w-])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        label: "mailchimp-key",
        anchors: Array.from("0123456789", (digit) => `-us${digit}`),
        pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/g,
    },
    { label: "telegram-token", anchors: [":AA"], pattern: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    {
        label: "shopify-token",
        anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
        pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
    },
    { label: "digitalocean-token", anchors: ["dop_v1_", "doo_v1_", "dor_v1_"], pattern: /do[por]_v1_[0-9a-f]{64}/g },
    { label: "databricks-token", anchors: ["dapi"], pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?/g },
    { label: "huggingface-token", anchors: ["hf_"], pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
    { label: "vault-token", anchors: ["hvs.", "hvb.", "hvr."], pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { label: "terraform-token", anchors: [".atlasv1."], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
    {
        label: "doppler-token",
        anchors: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
        pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,255}/g,
    },
    { label: "linear-key", anchors: ["lin_api_", "lin_oauth_"], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
    { label: "notion-token", anchors: ["ntn_"], pattern: /ntn_[A-Za-z0-9]{40,60}/g },
    { label: "postman-key", anchors: ["PMAK-"], pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
    { label: "newrelic-key", anchors: ["NRAK-"], pattern: /NRAK-[A-Z0-9]{27}/g },
    { label: "grafana-token", anchors: ["glsa_", "glc_"], pattern: /gl(?:sa|c)_[A-Za-z0-9+/=_]{32,255}/g },
    { label: "planetscale-token", anchors: ["pscale_"], pattern: /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g },
    { label: "atlassian-token", anchors: ["ATATT3", "ATCTT3"], pattern: /AT(?:ATT|CTT)3[\w+/=-]{24,512}/g },
    { label: "figma-token", anchors: ["figd_"], pattern: /figd_[\w-]{30,255}/g },
    { label: "groq-key", anchors: ["gsk_"], pattern: /gsk_[A-Za-z0-9]{40,60}/g },
    { label: "xai-key", anchors: ["xai-"], pattern: /xai-[A-Za-z0-9]{70,90}/g },
    { label: "replicate-token", anchors: ["r8_"], pattern: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}/g },
    { label: "sentry-token", anchors: ["sntrys_", "sntryu_"], pattern: /sntry[su]_[\w+/=-]{40,512}/g },
    { label: "tailscale-key", anchors: ["tskey-"], pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9-]{16,128}/g },
];
/** Certain by themselves; their order matters where one shape is part of another. */
const TOKEN_SHAPES = [...KEYS, ...AMAZON, ...MICROSOFT, ...GOOGLE, ...PREFIXED];
const SECRET_SHAPES = [...TOKEN_SHAPES, ...SECRETS_IN_CONTEXT];
/** The access key id is a secret's name rather than a secret: fields that are made for it keep it. */
const ACCESS_KEY_ID = "aws-access-key-id";
/** The sort of credential that a text holds by its shape alone, if any; for texts that should hold none, such as a configuration. */
function findSecret(text) {
    const found = TOKEN_SHAPES.find(({ pattern, accept }) => {
        const match = [...text.matchAll(pattern)].find(([whole, ...groups]) => accept?.(groups.at(-1) ?? whole, whole) ?? true);
        return match !== undefined;
    });
    return found === undefined ? undefined : { shape: found.label };
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jN: () => (/* binding */ builtinTypes),
  WM: () => (/* binding */ loadConnector),
  $V: () => (/* binding */ manifestOf),
  Gg: () => (/* binding */ unknownConnector)
});

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/src/plugin/builtin.generated.js
const BUILTIN = {
    "aws-cloudtrail": {
        load: () => __webpack_require__.e(/* import() */ 425).then(__webpack_require__.bind(__webpack_require__, 6425)),
        manifest: {
            "name": "aws-cloudtrail",
            "title": "AWS CloudTrail",
            "version": "1.0.0",
            "description": "Reads the CloudTrail event history of AWS accounts: changes to IAM, access keys, security groups, S3 access, Lambda and the trails themselves, console sign-ins, and every other mutating call. Works without any trail. Data events (object access, function calls) are not in the event history.",
            "auth": {
                "secrets": [
                    {
                        "name": "AWS_SECRET_ACCESS_KEY",
                        "required": true,
                        "description": "The secret half of the access key. With OpenID Connect, aws-actions/configure-aws-credentials sets it."
                    },
                    {
                        "name": "AWS_SESSION_TOKEN",
                        "required": false,
                        "description": "The session token that belongs to a temporary key (one that begins with ASIA)."
                    }
                ],
                "settings": [
                    {
                        "name": "AWS_ACCESS_KEY_ID",
                        "description": "The access key's id."
                    },
                    {
                        "name": "AWS_REGION",
                        "description": "The home region, if `region` is not configured."
                    },
                    {
                        "name": "AWS_DEFAULT_REGION",
                        "description": "The home region, if neither `region` nor AWS_REGION is set."
                    }
                ],
                "rights": [
                    {
                        "right": "cloudtrail:LookupEvents",
                        "feeds": [
                            "management-events"
                        ],
                        "why": "To read the event history of an account and region."
                    },
                    {
                        "right": "cloudtrail:DescribeTrails",
                        "feeds": [
                            "trails"
                        ],
                        "why": "To notice trails that were removed or changed."
                    },
                    {
                        "right": "cloudtrail:GetTrailStatus",
                        "feeds": [
                            "trails"
                        ],
                        "why": "To notice trails that were stopped. Optional; without it the settings alone are compared."
                    },
                    {
                        "right": "sts:AssumeRole",
                        "feeds": [
                            "management-events",
                            "trails"
                        ],
                        "why": "To read the accounts listed under `accounts`. Not needed for the credential's own account."
                    }
                ]
            },
            "hosts": [
                "cloudtrail.*.amazonaws.com",
                "cloudtrail.*.amazonaws.com.cn",
                "cloudtrail.*.amazonaws.eu",
                "cloudtrail.*.c2s.ic.gov",
                "cloudtrail.*.sc2s.sgov.gov",
                "cloudtrail.*.csp.hci.ic.gov",
                "cloudtrail.*.cloud.adc-e.uk",
                "sts.*.amazonaws.com",
                "sts.*.amazonaws.com.cn",
                "sts.*.amazonaws.eu",
                "sts.*.c2s.ic.gov",
                "sts.*.sc2s.sgov.gov",
                "sts.*.csp.hci.ic.gov",
                "sts.*.cloud.adc-e.uk",
                "{endpoint_url}"
            ],
            "feeds": {
                "management-events": {
                    "kind": "log",
                    "title": "Management events",
                    "scope": {
                        "reads": "Management events of each account and region that change something, console sign-ins, and everything done to CloudTrail. With `include_sts` also temporary and federated sessions, with `include_read_events` also calls that only read.",
                        "leaves_out": {
                            "read_only": "Calls that change nothing, unless `include_read_events` is set.",
                            "service_noise": "Successful housekeeping of AWS services and agents (heartbeats, log streams, key grants), unless `include_service_events` is set.",
                            "insight": "Insights events, which are statistics and not calls."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "6h",
                        "retention": "90d",
                        "slice": "1h"
                    }
                },
                "trails": {
                    "kind": "state",
                    "title": "Trails",
                    "scope": {
                        "reads": "The trails that show in the home region of each account, their settings, and whether they are logging.",
                        "leaves_out": {}
                    }
                }
            },
            "events": {
                "iam_change": {
                    "description": "A user, role, group, policy, sign-in profile, second factor, identity provider or permission set was changed."
                },
                "access_key_change": {
                    "description": "An access key was created, deleted, activated or deactivated."
                },
                "security_group_change": {
                    "description": "A security group or network ACL was changed."
                },
                "s3_policy_change": {
                    "description": "Who may reach a bucket or access point was changed, by policy, ACL, public access block or ownership controls."
                },
                "lambda_change": {
                    "description": "A function was created, changed or removed, or somebody was allowed or forbidden to call it."
                },
                "login": {
                    "description": "Somebody signed in to the console, switched roles, or came in by federation; or tried to."
                },
                "cloudtrail_change": {
                    "description": "A trail, event data store or channel was created, changed, stopped or removed."
                },
                "admin_action": {
                    "description": "Any other call that changed something."
                }
            },
            "metadata": {
                "error_code": {
                    "description": "AWS's name of what went wrong.",
                    "trust": "vendor"
                },
                "event_source": {
                    "description": "The service that was called, such as `iam.amazonaws.com`.",
                    "trust": "vendor"
                },
                "arn": {
                    "description": "The caller's ARN."
                },
                "access_key_id": {
                    "description": "The last four characters of the access key that signed."
                },
                "mfa": {
                    "description": "Whether a second factor was used. Absent where AWS cannot know (federated people and roles)."
                },
                "session_issuer": {
                    "description": "The ARN of the role or user behind a temporary session."
                },
                "source_identity": {
                    "description": "The person behind an assumed role, where the role demands to be told."
                },
                "identity_provider": {
                    "description": "Who vouched for a federated identity."
                },
                "invoked_by": {
                    "description": "The AWS service that made the call on the caller's behalf."
                },
                "username_hidden": {
                    "description": "Somebody typed a user name that does not exist, so AWS hid it."
                },
                "grantee": {
                    "description": "Who was given something: a user, role, group, account or principal."
                },
                "privileged": {
                    "description": "What was given amounts to administration: a policy known for it, or one that allows everything."
                },
                "public": {
                    "description": "Everybody was let in: by address range, policy, ACL or sharing."
                },
                "external": {
                    "description": "Another account is involved, one that `own.accounts` does not name."
                },
                "cidr": {
                    "description": "Address ranges of a firewall rule."
                },
                "ports": {
                    "description": "Protocols and ports of a firewall rule, such as `tcp/22`."
                },
                "change": {
                    "description": "What was switched off or altered, such as `log_file_validation_disabled`.",
                    "trust": "vendor"
                },
                "shared_event_id": {
                    "description": "The same for the records of one call that concerns several accounts.",
                    "trust": "vendor"
                },
                "read_only": {
                    "description": "AWS counts the call as one that changes nothing."
                },
                "parse_error": {
                    "description": "Why only the envelope could be read: `event_not_json` or `event_missing`.",
                    "trust": "vendor"
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "region": {
                        "type": "string",
                        "description": "The home region. Read in full, together with the region where AWS records IAM; console sign-ins are looked up where else they may land. Otherwise AWS_REGION, AWS_DEFAULT_REGION or us-east-1.",
                        "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$",
                        "examples": [
                            "us-east-1"
                        ]
                    },
                    "regions": {
                        "type": "array",
                        "description": "Exactly these regions, in full, instead of the choice made by `region`. `[all]` means every region; those that the account has not enabled are reported as not available.",
                        "items": {
                            "type": "string",
                            "pattern": "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$"
                        },
                        "minItems": 1,
                        "uniqueItems": true,
                        "examples": [
                            [
                                "us-east-1",
                                "eu-west-1"
                            ]
                        ]
                    },
                    "accounts": {
                        "type": "array",
                        "description": "Further accounts, each read through a role in it, because the event history of one account never shows another's, not even with an organization trail.",
                        "items": {
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "id",
                                "role_arn"
                            ],
                            "properties": {
                                "id": {
                                    "type": "string",
                                    "description": "The account's id, in quotes because it may begin with 0.",
                                    "pattern": "^[0-9]{12}$"
                                },
                                "role_arn": {
                                    "type": "string",
                                    "description": "The role to assume.",
                                    "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"
                                },
                                "external_id": {
                                    "type": "string",
                                    "description": "The external id that the role's trust policy asks for, if any.",
                                    "minLength": 2
                                }
                            }
                        },
                        "uniqueItems": true
                    },
                    "include_own_account": {
                        "type": "boolean",
                        "description": "Whether the credential's own account is read too.",
                        "default": true
                    },
                    "include_read_events": {
                        "type": "boolean",
                        "description": "Also calls that only read, to see somebody look around. Often a hundred times more records, read at two requests a second.",
                        "default": false
                    },
                    "include_sts": {
                        "type": "boolean",
                        "description": "Also sign-ins by federation and requests for temporary sessions.",
                        "default": false
                    },
                    "include_service_events": {
                        "type": "boolean",
                        "description": "Also the housekeeping of AWS services and agents.",
                        "default": false
                    },
                    "requests_per_second": {
                        "type": "number",
                        "description": "The pace for each region; 1.6 unless given, and without a limit towards an `endpoint_url` on this machine. AWS allows 2 for an account and region, shared with everybody who uses the console or the API.",
                        "minimum": 0.1
                    },
                    "endpoint_url": {
                        "type": "string",
                        "description": "Another address for both CloudTrail and STS, such as a stand-in for tests.",
                        "examples": [
                            "http://127.0.0.1:4566"
                        ]
                    }
                }
            }
        },
    },
    "github": {
        load: () => __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 9229)),
        manifest: {
            "name": "github",
            "title": "GitHub",
            "version": "1.0.0",
            "description": "Reads the audit log of a GitHub organization: people and teams, permissions, applications, alerts, workflow runs and security settings. Works with github.com, GHE.com and GitHub Enterprise Server.",
            "auth": {
                "secrets": [
                    {
                        "name": "GITHUB_TOKEN",
                        "required": true,
                        "description": "A personal access token of an organization owner, or a GitHub App installation token. Not the token that Actions makes for every job: that one cannot read an organization. Store it as MALLCOP_GITHUB_TOKEN, because a secret's name may not begin with GITHUB_, and pass it as GITHUB_TOKEN."
                    }
                ],
                "settings": [
                    {
                        "name": "GITHUB_ACTIONS",
                        "description": "Set by Actions; tells the job's automatic token from an App's."
                    },
                    {
                        "name": "GITHUB_API_URL",
                        "description": "Set by Actions; tells whether the workflow runs on the GitHub that is watched."
                    },
                    {
                        "name": "GITHUB_REPOSITORY",
                        "description": "Set by Actions; tells mallcop's own workflow runs from others."
                    },
                    {
                        "name": "GITHUB_WORKFLOW",
                        "description": "Set by Actions; tells mallcop's own workflow runs from others."
                    }
                ],
                "rights": [
                    {
                        "right": "read:audit_log",
                        "feeds": [
                            "audit-log"
                        ],
                        "why": "To read the organization's audit log with a classic token, made by an owner."
                    },
                    {
                        "right": "organization Administration: read",
                        "feeds": [
                            "audit-log"
                        ],
                        "why": "To read the organization's audit log with a fine-grained token or a GitHub App."
                    }
                ]
            },
            "hosts": [
                "api.github.com",
                "api.*.ghe.com",
                "{base_url}"
            ],
            "feeds": {
                "audit-log": {
                    "kind": "log",
                    "title": "Audit log",
                    "scope": {
                        "reads": "Every entry of the organization's audit log that GitHub counts as `web`, except job starts, single sign-on answers and runners going online or offline, which GitHub is asked not to send. Needs GitHub Enterprise Cloud or Server.",
                        "leaves_out": {
                            "job-started": "Starts of workflow jobs; the runs themselves are kept.",
                            "sign-in": "Answers of single sign-on.",
                            "runner-heartbeat": "Self-hosted runners going online or offline, or being updated.",
                            "git-traffic": "Clones, fetches and pushes.",
                            "collaboration": "Issues, pull requests, discussions, comments, project boards, labels, topics, pictures and sponsoring.",
                            "codespace-session": "Codespaces being connected to, started, stopped or restored.",
                            "read-only": "Entries of an unknown action that only read.",
                            "dependabot-off": "Dependabot alerts, when `include_dependabot` is false. Switching Dependabot off is always kept.",
                            "secret-scanning-off": "Secret scanning alerts, when `include_secret_scanning` is false. Switching secret scanning off is always kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "6h",
                        "retention": "180d",
                        "slice": "24h"
                    }
                }
            },
            "events": {
                "org_membership": {
                    "description": "A person or team joined, left, was invited, blocked, or got another role in the organization."
                },
                "repo_permission": {
                    "description": "Who may do what in a repository changed, or its visibility, or the organization's defaults for either."
                },
                "collaborator_added": {
                    "description": "Somebody from outside the organization was let into a repository."
                },
                "secret_scanning_alert": {
                    "description": "A secret was found in a repository, its alert changed, or secret scanning was switched."
                },
                "dependabot_alert": {
                    "description": "A vulnerable dependency was found, its alert changed, or Dependabot was switched."
                },
                "workflow_run": {
                    "description": "An Actions workflow was started, finished, approved, cancelled or switched."
                },
                "oauth_authorization": {
                    "description": "An OAuth app, GitHub App, token or credential was given or refused access, or changed."
                },
                "admin_action": {
                    "description": "Another security setting changed: branch protection, rulesets, webhooks, deploy keys, secrets, runners, two-factor and single sign-on, a repository's life, or an action that mallcop does not know yet."
                }
            },
            "metadata": {
                "org": {
                    "description": "The organization."
                },
                "repo": {
                    "description": "The repository, with its owner."
                },
                "team": {
                    "description": "The team, with its organization."
                },
                "user": {
                    "description": "The person whom the entry is about."
                },
                "external": {
                    "description": "Whether the person let in is from outside the organization; missing where that is not known."
                },
                "app": {
                    "description": "The OAuth app or GitHub App."
                },
                "permission": {
                    "description": "The permission after the change; custom roles have names of their own."
                },
                "old_permission": {
                    "description": "The permission before the change."
                },
                "visibility": {
                    "description": "The visibility after the change.",
                    "trust": "vendor"
                },
                "previous_visibility": {
                    "description": "The visibility before the change.",
                    "trust": "vendor"
                },
                "operation": {
                    "description": "What sort of operation it was: create, modify, remove, access and the like.",
                    "trust": "vendor"
                },
                "programmatic_access_type": {
                    "description": "The kind of token that was used.",
                    "trust": "vendor"
                },
                "token_id": {
                    "description": "GitHub's number of the token that was used.",
                    "trust": "vendor"
                },
                "hashed_token": {
                    "description": "SHA-256 of the token that was used, in base64.",
                    "trust": "vendor"
                },
                "alert": {
                    "description": "The alert's number within its repository.",
                    "trust": "vendor"
                },
                "branch": {
                    "description": "The branch."
                },
                "workflow": {
                    "description": "The workflow's name."
                },
                "run_id": {
                    "description": "The number of the workflow run.",
                    "trust": "vendor"
                },
                "trigger": {
                    "description": "What started the workflow run.",
                    "trust": "vendor"
                },
                "conclusion": {
                    "description": "How the workflow run ended.",
                    "trust": "vendor"
                },
                "unmapped": {
                    "description": "The action is not in mallcop's tables; it is kept as an administrative action."
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "org"
                ],
                "properties": {
                    "org": {
                        "type": "string",
                        "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$",
                        "description": "The organization's name in its address."
                    },
                    "base_url": {
                        "type": "string",
                        "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))",
                        "description": "The address of your GitHub if it is not github.com: `https://TENANT.ghe.com`, or that of your Enterprise Server."
                    },
                    "include_dependabot": {
                        "type": "boolean",
                        "default": true,
                        "description": "Whether Dependabot alerts become events."
                    },
                    "include_secret_scanning": {
                        "type": "boolean",
                        "default": true,
                        "description": "Whether secret scanning alerts become events."
                    }
                }
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/src/plugin/connector-shape.js

/**
 * The default export of a connector's module, checked against the contract and against the feeds that the manifest declares.
 * @throws MallcopError `connector-malformed`
 */
function parseConnector(module, manifest) {
    const connector = isRecord(module) ? module.default : undefined;
    const problem = problemWith(connector, manifest);
    if (problem !== undefined)
        throw new errors/* MallcopError */.D("connector-malformed", { type: manifest.name, problem });
    return connector;
}
const FEED_FUNCTIONS = {
    log: ["partitions", "read", "normalize"],
    state: ["partitions", "read", "change"],
};
function problemWith(connector, manifest) {
    if (!isRecord(connector))
        return "its module has no default export that is an object";
    const missing = lacking(connector, ["preflight", "recognize"]);
    if (missing)
        return `it lacks the function ${missing}`;
    if (connector.tables !== undefined && typeof connector.tables !== "function")
        return "tables is not a function";
    return problemWithFeeds(connector.feeds, manifest) ?? problemWithCorrelators(connector.correlate);
}
function problemWithFeeds(feeds, manifest) {
    if (!isRecord(feeds))
        return "it has no feeds";
    for (const name of Object.keys(feeds)) {
        if (!Object.hasOwn(manifest.feeds, name))
            return `its feed ${name} is not in the manifest`;
    }
    for (const [name, { kind }] of Object.entries(manifest.feeds)) {
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (!isRecord(feed))
            return `it lacks the feed ${name}`;
        if (feed.kind !== kind)
            return `its feed ${name} is not of the kind ${kind}`;
        const missing = lacking(feed, FEED_FUNCTIONS[kind]);
        if (missing)
            return `its feed ${name} lacks the function ${missing}`;
    }
    return undefined;
}
function problemWithCorrelators(correlators) {
    if (correlators === undefined)
        return undefined;
    if (!Array.isArray(correlators))
        return "correlate is not a list";
    for (const correlator of correlators) {
        if (!isRecord(correlator) || typeof correlator.name !== "string")
            return "a correlator has no name";
        const { name, deadlineMs } = correlator;
        if (typeof deadlineMs !== "number" || !(deadlineMs > 0))
            return `its correlator ${name} has no deadlineMs`;
        const missing = lacking(correlator, ["key", "fold", "expire"]);
        if (missing)
            return `its correlator ${name} lacks the function ${missing}`;
    }
    return undefined;
}
function lacking(object, functions) {
    return functions.find((name) => typeof object[name] !== "function");
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./build/src/plugin/registry.js
/**
 * The built-in connectors: what there is, what each claims, and how to load it.
 * Invariant: only declared types are loaded, and what is loaded has the shape of a connector and its manifest's feeds.
 */




/** The known types, in alphabetical order. */
function builtinTypes(builtins = BUILTIN) {
    return Object.keys(builtins).sort();
}
/** @throws MallcopError `connector-unknown`, with the type that was probably meant */
function manifestOf(type, builtins = BUILTIN) {
    return builtinOf(type, builtins).manifest;
}
/**
 * The connector of a type.
 * @throws MallcopError `connector-unknown`; `connector-malformed` if its module is not what its manifest says
 */
async function loadConnector(type, builtins = BUILTIN) {
    const { load, manifest } = builtinOf(type, builtins);
    return parseConnector(await load(), manifest);
}
/** `type` may be any text; it is only repeated if it looks like a name. */
function unknownConnector(type, known, at) {
    const meant = (0,nearest/* nearest */.p)(type, known);
    const advice = meant === undefined ? `Known types: ${known.join(", ")}.` : `Did you mean \`${meant}\`?`;
    const shown = /^[a-z0-9][a-z0-9-]{0,39}$/.test(type) ? `\`${type}\`` : "that name";
    return new errors/* MallcopError */.D("connector-unknown", { type: shown, advice }, at === undefined ? {} : { at });
}
function builtinOf(type, builtins) {
    const builtin = Object.hasOwn(builtins, type) ? builtins[type] : undefined;
    if (!builtin)
        throw unknownConnector(type, builtinTypes(builtins));
    return builtin;
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);
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


/***/ }),

/***/ 6211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ idWords),
/* harmony export */   w: () => (/* binding */ IdSet)
/* harmony export */ });
/**
 * A set of 64-bit ids in at most 16 bytes each, also while it grows; so a run can know every id of months past.
 *
 * 256 open-addressing tables, chosen by the id's first byte and grown one at a time, so that the copy made while growing is a
 * 256th of the whole. Ids are parts of SHA-256 sums: spread evenly already, they need no hashing of their own.
 */
const TABLES = 256;
const FIRST_SLOTS = 16;
const FULLEST = 0.8;
const GROWTH = 1.5;
const TWO_TO_32 = 2 ** 32;
class IdSet {
    /** Pairs of words; a pair of zeros is a free slot. */
    #tables = Array.from({ length: TABLES }, () => new Uint32Array(0));
    #used = new Uint32Array(TABLES);
    #hasZero = false;
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Bytes held by the tables. */
    get bytes() {
        return this.#tables.reduce((sum, table) => sum + table.byteLength, 0);
    }
    /** Adds an id of two 32-bit words; `false` if it was there. */
    add(high, low) {
        if (high === 0 && low === 0)
            return this.#addZero();
        const index = high >>> 24;
        let table = this.#table(index);
        let slot = find(table, high, low);
        if (table[slot] !== undefined && !isFree(table, slot))
            return false;
        const used = this.#used[index] ?? 0;
        if (used + 1 > (table.length / 2) * FULLEST) {
            table = grown(table);
            this.#tables[index] = table;
            slot = find(table, high, low);
        }
        table[slot] = high;
        table[slot + 1] = low;
        this.#used[index] = used + 1;
        this.#size++;
        return true;
    }
    has(high, low) {
        if (high === 0 && low === 0)
            return this.#hasZero;
        const table = this.#table(high >>> 24);
        return table.length > 0 && !isFree(table, find(table, high, low));
    }
    #table(index) {
        return this.#tables[index] ?? new Uint32Array(0);
    }
    #addZero() {
        if (this.#hasZero)
            return false;
        this.#hasZero = true;
        this.#size++;
        return true;
    }
}
/** The two words of an event id: its last 16 hexadecimal digits. */
function idWords(id) {
    return [Number.parseInt(id.slice(-16, -8), 16), Number.parseInt(id.slice(-8), 16)];
}
/** The slot that holds the id, or the free one where it belongs. */
function find(table, high, low) {
    const slots = table.length / 2;
    let slot = Math.floor((low / TWO_TO_32) * slots) * 2;
    while (slots > 0 && !isFree(table, slot) && !(table[slot] === high && table[slot + 1] === low)) {
        slot += 2;
        if (slot === table.length)
            slot = 0;
    }
    return slot;
}
function isFree(table, slot) {
    return table[slot] === 0 && table[slot + 1] === 0;
}
function grown(table) {
    const slots = Math.max(FIRST_SLOTS, Math.ceil((table.length / 2) * GROWTH));
    const bigger = new Uint32Array(slots * 2);
    for (let slot = 0; slot < table.length; slot += 2) {
        if (isFree(table, slot))
            continue;
        const high = table[slot] ?? 0;
        const low = table[slot + 1] ?? 0;
        const at = find(bigger, high, low);
        bigger[at] = high;
        bigger[at + 1] = low;
    }
    return bigger;
}


/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   ff: () => (/* binding */ Spooled),
/* harmony export */   rV: () => (/* binding */ mergeRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/**
 * Sorted runs of a spool: written, read and merged as bytes, holding one chunk of each. A line is a head that sorts as text
 * (`<time, 15 digits> <id> `) and the event's line.
 */

/** A staged line on its way out. */
class Spooled {
    /** `<time> <id> `: two of them sort as texts. */
    head;
    /** The event's line without its line break; valid for as long as it is held. */
    bytes;
    constructor(head, bytes) {
        this.head = head;
        this.bytes = bytes;
    }
    /** Milliseconds since 1970. */
    get time() {
        return Number(this.head.slice(0, TIME_DIGITS)) - TIME_OFFSET;
    }
    get id() {
        return this.head.slice(TIME_DIGITS + 1, -1);
    }
    get line() {
        return this.bytes.toString("utf8");
    }
    /** By time and id; those of the same id by their lines, so that it never depends on who came first. */
    static order(a, b) {
        if (a.head !== b.head)
            return a.head < b.head ? -1 : 1;
        return a.bytes.compare(b.bytes);
    }
}
/** Times are shifted so that those before 1970 sort as text too. */
const TIME_DIGITS = 16;
const TIME_OFFSET = 2e15;
const CHUNK_BYTES = 128 * 1024;
const WRITE_BYTES = 512 * 1024;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;
function headOf(time, id) {
    return `${time + TIME_OFFSET} ${id} `;
}
/** Writes entries as one run. They must be sorted. */
async function writeRun(file, entries) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "wx", 0o600);
    let buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
    let used = 0;
    const empty = async () => {
        await handle.writeFile(buffer.subarray(0, used));
        used = 0;
    };
    try {
        for await (const { head, bytes } of entries) {
            const size = head.length + bytes.length + 1;
            if (used + size > buffer.length)
                await empty();
            if (size > buffer.length)
                buffer = Buffer.allocUnsafeSlow(size);
            used += buffer.write(head, used, "latin1");
            used += bytes.copy(buffer, used);
            buffer[used++] = LINE_BREAK;
        }
        await empty();
    }
    finally {
        await handle.close();
    }
}
/** The entries of several runs in order. */
async function* mergeRuns(files) {
    const readers = [];
    try {
        for (const file of files)
            readers.push(await RunReader.open(file));
        const heap = [];
        for (const reader of readers)
            if (await reader.advance())
                rise(heap, heap.push(reader) - 1);
        while (heap[0] !== undefined) {
            const first = heap[0];
            if (first.entry !== undefined)
                yield first.entry;
            // Most steps stay inside a chunk: waiting for a promise each time would cost more than the step.
            if (!first.step() && !(await first.advance())) {
                const last = heap.pop();
                if (last === undefined || heap.length === 0)
                    continue;
                heap[0] = last;
            }
            sink(heap);
        }
    }
    finally {
        await Promise.all(readers.map(async (reader) => await reader.close()));
    }
}
/** One run, read forward; `entry` is where it stands. */
class RunReader {
    #handle;
    #chunk = Buffer.alloc(0);
    #at = 0;
    entry;
    constructor(handle) {
        this.#handle = handle;
    }
    static async open(file) {
        return new RunReader(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "r"));
    }
    /** Moves to the next entry if the chunk holds all of it. */
    step() {
        const end = this.#chunk.indexOf(LINE_BREAK, this.#at);
        if (end < 0)
            return false;
        const afterId = this.#chunk.indexOf(SPACE, this.#at + TIME_DIGITS + 1) + 1;
        this.entry = new Spooled(this.#chunk.toString("latin1", this.#at, afterId), this.#chunk.subarray(afterId, end));
        this.#at = end + 1;
        return true;
    }
    /** Moves to the next entry; `false` at the end. */
    async advance() {
        while (!this.step()) {
            if (await this.#refill())
                continue;
            this.entry = undefined;
            return false;
        }
        return true;
    }
    async close() {
        await this.#handle.close();
    }
    async #refill() {
        const rest = this.#chunk.subarray(this.#at);
        const chunk = Buffer.allocUnsafeSlow(rest.length + CHUNK_BYTES);
        rest.copy(chunk);
        const { bytesRead } = await this.#handle.read(chunk, rest.length, CHUNK_BYTES, null);
        this.#chunk = chunk.subarray(0, rest.length + bytesRead);
        this.#at = 0;
        return bytesRead > 0;
    }
}
function isBefore(a, b) {
    if (a?.entry === undefined || b?.entry === undefined)
        return false;
    return Spooled.order(a.entry, b.entry) < 0;
}
function swap(heap, i, j) {
    const [a, b] = [heap[i], heap[j]];
    if (a === undefined || b === undefined)
        return;
    heap[i] = b;
    heap[j] = a;
}
function rise(heap, from) {
    for (let at = from; at > 0 && isBefore(heap[at], heap[(at - 1) >> 1]); at = (at - 1) >> 1)
        swap(heap, at, (at - 1) >> 1);
}
function sink(heap) {
    for (let at = 0;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = isBefore(heap[left], heap[at]) ? left : at;
        if (isBefore(heap[right], heap[least]))
            least = right;
        if (least === at)
            return;
        swap(heap, at, least);
        at = least;
    }
}


/***/ })

};
