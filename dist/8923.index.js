export const id = 8923;
export const ids = [8923,1519];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 8 modules
var prepare = __webpack_require__(57857);
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

// EXTERNAL MODULE: ./build/src/store/repository.js
var store_repository = __webpack_require__(28383);
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


/***/ })

};
