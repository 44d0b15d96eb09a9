export const id = 9457;
export const ids = [9457];
export const modules = {

/***/ 89457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openclaw: () => (/* binding */ openclaw)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47874);
/* harmony import */ var _connector_websocket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55442);
/**
 * `mallcop openclaw pair`: makes a device key, has it approved by whoever runs the gateway, and says which secrets to store.
 * Nothing is written to disk: the secrets are shown once, to the terminal that asked.
 */



/** Between looks at whether the device was approved. */
const LOOK_EVERY_MS = 5000;
const PATIENCE_MS = 15 * 60_000;
const openclaw = {
    name: "openclaw",
    summary: "Pair a device key with an OpenClaw gateway: `mallcop openclaw pair`.",
    positionals: ["pair"],
    options: {
        "gateway-url": {
            type: "text",
            value: "URL",
            description: "Address of the gateway. Default: the variable OPENCLAW_GATEWAY_URL.",
        },
        "tls-fingerprint": {
            type: "text",
            value: "SHA256",
            description: "Fingerprint of the gateway's certificate, if the gateway made it itself.",
        },
    },
    notes: [
        "The gateway's shared token is read from the variable OPENCLAW_GATEWAY_TOKEN; it is needed this once and not stored.",
        "The device asks for the right operator.read and for no other.",
        "",
        "Exit status: 0 paired; 1 refused, or not approved within 15 minutes; 2 wrong use.",
    ],
    run,
};
async function run(given, door) {
    const url = given.text("gateway-url") ?? door.env.OPENCLAW_GATEWAY_URL;
    const fingerprint = given.text("tls-fingerprint");
    if (given.positionals[0] !== "pair")
        throw wrong("The only thing to do is `pair`");
    if (url === undefined || url === "")
        throw wrong("The gateway's address is missing: give --gateway-url");
    // A job's log is kept and shared: a key that was shown there is no secret any more.
    if (door.kind === "action")
        throw wrong("Pairing shows secrets, so it runs on a terminal and not in a job");
    const token = door.env.OPENCLAW_GATEWAY_TOKEN || undefined;
    if (token === undefined) {
        const advice = "Pass the gateway's shared token in this variable, for this one command: `gateway.auth.token` in its openclaw.json.";
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("secret-missing", { name: "OPENCLAW_GATEWAY_TOKEN", advice });
    }
    const { makeDeviceKey } = await __webpack_require__.e(/* import() */ 1860).then(__webpack_require__.bind(__webpack_require__, 61860));
    const device = makeDeviceKey();
    const config = { gateway_url: url, ...(fingerprint !== undefined && { tls_fingerprint: fingerprint }) };
    const deviceToken = await approved(config, device, token, door);
    door.print(instructions(device.export(), deviceToken));
    return 0;
}
/** The device's token, once somebody has approved it. */
async function approved(config, device, token, door) {
    const { askForPairing } = await __webpack_require__.e(/* import() */ 4554).then(__webpack_require__.bind(__webpack_require__, 24554));
    const { clock, signal, version } = door;
    const origins = (0,_connector_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .createOriginPolicy */ .Z)(["{gateway_url}"], { gateway_url: config.gateway_url });
    const websocket = (0,_connector_websocket_js__WEBPACK_IMPORTED_MODULE_2__/* .createWebSocketOpener */ .h)({ origins, clock, signal, userAgent: `mallcop/${version}` });
    const end = clock.monotonic() + PATIENCE_MS;
    let told = false;
    for (;;) {
        const pairing = await askForPairing(config, websocket, device, token);
        if (pairing.state === "paired")
            return pairing.deviceToken;
        if (!told)
            door.note(request(device.id, pairing.requestId));
        told = true;
        if (clock.monotonic() > end) {
            const advice = "Run this command again, and approve the new device while it waits.";
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", {
                vendor: "OpenClaw",
                right: "the device, which nobody approved",
                advice,
            });
        }
        await clock.sleep(LOOK_EVERY_MS, signal);
    }
}
function request(deviceId, requestId) {
    const command = requestId === undefined ? "openclaw devices list" : `openclaw devices approve ${requestId}`;
    return [
        "The gateway wants this device to be approved. On the gateway's machine, run",
        "",
        `  ${command}`,
        "",
        `It is the device ${deviceId}, and it asks for operator.read only. Waiting …`,
    ].join("\n");
}
function instructions(key, token) {
    return [
        "The device is paired. Store these two as secrets of the deployment repo; they are not shown again:",
        "",
        `  OPENCLAW_DEVICE_KEY=${key}`,
        `  OPENCLAW_DEVICE_TOKEN=${token}`,
        "",
        "For example with `gh secret set OPENCLAW_DEVICE_KEY`, which asks for the value. In the workflow:",
        "",
        "  env:",
        "    OPENCLAW_DEVICE_KEY: $" + "{{ secrets.OPENCLAW_DEVICE_KEY }}",
        "    OPENCLAW_DEVICE_TOKEN: $" + "{{ secrets.OPENCLAW_DEVICE_TOKEN }}",
        "",
        "The shared token is not needed any more. To take the device's rights away: `openclaw devices remove`.",
    ].join("\n");
}
function wrong(problem) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "openclaw" });
}


/***/ }),

/***/ 47874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createOriginPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Which hosts a connector may reach: what its manifest declares and what its configuration names, and nothing else, whoever
 * supplied the link. A URL is judged by the parsed form that is then fetched, so that no second reading of it can differ.
 */

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OPTION = /^\{([\w-]+)\}$/;
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const SECURE = {
    "https:": "https:",
    "wss:": "https:",
    "http:": "http:",
    "ws:": "http:",
};
/**
 * @param hosts the manifest's `hosts`: names such as `cloudtrail.*.amazonaws.com`, where `*` stands for exactly one label
 *   (https, default port, never an IP address), or `{option}` for the exact origin of a configured URL or list of URLs.
 * @param options the instance's configuration, and the settings that its manifest declares. An unset one allows nothing.
 * @throws MallcopError `config-invalid` if a configured URL is no https URL (http only on this machine) or holds a password
 */
function createOriginPolicy(hosts, options) {
    const patterns = [];
    const origins = new Set();
    for (const host of hosts) {
        const option = OPTION.exec(host)?.[1];
        if (option === undefined)
            patterns.push(patternLabels(host));
        else
            for (const origin of configuredOrigins(option, options[option]))
                origins.add(origin);
    }
    const allows = (url) => {
        if (url.username !== "" || url.password !== "")
            return false;
        const origin = originOf(url);
        if (origin === undefined)
            return false;
        return origins.has(origin) || (isPlainHttps(url) && patterns.some((pattern) => matches(pattern, url.hostname)));
    };
    return {
        allows,
        check(url) {
            const parsed = typeof url === "string" ? URL.parse(url) : url;
            if (parsed === null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: "an unreadable address" });
            if (!allows(parsed))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: shown(parsed) });
            return parsed;
        },
    };
}
function shown(url) {
    return (originOf(url) ?? url.protocol).slice(0, 100);
}
function isPlainHttps(url) {
    return SECURE[url.protocol] === "https:" && url.port === "";
}
/** `scheme://host[:port]` with web sockets folded into http; nothing for schemes without hosts. */
function originOf(url) {
    const scheme = SECURE[url.protocol];
    return scheme === undefined ? undefined : `${scheme}//${url.host}`;
}
function patternLabels(pattern) {
    const labels = pattern.split(".");
    const [second = "", top = ""] = labels.slice(-2);
    // A wildcard so far up would allow domains that strangers register; an all-numeric top label is an IP address.
    const anchored = labels.length >= 2 && LABEL.test(second) && LABEL.test(top) && /[a-z]/.test(top);
    if (!anchored || !labels.every((label) => label === "*" || LABEL.test(label))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "manifest.yaml",
            problem: "an entry of `hosts` is not a lower-case host name whose last two labels are spelled out",
            advice: "Write names such as `api.github.com` or `cloudtrail.*.amazonaws.com`, or `{option}`.",
        });
    }
    return labels;
}
function matches(pattern, hostname) {
    const labels = hostname.split(".");
    if (labels.length !== pattern.length)
        return false;
    return pattern.every((wanted, index) => {
        const label = labels[index] ?? "";
        // Vendors' regions and resource names are plain; a punycode label in their place is a look-alike.
        return wanted === "*" ? LABEL.test(label) && !label.startsWith("xn--") : wanted === label;
    });
}
function configuredOrigins(option, value) {
    if (value === undefined || value === null)
        return [];
    const urls = Array.isArray(value) ? value : [value];
    return urls.map((one) => {
        const url = typeof one === "string" ? URL.parse(one) : null;
        const origin = url === null ? undefined : configuredOrigin(url);
        if (origin === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
                path: /^[A-Z]/.test(option) ? option : "mallcop.yaml",
                problem: `\`${option}\` is not a usable address`,
                advice: "Give an https:// URL without user name or password; http:// is accepted for this machine only.",
            });
        }
        return origin;
    });
}
function configuredOrigin(url) {
    if (url.username !== "" || url.password !== "")
        return undefined;
    return SECURE[url.protocol] === "https:" || LOOPBACK.test(url.hostname) ? originOf(url) : undefined;
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

/***/ 55442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createWebSocketOpener)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77323);



const DEFAULTS = { handshakeMs: 15_000, maxMessageBytes: 32_000_000, retryMs: [1000, 3000] };
/** As many frames, or as much text, wait in memory until the reader has caught up; then the peer has to wait. */
const MOST_WAITING = 64;
const MOST_WAITING_CHARS = 16_000_000;
const FINGERPRINT = /^[0-9A-F]{64}$/;
function createWebSocketOpener(parts) {
    const limits = { ...DEFAULTS, ...parts.limits };
    const { origins, clock, signal } = parts;
    return async (url, options = {}) => {
        const target = socketUrl(origins.check(url));
        const pin = options.fingerprint === undefined ? undefined : pinOf(options.fingerprint, target);
        try {
            if (options.waitMs !== undefined)
                await clock.sleep(options.waitMs, signal);
            for (let attempt = 0;; attempt += 1) {
                const tried = await connect(target, pin, limits, parts);
                if (!(tried instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D))
                    return tried;
                const pause = limits.retryMs[attempt];
                if (!tried.retryable || pause === undefined)
                    throw tried;
                await clock.sleep(pause, signal);
            }
        }
        catch (thrown) {
            if (signal.aborted && !(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("budget-exhausted");
            throw thrown;
        }
    };
}
function socketUrl(url) {
    const target = new URL(url);
    target.protocol = /^(?:https|wss):$/.test(url.protocol) ? "wss:" : "ws:";
    target.hash = "";
    return target;
}
function pinOf(fingerprint, { protocol, host }) {
    const pin = fingerprint.replaceAll(":", "").toUpperCase();
    if (!FINGERPRINT.test(pin)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
            path: "mallcop.yaml",
            problem: "a certificate's fingerprint is not a SHA-256 in hex",
            advice: "Take the one that `openssl x509 -noout -fingerprint -sha256` prints.",
        });
    }
    if (protocol !== "wss:")
        throw untrusted(host, "a fingerprint is configured, and the address is not one of TLS");
    return pin;
}
/** An open connection, or why there is none. */
async function connect(target, pin, limits, { signal, userAgent, wire }) {
    const { WebSocket: Socket } = await __webpack_require__.e(/* import() */ 2977).then(__webpack_require__.bind(__webpack_require__, 52977));
    signal.throwIfAborted();
    const options = {
        // The certificate is then compared by us, before anything but the request to upgrade was sent.
        rejectUnauthorized: pin === undefined,
        followRedirects: false,
        handshakeTimeout: limits.handshakeMs,
        maxPayload: limits.maxMessageBytes,
        perMessageDeflate: false,
        headers: { "user-agent": userAgent },
        ...(wire && { createConnection: () => wire(target) }),
    };
    const socket = new Socket(target, options);
    const connection = new Connection(socket, target.host, limits, signal);
    return await new Promise((resolve) => {
        socket.once("upgrade", (response) => {
            const problem = pin === undefined ? undefined : mismatch(response, pin);
            if (problem === undefined)
                return;
            resolve(untrusted(target.host, problem));
            connection.close();
        });
        socket.once("open", () => resolve(connection));
        connection.onEnd((error) => resolve(error));
    });
}
function mismatch({ socket }, pin) {
    const seen = socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_0__.TLSSocket ? socket.getPeerCertificate().fingerprint256 : undefined;
    if (seen === undefined)
        return "it showed no certificate";
    return seen.replaceAll(":", "") === pin ? undefined : `its fingerprint is ${seen}, which is not the one configured`;
}
class Connection {
    #socket;
    #waiting = [];
    #waitingChars = 0;
    #reader;
    #end;
    #told;
    closing;
    constructor(socket, host, limits, signal) {
        this.#socket = socket;
        const stop = () => {
            this.#finish(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("budget-exhausted"));
            socket.terminate();
        };
        signal.addEventListener("abort", stop, { once: true });
        socket.on("message", (data, isBinary) => {
            if (!isBinary)
                this.#take(String(data));
        });
        socket.on("error", (error) => this.#finish(troubleOf(error, host, limits)));
        socket.on("close", (code, reason) => {
            signal.removeEventListener("abort", stop);
            this.closing ??= { code, reason: reason.toString("utf8") };
            this.#finish(unreachable(host, `it ended the connection (${code})`));
        });
    }
    onEnd(tell) {
        if (this.#end === undefined)
            this.#told = tell;
        else
            tell(this.#end);
    }
    send(text) {
        if (this.#socket.readyState === this.#socket.OPEN)
            this.#socket.send(text, () => { });
    }
    async receive() {
        const next = this.#waiting.shift();
        this.#waitingChars -= next?.length ?? 0;
        if (this.#waiting.length === 0 && this.#socket.isPaused)
            this.#socket.resume();
        if (next !== undefined)
            return next;
        if (this.#end !== undefined)
            throw this.#end;
        this.#reader ??= Promise.withResolvers();
        return await this.#reader.promise;
    }
    close() {
        this.#socket.close();
        // A peer that does not answer the closing handshake must not keep the process.
        setTimeout(() => this.#socket.terminate(), 500).unref();
    }
    #take(text) {
        const reader = this.#reader;
        this.#reader = undefined;
        if (reader !== undefined) {
            reader.resolve(text);
            return;
        }
        this.#waiting.push(text);
        this.#waitingChars += text.length;
        if (this.#waiting.length >= MOST_WAITING || this.#waitingChars >= MOST_WAITING_CHARS)
            this.#socket.pause();
    }
    #finish(error) {
        if (this.#end !== undefined)
            return;
        this.#end = error;
        this.#told?.(error);
        this.#reader?.reject(error);
    }
}
/** Codes of OpenSSL and Node that say that a certificate is not to be trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/;
function troubleOf(error, host, limits) {
    const code = "code" in error ? String(error.code) : "";
    if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("answer-too-large", {
            host,
            limit: `${Math.round(limits.maxMessageBytes / 1_000_000)} MB`,
        });
    if (CERTIFICATE.test(code))
        return untrusted(host, (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTrouble */ .aK)(error).reason);
    const status = /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1];
    if (status !== undefined)
        return unreachable(host, `it answered HTTP ${status} where a web socket was wanted`);
    if (/handshake has timed out/.test(error.message))
        return unreachable(host, "it did not answer in time");
    return unreachable(host, (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTrouble */ .aK)(error).reason);
}
function unreachable(host, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("vendor-unreachable", { host, reason });
}
function untrusted(host, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("peer-untrusted", { host, reason });
}


/***/ })

};
