export const id = 8776;
export const ids = [8776,6432,4920,8615];
export const modules = {

/***/ 35661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createAwsRequestHandler)
/* harmony export */ });
/** A SigV4 signature is refused once it is five minutes old; a retry must arrive well before that. */
const SIGNATURE_LIFE_MS = 4 * 60_000;
/**
 * The transport as a `requestHandler` of an AWS SDK client (v3).
 *
 * AWS says "slow down" as HTTP 400 too: pass `http.with(policy)` with a policy that knows the error names.
 */
function createAwsRequestHandler(http) {
    return {
        metadata: { handlerProtocol: "http/1.1" },
        async handle(request, options) {
            const answer = await http.send(httpRequest(request, options?.abortSignal));
            return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
function httpRequest(request, abortSignal) {
    const port = request.port === undefined ? "" : `:${request.port}`;
    const query = queryString(request.query ?? {});
    return {
        method: methodOf(request.method),
        url: `${request.protocol}//${request.hostname}${port}${request.path}${query === "" ? "" : `?${query}`}`,
        headers: request.headers,
        staleAfterMs: SIGNATURE_LIFE_MS,
        ...bodyOf(request.body),
        ...(abortSignal instanceof AbortSignal ? { signal: abortSignal } : {}),
    };
}
function methodOf(method) {
    switch (method) {
        case "GET":
        case "POST":
        case "HEAD":
        case "PUT":
        case "DELETE":
        case "PATCH":
            return method;
        default:
            throw new TypeError("the AWS SDK asked for an HTTP method that the transport does not send");
    }
}
function bodyOf(body) {
    if (body === undefined || body === null || body === "")
        return {};
    if (typeof body === "string" || body instanceof Uint8Array)
        return { body };
    throw new TypeError("the AWS SDK handed over a streaming body, which could not be sent again");
}
/** The query as SigV4 signed it: sorted by name, RFC 3986 escapes, a list as repeated names. */
function queryString(query) {
    const parts = [];
    for (const name of Object.keys(query).sort()) {
        const value = query[name];
        if (value === undefined || value === null)
            parts.push(percentEncode(name));
        else if (typeof value === "string")
            parts.push(`${percentEncode(name)}=${percentEncode(value)}`);
        else
            for (const one of value)
                parts.push(`${percentEncode(name)}=${percentEncode(one)}`);
    }
    return parts.join("&");
}
function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 81297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/** Trouble that says nothing about the right itself is `unknown`: a doctor that guesses is worse than none. */
const STATE = {
    auth: "missing",
    permission: "missing",
    config: "missing",
    not_available: "not_available",
};
/**
 * Makes the smallest call that needs `right`. Never throws.
 * @param call gives what was seen, free of secrets, such as `12 trails`
 * @param rights the manifest's names of the rights of which it takes one, where `right` is not one itself
 */
async function probe(right, feeds, call, rights) {
    const what = { right, feeds, ...(rights !== undefined && { rights }) };
    try {
        return { ...what, state: "works", detail: await call() };
    }
    catch (thrown) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        return { ...what, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
    }
}


/***/ }),

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** What a vendor said, made fit for an error or a log line: redacted first, then flattened and cut, so that no secret is cut in half. */
const MAX_CHARS = 300;
const WINDOW = 16_384;
/** @param redact takes every secret that the run knows out of a text */
function excerpt(body, redact) {
    const text = new TextDecoder().decode(body.subarray(0, WINDOW));
    // A secret could straddle the window's end, where redaction would not know it: only the first half is ever shown.
    const known = redact(text).slice(0, WINDOW / 2);
    const line = known.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
    return line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS - 1)}…`;
}


/***/ }),

/***/ 28121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ compareFingerprints),
/* harmony export */   vU: () => (/* binding */ createFingerprint)
/* harmony export */ });
/* unused harmony export PRESENT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Fingerprints of values that must be compared but not stored. Keyed, so that nobody who can read the repository can try
 * guesses; without a key only presence is kept, and nothing can be learned from it.
 */

/** There is a value, and no key to tell more of it. */
const PRESENT = "present";
const FINGERPRINT = /^hmac:([0-9a-f]{8}):[0-9a-f]{32}$/;
/** `hmac:<8 hex digits that name the key>:<32 hex digits>`, or `present` without a key. */
function createFingerprint(key) {
    if (key === undefined)
        return () => PRESENT;
    const keyId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`mallcop key id|${key}`).digest("hex").slice(0, 8);
    return (value) => `hmac:${keyId}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}
/** `unknown`: made without a key, or with two keys, so that nothing can be said. */
function compareFingerprints(a, b) {
    const [keyA, keyB] = [FINGERPRINT.exec(a)?.[1], FINGERPRINT.exec(b)?.[1]];
    if (keyA === undefined || keyA !== keyB)
        return "unknown";
    return a === b ? "same" : "changed";
}


/***/ }),

/***/ 96065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOctokitFetch),
/* harmony export */   j: () => (/* binding */ thrownByTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Puts Octokit on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to Octokit as `request.fetch`, without its throttling and retry plugins: the transport already does both, and
 * knows the run's time.
 */

/** Kept, because a plugin's process has it taken away. */
const Answer = globalThis.Response;
const METHODS = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
/** Answers that may not carry a body; `Response` refuses one, even if it is empty. */
const BODILESS = new Set([204, 205, 304]);
/**
 * The transport as a `fetch` for Octokit. The transport's user agent stands: Octokit's own names its version and Node's.
 * @throws MallcopError whatever `http.send` throws; Octokit wraps it, and `thrownByTransport` gives it back
 */
function createOctokitFetch(http) {
    return async (url, init = {}) => {
        const { method = "GET", headers = {}, body, signal } = init;
        if (!isMethod(method))
            throw unsupported(`the method ${method}`);
        if (body !== undefined && body !== null && typeof body !== "string")
            throw unsupported("a body that is no text");
        const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "user-agent");
        const answer = await http.send({
            url,
            method,
            headers: Object.fromEntries(kept),
            ...(typeof body === "string" && { body }),
            ...(signal instanceof AbortSignal && { signal }),
        });
        const content = BODILESS.has(answer.status) ? null : Uint8Array.from(answer.body);
        return new Answer(content, { status: answer.status, headers: { ...answer.headers } });
    };
}
/** The transport's error inside what Octokit made of it, if there is one. */
function thrownByTransport(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
            return error;
    }
    return undefined;
}
function isMethod(method) {
    return METHODS.has(method);
}
function unsupported(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: `Octokit asked for ${what}` });
}


/***/ }),

/***/ 77323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   aK: () => (/* binding */ networkTrouble)
/* harmony export */ });
/* unused harmony export retryAfter */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);

const BASE_MS = 500;
const CAP_MS = 30_000;
/** A vendor that asks for longer is not told apart from one that asks for this. */
const DAY_MS = 24 * 3_600_000;
/** Statuses that pass by themselves, for vendors that keep to the standard. Everything else is the caller's. */
const BY_STATUS = {
    408: "transient",
    425: "transient",
    429: "throttled",
    500: "transient",
    502: "transient",
    503: "transient",
    504: "transient",
};
/** Headers that say how long to wait, most exact first. The `-ms` forms are Azure's. */
const WAIT_HEADERS = [
    ["retry-after-ms", 1],
    ["x-ms-retry-after-ms", 1],
    ["retry-after", 1000],
];
/** Network errors by their code, in words. What is not listed is shown by its code. */
const NETWORK = {
    CERT_HAS_EXPIRED: "its certificate has expired",
    DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
    EAI_AGAIN: "its name could not be looked up",
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection off",
    EHOSTUNREACH: "there is no route to it",
    ENETUNREACH: "there is no network",
    ENOTFOUND: "its name does not exist",
    EPIPE: "it broke the connection off",
    ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
    ETIMEDOUT: "it did not answer in time",
    SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by an unknown authority",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by an unknown authority",
    UND_ERR_CONNECT_TIMEOUT: "the connection took too long",
    UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer was cut off",
    UND_ERR_SOCKET: "it broke the connection off",
};
/** Trouble that the next try would meet again. */
const LASTING = /^(?:CERT_|DEPTH_ZERO|ERR_TLS_|SELF_SIGNED|UNABLE_TO_|UND_ERR_HEADERS_OVERFLOW)/;
/** What an answer means: the vendor's own table first, then the standard's. */
function judge(response, policy, now) {
    const verdict = policy?.classify(response) ?? standard(response.status);
    if (verdict.kind === "answer" || verdict.retryAfterMs !== undefined)
        return verdict;
    const retryAfterMs = retryAfter(response.headers, now);
    if (retryAfterMs === undefined)
        return verdict;
    // "Unavailable, come back in 20 s" is a request to slow down, whatever its number.
    return { kind: response.status === 503 ? "throttled" : verdict.kind, retryAfterMs };
}
function standard(status) {
    return { kind: BY_STATUS[status] ?? "answer" };
}
/**
 * How long a vendor wants us to wait, in milliseconds; `undefined` if it does not say, or not in a form that is known.
 * @param now milliseconds since 1970, for the date form
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter(headers, now) {
    for (const [name, unit] of WAIT_HEADERS) {
        const value = headers[name]?.trim();
        if (value === undefined || value === "")
            continue;
        if (/^\d+(?:\.\d+)?$/.test(value))
            return Math.min(DAY_MS, Math.ceil(Number(value) * unit));
        // Only the date form: Date.parse would also take "-5" or "2" for a year.
        const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
        if (!Number.isNaN(date))
            return Math.min(DAY_MS, Math.max(0, date - now));
    }
    return undefined;
}
/** Full jitter: anything between nothing and the doubled base, so that clients that failed together do not return together. */
function backoff(attempt, random) {
    return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}
/** A network error in words that hold nothing of the request, and whether another try may help. */
function networkTrouble(thrown) {
    const code = errorCode(thrown);
    if (code === undefined)
        return { reason: "the connection failed", passes: true };
    return { reason: NETWORK[code] ?? code, passes: !LASTING.test(code) };
}
/** fetch wraps what happened in a `TypeError`, and several addresses in an `AggregateError`. */
function errorCode(thrown, depth = 0) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) || depth > 5)
        return undefined;
    const { code, cause, errors } = thrown;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
        return code;
    return errorCode(Array.isArray(errors) ? errors[0] : cause, depth + 1);
}


/***/ }),

/***/ 67009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that must die at the boundary: it prints as `***` everywhere, and only `reveal` gives it, for one request. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The clear text. Call it where the request is built, never to store or log it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 13590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ throttledError),
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77323);
/** What a try that did not succeed means: the error it would end in, and how long to wait before the next try. */


/** The answer, if it is one for the caller; else what stands in the way. */
function assess(outcome, { host, policy, attempt, now, random }) {
    const jitter = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .JN)(attempt, random);
    if (outcome.kind === "trouble") {
        const reason = attempt === 1 ? outcome.reason : `${outcome.reason} (${attempt} tries)`;
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-unreachable", { host, reason }, { attempts: attempt });
        return { error, passes: outcome.passes, throttled: false, waitMs: jitter, told: false };
    }
    const { response } = outcome;
    const judgement = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(response, policy, now);
    if (judgement.kind === "answer")
        return response;
    const waitMs = Math.max(jitter, judgement.retryAfterMs ?? 0);
    const told = judgement.retryAfterMs !== undefined;
    if (judgement.kind === "throttled") {
        return { error: throttledError(host, attempt, waitMs), passes: true, throttled: true, waitMs, told };
    }
    const values = { host, status: response.status, attempts: attempt };
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-failed", values, { attempts: attempt });
    return { error, passes: true, throttled: false, waitMs, told };
}
/** @param attempts how often the request was sent */
function throttledError(host, attempts, retryAfterMs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-throttled", { vendor: host }, { retryAfterMs, attempts });
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ shape_boolean),
  Ms: () => (/* binding */ entryOf),
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
  ws: () => (/* binding */ scalarText),
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
/** A scalar as text, and nothing of anything else: an object may have a `toString` that is none. */
function scalarText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
/** The entry of a table under a name that a stranger may have chosen: every object has a `constructor`, and no table does. */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
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

/***/ 79955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summingOf),
/* harmony export */   u: () => (/* binding */ correlatorsOf)
/* harmony export */ });
/** Of a connector whose code is in this process. */
function summingOf({ correlate = [], feeds }, lookup) {
    return {
        correlators: correlatorsOf(correlate),
        digest(name, partition) {
            const feed = feeds[name];
            return feed?.kind === "log" ? feed.digest?.(partition, lookup) : undefined;
        },
    };
}
function correlatorsOf(correlators) {
    return {
        pairOf(draft) {
            for (const correlator of correlators) {
                const key = correlator.key(draft);
                if (key !== undefined)
                    return `${correlator.name}|${key}`;
            }
            return undefined;
        },
        deadlineOf: (pair) => correlatorOf(correlators, pair)?.deadlineMs,
        fold: async (steps, open) => foldSteps(correlators, steps, open),
        expire: async (pairs) => pairs.map(([pair, state]) => expirePair(correlators, pair, state)),
    };
}
function foldSteps(correlators, steps, before) {
    const known = new Map(before);
    const fates = steps.map(({ pair, draft }) => {
        try {
            const folded = required(correlators, pair).fold(known.get(pair), draft);
            if ("done" in folded) {
                known.delete(pair);
                return folded;
            }
            if (folded.state === undefined)
                throw new TypeError("fold gave neither state nor done");
            known.set(pair, folded.state);
            return "held";
        }
        catch (thrown) {
            return { rejected: thrown };
        }
    });
    return { fates, open: known };
}
function expirePair(correlators, pair, state) {
    try {
        return { told: required(correlators, pair).expire(state) };
    }
    catch (thrown) {
        return { rejected: thrown };
    }
}
function correlatorOf(correlators, pair) {
    return correlators.find(({ name }) => pair.startsWith(`${name}|`));
}
function required(correlators, pair) {
    const found = correlatorOf(correlators, pair);
    if (found === undefined)
        throw new TypeError("there is no correlator for this pair");
    return found;
}


/***/ }),

/***/ 34639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectorOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Parses a module into a `Detector`. Invariant: what comes out has the function that the engine will call. */

/** The default export of a detector's module. @throws MallcopError `detector-malformed` */
function detectorOf(module, name) {
    const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
        return found;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-malformed", { name, problem: "it has no default export with a function `detect`" });
}


/***/ }),

/***/ 36230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ powerGiven),
/* harmony export */   P: () => (/* binding */ takesAway)
/* harmony export */ });
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);

/** Verbs that take away, wherever vendors put them in an operation's name. */
const TAKES = /(?:^|[^a-z])(?:remove|delete|detach|revoke|demote|destroy|disable|deactivate|reject|decline|deny|cancel|uninstall|leave|block|suspend)/i;
const TAKEN = new Set(["removed", "rejected", "expired", "declined"]);
function takesAway(event) {
    return TAKES.test(event.action) || TAKEN.has(event.metadata.change);
}
/** Whoever has it can give themselves everything else. */
const FULL = /^(?:owner|admin|administrator|administratoraccess|poweruseraccess|iamfullaccess|organization_?admin|global administrator|company administrator|user access administrator|role based access control administrator|privileged (?:role|authentication) administrator|application administrator|cloud application administrator|exchange administrator|sharepoint administrator|security administrator|organization management|site ?collection ?administrator)$/i;
/** Enough to change whatever runs there. */
const BROAD = /^(?:contributor|maintain|maintainer|developer_admin|project_admin|billing_admin)$|administrator/i;
/** How much the event gives; `undefined` if it gives nothing of weight, or takes. */
function powerGiven(event) {
    if (takesAway(event))
        return undefined;
    const roles = ((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "role", "permission") ?? "").split(/,\s*/);
    if (event.metadata.privileged === true || roles.some((role) => FULL.test(role)))
        return "full";
    return roles.some((role) => BROAD.test(role)) ? "broad" : undefined;
}


/***/ }),

/***/ 90066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   IP: () => (/* binding */ DetectorMemory),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   zg: () => (/* binding */ isMemoryValue)
/* harmony export */ });
/**
 * What a detector keeps between pages and runs: records under a key until a moment of the events' own time. Bounded: at the
 * limit, those that would go soonest go first.
 */
/** Records per detector. */
const MOST = 10_000;
class DetectorMemory {
    #kept = new Map();
    get size() {
        return this.#kept.size;
    }
    get(key) {
        return this.#kept.get(key)?.value;
    }
    set(key, value, until) {
        this.#kept.set(key, { value, until });
        if (this.#kept.size > MOST)
            this.#shed();
    }
    /** Forgets what is over at a moment. */
    expire(now) {
        for (const [key, { until }] of this.#kept)
            if (until <= now)
                this.#kept.delete(key);
    }
    /** In the order of the keys. */
    entries() {
        return [...this.#kept]
            .map(([key, { value, until }]) => [key, value, until])
            .sort(([one], [other]) => (one < other ? -1 : 1));
    }
    #shed() {
        const byEnd = [...this.#kept].sort(([, one], [, other]) => one.until - other.until);
        for (const [key] of byEnd.slice(0, MOST / 10))
            this.#kept.delete(key);
    }
}
/** Whether a value read from a file is one that a detector can have kept. */
function isMemoryValue(value) {
    return Object.values(value).every((item) => typeof item === "number" ||
        (Array.isArray(item) &&
            (item.every((one) => typeof one === "number") || item.every((one) => typeof one === "string"))));
}
/** A list is of one kind, so that its first item tells. */
function isNumbers(value) {
    return Array.isArray(value) && typeof value[0] === "number";
}
function isTexts(value) {
    return Array.isArray(value) && typeof value[0] === "string";
}
/** Numbers of a record's list; none if there is none. */
function numbersOf(value, name) {
    const list = value?.[name];
    return isNumbers(list) ? list : [];
}
/** Texts of a record's list; none if there is none. */
function textsOf(value, name) {
    const list = value?.[name];
    return isTexts(list) ? list : [];
}


/***/ }),

/***/ 32384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ Profile),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/* unused harmony export SUPPORT_DAYS */
/**
 * What is usual for one actor of one source: days, hours, networks, and sorts of things done. Bounded whatever the actor does.
 * Something is known once it was seen on two days, and as long as the last of them lies within the window.
 */
const DAY_MS = 86_400_000;
/** Days that make something known: what was done once is not. */
const SUPPORT_DAYS = 2;
const MOST_NETWORKS = 12;
const MOST_HABITS = 48;
/** Where hours are halved, so that old habits fade. */
const FULL_HOUR = 60;
class Profile {
    first;
    last;
    /** Different days on which the actor did anything. */
    days;
    /** By hour of the UTC day: on how many days. */
    hours;
    /** Bits of the hours of `last` that are counted already. */
    hoursOfLast;
    networks = new Map();
    habits = new Map();
    constructor(first, { last = first, days = 1, hours = new Array(24).fill(0), hoursOfLast = 0 } = {}) {
        this.first = first;
        this.last = last;
        this.days = days;
        this.hours = hours;
        this.hoursOfLast = hoursOfLast;
    }
    learn(time, network, habit) {
        const day = Math.floor(time / DAY_MS);
        if (day > this.last) {
            this.last = day;
            this.days += 1;
            this.hoursOfLast = 0;
        }
        if (day === this.last)
            this.#learnHour(Math.floor((time % DAY_MS) / 3_600_000));
        if (network !== undefined)
            touch(this.networks, network, day, MOST_NETWORKS);
        touch(this.habits, habit, day, MOST_HABITS);
    }
    get isKnown() {
        return this.days >= SUPPORT_DAYS;
    }
    knowsNetwork(network) {
        return (this.networks.get(network)?.days ?? 0) >= SUPPORT_DAYS;
    }
    /** Whether the network was used on another day than this one. */
    usedBefore(network, today) {
        const { days = 0, last = today } = this.networks.get(network) ?? {};
        return days >= SUPPORT_DAYS || last < today;
    }
    knowsHabit(habit) {
        return (this.habits.get(habit)?.days ?? 0) >= SUPPORT_DAYS;
    }
    /**
     * Hours between this hour and the nearest one that is usual, 0 to 12; `undefined` before any is. An hour is usual if it and
     * its neighbours together were seen on two days: people are not on time.
     */
    hoursFromUsual(hour) {
        let nearest;
        for (let usual = 0; usual < 24; usual++) {
            const around = [usual + 23, usual, usual + 1].reduce((sum, at) => sum + (this.hours[at % 24] ?? 0), 0);
            if (around < SUPPORT_DAYS)
                continue;
            const apart = Math.abs(usual - hour);
            nearest = Math.min(nearest ?? 12, apart, 24 - apart);
        }
        return nearest;
    }
    /** Forgets what was last seen before a day. */
    forget(before) {
        for (const seen of [this.networks, this.habits])
            for (const [name, { last }] of seen)
                if (last < before)
                    seen.delete(name);
    }
    #learnHour(hour) {
        const bit = 1 << hour;
        if ((this.hoursOfLast & bit) !== 0)
            return;
        this.hoursOfLast |= bit;
        this.hours[hour] = (this.hours[hour] ?? 0) + 1;
        if ((this.hours[hour] ?? 0) < FULL_HOUR)
            return;
        for (let at = 0; at < 24; at++)
            this.hours[at] = (this.hours[at] ?? 0) >> 1;
    }
}
function touch(seen, name, day, most) {
    const known = seen.get(name);
    if (known === undefined) {
        if (seen.size >= most)
            seen.delete(weakest(seen));
        seen.set(name, { days: 1, last: day });
    }
    else if (day > known.last) {
        known.days += 1;
        known.last = day;
    }
}
/** What was seen on the fewest days, and of those the longest ago. */
function weakest(seen) {
    let found;
    for (const entry of seen) {
        const [, { days, last }] = entry;
        const [, least] = found ?? [];
        if (least === undefined || days < least.days || (days === least.days && last < least.last))
            found = entry;
    }
    return found?.[0] ?? "";
}


/***/ }),

/***/ 32530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ Own),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);
/** Sentences about events: our words as they are, everything else between markers. A sentence is safe to write to a file. */

/** Words of ours that stand in a variable. */
class Own {
    words;
    constructor(words) {
        this.words = words;
    }
}
const own = (words) => new Own(words);
/** Template tag. Texts are values of a clean event, which are sanitized; they are marked. Numbers and `own` words are not. */
function say(words, ...values) {
    const pieces = values.map((value, index) => written(value) + (words[index + 1] ?? ""));
    return `${words[0] ?? ""}${pieces.join("")}`;
}
function written(value) {
    if (typeof value === "number")
        return String(Math.round(value * 100) / 100);
    return value instanceof Own ? value.words : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy)(value);
}
/** The sentence as people read it. Its parts hold no markers but ours, so taking them all off is exact. */
function plain(said) {
    return said.replaceAll("[USER_DATA_BEGIN]", "").replaceAll("[USER_DATA_END]", "");
}
/** "1 event", "2 events". */
function counted(count, noun) {
    return own(`${count} ${noun}${count === 1 ? "" : "s"}`);
}


/***/ }),

/***/ 57789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ habitOf),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   C8: () => (/* binding */ isActivity),
/* harmony export */   Ci: () => (/* binding */ whoActed),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   a9: () => (/* binding */ granteeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c2: () => (/* binding */ resourceClassOf),
/* harmony export */   gq: () => (/* binding */ succeeded)
/* harmony export */ });
/** Names that stand for nobody. */
const NOBODY = new Set(["", "-", "unknown", "mallcop", "defender", "anonymous"]);
/** What end users of the watched applications do: there may be any number of them, and all are new once. */
const BY_END_USERS = /^auth\./;
/** Times are the vendor's of something found, or nobody acts at all. */
const NO_ACTIVITY = new Set([
    "coverage_gap",
    "defender_alert",
    "dependabot_alert",
    "secret_scanning_alert",
    "parser_summary",
    "log_line",
]);
/** Names of sessions that IAM Identity Center gives to people. */
const SINGLE_SIGN_ON = /^AWSReservedSSO_/;
/** A text of an event's metadata; `undefined` for anything else. */
function textOf(event, ...names) {
    for (const name of names) {
        const value = event.metadata[name];
        if (typeof value === "string" && value !== "")
            return value;
    }
    return undefined;
}
function isActivity(event) {
    return !NO_ACTIVITY.has(event.type) && !BY_END_USERS.test(event.type) && event.metadata.time_missing !== true;
}
/**
 * Who acted. A session of a role is the role; a person behind it, where the record names one, is the person. Lower case:
 * vendors write one name in several ways.
 */
function whoActed(event) {
    if (BY_END_USERS.test(event.type))
        return undefined;
    const { actor, metadata } = event;
    if (metadata.actor_type === "AWSService" || NOBODY.has(actor))
        return undefined;
    const behind = metadata.source_identity;
    if (typeof behind === "string" && behind !== "")
        return behind.toLowerCase();
    if (metadata.actor_type !== "AssumedRole")
        return lowered(actor);
    const slash = actor.indexOf("/");
    if (slash < 0)
        return actor.toLowerCase();
    const session = actor.slice(slash + 1);
    const isPerson = session.includes("@") || SINGLE_SIGN_ON.test(actor);
    return (isPerson ? session : `role ${actor.slice(0, slash)}`).toLowerCase();
}
const MOST_REMEMBERED = 5000;
/** A pure function of names that come again with every event; what it gave is kept for speed alone. */
function remembered(work) {
    const answers = new Map();
    return (name) => {
        const known = answers.get(name);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_REMEMBERED)
            answers.clear();
        const answer = work(name);
        answers.set(name, answer);
        return answer;
    };
}
const lowered = remembered((name) => name.toLowerCase());
/** Whether it succeeded, as far as is known: what was refused teaches nothing and changes nothing. */
function succeeded({ metadata: { outcome } }) {
    return outcome !== "failure" && outcome !== "denied";
}
/** Whoever was given or lost something. */
function granteeOf(event) {
    return textOf(event, "grantee", "member", "user") ?? event.target;
}
/** The neighbourhood of an address: /24 of IPv4, /48 of IPv6; people's addresses change within it. */
function networkOf(event) {
    const address = event.metadata.source_ip;
    return typeof address === "string" ? networkAround(address) : undefined;
}
const networkAround = remembered((address) => {
    const dot = address.lastIndexOf(".");
    if (dot > 0 && /^[\d.]+(?::\d+)?$/.test(address))
        return `${address.slice(0, dot)}.0/24`;
    return address.includes(":") ? `${address.split(":", 3).join(":")}::/48` : undefined;
});
/** The sort of thing that was done. Not the single target: there are always new ones. */
function habitOf(event) {
    const { target_type: kind } = event.metadata;
    if (event.type === "resource_access")
        return `resource_access ${resourceClassOf(event)}`;
    return typeof kind === "string" ? `${event.type} ${kind.toLowerCase()}` : event.type;
}
/** A resource's class: its kind, and the group or account that it is in. */
function resourceClassOf(event) {
    const kind = textOf(event, "target_type", "service") ?? event.target;
    const place = textOf(event, "resource_group", "project", "site", "account") ?? "";
    return `${kind} ${place}`.trim().toLowerCase();
}
/** The part of an address of mail behind the @, in lower case. */
function domainOf(address) {
    // Guests are written as `name_their.domain#EXT#@ours`.
    const guest = /_([^_#@]+\.[^_#@]+)#ext#@/i.exec(address);
    const domain = guest?.[1] ?? /@([^@\s>]+)$/.exec(address)?.[1];
    return domain?.toLowerCase();
}


/***/ }),

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ }),

/***/ 38449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeName),
/* harmony export */   E: () => (/* binding */ isHarmless)
/* harmony export */ });
/**
 * What the name of a field says about its value: a secret, or only something about one. `password` is a secret; `passwordLastUsed`,
 * `accessKeyId` and `secret_type` are facts that an audit needs.
 */
/** What a name must contain, in lower case without separators, to be a secret's. The last one found decides. */
const STEMS = {
    passwords: "password",
    password: "password",
    passwds: "password",
    passwd: "password",
    passphrase: "password",
    passcode: "password",
    pwd: "password",
    privatekey: "private-key",
    secretaccesskey: "secret-key",
    secretkey: "secret-key",
    sharedaccesskey: "access-key",
    accesskey: "access-key",
    accountkey: "access-key",
    sharedkey: "access-key",
    masterkey: "access-key",
    signingkey: "signing-key",
    apikey: "api-key",
    authkey: "api-key",
    connectionstring: "connection-string",
    connstr: "connection-string",
    sessiontoken: "session-token",
    securitytoken: "session-token",
    authorization: "authorization",
    signature: "signature",
    credentials: "credential",
    credential: "credential",
    tokens: "token",
    token: "token",
    jwt: "token",
    cookie: "cookie",
    secrets: "secret",
    secret: "secret",
};
const STEM = new RegExp(Object.keys(STEMS).join("|"), "g");
/** Secrets by their whole name. `push_protection_bypassed_by`, for one, is a person. */
const WHOLE = {
    protectionbypass: "secret",
    drainurl: "secret-url",
    webhookurl: "secret-url",
    deployhookurl: "secret-url",
};
/** Names that hold a stem and are no secret, whole. Each is a row of the allow-list's test. */
const ALLOWED = new Set([
    "hashedtoken",
    "federatedidentitycredential",
    "federatedidentitycredentials",
    "clienttoken",
    "clientrequesttoken",
    "idempotencytoken",
    "resultsignature",
    "httptokens",
    "secretspassed",
    "secretary",
]);
/** Last words of names that speak about a secret, or about anything else that is none. */
const DESCRIPTIONS = new Set(`
    action age alert alerts alg algorithm allowed arn arns at audience audiences category changed characters
    configured count counts created date dates decision description details disabled elevation email enabled
    endpoint exists exp expiration expired expires expiry format from guid id identifier identifiers ids interval
    issuer kind length level limit location manager method name names notification owner path permission permissions
    policies policy present profile protection provider reason ref refresh region require required reset revoked rid
    rotated rotation scope scopes source state status statuses subject supported template time times timestamp title
    ttl type types updated uri url used user valid validation validity verification verified version versions
  `
    .trim()
    .split(/\s+/));
/** The same for more than a word; all that follows the stem, in lower case without separators. */
const PHRASES = /^(?:displayname|expiresat|expiresin|fromconsole|lasteight|lastfour|lastset|lastused|scanning\w*|\w*notificationcontent)$/;
const NAMES = new Set([
    "name",
    "key",
    "parametername",
    "propertyname",
    "displayname",
    "field",
    "header",
]);
const HOLDS = new Set([
    "value",
    "values",
    "newvalue",
    "oldvalue",
    "old",
    "new",
    "current",
    "previous",
    "stringvalue",
]);
/** Longer names are judged by their end, where names say what they are. */
const MOST_CHARS = 200;
const MOST_VERDICTS = 4096;
const verdicts = new Map();
/** Pure; remembers its answers, because a feed's records all have the same few names. */
function judgeName(name) {
    const known = verdicts.get(name);
    if (known !== undefined)
        return known;
    const verdict = judge(name);
    if (verdicts.size >= MOST_VERDICTS)
        verdicts.clear();
    if (name.length <= MOST_CHARS)
        verdicts.set(name, verdict);
    return verdict;
}
/** A placeholder in a name says what was taken out, not what the field holds. */
const PLACEHOLDER = /\[redacted:[^\]]*\]/g;
function judge(given) {
    const name = given.includes("[redacted:") ? given.replace(PLACEHOLDER, "0") : given;
    const plain = name
        .slice(-MOST_CHARS)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "");
    const accessKeyId = plain.endsWith("accesskeyid");
    const last = [...plain.matchAll(STEM)].at(-1);
    const rest = last === undefined ? plain : plain.slice(last.index + last[0].length);
    const describes = accessKeyId ||
        ALLOWED.has(plain) ||
        DESCRIPTIONS.has(rest) ||
        (rest !== "" && DESCRIPTIONS.has(lastWord(name))) ||
        PHRASES.test(rest);
    return {
        secret: secretCalled(plain) ?? (last === undefined || describes ? undefined : STEMS[last[0]]),
        describes,
        accessKeyId,
        names: NAMES.has(plain),
        holds: HOLDS.has(plain),
    };
}
function secretCalled(plain) {
    return Object.hasOwn(WHOLE, plain) ? WHOLE[plain] : undefined;
}
/** `Id` of `secretAccessKeyId`, `at` of `expires_at`; in lower case. */
function lastWord(name) {
    const words = name.slice(-MOST_CHARS).match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g);
    return words?.at(-1)?.toLowerCase() ?? "";
}
/** What stands where a secret would, and gives nothing away: a vendor's mask, a switch, nothing. */
const HARMLESS = /^(?:\**|\[\]|\{\}|\[redacted(?::[\w.:-]{1,100})?\]|hidden_due_to_security_reasons|value hidden due to security reasons\.?|<sensitivedataremoved>|__openclaw_redacted__|__\w{1,40}__|redacted|hidden|true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|required|optional|success|failure|allow|deny)$/i;
/** Whether the value of a secret-named field may stay. */
function isHarmless(value) {
    return HARMLESS.test(value);
}


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p2: () => (/* binding */ ACCESS_KEY_ID),
  AF: () => (/* binding */ SECRET_SHAPES),
  mt: () => (/* binding */ findSecret)
});

// UNUSED EXPORTS: TOKEN_SHAPES

;// CONCATENATED MODULE: ./build/src/event/secret-contexts.js
const WORD = "(?:pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|account|auth|master|private|shared|signing|storage)[_-]?(?:access[_-]?)?key|connection[_-]?string|signature|(?<![A-Za-z])sig)";
const SIGN = "(?:=|%3d|:)";
const WORDS = [
    ...["password", "passwd", "passphrase", "pwd", "secret", "token", "signature", "connectionstring"],
    ...["connection_string", "connection-string", "sig=", "sig%3d", "sig "],
    ...["=", ":", "%3d", " ", '"', "'", "\\"].map((after) => `key${after}`),
];
/** Between a word and its sign in the text of JSON: a quote that is a field name's end is not meant. */
const JSON_GAP = String.raw `(?:\\+["']|')?(?:\s|\\[nrt]){0,2}`;
const SECRETS_IN_CONTEXT = [
    {
        label: "password",
        anchors: ["://"],
        inJson: /:\/\/[^\s:/@"'<>]{0,256}:[^\s/"'<>?#]{1,512}@/,
        pattern: /(?<=[A-Za-z0-9]:\/\/)[^\s:/@"'<>]{0,256}:(?<secret>[^\s/"'<>?#]{1,512})(?=@)/g,
    },
    {
        label: "authorization",
        anchors: ["bearer", "basic"],
        inJson: /(?:bearer|basic)(?:%20|[ +])/i,
        pattern: /(?<![A-Za-z])(?:bearer|basic)(?:%20|[ +]){1,3}(?<secret>[\w.~+/=-]{8,})/gi,
        accept: (secret) => /\d/.test(secret) || secret.length >= 32,
    },
    {
        label: "authorization",
        anchors: ["authorization"],
        inJson: new RegExp(`authorization${JSON_GAP}${SIGN}`, "i"),
        pattern: /authorization\\{0,4}["']?\s{0,2}[:=]\s{0,2}\\{0,4}["']?(?:[A-Za-z][A-Za-z0-9-]{1,24} {1,2})?(?<secret>[^\s"',;\\]{6,})/gi,
        accept: (secret) => /\d/.test(secret),
    },
    { label: "cookie", anchors: ["cookie:"], pattern: /cookie:\s{0,2}(?<secret>[^\r\n"\\]{4,})/gi },
    {
        label: "secret",
        anchors: WORDS,
        inJson: new RegExp(WORD + JSON_GAP + SIGN, "i"),
        pattern: new RegExp(String.raw `:?${WORD}(?:\\{0,4}["'])?\s{0,2}${SIGN}\s{0,2}\\{0,4}["']?(?<secret>(?<=["'])[^"'\\]+|(?<!["'])[^\s"'&;,<>\\=][^\s"'&;,<>\\]*)`, "gi"),
        accept: isValue,
    },
    {
        label: "secret",
        anchors: ["password ", "passwd ", "token ", "secret ", "api-key "],
        inJson: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) /i,
        pattern: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) {1,3}["']?(?<secret>[^\s"'-][^\s"']{2,})/gi,
    },
];
/**
 * After `=` and in quotes, anything is a value. After a bare colon it may be prose (`invalid token: expired`), or part of a name
 * with colons (`arn:aws:secretsmanager:…:secret:name`).
 */
function isValue(secret, match) {
    const before = match.slice(0, match.length - secret.length).trimEnd();
    return !before.endsWith(":") || (!match.startsWith(":") && secret.length >= 8 && /\d/.test(secret));
}

;// CONCATENATED MODULE: ./build/src/event/secret-shapes.js
/**
 * What credentials look like: the shapes that redaction knows without having been told a secret.
 *
 * Every pattern is linear on hostile input: it begins with a literal or at the edge of a run, and its repetitions are bounded,
 * or end where the run ends with nothing to match after them. Each shape names its anchors: literals, one of
 * which every match holds (case is ignored), so that one scan of a text tells which patterns are worth trying.
 */

/** Not in the midst of a word; an escape such as `%20` or `\n` before it is no part of the word. */
const EDGE = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))`;
const KEYS = [
    {
        label: "private-key",
        anchors: ["-----BEGIN "],
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
    },
    { label: "age-key", anchors: ["AGE-SECRET-KEY-1"], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
    { label: "jwt", anchors: ["eyJ"], pattern: new RegExp(`${EDGE}eyJ[\\w-]{8,}(?:\\.[\\w-]{4,}){1,4}\\.?`, "g") },
];
const AMAZON = [
    {
        label: "aws-secret-key",
        anchors: ["AKIA", "ASIA"],
        inJson: /A[KS]IA[A-Z0-9]{16}(?!")/,
        pattern: /A[KS]IA[A-Z0-9]{16}["']?[\s,:;|/]{1,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g,
    },
    {
        label: "aws-access-key-id",
        anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
        // CloudTrail names one in every record, where it belongs.
        inJson: /(?<!accessKeyId":")A(?:KI|SI|BI|CC)A[A-Z0-9]{16}/,
        pattern: /(?<![A-Z0-9])A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?![A-Z0-9])/g,
    },
    {
        label: "aws-session-token",
        anchors: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
        pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/=%_-]{20,}/g,
    },
    {
        label: "aws-secret-key",
        anchors: ["secret"],
        inJson: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
        pattern: /secret[\w .:="'-]{0,30}[ :="'](?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
        accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    },
];
const MICROSOFT = [
    {
        label: "azure-client-secret",
        anchors: Array.from("0123456789", (digit) => `${digit}q~`),
        pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
    },
    {
        label: "azure-storage-key",
        anchors: ["+ASt"],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
    },
    { label: "azure-key", anchors: ["JQQJ9"], pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,40}/g },
];
const GOOGLE = [
    { label: "google-api-key", anchors: ["AIza"], pattern: /AIza[\w-]{35}/g },
    { label: "google-oauth-token", anchors: ["ya29."], pattern: /ya29\.[\w-]{20,}/g },
    { label: "google-refresh-token", anchors: ["1//0"], pattern: /(?<!\w)1\/\/0[\w-]{30,}/g },
    { label: "google-client-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-[\w-]{20,}/g },
];
/** Credentials that say whose they are. */
const PREFIXED = [
    {
        label: "github-token",
        anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /gh[pousr]_[A-Za-z0-9][\w.-]{18,1023}[A-Za-z0-9]/g,
    },
    { label: "github-token", anchors: ["github_pat_"], pattern: /github_pat_\w{20,255}/g },
    {
        label: "gitlab-token",
        anchors: ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-", "glft-", "glagent-"],
        pattern: /gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w-]{20,255}/g,
    },
    {
        label: "slack-token",
        anchors: ["xox", "xapp-"],
        pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]{10,}/g,
        accept: (secret) => /\d/.test(secret),
    },
    {
        label: "slack-webhook",
        anchors: ["hooks.slack"],
        pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "discord-webhook",
        anchors: ["/api/webhooks/"],
        pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "teams-webhook",
        anchors: ["/webhookb2/"],
        pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{8,})/gi,
    },
    {
        label: "vercel-deploy-hook",
        anchors: ["/integrations/deploy/"],
        pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(?<secret>[\w/]{8,})/gi,
    },
    {
        label: "vercel-token",
        anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        pattern: /vc[piark]_[A-Za-z0-9]{20,255}/g,
    },
    { label: "npm-token", anchors: ["npm_"], pattern: /npm_[A-Za-z0-9]{36}/g },
    { label: "pypi-token", anchors: ["pypi-AgE"], pattern: /pypi-AgE[\w-]{50,}/g },
    { label: "rubygems-token", anchors: ["rubygems_"], pattern: /rubygems_[0-9a-f]{48}/g },
    { label: "docker-token", anchors: ["dckr_"], pattern: /dckr_[po]at_[\w-]{20,255}/g },
    { label: "supabase-token", anchors: ["sbp_"], pattern: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/g },
    { label: "supabase-secret-key", anchors: ["sb_secret_"], pattern: /sb_secret_[\w-]{16,255}/g },
    {
        label: "openai-key",
        anchors: ["sk-"],
        pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/g,
        accept: (secret) => /\d/.test(secret) && (/[A-Z]/.test(secret) || secret.startsWith("sk-ant-")),
    },
    {
        label: "stripe-key",
        anchors: ["sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_", "whsec_"],
        pattern: /(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{24,255})/g,
    },
    {
        label: "twilio-key",
        anchors: Array.from("0123456789abcdef", (digit) => `sk${digit}`),
        inJson: /SK[0-9a-f]{32}/,
        pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g,
    },
    { label: "sendgrid-key", anchors: ["SG."], pattern: /SG\.[\w-]{16,64}\.[\w-]{16,128}/g },
    {
        label: "mailgun-key",
        anchors: ["key-"],
        inJson: /key-[0-9a-f]{32}/,
        pattern: /(?<![\w-])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        label: "mailchimp-key",
        anchors: Array.from("0123456789", (digit) => `-us${digit}`),
        pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/g,
    },
    { label: "telegram-token", anchors: [":AA"], pattern: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    {
        label: "shopify-token",
        anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
        pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
    },
    { label: "digitalocean-token", anchors: ["dop_v1_", "doo_v1_", "dor_v1_"], pattern: /do[por]_v1_[0-9a-f]{64}/g },
    { label: "databricks-token", anchors: ["dapi"], pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?/g },
    { label: "huggingface-token", anchors: ["hf_"], pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
    { label: "vault-token", anchors: ["hvs.", "hvb.", "hvr."], pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { label: "terraform-token", anchors: [".atlasv1."], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
    {
        label: "doppler-token",
        anchors: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
        pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,255}/g,
    },
    { label: "linear-key", anchors: ["lin_api_", "lin_oauth_"], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
    { label: "notion-token", anchors: ["ntn_"], pattern: /ntn_[A-Za-z0-9]{40,60}/g },
    { label: "postman-key", anchors: ["PMAK-"], pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
    { label: "newrelic-key", anchors: ["NRAK-"], pattern: /NRAK-[A-Z0-9]{27}/g },
    { label: "grafana-token", anchors: ["glsa_", "glc_"], pattern: /gl(?:sa|c)_[A-Za-z0-9+/=_]{32,255}/g },
    { label: "planetscale-token", anchors: ["pscale_"], pattern: /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g },
    { label: "atlassian-token", anchors: ["ATATT3", "ATCTT3"], pattern: /AT(?:ATT|CTT)3[\w+/=-]{24,512}/g },
    { label: "figma-token", anchors: ["figd_"], pattern: /figd_[\w-]{30,255}/g },
    { label: "groq-key", anchors: ["gsk_"], pattern: /gsk_[A-Za-z0-9]{40,60}/g },
    { label: "xai-key", anchors: ["xai-"], pattern: /xai-[A-Za-z0-9]{70,90}/g },
    { label: "replicate-token", anchors: ["r8_"], pattern: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}/g },
    { label: "sentry-token", anchors: ["sntrys_", "sntryu_"], pattern: /sntry[su]_[\w+/=-]{40,512}/g },
    { label: "tailscale-key", anchors: ["tskey-"], pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9-]{16,128}/g },
];
/** Certain by themselves; their order matters where one shape is part of another. */
const TOKEN_SHAPES = [...KEYS, ...AMAZON, ...MICROSOFT, ...GOOGLE, ...PREFIXED];
const SECRET_SHAPES = [...TOKEN_SHAPES, ...SECRETS_IN_CONTEXT];
/** The access key id is a secret's name rather than a secret: fields that are made for it keep it. */
const ACCESS_KEY_ID = "aws-access-key-id";
/** The sort of credential that a text holds by its shape alone, if any; for texts that should hold none, such as a configuration. */
function findSecret(text) {
    const found = TOKEN_SHAPES.find(({ pattern, accept }) => {
        const match = [...text.matchAll(pattern)].find(([whole, ...groups]) => accept?.(groups.at(-1) ?? whole, whole) ?? true);
        return match !== undefined;
    });
    return found === undefined ? undefined : { shape: found.label };
}


/***/ }),

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}


/***/ }),

/***/ 53223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EVENT_TYPES),
/* harmony export */   i: () => (/* binding */ COVERAGE_GAP)
/* harmony export */ });
/** The one registry of built-in event types, by connector type. Each manifest lists its part; a test holds the two together. */
/** Every connector may emit it: a hole in what was read that cannot be filled. */
const COVERAGE_GAP = "coverage_gap";
const EVENT_TYPES = {
    azure: [
        "role_assignment",
        "permission_change",
        "service_principal_created",
        "resource_access",
        "admin_action",
        "login",
        "defender_alert",
    ],
    "aws-cloudtrail": [
        "iam_change",
        "security_group_change",
        "s3_policy_change",
        "lambda_change",
        "login",
        "access_key_change",
        "cloudtrail_change",
        "admin_action",
    ],
    github: [
        "org_membership",
        "repo_permission",
        "collaborator_added",
        "secret_scanning_alert",
        "dependabot_alert",
        "workflow_run",
        "oauth_authorization",
        "admin_action",
    ],
    m365: [
        "login",
        "admin_role_change",
        "mail_rule_created",
        "external_forwarding",
        "delegate_access",
        "external_sharing",
        "bulk_download",
        "dlp_match",
        "dlp_feedback",
        "admin_action",
    ],
    "container-logs": ["log_line", "parser_summary"],
    vercel: [
        "deployment_created",
        "deployment_succeeded",
        "deployment_failed",
        "team_member_added",
        "team_member_removed",
        "project_created",
        "project_deleted",
        "domain_change",
        "env_var_change",
        "login",
        "admin_action",
    ],
    supabase: [
        "auth.signin",
        "auth.signup",
        "auth.token_refresh",
        "project.config_change",
        "edge_function.deploy",
        "auth.account_change",
    ],
    openclaw: ["skill.install", "skill.modify", "gateway.config_change", "agent.behavior_anomaly"],
};


/***/ }),

/***/ 18615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ HOLE_TYPES),
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   H6: () => (/* binding */ PATTERN_CHARS),
/* harmony export */   dM: () => (/* binding */ isTooOpen),
/* harmony export */   patternText: () => (/* binding */ patternText),
/* harmony export */   printPattern: () => (/* binding */ printPattern)
/* harmony export */ });
/**
 * The language of templates: the line as it looks, with typed holes. `<name:type>` takes one value, `<name>` everything up to
 * the next literal or blank, `{a|b}` one of some words; `\<`, `\{` and `\\` stand for themselves. A run of blanks is one.
 * Invariant: `parsePattern(printPattern(x))` is `x`.
 */
const HOLE_TYPES = [
    "int",
    "num",
    "size",
    "duration",
    "status",
    "time",
    "ip",
    "host",
    "uuid",
    "hex",
    "email",
    "url",
    "path",
    "id",
    "word",
    "any",
    "string",
    "json",
    "rest",
];
const NAME = /^[a-z][a-z0-9_]{0,39}$/;
/** Up to here a hole's own text may go; a longer one is text. */
const HOLE_CHARS = 64;
const PATTERN_CHARS = 4096;
const MOST_PIECES = 400;
function parsePattern(text) {
    if (text.length > PATTERN_CHARS)
        return { offset: PATTERN_CHARS, problem: `it is longer than ${PATTERN_CHARS} characters` };
    const pieces = [];
    let literal = "";
    const flush = () => {
        if (literal !== "")
            pieces.push({ literal });
        literal = "";
    };
    for (let at = 0; at < text.length;) {
        const special = text.charAt(at);
        if (special === "\\" && "<{\\".includes(text.charAt(at + 1)) && at + 1 < text.length) {
            literal += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const read = special === "<" ? readHole(text, at) : special === "{" ? readChoice(text, at) : undefined;
        if (read === undefined) {
            const blank = special === " " || special === "\t";
            if (!blank || (!literal.endsWith(" ") && (literal !== "" || pieces.length > 0)))
                literal += blank ? " " : special;
            at += 1;
            continue;
        }
        if ("problem" in read)
            return read;
        if (literal === "" && pieces.length > 0 && !("literal" in (pieces.at(-1) ?? {})) && !("choice" in read.piece)) {
            const before = pieces.at(-1);
            if (before !== undefined && "hole" in before && isWide(before.hole))
                return { offset: at, problem: "two holes stand side by side, and nothing says where the first one ends" };
        }
        flush();
        pieces.push(read.piece);
        at = read.end;
    }
    literal = literal.endsWith(" ") ? literal.slice(0, -1) : literal;
    flush();
    if (pieces.length === 0)
        return { offset: 0, problem: "it is empty" };
    if (pieces.length > MOST_PIECES)
        return { offset: 0, problem: `it has more than ${MOST_PIECES} pieces` };
    return pieces;
}
/** Holes of these types end where the next literal begins. */
const isWide = (type) => type === "any" || type === "string" || type === "rest" || type === "word" || type === "json";
/** `undefined` for a `<` that opens no hole: the log's own. */
function readHole(text, at) {
    const close = text.indexOf(">", at);
    if (close < 0 || close - at > HOLE_CHARS)
        return undefined;
    const [name = "", type, ...more] = text.slice(at + 1, close).split(":");
    if (more.length > 0 || !(NAME.test(name) || (name === "" && type !== undefined)))
        return undefined;
    const known = HOLE_TYPES.find((candidate) => candidate === (type ?? "any"));
    if (known === undefined) {
        const problem = `there is no type ${JSON.stringify(type)}; there are ${HOLE_TYPES.join(", ")}`;
        return {
            offset: at,
            problem: NAME.test(type ?? "") ? problem : "a type is small letters, or write `\\<` for a `<`",
        };
    }
    return { piece: { hole: known, name: name === "" ? undefined : name }, end: close + 1 };
}
function readChoice(text, at) {
    const close = text.indexOf("}", at);
    if (close < 0)
        return undefined;
    const choice = text.slice(at + 1, close).split("|");
    if (choice.length < 2 || choice.some((word) => word === "" || !/^[^\s<>{}\\]+$/.test(word)))
        return undefined;
    return { piece: { choice }, end: close + 1 };
}
function printPattern(pattern) {
    let text = "";
    for (const piece of pattern) {
        if ("literal" in piece)
            text += escapeLiteral(piece.literal);
        else if ("choice" in piece)
            text += `{${piece.choice.join("|")}}`;
        else
            text += `<${piece.name ?? ""}${piece.hole === "any" && piece.name !== undefined ? "" : `:${piece.hole}`}>`;
    }
    return text;
}
/** Only what would be read as something else is escaped: templates are for people. */
function escapeLiteral(literal) {
    let text = "";
    for (let at = 0; at < literal.length; at += 1) {
        const character = literal.charAt(at);
        const next = literal.charAt(at + 1);
        if (character === "\\" && (next === "" || "<{\\".includes(next)))
            text += "\\\\";
        else if (character === "<" && (next === ":" || /[a-z]/.test(next) || next === ""))
            text += "\\<";
        else if (character === "{" && (next === "" || literal.indexOf("|", at) > 0))
            text += "\\{";
        else
            text += character;
    }
    return text;
}
/** The template with `<*>` for each value. */
function patternText(pattern) {
    return pattern.map((piece) => ("literal" in piece ? piece.literal : "<*>")).join("");
}
/** Types that any word would do for. */
const OPEN_TYPES = new Set(["any", "rest", "string", "word", "id"]);
/** Whether a pattern says too little to be a template: it has no word, and no values that few lines have in that order. */
function isTooOpen(pattern) {
    let weight = 0;
    for (const piece of pattern) {
        if ("literal" in piece)
            weight += (piece.literal.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length * 2 + (/[^\s\w]/.test(piece.literal) ? 1 : 0);
        else if ("choice" in piece)
            weight += 2;
        else if (!OPEN_TYPES.has(piece.hole))
            weight += 1;
    }
    return weight < 2;
}


/***/ }),

/***/ 42714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseConnector),
/* harmony export */   J: () => (/* binding */ parseTools)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/**
 * The default export of a connector's module, checked against the contract and against the feeds that the manifest declares.
 * @throws MallcopError `connector-malformed`
 */
function parseConnector(module, manifest) {
    const connector = isRecord(module) ? module.default : undefined;
    const problem = problemWith(connector, manifest);
    if (problem !== undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("connector-malformed", { type: manifest.name, problem });
    return connector;
}
/**
 * The default export of a connector's `tools.ts`, checked against the tools that the manifest declares. Without any, there need be
 * no module.
 * @throws MallcopError `connector-malformed`
 */
function parseTools(module, { name: type, tools: declared = {} }) {
    const tools = isRecord(module) ? module.default : undefined;
    const malformed = (problem) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("connector-malformed", { type, problem });
    if (!isRecord(tools)) {
        if (Object.keys(declared).length === 0)
            return {};
        throw malformed("its tools.ts has no default export that is an object");
    }
    for (const name of Object.keys(tools))
        if (!Object.hasOwn(declared, name))
            throw malformed(`its tool ${name} is not in the manifest`);
    const missing = lacking(tools, Object.keys(declared));
    if (missing !== undefined)
        throw malformed(`its tools.ts lacks the function ${missing}`);
    return tools;
}
const FEED_FUNCTIONS = {
    log: ["partitions", "read", "normalize"],
    state: ["partitions", "read", "change"],
};
function problemWith(connector, manifest) {
    if (!isRecord(connector))
        return "its module has no default export that is an object";
    const missing = lacking(connector, ["preflight", "recognize"]);
    if (missing)
        return `it lacks the function ${missing}`;
    if (connector.tables !== undefined && typeof connector.tables !== "function")
        return "tables is not a function";
    return problemWithFeeds(connector.feeds, manifest) ?? problemWithCorrelators(connector.correlate);
}
function problemWithFeeds(feeds, manifest) {
    if (!isRecord(feeds))
        return "it has no feeds";
    for (const name of Object.keys(feeds)) {
        if (!Object.hasOwn(manifest.feeds, name))
            return `its feed ${name} is not in the manifest`;
    }
    for (const [name, { kind }] of Object.entries(manifest.feeds)) {
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (!isRecord(feed))
            return `it lacks the feed ${name}`;
        if (feed.kind !== kind)
            return `its feed ${name} is not of the kind ${kind}`;
        const missing = lacking(feed, FEED_FUNCTIONS[kind]);
        if (missing)
            return `its feed ${name} lacks the function ${missing}`;
    }
    return undefined;
}
/** The name of a pair begins with it. */
const CORRELATOR_NAME = /^[a-z][a-z0-9-]{0,39}$/;
function problemWithCorrelators(correlators) {
    if (correlators === undefined)
        return undefined;
    if (!Array.isArray(correlators))
        return "correlate is not a list";
    const names = new Set();
    for (const correlator of correlators) {
        if (!isRecord(correlator) || typeof correlator.name !== "string" || !CORRELATOR_NAME.test(correlator.name))
            return "a correlator has no name of small letters, digits and dashes";
        const { name, deadlineMs } = correlator;
        if (names.has(name))
            return `two correlators are called ${name}`;
        names.add(name);
        if (typeof deadlineMs !== "number" || !(deadlineMs > 0))
            return `its correlator ${name} has no deadlineMs`;
        const missing = lacking(correlator, ["key", "fold", "expire"]);
        if (missing)
            return `its correlator ${name} lacks the function ${missing}`;
    }
    return undefined;
}
function lacking(object, functions) {
    return functions.find((name) => typeof object[name] !== "function");
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 45755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// NAMESPACE OBJECT: ./build/src/plugin/host/child/api.js
var api_namespaceObject = {};
__webpack_require__.r(api_namespaceObject);
__webpack_require__.d(api_namespaceObject, {
  BlockList: () => (external_node_net_.BlockList),
  COVERAGE_GAP: () => (types/* COVERAGE_GAP */.i),
  EVENT_TYPES: () => (types/* EVENT_TYPES */.R),
  MallcopError: () => (errors/* MallcopError */.D),
  UNKNOWN_TIME: () => (event_event/* UNKNOWN_TIME */.v),
  asMallcopError: () => (errors/* asMallcopError */.x),
  boolean: () => (shape/* boolean */.zM),
  compareFingerprints: () => (fingerprint/* compareFingerprints */.tS),
  entryOf: () => (shape/* entryOf */.Ms),
  instant: () => (shape/* instant */.uR),
  instantUtc: () => (shape/* instantUtc */.Ut),
  isIP: () => (external_node_net_.isIP),
  isObject: () => (shape/* isObject */.Gv),
  list: () => (shape/* list */.p_),
  number: () => (shape/* number */.ai),
  object: () => (shape/* object */.Ik),
  optionalBoolean: () => (shape/* optionalBoolean */.Jz),
  optionalList: () => (shape/* optionalList */.R2),
  optionalNumber: () => (shape/* optionalNumber */.WI),
  optionalObject: () => (shape/* optionalObject */.u9),
  optionalText: () => (shape/* optionalText */.mR),
  parseJson: () => (shape/* parseJson */.qF),
  probe: () => (check/* probe */.d),
  scalarText: () => (shape/* scalarText */.ws),
  sha256: () => (sha256/* sha256 */.s),
  text: () => (shape/* text */.Qq)
});

// NAMESPACE OBJECT: ./build/src/plugin/host/child/detector-api.js
var detector_api_namespaceObject = {};
__webpack_require__.r(detector_api_namespaceObject);
__webpack_require__.d(detector_api_namespaceObject, {
  counted: () => (say/* counted */.hS),
  domainOf: () => (who/* domainOf */.Ow),
  granteeOf: () => (who/* granteeOf */.a9),
  isActivity: () => (who/* isActivity */.C8),
  networkOf: () => (who/* networkOf */.Af),
  numbersOf: () => (memory/* numbersOf */.cZ),
  own: () => (say/* own */.ZV),
  powerGiven: () => (grants/* powerGiven */.D),
  resourceClassOf: () => (who/* resourceClassOf */.c2),
  say: () => (detector_say_say),
  succeeded: () => (who/* succeeded */.gq),
  takesAway: () => (grants/* takesAway */.P),
  textOf: () => (who/* textOf */.b6),
  textsOf: () => (memory/* textsOf */.CB)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/plugin/host/peer.js
var peer = __webpack_require__(96610);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/plugin/connector-shape.js
var connector_shape = __webpack_require__(42714);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/plugin/verify/harness.js
/**
 * Runs a plugin's own `tests.ts`: `export default (t) => …`. A test that asserts nothing has shown nothing, so assertions are
 * counted, and a file without any fails like one with a wrong one.
 */

/** @param load imports the module; whatever it throws is a failure too */
async function runTests(load) {
    const failures = [];
    const queue = [];
    let assertions = 0;
    const check = (holds, message) => {
        assertions += 1;
        if (!holds)
            throw new Error(message);
    };
    const harness = {
        test: (name, body) => void queue.push({ name: String(name), body }),
        ok: (value, message = "is not true") => check(Boolean(value), message),
        equal: (actual, expected, message) => check((0,external_node_util_.isDeepStrictEqual)(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`),
        throws(body, message = "did not throw") {
            let threw = false;
            try {
                body();
            }
            catch {
                threw = true;
            }
            check(threw, message);
        },
    };
    const attempt = async (test, body) => {
        try {
            await body();
        }
        catch (thrown) {
            failures.push({ test, message: thrown instanceof Error ? thrown.message : String(thrown) });
        }
    };
    await attempt("tests.ts", async () => {
        const { default: define } = (await load());
        if (typeof define !== "function")
            throw new Error("has no default export that is a function");
        await define(harness);
    });
    for (const { name, body } of queue)
        await attempt(name, body);
    return { tests: queue.length, assertions, failures };
}
function shown(value) {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/src/plugin/host/lookup.js
function createLookup({ own, tables }) {
    return {
        own: { domains: new Set(own.domains), accounts: new Set(own.accounts) },
        has: (table) => Object.hasOwn(tables, table),
        get(table, key) {
            const entries = Object.hasOwn(tables, table) ? tables[table] : undefined;
            return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/src/connector/summing.js
var summing = __webpack_require__(79955);
// EXTERNAL MODULE: ./build/src/logs/pattern.js
var pattern = __webpack_require__(18615);
// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/sums-server.js




class SumsServer {
    #connector;
    #around;
    #correlators;
    #digests = new Map();
    constructor(connector, around) {
        this.#connector = connector;
        this.#around = around;
        this.#correlators = (0,summing/* correlatorsOf */.u)(connector.correlate ?? []);
    }
    methods = {
        fold: (message) => this.#fold(message),
        expire: async ({ pairs }) => (await this.#correlators.expire(pairs)).map(toldOf),
        sum: (message) => this.#sum(message),
        absorb: (message) => {
            this.#digest(message).absorb(this.#digest(message.next));
            this.#digests.delete(message.next.digest);
        },
        total: (message) => this.#total(message),
        drop: ({ digest }) => void this.#digests.delete(digest),
    };
    /** The pairs of a record's drafts, so that the host knows whose states they need. */
    pairsOf(verdict) {
        if ("leftOut" in verdict || (this.#connector.correlate ?? []).length === 0)
            return {};
        return { pairs: verdict.map((draft) => this.#correlators.pairOf(draft) ?? null) };
    }
    async #fold({ steps, open }) {
        const pairs = new Set(steps.map(({ pair }) => pair));
        const folded = await this.#correlators.fold(steps, new Map(open));
        return { fates: folded.fates.map(toldOf), open: [...folded.open].filter(([pair]) => pairs.has(pair)) };
    }
    #sum(message) {
        const digest = this.#digest(message);
        const page = this.#around.page(message.reading);
        for (const index of message.records) {
            const one = page[index];
            if (one === undefined)
                throw new TypeError("a record is to be summed up that was not read");
            digest.add(one.record, one.verdict);
        }
    }
    /** It is told once. */
    #total(message) {
        const digest = this.#digest(message);
        this.#digests.delete(message.digest);
        const drafts = digest.tell(message.from, message.to);
        return { drafts, ...(digest.window && { window: windowMessage(digest.window) }) };
    }
    /** Begun with the first message that names it. */
    #digest({ digest: number, feed: name, partition }) {
        const known = this.#digests.get(number);
        if (known !== undefined)
            return known;
        const feed = Object.hasOwn(this.#connector.feeds, name) ? this.#connector.feeds[name] : undefined;
        const digest = feed?.kind === "log" ? feed.digest?.(partition, this.#around.lookup()) : undefined;
        if (digest === undefined)
            throw new TypeError(`the feed ${name} has no digest`);
        this.#digests.set(number, digest);
        return digest;
    }
}
/** What was thrown becomes what can be sent. */
function toldOf(said) {
    return (0,shape/* isObject */.Gv)(said) && "rejected" in said ? { rejected: (0,told_error/* toTold */.Vy)(said.rejected) } : said;
}
function windowMessage(window) {
    const { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows } = window;
    return {
        app,
        lines,
        ignored,
        unmatched,
        headless,
        templates: [...templates],
        revisions: [...revisions],
        headlessRows: [...headlessRows].map(([revision, stretches]) => [revision, [...stretches]]),
        looks: window.looks().map((look) => ({
            patterns: look.patterns.map(pattern.printPattern),
            lines: look.lines,
            buckets: [...look.buckets],
            revisions: [...look.revisions],
            samples: look.samples,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/plugin/host/connector-server.js





const NO_LOOKUP = { own: { domains: [], accounts: [] }, tables: {} };
class ConnectorServer {
    #connector;
    #ctx;
    #served;
    #readings = new Map();
    #sums;
    #lookup = createLookup(NO_LOOKUP);
    #tools;
    #last = 0;
    constructor(served) {
        this.#served = served;
        this.#connector = served.connector;
        this.#ctx = served.ctx;
        this.#sums = new SumsServer(served.connector, {
            page: (reading) => this.#readings.get(reading)?.page ?? [],
            lookup: () => this.#lookup,
        });
    }
    /** Arguments are made by a host of the same version, so their shape is known. */
    async serve(method, argument) {
        const work = (0,shape/* entryOf */.Ms)(this.#methods, method) ?? (0,shape/* entryOf */.Ms)(this.#sums.methods, method);
        if (work === undefined)
            throw new TypeError(`there is no method ${method}`);
        return await work(argument);
    }
    #methods = {
        lookup: (message) => {
            this.#lookup = createLookup(message);
        },
        preflight: async () => await connector_server_all(this.#connector.preflight(this.#ctx)),
        tables: async () => (await this.#connector.tables?.(this.#ctx)) ?? {},
        partitions: ({ feed }) => this.#feed(feed).partitions(this.#ctx),
        recognize: ({ records }) => records.map((record) => this.#connector.recognize(record) ?? null),
        normalize: ({ feed, records }) => records.map((record) => this.#judge(this.#feed(feed), record).message),
        change: ({ feed, pairs }) => pairs.map(([before, after]) => this.#change(feed, before ?? undefined, after ?? undefined)),
        open: (message) => this.#open(message),
        next: ({ reading }) => this.#next(reading),
        stop: ({ reading }) => this.#stop(reading),
        tool: ({ tool, input }) => this.#call(tool, input),
        tests: () => runTests(this.#served.tests),
        describe: () => this.#describe(),
    };
    /** Loaded when the first is called: a scan needs none. */
    async #call(name, input) {
        this.#tools ??= this.#served.tools();
        const tools = await this.#tools;
        const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
        if (tool === undefined)
            throw new TypeError(`there is no tool ${name}`);
        return await tool(this.#ctx, input);
    }
    #describe() {
        const { tables, correlate = [], feeds } = this.#connector;
        const has = (feed, name) => name in feed && typeof Reflect.get(feed, name) === "function";
        return {
            feeds: Object.fromEntries(Object.entries(feeds).map(([name, feed]) => [
                name,
                { follow: has(feed, "follow"), digest: has(feed, "digest") },
            ])),
            tables: tables !== undefined,
            correlators: correlate.map(({ name, deadlineMs }) => ({ name, deadlineMs })),
        };
    }
    #open({ feed: name, how, partition, slice, at, open, records = [] }) {
        const feed = this.#feed(name);
        const pages = feed.kind === "state"
            ? feed.read(this.#ctx, partition)
            : how === "given"
                ? given(records)
                : how === "follow"
                    ? feed.follow?.(this.#ctx, partition, open ?? {})
                    : feed.read(this.#ctx, partition, slice, at, open);
        if (pages === undefined)
            throw new TypeError(`the feed ${name} has no ${how}`);
        this.#last += 1;
        this.#readings.set(this.#last, { pages: pages[Symbol.asyncIterator](), feed, page: [] });
        return this.#last;
    }
    async #next(id) {
        const reading = this.#readings.get(id);
        if (reading === undefined)
            return { done: true };
        const { pages, feed } = reading;
        reading.page = [];
        const { done, value } = await pages.next();
        if (done === true) {
            this.#readings.delete(id);
            return { done: true };
        }
        if (feed.kind === "state" || !(0,shape/* isObject */.Gv)(value) || !Array.isArray(value.records))
            return { page: value };
        const judged = value.records.map((record) => this.#judge(feed, record));
        if (feed.digest !== undefined)
            reading.page = judged.map(({ understood }) => understood);
        return { page: { ...value, records: judged.map(({ message }) => message) } };
    }
    async #stop(id) {
        const reading = this.#readings.get(id);
        this.#readings.delete(id);
        await reading?.pages.return?.();
    }
    #judge(feed, record) {
        const sent = (record ?? null);
        if (feed.normalize === undefined)
            return { message: { record: sent } };
        try {
            const verdict = feed.normalize(record, this.#lookup);
            const message = {
                record: sent,
                verdict: withoutRepeats(verdict, record),
                ...this.#sums.pairsOf(verdict),
            };
            return { message, understood: { record, verdict } };
        }
        catch (thrown) {
            return { message: { record: sent, rejected: (0,told_error/* toTold */.Vy)(thrown) } };
        }
    }
    #change(name, before, after) {
        const feed = this.#feed(name);
        if (feed.kind !== "state")
            throw new TypeError(`the feed ${name} has no change`);
        try {
            return { changes: feed.change(before, after, this.#lookup) };
        }
        catch (thrown) {
            return { rejected: (0,told_error/* toTold */.Vy)(thrown) };
        }
    }
    #feed(name) {
        const { feeds } = this.#connector;
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (feed === undefined)
            throw new TypeError(`there is no feed ${name}`);
        return feed;
    }
}
/** A draft whose raw record is the very record need not bring it along twice. */
function withoutRepeats(verdict, record) {
    if (!Array.isArray(verdict))
        return verdict;
    return verdict.map((draft) => {
        if (!(0,shape/* isObject */.Gv)(draft) || draft.raw !== record)
            return draft;
        const { raw: _, ...rest } = draft;
        return rest;
    });
}
async function* given(records) {
    yield { records };
}
async function connector_server_all(items) {
    const found = [];
    for await (const item of items)
        found.push(item);
    return found;
}

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/fingerprint.js
var fingerprint = __webpack_require__(28121);
// EXTERNAL MODULE: ./build/src/connector/secret.js
var connector_secret = __webpack_require__(67009);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/connector/excerpt.js
var excerpt = __webpack_require__(83720);
// EXTERNAL MODULE: ./build/src/connector/setback.js
var setback = __webpack_require__(13590);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/child-http.js
/** A plugin's `ctx.http`: every request is sent by the host. A vendor's own manners are judged here, where their code is. */




const ATTEMPTS = 5;
/** The longest single wait that is sat out, in milliseconds. */
const MOST_WAIT_MS = 120_000;
/** @param redact takes the plugin's own secrets out of a text */
function createChildHttp(peer, redact) {
    const as = (policy) => ({
        send: async (request) => await sendWith(peer, request, policy),
        with: as,
        excerpt: (response) => (0,excerpt/* excerpt */.K)(response.body, redact),
    });
    return as(undefined);
}
async function sendWith(peer, request, policy) {
    if (policy === undefined)
        return await ask(peer, request, undefined);
    const attempts = policy.attempts ?? ATTEMPTS;
    const host = URL.parse(request.url)?.host ?? "";
    for (let attempt = 1;; attempt += 1) {
        const response = await ask(peer, request, policy);
        const assessed = (0,setback/* assess */.n)({ kind: "answer", response }, { host, policy, attempt, now: Date.now(), random: Math.random });
        if ("status" in assessed)
            return assessed;
        if (!assessed.passes || attempt >= attempts || assessed.waitMs > MOST_WAIT_MS)
            throw assessed.error;
        await peer.call("wait", { ms: assessed.waitMs });
    }
}
async function ask(peer, request, policy) {
    const { method, url, headers, body, staleAfterMs, signal } = request;
    signal?.throwIfAborted();
    const answer = peer.call("http", {
        method,
        url: String(url),
        headers,
        body: typeof body === "string" ? Buffer.from(body).toString("base64") : encoded(body),
        staleAfterMs,
        manners: policy && { requestsPerSecond: policy.requestsPerSecond, headersTimeoutMs: policy.headersTimeoutMs },
    });
    return responseOf(signal === undefined ? await answer : await Promise.race([answer, abortOf(signal)]));
}
function encoded(body) {
    // By its bytes: a client's own kind of Uint8Array may give something else as its value.
    return body && Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64");
}
function abortOf(signal) {
    const { promise, reject } = Promise.withResolvers();
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    return promise;
}
function responseOf(value) {
    if (!(0,shape/* isObject */.Gv)(value) ||
        typeof value.status !== "number" ||
        typeof value.body !== "string" ||
        !(0,shape/* isObject */.Gv)(value.headers))
        throw new errors/* MallcopError */.D("internal-error", { what: "the host's answer is no HTTP response" });
    const headers = Object.fromEntries(Object.entries(value.headers).map(([name, text]) => [name, String(text)]));
    return { status: value.status, headers, body: new Uint8Array(Buffer.from(value.body, "base64")) };
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/child-websocket.js
/** A plugin's `ctx.websocket`: the host opens and holds the connections, and hands over one frame for each that is asked for. */



function createChildWebSocket(peer) {
    return async (url, { fingerprint, waitMs } = {}) => {
        const { id } = answerOf(await peer.call("websocket-open", { url: String(url), fingerprint, waitMs }));
        return new ChildConnection(peer, id);
    };
}
class ChildConnection {
    #peer;
    #id;
    #next;
    #end;
    closing;
    constructor(peer, id) {
        this.#peer = peer;
        this.#id = id;
    }
    send(text) {
        this.#peer.tell("websocket-send", { id: this.#id, text: String(text) });
    }
    async receive() {
        this.#next ??= this.#receive().finally(() => {
            this.#next = undefined;
        });
        return await this.#next;
    }
    close() {
        this.#peer.tell("websocket-close", { id: this.#id });
    }
    async #receive() {
        while (this.#end === undefined) {
            const { text, ended, closing } = answerOf(await this.#peer.call("websocket-receive", { id: this.#id }));
            if (typeof text === "string")
                return text;
            if ((0,shape/* isObject */.Gv)(closing))
                this.closing = { code: Number(closing.code), reason: String(closing.reason) };
            if (ended !== undefined)
                this.#end = (0,told_error/* fromTold */.qI)(ended);
        }
        throw this.#end;
    }
}
function answerOf(value) {
    if ((0,shape/* isObject */.Gv)(value))
        return value;
    throw new errors/* MallcopError */.D("internal-error", { what: "the host's answer is none of a web socket" });
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/child-context.js






function createChildContext(message, peer, signal) {
    const { manifest, instance, config, secrets, settings } = message;
    const redactor = (0,redact.createRedactor)({ secrets: Object.entries(secrets).map(([name, value]) => ({ name, value })) });
    const declared = (kind, name) => {
        if (!manifest.auth[kind].some((entry) => entry.name === name))
            throw new TypeError(`${name} is not among the ${kind} that the manifest declares`);
        peer.tell("used", { name });
        const values = kind === "secrets" ? secrets : settings;
        return Object.hasOwn(values, name) ? values[name] : undefined;
    };
    const secret = (name) => {
        const value = declared("secrets", name);
        return value === undefined ? undefined : new connector_secret/* Secret */.z(value);
    };
    return {
        config,
        instance,
        now: message.now,
        signal,
        http: createChildHttp(peer, (text) => redactor.text(text)),
        websocket: createChildWebSocket(peer),
        secret,
        requireSecret(name) {
            const found = secret(name);
            if (found !== undefined)
                return found;
            throw new errors/* MallcopError */.D("secret-missing", { name, advice: `Set ${name} in the \`env:\` of the workflow step.` });
        },
        setting: (name) => declared("settings", name),
        fingerprint: (0,fingerprint/* createFingerprint */.vU)(message.fingerprintKey),
        log: loggerOf(peer),
        ...(message.apps && { apps: new Map(message.apps) }),
    };
}
function loggerOf(peer) {
    const say = (level) => (message) => peer.tell("log", { level, message: String(message) });
    return { debug: say("debug"), info: say("info"), warn: say("warn") };
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/load-module.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Imports a plugin's module, and says in a plugin author's words why that failed: with file and line, where Node knows them. */



const ERASABLE = "Plugins are run by type stripping, which only erases types;";
const EXPLANATIONS = [
    { matches: /enum/, advice: `${ERASABLE} write a union of texts, or an object \`as const\`.` },
    { matches: /parameter property/, advice: `${ERASABLE} write a field, and assign it in the constructor.` },
    { matches: /namespace|module declaration/, advice: `${ERASABLE} write a module of its own, or an object.` },
    {
        matches: /`?(?:import|export) ?=|import-equals|type assertion/i,
        advice: `${ERASABLE} write the ES form: import, export default, \`as\`.`,
    },
    { matches: /does not provide an export/, advice: "If it is a type, import it with `import type`." },
    {
        matches: /Cannot find (?:module|package)/,
        advice: "Write a relative path with its ending, such as `./page.ts`; there are no packages.",
    },
    {
        matches: /Invalid or unexpected token/,
        advice: "Decorators need a compiler: call the function instead. Otherwise correct the line.",
    },
];
const CODES = new Set([
    "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX",
    "ERR_INVALID_TYPESCRIPT_SYNTAX",
    "ERR_MODULE_NOT_FOUND",
    "ERR_UNKNOWN_FILE_EXTENSION",
]);
/** @throws MallcopError `plugin-syntax` for what cannot even be loaded; otherwise what the module itself threw */
async function loadModule(folder, file) {
    try {
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(`${folder}/${file}`).href));
    }
    catch (thrown) {
        if (!(thrown instanceof Error))
            throw thrown;
        const known = thrown instanceof SyntaxError || ("code" in thrown && CODES.has(thrown.code));
        if (!known)
            throw thrown;
        const problem = withoutFolder(thrown.message, folder).split("\n")[0]?.replace(/\.$/, "") ?? "it cannot be read";
        const advice = EXPLANATIONS.find(({ matches }) => matches.test(thrown.message))?.advice ?? "Correct the syntax at this place.";
        const at = (0,told_error/* placeOf */.$t)(String(thrown.stack).split("\n    at ")[0] ?? "") ?? file;
        throw new errors/* MallcopError */.D("plugin-syntax", { path: at, problem, advice }, { at });
    }
}
function withoutFolder(text, folder) {
    return text.replaceAll((0,external_node_url_.pathToFileURL)(`${folder}/`).href, "").replaceAll(`${folder}/`, "");
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/src/connector/check.js
var check = __webpack_require__(81297);
// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/src/event/types.js
var types = __webpack_require__(53223);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/api.js
/** What `import … from "mallcop"` gives a custom plugin at run time; its types are in `plugins/mallcop.d.ts` of the deployment repo. */









// EXTERNAL MODULE: ./build/src/detect/grants.js
var grants = __webpack_require__(36230);
// EXTERNAL MODULE: ./build/src/detect/memory.js
var memory = __webpack_require__(90066);
// EXTERNAL MODULE: ./build/src/detect/say.js
var say = __webpack_require__(32530);
// EXTERNAL MODULE: ./build/src/detect/who.js
var who = __webpack_require__(57789);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/detector-say.js
/**
 * `say` as a custom detector has it. A sentence goes to the host in pieces, own words and foreign texts apart; the host alone puts on the
 * markers. A text that was put together in any other way is no sentence, and is refused.
 */

const SENTENCES = new WeakMap();
/** A sentence whose foreign parts are known. */
class Said {
    constructor(pieces) {
        SENTENCES.set(this, pieces);
        Object.freeze(this);
    }
    toString() {
        return piecesOf(this)
            .map((piece) => (typeof piece === "string" ? piece : piece.text))
            .join("");
    }
}
/** Template tag. Numbers, `own` words and sentences are taken as they are; every other text counts as foreign. */
function detector_say_say(words, ...values) {
    return new Said([...words].flatMap((word, index) => [word, ...(index < values.length ? written(values[index]) : [])]));
}
/** @throws TypeError for what `say` did not make */
function piecesOf(value) {
    const pieces = typeof value === "object" && value !== null ? SENTENCES.get(value) : undefined;
    if (pieces === undefined)
        throw new TypeError("title, why and next are made by the template tag `say`, not by hand");
    return pieces;
}
function written(value) {
    if (value instanceof Said)
        return piecesOf(value);
    if (value instanceof say/* Own */.RR)
        return [value.words];
    if (typeof value === "number")
        return [String(Math.round(value * 100) / 100)];
    return [{ text: String(value) }];
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/detector-api.js
/** What `import … from "mallcop/detector"` gives a custom detector at run time; its types are in `plugins/mallcop.d.ts`. */






// EXTERNAL MODULE: ./build/src/connector/aws-request-handler.js
var aws_request_handler = __webpack_require__(35661);
// EXTERNAL MODULE: ./build/src/connector/octokit-fetch.js
var octokit_fetch = __webpack_require__(96065);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/libraries.js
/**
 * What a plugin can import by name besides `mallcop`: the clients and readers that built-in connectors are made with, in the bundle's own copy.
 * Each is loaded when a plugin's module first names it, so that no other plugin waits for it. Types are in `plugins/mallcop.d.ts`.
 */


const LIBRARIES = {
    "mallcop/github": library(async () => {
        const [{ Octokit }, { GraphqlResponseError }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9964), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 60568)),
            __webpack_require__.e(/* import() */ 9964).then(__webpack_require__.bind(__webpack_require__, 19964)),
        ]);
        return { Octokit, GraphqlResponseError, createOctokitFetch: octokit_fetch/* createOctokitFetch */.G, thrownByTransport: octokit_fetch/* thrownByTransport */.j };
    }, ["Octokit", "GraphqlResponseError", "createOctokitFetch", "thrownByTransport"]),
    "mallcop/aws": library(async () => {
        const [trail, sts] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19)), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19))]);
        const { CloudTrailClient, DescribeTrailsCommand, GetTrailStatusCommand, LookupEventsCommand } = trail;
        const { STSClient, AssumeRoleCommand, GetCallerIdentityCommand } = sts;
        return {
            CloudTrailClient,
            DescribeTrailsCommand,
            GetTrailStatusCommand,
            LookupEventsCommand,
            STSClient,
            AssumeRoleCommand,
            GetCallerIdentityCommand,
            createAwsRequestHandler: aws_request_handler/* createAwsRequestHandler */.$,
        };
    }, [
        "CloudTrailClient",
        "DescribeTrailsCommand",
        "GetTrailStatusCommand",
        "LookupEventsCommand",
        "STSClient",
        "AssumeRoleCommand",
        "GetCallerIdentityCommand",
        "createAwsRequestHandler",
    ]),
    "mallcop/logs": library(async () => await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(6254), __webpack_require__.e(7271)]).then(__webpack_require__.bind(__webpack_require__, 57271)), ["AppWindow", "copyOf", "EntryReader", "fieldsOf", "LineParser", "readState", "readTemplates", "RowOpener"]),
    "mallcop/microsoft": library(async () => await Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(5205), __webpack_require__.e(9184)]).then(__webpack_require__.bind(__webpack_require__, 39184)), [
        "AZURE_CREDENTIALS",
        "createMicrosoftClient",
        "DIRECTORY_AUDITS",
        "discoverTables",
        "identifier",
        "INGESTED_AT",
        "joinKql",
        "kql",
        "looseRecord",
        "M365_CREDENTIALS",
        "mannersOf",
        "originOf",
        "probeReport",
        "queryWindow",
        "readReport",
        "SIGN_INS",
        "workspaceIdOf",
    ]),
};
function library(load, names) {
    return { load, names };
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/shut-network.js
/**
 * Takes the network from the whole process, libraries included: nothing connects, listens or asks for a name any more. Node 25 and
 * later refuse it besides, by their permission model; the host's pipe is open before and stays so.
 */




const CONNECTING = [
    [external_node_net_.Socket.prototype, ["connect"]],
    [external_node_net_.Server.prototype, ["listen"]],
    [external_node_dgram_.Socket.prototype, ["bind", "connect", "send"]],
    ...[external_node_dns_, external_node_dns_.promises, external_node_dns_.Resolver.prototype, external_node_dns_.promises.Resolver.prototype].map((names) => [names, Object.getOwnPropertyNames(names).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))]),
];
function shutNetwork() {
    const refuse = () => {
        throw new TypeError("A plugin has no network of its own: what it asks goes through ctx.http and ctx.websocket");
    };
    for (const [holder, names] of CONNECTING)
        for (const name of names)
            Object.defineProperty(holder, name, { value: refuse, writable: false, configurable: false });
    (0,external_node_module_.syncBuiltinESMExports)();
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/lock-down.js
/**
 * Takes away what a plugin's code does not need: the network, the process, and every module but its own files, a few pure ones of
 * Node's and `mallcop`. It guards against accidents and leaks; review stays the gate.
 */





/** Computing only: none of them reads, writes, connects or starts anything. */
const HARMLESS = new Set([
    "node:assert",
    "node:assert/strict",
    "node:buffer",
    "node:crypto",
    "node:path",
    "node:path/posix",
    "node:punycode",
    "node:querystring",
    "node:string_decoder",
    "node:url",
    "node:util",
    "node:zlib",
]);
const NETWORK = ["fetch", "WebSocket", "EventSource", "Request", "Response", "FormData", "navigator"];
/** What a plugin can import by name, besides the libraries. */
const APIS = { mallcop: api_namespaceObject, "mallcop/detector": detector_api_namespaceObject };
const API_SCHEME = "mallcop-api:";
const API_KEY = Symbol.for("mallcop.plugin.apis");
/** @param folder URL of the plugin's folder, with a slash at its end */
function lockDown(folder) {
    (0,external_node_module_.registerHooks)({
        resolve(specifier, context, next) {
            if (!context.parentURL?.startsWith(folder))
                return next(specifier, context);
            if (Object.hasOwn(APIS, specifier) || Object.hasOwn(LIBRARIES, specifier))
                return { url: `${API_SCHEME}${specifier}`, format: "module", shortCircuit: true };
            if ((0,external_node_module_.isBuiltin)(specifier))
                return next(harmless(specifier), context);
            if (!/^(?:\.{1,2}\/|file:)/.test(specifier))
                throw new TypeError(`A plugin imports its own files and "mallcop", not ${JSON.stringify(specifier)}`);
            const resolved = next(specifier, context);
            if (!resolved.url.startsWith(folder))
                throw new TypeError(`${JSON.stringify(specifier)} is outside of the plugin`);
            return resolved;
        },
        load(url, context, next) {
            if (url.startsWith(API_SCHEME))
                return { format: "module", source: apiSource(url.slice(API_SCHEME.length)), shortCircuit: true };
            return next(url, context);
        },
    });
    const loaders = [
        ...Object.entries(APIS).map(([name, values]) => [name, () => values]),
        ...Object.entries(LIBRARIES).map(([name, { load }]) => [name, load]),
    ];
    Object.defineProperty(globalThis, API_KEY, { value: Object.freeze(Object.fromEntries(loaders)) });
    for (const name of NETWORK)
        Reflect.deleteProperty(globalThis, name);
    shutNetwork();
    Object.defineProperty(globalThis, "process", { value: bareProcess(), writable: false, configurable: false });
}
function harmless(specifier) {
    const name = specifier.startsWith("node:") ? specifier : `node:${specifier}`;
    if (HARMLESS.has(name))
        return name;
    throw new TypeError(`A plugin may not import ${name}; what reaches outside goes through its context`);
}
function apiSource(name) {
    const names = (LIBRARIES[name]?.names ?? Object.keys(APIS[name] ?? {})).join(", ");
    const loaded = `await globalThis[Symbol.for("mallcop.plugin.apis")][${JSON.stringify(name)}]()`;
    return `const { ${names} } = ${loaded};\nexport { ${names} };`;
}
/** What libraries look at when they are loaded, and a clear word for who wants more. */
function bareProcess() {
    const refuse = () => {
        throw new TypeError("A plugin has no say over its process: answer or throw");
    };
    return Object.freeze({
        env: Object.freeze({}),
        platform: "linux",
        // Libraries ask whether it is a terminal.
        stderr: Object.freeze({ fd: 2, isTTY: false }),
        version: process.version,
        versions: Object.freeze({ node: process.versions.node }),
        ...Object.fromEntries(["exit", "kill", "abort", "on", "once", "send", "binding", "getBuiltinModule"].map((name) => [name, refuse])),
    });
}

// EXTERNAL MODULE: ./build/src/detect/detector-shape.js
var detector_shape = __webpack_require__(34639);
// EXTERNAL MODULE: ./build/src/detect/profile.js
var detect_profile = __webpack_require__(32384);
;// CONCATENATED MODULE: ./build/src/plugin/host/child/skew.js
/** Verification moves a plugin's clock and fixes chance, so that code which depends on them is found out. */
function skew(clockMs, random) {
    const now = Date.now.bind(Date);
    const Real = Date;
    class Skewed extends Real {
        constructor(...parts) {
            if (parts.length === 0)
                super(now() + clockMs);
            else
                super(...parts);
        }
        static now() {
            return now() + clockMs;
        }
    }
    Object.defineProperty(globalThis, "Date", { value: Skewed, writable: true, configurable: true });
    Math.random = () => random;
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/serve-detector.js
/** Runs a custom detector in its process: a page of events in, drafts and what it remembers out. It has no secret, host or clock of ours. */








const NOT_BEGUN = { parameters: {}, own: { domains: [], accounts: [] }, memory: [] };
class DetectorServer {
    #detector;
    #memory = new Recorder([]);
    #begun = NOT_BEGUN;
    methods = {
        "load-detector": (message) => this.#load(message),
        begin: (message) => {
            this.#begun = message;
            this.#memory = new Recorder(message.memory);
        },
        judge: (message) => this.#judge(message),
    };
    /** Tells the host what the detector uses of what its manifest declares. */
    peer;
    async #load({ folder, entry, manifest, skew: skewed }) {
        lockDown((0,external_node_url_.pathToFileURL)(`${folder}/`).href);
        if (skewed !== undefined)
            skew(skewed.clockMs, skewed.random);
        this.#detector = (0,detector_shape/* detectorOf */.U)(await loadModule(folder, entry), manifest.name);
    }
    #judge(message) {
        if (this.#detector === undefined)
            throw new TypeError("the detector is not loaded");
        const events = message.events.map(({ event }) => event);
        const drafts = [];
        for (const draft of this.#detector.detect(events, this.#context(message)))
            drafts.push(sent(draft));
        return { drafts, kept: this.#memory.written() };
    }
    #context({ events, profiles, counts }) {
        const facts = new Map(events.map((given) => [given.event.id, given]));
        const known = profiles.map(profileOf);
        const of = ({ id }) => facts.get(id);
        const { parameters, own } = this.#begun;
        return {
            parameters: this.#watched(parameters),
            own: { domains: new Set(own.domains), accounts: new Set(own.accounts) },
            memory: this.#memory,
            who: (event) => of(event)?.who,
            profile: (event) => known[of(event)?.profile ?? -1],
            seenElsewhere: (event) => of(event)?.elsewhere,
            learning: (event) => of(event)?.learning ?? false,
            dailyCounts: (event) => counts[of(event)?.counts ?? -1] ?? [],
        };
    }
    #watched(parameters) {
        return new Proxy(parameters, {
            get: (target, name) => {
                if (typeof name === "string")
                    this.peer?.tell("used", { name });
                return Reflect.get(target, name);
            },
        });
    }
}
/** A memory that knows what was written into it. */
class Recorder {
    #memory = new memory/* DetectorMemory */.IP();
    #written = [];
    constructor(entries) {
        for (const [key, value, until] of entries)
            this.#memory.set(key, value, until);
    }
    get(key) {
        return this.#memory.get(key);
    }
    set(key, value, until) {
        this.#memory.set(key, value, until);
        this.#written.push([key, structuredClone(value), until]);
    }
    /** What was written since the last call. */
    written() {
        const written = this.#written;
        this.#written = [];
        return written;
    }
}
function sent(draft) {
    const { title, why, next, events, ...rest } = draft;
    return {
        ...rest,
        title: piecesOf(title),
        why: piecesOf(why),
        next: piecesOf(next),
        events: events.map(({ id, time }) => ({ id, time })),
    };
}
function profileOf({ first, last, days, hours, networks, habits }) {
    const profile = new detect_profile/* Profile */.WV(first, { last, days, hours: [...hours] });
    for (const [name, seen] of networks.map(seenOf))
        profile.networks.set(name, seen);
    for (const [name, seen] of habits.map(seenOf))
        profile.habits.set(name, seen);
    return profile;
}
function seenOf([name, days, last]) {
    return [name, { days, last }];
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/serve.js
/** Loads the plugin of its process and hands what the host asks to it. One object for one process, for one configured instance. */









const TOOLS = "tools.ts";
const TESTS = "tests.ts";
class Server {
    #abort = new AbortController();
    #detector = new DetectorServer();
    #connector;
    #folder = "";
    #peer;
    /** Set before the first call can come. */
    set peer(peer) {
        this.#peer = peer;
        this.#detector.peer = peer;
    }
    /** Arguments are made by the host of the same version, so their shape is known. */
    async serve(method, argument) {
        const work = Object.hasOwn(this.#methods, method) ? this.#methods[method] : undefined;
        if (work !== undefined)
            return await work(argument);
        if (this.#connector === undefined)
            throw new TypeError(`there is no method ${method}`);
        return await this.#connector.serve(method, argument);
    }
    /** What is not the connector's own. */
    #methods = {
        ...this.#detector.methods,
        "load-detector": (message) => {
            this.#folder = message.folder;
            return this.#detector.methods["load-detector"](message);
        },
        load: (message) => this.#load(message),
        abort: () => this.#abort.abort(new DOMException("The time for this run is over.", "TimeoutError")),
        tests: () => runTests(async () => await loadModule(this.#folder, TESTS)),
    };
    async #load(message) {
        if (this.#peer === undefined)
            throw new TypeError("there is no host");
        this.#folder = message.folder;
        lockDown((0,external_node_url_.pathToFileURL)(`${message.folder}/`).href);
        if (message.skew !== undefined)
            skew(message.skew.clockMs, message.skew.random);
        const ctx = createChildContext(message, this.#peer, this.#abort.signal);
        const connector = (0,connector_shape/* parseConnector */.D)(await loadModule(message.folder, message.entry), message.manifest);
        this.#connector = new ConnectorServer({
            connector,
            ctx,
            tools: async () => (0,connector_shape/* parseTools */.J)(await loadModule(message.folder, TOOLS), message.manifest),
            tests: async () => await loadModule(message.folder, TESTS),
        });
        return await this.#connector.serve("describe", {});
    }
}

;// CONCATENATED MODULE: ./build/src/plugin/host/child/main.js
/** The plugin child's door: one pipe to the host, and nothing else that matters. Ends when the host is gone. */



const PIPE = 3;
/** From the host, whose answers are capped where they are read. */
const MOST_BYTES = 200_000_000;
function main() {
    const exit = process.exit.bind(process);
    const server = new Server();
    server.peer = new peer/* Peer */.x(new external_node_net_.Socket({ fd: PIPE, readable: true, writable: true }), {
        serve: (method, argument) => server.serve(method, argument),
        maxLineBytes: MOST_BYTES,
        onEnd: () => exit(0),
    });
}


/***/ }),

/***/ 96610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ Peer)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86432);


const NEWLINE = 10;
class Peer {
    #stream;
    #options;
    #waiting = new Map();
    #chunks = [];
    #length = 0;
    #last = 0;
    #ended;
    constructor(stream, options) {
        this.#stream = stream;
        this.#options = options;
        stream.on("data", (chunk) => this.#take(chunk));
        stream.on("end", () => options.onEnd("closed"));
        stream.on("error", () => options.onEnd("closed"));
    }
    /** Asks the other side, and gives its answer. @throws MallcopError as the other side threw it, or why the connection ended */
    async call(method, argument) {
        if (this.#ended !== undefined)
            throw this.#ended;
        this.#last += 1;
        const id = this.#last;
        const { promise, resolve, reject } = Promise.withResolvers();
        this.#waiting.set(id, { resolve, reject });
        this.#write({ ask: id, method, argument });
        return await promise;
    }
    /** Says something that wants no answer. */
    tell(method, argument) {
        if (this.#ended === undefined)
            this.#write({ method, argument });
    }
    /** No call is answered any more: those under way end in `error`. */
    end(error) {
        if (this.#ended !== undefined)
            return;
        this.#ended = error;
        for (const { reject } of this.#waiting.values())
            reject(error);
        this.#waiting.clear();
        this.#stream.destroy();
    }
    #write(message) {
        if (!this.#stream.writable)
            return;
        this.#stream.write(`${JSON.stringify(message)}\n`);
        const { maxUnreadBytes = Number.POSITIVE_INFINITY, onEnd } = this.#options;
        if (this.#stream.writableLength > maxUnreadBytes)
            onEnd("unread");
    }
    #take(chunk) {
        let rest = chunk;
        for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
            this.#chunks.push(rest.subarray(0, at));
            const line = Buffer.concat(this.#chunks).toString("utf8");
            this.#chunks = [];
            this.#length = 0;
            rest = rest.subarray(at + 1);
            this.#read(line);
        }
        if (rest.length === 0)
            return;
        this.#chunks.push(rest);
        this.#length += rest.length;
        if (this.#length > this.#options.maxLineBytes)
            this.#options.onEnd("too-large");
    }
    #read(line) {
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            message = undefined;
        }
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message))
            this.#options.onEnd("unreadable");
        else if (typeof message.answer === "number")
            this.#settle(message.answer, message);
        else if (typeof message.method === "string")
            void this.#serve(message.method, message.argument, message.ask);
    }
    #settle(id, { value, error }) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined)
            waiting?.resolve(value);
        else
            waiting?.reject((0,_told_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTold */ .qI)(error));
    }
    async #serve(method, argument, ask) {
        let error;
        let value;
        try {
            value = await this.#options.serve(method, argument);
        }
        catch (thrown) {
            error = (0,_told_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toTold */ .Vy)(thrown);
        }
        if (typeof ask === "number")
            this.#write(error === undefined ? { answer: ask, value } : { answer: ask, error });
    }
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
