export const id = 3549;
export const ids = [3549,5393];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   jY: () => (/* binding */ CONNECTORS_OPTION),
/* harmony export */   kZ: () => (/* binding */ EXIT_STATUSES),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
const JSON_OPTION = {
    type: "flag",
    description: "Print one JSON document for machines instead of text.",
};
const CONFIG_OPTION = {
    type: "text",
    value: "FILE",
    description: "Configuration file, relative to the root of the checkout.",
    default: "mallcop.yaml",
};
const CONNECTORS_OPTION = {
    type: "text",
    value: "IDS",
    description: "Only these configured connectors, separated by commas.",
};
const EXIT_STATUSES = [
    "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
    "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];


/***/ }),

/***/ 73549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  erase: () => (/* binding */ erase_erase)
});

// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/store/atomic-file.js
var atomic_file = __webpack_require__(75393);
// EXTERNAL MODULE: ./build/src/store/event-files.js
var event_files = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/store/folder-tree.js
var folder_tree = __webpack_require__(65128);
// EXTERNAL MODULE: ./build/src/store/id-set.js
var id_set = __webpack_require__(56211);
// EXTERNAL MODULE: ./build/src/store/known-ids.js
var known_ids = __webpack_require__(75971);
;// CONCATENATED MODULE: ./build/src/retention/erase.js
/**
 * Takes everything about a person out of a checkout: events, findings and what detectors remember. Ids of erased events go into
 * the month's index, so that no scan and no rescan brings them back. What cannot be taken out is named, never passed over.
 */








/** Files of which each line stands for itself. */
const LINES = /^(?:events|findings)\/.*\.jsonl$/;
/** What a file says of itself. */
const HEADER = '{"baseline":';
const FOLDERS = ["events", "findings", "runs", "state", "apps", "report"];
/** Shorter texts are in half of all lines. */
const SHORTEST = 3;
/**
 * @param texts what identifies the person; a line goes if it holds any of them, in any case
 * @param write `false`: only tell
 * @throws MallcopError `usage-invalid` for a text that is too short
 */
async function erase(root, texts, write) {
    const wanted = texts.flatMap(formsOf);
    if (texts.length === 0 || texts.some((text) => text.trim().length < SHORTEST))
        throw new errors/* MallcopError */.D("usage-invalid", {
            problem: `It takes texts of at least ${SHORTEST} characters, such as a mail address`,
            command: "erase",
        });
    const holds = (text) => wanted.some((form) => text.toLowerCase().includes(form));
    const cuts = [];
    const left = [];
    for (const file of await listed(root)) {
        const text = await (0,promises_.readFile)(external_node_path_.join(root, file), "utf8");
        if (!holds(text))
            continue;
        const { gone, kept } = cut(file, text, holds);
        if (kept.some(holds))
            left.push(file);
        if (gone.length > 0)
            cuts.push({ file, gone, kept });
    }
    if (write)
        await apply(root, cuts);
    const events = cuts.filter(({ file }) => indexOf(file) !== undefined).reduce((sum, { gone }) => sum + gone.length, 0);
    return { lines: new Map(cuts.map(({ file, gone }) => [file, gone.length])), events, left };
}
function cut(file, text, holds) {
    if (!LINES.test(file))
        return { gone: [], kept: [text] };
    const { gone = [], kept = [] } = Object.groupBy(text.split("\n"), (line) => holds(line) && !line.startsWith(HEADER) ? "gone" : "kept");
    return { gone, kept };
}
/** Ids first: what is interrupted before the events go is done again, and nothing comes back. */
async function apply(root, cuts) {
    const ids = new Map();
    for (const { file, gone } of cuts) {
        const index = indexOf(file);
        if (index !== undefined)
            ids.set(index, [...(ids.get(index) ?? []), ...gone.map(idOf)]);
    }
    for (const [index, added] of ids)
        await addToIndex(external_node_path_.join(root, index), added);
    for (const { file, kept } of cuts)
        await rewrite(external_node_path_.join(root, file), kept.join("\n"));
}
/** The text as it may stand in a line: as it is, and inside JSON that is itself a string of JSON. */
function formsOf(text) {
    const once = JSON.stringify(text).slice(1, -1);
    return [...new Set([text, once, JSON.stringify(once).slice(1, -1)])].map((form) => form.toLowerCase());
}
async function listed(root) {
    const files = await Promise.all(FOLDERS.map(async (folder) => await (0,folder_tree/* filesBelow */.DR)(root, folder)));
    return files.flat().filter((file) => !file.endsWith(".ids"));
}
/** The index of ids that an event file's month has, or gets. */
function indexOf(file) {
    const found = (0,event_files/* parseEventPath */.jO)(file);
    if (found === undefined || found.kind === "ids")
        return undefined;
    return (0,event_files/* monthPath */.qZ)(found.instance, found.kind === "batch" ? found.day.slice(0, 7) : found.month, "ids");
}
function idOf(line) {
    const [, id] = /^\{"id":"(evt-[^"\\]+-[0-9a-f]{16})"/.exec(line) ?? [];
    if (id === undefined)
        throw new errors/* MallcopError */.D("data-damaged", { path: "A line to erase", reason: "it is not an event" });
    return id;
}
async function rewrite(file, text) {
    if (text === "")
        await (0,promises_.rm)(file);
    else
        await (0,atomic_file.writeFileAtomic)(file, text);
}
async function addToIndex(file, added) {
    const ids = new id_set/* IdSet */.w();
    const before = await (0,promises_.readFile)(file).catch((thrown) => {
        if ((0,folder_tree/* isMissing */.b2)(thrown))
            return Buffer.alloc(0);
        throw thrown;
    });
    await (0,known_ids/* readIndex */.vY)(ids, file, chunkOf(before));
    for (const id of added)
        ids.add(...(0,id_set/* idWords */.J)(id));
    await (0,atomic_file.writeFileAtomic)(file, ids.toSortedBytes());
}
async function* chunkOf(content) {
    yield content;
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/erase.js
/** `mallcop erase`: takes a person's events and findings out of the checkout. Committing it, and the history, is the owner's. */




const erase_erase = {
    name: "erase",
    summary: "Take every event and finding that holds a text, such as a person's address, out of this checkout.",
    positionals: ["TEXT"],
    options: {
        "dry-run": { type: "flag", description: "Only tell what would go." },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "Changes files of the working tree and commits nothing: look at `git diff` first. A line goes if it holds TEXT in any case.",
        "Ids of erased events stay in an index, so that no scan brings them back. Git's history keeps what was committed: see",
        "docs/retention.md.",
        "",
        "Exit status: 0 nothing holds the text any more; 1 there are files left that do, or in a dry run something would go.",
        "",
        "Example: mallcop erase --dry-run eve@example.com",
    ],
    run,
};
async function run(given, door) {
    const dryRun = given.flag("dry-run");
    const { lines, events, left } = await erase(door.cwd, given.positionals, !dryRun);
    const others = [...lines.values()].reduce((sum, count) => sum + count, 0) - events;
    if (given.flag("json")) {
        door.print(JSON.stringify({ v: 1, dryRun, events, others, files: Object.fromEntries(lines), left }, null, 2));
    }
    else {
        const what = `${(0,quantity/* plural */.LS)(events, "event")} and ${(0,quantity/* plural */.LS)(others, "other line")} in ${(0,quantity/* plural */.LS)(lines.size, "file")}`;
        door.print(`${dryRun ? "Would erase" : "Erased"}: ${what}.`);
        for (const [file, count] of lines)
            door.print(`  ${(0,report_text/* visible */.RK)(file)}: ${(0,quantity/* plural */.LS)(count, "line")}`);
        if (left.length > 0)
            door.print(`${(0,quantity/* grouped */.zD)(left.length)} more with the text in it, left as ${left.length === 1 ? "it is" : "they are"}:`);
        for (const file of left)
            door.print(`  ${(0,report_text/* visible */.RK)(file)}`);
    }
    return left.length > 0 || (dryRun && lines.size > 0) ? 1 : 0;
}


/***/ }),

/***/ 91191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ clockSeconds),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   jr: () => (/* binding */ weekday),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export relative */
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** `1,234` */
function grouped(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 event`, `1,234 events` */
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `420 ms`, `42 s`, `1 min 7 s`, `12 min`, `5 h 12 min`, `3 d 4 h`; nothing below zero. */
function duration(ms) {
    if (ms <= 0)
        return "0 s";
    if (ms < SECOND - 0.5)
        return `${Math.max(1, Math.round(ms))} ms`;
    if (ms < 10 * MINUTE)
        return pair(Math.round(ms / SECOND), 60, "min", "s");
    if (ms < 2 * DAY)
        return pair(Math.round(ms / MINUTE), 60, "h", "min");
    return pair(Math.round(ms / HOUR), 24, "d", "h");
}
function pair(small, size, bigUnit, smallUnit) {
    const big = Math.floor(small / size);
    const rest = small % size;
    const parts = [big > 0 ? `${grouped(big)} ${bigUnit}` : "", rest > 0 ? `${rest} ${smallUnit}` : ""];
    return parts.filter((part) => part !== "").join(" ");
}
/** `15 min ago`, `now`, `in 3 h` */
function relative(then, now) {
    const ms = now - then;
    if (Math.abs(ms) < SECOND)
        return "now";
    return ms > 0 ? `${duration(ms)} ago` : `in ${duration(-ms)}`;
}
/** `512 B`, `1.4 MB`; powers of ten, as disks and GitHub's limits are counted. */
function bytes(count) {
    const power = count < 1_000 ? 0 : Math.min(4, Math.floor(Math.log10(count) / 3));
    const value = count / 1_000 ** power;
    const digits = power === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
    return `${digits} ${["B", "kB", "MB", "GB", "TB"][power]}`;
}
/** `11:45` */
function clock(at) {
    return new Date(at).toISOString().slice(11, 16);
}
/** `11:45:03` */
function clockSeconds(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `6 Nov`, with the year if it is not that of `near`. */
function day(at, near) {
    const date = new Date(at);
    const year = date.getUTCFullYear() === new Date(near).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}
/** `Thu 6` */
function weekday(at) {
    const date = new Date(at);
    return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
}
/** `11:45` on the day of `near`, else `6 Nov 11:45`. */
function moment(at, near) {
    return sameDay(at, near) ? clock(at) : `${day(at, near)} ${clock(at)}`;
}
/** `05:45 to 11:45 (6 h)`, with days where they are not that of `near`. */
function span([from, to], near) {
    const start = moment(from, near);
    const end = sameDay(from, to) && !sameDay(to, near) ? clock(to) : moment(to, near);
    return `${start} to ${end} (${duration(to - from)})`;
}
function sameDay(a, b) {
    return Math.floor(a / DAY) === Math.floor(b / DAY);
}
/** `a`, `a and b`, `a, b and c`, `a, b and 4 more` */
function listed(items, most = 3) {
    const shown = items.length > most ? [...items.slice(0, most - 1), `${grouped(items.length - most + 1)} more`] : items;
    const last = shown.at(-1) ?? "none";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
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


/***/ })

};
