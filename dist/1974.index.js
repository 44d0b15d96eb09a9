export const id = 1974;
export const ids = [1974,8615];
export const modules = {

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


/***/ })

};
