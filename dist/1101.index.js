export const id = 1101;
export const ids = [1101];
export const modules = {

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

/***/ 99462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanEvent)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);

/** Takes the markers off an event that was read from a file. */
function cleanEvent(event) {
    const metadata = {};
    for (const [name, value] of Object.entries(event.metadata)) {
        metadata[name] = typeof value === "string" ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(value) : value;
    }
    return {
        id: event.id,
        time: Date.parse(event.timestamp),
        source: event.source,
        type: event.event_type,
        actor: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.actor),
        target: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.target),
        action: (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.action),
        severity: event.severity,
        metadata,
    };
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportEvents: () => (/* binding */ exportEvents)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/event/clean-event.js
var clean_event = __webpack_require__(99462);
// EXTERNAL MODULE: ./build/src/event/stored-line.js
var stored_line = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/store/buffered-file.js
var buffered_file = __webpack_require__(71647);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/detect/who.js
var who = __webpack_require__(57789);
;// CONCATENATED MODULE: ./build/src/export/ocsf-classes.js
/**
 * Which class of the Open Cybersecurity Schema Framework each event type belongs to. A table for readers to check against the
 * published schema; every type that is not in it is a base event. @see https://schema.ocsf.io/1.5.0/classes
 */
const OCSF_VERSION = "1.5.0";
const CATEGORIES = {
    0: "Uncategorized",
    2: "Findings",
    3: "Identity & Access Management",
    6: "Application Activity",
};
const CRUD = {
    create: [1, "Create"],
    read: [2, "Read"],
    update: [3, "Update"],
    delete: [4, "Delete"],
};
const CLASSES = {
    base: { uid: 0, name: "Base Event", category: 0, activities: {} },
    detection: { uid: 2004, name: "Detection Finding", category: 2, activities: { create: [1, "Create"] } },
    account: {
        uid: 3001,
        name: "Account Change",
        category: 3,
        activities: {
            create: [1, "Create"],
            enable: [2, "Enable"],
            disable: [5, "Disable"],
            delete: [6, "Delete"],
            give: [7, "Attach Policy"],
            take: [8, "Detach Policy"],
        },
    },
    authentication: { uid: 3002, name: "Authentication", category: 3, activities: { start: [1, "Logon"] } },
    entity: {
        uid: 3004,
        name: "Entity Management",
        category: 3,
        activities: { ...CRUD, enable: [8, "Enable"], disable: [9, "Disable"] },
    },
    access: {
        uid: 3005,
        name: "User Access Management",
        category: 3,
        activities: { give: [1, "Assign Privileges"], take: [2, "Revoke Privileges"] },
    },
    group: {
        uid: 3006,
        name: "Group Management",
        category: 3,
        activities: { give: [3, "Add User"], take: [4, "Remove User"] },
    },
    lifecycle: {
        uid: 6002,
        name: "Application Lifecycle",
        category: 6,
        activities: { create: [1, "Install"], delete: [2, "Remove"], start: [3, "Start"] },
    },
    api: { uid: 6003, name: "API Activity", category: 6, activities: CRUD },
};
/** The class of a type, and what it always does; without a verb the operation's name tells. */
const CLASS_OF = {
    role_assignment: ["access"],
    permission_change: ["access"],
    service_principal_created: ["account", "create"],
    resource_access: ["api"],
    admin_action: ["api"],
    login: ["authentication", "start"],
    defender_alert: ["detection", "create"],
    iam_change: ["account"],
    security_group_change: ["entity"],
    s3_policy_change: ["entity"],
    lambda_change: ["entity"],
    access_key_change: ["account"],
    cloudtrail_change: ["entity"],
    org_membership: ["group"],
    repo_permission: ["access"],
    collaborator_added: ["access"],
    secret_scanning_alert: ["detection", "create"],
    dependabot_alert: ["detection", "create"],
    workflow_run: ["lifecycle", "start"],
    oauth_authorization: ["access"],
    admin_role_change: ["access"],
    mail_rule_created: ["entity"],
    external_forwarding: ["entity"],
    delegate_access: ["access"],
    external_sharing: ["access"],
    bulk_download: ["api", "read"],
    dlp_match: ["detection", "create"],
    dlp_feedback: ["base"],
    log_line: ["base"],
    parser_summary: ["base"],
    deployment_created: ["lifecycle", "start"],
    deployment_succeeded: ["lifecycle", "create"],
    deployment_failed: ["lifecycle"],
    team_member_added: ["group", "give"],
    team_member_removed: ["group", "take"],
    project_created: ["entity", "create"],
    project_deleted: ["entity", "delete"],
    domain_change: ["entity"],
    env_var_change: ["entity"],
    "auth.signin": ["authentication", "start"],
    "auth.signup": ["account", "create"],
    "auth.token_refresh": ["authentication"],
    "project.config_change": ["entity", "update"],
    "edge_function.deploy": ["lifecycle", "create"],
    "auth.account_change": ["account"],
    "skill.install": ["lifecycle", "create"],
    "skill.modify": ["lifecycle"],
    "gateway.config_change": ["entity", "update"],
    "agent.behavior_anomaly": ["detection", "create"],
    coverage_gap: ["base"],
};
/** The first verb among the words of an operation's name, in any vendor's spelling, tells what it does. */
const VERBS = [
    ["disable", "disable deactivate suspend stop block"],
    ["enable", "enable activate resume"],
    ["take", "detach revoke unassign demote"],
    ["delete", "delete remove destroy terminate deregister leave uninstall"],
    ["give", "attach grant assign invite accept authorize promote"],
    ["create", "create add new register install import publish deploy"],
    ["update", "update set put modify change edit write replace rotate rename reset restore"],
    ["read", "get list describe read download lookup search query view"],
];
const VERB_OF = new Map(VERBS.flatMap(([verb, words]) => words.split(" ").map((word) => [word, verb])));
/** Neighbours: what stands in for a verb that a class does not tell apart. */
const INSTEAD = {
    create: ["give"],
    delete: ["take"],
    give: ["create", "update"],
    take: ["delete", "update"],
    update: ["give"],
    enable: ["update"],
    disable: ["update"],
};
function verbOf(action) {
    const words = action
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z]+/);
    for (const word of words) {
        const verb = VERB_OF.get(word) ?? VERB_OF.get(word.replace(/d$/, "")) ?? VERB_OF.get(word.replace(/ed$/, ""));
        if (verb !== undefined)
            return verb;
    }
    return undefined;
}
/** The activity of a class that a verb is. 99 has the vendor's name, as the schema wants it. */
function activityOf(of, verb, action) {
    if (verb !== undefined)
        for (const each of [verb, ...(INSTEAD[verb] ?? [])]) {
            const known = of.activities[each];
            if (known !== undefined)
                return known;
        }
    return [99, action === "" ? "Other" : action];
}

;// CONCATENATED MODULE: ./build/src/export/ocsf.js
/**
 * An event in the terms of OCSF. Pure; the attributes are those that the schema of the class requires, and what else the event
 * tells. Nothing is lost: metadata without a place of its own is in `unmapped`. Required and unknown is `unknown`, as OCSF wants it.
 */



const SEVERITIES = {
    info: [1, "Informational"],
    warn: [3, "Medium"],
    critical: [5, "Critical"],
};
const STATUSES = {
    success: [1, "Success"],
    failure: [2, "Failure"],
    denied: [2, "Failure"],
};
const UNKNOWN = "unknown";
/** Metadata that has a place of its own; the rest is `unmapped`. */
const MAPPED = new Set(["feed", "correlation_id"]);
function toOcsf(event) {
    const { id, time, source, type, actor, target, action, severity, metadata } = event;
    const [name, verb] = CLASS_OF[type] ?? ["base"];
    const of = CLASSES[name];
    const [activity, activityName] = activityOf(of, verb ?? verbOf(action), action);
    const [severityId, severityName] = SEVERITIES[severity];
    const unmapped = Object.entries(metadata).filter(([field, value]) => typeof value !== "string" || !MAPPED.has(field));
    return {
        time,
        class_uid: of.uid,
        class_name: of.name,
        category_uid: of.category,
        category_name: CATEGORIES[of.category],
        activity_id: activity,
        activity_name: activityName,
        type_uid: of.uid * 100 + activity,
        type_name: `${of.name}: ${activityName}`,
        severity_id: severityId,
        severity: severityName,
        ...statusOf(event, name),
        message: [actor, action, target].filter((part) => part !== "").join(" "),
        metadata: {
            version: OCSF_VERSION,
            uid: id,
            product: { name: source, vendor_name: "mallcop" },
            ...(typeof metadata.feed === "string" && { log_name: metadata.feed }),
            event_code: action,
            ...(typeof metadata.correlation_id === "string" && { correlation_uid: metadata.correlation_id }),
            labels: [type],
        },
        ...(actor !== "" && { actor: { user: named(actor, metadata.actor_type) } }),
        ...endpointOf(metadata.source_ip),
        ...PARTS[name](event),
        unmapped: Object.fromEntries(unmapped),
    };
}
/** A finding's status is where its treatment stands, and nobody has treated it yet. */
function statusOf({ metadata }, name) {
    if (name === "detection")
        return { status_id: 1, status: "New" };
    const [id, status] = STATUSES[String(metadata.outcome)] ?? [0, "Unknown"];
    return { status_id: id, status };
}
function endpointOf(address) {
    if (typeof address !== "string" || address === "")
        return {};
    return { src_endpoint: (0,external_node_net_.isIP)(address) === 0 ? { name: address } : { ip: address } };
}
/** What a class requires besides what all have. */
const PARTS = {
    base: (event) => resourcesOf(event),
    detection: ({ id, action, type, target, ...event }) => ({
        finding_info: { uid: id, title: action === "" ? type : action },
        ...resourcesOf({ ...event, target }),
    }),
    account: (event) => ({ user: named((0,who/* granteeOf */.a9)(event)) }),
    // Who signs in is actor and subject in one.
    authentication: ({ actor, target, metadata }) => ({
        user: named(actor, metadata.actor_type),
        service: named(target, metadata.target_type),
    }),
    entity: ({ target, metadata }) => ({ entity: named(target, metadata.target_type) }),
    access: (event) => ({
        user: named((0,who/* granteeOf */.a9)(event)),
        privileges: [String(event.metadata.role ?? event.metadata.permission ?? event.action)],
        ...resourcesOf(event),
    }),
    group: (event) => {
        const { metadata, source } = event;
        const group = [metadata.team, metadata.org, metadata.account].find((part) => typeof part === "string");
        return { user: named((0,who/* granteeOf */.a9)(event)), group: named(String(group ?? source)) };
    },
    lifecycle: ({ target, metadata }) => ({ app: named(target, metadata.target_type) }),
    api: (event) => ({
        ...(event.actor === "" && { actor: { user: named("") } }),
        src_endpoint: { name: UNKNOWN, ...endpointOf(event.metadata.source_ip).src_endpoint },
        api: { operation: event.action === "" ? UNKNOWN : event.action, service: named(serviceOf(event)) },
        ...resourcesOf(event),
    }),
};
function serviceOf({ source, metadata }) {
    return String(metadata.event_source ?? source);
}
function resourcesOf({ target, metadata }) {
    return target === "" ? {} : { resources: [named(target, metadata.target_type)] };
}
function named(name, type) {
    return { name: name === "" ? UNKNOWN : name, ...(typeof type === "string" && type !== "" && { type }) };
}

;// CONCATENATED MODULE: ./build/src/export/parquet-schema.js
const NAMED = { name: "text", type: "text" };
const COLUMNS = {
    time: "long",
    class_uid: "int",
    class_name: "text",
    category_uid: "int",
    category_name: "text",
    activity_id: "int",
    activity_name: "text",
    type_uid: "long",
    type_name: "text",
    severity_id: "int",
    severity: "text",
    status_id: "int",
    status: "text",
    message: "text",
    metadata: {
        version: "text",
        uid: "text",
        product: { name: "text", vendor_name: "text" },
        log_name: "text",
        event_code: "text",
        correlation_uid: "text",
        labels: ["list", "text"],
    },
    actor: { user: NAMED },
    src_endpoint: { ip: "text", name: "text" },
    user: NAMED,
    group: NAMED,
    privileges: ["list", "text"],
    resources: ["list", NAMED],
    entity: NAMED,
    app: NAMED,
    service: NAMED,
    api: { operation: "text", service: NAMED },
    finding_info: { uid: "text", title: "text" },
    /** JSON text: what is in it differs from connector to connector. */
    unmapped: "text",
    raw_data: "text",
};
function parquetSchema() {
    const names = Object.entries(COLUMNS);
    return [{ name: "root", num_children: names.length }, ...names.flatMap(([name, shape]) => parquet_schema_elements(name, shape))];
}
function parquet_schema_elements(name, shape) {
    const optional = { name, repetition_type: "OPTIONAL" };
    if (shape === "text")
        return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    if (shape === "int")
        return [{ ...optional, type: "INT32" }];
    if (shape === "long")
        return [{ ...optional, type: "INT64" }];
    if (isList(shape))
        return [
            { ...optional, converted_type: "LIST", num_children: 1 },
            { name: "list", repetition_type: "REPEATED", num_children: 1 },
            ...parquet_schema_elements("element", shape[1]),
        ];
    const fields = Object.entries(shape);
    return [{ ...optional, num_children: fields.length }, ...fields.flatMap(([field, inner]) => parquet_schema_elements(field, inner))];
}
function isList(shape) {
    return Array.isArray(shape);
}

;// CONCATENATED MODULE: ./build/src/export/partition-file.js
/** One file of an export. It gets its name when it is complete, so that no reader meets half of one. */








const FORMATS = { "ocsf-parquet": "parquet", jsonl: "jsonl" };
/** @param name of the file, without its ending */
async function openPartition(folder, name, options) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = external_node_path_.join(folder, `${name}.${FORMATS[options.format]}`);
    // Neither DuckDB nor Athena nor Spark looks at a name like this.
    const partial = external_node_path_.join(folder, `.${name}.partial`);
    await (0,promises_.rm)(partial, { force: true });
    const content = options.format === "jsonl" ? await LineFile.open(partial, options) : await TableFile.open(partial, options);
    return {
        add: async (found) => await content.add(found),
        close: async () => {
            await content.close();
            await (0,promises_.rename)(partial, file);
        },
        discard: async () => {
            await content.close().catch(() => { });
            await (0,promises_.rm)(partial, { force: true });
        },
    };
}
/** Takes away the files that an earlier export left in a partition. */
async function clearPartition(folder, format) {
    const stale = new RegExp(`^(?:events(?:-\\d+)?\\.${FORMATS[format]}|\\.events(?:-\\d+)?\\.partial)$`);
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names)
        if (stale.test(name))
            await (0,promises_.rm)(external_node_path_.join(folder, name));
}
class LineFile {
    #file;
    #lineOf;
    constructor(file, { lineOf }) {
        this.#file = file;
        this.#lineOf = lineOf;
    }
    static async open(file, options) {
        return new LineFile(await buffered_file/* BufferedFile */.u.open(file), options);
    }
    async add(found) {
        const line = Buffer.from(`${this.#lineOf(found)}\n`);
        if (!this.#file.offer(line, 0, line.length))
            await this.#file.add(line, 0, line.length);
    }
    async close() {
        await this.#file.close();
    }
}
/** What is held before it becomes a row group. */
const MOST_ROWS = 10_000;
const MOST_BYTES = 8_000_000;
class TableFile {
    #writer;
    #raw;
    #rows = [];
    #bytes = 0;
    constructor(writer, raw) {
        this.#writer = writer;
        this.#raw = raw;
    }
    static async open(file, { raw }) {
        // Only who exports pays for loading it.
        const { ParquetWriter, fileWriter } = await __webpack_require__.e(/* import() */ 2930).then(__webpack_require__.bind(__webpack_require__, 42930));
        const kvMetadata = [{ key: "ocsf_schema", value: OCSF_VERSION }];
        return new TableFile(new ParquetWriter({ writer: fileWriter(file), schema: parquetSchema(), kvMetadata }), raw);
    }
    async add({ event, line }) {
        const { time, type_uid, unmapped, ...rest } = toOcsf((0,clean_event/* cleanEvent */.a)(event));
        this.#rows.push({
            ...rest,
            time: BigInt(time),
            type_uid: BigInt(type_uid),
            unmapped: JSON.stringify(unmapped),
            raw_data: this.#raw ? (0,stored_line/* rawOf */.UD)(line) : undefined,
        });
        this.#bytes += line.length;
        if (this.#rows.length >= MOST_ROWS || this.#bytes >= MOST_BYTES)
            await this.#flush();
    }
    async close() {
        await this.#flush();
        await this.#writer.finish();
    }
    async #flush() {
        const rows = this.#rows;
        this.#rows = [];
        this.#bytes = 0;
        if (rows.length === 0)
            return;
        const names = Object.keys(COLUMNS).filter((name) => name in COLUMNS);
        const columnData = names.map((name) => ({ name, data: rows.map((row) => row[name]) }));
        await this.#writer.write({ columnData, rowGroupSize: rows.length });
    }
}

;// CONCATENATED MODULE: ./build/src/export/export.js
/**
 * Lays committed events out in Hive partitions, `day=…/connector=…`, that DuckDB, Athena and Spark read as they are. Whole days
 * only, and a partition is replaced whole, so that exporting again gives the same and never half of it.
 */



const CONNECTOR = new RegExp(schema/* ID_PATTERN */.pw);
/** @param pages events in order of time: of one day after another, at most one day's partitions are open */
async function exportEvents(pages, out, options) {
    const open = new Map();
    /** How many files each partition has got. */
    const parts = new Map();
    const days = new Set();
    let today = "";
    let events = 0;
    const closeAll = async () => {
        for (const file of open.values())
            await file.close();
        open.clear();
    };
    try {
        for await (const page of pages) {
            for (const found of page) {
                const { day, connector } = partitionOf(found);
                if (day !== today)
                    await closeAll();
                today = day;
                days.add(day);
                const folder = `day=${day}/connector=${connector}`;
                let file = open.get(folder);
                if (file === undefined) {
                    const part = (parts.get(folder) ?? 0) + 1;
                    if (part === 1)
                        await clearPartition(external_node_path_.join(out, folder), options.format);
                    parts.set(folder, part);
                    file = await openPartition(external_node_path_.join(out, folder), part === 1 ? "events" : `events-${part}`, options);
                    open.set(folder, file);
                }
                await file.add(found);
                events += 1;
            }
        }
        await closeAll();
    }
    finally {
        for (const file of open.values())
            await file.discard();
    }
    return { events, files: [...parts.values()].reduce((sum, count) => sum + count, 0), days: days.size };
}
/** Nothing of an event becomes a path but a day, and an id that is one. */
function partitionOf({ event }) {
    const { connector } = event.metadata;
    const known = typeof connector === "string" && CONNECTOR.test(connector);
    return { day: new Date(event.timestamp).toISOString().slice(0, 10), connector: known ? connector : "other" };
}


/***/ }),

/***/ 71647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ BufferedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** A new file that is written from one buffer, so that many small pieces cost one write and no allocation each. */

const BUFFER_BYTES = 512 * 1024;
class BufferedFile {
    #handle;
    #onWrite;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    #used = 0;
    constructor(handle, onWrite) {
        this.#handle = handle;
        this.#onWrite = onWrite;
    }
    /**
     * Private to this user; refuses a file that is there.
     * @param onWrite sees all bytes on their way, in order; they are valid during the call
     */
    static async open(file, onWrite = () => { }) {
        return new BufferedFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "wx", 0o600), onWrite);
    }
    /** Takes a part of `source` if there is room for it. Most pieces get by without waiting: a promise would cost more than they do. */
    offer(source, from, to) {
        if (this.#used + to - from > this.#buffer.length)
            return false;
        this.#used += source.copy(this.#buffer, this.#used, from, to);
        return true;
    }
    /** The same for what `offer` has no room for. */
    async add(source, from, to) {
        await this.flush();
        if (to - from > this.#buffer.length)
            this.#buffer = Buffer.allocUnsafeSlow(to - from);
        this.offer(source, from, to);
    }
    async flush() {
        const bytes = this.#buffer.subarray(0, this.#used);
        // Whatever comes of it, nothing is written twice.
        this.#used = 0;
        this.#onWrite(bytes);
        await this.#handle.writeFile(bytes);
    }
    /** Writes what is left, and closes the file whatever comes of that. */
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.#handle.close();
            this.#buffer = Buffer.alloc(0);
        }
    }
}


/***/ })

};
