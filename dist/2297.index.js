export const id = 2297;
export const ids = [2297,1519];
export const modules = {

/***/ 72297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91191);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71519);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74913);
/* harmony import */ var _retention_compaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66951);
/* harmony import */ var _retention_keep_house_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59962);
/* harmony import */ var _store_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35720);
/* harmony import */ var _store_visibility_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26951);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62925);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26813);
/** `mallcop compact`: all at once what scans do bit by bit, one commit after the other; or only what would be done. */












const compact = {
    name: "compact",
    summary: "Put each old month's events into one file, and delete those older than retention_days, now and all at once.",
    positionals: [],
    options: {
        config: _command_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_OPTION */ .dG,
        "data-branch": {
            type: "text",
            value: "BRANCH",
            description: "Branch of the events. Default: the one checked out.",
        },
        "dry-run": { type: "flag", description: "Only tell what is due." },
        json: _command_js__WEBPACK_IMPORTED_MODULE_10__/* .JSON_OPTION */ .rj,
    },
    notes: [
        "Scans do the same bit by bit; this is for whoever does not want to wait. Event ids stay, so nothing can come back.",
        "Exit status: 0 done, or nothing to do; 1 it could not be stored; 2 wrong use or configuration.",
        "",
        "Example: mallcop compact --dry-run",
    ],
    run,
};
async function run(given, door) {
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_11__/* .readConfig */ .X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    const branch = given.text("data-branch");
    const log = { debug: () => { }, info: door.note, warn: door.note };
    const repository = await (0,_store_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h)({ dir: door.cwd, env: door.env, log, ...(branch && { branch }) });
    const rules = { now: door.clock.now(), retentionDays: config.retentionDays, version: door.version };
    const dryRun = given.flag("dry-run");
    if (dryRun) {
        show(await due(await repository.fetch(), rules), { dryRun, json: given.flag("json") }, door);
        return 0;
    }
    if (!config.allowPublic)
        await (0,_store_visibility_js__WEBPACK_IMPORTED_MODULE_9__/* .requirePrivate */ .N)(repository.remoteUrl, door);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(door.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mallcop-"));
    try {
        const done = await compactAll({ repository, rules, host: { ...door, log }, folder });
        show(done, { dryRun, json: given.flag("json") }, door);
        return 0;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function compactAll(house) {
    const all = [];
    for (let left = 1; left > 0;) {
        const round = await (0,_retention_keep_house_js__WEBPACK_IMPORTED_MODULE_7__/* .publishCompaction */ .b)(house);
        all.push(...round.done);
        left = round.left;
        if (left > 0)
            house.host.log.info(`${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length, "month")} done, ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(left)} to go.`);
    }
    return all;
}
async function due(tree, rules) {
    const found = [];
    for (const { month, what, sources } of await (0,_retention_compaction_js__WEBPACK_IMPORTED_MODULE_6__/* .dueIn */ .M)(tree, rules)) {
        const { instance, month: name } = month;
        found.push({ instance, month: name, what, files: sources.length, bytes: await tree.size(sources) });
    }
    return found;
}
function show(months, { dryRun, json }, door) {
    if (json) {
        door.print(JSON.stringify({ v: 1, dryRun, months }, null, 2));
        return;
    }
    const files = months.reduce((sum, month) => sum + month.files, 0);
    const verb = dryRun ? "are due" : "are done";
    door.print(months.length === 0
        ? "Nothing to compact: no month is due."
        : `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(months.length, "month")} of connectors with ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, "file")} of events ${verb}.`);
    if (months.length === 0)
        return;
    const amount = dryRun ? "size" : "events";
    const rows = months.map((month) => [
        month.month,
        (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(month.instance),
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(month.files),
        "bytes" in month ? (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(month.bytes) : (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(month.events),
        month.what === "compact" ? "one file" : "deleted, ids stay",
    ]);
    const columns = ["month", { flexible: "connector" }, { number: "files" }, { number: amount }, "becomes"];
    for (const line of (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__.tableLines)(columns, rows, Math.max(40, door.width), (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__.painter)(door.colour)))
        door.print(line);
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
