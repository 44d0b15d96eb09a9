export const id = 4443;
export const ids = [4443];
export const modules = {

/***/ 64443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25250);
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55198);
/* harmony import */ var _console_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28883);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99308);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72289);






const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const MOST_LINES = 200;
const LONGEST_LINE = 1000;
const tools = {
    async lines(ctx, input) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOf */ .B)(ctx);
        const to = typeof input.until === "string" ? (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instantUtc */ .Ut)(input.until, "until") : ctx.now;
        const from = (to - Number(input.minutes) * MINUTE_MS);
        const rows = [];
        for (const table of await workspace.tables()) {
            const column = _console_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .COLUMNS */ .cZ.text.find((name) => table.columns.has(name));
            const holding = typeof input.text === "string" && column !== undefined
                ? [(0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `${(0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .identifier */ .Cv)(column)} contains ${input.text}`]
                : [];
            const where = [(0,_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.app, "app"), table), ...holding];
            for await (const page of workspace.rows({ table, from, to, where, columns: (0,_console_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(table) })) {
                rows.push(...page.rows.map(lineRow));
                if (rows.length > MOST_LINES)
                    return { rows: rows.slice(0, MOST_LINES), more: true };
            }
        }
        return { rows };
    },
    async apps(ctx, input) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOf */ .B)(ctx);
        const from = (ctx.now - Number(input.hours) * HOUR_MS);
        const counts = new Map();
        for (const table of await workspace.tables()) {
            const summarize = { by: { App: (0,_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(table) }, give: { Lines: (0,_src_vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_1__/* .kql */ .pX) `count()` } };
            for await (const { rows } of workspace.rows({ table, from, to: ctx.now, summarize }))
                for (const { App, Lines } of rows)
                    counts.set(String(App), (counts.get(String(App)) ?? 0) + (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(Lines, "Lines", "Log Analytics"));
        }
        const rows = [...counts].map(([app, lines]) => ({ app, lines }));
        return { rows: rows.toSorted((a, b) => b.lines - a.lines) };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
function lineRow(row) {
    const line = (0,_line_js__WEBPACK_IMPORTED_MODULE_4__/* .readLine */ .Xw)(row);
    return {
        time: new Date(line.time).toISOString(),
        stream: line.stream,
        replica: line.replica,
        container: line.container,
        line: line.text.slice(0, LONGEST_LINE),
    };
}


/***/ })

};
