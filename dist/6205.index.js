export const id = 6205;
export const ids = [6205];
export const modules = {

/***/ 68045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export MAX_YAML_BYTES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93764);
/**
 * Reads YAML that a stranger may have written, together with where each key and value stands in the file.
 * Invariant: what comes out is plain JSON data without aliases, tags, merge keys or doubled keys, and no error quotes the file.
 */




/** A file over this size (in bytes) is refused before it is parsed. */
const MAX_YAML_BYTES = 256 * 1024;
const MAX_DEPTH = 20;
/**
 * Parses one YAML document. `path` is only used to say where something is.
 * @returns `undefined` for a file that holds nothing but space and comments.
 * @throws MallcopError `config-syntax` (with `context.at` as `path:line:column`) or `config-too-large`
 */
function parseYaml(text, path) {
    if (Buffer.byteLength(text) > MAX_YAML_BYTES)
        throw tooLarge(path);
    const source = text.replace(/^\uFEFF/, "");
    const refuse = refusal(source, path);
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseEvents */ .PH)(source, { maxDepth: MAX_DEPTH });
        refuseUnsupported(events, source, refuse);
        if (events.length === 0)
            return undefined;
        const [value] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .constructFromEvents */ .fw)(events, { source, schema: SCHEMA, maxAliases: 0 });
        return { value, positions: (0,_positions_js__WEBPACK_IMPORTED_MODULE_3__/* .indexPositions */ .jx)(events, source, path) };
    }
    catch (thrown) {
        // The library's own message holds a frame of the file, which may hold a secret; only the reason goes on.
        if (!(thrown instanceof js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLException */ .tB))
            throw thrown;
        const offset = thrown.mark?.position ?? 0;
        throw refuse(offset, reasonOf(thrown.reason, lineUpTo(source, offset)));
    }
}
/**
 * The text of a file.
 * @throws MallcopError `config-syntax` if it is not UTF-8, `config-too-large`
 */
function decodeText(bytes, path) {
    if (bytes.byteLength > MAX_YAML_BYTES)
        throw tooLarge(path);
    const text = new TextDecoder().decode(bytes);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text;
    throw refusal(text, path)(Math.max(0, text.indexOf("\uFFFD")), "it is not UTF-8 text");
}
function refusal(source, path) {
    return (offset, reason) => {
        const { line, column } = (0,_positions_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(source)(offset);
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("config-syntax", { path, reason }, { at: `${path}:${line}:${column}` });
    };
}
function tooLarge(path) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("config-too-large", { path, limit: `${MAX_YAML_BYTES / 1024} KB` }, { at: path });
}
/** What YAML can do and a configuration never needs: each is a way to hide something or to blow up. */
function refuseUnsupported(events, source, refuse) {
    let documents = 0;
    let last = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_ID */ .hy.POP)
            continue;
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_ID */ .hy.DOCUMENT) {
            if (++documents > 1)
                throw refuse(secondDocument(source, last), "a second document starts here");
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_ID */ .hy.ALIAS) {
            throw refuse(event.anchorStart - 1, "aliases (`*name`) are not supported; write the value out");
        }
        if (event.tagStart >= 0)
            throw refuse(event.tagStart, "tags (`!name`) are not supported; quote text that starts with `!`");
        last = Math.max(last, event.type === js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_ID */ .hy.SCALAR ? event.valueEnd : event.start);
    }
}
/** Documents carry no position of their own; the marker after the last thing of the first one does. */
function secondDocument(source, after) {
    const marker = source.slice(after).search(/^---/m);
    return marker < 0 ? after : after + marker;
}
const keyRefusals = {
    "<<": "merge keys (`<<`) are not supported; write the values out",
    ["__proto__"]: "`__proto__` is not allowed as a key",
};
/** The core schema, with mappings that only take text as keys: `1:` or `null:` would silently become another key. */
const SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .CORE_SCHEMA */ .OU.withTags((0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .defineMappingTag */ .bH)("tag:yaml.org,2002:map", {
    create: () => ({}),
    addPair(map, key, value) {
        if (typeof key !== "string")
            return "a key must be text; put quotes around it";
        const refused = Object.hasOwn(keyRefusals, key) ? keyRefusals[key] : undefined;
        if (refused !== undefined)
            return refused;
        map[key] = value;
        return "";
    },
    has: (map, key) => typeof key === "string" && Object.hasOwn(map, key),
    keys: (map) => Object.keys(map),
    get: (map, key) => map[String(key)],
    identify: () => false,
}));
const reasons = {
    "duplicated mapping key": "this key appears twice",
    "bad indentation of a mapping entry": "this does not fit here: check the indentation, and quote text that holds `: `",
    "can not read a block mapping entry; a multiline key may not be an implicit key": "the line before is no `key: value`; a space after its colon may be missing",
    [`nesting exceeded maxDepth (${MAX_DEPTH})`]: `it is nested deeper than ${MAX_DEPTH} levels`,
};
/** Some of the library's reasons repeat what they stumbled on, which may be a password that begins with `!`. */
function reasonOf(reason, lineSoFar) {
    if (/^ *\t/.test(lineSoFar))
        return "a line is indented with a tab; use spaces";
    return reasons[reason] ?? reason.replace(/ "[^"]*"/g, "").replace(/ characters: .*$/s, " characters");
}
function lineUpTo(source, offset) {
    return source.slice(Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1, offset + 1);
}


/***/ }),

/***/ 82381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BUILTIN_DETECTORS)
/* harmony export */ });
const BUILTIN_DETECTORS = {
    "audit-blinding": {
        load: () => __webpack_require__.e(/* import() */ 1405).then(__webpack_require__.bind(__webpack_require__, 81405)),
        manifest: {
            "name": "audit-blinding",
            "title": "The watchers are being blinded",
            "version": "1.0.0",
            "description": "A trail, diagnostic setting, log, detector or alarm was stopped, deleted or made to see less; or somebody tried.",
            "severity": "critical",
            "learns": false,
            "events": [
                "cloudtrail_change",
                "admin_action",
                "permission_change",
                "secret_scanning_alert",
                "dependabot_alert",
                "project.config_change",
                "gateway.config_change"
            ],
            "metadata": [
                "change"
            ],
            "parameters": {}
        },
    },
    "auth-failure-burst": {
        load: () => __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 83014)),
        manifest: {
            "name": "auth-failure-burst",
            "title": "Many refused sign-ins",
            "version": "1.0.0",
            "description": "Many sign-ins were refused in a short time, for one account, from one network, or for many accounts; louder when one succeeds in the end.",
            "severity": "critical",
            "learns": false,
            "events": [
                "login",
                "auth.signin",
                "agent.behavior_anomaly"
            ],
            "parameters": {
                "window_minutes": {
                    "default": 30,
                    "minimum": 10,
                    "maximum": 1440,
                    "description": "How long a burst may take."
                },
                "burst": {
                    "default": 10,
                    "minimum": 2,
                    "description": "Refused sign-ins within the window that make a burst."
                },
                "loud": {
                    "default": 50,
                    "minimum": 2,
                    "description": "Refused sign-ins within the window that make it critical."
                },
                "spread": {
                    "default": 6,
                    "minimum": 2,
                    "maximum": 64,
                    "description": "Accounts refused from one network within a day that make a spray."
                },
                "before_success": {
                    "default": 5,
                    "minimum": 1,
                    "description": "Refused sign-ins before a success that make it a break-in."
                }
            },
            "metadata": []
        },
    },
    "coverage-gap": {
        load: () => __webpack_require__.e(/* import() */ 7373).then(__webpack_require__.bind(__webpack_require__, 47373)),
        manifest: {
            "name": "coverage-gap",
            "title": "A hole in the record",
            "version": "1.0.0",
            "description": "A range of time can no longer be read, so nobody knows what happened in it.",
            "severity": "warn",
            "learns": false,
            "events": [
                "coverage_gap"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "injection-probe": {
        load: () => __webpack_require__.e(/* import() */ 3006).then(__webpack_require__.bind(__webpack_require__, 53006)),
        manifest: {
            "name": "injection-probe",
            "title": "Text that is meant for a machine",
            "version": "1.0.0",
            "description": "A name or text speaks to a language model, a log reader, a shell or a template engine instead of naming something.",
            "severity": "warn",
            "learns": false,
            "events": [
                "*"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "log-format-drift": {
        load: () => __webpack_require__.e(/* import() */ 2188).then(__webpack_require__.bind(__webpack_require__, 12188)),
        manifest: {
            "name": "log-format-drift",
            "title": "Logs that no template knows",
            "version": "1.1.0",
            "description": "An app's logs changed: more of its lines than is usual are known to no template, or they have many new looks. Less grave where a new revision of the app was seen.",
            "severity": "warn",
            "learns": false,
            "events": [
                "parser_summary"
            ],
            "parameters": {
                "share": {
                    "default": 0.05,
                    "minimum": 0.01,
                    "maximum": 1,
                    "description": "Share of unknown lines that is drift, if it is also three times what is usual."
                },
                "least_lines": {
                    "default": 50,
                    "minimum": 1,
                    "description": "Lines that a summary must count to be judged."
                }
            },
            "metadata": []
        },
    },
    "malicious-skill": {
        load: () => __webpack_require__.e(/* import() */ 7730).then(__webpack_require__.bind(__webpack_require__, 77730)),
        manifest: {
            "name": "malicious-skill",
            "title": "A suspicious skill or gateway setting",
            "version": "1.0.0",
            "description": "A skill took another's place, brought programs, came from nowhere known, or the gateway was opened.",
            "severity": "critical",
            "learns": false,
            "events": [
                "skill.install",
                "skill.modify",
                "gateway.config_change",
                "agent.behavior_anomaly"
            ],
            "metadata": [
                "skill"
            ],
            "parameters": {}
        },
    },
    "new-actor": {
        load: () => __webpack_require__.e(/* import() */ 8054).then(__webpack_require__.bind(__webpack_require__, 18054)),
        manifest: {
            "name": "new-actor",
            "title": "Somebody new",
            "version": "1.0.0",
            "description": "Somebody acted who is not known from the learned days. Sessions are folded into their roles; end users of applications do not count.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "new-external-access": {
        load: () => __webpack_require__.e(/* import() */ 4781).then(__webpack_require__.bind(__webpack_require__, 64781)),
        manifest: {
            "name": "new-external-access",
            "title": "A way in from outside",
            "version": "1.0.0",
            "description": "Somebody or something outside was let in: people, guests, applications, other accounts, anonymous links, forwarded mail, or everybody.",
            "severity": "critical",
            "learns": false,
            "events": [
                "collaborator_added",
                "external_sharing",
                "external_forwarding",
                "delegate_access",
                "oauth_authorization",
                "repo_permission",
                "org_membership",
                "team_member_added",
                "security_group_change",
                "s3_policy_change",
                "iam_change",
                "lambda_change",
                "permission_change",
                "service_principal_created",
                "admin_action",
                "project.config_change"
            ],
            "metadata": [
                "public",
                "external"
            ],
            "parameters": {}
        },
    },
    "priv-escalation": {
        load: () => __webpack_require__.e(/* import() */ 8407).then(__webpack_require__.bind(__webpack_require__, 88407)),
        manifest: {
            "name": "priv-escalation",
            "title": "More power than before",
            "version": "1.0.0",
            "description": "Somebody was given administration, or a credential of somebody else, or tried to be.",
            "severity": "critical",
            "learns": false,
            "events": [
                "role_assignment",
                "permission_change",
                "admin_role_change",
                "org_membership",
                "repo_permission",
                "collaborator_added",
                "iam_change",
                "access_key_change",
                "team_member_added",
                "admin_action",
                "login"
            ],
            "metadata": [
                "privileged",
                "role"
            ],
            "parameters": {}
        },
    },
    "unusual-resource-access": {
        load: () => __webpack_require__.e(/* import() */ 9957).then(__webpack_require__.bind(__webpack_require__, 89957)),
        manifest: {
            "name": "unusual-resource-access",
            "title": "Unusual access to something sensitive",
            "version": "1.0.0",
            "description": "Secrets, keys or many files were read by somebody who does not usually read such things.",
            "severity": "warn",
            "learns": true,
            "events": [
                "resource_access",
                "bulk_download",
                "env_var_change"
            ],
            "parameters": {
                "established_days": {
                    "default": 5,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days on which somebody must have acted before anything of theirs is unusual."
                }
            },
            "metadata": []
        },
    },
    "unusual-timing": {
        load: () => __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 28504)),
        manifest: {
            "name": "unusual-timing",
            "title": "At an unusual hour",
            "version": "1.0.0",
            "description": "Somebody acted hours away from any hour at which they usually do.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "parameters": {
                "established_days": {
                    "default": 10,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days on which somebody must have acted before any hour of theirs is unusual."
                },
                "hours_apart": {
                    "default": 4,
                    "minimum": 1,
                    "maximum": 12,
                    "description": "Hours between the nearest usual hour and an unusual one."
                }
            },
            "metadata": []
        },
    },
    "volume-anomaly": {
        load: () => __webpack_require__.e(/* import() */ 2626).then(__webpack_require__.bind(__webpack_require__, 92626)),
        manifest: {
            "name": "volume-anomaly",
            "title": "Much more than usual",
            "version": "1.0.0",
            "description": "On one day there was far more of one type of event than on the days before.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "parameters": {
                "factor": {
                    "default": 5,
                    "minimum": 1,
                    "description": "How many times the busiest usual day it takes."
                },
                "least": {
                    "default": 50,
                    "minimum": 1,
                    "description": "Events of a day that it takes at least."
                },
                "least_days": {
                    "default": 7,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days that must have been seen before."
                }
            },
            "metadata": []
        },
    },
};


/***/ }),

/***/ 53223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EVENT_TYPES),
/* harmony export */   i: () => (/* binding */ COVERAGE_GAP)
/* harmony export */ });
/** The one registry of built-in event types, by connector type. Each manifest lists its part; a test holds the two together. */
/** Every connector may emit it: a hole in what was read that cannot be filled. */
const COVERAGE_GAP = "coverage_gap";
const EVENT_TYPES = {
    azure: [
        "role_assignment",
        "permission_change",
        "service_principal_created",
        "resource_access",
        "admin_action",
        "login",
        "defender_alert",
    ],
    "aws-cloudtrail": [
        "iam_change",
        "security_group_change",
        "s3_policy_change",
        "lambda_change",
        "login",
        "access_key_change",
        "cloudtrail_change",
        "admin_action",
    ],
    github: [
        "org_membership",
        "repo_permission",
        "collaborator_added",
        "secret_scanning_alert",
        "dependabot_alert",
        "workflow_run",
        "oauth_authorization",
        "admin_action",
    ],
    m365: [
        "login",
        "admin_role_change",
        "mail_rule_created",
        "external_forwarding",
        "delegate_access",
        "external_sharing",
        "bulk_download",
        "dlp_match",
        "dlp_feedback",
        "admin_action",
    ],
    "container-logs": ["log_line", "parser_summary"],
    vercel: [
        "deployment_created",
        "deployment_succeeded",
        "deployment_failed",
        "team_member_added",
        "team_member_removed",
        "project_created",
        "project_deleted",
        "domain_change",
        "env_var_change",
        "login",
        "admin_action",
    ],
    supabase: [
        "auth.signin",
        "auth.signup",
        "auth.token_refresh",
        "project.config_change",
        "edge_function.deploy",
        "auth.account_change",
    ],
    openclaw: ["skill.install", "skill.modify", "gateway.config_change", "agent.behavior_anomaly"],
};


/***/ }),

/***/ 14251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sh: () => (/* binding */ DETECTOR_FOLDER),
  nN: () => (/* binding */ findDetectors),
  Xu: () => (/* binding */ knownDetectors)
});

// UNUSED EXPORTS: readDetector

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/validate.js + 1 modules
var validate = __webpack_require__(36225);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/detect/builtin.generated.js
var builtin_generated = __webpack_require__(82381);
;// CONCATENATED MODULE: ./build/src/plugin/detector-manifest-schema.js
const TEXT = { type: "string", pattern: "\\S" };
const PLUGIN_NAME = "^[a-z0-9][a-z0-9-]{0,62}$";
/** Of metadata fields and parameters. */
const FIELD_NAME = "^[a-z][a-z0-9_]{0,62}$";
/** An event type, or `*` for all. */
const EVENT_TYPE = "^(?:\\*|[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)$";
const DETECTOR_MANIFEST_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "manifest.yaml of a detector",
    description: "What a mallcop detector claims about itself.",
    type: "object",
    additionalProperties: false,
    required: ["name", "title", "version", "description", "severity", "learns", "events"],
    properties: {
        name: { type: "string", pattern: PLUGIN_NAME, description: "The detector's name, and that of its folder." },
        title: { ...TEXT, description: "What it finds, in a few words." },
        version: {
            type: "string",
            pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
            description: "Such as `1.0.0`. Put quotes around it.",
        },
        description: { ...TEXT, description: "What it says, in a sentence or two." },
        overrides: {
            type: "string",
            pattern: PLUGIN_NAME,
            description: "For a custom plugin that takes the place of a built-in detector: that detector's name, once more.",
        },
        severity: { enum: ["info", "warn", "critical"], description: "The most that its findings ask for." },
        learns: {
            type: "boolean",
            description: "Whether it judges by what is usual: then its findings are `info` while a source is being learned.",
        },
        sources: {
            type: "array",
            items: { type: "string", pattern: PLUGIN_NAME },
            minItems: 1,
            description: "Connector types that it looks at; all of them if it is missing.",
        },
        events: {
            type: "array",
            items: { type: "string", pattern: EVENT_TYPE },
            description: "Event types that it is given; `*` for all. `defender_alert` reaches every detector.",
        },
        metadata: {
            type: "array",
            items: { type: "string", pattern: FIELD_NAME },
            default: [],
            description: "Events of any other type reach it too if they have one of these fields.",
        },
        parameters: {
            type: "object",
            default: {},
            propertyNames: { pattern: FIELD_NAME },
            additionalProperties: {
                type: "object",
                additionalProperties: false,
                required: ["default", "description"],
                properties: {
                    default: { type: "number" },
                    description: TEXT,
                    minimum: { type: "number", description: "The least that it may be set to; 0 unless given." },
                    maximum: { type: "number", description: "The most that it may be set to." },
                },
            },
            description: "Numbers that a deployment may want to change.",
        },
    },
};

// EXTERNAL MODULE: ./build/src/plugin/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(23631);
;// CONCATENATED MODULE: ./build/src/plugin/parse-detector-manifest.js


/**
 * Parses and checks a manifest. Never throws on what the text says.
 * @param folder name of the plugin's folder
 * @param validate checks a value against `DETECTOR_MANIFEST_SCHEMA`
 */
function parseDetectorManifest(text, path, folder, validate) {
    return (0,parse_manifest/* parseManifestFile */.N)(text, path, { schema: DETECTOR_MANIFEST_SCHEMA, validate }, (manifest) => brokenRules(manifest, folder));
}
function* brokenRules({ name, events, metadata }, folder) {
    if (name !== folder) {
        const problem = `\`name\` is not the name of its folder, \`${folder}\``;
        yield { pointer: "/name", on: "value", problem, advice: "Make them the same." };
    }
    if (events.length === 0 && metadata.length === 0) {
        const problem = "neither `events` nor `metadata` names anything, so that it is never given an event";
        yield {
            pointer: "/events",
            on: "value",
            problem,
            advice: 'Name the event types that it judges, or `["*"]` for all.',
        };
    }
}

// EXTERNAL MODULE: ./build/src/plugin/custom/plugin-folders.js
var plugin_folders = __webpack_require__(44282);
;// CONCATENATED MODULE: ./build/src/plugin/custom/find-detectors.js
/**
 * Finds the custom detectors of a deployment repo: the folders below `plugins/detectors`. Their manifests are read, their code is not.
 * What is wrong with one is kept with it: it costs that detector alone, and a built-in of its name goes on.
 */






const DETECTOR_FOLDER = "plugins/detectors";
/** In alphabetical order. @param root the checkout of the deployment repo */
async function findDetectors(root) {
    const place = external_node_path_.join(root, DETECTOR_FOLDER);
    return await Promise.all((await (0,plugin_folders/* pluginNames */.U2)(place)).map(async (name) => await readDetector(place, name)));
}
/** What `detectors:` of a configuration may name: the built-in ones, and the deployment's own. */
async function knownDetectors(root) {
    const builtin = Object.values(builtin_generated/* BUILTIN_DETECTORS */.W).map(({ manifest }) => [manifest.name, manifest]);
    const custom = (await findDetectors(root)).map(({ name, manifest }) => [name, manifest]);
    return new Map([...builtin, ...custom]);
}
/** Reads one detector's manifest; never throws on what it says. */
async function readDetector(place, name) {
    const shown = `${DETECTOR_FOLDER}/${name}`;
    const file = `${shown}/manifest.yaml`;
    const folder = external_node_path_.join(place, name);
    const base = { name, folder, path: shown, overrides: Object.hasOwn(builtin_generated/* BUILTIN_DETECTORS */.W, name) };
    try {
        const text = await (0,plugin_folders/* readManifestFile */.oe)(folder, shown, "detector.ts");
        const { manifest, problems } = parseDetectorManifest(text, file, name, validate/* validateDetectorManifest */.sb);
        if (manifest === undefined)
            return { ...base, problems };
        const wrong = (0,plugin_folders/* overrideProblem */.cp)(manifest, base.overrides, file);
        return wrong === undefined ? { ...base, manifest, problems: [] } : { ...base, problems: [wrong] };
    }
    catch (thrown) {
        if (thrown instanceof errors/* MallcopError */.D)
            return { ...base, problems: [thrown] };
        throw thrown;
    }
}


/***/ }),

/***/ 44282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ pluginNames),
/* harmony export */   cp: () => (/* binding */ overrideProblem),
/* harmony export */   oe: () => (/* binding */ readManifestFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/** What custom plugins of every kind have in common on disk: folders with a usable name, each with a manifest that is a regular file. */



const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MOST_MANIFEST_BYTES = 200_000;
/** The names of the plugins below a folder, in alphabetical order; none if it is missing. */
async function pluginNames(place) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
        .map(({ name }) => name)
        .sort();
}
/**
 * @param shown what the folder is called in messages
 * @param entry the module that such a plugin has
 * @throws MallcopError `plugin-refused`, `config-too-large`
 */
async function readManifestFile(folder, shown, entry) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "manifest.yaml");
    const advice = `A plugin is a folder of regular files: manifest.yaml, ${entry}, and what they need.`;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    const problem = stats === undefined
        ? "it has no manifest.yaml"
        : stats.isFile()
            ? undefined
            : "its manifest.yaml is no regular file";
    if (problem !== undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("plugin-refused", { path: shown, problem, advice }, { at: shown });
    if (stats !== undefined && stats.size > MOST_MANIFEST_BYTES)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("config-too-large", { path: `${shown}/manifest.yaml`, limit: "200 kB" });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
}
/**
 * What is wrong with a manifest's word on the built-in plugin of its own name.
 * @param builtin whether there is one
 */
function overrideProblem({ name, overrides }, builtin, file) {
    if (builtin && overrides === undefined)
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("plugin-override-unsaid", { path: file, type: name }, { at: file });
    if (overrides === undefined || (builtin && overrides === name))
        return undefined;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("config-invalid", {
        path: file,
        problem: "`overrides` names no built-in plugin of the plugin's own name",
        advice: "Remove the line, or name the folder like the built-in.",
    }, { at: file });
}


/***/ }),

/***/ 37885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/** Durations as manifests write them (`90s`, `5m`, `6h`, `90d`), in milliseconds. */
const MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The form that the manifest's schema demands: a whole number and one unit. */
const DURATION_PATTERN = "^(0|[1-9][0-9]{0,4})[smhd]$";
/**
 * `6h` → 21 600 000. Days are 24 hours.
 * @throws RangeError for anything else; a checked manifest cannot cause it.
 */
function parseDuration(text) {
    if (!new RegExp(DURATION_PATTERN).test(text))
        throw new RangeError("a duration is a whole number and one of s, m, h, d");
    const unit = text.at(-1);
    if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d")
        throw new RangeError("a duration ends in s, m, h or d");
    return Number(text.slice(0, -1)) * MILLISECONDS[unit];
}


/***/ }),

/***/ 23631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseManifest),
  N: () => (/* binding */ parseManifestFile)
});

// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(67879);
// EXTERNAL MODULE: ./build/src/config/positions.js
var positions = __webpack_require__(93764);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./build/src/config/yaml.js
var yaml = __webpack_require__(68045);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/duration.js
var duration = __webpack_require__(37885);
;// CONCATENATED MODULE: ./build/src/plugin/manifest-schema.js

const TEXT = { type: "string", pattern: "\\S" };
const NAME = "^[a-z][a-z0-9_]{0,62}$";
/** Of feeds and of reasons to leave a record out. */
const FEED_NAME = "^[a-z][a-z0-9_-]{0,62}$";
/** Short, because it is shown with the connector's id in front. */
const TOOL_NAME = "^[a-z][a-z0-9_]{0,30}$";
const VARIABLE = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };
function manifest_schema_closed(properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { type: "object", additionalProperties: false, required, properties };
}
function mapOf(names, value) {
    return { type: "object", propertyNames: { pattern: names }, additionalProperties: value };
}
function listOf(items) {
    return { type: "array", items };
}
const DURATION = {
    type: "string",
    pattern: duration/* DURATION_PATTERN */.C,
    description: "Such as `90s`, `5m`, `6h` or `90d`.",
};
const FEED = manifest_schema_closed({
    kind: {
        enum: ["log", "state"],
        description: "`log`: records that do not change; `state`: a list that is compared with its last snapshot.",
    },
    title: TEXT,
    scope: manifest_schema_closed({ reads: TEXT, leaves_out: mapOf(FEED_NAME, TEXT) }),
    timing: manifest_schema_closed({
        axis: {
            enum: ["event", "availability", "ingestion"],
            description: "Which time the vendor's listing is ordered and bounded by.",
        },
        settle: DURATION,
        overlap: DURATION,
        retention: DURATION,
        slice: DURATION,
    }),
}, ["timing"]);
/** An option's value, in the part of JSON Schema that needs no validator at run time. */
const VALUE = manifest_schema_closed({
    type: { enum: ["string", "number", "integer", "boolean", "array", "object"] },
    title: TEXT,
    description: TEXT,
    default: {},
    examples: { type: "array" },
    enum: { type: "array", minItems: 1, items: { type: ["string", "number"] } },
    pattern: TEXT,
    minLength: { type: "integer", minimum: 0 },
    maxLength: { type: "integer", minimum: 1 },
    minimum: { type: "number" },
    maximum: { type: "number" },
    items: { $ref: "#/definitions/value" },
    minItems: { type: "integer", minimum: 0 },
    maxItems: { type: "integer", minimum: 1 },
    uniqueItems: { type: "boolean" },
    properties: mapOf(NAME, { $ref: "#/definitions/option" }),
    required: listOf(TEXT),
    additionalProperties: { const: false },
}, [
    "title",
    "description",
    "default",
    "examples",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "properties",
    "required",
    "additionalProperties",
]);
/** What `mallcop init` asks and says. */
const SETUP = {
    ...manifest_schema_closed({
        id: { type: "string", pattern: FEED_NAME, description: "The id that the first instance gets." },
        ask: { ...listOf(TEXT), description: "The options that are asked for; those that are required always are." },
        pass: { ...listOf(TEXT), description: "The variables that the workflow hands over." },
        pass_with_keys: { ...listOf(TEXT), description: "Those that it hands over only if a key is stored." },
        steps: listOf(manifest_schema_closed({
            say: { ...TEXT, description: "What to do, in a sentence." },
            run: {
                ...TEXT,
                description: "Shell commands; `$REPO` is the deployment repo, `$BRANCH` its default branch.",
            },
            sign_in: {
                enum: ["oidc", "keys"],
                description: "Only for one way to sign in: the workflow's own ID token, or a stored key.",
            },
        }, ["run", "sign_in"])),
    }),
    description: "How somebody who has nothing yet gets the least-privileged credential.",
};
const OPTIONS = manifest_schema_closed({
    type: { const: "object" },
    properties: mapOf(NAME, { $ref: "#/definitions/option" }),
    required: listOf(TEXT),
    additionalProperties: { const: false },
}, ["required", "additionalProperties"]);
const FIELDS = mapOf(NAME, manifest_schema_closed({ description: TEXT, trust: { const: "vendor" } }, ["trust"]));
const TOOL = manifest_schema_closed({
    description: TEXT,
    rights: {
        ...listOf(TEXT),
        minItems: 1,
        uniqueItems: true,
        description: "Which of `auth.rights` it needs.",
    },
    input: { ...OPTIONS, description: "JSON schema of what it is asked." },
    output: { ...FIELDS, minProperties: 1, description: "What the rows of its answer hold." },
});
const MANIFEST_SCHEMA = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "manifest.yaml",
    description: "What a mallcop connector claims about itself.",
    ...manifest_schema_closed({
        name: {
            type: "string",
            pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
            description: "The connector's type, and the name of its folder.",
        },
        title: { ...TEXT, description: "How people call the product." },
        version: {
            type: "string",
            pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
            description: "Such as `1.0.0`. Put quotes around it.",
        },
        description: TEXT,
        overrides: {
            type: "string",
            pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
            description: "For a custom plugin that takes the place of a built-in connector: that connector's name, once more.",
        },
        templates: {
            const: true,
            description: "For a connector that reads lines of apps' logs: their templates say which other event types lines become.",
        },
        auth: manifest_schema_closed({
            secrets: listOf(manifest_schema_closed({ name: VARIABLE, required: { type: "boolean" }, description: TEXT })),
            settings: listOf(manifest_schema_closed({ name: VARIABLE, description: TEXT })),
            rights: listOf(manifest_schema_closed({
                right: TEXT,
                feeds: listOf(TEXT),
                why: TEXT,
                grant: { ...TEXT, description: "What to run, or where to click, to grant it; `doctor` shows it." },
            }, ["grant"])),
        }),
        setup: SETUP,
        hosts: {
            ...listOf({
                type: "string",
                pattern: "^(?:\\{[A-Za-z][A-Za-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$",
            }),
            description: "Hosts that the connector may reach; `*` stands for one label, `{name}` for the origin of an option or setting.",
        },
        feeds: { ...mapOf(FEED_NAME, FEED), minProperties: 1 },
        events: mapOf("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", manifest_schema_closed({ description: TEXT })),
        metadata: FIELDS,
        capabilities: {
            ...listOf({ type: "string", enum: ["tables", "follow", "digest", "correlate", "websocket"] }),
            uniqueItems: true,
            description: "Which parts of the contract it uses besides reading HTTP's answers page by page.",
        },
        tools: {
            ...mapOf(TOOL_NAME, TOOL),
            description: "Read-only look-ups that an investigator may call; `tools.ts` has their code.",
        },
        config: {
            ...OPTIONS,
            description: "JSON schema of the connector's options in `mallcop.yaml`, besides `id`, `type` and `lookback_hours`.",
        },
    }, ["overrides", "capabilities", "tools", "setup", "templates"]),
    definitions: {
        value: VALUE,
        option: { allOf: [{ $ref: "#/definitions/value" }], required: ["description"] },
    },
};

;// CONCATENATED MODULE: ./build/src/plugin/parse-manifest.js
/**
 * Turns the text of a `manifest.yaml` into a `Manifest`.
 * Invariant: a manifest that comes out keeps its schema and every rule that spans several fields.
 */






/**
 * Parses and checks a manifest. Never throws on what the text says.
 * @param folder name of the plugin's folder, which is the connector's type
 * @param validate checks a value against `MANIFEST_SCHEMA`
 */
function parseManifest(text, path, folder, validate) {
    return parseManifestFile(text, path, { schema: MANIFEST_SCHEMA, validate }, (manifest) => RULES.flatMap((rule) => [...rule(manifest, folder)]));
}
/**
 * What manifests of all kinds have in common: YAML, a schema, and rules that span several fields.
 * @param rules is asked only for what keeps the schema
 */
function parseManifestFile(text, path, { schema, validate }, rules) {
    try {
        const document = (0,yaml/* parseYaml */.hN)(text, path);
        if (document === undefined)
            throw new errors/* MallcopError */.D("config-syntax", { path, reason: "it is empty" }, { at: path });
        const { value, positions } = document;
        const findings = validate(value);
        const mistakes = findings.length > 0 ? (0,explain/* explain */.WE)(findings, { schema, value }) : [...rules(value)];
        if (mistakes.length > 0)
            return { problems: mistakes.map((mistake) => (0,explain/* mistakeError */.PK)(mistake, path, positions)) };
        return { manifest: value, problems: [] };
    }
    catch (thrown) {
        if (thrown instanceof errors/* MallcopError */.D)
            return { problems: [thrown] };
        throw thrown;
    }
}
const RULES = [
    function* nameIsFolder({ name }, folder) {
        if (name !== folder)
            yield wrong("/name", `is not the name of its folder, \`${folder}\``, "Make them the same.");
    },
    function* timingIsForLogs({ feeds }) {
        for (const [name, feed] of Object.entries(feeds)) {
            const pointer = (0,positions/* childPointer */.Y2)("/feeds", name);
            if (feed.kind === "log" && !feed.timing)
                yield wrong(pointer, "lacks `timing`", "A log feed says how its vendor keeps time.");
            if (feed.kind === "state" && feed.timing) {
                yield wrong(`${pointer}/timing`, "has no meaning for a state feed", "Remove it: a state feed is listed whole.");
            }
        }
    },
    function* rightsNameFeeds({ auth, feeds }) {
        for (const [index, right] of auth.rights.entries()) {
            for (const [at, feed] of right.feeds.entries()) {
                const pointer = `/auth/rights/${index}/feeds/${at}`;
                if (!Object.hasOwn(feeds, feed))
                    yield wrong(pointer, "names no feed", `Feeds: ${Object.keys(feeds).join(", ")}.`);
            }
        }
    },
    function* toolsNameRights({ auth, tools = {} }) {
        const known = auth.rights.map(({ right }) => right);
        for (const [name, tool] of Object.entries(tools)) {
            const pointer = (0,positions/* childPointer */.Y2)("/tools", name);
            for (const [at, right] of tool.rights.entries()) {
                if (known.includes(right))
                    continue;
                yield wrong(`${pointer}/rights/${at}`, "names no right", "Declare it in `auth.rights`, or correct it.");
            }
            yield* requiredAreDescribed(tool.input, `${pointer}/input`);
        }
    },
    function* variablesAreSaidOnce({ auth }) {
        const seen = new Set();
        for (const kind of ["secrets", "settings"]) {
            for (const [index, { name }] of auth[kind].entries()) {
                if (seen.has(name))
                    yield wrong(`/auth/${kind}/${index}/name`, "is declared twice", "Keep one of them.");
                seen.add(name);
            }
        }
    },
    function* setupNamesWhatThereIs(manifest) {
        const { auth, setup } = manifest;
        const variables = new Set([...auth.secrets, ...auth.settings].map(({ name }) => name));
        for (const list of ["pass", "pass_with_keys"])
            for (const [index, name] of (setup?.[list] ?? []).entries())
                if (!variables.has(name))
                    yield wrong(`/setup/${list}/${index}`, "names no variable", "Declare it among the secrets or the settings.");
        for (const [index, name] of (setup?.ask ?? []).entries())
            if (!Object.hasOwn(optionsOf(manifest), name))
                yield wrong(`/setup/ask/${index}`, "names no option", "Describe it in `config`.");
    },
    function* hostsNameOptions(manifest) {
        for (const [index, host] of manifest.hosts.entries()) {
            const option = /^\{(.+)\}$/.exec(host)?.[1];
            if (option === undefined || Object.hasOwn(optionsOf(manifest), option))
                continue;
            if (manifest.auth.settings.some(({ name }) => name === option))
                continue;
            const advice = "`{name}` stands for the origin of an option in `config`, or of a setting.";
            yield wrong(`/hosts/${index}`, "names no option or setting", advice);
        }
    },
    function* optionsHaveTheirNames(manifest) {
        for (const name of Object.keys(optionsOf(manifest))) {
            if (!Object.hasOwn(schema/* ENTRY_PROPERTIES */.Ry, name))
                continue;
            yield wrong((0,positions/* childPointer */.Y2)("/config/properties", name), "is taken: every connector has it", "Choose another name.");
        }
        yield* requiredAreDescribed(manifest.config, "/config");
    },
];
function* requiredAreDescribed(schema, pointer) {
    const { required } = schema;
    for (const [index, name] of (Array.isArray(required) ? required : []).entries()) {
        if (Object.hasOwn(propertiesOf(schema), String(name)))
            continue;
        yield wrong(`${pointer}/required/${index}`, "names no option", "Describe it under `properties`.");
    }
}
function optionsOf(manifest) {
    return propertiesOf(manifest.config);
}
function propertiesOf({ properties }) {
    return typeof properties === "object" && properties !== null ? properties : {};
}
function wrong(pointer, says, advice) {
    return { pointer, on: "value", problem: `\`${(0,explain/* nameOf */.Vb)(pointer)}\` ${says}`, advice };
}


/***/ })

};
