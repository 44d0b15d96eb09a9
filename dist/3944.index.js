export const id = 3944;
export const ids = [3944];
export const modules = {

/***/ 33944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _query_event_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80717);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18446);
/* harmony import */ var _query_json_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32905);
/* harmony import */ var _query_timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12615);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91191);
/* harmony import */ var _event_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65991);
/** `mallcop export`: the committed events for a data lake, as files that its engines read as they are. */









const FORMATS = ["ocsf-parquet", "jsonl"];
const DAY_MS = 86_400_000;
const MOST_DAMAGED = 100;
const exportCommand = {
    name: "export",
    summary: "Write the committed events as Parquet (OCSF) or JSON lines, in folders that DuckDB, Athena and Spark read.",
    positionals: [],
    options: {
        format: { type: "text", value: "FORMAT", description: "ocsf-parquet or jsonl.", default: "ocsf-parquet" },
        out: { type: "text", value: "DIR", description: "Folder to write to.", default: "export" },
        since: _event_options_js__WEBPACK_IMPORTED_MODULE_7__/* .FILTER_OPTIONS */ .W7.since,
        until: _event_options_js__WEBPACK_IMPORTED_MODULE_7__/* .FILTER_OPTIONS */ .W7.until,
        connector: _event_options_js__WEBPACK_IMPORTED_MODULE_7__/* .FILTER_OPTIONS */ .W7.connector,
        unmark: { type: "flag", description: "In jsonl, take off the markers. Parquet never has any." },
        raw: { type: "flag", description: "With the vendors' records." },
    },
    notes: [
        "Days are written whole, by the day an event happened: --since and --until are widened to midnight UTC. A day that is",
        "exported again is replaced, so run it for the last few days as often as you like.",
        "Exit status: 0 exported; 1 a file is damaged, the rest was exported; 2 wrong use.",
        "",
        "Example: mallcop export --since 7d --out lake",
    ],
    run,
};
async function run(given, door) {
    const format = parseFormat(given.text("format") ?? "");
    const { from, until, connectors } = (0,_event_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFilter */ .aN)(given, door.clock.now(), "export");
    const filter = {
        ..._query_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYTHING */ .Qz,
        connectors,
        from: midnight(from, Math.floor),
        until: midnight(until, Math.ceil),
    };
    await (0,_event_options_js__WEBPACK_IMPORTED_MODULE_7__/* .requireEvents */ .np)(door.cwd, "export");
    const { exportEvents } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(1101)]).then(__webpack_require__.bind(__webpack_require__, 1101));
    const damaged = [];
    const onDamage = (place) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
    const shape = { raw: given.flag("raw"), unmarked: given.flag("unmark") };
    const out = given.text("out") ?? "export";
    const pages = (0,_query_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .timeline */ .I)(await (0,_query_event_file_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFilesOf */ .f)(door.cwd, filter.from), { filter, onDamage });
    const { events, files, days } = await exportEvents(pages, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(door.cwd, out), {
        format,
        raw: shape.raw,
        lineOf: (found) => (0,_query_json_line_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonLine */ .r)(found, shape),
    });
    door.print(`${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(events, "event")} of ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(days, "day")} in ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(files, "file")} below ${out}.`);
    await door.complain(damaged.map((place) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("data-damaged", { path: place, reason: "the line is no event" })));
    return damaged.length === 0 ? 0 : 1;
}
function midnight(time, round) {
    return time === undefined ? undefined : (round(time / DAY_MS) * DAY_MS);
}
function parseFormat(text) {
    const found = FORMATS.find((format) => format === text);
    if (found !== undefined)
        return found;
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(text, FORMATS);
    const meant = name === undefined ? "ocsf-parquet and jsonl are" : `did you mean ${name}?`;
    const problem = `${JSON.stringify(text.slice(0, 40))} is no format; ${meant}`;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("usage-invalid", { problem, command: "export" });
}


/***/ })

};
