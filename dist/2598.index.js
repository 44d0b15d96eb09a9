export const id = 2598;
export const ids = [2598];
export const modules = {

/***/ 72725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ readActivity),
/* harmony export */   lr: () => (/* binding */ entityOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   ou: () => (/* binding */ firstText)
/* harmony export */ });
/* harmony import */ var _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45986);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/**
 * One record of the activity feed, read tolerantly: the payload has several hundred forms, and every member but the id and the
 * time may be missing. Nothing here guesses; what is not there is `undefined`.
 */


/** `undefined` for anything that is no activity, such as a deployment, a domain or a webhook. */
function readActivity(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return undefined;
    const { id, type, text } = record;
    const isActivity = typeof text === "string" && (typeof id === "string" || "principalId" in record);
    if (!isActivity || !("createdAt" in record))
        return undefined;
    const payload = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record.payload) ? record.payload : {};
    return {
        record,
        id: textOf(id),
        type: textOf(type),
        time: timeOf(record.createdAt) ?? _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_TIME */ .v,
        payload,
        text: (...paths) => firstText(payload, paths),
    };
}
/** Vercel's times are milliseconds since 1970, as numbers or as text. */
function timeOf(value) {
    const number = typeof value === "string" && /^\d{10,16}$/.test(value) ? Number(value) : value;
    try {
        return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(number, "createdAt");
    }
    catch {
        return undefined;
    }
}
/** The first member that is there, as text. */
function firstText(object, paths) {
    for (const path of paths) {
        const found = textOf(path.split(".").reduce((at, name) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) ? at[name] : undefined), object));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function textOf(value) {
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** What the prose of an activity names, such as `env_var_name`, by the places that Vercel marks in it. */
function entityOf({ record }, isWanted) {
    const { text, entities } = record;
    if (typeof text !== "string" || !Array.isArray(entities))
        return undefined;
    for (const entity of entities) {
        if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entity) || typeof entity.type !== "string" || !isWanted(entity.type))
            continue;
        const { start, end } = entity;
        if (typeof start === "number" && typeof end === "number" && end > start)
            return text.slice(start, end) || undefined;
    }
    return undefined;
}


/***/ }),

/***/ 49629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ VENDOR),
  vi: () => (/* binding */ accountName),
  Od: () => (/* binding */ openVercel),
  Ld: () => (/* binding */ teamOf)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/limits.js
/** The limits of the event list are not published; its clients ask one at a time. */
const vercelManners = { classify, requestsPerSecond: 5 };
function classify(response) {
    if (response.status === 429)
        return throttled(response);
    if (response.status === 200 && !isWholeJson(response))
        return { kind: "transient" };
    return undefined;
}
function throttled({ headers }) {
    // Without a figure of ours, the transport reads `retry-after` itself.
    if (headers["retry-after"] !== undefined)
        return { kind: "throttled" };
    // By Vercel's own clock, which the answer carries: ours may be wrong. One second more, because `reset` is rounded.
    const wait = Number(headers["x-ratelimit-reset"]) * 1000 - Date.parse(headers.date ?? "") + 1000;
    return Number.isFinite(wait) ? { kind: "throttled", retryAfterMs: Math.max(1000, wait) } : { kind: "throttled" };
}
/** An answer that broke off behind a proxy, or that a proxy made, comes with a 200 all the same. */
function isWholeJson({ body }) {
    try {
        JSON.parse(new TextDecoder().decode(body));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/client.js


const VENDOR = "Vercel";
const API = "https://api.vercel.com";
function openVercel(ctx) {
    const token = ctx.requireSecret("VERCEL_TOKEN");
    const http = ctx.http.with(vercelManners);
    const team = teamOf(ctx);
    const root = (ctx.config.base_url ?? API).replace(/\/+$/, "");
    return {
        team,
        async get(path, query = {}) {
            const url = new URL(`${root}${path}`);
            for (const [name, value] of Object.entries({ ...query, ...teamParameter(team) }))
                if (value !== undefined)
                    url.searchParams.set(name, String(value));
            const response = await http.send({
                url: url.href,
                headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" },
            });
            return { status: response.status, data: jsonOf(response), said: http.excerpt(response) };
        },
    };
}
/** The configured team, or the one that the environment names. */
function teamOf(ctx) {
    return ctx.config.team_id ?? ctx.setting("VERCEL_TEAM_ID");
}
/** What the account is called as a partition: the team, or `personal`. */
function accountName(team) {
    return team ?? "personal";
}
function teamParameter(team) {
    if (team === undefined)
        return {};
    return team.startsWith("team_") ? { teamId: team } : { slug: team };
}
function jsonOf({ body }) {
    try {
        return (0,shape/* parseJson */.qF)(body, "the answer", VENDOR);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ normalizeDeployment),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   v3: () => (/* binding */ deploymentKey)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72725);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71615);




/** The states in which a deployment stays. In any other it is still under way, but for `DELETED`. */
const ENDINGS = {
    READY: { turn: "succeeded", type: "deployment_succeeded", severity: "info" },
    ERROR: { turn: "failed", type: "deployment_failed", severity: "info" },
    CANCELED: { turn: "canceled", type: "deployment_failed", severity: "info" },
    BLOCKED: { turn: "blocked", type: "deployment_failed", severity: "warn" },
};
/** `undefined` for what is no deployment. The list calls the id `uid`, a single deployment's answer `id`. */
function readDeployment(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record))
        return undefined;
    const id = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["uid", "id"]);
    const created = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(record.created) ?? (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(record.createdAt);
    const state = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["readyState", "state"]);
    const isDeployment = id?.startsWith("dpl_") || (id !== undefined && "readyState" in record);
    return isDeployment && id !== undefined && created !== undefined ? { record, id, created, state } : undefined;
}
/** Whether it has to be looked at again to learn how it ends. */
function isUnderWay({ state }) {
    return state !== undefined && state !== "DELETED" && (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(ENDINGS, state) === undefined;
}
/** Ids of deployments are unique in all of Vercel. */
function deploymentKey(id, turn) {
    return { tenant: "vercel", namespace: "deployment", id: `${id}|${turn}` };
}
/** @throws MallcopError `record-malformed` if it is no deployment */
function normalizeDeployment(record) {
    const deployment = readDeployment(record);
    if (deployment === undefined)
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it is no deployment" });
    const { id, created, state } = deployment;
    const shared = sharedBy(deployment);
    const creation = {
        ...shared,
        key: deploymentKey(id, "created"),
        time: created,
        type: "deployment_created",
        action: "created",
        severity: "info",
    };
    const ending = state === undefined ? undefined : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(ENDINGS, state);
    if (ending === undefined)
        return [creation];
    const { turn, type, severity } = ending;
    const outcome = turn === "succeeded" ? "success" : turn === "blocked" ? "denied" : "failure";
    const message = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(deployment.record, ["errorMessage"]);
    const metadata = {
        ...shared.metadata,
        outcome,
        state,
        error_code: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(deployment.record, ["errorCode"]),
        reason: message && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutAddresses */ .t)(message),
    };
    return [
        creation,
        { ...shared, key: deploymentKey(id, turn), time: endOf(deployment), type, action: turn, severity, metadata },
    ];
}
/** `ready` is when it ended, whatever the outcome; without it the closest time that will not change any more. */
function endOf({ record, created }) {
    return (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(record.ready) ?? (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(record.buildingAt) ?? created;
}
function sharedBy({ record, id }) {
    const meta = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record.meta) ? record.meta : {};
    return {
        actor: actorOf(record),
        target: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["name", "project.name", "url"]) ?? id,
        metadata: {
            outcome: "success",
            actor_type: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record.creator) ? "user" : undefined,
            target_type: "deployment",
            deployment_id: id,
            project: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["name", "project.name"]),
            project_id: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["projectId", "project.id"]),
            environments: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["target"]) ?? "preview",
            branch: gitFact(meta, "CommitRef"),
            commit: gitFact(meta, "CommitSha"),
            deployed_by: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["source"]),
        },
        raw: factsOf(record, meta),
    };
}
function actorOf(record) {
    const named = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(record, ["creator.email", "creator.username", "creator.githubLogin", "creator.uid"]);
    return named === undefined ? "unknown" : named.includes("@") ? named.toLowerCase() : named;
}
function gitFact(meta, fact) {
    return (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(meta, ["github", "gitlab", "bitbucket", "git"].map((host) => `${host}${fact}`));
}
/** What is kept of a record. Its environment, routes and own `meta` entries may hold anything, so nothing else is. */
const FACTS = [
    ...["uid", "id", "name", "projectId", "url", "created", "createdAt", "buildingAt", "ready", "readyState"],
    ...["readySubstate", "state", "errorCode", "errorMessage", "target", "source", "type", "aliasAssigned", "deleted"],
    ...["undeleted", "isRollbackCandidate", "prebuilt", "checksState", "checksConclusion"],
];
const CREATOR = ["uid", "email", "username", "githubLogin", "gitlabLogin"];
function factsOf(record, meta) {
    const git = Object.keys(meta).filter((name) => /^(?:github|gitlab|bitbucket|git)[A-Z]/.test(name));
    return {
        ...pick(record, FACTS),
        ...((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record.creator) && { creator: pick(record.creator, CREATOR) }),
        ...(git.length > 0 && { meta: pick(meta, git) }),
    };
}
function pick(object, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = object[name];
        if (value === undefined || typeof value === "object")
            return [];
        return [[name, typeof value === "string" ? (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutAddresses */ .t)(value) : value]];
    }));
}


/***/ }),

/***/ 45334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listDeployments),
/* harmony export */   b: () => (/* binding */ deployments)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4211);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57447);
/* harmony import */ var _newest_first_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88721);





const deployments = {
    kind: "log",
    partitions: async (ctx) => [{ id: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .accountName */ .vi)((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .teamOf */ .Ld)(ctx)) }],
    read,
    follow,
    normalize: _deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeDeployment */ .Fp,
};
/** A build may take 45 minutes, and wait in a queue; what is not done after this long never will be. */
const GIVEN_UP_AFTER_MS = 7 * 24 * 3_600_000;
async function* read(ctx, _partition, slice, at, open = {}) {
    const vercel = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openVercel */ .Od)(ctx);
    const source = { list: (ends) => listDeployments(vercel, ends), dated };
    const start = typeof at === "number" ? at : undefined;
    for await (const page of (0,_newest_first_js__WEBPACK_IMPORTED_MODULE_4__/* .readNewestFirst */ .F)(source, slice, start)) {
        yield { ...page, open: openAfter(page.records, open, ctx.now) };
    }
}
/** Looks for each deployment where it stands in the list; one that is not there any more is asked for by its id. */
async function* follow(ctx, _partition, open) {
    const vercel = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openVercel */ .Od)(ctx);
    for (const [id, left] of Object.entries(open)) {
        const created = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(left) && typeof left.created === "number" ? left.created : ctx.now;
        const found = await lookAgain(vercel, id, created);
        if (found !== undefined)
            yield { records: [found], open: openAfter([found], open, ctx.now) };
        else
            yield { records: [], open: { [id]: null } };
    }
}
async function lookAgain(vercel, id, created) {
    const ends = { since: (created - 1), until: (created + 1), limit: 100 };
    const listed = (await listDeployments(vercel, ends)).find((record) => (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(record)?.id === id);
    if (listed !== undefined)
        return listed;
    const answer = await vercel.get(`/v13/deployments/${encodeURIComponent(id)}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200 || (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(answer.data) === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)(answer, `the deployment ${id}`);
    return answer.data;
}
/** @throws MallcopError if the list is not given */
async function listDeployments(vercel, ends) {
    const answer = await vercel.get("/v7/deployments", { ...ends });
    const found = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer.data) ? answer.data.deployments : undefined;
    if (answer.status !== 200 || !Array.isArray(found))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)(answer, `the deployments of ${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .accountName */ .vi)(vercel.team)}`);
    return found;
}
/** What changes in the list of those under way, by what was just seen of them. */
function openAfter(records, open, now) {
    const changed = {};
    for (const record of records) {
        const deployment = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(record);
        if (deployment === undefined)
            continue;
        const { id, created } = deployment;
        if ((0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderWay */ .gn)(deployment) && now - created < GIVEN_UP_AFTER_MS)
            changed[id] = { created };
        else if (Object.hasOwn(open, id))
            changed[id] = null;
    }
    return changed;
}
function dated(record) {
    const found = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(record);
    return { id: found?.id, time: found?.created };
}


/***/ }),

/***/ 57447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unexpected),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49629);
/** What a refusal of Vercel means, and what to do: by status, and by what the error object says. */



const NEW_TOKEN = "Make a new token under Account Settings, Tokens, with the team as its scope, and store it as the secret VERCEL_TOKEN.";
const ROLE = "Check `team_id`, and let an Owner or a Member of that team make the token; narrower roles see their own events, or none.";
/**
 * Why something was not given.
 * @param right what was asked for, such as `the activity events of team_x`
 */
function refusal(answer, right) {
    const { status, said } = answer;
    const error = errorOf(answer);
    const reason = said === "" ? `HTTP ${status}` : said;
    if (error.saml === true || error.enforceSAML === true) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", {
            vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC,
            reason: "the team enforces SAML single sign-on",
            advice: "Sign in to the team by SAML, then make a new token with that team as its scope.",
        });
    }
    if (status === 401 || (status === 403 && error.invalidToken === true))
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason, advice: NEW_TOKEN });
    if (status === 402) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
            vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC,
            what: right,
            reason: "the plan does not include it, or a payment is due",
            advice: "See the team's plan under Settings, Billing; the other feeds go on.",
        });
    }
    if (status === 403)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, right, advice: ROLE });
    if (status === 404) {
        const advice = "Check `team_id` in mallcop.yaml: it is `team_…` or the slug in the team's address.";
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, right, advice });
    }
    if (status === 410)
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason: `this version of ${right} was retired` });
    if (status === 200)
        return unexpected("a list was expected");
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason: `HTTP ${status}, ${reason}` });
}
function unexpected(reason) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC, reason });
}
function errorOf({ data }) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data.error) ? data.error : {};
}


/***/ }),

/***/ 37529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ events),
/* harmony export */   I: () => (/* binding */ listEvents)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72725);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49629);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57447);
/* harmony import */ var _newest_first_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88721);
/* harmony import */ var _normalize_activity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59478);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11200);







const events = { kind: "log", partitions, read, normalize: _normalize_activity_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeActivity */ .VM };
async function partitions(ctx) {
    const team = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .teamOf */ .Ld)(ctx);
    if (team === undefined) {
        const others = await (0,_teams_js__WEBPACK_IMPORTED_MODULE_6__/* .foregoneTeams */ .U)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openVercel */ .Od)(ctx));
        if (others.length > 0)
            ctx.log.warn(`only the token owner's own account is read, not the teams ${others.join(", ")}: set \`team_id\``);
    }
    return [{ id: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .accountName */ .vi)(team) }];
}
async function* read(ctx, _partition, slice, at) {
    const vercel = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openVercel */ .Od)(ctx);
    const source = { list: (ends) => listEvents(vercel, ends), dated };
    yield* (0,_newest_first_js__WEBPACK_IMPORTED_MODULE_4__/* .readNewestFirst */ .F)(source, slice, typeof at === "number" ? at : undefined);
}
/** @throws MallcopError if the feed is not given */
async function listEvents(vercel, { since, until, limit }) {
    const answer = await vercel.get("/v3/events", {
        since: new Date(since).toISOString(),
        until: new Date(until).toISOString(),
        limit,
        withPayload: "true",
    });
    const found = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer.data) ? answer.data.events : undefined;
    if (answer.status !== 200 || !Array.isArray(found))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)(answer, `the activity events of ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .accountName */ .vi)(vercel.team)}`);
    return found;
}
function dated(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record))
        return { id: undefined, time: undefined };
    return { id: (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(record, ["id"]), time: (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(record.createdAt) };
}


/***/ }),

/***/ 88721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readNewestFirst)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49629);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57447);



const PAGE = 100;
/** For more records in one millisecond than a page holds. */
const LARGE_PAGE = 1000;
/**
 * @param slice a little more is asked for on both sides, because it is not said whether the bounds belong to the range
 * @param at where an earlier reading stopped
 * @throws MallcopError `slice-too-wide` if one millisecond has more records than any page
 */
async function* readNewestFirst(source, slice, at) {
    const since = later(slice.from, -1);
    let until = later(at ?? slice.to, 1);
    let limit = PAGE;
    let known = new Set();
    for (;;) {
        const page = await source.list({ since, until, limit });
        const dated = page.map((record) => {
            const { id, time } = source.dated(record);
            return { record, time, id: id ?? JSON.stringify(record) };
        });
        const fresh = dated.filter(({ id }) => !known.has(id));
        const isFull = page.length >= limit;
        if (fresh.length === 0 && !isFull)
            return;
        if (fresh.length === 0 && limit === LARGE_PAGE)
            throw tooMany(slice);
        if (fresh.length === 0) {
            limit = LARGE_PAGE;
            continue;
        }
        const oldest = oldestOf(dated, isFull);
        yield { records: fresh.map(({ record }) => record), at: oldest ?? since };
        if (oldest === undefined || oldest < slice.from)
            return;
        // Only what may come again has to be known.
        known = new Set(dated.map(({ id }) => id));
        limit = PAGE;
        until = later(oldest, 1);
    }
}
/** @throws MallcopError if the list is not newest first: its end would then be missed without a sign */
function oldestOf(dated, isFull) {
    const times = dated.flatMap(({ time }) => (time === undefined ? [] : [time]));
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined) {
        if (isFull)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)("a page of records has no times");
        return undefined;
    }
    if (isFull && first < last)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)("the list is not newest first");
    return times.reduce((oldest, time) => (time < oldest ? time : oldest));
}
function tooMany({ from, to }) {
    const [since, until] = [from, to].map((time) => new Date(time).toISOString());
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("slice-too-wide", { vendor: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .VENDOR */ .XC, from: since ?? "", to: until ?? "" });
}
function later(time, ms) {
    return (time + ms);
}


/***/ }),

/***/ 59478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _O: () => (/* binding */ DEPLOYMENTS_TABLE),
  VM: () => (/* binding */ normalizeActivity)
});

// UNUSED EXPORTS: EVERYWHERE

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/activity.js
var vercel_activity = __webpack_require__(72725);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/deployment.js
var vercel_deployment = __webpack_require__(4211);
;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/event-types.js
/**
 * What each kind of activity is: its event type, or the declared reason why it is none of ours. Every name gets an answer; one
 * that no row knows is kept as `admin_action`, because captured but unclassified beats silence.
 *
 * @see https://vercel.com/docs/activity-log and `GET /v1/events/types`, which lists the names
 */
/** What says nothing about who may do what, what runs, or what is reachable. */
const LEFT_OUT = [
    ["preference", "avatar set-bio set-name set-profiles team-avatar-update project-avatar-update"],
    ["preference", "project-card-widget-preference-updated update-account-flow-* vulnerability-banner-dismissed"],
    ["preference", "email-notification-rule-* vercel-toolbar storage-accept-tos"],
    ["product-use", "v0-chat-* ai-omniagent ai-code-review ai-alert-investigation vercel-agent-session-created"],
    ["product-use", "experiment-* custom-metric-metadata-* project-rolling-release-timer"],
    ["product-use", "project-rolling-release-suggested-actions-generated scale scale-auto set-scale"],
    ["cache", "edge-cache-* runtime-cache-purge-all team-remote-caching-purge"],
    ["analytics", "project-analytics-* project-web-analytics-* project-speed-insights-* speed-insights-settings-updated"],
    ["analytics", "web-analytics-tier-updated"],
    [
        "billing",
        "invoice-* team-paid-invoice team-ended-trial marketplace-flex-commit-opt-in ai-gateway-credits-purchased",
    ],
    ["billing", "team-agent-billing-migration-decision-changed vercel-agent-team-trial-credits-applied"],
];
const EVENT_TYPES = [
    ["deployment_created", "deployment"],
    ["deployment_failed", "deployment-creation-blocked deployment-policy-blocked"],
    ["team_member_added", "team-member-add team-member-join team-member-confirm-request project-member-added"],
    ["team_member_added", "project-member-invited access-group-user-added"],
    ["team_member_removed", "team-member-delete team-member-leave project-member-removed project-member-removed-batch"],
    ["team_member_removed", "access-group-user-removed emu-member-removed-unverified-domain"],
    // A project that is moved appears in one account and disappears from the other.
    ["project_created", "project-created project-move-in-success"],
    ["project_deleted", "project-delete project-move-out-success"],
    ["domain_change", "domain domain-* team-domain-verification-* dns-* cert cert-* alias alias-* aliases-assigned"],
    ["domain_change", "custom-suffix-* project-add-alias project-add-redirect project-alias-configured-change"],
    ["domain_change", "project-domain-*"],
    // Who reads a value in clear is told alike: an app's secrets leave by reading.
    ["env_var_change", "env-variable-* shared-env-variable-* repository-ci-env-variable-* auto-expose-system-envs"],
    ["env_var_change", "secret-add secret-delete secret-rename"],
    ["login", "login sso-login team-member-sso-authorization-attempt passport-access-granted"],
    ["login", "user-mfa-challenge-* user-mfa-recovery-code-used"],
    // The rest that matters. These rows say that we know the name; what none of them knows is marked as unmapped.
    [
        "admin_action",
        "deployment-* deploy-hook-* authorize-git-deployment instant-rollback-created git-integration-repo-push",
    ],
    [
        "admin_action",
        "manual-deployment-promotion-created project-* production-branch-updated preview-deployment-suffix-*",
    ],
    ["admin_action", "team team-* organization-* access-group-* owner-* plan admin-* username email"],
    ["admin_action", "user-* signup signup-* login-connection-* unlink-login-connection passkey-* secondary-email-*"],
    ["admin_action", "oauth-app-* oidc-policy-* saml-connection-* kms-issuer-* passport-* show-ip-addresses"],
    [
        "admin_action",
        "connect-* disconnect-* protected-git-scope-* git_account_integration_link_added code-owners-config-*",
    ],
    ["admin_action", "integration-* integration_* disabled-integration-* marketplace-* vercel-app-* vercel-agent-*"],
    ["admin_action", "agentic-provisioning-* support-session-created webhook-* drain-* log-drain-* audit-log-export-*"],
    ["admin_action", "compliance-document* firewall-* attack-mode-* security-list-* security-plus-* page-integrity-*"],
    ["admin_action", "password-protection-* strict-* enforce-* alert-* custom-alert-* spend-* subscription-*"],
    ["admin_action", "payment-method-* concurrent-builds-update custom-environments-settings-updated bulk-redirects-*"],
    ["admin_action", "edge-config-* global-config-* flag flag-* flags-* microfrontend-* storage-* sandbox-* vcr-*"],
    [
        "admin_action",
        "ai-gateway-* monitoring-* observability-* tracing-* privatelink-endpoint-* vpc-peering-connection-*",
    ],
    ["admin_action", "workflow-deployment-key-accessed"],
];
/** All that the tables name. */
const NAMES = namesIn([...LEFT_OUT, ...EVENT_TYPES]);
const leftOutOf = table(LEFT_OUT);
const typeOf = table(EVENT_TYPES);
/** @param name such as `env-variable-edit`; `undefined` for a record without one */
function classify(name) {
    if (name === undefined)
        return { type: "admin_action", unmapped: true };
    const leftOut = leftOutOf(name);
    if (leftOut !== undefined)
        return { leftOut };
    const type = typeOf(name);
    return type === undefined ? { type: "admin_action", unmapped: true } : { type };
}
function namesIn(rows) {
    return rows.flatMap(([, names]) => names.split(" "));
}
/** Looks a name up in rows of names. */
function table(rows) {
    const exact = new Map();
    const patterns = [];
    for (const [value, names] of rows) {
        for (const name of names.split(" ")) {
            if (name.includes("*"))
                patterns.push({ fits: new RegExp(`^${name.replaceAll("*", ".*")}$`), value });
            else if (!exact.has(name))
                exact.set(name, value);
        }
    }
    return (name) => exact.get(name) ?? patterns.find(({ fits }) => fits.test(name))?.value;
}

// EXTERNAL MODULE: ./build/plugins/connectors/vercel/secrets.js
var secrets = __webpack_require__(71615);
;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/severity.js


const SEVERITY = [
    ["critical", "saml-connection-deleted organization-delete team-delete"],
    // Credentials
    ["warn", "user-token-created oauth-app-token-created oauth-app-secret-generated ai-gateway-api-key-created"],
    ["warn", "passkey-created user-mfa-removed user-mfa-recovery-code-used user-mfa-recovery-codes-regenerated"],
    ["warn", "user-mfa-challenge-failed user-mfa-change-failed team-tokens-invalidated login-connection-linked"],
    ["warn", "user-primary-email-updated admin-user-primary-email-updated user-phone-removed user-phone-updated"],
    ["warn", "storage-view-secret storage-reset-credentials env-variable-read:* shared-env-variable-read"],
    ["warn", "env-variable-read workflow-deployment-key-accessed kms-issuer-* edge-config-token-created"],
    ["warn", "global-config-token-created flags-sdk-key-read owner-blocked user-blocked"],
    // People and what they are let in by
    [
        "warn",
        "team-invite-link-created team-invite-code-reset team-email-domain-update team-saml-enforced team-saml-roles",
    ],
    ["warn", "team-mfa-enforcement-updated saml-connection-created oidc-policy-created oidc-policy-updated"],
    ["warn", "vercel-app-installed integration-installation-completed integration-installation-permission-updated"],
    ["warn", "integration-scope-changed vercel-agent-elevated-permissions-approved support-session-created"],
    ["warn", "admin-user-delete user-delete team-member-role-update"],
    // Protections
    ["warn", "project-sso-protection project-password-protection password-protection-disabled project-automation-bypass"],
    ["warn", "alias-protection-bypass-created alias-protection-bypass-exception alias-user-scoped-access-granted"],
    ["warn", "project-trusted-ips project-trusted-sources project-options-allowlist project-git-fork-protection-updated"],
    ["warn", "project-git-require-verified-commits-toggled team-git-require-verified-commits-toggled"],
    ["warn", "project-build-logs-and-source-protection-updated project-protected-sourcemaps-updated strict-*"],
    ["warn", "project-sandbox-url-protection-updated project-delegated-protection-* enforce-*"],
    ["warn", "firewall-config-removed firewall-bypass-created attack-mode-disabled team-ip-blocking-rules-removed"],
    ["warn", "vcr-repository-visibility-changed vcr-repository-permission-added authorize-git-deployment"],
    // Traces, data and what leaves
    [
        "warn",
        "log-drain-created log-drain-deleted log-drain-disabled drain-created drain-deleted drain-disabled drain-updated",
    ],
    ["warn", "audit-log-export-* webhook-created webhook-updated deploy-hook-created integration-resource-*"],
    ["warn", "storage-resource-repl-command storage-accessed-data-browser storage-delete storage-transfer-*"],
    ["warn", "project-delete project-move-out-* domain-delete domain-move-out domain-move-out-* domain-chown"],
    ["warn", "domain-transfer-* domain-custom-ns-change domain-delegated dns-zonefile-import cert-replace"],
    ["warn", "deployment-policy-blocked deployment-creation-blocked instant-rollback-created deployment-undeleted"],
];
/** All that the table names. */
const LOUD_NAMES = namesIn(SEVERITY);
const severityBy = table(SEVERITY);
/** Switches that guard everybody, by the members that say which way they were turned. */
const GUARDS = {
    "team-saml-enforced": ["enforced", "enabled"],
    "team-mfa-enforcement-updated": ["enforced", "enabled"],
    "project-sso-protection": ["ssoProtection", "enabled"],
    "project-password-protection": ["passwordProtection", "enabled"],
    "project-git-fork-protection-updated": ["gitForkProtection", "enabled"],
};
/** @param role the role that somebody was given */
function severityOf(name, payload, role) {
    if ((0,shape/* entryOf */.Ms)(GUARDS, name)?.some((member) => payload[member] === false || payload[member] === null))
        return "critical";
    if (role !== undefined && /^owner$/i.test(role) && /-(?:add|added|invited|join|update)$/.test(name))
        return "critical";
    return severityBy(name) ?? "info";
}

;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/normalize-activity.js







/** Ids of activities are unique in all of Vercel, and a record does not always name its team. */
const EVERYWHERE = "vercel";
/** There in a scan, where the feed of deployments tells of them, to the millisecond and with more to say. */
const DEPLOYMENTS_TABLE = "deployments-are-read";
/** The feed tells of what was done; these few tell of what failed or was stopped. */
const outcomeBy = table([
    ["denied", "deployment-creation-blocked deployment-policy-blocked alias-user-scoped-access-denied"],
    ["failure", "user-mfa-challenge-failed user-mfa-change-failed project-move-out-failed"],
    ["unknown", "team-member-sso-authorization-attempt user-mfa-challenge-initiated"],
]);
/** @throws MallcopError `record-malformed` if it is no activity */
function normalizeActivity(record, lookup) {
    const activity = (0,vercel_activity/* readActivity */.EX)(record);
    if (activity === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it is no activity of Vercel" });
    const { type: name, time } = activity;
    const found = classify(name);
    if ("leftOut" in found)
        return found;
    const told = found.type === "deployment_created" && deploymentIdOf(activity) !== undefined;
    if (told && lookup.has(DEPLOYMENTS_TABLE))
        return { leftOut: "deployment" };
    const key = keyOf(activity, found.type);
    const target = targetOf(activity, found.type);
    const role = roleOf(activity);
    const draft = {
        ...(key && { key }),
        time,
        type: found.type,
        actor: actorOf(activity),
        target: target.name,
        action: name ?? "unknown",
        severity: name === undefined ? "info" : severityOf(name, activity.payload, role),
        metadata: { ...metadataOf(activity), role, target_type: target.type, unmapped: found.unmapped },
        raw: (0,secrets/* withoutSecrets */.c)(activity.record),
    };
    return [draft];
}
/** A deployment's creation and its blocking are the deployment's own, whichever feed tells of them. */
function keyOf(activity, type) {
    const deployment = deploymentIdOf(activity);
    if (deployment !== undefined && type === "deployment_created")
        return (0,vercel_deployment/* deploymentKey */.v3)(deployment, "created");
    if (deployment !== undefined && activity.type === "deployment-policy-blocked")
        return (0,vercel_deployment/* deploymentKey */.v3)(deployment, "blocked");
    return activity.id === undefined ? undefined : { tenant: EVERYWHERE, namespace: "event", id: activity.id };
}
function deploymentIdOf(activity) {
    return activity.text("deploymentId", "deployment.id", "deployment.uid");
}
/** The mail address where there is one: it is the same in every feed. */
function actorOf({ record }) {
    if ((0,shape/* isObject */.Gv)(record.principal) && record.principal.type === "system")
        return "system";
    const named = (0,vercel_activity/* firstText */.ou)(record, [
        "principal.email",
        "user.email",
        "principal.username",
        "user.username",
        "principal.name",
        "principalId",
        "userId",
    ]);
    return named === undefined ? "unknown" : named.includes("@") ? named.toLowerCase() : named;
}
/** Who signs in or shows a second factor does so at their own account. */
const OWN_ACCOUNT = /^(?:sso-)?login$|^user-mfa-(?:challenge|recovery-code-used)/;
function accountOf(activity) {
    const actor = actorOf(activity);
    return actor === "unknown" || actor === "system" ? undefined : actor;
}
/** A principal without a type is a user. */
function actorTypeOf({ record }) {
    return (0,shape/* isObject */.Gv)(record.principal) ? ((0,vercel_activity/* firstText */.ou)(record.principal, ["type"]) ?? "user") : undefined;
}
const PEOPLE = ["invitedUser", "deletedUser", "updatedUser", "removedUser", "projectMember", "member", "user"];
const PERSON = [
    ...PEOPLE.flatMap((name) => [`${name}.email`, `${name}.username`, `${name}.name`]),
    ...["invitedEmail", "invitedUserName", "email", "username"],
    ...["invitedUid", "deletedUid", "updatedUid", "projectMember.uid", "invitedUser.uid", "userId"],
];
const PROJECT = ["projectName", "project.name", "name"];
const DOMAIN = ["domain", "domain.name", "domainName", "alias", "alias.alias", "name", "cn", "cert.cns"];
/** The smallest thing that the activity is about. */
function targetOf(activity, type) {
    const { text } = activity;
    const project = text("projectName", "project.name");
    const key = text("key", "envVar.key", "newEnvVar.key", "oldEnvVar.key", "name");
    const candidates = [
        ["env_var", key && project ? `${key}@${project}` : key, type === "env_var_change"],
        ["user", text(...PERSON), /^team_member_/.test(type) || /-member-|^access-group-user-/.test(activity.type ?? "")],
        ["domain", text(...DOMAIN), type === "domain_change"],
        ["project", project ?? text(...PROJECT), /^project_/.test(type)],
        ["token", text("tokenName", "token.name"), true],
        ["deployment", text("deployment.name", "deploymentName", "url", "deployment.url"), /^deployment/.test(type)],
        ["project", project, true],
        ["team", text("team.name", "team.slug", "teamName", "slug"), true],
        ["user", accountOf(activity), OWN_ACCOUNT.test(activity.type ?? "")],
        ["", text("name", "integrationName", "appName"), true],
    ];
    for (const [kind, name, fits] of candidates)
        if (fits && name !== undefined)
            return { type: kind || undefined, name: (0,secrets/* withoutAddresses */.t)(name) };
    const entity = (0,vercel_activity/* entityOf */.lr)(activity, (kind) => kind !== "author");
    return { type: undefined, name: entity === undefined ? "unknown" : (0,secrets/* withoutAddresses */.t)(entity) };
}
function roleOf({ text }) {
    return text("role", "invitationRole", "newRole", "projectMember.role", "updatedUser.role");
}
function metadataOf(activity) {
    const { record, payload, type, text } = activity;
    const prose = typeof record.text === "string" ? record.text : undefined;
    return {
        outcome: outcomeBy(type ?? "") ?? "success",
        source_ip: text("ip", "ipAddress"),
        user_agent: text("userAgent", "userAgent.ua", "userAgent.source"),
        country: text("geolocation.country.iso_code", "geolocation.country.isoCode", "geolocation.country.names.en"),
        actor_type: actorTypeOf(activity),
        correlation_id: (0,vercel_activity/* firstText */.ou)(record, ["requestId"]),
        via: viaOf(activity),
        text: prose && (0,secrets/* withoutAddresses */.t)(prose),
        project: text("projectName", "project.name"),
        project_id: text("projectId", "project.id"),
        domain: text("domain", "domain.name"),
        env_key: type?.includes("env-variable") ? text("key", "newEnvVar.key", "oldEnvVar.key") : undefined,
        environments: listed(payload.target) ?? text("environment"),
        branch: text("gitBranch", "branch"),
        deployment_id: deploymentIdOf(activity),
        previous_role: text("previousRole", "oldRole"),
        reason: text("reason"),
        token_name: text("tokenName", "token.name"),
        token_id: (0,vercel_activity/* firstText */.ou)(record, ["tokenId"]) ?? text("tokenId", "token.id"),
    };
}
/** The applications that acted in somebody's name. */
function viaOf({ record }) {
    if (!Array.isArray(record.via))
        return undefined;
    const names = record.via.flatMap((one) => ((0,shape/* isObject */.Gv)(one) ? [(0,vercel_activity/* firstText */.ou)(one, ["name", "clientId", "type"])] : []));
    return names.filter((name) => name !== undefined).join(", ") || undefined;
}
function listed(value) {
    if (typeof value === "string")
        return value || undefined;
    return Array.isArray(value) ? value.filter((one) => typeof one === "string").join(", ") || undefined : undefined;
}


/***/ }),

/***/ 71615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   t: () => (/* binding */ withoutAddresses)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/**
 * What never reaches `raw`: values of environment variables, passwords and tokens by the names of their members, and of every
 * address all but its host, because the addresses of hooks and drains let anybody in who knows them.
 */

/** Members that hold a secret, or what somebody typed into a database. What is true, false or nothing says no secret. */
const SECRET = new RegExp([
    "value|secret|passw|passphrase|token|credential|cipher|decrypted|private|api_?key|connection_?string",
    "headers?$|authorization|bypass|signature|recovery_?code|query$|command$|sql$",
].join("|"), "i");
/** Members that only look like it. */
const HARMLESS = new Set([
    "tokenId",
    "tokenName",
    "tokenType",
    "tokenIds",
    "secretId",
    "secretName",
    "updatedSecretName",
]);
const ADDRESS = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^\s/?#@"'<>]*@)?([^\s/?#"'<>]*)([/?#][^\s"'<>]*)?/gi;
/** The part of a deploy hook's address that lets in, wherever it stands. */
const HOOK_PATH = /\/v1\/integrations\/deploy\/[^\s"'<>]*/gi;
/** A record without them, at any depth. */
function withoutSecrets(record) {
    return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (isSecret(name, value) ? [] : [[name, harmless(value)]])));
}
/** A text whose addresses end with their hosts. */
function withoutAddresses(text) {
    const hostsOnly = text.replace(ADDRESS, (_, scheme, host, rest = "") => rest === "" || rest === "/" ? `${scheme}${host}` : `${scheme}${host}/…`);
    return hostsOnly.replace(HOOK_PATH, "/…");
}
function harmless(value) {
    if (typeof value === "string")
        return withoutAddresses(value);
    if (Array.isArray(value))
        return value.map(harmless);
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? withoutSecrets(value) : value;
}
function isSecret(name, value) {
    if (HARMLESS.has(name) || !SECRET.test(name))
        return false;
    return typeof value !== "boolean" && value !== null;
}


/***/ }),

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ foregoneTeams)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72725);
/** Which accounts a token sees, so that a forgotten `team_id` does not look like a quiet team. */


/**
 * The slugs of teams that the token sees and that are not read because no team is configured. A newer personal account is a
 * team itself, the owner's default one, and is read without its id.
 */
async function foregoneTeams(vercel) {
    const [teams, owner] = [await vercel.get("/v2/teams", { limit: 20 }), await vercel.get("/v2/user")];
    const list = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(teams.data) && Array.isArray(teams.data.teams) ? teams.data.teams : [];
    const own = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(owner.data) ? (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(owner.data, ["user.defaultTeamId"]) : undefined;
    return list.flatMap((team) => {
        if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(team))
            return [];
        const [id, slug] = [(0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(team, ["id"]), (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(team, ["slug", "id"])];
        return id === own || slug === undefined || !/^[\w-]{1,100}$/.test(slug) ? [] : [slug];
    });
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


/***/ })

};
