export const id = 5490;
export const ids = [5490];
export const modules = {

/***/ 95490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ github_connector)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var connector_shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/github/organization-state.js
var organization_state = __webpack_require__(47899);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/alerts.js



function isSecretScanningAlert(value) {
    return (0,connector_shape/* isObject */.Gv)(value) && "number" in value && "secret_type" in value && "state" in value;
}
function isDependabotAlert(value) {
    return (0,connector_shape/* isObject */.Gv)(value) && "number" in value && ("security_advisory" in value || "security_vulnerability" in value);
}
/** The alert without its literal secret. */
function withoutSecret({ secret: _, ...alert }) {
    return alert;
}
/** When a Dependabot alert became what it is. Edits of the advisory change `updated_at` only, and are no news. */
function dependabotMoment(alert) {
    const member = (0,connector_shape/* entryOf */.Ms)(DEPENDABOT_STATES, (0,organization_state/* textOf */.b6)(alert, "state") ?? "")?.at ?? "updated_at";
    return (0,connector_shape/* instant */.uR)(alert[member] ?? alert.updated_at ?? alert.created_at, member);
}
/** When a secret scanning alert was changed last. */
function secretScanningMoment({ updated_at, resolved_at, created_at }) {
    return (0,connector_shape/* instant */.uR)(updated_at ?? resolved_at ?? created_at, "updated_at");
}
const DEPENDABOT_STATES = {
    open: { at: "created_at", verb: "create" },
    fixed: { at: "fixed_at", verb: "resolve" },
    dismissed: { at: "dismissed_at", verb: "dismiss" },
    auto_dismissed: { at: "auto_dismissed_at", verb: "auto_dismiss" },
};
/** Webhook actions by which an alert that is open again is more than one that was opened. */
const OPENED_AGAIN = {
    reopened: "reopen",
    auto_reopened: "auto_reopen",
    reintroduced: "reintroduce",
};
function dependabotDraft(alert, around = {}) {
    const state = (0,organization_state/* textOf */.b6)(alert, "state") ?? "unknown";
    const again = (0,connector_shape/* entryOf */.Ms)(OPENED_AGAIN, around.action ?? "");
    const verb = again ?? (0,connector_shape/* entryOf */.Ms)(DEPENDABOT_STATES, state)?.verb ?? state;
    const time = again === undefined ? dependabotMoment(alert) : (0,connector_shape/* instant */.uR)(alert.updated_at ?? alert.created_at, "updated_at");
    const advisory = member(alert, "security_advisory");
    const vulnerability = member(alert, "security_vulnerability");
    const dependency = member(member(alert, "dependency"), "package");
    const severity = (0,organization_state/* textOf */.b6)(advisory, "severity") ?? (0,organization_state/* textOf */.b6)(vulnerability, "severity");
    const malware = (0,organization_state/* textOf */.b6)(advisory, "classification") === "malware";
    return draftOf(alert, around, {
        type: "dependabot_alert",
        action: `repository_vulnerability_alert.${verb}`,
        time,
        id: [verb, time],
        by: (0,organization_state/* textOf */.b6)(member(alert, "dismissed_by"), "login"),
        severity: state !== "open" ? "info" : malware ? "critical" : /^(?:critical|high)$/.test(severity ?? "") ? "warn" : "info",
        metadata: {
            advisory: (0,organization_state/* textOf */.b6)(advisory, "ghsa_id"),
            advisory_severity: severity,
            package: (0,organization_state/* textOf */.b6)(dependency, "name") ?? (0,organization_state/* textOf */.b6)(member(vulnerability, "package"), "name"),
            resolution: (0,organization_state/* textOf */.b6)(alert, "dismissed_reason"),
        },
    });
}
function secretScanningDraft(given, around = {}) {
    const alert = withoutSecret(given);
    const state = (0,organization_state/* textOf */.b6)(alert, "state") ?? "open";
    const time = secretScanningMoment(alert);
    const leaked = alert.publicly_leaked === true;
    const bypassed = alert.push_protection_bypassed === true;
    const verb = state === "resolved" ? "resolve" : isNew(alert, time) ? "create" : "update";
    return draftOf(alert, around, {
        type: "secret_scanning_alert",
        action: `secret_scanning_alert.${verb}`,
        time,
        id: [state, (0,organization_state/* textOf */.b6)(alert, "validity") ?? "unknown", leaked, time],
        by: (0,organization_state/* textOf */.b6)(member(alert, "resolved_by"), "login") ?? (0,organization_state/* textOf */.b6)(member(alert, "push_protection_bypassed_by"), "login"),
        severity: state === "resolved" ? "info" : leaked ? "critical" : "warn",
        metadata: {
            secret_type: (0,organization_state/* textOf */.b6)(alert, "secret_type"),
            validity: (0,organization_state/* textOf */.b6)(alert, "validity"),
            resolution: (0,organization_state/* textOf */.b6)(alert, "resolution"),
            ...(leaked && { publicly_leaked: true }),
            ...(bypassed && { bypassed: true }),
        },
    });
}
/** GitHub touches a new alert a few times in its first minute. */
function isNew({ created_at }, time) {
    return created_at === undefined || created_at === null || time - (0,connector_shape/* instant */.uR)(created_at, "created_at") < 60_000;
}
function draftOf(alert, around, { id, by, metadata, ...said }) {
    const repository = around.repository ?? member(alert, "repository");
    const repo = (0,organization_state/* textOf */.b6)(repository, "full_name") ?? repositoryIn((0,organization_state/* textOf */.b6)(alert, "html_url"));
    const number = (0,organization_state/* textOf */.b6)(alert, "number");
    if (number === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "the alert has no number" });
    return {
        key: { namespace: said.type, tenant: (0,organization_state/* textOf */.b6)(repository, "id") ?? repo ?? "unknown", id: [number, ...id].join("/") },
        ...said,
        actor: around.sender ?? by ?? "unknown",
        target: repo ?? "unknown",
        metadata: {
            outcome: "success",
            target_type: "repo",
            repo,
            org: (0,organization_state/* textOf */.b6)(member(repository, "owner"), "login"),
            alert: number,
            state: (0,organization_state/* textOf */.b6)(alert, "state"),
            ...metadata,
        },
    };
}
function member(value, name) {
    const found = value?.[name];
    return (0,connector_shape/* isObject */.Gv)(found) ? found : undefined;
}
/** `https://github.com/acme/api/security/dependabot/7` */
function repositoryIn(url) {
    return /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/security\//.exec(url ?? "")?.[1];
}

// EXTERNAL MODULE: ./build/plugins/connectors/github/client.js + 1 modules
var client = __webpack_require__(28309);
// EXTERNAL MODULE: ./build/plugins/connectors/github/listing.js
var listing = __webpack_require__(71630);
// EXTERNAL MODULE: ./build/plugins/connectors/github/sources.js
var sources = __webpack_require__(48180);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/alert-feeds.js






/** @see https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-an-organization */
const secretScanning = alertFeed({
    route: "GET /orgs/{org}/secret-scanning/alerts",
    parameters: { hide_secret: "true" },
    title: "secret scanning alerts",
    right: "`repo` of an owner or security manager, or repository Secret scanning alerts: read",
    option: "include_secret_scanning",
    isNews: () => true,
    normalize(record) {
        if (isSecretScanningAlert(record))
            return { ...secretScanningDraft(record), raw: withoutSecret(record) };
        if ((0,connector_shape/* isObject */.Gv)(record) && "token_type" in record)
            return bypassDraft(record);
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no secret scanning alert" });
    },
});
/** @see https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-an-organization */
const dependabot = alertFeed({
    route: "GET /orgs/{org}/dependabot/alerts",
    parameters: {},
    title: "Dependabot alerts",
    right: "`repo` of an owner or security manager, or repository Dependabot alerts: read",
    option: "include_dependabot",
    isNews: (alert, from) => dependabotMoment(alert) >= from,
    normalize(record) {
        if (!isDependabotAlert(record))
            throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no Dependabot alert" });
        return { ...dependabotDraft(record), raw: withoutDescription(record) };
    },
});
function alertFeed(alerts) {
    async function* read(ctx, _partition, { from }) {
        const { org } = ctx.config;
        const github = await (0,client/* openGitHub */.o)(ctx);
        const parameters = { org, sort: "updated", direction: "desc", ...alerts.parameters };
        const wanted = { what: `the ${alerts.title} of ${org}`, right: alerts.right };
        for await (const page of (0,listing/* wholeList */.G)(github, { route: alerts.route, parameters, wanted })) {
            const recent = page.map(withoutSecret).filter((alert) => changedAt(alert) >= from);
            yield { records: recent.filter((alert) => alerts.isNews(alert, from)) };
            if (recent.length < page.length)
                return;
        }
    }
    return {
        kind: "log",
        async partitions(ctx) {
            if (ctx.config[alerts.option] === false)
                return [];
            return (await (0,sources/* sourcesOf */.u0)(ctx)).auditLog ? [] : [{ id: ctx.config.org }];
        },
        read,
        normalize: (record) => [alerts.normalize(record)],
    };
}
function changedAt({ updated_at, created_at }) {
    return (0,connector_shape/* instant */.uR)(updated_at ?? created_at, "updated_at", "GitHub");
}
/** A push that went past push protection. */
function bypassDraft(record) {
    return {
        time: (0,connector_shape/* instant */.uR)(record.expire_at, "expire_at"),
        type: "secret_scanning_alert",
        actor: "unknown",
        target: "unknown",
        action: "secret_scanning_push_protection.bypass",
        severity: "warn",
        metadata: { secret_type: (0,connector_shape/* scalarText */.ws)(record.token_type), resolution: (0,connector_shape/* scalarText */.ws)(record.reason) },
    };
}
/** An advisory's description is pages of Markdown that say nothing of the repository. */
function withoutDescription(alert) {
    if (!(0,connector_shape/* isObject */.Gv)(alert.security_advisory))
        return alert;
    const { description: _, ...advisory } = alert.security_advisory;
    return { ...alert, security_advisory: advisory };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/action-table.js
/** Tables whose rows are patterns of audit actions, such as `protected_branch.*`. */
/** A log has a few hundred sorts of actions; what comes from outside could have any number. */
const MOST_REMEMBERED = 2048;
/** Looks an action up in rows with patterns, and remembers the answer. */
function table(rows) {
    const compiled = rows.map(([pattern, value]) => ({ fits: matcher(pattern), value }));
    const found = new Map();
    return (action) => {
        const known = found.get(action);
        if (known !== undefined || found.has(action))
            return known;
        const value = compiled.find((row) => row.fits(action))?.value;
        if (found.size >= MOST_REMEMBERED)
            found.clear();
        found.set(action, value);
        return value;
    };
}
function matcher(pattern) {
    if (!pattern.includes("*"))
        return (action) => action === pattern;
    const source = pattern.split("*").map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"));
    const regex = new RegExp(`^${source.join(".*")}$`);
    return (action) => regex.test(action);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/actions.js
/**
 * What each audit action is: its event type, or the declared reason why it is none of ours. Every action gets an answer;
 * one that no row knows is kept as `admin_action`, because captured but unclassified beats silence.
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/audit-log-events-for-your-organization
 */

/** Actions that say nothing about who may do what: they are the bulk of a busy log. */
const LEFT_OUT = [
    ["workflows.prepared_workflow_job", "job-started"],
    ["*.sso_response", "sign-in"],
    ["*.self_hosted_runner_online", "runner-heartbeat"],
    ["*.self_hosted_runner_offline", "runner-heartbeat"],
    ["*.self_hosted_runner_updated", "runner-heartbeat"],
    ["git.*", "git-traffic"],
    ["pull_request*.*", "collaboration"],
    ["merge_queue.pull_request_dequeued", "collaboration"],
    ["issue.*", "collaboration"],
    ["issue_comment.*", "collaboration"],
    ["commit_comment.*", "collaboration"],
    ["discussion*.*", "collaboration"],
    ["project.close", "collaboration"],
    ["project.create", "collaboration"],
    ["project.link", "collaboration"],
    ["project.open", "collaboration"],
    ["project.rename", "collaboration"],
    ["project.unlink", "collaboration"],
    ["project_field.*", "collaboration"],
    ["project_view.*", "collaboration"],
    ["organization_default_label.*", "collaboration"],
    ["profile_picture.*", "collaboration"],
    ["repository_image.*", "collaboration"],
    ["repo.add_topic", "collaboration"],
    ["repo.remove_topic", "collaboration"],
    ["sponsors.*", "collaboration"],
    ["marketplace_*.*", "collaboration"],
    ["codespaces.attempted_to_create_from_prebuild", "codespace-session"],
    ["codespaces.connect", "codespace-session"],
    ["codespaces.restore", "codespace-session"],
    ["codespaces.start_environment", "codespace-session"],
    ["codespaces.suspend_environment", "codespace-session"],
    ["prebuild_configuration.run_triggered", "codespace-session"],
];
/** Where an action of a family is of another type than its family, it stands above it. */
const EVENT_TYPES = [
    // Who may do what in a repository, its visibility, and the defaults for both
    ["repo.add_member", "repo_permission"],
    ["repo.update_member", "repo_permission"],
    ["repo.remove_member", "repo_permission"],
    ["repo.access", "repo_permission"],
    ["repository_invitation.*", "repo_permission"],
    ["team.add_repository", "repo_permission"],
    ["team.remove_repository", "repo_permission"],
    ["team.update_repository_permission", "repo_permission"],
    ["org.update_default_repository_permission", "repo_permission"],
    ["org.update_member_repository_creation_permission", "repo_permission"],
    ["org.update_member_repository_invitation_permission", "repo_permission"],
    ["*.set_default_workflow_permissions", "repo_permission"],
    ["members_can_*.*", "repo_permission"],
    ["repository_visibility_change.*", "repo_permission"],
    ["private_repository_forking.*", "repo_permission"],
    ["role.*", "repo_permission"],
    // People and teams
    ["org.add_outside_collaborator", "collaborator_added"],
    ["org.remove_outside_collaborator", "org_membership"],
    ["org.add_member", "org_membership"],
    ["org.remove_member", "org_membership"],
    ["org.update_member", "org_membership"],
    ["org.restore_member", "org_membership"],
    ["org.invite_member", "org_membership"],
    ["org.invite_user", "org_membership"],
    ["org.cancel_invitation", "org_membership"],
    ["org.*_billing_manager", "org_membership"],
    ["org.*_security_manager", "org_membership"],
    ["org.integration_manager_*", "org_membership"],
    ["org.block_user", "org_membership"],
    ["org.unblock_user", "org_membership"],
    ["org.revoke_external_identity", "org_membership"],
    ["org.revoke_sso_session", "org_membership"],
    ["organization_role.assign", "org_membership"],
    ["organization_role.revoke", "org_membership"],
    ["organization_moderators.*", "org_membership"],
    ["enterprise_team.*member", "org_membership"],
    ["external_identity.*", "org_membership"],
    ["team.*", "org_membership"],
    ["team_group_mapping.*", "org_membership"],
    // Applications, tokens and credentials that act for somebody
    ["*.oauth_app_access_*", "oauth_authorization"],
    ["*.disable_oauth_app_restrictions", "oauth_authorization"],
    ["*.enable_oauth_app_restrictions", "oauth_authorization"],
    ["org.allow_third_party_access_requests_*", "oauth_authorization"],
    ["oauth_application.*", "oauth_authorization"],
    ["oauth_authorization.*", "oauth_authorization"],
    ["oauth_access.*", "oauth_authorization"],
    ["integration.manager_*", "org_membership"],
    ["integration.*", "oauth_authorization"],
    ["integration_installation*.*", "oauth_authorization"],
    ["personal_access_token.*", "oauth_authorization"],
    ["auto_approve_personal_access_token_requests.*", "oauth_authorization"],
    ["org_credential_authorization.*", "oauth_authorization"],
    // Alerts, and the switches that silence them
    ["*secret_scanning*", "secret_scanning_alert"],
    ["repository_vulnerability_alert*.*", "dependabot_alert"],
    ["vulnerability_alert_rule.*", "dependabot_alert"],
    ["dependabot_*.*", "dependabot_alert"],
    ["workflows.*", "workflow_run"],
    // Other security settings. These rows say that we know the action; the rest is marked as unmapped.
    ["protected_branch.*", "admin_action"],
    ["required_status_check.*", "admin_action"],
    ["repository_branch_protection_evaluation.*", "admin_action"],
    ["repository_ruleset.*", "admin_action"],
    ["org.members_can_update_protected_branches.*", "admin_action"],
    ["merge_queue.*", "admin_action"],
    ["hook.*", "admin_action"],
    ["public_key.*", "admin_action"],
    ["*_secret", "admin_action"],
    ["*_variable", "admin_action"],
    ["environment.*", "admin_action"],
    ["*runner*", "admin_action"],
    ["*two_factor*", "admin_action"],
    ["*saml*", "admin_action"],
    ["*.recovery_code*", "admin_action"],
    ["ip_allow_list*.*", "admin_action"],
    ["ssh_certificate_*.*", "admin_action"],
    ["organization_role.*", "admin_action"],
    ["organization_domain.*", "admin_action"],
    ["pages_protected_domain.*", "admin_action"],
    ["team_sync_tenant.*", "admin_action"],
    ["enterprise_installation.*", "admin_action"],
    ["repo.*", "admin_action"],
    ["repository_advisory.*", "admin_action"],
    ["org.*", "admin_action"],
    ["business.*", "admin_action"],
    ["migration.*", "admin_action"],
    ["*advanced_security*", "admin_action"],
    ["*code*_scanning*", "admin_action"],
    ["dependency_graph*.*", "admin_action"],
    ["repository_dependency_graph.*", "admin_action"],
    ["private_vulnerability_reporting*.*", "admin_action"],
    ["project.*", "admin_action"],
    ["packages.*", "admin_action"],
    ["checks.*", "admin_action"],
    ["artifact.*", "admin_action"],
    ["codespaces.*", "admin_action"],
    ["copilot.*", "admin_action"],
    ["staff.*", "admin_action"],
    ["account.*", "admin_action"],
    ["billing.*", "admin_action"],
    ["payment_method.*", "admin_action"],
];
/** Alert entries that the options of the same name switch off. Switches that silence alerts are never switched off. */
const OPTIONAL = [
    ["secret_scanning_alert.*", { option: "include_secret_scanning", leftOut: "secret-scanning-off" }],
    ["secret_scanning_closure_request.*", { option: "include_secret_scanning", leftOut: "secret-scanning-off" }],
    ["repository_vulnerability_alert.*", { option: "include_dependabot", leftOut: "dependabot-off" }],
];
/**
 * Left out at the server already, by `-action:`: entries that the web interface does not show and that fill a log.
 * Each is also a row of `LEFT_OUT`, for records that come another way.
 */
const EXCLUDED_AT_SERVER = [
    "workflows.prepared_workflow_job",
    "org.sso_response",
    "org.self_hosted_runner_online",
    "org.self_hosted_runner_offline",
    "repo.self_hosted_runner_online",
    "repo.self_hosted_runner_offline",
];
const leftOutBy = table(LEFT_OUT);
const eventTypeBy = table(EVENT_TYPES);
const optionalBy = table(OPTIONAL);
/**
 * @param action such as `org.add_member`
 * @param operation the entry's `operation_type`, if it has one
 * @param isOn whether an option of the configuration is on
 */
function classify(action, operation, isOn) {
    const leftOut = leftOutBy(action);
    if (leftOut)
        return { leftOut };
    const optional = optionalBy(action);
    if (optional && !isOn(optional.option))
        return { leftOut: optional.leftOut };
    const type = eventTypeBy(action);
    if (type)
        return { type };
    return operation === "access" ? { leftOut: "read-only" } : { type: "admin_action", unmapped: true };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/entry.js
/** Audit actions are dotted lower-case words: `org.add_member`, `repo.config.disable_contributors_only`. */
const ACTION = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+$/;
/** Nothing on GitHub is older than GitHub; an earlier time is another unit or damage. */
const GITHUB_BEGAN = Date.UTC(2007, 9, 1);
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/;
/** `undefined` for anything that is not an audit entry, such as an alert or a webhook's payload. */
function readEntry(record) {
    if (!isObject(record))
        return undefined;
    const { action } = record;
    if (typeof action !== "string" || !ACTION.test(action))
        return undefined;
    return new Entry(action, record, isObject(record.data) ? record.data : undefined);
}
class Entry {
    action;
    #record;
    #data;
    constructor(action, record, data) {
        this.action = action;
        this.#record = record;
        this.#data = data;
    }
    value(name) {
        return this.#record[name] ?? this.#data?.[name];
    }
    text(...names) {
        for (const name of names) {
            const found = asText(this.value(name));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/**
 * When it happened. The log is ordered by `@timestamp`; `created_at` may be older, or missing, as in git events.
 * @see https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
function timeOf(entry) {
    return instant(entry.value("@timestamp")) ?? instant(entry.value("created_at"));
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asText(value) {
    if (typeof value === "string")
        return value === "" ? undefined : value;
    if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
        return String(value);
    // Entries that concern several organizations carry lists of them.
    if (Array.isArray(value))
        return asText(value
            .map(asText)
            .filter((part) => part !== undefined)
            .join(","));
    return undefined;
}
function instant(value) {
    const ms = milliseconds(value);
    return ms !== undefined && Number.isFinite(ms) && ms >= GITHUB_BEGAN ? Math.floor(ms) : undefined;
}
function milliseconds(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return undefined;
    if (/^\d{12,14}$/.test(value))
        return Number(value);
    const parts = TIME.exec(value);
    if (!parts)
        return undefined;
    const [, day, clock, fraction = "0", zone = "Z"] = parts;
    return Date.parse(`${day}T${clock}.${fraction.padEnd(3, "0").slice(0, 3)}${zone}`);
}

// EXTERNAL MODULE: ./build/plugins/connectors/github/errors.js
var github_errors = __webpack_require__(11967);
// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(45986);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/self.js
/** Triggers of a workflow run that nobody outside can pull. */
const OWN_TRIGGERS = /^(?:schedule|workflow_dispatch)$/;
/** Whether a workflow run is of the workflow that we run in. */
function isOwnRun({ repo, workflow, trigger }, lookup) {
    return isOwnRepo(repo, lookup) && workflow === lookup.get("self", "workflow") && OWN_TRIGGERS.test(trigger ?? "")
        ? true
        : undefined;
}
function isOwnRepo(repo, lookup) {
    const own = lookup.get("self", "repository");
    return typeof own === "string" && repo?.toLowerCase() === own.toLowerCase();
}
/** Whoever pushes with a job's own token; no person's login can hold a bracket. */
const JOB_ACTOR = "github-actions[bot]";

;// CONCATENATED MODULE: ./build/plugins/connectors/github/severity.js

const BY_ACTION = table([
    // The organization's front door
    ["*.disable_two_factor_requirement", "critical"],
    ["*.disable_saml", "critical"],
    ["*.update_saml_provider_settings", "warn"],
    ["*.recovery_code*", "warn"],
    ["ip_allow_list.disable*", "warn"],
    ["ssh_certificate_authority.create", "warn"],
    ["ssh_certificate_requirement.disable", "warn"],
    ["*.disable_oauth_app_restrictions", "warn"],
    ["*.disable_source_ip_disclosure", "warn"],
    // Code leaving
    ["repo.transfer_outgoing", "warn"],
    ["repo.transfer_start", "warn"],
    ["org.transfer_outgoing", "warn"],
    ["repo.destroy", "warn"],
    ["repo.pages_public", "warn"],
    ["migration.create", "warn"],
    ["migration.download", "warn"],
    ["private_repository_forking.enable", "warn"],
    ["private_repository_forking.clear", "warn"],
    // Guards taken down
    ["protected_branch.destroy", "warn"],
    ["protected_branch.policy_override", "warn"],
    ["repository_branch_protection_evaluation.disable", "warn"],
    ["repository_ruleset.destroy", "warn"],
    ["required_status_check.destroy", "warn"],
    ["environment.remove_protection_rule", "warn"],
    ["workflows.bypass_protection_rules", "warn"],
    ["*advanced_security*disabled*", "warn"],
    // Ways in and out that stay
    ["hook.create", "warn"],
    ["hook.config_changed", "warn"],
    ["*.register_self_hosted_runner", "warn"],
    ["org.add_outside_collaborator", "warn"],
    // Alerts, and the switches that silence them
    ["secret_scanning_alert.public_leak", "critical"],
    ["secret_scanning_alert.create", "warn"],
    ["secret_scanning_alert.reopen", "warn"],
    ["secret_scanning_push_protection.bypass", "warn"],
    ["*secret_scanning*disable*", "warn"],
    ["repository_vulnerability_alerts.disable", "warn"],
    ["dependabot_*.disable", "warn"],
]);
/** The same action may be ordinary or not, by what it set. Enforcement levels: 0 is off. */
const BY_DETAIL = table([
    ["repo.access", { severity: "critical", when: becamePublic }],
    ["repo.create", { severity: "warn", when: becamePublic }],
    ["repo.transfer", { severity: "warn", when: becamePublic }],
    ["org.update_default_repository_permission", { severity: "warn", when: (entry) => gave(entry, /^(?:admin|write)$/) }],
    ["*member", { severity: "warn", when: givesAdmin }],
    ["org.restore_member", { severity: "warn", when: givesAdmin }],
    ["organization_role.assign", { severity: "warn", when: givesAdmin }],
    ["team.*repository*", { severity: "warn", when: givesAdmin }],
    ["public_key.create", { severity: "warn", when: (entry) => entry.text("read_only") === "false" }],
    [
        "repository_ruleset.update",
        { severity: "warn", when: (entry) => entry.text("ruleset_enforcement") === "disabled" },
    ],
    [
        "protected_branch.update_admin_enforced",
        { severity: "warn", when: (entry) => entry.text("admin_enforced") === "false" },
    ],
    ["protected_branch.update_allow_*_enforcement_level", { severity: "warn", when: (entry) => !isOff(entry) }],
    ["protected_branch.update_*_enforcement_level", { severity: "warn", when: isOff }],
]);
/** The severity of an entry, given whether it lets somebody from outside in. */
function severityOf(entry, outsider) {
    const detail = BY_DETAIL(entry.action);
    if (detail?.when(entry))
        return detail.severity;
    return BY_ACTION(entry.action) ?? (outsider ? "warn" : "info");
}
function becamePublic(entry) {
    return entry.text("visibility") === "public" && entry.text("previous_visibility") !== "public";
}
function gave(entry, level) {
    return level.test(entry.text("permission", "new_repo_permission", "organization_role_name") ?? "");
}
function givesAdmin(entry) {
    return !/remove|demote/.test(entry.action) && gave(entry, /admin|owner/i);
}
function isOff(entry) {
    const setting = entry.action.replace("protected_branch.update_", "");
    const level = entry.text(setting);
    return level === "0" || level === "off";
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/normalize.js
/**
 * What an audit entry says, as a draft. Pure, so that it can be replayed; and no member that holds a secret, or names the
 * secrets of a job, survives it.
 */







/** Members that GitHub itself calls secret: an alert's literal secret, a hook's, the names of those passed to a job. */
const SECRET_MEMBERS = new Set(["secret", "secrets_passed"]);
/** The audit log tells of what was done; these few tell of what was stopped. */
const outcomeBy = table([
    ["protected_branch.rejected_ref_update", "denied"],
    ["workflows.actions_policy_violation", "denied"],
    ["org.recovery_code_failed", "failure"],
    ["public_key.*_failure", "failure"],
]);
/** How a workflow run ended; anything else than these, such as `skipped`, is no failure. */
const FAILED_CONCLUSIONS = new Set(["failure", "timed_out", "startup_failure"]);
/**
 * The verdict on one record of the audit log.
 * @throws MallcopError `record-malformed` if it is no audit entry
 */
function normalizeAuditEntry(record, lookup) {
    const entry = readEntry(record);
    if (!entry)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no audit log entry" });
    const isOn = (option) => lookup.get("options", option) !== false;
    const found = classify(entry.action, entry.text("operation_type"), isOn);
    if ("leftOut" in found)
        return found;
    const time = timeOf(entry) ?? event_event/* UNKNOWN_TIME */.v;
    const external = isExternal(entry, lookup);
    const type = external && entry.action === "repo.add_member" ? "collaborator_added" : found.type;
    const actor = actorOf(entry);
    const person = personOf(entry);
    const target = targetOf(entry, type, person);
    const key = keyOf(entry);
    const raw = withoutSecrets(record);
    const draft = {
        ...(key && { key }),
        time,
        type,
        actor,
        target: target.name,
        action: entry.action,
        severity: severityOf(entry, external === true),
        metadata: metadataOf({ entry, actor, person, targetType: target.type, external, unmapped: found.unmapped, lookup }),
        ...(raw !== record && { raw }),
    };
    return [draft];
}
function keyOf(entry) {
    const id = entry.text("_document_id");
    if (id === undefined)
        return undefined;
    return { namespace: "audit", id, tenant: entry.text("org_id", "org", "business_id", "business") ?? "unknown" };
}
function actorOf(entry) {
    const name = entry.text("actor");
    if (name)
        return name;
    const fingerprint = entry.text("deploy_key_fingerprint");
    if (fingerprint)
        return `deploy_key:${fingerprint}`;
    const id = entry.text("actor_id");
    return id && id !== "0" ? `id:${id}` : "unknown";
}
function actorTypeOf(entry, actor) {
    if (actor === "unknown")
        return undefined;
    if (actor.startsWith("deploy_key:"))
        return "deploy_key";
    // The login `github` belongs to GitHub; it stands for what nobody did by hand.
    if (/^github$/i.test(actor))
        return "system";
    if (/server-to-server/i.test(entry.text("programmatic_access_type") ?? ""))
        return "app";
    // No person's login can hold a bracket.
    return entry.text("actor_is_bot") === "true" || actor.endsWith("[bot]") ? "bot" : "user";
}
/** The person whom the entry is about; on settings it is often the actor again. */
function personOf(entry) {
    return entry.text("blocked_user", "invitee", "manager", "user", "invitee_email", "email");
}
function appOf(entry) {
    const named = entry.text("integration", "oauth_application", "oauth_application_name", "application_name");
    return named ?? (entry.action.startsWith("integration") ? entry.text("name") : undefined);
}
/** The affected person is the target of a change of membership; elsewhere it is the smallest thing that was changed. */
function targetOf(entry, type, person) {
    const concernsPerson = type === "org_membership" || type === "collaborator_added" || /_?member$/.test(entry.action);
    const concernsApp = type === "oauth_authorization";
    const candidates = [
        ["user", concernsPerson ? person : undefined],
        ["app", concernsApp ? appOf(entry) : undefined],
        ["repo", entry.text("repo", "repository")],
        ["team", entry.text("team")],
        // A setting of an organization names the person who set it as `user`.
        ["user", type === "admin_action" && entry.text("org") ? undefined : person],
        ["org", entry.text("org", "business")],
    ];
    for (const [type, name] of candidates)
        if (name !== undefined)
            return { type, name };
    return { type: undefined, name: "unknown" };
}
/** Whether the person let into a repository is from outside; `undefined` where that cannot be known. */
function isExternal(entry, lookup) {
    if (entry.action === "org.add_outside_collaborator")
        return true;
    if (entry.action !== "repo.add_member" || !lookup.has("members"))
        return undefined;
    const login = personOf(entry)?.toLowerCase();
    if (login === undefined)
        return undefined;
    if (lookup.own.accounts.has(login))
        return false;
    // The snapshot is by number. Older entries have only a name, which may have been somebody else's since.
    const id = entry.text("user_id");
    return id === undefined ? undefined : lookup.get("members", id) === undefined;
}
/** A run of the workflow that mallcop runs in. */
function isSelf(entry, lookup) {
    if (!entry.action.startsWith("workflows."))
        return undefined;
    const run = { repo: entry.text("repo"), workflow: entry.text("name"), trigger: entry.text("event") };
    return isOwnRun(run, lookup);
}
function outcomeOf(entry) {
    if (FAILED_CONCLUSIONS.has(entry.text("conclusion") ?? ""))
        return "failure";
    return outcomeBy(entry.action) ?? "success";
}
function metadataOf({ entry, actor, person, targetType, external, unmapped, lookup }) {
    const location = entry.value("actor_location");
    const isRun = entry.action.startsWith("workflows.");
    const isBranch = entry.action.startsWith("protected_branch.");
    return {
        outcome: outcomeOf(entry),
        source_ip: entry.text("actor_ip"),
        country: isObject(location) && typeof location.country_code === "string" ? location.country_code : undefined,
        user_agent: entry.text("user_agent"),
        actor_type: actorTypeOf(entry, actor),
        target_type: targetType,
        role: entry.text("organization_role_name", "new_repo_base_role"),
        correlation_id: entry.text("request_id"),
        self: isSelf(entry, lookup),
        org: entry.text("org", "business"),
        repo: entry.text("repo", "repository"),
        team: entry.text("team"),
        user: person,
        app: appOf(entry),
        permission: entry.text("permission", "new_repo_permission"),
        old_permission: entry.text("old_permission", "old_repo_permission"),
        visibility: entry.text("visibility"),
        previous_visibility: entry.text("previous_visibility"),
        operation: entry.text("operation_type"),
        programmatic_access_type: entry.text("programmatic_access_type"),
        token_id: entry.text("token_id"),
        hashed_token: entry.text("hashed_token"),
        alert: entry.text("alert_number", "number"),
        branch: entry.text("branch", "head_branch") ?? (isBranch ? entry.text("name") : undefined),
        workflow: isRun ? entry.text("name") : undefined,
        run_id: isRun ? entry.text("workflow_run_id") : undefined,
        trigger: isRun ? entry.text("event") : undefined,
        conclusion: entry.text("conclusion"),
        external,
        unmapped,
    };
}
/** The record itself if it has no secret members; else a copy without them, at any depth. */
function withoutSecrets(value) {
    return hasSecrets(value) ? copyWithoutSecrets(value) : value;
}
function copyWithoutSecrets(value) {
    if (Array.isArray(value))
        return value.map(copyWithoutSecrets);
    if (!isObject(value))
        return value;
    const kept = Object.entries(value).filter(([name]) => !SECRET_MEMBERS.has(name));
    return Object.fromEntries(kept.map(([name, item]) => [name, copyWithoutSecrets(item)]));
}
function hasSecrets(value) {
    if (typeof value !== "object" || value === null)
        return false;
    if (Array.isArray(value))
        return value.some(hasSecrets);
    // Hardly any entry has one: looking costs no copy.
    for (const name in value) {
        if (SECRET_MEMBERS.has(name) || hasSecrets(value[name]))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/audit-log.js






const auditLog = {
    kind: "log",
    partitions: async (ctx) => [{ id: ctx.config.org }],
    read,
    normalize: normalizeAuditEntry,
};
const PAGE = 100;
/** GitHub gives up on searches that take long. A slice wider than this is halved before that counts as trouble. */
const HALVED_ABOVE_MS = 3 * 3_600_000;
async function* read(ctx, _partition, slice, at) {
    const { org } = ctx.config;
    const github = await (0,client/* openGitHub */.o)(ctx);
    const position = new Position(slice, at);
    const phrase = searchPhrase({ from: position.at, to: slice.to });
    try {
        for await (const answer of github.list("GET /orgs/{org}/audit-log", {
            org,
            phrase,
            include: "web",
            order: "asc",
            per_page: PAGE,
        })) {
            if (answer.status !== 200 || !Array.isArray(answer.data))
                throw await (0,github_errors/* auditLogRefusal */.Y8)(github, answer, org);
            const records = answer.data;
            position.pass(records);
            yield { records, at: position.at };
            if (answer.headers["x-github-sso"]?.startsWith("partial-results"))
                throw (0,github_errors/* partialResults */.kX)(`the audit log of ${org}`);
        }
    }
    catch (thrown) {
        throw position.begun ? thrown : halvable(slice, (0,errors/* asMallcopError */.x)(thrown));
    }
}
/** `created:` filters by the time that the log is ordered by, and takes seconds at best. */
function searchPhrase({ from, to }) {
    const bounds = [`created:>=${seconds(from)}`, `created:<=${seconds(to)}`];
    return [...bounds, ...EXCLUDED_AT_SERVER.map((action) => `-action:${action}`)].join(" ");
}
function seconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
/**
 * Up to where everything has been seen. Believed only as long as the entries come in order; the first that does not sends
 * us back to the beginning of the slice, because what else came late is not known.
 */
class Position {
    #from;
    #at;
    #inOrder = true;
    #begun = false;
    constructor({ from, to }, at) {
        this.#from = from;
        this.#at = typeof at === "number" && at > from && at < to ? at : from;
    }
    /** Whether a page has been read; a later one that fails is not too wide, but to be gone on with. */
    get begun() {
        return this.#begun;
    }
    get at() {
        return this.#inOrder ? this.#at : this.#from;
    }
    pass(records) {
        this.#begun = true;
        for (const record of records) {
            const entry = readEntry(record);
            const time = entry && timeOf(entry);
            if (time === undefined)
                continue;
            const second = (Math.floor(time / 1000) * 1000);
            if (second < this.#at)
                this.#inOrder = false;
            this.#at = second;
        }
    }
}
function halvable({ from, to }, error) {
    if (error.code !== "vendor-failed" || to - from <= HALVED_ABOVE_MS)
        return error;
    return new errors/* MallcopError */.D("slice-too-wide", { vendor: "GitHub", from: seconds(from), to: seconds(to) }, { cause: error });
}

// EXTERNAL MODULE: ./build/plugins/connectors/github/graph.js
var graph = __webpack_require__(47650);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/guards.js

/** Our name for each guard by GitHub's field; `-` says that the field takes the guard away. */
const GUARDS = {
    isAdminEnforced: "admins",
    allowsForcePushes: "-force-pushes",
    allowsDeletions: "-deletion",
    lockBranch: "lock",
    restrictsPushes: "who-pushes",
    requiresApprovingReviews: "reviews",
    requiresCodeOwnerReviews: "code-owners",
    dismissesStaleReviews: "stale-reviews",
    requireLastPushApproval: "last-push",
    restrictsReviewDismissals: "who-dismisses",
    requiresStatusChecks: "checks",
    requiresStrictStatusChecks: "strict-checks",
    requiresCommitSignatures: "signatures",
    requiresLinearHistory: "linear-history",
    requiresConversationResolution: "conversations",
    requiresDeployments: "deployments",
};
/** Lists of those whom a rule does not bind. */
const BYPASSES = {
    bypassForcePushAllowances: "bypass-force-pushes",
    bypassPullRequestAllowances: "bypass-reviews",
};
function guardsOf(node) {
    const guards = Object.entries(GUARDS).map(([field, name]) => name.startsWith("-") ? [name.slice(1), node[field] === true ? 0 : 1] : [name, node[field] === true ? 1 : 0]);
    const { requiredApprovingReviewCount, requiredStatusCheckContexts } = node;
    const contexts = Array.isArray(requiredStatusCheckContexts) ? requiredStatusCheckContexts.map(String) : [];
    return {
        for: (0,connector_shape/* text */.Qq)(node.pattern, "pattern", "GitHub"),
        guards: {
            ...Object.fromEntries(guards),
            "review-count": typeof requiredApprovingReviewCount === "number" ? requiredApprovingReviewCount : 0,
            ...Object.fromEntries(contexts.map((context) => [`check:${context}`, 1])),
            ...Object.fromEntries(Object.entries(BYPASSES).map(([field, name]) => [name, 0 - countOf(node[field])])),
        },
    };
}
const ENFORCED = { DISABLED: 0, EVALUATE: 1, ACTIVE: 2 };
/** A ruleset that is not enforced guards nothing, whatever its rules are. */
function rulesetGuardsOf(node) {
    const rules = (0,connector_shape/* isObject */.Gv)(node.rules) && Array.isArray(node.rules.nodes) ? node.rules.nodes.filter(connector_shape/* isObject */.Gv) : [];
    const refs = (0,connector_shape/* isObject */.Gv)(node.conditions) && (0,connector_shape/* isObject */.Gv)(node.conditions.refName) ? node.conditions.refName : {};
    const list = (value) => (Array.isArray(value) ? value.map(String).sort() : []);
    return {
        for: (0,connector_shape/* text */.Qq)(node.name, "name", "GitHub"),
        target: (0,connector_shape/* optionalText */.mR)(node.target, "target", "GitHub") ?? null,
        guards: {
            enforced: (0,connector_shape/* entryOf */.Ms)(ENFORCED, (0,connector_shape/* scalarText */.ws)(node.enforcement)) ?? 0,
            bypass: 0 - countOf(node.bypassActors),
            ...Object.fromEntries(rules.map(({ type }) => [`rule:${(0,connector_shape/* scalarText */.ws)(type).toLowerCase()}`, 1])),
            ...Object.fromEntries(list(refs.include).map((ref) => [`on:${ref}`, 1])),
            ...Object.fromEntries(list(refs.exclude).map((ref) => [`not-on:${ref}`, -1])),
        },
    };
}
/** Which guards are lower and which higher than before. */
function comparedGuards(was, is) {
    const [old, now] = [was, is].map((rule) => ((0,connector_shape/* isObject */.Gv)(rule?.guards) ? rule.guards : {}));
    const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort();
    const level = (guards, name) => Number(guards?.[name] ?? 0);
    const gain = (name) => level(now, name) - level(old, name);
    return { weaker: names.filter((name) => gain(name) < 0), stronger: names.filter((name) => gain(name) > 0) };
}
function countOf(value) {
    return (0,connector_shape/* isObject */.Gv)(value) && typeof value.totalCount === "number" ? value.totalCount : 0;
}

// EXTERNAL MODULE: ./build/plugins/connectors/github/queries.js
var queries = __webpack_require__(4998);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/branch-protection.js







const branchProtection = (0,organization_state/* organizationState */.BZ)({ list, change, normalize });
async function* list(github, org) {
    const wanted = {
        what: `the branch rules of ${org}`,
        right: "`repo` of an owner, or repository Administration: read",
    };
    const rulesets = new Map();
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* RULESETS */.Qu, wanted))
        for (const { node, part } of owners)
            rulesets.set(idOf(node), byId(part, rulesetGuardsOf));
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* BRANCH_RULES */.R8, wanted))
        yield owners.map(({ node, part }) => ({
            key: idOf(node),
            value: {
                repo: (0,connector_shape/* text */.Qq)(node.nameWithOwner, "nameWithOwner", "GitHub"),
                rules: byId(part, guardsOf),
                rulesets: rulesets.get(idOf(node)) ?? {},
            },
        }));
}
function idOf(node) {
    return String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub"));
}
function byId(edges, read) {
    return Object.fromEntries(edges.map(({ node }) => [(0,connector_shape/* text */.Qq)(node.id, "id", "GitHub"), read(node)]));
}
function change(before, after, lookup) {
    if (after === undefined)
        return [];
    const [was, is] = [(0,organization_state/* membersOf */.lS)(before?.value), (0,organization_state/* membersOf */.lS)(after.value)];
    const repo = (0,organization_state/* textOf */.b6)(is, "repo") ?? "unknown";
    const of = (family, kind, event) => (0,sources/* isTold */.Wc)(lookup, event)
        ? []
        : (0,organization_state/* differencesOf */.g6)(was[kind], is[kind]).map((difference) => changeOf(family, repo, difference, lookup));
    return [
        ...of("protected_branch", "rules", "branch_protection_rule"),
        ...of("repository_ruleset", "rulesets", "repository_ruleset"),
    ];
}
function changeOf(family, repo, { was, is }, lookup) {
    const { weaker, stronger } = comparedGuards(was, is);
    const verb = was === undefined ? "create" : is === undefined ? "destroy" : "update";
    return (0,organization_state/* changed */.tD)(lookup, {
        type: "admin_action",
        action: `${family}.${verb}`,
        target: repo,
        severity: verb !== "create" && weaker.length > 0 ? "warn" : "info",
        metadata: {
            target_type: "repo",
            repo,
            branch: (0,organization_state/* textOf */.b6)(is ?? was, "for"),
            ...(weaker.length > 0 && { weaker: weaker.join(" ") }),
            ...(stronger.length > 0 && { stronger: stronger.join(" ") }),
        },
    });
}
/** An evaluation of a push against the rules, as REST lists them (`rule-suites`). */
function normalize(record) {
    if (!(0,connector_shape/* isObject */.Gv)(record))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no rule suite" });
    const result = (0,organization_state/* textOf */.b6)(record, "result") ?? "unknown";
    return [
        {
            key: { namespace: "rule-suite", id: (0,connector_shape/* scalarText */.ws)(record.id), tenant: (0,connector_shape/* scalarText */.ws)(record.repository_id) },
            time: (0,connector_shape/* instant */.uR)(record.pushed_at, "pushed_at"),
            type: "admin_action",
            actor: (0,organization_state/* textOf */.b6)(record, "actor_name") ?? "unknown",
            target: (0,organization_state/* textOf */.b6)(record, "repository_name") ?? "unknown",
            action: `rule_suite.${/^\w+$/.test(result) ? result : "evaluated"}`,
            severity: result === "bypass" ? "warn" : "info",
            metadata: {
                outcome: result === "fail" ? "denied" : "success",
                target_type: "repo",
                repo: (0,organization_state/* textOf */.b6)(record, "repository_name"),
                branch: (0,organization_state/* textOf */.b6)(record, "ref"),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/members.js
/** The organization's members, by number: who they are, their role, and whether they use two-factor authentication. */







const members = (0,organization_state/* organizationState */.BZ)({ list: listMembers, change: members_change, normalize: members_normalize });
async function* listMembers(github, org) {
    const wanted = { what: `the members of ${org}`, right: "`read:org`, or organization Members: read" };
    const pages = (0,graph/* organizationPages */.AC)(github, { org, query: queries/* MEMBERS */.kH, field: "membersWithRole", wanted });
    for await (const edges of pages)
        yield edges.map(itemOf);
}
function itemOf({ node, role, hasTwoFactorEnabled }) {
    return {
        key: String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub")),
        value: {
            login: (0,connector_shape/* text */.Qq)(node.login, "login", "GitHub"),
            role: (0,connector_shape/* text */.Qq)(role, "role", "GitHub").toLowerCase(),
            two_factor: typeof hasTwoFactorEnabled === "boolean" ? hasTwoFactorEnabled : null,
        },
    };
}
function members_change(before, after, lookup) {
    const [was, is] = [before, after].map((item) => ((0,connector_shape/* isObject */.Gv)(item?.value) ? item.value : undefined));
    const target = (0,organization_state/* textOf */.b6)(is ?? was, "login") ?? "unknown";
    const told = (action, more = {}) => {
        const permission = (0,organization_state/* textOf */.b6)(is, "role");
        const old_permission = (0,organization_state/* textOf */.b6)(was, "role");
        return (0,organization_state/* changed */.tD)(lookup, {
            type: "org_membership",
            action,
            target,
            severity: more.weaker === true || (permission === "admin" && old_permission !== "admin") ? "warn" : "info",
            metadata: { target_type: "user", user: target, permission, old_permission },
        });
    };
    if (was === undefined || is === undefined) {
        if ((0,sources/* isTold */.Wc)(lookup, "organization"))
            return [];
        return [told(was === undefined ? "org.add_member" : "org.remove_member")];
    }
    if ((0,sources/* isTold */.Wc)(lookup))
        return [];
    return [
        ...(was.role !== is.role ? [told("org.update_member")] : []),
        ...(was.two_factor === true && is.two_factor === false ? [told("two_factor_disabled", { weaker: true })] : []),
        ...(was.two_factor === false && is.two_factor === true ? [told("two_factor_enabled")] : []),
    ];
}
/** A membership as REST gives it: `{ state, role, organization, user }`. */
function members_normalize(record) {
    const { user, role, organization, state } = (0,connector_shape/* isObject */.Gv)(record) ? record : {};
    if (!(0,connector_shape/* isObject */.Gv)(user) || !(0,connector_shape/* isObject */.Gv)(organization))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no membership" });
    const login = (0,connector_shape/* text */.Qq)(user.login, "user.login");
    return [
        {
            time: event_event/* UNKNOWN_TIME */.v,
            type: "org_membership",
            actor: "unknown",
            target: login,
            action: state === "pending" ? "org.invite_member" : "org.add_member",
            severity: role === "admin" ? "warn" : "info",
            metadata: {
                target_type: "user",
                user: login,
                permission: (0,organization_state/* textOf */.b6)({ role }, "role"),
                org: (0,organization_state/* textOf */.b6)(organization, "login"),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/collaborators.js
/**
 * Who was given a repository directly, by the repository's number; and whether they are members of the organization at that
 * moment. A repository that is gone says nothing here: the repositories themselves tell.
 */








const collaborators = (0,organization_state/* organizationState */.BZ)({ list: collaborators_list, change: collaborators_change, normalize: collaborators_normalize });
async function* collaborators_list(github, org) {
    const insiders = new Set();
    for await (const page of listMembers(github, org))
        for (const { key } of page)
            insiders.add(key);
    const wanted = { what: `the collaborators of ${org}`, right: "`repo` of an owner, or repository Metadata: read" };
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* COLLABORATORS */.gK, wanted))
        yield owners.map(({ node, part }) => ({
            key: String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub")),
            value: {
                repo: (0,connector_shape/* text */.Qq)(node.nameWithOwner, "nameWithOwner", "GitHub"),
                people: Object.fromEntries(part.flatMap((edge) => collaborators_personOf(edge, insiders))),
            },
        }));
}
function collaborators_personOf(edge, insiders) {
    const id = String((0,connector_shape/* number */.ai)(edge.node.databaseId, "databaseId", "GitHub"));
    const login = (0,connector_shape/* text */.Qq)(edge.node.login, "login", "GitHub");
    return [[id, { login, permission: permissionOf(edge), outside: !insiders.has(id) }]];
}
/** What the repository itself grants; `permission` alone is the highest of all sources. */
function permissionOf({ permission, permissionSources }) {
    const sources = Array.isArray(permissionSources) ? permissionSources.filter(connector_shape/* isObject */.Gv) : [];
    const own = sources.find(({ source }) => (0,connector_shape/* isObject */.Gv)(source) && source.__typename === "Repository");
    return ((0,organization_state/* textOf */.b6)(own, "roleName") ??
        (0,organization_state/* textOf */.b6)(own, "permission") ??
        (0,connector_shape/* text */.Qq)(permission, "permission", "GitHub")).toLowerCase();
}
function collaborators_change(before, after, lookup) {
    if (after === undefined || (0,sources/* isTold */.Wc)(lookup, "member"))
        return [];
    const repo = (0,organization_state/* textOf */.b6)((0,organization_state/* membersOf */.lS)(after.value), "repo") ?? "unknown";
    const found = (0,organization_state/* differencesOf */.g6)((0,organization_state/* membersOf */.lS)(before?.value).people, (0,organization_state/* membersOf */.lS)(after.value).people);
    // Whoever makes a repository is given it; only strangers in a new one are worth a word.
    const worth = before === undefined ? found.filter(({ is }) => is?.outside === true) : found;
    return worth.flatMap((difference) => collaborators_changeOf(repo, difference, lookup));
}
function collaborators_changeOf(repo, { was, is }, lookup) {
    const user = (0,organization_state/* textOf */.b6)(is ?? was, "login") ?? "unknown";
    const [permission, old_permission] = [(0,organization_state/* textOf */.b6)(is, "permission"), (0,organization_state/* textOf */.b6)(was, "permission")];
    const outside = is?.outside === true;
    const entered = outside && was?.outside !== true;
    const action = actionOf(was, is, entered);
    if (action === undefined)
        return [];
    const rose = permission === "admin" && old_permission !== "admin";
    return [
        (0,organization_state/* changed */.tD)(lookup, {
            type: entered ? "collaborator_added" : "repo_permission",
            action,
            target: user,
            severity: outside && (rose || (entered && permission === "admin")) ? "critical" : rose || entered ? "warn" : "info",
            metadata: {
                target_type: "user",
                repo,
                user,
                permission,
                old_permission,
                external: (is ?? was)?.outside === true,
            },
        }),
    ];
}
function actionOf(was, is, entered) {
    if (is === undefined)
        return "repo.remove_member";
    if (was === undefined)
        return "repo.add_member";
    if (entered)
        return "org.add_outside_collaborator";
    return was.permission !== is.permission ? "repo.update_member" : undefined;
}
/** A collaborator's permission, or an invitation to be one, as REST gives them. */
function collaborators_normalize(record, lookup) {
    if (!(0,connector_shape/* isObject */.Gv)(record))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no collaborator" });
    const invited = (0,connector_shape/* isObject */.Gv)(record.invitee);
    const person = invited ? record.invitee : record.user;
    if (!(0,connector_shape/* isObject */.Gv)(person))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no collaborator" });
    const user = (0,connector_shape/* text */.Qq)(person.login, "login");
    const inviter = (0,connector_shape/* isObject */.Gv)(record.inviter) ? (0,organization_state/* textOf */.b6)(record.inviter, "login") : undefined;
    const repository = (0,connector_shape/* isObject */.Gv)(record.repository) ? record.repository : {};
    const known = lookup.has("members") && (0,organization_state/* textOf */.b6)(person, "id") !== undefined;
    const external = known ? lookup.get("members", (0,organization_state/* textOf */.b6)(person, "id") ?? "") === undefined : undefined;
    const permission = (0,organization_state/* textOf */.b6)(record, "role_name") ?? (0,organization_state/* textOf */.b6)(record, invited ? "permissions" : "permission");
    return [
        {
            time: invited ? (0,connector_shape/* instant */.uR)(record.created_at, "created_at") : event_event/* UNKNOWN_TIME */.v,
            type: external === true || (invited && external === undefined) ? "collaborator_added" : "repo_permission",
            actor: inviter ?? "unknown",
            target: user,
            action: invited ? "repository_invitation.create" : "repo.add_member",
            severity: permission === "admin" ? "warn" : "info",
            metadata: { target_type: "user", user, permission, external, repo: (0,organization_state/* textOf */.b6)(repository, "full_name") },
        },
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/deploy-keys.js





const deployKeys = (0,organization_state/* organizationState */.BZ)({ list: deploy_keys_list, change: deploy_keys_change });
async function* deploy_keys_list(github, org) {
    const wanted = { what: `the deploy keys of ${org}`, right: "`repo` of an owner, or repository Administration: read" };
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* DEPLOY_KEYS */.hp, wanted))
        yield owners.map(({ node, part }) => ({
            key: String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub")),
            value: {
                repo: (0,connector_shape/* text */.Qq)(node.nameWithOwner, "nameWithOwner", "GitHub"),
                deploy_keys: Object.fromEntries(part.map(({ node: { id, title, readOnly, createdAt } }) => [
                    (0,connector_shape/* text */.Qq)(id, "id", "GitHub"),
                    {
                        title: (0,connector_shape/* optionalText */.mR)(title, "title", "GitHub") ?? "",
                        read_only: readOnly === true,
                        created_at: (0,connector_shape/* optionalText */.mR)(createdAt, "createdAt", "GitHub") ?? null,
                    },
                ])),
            },
        }));
}
function deploy_keys_change(before, after, lookup) {
    if (after === undefined || (0,sources/* isTold */.Wc)(lookup, "deploy_key"))
        return [];
    const repo = (0,organization_state/* textOf */.b6)((0,organization_state/* membersOf */.lS)(after.value), "repo") ?? "unknown";
    const found = (0,organization_state/* differencesOf */.g6)((0,organization_state/* membersOf */.lS)(before?.value).deploy_keys, (0,organization_state/* membersOf */.lS)(after.value).deploy_keys);
    return found.map(({ was, is }) => {
        const [key, old] = [is ?? was, was];
        const writes = is !== undefined && is.read_only !== true;
        return (0,organization_state/* changed */.tD)(lookup, {
            type: "admin_action",
            action: is === undefined ? "public_key.delete" : old === undefined ? "public_key.create" : "public_key.update",
            target: repo,
            severity: writes ? "warn" : "info",
            metadata: { target_type: "repo", repo, title: (0,organization_state/* textOf */.b6)(key, "title"), read_only: key?.read_only === true },
        });
    });
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/webhook-parts.js



/** The person whom an event is about. */
function webhook_parts_personOf(event, payload) {
    const person = personIn(event, payload);
    return (0,organization_state/* textOf */.b6)(person, "login") ?? (0,organization_state/* textOf */.b6)(person, "email");
}
function personIn(event, payload) {
    if (event === "organization")
        return at(payload, "membership", "user") ?? at(payload, "invitation");
    return at(payload, "member") ?? at(payload, "blocked_user");
}
/** Whether somebody let into a repository is from outside the organization; `undefined` where that cannot be known. */
function webhook_parts_isExternal(event, payload, lookup) {
    const id = (0,organization_state/* textOf */.b6)(at(payload, "member"), "id");
    if (event !== "member" || id === undefined || !lookup.has("members"))
        return undefined;
    const login = (0,organization_state/* textOf */.b6)(at(payload, "member"), "login")?.toLowerCase() ?? "";
    return !lookup.own.accounts.has(login) && lookup.get("members", id) === undefined;
}
function webhook_parts_appOf(payload) {
    // Nearly every payload names the app that a webhook belongs to; only its own events are about it.
    const { repositories, repositories_added, requester } = payload;
    const about = [repositories, repositories_added, requester].some((part) => part !== undefined);
    return about ? (0,organization_state/* textOf */.b6)(at(payload, "installation"), "app_slug") : undefined;
}
function webhook_parts_metadataOf(event, payload, { actor, type }, lookup) {
    const repository = at(payload, "repository");
    const repo = (0,organization_state/* textOf */.b6)(repository, "full_name");
    const own = event === "push" && isOwnRepo(repo, lookup) && actor === JOB_ACTOR;
    return {
        outcome: "success",
        actor_type: actor === "unknown" ? undefined : actor.endsWith("[bot]") ? "bot" : "user",
        target_type: type,
        self: own ? true : undefined,
        org: (0,organization_state/* textOf */.b6)(at(payload, "organization"), "login") ?? (0,organization_state/* textOf */.b6)(at(repository, "owner"), "login"),
        repo,
        team: (0,organization_state/* textOf */.b6)(at(payload, "team"), "slug"),
        user: webhook_parts_personOf(event, payload),
        app: webhook_parts_appOf(payload),
        permission: permissionAfter(payload),
        old_permission: (0,organization_state/* textOf */.b6)(at(payload, "changes", "permission"), "from"),
        visibility: event === "repository" || event === "public" ? visibilityOf(repository) : undefined,
        branch: (0,organization_state/* textOf */.b6)(at(payload, "rule"), "name") ?? (event === "push" ? (0,organization_state/* textOf */.b6)(payload, "ref") : undefined),
        title: (0,organization_state/* textOf */.b6)(at(payload, "key"), "title"),
    };
}
/** The permission or role that an event gave. */
function permissionAfter(payload) {
    return ((0,organization_state/* textOf */.b6)(at(payload, "changes", "role_name"), "to") ??
        (0,organization_state/* textOf */.b6)(at(payload, "changes", "permission"), "to") ??
        (0,organization_state/* textOf */.b6)(at(payload, "membership"), "role") ??
        (payload.member === undefined ? (0,organization_state/* textOf */.b6)(at(payload, "team"), "permission") : undefined));
}
function visibilityOf(repository) {
    return (0,organization_state/* textOf */.b6)(repository, "visibility") ?? (repository?.private === true ? "private" : "public");
}
/** The object below several names. */
function at(value, ...names) {
    let found = value;
    for (const name of names)
        found = (0,connector_shape/* isObject */.Gv)(found) ? found[name] : undefined;
    return (0,connector_shape/* isObject */.Gv)(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/webhook-events.js




/** Members that a payload of an event must have; the first row that fits wins, so the special ones come first. */
const SHAPES = [
    ["pull_request", ["pull_request", "repository"]],
    ["issue_comment", ["comment", "repository"]],
    ["issues", ["issue", "repository"]],
    ["discussion", ["discussion", "repository"]],
    ["release", ["release", "repository"]],
    ["secret_scanning_alert_location", ["alert", "location", "repository"]],
    ["workflow_run", ["workflow_run", "repository"]],
    ["workflow_job", ["workflow_job", "repository"]],
    ["branch_protection_rule", ["rule", "repository"]],
    ["repository_ruleset", ["repository_ruleset"]],
    ["deploy_key", ["key", "repository"]],
    ["meta", ["hook", "hook_id", "action"]],
    ["ping", ["hook", "hook_id", "zen"]],
    ["org_block", ["blocked_user"]],
    ["personal_access_token_request", ["personal_access_token_request"]],
    ["security_advisory", ["security_advisory", "action"]],
    ["installation_repositories", ["installation", "repositories_added"]],
    ["installation_target", ["installation", "installation_target", "target_type"]],
    ["membership", ["member", "team", "organization"]],
    ["member", ["member", "repository", "action"]],
    ["organization", ["membership", "organization", "action"]],
    ["organization", ["invitation", "organization", "action"]],
    ["team", ["team", "organization", "action"]],
    ["team_add", ["team", "repository"]],
    ["push", ["ref", "repository"]],
    ["installation", ["installation", "action", "repositories"]],
    ["security_and_analysis", ["changes", "repository", "organization"]],
    ["repository", ["repository", "action"]],
    ["installation", ["installation", "action", "requester"]],
    ["organization", ["organization", "action", "sender"]],
    ["public", ["repository", "sender"]],
];
/** Which event a payload is of, by its shape; `undefined` if it is no payload. */
function eventOf(payload) {
    const has = (member) => payload[member] !== undefined;
    if (has("alert") && has("repository") && !has("location"))
        return alertEventOf(payload.alert);
    const event = SHAPES.find(([, members]) => members.every(has))?.[0];
    // These two are told apart by nothing but the action.
    return event === "security_and_analysis" && has("action") ? "repository" : event;
}
function alertEventOf(alert) {
    if (!(0,connector_shape/* isObject */.Gv)(alert))
        return undefined;
    if ("secret_type" in alert)
        return "secret_scanning_alert";
    if ("dependency" in alert || "security_advisory" in alert)
        return "dependabot_alert";
    return "rule" in alert ? "code_scanning_alert" : undefined;
}
/** `*` stands for any run of characters. */
const leftOutOf = table([
    ["push", "git-traffic"],
    ["create", "git-traffic"],
    ["delete", "git-traffic"],
    ["pull_request*", "collaboration"],
    ["issue*", "collaboration"],
    ["sub_issues", "collaboration"],
    ["commit_comment", "collaboration"],
    ["discussion*", "collaboration"],
    ["label", "collaboration"],
    ["milestone", "collaboration"],
    ["project*", "collaboration"],
    ["gollum", "collaboration"],
    ["star", "collaboration"],
    ["watch", "collaboration"],
    ["fork", "collaboration"],
    ["sponsorship", "collaboration"],
    ["release", "collaboration"],
    ["check_*", "delivery-checks"],
    ["status", "delivery-checks"],
    ["deployment*", "delivery-checks"],
    ["page_build", "delivery-checks"],
    ["merge_group", "delivery-checks"],
    ["workflow_job", "job-started"],
    ["security_advisory", "advisory"],
    ["ping", "ping"],
]);
/** Alerts that an option switches off. */
const OPTION_OF = {
    dependabot_alert: { name: "include_dependabot", leftOut: "dependabot-off" },
    repository_vulnerability_alert: { name: "include_dependabot", leftOut: "dependabot-off" },
    secret_scanning_alert: { name: "include_secret_scanning", leftOut: "secret-scanning-off" },
    secret_scanning_alert_location: { name: "include_secret_scanning", leftOut: "secret-scanning-off" },
};
const typeBy = table([
    ["organization.deleted", "admin_action"],
    ["organization.renamed", "admin_action"],
    ["organization.*", "org_membership"],
    ["membership.*", "org_membership"],
    ["team.added_to_repository", "repo_permission"],
    ["team.removed_from_repository", "repo_permission"],
    ["team.*", "org_membership"],
    ["team_add*", "repo_permission"],
    ["org_block.*", "org_membership"],
    ["member.*", "repo_permission"],
    ["repository.publicized", "repo_permission"],
    ["repository.privatized", "repo_permission"],
    ["public*", "repo_permission"],
    ["installation*", "oauth_authorization"],
    ["github_app_authorization.*", "oauth_authorization"],
    ["personal_access_token_request.*", "oauth_authorization"],
    ["secret_scanning*", "secret_scanning_alert"],
    ["dependabot_alert.*", "dependabot_alert"],
    ["repository_vulnerability_alert.*", "dependabot_alert"],
    ["workflow_run.*", "workflow_run"],
    ["workflow_dispatch*", "workflow_run"],
]);
/** What is not in the table is another security setting. */
function typeOf(name, payload) {
    if (name === "team.edited" && at(payload, "changes", "repository") !== undefined)
        return "repo_permission";
    return typeBy(name) ?? "admin_action";
}
const severityBy = table([
    ["repository.publicized", { severity: "critical" }],
    ["public*", { severity: "critical" }],
    ["repository.transferred", { severity: "warn" }],
    ["repository.deleted", { severity: "warn" }],
    ["organization.deleted", { severity: "critical" }],
    ["organization.member_*", { severity: "warn", when: (payload) => permissionAfter(payload) === "admin" }],
    ["member.*", { severity: "warn", when: (payload) => permissionAfter(payload) === "admin" }],
    ["deploy_key.created", { severity: "warn", when: (payload) => at(payload, "key")?.read_only === false }],
    ["branch_protection_rule.deleted", { severity: "warn" }],
    ["branch_protection_rule.edited", { severity: "warn", when: weakensRule }],
    ["branch_protection_configuration.disabled", { severity: "warn" }],
    ["repository_ruleset.deleted", { severity: "warn" }],
    [
        "repository_ruleset.edited",
        { severity: "warn", when: (payload) => at(payload, "repository_ruleset")?.enforcement === "disabled" },
    ],
    ["meta.deleted", { severity: "warn" }],
    ["secret_scanning_alert_location.created", { severity: "warn" }],
]);
function webhook_events_severityOf(name, payload, { external, actor }) {
    if (name === "member.added" && external)
        return permissionAfter(payload) === "admin" ? "critical" : "warn";
    // Only pushes to the deployment's own repository come here: whoever else writes there may rewrite what was recorded.
    if (name.startsWith("push"))
        return actor === JOB_ACTOR ? "info" : "warn";
    const found = severityBy(name);
    return found !== undefined && (found.when?.(payload) ?? true) ? found.severity : "info";
}
/** Settings that allow something weaken a rule when they are switched on; all others when they are switched off. */
function weakensRule(payload) {
    const rule = at(payload, "rule") ?? {};
    return Object.keys(at(payload, "changes") ?? {}).some((setting) => {
        const was = isOn(at(payload, "changes", setting)?.from);
        const is = isOn(rule[setting]);
        return was !== is && is === setting.startsWith("allow_");
    });
}
function isOn(value) {
    return value === true || (typeof value === "string" && value !== "off") || (typeof value === "number" && value > 0);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/workflow-runs.js
/**
 * Workflow runs, repository by repository, where no audit log tells of them: each when it is first seen, and again when it
 * has ended. What was still running is looked at again by every scan until then.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 */









const workflowRuns = {
    kind: "log",
    partitions,
    read: workflow_runs_read,
    follow,
    normalize: (record, lookup) => [workflowRunDraft(record, lookup)],
};
/** With a filter GitHub lists no more than this many. */
const LISTED_AT_MOST = 1000;
async function partitions(ctx) {
    if ((await (0,sources/* sourcesOf */.u0)(ctx)).auditLog)
        return [];
    const { org } = ctx.config;
    const wanted = { what: `the repositories of ${org}`, right: "`repo`, or repository Metadata: read" };
    const listed = { route: "GET /orgs/{org}/repos", parameters: { org, type: "all" }, wanted };
    const found = [];
    for await (const page of (0,listing/* wholeList */.G)(await (0,client/* openGitHub */.o)(ctx), listed))
        for (const repo of page)
            if (repo.archived !== true)
                found.push({ id: (0,connector_shape/* text */.Qq)(repo.full_name, "full_name", "GitHub") });
    return found;
}
async function* workflow_runs_read(ctx, { id }, { from, to }) {
    const github = await (0,client/* openGitHub */.o)(ctx);
    const wanted = { what: `the workflow runs of ${id}`, right: "`repo`, or repository Actions: read" };
    const created = `${workflow_runs_seconds(from)}..${workflow_runs_seconds(to)}`;
    const parameters = { ...nameOf(id), created, per_page: 100, exclude_pull_requests: "true" };
    for await (const answer of github.list("GET /repos/{owner}/{repo}/actions/runs", parameters)) {
        if (answer.status !== 200)
            throw (0,github_errors/* hiddenList */.Fi)(github, answer, wanted);
        const { total_count, workflow_runs } = (0,connector_shape/* object */.Ik)(answer.data, "the answer", "GitHub");
        if ((0,connector_shape/* number */.ai)(total_count, "total_count", "GitHub") >= LISTED_AT_MOST)
            throw new errors/* MallcopError */.D("slice-too-wide", { vendor: "GitHub", from: workflow_runs_seconds(from), to: workflow_runs_seconds(to) });
        const records = (0,connector_shape/* list */.p_)(workflow_runs, "workflow_runs", "GitHub");
        yield { records, open: Object.fromEntries(records.flatMap(stillRunning)) };
    }
}
/** Gives up a run that GitHub no longer has. */
async function* follow(ctx, { id }, open) {
    const github = await (0,client/* openGitHub */.o)(ctx);
    for (const run of Object.keys(open)) {
        const answer = await github.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...nameOf(id), run_id: run });
        if (answer.status === 404)
            yield { records: [], open: { [run]: null } };
        else if (answer.status !== 200)
            throw (0,github_errors/* refusal */.x5)(github, answer, `a workflow run of ${id}`);
        else if (stillRunning(answer.data).length === 0)
            yield { records: [answer.data], open: { [run]: null } };
    }
}
function stillRunning(run) {
    return (0,connector_shape/* isObject */.Gv)(run) && run.status !== "completed" ? [[(0,connector_shape/* scalarText */.ws)(run.id), true]] : [];
}
function nameOf(id) {
    const [owner = "", repo = ""] = id.split("/");
    return { owner, repo };
}
function workflow_runs_seconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
/** How a run ended that is a failure; `skipped` and `cancelled` are none. */
const FAILED = new Set(["failure", "timed_out", "startup_failure"]);
/** Triggers that run with the repository's rights on somebody else's behest. */
const PULLED_FROM_OUTSIDE = new Set(["pull_request_target", "workflow_run", "issue_comment"]);
/** What a run says, as the API lists it or a webhook carries it; `sender` is whoever the webhook names. */
function workflowRunDraft(record, lookup, repository) {
    const run = (0,connector_shape/* object */.Ik)(record, "workflow_run");
    const home = repository ?? ((0,connector_shape/* isObject */.Gv)(run.repository) ? run.repository : {});
    const repo = (0,organization_state/* textOf */.b6)(home, "full_name");
    const id = (0,organization_state/* textOf */.b6)(run, "id") ?? "unknown";
    const [trigger, conclusion, workflow] = [(0,organization_state/* textOf */.b6)(run, "event"), (0,organization_state/* textOf */.b6)(run, "conclusion"), (0,organization_state/* textOf */.b6)(run, "name")];
    const ended = run.status === "completed";
    const attempt = (0,organization_state/* textOf */.b6)(run, "run_attempt") ?? "1";
    const actor = [run.triggering_actor, run.actor].find(connector_shape/* isObject */.Gv);
    const login = (0,organization_state/* textOf */.b6)(actor, "login");
    return {
        key: {
            namespace: "workflow-run",
            tenant: (0,organization_state/* textOf */.b6)(home, "id") ?? "unknown",
            id: `${id}/${attempt}/${ended ? "completed" : "requested"}`,
        },
        time: workflow_runs_timeOf(run, ended),
        type: "workflow_run",
        actor: login ?? "unknown",
        target: repo ?? "unknown",
        action: ended ? "workflows.completed_workflow_run" : "workflows.created_workflow_run",
        severity: workflow_runs_severityOf(run, home, trigger),
        metadata: {
            outcome: FAILED.has(conclusion ?? "") ? "failure" : "success",
            actor_type: login === undefined ? undefined : login.endsWith("[bot]") ? "bot" : "user",
            target_type: "repo",
            self: isOwnRun({ repo, workflow, trigger }, lookup),
            repo,
            org: (0,organization_state/* textOf */.b6)((0,connector_shape/* isObject */.Gv)(home.owner) ? home.owner : undefined, "login"),
            branch: (0,organization_state/* textOf */.b6)(run, "head_branch"),
            workflow,
            run_id: id,
            trigger,
            conclusion,
            attempt,
        },
    };
}
function workflow_runs_timeOf(run, ended) {
    const time = ended ? (run.updated_at ?? run.run_started_at) : (run.run_started_at ?? run.created_at);
    return time === undefined || time === null ? event_event/* UNKNOWN_TIME */.v : (0,connector_shape/* instant */.uR)(time, "updated_at");
}
function workflow_runs_severityOf({ head_repository, conclusion }, home, trigger) {
    const head = (0,organization_state/* textOf */.b6)((0,connector_shape/* isObject */.Gv)(head_repository) ? head_repository : undefined, "full_name");
    const foreign = head !== undefined && head !== (0,organization_state/* textOf */.b6)(home, "full_name");
    if (foreign && PULLED_FROM_OUTSIDE.has(trigger ?? ""))
        return "warn";
    return conclusion === "action_required" ? "warn" : "info";
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/webhook.js
/**
 * What a webhook's payload says: inside a delivery that names its event, or alone, judged by its shape. Pure, and every
 * event gets an answer: a type of ours, or the declared reason why it is none.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */










function isDelivery(record) {
    return (0,connector_shape/* isObject */.Gv)(record) && typeof record.guid === "string" && typeof record.event === "string";
}
/** Whether a payload, or a delivery, can be told apart from other records. */
function isWebhook(record) {
    return isDelivery(record) || ((0,connector_shape/* isObject */.Gv)(record) && eventOf(record) !== undefined);
}
/** Whether a delivery of a list is worth the request for its payload. */
function isWorthAsking(delivery) {
    const event = (0,organization_state/* textOf */.b6)(delivery, "event") ?? "";
    return delivery.redelivery !== true && (leftOutOf(event) === undefined || event === "push");
}
function normalizeDelivery(record, lookup) {
    if (!(0,connector_shape/* isObject */.Gv)(record))
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no webhook delivery" });
    if (record.redelivery === true)
        return { leftOut: "redelivery" };
    const delivered = webhook_read(record);
    const { event, payload } = delivered;
    const option = (0,connector_shape/* entryOf */.Ms)(OPTION_OF, event);
    if (option !== undefined && lookup.get("options", option.name) === false)
        return { leftOut: option.leftOut };
    const leftOut = leftOutOf(event);
    if (leftOut !== undefined && !(event === "push" && isOwnRepo(repoOf(payload), lookup)))
        return { leftOut };
    const raw = withoutSecrets(record);
    return [{ ...webhook_draftOf(delivered, lookup), ...(raw !== record && { raw }) }];
}
function webhook_read(record) {
    if (isDelivery(record)) {
        return {
            event: (0,organization_state/* textOf */.b6)(record, "event") ?? "",
            action: (0,organization_state/* textOf */.b6)(record, "action"),
            payload: (0,connector_shape/* isObject */.Gv)(record.payload) ? record.payload : {},
            time: (0,connector_shape/* instant */.uR)(record.delivered_at, "delivered_at"),
            guid: (0,organization_state/* textOf */.b6)(record, "guid"),
        };
    }
    const event = eventOf(record);
    if (event === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no webhook delivery" });
    return { event, action: (0,organization_state/* textOf */.b6)(record, "action"), payload: record, time: event_event/* UNKNOWN_TIME */.v, guid: undefined };
}
function webhook_draftOf(delivered, lookup) {
    const { event, action, payload } = delivered;
    const sender = (0,organization_state/* textOf */.b6)((0,connector_shape/* isObject */.Gv)(payload.sender) ? payload.sender : undefined, "login");
    const { alert } = payload;
    const around = {
        ...((0,connector_shape/* isObject */.Gv)(payload.repository) && { repository: payload.repository }),
        ...(sender !== undefined && { sender }),
        ...(action !== undefined && { action }),
    };
    // Told by lists of their own too: the same words give the same event.
    if (event === "dependabot_alert" && isDependabotAlert(alert))
        return dependabotDraft(alert, around);
    if (event === "secret_scanning_alert" && isSecretScanningAlert(alert))
        return secretScanningDraft(alert, around);
    if (event === "workflow_run")
        return workflowRunDraft(payload.workflow_run, lookup, around.repository);
    return generalDraft(delivered, sender, lookup);
}
function generalDraft(delivered, sender, lookup) {
    const { event, action, payload, time, guid } = delivered;
    const name = action === undefined ? event : `${event}.${action}`;
    const external = webhook_parts_isExternal(event, payload, lookup);
    const type = event === "member" && action === "added" && external === true ? "collaborator_added" : typeOf(name, payload);
    const org = (0,connector_shape/* isObject */.Gv)(payload.organization) ? payload.organization : undefined;
    const actor = sender ?? (0,organization_state/* textOf */.b6)((0,connector_shape/* isObject */.Gv)(payload.pusher) ? payload.pusher : undefined, "name") ?? "unknown";
    const concernsPerson = type === "org_membership" || event === "member";
    const [target, targetType] = webhook_targetOf(payload, concernsPerson ? webhook_parts_personOf(event, payload) : undefined);
    return {
        ...(guid !== undefined && { key: { namespace: "delivery", id: guid, tenant: (0,organization_state/* textOf */.b6)(org, "id") ?? "unknown" } }),
        time,
        type,
        actor,
        target,
        action: name,
        severity: webhook_events_severityOf(name, payload, { external: external === true, actor }),
        metadata: { ...webhook_parts_metadataOf(event, payload, { actor, type: targetType }, lookup), external },
    };
}
function webhook_targetOf(payload, person) {
    const { team, organization } = payload;
    const candidates = [
        [person, "user"],
        [webhook_parts_appOf(payload), "app"],
        [repoOf(payload), "repo"],
        [(0,connector_shape/* isObject */.Gv)(team) ? (0,organization_state/* textOf */.b6)(team, "slug") : undefined, "team"],
        [(0,connector_shape/* isObject */.Gv)(organization) ? (0,organization_state/* textOf */.b6)(organization, "login") : undefined, "org"],
    ];
    for (const [name, type] of candidates)
        if (name !== undefined)
            return [name, type];
    return ["unknown", undefined];
}
function repoOf({ repository }) {
    return (0,connector_shape/* isObject */.Gv)(repository) ? (0,organization_state/* textOf */.b6)(repository, "full_name") : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/hook-deliveries.js








const hookDeliveries = { kind: "log", partitions: hook_deliveries_partitions, read: hook_deliveries_read, normalize: normalizeDelivery };
async function hook_deliveries_partitions(ctx) {
    const { auditLog, hooks, hooksRefused } = await (0,sources/* sourcesOf */.u0)(ctx);
    if (auditLog)
        return [];
    if (hooksRefused !== undefined && hooksRefused.kind !== "permission")
        throw hooksRefused;
    if (hooks.length === 0)
        throw notSetUp(hooksRefused !== undefined);
    return hooks.map(({ id }) => ({ id }));
}
function notSetUp(hidden) {
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: "GitHub",
        what: "webhook deliveries",
        reason: hidden ? "the token may not see the organization's webhooks" : "the organization has no webhook",
        advice: "Set one up, and give the token `admin:org_hook` or Webhooks: read, to learn who made a change; " +
            "docs/connectors/github.md says how.",
    });
}
async function* hook_deliveries_read(ctx, { id }, { from, to }) {
    const { org } = ctx.config;
    const github = await (0,client/* openGitHub */.o)(ctx);
    const listed = {
        route: "GET /orgs/{org}/hooks/{hook_id}/deliveries",
        parameters: { org, hook_id: id },
        wanted: { what: `the deliveries of webhook ${id}`, right: "`admin:org_hook`, or organization Webhooks: read" },
    };
    for await (const page of (0,listing/* wholeList */.G)(github, listed)) {
        const records = [];
        for (const delivery of page.filter((one) => deliveredAt(one) >= from && deliveredAt(one) < to))
            records.push(isWorthAsking(delivery) ? await whole(github, { org, hook: id }, delivery) : delivery);
        yield { records };
        if (page.some((delivery) => deliveredAt(delivery) < from))
            return;
    }
}
/** With the payload, and without the headers, which hold a signature. */
async function whole(github, at, delivery) {
    const answer = await github.ask("GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}", {
        org: at.org,
        hook_id: at.hook,
        delivery_id: (0,connector_shape/* scalarText */.ws)(delivery.id),
    });
    if (answer.status !== 200)
        throw (0,github_errors/* refusal */.x5)(github, answer, `a delivery of webhook ${at.hook}`);
    const { request } = (0,connector_shape/* object */.Ik)(answer.data, "the delivery", "GitHub");
    const { payload } = (0,connector_shape/* object */.Ik)(request, "request", "GitHub");
    const { id, guid, delivered_at, event, action } = delivery;
    return {
        id,
        guid,
        delivered_at,
        event,
        action,
        payload: withoutSecrets((0,connector_shape/* object */.Ik)(payload, "request.payload", "GitHub")),
    };
}
function deliveredAt(delivery) {
    return (0,connector_shape/* instant */.uR)(delivery.delivered_at, "delivered_at", "GitHub");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/installations.js




const installations = (0,organization_state/* organizationState */.BZ)({ list: installations_list, change: installations_change, normalize: installations_normalize });
async function* installations_list(github, org) {
    const wanted = { what: `the apps of ${org}`, right: "`read:org` of an owner, or organization Administration: read" };
    const listed = { route: "GET /orgs/{org}/installations", parameters: { org }, member: "installations", wanted };
    for await (const rows of (0,listing/* wholeList */.G)(github, listed))
        yield rows.map(installations_itemOf);
}
function installations_itemOf(row) {
    return {
        key: String((0,connector_shape/* number */.ai)(row.id, "id", "GitHub")),
        value: {
            app: (0,organization_state/* textOf */.b6)(row, "app_slug") ?? `app ${(0,connector_shape/* scalarText */.ws)(row.app_id)}`,
            selection: (0,organization_state/* textOf */.b6)(row, "repository_selection") ?? null,
            suspended: row.suspended_at !== null && row.suspended_at !== undefined,
            permissions: Object.fromEntries(Object.entries((0,connector_shape/* object */.Ik)(row.permissions, "permissions", "GitHub")).map(([name, level]) => [
                name,
                (0,connector_shape/* scalarText */.ws)(level),
            ])),
        },
    };
}
function installations_change(before, after, lookup) {
    if ((0,sources/* isTold */.Wc)(lookup))
        return [];
    const [was, is] = [before, after].map((item) => (item === undefined ? undefined : (0,organization_state/* membersOf */.lS)(item.value)));
    const app = (0,organization_state/* textOf */.b6)(is ?? was, "app") ?? "unknown";
    const told = (action, severity = "info") => (0,organization_state/* changed */.tD)(lookup, {
        type: "oauth_authorization",
        action,
        target: app,
        severity,
        metadata: {
            target_type: "app",
            app,
            selection: (0,organization_state/* textOf */.b6)(is, "selection"),
            permission: permissionsIn(is?.permissions),
            old_permission: permissionsIn(was?.permissions),
        },
    });
    if (was === undefined)
        return [told("integration_installation.create", writes(is) ? "warn" : "info")];
    if (is === undefined)
        return [told("integration_installation.destroy")];
    const wider = Object.keys((0,organization_state/* membersOf */.lS)(is.permissions)).some((name) => level(is, name) > level(was, name));
    return [
        ...(permissionsIn(was.permissions) !== permissionsIn(is.permissions)
            ? [told("integration_installation.version_updated", wider ? "warn" : "info")]
            : []),
        ...(was.selection !== is.selection
            ? [told("integration_installation.repository_selection", is.selection === "all" ? "warn" : "info")]
            : []),
        ...(was.suspended !== is.suspended
            ? [told(is.suspended === true ? "integration_installation.suspend" : "integration_installation.unsuspend")]
            : []),
    ];
}
const LEVELS = ["read", "write", "admin"];
function level(value, permission) {
    const permissions = (0,connector_shape/* isObject */.Gv)(value.permissions) ? value.permissions : {};
    return LEVELS.indexOf((0,connector_shape/* scalarText */.ws)(permissions[permission]));
}
function writes(value) {
    return value !== undefined && Object.values((0,organization_state/* membersOf */.lS)(value.permissions)).some((name) => name !== "read");
}
/** Such as `contents:write metadata:read`. */
function permissionsIn(value) {
    if (!(0,connector_shape/* isObject */.Gv)(value))
        return undefined;
    return Object.entries(value)
        .map(([name, granted]) => `${name}:${(0,connector_shape/* scalarText */.ws)(granted)}`)
        .sort()
        .join(" ");
}
/** A credential that a person authorized for single sign-on, as REST lists them (`credential-authorizations`). */
function installations_normalize(record) {
    const credential = (0,connector_shape/* object */.Ik)(record, "the credential");
    const user = (0,connector_shape/* text */.Qq)(credential.login, "login");
    return [
        {
            time: (0,connector_shape/* instant */.uR)(credential.credential_authorized_at, "credential_authorized_at"),
            type: "oauth_authorization",
            actor: user,
            target: user,
            action: "org_credential_authorization.grant",
            metadata: {
                outcome: "success",
                target_type: "user",
                user,
                programmatic_access_type: (0,organization_state/* textOf */.b6)(credential, "credential_type"),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/repositories.js





const repositories = (0,organization_state/* organizationState */.BZ)({ list: repositories_list, change: repositories_change });
async function* repositories_list(github, org) {
    const wanted = { what: `the repositories of ${org}`, right: "`repo`, or repository Metadata: read" };
    const pages = (0,graph/* organizationPages */.AC)(github, { org, query: queries/* REPOSITORIES */.X$, field: "repositories", wanted });
    for await (const edges of pages)
        yield edges.map(repositories_itemOf);
}
function repositories_itemOf({ node }) {
    return {
        key: String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub")),
        value: {
            repo: (0,connector_shape/* text */.Qq)(node.nameWithOwner, "nameWithOwner", "GitHub"),
            visibility: (0,connector_shape/* text */.Qq)(node.visibility, "visibility", "GitHub").toLowerCase(),
            archived: node.isArchived === true,
            default_branch: (0,connector_shape/* isObject */.Gv)(node.defaultBranchRef) ? (0,connector_shape/* text */.Qq)(node.defaultBranchRef.name, "name", "GitHub") : null,
        },
    };
}
function repositories_change(before, after, lookup) {
    if ((0,sources/* isTold */.Wc)(lookup, "repository"))
        return [];
    const [was, is] = [before, after].map((item) => ((0,connector_shape/* isObject */.Gv)(item?.value) ? item.value : undefined));
    const target = (0,organization_state/* textOf */.b6)(is ?? was, "repo") ?? "unknown";
    const visibility = (0,organization_state/* textOf */.b6)(is, "visibility");
    const public_ = visibility === "public";
    const told = (action, more = {}) => (0,organization_state/* changed */.tD)(lookup, {
        type: "admin_action",
        action,
        target,
        ...more,
        metadata: { target_type: "repo", repo: target, visibility, ...more.metadata },
    });
    if (was === undefined)
        return [told("repo.create", { severity: public_ ? "warn" : "info" })];
    // Deleted, transferred, or no longer shown to this token: a list cannot say which.
    if (is === undefined)
        return [told("repo.destroy", { severity: "warn" })];
    const access = { previous_visibility: (0,organization_state/* textOf */.b6)(was, "visibility") };
    return [
        ...(was.visibility !== is.visibility
            ? [told("repo.access", { type: "repo_permission", severity: public_ ? "critical" : "info", metadata: access })]
            : []),
        ...(was.repo !== is.repo ? [told("repo.rename", { metadata: { old_name: (0,organization_state/* textOf */.b6)(was, "repo") } })] : []),
        ...(was.archived !== is.archived ? [told(is.archived === true ? "repo.archived" : "repo.unarchived")] : []),
        ...(was.default_branch !== null && was.default_branch !== is.default_branch
            ? [told("repo.change_default_branch", { metadata: { branch: (0,organization_state/* textOf */.b6)(is, "default_branch") } })]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/teams.js





const teams = (0,organization_state/* organizationState */.BZ)({ list: teams_list, change: teams_change });
async function* teams_list(github, org) {
    const wanted = { what: `the teams of ${org}`, right: "`read:org`, or organization Members: read" };
    const grants = new Map();
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* TEAM_REPOSITORIES */.H1, wanted))
        for (const { node, part } of owners)
            grants.set(teams_idOf(node), Object.fromEntries(part.map(grantOf)));
    for await (const owners of (0,graph/* ownerPages */.KS)(github, org, queries/* TEAM_MEMBERS */.Ap, wanted))
        yield owners.map(({ node, part }) => ({
            key: teams_idOf(node),
            value: {
                team: `${org}/${(0,connector_shape/* text */.Qq)(node.slug, "slug", "GitHub")}`,
                parent: (0,connector_shape/* isObject */.Gv)(node.parentTeam) ? (0,connector_shape/* text */.Qq)(node.parentTeam.slug, "slug", "GitHub") : null,
                people: Object.fromEntries(part.map(teams_personOf)),
                repos: grants.get(teams_idOf(node)) ?? {},
            },
        }));
}
function teams_idOf(node) {
    return String((0,connector_shape/* number */.ai)(node.databaseId, "databaseId", "GitHub"));
}
function teams_personOf({ node, role }) {
    return [teams_idOf(node), { user: (0,connector_shape/* text */.Qq)(node.login, "login", "GitHub"), role: (0,connector_shape/* text */.Qq)(role, "role", "GitHub").toLowerCase() }];
}
function grantOf({ node, permission }) {
    const repo = (0,connector_shape/* text */.Qq)(node.nameWithOwner, "nameWithOwner", "GitHub");
    return [teams_idOf(node), { repo, permission: (0,connector_shape/* text */.Qq)(permission, "permission", "GitHub").toLowerCase() }];
}
function teams_change(before, after, lookup) {
    const [was, is] = [(0,organization_state/* membersOf */.lS)(before?.value), (0,organization_state/* membersOf */.lS)(after?.value)];
    const team = (0,organization_state/* textOf */.b6)(is, "team") ?? (0,organization_state/* textOf */.b6)(was, "team") ?? "unknown";
    const ofTeam = (action) => (0,organization_state/* changed */.tD)(lookup, { type: "org_membership", action, target: team, metadata: { target_type: "team", team } });
    const tellsTeam = !(0,sources/* isTold */.Wc)(lookup, "team");
    if (after === undefined)
        return tellsTeam ? [ofTeam("team.destroy")] : [];
    const people = (0,sources/* isTold */.Wc)(lookup, "membership") ? [] : (0,organization_state/* differencesOf */.g6)(was.people, is.people);
    const repos = tellsTeam ? (0,organization_state/* differencesOf */.g6)(was.repos, is.repos) : [];
    return [
        ...(before === undefined && tellsTeam ? [ofTeam("team.create")] : []),
        ...(before !== undefined && tellsTeam && was.parent !== is.parent ? [ofTeam("team.change_parent_team")] : []),
        ...people.flatMap((difference) => ofPerson(team, difference, lookup)),
        ...repos.flatMap((difference) => ofRepository(team, difference, lookup)),
    ];
}
function ofPerson(team, { was, is }, lookup) {
    const user = (0,organization_state/* textOf */.b6)(is ?? was, "user") ?? "unknown";
    const role = (0,organization_state/* textOf */.b6)(is, "role");
    if (was !== undefined && is !== undefined && was.role === is.role)
        return [];
    const promotion = role === "maintainer" ? "team.promote_maintainer" : "team.demote_maintainer";
    const action = was === undefined ? "team.add_member" : is === undefined ? "team.remove_member" : promotion;
    const metadata = { target_type: "user", team, user, role };
    return [(0,organization_state/* changed */.tD)(lookup, { type: "org_membership", action, target: user, metadata })];
}
function ofRepository(team, { was, is }, lookup) {
    const repo = (0,organization_state/* textOf */.b6)(is ?? was, "repo") ?? "unknown";
    const [permission, old_permission] = [(0,organization_state/* textOf */.b6)(is, "permission"), (0,organization_state/* textOf */.b6)(was, "permission")];
    if (was !== undefined && is !== undefined && permission === old_permission)
        return [];
    const action = was === undefined
        ? "team.add_repository"
        : is === undefined
            ? "team.remove_repository"
            : "team.update_repository_permission";
    return [
        (0,organization_state/* changed */.tD)(lookup, {
            type: "repo_permission",
            action,
            target: repo,
            severity: permission === "admin" ? "warn" : "info",
            metadata: { target_type: "repo", team, repo, permission, old_permission },
        }),
    ];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/preflight.js













const FEEDS = ["audit-log"];
const DAY_MS = 24 * 3_600_000;
/** A token that ends sooner than this is worth a word. */
const EXPIRY_NOTICE_DAYS = 14;
async function* preflight(ctx) {
    const { org } = ctx.config;
    const github = await (0,client/* openGitHub */.o)(ctx);
    const answer = await github.ask("GET /orgs/{org}", { org });
    yield tokenCheck(ctx, github, answer);
    if (answer.status === 401)
        return;
    let plan;
    yield await check("plan: Enterprise Cloud", async () => {
        plan = await (0,github_errors/* planOf */.XC)(github, org);
        if (plan === "hidden")
            return { state: "missing", detail: `${org} is not visible to this token`, fix: "Check `org` in mallcop.yaml." };
        if (plan === undefined)
            return { state: "unknown", detail: "only owners are told the plan" };
        return { state: plan === "enterprise" ? "works" : "not_available", detail: `${org} is on the plan "${plan}"` };
    });
    yield await check("read:audit_log, or organization Administration: read", async () => {
        const page = await github.ask("GET /orgs/{org}/audit-log", { org, per_page: 1 });
        if (page.status !== 200 || !Array.isArray(page.data))
            throw await (0,github_errors/* auditLogRefusal */.Y8)(github, page, org);
        return { state: "works", detail: `the audit log of ${org} can be read` };
    });
    if (plan === "hidden")
        return;
    for (const [name, feed] of Object.entries(STATE_FEEDS))
        yield await check(name, async () => {
            const pages = feed.read(ctx, { id: org });
            for await (const { items } of pages)
                return { state: "works", detail: `${items.length} on the first page` };
            return { state: "unknown", detail: "the list had no page" };
        }, [name]);
    for (const [name, feed] of Object.entries(LOG_FEEDS))
        yield await check(name, () => firstPage(ctx, feed), [name]);
}
const HOUR_MS = 3_600_000;
/** Reads the last hour of the feed's first partition, and no more than a page of it. */
async function firstPage(ctx, feed) {
    const [partition] = await feed.partitions(ctx);
    if (partition === undefined)
        return { state: "works", detail: "not read: the audit log tells of it, or it is switched off, or there is none" };
    const to = (Math.floor(ctx.now / 1000) * 1000);
    for await (const _ of feed.read(ctx, partition, { from: (to - HOUR_MS), to }))
        break;
    return { state: "works", detail: `the last hour of ${partition.id} can be read` };
}
/** Read only where there is no audit log. */
const LOG_FEEDS = {
    "hook-deliveries": hookDeliveries,
    "secret-scanning": secretScanning,
    dependabot: dependabot,
    "workflow-runs": workflowRuns,
};
const STATE_FEEDS = {
    members: members,
    collaborators: collaborators,
    teams: teams,
    repositories: repositories,
    installations: installations,
    "deploy-keys": deployKeys,
    "branch-protection": branchProtection,
};
function tokenCheck(ctx, github, answer) {
    const right = "GITHUB_TOKEN";
    if (answer.status === 401)
        return { right, feeds: FEEDS, ...trouble((0,github_errors/* refusal */.x5)(github, answer, "the token")) };
    const scopes = answer.headers["x-oauth-scopes"];
    const shown = scopes !== undefined && /^[\w:, ]*$/.test(scopes) ? `, scopes: ${scopes || "none"}` : "";
    const expiry = expiresInDays(answer, ctx.now);
    const ending = expiry === undefined ? "" : `, ends in ${expiry} days`;
    const soon = expiry !== undefined && expiry < EXPIRY_NOTICE_DAYS;
    return {
        right,
        feeds: FEEDS,
        state: "works",
        detail: `${github.token.automatic ? "token that Actions makes for a job" : github.token.title}${shown}${ending}`,
        ...(soon && { fix: "Make a new token before this one ends." }),
    };
}
/** GitHub writes `2026-12-31 23:59:59 UTC`, or with an offset. */
function expiresInDays({ headers }, now) {
    const ends = Date.parse(headers["github-authentication-token-expiration"] ?? "");
    return Number.isNaN(ends) ? undefined : Math.floor((ends - now) / DAY_MS);
}
/** The rights of the manifest that a list takes: a scope of a classic token, or a permission of any other. */
const RIGHTS = {
    "read:audit_log, or organization Administration: read": ["read:audit_log", "organization Administration: read"],
    members: ["read:org", "organization Members: read"],
    collaborators: ["read:org", "organization Members: read", "repo", "repository Metadata: read"],
    teams: ["read:org", "organization Members: read"],
    repositories: ["repo", "repository Metadata: read"],
    installations: ["read:org", "organization Administration: read"],
    "deploy-keys": ["repo", "repository Administration: read"],
    "branch-protection": ["repo", "repository Administration: read"],
    "hook-deliveries": ["admin:org_hook, or organization Webhooks: read"],
    "secret-scanning": ["repo", "repository Secret scanning alerts: read"],
    dependabot: ["repo", "repository Dependabot alerts: read"],
    "workflow-runs": ["repo", "repository Actions: read", "repository Metadata: read"],
};
async function check(right, look, feeds = FEEDS) {
    const rights = RIGHTS[right];
    const what = { right, feeds, ...(rights !== undefined && { rights }) };
    try {
        return { ...what, ...(await look()) };
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        // GitHub often names what it wants; only where it does not, all that the list takes is said.
        const named = rights?.filter((name) => error.hint.includes(name)) ?? [];
        return { ...what, ...(named.length > 0 && { rights: named }), ...trouble(error) };
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

;// CONCATENATED MODULE: ./build/plugins/connectors/github/recognize.js
/** Which feed a record of GitHub's belongs to, by its shape alone: an audit entry, a webhook's payload, or a member of a REST list. */




/** Members that an object of a REST list has; the first row that fits wins. */
const REST_SHAPES = [
    ["workflow-runs", ["run_number", "workflow_id", "head_sha"]],
    ["members", ["role", "organization", "user"]],
    ["collaborators", ["role_name", "user"]],
    ["collaborators", ["invitee", "inviter", "repository"]],
    ["branch-protection", ["evaluation_result", "before_sha", "after_sha"]],
    ["installations", ["credential_id", "credential_type"]],
    ["secret-scanning", ["token_type", "expire_at"]],
];
function recognize(record) {
    if (readEntry(record) !== undefined)
        return "audit-log";
    if (!(0,connector_shape/* isObject */.Gv)(record))
        return undefined;
    if (isSecretScanningAlert(record))
        return "secret-scanning";
    if (isDependabotAlert(record))
        return "dependabot";
    const shape = REST_SHAPES.find(([, members]) => members.every((name) => record[name] !== undefined));
    if (shape !== undefined)
        return shape[0];
    return isWebhook(record) ? "hook-deliveries" : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/connector.js
















const connector = {
    preflight: preflight,
    tables: async (ctx) => ({
        options: optionsOf(ctx.config),
        self: selfOf(ctx),
        told: await toldOf(ctx),
    }),
    feeds: {
        "audit-log": auditLog,
        "hook-deliveries": hookDeliveries,
        members: members,
        collaborators: collaborators,
        teams: teams,
        repositories: repositories,
        installations: installations,
        "deploy-keys": deployKeys,
        "branch-protection": branchProtection,
        "secret-scanning": secretScanning,
        dependabot: dependabot,
        "workflow-runs": workflowRuns,
    },
    recognize: recognize,
};
/* harmony default export */ const github_connector = (connector);
/**
 * Which feed tells of each change. A token that GitHub refuses fails the whole instance, once. Other trouble is left to the
 * feeds, which ask again and say so; what is told then does not matter, because none of them is read.
 */
async function toldOf(ctx) {
    try {
        return (0,sources/* toldTable */.MJ)(await (0,sources/* sourcesOf */.u0)(ctx), ctx.now);
    }
    catch (thrown) {
        if ((0,errors/* asMallcopError */.x)(thrown).kind === "auth")
            throw thrown;
        return {};
    }
}
/** For `normalize`, which sees no configuration. */
function optionsOf(config) {
    return {
        org: config.org,
        include_dependabot: config.include_dependabot !== false,
        include_secret_scanning: config.include_secret_scanning !== false,
    };
}
/** The workflow that we run in, if it runs on the GitHub that is watched; a namesake elsewhere is somebody else. */
function selfOf(ctx) {
    const [repository, workflow, api] = ["GITHUB_REPOSITORY", "GITHUB_WORKFLOW", "GITHUB_API_URL"].map((name) => ctx.setting(name));
    if (!repository || !workflow || api !== (0,client/* apiRoot */.t)(ctx.config.base_url))
        return {};
    return { repository, workflow };
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
