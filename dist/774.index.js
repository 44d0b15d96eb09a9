export const id = 774;
export const ids = [774];
export const modules = {

/***/ 20774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ azure_connector)
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

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
;// CONCATENATED MODULE: ./build/src/vendors/microsoft/loose-record.js
/**
 * A Microsoft record, whichever way it came: from an API, a diagnostic setting's export, a Log Analytics row, or flattened.
 * Members are found in any case, under `properties`, inside JSON text, and by flattened names; nothing is guessed beyond that.
 */

/** `undefined` for what is no object. */
function looseRecord(record) {
    if (!(0,shape/* isObject */.Gv)(record))
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
            if (!(0,shape/* isObject */.Gv)(inside))
                return undefined;
            at = member(inside, name);
        }
        return present(at);
    }
    function value(...paths) {
        const properties = opened(member(record, "properties"));
        for (const path of paths) {
            const found = follow(record, path) ??
                ((0,shape/* isObject */.Gv)(properties) ? follow(properties, path) : follow(record, `properties.${path}`));
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-record.js
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
    const fields = looseRecord(record);
    return fields !== undefined && operationOf(fields) !== undefined;
}
/** `undefined` if it is no record of the Activity Log. */
function openActivity(record) {
    const fields = looseRecord(record);
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
        return told === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(told, "eventTimestamp");
    }
    catch {
        return event_event/* UNKNOWN_TIME */.v;
    }
}
function meaningOf(fields, status, subStatus) {
    const meaning = STATUS[status?.toLowerCase() ?? ""] ?? byHttp(status ?? subStatus);
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
    return STATUS[status.toLowerCase()]?.phase ?? "ended";
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
    if (!(0,shape/* isObject */.Gv)(open))
        return {};
    const kept = {};
    for (const [name, value] of Object.entries(open)) {
        const short = NAMES[name.toLowerCase()] ?? name.toLowerCase();
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
            kept[name] = claimsOf(value);
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
    const open = activity_raw_opened(value);
    if (!(0,shape/* isObject */.Gv)(open))
        return undefined;
    return Object.fromEntries(Object.entries(open).map(([name, item]) => [name, CLAIMS.test(name) ? claimsOf(item) : item]));
}
function properties(value, keepsBodies) {
    const open = activity_raw_opened(value);
    if (!(0,shape/* isObject */.Gv)(open))
        return open;
    const entries = Object.entries(open).filter(([name]) => keepsBodies || !BODY.test(name));
    return Object.fromEntries(entries.map(([name, item]) => [name, CLAIMS.test(name) ? claimsOf(item) : item]));
}
function activity_raw_opened(value) {
    return typeof value === "string" ? parsed(value) : value;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/built-in-roles.js
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/role-assignment.js

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
        privileged: roleId !== undefined && PRIVILEGED_ROLES.has(roleId),
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
    return BUILT_IN_ROLES[roleId] ?? (typeof listed === "string" ? listed : undefined);
}
/** What a role assignment is on: its id without its own part. */
function scopeOf(resourceId) {
    const at = resourceId?.search(/\/providers\/microsoft\.authorization\/role(?:assignment|eligibility)[^/]*\/[^/]*$/i) ?? -1;
    return at < 0 ? resourceId : resourceId?.slice(0, at) || "/";
}
/** A role that can give roles, on a whole subscription or more, is the keys to the house. */
function severityOf(roleId, scope) {
    if (roleId === undefined || !PRIVILEGED_ROLES.has(roleId))
        return "info";
    return OWNING_ROLES.has(roleId) && isWide(scope ?? "") ? "critical" : "warn";
}
function isWide(scope) {
    return /^\/(?:subscriptions\/[^/]+|providers\/microsoft\.management\/managementgroups\/[^/]+)?\/?$/i.test(scope);
}
function lastSegment(id) {
    return id?.split("/").findLast((part) => part !== "");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-target.js

/** Ids whose last part is a verb, and belongs to what stands before it: `vaults/V/accessPolicies/add`. */
const VERBS = /\/accesspolicies\/(?:add|remove|replace)\/?$/i;
/** A setting is named by what it is for: everybody calls it `audit`. */
const SETTING = /^(.*)\/providers\/microsoft\.insights\/diagnosticsettings\/([^/]+)\/?$/i;
/** @param about the id of the resource, or of what a role is given on */
function targetNamed(about, { subscription }) {
    const [, resource, setting] = SETTING.exec(about ?? "") ?? [];
    const of = lastSegment(resource);
    if (of !== undefined && setting !== undefined)
        return `${of}/${setting}`;
    return lastSegment(about?.replace(VERBS, "")) ?? subscription ?? "unknown";
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/alert.js
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
    const fields = looseRecord(record);
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
    return SEVERITY[told?.toLowerCase() ?? ""] ?? "warn";
}
/** `undefined` if it is no alert. */
function openAlert(record) {
    const fields = looseRecord(record);
    if (fields === undefined || !recognizesAlert(record))
        return undefined;
    const id = fields.text("id") ?? "";
    const name = ALERT_ID.test(id)
        ? (fields.text("name") ?? lastSegment(id))
        : fields.text("VendorOriginalId", "systemAlertId", "id");
    const title = fields.text("alertDisplayName", "DisplayName", "title", "AlertName");
    const resource = resourceOf(fields);
    const account = accountOf(fields);
    const subscription = subscriptionIn(id) ?? subscriptionIn(resource ?? "");
    const key = name === undefined ? undefined : keyOf(name, subscription ?? fields.text("tenantId"));
    const entity = fields.text("compromisedEntity");
    return {
        ...(key && { key }),
        time: alert_timeOf(name, fields.value("startTimeUtc", "StartTime", "firstActivityDateTime", "timeGeneratedUtc", "TimeGenerated", "createdDateTime")),
        type: "defender_alert",
        actor: account ?? "defender",
        target: lastSegment(resource) ?? entity ?? "unknown",
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
        time: alert_timeOf(name, activity.time),
        type: "defender_alert",
        actor: "defender",
        target: entity ?? lastSegment(resourceId) ?? "unknown",
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
function alert_timeOf(name, told) {
    const left = /^(\d{19})_/.exec(name ?? "")?.[1];
    const named = left === undefined ? undefined : Number((LAST_TICK - BigInt(left) - TICKS_TO_1970) / TICKS_PER_MS);
    for (const candidate of [named, told]) {
        if (candidate === undefined)
            continue;
        try {
            return (0,shape/* instantUtc */.Ut)(candidate, "startTimeUtc");
        }
        catch {
            // A name of another form, or a damaged time: the next one may do.
        }
    }
    return event_event/* UNKNOWN_TIME */.v;
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

// EXTERNAL MODULE: ./build/src/vendors/microsoft/client.js + 6 modules
var microsoft_client = __webpack_require__(401);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/cloud.js
var cloud = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/manners.js
var manners = __webpack_require__(45028);
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
    const explain = BY_CODE[client.codeOf(answer) ?? ""] ?? BY_STATUS[status];
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
    const arm = createArm((0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6, { "resource-manager": client_manners(ctx.config) }));
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/subscriptions.js



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
        throw new errors/* MallcopError */.D("config-invalid", {
            path: "The environment",
            problem: "AZURE_SUBSCRIPTION_ID is not a subscription's id",
            advice: "Set it to the id, such as 00000000-0000-0000-0000-000000000000; several belong under `subscriptions`.",
        });
    }
    const listed = await listSubscriptions(ctx);
    if (listed.length > 0)
        return tidy(listed);
    throw new errors/* MallcopError */.D("permission-missing", {
        vendor: VENDOR,
        right: "any subscription",
        advice: "Assign the role Reader to the app on a subscription or management group; docs/connectors/azure.md has the command.",
    });
}
async function listSubscriptions(ctx) {
    const wanted = { what: "the list of subscriptions", right: "Reader", place: "the tenant" };
    const tenant = ctx.setting("AZURE_TENANT_ID")?.toLowerCase() ?? "";
    const ids = [];
    for await (const page of armOf(ctx).list("/subscriptions?api-version=2022-12-01", wanted)) {
        for (const entry of page) {
            if (!(0,shape/* isObject */.Gv)(entry))
                continue;
            const state = (0,shape/* optionalText */.mR)(entry.state, "state", VENDOR) ?? "Enabled";
            const owner = (0,shape/* optionalText */.mR)(entry.tenantId, "tenantId", VENDOR)?.toLowerCase();
            // A tenant may be configured by its name, which tells nothing about delegation.
            const delegated = owner !== undefined && GUID.test(tenant) && owner !== tenant;
            if (!READABLE.has(state.toLowerCase()) || (delegated && ctx.config.include_delegated !== true))
                continue;
            ids.push((0,shape/* text */.Qq)(entry.subscriptionId, "subscriptionId", VENDOR));
        }
    }
    return ids;
}
function tidy(ids) {
    return [...new Set(ids.map((id) => id.toLowerCase()))].sort();
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/lookup-tables.js





const OPTIONS_TABLE = "options";
const SELF_TABLE = "self";
/** Never throws: what cannot be read here is told of by the feeds that need it. */
async function lookupTables(ctx) {
    const { resource_groups = [], include_policy_audits = true } = ctx.config;
    const client = ctx.setting("AZURE_CLIENT_ID")?.toLowerCase();
    return {
        [OPTIONS_TABLE]: { resource_groups: resource_groups.map((group) => group.toLowerCase()), include_policy_audits },
        [SELF_TABLE]: client === undefined ? {} : { [client]: true },
        [ROLES_TABLE]: await roles(ctx),
    };
}
/** The first subscription lists the built-in roles too, which are the same everywhere; the others only their own. */
async function roles(ctx) {
    const names = {};
    try {
        for (const [index, subscription] of (await subscriptionsOf(ctx)).entries()) {
            for (const [id, name] of await rolesOf(ctx, subscription, index > 0))
                names[id] = name;
        }
    }
    catch (thrown) {
        ctx.log.warn(`Roles that mallcop does not know are shown by their ids: ${(0,errors/* asMallcopError */.x)(thrown).message}`);
    }
    return names;
}
async function rolesOf(ctx, subscription, customOnly) {
    const filter = customOnly ? `&$filter=${encodeURIComponent("type eq 'CustomRole'")}` : "";
    const path = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions?api-version=2022-04-01${filter}`;
    const wanted = { what: "role definitions", right: "Reader", place: subscription };
    const found = [];
    try {
        for await (const page of armOf(ctx).list(path, wanted)) {
            for (const entry of page) {
                const role = looseRecord(entry);
                const [id, name] = [role?.text("name"), role?.text("properties.roleName")];
                if (id !== undefined && name !== undefined)
                    found.push([id.toLowerCase(), name]);
            }
        }
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (error.kind !== "permission" && error.kind !== "not_available")
            throw error;
        ctx.log.debug(`The roles of ${subscription} cannot be read: ${error.message}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/principal.js

/** The principal, its ids in lower case: logs differ in their case. */
function principal(objectId, appId, displayName) {
    return { objectId: objectId?.toLowerCase(), appId: appId?.toLowerCase(), displayName };
}
function nameOfPrincipal({ objectId, appId, displayName }) {
    return objectId ?? appId ?? displayName;
}
/** Our own application at work, where the run knows its id. */
function isSelf(appId, lookup) {
    return appId !== undefined && lookup.get(SELF_TABLE, appId.toLowerCase()) === true ? true : undefined;
}

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
    const activity = openActivity(record);
    if (activity === undefined || !(0,shape/* isObject */.Gv)(record)) {
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it names no operation of Azure Resource Manager" });
    }
    const leftOut = reasonToLeaveOut(activity, lookup);
    if (leftOut !== undefined)
        return { leftOut };
    const raw = withoutSecrets(record, activity.operation);
    if (isAlertRecord(activity))
        return [{ ...mirroredAlert(activity), raw }];
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
    if (!CATEGORIES.has(category))
        return "other_log";
    const reason = BY_CATEGORY[category];
    if (reason !== undefined)
        return reason;
    if (onlyReads(operation))
        return "read_only";
    if (POLICY_AUDIT.test(operation) && lookup.get(OPTIONS_TABLE, "include_policy_audits") === false)
        return "policy_audit";
    return inGroups(resourceGroup, lookup) ? undefined : "other_resource_group";
}
/** What happens on the subscription itself concerns all its groups. */
function inGroups(group, lookup) {
    const groups = lookup.get(OPTIONS_TABLE, "resource_groups");
    if (!Array.isArray(groups) || groups.length === 0 || group === undefined)
        return true;
    return groups.includes(group.toLowerCase());
}
function draftOf(activity, raw, lookup) {
    const { fields } = activity;
    const operation = operationNamed(activity.operation);
    const [body] = fields.objects("properties.requestbody");
    const grant = operation.type === "role_assignment" ? grantOf(activity, !/delete$/i.test(activity.operation), lookup) : undefined;
    const findings = {
        activity,
        operation,
        type: typeOf(activity.operation, operation, body),
        outcome: /\/policies\/deny\/action$/i.test(activity.operation) ? "denied" : activity.outcome,
        claims: claimsOf(fields.value("claims", "identity.claims")),
        grant,
        weakenings: grant === undefined ? weakeningsOf(body) : [],
    };
    const key = activity_normalize_keyOf(activity);
    return {
        ...(key && { key }),
        time: activity.time,
        type: findings.type,
        actor: actorOf(findings),
        target: targetNamed(grant === undefined ? activity.resourceId : grant.scope, activity),
        action: operation.name ?? activity.operation,
        severity: activity_normalize_severityOf(loudest(findings), findings.outcome),
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
function activity_normalize_keyOf({ fields, operation, category, resourceId, subscription }) {
    const tenant = subscription ?? fields.text("tenantId")?.toLowerCase() ?? "unknown";
    const correlation = fields.text("correlationId");
    const own = fields.text("eventDataId");
    if (category === "administrative" && correlation !== undefined) {
        const parts = [correlation, fields.text("operationId") ?? "", operation, resourceId ?? ""];
        return { tenant, namespace: OPERATION_NAMESPACE, id: parts.join("|").toLowerCase() };
    }
    return own === undefined ? undefined : { tenant, namespace: "event", id: own.toLowerCase() };
}
const activity_normalize_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The ids of whoever called; the caller itself is one, where it is no person. */
function principalOf({ activity, claims }) {
    const caller = activity.fields.text("caller");
    const objectId = activity_normalize_text(claims.oid) ?? (caller !== undefined && activity_normalize_GUID.test(caller) ? caller : undefined);
    return principal(objectId, activity_normalize_text(claims.appid) ?? activity_normalize_text(claims.azp));
}
/** People by their sign-in name, which has no case; apps and managed identities by their object's id. */
function actorOf(findings) {
    const { activity, claims } = findings;
    const caller = activity.fields.text("caller");
    const named = caller ?? activity_normalize_text(claims.upn) ?? activity_normalize_text(claims.unique_name) ?? activity_normalize_text(claims.name);
    if (named === undefined || activity_normalize_GUID.test(named))
        return nameOfPrincipal(principalOf(findings)) ?? "unknown";
    return named.includes("@") ? named.toLowerCase() : named;
}
function actorTypeOf(actor, claims) {
    const kind = activity_normalize_text(claims.idtyp)?.toLowerCase();
    if (kind === "app" || (kind === undefined && activity_normalize_GUID.test(actor)))
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
        self: isSelf(appId, lookup),
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
    return resourceTypeOf(scopeOf(grant.scope))?.toLowerCase();
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
function activity_normalize_severityOf(severity, outcome) {
    return severity === "critical" && (outcome === "failure" || outcome === "denied") ? "warn" : severity;
}
function activity_normalize_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}

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
        complete.push(found === undefined || !(0,shape/* isObject */.Gv)(record) ? record : { ...record, [LOOKED_UP]: found });
    }
    return complete;
}
/** The assignment that a record tells the end of, if its beginning has not been seen. */
function undetailed(record, begun) {
    const activity = openActivity(record);
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/activity-log.js







const activityLog = { kind: "log", partitions, read, normalize: normalizeActivity };
/** The tenant's own log, beside those of its subscriptions. */
const TENANT = "tenant";
/** A slice of more entries than this is halved: a slice is held in memory until it is whole. */
const MOST_HELD = 10_000;
/** Narrower than this, a slice is read however long it is. */
const activity_log_NARROWEST_MS = 60_000;
async function partitions(ctx) {
    const subscriptions = await subscriptionPartitions(ctx);
    return ctx.config.include_tenant_log === true ? [...subscriptions, { id: TENANT }] : subscriptions;
}
async function* read(ctx, { id }, slice) {
    const held = [];
    for await (const records of armOf(ctx).list(activityPath(id, slice), { ...wantedOf(id), slice })) {
        held.push(...records);
        if (held.length > MOST_HELD && slice.to - slice.from > activity_log_NARROWEST_MS)
            throw tooWide(slice);
    }
    yield { records: await withDetails(armOf(ctx), held.toSorted(byTime)) };
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
    return openActivity(record)?.phase === "ended";
}
/** Of the filters that Azure accepts, the time alone: the others have been seen to leave entries out. */
function activityPath(partition, { from, to }) {
    const filter = `eventTimestamp ge '${activity_log_iso(from)}' and eventTimestamp le '${activity_log_iso(to)}'`;
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
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: "The Activity Log", from: activity_log_iso(from), to: activity_log_iso(to) });
}
function activity_log_iso(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

// EXTERNAL MODULE: ./build/src/vendors/microsoft/log-analytics.js + 1 modules
var log_analytics = __webpack_require__(30330);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/workspace.js
var microsoft_workspace = __webpack_require__(90803);
;// CONCATENATED MODULE: ./build/plugins/connectors/azure/container-apps-bound.js

/** Callers told one by one, per hour. */
const MOST = 200;
async function* boundedSums(pages) {
    const hours = new Map();
    for await (const { records } of pages) {
        for (const record of records.filter(shape/* isObject */.Gv)) {
            const hour = String(record.Window);
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
        const [start, end] = [String(sum.First), String(sum.Last)];
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
    const code = String(StatusCode ?? "");
    return code === "401" || code === "403" ? code : /^[1-5]\d\d$/.test(code) ? `${code[0]}xx` : "0";
}
function countOf({ Count }) {
    return typeof Count === "number" ? Count : Number(Count) || 0;
}

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
    const entry = looseRecord(record);
    return entry !== undefined && logOf(entry) !== undefined;
}
/** @throws MallcopError `record-malformed` if it is neither log */
function normalizeContainerApp(record) {
    const entry = looseRecord(record);
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
        time: container_apps_normalize_timeOf(entry),
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
        time: container_apps_normalize_timeOf(entry),
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
function container_apps_normalize_timeOf(entry) {
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
    partitions: container_apps_partitions,
    read: container_apps_read,
    normalize: normalizeContainerApp,
};
/** Whether a record is of this feed, judged by its shape. */
const recognizes = recognizesContainerApp;
async function container_apps_partitions(ctx) {
    const { include_container_logs: wanted, workspace_id: option } = ctx.config;
    const workspace = (0,microsoft_workspace/* workspaceIdOf */.o)(option, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
    if (wanted === false || (wanted === undefined && workspace === undefined))
        return [];
    return tablePartitions(ctx, [HTTP_TABLE.name, ...SYSTEM_TABLES], "container app logs", "Let the Container Apps environment send its logs to this workspace; HTTP logs need the destination Azure Monitor and a diagnostic setting. After the first deployment it takes some ten minutes.");
}
async function* container_apps_read(ctx, partition, slice) {
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/defender.js







const defender = { kind: "log", partitions: subscriptionPartitions, read: defender_read, normalize };
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
    for await (const page of armOf(ctx).list(alertsPath(subscription), { ...WANTED, place: subscription }))
        alerts.push(...page);
    return alerts;
}
async function* defender_read(ctx, { id }, { from, to }) {
    const alerts = await alertsOf(ctx, id);
    yield { records: alerts.filter((alert) => isWithin(alert, from, to)) };
}
/** An alert can begin days before it is told. One that does not say when it was told is taken every time; ids tell repeats. */
function isWithin(alert, from, to) {
    const told = looseRecord(alert)?.value("processingEndTimeUtc", "timeGeneratedUtc", "endTimeUtc", "startTimeUtc");
    try {
        const time = (0,shape/* instantUtc */.Ut)(told, "processingEndTimeUtc");
        return time >= from && time < to;
    }
    catch {
        return true;
    }
}
/** @throws MallcopError `record-malformed` if it is no alert */
function normalize(record, lookup) {
    const draft = openAlert(record);
    if (draft === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no alert" });
    const group = draft.metadata?.resource_group;
    return inGroups(typeof group === "string" ? group : undefined, lookup)
        ? [draft]
        : { leftOut: "other_resource_group" };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/defender-findings.js







const defenderFindings = {
    kind: "state",
    partitions: subscriptionPartitions,
    read: defender_findings_read,
    change,
};
const RIGHT = "Reader or Security Reader";
async function* defender_findings_read(ctx, { id: subscription }) {
    const alerts = await alertsOf(ctx, subscription);
    yield { items: alerts.flatMap((alert) => alertItem(alert, subscription)) };
    if (ctx.config.include_assessments !== false)
        yield* assessments(ctx, subscription);
    yield { items: [], complete: true };
}
function alertItem(alert, subscription) {
    const draft = openAlert(alert);
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
    for await (const page of armOf(ctx).list(path, wanted)) {
        yield { items: page.flatMap((entry) => assessmentItem(entry, subscription, severities)) };
    }
}
/** The severity is told of the assessment as such, not of each resource that fails it. */
async function severitiesOf(ctx, subscription) {
    const wanted = { what: "the kinds of assessments", right: RIGHT, place: subscription };
    const path = `/subscriptions/${subscription}/providers/Microsoft.Security/assessmentMetadata?api-version=2021-06-01`;
    const severities = new Map();
    for await (const page of armOf(ctx).list(path, wanted)) {
        for (const entry of page) {
            const kind = looseRecord(entry);
            const [name, severity] = [kind?.text("name"), kind?.text("properties.severity")];
            if (name !== undefined && severity !== undefined)
                severities.set(name.toLowerCase(), severity);
        }
    }
    return severities;
}
function assessmentItem(entry, subscription, severities) {
    const assessment = looseRecord(entry);
    const [id, name] = [assessment?.text("id"), assessment?.text("name")];
    if (assessment === undefined || id === undefined || !/^unhealthy$/i.test(assessment.text("status.code") ?? ""))
        return [];
    const value = {
        kind: "assessment",
        title: assessment.text("displayName") ?? name ?? "",
        severity: alertSeverity(severities.get(name?.toLowerCase() ?? "") ?? assessment.text("metadata.severity") ?? "low"),
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
        target: lastSegment(resource) ?? subscription,
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

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/graph-reports.js


const graph_reports_VENDOR = "Microsoft Graph";
const DIRECTORY_AUDITS = {
    name: "directoryAudits",
    title: "the directory's audit log",
    time: "activityDateTime",
    top: 500,
    ordered: true,
};
const SIGN_INS = {
    name: "signIns",
    title: "the sign-in log",
    time: "createdDateTime",
    top: 1000,
    ordered: false,
};
/** Graph gives up on questions that take long; a wider slice than this is halved before that counts as trouble. */
const HALVED_ABOVE_MS = 30 * 60_000;
/** Said by Graph when the tenant has no Entra ID P1 or P2, and now and then to tenants that have. */
const NO_LICENCE = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
const RIGHTS = "AuditLog.Read.All and Directory.Read.All";
/**
 * @throws MallcopError `slice-too-wide`, `permission-missing`, `feed-not-available` (licence), and whatever the client throws
 */
async function* readReport(client, report, slice) {
    let begun = false;
    const paging = {
        next: (body) => (0,shape/* optionalText */.mR)((0,shape/* object */.Ik)(body, "page", graph_reports_VENDOR)["@odata.nextLink"], "@odata.nextLink", graph_reports_VENDOR),
        refuse: (answer) => {
            // A link of Graph's own that it does not take back: only asking anew, for less, helps.
            return answer.status === 400 && begun ? graph_reports_tooWide(slice) : refusalOf(client, answer, report);
        },
    };
    try {
        for await (const { body } of client.pages("graph", { path: graph_reports_pathOf(report, slice) }, paging)) {
            begun = true;
            yield { records: (0,shape/* list */.p_)((0,shape/* isObject */.Gv)(body) ? body.value : undefined, "value", graph_reports_VENDOR) };
        }
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        const halvable = error.code === "vendor-failed" && !begun && slice.to - slice.from > HALVED_ABOVE_MS;
        throw halvable ? graph_reports_tooWide(slice, error) : error;
    }
}
/**
 * Whether the report can be read at all: throws what keeps us from it.
 * @throws MallcopError as `readReport`
 */
async function probeReport(client, report) {
    const answer = await client.ask("graph", { path: `/v1.0/auditLogs/${report.name}?$top=1` });
    if (answer.status !== 200)
        throw refusalOf(client, answer, report);
}
function graph_reports_pathOf({ name, time, top, ordered }, { from, to }) {
    const filter = `${time} ge ${seconds(from)} and ${time} le ${seconds(to)}`;
    const order = ordered ? `&$orderby=${encodeURIComponent(`${time} asc`)}` : "";
    return `/v1.0/auditLogs/${name}?$filter=${encodeURIComponent(filter)}${order}&$top=${top}`;
}
function seconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
function graph_reports_tooWide({ from, to }, cause) {
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: graph_reports_VENDOR, from: seconds(from), to: seconds(to) }, { cause });
}
function refusalOf(client, answer, { title }) {
    const { status } = answer;
    const said = client.said(answer);
    if (client.codesOf(answer).includes(NO_LICENCE)) {
        return new errors/* MallcopError */.D("feed-not-available", {
            vendor: graph_reports_VENDOR,
            what: title,
            reason: "the tenant has no Entra ID P1 or P2 licence",
            advice: "The m365 connector tells of sign-ins without that licence, from the unified audit log.",
        });
    }
    if (status === 401) {
        const advice = "Check that `cloud` names the cloud that the tenant is in.";
        return new errors/* MallcopError */.D("auth-failed", { vendor: graph_reports_VENDOR, reason: said || "HTTP 401", advice });
    }
    if (status === 403) {
        return new errors/* MallcopError */.D("permission-missing", {
            vendor: graph_reports_VENDOR,
            right: title,
            advice: `Give the app the application permissions ${RIGHTS} in Microsoft Graph, and let an administrator consent.`,
        });
    }
    return new errors/* MallcopError */.D("vendor-refused", {
        vendor: graph_reports_VENDOR,
        reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
    });
}

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
const directory_audits_activities_PRIVILEGED_ROLES = new Set([
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

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/directory-audits-normalize.js
/** What an entry of the directory's audit log says, as a draft. Pure, so that it can be replayed. */







/** Also the rows that Defender makes of the same activities, where a table of ours knows the activity. */
function recognizesDirectoryAudit(record) {
    const entry = looseRecord(record);
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
    const entry = looseRecord(record);
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
        target: (target && directory_audits_normalize_nameOf(target)) ?? entry.text("PermissionsAddedTo", "ObjectName") ?? "unknown",
        action: action.trim(),
        severity: directory_audits_normalize_louder(property("trust") !== undefined ? "warn" : meaning.severity, role, foldActivity(action)),
        metadata: {
            ...directory_audits_normalize_metadataOf(entry, property),
            outcome: outcomeOf(entry),
            actor_type: initiator.type,
            object_id: initiator.principal?.objectId,
            app_id: initiator.principal?.appId,
            actor_name: initiator.type === "app" ? initiator.principal?.displayName : undefined,
            target_type: target?.text("type"),
            target_id: target?.text("id"),
            role,
            scope: meaning.type === "role_assignment" ? directory_audits_normalize_scopeOf(targets) : undefined,
            grantee: meaning.type === "role_assignment" && target ? directory_audits_normalize_nameOf(target) : undefined,
            grantee_type: meaning.type === "role_assignment" ? target?.text("type") : undefined,
            privileged: role !== undefined && directory_audits_activities_PRIVILEGED_ROLES.has(role.toLowerCase()) ? true : undefined,
            self: isSelf(initiator.principal?.appId, lookup),
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
    const app = principal(entry.text("initiatedBy.app.servicePrincipalId"), entry.text("initiatedBy.app.appId"), entry.text("initiatedBy.app.displayName", "initiatedBy.app.servicePrincipalName"));
    const appName = nameOfPrincipal(app);
    if (upn === undefined && appName !== undefined)
        return { name: appName, type: "app", principal: app };
    if (user !== undefined)
        return { name: user, type: "user", principal: principal(userId, undefined) };
    return { name: entry.text("identity") ?? "unknown", type: undefined, principal: undefined };
}
/** Those who get or lose something, not the thing: a role, an application and its owner stand in one list, in any order. */
const PRINCIPAL = /^(?:user|serviceprincipal|group)$/i;
const APPLICATION = /^(?:application|serviceprincipal)$/i;
function targetOf(targets, type, activity) {
    const ofType = (types) => targets.find((one) => types.test(one.text("type") ?? "") && directory_audits_normalize_nameOf(one) !== undefined);
    if (type === "role_assignment")
        return ofType(PRINCIPAL) ?? targets[0];
    if (/owner/.test(activity))
        return ofType(APPLICATION) ?? targets[0];
    return targets.find((one) => directory_audits_normalize_nameOf(one) !== undefined) ?? targets[0];
}
function directory_audits_normalize_nameOf(target) {
    return target.text("userPrincipalName")?.toLowerCase() ?? target.text("displayName", "id");
}
/** Names of modified properties and details, by what we call them. */
const directory_audits_normalize_PROPERTIES = {
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
        const wanted = directory_audits_normalize_PROPERTIES[name]?.find((one) => found.has(one.toLowerCase()));
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
    return template === undefined ? undefined : (DIRECTORY_ROLES[template] ?? template);
}
/** `/` is the whole directory. */
function directory_audits_normalize_scopeOf(targets) {
    const unit = targets.find((target) => /^administrativeunit$/i.test(target.text("type") ?? ""));
    const id = unit?.text("id", "displayName");
    return id === undefined ? "/" : `/administrativeUnits/${id}`;
}
function directory_audits_normalize_louder(severity, role, activity) {
    if (severity === "critical")
        return severity;
    const gives = !/remove|deny|denied|cancel|expire/.test(activity);
    return role !== undefined && gives && directory_audits_activities_PRIVILEGED_ROLES.has(role.toLowerCase()) ? "warn" : (severity ?? "info");
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
function directory_audits_normalize_metadataOf(entry, property) {
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
        await requireLongRetention(client, slice);
    yield* readReport(client, DIRECTORY_AUDITS, slice);
}
/**
 * Without a licence the log ends after seven days, and older ranges look empty. Only licensed tenants may read sign-ins, so
 * that asking for one tells.
 */
async function requireLongRetention(client, { from, to }) {
    try {
        await probeReport(client, SIGN_INS);
    }
    catch (thrown) {
        if ((0,errors/* asMallcopError */.x)(thrown).code !== "feed-not-available")
            throw thrown;
        throw new errors/* MallcopError */.D("window-refused", {
            vendor: "Microsoft Graph",
            from: new Date(from).toISOString(),
            to: new Date(to).toISOString(),
            reason: "without Entra ID P1 or P2 the directory's audit log is kept for seven days",
        });
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/operation-pairs.js





/** As long as late records are looked for: an end that is not there by then may never come. */
const DEADLINE_MS = 24 * 3_600_000;
const operationPairs = {
    name: "operation",
    deadlineMs: DEADLINE_MS,
    key: ({ key }) => (key?.namespace === OPERATION_NAMESPACE ? `${key.tenant}|${key.id}` : undefined),
    fold(state, draft) {
        const known = state === undefined ? {} : halvesOf(state);
        const phase = phaseOf(String(draft.metadata?.status ?? ""));
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
    return (0,shape/* isObject */.Gv)(raw) && LOOKED_UP in raw;
}
/** What the last record says, and what only earlier ones say. */
function joined(halves, last) {
    const { begun, underway } = halves;
    const outcome = last.metadata?.outcome ?? "unknown";
    const earlier = [begun, underway].filter((half) => half !== undefined && half !== last);
    const known = [...earlier, last];
    const severity = known.map((half) => half.severity ?? "info").reduce(louder);
    return {
        ...last,
        type: known.find(({ type }) => type !== "admin_action")?.type ?? last.type,
        actor: known.find(({ actor }) => actor !== "unknown")?.actor ?? "unknown",
        ...(last.type === "role_assignment" && { target: operation_pairs_targetOf(earlier) ?? last.target }),
        severity: activity_normalize_severityOf(severity, outcome),
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
            halves[phase] = operation_pairs_draftOf(half);
    }
    return halves;
}
function operation_pairs_draftOf(half) {
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
    const entry = looseRecord(record);
    return entry !== undefined && (serviceOf(entry) !== undefined || isStatistics(entry));
}
/** @throws MallcopError `record-malformed` if it is none of these logs */
function normalizeResourceLog(record) {
    const entry = looseRecord(record);
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
    const key = resource_logs_normalize_keyOf(entry);
    const raw = withoutQueries(record);
    const time = entry.text("First", "TimeGenerated", "time", "eventTimestamp");
    const action = entry.text("operationName") ?? resource_logs_normalize_categoryOf(entry) ?? "unknown";
    const draft = {
        ...(key && { key }),
        time: time === undefined ? event_event/* UNKNOWN_TIME */.v : (0,shape/* instantUtc */.Ut)(time, "time"),
        type: "resource_access",
        actor: caller.name ?? "unknown",
        target: resource_logs_normalize_targetOf(entry),
        action,
        severity: resource_logs_normalize_severityOf(action),
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
function resource_logs_normalize_categoryOf(entry) {
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
    return STATISTICS.test(resource_logs_normalize_categoryOf(entry) ?? "");
}
/** A sum is known by its hour and group; of single calls only Key Vault's and Cosmos DB's rows have ids, and not all. */
function resource_logs_normalize_keyOf(entry) {
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
    const claims = looseRecord(entry.value("identity.claim", "identity.claims"));
    const upn = claims?.text("upn", UPN, "unique_name", "name") ??
        entry.text("Upn", "LongUpn", "identity_claim_upn_s", "RequesterUpn", "identity.requester.upn", "identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s");
    const who = resource_logs_normalize_principalOf(entry, claims);
    if (upn !== undefined)
        return { name: upn.toLowerCase(), type: "user", principal: who };
    const id = nameOfPrincipal(who) ?? entry.text("aadAppliedRoleAssignmentId");
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
function resource_logs_normalize_principalOf(entry, claims) {
    const object = claims?.text("oid", OBJECT) ?? entry.text(...OBJECT_IDS);
    return principal(object, claims?.text("appid") ?? entry.text(...APP_IDS));
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
function resource_logs_normalize_severityOf(operation) {
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
const sign_ins_normalize_OPERATION = "Sign-in activity";
function recognizesSignIn(record) {
    const entry = looseRecord(record);
    if (entry === undefined || entry.text("Workload", "RecordType") !== undefined)
        return false;
    if (kindOf(entry) !== undefined || entry.text("operationName") === sign_ins_normalize_OPERATION)
        return true;
    const isGraphs = entry.text("createdDateTime") !== undefined && entry.value("status.errorCode") !== undefined;
    return isGraphs && entry.text("userPrincipalName", "servicePrincipalId", "userId") !== undefined;
}
/** @throws MallcopError `record-malformed` if it is no record of a sign-in */
function normalizeSignIn(record, lookup) {
    const entry = looseRecord(record);
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
        actor: sign_ins_normalize_actorOf(entry, app),
        target: (app
            ? entry.text("resourceDisplayName", "resourceId")
            : entry.text("appDisplayName", "resourceDisplayName", "appId")) ?? "unknown",
        action: sign_ins_normalize_OPERATION,
        severity: sign_ins_normalize_severityOf(entry, result),
        metadata: {
            ...sign_ins_normalize_metadataOf(entry, result),
            ...(app && principalFacts(entry, lookup)),
            actor_type: sign_ins_normalize_actorTypeOf(entry, app),
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
function sign_ins_normalize_actorOf(entry, app) {
    const named = app
        ? nameOfPrincipal(sign_ins_normalize_principalOf(entry))
        : (entry.text("userPrincipalName")?.toLowerCase() ?? entry.text("userDisplayName", "userId"));
    return named ?? entry.text("identity") ?? "unknown";
}
function sign_ins_normalize_actorTypeOf(entry, app) {
    if (kindOf(entry) === "managedidentity")
        return "managed_identity";
    if (app)
        return "app";
    return /^guest$/i.test(entry.text("userType") ?? "") ? "guest" : "user";
}
function sign_ins_normalize_principalOf(entry) {
    const displayName = entry.text("servicePrincipalName", "appDisplayName");
    return principal(entry.text("servicePrincipalId"), entry.text("appId"), displayName);
}
/** Of an application, what else it is called. */
function principalFacts(entry, lookup) {
    const { objectId, appId, displayName } = sign_ins_normalize_principalOf(entry);
    return { object_id: objectId, app_id: appId, actor_name: displayName, self: isSelf(appId, lookup) };
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
    yield* readReport((0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6), SIGN_INS, slice);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/azure/preflight.js
/** What `mallcop doctor` says of Azure: which subscriptions there are, and whether each of their listings can be read. */










const FEEDS = ["activity-log", "defender", "defender-findings"];
const preflight_HOUR_MS = 3_600_000;
async function* preflight(ctx) {
    yield* resourceManager(ctx);
    yield* directory(ctx);
    yield* workspace(ctx);
}
async function* resourceManager(ctx) {
    let subscriptions = [];
    yield await (0,check/* probe */.d)("Azure Resource Manager: subscriptions", FEEDS, async () => {
        subscriptions = await subscriptionsOf(ctx);
        return counted(subscriptions.length, "subscription");
    });
    for (const subscription of subscriptions) {
        yield await (0,check/* probe */.d)(`Reader on ${subscription}`, ["activity-log"], () => activity(ctx, subscription));
        yield await (0,check/* probe */.d)(`Security Reader on ${subscription}`, ["defender", "defender-findings"], async () => {
            const wanted = { what: "the security alerts", right: "Reader or Security Reader", place: subscription };
            const path = alertsPath(subscription);
            return `${counted(await firstPage(ctx, path, wanted), "alert")} on the first page`;
        });
    }
    if (ctx.config.include_tenant_log === true) {
        yield await (0,check/* probe */.d)("Reader on /providers/Microsoft.Insights", ["activity-log"], () => activity(ctx, "tenant"));
    }
}
async function* directory(ctx) {
    const client = (0,microsoft_client/* createMicrosoftClient */.s9)(ctx, microsoft_client/* AZURE_CREDENTIALS */.V6);
    yield await (0,check/* probe */.d)("Graph: AuditLog.Read.All, Directory.Read.All", ["directory-audits"], async () => {
        await probeReport(client, DIRECTORY_AUDITS);
        return "the directory's audit log can be read";
    });
    yield await (0,check/* probe */.d)("Graph: AuditLog.Read.All, and Entra ID P1 or P2", ["sign-ins"], async () => {
        if ((await signIns.partitions(ctx)).length === 0)
            return "left to the m365 connector";
        await probeReport(client, SIGN_INS);
        return "sign-ins can be read";
    });
}
async function* workspace(ctx) {
    for (const [name, feed] of Object.entries({ "resource-logs": resourceLogs, "container-apps": containerApps })) {
        yield await (0,check/* probe */.d)("Log Analytics Data Reader on the workspace", [name], async () => counted((await feed.partitions(ctx)).length, "table"));
    }
}
async function activity(ctx, partition) {
    const slice = { from: (ctx.now - preflight_HOUR_MS), to: ctx.now };
    const found = await firstPage(ctx, activityPath(partition, slice), wantedOf(partition));
    return `${counted(found, "record")} of the last hour on the first page`;
}
async function firstPage(ctx, path, wanted) {
    for await (const page of armOf(ctx).list(path, wanted))
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
    ["defender", recognizesAlert],
    ["activity-log", recognizesActivity],
];
const connector = {
    preflight: preflight,
    tables: lookupTables,
    feeds: {
        defender: defender,
        "defender-findings": defenderFindings,
        "activity-log": activityLog,
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
 */
async function probe(right, feeds, call) {
    try {
        return { right, feeds, state: "works", detail: await call() };
    }
    catch (thrown) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        return { right, feeds, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
    }
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

/***/ 25250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   je: () => (/* binding */ joinKql),
/* harmony export */   pX: () => (/* binding */ kql),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony export stringLiteral */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Kusto queries put together from trusted text and quoted values: no name or value, however hostile, can become part of the
 * query's own words.
 *
 * @see https://learn.microsoft.com/kusto/query/scalar-data-types/string#string-literals
 */

/** A piece of a query; texts among the values become string literals, lists of texts several with commas between. */
function kql(words, ...values) {
    return { kql: words.reduce((before, word, index) => `${before}${written(values[index - 1] ?? "")}${word}`) };
}
/** Pieces with something trusted between. */
function joinKql(pieces, between) {
    return { kql: pieces.map((piece) => piece.kql).join(between) };
}
/** The name of a table or column. @throws MallcopError `config-invalid` if it is not one */
function identifier(name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "A Log Analytics query",
            problem: "a table or column has a name of an unusual form",
            advice: "Names begin with a letter and consist of letters, digits and underscores.",
        });
    }
    return { kql: name };
}
/** `datetime(2026-11-20T00:00:00.0000000Z)` */
function datetime(time) {
    return { kql: `datetime(${new Date(time).toISOString().replace("Z", "0000Z")})` };
}
/** Everything but plain printable ASCII is written by its code, so that quotes, backslashes and line ends cannot close it. */
function stringLiteral(value) {
    const safe = Array.from({ length: value.length }, (_, index) => {
        const unit = value.charAt(index);
        return /[ !#-[\]-~]/.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `"${safe.join("")}"`;
}
function written(value) {
    if (typeof value === "string")
        return stringLiteral(value);
    if (typeof value === "number")
        return String(value);
    return "kql" in value ? value.kql : value.map(stringLiteral).join(", ");
}


/***/ }),

/***/ 30330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I7: () => (/* binding */ INGESTED_AT),
  l9: () => (/* binding */ discoverTables),
  tn: () => (/* binding */ queryWindow)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/kql.js
var kql = __webpack_require__(25250);
;// CONCATENATED MODULE: ./build/src/vendors/microsoft/log-analytics-answer.js
/**
 * One question to the query API of Log Analytics and what its answer means. An answer that is not whole is never taken for
 * one that is.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/errors
 */


const VENDOR = "Log Analytics";
/** The service stops there without a word on some paths. */
const MOST_ROWS = 500_000;
/** @throws MallcopError for anything that asking for less cannot cure */
async function runQuery(client, question) {
    let answer;
    try {
        answer = await client.ask("log-analytics", requestOf(question));
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        if (error.code === "answer-too-large")
            return { kind: "cut" };
        throw error;
    }
    if (answer.status === 200)
        return readResult(answer.body, question);
    if (answer.status === 204)
        return { kind: "empty" };
    if (answer.status === 504)
        return { kind: "cut" };
    const codes = new Set(client.codesOf(answer));
    if (codes.has("SEM0100"))
        return { kind: "absent" };
    // Said of tables on the Basic plan; the Auxiliary plan's are meant too.
    if (codes.has("UnsupportedApiQueryValidationError"))
        return { kind: "other-plan" };
    throw refusalOf(client, answer, codes);
}
function requestOf({ workspaceId, plan, query, timespan }) {
    const base = `/v1/workspaces/${encodeURIComponent(workspaceId)}`;
    const span = timespan ?? DISCOVERY_SPAN;
    const headers = { prefer: "wait=180, include-permissions=true" };
    return plan === "analytics"
        ? { path: `${base}/query`, method: "POST", headers, body: { query: query.kql, timespan: span } }
        : {
            path: `${base}/search?timespan=${encodeURIComponent(span)}`,
            method: "POST",
            headers,
            body: { query: query.kql },
        };
}
/** Asking for columns only: nothing is to be scanned, or billed. */
const DISCOVERY_SPAN = "PT1M";
function readResult(body, { table }) {
    // An empty 200 is what a request without content type gets: no proof that there are no rows.
    const answer = (0,shape/* object */.Ik)(body, "answer", VENDOR);
    refuseDenied(answer.permissions, table);
    if (answer.error !== undefined && answer.error !== null)
        return { kind: "cut" };
    const primary = (0,shape/* list */.p_)(answer.tables, "tables", VENDOR).find((one) => (0,shape/* isObject */.Gv)(one) && one.name === "PrimaryResult");
    const { columns, rows } = (0,shape/* object */.Ik)(primary, "PrimaryResult", VENDOR);
    const types = (0,shape/* list */.p_)(columns, "columns", VENDOR).map((column) => {
        const { name, type } = (0,shape/* object */.Ik)(column, "column", VENDOR);
        return [(0,shape/* text */.Qq)(name, "column.name", VENDOR), typeof type === "string" ? type : "string"];
    });
    const names = types.map(([name]) => name);
    const found = (0,shape/* list */.p_)(rows, "rows", VENDOR).map((row) => named(names, (0,shape/* list */.p_)(row, "row", VENDOR)));
    return found.length >= MOST_ROWS ? { kind: "cut" } : { kind: "rows", columns: new Map(types), rows: found };
}
function named(names, values) {
    // What came out of `JSON.parse` is JSON.
    return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? null)]));
}
/** Rows of a table that we may not read are left out without any other sign. */
function refuseDenied(permissions, table) {
    const sources = (0,shape/* optionalList */.R2)((0,shape/* isObject */.Gv)(permissions) ? permissions.dataSources : undefined, "dataSources", VENDOR);
    const denied = sources.flatMap((source) => (0,shape/* optionalList */.R2)((0,shape/* isObject */.Gv)(source) ? source.denyTables : [], "denyTables", VENDOR));
    if (denied.includes(table))
        throw missingRight(`the table ${table}`);
}
function missingRight(what) {
    return new errors/* MallcopError */.D("permission-missing", {
        vendor: VENDOR,
        right: what,
        advice: "Give the app the role Log Analytics Data Reader on the workspace; a new role may take an hour to work.",
    });
}
function refusalOf(client, answer, codes) {
    const { status } = answer;
    const said = client.said(answer);
    const words = [...codes].filter((code) => /^\w{1,60}$/.test(code)).join(" ");
    const reason = [`HTTP ${status}`, words, said].filter((part) => part !== "").join(", ");
    if (status === 401 || [...codes].some((code) => code.startsWith("InvalidAuthenticationToken"))) {
        const advice = "Check that `cloud` names the cloud that the workspace is in.";
        return new errors/* MallcopError */.D("auth-failed", { vendor: VENDOR, reason, advice });
    }
    if (status === 403)
        return missingRight("the query of this workspace");
    if (status === 404) {
        return new errors/* MallcopError */.D("config-invalid", {
            path: "mallcop.yaml",
            problem: `Log Analytics knows no workspace of the configured id (${reason})`,
            advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
        });
    }
    return new errors/* MallcopError */.D("vendor-refused", { vendor: VENDOR, reason });
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/log-analytics.js
/**
 * The query API of Log Analytics, read by ingestion time: half-open windows, every row of a window once or an error. Whatever
 * the service cuts short (partial answers, limits, its own time-outs) is asked again in smaller parts.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/overview
 */




/** The column with the time a row became readable: text with up to seven digits of a second, as Kusto writes it. */
const INGESTED_AT = "IngestedAt";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Narrower than this a window is split by hash, because a burst may share one instant. */
const NARROWEST_MS = 1000;
const MOST_PARTS = 64;
const PAGE_ROWS = 20_000;
/** Well under what the service and the transport allow in one answer. */
const PAGE_BYTES = 16_000_000;
/**
 * Which of the named tables the workspace has, with their columns. A table that is not there, or a workspace that never got
 * any data, is no error. One small query per table.
 *
 * @param workspaceId the workspace's own GUID, which the portal calls Workspace ID
 * @throws MallcopError `permission-missing`, `config-invalid` (no such workspace), and whatever the client throws
 */
async function discoverTables(client, workspaceId, names) {
    const tables = new Map();
    for (const name of names) {
        const query = (0,kql/* kql */.pX) `${(0,kql/* identifier */.Cv)(name)}\n| where false`;
        for (const plan of ["analytics", "basic"]) {
            const result = await runQuery(client, { workspaceId, table: name, plan, query });
            if (result.kind === "rows")
                tables.set(name, { name, plan, columns: result.columns });
            if (result.kind !== "other-plan")
                break;
        }
    }
    return tables;
}
/**
 * The rows of a window, oldest page first; a page is whole, in order of ingestion. Ends after the last row.
 *
 * @throws MallcopError `window-refused` if even the smallest part does not come whole, `permission-missing`, and whatever
 * the client throws
 */
async function* queryWindow(client, workspaceId, query) {
    const { name, plan } = query.table;
    const timespan = fence(query);
    const ask = (text) => runQuery(client, { workspaceId, table: name, plan, query: text, timespan });
    const whole = { from: query.from, to: query.to, modulus: 1, remainder: 0 };
    const canPlan = plan === "analytics" && query.summarize === undefined;
    for (const part of canPlan ? await planParts(ask, query, whole) : [whole])
        yield* readPart(ask, query, part);
}
/** What was counted beforehand; an empty window needs no second question. */
async function planParts(ask, query, whole) {
    const counted = await ask(pipeline([
        ...selection(query, whole),
        (0,kql/* kql */.pX) `summarize Rows = count(), Bytes = sum(column_ifexists("_BilledSize", 0.0)) by Bin = bin(${(0,kql/* identifier */.Cv)(INGESTED_AT)}, 5m)`,
        (0,kql/* kql */.pX) `order by Bin asc`,
    ]));
    if (counted.kind !== "rows")
        return counted.kind === "empty" ? [] : [whole]; // A count that was cut plans nothing.
    const pageRows = query.pageRows ?? PAGE_ROWS;
    const starts = [];
    let [rows, bytes] = [0, 0];
    for (const bin of counted.rows) {
        const [more, size] = [(0,shape/* number */.ai)(bin.Rows, "Rows", VENDOR), Number(bin.Bytes ?? 0) || 0];
        if (rows > 0 && (rows + more > pageRows || bytes + size > PAGE_BYTES)) {
            starts.push((0,shape/* instant */.uR)(bin.Bin, "Bin", VENDOR));
            [rows, bytes] = [0, 0];
        }
        [rows, bytes] = [rows + more, bytes + size];
    }
    if (rows === 0)
        return [];
    const edges = [whole.from, ...starts, whole.to];
    return edges.slice(1).map((to, index) => ({ ...whole, from: edges[index] ?? whole.from, to }));
}
async function* readPart(ask, query, part) {
    const result = await ask(query.summarize ? sums(query, query.summarize, part) : fetch(query, part));
    if (result.kind === "rows") {
        if (result.rows.length > 0)
            yield { rows: query.summarize ? result.rows : inOrder(result.rows) };
        return;
    }
    if (result.kind === "empty")
        return;
    if (result.kind !== "cut")
        throw tableGone(query.table.name);
    for (const half of halvesOf(query, part))
        yield* readPart(ask, query, half);
}
/** Between being found and being read. */
function tableGone(name) {
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
        what: `the table ${name}`,
        reason: "it is gone, lost a column, or was put on another plan a moment ago",
        advice: "Nothing to do: the next run looks again.",
    });
}
function halvesOf(query, part) {
    const middle = (Math.floor((part.from + part.to) / 2 / NARROWEST_MS) * NARROWEST_MS);
    if (query.summarize === undefined && part.modulus === 1 && middle > part.from && middle < part.to) {
        return [
            { ...part, to: middle },
            { ...part, from: middle },
        ];
    }
    // A Basic plan's language may lack the functions that a split by hash needs.
    const modulus = part.modulus * 2;
    if (modulus > MOST_PARTS || query.table.plan === "basic") {
        throw new errors/* MallcopError */.D("window-refused", {
            vendor: VENDOR,
            from: new Date(part.from).toISOString(),
            to: new Date(part.to).toISOString(),
            reason: `the answer of ${query.table.name} stays incomplete`,
        });
    }
    return [part.remainder, part.remainder + part.modulus].map((remainder) => ({ ...part, modulus, remainder }));
}
/**
 * Every row ingested in the window has its own time within these bounds, by the vendor's rule: it replaces a time of more
 * than two days before receipt, or one day after.
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/log-standard-columns#timegenerated
 */
function fence({ from, to }) {
    const bounds = [from - 2 * DAY_MS - HOUR_MS, to + DAY_MS + HOUR_MS];
    return bounds.map((time) => new Date(time).toISOString()).join("/");
}
/** The operators that every query of a window begins with. */
function selection({ table, where = [] }, { from, to }) {
    const at = (0,kql/* identifier */.Cv)(INGESTED_AT);
    return [
        (0,kql/* identifier */.Cv)(table.name),
        (0,kql/* kql */.pX) `extend ${at} = ingestion_time()`,
        (0,kql/* kql */.pX) `where ${at} >= ${(0,kql/* datetime */.w$)(from)} and ${at} < ${(0,kql/* datetime */.w$)(to)}`,
        ...where.map((condition) => (0,kql/* kql */.pX) `where ${condition}`),
    ];
}
function fetch(query, part) {
    const at = (0,kql/* identifier */.Cv)(INGESTED_AT);
    return pipeline([
        ...selection(query, part),
        ...split((0,kql/* kql */.pX) `tostring(pack_all())`, part),
        ...(query.columns ? [(0,kql/* kql */.pX) `project ${(0,kql/* joinKql */.je)([at, ...query.columns.map(kql/* identifier */.Cv)], ", ")}`] : []),
        ...(query.table.plan === "analytics" ? [(0,kql/* kql */.pX) `order by ${at} asc`] : []),
    ]);
}
function sums(query, { by, give }, part) {
    const names = Object.keys(by).map(kql/* identifier */.Cv);
    const texts = (0,kql/* joinKql */.je)(names.map((name) => (0,kql/* kql */.pX) `tostring(${name})`), ", ");
    return pipeline([
        ...selection(query, part),
        (0,kql/* kql */.pX) `extend ${assignments(by)}`,
        ...split((0,kql/* kql */.pX) `strcat_delim("|", "", ${texts})`, part),
        (0,kql/* kql */.pX) `summarize ${assignments(give)} by ${(0,kql/* joinKql */.je)(names, ", ")}`,
    ]);
}
function split(identity, { modulus, remainder }) {
    return modulus === 1 ? [] : [(0,kql/* kql */.pX) `where hash(${identity}, ${modulus}) == ${remainder}`];
}
function assignments(named) {
    const pieces = Object.entries(named).map(([name, value]) => (0,kql/* kql */.pX) `${(0,kql/* identifier */.Cv)(name)} = ${value}`);
    return (0,kql/* joinKql */.je)(pieces, ", ");
}
function pipeline(operators) {
    return (0,kql/* joinKql */.je)(operators, "\n| ");
}
/** The service is asked for the order only where the plan's language has it. */
function inOrder(rows) {
    const keys = new Map(rows.map((row) => [row, String(row[INGESTED_AT]).replace("Z", "")]));
    const keyOf = (row) => keys.get(row) ?? "";
    return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}


/***/ }),

/***/ 90803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ workspaceIdOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Which Log Analytics workspace is meant: a GUID, from the configuration or the environment, or none. */

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/**
 * @param option `workspace_id` of the connector
 * @param setting `LOG_ANALYTICS_WORKSPACE_ID`
 * @returns in lower case; `undefined` if neither is given
 * @throws MallcopError `config-invalid` if it is no GUID
 */
function workspaceIdOf(option, setting) {
    const id = (option || setting || "").trim();
    if (id === "")
        return undefined;
    if (GUID.test(id))
        return id.toLowerCase();
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: "`workspace_id` (or LOG_ANALYTICS_WORKSPACE_ID) is not a GUID",
        advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
    });
}


/***/ })

};
