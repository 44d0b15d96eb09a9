export const id = 759;
export const ids = [759,8379];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   jY: () => (/* binding */ CONNECTORS_OPTION),
/* harmony export */   kZ: () => (/* binding */ EXIT_STATUSES),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
const JSON_OPTION = {
    type: "flag",
    description: "Print one JSON document for machines instead of text.",
};
const CONFIG_OPTION = {
    type: "text",
    value: "FILE",
    description: "Configuration file, relative to the root of the checkout.",
    default: "mallcop.yaml",
};
const CONNECTORS_OPTION = {
    type: "text",
    value: "IDS",
    description: "Only these configured connectors, separated by commas.",
};
const EXIT_STATUSES = [
    "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
    "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];


/***/ }),

/***/ 50759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverApp: () => (/* binding */ discoverApp),
/* harmony export */   statePath: () => (/* binding */ statePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62925);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2347);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78379);
/** `mallcop discover-app`: learns the templates of an app's logs and writes them where people can read and edit them. */







const discoverApp = {
    name: "discover-app",
    summary: "Learn the templates of an app's log lines and write its parser.yaml.",
    positionals: ["APP"],
    options: {
        from: { type: "text", value: "FILE", description: "The lines to learn from; - for standard input." },
        connector: {
            type: "text",
            value: "ID",
            description: "Without --from: whose workspace to ask, if several connectors read logs.",
        },
        since: {
            type: "text",
            value: "TIME",
            description: "Without --from: how far back to look, at most 30 days.",
            default: "24h",
        },
        config: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_OPTION */ .dG,
        out: { type: "text", value: "FILE", description: "Where to write. Default: apps/APP/parser.yaml." },
    },
    notes: [
        "A file that is there already is added to: what stands in it stays as it is.",
        "Without --from the lines are read out of the app's workspace, the latest first, up to 50,000; nothing is stored of them but what is",
        "learned. That needs the configuration and the connector's credentials.",
        "",
        "Example: mallcop discover-app api",
        "Example: kubectl logs deploy/api | mallcop discover-app api --from -",
    ],
    run,
};
/** More than this would not show more of what an app says. */
const MOST_LINES = 200_000;
/** Out of a workspace, where every line is read over the network. */
const MOST_SAMPLED = 50_000;
/** Of a row, in UTF-16 units: a line of JSON may be long, and no line may fill the memory. */
const MOST_CHARS = 64 * 1024;
async function run(given, door) {
    const app = (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__.appName)(given.positionals[0] ?? "", "discover-app");
    const out = given.text("out") ?? (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__.parserPath)(app);
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(door.cwd, out);
    const before = await textOf(target);
    const { readTemplates } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5157), __webpack_require__.e(1974)]).then(__webpack_require__.bind(__webpack_require__, 1974));
    const known = before === undefined ? undefined : readTemplates(before, out);
    if (known !== undefined && known.parser === undefined) {
        await door.complain(known.problems);
        return 2;
    }
    const rows = await rowsFor(app, given, door);
    if (rows === undefined)
        return 2;
    const { learn } = await Promise.all(/* import() */[__webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(6254), __webpack_require__.e(9859)]).then(__webpack_require__.bind(__webpack_require__, 79859));
    const { mayKeep } = await __webpack_require__.e(/* import() */ 8592).then(__webpack_require__.bind(__webpack_require__, 98592));
    const { createRedactor } = await Promise.all(/* import() */[__webpack_require__.e(2031), __webpack_require__.e(4920)]).then(__webpack_require__.bind(__webpack_require__, 32031));
    const redactor = createRedactor({ secrets: [] });
    const learned = learn(app, rows, known?.parser, { mayKeep: (text) => mayKeep(text, redactor) });
    await write(target, before, learned, door);
    await present(learned, out, door);
    return 0;
}
/** `undefined` if the configuration is wrong, which was said. */
async function rowsFor(app, given, door) {
    const from = given.text("from");
    if (from === "-")
        return await collect((0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .D)(door.stdin), door);
    if (from !== undefined)
        return await collect((0,_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .D)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(door.cwd, from))), door);
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(6813)]).then(__webpack_require__.bind(__webpack_require__, 26813));
    const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return undefined;
    }
    const { sampleApp } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(9382)]).then(__webpack_require__.bind(__webpack_require__, 7966));
    const { parseSince } = await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 30270));
    const since = parseSince(given.text("since") ?? "24h", door.clock.now(), "discover-app");
    return await sampleApp(config, { app, connector: given.text("connector"), since, most: MOST_SAMPLED }, door);
}
async function collect(lines, door) {
    const rows = [];
    try {
        for await (const line of lines) {
            if (rows.length >= MOST_LINES) {
                door.note(`Only the first ${MOST_LINES.toLocaleString("en")} lines are looked at.`);
                break;
            }
            rows.push(line.length > MOST_CHARS ? line.slice(0, MOST_CHARS) : line);
        }
    }
    catch (thrown) {
        const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
        if (code !== "ENOENT" && code !== "EISDIR")
            throw thrown;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("usage-invalid", {
            problem: "There is no such file to learn from",
            command: "discover-app",
        });
    }
    return rows;
}
async function textOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
    }
    catch (thrown) {
        if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT")
            return undefined;
        throw thrown;
    }
}
async function write(target, before, learned, door) {
    const { addHeaders, addTemplates, printTemplates } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7088)]).then(__webpack_require__.bind(__webpack_require__, 37088));
    const { printState, readState } = await __webpack_require__.e(/* import() */ 8135).then(__webpack_require__.bind(__webpack_require__, 88135));
    const { updateState } = await Promise.all(/* import() */[__webpack_require__.e(2031), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 33723));
    const { writeFileAtomic } = await __webpack_require__.e(/* import() */ 5393).then(__webpack_require__.bind(__webpack_require__, 75393));
    const added = new Set(learned.added);
    const text = before === undefined
        ? printTemplates(learned.parser)
        : addTemplates(addHeaders(before, learned.addedHeaders), learned.parser.templates.filter(({ id }) => added.has(id)));
    if (text !== before)
        await writeFileAtomic(target, text);
    const stateFile = statePath(target);
    const day = new Date(door.clock.now()).toISOString().slice(0, 10);
    const state = updateState(learned.parser.app, readState(await textOf(stateFile)), learned.seen, day);
    await writeFileAtomic(stateFile, printState(state));
}
/** `state.json` beside `parser.yaml`; beside `other.yaml`, `other.state.json`. */
function statePath(parserFile) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(parserFile);
    const state = name === "parser.yaml" ? "state.json" : `${name.replace(/\.ya?ml$/, "")}.state.json`;
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(parserFile), state);
}
const MOST_SHOWN = 40;
const SAMPLE_COLUMNS = 100;
async function present({ parser, seen, lines, unmatched, unmatchedSamples, added, addedHeaders }, out, door) {
    const { painter, tableLines } = await __webpack_require__.e(/* import() */ 1519).then(__webpack_require__.bind(__webpack_require__, 71519));
    const { brief } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74913));
    const { patternText, printPattern } = await __webpack_require__.e(/* import() */ 8615).then(__webpack_require__.bind(__webpack_require__, 18615));
    const isNew = new Set(added);
    const share = (count) => (lines === 0 ? "-" : `${((count / lines) * 100).toFixed(1)} %`);
    const rows = byLines(parser, seen).map(({ template, count }) => [
        share(count),
        String(count),
        isNew.has(template.id) ? "new" : "",
        template.id,
        brief(patternText(template.patterns[0]), 400),
    ]);
    const columns = [{ number: "share" }, { number: "lines" }, "", "template", { flexible: "text" }];
    for (const line of tableLines(columns, rows.slice(0, MOST_SHOWN), door.width, painter(door.colour)))
        door.print(line);
    if (rows.length > MOST_SHOWN)
        door.print(`… and ${rows.length - MOST_SHOWN} more templates`);
    door.print(`\n${lines} entries, ${parser.templates.length} templates (${added.length} new), unmatched ${unmatched} (${share(unmatched)})`);
    for (const header of addedHeaders)
        door.print(`  new header: ${brief(printPattern(header), SAMPLE_COLUMNS)}`);
    for (const sample of unmatchedSamples)
        door.print(`  unmatched: ${brief(sample, SAMPLE_COLUMNS)}`);
    door.note(`Written to ${out}. Lines become events once you give their template an \`event\`.`);
}
function byLines({ templates }, seen) {
    return templates
        .map((template) => ({ template, count: seen.get(template.id)?.lines ?? 0 }))
        .toSorted((a, b) => b.count - a.count || (a.template.id < b.template.id ? -1 : 1));
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Lines of a stream, without holding more than one of them; a line over the limit is cut, which makes it unreadable JSON. */
const MAX_LINE = 16 * 1024 * 1024;
async function* linesOf(input) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of input) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = (lines.pop() ?? "").slice(0, MAX_LINE);
        for (const line of lines)
            yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    rest += decoder.decode();
    if (rest !== "")
        yield rest;
}


/***/ }),

/***/ 78379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appName: () => (/* binding */ appName),
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   parserPath: () => (/* binding */ parserPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2347);
/** `mallcop parse`: an app's lines in, one JSON line per line out: which template, and which fields. */




const parse = {
    name: "parse",
    summary: "Read an app's log lines on standard input and print each line's template and fields.",
    positionals: ["APP"],
    options: {
        parser: { type: "text", value: "FILE", description: "The template file. Default: apps/APP/parser.yaml." },
    },
    notes: [
        'A line is {"line":N,"template":ID or null,"text":"the template with <*> for each value","fields":{…}}.',
        "Rows of a stack trace have the template of the row that they belong to.",
        "",
        "Example: kubectl logs deploy/api | mallcop parse api",
    ],
    run,
};
async function run(given, door) {
    const app = appName(given.positionals[0] ?? "", "parse");
    const file = given.text("parser") ?? parserPath(app);
    const { readTemplates } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5157), __webpack_require__.e(1974)]).then(__webpack_require__.bind(__webpack_require__, 1974));
    const { parser, problems } = readTemplates(await readText(door, file), file);
    if (parser === undefined) {
        await door.complain(problems);
        return 2;
    }
    const { fieldsOf, LineParser } = await Promise.all(/* import() */[__webpack_require__.e(5157), __webpack_require__.e(6254), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 86254));
    const lines = new LineParser(parser);
    let number = 0;
    const print = (answers) => {
        for (const answer of answers) {
            number += 1;
            const { template, text } = answer;
            door.print(JSON.stringify({ line: number, template, text, fields: fieldsOf(answer) }));
        }
    };
    for await (const row of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(door.stdin))
        print(lines.push(row));
    print(lines.flush());
    return 0;
}
/** The name of an app, which is also that of its folder. @throws MallcopError `usage-invalid` */
function appName(name, command) {
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name) && !name.includes(".."))
        return name;
    const problem = "An app's name is 1 to 63 letters, digits, dots, dashes and underscores";
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command });
}
const parserPath = (app) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join("apps", app, "parser.yaml");
async function readText(door, file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(door.cwd, file), "utf8");
    }
    catch (thrown) {
        const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
        if (code !== "ENOENT" && code !== "EISDIR")
            throw thrown;
        const problem = `There is no template file ${file}; \`mallcop discover-app\` writes one`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command: "parse" });
    }
}


/***/ })

};
