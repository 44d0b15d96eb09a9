export const id = 1746;
export const ids = [1746];
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
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68994);
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
        this.throwIfStopped();
        const { signal, program = "git" } = this.#options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...SETTINGS.flatMap((setting) => ["-c", setting]), ...args], {
            cwd: this.cwd,
            env: { ...gitEnvironment(this.#options.env), ...call.env },
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            ...(signal && { signal }),
        });
        const exited = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
        exited.catch(() => { }); // awaited below; a failing consumer must not leave it unhandled
        try {
            const [stdout, stderr] = await Promise.all([
                call.onOutput === undefined ? collect(child.stdout) : call.onOutput(child.stdout).then(() => ""),
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
            throw this.#explain(error, program);
        }
    }
    throwIfStopped() {
        const { signal } = this.#options;
        if (!signal?.aborted)
            return;
        throw signal.reason instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D ? signal.reason : new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("budget-exhausted");
    }
    #explain(error, program) {
        this.throwIfStopped();
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "ENOENT"))
            return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("git-missing", { program }, { cause: error });
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
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("disk-full", { path: cwd });
    const reason = presentable(answer.stderr) || `status ${answer.status}`;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("git-failed", { command: `git ${args[0] ?? ""}`, reason });
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
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(typeof input === "string" ? [input] : (input ?? [])), stdin);
    }
    catch (error) {
        if (!(0,_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, "EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"))
            throw error;
    }
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

/***/ 78748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
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
;// CONCATENATED MODULE: ./build/src/store/commit.js
/** Makes a commit out of a change set, using an index of its own: the user's index and working tree are never touched. */




/**
 * Writes the commit on top of `parent` (`null`: a root commit that holds nothing but these files).
 * Gives `parent` itself if the change set changes nothing in it.
 * @param folder a private temporary folder
 * @throws MallcopError `disk-full`, `internal-error` for a path that is not ours
 */
async function writeCommit(git, parent, changes, options) {
    checkPaths(changes.files);
    const blobs = await writeBlobs(git, changes.files, options.folder);
    const env = { GIT_INDEX_FILE: external_node_path_.join(options.folder, "index") };
    if (parent !== null)
        await git.run(["read-tree", parent], { env });
    await git.run(["update-index", "-z", "--index-info"], { env, input: indexInfo(changes.files, blobs) });
    // A partial clone lacks the blobs of files that stay as they are.
    const tree = await git.run(["write-tree", "--missing-ok"], { env });
    if (parent !== null && tree === (await git.run(["rev-parse", `${parent}^{tree}`])))
        return parent;
    const date = `@${Math.floor(options.time / 1000)} +0000`;
    return await git.run(["commit-tree", tree, ...(parent === null ? [] : ["-p", parent]), "-F", "-"], {
        env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        input: cleanMessage(changes.message),
    });
}
/** Stores the contents, all by one process and byte for byte, and gives the blobs' ids by path. */
async function writeBlobs(git, files, folder) {
    const paths = [];
    const sources = [];
    for (const [file, change] of files) {
        if (change === null)
            continue;
        paths.push(file);
        sources.push("text" in change ? await stage(change.text, external_node_path_.join(folder, `text-${paths.length}`)) : change.localFile);
    }
    if (paths.length === 0)
        return new Map();
    const input = sources.map((source) => `${JSON.stringify(external_node_path_.resolve(source))}\n`);
    const written = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
    const ids = written.split("\n");
    return new Map(paths.map((file, index) => [file, ids[index] ?? ""]));
}
async function stage(text, file) {
    await (0,disk/* onDisk */.F)(file, async () => await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: "wx" }));
    return file;
}
function indexInfo(files, blobs) {
    const nothing = "0".repeat(blobs.values().next().value?.length ?? 40);
    return [...files.keys()].map((file) => {
        const blob = blobs.get(file);
        return blob === undefined ? `0 ${nothing}\t${file}\0` : `100644 ${blob}\t${file}\0`;
    });
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
        if (await isSame(repository, there, commit, paths))
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
async function isSame({ git }, there, here, paths) {
    const blobs = async (commit) => await git.run(["ls-tree", "-r", "--full-tree", commit, "--", ...paths]);
    return (await blobs(there)) === (await blobs(here));
}
/** A commit says who made it: a person's has another name, whoever pushed it. */
async function isOurs({ git }, there, here) {
    const committer = async (commit) => await git.run(["show", "--no-patch", "--format=%cn <%ce>", commit]);
    return (await committer(there)) === (await committer(here));
}

// EXTERNAL MODULE: ./build/src/store/tree.js + 1 modules
var store_tree = __webpack_require__(54093);
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
        branch,
        ref: `refs/mallcop/${encodeURIComponent(branch)}`,
        shallow: checkout.shallow,
        tree: undefined,
    };
    const commit = async (parent, changes, time) => {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "mallcop-git-"));
        try {
            return await writeCommit(git, parent, changes, { folder, time });
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
        follow: async (stored) => await followWorkingTree({ git, branch }, stored),
    };
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
    const tree = fetched.tree?.commit === tip ? fetched.tree : (0,store_tree/* openTree */.r)(git, tip);
    fetched.tree = tree;
    return tree;
}
/** Brings the branch's tip here; `null` if the remote has no such branch. */
async function fetchTip(git, { branch, ref, shallow, tree }) {
    // A branch that a shallow checkout does not have yet is fetched without its history; elsewhere `--depth` would cut the
    // user's own history off.
    const isNew = shallow && !tree?.commit && !(await hasOneOf(git, ref, `refs/remotes/${REMOTE}/${branch}`));
    const source = `+refs/heads/${branch}:${ref}`;
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--no-auto-maintenance"];
    const fetched = await git.try(["fetch", ...quiet, ...(isNew ? ["--depth=1"] : []), REMOTE, source]);
    if (fetched.status === 0)
        return await git.run(["rev-parse", "--verify", `${ref}^{commit}`]);
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

/***/ 54093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ EMPTY_TREE),
  r: () => (/* binding */ openTree)
});

;// CONCATENATED MODULE: ./build/src/store/byte-reader.js
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
            throw new Error("The stream ended early");
        this.#chunk = next.value;
    }
}

;// CONCATENATED MODULE: ./build/src/store/tree.js
/** Reads one commit of the deployment repo straight from git's objects; the user's working tree plays no part. */

/** The tree of a branch that does not exist. */
const EMPTY_TREE = {
    commit: null,
    list: async () => [],
    children: async () => ({ folders: [], files: [] }),
    size: async () => 0,
    read: async () => undefined,
    readMany: async () => { },
};
/**
 * A commit does not change, and a run asks for the same folders and files again: each answer spares a process. What is larger than this
 * is not worth its memory.
 */
const MOST_KEPT = 5000;
const SMALL_BYTES = 4096;
function openTree(git, commit) {
    if (commit === null)
        return EMPTY_TREE;
    const listed = new Map();
    const looked = new Map();
    const list = async (folders) => {
        const alone = typeof folders === "string" ? folders : undefined;
        const known = alone === undefined ? undefined : within(listed, alone);
        if (known !== undefined)
            return known;
        const entries = (await listTree(git, commit, ["-r"], [folders].flat())).flatMap(fileOf);
        if (alone !== undefined && entries.length <= MOST_KEPT)
            listed.set(alone, entries);
        return [...entries];
    };
    const children = async (folders) => {
        // Without a path git would list the root.
        if (folders.length === 0)
            return { folders: [], files: [] };
        const inside = folders.map((folder) => `${folder}/`);
        const name = inside.join("\0");
        const known = looked.get(name);
        if (known !== undefined)
            return known;
        const lines = await listTree(git, commit, [], inside);
        const found = { folders: lines.flatMap((line) => TREE.exec(line)?.[1] ?? []), files: lines.flatMap(fileOf) };
        if (lines.length <= MOST_KEPT)
            looked.set(name, found);
        return found;
    };
    const size = async (entries) => {
        if (entries.length === 0)
            return 0;
        const told = await git.run(["cat-file", "--batch-check=%(objectsize)", "--buffer"], { input: namesOf(entries) });
        return told.split("\n").reduce((sum, bytes) => sum + Number(bytes), 0);
    };
    const readMany = async (entries, onContent) => await streamBlobs(git, [...entries], onContent);
    const contents = new Map();
    const read = async (path) => {
        const entry = (await list(path)).find((candidate) => candidate.path === path);
        if (entry === undefined)
            return undefined;
        const known = contents.get(entry.blob);
        if (known !== undefined)
            return known;
        const chunks = [];
        await readMany([entry], async (_, content) => {
            for await (const chunk of content)
                chunks.push(chunk);
        });
        const content = Buffer.concat(chunks);
        if (content.length <= SMALL_BYTES)
            contents.set(entry.blob, content);
        return content;
    };
    return { commit, list, children, size, read, readMany };
}
/** What listings below one of `listed` have for a folder or file; `undefined` if none covers it. */
function within(listed, folder) {
    const isIn = (path, above) => above === "" || path === above || path.startsWith(`${above}/`);
    for (const [above, entries] of listed)
        if (isIn(folder, above))
            return entries.filter(({ path }) => isIn(path, folder));
    return undefined;
}
const TREE = /^040000 tree [0-9a-f]+\t([\s\S]+)$/;
const FILE = /^100(?:644|755) blob ([0-9a-f]+)\t([\s\S]+)$/;
async function listTree(git, commit, options, folders) {
    const paths = folders.filter((folder) => folder !== "");
    // No folder at all is nothing to list; only `""` stands for everything.
    if (folders.length === 0)
        return [];
    const listed = await git.run(["ls-tree", ...options, "-z", "--full-tree", commit, "--", ...paths]);
    return listed.split("\0");
}
function fileOf(line) {
    const file = FILE.exec(line);
    return file?.[1] === undefined || file[2] === undefined ? [] : [{ blob: file[1], path: file[2] }];
}
const namesOf = (entries) => entries.map(({ blob }) => `${blob}\n`);
async function streamBlobs(git, entries, onContent) {
    if (entries.length === 0)
        return;
    const answer = async (output) => {
        const reader = new ByteReader(output);
        for (const entry of entries) {
            const size = /^[0-9a-f]+ blob (\d+)$/.exec(await reader.line())?.[1];
            if (size === undefined)
                throw new Error(`git has no content for ${entry.path}`);
            const content = reader.take(Number(size));
            await onContent(entry, content);
            for await (const _ of content)
                ; // what the reader left over
            await reader.line();
        }
    };
    await git.run(["cat-file", "--batch", "--buffer"], { input: namesOf(entries), onOutput: answer });
}


/***/ })

};
