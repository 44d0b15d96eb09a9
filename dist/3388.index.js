export const id = 3388;
export const ids = [3388];
export const modules = {

/***/ 13388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ azure_connector)
});

// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-log.js + 1 modules
var activity_log = __webpack_require__(5239);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-record.js
var activity_record = __webpack_require__(46345);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/alert.js
var azure_alert = __webpack_require__(15254);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/client.js + 6 modules
var microsoft_client = __webpack_require__(401);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/log-analytics.js + 1 modules
var log_analytics = __webpack_require__(30330);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/workspace.js
var microsoft_workspace = __webpack_require__(90803);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/container-apps-bound.js

/** Callers told one by one, per hour. */
const MOST = 200;
async function* boundedSums(pages) {
    const hours = new Map();
    for await (const { records } of pages) {
        for (const record of records.filter(shape/* isObject */.Gv)) {
            const hour = (0,shape/* scalarText */.ws)(record.Window);
            const known = hours.get(hour);
            if (known === undefined)
                hours.set(hour, [record]);
            else
                known.push(record);
        }
    }
    for (const sums of hours.values())
        yield { records: boundedHour(sums) };
}
function boundedHour(sums) {
    if (sums.length <= MOST)
        return sums;
    const keys = new Map(sums.map((sum) => [sum, JSON.stringify(sum.Group)]));
    const keyOf = (sum) => keys.get(sum) ?? "";
    // Equal counts need an order too, or the choice would change from reading to reading.
    const sorted = [...sums].sort((a, b) => countOf(b) - countOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
    return [...sorted.slice(0, MOST), ...together(sorted.slice(MOST))];
}
/** One sum per app and class of status. */
function together(sums) {
    const groups = new Map();
    for (const sum of sums) {
        const group = JSON.stringify([sum.ContainerAppName || null, sum.EnvironmentName || null, classOf(sum)]);
        const known = groups.get(group);
        const [start, end] = [(0,shape/* scalarText */.ws)(sum.First), (0,shape/* scalarText */.ws)(sum.Last)];
        if (known === undefined)
            groups.set(group, { first: sum, count: countOf(sum), callers: 1, start, end });
        else {
            known.count += countOf(sum);
            known.callers += 1;
            if (start < known.start)
                known.start = start;
            if (end > known.end)
                known.end = end;
        }
    }
    return [...groups.values()].map(({ first, count, callers, start, end }) => ({
        Table: first.Table,
        Workspace: first.Workspace,
        Window: first.Window,
        ContainerAppName: first.ContainerAppName,
        EnvironmentName: first.EnvironmentName,
        StatusCode: classOf(first),
        ClientIp: "others",
        Callers: callers,
        Count: count,
        First: start,
        Last: end,
        Group: [
            first.Window ?? null,
            first.ContainerAppName || null,
            first.EnvironmentName || null,
            classOf(first),
            "others",
        ],
    }));
}
/** `4xx`; denied calls stand for themselves. */
function classOf({ StatusCode }) {
    const code = (0,shape/* scalarText */.ws)(StatusCode ?? "");
    return code === "401" || code === "403" ? code : /^[1-5]\d\d$/.test(code) ? `${code[0]}xx` : "0";
}
function countOf({ Count }) {
    return typeof Count === "number" ? Count : Number(Count) || 0;
}

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/loose-record.js
var loose_record = __webpack_require__(77884);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/kql.js
var kql = __webpack_require__(25250);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/workspace-tables.js





/**
 * A partition for each of the tables that the workspace has, and for each that could not be looked at: reading it says why.
 * @param what the feed, in words
 * @throws MallcopError `feed-not-available` if there is no workspace, or nothing in it that we read; what keeps us from the
 * workspace as a whole
 */
async function tablePartitions(ctx, names, what, advice) {
    const workspace = (0,microsoft_workspace/* workspaceIdOf */.o)(ctx.config.workspace_id, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
    const unavailable = (reason, advice) => new errors/* MallcopError */.D("feed-not-available", { vendor: "Azure", what, reason, advice });
    if (workspace === undefined) {
        throw unavailable("no Log Analytics workspace is configured", "Set `workspace_id`, or LOG_ANALYTICS_WORKSPACE_ID, to the workspace that the diagnostic settings write to.");
    }
    const { found, refused } = await lookFor((0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6), workspace, names);
    if (found.length === 0) {
        throw refused[0]?.error ?? unavailable("the workspace has none of the tables for it", advice);
    }
    const unread = refused.map(({ name }) => ({ id: name, with: { workspace } }));
    return [...found.map((table) => partitionOf(workspace, table)), ...unread];
}
/** What `tablePartitions` found of a partition's table, or finds now; `undefined` if it turns out not to be there. */
async function tableOf(client, { id, with: facts }) {
    const { workspace: place, plan, columns } = (0,shape/* object */.Ik)(facts, "partition");
    const workspace = (0,shape/* text */.Qq)(place, "workspace");
    if (columns === undefined)
        return { workspace, table: (await (0,log_analytics/* discoverTables */.l9)(client, workspace, [id])).get(id) };
    const names = (0,shape/* list */.p_)(columns, "columns").map((name) => [(0,shape/* text */.Qq)(name, "column"), "unknown"]);
    return {
        workspace,
        table: { name: id, plan: plan === "basic" ? "basic" : "analytics", columns: new Map(names) },
    };
}
/** Trouble that may be one table's own. Anything else is the workspace's or the sign-in's, and would strike all alike. */
const OWN_TROUBLE = new Set(["permission-missing", "vendor-failed", "vendor-refused"]);
async function lookFor(client, workspace, names) {
    const found = [];
    const refused = [];
    for (const name of names) {
        try {
            found.push(...(await (0,log_analytics/* discoverTables */.l9)(client, workspace, [name])).values());
        }
        catch (thrown) {
            const error = (0,errors/* asMallcopError */.x)(thrown);
            // A service that is down is asked often enough for two tables; a refusal costs one request.
            const isDown = error.code === "vendor-failed" && refused.some((one) => one.error.code === error.code);
            if (!OWN_TROUBLE.has(error.code) || isDown)
                throw error;
            refused.push({ name, error });
        }
    }
    return { found, refused };
}
function partitionOf(workspace, { name, plan, columns }) {
    return { id: name, with: { workspace, plan, columns: [...columns.keys()].sort() } };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/resource-logs-sums.js





/** The hour that a sum is of; part of its identity. */
const WINDOW = "Window";
const HOUR_MS = 3_600_000;
/** An address with its port, the address in a group. */
const PORTED = (0,kql/* kql */.pX) `@"^(\\[.*\\]|[0-9.]+):[0-9]+$"`;
/** A column as it is. */
function column(name) {
    return { needs: [name], is: (0,kql/* identifier */.Cv)(name) };
}
/** A column whose type differs from table to table, or whose groups are to be texts. */
function textOf(name) {
    return { needs: [name], is: (0,kql/* kql */.pX) `tostring(${(0,kql/* identifier */.Cv)(name)})` };
}
/** Address without port: only `1.2.3.4:5678` and `[2001:db8::1]:5678` have one. */
function addressOf(name) {
    return {
        needs: [name],
        is: (0,kql/* kql */.pX) `coalesce(extract(${PORTED}, 1, ${(0,kql/* identifier */.Cv)(name)}), ${(0,kql/* identifier */.Cv)(name)})`,
    };
}
/** Up to 20 different values, as a list. */
function samplesOf(name) {
    return { needs: [name], is: (0,kql/* kql */.pX) `make_set(${(0,kql/* identifier */.Cv)(name)}, 20)` };
}
/** The sums of every hour that the slice touches, each with the table and workspace it is of. */
async function* readSums(ctx, partition, slice, summed) {
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    const { workspace, table } = await tableOf(client, partition);
    if (table === undefined)
        return;
    if (table.plan === "basic") {
        throw new errors/* MallcopError */.D("feed-not-available", {
            vendor: "Log Analytics",
            what: `summing up ${table.name}`,
            reason: "the table is on the Basic or Auxiliary plan, which can be searched but not counted",
            advice: "Put the table on the Analytics plan.",
        });
    }
    const has = ({ needs }) => needs.every((name) => table.columns.has(name));
    const kept = (members) => Object.fromEntries(Object.entries(members).flatMap(([name, member]) => (has(member) ? [[name, member.is]] : [])));
    const pages = (0,log_analytics/* queryWindow */.tn)(client, workspace, {
        table,
        from: (Math.floor(slice.from / HOUR_MS) * HOUR_MS),
        to: (Math.ceil(slice.to / HOUR_MS) * HOUR_MS),
        where: summed.where,
        summarize: {
            by: { [WINDOW]: (0,kql/* kql */.pX) `bin(${(0,kql/* identifier */.Cv)(log_analytics/* INGESTED_AT */.I7)}, 1h)`, ...kept(summed.by) },
            give: {
                Count: (0,kql/* kql */.pX) `count()`,
                First: (0,kql/* kql */.pX) `min(TimeGenerated)`,
                Last: (0,kql/* kql */.pX) `max(TimeGenerated)`,
                ...kept(summed.give),
            },
        },
    });
    const names = [WINDOW, ...Object.keys(summed.by)];
    for await (const { rows } of pages) {
        yield {
            records: rows.map((row) => ({ Table: table.name, Workspace: workspace, ...row, Group: groupOf(row, names) })),
        };
    }
}
/**
 * What tells a sum from the others of its table. A column that the table got since is empty in older rows: an hour that is
 * summed again has to give the same groups with it as it gave without.
 */
function groupOf(row, names) {
    return names.map((name) => (row[name] === "" ? null : (row[name] ?? null)));
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/container-apps-tables.js


/**
 * Of a forwarded-for list the last entry is the ingress's own; those before it are what the client claims. Paths lose
 * their query.
 */
const HTTP_TABLE = {
    name: "ContainerAppHTTPLogs",
    where: [],
    by: {
        ContainerAppName: column("ContainerAppName"),
        EnvironmentName: column("EnvironmentName"),
        Method: column("Method"),
        StatusCode: textOf("StatusCode"),
        ClientIp: {
            needs: ["XForwardedFor"],
            is: (0,kql/* kql */.pX) `extract(@"([^, ]*) *$", 1, XForwardedFor)`,
        },
    },
    give: {
        Paths: {
            needs: ["Path"],
            is: (0,kql/* kql */.pX) `make_set(tostring(split(Path, "?")[0]), 20)`,
        },
        UserAgents: samplesOf("UserAgent"),
        Bytes: { needs: ["BytesSent"], is: (0,kql/* kql */.pX) `sum(BytesSent)` },
    },
};
/** Both generations of the system log; an environment that was switched has both. */
const SYSTEM_TABLES = ["ContainerAppSystemLogs_CL", "ContainerAppSystemLogs"];
/** Changes to an app or its surroundings. Everything else in the system log is the platform at its daily work. */
const SYSTEM_CHANGES = [
    {
        pattern: /^(?:RevisionCreation|RevisionReady|RevisionDeactivat\w*|RevisionActivat\w*|RevisionUpdate)$/i,
        severity: "info",
    },
    { pattern: /^ContainerApp(?:Creat|Updat|Delet)\w*$/i, severity: "info" },
    {
        pattern: /^(?:Creat|Updat|Delet)\w*(?:ContainerApp|Revision|Job|Certificate|Secret|DaprComponent)\w*$/i,
        severity: "info",
    },
    { pattern: /(?:Certificate|CustomDomain|Secret|KeyVault|ManagedIdentity)/i, severity: "info" },
    { pattern: /(?:ImagePull|PullImage|Registry).*(?:Unauthorized|Denied|Auth)/i, severity: "warn" },
    { pattern: /^(?:Exec|Console|DebugConsole)\w*$/i, severity: "warn" },
];

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/container-apps-normalize.js
/** What the HTTP and system logs of container apps say, as drafts. Pure; queries of addresses do not survive it. */





const HTTP = /^ContainerAppHTTPLogs$/i;
const SYSTEM = /^ContainerAppSystemLogs(?:_CL)?$/i;
function recognizesContainerApp(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    return entry !== undefined && logOf(entry) !== undefined;
}
/** @throws MallcopError `record-malformed` if it is neither log */
function normalizeContainerApp(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    const log = entry && logOf(entry);
    if (!entry || !log)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no log of a container app" });
    return log === "http" ? [httpDraft(entry, record)] : systemVerdict(entry);
}
function logOf(entry) {
    const name = entry.text("Table", "Type", "category") ?? "";
    if (HTTP.test(name))
        return "http";
    if (SYSTEM.test(name))
        return "system";
    const app = entry.text("ContainerAppName");
    if (app === undefined)
        return undefined;
    if (entry.text("Method") !== undefined && entry.text("StatusCode") !== undefined)
        return "http";
    return entry.text("Reason") !== undefined && entry.text("Log") !== undefined ? "system" : undefined;
}
function httpDraft(entry, record) {
    const key = sumKeyOf(entry);
    const method = entry.text("Method") ?? "HTTP";
    const raw = withoutQuery(record);
    return {
        ...(key && { key }),
        time: timeOf(entry),
        type: "resource_access",
        actor: clientOf(entry) ?? "unknown",
        target: entry.text("ContainerAppName") ?? "unknown",
        action: method,
        metadata: {
            ...appOf(entry),
            service: "container_apps",
            outcome: httpOutcome(entry.text("StatusCode")),
            actor_type: "address",
            source_ip: container_apps_normalize_addressOf(clientOf(entry)),
            user_agent: entry.text("UserAgent") ?? firstOf(entry, "UserAgents"),
            status: entry.text("StatusCode"),
            object: pathOf(entry.text("Path")) ?? firstOf(entry, "Paths"),
            count: numberOf(entry, "Count"),
            callers: numberOf(entry, "Callers"),
            bytes: numberOf(entry, "Bytes") ?? numberOf(entry, "BytesSent"),
            last: entry.text("Last"),
            correlation_id: entry.text("RequestId"),
        },
        ...(raw !== record && { raw }),
    };
}
function systemVerdict(entry) {
    const reason = entry.text("Reason") ?? "";
    const change = SYSTEM_CHANGES.find(({ pattern }) => pattern.test(reason));
    if (change === undefined)
        return { leftOut: "platform_routine" };
    const draft = {
        time: timeOf(entry),
        type: "admin_action",
        actor: entry.text("EventSource") ?? "Container Apps",
        target: entry.text("ContainerAppName", "JobName", "EnvironmentName") ?? "unknown",
        action: reason,
        severity: change.severity,
        metadata: {
            ...appOf(entry),
            service: "container_apps",
            outcome: /error|warning/i.test(entry.text("Type", "Level") ?? "") || /fail|error/i.test(reason) ? "failure" : "success",
            actor_type: "system",
            reason: entry.text("Log"),
        },
    };
    return [draft];
}
function timeOf(entry) {
    const time = entry.text("First", "StartTime", "TimeGenerated", "time", "time_t");
    return time === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(time, "time");
}
function sumKeyOf(entry) {
    const [group, table, tenant] = [entry.value("Group"), entry.text("Table"), entry.text("Workspace")];
    if (!Array.isArray(group) || table === undefined || tenant === undefined)
        return undefined;
    return { tenant, namespace: `sum:${table}`, id: JSON.stringify(group) };
}
function appOf(entry) {
    return {
        environment: entry.text("EnvironmentName"),
        revision: entry.text("RevisionName"),
        resource_id: entry.text("_ResourceId", "resourceId"),
        region: entry.text("location", "Location"),
    };
}
/** The ingress appends who called it; what stands before may be made up. */
function clientOf(entry) {
    const chain = entry.text("ClientIp", "XForwardedFor");
    return chain?.split(",").at(-1)?.trim() || undefined;
}
function container_apps_normalize_addressOf(client) {
    return client === "others" ? undefined : client;
}
/** 0: the client was gone before the answer. */
function httpOutcome(status = "") {
    if (status === "401" || status === "403")
        return "denied";
    if (/^[45]/.test(status))
        return "failure";
    return /^[123]/.test(status) ? "success" : "unknown";
}
function pathOf(path) {
    return path?.replace(/\?.*$/s, "");
}
function firstOf(entry, name) {
    const value = entry.value(name);
    let found = value;
    if (typeof value === "string") {
        try {
            found = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const texts = Array.isArray(found)
        ? found.filter((item) => typeof item === "string" && item !== "")
        : [];
    return texts.sort()[0];
}
function numberOf(entry, name) {
    const told = Number(entry.text(name) ?? Number.NaN);
    return Number.isFinite(told) ? told : undefined;
}
/** Queries hold tokens and personal data; only the path is kept. */
function withoutQuery(record) {
    if (!(0,shape/* isObject */.Gv)(record))
        return record;
    const entries = Object.entries(record);
    const kept = entries.map(([name, value]) => [name, cleaned(name, value)]);
    return kept.every(([name, value]) => value === record[name]) ? record : Object.fromEntries(kept);
}
function cleaned(name, value) {
    if (/^properties$/i.test(name))
        return withoutQuery(value);
    return /^Path(?:_s)?$/i.test(name) && typeof value === "string" && value.includes("?") ? pathOf(value) : value;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/container-apps.js








const containerApps = {
    kind: "log",
    partitions,
    read,
    normalize: normalizeContainerApp,
};
/** Whether a record is of this feed, judged by its shape. */
const recognizes = recognizesContainerApp;
async function partitions(ctx) {
    const { include_container_logs: wanted, workspace_id: option } = ctx.config;
    const workspace = (0,microsoft_workspace/* workspaceIdOf */.o)(option, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
    if (wanted === false || (wanted === undefined && workspace === undefined))
        return [];
    return tablePartitions(ctx, [HTTP_TABLE.name, ...SYSTEM_TABLES], "container app logs", "Let the Container Apps environment send its logs to this workspace; HTTP logs need the destination Azure Monitor and a diagnostic setting. After the first deployment it takes some ten minutes.");
}
async function* read(ctx, partition, slice) {
    if (partition.id === HTTP_TABLE.name) {
        yield* boundedSums(readSums(ctx, partition, slice, HTTP_TABLE));
        return;
    }
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    const { workspace, table } = await tableOf(client, partition);
    if (table === undefined)
        return;
    for await (const { rows } of (0,log_analytics/* queryWindow */.tn)(client, workspace, { table, ...slice })) {
        yield { records: rows.map((row) => ({ Table: table.name, ...filled(row) })) };
    }
}
/** Rows are known by what they say: a column that the table got since must not make old ones new when they are read again. */
function filled(row) {
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/defender.js
var defender = __webpack_require__(18737);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/client.js + 1 modules
var client = __webpack_require__(46953);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/role-assignment.js
var role_assignment = __webpack_require__(74794);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/subscriptions.js
var azure_subscriptions = __webpack_require__(95098);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/defender-findings.js







const defenderFindings = {
    kind: "state",
    partitions: azure_subscriptions/* subscriptionPartitions */.F,
    read: defender_findings_read,
    change,
};
const RIGHT = "Reader or Security Reader";
async function* defender_findings_read(ctx, { id: subscription }) {
    const alerts = await (0,defender/* alertsOf */.Hk)(ctx, subscription);
    yield { items: alerts.flatMap((alert) => alertItem(alert, subscription)) };
    if (ctx.config.include_assessments !== false)
        yield* assessments(ctx, subscription);
    yield { items: [], complete: true };
}
function alertItem(alert, subscription) {
    const draft = (0,azure_alert/* openAlert */.xO)(alert);
    if (draft?.key === undefined)
        return [];
    const told = (value) => (typeof value === "string" ? value : "");
    const { metadata = {} } = draft;
    const value = {
        kind: "alert",
        title: told(metadata.alert_name) || draft.action,
        severity: draft.severity ?? "info",
        status: told(metadata.status),
        resource: told(metadata.resource_id),
        subscription,
    };
    return [{ key: `alert/${draft.key.id}`, value }];
}
async function* assessments(ctx, subscription) {
    const severities = await severitiesOf(ctx, subscription);
    const wanted = { what: "the assessments", right: RIGHT, place: subscription };
    const path = `/subscriptions/${subscription}/providers/Microsoft.Security/assessments?api-version=2021-06-01`;
    for await (const page of (0,client/* armOf */.c)(ctx).list(path, wanted)) {
        yield { items: page.flatMap((entry) => assessmentItem(entry, subscription, severities)) };
    }
}
/** The severity is told of the assessment as such, not of each resource that fails it. */
async function severitiesOf(ctx, subscription) {
    const wanted = { what: "the kinds of assessments", right: RIGHT, place: subscription };
    const path = `/subscriptions/${subscription}/providers/Microsoft.Security/assessmentMetadata?api-version=2021-06-01`;
    const severities = new Map();
    for await (const page of (0,client/* armOf */.c)(ctx).list(path, wanted)) {
        for (const entry of page) {
            const kind = (0,loose_record/* looseRecord */.q)(entry);
            const [name, severity] = [kind?.text("name"), kind?.text("properties.severity")];
            if (name !== undefined && severity !== undefined)
                severities.set(name.toLowerCase(), severity);
        }
    }
    return severities;
}
function assessmentItem(entry, subscription, severities) {
    const assessment = (0,loose_record/* looseRecord */.q)(entry);
    const [id, name] = [assessment?.text("id"), assessment?.text("name")];
    if (assessment === undefined || id === undefined || !/^unhealthy$/i.test(assessment.text("status.code") ?? ""))
        return [];
    const value = {
        kind: "assessment",
        title: assessment.text("displayName") ?? name ?? "",
        severity: (0,azure_alert/* alertSeverity */.qJ)(severities.get(name?.toLowerCase() ?? "") ?? assessment.text("metadata.severity") ?? "low"),
        status: "Unhealthy",
        resource: assessment.text("resourceDetails.id", "resourceDetails.resourceId") ?? "",
        subscription,
    };
    return [{ key: id.toLowerCase(), value }];
}
/** A new alert is told by the feed of alerts, and one that Azure no longer keeps is no news. */
function change(before, after) {
    const [was, is] = [findingIn(before?.value), findingIn(after?.value)];
    const told = is ?? was;
    if (told === undefined)
        return [];
    if (told.kind === "alert") {
        const settled = was !== undefined && is !== undefined && was.status !== is.status;
        return settled ? [said(is, `alert_${is.status.toLowerCase() || "changed"}`, "info")] : [];
    }
    if (was !== undefined && is !== undefined)
        return [];
    // A finding is no attack: the loudest of them asks to be looked at.
    const severity = told.severity === "critical" ? "warn" : "info";
    return [
        is === undefined
            ? said({ ...told, status: "" }, "assessment_resolved", "info")
            : said(is, "assessment_unhealthy", severity),
    ];
}
function said({ title, status, resource, subscription }, action, severity) {
    return {
        type: "defender_alert",
        actor: "defender",
        target: (0,role_assignment/* lastSegment */.mp)(resource) ?? subscription,
        action,
        severity,
        metadata: {
            outcome: "unknown",
            account: subscription,
            scope: resource || `/subscriptions/${subscription}`,
            resource_id: resource || undefined,
            status: status || undefined,
            alert_name: title,
        },
    };
}
function findingIn(value) {
    if (!(0,shape/* isObject */.Gv)(value))
        return undefined;
    const of = (name) => (typeof value[name] === "string" ? value[name] : "");
    return {
        kind: of("kind"),
        title: of("title"),
        severity: of("severity"),
        status: of("status"),
        resource: of("resource"),
        subscription: of("subscription"),
    };
}

// EXTERNAL MODULE: ./build/src/vendors/microsoft/graph-reports.js
var graph_reports = __webpack_require__(52952);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/directory-audits-activities.js
const created = { type: "service_principal_created" };
const permission = { type: "permission_change" };
const role = { type: "role_assignment" };
const noted = { type: "admin_action" };
const loud = (meaning, severity = "warn") => ({ ...meaning, severity });
/** Names as `foldActivity` gives them. */
const ACTIVITIES = [
    ["add application", created],
    ["add service principal", created],
    // Credentials and owners of applications: whoever has one can act as the application
    ["add service principal credentials", loud(permission)],
    ["remove service principal credentials", permission],
    ["update application - certificates and secrets management", loud(permission)],
    ["add owner to application", loud(permission)],
    ["add owner to service principal", loud(permission)],
    ["remove owner from application", permission],
    ["remove owner from service principal", permission],
    ["add owner to policy", permission],
    // What applications may do
    ["consent to application", loud(permission)],
    ["revoke consent", permission],
    ["add delegated permission grant", permission],
    ["remove delegated permission grant", permission],
    ["update delegated permission grant", permission],
    ["*oauth2permissiongrant", permission],
    ["add app role assignment to service principal", loud(permission)],
    ["*app role assignment*", permission],
    ["add permission grant policy", permission],
    ["update permission grant policy", permission],
    ["delete permission grant policy", permission],
    ["*role definition*", loud(permission)],
    ["*custom role*", loud(permission)],
    // Who holds a directory role; the privileged identity management's steps come under many names
    ["user has elevated their access to user access administrator for their azure resources", loud(role, "critical")],
    ["the role assignment of user access administrator has been removed from the user", role],
    ["*elevate*access*", loud(role, "critical")],
    ["add member to role outside of pim*", loud(role)],
    ["*member to role*", role],
    ["*member from role*", role],
    ["*member in role*", role],
    ["*eligible member*", role],
    ["*scoped member*", role],
    ["*role assignment*", role],
    ["process role *request*", role],
    // Ways into the tenant, and the guards before them
    ["set federation settings on domain", loud(noted, "critical")],
    ["set domain authentication", loud(noted, "critical")],
    ["add unverified domain", loud(noted)],
    ["add verified domain", loud(noted)],
    ["verify domain", loud(noted)],
    ["*conditional access policy", loud(noted)],
    ["*named location", loud(noted)],
    ["disable strong authentication", loud(noted)],
    ["*security defaults", loud(noted)],
    ["*authentication methods policy*", loud(noted)],
    ["*authorization policy", loud(noted)],
    ["*cross tenant access*", loud(noted)],
    ["*cross-tenant access*", loud(noted)],
    ["*external identities policy*", loud(noted)],
    ["add partner to company", loud(noted)],
    ["*delegated admin*", loud(noted)],
    ["*identity provider*", loud(noted)],
    ["*role setting in pim*", loud(noted)],
    ["*update role setting*", loud(noted)],
    ["disable pim alert", loud(noted)],
    ["*temporary access pass*", loud(noted)],
    ["admin registered security info", loud(noted)],
    ["admin deleted security info", loud(noted)],
    ["*certificate authority*", loud(noted)],
    ["set company information", noted],
    ["reset password (by admin)", loud(noted)],
    ["reset user password", loud(noted)],
    ["recover device local administrator password", loud(noted)],
    ["read bitlocker key", loud(noted)],
];
const byActivity = table(ACTIVITIES);
/** Provisioning jobs write every object that they compared; changes that they make are in the log under their own names. */
const PROVISIONING = new Set(["import", "export", "synchronization rule action", "process escrow", "other"]);
function classifyActivity(activity) {
    const { name, category, service } = activity;
    if (category === "ProvisioningManagement" && PROVISIONING.has(name))
        return { leftOut: "provisioning_sync" };
    if (service === "B2C" && category === "Authentication")
        return { leftOut: "customer_sign_in" };
    if (name === "update device")
        return { leftOut: "device_upkeep" };
    return byActivity(name) ?? noted;
}
/** Whether a table names the activity; records whose shape says little are only ours if so. */
function isKnownActivity(name) {
    return byActivity(name) !== undefined;
}
/** One spelling of an activity's name: the same one ends with a full stop, or has another dash, elsewhere at Microsoft. */
function foldActivity(name) {
    return name
        .replace(/[\u2010-\u2015]/g, "-")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\.$/, "")
        .toLowerCase();
}
/** Directory roles that lead to all others. Their assignment is worth a look whoever made it. */
const PRIVILEGED_ROLES = new Set([
    "global administrator",
    "company administrator",
    "privileged role administrator",
    "privileged authentication administrator",
    "application administrator",
    "cloud application administrator",
    "hybrid identity administrator",
    "partner tier2 support",
    "security administrator",
    "conditional access administrator",
    "authentication administrator",
    "authentication policy administrator",
    "domain name administrator",
    "external identity provider administrator",
    "exchange administrator",
    "intune administrator",
    "user administrator",
    "helpdesk administrator",
    "password administrator",
    "directory writers",
    "directory synchronization accounts",
    "user access administrator",
]);
function table(rows) {
    const exact = new Map(rows.filter(([pattern]) => !pattern.includes("*")));
    const patterns = rows
        .filter(([pattern]) => pattern.includes("*"))
        .map(([pattern, value]) => ({ fits: matcher(pattern), value }));
    return (name) => exact.get(name) ?? patterns.find((row) => row.fits(name))?.value;
}
function matcher(pattern) {
    const source = pattern.split("*").map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"));
    const regex = new RegExp(`^${source.join(".*")}$`);
    return (name) => regex.test(name);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/directory-audits-roles.js
/**
 * Names of Entra's built-in directory roles by their template id, for audit entries that tell the id alone.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
const DIRECTORY_ROLES = {
    "62e90394-69f5-4237-9190-012177145e10": "Global Administrator",
    "f2ef992c-3afb-46b9-b7cf-a126ee74c451": "Global Reader",
    "e8611ab8-c189-46e8-94e1-60213ab1f814": "Privileged Role Administrator",
    "7be44c8a-adaf-4e2a-84d6-ab2649e08a13": "Privileged Authentication Administrator",
    "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3": "Application Administrator",
    "158c047a-c907-4556-b7ef-446551a6b5f7": "Cloud Application Administrator",
    "cf1c38e5-3621-4004-a7cb-879624dced7c": "Application Developer",
    "c4e39bd9-1100-46d3-8c65-fb160da0071f": "Authentication Administrator",
    "0526716b-113d-4c15-b2c8-68e3c22b9f80": "Authentication Policy Administrator",
    "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9": "Conditional Access Administrator",
    "194ae4cb-b126-40b2-bd5b-6091b380977d": "Security Administrator",
    "5d6b6bb7-de71-4623-b4af-96380a352509": "Security Reader",
    "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f": "Security Operator",
    "fe930be7-5e62-47db-91af-98c3a49a38b1": "User Administrator",
    "729827e3-9c14-49f7-bb1b-9608f156bbb8": "Helpdesk Administrator",
    "966707d0-3269-4727-9be2-8c3a10f19b9d": "Password Administrator",
    "fdd7a751-b60b-444a-984c-02652fe8fa1c": "Groups Administrator",
    "95e79109-95c0-4d8e-aee3-d01accf2d47b": "Guest Inviter",
    "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2": "Hybrid Identity Administrator",
    "8329153b-31d0-4727-b945-745eb3bc5f31": "Domain Name Administrator",
    "be2f45a1-457d-42af-a067-6ec1fa63bc45": "External Identity Provider Administrator",
    "29232cdf-9323-42fd-ade2-1d097af3e4de": "Exchange Administrator",
    "f28a1f50-f6e7-4571-818b-6a12f2af6b6c": "SharePoint Administrator",
    "69091246-20e8-4a56-aa4d-066075b2a7a8": "Teams Administrator",
    "3a2c62db-5318-420d-8d74-23affee5d9d5": "Intune Administrator",
    "17315797-102d-40b4-93e0-432062caca18": "Compliance Administrator",
    "e6d1a23a-da11-4be4-9570-befc86d067a7": "Compliance Data Administrator",
    "b0f54661-2d74-4c50-afa3-1ec803f12efe": "Billing Administrator",
    "88d8e3e3-8f55-4a1e-953a-9b9898b8876b": "Directory Readers",
    "9360feb5-f418-4baa-8175-e2a00bac4301": "Directory Writers",
    "d29b2b05-8046-44ba-8758-1e26182fcf32": "Directory Synchronization Accounts",
    "4a5d8f65-41da-4de4-8968-e035b65339cf": "Reports Reader",
    "790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b": "Message Center Reader",
    "f023fd81-a637-4b56-95fd-791ac0226033": "Service Support Administrator",
    "4d6ac14f-3453-41d0-bef9-a3e0c569773a": "License Administrator",
    "7698a772-787b-4ac8-901f-60d6b08affd2": "Cloud Device Administrator",
    "9f06204d-73c1-4d4c-880a-6edb90606fd8": "Microsoft Entra Joined Device Local Administrator",
    "e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8": "Partner Tier2 Support",
    "4ba39ca4-527c-499a-b93d-d9b492c50246": "Partner Tier1 Support",
};

// EXTERNAL MODULE: ./build/plugins/connectors/azure/principal.js
var principal = __webpack_require__(23062);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/directory-audits-normalize.js
/** What an entry of the directory's audit log says, as a draft. Pure, so that it can be replayed. */







/** Also the rows that Defender makes of the same activities, where a table of ours knows the activity. */
function recognizesDirectoryAudit(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    if (entry === undefined || entry.text("Workload", "RecordType") !== undefined)
        return false;
    if (entry.text("activityDisplayName") !== undefined)
        return true;
    const isRow = entry.text("operationName") !== undefined && entry.value("initiatedBy", "targetResources") !== undefined;
    if (isRow || /^auditlogs$/i.test(entry.text("Type", "category") ?? ""))
        return activityOf(entry) !== undefined;
    const action = entry.text("AccountObjectId") === undefined ? undefined : entry.text("ActionType");
    return action !== undefined && isKnownActivity(foldActivity(action));
}
/** @throws MallcopError `record-malformed` if it is no entry of the audit log */
function normalizeDirectoryAudit(record, lookup) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    const action = entry && activityOf(entry);
    if (!entry || !action)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no directory audit entry" });
    const [category, service] = [entry.text("properties.category", "category"), entry.text("loggedByService")];
    const meaning = classifyActivity({ name: foldActivity(action), category, service });
    if ("leftOut" in meaning)
        return meaning;
    const targets = entry.objects("targetResources");
    const target = targetOf(targets, meaning.type, foldActivity(action));
    const property = propertiesOf(entry, targets);
    const initiator = initiatorOf(entry);
    const role = meaning.type === "role_assignment" ? roleOf(entry, targets, property) : undefined;
    const id = entry.text("properties.id", "id", "ReportId");
    const draft = {
        ...(id && { key: { tenant: "entra", namespace: "directory-audit", id } }),
        time: directory_audits_normalize_timeOf(entry),
        type: meaning.type,
        actor: initiator.name,
        target: (target && nameOf(target)) ?? entry.text("PermissionsAddedTo", "ObjectName") ?? "unknown",
        action: action.trim(),
        severity: louder(property("trust") !== undefined ? "warn" : meaning.severity, role, foldActivity(action)),
        metadata: {
            ...metadataOf(entry, property),
            outcome: outcomeOf(entry),
            actor_type: initiator.type,
            object_id: initiator.principal?.objectId,
            app_id: initiator.principal?.appId,
            actor_name: initiator.type === "app" ? initiator.principal?.displayName : undefined,
            target_type: target?.text("type"),
            target_id: target?.text("id"),
            role,
            scope: meaning.type === "role_assignment" ? scopeOf(targets) : undefined,
            grantee: meaning.type === "role_assignment" && target ? nameOf(target) : undefined,
            grantee_type: meaning.type === "role_assignment" ? target?.text("type") : undefined,
            privileged: role !== undefined && PRIVILEGED_ROLES.has(role.toLowerCase()) ? true : undefined,
            self: (0,principal/* isSelf */.fy)(initiator.principal?.appId, lookup),
            service,
            category,
        },
    };
    return [draft];
}
function activityOf(entry) {
    return entry.text("activityDisplayName", "operationName", "ActionType");
}
function directory_audits_normalize_timeOf(entry) {
    const told = entry.text("activityDateTime", "TimeGenerated", "time", "Timestamp");
    return told === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(told, "activityDateTime");
}
function initiatorOf(entry) {
    const upn = entry.text("initiatedBy.user.userPrincipalName")?.toLowerCase();
    const userId = entry.text("initiatedBy.user.id", "AccountObjectId");
    const user = upn ?? entry.text("initiatedBy.user.displayName", "UserId", "AccountDisplayName") ?? userId;
    const app = (0,principal/* principal */.NU)(entry.text("initiatedBy.app.servicePrincipalId"), entry.text("initiatedBy.app.appId"), entry.text("initiatedBy.app.displayName", "initiatedBy.app.servicePrincipalName"));
    const appName = (0,principal/* nameOfPrincipal */.vw)(app);
    if (upn === undefined && appName !== undefined)
        return { name: appName, type: "app", principal: app };
    if (user !== undefined)
        return { name: user, type: "user", principal: (0,principal/* principal */.NU)(userId, undefined) };
    return { name: entry.text("identity") ?? "unknown", type: undefined, principal: undefined };
}
/** Those who get or lose something, not the thing: a role, an application and its owner stand in one list, in any order. */
const PRINCIPAL = /^(?:user|serviceprincipal|group)$/i;
const APPLICATION = /^(?:application|serviceprincipal)$/i;
function targetOf(targets, type, activity) {
    const ofType = (types) => targets.find((one) => types.test(one.text("type") ?? "") && nameOf(one) !== undefined);
    if (type === "role_assignment")
        return ofType(PRINCIPAL) ?? targets[0];
    if (/owner/.test(activity))
        return ofType(APPLICATION) ?? targets[0];
    return targets.find((one) => nameOf(one) !== undefined) ?? targets[0];
}
function nameOf(target) {
    return target.text("userPrincipalName")?.toLowerCase() ?? target.text("displayName", "id");
}
/** Names of modified properties and details, by what we call them. */
const PROPERTIES = {
    role: ["Role.DisplayName", "RoleName"],
    roleTemplate: ["Role.TemplateId", "TemplateId"],
    permission: ["DelegatedPermissionGrant.Scope", "AppRole.Value", "ConsentAction.Permissions"],
    consentType: ["DelegatedPermissionGrant.ConsentType", "ConsentContext.IsAdminConsent"],
    appId: ["AppId", "ServicePrincipal.AppId", "TargetId.ServicePrincipalNames"],
    provisioning: ["ServicePrincipalProvisioningType"],
    ownerOrganization: ["AppOwnerOrganizationId"],
    ip: ["ipaddr"],
    userAgent: ["User-Agent"],
    justification: ["Justification"],
    // A credential under another name: whoever the named issuer vouches for can act as the application.
    trust: ["FederatedIdentityCredentials"],
};
/** What was set, or, where something was taken away, what was there; from the details if no target says it. */
function propertiesOf(entry, targets) {
    const found = new Map();
    const note = (name, value) => {
        const key = name?.toLowerCase();
        if (key !== undefined && value !== undefined && !found.has(key))
            found.set(key, value);
    };
    for (const property of targets.flatMap((target) => target.objects("modifiedProperties"))) {
        const value = unquoted(property.value("newValue")) ?? unquoted(property.value("oldValue"));
        note(property.text("displayName", "name"), value);
    }
    for (const detail of entry.objects("additionalDetails"))
        note(detail.text("key"), detail.text("value"));
    return (name) => {
        const wanted = (0,shape/* entryOf */.Ms)(PROPERTIES, name)?.find((one) => found.has(one.toLowerCase()));
        return wanted === undefined ? undefined : found.get(wanted.toLowerCase());
    };
}
/** Values are JSON inside text: `"\"Global Administrator\""`. */
function unquoted(value) {
    if (typeof value !== "string" || value.trim() === "")
        return undefined;
    let inside = value;
    try {
        inside = JSON.parse(value);
    }
    catch {
        // Some are plain text.
    }
    if (inside === null || inside === "")
        return undefined;
    if (Array.isArray(inside))
        return inside.length === 0 ? undefined : inside.map(String).join(" ");
    return typeof inside === "object" ? value : String(inside).trim() || undefined;
}
function roleOf(entry, targets, property) {
    const named = targets.find((target) => /^role$/i.test(target.text("type") ?? ""))?.text("displayName");
    const told = property("role") ?? named;
    if (told !== undefined)
        return told;
    if (/user access administrator/i.test(activityOf(entry) ?? ""))
        return "User Access Administrator";
    const template = property("roleTemplate")?.toLowerCase();
    return template === undefined ? undefined : ((0,shape/* entryOf */.Ms)(DIRECTORY_ROLES, template) ?? template);
}
/** `/` is the whole directory. */
function scopeOf(targets) {
    const unit = targets.find((target) => /^administrativeunit$/i.test(target.text("type") ?? ""));
    const id = unit?.text("id", "displayName");
    return id === undefined ? "/" : `/administrativeUnits/${id}`;
}
function louder(severity, role, activity) {
    if (severity === "critical")
        return severity;
    const gives = !/remove|deny|denied|cancel|expire/.test(activity);
    return role !== undefined && gives && PRIVILEGED_ROLES.has(role.toLowerCase()) ? "warn" : (severity ?? "info");
}
function outcomeOf(entry) {
    const result = entry.text("properties.result", "result", "resultType");
    if (result === undefined)
        return entry.text("ActionType") === undefined ? "unknown" : "success";
    if (/^(?:success|succeeded|0)$/i.test(result))
        return "success";
    if (!/^fail/i.test(result))
        return "unknown";
    return /denied|insufficient|unauthorized|forbidden/i.test(entry.text("resultReason", "resultDescription") ?? "")
        ? "denied"
        : "failure";
}
function metadataOf(entry, property) {
    return {
        source_ip: entry.text("initiatedBy.user.ipAddress", "initiatedBy.app.ipAddress", "callerIpAddress") ?? property("ip"),
        user_agent: entry.text("userAgent") ?? property("userAgent"),
        account: entry.text("AADTenantId", "properties.tenantId", "tenantId"),
        correlation_id: entry.text("properties.correlationId", "correlationId"),
        permission: property("permission") ?? entry.text("Permissions"),
        consent_type: property("consentType"),
        target_app_id: property("appId"),
        app_owner_organization: property("ownerOrganization"),
        provisioning: property("provisioning"),
        reason: entry.text("resultReason") ?? property("justification"),
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/directory-audits.js




const directoryAudits = {
    kind: "log",
    partitions: async () => [{ id: "directory" }],
    read: directory_audits_read,
    normalize: normalizeDirectoryAudit,
};
/** Whether a record is of this feed, judged by its shape. */
const directory_audits_recognizes = recognizesDirectoryAudit;
/** What tenants without a licence keep, less a margin for requests that take their time. */
const FREE_RETENTION_MS = 7 * 24 * 3_600_000 - 5 * 60_000;
async function* directory_audits_read(ctx, _partition, slice) {
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    if (slice.from < ctx.now - FREE_RETENTION_MS)
        await requireLongRetention(client, ctx.now);
    yield* (0,graph_reports/* readReport */.tL)(client, graph_reports/* DIRECTORY_AUDITS */.H7, slice);
}
/**
 * Without a licence the log ends after seven days, and older ranges look empty. Only licensed tenants may read sign-ins, so
 * that asking for one tells.
 */
async function requireLongRetention(client, now) {
    try {
        await (0,graph_reports/* probeReport */.Nr)(client, graph_reports/* SIGN_INS */.FV);
    }
    catch (thrown) {
        if ((0,errors/* asMallcopError */.x)(thrown).code !== "feed-not-available")
            throw thrown;
        const keptFrom = now - FREE_RETENTION_MS;
        const reason = "without Entra ID P1 or P2 the directory's audit log is kept for seven days";
        const said = { vendor: "Microsoft Graph", from: new Date(keptFrom).toISOString(), reason };
        throw new errors/* MallcopError */.D("range-expired", said, { keptFrom });
    }
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/lookup-tables.js
var lookup_tables = __webpack_require__(59200);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-normalize.js + 4 modules
var activity_normalize = __webpack_require__(6343);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/operation-pairs.js





/** As long as late records are looked for: an end that is not there by then may never come. */
const DEADLINE_MS = 24 * 3_600_000;
const operationPairs = {
    name: "operation",
    deadlineMs: DEADLINE_MS,
    key: ({ key }) => (key?.namespace === activity_normalize/* OPERATION_NAMESPACE */._9 ? `${key.tenant}|${key.id}` : undefined),
    fold(state, draft) {
        const known = state === undefined ? {} : halvesOf(state);
        const phase = (0,activity_record/* phaseOf */.hU)(String(draft.metadata?.status ?? ""));
        const halves = { ...known, [phase]: newer(known[phase], draft) };
        const { begun, ended } = halves;
        // An end for which the reader looked up the details needs no beginning.
        if (ended !== undefined && (begun !== undefined || wasLookedUp(ended)))
            return { done: joined(halves, ended) };
        return { state: stateOf(halves) };
    },
    expire(state) {
        const halves = halvesOf(state);
        const told = halves.ended ?? halves.underway ?? halves.begun;
        return told && joined(halves, told);
    },
};
function newer(known, draft) {
    return known !== undefined && known.time > draft.time ? known : draft;
}
function wasLookedUp({ raw }) {
    return (0,shape/* isObject */.Gv)(raw) && role_assignment/* LOOKED_UP */.t6 in raw;
}
/** What the last record says, and what only earlier ones say. */
function joined(halves, last) {
    const { begun, underway } = halves;
    const outcome = last.metadata?.outcome ?? "unknown";
    const earlier = [begun, underway].filter((half) => half !== undefined && half !== last);
    const known = [...earlier, last];
    const severity = known.map((half) => half.severity ?? "info").reduce(activity_normalize/* louder */.uX);
    return {
        ...last,
        type: known.find(({ type }) => type !== "admin_action")?.type ?? last.type,
        actor: known.find(({ actor }) => actor !== "unknown")?.actor ?? "unknown",
        ...(last.type === "role_assignment" && { target: operation_pairs_targetOf(earlier) ?? last.target }),
        severity: (0,activity_normalize/* severityOf */.xJ)(severity, outcome),
        metadata: operation_pairs_metadataOf(earlier, last),
        raw: evidence(begun, last),
    };
}
/** The request names the scope; the end may show no more than the assignment's id, of which the scope is a part. */
function operation_pairs_targetOf(earlier) {
    return earlier.find(({ metadata }) => metadata?.grantee !== undefined)?.target;
}
function operation_pairs_metadataOf(earlier, last) {
    const [first] = earlier;
    const merged = {};
    for (const { metadata = {} } of [...earlier, last]) {
        for (const [name, value] of Object.entries(metadata))
            if (value !== undefined)
                merged[name] = value;
    }
    const grant = earlier.find(({ metadata }) => metadata?.grantee !== undefined)?.metadata;
    const begin = first === undefined || first.time === last.time ? undefined : new Date(first.time).toISOString();
    return {
        ...merged,
        ...(grant !== undefined && { scope: grant.scope, target_type: grant.target_type }),
        ...(begin !== undefined && { started: begin }),
    };
}
/** The request of a role assignment is kept beside its end. Of other operations the end says all that may be stored. */
function evidence(begun, last) {
    return begun !== undefined && begun !== last && begun.type === "role_assignment"
        ? { begin: begun.raw ?? null, end: last.raw ?? null }
        : last.raw;
}
function stateOf(halves) {
    return Object.fromEntries(Object.entries(halves).map(([phase, half]) => [phase, jsonOf(half)]));
}
function jsonOf({ key, time, type, actor, target, action, severity = "info", metadata = {}, raw }) {
    const told = Object.entries(metadata).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return {
        ...(key && { key: { ...key } }),
        time,
        type,
        actor,
        target,
        action,
        severity,
        metadata: Object.fromEntries(told),
        // It was parsed from an answer's JSON, and so is JSON.
        raw: (raw ?? null),
    };
}
function halvesOf(state) {
    if (!(0,shape/* isObject */.Gv)(state))
        throw damaged();
    const halves = {};
    for (const phase of ["begun", "underway", "ended"]) {
        const half = state[phase];
        if ((0,shape/* isObject */.Gv)(half))
            halves[phase] = draftOf(half);
    }
    return halves;
}
function draftOf(half) {
    const { key, time, type, actor, target, action, severity, metadata, raw } = half;
    if (typeof time !== "number" || !(0,shape/* isObject */.Gv)(key) || !(0,shape/* isObject */.Gv)(metadata))
        throw damaged();
    const named = [type, actor, target, action, key.tenant, key.namespace, key.id];
    if (!named.every((part) => typeof part === "string"))
        throw damaged();
    return {
        key: { tenant: String(key.tenant), namespace: String(key.namespace), id: String(key.id) },
        time: time,
        type: String(type),
        actor: String(actor),
        target: String(target),
        action: String(action),
        severity: severityIn(severity),
        metadata: metadata,
        raw,
    };
}
function severityIn(value) {
    return value === "critical" || value === "warn" ? value : "info";
}
function damaged() {
    return new errors/* MallcopError */.D("record-malformed", {
        reason: "what was kept of an operation's first record cannot be read",
    });
}

// EXTERNAL MODULE: ./build/src/connector/check.js
var check = __webpack_require__(81297);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/resource-logs-secrets.js
/**
 * Takes out of a data plane's record what is nobody's business: the query of an address, which may be a signature that opens
 * the door to whoever reads it, and the text of database queries, which holds people's data.
 */

/** Kusto's sets come as JSON text. */
function setOf(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value !== "string" || !value.startsWith("["))
        return [];
    try {
        const found = JSON.parse(value);
        return Array.isArray(found) ? found : [];
    }
    catch {
        return [];
    }
}
/** Members that hold addresses, whose query may be a signature; and the text of queries, which holds people's data. */
const ADDRESSES = /^(?:uri|requesturi|referrerheader|objects)(?:_s)?$/i;
const DROPPED = /^querytext(?:_s)?$/i;
/** An address up to its query. */
function resource_logs_secrets_withoutQuery(address) {
    return address.replace(/\?.*$/s, "?…");
}
/** The record itself if it holds nothing of the kind; else a copy without. */
function withoutQueries(value, name = "") {
    if (typeof value === "string")
        return ADDRESSES.test(name) && value.includes("?") ? cutText(value) : value;
    if (Array.isArray(value)) {
        const kept = value.map((item) => withoutQueries(item, name));
        return kept.some((item, index) => item !== value[index]) ? kept : value;
    }
    if (!(0,shape/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value);
    const kept = entries
        .filter(([key]) => !DROPPED.test(key))
        .map(([key, item]) => [key, withoutQueries(item, key)]);
    const same = kept.length === entries.length && kept.every(([key, item]) => item === value[key]);
    return same ? value : Object.fromEntries(kept);
}
/** An address, or a set of them in JSON text. */
function cutText(text) {
    const set = setOf(text);
    if (set.length === 0)
        return resource_logs_secrets_withoutQuery(text);
    return JSON.stringify(set.map((item) => (typeof item === "string" ? resource_logs_secrets_withoutQuery(item) : item)));
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/resource-logs-normalize.js
/**
 * What a record of a data plane's log says, one call or a sum of them. Pure, so that it can be replayed; and no signature of
 * a shared link, nor the text of a query, survives it.
 */






/** Tables of a workspace and categories of an export. */
const SERVICES = [
    [/^(?:AZKVAuditLogs|AKVAuditLogs|AuditEvent)$/i, "key_vault"],
    [/^Storage(?:Read|Write|Delete)$/i, "storage"],
    [/^Storage(?:Blob|File|Queue|Table)Logs$/i, "storage"],
    [/^(?:CDB)?(?:DataPlane|Mongo|Cassandra|Gremlin|TableApi)Requests(?:\d+M|15M)?$/i, "cosmos_db"],
    [/^(?:CDB)?QueryRuntimeStatistics$/i, "cosmos_db"],
];
/** What Cosmos DB writes about itself; nobody called. */
const STATISTICS = /^(?:CDB)?(?:PartitionKeyStatistics|PartitionKeyRUConsumption)$/i;
/** Storage operations, for records that lost their category on the way. */
const STORAGE_OPERATION = /^(?:Get|Put|Delete|List|Copy|Create|Set|Append|Snapshot|Lease|Undelete|Acquire|Release|Break|Renew|Change|Abort|Incremental|Query|Rename|Flush|Peek|Update|Insert|Merge|Batch|Restore)\w*(?:Blob|Blobs|Block|BlockList|Container|Containers|Page|Share|Shares|File|Files|Directory|Queue|Queues|Message|Messages|Table|Tables|Entity|Entities|ServiceProperties|ServiceStats|UserDelegationKey|Range|Ranges|Path|Tags|Metadata|Properties|Acl|FileSystem)\w*$/i;
function recognizesResourceLog(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    return entry !== undefined && (serviceOf(entry) !== undefined || isStatistics(entry));
}
/** @throws MallcopError `record-malformed` if it is none of these logs */
function normalizeResourceLog(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    if (entry && isStatistics(entry))
        return { leftOut: "statistics" };
    const service = entry && serviceOf(entry);
    if (!entry || !service)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no record of a data plane" });
    const caller = callerOf(entry);
    const outcome = resource_logs_normalize_outcomeOf(entry);
    // Key Vault answers a first call without token by 401; the client then comes back with one.
    if (service === "key_vault" && caller.name === undefined && statusOf(entry) === "401")
        return { leftOut: "challenge" };
    const key = keyOf(entry);
    const raw = withoutQueries(record);
    const time = entry.text("First", "TimeGenerated", "time", "eventTimestamp");
    const action = entry.text("operationName") ?? categoryOf(entry) ?? "unknown";
    const draft = {
        ...(key && { key }),
        time: time === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(time, "time"),
        type: "resource_access",
        actor: caller.name ?? "unknown",
        target: resource_logs_normalize_targetOf(entry),
        action,
        severity: severityOf(action),
        metadata: {
            ...resource_logs_normalize_metadataOf(entry, service),
            outcome,
            actor_type: caller.type,
            app_id: caller.principal.appId,
            object_id: caller.principal.objectId,
        },
        ...(raw !== record && { raw }),
    };
    return [draft];
}
function categoryOf(entry) {
    return entry.text("Table", "category", "Type");
}
function serviceOf(entry) {
    for (const name of [entry.text("category"), entry.text("Table"), entry.text("Type")]) {
        const found = SERVICES.find(([pattern]) => name !== undefined && pattern.test(name));
        if (found !== undefined)
            return found[1];
    }
    const isStorage = /\/microsoft\.storage\/storageaccounts\//i.test(`${entry.text("resourceId", "_ResourceId")}/`);
    const operation = entry.text("operationName") ?? "";
    return isStorage && STORAGE_OPERATION.test(operation) ? "storage" : undefined;
}
function isStatistics(entry) {
    return STATISTICS.test(categoryOf(entry) ?? "");
}
/** A sum is known by its hour and group; of single calls only Key Vault's and Cosmos DB's rows have ids, and not all. */
function keyOf(entry) {
    const group = entry.value("Group");
    const table = entry.text("Table");
    if (!Array.isArray(group) || table === undefined)
        return undefined;
    const tenant = entry.text("Workspace") ?? "unknown";
    return { tenant, namespace: `sum:${table}`, id: JSON.stringify(group) };
}
const UPN = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn";
const OBJECT = "http://schemas.microsoft.com/identity/claims/objectidentifier";
const APP_IDS = ["AppId", "identity_claim_appid_g", "RequesterAppId", "identity.requester.appId"];
const OBJECT_IDS = [
    "ObjectId",
    "identity_claim_oid_g",
    "RequesterObjectId",
    "identity.requester.objectId",
    "aadPrincipalId",
];
/** Who called: a person, an application, or no more than which kind of key. */
function callerOf(entry) {
    const claims = (0,loose_record/* looseRecord */.q)(entry.value("identity.claim", "identity.claims"));
    const upn = claims?.text("upn", UPN, "unique_name", "name") ??
        entry.text("Upn", "LongUpn", "identity_claim_upn_s", "RequesterUpn", "identity.requester.upn", "identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s");
    const who = principalOf(entry, claims);
    if (upn !== undefined)
        return { name: upn.toLowerCase(), type: "user", principal: who };
    const id = (0,principal/* nameOfPrincipal */.vw)(who) ?? entry.text("aadAppliedRoleAssignmentId");
    if (id !== undefined)
        return { name: id, type: who.appId && "app", principal: who };
    const user = entry.text("UserId", "properties.userId");
    if (user !== undefined)
        return { name: user, type: "user", principal: who };
    const key = entry.text("authTokenType", "keyType");
    if (key !== undefined)
        return { name: `key:${key}`, type: "key", principal: who };
    const auth = entry.text("AuthenticationType", "identity.type", "properties.authenticationType");
    if (auth === undefined)
        return { name: undefined, type: undefined, principal: who };
    return { name: `auth:${auth}`, type: "key", principal: who };
}
function principalOf(entry, claims) {
    const object = claims?.text("oid", OBJECT) ?? entry.text(...OBJECT_IDS);
    return (0,principal/* principal */.NU)(object, claims?.text("appid") ?? entry.text(...APP_IDS));
}
function resourceIdOf(entry) {
    return entry.text("_ResourceId", "resourceId", "properties.entity");
}
/** The account or vault; Azure takes its name in any case. */
function resource_logs_normalize_targetOf(entry) {
    const named = /\/(?:vaults|managedhsms|storageaccounts|databaseaccounts)\/([^/]+)/i.exec(resourceIdOf(entry) ?? "")?.[1];
    const account = named ?? entry.text("accountName", "Resource") ?? hostOf(entry.text("uri", "requestUri"));
    return account?.toLowerCase() ?? "unknown";
}
function hostOf(uri) {
    return URL.parse(uri ?? "")?.hostname.split(".")[0];
}
function statusOf(entry) {
    const status = entry.text("httpStatusCode", "properties.httpStatusCode", "statusCode", "properties.statusCode");
    return status === undefined ? undefined : /^\d{3}/.exec(status)?.[0];
}
const DENIED = /authoriz|forbidden|unauthorized|denied|authenticat|sas.*error|not ?permitted/i;
/**
 * The HTTP status decides; Key Vault writes `Success` beside a 404. Then Storage's status text and Cosmos DB's error code. A
 * record without any of them tells of what was done.
 */
function resource_logs_normalize_outcomeOf(entry) {
    const status = Number(statusOf(entry));
    if (status === 401 || status === 403)
        return "denied";
    if (status >= 400)
        return "failure";
    if (status >= 100)
        return "success";
    const mongo = entry.text("errorCode");
    if (mongo !== undefined)
        return mongo === "0" ? "success" : mongo === "13" || mongo === "18" ? "denied" : "failure";
    const words = entry.text("statusText", "metricResponseType", "resultType", "resultSignature") ?? "Success";
    if (/success|^ok$|^none$/i.test(words))
        return "success";
    return DENIED.test(words) ? "denied" : "failure";
}
/** What cannot be undone, or takes the whole key away. */
function severityOf(operation) {
    return /purge|backup|^(?:DeleteContainer|DeleteShare|DeleteTable|DeleteFileSystem)$/i.test(operation)
        ? "warn"
        : "info";
}
function resource_logs_normalize_metadataOf(entry, service) {
    const resource = resourceIdOf(entry);
    return {
        service,
        source_ip: resource_logs_normalize_addressOf(entry.text("callerIpAddress", "clientIpAddress")),
        user_agent: entry.text("userAgentHeader", "userAgent", "clientInfo") ?? resource_logs_normalize_firstOf(entry.value("UserAgents")),
        resource_id: resource,
        account: /\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(resource ?? "")?.[1]?.toLowerCase(),
        region: entry.text("location", "properties.region"),
        correlation_id: entry.text("correlationId", "activityId"),
        object: objectOf(entry),
        objects: resource_logs_normalize_countOf(entry.value("Objects")),
        database: entry.text("databaseName"),
        collection: entry.text("collectionName"),
        authentication: entry.text("AuthenticationType", "identity.type", "authTokenType", "keyType"),
        status: statusOf(entry) ?? entry.text("statusText", "errorCode"),
        count: resource_logs_normalize_numberOf(entry.value("Count")),
        bytes: resource_logs_normalize_numberOf(entry.value("Bytes")),
        last: entry.text("Last"),
    };
}
function objectOf(entry) {
    const told = entry.text("objectKey", "properties.id", "id_s");
    return told === undefined ? resource_logs_normalize_firstOf(entry.value("Objects")) : resource_logs_secrets_withoutQuery(told);
}
function resource_logs_normalize_addressOf(address) {
    return address?.replace(/^(\[.*\]|[0-9.]+):\d+$/, "$1").replace(/^\[(.*)\]$/, "$1");
}
function resource_logs_normalize_firstOf(value) {
    const texts = setOf(value).filter((item) => typeof item === "string" && item !== "");
    const [first] = texts.sort();
    return typeof first === "string" ? resource_logs_secrets_withoutQuery(first) : undefined;
}
/** How many different ones; the set ends at 20. */
function resource_logs_normalize_countOf(value) {
    return setOf(value).length || undefined;
}
function resource_logs_normalize_numberOf(value) {
    return (0,shape/* optionalNumber */.WI)(typeof value === "string" && value !== "" ? Number(value) : value, "count");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/resource-logs-tables.js
/**
 * The tables that resources' data planes write to, and what of their rows is counted together.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/reference/tables-category
 */


/** Part of who called, out of the claims that Key Vault keeps. */
function claim(name) {
    return { needs: ["Identity"], is: (0,kql/* kql */.pX) `tostring(Identity.claim.${(0,kql/* identifier */.Cv)(name)})` };
}
const keyVault = {
    name: "AZKVAuditLogs",
    where: [],
    by: {
        _ResourceId: column("_ResourceId"),
        OperationName: column("OperationName"),
        Upn: claim("upn"),
        AppId: claim("appid"),
        ObjectId: claim("oid"),
        CallerIpAddress: addressOf("CallerIpAddress"),
        HttpStatusCode: textOf("HttpStatusCode"),
    },
    give: { Objects: samplesOf("Id"), UserAgents: samplesOf("ClientInfo") },
};
/** The shared table that older diagnostic settings write to. Columns come and go with what was ever written. */
const shared = {
    name: "AzureDiagnostics",
    where: [(0,kql/* kql */.pX) `Category in (${["AuditEvent", "DataPlaneRequests", "MongoRequests"]})`],
    by: {
        Category: column("Category"),
        ResourceId: column("ResourceId"),
        OperationName: column("OperationName"),
        Upn: column("identity_claim_upn_s"),
        LongUpn: column("identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s"),
        AppId: column("identity_claim_appid_g"),
        ObjectId: column("identity_claim_oid_g"),
        CallerIPAddress: addressOf("CallerIPAddress"),
        ClientIpAddress: column("clientIpAddress_s"),
        HttpStatusCode: textOf("httpStatusCode_d"),
        StatusCode: column("statusCode_s"),
        ErrorCode: column("errorCode_s"),
        AadPrincipalId: column("aadPrincipalId_g"),
        KeyType: column("keyType_s"),
        DatabaseName: column("databaseName_s"),
        CollectionName: column("collectionName_s"),
    },
    give: { Objects: samplesOf("id_s") },
};
function storage(name) {
    return {
        name,
        where: [],
        by: {
            _ResourceId: column("_ResourceId"),
            AccountName: column("AccountName"),
            OperationName: column("OperationName"),
            RequesterUpn: column("RequesterUpn"),
            RequesterObjectId: column("RequesterObjectId"),
            RequesterAppId: column("RequesterAppId"),
            AuthenticationType: column("AuthenticationType"),
            CallerIpAddress: addressOf("CallerIpAddress"),
            StatusText: column("StatusText"),
        },
        give: {
            StatusCodes: samplesOf("StatusCode"),
            Objects: samplesOf("ObjectKey"),
            UserAgents: samplesOf("UserAgentHeader"),
            Bytes: { needs: ["ResponseBodySize"], is: (0,kql/* kql */.pX) `sum(ResponseBodySize)` },
        },
    };
}
const cosmos = {
    name: "CDBDataPlaneRequests",
    where: [],
    by: {
        _ResourceId: column("_ResourceId"),
        AccountName: column("AccountName"),
        DatabaseName: column("DatabaseName"),
        CollectionName: column("CollectionName"),
        OperationName: column("OperationName"),
        AadPrincipalId: column("AadPrincipalId"),
        AuthTokenType: column("AuthTokenType"),
        KeyType: column("KeyType"),
        ClientIpAddress: column("ClientIpAddress"),
        StatusCode: textOf("StatusCode"),
    },
    give: { UserAgents: samplesOf("UserAgent") },
};
const mongo = {
    name: "CDBMongoRequests",
    where: [],
    by: {
        _ResourceId: column("_ResourceId"),
        AccountName: column("AccountName"),
        DatabaseName: column("DatabaseName"),
        CollectionName: column("CollectionName"),
        OperationName: column("OperationName"),
        ErrorCode: textOf("ErrorCode"),
        ClientIpAddress: column("ClientIpAddress"),
        UserId: column("UserId"),
    },
    give: {},
};
const RESOURCE_TABLES = [
    keyVault,
    shared,
    storage("StorageBlobLogs"),
    storage("StorageFileLogs"),
    storage("StorageQueueLogs"),
    storage("StorageTableLogs"),
    cosmos,
    mongo,
];

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/resource-logs.js





const resourceLogs = {
    kind: "log",
    partitions: (ctx) => tablePartitions(ctx, RESOURCE_TABLES.map(({ name }) => name), "resource access", "Add diagnostic settings to your vaults, storage accounts and Cosmos DB accounts that send audit logs to this workspace."),
    read: resource_logs_read,
    normalize: normalizeResourceLog,
};
/** Whether a record is of this feed, judged by its shape. */
const resource_logs_recognizes = recognizesResourceLog;
function resource_logs_read(ctx, partition, slice) {
    const summed = RESOURCE_TABLES.find(({ name }) => name === partition.id);
    if (summed === undefined)
        throw new errors/* MallcopError */.D("internal-error", { what: `there is no table ${partition.id}` });
    return readSums(ctx, partition, slice, summed);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/sign-ins-results.js
/** A step on the way: nothing was refused, and the sign-in that follows has an entry of its own. */
const INTERRUPTED = new Set([
    "16000", // choose an account
    "16001",
    "16003",
    "50058", // no session yet
    "50072", // register for a second factor
    "50074", // second factor wanted
    "50076",
    "50078",
    "50079",
    "50125", // password reset or registration on the way
    "50127", // broker app wanted
    "50129", // device registration on the way
    "50140", // "stay signed in?"
    "51006",
    "52004",
    "65001", // consent wanted
    "81010",
    "81012",
    "81014",
    "9002341",
    "50199", // confirmation of the user wanted
]);
/** Stopped by a policy, whether or not the password was right. */
const sign_ins_results_DENIED = new Set([
    "50020", // user of another tenant
    "50105", // not assigned to the application
    "50131", // conditional access by device
    "53000", // device not compliant
    "53001",
    "53002",
    "53003", // conditional access
    "53004", // second factor registration refused as risky
    "530031",
    "530032",
    "530034",
    "530035",
    "53011", // user at high risk
    "7000112", // application disabled
    "700016",
]);
/** @param code such as `50126`; `undefined` where the record does not say */
function resultOf(code) {
    if (code === undefined)
        return { outcome: "unknown" };
    if (code === "0")
        return { outcome: "success" };
    if (INTERRUPTED.has(code))
        return { outcome: "unknown", interrupted: true };
    return { outcome: sign_ins_results_DENIED.has(code) ? "denied" : "failure" };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/sign-ins-normalize.js
/** What a record of the sign-in log says, as a draft. Pure, so that it can be replayed. */






/** Of the export's categories and the workspace's tables: `SignInLogs`, `AADServicePrincipalSignInLogs` and their kin. */
const LOG = /^(?:AAD)?(NonInteractiveUser|ServicePrincipal|ManagedIdentity|)sign-?inlogs$/i;
const OPERATION = "Sign-in activity";
function recognizesSignIn(record) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    if (entry === undefined || entry.text("Workload", "RecordType") !== undefined)
        return false;
    if (kindOf(entry) !== undefined || entry.text("operationName") === OPERATION)
        return true;
    const isGraphs = entry.text("createdDateTime") !== undefined && entry.value("status.errorCode") !== undefined;
    return isGraphs && entry.text("userPrincipalName", "servicePrincipalId", "userId") !== undefined;
}
/** @throws MallcopError `record-malformed` if it is no record of a sign-in */
function normalizeSignIn(record, lookup) {
    const entry = (0,loose_record/* looseRecord */.q)(record);
    if (!entry || !recognizesSignIn(record))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no sign-in" });
    const app = isApp(entry);
    const result = resultOf(codeOf(entry));
    const id = entry.text("properties.id", "id");
    const time = entry.text("createdDateTime", "TimeGenerated", "time");
    const draft = {
        ...(id && { key: { tenant: "entra", namespace: "sign-in", id } }),
        time: time === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(time, "createdDateTime"),
        type: "login",
        actor: actorOf(entry, app),
        target: (app
            ? entry.text("resourceDisplayName", "resourceId")
            : entry.text("appDisplayName", "resourceDisplayName", "appId")) ?? "unknown",
        action: OPERATION,
        severity: sign_ins_normalize_severityOf(entry, result),
        metadata: {
            ...sign_ins_normalize_metadataOf(entry, result),
            ...(app && principalFacts(entry, lookup)),
            actor_type: actorTypeOf(entry, app),
        },
    };
    return [draft];
}
function kindOf(entry) {
    return LOG.exec(entry.text("category", "Type") ?? "")?.[1]?.toLowerCase();
}
function isApp(entry) {
    const kind = kindOf(entry);
    if (kind === "serviceprincipal" || kind === "managedidentity")
        return true;
    return entry.text("userPrincipalName", "userId") === undefined && entry.text("servicePrincipalId") !== undefined;
}
function actorOf(entry, app) {
    const named = app
        ? (0,principal/* nameOfPrincipal */.vw)(sign_ins_normalize_principalOf(entry))
        : (entry.text("userPrincipalName")?.toLowerCase() ?? entry.text("userDisplayName", "userId"));
    return named ?? entry.text("identity") ?? "unknown";
}
function actorTypeOf(entry, app) {
    if (kindOf(entry) === "managedidentity")
        return "managed_identity";
    if (app)
        return "app";
    return /^guest$/i.test(entry.text("userType") ?? "") ? "guest" : "user";
}
function sign_ins_normalize_principalOf(entry) {
    const displayName = entry.text("servicePrincipalName", "appDisplayName");
    return (0,principal/* principal */.NU)(entry.text("servicePrincipalId"), entry.text("appId"), displayName);
}
/** Of an application, what else it is called. */
function principalFacts(entry, lookup) {
    const { objectId, appId, displayName } = sign_ins_normalize_principalOf(entry);
    return { object_id: objectId, app_id: appId, actor_name: displayName, self: (0,principal/* isSelf */.fy)(appId, lookup) };
}
/** A number in text everywhere but at Graph; some exports write the word. */
function codeOf(entry) {
    const code = entry.text("status.errorCode", "resultType", "errorCode");
    return code !== undefined && /^success$/i.test(code) ? "0" : code;
}
function sign_ins_normalize_severityOf(entry, { outcome }) {
    const compromised = /^confirmedCompromised$/i.test(entry.text("riskState") ?? "");
    const risky = /^high$/i.test(entry.text("riskLevelDuringSignIn") ?? "") || compromised;
    return risky && outcome === "success" ? "warn" : "info";
}
function sign_ins_normalize_metadataOf(entry, result) {
    return {
        outcome: result.outcome,
        interrupted: result.interrupted,
        source_ip: entry.text("properties.ipAddress", "ipAddress", "callerIpAddress"),
        user_agent: entry.text("userAgent"),
        country: entry.text("properties.location.countryOrRegion", "location.countryOrRegion", "LocationDetails.countryOrRegion") ?? countryCode(entry),
        account: entry.text("AADTenantId", "properties.tenantId", "resourceTenantId", "homeTenantId"),
        correlation_id: entry.text("properties.correlationId", "correlationId"),
        object_id: entry.text("userId", "servicePrincipalId"),
        app_id: entry.text("appId"),
        application: entry.text("appDisplayName"),
        resource: entry.text("resourceDisplayName"),
        error_code: codeOf(entry),
        reason: reasonOf(entry, result),
        client_app: entry.text("clientAppUsed"),
        protocol: entry.text("authenticationProtocol"),
        requirement: entry.text("authenticationRequirement"),
        conditional_access: entry.text("conditionalAccessStatus"),
        interactive: flagOf(entry, "isInteractive"),
        risk_level: known(entry.text("riskLevelDuringSignIn")),
        risk_state: known(entry.text("riskState")),
    };
}
function countryCode(entry) {
    const code = entry.text("location");
    return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
}
/** Success, too, has a reason at Microsoft: "Other." */
function reasonOf(entry, { outcome }) {
    return outcome === "success" ? undefined : entry.text("status.failureReason", "resultDescription");
}
function flagOf(entry, name) {
    const told = entry.text(name)?.toLowerCase();
    return told === "true" ? true : told === "false" ? false : undefined;
}
/** Without Entra ID P2 the risk reads `hidden`. */
function known(risk) {
    return risk === "hidden" || risk === "none" ? undefined : risk;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/sign-ins.js




const signIns = {
    kind: "log",
    partitions: sign_ins_partitions,
    read: sign_ins_read,
    normalize: normalizeSignIn,
};
/** Whether a record is of this feed, judged by its shape. */
const sign_ins_recognizes = recognizesSignIn;
async function sign_ins_partitions(ctx) {
    const { login_source: source } = ctx.config;
    if (source === "m365")
        return [];
    const tenant = ctx.setting("AZURE_TENANT_ID")?.toLowerCase();
    if (source === undefined && tenant !== undefined && ctx.setting("M365_TENANT_ID")?.toLowerCase() === tenant) {
        throw new errors/* MallcopError */.D("feed-not-available", {
            vendor: "Azure",
            what: "sign-ins",
            reason: "M365_TENANT_ID names the same tenant, so that the m365 connector tells of them",
            advice: "Set `login_source` to `m365` to agree, or to `azure` here and in m365 to have them from here.",
        });
    }
    return [{ id: "sign-ins" }];
}
async function* sign_ins_read(ctx, _partition, slice) {
    yield* (0,graph_reports/* readReport */.tL)((0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6), graph_reports/* SIGN_INS */.FV, slice);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/preflight.js
/** What `mallcop doctor` says of Azure: which subscriptions there are, and whether each of their listings can be read. */










const FEEDS = ["activity-log", "defender", "defender-findings"];
const preflight_HOUR_MS = 3_600_000;
const READER = ["Reader"];
const GRAPH = ["Graph application permissions AuditLog.Read.All and Directory.Read.All"];
async function* preflight(ctx) {
    yield* resourceManager(ctx);
    yield* directory(ctx);
    yield* workspace(ctx);
}
async function* resourceManager(ctx) {
    let subscriptions = [];
    const list = async () => {
        subscriptions = await (0,azure_subscriptions/* subscriptionsOf */.w)(ctx);
        return counted(subscriptions.length, "subscription");
    };
    yield await (0,check/* probe */.d)("Azure Resource Manager: subscriptions", FEEDS, list, READER);
    for (const subscription of subscriptions) {
        yield await (0,check/* probe */.d)(`Reader on ${subscription}`, ["activity-log"], () => activity(ctx, subscription), READER);
        const alerts = async () => {
            const wanted = { what: "the security alerts", right: "Reader or Security Reader", place: subscription };
            const path = (0,defender/* alertsPath */.Vi)(subscription);
            return `${counted(await firstPage(ctx, path, wanted), "alert")} on the first page`;
        };
        yield await (0,check/* probe */.d)(`Security Reader on ${subscription}`, ["defender", "defender-findings"], alerts, READER);
    }
    if (ctx.config.include_tenant_log === true) {
        yield await (0,check/* probe */.d)("Reader on /providers/Microsoft.Insights", ["activity-log"], () => activity(ctx, "tenant"));
    }
}
async function* directory(ctx) {
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    const audits = async () => {
        await (0,graph_reports/* probeReport */.Nr)(client, graph_reports/* DIRECTORY_AUDITS */.H7);
        return "the directory's audit log can be read";
    };
    yield await (0,check/* probe */.d)("Graph: AuditLog.Read.All, Directory.Read.All", ["directory-audits"], audits, GRAPH);
    const logins = async () => {
        if ((await signIns.partitions(ctx)).length === 0)
            return "left to the m365 connector";
        await (0,graph_reports/* probeReport */.Nr)(client, graph_reports/* SIGN_INS */.FV);
        return "sign-ins can be read";
    };
    yield await (0,check/* probe */.d)("Graph: AuditLog.Read.All, and Entra ID P1 or P2", ["sign-ins"], logins, GRAPH);
}
async function* workspace(ctx) {
    for (const [name, feed] of Object.entries({ "resource-logs": resourceLogs, "container-apps": containerApps })) {
        const tables = async () => counted((await feed.partitions(ctx)).length, "table");
        yield await (0,check/* probe */.d)("Log Analytics Data Reader on the workspace", [name], tables, ["Log Analytics Data Reader"]);
    }
}
async function activity(ctx, partition) {
    const slice = { from: (ctx.now - preflight_HOUR_MS), to: ctx.now };
    const found = await firstPage(ctx, (0,activity_log/* activityPath */.PK)(partition, slice), (0,activity_log/* wantedOf */.Lm)(partition));
    return `${counted(found, "record")} of the last hour on the first page`;
}
async function firstPage(ctx, path, wanted) {
    for await (const page of (0,client/* armOf */.c)(ctx).list(path, wanted))
        return page.length;
    return 0;
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/connector.js












/** The first that knows a record has it: the Activity Log's shape is the widest, and comes last. */
const RECOGNIZERS = [
    ["directory-audits", directory_audits_recognizes],
    ["sign-ins", sign_ins_recognizes],
    ["resource-logs", resource_logs_recognizes],
    ["container-apps", recognizes],
    ["defender", azure_alert/* recognizesAlert */.O$],
    ["activity-log", activity_record/* recognizesActivity */.RM],
];
const connector = {
    preflight: preflight,
    tables: lookup_tables/* lookupTables */.OX,
    feeds: {
        defender: defender/* defender */.QE,
        "defender-findings": defenderFindings,
        "activity-log": activity_log/* activityLog */.cK,
        "directory-audits": directoryAudits,
        "sign-ins": signIns,
        "resource-logs": resourceLogs,
        "container-apps": containerApps,
    },
    correlate: [operationPairs],
    recognize: (record) => RECOGNIZERS.find(([, recognizes]) => recognizes(record))?.[0],
};
/* harmony default export */ const azure_connector = (connector);


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


/***/ })

};
