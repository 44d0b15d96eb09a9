export const id = 8712;
export const ids = [8712];
export const modules = {

/***/ 94664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** All commands, each loaded when it is called. */


const COMMANDS = [
    {
        name: "init",
        summary: "Write a deployment repo: configuration, workflows, and how to get each credential.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(298), __webpack_require__.e(4188)]).then(__webpack_require__.bind(__webpack_require__, 91658))).init,
    },
    {
        name: "scan",
        summary: "Read what is new since the last run, and commit it.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(656), __webpack_require__.e(6254), __webpack_require__.e(5432), __webpack_require__.e(6377), __webpack_require__.e(8420), __webpack_require__.e(7233), __webpack_require__.e(1763), __webpack_require__.e(2141), __webpack_require__.e(2199)]).then(__webpack_require__.bind(__webpack_require__, 72199))).scan,
    },
    {
        name: "rescan",
        summary: "Read a range of time again, and commit what was missing.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(656), __webpack_require__.e(6254), __webpack_require__.e(5432), __webpack_require__.e(6377), __webpack_require__.e(8420), __webpack_require__.e(7233), __webpack_require__.e(1763), __webpack_require__.e(2141), __webpack_require__.e(2199)]).then(__webpack_require__.bind(__webpack_require__, 72199))).rescan,
    },
    {
        name: "normalize",
        summary: "Turn a vendor's records (JSONL on standard input) into events, without storing them.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(8094)]).then(__webpack_require__.bind(__webpack_require__, 52219))).normalize,
    },
    {
        name: "events",
        summary: "Show the committed events: as a table, as JSON lines, or for a spreadsheet.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2687), __webpack_require__.e(9646)]).then(__webpack_require__.bind(__webpack_require__, 19646))).events,
    },
    {
        name: "export",
        summary: "Write the committed events for DuckDB, Athena or Spark: Parquet in OCSF's terms, or JSON lines.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2687), __webpack_require__.e(3944)]).then(__webpack_require__.bind(__webpack_require__, 33944))).exportCommand,
    },
    {
        name: "report",
        summary: "Show how things stand: coverage, findings, access, events; on the terminal or as a page.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(354), __webpack_require__.e(2136), __webpack_require__.e(2528)]).then(__webpack_require__.bind(__webpack_require__, 82528))).report,
    },
    {
        name: "detect",
        summary: "Judge the events of this checkout, and keep what is found.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(1763), __webpack_require__.e(6974), __webpack_require__.e(9925)]).then(__webpack_require__.bind(__webpack_require__, 99925))).detect,
    },
    {
        name: "findings",
        summary: "List what was found, acknowledge it, or silence it for a while.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(6974), __webpack_require__.e(2825)]).then(__webpack_require__.bind(__webpack_require__, 59612))).findings,
    },
    {
        name: "tools",
        summary: "List the connectors' read-only look-ups, or call one, to investigate an event.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 29091))).tools,
    },
    {
        name: "mcp",
        summary: "Serve the look-ups, the events and the findings to an agent, over the Model Context Protocol.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(9808)]).then(__webpack_require__.bind(__webpack_require__, 9808))).mcp,
    },
    {
        name: "compact",
        summary: "Put old months' events into one file each, and delete what is older than retention_days.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5963), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(6377), __webpack_require__.e(8420), __webpack_require__.e(8167)]).then(__webpack_require__.bind(__webpack_require__, 72297))).compact,
    },
    {
        name: "erase",
        summary: "Take a person's events and findings out of this checkout.",
        load: async () => (await __webpack_require__.e(/* import() */ 3549).then(__webpack_require__.bind(__webpack_require__, 73549))).erase,
    },
    {
        name: "migrate",
        summary: "Bring what an older mallcop committed to the formats of this one.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6377), __webpack_require__.e(6613)]).then(__webpack_require__.bind(__webpack_require__, 82418))).migrate,
    },
    {
        name: "doctor",
        summary: "Check what a scan needs: rights, repository, cache.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(6377), __webpack_require__.e(7233), __webpack_require__.e(7840)]).then(__webpack_require__.bind(__webpack_require__, 17840))).doctor,
    },
    {
        name: "demo",
        summary: "Show all of it on made-up data: no account, no network.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(2977), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(4749), __webpack_require__.e(656), __webpack_require__.e(6254), __webpack_require__.e(5432), __webpack_require__.e(6377), __webpack_require__.e(8420), __webpack_require__.e(7233), __webpack_require__.e(1763), __webpack_require__.e(2141), __webpack_require__.e(298), __webpack_require__.e(4365)]).then(__webpack_require__.bind(__webpack_require__, 24365))).demo,
    },
    {
        name: "scaffold",
        summary: "Write a new connector or detector of your own to start from.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(8614)]).then(__webpack_require__.bind(__webpack_require__, 8614))).scaffold,
    },
    {
        name: "verify",
        summary: "Check the connectors and detectors in plugins/, without secrets and without network.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(6205), __webpack_require__.e(5157), __webpack_require__.e(5963), __webpack_require__.e(7685), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(656), __webpack_require__.e(5465), __webpack_require__.e(9980)]).then(__webpack_require__.bind(__webpack_require__, 99980))).verify,
    },
    {
        name: "openclaw",
        summary: "Pair a device key with an OpenClaw gateway.",
        load: async () => (await __webpack_require__.e(/* import() */ 9457).then(__webpack_require__.bind(__webpack_require__, 89457))).openclaw,
    },
    {
        name: "discover-app",
        summary: "Learn the templates of an app's log lines and write its parser.yaml.",
        load: async () => (await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 50759))).discoverApp,
    },
    {
        name: "parse",
        summary: "Read an app's log lines and print each line's template and fields.",
        load: async () => (await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 78379))).parse,
    },
    { name: "version", summary: "Print the version.", load: async () => (await __webpack_require__.e(/* import() */ 8228).then(__webpack_require__.bind(__webpack_require__, 68228))).version },
];
/** Runs one command. Trouble ends in a message and a status, never in a stack trace. */
async function runCommand(args, door) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === "help" || name === "--help" || name === "-h") {
            door.print((await __webpack_require__.e(/* import() */ 9717).then(__webpack_require__.bind(__webpack_require__, 69717))).overview(COMMANDS));
            return name === undefined ? 2 : 0;
        }
        const entry = COMMANDS.find((candidate) => candidate.name === (name === "--version" ? "version" : name));
        if (entry === undefined)
            throw unknown(name);
        const command = await entry.load();
        if (rest.includes("--help") || rest.includes("-h")) {
            door.print((await __webpack_require__.e(/* import() */ 9717).then(__webpack_require__.bind(__webpack_require__, 69717))).helpOf(command));
            return 0;
        }
        const { parseArguments } = await __webpack_require__.e(/* import() */ 4652).then(__webpack_require__.bind(__webpack_require__, 54652));
        return await command.run(parseArguments(command, rest), door);
    }
    catch (thrown) {
        const error = (0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        await door.complain([error]);
        return error.kind === "config" ? 2 : 1;
    }
}
function unknown(typed) {
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(typed, COMMANDS.map((command) => command.name));
    const meant = name === undefined ? "" : `; did you mean ${name}?`;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("command-unknown", { name: JSON.stringify(typed.slice(0, 40)), meant });
}


/***/ }),

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds the name that somebody probably meant; says nothing rather than something far-fetched. */
/** The closest of `names` to `typed`: at most a third of the letters differ, or it is a part of the name (`aws`). */
function nearest(typed, names) {
    const wanted = plain(typed);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    if (wanted.length > 64)
        return undefined;
    for (const name of names) {
        const isPart = wanted.length >= 3 && plain(name).includes(wanted);
        const distance = isPart ? limit : editDistance(wanted, plain(name));
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** `lookbackHours`, `lookback-hours` and `lookback_hours` are the same slip. */
function plain(name) {
    return name.toLowerCase().replace(/[\s_-]/g, "");
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, to.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep(ms, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        if (signal.aborted) {
            reject(signal.reason);
            return promise;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener("abort", stop);
            resolve();
        }, ms);
        signal.addEventListener("abort", stop, { once: true });
        return promise;
    },
};


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ processDoor),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _connector_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1551);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28009);
/** What both doors have in common: the process around a command. */


/** The parts of a door that the process itself gives. A first Ctrl-C or cancellation ends reading; what was read is stored. */
function processDoor() {
    const cancelled = new AbortController();
    const cancel = () => cancelled.abort(new DOMException("The run was cancelled.", "AbortError"));
    process.once("SIGINT", cancel);
    process.once("SIGTERM", cancel);
    // `mallcop … | head`: whoever read has seen enough, which is no mistake of anybody's.
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        cancel();
    });
    return {
        env: process.env,
        clock: _connector_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        random: Math.random,
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        signal: cancelled.signal,
        stdin: process.stdin,
        isTerminal: process.stderr.isTTY === true,
        isRead: process.stdout.isTTY === true,
        printed: async () => {
            if (!process.stdout.writableNeedDrain || cancelled.signal.aborted)
                return;
            const { promise, resolve } = Promise.withResolvers();
            process.stdout.once("drain", resolve);
            cancelled.signal.addEventListener("abort", () => resolve(), { once: true });
            await promise;
        },
        width: process.stdout.columns ?? 100,
    };
}
/** An error as text: where, what, what to do, and the anchor that explains it. */
function errorText({ message, hint, code, docs, context: { at } }) {
    return `${at === undefined ? "" : `${at}: `}${message}\n  ${hint}\n  ${code}: ${docs}`;
}
/** How long a request that nobody waits for any more (a cache service that hangs) may keep the process. */
const LINGER_MS = 2_000;
/** Leaves with a status once everything is written; the event loop ends by itself, or is ended. */
function leave(status) {
    process.exitCode = status;
    setTimeout(() => process.exit(), LINGER_MS).unref();
}


/***/ }),

/***/ 28712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94664);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1113);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);



async function main() {
    const env = process.env;
    const shared = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .processDoor */ .KL)();
    const print = (text) => void process.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(text)}\n`);
    const door = {
        ...shared,
        kind: "action",
        cwd: env.GITHUB_WORKSPACE || process.cwd(),
        colour: false,
        width: 120,
        isTerminal: false,
        print,
        note: print,
        complain: async (errors) => await complain(errors, print),
        present: async (report) => await present(report, print),
    };
    (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(await (0,_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(await argumentsFromInputs(env), door));
}
/** Inputs become the arguments of the command they name: those that it knows and that are not empty. */
async function argumentsFromInputs(env) {
    const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    const name = input("command") || "scan";
    const command = await _commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.find((entry) => entry.name === name)?.load();
    if (command === undefined)
        return [name];
    // Inputs without a default were set by somebody: a range for a command that reads none is a mistake to hear of.
    const misplaced = ["since", "until"].filter((option) => input(option) !== "" && !Object.hasOwn(command.options, option));
    if (misplaced.length > 0)
        return [name, ...misplaced.map((option) => `--${option}`)];
    return [
        name,
        ...Object.entries(command.options).flatMap(([option, { type }]) => argument(option, type, input(option))),
    ];
}
function argument(name, type, value) {
    if (value === "")
        return [];
    if (type === "text")
        return [`--${name}=${value}`];
    return value.toLowerCase() === "true" ? [`--${name}`] : [];
}
/** A command that could not run at all: the job must show why, not only fail. */
async function complain(errors, print) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const error of errors) {
        print((0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error));
        core.error(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.message)} ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.hint)}`, { title: error.code });
    }
    core.setOutput("status", "failed");
}
async function present(report, print) {
    const [core, { renderTerminal }, { renderSummary }, { annotationsFor }, { outputsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838)),
        Promise.all(/* import() */[__webpack_require__.e(874), __webpack_require__.e(2964), __webpack_require__.e(6430)]).then(__webpack_require__.bind(__webpack_require__, 66430)),
        Promise.all(/* import() */[__webpack_require__.e(874), __webpack_require__.e(2964), __webpack_require__.e(9173)]).then(__webpack_require__.bind(__webpack_require__, 69173)),
        Promise.all(/* import() */[__webpack_require__.e(874), __webpack_require__.e(5594)]).then(__webpack_require__.bind(__webpack_require__, 35594)),
        __webpack_require__.e(/* import() */ 3558).then(__webpack_require__.bind(__webpack_require__, 3558)),
    ]);
    print(renderTerminal(report, { width: 120, colour: false }));
    for (const { level, message, ...properties } of annotationsFor(report))
        core[level](message, properties);
    for (const [name, value] of Object.entries(outputsOf(report)))
        core.setOutput(name, value);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_STEP_SUMMARY: file } = process.env;
    const links = server && repository ? { server, repository } : {};
    if (file)
        await core.summary.addRaw(renderSummary(report, links)).write();
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   brief: () => (/* binding */ brief),
/* harmony export */   cd: () => (/* binding */ wrapColumns),
/* harmony export */   qZ: () => (/* binding */ clipColumns)
/* harmony export */ });
/**
 * Text from outside on a person's screen: hidden and commanding characters are shown, never obeyed, and every width is in
 * terminal columns, so that what is aligned here is aligned there.
 */
/**
 * What may not reach a screen as it is: control, format, unassigned, private and invisible characters, line separators, a
 * mark with nothing to sit on, and the openings of a workflow command (`::` at the start of a line, `##[` anywhere).
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\p{DI}]|^\p{M}|(?<=^\s*):(?=:)|#(?=#\[)/gu;
/** Shows each unsafe character as `\u{202E}`. What is already safe stays as it is, so twice is the same as once. */
function visible(text) {
    return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
/** `visible`, and at most `columns` wide: for names and sentences that have no limit of their own. */
function brief(text, columns) {
    const most = columns * 2 + 2;
    // Nobody can see more than this of it, a megabyte would be slow to look through, and marks without width could go on for ever.
    const start = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
    return clipColumns(visible(start), columns);
}
const COLOURED_START = "((?:\\s|\\x1b\\[[\\d;]*m)*)";
const COMMAND_AT_LINE_START = new RegExp(`^${COLOURED_START}:(?=:)`, "gmu");
/**
 * Makes sure that no line of an output that is about to be printed is a workflow command: the runner obeys `::` after
 * white space at the start of a line, and `##[` anywhere in it.
 */
function withoutCommands(output) {
    return output
        .replace(/\r/g, "\\u{D}")
        .replace(COMMAND_AT_LINE_START, "$1\\u{3A}")
        .replace(/#(?=#\[)/g, "\\u{23}");
}
/**
 * East Asian wide and full-width blocks besides what has emoji presentation, as first and last code point.
 * @see https://www.unicode.org/reports/tr11/ and EastAsianWidth.txt of Unicode 16
 */
const WIDE = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4c6],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6b],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18cff],
    [0x18d00, 0x18d08],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];
const PLAIN = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const EMOJI = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;
/** How many columns of a terminal a visible text takes. */
function columnsOf(text) {
    if (PLAIN.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function widthOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return EMOJI.test(character) || WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}
/** The text, if it fits; else as much of it as fits before an ellipsis. */
function clipColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Exactly `columns` wide: clipped or filled with spaces. */
function fitColumns(text, columns, align = "left") {
    const clipped = clipColumns(text, columns);
    const space = " ".repeat(Math.max(0, columns - columnsOf(clipped)));
    return align === "right" ? space + clipped : clipped + space;
}
/** Lines of at most `columns`, broken between words where possible; each begins with `indent`. */
function wrapColumns(text, columns, indent = "") {
    const room = Math.max(8, columns - columnsOf(indent));
    const lines = [];
    let line = "";
    for (const word of text.split(/ +/).flatMap((long) => pieces(long, room))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (columnsOf(longer) > room) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}
function pieces(word, room) {
    if (columnsOf(word) <= room)
        return [word];
    const out = [];
    let piece = "";
    for (const character of word) {
        if (columnsOf(piece + character) > room) {
            out.push(piece);
            piece = "";
        }
        piece += character;
    }
    return [...out, piece];
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** mallcop's own version; a test holds it to package.json. */
const VERSION = "0.1.0";


/***/ })

};
