export const id = 8420;
export const ids = [8420];
export const modules = {

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

/***/ 66951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ compaction),
  M: () => (/* binding */ dueIn)
});

// EXTERNAL MODULE: ./build/src/detect/state.js
var state = __webpack_require__(5432);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/token.js
var token = __webpack_require__(6701);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/store/buffered-file.js
var buffered_file = __webpack_require__(71647);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/store/each-line.js
var each_line = __webpack_require__(79485);
// EXTERNAL MODULE: ./build/src/store/event-files.js
var event_files = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/store/id-set.js
var id_set = __webpack_require__(56211);
// EXTERNAL MODULE: ./build/src/store/known-ids.js
var known_ids = __webpack_require__(75971);
// EXTERNAL MODULE: ./build/src/store/spool.js + 1 modules
var store_spool = __webpack_require__(99556);
;// CONCATENATED MODULE: ./build/src/store/compact-month.js
/**
 * Replaces the batches of a month by one file and its index of ids, or, where retention asks for it, by the index alone. Before
 * anything is handed on, what was written is read back and must hold exactly the ids that were there.
 */











/**
 * @param folder a private temporary folder, which must outlive the commit
 * @throws MallcopError `data-damaged` for a line that is no event, `disk-full`
 */
async function compactMonth(tree, { month, batches, keepEvents }, folder) {
    const { instance, events, ids: index } = month;
    const sources = [...batches, ...(events === undefined ? [] : [events])];
    const there = new id_set/* IdSet */.w();
    await (0,known_ids/* addLines */.th)(there, tree, sources);
    const files = new Map(batches.map((batch) => [batch.path, null]));
    const local = external_node_path_.join(folder, `${instance}-${month.month}`);
    const eventsPath = (0,event_files/* monthPath */.qZ)(instance, month.month, "jsonl");
    if (keepEvents) {
        await writeSorted(tree, sources, `${local}.jsonl`, folder);
        await requireSame(there, async (ids) => await (0,known_ids/* readLines */.Se)(ids, eventsPath, (0,external_node_fs_.createReadStream)(`${local}.jsonl`)));
        files.set(eventsPath, { localFile: `${local}.jsonl` });
    }
    else if (events !== undefined)
        files.set(eventsPath, null);
    const count = there.size;
    // Of what retention or an erasure took earlier, only the ids are left: they stay.
    if (index !== undefined)
        await (0,known_ids/* addIndexes */.qQ)(there, tree, [index]);
    const idsPath = (0,event_files/* monthPath */.qZ)(instance, month.month, "ids");
    await (0,disk/* onDisk */.F)(folder, async () => await (0,promises_.writeFile)(`${local}.ids`, there.toSortedBytes(), { mode: 0o600, flag: "wx" }));
    await requireSame(there, async (ids) => await (0,known_ids/* readIndex */.vY)(ids, idsPath, (0,external_node_fs_.createReadStream)(`${local}.ids`)));
    files.set(idsPath, { localFile: `${local}.ids` });
    return { files, events: count };
}
async function requireSame(expected, read) {
    const found = new id_set/* IdSet */.w();
    await read(found);
    if (found.equals(expected))
        return;
    const what = `a compacted month has ${found.size} ids where there were ${expected.size}`;
    throw new errors/* MallcopError */.D("internal-error", { what });
}
/** All lines by time and id; an id that is there twice is written once. */
async function writeSorted(tree, sources, file, folder) {
    const spool = await (0,store_spool/* createSpool */.w)({ directory: folder });
    try {
        await tree.readMany(sources, async (entry, content) => await spoolLines(spool, entry.path, content));
        const written = new id_set/* IdSet */.w();
        const output = await (0,disk/* onDisk */.F)(file, async () => await buffered_file/* BufferedFile */.u.open(file));
        try {
            for await (const { id, buffer, lineStart, end } of spool.sorted()) {
                if (!written.add(...(0,id_set/* idWords */.J)(id)) || output.offer(buffer, lineStart, end))
                    continue;
                await (0,disk/* onDisk */.F)(file, async () => await output.add(buffer, lineStart, end));
            }
        }
        finally {
            await (0,disk/* onDisk */.F)(file, async () => await output.close());
        }
    }
    finally {
        await spool.cleanup();
    }
}
async function spoolLines(spool, from, content) {
    let waiting = [];
    const take = (bytes, start, end, number) => {
        const entry = entryOf(bytes.toString("utf8", start, end), `${from}:${number}`);
        if (waiting.length > 0 || !spool.offer(entry))
            waiting.push(entry);
    };
    await (0,each_line/* eachLine */.I)(content, take, async () => {
        for (const entry of waiting)
            await spool.add(entry);
        waiting = [];
    });
}
/** Field order is fixed, and neither value holds an escape. */
const OPENING = /^\{"id":"([^"\\]+)","timestamp":"([^"\\]+)"/;
function entryOf(line, at) {
    const [, id = "", timestamp = ""] = OPENING.exec(line) ?? [];
    const time = Date.parse(timestamp);
    if (Number.isNaN(time))
        throw new errors/* MallcopError */.D("data-damaged", { path: at, reason: "the line is not an event" });
    return { id, time, line };
}

// EXTERNAL MODULE: ./build/src/store/event-months.js
var event_months = __webpack_require__(14715);
// EXTERNAL MODULE: ./build/src/store/format.js
var format = __webpack_require__(19132);
;// CONCATENATED MODULE: ./build/src/retention/due.js
const DAY_MS = 86_400_000;
/** Batches lie in the month in which they were collected, so a month that is over gets no more, but for clocks that are wrong. */
const SETTLED_DAYS = 30;
/** What mallcop itself writes: whatever else lies there is left alone. */
const INSTANCE = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Oldest first. */
function dueMonths(months, rules) {
    const { now, retentionDays, instances } = rules;
    return months
        .filter(({ instance }) => INSTANCE.test(instance) && (instances?.has(instance) ?? true))
        .flatMap((month) => {
        const end = endOf(month.month);
        if (end + SETTLED_DAYS * DAY_MS > now)
            return [];
        const expired = retentionDays !== undefined && end + retentionDays * DAY_MS <= now;
        if (expired && (month.folder ?? month.events) !== undefined)
            return [{ month, what: "delete" }];
        return month.folder === undefined ? [] : [{ month, what: "compact" }];
    })
        .toSorted((a, b) => (a.month.month === b.month.month ? 0 : a.month.month < b.month.month ? -1 : 1));
}
/** The first moment after a month. */
function endOf(month) {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return Date.UTC(year, number);
}

;// CONCATENATED MODULE: ./build/src/retention/compaction.js








const MOST_BYTES = 64_000_000;
/** Hosts refuse large files, so a month that would be one stays in batches. */
const LARGEST_FILE = 50_000_000;
/** `undefined` if nothing is due. @throws MallcopError `data-damaged`, `disk-full` */
async function compaction(tree, rules, folder) {
    const judged = await judgedIn(tree);
    const files = new Map();
    const done = [];
    let room = rules.mostBytes ?? MOST_BYTES;
    let left = 0;
    for (const { month, what, batches, sources } of await dueIn(tree, rules, judged)) {
        if (done.length > 0 && room <= 0) {
            left++;
            continue;
        }
        const bytes = await tree.size(sources);
        if (what === "compact" && bytes > LARGEST_FILE)
            continue;
        if (done.length > 0 && bytes > room) {
            left++;
            continue;
        }
        const keepEvents = what === "compact";
        const compacted = await compactMonth(tree, { month, batches, keepEvents }, folder);
        for (const [path, change] of compacted.files)
            files.set(path, change);
        if (keepEvents)
            markJudged(judged, (0,event_files/* monthPath */.qZ)(month.instance, month.month, "jsonl"), files);
        done.push({ instance: month.instance, month: month.month, what, files: sources.length, events: compacted.events });
        room -= bytes;
    }
    return done.length === 0 ? undefined : { changes: { files, message: messageOf(done, rules) }, done, left };
}
/**
 * What is due in a tree, oldest first: never a month with batches that no detector has judged, for which batches are judged is
 * remembered by their names.
 * @throws MallcopError `data-damaged`, `format-too-new`
 */
async function dueIn(tree, rules, judged) {
    await (0,format/* formatOf */.be)(tree);
    const due = dueMonths(await (0,event_months/* eventMonths */.i)(tree), rules);
    if (due.length === 0)
        return [];
    const known = judged ?? (await judgedIn(tree));
    const listed = await (0,event_months/* batchesOf */.c)(tree, due.map(({ month }) => month));
    const byFolder = Map.groupBy(listed, ({ entry: { path } }) => path.split("/").slice(0, 4).join("/"));
    return due.flatMap(({ month, what }) => {
        const batches = (byFolder.get(month.folder ?? "") ?? []).map(({ entry }) => entry);
        const sources = [...batches, ...(month.events === undefined ? [] : [month.events])];
        const needed = known !== undefined && sources.some(({ path }) => !known.has(path));
        return needed || sources.length === 0 ? [] : [{ month, what, batches, sources }];
    });
}
/** `undefined` where detection has never run. */
async function judgedIn(tree) {
    const text = await tree.read(state/* JUDGED_PATH */.EA);
    return text && (0,state/* parseJudged */.l6)(text.toString("utf8"));
}
/** The month's file is as judged as the batches that it replaces. */
function markJudged(judged, path, files) {
    if (judged === undefined || judged.has(path))
        return;
    judged.add(path);
    files.set(state/* JUDGED_PATH */.EA, { text: judged.serialize() });
}
function messageOf(done, { version, retentionDays }) {
    const compacted = done.filter(({ what }) => what === "compact");
    const parts = [
        ...(compacted.length > 0 ? [`compact ${(0,quantity/* plural */.LS)(compacted.length, "month")}`] : []),
        ...(compacted.length < done.length ? [`delete ${(0,quantity/* plural */.LS)(done.length - compacted.length, "month")}`] : []),
    ];
    const lines = done.map(({ instance, month, what, files, events }) => {
        const had = `${(0,quantity/* plural */.LS)(events, "event")} in ${(0,quantity/* plural */.LS)(files, "file")}`;
        const now = what === "compact" ? "now in one" : `deleted, older than ${(0,quantity/* grouped */.zD)(retentionDays ?? 0)} days; their ids stay`;
        return `${(0,token/* token */.S)(instance)} ${month}: ${had}, ${now}`;
    });
    return `mallcop: ${parts.join(", ")}\n\n${lines.join("\n")}\n\nMallcop-Version: ${(0,token/* token */.S)(version)}\n`;
}


/***/ }),

/***/ 59962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ publishCompaction),
/* harmony export */   m: () => (/* binding */ keepHouse)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91191);
/* harmony import */ var _store_event_months_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14715);
/* harmony import */ var _store_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41092);
/* harmony import */ var _compaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66951);
/**
 * What a scan does for the repository after its events are stored: compacts what is due, in a commit of its own through the same
 * loop as every publish, and looks at how large the repository gets. Failing costs nothing that was read.
 */







const PUBLISH_MS = 60_000;
const GROWTH_DAYS = 30;
const DAY_MS = 86_400_000;
/** Never throws. */
async function keepHouse(house) {
    const problems = [];
    const blame = (thrown) => void problems.push((0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMallcopError */ .x)(thrown));
    const compacted = await compactIfDue(house).catch(blame);
    const measured = await measure(house).catch(blame);
    if (measured !== undefined && measured.clone.bytes > house.budgetMb * 1e6)
        problems.push(new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("repo-over-budget", { size: (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(measured.clone.bytes), budget: (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(house.budgetMb * 1e6) }));
    const { commit, done = [], left = 0 } = compacted ?? {};
    return { history: measured && { ...measured, done, left }, commit, problems };
}
async function compactIfDue(house) {
    const due = await (0,_compaction_js__WEBPACK_IMPORTED_MODULE_5__/* .dueIn */ .M)(house.tree, house.rules);
    return due.length === 0 ? NOTHING_DONE : await publishCompaction(house);
}
const NOTHING_DONE = { commit: undefined, done: [], left: 0 };
/**
 * One commit with a bounded amount of what is due; worked out again after a lost race.
 * @throws MallcopError what `compaction` and `publish` throw; `push-secret` if the host takes a line now for a secret
 */
async function publishCompaction({ repository, host, rules, folder, }) {
    let last;
    const build = async (tree) => {
        last = await (0,_compaction_js__WEBPACK_IMPORTED_MODULE_5__/* .compaction */ .g)(tree, rules, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, "compaction-")));
        return last?.changes ?? null;
    };
    const result = await (0,_store_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .m)(repository, build, {
        time: host.clock.now(),
        deadline: (host.clock.now() + PUBLISH_MS),
        clock: () => host.clock.now(),
        random: host.random,
        sleep: async (ms) => await host.clock.sleep(ms, host.signal),
    });
    if (result.state === "secrets")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("push-secret", { count: 0 });
    if (result.state === "nothing" || last === undefined)
        return NOTHING_DONE;
    return { commit: result.commit, done: last.done, left: last.left };
}
async function measure({ repository, tree, rules: { now } }) {
    const from = new Date(now - GROWTH_DAYS * DAY_MS).toISOString().slice(0, 10);
    const months = await (0,_store_event_months_js__WEBPACK_IMPORTED_MODULE_6__/* .eventMonths */ .i)(tree, { from: from.slice(0, 7) });
    const batches = (await (0,_store_event_months_js__WEBPACK_IMPORTED_MODULE_6__/* .batchesOf */ .c)(tree, months)).filter(({ day }) => day >= from);
    const growth = await tree.size(batches.map(({ entry }) => entry));
    return { clone: await repository.size(), growth };
}


/***/ }),

/***/ 79485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/** Cuts a stream of bytes into lines where they lie, holding one chunk at a time. */
const LINE_BREAK = 0x0a;
/** @param pause is awaited whenever a chunk is used up, so that what was taken out of it can go on */
async function eachLine(content, onLine, pause = async () => { }) {
    let rest = Buffer.alloc(0);
    let number = 0;
    for await (const chunk of content) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
            onLine(bytes, start, end, ++number);
            start = end + 1;
        }
        rest = bytes.subarray(start);
        await pause();
    }
    if (rest.length > 0)
        onLine(rest, 0, rest.length, number + 1);
    await pause();
}


/***/ }),

/***/ 14715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf),
/* harmony export */   i: () => (/* binding */ eventMonths)
/* harmony export */ });
/* harmony import */ var _event_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38661);
/** Finds the files of events month by month, listing no more of the tree than is asked for: years are not walked for a day. */

/** The months on or after one, by instance and month. */
async function eventMonths(tree, { from = "" } = {}) {
    const instances = (await tree.children(["events"])).folders;
    const years = (await tree.children(instances)).folders.filter((folder) => nameOf(folder) >= from.slice(0, 4));
    const { folders, files } = await tree.children(years);
    const months = new Map();
    const add = (instance, month, part) => {
        const key = `${instance}/${month}`;
        if (month >= from)
            months.set(key, { ...(months.get(key) ?? { instance, month }), ...part });
    };
    for (const folder of folders) {
        const [, instance, year, month] = /^events\/([^/]+)\/(\d{4})\/(\d\d)$/.exec(folder) ?? [];
        if (instance !== undefined)
            add(instance, `${year}-${month}`, { folder });
    }
    for (const entry of files) {
        const file = (0,_event_files_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEventPath */ .jO)(entry.path);
        if (file === undefined || file.kind === "batch")
            continue;
        add(file.instance, file.month, file.kind === "ids" ? { ids: entry } : { events: entry });
    }
    return [...months.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month);
}
/** The batches of some months, by path. */
async function batchesOf(tree, months) {
    const entries = await tree.list(months.flatMap(({ folder }) => folder ?? []));
    return entries.flatMap((entry) => {
        const file = (0,_event_files_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEventPath */ .jO)(entry.path);
        return file?.kind === "batch" ? [{ entry, day: file.day }] : [];
    });
}
const nameOf = (folder) => folder.slice(folder.lastIndexOf("/") + 1);


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

/***/ 84309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ askRepository)
/* harmony export */ });
/** Asks GitHub about the deployment repo itself, with the job's own token; vendors' tokens have no part in it. */
const TIMEOUT_MS = 15_000;
/** `owner/name`, if the remote is a GitHub repository. */
function repositoryOf(remoteUrl, env) {
    if (env.GITHUB_ACTIONS === "true" && env.GITHUB_REPOSITORY)
        return env.GITHUB_REPOSITORY;
    return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl)?.[1];
}
/**
 * @param path below the repository, such as `/branches/main`; empty for the repository itself
 * @returns `undefined` if GitHub did not answer
 */
async function askRepository(repo, path, { env, signal }) {
    const api = env.GITHUB_API_URL || "https://api.github.com";
    const token = env.INPUT_TOKEN || env.GH_TOKEN;
    const answer = await fetch(`${api}/repos/${repo}${path}`, {
        headers: {
            accept: "application/vnd.github+json",
            "user-agent": "mallcop",
            "x-github-api-version": "2022-11-28",
            ...(token && { authorization: `Bearer ${token}` }),
        },
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch(() => undefined);
    if (answer === undefined)
        return undefined;
    return {
        status: answer.status,
        data: await answer.json().catch(() => undefined),
        date: answer.headers.get("date"),
        signedIn: Boolean(token),
    };
}


/***/ }),

/***/ 56211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ idWords),
/* harmony export */   w: () => (/* binding */ IdSet)
/* harmony export */ });
/**
 * A set of 64-bit ids in at most 16 bytes each, also while it grows; so a run can know every id of months past.
 *
 * 256 open-addressing tables, chosen by the id's first byte and grown one at a time, so that the copy made while growing is a
 * 256th of the whole. Ids are parts of SHA-256 sums: spread evenly already, they need no hashing of their own.
 */
const TABLES = 256;
const FIRST_SLOTS = 16;
const FULLEST = 0.8;
const GROWTH = 1.5;
const TWO_TO_32 = 2 ** 32;
class IdSet {
    /** Pairs of words; a pair of zeros is a free slot. */
    #tables = Array.from({ length: TABLES }, () => new Uint32Array(0));
    #used = new Uint32Array(TABLES);
    #hasZero = false;
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Bytes held by the tables. */
    get bytes() {
        return this.#tables.reduce((sum, table) => sum + table.byteLength, 0);
    }
    /** Adds an id of two 32-bit words; `false` if it was there. */
    add(high, low) {
        if (high === 0 && low === 0)
            return this.#addZero();
        const index = high >>> 24;
        let table = this.#table(index);
        let slot = find(table, high, low);
        if (table[slot] !== undefined && !isFree(table, slot))
            return false;
        const used = this.#used[index] ?? 0;
        if (used + 1 > (table.length / 2) * FULLEST) {
            table = grown(table);
            this.#tables[index] = table;
            slot = find(table, high, low);
        }
        table[slot] = high;
        table[slot + 1] = low;
        this.#used[index] = used + 1;
        this.#size++;
        return true;
    }
    has(high, low) {
        if (high === 0 && low === 0)
            return this.#hasZero;
        const table = this.#table(high >>> 24);
        return table.length > 0 && !isFree(table, find(table, high, low));
    }
    /** Whether the other set holds exactly the same ids. */
    equals(other) {
        if (this.#size !== other.#size)
            return false;
        for (const [high, low] of this.#words())
            if (!other.has(high, low))
                return false;
        return true;
    }
    /** All ids, smallest first, 8 bytes each, most significant first. */
    toSortedBytes() {
        const ids = new BigUint64Array(this.#size);
        let count = 0;
        for (const [high, low] of this.#words())
            ids[count++] = (BigInt(high) << 32n) | BigInt(low);
        const bytes = Buffer.allocUnsafeSlow(this.#size * 8);
        ids.sort().forEach((id, index) => {
            bytes.writeBigUInt64BE(id, index * 8);
        });
        return bytes;
    }
    *#words() {
        if (this.#hasZero)
            yield [0, 0];
        for (const table of this.#tables)
            for (let slot = 0; slot < table.length; slot += 2)
                if (!isFree(table, slot))
                    yield [table[slot] ?? 0, table[slot + 1] ?? 0];
    }
    #table(index) {
        return this.#tables[index] ?? new Uint32Array(0);
    }
    #addZero() {
        if (this.#hasZero)
            return false;
        this.#hasZero = true;
        this.#size++;
        return true;
    }
}
/** The two words of an event id: its last 16 hexadecimal digits. */
function idWords(id) {
    return [Number.parseInt(id.slice(-16, -8), 16), Number.parseInt(id.slice(-8), 16)];
}
/** The slot that holds the id, or the free one where it belongs. */
function find(table, high, low) {
    const slots = table.length / 2;
    let slot = Math.floor((low / TWO_TO_32) * slots) * 2;
    while (slots > 0 && !isFree(table, slot) && !(table[slot] === high && table[slot + 1] === low)) {
        slot += 2;
        if (slot === table.length)
            slot = 0;
    }
    return slot;
}
function isFree(table, slot) {
    return table[slot] === 0 && table[slot + 1] === 0;
}
function grown(table) {
    const slots = Math.max(FIRST_SLOTS, Math.ceil((table.length / 2) * GROWTH));
    const bigger = new Uint32Array(slots * 2);
    for (let slot = 0; slot < table.length; slot += 2) {
        if (isFree(table, slot))
            continue;
        const high = table[slot] ?? 0;
        const low = table[slot + 1] ?? 0;
        const at = find(bigger, high, low);
        bigger[at] = high;
        bigger[at + 1] = low;
    }
    return bigger;
}


/***/ }),

/***/ 75971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ readKnownIds),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   qQ: () => (/* binding */ addIndexes),
/* harmony export */   th: () => (/* binding */ addLines),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _each_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79485);
/* harmony import */ var _event_months_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14715);
/* harmony import */ var _id_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56211);
/** Which events the repo has already: read from the fixed beginning of each line, without parsing JSON and in bounded memory. */




const OPENING = Buffer.from('{"id":"evt-');
const DATE_DIGITS = [0, 1, 2, 3, 5, 6, 8, 9];
const MAX_SOURCE = 100;
const QUOTE = 0x22;
const DASH = 0x2d;
/**
 * All ids collected on or after a day, over all instances: two instances may tell of one event. A compacted month is read from
 * its index, if it has one.
 * @throws MallcopError `data-damaged` naming the file and line that is no event.
 */
async function readKnownIds(tree, since) {
    const ids = new _id_set_js__WEBPACK_IMPORTED_MODULE_1__/* .IdSet */ .w();
    const months = await (0,_event_months_js__WEBPACK_IMPORTED_MODULE_2__/* .eventMonths */ .i)(tree, { from: since.from.slice(0, 7) });
    const batches = (await (0,_event_months_js__WEBPACK_IMPORTED_MODULE_2__/* .batchesOf */ .c)(tree, months)).filter(({ day }) => day >= since.from);
    const whole = months.flatMap(({ events, ids: index }) => (index === undefined ? (events ?? []) : []));
    await addLines(ids, tree, [...batches.map(({ entry }) => entry), ...whole]);
    await addIndexes(ids, tree, months.flatMap((month) => month.ids ?? []));
    return ids;
}
/** Adds the id of every line of some files. @throws MallcopError `data-damaged` */
async function addLines(ids, tree, files) {
    await tree.readMany(files, async (entry, content) => await readLines(ids, entry.path, content));
}
/** Adds the ids of some indexes. @throws MallcopError `data-damaged` */
async function addIndexes(ids, tree, files) {
    await tree.readMany(files, async (entry, content) => await readIndex(ids, entry.path, content));
}
/** Adds the id of every line. @throws MallcopError `data-damaged` */
async function readLines(ids, path, content) {
    await (0,_each_line_js__WEBPACK_IMPORTED_MODULE_3__/* .eachLine */ .I)(content, (bytes, start, end, number) => addIdOf(ids, bytes, start, end, path, number));
}
function addIdOf(ids, bytes, start, end, path, number) {
    const date = start + OPENING.length;
    const close = bytes.indexOf(QUOTE, date);
    const high = hexWord(bytes, close - 16);
    const low = hexWord(bytes, close - 8);
    const sound = close <= end &&
        close - 16 - date > 12 &&
        close - date < MAX_SOURCE &&
        bytes.compare(OPENING, 0, OPENING.length, start, date) === 0 &&
        DATE_DIGITS.every((at) => isDigit(bytes[date + at])) &&
        [4, 7, 10].every((at) => bytes[date + at] === DASH) &&
        bytes[close - 17] === DASH;
    if (!sound || high < 0 || low < 0) {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path: `${path}:${number}`, reason: "the line is not an event" });
    }
    ids.add(high, low);
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
/** Eight lower-case hexadecimal digits as a number; -1 if they are not. */
function hexWord(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 8; at++) {
        const byte = bytes[at] ?? 0;
        const digit = isDigit(byte) ? byte - 0x30 : byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}
/** Adds the ids of an index. @throws MallcopError `data-damaged` */
async function readIndex(ids, path, content) {
    let rest = Buffer.alloc(0);
    for await (const chunk of content) {
        const bytes = Buffer.concat([rest, chunk]);
        const whole = bytes.length - (bytes.length % 8);
        for (let at = 0; at < whole; at += 8)
            ids.add(bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4));
        rest = bytes.subarray(whole);
    }
    if (rest.length > 0)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason: "it does not hold whole ids" });
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


/***/ }),

/***/ 26951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ requirePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84309);
/**
 * Refuses to publish events where everybody can read them. What cannot be found out counts as public inside Actions, where
 * the answer is always to be had; a remote that is no GitHub repository is the user's own business.
 */



/**
 * @param remoteUrl the address of the remote, without credentials
 * @throws MallcopError `repo-public`, `repo-visibility-unknown`
 */
async function requirePrivate(remoteUrl, host) {
    const repo = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(remoteUrl, host.env);
    if (repo === undefined)
        return;
    const isPrivate = (await fromEvent(host.env, repo)) ?? (await fromApi(repo, host));
    if (!isPrivate)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("repo-public", { repo });
}
/** What the workflow's event says of the repository: no request needed. */
async function fromEvent(env, repo) {
    if (!env.GITHUB_EVENT_PATH)
        return undefined;
    try {
        const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, "utf8"));
        const repository = member(event, "repository");
        if (member(repository, "full_name") !== repo)
            return undefined;
        const isPrivate = member(repository, "private");
        return typeof isPrivate === "boolean" ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}
/** Asks GitHub. Without a token a private repository is a 404, which is answer enough. */
async function fromApi(repo, host) {
    const answer = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .askRepository */ .g)(repo, "", host);
    const unknown = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("repo-visibility-unknown", { repo, reason });
    if (answer === undefined)
        throw unknown("GitHub did not answer");
    const { status, data, signedIn } = answer;
    if (status === 404 && !signedIn)
        return true;
    if (status < 200 || status > 299)
        throw unknown(`GitHub answered with HTTP ${status}`);
    const isPrivate = member(data, "private");
    if (typeof isPrivate !== "boolean")
        throw unknown("GitHub's answer does not say");
    return isPrivate;
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}


/***/ })

};
