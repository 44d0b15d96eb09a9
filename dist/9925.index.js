export const id = 9925;
export const ids = [9925];
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
/* harmony import */ var _detect_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92373);
/* harmony import */ var _detect_console_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9892);
/* harmony import */ var _detect_detect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79015);
/* harmony import */ var _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73407);
/* harmony import */ var _detect_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17270);
/* harmony import */ var _detect_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20586);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62925);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23701);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26813);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30270);
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
        config: _command_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_OPTION */ .dG,
        json: _command_js__WEBPACK_IMPORTED_MODULE_9__/* .JSON_OPTION */ .rj,
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
    const from = since === undefined ? 0 : (0,_times_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSince */ .m1)(since, now, "detect");
    const folder = given.text("events");
    const root = folder === undefined ? door.cwd : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(door.cwd, folder);
    if (folder !== undefined)
        await requireFolder(root, folder);
    const files = (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_3__.filesOf)(root);
    const detected = await (0,_detect_detect_js__WEBPACK_IMPORTED_MODULE_5__/* .detect */ .o)({
        state: folder === undefined ? await (0,_detect_state_js__WEBPACK_IMPORTED_MODULE_8__/* .loadState */ .C7)(files) : (0,_detect_state_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyState */ .p$)(),
        detectors: await (0,_detect_registry_js__WEBPACK_IMPORTED_MODULE_7__.loadDetectors)(),
        batches: folder === undefined ? await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .batchesOf */ .cS)(root) : await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .looseBatches */ .TG)(root),
        ...(await houseOf(door, given.text("config") ?? "mallcop.yaml")),
    });
    if (folder === undefined && !given.flag("dry-run"))
        await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(root, detected.files);
    const decisions = folder === undefined ? (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDecisions */ .nc)((await files.read(_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_6__/* .DECISIONS_PATH */ .q3)) ?? "") : [];
    show(detected, { from, decisions, now, json: given.flag("json") }, door);
    await complain(detected, door);
    return detected.damaged.length + detected.failures.size === 0 ? 0 : 1;
}
/** Who belongs to the house, and where its events come from; nobody and nowhere without a configuration. */
async function houseOf(door, file) {
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_11__/* .readConfig */ .X)(door.cwd, file);
    if (config !== undefined)
        return { own: config.own, linkOf: (0,_detect_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleLinks */ .tr)(config.connectors) };
    const [problem] = problems;
    if (problem !== undefined && problem.code !== "config-missing")
        throw problem;
    return { own: { domains: [], accounts: [] } };
}
function show(detected, { from, decisions, now, json }, door) {
    const findings = detected.findings.filter(({ last }) => Date.parse(last) >= from);
    const changed = new Set([...detected.new, ...detected.grown].map(({ id }) => id));
    if (json) {
        const document = {
            events: detected.events,
            batches: detected.batches,
            findings: findings.map((finding) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_10__/* .findingJson */ .aO)(finding, decisions, now)),
            changed: [...changed],
            damaged: detected.damaged,
            failed_detectors: [...detected.failures.keys()],
        };
        door.print(JSON.stringify(document, null, 2));
        return;
    }
    for (const finding of findings)
        door.print((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_10__/* .findingText */ .NK)(finding, decisions, now));
    const judged = `${detected.events} events in ${detected.batches} batches judged`;
    door.print(`${judged}; ${findings.length} findings${from > 0 ? " since then" : ""}, ${changed.size} of all new or grown.`);
}
async function complain({ damaged, failures }, door) {
    const errors = [...failures].map(([detector, thrown]) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("internal-error", {
        what: `the detector ${detector} failed: ${(0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMallcopError */ .x)(thrown).message}`,
    }));
    for (const place of damaged)
        errors.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("data-damaged", { path: place, reason: "the line is no event" }));
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


/***/ })

};
