export const id = 9717;
export const ids = [9717];
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

/***/ 69717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28009);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/** The help pages, drawn from the commands' tables. */


const WIDTH = 92;
function helpOf(command) {
    const usage = [
        "mallcop",
        command.name,
        ...command.positionals,
        Object.keys(command.options).length > 0 ? "[options]" : "",
    ];
    const options = Object.entries({
        ...command.options,
        help: { type: "flag", description: "Print this page." },
    });
    const names = options.map(([name, option]) => `--${name}${"value" in option && option.value ? ` ${option.value}` : ""}`);
    const column = Math.max(...names.map((name) => name.length)) + 4;
    const lines = options.map(([, option], index) => {
        const standard = "default" in option && option.default ? ` Default: ${option.default}.` : "";
        return entry(names[index] ?? "", column, option.description + standard);
    });
    return [
        `${command.summary}\n`,
        `Usage: ${usage.filter(Boolean).join(" ")}\n`,
        ...lines,
        ...paragraph(command.notes),
    ].join("\n");
}
function overview(commands) {
    const column = Math.max(...commands.map(({ name }) => name.length)) + 4;
    return [
        `mallcop ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}: reads the audit logs of your clouds and services and commits them to your repo.\n`,
        "Usage: mallcop <command> [options]\n",
        ...commands.map(({ name, summary }) => entry(name, column, summary)),
        ...paragraph(["`mallcop <command> --help` tells more.", ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_STATUSES */ .kZ]),
    ].join("\n");
}
function paragraph(lines) {
    return lines.length === 0 ? [] : ["", ...lines];
}
/** A name, and its text wrapped beside it. */
function entry(name, column, text) {
    const lines = [""];
    for (const word of text.split(" ")) {
        const line = lines.at(-1) ?? "";
        if (line.length + word.length + 1 > WIDTH - column)
            lines.push(word);
        else
            lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines.map((line, index) => `  ${(index === 0 ? name : "").padEnd(column)}${line}`).join("\n");
}


/***/ })

};
