export const id = 4408;
export const ids = [4408,6432];
export const modules = {

/***/ 37039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createContext),
/* harmony export */   u: () => (/* binding */ createOrigins)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28121);
/* harmony import */ var _connector_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47874);
/* harmony import */ var _connector_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67009);
/** What a connector is handed: its own configuration and declared secrets, and nothing else of the environment. */




/**
 * Which hosts an instance may reach: those that its manifest names, by themselves, by an option or by a setting.
 * @throws MallcopError `config-invalid` for an option or setting that is no usable URL
 */
function createOrigins(manifest, options, env) {
    const settings = Object.fromEntries(manifest.auth.settings.map(({ name }) => [name, env[name] || undefined]));
    return (0,_connector_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .createOriginPolicy */ .Z)(manifest.hosts, { ...settings, ...options });
}
/** A variable that is set but empty counts as unset: that is how a workflow passes a secret that does not exist. */
function createContext({ manifest, env, ...parts }) {
    const declared = (kind, name) => {
        if (!manifest.auth[kind].some((entry) => entry.name === name))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", {
                what: `${manifest.name} asked for ${name}, which its manifest does not declare`,
            });
        return env[name] || undefined;
    };
    const secret = (name) => {
        const value = declared("secrets", name);
        return value === undefined ? undefined : new _connector_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
    };
    return {
        ...parts,
        secret,
        setting: (name) => declared("settings", name),
        fingerprint: (0,_connector_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .createFingerprint */ .vU)(env.MALLCOP_HMAC_KEY || undefined),
        requireSecret(name) {
            const found = secret(name);
            if (found !== undefined)
                return found;
            const what = manifest.auth.secrets.find((entry) => entry.name === name)?.description ?? "";
            const advice = `Set ${name} in the \`env:\` of the workflow step from a repository secret: ${what}`;
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("secret-missing", { name, advice }, { connector: parts.instance });
        },
    };
}


/***/ }),

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** What a vendor said, made fit for an error or a log line: redacted first, then flattened and cut, so that no secret is cut in half. */
const MAX_CHARS = 300;
const WINDOW = 16_384;
/** @param redact takes every secret that the run knows out of a text */
function excerpt(body, redact) {
    const text = new TextDecoder().decode(body.subarray(0, WINDOW));
    // A secret could straddle the window's end, where redaction would not know it: only the first half is ever shown.
    const known = redact(text).slice(0, WINDOW / 2);
    const line = known.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
    return line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS - 1)}…`;
}


/***/ }),

/***/ 28121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ compareFingerprints),
/* harmony export */   vU: () => (/* binding */ createFingerprint)
/* harmony export */ });
/* unused harmony export PRESENT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Fingerprints of values that must be compared but not stored. Keyed, so that nobody who can read the repository can try
 * guesses; without a key only presence is kept, and nothing can be learned from it.
 */

/** There is a value, and no key to tell more of it. */
const PRESENT = "present";
const FINGERPRINT = /^hmac:([0-9a-f]{8}):[0-9a-f]{32}$/;
/** `hmac:<8 hex digits that name the key>:<32 hex digits>`, or `present` without a key. */
function createFingerprint(key) {
    if (key === undefined)
        return () => PRESENT;
    const keyId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`mallcop key id|${key}`).digest("hex").slice(0, 8);
    return (value) => `hmac:${keyId}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}
/** `unknown`: made without a key, or with two keys, so that nothing can be said. */
function compareFingerprints(a, b) {
    const [keyA, keyB] = [FINGERPRINT.exec(a)?.[1], FINGERPRINT.exec(b)?.[1]];
    if (keyA === undefined || keyA !== keyB)
        return "unknown";
    return a === b ? "same" : "changed";
}


/***/ }),

/***/ 47874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createOriginPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Which hosts a connector may reach: what its manifest declares and what its configuration names, and nothing else, whoever
 * supplied the link. A URL is judged by the parsed form that is then fetched, so that no second reading of it can differ.
 */

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OPTION = /^\{([\w-]+)\}$/;
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const SECURE = {
    "https:": "https:",
    "wss:": "https:",
    "http:": "http:",
    "ws:": "http:",
};
/**
 * @param hosts the manifest's `hosts`: names such as `cloudtrail.*.amazonaws.com`, where `*` stands for exactly one label
 *   (https, default port, never an IP address), or `{option}` for the exact origin of a configured URL or list of URLs.
 * @param options the instance's configuration, and the settings that its manifest declares. An unset one allows nothing.
 * @throws MallcopError `config-invalid` if a configured URL is no https URL (http only on this machine) or holds a password
 */
function createOriginPolicy(hosts, options) {
    const patterns = [];
    const origins = new Set();
    for (const host of hosts) {
        const option = OPTION.exec(host)?.[1];
        if (option === undefined)
            patterns.push(patternLabels(host));
        else
            for (const origin of configuredOrigins(option, options[option]))
                origins.add(origin);
    }
    const allows = (url) => {
        if (url.username !== "" || url.password !== "")
            return false;
        const origin = originOf(url);
        if (origin === undefined)
            return false;
        return origins.has(origin) || (isPlainHttps(url) && patterns.some((pattern) => matches(pattern, url.hostname)));
    };
    return {
        allows,
        check(url) {
            const parsed = typeof url === "string" ? URL.parse(url) : url;
            if (parsed === null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: "an unreadable address" });
            if (!allows(parsed))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: shown(parsed) });
            return parsed;
        },
    };
}
function shown(url) {
    return (originOf(url) ?? url.protocol).slice(0, 100);
}
function isPlainHttps(url) {
    return SECURE[url.protocol] === "https:" && url.port === "";
}
/** `scheme://host[:port]` with web sockets folded into http; nothing for schemes without hosts. */
function originOf(url) {
    const scheme = SECURE[url.protocol];
    return scheme === undefined ? undefined : `${scheme}//${url.host}`;
}
function patternLabels(pattern) {
    const labels = pattern.split(".");
    const [second = "", top = ""] = labels.slice(-2);
    // A wildcard so far up would allow domains that strangers register; an all-numeric top label is an IP address.
    const anchored = labels.length >= 2 && LABEL.test(second) && LABEL.test(top) && /[a-z]/.test(top);
    if (!anchored || !labels.every((label) => label === "*" || LABEL.test(label))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "manifest.yaml",
            problem: "an entry of `hosts` is not a lower-case host name whose last two labels are spelled out",
            advice: "Write names such as `api.github.com` or `cloudtrail.*.amazonaws.com`, or `{option}`.",
        });
    }
    return labels;
}
function matches(pattern, hostname) {
    const labels = hostname.split(".");
    if (labels.length !== pattern.length)
        return false;
    return pattern.every((wanted, index) => {
        const label = labels[index] ?? "";
        // Vendors' regions and resource names are plain; a punycode label in their place is a look-alike.
        return wanted === "*" ? LABEL.test(label) && !label.startsWith("xn--") : wanted === label;
    });
}
function configuredOrigins(option, value) {
    if (value === undefined || value === null)
        return [];
    const urls = Array.isArray(value) ? value : [value];
    return urls.map((one) => {
        const url = typeof one === "string" ? URL.parse(one) : null;
        const origin = url === null ? undefined : configuredOrigin(url);
        if (origin === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
                path: /^[A-Z]/.test(option) ? option : "mallcop.yaml",
                problem: `\`${option}\` is not a usable address`,
                advice: "Give an https:// URL without user name or password; http:// is accepted for this machine only.",
            });
        }
        return origin;
    });
}
function configuredOrigin(url) {
    if (url.username !== "" || url.password !== "")
        return undefined;
    return SECURE[url.protocol] === "https:" || LOOPBACK.test(url.hostname) ? originOf(url) : undefined;
}


/***/ }),

/***/ 67009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that must die at the boundary: it prints as `***` everywhere, and only `reveal` gives it, for one request. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The clear text. Call it where the request is built, never to store or log it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 21771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHostedConnector),
/* harmony export */   O: () => (/* binding */ isHosted)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65715);
/* harmony import */ var _hosted_summing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67670);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62199);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71053);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86432);







function isHosted(connector) {
    return "equip" in connector && typeof connector.equip === "function";
}
const PAIRS_AT_ONCE = 500;
/** @param close also removes what was staged */
function createHostedConnector(manifest, described, sandbox, close) {
    const received = new _received_js__WEBPACK_IMPORTED_MODULE_5__/* .Received */ ["in"](manifest.name);
    const summing = new _hosted_summing_js__WEBPACK_IMPORTED_MODULE_3__/* .HostedSumming */ .c(manifest.name, described, (method, argument) => sandbox.ask(method, argument));
    const feeds = Object.fromEntries(Object.entries(manifest.feeds).map(([name, feed]) => [
        name,
        feed.kind === "log"
            ? logFeed({ name, feed, follows: described.feeds[name]?.follow === true, sandbox, received, summing })
            : new HostedState(name, sandbox, received),
    ]));
    return {
        feeds,
        summing,
        recognize: () => undefined,
        async *preflight() {
            yield* received.checks(await sandbox.ask("preflight", {}));
        },
        ...(described.tables && { tables: async () => received.tables(await sandbox.ask("tables", {})) }),
        async equip(equipment) {
            for (const feed of Object.values(feeds))
                if (feed instanceof HostedState)
                    feed.equipment = equipment;
            await sandbox.ask("lookup", equipment.lookup);
        },
        call: async (tool, input) => received.found(await sandbox.ask("tool", { tool, input })),
        close,
    };
}
function logFeed({ name, feed, follows, sandbox, received, summing }) {
    async function* pages(ctx, message) {
        for await (const { page: sent, reading } of pagesOf(sandbox, received, ctx, { feed: name, ...message })) {
            const page = received.logPage(sent);
            const judge = (record, index) => new _judged_js__WEBPACK_IMPORTED_MODULE_4__/* .Judged */ ._(record, { reading, index }, feed, summing.correlators);
            yield { ...page, records: page.records.map(judge) };
        }
    }
    return {
        kind: "log",
        partitions: async () => received.partitions(await sandbox.ask("partitions", { feed: name })),
        read: (ctx, partition, slice, at, open) => pages(ctx, { how: "read", partition, slice, at, open }),
        ...(follows && {
            follow: (ctx, partition, open) => pages(ctx, { how: "follow", partition, open }),
        }),
        normalize(record) {
            if (!(record instanceof _judged_js__WEBPACK_IMPORTED_MODULE_4__/* .Judged */ ._))
                throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a record was not read by its plugin" });
            if (record.verdict === undefined)
                throw record.rejected;
            return record.verdict;
        },
    };
}
class HostedState {
    kind = "state";
    #name;
    #sandbox;
    #received;
    /** By the difference, as canonical JSON. */
    #foreseen = new Map();
    equipment;
    constructor(name, sandbox, received) {
        this.#name = name;
        this.#sandbox = sandbox;
        this.#received = received;
    }
    async partitions() {
        return this.#received.partitions(await this.#sandbox.ask("partitions", { feed: this.#name }));
    }
    async *read(ctx, partition) {
        const items = new Map();
        const redact = this.equipment?.redact ?? ((value) => value);
        for await (const { page: sent } of pagesOf(this.#sandbox, this.#received, ctx, {
            feed: this.#name,
            how: "read",
            partition,
        })) {
            const page = this.#received.statePage(sent);
            for (const { key, value } of page.items)
                items.set(key, redact(value));
            if (page.complete)
                await this.#foresee(partition, items);
            yield page;
        }
    }
    change(before, after) {
        const foreseen = this.#foreseen.get(differenceOf(before, after));
        if (foreseen === undefined)
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a difference was not foreseen" });
        return foreseen;
    }
    /** Whatever goes wrong here is said before the listing counts as complete, so that nothing is compared. */
    async #foresee(partition, after) {
        const before = this.equipment?.before(this.#name, partition.id);
        if (before === undefined)
            return;
        const pairs = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
            const [was, is] = [itemOf(before, key), itemOf(after, key)];
            const same = was !== undefined && is !== undefined && (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(was.value) === (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(is.value);
            return same ? [] : [[was, is]];
        });
        for (let start = 0; start < pairs.length; start += PAIRS_AT_ONCE) {
            const some = pairs.slice(start, start + PAIRS_AT_ONCE);
            const message = { feed: this.#name, pairs: some.map(([was, is]) => [was ?? null, is ?? null]) };
            const answers = await this.#sandbox.ask("change", message);
            for (const [index, [was, is]] of some.entries()) {
                const answer = Array.isArray(answers) ? answers[index] : undefined;
                if ((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) && answer.rejected !== undefined)
                    throw (0,_told_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fromTold */ .qI)(answer.rejected);
                this.#foreseen.set(differenceOf(was, is), this.#received.changes((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) ? answer.changes : undefined));
            }
        }
    }
}
/** Pulls the pages of a reading; the plugin is told to stop if the engine does. */
async function* pagesOf(sandbox, received, ctx, message) {
    const reading = received.reading(await sandbox.ask("open", message));
    const abort = () => sandbox.tell("abort", {});
    ctx.signal.addEventListener("abort", abort, { once: true });
    let ended = false;
    try {
        for (;;) {
            const page = received.page(await sandbox.ask("next", { reading }));
            if (page === undefined)
                break;
            yield { page, reading };
        }
        ended = true;
    }
    catch (thrown) {
        ended = true;
        throw thrown;
    }
    finally {
        ctx.signal.removeEventListener("abort", abort);
        if (!ended)
            sandbox.tell("stop", { reading });
    }
}
function itemOf(items, key) {
    const value = items.get(key);
    return value === undefined ? undefined : { key, value };
}
function differenceOf(before, after) {
    const side = (item) => (item === undefined ? null : [item.key, item.value]);
    return (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)([side(before), side(after)]);
}


/***/ }),

/***/ 67670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ HostedSumming)
});

// UNUSED EXPORTS: HostedCorrelators

// EXTERNAL MODULE: ./build/src/plugin/host/judged.js
var judged = __webpack_require__(62199);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/received-sums.js




const MOST_PAIR_CHARS = 512;
/** Of the state of one pair, as JSON. */
const MOST_STATE_CHARS = 256 * 1024;
/** That one digest tells. */
const MOST_DRAFTS = 10_000;
/** Reads the answers of one connector. All throw `plugin-answer-malformed` or `plugin-too-large`. */
class ReceivedSums {
    #type;
    #correlators;
    constructor(type, { correlators }) {
        this.#type = type;
        this.#correlators = new Set(correlators.map(({ name }) => name));
    }
    /** One for each draft; `undefined` for a draft that no correlator takes up. */
    pairs(sent, drafts) {
        return this.#list(sent, "keys", drafts).map((pair) => {
            if (pair === null)
                return undefined;
            if (typeof pair !== "string" || pair.length > MOST_PAIR_CHARS || !this.#correlators.has(nameIn(pair)))
                throw this.#wrong(`a key is no text of ${MOST_PAIR_CHARS} characters`);
            return pair;
        });
    }
    folded(answer, steps) {
        const { fates, open } = (0,shape/* isObject */.Gv)(answer) ? answer : {};
        const read = this.#list(fates, "answers to drafts", steps.length).map((fate, index) => this.#fate(fate, steps[index]?.draft.raw));
        const pairs = new Set(steps.map(({ pair }) => pair));
        const states = this.#list(open, "open pairs").map((entry) => {
            const [pair, state] = this.#list(entry, "parts of an open pair", 2);
            if (typeof pair !== "string" || !pairs.has(pair))
                throw this.#wrong("a pair is open that it was not asked for");
            return [pair, this.#state(state)];
        });
        const known = new Map(states);
        for (const [index, { pair }] of steps.entries())
            if (read[index] === "held" && !known.has(pair) && !steps.slice(index + 1).some((later) => later.pair === pair))
                throw this.#wrong("a draft is held, but its pair is not open");
        return { fates: read, open: known };
    }
    expired(answer, pairs) {
        return this.#list(answer, "answers to open pairs", pairs).map((entry) => {
            const { told, rejected } = (0,shape/* isObject */.Gv)(entry) ? entry : {};
            if (rejected !== undefined)
                return { rejected: (0,told_error/* fromTold */.qI)(rejected) };
            if (told === undefined || told === null)
                return { told: undefined };
            try {
                return { told: { raw: null, ...(0,received/* draftOf */.bz)(told) } };
            }
            catch (thrown) {
                return { rejected: thrown };
            }
        });
    }
    /** What a digest has to say. */
    total(answer) {
        const drafts = this.#list((0,shape/* isObject */.Gv)(answer) ? answer.drafts : undefined, "drafts of a digest");
        if (drafts.length > MOST_DRAFTS)
            throw this.#tooLarge(`${MOST_DRAFTS} drafts of one digest`);
        return drafts.map((sent) => {
            const draft = this.#draft(sent);
            if (draft.key === undefined)
                throw this.#wrong("what a digest tells has no key");
            return { raw: null, ...draft };
        });
    }
    #fate(fate, raw) {
        if (fate === "held")
            return fate;
        const { done, rejected } = (0,shape/* isObject */.Gv)(fate) ? fate : {};
        if (rejected !== undefined)
            return { rejected: (0,told_error/* fromTold */.qI)(rejected) };
        try {
            return { done: { raw: raw ?? null, ...(0,received/* draftOf */.bz)(done) } };
        }
        catch (thrown) {
            return { rejected: thrown };
        }
    }
    #draft(sent) {
        try {
            return (0,received/* draftOf */.bz)(sent);
        }
        catch {
            throw this.#wrong("a digest tells what is no draft");
        }
    }
    #state(state) {
        if (state === undefined)
            throw this.#wrong("an open pair has no state");
        if (JSON.stringify(state).length > MOST_STATE_CHARS)
            throw this.#tooLarge(`${MOST_STATE_CHARS / 1024} KB for the state of a pair`);
        return state;
    }
    #list(value, what, length) {
        if (!Array.isArray(value))
            throw this.#wrong(`${what} are no list`);
        if (length !== undefined && value.length !== length)
            throw this.#wrong(`there are not as many ${what} as asked for`);
        return value;
    }
    #wrong(problem) {
        return new errors/* MallcopError */.D("plugin-answer-malformed", { type: this.#type, problem });
    }
    #tooLarge(limit) {
        return new errors/* MallcopError */.D("plugin-too-large", { type: this.#type, limit });
    }
}
function nameIn(pair) {
    return pair.slice(0, Math.max(0, pair.indexOf("|")));
}

;// CONCATENATED MODULE: ./build/src/plugin/host/hosted-summing.js


/** Drafts, or pairs, of one question. */
const AT_ONCE = 500;
class HostedSumming {
    correlators;
    #described;
    #received;
    #ask;
    #last = 0;
    constructor(type, described, ask) {
        this.#described = described;
        this.#received = new ReceivedSums(type, described);
        this.#ask = ask;
        this.correlators = new HostedCorrelators(described, this.#received, ask);
    }
    digest(feed, partition) {
        if (this.#described.feeds[feed]?.digest !== true)
            return undefined;
        this.#last += 1;
        return new HostedDigest({ digest: this.#last, feed, partition }, this.#received, this.#ask);
    }
}
class HostedCorrelators {
    #deadlines;
    #received;
    #ask;
    #pairs = new WeakMap();
    constructor({ correlators }, received, ask) {
        this.#deadlines = new Map(correlators.map(({ name, deadlineMs }) => [name, deadlineMs]));
        this.#received = received;
        this.#ask = ask;
    }
    /** Takes in the keys that were sent along with a record's drafts. @throws MallcopError `plugin-answer-malformed` */
    know(verdict, sent) {
        if ("leftOut" in verdict || this.#deadlines.size === 0)
            return;
        const pairs = this.#received.pairs(sent, verdict.length);
        for (const [index, draft] of verdict.entries()) {
            const pair = pairs[index];
            if (pair !== undefined)
                this.#pairs.set(draft, pair);
        }
    }
    pairOf(draft) {
        return this.#pairs.get(draft);
    }
    deadlineOf(pair) {
        return this.#deadlines.get(pair.slice(0, pair.indexOf("|")));
    }
    async fold(steps, before) {
        const open = new Map(before);
        const fates = [];
        for (let start = 0; start < steps.length; start += AT_ONCE) {
            const some = steps.slice(start, start + AT_ONCE).map(({ pair, draft }) => ({ pair, draft }));
            const pairs = new Set(some.map(({ pair }) => pair));
            const known = [...open].filter(([pair]) => pairs.has(pair));
            const folded = this.#received.folded(await this.#ask("fold", { steps: some, open: known }), some);
            fates.push(...folded.fates);
            for (const pair of pairs)
                open.delete(pair);
            for (const [pair, state] of folded.open)
                open.set(pair, state);
        }
        return { fates, open };
    }
    async expire(pairs) {
        const said = [];
        for (let start = 0; start < pairs.length; start += AT_ONCE) {
            const some = pairs.slice(start, start + AT_ONCE);
            said.push(...this.#received.expired(await this.#ask("expire", { pairs: some }), some.length));
        }
        return said;
    }
}
class HostedDigest {
    #place;
    #received;
    #ask;
    #reading = 0;
    #records = [];
    constructor(place, received, ask) {
        this.#place = place;
        this.#received = received;
        this.#ask = ask;
    }
    add(record) {
        if (!(record instanceof judged/* Judged */._))
            throw new TypeError("a record was not read by its plugin");
        this.#reading = record.place.reading;
        this.#records.push(record.place.index);
    }
    async settle() {
        if (this.#records.length === 0)
            return;
        const message = { ...this.#place, reading: this.#reading, records: this.#records };
        this.#records = [];
        await this.#ask("sum", message);
    }
    async absorb(next) {
        if (next instanceof HostedDigest)
            await this.#ask("absorb", { ...this.#place, next: next.#place });
    }
    async tell(from, to) {
        return this.#received.total(await this.#ask("total", { ...this.#place, from, to }));
    }
    drop() {
        // Whatever keeps it from being dropped keeps every other question from being answered, and is said there.
        this.#ask("drop", { digest: this.#place.digest }).catch(() => { });
    }
}


/***/ }),

/***/ 62199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Judged)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71053);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86432);



class Judged {
    place;
    verdict;
    rejected;
    constructor(sent, place, feed, correlators) {
        this.place = place;
        const { record = null, verdict, rejected, pairs } = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(sent) ? sent : {};
        try {
            if (rejected !== undefined)
                throw (0,_told_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTold */ .qI)(rejected);
            this.verdict = (0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(verdict, record, feed);
            correlators.know(this.verdict, pairs);
        }
        catch (thrown) {
            this.verdict = undefined;
            this.rejected = thrown;
        }
    }
}


/***/ }),

/***/ 71053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   "in": () => (/* binding */ Received)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);


const MOST_PARTITIONS = 10_000;
const MOST_ROWS = 10_000;
const SCALARS = new Set(["string", "number", "boolean"]);
const MOST_POSITION_CHARS = 16_384;
const SEVERITIES = new Set(["info", "warn", "critical"]);
const STATES = new Set(["works", "missing", "not_available", "unknown"]);
/** Reads the answers of plugins of one type. All throw `plugin-answer-malformed`. */
class Received {
    #type;
    constructor(type) {
        this.#type = type;
    }
    described(value) {
        const { feeds, tables, correlators } = this.#object(value, "its description");
        const parts = Object.entries(this.#object(feeds, "its feeds")).map(([name, feed]) => {
            const { follow, digest } = this.#object(feed, "a feed");
            return [name, { follow: follow === true, digest: digest === true }];
        });
        return {
            feeds: Object.fromEntries(parts),
            tables: tables === true,
            correlators: this.#list(correlators, "correlators", 100).map((entry) => {
                const { name, deadlineMs } = this.#object(entry, "a correlator");
                if (typeof name !== "string" || typeof deadlineMs !== "number" || !(deadlineMs > 0))
                    throw this.#wrong("a correlator lacks name or deadlineMs");
                return { name, deadlineMs };
            }),
        };
    }
    partitions(value) {
        const seen = new Set();
        return this.#list(value, "partitions", MOST_PARTITIONS).map((entry) => {
            const { id, with: facts } = this.#object(entry, "a partition");
            if (typeof id !== "string" || id.length > 256)
                throw this.#wrong("a partition's id is no text of 256 characters");
            if (seen.has(id))
                throw this.#wrong("two partitions have one id");
            seen.add(id);
            return { id, ...(facts !== undefined && { with: facts }) };
        });
    }
    /** The number of a reading. */
    reading(value) {
        if (typeof value !== "number")
            throw this.#wrong("a reading has no number");
        return value;
    }
    /** `undefined` once there are no more pages. The records are still as they were sent. */
    page(value) {
        const answer = this.#object(value, "a page");
        return answer.done === true ? undefined : this.#object(answer.page, "a page");
    }
    logPage(page) {
        const records = this.#list(page.records, "a page's records", Number.POSITIVE_INFINITY);
        const { at, open } = page;
        if (at !== undefined && JSON.stringify(at).length > MOST_POSITION_CHARS)
            throw this.#wrong("a page's `at` is over 16 KB");
        return {
            records,
            ...(at !== undefined && { at: at }),
            ...(open !== undefined && {
                open: this.#object(open, "a page's `open`"),
            }),
        };
    }
    statePage(page) {
        const items = this.#list(page.items, "a page's items", Number.POSITIVE_INFINITY).map((entry) => {
            const { key, value } = this.#object(entry, "an item");
            if (typeof key !== "string" || key === "" || value === undefined)
                throw this.#wrong("an item lacks key or value");
            return { key, value: value };
        });
        return page.complete === true ? { items, complete: true } : { items };
    }
    changes(value) {
        return this.#list(value, "changes", 1000).map((entry) => {
            const { time: _, ...change } = draftOf({ ...this.#object(entry, "a change"), time: 0 });
            return change;
        });
    }
    checks(value) {
        return this.#list(value, "checks", 1000).map((entry) => {
            const { right, rights, feeds, state, detail, fix } = this.#object(entry, "a check");
            if (typeof right !== "string" || typeof detail !== "string" || !STATES.has(state))
                throw this.#wrong("a check lacks right, state or detail");
            const names = this.#list(feeds, "a check's feeds", 100).map(String);
            return {
                right,
                feeds: names,
                state: state,
                detail,
                ...(rights !== undefined && { rights: this.#list(rights, "a check's rights", 100).map(String) }),
                ...(typeof fix === "string" && { fix }),
            };
        });
    }
    found(value) {
        const { rows, more } = this.#object(value, "what a tool found");
        const scalars = this.#list(rows, "rows", MOST_ROWS).map((row) => {
            for (const scalar of Object.values(this.#object(row, "a row")))
                if (scalar !== null && !SCALARS.has(typeof scalar))
                    throw this.#wrong("a row holds more than scalars");
            return row;
        });
        return { rows: scalars, ...(more === true && { more }) };
    }
    tables(value) {
        const tables = this.#object(value, "the tables");
        for (const table of Object.values(tables))
            this.#object(table, "a table");
        return tables;
    }
    #list(value, what, most) {
        if (!Array.isArray(value))
            throw this.#wrong(`${what} are no list`);
        if (value.length > most)
            throw this.#wrong(`there are more than ${most} ${what}`);
        return value;
    }
    #object(value, what) {
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw this.#wrong(`${what} is no object`);
        return value;
    }
    #wrong(problem) {
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("plugin-answer-malformed", { type: this.#type, problem });
    }
}
/**
 * What `normalize` said of a record.
 * @throws MallcopError `record-malformed`, which costs the record and nothing else
 */
function verdictOf(value, record, { scope }) {
    if ((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        const { leftOut } = value;
        if (typeof leftOut !== "string" || !Object.hasOwn(scope.leaves_out, leftOut))
            throw malformed("it was left out for a reason that the manifest does not have");
        return { leftOut };
    }
    if (!Array.isArray(value))
        throw malformed("normalize gave neither drafts nor a reason");
    return value.map((draft) => ({ raw: record, ...draftOf(draft) }));
}
/** @throws MallcopError `record-malformed` */
function draftOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft is no object");
    const { key, time, type, actor, target, action, severity, metadata, raw } = value;
    if (typeof time !== "number" || !Number.isSafeInteger(time))
        throw malformed("a draft's time is no whole number");
    if (severity !== undefined && !SEVERITIES.has(severity))
        throw malformed("a draft's severity is none of ours");
    return {
        ...(key !== undefined && { key: keyOf(key) }),
        time: time,
        type: textOf(type, "type"),
        actor: textOf(actor, "actor"),
        target: textOf(target, "target"),
        action: textOf(action, "action"),
        ...(severity !== undefined && { severity: severity }),
        ...(metadata !== undefined && { metadata: metadataOf(metadata) }),
        ...(raw !== undefined && { raw }),
    };
}
function keyOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft's key is no object");
    const { tenant, namespace, id } = value;
    return { tenant: textOf(tenant, "tenant"), namespace: textOf(namespace, "namespace"), id: textOf(id, "id") };
}
function metadataOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft's metadata is no object");
    for (const scalar of Object.values(value))
        if (scalar !== null && !SCALARS.has(typeof scalar))
            throw malformed("a draft's metadata holds more than scalars");
    return value;
}
function textOf(value, name) {
    if (typeof value !== "string")
        throw malformed(`a draft's ${name} is no text`);
    return value;
}
function malformed(reason) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason });
}


/***/ }),

/***/ 86432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   nw: () => (/* binding */ ForeignError),
/* harmony export */   qI: () => (/* binding */ fromTold)
/* harmony export */ });
/* harmony import */ var _connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52829);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63584);
/**
 * Errors on their way between a plugin and its host. What arrives is a `MallcopError` of the catalogue with the sentence that the
 * other side made of it; anything else a plugin threw stays a foreign error, with the place where it was thrown.
 */



/** Thrown by a plugin's code, and none of the catalogue's. */
class ForeignError extends Error {
    /** `connector.ts:12:7`, if it is known. */
    at;
    constructor(message, at) {
        super(message);
        this.name = "ForeignError";
        this.at = at;
    }
}
const MOST_CHARS = 1000;
function toTold(thrown) {
    if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D) {
        const { retryAfterMs, attempts, keptFrom, at } = thrown.context;
        return {
            code: thrown.code,
            message: thrown.message,
            hint: thrown.hint,
            ...(retryAfterMs !== undefined && { retryAfterMs }),
            ...(attempts !== undefined && { attempts }),
            ...(keptFrom !== undefined && { keptFrom }),
            ...(at !== undefined && { at }),
        };
    }
    if (thrown instanceof ForeignError)
        return { message: thrown.message, ...(thrown.at !== undefined && { at: thrown.at }) };
    if (!(thrown instanceof Error))
        return { message: `it threw ${typeof thrown}, which is no Error` };
    const at = placeOf(String(thrown.stack));
    const message = `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS);
    return { message, ...(at !== undefined && { at }) };
}
/** @param told whatever came over the pipe; only codes of the catalogue and texts of bounded length are believed */
function fromTold(told) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(told))
        return new ForeignError("an error that cannot be read", undefined);
    const message = textOf(told.message) ?? "";
    const code = textOf(told.code);
    if (code === undefined || !isCode(code))
        return new ForeignError(message, textOf(told.at));
    const context = {
        ...(typeof told.retryAfterMs === "number" && { retryAfterMs: told.retryAfterMs }),
        ...(typeof told.keptFrom === "number" && { keptFrom: told.keptFrom }),
        ...(typeof told.attempts === "number" && { attempts: told.attempts }),
        ...(typeof told.at === "string" && { at: told.at.slice(0, MOST_CHARS) }),
    };
    // The other side has filled the catalogue's holes already.
    return Object.defineProperties(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D(code, {}, context), {
        message: { value: message },
        hint: { value: textOf(told.hint) ?? "" },
    });
}
/** Where in the plugin's folder a stack begins; frames of other files are passed over. */
function placeOf(stack) {
    const found = /file:\/\/\S*\/mallcop-plugin-[^/\s]+\/plugin\/(\S+?\.m?[jt]s):(\d+)(?::(\d+))?/.exec(stack);
    if (found === null)
        return undefined;
    const [, file = "", line = "", column] = found;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
function isCode(code) {
    return Object.hasOwn(_connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W, code);
}
function textOf(value) {
    return typeof value === "string" ? value.slice(0, MOST_CHARS) : undefined;
}


/***/ })

};
