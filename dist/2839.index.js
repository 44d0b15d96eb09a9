export const id = 2839;
export const ids = [2839];
export const modules = {

/***/ 62839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileOptions: () => (/* binding */ compileOptions)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42463);
/* harmony import */ var _config_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40885);
/** Compiles the options' schema of a custom plugin; a module of its own, so that no other run loads a schema compiler. */


/** With the same settings as the built-in connectors' schemas, which are compiled ahead. */
function compileOptions(schema) {
    const ajv = new ajv__WEBPACK_IMPORTED_MODULE_0__.Ajv({ allErrors: true, messages: false, useDefaults: true, unicode: false, logger: false });
    return (0,_config_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .validator */ .N)(ajv.compile(schema));
}


/***/ })

};
