export const id = 5111;
export const ids = [5111,4920];
export const modules = {

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Lines of a stream, without holding more than one of them; a line over the limit is cut, which makes it unreadable JSON. */
const MAX_LINE = 16 * 1024 * 1024;
async function* linesOf(input) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of input) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = (lines.pop() ?? "").slice(0, MAX_LINE);
        for (const line of lines)
            yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    rest += decoder.decode();
    if (rest !== "")
        yield rest;
}


/***/ }),

/***/ 52219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   normalize: () => (/* binding */ normalize)
/* harmony export */ });
/* harmony import */ var _collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66825);
/* harmony import */ var _collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28540);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _event_airlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33055);
/* harmony import */ var _event_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69737);
/* harmony import */ var _event_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32031);
/* harmony import */ var _plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2347);
/** `mallcop normalize`: a vendor's records in, events out, before correlation; for checking a mapping without storing anything. */








const normalize = {
    name: "normalize",
    summary: "Read a vendor's records as JSONL on standard input and print the events they become, before correlation.",
    positionals: ["TYPE"],
    options: {
        feed: {
            type: "text",
            value: "FEED",
            description: "Feed the records are of. Default: judged by each record's shape.",
        },
        "by-record": {
            type: "flag",
            description: "One line per input line: its number, its events, and why it was rejected.",
        },
        raw: { type: "flag", description: "Keep the events' `raw`." },
    },
    notes: [
        'With --by-record a line is {"line":N,"events":[…],"rejected":null|{"code":…},"left_out":null|REASON}.',
        "Lines of container-logs become events as the templates in apps/APP/parser.yaml below the current folder say.",
        "Without --by-record, rejected lines are reported on standard error; they do not stop the others.",
        "",
        "Example: mallcop normalize aws-cloudtrail --by-record < records.jsonl",
    ],
    run,
};
async function run(given, door) {
    const manifest = (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(given.positionals[0] ?? "");
    const tables = manifest.templates === true ? { apps: await appsIn(door.cwd) } : {};
    const normalizer = new Normalizer(manifest, await (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConnector */ .WM)(manifest.name), tables, given);
    let rejected = 0;
    let number = 0;
    for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .D)(door.stdin)) {
        number += 1;
        if (line.trim() === "")
            continue;
        const judged = normalizer.judge(line);
        if (judged.rejected !== null)
            rejected += 1;
        if (given.flag("by-record")) {
            door.print(JSON.stringify({ line: number, events: judged.events, rejected: judged.rejected, left_out: judged.leftOut }));
            continue;
        }
        for (const event of judged.events)
            door.print(JSON.stringify(event));
        if (judged.rejected !== null)
            door.note(`line ${number}: ${judged.rejected.reason} (${judged.rejected.code})`);
    }
    return rejected === 0 ? 0 : 1;
}
class Normalizer {
    #connector;
    #manifest;
    #lookup;
    #airlock;
    #feed;
    #keepRaw;
    #contentIds = (0,_event_id_js__WEBPACK_IMPORTED_MODULE_4__/* .createContentIds */ .EX)();
    constructor(manifest, connector, tables, given) {
        this.#manifest = manifest;
        this.#connector = connector;
        this.#feed = given.text("feed");
        this.#keepRaw = given.flag("raw");
        this.#lookup = (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .createLookup */ .BL)({ domains: [], accounts: [] }, tables, manifest.name, new Map());
        this.#airlock = (0,_event_airlock_js__WEBPACK_IMPORTED_MODULE_3__/* .createAirlock */ .o)({
            source: manifest.name,
            instance: manifest.name,
            redactor: (0,_event_redact_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)({ secrets: [] }),
            vendorFields: (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorFields */ .iX)(manifest),
            storeRaw: "redacted",
        });
        if (this.#feed !== undefined)
            this.#normalizing(this.#feed);
    }
    judge(line) {
        try {
            const record = parse(line);
            const name = this.#feed ?? this.#connector.recognize(record);
            if (name === undefined)
                throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("record-malformed", { reason: "no feed has records of this shape" });
            const verdict = this.#normalizing(name)(record, this.#lookup);
            if ("leftOut" in verdict)
                return { events: [], rejected: null, leftOut: verdict.leftOut };
            const events = verdict.map((draft) => {
                const key = draft.key ?? { tenant: "", namespace: "content", id: this.#contentIds(draft.raw ?? record) };
                return this.#shown(this.#airlock.seal(draft, record, { feed: name }, key).line);
            });
            return { events, rejected: null, leftOut: null };
        }
        catch (thrown) {
            const { code, message } = (0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMallcopError */ .x)(thrown);
            return { events: [], rejected: { code, reason: message }, leftOut: null };
        }
    }
    /** A feed's own `normalize`. @throws MallcopError `usage-invalid` if it has none */
    #normalizing(name) {
        const { feeds } = this.#connector;
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (feed?.normalize !== undefined)
            return feed.normalize.bind(feed);
        const known = Object.keys(feeds).filter((id) => feeds[id]?.normalize !== undefined);
        const problem = `${this.#manifest.name} has no feed of records named ${JSON.stringify(name)}; there is ${known.join(", ")}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command: "normalize" });
    }
    #shown(line) {
        const { raw, ...event } = JSON.parse(line);
        return this.#keepRaw ? { ...event, raw } : event;
    }
}
/** As the engine hands them to the connector, but of the folder at hand. */
async function appsIn(root) {
    const { filesOf } = await __webpack_require__.e(/* import() */ 2373).then(__webpack_require__.bind(__webpack_require__, 92373));
    const { list, read } = filesOf(root);
    const apps = {};
    for (const path of await list(_collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS_FOLDER */ .g6)) {
        const [app, kind] = (0,_collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(path) ?? [];
        const text = kind === undefined ? undefined : await read(path);
        if (app !== undefined && kind !== undefined && text !== undefined)
            apps[app] = { ...apps[app], [kind]: text };
    }
    return apps;
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("record-malformed", { reason: "the line is not JSON" });
    }
}


/***/ }),

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

/***/ 65715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;
/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
function canonicalJson(value) {
    return write(value, "", 0) ?? "null";
}
function write(value, key, depth) {
    if (typeof value !== "object" || value === null)
        return writeScalar(value);
    if (depth >= MAX_DEPTH)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
    if ("toJSON" in value && typeof value.toJSON === "function")
        return write(value.toJSON(key), key, depth + 1);
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
    }
    const members = [];
    for (const [name, item] of Object.entries(value).sort(byKey)) {
        const text = write(item, name, depth + 1);
        if (text !== undefined)
            members.push(`${JSON.stringify(name)}:${text}`);
    }
    return `{${members.join(",")}}`;
}
function writeScalar(value) {
    if (typeof value === "bigint")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it holds a number without bounds" });
    return JSON.stringify(value);
}
function byKey([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 64742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findForgedMarkers)
});

;// CONCATENATED MODULE: ./build/src/event/look-alikes.js
/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */
/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES = {
    a: "АаΑαɑᴀꓮᎪᗅӐӑⲀⲁ⍺ΆάДⱥȺ∀ƛ",
    b: "ВвΒβЬьБʙᏴꓐᗷⲂⲃƄƅɓßᏏЪѢѣ",
    d: "ԁԀᴅꓓᎠᗞᗪĐđÐðƉɖɗƊⅾժႻ∂δд",
    e: "ЕеΕεɛƐᴇꓰᎬҽҼЄєёЁℯ⋿ⲈⲉɘǝƎ∃әӘɇɆΈέ℮Ээ",
    g: "ԌԍɢꓖᏀᏳɡցɠƓǤǥᶃႺҔ",
    i: "ІіΙιɪꓲᏆıƖɩӏӀⅼןΊίɨƗוⵏⲒⲓĺŁłاƚꙇ",
    n: "ΝνηɴꓠNпПнНиИոռℵᑎ∩ⲚⲛƝɲŋŊɳƞΠπήⴖлЛ",
    r: "гГᴦʀꓣᎡᏒᖇɼɽɾɍɌяЯⲄⲅƦЃѓΓ",
    s: "ЅѕꜱꓢᏚՏʂƼƽᔕႽȿ∫ʃ§",
    t: "ТтΤτᴛꓔᎢŦŧƬƭƮʈȾⲦⲧ⊤┬†ţϮ",
    "|": "∣ǀ׀⎮│┃¦❘⏐︱ǃ¡",
    u: "Սսυʋᴜꓴᑌ∪цЦʊƱµμυՄυύυцႮƲɄʉմΰ⋃ʋԱ",
};
/** What may stand between the letters of a marker without making it look like something else. */
const BETWEEN = /^[\p{Z}\p{C}\p{M}\p{Pc}\p{Pd}\p{Default_Ignorable_Code_Point}·•‧∙⋅˙。․\u2800¯ˍ´`~]$/u;
const ASCII_BETWEEN = /[\0-\x20_.~*\\`\x7f-]/;
/** The fold of what looks like nothing in a marker. */
const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
const STROKE = "|";
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;
/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];
const folds = new Map();
const MOST_FOLDS = 8192;
/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
function fold(codePoint) {
    let known = folds.get(codePoint);
    if (known === undefined) {
        known = foldAnew(codePoint);
        if (folds.size >= MOST_FOLDS)
            folds.clear();
        folds.set(codePoint, known);
    }
    return known;
}
function foldAnew(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (codePoint < 0x80)
        return foldAscii(character);
    const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
    if (letter !== undefined)
        return letter;
    if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60)
        return "";
    const plain = character.normalize("NFKD");
    if (plain !== character)
        return foldParts(plain);
    const lower = character.toLowerCase();
    if (lower !== character)
        return foldParts(lower);
    return BETWEEN.test(character) ? "" : OTHER;
}
function foldAscii(character) {
    if (/[a-z0-9]/i.test(character))
        return character.toLowerCase();
    if (character === "|" || character === "!")
        return STROKE;
    return ASCII_BETWEEN.test(character) ? "" : OTHER;
}
/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts) {
    const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
    const letters = folded.filter((part) => part !== OTHER).join("");
    return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}
function symbolLetter(codePoint) {
    const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
    return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
let table;
function lookAlikes() {
    table ??= new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])));
    return table;
}

;// CONCATENATED MODULE: ./build/src/event/forged-markers.js
/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */

const STEM = "userdata";
const ENDINGS = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;
/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
function findForgedMarkers(text, dress) {
    if (isAscii(text) && !NEEDS.some((need) => need.test(text)))
        return NONE;
    const search = new Search();
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
            const cell = readEscape(text, at, dress);
            search.step(cell.fold, at, false);
            at += cell.width;
        }
        else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U)
            at += 1;
        else {
            const codePoint = text.codePointAt(at) ?? 0;
            search.step(fold(codePoint), at, code < 0x80);
            at += codePoint > 0xffff ? 2 : 1;
        }
    }
    return search.end();
}
/** Counting bytes is many times faster than looking at characters. */
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}
const NONE = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw `(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS = [
    /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
    new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];
/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
    /** Nothing matched so far matters to what comes. */
    idle = true;
    #found = [];
    #word = STEM;
    #matched = 0;
    #breakAt = 0;
    /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
    #candidate;
    /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
    step(folded, at, plain) {
        if (!plain || folded === "")
            this.#settle();
        for (let index = 0; index < folded.length; index++)
            this.#letter(folded[index] ?? OTHER, at);
        this.idle = this.#matched === 0 && this.#candidate === undefined;
    }
    end() {
        this.#settle();
        return this.#found;
    }
    #letter(letter, at) {
        if (letter === OTHER || letter === STROKE)
            this.#settle();
        this.#candidate = undefined;
        if (this.#matched === STEM.length)
            this.#word = ENDINGS[letter] ?? STEM;
        const expected = this.#word[this.#matched];
        if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
            this.#matched = letter === STEM[0] ? 1 : 0;
            return;
        }
        if (this.#matched === BROKEN)
            this.#breakAt = at;
        this.#matched += 1;
        if (this.#matched > STEM.length && this.#matched === this.#word.length) {
            this.#candidate = this.#breakAt;
            this.#matched = 0;
        }
    }
    #settle() {
        if (this.#candidate !== undefined)
            this.#found.push(this.#candidate);
        this.#candidate = undefined;
    }
}
/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES = {
    "%": /([0-9a-f]{2})/iy,
    "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
    "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};
function readEscape(text, at, dress) {
    const character = text[at] ?? "";
    let width = 1;
    if (character === "\\" && dress === "json") {
        if (text[at + 1] !== "\\")
            return jsonEscape(text, at);
        width = 2;
    }
    const pattern = ESCAPES[character];
    if (pattern !== undefined)
        pattern.lastIndex = at + width;
    const match = pattern?.exec(text) ?? null;
    if (match === null)
        return { width, fold: fold(character.charCodeAt(0)) };
    return { width: width + match[0].length, fold: foldOf(character, match) };
}
function foldOf(introducer, [, one, other, third]) {
    const value = introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
    return value > 0x10ffff ? OTHER : fold(value);
}
/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text, at) {
    const kind = text[at + 1] ?? "";
    if (kind === "u")
        return { width: 6, fold: OTHER };
    return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
}


/***/ }),

/***/ 69737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isEventId),
/* harmony export */   EX: () => (/* binding */ createContentIds),
/* harmony export */   Q6: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15347);
/**
 * Event ids: the same thing at the vendor has the same id for ever, and different things different ones.
 * See docs/adr/0001-event-id.md before touching a line: ids are committed in people's repositories.
 */



const HEX_DIGITS = 16;
const EVENT_ID = /^evt-\d{4}-\d{2}-\d{2}-[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?-[0-9a-f]{16}$/;
/**
 * `evt-<UTC date of time>-<source>-<first 16 hex of SHA-256("<source>|<tenant>|<namespace>|<id>")>`
 * @throws MallcopError `record-malformed` for an empty vendor id, which would make different things one
 */
function eventId({ source, tenant, namespace, id, time }) {
    if (id === "")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "the vendor's id is empty" });
    const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(join([source, tenant, namespace, id])).slice(0, HEX_DIGITS);
    return `evt-${dayOf(time)}-${source}-${digest}`;
}
const DAY_MS = 86_400_000;
let lastDay = { number: 0, text: "1970-01-01" };
/** The UTC date. Events of one day come together: the last one is remembered. */
function dayOf(time) {
    const number = Math.floor(time / DAY_MS);
    if (number !== lastDay.number)
        lastDay = { number, text: new Date(time).toISOString().slice(0, 10) };
    return lastDay.text;
}
function isEventId(text) {
    return EVENT_ID.test(text);
}
/**
 * Names records that the vendor gave no id, by what they say before redaction. Ask one of these per response set: the ordinal
 * tells apart only records that are equal in everything, so a page more or less changes nothing else.
 */
function createContentIds() {
    const seen = new Map();
    return (record) => {
        const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));
        const ordinal = seen.get(digest) ?? 0;
        seen.set(digest, ordinal + 1);
        return `${digest}#${ordinal}`;
    };
}
/**
 * Joins the parts with bars, so that no two lists give one text. Plain parts are joined as they are; as soon as a part holds a
 * bar itself, all are escaped, and the number of bars alone tells the two cases apart.
 */
function join(parts) {
    for (const part of parts) {
        if (part.includes("|"))
            return parts.map((any) => any.replace(/[\\|]/g, "\\$&")).join("|");
    }
    return parts.join("|");
}


/***/ }),

/***/ 68748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export LINE_START */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69737);
/** An event as one line of a file, and back: ten keys in a fixed order, `id` first, and no character that ends a line elsewhere. */


/** Every event's line begins so; readers that only want ids rely on it. */
const LINE_START = '{"id":"evt-';
const KEYS = [
    "id",
    "timestamp",
    "source",
    "event_type",
    "actor",
    "target",
    "action",
    "severity",
    "metadata",
    "raw",
];
const TEXT_KEYS = ["source", "event_type", "actor", "target", "action", "raw"];
const SEVERITIES = new Set(["info", "warn", "critical"]);
/** NEL and Unicode's separators end a line for some readers. JSON can say them otherwise, and says unpaired surrogates so itself. */
const LINE_ENDS = ["\u0085", "\u2028", "\u2029"];
/** The event's line, without the line break. */
function formatEvent(event) {
    const { id, timestamp, source, event_type, actor, target, action, severity, metadata, raw } = event;
    return jsonText({ id, timestamp, source, event_type, actor, target, action, severity, metadata, raw });
}
/** A value as JSON text that may stand in a line. */
function jsonText(value) {
    let text = JSON.stringify(value);
    for (const end of LINE_ENDS) {
        // Looking for one character is next to free, and there is hardly ever any.
        if (text.includes(end))
            text = text.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return text;
}
/**
 * The event of a line, exactly as it was written.
 * @param path what to call the place in an error, such as `events/aws/2026/03/11/8-1.jsonl:17`
 * @throws MallcopError `data-damaged` for anything that `formatEvent` would not have written
 */
function parseEvent(line, path = "An event") {
    const damaged = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason });
    const value = parseObject(line);
    if (value === undefined)
        throw damaged("it is not a JSON object");
    const keys = Object.keys(value);
    const key = keys.length > KEYS.length ? "one too many" : KEYS.find((name, index) => keys[index] !== name);
    if (key !== undefined)
        throw damaged(`its keys are not the ten of an event, in their order: ${key}`);
    if (!isEvent(value))
        throw damaged(`its ${firstFlaw(value)} is not what an event has there`);
    return value;
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return firstFlaw(value) === undefined;
}
/** The first key whose value cannot be an event's. */
function firstFlaw(value) {
    const { id, timestamp, source, severity, metadata } = value;
    if (typeof id !== "string" || !(0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isEventId */ .Ak)(id))
        return "id";
    if (!isTimestamp(timestamp))
        return "timestamp";
    const text = TEXT_KEYS.find((key) => typeof value[key] !== "string");
    if (text !== undefined)
        return text;
    if (source !== id.slice("evt-yyyy-mm-dd-".length, -17))
        return "source";
    if (!SEVERITIES.has(severity))
        return "severity";
    return isObject(metadata) && Object.values(metadata).every(isScalar) ? undefined : "metadata";
}
function isTimestamp(value) {
    if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ }),

/***/ 12667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   M0: () => (/* binding */ asSanitized),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64742);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15347);
/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */


/** The most that is kept of a name, in UTF-16 units after escaping. */
const NAME_LIMIT = 1024;
/** The same for any other text. */
const TEXT_LIMIT = 4096;
/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;
/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw `[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");
/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
function sanitize(text, limit = TEXT_LIMIT) {
    const head = text.length > limit ? text.slice(0, limit) : text;
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(head, "text");
    if (forged.length === 0 && head === text && PLAIN.test(text))
        return text;
    const { kept, read } = escapeHead(text, head.length, forged, limit);
    if (read === text.length)
        return kept;
    const rest = text.slice(read);
    return `${kept}…[+${rest.length} characters, SHA-256 ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(rest).slice(0, 32)}]`;
}
const OUR_ESCAPE = /\\u\{[0-9A-F]{1,6}\}/gi;
/** Room for the note of what was cut off. */
const NOTE = 100;
/** Text that should be sanitized already: as it is if it is, which `sanitize` would not leave it, and sanitized if it is not. */
function asSanitized(text, limit = TEXT_LIMIT) {
    const isPlain = text.length <= limit + NOTE && !IS_HIDDEN.test(text) && !IS_MARK.test(text);
    // An escape of ours breaks a marker; read as the letter that it stands for, it would make one.
    const isClean = isPlain && (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(text.replace(OUR_ESCAPE, "#"), "text").length === 0;
    return isClean ? text : sanitize(text, limit);
}
/** Every hidden character of a text, replaced. */
function replaceHidden(text, replacement) {
    return text.replace(EVERY_HIDDEN, replacement);
}
/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(text, end, forged, limit) {
    let kept = "";
    let read = 0;
    let next = 0;
    while (read < end) {
        // Looked up in the whole text, so that a pair at the end of the head is not torn.
        const codePoint = text.codePointAt(read) ?? 0;
        const character = String.fromCodePoint(codePoint);
        const isForged = forged[next] === read;
        if (isForged)
            next += 1;
        const piece = isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
        if (kept.length + piece.length > limit)
            break;
        kept += piece;
        read += character.length;
    }
    return { kept, read };
}
function mustEscape(text, at, character) {
    if (character === "\\")
        return text.startsWith("u{", at + 1);
    if (character >= " " && character <= "~")
        return false;
    return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
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


/***/ }),

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}


/***/ }),

/***/ 63200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ manifestOfInstance)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/** A plugin in the deployment repo, as far as it can be known without running it. */

/** What an instance's connector claims, wherever its code comes from. A plugin without a readable manifest claims nothing. */
function manifestOfInstance({ type, plugin }) {
    if (plugin?.manifest !== undefined)
        return plugin.manifest;
    if (plugin === undefined || (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)().includes(type))
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type);
    return {
        name: type,
        title: type,
        version: "0.0.0",
        description: "",
        auth: { secrets: [], settings: [], rights: [] },
        hosts: [],
        feeds: {},
        events: {},
        metadata: {},
        config: {},
    };
}


/***/ }),

/***/ 68994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Names the one disk error that a person can do something about. */

/** Runs a piece of disk work. @throws MallcopError `disk-full` instead of ENOSPC and EDQUOT; anything else as it came. */
async function onDisk(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (hasCode(error, "ENOSPC", "EDQUOT"))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("disk-full", { path: file }, { cause: error });
        throw error;
    }
}
/** Whether an error carries one of these system codes, such as `ENOENT`. */
function hasCode(error, ...codes) {
    return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}


/***/ })

};
