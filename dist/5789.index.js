export const id = 5789;
export const ids = [5789];
export const modules = {

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

/***/ 25789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLog: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73407);
/* harmony import */ var _detect_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32530);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);




const LEVEL = { info: "note", warn: "warning", critical: "error" };
/** GitHub's scale from 0 to 10, by which it sorts security alerts. */
const SECURITY_SEVERITY = { info: "2.0", warn: "6.0", critical: "9.0" };
function sarifLog(options) {
    const { shown, all, version } = options;
    const names = [...new Set(shown.map(({ detector }) => detector))].sort();
    const lines = linesOf(all);
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "mallcop",
                        version,
                        semanticVersion: version,
                        rules: names.map((name) => rule(name, options)),
                    },
                },
                automationDetails: { id: "mallcop/findings/" },
                results: shown.map((finding) => resultOf(finding, names.indexOf(finding.detector), lines, options)),
            },
        ],
    };
}
function rule(name, { detectors }) {
    const known = detectors.get(name);
    const { title = name, description = title, severity = "warn" } = known ?? {};
    return {
        id: name,
        shortDescription: { text: messageText(title) },
        fullDescription: { text: messageText(description) },
        defaultConfiguration: { level: LEVEL[severity] },
        properties: { tags: ["security"], "security-severity": SECURITY_SEVERITY[severity] },
    };
}
/** By id: where in its file the finding stands, from 1. */
function linesOf(all) {
    const lines = new Map();
    const lengths = new Map();
    for (const finding of all) {
        const path = (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPath */ .Bs)(finding);
        const line = (lengths.get(path) ?? 0) + 1;
        lengths.set(path, line);
        lines.set(finding.id, line);
    }
    return lines;
}
function resultOf(finding, ruleIndex, lines, { decisions, now }) {
    const { id, detector, severity, source, title, why, next, first, last, count, events, learning } = finding;
    const suppression = suppressionOf(finding, decisions, now);
    const sentences = [title, why, next].map((said) => (0,_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(said));
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `**${sentences[0] ?? ""}**`, ...sentences.slice(1)], "\n\n");
    return {
        ruleId: detector,
        ruleIndex,
        level: LEVEL[severity],
        message: {
            text: messageText(`${sentences[0]}. ${sentences.slice(1).join(" ")}`),
            markdown: (finding.link === undefined
                ? shown
                : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("Open it", finding.link)], "\n\n")).toString(),
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .findingPath */ .Bs)(finding) },
                    region: { startLine: lines.get(id) ?? 1 },
                },
            },
        ],
        // GitHub knows an alert again by the first; other readers compare all that they find.
        partialFingerprints: { primaryLocationLineHash: id.slice(-16), "mallcopFinding/v1": id },
        ...(suppression && { suppressions: [suppression] }),
        properties: {
            source: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(source).toString(),
            status: (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(finding, decisions, now),
            first,
            last,
            count,
            events: events.map((event) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(event)),
            learning,
            ...(finding.link !== undefined && { link: finding.link }),
        },
    };
}
function suppressionOf(finding, decisions, now) {
    const decision = (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionOn */ .g2)(finding, decisions, now);
    if (decision === undefined)
        return undefined;
    return { kind: "external", status: "accepted", justification: messageText(decision.reason) };
}
/** In a plain text message brackets make links and braces make placeholders; see sections 3.11.5 and 3.11.6. */
function messageText(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/[{}]/g, "$&$&");
}


/***/ })

};
