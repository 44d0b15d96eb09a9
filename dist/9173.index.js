export const id = 9173;
export const ids = [9173];
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export Markdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/**
 * GitHub-flavoured Markdown that text from outside cannot break: whatever is put into `md` is escaped unless it is
 * `Markdown` already, so that forgetting to escape is not possible.
 */

/** Safe Markdown. Made by `md` and the functions here, from literals of ours and escaped text. */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** A template whose holes are escaped. */
function md(literals, ...values) {
    return new Markdown(literals.reduce((text, literal, index) => text + asMarkdown(values[index - 1] ?? "").toString() + literal));
}
function asMarkdown(piece) {
    return piece instanceof Markdown ? piece : escapeMarkdown(String(piece));
}
/**
 * What has a meaning in Markdown becomes a character reference. That is not enough for what GitHub looks for in the
 * rendered text (mentions, issues, e-mail and web addresses, emoji, mathematics): there a `<span>` breaks the pattern, and
 * unlike an invisible character it does not end up in what somebody copies.
 */
const STRUCTURE = String.raw `[&<>|\x60*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]`;
/** What stands between the colons of an emoji, the second of which may come after the text: `:100:`, but not the `:03:` of a time. */
const EMOJI = String.raw `(?!\d{1,2}(?::|$))[\w+-]+`;
const PATTERNS = String.raw `[@#$]|(?<=www)\.|:(?=\/\/|${EMOJI}(?::|$))|(?<=:${EMOJI}):|(?<=\bGH)-(?=\d)`;
const SPECIAL = new RegExp(`(?<structure>${STRUCTURE})|${PATTERNS}`, "giu");
/** The text as it is, to be read and not obeyed, for any place inside a line: a cell, a list item, a sentence. */
function escapeMarkdown(text) {
    return new Markdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(SPECIAL, (character, structure) => structure === undefined ? `<span>${character}</span>` : `&#${character.codePointAt(0)};`));
}
/** A name or value, in the type of code. GitHub does not look for mentions and the like in there. */
function code(text) {
    return text === "" ? md `—` : md `<code>${text}</code>`;
}
/** A sentence in which `` `this` `` is meant as code. Paired backticks decide; the rest is escaped all the same. */
function prose(text) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split(/`([^`]+)`/);
    return joined(parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeMarkdown(part))), "");
}
/** Something short that is not to be broken over lines: a time, a quantity with its unit. */
function unbroken(text) {
    return new Markdown(asMarkdown(text).toString().replaceAll(" ", "&nbsp;"));
}
/** A link to an address that the caller has made; anything but plain `https:` or `http:` stays text. */
function link(text, url) {
    const safe = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
    return safe ? new Markdown(`[${asMarkdown(text)}](<${url}>)`) : md `${text}`;
}
function joined(parts, separator) {
    return new Markdown(parts.map((part) => asMarkdown(part).toString()).join(separator));
}
/** A table with one line per row. Cells beyond the columns are a mistake of ours and are refused. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => asMarkdown(cell)).join(" | ")} |`;
    for (const row of rows)
        if (row.length !== columns.length)
            throw new RangeError("A row does not fit its table");
    const rule = columns.map((column) => (typeof column === "string" ? ":--" : "--:"));
    return new Markdown([
        line(columns.map((column) => (typeof column === "string" ? column : column.number))),
        `|${rule.join("|")}|`,
        ...rows.map(line),
    ].join("\n"));
}
/** Folded away until somebody clicks on the summary. */
function details(summary, body) {
    return new Markdown(`<details><summary>${asMarkdown(summary)}</summary>\n\n${body}\n\n</details>`);
}
/** Lines shown as they are. Nothing in them is interpreted, and no line can end the block. */
function codeBlock(lines) {
    const shown = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll("`", "\\u{60}"));
    return new Markdown(`\`\`\`text\n${shown.join("\n")}\n\`\`\``);
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




const MOST_TOLD = 20;
const MOST_OPEN = 10;
function findingSection(report) {
    const told = (0,finding_words/* toldFindings */.mr)(report);
    const open = (0,finding_words/* stillOpen */.vJ)(report);
    const learning = (0,finding_words/* learningSentence */.yL)(report);
    if (told.length + open.length === 0 && learning === undefined)
        return undefined;
    const items = told.slice(0, MOST_TOLD).map(({ state, finding }) => findingItem(finding, state, report));
    const list = withMore((0,markdown/* joined */.oR)(items, "\n"), told.length - items.length, "finding");
    const parts = [
        (0,markdown.md) `### ${(0,finding_words/* findingsTitle */.fy)(report)}`,
        ...(told.length > 0 ? [list] : []),
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
        (0,markdown/* unbroken */.D_)((0,quantity/* moment */.n$)(Date.parse(finding.last), finished)),
        (0,markdown/* code */.aY)(finding.id),
    ]);
    const shown = (0,markdown/* table */.tp)(["Severity", "Still open", "Last seen (UTC)", "Id"], rows);
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
