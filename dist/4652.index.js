export const id = 4652;
export const ids = [4652];
export const modules = {

/***/ 54652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/** Parses a command line by a command's table of options, with the nearest valid name for what is misspelt. */



/** @throws MallcopError `usage-invalid` */
function parseArguments(command, args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: optionsOf(command),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            positionals.push(token.value);
        if (token.kind !== "option")
            continue;
        const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
        if (option === undefined)
            throw wrong(command, `There is no option ${token.rawName}${meant(command, token.name)}`);
        if (option.type === "text" && token.value === undefined)
            throw wrong(command, `${token.rawName} needs a value`);
        if (option.type === "flag" && token.value !== undefined)
            throw wrong(command, `${token.rawName} takes no value`);
        values.set(token.name, token.value ?? "true");
    }
    if (positionals.length > command.positionals.length)
        throw wrong(command, `There is one argument too many: ${positionals.at(-1)}`);
    const needed = command.positionals.filter((name) => !name.startsWith("["));
    const missing = needed[positionals.length];
    if (missing !== undefined)
        throw wrong(command, `The argument ${missing} is missing`);
    return {
        positionals,
        text: (name) => values.get(name) ?? command.options[name]?.default,
        flag: (name) => values.has(name),
    };
}
function optionsOf({ options }) {
    return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type: type === "text" ? "string" : "boolean" }]));
}
function meant({ options }, typed) {
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(typed, Object.keys(options));
    return name === undefined ? "" : `; did you mean --${name}?`;
}
function wrong({ name }, problem) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("usage-invalid", { problem, command: name });
}


/***/ })

};
