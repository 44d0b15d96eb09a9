export const id = 9382;
export const ids = [9382];
export const modules = {

/***/ 97315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reserveMs),
/* harmony export */   c: () => (/* binding */ startBudget)
/* harmony export */ });
/** Kept back for deduplication, push and cursors, of a run of `totalMs`. */
function reserveMs(totalMs) {
    return Math.min(5 * 60_000, totalMs * 0.2);
}
/** Starts the time for collecting within a run of `totalMs` milliseconds; `cancelled` ends it early. */
function startBudget(clock, totalMs, cancelled) {
    const end = new AbortController();
    const timer = new AbortController();
    const collectMs = totalMs - reserveMs(totalMs);
    clock.sleep(collectMs, timer.signal).then(() => end.abort(new DOMException("The time for this run is over.", "TimeoutError")), () => { });
    const signal = AbortSignal.any([end.signal, cancelled]);
    return {
        signal,
        deadline: (clock.now() + collectMs),
        get exhausted() {
            return signal.aborted;
        },
        close: () => timer.abort(),
    };
}


/***/ }),

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export secretsDeclared */
/* harmony import */ var _plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63200);

/** Tokens of the job. */
const OF_THE_JOB = [
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "INPUT_TOKEN",
    "MALLCOP_HMAC_KEY",
];
/** All connectors' secrets, not only those that run now: none may appear anywhere. */
function secretsOf(config, env) {
    const declared = secretsDeclared(config.connectors.map(_plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOfInstance */ .y), env);
    const url = config.notify && env[config.notify.variable];
    return url ? [...declared, { name: "notify", value: url }] : declared;
}
/** Those of the job, and those that the manifests declare. */
function secretsDeclared(manifests, env) {
    const declared = manifests.flatMap(({ auth }) => auth.secrets.map(({ name }) => name));
    return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
        const value = env[name];
        return value ? [{ name, value }] : [];
    });
}


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleApp: () => (/* binding */ sampleApp)
/* harmony export */ });
/* harmony import */ var _collect_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97315);
/* harmony import */ var _collect_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74749);
/* harmony import */ var _collect_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63005);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _connector_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61333);
/* harmony import */ var _event_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32031);
/* harmony import */ var _plugin_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60406);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26813);
/** Reads an app's lines out of where its connector finds them, for `mallcop discover-app`: the latest first, an hour at a time. */








const HOUR_MS = 3_600_000;
const MINUTES_MS = 10 * 60_000;
const MOST_DAYS = 30;
/**
 * Rows of one writer stand together, in their order, so that stack traces do not get mixed up.
 * @throws MallcopError `usage-invalid` if there is nothing to sample, and what the connector throws
 */
async function sampleApp(config, sampling, door) {
    (0,_connector_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .useProxyFromEnvironment */ .F)(door.env);
    const instance = pickOne(config, sampling.connector);
    const now = door.clock.now();
    const budget = (0,_collect_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .startBudget */ .c)(door.clock, MINUTES_MS, door.signal);
    const redactor = (0,_event_redact_js__WEBPACK_IMPORTED_MODULE_4__.createRedactor)({ secrets: (0,_collect_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(config, door.env) });
    const host = { ...door, log: { debug: () => { }, info: () => { }, warn: door.note } };
    try {
        const { connector, ctx } = await (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(instance, { host, now, budget, redactor });
        try {
            const feed = Object.values(connector.feeds).find(readsRows);
            if (feed === undefined)
                throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("internal-error", { what: `${instance.type} has no rows of logs` });
            return await rowsOf(feed, ctx, now, sampling);
        }
        finally {
            await (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseConnector */ .F_)(connector);
        }
    }
    finally {
        budget.close();
    }
}
function readsRows(feed) {
    return feed.kind === "log" && "row" in feed;
}
async function rowsOf(feed, ctx, now, { app, since, most }) {
    const byWriter = new Map();
    let count = 0;
    for (const slice of hoursBack(Math.max(since, now - MOST_DAYS * 24 * HOUR_MS), now)) {
        // The rows of an hour come oldest first, and stand before those of the hours that were read already.
        const hour = new Map();
        for await (const { records } of feed.read(ctx, { id: app.toLowerCase() }, slice)) {
            for (const { writer, text } of records.flatMap((record) => rowIn(feed, record))) {
                const rows = hour.get(writer);
                if (rows === undefined)
                    hour.set(writer, [text]);
                else
                    rows.push(text);
            }
            count += records.length;
            if (count >= most)
                break;
        }
        for (const [writer, rows] of hour)
            byWriter.set(writer, rows.concat(byWriter.get(writer) ?? []));
        if (count >= most)
            break;
    }
    if (count > 0)
        return [...byWriter.values()].flat();
    const problem = `There is no line of ${app} in that time; look further back with --since 7d, or check the name with \`mallcop doctor\``;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command: "discover-app" });
}
function* hoursBack(since, now) {
    const whole = (time) => (Math.floor(time / 1000) * 1000);
    for (let to = whole(now); to > since; to = whole(to - HOUR_MS))
        yield { from: Math.max(to - HOUR_MS, whole(since)), to };
}
/** A record that cannot be read is left to the scan, which counts it. */
function rowIn(feed, record) {
    try {
        return [feed.row(record)];
    }
    catch {
        return [];
    }
}
function pickOne(config, id) {
    const able = config.connectors.filter(({ type, plugin }) => plugin === undefined && (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestOf */ .$V)(type).templates);
    const [first, ...others] = id === undefined ? able : (0,_load_config_js__WEBPACK_IMPORTED_MODULE_6__/* .pickInstances */ .g)(config, id, "discover-app");
    const wrong = (problem) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command: "discover-app" });
    if (first === undefined)
        throw wrong("No connector in the configuration reads logs of apps; give the lines with --from FILE, or --from -");
    if (!able.includes(first))
        throw wrong(`The connector ${first.id} does not read logs of apps`);
    if (others.length > 0)
        throw wrong(`Several connectors read logs of apps: say which with --connector ${able.map((one) => one.id).join(" or ")}`);
    return first;
}


/***/ }),

/***/ 61333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ useProxyFromEnvironment)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/** Lets Node's fetch and http go through the proxy that the job's environment names; without this call they ignore it. */


const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Switches the whole process over; call it once, first thing. `NO_PROXY` is honoured.
 * @returns `off` without a proxy variable; `unsupported` where this Node is too old to do it later than at its start;
 *   worth a warning: `NODE_USE_ENV_PROXY=1` in the job's environment has the same effect
 * @throws MallcopError `config-invalid` naming the variable, never its value, which may hold a password
 */
function useProxyFromEnvironment(env) {
    const named = VARIABLES.filter((name) => (env[name] ?? "") !== "");
    for (const name of named) {
        if (/^https?:$/.test(URL.parse(env[name] ?? "")?.protocol ?? ""))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
            path: name,
            problem: "the variable does not hold the address of a proxy",
            advice: "Write it as `http://proxy.example.com:8080`.",
        });
    }
    if (named.length === 0)
        return "off";
    if (typeof node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv !== "function")
        return "unsupported";
    node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...env });
    return "on";
}


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ }),

/***/ 63200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ manifestOfInstance)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/** A plugin in the deployment repo, as far as it can be known without running it. */

/** What an instance's connector claims, wherever its code comes from. A plugin without a readable manifest claims nothing. */
function manifestOfInstance({ type, plugin }) {
    if (plugin?.manifest !== undefined)
        return plugin.manifest;
    if (plugin === undefined || (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)().includes(type))
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type);
    return {
        name: type,
        title: type,
        version: "0.0.0",
        description: "",
        auth: { secrets: [], settings: [], rights: [] },
        hosts: [],
        feeds: {},
        events: {},
        metadata: {},
        config: {},
    };
}


/***/ })

};
