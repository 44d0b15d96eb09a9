export const id = 9405;
export const ids = [9405];
export const modules = {

/***/ 89405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ container_logs_connector)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/log-analytics.js + 1 modules
var log_analytics = __webpack_require__(30330);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/console-tables.js
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

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/line.js



/** Whether a record is a row of either table, by its shape. */
function isLine(record) {
    if (!(0,shape/* isObject */.Gv)(record))
        return false;
    const names = Object.keys(record);
    const hasName = (of) => of.some((name) => names.includes(name));
    const tells = hasName(COLUMNS.text) || names.some((name) => DYNAMIC_COLUMN.test(name));
    // The system log has the same columns, and reasons besides.
    const system = names.includes("Reason") || names.includes("Reason_s");
    return tells && !system && (hasName(COLUMNS.app) || hasName(COLUMNS.job));
}
/** @throws MallcopError `record-malformed` for what is no row, or a row without a time */
function readLine(record) {
    const row = (0,shape/* object */.Ik)(record, "row");
    const ingestedAt = row[log_analytics/* INGESTED_AT */.I7];
    return {
        time: (0,shape/* instantUtc */.Ut)(row.TimeGenerated ?? ingestedAt, "TimeGenerated"),
        ingestedAt: typeof ingestedAt === "string" ? ingestedAt : "",
        app: find(row, "app") ?? find(row, "job"),
        table: typeof row.Type === "string" ? row.Type : undefined,
        revision: find(row, "revision"),
        replica: find(row, "replica"),
        container: find(row, "container"),
        image: find(row, "image"),
        environment: find(row, "environment"),
        stream: find(row, "stream"),
        text: find(row, "text") ?? rejoined(row),
    };
}
function find(row, meaning) {
    for (const name of COLUMNS[meaning]) {
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
        const key = DYNAMIC_COLUMN.exec(name)?.[1];
        return key === undefined || value === null || value === undefined || value === "" ? [] : [[key, value]];
    })
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return members.length === 0 ? "" : JSON.stringify(Object.fromEntries(members));
}

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/kql.js
var kql = __webpack_require__(25250);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/apps.js



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
        const summarize = { by: { App: nameOf(table) }, give: { Lines: (0,kql/* kql */.pX) `count()` } };
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
    return new errors/* MallcopError */.D("config-invalid", {
        path: "mallcop.yaml",
        problem: `the workspace has lines of more than ${MOST_APPS} apps`,
        advice: "Name those that are to be read in `apps`.",
    });
}
/** The condition for the rows of one partition. Of all partitions together exactly one takes a row. */
function rowsOf(partition, table) {
    const name = nameOf(table);
    if (partition === UNNAMED)
        return (0,kql/* kql */.pX) `not(${name} matches regex ${NAME_PATTERN})`;
    if (!isAppName(partition))
        throw new errors/* MallcopError */.D("internal-error", { what: "a partition has a name that no app can have" });
    return (0,kql/* kql */.pX) `${name} in~ (${partition})`;
}
/** The app's name, or the job's. */
function nameOf(table) {
    const columns = nameColumnsOf(table).map(kql/* identifier */.Cv);
    const [only] = columns;
    if (only === undefined)
        return (0,kql/* kql */.pX) `""`;
    return columns.length === 1 ? only : (0,kql/* kql */.pX) `coalesce(${(0,kql/* joinKql */.je)(columns, ", ")})`;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/look.js
/** What a line looks like with its values taken out, roughly: enough to keep a sample from being ten times the same. */
/** Only the beginning of a line counts. */
const LOOK_CHARS = 400;
const ESCAPE = "\u{1b}";
const BELL = "\u{7}";
/** Colours and cursor movements, and titles of windows. */
const TERMINAL = new RegExp(String.raw `${ESCAPE}(?:\[[0-?]*[ -/]*[@-~]|\][^${BELL}${ESCAPE}]{0,200}(?:${BELL}|${ESCAPE}\\))`, "g");
const WORD = /[\w.:-]+/g;
const DIGIT = /\d/;
/** A word with a digit in it is taken for a value: numbers, times, ids, addresses. */
function lookOf(text) {
    return withoutTerminal(text.slice(0, LOOK_CHARS)).replace(WORD, (word) => (DIGIT.test(word) ? "#" : word));
}
/** A text without the sequences that steer a terminal. */
function withoutTerminal(text) {
    return text.includes(ESCAPE) ? text.replace(TERMINAL, "") : text;
}

// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/samples.js
/**
 * A bounded choice among any number of lines, the same in whatever order they come: of every look one line, the one whose
 * fingerprint is lowest, and more of the same look only while there are fewer looks than places.
 */


/** What is kept of a line. */
const LINE_LIMIT = 8_192;
class Samples {
    #most;
    /** By look; at most `#most` of each, the lowest rank first. */
    #looks = new Map();
    /** The highest of the looks' lowest ranks, once all places are taken. */
    #limit = Number.POSITIVE_INFINITY;
    constructor(most) {
        this.#most = most;
        if (most === 0)
            this.#limit = Number.NEGATIVE_INFINITY;
    }
    add(line, bytes) {
        const rank = rankOf(line);
        if (rank < this.#limit)
            this.#place(lookOf(line.text), rank, () => keep(line, bytes));
    }
    absorb(other) {
        for (const [look, lines] of other.#looks)
            for (const line of lines)
                if (line.rank < this.#limit)
                    this.#place(look, line.rank, () => line);
    }
    /** In order of time. */
    chosen() {
        const looks = [...this.#looks.values()];
        const firsts = looks.flatMap((lines) => lines.slice(0, 1));
        const others = looks.flatMap((lines) => lines.slice(1)).sort(byRank);
        return [...firsts.sort(byRank), ...others]
            .slice(0, this.#most)
            .sort((a, b) => a.line.time - b.line.time || byRank(a, b));
    }
    #place(look, rank, sample) {
        const lines = this.#looks.get(look) ?? [];
        const last = lines.at(-1);
        if (lines.length === this.#most && last !== undefined && rank > last.rank)
            return;
        const kept = { ...sample(), rank };
        if (lines.some(({ id }) => id === kept.id))
            return;
        lines.push(kept);
        lines.sort(byRank);
        if (lines.length > this.#most)
            lines.pop();
        this.#looks.set(look, lines);
        this.#dropOne();
    }
    /** Of one look too many, the one whose lowest rank is highest goes; from then on nothing above the rest can come in. */
    #dropOne() {
        if (this.#looks.size < this.#most)
            return;
        const lowest = [...this.#looks.values()].flatMap((lines) => lines.slice(0, 1)).sort(byRank);
        const tooMany = lowest.length > this.#most ? lowest.pop() : undefined;
        if (tooMany !== undefined)
            this.#looks.delete(lookOf(tooMany.line.text));
        this.#limit = lowest.at(-1)?.rank ?? this.#limit;
    }
}
const byRank = (a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1);
function identityOf({ table, ingestedAt, time, app, revision, replica, container, stream, text, }) {
    const place = [table, app, revision, replica, container, stream].map((part) => part ?? "");
    return [ingestedAt, String(time), ...place, text];
}
function keep(line, bytes) {
    return { id: (0,sha256/* sha256 */.s)(JSON.stringify(identityOf(line))), line: { ...line, text: shortened(line.text) }, bytes };
}
/** A part of a text keeps the whole of it in memory, unless it is copied. */
function shortened(text) {
    if (text.length <= LINE_LIMIT)
        return text;
    return Buffer.from(text.slice(0, LINE_LIMIT), "utf16le").toString("utf16le");
}
/** How much of a line is looked at to rank it; its length counts as well. */
const RANK_CHARS = 512;
/** A number below 2^53 that spreads well. Two lines with one rank do no harm: they are kept by their ids. */
function rankOf(line) {
    let high = 0x811c9dc5;
    let low = line.text.length | 0;
    for (const part of identityOf(line)) {
        const end = Math.min(part.length, RANK_CHARS);
        for (let at = 0; at < end; at += 1) {
            const unit = part.charCodeAt(at);
            high = Math.imul(high ^ unit, 0x01000193);
            low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
        }
        high = Math.imul(high ^ 0x1f, 0x01000193);
    }
    return (mixed(high) & 0x1fffff) * 0x100000000 + mixed(low ^ high);
}
function mixed(state) {
    let value = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
    value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
    return (value ^ (value >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/digest.js




/** More different names than this are not counted: somebody makes them up. */
const MOST_NAMES = 10_000;
const COUNTED = ["lines", "unmatched", "bytes", "stdout_lines", "stderr_lines", "other_lines"];
class LineDigest {
    #options;
    #samples;
    #counts = {
        lines: 0,
        unmatched: 0,
        bytes: 0,
        stdout_lines: 0,
        stderr_lines: 0,
        other_lines: 0,
    };
    #replicas = new Set();
    #revisions = new Set();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#samples = new Samples(options.samples);
    }
    add(record, verdict) {
        const line = readLine(record);
        const bytes = Buffer.byteLength(line.text);
        this.#counts.lines += 1;
        this.#counts.bytes += bytes;
        this.#counts[streamOf(line)] += 1;
        note(this.#replicas, line.replica);
        note(this.#revisions, line.revision);
        this.#first = Math.min(this.#first, line.time);
        this.#last = Math.max(this.#last, line.time);
        if (!isUnmatched(verdict))
            return;
        this.#counts.unmatched += 1;
        this.#samples.add(line, bytes);
    }
    absorb(next) {
        if (!(next instanceof LineDigest))
            return;
        for (const name of COUNTED)
            this.#counts[name] += next.#counts[name];
        for (const replica of next.#replicas)
            note(this.#replicas, replica);
        for (const revision of next.#revisions)
            note(this.#revisions, revision);
        this.#first = Math.min(this.#first, next.#first);
        this.#last = Math.max(this.#last, next.#last);
        this.#samples.absorb(next.#samples);
    }
    tell(from, to) {
        if (this.#counts.lines === 0)
            return [];
        const samples = this.#samples.chosen();
        return [this.#summary(from, to, samples.length), ...samples.map((sample) => this.#sample(sample))];
    }
    #summary(from, to, samples) {
        const { app, workspace } = this.#options;
        const said = {
            ...this.#counts,
            samples,
            replicas: this.#replicas.size,
            revisions: this.#revisions.size,
            first_line: isoTime(this.#first),
            last_line: isoTime(this.#last),
            ingested_from: isoTime(from),
            ingested_to: isoTime(to),
        };
        return {
            key: { tenant: workspace, namespace: "parser-summary", id: `${app}|${from}|${to}` },
            time: to,
            type: "parser_summary",
            actor: app,
            target: app,
            action: "parser_summary",
            metadata: { account: workspace, actor_type: "app", target_type: "app", ...said },
            raw: { app, ...said },
        };
    }
    #sample({ id, line, bytes }) {
        const { app: partition, workspace } = this.#options;
        const app = line.app ?? partition;
        return {
            key: { tenant: workspace, namespace: "line", id },
            time: line.time,
            type: "log_line",
            actor: app,
            target: app,
            action: "log_line",
            metadata: { account: workspace, actor_type: "app", target_type: "app", ...saidOf(line, bytes) },
            raw: { ...line, time: isoTime(line.time) },
        };
    }
}
function saidOf(line, bytes) {
    return {
        line: withoutTerminal(line.text),
        line_bytes: bytes,
        stream: line.stream,
        revision: line.revision,
        replica: line.replica,
        container: line.container,
        image: line.image,
        environment: line.environment,
        table: line.table,
        ingested_at: line.ingestedAt || undefined,
    };
}
/** `normalize` says of a line it leaves out which template it fits, if any; a line that became an event fits one. */
function isUnmatched(verdict) {
    if (!("leftOut" in verdict))
        return false;
    return !(0,shape/* isObject */.Gv)(verdict.as) || typeof verdict.as.template !== "string";
}
function streamOf({ stream }) {
    return stream === "stdout" || stream === "stderr" ? `${stream}_lines` : "other_lines";
}
function note(names, name) {
    if (name !== undefined && names.size < MOST_NAMES)
        names.add(name);
}
const isoTime = (time) => new Date(time).toISOString();

// EXTERNAL MODULE: ./build/src/vendors/microsoft/client.js + 6 modules
var microsoft_client = __webpack_require__(401);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/workspace.js
var workspace = __webpack_require__(90803);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/workspace.js





/** What is asked for once must be the same for the whole run; a run is known by its context. */
const WORKSPACES = new WeakMap();
/** @throws MallcopError `config-invalid` if no workspace is named */
function workspaceOf(ctx) {
    const known = WORKSPACES.get(ctx);
    if (known !== undefined)
        return known;
    const workspace = workspace_open(ctx);
    WORKSPACES.set(ctx, workspace);
    return workspace;
}
/** @throws MallcopError `config-invalid` if none is named, or not by a GUID */
function configuredWorkspace(ctx) {
    const id = (0,workspace/* workspaceIdOf */.o)(ctx.config.workspace_id, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
    if (id !== undefined)
        return id;
    throw new errors/* MallcopError */.D("config-invalid", {
        path: "mallcop.yaml",
        problem: "no Log Analytics workspace is named for container-logs",
        advice: "Set `workspace_id`, or LOG_ANALYTICS_WORKSPACE_ID, to the Workspace ID from the workspace's overview page.",
    });
}
function workspace_open(ctx) {
    const id = configuredWorkspace(ctx);
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    let found;
    const discover = async () => {
        const tables = [...(await (0,log_analytics/* discoverTables */.l9)(client, id, CONSOLE_TABLES)).values()];
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
        rows: (query) => (0,log_analytics/* queryWindow */.tn)(client, id, query),
    };
}
function noTable() {
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: "Log Analytics",
        what: "console lines",
        reason: "the workspace can be reached, but has no console log table of Container Apps (yet)",
        advice: "Send the Container Apps environment's logs to this workspace; the table appears some ten minutes after the first line. " +
            "Until then there is nothing to read.",
    });
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/lines.js





const SETTINGS_TABLE = "settings";
const DEFAULT_SAMPLES = 10;
const lines = {
    kind: "log",
    partitions: (ctx) => appPartitions(workspaceOf(ctx), ctx.config.apps ?? [], ctx.now),
    async *read(ctx, { id }, { from, to }) {
        const workspace = workspaceOf(ctx);
        for (const table of await workspace.tables()) {
            const where = [rowsOf(id, table)];
            for await (const { rows } of workspace.rows({ table, from, to, where, columns: columnsOf(table) }))
                yield { records: rows.map((row) => ({ Type: table.name, ...row })) };
        }
    },
    normalize(record) {
        const { app } = readLine(record);
        return { leftOut: "summarized", as: { app: app ?? null, template: null } };
    },
    digest(partition, lookup) {
        const samples = lookup.get(SETTINGS_TABLE, "samples");
        const workspace = lookup.get(SETTINGS_TABLE, "workspace");
        return new LineDigest({
            app: partition.id,
            workspace: typeof workspace === "string" ? workspace : "",
            samples: typeof samples === "number" ? samples : DEFAULT_SAMPLES,
        });
    },
};
/** For `digest`, which sees no configuration. */
function tablesFor(ctx) {
    const { samples = DEFAULT_SAMPLES } = ctx.config;
    return { [SETTINGS_TABLE]: { workspace: configuredWorkspace(ctx), samples } };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/preflight.js



const FEEDS = ["lines"];
const SHOWN = 10;
async function* preflight(ctx) {
    const tables = await check("Log Analytics Data Reader", async () => {
        const found = await workspaceOf(ctx).tables();
        const named = found.map(({ name, plan }) => (plan === "basic" ? `${name} (Basic plan)` : name));
        return { state: "works", detail: `the workspace has ${named.join(" and ")}` };
    });
    yield tables;
    if (tables.state !== "works")
        return;
    yield await check("apps that write", async () => appsCheck(ctx, await discoverApps(workspaceOf(ctx), ctx.now)));
}
function appsCheck({ config }, found) {
    const silent = (config.apps ?? []).filter((name) => !found.includes(name));
    if (silent.length > 0) {
        return {
            state: "unknown",
            detail: `no line in 30 days of ${listed(silent)}`,
            fix: `Check the spelling in \`apps\`; an app that is scaled to zero may well be silent. Lines are there of ${listed(found)}.`,
        };
    }
    return { state: "works", detail: `lines in the last 30 days of ${listed(found)}` };
}
function listed(names) {
    if (names.length === 0)
        return "no app";
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    return names.slice(0, SHOWN).join(", ") + more;
}
async function check(right, look) {
    try {
        return { right, feeds: FEEDS, ...(await look()) };
    }
    catch (thrown) {
        return { right, feeds: FEEDS, ...trouble((0,errors/* asMallcopError */.x)(thrown)) };
    }
}
const STATES = {
    auth: "missing",
    permission: "missing",
    not_available: "not_available",
};
function trouble(error) {
    return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/connector.js



const connector = {
    preflight: preflight,
    tables: async (ctx) => tablesFor(ctx),
    feeds: { lines: lines },
    recognize: (record) => (isLine(record) ? "lines" : undefined),
};
/* harmony default export */ const container_logs_connector = (connector);


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
