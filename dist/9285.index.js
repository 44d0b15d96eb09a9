export const id = 9285;
export const ids = [9285];
export const modules = {

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

/***/ 79285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ appendLine),
  cS: () => (/* binding */ batchesOf),
  filesOf: () => (/* binding */ filesOf),
  TG: () => (/* binding */ looseBatches),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/atomic-file.js
var atomic_file = __webpack_require__(75393);
// EXTERNAL MODULE: ./build/src/store/event-files.js
var event_files = __webpack_require__(38661);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/store/file-chunks.js
/** A local file in chunks of one buffer: with thousands of small files, a stream and a buffer for each costs more than reading them. */

const CHUNK_BYTES = 256 * 1024;
/** Spare buffers; readers that run side by side make more. */
const spare = [];
const MOST_SPARE = 4;
/**
 * Each chunk is valid until the next is asked for. Reading from the disk blocks, for as long as a chunk takes: handing it to
 * another thread takes longer.
 */
async function* fileChunks(file) {
    const handle = (0,external_node_fs_.openSync)(file, "r");
    const chunk = spare.pop() ?? Buffer.allocUnsafeSlow(CHUNK_BYTES);
    try {
        for (;;) {
            const bytes = (0,external_node_fs_.readSync)(handle, chunk, 0, CHUNK_BYTES, null);
            if (bytes === 0)
                return;
            yield chunk.subarray(0, bytes);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
        if (spare.length < MOST_SPARE)
            spare.push(chunk);
    }
}

// EXTERNAL MODULE: ./build/src/store/folder-tree.js
var folder_tree = __webpack_require__(65128);
// EXTERNAL MODULE: ./build/src/detect/batch-order.js
var batch_order = __webpack_require__(49700);
;// CONCATENATED MODULE: ./build/src/detect/checkout.js
/** Detection on a checkout's working tree: its committed batches in, its `findings/` folder read and written. */







/** The regular files of a folder, as they are on disk. */
function filesOf(root) {
    const read = async (file) => await (0,promises_.readFile)(external_node_path_.join(root, file), "utf8").catch((thrown) => {
        if ((0,folder_tree/* isMissing */.b2)(thrown))
            return undefined;
        throw thrown;
    });
    return {
        list: async (folder) => await (0,folder_tree/* filesBelow */.DR)(root, folder),
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
    const paths = (await (0,folder_tree/* filesBelow */.DR)(root, "events")).filter(event_files/* isEventLines */.gu);
    return paths.sort(batch_order/* byDay */.m).map((file) => batchAt(root, file));
}
/** Every JSONL file below a folder, whatever it is called; in the order of days where names tell them. */
async function looseBatches(folder) {
    const paths = (await (0,folder_tree/* filesBelow */.DR)(folder, "")).filter((file) => file.endsWith(".jsonl"));
    return paths.sort(batch_order/* byDay */.m).map((file) => batchAt(folder, file));
}
/** In the given order; what is there already is left alone. */
async function writeFiles(root, files) {
    const { read } = filesOf(root);
    for (const [file, text] of files)
        if ((await read(file)) !== text)
            await (0,atomic_file.writeFileAtomic)(external_node_path_.join(root, file), text);
}
async function appendLine(root, file, line) {
    await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.join(root, file)), { recursive: true });
    await (0,promises_.appendFile)(external_node_path_.join(root, file), line);
}
function batchAt(root, file) {
    return { path: file, open: () => fileChunks(external_node_path_.join(root, file)) };
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
