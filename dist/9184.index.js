export const id = 9184;
export const ids = [9184];
export const modules = {

/***/ 39184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZURE_CREDENTIALS: () => (/* reexport safe */ _vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_0__.V6),
/* harmony export */   DIRECTORY_AUDITS: () => (/* reexport safe */ _vendors_microsoft_graph_reports_js__WEBPACK_IMPORTED_MODULE_2__.H7),
/* harmony export */   INGESTED_AT: () => (/* reexport safe */ _vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_4__.I7),
/* harmony export */   M365_CREDENTIALS: () => (/* reexport safe */ _vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_0__.D9),
/* harmony export */   SIGN_INS: () => (/* reexport safe */ _vendors_microsoft_graph_reports_js__WEBPACK_IMPORTED_MODULE_2__.FV),
/* harmony export */   createMicrosoftClient: () => (/* reexport safe */ _vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_0__.s9),
/* harmony export */   discoverTables: () => (/* reexport safe */ _vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_4__.l9),
/* harmony export */   identifier: () => (/* reexport safe */ _vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_3__.Cv),
/* harmony export */   joinKql: () => (/* reexport safe */ _vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_3__.je),
/* harmony export */   kql: () => (/* reexport safe */ _vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_3__.pX),
/* harmony export */   looseRecord: () => (/* reexport safe */ _vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_5__.q),
/* harmony export */   mannersOf: () => (/* reexport safe */ _vendors_microsoft_manners_js__WEBPACK_IMPORTED_MODULE_6__.K),
/* harmony export */   originOf: () => (/* reexport safe */ _vendors_microsoft_cloud_js__WEBPACK_IMPORTED_MODULE_1__.yv),
/* harmony export */   probeReport: () => (/* reexport safe */ _vendors_microsoft_graph_reports_js__WEBPACK_IMPORTED_MODULE_2__.Nr),
/* harmony export */   queryWindow: () => (/* reexport safe */ _vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_4__.tn),
/* harmony export */   readReport: () => (/* reexport safe */ _vendors_microsoft_graph_reports_js__WEBPACK_IMPORTED_MODULE_2__.tL),
/* harmony export */   workspaceIdOf: () => (/* reexport safe */ _vendors_microsoft_workspace_js__WEBPACK_IMPORTED_MODULE_7__.o)
/* harmony export */ });
/* harmony import */ var _vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(401);
/* harmony import */ var _vendors_microsoft_cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
/* harmony import */ var _vendors_microsoft_graph_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52952);
/* harmony import */ var _vendors_microsoft_kql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25250);
/* harmony import */ var _vendors_microsoft_log_analytics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30330);
/* harmony import */ var _vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77884);
/* harmony import */ var _vendors_microsoft_manners_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45028);
/* harmony import */ var _vendors_microsoft_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90803);
/** What `import … from "mallcop/microsoft"` gives a plugin: Microsoft's APIs as the built-in connectors ask them, over `ctx.http`. */










/***/ }),

/***/ 77884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ looseRecord)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/**
 * A Microsoft record, whichever way it came: from an API, a diagnostic setting's export, a Log Analytics row, or flattened.
 * Members are found in any case, under `properties`, inside JSON text, and by flattened names; nothing is guessed beyond that.
 */

/** `undefined` for what is no object. */
function looseRecord(record) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return undefined;
    const indexes = new Map();
    const indexOf = (of) => {
        const known = indexes.get(of);
        if (known !== undefined)
            return known;
        const made = indexed(of);
        indexes.set(of, made);
        return made;
    };
    const member = (of, name) => Object.hasOwn(of, name) ? of[name] : indexOf(of).get(folded(name));
    function follow(from, path) {
        const flat = present(member(from, path));
        if (flat !== undefined || !path.includes("."))
            return flat;
        let at = from;
        for (const name of path.split(".")) {
            const inside = opened(at);
            if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inside))
                return undefined;
            at = member(inside, name);
        }
        return present(at);
    }
    function value(...paths) {
        const properties = opened(member(record, "properties"));
        for (const path of paths) {
            const found = follow(record, path) ??
                ((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) ? follow(properties, path) : follow(record, `properties.${path}`));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    return {
        value,
        text: (...paths) => {
            for (const path of paths) {
                const found = asText(value(path));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        objects: (...paths) => {
            const found = opened(value(...paths));
            const items = Array.isArray(found) ? found : [found];
            return items.flatMap((item) => looseRecord(opened(item)) ?? []);
        },
    };
}
/** By folded name. Where two names fold alike, the first that holds something stands. */
function indexed(of) {
    const index = new Map();
    for (const [name, value] of Object.entries(of)) {
        const key = folded(name);
        if (present(index.get(key)) === undefined)
            index.set(key, value);
    }
    return index;
}
/** Log Analytics adds the type to the names of columns that it makes up itself: `clientIpAddress_s`. */
function folded(name) {
    return name
        .replace(/_[sgdbt]$/, "")
        .replace(/[^A-Za-z0-9]/g, "")
        .toLowerCase();
}
/** JSON text as what it says, where it says an object or a list. */
function opened(value) {
    if (typeof value !== "string" || !/^\s*[{[]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
function present(value) {
    if (value === undefined || value === null || value === "")
        return undefined;
    if (Array.isArray(value) && value.length === 0)
        return undefined;
    return value;
}
function asText(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}


/***/ })

};
