export const id = 5205;
export const ids = [5205];
export const modules = {

/***/ 52952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SIGN_INS),
/* harmony export */   H7: () => (/* binding */ DIRECTORY_AUDITS),
/* harmony export */   Nr: () => (/* binding */ probeReport),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);


const VENDOR = "Microsoft Graph";
const DIRECTORY_AUDITS = {
    name: "directoryAudits",
    title: "the directory's audit log",
    time: "activityDateTime",
    top: 500,
    ordered: true,
};
const SIGN_INS = {
    name: "signIns",
    title: "the sign-in log",
    time: "createdDateTime",
    top: 1000,
    ordered: false,
};
/** Graph gives up on questions that take long; a wider slice than this is halved before that counts as trouble. */
const HALVED_ABOVE_MS = 30 * 60_000;
/** Said by Graph when the tenant has no Entra ID P1 or P2, and now and then to tenants that have. */
const NO_LICENCE = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
const RIGHTS = "AuditLog.Read.All and Directory.Read.All";
/**
 * @throws MallcopError `slice-too-wide`, `permission-missing`, `feed-not-available` (licence), and whatever the client throws
 */
async function* readReport(client, report, slice) {
    let begun = false;
    const paging = {
        next: (body) => (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(body, "page", VENDOR)["@odata.nextLink"], "@odata.nextLink", VENDOR),
        refuse: (answer) => {
            // A link of Graph's own that it does not take back: only asking anew, for less, helps.
            return answer.status === 400 && begun ? tooWide(slice) : refusalOf(client, answer, report);
        },
    };
    try {
        for await (const { body } of client.pages("graph", { path: pathOf(report, slice) }, paging)) {
            begun = true;
            yield { records: (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body) ? body.value : undefined, "value", VENDOR) };
        }
    }
    catch (thrown) {
        const error = (0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        const halvable = error.code === "vendor-failed" && !begun && slice.to - slice.from > HALVED_ABOVE_MS;
        throw halvable ? tooWide(slice, error) : error;
    }
}
/**
 * Whether the report can be read at all: throws what keeps us from it.
 * @throws MallcopError as `readReport`
 */
async function probeReport(client, report) {
    const answer = await client.ask("graph", { path: `/v1.0/auditLogs/${report.name}?$top=1` });
    if (answer.status !== 200)
        throw refusalOf(client, answer, report);
}
function pathOf({ name, time, top, ordered }, { from, to }) {
    const filter = `${time} ge ${seconds(from)} and ${time} le ${seconds(to)}`;
    const order = ordered ? `&$orderby=${encodeURIComponent(`${time} asc`)}` : "";
    return `/v1.0/auditLogs/${name}?$filter=${encodeURIComponent(filter)}${order}&$top=${top}`;
}
function seconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
function tooWide({ from, to }, cause) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("slice-too-wide", { vendor: VENDOR, from: seconds(from), to: seconds(to) }, { cause });
}
function refusalOf(client, answer, { title }) {
    const { status } = answer;
    const said = client.said(answer);
    if (client.codesOf(answer).includes(NO_LICENCE)) {
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
            vendor: VENDOR,
            what: title,
            reason: "the tenant has no Entra ID P1 or P2 licence",
            advice: "The m365 connector tells of sign-ins without that licence, from the unified audit log.",
        });
    }
    if (status === 401) {
        const advice = "Check that `cloud` names the cloud that the tenant is in.";
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", { vendor: VENDOR, reason: said || "HTTP 401", advice });
    }
    if (status === 403) {
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", {
            vendor: VENDOR,
            right: title,
            advice: `Give the app the application permissions ${RIGHTS} in Microsoft Graph, and let an administrator consent.`,
        });
    }
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", {
        vendor: VENDOR,
        reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
    });
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
