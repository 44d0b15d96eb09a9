export const id = 8712;
export const ids = [8712];
export const modules = {

/***/ 28712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94664);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38207);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);



async function main() {
    const env = process.env;
    const shared = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .processDoor */ .KL)();
    const print = (text) => void process.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(text)}\n`);
    const door = {
        ...shared,
        kind: "action",
        cwd: env.GITHUB_WORKSPACE || process.cwd(),
        colour: false,
        width: 120,
        isTerminal: false,
        print,
        note: print,
        complain: async (errors) => await complain(errors, print),
        present: async (report) => await present(report, print),
    };
    (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(await (0,_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(await argumentsFromInputs(env), door));
}
/** Inputs become the arguments of the command they name: those that it knows and that are not empty. */
async function argumentsFromInputs(env) {
    const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    const name = input("command") || "scan";
    const command = await _commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.find((entry) => entry.name === name)?.load();
    if (command === undefined)
        return [name];
    // Inputs without a default were set by somebody: a range for a command that reads none is a mistake to hear of.
    const misplaced = ["since", "until"].filter((option) => input(option) !== "" && !Object.hasOwn(command.options, option));
    if (misplaced.length > 0)
        return [name, ...misplaced.map((option) => `--${option}`)];
    return [
        name,
        ...Object.entries(command.options).flatMap(([option, { type }]) => argument(option, type, input(option))),
    ];
}
function argument(name, type, value) {
    if (value === "")
        return [];
    if (type === "text")
        return [`--${name}=${value}`];
    return value.toLowerCase() === "true" ? [`--${name}`] : [];
}
/** A command that could not run at all: the job must show why, not only fail. */
async function complain(errors, print) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const error of errors) {
        print((0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error));
        core.error(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.message)} ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.hint)}`, { title: error.code });
    }
    core.setOutput("status", "failed");
}
async function present(report, print) {
    const [core, { renderTerminal }, { renderSummary }, { annotationsFor }, { outputsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838)),
        Promise.all(/* import() */[__webpack_require__.e(7210), __webpack_require__.e(2964), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 66430)),
        Promise.all(/* import() */[__webpack_require__.e(7210), __webpack_require__.e(2964), __webpack_require__.e(9173)]).then(__webpack_require__.bind(__webpack_require__, 69173)),
        Promise.all(/* import() */[__webpack_require__.e(7210), __webpack_require__.e(5594)]).then(__webpack_require__.bind(__webpack_require__, 35594)),
        __webpack_require__.e(/* import() */ 3558).then(__webpack_require__.bind(__webpack_require__, 3558)),
    ]);
    print(renderTerminal(report, { width: 120, colour: false }));
    for (const { level, message, ...properties } of annotationsFor(report))
        core[level](message, properties);
    for (const [name, value] of Object.entries(outputsOf(report)))
        core.setOutput(name, value);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_STEP_SUMMARY: file } = process.env;
    const links = server && repository ? { server, repository } : {};
    if (file)
        await core.summary.addRaw(renderSummary(report, links)).write();
}


/***/ })

};
