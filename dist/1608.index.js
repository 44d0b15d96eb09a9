export const id = 1608;
export const ids = [1608];
export const modules = {

/***/ 32690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/host/peer.js
var peer = __webpack_require__(96610);
// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/sandbox.js
/**
 * The process that a custom plugin runs in: its own folder to read and nothing else, an empty environment, a limit on memory,
 * on what it sends and on what it prints, and an end once it neither answers nor asks.
 *
 * On Node 24 this is least privilege against accidents and leaks, not a boundary against a determined author. From Node 25 on the
 * permission model refuses the network too, because nothing here allows it.
 */







const SANDBOX_LIMITS = {
    patienceMs: 60_000,
    heapMb: 256,
    answerBytes: 64_000_000,
    printedBytes: 1_000_000,
};
/** Of what a plugin asked for and does not take; it lies in this process's memory. */
const UNREAD_BYTES = 128_000_000;
const WATCH_MS = 200;
const PAGE_BYTES = 4096;
const LAST_WORDS = 400;
class Sandbox {
    #options;
    #limits;
    #child;
    #peer;
    #watch;
    #gone = Promise.withResolvers();
    #asked = 0;
    #serving = 0;
    #lastSign = performance.now();
    #printed = 0;
    #words = "";
    constructor(options) {
        this.#options = options;
        this.#limits = { ...SANDBOX_LIMITS, ...options.limits };
        keepDebuggerShut();
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, argumentsFor(options.folder, this.#limits), {
            cwd: options.folder,
            env: {},
            stdio: ["ignore", "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        this.#peer = new peer/* Peer */.x(pipeOf(this.#child), {
            serve: (method, argument) => this.#serve(method, argument),
            maxLineBytes: this.#limits.answerBytes,
            maxUnreadBytes: UNREAD_BYTES,
            onEnd: (reason) => {
                if (reason === "too-large")
                    this.#stop(this.#tooLarge(`${this.#limits.answerBytes} bytes in one answer`));
                if (reason === "unread")
                    this.#stop(this.#tooLarge(`${UNREAD_BYTES} bytes of answers that it does not read`));
                if (reason === "unreadable")
                    this.#stop(this.#exited("it wrote on the pipe that is not its own"));
            },
        });
        this.#child.stdout?.on("data", (chunk) => this.#hear(chunk));
        this.#child.stderr?.on("data", (chunk) => this.#hear(chunk));
        this.#child.on("error", (error) => {
            this.#stop(this.#exited(error.message));
            // A process that never began does not end either.
            if (this.#child.pid === undefined)
                this.#gone.resolve();
        });
        this.#child.on("close", (status, signal) => this.#closed(status, signal));
        this.#watch = setInterval(() => void this.#look(), WATCH_MS).unref();
    }
    /**
     * Asks the plugin.
     * @throws MallcopError the plugin's own, `plugin-failed`, `plugin-exited`, `plugin-timeout`, `plugin-too-large`
     */
    async ask(method, argument) {
        this.#asked += 1;
        this.#lastSign = performance.now();
        try {
            return await this.#peer.call(method, argument);
        }
        catch (thrown) {
            if (!(thrown instanceof told_error/* ForeignError */.nw))
                throw thrown;
            const { message, at } = thrown;
            const what = at === undefined ? message : `${message} (${at})`;
            throw new errors/* MallcopError */.D("plugin-failed", { type: this.#options.type, what }, at === undefined ? {} : { at });
        }
        finally {
            this.#asked -= 1;
            this.#lastSign = performance.now();
        }
    }
    /** Says something that wants no answer. */
    tell(method, argument) {
        this.#peer.tell(method, argument);
    }
    /** Ends the process, and gives when it is gone. */
    async close() {
        this.#stop(this.#exited("it was closed"));
        await this.#gone.promise;
    }
    async #serve(method, argument) {
        this.#serving += 1;
        try {
            return await this.#options.serve(method, argument);
        }
        catch (thrown) {
            if (thrown instanceof errors/* MallcopError */.D && thrown.code === "plugin-too-large")
                this.#stop(thrown);
            throw thrown;
        }
        finally {
            this.#serving -= 1;
            this.#lastSign = performance.now();
        }
    }
    #hear(chunk) {
        this.#printed += chunk.length;
        if (this.#printed > this.#limits.printedBytes) {
            this.#stop(this.#tooLarge(`${this.#limits.printedBytes} printed bytes`));
            return;
        }
        const text = chunk.toString("utf8");
        this.#words = (this.#words + text).slice(-LAST_WORDS * 4);
        for (const line of text.split("\n"))
            if (line.trim() !== "")
                this.#options.onPrinted(line);
    }
    async #look() {
        const { patienceMs, heapMb } = this.#limits;
        const silentMs = performance.now() - this.#lastSign;
        if (this.#asked > 0 && this.#serving === 0 && silentMs > patienceMs) {
            const seconds = Math.round(patienceMs / 1000);
            this.#stop(new errors/* MallcopError */.D("plugin-timeout", { type: this.#options.type, seconds }));
        }
        const resident = await residentBytes(this.#child.pid);
        if (resident > heapMb * 4 * 1_048_576)
            this.#stop(this.#tooLarge(`${heapMb * 4} MiB of memory`));
    }
    #closed(status, signal) {
        clearInterval(this.#watch);
        // An aborted V8 says why before it goes.
        const memory = /heap out of memory|Allocation failed/.test(this.#words);
        const how = signal === null ? `its status was ${status}` : `it was ended by ${signal}`;
        const words = this.#words.trim() === "" ? "" : `; it said: ${lastWords(this.#words)}`;
        this.#peer.end(memory ? this.#tooLarge(`${this.#limits.heapMb} MiB of heap`) : this.#exited(how + words));
        this.#gone.resolve();
    }
    #stop(error) {
        this.#peer.end(error);
        this.#child.kill("SIGKILL");
    }
    #exited(reason) {
        return new errors/* MallcopError */.D("plugin-exited", { type: this.#options.type, reason });
    }
    #tooLarge(limit) {
        return new errors/* MallcopError */.D("plugin-too-large", { type: this.#options.type, limit });
    }
}
function argumentsFor(folder, { heapMb }) {
    const { file, readable } = program();
    return [
        "--permission",
        ...[...readable, `${folder}${external_node_path_.sep}`].map((place) => `--allow-fs-read=${place}`),
        // It opens files wherever it likes, whatever the permission model says.
        "--no-experimental-sqlite",
        "--disallow-code-generation-from-strings",
        "--disable-warning=ExperimentalWarning",
        `--max-old-space-size=${heapMb}`,
        file,
        "--plugin-child",
    ];
}
/** This very program, as it is built or as it is written; the child's door is in it. */
function program() {
    const here = import.meta.filename;
    if (!here.endsWith(".ts")) {
        const folder = external_node_path_.dirname(here);
        return { file: external_node_path_.join(folder, "index.js"), readable: [`${folder}${external_node_path_.sep}`] };
    }
    const sources = external_node_path_.join(external_node_path_.dirname(here), "../..");
    const project = external_node_path_.join(sources, "..");
    return {
        file: external_node_path_.join(sources, "index.ts"),
        // As it is written, the libraries are not in one place with it.
        readable: [
            `${sources}${external_node_path_.sep}`,
            external_node_path_.join(project, "package.json"),
            external_node_path_.join(project, `node_modules${external_node_path_.sep}`),
        ],
    };
}
/** A signal from the child would open this process's debugger to it; a listener keeps it shut. */
function keepDebuggerShut() {
    if (process.listenerCount("SIGUSR1") === 0 && process.platform !== "win32")
        process.on("SIGUSR1", () => { });
}
function pipeOf(child) {
    const pipe = child.stdio[3];
    if (!(pipe instanceof external_node_stream_.Duplex))
        throw new errors/* MallcopError */.D("internal-error", { what: "the plugin's pipe is no stream" });
    return pipe;
}
/** Memory beside V8's heap is limited by nothing else. */
async function residentBytes(pid) {
    if (process.platform !== "linux" || pid === undefined)
        return 0;
    const statm = await (0,promises_.readFile)(`/proc/${pid}/statm`, "utf8").catch(() => "");
    return Number(statm.split(" ")[1] ?? 0) * PAGE_BYTES;
}
function lastWords(words) {
    return words
        .replace(/[\p{C}\p{Z}]+/gu, " ")
        .trim()
        .slice(-LAST_WORDS);
}

// EXTERNAL MODULE: ./build/src/plugin/host/stage.js
var stage = __webpack_require__(20846);
;// CONCATENATED MODULE: ./build/src/plugin/host/open-sandbox.js
/** Copies a plugin's folder and starts its process, for a plugin of any kind. Whatever goes wrong on the way leaves nothing behind. */





/**
 * @param begin makes of the process what it is for; if it throws, the process is ended
 * @throws MallcopError `plugin-refused`, and what `begin` throws
 */
async function openSandbox({ name, folder: from, shown, temp, limits, serve, say }, begin) {
    // Frames of the plugin's own code are known by this name; see told-error.ts.
    const place = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(temp || (0,external_node_os_.tmpdir)(), "mallcop-plugin-")));
    let sandbox;
    const close = async () => {
        await sandbox?.close();
        await (0,promises_.rm)(place, { recursive: true, force: true });
    };
    try {
        const folder = await (0,stage/* stagePlugin */.M)(from, place, shown);
        const onPrinted = (line) => say("info", line);
        sandbox = new Sandbox({ type: name, folder, serve, onPrinted, ...(limits && { limits }) });
        return await begin({ folder, sandbox, close });
    }
    catch (thrown) {
        await close();
        throw thrown;
    }
}


/***/ }),

/***/ 96610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ Peer)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _told_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86432);


const NEWLINE = 10;
class Peer {
    #stream;
    #options;
    #waiting = new Map();
    #chunks = [];
    #length = 0;
    #last = 0;
    #ended;
    constructor(stream, options) {
        this.#stream = stream;
        this.#options = options;
        stream.on("data", (chunk) => this.#take(chunk));
        stream.on("end", () => options.onEnd("closed"));
        stream.on("error", () => options.onEnd("closed"));
    }
    /** Asks the other side, and gives its answer. @throws MallcopError as the other side threw it, or why the connection ended */
    async call(method, argument) {
        if (this.#ended !== undefined)
            throw this.#ended;
        this.#last += 1;
        const id = this.#last;
        const { promise, resolve, reject } = Promise.withResolvers();
        this.#waiting.set(id, { resolve, reject });
        this.#write({ ask: id, method, argument });
        return await promise;
    }
    /** Says something that wants no answer. */
    tell(method, argument) {
        if (this.#ended === undefined)
            this.#write({ method, argument });
    }
    /** No call is answered any more: those under way end in `error`. */
    end(error) {
        if (this.#ended !== undefined)
            return;
        this.#ended = error;
        for (const { reject } of this.#waiting.values())
            reject(error);
        this.#waiting.clear();
        this.#stream.destroy();
    }
    #write(message) {
        if (!this.#stream.writable)
            return;
        this.#stream.write(`${JSON.stringify(message)}\n`);
        const { maxUnreadBytes = Number.POSITIVE_INFINITY, onEnd } = this.#options;
        if (this.#stream.writableLength > maxUnreadBytes)
            onEnd("unread");
    }
    #take(chunk) {
        let rest = chunk;
        for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
            this.#chunks.push(rest.subarray(0, at));
            const line = Buffer.concat(this.#chunks).toString("utf8");
            this.#chunks = [];
            this.#length = 0;
            rest = rest.subarray(at + 1);
            this.#read(line);
        }
        if (rest.length === 0)
            return;
        this.#chunks.push(rest);
        this.#length += rest.length;
        if (this.#length > this.#options.maxLineBytes)
            this.#options.onEnd("too-large");
    }
    #read(line) {
        let message;
        try {
            message = JSON.parse(line);
        }
        catch {
            message = undefined;
        }
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message))
            this.#options.onEnd("unreadable");
        else if (typeof message.answer === "number")
            this.#settle(message.answer, message);
        else if (typeof message.method === "string")
            void this.#serve(message.method, message.argument, message.ask);
    }
    #settle(id, { value, error }) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error === undefined)
            waiting?.resolve(value);
        else
            waiting?.reject((0,_told_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fromTold */ .qI)(error));
    }
    async #serve(method, argument, ask) {
        let error;
        let value;
        try {
            value = await this.#options.serve(method, argument);
        }
        catch (thrown) {
            error = (0,_told_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toTold */ .Vy)(thrown);
        }
        if (typeof ask === "number")
            this.#write(error === undefined ? { answer: ask, value } : { answer: ask, error });
    }
}


/***/ }),

/***/ 88351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createSay),
/* harmony export */   X: () => (/* binding */ servePlugin)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63584);


const METHODS = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
const MOST_LINES = 2000;
const MOST_CHARS = 1000;
const MOST_WAIT_MS = 120_000;
/** Answers a plugin's calls. */
function servePlugin(host) {
    const say = createSay(host);
    // Pacing belongs to a connection, so each pair of manners has one.
    const connections = new Map();
    const connection = (manners) => {
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(manners))
            return host.ctx.http;
        const { requestsPerSecond, headersTimeoutMs } = manners;
        const policy = {
            attempts: 1,
            // The plugin judges the answer, by code of its own.
            classify: () => ({ kind: "answer" }),
            ...(typeof requestsPerSecond === "number" && requestsPerSecond > 0 && { requestsPerSecond }),
            ...(typeof headersTimeoutMs === "number" && { headersTimeoutMs: Math.min(headersTimeoutMs, MOST_WAIT_MS) }),
        };
        const name = JSON.stringify(policy);
        const http = connections.get(name) ?? host.ctx.http.with(policy);
        connections.set(name, http);
        return http;
    };
    const { methods } = host.sockets;
    return async (method, argument) => {
        if (!(0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(argument))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a plugin's call has no argument" });
        if (method === "log")
            return say(argument.level, argument.message);
        if (method === "used")
            return host.onUsed?.(String(argument.name));
        if (method === "wait")
            return await host.sleep(Math.min(Number(argument.ms) || 0, MOST_WAIT_MS), host.ctx.signal);
        const speak = Object.hasOwn(methods, method) ? methods[method] : undefined;
        if (speak !== undefined)
            return await speak(argument);
        if (method !== "http")
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: "a plugin asked for what no host does" });
        const { status, headers, body } = await connection(argument.manners).send(requestOf(argument));
        return { status, headers, body: Buffer.from(body).toString("base64") };
    };
}
/** A line of a plugin's, which cannot pass for one of ours or for a command to the runner. */
function createSay({ ctx, redact }) {
    let lines = 0;
    return (level, message) => {
        lines += 1;
        if (lines > MOST_LINES)
            return;
        const text = redact(String(message).slice(0, MOST_CHARS))
            .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
            .replaceAll("##[", "# #[");
        const line = lines === MOST_LINES ? "says more than is shown" : `says: ${text}`;
        if (level === "debug" || level === "warn")
            ctx.log[level](line);
        else
            ctx.log.info(line);
    };
}
function requestOf({ method = "GET", url, headers, body, staleAfterMs }) {
    const wrong = (what) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: `a plugin's request has ${what}` });
    if (!METHODS.has(method))
        throw wrong("a method that is none of HTTP's usual ones");
    if (typeof url !== "string")
        throw wrong("no address");
    const fields = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(headers) ? Object.entries(headers) : [];
    if (fields.some(([, value]) => typeof value !== "string"))
        throw wrong("a header that is no text");
    return {
        method: method,
        url,
        headers: Object.fromEntries(fields),
        ...(typeof body === "string" && { body: new Uint8Array(Buffer.from(body, "base64")) }),
        ...(typeof staleAfterMs === "number" && { staleAfterMs }),
    };
}


/***/ }),

/***/ 20846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stagePlugin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/**
 * Copies a plugin's folder to where its process may read. Invariant: the copy holds regular files only, none of them a package
 * file or a CommonJS module, so that nothing in it can lead out of it.
 */




const MOST_FILES = 1000;
const MOST_BYTES = 20_000_000;
const MOST_BYTES_OF_FILE = 5_000_000;
const COMMONJS = /\.c[jt]s$/;
/**
 * Stages `from` as the folder `plugin` below `into`, and gives its path.
 * @param shown what the plugin's folder is called in messages
 * @throws MallcopError `plugin-refused`
 */
async function stagePlugin(from, into, shown) {
    const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(into, "plugin");
    await copyFolder(from, to, shown, { files: 0, bytes: 0 });
    // Everything in it is an ES module, whatever the repository around it says.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(to, "package.json"), '{"type":"module"}\n');
    return to;
}
async function copyFolder(from, to, shown, count) {
    // The folder itself, too, may be a link to elsewhere.
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).isDirectory())
        throw refused(shown, "it is not a folder");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: 0o700 });
    for (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true })) {
        const [source, target, label] = [node_path__WEBPACK_IMPORTED_MODULE_2__.join(from, name), node_path__WEBPACK_IMPORTED_MODULE_2__.join(to, name), `${shown}/${name}`];
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(source);
        if (entry.isDirectory())
            await copyFolder(source, target, label, count);
        else if (!entry.isFile())
            throw refused(label, "it is a symbolic link or another special file");
        else if (COMMONJS.test(name))
            throw refused(label, "it is a CommonJS module");
        else if (name !== "package.json")
            await copyOne(source, target, label, entry.size, count);
    }
}
async function copyOne(source, target, label, size, count) {
    count.files += 1;
    count.bytes += size;
    if (size > MOST_BYTES_OF_FILE)
        throw refused(label, "it is larger than 5 MB");
    if (count.files > MOST_FILES)
        throw refused(label, "the folder has more than 1,000 files");
    if (count.bytes > MOST_BYTES)
        throw refused(label, "the folder is larger than 20 MB");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
}
function refused(path, problem) {
    const advice = "A plugin is a folder of regular files: manifest.yaml, ES modules in TypeScript, and fixtures.";
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("plugin-refused", { path, problem, advice }, { at: path });
}


/***/ }),

/***/ 51608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ENTRY),
  startPlugin: () => (/* binding */ startPlugin)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
// EXTERNAL MODULE: ./build/src/plugin/host/open-sandbox.js + 1 modules
var open_sandbox = __webpack_require__(32690);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/plugin/host/told-error.js
var told_error = __webpack_require__(86432);
;// CONCATENATED MODULE: ./build/src/plugin/host/plugin-sockets.js
/**
 * The web sockets of one plugin. The host opens them, to declared hosts only, and carries frames over the pipe: one at a time to the
 * plugin, when it asks for the next. Whatever the plugin does, what it holds and sends has limits, and nothing waits for ever.
 */


const SOCKET_LIMITS = {
    open: 8,
    opened: 1000,
    frameBytes: 1_000_000,
    sentBytes: 32_000_000,
    patienceMs: 10_000,
    silentTurns: 12,
};
const MOST_WAIT_MS = 120_000;
/** What a frame costs besides its text, so that empty ones are not free. */
const FRAME_COST = 64;
const NOTHING_YET = Symbol("nothing yet");
class PluginSockets {
    #type;
    #opener;
    #limits;
    #held = new Map();
    #opening = 0;
    #opened = 0;
    #sent = 0;
    #closed = false;
    /** @param type the plugin's, for messages */
    constructor(type, opener, limits = {}) {
        this.#type = type;
        this.#opener = opener;
        this.#limits = { ...SOCKET_LIMITS, ...limits };
    }
    /** What a plugin can ask, by the method's name. All throw MallcopError `plugin-too-large` beyond a limit. */
    methods = {
        "websocket-open": (argument) => this.#open(argument),
        "websocket-send": ({ id, text }) => this.#send(id, text),
        "websocket-receive": ({ id }) => this.#receive(id),
        "websocket-close": ({ id }) => this.#close(Number(id)),
    };
    /** Ends all connections, also those that are still being opened. */
    closeAll() {
        this.#closed = true;
        for (const id of [...this.#held.keys()])
            this.#close(id);
    }
    async #open({ url, ...options }) {
        const { open, opened } = this.#limits;
        if (this.#held.size + this.#opening >= open)
            throw this.#tooMuch(`${open} web sockets open at once`);
        if (this.#opened >= opened)
            throw this.#tooMuch(`${opened} web sockets in all`);
        this.#opened += 1;
        this.#opening += 1;
        try {
            const id = this.#opened;
            const connection = await this.#opener(String(url), optionsOf(options));
            const host = URL.parse(String(url))?.host ?? "";
            this.#held.set(id, { host, connection, next: undefined, waiting: false, silent: 0 });
            if (this.#closed)
                this.#close(id);
            return { id };
        }
        finally {
            this.#opening -= 1;
        }
    }
    #send(id, text) {
        const { frameBytes, sentBytes } = this.#limits;
        const frame = String(text);
        const bytes = Buffer.byteLength(frame);
        this.#sent += bytes + FRAME_COST;
        if (bytes > frameBytes)
            throw this.#tooMuch(`${frameBytes} bytes in one frame of a web socket`);
        if (this.#sent > sentBytes)
            throw this.#tooMuch(`${sentBytes} bytes sent over web sockets`);
        const held = this.#held.get(Number(id));
        if (held === undefined)
            return;
        held.silent = 0;
        held.connection.send(frame);
    }
    /** A frame, nothing yet, or how the connection ended. */
    async #receive(id) {
        const held = this.#held.get(Number(id));
        if (held === undefined)
            return { ended: (0,told_error/* toTold */.Vy)(unreachable("the peer", "the connection was closed")) };
        if (held.waiting)
            throw new errors/* MallcopError */.D("internal-error", { what: "a plugin waits twice for one frame" });
        held.waiting = true;
        try {
            held.next ??= held.connection.receive();
            const text = await this.#inTurn(held.next);
            if (text === NOTHING_YET)
                return this.#silent(held);
            held.next = undefined;
            held.silent = 0;
            return { text };
        }
        catch (thrown) {
            this.#close(Number(id));
            return { ended: (0,told_error/* toTold */.Vy)(thrown), ...(held.connection.closing && { closing: held.connection.closing }) };
        }
        finally {
            held.waiting = false;
        }
    }
    #silent(held) {
        const { patienceMs, silentTurns } = this.#limits;
        held.silent += 1;
        if (held.silent < silentTurns)
            return {};
        throw unreachable(held.host, `it sent nothing for ${Math.round((patienceMs * silentTurns) / 1000)} s`);
    }
    async #inTurn(next) {
        let timer;
        const nothing = new Promise((resolve) => {
            timer = setTimeout(() => resolve(NOTHING_YET), this.#limits.patienceMs);
        });
        // It may end between two turns, when nobody waits.
        next.catch(() => { });
        try {
            return await Promise.race([next, nothing]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #close(id) {
        const held = this.#held.get(id);
        this.#held.delete(id);
        held?.connection.close();
    }
    #tooMuch(limit) {
        return new errors/* MallcopError */.D("plugin-too-large", { type: this.#type, limit });
    }
}
function optionsOf({ fingerprint, waitMs }) {
    return {
        ...(fingerprint !== undefined && { fingerprint: String(fingerprint) }),
        ...(typeof waitMs === "number" && waitMs > 0 && { waitMs: Math.min(waitMs, MOST_WAIT_MS) }),
    };
}
function unreachable(host, reason) {
    return new errors/* MallcopError */.D("vendor-unreachable", { host, reason });
}

// EXTERNAL MODULE: ./build/src/plugin/host/received.js
var received = __webpack_require__(71053);
// EXTERNAL MODULE: ./build/src/plugin/host/serve-plugin.js
var serve_plugin = __webpack_require__(88351);
;// CONCATENATED MODULE: ./build/src/plugin/host/start-plugin.js
/** Starts a custom plugin for one configured instance: folder copied, process started, module loaded, connector handed over. */






const ENTRY = "connector.ts";
/**
 * @throws MallcopError `plugin-refused`, `plugin-syntax`, `plugin-failed`, `connector-malformed`, and what ends a sandbox
 */
async function startPlugin(options) {
    const { manifest, ctx } = options;
    const sockets = new PluginSockets(manifest.name, ctx.websocket, options.socketLimits);
    const serve = (0,serve_plugin/* servePlugin */.X)({ ...options, sockets });
    const process = { ...options, name: manifest.name, say: (0,serve_plugin/* createSay */.I)(options), serve };
    return await (0,open_sandbox/* openSandbox */.E)(process, async ({ folder, sandbox, close }) => {
        const described = new received/* Received */["in"](manifest.name).described(await sandbox.ask("load", loadMessage(folder, options)));
        ctx.signal.addEventListener("abort", () => sandbox.tell("abort", {}), { once: true });
        const end = async () => {
            sockets.closeAll();
            await close();
        };
        return { connector: (0,hosted_connector/* createHostedConnector */.B)(manifest, described, sandbox, end), sandbox };
    });
}
function loadMessage(folder, { manifest, ctx, hmacKey, skew }) {
    const present = (names, read) => names.flatMap(({ name }) => {
        const value = read(name);
        return value === undefined ? [] : [[name, value]];
    });
    const secrets = present(manifest.auth.secrets, (name) => ctx.secret(name)?.reveal());
    return {
        folder,
        entry: ENTRY,
        manifest,
        instance: ctx.instance,
        config: ctx.config,
        now: ctx.now,
        secrets: Object.fromEntries(secrets),
        settings: Object.fromEntries(present(manifest.auth.settings, (name) => ctx.setting(name))),
        ...(ctx.apps && { apps: [...ctx.apps] }),
        ...(hmacKey && { fingerprintKey: (0,external_node_crypto_.createHmac)("sha256", hmacKey).update(`plugin|${manifest.name}`).digest("hex") }),
        ...(skew && { skew }),
    };
}


/***/ })

};
