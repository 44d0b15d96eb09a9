export const id = 1662;
export const ids = [1662];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ActivityApi)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var _src_vendors_microsoft_cloud_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4707);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98376);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71733);






/** How long content is kept, where the listing does not say. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** A listing over more than this may be answered in part, without an error. */
const WIDEST_MS = 24 * 3_600_000;
/** How often a listing is begun anew because a link to its next page was refused. */
const RESTARTS = 2;
/** Microsoft's pages name the header in two ways. */
const NEXT_PAGE = ["nextpageuri", "nextpageurl"];
class ActivityApi {
    #client;
    #origin;
    /** What all paths of the tenant begin with. */
    #root;
    #publisher;
    /** @throws MallcopError `config-invalid`, `config-variable-unset`, `feed-not-available` */
    constructor(ctx) {
        const tenant = (0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantOf */ .G8)(ctx);
        this.#client = (0,_src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createMicrosoftClient */ .s9)(ctx, _src_vendors_microsoft_client_js__WEBPACK_IMPORTED_MODULE_2__/* .M365_CREDENTIALS */ .D9);
        this.#origin = (0,_src_vendors_microsoft_cloud_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(ctx.config, "management");
        this.#root = `/api/v1.0/${tenant}/activity/feed`;
        this.#publisher = ctx.config.publisher_id ?? tenant;
    }
    /** Whether each content type, in lower case, is subscribed to; one that is missing never was. */
    async subscriptions() {
        const answer = await this.#ask(`${this.#root}/subscriptions/list`);
        if (answer.status !== 200 || !Array.isArray(answer.body))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(this.#client, answer, "the list of subscriptions");
        return new Map(answer.body.flatMap(subscriptionOf));
    }
    /** Starts a subscription: the only thing that mallcop ever changes. Gives false if it was there already. */
    async start(type) {
        const answer = await this.#ask(`${this.#root}/subscriptions/start?contentType=${type}`, "POST");
        if (answer.status === 200)
            return true;
        if (this.#client.codeOf(answer) === _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ALREADY_ENABLED */ .jR)
            return false;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(this.#client, answer, type);
    }
    /** What became available in `from <= created < to`, page by page; a page may come twice. */
    async *list(type, slice) {
        const [from, to] = [listTime(slice.from), listTime(slice.to)];
        if (slice.to - slice.from > WIDEST_MS)
            throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("slice-too-wide", { vendor: _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC, from, to });
        const first = `${this.#root}/subscriptions/content?contentType=${type}&startTime=${from}&endTime=${to}`;
        for (let restarts = 0;; restarts++) {
            let stale;
            for await (const answer of this.#pages(first)) {
                if (this.#client.codeOf(answer) === _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .STALE_PAGE */ .am)
                    stale = answer;
                else if (answer.status !== 200 || !Array.isArray(answer.body))
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(this.#client, answer, type);
                else
                    yield answer.body.map((item, index) => this.#contentOf(item, index));
            }
            if (stale === undefined)
                return;
            if (restarts === RESTARTS)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(this.#client, stale, type);
        }
    }
    /** @throws MallcopError for what says nothing about this one blob, or cannot be read */
    async fetch({ path }, type) {
        const records = [];
        for await (const answer of this.#pages(path)) {
            const code = this.#client.codeOf(answer) ?? "";
            if (code === _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CONTENT_MISSING */ .zr || (answer.status === 404 && code === ""))
                return { is: "missing" };
            if (_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CONTENT_GONE */ .Ih.has(code))
                return { is: "gone", why: `Microsoft gave it up (${code})` };
            if (answer.status === 410)
                return { is: "gone", why: "Microsoft gave it up" };
            if (answer.status !== 200 || !Array.isArray(answer.body))
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(this.#client, answer, `a blob of ${type}`);
            for (const record of answer.body)
                records.push(record);
        }
        return { is: "whole", records };
    }
    /** Where a blob of this id must be, whatever a link said. */
    pathOf(id) {
        return `${this.#root}/audit/${encodeURIComponent(id).replaceAll("%24", "$")}`;
    }
    /** The path of a link to a blob, if it leads to this tenant's blobs. */
    ownPath(link) {
        const url = URL.parse(link, this.#origin);
        const blobs = `${this.#root}/audit/`;
        const path = url?.origin === this.#origin ? url.pathname : "";
        return path.length > blobs.length && path.toLowerCase().startsWith(blobs) ? path : undefined;
    }
    #ask(path, method = "GET") {
        const url = new URL(path, this.#origin);
        if (!url.searchParams.has("PublisherIdentifier"))
            url.searchParams.set("PublisherIdentifier", this.#publisher);
        return this.#client.ask("management", { path: url.href, method });
    }
    /** The answers of a listing, along the links in their headers. */
    async *#pages(path) {
        const asked = new Set();
        for (let next = path; next !== undefined;) {
            if (asked.has(next))
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unexpected */ .os)("its pages form a circle");
            asked.add(next);
            const answer = await this.#ask(next);
            yield answer;
            next = NEXT_PAGE.map((name) => answer.headers[name]).find((link) => link !== undefined && link !== "");
        }
    }
    #contentOf(value, index) {
        const item = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value, `[${index}]`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC);
        const id = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(item.contentId, `[${index}].contentId`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC);
        const created = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instantUtc */ .Ut)(item.contentCreated, `[${index}].contentCreated`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC);
        const expires = item.contentExpiration === undefined || item.contentExpiration === null
            ? (created + KEPT_MS)
            : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instantUtc */ .Ut)(item.contentExpiration, `[${index}].contentExpiration`, _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC);
        // The API has been seen naming http://localhost and other tenants here.
        const path = (typeof item.contentUri === "string" ? this.ownPath(item.contentUri) : undefined) ?? this.pathOf(id);
        return { id, created, expires, path };
    }
}
/** Microsoft's own example leaves `status` out of an entry: only a subscription that says so is off. */
function subscriptionOf(entry) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || typeof entry.contentType !== "string")
        return [];
    return [[entry.contentType.toLowerCase(), entry.status !== "disabled"]];
}
/** UTC without a zone and without a fraction: the only form that the listing takes. */
function listTime(time) {
    return new Date(time).toISOString().slice(0, 19);
}


/***/ }),

/***/ 98376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ tenantOf),
/* harmony export */   M0: () => (/* binding */ FEED_NAMES),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   lq: () => (/* binding */ BULK_FILES),
/* harmony export */   tb: () => (/* binding */ BULK_MINUTES),
/* harmony export */   yw: () => (/* binding */ CONTENT_TYPES)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/** Each feed and the content type that it reads, in the order in which a record that comes twice is owned. */
const CONTENT_TYPES = {
    "azure-ad": "Audit.AzureActiveDirectory",
    exchange: "Audit.Exchange",
    sharepoint: "Audit.SharePoint",
    general: "Audit.General",
    dlp: "DLP.All",
};
const FEED_NAMES = ["azure-ad", "exchange", "sharepoint", "general", "dlp"];
const BULK_FILES = 100;
const BULK_MINUTES = 60;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * The tenant's GUID in lower case; the API takes no domain in its place.
 * @throws MallcopError `config-variable-unset`, `config-invalid`
 */
function tenantOf({ config, setting, instance }) {
    const tenant = (config.tenant_id ?? setting("M365_TENANT_ID") ?? "").toLowerCase();
    if (GUID.test(tenant))
        return tenant;
    if (tenant === "")
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-variable-unset", { name: "M365_TENANT_ID", where: `\`tenant_id\` of ${instance}` });
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: `the tenant of ${instance} is no GUID`,
        advice: "Give the directory's ID, such as 1b2c3d4e-…, as the Entra portal shows it under Overview; a domain will not do.",
    });
}
/** Whether the options ask for a feed's content; all of it is read unless they say otherwise. */
function isWanted({ content_types }, feed) {
    return content_types === undefined || content_types.length === 0 || content_types.includes(feed);
}


/***/ }),

/***/ 71733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ CONTENT_GONE),
/* harmony export */   XC: () => (/* binding */ VENDOR),
/* harmony export */   am: () => (/* binding */ STALE_PAGE),
/* harmony export */   jR: () => (/* binding */ ALREADY_ENABLED),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zr: () => (/* binding */ CONTENT_MISSING)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/**
 * What the Management Activity API's refusals mean, as a table of its `AF` codes. Throttling (`AF429`, on 403 too) never gets
 * here: the transport waits for it.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference#errors
 */


const VENDOR = "The Office 365 Management API";
/** A blob that is not there now, and may be later; one that will never be there; a page link that has gone stale. */
const CONTENT_MISSING = "AF20050";
const CONTENT_GONE = new Set(["AF20051", "AF20052"]);
const STALE_PAGE = "AF20031";
/** Not in the published table, and what `start` answers for a subscription that exists. */
const ALREADY_ENABLED = "AF20024";
const wrongTenant = (reason) => ({
    code: "auth-failed",
    reason,
    advice: "Check `tenant_id`, M365_TENANT_ID and the option `cloud`: the tenant is given as its GUID.",
});
const badWindow = { code: "window-refused", reason: "not within 24 hours and seven days", advice: "" };
const ourMistake = (reason) => ({ code: "vendor-refused", reason, advice: "" });
const MEANINGS = {
    AF10001: {
        code: "permission-missing",
        reason: "the token lacks the permission",
        advice: "Give the app the application permission ActivityFeed.Read of the Office 365 Management APIs (for DLP also " +
            "ActivityFeed.ReadDlp), and let an administrator consent.",
    },
    AF20001: ourMistake("a parameter is missing"),
    AF20002: ourMistake("a parameter has the wrong type"),
    AF20003: ourMistake("an expiration lies in the past"),
    AF20010: wrongTenant("the tenant asked for is not the token's"),
    AF20011: wrongTenant("there is no such tenant"),
    AF20012: wrongTenant("the tenant is not set up for the API"),
    AF20013: wrongTenant("the tenant is not given as a GUID"),
    AF20020: ourMistake("it does not know the content type"),
    AF20021: ourMistake("a webhook could not be validated"),
    AF20022: {
        code: "feed-not-available",
        reason: "the content type is not subscribed to",
        advice: "Nothing to do if it was started just now; else leave `auto_subscribe` on, or start the subscription yourself.",
    },
    AF20023: {
        code: "feed-not-available",
        reason: "an administrator has disabled the subscription",
        advice: "Ask who disabled it, and start it again.",
    },
    AF20030: badWindow,
    AF20055: badWindow,
    [STALE_PAGE]: ourMistake("the link to the next page has gone stale, several times"),
    [CONTENT_MISSING]: ourMistake("the content does not exist"),
    AF20051: ourMistake("the content has expired"),
    AF20052: ourMistake("the content's id is invalid"),
    AF20053: ourMistake("a language is not supported"),
    AF20054: ourMistake("a language is not supported"),
};
/** Said in words, without a code of its own. */
const AUDITING_OFF = /\bTenant\b.{1,80}\bdoes not exist\b/i;
/** What an answer other than the expected one means. @param what such as `Audit.Exchange` */
function refusal(client, answer, what) {
    const said = client.said(answer);
    const code = client.codeOf(answer) ?? "";
    if (AUDITING_OFF.test(said))
        return auditingOff(what);
    const meaning = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(MEANINGS, code);
    if (meaning !== undefined)
        return explained(meaning, `${meaning.reason} (${code})`, what);
    const { status } = answer;
    if (status === 401 || status === 403) {
        const right = `${what}${said && `: ${said}`}`;
        const advice = "Give the app ActivityFeed.Read of the Office 365 Management APIs, with an administrator's consent.";
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: VENDOR, right, advice });
    }
    if (status >= 500)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-failed", { host: VENDOR, status, attempts: 1 });
    if (status < 300)
        return unexpected(`${what} came in another form than a list`);
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", {
        vendor: VENDOR,
        reason: `HTTP ${status} for ${what}${said && `, ${said}`}`,
    });
}
function unexpected(reason) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: VENDOR, reason });
}
function explained({ code, advice }, reason, what) {
    if (code === "permission-missing")
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D(code, { vendor: VENDOR, right: `${what}: ${reason}`, advice });
    if (code === "feed-not-available")
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D(code, { vendor: VENDOR, what, reason, advice });
    if (code === "window-refused")
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D(code, { vendor: VENDOR, from: "its start", to: "its end", reason });
    if (code === "auth-failed")
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D(code, { vendor: VENDOR, reason, advice });
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D(code, { vendor: VENDOR, reason: `${reason} for ${what}` });
}
function auditingOff(what) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: VENDOR,
        what,
        reason: "unified auditing is off in this tenant",
        advice: "Turn it on in the Purview portal under Audit, or with `Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true`; " +
            "it takes up to an hour.",
    });
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


/***/ })

};
