export const id = 4834;
export const ids = [4834];
export const modules = {

/***/ 84834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ supabase_connector)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/audit-entry.js

/** `undefined` for what is no audit entry. */
function readEntry(record) {
    if (!(0,shape/* isObject */.Gv)(record))
        return undefined;
    if ((0,shape/* isObject */.Gv)(record.payload)) {
        const members = { ...flattened(record.payload), ip_address: textOf(record.ip_address) };
        return entryOf(members, textOf(record.id), record.created_at);
    }
    const attributes = attributesOf(record);
    return entryOf(attributes, member(attributes, "audit_log_id"), member(attributes, "created_at") ?? record.timestamp);
}
/** `undefined` for what is no request that failed at the token endpoint. */
function readFailure(record) {
    if (!(0,shape/* isObject */.Gv)(record))
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
    const own = (0,shape/* isObject */.Gv)(record.log_attributes) ? flattened(record.log_attributes) : {};
    return { ...flattened(parsed(record.event_message)), ...own };
}
function parsed(message) {
    if (typeof message !== "string" || !message.startsWith("{"))
        return {};
    try {
        const value = JSON.parse(message);
        return (0,shape/* isObject */.Gv)(value) ? value : {};
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
        if ((0,shape/* isObject */.Gv)(one) && depth < MAX_DEPTH)
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
        return (0,shape/* instantUtc */.Ut)(value, "time");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/keys.js
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
    return new errors/* MallcopError */.D("auth-failed", {
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
        return (0,shape/* isObject */.Gv)(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/limits.js

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
    return status === 200 && limits_parsed(response) === undefined ? { kind: "transient" } : undefined;
}
function classifyLogs(response) {
    const answer = response.status === 200 ? limits_parsed(response) : undefined;
    const error = (0,shape/* isObject */.Gv)(answer) ? answer.error : undefined;
    if (error === undefined || error === null)
        return classify(response);
    return NOT_UNDERSTOOD.test(JSON.stringify(error)) ? { kind: "answer" } : { kind: "transient" };
}
function limits_parsed({ body }) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/client.js



const MANAGEMENT = "https://api.supabase.com";
const API_VERSION = { "x-supabase-api-version": "2024-01-01" };
/** The project's own API. @throws MallcopError `auth-failed` for a key that cannot work */
function openProject(ctx) {
    const { project_ref: ref, base_url: base } = ctx.config;
    const key = ctx.requireSecret("SUPABASE_SERVICE_KEY").reveal().trim();
    const kind = keyKind(key, base === undefined ? ref : undefined);
    const root = base ?? `https://${ref}.supabase.co`;
    return {
        async get(path, query, manners = projectManners) {
            const ask = (as) => send(ctx, `${root}${path}`, query, { ...keyHeaders(key, as), ...API_VERSION }, manners);
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
        get: (path, query, manners = managementManners) => send(ctx, `${root}${path}`, query, { authorization: `Bearer ${token.reveal()}` }, manners),
    };
}
/** @throws MallcopError `feed-not-available` without the token */
function requireManagement(ctx, what) {
    const management = openManagement(ctx);
    if (management !== undefined)
        return management;
    throw new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
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

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/errors.js
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
        return new errors/* MallcopError */.D("auth-failed", { vendor: VENDOR, reason: reasonOf(answer), advice: KEY_ADVICE });
    }
    if (status === 403)
        return new errors/* MallcopError */.D("permission-missing", { vendor: VENDOR, right, advice: KEY_ADVICE });
    return otherRefusal(answer, right);
}
/**
 * Why the Management API did not give something.
 * @param permission the scope that a token limited by scopes needs
 */
function managementRefusal(answer, right, permission) {
    const { status } = answer;
    if (status === 401)
        return new errors/* MallcopError */.D("auth-failed", { vendor: VENDOR, reason: reasonOf(answer), advice: TOKEN_ADVICE });
    if (status === 402 || ((status === 400 || status === 403) && PLAN.test(answer.said))) {
        return new errors/* MallcopError */.D("feed-not-available", {
            vendor: VENDOR,
            what: right,
            reason: "the plan does not include it",
            advice: "Nothing is wrong with the token; the rest goes on.",
        });
    }
    if (status === 403) {
        const advice = `Give the access token the permission \`${permission}\`, and its owner access to the project.`;
        return new errors/* MallcopError */.D("permission-missing", { vendor: VENDOR, right, advice });
    }
    return otherRefusal(answer, right);
}
function unexpected(reason) {
    return new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: VENDOR, reason });
}
function otherRefusal(answer, right) {
    const { status } = answer;
    if (status === 200)
        return unexpected(`${right} came in another form`);
    if (status === 404) {
        const advice = "Check `project_ref` in mallcop.yaml; if it is right, update mallcop, because the address has moved.";
        return new errors/* MallcopError */.D("permission-missing", { vendor: VENDOR, right, advice });
    }
    return new errors/* MallcopError */.D("vendor-refused", {
        vendor: VENDOR,
        reason: `HTTP ${status} for ${right}, ${reasonOf(answer)}`,
    });
}
function paused(right) {
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
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
    return (0,shape/* isObject */.Gv)(data) ? (data.error_code ?? data.code) : undefined;
}

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
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

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/refresh-pairs.js

/** On a record: it is half of a refresh whose other half is read as well. */
const PAIRED = "mallcop_paired";
const APART_MS = 2000;
class RefreshPairs {
    /** Refreshes whose revocation has not been seen yet. */
    #waiting = [];
    /** The records of a page, in the vendor's order, marked. A pair may lie across two pages if the refresh comes first. */
    mark(records) {
        for (const record of records) {
            const entry = readEntry(record);
            if (entry?.action === "token_refreshed")
                this.#waiting.push(refreshOf(entry));
        }
        const marked = records.map((record) => {
            const entry = readEntry(record);
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

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/normalize-auth.js
/** What an entry of the auth server's audit log says, or a request that it refused, as a draft. Pure. */






/** Row ids are random UUIDs, and neither form of an entry names its project. */
const EVERYWHERE = "supabase";
const SERVICE_ROLE = "service_role";
/** @throws MallcopError `record-malformed` if it is neither */
function normalizeAuth(record, lookup) {
    const entry = readEntry(record);
    if (entry !== undefined) {
        if ((0,shape/* isObject */.Gv)(record) && record[PAIRED] === true)
            return { leftOut: "refresh-pair" };
        return [entryDraft(entry, lookup)];
    }
    const failure = readFailure(record);
    if (failure === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no entry of the auth audit log" });
    return [failureDraft(failure, lookup)];
}
function entryDraft(entry, lookup) {
    const meaning = Object.hasOwn(ACTIONS, entry.action) ? ACTIONS[entry.action] : undefined;
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

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/auth-audit.js








const authAudit = { kind: "log", partitions, read, normalize: normalizeAuth };
/** Each page costs the server the same, whatever its size. */
const PAGE = 200;
/** Only a sign-in this long after the newest entry proves that entries are missing. */
const DOUBT_MS = 10 * 60_000;
/** How many users are looked at for their last sign-in, newest accounts first. */
const USER_PAGES = 5;
async function partitions(ctx) {
    const management = openManagement(ctx);
    if (management !== undefined && (await isSwitchedOff(management, ofProject(ctx, "/config/auth")))) {
        ctx.log.info("audit entries are not written to the database; they are read from the log storage by `auth-logs`");
        return [];
    }
    return [{ id: ctx.config.project_ref }];
}
/** As the project's settings say; a token that may not read them says nothing. */
async function isSwitchedOff(management, path) {
    const { data } = await management.get(path);
    return (0,shape/* isObject */.Gv)(data) && data.audit_log_disable_postgres === true;
}
async function* read(ctx, _partition, slice) {
    const project = openProject(ctx);
    const pairs = new RefreshPairs();
    let newest;
    for (let page = 1;; page += 1) {
        const rows = await listAudit(project, page, PAGE);
        const times = rows.flatMap((row) => readEntry(row)?.time ?? []);
        if (page === 1)
            newest = latest(times);
        const records = pairs.mark(rows).filter((row) => isWithin(readEntry(row)?.time, slice));
        if (records.length > 0)
            yield { records };
        const isPast = times.length > 0 && times.every((time) => time < slice.from);
        if (rows.length === 0 || isPast)
            break;
        if (times.length === 0)
            throw unexpected("a page of the audit log has no times");
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
        throw projectRefusal(answer, "the auth audit log");
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
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
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
        const users = (0,shape/* isObject */.Gv)(answer.data) ? answer.data.users : undefined;
        if (answer.status !== 200 || !Array.isArray(users))
            throw projectRefusal(answer, "the list of users");
        for (const user of users) {
            const time = (0,shape/* isObject */.Gv)(user) ? user.last_sign_in_at : undefined;
            if (typeof time === "string")
                times.push((0,shape/* instantUtc */.Ut)(time, "last_sign_in_at", VENDOR));
        }
        if (users.length < PAGE)
            break;
    }
    return latest(times);
}
function latest(times) {
    return times.reduce((last, time) => (last === undefined || time > last ? time : last), undefined);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/auth-logs.js








const authLogs = { kind: "log", partitions: auth_logs_partitions, read: auth_logs_read, normalize: normalizeAuth };
const LOGS_RIGHT = "analytics_logs_read";
const MOST_ROWS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** What is asked for, by partition. */
const CONDITIONS = {
    auth_audit_logs: "source = 'auth_audit_logs'",
    auth_logs: "source = 'auth_logs' and log_attributes['path'] = '/token' and toInt32OrZero(log_attributes['status']) >= 400",
};
async function auth_logs_partitions(ctx) {
    requireManagement(ctx, "the log storage (failed sign-ins, and audit entries that are not in the database)");
    return Object.keys(CONDITIONS).map((id) => ({ id }));
}
async function* auth_logs_read(ctx, { id }, slice) {
    const logs = storageOf(ctx);
    const condition = CONDITIONS[id] ?? "";
    const pairs = new RefreshPairs();
    let rows = await logs.rows(condition, slice);
    if (rows.length === 0)
        rows = await logs.secondLook(condition, slice);
    if (rows.length >= MOST_ROWS && slice.to - slice.from > MINUTE_MS)
        throw tooWide(slice);
    yield { records: pairs.mark(rows) };
    // The endpoint takes whole minutes; within one, rows are gone through by their order.
    while (rows.length >= MOST_ROWS) {
        rows = await logs.rows(`${condition} and ${after(rows.at(-1))}`, slice);
        yield { records: pairs.mark(rows) };
    }
}
/** One for each run, because what shows signs of life once need not be asked again: each query costs two seconds. */
const STORAGES = new WeakMap();
function storageOf(ctx) {
    const storage = STORAGES.get(ctx) ?? new LogStorage(requireManagement(ctx, "the log storage"), ofProject(ctx));
    STORAGES.set(ctx, storage);
    return storage;
}
/** The log endpoint of the Management API. */
class LogStorage {
    #api;
    #path;
    /** When the storage was found to have requests. */
    #signs = [];
    #looking = Promise.resolve();
    constructor(api, project) {
        this.#api = api;
        this.#path = `${project}/analytics/endpoints/logs`;
    }
    /** @throws MallcopError if the storage does not answer */
    async rows(condition, slice, limit = MOST_ROWS, order = "asc") {
        const sql = `select id, timestamp, event_message, log_attributes from logs where ${condition} order by timestamp ${order}, id asc limit ${limit}`;
        const answer = await this.#ask(sql, slice);
        // Some versions call the column otherwise.
        if (!isMisunderstood(answer))
            return resultOf(answer);
        return resultOf(await this.#ask(sql.replace("source = ", "source_name = "), slice));
    }
    /**
     * Asks again, and then for any request at all of the day before, unless one is known: mallcop's own scans leave some.
     * @throws MallcopError `window-refused` if there is none, so that the range is not taken for a quiet one
     */
    async secondLook(condition, slice) {
        const rows = await this.rows(condition, slice);
        if (rows.length > 0)
            return rows;
        if (await this.#isAlive(dayBefore(slice.to)))
            return [];
        throw new errors/* MallcopError */.D("window-refused", {
            vendor: VENDOR,
            from: new Date(slice.from).toISOString(),
            to: new Date(slice.to).toISOString(),
            reason: "its log storage shows no request at all for that day, so it is not believed to be a quiet one",
        });
    }
    /** Partitions are read side by side: one looks, and the others wait for what it finds. */
    #isAlive(day) {
        const known = () => this.#signs.some((time) => time >= day.from && time < day.to);
        const found = this.#looking.then(async () => known() || (await this.#findSign(day)));
        this.#looking = found.catch(() => undefined);
        return found;
    }
    /** The newest request of the day, which also speaks for most of the day that follows it. */
    async #findSign(day) {
        const [row] = await this.rows("source = 'edge_logs'", day, 1, "desc");
        if ((0,shape/* isObject */.Gv)(row))
            this.#signs.push((0,shape/* instantUtc */.Ut)(row.timestamp, "timestamp", VENDOR));
        return row !== undefined;
    }
    #ask(sql, { from, to }) {
        const query = {
            sql,
            iso_timestamp_start: minute(Math.floor(from / MINUTE_MS)),
            iso_timestamp_end: minute(Math.ceil(to / MINUTE_MS)),
        };
        return this.#api.get(this.#path, query, logManners);
    }
}
/** The day that ends with the minute of `to`: one minute more would be refused. */
function dayBefore(to) {
    const end = Math.ceil(to / MINUTE_MS) * MINUTE_MS;
    return { from: (end - DAY_MS), to: end };
}
function minute(minutes) {
    return new Date(minutes * MINUTE_MS).toISOString();
}
function isMisunderstood({ status, data }) {
    const error = (0,shape/* isObject */.Gv)(data) ? (data.error ?? data.message) : undefined;
    return (status === 200 || status === 400) && error != null && NOT_UNDERSTOOD.test(JSON.stringify(error));
}
function resultOf(answer) {
    const { status, data, said } = answer;
    if (status !== 200)
        throw managementRefusal(answer, "the log storage", LOGS_RIGHT);
    if (!(0,shape/* isObject */.Gv)(data) || data.error != null || !Array.isArray(data.result))
        throw unexpected(`the log storage gave no rows: ${said}`);
    return data.result;
}
/** The rows that come after one, in the order of the query. Only what the storage wrote itself goes into a query. */
function after(row) {
    const [id, timestamp] = (0,shape/* isObject */.Gv)(row) ? [row.id, row.timestamp] : [];
    if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id))
        throw unexpected("a log row has no usable id");
    if (typeof timestamp !== "string" || !/^[\d:.TZ -]{10,40}$/.test(timestamp))
        throw unexpected("a log row has no usable time");
    return `(timestamp, id) > ('${timestamp}', '${id}')`;
}
function tooWide({ from, to }) {
    const [since, until] = [from, to].map((time) => new Date(time).toISOString());
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: VENDOR, from: since ?? "", to: until ?? "" });
}

// EXTERNAL MODULE: ./build/src/connector/fingerprint.js
var fingerprint = __webpack_require__(28121);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/config-areas.js
/**
 * The parts of a project's configuration, each read and compared on its own, so that one that fails holds up no other.
 *
 * @see https://supabase.com/docs/reference/api/introduction
 */
const AREAS = {
    auth: { path: "/config/auth", right: "auth_config_read" },
    "signing-keys": {
        path: "/config/auth/signing-keys",
        right: "auth_signing_keys_read",
        list: "keys",
        keep: ["id", "algorithm", "status"],
    },
    "sso-providers": {
        path: "/config/auth/sso/providers",
        right: "auth_config_read",
        list: "items",
        keep: ["id", "domains", "saml", "disabled"],
        // SAML is off.
        absent: [404],
    },
    "third-party-auth": {
        path: "/config/auth/third-party-auth",
        right: "auth_config_read",
        list: "",
        keep: ["id", "type", "oidc_issuer_url", "jwks_url"],
    },
    "api-keys": {
        path: "/api-keys?reveal=false",
        right: "api_gateway_keys_read",
        list: "",
        // A legacy key has its name for an id. The hash is Supabase's own, of a key too long to guess.
        keep: ["id", "name", "type", "hash"],
    },
    postgres: { path: "/config/database/postgres", right: "database_config_read" },
    pooler: {
        path: "/config/database/pooler",
        right: "database_config_read",
        list: "",
        key: "identifier",
        keep: ["identifier", "database_type", "pool_mode", "default_pool_size", "max_client_conn", "is_using_scram_auth"],
    },
    network: {
        path: "/network-restrictions",
        right: "database_network_restrictions_read",
        keep: ["config", "entitlement"],
    },
    ssl: { path: "/ssl-enforcement", right: "database_ssl_config_read", keep: ["currentConfig"] },
    "data-api": { path: "/postgrest", right: "data_api_config_read" },
    storage: { path: "/config/storage", right: "storage_config_read", keep: ["fileSizeLimit", "features"] },
    buckets: { path: "/storage/buckets", right: "storage_config_read", list: "", keep: ["id", "name", "public"] },
    realtime: { path: "/config/realtime", right: "realtime_config_read" },
    "function-secrets": {
        path: "/secrets",
        right: "edge_functions_secrets_read",
        list: "",
        key: "name",
        keep: ["name", "updated_at"],
    },
    "custom-hostname": {
        path: "/custom-hostname",
        right: "custom_domain_read",
        keep: ["custom_hostname", "status"],
        absent: [404],
    },
    project: { path: "", right: "project_admin_read", keep: ["name", "region", "organization_slug", "database"] },
    members: {
        path: "/v1/organizations/{org}/members",
        right: "members_read",
        list: "",
        key: "user_id",
        keep: ["user_id", "user_name", "email", "role_name", "mfa_enabled"],
    },
};
/** What the service key alone shows of the auth server's settings. */
const AUTH_SETTINGS = "auth-settings";

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/settings.js
/**
 * Turns an answer into settings that can be stored and compared: secrets as fingerprints, long texts as hashes, addresses without
 * what may let somebody in. Nothing else of an answer is kept.
 */



/** Settings that hold a secret, by the last part of their name. */
const SECRET = /secret|pass(?:word|wd|phrase)?$|_token$|api_key$|access_key|private|signing_key|encryption_key|root_key|service_key|connection_?string|test_otp|^value$|credential|metadata_xml/i;
/** Settings whose name only looks like it. */
const HARMLESS = /_enabled$|_required$|_length$|_exp$|^password_/i;
/** Mail and message bodies. */
const BODY = /template|_content$/i;
const LONGEST = 1000;
/** The settings of an area, by their dotted names. */
function settingsOf(answer, area, fingerprint) {
    return leaves(kept(answer, area.keep), "", fingerprint).map(([key, value]) => ({ key, value }));
}
/** The things of a list, by their ids. @throws MallcopError if it is no list of things with ids */
function thingsOf(answer, area, fingerprint) {
    const found = area.list === "" || !(0,shape/* isObject */.Gv)(answer) ? answer : answer[area.list ?? ""];
    const id = area.key ?? "id";
    return (0,shape/* list */.p_)(found, area.path, VENDOR).map((one, index) => {
        const thing = (0,shape/* isObject */.Gv)(one) ? one : {};
        const key = (0,shape/* text */.Qq)(thing[id], `${area.path}[${index}].${id}`, VENDOR);
        return { key, value: Object.fromEntries(leaves(kept(thing, area.keep), "", fingerprint)) };
    });
}
function kept(object, names) {
    if (names === undefined)
        return object;
    return Object.fromEntries(names.flatMap((name) => (object[name] === undefined ? [] : [[name, object[name]]])));
}
function leaves(value, prefix, fingerprint) {
    return Object.entries(value).flatMap(([name, one]) => {
        const path = `${prefix}${name}`;
        if ((0,shape/* isObject */.Gv)(one) && !isSecret(name))
            return leaves(one, `${path}.`, fingerprint);
        return [[path, leaf(name, one, fingerprint)]];
    });
}
function leaf(name, value, fingerprint) {
    if (value === null || value === undefined || value === "" || typeof value === "boolean")
        return value ?? null;
    if (isSecret(name))
        return { fingerprint: fingerprint(typeof value === "string" ? value : JSON.stringify(value)) };
    if (typeof value === "number")
        return value;
    if (typeof value === "string" && isLong(name, value))
        return { sha256: hashOf(value) };
    if (typeof value === "string")
        return textLeaf(value, fingerprint);
    if (!Array.isArray(value))
        return { sha256: hashOf(JSON.stringify(value)) };
    return value.map((one) => withoutCredentials(typeof one === "string" ? one : JSON.stringify(one)).shown).sort();
}
/** Of an address with user name, password or query, the rest is shown and those are only compared. */
function textLeaf(value, fingerprint) {
    const { shown, hidden } = withoutCredentials(value);
    return hidden === "" ? value : { shown, fingerprint: fingerprint(hidden) };
}
function isSecret(name) {
    return SECRET.test(name) && !HARMLESS.test(name);
}
function isLong(name, value) {
    return value.length > LONGEST || (BODY.test(name) && value.length > 80);
}
function hashOf(value) {
    return (0,external_node_crypto_.createHash)("sha256").update(value).digest("hex").slice(0, 32);
}
/** A text, and what its addresses hold that may let somebody in. */
function withoutCredentials(value) {
    const hidden = [];
    const shown = value.replace(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s,"]+/gi, (address) => {
        const url = URL.parse(address);
        if (url === null) {
            hidden.push(address);
            return "(address)";
        }
        const rest = `${url.username}:${url.password}${url.search}${url.hash}`;
        if (rest === ":")
            return address;
        hidden.push(rest);
        return `${url.protocol}//${url.host}${url.pathname}`;
    });
    return { shown, hidden: hidden.join("\n") };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/weakening.js
/**
 * Which settings guard a project, and which way they are turned when it gets weaker. Anything that guards is `warn` when it is
 * weakened, and `critical` where it opens the project to everybody.
 */

const off = (_, after) => after === false || after === null;
const on = (_, after) => after === true;
const less = (before, after) => typeof before === "number" && typeof after === "number" && after < before;
const more = (before, after) => typeof before === "number" && typeof after === "number" && after > before;
const always = () => true;
const toEverybody = (before, after) => isOpen(after) && !isOpen(before);
const wider = (before, after) => {
    const had = rangesIn(before);
    return rangesIn(after).some((range) => !had.some((one) => covers(one, range)));
};
/** By area and setting; the first row that fits a setting, and finds it weaker, decides. */
const GUARDS = [
    [/^network\/config\.dbAllowedCidrs/, toEverybody, "critical"],
    [/^network\/config\.dbAllowedCidrs/, wider, "warn"],
    [/^ssl\/currentConfig\.database$/, off, "critical"],
    [/^buckets\/public$/, on, "critical"],
    [/^auth(?:-settings)?\/(?:mailer|phone|sms)_autoconfirm$/, on, "warn"],
    [/^auth\/external_anonymous_users_enabled$/, on, "warn"],
    [/^auth-settings\/external\.anonymous_users$/, on, "warn"],
    [/^auth\/mailer_allow_unverified_email_sign_ins$/, on, "warn"],
    [/^auth\/mfa_allow_low_aal$/, on, "warn"],
    [/^auth\/mfa_\w+_enabled$/, off, "warn"],
    [/^auth\/password_min_length$/, less, "warn"],
    [/^auth\/password_hibp_enabled$/, off, "warn"],
    [/^auth\/refresh_token_rotation_enabled$/, off, "warn"],
    [/^auth\/security_captcha_enabled$/, off, "warn"],
    [/^auth\/security_update_password_require/, off, "warn"],
    [/^auth\/audit_log_disable_postgres$/, on, "warn"],
    [/^auth\/(?:jwt_exp|mailer_otp_exp|sms_otp_exp|rate_limit_\w+)$/, more, "warn"],
    [/^auth\/(?:uri_allow_list|site_url|saml_\w+|sessions_\w+|oauth_server_\w+)$/, always, "warn"],
    [/^auth\/hook_\w+_(?:uri|enabled|secrets)$/, always, "warn"],
    [/^auth(?:-settings)?\/disable_signup$/, off, "warn"],
    [/^members\/mfa_enabled$/, off, "warn"],
    [/^members\/role_name$/, always, "warn"],
    [/^data-api\/jwt_secret$/, always, "warn"],
    [/^data-api\/db_schema$/, always, "warn"],
];
/** Lists in which a new thing lets somebody in. */
const DOORS = new Set(["signing-keys", "sso-providers", "third-party-auth", "api-keys", "members"]);
/** @param setting as `auth/jwt_exp` */
function severityOf(setting, before, after) {
    const found = GUARDS.find(([pattern, isWeaker]) => pattern.test(setting) && isWeaker(before, after));
    return found?.[2] ?? "info";
}
/** How loud it is that a list has a thing more, or less. */
function doorSeverity(area, appeared) {
    return DOORS.has(area) && appeared ? "warn" : "info";
}
function isOpen(ranges) {
    return rangesIn(ranges).some((range) => /\/0+$/.test(range));
}
function rangesIn(ranges) {
    return Array.isArray(ranges) ? ranges.filter((range) => typeof range === "string") : [];
}
/** Whether one range of addresses lies within another. One that cannot be read lies in none but itself. */
function covers(wide, narrow) {
    if (wide === narrow)
        return true;
    const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
    if (outer === undefined || inner === undefined)
        return false;
    if (outer.family !== inner.family || outer.bits > inner.bits)
        return false;
    const block = new external_node_net_.BlockList();
    block.addSubnet(outer.address, outer.bits, outer.family);
    return block.check(inner.address, inner.family);
}
/** `203.0.113.0/24`; an address alone is a range of one. */
function rangeOf(text) {
    const [address = "", length, ...rest] = text.split("/");
    const version = (0,external_node_net_.isIP)(address);
    const most = version === 4 ? 32 : 128;
    const bits = length === undefined ? most : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if (version === 0 || rest.length > 0 || !(bits <= most))
        return undefined;
    return { address, bits, family: version === 4 ? "ipv4" : "ipv6" };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/configuration.js








const configuration = { kind: "state", partitions: configuration_partitions, read: configuration_read, change };
async function configuration_partitions(ctx) {
    if (openManagement(ctx) !== undefined)
        return Object.keys(AREAS).map((id) => ({ id }));
    ctx.log.warn("of the configuration only the sign-in settings are read: the rest needs SUPABASE_ACCESS_TOKEN");
    return [{ id: AUTH_SETTINGS }];
}
async function* configuration_read(ctx, { id }) {
    const items = id === AUTH_SETTINGS ? await authSettings(ctx) : await areaItems(ctx, id);
    yield { items: items.map(({ key, value }) => ({ key: `${id}/${key}`, value })), complete: true };
}
async function authSettings(ctx) {
    const answer = await openProject(ctx).get("/auth/v1/settings");
    if (answer.status !== 200)
        throw projectRefusal(answer, "the sign-in settings");
    return settingsOf((0,shape/* object */.Ik)(answer.data, "settings", VENDOR), {}, ctx.fingerprint);
}
async function areaItems(ctx, id) {
    const area = AREAS[id];
    if (area === undefined)
        throw unexpected(`there is no area ${id}`);
    const management = requireManagement(ctx, "the configuration");
    const answer = await management.get(await pathOf(ctx, management, area));
    if (area.absent?.includes(answer.status))
        return [];
    if (answer.status !== 200)
        throw managementRefusal(answer, `the configuration of ${id}`, area.right);
    if (area.list !== undefined)
        return thingsOf(answer.data, area, ctx.fingerprint);
    return settingsOf((0,shape/* object */.Ik)(answer.data, id, VENDOR), area, ctx.fingerprint);
}
async function pathOf(ctx, management, { path, right }) {
    if (!path.includes("{org}"))
        return ofProject(ctx, path);
    const answer = await management.get(ofProject(ctx));
    const slug = (0,shape/* isObject */.Gv)(answer.data) ? answer.data.organization_slug : undefined;
    if (answer.status !== 200 || typeof slug !== "string")
        throw managementRefusal(answer, "the project's organization", right);
    return path.replace("{org}", encodeURIComponent(slug));
}
/** Pure. */
function change(before, after) {
    const [area = "", ...rest] = (after ?? before)?.key.split("/") ?? [];
    const name = rest.join("/");
    if (AREAS[area]?.list !== undefined)
        return thingChanges(area, name, before?.value, after?.value);
    return settingChange(area, name, before?.value, after?.value);
}
function settingChange(area, name, before, after) {
    if (!isDifferent(before, after))
        return [];
    // A setting that is new to the vendor, and not used, is no change of ours; nor is one that the vendor dropped unused.
    if ((before === undefined && isIdle(after)) || (after === undefined && isIdle(before)))
        return [];
    const severity = severityOf(`${area}/${name}`, before, after);
    return [said({ area, target: name, action: actionOf(before, after), severity, setting: name, before, after })];
}
/** A thing of a list came, went, or differs in what is kept of it: then each difference is told. */
function thingChanges(area, id, before, after) {
    const [was, is] = [before, after].map((value) => (0,shape/* isObject */.Gv)(value) ? value : undefined);
    const target = String(is?.email ?? is?.name ?? was?.email ?? was?.name ?? id);
    if (was === undefined || is === undefined) {
        const severity = is?.public === true ? "critical" : doorSeverity(area, was === undefined);
        return [
            said({ area, target, action: actionOf(before, after), severity, before: factsOf(was), after: factsOf(is) }),
        ];
    }
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    return names.flatMap((name) => {
        if (!isDifferent(was[name], is[name]))
            return [];
        const severity = severityOf(`${area}/${name}`, was[name], is[name]);
        return [
            said({ area, target, action: "config_changed", severity, setting: name, before: was[name], after: is[name] }),
        ];
    });
}
/** Nobody is named as actor: a state does not tell who made it. */
function said({ area, target, action, severity, setting, before, after }) {
    return {
        type: "project.config_change",
        actor: "unknown",
        target: setting === target ? `${area}/${target}` : target,
        action,
        severity,
        metadata: { outcome: "success", target_type: "setting", area, setting, before: shown(before), after: shown(after) },
    };
}
function actionOf(before, after) {
    if (before === undefined)
        return "config_added";
    return after === undefined ? "config_removed" : "config_changed";
}
/** Fingerprints that cannot be compared, since a key came or went, say nothing. */
function isDifferent(before, after) {
    const [was, is] = [fingerprintOf(before), fingerprintOf(after)];
    if (was !== undefined && is !== undefined)
        return (0,fingerprint/* compareFingerprints */.tS)(was, is) === "changed" || shownOf(before) !== shownOf(after);
    return JSON.stringify(before) !== JSON.stringify(after);
}
function fingerprintOf(value) {
    return (0,shape/* isObject */.Gv)(value) && typeof value.fingerprint === "string" ? value.fingerprint : undefined;
}
/** The part of a compared value that is no secret, such as an address without its query. */
function shownOf(value) {
    return (0,shape/* isObject */.Gv)(value) && typeof value.shown === "string" ? value.shown : "(secret)";
}
function isIdle(value) {
    return value === undefined || value === null || value === false || value === "" || value === 0;
}
/** Of what is only compared, no more than that it is there. */
function shown(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (fingerprintOf(value) !== undefined)
        return shownOf(value);
    if ((0,shape/* isObject */.Gv)(value) && "sha256" in value)
        return `sha256:${String(value.sha256)}`;
    return JSON.stringify(value);
}
function factsOf(thing) {
    if (thing === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(thing).filter(([, value]) => fingerprintOf(value) === undefined));
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/functions.js




const functions = {
    kind: "state",
    async partitions(ctx) {
        requireManagement(ctx, "edge functions");
        return [{ id: ctx.config.project_ref }];
    },
    read: functions_read,
    change: functions_change,
};
const FUNCTIONS_RIGHT = "edge_functions_read";
/** What is kept of a function. Its paths and import map say where it was built, and nothing of what it does. */
const KEPT = ["slug", "name", "status", "version", "verify_jwt", "ezbr_sha256"];
async function* functions_read(ctx) {
    const answer = await requireManagement(ctx, "edge functions").get(ofProject(ctx, "/functions"));
    if (answer.status !== 200)
        throw managementRefusal(answer, "edge functions", FUNCTIONS_RIGHT);
    const items = (0,shape/* list */.p_)(answer.data, "functions", VENDOR).map((one, index) => {
        const found = (0,shape/* isObject */.Gv)(one) ? one : {};
        return { key: (0,shape/* text */.Qq)(found.id, `functions[${index}].id`, VENDOR), value: functions_kept(found) };
    });
    yield { items, complete: true };
}
function functions_kept(found) {
    const pairs = KEPT.flatMap((name) => {
        const value = found[name];
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, value]] : [];
    });
    return Object.fromEntries(pairs);
}
/** Pure. What is told of one function is one event, named by the most telling of its differences. */
function functions_change(before, after) {
    const [was, is] = [functions_factsOf(before), functions_factsOf(after)];
    if (before === undefined)
        return [functions_said(is, was, "created", is.verify_jwt === false ? "warn" : "info")];
    if (after === undefined)
        return [functions_said(was, was, "removed", "warn")];
    const isOpened = was.verify_jwt === true && is.verify_jwt === false;
    const severity = isOpened ? "warn" : "info";
    if (was.version !== is.version || was.ezbr_sha256 !== is.ezbr_sha256)
        return [functions_said(is, was, "deployed", severity)];
    if (was.verify_jwt !== is.verify_jwt)
        return [functions_said(is, was, isOpened ? "jwt_check_disabled" : "jwt_check_enabled", severity)];
    if (was.status !== is.status)
        return [functions_said(is, was, "status_changed", "info")];
    return [functions_said(is, was, "renamed", "info")];
}
function functions_said(is, was, action, severity) {
    const [from, to] = [numberOf(was.version), numberOf(is.version)];
    return {
        type: "edge_function.deploy",
        actor: "unknown",
        target: String(is.slug ?? is.name ?? "unknown"),
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
function functions_factsOf(item) {
    return (0,shape/* isObject */.Gv)(item?.value) ? item.value : {};
}
function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/preflight.js








const HOUR_MS = 3_600_000;
const preflight_DOUBT_MS = 10 * 60_000;
async function* preflight(ctx) {
    yield await check("SUPABASE_SERVICE_KEY", ["auth-audit"], () => auditLog(ctx));
    if (openManagement(ctx) === undefined) {
        const feeds = ["auth-logs", "configuration", "functions"];
        yield await check("SUPABASE_ACCESS_TOKEN", feeds, async () => {
            requireManagement(ctx, "failed sign-ins, edge functions and most of the configuration");
            return { state: "works", detail: "" };
        });
        return;
    }
    yield await check(LOGS_RIGHT, ["auth-logs"], async () => {
        const logs = new LogStorage(requireManagement(ctx, "the log storage"), ofProject(ctx));
        const hour = { from: (ctx.now - HOUR_MS), to: ctx.now };
        await logs.rows("source = 'auth_audit_logs'", hour, 1);
        return { state: "works", detail: "the log storage can be read" };
    });
    yield await reads(ctx, "functions", FUNCTIONS_RIGHT, "/functions");
    const rights = new Map(Object.values(AREAS).map(({ right, path }) => [right, path]));
    for (const [right, path] of rights)
        if (!path.includes("{org}"))
            yield await reads(ctx, "configuration", right, path);
}
async function auditLog(ctx) {
    const project = openProject(ctx);
    const [newest] = (await listAudit(project, 1, 1)).map((row) => readEntry(row)?.time);
    const signedIn = await lastSignIn(project);
    if (signedIn !== undefined && signedIn > (newest ?? 0) + preflight_DOUBT_MS)
        throw storageOff(newest);
    return {
        state: "works",
        detail: newest === undefined ? "the audit log is empty, and nobody signed in" : "the audit log is written",
    };
}
function reads(ctx, feed, right, path) {
    return check(right, [feed], async () => {
        const answer = await requireManagement(ctx, feed).get(ofProject(ctx, path));
        // A thing that is not set up is not there; the right to look is.
        if (answer.status !== 200 && answer.status !== 404)
            throw managementRefusal(answer, path, right);
        return { state: "works", detail: `${path === "" ? "the project" : path} can be read` };
    });
}
async function check(right, feeds, look) {
    try {
        return { right, feeds, ...(await look()) };
    }
    catch (thrown) {
        return { right, feeds, ...trouble((0,errors/* asMallcopError */.x)(thrown)) };
    }
}
const STATES = {
    auth: "missing",
    permission: "missing",
    not_available: "not_available",
};
function trouble(error) {
    return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/connector.js







const connector = {
    preflight: preflight,
    tables: async (ctx) => ({ project: { ref: ctx.config.project_ref } }),
    // Of an entry that both have, the database's row wins.
    feeds: { "auth-audit": authAudit, "auth-logs": authLogs, functions: functions, configuration: configuration },
    recognize: (record) => {
        if (!(0,shape/* isObject */.Gv)(record))
            return undefined;
        if ((0,shape/* isObject */.Gv)(record.payload))
            return readEntry(record) === undefined ? undefined : "auth-audit";
        const isLine = "log_attributes" in record || "event_message" in record;
        return isLine && (readEntry(record) ?? readFailure(record)) !== undefined ? "auth-logs" : undefined;
    },
};
/* harmony default export */ const supabase_connector = (connector);


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
