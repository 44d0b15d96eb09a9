export const id = 6432;
export const ids = [6432];
export const modules = {

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ shape_boolean),
  uR: () => (/* binding */ instant),
  Ut: () => (/* binding */ instantUtc),
  Gv: () => (/* binding */ isObject),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  Jz: () => (/* binding */ optionalBoolean),
  R2: () => (/* binding */ optionalList),
  WI: () => (/* binding */ optionalNumber),
  u9: () => (/* binding */ optionalObject),
  mR: () => (/* binding */ optionalText),
  qF: () => (/* binding */ parseJson),
  Qq: () => (/* binding */ shape_text)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/connector/iso-time.js
/** Reads RFC 3339 times by their characters: no regular expression, no guessing of formats, and never in local time. */
const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970, or NaN for what is not a time. Takes `T`, `t` or a space before the hour, any number of digits of
 * a second (cut to milliseconds), `Z` or an offset as `+02:00`, `+0200` or `+02`, and a leap second.
 * @param zoneless whether a time without a zone is taken as UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function isoInstant(text, zoneless) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return Number.NaN;
    if (!isDateTimeSeparator(text.charCodeAt(10)))
        return Number.NaN;
    if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return Number.NaN;
    const year = two(text, 0) * 100 + two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    if (!isDate(year, month, day) || !(hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59)))) {
        return Number.NaN;
    }
    let at = 19;
    let ms = 0;
    if (text.charCodeAt(at) === 46) {
        const start = ++at;
        for (let weight = 100; isDigit(text.charCodeAt(at)); at += 1, weight /= 10) {
            if (weight >= 1)
                ms += (text.charCodeAt(at) - ZERO) * weight;
        }
        if (at === start)
            return Number.NaN;
    }
    return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset(text, at, zoneless);
}
/** The zone at the end of the text, in milliseconds ahead of UTC; NaN if there is none where one must be, or more text. */
function offset(text, at, zoneless) {
    const left = text.length - at;
    const sign = text.charCodeAt(at);
    if (left === 0)
        return zoneless ? 0 : Number.NaN;
    if (sign === 90 || sign === 122)
        return left === 1 ? 0 : Number.NaN;
    if (sign !== 43 && sign !== 45)
        return Number.NaN;
    const colon = left === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
    if (left !== 3 && left !== 5 + colon)
        return Number.NaN;
    const hours = two(text, at + 1);
    const minutes = left === 3 ? 0 : two(text, at + 3 + colon);
    if (!(hours < 24 && minutes < 60))
        return Number.NaN;
    return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
function isDate(year, month, day) {
    // Date.UTC takes years below 100 for 19xx.
    if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0)))
        return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month !== 2 || day < 29 || leap;
}
/** Two digits as a number; NaN, which no comparison lets through, if they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at);
    const ones = text.charCodeAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
function isDateTimeSeparator(code) {
    return code === 84 || code === 116 || code === 32;
}

;// CONCATENATED MODULE: ./build/src/connector/shape.js


/** The years in which a vendor's time is believable, in milliseconds since 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** @throws MallcopError `record-malformed` or `vendor-answer-unexpected`, like all functions here */
function object(value, path, vendor) {
    return isObject(value) ? value : unexpected(value, "an object", path, vendor);
}
/** `undefined` also for `null`, which vendors write for "not there". */
function optionalObject(value, path, vendor) {
    return value === undefined || value === null ? undefined : object(value, path, vendor);
}
/** Text that is not empty. */
function shape_text(value, path, vendor) {
    return typeof value === "string" && value !== "" ? value : unexpected(value, "text", path, vendor);
}
/** `undefined` also for `null` and for empty text, which vendors write for "not there". */
function optionalText(value, path, vendor) {
    return value === undefined || value === null || value === "" ? undefined : shape_text(value, path, vendor);
}
function list(value, path, vendor) {
    return Array.isArray(value) ? value : unexpected(value, "a list", path, vendor);
}
/** An absent or `null` list is an empty one. */
function optionalList(value, path, vendor) {
    return value === undefined || value === null ? [] : list(value, path, vendor);
}
function number(value, path, vendor) {
    return typeof value === "number" && Number.isFinite(value) ? value : unexpected(value, "a number", path, vendor);
}
function optionalNumber(value, path, vendor) {
    return value === undefined || value === null ? undefined : number(value, path, vendor);
}
function shape_boolean(value, path, vendor) {
    return typeof value === "boolean" ? value : unexpected(value, "true or false", path, vendor);
}
function optionalBoolean(value, path, vendor) {
    return value === undefined || value === null ? undefined : shape_boolean(value, path, vendor);
}
/**
 * A time in 1990–2100: a `Date`, RFC 3339 text with its zone, or a number since 1970 in seconds, milliseconds or
 * microseconds, which in these years cannot be confused. What is finer than a millisecond is cut off.
 */
function instant(value, path, vendor) {
    return believable(toMilliseconds(value, false)) ?? unexpected(value, "a time with its zone", path, vendor);
}
/** As `instant`, for vendors whose times are documented to be UTC but do not say so (`2014-07-08T17:35:27`). */
function instantUtc(value, path, vendor) {
    return believable(toMilliseconds(value, true)) ?? unexpected(value, "a time", path, vendor);
}
/** @throws MallcopError without any of the text, which `JSON.parse` would quote */
function parseJson(source, path, vendor) {
    const json = typeof source === "string" ? source : new TextDecoder().decode(source);
    try {
        return JSON.parse(json);
    }
    catch {
        return unexpected(json.trim() === "" ? "" : json, "JSON", path, vendor);
    }
}
function toMilliseconds(value, zoneless) {
    if (typeof value === "string")
        return isoInstant(value, zoneless);
    if (value instanceof Date)
        return value.getTime();
    if (typeof value !== "number")
        return Number.NaN;
    if (value < LATEST / 1000)
        return Math.floor(value * 1000 + 0.001); // Doubles hold 1404840927.123 a little below itself.
    return Math.floor(value <= LATEST ? value : value / 1000);
}
function believable(ms) {
    return ms >= EARLIEST && ms < LATEST ? ms : undefined;
}
function unexpected(value, wanted, path, vendor) {
    const reason = `${path} is ${kindOf(value)} where ${wanted} belongs`;
    throw vendor === undefined
        ? new errors/* MallcopError */.D("record-malformed", { reason })
        : new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor, reason });
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (value === "")
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "an unusable date";
    if (typeof value === "string")
        return "other text";
    if (typeof value === "number")
        return Number.isFinite(value) ? "another number" : "no finite number";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

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
