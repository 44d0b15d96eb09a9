export const id = 1831;
export const ids = [1831];
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

/***/ 21831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callTool: () => (/* binding */ callTool)
});

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 2 modules
var prepare = __webpack_require__(74749);
// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/event/clean-text.js
var clean_text = __webpack_require__(83719);
// EXTERNAL MODULE: ./build/src/event/metadata.js
var metadata = __webpack_require__(97401);
;// CONCATENATED MODULE: ./build/src/investigate/seal-rows.js


const MOST_ROWS = 200;
/** Of all rows as JSON: what an agent can still read. */
const MOST_CHARS = 100_000;
function sealRows({ rows, more = false }, { output }, redactor) {
    const trusted = Object.entries(output).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : []));
    const seal = (0,metadata/* createMetadataSealer */.Q)((0,clean_text/* createCleanText */.T)(redactor), new Set(trusted));
    const sealed = [];
    let chars = 0;
    for (const row of rows.slice(0, MOST_ROWS)) {
        const line = lineOf(row, seal);
        chars += line.length;
        if (chars > MOST_CHARS)
            break;
        sealed.push(JSON.parse(line));
    }
    return { rows: sealed, more: more || sealed.length < rows.length };
}
function lineOf(row, seal) {
    const pieces = [];
    seal(pieces, row);
    return pieces.join("");
}

// EXTERNAL MODULE: ./build/src/investigate/tool-input.js
var tool_input = __webpack_require__(14002);
;// CONCATENATED MODULE: ./build/src/investigate/call-tool.js
/** Calls one look-up of one configured connector: input checked, time bounded, answer sealed. Stores nothing. */








/** With what is kept back for storing, which a look-up does not need, two minutes. */
const CALL_MS = 150_000;
/**
 * @param input whatever was typed or sent
 * @throws MallcopError `tool-input-invalid`, what connecting throws, and what the vendor's refusal means
 */
async function callTool(offered, input, config, host) {
    const checked = await (0,tool_input/* checkedInput */.c)(offered, input);
    // The secrets of all connectors: what one vendor shows may hold another's.
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, host.env) });
    const budget = (0,collect_budget/* startBudget */.c)(host.clock, CALL_MS, host.signal);
    try {
        const connected = await (0,prepare/* connect */.Ng)(offered.instance, { host, now: host.clock.now(), budget, redactor });
        try {
            return sealRows(await answerOf(connected, offered.tool, checked), offered.manifest, redactor);
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(connected.connector);
        }
    }
    finally {
        budget.close();
    }
}
async function answerOf({ connector, ctx, manifest }, tool, input) {
    if ((0,hosted_connector/* isHosted */.O)(connector))
        return await connector.call(tool, input);
    const found = (await (0,registry/* loadTools */.KU)(manifest.name))[tool];
    if (found === undefined)
        throw new TypeError(`${manifest.name} has no tool ${tool}, though its manifest does`);
    return await found(ctx, input);
}


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INPUT),
/* harmony export */   c: () => (/* binding */ checkedInput)
/* harmony export */ });
/* harmony import */ var _config_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67879);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63584);
/** What a tool is asked, checked against the schema that its manifest declares. Invariant: no tool sees an input that breaks it. */




/** What a mistake's place begins with: `input.hours`. */
const INPUT = "/input";
/**
 * A copy of the input with the schema's defaults filled in.
 * @throws MallcopError `tool-input-invalid`
 */
async function checkedInput({ name, tool, instance, manifest }, input) {
    const copy = structuredClone(input);
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(copy))
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("tool-input-invalid", {
            name,
            problem: "it is no object",
            advice: adviceOn(manifest.input),
        });
    const validate = instance.plugin === undefined ? (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validateToolInput */ .by)(instance.type, tool) : undefined;
    const findings = (validate ?? (await compiled(manifest.input)))(copy);
    const [mistake] = (0,_config_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(findings, { schema: manifest.input, value: copy, below: INPUT });
    if (mistake === undefined)
        return copy;
    const { problem, advice } = mistake;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("tool-input-invalid", { name, problem, advice: advice || adviceOn(manifest.input) });
}
/** A custom plugin's schema; no other call loads a schema compiler. */
async function compiled(schema) {
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return compileOptions(schema);
}
function adviceOn({ properties }) {
    const names = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(properties) ? Object.keys(properties) : [];
    return names.length === 0 ? "It takes an empty object." : `It takes an object with ${names.join(", ")}.`;
}


/***/ })

};
