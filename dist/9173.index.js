export const id = 9173;
export const ids = [9173];
export const modules = {

/***/ 69173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/log-formats.js
var log_formats = __webpack_require__(61051);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/facts.js
var facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/report/sentences.js
var sentences = __webpack_require__(75198);
// EXTERNAL MODULE: ./build/src/report/coverage-chart.js
var coverage_chart = __webpack_require__(32729);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js







/** The most rows of each part; what is beyond is counted. */
const MOST = {
    connectors: 50,
    problems: 30,
    highlights: 20,
    losses: 30,
    chart: 20,
    types: 60,
    reasons: 60,
    places: 40,
};
/** The signs in front; in colour and in shape, for those who cannot tell the colours. */
const MARKS = {
    good: (0,markdown.md) `✅`,
    attention: (0,markdown.md) `⚠️`,
    bad: (0,markdown.md) `❌`,
    none: (0,markdown.md) `➖`,
};
function dryRunNote(report) {
    if (!report.dryRun)
        return undefined;
    return (0,markdown.md) `> **Dry run.** Nothing was stored: no commit, no cursors. The next run reads the same again.`;
}
function connectorTable(report) {
    if (report.instances.length === 0)
        return undefined;
    const fresh = report.dryRun ? "Would be new" : report.publish.state === "stored" ? "New" : "Found, not stored";
    const columns = [
        "Connector",
        "Covered",
        { number: fresh },
        { number: "Duplicate" },
        "Read in this run (UTC)",
        "Behind",
        "What to do",
    ];
    const rows = report.instances.slice(0, MOST.connectors).map((instance) => {
        const line = (0,headline/* connectorLine */.mZ)(instance, report);
        const covered = (0,markdown.md) `${MARKS[line.tone]} ${line.covered}`;
        const [read, lag, next] = [
            (0,markdown/* unbroken */.D_)(line.read),
            (0,markdown/* unbroken */.D_)(line.stale ? (0,markdown.md) `${MARKS.attention} ${line.lag}` : line.lag),
            (0,markdown/* prose */.CS)((0,report_text.brief)(line.next, 120)),
        ];
        return [named(instance), (0,markdown/* unbroken */.D_)(covered), line.fresh, line.duplicate, read, lag, next];
    });
    return withMore((0,markdown/* table */.tp)(columns, rows), report.instances.length - rows.length, "connector");
}
function named(instance) {
    const id = (0,markdown.md) `<b>${(0,report_text.brief)(instance.id, 60)}</b>`;
    return instance.type === instance.id ? id : (0,markdown.md) `${id} (${(0,report_text.brief)(instance.type, 40)})`;
}
function problemSection(report, options) {
    const all = (0,facts/* troubles */.d4)(report);
    if (all.length === 0)
        return undefined;
    const items = all.slice(0, MOST.problems).map((trouble) => problemItem(trouble, options.docs));
    return withMore((0,markdown/* joined */.oR)([(0,markdown.md) `### What needs doing`, (0,markdown/* joined */.oR)(items, "\n")], "\n\n"), all.length - items.length, "problem");
}
function problemItem({ instance, problem, times }, docs) {
    const where = [instance?.id, problem.feed, times === 1 ? problem.partition : undefined, problem.at];
    const place = where.flatMap((part) => (part === undefined ? [] : [(0,markdown/* code */.aY)((0,report_text.brief)(part, 80))]));
    const repeated = times === 1 ? (0,markdown.md) `` : (0,markdown.md) ` (${(0,quantity/* grouped */.zD)(times)} times)`;
    const mark = problem.level === "error" ? MARKS.bad : MARKS.attention;
    const from = place.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `${(0,markdown/* joined */.oR)(place, " ")} `;
    const more = docs === undefined ? (0,markdown/* code */.aY)((0,report_text.brief)(problem.code, 60)) : (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,report_text.brief)(problem.code, 60)), docs + problem.docs);
    return (0,markdown.md) `- ${mark} ${from}${(0,markdown/* prose */.CS)((0,report_text.brief)(problem.message, 400))}${repeated}<br>**Do:** ${(0,markdown/* prose */.CS)((0,report_text.brief)(problem.hint, 400))} (${more})`;
}
const SEVERITY = { critical: "🔴 critical", warn: "🟠 warn", info: "⚪ info" };
function highlightSection(report) {
    if (report.highlights.length === 0)
        return undefined;
    const titles = ["When (UTC)", "Severity", "Connector", "What", "Who", "On what", "Outcome"];
    const rows = report.highlights.slice(0, MOST.highlights).map((event) => highlightRow(event, report));
    const shown = (0,markdown/* joined */.oR)([(0,markdown.md) `### Worth a look`, (0,markdown/* table */.tp)(titles, rows)], "\n\n");
    return withMore(shown, report.highlights.length - rows.length, "event");
}
function highlightRow(event, { finished }) {
    return [
        (0,markdown/* unbroken */.D_)((0,quantity/* moment */.n$)(event.time, finished)),
        (0,markdown/* unbroken */.D_)(SEVERITY[event.severity]),
        (0,report_text.brief)(event.connector, 40),
        (0,markdown.md) `${(0,report_text.brief)(event.type, 40)}<br>${(0,markdown/* code */.aY)((0,report_text.brief)(event.action, 60))}`,
        (0,markdown/* code */.aY)((0,report_text.brief)(event.actor, 60)),
        (0,markdown/* code */.aY)((0,report_text.brief)(event.target, 60)),
        (0,report_text.brief)(event.outcome, 20),
    ];
}
function uncoveredSection(report) {
    const all = (0,facts/* losses */.YY)(report);
    if (all.length === 0)
        return undefined;
    const titles = ["", "Connector", "Feed", "Partition", "From (UTC)", "To (UTC)", "Length", "What becomes of it"];
    const rows = all.slice(0, MOST.losses).map((loss) => lossRow(loss, report));
    const shown = (0,markdown/* joined */.oR)([(0,markdown.md) `### Not covered`, (0,markdown/* table */.tp)(titles, rows)], "\n\n");
    return withMore(shown, all.length - rows.length, "stretch", "stretches");
}
function lossRow({ place, interval: [from, to], kind }, { finished }) {
    return [
        kind === "lost" ? MARKS.bad : MARKS.attention,
        (0,report_text.brief)(place.instance.id, 60),
        (0,report_text.brief)(place.feed.title, 60),
        (0,markdown/* code */.aY)((0,report_text.brief)(place.partition.partition, 60)),
        ...[(0,quantity/* moment */.n$)(from, finished), (0,quantity/* moment */.n$)(to, finished), (0,quantity/* duration */.p0)(to - from)].map(markdown/* unbroken */.D_),
        sentences/* LOSS_SENTENCE */.gQ[kind],
    ];
}
function chartSection(report) {
    const chart = (0,coverage_chart/* coverageChart */.VG)(report, { perDay: 8, rows: MOST.chart, label: 40 });
    if (chart === undefined)
        return undefined;
    const rows = chart.rows.map(({ label, strip, note }) => `${label}  ${strip}  ${note}`.trimEnd());
    const lines = [chart.axis.trimEnd(), ...rows, ...(chart.more === undefined ? [] : [chart.more]), "", coverage_chart/* LEGEND */.Ix];
    return (0,markdown/* joined */.oR)([(0,markdown.md) `### Coverage of the last 7 days (UTC)`, (0,markdown/* codeBlock */.DV)(lines)], "\n\n");
}
/** Adds what was left out for want of room. */
function withMore(shown, hidden, one, many = `${one}s`) {
    return hidden > 0 ? (0,markdown/* joined */.oR)([shown, (0,markdown.md) `_… and ${(0,quantity/* plural */.LS)(hidden, `more ${one}`, `more ${many}`)}._`], "\n\n") : shown;
}

;// CONCATENATED MODULE: ./build/src/report/summary-details.js






function firstLookSection(report) {
    const found = (0,facts/* firstLooks */.nM)(report.instances);
    if (found.length === 0)
        return undefined;
    const shown = found.slice(0, MOST.connectors).map(({ instance, feeds }) => {
        const listed = feeds.map(({ title, items }) => `${(0,report_text.brief)(title, 60)} ${(0,quantity/* grouped */.zD)(items)}`);
        return (0,markdown.md) `- <b>${(0,report_text.brief)(instance.id, 60)}</b>: ${listed.join(", ")}`;
    });
    const parts = (0,markdown/* joined */.oR)([(0,markdown.md) `### First look`, (0,markdown.md) `${sentences/* FIRST_LOOK */.xE}`, (0,markdown/* joined */.oR)(shown, "\n")], "\n\n");
    return withMore(parts, found.length - shown.length, "connector");
}
function typeSection(report) {
    const all = report.instances.flatMap((instance) => Object.entries(instance.newByType)
        .sort(([, a], [, b]) => b - a)
        .map(([type, count]) => [(0,report_text.brief)(instance.id, 60), (0,markdown/* code */.aY)((0,report_text.brief)(type, 60)), (0,quantity/* grouped */.zD)(count)]));
    if (all.length === 0)
        return undefined;
    const columns = ["Connector", "Type", { number: "Events" }];
    const shown = all.slice(0, MOST.types);
    return (0,markdown/* details */.zH)("Events by type", withMore((0,markdown/* table */.tp)(columns, shown), all.length - shown.length, "type"));
}
function accountSection(report) {
    if (report.instances.length === 0)
        return undefined;
    const all = (0,facts/* reasons */.Ot)(report);
    const sentence = (0,markdown.md) `${(0,sentences/* accountSentence */.Pd)(report)}`;
    if (all.length === 0)
        return (0,markdown/* details */.zH)("What became of the records", sentence);
    const columns = ["Connector", "Feed", "What became of it", "Reason", { number: "Records" }];
    const rows = all.slice(0, MOST.reasons).map(({ instance, feed, what, reason, count }) => {
        const mark = what === "rejected" ? MARKS.attention : MARKS.none;
        return [
            (0,report_text.brief)(instance.id, 60),
            (0,report_text.brief)(feed.title, 60),
            (0,markdown.md) `${mark} ${what}`,
            (0,markdown/* code */.aY)((0,report_text.brief)(reason, 60)),
            (0,quantity/* grouped */.zD)(count),
        ];
    });
    const shown = withMore((0,markdown/* table */.tp)(columns, rows), all.length - rows.length, "reason");
    return (0,markdown/* details */.zH)("What became of the records", (0,markdown/* joined */.oR)([sentence, shown], "\n\n"));
}
function connectorDetails(report) {
    const some = report.instances.filter(({ status, feeds }) => status !== "skipped" && feeds.length > 0);
    const parts = some.slice(0, MOST.connectors).map((instance) => oneConnector(instance, report));
    return parts.length === 0 ? undefined : (0,markdown/* joined */.oR)(parts, "\n\n");
}
function oneConnector(instance, report) {
    const all = (0,facts/* worstFirst */.md)((0,facts/* places */.zn)([instance]), report.finished);
    const shown = all.slice(0, MOST.places);
    const rows = [
        ...instance.feeds.map(placelessRow).filter((row) => row !== undefined),
        ...shown.map(({ feed, partition }) => partitionRow(feed, partition, report)),
    ];
    const titles = ["Feed", "Partition", "Covered", "Read in this run (UTC)", "Covered up to", "Behind", "Missing"];
    const what = `${(0,quantity/* plural */.LS)(instance.feeds.length, "feed")}, ${(0,quantity/* plural */.LS)(all.length, "partition")}`;
    const body = (0,markdown/* table */.tp)(titles, rows);
    return (0,markdown/* details */.zH)((0,markdown.md) `<b>${(0,report_text.brief)(instance.id, 60)}</b>: ${what}`, withMore(body, all.length - shown.length, "partition"));
}
function partitionRow(feed, partition, { finished }) {
    const line = (0,sentences/* partitionLine */.jO)(feed, partition, finished);
    const note = sentences/* AXIS */.iM[partition.axis];
    const title = (0,report_text.brief)(feed.title, 60);
    return [
        note === "" ? title : (0,markdown.md) `${title}<br><sub>${note}</sub>`,
        (0,markdown/* code */.aY)((0,report_text.brief)(partition.partition, 60)),
        (0,markdown/* unbroken */.D_)((0,markdown.md) `${PARTITION_MARKS[line.covered]} ${line.covered}`),
        ...[line.read, line.until, line.lag].map(markdown/* unbroken */.D_),
        line.missing.length === 0 ? "—" : (0,markdown/* joined */.oR)(line.missing, "<br>"),
    ];
}
const PARTITION_MARKS = { covered: MARKS.good, "in part": MARKS.attention, "not covered": MARKS.bad };
/** A feed that the product does not offer here, or whose partitions could not even be listed. */
function placelessRow(feed) {
    const rest = ["—", "—", "—", "—"];
    if (feed.status === "not_available")
        return [(0,report_text.brief)(feed.title, 60), "—", (0,markdown.md) `${MARKS.none} not available here`, ...rest];
    if (feed.partitions.length > 0)
        return undefined;
    if (feed.status === "ok")
        return [(0,report_text.brief)(feed.title, 60), "—", (0,markdown.md) `${MARKS.good} nothing to read`, ...rest];
    return [(0,report_text.brief)(feed.title, 60), "—", (0,markdown.md) `${MARKS.bad} could not be looked at`, ...rest];
}
function footer(report, where) {
    const [stored = "", ...rest] = (0,sentences/* footerSentences */.IV)(report);
    return (0,markdown.md) `<sub>${(0,markdown/* joined */.oR)([(0,markdown/* joined */.oR)([stored, ...commit(report, where)], " "), ...rest], "<br>")}</sub>`;
}
function commit({ publish }, { server, repository }) {
    const sha = (0,sentences/* shortCommit */.Ax)(publish);
    if (sha === undefined)
        return [];
    const short = (0,markdown/* code */.aY)(sha);
    const known = server !== undefined && repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
    return [(0,markdown.md) `Commit ${known ? (0,markdown/* link */.nf)(short, `${server}/${repository}/commit/${publish.commit}`) : short}.`];
}

// EXTERNAL MODULE: ./build/src/report/finding-words.js
var finding_words = __webpack_require__(77681);
;// CONCATENATED MODULE: ./build/src/report/summary-findings.js




/** At once; what is more is folded away, so that coverage is not a screen further down for each finding. */
const AT_ONCE = 6;
const MOST_TOLD = 40;
const MOST_OPEN = 10;
function findingSection(report) {
    const told = (0,finding_words/* toldFindings */.mr)(report);
    const open = (0,finding_words/* stillOpen */.vJ)(report);
    const learning = (0,finding_words/* learningSentence */.yL)(report);
    if (told.length + open.length === 0 && learning === undefined)
        return undefined;
    const items = told.slice(0, MOST_TOLD).map(({ state, finding }) => findingItem(finding, state, report));
    const rest = withMore((0,markdown/* joined */.oR)(items.slice(AT_ONCE), "\n"), told.length - items.length, "finding");
    const parts = [
        (0,markdown.md) `### ${(0,finding_words/* findingsTitle */.fy)(report)}`,
        ...(told.length > 0 ? [(0,markdown/* joined */.oR)(items.slice(0, AT_ONCE), "\n")] : []),
        ...(items.length > AT_ONCE ? [(0,markdown/* details */.zH)((0,markdown.md) `${(0,quantity/* plural */.LS)(told.length - AT_ONCE, "more finding")}`, rest)] : []),
        ...(learning === undefined ? [] : [(0,markdown.md) `${learning}`]),
        ...(open.length > 0 ? [openTable(open, report)] : []),
        (0,markdown/* prose */.CS)(finding_words/* FINDINGS_NEXT */.Dz),
    ];
    return (0,markdown/* joined */.oR)(parts, "\n\n");
}
function findingItem(finding, state, { finished }) {
    const { title, why, next, facts } = (0,finding_words/* findingWords */.Hu)(finding, finished);
    const open = finding.link === undefined ? [] : [(0,markdown/* link */.nf)("open it", finding.link)];
    const last = (0,markdown/* joined */.oR)([state, ...facts, ...open, (0,markdown/* code */.aY)(finding.id)], " · ");
    return (0,markdown.md) `- ${SEVERITY[finding.severity]}: <b>${title}</b><br>${why}<br>**Next:** ${next}<br><sub>${last}</sub>`;
}
function openTable(open, { finished }) {
    const rows = open
        .slice(0, MOST_OPEN)
        .map((finding) => [
        (0,markdown/* unbroken */.D_)(SEVERITY[finding.severity]),
        (0,finding_words/* findingWords */.Hu)(finding, finished).title,
        (0,markdown/* unbroken */.D_)((0,finding_words/* whenSeen */.wY)(finding.last, finished)),
        (0,markdown/* code */.aY)(finding.id),
    ]);
    const shown = (0,markdown/* table */.tp)(["Severity", "Still open", "Last seen", "Id"], rows);
    return (0,markdown/* joined */.oR)([(0,markdown.md) `Open from before: ${(0,finding_words/* severities */.gO)(open)}.`, withMore(shown, open.length - rows.length, "finding")], "\n\n");
}

;// CONCATENATED MODULE: ./build/src/report/summary.js







/** GitHub refuses the whole summary above 1 MiB. */
const MAX_BYTES = 1_000_000;
/** The summary as Markdown text, ready for `core.summary.addRaw`. */
function renderSummary(report, options = {}) {
    const { tone, text } = (0,headline/* headline */.Pl)(report);
    const head = (0,markdown.md) `## ${MARKS[tone]} ${text}`;
    // In reading order; the number says what goes first when there is no room: the higher, the earlier.
    const sections = [
        [1, "notes", dryRunNote(report)],
        [1, "connectors", connectorTable(report)],
        [2, "problems", problemSection(report, options)],
        [2, "findings", findingSection(report)],
        [5, "events worth a look", highlightSection(report)],
        [5, "log formats", (0,log_formats/* logFormatSection */.d)(report)],
        [4, "what is not covered", uncoveredSection(report)],
        [3, "coverage", chartSection(report)],
        [7, "first look", firstLookSection(report)],
        [8, "events by type", typeSection(report)],
        [6, "what became of the records", accountSection(report)],
        [9, "feeds and partitions", connectorDetails(report)],
        [1, "footer", footer(report, options)],
    ];
    return within(options.maxBytes ?? MAX_BYTES, head, sections);
}
function within(maxBytes, head, sections) {
    let kept = sections.filter(([, , body]) => body !== undefined);
    const dropped = [];
    for (;;) {
        const text = page(head, kept, dropped, maxBytes);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
        const next = [...kept].sort(([a], [b]) => b - a)[0];
        if (next === undefined)
            return `## ${cutText(maxBytes)}\n`;
        kept = kept.filter((section) => section !== next);
        dropped.push(next[1]);
    }
}
function page(head, kept, dropped, maxBytes) {
    const note = dropped.length === 0 ? [] : [(0,markdown.md) `> ✂️ ${cutText(maxBytes)} Left out: ${dropped.join(", ")}.`];
    const bodies = kept.flatMap(([, , body]) => body ?? []);
    return `${(0,markdown/* joined */.oR)([head, ...note, ...bodies], "\n\n")}\n`;
}
function cutText(maxBytes) {
    return `This summary was over the limit of ${(0,quantity/* bytes */.ee)(maxBytes)} and was cut. The run's record in runs/ has everything.`;
}


/***/ })

};
