export const id = 8923;
export const ids = [8923,1519];
export const modules = {

/***/ 97315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reserveMs),
/* harmony export */   c: () => (/* binding */ startBudget)
/* harmony export */ });
/** Kept back for deduplication, push and cursors, of a run of `totalMs`. */
function reserveMs(totalMs) {
    return Math.min(5 * 60_000, totalMs * 0.2);
}
/** Starts the time for collecting within a run of `totalMs` milliseconds; `cancelled` ends it early. */
function startBudget(clock, totalMs, cancelled) {
    const end = new AbortController();
    const timer = new AbortController();
    const collectMs = totalMs - reserveMs(totalMs);
    clock.sleep(collectMs, timer.signal).then(() => end.abort(new DOMException("The time for this run is over.", "TimeoutError")), () => { });
    const signal = AbortSignal.any([end.signal, cancelled]);
    return {
        signal,
        deadline: (clock.now() + collectMs),
        get exhausted() {
            return signal.aborted;
        },
        close: () => timer.abort(),
    };
}


/***/ }),

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export secretsDeclared */
/* harmony import */ var _plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63200);

/** Tokens of the job. */
const OF_THE_JOB = [
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "INPUT_TOKEN",
    "MALLCOP_HMAC_KEY",
];
/** All connectors' secrets, not only those that run now: none may appear anywhere. */
function secretsOf(config, env) {
    return secretsDeclared(config.connectors.map(_plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOfInstance */ .y), env);
}
/** Those of the job, and those that the manifests declare. */
function secretsDeclared(manifests, env) {
    const declared = manifests.flatMap(({ auth }) => auth.secrets.map(({ name }) => name));
    return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
        const value = env[name];
        return value ? [{ name, value }] : [];
    });
}


/***/ }),

/***/ 27671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 6 modules
var prepare = __webpack_require__(28540);
// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/proxy.js
var proxy = __webpack_require__(61333);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/connector/check.js
var connector_check = __webpack_require__(81297);
// EXTERNAL MODULE: ./build/src/store/cache.js + 1 modules
var store_cache = __webpack_require__(81303);
// EXTERNAL MODULE: ./build/src/store/refusal.js
var store_refusal = __webpack_require__(4927);
;// CONCATENATED MODULE: ./build/src/store/may-push.js
/** Asks the remote whether a push would be accepted, without pushing: rights show, the rules of a branch do not. */

/** @throws MallcopError `push-permission`, `push-unreachable`, … */
async function mayPush({ git, branch }) {
    const ref = `refs/mallcop/${encodeURIComponent(branch)}`;
    const known = await git.try(["rev-parse", "--verify", "--quiet", ref]);
    const source = known.status === 0 ? ref : "HEAD";
    const answer = await git.try([
        "push",
        "--dry-run",
        "--porcelain",
        "--no-verify",
        "origin",
        `${source}:refs/heads/${branch}`,
    ]);
    const refusal = answer.status === 0 ? undefined : (0,store_refusal/* classifyPush */.Bj)(answer, branch);
    if (refusal !== undefined && "error" in refusal)
        throw refusal.error;
    return "the remote accepts our credentials; branch rules only show in a real push";
}

// EXTERNAL MODULE: ./build/src/store/repository.js + 1 modules
var store_repository = __webpack_require__(35720);
// EXTERNAL MODULE: ./build/src/store/visibility.js
var visibility = __webpack_require__(26951);
;// CONCATENATED MODULE: ./build/src/commands/deployment-checks.js





const OF = "repository";
async function checkDeployment(host, config, branch) {
    let repository;
    const findings = [];
    const check = async (right, call) => findings.push({ of: OF, ...(await (0,connector_check/* probe */.d)(right, [], call)) });
    await check("checkout", async () => {
        repository = await (0,store_repository/* openRepository */.h)({ dir: host.cwd, ...(branch && { branch }), env: host.env, log: host.log });
        return `branch ${repository.branch} of ${repository.remoteUrl}`;
    });
    const opened = repository;
    if (opened === undefined)
        return findings;
    await check("private", async () => {
        if (config.allowPublic)
            return "allow_public is set, so it does not matter";
        await (0,visibility/* requirePrivate */.N)(opened.remoteUrl, host);
        return "not public";
    });
    await check("fetch", async () => {
        const { commit } = await opened.fetch();
        return commit === null ? "the branch does not exist yet" : `the branch is at ${commit.slice(0, 12)}`;
    });
    await check("push", async () => await mayPush(opened));
    const cache = (0,store_cache/* createCursorCache */.d)({
        env: host.env,
        workspace: opened.dir,
        dir: ".mallcop/doctor",
        ...(0,store_cache/* cursorKeys */.j)(["doctor"], "0-0"),
        log: host.log,
    });
    const { state, detail } = await cache.restore();
    const answered = state === "hit" || state === "miss";
    const off = {
        state: "not_available",
        detail: "there is no actions cache here; cursors stay in .mallcop/cursors",
    };
    const seen = answered ? { state: "works", detail: "it answers" } : { state: "unknown", detail };
    return [...findings, { of: OF, right: "actions cache", feeds: [], ...(state === "off" ? off : seen) }];
}

// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
;// CONCATENATED MODULE: ./build/src/commands/doctor.js
/** `mallcop doctor`: checks each thing a scan needs and says what is missing and how to get it. Changes nothing. */











const MINUTES_MS = 5 * 60_000;
const doctor = {
    name: "doctor",
    summary: "Check each right, the repository and the cache, and say what is missing and how to get it.",
    positionals: [],
    options: {
        config: command/* CONFIG_OPTION */.dG,
        connectors: command/* CONNECTORS_OPTION */.jY,
        "data-branch": {
            type: "text",
            value: "BRANCH",
            description: "Branch for the events. Default: the one checked out.",
        },
        json: command/* JSON_OPTION */.rj,
    },
    notes: ["Exit status: 0 all works; 1 something is missing; 2 wrong use or configuration."],
    run,
};
async function run(given, door) {
    (0,proxy/* useProxyFromEnvironment */.F)(door.env);
    const { config, problems } = await (0,load_config/* readConfig */.X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    const instances = (0,load_config/* pickInstances */.g)(config, given.text("connectors"), "doctor");
    const silent = { debug: () => { }, info: () => { }, warn: () => { } };
    const host = { ...door, log: silent };
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, door.env) });
    const findings = [
        ...(await checkDeployment(host, config, given.text("data-branch"))),
        ...(await Promise.all(instances.map(async (instance) => await checkInstance(instance, config, host, redactor)))).flat(),
    ];
    const safe = findings.map((finding) => ({ ...finding, detail: redactor.text(finding.detail) }));
    door.print(given.flag("json") ? JSON.stringify({ v: 1, checks: safe }, null, 1) : table(safe, door));
    return findings.some(({ state }) => state === "missing") ? 1 : 0;
}
async function checkInstance(instance, _config, host, redactor) {
    const budget = (0,collect_budget/* startBudget */.c)(host.clock, MINUTES_MS, host.signal);
    const findings = [];
    if (instance.plugin?.overrides && instance.plugin.problems.length === 0) {
        const detail = `${instance.plugin.path} runs in place of the built-in ${instance.type}`;
        findings.push({ of: instance.id, right: "override", feeds: [], state: "works", detail });
    }
    try {
        const { connector, ctx } = await (0,prepare/* connect */.Ng)(instance, { host, now: host.clock.now(), budget, redactor });
        try {
            for await (const check of connector.preflight(ctx))
                findings.push({ of: instance.id, ...check });
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(connector);
        }
    }
    catch (thrown) {
        const { message, hint } = (0,errors/* asMallcopError */.x)(thrown);
        findings.push({ of: instance.id, right: "configuration", feeds: [], state: "missing", detail: message, fix: hint });
    }
    finally {
        budget.close();
    }
    return findings;
}
const SHOWN = {
    works: ["works", "good"],
    missing: ["missing", "bad"],
    not_available: ["not available", "dim"],
    unknown: ["unknown", "attention"],
};
function table(findings, door) {
    const paint = (0,terminal_table.painter)(door.colour);
    const missing = findings.filter(({ state }) => state === "missing").length;
    const works = findings.filter(({ state }) => state === "works").length;
    const unknown = findings.filter(({ state }) => state === "unknown").length;
    const headline = missing > 0
        ? paint("bad", `${missing} of ${findings.length} checks found something missing.`)
        : unknown > 0
            ? paint("attention", `Nothing is known to be missing, but ${unknown} of ${findings.length} checks could not be made.`)
            : paint("good", works === findings.length
                ? `All ${works} checks work.`
                : `${works} of ${findings.length} checks work; the rest does not apply here.`);
    const rows = findings.map(({ of, right, state, detail }) => {
        const [text, shade] = SHOWN[state];
        return [of, (0,report_text.brief)(right, 60), { text, shade }, (0,report_text.brief)(detail, 200)];
    });
    const fixes = findings.flatMap(({ of, right, fix, state }) => fix === undefined || state === "works" ? [] : [`  ${of}, ${(0,report_text.brief)(right, 60)}: ${(0,report_text.brief)(fix, 400)}`]);
    return [
        headline,
        "",
        ...(0,terminal_table.tableLines)(["of", "what", "state", { flexible: "seen" }], rows, door.width, paint),
        ...(fixes.length > 0 ? ["", "What to do", ...fixes] : []),
    ].join("\n");
}


/***/ }),

/***/ 81297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/** Trouble that says nothing about the right itself is `unknown`: a doctor that guesses is worse than none. */
const STATE = {
    auth: "missing",
    permission: "missing",
    config: "missing",
    not_available: "not_available",
};
/**
 * Makes the smallest call that needs `right`. Never throws.
 * @param call gives what was seen, free of secrets, such as `12 trails`
 */
async function probe(right, feeds, call) {
    try {
        return { right, feeds, state: "works", detail: await call() };
    }
    catch (thrown) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        return { right, feeds, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
    }
}


/***/ }),

/***/ 61333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ useProxyFromEnvironment)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/** Lets Node's fetch and http go through the proxy that the job's environment names; without this call they ignore it. */


const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Switches the whole process over; call it once, first thing. `NO_PROXY` is honoured.
 * @returns `off` without a proxy variable; `unsupported` where this Node is too old to do it later than at its start;
 *   worth a warning: `NODE_USE_ENV_PROXY=1` in the job's environment has the same effect
 * @throws MallcopError `config-invalid` naming the variable, never its value, which may hold a password
 */
function useProxyFromEnvironment(env) {
    const named = VARIABLES.filter((name) => (env[name] ?? "") !== "");
    for (const name of named) {
        if (/^https?:$/.test(URL.parse(env[name] ?? "")?.protocol ?? ""))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
            path: name,
            problem: "the variable does not hold the address of a proxy",
            advice: "Write it as `http://proxy.example.com:8080`.",
        });
    }
    if (named.length === 0)
        return "off";
    if (typeof node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv !== "function")
        return "unsupported";
    node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...env });
    return "on";
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

/***/ 71519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openTable),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

const SGR = {
    good: ["\x1b[32m", "\x1b[39m"],
    attention: ["\x1b[33m", "\x1b[39m"],
    bad: ["\x1b[31m", "\x1b[39m"],
    dim: ["\x1b[2m", "\x1b[22m"],
    strong: ["\x1b[1m", "\x1b[22m"],
    none: ["", ""],
};
/** Text in its colour, or as it is. */
function painter(colour) {
    return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}
/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
function wantsColour(isTTY, environment) {
    return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}
const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;
/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
function tableLines(columns, rows, width, paint) {
    const { head, line } = openTable(columns, rows, width, paint);
    return [head, ...rows.map(line)];
}
/** A table of as many rows as may come: as wide as the first of them want it. */
function openTable(columns, first, width, paint) {
    const widths = widthsOf(columns, first, width);
    const line = (cells) => columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
    return { head: line(columns.map((column) => ({ text: titleOf(column), shade: "dim" }))), line };
}
function titleOf(column) {
    if (typeof column === "string")
        return column;
    return "number" in column ? column.number : column.flexible;
}
function drawn(cell, width, column, paint) {
    const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" } : cell;
    const align = typeof column !== "string" && "number" in column ? "right" : "left";
    return paint(shade, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, width, align));
}
/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns, rows, width) {
    const widths = columns.map((column, index) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(titleOf(column)), ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(textOf(row[index] ?? "")))));
    const giving = columns.flatMap((column, index) => typeof column !== "string" && "flexible" in column ? [index] : []);
    let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
    for (; excess > 0; excess--) {
        const widest = giving.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), giving[0] ?? -1);
        const now = widths[widest] ?? 0;
        if (now <= NARROWEST)
            break;
        widths[widest] = now - 1;
    }
    return widths;
}
function textOf(cell) {
    return typeof cell === "string" ? cell : cell.text;
}


/***/ }),

/***/ 81303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createCursorCache),
  j: () => (/* binding */ cursorKeys)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/git.js
var git = __webpack_require__(74627);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/src/store/overheard.js
/**
 * Hears what a library that answers by printing has to say: what it writes to the standard streams while a call is under way
 * is taken aside, and only what came from that call. Workflow commands that hide secrets still reach the runner.
 */

/** Starts a call and listens until it settles, also if nobody waits for it any more. */
function overhear(streams, call) {
    const said = [];
    const inside = new external_node_async_hooks_.AsyncLocalStorage();
    const release = streams.map((stream) => listen(stream, () => inside.getStore() === true, said));
    const listening = async () => {
        try {
            return await inside.run(true, call);
        }
        finally {
            for (const stop of release)
                stop();
        }
    };
    return { result: listening(), said };
}
function listen(stream, isOurs, said) {
    const original = stream.write;
    const write = (chunk, ...rest) => {
        const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        if (!isOurs() || text.startsWith("::add-mask::"))
            return Reflect.apply(original, stream, [chunk, ...rest]);
        said.push(...text.split(/\r?\n/).flatMap(parseSaying));
        const done = rest.findLast((argument) => typeof argument === "function");
        if (done !== undefined)
            process.nextTick(done);
        return true;
    };
    stream.write = write;
    return () => {
        if (stream.write === write)
            stream.write = original;
    };
}
/** Reads a workflow command such as `::warning::text`; anything else is information. */
function parseSaying(line) {
    if (line.trim() === "")
        return [];
    const command = /^::(debug|warning|error|notice)[^:]*::(.*)$/.exec(line);
    const text = (command?.[2] ?? line).replace(/%0[AD]/g, " ").replace(/%25/g, "%");
    const level = command?.[1];
    return [{ level: level === "debug" || level === "warning" || level === "error" ? level : "info", text }];
}

;// CONCATENATED MODULE: ./build/src/store/cache.js
/**
 * Keeps the cursors in the actions cache, and says truly what became of them: the cache library reports an outage like a miss
 * and swallows its errors. The cache is an accelerator; whatever is lost here costs time, never an event.
 */





/** Keys under which the cursors of a set of instances are found: never one that exists, then the newest of the same set. */
function cursorKeys(instances, run) {
    const set = (0,external_node_crypto_.createHash)("sha256").update(instances.toSorted().join("\n")).digest("hex").slice(0, 12);
    const keyPrefix = `mallcop-cursors-v1-${set}-`;
    return { key: `${keyPrefix}${run}`, keyPrefix };
}
const PATIENCE_MS = { restore: 45_000, save: 45_000 };
const TIMED_OUT = Symbol("timed out");
function createCursorCache(options) {
    return new LibraryCache(options);
}
/** The cache library, made to tell what happened. */
class LibraryCache {
    #options;
    #folder;
    /** A call that outlasted our patience; it may still be writing into the folder. */
    #straggler;
    constructor(options) {
        this.#options = options;
        this.#folder = external_node_path_.join(options.workspace, options.dir);
    }
    async restore() {
        const restored = await this.#restore().catch((error) => ({
            state: "unavailable",
            detail: tell(error),
        }));
        this.#options.log.debug(`Cursors restored: ${restored.state}, ${restored.detail}`);
        return restored;
    }
    async save() {
        const saved = await this.#save().catch((error) => ({ saved: false, detail: tell(error) }));
        this.#options.log.debug(`Cursors saved: ${saved.saved}, ${saved.detail}`);
        return saved;
    }
    async #restore() {
        const { env, workspace, dir, key, keyPrefix, timeoutMs = PATIENCE_MS } = this.#options;
        const off = await whyOff(env);
        if (off !== undefined)
            return { state: "off", detail: off };
        const place = await findPlace(workspace, dir);
        if ("unfit" in place)
            return { state: "unavailable", detail: place.unfit };
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796));
        const heard = await this.#ask(async () => await restoreCache([place.archived], key, [keyPrefix]), timeoutMs.restore);
        const restored = judgeRestore(heard, await filesIn(this.#folder));
        // A broken archive may have left some of its files.
        if (restored.state !== "hit")
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        return restored;
    }
    async #save() {
        const { env, workspace, dir, key, timeoutMs = PATIENCE_MS } = this.#options;
        const off = await whyOff(env);
        if (off !== undefined)
            return { saved: false, detail: off };
        if (this.#straggler !== undefined)
            return { saved: false, detail: "the cache service has not finished an earlier request" };
        const place = await findPlace(workspace, dir);
        if ("unfit" in place)
            return { saved: false, detail: place.unfit };
        const files = await filesIn(this.#folder);
        if (files === undefined || files === 0)
            return { saved: false, detail: `${dir} holds no plain files to save` };
        const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796));
        return judgeSave(await this.#ask(async () => await saveCache([place.archived], key), timeoutMs.save));
    }
    async #ask(call, patienceMs) {
        const overheard = overhear(this.#options.streams ?? [process.stdout, process.stderr], call);
        const heard = await hear(overheard, patienceMs);
        if (heard.outcome === "late") {
            const ended = () => {
                this.#straggler = undefined;
            };
            this.#straggler = overheard.result.then(ended, ended);
        }
        return heard;
    }
}
async function hear({ result, said }, ms) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(resolve, ms, TIMED_OUT);
    });
    try {
        const value = await Promise.race([result, timeout]);
        return value === TIMED_OUT ? { outcome: "late", ms, said: [...said] } : { outcome: "answer", value, said };
    }
    catch (error) {
        return { outcome: "thrown", error, said };
    }
    finally {
        clearTimeout(timer);
    }
}
/** @param files how many plain files are in the folder now; `undefined` if there is anything else */
function judgeRestore(heard, files) {
    if (heard.outcome === "late")
        return { state: "unavailable", detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
    if (heard.outcome === "thrown")
        return { state: "unavailable", detail: tell(heard.error) };
    const skipped = heard.said.find(({ text }) => text.startsWith("Cache restore skipped"));
    if (skipped !== undefined)
        return { state: "off", detail: (0,git/* presentable */.KC)(skipped.text) };
    if (heard.value === undefined) {
        const trouble = heard.said.find(isTrouble);
        if (trouble !== undefined)
            return { state: "unavailable", detail: tell(trouble.text) };
        return { state: "miss", detail: "the cache has no cursors of these connectors" };
    }
    if (files === undefined)
        return { state: "unavailable", detail: "the archive holds more than plain files, so it was not used" };
    if (files === 0)
        return { state: "unavailable", detail: "the cache reported a hit, but the files are not there" };
    return { state: "hit", detail: `restored from ${heard.value}`, matchedKey: heard.value };
}
function judgeSave(heard) {
    if (heard.outcome === "late")
        return { saved: false, detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
    if (heard.outcome === "thrown")
        return { saved: false, detail: tell(heard.error) };
    if (heard.value >= 0)
        return { saved: true, detail: `saved as entry ${heard.value}` };
    // The information that another job may be creating the entry is a guess; the reason is in the debug line before it.
    const reason = heard.said.find(({ level, text }) => level === "debug" && text.startsWith("Failed to reserve cache"));
    const trouble = heard.said.find(isTrouble) ?? reason ?? heard.said.findLast(({ level }) => level === "info");
    return { saved: false, detail: trouble === undefined ? "the cache service gave no reason" : tell(trouble.text) };
}
function isTrouble({ level }) {
    return level === "warning" || level === "error";
}
function lastWord(said) {
    const last = said.findLast(({ level }) => level !== "debug");
    return last === undefined ? "" : ` (${tell(last.text)})`;
}
/** A message as one line, without the signatures in addresses. */
function tell(message) {
    const text = message instanceof Error ? message.message : String(message);
    return (0,git/* presentable */.KC)(text.replace(/(https?:\/\/[^\s?"']*)\?[^\s"']*/g, "$1?…"), 300);
}
async function whyOff(env) {
    const offered = Boolean(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL);
    // Which address counts depends on the server: GitHub Enterprise Server has the older service only.
    if (offered && (await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796))).isFeatureAvailable())
        return undefined;
    return "there is no actions cache here; the cursors stay in the folder";
}
/** The folder is emptied and archived, so it must be a real one in our own part of the checkout. */
async function findPlace(workspace, dir) {
    const names = dir.split("/");
    if (names[0] !== ".mallcop" || names.length < 2 || names.some((name) => ["", ".", ".."].includes(name))) {
        return { unfit: `${dir} is not a folder below .mallcop` };
    }
    for (let depth = 1; depth <= names.length; depth++) {
        const part = names.slice(0, depth).join("/");
        const found = await (0,promises_.lstat)(external_node_path_.join(workspace, part)).catch(() => undefined);
        if (found !== undefined && !found.isDirectory())
            return { unfit: `${part} is not a real folder` };
    }
    const checkout = external_node_path_.relative(await (0,promises_.realpath)(process.cwd()), await (0,promises_.realpath)(workspace));
    if (external_node_path_.isAbsolute(checkout) || checkout.split(external_node_path_.sep)[0] === "..") {
        return { unfit: "the checkout is outside the working directory, which the cache library takes for granted" };
    }
    return { archived: external_node_path_.posix.join(...checkout.split(external_node_path_.sep), dir) };
}
/** How many plain files a folder holds; `undefined` if it holds anything that is neither a file nor a folder. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => !entry.isFile() && !entry.isDirectory()))
        return undefined;
    return entries.filter((entry) => entry.isFile()).length;
}


/***/ })

};
