export const id = 2452;
export const ids = [2452];
export const modules = {

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFailure),
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);

/** `undefined` for what is no audit entry. */
function readEntry(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return undefined;
    if ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record.payload)) {
        const members = { ...flattened(record.payload), ip_address: textOf(record.ip_address) };
        return entryOf(members, textOf(record.id), record.created_at);
    }
    const attributes = attributesOf(record);
    return entryOf(attributes, member(attributes, "audit_log_id"), member(attributes, "created_at") ?? record.timestamp);
}
/** `undefined` for what is no request that failed at the token endpoint. */
function readFailure(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return undefined;
    const attributes = attributesOf(record);
    const status = Number(member(attributes, "status") ?? 0);
    if (member(attributes, "path") !== "/token" || status < 400)
        return undefined;
    return {
        id: textOf(record.id),
        time: timeOf(record.timestamp),
        text: (...names) => firstOf(attributes, names),
    };
}
function entryOf(members, id, time) {
    const action = member(members, "action");
    if (action === undefined)
        return undefined;
    return { id, time: timeOf(time), action, text: (...names) => firstOf(members, names) };
}
/** What a log line says: its attributes and, where those are missing, its message, which is JSON itself. */
function attributesOf(record) {
    const own = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record.log_attributes) ? flattened(record.log_attributes) : {};
    return { ...flattened(parsed(record.event_message)), ...own };
}
function parsed(message) {
    if (typeof message !== "string" || !message.startsWith("{"))
        return {};
    try {
        const value = JSON.parse(message);
        return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** The names' beginnings (`auth_audit_event.`, `metadata.`) are not documented; their ends are. */
function member(members, name) {
    if (members[name] !== undefined)
        return members[name];
    for (const prefix of ["auth_audit_event.", "auth_event."])
        if (members[prefix + name] !== undefined)
            return members[prefix + name];
    const found = Object.keys(members).find((one) => one.endsWith(`.${name}`) && members[one] !== undefined);
    return found === undefined ? undefined : members[found];
}
function firstOf(members, names) {
    for (const name of names) {
        const found = member(members, name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const MAX_DEPTH = 6;
function flattened(value, prefix = "", depth = 0) {
    const flat = {};
    for (const [name, one] of Object.entries(value)) {
        if ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && depth < MAX_DEPTH)
            Object.assign(flat, flattened(one, `${prefix}${name}.`, depth + 1));
        else
            flat[`${prefix}${name}`] = textOf(one);
    }
    return flat;
}
function textOf(value) {
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The log storage writes UTC without saying so. */
function timeOf(value) {
    try {
        return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instantUtc */ .Ut)(value, "time");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 20535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ lastSignIn),
/* harmony export */   _u: () => (/* binding */ listAudit),
/* harmony export */   b8: () => (/* binding */ storageOff),
/* harmony export */   s: () => (/* binding */ authAudit)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _audit_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49789);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65008);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21488);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24447);
/* harmony import */ var _normalize_auth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73794);
/* harmony import */ var _refresh_pairs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44140);








const authAudit = { kind: "log", partitions, read, normalize: _normalize_auth_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeAuth */ ._ };
/** Each page costs the server the same, whatever its size. */
const PAGE = 200;
/** Only a sign-in this long after the newest entry proves that entries are missing. */
const DOUBT_MS = 10 * 60_000;
/** How many users are looked at for their last sign-in, newest accounts first. */
const USER_PAGES = 5;
async function partitions(ctx) {
    const management = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openManagement */ .gu)(ctx);
    if (management !== undefined && (await isSwitchedOff(management, (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ofProject */ .dU)(ctx, "/config/auth")))) {
        ctx.log.info("audit entries are not written to the database; they are read from the log storage by `auth-logs`");
        return [];
    }
    return [{ id: ctx.config.project_ref }];
}
/** As the project's settings say; a token that may not read them says nothing. */
async function isSwitchedOff(management, path) {
    const { data } = await management.get(path);
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && data.audit_log_disable_postgres === true;
}
async function* read(ctx, _partition, slice) {
    const project = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(ctx);
    const pairs = new _refresh_pairs_js__WEBPACK_IMPORTED_MODULE_7__/* .RefreshPairs */ .L();
    let newest;
    for (let page = 1;; page += 1) {
        const rows = await listAudit(project, page, PAGE);
        const times = rows.flatMap((row) => (0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .h)(row)?.time ?? []);
        if (page === 1)
            newest = latest(times);
        const records = pairs.mark(rows).filter((row) => isWithin((0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .h)(row)?.time, slice));
        if (records.length > 0)
            yield { records };
        const isPast = times.length > 0 && times.every((time) => time < slice.from);
        if (rows.length === 0 || isPast)
            break;
        if (times.length === 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpected */ .os)("a page of the audit log has no times");
    }
    await proveAlive(project, newest, slice, ctx.now);
}
/** Rows without a time are passed on, to be counted as malformed. */
function isWithin(time, { from, to }) {
    return time === undefined || (time >= from && time <= to);
}
/** @throws MallcopError if the page is not given */
async function listAudit(project, page, size) {
    const answer = await project.get("/auth/v1/admin/audit", { page, per_page: size });
    if (answer.status !== 200 || !Array.isArray(answer.data))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRefusal */ .qL)(answer, "the auth audit log");
    return answer.data;
}
/**
 * That nothing was written in the slice is believed unless somebody signed in after the newest entry.
 * @throws MallcopError `feed-not-available`
 */
async function proveAlive(project, newest, slice, now) {
    if (newest !== undefined && (newest >= slice.to || now - newest <= DOUBT_MS))
        return;
    const signedIn = await lastSignIn(project);
    if (signedIn === undefined || signedIn <= (newest ?? 0) + DOUBT_MS)
        return;
    throw storageOff(newest);
}
function storageOff(newest) {
    const since = newest === undefined ? "it has no entry" : `its newest entry is of ${new Date(newest).toISOString()}`;
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: _keys_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC,
        what: "the auth audit log",
        reason: `${since}, though users signed in after that, so it is not written to the database`,
        advice: "Switch on Authentication, Audit Logs, Write audit logs to the database; or set SUPABASE_ACCESS_TOKEN, so that the log " +
            "storage is read instead.",
    });
}
/** The latest sign-in among the newest users. @throws MallcopError if they are not given */
async function lastSignIn(project) {
    const times = [];
    for (let page = 1; page <= USER_PAGES; page += 1) {
        const answer = await project.get("/auth/v1/admin/users", { page, per_page: PAGE });
        const users = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer.data) ? answer.data.users : undefined;
        if (answer.status !== 200 || !Array.isArray(users))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRefusal */ .qL)(answer, "the list of users");
        for (const user of users) {
            const time = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(user) ? user.last_sign_in_at : undefined;
            if (typeof time === "string")
                times.push((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instantUtc */ .Ut)(time, "last_sign_in_at", _keys_js__WEBPACK_IMPORTED_MODULE_5__/* .VENDOR */ .XC));
        }
        if (users.length < PAGE)
            break;
    }
    return latest(times);
}
function latest(times) {
    return times.reduce((last, time) => (last === undefined || time > last ? time : last), undefined);
}


/***/ }),

/***/ 65008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ requireManagement),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   dU: () => (/* binding */ ofProject),
/* harmony export */   gu: () => (/* binding */ openManagement)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24447);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67987);



const MANAGEMENT = "https://api.supabase.com";
const API_VERSION = { "x-supabase-api-version": "2024-01-01" };
/** The project's own API. @throws MallcopError `auth-failed` for a key that cannot work */
function openProject(ctx) {
    const { project_ref: ref, base_url: base } = ctx.config;
    const key = ctx.requireSecret("SUPABASE_SERVICE_KEY").reveal().trim();
    const kind = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKind */ .qp)(key, base === undefined ? ref : undefined);
    const root = base ?? `https://${ref}.supabase.co`;
    return {
        async get(path, query, manners = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .projectManners */ .oZ) {
            const ask = (as) => send(ctx, `${root}${path}`, query, { ...(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyHeaders */ .kq)(key, as), ...API_VERSION }, manners);
            const answer = await ask(kind);
            // Some projects refuse a secret key with nothing but the status, unless it stands in both headers.
            return kind === "secret" && answer.status === 401 && answer.said === "" ? await ask("legacy") : answer;
        },
    };
}
/** The Management API; `undefined` without `SUPABASE_ACCESS_TOKEN`. */
function openManagement(ctx) {
    const token = ctx.secret("SUPABASE_ACCESS_TOKEN");
    if (token === undefined)
        return undefined;
    const root = ctx.config.management_url ?? MANAGEMENT;
    return {
        get: (path, query, manners = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .managementManners */ .e_) => send(ctx, `${root}${path}`, query, { authorization: `Bearer ${token.reveal()}` }, manners),
    };
}
/** @throws MallcopError `feed-not-available` without the token */
function requireManagement(ctx, what) {
    const management = openManagement(ctx);
    if (management !== undefined)
        return management;
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .VENDOR */ .XC,
        what,
        reason: "the service key does not open the Management API",
        advice: "Set SUPABASE_ACCESS_TOKEN to a personal access token to have it read; without it the other feeds go on.",
    });
}
/** A path of the Management API that is about the project. */
function ofProject(ctx, path = "") {
    return `/v1/projects/${encodeURIComponent(ctx.config.project_ref)}${path}`;
}
async function send(ctx, address, query = {}, headers, manners) {
    const url = new URL(address.replace(/(?<!:)\/{2,}/g, "/"));
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, String(value));
    const http = ctx.http.with(manners);
    const response = await http.send({ url: url.href, headers: { accept: "application/json", ...headers } });
    return { status: response.status, data: jsonOf(response), said: http.excerpt(response) };
}
function jsonOf({ body }) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 21488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ managementRefusal),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   qL: () => (/* binding */ projectRefusal)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24447);
/** What a refusal of Supabase means, and what to do: the auth server's codes, and the Management API's statuses. */



const KEY_ADVICE = "Check that SUPABASE_SERVICE_KEY and `project_ref` belong together; if an `sb_secret_…` key is refused, use the legacy " +
    "`service_role` key.";
const TOKEN_ADVICE = "Make a new personal access token under Account, Access Tokens, and store it as SUPABASE_ACCESS_TOKEN.";
/** Statuses with which the gateway says that a project sleeps. */
const PAUSED = new Set([540, 544]);
/** A refusal for want of a plan, in the words of the Management API. */
const PLAN = /\bplan\b|upgrade|entitle|add-?on/i;
/** Why the project's own API did not give something. */
function projectRefusal(answer, right) {
    const { status } = answer;
    const code = codeOf(answer);
    if (PAUSED.has(status) || /paused/i.test(answer.said))
        return paused(right);
    if (status === 401 || code === "bad_jwt" || code === "no_authorization") {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason: reasonOf(answer), advice: KEY_ADVICE });
    }
    if (status === 403)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, right, advice: KEY_ADVICE });
    return otherRefusal(answer, right);
}
/**
 * Why the Management API did not give something.
 * @param permission the scope that a token limited by scopes needs
 */
function managementRefusal(answer, right, permission) {
    const { status } = answer;
    if (status === 401)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason: reasonOf(answer), advice: TOKEN_ADVICE });
    if (status === 402 || ((status === 400 || status === 403) && PLAN.test(answer.said))) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
            vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC,
            what: right,
            reason: "the plan does not include it",
            advice: "Nothing is wrong with the token; the rest goes on.",
        });
    }
    if (status === 403) {
        const advice = `Give the access token the permission \`${permission}\`, and its owner access to the project.`;
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, right, advice });
    }
    return otherRefusal(answer, right);
}
function unexpected(reason) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason });
}
function otherRefusal(answer, right) {
    const { status } = answer;
    if (status === 200)
        return unexpected(`${right} came in another form`);
    if (status === 404) {
        const advice = "Check `project_ref` in mallcop.yaml; if it is right, update mallcop, because the address has moved.";
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, right, advice });
    }
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", {
        vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC,
        reason: `HTTP ${status} for ${right}, ${reasonOf(answer)}`,
    });
}
function paused(right) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: _keys_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC,
        what: right,
        reason: "the project is paused",
        advice: "Restore it in the dashboard; nothing can happen in it until then.",
    });
}
function reasonOf({ status, said }) {
    return said === "" ? `HTTP ${status} without a word` : said;
}
/** The modern body has `code`, the older one `error_code`. */
function codeOf({ data }) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) ? (data.error_code ?? data.code) : undefined;
}


/***/ }),

/***/ 88926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ functions),
/* harmony export */   J: () => (/* binding */ FUNCTIONS_RIGHT)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65008);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21488);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24447);




const functions = {
    kind: "state",
    async partitions(ctx) {
        (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requireManagement */ .B7)(ctx, "edge functions");
        return [{ id: ctx.config.project_ref }];
    },
    read,
    change,
};
const FUNCTIONS_RIGHT = "edge_functions_read";
/** What is kept of a function. Its paths and import map say where it was built, and nothing of what it does. */
const KEPT = ["slug", "name", "status", "version", "verify_jwt", "ezbr_sha256"];
async function* read(ctx) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .requireManagement */ .B7)(ctx, "edge functions").get((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .ofProject */ .dU)(ctx, "/functions"));
    if (answer.status !== 200)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .managementRefusal */ .E8)(answer, "edge functions", FUNCTIONS_RIGHT);
    const items = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer.data, "functions", _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .VENDOR */ .XC).map((one, index) => {
        const found = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? one : {};
        return { key: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(found.id, `functions[${index}].id`, _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .VENDOR */ .XC), value: kept(found) };
    });
    yield { items, complete: true };
}
function kept(found) {
    const pairs = KEPT.flatMap((name) => {
        const value = found[name];
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, value]] : [];
    });
    return Object.fromEntries(pairs);
}
/** Pure. What is told of one function is one event, named by the most telling of its differences. */
function change(before, after) {
    const [was, is] = [factsOf(before), factsOf(after)];
    if (before === undefined)
        return [said(is, was, "created", is.verify_jwt === false ? "warn" : "info")];
    if (after === undefined)
        return [said(was, was, "removed", "warn")];
    const isOpened = was.verify_jwt === true && is.verify_jwt === false;
    const severity = isOpened ? "warn" : "info";
    if (was.version !== is.version || was.ezbr_sha256 !== is.ezbr_sha256)
        return [said(is, was, "deployed", severity)];
    if (was.verify_jwt !== is.verify_jwt)
        return [said(is, was, isOpened ? "jwt_check_disabled" : "jwt_check_enabled", severity)];
    if (was.status !== is.status)
        return [said(is, was, "status_changed", "info")];
    return [said(is, was, "renamed", "info")];
}
function said(is, was, action, severity) {
    const [from, to] = [numberOf(was.version), numberOf(is.version)];
    return {
        type: "edge_function.deploy",
        actor: "unknown",
        target: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(is.slug ?? is.name ?? "unknown"),
        action,
        severity,
        metadata: {
            outcome: "success",
            target_type: "edge_function",
            version: to,
            previous_version: action === "created" ? undefined : from,
            versions_since: action === "deployed" && from !== undefined && to !== undefined ? to - from : undefined,
            verify_jwt: typeof is.verify_jwt === "boolean" ? is.verify_jwt : undefined,
            status: typeof is.status === "string" ? is.status : undefined,
        },
    };
}
function factsOf(item) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item?.value) ? item.value : {};
}
function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}


/***/ }),

/***/ 24447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ VENDOR),
/* harmony export */   kq: () => (/* binding */ keyHeaders),
/* harmony export */   qp: () => (/* binding */ keyKind)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/**
 * Which kind of key `SUPABASE_SERVICE_KEY` holds, and how each kind is sent. A key that cannot work is refused before anything
 * is asked, because the auth server's answers do not tell why.
 *
 * @see https://supabase.com/docs/guides/api/api-keys
 */


const VENDOR = "Supabase";
/**
 * @param ref the project whose key it has to be; `undefined` where keys do not say, as on one's own server
 * @throws MallcopError `auth-failed` for a key that cannot read the audit log of this project
 */
function keyKind(key, ref) {
    if (key.startsWith("sb_secret_"))
        return "secret";
    if (key.startsWith("sb_publishable_"))
        throw unfit("it is a publishable key, which may not read the audit log");
    if (key.startsWith("sbp_"))
        throw unfit("it is a personal access token, which belongs into SUPABASE_ACCESS_TOKEN");
    const claims = claimsOf(key);
    if (claims === undefined)
        throw unfit("it is no key of Supabase");
    if (claims.role !== "service_role")
        throw unfit("it is not the key of the service role");
    if (ref !== undefined && typeof claims.ref === "string" && claims.ref !== ref)
        throw unfit("it belongs to another project than `project_ref` names");
    return "legacy";
}
/** A secret key goes into `apikey` alone; the gateway makes a token of it. */
function keyHeaders(key, kind) {
    return kind === "secret" ? { apikey: key } : { apikey: key, authorization: `Bearer ${key}` };
}
function unfit(reason) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", {
        vendor: VENDOR,
        reason: `SUPABASE_SERVICE_KEY: ${reason}`,
        advice: "Take the secret key (`sb_secret_…`) or the legacy `service_role` key under Project Settings, API Keys.",
    });
}
/** What a JSON Web Token says of itself. It is only read, not verified: the server does that. */
function claimsOf(token) {
    const [, payload, signature] = token.split(".");
    if (payload === undefined || signature === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 67987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ logManners),
/* harmony export */   a9: () => (/* binding */ NOT_UNDERSTOOD),
/* harmony export */   e_: () => (/* binding */ managementManners),
/* harmony export */   oZ: () => (/* binding */ projectManners)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);

const projectManners = { classify, requestsPerSecond: 1 };
const managementManners = { classify, requestsPerSecond: 2 };
const logManners = { classify: classifyLogs, requestsPerSecond: 0.5 };
/** What no other try would change: the query itself was not understood. */
const NOT_UNDERSTOOD = /unknown|unrecognized|identifier|syntax|not found|missing column/i;
function classify(response) {
    const { status, headers } = response;
    if (status === 429) {
        // Seconds from now, and not a time.
        const seconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
        const told = headers["retry-after"] === undefined && Number.isFinite(seconds);
        return told ? { kind: "throttled", retryAfterMs: Math.max(1, seconds) * 1000 } : { kind: "throttled" };
    }
    return status === 200 && parsed(response) === undefined ? { kind: "transient" } : undefined;
}
function classifyLogs(response) {
    const answer = response.status === 200 ? parsed(response) : undefined;
    const error = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer) ? answer.error : undefined;
    if (error === undefined || error === null)
        return classify(response);
    return NOT_UNDERSTOOD.test(JSON.stringify(error)) ? { kind: "answer" } : { kind: "transient" };
}
function parsed({ body }) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 73794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ normalizeAuth)
});

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/audit-actions.js
const ACTIONS = {
    login: { type: "auth.signin" },
    // Older servers only.
    mfa_code_login: { type: "auth.signin" },
    user_signedup: { type: "auth.signup" },
    user_confirmation_requested: { type: "auth.signup", outcome: "unknown" },
    user_repeated_signup: { type: "auth.signup", outcome: "unknown" },
    token_refreshed: { type: "auth.token_refresh" },
    token_revoked: { type: "auth.token_refresh" },
    logout: { type: "auth.account_change" },
    user_invited: { type: "auth.account_change" },
    invite_accepted: { type: "auth.account_change" },
    user_modified: { type: "auth.account_change" },
    user_deleted: { type: "auth.account_change", severity: "warn" },
    user_updated_password: { type: "auth.account_change" },
    user_recovery_requested: { type: "auth.account_change" },
    user_reauthenticate_requested: { type: "auth.account_change" },
    identity_linked: { type: "auth.account_change" },
    identity_unlinked: { type: "auth.account_change" },
    factor_in_progress: { type: "auth.account_change" },
    factor_updated: { type: "auth.account_change" },
    factor_unenrolled: { type: "auth.account_change", severity: "warn" },
    factor_deleted: { type: "auth.account_change", severity: "warn" },
    challenge_created: { type: "auth.account_change", outcome: "unknown" },
    // It says that a second factor was tried, and not whether it was right.
    verification_attempted: { type: "auth.account_change", outcome: "unknown" },
    passkey_created: { type: "auth.account_change" },
    passkey_updated: { type: "auth.account_change" },
    passkey_deleted: { type: "auth.account_change", severity: "warn" },
    generate_recovery_codes: { type: "auth.account_change" },
    recovery_codes_deleted: { type: "auth.account_change", severity: "warn" },
};

// EXTERNAL MODULE: ./build/plugins/connectors/supabase/audit-entry.js
var audit_entry = __webpack_require__(49789);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/refresh-pairs.js
var refresh_pairs = __webpack_require__(44140);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/normalize-auth.js
/** What an entry of the auth server's audit log says, or a request that it refused, as a draft. Pure. */






/** Row ids are random UUIDs, and neither form of an entry names its project. */
const EVERYWHERE = "supabase";
const SERVICE_ROLE = "service_role";
/** @throws MallcopError `record-malformed` if it is neither */
function normalizeAuth(record, lookup) {
    const entry = (0,audit_entry/* readEntry */.h)(record);
    if (entry !== undefined) {
        if ((0,shape/* isObject */.Gv)(record) && record[refresh_pairs/* PAIRED */.K] === true)
            return { leftOut: "refresh-pair" };
        return [entryDraft(entry, lookup)];
    }
    const failure = (0,audit_entry/* readFailure */.f)(record);
    if (failure === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no entry of the auth audit log" });
    return [failureDraft(failure, lookup)];
}
function entryDraft(entry, lookup) {
    const meaning = (0,shape/* entryOf */.Ms)(ACTIONS, entry.action);
    const { text } = entry;
    const actor = actorOf(entry);
    return {
        ...(entry.id !== undefined && { key: { tenant: EVERYWHERE, namespace: "audit", id: entry.id } }),
        time: entry.time ?? event_event/* UNKNOWN_TIME */.v,
        type: meaning?.type ?? "auth.account_change",
        actor,
        // An administrator's doings name the person; one's own are about oneself.
        target: folded(text("traits.user_email", "traits.user_phone", "traits.user_id")) ?? actor,
        action: entry.action,
        severity: meaning?.severity ?? "info",
        metadata: {
            outcome: meaning?.outcome ?? "success",
            source_ip: text("ip_address"),
            user_agent: text("user_agent"),
            actor_type: actor === SERVICE_ROLE ? "service" : "user",
            target_type: "user",
            correlation_id: text("request_id"),
            account: accountOf(lookup),
            ...shared(text),
            user_id: text("traits.user_id") ?? (actor === SERVICE_ROLE ? undefined : text("actor_id")),
            sso: text("actor_via_sso") === "true" ? true : undefined,
            factor_type: text("traits.factor_type"),
            unmapped: meaning === undefined ? true : undefined,
        },
    };
}
/** A password or token that was refused leaves no audit entry, only a line in the log. */
function failureDraft({ id, time, text }, lookup) {
    const reason = text("msg", "error", "error_code");
    const isRefresh = /refresh[ _]token/i.test(`${text("grant_type", "error_code") ?? ""} ${reason ?? ""}`);
    const actor = folded(text("actor_username", "actor_id", "user_id")) ?? "unknown";
    return {
        ...(id !== undefined && { key: { tenant: EVERYWHERE, namespace: "auth-log", id } }),
        time: time ?? event_event/* UNKNOWN_TIME */.v,
        type: isRefresh ? "auth.token_refresh" : "auth.signin",
        actor,
        target: actor === "unknown" ? (accountOf(lookup) ?? "unknown") : actor,
        action: isRefresh ? "token_refresh_failed" : "login_failed",
        severity: "info",
        metadata: {
            outcome: "failure",
            source_ip: text("remote_addr", "ip_address"),
            user_agent: text("user_agent"),
            correlation_id: text("request_id"),
            account: accountOf(lookup),
            ...shared(text),
            error_code: text("error_code"),
            reason,
        },
    };
}
function shared(text) {
    return { provider: text("traits.provider", "traits.provider_type", "provider"), log_type: text("log_type") };
}
function actorOf({ text }) {
    return folded(text("actor_username", "actor_id")) ?? "unknown";
}
function folded(name) {
    return name?.includes("@") ? name.toLowerCase() : name;
}
function accountOf(lookup) {
    const ref = lookup.get("project", "ref");
    return typeof ref === "string" ? ref : undefined;
}


/***/ }),

/***/ 44140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAIRED),
/* harmony export */   L: () => (/* binding */ RefreshPairs)
/* harmony export */ });
/* harmony import */ var _audit_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49789);

/** On a record: it is half of a refresh whose other half is read as well. */
const PAIRED = "mallcop_paired";
const APART_MS = 2000;
class RefreshPairs {
    /** Refreshes whose revocation has not been seen yet. */
    #waiting = [];
    /** The records of a page, in the vendor's order, marked. A pair may lie across two pages if the refresh comes first. */
    mark(records) {
        for (const record of records) {
            const entry = (0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .h)(record);
            if (entry?.action === "token_refreshed")
                this.#waiting.push(refreshOf(entry));
        }
        const marked = records.map((record) => {
            const entry = (0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .h)(record);
            if (entry?.action !== "token_revoked" || !this.#take(refreshOf(entry)))
                return record;
            return { ...Object(record), [PAIRED]: true };
        });
        // What a page could not pair may lie at the beginning of the next; further away it belongs to nothing.
        this.#waiting = this.#waiting.slice(-20);
        return marked;
    }
    #take({ actor, request, time }) {
        const found = this.#waiting.findIndex((one) => one.actor === actor &&
            Math.abs(one.time - time) <= APART_MS &&
            (request === undefined || one.request === undefined || request === one.request));
        if (found < 0)
            return false;
        this.#waiting.splice(found, 1);
        return true;
    }
}
function refreshOf(entry) {
    return { actor: entry.text("actor_id") ?? "", request: entry.text("request_id"), time: entry.time ?? Number.NaN };
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

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


/***/ })

};
