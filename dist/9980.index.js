export const id = 9980;
export const ids = [9980,6813];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   jY: () => (/* binding */ CONNECTORS_OPTION),
/* harmony export */   kZ: () => (/* binding */ EXIT_STATUSES),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
const JSON_OPTION = {
    type: "flag",
    description: "Print one JSON document for machines instead of text.",
};
const CONFIG_OPTION = {
    type: "text",
    value: "FILE",
    description: "Configuration file, relative to the root of the checkout.",
    default: "mallcop.yaml",
};
const CONNECTORS_OPTION = {
    type: "text",
    value: "IDS",
    description: "Only these configured connectors, separated by commas.",
};
const EXIT_STATUSES = [
    "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
    "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];


/***/ }),

/***/ 26813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pickInstances),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91599);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25963);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28344);
/* harmony import */ var _plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14251);
/* harmony import */ var _plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79035);
/** Reads the configuration file for a command, and picks the connectors that it asks for. */









/** @param file relative to `cwd` */
async function readConfig(cwd, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    try {
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute);
        const types = (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .withPlugins */ .hn)(_config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_TYPES */ .c, await (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .findPlugins */ .UC)(cwd));
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(source, file, { findSecret: _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findSecret */ .mt, types, detectors: await (0,_plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__/* .knownDetectors */ .Xu)(cwd) });
    }
    catch (thrown) {
        const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
        if (code !== "ENOENT" && code !== "EISDIR")
            throw thrown;
        return { problems: [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("config-missing", { path: file }, { at: file })] };
    }
}
/** @throws MallcopError `usage-invalid` for an id that is not configured */
function pickInstances(config, ids, command) {
    const wanted = (ids ?? "").split(/[\s,]+/).filter((id) => id !== "");
    if (wanted.length === 0)
        return config.connectors;
    return wanted.map((id) => {
        const found = config.connectors.find((instance) => instance.id === id);
        if (found !== undefined)
            return found;
        const known = config.connectors.map((instance) => instance.id);
        const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(id, known);
        const problem = `No connector has the id ${JSON.stringify(id.slice(0, 64))}${meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("usage-invalid", { problem, command });
    });
}


/***/ }),

/***/ 99980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-detectors.js + 2 modules
var find_detectors = __webpack_require__(14251);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-plugins.js
var find_plugins = __webpack_require__(79035);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
// EXTERNAL MODULE: ./build/src/plugin/host/stage.js
var stage = __webpack_require__(20846);
// EXTERNAL MODULE: ./build/src/plugin/host/start-detector.js + 2 modules
var start_detector = __webpack_require__(65465);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/detect/say.js
var say = __webpack_require__(32530);
;// CONCATENATED MODULE: ./build/src/detect/told-event.js
/** A Monday. */
const START = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** @param number tells events apart that are told in the same words */
function toldEvent(told, number) {
    const { day, hour = 10, minute = 0, source = "azure", type = "login", actor = "ann@example.com" } = told;
    const time = START + day * DAY_MS + hour * HOUR_MS + minute * 60_000;
    return {
        id: `evt-${new Date(time).toISOString().slice(0, 10)}-${source}-${number.toString(16).padStart(16, "0")}`,
        time: time,
        source,
        type,
        actor,
        target: told.target ?? "portal",
        action: told.action ?? "Sign-in activity",
        severity: told.severity ?? "info",
        metadata: { connector: source, outcome: "success", source_ip: "203.0.113.7", ...told.metadata },
    };
}

// EXTERNAL MODULE: ./build/src/event/sanitize.js
var sanitize = __webpack_require__(12667);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(28344);
;// CONCATENATED MODULE: ./build/src/plugin/verify/finding.js
/** Besides these, a finding may have the code of any `MallcopError` that a plugin ends in. */
const VERIFY_CODES = {
    "capability-undeclared": "Declare it in the manifest's `capabilities`.",
    "capability-unused": "Remove it from the manifest's `capabilities`: the code has no such part.",
    "case-missing": "Put cases into fixtures/: quiet.jsonl with what it passes over, and one that makes it speak.",
    "case-unreadable": "A case is JSON lines: what is said, then an event on each line; docs/writing-a-detector.md has the fields.",
    "connector-missing": "Write connector.ts; `mallcop scaffold connector <name>` makes one to start from.",
    "detect-impure": "Let detect depend on its events and context alone: no clock, no chance, nothing kept but in context.memory.",
    "detector-missing": "Write detector.ts; `mallcop scaffold detector <name>` makes one to start from.",
    "correlator-unused": "Add a fixture with records that it takes up, or remove it.",
    "digest-unfit": "Give a feed with a digest an overlap of `0s` and no `at`, so that every record is counted once.",
    "event-crashes": "Events may lack any field of metadata, and names may be empty: look before you use them, as `textOf` does.",
    "event-undeclared": "Declare the event type in the manifest's `events`, or give one that is.",
    "event-unproduced": "Add a fixture that produces it, or remove it from the manifest.",
    "event-unused": "Add it to a case, or remove it from the manifest.",
    "expected-differs": "If the new outcome is right, run `mallcop verify <name> --update`, and review the difference.",
    "expected-missing": "Run `mallcop verify <name> --update`, and review what it wrote.",
    "failure-swallowed": "Throw when the vendor refuses or answers nonsense: whoever returns says that the slice was read to its end.",
    "fixture-exhausted": "Add the page as a fixture, or stop where the last page says so.",
    "fixture-secret": "Revoke it if it was real, and put something made up in its place, with `EXAMPLE` in it.",
    "fixture-unreadable": "A fixture is JSON: the vendor's answer, or an object with `status`, `headers` and `body`.",
    "fixture-unused": "The connector ended before it had read all pages: follow the vendor's link or cursor to the end.",
    "fixtures-missing": "Put the vendor's answers into fixtures/<feed>/001.response.json and so on, one file for each request.",
    "host-unused": "Remove the host from the manifest: no request in the fixtures went to it.",
    "id-repeated": "Make `key` of the vendor's own id, so that two records never have one.",
    "listing-incomplete": "Yield `complete: true` with the last page, once everything was listed.",
    "malformed-crashes": "Throw `record-malformed` (the decoders such as `object` and `text` do) for what cannot be understood.",
    "metadata-undeclared": "Declare the field in the manifest's `metadata`, or use one of the shared names.",
    "normalize-impure": "Let normalize depend on the record and the lookup alone: no clock, no chance, nothing kept between calls.",
    "not-read-only": "Only read: GET, HEAD, or POST for a query.",
    "parameter-unused": "Remove it from the manifest: the detector never reads it.",
    "position-large": "Keep `at` below 4 KB: a page number, a token, a time.",
    "preflight-wrong": "Yield one check for each right, for feeds that exist; `probe` makes one of a call.",
    "reason-unused": "Add a fixture with such a record, or remove the reason from `leaves_out`.",
    "resume-differs": "With `at`, go on exactly after the page that gave it.",
    "secret-leaked": "Use a secret in the request's headers only, never in records, positions, items or logs.",
    "secret-unused": "Remove it from the manifest: the connector never asks for it.",
    "setting-unused": "Remove it from the manifest: the connector never asks for it.",
    "severity-exceeded": "Say less, or declare the severity in the manifest.",
    "state-fixture-missing": "Put the items of an earlier listing into fixtures/<feed>/before.json, as an object by key.",
    "summary-crashes": "Let key, fold and expire bear every draft that normalize gives, and every state that fold gave.",
    "summary-impure": "Let fold, expire and digests depend on what they are given alone, and a digest that absorbs others say what one would.",
    "tests-empty": "Call t.ok, t.equal or t.throws: a test that asserts nothing shows nothing.",
    "tests-failed": "Correct the plugin, or its test.",
    "tests-missing": "Write tests.ts with `export default (t) => { … }`.",
    "text-unmarked": "Put an event's texts into a sentence as values of `say`, never by `own`, so that they are marked.",
    "tool-differs": "If the new answer is right, run `mallcop verify <name> --update`, and review the difference.",
    "tool-failed": "Correct the tool, or its fixtures.",
    "tool-field-undeclared": "Declare the field in the tool's `output`, or leave it out.",
    "tool-fixture-missing": "Put what it is asked into fixtures/tools/<tool>/input.json, and the vendor's answers beside it.",
    "trust-suspect": "Without `trust: vendor` the value is wrapped in markers; only the vendor's own words may go without.",
};
function finding(code, message, at) {
    return { code, message, advice: VERIFY_CODES[code], at };
}
/** @param folder what the plugin's folder is called; places in an error are relative to it or to the repository */
function findingOf(error, folder) {
    const { at } = error.context;
    const place = at === undefined ? folder : at.startsWith(folder) ? at : `${folder}/${at}`;
    return { code: error.code, message: error.message, advice: error.hint, at: place };
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/detector-cases.js
/**
 * A detector's fixtures: each file is a case. Its first line says what is to be said of it, each further line tells an event in a few
 * words, or with `"daily": N` one on each of N days.
 */








const MOST_DAYS = 400;
const SEVERITIES = new Set(["info", "warn", "critical"]);
const NUMBERS = ["day", "hour", "minute", "daily"];
const TEXTS = ["source", "type", "actor", "target", "action", "severity"];
/** @param folder the staged plugin, which holds regular files only */
async function readCases(folder, shown) {
    const names = await (0,promises_.readdir)(external_node_path_.join(folder, "fixtures")).catch(() => []);
    const cases = [];
    const findings = [];
    for (const name of names.filter((file) => file.endsWith(".jsonl")).sort()) {
        const text = await (0,promises_.readFile)(external_node_path_.join(folder, "fixtures", name), "utf8");
        const at = `${shown}/fixtures/${name}`;
        if ((0,secret_shapes/* findSecret */.mt)(text) !== undefined)
            findings.push(finding("fixture-secret", "It holds what looks like a real credential.", at));
        const parsed = parseCase(name, text);
        if ("line" in parsed)
            findings.push(finding("case-unreadable", parsed.problem, `${at}:${parsed.line}`));
        else
            cases.push(parsed);
    }
    return { cases, findings };
}
/** What was found, as `says` has it. */
function saidOf(found) {
    return found.map(({ severity, title }) => `${severity} ${(0,say/* plain */.pj)(title)}`).sort();
}
/** The file of a case whose first line says something else. */
function caseText({ title, lines }, says) {
    return [JSON.stringify({ case: title, says }), ...lines].map((line) => `${line}\n`).join("");
}
/** @returns the case, or the line that is none of one */
function parseCase(file, text) {
    const [head = "", ...lines] = text.trimEnd().split("\n");
    const { case: title, says } = parsedOf(head) ?? {};
    if (typeof title !== "string" || !Array.isArray(says) || !says.every((said) => typeof said === "string"))
        return { line: 1, problem: 'Its first line is not `{"case": …, "says": […]}`.' };
    const events = [];
    for (const [index, line] of lines.entries()) {
        const told = toldOf(parsedOf(line));
        if (typeof told === "string")
            return { line: index + 2, problem: told };
        for (const one of told)
            events.push(toldEvent(one, events.length + 1));
    }
    const sorted = events.toSorted((one, other) => one.time - other.time);
    return { file, title, says: says.toSorted(), events: sorted, lines };
}
function parsedOf(line) {
    try {
        const value = JSON.parse(line);
        return (0,shape/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The events of a line, or what is wrong with it. */
function toldOf(line) {
    if (line === undefined)
        return "The line is no JSON object.";
    for (const [name, value] of Object.entries(line)) {
        if (NUMBERS.includes(name)) {
            if (typeof value !== "number" || !Number.isFinite(value))
                return `\`${name}\` is no number.`;
        }
        else if (TEXTS.includes(name)) {
            if (typeof value !== "string")
                return `\`${name}\` is no text.`;
        }
        else if (name !== "metadata")
            return `An event has no \`${name.slice(0, 40)}\`.`;
    }
    if (line.severity !== undefined && !SEVERITIES.has(line.severity))
        return "`severity` is none of info, warn, critical.";
    const { daily, metadata, ...rest } = line;
    const scalars = scalarsOf(metadata);
    if (scalars === undefined)
        return "`metadata` holds more than texts, numbers and truth values.";
    const told = { ...cleanTexts(rest), metadata: scalars };
    const { day } = told;
    if (typeof daily === "number") {
        if (daily < 1 || daily > MOST_DAYS)
            return `\`daily\` is not between 1 and ${MOST_DAYS}.`;
        return Array.from({ length: daily }, (_, index) => ({ ...told, day: (day ?? 0) + index }));
    }
    if (day === undefined || day < 0 || day > MOST_DAYS)
        return `\`day\` is not between 0 and ${MOST_DAYS}.`;
    return [{ ...told, day }];
}
/** As the airlock leaves them. */
function cleanTexts(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? (0,sanitize/* asSanitized */.M0)(value) : value]));
}
function scalarsOf(metadata) {
    if (metadata === undefined)
        return {};
    if (!(0,shape/* isObject */.Gv)(metadata))
        return undefined;
    const isScalar = (value) => value === null || ["string", "number", "boolean"].includes(typeof value);
    if (!Object.values(metadata).every(isScalar))
        return undefined;
    return cleanTexts(metadata);
}

// EXTERNAL MODULE: ./build/src/detect/baseline.js
var detect_baseline = __webpack_require__(63826);
// EXTERNAL MODULE: ./build/src/detect/engine.js + 1 modules
var detect_engine = __webpack_require__(87883);
// EXTERNAL MODULE: ./build/src/detect/finding.js
var detect_finding = __webpack_require__(98852);
;// CONCATENATED MODULE: ./build/src/plugin/verify/detector-rules.js
/** What a detector must show on its cases: it says what they say, the same anywhere, bears any event, and uses all that it declares. */






/** As in the docs: the house that the cases play in. */
const OWN = { domains: ["example.com"], accounts: ["111122223333"] };
const PAGE = 64;
const QUIET = "quiet.jsonl";
class DetectorRules {
    manifest;
    shown;
    findings = [];
    /** Parameters that the detector read. */
    used = new Set();
    #atKey;
    #cases = [];
    /** @param atKey place of a key in the manifest, by JSON pointer */
    constructor(manifest, shown, atKey) {
        this.manifest = manifest;
        this.shown = shown;
        this.#atKey = atKey;
    }
    note(code, message, at) {
        if (this.findings.some((other) => other.code === code && other.message === message))
            return;
        this.findings.push(finding(code, message, at ?? this.shown));
    }
    /** One that speaks and one that is quiet at least. */
    checkCases(cases) {
        this.#cases = cases;
        const at = `${this.shown}/fixtures`;
        if (!cases.some(({ says }) => says.length > 0))
            this.note("case-missing", "No case makes it speak.", at);
        if (!cases.some(({ file }) => file === QUIET))
            this.note("case-missing", `There is no ${QUIET} of what it passes over.`, at);
    }
    async replay(each, detector) {
        return await this.#play(each, detector, PAGE, (engine) => engine);
    }
    /** An event at a time; whatever is not in the memory is lost between them. */
    async replayInPieces(each, detector) {
        return await this.#play(each, detector, 1, (_, anew) => anew());
    }
    async #play(each, detector, page, next) {
        const book = new detect_finding/* FindingBook */.Xi();
        const baseline = new detect_baseline/* Baseline */.q5();
        const begin = (memories) => new detect_engine/* Engine */.N({
            detectors: [{ manifest: this.manifest, detector: this.#watching(each, detector) }],
            baseline,
            memories,
            book,
            own: OWN,
            onFailure: (_, thrown) => {
                throw thrown;
            },
        });
        let engine = begin(new Map());
        for (let at = 0; at < each.events.length; at += page) {
            const { memories } = engine;
            engine = next(engine, () => begin(memories));
            engine.page(each.events.slice(at, at + page));
            await engine.settle();
        }
        return book.all();
    }
    /** The detector, with each of its drafts looked at. */
    #watching(each, detector) {
        return {
            detect: (events, context) => detector.detect(events, context),
            settle: async () => {
                const drafts = await detector.settle();
                for (const { draft } of drafts)
                    this.#checkDraft(each, draft);
                return drafts;
            },
        };
    }
    #checkDraft({ file, events }, { severity, title, why, next }) {
        if ((0,detect_finding/* isWorse */.Bx)(severity, this.manifest.severity)) {
            const message = `A finding of ${file} is ${severity}, which is louder than the manifest's \`severity\`.`;
            this.note("severity-exceeded", message, this.#atKey("/severity"));
        }
        const words = [title, why, next].map((said) => said.replaceAll(/\[USER_DATA_BEGIN\].*?\[USER_DATA_END\]/g, "…"));
        const names = new Set(events.flatMap(({ actor, target }) => [actor, target]).filter(isTelling));
        for (const name of names)
            if (words.some((text) => text.includes(name)))
                this.note("text-unmarked", `A sentence of ${file} holds ${JSON.stringify(name.slice(0, 60))} as if it were its own word.`);
    }
    /** What was accepted before. */
    compare({ file, says }, said) {
        const differs = differenceOf(says, said);
        if (differs !== undefined)
            this.note("expected-differs", `It says ${differs}.`, `${this.shown}/fixtures/${file}:1`);
    }
    /** The whole findings, with their ids: these are what is known again. */
    compareElsewhere({ file }, here, there) {
        const differs = differenceOf(here.map(wholeOf), there.map(wholeOf));
        if (differs !== undefined)
            this.note("detect-impure", `An event at a time, by another clock, it gives other findings for ${file}: ${differs}.`);
    }
    /** Fields may be missing, empty, or of another kind than the cases have. */
    async checkOddEvents(each, detector) {
        const odd = each.events.slice(-10).flatMap((event) => {
            const numbers = Object.fromEntries(Object.keys(event.metadata).map((name) => [name, 7]));
            return [
                { ...event, actor: "", target: "", action: "", metadata: {} },
                { ...event, metadata: numbers },
            ];
        });
        try {
            // With ids of their own, so that no two are one event.
            const events = odd.map((event, index) => ({ ...event, id: oddId(event, index) }));
            await this.#play({ ...each, events }, detector, PAGE, (engine) => engine);
        }
        catch (thrown) {
            const { code, message, context } = (0,errors/* asMallcopError */.x)(thrown);
            if (code !== "plugin-failed" && code !== "plugin-answer-malformed")
                throw thrown;
            const at = context.at === undefined ? this.shown : `${this.shown}/${context.at}`;
            this.note("event-crashes", `An event without some of its fields ends it: ${message}`, at);
        }
    }
    /** Nothing is claimed that is not used. */
    checkUse() {
        const { events, metadata, parameters } = this.manifest;
        const given = this.#cases.flatMap((each) => each.events);
        for (const [index, type] of events.entries())
            if (type !== "*" && !given.some((event) => event.type === type))
                this.note("event-unused", `No case has an event of the type \`${type}\`.`, this.#atKey(`/events/${index}`));
        for (const [index, name] of metadata.entries())
            if (!given.some((event) => event.metadata[name] !== undefined))
                this.note("event-unused", `No case has an event with \`${name}\`.`, this.#atKey(`/metadata/${index}`));
        for (const name of Object.keys(parameters))
            if (!this.used.has(name))
                this.note("parameter-unused", `Nobody reads \`${name}\`.`, this.#atKey(`/parameters/${name}`));
    }
}
/** A name that no detector's own words hold by chance. */
function isTelling(name) {
    return name.length >= 5 && /[^a-z ]/i.test(name);
}
function oddId({ id }, index) {
    return `${id.slice(0, -16)}${(index + 1).toString(16).padStart(16, "f")}`;
}
function wholeOf({ severity, title, why, next, id, count }) {
    return [severity, ...[title, why, next].map(say/* plain */.pj), count, id].join(" | ");
}
function differenceOf(expected, said) {
    const missing = expected.find((text) => count(said, text) < count(expected, text));
    const more = said.find((text) => count(said, text) > count(expected, text));
    if (more !== undefined)
        return JSON.stringify(more.slice(0, 200));
    return missing === undefined ? undefined : `nothing where ${JSON.stringify(missing.slice(0, 200))} is expected`;
}
function count(list, text) {
    return list.filter((one) => one === text).length;
}

// EXTERNAL MODULE: ./build/src/collect/context.js
var context = __webpack_require__(37039);
;// CONCATENATED MODULE: ./build/src/plugin/verify/socket-stand-in.js
/**
 * The vendor's web sockets as verification plays them: every frame that the connector sends is a request, and the next page is its
 * answer, in the words of `fixtures/websocket.json`.
 */


const PLAIN_WORDS = { opens: [], answers: "$body", refuses: "$body" };
/** @param answer the page for a frame, or nothing more; status 204 is no answer */
function createSocketStandIn(words, answer) {
    return async (url) => new Conversation(words, async (frame) => await answer(url, frame));
}
class Conversation {
    #words;
    #answer;
    #waiting;
    #reader;
    #end;
    closing;
    constructor(words, answer) {
        this.#words = words;
        this.#answer = answer;
        this.#waiting = words.opens.map((frame) => JSON.stringify(frame));
    }
    send(frame) {
        this.#answer(frame)
            .then((page) => this.#say(page, frame))
            // There is no such page: a vendor that has no answer hangs up.
            .catch(() => this.#finish());
    }
    async receive() {
        const next = this.#waiting.shift();
        if (next !== undefined)
            return next;
        if (this.#end !== undefined)
            throw this.#end;
        this.#reader ??= Promise.withResolvers();
        return await this.#reader.promise;
    }
    close() {
        this.#finish();
    }
    #say({ status, body }, frame) {
        if (status === 204)
            return;
        const said = Buffer.from(body).toString("utf8");
        const page = parsed(said);
        const words = status < 400 ? this.#words.answers : this.#words.refuses;
        const text = page === undefined ? said : JSON.stringify(put(words, page, parsed(frame)));
        const reader = this.#reader;
        this.#reader = undefined;
        if (reader === undefined)
            this.#waiting.push(text);
        else
            reader.resolve(text);
    }
    #finish() {
        this.#end ??= new errors/* MallcopError */.D("vendor-unreachable", { host: "vendor.example", reason: "it ended the connection" });
        this.closing ??= { code: 1000, reason: "" };
        this.#reader?.reject(this.#end);
    }
}
function put(words, page, sent) {
    if (words === "$body")
        return page;
    if (typeof words === "string" && words.startsWith("$"))
        return memberOf(sent, words.slice(1));
    if (Array.isArray(words))
        return words.map((word) => put(word, page, sent));
    if (!(0,shape/* isObject */.Gv)(words))
        return words;
    return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, put(word, page, sent)]));
}
function memberOf(sent, name) {
    const members = (0,shape/* isObject */.Gv)(sent) ? sent : {};
    return Object.hasOwn(members, name) ? members[name] : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/fixtures.js
/** A plugin's fixtures: the vendor's answers in the order of the requests, and what the connector is to make of them. */






/** Vendors' own documentation writes them so: `AKIAIOSFODNN7EXAMPLE`. */
const SAYS_MADE_UP = /[\w-]*(?:EXAMPLE|example)[\w-]*/g;
const fixtures_PAGE = /^\d{3}\.response\.json$/;
/** @param folder the staged plugin, which holds regular files only */
async function readFixtures(folder, shown, { feeds, tools }) {
    const reader = new FixtureReader(folder, shown);
    const foundFeeds = new Map();
    for (const feed of feeds)
        foundFeeds.set(feed, await reader.feed(feed));
    const foundTools = new Map();
    for (const tool of tools)
        foundTools.set(tool, await reader.tool(tool));
    return {
        feeds: foundFeeds,
        tools: foundTools,
        others: await reader.others(""),
        preflight: await reader.others("preflight/"),
        tables: await reader.others("tables/"),
        words: await reader.words(),
        instances: await reader.instances(),
        now: await reader.now(),
        findings: reader.findings,
    };
}
class FixtureReader {
    findings = [];
    #folder;
    #shown;
    constructor(folder, shown) {
        this.#folder = folder;
        this.#shown = shown;
    }
    async feed(feed) {
        const before = await this.json(`${feed}/before.json`);
        const records = await this.json(`${feed}/records.json`);
        return {
            feed,
            reading: readingOf(await this.json(`${feed}/read.json`)),
            others: await this.others(`${feed}/`),
            pages: await this.#pages(feed),
            records: Array.isArray(records) ? records : [],
            expected: (await this.text(`${feed}/expected.jsonl`))?.split("\n").filter((line) => line !== ""),
            before: (0,shape/* isObject */.Gv)(before) ? before : undefined,
        };
    }
    async tool(tool) {
        const input = await this.json(`tools/${tool}/input.json`);
        return {
            input: (0,shape/* isObject */.Gv)(input) ? input : undefined,
            pages: await this.#pages(`tools/${tool}`),
            expected: await this.text(`tools/${tool}/expected.json`),
        };
    }
    async instances() {
        const config = await this.json("config.json");
        const listed = await this.json("instances.json");
        const entries = Array.isArray(listed) && listed.length > 0 ? listed : [{}];
        return entries.map((entry, index) => {
            const { config: own, settings, secrets, without } = (0,shape/* isObject */.Gv)(entry) ? entry : {};
            return {
                config: { ...(index === 0 ? jsonMap(config) : {}), ...jsonMap(own) },
                settings: textMap(settings),
                secrets: textMap(secrets),
                without: Array.isArray(without) ? without.map(String) : [],
            };
        });
    }
    async now() {
        const clock = await this.json("clock.json");
        if (clock === undefined)
            return undefined;
        const now = Date.parse(String((0,shape/* isObject */.Gv)(clock) ? clock.now : undefined));
        if (!Number.isNaN(now))
            return now;
        const at = `${this.#shown}/fixtures/clock.json`;
        this.findings.push(finding("fixture-unreadable", "It has no `now` that is a time.", at));
        return undefined;
    }
    async others(place) {
        const listed = await this.json(`${place}http.json`);
        return (Array.isArray(listed) ? listed : []).flatMap((entry) => (0,shape/* isObject */.Gv)(entry) && typeof entry.match === "string"
            ? [{ match: entry.match, response: responseOf({ status: 200, ...entry }) }]
            : []);
    }
    async words() {
        const words = await this.json("websocket.json");
        if (!(0,shape/* isObject */.Gv)(words))
            return PLAIN_WORDS;
        const { opens, answers = PLAIN_WORDS.answers, refuses = PLAIN_WORDS.refuses } = words;
        return { opens: Array.isArray(opens) ? opens : [], answers: answers, refuses: refuses };
    }
    async json(name) {
        const text = await this.text(name);
        if (text === undefined)
            return undefined;
        try {
            return JSON.parse(text);
        }
        catch {
            this.findings.push(finding("fixture-unreadable", "It is not JSON.", `${this.#shown}/fixtures/${name}`));
            return undefined;
        }
    }
    async text(name) {
        const text = await (0,promises_.readFile)(external_node_path_.join(this.#folder, "fixtures", name), "utf8").catch(() => undefined);
        if (text !== undefined && (0,secret_shapes/* findSecret */.mt)(text.replace(SAYS_MADE_UP, "")) !== undefined) {
            const at = `${this.#shown}/fixtures/${name}`;
            this.findings.push(finding("fixture-secret", "It holds what looks like a real credential.", at));
        }
        return text;
    }
    async #pages(place) {
        const names = await (0,promises_.readdir)(external_node_path_.join(this.#folder, "fixtures", place)).catch(() => []);
        const pages = [];
        for (const name of names.filter((one) => fixtures_PAGE.test(one)).sort()) {
            const body = await this.json(`${place}/${name}`);
            if (body !== undefined)
                pages.push(responseOf(body));
        }
        return pages;
    }
}
function readingOf(value) {
    const { partition, from, to } = (0,shape/* isObject */.Gv)(value) ? value : {};
    const bounds = [from, to].map((time) => Date.parse(String(time)));
    const [start = Number.NaN, end = Number.NaN] = bounds;
    return {
        partition: typeof partition === "string" ? partition : undefined,
        slice: bounds.some(Number.isNaN) ? undefined : { from: start, to: end },
    };
}
function jsonMap(value) {
    return (0,shape/* isObject */.Gv)(value) ? value : {};
}
function textMap(value) {
    return Object.fromEntries(Object.entries((0,shape/* isObject */.Gv)(value) ? value : {}).map(([name, text]) => [name, String(text)]));
}
/** A fixture is the body of an answer with status 200, unless it has `status` and `body` of its own. */
function responseOf(fixture) {
    const whole = (0,shape/* isObject */.Gv)(fixture) && typeof fixture.status === "number" && "body" in fixture;
    const body = whole ? fixture.body : fixture;
    const headers = whole && (0,shape/* isObject */.Gv)(fixture.headers) ? fixture.headers : {};
    return {
        status: whole && typeof fixture.status === "number" ? fixture.status : 200,
        headers: {
            "content-type": "application/json",
            ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
        },
        body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
    };
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/made-up-instance.js
/** The instances that verification makes up: options from the manifest's examples, and values that can be recognized anywhere. */

/** Recognizable wherever it turns up. */
function madeUpSecret(name) {
    return `made-up-${name.toLowerCase().replaceAll("_", "-")}-5f0c1e7a9b`;
}
/** The values of the secrets that are set. */
function secretsFor({ auth }, { secrets, without }) {
    const set = auth.secrets.filter(({ name }) => !without.includes(name));
    return Object.fromEntries(set.map(({ name }) => [name, secrets[name] ?? madeUpSecret(name)]));
}
function settingsFor({ auth, hosts }, instance) {
    const { settings, without } = instance;
    const set = auth.settings.filter(({ name }) => !without.includes(name));
    return Object.fromEntries(set.map(({ name }) => [name, settings[name] ?? (hosts.includes(`{${name}}`) ? VENDOR : "made-up")]));
}
const VENDOR = "https://vendor.example";
/** What the instance says, and for what else is required, an example of the manifest's. */
function optionsFor(manifest, instance) {
    const { properties } = manifest.config;
    const options = {};
    for (const [name, option] of Object.entries((0,shape/* isObject */.Gv)(properties) ? properties : {})) {
        if (!(0,shape/* isObject */.Gv)(option))
            continue;
        const { default: standard, examples, enum: values, type } = option;
        const required = Array.isArray(manifest.config.required) && manifest.config.required.includes(name);
        if (standard !== undefined)
            options[name] = standard;
        else if (manifest.hosts.includes(`{${name}}`) && !instance.without.includes(name))
            options[name] = VENDOR;
        else if (required)
            options[name] = firstOf(examples) ?? firstOf(values) ?? EXAMPLES[String(type)] ?? "example";
    }
    return { ...options, ...instance.config };
}
const EXAMPLES = {
    string: "example",
    number: 1,
    integer: 1,
    boolean: true,
    array: [],
    object: {},
};
function firstOf(list) {
    return Array.isArray(list) ? list[0] : undefined;
}

// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
;// CONCATENATED MODULE: ./build/src/plugin/verify/subject.js




class Subject {
    manifest;
    shown;
    folder;
    code;
    vendor;
    fixtures;
    secrets;
    atKey;
    received;
    findings = [];
    /** Event types, and reasons to leave out by feed, that the fixtures produced. */
    types = new Set();
    reasons = new Set();
    /** Correlators that took up a draft. */
    correlated = new Set();
    keys = new Map();
    /** The records of each log feed. */
    read = new Map();
    /** Hosts that a request went to, and methods that do more than read, of all instances. */
    reached = new Set();
    writing = new Set();
    /** Whether a web socket was opened. */
    spoken = false;
    records = 0;
    events = 0;
    constructor(parts) {
        this.manifest = parts.manifest;
        this.shown = parts.shown;
        this.folder = parts.folder;
        this.code = parts.code;
        this.vendor = parts.vendor;
        this.fixtures = parts.fixtures;
        this.secrets = parts.secrets;
        this.atKey = parts.atKey;
        this.received = new received/* Received */["in"](parts.manifest.name);
    }
    note(code, message, at) {
        if (this.findings.some((other) => other.code === code && other.message === message))
            return;
        this.findings.push(finding(code, message, at ?? this.shown));
    }
    blame(error) {
        this.findings.push(findingOf(error, this.shown));
    }
    fixture(feed, name) {
        return `${this.shown}/fixtures/${feed}/${name}`;
    }
    /** Whether one of the made-up secrets is in a value. */
    leaks(value) {
        const text = JSON.stringify(value) ?? "";
        return this.secrets.some((secret) => text.includes(secret));
    }
    /** Goes on with other code, and remembers whom the code before has asked. */
    use({ code, vendor }) {
        this.noteRequests(this.vendor);
        this.code = code;
        this.vendor = vendor;
    }
    noteRequests({ reached, writing, spoken }) {
        for (const host of reached)
            this.reached.add(host);
        for (const method of writing)
            this.writing.add(method);
        this.spoken ||= spoken;
    }
    /** Lets the vendor answer a feed's requests. */
    play(feed, pages, then, vendor = this.vendor) {
        vendor.play(pages, then, this.fixtures.feeds.get(feed)?.others);
    }
    /** The partition that is replayed: the one that the fixtures name, or the first. */
    async partition(feed) {
        const partitions = this.received.partitions(await this.code.ask("partitions", { feed }));
        const named = this.fixtures.feeds.get(feed)?.reading.partition;
        return partitions.find(({ id }) => id === named) ?? partitions[0] ?? { id: named ?? "" };
    }
    async *pages(message, code = this.code) {
        const reading = await code.ask("open", message);
        for (let pages = 0;; pages += 1) {
            if (pages > 1000)
                throw new errors/* MallcopError */.D("plugin-too-large", { type: this.manifest.name, limit: "1000 pages" });
            const page = this.received.page(await code.ask("next", { reading }));
            if (page === undefined)
                return;
            yield page;
        }
    }
}
function subject_saidOf(sent) {
    const { record = null, verdict, rejected, pairs } = (0,shape/* isObject */.Gv)(sent) ? sent : {};
    return {
        record: record,
        verdict: verdict,
        rejected: (0,shape/* isObject */.Gv)(rejected) ? rejected : undefined,
        pairs: pairs,
    };
}
/** The line of `expected.jsonl` for a record: its drafts without the raw record, or why there is none. */
function lineOf({ verdict, rejected }) {
    if (rejected !== undefined)
        return JSON.stringify({ rejected: rejected.code ?? "error" });
    if ((0,shape/* isObject */.Gv)(verdict))
        return JSON.stringify({ left_out: verdict.leftOut });
    return JSON.stringify(Array.isArray(verdict) ? verdict.map(withoutRaw) : verdict);
}
function withoutRaw(draft) {
    if (!(0,shape/* isObject */.Gv)(draft))
        return draft;
    const { raw: _, ...rest } = draft;
    return rest;
}

// EXTERNAL MODULE: ./build/src/connector/excerpt.js
var excerpt = __webpack_require__(83720);
// EXTERNAL MODULE: ./build/src/connector/origins.js
var origins = __webpack_require__(47874);
;// CONCATENATED MODULE: ./build/src/plugin/verify/vendor-stand-in.js
/** The vendor as verification plays it: it answers from fixtures alone, and notes which declared hosts were asked. */




const READING = new Set(["GET", "HEAD", "POST"]);
function createVendorStandIn(hosts, options, others, words = PLAIN_WORDS) {
    const all = (0,origins/* createOriginPolicy */.Z)(hosts, options);
    const each = hosts.map((host) => ({ host, policy: (0,origins/* createOriginPolicy */.Z)([host], options) }));
    const reached = new Set();
    const writing = new Set();
    let queue = [];
    let last;
    let own = [];
    let exhausted = false;
    let asked = [];
    let spoken = false;
    const reach = (url) => {
        const parsed = all.check(url);
        for (const { host, policy } of each)
            if (policy.allows(parsed))
                reached.add(host);
        return parsed;
    };
    const answer = (line, { host }) => {
        asked.push(line);
        const other = [...own, ...others].find(({ match }) => line.includes(match));
        if (other !== undefined)
            return other.response;
        const [next, ...rest] = queue;
        queue = rest;
        if (next !== undefined)
            return next;
        if (last !== undefined)
            return last;
        exhausted = true;
        throw new errors/* MallcopError */.D("vendor-failed", { host, status: 404, attempts: 1 });
    };
    const send = async ({ url, method = "GET", body = "" }) => {
        const parsed = reach(url);
        if (!READING.has(method))
            writing.add(method);
        return answer(`${method} ${parsed.href} ${typeof body === "string" ? body : Buffer.from(body).toString("utf8")}`, parsed);
    };
    const speak = createSocketStandIn(words, async (url, frame) => answer(`SEND ${url} ${frame}`, new URL(url)));
    const http = {
        send,
        with: () => http,
        excerpt: ({ body }) => (0,excerpt/* excerpt */.K)(body, (text) => text),
    };
    return {
        http,
        async websocket(url, options) {
            const { href } = reach(url);
            spoken = true;
            return await speak(href, options);
        },
        play(pages, then, beside = []) {
            queue = pages;
            own = beside;
            last = then;
            exhausted = false;
            asked = [];
        },
        get left() {
            return queue.length;
        },
        get asked() {
            return asked;
        },
        get exhausted() {
            return exhausted;
        },
        reached,
        writing,
        get spoken() {
            return spoken;
        },
    };
}

// EXTERNAL MODULE: ./build/src/event/canonical-json.js
var canonical_json = __webpack_require__(65715);
;// CONCATENATED MODULE: ./build/src/plugin/verify/draft-rules.js

const SHARED_FIELDS = new Set([
    "outcome",
    "source_ip",
    "user_agent",
    "country",
    "actor_type",
    "target_type",
    "role",
    "scope",
    "account",
    "region",
    "correlation_id",
    "self",
]);
/** A hole that the vendor itself tells of; its fields are the engine's. */
const OF_EVERY_CONNECTOR = "coverage_gap";
function checkDraft(subject, feed, draft, record) {
    checkSaid(subject, feed, draft);
    const { key } = draft;
    if (key === undefined)
        return;
    const id = (0,canonical_json/* canonicalJson */.d)([key.tenant, key.namespace, key.id, draft.time]);
    const content = (0,canonical_json/* canonicalJson */.d)(record);
    // Two feeds may tell of one thing, each in its own words.
    const place = `${feed}|${id}`;
    const before = subject.keys.get(place);
    if (before !== undefined && before !== content)
        subject.note("id-repeated", `Two records of ${feed} have the id ${JSON.stringify(key.id.slice(0, 60))}.`);
    subject.keys.set(place, content);
}
function checkSaid(subject, feed, said) {
    const { manifest } = subject;
    subject.events += 1;
    subject.types.add(said.type);
    if (!Object.hasOwn(manifest.events, said.type) && said.type !== OF_EVERY_CONNECTOR)
        subject.note("event-undeclared", `The feed ${feed} gives the event type \`${said.type.slice(0, 60)}\`, which is not in the manifest.`);
    for (const [name, value] of Object.entries(said.metadata ?? {})) {
        const declared = Object.hasOwn(manifest.metadata, name) ? manifest.metadata[name] : undefined;
        const shared = SHARED_FIELDS.has(name) || (said.type === OF_EVERY_CONNECTOR && name.startsWith("gap_"));
        if (declared === undefined && !shared)
            subject.note("metadata-undeclared", `The feed ${feed} gives the metadata \`${name.slice(0, 60)}\`, which is not in the manifest.`);
        if (declared?.trust === "vendor" && typeof value === "string" && isAnybodys(value, said))
            subject.note("trust-suspect", `\`${name}\` is declared \`trust: vendor\`, but holds what a person could have written.`, subject.atKey(`/metadata/${name}`));
    }
    if (subject.leaks(said))
        subject.note("secret-leaked", `A secret is in an event of the feed ${feed}.`);
}
/** `unknown`, and ids that a vendor gives out: nobody can choose them. */
const NOBODYS = /^(?:unknown|\d+|[0-9a-f]{8,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** No vendor's vocabulary: somebody's name or address, or a sentence. */
function isAnybodys(value, { actor }) {
    return (value === actor && !NOBODYS.test(value)) || /@|\s\S+\s/.test(value) || value.length > 80;
}

// EXTERNAL MODULE: ./build/src/collect/correlate.js
var correlate = __webpack_require__(28745);
// EXTERNAL MODULE: ./build/src/plugin/duration.js
var duration = __webpack_require__(37885);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-summing.js + 2 modules
var hosted_summing = __webpack_require__(21537);
// EXTERNAL MODULE: ./build/src/plugin/host/judged.js
var host_judged = __webpack_require__(62199);
;// CONCATENATED MODULE: ./build/src/plugin/verify/summary-rules.js
/**
 * What a connector makes of several records: its correlators and digests, tried on the records of the fixtures. They must say the same
 * at once and in pieces, here and elsewhere, and what they say must keep the rules of any draft.
 */







const FAR_AWAY = Date.UTC(2100, 0);
/** A digest in pieces has this many. */
const PIECES = 8;
/** @param elsewhere the same code, where it is another time */
async function checkSummaries(subject, test, said, elsewhere) {
    try {
        const here = new Summed(subject, test, subject.code, await summingOf(subject, subject.code));
        const there = new Summed(subject, test, elsewhere, await summingOf(subject, elsewhere));
        const sound = said.filter(({ rejected }) => rejected === undefined);
        const pairs = await here.correlated(sound, sound.length);
        // What a pair becomes has the id of one of its halves.
        for (const draft of pairs)
            checkSaid(subject, test.name, draft);
        checkSame(subject, "correlators", test, pairs, await there.correlated(sound, 1));
        if (here.hasDigest)
            checkFit(subject, test);
        const sums = await here.digested(sound, sound.length);
        for (const draft of sums)
            checkDraft(subject, test.name, draft, { summary: draft.key?.id ?? "" });
        checkSame(subject, "digest", test, sums, await there.digested(sound, Math.ceil(sound.length / PIECES)));
    }
    catch (thrown) {
        subject.blame((0,errors/* asMallcopError */.x)(thrown));
    }
}
function checkFit(subject, { name, feed, resumable }) {
    const at = subject.atKey(`/feeds/${name}/timing/overlap`);
    if (feed.timing !== undefined && (0,duration/* parseDuration */.E)(feed.timing.overlap) > 0)
        subject.note("digest-unfit", `The feed ${name} has a digest, and an overlap.`, at);
    if (resumable)
        subject.note("digest-unfit", `The feed ${name} has a digest, and pages with an \`at\`.`);
}
async function summingOf({ manifest, received }, code) {
    const described = received.described(await code.ask("describe", {}));
    return new hosted_summing/* HostedSumming */.c(manifest.name, described, (method, argument) => code.ask(method, argument));
}
function checkSame(subject, what, { name }, whole, pieces) {
    if (linesOf(whole) === linesOf(pieces))
        return;
    const verb = what === "digest" ? "says" : "say";
    subject.note("summary-impure", `In pieces, at another time, the ${what} of ${name} ${verb} something else.`);
}
function linesOf(drafts) {
    return drafts
        .map((draft) => (0,canonical_json/* canonicalJson */.d)(draft))
        .sort()
        .join("\n");
}
/** One feed's records through one process's correlators and digests. */
class Summed {
    #subject;
    #test;
    #code;
    #summing;
    constructor(subject, test, code, summing) {
        this.#subject = subject;
        this.#test = test;
        this.#code = code;
        this.#summing = summing;
    }
    get hasDigest() {
        return this.#summing.digest(this.#test.name, this.#test.partition) !== undefined;
    }
    /** What pairs become: those that are done, and those that never are. Between pages there is only what is committed. */
    async correlated(said, page) {
        const { correlators } = this.#summing;
        const told = [];
        let state = correlate/* NOTHING_OPEN */.NB;
        let correlation = this.#correlation(state);
        for (let start = 0; start < said.length; start += page) {
            correlation = this.#correlation(state);
            const judged = said.slice(start, start + page).map((one) => this.#judged(one, 0));
            const drafts = judged.flatMap(({ verdict }) => (verdict === undefined || "leftOut" in verdict ? [] : verdict));
            for (const draft of drafts) {
                const pair = correlators.pairOf(draft);
                if (pair !== undefined)
                    this.#subject.correlated.add(pair.slice(0, pair.indexOf("|")));
            }
            for (const taken of await correlation.take(drafts))
                if (typeof taken === "object")
                    told.push(...this.#sound(taken));
            state = JSON.parse(JSON.stringify(correlation.state()));
            if (this.#subject.leaks(state))
                this.#subject.note("secret-leaked", "A secret is in what a correlator keeps.");
        }
        for (const said_ of await correlation.expire(FAR_AWAY))
            told.push(...this.#sound(said_));
        return told;
    }
    /** What the digest of all records has to say; joined from the digests of pieces. */
    async digested(said, piece) {
        const { name, partition, slice } = this.#test;
        let whole;
        for (let start = 0; start === 0 || start < said.length; start += piece) {
            const digest = this.#summing.digest(name, partition);
            if (digest === undefined)
                return [];
            await this.#fill(digest, said.slice(start, start + piece));
            if (whole === undefined)
                whole = digest;
            else
                await whole.absorb(digest);
        }
        return (await whole?.tell(slice.from, slice.to)) ?? [];
    }
    async #fill(digest, said) {
        const records = said.map(({ record }) => record);
        const reading = await this.#code.ask("open", { feed: this.#test.name, how: "given", records });
        await this.#code.ask("next", { reading });
        for (const [index, one] of said.entries()) {
            const judged = this.#judged(one, index, this.#subject.received.reading(reading));
            if (judged.verdict !== undefined)
                digest.add(judged, judged.verdict);
        }
        await digest.settle?.();
        await this.#code.ask("stop", { reading });
    }
    #judged(said, index, reading = 0) {
        const judged = new host_judged/* Judged */._(said, { reading, index }, this.#test.feed, this.#summing.correlators);
        const { rejected } = judged;
        // What the draft itself has wrong was said already.
        if (rejected instanceof errors/* MallcopError */.D && rejected.code === "plugin-answer-malformed")
            throw rejected;
        return judged;
    }
    #correlation(state) {
        return new correlate/* Correlation */.Xk(this.#summing.correlators, state, ({ key }) => String(key?.id), (held) => held);
    }
    #sound(said) {
        if ("done" in said)
            return [said.done];
        if ("told" in said)
            return said.told === undefined ? [] : [said.told];
        const { message } = (0,errors/* asMallcopError */.x)(said.rejected);
        this.#subject.note("summary-crashes", `A correlator threw for a draft of ${this.#test.name}: ${message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/log-feed-rules.js








const log_feed_rules_DAY_MS = 86_400_000;
const MOST_POSITION_CHARS = 4096;
/** Gives the lines for `expected.jsonl`. */
async function checkLogFeed(subject, name, feed, elsewhere, now) {
    const fixtures = subject.fixtures.feeds.get(name);
    if (fixtures === undefined || fixtures.pages.length === 0) {
        subject.note("fixtures-missing", `The feed ${name} has no pages to replay.`, subject.fixture(name, "001.response.json"));
        return [];
    }
    subject.play(name, fixtures.pages);
    const partition = await subject.partition(name);
    const year = { from: (now - 365 * log_feed_rules_DAY_MS), to: now };
    const slice = fixtures.reading.slice ?? year;
    const test = { name, feed, message: { feed: name, how: "read", partition, slice } };
    const replayed = await replay(subject, test);
    const read = replayed.pages.flatMap((page) => page.said);
    const said = [...read, ...(await judged(subject, name, fixtures.records))];
    checkMeaning(subject, test, said);
    subject.read.set(name, said.map(({ record }) => record));
    await checkResumption(subject, test, replayed);
    const other = await elsewhere();
    const resumable = replayed.pages.some(({ at }) => at !== undefined);
    await checkSummaries(subject, { name, feed, partition, slice, resumable }, said, other.code);
    await checkPurity(subject, test, said, other.code);
    await checkMalformed(subject, test, said);
    await checkFailures(subject, test, other);
    return said.map(lineOf);
}
async function judged(subject, feed, records) {
    const answers = await subject.code.ask("normalize", { feed, records });
    return (Array.isArray(answers) ? answers : []).map(subject_saidOf);
}
async function replay(subject, { name, message }) {
    const { vendor } = subject;
    subject.play(name, subject.fixtures.feeds.get(name)?.pages ?? []);
    const pages = await pagesOf(subject, message).catch((thrown) => {
        if (!vendor.exhausted)
            throw thrown;
        return [];
    });
    if (vendor.exhausted)
        subject.note("fixture-exhausted", `The feed ${name} asked for more than its fixtures have: ${(vendor.asked.at(-1) ?? "").slice(0, 200)}`, subject.fixture(name, ""));
    if (vendor.left > 0)
        subject.note("fixture-unused", `The feed ${name} left ${vendor.left} of its fixtures unread.`, subject.fixture(name, ""));
    for (const { at, said } of pages) {
        if (at !== undefined && JSON.stringify(at).length > MOST_POSITION_CHARS)
            subject.note("position-large", `A page of ${name} has an \`at\` over 4 KB.`);
        if (subject.leaks([at, said]))
            subject.note("secret-leaked", `A secret is in what the feed ${name} hands over.`);
    }
    return { pages, asked: vendor.asked };
}
async function pagesOf(subject, message, code = subject.code) {
    const pages = [];
    for await (const sent of subject.pages(message, code)) {
        const { records, at, open } = subject.received.logPage(sent);
        if (subject.leaks(open))
            subject.note("secret-leaked", "A secret is in what is left open.");
        pages.push({ said: records.map(subject_saidOf), at });
    }
    return pages;
}
function checkMeaning(subject, { name, feed }, said) {
    for (const { record, verdict, rejected } of said) {
        subject.records += 1;
        if (rejected !== undefined) {
            if (rejected.code === undefined)
                subject.note("malformed-crashes", `normalize of ${name} threw: ${String(rejected.message)}`, placeIn(subject, rejected.at));
            continue;
        }
        try {
            const meant = (0,received/* verdictOf */.Vj)(verdict, record, feed);
            if ("leftOut" in meant)
                subject.reasons.add(`${name}/${meant.leftOut}`);
            else
                for (const draft of meant)
                    checkDraft(subject, name, draft, record);
        }
        catch (thrown) {
            subject.blame((0,errors/* asMallcopError */.x)(thrown));
        }
    }
}
/** The reasons for which records are left out. */
function noteReasons(subject, feed, said) {
    for (const { verdict } of said)
        if ((0,shape/* isObject */.Gv)(verdict) && typeof verdict.leftOut === "string")
            subject.reasons.add(`${feed}/${verdict.leftOut}`);
}
/** Each page's position leads to exactly the pages after it, by the same requests. */
async function checkResumption(subject, test, { pages, asked }) {
    const { vendor } = subject;
    const fixtures = subject.fixtures.feeds.get(test.name)?.pages ?? [];
    if (fixtures.length !== pages.length || asked.length !== pages.length)
        return;
    for (const [index, { at }] of pages.entries()) {
        if (at === undefined || index === pages.length - 1)
            continue;
        subject.play(test.name, fixtures.slice(index + 1));
        const rest = await pagesOf(subject, { ...test.message, at }).catch(() => []);
        const sameRequests = (0,canonical_json/* canonicalJson */.d)([...vendor.asked]) === (0,canonical_json/* canonicalJson */.d)(asked.slice(index + 1));
        // A time is no link: the vendor is asked anew, from there on.
        const anew = typeof at === "number" && vendor.asked[0] !== asked[0];
        if (!(sameRequests || anew) || log_feed_rules_linesOf(rest) !== log_feed_rules_linesOf(pages.slice(index + 1)))
            subject.note("resume-differs", `Resumed after page ${index + 1}, the feed ${test.name} does not go on where it was.`);
    }
}
function log_feed_rules_linesOf(pages) {
    return (0,canonical_json/* canonicalJson */.d)(pages.flatMap(({ said }) => said.map(({ record }) => record)));
}
/** The same records in another process, at another time, in another order, say the same. */
async function checkPurity(subject, { name }, said, other) {
    const backwards = said.map(({ record }) => record).toReversed();
    const answers = await other.ask("normalize", { feed: name, records: backwards });
    const lines = (Array.isArray(answers) ? answers : []).map((answer) => lineWithKeys(subject_saidOf(answer))).toReversed();
    const differing = said.findIndex((one, index) => lineWithKeys(one) !== lines[index]);
    if (differing >= 0)
        subject.note("normalize-impure", `Record ${differing + 1} of ${name} says something else at another time or in another order.`);
}
/** What a record says, and which pairs it belongs to. */
function lineWithKeys(said) {
    return `${lineOf(said)} ${JSON.stringify(said.pairs ?? [])}`;
}
const JUNK = [null, 0, "", "text", true, [], [[]], {}, { id: null }];
/** In place of each member of a real record. */
const WRONG = [null, 7, {}, []];
async function checkMalformed(subject, { name, feed }, said) {
    const sound = said
        .map(({ record }) => record)
        .find((record) => typeof record === "object" && record !== null && !Array.isArray(record));
    const broken = Object.keys(sound ?? {}).flatMap((key) => [
        Object.fromEntries(Object.entries(sound ?? {}).filter(([other]) => other !== key)),
        ...WRONG.map((value) => ({ ...sound, [key]: value })),
    ]);
    const records = [...JUNK, ...broken];
    const answers = await subject.code.ask("normalize", { feed: name, records });
    for (const [index, answer] of (Array.isArray(answers) ? answers : []).entries()) {
        const { rejected, verdict } = subject_saidOf(answer);
        const crash = rejected !== undefined && rejected.code === undefined;
        const shown = JSON.stringify(records[index]).slice(0, 120);
        if (crash) {
            subject.note("malformed-crashes", `normalize of ${name} threw ${String(rejected?.message)} on ${shown}.`, placeIn(subject, rejected?.at));
            return;
        }
        if (rejected === undefined && !isVerdict(verdict, feed)) {
            subject.note("malformed-crashes", `normalize of ${name} gave no valid draft for ${shown}.`);
            return;
        }
    }
}
function isVerdict(verdict, feed) {
    try {
        (0,received/* verdictOf */.Vj)(verdict, {}, feed);
        return true;
    }
    catch {
        return false;
    }
}
const REFUSALS = [
    { what: "HTTP 403", response: responseOf({ status: 403, body: { message: "forbidden" } }) },
    { what: "HTTP 500", response: responseOf({ status: 500, body: "out of order" }) },
    { what: "an answer that is not JSON", response: responseOf({ status: 200, body: "<html>hello</html>" }) },
];
/** A feed that returns has read its slice to the end; with a vendor that refuses, it cannot have. */
async function checkFailures(subject, { name, message }, { code, vendor }) {
    for (const { what, response } of REFUSALS) {
        subject.play(name, [], response, vendor);
        let refused = false;
        try {
            await pagesOf(subject, message, code);
        }
        catch (thrown) {
            const error = (0,errors/* asMallcopError */.x)(thrown);
            if (isFatal(error))
                throw error;
            refused = true;
        }
        if (!refused)
            subject.note("failure-swallowed", `The feed ${name} took ${what} for the end of the records.`);
    }
}
function isFatal({ code }) {
    return code === "plugin-exited" || code === "plugin-timeout" || code === "plugin-too-large";
}
function placeIn(subject, at) {
    return typeof at === "string" ? `${subject.shown}/${at}` : subject.shown;
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/own-tests.js
/** A plugin's own `tests.ts`: whether it is there, what failed, and whether it asserts anything. */




/**
 * Gives how many assertions were made.
 * @param folder the staged plugin
 * @param run asks the sandbox for the outcome
 */
async function checkTests(folder, { shown, findings }, run) {
    const file = `${shown}/tests.ts`;
    if ((await (0,promises_.stat)(external_node_path_.join(folder, "tests.ts")).catch(() => undefined)) === undefined) {
        findings.push(finding("tests-missing", "There is no tests.ts.", file));
        return 0;
    }
    const outcome = await run();
    const { assertions, failures } = (0,shape/* isObject */.Gv)(outcome) ? outcome : {};
    for (const failure of Array.isArray(failures) ? failures.slice(0, 50) : []) {
        const { test, message } = (0,shape/* isObject */.Gv)(failure) ? failure : {};
        findings.push(finding("tests-failed", `${String(test).slice(0, 100)}: ${String(message).slice(0, 300)}`, file));
    }
    if (typeof assertions === "number" && assertions > 0)
        return assertions;
    findings.push(finding("tests-empty", "It asserts nothing.", file));
    return 0;
}

// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/verify/state-feed-rules.js
/** What a state feed must show on its fixtures: it lists to the end, tells each change, and never takes a refusal for emptiness. */






/** Gives the lines for `expected.jsonl`: one for each difference to `before.json`, in the order of the keys. */
async function checkStateFeed(subject, name) {
    const fixtures = subject.fixtures.feeds.get(name);
    if (fixtures === undefined || fixtures.pages.length === 0) {
        subject.note("fixtures-missing", `The feed ${name} has no pages to replay.`, subject.fixture(name, "001.response.json"));
        return [];
    }
    if (fixtures.before === undefined)
        subject.note("state-fixture-missing", `The feed ${name} has no earlier items to compare with.`, subject.fixture(name, "before.json"));
    subject.play(name, fixtures.pages);
    const partition = await subject.partition(name);
    const message = { feed: name, how: "read", partition };
    subject.play(name, fixtures.pages);
    const { items, complete } = await listing(subject, message);
    if (subject.vendor.left > 0)
        subject.note("fixture-unused", `The feed ${name} left ${subject.vendor.left} of its fixtures unread.`, subject.fixture(name, ""));
    if (!complete)
        subject.note("listing-incomplete", `The feed ${name} did not end with \`complete: true\`.`);
    if (subject.leaks([...items]))
        subject.note("secret-leaked", `A secret is in an item of the feed ${name}.`);
    subject.records += items.size;
    const lines = await tellChanges(subject, name, new Map(Object.entries(fixtures.before ?? {})), items);
    await checkRefusal(subject, name, message);
    return lines;
}
async function listing(subject, message) {
    const items = new Map();
    let complete = false;
    for await (const sent of subject.pages(message)) {
        const page = subject.received.statePage(sent);
        for (const { key, value } of page.items)
            items.set(key, value);
        complete = page.complete === true;
    }
    return { items, complete };
}
async function tellChanges(subject, feed, before, after) {
    const item = (items, key) => items.has(key) ? { key, value: items.get(key) ?? null } : null;
    const pairs = [...new Set([...before.keys(), ...after.keys()])]
        .sort()
        .map((key) => [item(before, key), item(after, key)])
        .filter(([was, is]) => (0,canonical_json/* canonicalJson */.d)(was) !== (0,canonical_json/* canonicalJson */.d)(is));
    const answers = await subject.code.ask("change", { feed, pairs });
    return (Array.isArray(answers) ? answers : []).map((answer) => {
        if ((0,shape/* isObject */.Gv)(answer) && answer.rejected !== undefined) {
            subject.blame((0,errors/* asMallcopError */.x)((0,told_error/* fromTold */.qI)(answer.rejected)));
            return JSON.stringify({ rejected: true });
        }
        const changes = subject.received.changes((0,shape/* isObject */.Gv)(answer) ? answer.changes : undefined);
        for (const change of changes)
            checkSaid(subject, feed, change);
        return JSON.stringify(changes);
    });
}
async function checkRefusal(subject, feed, message) {
    subject.play(feed, [], responseOf({ status: 403, body: { message: "forbidden" } }));
    try {
        const { complete } = await listing(subject, message);
        if (complete)
            subject.note("failure-swallowed", `The feed ${feed} took HTTP 403 for a complete listing.`);
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (error.code.startsWith("plugin-") && error.code !== "plugin-failed")
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/tool-rules.js


const REFUSAL = responseOf({ status: 403, body: { message: "forbidden" } });
/** Gives the text for `expected.json`; nothing if there is none to compare. */
async function checkTool(subject, name, tool) {
    const fixtures = subject.fixtures.tools.get(name);
    const at = subject.atKey(`/tools/${name}`);
    if (fixtures?.input === undefined) {
        subject.note("tool-fixture-missing", `The tool ${name} has no input.json to be tried with.`, at);
        return undefined;
    }
    const { input, pages } = fixtures;
    const call = async () => {
        subject.vendor.play(pages);
        return subject.received.found(await subject.code.ask("tool", { tool: name, input }));
    };
    try {
        const found = await call();
        if (subject.vendor.left > 0)
            subject.note("fixture-unused", `The tool ${name} left ${subject.vendor.left} of its fixtures unread.`, at);
        for (const row of found.rows)
            for (const field of Object.keys(row))
                if (!Object.hasOwn(tool.output, field))
                    subject.note("tool-field-undeclared", `The tool ${name} gives \`${field.slice(0, 60)}\`, which is not in the manifest.`, at);
        if (found.rows.length === 0)
            subject.note("tool-failed", `The tool ${name} finds nothing in its fixtures.`, at);
        if (subject.leaks(found))
            subject.note("secret-leaked", `A secret is in what the tool ${name} gives.`, at);
        const text = textOf(found);
        if (textOf(await call()) !== text)
            subject.note("tool-failed", `The tool ${name} answers the same twice differently.`, at);
        await tool_rules_checkRefusal(subject, name, input, at);
        return text;
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (tool_rules_isFatal(error.code))
            throw error;
        subject.note("tool-failed", `The tool ${name} ended in: ${error.message}`, at);
        return undefined;
    }
}
/** An investigator must not take a refusal for an empty answer. */
async function tool_rules_checkRefusal(subject, tool, input, at) {
    subject.vendor.play([], REFUSAL);
    try {
        await subject.code.ask("tool", { tool, input });
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (tool_rules_isFatal(error.code))
            throw error;
        return;
    }
    subject.note("failure-swallowed", `The tool ${tool} took HTTP 403 for an answer.`, at);
}
function tool_rules_isFatal(code) {
    return code === "plugin-exited" || code === "plugin-timeout" || code === "plugin-too-large";
}
function textOf(found) {
    return `${JSON.stringify(found, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/use-rules.js
/**
 * @param used declared secrets and settings that were asked for
 * @param described what of the contract the code has, as it says itself
 */
function checkUse(subject, used, described) {
    const { auth, hosts, events, feeds, capabilities = [] } = subject.manifest;
    subject.noteRequests(subject.vendor);
    for (const [index, { name }] of auth.secrets.entries())
        if (!used.has(name))
            subject.note("secret-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/secrets/${index}`));
    for (const [index, { name }] of auth.settings.entries())
        if (!used.has(name) && !hosts.includes(`{${name}}`))
            subject.note("setting-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/settings/${index}`));
    for (const [index, host] of hosts.entries())
        if (!subject.reached.has(host))
            subject.note("host-unused", `No request went to ${host}.`, subject.atKey(`/hosts/${index}`));
    for (const method of subject.writing)
        subject.note("not-read-only", `It sends ${method} requests.`);
    for (const type of Object.keys(events))
        if (!subject.types.has(type))
            subject.note("event-unproduced", `No fixture produces \`${type}\`.`, subject.atKey(`/events/${type}`));
    for (const [feed, { kind, scope }] of Object.entries(feeds))
        for (const reason of Object.keys(scope.leaves_out))
            if (kind === "log" && !subject.reasons.has(`${feed}/${reason}`))
                subject.note("reason-unused", `No fixture of ${feed} is left out as \`${reason}\`.`, subject.atKey(`/feeds/${feed}/scope/leaves_out/${reason}`));
    const found = capabilitiesOf(described, subject.spoken);
    for (const name of found)
        if (!capabilities.includes(name))
            subject.note("capability-undeclared", `The code has \`${name}\`, which the manifest does not declare.`);
    for (const name of capabilities)
        if (!found.includes(name))
            subject.note("capability-unused", `The code has no \`${name}\`.`, subject.atKey("/capabilities"));
    for (const { name } of described.correlators)
        if (!subject.correlated.has(name))
            subject.note("correlator-unused", `No fixture has a record for the correlator ${name.slice(0, 60)}.`);
}
function capabilitiesOf({ feeds, tables, correlators }, spoken) {
    const parts = Object.values(feeds);
    const has = {
        tables,
        follow: parts.some(({ follow }) => follow),
        digest: parts.some(({ digest }) => digest),
        correlate: correlators.length > 0,
        websocket: spoken,
    };
    return CAPABILITIES.filter((name) => has[name]);
}
const CAPABILITIES = ["tables", "follow", "digest", "correlate", "websocket"];

;// CONCATENATED MODULE: ./build/src/plugin/verify/verify-run.js
/** The steps of one connector's verification: feeds and tools on their fixtures, preflight, what is declared but not used, its own tests. */









/** The earlier items of the state feeds, as tables: what `normalize` sees once a feed is watched. */
function snapshotsOf({ fixtures }) {
    return Object.fromEntries([...fixtures.feeds].flatMap(([feed, { before }]) => (before === undefined ? [] : [[feed, before]])));
}
/** One connector's verification, step by step; what a step throws ends it and is a finding. */
class VerifyRun {
    subject;
    #parts;
    /** That preflight checked, of all instances. */
    #rights = new Set();
    #other;
    #begun = false;
    #lookup = { own: { domains: [], accounts: [] }, tables: {} };
    assertions = 0;
    constructor(subject, parts) {
        this.subject = subject;
        this.#parts = parts;
    }
    async judge() {
        const { subject } = this;
        const { manifest } = subject;
        subject.findings.push(...subject.fixtures.findings);
        try {
            await this.#prepare();
            for (const [name, feed] of Object.entries(manifest.feeds)) {
                await this.#startAfresh();
                const lines = feed.kind === "log"
                    ? await checkLogFeed(subject, name, feed, () => this.#elsewhere(), this.#parts.options.now)
                    : await checkStateFeed(subject, name);
                await this.#compare(name, lines);
            }
            if (manifest.tools !== undefined)
                await this.#startAfresh();
            for (const [name, tool] of Object.entries(manifest.tools ?? {}))
                await this.#checkTool(name, tool);
            await this.#preflight(subject.code, subject.vendor);
            await this.#tryOthers();
            this.#checkRights();
            checkUse(subject, this.#parts.used, subject.received.described(await subject.code.ask("describe", {})));
            this.assertions = await checkTests(subject.folder, subject, async () => await subject.code.ask("tests", {}));
        }
        catch (thrown) {
            subject.blame((0,errors/* asMallcopError */.x)(thrown));
        }
    }
    async #prepare() {
        const { subject } = this;
        subject.vendor.play([], undefined, subject.fixtures.tables);
        const tables = subject.received.tables(await subject.code.ask("tables", {}));
        this.#lookup = { own: { domains: ["example.com"], accounts: [] }, tables };
        await subject.code.ask("lookup", this.#lookup);
    }
    /** What one feed has read and kept must not answer for the next. */
    async #startAfresh() {
        if (this.#begun) {
            this.subject.use(await this.#parts.startAgain());
            await this.subject.code.ask("lookup", this.#lookup);
        }
        this.#begun = true;
    }
    /** The same code in another process, where it is another time; started when it is first needed. */
    async #elsewhere() {
        this.#other ??= this.#parts.startElsewhere().then(async (other) => {
            await other.code.ask("lookup", this.#lookup);
            return other;
        });
        return await this.#other;
    }
    /** What the fixtures say now, and what was accepted before. */
    async #compare(feed, lines) {
        const { subject } = this;
        const fixtures = subject.fixtures.feeds.get(feed);
        if (fixtures === undefined || fixtures.pages.length === 0)
            return;
        const file = subject.fixture(feed, "expected.jsonl");
        if (this.#parts.options.update) {
            await this.#write(`${feed}/expected.jsonl`, lines.map((line) => `${line}\n`).join(""));
            return;
        }
        if (fixtures.expected === undefined) {
            subject.note("expected-missing", `The feed ${feed} has no expected.jsonl to compare with.`, file);
            return;
        }
        const { expected } = fixtures;
        const length = Math.max(lines.length, expected.length);
        const differing = Array.from({ length }, (_, index) => index).find((index) => lines[index] !== expected[index]);
        if (differing === undefined)
            return;
        const is = (lines[differing] ?? "nothing").slice(0, 300);
        subject.note("expected-differs", `Line ${differing + 1} should be: ${is}`, `${file}:${differing + 1}`);
    }
    async #checkTool(name, tool) {
        const { subject } = this;
        const answer = await checkTool(subject, name, tool);
        if (answer === undefined)
            return;
        if (this.#parts.options.update)
            return await this.#write(`tools/${name}/expected.json`, answer);
        if (subject.fixtures.tools.get(name)?.expected === answer)
            return;
        const at = subject.fixture(`tools/${name}`, "expected.json");
        subject.note("tool-differs", `The tool ${name} does not give what expected.json has.`, at);
    }
    async #write(file, text) {
        await (0,promises_.writeFile)(external_node_path_.join(this.#parts.source, "fixtures", file), text);
    }
    async #preflight(code, vendor) {
        const { subject } = this;
        const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
        vendor.play([], first, subject.fixtures.preflight);
        const checks = subject.received.checks(await code.ask("preflight", {}));
        for (const { right, rights = [right] } of checks)
            for (const one of rights)
                this.#rights.add(one);
        for (const check of checks)
            for (const feed of check.feeds)
                if (!Object.hasOwn(subject.manifest.feeds, feed))
                    subject.note("preflight-wrong", `A check is for the feed ${feed.slice(0, 60)}, which does not exist.`);
        if (subject.leaks(checks))
            subject.note("secret-leaked", "A secret is in a check of preflight.");
    }
    #checkRights() {
        for (const { right } of this.subject.manifest.auth.rights)
            if (!this.#rights.has(right))
                this.subject.note("preflight-wrong", `No check is for the right ${right}.`);
    }
    /** Other ways to set an instance up lead to other hosts, secrets and reasons; what they are answered does not matter. */
    async #tryOthers() {
        const { subject } = this;
        const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
        for await (const { code, vendor } of this.#parts.startOthers()) {
            vendor.play([], first, subject.fixtures.tables);
            await this.#tolerant(async () => {
                const tables = subject.received.tables(await code.ask("tables", {}));
                await code.ask("lookup", { ...this.#lookup, tables: { ...snapshotsOf(subject), ...tables } });
                for (const [feed, records] of subject.read) {
                    const answers = await code.ask("normalize", { feed, records });
                    noteReasons(subject, feed, (Array.isArray(answers) ? answers : []).map(subject_saidOf));
                }
            });
            await this.#tolerant(async () => await this.#preflight(code, vendor));
            subject.noteRequests(vendor);
        }
    }
    async #tolerant(work) {
        try {
            await work();
        }
        catch (thrown) {
            const error = (0,errors/* asMallcopError */.x)(thrown);
            if (error.code.startsWith("plugin-") && error.code !== "plugin-failed")
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/judge.js
/**
 * Judges one connector by the rules that are the same for all: manifest, code against manifest, fixtures through the code, tools, and
 * its own tests. How the code is run is its caller's: a custom plugin in its sandbox, a built-in one in the tests' process.
 */









/** Far enough for every date to be another. */
const SKEW = { clockMs: 777 * 86_400_000, random: 0.25 };
/** @throws MallcopError what keeps the code from being started at all */
async function judge(candidate, options) {
    const { manifest, folder, shown } = candidate;
    const fixtures = await readFixtures(folder, shown, {
        feeds: Object.keys(manifest.feeds),
        tools: Object.keys(manifest.tools ?? {}),
    });
    const timed = { ...options, now: fixtures.now ?? options.now };
    const [first, ...others] = fixtures.instances;
    const used = new Set();
    const begin = async (instance, skew) => {
        const config = optionsFor(manifest, instance);
        const vendor = createVendorStandIn(manifest.hosts, { ...settingsFor(manifest, instance), ...config }, fixtures.others, fixtures.words);
        const ctx = contextFor(candidate, instance, vendor, timed);
        const onUsed = (name) => void used.add(name);
        return { vendor, code: await candidate.start({ ctx, onUsed, ...(skew && { skew }) }) };
    };
    const standard = first ?? { config: {}, settings: {}, secrets: {}, without: [] };
    const { vendor, code } = await begin(standard);
    const text = await (0,promises_.readFile)(external_node_path_.join(folder, "manifest.yaml"), "utf8");
    const positions = (0,yaml/* parseYaml */.hN)(text, `${shown}/manifest.yaml`)?.positions;
    const subject = new Subject({
        manifest,
        shown,
        folder,
        code,
        vendor,
        fixtures,
        secrets: Object.values(secretsFor(manifest, standard)),
        atKey: (pointer) => positions?.atKey(pointer) ?? `${shown}/manifest.yaml`,
    });
    const run = new VerifyRun(subject, {
        used,
        options: timed,
        source: candidate.source,
        startAgain: async () => await begin(standard),
        startElsewhere: async () => await begin(standard, SKEW),
        startOthers: async function* () {
            for (const instance of others)
                yield await begin(instance);
        },
    });
    await run.judge();
    const { records, events, findings } = subject;
    return { records, events, findings, assertions: run.assertions };
}
function contextFor({ manifest }, instance, vendor, { now, signal }) {
    return (0,context/* createContext */.q)({
        instance: manifest.name,
        manifest,
        config: optionsFor(manifest, instance),
        env: { ...settingsFor(manifest, instance), ...secretsFor(manifest, instance) },
        now,
        signal,
        http: vendor.http,
        websocket: vendor.websocket,
        log: { debug: () => { }, info: () => { }, warn: () => { } },
    });
}

// EXTERNAL MODULE: ./build/src/plugin/host/start-plugin.js + 1 modules
var start_plugin = __webpack_require__(51608);
;// CONCATENATED MODULE: ./build/src/plugin/verify/verify-plugin.js
/**
 * Verifies one custom connector. Everything that is the plugin's runs in its sandbox, without network and with made-up secrets; the
 * judge runs here, and believes no print.
 */








const VERIFY_LIMITS = { patienceMs: 10_000 };
/** The vendor's part is played at once, so that a frame which has not come will not come. */
const VERIFY_SOCKET_LIMITS = { patienceMs: 1000, silentTurns: 10 };
/** Never throws for what a plugin does. */
async function verifyPlugin(plugin, options) {
    const { type: name, path: shown, manifest } = plugin;
    const verdict = (findings, counts = { records: 0, events: 0, assertions: 0 }) => {
        return { kind: "connector", name, path: shown, ok: findings.length === 0, findings, ...counts };
    };
    if (manifest === undefined)
        return verdict(plugin.problems.map((error) => findingOf(error, shown)));
    const place = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(options.temp || (0,external_node_os_.tmpdir)(), "mallcop-verify-")));
    const started = [];
    try {
        // What is judged is a copy of regular files, like what is run.
        const folder = await (0,stage/* stagePlugin */.M)(plugin.folder, place, shown);
        if (!(await isFile(external_node_path_.join(folder, start_plugin/* ENTRY */.P)))) {
            return verdict([finding("connector-missing", "There is no connector.ts.", `${shown}/${start_plugin/* ENTRY */.P}`)]);
        }
        const { findings, ...counts } = await judge({
            manifest,
            folder,
            source: plugin.folder,
            shown,
            async start({ ctx, skew, onUsed }) {
                const plugin_ = await (0,start_plugin.startPlugin)({
                    manifest,
                    folder,
                    shown,
                    ctx,
                    sleep: async () => { },
                    redact: (text) => text,
                    temp: options.temp,
                    limits: { ...VERIFY_LIMITS, ...options.limits },
                    socketLimits: VERIFY_SOCKET_LIMITS,
                    onUsed,
                    ...(skew && { skew }),
                });
                started.push(plugin_);
                return plugin_.sandbox;
            },
        }, options);
        return verdict(findings, counts);
    }
    catch (thrown) {
        return verdict([findingOf((0,errors/* asMallcopError */.x)(thrown), shown)]);
    }
    finally {
        await Promise.all(started.map(async ({ connector }) => await connector.close()));
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
async function isFile(file) {
    return (await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true;
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/verify-detector.js
/**
 * Verifies one custom detector: manifest, code against manifest, its cases through the code, and its own tests. Its code runs in its
 * sandbox, in two processes that must agree; the judge runs here.
 */













/** Never throws for what a plugin does. */
async function verifyDetector(plugin, options) {
    const { name, path: shown, manifest, problems } = plugin;
    const verdict = (found, counts = { records: 0, events: 0, assertions: 0 }) => {
        return { kind: "detector", name, path: shown, ok: found.length === 0, findings: found, ...counts };
    };
    if (manifest === undefined)
        return verdict(problems.map((error) => findingOf(error, shown)));
    const place = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(options.temp || (0,external_node_os_.tmpdir)(), "mallcop-verify-")));
    const started = [];
    try {
        // What is judged is a copy of regular files, like what is run.
        const folder = await (0,stage/* stagePlugin */.M)(plugin.folder, place, shown);
        if (!(await verify_detector_isFile(external_node_path_.join(folder, start_detector/* DETECTOR_ENTRY */.K))))
            return verdict([finding("detector-missing", "There is no detector.ts.", `${shown}/${start_detector/* DETECTOR_ENTRY */.K}`)]);
        const { cases, findings } = await readCases(folder, shown);
        const rules = new DetectorRules(manifest, shown, await positionsOf(folder, shown));
        rules.findings.push(...findings);
        const start = async (skew) => {
            const one = await startOne(manifest, folder, plugin, options, rules, skew);
            started.push(one);
            return one;
        };
        const here = await start();
        const assertions = await verify_detector_judge(rules, cases, here, start, { ...options, folder, source: plugin.folder });
        const events = cases.reduce((sum, each) => sum + each.events.length, 0);
        return verdict(rules.findings, { records: cases.length, events, assertions });
    }
    catch (thrown) {
        return verdict([findingOf((0,errors/* asMallcopError */.x)(thrown), shown)]);
    }
    finally {
        await Promise.all(started.map(async ({ detector }) => await detector.close()));
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
/** Gives how many assertions the plugin's own tests made; what a step throws ends it and is a finding. */
async function verify_detector_judge(rules, cases, here, start, { folder, source, update }) {
    try {
        rules.checkCases(cases);
        const found = new Map();
        for (const each of cases) {
            const findings = await rules.replay(each, here.detector);
            const said = saidOf(findings);
            found.set(each.file, findings);
            if (update)
                await (0,promises_.writeFile)(external_node_path_.join(source, "fixtures", each.file), caseText(each, said));
            else
                rules.compare(each, said);
        }
        // Elsewhere, at another time, in another order, an event at a time, and begun anew for each.
        const elsewhere = await start(SKEW);
        for (const each of cases.toReversed())
            rules.compareElsewhere(each, found.get(each.file) ?? [], await rules.replayInPieces(each, elsewhere.detector));
        for (const each of cases)
            await rules.checkOddEvents(each, here.detector);
        rules.checkUse();
        return await checkTests(folder, rules, async () => await here.test());
    }
    catch (thrown) {
        rules.findings.push(findingOf((0,errors/* asMallcopError */.x)(thrown), rules.shown));
        return 0;
    }
}
async function startOne(manifest, folder, { path: shown }, { temp, limits }, rules, skew) {
    return await (0,start_detector.startDetector)({
        // Whatever it says is to be heard here, also what would be turned down in a scan.
        manifest: { ...manifest, severity: "critical" },
        folder,
        shown,
        log: { debug: () => { }, info: () => { }, warn: () => { } },
        redact: (text) => text,
        temp,
        limits: { ...VERIFY_LIMITS, ...limits },
        onUsed: (name) => rules.used.add(name),
        ...(skew && { skew }),
    });
}
async function positionsOf(folder, shown) {
    const file = `${shown}/manifest.yaml`;
    const positions = (0,yaml/* parseYaml */.hN)(await (0,promises_.readFile)(external_node_path_.join(folder, "manifest.yaml"), "utf8"), file)?.positions;
    return (pointer) => positions?.atKey(pointer) ?? file;
}
async function verify_detector_isFile(file) {
    return (await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true;
}

// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
;// CONCATENATED MODULE: ./build/src/commands/verify.js
/** `mallcop verify`: checks the configuration and the deployment repo's own plugins, without secrets and without network. */










const verify = {
    name: "verify",
    summary: "Check mallcop.yaml and the plugins: manifest, code, fixtures and tests; no secrets, no network.",
    positionals: ["[NAMES]"],
    options: {
        update: {
            type: "flag",
            description: "Accept what the fixtures say now, in place of comparing with what was accepted before.",
        },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "NAMES are folders below plugins/connectors and plugins/detectors, separated by commas. Default: all of them, and mallcop.yaml.",
        "Exit status: 0 nothing was found; 1 something was found; 2 wrong use.",
        "docs/writing-a-connector.md and docs/writing-a-detector.md explain every code.",
    ],
    run,
};
async function run(given, door) {
    const config = given.positionals[0] === undefined ? await configProblems(door) : undefined;
    const options = {
        now: door.clock.now(),
        signal: door.signal,
        temp: door.env.RUNNER_TEMP,
        update: given.flag("update"),
    };
    const subjects = await subjectsOf(door.cwd, options);
    const known = [...new Set(subjects.map(({ name }) => name))];
    const names = namesOf(given.positionals[0], known);
    const verdicts = [];
    for (const { name, verify } of subjects)
        if (names.includes(name))
            verdicts.push(await verify());
    const ok = verdicts.every((verdict) => verdict.ok) && (config ?? []).length === 0;
    if (given.flag("json"))
        door.print(JSON.stringify({ v: 1, config: config?.map(toJson), plugins: verdicts }, null, 1));
    else {
        const plain = verdicts.map(verify_textOf).join("\n") || `There are no plugins in ${FOLDERS}.`;
        door.print(config?.length === 0 ? `✓ ${CONFIG}\n${plain}` : plain);
        if (config !== undefined && config.length > 0)
            await door.complain(config);
    }
    if (door.kind === "action")
        await annotate(verdicts, ok, door);
    return ok ? 0 : 1;
}
const CONFIG = "mallcop.yaml";
/** What is wrong with the configuration; `undefined` where there is none. */
async function configProblems({ cwd }) {
    const { problems } = await (0,load_config.readConfig)(cwd, CONFIG);
    return problems.some(({ code }) => code === "config-missing") ? undefined : problems;
}
function toJson({ code, message, hint, context: { at } }) {
    return { code, message, hint, at };
}
const FOLDERS = `${find_plugins/* PLUGIN_FOLDER */.hh} and ${find_detectors/* DETECTOR_FOLDER */.sh}`;
async function subjectsOf(root, options) {
    const [connectors, detectors] = await Promise.all([(0,find_plugins/* findPlugins */.UC)(root), (0,find_detectors/* findDetectors */.nN)(root)]);
    return [
        ...[...connectors].map(([name, plugin]) => ({ name, verify: async () => await verifyPlugin(plugin, options) })),
        ...detectors.map((plugin) => ({
            name: plugin.name,
            verify: async () => await verifyDetector(plugin, options),
        })),
    ];
}
/** @throws MallcopError `usage-invalid` for a name without a folder */
function namesOf(typed, known) {
    const names = (typed ?? "").split(/[\s,]+/).filter((name) => name !== "");
    for (const name of names) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        const advice = meant === undefined ? `; there are ${known.join(", ") || "none"}` : `; did you mean ${meant}?`;
        const problem = `There is no folder ${JSON.stringify(name.slice(0, 64))} in ${FOLDERS}${advice}`;
        throw new errors/* MallcopError */.D("usage-invalid", { problem, command: "verify" });
    }
    return names.length === 0 ? known : names;
}
function verify_textOf({ kind, name, ok, findings, records, events, assertions }) {
    const played = (0,quantity/* plural */.LS)(records, kind === "detector" ? "case" : "record");
    const counts = `${played}, ${(0,quantity/* plural */.LS)(events, "event")}, ${(0,quantity/* plural */.LS)(assertions, "assertion")}`;
    const head = ok ? `✓ ${name}: ${counts}` : `✗ ${name}: ${findings.length} found (${counts})`;
    const lines = findings.flatMap(({ code, message, advice, at }) => [
        `  ${(0,report_text/* visible */.RK)(at)}: ${(0,report_text/* visible */.RK)(message)}`,
        `    ${(0,report_text/* visible */.RK)(advice)} (${code})`,
    ]);
    return [head, ...lines].join("\n");
}
/** Annotations stand at the manifest's and the code's own lines; the summary is one table. */
async function annotate(verdicts, ok, door) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { findings } of verdicts) {
        for (const { code, message, advice, at } of findings)
            core.error(`${(0,report_text/* visible */.RK)(message)} ${(0,report_text/* visible */.RK)(advice)}`, { title: code, ...placeOf(at) });
    }
    core.setOutput("status", ok ? "ok" : "failed");
    if (!door.env.GITHUB_STEP_SUMMARY)
        return;
    const rows = verdicts.map(({ kind, name, ok, findings, records, events }) => [
        name,
        kind,
        ok ? "passes" : codesOf(findings),
        String(records),
        String(events),
    ]);
    const header = ["Plugin", "Kind", "Verdict", "Records or cases", "Events"].map((data) => ({ data, header: true }));
    await core.summary
        .addHeading("Plugins", 2)
        .addTable([header, ...rows])
        .write();
}
function codesOf(findings) {
    return [...new Set(findings.map(({ code }) => code))].join(", ");
}
function placeOf(at) {
    const [file = "", line, column] = at.split(":");
    return {
        file,
        ...(line && { startLine: Number(line) }),
        ...(column && { startColumn: Number(column) }),
    };
}


/***/ }),

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alertDraft),
/* harmony export */   z: () => (/* binding */ DEFENDER_ALERT)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57789);
/** Alerts of Defender reach every detector; each speaks for the stages of an attack that are its own, so that one alert is one finding. */



const DEFENDER_ALERT = "defender_alert";
/** By the alert's stage, in lower case and without spaces. What is not named here is `unusual-resource-access`'s. */
const SPEAKERS = {
    initialaccess: "new-external-access",
    credentialaccess: "auth-failure-burst",
    bruteforce: "auth-failure-burst",
    persistence: "new-actor",
    privilegeescalation: "priv-escalation",
    defenseevasion: "audit-blinding",
};
const OTHERWISE = "unusual-resource-access";
const SETTLED = /resolved|dismissed|healthy|notapplicable/i;
/** @param detector the one that asks */
function alertDraft(event, detector) {
    if (event.type !== DEFENDER_ALERT || event.severity === "info")
        return undefined;
    if (SETTLED.test((0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "status") ?? ""))
        return undefined;
    const stages = ((0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "intent") ?? "").toLowerCase().replaceAll(" ", "").split(",");
    const speaker = stages.flatMap((stage) => (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(SPEAKERS, stage) ?? [])[0] ?? OTHERWISE;
    if (speaker !== detector)
        return undefined;
    const name = (0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "alert_name") ?? event.action;
    return {
        key: ["alert", name, event.target],
        source: event.source,
        severity: event.severity,
        title: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Defender: ${name}`,
        why: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Microsoft Defender raised ${name} about ${(0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "entity") ?? event.target}.`,
        next: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Open the alert in Defender for Cloud, follow its steps, and settle it there.`,
        certain: true,
        events: [event],
    };
}


/***/ }),

/***/ 88609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subdued),
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98852);

function configured(detectors, settings) {
    return detectors.flatMap((loaded) => {
        const set = settings.get(loaded.manifest.name);
        if (set === undefined)
            return [loaded];
        const { enabled, severity: most, parameters } = set;
        const manifest = withNumbers(loaded.manifest, parameters);
        return enabled ? [{ ...loaded, manifest, ...(most !== undefined && { most }) }] : [];
    });
}
function withNumbers(manifest, numbers) {
    const parameters = Object.entries(manifest.parameters).map(([name, parameter]) => {
        return [name, { ...parameter, default: numbers[name] ?? parameter.default }];
    });
    return { ...manifest, parameters: Object.fromEntries(parameters) };
}
/** What somebody says, no louder than the deployment wants it. */
function subdued(told, most) {
    return most !== undefined && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(told.severity, most) ? { ...told, severity: most } : told;
}


/***/ }),

/***/ 87883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./build/src/detect/alert.js
var detect_alert = __webpack_require__(32515);
// EXTERNAL MODULE: ./build/src/detect/configured.js
var configured = __webpack_require__(88609);
;// CONCATENATED MODULE: ./build/src/detect/deferred.js
function isDeferred(detector) {
    return "settle" in detector && typeof detector.settle === "function";
}

// EXTERNAL MODULE: ./build/src/detect/memory.js
var detect_memory = __webpack_require__(90066);
// EXTERNAL MODULE: ./build/src/detect/profile.js
var profile = __webpack_require__(32384);
// EXTERNAL MODULE: ./build/src/detect/who.js
var who = __webpack_require__(57789);
;// CONCATENATED MODULE: ./build/src/detect/engine.js






class Engine {
    #options;
    #running;
    /** Which detectors an event type goes to whatever its metadata. */
    #routes = new Map();
    memories;
    /** The latest day that was learned. */
    #today;
    constructor(options) {
        this.#options = options;
        this.#today = options.baseline.latest;
        this.#running = options.detectors.map((loaded) => start(loaded, options));
        const running = this.#running.map(({ manifest, memory }) => [manifest.name, memory]);
        // What a detector remembers outlasts its being switched off for a while.
        this.memories = new Map([...options.memories, ...running]);
    }
    /** Judges and learns, day by day: how events are paged must not decide what is known. */
    page(events) {
        let start = 0;
        for (let at = 1; at <= events.length; at++) {
            const event = events[at];
            if (event !== undefined && dayOf(event) === dayOf(events[start] ?? event))
                continue;
            this.#sameDay(start === 0 && at === events.length ? events : events.slice(start, at));
            start = at;
        }
    }
    #sameDay(events) {
        const given = this.#deal(events);
        for (const [index, running] of this.#running.entries())
            this.#judge(running, given[index] ?? []);
        const { baseline } = this.#options;
        for (const event of events)
            baseline.learn(event);
        if (baseline.latest > this.#today)
            this.#forget(baseline.latest);
    }
    /** What is over is forgotten every day, not only in the end: a long look back must know no more than the runs of its days did. */
    #forget(today) {
        this.#today = today;
        for (const memory of this.memories.values())
            memory.expire(today * profile/* DAY_MS */.sO);
    }
    /** Hears the detectors that run elsewhere, all at once. To be called after each page. */
    async settle() {
        const waiting = this.#running.filter(({ failed, pending }) => !failed && pending.length > 0);
        if (waiting.length > 0)
            await Promise.all(waiting.map(async (running) => await this.#settleOne(running)));
    }
    async #settleOne(running) {
        const { detector, pending } = running;
        if (!isDeferred(detector))
            return;
        const events = pending.splice(0);
        try {
            for (const { draft, learning } of await detector.settle())
                this.#add(running, draft, events, learning);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    /** To be called once after the last page. */
    close() {
        const { baseline } = this.#options;
        baseline.sweep();
        this.#forget(baseline.latest);
    }
    #deal(events) {
        const given = this.#running.map(() => []);
        for (const event of events) {
            // Our own doing is no news.
            if (event.metadata.self === true)
                continue;
            const route = this.#routeOf(event.type);
            for (const [index, { manifest, sources }] of this.#running.entries()) {
                if (sources !== undefined && !sources.has(event.source) && event.type !== detect_alert/* DEFENDER_ALERT */.z)
                    continue;
                if (route[index] || manifest.metadata.some((name) => event.metadata[name] !== undefined))
                    given[index]?.push(event);
            }
        }
        return given;
    }
    #routeOf(type) {
        const known = this.#routes.get(type);
        if (known !== undefined)
            return known;
        const route = this.#running.map(({ manifest: { events } }) => type === detect_alert/* DEFENDER_ALERT */.z || events.includes("*") || events.includes(type));
        this.#routes.set(type, route);
        return route;
    }
    #judge(running, events) {
        if (running.failed || events.length === 0)
            return;
        const { detector, context } = running;
        if (isDeferred(detector))
            running.pending.push(...events);
        try {
            for (const draft of detector.detect(events, context))
                this.#add(running, draft, events);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    #add({ manifest, most }, draft, events, known) {
        // The source's clock is read at the first event: a finding that began while learning stays what it was.
        const [first] = draft.events;
        const learning = known ?? this.#options.baseline.learning({ source: draft.source, time: first.time });
        this.#options.book.add(manifest, (0,configured/* subdued */.F)(draft, most), learning, this.#linkOf(draft, events));
    }
    #fail(running, thrown) {
        running.failed = true;
        this.#options.onFailure(running.manifest.name, thrown);
    }
    /** Of the first event that was just given: what a detector remembers of earlier ones is no whole event any more. */
    #linkOf(draft, events) {
        const ids = new Set(draft.events.map(({ id }) => id));
        const event = events.find(({ id }) => ids.has(id));
        return event && this.#options.linkOf?.(event);
    }
}
function dayOf({ time }) {
    return Math.floor(time / profile/* DAY_MS */.sO);
}
function start(loaded, { baseline, memories, own }) {
    const { manifest } = loaded;
    const memory = memories.get(manifest.name) ?? new detect_memory/* DetectorMemory */.IP();
    const lower = (values) => new Set(values.map((value) => value.toLowerCase()));
    const ours = { domains: lower(own.domains), accounts: lower(own.accounts) };
    const context = {
        parameters: Object.fromEntries(Object.entries(manifest.parameters).map(([name, parameter]) => [name, parameter.default])),
        own: ours,
        memory,
        who: who/* whoActed */.Ci,
        profile: (event) => baseline.profile(event),
        seenElsewhere: (event) => baseline.seenElsewhere(event, ours.domains),
        learning: (event) => baseline.learning(event),
        dailyCounts: (event) => baseline.dailyCounts(event),
    };
    return {
        ...loaded,
        context,
        memory,
        sources: manifest.sources && new Set(manifest.sources),
        pending: [],
        failed: false,
    };
}


/***/ }),

/***/ 79035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ findPlugins),
/* harmony export */   hh: () => (/* binding */ PLUGIN_FOLDER),
/* harmony export */   hn: () => (/* binding */ withPlugins)
/* harmony export */ });
/* unused harmony export readPlugin */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _event_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53223);
/* harmony import */ var _parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23631);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44282);
/**
 * Finds the custom connectors of a deployment repo: the folders below `plugins/connectors`. Their manifests are read, their code is
 * not. What is wrong with one is kept with it, so that it costs only the connectors of its type.
 */








const PLUGIN_FOLDER = "plugins/connectors";
/** @param root the checkout of the deployment repo */
async function findPlugins(root) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PLUGIN_FOLDER);
    const names = await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .pluginNames */ .U2)(place);
    const found = await Promise.all(names.map(async (name) => [name, await readPlugin(place, name)]));
    return new Map(found);
}
/** Reads one plugin's manifest; never throws on what it says. */
async function readPlugin(place, type) {
    const shown = `${PLUGIN_FOLDER}/${type}`;
    const base = {
        type,
        folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(place, type),
        path: shown,
        overrides: (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinTypes */ .jN)().includes(type),
    };
    try {
        const { manifest, problems } = (0,_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .e)(await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifestFile */ .oe)(base.folder, shown, "connector.ts"), `${shown}/manifest.yaml`, type, _config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateManifest */ .yl);
        if (manifest === undefined)
            return { ...base, problems };
        const wrong = problemsOf(manifest, base);
        if (wrong.length > 0)
            return { ...base, problems: wrong };
        return { ...base, manifest, options: await optionsOf(manifest), problems: [] };
    }
    catch (thrown) {
        if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D)
            return { ...base, problems: [thrown] };
        throw thrown;
    }
}
/** The built-in types and the custom ones; a custom one of the same name stands for the built-in. */
function withPlugins(builtin, plugins) {
    if (plugins.size === 0)
        return builtin;
    return {
        names: [...new Set([...builtin.names, ...plugins.keys()])].sort(),
        find(type) {
            const plugin = plugins.get(type);
            if (plugin === undefined)
                return builtin.find(type);
            // Nothing can be said of the options of a plugin that cannot be read; it fails when it is to run.
            return { ...(plugin.options ?? { schema: {}, validate: () => [] }), plugin };
        },
    };
}
const BUILTIN_EVENTS = new Set(Object.values(_event_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TYPES */ .R).flat());
/** The rules that only custom plugins have. */
function problemsOf(manifest, { type, path: shown, overrides }) {
    const file = `${shown}/manifest.yaml`;
    const invalid = (problem, advice) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("config-invalid", { path: file, problem, advice }, { at: file });
    const problems = [];
    const override = (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideProblem */ .cp)(manifest, overrides, file);
    if (override !== undefined)
        problems.push(override);
    if (manifest.templates === true && !(overrides && (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type).templates === true))
        problems.push(invalid("`templates` is for what replaces a built-in connector that has it", "Remove the line."));
    const own = `${type.replaceAll("-", "_")}.`;
    for (const event of Object.keys(manifest.events))
        if (!BUILTIN_EVENTS.has(event) && !event.startsWith(own))
            problems.push(invalid(`the event type \`${event}\` is neither one of mallcop's nor begins with \`${own}\``, `Call it \`${own}<name>\`, or use a type of docs/events.md with its meaning.`));
    const builtin = overrides ? namesOf((0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type)) : [];
    for (const name of namesOf(manifest))
        if (OF_THE_JOB.test(name) && !builtin.includes(name))
            problems.push(invalid(`\`${name}\` belongs to the job, and is handed to no plugin`, "Pass the plugin a secret of its own name."));
    return problems;
}
function namesOf({ auth }) {
    return [...auth.secrets, ...auth.settings].map(({ name }) => name);
}
/** Tokens and addresses that a job runs on; a plugin that could ask for them would have the job's rights. */
const OF_THE_JOB = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|MALLCOP_|NODE_|LD_|PATH$|HOME$)/;
async function optionsOf(manifest) {
    const schema = (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)(manifest);
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return { schema, validate: compileOptions(schema) };
}


/***/ }),

/***/ 51608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ENTRY),
  startPlugin: () => (/* binding */ startPlugin)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
// EXTERNAL MODULE: ./build/src/plugin/host/open-sandbox.js + 1 modules
var open_sandbox = __webpack_require__(32690);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/plugin-sockets.js
/**
 * The web sockets of one plugin. The host opens them, to declared hosts only, and carries frames over the pipe: one at a time to the
 * plugin, when it asks for the next. Whatever the plugin does, what it holds and sends has limits, and nothing waits for ever.
 */


const SOCKET_LIMITS = {
    open: 8,
    opened: 1000,
    frameBytes: 1_000_000,
    sentBytes: 32_000_000,
    patienceMs: 10_000,
    silentTurns: 12,
};
const MOST_WAIT_MS = 120_000;
/** What a frame costs besides its text, so that empty ones are not free. */
const FRAME_COST = 64;
const NOTHING_YET = Symbol("nothing yet");
class PluginSockets {
    #type;
    #opener;
    #limits;
    #held = new Map();
    #opening = 0;
    #opened = 0;
    #sent = 0;
    #closed = false;
    /** @param type the plugin's, for messages */
    constructor(type, opener, limits = {}) {
        this.#type = type;
        this.#opener = opener;
        this.#limits = { ...SOCKET_LIMITS, ...limits };
    }
    /** What a plugin can ask, by the method's name. All throw MallcopError `plugin-too-large` beyond a limit. */
    methods = {
        "websocket-open": (argument) => this.#open(argument),
        "websocket-send": ({ id, text }) => this.#send(id, text),
        "websocket-receive": ({ id }) => this.#receive(id),
        "websocket-close": ({ id }) => this.#close(Number(id)),
    };
    /** Ends all connections, also those that are still being opened. */
    closeAll() {
        this.#closed = true;
        for (const id of [...this.#held.keys()])
            this.#close(id);
    }
    async #open({ url, ...options }) {
        const { open, opened } = this.#limits;
        if (this.#held.size + this.#opening >= open)
            throw this.#tooMuch(`${open} web sockets open at once`);
        if (this.#opened >= opened)
            throw this.#tooMuch(`${opened} web sockets in all`);
        this.#opened += 1;
        this.#opening += 1;
        try {
            const id = this.#opened;
            const connection = await this.#opener(String(url), optionsOf(options));
            const host = URL.parse(String(url))?.host ?? "";
            this.#held.set(id, { host, connection, next: undefined, waiting: false, silent: 0 });
            if (this.#closed)
                this.#close(id);
            return { id };
        }
        finally {
            this.#opening -= 1;
        }
    }
    #send(id, text) {
        const { frameBytes, sentBytes } = this.#limits;
        const frame = String(text);
        const bytes = Buffer.byteLength(frame);
        this.#sent += bytes + FRAME_COST;
        if (bytes > frameBytes)
            throw this.#tooMuch(`${frameBytes} bytes in one frame of a web socket`);
        if (this.#sent > sentBytes)
            throw this.#tooMuch(`${sentBytes} bytes sent over web sockets`);
        const held = this.#held.get(Number(id));
        if (held === undefined)
            return;
        held.silent = 0;
        held.connection.send(frame);
    }
    /** A frame, nothing yet, or how the connection ended. */
    async #receive(id) {
        const held = this.#held.get(Number(id));
        if (held === undefined)
            return { ended: (0,told_error/* toTold */.Vy)(unreachable("the peer", "the connection was closed")) };
        if (held.waiting)
            throw new errors/* MallcopError */.D("internal-error", { what: "a plugin waits twice for one frame" });
        held.waiting = true;
        try {
            held.next ??= held.connection.receive();
            const text = await this.#inTurn(held.next);
            if (text === NOTHING_YET)
                return this.#silent(held);
            held.next = undefined;
            held.silent = 0;
            return { text };
        }
        catch (thrown) {
            this.#close(Number(id));
            return { ended: (0,told_error/* toTold */.Vy)(thrown), ...(held.connection.closing && { closing: held.connection.closing }) };
        }
        finally {
            held.waiting = false;
        }
    }
    #silent(held) {
        const { patienceMs, silentTurns } = this.#limits;
        held.silent += 1;
        if (held.silent < silentTurns)
            return {};
        throw unreachable(held.host, `it sent nothing for ${Math.round((patienceMs * silentTurns) / 1000)} s`);
    }
    async #inTurn(next) {
        let timer;
        const nothing = new Promise((resolve) => {
            timer = setTimeout(() => resolve(NOTHING_YET), this.#limits.patienceMs);
        });
        // It may end between two turns, when nobody waits.
        next.catch(() => { });
        try {
            return await Promise.race([next, nothing]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #close(id) {
        const held = this.#held.get(id);
        this.#held.delete(id);
        held?.connection.close();
    }
    #tooMuch(limit) {
        return new errors/* MallcopError */.D("plugin-too-large", { type: this.#type, limit });
    }
}
function optionsOf({ fingerprint, waitMs }) {
    return {
        ...(fingerprint !== undefined && { fingerprint: String(fingerprint) }),
        ...(typeof waitMs === "number" && waitMs > 0 && { waitMs: Math.min(waitMs, MOST_WAIT_MS) }),
    };
}
function unreachable(host, reason) {
    return new errors/* MallcopError */.D("vendor-unreachable", { host, reason });
}

// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
// EXTERNAL MODULE: ./build/src/plugin/host/serve-plugin.js
var serve_plugin = __webpack_require__(88351);
;// CONCATENATED MODULE: ./build/src/plugin/host/start-plugin.js
/** Starts a custom plugin for one configured instance: folder copied, process started, module loaded, connector handed over. */






const ENTRY = "connector.ts";
/**
 * @throws MallcopError `plugin-refused`, `plugin-syntax`, `plugin-failed`, `connector-malformed`, and what ends a sandbox
 */
async function startPlugin(options) {
    const { manifest, ctx } = options;
    const sockets = new PluginSockets(manifest.name, ctx.websocket, options.socketLimits);
    const serve = (0,serve_plugin/* servePlugin */.X)({ ...options, sockets });
    const process = { ...options, name: manifest.name, say: (0,serve_plugin/* createSay */.I)(options), serve };
    return await (0,open_sandbox/* openSandbox */.E)(process, async ({ folder, sandbox, close }) => {
        const described = new received/* Received */["in"](manifest.name).described(await sandbox.ask("load", loadMessage(folder, options)));
        ctx.signal.addEventListener("abort", () => sandbox.tell("abort", {}), { once: true });
        const end = async () => {
            sockets.closeAll();
            await close();
        };
        return { connector: (0,hosted_connector/* createHostedConnector */.B)(manifest, described, sandbox, end), sandbox };
    });
}
function loadMessage(folder, { manifest, ctx, hmacKey, skew }) {
    const present = (names, read) => names.flatMap(({ name }) => {
        const value = read(name);
        return value === undefined ? [] : [[name, value]];
    });
    const secrets = present(manifest.auth.secrets, (name) => ctx.secret(name)?.reveal());
    return {
        folder,
        entry: ENTRY,
        manifest,
        instance: ctx.instance,
        config: ctx.config,
        now: ctx.now,
        secrets: Object.fromEntries(secrets),
        settings: Object.fromEntries(present(manifest.auth.settings, (name) => ctx.setting(name))),
        ...(ctx.apps && { apps: [...ctx.apps] }),
        ...(hmacKey && { fingerprintKey: (0,external_node_crypto_.createHmac)("sha256", hmacKey).update(`plugin|${manifest.name}`).digest("hex") }),
        ...(skew && { skew }),
    };
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
