export const id = 4749;
export const ids = [4749];
export const modules = {

/***/ 66825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ appFilePath),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   g6: () => (/* binding */ APPS_FOLDER),
/* harmony export */   n_: () => (/* binding */ readAppFiles),
/* harmony export */   v9: () => (/* binding */ PARSER_FILE)
/* harmony export */ });
const APPS_FOLDER = "apps";
const PARSER_FILE = "parser.yaml";
const STATE_FILE = "state.json";
const READ = { [PARSER_FILE]: "parser", [STATE_FILE]: "state" };
const appFilePath = (app, file) => `${APPS_FOLDER}/${app}/${file}`;
/** By app, in lower case, as Azure names them; of two folders that differ in case, the first counts. */
async function readAppFiles(tree) {
    const files = new Map();
    const wanted = (await tree.list(APPS_FOLDER)).filter(({ path }) => namesOf(path) !== undefined);
    await tree.readMany(wanted, async ({ path }, content) => {
        const [app, kind] = namesOf(path) ?? ["", ""];
        const chunks = [];
        for await (const chunk of content)
            chunks.push(chunk);
        const known = files.get(app) ?? {};
        if (!Object.hasOwn(known, kind))
            known[kind] = Buffer.concat(chunks).toString("utf8");
        files.set(app, known);
    });
    return files;
}
/** Whose file a path is of, and which. */
function namesOf(path) {
    const [, app, file = "", ...below] = path.split("/");
    const kind = Object.hasOwn(READ, file) ? READ[file] : undefined;
    return app === undefined || kind === undefined || below.length > 0 ? undefined : [app.toLowerCase(), kind];
}


/***/ }),

/***/ 74749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  BL: () => (/* binding */ createLookup),
  Zt: () => (/* binding */ prepareInstance),
  F_: () => (/* binding */ releaseConnector),
  iX: () => (/* binding */ vendorFields)
});

// UNUSED EXPORTS: completeInstance

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/config/connector-types.js
var connector_types = __webpack_require__(91599);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(94702);
// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(67879);
// EXTERNAL MODULE: ./build/src/config/positions.js
var positions = __webpack_require__(93764);
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
    const type = instance.plugin?.options ?? types.find(instance.type);
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

// EXTERNAL MODULE: ./build/src/connector/transport.js + 3 modules
var transport = __webpack_require__(41389);
// EXTERNAL MODULE: ./build/src/connector/websocket.js
var websocket = __webpack_require__(55442);
// EXTERNAL MODULE: ./build/src/event/airlock.js + 1 modules
var airlock = __webpack_require__(33055);
// EXTERNAL MODULE: ./build/src/plugin/custom/custom-plugin.js
var custom_plugin = __webpack_require__(63200);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/store/spool.js + 1 modules
var spool = __webpack_require__(99556);
// EXTERNAL MODULE: ./build/src/collect/app-files.js
var app_files = __webpack_require__(66825);
// EXTERNAL MODULE: ./build/src/collect/context.js
var context = __webpack_require__(37039);
// EXTERNAL MODULE: ./build/src/collect/snapshots.js
var collect_snapshots = __webpack_require__(85193);
// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
;// CONCATENATED MODULE: ./build/src/collect/staging.js

class Staging {
    #spool;
    /** What did not fit into memory since the last `flush`. */
    #page = [];
    #first;
    #undated = false;
    constructor(spool) {
        this.#spool = spool;
    }
    /** Takes an event; `flush` before the next page. Of two that tell of one thing, the lower rank wins. */
    add({ id, time, line }, rank) {
        const entry = { id, time, line, rank };
        if (this.#page.length > 0 || !this.#spool.offer(entry))
            this.#page.push(entry);
        if (time === event_event/* UNKNOWN_TIME */.v)
            this.#undated = true;
        else if (this.#first === undefined || time < this.#first)
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
    /** Whether there is an event whose record does not say when it happened. */
    get undated() {
        return this.#undated;
    }
    /** The time of the oldest event that says it. */
    get first() {
        return this.#first;
    }
    /** By time and id, repeats included; can be read again. */
    async *sorted() {
        await this.flush();
        yield* this.#spool.sorted();
    }
    async cleanup() {
        await this.#spool.cleanup();
    }
}

;// CONCATENATED MODULE: ./build/src/collect/prepare.js













const HOUR_MS = 3_600_000;
/** @throws MallcopError `config-variable-unset`, `secret-missing`, and what the connector throws */
async function prepareInstance(instance, around) {
    const apps = (0,custom_plugin/* manifestOfInstance */.y)(instance).templates === true ? await (0,app_files/* readAppFiles */.n_)(around.tree) : undefined;
    const connected = await connect(instance, around, apps);
    try {
        return await completeInstance(instance, connected, around);
    }
    catch (thrown) {
        await releaseConnector(connected.connector);
        throw thrown;
    }
}
/** Reads the tables and snapshots of an instance that is connected, and makes what seals and stages its events. */
async function completeInstance(instance, { manifest, connector, ctx, requests }, { config, redactor, tree, folder }) {
    const [tables, snapshots] = await Promise.all([connector.tables?.(ctx) ?? {}, readSnapshots(tree, instance.id)]);
    const redact = (value) => JSON.parse(redactor.json(value));
    if ((0,hosted_connector/* isHosted */.O)(connector)) {
        await connector.equip({
            lookup: { own: config.own, tables: { ...tablesOfFeeds(manifest, instance.id, snapshots), ...tables } },
            before: (feed, partition) => snapshots.get((0,collect_snapshots/* snapshotPath */.c0)(instance.id, feed, partition))?.items,
            redact,
        });
    }
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
        redact,
        ranks: new Map(Object.keys(manifest.feeds).map((feed, index) => [feed, index])),
        staging: new Staging(await (0,spool/* createSpool */.w)({ directory: folder })),
        requests,
    };
}
/** @throws MallcopError `config-variable-unset`, `secret-missing`, `connector-unknown` */
async function connect(instance, { host, now, budget, redactor }, apps) {
    const manifest = (0,custom_plugin/* manifestOfInstance */.y)(instance);
    const [problem] = instance.plugin?.problems ?? [];
    if (problem !== undefined)
        throw problem;
    const options = resolveOptions(instance, host.env);
    const log = prefixed(host.log, instance.id);
    const way = {
        origins: (0,context/* createOrigins */.u)(manifest, options, host.env),
        clock: host.clock,
        signal: budget.signal,
        userAgent: `mallcop/${host.version}`,
    };
    const http = (0,transport/* createTransport */.o)({
        ...way,
        random: host.random,
        deadline: () => budget.deadline,
        redact: (text) => redactor.text(text),
        log,
        ...(host.network && { fetch: host.network.fetch }),
    });
    const ctx = (0,context/* createContext */.q)({
        instance: instance.id,
        manifest,
        config: options,
        env: host.env,
        now,
        signal: budget.signal,
        http,
        websocket: webSocketOf(manifest, { ...way, ...(host.network && { wire: host.network.wire }) }),
        log,
        ...(apps && { apps }),
    });
    for (const { name, required } of manifest.auth.secrets)
        if (required)
            ctx.requireSecret(name);
    const connector = await loadInstance(instance, ctx, host, redactor);
    return { manifest, connector, ctx, requests: () => http.stats.requests };
}
/** Only for a connector whose manifest says that it opens web sockets. */
function webSocketOf({ name, capabilities = [] }, parts) {
    if (capabilities.includes("websocket"))
        return (0,websocket/* createWebSocketOpener */.h)(parts);
    return async () => {
        const problem = "it opens a web socket without the capability `websocket`";
        throw new errors/* MallcopError */.D("connector-malformed", { type: name, problem });
    };
}
/** A custom plugin is started in a process of its own, which `releaseConnector` ends. */
async function loadInstance({ type, plugin }, ctx, host, redactor) {
    if (plugin?.manifest === undefined)
        return await (0,registry/* loadConnector */.WM)(type);
    if (plugin.overrides)
        ctx.log.warn(`the built-in connector ${type} is replaced by ${plugin.path}`);
    const { startPlugin } = await __webpack_require__.e(/* import() */ 1608).then(__webpack_require__.bind(__webpack_require__, 51608));
    const started = await startPlugin({
        manifest: plugin.manifest,
        folder: plugin.folder,
        shown: plugin.path,
        ctx,
        sleep: async (ms, signal) => await host.clock.sleep(ms, signal),
        redact: (text) => redactor.text(text),
        hmacKey: host.env.MALLCOP_HMAC_KEY,
        temp: host.env.RUNNER_TEMP,
    });
    return started.connector;
}
/** To be called once nothing more is read through a connector; safe for every one. */
async function releaseConnector(connector) {
    if ((0,hosted_connector/* isHosted */.O)(connector))
        await connector.close();
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
/** The snapshots of each state feed as one table, as `createLookup` shows them. */
function tablesOfFeeds(manifest, instance, snapshots) {
    return Object.fromEntries(Object.keys(manifest.feeds).flatMap((feed) => {
        const found = [...snapshots].filter(([path]) => path.startsWith(`state/${instance}/${feed}/`));
        if (found.length === 0)
            return [];
        return [[feed, Object.fromEntries(found.toReversed().flatMap(([, { items }]) => [...items]))]];
    }));
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

/***/ 85193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ serializeSnapshot),
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   Hb: () => (/* binding */ sameItems),
/* harmony export */   c0: () => (/* binding */ snapshotPath),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65715);
/* harmony import */ var _event_raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56160);
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15347);
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

/***/ 77323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   aK: () => (/* binding */ networkTrouble)
/* harmony export */ });
/* unused harmony export retryAfter */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);

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
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) || depth > 5)
        return undefined;
    const { code, cause, errors } = thrown;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
        return code;
    return errorCode(Array.isArray(errors) ? errors[0] : cause, depth + 1);
}


/***/ }),

/***/ 13590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ throttledError),
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77323);
/** What a try that did not succeed means: the error it would end in, and how long to wait before the next try. */


/** The answer, if it is one for the caller; else what stands in the way. */
function assess(outcome, { host, policy, attempt, now, random }) {
    const jitter = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .JN)(attempt, random);
    if (outcome.kind === "trouble") {
        const reason = attempt === 1 ? outcome.reason : `${outcome.reason} (${attempt} tries)`;
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-unreachable", { host, reason }, { attempts: attempt });
        return { error, passes: outcome.passes, throttled: false, waitMs: jitter, told: false };
    }
    const { response } = outcome;
    const judgement = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(response, policy, now);
    if (judgement.kind === "answer")
        return response;
    const waitMs = Math.max(jitter, judgement.retryAfterMs ?? 0);
    const told = judgement.retryAfterMs !== undefined;
    if (judgement.kind === "throttled") {
        return { error: throttledError(host, attempt, waitMs), passes: true, throttled: true, waitMs, told };
    }
    const values = { host, status: response.status, attempts: attempt };
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-failed", values, { attempts: attempt });
    return { error, passes: true, throttled: false, waitMs, told };
}
/** @param attempts how often the request was sent */
function throttledError(host, attempts, retryAfterMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-throttled", { vendor: host }, { retryAfterMs, attempts });
}


/***/ }),

/***/ 41389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/excerpt.js
var excerpt = __webpack_require__(83720);
// EXTERNAL MODULE: ./build/src/connector/retry.js
var retry = __webpack_require__(77323);
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
    // It is the connection that keeps the process, and not the limit of its time.
    const expire = (what, ms) => setTimeout(() => {
        late = `its answer did not ${what} within ${ms / 1000} s`;
        stop.abort();
    }, ms).unref();
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
        return { kind: "trouble", ...(late === undefined ? (0,retry/* networkTrouble */.aK)(error) : { reason: late, passes: true }) };
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

// EXTERNAL MODULE: ./build/src/connector/setback.js
var connector_setback = __webpack_require__(13590);
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
        excerpt: (response) => (0,excerpt/* excerpt */.K)(response.body, options.redact),
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
                throw (0,connector_setback/* throttledError */.H)(host, attempt - 1, waitMs);
            if (waitMs > this.#timeLeft())
                throw new errors/* MallcopError */.D("budget-exhausted");
        });
        try {
            const outcome = await this.#exchange(errand, attempt);
            const assessed = (0,connector_setback/* assess */.n)(outcome, { host, policy, attempt, now: clock.now(), random });
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
        log.debug(`${host} answered HTTP ${status}: ${(0,excerpt/* excerpt */.K)(body, redact)}`);
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
            throw setback.told ? (0,connector_setback/* throttledError */.H)(host, attempt, waitMs) : error;
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


/***/ }),

/***/ 55442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createWebSocketOpener)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77323);



const DEFAULTS = { handshakeMs: 15_000, maxMessageBytes: 32_000_000, retryMs: [1000, 3000] };
/** As many frames, or as much text, wait in memory until the reader has caught up; then the peer has to wait. */
const MOST_WAITING = 64;
const MOST_WAITING_CHARS = 16_000_000;
const FINGERPRINT = /^[0-9A-F]{64}$/;
function createWebSocketOpener(parts) {
    const limits = { ...DEFAULTS, ...parts.limits };
    const { origins, clock, signal } = parts;
    return async (url, options = {}) => {
        const target = socketUrl(origins.check(url));
        const pin = options.fingerprint === undefined ? undefined : pinOf(options.fingerprint, target);
        try {
            if (options.waitMs !== undefined)
                await clock.sleep(options.waitMs, signal);
            for (let attempt = 0;; attempt += 1) {
                const tried = await connect(target, pin, limits, parts);
                if (!(tried instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D))
                    return tried;
                const pause = limits.retryMs[attempt];
                if (!tried.retryable || pause === undefined)
                    throw tried;
                await clock.sleep(pause, signal);
            }
        }
        catch (thrown) {
            if (signal.aborted && !(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("budget-exhausted");
            throw thrown;
        }
    };
}
function socketUrl(url) {
    const target = new URL(url);
    target.protocol = /^(?:https|wss):$/.test(url.protocol) ? "wss:" : "ws:";
    target.hash = "";
    return target;
}
function pinOf(fingerprint, { protocol, host }) {
    const pin = fingerprint.replaceAll(":", "").toUpperCase();
    if (!FINGERPRINT.test(pin)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
            path: "mallcop.yaml",
            problem: "a certificate's fingerprint is not a SHA-256 in hex",
            advice: "Take the one that `openssl x509 -noout -fingerprint -sha256` prints.",
        });
    }
    if (protocol !== "wss:")
        throw untrusted(host, "a fingerprint is configured, and the address is not one of TLS");
    return pin;
}
/** An open connection, or why there is none. */
async function connect(target, pin, limits, { signal, userAgent, wire }) {
    const { WebSocket: Socket } = await __webpack_require__.e(/* import() */ 2977).then(__webpack_require__.bind(__webpack_require__, 52977));
    signal.throwIfAborted();
    const options = {
        // The certificate is then compared by us, before anything but the request to upgrade was sent.
        rejectUnauthorized: pin === undefined,
        followRedirects: false,
        handshakeTimeout: limits.handshakeMs,
        maxPayload: limits.maxMessageBytes,
        perMessageDeflate: false,
        headers: { "user-agent": userAgent },
        ...(wire && { createConnection: () => wire(target) }),
    };
    const socket = new Socket(target, options);
    const connection = new Connection(socket, target.host, limits, signal);
    return await new Promise((resolve) => {
        socket.once("upgrade", (response) => {
            const problem = pin === undefined ? undefined : mismatch(response, pin);
            if (problem === undefined)
                return;
            resolve(untrusted(target.host, problem));
            connection.close();
        });
        socket.once("open", () => resolve(connection));
        connection.onEnd((error) => resolve(error));
    });
}
function mismatch({ socket }, pin) {
    const seen = socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_0__.TLSSocket ? socket.getPeerCertificate().fingerprint256 : undefined;
    if (seen === undefined)
        return "it showed no certificate";
    return seen.replaceAll(":", "") === pin ? undefined : `its fingerprint is ${seen}, which is not the one configured`;
}
class Connection {
    #socket;
    #waiting = [];
    #waitingChars = 0;
    #reader;
    #end;
    #told;
    closing;
    constructor(socket, host, limits, signal) {
        this.#socket = socket;
        const stop = () => {
            this.#finish(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("budget-exhausted"));
            socket.terminate();
        };
        signal.addEventListener("abort", stop, { once: true });
        socket.on("message", (data, isBinary) => {
            if (!isBinary)
                this.#take(String(data));
        });
        socket.on("error", (error) => this.#finish(troubleOf(error, host, limits)));
        socket.on("close", (code, reason) => {
            signal.removeEventListener("abort", stop);
            this.closing ??= { code, reason: reason.toString("utf8") };
            this.#finish(unreachable(host, `it ended the connection (${code})`));
        });
    }
    onEnd(tell) {
        if (this.#end === undefined)
            this.#told = tell;
        else
            tell(this.#end);
    }
    send(text) {
        if (this.#socket.readyState === this.#socket.OPEN)
            this.#socket.send(text, () => { });
    }
    async receive() {
        const next = this.#waiting.shift();
        this.#waitingChars -= next?.length ?? 0;
        if (this.#waiting.length === 0 && this.#socket.isPaused)
            this.#socket.resume();
        if (next !== undefined)
            return next;
        if (this.#end !== undefined)
            throw this.#end;
        this.#reader ??= Promise.withResolvers();
        return await this.#reader.promise;
    }
    close() {
        this.#socket.close();
        // A peer that does not answer the closing handshake must not keep the process.
        setTimeout(() => this.#socket.terminate(), 500).unref();
    }
    #take(text) {
        const reader = this.#reader;
        this.#reader = undefined;
        if (reader !== undefined) {
            reader.resolve(text);
            return;
        }
        this.#waiting.push(text);
        this.#waitingChars += text.length;
        if (this.#waiting.length >= MOST_WAITING || this.#waitingChars >= MOST_WAITING_CHARS)
            this.#socket.pause();
    }
    #finish(error) {
        if (this.#end !== undefined)
            return;
        this.#end = error;
        this.#told?.(error);
        this.#reader?.reject(error);
    }
}
/** Codes of OpenSSL and Node that say that a certificate is not to be trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/;
function troubleOf(error, host, limits) {
    const code = "code" in error ? String(error.code) : "";
    if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("answer-too-large", {
            host,
            limit: `${Math.round(limits.maxMessageBytes / 1_000_000)} MB`,
        });
    if (CERTIFICATE.test(code))
        return untrusted(host, (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTrouble */ .aK)(error).reason);
    const status = /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1];
    if (status !== undefined)
        return unreachable(host, `it answered HTTP ${status} where a web socket was wanted`);
    if (/handshake has timed out/.test(error.message))
        return unreachable(host, "it did not answer in time");
    return unreachable(host, (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTrouble */ .aK)(error).reason);
}
function unreachable(host, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("vendor-unreachable", { host, reason });
}
function untrusted(host, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("peer-untrusted", { host, reason });
}


/***/ }),

/***/ 33055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createAirlock)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/event/clean-event.js
var clean_event = __webpack_require__(99462);
// EXTERNAL MODULE: ./build/src/event/clean-text.js
var clean_text = __webpack_require__(83719);
// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
// EXTERNAL MODULE: ./build/src/event/flat.js
var flat = __webpack_require__(65691);
// EXTERNAL MODULE: ./build/src/event/id.js
var event_id = __webpack_require__(69737);
// EXTERNAL MODULE: ./build/src/event/jsonl.js
var jsonl = __webpack_require__(68748);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(73521);
// EXTERNAL MODULE: ./build/src/event/metadata.js
var metadata = __webpack_require__(97401);
// EXTERNAL MODULE: ./build/src/event/forged-markers.js + 1 modules
var forged_markers = __webpack_require__(64742);
// EXTERNAL MODULE: ./build/src/event/id-or-time.js
var id_or_time = __webpack_require__(89857);
// EXTERNAL MODULE: ./build/src/event/raw.js
var raw = __webpack_require__(56160);
// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(38449);
;// CONCATENATED MODULE: ./build/src/event/plain-json.js
/**
 * The short way to a line's `raw`: parts of a record that are known to be harmless are written straight as the JSON string that
 * `raw` is. Audit logs say the same few things again and again, so nearly every part has been judged before. What is not known
 * to be harmless goes the thorough way, field by field, so both ways write the same.
 */






/** Printable ASCII but for quote, backslash and brackets: written in JSON, and in JSON in a string, as it is. */
const PLAIN = /^[ !#-Z^-~]*$/;
const LONGEST = 256;
const MOST_REMEMBERED = 8192;
const DEEPEST = 40;
/** A quote of JSON, in JSON. */
const QUOTE = '\\"';
/** Thrown for records that have to go the thorough way as a whole. */
const GIVE_UP = Symbol("give up");
class PlainJson {
    #redactor;
    #firstNames = new Map();
    #nextNames = new Map();
    #items;
    #accessKeyItems;
    #isHarmless = (text) => this.#redactor.text(text) === text;
    #isHarmlessId = (text) => this.#redactor.field("accessKeyId", text) === text;
    /** Of all names together, since the last turn. */
    #remembered = 0;
    #out = [];
    constructor(redactor) {
        this.#redactor = redactor;
        this.#items = new Remembered("", this.#isHarmless);
        this.#accessKeyItems = new Remembered("", this.#isHarmlessId);
    }
    /**
     * Writes a record as a JSON string of its redacted and inert JSON text, quotes included.
     * @param out where its pieces go: joining them once with all others is many times cheaper than growing a text
     * @throws MallcopError `record-malformed`
     */
    write(record, out) {
        const before = out.length;
        if (this.#shortly(record, out) && isShort(out, before))
            return;
        out.length = before;
        out.push((0,jsonl/* jsonText */.s$)((0,raw/* inertJson */.nl)(this.#redactor.json(record))));
    }
    /** Whether it could be written; if not, something of it may have been. */
    #shortly(record, out) {
        if (this.#redactor.hasPlainSecrets || typeof record !== "object" || record === null)
            return false;
        this.#out = out;
        out.push('"');
        try {
            if (!this.#other(record, this.#items, 0))
                return false;
            out.push('"');
            return true;
        }
        catch (thrown) {
            if (thrown === GIVE_UP)
                return false;
            throw thrown;
        }
    }
    /** A value that is no text. Whether it could be written; if not, something of it may have been. */
    #other(value, items, depth) {
        switch (typeof value) {
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
                if (Array.isArray(value))
                    return this.#list(value, items, depth + 1);
                // Of another kind, it may have a `toJSON`.
                return Object.getPrototypeOf(value) === Object.prototype && this.#object(value, depth + 1);
            default:
                throw GIVE_UP;
        }
    }
    #list(list, items, depth) {
        if ("toJSON" in list)
            return false;
        this.#out.push("[");
        for (let at = 0; at < list.length; at++) {
            if (at > 0)
                this.#out.push(",");
            const item = list[at];
            if (!(typeof item === "string" ? this.#text(item, "", items) : this.#other(item, items, depth)))
                return false;
        }
        this.#out.push("]");
        return true;
    }
    #object(fields, depth) {
        let known = this.#firstNames;
        let names = false;
        let holds = false;
        // Of an object without a prototype of its own, these are its own names; going through them so is the engine's short way.
        for (const key in fields) {
            const value = fields[key];
            const name = known.get(key) ?? this.#name(key, known);
            names ||= name.names;
            holds ||= name.holds;
            if (names && holds)
                return false;
            if (value === undefined)
                continue;
            if (!this.#field(name, value, depth))
                this.#out.push(known === this.#firstNames ? "{" : ",", this.#thoroughly(key, value));
            known = this.#nextNames;
        }
        this.#out.push(known === this.#firstNames ? "{}" : "}");
        return true;
    }
    /** Whether it could be written; if not, nothing of it was. */
    #field(name, value, depth) {
        if (name.fields === undefined || name.items === undefined)
            return false;
        if (typeof value === "string")
            return this.#text(value, name.written, name.fields);
        const before = this.#out.length;
        this.#out.push(name.written);
        if (this.#other(value, name.items, depth))
            return true;
        this.#out.length = before;
        return false;
    }
    /** @param before what stands before the text, which `harmless` writes too */
    #text(text, before, harmless) {
        if ((0,id_or_time/* isIdOrTime */.a)(text)) {
            this.#out.push(before, QUOTE, text, QUOTE);
            return true;
        }
        const written = harmless.get(text) ?? this.#judge(text, harmless);
        if (written === undefined)
            return false;
        this.#out.push(written);
        return true;
    }
    #judge(text, harmless) {
        if (!isPlain(text) || !harmless.isHarmless(text))
            return undefined;
        if (this.#remembered >= MOST_REMEMBERED)
            this.#turn();
        this.#remembered += 1;
        return harmless.remember(text);
    }
    /** Begins a new generation: what is still in use outlives the turn, what came once goes with it. */
    #turn() {
        this.#remembered = 0;
        for (const remembered of [this.#items, this.#accessKeyItems])
            remembered.turn();
        for (const name of [...this.#firstNames.values(), ...this.#nextNames.values()])
            name.fields?.turn();
    }
    /** One field, judged by its own name, as it is written between its neighbours. */
    #thoroughly(key, value) {
        const field = (0,jsonl/* jsonText */.s$)((0,raw/* inertJson */.nl)(this.#redactor.json({ [key]: value })));
        return field.slice(2, -2);
    }
    #name(key, known) {
        // A name that is changed may meet another's; `toJSON` may be asked.
        if (key === "toJSON" || !isPlain(key) || this.#redactor.text(key) !== key)
            throw GIVE_UP;
        const { secret, names, holds, accessKeyId } = (0,secret_names/* judgeName */.B)(key);
        const written = (0,flat/* flat */.C)(known === this.#firstNames ? "{" : ",", QUOTE, key, QUOTE, ":");
        const items = secret !== undefined ? undefined : accessKeyId ? this.#accessKeyItems : this.#items;
        const fields = items && new Remembered(written, items.isHarmless);
        const name = { written, fields, items, names, holds };
        if (known.size >= MOST_REMEMBERED)
            known.clear();
        known.set(key, name);
        return name;
    }
}
/** Texts that were found harmless, as they are written; of the others nothing is kept. */
class Remembered {
    isHarmless;
    #before;
    #recent = new Map();
    #older = new Map();
    /** @param before what every text is written behind */
    constructor(before, isHarmless) {
        this.#before = before;
        this.isHarmless = isHarmless;
    }
    get(text) {
        return this.#recent.get(text) ?? this.#again(text);
    }
    remember(text) {
        const written = (0,flat/* flat */.C)(this.#before, QUOTE, text, QUOTE);
        this.#recent.set(text, written);
        return written;
    }
    #again(text) {
        const written = this.#older.get(text);
        if (written !== undefined)
            this.#recent.set(text, written);
        return written;
    }
    turn() {
        this.#older = this.#recent;
        this.#recent = new Map();
    }
}
/** Whether the pieces from a place on are within the limit of a record. */
function isShort(out, from) {
    let length = 0;
    for (let at = from; at < out.length; at++)
        length += out[at]?.length ?? 0;
    return length <= raw/* RAW_LIMIT */.HV;
}
/** Whether a text can be written as it is, and is no part of a marker even where a list's bracket stands before it. */
function isPlain(text) {
    return text.length <= LONGEST && PLAIN.test(text) && (0,forged_markers/* findForgedMarkers */.I)(`["${text}"]`, "json").length === 0;
}

// EXTERNAL MODULE: ./build/src/event/sanitize.js
var sanitize = __webpack_require__(12667);
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
const LONGEST_REMEMBERED = 120;
function createAirlock(options) {
    const { source, instance, redactor, storeRaw } = options;
    const cleanText = (0,clean_text/* createCleanText */.T)(redactor);
    const sealMetadata = (0,metadata/* createMetadataSealer */.Q)(cleanText, new Set([...options.vendorFields, ...OWN_FIELDS]));
    const plain = new PlainJson(redactor);
    const own = { connector: instance, feed: options.feed };
    const remembered = {
        actor: new Map(),
        target: new Map(),
        action: new Map(),
    };
    const toType = `","source":"${source}","event_type":"`;
    /** A text as it is written, with its name: people and operations come again with every record. */
    const written = (text, what) => {
        if (typeof text !== "string")
            throw malformed(`its ${what} is not text`);
        const known = remembered[what].get(text);
        if (known !== undefined)
            return known;
        const clean = cleanText(what, text, sanitize/* NAME_LIMIT */.Uo);
        const json = (0,flat/* flat */.C)(`,"${what}":`, (0,jsonl/* jsonText */.s$)(what === "action" && (0,metadata/* isToken */.s)(clean) ? clean : (0,mark/* mark */.Gy)(clean)));
        if (remembered[what].size >= airlock_MOST_REMEMBERED)
            remembered[what].clear();
        if (text.length <= LONGEST_REMEMBERED)
            remembered[what].set(text, json);
        return json;
    };
    return {
        seal(draft, record, extra, key) {
            checkShape(draft, key);
            const { time, type, severity = "info" } = draft;
            const id = (0,event_id/* eventId */.Q6)({ source, tenant: key.tenant, namespace: key.namespace, id: key.id, time });
            const line = ['{"id":"', id, '","timestamp":"', new Date(time).toISOString(), toType, type, '"'];
            line.push(written(draft.actor, "actor"), written(draft.target, "target"), written(draft.action, "action"));
            line.push(',"severity":"', severity, '","metadata":');
            sealMetadata(line, own, extra, time === event_event/* UNKNOWN_TIME */.v ? UNDATED : NOTHING, draft.metadata ?? NOTHING);
            line.push(',"raw":');
            if (storeRaw === "none")
                line.push('"null"');
            else
                plain.write(draft.raw === undefined ? record : draft.raw, line);
            line.push("}");
            // Joined once, so that nobody after us has to put the pieces together.
            return new SealedEvent(id, time, line.join(""));
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
        return (0,clean_event/* cleanEvent */.a)((0,jsonl/* parseEvent */.wj)(this.line));
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
    if (typeof tenant !== "string" || typeof namespace !== "string" || typeof id !== "string")
        throw malformed("its key is not text");
}
function malformed(reason) {
    return new errors/* MallcopError */.D("record-malformed", { reason });
}


/***/ }),

/***/ 83719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createCleanText)
/* harmony export */ });
/* harmony import */ var _id_or_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89857);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12667);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38449);
/** Redacts and sanitizes texts, and remembers the short ones: actors, regions and user agents come again with every record. */



/** Even if each unit is escaped, such a text stays below every limit, so that the answer does not depend on it. */
const LONGEST_REMEMBERED = 100;
const MOST_REMEMBERED = 4096;
function createCleanText(redactor) {
    const remembered = new Map();
    return (name, text, limit) => {
        const { secret, accessKeyId } = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeName */ .B)(name);
        if (secret === undefined && !redactor.hasPlainSecrets && (0,_id_or_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdOrTime */ .a)(text))
            return text;
        // Redaction comes first: it must see what the limit will cut off.
        if (secret !== undefined || accessKeyId || text.length > LONGEST_REMEMBERED) {
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(redactor.field(name, text), limit);
        }
        const known = remembered.get(text);
        if (known !== undefined)
            return known;
        const clean = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(redactor.text(text), limit);
        if (remembered.size >= MOST_REMEMBERED)
            remembered.clear();
        remembered.set(text, clean);
        return clean;
    };
}


/***/ }),

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


/***/ }),

/***/ 65691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flat)
/* harmony export */ });
/** Texts that are kept to be written again and again, in the form that costs least to write. */
/**
 * The parts as one text without a past. A text that was put together with `+` keeps its parts, and wherever it is written, each
 * is gone through again.
 */
function flat(...parts) {
    return parts.join("");
}


/***/ }),

/***/ 89857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isIdOrTime)
/* harmony export */ });
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


/***/ }),

/***/ 97401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createMetadataSealer),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65715);
/* harmony import */ var _flat_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65691);
/* harmony import */ var _id_or_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89857);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68748);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73521);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12667);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15347);







/** What a vendor's vocabulary is made of. Anything else was written by somebody. */
const TOKEN = /^[\w.:/@ -]{0,200}$/;
/** Names that look renamed are renamed, so that nobody can take another's. */
const FIELD = /^(?!renamed_)[a-z][a-z0-9_]{0,63}$/;
const LEFT_OUT = "fields_left_out";
/** With the count of what was left out, 64 in all. */
const MOST_FIELDS = 63;
const MOST_REMEMBERED = 2048;
/** User agents are the longest texts that come again with every record. */
const LONGEST_REMEMBERED = 256;
/** Whether a text may go without markers, if somebody vouches for its field. */
function isToken(text) {
    return TOKEN.test(text);
}
/** A field as its name asks for it. */
class Field {
    name;
    /** `,"name":` */
    written;
    trusted;
    /** The field as it is written, by its value: regions, user agents and addresses come again with every record. */
    values = new Map();
    /** Number of the last event that has it; of two parts the first wins. */
    lastIn = 0;
    constructor(name, trusted) {
        const field = FIELD.test(name) ? name : renamed(name);
        this.name = name;
        this.written = `,"${field}":`;
        this.trusted = trusted.has(field);
    }
}
/**
 * @param trusted fields whose values are said to be the vendor's vocabulary or ours
 * @returns writes several parts as one JSON object, in pieces that go to `out`; of two fields with one name the first wins
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
        const clean = cleanText(field.name, text, _sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LIMIT */ .W$);
        const written = (0,_flat_js__WEBPACK_IMPORTED_MODULE_4__/* .flat */ .C)(field.written, (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(field.trusted && isToken(clean) ? clean : (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .mark */ .Gy)(clean)));
        if (field.values.size >= MOST_REMEMBERED)
            field.values.clear();
        if (text.length <= LONGEST_REMEMBERED && !(0,_id_or_time_js__WEBPACK_IMPORTED_MODULE_6__/* .isIdOrTime */ .a)(text))
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
        return textOf(field, (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value));
    };
    return (out, ...parts) => {
        events += 1;
        // Never in the midst of an event: that would forget what it already has.
        if (fields.size >= MOST_REMEMBERED)
            fields.clear();
        fieldOf(LEFT_OUT).lastIn = events;
        let count = 0;
        let leftOut = 0;
        for (const part of parts) {
            // Parts are plain objects; going through their names so is the engine's short way.
            for (const name in part) {
                const value = part[name];
                if (value === undefined)
                    continue;
                const field = fieldOf(name);
                if (field.lastIn === events)
                    continue;
                field.lastIn = events;
                if (count === MOST_FIELDS) {
                    leftOut += 1;
                    continue;
                }
                const pair = pairOf(field, value);
                out.push(count === 0 ? `{${pair.slice(1)}` : pair);
                count += 1;
            }
        }
        if (leftOut > 0)
            out.push(`,"${LEFT_OUT}":${leftOut}`);
        out.push(count === 0 ? "{}" : "}");
    };
}
/** A name that we cannot store, recognizably; the hash keeps two of them apart. */
function renamed(name) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return `renamed_${words.join("_").slice(0, 40)}_${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(name).slice(0, 12)}`;
}


/***/ }),

/***/ 71647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ BufferedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** A new file that is written from one buffer, so that many small pieces cost one write and no allocation each. */

const BUFFER_BYTES = 512 * 1024;
class BufferedFile {
    #handle;
    #onWrite;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    #used = 0;
    constructor(handle, onWrite) {
        this.#handle = handle;
        this.#onWrite = onWrite;
    }
    /**
     * Private to this user; refuses a file that is there.
     * @param onWrite sees all bytes on their way, in order; they are valid during the call
     */
    static async open(file, onWrite = () => { }) {
        return new BufferedFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "wx", 0o600), onWrite);
    }
    /** Takes a part of `source` if there is room for it. Most pieces get by without waiting: a promise would cost more than they do. */
    offer(source, from, to) {
        if (this.#used + to - from > this.#buffer.length)
            return false;
        this.#used += source.copy(this.#buffer, this.#used, from, to);
        return true;
    }
    /** The same for what `offer` has no room for. */
    async add(source, from, to) {
        await this.flush();
        if (to - from > this.#buffer.length)
            this.#buffer = Buffer.allocUnsafeSlow(to - from);
        this.offer(source, from, to);
    }
    async flush() {
        const bytes = this.#buffer.subarray(0, this.#used);
        // Whatever comes of it, nothing is written twice.
        this.#used = 0;
        this.#onWrite(bytes);
        await this.#handle.writeFile(bytes);
    }
    /** Writes what is left, and closes the file whatever comes of that. */
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.#handle.close();
            this.#buffer = Buffer.alloc(0);
        }
    }
}


/***/ }),

/***/ 99556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createSpool)
});

// UNUSED EXPORTS: Spool

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/store/buffered-file.js
var buffered_file = __webpack_require__(71647);
// EXTERNAL MODULE: ./build/src/store/spooled.js
var spooled = __webpack_require__(93773);
;// CONCATENATED MODULE: ./build/src/store/sorted-run.js
/** Sorted runs of a spool on disk: entries one after the other, written and merged with one buffer for each. */



const CHUNK_BYTES = 128 * 1024;
/** Writes entries as one run. They must be sorted. */
async function writeRun(file, entries) {
    const run = await buffered_file/* BufferedFile */.u.open(file);
    try {
        if (Array.isArray(entries)) {
            // Without a promise for each.
            for (const { buffer, start, end } of entries)
                if (!run.offer(buffer, start, end))
                    await run.add(buffer, start, end);
        }
        else
            for await (const { buffer, start, end } of entries)
                if (!run.offer(buffer, start, end))
                    await run.add(buffer, start, end);
    }
    finally {
        await run.close();
    }
}
/** The entries of several runs in order. Each is valid until the next is asked for. */
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
    #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    #at = 0;
    #filled = 0;
    entry;
    constructor(handle) {
        this.#handle = handle;
    }
    static async open(file) {
        return new RunReader(await (0,promises_.open)(file, "r"));
    }
    /** Moves to the next entry if the chunk holds all of it. */
    step() {
        const entry = spooled/* Spooled */.f.read(this.#chunk, this.#at, this.#filled);
        if (entry === undefined)
            return false;
        this.entry = entry;
        this.#at = entry.end;
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
    /** Reads on behind what is left, in the same chunk unless one entry fills it. */
    async #refill() {
        const chunk = this.#at === 0 && this.#filled > 0 ? Buffer.allocUnsafeSlow(this.#chunk.length * 2) : this.#chunk;
        this.#chunk.copy(chunk, 0, this.#at, this.#filled);
        this.#chunk = chunk;
        this.#filled -= this.#at;
        this.#at = 0;
        const { bytesRead } = await this.#handle.read(chunk, this.#filled, chunk.length - this.#filled, null);
        this.#filled += bytesRead;
        return bytesRead > 0;
    }
}
function isBefore(a, b) {
    if (a?.entry === undefined || b?.entry === undefined)
        return false;
    return spooled/* Spooled */.f.order(a.entry, b.entry) < 0;
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

;// CONCATENATED MODULE: ./build/src/store/spool.js
/**
 * Stages events on disk and gives them back sorted, in bounded memory however many there are. Repeats are the writer's concern: it
 * knows the ids that the repository has, and one set of ids is enough.
 *
 * An external merge sort: small sorted runs, merged a few at a time until one merge can take what is left, so that the number of
 * open files stays bounded too.
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
    /** Finished runs; those that were merged come last. */
    #runs = [];
    #pending = [];
    /** Where pending entries are: encoded at once, so that the pieces they were put together from do not live on. */
    #arena = Buffer.alloc(0);
    /** The one before, once it is written. */
    #spare;
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
    offer(entry) {
        if (entry.line.includes("\n") || !ID.test(entry.id)) {
            throw new errors/* MallcopError */.D("internal-error", { what: "a staged event has a line break, or an id of another form" });
        }
        const most = spooled/* Spooled */.f.mostBytes(entry);
        if (this.#pending.length >= this.#limits.lines)
            return false;
        if (this.#used + most > this.#arena.length) {
            if (this.#pending.length > 0)
                return false;
            this.#arena = this.#unusedArena(most);
            this.#used = 0;
        }
        const staged = spooled/* Spooled */.f.write(entry, this.#arena, this.#used);
        this.#pending.push(staged);
        this.#used = staged.end;
        this.#added++;
        return true;
    }
    #unusedArena(least) {
        const spare = this.#spare;
        this.#spare = undefined;
        return spare !== undefined && spare.length >= least
            ? spare
            : Buffer.allocUnsafeSlow(Math.max(this.#limits.bytes, least));
    }
    /**
     * All entries by time, id and rank, repeats included. Can be called again, and gives the same again. An entry is valid until
     * the next is asked for.
     */
    async *sorted() {
        await this.#writing;
        // Most runs fit into memory and never need the disk.
        if (this.#files === 0)
            yield* this.#pending.toSorted(spooled/* Spooled */.f.order);
        else {
            await this.#flush();
            this.#spare = undefined;
            await this.#collapse();
            yield* mergeRuns(this.#runs);
        }
    }
    /** Removes everything from the disk. */
    async cleanup() {
        await this.#writing.catch(() => { });
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #flush() {
        const entries = this.#pending;
        const arena = this.#arena;
        this.#pending = [];
        this.#arena = Buffer.alloc(0);
        this.#used = 0;
        // One writer at a time; whoever fills the memory waits for those before.
        this.#writing = this.#writing.then(async () => {
            if (entries.length === 0)
                return;
            await this.#store(async (file) => await writeRun(file, entries.sort(spooled/* Spooled */.f.order)));
            this.#spare = arena;
        });
        await this.#writing;
    }
    async #store(write) {
        const file = external_node_path_.join(this.#folder, `run-${this.#files++}`);
        await (0,disk/* onDisk */.F)(file, async () => await write(file));
        this.#runs.push(file);
    }
    /** Merges no more runs than it takes: each merge reads and writes again all that is in them. */
    async #collapse() {
        const { fanIn } = this.#limits;
        while (this.#runs.length > fanIn) {
            const some = this.#runs.slice(0, Math.min(this.#runs.length - fanIn + 1, fanIn));
            await this.#store(async (file) => await writeRun(file, mergeRuns(some)));
            // Not before: if that fails, nothing is lost.
            this.#runs.splice(0, some.length);
            await Promise.all(some.map(async (run) => await (0,promises_.rm)(run)));
        }
    }
}


/***/ }),

/***/ 93773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Spooled)
/* harmony export */ });
/**
 * One staged event as bytes, in memory as on disk: a head of fixed size, the id, the event's line and a line break. Nothing is
 * made of it before it is asked for: most events are only moved.
 */
/** Time as a double (8 bytes), the whole record's length (4), rank (1), the id's length (1). */
const HEAD_BYTES = 14;
const LENGTH_AT = 8;
const RANK_AT = 12;
const ID_LENGTH_AT = 13;
/** An id holds a connector's name, which is short. */
const LONGEST_ID = 255;
const LAST_RANK = 99;
const LINE_BREAK = 0x0a;
/** A staged event where it lies. Valid as long as its buffer is not used for something else: see where it comes from. */
class Spooled {
    /** Milliseconds since 1970. */
    time;
    buffer;
    /** Where the whole record begins. */
    start;
    constructor(buffer, start) {
        this.time = buffer.readDoubleLE(start);
        this.buffer = buffer;
        this.start = start;
    }
    /** An entry in a buffer of its own. */
    static of(entry) {
        return Spooled.write(entry, Buffer.allocUnsafeSlow(Spooled.mostBytes(entry)), 0);
    }
    /** The most bytes that an entry may take. */
    static mostBytes({ id, line }) {
        return HEAD_BYTES + id.length + line.length * 3 + 1;
    }
    /** Writes an entry to where there is room for it. */
    static write({ time, id, line, rank = 0 }, buffer, start) {
        if (id.length > LONGEST_ID)
            throw new RangeError(`The id ${id} is too long.`);
        const lineStart = start + HEAD_BYTES + buffer.write(id, start + HEAD_BYTES, "latin1");
        const end = lineStart + buffer.write(line, lineStart) + 1;
        buffer.writeDoubleLE(time, start);
        buffer.writeUInt32LE(end - start, start + LENGTH_AT);
        buffer[start + RANK_AT] = Math.min(rank, LAST_RANK);
        buffer[start + ID_LENGTH_AT] = id.length;
        buffer[end - 1] = LINE_BREAK;
        return new Spooled(buffer, start);
    }
    /** The entry that begins at a place, if all of it is before `limit`. */
    static read(buffer, start, limit) {
        if (start + HEAD_BYTES > limit || start + buffer.readUInt32LE(start + LENGTH_AT) > limit)
            return undefined;
        return new Spooled(buffer, start);
    }
    /** By time, id and rank; those that are alike in all by their lines, so that it never depends on who came first. */
    static order(a, b) {
        return a.time - b.time || compare(a, b) || a.bytes.compare(b.bytes);
    }
    /** Whether it goes before another by time, id and rank. */
    isBefore(other) {
        return (this.time - other.time || compare(this, other)) < 0;
    }
    get id() {
        return this.buffer.toString("latin1", this.start + HEAD_BYTES, this.lineStart);
    }
    get rank() {
        return this.buffer[this.start + RANK_AT] ?? 0;
    }
    /** The event's line without its line break. */
    get line() {
        return this.buffer.toString("utf8", this.lineStart, this.end - 1);
    }
    /** The same, as it lies there. */
    get bytes() {
        return this.buffer.subarray(this.lineStart, this.end - 1);
    }
    get lineStart() {
        return this.start + HEAD_BYTES + (this.buffer[this.start + ID_LENGTH_AT] ?? 0);
    }
    /** Where the record ends, behind its line break. */
    get end() {
        return this.start + this.buffer.readUInt32LE(this.start + LENGTH_AT);
    }
}
/** Of two events of one time, which is common: vendors' clocks have seconds. Ids are compared where they lie. */
function compare(a, b) {
    const [one, other] = [a.start + HEAD_BYTES, b.start + HEAD_BYTES];
    const [length, otherLength] = [a.lineStart - one, b.lineStart - other];
    for (let at = 0; at < length && at < otherLength; at++) {
        const difference = (a.buffer[one + at] ?? 0) - (b.buffer[other + at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return length - otherLength || a.rank - b.rank;
}


/***/ })

};
