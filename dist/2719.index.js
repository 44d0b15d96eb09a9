export const id = 2719;
export const ids = [2719];
export const modules = {

/***/ 55198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gy: () => (/* binding */ discoverApps),
/* harmony export */   vA: () => (/* binding */ appPartitions)
/* harmony export */ });
/* unused harmony exports UNNAMED, isAppName */
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25250);
/* harmony import */ var _console_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28883);



/** Understood alike by JavaScript and by Kusto's RE2. Azure's own names are in lower case; queries take both. */
const NAME_PATTERN = "^[A-Za-z][A-Za-z0-9-]{0,62}$";
const NAME = new RegExp(NAME_PATTERN);
/** Rows without a name, or with one that no app can have. No app can be called so. */
const UNNAMED = "(unnamed)";
const DAY_MS = 86_400_000;
/**
 * As far back as lines are kept by default, so that an app is found however long scans did not run. The Basic plan answers for
 * thirty days in all, and the query client asks for a little more than it is told.
 */
const DISCOVERY_MS = { analytics: 30 * DAY_MS, basic: 27 * DAY_MS };
const MOST_APPS = 500;
function isAppName(name) {
    return NAME.test(name);
}
/**
 * One partition per app: the configured ones, or all that wrote anything in the last thirty days, and one for what is left. That
 * one is always there, so that the ledger knows since when new apps are looked for.
 */
async function appPartitions(workspace, configured, now) {
    const names = configured.length > 0 ? configured : [...(await discoverApps(workspace, now)), UNNAMED];
    return names.map((id) => ({ id }));
}
/** The apps that have lines, sorted. */
async function discoverApps(workspace, now) {
    const found = new Set();
    for (const table of await workspace.tables()) {
        const from = (now - DISCOVERY_MS[table.plan]);
        const summarize = { by: { App: nameOf(table) }, give: { Lines: (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `count()` } };
        for await (const { rows } of workspace.rows({ table, from, to: now, summarize })) {
            for (const { App } of rows)
                if (typeof App === "string" && isAppName(App))
                    found.add(App.toLowerCase());
            if (found.size > MOST_APPS)
                throw tooMany();
        }
    }
    return [...found].sort();
}
function tooMany() {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: `the workspace has lines of more than ${MOST_APPS} apps`,
        advice: "Name those that are to be read in `apps`.",
    });
}
/** The condition for the rows of one partition. Of all partitions together exactly one takes a row. */
function rowsOf(partition, table) {
    const name = nameOf(table);
    if (partition === UNNAMED)
        return (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `not(${name} matches regex ${NAME_PATTERN})`;
    if (!isAppName(partition))
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a partition has a name that no app can have" });
    return (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `${name} in~ (${partition})`;
}
/** The app's name, or the job's. */
function nameOf(table) {
    const columns = (0,_console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .nameColumnsOf */ .cD)(table).map(_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv);
    const [only] = columns;
    if (only === undefined)
        return (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `""`;
    return columns.length === 1 ? only : (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `coalesce(${(0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .joinKql */ .je)(columns, ", ")})`;
}


/***/ }),

/***/ 28883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   cD: () => (/* binding */ nameColumnsOf),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   x2: () => (/* binding */ DYNAMIC_COLUMN),
/* harmony export */   yN: () => (/* binding */ CONSOLE_TABLES)
/* harmony export */ });
/** An environment that was switched from one to the other has both. */
const CONSOLE_TABLES = ["ContainerAppConsoleLogs_CL", "ContainerAppConsoleLogs"];
/** What a column says, and the names that it goes by; the first that is not empty counts. */
const COLUMNS = {
    app: ["ContainerAppName_s", "ContainerAppName"],
    job: ["ContainerJobName_s", "JobName_s", "ContainerJobName", "JobName"],
    revision: ["RevisionName_s", "RevisionName"],
    replica: [
        "ContainerGroupName_s",
        "ContainerGroupName_g",
        "ContainerGroupName",
        "ContainerGroupId_g",
        "ContainerGroupId_s",
        "ContainerGroupId",
    ],
    container: ["ContainerName_s", "ContainerName"],
    image: ["ContainerImage_s", "ContainerImage"],
    environment: ["EnvironmentName_s", "EnvironmentName"],
    stream: ["Stream_s", "Stream"],
    text: ["Log_s", "Log"],
};
/**
 * With dynamic JSON columns on, a line that is JSON comes apart: `Log_s` is empty, and `{"level":"info"}` stands in
 * `Log_level_s`. The last letter is the value's type.
 */
const DYNAMIC_COLUMN = /^Log_([A-Za-z0-9_]{1,200})_[sdbtg]$/;
const TIME = "TimeGenerated";
/** The columns of a table that say anything of a line. */
function columnsOf({ columns }) {
    const wanted = new Set([TIME, ...Object.values(COLUMNS).flat()]);
    return [...columns.keys()].filter((name) => wanted.has(name) || DYNAMIC_COLUMN.test(name));
}
/** The columns that name the app, or the job, that wrote a line: none in a table that nothing was ever written to. */
function nameColumnsOf({ columns }) {
    return [...COLUMNS.app, ...COLUMNS.job].filter((name) => columns.has(name));
}


/***/ }),

/***/ 99308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   ms: () => (/* binding */ FOLLOWING)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30330);
/* harmony import */ var _console_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28883);



/** Where the reader puts rows that belong to the one before. No table has such a column. */
const FOLLOWING = "_Following";
/** Whether a record is a row of either table, by its shape. */
function isLine(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return false;
    const names = Object.keys(record);
    const hasName = (of) => of.some((name) => names.includes(name));
    const tells = hasName(_console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ.text) || names.some((name) => _console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .DYNAMIC_COLUMN */ .x2.test(name));
    // The system log has the same columns, and reasons besides.
    const system = names.includes("Reason") || names.includes("Reason_s");
    return tells && !system && (hasName(_console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ.app) || hasName(_console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ.job));
}
/** @throws MallcopError `record-malformed` for what is no row, or a row without a time */
function readLine(record) {
    const row = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(record, "row");
    const ingestedAt = row[_src_vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_1__/* .INGESTED_AT */ .I7];
    return {
        time: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instantUtc */ .Ut)(row.TimeGenerated ?? ingestedAt, "TimeGenerated"),
        ingestedAt: typeof ingestedAt === "string" ? ingestedAt : "",
        app: find(row, "app") ?? find(row, "job"),
        table: typeof row.Type === "string" ? row.Type : undefined,
        revision: find(row, "revision"),
        replica: find(row, "replica"),
        container: find(row, "container"),
        image: find(row, "image"),
        environment: find(row, "environment"),
        stream: find(row, "stream"),
        following: texts(row[FOLLOWING]),
        text: find(row, "text") ?? rejoined(row),
    };
}
/** Rows of one stream follow each other; those of several come interleaved. */
const writerOf = ({ table, replica, container, stream }) => [table, replica, container, stream].join("\u0000");
const NO_ROWS = [];
function texts(value) {
    return Array.isArray(value) ? value.filter((text) => typeof text === "string") : NO_ROWS;
}
function find(row, meaning) {
    for (const name of _console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ[meaning]) {
        const value = row[name];
        if (typeof value === "string" && value !== "")
            return value;
    }
    return undefined;
}
/**
 * A JSON line out of the columns that it came apart into. Where the keys themselves hold underscores nobody can tell how they
 * were nested, so the flat names stay. Empty if there is nothing.
 */
function rejoined(row) {
    const members = Object.entries(row)
        .flatMap(([name, value]) => {
        const key = _console_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .DYNAMIC_COLUMN */ .x2.exec(name)?.[1];
        return key === undefined || value === null || value === undefined || value === "" ? [] : [[key, value]];
    })
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return members.length === 0 ? "" : JSON.stringify(Object.fromEntries(members));
}


/***/ }),

/***/ 72289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   W: () => (/* binding */ configuredWorkspace)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(401);
/* harmony import */ var _src_vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30330);
/* harmony import */ var _src_vendors_microsoft_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90803);
/* harmony import */ var _console_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28883);





/** What is asked for once must be the same for the whole run; a run is known by its context. */
const WORKSPACES = new WeakMap();
/** @throws MallcopError `config-invalid` if no workspace is named */
function workspaceOf(ctx) {
    const known = WORKSPACES.get(ctx);
    if (known !== undefined)
        return known;
    const workspace = open(ctx);
    WORKSPACES.set(ctx, workspace);
    return workspace;
}
/** @throws MallcopError `config-invalid` if none is named, or not by a GUID */
function configuredWorkspace(ctx) {
    const id = (0,_src_vendors_microsoft_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceIdOf */ .o)(ctx.config.workspace_id, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
    if (id !== undefined)
        return id;
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: "no Log Analytics workspace is named for container-logs",
        advice: "Set `workspace_id`, or LOG_ANALYTICS_WORKSPACE_ID, to the Workspace ID from the workspace's overview page.",
    });
}
function open(ctx) {
    const id = configuredWorkspace(ctx);
    const client = (0,_src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createMicrosoftClient */ .s9)(ctx, _src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_1__/* .AZURE_CREDENTIALS */ .V6);
    let found;
    const discover = async () => {
        const tables = [...(await (0,_src_vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_2__/* .discoverTables */ .l9)(client, id, _console_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .CONSOLE_TABLES */ .yN)).values()];
        if (tables.length === 0)
            throw noTable();
        return tables;
    };
    return {
        id,
        tables() {
            // A failure is not kept: the next partition tries again.
            found ??= discover().catch((thrown) => {
                found = undefined;
                throw thrown;
            });
            return found;
        },
        rows: (query) => (0,_src_vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_2__/* .queryWindow */ .tn)(client, id, query),
    };
}
function noTable() {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: "Log Analytics",
        what: "console lines",
        reason: "the workspace can be reached, but has no console log table of Container Apps (yet)",
        advice: "Send the Container Apps environment's logs to this workspace; the table appears some ten minutes after the first line. " +
            "Until then there is nothing to read.",
    });
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ shape_boolean),
  Ms: () => (/* binding */ entryOf),
  uR: () => (/* binding */ instant),
  Ut: () => (/* binding */ instantUtc),
  Gv: () => (/* binding */ isObject),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  Jz: () => (/* binding */ optionalBoolean),
  R2: () => (/* binding */ optionalList),
  WI: () => (/* binding */ optionalNumber),
  u9: () => (/* binding */ optionalObject),
  mR: () => (/* binding */ optionalText),
  qF: () => (/* binding */ parseJson),
  ws: () => (/* binding */ scalarText),
  Qq: () => (/* binding */ shape_text)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
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
/** A scalar as text, and nothing of anything else: an object may have a `toString` that is none. */
function scalarText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
/** The entry of a table under a name that a stranger may have chosen: every object has a `constructor`, and no table does. */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
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

/***/ 25250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   je: () => (/* binding */ joinKql),
/* harmony export */   pX: () => (/* binding */ kql),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony export stringLiteral */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Kusto queries put together from trusted text and quoted values: no name or value, however hostile, can become part of the
 * query's own words.
 *
 * @see https://learn.microsoft.com/kusto/query/scalar-data-types/string#string-literals
 */

/** A piece of a query; texts among the values become string literals, lists of texts several with commas between. */
function kql(words, ...values) {
    return { kql: words.reduce((before, word, index) => `${before}${written(values[index - 1] ?? "")}${word}`) };
}
/** Pieces with something trusted between. */
function joinKql(pieces, between) {
    return { kql: pieces.map((piece) => piece.kql).join(between) };
}
/** The name of a table or column. @throws MallcopError `config-invalid` if it is not one */
function identifier(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "A Log Analytics query",
            problem: "a table or column has a name of an unusual form",
            advice: "Names begin with a letter and consist of letters, digits and underscores.",
        });
    }
    return { kql: name };
}
/** `datetime(2026-11-20T00:00:00.0000000Z)` */
function datetime(time) {
    return { kql: `datetime(${new Date(time).toISOString().replace("Z", "0000Z")})` };
}
/** Everything but plain printable ASCII is written by its code, so that quotes, backslashes and line ends cannot close it. */
function stringLiteral(value) {
    const safe = Array.from({ length: value.length }, (_, index) => {
        const unit = value.charAt(index);
        return /[ !#-[\]-~]/.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `"${safe.join("")}"`;
}
function written(value) {
    if (typeof value === "string")
        return stringLiteral(value);
    if (typeof value === "number")
        return String(value);
    return "kql" in value ? value.kql : value.map(stringLiteral).join(", ");
}


/***/ }),

/***/ 30330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I7: () => (/* binding */ INGESTED_AT),
  l9: () => (/* binding */ discoverTables),
  tn: () => (/* binding */ queryWindow)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/kql.js
var kql = __webpack_require__(25250);
;// CONCATENATED MODULE: ./build/src/vendors/microsoft/log-analytics-answer.js
/**
 * One question to the query API of Log Analytics and what its answer means. An answer that is not whole is never taken for
 * one that is.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/errors
 */


const VENDOR = "Log Analytics";
/** The service stops there without a word on some paths. */
const MOST_ROWS = 500_000;
/** @throws MallcopError for anything that asking for less cannot cure */
async function runQuery(client, question) {
    let answer;
    try {
        answer = await client.ask("log-analytics", requestOf(question));
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (error.code === "answer-too-large")
            return { kind: "cut" };
        throw error;
    }
    if (answer.status === 200)
        return readResult(answer.body, question);
    if (answer.status === 204)
        return { kind: "empty" };
    if (answer.status === 504)
        return { kind: "cut" };
    const codes = new Set(client.codesOf(answer));
    if (codes.has("SEM0100"))
        return { kind: "absent" };
    // Said of tables on the Basic plan; the Auxiliary plan's are meant too.
    if (codes.has("UnsupportedApiQueryValidationError"))
        return { kind: "other-plan" };
    throw refusalOf(client, answer, codes);
}
function requestOf({ workspaceId, plan, query, timespan }) {
    const base = `/v1/workspaces/${encodeURIComponent(workspaceId)}`;
    const span = timespan ?? DISCOVERY_SPAN;
    const headers = { prefer: "wait=180, include-permissions=true" };
    return plan === "analytics"
        ? { path: `${base}/query`, method: "POST", headers, body: { query: query.kql, timespan: span } }
        : {
            path: `${base}/search?timespan=${encodeURIComponent(span)}`,
            method: "POST",
            headers,
            body: { query: query.kql },
        };
}
/** Asking for columns only: nothing is to be scanned, or billed. */
const DISCOVERY_SPAN = "PT1M";
function readResult(body, { table }) {
    // An empty 200 is what a request without content type gets: no proof that there are no rows.
    const answer = (0,shape/* object */.Ik)(body, "answer", VENDOR);
    refuseDenied(answer.permissions, table);
    if (answer.error !== undefined && answer.error !== null)
        return { kind: "cut" };
    const primary = (0,shape/* list */.p_)(answer.tables, "tables", VENDOR).find((one) => (0,shape/* isObject */.Gv)(one) && one.name === "PrimaryResult");
    const { columns, rows } = (0,shape/* object */.Ik)(primary, "PrimaryResult", VENDOR);
    const types = (0,shape/* list */.p_)(columns, "columns", VENDOR).map((column) => {
        const { name, type } = (0,shape/* object */.Ik)(column, "column", VENDOR);
        return [(0,shape/* text */.Qq)(name, "column.name", VENDOR), typeof type === "string" ? type : "string"];
    });
    const names = types.map(([name]) => name);
    const found = (0,shape/* list */.p_)(rows, "rows", VENDOR).map((row) => named(names, (0,shape/* list */.p_)(row, "row", VENDOR)));
    return found.length >= MOST_ROWS ? { kind: "cut" } : { kind: "rows", columns: new Map(types), rows: found };
}
function named(names, values) {
    // What came out of `JSON.parse` is JSON.
    return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? null)]));
}
/** Rows of a table that we may not read are left out without any other sign. */
function refuseDenied(permissions, table) {
    const sources = (0,shape/* optionalList */.R2)((0,shape/* isObject */.Gv)(permissions) ? permissions.dataSources : undefined, "dataSources", VENDOR);
    const denied = sources.flatMap((source) => (0,shape/* optionalList */.R2)((0,shape/* isObject */.Gv)(source) ? source.denyTables : [], "denyTables", VENDOR));
    if (denied.includes(table))
        throw missingRight(`the table ${table}`);
}
function missingRight(what) {
    return new errors/* MallcopError */.D("permission-missing", {
        vendor: VENDOR,
        right: what,
        advice: "Give the app the role Log Analytics Data Reader on the workspace; a new role may take an hour to work.",
    });
}
function refusalOf(client, answer, codes) {
    const { status } = answer;
    const said = client.said(answer);
    const words = [...codes].filter((code) => /^\w{1,60}$/.test(code)).join(" ");
    const reason = [`HTTP ${status}`, words, said].filter((part) => part !== "").join(", ");
    if (status === 401 || [...codes].some((code) => code.startsWith("InvalidAuthenticationToken"))) {
        const advice = "Check that `cloud` names the cloud that the workspace is in.";
        return new errors/* MallcopError */.D("auth-failed", { vendor: VENDOR, reason, advice });
    }
    if (status === 403)
        return missingRight("the query of this workspace");
    if (status === 404) {
        return new errors/* MallcopError */.D("config-invalid", {
            path: "mallcop.yaml",
            problem: `Log Analytics knows no workspace of the configured id (${reason})`,
            advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
        });
    }
    return new errors/* MallcopError */.D("vendor-refused", { vendor: VENDOR, reason });
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/log-analytics.js
/**
 * The query API of Log Analytics, read by ingestion time: half-open windows, every row of a window once or an error. Whatever
 * the service cuts short (partial answers, limits, its own time-outs) is asked again in smaller parts.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/overview
 */




/** The column with the time a row became readable: text with up to seven digits of a second, as Kusto writes it. */
const INGESTED_AT = "IngestedAt";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Narrower than this a window is split by hash, because a burst may share one instant. */
const NARROWEST_MS = 1000;
const MOST_PARTS = 64;
const PAGE_ROWS = 20_000;
/** Well under what the service and the transport allow in one answer. */
const PAGE_BYTES = 16_000_000;
/**
 * Which of the named tables the workspace has, with their columns. A table that is not there, or a workspace that never got
 * any data, is no error. One small query per table.
 *
 * @param workspaceId the workspace's own GUID, which the portal calls Workspace ID
 * @throws MallcopError `permission-missing`, `config-invalid` (no such workspace), and whatever the client throws
 */
async function discoverTables(client, workspaceId, names) {
    const tables = new Map();
    for (const name of names) {
        const query = (0,kql/* kql */.pX) `${(0,kql/* identifier */.Cv)(name)}\n| where false`;
        for (const plan of ["analytics", "basic"]) {
            const result = await runQuery(client, { workspaceId, table: name, plan, query });
            if (result.kind === "rows")
                tables.set(name, { name, plan, columns: result.columns });
            if (result.kind !== "other-plan")
                break;
        }
    }
    return tables;
}
/**
 * The rows of a window, oldest page first; a page is whole, in order of ingestion. Ends after the last row.
 *
 * @throws MallcopError `window-refused` if even the smallest part does not come whole, `permission-missing`, and whatever
 * the client throws
 */
async function* queryWindow(client, workspaceId, query) {
    const { name, plan } = query.table;
    const timespan = fence(query);
    const ask = (text) => runQuery(client, { workspaceId, table: name, plan, query: text, timespan });
    const whole = { from: query.from, to: query.to, modulus: 1, remainder: 0 };
    const canPlan = plan === "analytics" && query.summarize === undefined;
    for (const part of canPlan ? await planParts(ask, query, whole) : [whole])
        yield* readPart(ask, query, part);
}
/** What was counted beforehand; an empty window needs no second question. */
async function planParts(ask, query, whole) {
    const counted = await ask(pipeline([
        ...selection(query, whole),
        (0,kql/* kql */.pX) `summarize Rows = count(), Bytes = sum(column_ifexists("_BilledSize", 0.0)) by Bin = bin(${(0,kql/* identifier */.Cv)(INGESTED_AT)}, 5m)`,
        (0,kql/* kql */.pX) `order by Bin asc`,
    ]));
    if (counted.kind !== "rows")
        return counted.kind === "empty" ? [] : [whole]; // A count that was cut plans nothing.
    const pageRows = query.pageRows ?? PAGE_ROWS;
    const starts = [];
    let [rows, bytes] = [0, 0];
    for (const bin of counted.rows) {
        const [more, size] = [(0,shape/* number */.ai)(bin.Rows, "Rows", VENDOR), Number(bin.Bytes ?? 0) || 0];
        if (rows > 0 && (rows + more > pageRows || bytes + size > PAGE_BYTES)) {
            starts.push((0,shape/* instant */.uR)(bin.Bin, "Bin", VENDOR));
            [rows, bytes] = [0, 0];
        }
        [rows, bytes] = [rows + more, bytes + size];
    }
    if (rows === 0)
        return [];
    const edges = [whole.from, ...starts, whole.to];
    return edges.slice(1).map((to, index) => ({ ...whole, from: edges[index] ?? whole.from, to }));
}
async function* readPart(ask, query, part) {
    const result = await ask(query.summarize ? sums(query, query.summarize, part) : fetch(query, part));
    if (result.kind === "rows") {
        if (result.rows.length > 0)
            yield { rows: query.summarize ? result.rows : inOrder(result.rows) };
        return;
    }
    if (result.kind === "empty")
        return;
    if (result.kind !== "cut")
        throw tableGone(query.table.name);
    for (const half of halvesOf(query, part))
        yield* readPart(ask, query, half);
}
/** Between being found and being read. */
function tableGone(name) {
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
        what: `the table ${name}`,
        reason: "it is gone, lost a column, or was put on another plan a moment ago",
        advice: "Nothing to do: the next run looks again.",
    });
}
function halvesOf(query, part) {
    const middle = (Math.floor((part.from + part.to) / 2 / NARROWEST_MS) * NARROWEST_MS);
    if (query.summarize === undefined && part.modulus === 1 && middle > part.from && middle < part.to) {
        return [
            { ...part, to: middle },
            { ...part, from: middle },
        ];
    }
    // A Basic plan's language may lack the functions that a split by hash needs.
    const modulus = part.modulus * 2;
    if (modulus > MOST_PARTS || query.table.plan === "basic") {
        throw new errors/* MallcopError */.D("window-refused", {
            vendor: VENDOR,
            from: new Date(part.from).toISOString(),
            to: new Date(part.to).toISOString(),
            reason: `the answer of ${query.table.name} stays incomplete`,
        });
    }
    return [part.remainder, part.remainder + part.modulus].map((remainder) => ({ ...part, modulus, remainder }));
}
/**
 * Every row ingested in the window has its own time within these bounds, by the vendor's rule: it replaces a time of more
 * than two days before receipt, or one day after.
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/log-standard-columns#timegenerated
 */
function fence({ from, to }) {
    const bounds = [from - 2 * DAY_MS - HOUR_MS, to + DAY_MS + HOUR_MS];
    return bounds.map((time) => new Date(time).toISOString()).join("/");
}
/** The operators that every query of a window begins with. */
function selection({ table, where = [] }, { from, to }) {
    const at = (0,kql/* identifier */.Cv)(INGESTED_AT);
    return [
        (0,kql/* identifier */.Cv)(table.name),
        (0,kql/* kql */.pX) `extend ${at} = ingestion_time()`,
        (0,kql/* kql */.pX) `where ${at} >= ${(0,kql/* datetime */.w$)(from)} and ${at} < ${(0,kql/* datetime */.w$)(to)}`,
        ...where.map((condition) => (0,kql/* kql */.pX) `where ${condition}`),
    ];
}
function fetch(query, part) {
    const at = (0,kql/* identifier */.Cv)(INGESTED_AT);
    return pipeline([
        ...selection(query, part),
        ...split((0,kql/* kql */.pX) `tostring(pack_all())`, part),
        ...(query.columns ? [(0,kql/* kql */.pX) `project ${(0,kql/* joinKql */.je)([at, ...query.columns.map(kql/* identifier */.Cv)], ", ")}`] : []),
        ...(query.table.plan === "analytics" ? [(0,kql/* kql */.pX) `order by ${at} asc`] : []),
    ]);
}
function sums(query, { by, give }, part) {
    const names = Object.keys(by).map(kql/* identifier */.Cv);
    const texts = (0,kql/* joinKql */.je)(names.map((name) => (0,kql/* kql */.pX) `tostring(${name})`), ", ");
    return pipeline([
        ...selection(query, part),
        (0,kql/* kql */.pX) `extend ${assignments(by)}`,
        ...split((0,kql/* kql */.pX) `strcat_delim("|", "", ${texts})`, part),
        (0,kql/* kql */.pX) `summarize ${assignments(give)} by ${(0,kql/* joinKql */.je)(names, ", ")}`,
    ]);
}
function split(identity, { modulus, remainder }) {
    return modulus === 1 ? [] : [(0,kql/* kql */.pX) `where hash(${identity}, ${modulus}) == ${remainder}`];
}
function assignments(named) {
    const pieces = Object.entries(named).map(([name, value]) => (0,kql/* kql */.pX) `${(0,kql/* identifier */.Cv)(name)} = ${value}`);
    return (0,kql/* joinKql */.je)(pieces, ", ");
}
function pipeline(operators) {
    return (0,kql/* joinKql */.je)(operators, "\n| ");
}
/** The service is asked for the order only where the plan's language has it. */
function inOrder(rows) {
    const keys = new Map(rows.map((row) => [row, String(row[INGESTED_AT]).replace("Z", "")]));
    const keyOf = (row) => keys.get(row) ?? "";
    return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}


/***/ }),

/***/ 90803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ workspaceIdOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Which Log Analytics workspace is meant: a GUID, from the configuration or the environment, or none. */

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/**
 * @param option `workspace_id` of the connector
 * @param setting `LOG_ANALYTICS_WORKSPACE_ID`
 * @returns in lower case; `undefined` if neither is given
 * @throws MallcopError `config-invalid` if it is no GUID
 */
function workspaceIdOf(option, setting) {
    const id = (option || setting || "").trim();
    if (id === "")
        return undefined;
    if (GUID.test(id))
        return id.toLowerCase();
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: "`workspace_id` (or LOG_ANALYTICS_WORKSPACE_ID) is not a GUID",
        advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
    });
}


/***/ })

};
