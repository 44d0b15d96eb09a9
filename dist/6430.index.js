export const id = 6430;
export const ids = [6430,1519];
export const modules = {

/***/ 32729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   MW: () => (/* binding */ CELLS),
/* harmony export */   VG: () => (/* binding */ coverageChart)
/* harmony export */ });
/* harmony import */ var _collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48854);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
/**
 * Coverage of the last seven days, one strip per partition, worst first. A cell is full only if all of it was read, so that
 * the picture can look too bad but never too good.
 */




const DAY = 24 * 60 * 60 * 1_000;
const DAYS = 7;
const CELLS = { full: "█", part: "▒", none: "░", before: "·", pending: " " };
const LEGEND = "█ covered   ▒ in part   ░ not covered   · before watching began";
/** `undefined` if there is nothing to be covered. */
function coverageChart(report, size) {
    const grid = gridOf(report.finished, size.perDay);
    const read = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)(report.instances).map((place) => candidateOf(place, report, grid));
    const all = [...blind(report), ...read].sort((a, b) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(b.missingMs, a.missingMs));
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, size.rows);
    const width = Math.min(size.label, Math.max(...shown.map(({ label }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(label))));
    return {
        axis: `${" ".repeat(width)}  ${axisOf(grid)}`,
        rows: shown.map((row) => ({ label: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fitColumns */ .Pk)(keepEnds(row.label, width), width), ...row.draw() })),
        more: moreOf(all.slice(size.rows)),
    };
}
/** Cells begin on round hours, so that midnight is always between two of them. */
function gridOf(finished, perDay) {
    const cellMs = DAY / perDay;
    const cells = DAYS * perDay;
    return { left: Math.ceil(finished / cellMs) * cellMs - cells * cellMs, cellMs, cells };
}
function candidateOf({ instance, feed, partition }, { finished }, grid) {
    const known = (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .merge */ .h1)(partition.recent);
    const began = partition.since ?? (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .merge */ .h1)([...known, ...partition.backlog, ...partition.gaps]).at(0)?.[0] ?? finished;
    const lag = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lagOf */ .er)(partition, finished);
    // Records take a while to arrive, so the last minutes are never due yet. The note beside the strip tells how many.
    const due = lag !== undefined && lag <= grid.cellMs ? (partition.watermark ?? finished) : finished;
    const owed = (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)([[began, due]], [instant(grid.left), finished]);
    return {
        label: labelOf([instance.id, feed.feed, ...(feed.partitions.length > 1 ? [partition.partition] : [])]),
        missingMs: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(owed) - knownMs(owed, known),
        draw: () => ({
            strip: stripOf(began, owed, known, grid),
            note: lag === undefined ? "never read" : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(lag)} behind`,
        }),
    };
}
function stripOf(began, owed, known, grid) {
    const cells = Array.from({ length: grid.cells }, (_, index) => {
        const cell = [instant(grid.left + index * grid.cellMs), instant(grid.left + (index + 1) * grid.cellMs)];
        return cell[1] <= began ? CELLS.before : cellOf((0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(owed, cell), known);
    });
    return cells.join("");
}
function cellOf(owed, known) {
    const wanted = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(owed);
    const got = knownMs(owed, known);
    if (wanted === 0)
        return CELLS.pending;
    return got === wanted ? CELLS.full : got === 0 ? CELLS.none : CELLS.part;
}
function knownMs(owed, known) {
    return owed.reduce((sum, part) => sum + (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)((0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(known, part)), 0);
}
/** Where not even the partitions could be listed: nobody knows what was missed, and the row says so. */
function blind(report) {
    const row = (names) => ({
        label: labelOf(names),
        missingMs: Number.POSITIVE_INFINITY,
        draw: () => ({ strip: "could not be looked at in this run", note: "" }),
    });
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(report).flatMap((instance) => {
        if (instance.feeds.length === 0)
            return instance.status === "ok" ? [] : [row([instance.id])];
        const unlisted = instance.feeds.filter((feed) => feed.status === "failed" && feed.partitions.length === 0);
        return unlisted.map((feed) => row([instance.id, feed.feed]));
    });
}
function labelOf(names) {
    return names
        .filter((name) => name !== "")
        .map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(name, 40))
        .join(" ");
}
/** Too long a label loses its middle: the connector stands in front, and what tells partitions apart at the end. */
function keepEnds(label, columns) {
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(label) <= columns)
        return label;
    const front = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipColumns */ .qZ)(label.slice(0, label.indexOf(" ") + 1), Math.floor(columns / 2));
    const letters = Array.from(label.slice(front.length));
    while ((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(letters.join("")) > columns - (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(front) - 1)
        letters.shift();
    return `${front}…${letters.join("")}`;
}
function axisOf({ left, cellMs, cells }) {
    let axis = "";
    for (let index = 0; index < cells; index++) {
        const at = left + index * cellMs;
        const room = Math.min(DAY / cellMs, cells - index);
        const label = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .weekday */ .jr)(instant(at)), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .weekday */ .jr)(instant(at)).slice(4)].find(({ length }) => length < room) ?? "";
        // `padEnd` pushes a label that would run into the one before.
        if (at % DAY === 0 && label !== "")
            axis = `${axis.padEnd(index)}${label}`;
    }
    return axis.padEnd(cells);
}
function moreOf(hidden) {
    if (hidden.length === 0)
        return undefined;
    const worst = hidden[0]?.missingMs ?? 0;
    const rest = worst === 0
        ? "all covered"
        : worst === Number.POSITIVE_INFINITY
            ? "among them some that could not be looked at"
            : `none with more than ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(worst)} missing`;
    return `and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(hidden.length)} more, ${rest}`;
}
function instant(ms) {
    return ms;
}


/***/ }),

/***/ 75198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   IV: () => (/* binding */ footerSentences),
/* harmony export */   Pd: () => (/* binding */ accountSentence),
/* harmony export */   gQ: () => (/* binding */ LOSS_SENTENCE),
/* harmony export */   iM: () => (/* binding */ AXIS),
/* harmony export */   jO: () => (/* binding */ partitionLine),
/* harmony export */   xE: () => (/* binding */ FIRST_LOOK)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);



const LOSS_SENTENCE = {
    lost: "Lost for good: the vendor no longer keeps it. Recorded as a gap.",
    waiting: "Not read yet: the next run goes on here.",
};
/** What the times of an axis are the times of, where it is not simply when things happened. */
const AXIS = {
    event: "",
    availability: "by the time it became available",
    ingestion: "by the time it was ingested",
    observation: "by the time we looked",
};
const RESTORED = {
    hit: "Cursors restored from the cache",
    miss: "No cursors in the cache, so they were worked out from the repository",
    refused: "The cursors in the cache were not fit for use, so they were worked out from the repository",
    unavailable: "The cache could not be reached, so cursors were worked out from the repository",
    off: "No actions cache here: the cursors are kept in .mallcop/cursors",
};
function cacheSentence({ cache: { restored, saved, detail }, command, dryRun }) {
    const why = detail === undefined ? "" : ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(detail, 200)})`;
    const untouched = restored === "off" || command === "rescan" || dryRun;
    const after = untouched ? "" : saved ? "; saved for the next run" : "; not saved, so the next run starts slower";
    return `${RESTORED[restored]}${why}${after}.`;
}
/** The commit, as short as people write it, if the events are known to be in it. */
function shortCommit({ state, commit }) {
    return state === "stored" && commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 9) : undefined;
}
/** Where the events are first, then how it went. Of a run that never started only that. */
function footerSentences(report) {
    const began = report.instances.length > 0;
    return [
        storedSentence(report),
        ...(began ? [cacheSentence(report)] : []),
        ...historySentences(report),
        timingSentence(report),
    ];
}
/** How large the repository is, and what was compacted. */
function historySentences({ history }) {
    if (history === undefined)
        return [];
    const { clone, growth, done, left } = history;
    const depth = clone.shallow ? " (last commits only)" : "";
    const grows = growth === 0 ? "" : `; ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(growth)} of events came in the 30 days before, uncompressed`;
    const did = (kind) => done.filter((month) => month.what === kind);
    const files = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(did("compact").reduce((sum, month) => sum + month.files, 0), "file");
    const events = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(did("delete").reduce((sum, month) => sum + month.events, 0), "event");
    const tidied = [
        ...(did("compact").length > 0 ? [`Compacted: ${files} of events into ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(did("compact").length)}.`] : []),
        ...(did("delete").length > 0 ? [`Deleted, as retention_days asks: ${events}; their ids stay.`] : []),
        ...(left > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, "month")} more in the next runs.`] : []),
    ];
    return [[`This clone takes ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(clone.bytes)}${depth}${grows}.`, ...tidied].join(" ")];
}
function storedSentence({ dryRun, publish }) {
    if (dryRun)
        return "Dry run: nothing was stored.";
    if (publish.state !== "stored")
        return "Nothing was stored.";
    const branch = publish.branch === undefined ? "" : ` on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(publish.branch, 60)}`;
    const tries = publish.attempts > 1 ? `, after ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(publish.attempts, "attempt")}` : "";
    return `Stored and seen${branch} at the remote${tries}.`;
}
function timingSentence(report) {
    const { started, finished, run, version } = report;
    const ran = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(started, finished)} to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .clockSeconds */ .Ig)(finished)} UTC`;
    const requests = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCounts */ .xW)(report).requests, "request");
    return `Ran ${ran} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(finished - started)}, ${requests}) as run ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(run, 60)} of mallcop ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(version, 40)}.`;
}
/** What stands above the numbers of items that were listed for the first time. */
const FIRST_LOOK = "So many items are the state to compare with. From now on every change to them is an event.";
/** Every record that came in, and what it became; a sum that does not come out is said, not hidden. */
function accountSentence(report) {
    const counts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCounts */ .xW)(report);
    const came = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.fetched, "record")} read${counts.derived > 0 ? ` and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.derived, "event")} derived` : ""}`;
    const parts = [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(counts.new)} new`,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.duplicate, "duplicate"),
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(counts.leftOut))} left out`,
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(counts.rejected))} rejected`,
        ...(counts.held > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(counts.held)} joined to their other half or waiting for it`] : []),
    ];
    const doubt = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .balanced */ .ls)(counts) ? "" : " The sum does not come out: please report this as a mistake of mallcop.";
    return `${came}: ${parts.join(", ")}.${doubt}`;
}
function partitionLine(feed, partition, finished) {
    const lag = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lagOf */ .er)(partition, finished);
    const read = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .hull */ .mj)(partition.covered);
    const missing = [
        ...partition.gaps.map((gap) => `lost ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(gap, finished)}`),
        ...partition.backlog.map((wait) => `to read ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(wait, finished)}`),
    ];
    const nothing = read === undefined && feed.status !== "ok";
    const seen = partition.axis === "observation" && read !== undefined ? `looked at ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm)(read[1])}` : undefined;
    return {
        covered: nothing ? "not covered" : missing.length > 0 ? "in part" : "covered",
        read: seen ?? (read === undefined ? "nothing" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(read, finished)),
        until: partition.watermark === undefined || lag === undefined ? "never read" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(partition.watermark, finished),
        lag: lag === undefined ? "—" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(lag),
        missing: missing.length > 3 ? [...missing.slice(0, 2), `and ${missing.length - 2} more`] : missing,
    };
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


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/coverage-chart.js
var coverage_chart = __webpack_require__(32729);
// EXTERNAL MODULE: ./build/src/report/facts.js
var facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/report/finding-words.js
var finding_words = __webpack_require__(77681);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/sentences.js
var report_sentences = __webpack_require__(75198);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/terminal-findings.js



const SEVERITY_SHADE = { critical: "bad", warn: "attention", info: "none" };
const MOST_TOLD = 30;
const MOST_OPEN = 10;
function findingLines(report, page) {
    const told = (0,finding_words/* toldFindings */.mr)(report);
    const open = (0,finding_words/* stillOpen */.vJ)(report);
    const learning = (0,finding_words/* learningSentence */.yL)(report);
    if (told.length + open.length === 0 && learning === undefined)
        return [];
    const most = (all, shown) => all > shown ? [page.paint("dim", `and ${(0,quantity/* grouped */.zD)(all - shown)} more`)] : [];
    return [
        ...told.slice(0, MOST_TOLD).flatMap(({ state, finding }) => inFull(finding, state, report, page)),
        ...most(told.length, MOST_TOLD),
        ...(learning === undefined ? [] : (0,report_text/* wrapColumns */.cd)(learning, page.width)),
        ...(open.length === 0 ? [] : [`Open from before: ${(0,finding_words/* severities */.gO)(open)}.`]),
        ...open.slice(0, MOST_OPEN).flatMap((finding) => inShort(finding, report, page)),
        ...most(open.length, MOST_OPEN),
        ...(0,report_text/* wrapColumns */.cd)(finding_words/* FINDINGS_NEXT */.Dz.replaceAll("`", ""), page.width).map((line) => page.paint("dim", line)),
    ];
}
function inFull(finding, state, { finished }, { width, paint }) {
    const { id, title, why, next, facts } = (0,finding_words/* findingWords */.Hu)(finding, finished);
    const indented = (text) => (0,report_text/* wrapColumns */.cd)(text, width, "  ");
    return [
        ...headed(finding, title, width, paint),
        ...indented(why),
        ...indented(`→ ${next}`),
        ...(finding.link === undefined ? [] : indented((0,report_text.brief)(finding.link, 500))),
        ...indented([state, ...facts, id].join(", ")).map((line) => paint("dim", line)),
    ];
}
function inShort(finding, { finished }, { width, paint }) {
    const { id, title, facts } = (0,finding_words/* findingWords */.Hu)(finding, finished);
    const last = (0,report_text/* wrapColumns */.cd)([facts[0], id].join(", "), width, "  ");
    return [...headed(finding, title, width, paint), ...last.map((line) => paint("dim", line))];
}
function headed({ severity }, title, width, paint) {
    const shade = SEVERITY_SHADE[severity];
    const label = severity.padEnd("critical ".length);
    return (0,report_text/* wrapColumns */.cd)(title, width - label.length).map((line, index) => paint(shade, `${index === 0 ? label : " ".repeat(label.length)}${line}`));
}

// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
;// CONCATENATED MODULE: ./build/src/report/terminal.js









/** The most rows of a section. */
const MOST = 30;
const SIGNS = { good: "✓", attention: "!", bad: "✗", none: "-" };
/** The report as lines of text, ending in a newline. */
function renderTerminal(report, { width, colour }) {
    const screen = { width: Math.max(40, width), paint: (0,terminal_table.painter)(colour) };
    const sections = [
        headlineLines(report, screen),
        connectorLines(report, screen),
        problemLines(report, screen),
        titled((0,finding_words/* findingsTitle */.fy)(report), findingLines(report, screen), screen.paint),
        highlightLines(report, screen),
        uncoveredLines(report, screen),
        chartLines(report, screen),
        firstLookLines(report, screen),
        accountLines(report, screen),
        footerLines(report, screen),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,report_text/* withoutCommands */.Df)(`${text.join("\n\n")}\n`);
}
function headlineLines(report, { width, paint }) {
    const { tone, text } = (0,headline/* headline */.Pl)(report);
    const [first, ...rest] = (0,report_text/* wrapColumns */.cd)(text, width, "  ");
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
    return (0,terminal_table.tableLines)(columns, report.instances.map((instance) => connectorCells(instance, report)), width, paint);
}
function connectorCells(instance, report) {
    const line = (0,headline/* connectorLine */.mZ)(instance, report);
    const shade = line.tone === "none" ? "dim" : line.tone;
    return [
        { text: SIGNS[line.tone], shade },
        (0,report_text.brief)(instance.id, 40),
        { text: line.covered, shade },
        line.fresh,
        { text: line.duplicate, shade: "dim" },
        line.read,
        { text: line.lag, shade: line.stale ? "attention" : "none" },
    ];
}
function problemLines(report, { width, paint }) {
    const all = (0,facts/* troubles */.d4)(report);
    const items = all.slice(0, MOST).map(({ instance, problem, times }) => {
        const where = [instance?.id, problem.feed, times === 1 ? problem.partition : undefined, problem.at];
        const place = where.flatMap((part) => (part === undefined ? [] : [(0,report_text.brief)(part, 60)])).join(" ");
        const tone = problem.level === "error" ? "bad" : "attention";
        const often = times === 1 ? "" : ` (${(0,quantity/* grouped */.zD)(times)} times)`;
        const what = (0,report_text/* wrapColumns */.cd)(`${place}${place === "" ? "" : ": "}${(0,report_text.brief)(problem.message, 400)}${often}`, width, "  ");
        return [
            ...what.map((line, index) => paint(tone, index === 0 ? `${SIGNS[tone]}${line.slice(1)}` : line)),
            ...(0,report_text/* wrapColumns */.cd)(`→ ${(0,report_text.brief)(problem.hint, 400)}`, width, "  "),
            ...(0,report_text/* wrapColumns */.cd)(`${(0,report_text.brief)(problem.code, 60)}, ${(0,report_text.brief)(problem.docs, 120)}`, width, "  ").map((l) => paint("dim", l)),
        ];
    });
    return titled("What needs doing", [...items.flat(), ...more(all.length, paint)], paint);
}
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
        (0,quantity/* moment */.n$)(event.time, report.finished),
        { text: event.severity, shade: SEVERITY_SHADE[event.severity] },
        (0,report_text.brief)(event.connector, 40),
        (0,report_text.brief)(event.type, 40),
        (0,report_text.brief)(event.action, 60),
        (0,report_text.brief)(event.actor, 60),
        (0,report_text.brief)(event.target, 60),
        (0,report_text.brief)(event.outcome, 10),
    ]);
    return rows.length === 0 ? [] : titled("Worth a look", (0,terminal_table.tableLines)(columns, rows, width, paint), paint);
}
function uncoveredLines(report, { width, paint }) {
    const all = (0,facts/* losses */.YY)(report);
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
        const names = [place.instance.id, place.feed.feed, place.partition.partition].map((name) => (0,report_text.brief)(name, 40));
        const times = [(0,quantity/* moment */.n$)(from, report.finished), (0,quantity/* moment */.n$)(to, report.finished), (0,quantity/* duration */.p0)(to - from)];
        return [{ text: SIGNS[tone], shade: tone }, ...names, ...times, { text: report_sentences/* LOSS_SENTENCE */.gQ[kind], shade: "dim" }];
    });
    if (rows.length === 0)
        return [];
    return titled("Not covered", [...(0,terminal_table.tableLines)(columns, rows, width, paint), ...more(all.length, paint)], paint);
}
const CELL_SHADE = {
    [coverage_chart/* CELLS */.MW.full]: "good",
    [coverage_chart/* CELLS */.MW.part]: "attention",
    [coverage_chart/* CELLS */.MW.none]: "bad",
    [coverage_chart/* CELLS */.MW.before]: "dim",
};
function chartLines(report, { width, paint }) {
    const label = width >= 110 ? 32 : 20;
    const noteRoom = 20;
    const perDay = [8, 6, 4, 3, 2].find((cells) => label + 2 + cells * 7 + noteRoom <= width) ?? 1;
    const chart = (0,coverage_chart/* coverageChart */.VG)(report, { perDay, rows: 20, label });
    if (chart === undefined)
        return [];
    const rows = chart.rows.map(({ label: name, strip, note }) => `${name}  ${painted(strip, paint)}  ${paint("dim", note)}`.trimEnd());
    const rest = chart.more === undefined ? [] : [chart.more];
    const lines = [
        paint("dim", chart.axis.trimEnd()),
        ...rows,
        ...rest,
        ...(0,report_text/* wrapColumns */.cd)(coverage_chart/* LEGEND */.Ix, width).map((l) => paint("dim", l)),
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
    const found = (0,facts/* firstLooks */.nM)(report.instances);
    if (found.length === 0)
        return [];
    const rows = found.slice(0, MOST).map(({ instance, feeds }) => {
        const listed = feeds.map(({ title, items }) => `${(0,report_text.brief)(title, 60)} ${(0,quantity/* grouped */.zD)(items)}`);
        return `${(0,report_text.brief)(instance.id, 40)}: ${listed.join(", ")}`;
    });
    return titled("First look", [...[report_sentences/* FIRST_LOOK */.xE, ...rows].flatMap((text) => (0,report_text/* wrapColumns */.cd)(text, width)), ...more(found.length, paint)], paint);
}
function accountLines(report, { width, paint }) {
    if (report.instances.length === 0)
        return [];
    const all = (0,facts/* reasons */.Ot)(report);
    const rows = all
        .slice(0, MOST)
        .map(({ instance, feed, what, reason, count }) => [
        (0,report_text.brief)(instance.id, 40),
        (0,report_text.brief)(feed.feed, 40),
        { text: what, shade: what === "rejected" ? "attention" : "dim" },
        (0,report_text.brief)(reason, 60),
        (0,quantity/* grouped */.zD)(count),
    ]);
    const columns = [
        { flexible: "connector" },
        { flexible: "feed" },
        "what",
        { flexible: "reason" },
        { number: "records" },
    ];
    const sentence = (0,report_text/* wrapColumns */.cd)((0,report_sentences/* accountSentence */.Pd)(report), width);
    const table = rows.length === 0 ? [] : (0,terminal_table.tableLines)(columns, rows, width, paint);
    return titled("What became of the records", [...sentence, ...table, ...more(all.length, paint)], paint);
}
function footerLines(report, { width, paint }) {
    const sentences = (0,report_sentences/* footerSentences */.IV)(report).map((each, index) => (index === 0 ? each + commit(report) : each));
    return sentences.flatMap((sentence) => (0,report_text/* wrapColumns */.cd)(sentence, width)).map((line) => paint("dim", line));
}
function commit({ publish }) {
    const sha = (0,report_sentences/* shortCommit */.Ax)(publish);
    return sha === undefined ? "" : ` Commit ${sha}.`;
}
/** What a section leaves out. */
function more(all, paint) {
    return all > MOST ? [paint("dim", `and ${(0,quantity/* grouped */.zD)(all - MOST)} more`)] : [];
}
function titled(title, lines, paint) {
    return lines.length === 0 ? [] : [paint("strong", title), ...lines];
}


/***/ })

};
