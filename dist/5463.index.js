export const id = 5463;
export const ids = [5463];
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
