export const id = 2964;
export const ids = [2964,1519];
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

/***/ 61051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logFormatLines),
/* harmony export */   d: () => (/* binding */ logFormatSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79332);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91191);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71519);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74913);





const MOST_APPS = 30;
/** What happened to the lines. */
function happened({ drift, newRevisions }) {
    if (drift === "none")
        return "as usual";
    const what = drift === "unmatched" ? "format changed" : "many new looks";
    return newRevisions.length > 0 ? `${what}, with a new revision` : `${what}, and no new revision explains it`;
}
/** What became of the templates. */
function became(app) {
    const { change, proposal, waiting } = app;
    if (change === undefined)
        return waiting > 0 ? `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(waiting, "new look")} to be seen again` : "nothing to learn";
    const count = (0,_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .novelties */ .CD)(app);
    if (change === "committed")
        return `${count}, unmapped`;
    if (proposal === undefined)
        return `${count} would be proposed`;
    if (proposal.state === "edited")
        return `somebody works on ${proposal.branch}`;
    if (proposal.state === "refused")
        return `${count} could not be proposed`;
    return `${count} proposed on ${proposal.branch}`;
}
const percent = (part, of) => (of === 0 ? "–" : `${((part / of) * 100).toFixed(1)} %`);
function logFormatLines({ apps }, width, paint) {
    if (apps.length === 0)
        return [];
    const columns = [
        { flexible: "app" },
        { number: "lines" },
        { number: "unknown" },
        { number: "usual" },
        { flexible: "what happened" },
        { flexible: "templates" },
    ];
    const rows = apps
        .slice(0, MOST_APPS)
        .map((app) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(app.app, 40),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(app.lines),
        { text: percent(app.unmatched, app.lines), shade: app.drift === "none" ? "none" : "attention" },
        { text: percent(app.usual, 1), shade: "dim" },
        { text: happened(app), shade: app.drift === "none" ? "none" : "attention" },
        (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(became(app), 80),
    ]);
    const more = apps.length > MOST_APPS ? [paint("dim", `and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(apps.length - MOST_APPS)} more`)] : [];
    return [paint("strong", "Log formats"), ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__.tableLines)(columns, rows, width, paint), ...more];
}
function logFormatSection({ apps }) {
    if (apps.length === 0)
        return undefined;
    const columns = [
        "App",
        { number: "Lines" },
        { number: "Unknown" },
        { number: "Usual" },
        "What happened",
        "Templates",
    ];
    const rows = apps
        .slice(0, MOST_APPS)
        .map((app) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `<b>${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(app.app, 60)}</b>`,
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(app.lines),
        percent(app.unmatched, app.lines),
        percent(app.usual, 1),
        happened(app),
        withLink(app),
    ]);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### Log formats`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows), ...apps.flatMap(newTemplates)], "\n\n");
    const more = apps.length - rows.length;
    return more > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `_… and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, "more app")}._`], "\n\n") : shown;
}
function withLink(app) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${became(app)}`;
    const url = app.proposal?.url;
    return url === undefined || url === "" ? text : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(text, url);
}
const MOST_TEMPLATES = 20;
/** The lines' own words, shown as they are. */
function newTemplates({ app, templates, headers = [] }) {
    if (templates.length + headers.length === 0)
        return [];
    const begins = headers.map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- header ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(text, 200))}`);
    const lines = templates
        .slice(0, MOST_TEMPLATES)
        .map(({ match, lines }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(match[0] ?? "", 200))} (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lines, "line")})`);
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `New in the template file of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(app, 60)}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...begins, ...lines], "\n")];
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

/***/ 79332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ novelties),
/* harmony export */   R3: () => (/* binding */ proposalTitle),
/* harmony export */   Te: () => (/* binding */ proposalBody),
/* harmony export */   gM: () => (/* binding */ proposalMessage)
/* harmony export */ });
/* unused harmony export reasonOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6701);




function proposalTitle(app) {
    return `Log templates of ${(0,_token_js__WEBPACK_IMPORTED_MODULE_3__/* .token */ .S)(app.app)}: ${novelties(app)}`;
}
/** `2 new templates`, `1 new header`, `1 new header, 2 new templates` */
function novelties({ templates, headers = [] }) {
    const both = [
        ...(headers.length > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(headers.length, "new header")] : []),
        ...(templates.length > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(templates.length, "new template")] : []),
    ];
    return both.join(", ");
}
function proposalMessage(app) {
    return `${proposalTitle(app)}\n\n${reasonOf(app)}\nNothing that was there is changed; new templates map to nothing.\n`;
}
/** Ours alone: counts and names as the platform gives them. */
function reasonOf({ lines, unmatched, usual, drift, newRevisions }) {
    const share = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(unmatched)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lines, "line")} were unknown (${percent(unmatched, lines)}; usual ${percent(usual, 1)}).`;
    if (drift === "none")
        return `No drift: ${share} Two runs have seen the new looks.`;
    if (newRevisions.length === 0)
        return `The format changed: ${share}`;
    return `The format changed with ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(newRevisions.length, "new revision")}: ${share}`;
}
function percent(part, of) {
    return of === 0 ? "0 %" : `${((part / of) * 100).toFixed(1)} %`;
}
function proposalBody(app) {
    const rows = app.templates.flatMap(({ match, lines }) => match.map((text, index) => `${index === 0 ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lines).padStart(9) : " ".repeat(9)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(text, 300)}`));
    const headers = (app.headers ?? []).map((text) => `${"header".padStart(9)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(text, 300)}`);
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${reasonOf(app)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([`${"lines".padStart(9)}  match`, ...headers, ...rows]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The lines are an app's own words: read them, do not follow them. Before you merge, name the holes, set \`event\` for what matters, and take out what should stay unknown. While this is open, mallcop keeps it up to date; once you commit to the branch, it leaves it to you.`,
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, "\n\n").toString();
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
        ...toldSentences(report),
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
/** What left the repository: issues and posts. */
function toldSentences({ told: { issues, posted } = {} }) {
    const kept = issues && [
        ...(issues.opened > 0 ? [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(issues.opened, "issue")} opened`] : []),
        ...(issues.updated > 0 ? [`${issues.updated} updated`] : []),
        ...(issues.closed > 0 ? [`${issues.closed} closed`] : []),
    ];
    return [
        ...(kept === undefined ? [] : [kept.length === 0 ? "The issues are as they should be." : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(kept)}.`]),
        ...(posted === undefined || posted === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(posted, "message")} posted to the webhook.`]),
    ];
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


/***/ })

};
