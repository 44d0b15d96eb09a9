export const id = 5035;
export const ids = [5035];
export const modules = {

/***/ 45035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94664);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38207);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
/** The terminal's door: arguments in, text out. */



async function main() {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const shared = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .processDoor */ .KL)();
    const note = (text) => void process.stderr.write(`${text.split("\n").map(_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join("\n")}\n`);
    const status = await (0,_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2), {
        ...shared,
        kind: "terminal",
        cwd: process.cwd(),
        colour,
        print: (text) => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
        note,
        complain: async (errors) => {
            for (const error of errors)
                note((0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error));
        },
        async present(report, { json }) {
            if (json) {
                const { jsonText, toJson } = await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 47912));
                process.stdout.write(jsonText(toJson(report)));
                return;
            }
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7210), __webpack_require__.e(2964), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 66430));
            process.stdout.write(renderTerminal(report, { width: shared.width, colour }));
        },
    });
    (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(status);
}


/***/ })

};
