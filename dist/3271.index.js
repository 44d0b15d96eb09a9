export const id = 3271;
export const ids = [3271];
export const modules = {

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ activityLog),
  PK: () => (/* binding */ activityPath),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-normalize.js + 4 modules
var activity_normalize = __webpack_require__(6343);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-record.js
var activity_record = __webpack_require__(46345);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/client.js + 1 modules
var client = __webpack_require__(46953);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/role-assignment.js
var role_assignment = __webpack_require__(74794);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/role-assignment-details.js
/**
 * Finds the details of role assignments whose request is not in the slice: what their end leaves out is asked of the assignment
 * itself, as long as it is there.
 *
 * @see https://learn.microsoft.com/rest/api/authorization/role-assignments/get-by-id
 */




const WRITE = /^microsoft\.authorization\/roleassignments\/write$/i;
const ASSIGNMENT = /^\/[\w/.() -]*\/providers\/microsoft\.authorization\/roleassignments\/[0-9a-f-]{36}$/i;
/** @param records of a slice, oldest first */
async function withDetails(arm, records) {
    const begun = new Set();
    const complete = [];
    for (const record of records) {
        const assignment = mayConcernUs(record) ? undetailed(record, begun) : undefined;
        const found = assignment === undefined ? undefined : await lookUp(arm, assignment);
        complete.push(found === undefined || !(0,shape/* isObject */.Gv)(record) ? record : { ...record, [role_assignment/* LOOKED_UP */.t6]: found });
    }
    return complete;
}
/** The assignment that a record tells the end of, if its beginning has not been seen. */
function undetailed(record, begun) {
    const activity = (0,activity_record/* openActivity */.eo)(record);
    if (activity === undefined)
        return undefined;
    const { fields, phase, outcome, resourceId = "" } = activity;
    const operation = [fields.text("correlationId"), fields.text("operationId"), resourceId.toLowerCase()].join("|");
    if (phase === "begun")
        begun.add(operation);
    return outcome === "success" && !begun.has(operation) && ASSIGNMENT.test(resourceId) ? resourceId : undefined;
}
/** `undefined` for one that is gone again, or that may not be read: the event then says less. */
async function lookUp(arm, assignment) {
    const wanted = { what: "the role assignment", right: "Reader", place: assignment };
    try {
        return await arm.get(`${encodeURI(assignment)}?api-version=2022-04-01`, wanted);
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (error.kind === "permission" || error.kind === "not_available")
            return undefined;
        throw error;
    }
}
/** Cheap, because every record is asked. */
function mayConcernUs(record) {
    if (!(0,shape/* isObject */.Gv)(record))
        return false;
    const { operationName } = record;
    const name = (0,shape/* isObject */.Gv)(operationName) ? operationName.value : operationName;
    return typeof name === "string" && WRITE.test(name);
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/subscriptions.js
var azure_subscriptions = __webpack_require__(95098);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-log.js







const activityLog = { kind: "log", partitions, read, normalize: activity_normalize/* normalizeActivity */.VM };
/** The tenant's own log, beside those of its subscriptions. */
const TENANT = "tenant";
/** A slice of more entries than this is halved: a slice is held in memory until it is whole. */
const MOST_HELD = 10_000;
/** Narrower than this, a slice is read however long it is. */
const NARROWEST_MS = 60_000;
async function partitions(ctx) {
    const subscriptions = await (0,azure_subscriptions/* subscriptionPartitions */.F)(ctx);
    return ctx.config.include_tenant_log === true ? [...subscriptions, { id: TENANT }] : subscriptions;
}
async function* read(ctx, { id }, slice) {
    const held = [];
    for await (const records of (0,client/* armOf */.c)(ctx).list(activityPath(id, slice), { ...wantedOf(id), slice })) {
        held.push(...records);
        if (held.length > MOST_HELD && slice.to - slice.from > NARROWEST_MS)
            throw tooWide(slice);
    }
    yield { records: await withDetails((0,client/* armOf */.c)(ctx), held.toSorted(byTime)) };
}
/** Times are compared as they are written: all are in UTC, and their digits tell more than milliseconds. */
function byTime(a, b) {
    const [first, second] = [timeText(a), timeText(b)];
    if (first === second)
        return Number(hasEnded(a)) - Number(hasEnded(b));
    return first < second ? -1 : 1;
}
function timeText(record) {
    return (0,shape/* isObject */.Gv)(record) && typeof record.eventTimestamp === "string" ? record.eventTimestamp : "";
}
function hasEnded(record) {
    return (0,activity_record/* openActivity */.eo)(record)?.phase === "ended";
}
/** Of the filters that Azure accepts, the time alone: the others have been seen to leave entries out. */
function activityPath(partition, { from, to }) {
    const filter = `eventTimestamp ge '${iso(from)}' and eventTimestamp le '${iso(to)}'`;
    const place = partition === TENANT ? "" : `/subscriptions/${partition}`;
    const resource = "providers/Microsoft.Insights/eventtypes/management/values";
    return `${place}/${resource}?api-version=2015-04-01&$filter=${encodeURIComponent(filter)}`;
}
function wantedOf(partition) {
    return partition === TENANT
        ? { what: "the Activity Log", right: "Reader on /providers/Microsoft.Insights", place: "the tenant" }
        : { what: "the Activity Log", right: "Reader", place: partition };
}
function tooWide({ from, to }) {
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: "The Activity Log", from: iso(from), to: iso(to) });
}
function iso(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}


/***/ }),

/***/ 6343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _9: () => (/* binding */ OPERATION_NAMESPACE),
  Am: () => (/* binding */ inGroups),
  uX: () => (/* binding */ louder),
  VM: () => (/* binding */ normalizeActivity),
  xJ: () => (/* binding */ severityOf)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-operations.js
const OPERATION_ROWS = [
    // Who has which role
    ["Microsoft.Authorization/roleAssignments/write", "role_assignment"],
    ["Microsoft.Authorization/roleAssignments/delete", "role_assignment"],
    ["Microsoft.Authorization/roleAssignmentScheduleRequests/write", "role_assignment"],
    ["Microsoft.Authorization/roleAssignmentScheduleRequests/cancel/action", "role_assignment"],
    ["Microsoft.Authorization/roleEligibilityScheduleRequests/write", "role_assignment"],
    ["Microsoft.Authorization/roleEligibilityScheduleRequests/cancel/action", "role_assignment"],
    ["Microsoft.Authorization/classicAdministrators/write", "role_assignment", "warn"],
    ["Microsoft.Authorization/classicAdministrators/delete", "role_assignment"],
    ["Microsoft.Authorization/elevateAccess/action", "role_assignment", "critical"],
    // What roles allow, and what guards resources
    ["Microsoft.Authorization/roleDefinitions/write", "permission_change"],
    ["Microsoft.Authorization/roleDefinitions/delete", "permission_change"],
    ["Microsoft.Authorization/roleManagementPolicies/write", "permission_change", "warn"],
    ["Microsoft.Authorization/denyAssignments/*", "permission_change", "warn"],
    ["Microsoft.Authorization/locks/write", "permission_change"],
    ["Microsoft.Authorization/locks/delete", "permission_change", "warn"],
    ["Microsoft.Authorization/policyAssignments/write", "permission_change"],
    ["Microsoft.Authorization/policyAssignments/delete", "permission_change", "warn"],
    ["Microsoft.Authorization/policyExemptions/write", "permission_change", "warn"],
    ["Microsoft.Authorization/policyExemptions/delete", "permission_change"],
    ["Microsoft.KeyVault/vaults/accessPolicies/write", "permission_change", "warn"],
    ["Microsoft.DocumentDB/databaseAccounts/*RoleAssignments/*", "permission_change", "warn"],
    ["Microsoft.DocumentDB/databaseAccounts/*RoleDefinitions/*", "permission_change"],
    ["Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions/*", "permission_change"],
    ["Microsoft.Kusto/clusters/*principalAssignments/*", "permission_change"],
    ["Microsoft.Sql/servers/administrators/*", "permission_change", "warn"],
    ["Microsoft.Sql/managedInstances/administrators/*", "permission_change", "warn"],
    ["Microsoft.DBfor*/administrators/*", "permission_change", "warn"],
    ["*/rbac.authorization.k8s.io/clusterrolebindings/write", "permission_change", "warn"],
    ["*/rbac.authorization.k8s.io/*", "permission_change"],
    ["Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write", "permission_change", "warn"],
    ["Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete", "permission_change"],
    ["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action", "permission_change"],
    ["Microsoft.ManagedServices/registrationAssignments/write", "permission_change", "warn"],
    ["Microsoft.ManagedServices/registrationAssignments/delete", "permission_change"],
    ["Microsoft.ManagedServices/registrationDefinitions/*", "permission_change"],
    ["Microsoft.Network/networkSecurityGroups/securityRules/*", "permission_change"],
    ["*/firewallRules/*", "permission_change"],
    ["*/virtualNetworkRules/*", "permission_change"],
    ["*/networkRuleSets/*", "permission_change"],
    ["*/authorizationRules/write", "permission_change"],
    ["*/authorizationRules/delete", "permission_change"],
    ["*/basicPublishingCredentialsPolicies/write", "permission_change"],
    ["Microsoft.Compute/galleries/share/action", "permission_change", "warn"],
    // Credentials and data that were handed out; visible here without any diagnostic setting
    ["*/listKeys/action", "resource_access"],
    ["*/listKey/action", "resource_access"],
    ["*/listAdminKeys/action", "resource_access"],
    ["*/listQueryKeys/action", "resource_access"],
    ["*/readonlykeys/action", "resource_access"],
    ["*/sharedKeys/action", "resource_access"],
    ["*/listAccountSas/action", "resource_access"],
    ["*/listServiceSas/action", "resource_access"],
    ["*/listSecrets/action", "resource_access"],
    ["*/listCallbackUrl/action", "resource_access"],
    ["*/listConnectionStrings/action", "resource_access"],
    ["*/listCredential*/action", "resource_access"],
    ["*/listCluster*Credential*/action", "resource_access"],
    ["*/listPublishingCredentials/action", "resource_access"],
    ["*/publishxml/action", "resource_access"],
    ["Microsoft.Web/sites/*config/list/action", "resource_access"],
    ["*/regenerateKey/action", "resource_access", "warn"],
    ["*/regenerateKeys/action", "resource_access", "warn"],
    ["*/regeneratePrimaryKey/action", "resource_access", "warn"],
    ["*/regenerateCredential/action", "resource_access", "warn"],
    ["*/beginGetAccess/action", "resource_access", "warn"],
    ["Microsoft.KeyVault/vaults/secrets/*", "resource_access"],
    ["Microsoft.KeyVault/vaults/keys/purge/action", "resource_access", "warn"],
    ["Microsoft.KeyVault/vaults/keys/*", "resource_access"],
    ["Microsoft.KeyVault/vaults/certificates/*", "resource_access"],
    ["Microsoft.KeyVault/locations/deletedVaults/purge/action", "resource_access", "warn"],
    // Code run on machines, and ways into them
    ["Microsoft.Compute/virtualMachines/runCommand/action", "admin_action", "warn"],
    ["Microsoft.Compute/virtualMachines/runCommands/write", "admin_action", "warn"],
    ["Microsoft.Compute/virtualMachines/extensions/write", "admin_action", "warn"],
    ["Microsoft.Compute/virtualMachineScaleSets/*/runCommand/action", "admin_action", "warn"],
    ["Microsoft.Compute/virtualMachineScaleSets/*extensions/write", "admin_action", "warn"],
    ["Microsoft.ContainerService/managedClusters/runCommand/action", "admin_action", "warn"],
    ["Microsoft.SerialConsole/serialPorts/connect/action", "admin_action", "warn"],
    ["Microsoft.Network/bastionHosts/createShareableLinks/action", "admin_action", "warn"],
    ["Microsoft.Automation/automationAccounts/webhooks/write", "admin_action", "warn"],
    ["Microsoft.Automation/automationAccounts/webhooks/action", "admin_action", "warn"],
    ["Microsoft.Web/sites/hostruntime/*", "admin_action", "warn"],
    // Watching switched off, traces and safety nets removed
    ["Microsoft.Insights/diagnosticSettings/delete", "admin_action", "critical"],
    ["Microsoft.aadiam/diagnosticSettings/delete", "admin_action", "critical"],
    ["Microsoft.OperationalInsights/workspaces/delete", "admin_action", "critical"],
    ["Microsoft.OperationalInsights/workspaces/purge/action", "admin_action", "critical"],
    ["Microsoft.OperationalInsights/workspaces/dataSources/delete", "admin_action", "warn"],
    ["Microsoft.Insights/dataCollectionRules/delete", "admin_action", "warn"],
    ["Microsoft.Insights/activityLogAlerts/delete", "admin_action", "warn"],
    ["Microsoft.Insights/metricAlerts/delete", "admin_action", "warn"],
    ["Microsoft.Insights/scheduledQueryRules/delete", "admin_action", "warn"],
    ["Microsoft.Insights/alertRules/delete", "admin_action", "warn"],
    ["Microsoft.Insights/actionGroups/delete", "admin_action", "warn"],
    ["Microsoft.SecurityInsights/*/delete", "admin_action", "warn"],
    ["Microsoft.Security/pricings/write", "admin_action", "warn"],
    ["Microsoft.Security/pricings/delete", "admin_action", "warn"],
    ["Microsoft.Security/alertsSuppressionRules/write", "admin_action", "warn"],
    ["Microsoft.Security/securityContacts/*", "admin_action", "warn"],
    ["Microsoft.Security/autoProvisioningSettings/write", "admin_action", "warn"],
    ["Microsoft.Security/locations/alerts/*", "defender_alert", "info"],
    ["Microsoft.Network/networkWatchers/*PacketCapture*/*", "admin_action", "warn"],
    ["Microsoft.Network/networkWatchers/*delete", "admin_action", "warn"],
    ["Microsoft.Network/azureFirewalls/delete", "admin_action", "warn"],
    ["Microsoft.Network/firewallPolicies/*delete", "admin_action", "warn"],
    ["Microsoft.Network/networkSecurityGroups/delete", "admin_action", "warn"],
    ["Microsoft.Network/ddosProtectionPlans/delete", "admin_action", "warn"],
    ["Microsoft.RecoveryServices/vaults/delete", "admin_action", "warn"],
    ["Microsoft.RecoveryServices/vaults/backup*/*delete", "admin_action", "warn"],
    ["Microsoft.DataProtection/backupVaults/*delete", "admin_action", "warn"],
    ["Microsoft.Resources/subscriptions/resourceGroups/delete", "admin_action", "warn"],
    ["Microsoft.KeyVault/vaults/delete", "admin_action", "warn"],
    ["Microsoft.Storage/storageAccounts/delete", "admin_action", "warn"],
    ["Microsoft.Sql/servers/delete", "admin_action", "warn"],
    ["Microsoft.DocumentDB/databaseAccounts/delete", "admin_action", "warn"],
    // The subscription itself
    ["Microsoft.Subscription/*", "admin_action", "warn"],
    ["Microsoft.Management/managementGroups/*", "admin_action", "warn"],
];
const exact = new Map();
const patterns = [];
for (const [pattern, type, severity = "info"] of OPERATION_ROWS) {
    if (!pattern.includes("*"))
        exact.set(pattern.toLowerCase(), { name: pattern, type, severity });
    else
        patterns.push({ fits: compiled(pattern), operation: { name: undefined, type, severity } });
}
/** What the operations of a busy subscription were found to be; their names come again with every record. */
const remembered = new Map();
const MOST_REMEMBERED = 5000;
const UNNAMED = { name: undefined, type: "admin_action", severity: "info" };
/** @param operation in any case */
function operationNamed(operation) {
    const name = operation.toLowerCase();
    const known = exact.get(name) ?? remembered.get(name);
    if (known !== undefined)
        return known;
    const found = patterns.find(({ fits }) => fits.test(name))?.operation ?? UNNAMED;
    if (remembered.size >= MOST_REMEMBERED)
        remembered.clear();
    remembered.set(name, found);
    return found;
}
/** Whether an operation only reads. Handing out a credential is an `action`, and no reading. */
function onlyReads(operation) {
    return /\/read$/i.test(operation);
}
function compiled(pattern) {
    const source = pattern.split("*").map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&"));
    return new RegExp(`^${source.join(".*")}$`, "i");
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/activity-record.js
var activity_record = __webpack_require__(46345);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-raw.js
/**
 * A record of the Activity Log without what must not be stored: the claims of the caller's token but for those that say who it
 * was, and the bodies of requests and answers, which may hold passwords. Those about roles are kept: they are the evidence.
 */


const CLAIMS = /^claims(?:_d)?$/i;
const IDENTITY = /^identity(?:_d)?$/i;
const PROPERTIES = /^properties(?:_d)?$/i;
/** Also flattened, as `properties_requestbody_s`. */
const BODY = /(?:request|response)body(?:_[sd])?$/i;
const FLAT_CLAIM = /^(?:identity[._])?claims[._]/i;
const ABOUT_ROLES = /^microsoft\.authorization\/role/i;
/** @param operation decides whether bodies are kept */
function withoutSecrets(record, operation) {
    const keepsBodies = ABOUT_ROLES.test(operation);
    const kept = {};
    for (const [name, value] of Object.entries(record)) {
        if (CLAIMS.test(name))
            kept[name] = (0,activity_record/* claimsOf */.ds)(value);
        else if (IDENTITY.test(name))
            kept[name] = identity(value);
        else if (PROPERTIES.test(name))
            kept[name] = properties(value, keepsBodies);
        else if (!FLAT_CLAIM.test(name) && (keepsBodies || !BODY.test(name)))
            kept[name] = value;
    }
    return kept;
}
function identity(value) {
    const open = opened(value);
    if (!(0,shape/* isObject */.Gv)(open))
        return undefined;
    return Object.fromEntries(Object.entries(open).map(([name, item]) => [name, CLAIMS.test(name) ? (0,activity_record/* claimsOf */.ds)(item) : item]));
}
function properties(value, keepsBodies) {
    const open = opened(value);
    if (!(0,shape/* isObject */.Gv)(open))
        return open;
    const entries = Object.entries(open).filter(([name]) => keepsBodies || !BODY.test(name));
    return Object.fromEntries(entries.map(([name, item]) => [name, CLAIMS.test(name) ? (0,activity_record/* claimsOf */.ds)(item) : item]));
}
function opened(value) {
    return typeof value === "string" ? (0,activity_record/* parsed */.Yz)(value) : value;
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/role-assignment.js
var role_assignment = __webpack_require__(74794);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-target.js

/** Ids whose last part is a verb, and belongs to what stands before it: `vaults/V/accessPolicies/add`. */
const VERBS = /\/accesspolicies\/(?:add|remove|replace)\/?$/i;
/** A setting is named by what it is for: everybody calls it `audit`. */
const SETTING = /^(.*)\/providers\/microsoft\.insights\/diagnosticsettings\/([^/]+)\/?$/i;
/** @param about the id of the resource, or of what a role is given on */
function targetNamed(about, { subscription }) {
    const [, resource, setting] = SETTING.exec(about ?? "") ?? [];
    const of = (0,role_assignment/* lastSegment */.mp)(resource);
    if (of !== undefined && setting !== undefined)
        return `${of}/${setting}`;
    return (0,role_assignment/* lastSegment */.mp)(about?.replace(VERBS, "")) ?? subscription ?? "unknown";
}

// EXTERNAL MODULE: ./build/plugins/connectors/azure/alert.js
var azure_alert = __webpack_require__(15254);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/lookup-tables.js
var lookup_tables = __webpack_require__(59200);
// EXTERNAL MODULE: ./build/plugins/connectors/azure/principal.js
var principal = __webpack_require__(23062);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/weakening.js
const MEMBERS = [
    ["allowBlobPublicAccess", /^true$/i, { change: "public_blobs_allowed", severity: "warn" }],
    ["publicAccess", /^(?:blob|container)$/i, { change: "public_access_allowed", severity: "critical", public: true }],
    ["networkAcls.defaultAction", /^allow$/i, { change: "network_opened", severity: "warn", public: true }],
    ["publicNetworkAccess", /^enabled$/i, { change: "public_network_access_enabled", severity: "warn" }],
    ["supportsHttpsTrafficOnly", /^false$/i, { change: "plain_http_allowed", severity: "warn" }],
    ["minimumTlsVersion", /^TLS1_[01]$/i, { change: "old_tls_allowed", severity: "warn" }],
    ["allowSharedKeyAccess", /^true$/i, { change: "shared_key_allowed", severity: "info" }],
    ["enableSoftDelete", /^false$/i, { change: "soft_delete_disabled", severity: "warn" }],
    ["enablePurgeProtection", /^false$/i, { change: "purge_protection_disabled", severity: "warn" }],
    ["deleteRetentionPolicy.enabled", /^false$/i, { change: "soft_delete_disabled", severity: "warn" }],
    ["isVersioningEnabled", /^false$/i, { change: "versioning_disabled", severity: "warn" }],
    ["enableRbacAuthorization", /^false$/i, { change: "role_based_access_disabled", severity: "warn" }],
    ["disableLocalAuth", /^false$/i, { change: "local_auth_enabled", severity: "info" }],
];
/** @param body of the request, opened */
function weakeningsOf(body) {
    if (body === undefined)
        return [];
    const found = MEMBERS.flatMap(([member, value, weakening]) => {
        const told = body.text(member);
        return told !== undefined && value.test(told) ? [weakening] : [];
    });
    return [...found, ...inbound(body), ...addresses(body), ...roleAllows(body)];
}
/** Whether the body of a vault's write touches who may reach what is in it. */
function touchesAccess(body) {
    return ["accessPolicies", "enableRbacAuthorization", "networkAcls"].some((name) => body?.value(name) !== undefined);
}
const ANYWHERE = /^(?:\*|0\.0\.0\.0(?:\/0)?|::\/0|any|internet)$/i;
function inbound(rule) {
    const sources = [rule.text("sourceAddressPrefix"), ...texts(rule.value("sourceAddressPrefixes"))];
    const lets = /^allow$/i.test(rule.text("access") ?? "") && /^inbound$/i.test(rule.text("direction") ?? "");
    if (!lets || !sources.some((source) => source !== undefined && ANYWHERE.test(source)))
        return [];
    return [{ change: "inbound_from_internet", severity: "warn", public: true }];
}
function addresses(rule) {
    const [start, end] = [rule.text("startIpAddress"), rule.text("endIpAddress")];
    if (start !== "0.0.0.0")
        return [];
    // The range 0.0.0.0 to 0.0.0.0 is how these services write "everything inside Azure".
    if (end === "0.0.0.0")
        return [{ change: "all_of_azure_allowed", severity: "warn" }];
    return end === "255.255.255.255" ? [{ change: "network_opened", severity: "warn", public: true }] : [];
}
function roleAllows(definition) {
    const actions = definition.objects("permissions").flatMap((permission) => texts(permission.value("actions")));
    if (actions.includes("*"))
        return [{ change: "role_allows_everything", severity: "warn" }];
    const gives = actions.some((action) => /^microsoft\.authorization\/(?:\*|roleassignments\/(?:\*|write))$/i.test(action));
    return gives ? [{ change: "role_may_give_roles", severity: "warn" }] : [];
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-normalize.js











/** The namespace of keys that name an operation, of which there is more than one record. */
const OPERATION_NAMESPACE = "operation";
/** @throws MallcopError `record-malformed` if it is no record of the Activity Log */
function normalizeActivity(record, lookup) {
    const activity = (0,activity_record/* openActivity */.eo)(record);
    if (activity === undefined || !(0,shape/* isObject */.Gv)(record)) {
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it names no operation of Azure Resource Manager" });
    }
    const leftOut = reasonToLeaveOut(activity, lookup);
    if (leftOut !== undefined)
        return { leftOut };
    const raw = withoutSecrets(record, activity.operation);
    if ((0,azure_alert/* isAlertRecord */.eE)(activity))
        return [{ ...(0,azure_alert/* mirroredAlert */.Zl)(activity), raw }];
    return [draftOf(activity, raw, lookup)];
}
const BY_CATEGORY = {
    servicehealth: "health",
    resourcehealth: "health",
    autoscale: "autoscale",
    recommendation: "recommendation",
    alert: "metric_alert",
};
const POLICY_AUDIT = /^microsoft\.authorization\/policies\/audit(?:ifnotexists)?\/action$/i;
function reasonToLeaveOut({ category, operation, resourceGroup }, lookup) {
    if (!activity_record/* CATEGORIES */.R6.has(category))
        return "other_log";
    const reason = (0,shape/* entryOf */.Ms)(BY_CATEGORY, category);
    if (reason !== undefined)
        return reason;
    if (onlyReads(operation))
        return "read_only";
    if (POLICY_AUDIT.test(operation) && lookup.get(lookup_tables/* OPTIONS_TABLE */.m$, "include_policy_audits") === false)
        return "policy_audit";
    return inGroups(resourceGroup, lookup) ? undefined : "other_resource_group";
}
/** What happens on the subscription itself concerns all its groups. */
function inGroups(group, lookup) {
    const groups = lookup.get(lookup_tables/* OPTIONS_TABLE */.m$, "resource_groups");
    if (!Array.isArray(groups) || groups.length === 0 || group === undefined)
        return true;
    return groups.includes(group.toLowerCase());
}
function draftOf(activity, raw, lookup) {
    const { fields } = activity;
    const operation = operationNamed(activity.operation);
    const [body] = fields.objects("properties.requestbody");
    const grant = operation.type === "role_assignment" ? (0,role_assignment/* grantOf */.od)(activity, !/delete$/i.test(activity.operation), lookup) : undefined;
    const findings = {
        activity,
        operation,
        type: typeOf(activity.operation, operation, body),
        outcome: /\/policies\/deny\/action$/i.test(activity.operation) ? "denied" : activity.outcome,
        claims: (0,activity_record/* claimsOf */.ds)(fields.value("claims", "identity.claims")),
        grant,
        weakenings: grant === undefined ? weakeningsOf(body) : [],
    };
    const key = keyOf(activity);
    return {
        ...(key && { key }),
        time: activity.time,
        type: findings.type,
        actor: actorOf(findings),
        target: targetNamed(grant === undefined ? activity.resourceId : grant.scope, activity),
        action: operation.name ?? activity.operation,
        severity: severityOf(loudest(findings), findings.outcome),
        metadata: metadataOf(findings, lookup),
        raw,
    };
}
function typeOf(name, { type }, body) {
    return /^microsoft\.keyvault\/vaults\/write$/i.test(name) && touchesAccess(body) ? "permission_change" : type;
}
/**
 * The records of one operation have one key. Without the operation's ids, the record's own id is all there is.
 * Policy evaluations share the operation's ids and are events of their own.
 */
function keyOf({ fields, operation, category, resourceId, subscription }) {
    const tenant = subscription ?? fields.text("tenantId")?.toLowerCase() ?? "unknown";
    const correlation = fields.text("correlationId");
    const own = fields.text("eventDataId");
    if (category === "administrative" && correlation !== undefined) {
        const parts = [correlation, fields.text("operationId") ?? "", operation, resourceId ?? ""];
        return { tenant, namespace: OPERATION_NAMESPACE, id: parts.join("|").toLowerCase() };
    }
    return own === undefined ? undefined : { tenant, namespace: "event", id: own.toLowerCase() };
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The ids of whoever called; the caller itself is one, where it is no person. */
function principalOf({ activity, claims }) {
    const caller = activity.fields.text("caller");
    const objectId = activity_normalize_text(claims.oid) ?? (caller !== undefined && GUID.test(caller) ? caller : undefined);
    return (0,principal/* principal */.NU)(objectId, activity_normalize_text(claims.appid) ?? activity_normalize_text(claims.azp));
}
/** People by their sign-in name, which has no case; apps and managed identities by their object's id. */
function actorOf(findings) {
    const { activity, claims } = findings;
    const caller = activity.fields.text("caller");
    const named = caller ?? activity_normalize_text(claims.upn) ?? activity_normalize_text(claims.unique_name) ?? activity_normalize_text(claims.name);
    if (named === undefined || GUID.test(named))
        return (0,principal/* nameOfPrincipal */.vw)(principalOf(findings)) ?? "unknown";
    return named.includes("@") ? named.toLowerCase() : named;
}
function actorTypeOf(actor, claims) {
    const kind = activity_normalize_text(claims.idtyp)?.toLowerCase();
    if (kind === "app" || (kind === undefined && GUID.test(actor)))
        return "service_principal";
    if (kind === "user" || actor.includes("@"))
        return "user";
    return actor.startsWith("Microsoft.") ? "service" : undefined;
}
function metadataOf(findings, lookup) {
    const { activity, claims, grant, weakenings } = findings;
    const { fields, resourceId } = activity;
    const { appId, objectId } = principalOf(findings);
    return {
        outcome: findings.outcome,
        source_ip: fields.text("httpRequest.clientIpAddress", "callerIpAddress") ?? activity_normalize_text(claims.ipaddr),
        actor_type: actorTypeOf(actorOf(findings), claims),
        target_type: targetTypeOf(findings),
        role: grant?.role,
        scope: grant?.scope ?? fields.text("authorization.scope", "identity.authorization.scope") ?? resourceId,
        account: activity.subscription,
        region: fields.text("location", "properties.resourceLocation"),
        correlation_id: fields.text("correlationId"),
        self: (0,principal/* isSelf */.fy)(appId, lookup),
        operation_id: fields.text("operationId"),
        status: activity.status,
        sub_status: activity.subStatus,
        category: activity.category,
        resource_id: resourceId,
        resource_group: activity.resourceGroup,
        app_id: appId,
        object_id: objectId,
        grantee: grant?.grantee,
        grantee_type: grant?.granteeType,
        role_id: grant?.role === grant?.roleId ? grant?.roleId : undefined,
        privileged: grant?.privileged ? true : undefined,
        change: weakenings.length === 0 ? undefined : weakenings.map(({ change }) => change).join(", "),
        public: weakenings.some((weakening) => weakening.public) ? true : undefined,
        policy: fields.objects("properties.policies")[0]?.text("policyDefinitionDisplayName", "policyDefinitionName"),
    };
}
function targetTypeOf({ activity, grant }) {
    if (grant === undefined) {
        const told = activity.fields.text("resourceType.value", "resourceType", "resourceTypeValue");
        return (told ?? resourceTypeOf(activity.resourceId))?.toLowerCase();
    }
    return resourceTypeOf((0,role_assignment/* scopeOf */.Od)(grant.scope))?.toLowerCase();
}
/** `Microsoft.KeyVault/vaults` of a vault's id. */
function resourceTypeOf(id) {
    const [, provider, rest = ""] = /.*\/providers\/([^/]+)\/(.+)$/i.exec(id ?? "") ?? [];
    if (provider !== undefined)
        return [provider, ...rest.split("/").filter((_, index) => index % 2 === 0)].join("/");
    if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/i.test(id ?? ""))
        return "resourceGroup";
    return /^\/subscriptions\/[^/]+$/i.test(id ?? "") ? "subscription" : undefined;
}
const RANK = { info: 0, warn: 1, critical: 2 };
function loudest({ operation, grant, weakenings, outcome }) {
    const said = [operation.severity, grant?.severity ?? "info", ...weakenings.map(({ severity }) => severity)];
    // Somebody who was refused a role tried to get one.
    const attempt = outcome === "denied" || (outcome === "failure" && grant !== undefined) ? "warn" : "info";
    return said.reduce(louder, attempt);
}
function louder(a, b) {
    return RANK[b] > RANK[a] ? b : a;
}
/** What did not happen is at most a warning. */
function severityOf(severity, outcome) {
    return severity === "critical" && (outcome === "failure" || outcome === "denied") ? "warn" : severity;
}
function activity_normalize_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ }),

/***/ 46345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   RM: () => (/* binding */ recognizesActivity),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   eo: () => (/* binding */ openActivity),
/* harmony export */   hU: () => (/* binding */ phaseOf)
/* harmony export */ });
/* unused harmony export objectIn */
/* harmony import */ var _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45986);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77884);
/**
 * Opens a record of the Activity Log in any shape it comes in: the REST API's, a diagnostic setting's export, a row of
 * `AzureActivity`, or flattened. One operation gives the same parts, whatever shape told of it.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema
 */



/** `Microsoft.Compute/disks/write`: a provider, which has a dot, and a path. */
const OPERATION = /^[a-z][\w-]*\.[\w.-]+\/\S+$/i;
/** @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema#categories */
const CATEGORIES = new Set([
    "administrative",
    "security",
    "servicehealth",
    "resourcehealth",
    "alert",
    "autoscale",
    "recommendation",
    "policy",
]);
const BEGUN = { phase: "begun", outcome: "unknown" };
const UNDERWAY = { phase: "underway", outcome: "unknown" };
const SUCCEEDED = { phase: "ended", outcome: "success" };
const FAILED = { phase: "ended", outcome: "failure" };
const UNTOLD = { phase: "ended", outcome: "unknown" };
/** `status` of the API, `resultType` of exports and `ActivityStatusValue` of rows are three spellings of one thing. */
const STATUS = {
    started: BEGUN,
    start: BEGUN,
    accepted: UNDERWAY,
    accept: UNDERWAY,
    "in progress": UNDERWAY,
    inprogress: UNDERWAY,
    running: UNDERWAY,
    updated: UNDERWAY,
    succeeded: SUCCEEDED,
    success: SUCCEEDED,
    completed: SUCCEEDED,
    failed: FAILED,
    failure: FAILED,
    error: FAILED,
    timeout: FAILED,
    canceled: FAILED,
    cancelled: FAILED,
};
/** HTTP statuses in words, as `properties.statusCode` and `subStatus` have them. */
const HTTP_SUCCESS = /^(?:ok|created|nocontent|resetcontent|2\d\d)$/i;
const HTTP_DENIED = /forbidden|unauthorized|\b40[13]\b|authorizationfailed|requestdisallowedbypolicy/i;
const HTTP_FAILED = /^(?:[45]\d\d|badrequest|conflict|notfound|internalservererror|toomanyrequests)$/i;
/** Whether something is a record of the Activity Log, or of a resource's own log that names its operations alike. */
function recognizesActivity(record) {
    const fields = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(record);
    return fields !== undefined && operationOf(fields) !== undefined;
}
/** `undefined` if it is no record of the Activity Log. */
function openActivity(record) {
    const fields = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(record);
    const operation = fields && operationOf(fields);
    if (fields === undefined || operation === undefined)
        return undefined;
    const status = fields.text("status.value", "ActivityStatusValue", "resultType", "status", "ActivityStatus", "evt.outcome");
    const subStatus = fields.text("subStatus.value", "ActivitySubstatusValue", "resultSignature", "statusCode");
    const resourceId = fields.text("resourceId", "_ResourceId", "properties.entity", "resourceUri");
    const parts = partsOf(resourceId ?? fields.text("id") ?? "");
    return {
        fields,
        operation,
        category: categoryOf(fields),
        time: timeOf(fields),
        status,
        subStatus,
        ...meaningOf(fields, status, subStatus),
        resourceId,
        subscription: (fields.text("subscriptionId") ?? parts.subscription)?.toLowerCase(),
        resourceGroup: fields.text("resourceGroupName", "resourceGroup") ?? parts.resourceGroup,
    };
}
/** A member that is an object, or JSON text of one. */
function objectIn(fields, ...paths) {
    for (const path of paths) {
        const [found] = fields.objects(path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function operationOf(fields) {
    for (const path of [
        "operationName.value",
        "OperationNameValue",
        "operationName",
        "evt.name",
        "authorization.action",
    ]) {
        const found = fields.text(path);
        if (found !== undefined && OPERATION.test(found))
            return found;
    }
    return undefined;
}
function categoryOf(fields) {
    const told = fields.text("category.value", "CategoryValue", "category", "evt.category", "properties.eventCategory");
    return (told ?? "administrative").toLowerCase();
}
/** `UNKNOWN_TIME` for copies that somebody trimmed. */
function timeOf(fields) {
    const told = fields.value("eventTimestamp", "time", "TimeGenerated", "p_event_time");
    try {
        return told === undefined ? _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_TIME */ .v : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instantUtc */ .Ut)(told, "eventTimestamp");
    }
    catch {
        return _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_TIME */ .v;
    }
}
function meaningOf(fields, status, subStatus) {
    const meaning = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(STATUS, status?.toLowerCase() ?? "") ?? byHttp(status ?? subStatus);
    if (meaning.outcome !== "failure")
        return meaning;
    const why = [subStatus, fields.text("statusCode"), fields.text("statusMessage")].join(" ");
    return HTTP_DENIED.test(why) ? { ...meaning, outcome: "denied" } : meaning;
}
/** Exports that somebody trimmed have no more than an HTTP status. */
function byHttp(told) {
    if (told === undefined)
        return UNTOLD;
    if (HTTP_SUCCESS.test(told))
        return SUCCEEDED;
    return HTTP_FAILED.test(told) || HTTP_DENIED.test(told) ? FAILED : UNTOLD;
}
/** How far an operation had got, by its status. */
function phaseOf(status) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(STATUS, status.toLowerCase())?.phase ?? "ended";
}
function partsOf(resourceId) {
    const [, subscription, resourceGroup] = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?/i.exec(resourceId) ?? [];
    return { subscription, resourceGroup };
}
const NAMES = {
    "http://schemas.microsoft.com/identity/claims/objectidentifier": "oid",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn": "upn",
};
/** The claims of the caller's token that say who it was, under short names. The rest is nobody's business. */
const KEPT_CLAIMS = new Set(["appid", "azp", "idtyp", "ipaddr", "name", "oid", "upn", "unique_name", "appidacr"]);
function claimsOf(claims) {
    const open = typeof claims === "string" ? parsed(claims) : claims;
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(open))
        return {};
    const kept = {};
    for (const [name, value] of Object.entries(open)) {
        const short = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(NAMES, name.toLowerCase()) ?? name.toLowerCase();
        if (KEPT_CLAIMS.has(short) && typeof value === "string" && value !== "")
            kept[short] = value;
    }
    return kept;
}
/** What JSON text says; the text itself if it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 15254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ recognizesAlert),
/* harmony export */   Zl: () => (/* binding */ mirroredAlert),
/* harmony export */   eE: () => (/* binding */ isAlertRecord),
/* harmony export */   qJ: () => (/* binding */ alertSeverity),
/* harmony export */   xO: () => (/* binding */ openAlert)
/* harmony export */ });
/* harmony import */ var _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45986);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77884);
/* harmony import */ var _role_assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74794);
/**
 * An alert of Defender for Cloud in any shape: the alerts API's, its continuous export, a row of `SecurityAlert`, Graph's, or
 * the record that the Activity Log keeps of it. Whoever tells of an alert, it has the same key and the same time.
 *
 * @see https://learn.microsoft.com/rest/api/defenderforcloud/alerts/list
 * @see https://learn.microsoft.com/azure/defender-for-cloud/alerts-schemas
 */




const ALERT_ID = /\/providers\/microsoft\.security\/locations\/[^/]+\/alerts\/([^/]+)/i;
const GRAPH_SERVICES = /^microsoft(?:Defender|CloudAppSecurity|365Defender|AppGovernance|Sentinel)|^azureAdIdentityProtection|^dataLossPrevention/i;
/** Whether something is an alert, by its shape. */
function recognizesAlert(record) {
    const fields = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(record);
    if (fields === undefined)
        return false;
    if (/^microsoft\.security\/.*alerts$/i.test(fields.text("type") ?? ""))
        return true;
    if (GRAPH_SERVICES.test(fields.text("serviceSource") ?? ""))
        return fields.text("title") !== undefined;
    const named = fields.text("alertDisplayName", "AlertName", "DisplayName") !== undefined;
    return named && fields.text("systemAlertId", "alertType") !== undefined;
}
const SEVERITY = {
    high: "critical",
    medium: "warn",
    low: "info",
    informational: "info",
};
/** The severity of an alert or finding in Defender's words, as ours. */
function alertSeverity(told) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(SEVERITY, told?.toLowerCase() ?? "") ?? "warn";
}
/** `undefined` if it is no alert. */
function openAlert(record) {
    const fields = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(record);
    if (fields === undefined || !recognizesAlert(record))
        return undefined;
    const id = fields.text("id") ?? "";
    const name = ALERT_ID.test(id)
        ? (fields.text("name") ?? (0,_role_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(id))
        : fields.text("VendorOriginalId", "systemAlertId", "id");
    const title = fields.text("alertDisplayName", "DisplayName", "title", "AlertName");
    const resource = resourceOf(fields);
    const account = accountOf(fields);
    const subscription = subscriptionIn(id) ?? subscriptionIn(resource ?? "");
    const key = name === undefined ? undefined : keyOf(name, subscription ?? fields.text("tenantId"));
    const entity = fields.text("compromisedEntity");
    return {
        ...(key && { key }),
        time: timeOf(name, fields.value("startTimeUtc", "StartTime", "firstActivityDateTime", "timeGeneratedUtc", "TimeGenerated", "createdDateTime")),
        type: "defender_alert",
        actor: account ?? "defender",
        target: (0,_role_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(resource) ?? entity ?? "unknown",
        action: fields.text("alertType") ?? title ?? "alert",
        severity: alertSeverity(fields.text("severity", "AlertSeverity")),
        metadata: {
            outcome: "unknown",
            actor_type: account === undefined ? undefined : "user",
            scope: resource,
            account: subscription,
            resource_id: resource,
            resource_group: groupIn(resource ?? id),
            status: fields.text("status"),
            alert_name: title,
            intent: fields.text("intent", "Tactics", "category"),
            techniques: techniquesOf(fields.value("techniques", "mitreTechniques")),
            entity,
            product: fields.text("productName", "ProductComponentName", "serviceSource"),
        },
    };
}
/** Whether a record of the Activity Log is that of an alert being raised, and not of somebody settling it. */
function isAlertRecord({ category, operation, resourceId }) {
    return category === "security" && /^microsoft\.security\/.*alerts/i.test(`${operation} ${resourceId ?? ""}`);
}
/** The alert that such a record is about. */
function mirroredAlert(activity) {
    const { fields, resourceId = "", subscription } = activity;
    const name = ALERT_ID.exec(resourceId)?.[1] ?? ALERT_ID.exec(fields.text("id") ?? "")?.[1] ?? fields.text("eventDataId");
    const key = name === undefined ? undefined : keyOf(name, subscription);
    const title = fields.text("eventName.localizedValue", "eventName.value", "eventName", "alertName");
    const entity = fields.text("properties.compromisedEntity");
    return {
        ...(key && { key }),
        time: timeOf(name, activity.time),
        type: "defender_alert",
        actor: "defender",
        target: entity ?? (0,_role_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(resourceId) ?? "unknown",
        action: title ?? activity.operation,
        severity: alertSeverity(fields.text("properties.severity")),
        metadata: {
            outcome: "unknown",
            account: subscription,
            resource_id: resourceId,
            resource_group: activity.resourceGroup,
            status: activity.status,
            category: activity.category,
            correlation_id: fields.text("correlationId"),
            alert_name: title,
            intent: fields.text("properties.intent"),
            entity,
        },
    };
}
function keyOf(name, tenant) {
    return { tenant: tenant?.toLowerCase() ?? "unknown", namespace: "alert", id: name.toLowerCase() };
}
/** .NET counts ticks of 100 ns from the year 1; an alert's name begins with how many are left until its calendar ends. */
const LAST_TICK = 3155378975999999999n;
const TICKS_TO_1970 = 621355968000000000n;
const TICKS_PER_MS = 10000n;
/**
 * When the alert began: its name tells, and the name is all that the Activity Log and the alerts API have in common.
 * @param told by the record, for names that do not tell
 */
function timeOf(name, told) {
    const left = /^(\d{19})_/.exec(name ?? "")?.[1];
    const named = left === undefined ? undefined : Number((LAST_TICK - BigInt(left) - TICKS_TO_1970) / TICKS_PER_MS);
    for (const candidate of [named, told]) {
        if (candidate === undefined)
            continue;
        try {
            return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instantUtc */ .Ut)(candidate, "startTimeUtc");
        }
        catch {
            // A name of another form, or a damaged time: the next one may do.
        }
    }
    return _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v;
}
function resourceOf(fields) {
    const listed = fields
        .objects("resourceIdentifiers")
        .map((identifier) => identifier.text("azureResourceId", "ResourceId"));
    return listed.find((id) => id !== undefined) ?? fields.text("associatedResource", "AzureResourceId", "ResourceId");
}
/** The account that an alert is about, where it is about one. */
function accountOf(fields) {
    for (const entity of [...fields.objects("entities"), ...fields.objects("evidence")]) {
        const kind = entity.text("type") ?? "";
        const account = entity.objects("userAccount")[0] ?? (/^account$/i.test(kind) ? entity : undefined);
        const signIn = account?.text("userPrincipalName", "upn") ?? address(account?.text("name"), account?.text("upnSuffix"));
        const found = signIn ?? account?.text("aadUserId", "accountName", "name");
        if (found !== undefined)
            return found.toLowerCase();
    }
    return undefined;
}
function address(name, suffix) {
    return name === undefined || suffix === undefined ? undefined : `${name}@${suffix}`;
}
function techniquesOf(value) {
    if (typeof value === "string")
        return value;
    const names = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    return names.length === 0 ? undefined : names.join(", ");
}
function subscriptionIn(id) {
    return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase();
}
function groupIn(id) {
    return /\/resourcegroups\/([^/]+)/i.exec(id)?.[1];
}


/***/ }),

/***/ 20990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ BUILT_IN_ROLES),
/* harmony export */   RL: () => (/* binding */ OWNING_ROLES),
/* harmony export */   UA: () => (/* binding */ PRIVILEGED_ROLES)
/* harmony export */ });
/**
 * Names of Azure's built-in roles by their ids, which are the same in every tenant, and which of them amount to
 * administration. Data only; a role that is not here is looked up at the subscription.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
/** A role that lets its holder give roles, change everything, or take over identities. */
const PRIVILEGED_ROLES = new Set([
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", // Owner
    "b24988ac-6180-42a0-ab88-20f7382dd24c", // Contributor
    "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", // User Access Administrator
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168", // Role Based Access Control Administrator
    "fb1c8493-542b-48eb-b624-b4c8fea62acd", // Security Admin
    "8b54135c-b56d-4d72-a534-26097cfdc8d8", // Key Vault Data Access Administrator
    "00482a5a-887f-4fb3-b363-3b7fe8e74483", // Key Vault Administrator
    "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59", // Managed Identity Contributor
    "66f75aeb-eabe-4b70-9f1e-c350c4c9ad04", // Virtual Machine Data Access Administrator (preview)
    "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b", // Azure Kubernetes Service RBAC Cluster Admin
]);
/** Roles that can give any role on their scope; where that is a subscription or wider, they are everything. */
const OWNING_ROLES = new Set([
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", // Owner
    "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", // User Access Administrator
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168", // Role Based Access Control Administrator
]);
const BUILT_IN_ROLES = {
    // Privileged and general
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
    "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
    "acdd72a7-3385-48ef-bd42-f606fba81ae7": "Reader",
    "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
    "a8889054-8d42-49c9-bc1c-52486c10e7cd": "Reservations Administrator",
    // Compute
    "9980e02c-c2be-4d73-94e8-173b1dc7cf3c": "Virtual Machine Contributor",
    "1c0163c0-47e6-4577-8991-ea5c82e286e4": "Virtual Machine Administrator Login",
    "fb879df8-f326-4884-b1cf-06f3ad86be52": "Virtual Machine User Login",
    "602da2ba-a5c2-41da-b01d-5360126ab525": "Virtual Machine Local User Login",
    "66f75aeb-eabe-4b70-9f1e-c350c4c9ad04": "Virtual Machine Data Access Administrator (preview)",
    "d73bb868-a0df-4d4d-bd69-98a00b01fccb": "Classic Virtual Machine Contributor",
    "959f8984-c045-4866-89c7-12bf9737be2e": "Data Operator for Managed Disks",
    "3e5e47e6-65f7-47ef-90b5-e5dd4d455f24": "Disk Backup Reader",
    "b50d9833-a0cb-478e-945f-707fcc997c13": "Disk Restore Operator",
    "7efff54f-a5b4-42b5-a1c5-5411624893ce": "Disk Snapshot Contributor",
    "1ef6a3be-d0ac-425d-8c01-acb62866290b": "Compute Gallery Sharing Admin",
    "a6333a3e-0164-44c3-b281-7a577aff287f": "Windows Admin Center Administrator Login",
    "29fe4964-1e60-436b-bd3a-77fd4c178b3c": "Azure Batch Account Contributor",
    "082f0a83-3be5-4ba1-904c-961cca79b387": "Desktop Virtualization Contributor",
    "1d18fff3-a72a-46b5-b4a9-0b38a3cd7e63": "Desktop Virtualization User",
    // Networking
    "4d97b98b-1d4f-4787-a291-c67834d212e7": "Network Contributor",
    "befefa01-2a29-4197-83a8-272ff33ce314": "DNS Zone Contributor",
    "b12aa53e-6015-4669-85d0-8515ebb3ae7f": "Private DNS Zone Contributor",
    "a4b10055-b0c7-44c2-b00f-c7b5b3550cf7": "Traffic Manager Contributor",
    "ec156ff8-a8d1-4d15-830c-5b80698ca432": "CDN Profile Contributor",
    "426e0c7f-0c7e-4658-b36f-ff54d6c29b45": "CDN Endpoint Contributor",
    "b34d265f-36f7-4a0d-a4d4-e158ca92e90f": "Classic Network Contributor",
    // Storage
    "17d1049b-9a84-46fb-8f53-869881c3d3ab": "Storage Account Contributor",
    "81a9662b-bebf-436f-a333-f67b29880f12": "Storage Account Key Operator Service Role",
    "e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1": "Storage Account Backup Contributor",
    "c12c1c16-33a1-487b-954d-41c89c60f349": "Reader and Data Access",
    "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
    "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
    "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1": "Storage Blob Data Reader",
    "db58b8e5-c6ad-4a2a-8342-4190687cbf4a": "Storage Blob Delegator",
    "69566ab7-960f-475b-8e7c-b3118f30c6bd": "Storage File Data Privileged Contributor",
    "b8eda974-7b85-4f76-af95-65846b26df6d": "Storage File Data Privileged Reader",
    "bbf004e3-0e4b-4f86-ae4f-1f8fb47b357b": "Storage File Data SMB Admin",
    "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb": "Storage File Data SMB Share Contributor",
    "a7264617-510b-434b-a828-9731dc254ea7": "Storage File Data SMB Share Elevated Contributor",
    "aba4ae5f-2193-4029-9191-0cb91df5e314": "Storage File Data SMB Share Reader",
    "974c5e8b-45b9-4653-ba55-5f855dd0fb88": "Storage Queue Data Contributor",
    "8a0f0c08-91a1-4084-bc3d-661d67233fed": "Storage Queue Data Message Processor",
    "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a": "Storage Queue Data Message Sender",
    "19e7f393-937e-4f77-808e-94535e297925": "Storage Queue Data Reader",
    "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3": "Storage Table Data Contributor",
    "76199698-9eea-4c19-bc75-cec21354c6b6": "Storage Table Data Reader",
    "1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40": "Defender for Storage Data Scanner",
    "5e467623-bb1f-42f4-a55d-6e525e11384b": "Backup Contributor",
    "00c29273-979b-4161-815c-10b084fb9324": "Backup Operator",
    "a795c7a0-d4a2-40c1-ae25-d81f01202912": "Backup Reader",
    "c2a970b4-16a7-4a51-8c84-8a8ea6ee0bb8": "Backup MUA Admin",
    "f54b6d04-23c6-443e-b462-9c16ab7b4a52": "Backup MUA Operator",
    // Web
    "de139f84-1756-47ae-9be6-808fbbe84772": "Website Contributor",
    "2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b": "Web Plan Contributor",
    "8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761": "SignalR/Web PubSub Contributor",
    "04165923-9d83-45d5-8227-78b77b0a687e": "SignalR AccessKey Reader",
    // Containers
    "7f951dda-4ed3-4680-a7ca-43fe172d538d": "AcrPull",
    "8311e382-0749-4cb8-b61a-304f252e45ec": "AcrPush",
    "c2f4ef07-c644-48eb-af81-4b1b4947fb11": "AcrDelete",
    "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8": "Azure Kubernetes Service Cluster Admin Role",
    "4abbcc35-e782-43d8-92c5-2d3f1bd2253f": "Azure Kubernetes Service Cluster User Role",
    "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8": "Azure Kubernetes Service Contributor Role",
    "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b": "Azure Kubernetes Service RBAC Cluster Admin",
    "3498e952-d568-435e-9b2c-8d77e338d7f7": "Azure Kubernetes Service RBAC Admin",
    "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb": "Azure Kubernetes Service RBAC Writer",
    "7f6c6a51-bcf8-42ba-9220-52d62157d7db": "Azure Kubernetes Service RBAC Reader",
    "8393591c-06b9-48a2-a542-1bd6b377f6a2": "Azure Arc Kubernetes Cluster Admin",
    "dffb1e0c-446f-4dde-a09f-99eb5cc68b96": "Azure Arc Kubernetes Admin",
    "358470bc-b998-42bd-ab17-a7e34c199c0f": "Container Apps Contributor",
    "f3bd1b5c-91fa-40e7-afe7-0c11d331232c": "Container Apps Operator",
    "4e3d2b60-56ae-4dc6-a233-09c8e5a82e68": "Container Apps Jobs Contributor",
    "57cc5028-e6a7-4284-868d-0611c5923f8d": "Container Apps ManagedEnvironments Contributor",
    "5d977122-f97e-4b4d-a52f-6b43003ddb4d": "Azure Container Instances Contributor Role",
    // Identity
    "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59": "Managed Identity Contributor",
    "f1a07417-d97a-45cb-824c-7a7467783830": "Managed Identity Operator",
    "eeaeda52-9324-47f6-8069-5d5bade478b2": "Domain Services Contributor",
    // Security
    "fb1c8493-542b-48eb-b624-b4c8fea62acd": "Security Admin",
    "39bc4728-0917-49c7-9d2c-d95423bc2eb4": "Security Reader",
    "e3d13bf0-dd5a-482e-ba6b-9b8433878d10": "Security Manager (Legacy)",
    "612c2aa1-cb24-443b-ac28-3ab7272de6f5": "Security Assessment Contributor",
    "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
    "f25e0fa2-a7c8-4377-a976-54943a77a395": "Key Vault Contributor",
    "8b54135c-b56d-4d72-a534-26097cfdc8d8": "Key Vault Data Access Administrator",
    "21090545-7ca7-4776-b22c-e363652d74d2": "Key Vault Reader",
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7": "Key Vault Secrets Officer",
    "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
    "a4417e6f-fecd-4de8-b567-7b0420556985": "Key Vault Certificates Officer",
    "db79e9a7-68ee-4b58-9aeb-b90e7c24fcba": "Key Vault Certificate User",
    "14b46e9e-c2b7-41b4-b07b-48a6ebf60603": "Key Vault Crypto Officer",
    "12338af0-0e69-4776-bea7-57ae8d297424": "Key Vault Crypto User",
    "e147488a-f6f5-4113-8e2d-b22465e65bf6": "Key Vault Crypto Service Encryption User",
    "08bbd89e-9f13-488c-ac41-acfcb10c90ab": "Key Vault Crypto Service Release User",
    "18500a29-7fe2-46b2-a342-b16a415e101d": "Managed HSM contributor",
    "28bf596f-4eb7-45ce-b5bc-6cf482fec137": "Locks Contributor",
    "ab8e14d6-4a74-4a29-9ba8-549422addade": "Microsoft Sentinel Contributor",
    "8d289c81-5878-46d4-8554-54e1e3d8b5cb": "Microsoft Sentinel Reader",
    "3e150937-b8fe-4cfb-8069-0eaf05ecd056": "Microsoft Sentinel Responder",
    "f4c81013-99ee-4d62-a7ee-b3f1f648599a": "Microsoft Sentinel Automation Contributor",
    // Monitor
    "749f88d5-cbae-40b8-bcfc-e573ddc772fa": "Monitoring Contributor",
    "43d0d8ad-25c7-4714-9337-8ba259a9fe05": "Monitoring Reader",
    "3913510d-42f4-4e42-8a64-420c390055eb": "Monitoring Metrics Publisher",
    "92aaf0da-9dab-42b6-94a3-d43ce8d16293": "Log Analytics Contributor",
    "73c42c96-874c-492b-b04d-ab87d138a893": "Log Analytics Reader",
    "3b03c2da-16b3-4a49-8834-0f8130efdd3b": "Log Analytics Data Reader",
    "ae349356-3a1b-4a5e-921d-050484c6347e": "Application Insights Component Contributor",
    "150f5e0c-0603-4f03-8c7f-cf70034c4e90": "Data Purger",
    "22926164-76b3-42b3-bc55-97df8dab3e41": "Grafana Admin",
    // Management, automation, DevOps
    "f353d9bd-d4a6-484e-a77a-8050b599b867": "Automation Contributor",
    "4fe576fe-1146-4730-92eb-48519fa6bf9f": "Automation Job Operator",
    "d3881f73-407a-4167-8283-e981cbba0404": "Automation Operator",
    "5fb5aef8-1081-4b8e-bb16-9d5d0385bab5": "Automation Runbook Operator",
    "fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64": "Billing Reader",
    "434105ed-43f6-45c7-a02f-909b2ba83430": "Cost Management Contributor",
    "72fafb9e-0641-4937-9268-a91bfd8191a3": "Cost Management Reader",
    "41077137-e803-4205-871c-5a86e6a753b4": "Blueprint Contributor",
    "437d2ced-4a38-4302-8479-ed2bcb43d090": "Blueprint Operator",
    "5d58bcaf-24a5-4b20-bdb6-eed9f69fbe4c": "Management Group Contributor",
    "641177b8-a67a-45b9-a033-47bc880bb21e": "Managed Application Contributor Role",
    "91c1777a-f3dc-4fae-b103-61d183457e46": "Managed Services Registration assignment Delete Role",
    "cd570a14-e51a-42ad-bac8-bafd67325302": "Azure Connected Machine Resource Administrator",
    "4dae6930-7baf-46f5-909e-0383bc931c46": "Azure Customer Lockbox Approver for Subscription",
    "4c6569b6-f23e-4295-9b90-bd4cc4ff3292": "DevCenter Owner",
    "76283e04-6283-4c54-8f91-bcf1374a3c64": "DevTest Labs User",
};


/***/ }),

/***/ 46953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* reexport */ VENDOR),
  c: () => (/* binding */ armOf)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/client.js + 6 modules
var client = __webpack_require__(401);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/cloud.js
var cloud = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/manners.js
var manners = __webpack_require__(45028);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/errors.js


const VENDOR = "Azure Resource Manager";
const notAvailable = (reason, advice) => (wanted) => new errors/* MallcopError */.D("feed-not-available", {
    vendor: VENDOR,
    what: `${wanted.what} of ${wanted.place}`,
    reason,
    advice: advice(wanted),
});
const unregistered = notAvailable("the resource provider is not registered in the subscription", ({ place }) => `Nothing to read there until somebody uses it: \`az provider register --namespace Microsoft.Security --subscription ${place}\`.`);
const gone = notAvailable("there is no such subscription, or it has moved", () => "Take it out of `subscriptions`, or correct it.");
const switchedOff = notAvailable("the subscription's state does not allow it", () => "Enable the subscription again, or take it out of `subscriptions`.");
const otherTenant = notAvailable("the subscription belongs to another tenant", () => "Read it by a connector of its own with that tenant's AZURE_TENANT_ID, or take it out of `subscriptions`.");
const BY_CODE = {
    InvalidAuthenticationTokenTenant: otherTenant,
    SubscriptionNotFound: gone,
    InvalidSubscriptionId: gone,
    SubscriptionNotRegistered: unregistered,
    MissingSubscriptionRegistration: unregistered,
    DisallowedOperation: switchedOff,
    SubscriptionDisabled: switchedOff,
    ReadOnlyDisabledSubscription: switchedOff,
};
const missing = ({ what, right, place }) => new errors/* MallcopError */.D("permission-missing", {
    vendor: VENDOR,
    right: `${what} of ${place}`,
    advice: `Assign the role ${right} to the app there; docs/connectors/azure.md has the command. It takes some minutes to work.`,
});
const BY_STATUS = {
    401: (_, said) => new errors/* MallcopError */.D("auth-failed", {
        vendor: VENDOR,
        reason: said || "HTTP 401",
        advice: "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and the credential; docs/connectors/microsoft-sign-in.md has the steps.",
    }),
    403: missing,
    409: switchedOff,
};
/** Narrower than this, a slice that Azure cannot answer will not get better. */
const NARROWEST_MS = 5 * 60_000;
/** Why something was not given. */
function refusal(client, answer, wanted) {
    const { status } = answer;
    const said = client.said(answer);
    const explain = (0,shape/* entryOf */.Ms)(BY_CODE, client.codeOf(answer) ?? "") ?? BY_STATUS[status];
    if (explain !== undefined)
        return explain(wanted, said);
    if (status === 200) {
        return new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: VENDOR, reason: "an empty answer to a listing" });
    }
    return ofRange(status, said, wanted) ?? otherwise(status, said);
}
/** A range that is too much for Azure is read in halves, and so is one whose next page's link it no longer knows. */
function ofRange(status, said, { slice, following }) {
    if (slice === undefined)
        return undefined;
    const bounds = { vendor: "The Activity Log", from: iso(slice.from), to: iso(slice.to) };
    const wide = slice.to - slice.from > NARROWEST_MS;
    if (wide && (status === 504 || (status === 400 && following)))
        return new errors/* MallcopError */.D("slice-too-wide", bounds);
    if (status !== 400)
        return undefined;
    return new errors/* MallcopError */.D("window-refused", { ...bounds, reason: said || "HTTP 400" });
}
function otherwise(status, said) {
    if (status === 504)
        return new errors/* MallcopError */.D("vendor-failed", { host: VENDOR, status, attempts: 1 });
    return new errors/* MallcopError */.D("vendor-refused", {
        vendor: VENDOR,
        reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
    });
}
function iso(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/client.js






const clients = new WeakMap();
/** The client of a run: `ctx` is the same object for all of it. */
function armOf(ctx) {
    const known = clients.get(ctx);
    if (known !== undefined)
        return known;
    const arm = createArm((0,client/* createMicrosoftClient */.s9)(ctx, client/* AZURE_CREDENTIALS */.V6, { "resource-manager": client_manners(ctx.config) }));
    clients.set(ctx, arm);
    return arm;
}
function createArm(client) {
    return {
        async *list(path, wanted) {
            let pages = 0;
            const refuse = (answer) => refusal(client, answer, { ...wanted, following: pages > 0 });
            for await (const { body } of client.pages("resource-manager", { path }, { next: nextLink, refuse })) {
                pages += 1;
                yield (0,shape/* list */.p_)((0,shape/* isObject */.Gv)(body) ? body.value : undefined, "value", VENDOR);
            }
        },
        async get(path, wanted) {
            const answer = await client.ask("resource-manager", { path });
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw refusal(client, answer, wanted);
            return answer.body;
        },
    };
}
/** The Activity Log allows 50 queries in 30 s, to all feeds and everybody else who uses the same app. */
const QUERIES_PER_SECOND = 1.5;
/** A 504 means that the range is too wide; asking again for the same only costs time. */
function client_manners(config) {
    const usual = (0,manners/* mannersOf */.K)("resource-manager", "/");
    const { hostname } = new URL((0,cloud/* originOf */.yv)(config, "resource-manager"));
    return {
        ...usual,
        classify: (response) => (response.status === 504 ? { kind: "answer" } : usual.classify(response)),
        ...(hostname !== "127.0.0.1" && { requestsPerSecond: QUERIES_PER_SECOND }),
    };
}
function nextLink(body) {
    return (0,shape/* isObject */.Gv)(body) ? (0,shape/* optionalText */.mR)(body.nextLink, "nextLink", VENDOR) : undefined;
}


/***/ }),

/***/ 18737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ alertsOf),
/* harmony export */   QE: () => (/* binding */ defender),
/* harmony export */   Vi: () => (/* binding */ alertsPath)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77884);
/* harmony import */ var _activity_normalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6343);
/* harmony import */ var _alert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15254);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46953);
/* harmony import */ var _subscriptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95098);







const defender = { kind: "log", partitions: _subscriptions_js__WEBPACK_IMPORTED_MODULE_6__/* .subscriptionPartitions */ .F, read, normalize };
const WANTED = { what: "the security alerts", right: "Reader or Security Reader" };
const listings = new WeakMap();
/** All alerts of a subscription; asked for once in a run, whichever feed asks. */
function alertsOf(ctx, subscription) {
    const known = listings.get(ctx) ?? new Map();
    listings.set(ctx, known);
    const alerts = known.get(subscription) ?? listAlerts(ctx, subscription);
    known.set(subscription, alerts);
    return alerts;
}
function alertsPath(subscription) {
    return `/subscriptions/${subscription}/providers/Microsoft.Security/alerts?api-version=2022-01-01`;
}
async function listAlerts(ctx, subscription) {
    const alerts = [];
    for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .armOf */ .c)(ctx).list(alertsPath(subscription), { ...WANTED, place: subscription }))
        alerts.push(...page);
    return alerts;
}
async function* read(ctx, { id }, { from, to }) {
    const alerts = await alertsOf(ctx, id);
    yield { records: alerts.filter((alert) => isWithin(alert, from, to)) };
}
/** An alert can begin days before it is told. One that does not say when it was told is taken every time; ids tell repeats. */
function isWithin(alert, from, to) {
    const told = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_2__/* .looseRecord */ .q)(alert)?.value("processingEndTimeUtc", "timeGeneratedUtc", "endTimeUtc", "startTimeUtc");
    try {
        const time = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instantUtc */ .Ut)(told, "processingEndTimeUtc");
        return time >= from && time < to;
    }
    catch {
        return true;
    }
}
/** @throws MallcopError `record-malformed` if it is no alert */
function normalize(record, lookup) {
    const draft = (0,_alert_js__WEBPACK_IMPORTED_MODULE_4__/* .openAlert */ .xO)(record);
    if (draft === undefined)
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it is no alert" });
    const group = draft.metadata?.resource_group;
    return (0,_activity_normalize_js__WEBPACK_IMPORTED_MODULE_3__/* .inGroups */ .Am)(typeof group === "string" ? group : undefined, lookup)
        ? [draft]
        : { leftOut: "other_resource_group" };
}


/***/ }),

/***/ 59200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ SELF_TABLE),
/* harmony export */   OX: () => (/* binding */ lookupTables),
/* harmony export */   m$: () => (/* binding */ OPTIONS_TABLE)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77884);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46953);
/* harmony import */ var _role_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74794);
/* harmony import */ var _subscriptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95098);





const OPTIONS_TABLE = "options";
const SELF_TABLE = "self";
/** Never throws: what cannot be read here is told of by the feeds that need it. */
async function lookupTables(ctx) {
    const { resource_groups = [], include_policy_audits = true } = ctx.config;
    const client = ctx.setting("AZURE_CLIENT_ID")?.toLowerCase();
    return {
        [OPTIONS_TABLE]: { resource_groups: resource_groups.map((group) => group.toLowerCase()), include_policy_audits },
        [SELF_TABLE]: client === undefined ? {} : { [client]: true },
        [_role_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES_TABLE */ .hK]: await roles(ctx),
    };
}
/** The first subscription lists the built-in roles too, which are the same everywhere; the others only their own. */
async function roles(ctx) {
    const names = {};
    try {
        for (const [index, subscription] of (await (0,_subscriptions_js__WEBPACK_IMPORTED_MODULE_4__/* .subscriptionsOf */ .w)(ctx)).entries()) {
            for (const [id, name] of await rolesOf(ctx, subscription, index > 0))
                names[id] = name;
        }
    }
    catch (thrown) {
        ctx.log.warn(`Roles that mallcop does not know are shown by their ids: ${(0,_src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown).message}`);
    }
    return names;
}
async function rolesOf(ctx, subscription, customOnly) {
    const filter = customOnly ? `&$filter=${encodeURIComponent("type eq 'CustomRole'")}` : "";
    const path = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions?api-version=2022-04-01${filter}`;
    const wanted = { what: "role definitions", right: "Reader", place: subscription };
    const found = [];
    try {
        for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .c)(ctx).list(path, wanted)) {
            for (const entry of page) {
                const role = (0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(entry);
                const [id, name] = [role?.text("name"), role?.text("properties.roleName")];
                if (id !== undefined && name !== undefined)
                    found.push([id.toLowerCase(), name]);
            }
        }
    }
    catch (thrown) {
        const error = (0,_src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        if (error.kind !== "permission" && error.kind !== "not_available")
            throw error;
        ctx.log.debug(`The roles of ${subscription} cannot be read: ${error.message}`);
    }
    return found;
}


/***/ }),

/***/ 23062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ principal),
/* harmony export */   fy: () => (/* binding */ isSelf),
/* harmony export */   vw: () => (/* binding */ nameOfPrincipal)
/* harmony export */ });
/* harmony import */ var _lookup_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59200);

/** The principal, its ids in lower case: logs differ in their case. */
function principal(objectId, appId, displayName) {
    return { objectId: objectId?.toLowerCase(), appId: appId?.toLowerCase(), displayName };
}
function nameOfPrincipal({ objectId, appId, displayName }) {
    return objectId ?? appId ?? displayName;
}
/** Our own application at work, where the run knows its id. */
function isSelf(appId, lookup) {
    return appId !== undefined && lookup.get(_lookup_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .SELF_TABLE */ .IJ, appId.toLowerCase()) === true ? true : undefined;
}


/***/ }),

/***/ 74794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   hK: () => (/* binding */ ROLES_TABLE),
/* harmony export */   mp: () => (/* binding */ lastSegment),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   t6: () => (/* binding */ LOOKED_UP)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20990);


/** Names of roles by id, as the subscriptions list them; given by the connector. */
const ROLES_TABLE = "roles";
/** The member under which the reader puts the assignment that it looked up for a record without details. */
const LOOKED_UP = "lookedUpRoleAssignment";
/** @param gives whether the operation gives the role, rather than taking it */
function grantOf(activity, gives, lookup) {
    const sources = ["properties.requestbody", LOOKED_UP, "properties.responseBody"].flatMap((path) => activity.fields.objects(path));
    const told = (...names) => first(sources, names);
    const roleId = lastSegment(told("roleDefinitionId"))?.toLowerCase();
    const scope = told("scope") ?? scopeOf(activity.resourceId ?? activity.fields.text("authorization.scope"));
    const role = roleId === undefined ? undefined : nameOf(roleId, lookup);
    return {
        role: role ?? roleId,
        roleId,
        grantee: told("principalId")?.toLowerCase(),
        granteeType: told("principalType"),
        scope,
        privileged: roleId !== undefined && _built_in_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVILEGED_ROLES */ .UA.has(roleId),
        severity: gives ? severityOf(roleId, scope) : "info",
    };
}
function first(sources, names) {
    for (const source of sources) {
        const found = source.text(...names);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function nameOf(roleId, lookup) {
    const listed = lookup.get(ROLES_TABLE, roleId);
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_built_in_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_ROLES */ .NS, roleId) ?? (typeof listed === "string" ? listed : undefined);
}
/** What a role assignment is on: its id without its own part. */
function scopeOf(resourceId) {
    const at = resourceId?.search(/\/providers\/microsoft\.authorization\/role(?:assignment|eligibility)[^/]*\/[^/]*$/i) ?? -1;
    return at < 0 ? resourceId : resourceId?.slice(0, at) || "/";
}
/** A role that can give roles, on a whole subscription or more, is the keys to the house. */
function severityOf(roleId, scope) {
    if (roleId === undefined || !_built_in_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVILEGED_ROLES */ .UA.has(roleId))
        return "info";
    return _built_in_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .OWNING_ROLES */ .RL.has(roleId) && isWide(scope ?? "") ? "critical" : "warn";
}
function isWide(scope) {
    return /^\/(?:subscriptions\/[^/]+|providers\/microsoft\.management\/managementgroups\/[^/]+)?\/?$/i.test(scope);
}
function lastSegment(id) {
    return id?.split("/").findLast((part) => part !== "");
}


/***/ }),

/***/ 95098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subscriptionPartitions),
/* harmony export */   w: () => (/* binding */ subscriptionsOf)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46953);



const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** States in which a subscription can still be read. `Deleted` is what is left out. */
const READABLE = new Set(["enabled", "warned", "pastdue", "disabled"]);
const found = new WeakMap();
/** Ids in lower case, sorted. @throws MallcopError `permission-missing` if there is none, `config-invalid` */
function subscriptionsOf(ctx) {
    const known = found.get(ctx);
    if (known !== undefined)
        return known;
    const subscriptions = findSubscriptions(ctx);
    found.set(ctx, subscriptions);
    return subscriptions;
}
/** One partition for each subscription. */
async function subscriptionPartitions(ctx) {
    return (await subscriptionsOf(ctx)).map((id) => ({ id }));
}
async function findSubscriptions(ctx) {
    const { subscriptions = [] } = ctx.config;
    if (subscriptions.length > 0)
        return tidy(subscriptions);
    const named = ctx.setting("AZURE_SUBSCRIPTION_ID")?.trim().toLowerCase();
    if (named) {
        if (GUID.test(named))
            return [named];
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "The environment",
            problem: "AZURE_SUBSCRIPTION_ID is not a subscription's id",
            advice: "Set it to the id, such as 00000000-0000-0000-0000-000000000000; several belong under `subscriptions`.",
        });
    }
    const listed = await listSubscriptions(ctx);
    if (listed.length > 0)
        return tidy(listed);
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", {
        vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .X,
        right: "any subscription",
        advice: "Assign the role Reader to the app on a subscription or management group; docs/connectors/azure.md has the command.",
    });
}
async function listSubscriptions(ctx) {
    const wanted = { what: "the list of subscriptions", right: "Reader", place: "the tenant" };
    const tenant = ctx.setting("AZURE_TENANT_ID")?.toLowerCase() ?? "";
    const ids = [];
    for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .armOf */ .c)(ctx).list("/subscriptions?api-version=2022-12-01", wanted)) {
        for (const entry of page) {
            if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
                continue;
            const state = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(entry.state, "state", _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .X) ?? "Enabled";
            const owner = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(entry.tenantId, "tenantId", _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .X)?.toLowerCase();
            // A tenant may be configured by its name, which tells nothing about delegation.
            const delegated = owner !== undefined && GUID.test(tenant) && owner !== tenant;
            if (!READABLE.has(state.toLowerCase()) || (delegated && ctx.config.include_delegated !== true))
                continue;
            ids.push((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry.subscriptionId, "subscriptionId", _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .X));
        }
    }
    return ids;
}
function tidy(ids) {
    return [...new Set(ids.map((id) => id.toLowerCase()))].sort();
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
