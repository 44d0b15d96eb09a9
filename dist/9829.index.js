export const id = 9829;
export const ids = [9829];
export const modules = {

/***/ 59692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ DETECTOR_PROPERTIES),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   y3: () => (/* binding */ detectorMistakes)
/* harmony export */ });
/* unused harmony export settingsSchema */
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67879);

/** What every detector can be told. */
const DETECTOR_PROPERTIES = {
    enabled: { type: "boolean", default: true, description: "Whether it judges." },
    severity: {
        enum: ["info", "warn", "critical"],
        description: "The most that its findings may ask for: what it would say louder is said like this.",
    },
};
/** The schema of one detector's settings. */
function settingsSchema({ parameters }) {
    const own = Object.entries(parameters).map(([name, { default: standard, description, minimum = 0, maximum }]) => [
        name,
        { type: "number", minimum, ...(maximum !== undefined && { maximum }), default: standard, description },
    ]);
    return {
        type: "object",
        additionalProperties: false,
        properties: { ...DETECTOR_PROPERTIES, ...Object.fromEntries(own) },
    };
}
/** What is wrong with the settings beyond their general form. @param value what stands under `detectors` */
function detectorMistakes(value, known) {
    const names = Object.fromEntries([...known.keys()].map((name) => [name, {}]));
    return entriesOf(value).flatMap(([name, settings]) => {
        if (!known.has(name)) {
            const schema = { additionalProperties: false, properties: names };
            return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)([unknownKey(name)], { schema, value, below: "/detectors" });
        }
        const manifest = known.get(name);
        if (manifest === undefined)
            return [];
        const schema = settingsSchema(manifest);
        return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(findingsIn(settings, schema), { schema, value: settings, below: `/detectors/${name}` });
    });
}
function findingsIn(settings, schema) {
    const properties = new Map(entriesOf(schema.properties));
    return entriesOf(settings).flatMap(([name, value]) => {
        const rule = properties.get(name);
        if (rule === undefined)
            return [unknownKey(name)];
        if (typeof value !== "number")
            return [];
        return ["minimum", "maximum"].flatMap((keyword) => {
            const limit = Object.fromEntries(entriesOf(rule))[keyword];
            const isKept = typeof limit !== "number" || (keyword === "minimum" ? value >= limit : value <= limit);
            if (isKept)
                return [];
            return [{ pointer: `/${name}`, keyword, schemaPath: `#/properties/${name}/${keyword}`, params: { limit } }];
        });
    });
}
function unknownKey(name) {
    const params = { additionalProperty: name };
    return { pointer: "", keyword: "additionalProperties", schemaPath: "#/additionalProperties", params };
}
/** Only for settings without mistakes. */
function readSettings(value) {
    return new Map(entriesOf(value).map(([name, settings]) => {
        const { enabled, severity, ...parameters } = Object.fromEntries(entriesOf(settings));
        const numbers = entriesOf(parameters).filter((entry) => typeof entry[1] === "number");
        const most = DETECTOR_PROPERTIES.severity.enum.find((one) => one === severity);
        const read = { enabled: enabled !== false, parameters: Object.fromEntries(numbers) };
        return [name, most === undefined ? read : { ...read, severity: most }];
    }));
}
function entriesOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 67879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ mistakeError),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dM: () => (/* binding */ shownKey)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34438);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93764);
/**
 * Says what is wrong with a file in words that its author can act on.
 * Invariant: a value from the file is never repeated, only its kind; a key only if it looks like a name.
 */



/** A `config-invalid` error at the mistake's place. */
function mistakeError(mistake, path, positions) {
    const at = mistake.on === "key" ? positions.atKey(mistake.pointer) : positions.atValue(mistake.pointer);
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("config-invalid", { path, problem: mistake.problem, advice: mistake.advice }, { at });
}
/** One mistake for each place; of several rules that one value breaks, the first says enough. */
function explain(findings, about) {
    const mistakes = new Map();
    for (const finding of findings) {
        if (finding.keyword === "if" || finding.schemaPath.includes("/propertyNames/"))
            continue;
        const mistake = explainOne(finding, about);
        const place = `${mistake.on} ${mistake.pointer} ${finding.keyword === "required" ? mistake.problem : ""}`;
        if (!mistakes.has(place))
            mistakes.set(place, mistake);
    }
    return [...mistakes.values()];
}
/** `connectors[0].region`, for a JSON pointer. Parts that are not names are shown as `?`. */
function nameOf(pointer) {
    const parts = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer).map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${shownKey(part)}`));
    return parts.join("").replace(/^\./, "") || "the file";
}
/** A key as it may be printed: it is somebody's text, and may be a misplaced token. Words are shown, anything else is `?`. */
function shownKey(key) {
    return key.length <= 40 && /^[A-Za-z]+(?:[_.-][A-Za-z]+)*[0-9]{0,3}$/.test(key) ? key : "?";
}
function explainOne(finding, about) {
    const rule = asSchema(schemaAt(about.schema, finding.schemaPath));
    const base = `${about.below ?? ""}${finding.pointer}`;
    const words = (EXPLANATIONS[finding.keyword] ?? otherwise)(finding, about, rule);
    const key = finding.params.additionalProperty ?? finding.params.propertyName;
    return {
        pointer: typeof key === "string" ? (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(base, key) : base,
        on: typeof key === "string" ? "key" : "value",
        ...words,
    };
}
const EXPLANATIONS = {
    additionalProperties(finding, about, rule) {
        const typed = String(finding.params.additionalProperty);
        const known = [
            ...(finding.pointer === "" ? (about.alsoKnown ?? []) : []),
            ...Object.keys(asSchema(rule.properties)),
        ];
        const problem = `unknown key \`${shownKey(typed)}\` in ${quoted(finding, about)}`;
        if (/\s/.test(typed))
            return { problem, advice: "If it belongs to the text before it, put quotes around the whole." };
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(typed, known);
        return {
            problem,
            advice: meant === undefined ? `Known here: ${known.join(", ") || "nothing"}.` : `Did you mean \`${meant}\`?`,
        };
    },
    propertyNames: (finding, about) => ({
        problem: `\`${shownKey(String(finding.params.propertyName))}\` is not a name that ${quoted(finding, about)} can hold`,
        advice: "Begin with a letter, and use small letters, digits and underscores.",
    }),
    required(finding, about, rule) {
        const missing = String(finding.params.missingProperty);
        return {
            problem: `${quoted(finding, about)} lacks \`${missing}\``,
            advice: `Add \`${missing}:\`. ${describe(asSchema(asSchema(rule.properties)[missing]))}`.trim(),
        };
    },
    type(finding, about, rule) {
        const expected = String(finding.params.type);
        const value = valueAt(about.value, finding.pointer);
        return {
            problem: `${quoted(finding, about)} ${kindOf(value)}, but must be ${KINDS[expected] ?? expected}`,
            advice: typeAdvice(expected, value) ?? describe(rule),
        };
    },
    enum: (finding, about) => ({
        problem: `${quoted(finding, about)} is none of the allowed values`,
        advice: `Allowed: ${listed(finding.params.allowedValues)}.`,
    }),
    const: (finding, about) => ({
        problem: `${quoted(finding, about)} is not the allowed value`,
        advice: `Write \`${String(finding.params.allowedValue)}\`.`,
    }),
    pattern: (finding, about, rule) => ({
        problem: `${quoted(finding, about)} is not of the right form`,
        advice: describe(rule) || `It must match \`${String(finding.params.pattern)}\`.`,
    }),
    uniqueItems: (finding, about) => ({
        problem: `${quoted(finding, about)} holds the same value twice`,
        advice: "Remove one of them.",
    }),
    ...limits({
        minimum: "is too small: at least",
        maximum: "is too big: at most",
        minLength: "is too short: at least",
        maxLength: "is too long: at most",
        minItems: "has too few entries: at least",
        maxItems: "has too many entries: at most",
        minProperties: "has too few entries: at least",
    }),
};
function limits(says) {
    const explanation = (words) => (finding, about, rule) => ({
        problem: `${quoted(finding, about)} ${words} ${String(finding.params.limit)}`,
        advice: describe(rule) || "Correct the value.",
    });
    return Object.fromEntries(Object.entries(says).map(([keyword, words]) => [keyword, explanation(words)]));
}
const otherwise = (finding, about, rule) => ({
    problem: `${quoted(finding, about)} is not allowed here`,
    advice: describe(rule) || "See docs/configuration.md.",
});
function quoted(finding, about) {
    const pointer = `${about.below ?? ""}${finding.pointer}`;
    return pointer === "" ? "the file" : `\`${nameOf(pointer)}\``;
}
const KINDS = {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "`true` or `false`",
    array: "a list",
    object: "a mapping",
};
function kindOf(value) {
    if (value === null || value === undefined)
        return "is empty";
    if (Array.isArray(value))
        return "is a list";
    if (typeof value === "boolean")
        return "is a truth value";
    if (typeof value === "number")
        return Number.isInteger(value) ? "is a number" : "is a number with a fraction";
    return typeof value === "string" ? "is text" : "is a mapping";
}
function typeAdvice(expected, value) {
    if (value === null)
        return "Fill it in, or remove the line.";
    if (typeof value === "string" && value.includes("${"))
        return "A variable always gives text; write the value itself.";
    if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
        return "Put quotes around it.";
    if (expected === "boolean")
        return "Write `true` or `false`, without quotes.";
    if (expected === "array")
        return "Write it as a list: one line for each entry, beginning with `- `.";
    if (typeof value === "string" && (expected === "number" || expected === "integer"))
        return "Write a number, without quotes.";
    return undefined;
}
/** The schema that holds the broken rule. A schema path is a URI fragment that ends in the rule's keyword. */
function schemaAt(schema, schemaPath) {
    const parts = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(schemaPath.replace(/^#/, "")).slice(0, -1);
    return parts.reduce((at, part) => asSchema(at)[decodeURIComponent(part)], schema);
}
function valueAt(value, pointer) {
    return (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer).reduce((at, part) => asSchema(at)[part], value);
}
function asSchema(value) {
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}
function describe(schema) {
    return typeof schema.description === "string" ? schema.description : "";
}
function listed(values) {
    return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(", ") : "";
}


/***/ }),

/***/ 93764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   jx: () => (/* binding */ indexPositions),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/** Where keys and values stand in a YAML text; every JSON pointer leads to a place, if need be that of its nearest parent. */

/** JSON pointer of a child (RFC 6901). */
function childPointer(parent, name) {
    return `${parent}/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
/** The names and indexes that a JSON pointer leads through. */
function pointerParts(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}
/** Turns offsets into places. Lines end as in YAML: with LF, CRLF or CR. */
function placesIn(text) {
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
/** Indexes one document's events by JSON pointer. */
function indexPositions(events, source, path) {
    const { keys, values } = offsetsOf(events, source);
    const place = placesIn(source);
    const find = (pointer, first, second) => {
        for (let at = pointer;; at = at.slice(0, at.lastIndexOf("/"))) {
            const offset = first.get(at) ?? second.get(at);
            if (offset !== undefined) {
                const { line, column } = place(offset);
                return `${path}:${line}:${column}`;
            }
            if (at === "")
                return path;
        }
    };
    return { atKey: (pointer) => find(pointer, keys, values), atValue: (pointer) => find(pointer, values, keys) };
}
function offsetsOf(events, source) {
    const keys = new Map();
    const values = new Map();
    const open = [];
    const enter = (kind, pointer) => open.push({ kind, pointer, entries: 0, key: undefined });
    /** Says which pointer a node has that starts now, and remembers where it stands. */
    const arrive = (offset, name) => {
        const parent = open.at(-1);
        if (parent?.kind === "map" && parent.key === undefined) {
            parent.key = childPointer(parent.pointer, name());
            keys.set(parent.key, offset);
            return parent.key;
        }
        let pointer = parent?.pointer ?? "";
        if (parent?.kind === "list")
            pointer = childPointer(pointer, parent.entries++);
        if (parent?.kind === "map") {
            pointer = parent.key ?? pointer;
            parent.key = undefined;
        }
        if (offset >= 0)
            values.set(pointer, offset);
        return pointer;
    };
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            enter("document", "");
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            enter("list", arrive(event.start, () => ""));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            enter("map", arrive(event.start, () => ""));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
            arrive(startOf(event), () => (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source, event));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            open.pop();
    }
    return { keys, values };
}
/** The events point behind the opening quote. */
function startOf(scalar) {
    const quoted = scalar.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED || scalar.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    return quoted ? scalar.valueStart - 1 : scalar.valueStart;
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ ENTRY_PROPERTIES),
/* harmony export */   ci: () => (/* binding */ optionsSchema),
/* harmony export */   ln: () => (/* binding */ CONFIG_SCHEMA),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN)
/* harmony export */ });
/* unused harmony exports DEFAULT_LOOKBACK_HOURS, editorSchema */
/* harmony import */ var _detector_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59692);

/** Hours that a connector's first run looks back, unless its entry says otherwise. */
const DEFAULT_LOOKBACK_HOURS = 8;
/** An instance's id, which also names the folder of its events. */
const ID_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";
/** What every entry of `connectors:` may have, whatever its type. */
const ENTRY_PROPERTIES = {
    id: {
        type: "string",
        pattern: ID_PATTERN,
        description: "Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.",
        examples: ["aws", "github", "azure-prod"],
    },
    type: { type: "string", description: "Which connector this is, such as `aws-cloudtrail` or `github`." },
    lookback_hours: {
        type: "number",
        minimum: 1,
        maximum: 2160,
        default: DEFAULT_LOOKBACK_HOURS,
        description: "How many hours of history the first run reads, and the least that every later run reads again, up to 24. Later runs go on where the last one ended, however long ago that was. At most 2160 (90 days); the vendor may keep less.",
    },
};
const OWN = {
    type: "object",
    additionalProperties: false,
    description: "What belongs to you, so that insiders can be told from outsiders.",
    properties: {
        domains: {
            type: "array",
            items: { type: "string", pattern: "^[^\\s@/:$]+\\.[^\\s@/:$]+$" },
            description: "Your mail domains, such as `example.com`. Subdomains are listed on their own.",
            examples: [["example.com"]],
        },
        accounts: {
            type: "array",
            items: { type: "string", pattern: "^[^\\s$]+$" },
            description: "Your accounts, tenants and organizations at the vendors, by id or name. Put quotes around numbers.",
            examples: [["123456789012", "example-org"]],
        },
    },
};
const BASELINE = {
    type: "object",
    additionalProperties: false,
    description: "How detectors learn what is usual.",
    properties: {
        learning_days: {
            type: "integer",
            minimum: 1,
            maximum: 90,
            default: 14,
            description: "Days for which a source is learned; detectors that judge by what is usual give findings of `info` meanwhile.",
        },
        window_days: {
            type: "integer",
            minimum: 14,
            maximum: 365,
            default: 90,
            description: "Days for which something counts as known after it was last seen.",
        },
    },
};
const DETECTORS = {
    type: "object",
    description: "How single detectors judge, by their names. See docs/detectors.md for what each can be told.",
    additionalProperties: {
        type: "object",
        properties: _detector_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTOR_PROPERTIES */ .Nu,
        additionalProperties: { type: "number" },
    },
    examples: [{ "unusual-timing": { enabled: false }, "auth-failure-burst": { burst: 20 } }],
};
/** How findings leave the repository. */
const NOTIFY = {
    type: "object",
    additionalProperties: false,
    required: ["url"],
    description: "Posts new findings and failing connectors to a webhook, once.",
    properties: {
        url: {
            type: "string",
            pattern: "^\\$\\{[A-Z_][A-Z0-9_]*\\}$",
            description: "The variable that holds the webhook's address, which is a secret: who knows it can post there. Set the variable in the `env:` of the workflow step.",
            // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how variables are written
            examples: ["${MALLCOP_NOTIFY_URL}"],
        },
        format: {
            enum: ["slack", "teams", "json"],
            default: "json",
            description: "What the webhook understands: `slack` (incoming webhooks), `teams` (a workflow that posts adaptive cards), or `json` for a program of yours.",
        },
        severity: {
            enum: ["info", "warn", "critical"],
            default: "warn",
            description: "The least severity that a finding is posted for.",
        },
    },
};
/** The whole file. The options of a connector's type are checked by `optionsSchema`. */
const CONFIG_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "mallcop.yaml",
    description: "What mallcop watches, and how it stores what it sees.",
    type: "object",
    additionalProperties: false,
    required: ["connectors"],
    properties: {
        version: { const: 1, default: 1, description: "The version of this file's format." },
        connectors: {
            type: "array",
            minItems: 1,
            items: { type: "object", required: ["id", "type"], properties: ENTRY_PROPERTIES },
            description: "What to watch: one entry for each account, organization or project.",
        },
        own: OWN,
        baseline: BASELINE,
        detectors: DETECTORS,
        templates: {
            enum: ["propose", "commit", "off"],
            default: "propose",
            description: "What becomes of new log templates of apps that have a `parser.yaml`: `propose` pushes them as a branch and opens a pull request, `commit` takes those over by itself that a release explains and two runs have seen, `off` learns nothing.",
        },
        issues: {
            type: "boolean",
            default: false,
            description: "Keep one GitHub issue in this repository for each open finding of `warn` or `critical`: opened, updated when it grows, closed when it is acknowledged or suppressed. The job needs `issues: write`.",
        },
        notify: NOTIFY,
        allow_public: {
            type: "boolean",
            default: false,
            description: "Store events even though the repository is public, where everybody can read them. Without it a scan refuses.",
        },
        retention_days: {
            type: "integer",
            minimum: 30,
            description: "Delete a month's events from the branch once all of the month is older than this many days; their ids stay. Git's history keeps them: see docs/retention.md. Without it nothing is deleted.",
        },
        report: {
            type: "boolean",
            default: false,
            description: "Write `report/index.html` and `report/badge.svg` with every scan: how things stand, for people. See docs/report.md.",
        },
        store: {
            type: "object",
            additionalProperties: false,
            description: "How events are stored.",
            properties: {
                raw: {
                    enum: ["redacted", "none"],
                    default: "redacted",
                    description: "Whether an event keeps the vendor's record: `redacted` keeps it with secrets removed, `none` stores `null` in its place and saves space.",
                },
                budget_mb: {
                    type: "number",
                    minimum: 10,
                    default: 1000,
                    description: "A scan warns when the repository, as the job has cloned it, takes more megabytes than this. GitHub recommends to stay under 1,000.",
                },
            },
        },
    },
};
/** The schema of the options of one connector's type: what its entry may hold besides `id`, `type` and `lookback_hours`. */
function optionsSchema(manifest) {
    return { properties: {}, ...manifest.config, type: "object", additionalProperties: false };
}
/** The schema for editors: the whole file with the options of each known type spelled out. */
function editorSchema(manifests, detectors) {
    const entry = CONFIG_SCHEMA.properties.connectors.items;
    const type = { ...ENTRY_PROPERTIES.type, enum: manifests.map((manifest) => manifest.name) };
    const items = {
        ...entry,
        properties: { ...entry.properties, type },
        allOf: manifests.map((manifest) => ({
            if: { properties: { type: { const: manifest.name } }, required: ["type"] },
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
            then: entryOf(manifest),
        })),
    };
    const connectors = { ...CONFIG_SCHEMA.properties.connectors, items };
    const each = detectors.map((manifest) => {
        const { name, title, description } = manifest;
        return [name, { title, description, ...settingsSchema(manifest) }];
    });
    const known = { ...CONFIG_SCHEMA.properties.detectors, properties: Object.fromEntries(each) };
    return { ...CONFIG_SCHEMA, properties: { ...CONFIG_SCHEMA.properties, connectors, detectors: known } };
}
function entryOf(manifest) {
    const options = optionsSchema(manifest);
    const properties = { id: true, type: true, lookback_hours: true };
    for (const [name, option] of entriesOf(options.properties))
        properties[name] = orVariable(option);
    return { ...options, title: manifest.title, description: manifest.description, properties };
}
const VARIABLE = { type: "string", pattern: "\\$\\{[A-Z_][A-Z0-9_]*\\}" };
/** Text may come from a variable, whose value no editor knows. */
function orVariable(schema) {
    const rest = Object.fromEntries(entriesOf(schema));
    if (rest.type === "array")
        return { ...rest, items: orVariable(rest.items) };
    if (rest.type !== "string" || (rest.pattern === undefined && rest.enum === undefined))
        return schema;
    const { description, title, default: fallback, examples, ...form } = rest;
    const said = { title, description, default: fallback, examples };
    return { ...defined(said), anyOf: [form, VARIABLE] };
}
function defined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
function entriesOf(value) {
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}


/***/ })

};
