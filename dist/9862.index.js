export const id = 9862;
export const ids = [9862,1860];
export const modules = {

/***/ 39862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ agentPartitions),
/* harmony export */   g: () => (/* binding */ agentIds)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9019);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87677);




async function agentPartitions(ctx) {
    return await (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .Y)(ctx, async (gateway) => (await agentIds(gateway, ctx.config)).map((id) => ({ id })));
}
/** @throws MallcopError `config-invalid` for a configured agent that the gateway does not have */
async function agentIds(gateway, { agents }) {
    const answer = await gateway.ask("agents.list");
    const known = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(answer.agents, "agents", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC).map((agent) => (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(agent, "agent", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC).id, "id", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC));
    const unknown = agents?.find((id) => !known.includes(id));
    if (unknown !== undefined) {
        throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "mallcop.yaml",
            problem: `the gateway has no agent \`${unknown}\``,
            advice: "Correct `agents`, or leave it out to look at all of them.",
        });
    }
    return agents === undefined || agents.length === 0 ? known : agents;
}


/***/ }),

/***/ 95326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/** The options of an OpenClaw instance, and what follows from its address: whether the gateway is this machine's own. */
/** Whether the address is this machine's own: only there may a shared token be sent, and only there does it bring rights. */
function isLoopback(gatewayUrl) {
    const hostname = URL.parse(gatewayUrl)?.hostname ?? "";
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
/** Host and port, for messages. */
function hostOf(gatewayUrl) {
    return URL.parse(gatewayUrl)?.host ?? "the gateway";
}


/***/ }),

/***/ 38228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PAIR),
/* harmony export */   Y: () => (/* binding */ credentialsOf)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95326);
/* harmony import */ var _device_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61860);



const PAIR = "Run `mallcop openclaw pair` to make a device key and have it approved.";
/** @throws MallcopError `secret-missing`, `config-invalid` */
function credentialsOf(ctx) {
    const key = ctx.secret("OPENCLAW_DEVICE_KEY");
    const deviceToken = ctx.secret("OPENCLAW_DEVICE_TOKEN");
    const { gateway_url } = ctx.config;
    const shared = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(gateway_url) ? ctx.secret("OPENCLAW_GATEWAY_TOKEN") : undefined;
    const device = key && (0,_device_key_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDeviceKey */ .F)(key.reveal());
    if (device && deviceToken)
        return { device, auth: { deviceToken: deviceToken.reveal() }, title: "paired device" };
    if (deviceToken)
        throw missing(ctx, "OPENCLAW_DEVICE_KEY", `A device token works with its key only. ${PAIR}`);
    if (shared)
        return { ...(device && { device }), auth: { token: shared.reveal() }, title: "shared token" };
    if (device)
        throw missing(ctx, "OPENCLAW_DEVICE_TOKEN", `A device key works with its token only. ${PAIR}`);
    if ((0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(gateway_url))
        return { auth: {}, title: "no credential" };
    const unused = ctx.secret("OPENCLAW_GATEWAY_TOKEN") !== undefined;
    const why = `A shared token brings no rights from another machine, so it was not sent to ${(0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w)(gateway_url)}.`;
    throw missing(ctx, "OPENCLAW_DEVICE_KEY", unused ? `${why} ${PAIR}` : PAIR);
}
function missing(ctx, name, advice) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("secret-missing", { name, advice }, { connector: ctx.instance });
}


/***/ }),

/***/ 61860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseDeviceKey),
/* harmony export */   makeDeviceKey: () => (/* binding */ makeDeviceKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/**
 * A device's identity: an Ed25519 key that proves to the gateway who is calling. The key never leaves this machine; what is
 * sent are its public half and a signature over the very words of one handshake.
 */


/** What stands before a 32-byte seed to make PKCS#8 of it (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const RAW_BYTES = 32;
function makeDeviceKey() {
    return deviceKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)("ed25519").privateKey);
}
/**
 * @param text PKCS#8 in PEM or base64, or a seed of 32 bytes in base64 or base64url
 * @throws MallcopError `config-invalid`, without any of the text
 */
function parseDeviceKey(text) {
    try {
        const key = privateKey(text.trim());
        if (key.asymmetricKeyType === "ed25519")
            return deviceKey(key);
    }
    catch {
        // What OpenSSL says of a broken key may quote it.
    }
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
        path: "OPENCLAW_DEVICE_KEY",
        problem: "the secret holds no Ed25519 key",
        advice: "Store it again as `mallcop openclaw pair` printed it, whole and on one line.",
    });
}
function privateKey(text) {
    if (text.startsWith("-----BEGIN"))
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    const bytes = Buffer.from(text, "base64");
    const key = bytes.length === RAW_BYTES ? Buffer.concat([PKCS8_ED25519, bytes]) : bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: "der", type: "pkcs8" });
}
function deviceKey(key) {
    const raw = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: "spki", format: "der" }).subarray(-RAW_BYTES);
    return {
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(raw).digest("hex"),
        publicKey: raw.toString("base64url"),
        sign: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text, "utf8"), key).toString("base64url"),
        export: () => key.export({ type: "pkcs8", format: "der" }).toString("base64"),
    };
}


/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ notOffered),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   X2: () => (/* binding */ noScopes),
/* harmony export */   XC: () => (/* binding */ VENDOR),
/* harmony export */   hx: () => (/* binding */ SCOPE),
/* harmony export */   z2: () => (/* binding */ requestId),
/* harmony export */   zd: () => (/* binding */ isStarting)
/* harmony export */ });
/* unused harmony export approval */
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38228);
/**
 * What a gateway's refusals mean. Judged by their codes, never by their text, which is a stranger's and is not repeated.
 *
 * @see https://docs.openclaw.ai/gateway/protocol
 */



const VENDOR = "OpenClaw";
const SCOPE = "operator.read";
/** The `error` of a response. */
function refusalOf(error) {
    const outer = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(error) ? error : {};
    const details = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(outer.details) ? outer.details : {};
    const retryAfterMs = typeof outer.retryAfterMs === "number" && outer.retryAfterMs >= 0 ? outer.retryAfterMs : undefined;
    return {
        code: word(details.code) ?? word(outer.code) ?? "unknown",
        details: isOldScopeText(outer) ? { ...details, code: "MISSING_SCOPE" } : details,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
}
/** Gateways of protocol 3 say it in words only, for methods that they do not know as well. */
function isOldScopeText({ code, message, details }) {
    return details === undefined && code === "INVALID_REQUEST" && /^missing scope: /.test(String(message));
}
const RENEW = `The gateway's token was changed, or the device was removed there. ${_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B}`;
/** Refusals by code. What is not listed is an answer that we do not know. */
const ERRORS = {
    AUTH_TOKEN_MISMATCH: () => failed("the token is not the gateway's", RENEW),
    AUTH_TOKEN_MISSING: () => failed("it wants a token", _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B),
    AUTH_PASSWORD_MISMATCH: () => failed("it wants a password", _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B),
    AUTH_PASSWORD_MISSING: () => failed("it wants a password", _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B),
    AUTH_DEVICE_TOKEN_MISMATCH: () => failed("the device token is not the one that was given out", RENEW),
    DEVICE_IDENTITY_REQUIRED: () => failed("it wants a paired device", _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B),
    DEVICE_AUTH_INVALID: () => failed("the device's signature was not accepted", RENEW),
    DEVICE_AUTH_SIGNATURE_INVALID: () => failed("the device's signature was not accepted", RENEW),
    DEVICE_AUTH_SIGNATURE_EXPIRED: () => failed("the device's signature came too late", "Run it again."),
    DEVICE_AUTH_NONCE_MISMATCH: () => failed("the device's signature was for another handshake", "Run it again."),
    AUTH_RATE_LIMITED: ({ retryAfterMs }) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-throttled", { vendor: VENDOR }, retryAfterMs === undefined ? {} : { retryAfterMs }),
    PAIRING_REQUIRED: (refusal) => denied(`the device (${word(refusal.details.reason) ?? "not-paired"})`, approval(refusal)),
    AUTH_SCOPE_MISMATCH: () => denied(SCOPE, `The device was approved for something else. ${_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B}`),
    MISSING_SCOPE: ({ details }) => denied(word(details.missingScope) ?? SCOPE, `mallcop needs ${SCOPE} and nothing more. ${_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B}`),
    PROTOCOL_MISMATCH: ({ details }) => new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", {
        vendor: VENDOR,
        reason: `it speaks protocol ${Number(details.expectedProtocol) || "of another number"}, and mallcop knows 3 and 4`,
    }),
};
function errorOf(refusal, what) {
    const code = word(refusal.details.code) ?? refusal.code;
    const known = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(ERRORS, code);
    return known?.(refusal) ?? new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("vendor-refused", { vendor: VENDOR, reason: `${what} gave ${code}` });
}
/** Whether a gateway that is just starting says so; it may be asked again. */
function isStarting({ code, details }) {
    return code === "UNAVAILABLE" || details.reason === "startup-sidecars";
}
/** What to do about a device that waits for approval. */
function approval({ details }) {
    const id = requestId(details);
    return id === undefined
        ? "On the gateway's machine, look at `openclaw devices list` and approve the device."
        : `On the gateway's machine, run \`openclaw devices approve ${id}\`.`;
}
function requestId(details) {
    return typeof details.requestId === "string" && /^[\w-]{1,64}$/.test(details.requestId)
        ? details.requestId
        : undefined;
}
function noScopes(title) {
    return denied(SCOPE, `The gateway accepted the ${title}, but gives it no rights: a shared token has some on the gateway's own machine only. ${_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR */ .B}`);
}
function notOffered(what, version) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("feed-not-available", {
        vendor: VENDOR,
        what,
        reason: `gateway ${version} does not know the method`,
        advice: "Update OpenClaw to 2026.7 or newer.",
    });
}
function failed(reason, advice) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("auth-failed", { vendor: VENDOR, reason, advice });
}
function denied(right, advice) {
    return new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("permission-missing", { vendor: VENDOR, right, advice });
}
/** A word of the protocol's, such as `not-paired`; anything else is not repeated. */
function word(value) {
    return typeof value === "string" && /^[\w.:-]{1,64}$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 94958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ connectGateway),
  K: () => (/* binding */ greet)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/config.js
var config = __webpack_require__(95326);
// EXTERNAL MODULE: ./build/plugins/connectors/openclaw/errors.js
var openclaw_errors = __webpack_require__(9019);
;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/handshake.js
/**
 * The words of a handshake: what is answered to a gateway's challenge, and what its greeting says. Only `operator.read` is
 * ever asked for, and no capability is advertised, so that mallcop can never become a way to approve anything.
 */


/** `2026.5` speaks protocol 3 only, `2026.9` protocol 4 only. */
const PROTOCOLS = { minProtocol: 3, maxProtocol: 4 };
/** A closed list at the gateway; our own name goes into `displayName`. */
const CLIENT = { id: "gateway-client", mode: "backend", platform: "linux", displayName: "mallcop", version: "1.0.0" };
/** On its own machine a gateway gives out device tokens to its command line only. */
const PAIRING_CLIENT = { ...CLIENT, id: "cli", mode: "cli" };
const ROLE = "operator";
/** The challenge, if `frame` is one. */
function challengeIn(frame) {
    if (frame.type !== "event" || frame.event !== "connect.challenge")
        return undefined;
    const payload = (0,shape/* object */.Ik)(frame.payload, "connect.challenge", openclaw_errors/* VENDOR */.XC);
    return {
        nonce: (0,shape/* text */.Qq)(payload.nonce, "connect.challenge.nonce", openclaw_errors/* VENDOR */.XC),
        ts: (0,shape/* number */.ai)(payload.ts, "connect.challenge.ts", openclaw_errors/* VENDOR */.XC),
    };
}
/** Signed with the gateway's own time, so that clocks need not agree. */
function connectParameters({ device, auth, pairing }, { nonce, ts }) {
    const scopes = [openclaw_errors/* SCOPE */.hx];
    const token = auth.token ?? auth.deviceToken ?? "";
    const client = pairing === true ? PAIRING_CLIENT : CLIENT;
    const { id, mode, platform } = client;
    const signed = device && ["v3", device.id, id, mode, ROLE, scopes.join(","), ts, token, nonce, platform, ""].join("|");
    return {
        ...PROTOCOLS,
        client,
        role: ROLE,
        scopes,
        caps: [],
        auth,
        ...(device &&
            signed !== undefined && {
            device: { id: device.id, publicKey: device.publicKey, signature: device.sign(signed), signedAt: ts, nonce },
        }),
    };
}
/** @throws MallcopError `vendor-answer-unexpected` */
function readHello(payload) {
    const hello = (0,shape/* object */.Ik)(payload, "hello", openclaw_errors/* VENDOR */.XC);
    const server = (0,shape/* object */.Ik)(hello.server, "hello.server", openclaw_errors/* VENDOR */.XC);
    const auth = (0,shape/* isObject */.Gv)(hello.auth) ? hello.auth : {};
    const features = (0,shape/* object */.Ik)(hello.features, "hello.features", openclaw_errors/* VENDOR */.XC);
    const scopes = Array.isArray(auth.scopes) ? auth.scopes : [];
    return {
        protocol: (0,shape/* number */.ai)(hello.protocol, "hello.protocol", openclaw_errors/* VENDOR */.XC),
        version: (0,shape/* text */.Qq)(server.version, "hello.server.version", openclaw_errors/* VENDOR */.XC).slice(0, 64),
        methods: new Set((0,shape/* list */.p_)(features.methods, "hello.features.methods", openclaw_errors/* VENDOR */.XC).map(String)),
        scopes: scopes.map(String),
        method: (0,shape/* optionalText */.mR)(auth.method, "hello.auth.method", openclaw_errors/* VENDOR */.XC),
        deviceToken: (0,shape/* optionalText */.mR)(auth.deviceToken, "hello.auth.deviceToken", openclaw_errors/* VENDOR */.XC),
    };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/openclaw/gateway.js





const ANSWER_MS = 30_000;
/** A gateway that restarts needs up to a minute and a half. */
const STARTING_MS = 120_000;
const STARTING_PAUSE_MS = 1000;
/**
 * Connects and shakes hands. A gateway that says it is starting is asked again for two minutes.
 * @throws MallcopError what a refusal means; `permission-missing` for a token that was accepted but brings no rights
 */
async function connectGateway(ctx, credentials) {
    const greeting = await greet(ctx, credentials);
    if ("refusal" in greeting)
        throw (0,openclaw_errors/* errorOf */.Mz)(greeting.refusal, "the handshake");
    if (greeting.hello.scopes.includes(openclaw_errors/* SCOPE */.hx))
        return greeting;
    greeting.close();
    throw (0,openclaw_errors/* noScopes */.X2)(credentials.title);
}
/** As `connectGateway`, but gives a refusal, and whatever rights there are, to the caller. */
async function greet(ctx, credentials) {
    const { gateway_url, tls_fingerprint } = ctx.config;
    for (let waited = 0, waitMs = 0;; waited += waitMs) {
        const pin = tls_fingerprint === undefined ? {} : { fingerprint: tls_fingerprint };
        const conversation = new Conversation(await ctx.websocket(gateway_url, { ...pin, waitMs }), (0,config/* hostOf */.w)(gateway_url));
        const answer = await conversation.shakeHands(credentials);
        if (answer.ok)
            return conversation.as(readHello(answer.payload));
        conversation.close();
        const { refusal } = answer;
        if (!(0,openclaw_errors/* isStarting */.zd)(refusal))
            return { refusal };
        waitMs = Math.max(STARTING_PAUSE_MS, refusal.retryAfterMs ?? 0);
        if (waited + waitMs > STARTING_MS)
            throw new errors/* MallcopError */.D("vendor-unreachable", { host: (0,config/* hostOf */.w)(gateway_url), reason: "it is still starting" });
    }
}
class Conversation {
    #connection;
    #host;
    #asked = new Map();
    #challenged = Promise.withResolvers();
    #last = 0;
    #end;
    constructor(connection, host) {
        this.#connection = connection;
        this.#host = host;
        // Nobody may be waiting for the challenge when the connection ends.
        this.#challenged.promise.catch(() => { });
        void this.#listen();
    }
    async shakeHands(credentials) {
        try {
            const challenge = challengeIn(await this.#inTime(this.#challenged.promise, "a challenge"));
            if (challenge === undefined)
                throw new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor: openclaw_errors/* VENDOR */.XC, reason: "it began without a challenge" });
            return await this.ask("connect", connectParameters(credentials, challenge));
        }
        catch (thrown) {
            this.close();
            throw thrown;
        }
    }
    as(hello) {
        return {
            hello,
            offers: (method) => hello.methods.has(method),
            try: (method, parameters) => this.ask(method, parameters),
            ask: async (method, parameters) => {
                const answer = await this.ask(method, parameters);
                if (answer.ok)
                    return answer.payload;
                throw (0,openclaw_errors/* isStarting */.zd)(answer.refusal)
                    ? this.#unreachable(`it could not answer ${method} just now`)
                    : (0,openclaw_errors/* errorOf */.Mz)(answer.refusal, method);
            },
            close: () => this.close(),
        };
    }
    async ask(method, params = {}) {
        if (this.#end !== undefined)
            throw this.#end;
        this.#last += 1;
        const id = String(this.#last);
        const asked = Promise.withResolvers();
        this.#asked.set(id, asked);
        this.#connection.send(JSON.stringify({ type: "req", id, method, params }));
        try {
            return await this.#inTime(asked.promise, method);
        }
        finally {
            this.#asked.delete(id);
        }
    }
    close() {
        this.#connection.close();
    }
    async #listen() {
        try {
            for (;;)
                this.#hear((0,shape/* object */.Ik)((0,shape/* parseJson */.qF)(await this.#connection.receive(), "frame", openclaw_errors/* VENDOR */.XC), "frame", openclaw_errors/* VENDOR */.XC));
        }
        catch (thrown) {
            this.#end = thrown;
            this.close();
            this.#challenged.reject(thrown);
            for (const { reject } of this.#asked.values())
                reject(thrown);
        }
    }
    #hear(frame) {
        if (frame.type !== "res") {
            // The first frame is the challenge or a mistake; later events say nothing that polling would not.
            this.#challenged.resolve(frame);
            return;
        }
        const asked = this.#asked.get(String(frame.id));
        if (frame.ok !== true)
            asked?.resolve({ ok: false, refusal: (0,openclaw_errors/* refusalOf */.Of)(frame.error) });
        else
            asked?.resolve({ ok: true, payload: (0,shape/* isObject */.Gv)(frame.payload) ? frame.payload : {} });
    }
    async #inTime(promise, what) {
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(this.#unreachable(`it did not answer ${what} in time`)), ANSWER_MS);
        });
        try {
            return await Promise.race([promise, late]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #unreachable(reason) {
        return new errors/* MallcopError */.D("vendor-unreachable", { host: this.#host, reason });
    }
}


/***/ }),

/***/ 87677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ visit),
/* harmony export */   e: () => (/* binding */ visiting)
/* harmony export */ });
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38228);
/* harmony import */ var _gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94958);



const visits = new WeakMap();
/** Trouble that the same run would meet again. */
const LASTING = new Set(["auth", "permission", "config", "throttled"]);
/** Does something with a connection, which ends with its last guest. */
async function visit(ctx, look) {
    const gateway = await enter(ctx);
    try {
        return await look(gateway);
    }
    finally {
        leave(ctx);
    }
}
/** As `visit`, for what is given page by page. */
async function* visiting(ctx, read) {
    const gateway = await enter(ctx);
    try {
        yield* read(gateway);
    }
    finally {
        leave(ctx);
    }
}
async function enter(ctx) {
    const visit = visits.get(ctx.websocket) ?? { gateway: undefined, guests: 0, refused: undefined };
    visits.set(ctx.websocket, visit);
    if (visit.refused !== undefined)
        throw visit.refused;
    visit.guests += 1;
    visit.gateway ??= open(ctx);
    try {
        return await visit.gateway;
    }
    catch (thrown) {
        const error = (0,_src_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        if (LASTING.has(error.kind))
            visit.refused = error;
        visit.guests -= 1;
        if (visit.guests === 0)
            visit.gateway = undefined;
        throw error;
    }
}
async function open(ctx) {
    return await (0,_gateway_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGateway */ .V)(ctx, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsOf */ .Y)(ctx));
}
function leave(ctx) {
    const visit = visits.get(ctx.websocket);
    if (visit === undefined)
        return;
    visit.guests -= 1;
    if (visit.guests > 0)
        return;
    const { gateway } = visit;
    visit.gateway = undefined;
    gateway?.then((open) => open.close()).catch(() => { });
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
