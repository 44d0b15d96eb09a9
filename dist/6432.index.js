export const id = 6432;
export const ids = [6432];
export const modules = {

/***/ 86432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   nw: () => (/* binding */ ForeignError),
/* harmony export */   qI: () => (/* binding */ fromTold)
/* harmony export */ });
/* harmony import */ var _connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52829);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63584);
/**
 * Errors on their way between a plugin and its host. What arrives is a `MallcopError` of the catalogue with the sentence that the
 * other side made of it; anything else a plugin threw stays a foreign error, with the place where it was thrown.
 */



/** Thrown by a plugin's code, and none of the catalogue's. */
class ForeignError extends Error {
    /** `connector.ts:12:7`, if it is known. */
    at;
    constructor(message, at) {
        super(message);
        this.name = "ForeignError";
        this.at = at;
    }
}
const MOST_CHARS = 1000;
function toTold(thrown) {
    if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D) {
        const { retryAfterMs, attempts, keptFrom, at } = thrown.context;
        return {
            code: thrown.code,
            message: thrown.message,
            hint: thrown.hint,
            ...(retryAfterMs !== undefined && { retryAfterMs }),
            ...(attempts !== undefined && { attempts }),
            ...(keptFrom !== undefined && { keptFrom }),
            ...(at !== undefined && { at }),
        };
    }
    if (thrown instanceof ForeignError)
        return { message: thrown.message, ...(thrown.at !== undefined && { at: thrown.at }) };
    if (!(thrown instanceof Error))
        return { message: `it threw ${typeof thrown}, which is no Error` };
    const at = placeOf(String(thrown.stack));
    const message = `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS);
    return { message, ...(at !== undefined && { at }) };
}
/** @param told whatever came over the pipe; only codes of the catalogue and texts of bounded length are believed */
function fromTold(told) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(told))
        return new ForeignError("an error that cannot be read", undefined);
    const message = textOf(told.message) ?? "";
    const code = textOf(told.code);
    if (code === undefined || !isCode(code))
        return new ForeignError(message, textOf(told.at));
    const context = {
        ...(typeof told.retryAfterMs === "number" && { retryAfterMs: told.retryAfterMs }),
        ...(typeof told.keptFrom === "number" && { keptFrom: told.keptFrom }),
        ...(typeof told.attempts === "number" && { attempts: told.attempts }),
        ...(typeof told.at === "string" && { at: told.at.slice(0, MOST_CHARS) }),
    };
    // The other side has filled the catalogue's holes already.
    return Object.defineProperties(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D(code, {}, context), {
        message: { value: message },
        hint: { value: textOf(told.hint) ?? "" },
    });
}
/** Where in the plugin's folder a stack begins; frames of other files are passed over. */
function placeOf(stack) {
    const found = /file:\/\/\S*\/mallcop-plugin-[^/\s]+\/plugin\/(\S+?\.m?[jt]s):(\d+)(?::(\d+))?/.exec(stack);
    if (found === null)
        return undefined;
    const [, file = "", line = "", column] = found;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
function isCode(code) {
    return Object.hasOwn(_connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W, code);
}
function textOf(value) {
    return typeof value === "string" ? value.slice(0, MOST_CHARS) : undefined;
}


/***/ })

};
