export const id = 6443;
export const ids = [6443];
export const modules = {

/***/ 86443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ supabase_connector)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/audit-entry.js
var audit_entry = __webpack_require__(49789);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/auth-audit.js
var auth_audit = __webpack_require__(20535);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/client.js
var client = __webpack_require__(65008);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/errors.js
var supabase_errors = __webpack_require__(21488);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/keys.js
var keys = __webpack_require__(24447);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/limits.js
var limits = __webpack_require__(67987);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/normalize-auth.js + 1 modules
var normalize_auth = __webpack_require__(73794);
// EXTERNAL MODULE: ./build/plugins/connectors/supabase/refresh-pairs.js
var refresh_pairs = __webpack_require__(44140);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/auth-logs.js








const authLogs = { kind: "log", partitions, read, normalize: normalize_auth/* normalizeAuth */._ };
const LOGS_RIGHT = "analytics_logs_read";
const MOST_ROWS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;
/** What is asked for, by partition. */
const CONDITIONS = {
    auth_audit_logs: "source = 'auth_audit_logs'",
    auth_logs: "source = 'auth_logs' and log_attributes['path'] = '/token' and toInt32OrZero(log_attributes['status']) >= 400",
};
async function partitions(ctx) {
    (0,client/* requireManagement */.B7)(ctx, "the log storage (failed sign-ins, and audit entries that are not in the database)");
    return Object.keys(CONDITIONS).map((id) => ({ id }));
}
async function* read(ctx, { id }, slice) {
    const logs = storageOf(ctx);
    const condition = CONDITIONS[id] ?? "";
    const pairs = new refresh_pairs/* RefreshPairs */.L();
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
    const storage = STORAGES.get(ctx) ?? new LogStorage((0,client/* requireManagement */.B7)(ctx, "the log storage"), (0,client/* ofProject */.dU)(ctx));
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
            vendor: keys/* VENDOR */.XC,
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
            this.#signs.push((0,shape/* instantUtc */.Ut)(row.timestamp, "timestamp", keys/* VENDOR */.XC));
        return row !== undefined;
    }
    #ask(sql, { from, to }) {
        const query = {
            sql,
            iso_timestamp_start: minute(Math.floor(from / MINUTE_MS)),
            iso_timestamp_end: minute(Math.ceil(to / MINUTE_MS)),
        };
        return this.#api.get(this.#path, query, limits/* logManners */.FK);
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
    return (status === 200 || status === 400) && error != null && limits/* NOT_UNDERSTOOD */.a9.test(JSON.stringify(error));
}
function resultOf(answer) {
    const { status, data, said } = answer;
    if (status !== 200)
        throw (0,supabase_errors/* managementRefusal */.E8)(answer, "the log storage", LOGS_RIGHT);
    if (!(0,shape/* isObject */.Gv)(data) || data.error != null || !Array.isArray(data.result))
        throw (0,supabase_errors/* unexpected */.os)(`the log storage gave no rows: ${said}`);
    return data.result;
}
/** The rows that come after one, in the order of the query. Only what the storage wrote itself goes into a query. */
function after(row) {
    const [id, timestamp] = (0,shape/* isObject */.Gv)(row) ? [row.id, row.timestamp] : [];
    if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id))
        throw (0,supabase_errors/* unexpected */.os)("a log row has no usable id");
    if (typeof timestamp !== "string" || !/^[\d:.TZ -]{10,40}$/.test(timestamp))
        throw (0,supabase_errors/* unexpected */.os)("a log row has no usable time");
    return `(timestamp, id) > ('${timestamp}', '${id}')`;
}
function tooWide({ from, to }) {
    const [since, until] = [from, to].map((time) => new Date(time).toISOString());
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: keys/* VENDOR */.XC, from: since ?? "", to: until ?? "" });
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
    return (0,shape/* list */.p_)(found, area.path, keys/* VENDOR */.XC).map((one, index) => {
        const thing = (0,shape/* isObject */.Gv)(one) ? one : {};
        const key = (0,shape/* text */.Qq)(thing[id], `${area.path}[${index}].${id}`, keys/* VENDOR */.XC);
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
    if ((0,client/* openManagement */.gu)(ctx) !== undefined)
        return Object.keys(AREAS).map((id) => ({ id }));
    ctx.log.warn("of the configuration only the sign-in settings are read: the rest needs SUPABASE_ACCESS_TOKEN");
    return [{ id: AUTH_SETTINGS }];
}
async function* configuration_read(ctx, { id }) {
    const items = id === AUTH_SETTINGS ? await authSettings(ctx) : await areaItems(ctx, id);
    yield { items: items.map(({ key, value }) => ({ key: `${id}/${key}`, value })), complete: true };
}
async function authSettings(ctx) {
    const answer = await (0,client/* openProject */.U8)(ctx).get("/auth/v1/settings");
    if (answer.status !== 200)
        throw (0,supabase_errors/* projectRefusal */.qL)(answer, "the sign-in settings");
    return settingsOf((0,shape/* object */.Ik)(answer.data, "settings", keys/* VENDOR */.XC), {}, ctx.fingerprint);
}
async function areaItems(ctx, id) {
    const area = (0,shape/* entryOf */.Ms)(AREAS, id);
    if (area === undefined)
        throw (0,supabase_errors/* unexpected */.os)(`there is no area ${id}`);
    const management = (0,client/* requireManagement */.B7)(ctx, "the configuration");
    const answer = await management.get(await pathOf(ctx, management, area));
    if (area.absent?.includes(answer.status))
        return [];
    if (answer.status !== 200)
        throw (0,supabase_errors/* managementRefusal */.E8)(answer, `the configuration of ${id}`, area.right);
    if (area.list !== undefined)
        return thingsOf(answer.data, area, ctx.fingerprint);
    return settingsOf((0,shape/* object */.Ik)(answer.data, id, keys/* VENDOR */.XC), area, ctx.fingerprint);
}
async function pathOf(ctx, management, { path, right }) {
    if (!path.includes("{org}"))
        return (0,client/* ofProject */.dU)(ctx, path);
    const answer = await management.get((0,client/* ofProject */.dU)(ctx));
    const slug = (0,shape/* isObject */.Gv)(answer.data) ? answer.data.organization_slug : undefined;
    if (answer.status !== 200 || typeof slug !== "string")
        throw (0,supabase_errors/* managementRefusal */.E8)(answer, "the project's organization", right);
    return path.replace("{org}", encodeURIComponent(slug));
}
/** Pure. */
function change(before, after) {
    const [area = "", ...rest] = (after ?? before)?.key.split("/") ?? [];
    const name = rest.join("/");
    if ((0,shape/* entryOf */.Ms)(AREAS, area)?.list !== undefined)
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
    const target = (0,shape/* scalarText */.ws)(is?.email ?? is?.name ?? was?.email ?? was?.name ?? id);
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
        return `sha256:${(0,shape/* scalarText */.ws)(value.sha256)}`;
    return JSON.stringify(value);
}
function factsOf(thing) {
    if (thing === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(thing).filter(([, value]) => fingerprintOf(value) === undefined));
}

// EXTERNAL MODULE: ./build/plugins/connectors/supabase/functions.js
var functions = __webpack_require__(88926);
;// CONCATENATED MODULE: ./build/plugins/connectors/supabase/preflight.js









const HOUR_MS = 3_600_000;
const DOUBT_MS = 10 * 60_000;
async function* preflight(ctx) {
    yield await check("SUPABASE_SERVICE_KEY", ["auth-audit"], () => auditLog(ctx));
    if ((0,client/* openManagement */.gu)(ctx) === undefined) {
        const feeds = ["auth-logs", "configuration", "functions"];
        yield await check("SUPABASE_ACCESS_TOKEN", feeds, async () => {
            (0,client/* requireManagement */.B7)(ctx, "failed sign-ins, edge functions and most of the configuration");
            return { state: "works", detail: "" };
        });
        return;
    }
    yield await check(LOGS_RIGHT, ["auth-logs"], async () => {
        const logs = new LogStorage((0,client/* requireManagement */.B7)(ctx, "the log storage"), (0,client/* ofProject */.dU)(ctx));
        const hour = { from: (ctx.now - HOUR_MS), to: ctx.now };
        await logs.rows("source = 'auth_audit_logs'", hour, 1);
        return { state: "works", detail: "the log storage can be read" };
    });
    yield await reads(ctx, "functions", functions/* FUNCTIONS_RIGHT */.J, "/functions");
    const rights = new Map(Object.values(AREAS).map(({ right, path }) => [right, path]));
    for (const [right, path] of rights)
        if (!path.includes("{org}"))
            yield await reads(ctx, "configuration", right, path);
    for (const { right, path } of Object.values(AREAS))
        if (path.includes("{org}"))
            yield await ofOrganization(ctx, right, path);
}
/** What is the organization's, whose name is in the project's own record. */
function ofOrganization(ctx, right, path) {
    return check(right, ["configuration"], async () => {
        const management = (0,client/* requireManagement */.B7)(ctx, "configuration");
        const project = await management.get((0,client/* ofProject */.dU)(ctx));
        const org = (0,shape/* isObject */.Gv)(project.data) ? project.data.organization_slug : undefined;
        if (typeof org !== "string")
            return { state: "unknown", detail: "the project does not name its organization" };
        const answer = await management.get(path.replace("{org}", encodeURIComponent(org)));
        if (answer.status !== 200)
            throw (0,supabase_errors/* managementRefusal */.E8)(answer, path, right);
        return { state: "works", detail: `${path} can be read` };
    });
}
async function auditLog(ctx) {
    const project = (0,client/* openProject */.U8)(ctx);
    const [newest] = (await (0,auth_audit/* listAudit */._u)(project, 1, 1)).map((row) => (0,audit_entry/* readEntry */.h)(row)?.time);
    const signedIn = await (0,auth_audit/* lastSignIn */.Nf)(project);
    if (signedIn !== undefined && signedIn > (newest ?? 0) + DOUBT_MS)
        throw (0,auth_audit/* storageOff */.b8)(newest);
    return {
        state: "works",
        detail: newest === undefined ? "the audit log is empty, and nobody signed in" : "the audit log is written",
    };
}
function reads(ctx, feed, right, path) {
    return check(right, [feed], async () => {
        const answer = await (0,client/* requireManagement */.B7)(ctx, feed).get((0,client/* ofProject */.dU)(ctx, path));
        // A thing that is not set up is not there; the right to look is.
        if (answer.status !== 200 && answer.status !== 404)
            throw (0,supabase_errors/* managementRefusal */.E8)(answer, path, right);
        return { state: "works", detail: `${path === "" ? "the project" : path} can be read` };
    });
}
/** What each credential stands for in the manifest; the other rights are named as they are there. */
const RIGHTS = { SUPABASE_SERVICE_KEY: ["service_role"] };
async function check(right, feeds, look) {
    const rights = RIGHTS[right];
    const what = { right, feeds, ...(rights !== undefined && { rights }) };
    try {
        return { ...what, ...(await look()) };
    }
    catch (thrown) {
        return { ...what, ...trouble((0,errors/* asMallcopError */.x)(thrown)) };
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
    feeds: { "auth-audit": auth_audit/* authAudit */.s, "auth-logs": authLogs, functions: functions/* functions */.C, configuration: configuration },
    recognize: (record) => {
        if (!(0,shape/* isObject */.Gv)(record))
            return undefined;
        if ((0,shape/* isObject */.Gv)(record.payload))
            return (0,audit_entry/* readEntry */.h)(record) === undefined ? undefined : "auth-audit";
        const isLine = "log_attributes" in record || "event_message" in record;
        return isLine && ((0,audit_entry/* readEntry */.h)(record) ?? (0,audit_entry/* readFailure */.f)(record)) !== undefined ? "auth-logs" : undefined;
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


/***/ })

};
