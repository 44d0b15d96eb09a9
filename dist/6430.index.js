export const id = 6430;
export const ids = [6430];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/report/log-formats.js
var log_formats = __webpack_require__(61051);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/sentences.js
var report_sentences = __webpack_require__(75198);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/terminal-findings.js



const SEVERITY_SHADE = { critical: "bad", warn: "attention", info: "none" };
/** A screen has an end: the most urgent ones with why and what to do, the others by their titles. */
const MOST_IN_FULL = 6;
const MOST_TOLD = 40;
const MOST_OPEN = 10;
function findingLines(report, page) {
    const told = (0,finding_words/* toldFindings */.mr)(report);
    const open = (0,finding_words/* stillOpen */.vJ)(report);
    const learning = (0,finding_words/* learningSentence */.yL)(report);
    if (told.length + open.length === 0 && learning === undefined)
        return [];
    const most = (all, shown) => all > shown ? [page.paint("dim", `and ${(0,quantity/* grouped */.zD)(all - shown)} more`)] : [];
    return [
        ...told.slice(0, MOST_IN_FULL).flatMap(({ state, finding }) => inFull(finding, state, report, page)),
        ...told.slice(MOST_IN_FULL, MOST_TOLD).flatMap(({ finding }) => inShort(finding, report, page)),
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
        (0,log_formats/* logFormatLines */.R)(report, screen.width, screen.paint),
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
