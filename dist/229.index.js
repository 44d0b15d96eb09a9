export const id = 229;
export const ids = [229];
export const modules = {

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ github_connector)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
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
/** Looks an action up in rows with patterns. */
function table(rows) {
    const compiled = rows.map(([pattern, value]) => ({ fits: matcher(pattern), value }));
    return (action) => compiled.find((row) => row.fits(action))?.value;
}
function matcher(pattern) {
    if (!pattern.includes("*"))
        return (action) => action === pattern;
    const source = pattern.split("*").map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"));
    const regex = new RegExp(`^${source.join(".*")}$`);
    return (action) => regex.test(action);
}

;// CONCATENATED MODULE: ./build/src/connector/octokit-fetch.js
/**
 * Puts Octokit on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to Octokit as `request.fetch`, without its throttling and retry plugins: the transport already does both, and
 * knows the run's time.
 */

const METHODS = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
/** Answers that may not carry a body; `Response` refuses one, even if it is empty. */
const BODILESS = new Set([204, 205, 304]);
/**
 * The transport as a `fetch` for Octokit. The transport's user agent stands: Octokit's own names its version and Node's.
 * @throws MallcopError whatever `http.send` throws; Octokit wraps it, and `thrownByTransport` gives it back
 */
function createOctokitFetch(http) {
    return async (url, init = {}) => {
        const { method = "GET", headers = {}, body, signal } = init;
        if (!isMethod(method))
            throw unsupported(`the method ${method}`);
        if (body !== undefined && body !== null && typeof body !== "string")
            throw unsupported("a body that is no text");
        const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "user-agent");
        const answer = await http.send({
            url,
            method,
            headers: Object.fromEntries(kept),
            ...(typeof body === "string" && { body }),
            ...(signal instanceof AbortSignal && { signal }),
        });
        const content = BODILESS.has(answer.status) ? null : Uint8Array.from(answer.body);
        return new Response(content, { status: answer.status, headers: { ...answer.headers } });
    };
}
/** The transport's error inside what Octokit made of it, if there is one. */
function thrownByTransport(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
        if (error instanceof errors/* MallcopError */.D)
            return error;
    }
    return undefined;
}
function isMethod(method) {
    return METHODS.has(method);
}
function unsupported(what) {
    return new errors/* MallcopError */.D("internal-error", { what: `Octokit asked for ${what}` });
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/limits.js
/** What GitHub asks for at least, where a secondary limit comes without `retry-after`. */
const SECONDARY_WAIT_MS = 60_000;
/** The audit log allows 1,750 requests an hour; the secondary limit is at 15 points a second. */
const gitHubManners = { classify: limits_classify, requestsPerSecond: 10 };
function limits_classify(response) {
    const { status } = response;
    if (status === 429 || (status === 403 && isRateLimit(response)))
        return throttled(response);
    if (status === 200 && isCutOff(response))
        return { kind: "transient" };
    return undefined;
}
/** A 403 is a limit only if it says so; otherwise it is a missing permission. */
function isRateLimit({ headers, body }) {
    if (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0")
        return true;
    return /rate limit|abuse detection/i.test(new TextDecoder().decode(body.subarray(0, 4096)));
}
function throttled({ headers }) {
    // Without a figure of ours, the transport reads `retry-after` itself.
    if (headers["retry-after"] !== undefined)
        return { kind: "throttled" };
    if (headers["x-ratelimit-remaining"] === "0")
        return { kind: "throttled", retryAfterMs: untilReset(headers) };
    return { kind: "throttled", retryAfterMs: SECONDARY_WAIT_MS };
}
/** By GitHub's own clock, which the answer carries: ours may be wrong. One second more, because `reset` is rounded. */
function untilReset(headers) {
    const reset = Number(headers["x-ratelimit-reset"]) * 1000;
    const now = Date.parse(headers.date ?? "");
    const wait = reset - now + 1000;
    return Number.isFinite(wait) ? Math.max(1000, wait) : SECONDARY_WAIT_MS;
}
/** JSON that ends too soon, all its headers in order: an answer that broke off behind a proxy. */
function isCutOff({ headers, body }) {
    if (!/\bjson\b/i.test(headers["content-type"] ?? ""))
        return false;
    try {
        JSON.parse(new TextDecoder().decode(body));
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/client.js



/** Pinned, so that GitHub's newer versions cannot change what we read. */
const API_VERSION = "2022-11-28";
async function openGitHub(ctx) {
    const secret = ctx.requireSecret("GITHUB_TOKEN");
    const http = ctx.http.with(gitHubManners);
    const root = apiRoot(ctx.config.base_url);
    const { Octokit } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194));
    const log = {
        debug: (message) => ctx.log.debug(message),
        info: (message) => ctx.log.info(message),
        warn: (message) => ctx.log.warn(message),
        error: (message) => ctx.log.warn(message),
    };
    const octokit = new Octokit({
        auth: secret.reveal(),
        baseUrl: root,
        log,
        // Given twice: Octokit's request writes to the console unless it has a log of its own.
        request: { fetch: createOctokitFetch(http), log },
    });
    const headers = { accept: "application/vnd.github+json", "x-github-api-version": API_VERSION };
    async function ask(route, parameters = {}) {
        try {
            return answerOf(await octokit.request(route, { ...parameters, headers }));
        }
        catch (thrown) {
            const ours = thrownByTransport(thrown);
            if (ours)
                throw ours;
            const response = thrown instanceof Error && "response" in thrown ? thrown.response : undefined;
            if (isAnswer(response))
                return answerOf(response);
            throw thrown;
        }
    }
    async function* list(route, parameters) {
        const followed = new Set();
        let answer = await ask(route, parameters);
        for (;;) {
            yield answer;
            const next = nextLink(answer);
            if (next === undefined)
                return;
            if (followed.has(next))
                throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: "GitHub", reason: "its pages form a circle" });
            followed.add(next);
            answer = await ask(`GET ${next}`);
        }
    }
    return {
        token: tokenKind(secret, ctx.setting("GITHUB_ACTIONS") === "true"),
        root,
        ask,
        list,
        excerpt: ({ status, headers, data }) => {
            const text = isMessage(data) ? data.message : typeof data === "string" ? data : "";
            return http.excerpt({ status, headers, body: new TextEncoder().encode(text) });
        },
    };
}
/**
 * The REST root for what people write as `base_url`: nothing, github.com, a GHE.com tenant, or a GitHub Enterprise Server.
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
 */
function apiRoot(baseUrl) {
    const url = URL.parse(baseUrl ?? "https://api.github.com");
    if (url === null) {
        throw new errors/* MallcopError */.D("config-invalid", {
            path: "mallcop.yaml",
            problem: "`base_url` is not a usable address",
            advice: "Give the address of your GitHub, such as `https://github.example.com`, or leave it out for github.com.",
        });
    }
    if (/^(?:www\.|api\.)?github\.com$/.test(url.hostname))
        return "https://api.github.com";
    const tenant = /^(?:api\.)?([a-z0-9-]+\.ghe\.com)$/.exec(url.hostname)?.[1];
    if (tenant)
        return `https://api.${tenant}`;
    const path = url.pathname.replace(/\/+$/, "");
    return `${url.origin}${path || "/api/v3"}`;
}
const TOKEN_TITLES = [
    ["ghp_", "classic personal access token"],
    ["github_pat_", "fine-grained personal access token"],
    ["ghs_", "GitHub App installation token"],
    ["ghu_", "GitHub App user token"],
    ["gho_", "OAuth app token"],
];
function tokenKind(secret, inActions) {
    const found = TOKEN_TITLES.find(([prefix]) => secret.reveal().startsWith(prefix));
    return { title: found?.[1] ?? "token of an unknown kind", automatic: inActions && found?.[0] === "ghs_" };
}
function nextLink({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
}
function isAnswer(value) {
    return typeof value === "object" && value !== null && "status" in value && "headers" in value && "data" in value;
}
function isMessage(value) {
    return typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
}
function answerOf({ status, headers, data }) {
    const texts = Object.entries(headers).filter(([, value]) => value !== undefined);
    return {
        status,
        headers: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
        data: withoutBigInts(data),
    };
}
/** Octokit reads integers beyond 2^53 as `bigint`, which is no JSON; their digits are kept as text. */
function withoutBigInts(value) {
    if (typeof value === "bigint")
        return value.toString();
    if (Array.isArray(value))
        return value.map(withoutBigInts);
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutBigInts(item)]));
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
    const nested = isObject(record.data) ? record.data : {};
    const value = (name) => record[name] ?? nested[name];
    return {
        action,
        value,
        text: (...names) => {
            for (const name of names) {
                const found = asText(value(name));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
    };
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

;// CONCATENATED MODULE: ./build/plugins/connectors/github/errors.js
/**
 * What a refusal of GitHub means, and what to do. GitHub answers 404 for what does not exist, what the plan lacks and what
 * the token may not see alike; the organization's own record tells them apart.
 */


const VENDOR = "GitHub";
const RIGHT = "`read:audit_log` for a classic token, organization permission Administration: read for a fine-grained one or an App";
/** Why the audit log of `org` was not given. May ask for the organization's record. */
async function auditLogRefusal(github, answer, org) {
    if (answer.status === 404)
        return notFound(github, org, await planOf(github, org));
    return refusal(github, answer, `the audit log of ${org}`);
}
/** A 200 that GitHub itself calls incomplete, because an organization wants single sign-on. */
function partialResults(org) {
    return denied(org, "GitHub held entries back: authorize the token for single sign-on under Settings, Tokens.");
}
/** What an answer other than the expected one means, whichever resource it was. */
function refusal(github, answer, right) {
    const { status } = answer;
    const said = github.excerpt(answer);
    if (status === 401) {
        return new errors/* MallcopError */.D("auth-failed", {
            vendor: VENDOR,
            reason: said || "HTTP 401",
            advice: "Make a new token, store it as a repository secret and pass it to the step as the variable GITHUB_TOKEN.",
        });
    }
    if (status === 403)
        return new errors/* MallcopError */.D("permission-missing", { vendor: VENDOR, right, advice: forbiddenAdvice(github, answer) });
    if (status === 200)
        return new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: VENDOR, reason: "a list was expected" });
    if (status < 400) {
        return new errors/* MallcopError */.D("vendor-answer-unexpected", {
            vendor: VENDOR,
            reason: `HTTP ${status} for ${right}, as if it had moved`,
        });
    }
    return new errors/* MallcopError */.D("vendor-refused", {
        vendor: VENDOR,
        reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
    });
}
/** The part of an organization's record that only its owners see. `undefined`: not told; `hidden`: no such organization for us. */
async function planOf(github, org) {
    const answer = await github.ask("GET /orgs/{org}", { org });
    if (answer.status === 404)
        return "hidden";
    if (answer.status !== 200)
        throw refusal(github, answer, `the organization ${org}`);
    const plan = isObject(answer.data) ? answer.data.plan : undefined;
    return isObject(plan) && typeof plan.name === "string" && /^[\w-]{1,40}$/.test(plan.name) ? plan.name : undefined;
}
function notFound(github, org, plan) {
    if (github.token.automatic)
        return denied(org, AUTOMATIC);
    if (plan === "hidden")
        return denied(org, "The token does not see this organization: check `org` in mallcop.yaml, and who made the token.");
    if (plan === undefined || plan === "enterprise") {
        return denied(org, `Let an owner of the organization make the token, with the right ${RIGHT}.`);
    }
    return new errors/* MallcopError */.D("feed-not-available", {
        vendor: VENDOR,
        what: "the audit log",
        reason: `${org} is on the plan "${plan}", and the API needs Enterprise Cloud`,
        advice: "Nothing is wrong with the token; on this plan GitHub shows the audit log on its website only.",
    });
}
const AUTOMATIC = "The token looks like the one that Actions makes for every job, which cannot read an organization. Store a token of an owner " +
    "as the repository secret MALLCOP_GITHUB_TOKEN and pass it to the step as the variable GITHUB_TOKEN.";
function denied(org, advice) {
    return new errors/* MallcopError */.D("permission-missing", { vendor: VENDOR, right: `the audit log of ${org}`, advice });
}
function forbiddenAdvice(github, { headers }) {
    const sso = ssoUrl(github, headers["x-github-sso"]);
    if (sso !== undefined)
        return `The organization wants the token authorized for single sign-on: ${sso}`;
    if (github.token.automatic)
        return AUTOMATIC;
    const wanted = vendorWords(headers["x-accepted-github-permissions"]) ?? vendorWords(headers["x-accepted-oauth-scopes"]);
    return wanted === undefined ? `Give the token the right ${RIGHT}.` : `Give the token one of: ${wanted}.`;
}
/** The page to authorize a token at. Shown only if it is on the GitHub that we talk to. */
function ssoUrl(github, header) {
    if (header === undefined)
        return undefined;
    const url = URL.parse(/\burl=(\S+)/.exec(header)?.[1] ?? "");
    const ours = new URL(github.root).host.replace(/^api\./, "");
    const usable = url !== null && url.host === ours && url.href.length <= 500 && /^[!-~]+$/.test(url.href);
    return usable
        ? url.href
        : "open the organization's page in a browser, then authorize the token under Settings, Tokens.";
}
/** Names of scopes and permissions, as GitHub writes them in headers. */
function vendorWords(header) {
    return header !== undefined && /^[\w:=;, -]{1,200}$/.test(header) ? header : undefined;
}

// EXTERNAL MODULE: ./build/src/event/event.js
var event_event = __webpack_require__(5986);
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
    const target = targetOf(entry, type);
    const key = keyOf(entry);
    const raw = withoutSecrets(record);
    const draft = {
        ...(key && { key }),
        time,
        type,
        actor: actorOf(entry),
        target: target.name,
        action: entry.action,
        severity: severityOf(entry, external === true),
        metadata: { ...metadataOf(entry, target.type, lookup), external, unmapped: found.unmapped },
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
function actorTypeOf(entry) {
    const actor = actorOf(entry);
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
function targetOf(entry, type) {
    const concernsPerson = type === "org_membership" || type === "collaborator_added" || /_?member$/.test(entry.action);
    const concernsApp = type === "oauth_authorization";
    const candidates = [
        ["user", concernsPerson ? personOf(entry) : undefined],
        ["app", concernsApp ? appOf(entry) : undefined],
        ["repo", entry.text("repo", "repository")],
        ["team", entry.text("team")],
        // A setting of an organization names the person who set it as `user`.
        ["user", type === "admin_action" && entry.text("org") ? undefined : personOf(entry)],
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
    const names = [entry.text("user_id"), login].filter((name) => name !== undefined);
    return !lookup.own.accounts.has(login) && names.every((name) => lookup.get("members", name) === undefined);
}
/** A run of the workflow that mallcop runs in. Only triggers that nobody outside can pull are believed. */
function isSelf(entry, lookup) {
    const repo = lookup.get("self", "repository");
    const workflow = lookup.get("self", "workflow");
    if (!entry.action.startsWith("workflows.") || typeof repo !== "string" || typeof workflow !== "string")
        return undefined;
    const same = entry.text("repo")?.toLowerCase() === repo.toLowerCase() && entry.text("name") === workflow;
    return same && /^(?:schedule|workflow_dispatch)$/.test(entry.text("event") ?? "") ? true : undefined;
}
function outcomeOf(entry) {
    if (FAILED_CONCLUSIONS.has(entry.text("conclusion") ?? ""))
        return "failure";
    return outcomeBy(entry.action) ?? "success";
}
function metadataOf(entry, targetType, lookup) {
    const location = entry.value("actor_location");
    const isRun = entry.action.startsWith("workflows.");
    const isBranch = entry.action.startsWith("protected_branch.");
    return {
        outcome: outcomeOf(entry),
        source_ip: entry.text("actor_ip"),
        country: isObject(location) && typeof location.country_code === "string" ? location.country_code : undefined,
        user_agent: entry.text("user_agent"),
        actor_type: actorTypeOf(entry),
        target_type: targetType,
        role: entry.text("organization_role_name", "new_repo_base_role"),
        correlation_id: entry.text("request_id"),
        self: isSelf(entry, lookup),
        org: entry.text("org", "business"),
        repo: entry.text("repo", "repository"),
        team: entry.text("team"),
        user: personOf(entry),
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
    };
}
/** The record itself if it has no secret members; else a copy without them, at any depth. */
function withoutSecrets(value) {
    if (Array.isArray(value)) {
        const kept = value.map(withoutSecrets);
        return kept.some((item, index) => item !== value[index]) ? kept : value;
    }
    if (!isObject(value))
        return value;
    const entries = Object.entries(value);
    const kept = entries
        .filter(([name]) => !SECRET_MEMBERS.has(name))
        .map(([name, item]) => [name, withoutSecrets(item)]);
    const same = kept.length === entries.length && kept.every(([name, item]) => item === value[name]);
    return same ? value : Object.fromEntries(kept);
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
    const github = await openGitHub(ctx);
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
                throw await auditLogRefusal(github, answer, org);
            const records = answer.data;
            position.pass(records);
            yield { records, at: position.at };
            if (answer.headers["x-github-sso"]?.startsWith("partial-results"))
                throw partialResults(org);
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

;// CONCATENATED MODULE: ./build/plugins/connectors/github/preflight.js



const FEEDS = ["audit-log"];
const DAY_MS = 24 * 3_600_000;
/** A token that ends sooner than this is worth a word. */
const EXPIRY_NOTICE_DAYS = 14;
async function* preflight(ctx) {
    const { org } = ctx.config;
    const github = await openGitHub(ctx);
    const answer = await github.ask("GET /orgs/{org}", { org });
    yield tokenCheck(ctx, github, answer);
    if (answer.status === 401)
        return;
    yield await check("plan: Enterprise Cloud", async () => {
        const plan = await planOf(github, org);
        if (plan === "hidden")
            return { state: "missing", detail: `${org} is not visible to this token`, fix: "Check `org` in mallcop.yaml." };
        if (plan === undefined)
            return { state: "unknown", detail: "only owners are told the plan" };
        return { state: plan === "enterprise" ? "works" : "not_available", detail: `${org} is on the plan "${plan}"` };
    });
    yield await check("read:audit_log, or organization Administration: read", async () => {
        const page = await github.ask("GET /orgs/{org}/audit-log", { org, per_page: 1 });
        if (page.status !== 200 || !Array.isArray(page.data))
            throw await auditLogRefusal(github, page, org);
        return { state: "works", detail: `the audit log of ${org} can be read` };
    });
}
function tokenCheck(ctx, github, answer) {
    const right = "GITHUB_TOKEN";
    if (answer.status === 401)
        return { right, feeds: FEEDS, ...trouble(refusal(github, answer, "the token")) };
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
async function check(right, look) {
    try {
        return { right, feeds: FEEDS, ...(await look()) };
    }
    catch (thrown) {
        return { right, feeds: FEEDS, ...trouble((0,errors/* asMallcopError */.x)(thrown)) };
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

;// CONCATENATED MODULE: ./build/plugins/connectors/github/connector.js




const connector = {
    preflight: preflight,
    tables: async (ctx) => ({ options: optionsOf(ctx.config), self: selfOf(ctx) }),
    feeds: { "audit-log": auditLog },
    recognize: (record) => (readEntry(record) === undefined ? undefined : "audit-log"),
};
/* harmony default export */ const github_connector = (connector);
/** For `normalize`, which sees no configuration. */
function optionsOf(config) {
    return {
        include_dependabot: config.include_dependabot !== false,
        include_secret_scanning: config.include_secret_scanning !== false,
    };
}
/** The workflow that we run in, if it runs on the GitHub that is watched; a namesake elsewhere is somebody else. */
function selfOf(ctx) {
    const [repository, workflow, api] = ["GITHUB_REPOSITORY", "GITHUB_WORKFLOW", "GITHUB_API_URL"].map((name) => ctx.setting(name));
    if (!repository || !workflow || api !== apiRoot(ctx.config.base_url))
        return {};
    return { repository, workflow };
}


/***/ })

};
