export const id = 3647;
export const ids = [3647,1519];
export const modules = {

/***/ 72297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91191);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71519);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74913);
/* harmony import */ var _retention_compaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66951);
/* harmony import */ var _retention_keep_house_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59962);
/* harmony import */ var _store_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35720);
/* harmony import */ var _store_visibility_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26951);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62925);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26813);
/** `mallcop compact`: all at once what scans do bit by bit, one commit after the other; or only what would be done. */












const compact = {
    name: "compact",
    summary: "Put each old month's events into one file, and delete those older than retention_days, now and all at once.",
    positionals: [],
    options: {
        config: _command_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIG_OPTION */ .dG,
        "data-branch": {
            type: "text",
            value: "BRANCH",
            description: "Branch of the events. Default: the one checked out.",
        },
        "dry-run": { type: "flag", description: "Only tell what is due." },
        json: _command_js__WEBPACK_IMPORTED_MODULE_10__/* .JSON_OPTION */ .rj,
    },
    notes: [
        "Scans do the same bit by bit; this is for whoever does not want to wait. Event ids stay, so nothing can come back.",
        "Exit status: 0 done, or nothing to do; 1 it could not be stored; 2 wrong use or configuration.",
        "",
        "Example: mallcop compact --dry-run",
    ],
    run,
};
async function run(given, door) {
    const { config, problems } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_11__/* .readConfig */ .X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    const branch = given.text("data-branch");
    const log = { debug: () => { }, info: door.note, warn: door.note };
    const repository = await (0,_store_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h)({ dir: door.cwd, env: door.env, log, ...(branch && { branch }) });
    const rules = { now: door.clock.now(), retentionDays: config.retentionDays, version: door.version };
    const dryRun = given.flag("dry-run");
    if (dryRun) {
        show(await due(await repository.fetch(), rules), { dryRun, json: given.flag("json") }, door);
        return 0;
    }
    if (!config.allowPublic)
        await (0,_store_visibility_js__WEBPACK_IMPORTED_MODULE_9__/* .requirePrivate */ .N)(repository.remoteUrl, door);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(door.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mallcop-"));
    try {
        const done = await compactAll({ repository, rules, host: { ...door, log }, folder });
        show(done, { dryRun, json: given.flag("json") }, door);
        return 0;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function compactAll(house) {
    const all = [];
    for (let left = 1; left > 0;) {
        const round = await (0,_retention_keep_house_js__WEBPACK_IMPORTED_MODULE_7__/* .publishCompaction */ .b)(house);
        all.push(...round.done);
        left = round.left;
        if (left > 0)
            house.host.log.info(`${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length, "month")} done, ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(left)} to go.`);
    }
    return all;
}
async function due(tree, rules) {
    const found = [];
    for (const { month, what, sources } of await (0,_retention_compaction_js__WEBPACK_IMPORTED_MODULE_6__/* .dueIn */ .M)(tree, rules)) {
        const { instance, month: name } = month;
        found.push({ instance, month: name, what, files: sources.length, bytes: await tree.size(sources) });
    }
    return found;
}
function show(months, { dryRun, json }, door) {
    if (json) {
        door.print(JSON.stringify({ v: 1, dryRun, months }, null, 2));
        return;
    }
    const files = months.reduce((sum, month) => sum + month.files, 0);
    const verb = dryRun ? "are due" : "are done";
    door.print(months.length === 0
        ? "Nothing to compact: no month is due."
        : `${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(months.length, "month")} of connectors with ${(0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, "file")} of events ${verb}.`);
    if (months.length === 0)
        return;
    const amount = dryRun ? "size" : "events";
    const rows = months.map((month) => [
        month.month,
        (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(month.instance),
        (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(month.files),
        "bytes" in month ? (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(month.bytes) : (0,_report_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(month.events),
        month.what === "compact" ? "one file" : "deleted, ids stay",
    ]);
    const columns = ["month", { flexible: "connector" }, { number: "files" }, { number: amount }, "becomes"];
    for (const line of (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__.tableLines)(columns, rows, Math.max(40, door.width), (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__.painter)(door.colour)))
        door.print(line);
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

/***/ 71647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ BufferedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** A new file that is written from one buffer, so that many small pieces cost one write and no allocation each. */

const BUFFER_BYTES = 512 * 1024;
class BufferedFile {
    #handle;
    #onWrite;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    #used = 0;
    constructor(handle, onWrite) {
        this.#handle = handle;
        this.#onWrite = onWrite;
    }
    /**
     * Private to this user; refuses a file that is there.
     * @param onWrite sees all bytes on their way, in order; they are valid during the call
     */
    static async open(file, onWrite = () => { }) {
        return new BufferedFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, "wx", 0o600), onWrite);
    }
    /** Takes a part of `source` if there is room for it. Most pieces get by without waiting: a promise would cost more than they do. */
    offer(source, from, to) {
        if (this.#used + to - from > this.#buffer.length)
            return false;
        this.#used += source.copy(this.#buffer, this.#used, from, to);
        return true;
    }
    /** The same for what `offer` has no room for. */
    async add(source, from, to) {
        await this.flush();
        if (to - from > this.#buffer.length)
            this.#buffer = Buffer.allocUnsafeSlow(to - from);
        this.offer(source, from, to);
    }
    async flush() {
        const bytes = this.#buffer.subarray(0, this.#used);
        // Whatever comes of it, nothing is written twice.
        this.#used = 0;
        this.#onWrite(bytes);
        await this.#handle.writeFile(bytes);
    }
    /** Writes what is left, and closes the file whatever comes of that. */
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.#handle.close();
            this.#buffer = Buffer.alloc(0);
        }
    }
}


/***/ }),

/***/ 99556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ createSpool)
});

// UNUSED EXPORTS: Spool

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/store/buffered-file.js
var buffered_file = __webpack_require__(71647);
// EXTERNAL MODULE: ./build/src/store/spooled.js
var spooled = __webpack_require__(93773);
;// CONCATENATED MODULE: ./build/src/store/sorted-run.js
/** Sorted runs of a spool on disk: entries one after the other, written and merged with one buffer for each. */



const CHUNK_BYTES = 128 * 1024;
/** Writes entries as one run. They must be sorted. */
async function writeRun(file, entries) {
    const run = await buffered_file/* BufferedFile */.u.open(file);
    try {
        if (Array.isArray(entries)) {
            // Without a promise for each.
            for (const { buffer, start, end } of entries)
                if (!run.offer(buffer, start, end))
                    await run.add(buffer, start, end);
        }
        else
            for await (const { buffer, start, end } of entries)
                if (!run.offer(buffer, start, end))
                    await run.add(buffer, start, end);
    }
    finally {
        await run.close();
    }
}
/** The entries of several runs in order. Each is valid until the next is asked for. */
async function* mergeRuns(files) {
    const readers = [];
    try {
        for (const file of files)
            readers.push(await RunReader.open(file));
        const heap = [];
        for (const reader of readers)
            if (await reader.advance())
                rise(heap, heap.push(reader) - 1);
        while (heap[0] !== undefined) {
            const first = heap[0];
            if (first.entry !== undefined)
                yield first.entry;
            // Most steps stay inside a chunk: waiting for a promise each time would cost more than the step.
            if (!first.step() && !(await first.advance())) {
                const last = heap.pop();
                if (last === undefined || heap.length === 0)
                    continue;
                heap[0] = last;
            }
            sink(heap);
        }
    }
    finally {
        await Promise.all(readers.map(async (reader) => await reader.close()));
    }
}
/** One run, read forward; `entry` is where it stands. */
class RunReader {
    #handle;
    #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    #at = 0;
    #filled = 0;
    entry;
    constructor(handle) {
        this.#handle = handle;
    }
    static async open(file) {
        return new RunReader(await (0,promises_.open)(file, "r"));
    }
    /** Moves to the next entry if the chunk holds all of it. */
    step() {
        const entry = spooled/* Spooled */.f.read(this.#chunk, this.#at, this.#filled);
        if (entry === undefined)
            return false;
        this.entry = entry;
        this.#at = entry.end;
        return true;
    }
    /** Moves to the next entry; `false` at the end. */
    async advance() {
        while (!this.step()) {
            if (await this.#refill())
                continue;
            this.entry = undefined;
            return false;
        }
        return true;
    }
    async close() {
        await this.#handle.close();
    }
    /** Reads on behind what is left, in the same chunk unless one entry fills it. */
    async #refill() {
        const chunk = this.#at === 0 && this.#filled > 0 ? Buffer.allocUnsafeSlow(this.#chunk.length * 2) : this.#chunk;
        this.#chunk.copy(chunk, 0, this.#at, this.#filled);
        this.#chunk = chunk;
        this.#filled -= this.#at;
        this.#at = 0;
        const { bytesRead } = await this.#handle.read(chunk, this.#filled, chunk.length - this.#filled, null);
        this.#filled += bytesRead;
        return bytesRead > 0;
    }
}
function isBefore(a, b) {
    if (a?.entry === undefined || b?.entry === undefined)
        return false;
    return spooled/* Spooled */.f.order(a.entry, b.entry) < 0;
}
function swap(heap, i, j) {
    const [a, b] = [heap[i], heap[j]];
    if (a === undefined || b === undefined)
        return;
    heap[i] = b;
    heap[j] = a;
}
function rise(heap, from) {
    for (let at = from; at > 0 && isBefore(heap[at], heap[(at - 1) >> 1]); at = (at - 1) >> 1)
        swap(heap, at, (at - 1) >> 1);
}
function sink(heap) {
    for (let at = 0;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = isBefore(heap[left], heap[at]) ? left : at;
        if (isBefore(heap[right], heap[least]))
            least = right;
        if (least === at)
            return;
        swap(heap, at, least);
        at = least;
    }
}

;// CONCATENATED MODULE: ./build/src/store/spool.js
/**
 * Stages events on disk and gives them back sorted, in bounded memory however many there are. Repeats are the writer's concern: it
 * knows the ids that the repository has, and one set of ids is enough.
 *
 * An external merge sort: small sorted runs, merged a few at a time until one merge can take what is left, so that the number of
 * open files stays bounded too.
 */






const ID = /^evt-\d{4}-\d\d-\d\d-[a-z0-9._-]+-[0-9a-f]{16}$/;
/** Makes the spool's private folder. @throws MallcopError `disk-full` */
async function createSpool(options) {
    const folder = await (0,disk/* onDisk */.F)(options.directory, async () => await (0,promises_.mkdtemp)(external_node_path_.join(options.directory, "mallcop-spool-")));
    return new Spool(folder, options);
}
class Spool {
    #folder;
    #limits;
    /** Finished runs; those that were merged come last. */
    #runs = [];
    #pending = [];
    /** Where pending entries are: encoded at once, so that the pieces they were put together from do not live on. */
    #arena = Buffer.alloc(0);
    /** The one before, once it is written. */
    #spare;
    #used = 0;
    #added = 0;
    #files = 0;
    #writing = Promise.resolve();
    /** Use `createSpool`. */
    constructor(folder, options) {
        this.#folder = folder;
        this.#limits = {
            lines: options.runLines ?? 5_000,
            bytes: options.runBytes ?? 4 * 1024 * 1024,
            fanIn: options.fanIn ?? 64,
        };
    }
    /** How many entries were added, repeats included. */
    get added() {
        return this.#added;
    }
    /** Takes an entry; await it, so that memory stays bounded. @throws MallcopError `disk-full` */
    async add(entry) {
        while (!this.offer(entry))
            await this.#flush();
    }
    /** Takes an entry if there is room in memory; if not, `add` makes some. */
    offer(entry) {
        if (entry.line.includes("\n") || !ID.test(entry.id)) {
            throw new errors/* MallcopError */.D("internal-error", { what: "a staged event has a line break, or an id of another form" });
        }
        const most = spooled/* Spooled */.f.mostBytes(entry);
        if (this.#pending.length >= this.#limits.lines)
            return false;
        if (this.#used + most > this.#arena.length) {
            if (this.#pending.length > 0)
                return false;
            this.#arena = this.#unusedArena(most);
            this.#used = 0;
        }
        const staged = spooled/* Spooled */.f.write(entry, this.#arena, this.#used);
        this.#pending.push(staged);
        this.#used = staged.end;
        this.#added++;
        return true;
    }
    #unusedArena(least) {
        const spare = this.#spare;
        this.#spare = undefined;
        return spare !== undefined && spare.length >= least
            ? spare
            : Buffer.allocUnsafeSlow(Math.max(this.#limits.bytes, least));
    }
    /**
     * All entries by time, id and rank, repeats included. Can be called again, and gives the same again. An entry is valid until
     * the next is asked for.
     */
    async *sorted() {
        await this.#writing;
        // Most runs fit into memory and never need the disk.
        if (this.#files === 0)
            yield* this.#pending.toSorted(spooled/* Spooled */.f.order);
        else {
            await this.#flush();
            this.#spare = undefined;
            await this.#collapse();
            yield* mergeRuns(this.#runs);
        }
    }
    /** Removes everything from the disk. */
    async cleanup() {
        await this.#writing.catch(() => { });
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #flush() {
        const entries = this.#pending;
        const arena = this.#arena;
        this.#pending = [];
        this.#arena = Buffer.alloc(0);
        this.#used = 0;
        // One writer at a time; whoever fills the memory waits for those before.
        this.#writing = this.#writing.then(async () => {
            if (entries.length === 0)
                return;
            await this.#store(async (file) => await writeRun(file, entries.sort(spooled/* Spooled */.f.order)));
            this.#spare = arena;
        });
        await this.#writing;
    }
    async #store(write) {
        const file = external_node_path_.join(this.#folder, `run-${this.#files++}`);
        await (0,disk/* onDisk */.F)(file, async () => await write(file));
        this.#runs.push(file);
    }
    /** Merges no more runs than it takes: each merge reads and writes again all that is in them. */
    async #collapse() {
        const { fanIn } = this.#limits;
        while (this.#runs.length > fanIn) {
            const some = this.#runs.slice(0, Math.min(this.#runs.length - fanIn + 1, fanIn));
            await this.#store(async (file) => await writeRun(file, mergeRuns(some)));
            // Not before: if that fails, nothing is lost.
            this.#runs.splice(0, some.length);
            await Promise.all(some.map(async (run) => await (0,promises_.rm)(run)));
        }
    }
}


/***/ }),

/***/ 93773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Spooled)
/* harmony export */ });
/**
 * One staged event as bytes, in memory as on disk: a head of fixed size, the id, the event's line and a line break. Nothing is
 * made of it before it is asked for: most events are only moved.
 */
/** Time as a double (8 bytes), the whole record's length (4), rank (1), the id's length (1). */
const HEAD_BYTES = 14;
const LENGTH_AT = 8;
const RANK_AT = 12;
const ID_LENGTH_AT = 13;
/** An id holds a connector's name, which is short. */
const LONGEST_ID = 255;
const LAST_RANK = 99;
const LINE_BREAK = 0x0a;
/** A staged event where it lies. Valid as long as its buffer is not used for something else: see where it comes from. */
class Spooled {
    /** Milliseconds since 1970. */
    time;
    buffer;
    /** Where the whole record begins. */
    start;
    constructor(buffer, start) {
        this.time = buffer.readDoubleLE(start);
        this.buffer = buffer;
        this.start = start;
    }
    /** An entry in a buffer of its own. */
    static of(entry) {
        return Spooled.write(entry, Buffer.allocUnsafeSlow(Spooled.mostBytes(entry)), 0);
    }
    /** The most bytes that an entry may take. */
    static mostBytes({ id, line }) {
        return HEAD_BYTES + id.length + line.length * 3 + 1;
    }
    /** Writes an entry to where there is room for it. */
    static write({ time, id, line, rank = 0 }, buffer, start) {
        if (id.length > LONGEST_ID)
            throw new RangeError(`The id ${id} is too long.`);
        const lineStart = start + HEAD_BYTES + buffer.write(id, start + HEAD_BYTES, "latin1");
        const end = lineStart + buffer.write(line, lineStart) + 1;
        buffer.writeDoubleLE(time, start);
        buffer.writeUInt32LE(end - start, start + LENGTH_AT);
        buffer[start + RANK_AT] = Math.min(rank, LAST_RANK);
        buffer[start + ID_LENGTH_AT] = id.length;
        buffer[end - 1] = LINE_BREAK;
        return new Spooled(buffer, start);
    }
    /** The entry that begins at a place, if all of it is before `limit`. */
    static read(buffer, start, limit) {
        if (start + HEAD_BYTES > limit || start + buffer.readUInt32LE(start + LENGTH_AT) > limit)
            return undefined;
        return new Spooled(buffer, start);
    }
    /** By time, id and rank; those that are alike in all by their lines, so that it never depends on who came first. */
    static order(a, b) {
        return a.time - b.time || compare(a, b) || a.bytes.compare(b.bytes);
    }
    /** Whether it goes before another by time, id and rank. */
    isBefore(other) {
        return (this.time - other.time || compare(this, other)) < 0;
    }
    get id() {
        return this.buffer.toString("latin1", this.start + HEAD_BYTES, this.lineStart);
    }
    get rank() {
        return this.buffer[this.start + RANK_AT] ?? 0;
    }
    /** The event's line without its line break. */
    get line() {
        return this.buffer.toString("utf8", this.lineStart, this.end - 1);
    }
    /** The same, as it lies there. */
    get bytes() {
        return this.buffer.subarray(this.lineStart, this.end - 1);
    }
    get lineStart() {
        return this.start + HEAD_BYTES + (this.buffer[this.start + ID_LENGTH_AT] ?? 0);
    }
    /** Where the record ends, behind its line break. */
    get end() {
        return this.start + this.buffer.readUInt32LE(this.start + LENGTH_AT);
    }
}
/** Of two events of one time, which is common: vendors' clocks have seconds. Ids are compared where they lie. */
function compare(a, b) {
    const [one, other] = [a.start + HEAD_BYTES, b.start + HEAD_BYTES];
    const [length, otherLength] = [a.lineStart - one, b.lineStart - other];
    for (let at = 0; at < length && at < otherLength; at++) {
        const difference = (a.buffer[one + at] ?? 0) - (b.buffer[other + at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return length - otherLength || a.rank - b.rank;
}


/***/ })

};
