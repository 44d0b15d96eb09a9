export const id = 4408;
export const ids = [4408,6432,1974,8615];
export const modules = {

/***/ 37039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createContext),
/* harmony export */   u: () => (/* binding */ createOrigins)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28121);
/* harmony import */ var _connector_origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47874);
/* harmony import */ var _connector_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67009);
/** What a connector is handed: its own configuration and declared secrets, and nothing else of the environment. */




/**
 * Which hosts an instance may reach: those that its manifest names, by themselves, by an option or by a setting.
 * @throws MallcopError `config-invalid` for an option or setting that is no usable URL
 */
function createOrigins(manifest, options, env) {
    const settings = Object.fromEntries(manifest.auth.settings.map(({ name }) => [name, env[name] || undefined]));
    return (0,_connector_origins_js__WEBPACK_IMPORTED_MODULE_2__/* .createOriginPolicy */ .Z)(manifest.hosts, { ...settings, ...options });
}
/** A variable that is set but empty counts as unset: that is how a workflow passes a secret that does not exist. */
function createContext({ manifest, env, ...parts }) {
    const declared = (kind, name) => {
        if (!manifest.auth[kind].some((entry) => entry.name === name))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", {
                what: `${manifest.name} asked for ${name}, which its manifest does not declare`,
            });
        return env[name] || undefined;
    };
    const secret = (name) => {
        const value = declared("secrets", name);
        return value === undefined ? undefined : new _connector_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
    };
    return {
        ...parts,
        secret,
        setting: (name) => declared("settings", name),
        fingerprint: (0,_connector_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .createFingerprint */ .vU)(env.MALLCOP_HMAC_KEY || undefined),
        requireSecret(name) {
            const found = secret(name);
            if (found !== undefined)
                return found;
            const what = manifest.auth.secrets.find((entry) => entry.name === name)?.description ?? "";
            const advice = `Set ${name} in the \`env:\` of the workflow step from a repository secret: ${what}`;
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("secret-missing", { name, advice }, { connector: parts.instance });
        },
    };
}


/***/ }),

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** What a vendor said, made fit for an error or a log line: redacted first, then flattened and cut, so that no secret is cut in half. */
const MAX_CHARS = 300;
const WINDOW = 16_384;
/** @param redact takes every secret that the run knows out of a text */
function excerpt(body, redact) {
    const text = new TextDecoder().decode(body.subarray(0, WINDOW));
    // A secret could straddle the window's end, where redaction would not know it: only the first half is ever shown.
    const known = redact(text).slice(0, WINDOW / 2);
    const line = known.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
    return line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS - 1)}…`;
}


/***/ }),

/***/ 28121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tS: () => (/* binding */ compareFingerprints),
/* harmony export */   vU: () => (/* binding */ createFingerprint)
/* harmony export */ });
/* unused harmony export PRESENT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Fingerprints of values that must be compared but not stored. Keyed, so that nobody who can read the repository can try
 * guesses; without a key only presence is kept, and nothing can be learned from it.
 */

/** There is a value, and no key to tell more of it. */
const PRESENT = "present";
const FINGERPRINT = /^hmac:([0-9a-f]{8}):[0-9a-f]{32}$/;
/** `hmac:<8 hex digits that name the key>:<32 hex digits>`, or `present` without a key. */
function createFingerprint(key) {
    if (key === undefined)
        return () => PRESENT;
    const keyId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`mallcop key id|${key}`).digest("hex").slice(0, 8);
    return (value) => `hmac:${keyId}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(value).digest("hex").slice(0, 32)}`;
}
/** `unknown`: made without a key, or with two keys, so that nothing can be said. */
function compareFingerprints(a, b) {
    const [keyA, keyB] = [FINGERPRINT.exec(a)?.[1], FINGERPRINT.exec(b)?.[1]];
    if (keyA === undefined || keyA !== keyB)
        return "unknown";
    return a === b ? "same" : "changed";
}


/***/ }),

/***/ 47874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createOriginPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Which hosts a connector may reach: what its manifest declares and what its configuration names, and nothing else, whoever
 * supplied the link. A URL is judged by the parsed form that is then fetched, so that no second reading of it can differ.
 */

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OPTION = /^\{([\w-]+)\}$/;
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const SECURE = {
    "https:": "https:",
    "wss:": "https:",
    "http:": "http:",
    "ws:": "http:",
};
/**
 * @param hosts the manifest's `hosts`: names such as `cloudtrail.*.amazonaws.com`, where `*` stands for exactly one label
 *   (https, default port, never an IP address), or `{option}` for the exact origin of a configured URL or list of URLs.
 * @param options the instance's configuration, and the settings that its manifest declares. An unset one allows nothing.
 * @throws MallcopError `config-invalid` if a configured URL is no https URL (http only on this machine) or holds a password
 */
function createOriginPolicy(hosts, options) {
    const patterns = [];
    const origins = new Set();
    for (const host of hosts) {
        const option = OPTION.exec(host)?.[1];
        if (option === undefined)
            patterns.push(patternLabels(host));
        else
            for (const origin of configuredOrigins(option, options[option]))
                origins.add(origin);
    }
    const allows = (url) => {
        if (url.username !== "" || url.password !== "")
            return false;
        const origin = originOf(url);
        if (origin === undefined)
            return false;
        return origins.has(origin) || (isPlainHttps(url) && patterns.some((pattern) => matches(pattern, url.hostname)));
    };
    return {
        allows,
        check(url) {
            const parsed = typeof url === "string" ? URL.parse(url) : url;
            if (parsed === null)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: "an unreadable address" });
            if (!allows(parsed))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("origin-refused", { origin: shown(parsed) });
            return parsed;
        },
    };
}
function shown(url) {
    return (originOf(url) ?? url.protocol).slice(0, 100);
}
function isPlainHttps(url) {
    return SECURE[url.protocol] === "https:" && url.port === "";
}
/** `scheme://host[:port]` with web sockets folded into http; nothing for schemes without hosts. */
function originOf(url) {
    const scheme = SECURE[url.protocol];
    return scheme === undefined ? undefined : `${scheme}//${url.host}`;
}
function patternLabels(pattern) {
    const labels = pattern.split(".");
    const [second = "", top = ""] = labels.slice(-2);
    // A wildcard so far up would allow domains that strangers register; an all-numeric top label is an IP address.
    const anchored = labels.length >= 2 && LABEL.test(second) && LABEL.test(top) && /[a-z]/.test(top);
    if (!anchored || !labels.every((label) => label === "*" || LABEL.test(label))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
            path: "manifest.yaml",
            problem: "an entry of `hosts` is not a lower-case host name whose last two labels are spelled out",
            advice: "Write names such as `api.github.com` or `cloudtrail.*.amazonaws.com`, or `{option}`.",
        });
    }
    return labels;
}
function matches(pattern, hostname) {
    const labels = hostname.split(".");
    if (labels.length !== pattern.length)
        return false;
    return pattern.every((wanted, index) => {
        const label = labels[index] ?? "";
        // Vendors' regions and resource names are plain; a punycode label in their place is a look-alike.
        return wanted === "*" ? LABEL.test(label) && !label.startsWith("xn--") : wanted === label;
    });
}
function configuredOrigins(option, value) {
    if (value === undefined || value === null)
        return [];
    const urls = Array.isArray(value) ? value : [value];
    return urls.map((one) => {
        const url = typeof one === "string" ? URL.parse(one) : null;
        const origin = url === null ? undefined : configuredOrigin(url);
        if (origin === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", {
                path: /^[A-Z]/.test(option) ? option : "mallcop.yaml",
                problem: `\`${option}\` is not a usable address`,
                advice: "Give an https:// URL without user name or password; http:// is accepted for this machine only.",
            });
        }
        return origin;
    });
}
function configuredOrigin(url) {
    if (url.username !== "" || url.password !== "")
        return undefined;
    return SECURE[url.protocol] === "https:" || LOOPBACK.test(url.hostname) ? originOf(url) : undefined;
}


/***/ }),

/***/ 67009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/** A value that must die at the boundary: it prints as `***` everywhere, and only `reveal` gives it, for one request. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The clear text. Call it where the request is built, never to store or log it. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
/** The beginning of a text as a text of its own: a mere part of it would keep the whole in memory. */
function copyOf(text, most) {
    if (text.length <= most)
        return text;
    return Buffer.from(text.slice(0, most), "utf16le").toString("utf16le");
}


/***/ }),

/***/ 61222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ HeadlessSample),
/* harmony export */   fS: () => (/* binding */ MOST_REVISIONS),
/* harmony export */   g3: () => (/* binding */ MOST_STRETCHES),
/* harmony export */   mG: () => (/* binding */ MOST_CHARS),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/* harmony import */ var _copy_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4276);
/**
 * Rows that do not begin as an app's lines do, a few of each revision and stretch of time: enough to see whether they all begin in
 * one other way. Bounded, and the same in whatever order they come.
 */

const STRETCH_MS = 10 * 60_000;
const MOST_ROWS = 10;
const MOST_STRETCHES = 100;
const MOST_REVISIONS = 20;
/** No header is longer. */
const MOST_CHARS = 400;
class HeadlessSample {
    #rows = new Map();
    add({ text, time, revision }) {
        this.#keep(revision, Math.floor(time / STRETCH_MS), (0,_copy_of_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .z)(text, MOST_CHARS));
    }
    absorb(other) {
        for (const [revision, stretches] of other.#rows)
            for (const [stretch, rows] of stretches)
                for (const row of rows)
                    this.#keep(revision, stretch, row);
    }
    get rows() {
        return this.#rows;
    }
    /** The least by their code units. */
    #keep(revision, stretch, row) {
        const stretches = this.#rows.get(revision) ?? new Map();
        const kept = stretches.get(stretch) ?? [];
        const last = kept.at(-1);
        if (kept.length === MOST_ROWS && last !== undefined && row >= last)
            return;
        if (this.#rows.size >= MOST_REVISIONS && !this.#rows.has(revision))
            return;
        if (stretches.size >= MOST_STRETCHES && !stretches.has(stretch))
            return;
        kept.push(row);
        kept.sort();
        if (kept.length > MOST_ROWS)
            kept.pop();
        this.#rows.set(revision, stretches.set(stretch, kept));
    }
}


/***/ }),

/***/ 18615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ HOLE_TYPES),
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   H6: () => (/* binding */ PATTERN_CHARS),
/* harmony export */   dM: () => (/* binding */ isTooOpen),
/* harmony export */   patternText: () => (/* binding */ patternText),
/* harmony export */   printPattern: () => (/* binding */ printPattern)
/* harmony export */ });
/**
 * The language of templates: the line as it looks, with typed holes. `<name:type>` takes one value, `<name>` everything up to
 * the next literal or blank, `{a|b}` one of some words; `\<`, `\{` and `\\` stand for themselves. A run of blanks is one.
 * Invariant: `parsePattern(printPattern(x))` is `x`.
 */
const HOLE_TYPES = [
    "int",
    "num",
    "size",
    "duration",
    "status",
    "time",
    "ip",
    "host",
    "uuid",
    "hex",
    "email",
    "url",
    "path",
    "id",
    "word",
    "any",
    "string",
    "json",
    "rest",
];
const NAME = /^[a-z][a-z0-9_]{0,39}$/;
/** Up to here a hole's own text may go; a longer one is text. */
const HOLE_CHARS = 64;
const PATTERN_CHARS = 4096;
const MOST_PIECES = 400;
function parsePattern(text) {
    if (text.length > PATTERN_CHARS)
        return { offset: PATTERN_CHARS, problem: `it is longer than ${PATTERN_CHARS} characters` };
    const pieces = [];
    let literal = "";
    const flush = () => {
        if (literal !== "")
            pieces.push({ literal });
        literal = "";
    };
    for (let at = 0; at < text.length;) {
        const special = text.charAt(at);
        if (special === "\\" && "<{\\".includes(text.charAt(at + 1)) && at + 1 < text.length) {
            literal += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const read = special === "<" ? readHole(text, at) : special === "{" ? readChoice(text, at) : undefined;
        if (read === undefined) {
            const blank = special === " " || special === "\t";
            if (!blank || (!literal.endsWith(" ") && (literal !== "" || pieces.length > 0)))
                literal += blank ? " " : special;
            at += 1;
            continue;
        }
        if ("problem" in read)
            return read;
        if (literal === "" && pieces.length > 0 && !("literal" in (pieces.at(-1) ?? {})) && !("choice" in read.piece)) {
            const before = pieces.at(-1);
            if (before !== undefined && "hole" in before && isWide(before.hole))
                return { offset: at, problem: "two holes stand side by side, and nothing says where the first one ends" };
        }
        flush();
        pieces.push(read.piece);
        at = read.end;
    }
    literal = literal.endsWith(" ") ? literal.slice(0, -1) : literal;
    flush();
    if (pieces.length === 0)
        return { offset: 0, problem: "it is empty" };
    if (pieces.length > MOST_PIECES)
        return { offset: 0, problem: `it has more than ${MOST_PIECES} pieces` };
    return pieces;
}
/** Holes of these types end where the next literal begins. */
const isWide = (type) => type === "any" || type === "string" || type === "rest" || type === "word" || type === "json";
/** `undefined` for a `<` that opens no hole: the log's own. */
function readHole(text, at) {
    const close = text.indexOf(">", at);
    if (close < 0 || close - at > HOLE_CHARS)
        return undefined;
    const [name = "", type, ...more] = text.slice(at + 1, close).split(":");
    if (more.length > 0 || !(NAME.test(name) || (name === "" && type !== undefined)))
        return undefined;
    const known = HOLE_TYPES.find((candidate) => candidate === (type ?? "any"));
    if (known === undefined) {
        const problem = `there is no type ${JSON.stringify(type)}; there are ${HOLE_TYPES.join(", ")}`;
        return {
            offset: at,
            problem: NAME.test(type ?? "") ? problem : "a type is small letters, or write `\\<` for a `<`",
        };
    }
    return { piece: { hole: known, name: name === "" ? undefined : name }, end: close + 1 };
}
function readChoice(text, at) {
    const close = text.indexOf("}", at);
    if (close < 0)
        return undefined;
    const choice = text.slice(at + 1, close).split("|");
    if (choice.length < 2 || choice.some((word) => word === "" || !/^[^\s<>{}\\]+$/.test(word)))
        return undefined;
    return { piece: { choice }, end: close + 1 };
}
function printPattern(pattern) {
    let text = "";
    for (const piece of pattern) {
        if ("literal" in piece)
            text += escapeLiteral(piece.literal);
        else if ("choice" in piece)
            text += `{${piece.choice.join("|")}}`;
        else
            text += `<${piece.name ?? ""}${piece.hole === "any" && piece.name !== undefined ? "" : `:${piece.hole}`}>`;
    }
    return text;
}
/** Only what would be read as something else is escaped: templates are for people. */
function escapeLiteral(literal) {
    let text = "";
    for (let at = 0; at < literal.length; at += 1) {
        const character = literal.charAt(at);
        const next = literal.charAt(at + 1);
        if (character === "\\" && (next === "" || "<{\\".includes(next)))
            text += "\\\\";
        else if (character === "<" && (next === ":" || /[a-z]/.test(next) || next === ""))
            text += "\\<";
        else if (character === "{" && (next === "" || literal.indexOf("|", at) > 0))
            text += "\\{";
        else
            text += character;
    }
    return text;
}
/** The template with `<*>` for each value. */
function patternText(pattern) {
    return pattern.map((piece) => ("literal" in piece ? piece.literal : "<*>")).join("");
}
/** Types that any word would do for. */
const OPEN_TYPES = new Set(["any", "rest", "string", "word", "id"]);
/** Whether a pattern says too little to be a template: it has no word, and no values that few lines have in that order. */
function isTooOpen(pattern) {
    let weight = 0;
    for (const piece of pattern) {
        if ("literal" in piece)
            weight += (piece.literal.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length * 2 + (/[^\s\w]/.test(piece.literal) ? 1 : 0);
        else if ("choice" in piece)
            weight += 2;
        else if (!OPEN_TYPES.has(piece.hole))
            weight += 1;
    }
    return weight < 2;
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTemplates: () => (/* binding */ readTemplates),
/* harmony export */   s: () => (/* binding */ isTemplateId)
/* harmony export */ });
/* unused harmony export MAX_TEMPLATE_CHARS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46666);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65744);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18615);
/**
 * Reads `apps/<app>/parser.yaml`. Invariant: there is a parser only if nothing is wrong with the file, every mistake is said
 * at its line and column, and no message repeats what the file says.
 */






/** A file over this size (in UTF-16 units) is refused before it is parsed: 5,000 templates are a tenth of it. */
const MAX_TEMPLATE_CHARS = 8 * 1024 * 1024;
const MOST_PROBLEMS = 100;
const MOST_TEMPLATES = 10_000;
const TOP_KEYS = ["version", "app", "format", "header", "join", "templates", "ignore"];
const TEMPLATE_KEYS = [
    "id",
    "match",
    "event",
    "actor",
    "target",
    "severity",
    "outcome",
    "fields",
    "noise",
    "keep",
    "was",
    "examples",
];
const FORMATS = ["text", "json", "logfmt"];
const SEVERITIES = ["info", "warn", "critical"];
const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
const OUTCOMES = ["success", "failure", "denied"];
const FIELD = /^[a-z][a-z0-9_]{0,39}$/;
/** Whether a template can be called so. */
function isTemplateId(name) {
    return typeof name === "string" && ID.test(name);
}
/** @param path what the file is called in messages */
function readTemplates(text, path) {
    if (text.length > MAX_TEMPLATE_CHARS) {
        const limit = `${MAX_TEMPLATE_CHARS / 1024 / 1024} MB`;
        return { problems: [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-too-large", { path, limit }, { at: path })] };
    }
    const reader = new Reader(text, path);
    const parser = reader.read();
    return parser === undefined || reader.problems.length > 0
        ? { problems: reader.problems.slice(0, MOST_PROBLEMS) }
        : { parser, problems: [] };
}
class Reader {
    problems = [];
    #text;
    #path;
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    constructor(text, path) {
        this.#text = text;
        this.#path = path;
    }
    read() {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(this.#text, {
            lineCounter: this.#lines,
            schema: "core",
            uniqueKeys: true,
            prettyErrors: false,
        });
        for (const { pos, code } of document.errors) {
            const reason = code.toLowerCase().replaceAll("_", " ");
            this.problems.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-syntax", { path: this.#path, reason }, { at: this.#place(pos[0]) }));
        }
        if (this.problems.length > 0)
            return undefined;
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Alias: (_, node) => void this.#say(node, "an alias stands here", "Write the value out."),
            Node: (_, node) => void (node.tag !== undefined &&
                !node.tag.startsWith("tag:yaml.org,2002:") &&
                this.#say(node, "a tag stands here", "Take it out.")),
        });
        const top = this.#map(document.contents, TOP_KEYS);
        if (this.problems.length > 0)
            return undefined;
        if (top.get("version") === undefined || this.#value(top.get("version")) !== 1) {
            this.#say(top.get("version") ?? document.contents, "the version of the format is missing or not 1", "Write `version: 1`.");
        }
        const joins = top.get("join") === undefined ||
            this.#list(top.get("join"), (node) => this.#oneOf(node, ["stack"])).includes("stack");
        return {
            app: this.#string(top.get("app"), "app") ?? "",
            format: (top.has("format") ? this.#oneOf(top.get("format"), FORMATS) : undefined) ?? "text",
            headers: top.has("header") ? this.#patterns(top.get("header"), true) : [],
            joins,
            templates: this.#templates(top.get("templates")),
            ignore: top.has("ignore") ? this.#patterns(top.get("ignore"), false) : [],
        };
    }
    #templates(node) {
        if (node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
            return [];
        const templates = [];
        const ids = new Set();
        const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .Matcher */ .P();
        for (const item of this.#items(node).slice(0, MOST_TEMPLATES)) {
            const template = this.#template(item, ids);
            if (template === undefined)
                continue;
            for (const pattern of template.patterns) {
                const other = matcher.add(pattern, templates.length);
                if (other !== undefined && other !== templates.length)
                    this.#say(item, "another template above has the same `match`", "Take one of them out.");
            }
            templates.push(template);
        }
        return templates;
    }
    #template(item, ids) {
        const map = this.#map(item, TEMPLATE_KEYS);
        const id = this.#string(map.get("id"), "id", item);
        for (const [node, name] of [[map.get("id"), id], ...this.#words(map.get("was"))]) {
            if (name === undefined)
                continue;
            if (!ID.test(name))
                this.#say(node ?? item, "this is no id", "An id is 1 to 63 small letters, digits and dashes.");
            else if (ids.has(name))
                this.#say(node ?? item, "this id appears twice", "Give each template its own.");
            ids.add(name);
        }
        const match = map.get("match");
        if (match === undefined) {
            this.#say(item, "`match` is missing", "Write the line as it looks, with `<name>` for each value.");
            return undefined;
        }
        const [first, ...more] = this.#patterns(match, false);
        if (first === undefined || id === undefined)
            return undefined;
        const patterns = [first, ...more];
        return {
            id,
            patterns,
            mapping: this.#mapping(map),
            noise: this.#flag(map.get("noise")),
            keep: this.#flag(map.get("keep")),
            was: this.#words(map.get("was")).flatMap(([, name]) => name ?? []),
            examples: this.#examples(map.get("examples"), patterns),
        };
    }
    #mapping(map) {
        const event = map.has("event") ? this.#string(map.get("event"), "event") : undefined;
        const severity = map.has("severity") ? this.#oneOf(map.get("severity"), SEVERITIES) : undefined;
        const outcome = map.has("outcome") ? this.#oneOf(map.get("outcome"), OUTCOMES) : undefined;
        const [actor, target] = ["actor", "target"].map((key) => map.has(key) ? this.#string(map.get(key), key) : undefined);
        if (event === undefined) {
            for (const key of ["actor", "target", "severity", "outcome", "fields"])
                if (map.has(key))
                    this.#say(map.get(key), `\`${key}\` needs an \`event\``, "Say which event type the line becomes.");
            return undefined;
        }
        if (!(0,_app_js__WEBPACK_IMPORTED_MODULE_2__/* .isMappedType */ .I)(event))
            this.#say(map.get("event"), "this is no event type", "It is small letters, digits and underscores, with one dot at most, and none of mallcop's own.");
        return { event, actor, target, severity, outcome, fields: this.#fields(map.get("fields")) };
    }
    #fields(node) {
        const fields = new Map();
        if (node === undefined)
            return fields;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            this.#say(node, "here must be `name: field` pairs", "Such as `source_ip: ip`.");
        else
            for (const { key, value } of node.items) {
                const name = String(this.#value(key));
                const field = this.#string(value ?? key, "field");
                if (!FIELD.test(name))
                    this.#say(key, "this is no name", "It is small letters, digits and underscores.");
                else if (field !== undefined)
                    fields.set(name, field);
            }
        return fields;
    }
    #examples(node, patterns) {
        const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .Matcher */ .P();
        for (const pattern of patterns)
            matcher.add(pattern, 0);
        return this.#words(node).flatMap(([place, example]) => {
            if (example === undefined)
                return [];
            if (matcher.match(example) === undefined)
                this.#say(place, "the template does not match this example", "Correct one of them; an example is a message without its header.");
            return [example];
        });
    }
    #patterns(node, isHeader) {
        return this.#words(node).flatMap(([place, text]) => {
            if (text === undefined)
                return [];
            const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)(text);
            if ("problem" in pattern) {
                this.#say(place, pattern.problem, "Correct the template.", pattern.offset);
                return [];
            }
            if (isHeader)
                return [this.#header(place, pattern)];
            if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .isTooOpen */ .dM)(pattern))
                this.#say(place, "there is no word in it, so it would match nearly everything", "Add what all of its lines have.");
            return [pattern];
        });
    }
    #header(node, pattern) {
        const last = pattern.at(-1);
        if (last !== undefined && "hole" in last && last.name === "message")
            return [...pattern.slice(0, -1), { hole: "rest", name: "message" }];
        this.#say(node, "a header ends with `<message>`", "Add it at the end.");
        return pattern;
    }
    #map(node, keys) {
        const map = new Map();
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            this.#say(node, "here must be `key: value` lines", `There are the keys ${keys.join(", ")}.`);
            return map;
        }
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === "string" ? key.value : "";
            if (keys.includes(name))
                map.set(name, value ?? key);
            else {
                const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(name, keys);
                this.#say(key, "there is no such key", meant === undefined ? `There are ${keys.join(", ")}.` : `Did you mean \`${meant}\`?`);
            }
        }
        return map;
    }
    #items(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items;
        this.#say(node, "here must be a list", "Begin each entry with `- `.");
        return [];
    }
    /** A text, or a list of texts, each with its place. */
    #words(node) {
        if (node === undefined)
            return [];
        return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items : [node]).map((item) => [item, this.#string(item, "text")]);
    }
    #list(node, each) {
        return this.#items(node).map(each);
    }
    #value(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    }
    #string(node, name, parent) {
        const value = this.#value(node);
        if (typeof value === "string" && value !== "")
            return value;
        if (node === undefined)
            this.#say(parent, `\`${name}\` is missing`, "Add it.");
        else
            this.#say(node, "here must be a text", "Put it in single quotes.");
        return undefined;
    }
    #flag(node) {
        const value = this.#value(node);
        if (node !== undefined && typeof value !== "boolean")
            this.#say(node, "here must be `true` or `false`", "Write one of them.");
        return value === true;
    }
    #oneOf(node, allowed) {
        const value = allowed.find((candidate) => candidate === this.#value(node));
        if (value === undefined)
            this.#say(node, "this value is not known here", `There are ${allowed.join(", ")}.`);
        return value;
    }
    #say(node, problem, advice, within = 0) {
        const range = typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range : [0];
        const start = Number(range[0]);
        const quoted = "'\"".includes(this.#text.charAt(start)) ? 1 : 0;
        const at = this.#place(start + (within > 0 ? within + quoted : 0));
        this.problems.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", { path: this.#path, problem, advice }, { at }));
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#path}:${line}:${col}`;
    }
}


/***/ }),

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ AppWindow),
  f: () => (/* binding */ window_MOST_REVISIONS)
});

// EXTERNAL MODULE: ./build/src/logs/headless-rows.js
var headless_rows = __webpack_require__(61222);
// EXTERNAL MODULE: ./build/src/logs/looks.js + 4 modules
var looks = __webpack_require__(67685);
// EXTERNAL MODULE: ./build/src/logs/scan.js
var scan = __webpack_require__(49716);
// EXTERNAL MODULE: ./build/src/logs/skeleton.js
var skeleton = __webpack_require__(36962);
;// CONCATENATED MODULE: ./build/src/logs/unknown-lines.js
/**
 * Lines that no template knows, as skeletons, with what tells a new format from a flood: when they came, and which revisions of
 * the app wrote them. Invariant: bounded, however many lines there are and however odd they look; what does not fit is counted.
 */


const BUCKET_MS = 10 * 60_000;
/** More looks than this in one run are no new format. */
const MOST_LOOKS = 400;
const MOST_BUCKETS = 300;
const MOST_REVISIONS = 20;
class UnknownLines {
    #skeletons = new skeleton/* Skeletons */.R();
    #spreads = new Map();
    /** Lines whose look found no place. */
    overflow = 0;
    add({ message: whole, time, revision }) {
        const message = whole.length > scan/* SCAN_CHARS */.ib ? whole.slice(0, scan/* SCAN_CHARS */.ib) : whole;
        if (this.#skeletons.size >= MOST_LOOKS && !this.#skeletons.knows(message)) {
            this.overflow += 1;
            return;
        }
        const { key } = this.#skeletons.add(message);
        note(this.#spreads, key, new Map([[Math.floor(time / BUCKET_MS), 1]]), new Set([revision]));
    }
    absorb(other) {
        this.overflow += other.overflow;
        this.#skeletons.absorb(other.#skeletons);
        for (const [key, { buckets, revisions }] of other.#spreads)
            note(this.#spreads, key, buckets, revisions);
    }
    skeletons() {
        return this.#skeletons.all();
    }
    /** Of all lines of some skeletons together. */
    spreadOf(skeletons) {
        const all = new Map();
        for (const { key } of skeletons) {
            const spread = this.#spreads.get(key);
            if (spread !== undefined)
                note(all, "", spread.buckets, spread.revisions);
        }
        return all.get("") ?? { buckets: new Map(), revisions: new Set() };
    }
}
function note(spreads, key, buckets, revisions) {
    const known = spreads.get(key) ?? { buckets: new Map(), revisions: new Set() };
    spreads.set(key, known);
    for (const [bucket, lines] of buckets) {
        if (known.buckets.size >= MOST_BUCKETS && !known.buckets.has(bucket))
            continue;
        known.buckets.set(bucket, (known.buckets.get(bucket) ?? 0) + lines);
    }
    for (const revision of revisions)
        if (known.revisions.size < MOST_REVISIONS)
            known.revisions.add(revision);
}

;// CONCATENATED MODULE: ./build/src/logs/window.js
/** What one run saw of one app's lines: every line counted under one head, and of the unknown ones enough to learn from. */



/** More revisions than this are made up by somebody. */
const window_MOST_REVISIONS = 10_000;
class AppWindow {
    app;
    lines = 0;
    ignored = 0;
    unmatched = 0;
    headless = 0;
    templates = new Map();
    revisions = new Map();
    #unknown = new UnknownLines();
    #looks;
    #headless = new headless_rows/* HeadlessSample */.WI();
    #learns;
    /** @param learns whether unknown lines are to be learned from, as far as they go */
    constructor(app, learns) {
        this.app = app;
        this.#learns = learns;
    }
    add({ rows, time, revision, found }) {
        this.lines += rows;
        const isUnknown = "message" in found;
        add(this.revisions, revision, isUnknown ? rows : 0, window_MOST_REVISIONS);
        if ("template" in found)
            add(this.templates, found.template, rows);
        else if (!isUnknown)
            this.ignored += rows;
        else {
            this.unmatched += rows;
            // A line that anybody can begin anew by a line break inside a value is none to learn templates from.
            if (found.headless) {
                this.headless += rows;
                if (this.#learns)
                    this.#headless.add({ text: found.message, time, revision });
            }
            else if (this.#learns)
                this.#unknown.add({ message: found.message, time, revision });
        }
    }
    /** Takes in what follows it. */
    absorb(next) {
        this.lines += next.lines;
        this.ignored += next.ignored;
        this.unmatched += next.unmatched;
        this.headless += next.headless;
        for (const [id, rows] of next.templates)
            add(this.templates, id, rows);
        for (const [revision, rows] of next.revisions)
            add(this.revisions, revision, rows, window_MOST_REVISIONS);
        this.#unknown.absorb(next.#unknown);
        this.#headless.absorb(next.#headless);
    }
    get headlessRows() {
        return this.#headless.rows;
    }
    /** To be asked when the window is whole: the unknown lines are forgotten then. */
    looks() {
        this.#looks ??= (0,looks/* looksOf */.uJ)(this.#unknown);
        this.#unknown = new UnknownLines();
        return this.#looks;
    }
}
function add(counts, name, rows, most = Number.POSITIVE_INFINITY) {
    const known = counts.get(name);
    if (known !== undefined)
        counts.set(name, known + rows);
    else if (counts.size < most)
        counts.set(name, rows);
}


/***/ }),

/***/ 21771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHostedConnector),
/* harmony export */   O: () => (/* binding */ isHosted)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);
/* harmony import */ var _event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65715);
/* harmony import */ var _hosted_summing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21537);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62199);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71053);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86432);







function isHosted(connector) {
    return "equip" in connector && typeof connector.equip === "function";
}
const PAIRS_AT_ONCE = 500;
/** @param close also removes what was staged */
function createHostedConnector(manifest, described, sandbox, close) {
    const received = new _received_js__WEBPACK_IMPORTED_MODULE_5__/* .Received */ ["in"](manifest.name);
    const summing = new _hosted_summing_js__WEBPACK_IMPORTED_MODULE_3__/* .HostedSumming */ .c(manifest.name, described, (method, argument) => sandbox.ask(method, argument));
    const feeds = Object.fromEntries(Object.entries(manifest.feeds).map(([name, feed]) => [
        name,
        feed.kind === "log"
            ? logFeed({ name, feed, follows: described.feeds[name]?.follow === true, sandbox, received, summing })
            : new HostedState(name, sandbox, received),
    ]));
    return {
        feeds,
        summing,
        recognize: () => undefined,
        async *preflight() {
            yield* received.checks(await sandbox.ask("preflight", {}));
        },
        ...(described.tables && { tables: async () => received.tables(await sandbox.ask("tables", {})) }),
        async equip(equipment) {
            summing.correlators.redact = equipment.redact;
            for (const feed of Object.values(feeds))
                if (feed instanceof HostedState)
                    feed.equipment = equipment;
            await sandbox.ask("lookup", equipment.lookup);
        },
        call: async (tool, input) => received.found(await sandbox.ask("tool", { tool, input })),
        close,
    };
}
function logFeed({ name, feed, follows, sandbox, received, summing }) {
    async function* pages(ctx, message) {
        for await (const { page: sent, reading } of pagesOf(sandbox, received, ctx, { feed: name, ...message })) {
            const page = received.logPage(sent);
            const judge = (record, index) => new _judged_js__WEBPACK_IMPORTED_MODULE_4__/* .Judged */ ._(record, { reading, index }, feed, summing.correlators);
            yield { ...page, records: page.records.map(judge) };
        }
    }
    return {
        kind: "log",
        partitions: async () => received.partitions(await sandbox.ask("partitions", { feed: name })),
        read: (ctx, partition, slice, at, open) => pages(ctx, { how: "read", partition, slice, at, open }),
        ...(follows && {
            follow: (ctx, partition, open) => pages(ctx, { how: "follow", partition, open }),
        }),
        normalize(record) {
            if (!(record instanceof _judged_js__WEBPACK_IMPORTED_MODULE_4__/* .Judged */ ._))
                throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a record was not read by its plugin" });
            if (record.verdict === undefined)
                throw record.rejected;
            return record.verdict;
        },
    };
}
class HostedState {
    kind = "state";
    #name;
    #sandbox;
    #received;
    /** By the difference, as canonical JSON. */
    #foreseen = new Map();
    equipment;
    constructor(name, sandbox, received) {
        this.#name = name;
        this.#sandbox = sandbox;
        this.#received = received;
    }
    async partitions() {
        return this.#received.partitions(await this.#sandbox.ask("partitions", { feed: this.#name }));
    }
    async *read(ctx, partition) {
        const items = new Map();
        const redact = this.equipment?.redact ?? ((value) => value);
        for await (const { page: sent } of pagesOf(this.#sandbox, this.#received, ctx, {
            feed: this.#name,
            how: "read",
            partition,
        })) {
            const page = this.#received.statePage(sent);
            for (const { key, value } of page.items)
                items.set(key, redact(value));
            if (page.complete)
                await this.#foresee(partition, items);
            yield page;
        }
    }
    change(before, after) {
        const foreseen = this.#foreseen.get(differenceOf(before, after));
        if (foreseen === undefined)
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a difference was not foreseen" });
        return foreseen;
    }
    /** Whatever goes wrong here is said before the listing counts as complete, so that nothing is compared. */
    async #foresee(partition, after) {
        const before = this.equipment?.before(this.#name, partition.id);
        if (before === undefined)
            return;
        const pairs = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
            const [was, is] = [itemOf(before, key), itemOf(after, key)];
            const same = was !== undefined && is !== undefined && (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(was.value) === (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(is.value);
            return same ? [] : [[was, is]];
        });
        for (let start = 0; start < pairs.length; start += PAIRS_AT_ONCE) {
            const some = pairs.slice(start, start + PAIRS_AT_ONCE);
            const message = { feed: this.#name, pairs: some.map(([was, is]) => [was ?? null, is ?? null]) };
            const answers = await this.#sandbox.ask("change", message);
            for (const [index, [was, is]] of some.entries()) {
                const answer = Array.isArray(answers) ? answers[index] : undefined;
                if ((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) && answer.rejected !== undefined)
                    throw (0,_told_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fromTold */ .qI)(answer.rejected);
                this.#foreseen.set(differenceOf(was, is), this.#received.changes((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) ? answer.changes : undefined));
            }
        }
    }
}
/** Pulls the pages of a reading; the plugin is told to stop if the engine does. */
async function* pagesOf(sandbox, received, ctx, message) {
    const reading = received.reading(await sandbox.ask("open", message));
    const abort = () => sandbox.tell("abort", {});
    ctx.signal.addEventListener("abort", abort, { once: true });
    let ended = false;
    try {
        for (;;) {
            const page = received.page(await sandbox.ask("next", { reading }));
            if (page === undefined)
                break;
            yield { page, reading };
        }
        ended = true;
    }
    catch (thrown) {
        ended = true;
        throw thrown;
    }
    finally {
        ctx.signal.removeEventListener("abort", abort);
        if (!ended)
            sandbox.tell("stop", { reading });
    }
}
function itemOf(items, key) {
    const value = items.get(key);
    return value === undefined ? undefined : { key, value };
}
function differenceOf(before, after) {
    const side = (item) => (item === undefined ? null : [item.key, item.value]);
    return (0,_event_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)([side(before), side(after)]);
}


/***/ }),

/***/ 21537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ HostedSumming)
});

// UNUSED EXPORTS: HostedCorrelators

// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/src/plugin/host/judged.js
var judged = __webpack_require__(62199);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
// EXTERNAL MODULE: ./build/src/logs/headless-rows.js
var headless_rows = __webpack_require__(61222);
// EXTERNAL MODULE: ./build/src/logs/looks.js + 4 modules
var logs_looks = __webpack_require__(67685);
// EXTERNAL MODULE: ./build/src/logs/pattern.js
var logs_pattern = __webpack_require__(18615);
// EXTERNAL MODULE: ./build/src/logs/scan.js
var scan = __webpack_require__(49716);
// EXTERNAL MODULE: ./build/src/logs/template-file.js
var template_file = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/logs/window.js + 1 modules
var logs_window = __webpack_require__(94934);
;// CONCATENATED MODULE: ./build/src/plugin/host/received-window.js
/**
 * Reads what a plugin saw of an app's lines. Invariant: counts are counts, patterns are patterns of the template language that say
 * enough, names of templates are names of templates, and nothing is larger than what mallcop itself would have seen.
 */







const MOST_TEMPLATES = 10_000;
const MOST_BUCKETS = 10_000;
const MOST_PATTERNS = 100;
const NAME_CHARS = 512;
/** @returns `undefined` if anything in it has not the form */
function windowOf(sent, app) {
    if (!(0,shape/* isObject */.Gv)(sent) || sent.app !== app)
        return undefined;
    const { lines, ignored, unmatched, headless } = sent;
    const templates = mapOf(sent.templates, MOST_TEMPLATES, template_file/* isTemplateId */.s, countOf);
    const revisions = mapOf(sent.revisions, logs_window/* MOST_REVISIONS */.f, isName, countOf);
    const looks = listOf(sent.looks, logs_looks/* MOST_LOOKS */.np, lookOf);
    const headlessRows = mapOf(sent.headlessRows, headless_rows/* MOST_REVISIONS */.fS, isName, stretchesOf);
    if (!isCount(lines) || !isCount(ignored) || !isCount(unmatched) || !isCount(headless))
        return undefined;
    if (templates === undefined || revisions === undefined || looks === undefined || headlessRows === undefined)
        return undefined;
    return { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows, looks: () => looks };
}
function stretchesOf(sent) {
    const rowOf = (row) => (isLine(row) && row.length <= headless_rows/* MOST_CHARS */.mG ? row : undefined);
    return mapOf(sent, headless_rows/* MOST_STRETCHES */.g3, isStretch, (rows) => listOf(rows, headless_rows/* MOST_ROWS */.wq, rowOf));
}
function lookOf(sent) {
    if (!(0,shape/* isObject */.Gv)(sent) || !isCount(sent.lines))
        return undefined;
    const { lines } = sent;
    const buckets = mapOf(sent.buckets, MOST_BUCKETS, isStretch, countOf);
    const revisions = listOf(sent.revisions, logs_window/* MOST_REVISIONS */.f, (name) => (isName(name) ? name : undefined));
    const samples = listOf(sent.samples, logs_looks/* MOST_SAMPLES */._J, (sample) => (isLine(sample) ? sample : undefined));
    const [first, ...more] = listOf(sent.patterns, MOST_PATTERNS, patternOf) ?? [];
    if (first === undefined || buckets === undefined || revisions === undefined || samples === undefined)
        return undefined;
    return { patterns: [first, ...more], lines, buckets, revisions: new Set(revisions), samples };
}
function patternOf(sent) {
    const pattern = typeof sent === "string" ? (0,logs_pattern/* parsePattern */.EY)(sent) : undefined;
    return pattern === undefined || "problem" in pattern || (0,logs_pattern/* isTooOpen */.dM)(pattern) ? undefined : pattern;
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function countOf(value) {
    return isCount(value) ? value : undefined;
}
function isStretch(value) {
    return Number.isSafeInteger(value);
}
function isName(value) {
    return typeof value === "string" && value.length <= NAME_CHARS;
}
function isLine(value) {
    return typeof value === "string" && value.length <= scan/* SCAN_CHARS */.ib;
}
function listOf(sent, most, read) {
    if (!Array.isArray(sent) || sent.length > most)
        return undefined;
    const entries = sent.map(read).filter((entry) => entry !== undefined);
    return entries.length === sent.length ? entries : undefined;
}
function mapOf(sent, most, isKey, read) {
    const entries = listOf(sent, most, (entry) => {
        const [name, given] = Array.isArray(entry) ? entry : [];
        const value = read(given);
        return isKey(name) && value !== undefined ? [name, value] : undefined;
    });
    return entries && new Map(entries);
}

// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/received-sums.js





const MOST_PAIR_CHARS = 512;
/** Of the state of one pair, as JSON. */
const MOST_STATE_CHARS = 256 * 1024;
/** That one digest tells. */
const MOST_DRAFTS = 10_000;
/** Reads the answers of one connector. All throw `plugin-answer-malformed` or `plugin-too-large`. */
class ReceivedSums {
    #type;
    #correlators;
    constructor(type, { correlators }) {
        this.#type = type;
        this.#correlators = new Set(correlators.map(({ name }) => name));
    }
    /** One for each draft; `undefined` for a draft that no correlator takes up. */
    pairs(sent, drafts) {
        return this.#list(sent, "keys", drafts).map((pair) => {
            if (pair === null)
                return undefined;
            if (typeof pair !== "string" || pair.length > MOST_PAIR_CHARS || !this.#correlators.has(nameIn(pair)))
                throw this.#wrong(`a key is no text of ${MOST_PAIR_CHARS} characters`);
            return pair;
        });
    }
    folded(answer, steps) {
        const { fates, open } = (0,shape/* isObject */.Gv)(answer) ? answer : {};
        const read = this.#list(fates, "answers to drafts", steps.length).map((fate, index) => this.#fate(fate, steps[index]?.draft.raw));
        const pairs = new Set(steps.map(({ pair }) => pair));
        const states = this.#list(open, "open pairs").map((entry) => {
            const [pair, state] = this.#list(entry, "parts of an open pair", 2);
            if (typeof pair !== "string" || !pairs.has(pair))
                throw this.#wrong("a pair is open that it was not asked for");
            return [pair, this.#state(state)];
        });
        const known = new Map(states);
        for (const [index, { pair }] of steps.entries())
            if (read[index] === "held" && !known.has(pair) && !steps.slice(index + 1).some((later) => later.pair === pair))
                throw this.#wrong("a draft is held, but its pair is not open");
        return { fates: read, open: known };
    }
    expired(answer, pairs) {
        return this.#list(answer, "answers to open pairs", pairs).map((entry) => {
            const { told, rejected } = (0,shape/* isObject */.Gv)(entry) ? entry : {};
            if (rejected !== undefined)
                return { rejected: (0,told_error/* fromTold */.qI)(rejected) };
            if (told === undefined || told === null)
                return { told: undefined };
            try {
                return { told: { raw: null, ...(0,received/* draftOf */.bz)(told) } };
            }
            catch (thrown) {
                return { rejected: thrown };
            }
        });
    }
    /** What a digest of a partition has to say. */
    total(answer, partition) {
        const { drafts, window } = (0,shape/* isObject */.Gv)(answer) ? answer : {};
        const list = this.#list(drafts, "drafts of a digest");
        if (list.length > MOST_DRAFTS)
            throw this.#tooLarge(`${MOST_DRAFTS} drafts of one digest`);
        const told = list.map((sent) => {
            const draft = this.#draft(sent);
            if (draft.key === undefined)
                throw this.#wrong("what a digest tells has no key");
            return { raw: null, ...draft };
        });
        if (window === undefined)
            return { told, window: undefined };
        const seen = windowOf(window, partition.id);
        if (seen === undefined)
            throw this.#wrong("what it saw of an app's lines has not the form of that");
        return { told, window: seen };
    }
    #fate(fate, raw) {
        if (fate === "held")
            return fate;
        const { done, rejected } = (0,shape/* isObject */.Gv)(fate) ? fate : {};
        if (rejected !== undefined)
            return { rejected: (0,told_error/* fromTold */.qI)(rejected) };
        try {
            return { done: { raw: raw ?? null, ...(0,received/* draftOf */.bz)(done) } };
        }
        catch (thrown) {
            return { rejected: thrown };
        }
    }
    #draft(sent) {
        try {
            return (0,received/* draftOf */.bz)(sent);
        }
        catch {
            throw this.#wrong("a digest tells what is no draft");
        }
    }
    #state(state) {
        if (state === undefined)
            throw this.#wrong("an open pair has no state");
        if (JSON.stringify(state).length > MOST_STATE_CHARS)
            throw this.#tooLarge(`${MOST_STATE_CHARS / 1024} KB for the state of a pair`);
        return state;
    }
    #list(value, what, length) {
        if (!Array.isArray(value))
            throw this.#wrong(`${what} are no list`);
        if (length !== undefined && value.length !== length)
            throw this.#wrong(`there are not as many ${what} as asked for`);
        return value;
    }
    #wrong(problem) {
        return new errors/* MallcopError */.D("plugin-answer-malformed", { type: this.#type, problem });
    }
    #tooLarge(limit) {
        return new errors/* MallcopError */.D("plugin-too-large", { type: this.#type, limit });
    }
}
function nameIn(pair) {
    return pair.slice(0, Math.max(0, pair.indexOf("|")));
}

;// CONCATENATED MODULE: ./build/src/plugin/host/hosted-summing.js



/** A vendor's ids and paths. */
const PLAIN = /^[\w.:|/{}-]+$/;
/** Drafts, or pairs, of one question. */
const AT_ONCE = 500;
class HostedSumming {
    correlators;
    #described;
    #received;
    #ask;
    #last = 0;
    constructor(type, described, ask) {
        this.#described = described;
        this.#received = new ReceivedSums(type, described);
        this.#ask = ask;
        this.correlators = new HostedCorrelators(described, this.#received, ask);
    }
    digest(feed, partition) {
        if (this.#described.feeds[feed]?.digest !== true)
            return undefined;
        this.#last += 1;
        return new HostedDigest({ digest: this.#last, feed, partition }, this.#received, this.#ask);
    }
}
class HostedCorrelators {
    #deadlines;
    #received;
    #ask;
    #pairs = new WeakMap();
    /** As the engine redacts what it commits. */
    redact = (value) => value;
    constructor({ correlators }, received, ask) {
        this.#deadlines = new Map(correlators.map(({ name, deadlineMs }) => [name, deadlineMs]));
        this.#received = received;
        this.#ask = ask;
    }
    /** Takes in the keys that were sent along with a record's drafts. @throws MallcopError `plugin-answer-malformed` */
    know(verdict, sent) {
        if ("leftOut" in verdict || this.#deadlines.size === 0)
            return;
        const pairs = this.#received.pairs(sent, verdict.length);
        for (const [index, draft] of verdict.entries()) {
            const pair = pairs[index];
            if (pair !== undefined)
                this.#pairs.set(draft, this.#committable(pair));
        }
    }
    /** A pair's name is committed while it is open: what could be a person's, a marker or a secret is only told apart. */
    #committable(pair) {
        if (PLAIN.test(pair) && this.redact(pair) === pair)
            return pair;
        return `${pair.slice(0, pair.indexOf("|"))}|${(0,sha256/* sha256 */.s)(pair)}`;
    }
    pairOf(draft) {
        return this.#pairs.get(draft);
    }
    deadlineOf(pair) {
        return this.#deadlines.get(pair.slice(0, pair.indexOf("|")));
    }
    async fold(steps, before) {
        const open = new Map(before);
        const fates = [];
        for (let start = 0; start < steps.length; start += AT_ONCE) {
            const some = steps.slice(start, start + AT_ONCE).map(({ pair, draft }) => ({ pair, draft }));
            const pairs = new Set(some.map(({ pair }) => pair));
            const known = [...open].filter(([pair]) => pairs.has(pair));
            const folded = this.#received.folded(await this.#ask("fold", { steps: some, open: known }), some);
            fates.push(...folded.fates);
            for (const pair of pairs)
                open.delete(pair);
            for (const [pair, state] of folded.open)
                open.set(pair, state);
        }
        return { fates, open };
    }
    async expire(pairs) {
        const said = [];
        for (let start = 0; start < pairs.length; start += AT_ONCE) {
            const some = pairs.slice(start, start + AT_ONCE);
            said.push(...this.#received.expired(await this.#ask("expire", { pairs: some }), some.length));
        }
        return said;
    }
}
class HostedDigest {
    #place;
    #received;
    #ask;
    #reading = 0;
    #records = [];
    #window;
    constructor(place, received, ask) {
        this.#place = place;
        this.#received = received;
        this.#ask = ask;
    }
    add(record) {
        if (!(record instanceof judged/* Judged */._))
            throw new TypeError("a record was not read by its plugin");
        this.#reading = record.place.reading;
        this.#records.push(record.place.index);
    }
    async settle() {
        if (this.#records.length === 0)
            return;
        const message = { ...this.#place, reading: this.#reading, records: this.#records };
        this.#records = [];
        await this.#ask("sum", message);
    }
    async absorb(next) {
        if (next instanceof HostedDigest)
            await this.#ask("absorb", { ...this.#place, next: next.#place });
    }
    async tell(from, to) {
        const answer = await this.#ask("total", { ...this.#place, from, to });
        const { told, window } = this.#received.total(answer, this.#place.partition);
        this.#window = window;
        return told;
    }
    /** Known once it was told. */
    get window() {
        return this.#window;
    }
    drop() {
        // Whatever keeps it from being dropped keeps every other question from being answered, and is said there.
        this.#ask("drop", { digest: this.#place.digest }).catch(() => { });
    }
}


/***/ }),

/***/ 62199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Judged)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71053);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86432);



class Judged {
    place;
    verdict;
    rejected;
    constructor(sent, place, feed, correlators) {
        this.place = place;
        const { record = null, verdict, rejected, pairs } = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(sent) ? sent : {};
        try {
            if (rejected !== undefined)
                throw (0,_told_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fromTold */ .qI)(rejected);
            this.verdict = (0,_received_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(verdict, record, feed);
            correlators.know(this.verdict, pairs);
        }
        catch (thrown) {
            this.verdict = undefined;
            this.rejected = thrown;
        }
    }
}


/***/ }),

/***/ 71053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   "in": () => (/* binding */ Received)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);


const MOST_PARTITIONS = 10_000;
const MOST_ROWS = 10_000;
const SCALARS = new Set(["string", "number", "boolean"]);
const MOST_POSITION_CHARS = 16_384;
const SEVERITIES = new Set(["info", "warn", "critical"]);
const STATES = new Set(["works", "missing", "not_available", "unknown"]);
/** Reads the answers of plugins of one type. All throw `plugin-answer-malformed`. */
class Received {
    #type;
    constructor(type) {
        this.#type = type;
    }
    described(value) {
        const { feeds, tables, correlators } = this.#object(value, "its description");
        const parts = Object.entries(this.#object(feeds, "its feeds")).map(([name, feed]) => {
            const { follow, digest } = this.#object(feed, "a feed");
            return [name, { follow: follow === true, digest: digest === true }];
        });
        return {
            feeds: Object.fromEntries(parts),
            tables: tables === true,
            correlators: this.#list(correlators, "correlators", 100).map((entry) => {
                const { name, deadlineMs } = this.#object(entry, "a correlator");
                if (typeof name !== "string" || typeof deadlineMs !== "number" || !(deadlineMs > 0))
                    throw this.#wrong("a correlator lacks name or deadlineMs");
                return { name, deadlineMs };
            }),
        };
    }
    partitions(value) {
        const seen = new Set();
        return this.#list(value, "partitions", MOST_PARTITIONS).map((entry) => {
            const { id, with: facts } = this.#object(entry, "a partition");
            if (typeof id !== "string" || id.length > 256)
                throw this.#wrong("a partition's id is no text of 256 characters");
            if (seen.has(id))
                throw this.#wrong("two partitions have one id");
            seen.add(id);
            return { id, ...(facts !== undefined && { with: facts }) };
        });
    }
    /** The number of a reading. */
    reading(value) {
        if (typeof value !== "number")
            throw this.#wrong("a reading has no number");
        return value;
    }
    /** `undefined` once there are no more pages. The records are still as they were sent. */
    page(value) {
        const answer = this.#object(value, "a page");
        return answer.done === true ? undefined : this.#object(answer.page, "a page");
    }
    logPage(page) {
        const records = this.#list(page.records, "a page's records", Number.POSITIVE_INFINITY);
        const { at, open } = page;
        if (at !== undefined && JSON.stringify(at).length > MOST_POSITION_CHARS)
            throw this.#wrong("a page's `at` is over 16 KB");
        return {
            records,
            ...(at !== undefined && { at: at }),
            ...(open !== undefined && {
                open: this.#object(open, "a page's `open`"),
            }),
        };
    }
    statePage(page) {
        const items = this.#list(page.items, "a page's items", Number.POSITIVE_INFINITY).map((entry) => {
            const { key, value } = this.#object(entry, "an item");
            if (typeof key !== "string" || key === "" || value === undefined)
                throw this.#wrong("an item lacks key or value");
            return { key, value: value };
        });
        return page.complete === true ? { items, complete: true } : { items };
    }
    changes(value) {
        return this.#list(value, "changes", 1000).map((entry) => {
            const { time: _, ...change } = draftOf({ ...this.#object(entry, "a change"), time: 0 });
            return change;
        });
    }
    checks(value) {
        return this.#list(value, "checks", 1000).map((entry) => {
            const { right, rights, feeds, state, detail, fix } = this.#object(entry, "a check");
            if (typeof right !== "string" || typeof detail !== "string" || !STATES.has(state))
                throw this.#wrong("a check lacks right, state or detail");
            const names = this.#list(feeds, "a check's feeds", 100).map(String);
            return {
                right,
                feeds: names,
                state: state,
                detail,
                ...(rights !== undefined && { rights: this.#list(rights, "a check's rights", 100).map(String) }),
                ...(typeof fix === "string" && { fix }),
            };
        });
    }
    found(value) {
        const { rows, more } = this.#object(value, "what a tool found");
        const scalars = this.#list(rows, "rows", MOST_ROWS).map((row) => {
            for (const scalar of Object.values(this.#object(row, "a row")))
                if (scalar !== null && !SCALARS.has(typeof scalar))
                    throw this.#wrong("a row holds more than scalars");
            return row;
        });
        return { rows: scalars, ...(more === true && { more }) };
    }
    tables(value) {
        const tables = this.#object(value, "the tables");
        for (const table of Object.values(tables))
            this.#object(table, "a table");
        return tables;
    }
    #list(value, what, most) {
        if (!Array.isArray(value))
            throw this.#wrong(`${what} are no list`);
        if (value.length > most)
            throw this.#wrong(`there are more than ${most} ${what}`);
        return value;
    }
    #object(value, what) {
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            throw this.#wrong(`${what} is no object`);
        return value;
    }
    #wrong(problem) {
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("plugin-answer-malformed", { type: this.#type, problem });
    }
}
/**
 * What `normalize` said of a record.
 * @throws MallcopError `record-malformed`, which costs the record and nothing else
 */
function verdictOf(value, record, { scope }) {
    if ((0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        const { leftOut } = value;
        if (typeof leftOut !== "string" || !Object.hasOwn(scope.leaves_out, leftOut))
            throw malformed("it was left out for a reason that the manifest does not have");
        return { leftOut };
    }
    if (!Array.isArray(value))
        throw malformed("normalize gave neither drafts nor a reason");
    return value.map((draft) => ({ raw: record, ...draftOf(draft) }));
}
/** @throws MallcopError `record-malformed` */
function draftOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft is no object");
    const { key, time, type, actor, target, action, severity, metadata, raw } = value;
    if (typeof time !== "number" || !Number.isSafeInteger(time))
        throw malformed("a draft's time is no whole number");
    if (severity !== undefined && !SEVERITIES.has(severity))
        throw malformed("a draft's severity is none of ours");
    return {
        ...(key !== undefined && { key: keyOf(key) }),
        time: time,
        type: textOf(type, "type"),
        actor: textOf(actor, "actor"),
        target: textOf(target, "target"),
        action: textOf(action, "action"),
        ...(severity !== undefined && { severity: severity }),
        ...(metadata !== undefined && { metadata: metadataOf(metadata) }),
        ...(raw !== undefined && { raw }),
    };
}
function keyOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft's key is no object");
    const { tenant, namespace, id } = value;
    return { tenant: textOf(tenant, "tenant"), namespace: textOf(namespace, "namespace"), id: textOf(id, "id") };
}
function metadataOf(value) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw malformed("a draft's metadata is no object");
    for (const scalar of Object.values(value))
        if (scalar !== null && !SCALARS.has(typeof scalar))
            throw malformed("a draft's metadata holds more than scalars");
    return value;
}
function textOf(value, name) {
    if (typeof value !== "string")
        throw malformed(`a draft's ${name} is no text`);
    return value;
}
function malformed(reason) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason });
}


/***/ }),

/***/ 86432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Vy: () => (/* binding */ toTold),
/* harmony export */   nw: () => (/* binding */ ForeignError),
/* harmony export */   qI: () => (/* binding */ fromTold)
/* harmony export */ });
/* harmony import */ var _connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52829);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63584);
/**
 * Errors on their way between a plugin and its host. What arrives is a `MallcopError` of the catalogue with the sentence that the
 * other side made of it; anything else a plugin threw stays a foreign error, with the place where it was thrown.
 */



/** Thrown by a plugin's code, and none of the catalogue's. */
class ForeignError extends Error {
    /** `connector.ts:12:7`, if it is known. */
    at;
    constructor(message, at) {
        super(message);
        this.name = "ForeignError";
        this.at = at;
    }
}
const MOST_CHARS = 1000;
function toTold(thrown) {
    if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D) {
        const { retryAfterMs, attempts, keptFrom, at } = thrown.context;
        return {
            code: thrown.code,
            message: thrown.message,
            hint: thrown.hint,
            ...(retryAfterMs !== undefined && { retryAfterMs }),
            ...(attempts !== undefined && { attempts }),
            ...(keptFrom !== undefined && { keptFrom }),
            ...(at !== undefined && { at }),
        };
    }
    if (thrown instanceof ForeignError)
        return { message: thrown.message, ...(thrown.at !== undefined && { at: thrown.at }) };
    if (!(thrown instanceof Error))
        return { message: `it threw ${typeof thrown}, which is no Error` };
    const at = placeOf(String(thrown.stack));
    const message = `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS);
    return { message, ...(at !== undefined && { at }) };
}
/** @param told whatever came over the pipe; only codes of the catalogue and texts of bounded length are believed */
function fromTold(told) {
    if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(told))
        return new ForeignError("an error that cannot be read", undefined);
    const message = textOf(told.message) ?? "";
    const code = textOf(told.code);
    if (code === undefined || !isCode(code))
        return new ForeignError(message, textOf(told.at));
    const context = {
        ...(typeof told.retryAfterMs === "number" && { retryAfterMs: told.retryAfterMs }),
        ...(typeof told.keptFrom === "number" && { keptFrom: told.keptFrom }),
        ...(typeof told.attempts === "number" && { attempts: told.attempts }),
        ...(typeof told.at === "string" && { at: told.at.slice(0, MOST_CHARS) }),
    };
    // The other side has filled the catalogue's holes already.
    return Object.defineProperties(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D(code, {}, context), {
        message: { value: message },
        hint: { value: textOf(told.hint) ?? "" },
    });
}
/** Where in the plugin's folder a stack begins; frames of other files are passed over. */
function placeOf(stack) {
    const found = /file:\/\/\S*\/mallcop-plugin-[^/\s]+\/plugin\/(\S+?\.m?[jt]s):(\d+)(?::(\d+))?/.exec(stack);
    if (found === null)
        return undefined;
    const [, file = "", line = "", column] = found;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
function isCode(code) {
    return Object.hasOwn(_connector_error_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W, code);
}
function textOf(value) {
    return typeof value === "string" ? value.slice(0, MOST_CHARS) : undefined;
}


/***/ })

};
