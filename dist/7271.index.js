export const id = 7271;
export const ids = [7271,8135];
export const modules = {

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds the name that somebody probably meant; says nothing rather than something far-fetched. */
/** The closest of `names` to `typed`: at most a third of the letters differ, or it is a part of the name (`aws`). */
function nearest(typed, names) {
    const wanted = plain(typed);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    if (wanted.length > 64)
        return undefined;
    for (const name of names) {
        const isPart = wanted.length >= 3 && plain(name).includes(wanted);
        const distance = isPart ? limit : editDistance(wanted, plain(name));
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** `lookbackHours`, `lookback-hours` and `lookback_hours` are the same slip. */
function plain(name) {
    return name.toLowerCase().replace(/[\s_-]/g, "");
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, to.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
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


/***/ }),

/***/ 57271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AppWindow: () => (/* reexport safe */ _logs_window_js__WEBPACK_IMPORTED_MODULE_5__.E),
/* harmony export */   EntryReader: () => (/* reexport safe */ _logs_entries_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   LineParser: () => (/* reexport safe */ _logs_parse_js__WEBPACK_IMPORTED_MODULE_2__.LineParser),
/* harmony export */   RowOpener: () => (/* reexport safe */ _logs_parse_js__WEBPACK_IMPORTED_MODULE_2__.yc),
/* harmony export */   copyOf: () => (/* reexport safe */ _logs_copy_of_js__WEBPACK_IMPORTED_MODULE_0__.z),
/* harmony export */   fieldsOf: () => (/* reexport safe */ _logs_parse_js__WEBPACK_IMPORTED_MODULE_2__.fieldsOf),
/* harmony export */   readState: () => (/* reexport safe */ _logs_state_file_js__WEBPACK_IMPORTED_MODULE_3__.readState),
/* harmony export */   readTemplates: () => (/* reexport safe */ _logs_template_file_js__WEBPACK_IMPORTED_MODULE_4__.readTemplates)
/* harmony export */ });
/* harmony import */ var _logs_copy_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4276);
/* harmony import */ var _logs_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57613);
/* harmony import */ var _logs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86254);
/* harmony import */ var _logs_state_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88135);
/* harmony import */ var _logs_template_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1974);
/* harmony import */ var _logs_window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);








/***/ })

};
