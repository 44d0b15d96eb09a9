export const id = 5089;
export const ids = [5089,2373,1519];
export const modules = {

/***/ 23701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   aO: () => (/* binding */ findingJson),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73407);
/* harmony import */ var _detect_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32530);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71519);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);




function findingJson(finding, decisions, now) {
    return { ...finding, status: (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(finding, decisions, now) };
}
function findingText(finding, decisions, now) {
    const { id, severity, title, why, next, first, last, count, learning, link } = finding;
    const status = (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(finding, decisions, now);
    const until = last === first ? "" : ` to ${last.slice(0, 16)}Z`;
    const events = count === 0 ? [] : [`${count} event${count === 1 ? "" : "s"}`];
    const notes = [...events, status, ...(learning ? ["still learning"] : [])];
    return [
        `${severity.toUpperCase().padEnd(8)} ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(title))}`,
        `         ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why))}`,
        `         Next: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(next))}`,
        ...(link === undefined ? [] : [`         Open: ${link}`]),
        `         ${first.slice(0, 16)}Z${until} · ${notes.join(" · ")} · ${id}`,
        "",
    ].join("\n");
}
const SHADES = { info: "dim", warn: "attention", critical: "bad" };
/** One line for each. */
function findingTable(findings, decisions, { now, width, colour }) {
    const rows = findings.map((finding) => {
        const { id, severity, title, last, count } = finding;
        const when = `${last.slice(0, 10)} ${last.slice(11, 16)}Z`;
        const shown = { text: severity, shade: SHADES[severity] };
        return [shown, when, (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(finding, decisions, now), String(count), (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(title)), id];
    });
    const columns = ["severity", "last", "status", { number: "events" }, { flexible: "what" }, "id"];
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__.tableLines)(columns, rows, width, (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_1__.painter)(colour)).join("\n");
}


/***/ }),

/***/ 30270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ parseUntil),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   lA: () => (/* binding */ parseMinutes),
/* harmony export */   m1: () => (/* binding */ parseSince)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const MOST_MINUTES = 350;
/** The range of a rescan. @throws MallcopError `usage-invalid` */
function parseRange(since, until, now) {
    if (!since)
        throw wrong("A rescan needs to know where to begin: --since 2026-03-11, or an age such as 36h", "rescan");
    const from = parseTime(since, now);
    const to = until ? parseTime(until, now) : now;
    if (from >= to)
        throw wrong("--since lies after --until", "rescan");
    return [from, to];
}
/** Minutes in milliseconds. @throws MallcopError `usage-invalid` */
function parseMinutes(text, command) {
    const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!(minutes >= 1 && minutes <= MOST_MINUTES))
        throw wrong(`--max-minutes takes a number from 1 to ${MOST_MINUTES}`, command);
    return minutes * 60_000;
}
const MOST_AHEAD_MS = 366 * 24 * 3_600_000;
/** A moment in the past. @throws MallcopError `usage-invalid` */
function parseSince(text, now, command) {
    return parseTime(text, now, command);
}
/** A moment to come, within a year: a date, or a time from now such as 30d. @throws MallcopError `usage-invalid` */
function parseUntil(text, now, command) {
    const time = parseTime(text, now, command);
    // An age says how far, whatever the direction.
    const until = /^\d+[mhd]$/.test(text) ? now + (now - time) : time;
    if (until <= now || until > now + MOST_AHEAD_MS)
        throw wrong("--until lies in the past or over a year ahead", command);
    return until;
}
function parseTime(text, now, command = "rescan") {
    const age = /^(\d{1,5})([mhd])$/.exec(text);
    if (age !== null)
        return (now - Number(age[1]) * (UNIT_MS[age[2] ?? ""] ?? 0));
    const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
    // 30 February must not quietly become 2 March.
    const day = date ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : new Date(Number.NaN);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
    const time = exists ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw wrong(`${JSON.stringify(text.slice(0, 40))} is no time: 2026-03-11, 2026-03-11T14:00:00Z, 36h and 14d are`, command);
    return time;
}
function wrong(problem, command) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command });
}


/***/ }),

/***/ 54277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   aQ: () => (/* binding */ MEMORY_PATH),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   wv: () => (/* binding */ serializeSource)
/* harmony export */ });
/* unused harmony export sourceOfPath */
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73521);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63826);
/* harmony import */ var _finding_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73407);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32384);
/**
 * The baseline as files that a person can read and diff: `findings/baseline/<source>.jsonl`, a line for the source, one for
 * each day and one for each actor. What is written is read back as the same baseline.
 */





const BASELINE_PATH = /^findings\/baseline\/([a-z0-9][a-z0-9._-]*)\.jsonl$/;
const MEMORY_PATH = "findings/baseline/memory.jsonl";
function baselinePath(source) {
    return `findings/baseline/${source}.jsonl`;
}
/** The source that a file is of; `undefined` for any other file. */
function sourceOfPath(path) {
    return path === MEMORY_PATH ? undefined : BASELINE_PATH.exec(path)?.[1];
}
function serializeSource(name, { from, days, actors }) {
    const lines = [{ baseline: 1, source: name, ...(from !== undefined && { learned_from: dayText(from) }) }];
    for (const day of [...days.keys()].sort((one, other) => one - other)) {
        lines.push({ day: dayText(day), events: Object.fromEntries(byName(days.get(day) ?? new Map())) });
    }
    for (const [who, profile] of byName(actors))
        lines.push(lineOf(who, profile));
    return lines.map((line) => `${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(line)}\n`).join("");
}
function lineOf(who, { first, last, days, hours, hoursOfLast, networks, habits }) {
    return {
        actor: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(who),
        first: dayText(first),
        last: dayText(last),
        days,
        hours: hours.join(" "),
        hours_of_last: hoursOfLast,
        networks: seenList(networks),
        habits: seenList(habits),
    };
}
function seenList(seen) {
    return byName(seen).map(([name, { days, last }]) => [(0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(name), days, dayText(last)]);
}
/** @throws MallcopError `data-damaged` */
function parseBaseline(files, rules) {
    const baseline = new _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .Baseline */ .q5(rules);
    for (const [path, text] of files) {
        const name = sourceOfPath(path);
        if (name === undefined)
            continue;
        const source = new _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceBaseline */ .TW();
        baseline.sources.set(name, source);
        for (const line of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLines */ .Li)(text, path, isLine))
            readLine(source, line);
        baseline.latest = Math.max(baseline.latest, ...source.days.keys());
    }
    return baseline;
}
function isLine(value) {
    return (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && ("baseline" in value || "day" in value || "actor" in value);
}
function readLine(source, line) {
    if (typeof line.learned_from === "string")
        source.from = dayNumber(line.learned_from);
    if (typeof line.day === "string") {
        const counts = Object.entries({ ...line.events }).map(([type, count]) => [type, Number(count)]);
        source.days.set(dayNumber(line.day), new Map(counts));
    }
    if (typeof line.actor !== "string")
        return;
    const profile = new _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .Profile */ .WV(dayNumber(line.first), {
        last: dayNumber(line.last),
        days: Number(line.days),
        hours: String(line.hours).split(" ").map(Number),
        hoursOfLast: Number(line.hours_of_last),
    });
    readSeen(profile.networks, line.networks);
    readSeen(profile.habits, line.habits);
    source.actors.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(line.actor), profile);
}
function readSeen(into, list) {
    for (const [name, days, last] of Array.isArray(list) ? list : [])
        into.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(String(name)), { days: Number(days), last: dayNumber(last) });
}
function dayText(day) {
    return new Date(day * _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO).toISOString().slice(0, 10);
}
function dayNumber(day) {
    return Math.floor(Date.parse(String(day)) / _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO);
}
function byName(map) {
    return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
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

/***/ 92373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ looseBatches),
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   cS: () => (/* binding */ batchesOf),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _store_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75393);
/* harmony import */ var _store_event_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38661);
/* harmony import */ var _store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65128);
/* harmony import */ var _batch_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49700);
/** Detection on a checkout's working tree: its committed batches in, its `findings/` folder read and written. */







/** The regular files of a folder, as they are on disk. */
function filesOf(root) {
    const read = async (file) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file), "utf8").catch((thrown) => {
        if ((0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(thrown))
            return undefined;
        throw thrown;
    });
    return {
        list: async (folder) => await (0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(root, folder),
        read,
        async readMany(paths) {
            const texts = new Map();
            for (const file of paths) {
                const text = await read(file);
                if (text !== undefined)
                    texts.set(file, text);
            }
            return texts;
        },
    };
}
/** The batches of a checkout, in the order in which they were collected. */
async function batchesOf(root) {
    const paths = (await (0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(root, "events")).filter(_store_event_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isEventLines */ .gu);
    return paths.sort(_batch_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byDay */ .m).map((file) => batchAt(root, file));
}
/** Every JSONL file below a folder, whatever it is called; in the order of days where names tell them. */
async function looseBatches(folder) {
    const paths = (await (0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(folder, "")).filter((file) => file.endsWith(".jsonl"));
    return paths.sort(_batch_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byDay */ .m).map((file) => batchAt(folder, file));
}
/** In the given order; what is there already is left alone. */
async function writeFiles(root, files) {
    const { read } = filesOf(root);
    for (const [file, text] of files)
        if ((await read(file)) !== text)
            await (0,_store_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.writeFileAtomic)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file), text);
}
async function appendLine(root, file, line) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file), line);
}
function batchAt(root, file) {
    return { path: file, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file), { highWaterMark: 256 * 1024 }) };
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ loadState),
/* harmony export */   EA: () => (/* binding */ JUDGED_PATH),
/* harmony export */   d8: () => (/* binding */ stateFiles),
/* harmony export */   l6: () => (/* binding */ parseJudged),
/* harmony export */   p$: () => (/* binding */ emptyState)
/* harmony export */ });
/* unused harmony export Judged */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45986);
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73521);
/* harmony import */ var _store_event_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38661);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63826);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54277);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98852);
/* harmony import */ var _finding_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73407);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90066);
/**
 * What detection keeps in the repository, as one thing: baseline, memories, findings, and which batches are judged already.
 * It is read and written together, so that each batch is judged once, whoever runs and whatever was interrupted.
 */










/** Which batches are judged. */
const JUDGED_PATH = "findings/baseline/judged.json";
/** Batches lie in the folder of their day of collection; older folders get no new ones. */
const DAYS_LISTED = 3;
/** Which batches are judged: all of days before one, and some by name. */
class Judged {
    before;
    #paths;
    constructor(before = 0, paths = []) {
        this.before = before;
        this.#paths = new Set(paths);
    }
    has(path) {
        const day = dayOf(path);
        return (day !== undefined && day < this.before) || this.#paths.has(path);
    }
    add(path) {
        this.#paths.add(path);
        const day = dayOf(path);
        if (day === undefined || day - DAYS_LISTED <= this.before)
            return;
        this.before = day - DAYS_LISTED;
        for (const known of this.#paths)
            if ((dayOf(known) ?? this.before) < this.before)
                this.#paths.delete(known);
    }
    serialize() {
        const batches = [...this.#paths].sort();
        return `${JSON.stringify({ format: 1, all_before: (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayText */ .Ew)(this.before), batches }, null, 2)}\n`;
    }
}
function dayOf(path) {
    const file = (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEventPath */ .jO)(path);
    if (file?.kind === "batch")
        return (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(file.day);
    return file === undefined ? undefined : (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(`${file.month}-01`);
}
function emptyState(rules = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .ck) {
    return {
        baseline: new _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .Baseline */ .q5(rules),
        memories: new Map(),
        book: new _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingBook */ .Xi(),
        judged: new Judged(),
        unread: new Set(),
    };
}
/**
 * @param since findings of earlier days are left unread; all are read by default
 * @throws MallcopError `data-damaged`
 */
async function loadState(files, rules = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .ck, since = Number.NEGATIVE_INFINITY) {
    const listed = await files.list("findings");
    const days = listed.filter(_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9);
    // What does not say when it happened is found on a day of its own, and is as new as any other.
    const unread = new Set(days.filter((path) => (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingDay */ .UT)(path) < since && (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingDay */ .UT)(path) !== _event_event_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN_TIME */ .v));
    const texts = await files.readMany(listed.filter((path) => isBaselinePath(path) || ((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9)(path) && !unread.has(path))));
    const findings = [...texts].flatMap(([path, text]) => ((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9)(path) ? (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFindings */ .Sn)(text, path) : []));
    return {
        baseline: (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(texts, rules),
        memories: parseMemories(texts.get(_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ) ?? ""),
        book: new _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingBook */ .Xi(findings),
        judged: parseJudged(texts.get(JUDGED_PATH)),
        unread,
    };
}
const isBaselinePath = (path) => path.startsWith("findings/baseline/");
/** The files that say it, those that changed and those that may have; memories are the engine's. */
function stateFiles({ baseline, book, judged }, memories) {
    const files = new Map();
    for (const [source, learned] of baseline.sources)
        files.set((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .baselinePath */ .XB)(source), (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeSource */ .wv)(source, learned));
    files.set(_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ, serializeMemories(memories));
    const changed = new Set([...book.added(), ...book.grown()].map(_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingPath */ .Bs));
    for (const [path, text] of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingFiles */ .HN)(book.all().filter((finding) => changed.has((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingPath */ .Bs)(finding)))))
        files.set(path, text);
    // Written last: what is interrupted before it is judged again.
    files.set(JUDGED_PATH, judged.serialize());
    return files;
}
function serializeMemories(memories) {
    const names = [...memories.keys()].sort();
    return names
        .flatMap((detector) => (memories.get(detector)?.entries() ?? []).map(([key, value, until]) => `${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ detector, key: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .mark */ .Gy)(key), until: new Date(until).toISOString(), value: eachText(value, marked) })}\n`))
        .join("");
}
/** Event ids and hashes are ours; any other text somebody chose. */
function marked(text) {
    return /^(?:evt-[\w.-]+|[0-9a-f]{12,64})$/.test(text) ? text : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .mark */ .Gy)(text);
}
function eachText(value, change) {
    const changed = Object.entries(value).map(([name, item]) => [
        name,
        Array.isArray(item) ? item.map((one) => (typeof one === "string" ? change(one) : one)) : item,
    ]);
    return Object.fromEntries(changed);
}
function parseMemories(text) {
    const memories = new Map();
    for (const { detector, key, until, value } of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLines */ .Li)(text, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ, isMemoryLine)) {
        const memory = memories.get(detector) ?? new _memory_js__WEBPACK_IMPORTED_MODULE_9__/* .DetectorMemory */ .IP();
        memories.set(detector, memory);
        memory.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .unmark */ .dX)(key), eachText(value, _event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .unmark */ .dX), Date.parse(until));
    }
    return memories;
}
function isMemoryLine(line) {
    if (!(0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(line))
        return false;
    const { detector, key, until, value } = line;
    return [detector, key, until].every((item) => typeof item === "string") && (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value);
}
/** @throws MallcopError `data-damaged` */
function parseJudged(text) {
    if (text === undefined)
        return new Judged();
    try {
        const { all_before: before, batches } = JSON.parse(text);
        if (typeof before === "string" && Array.isArray(batches))
            return new Judged((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(before), batches.map(String));
    }
    catch {
        // said below
    }
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path: JUDGED_PATH, reason: "it is not what mallcop writes" });
}


/***/ }),

/***/ 45986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ UNKNOWN_TIME)
/* harmony export */ });
/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */
/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
const UNKNOWN_TIME = 0;


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

/***/ 65128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   jD: () => (/* binding */ folderTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The working tree of a checkout, read as a commit is: for commands that look at what lies there. */



const CHUNK = 256 * 1024;
function folderTree(root) {
    return {
        commit: null,
        async list(folders) {
            const files = [];
            for (const folder of [folders].flat())
                files.push(...(await filesBelow(root, folder)));
            return files.sort().map(entryOf);
        },
        async children(folders) {
            const found = await Promise.all(folders.map(async (folder) => await entriesIn(root, folder)));
            const names = (pick) => found
                .flat()
                .filter((entry) => entry[pick]())
                .map((entry) => pathOf(root, entry))
                .sort();
            return { folders: names("isDirectory"), files: names("isFile").map(entryOf) };
        },
        async size(entries) {
            let bytes = 0;
            for (const entry of entries)
                bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, entry.path))).size;
            return bytes;
        },
        async read(file) {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, file)).catch((thrown) => {
                if (isMissing(thrown))
                    return undefined;
                throw thrown;
            });
        },
        async readMany(entries, onContent) {
            for (const entry of entries)
                await onContent(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, entry.path), { highWaterMark: CHUNK }));
        },
    };
}
/** The regular files below a folder, from the root, with `/`, sorted; links are not followed. */
async function filesBelow(root, folder) {
    const entries = await entriesIn(root, folder, { recursive: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => pathOf(root, entry))
        .sort();
}
async function entriesIn(root, folder, { recursive = false } = {}) {
    const options = { withFileTypes: true, recursive };
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, folder), options).catch((thrown) => {
        if (isMissing(thrown))
            return [];
        throw thrown;
    });
}
function pathOf(root, { parentPath, name }) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_2__.join(parentPath, name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
}
function entryOf(file) {
    return { path: file, blob: "" };
}
function isMissing(thrown) {
    return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
}


/***/ })

};
