export const id = 7709;
export const ids = [7709,1974,8135,8615];
export const modules = {

/***/ 67709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ container_logs_connector)
});

// EXTERNAL MODULE: ./build/plugins/connectors/container-logs/line.js
var container_logs_line = __webpack_require__(99308);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/logs/parse.js
var parse = __webpack_require__(86254);
// EXTERNAL MODULE: ./build/src/logs/state-file.js
var state_file = __webpack_require__(88135);
// EXTERNAL MODULE: ./build/src/logs/template-file.js
var template_file = __webpack_require__(1974);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/app-parser.js




/** The table in which `normalize` and `digest` find the files of apps. */
const APPS_TABLE = "apps";
/** By the object that holds the files' texts, which is the same for the whole run. */
const KNOWN = new WeakMap();
/**
 * @param app in lower case
 * @throws MallcopError with the first mistake in the file, at its line and column
 */
function knownApp(app, files) {
    if (!(0,shape/* isObject */.Gv)(files) || typeof files.parser !== "string")
        return undefined;
    const known = KNOWN.get(files) ?? app_parser_open(app, files.parser, files.state);
    KNOWN.set(files, known);
    return known;
}
/** The app that a line is of, in the tables of the run. */
function appIn(lookup, app) {
    if (app === undefined)
        return undefined;
    const name = app.toLowerCase();
    return knownApp(name, lookup.get(APPS_TABLE, name));
}
function app_parser_open(app, text, state) {
    const { parser, problems } = (0,template_file.readTemplates)(text, `apps/${app}/parser.yaml`);
    if (parser === undefined)
        throw problems[0];
    const patterns = [...parser.headers, ...parser.templates.flatMap((template) => template.patterns)];
    return {
        parser,
        lines: new parse.LineParser(parser),
        templates: new Map(parser.templates.map((template) => [template.id, template])),
        names: new Set(patterns.flatMap((pattern) => pattern.flatMap((piece) => ("hole" in piece ? (piece.name ?? []) : [])))),
        state: (0,state_file.readState)(typeof state === "string" ? state : undefined),
    };
}

// EXTERNAL MODULE: ./build/plugins/connectors/container-logs/apps.js
var apps = __webpack_require__(55198);
// EXTERNAL MODULE: ./build/plugins/connectors/container-logs/console-tables.js
var console_tables = __webpack_require__(28883);
// EXTERNAL MODULE: ./build/src/logs/window.js + 1 modules
var logs_window = __webpack_require__(94934);
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

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/said.js

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
/** The row alone: what belongs to it may be cut off by a slice's end, and a record must be the same whenever it is read. */
function rawOf({ following, ...line }) {
    return { ...line, time: new Date(line.time).toISOString() };
}

// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/src/logs/copy-of.js
var copy_of = __webpack_require__(4276);
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
    /** Lines of one template look alike. */
    add(line, bytes, template) {
        const rank = rankOf(line);
        if (rank < this.#limit)
            this.#place(template ?? lookOf(line.text), rank, () => ({ ...keep(line, bytes), template }));
    }
    absorb(other) {
        for (const [look, lines] of other.#looks)
            for (const line of lines)
                if (line.rank < this.#limit)
                    this.#place(look, line.rank, () => line);
    }
    /** One of each look, in order of time. */
    firsts(most) {
        const firsts = [...this.#looks.values()].flatMap((lines) => lines.slice(0, 1));
        return firsts.sort(byRank).slice(0, most).sort(byTime);
    }
    /** In order of time. */
    chosen() {
        const looks = [...this.#looks.values()];
        const firsts = looks.flatMap((lines) => lines.slice(0, 1));
        const others = looks.flatMap((lines) => lines.slice(1)).sort(byRank);
        return [...firsts.sort(byRank), ...others].slice(0, this.#most).sort(byTime);
    }
    #place(look, rank, sample) {
        const lines = this.#looks.get(look) ?? [];
        const last = lines.at(-1);
        if (lines.length === this.#most && last !== undefined && rank > last.rank)
            return;
        const kept = { ...sample(), rank, look };
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
            this.#looks.delete(tooMany.look);
        this.#limit = lowest.at(-1)?.rank ?? this.#limit;
    }
}
const byTime = (a, b) => a.line.time - b.line.time || byRank(a, b);
const byRank = (a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1);
function identityOf({ table, ingestedAt, time, app, revision, replica, container, stream, text, }) {
    const place = [table, app, revision, replica, container, stream].map((part) => part ?? "");
    return [ingestedAt, String(time), ...place, text];
}
function keep(line, bytes) {
    return {
        id: (0,sha256/* sha256 */.s)(JSON.stringify(identityOf(line))),
        line: { ...line, text: (0,copy_of/* copyOf */.z)(line.text, LINE_LIMIT) },
        bytes,
    };
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
/** Templates that the summary names; the rest is added up. */
const MOST_TEMPLATES = 40;
const COUNTED = ["lines", "bytes", "stdout_lines", "stderr_lines", "other_lines"];
class LineDigest {
    #options;
    /** Of unknown lines; those of known ones only fill the places that are left. */
    #samples;
    #known;
    #counts = {
        lines: 0,
        bytes: 0,
        stdout_lines: 0,
        stderr_lines: 0,
        other_lines: 0,
    };
    #window;
    #mapped = 0;
    #replicas = new Set();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#samples = new Samples(options.samples);
        this.#known = new Samples(options.samples);
        this.#window = new logs_window/* AppWindow */.E(options.app, options.known !== undefined);
    }
    /** Only of an app with templates: the others' lines are all unknown. */
    get window() {
        return this.#options.known && this.#window;
    }
    add(record, verdict) {
        const line = (0,container_logs_line/* readLine */.Xw)(record);
        const rows = 1 + line.following.length;
        const headBytes = Buffer.byteLength(line.text);
        const found = foundIn(verdict, line.text);
        this.#counts.lines += rows;
        this.#counts.bytes += line.following.reduce((sum, text) => sum + Buffer.byteLength(text), headBytes);
        this.#counts[streamOf(line)] += rows;
        note(this.#replicas, line.replica);
        this.#first = Math.min(this.#first, line.time);
        this.#last = Math.max(this.#last, line.time);
        // A job has no revisions, but an image.
        this.#window.add({ rows, time: line.time, revision: line.revision ?? line.image ?? "", found });
        if (!("leftOut" in verdict))
            this.#mapped += rows;
        else if ("message" in found)
            this.#samples.add(line, headBytes);
        else if ("template" in found && !this.#isNoise(found.template))
            this.#known.add(line, headBytes, found.template);
    }
    absorb(next) {
        if (!(next instanceof LineDigest))
            return;
        for (const name of COUNTED)
            this.#counts[name] += next.#counts[name];
        this.#window.absorb(next.#window);
        this.#mapped += next.#mapped;
        for (const replica of next.#replicas)
            note(this.#replicas, replica);
        this.#first = Math.min(this.#first, next.#first);
        this.#last = Math.max(this.#last, next.#last);
        this.#samples.absorb(next.#samples);
        this.#known.absorb(next.#known);
    }
    tell(from, to) {
        if (this.#counts.lines === 0)
            return [];
        const unknown = this.#samples.chosen();
        const left = Math.max(0, this.#options.samples - unknown.length);
        const samples = [...unknown, ...this.#known.firsts(left)];
        return [this.#summary(from, to, samples.length), ...samples.map((sample) => this.#sample(sample))];
    }
    #isNoise(template) {
        return this.#options.known?.templates.get(template)?.noise === true;
    }
    #summary(from, to, samples) {
        const { app, workspace } = this.#options;
        const { unmatched, revisions } = this.#window;
        const said = {
            ...this.#counts,
            unmatched,
            samples,
            replicas: this.#replicas.size,
            revisions: [...revisions.keys()].filter((revision) => revision !== "").length,
            first_line: isoTime(this.#first),
            last_line: isoTime(this.#last),
            ingested_from: isoTime(from),
            ingested_to: isoTime(to),
            ...this.#byTemplates(),
        };
        return {
            key: { tenant: workspace, namespace: "parser-summary", id: `${app}|${from}|${to}` },
            time: to,
            type: "parser_summary",
            actor: app,
            target: app,
            action: "parser_summary",
            metadata: { account: workspace, actor_type: "app", target_type: "app", ...said },
            raw: { app, ...said, by_template: Object.fromEntries(byLines(this.#window)) },
        };
    }
    /** What only templates can tell. */
    #byTemplates() {
        const { known } = this.#options;
        if (known === undefined)
            return {};
        const { templates, ignored, headless, revisions } = this.#window;
        const seen = known.state?.revisions;
        const fresh = [...revisions.keys()].filter((revision) => revision !== "" && seen?.includes(revision) === false);
        const listed = byLines(this.#window);
        const rest = listed.slice(MOST_TEMPLATES).reduce((sum, [, rows]) => sum + rows, 0);
        const named = listed.slice(0, MOST_TEMPLATES).map(([id, rows]) => `${id} ${rows}`);
        return {
            mapped: this.#mapped,
            ignored,
            headless,
            templates: templates.size,
            template_lines: [...named, ...(rest > 0 ? [`others ${rest}`] : [])].join(", "),
            new_looks: this.#window.looks().length,
            new_revisions: fresh.length,
            usual_unmatched: known.state?.usual?.unmatched,
            usual_looks: known.state?.usual?.looks,
        };
    }
    #sample({ id, line, bytes, template }) {
        const { app: partition, workspace } = this.#options;
        const app = line.app ?? partition;
        return {
            key: { tenant: workspace, namespace: "line", id },
            time: line.time,
            type: "log_line",
            actor: app,
            target: app,
            action: "log_line",
            metadata: { account: workspace, actor_type: "app", target_type: "app", template, ...saidOf(line, bytes) },
            raw: rawOf(line),
        };
    }
}
/** The commonest first. */
function byLines({ templates }) {
    return [...templates].sort(([a, rows], [b, others]) => others - rows || (a < b ? -1 : 1));
}
/** What `normalize` found; a line that became an event names its template. */
function foundIn(verdict, text) {
    if (!("leftOut" in verdict))
        return { template: String(verdict[0]?.metadata?.template ?? "") };
    const { template, ignored, message, headless } = (0,shape/* isObject */.Gv)(verdict.as) ? verdict.as : {};
    if (typeof template === "string")
        return { template };
    if (ignored === true)
        return { ignored };
    return { message: typeof message === "string" ? message : text, headless: headless === true };
}
function streamOf({ stream }) {
    return stream === "stdout" || stream === "stderr" ? `${stream}_lines` : "other_lines";
}
function note(names, name) {
    if (name !== undefined && names.size < MOST_NAMES)
        names.add(name);
}
const isoTime = (time) => new Date(time).toISOString();

// EXTERNAL MODULE: ./build/src/logs/entries.js
var entries = __webpack_require__(57613);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/joiner.js




/** Writers that are open at a time; a new one beyond ends them all. */
const MOST_WRITERS = 1000;
class Joiner {
    #opener;
    #joins;
    #writers = new Map();
    constructor({ parser }) {
        this.#opener = new parse/* RowOpener */.yc(parser);
        this.#joins = parser.joins;
    }
    /** Takes a row, and gives what is whole by now. */
    push(record) {
        const row = read(record);
        // A row that cannot be read is for `normalize` to reject.
        if (row === undefined)
            return [record];
        const ended = this.#writers.size >= MOST_WRITERS && !this.#writers.has(row.writer) ? this.flush() : [];
        const reader = this.#writers.get(row.writer) ?? new entries/* EntryReader */.c(this.#joins);
        this.#writers.set(row.writer, reader);
        const done = reader.push({ ...this.#opener.open(row.text), record });
        return done === undefined ? ended : [...ended, joined(done)];
    }
    /** What is still open. */
    flush() {
        const readers = [...this.#writers.values()];
        this.#writers.clear();
        return readers.flatMap((reader) => {
            const rows = reader.flush();
            return rows === undefined ? [] : [joined(rows)];
        });
    }
}
function read(record) {
    try {
        const line = (0,container_logs_line/* readLine */.Xw)(record);
        return { writer: (0,container_logs_line/* writerOf */.bi)(line), text: line.text };
    }
    catch {
        return undefined;
    }
}
function joined([head, ...more]) {
    if (more.length === 0 || !(0,shape/* isObject */.Gv)(head?.record))
        return head?.record;
    return { ...head.record, [container_logs_line/* FOLLOWING */.ms]: more.map(({ text }) => text) };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/mapped.js


/** Names with a meaning for the engine and its detectors that no line may give itself. */
const TAKEN = new Set("connector feed outcome self amends actor_type target_type account app template stack".split(" "));
const FIELD = /^[a-z][a-z0-9_]{0,39}$/;
function mappedDraft(line, parsed, mapping, { names }, workspace) {
    const fields = (0,parse.fieldsOf)(parsed);
    const app = line.app ?? "unknown";
    const textOf = (name) => {
        const value = name === undefined || !Object.hasOwn(fields, name) ? undefined : fields[name];
        return value === undefined || value === null || value === "" ? undefined : String(value);
    };
    const stack = Object.hasOwn(fields, "stack") && line.following.length > 0 ? String(fields.stack) : undefined;
    return {
        time: line.time,
        type: mapping.event,
        actor: textOf(mapping.actor) ?? "unknown",
        target: textOf(mapping.target) ?? app,
        action: parsed.template ?? mapping.event,
        ...(mapping.severity && { severity: mapping.severity }),
        metadata: {
            account: workspace,
            app,
            template: parsed.template ?? undefined,
            ...(mapping.outcome && { outcome: mapping.outcome }),
            ...chosen(mapping, fields),
            ...saidOf(line, Buffer.byteLength(line.text)),
            stack,
            ...kept(fields, names),
        },
        raw: rawOf(line),
    };
}
/** What `fields` of the template asks for. */
function chosen({ fields: wanted }, fields) {
    return Object.fromEntries([...wanted].flatMap(([name, field]) => TAKEN.has(name) || !Object.hasOwn(fields, field) ? [] : [[name, fields[field] ?? undefined]]));
}
/** The holes of header and template, under their names; one that is taken gets `field_` in front. */
function kept(fields, names) {
    return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => {
        if (!names.has(name) || !FIELD.test(name))
            return [];
        return [[TAKEN.has(name) || name === "line" ? `field_${name}` : name, value ?? undefined]];
    }));
}

// EXTERNAL MODULE: ./build/plugins/connectors/container-logs/workspace.js
var container_logs_workspace = __webpack_require__(72289);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/lines.js








const SETTINGS_TABLE = "settings";
const DEFAULT_SAMPLES = 10;
const lines = {
    kind: "log",
    partitions: (ctx) => (0,apps/* appPartitions */.vA)((0,container_logs_workspace/* workspaceOf */.B)(ctx), ctx.config.apps ?? [], ctx.now),
    async *read(ctx, { id }, { from, to }) {
        // Lines that a broken file cannot tell are not read: they are there once it is mended.
        const app = knownApp(id, ctx.apps?.get(id));
        const joiner = app && new Joiner(app);
        const workspace = (0,container_logs_workspace/* workspaceOf */.B)(ctx);
        for (const table of await workspace.tables()) {
            const where = [(0,apps/* rowsOf */.RO)(id, table)];
            for await (const { rows } of workspace.rows({ table, from, to, where, columns: (0,console_tables/* columnsOf */.PL)(table) })) {
                const records = rows.map((row) => ({ Type: table.name, ...row }));
                yield { records: joiner === undefined ? records : records.flatMap((record) => joiner.push(record)) };
            }
        }
        if (joiner !== undefined)
            yield { records: joiner.flush() };
    },
    normalize: (record, lookup) => meaningOf(record, lookup),
    row(record) {
        const line = (0,container_logs_line/* readLine */.Xw)(record);
        return { writer: (0,container_logs_line/* writerOf */.bi)(line), text: line.text };
    },
    digest(partition, lookup) {
        const samples = lookup.get(SETTINGS_TABLE, "samples");
        return new LineDigest({
            app: partition.id,
            workspace: workspaceIn(lookup),
            samples: typeof samples === "number" ? samples : DEFAULT_SAMPLES,
            known: appIn(lookup, partition.id),
        });
    },
};
/** An event, if the line's template is mapped; else what the digest has to know of it. */
function meaningOf(record, lookup) {
    const line = (0,container_logs_line/* readLine */.Xw)(record);
    const app = line.app ?? null;
    const known = appIn(lookup, line.app);
    if (known === undefined)
        return { leftOut: "summarized", as: { app, template: null } };
    const parsed = known.lines.entry([line.text, ...line.following]);
    const mapping = parsed.template === null ? undefined : known.templates.get(parsed.template)?.mapping;
    if (mapping !== undefined)
        return [mappedDraft(line, parsed, mapping, known, workspaceIn(lookup))];
    const { template, ignored, headless, text } = parsed;
    return {
        leftOut: "summarized",
        as: { app, template, ...(template === null && (ignored ? { ignored } : { message: text, headless })) },
    };
}
function workspaceIn(lookup) {
    const workspace = lookup.get(SETTINGS_TABLE, "workspace");
    return typeof workspace === "string" ? workspace : "";
}
/** For `normalize` and `digest`, which see no configuration. */
function tablesFor(ctx) {
    const { samples = DEFAULT_SAMPLES } = ctx.config;
    return {
        [SETTINGS_TABLE]: { workspace: (0,container_logs_workspace/* configuredWorkspace */.W)(ctx), samples },
        [APPS_TABLE]: Object.fromEntries(ctx.apps ?? []),
    };
}

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/plugins/connectors/container-logs/preflight.js



const FEEDS = ["lines"];
const SHOWN = 10;
async function* preflight(ctx) {
    const tables = await check("Log Analytics Data Reader", async () => {
        const found = await (0,container_logs_workspace/* workspaceOf */.B)(ctx).tables();
        const named = found.map(({ name, plan }) => (plan === "basic" ? `${name} (Basic plan)` : name));
        return { state: "works", detail: `the workspace has ${named.join(" and ")}` };
    });
    yield tables;
    if (tables.state !== "works")
        return;
    yield await check("apps that write", async () => appsCheck(ctx, await (0,apps/* discoverApps */.gy)((0,container_logs_workspace/* workspaceOf */.B)(ctx), ctx.now)));
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
    recognize: (record) => ((0,container_logs_line/* isLine */.PA)(record) ? "lines" : undefined),
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

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/** The beginning of a text as a text of its own: a mere part of it would keep the whole in memory. */
function copyOf(text, most) {
    if (text.length <= most)
        return text;
    return Buffer.from(text.slice(0, most), "utf16le").toString("utf16le");
}


/***/ }),

/***/ 61222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ HeadlessSample),
/* harmony export */   fS: () => (/* binding */ MOST_REVISIONS),
/* harmony export */   g3: () => (/* binding */ MOST_STRETCHES),
/* harmony export */   mG: () => (/* binding */ MOST_CHARS),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var _copy_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4276);
/**
 * Rows that do not begin as an app's lines do, a few of each revision and stretch of time: enough to see whether they all begin in
 * one other way. Bounded, and the same in whatever order they come.
 */

const STRETCH_MS = 10 * 60_000;
const MOST_ROWS = 10;
const MOST_STRETCHES = 100;
const MOST_REVISIONS = 20;
/** No header is longer. */
const MOST_CHARS = 400;
class HeadlessSample {
    #rows = new Map();
    add({ text, time, revision }) {
        this.#keep(revision, Math.floor(time / STRETCH_MS), (0,_copy_of_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .z)(text, MOST_CHARS));
    }
    absorb(other) {
        for (const [revision, stretches] of other.#rows)
            for (const [stretch, rows] of stretches)
                for (const row of rows)
                    this.#keep(revision, stretch, row);
    }
    get rows() {
        return this.#rows;
    }
    /** The least by their code units. */
    #keep(revision, stretch, row) {
        const stretches = this.#rows.get(revision) ?? new Map();
        const kept = stretches.get(stretch) ?? [];
        const last = kept.at(-1);
        if (kept.length === MOST_ROWS && last !== undefined && row >= last)
            return;
        if (this.#rows.size >= MOST_REVISIONS && !this.#rows.has(revision))
            return;
        if (stretches.size >= MOST_STRETCHES && !stretches.has(stretch))
            return;
        kept.push(row);
        kept.sort();
        if (kept.length > MOST_ROWS)
            kept.pop();
        this.#rows.set(revision, stretches.set(stretch, kept));
    }
}


/***/ }),

/***/ 18615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ HOLE_TYPES),
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   H6: () => (/* binding */ PATTERN_CHARS),
/* harmony export */   dM: () => (/* binding */ isTooOpen),
/* harmony export */   patternText: () => (/* binding */ patternText),
/* harmony export */   printPattern: () => (/* binding */ printPattern)
/* harmony export */ });
/**
 * The language of templates: the line as it looks, with typed holes. `<name:type>` takes one value, `<name>` everything up to
 * the next literal or blank, `{a|b}` one of some words; `\<`, `\{` and `\\` stand for themselves. A run of blanks is one.
 * Invariant: `parsePattern(printPattern(x))` is `x`.
 */
const HOLE_TYPES = [
    "int",
    "num",
    "size",
    "duration",
    "status",
    "time",
    "ip",
    "host",
    "uuid",
    "hex",
    "email",
    "url",
    "path",
    "id",
    "word",
    "any",
    "string",
    "json",
    "rest",
];
const NAME = /^[a-z][a-z0-9_]{0,39}$/;
/** Up to here a hole's own text may go; a longer one is text. */
const HOLE_CHARS = 64;
const PATTERN_CHARS = 4096;
const MOST_PIECES = 400;
function parsePattern(text) {
    if (text.length > PATTERN_CHARS)
        return { offset: PATTERN_CHARS, problem: `it is longer than ${PATTERN_CHARS} characters` };
    const pieces = [];
    let literal = "";
    const flush = () => {
        if (literal !== "")
            pieces.push({ literal });
        literal = "";
    };
    for (let at = 0; at < text.length;) {
        const special = text.charAt(at);
        if (special === "\\" && "<{\\".includes(text.charAt(at + 1)) && at + 1 < text.length) {
            literal += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const read = special === "<" ? readHole(text, at) : special === "{" ? readChoice(text, at) : undefined;
        if (read === undefined) {
            const blank = special === " " || special === "\t";
            if (!blank || (!literal.endsWith(" ") && (literal !== "" || pieces.length > 0)))
                literal += blank ? " " : special;
            at += 1;
            continue;
        }
        if ("problem" in read)
            return read;
        if (literal === "" && pieces.length > 0 && !("literal" in (pieces.at(-1) ?? {})) && !("choice" in read.piece)) {
            const before = pieces.at(-1);
            if (before !== undefined && "hole" in before && isWide(before.hole))
                return { offset: at, problem: "two holes stand side by side, and nothing says where the first one ends" };
        }
        flush();
        pieces.push(read.piece);
        at = read.end;
    }
    literal = literal.endsWith(" ") ? literal.slice(0, -1) : literal;
    flush();
    if (pieces.length === 0)
        return { offset: 0, problem: "it is empty" };
    if (pieces.length > MOST_PIECES)
        return { offset: 0, problem: `it has more than ${MOST_PIECES} pieces` };
    return pieces;
}
/** Holes of these types end where the next literal begins. */
const isWide = (type) => type === "any" || type === "string" || type === "rest" || type === "word" || type === "json";
/** `undefined` for a `<` that opens no hole: the log's own. */
function readHole(text, at) {
    const close = text.indexOf(">", at);
    if (close < 0 || close - at > HOLE_CHARS)
        return undefined;
    const [name = "", type, ...more] = text.slice(at + 1, close).split(":");
    if (more.length > 0 || !(NAME.test(name) || (name === "" && type !== undefined)))
        return undefined;
    const known = HOLE_TYPES.find((candidate) => candidate === (type ?? "any"));
    if (known === undefined) {
        const problem = `there is no type ${JSON.stringify(type)}; there are ${HOLE_TYPES.join(", ")}`;
        return {
            offset: at,
            problem: NAME.test(type ?? "") ? problem : "a type is small letters, or write `\\<` for a `<`",
        };
    }
    return { piece: { hole: known, name: name === "" ? undefined : name }, end: close + 1 };
}
function readChoice(text, at) {
    const close = text.indexOf("}", at);
    if (close < 0)
        return undefined;
    const choice = text.slice(at + 1, close).split("|");
    if (choice.length < 2 || choice.some((word) => word === "" || !/^[^\s<>{}\\]+$/.test(word)))
        return undefined;
    return { piece: { choice }, end: close + 1 };
}
function printPattern(pattern) {
    let text = "";
    for (const piece of pattern) {
        if ("literal" in piece)
            text += escapeLiteral(piece.literal);
        else if ("choice" in piece)
            text += `{${piece.choice.join("|")}}`;
        else
            text += `<${piece.name ?? ""}${piece.hole === "any" && piece.name !== undefined ? "" : `:${piece.hole}`}>`;
    }
    return text;
}
/** Only what would be read as something else is escaped: templates are for people. */
function escapeLiteral(literal) {
    let text = "";
    for (let at = 0; at < literal.length; at += 1) {
        const character = literal.charAt(at);
        const next = literal.charAt(at + 1);
        if (character === "\\" && (next === "" || "<{\\".includes(next)))
            text += "\\\\";
        else if (character === "<" && (next === ":" || /[a-z]/.test(next) || next === ""))
            text += "\\<";
        else if (character === "{" && (next === "" || literal.indexOf("|", at) > 0))
            text += "\\{";
        else
            text += character;
    }
    return text;
}
/** The template with `<*>` for each value. */
function patternText(pattern) {
    return pattern.map((piece) => ("literal" in piece ? piece.literal : "<*>")).join("");
}
/** Types that any word would do for. */
const OPEN_TYPES = new Set(["any", "rest", "string", "word", "id"]);
/** Whether a pattern says too little to be a template: it has no word, and no values that few lines have in that order. */
function isTooOpen(pattern) {
    let weight = 0;
    for (const piece of pattern) {
        if ("literal" in piece)
            weight += (piece.literal.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length * 2 + (/[^\s\w]/.test(piece.literal) ? 1 : 0);
        else if ("choice" in piece)
            weight += 2;
        else if (!OPEN_TYPES.has(piece.hole))
            weight += 1;
    }
    return weight < 2;
}


/***/ }),

/***/ 88135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printState: () => (/* binding */ printState),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */
function readState(text) {
    if (text === undefined)
        return undefined;
    try {
        const { version, app, usual, revisions, young, pending, templates } = record(JSON.parse(text));
        if (version !== 1)
            return undefined;
        return {
            version: 1,
            app: typeof app === "string" ? app : "",
            ...(usual !== undefined && { usual: readUsual(usual) }),
            ...(revisions !== undefined && { revisions: texts(revisions) }),
            ...(young !== undefined && { young: texts(young) }),
            ...(pending !== undefined && { pending: list(pending).map(readPending) }),
            templates: Object.fromEntries(Object.entries(record(templates)).map(([id, value]) => [id, readTemplate(value)])),
        };
    }
    catch {
        return undefined;
    }
}
function printState(state) {
    return `${JSON.stringify(state, undefined, 1)}\n`;
}
function readUsual(value) {
    const { unmatched, looks } = record(value);
    return { unmatched: count(unmatched), looks: count(looks) };
}
function readPending(value) {
    const { match, lines, stretches, peak, runs } = record(value);
    return {
        match: texts(match),
        lines: count(lines),
        stretches: count(stretches),
        peak: count(peak),
        runs: count(runs),
    };
}
function readTemplate(value) {
    const { lines, first_seen, last_seen, samples } = record(value);
    return { lines: count(lines), first_seen: text(first_seen), last_seen: text(last_seen), samples: texts(samples) };
}
function record(value) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return { ...value };
    throw new TypeError("no object");
}
function list(value) {
    if (Array.isArray(value))
        return value;
    throw new TypeError("no list");
}
const texts = (value) => list(value).map(text);
function text(value) {
    if (typeof value === "string")
        return value;
    throw new TypeError("no text");
}
function count(value) {
    if (typeof value === "number" && Number.isFinite(value) && value >= 0)
        return value;
    throw new TypeError("no count");
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTemplates: () => (/* binding */ readTemplates),
/* harmony export */   s: () => (/* binding */ isTemplateId)
/* harmony export */ });
/* unused harmony export MAX_TEMPLATE_CHARS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46666);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65744);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18615);
/**
 * Reads `apps/<app>/parser.yaml`. Invariant: there is a parser only if nothing is wrong with the file, every mistake is said
 * at its line and column, and no message repeats what the file says.
 */






/** A file over this size (in UTF-16 units) is refused before it is parsed: 5,000 templates are a tenth of it. */
const MAX_TEMPLATE_CHARS = 8 * 1024 * 1024;
const MOST_PROBLEMS = 100;
const MOST_TEMPLATES = 10_000;
const TOP_KEYS = ["version", "app", "format", "header", "join", "templates", "ignore"];
const TEMPLATE_KEYS = [
    "id",
    "match",
    "event",
    "actor",
    "target",
    "severity",
    "outcome",
    "fields",
    "noise",
    "keep",
    "was",
    "examples",
];
const FORMATS = ["text", "json", "logfmt"];
const SEVERITIES = ["info", "warn", "critical"];
const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
const OUTCOMES = ["success", "failure", "denied"];
const FIELD = /^[a-z][a-z0-9_]{0,39}$/;
/** Whether a template can be called so. */
function isTemplateId(name) {
    return typeof name === "string" && ID.test(name);
}
/** @param path what the file is called in messages */
function readTemplates(text, path) {
    if (text.length > MAX_TEMPLATE_CHARS) {
        const limit = `${MAX_TEMPLATE_CHARS / 1024 / 1024} MB`;
        return { problems: [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-too-large", { path, limit }, { at: path })] };
    }
    const reader = new Reader(text, path);
    const parser = reader.read();
    return parser === undefined || reader.problems.length > 0
        ? { problems: reader.problems.slice(0, MOST_PROBLEMS) }
        : { parser, problems: [] };
}
class Reader {
    problems = [];
    #text;
    #path;
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    constructor(text, path) {
        this.#text = text;
        this.#path = path;
    }
    read() {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(this.#text, {
            lineCounter: this.#lines,
            schema: "core",
            uniqueKeys: true,
            prettyErrors: false,
        });
        for (const { pos, code } of document.errors) {
            const reason = code.toLowerCase().replaceAll("_", " ");
            this.problems.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-syntax", { path: this.#path, reason }, { at: this.#place(pos[0]) }));
        }
        if (this.problems.length > 0)
            return undefined;
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Alias: (_, node) => void this.#say(node, "an alias stands here", "Write the value out."),
            Node: (_, node) => void (node.tag !== undefined &&
                !node.tag.startsWith("tag:yaml.org,2002:") &&
                this.#say(node, "a tag stands here", "Take it out.")),
        });
        const top = this.#map(document.contents, TOP_KEYS);
        if (this.problems.length > 0)
            return undefined;
        if (top.get("version") === undefined || this.#value(top.get("version")) !== 1) {
            this.#say(top.get("version") ?? document.contents, "the version of the format is missing or not 1", "Write `version: 1`.");
        }
        const joins = top.get("join") === undefined ||
            this.#list(top.get("join"), (node) => this.#oneOf(node, ["stack"])).includes("stack");
        return {
            app: this.#string(top.get("app"), "app") ?? "",
            format: (top.has("format") ? this.#oneOf(top.get("format"), FORMATS) : undefined) ?? "text",
            headers: top.has("header") ? this.#patterns(top.get("header"), true) : [],
            joins,
            templates: this.#templates(top.get("templates")),
            ignore: top.has("ignore") ? this.#patterns(top.get("ignore"), false) : [],
        };
    }
    #templates(node) {
        if (node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
            return [];
        const templates = [];
        const ids = new Set();
        const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .Matcher */ .P();
        for (const item of this.#items(node).slice(0, MOST_TEMPLATES)) {
            const template = this.#template(item, ids);
            if (template === undefined)
                continue;
            for (const pattern of template.patterns) {
                const other = matcher.add(pattern, templates.length);
                if (other !== undefined && other !== templates.length)
                    this.#say(item, "another template above has the same `match`", "Take one of them out.");
            }
            templates.push(template);
        }
        return templates;
    }
    #template(item, ids) {
        const map = this.#map(item, TEMPLATE_KEYS);
        const id = this.#string(map.get("id"), "id", item);
        for (const [node, name] of [[map.get("id"), id], ...this.#words(map.get("was"))]) {
            if (name === undefined)
                continue;
            if (!ID.test(name))
                this.#say(node ?? item, "this is no id", "An id is 1 to 63 small letters, digits and dashes.");
            else if (ids.has(name))
                this.#say(node ?? item, "this id appears twice", "Give each template its own.");
            ids.add(name);
        }
        const match = map.get("match");
        if (match === undefined) {
            this.#say(item, "`match` is missing", "Write the line as it looks, with `<name>` for each value.");
            return undefined;
        }
        const [first, ...more] = this.#patterns(match, false);
        if (first === undefined || id === undefined)
            return undefined;
        const patterns = [first, ...more];
        return {
            id,
            patterns,
            mapping: this.#mapping(map),
            noise: this.#flag(map.get("noise")),
            keep: this.#flag(map.get("keep")),
            was: this.#words(map.get("was")).flatMap(([, name]) => name ?? []),
            examples: this.#examples(map.get("examples"), patterns),
        };
    }
    #mapping(map) {
        const event = map.has("event") ? this.#string(map.get("event"), "event") : undefined;
        const severity = map.has("severity") ? this.#oneOf(map.get("severity"), SEVERITIES) : undefined;
        const outcome = map.has("outcome") ? this.#oneOf(map.get("outcome"), OUTCOMES) : undefined;
        const [actor, target] = ["actor", "target"].map((key) => map.has(key) ? this.#string(map.get(key), key) : undefined);
        if (event === undefined) {
            for (const key of ["actor", "target", "severity", "outcome", "fields"])
                if (map.has(key))
                    this.#say(map.get(key), `\`${key}\` needs an \`event\``, "Say which event type the line becomes.");
            return undefined;
        }
        if (!(0,_app_js__WEBPACK_IMPORTED_MODULE_2__/* .isMappedType */ .I)(event))
            this.#say(map.get("event"), "this is no event type", "It is small letters, digits and underscores, with one dot at most, and none of mallcop's own.");
        return { event, actor, target, severity, outcome, fields: this.#fields(map.get("fields")) };
    }
    #fields(node) {
        const fields = new Map();
        if (node === undefined)
            return fields;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            this.#say(node, "here must be `name: field` pairs", "Such as `source_ip: ip`.");
        else
            for (const { key, value } of node.items) {
                const name = String(this.#value(key));
                const field = this.#string(value ?? key, "field");
                if (!FIELD.test(name))
                    this.#say(key, "this is no name", "It is small letters, digits and underscores.");
                else if (field !== undefined)
                    fields.set(name, field);
            }
        return fields;
    }
    #examples(node, patterns) {
        const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .Matcher */ .P();
        for (const pattern of patterns)
            matcher.add(pattern, 0);
        return this.#words(node).flatMap(([place, example]) => {
            if (example === undefined)
                return [];
            if (matcher.match(example) === undefined)
                this.#say(place, "the template does not match this example", "Correct one of them; an example is a message without its header.");
            return [example];
        });
    }
    #patterns(node, isHeader) {
        return this.#words(node).flatMap(([place, text]) => {
            if (text === undefined)
                return [];
            const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)(text);
            if ("problem" in pattern) {
                this.#say(place, pattern.problem, "Correct the template.", pattern.offset);
                return [];
            }
            if (isHeader)
                return [this.#header(place, pattern)];
            if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .isTooOpen */ .dM)(pattern))
                this.#say(place, "there is no word in it, so it would match nearly everything", "Add what all of its lines have.");
            return [pattern];
        });
    }
    #header(node, pattern) {
        const last = pattern.at(-1);
        if (last !== undefined && "hole" in last && last.name === "message")
            return [...pattern.slice(0, -1), { hole: "rest", name: "message" }];
        this.#say(node, "a header ends with `<message>`", "Add it at the end.");
        return pattern;
    }
    #map(node, keys) {
        const map = new Map();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            this.#say(node, "here must be `key: value` lines", `There are the keys ${keys.join(", ")}.`);
            return map;
        }
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === "string" ? key.value : "";
            if (keys.includes(name))
                map.set(name, value ?? key);
            else {
                const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(name, keys);
                this.#say(key, "there is no such key", meant === undefined ? `There are ${keys.join(", ")}.` : `Did you mean \`${meant}\`?`);
            }
        }
        return map;
    }
    #items(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items;
        this.#say(node, "here must be a list", "Begin each entry with `- `.");
        return [];
    }
    /** A text, or a list of texts, each with its place. */
    #words(node) {
        if (node === undefined)
            return [];
        return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node]).map((item) => [item, this.#string(item, "text")]);
    }
    #list(node, each) {
        return this.#items(node).map(each);
    }
    #value(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    }
    #string(node, name, parent) {
        const value = this.#value(node);
        if (typeof value === "string" && value !== "")
            return value;
        if (node === undefined)
            this.#say(parent, `\`${name}\` is missing`, "Add it.");
        else
            this.#say(node, "here must be a text", "Put it in single quotes.");
        return undefined;
    }
    #flag(node) {
        const value = this.#value(node);
        if (node !== undefined && typeof value !== "boolean")
            this.#say(node, "here must be `true` or `false`", "Write one of them.");
        return value === true;
    }
    #oneOf(node, allowed) {
        const value = allowed.find((candidate) => candidate === this.#value(node));
        if (value === undefined)
            this.#say(node, "this value is not known here", `There are ${allowed.join(", ")}.`);
        return value;
    }
    #say(node, problem, advice, within = 0) {
        const range = typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range : [0];
        const start = Number(range[0]);
        const quoted = "'\"".includes(this.#text.charAt(start)) ? 1 : 0;
        const at = this.#place(start + (within > 0 ? within + quoted : 0));
        this.problems.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", { path: this.#path, problem, advice }, { at }));
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#path}:${line}:${col}`;
    }
}


/***/ }),

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ AppWindow),
  f: () => (/* binding */ window_MOST_REVISIONS)
});

// EXTERNAL MODULE: ./build/src/logs/headless-rows.js
var headless_rows = __webpack_require__(61222);
// EXTERNAL MODULE: ./build/src/logs/looks.js + 4 modules
var looks = __webpack_require__(67685);
// EXTERNAL MODULE: ./build/src/logs/scan.js
var scan = __webpack_require__(49716);
// EXTERNAL MODULE: ./build/src/logs/skeleton.js
var skeleton = __webpack_require__(36962);
;// CONCATENATED MODULE: ./build/src/logs/unknown-lines.js
/**
 * Lines that no template knows, as skeletons, with what tells a new format from a flood: when they came, and which revisions of
 * the app wrote them. Invariant: bounded, however many lines there are and however odd they look; what does not fit is counted.
 */


const BUCKET_MS = 10 * 60_000;
/** More looks than this in one run are no new format. */
const MOST_LOOKS = 400;
const MOST_BUCKETS = 300;
const MOST_REVISIONS = 20;
class UnknownLines {
    #skeletons = new skeleton/* Skeletons */.R();
    #spreads = new Map();
    /** Lines whose look found no place. */
    overflow = 0;
    add({ message: whole, time, revision }) {
        const message = whole.length > scan/* SCAN_CHARS */.ib ? whole.slice(0, scan/* SCAN_CHARS */.ib) : whole;
        if (this.#skeletons.size >= MOST_LOOKS && !this.#skeletons.knows(message)) {
            this.overflow += 1;
            return;
        }
        const { key } = this.#skeletons.add(message);
        note(this.#spreads, key, new Map([[Math.floor(time / BUCKET_MS), 1]]), new Set([revision]));
    }
    absorb(other) {
        this.overflow += other.overflow;
        this.#skeletons.absorb(other.#skeletons);
        for (const [key, { buckets, revisions }] of other.#spreads)
            note(this.#spreads, key, buckets, revisions);
    }
    skeletons() {
        return this.#skeletons.all();
    }
    /** Of all lines of some skeletons together. */
    spreadOf(skeletons) {
        const all = new Map();
        for (const { key } of skeletons) {
            const spread = this.#spreads.get(key);
            if (spread !== undefined)
                note(all, "", spread.buckets, spread.revisions);
        }
        return all.get("") ?? { buckets: new Map(), revisions: new Set() };
    }
}
function note(spreads, key, buckets, revisions) {
    const known = spreads.get(key) ?? { buckets: new Map(), revisions: new Set() };
    spreads.set(key, known);
    for (const [bucket, lines] of buckets) {
        if (known.buckets.size >= MOST_BUCKETS && !known.buckets.has(bucket))
            continue;
        known.buckets.set(bucket, (known.buckets.get(bucket) ?? 0) + lines);
    }
    for (const revision of revisions)
        if (known.revisions.size < MOST_REVISIONS)
            known.revisions.add(revision);
}

;// CONCATENATED MODULE: ./build/src/logs/window.js
/** What one run saw of one app's lines: every line counted under one head, and of the unknown ones enough to learn from. */



/** More revisions than this are made up by somebody. */
const window_MOST_REVISIONS = 10_000;
class AppWindow {
    app;
    lines = 0;
    ignored = 0;
    unmatched = 0;
    headless = 0;
    templates = new Map();
    revisions = new Map();
    #unknown = new UnknownLines();
    #looks;
    #headless = new headless_rows/* HeadlessSample */.WI();
    #learns;
    /** @param learns whether unknown lines are to be learned from, as far as they go */
    constructor(app, learns) {
        this.app = app;
        this.#learns = learns;
    }
    add({ rows, time, revision, found }) {
        this.lines += rows;
        const isUnknown = "message" in found;
        add(this.revisions, revision, isUnknown ? rows : 0, window_MOST_REVISIONS);
        if ("template" in found)
            add(this.templates, found.template, rows);
        else if (!isUnknown)
            this.ignored += rows;
        else {
            this.unmatched += rows;
            // A line that anybody can begin anew by a line break inside a value is none to learn templates from.
            if (found.headless) {
                this.headless += rows;
                if (this.#learns)
                    this.#headless.add({ text: found.message, time, revision });
            }
            else if (this.#learns)
                this.#unknown.add({ message: found.message, time, revision });
        }
    }
    /** Takes in what follows it. */
    absorb(next) {
        this.lines += next.lines;
        this.ignored += next.ignored;
        this.unmatched += next.unmatched;
        this.headless += next.headless;
        for (const [id, rows] of next.templates)
            add(this.templates, id, rows);
        for (const [revision, rows] of next.revisions)
            add(this.revisions, revision, rows, window_MOST_REVISIONS);
        this.#unknown.absorb(next.#unknown);
        this.#headless.absorb(next.#headless);
    }
    get headlessRows() {
        return this.#headless.rows;
    }
    /** To be asked when the window is whole: the unknown lines are forgotten then. */
    looks() {
        this.#looks ??= (0,looks/* looksOf */.uJ)(this.#unknown);
        this.#unknown = new UnknownLines();
        return this.#looks;
    }
}
function add(counts, name, rows, most = Number.POSITIVE_INFINITY) {
    const known = counts.get(name);
    if (known !== undefined)
        counts.set(name, known + rows);
    else if (counts.size < most)
        counts.set(name, rows);
}


/***/ })

};
