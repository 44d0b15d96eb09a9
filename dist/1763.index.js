export const id = 1763;
export const ids = [1763];
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

/***/ 49700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ byDay)
/* harmony export */ });
/** The order in which batches are judged: that of their collection, as far as their names tell. */
/** By the day of collection in the name, then by the whole name. */
function byDay(one, other) {
    const [first, second] = [dayIn(one), dayIn(other)];
    if (first !== second)
        return first < second ? -1 : 1;
    return one < other ? -1 : 1;
}
function dayIn(file) {
    return /(?:^|\/)(\d{4}\/\d\d(?:\/\d\d)?)(?:\/|\.jsonl$)/.exec(file)?.[1] ?? "";
}


/***/ }),

/***/ 88609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subdued),
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98852);

function configured(detectors, settings) {
    return detectors.flatMap((loaded) => {
        const set = settings.get(loaded.manifest.name);
        if (set === undefined)
            return [loaded];
        const { enabled, severity: most, parameters } = set;
        const manifest = withNumbers(loaded.manifest, parameters);
        return enabled ? [{ ...loaded, manifest, ...(most !== undefined && { most }) }] : [];
    });
}
function withNumbers(manifest, numbers) {
    const parameters = Object.entries(manifest.parameters).map(([name, parameter]) => {
        return [name, { ...parameter, default: numbers[name] ?? parameter.default }];
    });
    return { ...manifest, parameters: Object.fromEntries(parameters) };
}
/** What somebody says, no louder than the deployment wants it. */
function subdued(told, most) {
    return most !== undefined && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(told.severity, most) ? { ...told, severity: most } : told;
}


/***/ }),

/***/ 30338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Detection),
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/src/detect/configured.js
var configured = __webpack_require__(88609);
// EXTERNAL MODULE: ./build/src/detect/console-links.js
var console_links = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/detect/engine.js + 1 modules
var engine = __webpack_require__(87883);
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

// EXTERNAL MODULE: ./build/src/detect/state.js
var state = __webpack_require__(5432);
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
        this.#engine = new engine/* Engine */.N({ detectors, baseline, memories, book, own, onFailure, linkOf });
    }
    isJudged(path) {
        return this.#state.judged.has(path);
    }
    async judge(path, content) {
        const onDamage = (line) => void (this.#damaged.length < MOST_DAMAGED && this.#damaged.push(`${path}:${line}`));
        for await (const page of pagesOf(content, onDamage)) {
            this.#engine.page(page);
            await this.#engine.settle();
            this.#events += page.length;
        }
        this.#state.judged.add(path);
        this.#batches += 1;
    }
    /** Takes in what was found without events, for a detector that is running. */
    note(detector, notice) {
        const found = this.#detectors.find(({ manifest: { name } }) => name === detector);
        if (found !== undefined)
            this.#state.book.note(found.manifest, (0,configured/* subdued */.F)(notice, found.most));
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

/***/ 34639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectorOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Parses a module into a `Detector`. Invariant: what comes out has the function that the engine will call. */

/** The default export of a detector's module. @throws MallcopError `detector-malformed` */
function detectorOf(module, name) {
    const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
        return found;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-malformed", { name, problem: "it has no default export with a function `detect`" });
}


/***/ }),

/***/ 87883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./build/src/detect/alert.js
var detect_alert = __webpack_require__(32515);
// EXTERNAL MODULE: ./build/src/detect/configured.js
var configured = __webpack_require__(88609);
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
    /** The latest day that was learned. */
    #today;
    constructor(options) {
        this.#options = options;
        this.#today = options.baseline.latest;
        this.#running = options.detectors.map((loaded) => start(loaded, options));
        const running = this.#running.map(({ manifest, memory }) => [manifest.name, memory]);
        // What a detector remembers outlasts its being switched off for a while.
        this.memories = new Map([...options.memories, ...running]);
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
        const { baseline } = this.#options;
        for (const event of events)
            baseline.learn(event);
        if (baseline.latest > this.#today)
            this.#forget(baseline.latest);
    }
    /** What is over is forgotten every day, not only in the end: a long look back must know no more than the runs of its days did. */
    #forget(today) {
        this.#today = today;
        for (const memory of this.memories.values())
            memory.expire(today * profile/* DAY_MS */.sO);
    }
    /** Hears the detectors that run elsewhere, all at once. To be called after each page. */
    async settle() {
        const waiting = this.#running.filter(({ failed, pending }) => !failed && pending.length > 0);
        if (waiting.length > 0)
            await Promise.all(waiting.map(async (running) => await this.#settleOne(running)));
    }
    async #settleOne(running) {
        const { detector, pending } = running;
        if (!isDeferred(detector))
            return;
        const events = pending.splice(0);
        try {
            for (const { draft, learning } of await detector.settle())
                this.#add(running, draft, events, learning);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    /** To be called once after the last page. */
    close() {
        const { baseline } = this.#options;
        baseline.sweep();
        this.#forget(baseline.latest);
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
        const { detector, context } = running;
        if (isDeferred(detector))
            running.pending.push(...events);
        try {
            for (const draft of detector.detect(events, context))
                this.#add(running, draft, events);
        }
        catch (thrown) {
            this.#fail(running, thrown);
        }
    }
    #add({ manifest, most }, draft, events, known) {
        // The source's clock is read at the first event: a finding that began while learning stays what it was.
        const [first] = draft.events;
        const learning = known ?? this.#options.baseline.learning({ source: draft.source, time: first.time });
        this.#options.book.add(manifest, (0,configured/* subdued */.F)(draft, most), learning, this.#linkOf(draft, events));
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
function start(loaded, { baseline, memories, own }) {
    const { manifest } = loaded;
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
        ...loaded,
        context,
        memory,
        sources: manifest.sources && new Set(manifest.sources),
        pending: [],
        failed: false,
    };
}


/***/ }),

/***/ 75811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** How a detector's failure is told. What a custom one ended in has a code of its own already. */

const MOST_CHARS = 500;
function failureOf(detector, thrown) {
    if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
        return thrown;
    const reason = thrown instanceof Error
        ? `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS)
        : "it threw something that is no error";
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-failed", { detector, reason });
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDetectors: () => (/* binding */ loadDetectors)
/* harmony export */ });
/* harmony import */ var _builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82381);
/* harmony import */ var _detector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34639);
/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */


/** In alphabetical order. */
async function loadDetectors() {
    return await Promise.all(Object.values(_builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_DETECTORS */ .W).map(async ({ manifest, load }) => ({
        manifest,
        detector: (0,_detector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorOf */ .U)(await load(), manifest.name),
    })));
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ linePages)
/* harmony export */ });
/** Lines of a stream as bytes, in pages as they come: memory is bounded by one chunk and the longest line. */
const LINE_BREAK = 0x0a;
/** Lines without their line breaks; the last may lack one. A page is valid as long as the chunk that it came from. */
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
    return typeof value === "object" && value !== null && "raw" in value ? String(value.raw ?? "") : "";
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


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withDetectors)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _detect_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39830);


/** Opens the detectors for a piece of work, and ends their processes after it. */
async function withDetectors(custom, options, work) {
    const opened = await Promise.all(custom.map(async (plugin) => await open(plugin, options)));
    try {
        return await work(await together(custom, opened));
    }
    finally {
        await Promise.all(opened.map(async ({ close }) => await close()));
    }
}
async function together(custom, opened) {
    const detectors = new Map((await (0,_detect_registry_js__WEBPACK_IMPORTED_MODULE_1__.loadDetectors)()).map((loaded) => [loaded.manifest.name, loaded]));
    for (const { loaded } of opened)
        if (loaded !== undefined)
            detectors.set(loaded.manifest.name, loaded);
    return {
        detectors: [...detectors.values()].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1)),
        problems: opened.flatMap(({ problems }) => problems),
        overrides: custom.flatMap(({ name, path, overrides }, index) => overrides && opened[index]?.loaded !== undefined
            ? [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("plugin-overrides", { type: name, path })]
            : []),
    };
}
const NOTHING_TO_CLOSE = async () => { };
async function open({ folder, path: shown, manifest, problems }, options) {
    if (manifest === undefined)
        return { problems, close: NOTHING_TO_CLOSE };
    try {
        const { startDetector } = await Promise.all(/* import() */[__webpack_require__.e(5465), __webpack_require__.e(6432)]).then(__webpack_require__.bind(__webpack_require__, 65465));
        const { detector } = await startDetector({ manifest, folder, shown, ...options });
        return { loaded: { manifest, detector }, problems: [], close: async () => await detector.close() };
    }
    catch (thrown) {
        return { problems: [(0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown)], close: NOTHING_TO_CLOSE };
    }
}


/***/ }),

/***/ 75393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFileAtomic: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68994);
/** Writes a file so that whoever reads it sees the old content or the new, never a part. */




/** Missing folders are made. @throws MallcopError `disk-full` */
async function writeFileAtomic(file, content) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    await (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .F)(file, async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
        try {
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", 0o600);
            try {
                await handle.writeFile(content);
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
            throw error;
        }
    });
}


/***/ })

};
