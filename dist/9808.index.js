export const id = 9808;
export const ids = [9808];
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
    const { serveMcp } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(7054), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(2136), __webpack_require__.e(4408), __webpack_require__.e(4749), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(4754)]).then(__webpack_require__.bind(__webpack_require__, 54754));
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


/***/ })

};
