export const id = 9925;
export const ids = [9925,6813];
export const modules = {

/***/ 99925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _detect_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63826);
/* harmony import */ var _detect_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79285);
/* harmony import */ var _detect_configured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88609);
/* harmony import */ var _detect_console_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9892);
/* harmony import */ var _detect_detect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30338);
/* harmony import */ var _detect_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75811);
/* harmony import */ var _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73407);
/* harmony import */ var _detect_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5432);
/* harmony import */ var _plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14251);
/* harmony import */ var _plugin_open_detectors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39583);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62925);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23701);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(26813);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30270);
/** `mallcop detect`: judges the committed events. In a checkout each batch is judged once and what follows is kept in `findings/`. */

















const detect = {
    name: "detect",
    summary: "Judge the events of this checkout, and keep what is found in findings/.",
    positionals: [],
    options: {
        events: {
            type: "text",
            value: "DIR",
            description: "Judge all JSONL files of this folder instead, from nothing, and write nothing.",
        },
        since: {
            type: "text",
            value: "TIME",
            description: "Show only findings whose last event is not older: 2026-03-11, or an age such as 36h or 14d.",
        },
        "dry-run": { type: "flag", description: "Judge, but write nothing." },
        config: _command_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_OPTION */ .dG,
        json: _command_js__WEBPACK_IMPORTED_MODULE_13__/* .JSON_OPTION */ .rj,
    },
    notes: [
        "A batch that was judged is not judged again, so running it twice changes nothing; commit findings/ to keep it.",
        "Exit status: 0 judged, whatever was found; 1 something could not be judged; 2 wrong use or configuration.",
        "",
        "Example: mallcop detect --since 7d",
    ],
    run,
};
async function run(given, door) {
    const now = door.clock.now();
    const since = given.text("since");
    const from = since === undefined ? 0 : (0,_times_js__WEBPACK_IMPORTED_MODULE_16__.parseSince)(since, now, "detect");
    const folder = given.text("events");
    const root = folder === undefined ? door.cwd : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(door.cwd, folder);
    if (folder !== undefined)
        await requireFolder(root, folder);
    const files = (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_4__.filesOf)(root);
    const { detectors, rules, ...house } = await houseOf(door, given.text("config") ?? "mallcop.yaml");
    const watch = {
        log: { debug: () => { }, info: (line) => door.note(line), warn: (line) => door.note(line) },
        redact: (text) => text,
        temp: door.env.RUNNER_TEMP,
    };
    return await (0,_plugin_open_detectors_js__WEBPACK_IMPORTED_MODULE_12__/* .withDetectors */ .s)(await (0,_plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_11__/* .findDetectors */ .nN)(door.cwd), watch, async (opened) => {
        const detected = await (0,_detect_detect_js__WEBPACK_IMPORTED_MODULE_7__/* .detect */ .o)({
            state: folder === undefined ? await (0,_detect_state_js__WEBPACK_IMPORTED_MODULE_10__/* .loadState */ .C7)(files, rules) : (0,_detect_state_js__WEBPACK_IMPORTED_MODULE_10__/* .emptyState */ .p$)(rules),
            detectors: (0,_detect_configured_js__WEBPACK_IMPORTED_MODULE_5__/* .configured */ .t)(opened.detectors, detectors),
            batches: folder === undefined ? await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .batchesOf */ .cS)(root) : await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .looseBatches */ .TG)(root),
            ...house,
        });
        if (folder === undefined && !given.flag("dry-run"))
            await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFiles */ .hV)(root, detected.files);
        const decisions = folder === undefined ? (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDecisions */ .nc)((await files.read(_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_9__/* .DECISIONS_PATH */ .q3)) ?? "") : [];
        show(detected, { from, decisions, now, json: given.flag("json") }, door);
        await complain(detected, opened, door);
        return detected.damaged.length + detected.failures.size + opened.problems.length === 0 ? 0 : 1;
    });
}
/** Who belongs to the house, and where its events come from; nobody and nowhere without a configuration. */
async function houseOf(door, file) {
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_15__.readConfig)(door.cwd, file);
    if (config !== undefined) {
        const { own, baseline, detectors, connectors } = config;
        return { own, linkOf: (0,_detect_console_links_js__WEBPACK_IMPORTED_MODULE_6__/* .consoleLinks */ .tr)(connectors), rules: baseline, detectors };
    }
    const [problem] = problems;
    if (problem !== undefined && problem.code !== "config-missing")
        throw problem;
    return { own: { domains: [], accounts: [] }, rules: _detect_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RULES */ .ck, detectors: new Map() };
}
function show(detected, { from, decisions, now, json }, door) {
    const findings = detected.findings.filter(({ last }) => Date.parse(last) >= from);
    const changed = new Set([...detected.new, ...detected.grown].map(({ id }) => id));
    if (json) {
        const document = {
            events: detected.events,
            batches: detected.batches,
            findings: findings.map((finding) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_14__/* .findingJson */ .aO)(finding, decisions, now)),
            changed: [...changed],
            damaged: detected.damaged,
            failed_detectors: [...detected.failures.keys()],
        };
        door.print(JSON.stringify(document, null, 2));
        return;
    }
    for (const finding of findings)
        door.print((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_14__/* .findingText */ .NK)(finding, decisions, now));
    const judged = `${detected.events} events in ${detected.batches} batches judged`;
    door.print(`${judged}; ${findings.length} findings${from > 0 ? " since then" : ""}, ${changed.size} of all new or grown.`);
}
async function complain({ damaged, failures }, { problems, overrides }, door) {
    const errors = [
        ...overrides,
        ...problems,
        ...[...failures].map(([detector, thrown]) => (0,_detect_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOf */ .g)(detector, thrown)),
        ...damaged.map((path) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("data-damaged", { path, reason: "the line is no event" })),
    ];
    if (errors.length > 0)
        await door.complain(errors);
}
async function requireFolder(root, shown) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(() => undefined);
    if (found?.isDirectory())
        return;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", {
        problem: `There is no folder ${JSON.stringify(shown)}`,
        command: "detect",
    });
}


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
