export const id = 1343;
export const ids = [1343];
export const modules = {

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


/***/ })

};
