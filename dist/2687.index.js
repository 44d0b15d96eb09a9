export const id = 2687;
export const ids = [2687,270];
export const modules = {

/***/ 65991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ FILTER_OPTIONS),
/* harmony export */   aN: () => (/* binding */ parseFilter),
/* harmony export */   np: () => (/* binding */ requireEvents)
/* harmony export */ });
/* unused harmony export TIME_OPTIONS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18446);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30270);
/** The options by which commands pick committed events. */






const TIME_OPTIONS = {
    since: {
        type: "text",
        value: "TIME",
        description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d. Default: the first event.",
    },
    until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: the last event." },
};
const FILTER_OPTIONS = {
    ...TIME_OPTIONS,
    connector: { type: "text", value: "IDS", description: "Only of these configured connectors, separated by commas." },
    source: { type: "text", value: "TYPES", description: "Only of these types of connectors, such as aws-cloudtrail." },
    type: { type: "text", value: "TYPES", description: "Only these event types, such as login,iam_change." },
    severity: { type: "text", value: "LEVEL", description: "Only this severity or worse: info, warn or critical." },
    actor: { type: "text", value: "TEXT", description: "Only where the actor's name contains this, in either case." },
};
/** @throws MallcopError `usage-invalid` */
function parseFilter(given, now, command) {
    const list = (name) => new Set((given.text(name) ?? "").split(/[\s,]+/).filter((item) => item !== ""));
    const time = (name) => {
        const text = given.text(name);
        return text === undefined || text === "" ? undefined : (0,_times_js__WEBPACK_IMPORTED_MODULE_4__.parseSince)(text, now, command);
    };
    const from = time("since");
    const until = time("until");
    if (from !== undefined && until !== undefined && from >= until)
        throw wrong("--since lies after --until", command);
    return {
        from,
        until,
        connectors: list("connector"),
        sources: list("source"),
        types: list("type"),
        severity: parseSeverity(given.text("severity"), command),
        actor: given.text("actor")?.toLowerCase(),
    };
}
function parseSeverity(text, command) {
    if (text === undefined)
        return undefined;
    const found = _query_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.find((severity) => severity === text);
    if (found !== undefined)
        return found;
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, _query_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC);
    const meant = name === undefined ? "info, warn and critical are" : `did you mean ${name}?`;
    throw wrong(`${JSON.stringify(text.slice(0, 40))} is no severity; ${meant}`, command);
}
/** "Nothing there" must not look like "nothing happened". @throws MallcopError `usage-invalid` */
async function requireEvents(root, command) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "events")).catch(() => undefined);
    if (found?.isDirectory())
        return;
    const problem = "There is no folder events/ here; go to a checkout of the branch that holds the events";
    throw wrong(problem, command);
}
function wrong(problem, command) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command });
}


/***/ }),

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


/***/ }),

/***/ 65715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
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

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ linePages)
/* harmony export */ });
/** Lines of a stream as bytes, in pages as they come: memory is bounded by one chunk and the longest line. */
const LINE_BREAK = 0x0a;
/** Lines without their line breaks; the last may lack one. A page is valid as long as the chunk that it came from. */
async function* linePages(content) {
    let rest = Buffer.alloc(0);
    for await (const chunk of content) {
        const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
        const lines = [];
        let start = 0;
        for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
            lines.push(bytes.subarray(start, end));
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (rest.length > 0)
        yield [rest];
}


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

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ textWithoutRaw),
/* harmony export */   UD: () => (/* binding */ rawOf),
/* harmony export */   bC: () => (/* binding */ readWithoutRaw)
/* harmony export */ });
/** Metadata holds scalars only, and a quote inside a string is escaped: this stands where metadata ends, and nowhere else. */
const BEFORE_RAW = Buffer.from('},"raw":');
const BRACE = 0x7d;
/** The event, markers and all, if the line has what its readers rely on. */
function readWithoutRaw(line) {
    const end = endOfMetadata(line);
    if (end === undefined)
        return undefined;
    const after = line[end] ?? 0;
    try {
        // Closing the object in place spares a copy of the text.
        line[end] = BRACE;
        const value = JSON.parse(line.toString("utf8", 0, end + 1));
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        line[end] = after;
    }
}
/** The line as JSON text without `raw`. */
function textWithoutRaw(line) {
    return `${line.toString("utf8", 0, endOfMetadata(line) ?? line.length)}}`;
}
/** The vendor's record of a line that was read, as JSON text. */
function rawOf(line) {
    const value = JSON.parse(line.toString("utf8"));
    return typeof value === "object" && value !== null && "raw" in value ? String(value.raw ?? "") : "";
}
/** Where the comma before `raw` is. */
function endOfMetadata(line) {
    const end = line.indexOf(BEFORE_RAW);
    return end < 0 ? undefined : end + 1;
}
function isEvent(value) {
    const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata, } = typeof value === "object" && value !== null ? value : {};
    if (typeof id !== "string" || typeof timestamp !== "string" || typeof source !== "string")
        return false;
    if (typeof type !== "string" || typeof actor !== "string" || typeof target !== "string")
        return false;
    if (typeof action !== "string" || typeof metadata !== "object" || metadata === null)
        return false;
    if (severity !== "info" && severity !== "warn" && severity !== "critical")
        return false;
    return !Number.isNaN(Date.parse(timestamp));
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ csvHead),
/* harmony export */   rr: () => (/* binding */ csvRow),
/* harmony export */   tt: () => (/* binding */ unmarkedMetadata)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);

const COLUMNS = [
    "timestamp",
    "severity",
    "connector",
    "source",
    "event_type",
    "action",
    "actor",
    "target",
    "outcome",
    "source_ip",
    "id",
    "metadata",
];
const METADATA_COLUMNS = new Set(["connector", "outcome", "source_ip"]);
function csvHead({ raw }) {
    return row([...COLUMNS, ...(raw ? ["raw"] : [])]);
}
/** @param raw the vendor's record, for `options.raw` */
function csvRow(event, raw, options) {
    const text = (value) => value === undefined || value === null ? "" : options.unmarked ? (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(String(value)) : String(value);
    const { metadata } = event;
    const values = {
        ...event,
        metadata: JSON.stringify(options.unmarked ? unmarkedMetadata(metadata) : metadata),
    };
    const cells = COLUMNS.map((column) => text(METADATA_COLUMNS.has(column) ? metadata[column] : values[column]));
    return row([...cells, ...(options.raw ? [raw] : [])]);
}
function unmarkedMetadata(metadata) {
    return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, typeof value === "string" ? (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(value) : value]));
}
/**
 * What a spreadsheet takes for the beginning of a formula, also after white space and in full width. An apostrophe before it
 * makes it text. @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r|%]/;
function row(cells) {
    return `${cells.map(cell).join(",")}\r\n`;
}
function cell(text) {
    return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 80717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold),
/* harmony export */   f: () => (/* binding */ eventFilesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _store_event_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38661);
/* harmony import */ var _store_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65128);
/** The files of committed events in a checkout, and which of them a range of time needs. */





const DAY_MS = 86_400_000;
const CHUNK = 64 * 1024;
async function eventFilesOf(root, from) {
    const paths = await (0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .filesBelow */ .DR)(root, "events");
    return paths.flatMap((name) => {
        if (!mayHold(name, from))
            return [];
        const local = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name);
        return {
            path: name,
            connector: (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEventPath */ .jO)(name)?.instance ?? "",
            open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(local, { highWaterMark: CHUNK }),
            first: async () => await firstTime(local),
        };
    });
}
/**
 * Whether a file can hold events of `from` or later. An event is committed on or after the day it happened, up to a day of
 * clock skew, so that older folders need not be opened.
 */
function mayHold(name, from) {
    const file = (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEventPath */ .jO)(name);
    if (file === undefined || file.kind === "ids")
        return false;
    return from === undefined || endOf(file) > from - DAY_MS;
}
/** When the last day that a file's folder stands for is over. */
function endOf(file) {
    if (file.kind === "batch")
        return Date.parse(file.day) + DAY_MS;
    const [year, month] = file.month.split("-").map(Number);
    return Date.UTC(year ?? 0, month ?? 0);
}
const FIRST = /^\{"id":"[^"\\]+","timestamp":"([^"\\]+)"/;
async function firstTime(local) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(local);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(160), 0, 160, 0);
        const time = Date.parse(FIRST.exec(buffer.toString("latin1", 0, bytesRead))?.[1] ?? "");
        // A damaged beginning must not hide the rest: such a file is read from the start.
        return Number.isNaN(time) ? (bytesRead === 0 ? undefined : 0) : time;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 18446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);

const EVERYTHING = {
    from: undefined,
    until: undefined,
    sources: new Set(),
    types: new Set(),
    connectors: new Set(),
    severity: undefined,
    actor: undefined,
};
const SEVERITIES = ["info", "warn", "critical"];
function matches(event, filter) {
    const { from, until, sources, types, severity, actor } = filter;
    const time = Date.parse(event.timestamp);
    if ((from !== undefined && time < from) || (until !== undefined && time >= until))
        return false;
    if (sources.size > 0 && !sources.has(event.source))
        return false;
    if (types.size > 0 && !types.has(event.event_type))
        return false;
    if (severity !== undefined && SEVERITIES.indexOf(event.severity) < SEVERITIES.indexOf(severity))
        return false;
    return actor === undefined || (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.actor).toLowerCase().includes(actor);
}


/***/ }),

/***/ 32905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73521);
/* harmony import */ var _event_stored_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7710);
/** An event as a line of JSON. With markers and `raw` it is the committed line, byte for byte. */




function jsonLine({ event, line }, { raw, unmarked }) {
    if (!unmarked)
        return raw ? line.toString("utf8") : (0,_event_stored_line_js__WEBPACK_IMPORTED_MODULE_1__/* .textWithoutRaw */ .Mt)(line);
    const { actor, target, metadata } = event;
    const bare = { ...event, actor: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(actor), target: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(target), metadata: (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .unmarkedMetadata */ .tt)(metadata) };
    return (0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(raw ? { ...bare, raw: (0,_event_stored_line_js__WEBPACK_IMPORTED_MODULE_1__/* .rawOf */ .UD)(line) } : bare);
}


/***/ }),

/***/ 12615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline)
/* harmony export */ });
/* harmony import */ var _event_line_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70859);
/* harmony import */ var _event_stored_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18446);



const PAGE = 256;
async function* timeline(files, options) {
    const waiting = await inOrder(files, options.filter);
    const reading = [];
    let page = [];
    try {
        for (let next = 0;;) {
            for (;; next++) {
                const entry = waiting[next];
                if (entry === undefined || entry.first > (reading[0]?.time ?? Number.POSITIVE_INFINITY))
                    break;
                const begun = new Strand(entry.file, options);
                if (await begun.forward())
                    place(reading, begun);
            }
            const strand = reading.shift();
            if (strand === undefined)
                break;
            page.push(strand.found);
            if (await strand.forward())
                place(reading, strand);
            if (page.length < PAGE)
                continue;
            yield page;
            page = [];
        }
        if (page.length > 0)
            yield page;
    }
    finally {
        for (const strand of reading)
            await strand.close();
    }
}
async function inOrder(files, { connectors, until }) {
    const waiting = [];
    for (const file of files) {
        if (connectors.size > 0 && !connectors.has(file.connector))
            continue;
        const first = await file.first();
        if (first !== undefined && (until === undefined || first < until))
            waiting.push({ file, first });
    }
    return waiting.sort((one, other) => one.first - other.first);
}
/** One file being read, at an event that was asked for. */
class Strand {
    #path;
    #options;
    #pages;
    #lines = [];
    #next = 0;
    #number = 0;
    #found;
    constructor(file, options) {
        this.#path = file.path;
        this.#options = options;
        this.#pages = (0,_event_line_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .linePages */ .p)(file.open());
    }
    get found() {
        if (this.#found === undefined)
            throw new Error(`${this.#path} was not read forward.`);
        return this.#found;
    }
    get time() {
        return Date.parse(this.found.event.timestamp);
    }
    /** Whether there is another event that was asked for. */
    async forward() {
        const { filter, onDamage, onRead } = this.#options;
        for (;;) {
            const line = this.#lines[this.#next];
            if (line === undefined) {
                const { done, value } = await this.#pages.next();
                if (done === true)
                    return false;
                this.#lines = value;
                this.#next = 0;
                continue;
            }
            this.#next += 1;
            this.#number += 1;
            if (line.length === 0)
                continue;
            const event = (0,_event_stored_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithoutRaw */ .bC)(line);
            if (event === undefined) {
                onDamage(`${this.#path}:${this.#number}`);
                continue;
            }
            onRead?.(event);
            if (filter.until !== undefined && Date.parse(event.timestamp) >= filter.until) {
                await this.close();
                return false;
            }
            if (!(0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(event, filter))
                continue;
            this.#found = { event, line };
            return true;
        }
    }
    async close() {
        await this.#pages.return?.();
    }
}
/** Into a list that stays sorted by time and id. */
function place(reading, strand) {
    let low = 0;
    for (let high = reading.length; low < high;) {
        const middle = (low + high) >> 1;
        const other = reading[middle];
        if (other !== undefined && comesBefore(other.found.event, strand.found.event))
            low = middle + 1;
        else
            high = middle;
    }
    reading.splice(low, 0, strand);
}
/** Times of one form compare as text. */
function comesBefore(one, other) {
    return one.timestamp === other.timestamp ? one.id < other.id : one.timestamp < other.timestamp;
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

/***/ 38661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ batchPath),
/* harmony export */   gu: () => (/* binding */ isEventLines),
/* harmony export */   jO: () => (/* binding */ parseEventPath),
/* harmony export */   qZ: () => (/* binding */ monthPath)
/* harmony export */ });
/* unused harmony export dayOf */
/** Where events are in the tree: immutable batches by day of collection, or a compacted month with its index of ids. */
/** What a batch is called. The run's first part has no number. */
function batchPath(batch) {
    const part = batch.part === 1 ? "" : `-${batch.part}`;
    return `events/${batch.instance}/${batch.day.replaceAll("-", "/")}/${batch.run}${part}.jsonl`;
}
/** What a compacted month is called: its events, or its index of ids. */
function monthPath(instance, month, kind) {
    return `events/${instance}/${month.replace("-", "/")}.${kind}`;
}
/** What a path below `events/` holds; `undefined` for anything that mallcop did not put there. */
function parseEventPath(path) {
    const batch = /^events\/([^/]+)\/(\d{4})\/(\d\d)\/(\d\d)\/[^/]+\.jsonl$/.exec(path);
    if (batch !== null) {
        const [, instance = "", year, month, day] = batch;
        return { kind: "batch", instance, day: `${year}-${month}-${day}` };
    }
    const compacted = /^events\/([^/]+)\/(\d{4})\/(\d\d)\.(jsonl|ids)$/.exec(path);
    if (compacted === null)
        return undefined;
    const [, instance = "", year, month, ending] = compacted;
    return { kind: ending === "ids" ? "ids" : "month", instance, month: `${year}-${month}` };
}
/** Whether a path holds events, a line each. */
function isEventLines(path) {
    const kind = parseEventPath(path)?.kind;
    return kind === "batch" || kind === "month";
}
/** The UTC day of a moment, in milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 65128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   jD: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The working tree of a checkout, read as a commit is: for commands that look at what lies there. */



const CHUNK = 256 * 1024;
function folderTree(root) {
    return {
        commit: null,
        async list(folders) {
            const files = [];
            for (const folder of [folders].flat())
                files.push(...(await filesBelow(root, folder)));
            return files.sort().map(entryOf);
        },
        async children(folders) {
            const found = await Promise.all(folders.map(async (folder) => await entriesIn(root, folder)));
            const names = (pick) => found
                .flat()
                .filter((entry) => entry[pick]())
                .map((entry) => pathOf(root, entry))
                .sort();
            return { folders: names("isDirectory"), files: names("isFile").map(entryOf) };
        },
        async size(entries) {
            let bytes = 0;
            for (const entry of entries)
                bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, entry.path))).size;
            return bytes;
        },
        async read(file) {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file)).catch((thrown) => {
                if (isMissing(thrown))
                    return undefined;
                throw thrown;
            });
        },
        async readMany(entries, onContent) {
            for (const entry of entries)
                await onContent(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, entry.path), { highWaterMark: CHUNK }));
        },
    };
}
/** The regular files below a folder, from the root, with `/`, sorted; links are not followed. */
async function filesBelow(root, folder) {
    const entries = await entriesIn(root, folder, { recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => pathOf(root, entry))
        .sort();
}
async function entriesIn(root, folder, { recursive = false } = {}) {
    const options = { withFileTypes: true, recursive };
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder), options).catch((thrown) => {
        if (isMissing(thrown))
            return [];
        throw thrown;
    });
}
function pathOf(root, { parentPath, name }) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_2__.join(parentPath, name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
function entryOf(file) {
    return { path: file, blob: "" };
}
function isMissing(thrown) {
    return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
}


/***/ })

};
