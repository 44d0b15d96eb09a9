export const id = 9808;
export const ids = [9808,6813];
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

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mcp: () => (/* binding */ mcp)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61333);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26813);




const mcp = {
    name: "mcp",
    summary: "Serve the look-ups, the events and the findings to an agent, over the Model Context Protocol.",
    positionals: [],
    options: { config: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_OPTION */ .dG },
    notes: [
        "Run by an MCP client in a checkout of the deployment repo; speaks the protocol on standard input and output.",
        "Everything only reads. Events come without their raw records, and with their markers.",
        "docs/investigating.md shows how to register it.",
    ],
    run,
};
async function run(given, door) {
    if (door.kind === "action") {
        const problem = "mcp speaks with a client on standard input, which an action does not have";
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "mcp" });
    }
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_3__.readConfig)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    (0,_connector_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .useProxyFromEnvironment */ .F)(door.env);
    const note = (message) => door.note(message);
    const host = { ...door, log: { debug: () => { }, info: () => { }, warn: note } };
    const { serveMcp } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2463), __webpack_require__.e(7054), __webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(4754)]).then(__webpack_require__.bind(__webpack_require__, 54754));
    await serveMcp({ config, host });
    return 0;
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
