export const id = 5963;
export const ids = [5963,4920];
export const modules = {

/***/ 91599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ BUILTIN_TYPES)
/* harmony export */ });
/* harmony import */ var _plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36225);



/** The connectors that ship with mallcop. */
const BUILTIN_TYPES = {
    get names() {
        return (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)();
    },
    find(type) {
        const validate = (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateOptions */ .Lm)(type);
        return validate && { validate, schema: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)((0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type)) };
    },
};


/***/ }),

/***/ 94702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/** The one syntax for variables in options: `${NAME}`, and `$${` for a literal `${`. Expansion happens once: values are never expanded again. */
const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** An escape, a reference with its closing brace, or one without. Linear: a name ends where another piece could begin. */
const PIECE = /\$\$\{|\$\{([^${}]*)\}|\$\{/g;
/** The names that a text refers to, and whether it holds a `${` that is no reference. */
function variablesIn(text) {
    const pieces = [...text.matchAll(PIECE)].filter(([piece]) => piece !== "$${");
    const names = pieces.map(([, name]) => name ?? "");
    return { names: names.filter((name) => NAME.test(name)), malformed: names.some((name) => !NAME.test(name)) };
}
/** Whether the text waits for a variable. */
function hasVariable(text) {
    return variablesIn(text).names.length > 0;
}
/** The text with each reference replaced by what `lookUp` gives for its name. */
function expand(text, lookUp) {
    return text.replace(PIECE, (piece, name) => {
        if (piece === "$${")
            return "${";
        return name !== undefined && NAME.test(name) ? lookUp(name) : piece;
    });
}


/***/ }),

/***/ 25963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/detect/builtin.generated.js
var builtin_generated = __webpack_require__(82381);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(28344);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/config/detector-settings.js
var detector_settings = __webpack_require__(59692);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(94702);
// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(67879);
// EXTERNAL MODULE: ./build/src/config/positions.js
var config_positions = __webpack_require__(93764);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./build/src/config/validate.js + 1 modules
var validate = __webpack_require__(36225);
;// CONCATENATED MODULE: ./build/src/config/check.js
/**
 * Finds everything that is wrong with a parsed configuration.
 * Invariant: without problems, the value is a `ConfigFile` whose entries all keep their type's schema, but for what only the
 * value of a variable can tell.
 */








/** The problems of a document, in no particular order. */
function problemsIn({ value, positions }, path, { types, detectors }) {
    const place = (mistake) => (0,explain/* mistakeError */.PK)(mistake, path, positions);
    const nothing = watchesNothing(value);
    const findings = (0,validate/* validateConfig */.$r)(structuredClone(value)).filter(({ pointer, keyword, params }) => {
        const isOfConnectors = pointer === "/connectors" || (keyword === "required" && params.missingProperty === "connectors");
        return !(nothing && isOfConnectors);
    });
    const entries = entriesOf(value);
    const misplaced = misplacedVariables(value);
    const said = new Set(misplaced.map(({ pointer }) => pointer));
    const broken = (0,explain/* explain */.WE)(findings, { schema: schema/* CONFIG_SCHEMA */.ln, value }).filter(({ pointer }) => !said.has(pointer));
    return [
        ...(nothing ? [new errors/* MallcopError */.D("config-no-connectors", { path }, { at: positions.atKey("/connectors") })] : []),
        ...[...broken, ...misplaced, ...(0,detector_settings/* detectorMistakes */.y3)(isRecord(value) ? value.detectors : undefined, detectors)].map(place),
        ...entries.flatMap(([pointer, entry]) => problemsInEntry(entry, pointer, path, positions, types)),
        ...doubledIds(entries, path, positions),
    ];
}
function problemsInEntry(entry, pointer, path, positions, types) {
    if (typeof entry.type !== "string" || (0,expand/* hasVariable */.$u)(entry.type))
        return [];
    const type = types.find(entry.type);
    if (!type)
        return [(0,registry/* unknownConnector */.Gg)(entry.type, types.names, positions.atValue(`${pointer}/type`))];
    const value = optionsOf(entry);
    // What a rule on text says of a variable's name means nothing; `resolveOptions` asks again when the value is known.
    const findings = type.validate(structuredClone(value)).filter((finding) => !isAboutVariable(finding, value));
    const alsoKnown = Object.keys(schema/* ENTRY_PROPERTIES */.Ry);
    const mistakes = (0,explain/* explain */.WE)(findings, { schema: type.schema, value, below: pointer, alsoKnown });
    return [...mistakes, ...malformedVariables(value, pointer)].map((mistake) => (0,explain/* mistakeError */.PK)(mistake, path, positions));
}
const TEXT_RULES = new Set(["pattern", "enum", "minLength", "maxLength", "uniqueItems"]);
function isAboutVariable({ keyword, pointer }, options) {
    const value = (0,config_positions/* pointerParts */.uo)(pointer).reduce((at, part) => (isRecord(at) ? at[part] : undefined), options);
    return TEXT_RULES.has(keyword) && texts(value, "").some(([, text]) => (0,expand/* hasVariable */.$u)(text));
}
function malformedVariables(options, below) {
    return texts(options, below).flatMap(([pointer, text]) => {
        if (!(0,expand/* variablesIn */.DF)(text).malformed)
            return [];
        const problem = `\`${(0,explain/* nameOf */.Vb)(pointer)}\` holds a \`\${\` that is not a variable`;
        const advice = "A variable's name is capital letters, digits and underscores; a literal `${` is written `$${`.";
        return [{ pointer, on: "value", problem, advice }];
    });
}
/** Anywhere but in a connector's options, and where a webhook's address is named, a variable would be taken literally. */
function misplacedVariables(value) {
    return texts(value, "").flatMap(([pointer, text]) => {
        const [top, , name] = (0,config_positions/* pointerParts */.uo)(pointer);
        const isOption = top === "connectors" && name !== undefined && !Object.hasOwn(schema/* ENTRY_PROPERTIES */.Ry, name);
        if (isOption || pointer === "/notify/url" || !(0,expand/* hasVariable */.$u)(text))
            return [];
        const problem = `\`${(0,explain/* nameOf */.Vb)(pointer)}\` holds a variable, which only a connector's options and \`notify.url\` can`;
        return [{ pointer, on: "value", problem, advice: "Write the value itself." }];
    });
}
const ID = new RegExp(schema/* ENTRY_PROPERTIES */.Ry.id.pattern);
function doubledIds(entries, path, positions) {
    const seen = new Set();
    return entries.flatMap(([pointer, { id }]) => {
        if (typeof id !== "string" || !ID.test(id))
            return [];
        if (seen.has(id))
            return [new errors/* MallcopError */.D("config-duplicate-id", { path, id }, { at: positions.atValue(`${pointer}/id`) })];
        seen.add(id);
        return [];
    });
}
/** That is said in its own words, and not as a broken rule of the schema. */
function watchesNothing(file) {
    if (!isRecord(file) || Array.isArray(file))
        return false;
    const { connectors } = file;
    return connectors === undefined || connectors === null || (Array.isArray(connectors) && connectors.length === 0);
}
function entriesOf(file) {
    const connectors = isRecord(file) ? file.connectors : undefined;
    if (!Array.isArray(connectors))
        return [];
    return connectors.flatMap((entry, index) => (isRecord(entry) ? [[`/connectors/${index}`, entry]] : []));
}
/** What an entry holds besides what every entry may have. */
function optionsOf(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([name]) => !Object.hasOwn(schema/* ENTRY_PROPERTIES */.Ry, name)));
}
/** Every text at any depth, with its pointer. */
function texts(value, pointer) {
    if (typeof value === "string")
        return [[pointer, value]];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([name, item]) => texts(item, (0,config_positions/* childPointer */.Y2)(pointer, name)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./build/src/config/connector-types.js
var connector_types = __webpack_require__(91599);
// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(38449);
;// CONCATENATED MODULE: ./build/src/config/secret-literals.js
/**
 * Finds credentials that stand in a configuration in clear text, comments included.
 * Invariant: an error says where and what sort, never the text itself.
 */





/** Every credential in the text, in the order of the file, at most one for each line. */
function secretLiterals(text, document, path, findSecret) {
    const found = new Map();
    const report = (at, shape) => {
        const line = Number(at.slice(path.length).split(":")[1] ?? 1);
        if (!found.has(line))
            found.set(line, new errors/* MallcopError */.D("config-secret-literal", { path, shape, where: `line ${line}` }, { at }));
    };
    if (document)
        searchValue(document.value, document.positions, findSecret, report);
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const secret = findSecret(line);
        if (secret)
            report(`${path}:${index + 1}:1`, secret.shape);
    }
    return [...found].sort(([one], [other]) => one - other).map(([, error]) => error);
}
function searchValue(root, positions, findSecret, report) {
    const visit = (value, pointer, key) => {
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                visit(item, (0,config_positions/* childPointer */.Y2)(pointer, index), key);
        }
        else if (typeof value === "object" && value !== null) {
            for (const [name, item] of Object.entries(value)) {
                const child = (0,config_positions/* childPointer */.Y2)(pointer, name);
                const secret = findSecret(name);
                if (secret)
                    report(positions.atKey(child), secret.shape);
                visit(item, child, name);
            }
        }
        else if (typeof value === "string" || typeof value === "number") {
            const shape = findSecret(String(value))?.shape ?? shapeByName(key, String(value));
            if (shape !== undefined)
                report(positions.atValue(pointer), shape);
        }
    };
    visit(root, "", "");
}
function shapeByName(key, value) {
    const isSecret = (0,secret_names/* judgeName */.B)(key).secret !== undefined && !(0,secret_names/* isHarmless */.E)(value) && !(0,expand/* hasVariable */.$u)(value);
    return isSecret ? `the value of \`${(0,explain/* shownKey */.dM)(key)}\`` : undefined;
}

// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
;// CONCATENATED MODULE: ./build/src/config/load.js
/**
 * Turns the text of `mallcop.yaml` into a `Config`.
 * Invariant: there is a configuration only if nothing at all is wrong with the file, because a typo must not silently blind;
 * and all that is wrong is said at once.
 */











/** More would be no help; a file that is wrong all over is wrong in the same way. */
const MOST_PROBLEMS = 100;
const KNOWN_DETECTORS = new Map(Object.values(builtin_generated/* BUILTIN_DETECTORS */.W).map(({ manifest }) => [manifest.name, manifest]));
/**
 * Reads a configuration. Never throws on what the file says. Variables stay open until a connector runs: see `resolveOptions`.
 * @param source the file's bytes, or its text
 * @param path what the file is called in messages: its path in the repository
 */
function loadConfig(source, path, { types = connector_types/* BUILTIN_TYPES */.c, detectors = KNOWN_DETECTORS, findSecret = secret_shapes/* findSecret */.mt } = {}) {
    const { text, document, problem } = read(source, path);
    const problems = problem ? [problem] : [];
    if (problem?.code !== "config-too-large")
        problems.push(...secretLiterals(text, document, path, findSecret));
    if (document)
        problems.push(...problemsIn(document, path, { types, detectors }));
    if (!document || problems.length > 0)
        return { problems: inFileOrder(problems).slice(0, MOST_PROBLEMS) };
    return { config: build(document, path, types), problems: [] };
}
const STORE = schema/* CONFIG_SCHEMA */.ln.properties.store.properties;
const BASELINE = schema/* CONFIG_SCHEMA */.ln.properties.baseline.properties;
function read(source, path) {
    let text = "";
    try {
        text = typeof source === "string" ? source : (0,yaml/* decodeText */.g7)(source, path);
        const document = (0,yaml/* parseYaml */.hN)(text, path);
        if (document && document.value !== null)
            return { text, document };
        return { text, problem: new errors/* MallcopError */.D("config-no-connectors", { path }, { at: path }) };
    }
    catch (thrown) {
        if (thrown instanceof errors/* MallcopError */.D)
            return { text, problem: thrown };
        throw thrown;
    }
}
/** Only for a document without problems, which is therefore a `ConfigFile` once the defaults are in. */
function build({ value, positions }, path, types) {
    const file = structuredClone(value);
    (0,validate/* validateConfig */.$r)(file);
    return {
        path,
        connectors: file.connectors.map((entry, index) => instanceOf(entry, path, `/connectors/${index}`, positions, types)),
        own: { domains: file.own?.domains ?? [], accounts: file.own?.accounts ?? [] },
        baseline: {
            learningDays: file.baseline?.learning_days ?? BASELINE.learning_days.default,
            windowDays: file.baseline?.window_days ?? BASELINE.window_days.default,
        },
        detectors: (0,detector_settings/* readSettings */.sb)(file.detectors),
        templates: file.templates,
        issues: file.issues,
        notify: file.notify && { ...file.notify, variable: (0,expand/* variablesIn */.DF)(file.notify.url).names[0] ?? "" },
        allowPublic: file.allow_public,
        retentionDays: file.retention_days,
        report: file.report,
        store: {
            raw: file.store?.raw ?? STORE.raw.default,
            budgetMb: file.store?.budget_mb ?? STORE.budget_mb.default,
        },
    };
}
function instanceOf(entry, path, below, positions, types) {
    const plugin = types.find(entry.type)?.plugin;
    return {
        id: entry.id,
        type: entry.type,
        lookbackHours: entry.lookback_hours,
        options: optionsOf(entry),
        ...(plugin && { plugin }),
        path,
        positions: {
            atKey: (pointer) => positions.atKey(below + pointer),
            atValue: (pointer) => positions.atValue(below + pointer),
        },
    };
}
function inFileOrder(problems) {
    const place = ({ context: { at = "" } }) => at.split(":").slice(-2).map(Number);
    return problems.toSorted((one, other) => {
        const [line = 0, column = 0] = place(one);
        const [otherLine = 0, otherColumn = 0] = place(other);
        return line - otherLine || column - otherColumn || 0;
    });
}


/***/ }),

/***/ 38449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ judgeName),
/* harmony export */   E: () => (/* binding */ isHarmless)
/* harmony export */ });
/**
 * What the name of a field says about its value: a secret, or only something about one. `password` is a secret; `passwordLastUsed`,
 * `accessKeyId` and `secret_type` are facts that an audit needs.
 */
/** What a name must contain, in lower case without separators, to be a secret's. The last one found decides. */
const STEMS = {
    passwords: "password",
    password: "password",
    passwds: "password",
    passwd: "password",
    passphrase: "password",
    passcode: "password",
    pwd: "password",
    privatekey: "private-key",
    secretaccesskey: "secret-key",
    secretkey: "secret-key",
    sharedaccesskey: "access-key",
    accesskey: "access-key",
    accountkey: "access-key",
    sharedkey: "access-key",
    masterkey: "access-key",
    signingkey: "signing-key",
    apikey: "api-key",
    authkey: "api-key",
    connectionstring: "connection-string",
    connstr: "connection-string",
    sessiontoken: "session-token",
    securitytoken: "session-token",
    authorization: "authorization",
    signature: "signature",
    credentials: "credential",
    credential: "credential",
    tokens: "token",
    token: "token",
    jwt: "token",
    cookie: "cookie",
    secrets: "secret",
    secret: "secret",
};
const STEM = new RegExp(Object.keys(STEMS).join("|"), "g");
/** Secrets by their whole name. `push_protection_bypassed_by`, for one, is a person. */
const WHOLE = {
    protectionbypass: "secret",
    drainurl: "secret-url",
    webhookurl: "secret-url",
    deployhookurl: "secret-url",
};
/** Names that hold a stem and are no secret, whole. Each is a row of the allow-list's test. */
const ALLOWED = new Set([
    "hashedtoken",
    "federatedidentitycredential",
    "federatedidentitycredentials",
    "clienttoken",
    "clientrequesttoken",
    "idempotencytoken",
    "resultsignature",
    "httptokens",
    "secretspassed",
    "secretary",
]);
/** Last words of names that speak about a secret, or about anything else that is none. */
const DESCRIPTIONS = new Set(`
    action age alert alerts alg algorithm allowed arn arns at audience audiences category changed characters
    configured count counts created date dates decision description details disabled elevation email enabled
    endpoint exists exp expiration expired expires expiry format from guid id identifier identifiers ids interval
    issuer kind length level limit location manager method name names notification owner path permission permissions
    policies policy present profile protection provider reason ref refresh region require required reset revoked rid
    rotated rotation scope scopes source state status statuses subject supported template time times timestamp title
    ttl type types updated uri url used user valid validation validity verification verified version versions
  `
    .trim()
    .split(/\s+/));
/** The same for more than a word; all that follows the stem, in lower case without separators. */
const PHRASES = /^(?:displayname|expiresat|expiresin|fromconsole|lasteight|lastfour|lastset|lastused|scanning\w*|\w*notificationcontent)$/;
const NAMES = new Set([
    "name",
    "key",
    "parametername",
    "propertyname",
    "displayname",
    "field",
    "header",
]);
const HOLDS = new Set([
    "value",
    "values",
    "newvalue",
    "oldvalue",
    "old",
    "new",
    "current",
    "previous",
    "stringvalue",
]);
/** Longer names are judged by their end, where names say what they are. */
const MOST_CHARS = 200;
const MOST_VERDICTS = 4096;
const verdicts = new Map();
/** Pure; remembers its answers, because a feed's records all have the same few names. */
function judgeName(name) {
    const known = verdicts.get(name);
    if (known !== undefined)
        return known;
    const verdict = judge(name);
    if (verdicts.size >= MOST_VERDICTS)
        verdicts.clear();
    if (name.length <= MOST_CHARS)
        verdicts.set(name, verdict);
    return verdict;
}
/** A placeholder in a name says what was taken out, not what the field holds. */
const PLACEHOLDER = /\[redacted:[^\]]*\]/g;
function judge(given) {
    const name = given.includes("[redacted:") ? given.replace(PLACEHOLDER, "0") : given;
    const plain = name
        .slice(-MOST_CHARS)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "");
    const accessKeyId = plain.endsWith("accesskeyid");
    const last = [...plain.matchAll(STEM)].at(-1);
    const rest = last === undefined ? plain : plain.slice(last.index + last[0].length);
    const describes = accessKeyId ||
        ALLOWED.has(plain) ||
        DESCRIPTIONS.has(rest) ||
        (rest !== "" && DESCRIPTIONS.has(lastWord(name))) ||
        PHRASES.test(rest);
    return {
        secret: secretCalled(plain) ?? (last === undefined || describes ? undefined : STEMS[last[0]]),
        describes,
        accessKeyId,
        names: NAMES.has(plain),
        holds: HOLDS.has(plain),
    };
}
function secretCalled(plain) {
    return Object.hasOwn(WHOLE, plain) ? WHOLE[plain] : undefined;
}
/** `Id` of `secretAccessKeyId`, `at` of `expires_at`; in lower case. */
function lastWord(name) {
    const words = name.slice(-MOST_CHARS).match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+/g);
    return words?.at(-1)?.toLowerCase() ?? "";
}
/** What stands where a secret would, and gives nothing away: a vendor's mask, a switch, nothing. */
const HARMLESS = /^(?:\**|\[\]|\{\}|\[redacted(?::[\w.:-]{1,100})?\]|hidden_due_to_security_reasons|value hidden due to security reasons\.?|<sensitivedataremoved>|__openclaw_redacted__|__\w{1,40}__|redacted|hidden|true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|required|optional|success|failure|allow|deny)$/i;
/** Whether the value of a secret-named field may stay. */
function isHarmless(value) {
    return HARMLESS.test(value);
}


/***/ }),

/***/ 28344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p2: () => (/* binding */ ACCESS_KEY_ID),
  AF: () => (/* binding */ SECRET_SHAPES),
  mt: () => (/* binding */ findSecret)
});

// UNUSED EXPORTS: TOKEN_SHAPES

;// CONCATENATED MODULE: ./build/src/event/secret-contexts.js
const WORD = "(?:pass(?:word|wd|phrase)|pwd|secret|token|(?:api|access|account|auth|master|private|shared|signing|storage)[_-]?(?:access[_-]?)?key|connection[_-]?string|signature|(?<![A-Za-z])sig)";
const SIGN = "(?:=|%3d|:)";
const WORDS = [
    ...["password", "passwd", "passphrase", "pwd", "secret", "token", "signature", "connectionstring"],
    ...["connection_string", "connection-string", "sig=", "sig%3d", "sig "],
    ...["=", ":", "%3d", " ", '"', "'", "\\"].map((after) => `key${after}`),
];
/** Between a word and its sign in the text of JSON: a quote that is a field name's end is not meant. */
const JSON_GAP = String.raw `(?:\\+["']|')?(?:\s|\\[nrt]){0,2}`;
const SECRETS_IN_CONTEXT = [
    {
        label: "password",
        anchors: ["://"],
        inJson: /:\/\/[^\s:/@"'<>]{0,256}:[^\s/"'<>?#]{1,512}@/,
        pattern: /(?<=[A-Za-z0-9]:\/\/)[^\s:/@"'<>]{0,256}:(?<secret>[^\s/"'<>?#]{1,512})(?=@)/g,
    },
    {
        label: "authorization",
        anchors: ["bearer", "basic"],
        inJson: /(?:bearer|basic)(?:%20|[ +])/i,
        pattern: /(?<![A-Za-z])(?:bearer|basic)(?:%20|[ +]){1,3}(?<secret>[\w.~+/=-]{8,})/gi,
        accept: (secret) => /\d/.test(secret) || secret.length >= 32,
    },
    {
        label: "authorization",
        anchors: ["authorization"],
        inJson: new RegExp(`authorization${JSON_GAP}${SIGN}`, "i"),
        pattern: /authorization\\{0,4}["']?\s{0,2}[:=]\s{0,2}\\{0,4}["']?(?:[A-Za-z][A-Za-z0-9-]{1,24} {1,2})?(?<secret>[^\s"',;\\]{6,})/gi,
        accept: (secret) => /\d/.test(secret),
    },
    { label: "cookie", anchors: ["cookie:"], pattern: /cookie:\s{0,2}(?<secret>[^\r\n"\\]{4,})/gi },
    {
        label: "secret",
        anchors: WORDS,
        inJson: new RegExp(WORD + JSON_GAP + SIGN, "i"),
        pattern: new RegExp(String.raw `:?${WORD}(?:\\{0,4}["'])?\s{0,2}${SIGN}\s{0,2}\\{0,4}["']?(?<secret>(?<=["'])[^"'\\]+|(?<!["'])[^\s"'&;,<>\\=][^\s"'&;,<>\\]*)`, "gi"),
        accept: isValue,
    },
    {
        label: "secret",
        anchors: ["password ", "passwd ", "token ", "secret ", "api-key "],
        inJson: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) /i,
        pattern: /--[a-z-]{0,24}(?:password|passwd|token|secret|api-key) {1,3}["']?(?<secret>[^\s"'-][^\s"']{2,})/gi,
    },
];
/**
 * After `=` and in quotes, anything is a value. After a bare colon it may be prose (`invalid token: expired`), or part of a name
 * with colons (`arn:aws:secretsmanager:…:secret:name`).
 */
function isValue(secret, match) {
    const before = match.slice(0, match.length - secret.length).trimEnd();
    return !before.endsWith(":") || (!match.startsWith(":") && secret.length >= 8 && /\d/.test(secret));
}

;// CONCATENATED MODULE: ./build/src/event/secret-shapes.js
/**
 * What credentials look like: the shapes that redaction knows without having been told a secret.
 *
 * Every pattern is linear on hostile input: it begins with a literal or at the edge of a run, and its repetitions are bounded,
 * or end where the run ends with nothing to match after them. Each shape names its anchors: literals, one of
 * which every match holds (case is ignored), so that one scan of a text tells which patterns are worth trying.
 */

/** Not in the midst of a word; an escape such as `%20` or `\n` before it is no part of the word. */
const EDGE = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[nrt]))`;
const KEYS = [
    {
        label: "private-key",
        anchors: ["-----BEGIN "],
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,60}-----)?/g,
    },
    { label: "age-key", anchors: ["AGE-SECRET-KEY-1"], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
    { label: "jwt", anchors: ["eyJ"], pattern: new RegExp(`${EDGE}eyJ[\\w-]{8,}(?:\\.[\\w-]{4,}){1,4}\\.?`, "g") },
];
const AMAZON = [
    {
        label: "aws-secret-key",
        anchors: ["AKIA", "ASIA"],
        inJson: /A[KS]IA[A-Z0-9]{16}(?!")/,
        pattern: /A[KS]IA[A-Z0-9]{16}["']?[\s,:;|/]{1,3}["']?(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g,
    },
    {
        label: "aws-access-key-id",
        anchors: ["AKIA", "ASIA", "ABIA", "ACCA"],
        // CloudTrail names one in every record, where it belongs.
        inJson: /(?<!accessKeyId":")A(?:KI|SI|BI|CC)A[A-Z0-9]{16}/,
        pattern: /(?<![A-Z0-9])A(?:KI|SI|BI|CC)A[A-Z0-9]{16}(?![A-Z0-9])/g,
    },
    {
        label: "aws-session-token",
        anchors: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"],
        pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9+/=%_-]{20,}/g,
    },
    {
        label: "aws-secret-key",
        anchors: ["secret"],
        inJson: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
        pattern: /secret[\w .:="'-]{0,30}[ :="'](?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
        accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    },
];
const MICROSOFT = [
    {
        label: "azure-client-secret",
        anchors: Array.from("0123456789", (digit) => `${digit}q~`),
        pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
    },
    {
        label: "azure-storage-key",
        anchors: ["+ASt"],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
    },
    { label: "azure-key", anchors: ["JQQJ9"], pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[9D][A-Za-z0-9]{20,40}/g },
];
const GOOGLE = [
    { label: "google-api-key", anchors: ["AIza"], pattern: /AIza[\w-]{35}/g },
    { label: "google-oauth-token", anchors: ["ya29."], pattern: /ya29\.[\w-]{20,}/g },
    { label: "google-refresh-token", anchors: ["1//0"], pattern: /(?<!\w)1\/\/0[\w-]{30,}/g },
    { label: "google-client-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-[\w-]{20,}/g },
];
/** Credentials that say whose they are. */
const PREFIXED = [
    {
        label: "github-token",
        anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /gh[pousr]_[A-Za-z0-9][\w.-]{18,1023}[A-Za-z0-9]/g,
    },
    { label: "github-token", anchors: ["github_pat_"], pattern: /github_pat_\w{20,255}/g },
    {
        label: "gitlab-token",
        anchors: ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-", "glft-", "glagent-"],
        pattern: /gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent)-[\w-]{20,255}/g,
    },
    {
        label: "slack-token",
        anchors: ["xox", "xapp-"],
        pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]{10,}/g,
        accept: (secret) => /\d/.test(secret),
    },
    {
        label: "slack-webhook",
        anchors: ["hooks.slack"],
        pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "discord-webhook",
        anchors: ["/api/webhooks/"],
        pattern: /discord(?:app)?\.com\/api\/webhooks\/(?<secret>[\w/-]{8,})/gi,
    },
    {
        label: "teams-webhook",
        anchors: ["/webhookb2/"],
        pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{8,})/gi,
    },
    {
        label: "vercel-deploy-hook",
        anchors: ["/integrations/deploy/"],
        pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(?<secret>[\w/]{8,})/gi,
    },
    {
        label: "vercel-token",
        anchors: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        pattern: /vc[piark]_[A-Za-z0-9]{20,255}/g,
    },
    { label: "npm-token", anchors: ["npm_"], pattern: /npm_[A-Za-z0-9]{36}/g },
    { label: "pypi-token", anchors: ["pypi-AgE"], pattern: /pypi-AgE[\w-]{50,}/g },
    { label: "rubygems-token", anchors: ["rubygems_"], pattern: /rubygems_[0-9a-f]{48}/g },
    { label: "docker-token", anchors: ["dckr_"], pattern: /dckr_[po]at_[\w-]{20,255}/g },
    { label: "supabase-token", anchors: ["sbp_"], pattern: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/g },
    { label: "supabase-secret-key", anchors: ["sb_secret_"], pattern: /sb_secret_[\w-]{16,255}/g },
    {
        label: "openai-key",
        anchors: ["sk-"],
        pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/g,
        accept: (secret) => /\d/.test(secret) && (/[A-Z]/.test(secret) || secret.startsWith("sk-ant-")),
    },
    {
        label: "stripe-key",
        anchors: ["sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_", "whsec_"],
        pattern: /(?:[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,255}|whsec_[A-Za-z0-9+/=]{24,255})/g,
    },
    {
        label: "twilio-key",
        anchors: Array.from("0123456789abcdef", (digit) => `sk${digit}`),
        inJson: /SK[0-9a-f]{32}/,
        pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g,
    },
    { label: "sendgrid-key", anchors: ["SG."], pattern: /SG\.[\w-]{16,64}\.[\w-]{16,128}/g },
    {
        label: "mailgun-key",
        anchors: ["key-"],
        inJson: /key-[0-9a-f]{32}/,
        pattern: /(?<![\w-])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        label: "mailchimp-key",
        anchors: Array.from("0123456789", (digit) => `-us${digit}`),
        pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/g,
    },
    { label: "telegram-token", anchors: [":AA"], pattern: /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    {
        label: "shopify-token",
        anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
        pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
    },
    { label: "digitalocean-token", anchors: ["dop_v1_", "doo_v1_", "dor_v1_"], pattern: /do[por]_v1_[0-9a-f]{64}/g },
    { label: "databricks-token", anchors: ["dapi"], pattern: /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?/g },
    { label: "huggingface-token", anchors: ["hf_"], pattern: /(?<![A-Za-z0-9])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
    { label: "vault-token", anchors: ["hvs.", "hvb.", "hvr."], pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { label: "terraform-token", anchors: [".atlasv1."], pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/g },
    {
        label: "doppler-token",
        anchors: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
        pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{20,255}/g,
    },
    { label: "linear-key", anchors: ["lin_api_", "lin_oauth_"], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
    { label: "notion-token", anchors: ["ntn_"], pattern: /ntn_[A-Za-z0-9]{40,60}/g },
    { label: "postman-key", anchors: ["PMAK-"], pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g },
    { label: "newrelic-key", anchors: ["NRAK-"], pattern: /NRAK-[A-Z0-9]{27}/g },
    { label: "grafana-token", anchors: ["glsa_", "glc_"], pattern: /gl(?:sa|c)_[A-Za-z0-9+/=_]{32,255}/g },
    { label: "planetscale-token", anchors: ["pscale_"], pattern: /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g },
    { label: "atlassian-token", anchors: ["ATATT3", "ATCTT3"], pattern: /AT(?:ATT|CTT)3[\w+/=-]{24,512}/g },
    { label: "figma-token", anchors: ["figd_"], pattern: /figd_[\w-]{30,255}/g },
    { label: "groq-key", anchors: ["gsk_"], pattern: /gsk_[A-Za-z0-9]{40,60}/g },
    { label: "xai-key", anchors: ["xai-"], pattern: /xai-[A-Za-z0-9]{70,90}/g },
    { label: "replicate-token", anchors: ["r8_"], pattern: /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{37}/g },
    { label: "sentry-token", anchors: ["sntrys_", "sntryu_"], pattern: /sntry[su]_[\w+/=-]{40,512}/g },
    { label: "tailscale-key", anchors: ["tskey-"], pattern: /tskey-[a-z]{3,12}-[A-Za-z0-9-]{16,128}/g },
];
/** Certain by themselves; their order matters where one shape is part of another. */
const TOKEN_SHAPES = [...KEYS, ...AMAZON, ...MICROSOFT, ...GOOGLE, ...PREFIXED];
const SECRET_SHAPES = [...TOKEN_SHAPES, ...SECRETS_IN_CONTEXT];
/** The access key id is a secret's name rather than a secret: fields that are made for it keep it. */
const ACCESS_KEY_ID = "aws-access-key-id";
/** The sort of credential that a text holds by its shape alone, if any; for texts that should hold none, such as a configuration. */
function findSecret(text) {
    const found = TOKEN_SHAPES.find(({ pattern, accept }) => {
        const match = [...text.matchAll(pattern)].find(([whole, ...groups]) => accept?.(groups.at(-1) ?? whole, whole) ?? true);
        return match !== undefined;
    });
    return found === undefined ? undefined : { shape: found.label };
}


/***/ })

};
