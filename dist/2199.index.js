export const id = 2199;
export const ids = [2199,6813,270];
export const modules = {

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

/***/ 72199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rescan: () => (/* binding */ rescan),
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _collect_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2141);
/* harmony import */ var _connector_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61333);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63910);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62925);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26813);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30270);
/** `mallcop scan` and `mallcop rescan`. */







const SHARED = {
    config: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_OPTION */ .dG,
    connectors: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .CONNECTORS_OPTION */ .jY,
    "fail-on": {
        type: "text",
        value: "KINDS",
        description: "Trouble that makes the exit status 1; `any` and `never` are possible.",
        default: "config,auth,permission,stale",
    },
    "dry-run": { type: "flag", description: "Read and report, but commit, push and keep nothing." },
    "data-branch": { type: "text", value: "BRANCH", description: "Branch for the events. Default: the one checked out." },
    "max-minutes": {
        type: "text",
        value: "N",
        description: "Minutes the run may take, 1 to 350; the rest is left for the next run.",
        default: "20",
    },
    json: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_OPTION */ .rj,
    quiet: { type: "flag", description: "No progress, only the result." },
};
const scan = {
    name: "scan",
    summary: "Read what is new since the last run from every configured connector, and commit it.",
    positionals: [],
    options: SHARED,
    notes: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_STATUSES */ .kZ,
    run: async (given, door) => await perform("scan", given, door),
};
const rescan = {
    name: "rescan",
    summary: "Read a range of time again, and commit what was missing. Cursors are not touched; duplicates are dropped.",
    positionals: [],
    options: {
        since: {
            type: "text",
            value: "TIME",
            description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d.",
        },
        until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: now." },
        ...SHARED,
    },
    notes: ["Example: mallcop rescan --since 2026-03-11 --until 2026-03-12 --connectors aws", "", ..._command_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_STATUSES */ .kZ],
    run: async (given, door) => await perform("rescan", given, door),
};
async function perform(command, given, door) {
    (0,_connector_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .useProxyFromEnvironment */ .F)(door.env);
    const started = door.clock.now();
    const failOn = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFailOn */ .XV)(given.text("fail-on") ?? "");
    const totalMs = (0,_times_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMinutes */ .lA)(given.text("max-minutes") ?? "20", command);
    const range = command === "rescan" ? (0,_times_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRange */ .RC)(given.text("since"), given.text("until"), started) : undefined;
    const identity = { run: runName(door.env, started), command, version: door.version, started };
    const json = given.flag("json");
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__.readConfig)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        const report = couldNotStart(identity, given.flag("dry-run"), problems);
        await door.present(report, { json });
        return report.exit;
    }
    const instances = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .pickInstances */ .g)(config, given.text("connectors"), command);
    const progress = await openProgress(door, given.flag("quiet") || json);
    try {
        const report = await (0,_collect_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)({
            identity,
            config,
            instances,
            range,
            totalMs,
            failOn,
            dryRun: given.flag("dry-run"),
            dataBranch: given.text("data-branch"),
            onProgress: (instance, { from, ...step }) => progress.update(instance, { ...step, slice: new Date(from).toISOString().slice(0, 16).replace("T", " ") }),
        }, {
            ...door,
            log: { debug: () => { }, info: (line) => progress.log(line), warn: (line) => progress.log(`warning: ${line}`) },
        });
        progress.close();
        await door.present(report, { json });
        return report.exit;
    }
    finally {
        progress.close();
    }
}
async function openProgress(door, quiet) {
    const { createProgress } = await __webpack_require__.e(/* import() */ 1737).then(__webpack_require__.bind(__webpack_require__, 91737));
    return createProgress({
        stream: { write: (text) => process.stderr.write(text), columns: door.width },
        isTTY: door.isTerminal,
        quiet,
        clock: {
            now: () => door.clock.monotonic(),
            after: (ms, call) => {
                const timer = setTimeout(call, ms).unref();
                return () => clearTimeout(timer);
            },
        },
        ...(door.kind === "action" && { group: "Reading" }),
    });
}
/** `<GITHUB_RUN_ID>-<attempt>`; elsewhere a name that sorts by time and meets no other. */
function runName(env, started) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS === "true" && id && /^\d{1,20}$/.test(id))
        return `${id}-${Number(env.GITHUB_RUN_ATTEMPT) || 1}`;
    const time = new Date(started).toISOString().replace(/[-:]|\.\d+Z$/g, "");
    return `local-${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString("hex")}`;
}
function couldNotStart(identity, dryRun, errors) {
    const problems = errors.map(({ code, kind, message, hint, docs, context: { at } }) => {
        return { code, kind, message, hint, docs, level: "error", ...(at !== undefined && { at }) };
    });
    return {
        ...identity,
        dryRun,
        finished: identity.started,
        status: "failed",
        exit: 2,
        instances: [],
        publish: { state: "nothing", attempts: 0 },
        cache: { restored: "off", saved: false },
        highlights: [],
        findings: undefined,
        apps: [],
        problems,
    };
}


/***/ }),

/***/ 30270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ parseUntil),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   lA: () => (/* binding */ parseMinutes),
/* harmony export */   parseSince: () => (/* binding */ parseSince)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const MOST_MINUTES = 350;
/** The range of a rescan. @throws MallcopError `usage-invalid` */
function parseRange(since, until, now) {
    if (!since)
        throw wrong("A rescan needs to know where to begin: --since 2026-03-11, or an age such as 36h", "rescan");
    const from = parseTime(since, now);
    const to = until ? parseTime(until, now) : now;
    if (from >= to)
        throw wrong("--since lies after --until", "rescan");
    return [from, to];
}
/** Minutes in milliseconds. @throws MallcopError `usage-invalid` */
function parseMinutes(text, command) {
    const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!(minutes >= 1 && minutes <= MOST_MINUTES))
        throw wrong(`--max-minutes takes a number from 1 to ${MOST_MINUTES}`, command);
    return minutes * 60_000;
}
const MOST_AHEAD_MS = 366 * 24 * 3_600_000;
/** A moment in the past. @throws MallcopError `usage-invalid` */
function parseSince(text, now, command) {
    return parseTime(text, now, command);
}
/** A moment to come, within a year: a date, or a time from now such as 30d. @throws MallcopError `usage-invalid` */
function parseUntil(text, now, command) {
    const time = parseTime(text, now, command);
    // An age says how far, whatever the direction.
    const until = /^\d+[mhd]$/.test(text) ? now + (now - time) : time;
    if (until <= now || until > now + MOST_AHEAD_MS)
        throw wrong("--until lies in the past or over a year ahead", command);
    return until;
}
function parseTime(text, now, command = "rescan") {
    const age = /^(\d{1,5})([mhd])$/.exec(text);
    if (age !== null)
        return (now - Number(age[1]) * (UNIT_MS[age[2] ?? ""] ?? 0));
    const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
    // 30 February must not quietly become 2 March.
    const day = date ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : new Date(Number.NaN);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
    const time = exists ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw wrong(`${JSON.stringify(text.slice(0, 40))} is no time: 2026-03-11, 2026-03-11T14:00:00Z, 36h and 14d are`, command);
    return time;
}
function wrong(problem, command) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command });
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


/***/ })

};
