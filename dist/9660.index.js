export const id = 9660;
export const ids = [9660];
export const modules = {

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ openclaw_connector)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/bursts.js

const MOST_AGENTS = 200;
function bursts(kinds) {
    return new Counts(kinds);
}
class Counts {
    #kinds;
    /** By `<reason> <agent>`. */
    #counts = new Map();
    constructor(kinds) {
        this.#kinds = kinds;
    }
    add(_record, verdict) {
        if ("leftOut" in verdict && (0,shape/* isObject */.Gv)(verdict.as))
            this.#count(`${verdict.leftOut} ${String(verdict.as.of)}`, 1);
    }
    absorb(next) {
        if (next instanceof Counts)
            for (const [key, count] of next.#counts)
                this.#count(key, count);
    }
    tell(from, to) {
        return this.#kinds.flatMap(({ name, kind, least }) => [...this.#counts]
            .filter(([key, count]) => key.startsWith(`${name} `) && count >= least)
            .map(([key, count]) => draft({ kind, agent: key.slice(name.length + 1), count, from, to })));
    }
    #count(key, count) {
        if (this.#counts.size < MOST_AGENTS || this.#counts.has(key))
            this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
}
function draft({ kind, agent, count, from, to }) {
    return {
        key: { tenant: "", namespace: kind, id: `${agent}|${from}|${to}` },
        time: from,
        type: "agent.behavior_anomaly",
        actor: `agent:${agent}`,
        target: `agent:${agent}`,
        action: kind,
        severity: "warn",
        metadata: { kind, agent, count, target_type: "agent" },
        raw: { kind, agent, count, from, to },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/log-line.js

/** @param record a line as text, or parsed */
function readLine(record) {
    const line = typeof record === "string" ? parsed(record) : record;
    if (!(0,shape/* isObject */.Gv)(line) || !(0,shape/* isObject */.Gv)(line._meta))
        return undefined;
    const { time, message, _meta } = line;
    return {
        time: timeOf(time ?? _meta.date),
        level: typeof _meta.logLevelName === "string" ? _meta.logLevelName : undefined,
        subsystem: subsystemIn(line["0"]),
        message: typeof message === "string" ? message : typeof line["1"] === "string" ? line["1"] : "",
        fields: (0,shape/* isObject */.Gv)(line["1"]) ? line["1"] : {},
    };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function timeOf(value) {
    try {
        return (0,shape/* instant */.uR)(value, "time");
    }
    catch {
        return undefined;
    }
}
/** `{"subsystem":"gateway/ws"}`, as text. */
function subsystemIn(value) {
    return typeof value === "string" ? /"(?:subsystem|module)":"([^"]{1,80})"/.exec(value)?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/config-writes.js

/** The table of `lookup` that holds the writes, by setting, each with its time as `at`; `*` is the last of all. */
const WRITES_TABLE = "config-writes";
const WRITE = /^config\.(?:patch|set|apply) write (.*)$/;
const RELOAD = /^config change detected; evaluating reload \(([^)]*)\)/;
const RELOADED_WITHIN_MS = 10_000;
const MOST_PATHS = 200;
async function readConfigWrites(gateway) {
    if (!gateway.offers("logs.tail"))
        return {};
    const tail = await gateway.ask("logs.tail", { limit: 5000, maxBytes: 1_000_000 });
    const lines = Array.isArray(tail.lines) ? tail.lines : [];
    const writes = new Map();
    let writtenAt = Number.NEGATIVE_INFINITY;
    for (const line of lines) {
        const { message, time = 0 } = readLine(line) ?? { message: "" };
        const [write, reload] = [WRITE.exec(message)?.[1], RELOAD.exec(message)?.[1]];
        if (write !== undefined) {
            writtenAt = time;
            note(writes, pathsIn(/ changedPaths=(\S*)/.exec(write)?.[1]), { ...actorOf(write), at: time });
        }
        else if (reload !== undefined && time - writtenAt > RELOADED_WITHIN_MS) {
            // A write by the gateway is followed by its reload; a reload alone is somebody at the file.
            note(writes, pathsIn(reload), { by: "file", at: time });
        }
    }
    return Object.fromEntries(writes);
}
function note(writes, paths, write) {
    for (const path of [...paths, "*"])
        writes.set(path, write);
}
function actorOf(write) {
    const field = (name) => {
        const value = new RegExp(`(?:^| )${name}=(\\S{1,100})`).exec(write)?.[1];
        return value === "n/a" ? undefined : value;
    };
    const [actor, device, ip] = ["actor", "device", "ip"].map(field);
    return { by: "gateway", ...(actor && { actor }), ...(device && { device }), ...(ip && { ip }) };
}
function pathsIn(list = "") {
    return list
        .split(",")
        .map((path) => path.trim())
        .filter((path) => /^[\w.[\]-]{1,200}$/.test(path))
        .slice(0, MOST_PATHS);
}

// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/errors.js
var openclaw_errors = __webpack_require__(9019);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/flatten.js

const HIDDEN = "__OPENCLAW_REDACTED__";
const MOST_SETTINGS = 5000;
const DEEPEST = 24;
const LONGEST_WORD = 200;
/**
 * Settings whose words are OpenClaw's own vocabulary, or names that a reader must see to judge them. `*` stands for one step.
 * `allowFrom`, for one, tells of `*`, but its people are nobody's business: those get a fingerprint.
 */
const SHOWN = [
    "gateway.mode",
    "gateway.bind",
    "gateway.customBindHost",
    "gateway.auth.mode",
    "gateway.tailscale.mode",
    "gateway.controlUi.allowedOrigins",
    "gateway.trustedProxies",
    "gateway.tools.allow",
    "gateway.tools.deny",
    "gateway.nodes.commands.allow",
    "gateway.nodes.pairing.autoApproveCidrs",
    "tools.allow",
    "tools.deny",
    "tools.profile",
    "tools.exec.*",
    "tools.elevated.mode",
    "agents.defaults.sandbox.*",
    "agents.defaults.workspace",
    "agents.*.sandbox.*",
    "session.dmScope",
    "channels.*.dmPolicy",
    "channels.*.groupPolicy",
    "channels.*.accounts.*.dmPolicy",
    "channels.*.accounts.*.groupPolicy",
    "hooks.path",
    "discovery.mdns.mode",
    "logging.level",
    "logging.audit.messages",
    "plugins.allow",
    "plugins.deny",
    "skills.load.extraDirs",
    "skills.workshop.autonomous.mode",
    "security.audit.suppressions",
    "meta.lastTouchedVersion",
].map((pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`));
/** Names whose words and numbers are never shown. */
const SECRET_NAME = /token|secret|password|passphrase|api_?key|credential|cookie|private/i;
/**
 * @param fingerprint stands for a value that must not be stored
 * @returns by path, such as `gateway.auth.mode`; a step that holds a dot is quoted
 */
function flatten(config, fingerprint) {
    const settings = new Map();
    const add = (path, value, depth) => {
        if (settings.size >= MOST_SETTINGS)
            return;
        if ((0,shape/* isObject */.Gv)(value) && depth < DEEPEST) {
            for (const [name, inner] of Object.entries(value))
                add(join(path, name), inner, depth + 1);
            return;
        }
        settings.set(path, settingOf(path, value, fingerprint));
    };
    add("", config, 0);
    settings.delete("");
    return settings;
}
function settingOf(path, value, fingerprint) {
    const json = JSON.stringify(value) ?? "null";
    if (json.includes(HIDDEN))
        return { hidden: true };
    if (value === null || typeof value === "boolean")
        return { value };
    if (SECRET_NAME.test(lastStep(path)))
        return { fingerprint: fingerprint(json) };
    if (typeof value === "number")
        return { value };
    const wildcard = Array.isArray(value) && value.every((item) => item === "*");
    if (wildcard || (SHOWN.some((pattern) => pattern.test(path)) && isPlain(value)))
        return { value: JSON.parse(json) };
    return { fingerprint: fingerprint(json) };
}
function isPlain(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.length <= 100 && items.every((item) => typeof item !== "object" && String(item).length <= LONGEST_WORD);
}
function join(path, name) {
    const step = /^[\w-]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
    return path === "" ? step : `${path}.${step}`;
}
function lastStep(path) {
    return path.slice(path.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/insecure.js
const yes = (value) => value === true;
const no = (value) => value === false;
const is = (...words) => (value) => words.includes(String(value));
const has = (pattern) => (value) => Array.isArray(value) && value.some((item) => pattern.test(String(item)));
const some = (value) => Array.isArray(value) && value.length > 0;
const absent = (value) => value === undefined;
const WILDCARD = has(/^\*$/);
const POWERFUL = /^(?:exec|shell|spawn|apply_patch|cron|gateway|nodes|sessions_\w+|\*)$/;
const ROWS = [
    { check: "auth-none", key: "gateway.auth.mode", bad: is("none"), safe: "token", severity: "critical" },
    {
        check: "bind-exposed",
        key: "gateway.bind",
        bad: is("lan", "auto", "tailnet", "custom"),
        safe: "loopback",
        severity: "warn",
    },
    { check: "funnel", key: "gateway.tailscale.mode", bad: is("funnel"), safe: "off", severity: "critical" },
    {
        check: "no-rate-limit",
        key: "gateway.auth.rateLimit",
        bad: absent,
        safe: "a limit",
        severity: "warn",
        exposed: true,
    },
    {
        check: "origins-wildcard",
        key: "gateway.controlUi.allowedOrigins",
        bad: WILDCARD,
        safe: "a list of origins",
        severity: "critical",
    },
    {
        check: "host-header-origin",
        key: "gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback",
        bad: yes,
        safe: "false",
        severity: "critical",
    },
    {
        check: "device-auth-off",
        key: "gateway.controlUi.dangerouslyDisableDeviceAuth",
        bad: yes,
        safe: "false",
        severity: "critical",
    },
    { check: "insecure-auth", key: "gateway.controlUi.allowInsecureAuth", bad: yes, safe: "false", severity: "warn" },
    { check: "proxy-trust", key: "gateway.allowRealIpFallback", bad: yes, safe: "false", severity: "warn" },
    {
        check: "proxy-trust",
        key: "gateway.trustedProxies",
        bad: has(/\/0$/),
        safe: "the proxies' own addresses",
        severity: "warn",
    },
    { check: "http-tools", key: "gateway.tools.allow", bad: has(POWERFUL), safe: "nothing", severity: "critical" },
    { check: "http-endpoints", key: "gateway.http.endpoints.*.enabled", bad: yes, safe: "false", severity: "warn" },
    { check: "admin-rpc", key: "plugins.entries.admin-http-rpc.enabled", bad: yes, safe: "false", severity: "critical" },
    {
        check: "node-commands",
        key: "gateway.nodes.commands.allow",
        bad: has(/camera|screen|sms|contacts|desktop|^\*$/i),
        safe: "few commands",
        severity: "warn",
    },
    {
        check: "node-auto-approve",
        key: "gateway.nodes.pairing.autoApproveCidrs",
        bad: some,
        safe: "nothing",
        severity: "warn",
    },
    { check: "exec-full", key: "tools.exec.security", bad: is("full"), safe: "allowlist", severity: "warn" },
    { check: "exec-unasked", key: "tools.exec.ask", bad: is("off"), safe: "on-miss", severity: "warn" },
    { check: "elevated", key: "tools.elevated.allowFrom.*", bad: WILDCARD, safe: "named people", severity: "critical" },
    { check: "patch-escape", key: "tools.exec.applyPatch.workspaceOnly", bad: no, safe: "true", severity: "warn" },
    { check: "patch-escape", key: "tools.fs.workspaceOnly", bad: no, safe: "true", severity: "warn" },
    { check: "sandbox-off", key: "agents.defaults.sandbox.mode", bad: is("off"), safe: "all", severity: "warn" },
    { check: "open-dm", key: "channels.*.dmPolicy", bad: is("open"), safe: "pairing", severity: "critical" },
    { check: "open-dm", key: "channels.*.allowFrom", bad: WILDCARD, safe: "named people", severity: "critical" },
    { check: "open-groups", key: "channels.*.groupPolicy", bad: is("open"), safe: "allowlist", severity: "critical" },
    { check: "open-dm", key: "channels.*.accounts.*.dmPolicy", bad: is("open"), safe: "pairing", severity: "critical" },
    {
        check: "open-groups",
        key: "channels.*.accounts.*.groupPolicy",
        bad: is("open"),
        safe: "allowlist",
        severity: "critical",
    },
    { check: "name-matching", key: "channels.*.dangerouslyAllowNameMatching", bad: yes, safe: "false", severity: "warn" },
    { check: "hooks-root", key: "hooks.path", bad: is("/"), safe: "/hooks", severity: "critical" },
    { check: "hooks-session", key: "hooks.allowRequestSessionKey", bad: yes, safe: "false", severity: "warn" },
    { check: "hooks-content", key: "hooks.allowUnsafeExternalContent", bad: yes, safe: "false", severity: "warn" },
    { check: "chat-admin", key: "commands.bash", bad: yes, safe: "false", severity: "warn" },
    { check: "chat-admin", key: "commands.config", bad: yes, safe: "false", severity: "warn" },
    { check: "chat-admin", key: "commands.plugins", bad: yes, safe: "false", severity: "warn" },
    { check: "chat-admin", key: "commands.mcp", bad: yes, safe: "false", severity: "warn" },
    { check: "chat-admin", key: "commands.debug", bad: yes, safe: "false", severity: "warn" },
    { check: "skill-sources", key: "skills.load.extraDirs", bad: some, safe: "nothing", severity: "warn" },
    { check: "skill-uploads", key: "skills.install.allowUploadedArchives", bad: yes, safe: "false", severity: "warn" },
    { check: "skill-authoring", key: "skills.workshop.autonomous.mode", bad: is("auto"), safe: "off", severity: "warn" },
    { check: "mdns", key: "discovery.mdns.mode", bad: is("full"), safe: "minimal", severity: "warn" },
    { check: "audit-off", key: "logging.audit.enabled", bad: no, safe: "true", severity: "warn" },
    { check: "log-silent", key: "logging.level", bad: is("silent", "fatal", "error"), safe: "info", severity: "warn" },
    { check: "audit-suppressed", key: "security.audit.suppressions", bad: some, safe: "nothing", severity: "warn" },
];
const COMPILED = ROWS.map((row) => ({
    ...row,
    pattern: new RegExp(`^${row.key.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`),
}));
/** Whatever ends so, wherever it is. */
const DANGEROUS = /(?:^|\.)(?:dangerously\w+|insecureSkipVerify)$/;
/** What is wrong with one setting as it stands, judged by itself. */
function insecureSetting(key, value) {
    if (value === undefined)
        return undefined;
    const row = COMPILED.find(({ pattern, exposed, bad }) => exposed === undefined && pattern.test(key) && bad(value));
    if (row !== undefined)
        return { check: row.check, key, safe: row.safe, severity: row.severity };
    return DANGEROUS.test(key) && value === true
        ? { check: "dangerous-switch", key, safe: "false", severity: "warn" }
        : undefined;
}
/** Everything that is wrong with a configuration, also what is wrong because something is missing. */
function insecureSettings(settings) {
    const found = [...settings].flatMap(([key, setting]) => "value" in setting ? (insecureSetting(key, setting.value) ?? []) : []);
    const isExposed = found.some(({ check }) => check === "bind-exposed" || check === "funnel");
    const missing = ROWS.filter(({ exposed, key }) => {
        const there = [...settings.keys()].some((path) => path === key || path.startsWith(`${key}.`));
        return exposed === true && isExposed && !there;
    });
    return [...found, ...missing.map(({ check, key, safe, severity }) => ({ check, key, safe, severity }))];
}

// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/visit.js
var visit = __webpack_require__(87677);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/configuration.js
/**
 * The gateway's configuration as a state feed: one item a setting, and one for the revision, which tells that something
 * changed even where the gateway hides what.
 */







const PARTITION = "gateway";
/** Names in brackets are ours, and cannot be settings. */
const REVISION = "(revision)";
const VERSION = "(version)";
const configuration = {
    kind: "state",
    partitions: async () => [{ id: PARTITION }],
    read: (ctx) => (0,visit/* visiting */.e)(ctx, (gateway) => read(ctx, gateway)),
    change,
};
/** The settings as they are written; what the gateway makes of them may hold secrets on some versions, and is not looked at. */
async function readSettings(gateway, fingerprint) {
    const answer = await gateway.ask("config.get");
    const written = (0,shape/* object */.Ik)(answer.parsed, "config.parsed", openclaw_errors/* VENDOR */.XC);
    // Older gateways have only the hash of the file, which changes with its blanks as well.
    const revision = (0,shape/* optionalText */.mR)(answer.configRevisionHash, "config.configRevisionHash", openclaw_errors/* VENDOR */.XC) ??
        (0,shape/* optionalText */.mR)(answer.hash, "config.hash", openclaw_errors/* VENDOR */.XC) ??
        "none";
    return { settings: flatten(written, fingerprint), revision };
}
async function* read(ctx, gateway) {
    const { settings, revision } = await readSettings(gateway, (value) => ctx.fingerprint(value));
    const { version } = gateway.hello;
    const items = [...settings].map(([key, setting]) => ({ key, value: setting }));
    const shown = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify(items.map(({ key, value }) => [key, value]).sort()))
        .digest("hex");
    items.push({ key: REVISION, value: { revision: digest(revision), shown: shown.slice(0, 32), version } });
    items.push({ key: VERSION, value: { version } });
    yield { items, complete: true };
}
/** A plain hash of the file, on old gateways, could be tried out by whoever reads the repository; nobody needs all of it. */
function digest(revision) {
    return (0,external_node_crypto_.createHash)("sha256").update(revision).digest("hex").slice(0, 16);
}
function change(before, after, lookup, since) {
    const key = after?.key ?? before?.key ?? "";
    const [was, is] = [before, after].map((item) => ((0,shape/* isObject */.Gv)(item?.value) ? item.value : undefined));
    if (key === VERSION)
        return [versionChange(was, is)];
    if (key === REVISION)
        return hiddenChange(was, is, writeOf(lookup, "*", since));
    const write = writeOf(lookup, key, since);
    const insecure = insecureSetting(key, is?.value);
    return [
        {
            actor: configuration_actorOf(write),
            type: "gateway.config_change",
            target: `config:${key}`,
            action: was === undefined ? "setting.added" : is === undefined ? "setting.removed" : "setting.changed",
            severity: insecure?.severity ?? "info",
            metadata: {
                target_type: "setting",
                setting: key,
                old_value: shown(was),
                value: shown(is),
                insecure: insecure?.check,
                safe_value: insecure?.safe,
                ...origin(write),
            },
        },
    ];
}
/** The meaning changed, but nothing that is shown: a secret was replaced, or an included file. */
function hiddenChange(was, is, write) {
    if (was === undefined || is === undefined || was.revision === is.revision || was.shown !== is.shown)
        return [];
    // Another version counts the revision in another way.
    if (was.version !== is.version)
        return [];
    return [
        {
            actor: configuration_actorOf(write),
            type: "gateway.config_change",
            target: "config:hidden",
            action: "setting.hidden_changed",
            severity: "warn",
            metadata: { target_type: "setting", ...origin(write) },
        },
    ];
}
function versionChange(was, is) {
    return {
        type: "gateway.config_change",
        actor: "unknown",
        target: PARTITION,
        action: "gateway.version_changed",
        metadata: { target_type: "gateway", old_value: shownVersion(was), value: shownVersion(is) },
    };
}
function shownVersion(item) {
    return typeof item?.version === "string" ? item.version : undefined;
}
function shown(setting) {
    if (setting === undefined)
        return undefined;
    if (!("value" in setting))
        return "(not shown)";
    return typeof setting.value === "string" ? setting.value : JSON.stringify(setting.value);
}
/**
 * The last write of a setting, if the gateway's log has it and it is newer than the last look. An older one made what was
 * seen then, and not the change.
 */
function writeOf(lookup, key, since = Number.POSITIVE_INFINITY) {
    for (let path = key; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
        const found = lookup.get(WRITES_TABLE, path);
        if ((0,shape/* isObject */.Gv)(found) && typeof found.at === "number" && found.at > since)
            return found;
    }
    return undefined;
}
function configuration_actorOf(write) {
    return typeof write?.actor === "string" ? write.actor : "unknown";
}
function origin(write) {
    if (write === undefined)
        return {};
    const word = (value) => (typeof value === "string" ? value : undefined);
    return { source_ip: word(write.ip), device: word(write.device), written_by: word(write.by) };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/activity.js






const activity = {
    kind: "log",
    partitions: async () => [{ id: PARTITION }],
    read: (ctx, _partition, slice) => (0,visit/* visiting */.e)(ctx, (gateway) => activity_read(ctx, gateway, slice)),
    normalize,
    digest: () => bursts([
        { name: "tool-failed", kind: "tool-failure-burst", least: 10 },
        { name: "run-failed", kind: "run-failure-burst", least: 5 },
    ]),
};
const METHOD = "audit.activity.list";
const PAGE = 500;
const STOPPED = new Set(["blocked", "denied", "rejected"]);
const FAILED = new Set(["failed", "timed_out", "error"]);
async function* activity_read(_ctx, gateway, slice) {
    if (!gateway.offers(METHOD))
        throw (0,openclaw_errors/* notOffered */.JM)("a ledger of what agents did", gateway.hello.version);
    const seen = new Set();
    let cursor;
    do {
        const answer = await gateway.ask(METHOD, {
            limit: PAGE,
            after: slice.from,
            before: slice.to,
            ...(cursor !== undefined && { cursor }),
        });
        // The bounds' ends are not documented, and each entry must be counted in one slice only.
        const events = (0,shape/* list */.p_)(answer.events, "events", openclaw_errors/* VENDOR */.XC).filter((event) => {
            const time = (0,shape/* isObject */.Gv)(event) ? Number(event.occurredAt) : Number.NaN;
            return !(time < slice.from || time >= slice.to);
        });
        yield { records: events };
        cursor = (0,shape/* optionalText */.mR)(answer.nextCursor, "nextCursor", openclaw_errors/* VENDOR */.XC);
        if (cursor !== undefined && seen.has(cursor))
            throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: openclaw_errors/* VENDOR */.XC, reason: "its pages form a circle" });
        if (cursor !== undefined)
            seen.add(cursor);
    } while (cursor !== undefined);
}
function looksLikeActivity(record) {
    return (0,shape/* isObject */.Gv)(record) && typeof record.eventId === "string" && "occurredAt" in record && "sequence" in record;
}
function normalize(record, _lookup) {
    const entry = (0,shape/* object */.Ik)(record, "entry");
    const id = (0,shape/* text */.Qq)(entry.eventId, "eventId");
    const time = (0,shape/* instant */.uR)(entry.occurredAt, "occurredAt");
    const status = (0,shape/* text */.Qq)(entry.status, "status");
    const what = entry.kind === "agent_run" ? "run" : entry.kind === "tool_action" ? "tool" : "message";
    const agent = (0,shape/* optionalText */.mR)(entry.agentId, "agentId") ?? "unknown";
    if (FAILED.has(status) && what !== "message")
        return { leftOut: `${what}-failed`, as: { of: agent } };
    if (!STOPPED.has(status))
        return { leftOut: "ordinary" };
    const tool = (0,shape/* optionalText */.mR)(entry.toolName, "toolName");
    return [
        {
            key: { tenant: "", namespace: "activity", id },
            time,
            type: "agent.behavior_anomaly",
            actor: activity_actorOf(entry, agent),
            target: tool === undefined ? `agent:${agent}` : `tool:${tool}`,
            action: (0,shape/* text */.Qq)(entry.action, "action"),
            severity: "warn",
            metadata: {
                kind: `${what}-denied`,
                outcome: "denied",
                agent,
                tool,
                reason: (0,shape/* optionalText */.mR)(entry.errorCode, "errorCode"),
                session: (0,shape/* optionalText */.mR)(entry.sessionKey, "sessionKey"),
                correlation_id: (0,shape/* optionalText */.mR)(entry.runId, "runId"),
                target_type: tool === undefined ? "agent" : "tool",
            },
        },
    ];
}
function activity_actorOf({ actor }, agent) {
    const { type, id } = (0,shape/* isObject */.Gv)(actor) ? actor : {};
    return typeof type === "string" && typeof id === "string" ? `${type}:${id}` : `agent:${agent}`;
}

// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/agents.js
var agents = __webpack_require__(39862);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/inventory.js





const always = (severity) => () => severity;
const KINDS = {
    jobs: {
        method: "cron.list",
        list: jobs,
        type: "agent.behavior_anomaly",
        name: "scheduled-job",
        severity: always("warn"),
    },
    // A node can be told to run commands on its machine.
    nodes: {
        method: "node.list",
        list: nodes,
        type: "agent.behavior_anomaly",
        name: "node",
        severity: always("critical"),
    },
    plugins: {
        method: "plugins.list",
        list: plugins,
        type: "gateway.config_change",
        name: "plugin",
        severity: always("warn"),
    },
    hooks: { method: "hooks.status", list: hooks, type: "gateway.config_change", name: "hook", severity: always("warn") },
    instructions: {
        method: "agents.files.list",
        list: instructions,
        type: "agent.behavior_anomaly",
        name: "agent-instructions",
        severity: ({ file }) => (file === "MEMORY.md" ? "info" : "warn"),
    },
};
const inventory = { kind: "state", partitions, read: inventory_read, change: inventory_change };
/** Only kinds that this gateway can list: one that an old gateway lacks must not look like everything was removed. */
async function partitions(ctx) {
    return await (0,visit/* visit */.Y)(ctx, async (gateway) => {
        const offered = Object.entries(KINDS).filter(([, { method }]) => gateway.offers(method));
        return offered.map(([id]) => ({ id }));
    });
}
function inventory_read(ctx, { id }) {
    return (0,visit/* visiting */.e)(ctx, async function* (gateway) {
        const items = (await (0,shape/* entryOf */.Ms)(KINDS, id)?.list(gateway, ctx.config)) ?? [];
        // The kind goes along, because a difference is judged without knowing its partition.
        yield { items: items.map(({ key, value }) => ({ key: `${id}/${key}`, value })), complete: true };
    });
}
/** Jobs that somebody made; those that OpenClaw declares itself come and go with its plugins. */
async function jobs(gateway) {
    const found = [];
    for (let offset = 0; offset !== undefined;) {
        const answer = await gateway.ask("cron.list", offset === 0 ? {} : { offset });
        for (const row of (0,shape/* list */.p_)(answer.jobs, "jobs", openclaw_errors/* VENDOR */.XC)) {
            const job = (0,shape/* object */.Ik)(row, "job", openclaw_errors/* VENDOR */.XC);
            if (job.declarationKey !== undefined)
                continue;
            found.push({
                key: (0,shape/* text */.Qq)(job.id, "job.id", openclaw_errors/* VENDOR */.XC),
                value: {
                    name: (0,shape/* optionalText */.mR)(job.name, "job.name", openclaw_errors/* VENDOR */.XC) ?? "",
                    enabled: job.enabled === true,
                    revision: (0,shape/* optionalText */.mR)(job.configRevision, "job.configRevision", openclaw_errors/* VENDOR */.XC) ?? String(job.updatedAtMs ?? ""),
                    ...agentOf(job.agentId ?? job.effectiveAgentId),
                },
            });
        }
        const next = answer.hasMore === true ? (0,shape/* optionalNumber */.WI)(answer.nextOffset, "nextOffset", openclaw_errors/* VENDOR */.XC) : undefined;
        if (answer.hasMore === true && (next === undefined || next <= offset))
            throw new errors/* MallcopError */.D("listing-partial", { what: "scheduled jobs" });
        offset = next;
    }
    return found;
}
async function nodes(gateway) {
    const answer = await gateway.ask("node.list");
    return (0,shape/* list */.p_)(answer.nodes, "nodes", openclaw_errors/* VENDOR */.XC).map((row) => {
        const node = (0,shape/* object */.Ik)(row, "node", openclaw_errors/* VENDOR */.XC);
        const id = (0,shape/* text */.Qq)(node.nodeId ?? node.id, "node.nodeId", openclaw_errors/* VENDOR */.XC);
        const words = ["displayName", "platform", "approvalState"].flatMap((name) => {
            const word = node[name];
            return typeof word === "string" ? [[name === "displayName" ? "name" : name, word]] : [];
        });
        return { key: id, value: Object.fromEntries(words) };
    });
}
/** Plugins that neither came with OpenClaw nor are its maker's: whether those are on, the configuration tells. */
async function plugins(gateway) {
    const answer = await gateway.ask("plugins.list");
    return (0,shape/* list */.p_)(answer.plugins, "plugins", openclaw_errors/* VENDOR */.XC).flatMap((row) => {
        const plugin = (0,shape/* object */.Ik)(row, "plugin", openclaw_errors/* VENDOR */.XC);
        const origin = (0,shape/* optionalText */.mR)(plugin.origin, "plugin.origin", openclaw_errors/* VENDOR */.XC) ?? "unknown";
        if (origin === "bundled" || plugin.installed === false)
            return [];
        const version = (0,shape/* optionalText */.mR)(plugin.version, "plugin.version", openclaw_errors/* VENDOR */.XC) ?? "";
        return [
            { key: (0,shape/* text */.Qq)(plugin.id, "plugin.id", openclaw_errors/* VENDOR */.XC), value: { origin, version, enabled: plugin.enabled === true } },
        ];
    });
}
async function hooks(gateway) {
    const answer = await gateway.ask("hooks.status");
    return (0,shape/* list */.p_)(answer.hooks, "hooks", openclaw_errors/* VENDOR */.XC).flatMap((row) => {
        const hook = (0,shape/* object */.Ik)(row, "hook", openclaw_errors/* VENDOR */.XC);
        const source = (0,shape/* optionalText */.mR)(hook.source, "hook.source", openclaw_errors/* VENDOR */.XC) ?? "unknown";
        if (source === "openclaw-bundled")
            return [];
        const events = Array.isArray(hook.events) ? hook.events.map(String).sort() : [];
        return [
            {
                key: (0,shape/* text */.Qq)(hook.name, "hook.name", openclaw_errors/* VENDOR */.XC),
                value: { origin: source, events, enabled: hook.enabledByConfig === true },
            },
        ];
    });
}
async function instructions(gateway, config) {
    const items = [];
    for (const agentId of await (0,agents/* agentIds */.g)(gateway, config)) {
        const answer = await gateway.ask("agents.files.list", { agentId });
        for (const row of (0,shape/* list */.p_)(answer.files, "files", openclaw_errors/* VENDOR */.XC)) {
            const file = (0,shape/* object */.Ik)(row, "file", openclaw_errors/* VENDOR */.XC);
            if (file.missing === true)
                continue;
            const name = (0,shape/* text */.Qq)(file.name, "file.name", openclaw_errors/* VENDOR */.XC);
            const got = await gateway.ask("agents.files.get", { agentId, name });
            const hash = (0,shape/* text */.Qq)((0,shape/* object */.Ik)(got.file, "file", openclaw_errors/* VENDOR */.XC).hash, "file.hash", openclaw_errors/* VENDOR */.XC);
            items.push({ key: `${agentId}/${name}`, value: { agent: agentId, file: name, sha256: hash } });
        }
    }
    return items;
}
function inventory_change(before, after, _lookup) {
    const [kindId = "", ...rest] = (after?.key ?? before?.key ?? "").split("/");
    const kind = (0,shape/* entryOf */.Ms)(KINDS, kindId);
    const value = after?.value ?? before?.value;
    if (kind === undefined || !(0,shape/* isObject */.Gv)(value))
        return [];
    const what = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    return [
        {
            type: kind.type,
            actor: "unknown",
            target: `${kind.name}:${word(value.name) || rest.join("/")}`,
            action: `${kind.name}.${what}`,
            severity: after === undefined ? "info" : kind.severity(value),
            metadata: {
                kind: `${kind.name}-${what}`,
                target_type: kind.name,
                agent: word(value.agent),
                enabled: typeof value.enabled === "boolean" ? value.enabled : undefined,
                origin: word(value.origin),
                version: word(value.version),
                platform: word(value.platform),
                sha256: word(value.sha256),
            },
        },
    ];
}
function agentOf(value) {
    return typeof value === "string" ? { agent: value } : {};
}
function word(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/lockouts.js

/** More addresses than these are counted together. */
const MOST_SOURCES = 50;
const OTHERS = "others";
function lockouts() {
    return new lockouts_Counts();
}
class lockouts_Counts {
    #bySource = new Map();
    add(_record, verdict) {
        if (!("leftOut" in verdict) || verdict.leftOut !== "locked-out")
            return;
        this.#count((0,shape/* isObject */.Gv)(verdict.as) ? String(verdict.as.source) : "unknown", 1);
    }
    absorb(next) {
        if (next instanceof lockouts_Counts)
            for (const [source, count] of next.#bySource)
                this.#count(source, count);
    }
    tell(from, to) {
        return [...this.#bySource].map(([source, count]) => ({
            key: { tenant: "", namespace: "lockout", id: `${source}|${from}|${to}` },
            time: from,
            type: "agent.behavior_anomaly",
            actor: "unknown",
            target: "gateway",
            action: "login.locked_out",
            severity: "critical",
            metadata: { kind: "auth-failure-burst", outcome: "denied", source_ip: source, count, target_type: "gateway" },
            raw: { source, count, from, to },
        }));
    }
    #count(source, count) {
        const name = this.#bySource.has(source) || this.#bySource.size < MOST_SOURCES ? source : OTHERS;
        this.#bySource.set(name, (this.#bySource.get(name) ?? 0) + count);
    }
}

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/log-meaning.js
/**
 * What a line of the gateway's log says. Most say nothing that is ours; those that do are known by their structured part
 * where there is one, and by their opening words elsewhere. No line is an order: a stranger may have written parts of it.
 */




/** Why the gateway ended a connection before it was accepted, by its `cause`. */
const CAUSES = {
    unauthorized: { kind: "auth-failure", severity: "warn" },
    "origin-mismatch": { kind: "handshake-probe", severity: "warn" },
    "device-auth-invalid": { kind: "handshake-probe", severity: "warn" },
    "device-required": { kind: "handshake-probe", severity: "warn" },
    "invalid-handshake": { kind: "handshake-probe", severity: "info" },
    "protocol-mismatch": { kind: "handshake-probe", severity: "info" },
    "pairing-required": { kind: "pairing-request", severity: "warn" },
};
/** Lines in words, by how they begin; `key=value` pairs follow. */
const SENTENCES = [
    [/^security audit: device access upgrade requested /, { kind: "privilege-request", severity: "warn" }],
    [
        /^device pairing (?:auto-)?approved /,
        // A node can be told to run commands on its machine.
        (fields) => ({
            kind: "device-paired",
            severity: fields("role") === "node" ? "critical" : "warn",
            outcome: "success",
        }),
    ],
    [/^(?:\[tools\] )?exec failed: exec denied/, { kind: "tool-denied", severity: "warn", outcome: "denied" }],
];
/** Lines that another feed tells better, or that another line says again. */
const LEFT_OUT = [
    [/^unauthorized conn=/, "repeated"],
    [/^config\.\w+ write /, "told-by-configuration"],
    [/^config change detected/, "told-by-configuration"],
    [/^security warning: dangerous config flags/, "told-by-configuration"],
    [/^Skill precedence collision/, "told-by-skills"],
];
function normalizeLogLine(record, _lookup) {
    if ((0,shape/* isObject */.Gv)(record) && (0,shape/* isObject */.Gv)(record.gap))
        return [gap(record.gap)];
    if ((0,shape/* isObject */.Gv)(record) && "unstructured" in record)
        return { leftOut: "unstructured" };
    const line = readLine(record);
    if (line === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no line of a gateway's log" });
    const cause = typeof line.fields.cause === "string" ? line.fields.cause : "";
    const meaning = (0,shape/* entryOf */.Ms)(CAUSES, cause);
    if (meaning !== undefined)
        return refusedConnection(line, meaning);
    const other = LEFT_OUT.find(([begins]) => begins.test(line.message))?.[1];
    if (other !== undefined)
        return { leftOut: other };
    const sentence = SENTENCES.find(([begins]) => begins.test(line.message))?.[1];
    if (sentence === undefined)
        return { leftOut: "ordinary" };
    const fields = fieldsIn(line.message);
    return [told(line, typeof sentence === "function" ? sentence(fields) : sentence, fields)];
}
/** Once an address is locked out, every further try is counted only; see lockouts.ts. */
function refusedConnection(line, { kind, severity }) {
    const { fields, time = event_event/* UNKNOWN_TIME */.v } = line;
    const word = (name) => typeof fields[name] === "string" ? String(fields[name]) : undefined;
    const source = word("forwardedFor") ?? word("remoteAddr");
    if (word("authReason") === "rate_limited")
        return { leftOut: "locked-out", as: { source: source ?? "unknown" } };
    const connection = /\bconn=([0-9a-f-]{36})\b/.exec(line.message)?.[1];
    return [
        {
            ...(connection !== undefined && { key: { tenant: "", namespace: "connection", id: connection } }),
            time,
            type: "agent.behavior_anomaly",
            actor: word("deviceId") ?? "unknown",
            target: "gateway",
            action: word("cause") ?? kind,
            severity,
            metadata: {
                kind,
                outcome: "denied",
                source_ip: source,
                user_agent: word("userAgent"),
                reason: word("authReason"),
                client: word("client"),
                client_name: word("clientDisplayName"),
                target_type: "gateway",
            },
        },
    ];
}
function told(line, { kind, severity, outcome }, fields) {
    return {
        time: line.time ?? event_event/* UNKNOWN_TIME */.v,
        type: "agent.behavior_anomaly",
        actor: fields("device") ?? "unknown",
        target: "gateway",
        action: kind,
        severity,
        metadata: {
            kind,
            ...(outcome && { outcome }),
            source_ip: fields("ip"),
            role: fields("role") ?? fields("roleTo"),
            scope: fields("scopesTo"),
            reason: fields("reason"),
            client: fields("client"),
            device: fields("device"),
            target_type: "gateway",
        },
    };
}
/** `name=value` pairs of a message. Values with blanks end at the first one. */
function fieldsIn(message) {
    const pairs = new Map();
    for (const [, name = "", value = ""] of message.slice(0, 4000).matchAll(/(?:^|\s)(\w{1,40})=(\S{1,200})/g))
        if (!pairs.has(name) && value !== "n/a")
            pairs.set(name, value);
    return (name) => pairs.get(name);
}
function gap({ from, to, rotated }) {
    const [begin, end] = [Number(from), Number(to)].map((time) => new Date(time).toISOString());
    return {
        key: { tenant: "", namespace: "gap", id: `logs|${from}|${to}` },
        time: Number(from),
        type: "coverage_gap",
        actor: "mallcop",
        target: "logs/gateway",
        action: "coverage_gap",
        severity: "warn",
        metadata: {
            gap_axis: "event",
            gap_from: begin,
            gap_to: end,
            gap_reason: rotated === true ? "the log was rotated before it was read" : "the log grew by more than is given at once",
        },
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/logs.js
/**
 * The gateway's log as a log feed. Where reading goes on is a byte offset into one file, kept open from run to run; what the
 * gateway no longer gives (a rotated file, more than a megabyte since the last look) is told as a gap, never passed over.
 */








const logs = {
    kind: "log",
    partitions: async () => [{ id: PARTITION }],
    read: (ctx, _partition, slice, _at, open) => (0,visit/* visiting */.e)(ctx, (gateway) => logs_read(ctx, gateway, slice, open ?? {})),
    normalize: normalizeLogLine,
    digest: lockouts,
};
/** The most that a gateway gives at once: always the end of the file. */
const MOST = { limit: 5000, maxBytes: 1_000_000 };
const MARK = "log";
async function* logs_read(ctx, gateway, slice, open) {
    if (!gateway.offers("logs.tail"))
        throw (0,openclaw_errors/* notOffered */.JM)("its log", gateway.hello.version);
    const mark = readMark(open[MARK]);
    if (mark === undefined || slice.from < mark.covered) {
        yield* fromTail(await tail(gateway), slice, mark);
        return;
    }
    const next = await tail(gateway, mark.cursor);
    const rotated = next.file !== mark.file;
    const found = rotated ? await tail(gateway) : next;
    const lines = found.lines.map(recordOf);
    const first = firstTime(lines);
    const lost = rotated || found.reset;
    if (lost)
        ctx.log.warn("the gateway's log was rotated, or grew by more than a megabyte, since it was last read");
    const gap = lost ? [{ gap: { from: mark.until, to: Math.max(mark.until, first ?? slice.to), rotated } }] : [];
    yield { records: [...gap, ...lines], open: { [MARK]: markOf(found, lines, slice, mark.until) } };
}
/** All that the gateway still has, for a first look and for one at what was read before. */
function* fromTail(found, slice, mark) {
    const lines = found.lines.map(recordOf);
    const first = firstTime(lines);
    // A first look takes in what was written since the slice ended as well: the offset is behind it.
    const end = mark === undefined ? Number.POSITIVE_INFINITY : slice.to;
    const wanted = lines.filter((line) => {
        const time = readLine(line)?.time;
        return time !== undefined && time >= slice.from && time < end;
    });
    const lost = found.truncated && first !== undefined && first > slice.from;
    const gap = lost ? [{ gap: { from: slice.from, to: Math.min(first, end), rotated: false } }] : [];
    yield {
        records: [...gap, ...wanted],
        ...(mark === undefined && { open: { [MARK]: markOf(found, lines, slice, slice.from) } }),
    };
}
async function tail(gateway, cursor) {
    const answer = await gateway.ask("logs.tail", { ...MOST, ...(cursor !== undefined && { cursor }) });
    return {
        file: (0,external_node_crypto_.createHash)("sha256")
            .update((0,shape/* text */.Qq)(answer.file, "logs.file", openclaw_errors/* VENDOR */.XC))
            .digest("hex")
            .slice(0, 16),
        cursor: (0,shape/* number */.ai)(answer.cursor, "logs.cursor", openclaw_errors/* VENDOR */.XC),
        lines: (0,shape/* list */.p_)(answer.lines, "logs.lines", openclaw_errors/* VENDOR */.XC).map(String),
        reset: answer.reset === true || (cursor !== undefined && answer.truncated === true),
        truncated: answer.truncated === true,
    };
}
/** Lines that are none of the logger's are wrapped, so that none of them can pass for something of ours. */
function recordOf(line) {
    const record = parsed(line);
    return (0,shape/* isObject */.Gv)(record) && (0,shape/* isObject */.Gv)(record._meta) ? record : { unstructured: line.slice(0, 2000) };
}
function firstTime(lines) {
    return lines.map((line) => readLine(line)?.time).find((time) => time !== undefined);
}
function markOf({ file, cursor }, lines, slice, before) {
    const until = lines.map((line) => readLine(line)?.time).findLast((time) => time !== undefined) ?? before;
    return { file, cursor, until, covered: slice.to };
}
/** What an earlier run left; anything else is as good as nothing. */
function readMark(value) {
    if (!(0,shape/* isObject */.Gv)(value))
        return undefined;
    const { file, cursor, until, covered } = value;
    if (typeof file !== "string" || typeof cursor !== "number")
        return undefined;
    if (typeof until !== "number" || typeof covered !== "number")
        return undefined;
    return { file, cursor, until: until, covered: covered };
}

// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/config.js
var config = __webpack_require__(95326);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/posture.js
/**
 * Insecure settings that were there before anybody watched: told once, when watching begins. From then on the configuration's
 * own feed tells of every setting that changes, so that nothing is said twice.
 */







const posture = {
    kind: "log",
    partitions: async () => [{ id: PARTITION }],
    read: (ctx) => (0,visit/* visiting */.e)(ctx, (gateway) => posture_read(ctx, gateway)),
    normalize: posture_normalize,
};
/** The name of the configuration's feed, whose snapshot `lookup` knows once watching has begun. */
const WATCHED = "configuration";
async function* posture_read(ctx, gateway) {
    const identity = gateway.offers("gateway.identity.get") ? await gateway.ask("gateway.identity.get") : {};
    const id = (0,shape/* optionalText */.mR)(identity.deviceId, "deviceId", openclaw_errors/* VENDOR */.XC) ?? (0,config/* hostOf */.w)(ctx.config.gateway_url);
    const found = await findInsecure(ctx, gateway);
    yield { records: found.map((insecure) => ({ insecure, gateway: id, version: gateway.hello.version })) };
}
/** What is insecure in the configuration, and what the connection itself shows: switches and variables win over the file. */
async function findInsecure(ctx, gateway) {
    const { settings } = await readSettings(gateway, (value) => ctx.fingerprint(value));
    const found = insecureSettings(settings);
    const open = gateway.hello.method === "none" && !found.some(({ check }) => check === "auth-none");
    const live = { check: "auth-none", key: "gateway.auth.mode", safe: "token", severity: "critical" };
    return open ? [live, ...found] : found;
}
function looksLikePosture(record) {
    return (0,shape/* isObject */.Gv)(record) && (0,shape/* isObject */.Gv)(record.insecure) && typeof record.gateway === "string";
}
function posture_normalize(record, lookup) {
    if (lookup.has(WATCHED))
        return { leftOut: "watched-already" };
    const found = (0,shape/* object */.Ik)(record, "record");
    const insecure = (0,shape/* object */.Ik)(found.insecure, "insecure");
    const [check, key] = [(0,shape/* text */.Qq)(insecure.check, "check"), (0,shape/* text */.Qq)(insecure.key, "key")];
    const { severity } = insecure;
    return [
        {
            key: { tenant: (0,shape/* text */.Qq)(found.gateway, "gateway"), namespace: "insecure", id: `${check}|${key}` },
            time: event_event/* UNKNOWN_TIME */.v,
            type: "gateway.config_change",
            actor: "unknown",
            target: `config:${key}`,
            action: "setting.insecure",
            severity: severity === "critical" ? "critical" : "warn",
            metadata: { target_type: "setting", setting: key, insecure: check, safe_value: (0,shape/* text */.Qq)(insecure.safe, "safe") },
        },
    ];
}

// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/credentials.js
var credentials = __webpack_require__(38228);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/preflight.js





const ALL = ["skills", "configuration", "inventory", "logs", "activity", "sessions", "posture"];
/** Methods that old gateways lack, and what is not seen without them. */
const METHODS = [
    [
        "agents.workspace.list",
        "skills",
        "what is in a skill's files cannot be compared, only what the gateway says of them",
    ],
    ["audit.activity.list", "activity", "what agents were kept from doing is not seen"],
    ["logs.tail", "logs", "failed logins are not seen"],
];
async function* preflight(ctx) {
    try {
        for (const check of await (0,visit/* visit */.Y)(ctx, (gateway) => look(ctx, gateway)))
            yield check;
    }
    catch (thrown) {
        const { kind, message, hint } = (0,errors/* asMallcopError */.x)(thrown);
        const state = kind === "auth" || kind === "permission" || kind === "config" ? "missing" : "unknown";
        yield { right: openclaw_errors/* SCOPE */.hx, feeds: ALL, state, detail: message, fix: hint };
    }
}
async function look(ctx, gateway) {
    const { version, protocol } = gateway.hello;
    const { title } = (0,credentials/* credentialsOf */.Y)(ctx);
    return [
        { right: openclaw_errors/* SCOPE */.hx, feeds: ALL, state: "works", detail: `gateway ${version}, protocol ${protocol}, ${title}` },
        ...METHODS.map(([method, feed, without]) => {
            if (gateway.offers(method))
                return { right: method, feeds: [feed], state: "works", detail: "the gateway offers it" };
            return {
                right: method,
                feeds: [feed],
                state: "not_available",
                detail: without,
                fix: "Update OpenClaw to 2026.7 or newer.",
            };
        }),
        ...(await openSettings(ctx, gateway)),
    ];
}
/** Only what lets strangers in counts as missing: much of the rest is OpenClaw's own default. */
async function openSettings(ctx, gateway) {
    const found = await findInsecure(ctx, gateway);
    const feeds = ["posture"];
    const critical = found.filter(({ severity }) => severity === "critical");
    const others = found.filter(({ severity }) => severity !== "critical").map(({ key }) => key);
    const detail = others.length === 0
        ? "no other setting is known to be insecure"
        : `open, but not to strangers: ${others.join(", ")}`;
    return [
        ...critical.map(({ check, key, safe }) => ({
            right: key,
            feeds,
            state: "missing",
            detail: `insecure (${check})`,
            fix: `In the gateway's openclaw.json, set ${key} to ${safe}.`,
        })),
        { right: "settings", feeds, state: "works", detail },
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/sessions.js





const sessions = {
    kind: "log",
    partitions: async () => [{ id: PARTITION }],
    read: (ctx, _partition, slice) => (0,visit/* visiting */.e)(ctx, (gateway) => sessions_read(ctx, gateway, slice)),
    normalize: sessions_normalize,
    digest: () => bursts([{ name: "ordinary", kind: "session-burst", least: 50 }]),
};
const sessions_METHOD = "sessions.list";
const sessions_PAGE = 200;
/** Latest first; a session is never changed before it was opened, so an older change ends the search. */
async function* sessions_read(_ctx, gateway, slice) {
    if (!gateway.offers(sessions_METHOD))
        throw (0,openclaw_errors/* notOffered */.JM)("its sessions", gateway.hello.version);
    let offset = 0;
    while (offset !== undefined) {
        const answer = await gateway.ask(sessions_METHOD, { limit: sessions_PAGE, ...(offset > 0 && { offset }) });
        const rows = (0,shape/* list */.p_)(answer.sessions, "sessions", openclaw_errors/* VENDOR */.XC);
        yield { records: rows.filter((row) => within(row, slice)) };
        const last = rows.at(-1);
        const done = (0,shape/* isObject */.Gv)(last) && typeof last.updatedAt === "number" && last.updatedAt < slice.from;
        const next = (0,shape/* optionalNumber */.WI)(answer.nextOffset, "nextOffset", openclaw_errors/* VENDOR */.XC);
        offset = done || next === undefined || next <= offset ? undefined : next;
    }
}
function within(row, { from, to }) {
    const opened = (0,shape/* isObject */.Gv)(row) ? row.createdAt : undefined;
    return typeof opened === "number" && opened >= from && opened < to;
}
function looksLikeSession(record) {
    return (0,shape/* isObject */.Gv)(record) && typeof record.key === "string" && "createdAt" in record && "updatedAt" in record;
}
function sessions_normalize(record, _lookup) {
    const session = (0,shape/* object */.Ik)(record, "session");
    (0,shape/* instant */.uR)(session.createdAt, "createdAt");
    return { leftOut: "ordinary", as: { of: /^agent:([^:]{1,80}):/.exec((0,shape/* text */.Qq)(session.key, "key"))?.[1] ?? "unknown" } };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/skill-change.js

/** Kinds of change, gravest first. `info` is the everyday one. */
const skill_change_KINDS = [
    { action: "skill.tampered", severity: "critical", when: (was, is) => is.tampered === true && was.tampered !== true },
    {
        action: "skill.shadowed",
        severity: "critical",
        when: (was, is) => was.shipped !== undefined && is.shipped === undefined,
    },
    { action: "skill.link_broken", severity: "warn", when: (was, is) => is.link === "invalid" && was.link !== "invalid" },
    { action: "skill.content_changed", severity: "warn", when: (was, is) => differ(filesOf(was), filesOf(is)) },
    {
        action: "skill.source_changed",
        severity: "warn",
        when: (was, is) => differ(was.source, is.source) || differ(was.folder, is.folder),
    },
    {
        action: "skill.updated",
        severity: "info",
        when: (was, is) => differ(was.origin, is.origin) || differ(was.installed, is.installed),
    },
    { action: "skill.description_changed", severity: "info", when: (was, is) => differ(was.described, is.described) },
    { action: "skill.enabled", severity: "info", when: (was, is) => is.enabled === true && was.enabled !== true },
    { action: "skill.disabled", severity: "info", when: (was, is) => is.enabled !== true && was.enabled === true },
];
function skillChange(before, after, _lookup) {
    const [was, is] = [before, after].map((item) => ((0,shape/* isObject */.Gv)(item?.value) ? item.value : undefined));
    if (was === undefined && is === undefined)
        return [];
    if (was === undefined)
        return [installed(is ?? {})];
    if (is === undefined)
        return [changeOf(was, "skill.removed", "info", { files_removed: names(filesOf(was)) })];
    // With a new version of OpenClaw comes a new set of its own skills: its own event says that.
    if (was.shipped !== undefined && is.shipped !== undefined && was.shipped !== is.shipped)
        return [];
    const kind = skill_change_KINDS.find(({ when }) => when(was, is));
    return kind === undefined ? [] : [changeOf(is, kind.action, kind.severity, fileChanges(was, is))];
}
function installed(is) {
    const severity = is.tampered === true ? "critical" : is.shipped === undefined ? "warn" : "info";
    const change = changeOf(is, "skill.install", severity, { files_added: names(filesOf(is)) });
    return { ...change, type: "skill.install" };
}
function changeOf(skill, action, severity, files) {
    const word = (value) => (typeof value === "string" ? value : undefined);
    const opaque = filesOf(skill).filter((file) => file.opaque !== undefined).length;
    return {
        type: "skill.modify",
        actor: "unknown",
        target: `skill:${word(skill.agent) ?? "unknown"}/${word(skill.name) ?? "unknown"}`,
        action,
        severity,
        metadata: {
            target_type: "skill",
            agent: word(skill.agent),
            skill: word(skill.name),
            skill_source: word(skill.source),
            skill_origin: word(skill.origin),
            skill_version: word(skill.installed),
            skill_enabled: skill.enabled === true,
            skill_folder: word(skill.folder),
            files_opaque: opaque === 0 ? undefined : opaque,
            ...files,
        },
    };
}
function fileChanges(was, is) {
    const [old, now] = [was, is].map((skill) => new Map(filesOf(skill).map((file) => [String(file.path), file])));
    const [before, after] = [old ?? new Map(), now ?? new Map()];
    const kept = [...after.values()].filter(({ path }) => before.has(String(path)));
    return {
        files_added: names([...after.values()].filter(({ path }) => !before.has(String(path)))),
        files_changed: names(kept.filter((file) => differ(before.get(String(file.path)), file))),
        files_removed: names([...before.values()].filter(({ path }) => !after.has(String(path)))),
    };
}
/** A dozen names, and how many more. */
function names(files) {
    const shown = files.slice(0, 12).map(({ path }) => String(path));
    if (files.length > shown.length)
        shown.push(`${files.length - shown.length} more`);
    return shown.length === 0 ? undefined : shown.join(", ");
}
function filesOf({ files }) {
    return Array.isArray(files) ? files.filter(shape/* isObject */.Gv) : [];
}
/** Snapshots are read back with their members in another order than they were written. */
function differ(a, b) {
    return JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map((item) => sorted(item) ?? null);
    if (!(0,shape/* isObject */.Gv)(value))
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key]) ?? null]));
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/workspace.js
/**
 * The files that a gateway shows of an agent's workspace, by hash. Content is hashed and forgotten; what the gateway lists
 * but does not give is kept as opaque, by size and time. Nothing is ever opened on our own disk.
 */




const workspace_PAGE = 500;
const MOST_FILES = 2000;
const MOST_BYTES = 20_000_000;
const workspace_DEEPEST = 12;
/** Requests on their way at once. */
const ABREAST = 6;
/** Reasons for which a listed file is not given, by the detail's type. */
const OPAQUE = {
    workspace_file_too_large: "too-large",
    workspace_file_unsupported: "binary",
    workspace_file_not_found: "unreadable",
};
class Workspace {
    #gateway;
    #agentId;
    #files = 0;
    #bytes = 0;
    constructor(gateway, agentId) {
        this.#gateway = gateway;
        this.#agentId = agentId;
    }
    /** Whether there is one: a new agent has none until it is first used. */
    async exists() {
        const answer = await this.#gateway.try("agents.workspace.list", { agentId: this.#agentId, path: "", limit: 1 });
        if (answer.ok)
            return true;
        const { code, details } = answer.refusal;
        if (code === "INVALID_REQUEST" && Object.keys(details).length === 0)
            return false;
        throw (0,openclaw_errors/* errorOf */.Mz)(answer.refusal, "agents.workspace.list");
    }
    /** Names of the folders in a folder; none if it is not there. */
    async folders(path) {
        return (await this.#entries(path)).filter(({ kind }) => kind === "directory").map(({ name }) => name);
    }
    /**
     * Every file below a folder, by path. Symbolic links are not listed by the gateway.
     * @throws MallcopError `listing-too-long` if the folders lie too deep to be a skill's
     */
    async filesBelow(folder) {
        const found = [];
        await this.#walk(folder, found, 0);
        found.sort((a, b) => (a.path < b.path ? -1 : 1));
        const files = [];
        for (let next = 0; next < found.length; next += ABREAST) {
            const batch = found.slice(next, next + ABREAST);
            files.push(...(await Promise.all(batch.map((entry) => this.#file(entry, folder)))));
        }
        return files;
    }
    async #walk(folder, found, depth) {
        if (depth > workspace_DEEPEST)
            throw new errors/* MallcopError */.D("listing-too-long", { limit: workspace_DEEPEST });
        for (const entry of await this.#entries(folder)) {
            if (entry.kind === "directory")
                await this.#walk(entry.path, found, depth + 1);
            else
                found.push(entry);
        }
    }
    async #entries(path) {
        const entries = [];
        for (;;) {
            const asked = { agentId: this.#agentId, path, offset: entries.length, limit: workspace_PAGE };
            const answer = await this.#gateway.try("agents.workspace.list", asked);
            if (!answer.ok && entries.length === 0 && answer.refusal.details.type === "workspace_path_not_found")
                return [];
            const payload = payloadOf(answer, "agents.workspace.list");
            const page = (0,shape/* list */.p_)(payload.entries, "entries", openclaw_errors/* VENDOR */.XC).map((entry) => readEntry(entry, path));
            entries.push(...page);
            const total = (0,shape/* optionalNumber */.WI)(payload.totalEntries, "totalEntries", openclaw_errors/* VENDOR */.XC) ?? entries.length;
            if (entries.length >= total)
                return entries;
            if (page.length === 0)
                throw new errors/* MallcopError */.D("listing-partial", { what: "a workspace" });
        }
    }
    async #file(entry, folder) {
        const path = entry.path.slice(folder.length + 1);
        const opaque = (why) => ({ path, opaque: why, size: entry.size, modified: entry.modified });
        this.#files += 1;
        this.#bytes += entry.size;
        if (this.#files > MOST_FILES || this.#bytes > MOST_BYTES)
            return opaque("unread");
        const answer = await this.#gateway.try("agents.workspace.get", { agentId: this.#agentId, path: entry.path });
        const why = answer.ok ? undefined : (0,shape/* entryOf */.Ms)(OPAQUE, (0,shape/* scalarText */.ws)(answer.refusal.details.type));
        if (why !== undefined)
            return opaque(why);
        const file = (0,shape/* object */.Ik)(payloadOf(answer, "agents.workspace.get").file, "file", openclaw_errors/* VENDOR */.XC);
        if (typeof file.content !== "string")
            return opaque("unreadable");
        const content = Buffer.from(file.content, file.encoding === "base64" ? "base64" : "utf8");
        return { path, sha256: (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex") };
    }
}
function payloadOf(answer, method) {
    if (answer.ok)
        return answer.payload;
    throw (0,openclaw_errors/* errorOf */.Mz)(answer.refusal, method);
}
/** A gateway is not to be believed: an entry must lie where it was asked for. */
function readEntry(value, folder) {
    const entry = (0,shape/* object */.Ik)(value, "entry", openclaw_errors/* VENDOR */.XC);
    const name = (0,shape/* text */.Qq)(entry.name, "entry.name", openclaw_errors/* VENDOR */.XC);
    const path = folder === "" ? name : `${folder}/${name}`;
    if (entry.path !== path || name.length > 255 || /[/\\\0]|^\.\.?$/.test(name))
        throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: openclaw_errors/* VENDOR */.XC, reason: "a file lies outside of its folder" });
    return {
        path,
        name,
        kind: (0,shape/* text */.Qq)(entry.kind, "entry.kind", openclaw_errors/* VENDOR */.XC),
        size: (0,shape/* optionalNumber */.WI)(entry.size, "entry.size", openclaw_errors/* VENDOR */.XC) ?? 0,
        modified: (0,shape/* optionalNumber */.WI)(entry.updatedAtMs, "entry.updatedAtMs", openclaw_errors/* VENDOR */.XC) ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/skills.js
/**
 * Skills as a state feed, one partition an agent: what the gateway says of each skill, and a hash of every file that it shows.
 * Both sources are needed: an edited file does not change the status, and a skill that is broken on purpose has no status.
 */







const skills = {
    kind: "state",
    partitions: agents/* agentPartitions */.V,
    read: (ctx, partition) => (0,visit/* visiting */.e)(ctx, (gateway) => skills_read(ctx, gateway, partition)),
    change: skillChange,
};
/** Folders of a workspace that skills are loaded from. */
const ROOTS = ["skills", ".agents/skills"];
/** Sources that come with OpenClaw or its plugins. */
const SHIPPED = new Set(["openclaw-bundled", "openclaw-custodian"]);
async function* skills_read(ctx, gateway, { id: agent }) {
    const status = await gateway.ask("skills.status", { agentId: agent });
    const workspaceDir = (0,shape/* optionalText */.mR)(status.workspaceDir, "workspaceDir", openclaw_errors/* VENDOR */.XC);
    const folders = gateway.offers("agents.workspace.list")
        ? await readFolders(new Workspace(gateway, agent))
        : undefined;
    if (folders === undefined)
        ctx.log.warn(`gateway ${gateway.hello.version} does not show skills' files: only what it says of them is compared`);
    const items = [];
    for (const [index, value] of (0,shape/* list */.p_)(status.skills, "skills", openclaw_errors/* VENDOR */.XC).entries()) {
        const skill = (0,shape/* object */.Ik)(value, `skills[${index}]`, openclaw_errors/* VENDOR */.XC);
        const folder = folderOf(skill, workspaceDir);
        const files = folder === undefined ? undefined : folders?.get(folder);
        if (folder !== undefined)
            folders?.delete(folder);
        items.push(itemOf(skill, { agent, version: gateway.hello.version, folder, files }));
    }
    // Files without a skill that the gateway would admit to: broken, or hidden, and loaded as soon as they are mended.
    for (const [folder, files] of folders ?? []) {
        if (files.length > 0)
            items.push(unlisted(agent, folder, files));
    }
    yield { items, complete: true };
}
async function readFolders(workspace) {
    const found = new Map();
    const roots = (await workspace.exists()) ? ROOTS : [];
    for (const root of roots) {
        for (const name of await workspace.folders(root)) {
            const folder = `${root}/${name}`;
            found.set(folder, await workspace.filesBelow(folder));
        }
    }
    return found;
}
/** A skill's folder within the workspace, as the roots' children; `undefined` for one that lies elsewhere. */
function folderOf(skill, workspaceDir) {
    const baseDir = (0,shape/* optionalText */.mR)(skill.baseDir, "baseDir", openclaw_errors/* VENDOR */.XC)?.replaceAll("\\", "/");
    const root = workspaceDir?.replaceAll("\\", "/").replace(/\/+$/, "");
    if (baseDir === undefined || root === undefined || !baseDir.startsWith(`${root}/`))
        return undefined;
    return baseDir.slice(root.length + 1);
}
function itemOf(skill, { agent, version, folder, files }) {
    const name = (0,shape/* text */.Qq)(skill.name, "skill.name", openclaw_errors/* VENDOR */.XC);
    const source = (0,shape/* optionalText */.mR)(skill.source, "skill.source", openclaw_errors/* VENDOR */.XC) ?? "unknown";
    const shipped = skill.bundled === true || SHIPPED.has(source);
    const published = publishedHash(skill.clawhub);
    const own = files?.find(({ path }) => path === published?.path)?.sha256;
    const value = {
        agent,
        name,
        source,
        enabled: skill.disabled !== true && skill.blockedByAllowlist !== true && skill.blockedByAgentFilter !== true,
        described: describedHash(skill),
        ...(shipped && { shipped: version }),
        ...(folder !== undefined && { folder }),
        ...originOf(skill.clawhub),
        ...(published !== undefined && own !== undefined && { tampered: published.sha256 !== own }),
        ...(files !== undefined && { files: files.map((file) => ({ ...file })) }),
    };
    return { key: name, value };
}
function unlisted(agent, folder, files) {
    const value = {
        agent,
        name: folder,
        source: "unlisted",
        enabled: false,
        folder,
        files: files.map((file) => ({ ...file })),
    };
    return { key: folder, value };
}
/** What the gateway says of a skill besides its name and state: all that can be compared where files are not shown. */
function describedHash(skill) {
    const said = [skill.description, skill.requirements, skill.install, skill.always, skill.userInvocable];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}
function publishedHash(clawhub) {
    const file = (0,shape/* isObject */.Gv)(clawhub) && (0,shape/* isObject */.Gv)(clawhub.skillFile) ? clawhub.skillFile : undefined;
    const { path, sha256 } = file ?? {};
    return typeof path === "string" && typeof sha256 === "string" ? { path, sha256 } : undefined;
}
/** Where a skill of the registry comes from. */
function originOf(clawhub) {
    if (!(0,shape/* isObject */.Gv)(clawhub))
        return {};
    const { status, slug, ownerHandle, installedVersion } = clawhub;
    const origin = [ownerHandle, slug].filter((part) => typeof part === "string").join("/");
    return {
        ...(origin !== "" && { origin: `clawhub:${origin}` }),
        ...(typeof installedVersion === "string" && { installed: installedVersion }),
        ...(typeof status === "string" && { link: status }),
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/connector.js











const connector = {
    preflight: preflight,
    tables: async (ctx) => ({ [WRITES_TABLE]: await (0,visit/* visit */.Y)(ctx, readConfigWrites) }),
    feeds: { skills: skills, configuration: configuration, inventory: inventory, logs: logs, activity: activity, sessions: sessions, posture: posture },
    recognize(record) {
        if (looksLikeActivity(record))
            return "activity";
        if (looksLikePosture(record))
            return "posture";
        if (looksLikeSession(record))
            return "sessions";
        return readLine(record) === undefined ? undefined : "logs";
    },
};
/* harmony default export */ const openclaw_connector = (connector);


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
