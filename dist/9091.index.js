export const id = 9091;
export const ids = [9091,6813,1519];
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

/***/ 29091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tools: () => (/* binding */ tools)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61333);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73521);
/* harmony import */ var _investigate_tool_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80279);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71519);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74913);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62925);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26813);








const tools = {
    name: "tools",
    summary: "List the connectors' read-only look-ups, or call one, to investigate an event.",
    positionals: ["list|call", "[CONNECTOR.TOOL]"],
    options: {
        input: { type: "text", value: "JSON", description: "What the tool is asked: a JSON object.", default: "{}" },
        config: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_OPTION */ .dG,
        json: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .JSON_OPTION */ .rj,
    },
    notes: [
        "CONNECTOR is the id of a configured connector. A look-up uses that connector's credential, only reads, and stores nothing.",
        "docs/investigating.md has examples.",
        "",
        `Example: mallcop tools call github.person --input '{"login":"ann"}'`,
    ],
    run,
};
const SILENT = { debug: () => { }, info: () => { }, warn: () => { } };
async function run(given, door) {
    const [verb = "", name] = given.positionals;
    if ((verb !== "list" || name !== undefined) && (verb !== "call" || name === undefined))
        throw wrong("It takes one of list and call CONNECTOR.TOOL");
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_6__.readConfig)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    const offered = (0,_investigate_tool_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toolsOf */ .F)(config);
    if (name === undefined) {
        door.print(given.flag("json") ? JSON.stringify({ v: 1, tools: offered.map(toJson) }, null, 1) : listing(offered, door));
        return 0;
    }
    const tool = (0,_investigate_tool_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNamed */ .u)(offered, name);
    const input = parseInput(given.text("input") ?? "{}");
    (0,_connector_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .useProxyFromEnvironment */ .F)(door.env);
    const { callTool } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(1831)]).then(__webpack_require__.bind(__webpack_require__, 21831));
    const host = { ...door, log: SILENT };
    const found = await callTool(tool, input, config, host);
    door.print(given.flag("json") ? JSON.stringify({ v: 1, tool: tool.name, ...found }, null, 1) : table(found, tool, door));
    return 0;
}
function parseInput(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw wrong(`--input is not JSON; a shell needs quotes around it: --input '{"login":"ann"}'`);
    }
}
function toJson({ name, instance, manifest }) {
    return { name, connector: instance.id, type: instance.type, ...manifest };
}
function listing(offered, door) {
    const paint = (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.painter)(door.colour);
    const rows = offered.map(({ name, manifest }) => [name, inputOf(manifest.input), (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(manifest.description, 200)]);
    if (rows.length === 0)
        return "The configured connectors have no tools.";
    return [
        `${rows.length} look-up${rows.length === 1 ? "" : "s"}, read-only.`,
        "",
        ...(0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.tableLines)(["tool", "input", { flexible: "what it says" }], rows, door.width, paint),
    ].join("\n");
}
/** `login, repo?` */
function inputOf({ properties, required }) {
    const must = Array.isArray(required) ? required : [];
    const names = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
    return names.map((name) => (must.includes(name) ? name : `${name}?`)).join(", ");
}
const MOST_COLUMNS = 60;
/** Columns in the order of the manifest; those that no row fills are left out. */
function table({ rows, more }, { name, manifest }, door) {
    if (rows.length === 0)
        return `${name} found nothing${more ? " in what it read; there is more" : ""}.`;
    const known = [...Object.keys(manifest.output), ...rows.flatMap((row) => Object.keys(row))];
    const columns = [...new Set(known)].filter((column) => rows.some((row) => shown(row, column) !== ""));
    const cells = rows.map((row) => columns.map((column) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(shown(row, column), MOST_COLUMNS)));
    const counted = `${rows.length} row${rows.length === 1 ? "" : "s"}`;
    return [
        `${name}: ${more ? `the first ${counted}; there is more` : counted}.`,
        "",
        ...(0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.tableLines)(columns.map((column) => ({ flexible: column })), cells, door.width, (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.painter)(door.colour)),
    ].join("\n");
}
/** For people: without markers; what is hidden in it was made visible before. */
function shown(row, column) {
    const value = row[column];
    if (value === undefined || value === null)
        return "";
    if (typeof value === "boolean")
        return value ? "yes" : "no";
    return (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .unmark */ .dX)(String(value));
}
function wrong(problem) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "tools" });
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

/***/ 80279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toolsOf),
/* harmony export */   u: () => (/* binding */ toolNamed)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63200);



/** In the order of the configuration and of the manifests. */
function toolsOf({ connectors }) {
    return connectors.flatMap((instance) => Object.entries((0,_plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOfInstance */ .y)(instance).tools ?? {}).map(([tool, manifest]) => ({
        name: `${instance.id}.${tool}`,
        tool,
        instance,
        manifest,
    })));
}
/** @throws MallcopError `usage-invalid`, with the name that was probably meant */
function toolNamed(tools, name) {
    const found = tools.find((tool) => tool.name === name);
    if (found !== undefined)
        return found;
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, tools.map((tool) => tool.name));
    const advice = meant === undefined ? "`mallcop tools list` names them" : `did you mean ${meant}?`;
    const problem = `There is no tool ${JSON.stringify(name.slice(0, 96))}; ${advice}`;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "tools" });
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

/***/ 71519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openTable),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

const SGR = {
    good: ["\x1b[32m", "\x1b[39m"],
    attention: ["\x1b[33m", "\x1b[39m"],
    bad: ["\x1b[31m", "\x1b[39m"],
    dim: ["\x1b[2m", "\x1b[22m"],
    strong: ["\x1b[1m", "\x1b[22m"],
    none: ["", ""],
};
/** Text in its colour, or as it is. */
function painter(colour) {
    return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}
/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
function wantsColour(isTTY, environment) {
    return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}
const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;
/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
function tableLines(columns, rows, width, paint) {
    const { head, line } = openTable(columns, rows, width, paint);
    return [head, ...rows.map(line)];
}
/** A table of as many rows as may come: as wide as the first of them want it. */
function openTable(columns, first, width, paint) {
    const widths = widthsOf(columns, first, width);
    const line = (cells) => columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
    return { head: line(columns.map((column) => ({ text: titleOf(column), shade: "dim" }))), line };
}
function titleOf(column) {
    if (typeof column === "string")
        return column;
    return "number" in column ? column.number : column.flexible;
}
function drawn(cell, width, column, paint) {
    const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" } : cell;
    const align = typeof column !== "string" && "number" in column ? "right" : "left";
    return paint(shade, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, width, align));
}
/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns, rows, width) {
    const widths = columns.map((column, index) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(titleOf(column)), ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(textOf(row[index] ?? "")))));
    const giving = columns.flatMap((column, index) => typeof column !== "string" && "flexible" in column ? [index] : []);
    let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
    for (; excess > 0; excess--) {
        const widest = giving.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), giving[0] ?? -1);
        const now = widths[widest] ?? 0;
        if (now <= NARROWEST)
            break;
        widths[widest] = now - 1;
    }
    return widths;
}
function textOf(cell) {
    return typeof cell === "string" ? cell : cell.text;
}


/***/ })

};
