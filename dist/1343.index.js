export const id = 1343;
export const ids = [1343];
export const modules = {

/***/ 26813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig),
/* harmony export */   g: () => (/* binding */ pickInstances)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91599);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25963);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28344);
/* harmony import */ var _plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92927);
/** Reads the configuration file for a command, and picks the connectors that it asks for. */








/** @param file relative to `cwd` */
async function readConfig(cwd, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    try {
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute);
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(source, file, { findSecret: _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findSecret */ .mt, types: (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_6__/* .withPlugins */ .hn)(_config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_TYPES */ .c, await (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlugins */ .UC)(cwd)) });
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
        const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(id, known);
        const problem = `No connector has the id ${JSON.stringify(id.slice(0, 64))}${meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("usage-invalid", { problem, command });
    });
}


/***/ }),

/***/ 91343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-plugins.js + 2 modules
var find_plugins = __webpack_require__(92927);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/collect/context.js
var collect_context = __webpack_require__(37039);
// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
// EXTERNAL MODULE: ./build/src/plugin/host/stage.js
var stage = __webpack_require__(20846);
// EXTERNAL MODULE: ./build/src/plugin/host/start-plugin.js + 2 modules
var start_plugin = __webpack_require__(69930);
;// CONCATENATED MODULE: ./build/src/plugin/verify/finding.js
/** Besides these, a finding may have the code of any `MallcopError` that a plugin ends in. */
const VERIFY_CODES = {
    "connector-missing": "Write connector.ts; `mallcop scaffold connector <name>` makes one to start from.",
    "event-undeclared": "Declare the event type in the manifest's `events`, or give one that is.",
    "event-unproduced": "Add a fixture that produces it, or remove it from the manifest.",
    "expected-differs": "If the new outcome is right, run `mallcop verify <name> --update`, and review the difference.",
    "expected-missing": "Run `mallcop verify <name> --update`, and review what it wrote.",
    "failure-swallowed": "Throw when the vendor refuses or answers nonsense: whoever returns says that the slice was read to its end.",
    "fixture-exhausted": "Add the page as a fixture, or stop where the last page says so.",
    "fixture-secret": "Replace it by something made up, and revoke it if it was real.",
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
    "position-large": "Keep `at` below 4 KB: a page number, a token, a time.",
    "preflight-wrong": "Yield one check for each right, for feeds that exist; `probe` makes one of a call.",
    "reason-unused": "Add a fixture with such a record, or remove the reason from `leaves_out`.",
    "resume-differs": "With `at`, go on exactly after the page that gave it.",
    "secret-leaked": "Use a secret in the request's headers only, never in records, positions, items or logs.",
    "secret-unused": "Remove it from the manifest: the connector never asks for it.",
    "setting-unused": "Remove it from the manifest: the connector never asks for it.",
    "state-fixture-missing": "Put the items of an earlier listing into fixtures/<feed>/before.json, as an object by key.",
    "tests-empty": "Call t.ok, t.equal or t.throws: a test that asserts nothing shows nothing.",
    "tests-failed": "Correct the plugin, or its test.",
    "tests-missing": "Write tests.ts with `export default (t) => { … }`.",
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

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(28344);
;// CONCATENATED MODULE: ./build/src/plugin/verify/fixtures.js
/** A plugin's fixtures: the vendor's answers in the order of the requests, and what the connector is to make of them. */





const PAGE = /^\d{3}\.response\.json$/;
/** @param folder the staged plugin, which holds regular files only */
async function readFixtures(folder, shown, feeds) {
    const findings = [];
    const read = async (name) => {
        const text = await (0,promises_.readFile)(external_node_path_.join(folder, "fixtures", name), "utf8").catch(() => undefined);
        const shape = text === undefined ? undefined : (0,secret_shapes/* findSecret */.mt)(text);
        if (shape !== undefined)
            findings.push(finding("fixture-secret", "It holds what looks like a real credential.", `${shown}/fixtures/${name}`));
        return text;
    };
    const json = async (name) => {
        const text = await read(name);
        if (text === undefined)
            return undefined;
        try {
            return JSON.parse(text);
        }
        catch {
            findings.push(finding("fixture-unreadable", "It is not JSON.", `${shown}/fixtures/${name}`));
            return undefined;
        }
    };
    const found = new Map();
    for (const feed of feeds) {
        const names = (await (0,promises_.readdir)(external_node_path_.join(folder, "fixtures", feed)).catch(() => [])).filter((name) => PAGE.test(name));
        const pages = [];
        for (const name of names.sort()) {
            const body = await json(`${feed}/${name}`);
            if (body !== undefined)
                pages.push(responseOf(body));
        }
        const before = await json(`${feed}/before.json`);
        found.set(feed, {
            feed,
            pages,
            expected: (await read(`${feed}/expected.jsonl`))?.split("\n").filter((line) => line !== ""),
            before: (0,shape/* isObject */.Gv)(before) ? before : undefined,
        });
    }
    const others = await json("http.json");
    const config = await json("config.json");
    return {
        feeds: found,
        others: (Array.isArray(others) ? others : []).flatMap((entry) => (0,shape/* isObject */.Gv)(entry) && typeof entry.match === "string" ? [{ match: entry.match, response: responseOf(entry) }] : []),
        config: (0,shape/* isObject */.Gv)(config) ? config : {},
        findings,
    };
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

// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
;// CONCATENATED MODULE: ./build/src/plugin/verify/subject.js
/** A plugin under verification: its process, the vendor as it is played, and everything that was found so far. */






/** Made up, so that they can be recognized wherever they turn up. */
function madeUpSecret(name) {
    return `made-up-${name.toLowerCase().replaceAll("_", "-")}-5f0c1e7a9b`;
}
class Subject {
    manifest;
    shown;
    folder;
    sandbox;
    vendor;
    fixtures;
    atKey;
    received;
    findings = [];
    /** Event types, and reasons to leave out by feed, that the fixtures produced. */
    types = new Set();
    reasons = new Set();
    keys = new Map();
    records = 0;
    events = 0;
    constructor(parts) {
        this.manifest = parts.manifest;
        this.shown = parts.shown;
        this.folder = parts.folder;
        this.sandbox = parts.sandbox;
        this.vendor = parts.vendor;
        this.fixtures = parts.fixtures;
        this.atKey = parts.atKey;
        this.received = new received/* Received */.i(parts.manifest.name);
    }
    note(code, message, at) {
        if (this.findings.some((other) => other.code === code && other.message === message))
            return;
        this.findings.push(finding(code, message, at ?? this.shown));
    }
    blame(error) {
        this.findings.push(findingOf(error, this.shown));
    }
    /** A file of the plugin, if there is one. */
    async has(name) {
        return (await (0,promises_.readFile)(external_node_path_.join(this.folder, name)).catch(() => undefined)) !== undefined;
    }
    fixture(feed, name) {
        return `${this.shown}/fixtures/${feed}/${name}`;
    }
    /** Whether one of the made-up secrets is in a value. */
    leaks(value) {
        const text = JSON.stringify(value) ?? "";
        return this.manifest.auth.secrets.some(({ name }) => text.includes(madeUpSecret(name)));
    }
    async *read(message) {
        const reading = await this.sandbox.ask("open", message);
        for (let pages = 0;; pages += 1) {
            if (pages > 1000)
                throw new errors/* MallcopError */.D("plugin-too-large", { type: this.manifest.name, limit: "1000 pages" });
            const page = this.received.page(await this.sandbox.ask("next", { reading }));
            if (page === undefined)
                return;
            yield page;
        }
    }
}
function saidOf(sent) {
    const { record = null, verdict, rejected } = (0,shape/* isObject */.Gv)(sent) ? sent : {};
    return {
        record: record,
        verdict: verdict,
        rejected: (0,shape/* isObject */.Gv)(rejected) ? rejected : undefined,
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

;// CONCATENATED MODULE: ./build/src/plugin/verify/made-up-instance.js
/** The instance that verification makes up: options from the manifest's examples, and values that can be recognized anywhere. */


function environmentFor(manifest) {
    return {
        ...settingsFor(manifest),
        ...Object.fromEntries(manifest.auth.secrets.map(({ name }) => [name, madeUpSecret(name)])),
    };
}
function settingsFor({ auth, hosts }) {
    return Object.fromEntries(auth.settings.map(({ name }) => [name, hosts.includes(`{${name}}`) ? VENDOR : "made-up"]));
}
const VENDOR = "https://vendor.example";
/** What `fixtures/config.json` says, and for what else is required, an example of the manifest's. */
function optionsFor(manifest, fixtures) {
    const { properties } = manifest.config;
    const options = {};
    for (const [name, option] of Object.entries((0,shape/* isObject */.Gv)(properties) ? properties : {})) {
        if (!(0,shape/* isObject */.Gv)(option))
            continue;
        const { default: standard, examples, enum: values, type } = option;
        const required = Array.isArray(manifest.config.required) && manifest.config.required.includes(name);
        if (standard !== undefined)
            options[name] = standard;
        else if (manifest.hosts.includes(`{${name}}`))
            options[name] = VENDOR;
        else if (required)
            options[name] = firstOf(examples) ?? firstOf(values) ?? EXAMPLES[String(type)] ?? "example";
    }
    return { ...options, ...fixtures.config };
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

// EXTERNAL MODULE: ./build/src/connector/excerpt.js
var excerpt = __webpack_require__(83720);
// EXTERNAL MODULE: ./build/src/connector/origins.js
var origins = __webpack_require__(47874);
;// CONCATENATED MODULE: ./build/src/plugin/verify/vendor-stand-in.js
/** The vendor as verification plays it: it answers from fixtures alone, and notes which declared hosts were asked. */



const READING = new Set(["GET", "HEAD", "POST"]);
function createVendorStandIn(hosts, options, others) {
    const all = (0,origins/* createOriginPolicy */.Z)(hosts, options);
    const each = hosts.map((host) => ({ host, policy: (0,origins/* createOriginPolicy */.Z)([host], options) }));
    const reached = new Set();
    const writing = new Set();
    let queue = [];
    let last;
    let exhausted = false;
    let asked = [];
    const send = async ({ url, method = "GET", body = "" }) => {
        const parsed = all.check(url);
        for (const { host, policy } of each)
            if (policy.allows(parsed))
                reached.add(host);
        if (!READING.has(method))
            writing.add(method);
        asked.push(`${method} ${parsed.href} ${typeof body === "string" ? body : Buffer.from(body).toString("utf8")}`);
        const other = others.find(({ match }) => parsed.href.includes(match));
        if (other !== undefined)
            return other.response;
        const [next, ...rest] = queue;
        queue = rest;
        if (next !== undefined)
            return next;
        if (last !== undefined)
            return last;
        exhausted = true;
        throw new errors/* MallcopError */.D("vendor-failed", { host: parsed.host, status: 404, attempts: 1 });
    };
    const http = {
        send,
        with: () => http,
        excerpt: ({ body }) => (0,excerpt/* excerpt */.K)(body, (text) => text),
    };
    return {
        http,
        play(pages, then) {
            queue = pages;
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
function checkDraft(subject, feed, draft, record) {
    checkSaid(subject, feed, draft);
    const { key } = draft;
    if (key === undefined)
        return;
    const id = (0,canonical_json/* canonicalJson */.d)([key.tenant, key.namespace, key.id, draft.time]);
    const content = (0,canonical_json/* canonicalJson */.d)(record);
    const before = subject.keys.get(id);
    if (before !== undefined && before !== content)
        subject.note("id-repeated", `Two records of ${feed} have the id ${JSON.stringify(key.id.slice(0, 60))}.`);
    subject.keys.set(id, content);
}
function checkSaid(subject, feed, said) {
    const { manifest } = subject;
    subject.events += 1;
    subject.types.add(said.type);
    if (!Object.hasOwn(manifest.events, said.type))
        subject.note("event-undeclared", `The feed ${feed} gives the event type \`${said.type.slice(0, 60)}\`, which is not in the manifest.`);
    for (const [name, value] of Object.entries(said.metadata ?? {})) {
        const declared = Object.hasOwn(manifest.metadata, name) ? manifest.metadata[name] : undefined;
        if (declared === undefined && !SHARED_FIELDS.has(name))
            subject.note("metadata-undeclared", `The feed ${feed} gives the metadata \`${name.slice(0, 60)}\`, which is not in the manifest.`);
        if (declared?.trust === "vendor" && typeof value === "string" && isAnybodys(value, said))
            subject.note("trust-suspect", `\`${name}\` is declared \`trust: vendor\`, but holds what a person could have written.`, subject.atKey(`/metadata/${name}`));
    }
    if (subject.leaks(said))
        subject.note("secret-leaked", `A secret is in an event of the feed ${feed}.`);
}
/** No vendor's vocabulary: somebody's name or address, or a sentence. */
function isAnybodys(value, { actor }) {
    return value === actor || /@|\s\S+\s/.test(value) || value.length > 80;
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/log-feed-rules.js






const DAY_MS = 86_400_000;
const MOST_POSITION_CHARS = 4096;
/** Gives the lines for `expected.jsonl`. */
async function checkLogFeed(subject, name, feed, elsewhere, now) {
    const fixtures = subject.fixtures.feeds.get(name);
    if (fixtures === undefined || fixtures.pages.length === 0) {
        subject.note("fixtures-missing", `The feed ${name} has no pages to replay.`, subject.fixture(name, "001.response.json"));
        return [];
    }
    subject.vendor.play(fixtures.pages);
    const [partition] = subject.received.partitions(await subject.sandbox.ask("partitions", { feed: name }));
    const slice = { from: now - 365 * DAY_MS, to: now };
    const test = {
        name,
        feed,
        message: { feed: name, how: "read", partition: partition ?? { id: "" }, slice },
    };
    const replayed = await replay(subject, test);
    const said = replayed.pages.flatMap((page) => page.said);
    checkMeaning(subject, test, said);
    await checkResumption(subject, test, replayed);
    await checkPurity(subject, test, said, await elsewhere());
    await checkMalformed(subject, test, said);
    await checkFailures(subject, test);
    return said.map(lineOf);
}
async function replay(subject, { name, message }) {
    const { vendor } = subject;
    vendor.play(subject.fixtures.feeds.get(name)?.pages ?? []);
    const pages = await pagesOf(subject, message).catch((thrown) => {
        if (!vendor.exhausted)
            throw thrown;
        return [];
    });
    if (vendor.exhausted)
        subject.note("fixture-exhausted", `The feed ${name} asked for more than its fixtures have.`, subject.fixture(name, ""));
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
async function pagesOf(subject, message) {
    const pages = [];
    for await (const sent of subject.read(message)) {
        const { records, at, open } = subject.received.logPage(sent);
        if (subject.leaks(open))
            subject.note("secret-leaked", "A secret is in what is left open.");
        pages.push({ said: records.map(saidOf), at });
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
            const meant = (0,received/* verdictOf */.V)(verdict, record, feed);
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
/** Each page's position leads to exactly the pages after it, by the same requests. */
async function checkResumption(subject, test, { pages, asked }) {
    const { vendor } = subject;
    const fixtures = subject.fixtures.feeds.get(test.name)?.pages ?? [];
    if (fixtures.length !== pages.length || asked.length !== pages.length)
        return;
    for (const [index, { at }] of pages.entries()) {
        if (at === undefined || index === pages.length - 1)
            continue;
        vendor.play(fixtures.slice(index + 1));
        const rest = await pagesOf(subject, { ...test.message, at }).catch(() => []);
        const sameRequests = (0,canonical_json/* canonicalJson */.d)([...vendor.asked]) === (0,canonical_json/* canonicalJson */.d)(asked.slice(index + 1));
        if (!sameRequests || linesOf(rest) !== linesOf(pages.slice(index + 1)))
            subject.note("resume-differs", `Resumed after page ${index + 1}, the feed ${test.name} does not go on where it was.`);
    }
}
function linesOf(pages) {
    return (0,canonical_json/* canonicalJson */.d)(pages.flatMap(({ said }) => said.map(({ record }) => record)));
}
/** The same records in another process, at another time, in another order, say the same. */
async function checkPurity(subject, { name }, said, other) {
    const backwards = said.map(({ record }) => record).toReversed();
    const answers = await other.ask("normalize", { feed: name, records: backwards });
    const lines = (Array.isArray(answers) ? answers : []).map((answer) => lineOf(saidOf(answer))).toReversed();
    const differing = said.findIndex((one, index) => lineOf(one) !== lines[index]);
    if (differing >= 0)
        subject.note("normalize-impure", `Record ${differing + 1} of ${name} says something else at another time or in another order.`);
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
    const answers = await subject.sandbox.ask("normalize", { feed: name, records });
    for (const [index, answer] of (Array.isArray(answers) ? answers : []).entries()) {
        const { rejected, verdict } = saidOf(answer);
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
        (0,received/* verdictOf */.V)(verdict, {}, feed);
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
async function checkFailures(subject, { name, message }) {
    for (const { what, response } of REFUSALS) {
        subject.vendor.play([], response);
        let refused = false;
        try {
            await pagesOf(subject, message);
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
    subject.vendor.play(fixtures.pages);
    const [partition = { id: "" }] = subject.received.partitions(await subject.sandbox.ask("partitions", { feed: name }));
    const message = { feed: name, how: "read", partition };
    subject.vendor.play(fixtures.pages);
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
    for await (const sent of subject.read(message)) {
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
    const answers = await subject.sandbox.ask("change", { feed, pairs });
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
    subject.vendor.play([], responseOf({ status: 403, body: { message: "forbidden" } }));
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

;// CONCATENATED MODULE: ./build/src/plugin/verify/verify-run.js
/** The steps of one plugin's verification: feeds on their fixtures, preflight, what is declared but not used, the plugin's own tests. */







/** One plugin's verification, step by step; what a step throws ends it and is a finding. */
class VerifyRun {
    subject;
    #used;
    #options;
    #source;
    #startOther;
    #other;
    #lookup = { own: { domains: [], accounts: [] }, tables: {} };
    assertions = 0;
    constructor(subject, used, options, source, startOther) {
        this.subject = subject;
        this.#used = used;
        this.#options = options;
        this.#source = source;
        this.#startOther = startOther;
    }
    async judge() {
        const { subject } = this;
        subject.findings.push(...subject.fixtures.findings);
        try {
            await this.#prepare();
            for (const [name, feed] of Object.entries(subject.manifest.feeds)) {
                const lines = feed.kind === "log"
                    ? await checkLogFeed(subject, name, feed, () => this.#elsewhere(), this.#options.now)
                    : await checkStateFeed(subject, name);
                await this.#compare(name, lines);
            }
            await this.#checkPreflight();
            this.#checkUse();
            await this.#checkTests();
        }
        catch (thrown) {
            subject.blame((0,errors/* asMallcopError */.x)(thrown));
        }
    }
    async #prepare() {
        const { received, sandbox } = this.subject;
        const tables = received.tables(await sandbox.ask("tables", {}));
        this.#lookup = { own: { domains: ["example.com"], accounts: [] }, tables };
        await sandbox.ask("lookup", this.#lookup);
    }
    /** The same plugin in another process, where it is another time; started when it is first needed. */
    async #elsewhere() {
        this.#other ??= this.#startOther().then(async (other) => {
            await other.ask("lookup", this.#lookup);
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
        if (this.#options.update) {
            const text = lines.map((line) => `${line}\n`).join("");
            await (0,promises_.writeFile)(external_node_path_.join(this.#source, "fixtures", feed, "expected.jsonl"), text);
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
    async #checkPreflight() {
        const { subject } = this;
        const { feeds, auth } = subject.manifest;
        const [first] = [...subject.fixtures.feeds.values()].flatMap(({ pages }) => pages);
        subject.vendor.play([], first);
        const checks = subject.received.checks(await subject.sandbox.ask("preflight", {}));
        for (const check of checks)
            for (const feed of check.feeds)
                if (!Object.hasOwn(feeds, feed))
                    subject.note("preflight-wrong", `A check is for the feed ${feed.slice(0, 60)}, which does not exist.`);
        for (const { right } of auth.rights)
            if (!checks.some((check) => check.right === right))
                subject.note("preflight-wrong", `No check is for the right ${right}.`);
        if (subject.leaks(checks))
            subject.note("secret-leaked", "A secret is in a check of preflight.");
    }
    /** Nothing is claimed that is not used. */
    #checkUse() {
        const { subject } = this;
        const { auth, hosts, events, feeds } = subject.manifest;
        for (const [index, { name }] of auth.secrets.entries())
            if (!this.#used.has(name))
                subject.note("secret-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/secrets/${index}`));
        for (const [index, { name }] of auth.settings.entries())
            if (!this.#used.has(name) && !hosts.includes(`{${name}}`))
                subject.note("setting-unused", `Nobody asks for ${name}.`, subject.atKey(`/auth/settings/${index}`));
        for (const [index, host] of hosts.entries())
            if (!subject.vendor.reached.has(host))
                subject.note("host-unused", `No request went to ${host}.`, subject.atKey(`/hosts/${index}`));
        for (const method of subject.vendor.writing)
            subject.note("not-read-only", `It sends ${method} requests.`);
        for (const type of Object.keys(events))
            if (!subject.types.has(type))
                subject.note("event-unproduced", `No fixture produces \`${type}\`.`, subject.atKey(`/events/${type}`));
        for (const [feed, { kind, scope }] of Object.entries(feeds))
            for (const reason of Object.keys(scope.leaves_out))
                if (kind === "log" && !subject.reasons.has(`${feed}/${reason}`))
                    subject.note("reason-unused", `No fixture of ${feed} is left out as \`${reason}\`.`, subject.atKey(`/feeds/${feed}/scope/leaves_out/${reason}`));
    }
    async #checkTests() {
        const { subject } = this;
        const file = `${subject.shown}/tests.ts`;
        if (!(await subject.has("tests.ts"))) {
            subject.findings.push(finding("tests-missing", "There is no tests.ts.", file));
            return;
        }
        const outcome = await subject.sandbox.ask("tests", { file: "tests.ts" });
        const { assertions, failures } = (0,shape/* isObject */.Gv)(outcome) ? outcome : {};
        this.assertions = typeof assertions === "number" ? assertions : 0;
        for (const failure of Array.isArray(failures) ? failures.slice(0, 50) : []) {
            const { test, message } = (0,shape/* isObject */.Gv)(failure) ? failure : {};
            subject.findings.push(finding("tests-failed", `${String(test).slice(0, 100)}: ${String(message).slice(0, 300)}`, file));
        }
        if (this.assertions === 0)
            subject.findings.push(finding("tests-empty", "It asserts nothing.", file));
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/verify/verify-plugin.js
/**
 * Verifies one custom connector: manifest, code against manifest, fixtures through the code, and its own tests. Everything that is
 * the plugin's runs in its sandbox, without network and with made-up secrets; the judge runs here, and believes no print.
 */














const LIMITS = { patienceMs: 10_000 };
/** Far enough for every date to be another. */
const SKEW = { clockMs: 777 * 86_400_000, random: 0.25 };
/** Never throws for what a plugin does. */
async function verifyPlugin(plugin, options) {
    const { type: name, path: shown, manifest } = plugin;
    const verdict = (findings, counts = { records: 0, events: 0, assertions: 0 }) => {
        return { name, path: shown, ok: findings.length === 0, findings, ...counts };
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
        const run = await begin(plugin, manifest, folder, options, started);
        await run.judge();
        const { records, events, findings } = run.subject;
        return verdict(findings, { records, events, assertions: run.assertions });
    }
    catch (thrown) {
        return verdict([findingOf((0,errors/* asMallcopError */.x)(thrown), shown)]);
    }
    finally {
        await Promise.all(started.map(async ({ connector }) => await connector.close()));
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}
async function begin(plugin, manifest, folder, options, started) {
    const fixtures = await readFixtures(folder, plugin.path, Object.keys(manifest.feeds));
    const config = optionsFor(manifest, fixtures);
    const vendor = createVendorStandIn(manifest.hosts, { ...settingsFor(manifest), ...config }, fixtures.others);
    const used = new Set();
    const start = async (skew) => {
        const context = (0,collect_context/* createContext */.q)({
            instance: manifest.name,
            manifest,
            config,
            env: environmentFor(manifest),
            now: options.now,
            signal: options.signal,
            http: vendor.http,
            websocket: async () => {
                throw new TypeError("there is no network");
            },
            log: { debug: () => { }, info: () => { }, warn: () => { } },
        });
        const plugin_ = await (0,start_plugin.startPlugin)({
            manifest,
            folder,
            shown: plugin.path,
            ctx: context,
            sleep: async () => { },
            redact: (text) => text,
            temp: options.temp,
            limits: { ...LIMITS, ...options.limits },
            onUsed: (name) => used.add(name),
            ...(skew && { skew }),
        });
        started.push(plugin_);
        return plugin_;
    };
    const { sandbox } = await start();
    const text = await (0,promises_.readFile)(external_node_path_.join(folder, "manifest.yaml"), "utf8");
    const positions = (0,yaml/* parseYaml */.hN)(text, `${plugin.path}/manifest.yaml`)?.positions;
    const subject = new Subject({
        manifest,
        shown: plugin.path,
        folder,
        sandbox,
        vendor,
        fixtures,
        atKey: (pointer) => positions?.atKey(pointer) ?? `${plugin.path}/manifest.yaml`,
    });
    return new VerifyRun(subject, used, options, plugin.folder, async () => (await start(SKEW)).sandbox);
}
async function isFile(file) {
    return (await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true;
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
;// CONCATENATED MODULE: ./build/src/commands/verify.js
/** `mallcop verify`: checks the configuration and the deployment repo's own connectors, without secrets and without network. */








const verify = {
    name: "verify",
    summary: "Check mallcop.yaml and the plugins: manifest, code, fixtures and tests; no secrets, no network.",
    positionals: ["[NAMES]"],
    options: {
        update: {
            type: "flag",
            description: "Write what the fixtures say now into expected.jsonl, in place of comparing with it.",
        },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "NAMES are folders below plugins/connectors, separated by commas. Default: all of them, and mallcop.yaml.",
        "Exit status: 0 nothing was found; 1 something was found; 2 wrong use.",
        "docs/writing-a-connector.md explains every code.",
    ],
    run,
};
async function run(given, door) {
    const config = given.positionals[0] === undefined ? await configProblems(door) : undefined;
    const plugins = await (0,find_plugins/* findPlugins */.UC)(door.cwd);
    const names = namesOf(given.positionals[0], [...plugins.keys()]);
    const verdicts = [];
    for (const name of names) {
        const plugin = plugins.get(name);
        if (plugin === undefined)
            continue;
        verdicts.push(await verifyPlugin(plugin, {
            now: door.clock.now(),
            signal: door.signal,
            temp: door.env.RUNNER_TEMP,
            update: given.flag("update"),
        }));
    }
    const ok = verdicts.every((verdict) => verdict.ok) && (config ?? []).length === 0;
    if (given.flag("json"))
        door.print(JSON.stringify({ v: 1, config: config?.map(toJson), plugins: verdicts }, null, 1));
    else {
        const plain = verdicts.map(textOf).join("\n") || `There are no plugins in ${find_plugins/* PLUGIN_FOLDER */.hh}.`;
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
    const { problems } = await (0,load_config/* readConfig */.X)(cwd, CONFIG);
    return problems.some(({ code }) => code === "config-missing") ? undefined : problems;
}
function toJson({ code, message, hint, context: { at } }) {
    return { code, message, hint, at };
}
/** @throws MallcopError `usage-invalid` for a name without a folder */
function namesOf(typed, known) {
    const names = (typed ?? "").split(/[\s,]+/).filter((name) => name !== "");
    for (const name of names) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        const advice = meant === undefined ? `; there are ${known.join(", ") || "none"}` : `; did you mean ${meant}?`;
        const problem = `There is no folder ${find_plugins/* PLUGIN_FOLDER */.hh}${external_node_path_.posix.sep}${JSON.stringify(name.slice(0, 64))}${advice}`;
        throw new errors/* MallcopError */.D("usage-invalid", { problem, command: "verify" });
    }
    return names.length === 0 ? known : names;
}
function textOf({ name, ok, findings, records, events, assertions }) {
    const counts = `${records} records, ${events} events, ${assertions} assertions`;
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
    const rows = verdicts.map(({ name, ok, findings, records, events }) => [
        name,
        ok ? "passes" : codesOf(findings),
        String(records),
        String(events),
    ]);
    const header = ["Plugin", "Verdict", "Records", "Events"].map((data) => ({ data, header: true }));
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

/***/ 25963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(28344);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(94702);
// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(67879);
// EXTERNAL MODULE: ./build/src/config/positions.js
var config_positions = __webpack_require__(93764);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./build/src/config/validate.js + 1 modules
var validate = __webpack_require__(36225);
;// CONCATENATED MODULE: ./build/src/config/check.js
/**
 * Finds everything that is wrong with a parsed configuration.
 * Invariant: without problems, the value is a `ConfigFile` whose entries all keep their type's schema, but for what only the
 * value of a variable can tell.
 */







/** The problems of a document, in no particular order. */
function problemsIn({ value, positions }, path, types) {
    const place = (mistake) => (0,explain/* mistakeError */.PK)(mistake, path, positions);
    const nothing = watchesNothing(value);
    const findings = (0,validate/* validateConfig */.$r)(structuredClone(value)).filter(({ pointer, keyword, params }) => {
        const isOfConnectors = pointer === "/connectors" || (keyword === "required" && params.missingProperty === "connectors");
        return !(nothing && isOfConnectors);
    });
    const entries = entriesOf(value);
    const misplaced = misplacedVariables(value);
    const said = new Set(misplaced.map(({ pointer }) => pointer));
    const broken = (0,explain/* explain */.WE)(findings, { schema: schema/* CONFIG_SCHEMA */.ln, value }).filter(({ pointer }) => !said.has(pointer));
    return [
        ...(nothing ? [new errors/* MallcopError */.D("config-no-connectors", { path }, { at: positions.atKey("/connectors") })] : []),
        ...[...broken, ...misplaced].map(place),
        ...entries.flatMap(([pointer, entry]) => problemsInEntry(entry, pointer, path, positions, types)),
        ...doubledIds(entries, path, positions),
    ];
}
function problemsInEntry(entry, pointer, path, positions, types) {
    if (typeof entry.type !== "string" || (0,expand/* hasVariable */.$u)(entry.type))
        return [];
    const type = types.find(entry.type);
    if (!type)
        return [(0,registry/* unknownConnector */.Gg)(entry.type, types.names, positions.atValue(`${pointer}/type`))];
    const value = optionsOf(entry);
    // What a rule on text says of a variable's name means nothing; `resolveOptions` asks again when the value is known.
    const findings = type.validate(structuredClone(value)).filter((finding) => !isAboutVariable(finding, value));
    const alsoKnown = Object.keys(schema/* ENTRY_PROPERTIES */.Ry);
    const mistakes = (0,explain/* explain */.WE)(findings, { schema: type.schema, value, below: pointer, alsoKnown });
    return [...mistakes, ...malformedVariables(value, pointer)].map((mistake) => (0,explain/* mistakeError */.PK)(mistake, path, positions));
}
const TEXT_RULES = new Set(["pattern", "enum", "minLength", "maxLength", "uniqueItems"]);
function isAboutVariable({ keyword, pointer }, options) {
    const value = (0,config_positions/* pointerParts */.uo)(pointer).reduce((at, part) => (isRecord(at) ? at[part] : undefined), options);
    return TEXT_RULES.has(keyword) && texts(value, "").some(([, text]) => (0,expand/* hasVariable */.$u)(text));
}
function malformedVariables(options, below) {
    return texts(options, below).flatMap(([pointer, text]) => {
        if (!(0,expand/* variablesIn */.DF)(text).malformed)
            return [];
        const problem = `\`${(0,explain/* nameOf */.Vb)(pointer)}\` holds a \`\${\` that is not a variable`;
        const advice = "A variable's name is capital letters, digits and underscores; a literal `${` is written `$${`.";
        return [{ pointer, on: "value", problem, advice }];
    });
}
/** Anywhere but in a connector's options a variable would be taken literally. */
function misplacedVariables(value) {
    return texts(value, "").flatMap(([pointer, text]) => {
        const [top, , name] = (0,config_positions/* pointerParts */.uo)(pointer);
        const isOption = top === "connectors" && name !== undefined && !Object.hasOwn(schema/* ENTRY_PROPERTIES */.Ry, name);
        if (isOption || !(0,expand/* hasVariable */.$u)(text))
            return [];
        const problem = `\`${(0,explain/* nameOf */.Vb)(pointer)}\` holds a variable, which only a connector's options can`;
        return [{ pointer, on: "value", problem, advice: "Write the value itself." }];
    });
}
const ID = new RegExp(schema/* ENTRY_PROPERTIES */.Ry.id.pattern);
function doubledIds(entries, path, positions) {
    const seen = new Set();
    return entries.flatMap(([pointer, { id }]) => {
        if (typeof id !== "string" || !ID.test(id))
            return [];
        if (seen.has(id))
            return [new errors/* MallcopError */.D("config-duplicate-id", { path, id }, { at: positions.atValue(`${pointer}/id`) })];
        seen.add(id);
        return [];
    });
}
/** That is said in its own words, and not as a broken rule of the schema. */
function watchesNothing(file) {
    if (!isRecord(file) || Array.isArray(file))
        return false;
    const { connectors } = file;
    return connectors === undefined || connectors === null || (Array.isArray(connectors) && connectors.length === 0);
}
function entriesOf(file) {
    const connectors = isRecord(file) ? file.connectors : undefined;
    if (!Array.isArray(connectors))
        return [];
    return connectors.flatMap((entry, index) => (isRecord(entry) ? [[`/connectors/${index}`, entry]] : []));
}
/** What an entry holds besides what every entry may have. */
function optionsOf(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(schema/* ENTRY_PROPERTIES */.Ry, name)));
}
/** Every text at any depth, with its pointer. */
function texts(value, pointer) {
    if (typeof value === "string")
        return [[pointer, value]];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([name, item]) => texts(item, (0,config_positions/* childPointer */.Y2)(pointer, name)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./build/src/config/connector-types.js
var connector_types = __webpack_require__(91599);
// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(38449);
;// CONCATENATED MODULE: ./build/src/config/secret-literals.js
/**
 * Finds credentials that stand in a configuration in clear text, comments included.
 * Invariant: an error says where and what sort, never the text itself.
 */





/** Every credential in the text, in the order of the file, at most one for each line. */
function secretLiterals(text, document, path, findSecret) {
    const found = new Map();
    const report = (at, shape) => {
        const line = Number(at.slice(path.length).split(":")[1] ?? 1);
        if (!found.has(line))
            found.set(line, new errors/* MallcopError */.D("config-secret-literal", { path, shape, where: `line ${line}` }, { at }));
    };
    if (document)
        searchValue(document.value, document.positions, findSecret, report);
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const secret = findSecret(line);
        if (secret)
            report(`${path}:${index + 1}:1`, secret.shape);
    }
    return [...found].sort(([one], [other]) => one - other).map(([, error]) => error);
}
function searchValue(root, positions, findSecret, report) {
    const visit = (value, pointer, key) => {
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                visit(item, (0,config_positions/* childPointer */.Y2)(pointer, index), key);
        }
        else if (typeof value === "object" && value !== null) {
            for (const [name, item] of Object.entries(value)) {
                const child = (0,config_positions/* childPointer */.Y2)(pointer, name);
                const secret = findSecret(name);
                if (secret)
                    report(positions.atKey(child), secret.shape);
                visit(item, child, name);
            }
        }
        else if (typeof value === "string" || typeof value === "number") {
            const shape = findSecret(String(value))?.shape ?? shapeByName(key, String(value));
            if (shape !== undefined)
                report(positions.atValue(pointer), shape);
        }
    };
    visit(root, "", "");
}
function shapeByName(key, value) {
    const isSecret = (0,secret_names/* judgeName */.B)(key).secret !== undefined && !(0,secret_names/* isHarmless */.E)(value) && !(0,expand/* hasVariable */.$u)(value);
    return isSecret ? `the value of \`${(0,explain/* shownKey */.dM)(key)}\`` : undefined;
}

// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
;// CONCATENATED MODULE: ./build/src/config/load.js
/**
 * Turns the text of `mallcop.yaml` into a `Config`.
 * Invariant: there is a configuration only if nothing at all is wrong with the file, because a typo must not silently blind;
 * and all that is wrong is said at once.
 */








/** More would be no help; a file that is wrong all over is wrong in the same way. */
const MOST_PROBLEMS = 100;
/**
 * Reads a configuration. Never throws on what the file says. Variables stay open until a connector runs: see `resolveOptions`.
 * @param source the file's bytes, or its text
 * @param path what the file is called in messages: its path in the repository
 */
function loadConfig(source, path, { types = connector_types/* BUILTIN_TYPES */.c, findSecret = secret_shapes/* findSecret */.mt } = {}) {
    const { text, document, problem } = read(source, path);
    const problems = problem ? [problem] : [];
    if (problem?.code !== "config-too-large")
        problems.push(...secretLiterals(text, document, path, findSecret));
    if (document)
        problems.push(...problemsIn(document, path, types));
    if (!document || problems.length > 0)
        return { problems: inFileOrder(problems).slice(0, MOST_PROBLEMS) };
    return { config: build(document, path, types), problems: [] };
}
function read(source, path) {
    let text = "";
    try {
        text = typeof source === "string" ? source : (0,yaml/* decodeText */.g7)(source, path);
        const document = (0,yaml/* parseYaml */.hN)(text, path);
        if (document && document.value !== null)
            return { text, document };
        return { text, problem: new errors/* MallcopError */.D("config-no-connectors", { path }, { at: path }) };
    }
    catch (thrown) {
        if (thrown instanceof errors/* MallcopError */.D)
            return { text, problem: thrown };
        throw thrown;
    }
}
/** Only for a document without problems, which is therefore a `ConfigFile` once the defaults are in. */
function build({ value, positions }, path, types) {
    const file = structuredClone(value);
    (0,validate/* validateConfig */.$r)(file);
    return {
        path,
        connectors: file.connectors.map((entry, index) => instanceOf(entry, path, `/connectors/${index}`, positions, types)),
        own: { domains: file.own?.domains ?? [], accounts: file.own?.accounts ?? [] },
        allowPublic: file.allow_public,
        store: { raw: file.store?.raw ?? schema/* CONFIG_SCHEMA */.ln.properties.store.properties.raw.default },
    };
}
function instanceOf(entry, path, below, positions, types) {
    const plugin = types.find(entry.type)?.plugin;
    return {
        id: entry.id,
        type: entry.type,
        lookbackHours: entry.lookback_hours,
        options: optionsOf(entry),
        ...(plugin && { plugin }),
        path,
        positions: {
            atKey: (pointer) => positions.atKey(below + pointer),
            atValue: (pointer) => positions.atValue(below + pointer),
        },
    };
}
function inFileOrder(problems) {
    const place = ({ context: { at = "" } }) => at.split(":").slice(-2).map(Number);
    return problems.toSorted((one, other) => {
        const [line = 0, column = 0] = place(one);
        const [otherLine = 0, otherColumn = 0] = place(other);
        return line - otherLine || column - otherColumn || 0;
    });
}


/***/ }),

/***/ 38449:
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

/***/ 28344:
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


/***/ })

};
