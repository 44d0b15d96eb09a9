export const id = 4834;
export const ids = [4834,1519];
export const modules = {

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


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32729);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51715);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17210);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91191);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75198);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71519);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74913);







/** The most rows of a section. */
const MOST = 30;
const SIGNS = { good: "✓", attention: "!", bad: "✗", none: "-" };
/** The report as lines of text, ending in a newline. */
function renderTerminal(report, { width, colour }) {
    const screen = { width: Math.max(40, width), paint: (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__.painter)(colour) };
    const sections = [
        headlineLines(report, screen),
        connectorLines(report, screen),
        problemLines(report, screen),
        highlightLines(report, screen),
        uncoveredLines(report, screen),
        chartLines(report, screen),
        firstLookLines(report, screen),
        accountLines(report, screen),
        footerLines(report, screen),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutCommands */ .Df)(`${text.join("\n\n")}\n`);
}
function headlineLines(report, { width, paint }) {
    const { tone, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report);
    const [first, ...rest] = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(text, width, "  ");
    return [`${SIGNS[tone]}${(first ?? "").slice(1)}`, ...rest].map((line) => paint(tone, paint("strong", line)));
}
function connectorLines(report, { width, paint }) {
    const stored = report.dryRun ? "would be new" : report.publish.state === "stored" ? "new" : "not stored";
    const columns = [
        "",
        { flexible: "connector" },
        "covered",
        { number: stored },
        { number: "duplicate" },
        "read in this run (UTC)",
        "behind",
    ];
    if (report.instances.length === 0)
        return [];
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__.tableLines)(columns, report.instances.map((instance) => connectorCells(instance, report)), width, paint);
}
function connectorCells(instance, report) {
    const line = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorLine */ .mZ)(instance, report);
    const shade = line.tone === "none" ? "dim" : line.tone;
    return [
        { text: SIGNS[line.tone], shade },
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(instance.id, 40),
        { text: line.covered, shade },
        line.fresh,
        { text: line.duplicate, shade: "dim" },
        line.read,
        { text: line.lag, shade: line.stale ? "attention" : "none" },
    ];
}
function problemLines(report, { width, paint }) {
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .troubles */ .d4)(report);
    const items = all.slice(0, MOST).map(({ instance, problem, times }) => {
        const where = [instance?.id, problem.feed, times === 1 ? problem.partition : undefined, problem.at];
        const place = where.flatMap((part) => (part === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(part, 60)])).join(" ");
        const tone = problem.level === "error" ? "bad" : "attention";
        const often = times === 1 ? "" : ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(times)} times)`;
        const what = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(`${place}${place === "" ? "" : ": "}${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(problem.message, 400)}${often}`, width, "  ");
        return [
            ...what.map((line, index) => paint(tone, index === 0 ? `${SIGNS[tone]}${line.slice(1)}` : line)),
            ...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(`→ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(problem.hint, 400)}`, width, "  "),
            ...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(problem.code, 60)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(problem.docs, 120)}`, width, "  ").map((l) => paint("dim", l)),
        ];
    });
    return titled("What needs doing", [...items.flat(), ...more(all.length, paint)], paint);
}
const SEVERITY_SHADE = { critical: "attention", warn: "attention", info: "none" };
function highlightLines(report, { width, paint }) {
    const columns = [
        "when (UTC)",
        "severity",
        { flexible: "connector" },
        { flexible: "event" },
        { flexible: "action" },
        { flexible: "who" },
        { flexible: "on what" },
        "outcome",
    ];
    const rows = report.highlights.map((event) => [
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(event.time, report.finished),
        { text: event.severity, shade: SEVERITY_SHADE[event.severity] },
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.connector, 40),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.type, 40),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.action, 60),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.actor, 60),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.target, 60),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(event.outcome, 10),
    ]);
    return rows.length === 0 ? [] : titled("Worth a look", (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__.tableLines)(columns, rows, width, paint), paint);
}
function uncoveredLines(report, { width, paint }) {
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .losses */ .YY)(report);
    const columns = [
        "",
        { flexible: "connector" },
        { flexible: "feed" },
        { flexible: "partition" },
        "from (UTC)",
        "to (UTC)",
        "length",
        { flexible: "why" },
    ];
    const rows = all.slice(0, MOST).map(({ kind, place, interval: [from, to] }) => {
        const tone = kind === "lost" ? "bad" : "attention";
        const names = [place.instance.id, place.feed.feed, place.partition.partition].map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(name, 40));
        const times = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(from, report.finished), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(to, report.finished), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(to - from)];
        return [{ text: SIGNS[tone], shade: tone }, ...names, ...times, { text: _sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .LOSS_SENTENCE */ .gQ[kind], shade: "dim" }];
    });
    if (rows.length === 0)
        return [];
    return titled("Not covered", [...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__.tableLines)(columns, rows, width, paint), ...more(all.length, paint)], paint);
}
const CELL_SHADE = {
    [_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW.full]: "good",
    [_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW.part]: "attention",
    [_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW.none]: "bad",
    [_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .CELLS */ .MW.before]: "dim",
};
function chartLines(report, { width, paint }) {
    const label = width >= 110 ? 32 : 20;
    const noteRoom = 20;
    const perDay = [8, 6, 4, 3, 2].find((cells) => label + 2 + cells * 7 + noteRoom <= width) ?? 1;
    const chart = (0,_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageChart */ .VG)(report, { perDay, rows: 20, label });
    if (chart === undefined)
        return [];
    const rows = chart.rows.map(({ label: name, strip, note }) => `${name}  ${painted(strip, paint)}  ${paint("dim", note)}`.trimEnd());
    const rest = chart.more === undefined ? [] : [chart.more];
    const lines = [
        paint("dim", chart.axis.trimEnd()),
        ...rows,
        ...rest,
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGEND */ .Ix, width).map((l) => paint("dim", l)),
    ];
    return titled("Coverage of the last 7 days (UTC)", lines, paint);
}
/** Runs of the same cell in one colour; a sentence in place of a strip says that nothing was seen. */
function painted(strip, paint) {
    if (/[a-z]/.test(strip))
        return paint("bad", strip);
    return strip.replace(/█+|▒+|░+|·+/g, (run) => paint(CELL_SHADE[run.charAt(0)] ?? "none", run));
}
function firstLookLines(report, { width, paint }) {
    const found = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLooks */ .nM)(report.instances);
    if (found.length === 0)
        return [];
    const rows = found.slice(0, MOST).map(({ instance, feeds }) => {
        const listed = feeds.map(({ title, items }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(title, 60)} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(items)}`);
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(instance.id, 40)}: ${listed.join(", ")}`;
    });
    return titled("First look", [...[_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_LOOK */ .xE, ...rows].flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(text, width)), ...more(found.length, paint)], paint);
}
function accountLines(report, { width, paint }) {
    if (report.instances.length === 0)
        return [];
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot)(report);
    const rows = all
        .slice(0, MOST)
        .map(({ instance, feed, what, reason, count }) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(instance.id, 40),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(feed.feed, 40),
        { text: what, shade: what === "rejected" ? "attention" : "dim" },
        (0,_text_js__WEBPACK_IMPORTED_MODULE_6__.brief)(reason, 60),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count),
    ]);
    const columns = [
        { flexible: "connector" },
        { flexible: "feed" },
        "what",
        { flexible: "reason" },
        { number: "records" },
    ];
    const sentence = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .accountSentence */ .Pd)(report), width);
    const table = rows.length === 0 ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__.tableLines)(columns, rows, width, paint);
    return titled("What became of the records", [...sentence, ...table, ...more(all.length, paint)], paint);
}
function footerLines(report, { width, paint }) {
    const sentences = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .footerSentences */ .IV)(report).map((each, index) => (index === 0 ? each + commit(report) : each));
    return sentences.flatMap((sentence) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapColumns */ .cd)(sentence, width)).map((line) => paint("dim", line));
}
function commit({ publish }) {
    const sha = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .Ax)(publish);
    return sha === undefined ? "" : ` Commit ${sha}.`;
}
/** What a section leaves out. */
function more(all, paint) {
    return all > MOST ? [paint("dim", `and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(all - MOST)} more`)] : [];
}
function titled(title, lines, paint) {
    return lines.length === 0 ? [] : [paint("strong", title), ...lines];
}


/***/ })

};
