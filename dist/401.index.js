export const id = 401;
export const ids = [401];
export const modules = {

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V6: () => (/* reexport */ AZURE_CREDENTIALS),
  D9: () => (/* reexport */ M365_CREDENTIALS),
  s9: () => (/* binding */ createMicrosoftClient)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/vendors/microsoft/cloud.js
var cloud = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/src/vendors/microsoft/errors.js


const LOGIN = "Microsoft Entra ID";
const PAGE = "docs/connectors/microsoft-sign-in.md";
const wrongApp = (reason) => ({
    code: "auth-failed",
    reason,
    advice: ({ names }) => `Check ${names.clientId} and ${names.tenant} (the application's and the directory's ID, both on the app registration's ` +
        `overview page), and the option \`cloud\`.`,
});
/** The credential that the app has in Entra does not fit the workflow that runs. */
const unmatched = (reason) => ({
    code: "auth-failed",
    reason,
    advice: ({ clientId, audience }, said) => {
        const subject = presentedSubject(said);
        const shown = subject === undefined ? "the subject that the message names" : `"${subject}"`;
        return (`Give the app a federated credential whose subject is exactly ${shown}, issuer that of the workflow, audience ` +
            `"${audience}": \`az ad app federated-credential list --id ${clientId}\` shows what it has; ${PAGE} has the commands.`);
    },
});
const newSecret = (reason) => ({
    code: "auth-failed",
    reason,
    advice: ({ names }) => `Make a new one, set ${names.secretName} to its *value* (not its ID), or do without a secret: ${PAGE} says how.`,
});
/** By the number of `AADSTS<number>`; the page explains the same ones. */
const SIGN_IN = {
    7000215: newSecret("the client secret is wrong"),
    7000222: newSecret("the client secret has expired"),
    700016: wrongApp("there is no such application in this tenant"),
    7000112: {
        code: "auth-failed",
        reason: "the application is disabled",
        advice: () => "Enable the application under Enterprise applications, Properties.",
    },
    7000229: {
        code: "auth-failed",
        reason: "the application has no service principal in this tenant",
        advice: ({ clientId }) => `Run \`az ad sp create --id ${clientId}\` once.`,
    },
    90002: wrongApp("there is no such tenant"),
    900021: wrongApp("the tenant's name is not one that can be"),
    900023: wrongApp("the tenant's name is not one that can be"),
    700213: unmatched("no federated credential has the workflow's subject"),
    70021: unmatched("no federated credential fits the workflow's ID token"),
    700211: unmatched("no federated credential has the workflow's issuer"),
    700212: unmatched("no federated credential has the ID token's audience"),
    700024: {
        code: "auth-failed",
        reason: "the workflow's ID token was outside its time of validity, twice",
        advice: () => "Check the clock of the runner; on GitHub's own runners, run the job again.",
    },
    500011: {
        code: "feed-not-available",
        reason: "the tenant does not have it",
        advice: () => "A tenant without the product has nothing to read there. If it has it, check the option `cloud`, or have an administrator open the product once.",
    },
    65001: {
        code: "permission-missing",
        reason: "nobody has consented to the permission",
        advice: ({ clientId }) => `Let an administrator run \`az ad app permission admin-consent --id ${clientId}\`.`,
    },
    501051: {
        code: "permission-missing",
        reason: "the application is not assigned to the API",
        advice: ({ clientId }) => `Let an administrator run \`az ad app permission admin-consent --id ${clientId}\`.`,
    },
    53003: {
        code: "auth-failed",
        reason: "a conditional access policy stopped the sign-in",
        advice: () => "Let an administrator except this application, or allow the addresses that the job runs from.",
    },
};
/** The ID token was too old or its clock ahead; a new one may help. */
const STALE_ASSERTION = 700024;
/**
 * Why no token was given.
 * @param number of `AADSTS<number>`, if the answer has one
 * @param said the vendor's own words, redacted and short
 */
function signInRefusal(attempt, number, said) {
    const meaning = number === undefined ? undefined : SIGN_IN[number];
    const named = number === undefined ? "" : ` (AADSTS${number})`;
    if (meaning === undefined) {
        const reason = said || "no reason was given";
        return new errors/* MallcopError */.D("auth-failed", {
            vendor: LOGIN,
            reason,
            advice: `Check ${attempt.names.tenant}, ${attempt.names.clientId} and the credential; ${PAGE} has the steps.`,
        });
    }
    const resource = attempt.scope.replace(/\/\.default$/, "");
    const advice = meaning.advice(attempt, said);
    const reason = `${meaning.reason}${named}`;
    if (meaning.code === "feed-not-available") {
        return new errors/* MallcopError */.D("feed-not-available", { vendor: LOGIN, what: resource, reason, advice });
    }
    if (meaning.code === "permission-missing") {
        return new errors/* MallcopError */.D("permission-missing", {
            vendor: LOGIN,
            right: `a token for ${resource}: ${reason}`,
            advice,
        });
    }
    return new errors/* MallcopError */.D("auth-failed", { vendor: LOGIN, reason, advice });
}
/** The subject that the workflow presented, as the refusal quotes it. Only what a subject may look like is repeated. */
function presentedSubject(said) {
    return /presented assertion subject '([\w.:@/*=-]{1,250})'/i.exec(said)?.[1];
}
/** `AADSTS<number>` of a token endpoint's answer, whether it is JSON or words. */
function aadstsNumber(text) {
    const found = /AADSTS(\d{4,9})/.exec(text)?.[1] ?? /"error_codes"\s*:\s*\[\s*(\d{4,9})/.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
}
/** How deep errors are looked for inside errors. */
const DEPTH = 6;
/**
 * All error codes of a body, the outermost first. Known forms: `{"error":{"code",…}}` of all APIs, `{"odata.error":…}`,
 * `{"code"}` of the Activity Log, and single-quoted almost-JSON of the Management API.
 */
function codesIn(body) {
    if (typeof body === "string") {
        const code = /["']?code["']?\s*:\s*["']([\w.-]{1,100})["']/i.exec(body)?.[1];
        return code === undefined ? [] : [code];
    }
    return [...errorsIn(body)].flatMap(({ code }) => (typeof code === "string" && code !== "" ? [code] : []));
}
/** What a body says in words: its outermost message, or all of it if it is text. */
function messageIn(body) {
    if (typeof body === "string")
        return body;
    for (const { message, Message } of errorsIn(body)) {
        const words = (0,shape/* isObject */.Gv)(message) ? message.value : (message ?? Message);
        if (typeof words === "string" && words !== "")
            return words;
    }
    return undefined;
}
/** The error of a body, and the errors inside it. */
function* errorsIn(value, depth = 0) {
    if (!(0,shape/* isObject */.Gv)(value) || depth > DEPTH)
        return;
    const outer = value.error ?? value["odata.error"];
    if (depth === 0 && (0,shape/* isObject */.Gv)(outer))
        return yield* errorsIn(outer, 1);
    yield value;
    yield* errorsIn(value.innererror ?? value.innerError, depth + 1);
    for (const detail of Array.isArray(value.details) ? value.details : [])
        yield* errorsIn(detail, depth + 1);
}

// EXTERNAL MODULE: ./build/src/vendors/microsoft/manners.js
var microsoft_manners = __webpack_require__(45028);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/connector/azure-http-client.js

const METHODS = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
/** Set by the transport: the SDK's user agent names its version and Node's, and fetch knows best what it can decompress. */
const TRANSPORTS_OWN = new Set(["user-agent", "accept-encoding"]);
/** The body has been decompressed and measured by then. */
const OF_THE_WIRE = new Set(["content-encoding", "content-length", "transfer-encoding"]);
/**
 * The transport as an `HttpClient` of core-rest-pipeline. Loads that package.
 *
 * Its client throws whatever `http.send` throws; MSAL, which is above it in a credential, replaces that by an error of its own
 * without a cause. Who needs the true one hands in an `http` that remembers it.
 */
async function createAzureHttpClient(http) {
    const { createHttpHeaders } = await __webpack_require__.e(/* import() */ 5932).then(__webpack_require__.bind(__webpack_require__, 15932));
    return {
        async sendRequest(request) {
            const answer = await http.send(httpRequest(request));
            const headers = Object.entries(answer.headers).filter(([name]) => !OF_THE_WIRE.has(name));
            return {
                request,
                status: answer.status,
                headers: createHttpHeaders(Object.fromEntries(headers)),
                bodyAsText: new TextDecoder().decode(answer.body),
            };
        },
    };
}
function httpRequest(request) {
    const { url, method, body, abortSignal } = request;
    if (!isMethod(method))
        throw unsupported(`the method ${method}`);
    if (body !== undefined && body !== null && typeof body !== "string" && !(body instanceof Uint8Array)) {
        throw unsupported("a body that is neither text nor bytes");
    }
    if (request.streamResponseStatusCodes?.size)
        throw unsupported("an answer as a stream");
    const headers = [...request.headers].filter(([name]) => !TRANSPORTS_OWN.has(name.toLowerCase()));
    return {
        url,
        method,
        headers: Object.fromEntries(headers),
        ...(body && { body }),
        ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
    };
}
function isMethod(method) {
    return METHODS.has(method);
}
function unsupported(what) {
    return new errors/* MallcopError */.D("internal-error", { what: `Azure's SDK asked for ${what}` });
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/id-token.js


const VENDOR = "GitHub Actions";
/**
 * @param secretName the secret that would do instead
 * @throws MallcopError `secret-missing` if the job has neither
 */
function idTokenDesk(ctx, secretName) {
    const url = ctx.setting("ACTIONS_ID_TOKEN_REQUEST_URL");
    const token = ctx.secret("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    if (url !== undefined && token !== undefined)
        return { url, token };
    throw new errors/* MallcopError */.D("secret-missing", {
        name: secretName,
        advice: `Either set ${secretName} in the \`env:\` of the workflow step from a repository secret, or sign in without one: give ` +
            "the job `permissions: id-token: write` and the app a federated credential (docs/connectors/microsoft-sign-in.md).",
    });
}
/**
 * @param audience what the token is to be made out to
 * @throws MallcopError `auth-failed`, `vendor-answer-unexpected`, and whatever the transport throws
 */
async function requestIdToken({ url, token }, http, audience) {
    const address = URL.parse(url);
    address?.searchParams.set("audience", audience);
    const answer = await http.send({
        url: address?.href ?? url,
        headers: { accept: "application/json", authorization: `Bearer ${token.reveal()}` },
    });
    if (answer.status !== 200) {
        throw new errors/* MallcopError */.D("auth-failed", {
            vendor: VENDOR,
            reason: `no ID token was given, HTTP ${answer.status} ${http.excerpt(answer)}`.trim(),
            advice: "Give the job `permissions: id-token: write`. Runs of pull requests from forks never get an ID token.",
        });
    }
    const body = (0,shape/* parseJson */.qF)(answer.body, "the ID token", VENDOR);
    if ((0,shape/* isObject */.Gv)(body) && typeof body.value === "string" && body.value !== "")
        return body.value;
    throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: VENDOR, reason: "there is no ID token in the answer" });
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/credential.js


/** @throws MallcopError `secret-missing` if there is neither a secret nor an ID token to be had */
async function createCredential(ctx, who, http) {
    const { tenant, clientId, login, names, secret, audience } = who;
    const desk = secret === undefined ? idTokenDesk(ctx, names.secretName) : undefined;
    const [{ ClientAssertionCredential, ClientSecretCredential }, { setLogLevel }, httpClient] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(2413), __webpack_require__.e(3016)]).then(__webpack_require__.bind(__webpack_require__, 73016)),
        __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 7567)),
        createAzureHttpClient(http),
    ]);
    // Whatever the environment asks for: the SDK would write to the job's log past redaction.
    setLogLevel();
    const options = {
        authorityHost: login,
        httpClient,
        retryOptions: { maxRetries: 0 },
        // Discovery asks the public cloud whether the host is Microsoft's; a configured one is somebody's own word for it.
        ...(ctx.config.login_url !== undefined && { disableInstanceDiscovery: true }),
    };
    if (desk === undefined)
        return new ClientSecretCredential(tenant, clientId, secret?.reveal() ?? "", options);
    // The SDK asks for it up to three times per token. It lives for minutes only; once it is refused as stale, a new credential
    // brings a new one.
    let idToken;
    const assertion = () => {
        idToken ??= requestIdToken(desk, http, audience);
        return idToken;
    };
    return new ClientAssertionCredential(tenant, clientId, assertion, options);
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/token-source.js




/** Stands for a refusal that a new ID token may cure. */
const STALE = Symbol("the ID token was too old");
/** The tokens of one scope. A credential of its own per scope tells whose request it was that failed. */
class TokenSource {
    #ctx;
    #who;
    #attempt;
    #http;
    #credential;
    #pending;
    #refused = new Set();
    /** A refusal holds for the run: asking again for each partition would lock the app out. */
    #refusal;
    constructor(ctx, who, scope) {
        const { tenant, clientId, names, secret, audience } = who;
        this.#ctx = ctx;
        this.#who = who;
        this.#http = witness(ctx.http.with(microsoft_manners/* LOGIN_MANNERS */.X));
        this.#attempt = { tenant, clientId, names, scope, audience, federated: secret === undefined };
    }
    /** One request at a time; who comes meanwhile gets its token too. */
    async token() {
        if (this.#refusal)
            throw this.#refusal;
        this.#pending ??= this.#acquire().finally(() => {
            this.#pending = undefined;
        });
        const { token } = await this.#pending;
        return token;
    }
    /** Never gives this token again, if there is another to be had; heeded by a request that is already under way. */
    refuse(token) {
        this.#refused.add(token);
    }
    async #acquire() {
        try {
            return await this.#tryOnce();
        }
        catch (thrown) {
            if (thrown !== STALE)
                throw this.#remember(thrown);
        }
        try {
            return await this.#tryOnce();
        }
        catch (thrown) {
            throw this.#remember(thrown === STALE ? signInRefusal(this.#attempt, STALE_ASSERTION, "") : thrown);
        }
    }
    /** @throws `STALE` if a new ID token may help */
    async #tryOnce() {
        try {
            const token = await this.#ask();
            if (!this.#refused.has(token.token))
                return token;
            // The credential would give it until its end; another credential asks anew.
            this.#credential = undefined;
            return await this.#ask();
        }
        catch (thrown) {
            // The next try begins anew, with an ID token of its own.
            this.#credential = undefined;
            throw thrownByUs(thrown) ?? this.#explain(thrown);
        }
    }
    /** Whether a token has reached its end is the credential's business, which keeps it in memory and renews it before. */
    async #ask() {
        this.#http.forget();
        this.#credential ??= createCredential(this.#ctx, this.#who, this.#http.http);
        const token = await (await this.#credential).getToken(this.#attempt.scope);
        if (token !== null)
            return token;
        throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: LOGIN, reason: "it gave no token" });
    }
    /** The SDK's errors carry neither status nor body; the transport's witness saw both. */
    #explain(thrown) {
        const { failure, answer } = this.#http.seen();
        if (failure !== undefined)
            return failure;
        if (answer === undefined)
            return thrown;
        if (answer.status < 400)
            return new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: LOGIN, reason: "it gave no token" });
        const text = new TextDecoder().decode(answer.body);
        const number = aadstsNumber(text);
        if (number === STALE_ASSERTION && this.#attempt.federated)
            return STALE;
        return signInRefusal(this.#attempt, number, this.#said(answer, text));
    }
    #said(answer, text) {
        // Trace and correlation ids follow the sentence; they are for Microsoft's support.
        const words = /"error_description"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.split(/(?:\\r\\n|\\n| )Trace ID/)[0];
        if (words === undefined)
            return `HTTP ${answer.status} ${this.#ctx.http.excerpt(answer)}`.trim();
        return this.#ctx.http.excerpt({ ...answer, body: new TextEncoder().encode(words) });
    }
    #remember(thrown) {
        if (thrown instanceof errors/* MallcopError */.D && !thrown.retryable && thrown.kind !== "limit")
            this.#refusal = thrown;
        return thrown;
    }
}
/** Our own error inside what the SDK made of it, such as that of the ID token's request. */
function thrownByUs(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
        if (error instanceof errors/* MallcopError */.D)
            return error;
    }
    return undefined;
}
/** An `http` that remembers its last failure and answer, for what an SDK on top of it swallows. */
function witness(http) {
    let last = {};
    const watched = (inner) => ({
        async send(request) {
            try {
                const answer = await inner.send(request);
                last = { answer };
                return answer;
            }
            catch (thrown) {
                last = thrown instanceof errors/* MallcopError */.D ? { failure: thrown } : {};
                throw thrown;
            }
        },
        with: (policy) => watched(inner.with(policy)),
        excerpt: (response) => inner.excerpt(response),
    });
    return {
        http: watched(http),
        seen: () => last,
        forget: () => {
            last = {};
        },
    };
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/sign-in.js
/**
 * Who signs in to Microsoft, and that it happens once: within a run each token is asked for by whichever client needs it first,
 * and shared by all with the same tenant, app and credential. Nothing outlives the run.
 */




const AZURE_CREDENTIALS = {
    tenant: "AZURE_TENANT_ID",
    clientId: "AZURE_CLIENT_ID",
    secretName: "AZURE_CLIENT_SECRET",
};
const M365_CREDENTIALS = {
    tenant: "M365_TENANT_ID",
    clientId: "M365_CLIENT_ID",
    secretName: "M365_CLIENT_SECRET",
};
/** One sign-in per run, tenant, app and credential. A run is known by its signal, which all its contexts share. */
const RUNS = new WeakMap();
/** @throws MallcopError `config-variable-unset`, `secret-missing`, `config-invalid` */
function signInFor(ctx, names) {
    const who = identify(ctx, names);
    let signIns = RUNS.get(ctx.signal);
    if (signIns === undefined) {
        signIns = new Map();
        RUNS.set(ctx.signal, signIns);
    }
    let signIn = signIns.get(who.key);
    if (signIn === undefined) {
        signIn = new RunSignIn(ctx, who);
        signIns.set(who.key, signIn);
    }
    return signIn;
}
function identify(ctx, names) {
    const login = (0,cloud/* loginOriginOf */.tk)(ctx.config);
    const tenant = required(ctx, names.tenant);
    const clientId = required(ctx, names.clientId);
    const secret = ctx.secret(names.secretName);
    const proof = secret === undefined ? "id-token" : (0,external_node_crypto_.createHash)("sha256").update(secret.reveal()).digest("hex");
    const audience = (0,cloud/* tokenExchangeAudience */.rl)(ctx.config);
    const key = JSON.stringify([login, tenant, clientId, proof, audience]);
    return { key, login, names, tenant, clientId, secret, audience };
}
/** Tenants and apps are GUIDs, tenants also domains; anything else would reach the path of a URL. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;
function required(ctx, name) {
    const value = ctx.setting(name)?.trim();
    if (!value)
        throw new errors/* MallcopError */.D("config-variable-unset", { name, where: "the sign-in to Microsoft" });
    if (NAME.test(value))
        return value;
    throw new errors/* MallcopError */.D("config-invalid", {
        path: name,
        problem: "the variable does not hold an ID",
        advice: "Copy the ID from the app registration's overview page: 36 characters, without quotes or spaces.",
    });
}
class RunSignIn {
    #ctx;
    #who;
    #sources = new Map();
    constructor(ctx, who) {
        this.#ctx = ctx;
        this.#who = who;
    }
    token(scope) {
        return this.#source(scope).token();
    }
    renew(scope, refused) {
        const source = this.#source(scope);
        source.refuse(refused);
        return source.token();
    }
    #source(scope) {
        let source = this.#sources.get(scope);
        if (source === undefined) {
            source = new TokenSource(this.#ctx, this.#who, scope);
            this.#sources.set(scope, source);
        }
        return source;
    }
}

;// CONCATENATED MODULE: ./build/src/vendors/microsoft/client.js






/** The Management API says 401 for a right that the token lacks, which no fresh token cures. */
const RIGHT_MISSING = /^AF\d+$/;
/**
 * Costs nothing until something is asked; the tokens of one run are shared by all its clients.
 * @param credentials which variables hold the credential: `AZURE_CREDENTIALS` or `M365_CREDENTIALS`
 * @param manners where one feed needs other manners than its API's table (`manners.ts`)
 */
function createMicrosoftClient(ctx, credentials, manners = {}) {
    async function ask(api, question) {
        const url = addressOf(ctx.config, api, question.path);
        const http = ctx.http.with(manners[api] ?? (0,microsoft_manners/* mannersOf */.K)(api, new URL(url).pathname));
        const signIn = signInFor(ctx, credentials);
        const scope = (0,cloud/* scopeOf */.Od)(ctx.config, api);
        const token = await signIn.token(scope);
        const answer = answerOf(await send(http, url, question, token), http, api);
        if (answer.status !== 401 || RIGHT_MISSING.test(codesIn(answer.body)[0] ?? ""))
            return answer;
        const renewed = await signIn.renew(scope, token);
        return answerOf(await send(http, url, question, renewed), http, api);
    }
    async function* pages(api, question, { next, refuse }) {
        const asked = new Set();
        for (let path = question.path; path !== undefined;) {
            const url = addressOf(ctx.config, api, path);
            if (asked.has(url))
                throw unexpected(api, "its pages form a circle");
            asked.add(url);
            const answer = await ask(api, { ...question, path });
            const { body } = answer;
            if (answer.status !== 200 || body === undefined)
                throw refuse(answer);
            yield { ...answer, body };
            path = next(body);
        }
    }
    return {
        ask,
        pages,
        codeOf: ({ body }) => codesIn(body)[0],
        codesOf: ({ body }) => codesIn(body),
        said: ({ status, headers, body }) => ctx.http.excerpt({ status, headers, body: new TextEncoder().encode(messageIn(body) ?? "") }),
    };
}
/** The URL of a request, on the API's own origin or not at all. */
function addressOf(options, api, path) {
    const origin = (0,cloud/* originOf */.yv)(options, api);
    const url = URL.parse(path.startsWith("/") ? `${origin}${path}` : path);
    if (url === null)
        throw unexpected(api, "a link is no address");
    if (url.origin !== origin || url.username !== "" || url.password !== "") {
        throw new errors/* MallcopError */.D("origin-refused", {
            origin: url.origin === "null" ? url.protocol : url.origin.slice(0, 100),
        });
    }
    return url.href;
}
function send(http, url, question, token) {
    const { method = "GET", headers = {}, body } = question;
    return http.send({
        url,
        method,
        headers: {
            accept: "application/json",
            ...headers,
            authorization: `Bearer ${token}`,
            ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}
function answerOf(response, http, api) {
    const { status, headers } = response;
    const text = new TextDecoder().decode(response.body);
    if (text.trim() === "")
        return { status, headers, body: undefined };
    try {
        return { status, headers, body: JSON.parse(text) };
    }
    catch {
        // Gateways answer errors in HTML or plain text, which is worth showing; a success must be what it claims to be.
        if (status >= 300)
            return { status, headers, body: http.excerpt(response) };
        throw unexpected(api, `HTTP ${status} that is no JSON`);
    }
}
function unexpected(api, reason) {
    return new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: cloud/* VENDOR */.XC[api], reason });
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   XC: () => (/* binding */ VENDOR),
/* harmony export */   rl: () => (/* binding */ tokenExchangeAudience),
/* harmony export */   tk: () => (/* binding */ loginOriginOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Where Microsoft's clouds live: hosts and token scopes as one table, so that a token is only ever asked for the API that it
 * is then sent to. A configured `*_url` moves an API to another host, and keeps the scope of the cloud.
 *
 * @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference
 */

/** What people call an API, in errors and checks. */
const VENDOR = {
    "resource-manager": "Azure Resource Manager",
    graph: "Microsoft Graph",
    "log-analytics": "Log Analytics",
    management: "Office 365 Management API",
};
const CLOUDS = {
    public: {
        login: "https://login.microsoftonline.com",
        tokenExchange: "api://AzureADTokenExchange",
        apis: {
            "resource-manager": "https://management.azure.com",
            graph: "https://graph.microsoft.com",
            "log-analytics": "https://api.loganalytics.azure.com",
            management: "https://manage.office.com",
        },
    },
    usgov: {
        login: "https://login.microsoftonline.us",
        tokenExchange: "api://AzureADTokenExchangeUSGov",
        apis: {
            "resource-manager": "https://management.usgovcloudapi.net",
            graph: "https://graph.microsoft.us",
            "log-analytics": "https://api.loganalytics.us",
            management: "https://manage.office365.us",
        },
    },
    "usgov-dod": {
        login: "https://login.microsoftonline.us",
        tokenExchange: "api://AzureADTokenExchangeUSGov",
        apis: {
            "resource-manager": "https://management.usgovcloudapi.net",
            graph: "https://dod-graph.microsoft.us",
            "log-analytics": "https://api.loganalytics.us",
            management: "https://manage.protection.apps.mil",
        },
    },
    china: {
        login: "https://login.chinacloudapi.cn",
        tokenExchange: "api://AzureADTokenExchangeChina",
        apis: {
            "resource-manager": "https://management.chinacloudapi.cn",
            graph: "https://microsoftgraph.chinacloudapi.cn",
            "log-analytics": "https://api.loganalytics.azure.cn",
            management: undefined,
        },
    },
};
const OPTION = {
    "resource-manager": "resource_manager_url",
    graph: "graph_url",
    "log-analytics": "log_analytics_url",
    management: "management_api_url",
};
/** Hosts whose tokens are made out to a name other than their own. */
const RESOURCE_OF = {
    "https://api.loganalytics.azure.com": "https://api.loganalytics.io",
};
/** Hosts outside the table that somebody may configure, and whose tokens are made out to themselves. */
const OTHER_RESOURCES = new Set(["https://manage-gcc.office.com"]);
/**
 * The origin of an API, such as `https://management.azure.com`, without a slash at the end.
 * @throws MallcopError `feed-not-available` if the cloud does not have the API, `config-invalid` for an unusable `*_url`
 */
function originOf(options, api) {
    const configured = options[OPTION[api]];
    if (configured !== undefined)
        return originOfUrl(OPTION[api], configured);
    const { cloud = "public" } = options;
    const origin = CLOUDS[cloud].apis[api];
    if (origin !== undefined)
        return origin;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: "Microsoft",
        what: VENDOR[api],
        reason: `the cloud "${cloud}" does not have it`,
        advice: `Set \`${OPTION[api]}\` if your cloud has it after all, or take the connector out.`,
    });
}
/** The scope that a token for an API is asked for, such as `https://graph.microsoft.com/.default`. @throws as `originOf` */
function scopeOf(options, api) {
    const origin = originOf(options, api);
    const { cloud = "public" } = options;
    const resource = OTHER_RESOURCES.has(origin) ? origin : (CLOUDS[cloud].apis[api] ?? origin);
    return `${RESOURCE_OF[resource] ?? resource}/.default`;
}
/** Where tokens come from. @throws MallcopError `config-invalid` for an unusable `login_url` */
function loginOriginOf({ cloud = "public", login_url: url }) {
    return url === undefined ? CLOUDS[cloud].login : originOfUrl("login_url", url);
}
/** The audience that a workflow's ID token must have to be exchanged in this cloud. */
function tokenExchangeAudience({ cloud = "public" }) {
    return CLOUDS[cloud].tokenExchange;
}
function originOfUrl(option, value) {
    const url = URL.parse(value);
    if (url?.protocol === "https:" && url.username === "" && url.password === "")
        return url.origin;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
        path: "mallcop.yaml",
        problem: `\`${option}\` is not a usable address`,
        advice: "Give an https:// URL without user name or password.",
    });
}


/***/ }),

/***/ 45028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mannersOf),
/* harmony export */   X: () => (/* binding */ LOGIN_MANNERS)
/* harmony export */ });
/** What the Management API is left alone for, where it does not say how long. */
const AF429_WAIT_MS = 60_000;
/** Queries are told to end within 180 s; the answer begins when they have. */
const QUERY_HEADERS_MS = 200_000;
/** What begins like JSON and does not end like it broke off behind a proxy, its length notwithstanding. */
function cutOff({ status, headers, body }) {
    if (status !== 200 || !/\bjson\b/i.test(headers["content-type"] ?? ""))
        return undefined;
    const [first, last] = [edge(body, 0, 1), edge(body, body.length - 1, -1)];
    const closer = first === "{" ? "}" : first === "[" ? "]" : last;
    return last === closer ? undefined : { kind: "transient" };
}
/** The first character of a body that is no white space or byte order mark, from one end. */
function edge(body, start, step) {
    for (let at = start; at >= 0 && at < body.length; at += step) {
        const byte = body[at] ?? 0;
        if (byte > 0x20 && byte < 0x80)
            return String.fromCharCode(byte);
    }
    return undefined;
}
/** 429 and `retry-after` are the transport's own table. A 504 of a query means "ask for less", not "ask again". */
const QUERY = {
    classify: (response) => (response.status === 504 ? { kind: "answer" } : cutOff(response)),
    requestsPerSecond: 5,
    headersTimeoutMs: QUERY_HEADERS_MS,
};
/** Throttling comes as `AF429`, on 403 too; a 403 without it is a missing right. */
const MANAGEMENT = {
    classify(response) {
        const { status, headers, body } = response;
        if (status !== 403 && status !== 429)
            return cutOff(response);
        if (!/["']AF429["']/.test(new TextDecoder().decode(body.subarray(0, 4096))))
            return undefined;
        return { kind: "throttled", ...(headers["retry-after"] === undefined && { retryAfterMs: AF429_WAIT_MS }) };
    },
    requestsPerSecond: 20,
};
const MANNERS = {
    "resource-manager": { classify: cutOff, requestsPerSecond: 10 },
    graph: { classify: cutOff, requestsPerSecond: 10 },
    "log-analytics": QUERY,
    management: MANAGEMENT,
};
/** All reports together get five requests in ten seconds, per app and tenant. */
const GRAPH_REPORTS = { classify: cutOff, requestsPerSecond: 0.5 };
/** The manners of an API, for one of its paths. */
function mannersOf(api, pathname) {
    return api === "graph" && /^\/[\w.]+\/auditLogs\//i.test(pathname) ? GRAPH_REPORTS : MANNERS[api];
}
/** Entra says "try again" by words on a 400 too. Tokens are few, so they need no pace. */
const LOGIN_MANNERS = {
    classify(response) {
        if (response.status !== 400)
            return cutOff(response);
        const text = new TextDecoder().decode(response.body.subarray(0, 4096));
        return /"error"\s*:\s*"(?:temporarily_unavailable|server_error)"/.test(text) ? { kind: "transient" } : undefined;
    },
};


/***/ })

};
