export const id = 9424;
export const ids = [9424,7270];
export const modules = {

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alertDraft),
/* harmony export */   z: () => (/* binding */ DEFENDER_ALERT)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


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
    if (SETTLED.test((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "status") ?? ""))
        return undefined;
    const stages = ((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "intent") ?? "").toLowerCase().replaceAll(" ", "").split(",");
    const speaker = stages.flatMap((stage) => SPEAKERS[stage] ?? [])[0] ?? OTHERWISE;
    if (speaker !== detector)
        return undefined;
    const name = (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "alert_name") ?? event.action;
    return {
        key: ["alert", name, event.target],
        source: event.source,
        severity: event.severity,
        title: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Defender: ${name}`,
        why: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Microsoft Defender raised ${name} about ${(0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "entity") ?? event.target}.`,
        next: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Open the alert in Defender for Cloud, follow its steps, and settle it there.`,
        certain: true,
        events: [event],
    };
}


/***/ }),

/***/ 79015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Detection),
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/src/detect/console-links.js
var console_links = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/detect/alert.js
var detect_alert = __webpack_require__(32515);
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
        try {
            for (const draft of detector.detect(events, context)) {
                // The source's clock is read at the first event: a finding that began while learning stays what it was.
                const [first] = draft.events;
                const learning = this.#options.baseline.learning({ source: draft.source, time: first.time });
                this.#options.book.add(manifest, draft, learning, this.#linkOf(draft, events));
            }
        }
        catch (thrown) {
            running.failed = true;
            this.#options.onFailure(manifest.name, thrown);
        }
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
        failed: false,
    };
}

// EXTERNAL MODULE: ./build/src/event/line-pages.js
var line_pages = __webpack_require__(70859);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(73521);
// EXTERNAL MODULE: ./build/src/event/stored-line.js
var stored_line = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/src/detect/event-lines.js



const PAGE = 64;
/** @param onDamage is told the number of a line that is no event, from 1 */
async function* pagesOf(content, onDamage) {
    let number = 0;
    let page = [];
    for await (const lines of (0,line_pages/* linePages */.p)(content)) {
        for (const line of lines) {
            number += 1;
            if (line.length === 0)
                continue;
            const event = (0,stored_line/* readWithoutRaw */.bC)(line);
            if (event === undefined)
                onDamage(number);
            else
                page.push(clean(event));
            if (page.length < PAGE)
                continue;
            yield page;
            page = [];
        }
    }
    if (page.length > 0)
        yield page;
}
function clean(event) {
    const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata } = event;
    return {
        id,
        time: Date.parse(timestamp),
        source,
        type,
        actor: (0,mark/* unmark */.dX)(actor),
        target: (0,mark/* unmark */.dX)(target),
        action: (0,mark/* unmark */.dX)(action),
        severity,
        metadata: unmarked(metadata),
    };
}
const BRACKET = 0x5b;
/** In place: nobody else has the object, and most of what reading costs is making it. */
function unmarked(metadata) {
    for (const name in metadata) {
        const value = metadata[name];
        if (typeof value === "string" && value.charCodeAt(0) === BRACKET)
            metadata[name] = (0,mark/* unmark */.dX)(value);
    }
    return metadata;
}

// EXTERNAL MODULE: ./build/src/detect/state.js + 2 modules
var state = __webpack_require__(20586);
;// CONCATENATED MODULE: ./build/src/detect/detect.js
/** Judges batches that were not judged yet. The same code serves the command and a scan: batches in, files and findings out. */




const MOST_DAMAGED = 100;
/** Judges batch after batch, in the order in which they were stored. */
class Detection {
    #state;
    #engine;
    #detectors;
    #failures = new Map();
    #damaged = [];
    #events = 0;
    #batches = 0;
    constructor({ state, detectors, own, linkOf = console_links/* NO_LINKS */.EB }) {
        const { baseline, memories, book } = state;
        const onFailure = (detector, thrown) => void this.#failures.set(detector, thrown);
        this.#state = state;
        this.#detectors = detectors;
        this.#engine = new Engine({ detectors, baseline, memories, book, own, onFailure, linkOf });
    }
    isJudged(path) {
        return this.#state.judged.has(path);
    }
    async judge(path, content) {
        const onDamage = (line) => void (this.#damaged.length < MOST_DAMAGED && this.#damaged.push(`${path}:${line}`));
        for await (const page of pagesOf(content, onDamage)) {
            this.#engine.page(page);
            this.#events += page.length;
        }
        this.#state.judged.add(path);
        this.#batches += 1;
    }
    /** Takes in what was found without events, for a detector that is running. */
    note(detector, notice) {
        const manifest = this.#detectors.find(({ manifest: { name } }) => name === detector)?.manifest;
        if (manifest !== undefined)
            this.#state.book.note(manifest, notice);
    }
    /** To be called once, after the last batch. */
    finish() {
        this.#engine.close();
        const { book } = this.#state;
        const isChanged = this.#batches > 0 || book.added().length > 0;
        return {
            batches: this.#batches,
            events: this.#events,
            new: book.added(),
            grown: book.grown(),
            findings: book.all(),
            files: isChanged ? (0,state/* stateFiles */.d8)(this.#state, this.#engine.memories) : new Map(),
            damaged: this.#damaged,
            failures: this.#failures,
        };
    }
}
async function detect({ batches, ...options }) {
    const detection = new Detection(options);
    for (const { path, open } of batches)
        if (!detection.isJudged(path))
            await detection.judge(path, open());
    return detection.finish();
}


/***/ }),

/***/ 17270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectorOf: () => (/* binding */ detectorOf),
  loadDetectors: () => (/* binding */ loadDetectors)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/detect/builtin.generated.js
const BUILTIN_DETECTORS = {
    "audit-blinding": {
        load: () => __webpack_require__.e(/* import() */ 1405).then(__webpack_require__.bind(__webpack_require__, 81405)),
        manifest: {
            "metadata": [
                "change"
            ],
            "parameters": {},
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
            ]
        },
    },
    "auth-failure-burst": {
        load: () => __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 83014)),
        manifest: {
            "metadata": [],
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
            ]
        },
    },
    "coverage-gap": {
        load: () => __webpack_require__.e(/* import() */ 7373).then(__webpack_require__.bind(__webpack_require__, 47373)),
        manifest: {
            "metadata": [],
            "parameters": {},
            "name": "coverage-gap",
            "title": "A hole in the record",
            "version": "1.0.0",
            "description": "A range of time can no longer be read, so nobody knows what happened in it.",
            "severity": "warn",
            "learns": false,
            "events": [
                "coverage_gap"
            ]
        },
    },
    "injection-probe": {
        load: () => __webpack_require__.e(/* import() */ 3006).then(__webpack_require__.bind(__webpack_require__, 53006)),
        manifest: {
            "metadata": [],
            "parameters": {},
            "name": "injection-probe",
            "title": "Text that is meant for a machine",
            "version": "1.0.0",
            "description": "A name or text speaks to a language model, a log reader, a shell or a template engine instead of naming something.",
            "severity": "warn",
            "learns": false,
            "events": [
                "*"
            ]
        },
    },
    "log-format-drift": {
        load: () => __webpack_require__.e(/* import() */ 2188).then(__webpack_require__.bind(__webpack_require__, 12188)),
        manifest: {
            "metadata": [],
            "parameters": {
                "share": {
                    "default": 0.3,
                    "description": "Share of unknown lines that is drift."
                },
                "least_lines": {
                    "default": 20,
                    "description": "Lines that a summary must count to be judged."
                }
            },
            "name": "log-format-drift",
            "title": "Logs that no template knows",
            "version": "1.0.0",
            "description": "An app's logs changed: more of its lines than before are known to no template.",
            "severity": "warn",
            "learns": false,
            "events": [
                "parser_summary"
            ]
        },
    },
    "malicious-skill": {
        load: () => __webpack_require__.e(/* import() */ 7730).then(__webpack_require__.bind(__webpack_require__, 77730)),
        manifest: {
            "metadata": [
                "skill"
            ],
            "parameters": {},
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
            ]
        },
    },
    "new-actor": {
        load: () => __webpack_require__.e(/* import() */ 8054).then(__webpack_require__.bind(__webpack_require__, 18054)),
        manifest: {
            "metadata": [],
            "parameters": {},
            "name": "new-actor",
            "title": "Somebody new",
            "version": "1.0.0",
            "description": "Somebody acted who is not known from the learned days. Sessions are folded into their roles; end users of applications do not count.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ]
        },
    },
    "new-external-access": {
        load: () => __webpack_require__.e(/* import() */ 4781).then(__webpack_require__.bind(__webpack_require__, 64781)),
        manifest: {
            "metadata": [
                "public",
                "external"
            ],
            "parameters": {},
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
            ]
        },
    },
    "priv-escalation": {
        load: () => __webpack_require__.e(/* import() */ 8407).then(__webpack_require__.bind(__webpack_require__, 88407)),
        manifest: {
            "metadata": [
                "privileged",
                "role"
            ],
            "parameters": {},
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
            ]
        },
    },
    "unusual-resource-access": {
        load: () => __webpack_require__.e(/* import() */ 9957).then(__webpack_require__.bind(__webpack_require__, 89957)),
        manifest: {
            "metadata": [],
            "parameters": {
                "established_days": {
                    "default": 5,
                    "description": "Days on which somebody must have acted before anything of theirs is unusual."
                }
            },
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
            ]
        },
    },
    "unusual-timing": {
        load: () => __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 28504)),
        manifest: {
            "metadata": [],
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
            "name": "unusual-timing",
            "title": "At an unusual hour",
            "version": "1.0.0",
            "description": "Somebody acted hours away from any hour at which they usually do.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ]
        },
    },
    "volume-anomaly": {
        load: () => __webpack_require__.e(/* import() */ 2626).then(__webpack_require__.bind(__webpack_require__, 92626)),
        manifest: {
            "metadata": [],
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
            "name": "volume-anomaly",
            "title": "Much more than usual",
            "version": "1.0.0",
            "description": "On one day there was far more of one type of event than on the days before.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ]
        },
    },
};

;// CONCATENATED MODULE: ./build/src/detect/registry.js
/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */


/** In alphabetical order. */
async function loadDetectors() {
    return await Promise.all(Object.values(BUILTIN_DETECTORS).map(async ({ manifest, load }) => ({
        manifest,
        detector: detectorOf(await load(), manifest.name),
    })));
}
/** @throws MallcopError `internal-error` for a module without a detector */
function detectorOf(module, name) {
    const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
        return found;
    throw new errors/* MallcopError */.D("internal-error", { what: `the detector ${name} has no default export with \`detect\`` });
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ linePages)
/* harmony export */ });
/** Lines of a stream as bytes, in pages as they come: memory is bounded by one chunk and the longest line. */
const LINE_BREAK = 0x0a;
/** Lines without their line breaks; the last may lack one. Each page is the reader's own to keep. */
async function* linePages(content) {
    let rest = Buffer.alloc(0);
    for await (const chunk of content) {
        const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
        const lines = [];
        let start = 0;
        for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
            lines.push(bytes.subarray(start, end));
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (rest.length > 0)
        yield [rest];
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ textWithoutRaw),
/* harmony export */   UD: () => (/* binding */ rawOf),
/* harmony export */   bC: () => (/* binding */ readWithoutRaw)
/* harmony export */ });
/** Metadata holds scalars only, and a quote inside a string is escaped: this stands where metadata ends, and nowhere else. */
const BEFORE_RAW = Buffer.from('},"raw":');
const BRACE = 0x7d;
/** The event, markers and all, if the line has what its readers rely on. */
function readWithoutRaw(line) {
    const end = endOfMetadata(line);
    if (end === undefined)
        return undefined;
    const after = line[end] ?? 0;
    try {
        // Closing the object in place spares a copy of the text.
        line[end] = BRACE;
        const value = JSON.parse(line.toString("utf8", 0, end + 1));
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        line[end] = after;
    }
}
/** The line as JSON text without `raw`. */
function textWithoutRaw(line) {
    return `${line.toString("utf8", 0, endOfMetadata(line) ?? line.length)}}`;
}
/** The vendor's record of a line that was read, as JSON text. */
function rawOf(line) {
    const value = JSON.parse(line.toString("utf8"));
    return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : "";
}
/** Where the comma before `raw` is. */
function endOfMetadata(line) {
    const end = line.indexOf(BEFORE_RAW);
    return end < 0 ? undefined : end + 1;
}
function isEvent(value) {
    const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata, } = typeof value === "object" && value !== null ? value : {};
    if (typeof id !== "string" || typeof timestamp !== "string" || typeof source !== "string")
        return false;
    if (typeof type !== "string" || typeof actor !== "string" || typeof target !== "string")
        return false;
    if (typeof action !== "string" || typeof metadata !== "object" || metadata === null)
        return false;
    if (severity !== "info" && severity !== "warn" && severity !== "critical")
        return false;
    return !Number.isNaN(Date.parse(timestamp));
}


/***/ })

};
