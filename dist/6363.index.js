export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 76363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ m365_connector)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/plugins/connectors/m365/config.js
var m365_config = __webpack_require__(98376);
;// CONCATENATED MODULE: ./build/plugins/connectors/m365/bulk-download.js



const HOUR_MS = 3_600_000;
/** What has been counted is remembered up to here; a burst that reaches it is told at once. */
const MOST_COUNTED = 1000;
/** A single download: held by the correlator until its window has passed. */
function downloadFound(record, lookup) {
    const metadata = {
        files: 1,
        threshold: numberOf(lookup.get("options", "bulk_download_files"), m365_config/* BULK_FILES */.lq),
        window_minutes: numberOf(lookup.get("options", "bulk_download_minutes"), m365_config/* BULK_MINUTES */.tb),
        site: record.text("SiteUrl"),
        item: record.text("ObjectId"),
    };
    return [{ type: "bulk_download", severity: "info", target: record.text("ObjectId"), targetType: "file", metadata }];
}
function numberOf(value, otherwise) {
    return typeof value === "number" ? value : otherwise;
}
const bulkDownload = {
    name: "bulk-download",
    /**
     * From the window's first record: the longest window there may be, the overlap that is read twice, and three hours for records
     * that come late, so that hardly any record is seen again, or at all, after its window was told. One that is makes an amendment.
     */
    deadlineMs: 6 * HOUR_MS,
    key(draft) {
        if (draft.type !== "bulk_download")
            return undefined;
        const [minutes, from] = windowOf(draft);
        return (0,sha256/* sha256 */.s)([draft.key?.tenant ?? "", draft.actor, minutes, from].join("|")).slice(0, 24);
    },
    fold(before, draft) {
        const burst = counted(burstIn(before), draft);
        return burst.seen.length < MOST_COUNTED ? { state: { ...burst, seen: [...burst.seen] } } : { done: told(burst) };
    },
    expire(state) {
        const burst = burstIn(state);
        return burst === undefined || burst.seen.length < burst.threshold ? undefined : told(burst);
    },
};
function windowOf({ time, metadata }) {
    const minutes = numberOf(metadata?.window_minutes, m365_config/* BULK_MINUTES */.tb);
    const width = minutes * 60_000;
    return [minutes, Math.floor(time / width) * width];
}
function counted(before, draft) {
    const { metadata = {} } = draft;
    const [minutes, from] = windowOf(draft);
    const text = (value) => (typeof value === "string" ? value : null);
    const now = { site: text(metadata.site), ip: text(metadata.source_ip), agent: text(metadata.user_agent) };
    // Forty bits of a hash: with a thousand records, one in two million windows counts one too few.
    const id = draft.key?.id ?? `${draft.time}|${draft.target}`;
    const number = Number.parseInt((0,sha256/* sha256 */.s)(id).slice(0, 10), 16);
    const seen = before?.seen ?? [];
    return {
        tenant: draft.key?.tenant ?? "",
        actor: draft.actor,
        from,
        minutes,
        threshold: numberOf(metadata.threshold, m365_config/* BULK_FILES */.lq),
        seen: seen.includes(number) ? seen : [...seen, number].sort((a, b) => a - b),
        site: before === undefined || before.site === now.site ? now.site : null,
        ip: before === undefined || before.ip === now.ip ? now.ip : null,
        agent: before === undefined || before.agent === now.agent ? now.agent : null,
    };
}
function told({ tenant, actor, from, minutes, threshold, seen, site, ip, agent }) {
    const metadata = {
        outcome: "success",
        files: seen.length,
        threshold,
        window_minutes: minutes,
        site: site ?? undefined,
        source_ip: ip ?? undefined,
        user_agent: agent ?? undefined,
        account: tenant,
    };
    return {
        key: { tenant, namespace: "bulk-download", id: `${actor}|${minutes}|${from}` },
        time: from,
        type: "bulk_download",
        actor,
        target: site ?? "several sites",
        action: "bulk_download",
        severity: "warn",
        metadata,
        raw: { actor, files: seen.length, from: new Date(from).toISOString(), minutes, site },
    };
}
/** A state was made here, and may have lain in a repository since. */
function burstIn(state) {
    if (!(0,shape/* isObject */.Gv)(state))
        return undefined;
    const { tenant, actor, from, minutes, threshold, seen, site, ip, agent } = state;
    const numbers = Array.isArray(seen) ? seen.filter((one) => typeof one === "number") : [];
    if (typeof tenant !== "string" || typeof actor !== "string" || typeof from !== "number")
        return undefined;
    if (typeof minutes !== "number" || typeof threshold !== "number")
        return undefined;
    const text = (value) => (typeof value === "string" ? value : null);
    return { tenant, actor, from, minutes, threshold, seen: numbers, site: text(site), ip: text(ip), agent: text(agent) };
}

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/plugins/connectors/m365/activity-api.js
var activity_api = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/src/event/types.js
var types = __webpack_require__(53223);
;// CONCATENATED MODULE: ./build/plugins/connectors/m365/lost.js

class LostContent {
    tenant;
    type;
    /** What is lost, for people and for the event's id. */
    what;
    /** Of the time when the content became, or would have become, available. */
    from;
    to;
    why;
    constructor(lost) {
        this.tenant = lost.tenant;
        this.type = lost.type;
        this.what = lost.what;
        this.from = lost.from;
        this.to = lost.to;
        this.why = lost.why;
    }
    get draft() {
        const metadata = {
            gap_axis: "availability",
            gap_from: new Date(this.from).toISOString(),
            gap_to: new Date(this.to).toISOString(),
            gap_reason: this.why,
        };
        return {
            key: { tenant: this.tenant, namespace: "gap", id: `${this.type}|${this.what}` },
            time: this.from,
            type: types/* COVERAGE_GAP */.i,
            actor: "mallcop",
            target: `${this.type}/${this.what}`,
            action: types/* COVERAGE_GAP */.i,
            severity: "warn",
            metadata,
            raw: metadata,
        };
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/applications.js
const APPLICATIONS = new Map([
    ["00000002-0000-0000-c000-000000000000", "Windows Azure Active Directory"],
    ["00000002-0000-0ff1-ce00-000000000000", "Office 365 Exchange Online"],
    ["00000003-0000-0000-c000-000000000000", "Microsoft Graph"],
    ["00000003-0000-0ff1-ce00-000000000000", "Office 365 SharePoint Online"],
    ["00000004-0000-0ff1-ce00-000000000000", "Skype for Business Online"],
    ["00000006-0000-0ff1-ce00-000000000000", "Microsoft Office 365 Portal"],
    ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
    ["14d82eec-204b-4c2f-b7e8-296a70dab67e", "Microsoft Graph Command Line Tools"],
    ["1950a258-227b-4e31-a9cf-717495945fc2", "Microsoft Azure PowerShell"],
    ["1b730954-1685-4b74-9bfd-dac224a7b894", "Azure Active Directory PowerShell"],
    ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Teams"],
    ["27922004-5251-4030-b22d-91ecd9a37ea4", "Outlook Mobile"],
    ["29d9ed98-a469-4536-ade2-f981bc1d605e", "Microsoft Authentication Broker"],
    ["4765445b-32c6-49b0-83e6-1d93765276ca", "OfficeHome"],
    ["5e3ce6c0-2b1f-4285-8d4b-75ee78787346", "Microsoft Teams Web Client"],
    ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "Windows Azure Service Management API"],
    ["89bee1f7-5e6e-4d8a-9f3d-ecd601259da7", "Office365 Shell WCSS-Client"],
    ["ab9b8c07-8f02-4f72-87fa-80105867a763", "OneDrive SyncEngine"],
    ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure Portal"],
    ["cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", "Microsoft Teams Services"],
    ["d3590ed6-52b3-4102-aeff-aad2292ab01c", "Microsoft Office"],
    ["fb78d390-0c51-40cd-8e17-fdbfab77341b", "Microsoft Exchange REST API Based PowerShell"],
]);
/** What an application is called: by Microsoft, else by the record, else by its id. */
function applicationNamed(record) {
    const id = record.text("ApplicationId");
    const known = APPLICATIONS.get(id?.toLowerCase() ?? "");
    return known ?? record.text("ApplicationDisplayName", "ApplicationName", "AppDisplayName") ?? id;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/finding.js
function leftOut(reason) {
    return { leftOut: reason };
}
function byName(rows) {
    const table = new Map(Object.entries(rows).map(([operation, row]) => [operation.toLowerCase(), row]));
    return { get: (name) => table.get(name), has: (name) => table.has(name), names: Object.keys(rows) };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/plugins/connectors/m365/record.js
/**
 * One record of the unified audit log, read tolerantly: member names in any case, also those of the OfficeActivity table in
 * Log Analytics; lists of names and values as lists, as JSON text, or as a command line. What is not there is `undefined`.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-schema
 */



/** What the OfficeActivity table calls the members. */
const OTHER_NAMES = {
    creationtime: ["timegenerated", "start_time"],
    workload: ["officeworkload"],
    objectid: ["officeobjectid"],
    id: ["officeid"],
    clientip: ["clientipaddress", "client_ipaddress"],
    siteurl: ["site_url"],
    organizationid: ["organizationid_"],
};
const NO_PAIRS = new Map();
/** `undefined` for what is no audit record. */
function readRecord(value) {
    if (!(0,shape/* isObject */.Gv)(value))
        return undefined;
    const members = new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
    const find = (name) => {
        const key = name.toLowerCase();
        return [key, ...((0,shape/* entryOf */.Ms)(OTHER_NAMES, key) ?? [])].map((one) => members.get(one)).find(isThere);
    };
    const text = (...names) => asText(names.map(find).find(isThere));
    const operation = text("Operation")
        ?.replaceAll(/\s*[–—]\s*/g, " - ")
        .replace(/[.\s]+$/, "")
        .trim();
    const [recordType, workload] = [text("RecordType"), text("Workload")];
    if (!operation || (recordType === undefined && workload === undefined))
        return undefined;
    return {
        operation,
        name: operation.toLowerCase(),
        recordType: recordType !== undefined && /^\d{1,6}$/.test(recordType) ? Number(recordType) : undefined,
        workload: (workload ?? "").toLowerCase(),
        text,
        value: find,
        pairs: (name) => pairsOf(find(name)),
        modified: () => modifiedIn(find("ModifiedProperties")),
    };
}
/** When it happened. Microsoft writes UTC without saying so. @throws MallcopError `record-malformed` */
function timeOf(record) {
    return (0,shape/* instantUtc */.Ut)(record.value("CreationTime"), "CreationTime");
}
/** How each workload says that something worked. Sharing and files have no such member: what they tell of was done. */
const OUTCOMES = {
    succeeded: "success",
    success: "success",
    true: "success",
    partiallysucceeded: "success",
    failed: "failure",
    failure: "failure",
    false: "failure",
};
function outcomeOf(record) {
    const status = record.text("ResultStatus");
    return status === undefined ? "success" : ((0,shape/* entryOf */.Ms)(OUTCOMES, status.toLowerCase()) ?? "unknown");
}
/** `1.2.3.4:5`, `[::1]:5` and `::ffff:1.2.3.4` are addresses too; anything else is none. */
function addressOf(record) {
    const said = record.text("ActorIpAddress", "ClientIP")?.trim() ?? "";
    const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(said)?.[1] ?? /^([\d.]+):\d+$/.exec(said)?.[1] ?? said;
    const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, "");
    return (0,external_node_net_.isIP)(address) === 0 ? undefined : address;
}
/** A value that may be JSON text in a JSON text: `"Global Administrator"`, `["a","b"]`. */
function unquoted(value) {
    if (!/^\s*["[]/.test(value))
        return value;
    const parsed = parsedJson(value);
    if (typeof parsed === "string")
        return parsed;
    return Array.isArray(parsed) && parsed.every((one) => typeof one === "string") ? parsed.join(",") : value;
}
/** Of JSON text, what it says; `undefined` for other text. */
function parsedJson(value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
function isThere(value) {
    return value !== undefined && value !== null && value !== "";
}
function asText(value) {
    if (typeof value === "string")
        return value;
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    if (Array.isArray(value))
        return value.map(asText).filter(isThere).join(";") || undefined;
    return undefined;
}
function entriesIn(value) {
    const list = typeof value === "string" ? parsedJson(value) : value;
    return Array.isArray(list) ? list.filter(shape/* isObject */.Gv) : (0,shape/* isObject */.Gv)(list) ? [list] : [];
}
/** A member of a list's entry, whatever its case. */
function member(entry, name) {
    return entry[name] ?? entry[name.toLowerCase()];
}
function pairsOf(value) {
    if (!isThere(value))
        return NO_PAIRS;
    const found = entriesIn(value).flatMap((entry) => {
        const name = asText(member(entry, "Name"));
        return name === undefined ? [] : [[name.toLowerCase(), asText(member(entry, "Value")) ?? ""]];
    });
    const pairs = new Map();
    for (const [name, text] of found.length > 0 || typeof value !== "string" ? found : commandLine(value)) {
        const before = pairs.get(name);
        pairs.set(name, before ? `${before};${text}` : text);
    }
    return pairs;
}
/** Security & Compliance cmdlets come as they were typed: `-Name "x" -Enabled:$true`. */
function commandLine(line) {
    const words = /-(\w+)(?:[:\s]\s*("[^"]*"|'[^']*'|[^\s"'-][^\s"']*))?/g;
    return [...line.matchAll(words)].map(([, name = "", value = "$true"]) => [
        name.toLowerCase(),
        value.replace(/^["']|["']$/g, "").replace(/^\$(true|false)$/i, (_, word) => word),
    ]);
}
function modifiedIn(value) {
    return new Map(entriesIn(value).flatMap((entry) => {
        const name = asText(member(entry, "Name"));
        if (name === undefined)
            return [];
        const side = (which) => unquoted(asText(member(entry, which)) ?? "");
        return [[name.toLowerCase(), { now: side("NewValue"), before: side("OldValue") }]];
    }));
}
/** @throws MallcopError `record-malformed` */
function requireRecord(value) {
    const record = readRecord(value);
    if (record === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no audit record" });
    return record;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/directory.js




const SIGN_INS = byName({
    UserLoggedIn: "success",
    UserLoginFailed: "failure",
});
/** Record types of sign-ins: 9 is the older, with operations such as `PasswordLogonInitialAuthUsingPassword`. */
const SIGN_IN_TYPES = new Set([9, 15]);
/**
 * Sign-ins that stopped to ask for something, such as a second factor: neither success nor failure.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const INTERRUPTS = new Set([
    "50058",
    "50072",
    "50074",
    "50076",
    "50079",
    "50097",
    "50125",
    "50140",
    "65001",
]);
/** `Add member to role`, `Remove eligible member from role in PIM completed (timebound)`, `Add role assignment to role definition`. */
const ROLE_CHANGE = /\b(?:member (?:to|from) role|role definition|(?<!app )role assignment|role from template|role management policy)\b/;
const GRANTS = /^(?:add|update|activate|restore)\b/;
const NOT_YET = /\b(?:requested|request denied|canceled|cancelled|expired|denied)\b/;
/** Roles that can give any other role, or become any other person; by the directory's and by the older names. */
const RULING = /\b(?:Global Administrator|Company Administrator|TenantAdmins|Privileged Role Administrator|PrivilegedRoleAdmins|Privileged Authentication Administrator)\b/i;
/** Devices report in all day long. */
const UPKEEP = new Set([
    "update device",
    "update staged rollout of feature",
    "update policykeycredential",
]);
/** What asks for attention by itself. The rest of the directory's administration is ordinary. */
const SEVERITIES = byName({
    // Ways in for applications
    "Consent to application": "warn",
    "Add app role assignment grant to user": "info",
    "Add app role assignment to service principal": "warn",
    "Add delegated permission grant": "warn",
    "Add OAuth2PermissionGrant": "warn",
    "Add service principal": "info",
    "Add service principal credentials": "warn",
    "Update application - Certificates and secrets management": "warn",
    "Add owner to application": "warn",
    "Add owner to service principal": "warn",
    // Whose word is taken for who somebody is
    "Set domain authentication": "critical",
    "Set federation settings on domain": "critical",
    "Add unverified domain": "warn",
    "Add verified domain": "warn",
    "Verify domain": "warn",
    "Remove verified domain": "warn",
    "Add partner to company": "warn",
    "Set DirSyncEnabled flag": "warn",
    "Set company information": "info",
    "Set password policy": "warn",
    // Guards taken down
    "Disable Strong Authentication": "warn",
    "Add conditional access policy": "info",
    "Update conditional access policy": "warn",
    "Delete conditional access policy": "warn",
    "Add policy": "info",
    "Update policy": "info",
    "Delete policy": "warn",
    "Update authorization policy": "warn",
    "Add named location": "info",
    "Update named location": "info",
    // People, groups and devices
    "Add user": "info",
    "Delete user": "info",
    "Update user": "info",
    "Restore user": "info",
    "Disable account": "info",
    "Enable account": "info",
    "Change user password": "info",
    "Reset user password": "info",
    "Set force change user password": "info",
    "Change user license": "info",
    "Set license properties": "info",
    "Invite external user": "info",
    "Add group": "info",
    "Update group": "info",
    "Delete group": "info",
    "Add member to group": "info",
    "Remove member from group": "info",
    "Add owner to group": "info",
    "Add application": "info",
    "Update application": "info",
    "Delete application": "info",
    "Remove service principal": "info",
    "Update service principal": "info",
    "Remove service principal credentials": "info",
    "Add device": "info",
    "Delete device": "info",
    "Add registered owner to device": "info",
    "Remove delegated permission grant": "info",
    "User registered security info": "info",
    "User deleted security info": "info",
});
/** The commonest of what `ROLE_CHANGE` matches. */
const ROLES = [
    "Add member to role",
    "Remove member from role",
    "Add eligible member to role",
    "Remove eligible member from role",
    "Add scoped member to role",
    "Remove scoped member from role",
    "Add member to role completed (PIM activation)",
    "Add member to role outside of PIM (permanent)",
    "Add eligible member to role in PIM completed (permanent)",
    "Add role definition",
    "Update role definition",
    "Delete role definition",
    "Add role assignment to role definition",
    "Remove role assignment from role definition",
    "Add role from template",
];
/** All that the tables name, as the vendor writes them but for dots and dashes. */
const DIRECTORY_OPERATIONS = [...SIGN_INS.names, ...ROLES, ...SEVERITIES.names];
function directoryFinding(record, lookup) {
    const { name } = record;
    if (SIGN_INS.has(name) || SIGN_IN_TYPES.has(record.recordType))
        return signIn(record, lookup);
    if (ROLE_CHANGE.test(name))
        return roleChange(record);
    if (UPKEEP.has(name))
        return leftOut("upkeep");
    const changes = record.modified();
    const methods = changes.get("strongauthenticationmethod");
    const mfaGone = methods !== undefined && isNothing(methods.now) && !isNothing(methods.before);
    const severity = mfaGone ? "warn" : (SEVERITIES.get(name) ?? "info");
    const metadata = {
        mfa_removed: mfaGone || undefined,
        permission: changes.get("delegatedpermissiongrant.scope")?.now ?? changes.get("consentaction.permissions")?.now,
        member: /\b(?:member|owner)\b/.test(name) ? record.text("ObjectId") : undefined,
        change: /^remove\b/.test(name) ? "removed" : undefined,
        unmapped: SEVERITIES.has(name) ? undefined : true,
    };
    const group = changes.get("group.displayname")?.now;
    return [{ type: "admin_action", severity, ...targetOf(record), ...(group && { target: group }), metadata }];
}
function signIn(record, lookup) {
    if (lookup.get("options", "login_source") === "azure")
        return leftOut("told-by-azure");
    const extended = record.pairs("ExtendedProperties");
    const device = record.pairs("DeviceProperties");
    const number = record.text("ErrorNumber", "ErrorCode");
    const named = SIGN_INS.get(record.name) ?? (number === undefined || number === "0" ? "success" : "failure");
    // "Succeeded" in a failed sign-in means that the question was answered.
    const outcome = named === "failure" && INTERRUPTS.has(number ?? "") ? "unknown" : named;
    const metadata = {
        application: record.text("ApplicationId"),
        error_code: number === "0" ? undefined : number,
        error: record.text("LogonError"),
        request_type: extended.get("requesttype"),
        device: device.get("displayname"),
        os: device.get("os"),
    };
    return [
        {
            type: "login",
            outcome,
            target: applicationNamed(record) ?? record.text("ObjectId"),
            targetType: "application",
            metadata,
        },
    ];
}
function roleChange(record) {
    const changes = record.modified();
    const role = changes.get("role.displayname")?.now ||
        changes.get("role.displayname")?.before ||
        changes.get("role.wellknownobjectname")?.now ||
        changes.get("role.wellknownobjectname")?.before ||
        changes.get("displayname")?.now ||
        changes.get("role.templateid")?.now;
    const grants = GRANTS.test(record.name) && !NOT_YET.test(record.name);
    // Who activates a role has been given it before.
    const rules = RULING.test(role ?? "") && !/pim activation/.test(record.name);
    const severity = !grants ? "info" : rules ? "critical" : "warn";
    const change = NOT_YET.test(record.name) ? "requested" : grants ? "granted" : "removed";
    const target = targetOf(record);
    return [{ type: "admin_role_change", severity, ...target, metadata: { role, member: target.target, change } }];
}
/** Types of ids in `Actor` and `Target`. */
const NAMES = { displayName: "1", upn: "5" };
/** What was administered: by sign-in name, else by name, else by id. */
function targetOf(record) {
    const ids = idsIn(record.value("Target"));
    const kind = ids.find(({ id }) => /^(?:User|Group|ServicePrincipal|Application|Device|Role|Policy)$/.test(id))?.id;
    const upn = ids.find(({ type }) => type === NAMES.upn)?.id;
    const label = ids.find(({ type }) => type === NAMES.displayName)?.id;
    const objectId = record.text("ObjectId");
    const named = objectId !== undefined && objectId !== "Not Available" ? unquoted(objectId) : undefined;
    return { target: upn ?? (named?.includes("@") ? named : (label ?? named)), targetType: kind?.toLowerCase() };
}
/** Who did it, where the record's `UserId` does not say: by sign-in name, else by name. */
function actorIn(record) {
    const ids = idsIn(record.value("Actor"));
    return (ids.find(({ type }) => type === NAMES.upn) ?? ids.find(({ type }) => type === NAMES.displayName))?.id;
}
function idsIn(value) {
    if (!Array.isArray(value))
        return [];
    return value
        .filter(shape/* isObject */.Gv)
        .flatMap(({ ID, Type }) => (typeof ID === "string" && ID !== "" ? [{ id: ID, type: (0,shape/* scalarText */.ws)(Type) }] : []));
}
function isNothing(value) {
    return /^(?:|\[\s*\]|null)$/.test(value.trim());
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/dlp.js



/** Exchange writes `Dlp`, SharePoint `DLP`. */
const OPERATIONS = byName({
    DlpRuleMatch: "match",
    DlpRuleUndo: "feedback",
    DlpInfo: "feedback",
});
/** All that the table names. */
const DLP_OPERATIONS = OPERATIONS.names;
function isDlp({ name }) {
    return OPERATIONS.has(name);
}
function dlpFinding(record) {
    const found = { actor: actorOf(record), ...dlp_targetOf(record) };
    const said = saidIn(record);
    const metadata = { ...policyOf(record) };
    const feedback = {
        ...found,
        type: "dlp_feedback",
        severity: said.override ? "warn" : "info",
        metadata: { ...metadata, feedback: said.kind, justification: said.justification },
    };
    if (OPERATIONS.get(record.name) === "feedback")
        return [feedback];
    const match = { ...found, type: "dlp_match", severity: severityOf(record), metadata };
    // Exchange tells of an override or a false positive within the match itself.
    return said.kind === undefined ? [match] : [match, feedback];
}
/** `ExceptionInfo`, an object or its JSON text. */
function saidIn(record) {
    const value = record.value("ExceptionInfo");
    const info = typeof value === "string" ? parsedJson(value) : value;
    const { Reason, FalsePositive, Justification } = (0,shape/* isObject */.Gv)(info) ? info : {};
    const override = /^override$/i.test((0,shape/* scalarText */.ws)(Reason ?? ""));
    const falsePositive = FalsePositive === true || /^true$/i.test((0,shape/* scalarText */.ws)(FalsePositive ?? ""));
    const undone = record.name === "dlpruleundo" ? "undone" : undefined;
    return {
        kind: falsePositive ? "false_positive" : override ? "override" : undone,
        override: override && !falsePositive,
        justification: typeof Justification === "string" && Justification !== "" ? Justification : undefined,
    };
}
const objects = (value) => (Array.isArray(value) ? value.filter(shape/* isObject */.Gv) : []);
function rulesOf(record) {
    return objects(record.value("PolicyDetails")).flatMap(({ Rules }) => objects(Rules));
}
function severityOf(record) {
    return rulesOf(record).some(({ Severity }) => /^high$/i.test((0,shape/* scalarText */.ws)(Severity))) ? "warn" : "info";
}
function policyOf(record) {
    const policies = objects(record.value("PolicyDetails"));
    const rules = rulesOf(record);
    const information = rules
        .map(({ ConditionsMatched }) => ((0,shape/* isObject */.Gv)(ConditionsMatched) ? ConditionsMatched.SensitiveInformation : undefined))
        .flatMap(objects);
    const actions = rules.flatMap(({ Actions }) => (Array.isArray(Actions) ? Actions : []));
    return {
        policy: joined(policies.map(({ PolicyName, PolicyId }) => PolicyName ?? PolicyId)),
        rule: joined(rules.map(({ RuleName, RuleId }) => RuleName ?? RuleId)),
        sensitive_type: joined(information.map((one) => one.SensitiveInformationTypeName ?? one.SensitiveType)),
        matches: information.reduce((sum, { Count }) => sum + (typeof Count === "number" ? Count : 0), 0) || undefined,
        blocked: actions.some((action) => /block/i.test((0,shape/* scalarText */.ws)(action))) || undefined,
    };
}
function joined(values) {
    return [...new Set(values.filter((value) => typeof value === "string" && value !== ""))].join(", ") || undefined;
}
/** The record's own user is always `DlpAgent`. */
function actorOf(record) {
    const from = ["ExchangeMetaData", "SharePointMetaData"].map((name) => word(record.value(name), "From"));
    const site = record.value("SharePointMetaData");
    const found = [...from, word(site, "DocumentLastModifier"), word(site, "FileOwner")].find((name) => name !== undefined);
    const user = record.text("UserId");
    return found ?? (user !== undefined && !/^DlpAgent$/i.test(user) ? user : undefined);
}
function dlp_targetOf(record) {
    const file = word(record.value("SharePointMetaData"), "FilePathUrl");
    if (file !== undefined)
        return { target: file, targetType: "file" };
    const mail = word(record.value("ExchangeMetaData"), "MessageID");
    if (mail !== undefined)
        return { target: mail, targetType: "message" };
    const device = record.value("EndpointMetaData");
    return {
        target: word(device, "FilePath") ?? record.text("ObjectId") ?? word(device, "DeviceName"),
        targetType: "file",
    };
}
function word(value, name) {
    const found = (0,shape/* isObject */.Gv)(value) ? value[name] : undefined;
    return typeof found === "string" && found !== "" ? found : undefined;
}
/** Members that hold what was matched: real card numbers. Anywhere in a record. */
const MATCHED_DATA = new Set(["sensitiveinformationdetections", "detectedvalues"]);
/** The record itself if it holds no matched data; else a copy without. */
function withoutMatchedData(value) {
    if (Array.isArray(value)) {
        const kept = value.map(withoutMatchedData);
        return kept.some((item, index) => item !== value[index]) ? kept : value;
    }
    if (!(0,shape/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value);
    const kept = entries
        .filter(([name]) => !MATCHED_DATA.has(name.toLowerCase()))
        .map(([name, item]) => [name, withoutMatchedData(item)]);
    const same = kept.length === entries.length && kept.every(([name, item]) => item === value[name]);
    return same ? value : Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/exchange-admin.js

const OFF = /^(?:\$?false|disabled?|off)$/i;
const ON = /^(?:\$?true|enabled?|on)$/i;
const ordinary = {};
const noted = { severity: "warn" };
/** In the order of what they guard. */
const ADMIN_CMDLETS = {
    // The audit log itself
    "Set-AdminAuditLogConfig": {
        when: [
            ["unifiedauditlogingestionenabled", OFF, "critical"],
            ["adminauditlogenabled", OFF, "critical"],
        ],
    },
    "Set-MailboxAuditBypassAssociation": { when: [["auditbypassenabled", ON, "critical"]] },
    "Set-OrganizationConfig": {
        when: [
            ["auditdisabled", ON, "critical"],
            ["oauth2clientprofileenabled", OFF, "warn"],
        ],
    },
    "Set-Mailbox": { when: [["auditenabled", OFF, "critical"]] },
    "Remove-UnifiedAuditLogRetentionPolicy": noted,
    // Rules and ways of mail
    "Remove-InboxRule": ordinary,
    "Disable-InboxRule": ordinary,
    "New-SweepRule": ordinary,
    "Enable-TransportRule": ordinary,
    "Disable-TransportRule": noted,
    "Remove-TransportRule": noted,
    "Remove-JournalRule": noted,
    "Disable-JournalRule": noted,
    "New-InboundConnector": noted,
    "Set-InboundConnector": noted,
    "New-OutboundConnector": noted,
    "Set-OutboundConnector": noted,
    "Remove-InboundConnector": ordinary,
    "Remove-OutboundConnector": ordinary,
    "New-RemoteDomain": ordinary,
    "Add-FederatedDomain": noted,
    "New-AcceptedDomain": noted,
    "Set-AcceptedDomain": ordinary,
    "Remove-AcceptedDomain": noted,
    // Filters
    "New-MalwareFilterPolicy": ordinary,
    "Set-MalwareFilterPolicy": ordinary,
    "Remove-MalwareFilterPolicy": noted,
    "Disable-MalwareFilterRule": noted,
    "Set-HostedContentFilterPolicy": {
        when: [
            ["allowedsenders", /\S/, "warn"],
            ["allowedsenderdomains", /\S/, "warn"],
        ],
    },
    "Set-HostedConnectionFilterPolicy": { when: [["ipallowlist", /\S/, "warn"]] },
    "Set-AntiPhishPolicy": { when: [["enabled", OFF, "warn"]] },
    "Disable-AntiPhishRule": noted,
    "Remove-AntiPhishRule": noted,
    "Remove-AntiPhishPolicy": noted,
    "Set-SafeLinksPolicy": { when: [["enablesafelinksforemail", OFF, "warn"]] },
    "Disable-SafeLinksRule": noted,
    "Remove-SafeLinksRule": noted,
    "Set-SafeAttachmentPolicy": { when: [["enable", OFF, "warn"]] },
    "Disable-SafeAttachmentRule": noted,
    "Remove-SafeAttachmentRule": noted,
    "Set-DkimSigningConfig": { when: [["enabled", OFF, "warn"]] },
    // Ways into mailboxes, and mail in bulk
    "Set-CASMailbox": {
        when: [
            ["popenabled", ON, "warn"],
            ["imapenabled", ON, "warn"],
            ["smtpclientauthenticationdisabled", OFF, "warn"],
        ],
    },
    "New-Mailbox": ordinary,
    "Remove-Mailbox": noted,
    "New-MailboxExportRequest": noted,
    "New-ApplicationAccessPolicy": ordinary,
    "Remove-ApplicationAccessPolicy": noted,
    "New-ServicePrincipal": noted,
    // Searches that read everybody's mail, and cases
    "New-ComplianceSearch": noted,
    "Start-ComplianceSearch": ordinary,
    "New-ComplianceSearchAction": noted,
    "New-ComplianceCase": ordinary,
    "Add-eDiscoveryCaseAdmin": noted,
    "New-MailboxSearch": noted,
    // Policies against loss
    "New-DlpCompliancePolicy": ordinary,
    "Set-DlpCompliancePolicy": { when: [["mode", /^disable/i, "warn"]] },
    "Remove-DlpCompliancePolicy": noted,
    "Set-DlpComplianceRule": { when: [["disabled", ON, "warn"]] },
    "Remove-DlpComplianceRule": noted,
    "Set-RetentionCompliancePolicy": ordinary,
    "Remove-RetentionCompliancePolicy": noted,
};
const BY_NAME = byName(ADMIN_CMDLETS);
/** @param name in lower case */
function severityOfCmdlet(name, pairs) {
    const { severity = "info", when = [] } = BY_NAME.get(name) ?? ordinary;
    return when.find(([parameter, value]) => value.test(pairs.get(parameter)?.trim() ?? ""))?.[2] ?? severity;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/domains.js
/** The local part may hold nearly anything; what matters is where it ends. */
const ADDRESS = /[^\s;,<>[\]"':()]+@([\w-]+(?:\.[\w-]+)+)/g;
/** `Name [EX:/o=ExchangeLabs/…]`: an entry of the tenant's own address list. */
const DIRECTORY_ENTRY = /\[EX:\/o=|^\/o=/i;
const MICROSOFT = ".onmicrosoft.com";
/** Who is named in parameters such as `ForwardTo`: lists of addresses, `smtp:` addresses, names with addresses in brackets. */
function recipientsIn(values, record, lookup) {
    const named = values.flatMap((value) => value.split(";")).filter((part) => part.trim() !== "");
    const found = named.flatMap((part) => [...part.matchAll(ADDRESS)]);
    const addresses = [...new Set(found.map(([address]) => address.toLowerCase()))];
    const verdicts = new Set(found.map(([, domain = ""]) => domainIs(domain, record, lookup)));
    if (verdicts.has("outside"))
        return { addresses, whose: "outside" };
    if (verdicts.has("unknown"))
        return { addresses, whose: "unknown" };
    const told = named.filter((part) => DIRECTORY_ENTRY.test(part) || part.search(ADDRESS) !== -1);
    return { addresses, whose: named.length > 0 && told.length === named.length ? "own" : "unknown" };
}
function domainIs(domain, record, lookup) {
    const wanted = withoutDot(domain);
    const organization = withoutDot(record.text("OrganizationName") ?? "");
    // Hybrid tenants have a second name of Microsoft's: example.mail.onmicrosoft.com.
    const hybrid = organization.endsWith(MICROSOFT) ? organization.replace(MICROSOFT, `.mail${MICROSOFT}`) : organization;
    const names = [...[...lookup.own.domains].map(withoutDot), organization, hybrid];
    const isWithin = (name) => wanted === name || wanted.endsWith(`.${name}`);
    if (names.some((name) => name.includes(".") && isWithin(name)))
        return "own";
    return lookup.own.domains.size > 0 ? "outside" : "unknown";
}
/** The domain of a sign-in name or address, if it has one. */
function domainOf(name) {
    return /@([\w-]+(?:\.[\w-]+)+)$/.exec(name)?.[1];
}
function withoutDot(domain) {
    return domain.toLowerCase().replace(/\.$/, "");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/forwarding.js



/** Parameters that send mail on, in lower case. */
const FORWARDS = {
    mailbox: ["forwardingsmtpaddress", "forwardingaddress"],
    rule: ["forwardto", "forwardasattachmentto", "redirectto"],
    transport: ["redirectmessageto", "blindcopyto", "copyto", "addtorecipients"],
    journal: ["journalemailaddress"],
};
/** Parameters of a rule that keep its doing from the mailbox's owner. */
const HIDES = ["deletemessage", "softdeletemessage", "movetofolder", "markasread"];
const NO_VALUE = /^(?:|\$null|\$false)$/i;
/** The values of those parameters that are there and not empty. */
function given(pairs, names) {
    return names.map((name) => pairs.get(name)?.trim() ?? "").filter((value) => !NO_VALUE.test(value));
}
/** Whether one of the parameters is there only to be emptied. */
function emptied(pairs, names) {
    return given(pairs, names).length === 0 && names.some((name) => pairs.has(name));
}
/** The event of something that sends mail on; `undefined` if it sends none. */
function forwardingFound(forwarding, record, lookup) {
    const { values, otherwise, reach, hides = [] } = forwarding;
    if (values.length === 0)
        return undefined;
    const recipients = recipientsIn(values, record, lookup);
    const stays = recipients.whose === "own";
    const grave = reach === "organization" || hides.includes("deletemessage") || hides.includes("softdeletemessage");
    const severity = stays ? "info" : grave ? "critical" : "warn";
    return { type: stays ? otherwise : "external_forwarding", severity, metadata: saidOf(values, recipients) };
}
function saidOf(values, { addresses, whose }) {
    return {
        forwards_to: addresses.length > 0 ? addresses.join(", ") : values.join(", "),
        external: whose === "unknown" ? undefined : whose === "outside",
    };
}
function hidesIn(pairs) {
    return HIDES.filter((name) => given(pairs, [name]).some((value) => !/^false$/i.test(value)));
}
/** What an Outlook rule does, where names are the vendor's for actions. */
const OUTLOOK_HIDES = [
    [/delete/i, "deletemessage"],
    [/move/i, "movetofolder"],
    [/read/i, "markasread"],
];
/** `RuleActions` of `UpdateInboxRules`: a JSON list of actions, some with recipients. */
function outlookRule(actions) {
    const parsed = parsedJson(actions);
    const list = (Array.isArray(parsed) ? parsed : [parsed]).filter(shape/* isObject */.Gv);
    const types = list.map(({ ActionType }) => (0,shape/* scalarText */.ws)(ActionType ?? ""));
    const recipients = list
        .filter((_, index) => /forward|redirect/i.test(types[index] ?? ""))
        .flatMap(({ Recipients }) => (Array.isArray(Recipients) ? Recipients : [Recipients]))
        .filter((one) => typeof one === "string");
    const hides = OUTLOOK_HIDES.filter(([action]) => types.some((type) => action.test(type))).map(([, name]) => name);
    // An action list in a form that we do not know still names its addresses.
    const loose = parsed === undefined && /forward|redirect/i.test(actions) ? [actions] : [];
    return { recipients: [...recipients, ...loose], hides };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/exchange.js




const RULES = ["New-InboxRule", "Set-InboxRule", "Enable-InboxRule"];
/** Who may open whose mailbox or folder: what was given (or taken away), and to whom. */
const DELEGATES = {
    "Add-MailboxPermission": { who: ["user"] },
    "Set-MailboxPermission": { who: ["user"] },
    "Remove-MailboxPermission": { who: ["user"], removed: true },
    "Add-RecipientPermission": { who: ["trustee"] },
    "Remove-RecipientPermission": { who: ["trustee"], removed: true },
    "Add-MailboxFolderPermission": { who: ["user"] },
    "Set-MailboxFolderPermission": { who: ["user"] },
    "Remove-MailboxFolderPermission": { who: ["user"], removed: true },
};
const FOLDERS = {
    AddFolderPermissions: "granted",
    ModifyFolderPermissions: "granted",
    RemoveFolderPermissions: "removed",
    UpdateFolderPermissions: "granted",
    UpdateCalendarDelegation: "granted",
};
const exchange_ROLES = {
    "Add-RoleGroupMember": "granted",
    "Update-RoleGroupMember": "granted",
    "Remove-RoleGroupMember": "removed",
    "New-RoleGroup": "granted",
    "Set-RoleGroup": "granted",
    "Remove-RoleGroup": "removed",
    "New-ManagementRoleAssignment": "granted",
    "Set-ManagementRoleAssignment": "granted",
    "Remove-ManagementRoleAssignment": "removed",
};
const TRANSPORT = ["New-TransportRule", "Set-TransportRule"];
const JOURNAL = ["New-JournalRule", "Set-JournalRule"];
/** Switches that let every mailbox forward to outside. */
const OPENS = {
    "Set-RemoteDomain": ["autoforwardenabled", /^true$/i],
    "Set-HostedOutboundSpamFilterPolicy": ["autoforwardingmode", /^on$/i],
    "New-HostedOutboundSpamFilterPolicy": ["autoforwardingmode", /^on$/i],
};
const each = (names, row) => Object.fromEntries(names.map((name) => [name, row]));
const TABLE = byName({
    ...each(Object.keys(ADMIN_CMDLETS), administered),
    "Set-Mailbox": setMailbox,
    ...each(RULES, inboxRule),
    UpdateInboxRules: outlookInboxRule,
    ...each(Object.keys(DELEGATES), delegated),
    ...each(Object.keys(FOLDERS), folderShared),
    ...each(Object.keys(exchange_ROLES), roleChanged),
    ...each(TRANSPORT, (record, pairs, lookup) => organizationWide(record, pairs, lookup, FORWARDS.transport)),
    ...each(JOURNAL, (record, pairs, lookup) => organizationWide(record, pairs, lookup, FORWARDS.journal)),
    ...each(Object.keys(OPENS), opened),
});
/** All that the tables name. */
const EXCHANGE_OPERATIONS = TABLE.names;
const FOLDER_CHANGES = byName(FOLDERS);
const ROLE_CHANGES = byName(exchange_ROLES);
const DELEGATIONS = byName(DELEGATES);
const OPENED_BY = byName(OPENS);
/** A cmdlet is a verb and a noun; mailbox auditing names what was done to an item. */
const CMDLET = /^[a-z]+-[a-z0-9]+$/;
const READS = /^(?:get|test|search|measure|export-.*report|find|show|validate|resolve|trace)-/;
/** The data centre's own hands: hundreds of cmdlets in a new tenant. */
const DATA_CENTRE = /^NT AUTHORITY\\|\(Microsoft\.|\bMSExchange|^DCAdmin|^Microsoft Operator$/i;
const SYSTEM_TYPES = /^(?:3|4|DcAdmin|System)$/i;
function exchangeFinding(record, lookup) {
    const pairs = record.pairs("Parameters");
    const rule = TABLE.get(record.name);
    if (rule !== undefined)
        return rule(record, pairs, lookup);
    if (!CMDLET.test(record.name))
        return leftOut("mail-activity");
    if (READS.test(record.name))
        return leftOut("read-only");
    if (isAutomation(record))
        return leftOut("automation");
    return [{ type: "admin_action", ...objectOf(record, pairs), metadata: { unmapped: true } }];
}
function isAutomation(record) {
    return SYSTEM_TYPES.test(record.text("UserType") ?? "") || DATA_CENTRE.test(record.text("UserId") ?? "");
}
/** Of a cmdlet that the tables name, but that did nothing they are about: routine by machines, kept by people. */
function administered(record, pairs) {
    const severity = severityOfCmdlet(record.name, pairs);
    if (severity === "info" && isAutomation(record))
        return leftOut("automation");
    return [{ type: "admin_action", severity, ...objectOf(record, pairs) }];
}
function setMailbox(record, pairs, lookup) {
    const mailbox = objectOf(record, pairs);
    const values = given(pairs, FORWARDS.mailbox);
    const forwards = forwardingFound({ values, otherwise: "admin_action", reach: "mailbox" }, record, lookup);
    if (forwards)
        return [{ ...forwards, ...mailbox }];
    const [onBehalf] = given(pairs, ["grantsendonbehalfto"]);
    if (onBehalf !== undefined)
        return [{ type: "delegate_access", ...mailbox, metadata: { member: onBehalf, permission: "SendOnBehalf" } }];
    if (emptied(pairs, FORWARDS.mailbox))
        return [{ type: "admin_action", ...mailbox, metadata: { change: "removed" } }];
    return administered(record, pairs);
}
function inboxRule(record, pairs, lookup) {
    const hides = hidesIn(pairs);
    const forwarding = {
        values: given(pairs, FORWARDS.rule),
        otherwise: "mail_rule_created",
        reach: "mailbox",
        hides,
    };
    return [ruleFound(forwarding, record, lookup, pairs.get("name") ?? pairs.get("identity"), mailboxOf(record, pairs))];
}
function outlookInboxRule(record, _pairs, lookup) {
    const said = record.pairs("OperationProperties");
    const mailbox = record.text("MailboxOwnerUPN", "UserId");
    const name = said.get("rulename");
    if (/^remove/i.test(said.get("ruleoperation") ?? ""))
        return [
            { type: "admin_action", target: mailbox, targetType: "mailbox", metadata: { rule: name, change: "removed" } },
        ];
    const { recipients, hides } = outlookRule(said.get("ruleactions") ?? "");
    const forwarding = { values: recipients, otherwise: "mail_rule_created", reach: "mailbox", hides };
    return [ruleFound(forwarding, record, lookup, name, mailbox)];
}
/** A rule that deletes what it matches is how somebody else's reading is kept from a mailbox's owner. */
function ruleFound(forwarding, record, lookup, name, mailbox) {
    const { hides = [] } = forwarding;
    const deletes = hides.some((one) => one.includes("delete"));
    const found = forwardingFound(forwarding, record, lookup) ?? {
        type: "mail_rule_created",
        severity: deletes ? "warn" : "info",
    };
    const metadata = { ...found.metadata, rule: name, hides: hides.join(", ") || undefined };
    return { ...found, target: mailbox, targetType: "mailbox", metadata };
}
function delegated(record, pairs) {
    const row = DELEGATIONS.get(record.name);
    const [member] = given(pairs, row?.who ?? []);
    // A mailbox's right to itself is set whenever one is made.
    if (/^NT AUTHORITY\\SELF$/i.test(member ?? ""))
        return leftOut("automation");
    const permission = pairs.get("accessrights");
    const severity = row?.removed || !/FullAccess|SendAs/i.test(permission ?? "") ? "info" : "warn";
    const metadata = { member, permission, change: row?.removed ? "removed" : "granted" };
    return [{ type: "delegate_access", severity, ...objectOf(record, pairs), targetType: "mailbox", metadata }];
}
function folderShared(record) {
    const item = record.value("Item");
    const folder = (0,shape/* isObject */.Gv)(item) && (0,shape/* isObject */.Gv)(item.ParentFolder) ? item.ParentFolder : {};
    const word = (value) => (typeof value === "string" && value !== "" ? value : undefined);
    const metadata = {
        member: word(folder.MemberUpn) ?? word(folder.MemberSid),
        permission: word(folder.MemberRights),
        item: word(folder.Path),
        change: FOLDER_CHANGES.get(record.name),
    };
    return [{ type: "delegate_access", target: record.text("MailboxOwnerUPN"), targetType: "mailbox", metadata }];
}
function roleChanged(record, pairs) {
    const change = ROLE_CHANGES.get(record.name);
    const members = given(pairs, ["member", "members", "user", "securitygroup", "policy"]);
    const assignment = record.name.includes("managementroleassignment");
    const role = pairs.get(assignment ? "role" : "name") ?? pairs.get("identity") ?? record.text("ObjectId");
    const member = members.join(", ") || undefined;
    const severity = change === "removed" ? "info" : /organization management/i.test(role ?? "") ? "critical" : "warn";
    return [{ type: "admin_role_change", severity, target: member ?? role, metadata: { role, member, change } }];
}
function organizationWide(record, pairs, lookup, names) {
    const forwarding = { values: given(pairs, names), otherwise: "admin_action", reach: "organization" };
    const name = pairs.get("name") ?? pairs.get("identity");
    const found = forwardingFound(forwarding, record, lookup) ?? {
        type: "admin_action",
        severity: severityOfCmdlet(record.name, pairs),
    };
    return [{ ...found, ...objectOf(record, pairs), metadata: { ...found.metadata, rule: name } }];
}
function opened(record, pairs) {
    const [parameter = "", on] = OPENED_BY.get(record.name) ?? [];
    if (!on?.test(pairs.get(parameter) ?? ""))
        return administered(record, pairs);
    return [
        { type: "external_forwarding", severity: "warn", ...objectOf(record, pairs), metadata: { setting: parameter } },
    ];
}
/** Whose rule it is: said by the cmdlet, else whoever made it. */
function mailboxOf(record, pairs) {
    return pairs.get("mailbox") || record.text("MailboxOwnerUPN", "UserId");
}
function objectOf(record, pairs) {
    const target = pairs.get("identity") || pairs.get("name") || record.text("ObjectId");
    return /-(?:cas)?mailbox(?!audit)/.test(record.name) ? { target, targetType: "mailbox" } : { target };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/general.js


/** An alert is told once when it is raised; what is added to it later asks for less attention. */
const ALERTS = byName({
    AlertTriggered: "raised",
    AlertEntityGenerated: "later",
    AlertUpdated: "later",
});
/** Record types of alerts: of the compliance centre, of Defender for Cloud Apps, and of risky sign-ins. */
const ALERT_TYPES = new Set([40, 98, 294]);
const ALERT_SEVERITIES = { high: "critical", medium: "warn" };
const TEAMS = byName({
    MemberAdded: "info",
    MemberRemoved: "info",
    MemberRoleChanged: "info",
    TeamCreated: "info",
    TeamDeleted: "info",
    TeamSettingChanged: "info",
    TeamsTenantSettingChanged: "warn",
    AppInstalled: "info",
    AppUninstalled: "info",
    BotAddedToTeam: "info",
    ConnectorAdded: "info",
});
/** All that the tables name. */
const GENERAL_OPERATIONS = [...ALERTS.names, ...TEAMS.names];
/** Files and mails that are labelled or protected: record types 93 to 97, and labels in applications. */
const LABELS = /^(?:aip|mip|mip.*label|publicendpoint)$|informationprotection/;
const LABEL_TYPES = new Set([71, 72, 82, 83, 84, 93, 94, 95, 96, 97]);
function generalFinding(record) {
    if (ALERTS.has(record.name) || ALERT_TYPES.has(record.recordType))
        return general_alert(record);
    if (LABEL_TYPES.has(record.recordType) || LABELS.test(record.workload))
        return leftOut("label-activity");
    const severity = record.workload === "microsoftteams" || record.recordType === 25 ? TEAMS.get(record.name) : undefined;
    if (severity === undefined)
        return leftOut("collaboration");
    const members = record.value("Members");
    const metadata = {
        member: Array.isArray(members)
            ? members
                .map((one) => (0,shape/* scalarText */.ws)(one?.UPN ?? ""))
                .filter(Boolean)
                .join(", ") || undefined
            : undefined,
        setting: record.text("Name"),
    };
    return [{ type: "admin_action", severity, target: record.text("TeamName", "AddOnName", "ObjectId"), metadata }];
}
function general_alert(record) {
    const raised = ALERT_SEVERITIES[(record.text("Severity") ?? "").toLowerCase()] ?? "info";
    const severity = ALERTS.get(record.name) === "later" && raised === "critical" ? "warn" : raised;
    const metadata = {
        alert: record.text("Name", "AlertType"),
        alert_id: record.text("AlertId"),
        category: record.text("Category"),
        status: record.text("Status"),
    };
    return [{ type: "admin_action", severity, target: record.text("AlertEntityId", "ObjectId", "Name"), metadata }];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/sharepoint.js



const SHARING = byName({
    AnonymousLinkCreated: { kind: "anonymous", severity: "warn" },
    AnonymousLinkUpdated: { kind: "anonymous", severity: "warn" },
    AnonymousLinkUsed: { kind: "anonymous", change: "used" },
    AnonymousLinkRemoved: { kind: "anonymous", change: "removed" },
    SharingInvitationCreated: { kind: "invitation" },
    SharingInvitationUpdated: { kind: "invitation" },
    SharingInvitationAccepted: { kind: "invitation", change: "accepted" },
    SharingInvitationRevoked: { kind: "invitation", change: "removed" },
    AccessInvitationCreated: { kind: "invitation" },
    AccessInvitationUpdated: { kind: "invitation" },
    AccessInvitationAccepted: { kind: "invitation", change: "accepted" },
    AccessInvitationRevoked: { kind: "invitation", change: "removed" },
    SecureLinkCreated: { kind: "specific" },
    SecureLinkUpdated: { kind: "specific" },
    SecureLinkUsed: { kind: "specific", change: "used" },
    SecureLinkDeleted: { kind: "specific", change: "removed" },
    AddedToSecureLink: { kind: "specific", ifOutside: true },
    RemovedFromSecureLink: { kind: "specific", ifOutside: true, change: "removed" },
    SharingSet: { kind: "direct", ifOutside: true },
    SharingRevoked: { kind: "direct", ifOutside: true, change: "removed" },
    AddedToGroup: { kind: "direct", ifOutside: true },
    SharingPolicyChanged: { kind: "policy", severity: "warn" },
});
const sharepoint_ROLES = byName({
    SiteCollectionAdminAdded: "granted",
    SiteCollectionAdminRemoved: "removed",
    SiteAdminChangeRequest: "granted",
});
const DOWNLOADS = byName({ FileDownloaded: true, FileSyncDownloadedFull: true });
const ADMINISTERS = byName({
    NetworkAccessPolicyChanged: "warn",
    DeviceAccessPolicyChanged: "warn",
    AllowAnonymousAccess: "warn",
    SiteCollectionCreated: "info",
    SiteDeleted: "info",
    SiteLocksChanged: "info",
    ExemptUserAgentSet: "info",
    AppCatalogCreated: "info",
    OfficeOnDemandSet: "info",
    HubSiteRegistered: "info",
    PermissionLevelAdded: "info",
    PermissionLevelModified: "info",
    WebRequestAccessModified: "info",
    WebMembersCanShareModified: "info",
    SiteGeoMoveScheduled: "warn",
});
/** All that the tables name. */
const SHAREPOINT_OPERATIONS = [
    ...SHARING.names,
    ...DOWNLOADS.names,
    ...sharepoint_ROLES.names,
    ...ADMINISTERS.names,
];
const COMPANY_LINK = /^companylink/;
function sharepointFinding(record, lookup) {
    const sharing = SHARING.get(record.name);
    if (sharing !== undefined)
        return shared(record, sharing, lookup);
    if (DOWNLOADS.has(record.name))
        return downloadFound(record, lookup);
    const role = sharepoint_ROLES.get(record.name);
    if (role !== undefined) {
        const member = record.text("TargetUserOrGroupName");
        const metadata = { role: "Site collection administrator", member, change: role, site: siteOf(record) };
        return [{ type: "admin_role_change", severity: role === "granted" ? "warn" : "info", target: member, metadata }];
    }
    const severity = ADMINISTERS.get(record.name);
    if (severity !== undefined)
        return [
            {
                type: "admin_action",
                severity,
                target: siteOf(record),
                targetType: "site",
                metadata: { site: siteOf(record) },
            },
        ];
    return leftOut(COMPANY_LINK.test(record.name) ? "internal-sharing" : "file-activity");
}
function shared(record, sharing, lookup) {
    const external = sharing.kind === "anonymous" ? true : isOutside(record, lookup);
    // Every link comes with a group of SharePoint's own, whose type says nothing of who is in it.
    const group = /group$/i.test(record.text("TargetUserOrGroupType") ?? "");
    if (sharing.ifOutside && (external === false || (external === undefined && group)))
        return leftOut("internal-sharing");
    if (sharing.kind === "invitation" && external === false)
        return leftOut("internal-sharing");
    const given = sharing.change === undefined;
    const metadata = {
        sharing: sharing.kind,
        external,
        member: group ? undefined : record.text("TargetUserOrGroupName"),
        permission: /<Type>([\w ]{1,40})<\/Type>/.exec(record.text("EventData") ?? "")?.[1],
        site: siteOf(record),
        change: sharing.kind === "policy" ? undefined : (sharing.change ?? "granted"),
    };
    const severity = sharing.severity ?? (given && external === true ? "warn" : "info");
    return [
        { type: "external_sharing", severity, target: record.text("ObjectId", "SiteUrl"), ...itemType(record), metadata },
    ];
}
const TYPES_OUTSIDE = new Set(["guest", "partner"]);
/** Whether whom it is shared with is from outside; `undefined` where the record does not say. */
function isOutside(record, lookup) {
    const name = record.text("TargetUserOrGroupName") ?? "";
    const type = (record.text("TargetUserOrGroupType") ?? "").toLowerCase();
    if (TYPES_OUTSIDE.has(type) || /#ext#/i.test(name))
        return true;
    if (type === "member")
        return false;
    const domain = domainOf(name);
    const whose = domain === undefined ? "unknown" : domainIs(domain, record, lookup);
    return whose === "unknown" ? undefined : whose === "outside";
}
function siteOf(record) {
    return record.text("SiteUrl", "ObjectId");
}
function itemType(record) {
    return { targetType: record.text("ItemType")?.toLowerCase() };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/normalize.js








/** Which part of the tables a record is for: by its workload, and where that is not said, by its type. */
const WORKLOADS = {
    azureactivedirectory: "azure-ad",
    exchange: "exchange",
    sharepoint: "sharepoint",
    onedrive: "sharepoint",
};
const RECORD_TYPES = {
    1: "exchange",
    2: "exchange",
    3: "exchange",
    4: "sharepoint",
    6: "sharepoint",
    7: "sharepoint",
    8: "azure-ad",
    9: "azure-ad",
    14: "sharepoint",
    15: "azure-ad",
    18: "exchange",
    36: "sharepoint",
    50: "exchange",
};
/** Where cmdlets come from besides Exchange itself. */
const CMDLET_WORKLOADS = /^securitycompliancecenter$/;
/** By its shape alone. */
function feedOf(value) {
    const record = readRecord(value);
    if (record === undefined || record.value("CreationTime") === undefined)
        return undefined;
    return partOf(record);
}
function partOf(record) {
    if (isDlp(record))
        return "dlp";
    return (0,shape/* entryOf */.Ms)(WORKLOADS, record.workload) ?? RECORD_TYPES[record.recordType ?? -1] ?? "general";
}
/** @throws MallcopError `record-malformed` for what is no audit record, or has no time */
function normalizeRecord(value, lookup) {
    if (value instanceof LostContent)
        return [value.draft];
    const record = requireRecord(value);
    const finding = findingOf(record, lookup);
    if ("leftOut" in finding)
        return finding;
    const raw = withoutMatchedData(value);
    const time = timeOf(record);
    return finding.map((found, index) => {
        const key = keyOf(record, index === 0 ? "record" : "feedback");
        return {
            ...(key && { key }),
            time,
            type: found.type,
            actor: found.actor ?? normalize_actorOf(record),
            target: found.target ?? record.text("ObjectId") ?? "unknown",
            action: record.operation,
            severity: found.severity ?? "info",
            metadata: { ...commonOf(record, found), ...found.metadata },
            ...(raw !== value && { raw }),
        };
    });
}
function findingOf(record, lookup) {
    switch (partOf(record)) {
        case "dlp":
            return dlpFinding(record);
        case "azure-ad":
            return directoryFinding(record, lookup);
        case "exchange":
            return exchangeFinding(record, lookup);
        case "sharepoint":
            return sharepointFinding(record, lookup);
        case "general":
            return CMDLET_WORKLOADS.test(record.workload) && /^[a-z]+-[a-z]/.test(record.name)
                ? exchangeFinding(record, lookup)
                : generalFinding(record);
    }
}
function keyOf(record, namespace) {
    const id = record.text("Id");
    return id === undefined ? undefined : { namespace, id, tenant: record.text("OrganizationId") ?? "unknown" };
}
const NOBODY = new Set(["", "not available", "unknown"]);
/** Sign-in names differ in their case from workload to workload. */
function normalize_actorOf(record) {
    const names = [record.text("UserId"), actorIn(record), record.text("UserKey")];
    const name = names.find((one) => one !== undefined && !NOBODY.has(one.toLowerCase())) ?? "unknown";
    return name.includes("@") ? name.toLowerCase() : name;
}
const ACTOR_TYPES = {
    "0": "user",
    regular: "user",
    "1": "system",
    reserved: "system",
    "2": "user",
    admin: "user",
    "3": "system",
    dcadmin: "system",
    "4": "system",
    system: "system",
    "5": "app",
    application: "app",
    "6": "app",
    serviceprincipal: "app",
    "7": "system",
    custompolicy: "system",
    "8": "system",
    systempolicy: "system",
    "9": "partner",
    partnertechnician: "partner",
    "10": "guest",
    guestoranonymous: "guest",
    guest: "guest",
};
/** Service actors that come as people. */
const SERVICES = /^(?:app@sharepoint|SHAREPOINT\\system)$/i;
function actorTypeOf(record) {
    const user = record.text("UserId") ?? "";
    if (/^ServicePrincipal_/i.test(user))
        return "app";
    if (SERVICES.test(user) || isAutomation(record))
        return "system";
    if (/#ext#/i.test(user))
        return "guest";
    return ACTOR_TYPES[(record.text("UserType") ?? "").toLowerCase()];
}
function commonOf(record, found) {
    const context = record.value("AppAccessContext");
    const session = typeof context === "object" && context !== null && "CorrelationId" in context ? context.CorrelationId : undefined;
    const agent = record.text("UserAgent", "ClientInfoString") ?? record.pairs("ExtendedProperties").get("useragent");
    return {
        outcome: found.outcome ?? outcomeOf(record),
        source_ip: addressOf(record),
        user_agent: agent,
        actor_type: actorTypeOf(record),
        target_type: found.targetType,
        account: record.text("OrganizationId"),
        correlation_id: record.text("InterSystemsId", "CorrelationId") ?? (typeof session === "string" ? session : undefined),
        workload: record.text("Workload"),
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/read-ahead.js
/** Does work on several items at once and gives the results in the items' order; never more than so many are under way. */
/** @param work never rejects: a failure is a result, so that one that nobody waits for yet cannot end the process */
async function* inOrder(items, atOnce, work) {
    const underWay = [];
    for (const item of items) {
        if (underWay.length === atOnce) {
            const first = underWay.shift();
            if (first !== undefined)
                yield [first.item, await first.result];
        }
        underWay.push({ item, result: work(item) });
    }
    for (const { item, result } of underWay)
        yield [item, await result];
}

// EXTERNAL MODULE: ./build/plugins/connectors/m365/errors.js
var m365_errors = __webpack_require__(71733);
;// CONCATENATED MODULE: ./build/plugins/connectors/m365/subscriptions.js




/** Five feeds ask for one list. */
const LISTS = new WeakMap();
/**
 * Gives whether the feed's subscription had to be started just now. At most one start is sent, whatever comes back: Microsoft
 * wants 15 minutes between two.
 * @throws MallcopError `feed-not-available`, `permission-missing` and whatever else a listing throws
 */
async function subscribe(ctx, feed) {
    const type = m365_config/* CONTENT_TYPES */.yw[feed];
    const known = LISTS.get(ctx) ?? new activity_api/* ActivityApi */.E(ctx).subscriptions();
    LISTS.set(ctx, known);
    if ((await known).get(type.toLowerCase()) === true)
        return false;
    if (ctx.config.auto_subscribe === false) {
        throw new errors/* MallcopError */.D("feed-not-available", {
            vendor: m365_errors/* VENDOR */.XC,
            what: type,
            reason: "it is not subscribed to, and `auto_subscribe` is false",
            advice: `Start the subscription for ${type} yourself, or leave \`auto_subscribe\` on.`,
        });
    }
    try {
        const started = await new activity_api/* ActivityApi */.E(ctx).start(type);
        if (started)
            ctx.log.info(`started the subscription for ${type}; its first content may take 12 hours`);
        return started;
    }
    catch (thrown) {
        throw withoutDlp(ctx, feed, (0,errors/* asMallcopError */.x)(thrown));
    }
}
/** DLP needs a right of its own, which few give: unless it was asked for by name, its absence is no mistake. */
function withoutDlp({ config }, feed, error) {
    if (feed !== "dlp" || error.code !== "permission-missing" || config.content_types?.includes("dlp"))
        return error;
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: m365_errors/* VENDOR */.XC,
        what: m365_config/* CONTENT_TYPES */.yw.dlp,
        reason: "the app has no permission ActivityFeed.ReadDlp",
        advice: "Give it to the app if you use Purview DLP; else leave `dlp` out of `content_types`.",
    });
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/content-feed.js








/** Blobs that are fetched at once. The quota is 2,000 requests a minute and tenant at least. */
const AT_ONCE = 4;
/** So many blobs in a row that cannot be read are no trouble of theirs. */
const FAILURES_IN_A_ROW = 3;
/** An entry of what is open that is no blob: the gap before the subscription's start has been told. */
const STARTED = "subscription-started";
/** Trouble that may be one blob's own; any other is everybody's. */
const OF_THE_BLOB = new Set(["shape", "transient", "limit"]);
function contentFeed(feed) {
    const type = m365_config/* CONTENT_TYPES */.yw[feed];
    return {
        kind: "log",
        async partitions(ctx) {
            if (!(0,m365_config/* isWanted */.Yu)(ctx.config, feed))
                return [];
            const started = await subscribe(ctx, feed);
            return [{ id: (0,m365_config/* tenantOf */.G8)(ctx), ...(started && { with: { started } }) }];
        },
        read: (ctx, partition, slice, _at, open = {}) => read(ctx, type, partition, slice, open),
        follow: (ctx, _partition, open) => follow(ctx, type, open),
        normalize: (record, lookup) => ofFeed(feed, normalizeRecord(record, lookup)),
    };
}
/** Why records of a content type are left out; the manifest has the same reasons. */
const REASONS = {
    "azure-ad": new Set(["told-by-azure", "upkeep"]),
    exchange: new Set(["mail-activity", "automation", "read-only"]),
    sharepoint: new Set(["file-activity", "internal-sharing"]),
    general: new Set(["collaboration", "label-activity", "automation", "read-only"]),
    dlp: new Set(),
};
/** A record is understood by itself, wherever it comes; what says nothing there is counted as a stray. */
function ofFeed(feed, verdict) {
    return "leftOut" in verdict && !REASONS[feed].has(verdict.leftOut) ? { leftOut: "stray" } : verdict;
}
async function* read(ctx, type, partition, slice, open) {
    const api = new activity_api/* ActivityApi */.E(ctx);
    if ((0,shape/* isObject */.Gv)(partition.with) && open[STARTED] === undefined)
        yield beforeTheStart(ctx, type, slice);
    const read = new Set();
    for await (const listed of api.list(type, slice)) {
        const fresh = listed.filter(({ id }) => !read.has(id));
        for (const { id } of fresh)
            read.add(id);
        yield* readBlobs(ctx, api, type, fresh, open);
    }
}
async function* follow(ctx, type, open) {
    const api = new activity_api/* ActivityApi */.E(ctx);
    if (open[STARTED] !== undefined)
        yield { records: [], open: { [STARTED]: null } };
    const left = Object.entries(open).flatMap(([id, value]) => {
        const content = reopened(api, id, value);
        return content === undefined ? [] : [content];
    });
    yield* readBlobs(ctx, api, type, left, open);
}
async function* readBlobs(ctx, api, type, contents, open) {
    let failures = 0;
    const fetch = (content) => fetchOne(ctx, api, type, content);
    for await (const [content, fetched] of inOrder(contents, AT_ONCE, fetch)) {
        if (fetched.is === "stop")
            throw fetched.error;
        failures = fetched.is === "unreadable" ? failures + 1 : 0;
        if (fetched.is === "unreadable") {
            if (failures === FAILURES_IN_A_ROW)
                throw fetched.error;
            ctx.log.warn(`a blob of ${type} could not be read and is left open: ${fetched.error.message}`);
        }
        yield pageOf(ctx, type, content, fetched, api.pathOf(content.id), open);
    }
}
async function fetchOne(ctx, api, type, content) {
    if (content.expires <= ctx.now)
        return { is: "gone", why: "older than the vendor keeps" };
    try {
        return await api.fetch(content, type);
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        const ours = OF_THE_BLOB.has(error.kind) && error.code !== "budget-exhausted" && !ctx.signal.aborted;
        return { is: ours ? "unreadable" : "stop", error };
    }
}
function pageOf(ctx, type, { id, created, expires, path }, fetched, usualPath, open) {
    const closed = open[id] === undefined ? {} : { open: { [id]: null } };
    if (fetched.is === "whole")
        return { records: fetched.records, ...closed };
    if (fetched.is === "gone") {
        const lost = new LostContent({
            tenant: (0,m365_config/* tenantOf */.G8)(ctx),
            type,
            what: id,
            from: created,
            to: created,
            why: fetched.why,
        });
        return { records: [lost], ...closed };
    }
    return { records: [], open: { [id]: { created, expires, ...(path !== usualPath && { path }) } } };
}
/** What was left open, read back. It lay in the repository meanwhile, so its path is judged again. */
function reopened(api, id, value) {
    if (id === STARTED || !(0,shape/* isObject */.Gv)(value))
        return undefined;
    const { created, expires, path } = value;
    if (typeof created !== "number" || typeof expires !== "number")
        return undefined;
    const own = typeof path === "string" ? api.ownPath(path) : undefined;
    return {
        id,
        created: created,
        expires: expires,
        path: own ?? api.pathOf(id),
    };
}
/** Microsoft keeps nothing from before a subscription: that is a hole, and it is told once. */
function beforeTheStart(ctx, type, { from }) {
    const lost = new LostContent({
        tenant: (0,m365_config/* tenantOf */.G8)(ctx),
        type,
        what: `before ${new Date(ctx.now).toISOString()}`,
        from,
        to: ctx.now,
        why: "the subscription was started only then",
    });
    return { records: [lost], open: { [STARTED]: ctx.now } };
}

// EXTERNAL MODULE: ./build/src/connector/check.js
var check = __webpack_require__(81297);
;// CONCATENATED MODULE: ./build/plugins/connectors/m365/preflight.js
/** What `mallcop doctor` says of Microsoft 365: the sign-in, the right, and each subscription; nothing is started for it. */





const preflight_HOUR_MS = 3_600_000;
async function* preflight(ctx) {
    const feeds = m365_config/* FEED_NAMES */.M0.filter((feed) => (0,m365_config/* isWanted */.Yu)(ctx.config, feed));
    let subscriptions;
    const list = async () => {
        subscriptions = await new activity_api/* ActivityApi */.E(ctx).subscriptions();
        return `${subscriptions.size} content types have a subscription`;
    };
    yield await (0,check/* probe */.d)("ActivityFeed.Read", feeds, list, [permission("ActivityFeed.Read")]);
    if (subscriptions === undefined)
        return;
    for (const feed of feeds)
        yield await contentCheck(ctx, feed, subscriptions);
}
function contentCheck(ctx, feed, subscriptions) {
    const type = m365_config/* CONTENT_TYPES */.yw[feed];
    const right = feed === "dlp" ? "ActivityFeed.ReadDlp" : "ActivityFeed.Read";
    const look = async () => {
        if (subscriptions.get(type.toLowerCase()) !== true) {
            if (ctx.config.auto_subscribe !== false)
                return `not subscribed to yet; the first scan starts it`;
            throw new errors/* MallcopError */.D("feed-not-available", {
                vendor: m365_errors/* VENDOR */.XC,
                what: type,
                reason: "it is not subscribed to, and `auto_subscribe` is false",
                advice: "Start the subscription yourself, or leave `auto_subscribe` on.",
            });
        }
        const to = (Math.floor(ctx.now / 1000) * 1000);
        let blobs = 0;
        for await (const page of new activity_api/* ActivityApi */.E(ctx).list(type, { from: (to - preflight_HOUR_MS), to }))
            blobs += page.length;
        return `subscribed to; ${blobs} blobs became available in the last hour`;
    };
    return (0,check/* probe */.d)(`${right}: ${type}`, [feed], look, [permission(right)]);
}
/** As the manifest calls it. */
function permission(name) {
    return `Office 365 Management APIs, application permission ${name}`;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/m365/connector.js





const connector = {
    preflight: preflight,
    /** For `normalize`, which sees no configuration. */
    tables: async ({ config }) => ({
        options: {
            login_source: config.login_source ?? "m365",
            bulk_download_files: config.bulk_download_files ?? m365_config/* BULK_FILES */.lq,
            bulk_download_minutes: config.bulk_download_minutes ?? m365_config/* BULK_MINUTES */.tb,
        },
    }),
    feeds: {
        "azure-ad": contentFeed("azure-ad"),
        exchange: contentFeed("exchange"),
        sharepoint: contentFeed("sharepoint"),
        general: contentFeed("general"),
        dlp: contentFeed("dlp"),
    },
    correlate: [bulkDownload],
    recognize: feedOf,
};
/* harmony default export */ const m365_connector = (connector);


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


/***/ })

};
