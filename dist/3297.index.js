export const id = 3297;
export const ids = [3297];
export const modules = {

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alertDraft),
/* harmony export */   z: () => (/* binding */ DEFENDER_ALERT)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57789);
/** Alerts of Defender reach every detector; each speaks for the stages of an attack that are its own, so that one alert is one finding. */



const DEFENDER_ALERT = "defender_alert";
/** By the alert's stage, in lower case and without spaces. What is not named here is `unusual-resource-access`'s. */
const SPEAKERS = {
    initialaccess: "new-external-access",
    credentialaccess: "auth-failure-burst",
    bruteforce: "auth-failure-burst",
    persistence: "new-actor",
    privilegeescalation: "priv-escalation",
    defenseevasion: "audit-blinding",
};
const OTHERWISE = "unusual-resource-access";
const SETTLED = /resolved|dismissed|healthy|notapplicable/i;
/** @param detector the one that asks */
function alertDraft(event, detector) {
    if (event.type !== DEFENDER_ALERT || event.severity === "info")
        return undefined;
    if (SETTLED.test((0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "status") ?? ""))
        return undefined;
    const stages = ((0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "intent") ?? "").toLowerCase().replaceAll(" ", "").split(",");
    const speaker = stages.flatMap((stage) => (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(SPEAKERS, stage) ?? [])[0] ?? OTHERWISE;
    if (speaker !== detector)
        return undefined;
    const name = (0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "alert_name") ?? event.action;
    return {
        key: ["alert", name, event.target],
        source: event.source,
        severity: event.severity,
        title: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Defender: ${name}`,
        why: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Microsoft Defender raised ${name} about ${(0,_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "entity") ?? event.target}.`,
        next: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Open the alert in Defender for Cloud, follow its steps, and settle it there.`,
        certain: true,
        events: [event],
    };
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
                    "description": "How long a burst may take."
                },
                "burst": {
                    "default": 10,
                    "description": "Refused sign-ins within the window that make a burst."
                },
                "loud": {
                    "default": 50,
                    "description": "Refused sign-ins within the window that make it critical."
                },
                "spread": {
                    "default": 6,
                    "description": "Accounts refused from one network within a day that make a spray."
                },
                "before_success": {
                    "default": 5,
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
                    "description": "Share of unknown lines that is drift, if it is also three times what is usual."
                },
                "least_lines": {
                    "default": 50,
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
                    "description": "Days on which somebody must have acted before any hour of theirs is unusual."
                },
                "hours_apart": {
                    "default": 4,
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
                    "description": "How many times the busiest usual day it takes."
                },
                "least": {
                    "default": 50,
                    "description": "Events of a day that it takes at least."
                },
                "least_days": {
                    "default": 7,
                    "description": "Days that must have been seen before."
                }
            },
            "metadata": []
        },
    },
};


/***/ }),

/***/ 87883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./build/src/detect/alert.js
var detect_alert = __webpack_require__(32515);
;// CONCATENATED MODULE: ./build/src/detect/deferred.js
function isDeferred(detector) {
    return "settle" in detector && typeof detector.settle === "function";
}

// EXTERNAL MODULE: ./build/src/detect/memory.js
var detect_memory = __webpack_require__(90066);
// EXTERNAL MODULE: ./build/src/detect/profile.js
var profile = __webpack_require__(32384);
// EXTERNAL MODULE: ./build/src/detect/who.js
var who = __webpack_require__(57789);
;// CONCATENATED MODULE: ./build/src/detect/engine.js





class Engine {
    #options;
    #running;
    /** Which detectors an event type goes to whatever its metadata. */
    #routes = new Map();
    memories;
    constructor(options) {
        this.#options = options;
        this.#running = options.detectors.map((loaded) => start(loaded, options));
        this.memories = new Map(this.#running.map(({ manifest, memory }) => [manifest.name, memory]));
    }
    /** Judges and learns, day by day: how events are paged must not decide what is known. */
    page(events) {
        let start = 0;
        for (let at = 1; at <= events.length; at++) {
            const event = events[at];
            if (event !== undefined && dayOf(event) === dayOf(events[start] ?? event))
                continue;
            this.#sameDay(start === 0 && at === events.length ? events : events.slice(start, at));
            start = at;
        }
    }
    #sameDay(events) {
        const given = this.#deal(events);
        for (const [index, running] of this.#running.entries())
            this.#judge(running, given[index] ?? []);
        for (const event of events)
            this.#options.baseline.learn(event);
    }
    /** Hears the detectors that run elsewhere, all at once. To be called after each page. */
    async settle() {
        const waiting = this.#running.filter(({ failed, pending }) => !failed && pending.length > 0);
        if (waiting.length > 0)
            await Promise.all(waiting.map(async (running) => await this.#settleOne(running)));
    }
    async #settleOne(running) {
        const { manifest, detector, pending } = running;
        if (!isDeferred(detector))
            return;
        const events = pending.splice(0);
        try {
            for (const { draft, learning } of await detector.settle())
                this.#add(manifest, draft, events, learning);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    /** To be called once after the last page. */
    close() {
        const { baseline } = this.#options;
        baseline.sweep();
        for (const memory of this.memories.values())
            memory.expire(baseline.latest * profile/* DAY_MS */.sO);
    }
    #deal(events) {
        const given = this.#running.map(() => []);
        for (const event of events) {
            // Our own doing is no news.
            if (event.metadata.self === true)
                continue;
            const route = this.#routeOf(event.type);
            for (const [index, { manifest, sources }] of this.#running.entries()) {
                if (sources !== undefined && !sources.has(event.source) && event.type !== detect_alert/* DEFENDER_ALERT */.z)
                    continue;
                if (route[index] || manifest.metadata.some((name) => event.metadata[name] !== undefined))
                    given[index]?.push(event);
            }
        }
        return given;
    }
    #routeOf(type) {
        const known = this.#routes.get(type);
        if (known !== undefined)
            return known;
        const route = this.#running.map(({ manifest: { events } }) => type === detect_alert/* DEFENDER_ALERT */.z || events.includes("*") || events.includes(type));
        this.#routes.set(type, route);
        return route;
    }
    #judge(running, events) {
        if (running.failed || events.length === 0)
            return;
        const { manifest, detector, context } = running;
        if (isDeferred(detector))
            running.pending.push(...events);
        try {
            for (const draft of detector.detect(events, context))
                this.#add(manifest, draft, events);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    #add(manifest, draft, events, known) {
        // The source's clock is read at the first event: a finding that began while learning stays what it was.
        const [first] = draft.events;
        const learning = known ?? this.#options.baseline.learning({ source: draft.source, time: first.time });
        this.#options.book.add(manifest, draft, learning, this.#linkOf(draft, events));
    }
    #fail(running, thrown) {
        running.failed = true;
        this.#options.onFailure(running.manifest.name, thrown);
    }
    /** Of the first event that was just given: what a detector remembers of earlier ones is no whole event any more. */
    #linkOf(draft, events) {
        const ids = new Set(draft.events.map(({ id }) => id));
        const event = events.find(({ id }) => ids.has(id));
        return event && this.#options.linkOf?.(event);
    }
}
function dayOf({ time }) {
    return Math.floor(time / profile/* DAY_MS */.sO);
}
function start({ manifest, detector }, { baseline, memories, own }) {
    const memory = memories.get(manifest.name) ?? new detect_memory/* DetectorMemory */.IP();
    const lower = (values) => new Set(values.map((value) => value.toLowerCase()));
    const ours = { domains: lower(own.domains), accounts: lower(own.accounts) };
    const context = {
        parameters: Object.fromEntries(Object.entries(manifest.parameters).map(([name, parameter]) => [name, parameter.default])),
        own: ours,
        memory,
        who: who/* whoActed */.Ci,
        profile: (event) => baseline.profile(event),
        seenElsewhere: (event) => baseline.seenElsewhere(event, ours.domains),
        learning: (event) => baseline.learning(event),
        dailyCounts: (event) => baseline.dailyCounts(event),
    };
    return {
        manifest,
        detector,
        context,
        memory,
        sources: manifest.sources && new Set(manifest.sources),
        pending: [],
        failed: false,
    };
}


/***/ }),

/***/ 14251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sh: () => (/* binding */ DETECTOR_FOLDER),
  nN: () => (/* binding */ findDetectors)
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
                properties: { default: { type: "number" }, description: TEXT },
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


/***/ })

};
