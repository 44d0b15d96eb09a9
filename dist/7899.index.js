export const id = 7899;
export const ids = [7899];
export const modules = {

/***/ 28309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ apiRoot),
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/octokit-fetch.js
var octokit_fetch = __webpack_require__(96065);
// EXTERNAL MODULE: ./build/plugins/connectors/github/graph.js
var github_graph = __webpack_require__(47650);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/github/limits.js

/** What GitHub asks for at least, where a secondary limit comes without `retry-after`. */
const SECONDARY_WAIT_MS = 60_000;
/** The audit log allows 1,750 requests an hour; the secondary limit is at 15 points a second. */
const gitHubManners = { classify, requestsPerSecond: 10 };
function classify(response) {
    const { status } = response;
    if (status === 429 || (status === 403 && isRateLimit(response)))
        return throttled(response);
    if (status !== 200 || !/\bjson\b/i.test(response.headers["content-type"] ?? ""))
        return undefined;
    const json = parsed(response.body);
    // JSON that ends too soon, all its headers in order: an answer that broke off behind a proxy.
    if (json === undefined)
        return { kind: "transient" };
    return isGraphLimit(json)
        ? throttled({ ...response, headers: { ...response.headers, "x-ratelimit-remaining": "0" } })
        : undefined;
}
/** GraphQL tells of the primary limit inside a 200, under either of two names. */
function isGraphLimit(json) {
    const errors = (0,shape/* isObject */.Gv)(json) ? json.errors : undefined;
    return (Array.isArray(errors) &&
        errors.some((error) => (0,shape/* isObject */.Gv)(error) && /^RATE_LIMIT(?:ED)?$/.test((0,shape/* scalarText */.ws)(error.type))));
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
function parsed(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/github/client.js




/** Pinned, so that GitHub's newer versions cannot change what we read. */
const API_VERSION = "2022-11-28";
async function openGitHub(ctx) {
    const secret = ctx.requireSecret("GITHUB_TOKEN");
    const http = ctx.http.with(gitHubManners);
    const root = apiRoot(ctx.config.base_url);
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(9964), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 60568));
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
        request: { fetch: (0,octokit_fetch/* createOctokitFetch */.G)(http), log },
    });
    const headers = { accept: "application/vnd.github+json", "x-github-api-version": API_VERSION };
    async function ask(route, parameters = {}) {
        try {
            return answerOf(await octokit.request(route, { ...parameters, headers }));
        }
        catch (thrown) {
            return refusedAnswer(thrown);
        }
    }
    async function graph(query, variables) {
        const { GraphqlResponseError } = await __webpack_require__.e(/* import() */ 9964).then(__webpack_require__.bind(__webpack_require__, 19964));
        try {
            return { data: await octokit.graphql(query, { ...variables, headers }), errors: [] };
        }
        catch (thrown) {
            if (thrown instanceof GraphqlResponseError)
                return (0,github_graph/* graphAnswerOf */.aA)(thrown);
            return { data: undefined, errors: [], refused: refusedAnswer(thrown) };
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
        graph,
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
/** The answer inside what Octokit threw. @throws what the transport threw, or what is no answer at all */
function refusedAnswer(thrown) {
    const ours = (0,octokit_fetch/* thrownByTransport */.j)(thrown);
    if (ours)
        throw ours;
    const response = thrown instanceof Error && "response" in thrown ? thrown.response : undefined;
    if (isAnswer(response))
        return answerOf(response);
    throw thrown;
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


/***/ }),

/***/ 11967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ hiddenList),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   Y8: () => (/* binding */ auditLogRefusal),
/* harmony export */   kX: () => (/* binding */ partialResults),
/* harmony export */   lC: () => (/* binding */ graphRefusal),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zG: () => (/* binding */ halfWay)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
/**
 * What a refusal of GitHub means, and what to do. GitHub answers 404 for what does not exist, what the plan lacks and what
 * the token may not see alike; the organization's own record tells them apart.
 */



const VENDOR = "GitHub";
const RIGHT = "`read:audit_log` for a classic token, organization permission Administration: read for a fine-grained one or an App";
/** Why the audit log of `org` was not given. May ask for the organization's record. */
async function auditLogRefusal(github, answer, org) {
    if (answer.status === 404) {
        const scopes = answer.headers["x-oauth-scopes"];
        const scoped = scopes === undefined || /\baudit_log\b/.test(scopes);
        return notFound(github, org, await planOf(github, org), scoped && (await isOwner(github, org)));
    }
    return refusal(github, answer, `the audit log of ${org}`);
}
/** A 200 that GitHub itself calls incomplete, because an organization wants single sign-on. */
function partialResults(what) {
    return denied(what, "GitHub held entries back: authorize the token for single sign-on under Settings, Tokens.");
}
/** What an answer other than the expected one means, whichever resource it was. */
function refusal(github, answer, what, right = RIGHT) {
    const { status } = answer;
    const said = github.excerpt(answer);
    if (status === 401) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", {
            vendor: VENDOR,
            reason: said || "HTTP 401",
            advice: "Make a new token, store it as a repository secret and pass it to the step as the variable GITHUB_TOKEN.",
        });
    }
    if (status === 403)
        return denied(what, forbiddenAdvice(github, answer, right));
    if (status === 200)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: VENDOR, reason: "a list was expected" });
    if (status < 400) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", {
            vendor: VENDOR,
            reason: `HTTP ${status} for ${what}, as if it had moved`,
        });
    }
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", {
        vendor: VENDOR,
        reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
    });
}
/** GitHub's 404 for a list: it may be missing, switched off, or not for this token. */
function hiddenList(github, answer, { what, right }) {
    if (answer.status !== 404)
        return refusal(github, answer, what, right);
    return denied(what, github.token.automatic ? AUTOMATIC : `Let an owner make the token, with the right ${right}.`);
}
/** Why GraphQL did not give everything. Each of its errors has a type; what it does not name is not guessed. */
function graphRefusal(github, errors, { what, right }, refused) {
    if (refused !== undefined)
        return refusal(github, refused, what, right);
    if (errors.some(({ type }) => DENIED.has(type)))
        return denied(what, github.token.automatic ? AUTOMATIC : `Give the token the right ${right}.`);
    const [first] = errors;
    const said = github.excerpt({ status: 200, headers: {}, data: first?.message ?? "" });
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", { vendor: VENDOR, reason: said || `GraphQL error for ${what}` });
}
const DENIED = new Set(["FORBIDDEN", "INSUFFICIENT_SCOPES", "NOT_FOUND"]);
/** Whether the token's owner owns the organization; `undefined` if GitHub does not say. */
async function isOwner(github, org) {
    const { data, errors } = await github.graph(_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .VIEWER */ .Zh, { org });
    const organization = errors.length === 0 && (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) ? data.organization : undefined;
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(organization) && typeof organization.viewerCanAdminister === "boolean"
        ? organization.viewerCanAdminister
        : undefined;
}
/** The part of an organization's record that only its owners see. `undefined`: not told; `hidden`: no such organization for us. */
async function planOf(github, org) {
    const answer = await github.ask("GET /orgs/{org}", { org });
    if (answer.status === 404)
        return "hidden";
    if (answer.status !== 200)
        throw refusal(github, answer, `the organization ${org}`);
    const plan = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer.data) ? answer.data.plan : undefined;
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(plan) && typeof plan.name === "string" && /^[\w-]{1,40}$/.test(plan.name) ? plan.name : undefined;
}
function notFound(github, org, plan, owner) {
    const log = `the audit log of ${org}`;
    if (github.token.automatic)
        return denied(log, AUTOMATIC);
    if (plan === "hidden")
        return denied(log, "The token does not see this organization: check `org` in mallcop.yaml, and who made the token.");
    // Most tokens are not told the plan. An owner's token that GitHub gives a 404, and no 403, has nothing to find there.
    if (plan === "enterprise" || (plan === undefined && owner !== true)) {
        return denied(log, `Let an owner of the organization make the token, with the right ${RIGHT}.`);
    }
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: VENDOR,
        what: "the audit log",
        reason: `${org} is on ${plan === undefined ? "another plan, it seems" : `the plan "${plan}"`}, and the API needs Enterprise Cloud`,
        advice: "Nothing is wrong with the token; on this plan GitHub shows the audit log on its website only, and mallcop compares lists.",
    });
}
const AUTOMATIC = "The token looks like the one that Actions makes for every job, which cannot read an organization. Store a token of an owner " +
    "as the repository secret MALLCOP_GITHUB_TOKEN and pass it to the step as the variable GITHUB_TOKEN.";
function denied(what, advice) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: VENDOR, right: what, advice });
}
function forbiddenAdvice(github, { headers }, right) {
    const sso = ssoUrl(github, headers["x-github-sso"]);
    if (sso !== undefined)
        return `The organization wants the token authorized for single sign-on: ${sso}`;
    if (github.token.automatic)
        return AUTOMATIC;
    const wanted = vendorWords(headers["x-accepted-github-permissions"]) ?? vendorWords(headers["x-accepted-oauth-scopes"]);
    return wanted === undefined ? `Give the token the right ${right}.` : `Give the token one of: ${wanted}.`;
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
/**
 * Trouble with a page that is not the first. A right that was there a moment ago is not what is missing: the listing is partial,
 * and the next run looks again. If it is missing after all, the first page will say so.
 */
function halfWay(thrown, { what }) {
    const refused = thrown instanceof _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D && /^(?:permission|not_available)$/.test(thrown.kind);
    return refused ? new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("listing-partial", { what }, { cause: thrown }) : thrown;
}


/***/ }),

/***/ 47650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ organizationPages),
/* harmony export */   KS: () => (/* binding */ ownerPages),
/* harmony export */   aA: () => (/* binding */ graphAnswerOf)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11967);
/**
 * GraphQL listings: pages of a connection, and the connection inside each of its members, both to their ends. Data that came
 * with any error beside it is not used: a part that was withheld would look like a removal.
 */



const VENDOR = "GitHub";
/** What Octokit makes of an answer that has errors in it. */
function graphAnswerOf(thrown) {
    const errors = (Array.isArray(thrown.errors) ? thrown.errors : [])
        .filter(_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
        .map(({ type, message }) => ({ type: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(type ?? "UNKNOWN"), message: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(message ?? "") }));
    return { data: thrown.data, errors: errors.length > 0 ? errors : [{ type: "UNKNOWN", message: "" }] };
}
/** The pages of a connection of the organization. @throws MallcopError what GitHub refused, or `vendor-answer-unexpected` */
async function* organizationPages(github, { org, query, field, wanted, more = {}, }) {
    yield* pages(wanted, async (after) => {
        const data = await whole(github, query, { org, ...more, ...after }, wanted);
        const organization = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(data.organization, "organization", VENDOR);
        return connection(organization[field], field);
    });
}
async function* ownerPages(github, org, nested, wanted) {
    for await (const edges of organizationPages(github, { org, query: nested.list, field: nested.field, wanted })) {
        const owners = [];
        for (const { node } of edges)
            owners.push({ node, part: await wholePart(github, node, nested, wanted) });
        yield owners;
    }
}
async function wholePart(github, node, nested, wanted) {
    // GitHub writes `null` for a part that this token may not see, not always with an error beside it.
    if (node.part === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRefusal */ .lC)(github, [{ type: "FORBIDDEN", message: "" }], wanted);
    const first = connection(node.part, "part");
    if (first.next === undefined)
        return first.edges;
    const id = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(node.id, "id", VENDOR) ?? "";
    const found = [...first.edges];
    const rest = pages(wanted, async (after) => {
        const data = await whole(github, nested.one, { id, inner: after.after ?? first.next ?? "" }, wanted);
        return connection((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(data.node, "node", VENDOR).part, "part");
    });
    for await (const edges of rest)
        found.push(...edges);
    return found;
}
async function* pages(wanted, ask) {
    const followed = new Set();
    let page = await ask({});
    for (;;) {
        yield page.edges;
        if (page.next === undefined)
            return;
        if (followed.has(page.next))
            throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: VENDOR, reason: "its pages form a circle" });
        followed.add(page.next);
        page = await ask({ after: page.next }).catch((thrown) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .halfWay */ .zG)(thrown, wanted);
        });
    }
}
async function whole(github, query, variables, wanted) {
    const { data, errors, refused } = await github.graph(query, variables);
    if (refused !== undefined || errors.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRefusal */ .lC)(github, errors, wanted, refused);
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(data, "data", VENDOR);
}
function connection(value, path) {
    const { edges, pageInfo } = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value, path, VENDOR);
    const { hasNextPage, endCursor } = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(pageInfo, `${path}.pageInfo`, VENDOR);
    const more = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(hasNextPage, `${path}.pageInfo.hasNextPage`, VENDOR);
    const next = more ? (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(endCursor, `${path}.pageInfo.endCursor`, VENDOR) : undefined;
    if (more && next === undefined)
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", {
            vendor: VENDOR,
            reason: `${path} has a next page without a cursor`,
        });
    return { edges: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(edges, `${path}.edges`, VENDOR).map((edge) => edgeOf(edge, path)), next };
}
function edgeOf(value, path) {
    const edge = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value, `${path}.edges[]`, VENDOR);
    return { ...edge, node: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(edge.node, `${path}.edges[].node`, VENDOR) };
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeList)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11967);
/**
 * A REST list read to its end. Anything that is not the list, and an answer that GitHub itself calls incomplete, is a
 * refusal: a partial list must never look like a whole one.
 */


const PAGE = 100;
/** @throws MallcopError what GitHub refused, or `vendor-answer-unexpected` */
async function* wholeList(github, listed) {
    const { route, parameters, wanted, member } = listed;
    let pages = 0;
    for await (const answer of github.list(route, { per_page: PAGE, ...parameters })) {
        const rows = answer.status === 200 ? rowsOf(answer, member) : undefined;
        if (rows === undefined) {
            const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenList */ .Fi)(github, answer, wanted);
            throw pages === 0 ? refused : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .halfWay */ .zG)(refused, wanted);
        }
        pages += 1;
        if (answer.headers["x-github-sso"]?.startsWith("partial-results"))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .partialResults */ .kX)(wanted.what);
        yield rows.map((row) => (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(row, wanted.what, "GitHub"));
    }
}
function rowsOf({ data }, member) {
    const rows = member === undefined ? data : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data[member] : undefined;
    return Array.isArray(rows) ? rows : undefined;
}


/***/ }),

/***/ 47899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ organizationState),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28309);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48180);
/**
 * What the state feeds of an organization have in common: one listing for all of it, read whole or not at all, and changes
 * that nobody is known to have made.
 */





function organizationState({ list, ...rest }) {
    async function* read(ctx) {
        const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)(ctx);
        for await (const items of list(github, ctx.config.org))
            yield { items };
        yield { items: [], complete: true };
    }
    return {
        kind: "state",
        async partitions(ctx) {
            const { auditLog } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcesOf */ .u0)(ctx);
            if (auditLog)
                await mustBegin(read(ctx));
            return [{ id: ctx.config.org }];
        },
        read,
        ...rest,
    };
}
/** Beside the audit log a snapshot is good to have, and a right that is missing for it no failure. */
async function mustBegin(pages) {
    try {
        await pages.next();
    }
    catch (thrown) {
        const error = (0,_src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMallcopError */ .x)(thrown);
        if (error.kind !== "permission")
            return; // Whatever else it is, `read` meets it again.
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("feed-not-available", {
            vendor: "GitHub",
            what: "this list",
            reason: "the token lacks a right for it",
            advice: `The audit log tells of its changes all the same. ${error.hint}`,
        }, { cause: error });
    }
    finally {
        await pages.return(undefined);
    }
}
/** A change between two snapshots: GitHub does not say who made it. */
function changed(lookup, { type, action, target, severity = "info", metadata }) {
    const org = lookup.get("options", "org");
    return {
        type,
        actor: "unknown",
        target,
        action,
        severity,
        metadata: { outcome: "success", ...(typeof org === "string" && { org }), derived: true, ...metadata },
    };
}
/** A JSON object of an item; an empty one if it is not there, or of an older form. */
function membersOf(value) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : {};
}
/** What differs between two maps of an item, by key in their order. */
function differencesOf(before, after) {
    const [old, now] = [membersOf(before), membersOf(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => {
        const [was, is] = [old[key], now[key]];
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(was, is))
            return [];
        return [{ was: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(was) ? was : undefined, is: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(is) ? is : undefined }];
    });
}
/** A member as text. */
function textOf(value, name) {
    const found = value?.[name];
    return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}


/***/ }),

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ TEAM_MEMBERS),
/* harmony export */   H1: () => (/* binding */ TEAM_REPOSITORIES),
/* harmony export */   Qu: () => (/* binding */ RULESETS),
/* harmony export */   R8: () => (/* binding */ BRANCH_RULES),
/* harmony export */   T7: () => (/* binding */ PERSON_TEAMS),
/* harmony export */   X$: () => (/* binding */ REPOSITORIES),
/* harmony export */   Zh: () => (/* binding */ VIEWER),
/* harmony export */   gK: () => (/* binding */ COLLABORATORS),
/* harmony export */   hp: () => (/* binding */ DEPLOY_KEYS),
/* harmony export */   kH: () => (/* binding */ MEMBERS)
/* harmony export */ });
/* unused harmony export ALL_QUERIES */
/**
 * The GraphQL queries, as data: a test validates each against GitHub's published schema.
 * All connections are asked for by edges, so that one reader understands them all.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#organization
 */
const PAGE_INFO = "pageInfo { hasNextPage endCursor }";
/** People with their role. Two-factor is told to owners only, others get `null`. */
const MEMBERS = `query Members($org: String!, $after: String) {
  organization(login: $org) {
    membersWithRole(first: 100, after: $after) {
      ${PAGE_INFO}
      edges { role hasTwoFactorEnabled node { databaseId login } }
    }
  }
}`;
/** The teams that somebody is in. */
const PERSON_TEAMS = `query PersonTeams($org: String!, $login: String!, $after: String) {
  organization(login: $org) {
    teams(first: 100, after: $after, userLogins: [$login]) {
      ${PAGE_INFO}
      edges { node { slug } }
    }
  }
}`;
const REPOSITORIES = `query Repositories($org: String!, $after: String) {
  organization(login: $org) {
    repositories(first: 100, after: $after, orderBy: { field: NAME, direction: ASC }) {
      ${PAGE_INFO}
      edges { node { databaseId nameWithOwner visibility isArchived defaultBranchRef { name } } }
    }
  }
}`;
/** Whether the token's owner owns the organization; tells a missing right from a plan without the audit log. */
const VIEWER = `query Viewer($org: String!) {
  organization(login: $org) { viewerCanAdminister }
}`;
const OUTER = {
    repositories: {
        type: "Repository",
        arguments: "first: 25, after: $after, orderBy: { field: NAME, direction: ASC }",
        fields: "id databaseId nameWithOwner",
    },
    teams: { type: "Team", arguments: "first: 25, after: $after", fields: "id databaseId slug parentTeam { slug }" },
};
function nested(name, field, inner, edge) {
    const { type, arguments: outer, fields } = OUTER[field];
    const fragment = `fragment Part on ${type} {
  part: ${inner.replace("(", "(after: $inner, ")} { ${PAGE_INFO} edges { ${edge} } }
}`;
    return {
        field,
        list: `query ${name}($org: String!, $after: String, $inner: String) {
  organization(login: $org) {
    ${field}(${outer}) { ${PAGE_INFO} edges { node { ${fields} ...Part } } }
  }
}
${fragment}`,
        one: `query ${name}Rest($id: ID!, $inner: String) { node(id: $id) { ...Part } }
${fragment}`,
    };
}
/** The grants of a repository itself; those by team or by the organization's default have other sources. */
const COLLABORATORS = nested("Collaborators", "repositories", "collaborators(affiliation: DIRECT, first: 100)", "permission permissionSources { permission roleName source { __typename } } node { databaseId login }");
const DEPLOY_KEYS = nested("DeployKeys", "repositories", "deployKeys(first: 100)", "node { id title readOnly createdAt }");
const BRANCH_RULES = nested("BranchRules", "repositories", "branchProtectionRules(first: 100)", `node {
    id pattern isAdminEnforced allowsForcePushes allowsDeletions lockBranch restrictsPushes
    requiresApprovingReviews requiredApprovingReviewCount requiresCodeOwnerReviews dismissesStaleReviews
    requireLastPushApproval restrictsReviewDismissals requiresStatusChecks requiresStrictStatusChecks
    requiredStatusCheckContexts requiresCommitSignatures requiresLinearHistory requiresConversationResolution
    requiresDeployments
    bypassForcePushAllowances { totalCount } bypassPullRequestAllowances { totalCount }
  }`);
const RULESETS = nested("Rulesets", "repositories", "rulesets(first: 50, includeParents: false)", `node {
    id name target enforcement
    bypassActors { totalCount }
    conditions { refName { include exclude } }
    rules(first: 100) { nodes { type } }
  }`);
const TEAM_MEMBERS = nested("TeamMembers", "teams", "members(first: 100, membership: IMMEDIATE)", "role node { databaseId login }");
const TEAM_REPOSITORIES = nested("TeamRepositories", "teams", "repositories(first: 100)", "permission node { databaseId nameWithOwner }");
/** Every query that is ever sent. */
const ALL_QUERIES = [
    MEMBERS,
    REPOSITORIES,
    VIEWER,
    ...[COLLABORATORS, DEPLOY_KEYS, BRANCH_RULES, RULESETS, TEAM_MEMBERS, TEAM_REPOSITORIES].flatMap(({ list, one }) => [
        list,
        one,
    ]),
];


/***/ }),

/***/ 48180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ toldTable),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11967);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71630);




const known = new WeakMap();
/** @throws MallcopError if it could not be found out, such as `vendor-throttled`, or `auth-failed` */
function sourcesOf(ctx) {
    const found = known.get(ctx) ?? learn(ctx);
    known.set(ctx, found);
    return found;
}
async function learn(ctx) {
    const { org } = ctx.config;
    const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(ctx);
    const answer = await github.ask("GET /orgs/{org}/audit-log", { org, per_page: 1 });
    if (answer.status === 401 || answer.status >= 500)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(github, answer, `the audit log of ${org}`);
    if (isList(answer))
        return { auditLog: true, hooks: [] };
    return { auditLog: false, ...(await hooksOf(github, org)) };
}
function isList({ status, data }) {
    return status === 200 && Array.isArray(data);
}
async function hooksOf(github, org) {
    const wanted = { what: `the webhooks of ${org}`, right: "`admin:org_hook`, or organization Webhooks: read" };
    try {
        const hooks = [];
        for await (const page of (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeList */ .G)(github, { route: "GET /orgs/{org}/hooks", parameters: { org }, wanted }))
            hooks.push(...page.map(hookOf));
        return { hooks };
    }
    catch (thrown) {
        return { hooks: [], hooksRefused: (0,_src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown) };
    }
}
function hookOf({ id, active, events, created_at, updated_at }) {
    return {
        id: String(id),
        active: active === true,
        events: Array.isArray(events) ? events.map(String) : [],
        settledAt: Math.max(time(created_at), time(updated_at)),
    };
}
function time(value) {
    return Date.parse(String(value)) || Number.POSITIVE_INFINITY;
}
/** As long as GitHub keeps deliveries: a webhook that was changed since may have missed something. */
const SETTLED_AFTER_MS = 3 * 24 * 3_600_000;
/** The table `told`: `audit-log`, or the webhook events that are surely delivered. */
function toldTable({ auditLog, hooks }, now) {
    const sure = hooks.filter(({ active, settledAt }) => active && settledAt <= now - SETTLED_AFTER_MS);
    const events = sure.flatMap((hook) => hook.events.map((event) => [event, true]));
    return { ...Object.fromEntries(events), ...(auditLog && { "audit-log": true }) };
}
/** Whether another feed tells of a change: the audit log, or a webhook that `event` (or `*`) is sent to. */
function isTold(lookup, event) {
    const names = event === undefined ? ["audit-log"] : ["audit-log", event, "*"];
    return names.some((name) => lookup.get("told", name) === true);
}


/***/ }),

/***/ 96065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOctokitFetch),
/* harmony export */   j: () => (/* binding */ thrownByTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Puts Octokit on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to Octokit as `request.fetch`, without its throttling and retry plugins: the transport already does both, and
 * knows the run's time.
 */

/** Kept, because a plugin's process has it taken away. */
const Answer = globalThis.Response;
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
        return new Answer(content, { status: answer.status, headers: { ...answer.headers } });
    };
}
/** The transport's error inside what Octokit made of it, if there is one. */
function thrownByTransport(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
            return error;
    }
    return undefined;
}
function isMethod(method) {
    return METHODS.has(method);
}
function unsupported(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: `Octokit asked for ${what}` });
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


/***/ })

};
