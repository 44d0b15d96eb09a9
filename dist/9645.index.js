export const id = 9645;
export const ids = [9645];
export const modules = {

/***/ 77053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ awsOf)
});

// UNUSED EXPORTS: Aws

// EXTERNAL MODULE: ./build/src/connector/aws-request-handler.js
var aws_request_handler = __webpack_require__(35661);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/credentials.js

/**
 * The configured key, permanent or temporary.
 * @throws MallcopError `config-variable-unset` or `secret-missing`
 */
function configuredCredentials(ctx) {
    const accessKeyId = ctx.setting("AWS_ACCESS_KEY_ID")?.trim() ?? "";
    if (accessKeyId === "") {
        throw new errors/* MallcopError */.D("config-variable-unset", {
            name: "AWS_ACCESS_KEY_ID",
            where: "the aws-cloudtrail connector",
        });
    }
    const secretAccessKey = ctx.requireSecret("AWS_SECRET_ACCESS_KEY").reveal();
    const sessionToken = ctx.secret("AWS_SESSION_TOKEN")?.reveal() ?? "";
    const temporary = accessKeyId.startsWith("ASIA");
    if (temporary && sessionToken === "") {
        throw new errors/* MallcopError */.D("secret-missing", {
            name: "AWS_SESSION_TOKEN",
            advice: "The access key begins with ASIA, so it is temporary and works only together with its session token.",
        });
    }
    // A token left over from another credential would make AWS refuse a permanent key.
    return temporary ? { accessKeyId, secretAccessKey, sessionToken } : { accessKeyId, secretAccessKey };
}
/**
 * One assumed session, shared by the clients of all regions and renewed when it nears its end.
 *
 * The SDK asks a client's provider again only when what it holds is about to expire. So a provider that is asked twice
 * while nobody renewed knows that the shared session is used up, without a clock of its own.
 */
class SharedSession {
    #assume;
    #current;
    constructor(assume) {
        this.#assume = assume;
    }
    /** A credential provider for one client. */
    provider() {
        let given;
        return () => {
            if (this.#current === undefined || this.#current === given)
                this.#current = this.#renew();
            given = this.#current;
            return given;
        };
    }
    #renew() {
        const renewed = this.#assume();
        // A failure is not kept: the next call tries again.
        renewed.catch(() => {
            if (this.#current === renewed)
                this.#current = undefined;
        });
        return renewed;
    }
}

// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/errors.js
var aws_cloudtrail_errors = __webpack_require__(14971);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/regions.js
var regions = __webpack_require__(98763);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/client.js





const SESSION_NAME = "mallcop";
/** AWS caps a session that was assumed from another session at one hour. */
const SESSION_SECONDS = 3600;
/** AWS allows 2 LookupEvents a second for each account and region, shared with the people at the console. */
const LOOKUPS_PER_SECOND = 1.6;
/** One run's connection. Get it with `awsOf`. */
class Aws {
    #ctx;
    #roles;
    #clients = new Map();
    #sessions = new Map();
    #caller;
    #sts;
    constructor(ctx) {
        this.#ctx = ctx;
        this.#roles = new Map((ctx.config.accounts ?? []).map((account) => [account.id, account]));
    }
    /** Ids of the accounts to read, the credential's own first. */
    async accounts() {
        const configured = [...this.#roles.keys()];
        if (this.#ctx.config.include_own_account === false)
            return configured;
        const { account } = await this.caller();
        return [account, ...configured.filter((id) => id !== account)];
    }
    /** Who we are, by AWS's word; needs no right. Asked once. */
    caller() {
        this.#caller ??= this.#identify().catch((error) => {
            // A failure is not kept: the next call tries again.
            this.#caller = undefined;
            throw error;
        });
        return this.#caller;
    }
    assumesRoleIn(account) {
        return this.#roles.has(account);
    }
    /** ARNs under which our own calls appear in the log. */
    async selves() {
        const { arn } = await this.caller();
        const assumed = [...this.#roles.values()].map(({ role_arn }) => {
            const [, partition, , , account, path = ""] = role_arn.split(":");
            return `arn:${partition}:sts::${account}:assumed-role/${path.slice(path.lastIndexOf("/") + 1)}/${SESSION_NAME}`;
        });
        return [arn, ...assumed];
    }
    /** Proves that the credential for an account works at all. @throws MallcopError `auth-failed`, `permission-missing`, … */
    async prove(account) {
        if (this.assumesRoleIn(account))
            await this.#session(account).provider()();
        else
            await this.caller();
    }
    cloudTrail(account, region) {
        const key = `${account}/${region}`;
        const client = this.#clients.get(key) ?? this.#openCloudTrail(account, region);
        this.#clients.set(key, client);
        return client;
    }
    async #openCloudTrail(account, region) {
        const { CloudTrailClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
        const credentials = this.assumesRoleIn(account)
            ? this.#session(account).provider()
            : configuredCredentials(this.#ctx);
        const { requests_per_second, endpoint_url } = this.#ctx.config;
        // The quota is AWS's own, for each region; a stand-in on this machine has none, and is one host for all regions.
        const pace = isLoopback(endpoint_url) ? undefined : LOOKUPS_PER_SECOND;
        const handler = this.#handler(requests_per_second ?? pace);
        return new CloudTrailClient(this.#options("cloudtrail", region, credentials, handler));
    }
    #session(account) {
        const role = this.#roles.get(account);
        if (role === undefined)
            throw new errors/* MallcopError */.D("internal-error", { what: `no role is configured for account ${account}` });
        const session = this.#sessions.get(account) ?? new SharedSession(() => this.#assume(role));
        this.#sessions.set(account, session);
        return session;
    }
    async #assume(role) {
        const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const command = new AssumeRoleCommand({
            RoleArn: role.role_arn,
            RoleSessionName: SESSION_NAME,
            DurationSeconds: SESSION_SECONDS,
            ...(role.external_id === undefined ? {} : { ExternalId: role.external_id }),
        });
        const { Credentials } = await this.#askSts("sts:AssumeRole", role.id, async (sts) => sts.send(command));
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
            throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: "AWS", reason: "AssumeRole gave no credentials" });
        }
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiration: Expiration,
        };
    }
    async #identify() {
        const { GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const command = new GetCallerIdentityCommand({});
        const { Account, Arn } = await this.#askSts("sts:GetCallerIdentity", "own account", async (sts) => sts.send(command));
        if (!Account || !Arn) {
            throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: "AWS", reason: "GetCallerIdentity named nobody" });
        }
        return { account: Account, arn: Arn };
    }
    async #askSts(right, place, ask) {
        this.#sts ??= this.#openSts();
        try {
            return await ask(await this.#sts);
        }
        catch (thrown) {
            throw (0,aws_cloudtrail_errors/* translateError */.ZO)(thrown, { right, place, credentialWorks: false });
        }
    }
    async #openSts() {
        const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const region = (0,regions/* leadingRegion */.XJ)((0,regions/* homeRegion */.wC)(this.#ctx));
        return new STSClient(this.#options("sts", region, configuredCredentials(this.#ctx), this.#handler()));
    }
    #handler(requestsPerSecond) {
        const pace = requestsPerSecond === undefined ? {} : { requestsPerSecond };
        return (0,aws_request_handler/* createAwsRequestHandler */.$)(this.#ctx.http.with({ classify: aws_cloudtrail_errors/* classifyAnswer */.BO, ...pace }));
    }
    /** Everything the SDK would otherwise look up in the environment or in `~/.aws`. */
    #options(service, region, credentials, requestHandler) {
        return {
            region,
            endpoint: this.#ctx.config.endpoint_url ?? (0,regions/* endpointOf */.X5)(service, region),
            credentials,
            requestHandler,
            // Retries, pace and time limits are the transport's.
            maxAttempts: 1,
            retryMode: "standard",
            defaultsMode: "standard",
            useFipsEndpoint: false,
            useDualstackEndpoint: false,
            authSchemePreference: ["sigv4"],
            userAgentAppId: "mallcop",
            logger: SILENT,
        };
    }
}
/** The SDK's own diagnostics would go past redaction. */
const SILENT = { trace() { }, debug() { }, info() { }, warn() { }, error() { } };
function isLoopback(url = "") {
    return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? "");
}
const RUNS = new WeakMap();
/** The connection of a run: one for each context, gone with it. */
function awsOf(ctx) {
    const aws = RUNS.get(ctx) ?? new Aws(ctx);
    RUNS.set(ctx, aws);
    return aws;
}


/***/ }),

/***/ 14971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ isStaleToken),
/* harmony export */   BO: () => (/* binding */ classifyAnswer),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ZO: () => (/* binding */ translateError),
/* harmony export */   pc: () => (/* binding */ saidNothing)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/**
 * AWS's error names, and what they mean for us. Names, never messages, are what is judged and shown: a message may repeat
 * the request, session token and all.
 */


const THROTTLED = new Set([
    "ThrottlingException",
    "Throttling",
    "ThrottledException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "TooManyRequestsException",
    "SlowDown",
]);
const unknownKey = (name, asked) => asked.credentialWorks
    ? unavailable("the region is not enabled for the account")(name, asked)
    : refusedKey(name, asked);
const refusedKey = () => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", {
    vendor: "AWS",
    reason: "the access key is not known",
    advice: "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; the key may have been deleted or deactivated.",
});
const wrongSignature = (name) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", {
    vendor: "AWS",
    reason: name,
    advice: "AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or this machine's clock is wrong.",
});
const expired = () => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-expired", { vendor: "AWS" });
const denied = (_name, { right, place }) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", {
    vendor: `AWS (${place})`,
    right,
    advice: right === "sts:AssumeRole"
        ? "Allow sts:AssumeRole on the role, and let the role's trust policy name this principal and its external id."
        : `Add ${right} on * to the policy of the mallcop user or role, and check for a service control policy that denies it.`,
});
function unavailable(reason) {
    return (_name, { place }) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: "AWS",
        what: `CloudTrail in ${place}`,
        reason,
        advice: "Nothing to do if the region is not used; otherwise enable it, or list the wanted ones under `regions`.",
    });
}
const windowRefused = (name, { from = "?", to = "?" }) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("window-refused", { vendor: "AWS CloudTrail", from, to, reason: name });
const throttled = () => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-throttled", { vendor: "AWS" });
/** By error name, as in `err.name`. What is not listed is a request of ours that AWS does not take. */
const BY_NAME = {
    AccessDenied: denied,
    AccessDeniedException: denied,
    AuthFailure: refusedKey,
    CloudTrailInvalidClientTokenIdException: unknownKey,
    ExpiredToken: expired,
    ExpiredTokenException: expired,
    IncompleteSignature: wrongSignature,
    IncompleteSignatureException: wrongSignature,
    InvalidAccessKeyId: unknownKey,
    InvalidClientTokenId: unknownKey,
    InvalidNextTokenException: windowRefused,
    InvalidSignatureException: wrongSignature,
    InvalidTimeRangeException: windowRefused,
    OperationNotPermittedException: unavailable("AWS does not permit the operation there"),
    OptInRequired: unavailable("the account has not opted in to it"),
    RegionDisabledException: unavailable("the region is not enabled for the account"),
    RequestExpired: wrongSignature,
    SignatureDoesNotMatch: wrongSignature,
    SubscriptionRequiredException: unavailable("the account has not opted in to it"),
    UnrecognizedClientException: unknownKey,
    UnsupportedOperationException: unavailable("the region does not support the operation"),
};
/** What was thrown by an SDK call, as ours. What the transport threw passes. */
function translateError(thrown, asked) {
    if (thrown instanceof _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
        return thrown;
    const name = nameOf(thrown);
    if (name === undefined || thrown instanceof SyntaxError || thrown instanceof TypeError) {
        return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: "AWS", reason: name ?? "it could not be read" }, { cause: thrown });
    }
    const make = THROTTLED.has(name) ? throttled : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(BY_NAME, name);
    return (make?.(name, asked) ??
        new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", { vendor: "AWS", reason: `${asked.right}: ${name}` }, { cause: thrown }));
}
/** An answer without the list or the word that was asked for: AWS never sends one, and it must not pass for "nothing there". */
function saidNothing(call) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", {
        vendor: "AWS",
        reason: `${call} answered without saying anything`,
    });
}
/** Whether LookupEvents lost its place in a listing, so that the listing has to begin anew. */
function isStaleToken(thrown) {
    return nameOf(thrown) === "InvalidNextTokenException";
}
/** Whether the call itself is what is not allowed, with a working credential. */
function isDenied(thrown) {
    return thrown instanceof _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D && thrown.code === "permission-missing";
}
function nameOf(thrown) {
    return thrown instanceof Error && /^[A-Za-z]\w{1,79}$/.test(thrown.name) ? thrown.name : undefined;
}
const DECODER = new TextDecoder();
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/**
 * AWS's manners, for the transport: "slow down" comes as HTTP 400 and 429 alike and is told by the error's name; a
 * JSON answer that ends before its last brace was cut off on the way, and so was one without anything in it.
 */
function classifyAnswer(response) {
    if (response.status === 200)
        return isCutOff(response.body) ? { kind: "transient" } : undefined;
    if (response.status < 400 || response.status >= 500)
        return undefined;
    return THROTTLED.has(errorName(response)) ? { kind: "throttled" } : undefined;
}
function isCutOff(body) {
    return body.length === 0 || (body[0] === OPEN_BRACE && body.at(-1) !== CLOSE_BRACE);
}
/** `ThrottlingException` of `{"__type":"com.amazonaws.…#ThrottlingException"}` or `<Code>Throttling</Code>`. */
function errorName(response) {
    const header = response.headers["x-amzn-errortype"];
    const text = header ?? DECODER.decode(response.body.subarray(0, 4096));
    const [, name] = /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)/.exec(text) ?? /<Code>(\w+)<\/Code>/.exec(text) ?? /^(\w+)/.exec(text) ?? [];
    return name ?? "";
}


/***/ }),

/***/ 32940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   mp: () => (/* binding */ lastSegment),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/** Reads values out of a vendor's JSON without trusting its shape: what is not there, or of another kind, is `undefined`. */

const SPACE = 0x20;
/** The value at a path. Names come from our own tables, none of which is a name that every object has. */
function at(value, ...path) {
    let here = value;
    for (let step = 0; step < path.length; step++)
        here = member(here, path[step] ?? "");
    return here;
}
/** Most paths are one name: that is worth a way of its own, since it is gone twenty times per record. */
function member(value, name) {
    return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value[name] : undefined;
}
/** Text that says something; numbers count, because account ids are written both ways. */
function text(value, ...path) {
    const found = path.length === 1 ? member(value, path[0] ?? "") : at(value, ...path);
    if (typeof found === "number")
        return String(found);
    if (typeof found !== "string")
        return undefined;
    // Hardly any text begins with a space: trimming each would copy it for nothing.
    return found.charCodeAt(0) > SPACE || found.trim() !== "" ? found : undefined;
}
/** A truth value, also where the vendor writes it as text. */
function flag(value, ...path) {
    const found = at(value, ...path);
    if (typeof found === "boolean")
        return found;
    const word = typeof found === "string" ? found.toLowerCase() : undefined;
    return word === "true" ? true : word === "false" ? false : undefined;
}
/** A list, also in EC2's wrapping `{"items": […]}`; empty if there is none. */
function list(value, ...path) {
    const found = at(value, ...path);
    if (Array.isArray(found))
        return found;
    const items = at(found, "items");
    return Array.isArray(items) ? items : [];
}
/** What comes after the last `/`, as in ARNs. */
function lastSegment(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 34017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ RIGHT),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fg: () => (/* binding */ managementEvents)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14971);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32940);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23688);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98763);







const RIGHT = "cloudtrail:LookupEvents";
const PAGE_SIZE = 50;
/** A listing is newest-first and only worth something once it has ended; longer ones are read in halves. */
const MOST_PAGES = 60;
const NARROWEST_MS = 60_000;
/** What must not be missed if the time ends early comes first. */
const TRAIL_CHANGES = ["EventSource", "cloudtrail.amazonaws.com"];
/** Sign-ins of older record versions have no `readOnly`, and the filter on it would not show them. */
const SIGN_INS = ["EventName", "ConsoleLogin"];
const SESSIONS = [
    "AssumeRoleWithSAML",
    "AssumeRoleWithWebIdentity",
    "GetFederationToken",
    "GetSessionToken",
].map((name) => ["EventName", name]);
const CHANGES = ["ReadOnly", "false"];
const managementEvents = { kind: "log", partitions, read, normalize: _normalize_js__WEBPACK_IMPORTED_MODULE_5__/* .normalize */ .S8 };
async function partitions(ctx) {
    const accounts = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .awsOf */ .J)(ctx).accounts();
    return accounts.flatMap((account) => (0,_regions_js__WEBPACK_IMPORTED_MODULE_6__/* .regionPlans */ .bi)(ctx).map(({ region, signInsOnly }) => ({
        id: `${account}/${region}`,
        with: { account, region, sign_ins_only: signInsOnly },
    })));
}
async function* read(ctx, partition, slice) {
    const place = placeOf(partition);
    await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .awsOf */ .J)(ctx).prove(place.account);
    const seen = new Set();
    for (const lookup of lookupsOf(ctx.config, place)) {
        for await (const events of lookUp(ctx, place, slice, lookup)) {
            yield { records: events.filter((event) => isNew(event, seen)) };
        }
    }
}
function lookupsOf(config, place) {
    if (place.signInsOnly)
        return [SIGN_INS];
    const sessions = config.include_sts ? SESSIONS : [];
    return config.include_read_events
        ? [TRAIL_CHANGES, SIGN_INS, undefined]
        : [TRAIL_CHANGES, SIGN_INS, ...sessions, CHANGES];
}
/** One lookup to its end. A place that AWS has lost is looked for once more, from the beginning. */
async function* lookUp(ctx, place, slice, lookup) {
    let token;
    let restarts = 0;
    for (let pages = 1;; pages += 1) {
        const answer = await page(ctx, place, slice, lookup, token, restarts === 0);
        if (answer === "lost") {
            restarts += 1;
            token = undefined;
            continue;
        }
        // AWS says so where there is nothing: an answer without the list was lost on the way, and not a quiet hour.
        if (answer.Events === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .saidNothing */ .pc)("LookupEvents");
        yield answer.Events;
        // An empty page says nothing; only a missing token ends the listing.
        token = answer.NextToken;
        if (!token)
            return;
        if (pages >= MOST_PAGES && slice.to - slice.from > NARROWEST_MS) {
            throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("slice-too-wide", { vendor: "AWS CloudTrail", ...bounds(slice) });
        }
    }
}
async function page(ctx, place, slice, lookup, token, mayRestart) {
    const { LookupEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .awsOf */ .J)(ctx).cloudTrail(place.account, place.region);
    const input = {
        // The same bounds on every page: a token holds for identical parameters only. AWS includes both ends.
        StartTime: new Date(slice.from),
        EndTime: new Date(slice.to),
        MaxResults: PAGE_SIZE,
        ...(lookup === undefined ? {} : { LookupAttributes: [{ AttributeKey: lookup[0], AttributeValue: lookup[1] }] }),
        ...(token === undefined ? {} : { NextToken: token }),
    };
    try {
        return await client.send(new LookupEventsCommand(input));
    }
    catch (thrown) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isStaleToken */ .$A)(thrown) && mayRestart)
            return "lost";
        const place_ = `${place.account}/${place.region}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .translateError */ .ZO)(thrown, { right: RIGHT, place: place_, credentialWorks: true, ...bounds(slice) });
    }
}
function isNew(event, seen) {
    const id = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(event, "EventId");
    if (id === undefined)
        return true;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
}
function placeOf(partition) {
    const account = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(partition.with, "account");
    const region = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(partition.with, "region");
    if (account === undefined || region === undefined) {
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: `partition ${partition.id} names no account and region` });
    }
    return { account, region, signInsOnly: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(partition.with) && partition.with.sign_ins_only === true };
}
function bounds(slice) {
    return { from: new Date(slice.from).toISOString(), to: new Date(slice.to).toISOString() };
}


/***/ }),

/***/ 23688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m$: () => (/* binding */ OPTIONS_TABLE),
  IJ: () => (/* binding */ SELF_TABLE),
  S8: () => (/* binding */ normalize)
});

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/json-path.js
var json_path = __webpack_require__(32940);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/policy.js
/** Reads IAM policy documents just far enough to say who may do it and whether it is everything. */


/**
 * @param document JSON text (IAM answers percent-encode it) or the parsed document
 * @returns `undefined` if there is no policy that can be read
 */
function readPolicy(document) {
    const parsed = typeof document === "string" ? parse(document) : document;
    const statement = (0,json_path.at)(parsed, "Statement");
    const allowed = several(statement).filter((one) => (0,shape/* isObject */.Gv)(one) && (0,json_path/* text */.Qq)(one, "Effect") === "Allow");
    if (statement === undefined)
        return undefined;
    const unconditional = allowed.filter((one) => !isConditional(one));
    return {
        everything: unconditional.some((one) => grantsAll(one, "Action") && grantsAll(one, "Resource")),
        principals: [...new Set(allowed.flatMap(principalsOf))].sort(),
        public: unconditional.some((one) => principalsOf(one).includes("*")),
    };
}
/** Account ids among principals, except `own`. An id of twelve digits or the fifth part of an ARN. */
function foreignAccounts(principals, isOwn) {
    const accounts = principals.map((principal) => /^\d{12}$/.test(principal) ? principal : /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1]);
    return accounts.filter((account) => account !== undefined && !isOwn(account)).map(String);
}
function parse(document) {
    for (const read of [(json) => json, decodeURIComponent]) {
        try {
            return JSON.parse(read(document));
        }
        catch {
            // The other writing may be the right one.
        }
    }
    return undefined;
}
function principalsOf(statement) {
    const principal = (0,json_path.at)(statement, "Principal");
    if (typeof principal === "string")
        return [principal];
    const strings = (name) => several((0,json_path.at)(principal, name)).filter((value) => typeof value === "string");
    return [
        ...strings("AWS"),
        ...strings("CanonicalUser"),
        ...strings("Service").map((name) => `service:${name}`),
        ...strings("Federated").map((name) => `federated:${name}`),
    ];
}
function isConditional(statement) {
    const condition = (0,json_path.at)(statement, "Condition");
    return (0,shape/* isObject */.Gv)(condition) && Object.keys(condition).length > 0;
}
function grantsAll(statement, name) {
    return several((0,json_path.at)(statement, name)).some((value) => value === "*" || value === "*:*");
}
function several(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/grants.js
/** Who was given what: the policy or role, to whom, and how far it reaches. Only calls that give are here, none that take away. */



/** AWS's own policies that amount to administration, directly or by what they let one change. */
const PRIVILEGED = new Set([
    "AdministratorAccess",
    "AdministratorAccess-Amplify",
    "AdministratorAccess-AWSElasticBeanstalk",
    "IAMFullAccess",
    "PowerUserAccess",
    "AWSOrganizationsFullAccess",
    "AWSSSOMasterAccountAdministrator",
    "SystemAdministrator",
]);
const POLICY_ARN = ["policyArn"];
const POLICY_NAME = ["policyName"];
const DOCUMENT = ["policyDocument"];
/** By `<service>:<operation>`. */
const GRANTS = {
    "iam:AttachUserPolicy": { role: POLICY_ARN, grantee: ["userName"] },
    "iam:AttachRolePolicy": { role: POLICY_ARN, grantee: ["roleName"] },
    "iam:AttachGroupPolicy": { role: POLICY_ARN, grantee: ["groupName"] },
    "iam:PutUserPolicy": { role: POLICY_NAME, grantee: ["userName"], document: DOCUMENT },
    "iam:PutRolePolicy": { role: POLICY_NAME, grantee: ["roleName"], document: DOCUMENT },
    "iam:PutGroupPolicy": { role: POLICY_NAME, grantee: ["groupName"], document: DOCUMENT },
    "iam:CreatePolicy": { role: POLICY_NAME, document: DOCUMENT },
    "iam:CreatePolicyVersion": { role: POLICY_ARN, document: DOCUMENT },
    "iam:SetDefaultPolicyVersion": { role: POLICY_ARN },
    "iam:AddUserToGroup": { role: ["groupName"], grantee: ["userName"] },
    "iam:AddRoleToInstanceProfile": { role: ["roleName"], grantee: ["instanceProfileName"] },
    "iam:CreateRole": { role: ["roleName"], audience: ["assumeRolePolicyDocument"] },
    "iam:UpdateAssumeRolePolicy": { role: ["roleName"], audience: DOCUMENT },
    "sso:CreateAccountAssignment": { role: ["permissionSetArn"], grantee: ["principalId"], scope: ["targetId"] },
    "sso:AttachManagedPolicyToPermissionSet": { role: ["managedPolicyArn"], grantee: ["permissionSetArn"] },
    "sso:PutInlinePolicyToPermissionSet": { grantee: ["permissionSetArn"], document: ["inlinePolicy"] },
    "sso-directory:AddMemberToGroup": { role: ["groupId"], grantee: ["memberId"] },
    "identitystore:CreateGroupMembership": { role: ["groupId"], grantee: ["memberId", "userId"] },
    "s3:PutBucketPolicy": { scope: ["bucketName"], audience: ["bucketPolicy"] },
    "s3:PutAccessPointPolicy": { scope: ["name"], audience: ["Policy"] },
    "lambda:AddPermission": { role: ["action"], scope: ["functionName"], audience: ["principal"] },
    "lambda:AddLayerVersionPermission": { role: ["action"], scope: ["layerName"], audience: ["principal"] },
    "kms:PutKeyPolicy": { scope: ["keyId"], audience: ["policy"] },
    "kms:CreateGrant": { scope: ["keyId"], audience: ["granteePrincipal"] },
    "secretsmanager:PutResourcePolicy": { scope: ["secretId"], audience: ["resourcePolicy"] },
    "sqs:SetQueueAttributes": { scope: ["queueUrl"], audience: ["attributes", "Policy"] },
    "sns:SetTopicAttributes": { scope: ["topicArn"], audience: ["attributeValue"] },
    "ecr:SetRepositoryPolicy": { scope: ["repositoryName"], audience: ["policyText"] },
};
/** Snapshots and images are shared by lists of accounts: where those stand, by `<service>:<operation>`. */
const SHARES = {
    "ec2:ModifySnapshotAttribute": {
        scope: ["snapshotId"],
        added: ["createVolumePermission", "add"],
        everybody: ["all"],
    },
    "ec2:ModifyImageAttribute": { scope: ["imageId"], added: ["launchPermission", "add"], everybody: ["all"] },
    "rds:ModifyDBSnapshotAttribute": { scope: ["dBSnapshotIdentifier"], added: ["valuesToAdd"], everybody: ["all"] },
    "rds:ModifyDBClusterSnapshotAttribute": {
        scope: ["dBClusterSnapshotIdentifier"],
        added: ["valuesToAdd"],
        everybody: ["all"],
    },
};
/** What a call gives; empty for calls that give nothing. */
function grantOf(record, isOwnAccount) {
    const key = record.call;
    const isOwn = (account) => account === record.account || isOwnAccount(account);
    const parameters = (0,json_path.at)(record.event, "requestParameters");
    const share = (0,shape/* entryOf */.Ms)(SHARES, key);
    if (share !== undefined) {
        const takers = (0,json_path/* list */.p_)(parameters, ...share.added).map((one) => (0,json_path/* text */.Qq)(one) ?? (0,json_path/* text */.Qq)(one, "userId") ?? (0,json_path/* text */.Qq)(one, "group"));
        return toAudience(takers.filter((taker) => taker !== undefined), (0,json_path/* text */.Qq)(parameters, ...share.scope), share.everybody, isOwn);
    }
    const paths = (0,shape/* entryOf */.Ms)(GRANTS, key);
    return paths === undefined ? publicGrant(record.event, key) : byPaths(parameters, paths, record, isOwn);
}
function byPaths(parameters, paths, record, isOwn) {
    const read = (path) => (path === undefined ? undefined : (0,json_path/* text */.Qq)(parameters, ...path));
    const named = read(paths.role);
    const role = named === undefined ? undefined : (0,json_path/* lastSegment */.mp)(named);
    const allowed = paths.document === undefined ? undefined : readPolicy((0,json_path.at)(parameters, ...paths.document));
    const scope = read(paths.scope) ?? (record.source === "iam" ? record.account : undefined);
    const privileged = allowed?.everything || (role !== undefined && PRIVILEGED.has(role)) || undefined;
    const grant = { role, grantee: read(paths.grantee), scope, privileged };
    if (paths.audience === undefined)
        return grant;
    const audience = (0,json_path.at)(parameters, ...paths.audience);
    const policy = readPolicy(audience);
    const principals = policy?.principals ?? (typeof audience === "string" ? [audience] : []);
    const open = policy === undefined ? ["*"] : policy.public ? ["*"] : [];
    return { ...grant, ...toAudience(principals, scope, open, isOwn) };
}
/** @param everybody what means "everybody" among the takers */
function toAudience(takers, scope, everybody, isOwn) {
    return {
        scope,
        grantee: takers.length === 0 ? undefined : takers.join(", "),
        public: takers.some((taker) => everybody.includes(taker)) || undefined,
        external: foreignAccounts(takers, isOwn).length > 0 || undefined,
    };
}
const EVERYBODY_GROUPS = /^https?:\/\/acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;
const PUBLIC_ACLS = new Set(["public-read", "public-read-write", "authenticated-read"]);
/** Calls that open something to everybody without naming a role. */
function publicGrant(event, key) {
    const parameters = (0,json_path.at)(event, "requestParameters");
    switch (key) {
        case "s3:PutBucketAcl":
            return { scope: (0,json_path/* text */.Qq)(parameters, "bucketName"), public: isPublicAcl(parameters) || undefined };
        case "lambda:CreateFunctionUrlConfig":
        case "lambda:UpdateFunctionUrlConfig":
            return { scope: (0,json_path/* text */.Qq)(parameters, "functionName"), public: (0,json_path/* text */.Qq)(parameters, "authType") === "NONE" || undefined };
        default:
            return {};
    }
}
function isPublicAcl(parameters) {
    const canned = [...(0,json_path/* list */.p_)(parameters, "x-amz-acl"), (0,json_path/* text */.Qq)(parameters, "x-amz-acl")];
    if (canned.some((name) => typeof name === "string" && PUBLIC_ACLS.has(name)))
        return true;
    const grants = (0,json_path.at)(parameters, "AccessControlPolicy", "AccessControlList", "Grant");
    const grantees = (Array.isArray(grants) ? grants : [grants]).map((grant) => (0,json_path/* text */.Qq)(grant, "Grantee", "URI") ?? "");
    return grantees.some((uri) => EVERYBODY_GROUPS.test(uri));
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/identity.js
/** Who did it: one stable name for each of CloudTrail's identity types, and what else the record tells of the caller. */


const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const SSO_ROLE = "AWSReservedSSO_";
/** The name of the actor, by `userIdentity.type`. */
const ACTORS = {
    IAMUser: (user) => (0,json_path/* text */.Qq)(user, "userName") ?? nameInArn(user),
    Root: (user, recordAccount) => `root@${(0,json_path/* text */.Qq)(user, "accountId") ?? recordAccount ?? "unknown"}`,
    AssumedRole: roleSession,
    Role: roleSession,
    FederatedUser: nameInArn,
    SAMLUser: (user) => (0,json_path/* text */.Qq)(user, "userName"),
    WebIdentityUser: (user) => (0,json_path/* text */.Qq)(user, "userName"),
    Directory: (user) => (0,json_path/* text */.Qq)(user, "userName"),
    IdentityCenterUser: (user) => (0,json_path/* text */.Qq)(user, "onBehalfOf", "userId"),
    AWSAccount: (user) => prefixed("account", (0,json_path/* text */.Qq)(user, "accountId")),
    AWSService: (user) => prefixed("service", (0,json_path/* text */.Qq)(user, "invokedBy")),
};
/** @param recordAccount the account the event is recorded in */
function identityOf(event, recordAccount) {
    const found = (0,json_path.at)(event, "userIdentity");
    const user = typeof found === "object" && found !== null ? { ...found } : {};
    const type = (0,json_path/* text */.Qq)(user, "type") ?? "Unknown";
    const usernameHidden = (0,json_path/* text */.Qq)(user, "userName") === HIDDEN || undefined;
    const named = usernameHidden ? undefined : (0,shape/* entryOf */.Ms)(ACTORS, type)?.(user, recordAccount);
    return {
        actor: named ?? (usernameHidden ? "unknown" : ((0,json_path/* text */.Qq)(user, "principalId") ?? nameInArn(user) ?? "unknown")),
        type,
        account: (0,json_path/* text */.Qq)(user, "accountId"),
        arn: (0,json_path/* text */.Qq)(user, "arn"),
        accessKey: (0,json_path/* text */.Qq)(user, "accessKeyId")?.slice(-4),
        mfa: mfaOf(event, user, type),
        sessionIssuer: (0,json_path/* text */.Qq)(user, "sessionContext", "sessionIssuer", "arn"),
        sourceIdentity: (0,json_path/* text */.Qq)(user, "sessionContext", "sourceIdentity"),
        identityProvider: (0,json_path/* text */.Qq)(user, "identityProvider") ??
            (0,json_path/* text */.Qq)(user, "sessionContext", "webIdFederationData", "federatedProvider") ??
            (0,json_path/* text */.Qq)(user, "onBehalfOf", "identityStoreArn"),
        invokedBy: (0,json_path/* text */.Qq)(user, "invokedBy"),
        usernameHidden,
    };
}
/**
 * `<role>/<session>`. Behind IAM Identity Center the session is the person; a session name that a machine made up (an
 * instance id, a time, a hash) says nothing of who it was and would make every session a new actor, so it is left off.
 */
function roleSession(user) {
    const segments = ((0,json_path/* text */.Qq)(user, "arn") ?? "").split("/");
    const role = (0,json_path/* text */.Qq)(user, "sessionContext", "sessionIssuer", "userName") ?? segments[1];
    const session = segments.length > 2 ? segments.at(-1) : (0,json_path/* text */.Qq)(user, "principalId")?.split(":")[1];
    if (role === undefined || session === undefined)
        return role;
    if (role.startsWith(SSO_ROLE))
        return session;
    return isMadeUp(session) ? role : `${role}/${session}`;
}
function isMadeUp(session) {
    return (/^i-[0-9a-f]{8,17}$/.test(session) ||
        /\d{9,}/.test(session) ||
        /[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(session));
}
function nameInArn(user) {
    const arn = (0,json_path/* text */.Qq)(user, "arn");
    return arn === undefined || !arn.includes("/") ? undefined : (0,json_path/* lastSegment */.mp)(arn);
}
function prefixed(prefix, value) {
    return value === undefined ? undefined : `${prefix}:${value}`;
}
/**
 * Whether a second factor was used. For federated people and roles AWS always says no, since the factor was asked for
 * elsewhere: there a "no" means nothing and is not passed on.
 */
function mfaOf(event, user, type) {
    const word = (0,json_path/* text */.Qq)(event, "additionalEventData", "MFAUsed")?.toLowerCase();
    const used = word === undefined ? (0,json_path/* flag */.Jt)(user, "sessionContext", "attributes", "mfaAuthenticated") : word === "yes";
    if (used === true)
        return true;
    const ownFactor = type === "IAMUser" || type === "Root";
    const federated = (0,json_path/* text */.Qq)(event, "additionalEventData", "SamlProviderArn") !== undefined;
    return used === false && ownFactor && !federated ? false : undefined;
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/network.js
/** Which addresses and ports a firewall rule names, and whether it lets everybody in. */


/** A rule may name hundreds; the rest stays in the record. */
const MOST = 20;
/** Operations that let traffic in. Taking a rule away, or letting traffic out, opens nothing. */
const OPENS = new Set([
    "AuthorizeSecurityGroupIngress",
    "ModifySecurityGroupRules",
    "CreateNetworkAclEntry",
    "ReplaceNetworkAclEntry",
    "AuthorizeDBSecurityGroupIngress",
]);
/** Only for records of type `security_group_change`. */
function openingOf(record) {
    const rules = rulesOf(record.event);
    const ranges = unique(rules.flatMap((rule) => rule.ranges));
    const open = OPENS.has(record.name) && !isOutbound(record) && ranges.some((range) => range.endsWith("/0"));
    return { cidr: joined(ranges), ports: joined(unique(rules.map((rule) => rule.ports))), public: open || undefined };
}
/** The request's writings over the years; what AWS made of it in the answer only where the request has nothing. */
function rulesOf(event) {
    const parameters = (0,json_path.at)(event, "requestParameters");
    const asked = [
        ...(0,json_path/* list */.p_)(parameters, "ipPermissions").map(permission),
        ...modifiedRules(parameters).map(flat),
        ...((0,shape/* isObject */.Gv)(parameters) ? [flat(parameters)] : []),
    ].filter((rule) => rule.ranges.length > 0);
    return asked.length > 0 ? asked : (0,json_path/* list */.p_)(event, "responseElements", "securityGroupRuleSet").map(flat);
}
function permission(value) {
    const ranges = [
        ...(0,json_path/* list */.p_)(value, "ipRanges").map((range) => (0,json_path/* text */.Qq)(range, "cidrIp")),
        ...(0,json_path/* list */.p_)(value, "ipv6Ranges").map((range) => (0,json_path/* text */.Qq)(range, "cidrIpv6")),
    ];
    return { ranges: unique(ranges), ports: portsOf(value) };
}
const CIDR_NAMES = [
    "cidrIp",
    "cidrIpv4",
    "cidrIpv6",
    "cidrBlock",
    "ipv6CidrBlock",
    "cIDRIP",
    "CidrIpv4",
    "CidrIpv6",
];
function flat(value) {
    return { ranges: unique(CIDR_NAMES.map((name) => (0,json_path/* text */.Qq)(value, name))), ports: portsOf(value) };
}
/** `ModifySecurityGroupRulesRequest.SecurityGroupRule`: one, or several, each with the rule inside under the same name. */
function modifiedRules(parameters) {
    const found = (0,json_path.at)(parameters, "ModifySecurityGroupRulesRequest", "SecurityGroupRule");
    return (Array.isArray(found) ? found : [found]).map((one) => (0,json_path.at)(one, "SecurityGroupRule"));
}
function portsOf(rule) {
    const protocol = (0,json_path/* text */.Qq)(rule, "ipProtocol") ?? (0,json_path/* text */.Qq)(rule, "IpProtocol") ?? (0,json_path/* text */.Qq)(rule, "aclProtocol");
    if (protocol === undefined)
        return undefined;
    if (protocol === "-1")
        return "all";
    const from = (0,json_path/* text */.Qq)(rule, "fromPort") ?? (0,json_path/* text */.Qq)(rule, "FromPort") ?? (0,json_path/* text */.Qq)(rule, "portRange", "from");
    const to = (0,json_path/* text */.Qq)(rule, "toPort") ?? (0,json_path/* text */.Qq)(rule, "ToPort") ?? (0,json_path/* text */.Qq)(rule, "portRange", "to");
    if (from === undefined)
        return protocol;
    return to === undefined || to === from ? `${protocol}/${from}` : `${protocol}/${from}-${to}`;
}
function isOutbound({ event }) {
    const entry = (0,json_path.at)(event, "requestParameters");
    if ((0,json_path.at)(entry, "egress") === true || (0,json_path/* text */.Qq)(entry, "ruleAction") === "deny")
        return true;
    const made = (0,json_path/* list */.p_)(event, "responseElements", "securityGroupRuleSet");
    return made.length > 0 && made.every((rule) => (0,json_path.at)(rule, "isEgress") === true);
}
function unique(values) {
    return [...new Set(values.filter((value) => value !== undefined))];
}
function joined(values) {
    if (values.length === 0)
        return undefined;
    const rest = values.length - MOST;
    return values.slice(0, MOST).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/operations.js
const TYPES = [
    "iam_change",
    "security_group_change",
    "s3_policy_change",
    "lambda_change",
    "login",
    "access_key_change",
    "cloudtrail_change",
    "admin_action",
];
/** By service, as in `eventSource` without `.amazonaws.com`. */
const NAMED = {
    iam: {
        iam_change: `
      CreateUser DeleteUser UpdateUser CreateGroup DeleteGroup UpdateGroup AddUserToGroup RemoveUserFromGroup
      CreateRole DeleteRole UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy CreateServiceLinkedRole DeleteServiceLinkedRole
      AttachUserPolicy DetachUserPolicy AttachRolePolicy DetachRolePolicy AttachGroupPolicy DetachGroupPolicy
      PutUserPolicy DeleteUserPolicy PutRolePolicy DeleteRolePolicy PutGroupPolicy DeleteGroupPolicy
      CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion
      PutUserPermissionsBoundary DeleteUserPermissionsBoundary! PutRolePermissionsBoundary DeleteRolePermissionsBoundary!
      CreateLoginProfile! UpdateLoginProfile! DeleteLoginProfile ChangePassword
      CreateVirtualMFADevice EnableMFADevice DeactivateMFADevice! DeleteVirtualMFADevice! ResyncMFADevice
      CreateSAMLProvider! UpdateSAMLProvider! DeleteSAMLProvider!
      CreateOpenIDConnectProvider! UpdateOpenIDConnectProviderThumbprint! DeleteOpenIDConnectProvider
      AddClientIDToOpenIDConnectProvider! RemoveClientIDFromOpenIDConnectProvider
      UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy!
      CreateInstanceProfile DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
      UploadSSHPublicKey UpdateSSHPublicKey DeleteSSHPublicKey
      UploadSigningCertificate UpdateSigningCertificate DeleteSigningCertificate
      CreateServiceSpecificCredential! UpdateServiceSpecificCredential ResetServiceSpecificCredential! DeleteServiceSpecificCredential`,
        access_key_change: "CreateAccessKey! DeleteAccessKey UpdateAccessKey",
    },
    sso: {
        iam_change: `
      CreateAccountAssignment DeleteAccountAssignment CreatePermissionSet UpdatePermissionSet DeletePermissionSet
      PutInlinePolicyToPermissionSet DeleteInlinePolicyFromPermissionSet
      AttachManagedPolicyToPermissionSet DetachManagedPolicyFromPermissionSet
      AttachCustomerManagedPolicyReferenceToPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet
      PutPermissionsBoundaryToPermissionSet DeletePermissionsBoundaryFromPermissionSet!
      EnableExternalIdPConfigurationForDirectory! DisableExternalIdPConfigurationForDirectory!
      AssociateDirectory! DisassociateDirectory!`,
    },
    "sso-directory": {
        iam_change: `
      CreateUser DeleteUser UpdateUser UpdatePassword! EnableUser DisableUser CreateGroup DeleteGroup UpdateGroup
      AddMemberToGroup RemoveMemberFromGroup DeleteMfaDeviceForUser!
      EnableExternalIdPConfigurationForDirectory! DisableExternalIdPConfigurationForDirectory!`,
    },
    identitystore: {
        iam_change: "CreateUser DeleteUser UpdateUser CreateGroup DeleteGroup UpdateGroup CreateGroupMembership DeleteGroupMembership",
    },
    ec2: {
        security_group_change: `
      CreateSecurityGroup DeleteSecurityGroup ModifySecurityGroupRules
      AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress
      UpdateSecurityGroupRuleDescriptionsIngress UpdateSecurityGroupRuleDescriptionsEgress
      CreateNetworkAclEntry ReplaceNetworkAclEntry DeleteNetworkAclEntry`,
        admin_action: "DeleteFlowLogs! DisableEbsEncryptionByDefault! EnableSerialConsoleAccess!",
    },
    rds: {
        security_group_change: `
      CreateDBSecurityGroup DeleteDBSecurityGroup AuthorizeDBSecurityGroupIngress RevokeDBSecurityGroupIngress`,
    },
    s3: {
        s3_policy_change: `
      PutBucketPolicy DeleteBucketPolicy PutBucketAcl
      PutBucketPublicAccessBlock DeleteBucketPublicAccessBlock! PutAccountPublicAccessBlock DeleteAccountPublicAccessBlock!
      PutBucketOwnershipControls DeleteBucketOwnershipControls
      PutAccessPointPolicy DeleteAccessPointPolicy PutMultiRegionAccessPointPolicy`,
        admin_action: "DeleteBucketEncryption!",
    },
    lambda: {
        lambda_change: `
      CreateFunction DeleteFunction UpdateFunctionCode UpdateFunctionConfiguration PublishVersion CreateAlias UpdateAlias
      AddPermission RemovePermission AddLayerVersionPermission RemoveLayerVersionPermission
      CreateFunctionUrlConfig UpdateFunctionUrlConfig DeleteFunctionUrlConfig
      CreateEventSourceMapping UpdateEventSourceMapping PutFunctionEventInvokeConfig`,
    },
    signin: {
        login: `
      ConsoleLogin SwitchRole ExitRole CheckMfa UserAuthentication CredentialChallenge CredentialVerification
      PasswordRecoveryRequested! PasswordRecoveryCompleted! PasswordUpdated!`,
        admin_action: "GetSigninToken",
    },
    sts: {
        login: "AssumeRoleWithSAML AssumeRoleWithWebIdentity",
        admin_action: "AssumeRoot! GetFederationToken GetSessionToken",
    },
    cloudtrail: {
        cloudtrail_change: `
      CreateTrail UpdateTrail DeleteTrail!! StartLogging StopLogging!!
      PutEventSelectors PutInsightSelectors PutEventConfiguration
      CreateEventDataStore UpdateEventDataStore DeleteEventDataStore! RestoreEventDataStore
      StartEventDataStoreIngestion StopEventDataStoreIngestion! CreateChannel UpdateChannel DeleteChannel!
      PutResourcePolicy DeleteResourcePolicy RegisterOrganizationDelegatedAdmin DeregisterOrganizationDelegatedAdmin!`,
    },
    // Switching off what watches or keeps evidence: of the type of any other change, but never quiet.
    guardduty: {
        admin_action: `
      DeleteDetector!! UpdateDetector CreateIPSet! CreateFilter! DeletePublishingDestination! StopMonitoringMembers!
      DeleteMembers! DisassociateMembers! DisassociateFromAdministratorAccount!`,
    },
    config: {
        admin_action: "StopConfigurationRecorder! DeleteConfigurationRecorder! DeleteDeliveryChannel! DeleteConfigRule!",
    },
    securityhub: { admin_action: "DisableSecurityHub! BatchDisableStandards! DeleteInsight! UpdateFindings" },
    macie2: { admin_action: "DisableMacie! DisassociateFromAdministratorAccount!" },
    inspector2: { admin_action: "Disable!" },
    "access-analyzer": { admin_action: "DeleteAnalyzer!" },
    events: { admin_action: "DisableRule! DeleteRule!" },
    logs: { admin_action: "DeleteLogGroup! DeleteLogStream! PutRetentionPolicy!" },
    monitoring: { admin_action: "DeleteAlarms! DisableAlarmActions!" },
    kms: { admin_action: "DisableKey! ScheduleKeyDeletion! PutKeyPolicy! DeleteImportedKeyMaterial!" },
    route53resolver: { admin_action: "DeleteResolverQueryLogConfig! DisassociateResolverQueryLogConfig!" },
    wafv2: { admin_action: "DeleteLoggingConfiguration! DeleteWebACL! DisassociateWebACL!" },
    organizations: {
        admin_action: "LeaveOrganization!! RemoveAccountFromOrganization! DetachPolicy! DisablePolicyType!",
    },
    account: { admin_action: "EnableRegion! DisableRegion!" },
    // Ways in that leave no sign-in record.
    ssm: { admin_action: "SendCommand StartSession CreateActivation!" },
    "ec2-instance-connect": { admin_action: "SendSSHPublicKey SendSerialConsoleSSHPublicKey!" },
    rolesanywhere: { admin_action: "CreateTrustAnchor! CreateProfile!" },
};
const LOUDNESS = { "": "info", "!": "warn", "!!": "critical" };
/** Every named operation, as `<service>:<name>`. */
const OPERATIONS = new Map(Object.entries(NAMED).flatMap(entriesOf));
function entriesOf([source, types]) {
    return TYPES.flatMap((type) => (types[type] ?? "")
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => {
        const name = word.replace(/!+$/, "");
        return [`${source}:${name}`, { type, severity: LOUDNESS[word.slice(name.length)] ?? "info" }];
    }));
}
/** What an operation is if no table names it. */
const UNNAMED = { type: "admin_action", severity: "info" };
/** Verbs of calls that change nothing; asked only where the record itself does not say. */
const READING = /^(?:Get|List|Describe|Head|Lookup|BatchGet|BatchDescribe|Search|Simulate|Preview)(?=[A-Z])/;
/** Calls that change nothing though their verb does not show it. AWS records them as read-only today. */
const READING_NAMES = new Set([
    "sts:AssumeRole",
    "sts:DecodeAuthorizationMessage",
    "kms:Decrypt",
    "bedrock:InvokeModel",
]);
function readsByName(source, name) {
    return READING.test(name) || READING_NAMES.has(`${source}:${name}`);
}
/** Calls that agents and functions make by themselves, all day. */
const BY_MACHINES = new Set([
    "ssm:UpdateInstanceInformation",
    "ssm:UpdateInstanceAssociationStatus",
    "ssm:PutInventory",
    "ssm:PutComplianceItems",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
]);
/** Services where AWS itself, in its own name, does housekeeping that nobody asked for. */
const KEPT_BY_AWS = new Set(["autoscaling", "kms", "ssm", "sts"]);
/** Whether a call is left out as `service_noise`, if it succeeded. */
function isServiceNoise(source, name, identityType) {
    if (BY_MACHINES.has(`${source}:${name}`))
        return true;
    return identityType === "AWSService" && KEPT_BY_AWS.has(source) && !OPERATIONS.has(`${source}:${name}`);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/outcome.js

/** Services word a refusal in many ways: `AccessDenied`, `Client.UnauthorizedOperation`, `AuthorizationError`, … */
const DENIAL = /AccessDenied|Unauthorized|NotAuthorized|AuthorizationError|^Forbidden/i;
/** "Would have worked": nothing was changed, and nothing refused. */
const DRY_RUN = "DryRunOperation";
/** @param source the service without `.amazonaws.com` */
function outcomeOf(event, source, name) {
    const errorCode = (0,json_path/* text */.Qq)(event, "errorCode");
    if (errorCode !== undefined && errorCode !== "Success")
        return { outcome: failed(errorCode), errorCode };
    return { outcome: source === "signin" ? signInOutcome(event, name) : success(event), errorCode: undefined };
}
function failed(errorCode) {
    if (errorCode.includes(DRY_RUN))
        return "unknown";
    return DENIAL.test(errorCode) ? "denied" : "failure";
}
function success(event) {
    return (0,json_path/* text */.Qq)(event, "errorMessage") === undefined ? "success" : "failure";
}
/**
 * A failed sign-in has no error code: the result stands under the operation's own name, for IAM Identity Center in the
 * service's details.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
function signInOutcome(event, name) {
    const places = ["responseElements", "serviceEventDetails", "additionalEventData"];
    const result = places.map((place) => (0,json_path/* text */.Qq)(event, place, name)).find((found) => found !== undefined);
    if (result === "Failure" || (0,json_path/* text */.Qq)(event, "errorMessage") !== undefined)
        return "failure";
    return result === "Success" || name !== "ConsoleLogin" ? "success" : "unknown";
}

// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/record.js
var aws_cloudtrail_record = __webpack_require__(21209);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/target-tables.js
/** Which member of a call names what it was aimed at, by service. Data only, to be checked against the services' references. */
/** Request parameters by service, most telling first. */
const PARAMETERS = {
    iam: [
        ["userName", "user"],
        ["roleName", "role"],
        ["groupName", "group"],
        ["policyArn", "policy"],
        ["policyName", "policy"],
        ["instanceProfileName", "instance_profile"],
        ["sAMLProviderArn", "identity_provider"],
        ["openIDConnectProviderArn", "identity_provider"],
        ["url", "identity_provider"],
        ["serialNumber", "mfa_device"],
        ["virtualMFADeviceName", "mfa_device"],
        ["aWSServiceName", "service"],
        ["name", "identity_provider"],
    ],
    sso: [
        ["principalId", "principal"],
        ["permissionSetArn", "permission_set"],
        ["name", "permission_set"],
        ["directoryId", "directory"],
        ["instanceArn", "instance"],
    ],
    "sso-directory": [
        ["userId", "user"],
        ["groupId", "group"],
        ["userName", "user"],
        ["displayName", "group"],
        ["directoryId", "directory"],
        ["identityStoreId", "directory"],
    ],
    identitystore: [
        ["userId", "user"],
        ["groupId", "group"],
        ["userName", "user"],
        ["displayName", "group"],
        ["membershipId", "membership"],
    ],
    s3: [
        ["bucketName", "bucket"],
        ["name", "access_point"],
        ["accountId", "account"],
    ],
    lambda: [
        ["functionName", "function"],
        ["layerName", "layer"],
        ["uUID", "event_source_mapping"],
    ],
    cloudtrail: [
        ["name", "trail"],
        ["trailName", "trail"],
        ["eventDataStore", "event_data_store"],
        ["channel", "channel"],
        ["resourceArn", undefined],
        ["memberAccountId", "account"],
        ["delegatedAdminAccountId", "account"],
    ],
    ec2: [
        ["groupId", "security_group"],
        ["groupName", "security_group"],
        ["networkAclId", "network_acl"],
        ["snapshotId", "snapshot"],
        ["imageId", "image"],
        ["instanceId", "instance"],
        ["volumeId", "volume"],
        ["vpcId", "vpc"],
        ["keyName", "key_pair"],
    ],
    rds: [
        ["dBSecurityGroupName", "security_group"],
        ["dBSnapshotIdentifier", "snapshot"],
        ["dBClusterSnapshotIdentifier", "snapshot"],
        ["sourceDBSnapshotIdentifier", "snapshot"],
        ["sourceDBClusterSnapshotIdentifier", "snapshot"],
        ["sourceArn", undefined],
        ["dBInstanceIdentifier", "database"],
        ["dBClusterIdentifier", "database"],
    ],
    kms: [["keyId", "key"]],
    secretsmanager: [
        ["secretId", "secret"],
        ["name", "secret"],
    ],
    guardduty: [["detectorId", "detector"]],
    config: [
        ["configurationRecorderName", "recorder"],
        ["deliveryChannelName", "delivery_channel"],
        ["configRuleName", "rule"],
    ],
    securityhub: [["insightArn", "insight"]],
    "access-analyzer": [["analyzerName", "analyzer"]],
    events: [["name", "rule"]],
    logs: [["logGroupName", "log_group"]],
    ssm: [
        ["target", "instance"],
        ["documentName", "document"],
        ["sessionId", "session"],
        ["name", "parameter"],
    ],
    sts: [
        ["roleArn", "role"],
        ["targetPrincipal", "account"],
        ["name", "federated_user"],
    ],
    organizations: [
        ["accountId", "account"],
        ["targetId", "account"],
        ["rootId", "organization"],
    ],
    account: [["regionName", "region"]],
    route53resolver: [
        ["resolverQueryLogConfigId", "query_log_config"],
        ["resourceId", "vpc"],
    ],
    wafv2: [
        ["resourceArn", undefined],
        ["name", "web_acl"],
    ],
};
/** Request parameters that name the target at any service, after its own. */
const COMMON = [
    ["userName", "user"],
    ["roleName", "role"],
    ["groupName", "group"],
    ["bucketName", "bucket"],
    ["functionName", "function"],
    ["instanceId", "instance"],
    ["keyId", "key"],
    ["queueUrl", "queue"],
    ["topicArn", "topic"],
    ["repositoryName", "repository"],
    ["projectArn", "project"],
    ["clusterName", "cluster"],
    ["stackName", "stack"],
    ["tableName", "table"],
    ["domainName", "domain"],
    ["hostedZoneId", "hosted_zone"],
    ["resourceArn", undefined],
    ["resourceId", undefined],
    ["arn", undefined],
    ["name", undefined],
];
/** What a call created stands in the answer, because the request could not know it, or did not say it. */
const ANSWERS = {
    iam: [
        [["accessKey", "userName"], "user"],
        [["loginProfile", "userName"], "user"],
        [["sAMLProviderArn"], "identity_provider"],
    ],
    ec2: [
        [["groupId"], "security_group"],
        [["networkAcl", "networkAclId"], "network_acl"],
    ],
    cloudtrail: [
        [["trailARN"], "trail"],
        [["eventDataStoreArn"], "event_data_store"],
    ],
    lambda: [[["functionName"], "function"]],
};
/** Lists of ids in request or answer, for calls that act on several things at once. */
const LISTS = {
    ec2: [
        [["instancesSet"], "instanceId", "instance"],
        [["DeleteFlowLogsRequest", "FlowLogId"], "content", "flow_log"],
    ],
    ssm: [[["instanceIds"], undefined, "instance"]],
    monitoring: [[["alarmNames"], undefined, "alarm"]],
};
/** Kinds that AWS lets one name by an ARN as well: folded to the name, so that one thing has one name. */
const FOLDED = new Set(["trail", "function", "event_data_store", "channel"]);
/** IAM calls that mean the caller if they name no user. */
const ABOUT_ONESELF = new Set([
    "iam:ChangePassword",
    "iam:CreateAccessKey",
    "iam:DeleteAccessKey",
    "iam:UpdateAccessKey",
]);

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/target.js
/** What a call was aimed at, by the parameter that names it for that service; never a guess from free text. */



function targetOf(record, actor) {
    const { event, source, account } = record;
    if (source === "signin")
        return { name: account ?? "unknown", type: "account" };
    return (inParameters(event, source) ??
        inAnswer(event, source) ??
        inLists(event, source) ??
        inResources(event) ??
        (record.resource === undefined ? undefined : { name: record.resource, type: undefined }) ??
        fallback(record, actor));
}
function inParameters(event, source) {
    const parameters = (0,json_path.at)(event, "requestParameters");
    if (!(0,shape/* isObject */.Gv)(parameters))
        return undefined;
    // EC2 nests the parameters of its newer calls under `<Call>Request`, in capitals.
    const wrapper = Object.keys(parameters).find((key) => key.endsWith("Request"));
    for (const candidates of [(0,shape/* entryOf */.Ms)(PARAMETERS, source) ?? [], COMMON]) {
        for (const [parameter, type] of candidates) {
            const name = (0,json_path/* text */.Qq)(parameters, parameter) ?? (wrapper && (0,json_path/* text */.Qq)(parameters, wrapper, capitalized(parameter)));
            if (name !== undefined && name !== "")
                return named(name, type);
        }
    }
    return undefined;
}
function capitalized(parameter) {
    return parameter.charAt(0).toUpperCase() + parameter.slice(1);
}
function inAnswer(event, source) {
    for (const [path, type] of (0,shape/* entryOf */.Ms)(ANSWERS, source) ?? []) {
        const name = (0,json_path/* text */.Qq)(event, "responseElements", ...path);
        if (name !== undefined)
            return named(name, type);
    }
    return undefined;
}
function inLists(event, source) {
    for (const [path, member, type] of (0,shape/* entryOf */.Ms)(LISTS, source) ?? []) {
        for (const half of ["requestParameters", "responseElements"]) {
            const names = listed(event, [half, ...path], member);
            if (names.length > 0)
                return { name: names.join(", "), type };
        }
    }
    return undefined;
}
/** EC2 writes a list of one as the thing itself. */
function listed(event, path, member) {
    const found = (0,json_path.at)(event, ...path);
    const values = (0,shape/* isObject */.Gv)(found) && !("items" in found) ? [found] : (0,json_path/* list */.p_)(found);
    const names = values.map((value) => (member === undefined ? (0,json_path/* text */.Qq)(value) : (0,json_path/* text */.Qq)(value, member)));
    return names.filter((name) => name !== undefined);
}
function inResources(event) {
    for (const resource of (0,json_path/* list */.p_)(event, "resources")) {
        const arn = (0,json_path/* text */.Qq)(resource, "ARN") ?? (0,json_path/* text */.Qq)(resource, "arn");
        if (arn !== undefined)
            return { name: arn, type: undefined };
    }
    return undefined;
}
/** A call without parameters is about the caller (`ChangePassword`, `CreateAccessKey` for oneself) or the whole service. */
function fallback(record, actor) {
    if (ABOUT_ONESELF.has(record.call))
        return { name: actor, type: "user" };
    return { name: record.source === "" ? "unknown" : `${record.source}.amazonaws.com`, type: "service" };
}
function named(name, type) {
    if (type === undefined || !FOLDED.has(type) || !name.startsWith("arn:"))
        return { name, type };
    return { name: type === "function" ? (name.split(":")[6] ?? name) : (0,json_path/* lastSegment */.mp)(name), type };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/weakening.js


/** By `<service>:<operation>`; the parameters are the request's. */
const RULES = {
    "cloudtrail:UpdateTrail": [
        off("enableLogFileValidation", "log_file_validation_disabled", "critical"),
        off("isMultiRegionTrail", "multi_region_disabled", "warn"),
        off("includeGlobalServiceEvents", "global_events_excluded", "warn"),
        given("s3BucketName", "bucket_changed", "warn"),
        emptied("kmsKeyId", "encryption_key_removed", "warn"),
        emptied("cloudWatchLogsLogGroupArn", "log_group_removed", "warn"),
    ],
    "cloudtrail:PutEventSelectors": [
        { change: "management_events_hidden", severity: "critical", applies: hidesManagementEvents },
    ],
    "guardduty:UpdateDetector": [off("enable", "detector_disabled", "critical")],
    "s3:PutBucketPublicAccessBlock": [
        { change: "public_access_block_weakened", severity: "warn", applies: weakensBlock },
    ],
    "s3:PutAccountPublicAccessBlock": [
        { change: "public_access_block_weakened", severity: "warn", applies: weakensBlock },
    ],
    "s3:PutBucketVersioning": [
        {
            change: "versioning_suspended",
            severity: "warn",
            applies: (parameters) => (0,json_path/* text */.Qq)(parameters, "VersioningConfiguration", "Status") === "Suspended",
        },
    ],
    "ec2:ModifyInstanceAttribute": [
        {
            change: "startup_script_changed",
            severity: "warn",
            applies: (parameters) => (0,json_path/* text */.Qq)(parameters, "attribute") === "userData" || (0,json_path.at)(parameters, "userData") !== undefined,
        },
    ],
    "macie2:UpdateMacieSession": [
        { change: "macie_paused", severity: "warn", applies: (parameters) => (0,json_path/* text */.Qq)(parameters, "status") === "PAUSED" },
    ],
    "codebuild:UpdateProjectVisibility": [
        {
            change: "project_made_public",
            severity: "warn",
            applies: (parameters) => (0,json_path/* text */.Qq)(parameters, "projectVisibility") === "PUBLIC_READ",
        },
    ],
    "iam:UpdateAccessKey": [
        { change: "key_activated", severity: "warn", applies: (parameters) => (0,json_path/* text */.Qq)(parameters, "status") === "Active" },
    ],
};
/** What was weakened, the worst first. */
function weakeningsOf({ event, call }) {
    const parameters = (0,json_path.at)(event, "requestParameters");
    const rules = (0,shape/* entryOf */.Ms)(RULES, call) ?? [];
    if (typeof parameters !== "object" || parameters === null)
        return [];
    const applying = rules.filter((rule) => rule.applies({ ...parameters }));
    return applying.sort((a, b) => Number(b.severity === "critical") - Number(a.severity === "critical"));
}
function off(parameter, change, severity) {
    return { change, severity, applies: (parameters) => (0,json_path/* flag */.Jt)(parameters, parameter) === false };
}
function given(parameter, change, severity) {
    return { change, severity, applies: (parameters) => (0,json_path/* text */.Qq)(parameters, parameter) !== undefined };
}
function emptied(parameter, change, severity) {
    return { change, severity, applies: (parameters) => (0,json_path.at)(parameters, parameter) === "" };
}
/** Selectors that leave management events, or half of them, out of the trail. */
function hidesManagementEvents(parameters) {
    const selectors = (0,json_path/* list */.p_)(parameters, "eventSelectors");
    const basic = selectors.some((selector) => (0,json_path/* flag */.Jt)(selector, "includeManagementEvents") === false || ((0,json_path/* text */.Qq)(selector, "readWriteType") ?? "All") !== "All");
    const advanced = (0,json_path/* list */.p_)(parameters, "advancedEventSelectors");
    return basic || (advanced.length > 0 && !advanced.some(selectsManagement));
}
function selectsManagement(selector) {
    return (0,json_path/* list */.p_)(selector, "fieldSelectors").some((field) => (0,json_path/* text */.Qq)(field, "field") === "eventCategory" && (0,json_path/* list */.p_)(field, "equals").includes("Management"));
}
const BLOCKS = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];
function weakensBlock(parameters) {
    return BLOCKS.some((name) => (0,json_path/* flag */.Jt)(parameters, "PublicAccessBlockConfiguration", name) === false);
}

;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/normalize.js









/** Tables that the connector gives to `normalize`; see `lookupTables`. */
const SELF_TABLE = "self";
const OPTIONS_TABLE = "options";
/** @throws MallcopError `record-malformed` */
function normalize(raw, lookup) {
    const record = (0,aws_cloudtrail_record/* openRecord */.C)(raw);
    const operation = OPERATIONS.get(record.call);
    const identity = identityOf(record.event, record.account);
    const ended = outcomeOf(record.event, record.source, record.name);
    const leftOut = reasonToLeaveOut(record, operation, identity, ended.outcome, lookup);
    if (leftOut !== undefined)
        return { leftOut };
    const { type } = operation ?? UNNAMED;
    const findings = {
        record,
        operation: operation ?? UNNAMED,
        identity,
        ended,
        grant: grantOf(record, (account) => lookup.own.accounts.has(account)),
        opening: type === "security_group_change" ? openingOf(record) : {},
        weakenings: weakeningsOf(record),
    };
    return [draft(findings, lookup)];
}
function reasonToLeaveOut(record, operation, identity, outcome, lookup) {
    const asked = (option) => lookup.get(OPTIONS_TABLE, option) === true;
    if ((0,json_path/* text */.Qq)(record.event, "eventCategory") === "Insight")
        return "insight";
    const reads = record.readOnly ?? readsByName(record.source, record.name);
    if (reads && operation === undefined && !asked("include_read_events"))
        return "read_only";
    const noise = outcome === "success" && isServiceNoise(record.source, record.name, identity.type);
    return noise && !asked("include_service_events") ? "service_noise" : undefined;
}
function draft(findings, lookup) {
    const { record, identity, operation } = findings;
    const target = targetOf(record, identity.actor);
    return {
        ...(record.id !== undefined && { key: { tenant: record.account ?? "unknown", namespace: "event", id: record.id } }),
        time: record.time,
        type: operation.type,
        actor: identity.actor,
        target: target.name,
        action: record.name,
        severity: severityOf(findings),
        metadata: metadataOf(findings, target.type, lookup),
        ...(record.parseError === undefined && { raw: record.event }),
    };
}
function metadataOf(findings, targetType, lookup) {
    const { record, identity, ended, grant, opening, weakenings } = findings;
    const { event } = record;
    return {
        outcome: ended.outcome,
        error_code: ended.errorCode,
        source_ip: (0,json_path/* text */.Qq)(event, "sourceIPAddress"),
        user_agent: (0,json_path/* text */.Qq)(event, "userAgent"),
        account: record.account,
        region: (0,json_path/* text */.Qq)(event, "awsRegion"),
        actor_type: identity.type,
        correlation_id: (0,json_path/* text */.Qq)(event, "requestID"),
        event_source: (0,json_path/* text */.Qq)(event, "eventSource"),
        arn: identity.arn,
        access_key_id: identity.accessKey,
        mfa: identity.mfa,
        session_issuer: identity.sessionIssuer,
        source_identity: identity.sourceIdentity,
        identity_provider: identity.identityProvider,
        invoked_by: identity.invokedBy,
        username_hidden: identity.usernameHidden,
        role: grant.role,
        scope: grant.scope,
        grantee: grant.grantee,
        privileged: grant.privileged,
        public: grant.public ?? opening.public,
        cidr: opening.cidr,
        ports: opening.ports,
        change: weakenings.length === 0 ? undefined : weakenings.map(({ change }) => change).join(", "),
        external: grant.external ?? isOutsider(findings, lookup),
        self: identity.arn !== undefined && lookup.get(SELF_TABLE, identity.arn) === true ? true : undefined,
        shared_event_id: (0,json_path/* text */.Qq)(event, "sharedEventID"),
        read_only: record.readOnly === true ? true : undefined,
        parse_error: record.parseError,
        target_type: targetType,
    };
}
/** Whether the caller is of another account than the one that recorded it, and of none that is declared as our own. */
function isOutsider({ record, identity }, lookup) {
    const recorded = (0,json_path/* text */.Qq)(record.event, "recipientAccountId");
    if (identity.account === undefined || recorded === undefined || identity.account === recorded)
        return undefined;
    return lookup.own.accounts.has(identity.account) ? undefined : true;
}
const RANK = { info: 0, warn: 1, critical: 2 };
/**
 * The loudest thing that is true of it. What did not happen is at most a warning: a refusal always is one, because
 * somebody tried; a mistake is none.
 */
function severityOf(findings) {
    const { operation, identity, ended, grant, opening, weakenings, record } = findings;
    const signIn = operation.type === "login";
    if (ended.outcome === "denied" || (signIn && ended.outcome === "failure"))
        return "warn";
    if (ended.outcome !== "success")
        return operation.severity === "critical" ? "warn" : rootAtLeast("info", identity, record);
    const notable = grant.privileged || grant.public || grant.external || opening.public;
    const withoutFactor = record.name === "ConsoleLogin" && identity.mfa === false;
    const said = [
        operation.severity,
        notable || withoutFactor ? "warn" : "info",
        ...weakenings.map((weakening) => weakening.severity),
    ];
    const loudest = said.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
    return rootAtLeast(loudest, identity, record);
}
/** Root is for emergencies; what AWS itself does in the account's name is not root at work. */
function rootAtLeast(severity, identity, { event }) {
    const atWork = identity.type === "Root" && (0,json_path.at)(event, "eventType") !== "AwsServiceEvent" && identity.invokedBy === undefined;
    return atWork && severity === "info" ? "warn" : severity;
}


/***/ }),

/***/ 21209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openRecord),
/* harmony export */   u: () => (/* binding */ looksLikeEvent)
/* harmony export */ });
/* harmony import */ var _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45986);
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32940);
/**
 * Opens a record in any shape AWS publishes it: an item of LookupEvents (SDK, wire or CLI), the event inside it, or an
 * element of a log file's `Records`. One event gives the same parts, whatever shape it came in.
 */




/** Log shippers move the time to a field of theirs; the vendor's own name comes first. */
const TIMES = ["eventTime", "EventTime", "@timestamp", "p_event_time"];
const API_DATE = /^(\w*?[A-Za-z])(?:20\d{6}|20\d\d_\d\d_\d\d)(?:v\d+)?$/;
/** @throws MallcopError `record-malformed` if it is no CloudTrail event, or one without a name */
function openRecord(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record))
        throw malformed("it is not an object");
    const { event, parseError } = looksLikeEnvelope(record) ? unwrap(record) : { event: record, parseError: undefined };
    const name = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(event, "eventName");
    if (name === undefined)
        throw malformed("it has no eventName");
    const call = callOf(name, (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(event, "eventSource") ?? "");
    return {
        event,
        id: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(event, "eventID") ?? (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "EventId"),
        time: timeOf(event, record),
        name: call.name,
        source: call.source,
        call: call.call,
        account: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(event, "recipientAccountId") ?? (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(event, "userIdentity", "accountId"),
        readOnly: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(event, "readOnly") ?? (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(record, "ReadOnly"),
        resource: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(firstResource(record), "ResourceName"),
        parseError,
    };
}
/** By service and by operation, as the record writes them: an account's records name the same few hundred. */
const calls = new Map();
const MOST_REMEMBERED = 512;
function callOf(eventName, eventSource) {
    const known = calls.get(eventSource)?.get(eventName);
    if (known !== undefined)
        return known;
    const name = API_DATE.exec(eventName)?.[1] ?? eventName;
    const source = eventSource.replace(/\.amazonaws\.com(?:\.cn)?$/, "");
    const call = { name, source, call: `${source}:${name}` };
    if (calls.size >= MOST_REMEMBERED)
        calls.clear();
    const ofService = calls.get(eventSource) ?? new Map();
    if (ofService.size >= MOST_REMEMBERED)
        ofService.clear();
    calls.set(eventSource, ofService.set(eventName, call));
    return call;
}
/** Whether something is a record of this kind at all, by its shape alone. */
function looksLikeEvent(record) {
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record))
        return false;
    const named = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "eventName") !== undefined;
    return (looksLikeEnvelope(record) || (named && ["eventSource", "awsRegion", "eventVersion"].some((key) => key in record)));
}
function looksLikeEnvelope(record) {
    return "CloudTrailEvent" in record || ("EventId" in record && "EventName" in record);
}
function unwrap(envelope) {
    const inner = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__.at)(envelope, "CloudTrailEvent");
    const parsed = typeof inner === "string" ? parse(inner) : inner;
    if ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parsed))
        return { event: parsed, parseError: undefined };
    return { event: eventOfEnvelope(envelope), parseError: inner === undefined ? "event_missing" : "event_not_json" };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** What the envelope alone tells, under the event's own names. `Username` of a role is only its session: no identity. */
function eventOfEnvelope(envelope) {
    return {
        eventID: envelope.EventId,
        eventName: envelope.EventName,
        eventSource: envelope.EventSource,
        readOnly: envelope.ReadOnly,
        userIdentity: { type: "Unknown", principalId: envelope.Username, accessKeyId: envelope.AccessKeyId },
    };
}
function firstResource(record) {
    return Array.isArray(record.Resources) ? record.Resources[0] : undefined;
}
/**
 * The SDK gives a `Date`, the wire epoch seconds, the CLI and the event itself text. A copy that somebody trimmed has none,
 * or a placeholder; what it says is still worth more than its date.
 */
function timeOf(event, envelope) {
    const told = toldTime(event) ?? toldTime(envelope);
    try {
        return told === undefined ? _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v : (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .instantUtc */ .Ut)(told, "eventTime");
    }
    catch {
        return _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v;
    }
}
function toldTime(half) {
    for (const name of TIMES)
        if (half[name] !== undefined && half[name] !== null)
            return half[name];
    return undefined;
}
function malformed(reason) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason });
}


/***/ }),

/***/ 98763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   XJ: () => (/* binding */ leadingRegion),
/* harmony export */   bi: () => (/* binding */ regionPlans),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

const PARTITIONS = [
    partition(/^us-gov-/, "amazonaws.com", "us-gov-west-1 us-gov-east-1"),
    partition(/^us-iso-/, "c2s.ic.gov", "us-iso-east-1 us-iso-west-1"),
    partition(/^us-isob-/, "sc2s.sgov.gov", "us-isob-east-1 us-isob-west-1"),
    partition(/^us-isof-/, "csp.hci.ic.gov", "us-isof-south-1 us-isof-east-1"),
    partition(/^eu-isoe-/, "cloud.adc-e.uk", "eu-isoe-west-1"),
    partition(/^eusc-/, "amazonaws.eu", "eusc-de-east-1"),
    partition(/^cn-/, "amazonaws.com.cn", "cn-north-1 cn-northwest-1"),
    partition(/^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/, "amazonaws.com", `us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3
     ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
     ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2
     eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1`, "us-east-2 eu-north-1 ap-southeast-2"),
];
/** The region the credential is meant for: configured, else as the AWS tools have it, else the leading one. */
function homeRegion(ctx) {
    return ctx.config.region ?? set(ctx.setting("AWS_REGION")) ?? set(ctx.setting("AWS_DEFAULT_REGION")) ?? "us-east-1";
}
/**
 * The regions to read, without repeats. `regions` in the configuration means exactly those (`all`: every region of the
 * partition); otherwise the home region and the leading one in full, and the sign-ins where else they may land.
 */
function regionPlans(ctx) {
    const home = homeRegion(ctx);
    const { leader, signIns, regions } = partitionOf(home);
    const configured = ctx.config.regions ?? [];
    const full = configured.includes("all") ? regions : configured.length > 0 ? configured : [home, leader];
    const more = configured.length > 0 ? [] : signIns;
    const plans = [...new Set(full)].map((region) => ({ region, signInsOnly: false }));
    return [
        ...plans,
        ...more.filter((region) => !full.includes(region)).map((region) => ({ region, signInsOnly: true })),
    ];
}
/** Where STS is asked who we are: always enabled, whatever the account has opted in to. */
function leadingRegion(region) {
    return partitionOf(region).leader;
}
/** The service's own address; `https://cloudtrail.us-east-1.amazonaws.com`. */
function endpointOf(service, region) {
    return `https://${service}.${region}.${partitionOf(region).suffix}`;
}
/** @throws MallcopError `config-invalid` for a region of no known partition */
function partitionOf(region) {
    const found = PARTITIONS.find(({ pattern }) => pattern.test(region));
    if (found !== undefined)
        return found;
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: "the AWS region is none that AWS has",
        advice: "Write it as AWS does, for example `us-east-1`.",
    });
}
function partition(pattern, suffix, names, signIns = "") {
    const regions = words(names);
    const [leader = ""] = regions;
    return { pattern, suffix, leader, signIns: words(signIns), regions };
}
function words(text) {
    return text.split(/\s+/).filter(Boolean);
}
/** A variable that a workflow maps from an unset secret is there, but empty. */
function set(value) {
    return value === undefined || value.trim() === "" ? undefined : value;
}


/***/ }),

/***/ 69997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ trails),
/* harmony export */   _R: () => (/* binding */ STATUS_RIGHT),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eg: () => (/* binding */ LIST_RIGHT),
/* harmony export */   rv: () => (/* binding */ describeTrails)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14971);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32940);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98763);





const LIST_RIGHT = "cloudtrail:DescribeTrails";
const STATUS_RIGHT = "cloudtrail:GetTrailStatus";
const trails = { kind: "state", partitions, read, change };
async function partitions(ctx) {
    const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .homeRegion */ .wC)(ctx);
    const accounts = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx).accounts();
    // A trail that spans regions shows in each of them, so one region per account is asked.
    return accounts.map((account) => ({ id: `${account}/${region}`, with: { account, region } }));
}
async function* read(ctx, partition) {
    const account = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(partition.with, "account") ?? "";
    const region = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(partition.with, "region") ?? "";
    await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx).prove(account);
    const found = await describeTrails((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx), account, region);
    const items = [];
    for (const trail of found) {
        if (trail.TrailARN === undefined) {
            throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-answer-unexpected", { vendor: "AWS CloudTrail", reason: "a trail has no ARN" });
        }
        items.push({
            key: trail.TrailARN,
            value: { ...settingsOf(trail), ...(await statusOf((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx), account, region, trail.TrailARN)) },
        });
    }
    yield { items, complete: true };
}
async function describeTrails(aws, account, region) {
    const { DescribeTrailsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
    const client = await aws.cloudTrail(account, region);
    try {
        const { trailList } = await client.send(new DescribeTrailsCommand({ includeShadowTrails: true }));
        if (trailList === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidNothing */ .pc)("DescribeTrails");
        return trailList;
    }
    catch (thrown) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(thrown, { right: LIST_RIGHT, place: `${account}/${region}`, credentialWorks: true });
    }
}
/** Whether the trail is logging, as far as we may know: without the right, or for another account's trail, nothing. */
async function statusOf(aws, account, region, arn) {
    const { GetTrailStatusCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
    const client = await aws.cloudTrail(account, region);
    try {
        const status = await client.send(new GetTrailStatusCommand({ Name: arn }));
        if (status.IsLogging === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidNothing */ .pc)("GetTrailStatus");
        return {
            IsLogging: status.IsLogging,
            LatestDeliveryError: status.LatestDeliveryError ?? "",
            LatestDigestDeliveryError: status.LatestDigestDeliveryError ?? "",
        };
    }
    catch (thrown) {
        if (thrown instanceof Error && thrown.name === "TrailNotFoundException")
            return {};
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(thrown, { right: STATUS_RIGHT, place: `${account}/${region}`, credentialWorks: true });
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error))
            return {};
        throw error;
    }
}
/** The settings that say what is recorded and where it goes. Anything else may change without an event. */
const SETTINGS = [
    "Name",
    "HomeRegion",
    "S3BucketName",
    "S3KeyPrefix",
    "SnsTopicARN",
    "IncludeGlobalServiceEvents",
    "IsMultiRegionTrail",
    "IsOrganizationTrail",
    "LogFileValidationEnabled",
    "KmsKeyId",
    "CloudWatchLogsLogGroupArn",
    "HasCustomEventSelectors",
    "HasInsightSelectors",
];
function settingsOf(trail) {
    return Object.fromEntries(SETTINGS.flatMap((name) => (trail[name] === undefined ? [] : [[name, trail[name]]])));
}
const WATCHED = [
    toggled("IsLogging", "logging_started", "logging_stopped", "critical"),
    toggled("LogFileValidationEnabled", "log_file_validation_enabled", "log_file_validation_disabled", "critical"),
    toggled("IsMultiRegionTrail", "multi_region_enabled", "multi_region_disabled", "warn"),
    toggled("IncludeGlobalServiceEvents", "global_events_included", "global_events_excluded", "warn"),
    toggled("IsOrganizationTrail", "organization_trail_enabled", "organization_trail_disabled", "warn"),
    moved("S3BucketName", "bucket_changed", "warn"),
    moved("S3KeyPrefix", "bucket_prefix_changed", "info"),
    moved("SnsTopicARN", "topic_changed", "info"),
    moved("KmsKeyId", "encryption_key_changed", "warn"),
    moved("CloudWatchLogsLogGroupArn", "log_group_changed", "warn"),
    moved("HasCustomEventSelectors", "event_selectors_changed", "info"),
    moved("HasInsightSelectors", "insight_selectors_changed", "info"),
    failing("LatestDeliveryError", "delivery_failing"),
    failing("LatestDigestDeliveryError", "digest_delivery_failing"),
];
/** Pure. Nobody is named as actor: a state does not tell who made it. */
function change(before, after) {
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [said(after, "trail_added", "info", undefined)];
    if (after === undefined)
        return [said(before, "trail_removed", "critical", undefined)];
    const found = WATCHED.map(({ field, says }) => says((0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(before.value, field), (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(after.value, field))).filter((one) => one !== undefined);
    if (found.length === 0)
        return [];
    const severity = ["critical", "warn", "info"].find((level) => found.some(([, loud]) => loud === level)) ?? "info";
    return [said(after, "trail_changed", severity, found.map(([name]) => name).join(", "))];
}
function said(item, action, severity, changes) {
    const arn = item?.key ?? "";
    const [, , , region, account] = arn.split(":");
    return {
        type: "cloudtrail_change",
        actor: "unknown",
        target: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(item?.value, "Name") ?? arn,
        action,
        severity,
        metadata: { outcome: "success", account, region, scope: arn, target_type: "trail", change: changes },
    };
}
/** A side that is unknown (no right to ask, a field AWS left out) says nothing. */
function toggled(field, on, off, severity) {
    return {
        field,
        says(before, after) {
            if (typeof before !== "boolean" || typeof after !== "boolean" || before === after)
                return undefined;
            return after ? [on, "info"] : [off, severity];
        },
    };
}
function moved(field, name, severity) {
    return { field, says: (before, after) => (before === after ? undefined : [name, severity]) };
}
function failing(field, name) {
    return {
        field,
        says: (before, after) => (before === "" && typeof after === "string" && after !== "" ? [name, "warn"] : undefined),
    };
}


/***/ }),

/***/ 35661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createAwsRequestHandler)
/* harmony export */ });
/** A SigV4 signature is refused once it is five minutes old; a retry must arrive well before that. */
const SIGNATURE_LIFE_MS = 4 * 60_000;
/**
 * The transport as a `requestHandler` of an AWS SDK client (v3).
 *
 * AWS says "slow down" as HTTP 400 too: pass `http.with(policy)` with a policy that knows the error names.
 */
function createAwsRequestHandler(http) {
    return {
        metadata: { handlerProtocol: "http/1.1" },
        async handle(request, options) {
            const answer = await http.send(httpRequest(request, options?.abortSignal));
            return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
function httpRequest(request, abortSignal) {
    const port = request.port === undefined ? "" : `:${request.port}`;
    const query = queryString(request.query ?? {});
    return {
        method: methodOf(request.method),
        url: `${request.protocol}//${request.hostname}${port}${request.path}${query === "" ? "" : `?${query}`}`,
        headers: request.headers,
        staleAfterMs: SIGNATURE_LIFE_MS,
        ...bodyOf(request.body),
        ...(abortSignal instanceof AbortSignal ? { signal: abortSignal } : {}),
    };
}
function methodOf(method) {
    switch (method) {
        case "GET":
        case "POST":
        case "HEAD":
        case "PUT":
        case "DELETE":
        case "PATCH":
            return method;
        default:
            throw new TypeError("the AWS SDK asked for an HTTP method that the transport does not send");
    }
}
function bodyOf(body) {
    if (body === undefined || body === null || body === "")
        return {};
    if (typeof body === "string" || body instanceof Uint8Array)
        return { body };
    throw new TypeError("the AWS SDK handed over a streaming body, which could not be sent again");
}
/** The query as SigV4 signed it: sorted by name, RFC 3986 escapes, a list as repeated names. */
function queryString(query) {
    const parts = [];
    for (const name of Object.keys(query).sort()) {
        const value = query[name];
        if (value === undefined || value === null)
            parts.push(percentEncode(name));
        else if (typeof value === "string")
            parts.push(`${percentEncode(name)}=${percentEncode(value)}`);
        else
            for (const one of value)
                parts.push(`${percentEncode(name)}=${percentEncode(one)}`);
    }
    return parts.join("&");
}
function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
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
