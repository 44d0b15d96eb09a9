export const id = 5463;
export const ids = [5463];
export const modules = {

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77884);
/* harmony import */ var _activity_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1662);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98376);




const HOUR_MS = 3_600_000;
/** A busy tenant has a blob for every few records; each is a request. */
const MOST_BLOBS = 100;
const tools = {
    async records(ctx, input) {
        const type = _config_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTENT_TYPES */ .yw[feedNamed((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.feed, "feed"))];
        const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS), to: ctx.now };
        const wanted = Object.entries({ user: input.user, operation: input.operation }).flatMap(([column, value]) => typeof value === "string" ? [[column, value.toLowerCase()]] : []);
        const api = new _activity_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ActivityApi */ .E(ctx);
        const rows = [];
        const read = new Set();
        for await (const contents of api.list(type, slice)) {
            for (const content of contents) {
                if (read.has(content.id))
                    continue;
                if (read.size === MOST_BLOBS)
                    return { rows, more: true };
                read.add(content.id);
                const blob = await api.fetch(content, type);
                const found = blob.is === "whole" ? blob.records.map(recordRow) : [];
                rows.push(...found.filter((row) => wanted.every(([column, value]) => row[column]?.toString().toLowerCase() === value)));
            }
        }
        return { rows };
    },
    async subscriptions(ctx) {
        const found = await new _activity_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ActivityApi */ .E(ctx).subscriptions();
        return {
            rows: _config_js__WEBPACK_IMPORTED_MODULE_3__/* .FEED_NAMES */ .M0.map((feed) => {
                const enabled = found.get(_config_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTENT_TYPES */ .yw[feed].toLowerCase());
                return {
                    feed,
                    content_type: _config_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTENT_TYPES */ .yw[feed],
                    state: enabled === undefined ? "never started" : enabled ? "enabled" : "disabled",
                };
            }),
        };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
/** The manifest's schema lets no other name through. */
function feedNamed(name) {
    return _config_js__WEBPACK_IMPORTED_MODULE_3__/* .FEED_NAMES */ .M0.find((feed) => feed === name) ?? "general";
}
function recordRow(value) {
    const record = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(value);
    return {
        time: record?.text("CreationTime"),
        operation: record?.text("Operation"),
        workload: record?.text("Workload"),
        user: record?.text("UserId"),
        source_ip: record?.text("ClientIP", "ClientIPAddress", "ActorIpAddress"),
        object: record?.text("ObjectId"),
        result: record?.text("ResultStatus"),
        user_agent: record?.text("UserAgent", "ClientInfoString"),
        id: record?.text("Id"),
    };
}


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
