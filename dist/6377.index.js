export const id = 6377;
export const ids = [6377];
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

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EndedEarly),
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/** Whoever wrote the stream stopped in the middle of it. */
class EndedEarly extends Error {
    constructor() {
        super("the stream ended early");
    }
}
/** Cuts a stream of chunks into lines and counted parts, holding one chunk at a time. */
class ByteReader {
    #source;
    #chunk = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** The next line, without its line break. */
    async line() {
        const parts = [];
        while (true) {
            const end = this.#chunk.indexOf(0x0a);
            parts.push(this.#chunk.subarray(0, end < 0 ? undefined : end));
            if (end >= 0) {
                this.#chunk = this.#chunk.subarray(end + 1);
                return Buffer.concat(parts).toString("utf8");
            }
            await this.#refill();
        }
    }
    /** The next `size` bytes, as they come. Can be iterated once more to skip what was left. */
    take(size) {
        let left = size;
        const next = async () => {
            if (left === 0)
                return { done: true, value: undefined };
            if (this.#chunk.length === 0)
                await this.#refill();
            const part = this.#chunk.subarray(0, left);
            this.#chunk = this.#chunk.subarray(part.length);
            left -= part.length;
            return { done: false, value: part };
        };
        return { [Symbol.asyncIterator]: () => ({ next }) };
    }
    async #refill() {
        const next = await this.#source.next();
        if (next.done)
            throw new EndedEarly();
        this.#chunk = next.value;
    }
}


/***/ }),

/***/ 74627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ presentable),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68994);
/**
 * Runs the `git` program in one checkout, so that neither the user's hooks, signing keys, pagers or prompts, nor any secret
 * from our environment take part in it.
 */






/**
 * What git and its transports need: where programs, homes and certificates are, who we are, how to get out. Credentials come
 * from the checkout's configuration, or from `GIT_CONFIG_*`; a vendor's secret never matches.
 */
const ENVIRONMENT = [
    /^(PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|XDG_RUNTIME_DIR)$/i,
    /^(TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|WINDIR|USER|LOGNAME|USERNAME)$/i,
    /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/,
    /^GIT_(AUTHOR|COMMITTER)_(NAME|EMAIL)$/,
    /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    /^(GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE)$/,
    /^(https?_proxy|all_proxy|no_proxy)$/i,
    /^(GH_CONFIG_DIR|DBUS_SESSION_BUS_ADDRESS)$/,
];
/** Settings that hold for every command: nothing of the user's runs, nothing is rewritten behind our back, no stall lasts. */
const SETTINGS = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.splitIndex=false",
    "core.quotePath=false",
    "commit.gpgSign=false",
    "push.gpgSign=false",
    "push.recurseSubmodules=no",
    "fetch.recurseSubmodules=no",
    "gc.auto=0",
    "maintenance.auto=false",
    "i18n.commitEncoding=UTF-8",
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
];
const AUTHOR = { name: "mallcop", email: "mallcop@users.noreply.github.com" };
const MAX_STDERR = 256 * 1024;
class Git {
    cwd;
    #options;
    constructor(options) {
        this.cwd = options.cwd;
        this.#options = options;
    }
    /** The same git in another folder. */
    in(cwd) {
        return new Git({ ...this.#options, cwd });
    }
    /**
     * Runs a command that must succeed, and gives its standard output without the final line break.
     * @throws MallcopError `disk-full`, `git-missing`, `budget-exhausted`, or `git-failed` with git's own reason.
     */
    async run(args, call = {}) {
        const answer = await this.try(args, call);
        if (answer.status !== 0)
            throw gitFailed(args, answer, this.cwd);
        return answer.stdout.replace(/\n$/, "");
    }
    /** Runs a command whose failing is an answer too. @throws MallcopError `git-missing`, `budget-exhausted` */
    async try(args, call = {}) {
        const { child, exited } = this.#start(args, call.env);
        try {
            const [stdout, stderr] = await Promise.all([
                collect(child.stdout),
                collect(child.stderr, MAX_STDERR),
                feed(child.stdin, call.input),
            ]);
            const status = await exited;
            if (status === null)
                this.throwIfStopped();
            return { status: status ?? 128, stdout, stderr };
        }
        catch (error) {
            child.kill();
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            await exited.catch(() => { });
            throw this.#explain(error);
        }
    }
    /** Starts a command that goes on answering what it is told. @throws MallcopError `budget-exhausted` */
    converse(args) {
        const { child, exited } = this.#start(args);
        const stderr = collect(child.stderr, MAX_STDERR).catch(() => "");
        child.stdin.on("error", () => { });
        const sockets = [child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket);
        const handles = [child, ...sockets];
        const stopped = async () => {
            const status = await exited;
            if (status === null)
                this.throwIfStopped();
            if (!status)
                return undefined;
            return gitFailed(args, { status, stdout: "", stderr: await stderr }, this.cwd);
        };
        const hold = () => handles.forEach((handle) => void handle.ref());
        return {
            say: (words) => void child.stdin.write(words),
            output: child.stdout,
            hold,
            release: () => handles.forEach((handle) => void handle.unref()),
            end: async () => {
                hold();
                child.stdin.end();
                child.stdout.destroy();
                return await stopped().catch((thrown) => this.#explain(thrown));
            },
        };
    }
    #start(args, env = {}) {
        this.throwIfStopped();
        const { signal, program = "git" } = this.#options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...SETTINGS.flatMap((setting) => ["-c", setting]), ...args], {
            cwd: this.cwd,
            env: { ...gitEnvironment(this.#options.env), ...env },
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            ...(signal && { signal }),
        });
        const exited = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
        exited.catch(() => { }); // awaited by whoever started it; a failing consumer must not leave it unhandled
        return { child, exited };
    }
    throwIfStopped() {
        const reason = this.#stopped();
        if (reason !== undefined)
            throw reason;
    }
    #stopped() {
        const { signal } = this.#options;
        if (!signal?.aborted)
            return undefined;
        return signal.reason instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D ? signal.reason : new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("budget-exhausted");
    }
    #explain(error) {
        const stopped = this.#stopped();
        if (stopped !== undefined)
            return stopped;
        const { program = "git" } = this.#options;
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "ENOENT"))
            return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("git-missing", { program }, { cause: error });
        return error;
    }
}
/** The part of our environment that git may see, with what keeps it quiet and predictable. */
function gitEnvironment(env) {
    const passed = Object.entries(env).filter(([name]) => ENVIRONMENT.some((allowed) => allowed.test(name)));
    return {
        GIT_AUTHOR_NAME: AUTHOR.name,
        GIT_AUTHOR_EMAIL: AUTHOR.email,
        GIT_COMMITTER_NAME: env.GIT_AUTHOR_NAME ?? AUTHOR.name,
        GIT_COMMITTER_EMAIL: env.GIT_AUTHOR_EMAIL ?? AUTHOR.email,
        ...Object.fromEntries(passed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_TERMINAL_PROMPT: "0",
        GCM_INTERACTIVE: "never",
        GIT_PAGER: "cat",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
    };
}
/** What a failed command means, as far as it means the same for all commands. */
function gitFailed(args, answer, cwd) {
    if (isDiskFull(answer.stderr))
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("disk-full", { path: cwd });
    const reason = presentable(answer.stderr) || `status ${answer.status}`;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("git-failed", { command: `git ${args[0] ?? ""}`, reason });
}
/** Whether this machine's disk is full; what the remote says of its own disk is its own trouble. */
function isDiskFull(stderr) {
    return stderr
        .split("\n")
        .some((line) => !line.startsWith("remote:") && /No space left on device|Disk quota exceeded/i.test(line));
}
/** Text of another program as one short line: no control characters, no credentials in addresses. */
function presentable(text, maxLength = 400) {
    const line = text
        .replace(/\/\/[^/@\s]+@/g, "//")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
        .replace(/ {2,}/g, " ")
        .trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
async function collect(stream, limit = Number.POSITIVE_INFINITY) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        if (size < limit)
            chunks.push(chunk);
        size += chunk.length;
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** Writes the input; a program that stopped reading says why by its status, so a broken pipe is no error by itself. */
async function feed(stdin, input) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(typeof input === "string" ? [input] : (input ?? [])), stdin);
    }
    catch (error) {
        if (!(0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"))
            throw error;
    }
}


/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   OM: () => (/* binding */ entryNamed),
/* harmony export */   Rb: () => (/* binding */ Objects),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5733);
/**
 * Git's objects, read through one `git cat-file` that stays: to start a process costs more than most of what a run reads. Objects never
 * change, so folders and small files are kept by their ids, whichever commit they are met in.
 */


/** The mode of a folder. */
const FOLDER = "40000";
/** Entries of folders that are kept; some 10 MB. */
const MOST_ENTRIES = 50_000;
/** Small files that are kept, and what is small. */
const MOST_FILES = 500;
const SMALL_BYTES = 4096;
class Objects {
    #git;
    #idle = [];
    #folders = new Map();
    #files = new Map();
    #roots = new Map();
    #entries = 0;
    #turn = Promise.resolve();
    constructor(git) {
        this.#git = git;
    }
    /**
     * Streams objects in the given order; memory is bounded by one chunk. Whoever asks for others meanwhile is answered by another git.
     * @param names ids, or what else git finds an object by
     * @throws MallcopError `git-failed`, `git-missing`, `budget-exhausted`, and whatever `onObject` throws
     */
    async read(names, onObject) {
        if (names.length === 0)
            return;
        const reader = this.#idle.pop() ?? this.#start();
        reader.git.hold();
        try {
            reader.git.say(`${names.join("\n")}\n`);
            for (const [nth, name] of names.entries())
                await answer(reader.answers, name, nth, onObject);
        }
        catch (error) {
            const reason = await reader.git.end();
            throw error instanceof _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .EndedEarly */ .A ? (reason ?? error) : error;
        }
        reader.git.release();
        this.#idle.push(reader);
    }
    /** The id of what a name stands for, such as a reference. */
    async idOf(name) {
        let found = "";
        await this.read([name], async (_content, _nth, id) => {
            found = id;
        });
        return found;
    }
    /** The folder that a commit is a picture of. */
    async rootOf(commit) {
        return await this.#inTurn(async () => {
            const known = this.#roots.get(commit);
            if (known !== undefined)
                return known;
            let root = "";
            await this.read([`${commit}^{tree}`], async (content, _, id) => {
                root = id;
                this.#keepFolder(id, entriesOf(await whole(content), id.length / 2));
            });
            this.#roots.set(commit, root);
            return root;
        });
    }
    /** What lies in folders, by their ids. */
    async folders(ids) {
        return await this.#inTurn(async () => {
            const found = new Map();
            const unknown = [];
            for (const id of new Set(ids)) {
                const known = this.#folders.get(id);
                if (known === undefined)
                    unknown.push(id);
                else
                    found.set(id, known);
            }
            await this.read(unknown, async (content, _, id) => {
                const entries = entriesOf(await whole(content), id.length / 2);
                this.#keepFolder(id, entries);
                found.set(id, entries);
            });
            return found;
        });
    }
    async folder(id) {
        return (await this.folders([id])).get(id) ?? [];
    }
    /** A file's content, whole. */
    async file(id) {
        return await this.#inTurn(async () => {
            const known = this.#files.get(id);
            if (known !== undefined)
                return known;
            let file = Buffer.alloc(0);
            await this.read([id], async (content) => {
                file = await whole(content);
            });
            if (this.#files.size >= MOST_FILES)
                this.#files.clear();
            if (file.length <= SMALL_BYTES)
                this.#files.set(id, file);
            return file;
        });
    }
    /** Ends the processes that wait for more. */
    async close() {
        for (const { git } of this.#idle.splice(0))
            await git.end();
    }
    /** Readers of the same commit ask for the same things at the same time: who comes second finds them kept. */
    async #inTurn(work) {
        const result = this.#turn.then(work);
        this.#turn = result.catch(() => { });
        return await result;
    }
    #start() {
        const git = this.#git.converse(["cat-file", "--batch"]);
        return { git, answers: new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .k(git.output) };
    }
    #keepFolder(id, entries) {
        if (this.#entries + entries.length > MOST_ENTRIES) {
            this.#folders.clear();
            this.#entries = 0;
        }
        this.#folders.set(id, entries);
        this.#entries += entries.length;
    }
}
/** A name as text. */
const nameOf = ({ name }) => Buffer.from(name, "latin1").toString("utf8");
/** The entry of that name. */
function entryNamed(entries, name) {
    const bytes = Buffer.from(name, "utf8").toString("latin1");
    return entries.find((entry) => entry.name === bytes);
}
async function answer(answers, name, nth, onObject) {
    const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(await answers.line()) ?? [];
    if (id === undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("git-failed", { command: "git cat-file", reason: `${name} is missing` });
    const content = answers.take(Number(size));
    await onObject(content, nth, id);
    for await (const _ of content)
        ; // what the reader left over
    await answers.line();
}
async function whole(content) {
    const chunks = [];
    for await (const chunk of content)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Git's form of a folder: the mode, a space, the name, a zero, and the bytes of the id. */
function entriesOf(folder, idBytes) {
    const entries = [];
    for (let start = 0; start < folder.length;) {
        const space = folder.indexOf(0x20, start);
        const end = folder.indexOf(0, space);
        entries.push({
            mode: folder.toString("latin1", start, space),
            name: folder.toString("latin1", space + 1, end),
            id: folder.toString("hex", end + 1, end + 1 + idBytes),
        });
        start = end + 1 + idBytes;
    }
    return entries;
}


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ classifyPush),
/* harmony export */   i6: () => (/* binding */ classifyTransport)
/* harmony export */ });
/* unused harmony export secretLocations */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74627);
/** Tells what a failed push means, by the machine-readable lines of git and the known messages of the hosts. */


const race = () => ({ kind: "race" });
const denied = () => ({ kind: "final", error: new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-permission") });
const guarded = (reason, branch) => ({
    kind: "final",
    error: new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-protected", { branch, reason }),
});
const refused = (reason) => ({ kind: "final", error: new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-refused", { reason }) });
/**
 * The first match decides. Read against the whole output; a ref's own status comes in brackets.
 * @see https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/working-with-push-protection-from-the-command-line
 */
const RULES = [
    [/\[rejected\]|\((?:fetch first|non-fast-forward|stale info)\)/, race],
    [/cannot lock ref|failed to update ref|reference already exists|incorrect old value provided/, race],
    [/GH006|protected branch/i, guarded],
    [/GH013|repository rule violations/i, guarded],
    [/archived so it is read-only|GH001|exceeds .* file size limit/i, refused],
    [/\[remote rejected\] \((?:permission denied|no write permission)/i, denied],
    [/\[remote rejected\]/, refused],
];
/** Failures before any ref was judged: the same for fetch and push. */
const TRANSPORT = [
    [/archived so it is read-only/i, () => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-refused", { reason: "the repository is archived" })],
    [
        /permission to .* denied|write access to repository not granted|returned error: 40[13]|marked as read only|Authentication failed|could not read (?:Username|Password)|Permission denied \(publickey|Repository not found|returned error: 404/i,
        () => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-permission"),
    ],
];
const UNREACHABLE = /could not resolve|failed to connect|couldn't connect|connection (?:refused|reset|timed out|closed)|remote end hung up|unable to access|early EOF|RPC failed|timed out|Could not read from remote|unexpected disconnect|bad line length|invalid server response|does not appear to be a git repository|returned error: [45]\d\d/i;
/** Judges the answer of `git push --porcelain`. */
function classifyPush(answer, branch) {
    const { stdout, stderr } = answer;
    const locations = secretLocations(stderr);
    if (locations.length > 0)
        return { kind: "secret", locations };
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskFull */ .b$)(stderr))
        return { kind: "final", error: new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("disk-full", { path: "the checkout" }) };
    const status = stdout.split("\n").find((line) => line.startsWith("!"));
    const said = `${status ?? ""}\n${stderr}`;
    const rule = status === undefined ? undefined : RULES.find(([pattern]) => pattern.test(said));
    if (rule !== undefined)
        return rule[1](reasonOf(status ?? "", stderr), branch);
    const error = classifyTransport(stderr);
    if (error !== undefined && !error.retryable)
        return { kind: "final", error };
    return {
        kind: "unknown",
        error: error ?? new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-unreachable", { reason: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .presentable */ .KC)(stderr) || "no reason given" }),
    };
}
/** What a failed exchange with the remote means; `undefined` if it was not the exchange that failed. */
function classifyTransport(stderr) {
    const known = TRANSPORT.find(([pattern]) => pattern.test(stderr));
    if (known !== undefined)
        return known[1]();
    if (!UNREACHABLE.test(stderr))
        return undefined;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("push-unreachable", { reason: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .presentable */ .KC)(stderr) });
}
/** Reads push protection's list of locations. */
function secretLocations(stderr) {
    if (!/push cannot contain secrets|push protection/i.test(stderr))
        return [];
    const found = [];
    let kind = "secret";
    let origin = {};
    for (const line of stderr.split("\n").map((text) => text.replace(/^remote:/, "").trim())) {
        const title = /^[—–-]{2,} (.+?) [—–-]{2,}$/.exec(line)?.[1];
        const commit = /^-? ?commit: ([0-9a-f]{7,64})$/.exec(line)?.[1];
        const blob = /^-? ?blob(?: id)?: ([0-9a-f]{7,64})$/.exec(line)?.[1];
        const place = /^-? ?path: (.+):(\d+)$/.exec(line);
        if (title !== undefined)
            kind = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .presentable */ .KC)(title, 100);
        if (commit !== undefined)
            origin = { commit };
        if (blob !== undefined)
            origin = line.startsWith("-") ? { blob } : { ...origin, blob };
        if (place?.[1] !== undefined)
            found.push({ kind, path: place[1], line: Number(place[2]), ...origin });
    }
    return found;
}
/** What to show: the remote's own lines if it said any, else the status in brackets. */
function reasonOf(status, stderr) {
    const lines = stderr.split("\n").flatMap((line) => /^remote:\s*(?:error:\s*)?(.*\S)/.exec(line)?.[1] ?? []);
    const told = lines.filter((line) => !/^(?:Resolving deltas|Compressing|Counting|Enumerating|Total)\b|^[-—=]+$|https?:/.test(line));
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .presentable */ .KC)(told.join(" ")) || (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .presentable */ .KC)(status.replace(/^!\t[^\t]*\t/, "")) || "no reason given";
}


/***/ }),

/***/ 84399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ openRepository),
  Bq: () => (/* binding */ withRepository)
});

// UNUSED EXPORTS: withoutCredentials

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/store/clone-size.js
async function cloneSize(git, shallow) {
    const counted = await git.run(["count-objects", "-v"]);
    const kilobytes = (name) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(counted)?.[1] ?? 0);
    return { bytes: (kilobytes("size") + kilobytes("size-pack")) * 1024, shallow };
}

;// CONCATENATED MODULE: ./build/src/store/change-set.js
/** What one publish adds, replaces and deletes: named files in mallcop's own folders, and nothing else, whatever the caller says. */

/** The only folders that mallcop writes to. */
const FOLDERS = new Set(["events", "runs", "state", "findings", "apps", "report"]);
/** Names that are the same on every file system, and that no shell, URL or git quoting has to escape. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._@+=-]*$/;
/** Windows opens a device for these, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_PATH = 240;
/** @throws MallcopError `internal-error` naming the first path that is not ours to write. */
function checkPaths(files) {
    const folded = new Map();
    for (const path of files.keys()) {
        const problem = problemOf(path) ?? clash(folded, path);
        if (problem !== undefined) {
            throw new errors/* MallcopError */.D("internal-error", {
                what: `${JSON.stringify(path).slice(0, 300)} may not be written: ${problem}`,
            });
        }
    }
}
/** A commit message without anything that could break out of it: control and hidden characters become spaces. */
function cleanMessage(message) {
    const [subject = "", ...body] = message
        .split(/\r?\n/)
        .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trimEnd());
    return `${[subject.trim() || "mallcop", ...body].join("\n").trimEnd()}\n`;
}
function problemOf(path) {
    const names = path.split("/");
    if (path.length > MAX_PATH)
        return "the path is too long";
    if (names.length < 2 || !FOLDERS.has(names[0] ?? ""))
        return "it is outside mallcop's folders";
    const bad = names.find((name) => !NAME.test(name) || name.endsWith(".") || DEVICE.test(name));
    return bad === undefined ? undefined : `${JSON.stringify(bad)} is no portable name`;
}
/** Two paths that differ only in case are one file on some machines, also where they meet in a folder's name. */
function clash(folded, path) {
    const names = path.split("/");
    for (let depth = 1; depth <= names.length; depth++) {
        const part = names.slice(0, depth).join("/");
        const other = folded.get(part.toLowerCase());
        if (other !== undefined && other !== part)
            return `it differs from ${JSON.stringify(other)} only in case`;
        folded.set(part.toLowerCase(), part);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/store/byte-reader.js
var byte_reader = __webpack_require__(5733);
// EXTERNAL MODULE: ./build/src/store/objects.js
var store_objects = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/src/store/write-tree.js
/** Writes the folders that a change set changes, and no others: the cost is that of the change, however large the repository is. */


/**
 * @param root the folder to begin with; `null`: an empty one
 * @param blobs new contents by path, `null` to delete
 * @returns the id of the new root, which is `root` if nothing changed
 * @throws MallcopError `disk-full`, `git-failed`, `budget-exhausted`
 */
async function writeTree({ git, objects }, root, blobs) {
    // A partial clone lacks the blobs of files that stay as they are.
    const maker = git.converse(["mktree", "-z", "--batch", "--missing"]);
    const ids = new byte_reader/* ByteReader */.k(maker.output);
    const make = async (entries) => {
        maker.say(Buffer.from(`${entries.map(lineOf).join("")}\0`, "latin1"));
        return await ids.line();
    };
    try {
        return (await writeFolder(objects, make, root, nested(blobs))) ?? (await make([]));
    }
    catch (error) {
        throw (await maker.end()) ?? error;
    }
    finally {
        await maker.end();
    }
}
/** A folder's id with the changes made to it; `null` if nothing is left in it. */
async function writeFolder(objects, make, before, changes) {
    const known = before === null ? [] : await objects.folder(before);
    const entries = new Map(known.map((entry) => [entry.name, entry]));
    for (const [name, change] of changes) {
        const old = entries.get(name);
        const id = change instanceof Map ? await writeFolder(objects, make, old?.mode === store_objects/* FOLDER */.L7 ? old.id : null, change) : change;
        if (id !== null)
            entries.set(name, { name, mode: change instanceof Map ? store_objects/* FOLDER */.L7 : FILE, id });
        else if (change === null || old?.mode === store_objects/* FOLDER */.L7)
            entries.delete(name);
    }
    const after = [...entries.values()];
    if (before !== null && isSame(known, after))
        return before;
    return after.length === 0 ? null : await make(after);
}
/** Paths are checked to be plain ASCII before they come here, so a name is its bytes. */
function nested(blobs) {
    const top = new Map();
    for (const [path, blob] of blobs) {
        const folders = path.split("/");
        const name = folders.pop() ?? "";
        let inside = top;
        for (const folder of folders) {
            const known = inside.get(folder);
            const next = known instanceof Map ? known : new Map();
            inside.set(folder, next);
            inside = next;
        }
        inside.set(name, blob);
    }
    return top;
}
const FILE = "100644";
const SUBMODULE = "160000";
function lineOf({ mode, id, name }) {
    const type = mode === store_objects/* FOLDER */.L7 ? "tree" : mode === SUBMODULE ? "commit" : "blob";
    return `${mode} ${type} ${id}\t${name}\0`;
}
function isSame(one, other) {
    const same = ({ name, mode, id }, nth) => {
        const entry = other[nth];
        return entry?.name === name && entry.mode === mode && entry.id === id;
    };
    return one.length === other.length && one.every(same);
}

;// CONCATENATED MODULE: ./build/src/store/commit.js
/** Makes a commit out of a change set, from git's objects alone: the user's index and working tree are never touched. */





/**
 * Writes the commit on top of `parent` (`null`: a root commit that holds nothing but these files).
 * Gives `parent` itself if the change set changes nothing in it.
 * @param folder a private temporary folder
 * @throws MallcopError `disk-full`, `internal-error` for a path that is not ours
 */
async function writeCommit(store, parent, changes, options) {
    checkPaths(changes.files);
    const { git, objects } = store;
    const before = parent === null ? null : await objects.rootOf(parent);
    const tree = await writeTree(store, before, await writeBlobs(git, changes.files, options.folder));
    if (parent !== null && tree === before)
        return parent;
    const date = `@${Math.floor(options.time / 1000)} +0000`;
    return await git.run(["commit-tree", tree, ...(parent === null ? [] : ["-p", parent]), "-F", "-"], {
        env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        input: cleanMessage(changes.message),
    });
}
/** Stores the contents, all by one process and byte for byte, and gives the blobs' ids by path, `null` for what is deleted. */
async function writeBlobs(git, files, folder) {
    const blobs = new Map([...files.keys()].map((file) => [file, null]));
    const paths = [];
    const sources = [];
    for (const [file, change] of files) {
        if (change === null)
            continue;
        paths.push(file);
        sources.push("text" in change ? await stage(change.text, external_node_path_.join(folder, `text-${paths.length}`)) : change.localFile);
    }
    if (paths.length === 0)
        return blobs;
    const input = sources.map((source) => `${JSON.stringify(external_node_path_.resolve(source))}\n`);
    const written = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
    for (const [nth, id] of written.split("\n").entries())
        blobs.set(paths[nth] ?? "", id);
    return blobs;
}
async function stage(text, file) {
    await (0,disk/* onDisk */.F)(file, async () => await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: "wx" }));
    return file;
}

// EXTERNAL MODULE: ./build/src/store/git.js
var store_git = __webpack_require__(74627);
;// CONCATENATED MODULE: ./build/src/store/follow.js
/** Lets the user's checkout follow what was published, if that disturbs nothing of theirs; failing is a note, never an error. */

/**
 * Fast-forwards the checked-out branch, where it is the published one, to a stored commit.
 * @returns what kept it from following, in words; `undefined` if it followed or had no reason to.
 */
async function followWorkingTree({ git, branch }, commit) {
    const head = await git.try(["symbolic-ref", "--quiet", "HEAD"]);
    if (head.stdout.trim() !== `refs/heads/${branch}`)
        return undefined;
    const merged = await git.try(["merge", "--ff-only", "--no-autostash", "--no-verify-signatures", "--quiet", commit]);
    if (merged.status === 0)
        return undefined;
    return `The events are stored, but this checkout stays behind the remote: ${(0,store_git/* presentable */.KC)(merged.stderr) || "git gave no reason"}`;
}

// EXTERNAL MODULE: ./build/src/store/refusal.js
var store_refusal = __webpack_require__(4927);
;// CONCATENATED MODULE: ./build/src/store/side-branch.js
/**
 * A branch of mallcop's own beside the one it publishes to, for changes that somebody should look at first: one commit on top of
 * what was published, written anew in place. What somebody else has put there is left alone.
 */


/** @throws MallcopError `push-permission`, `push-protected`, `push-refused`, `push-unreachable`, `push-race`, `push-secret` */
async function pushSideBranch(repository, { branch, base, changes, time }) {
    const { git } = repository;
    const there = await fetchSide(repository, branch);
    const commit = await repository.commit(base, changes, time);
    if (there !== undefined) {
        const paths = [...changes.files.keys()];
        if (await side_branch_isSame(repository, there, commit, paths))
            return "same";
        if (!(await isOurs(repository, there, commit)))
            return "edited";
    }
    const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ""}`;
    const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed"];
    const answer = await git.try(["push", ...quiet, lease, "origin", `${commit}:refs/heads/${branch}`]);
    if (answer.status === 0)
        return "pushed";
    const refusal = (0,store_refusal/* classifyPush */.Bj)(answer, branch);
    if (refusal.kind === "race")
        throw new errors/* MallcopError */.D("push-race", { attempts: 1 });
    if (refusal.kind === "secret")
        throw new errors/* MallcopError */.D("push-secret", { count: refusal.locations.length });
    throw refusal.error;
}
async function fetchSide({ git, branch: main }, branch) {
    const ref = `refs/mallcop/side/${encodeURIComponent(`${main} ${branch}`)}`;
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--no-auto-maintenance", "--depth=1"];
    const listed = await git.try(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
    if (listed.status !== 0)
        throw (0,store_refusal/* classifyTransport */.i6)(listed.stderr) ?? new errors/* MallcopError */.D("push-unverified");
    const tip = listed.stdout.split("\t")[0];
    if (!tip)
        return undefined;
    await git.run(["fetch", ...quiet, "origin", `+refs/heads/${branch}:${ref}`]);
    return await git.run(["rev-parse", "--verify", `${ref}^{commit}`]);
}
async function side_branch_isSame({ git }, there, here, paths) {
    const blobs = async (commit) => await git.run(["ls-tree", "-r", "--full-tree", commit, "--", ...paths]);
    return (await blobs(there)) === (await blobs(here));
}
/** A commit says who made it: a person's has another name, whoever pushed it. */
async function isOurs({ git }, there, here) {
    const committer = async (commit) => await git.run(["show", "--no-patch", "--format=%cn <%ce>", commit]);
    return (await committer(there)) === (await committer(here));
}

// EXTERNAL MODULE: ./build/src/store/tree.js
var store_tree = __webpack_require__(61947);
;// CONCATENATED MODULE: ./build/src/store/repository.js
/** The deployment repo: a checkout, its remote `origin`, and the one branch that events are published to. */












const REMOTE = "origin";
/**
 * Finds the checkout, the remote and the branch, without touching the network.
 * @throws MallcopError `repo-not-git`, `repo-not-trusted`, `repo-no-remote`, `repo-no-branch`, `git-missing`
 */
async function openRepository(options) {
    const { dir, env, log, signal, git: program } = options;
    const outside = new store_git/* Git */.TU({ cwd: dir, env, ...(signal && { signal }), ...(program !== undefined && { program }) });
    const checkout = await findCheckout(outside, dir);
    const git = outside.in(checkout.top);
    const remote = await git.try(["remote", "get-url", REMOTE]);
    if (remote.status !== 0)
        throw new errors/* MallcopError */.D("repo-no-remote");
    const branch = await findBranch(git, options);
    const fetched = {
        objects: new store_objects/* Objects */.Rb(git),
        branch,
        ref: `refs/mallcop/${encodeURIComponent(branch)}`,
        shallow: checkout.shallow,
        tree: undefined,
    };
    const commit = async (parent, changes, time) => {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "mallcop-git-"));
        try {
            return await writeCommit({ git, objects: fetched.objects }, parent, changes, { folder, time });
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        dir: git.cwd,
        branch,
        remoteUrl: withoutCredentials(remote.stdout.trim()),
        git,
        log,
        fetch: async () => await fetchTree(git, fetched),
        contains: async (sought) => await remoteContains(git, fetched, sought),
        size: async () => await cloneSize(git, checkout.shallow),
        isAncestor: async (sought, tip) => tip !== null && (await git.try(["merge-base", "--is-ancestor", sought, tip])).status === 0,
        commit,
        push: async (made) => await push(git, branch, made),
        propose: async (side) => await pushSideBranch({ git, branch, commit }, side),
        close: async () => await fetched.objects.close(),
        follow: async (stored) => await followWorkingTree({ git, branch }, stored),
    };
}
/** Opens a repository for as long as the work takes. @throws as `openRepository`, and whatever the work throws */
async function withRepository(options, work) {
    const repository = await openRepository(options);
    try {
        return await work(repository);
    }
    finally {
        await repository.close();
    }
}
/** An address as it may be shown: no user, no password, no query. */
function withoutCredentials(address) {
    if (!URL.canParse(address))
        return (0,store_git/* presentable */.KC)(address);
    const url = new URL(address);
    if (url.protocol === "http:" || url.protocol === "https:")
        url.username = "";
    url.password = "";
    url.search = "";
    url.hash = "";
    return (0,store_git/* presentable */.KC)(url.href);
}
async function findCheckout(git, dir) {
    const isFolder = await (0,promises_.stat)(dir).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        throw new errors/* MallcopError */.D("repo-not-git", { path: dir });
    const found = await git.try(["rev-parse", "--is-shallow-repository", "--show-toplevel"]);
    const [, shallow, top] = /^(true|false)\r?\n(.+?)\r?\n$/s.exec(found.stdout) ?? [];
    if (found.status === 0 && top !== undefined)
        return { top, shallow: shallow === "true" };
    if (/dubious ownership|unsafe repository/.test(found.stderr))
        throw new errors/* MallcopError */.D("repo-not-trusted", { path: dir });
    throw new errors/* MallcopError */.D("repo-not-git", { path: dir });
}
async function findBranch(git, { branch, env }) {
    const head = await git.try(["symbolic-ref", "--quiet", "--short", "HEAD"]);
    const checkedOut = head.status === 0 ? head.stdout.trim() : undefined;
    const name = branch || checkedOut || /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
    if (name === undefined)
        throw new errors/* MallcopError */.D("repo-no-branch");
    if (name === checkedOut)
        return name;
    const valid = await git.try(["check-ref-format", `refs/heads/${name}`]);
    if (valid.status !== 0 || name.startsWith("-")) {
        throw new errors/* MallcopError */.D("config-invalid", {
            path: "data-branch",
            problem: `${JSON.stringify(name)} is no name of a branch`,
            advice: "Use letters, digits, `-` and `/`.",
        });
    }
    return name;
}
/** A tip that did not move is the same tree, with what is known of it. */
async function fetchTree(git, fetched) {
    const tip = await fetchTip(git, fetched);
    const tree = fetched.tree?.commit === tip ? fetched.tree : (0,store_tree/* openTree */.r)(git, fetched.objects, tip);
    fetched.tree = tree;
    return tree;
}
/** Brings the branch's tip here; `null` if the remote has no such branch. */
async function fetchTip(git, { branch, ref, shallow, tree, objects }) {
    // A branch that a shallow checkout does not have yet is fetched without its history; elsewhere `--depth` would cut the
    // user's own history off.
    const isNew = shallow && !tree?.commit && !(await hasOneOf(git, ref, `refs/remotes/${REMOTE}/${branch}`));
    const source = `+refs/heads/${branch}:${ref}`;
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--no-auto-maintenance"];
    const fetched = await git.try(["fetch", ...quiet, ...(isNew ? ["--depth=1"] : []), REMOTE, source]);
    if (fetched.status === 0)
        return await objects.idOf(`${ref}^{commit}`);
    if (!/couldn't find remote ref/i.test(fetched.stderr)) {
        throw (0,store_refusal/* classifyTransport */.i6)(fetched.stderr) ?? (0,store_git/* gitFailed */.gk)(["fetch"], fetched, git.cwd);
    }
    if (await hasOneOf(git, ref))
        await git.run(["update-ref", "-d", ref]);
    await refuseUnpushed(git, branch);
    return null;
}
/**
 * So large are whole months and first scans. Lines of JSON with a number of their own each have hardly a stretch in common, so looking
 * for deltas among them costs most of a push and spares nothing; `npm run bench -- year` measures it.
 */
const WITHOUT_DELTAS = ["-c", "core.bigFileThreshold=2m"];
async function push(git, branch, commit) {
    const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed"];
    const answer = await git.try([...WITHOUT_DELTAS, "push", ...quiet, REMOTE, `${commit}:refs/heads/${branch}`]);
    return answer.status === 0 ? undefined : (0,store_refusal/* classifyPush */.Bj)(answer, branch);
}
async function hasOneOf(git, ...refs) {
    return (await git.run(["for-each-ref", "--count=1", "--format=%(refname)", ...refs])) !== "";
}
/** A root commit on a branch that only exists here would part it from the user's own commits for good. */
async function refuseUnpushed(git, branch) {
    const local = await git.try(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]);
    if (local.status === 0)
        throw new errors/* MallcopError */.D("repo-branch-unpushed", { branch });
}
async function remoteContains(git, fetched, commit) {
    const { branch, ref } = fetched;
    const listed = await git.try(["ls-remote", "--quiet", REMOTE, `refs/heads/${branch}`]);
    if (listed.status !== 0)
        throw (0,store_refusal/* classifyTransport */.i6)(listed.stderr) ?? (0,store_git/* gitFailed */.gk)(["ls-remote"], listed, git.cwd);
    const tip = listed.stdout.split("\t")[0];
    if (!tip)
        return false;
    if (tip === commit)
        return true;
    await fetchTip(git, fetched);
    return (await git.try(["merge-base", "--is-ancestor", commit, ref])).status === 0;
}


/***/ }),

/***/ 61947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ EMPTY_TREE),
/* harmony export */   r: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5031);

/** The tree of a branch that does not exist. */
const EMPTY_TREE = {
    commit: null,
    list: async () => [],
    children: async () => ({ folders: [], files: [] }),
    size: async () => 0,
    read: async () => undefined,
    readMany: async () => { },
};
function openTree(git, objects, commit) {
    if (commit === null)
        return EMPTY_TREE;
    const list = async (folders) => await filesBelow(objects, await findAll(objects, commit, outermost([folders].flat())));
    const children = async (folders) => {
        const tops = await findAll(objects, commit, folders.toSorted());
        const below = await open(objects, tops.filter(isFolder));
        return { folders: below.filter(isFolder).map(({ path }) => path), files: below.flatMap(asFile) };
    };
    const size = async (entries) => {
        if (entries.length === 0)
            return 0;
        const input = entries.map(({ blob }) => `${blob}\n`);
        const told = await git.run(["cat-file", "--batch-check=%(objectsize)", "--buffer"], { input });
        return told.split("\n").reduce((sum, bytes) => sum + Number(bytes), 0);
    };
    const read = async (path) => {
        const [file] = (await findAll(objects, commit, [path])).flatMap(asFile);
        return file && (await objects.file(file.blob));
    };
    const readMany = async (entries, onContent) => {
        const all = [...entries];
        const names = all.map(({ blob }) => blob);
        await objects.read(names, async (content, nth) => {
            const entry = all[nth];
            if (entry !== undefined)
                await onContent(entry, content);
        });
    };
    return { commit, list, children, size, read, readMany };
}
const FILES = new Set(["100644", "100755"]);
const asFile = ({ path, entry: { mode, id } }) => FILES.has(mode) ? [{ path, blob: id }] : [];
const isFolder = ({ entry }) => entry.mode === _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7;
async function findAll(objects, commit, paths) {
    const found = [];
    for (const path of paths) {
        const entry = await entryAt(objects, commit, path);
        if (entry !== undefined)
            found.push({ path, entry });
    }
    return found;
}
async function entryAt(objects, commit, path) {
    let entry = { name: "", mode: _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7, id: await objects.rootOf(commit) };
    for (const name of path === "" ? [] : path.split("/")) {
        if (entry?.mode !== _objects_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7)
            return undefined;
        entry = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .entryNamed */ .OM)(await objects.folder(entry.id), name);
    }
    return entry;
}
/** Without those that lie in another one of them. */
function outermost(folders) {
    const all = new Set(folders);
    const above = (path) => {
        const names = path.split("/");
        return ["", ...names.slice(1).map((_, depth) => names.slice(0, depth + 1).join("/"))];
    };
    return [...all].filter((path) => path === "" || !above(path).some((folder) => all.has(folder)));
}
/** What lies directly in folders. */
async function open(objects, folders) {
    const known = await objects.folders(folders.map(({ entry }) => entry.id));
    return folders.flatMap(({ path, entry }) => {
        const inside = path === "" ? "" : `${path}/`;
        return (known.get(entry.id) ?? []).map((child) => ({ path: `${inside}${(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(child)}`, entry: child }));
    });
}
/** A level at a time, for git answers many questions faster than many times one. */
async function filesBelow(objects, tops) {
    let files = [];
    for (let level = tops; level.length > 0;) {
        files = files.concat(level.flatMap(asFile));
        level = await open(objects, level.filter(isFolder));
    }
    return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}


/***/ })

};
