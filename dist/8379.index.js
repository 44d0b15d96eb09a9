export const id = 8379;
export const ids = [8379];
export const modules = {

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
