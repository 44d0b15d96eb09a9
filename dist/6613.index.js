export const id = 6613;
export const ids = [6613,1519];
export const modules = {

/***/ 82418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrate: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: ./build/src/store/event-files.js
var event_files = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/store/format.js
var format = __webpack_require__(19132);
;// CONCATENATED MODULE: ./build/src/migrate/inventory.js
/** What the repository holds, format by format, and which version each file says it is of. */


/** Each file belongs to the first that fits; docs/formats.md describes them. */
const FORMATS = [
    { title: "the repository", is: (path) => path === format/* FORMAT_PATH */.uQ, says: /^\{\s*"v":\s*(\d+)/ },
    { title: "events", is: (path) => (0,event_files/* parseEventPath */.jO)(path)?.kind === "batch" || (0,event_files/* parseEventPath */.jO)(path)?.kind === "month" },
    { title: "indexes of ids", is: (path) => (0,event_files/* parseEventPath */.jO)(path)?.kind === "ids" },
    { title: "ledger checkpoints", is: (path) => /^runs\/.*\/checkpoint\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
    { title: "run records", is: (path) => /^runs\/.*\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
    { title: "snapshots", is: (path) => /^state\/.*\.json$/.test(path), says: /^\{\s*"v":\s*(\d+)/ },
    { title: "judged batches", is: (path) => path === "findings/baseline/judged.json", says: /^\{\s*"format":\s*(\d+)/ },
    { title: "detectors' memory", is: (path) => path === "findings/baseline/memory.jsonl" },
    { title: "baselines", is: (path) => /^findings\/baseline\/.*\.jsonl$/.test(path), says: /^\{\s*"baseline":\s*(\d+)/ },
    { title: "findings", is: (path) => /^findings\/\d{4}\/\d\d\/\d\d\.jsonl$/.test(path) },
    { title: "decisions", is: (path) => path === "findings/decisions.jsonl" },
    { title: "log templates", is: (path) => /^apps\/[^/]+\/parser\.yaml$/.test(path), says: /^version:\s*(\d+)/m },
    { title: "templates' history", is: (path) => /^apps\/[^/]+\/state\.json$/.test(path), says: /"version":\s*(\d+)/ },
];
const FOLDERS = ["events", "runs", "state", "findings", "apps"];
/** Files that are nobody's format are left out. Bounded: of each file no more is kept than its beginning. */
async function inventory(tree) {
    const entries = await tree.list(FOLDERS);
    const byFormat = Map.groupBy(entries, ({ path }) => FORMATS.find((format) => format.is(path)));
    const kinds = [];
    for (const format of FORMATS) {
        const files = byFormat.get(format) ?? [];
        if (files.length > 0)
            kinds.push(await kindOf(tree, format, files));
    }
    return kinds;
}
async function kindOf(tree, { title, says }, files) {
    const versions = new Set();
    const silent = [];
    if (says !== undefined) {
        await tree.readMany(files, async ({ path }, content) => {
            const version = says.exec(await beginningOf(content))?.[1];
            if (version === undefined)
                silent.push(path);
            else
                versions.add(Number(version));
        });
    }
    return { title, files: files.length, versions: [...versions].sort((a, b) => a - b), silent };
}
/** As much as a version may be behind: a template file begins with comments. */
const BEGINNING = 4_096;
async function beginningOf(content) {
    let text = "";
    for await (const chunk of content) {
        text += chunk.toString("latin1", 0, BEGINNING - text.length);
        if (text.length >= BEGINNING)
            break;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/migrate/migrations.js

/** Version 1 is all that there has been: what is missing in a repository from before is only the note that says so. */
const MIGRATIONS = [
    { to: 1, says: "note the version of the formats in state/format.json", apply: async () => new Map() },
];
/** The next step for a tree; `undefined` if it is as new as the newest. @throws MallcopError `format-too-new`, `data-damaged` */
async function nextStep(tree, migrations = MIGRATIONS) {
    const at = (await (0,format/* formatOf */.be)(tree)) ?? 0;
    const migration = migrations.find(({ to }) => to === at + 1);
    if (migration === undefined)
        return undefined;
    const files = new Map(await migration.apply(tree));
    return { migration, files: files.set(format/* FORMAT_PATH */.uQ, { text: (0,format/* formatText */.vX)(migration.to) }) };
}

// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/token.js
var token = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/src/store/publish.js
var publish = __webpack_require__(41092);
// EXTERNAL MODULE: ./build/src/store/repository.js + 6 modules
var repository = __webpack_require__(84399);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/migrate.js










const migrate = {
    name: "migrate",
    summary: "Bring what an older mallcop committed to the formats of this one, and list the formats with their versions.",
    positionals: [],
    options: {
        "data-branch": {
            type: "text",
            value: "BRANCH",
            description: "Branch of the events. Default: the one checked out.",
        },
        "dry-run": { type: "flag", description: "Only tell what would be done." },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "Exit status: 0 everything is of this version; 1 something else is there, or in a dry run something is to do;",
        "2 wrong use, or a newer mallcop wrote it.",
        "",
        "Example: mallcop migrate --dry-run",
    ],
    run,
};
const PUBLISH_MS = 5 * 60_000;
async function run(given, door) {
    const branch = given.text("data-branch");
    const log = { debug: () => { }, info: door.note, warn: door.note };
    const options = { dir: door.cwd, env: door.env, log, ...(branch && { branch }) };
    return await (0,repository/* withRepository */.Bq)(options, async (repository) => await bringUp(repository, given, door));
}
async function bringUp(repository, given, door) {
    const tree = await repository.fetch();
    const before = await (0,format/* formatOf */.be)(tree);
    const due = MIGRATIONS.filter(({ to }) => to > (before ?? 0));
    const dryRun = given.flag("dry-run");
    if (!dryRun)
        await migrateAll(repository, door, due.length);
    const kinds = await inventory(dryRun ? tree : await repository.fetch());
    const told = { v: 1, from: before ?? 0, to: format/* FORMAT */.uB, dryRun, steps: due.map(({ to, says }) => ({ to, says })), kinds };
    if (given.flag("json"))
        door.print(JSON.stringify(told, null, 2));
    else
        show(told, door);
    return kinds.every(isCurrent) && !(dryRun && due.length > 0) ? 0 : 1;
}
async function migrateAll(repository, door, steps) {
    for (let step = 0; step < steps; step++) {
        let last;
        const build = async (tree) => {
            last = await nextStep(tree);
            return last === undefined ? null : { files: last.files, message: messageOf(last, door.version) };
        };
        await (0,publish/* publish */.m)(repository, build, {
            time: door.clock.now(),
            deadline: (door.clock.now() + PUBLISH_MS),
            clock: () => door.clock.now(),
            random: door.random,
            sleep: async (ms) => await door.clock.sleep(ms, door.signal),
        });
    }
}
function messageOf({ migration: { to, says } }, version) {
    return `mallcop: migrate to version ${to}\n\nMigrating to version ${to}: ${says}.\n\nMallcop-Version: ${(0,token/* token */.S)(version)}\n`;
}
function isCurrent({ versions, silent }) {
    return silent.length === 0 && versions.every((version) => version === format/* FORMAT */.uB);
}
function show({ dryRun, steps, kinds }, door) {
    const odd = kinds.filter((kind) => !isCurrent(kind)).length;
    if (steps.length === 0)
        door.print(`Nothing to migrate: the repository is of version ${format/* FORMAT */.uB}.`);
    for (const { to, says } of steps)
        door.print(`${dryRun ? "To do" : "Done"}: version ${to}, ${says}.`);
    if (odd > 0)
        door.print(`${(0,quantity/* plural */.LS)(odd, "kind")} of files have another version, or say none where they should.`);
    if (kinds.length === 0)
        return;
    const rows = kinds.map((kind) => [
        kind.title,
        (0,quantity/* grouped */.zD)(kind.files),
        kind.silent.length > 0
            ? `none said by ${(0,report_text/* visible */.RK)(kind.silent[0] ?? "")}${kind.silent.length > 1 ? ` and ${(0,quantity/* grouped */.zD)(kind.silent.length - 1)} more` : ""}`
            : kind.versions.length === 0
                ? "the repository's"
                : kind.versions.join(", "),
    ]);
    const columns = ["what", { number: "files" }, "version"];
    for (const line of (0,terminal_table.tableLines)(columns, rows, Math.max(40, door.width), (0,terminal_table.painter)(door.colour)))
        door.print(line);
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

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ token),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/** What may stand bare where text is obeyed (a commit subject, a step output): our own short words, never a stranger's. */
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whether a text is an id, code or type of the plain sort that configuration and manifests allow. */
function isToken(text) {
    return TOKEN.test(text);
}
/** The text if it is plain, else a word that stands for it. */
function token(text) {
    return isToken(text) ? text : "(unnamed)";
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


/***/ }),

/***/ 38661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ batchPath),
/* harmony export */   gu: () => (/* binding */ isEventLines),
/* harmony export */   jO: () => (/* binding */ parseEventPath),
/* harmony export */   qZ: () => (/* binding */ monthPath)
/* harmony export */ });
/* unused harmony export dayOf */
/** Where events are in the tree: immutable batches by day of collection, or a compacted month with its index of ids. */
/** What a batch is called. The run's first part has no number. */
function batchPath(batch) {
    const part = batch.part === 1 ? "" : `-${batch.part}`;
    return `events/${batch.instance}/${batch.day.replaceAll("-", "/")}/${batch.run}${part}.jsonl`;
}
/** What a compacted month is called: its events, or its index of ids. */
function monthPath(instance, month, kind) {
    return `events/${instance}/${month.replace("-", "/")}.${kind}`;
}
/** What a path below `events/` holds; `undefined` for anything that mallcop did not put there. */
function parseEventPath(path) {
    const batch = /^events\/([^/]+)\/(\d{4})\/(\d\d)\/(\d\d)\/[^/]+\.jsonl$/.exec(path);
    if (batch !== null) {
        const [, instance = "", year, month, day] = batch;
        return { kind: "batch", instance, day: `${year}-${month}-${day}` };
    }
    const compacted = /^events\/([^/]+)\/(\d{4})\/(\d\d)\.(jsonl|ids)$/.exec(path);
    if (compacted === null)
        return undefined;
    const [, instance = "", year, month, ending] = compacted;
    return { kind: ending === "ids" ? "ids" : "month", instance, month: `${year}-${month}` };
}
/** Whether a path holds events, a line each. */
function isEventLines(path) {
    const kind = parseEventPath(path)?.kind;
    return kind === "batch" || kind === "month";
}
/** The UTC day of a moment, in milliseconds since 1970. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}


/***/ }),

/***/ 19132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   uQ: () => (/* binding */ FORMAT_PATH),
/* harmony export */   vX: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * The version of everything that mallcop commits, as one number for the repository. Most files carry one of their own too; event
 * lines, ids and findings have no room for it.
 */

/** What this mallcop writes. `src/migrate/migrations.ts` has a step for each version. */
const FORMAT = 1;
const FORMAT_PATH = "state/format.json";
function formatText(version) {
    return `${JSON.stringify({ v: version })}\n`;
}
/**
 * The version that a tree says; `undefined` if it says none yet, which is what repositories before version 1 was noted do.
 * @throws MallcopError `format-too-new`, `data-damaged`
 */
async function formatOf(tree) {
    const text = await tree.read(FORMAT_PATH);
    if (text === undefined)
        return undefined;
    const found = versionIn(text.toString("utf8"));
    if (found === undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path: FORMAT_PATH, reason: "it says no version" });
    if (found > FORMAT)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("format-too-new", { path: FORMAT_PATH, found, known: FORMAT });
    return found;
}
/** Of JSON with a member `v`. */
function versionIn(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("v" in value))
            return undefined;
        return Number.isSafeInteger(value.v) && Number(value.v) >= 1 ? Number(value.v) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 41092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Publishes a change set to the remote branch: fetch, build on what is there, commit, push without force, and look whether the
 * remote has it. Nothing is called stored before that; a lost race starts over on the new tree, so nothing is merged as text.
 */

const ATTEMPTS = 20;
const BACKOFF = { firstMs: 200, maxMs: 8_000 };
/**
 * @throws MallcopError `push-race`, `push-protected`, `push-permission`, `push-refused`, `push-unreachable`, `push-unverified`,
 * `disk-full`, `repo-branch-unpushed`, and whatever `build` throws
 */
async function publish(repository, build, options) {
    const limit = options.attempts ?? ATTEMPTS;
    let unconfirmed;
    for (let attempts = 1;; attempts++) {
        const outcome = await attempt(repository, build, options, unconfirmed);
        if (outcome.state !== "again")
            return { ...outcome, attempts };
        unconfirmed = outcome.unconfirmed;
        const pause = backoff(attempts, options.random());
        if (attempts >= limit || options.clock() + pause > options.deadline) {
            throw outcome.error ?? new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-race", { attempts });
        }
        repository.log.info(`Attempt ${attempts} to publish did not get through (${outcome.why}); trying again.`);
        await options.sleep(pause);
    }
}
async function attempt(repository, build, options, before) {
    const tree = await fetchOrNothing(repository);
    const still = before === undefined ? {} : { unconfirmed: before };
    if (tree instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
        return { state: "again", why: tree.message, error: tree, ...still };
    if (before !== undefined && (await repository.isAncestor(before, tree.commit)))
        return { state: "stored", commit: before };
    const changes = await build(tree);
    if (changes === null)
        return { state: "nothing" };
    const commit = await repository.commit(tree.commit, changes, options.time);
    if (commit === tree.commit)
        return { state: "stored", commit };
    await options.beforePush?.(commit);
    const refusal = await repository.push(commit);
    if (refusal === undefined || refusal.kind === "unknown")
        return await verify(repository, commit, refusal?.error);
    if (refusal.kind === "race")
        return { state: "again", why: "somebody else pushed first" };
    if (refusal.kind === "secret")
        return { state: "secrets", locations: refusal.locations };
    throw refusal.error;
}
async function fetchOrNothing(repository) {
    try {
        return await repository.fetch();
    }
    catch (error) {
        if (error instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D && error.code === "push-unreachable")
            return error;
        throw error;
    }
}
/** Looks at the remote. `broken` is why it is not known whether the push arrived; without it, the push was accepted. */
async function verify(repository, commit, broken) {
    try {
        if (await repository.contains(commit))
            return { state: "stored", commit };
    }
    catch (error) {
        if (!(error instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D) || error.code !== "push-unreachable")
            throw error;
        const open = broken ?? new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-unverified", {}, { cause: error });
        return { state: "again", why: error.message, error: open, unconfirmed: commit };
    }
    if (broken === undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-unverified");
    return { state: "again", why: broken.message, error: broken };
}
/** Doubles up to a limit, spread over half to one and a half, so that pushers that met once do not meet again. */
function backoff(attempts, random) {
    return Math.min(BACKOFF.firstMs * 2 ** (attempts - 1), BACKOFF.maxMs) * (0.5 + random);
}


/***/ })

};
