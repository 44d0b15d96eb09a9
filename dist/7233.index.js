export const id = 7233;
export const ids = [7233];
export const modules = {

/***/ 97315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reserveMs),
/* harmony export */   c: () => (/* binding */ startBudget)
/* harmony export */ });
/** Kept back for deduplication, push and cursors, of a run of `totalMs`. */
function reserveMs(totalMs) {
    return Math.min(5 * 60_000, totalMs * 0.2);
}
/** Starts the time for collecting within a run of `totalMs` milliseconds; `cancelled` ends it early. */
function startBudget(clock, totalMs, cancelled) {
    const end = new AbortController();
    const timer = new AbortController();
    const collectMs = totalMs - reserveMs(totalMs);
    clock.sleep(collectMs, timer.signal).then(() => end.abort(new DOMException("The time for this run is over.", "TimeoutError")), () => { });
    const signal = AbortSignal.any([end.signal, cancelled]);
    return {
        signal,
        deadline: (clock.now() + collectMs),
        get exhausted() {
            return signal.aborted;
        },
        close: () => timer.abort(),
    };
}


/***/ }),

/***/ 14717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ledgerOf),
/* harmony export */   v: () => (/* binding */ recordSource)
/* harmony export */ });
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
/* harmony import */ var _store_read_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81714);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1919);
/** Reads run records out of a commit. */



function recordSource(tree) {
    let listed;
    const entries = async () => {
        listed ??= tree.list("runs").then((found) => new Map(found.map((entry) => [entry.path, entry])));
        return await listed;
    };
    return {
        list: async () => [...(await entries()).keys()].filter((path) => path.endsWith(".json")),
        async read(paths) {
            const known = await entries();
            return await (0,_store_read_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z)(tree, paths.flatMap((path) => known.get(path) ?? []));
        },
    };
}
/** The ledger as `tree` has it, read on from `start` if the branch still contains what `start` was read from. */
async function ledgerOf(tree, start) {
    const source = recordSource(tree);
    if (start.tip === undefined)
        return await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(source);
    const text = (await source.read([start.tip.path])).get(start.tip.path);
    const standing = text !== undefined && (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text) === start.tip.sha256;
    return standing ? await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(source, start) : await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(source);
}


/***/ }),

/***/ 63005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export secretsDeclared */
/* harmony import */ var _plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63200);

/** Tokens of the job. */
const OF_THE_JOB = [
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "INPUT_TOKEN",
    "MALLCOP_HMAC_KEY",
];
/** All connectors' secrets, not only those that run now: none may appear anywhere. */
function secretsOf(config, env) {
    const declared = secretsDeclared(config.connectors.map(_plugin_custom_custom_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOfInstance */ .y), env);
    const url = config.notify && env[config.notify.variable];
    return url ? [...declared, { name: "notify", value: url }] : declared;
}
/** Those of the job, and those that the manifests declare. */
function secretsDeclared(manifests, env) {
    const declared = manifests.flatMap(({ auth }) => auth.secrets.map(({ name }) => name));
    return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
        const value = env[name];
        return value ? [{ name, value }] : [];
    });
}


/***/ }),

/***/ 63200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ manifestOfInstance)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/** A plugin in the deployment repo, as far as it can be known without running it. */

/** What an instance's connector claims, wherever its code comes from. A plugin without a readable manifest claims nothing. */
function manifestOfInstance({ type, plugin }) {
    if (plugin?.manifest !== undefined)
        return plugin.manifest;
    if (plugin === undefined || (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)().includes(type))
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type);
    return {
        name: type,
        title: type,
        version: "0.0.0",
        description: "",
        auth: { secrets: [], settings: [], rights: [] },
        hosts: [],
        feeds: {},
        events: {},
        metadata: {},
        config: {},
    };
}


/***/ }),

/***/ 51715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ windowRead),
/* harmony export */   Ku: () => (/* binding */ worstLag),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   St: () => (/* binding */ neverBegan),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vk: () => (/* binding */ totalMs),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   YY: () => (/* binding */ losses),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   er: () => (/* binding */ lagOf),
/* harmony export */   fQ: () => (/* binding */ STALE_MS),
/* harmony export */   fd: () => (/* binding */ coveredUpTo),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   ls: () => (/* binding */ balanced),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   mj: () => (/* binding */ hull),
/* harmony export */   nM: () => (/* binding */ firstLooks),
/* harmony export */   xW: () => (/* binding */ totalCounts),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48854);
/** What follows from a run report, worked out once, so that the summary, the terminal and the exit status cannot disagree. */

/** A partition lags so far behind that somebody should know: 24 hours. */
const STALE_MS = 24 * 60 * 60 * 1_000;
/** The partitions that are to be covered: not those of connectors that were not asked for, or that the vendor does not offer. */
function places(instances) {
    return instances
        .filter((instance) => instance.status !== "skipped")
        .flatMap((instance) => instance.feeds
        .filter((feed) => feed.status !== "not_available")
        .flatMap((feed) => feed.partitions
        .filter(({ unavailable }) => unavailable === undefined)
        .map((partition) => ({ instance, feed, partition }))));
}
function firstLooks(instances) {
    return asked({ instances }).flatMap((instance) => {
        const feeds = instance.feeds.flatMap(({ title, partitions }) => {
            const looked = partitions.flatMap(({ baseline }) => baseline ?? []);
            return looked.length === 0 ? [] : [{ title, items: looked.reduce((sum, { items }) => sum + items, 0) }];
        });
        return feeds.length === 0 ? [] : [{ instance, feeds }];
    });
}
function asked(report) {
    return report.instances.filter((instance) => instance.status !== "skipped");
}
/** Whether the run ended before any connector was turned to: then none of them was looked at, asked for or not. */
function neverBegan(report) {
    return asked(report).length === 0 && report.problems.length > 0;
}
/** Connectors of which at least something was read. */
function lookedAt(report) {
    return report.instances.filter((instance) => instance.status === "ok" || instance.status === "partial");
}
function failed(report) {
    return report.instances.filter((instance) => instance.status === "failed");
}
/** How long before the end of the run coverage ends, in milliseconds; `undefined` if it never began. */
function lagOf({ since, watermark }, finished) {
    if (watermark === undefined || (since !== undefined && watermark <= since))
        return undefined;
    return Math.max(0, finished - watermark);
}
/**
 * Whether a partition has been waiting to be read to its end for more than a day. One of which this run has read more than a
 * day is catching up, as after a first look far back, and one that the vendor does not offer waits for nothing.
 */
function isStale({ watermark, since, before, unavailable }, finished) {
    const to = watermark ?? since;
    if (to === undefined || unavailable)
        return false;
    return finished - to > STALE_MS && to - (before ?? since ?? to) <= STALE_MS;
}
/** Those that somebody would look at first: never read, then furthest behind. */
function worstFirst(list, finished) {
    const behind = ({ partition }) => lagOf(partition, finished) ?? Number.POSITIVE_INFINITY;
    const bad = ({ partition }) => totalMs(partition.gaps) + totalMs(partition.backlog);
    return [...list].sort((a, b) => compare(behind(b), behind(a)) || bad(b) - bad(a));
}
/** An order of numbers (infinite ones too) or texts. */
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function totalMs(intervals) {
    return (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(intervals).reduce((sum, [from, to]) => sum + to - from, 0);
}
/** From the first to the last of them, holes and all. */
function hull(intervals) {
    const merged = (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(intervals);
    const first = merged.at(0);
    const last = merged.at(-1);
    return first && last && [first[0], last[1]];
}
/** What was read of a connector's logs in this run, from end to end. Observations of a state are no stretch of a log. */
function windowRead(instance) {
    const logs = instance.feeds.flatMap((feed) => feed.partitions).filter(({ axis }) => axis !== "observation");
    return hull(logs.flatMap(({ covered }) => covered));
}
/** The time up to which every partition that was ever read is covered. */
function coveredUpTo(list) {
    return list
        .flatMap(({ partition }) => partition.watermark ?? [])
        .reduce((least, at) => (least === undefined || at < least ? at : least), undefined);
}
/** How far the worst partition of a connector is behind. */
function worstLag(instance, finished) {
    const lags = places([instance]).map(({ partition }) => lagOf(partition, finished));
    if (lags.length === 0)
        return "unknown";
    return lags.includes(undefined) ? "never" : { ms: Math.max(...lags.map((ms) => ms ?? 0)) };
}
const NO_COUNTS = {
    fetched: 0,
    derived: 0,
    new: 0,
    duplicate: 0,
    leftOut: {},
    rejected: {},
    held: 0,
    requests: 0,
};
function totalCounts(report) {
    return report.instances.reduce((sum, { counts }) => added(sum, counts), NO_COUNTS);
}
function added(a, b) {
    return {
        fetched: a.fetched + b.fetched,
        derived: a.derived + b.derived,
        new: a.new + b.new,
        duplicate: a.duplicate + b.duplicate,
        leftOut: addedByReason(a.leftOut, b.leftOut),
        rejected: addedByReason(a.rejected, b.rejected),
        held: a.held + b.held,
        requests: a.requests + b.requests,
    };
}
function addedByReason(a, b) {
    const sum = new Map(Object.entries(a));
    for (const [reason, count] of Object.entries(b))
        sum.set(reason, (sum.get(reason) ?? 0) + count);
    return Object.fromEntries(sum);
}
function sumOf(byReason) {
    return Object.values(byReason).reduce((sum, count) => sum + count, 0);
}
/** Whether every record that came in is accounted for. */
function balanced(counts) {
    const { fetched, derived, held } = counts;
    return fetched + derived === counts.new + counts.duplicate + sumOf(counts.leftOut) + sumOf(counts.rejected) + held;
}
function troubles(report) {
    const found = new Map();
    const add = (instance, problem) => {
        const key = JSON.stringify([instance?.id, problem.code, problem.message, problem.at]);
        found.set(key, { instance, problem, times: (found.get(key)?.times ?? 0) + 1 });
    };
    for (const problem of report.problems)
        add(undefined, problem);
    for (const instance of report.instances)
        for (const problem of instance.problems)
            add(instance, problem);
    return [...found.values()].sort((a, b) => compare(a.problem.level, b.problem.level));
}
/** What is lost first, then what waits; the longest first in each. */
function losses(report) {
    const longestFirst = (a, b) => b.interval[1] - b.interval[0] - (a.interval[1] - a.interval[0]);
    const of = (kind, pick) => places(report.instances)
        .flatMap((place) => (0,_collect_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(pick(place.partition)).map((interval) => ({ kind, place, interval })))
        .sort(longestFirst);
    return [...of("lost", ({ gaps }) => gaps), ...of("waiting", ({ backlog }) => backlog)];
}
/** Rejections before what was left out on purpose. */
function reasons(report) {
    const of = (what, pick) => report.instances
        .flatMap((instance) => instance.feeds.map((feed) => ({ instance, feed })))
        .flatMap((at) => Object.entries(pick(at.feed.counts)).map(([reason, count]) => ({ ...at, what, reason, count })))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    return [...of("rejected", ({ rejected }) => rejected), ...of("left out", ({ leftOut }) => leftOut)];
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export Markdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/**
 * GitHub-flavoured Markdown that text from outside cannot break: whatever is put into `md` is escaped unless it is
 * `Markdown` already, so that forgetting to escape is not possible.
 */

/** Safe Markdown. Made by `md` and the functions here, from literals of ours and escaped text. */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** A template whose holes are escaped. */
function md(literals, ...values) {
    return new Markdown(literals.reduce((text, literal, index) => text + asMarkdown(values[index - 1] ?? "").toString() + literal));
}
function asMarkdown(piece) {
    return piece instanceof Markdown ? piece : escapeMarkdown(String(piece));
}
/**
 * What has a meaning in Markdown becomes a character reference. That is not enough for what GitHub looks for in the
 * rendered text (mentions, issues, e-mail and web addresses, emoji, mathematics): there a `<span>` breaks the pattern, and
 * unlike an invisible character it does not end up in what somebody copies.
 */
const STRUCTURE = String.raw `[&<>|\x60*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]`;
/** What stands between the colons of an emoji, the second of which may come after the text: `:100:`, but not the `:03:` of a time. */
const EMOJI = String.raw `(?!\d{1,2}(?::|$))[\w+-]+`;
const PATTERNS = String.raw `[@#$]|(?<=www)\.|:(?=\/\/|${EMOJI}(?::|$))|(?<=:${EMOJI}):|(?<=\bGH)-(?=\d)`;
const SPECIAL = new RegExp(`(?<structure>${STRUCTURE})|${PATTERNS}`, "giu");
/** The text as it is, to be read and not obeyed, for any place inside a line: a cell, a list item, a sentence. */
function escapeMarkdown(text) {
    return new Markdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(SPECIAL, (character, structure) => structure === undefined ? `<span>${character}</span>` : `&#${character.codePointAt(0)};`));
}
/** A name or value, in the type of code. GitHub does not look for mentions and the like in there. */
function code(text) {
    return text === "" ? md `—` : md `<code>${text}</code>`;
}
/** A sentence in which `` `this` `` is meant as code. Paired backticks decide; the rest is escaped all the same. */
function prose(text) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).split(/`([^`]+)`/);
    return joined(parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeMarkdown(part))), "");
}
/** Something short that is not to be broken over lines: a time, a quantity with its unit. */
function unbroken(text) {
    return new Markdown(asMarkdown(text).toString().replaceAll(" ", "&nbsp;"));
}
/** A link to an address that the caller has made; anything but plain `https:` or `http:` stays text. */
function link(text, url) {
    const safe = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
    return safe ? new Markdown(`[${asMarkdown(text)}](<${url}>)`) : md `${text}`;
}
function joined(parts, separator) {
    return new Markdown(parts.map((part) => asMarkdown(part).toString()).join(separator));
}
/** A table with one line per row. Cells beyond the columns are a mistake of ours and are refused. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => asMarkdown(cell)).join(" | ")} |`;
    for (const row of rows)
        if (row.length !== columns.length)
            throw new RangeError("A row does not fit its table");
    const rule = columns.map((column) => (typeof column === "string" ? ":--" : "--:"));
    return new Markdown([
        line(columns.map((column) => (typeof column === "string" ? column : column.number))),
        `|${rule.join("|")}|`,
        ...rows.map(line),
    ].join("\n"));
}
/** Folded away until somebody clicks on the summary. */
function details(summary, body) {
    return new Markdown(`<details><summary>${asMarkdown(summary)}</summary>\n\n${body}\n\n</details>`);
}
/** Lines shown as they are. Nothing in them is interpreted, and no line can end the block. */
function codeBlock(lines) {
    const shown = lines.map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll("`", "\\u{60}"));
    return new Markdown(`\`\`\`text\n${shown.join("\n")}\n\`\`\``);
}


/***/ }),

/***/ 81303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createCursorCache),
  j: () => (/* binding */ cursorKeys)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/git.js
var git = __webpack_require__(74627);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/src/store/overheard.js
/**
 * Hears what a library that answers by printing has to say: what it writes to the standard streams while a call is under way
 * is taken aside, and only what came from that call. Workflow commands that hide secrets still reach the runner.
 */

/** Starts a call and listens until it settles, also if nobody waits for it any more. */
function overhear(streams, call) {
    const said = [];
    const inside = new external_node_async_hooks_.AsyncLocalStorage();
    const release = streams.map((stream) => listen(stream, () => inside.getStore() === true, said));
    const listening = async () => {
        try {
            return await inside.run(true, call);
        }
        finally {
            for (const stop of release)
                stop();
        }
    };
    return { result: listening(), said };
}
function listen(stream, isOurs, said) {
    const original = stream.write;
    const write = (chunk, ...rest) => {
        const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        if (!isOurs() || text.startsWith("::add-mask::"))
            return Reflect.apply(original, stream, [chunk, ...rest]);
        said.push(...text.split(/\r?\n/).flatMap(parseSaying));
        const done = rest.findLast((argument) => typeof argument === "function");
        if (done !== undefined)
            process.nextTick(done);
        return true;
    };
    stream.write = write;
    return () => {
        if (stream.write === write)
            stream.write = original;
    };
}
/** Reads a workflow command such as `::warning::text`; anything else is information. */
function parseSaying(line) {
    if (line.trim() === "")
        return [];
    const command = /^::(debug|warning|error|notice)[^:]*::(.*)$/.exec(line);
    const text = (command?.[2] ?? line).replace(/%0[AD]/g, " ").replace(/%25/g, "%");
    const level = command?.[1];
    return [{ level: level === "debug" || level === "warning" || level === "error" ? level : "info", text }];
}

;// CONCATENATED MODULE: ./build/src/store/cache.js
/**
 * Keeps the cursors in the actions cache, and says truly what became of them: the cache library reports an outage like a miss
 * and swallows its errors. The cache is an accelerator; whatever is lost here costs time, never an event.
 */





/** Keys under which the cursors of a set of instances are found: never one that exists, then the newest of the same set. */
function cursorKeys(instances, run) {
    const set = (0,external_node_crypto_.createHash)("sha256").update(instances.toSorted().join("\n")).digest("hex").slice(0, 12);
    const keyPrefix = `mallcop-cursors-v1-${set}-`;
    return { key: `${keyPrefix}${run}`, keyPrefix };
}
const PATIENCE_MS = { restore: 45_000, save: 45_000 };
const TIMED_OUT = Symbol("timed out");
function createCursorCache(options) {
    return new LibraryCache(options);
}
/** The cache library, made to tell what happened. */
class LibraryCache {
    #options;
    #folder;
    /** A call that outlasted our patience; it may still be writing into the folder. */
    #straggler;
    constructor(options) {
        this.#options = options;
        this.#folder = external_node_path_.join(options.workspace, options.dir);
    }
    async restore() {
        const restored = await this.#restore().catch((error) => ({
            state: "unavailable",
            detail: tell(error),
        }));
        this.#options.log.debug(`Cursors restored: ${restored.state}, ${restored.detail}`);
        return restored;
    }
    async save() {
        const saved = await this.#save().catch((error) => ({ saved: false, detail: tell(error) }));
        this.#options.log.debug(`Cursors saved: ${saved.saved}, ${saved.detail}`);
        return saved;
    }
    async #restore() {
        const { env, workspace, dir, key, keyPrefix, timeoutMs = PATIENCE_MS } = this.#options;
        const off = await whyOff(env);
        if (off !== undefined)
            return { state: "off", detail: off };
        const place = await findPlace(workspace, dir);
        if ("unfit" in place)
            return { state: "unavailable", detail: place.unfit };
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796));
        const heard = await this.#ask(async () => await restoreCache([place.archived], key, [keyPrefix]), timeoutMs.restore);
        const restored = judgeRestore(heard, await filesIn(this.#folder));
        // A broken archive may have left some of its files.
        if (restored.state !== "hit")
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        return restored;
    }
    async #save() {
        const { env, workspace, dir, key, timeoutMs = PATIENCE_MS } = this.#options;
        const off = await whyOff(env);
        if (off !== undefined)
            return { saved: false, detail: off };
        if (this.#straggler !== undefined)
            return { saved: false, detail: "the cache service has not finished an earlier request" };
        const place = await findPlace(workspace, dir);
        if ("unfit" in place)
            return { saved: false, detail: place.unfit };
        const files = await filesIn(this.#folder);
        if (files === undefined || files === 0)
            return { saved: false, detail: `${dir} holds no plain files to save` };
        const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796));
        return judgeSave(await this.#ask(async () => await saveCache([place.archived], key), timeoutMs.save));
    }
    async #ask(call, patienceMs) {
        const overheard = overhear(this.#options.streams ?? [process.stdout, process.stderr], call);
        const heard = await hear(overheard, patienceMs);
        if (heard.outcome === "late") {
            const ended = () => {
                this.#straggler = undefined;
            };
            this.#straggler = overheard.result.then(ended, ended);
        }
        return heard;
    }
}
async function hear({ result, said }, ms) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(resolve, ms, TIMED_OUT);
    });
    try {
        const value = await Promise.race([result, timeout]);
        return value === TIMED_OUT ? { outcome: "late", ms, said: [...said] } : { outcome: "answer", value, said };
    }
    catch (error) {
        return { outcome: "thrown", error, said };
    }
    finally {
        clearTimeout(timer);
    }
}
/** @param files how many plain files are in the folder now; `undefined` if there is anything else */
function judgeRestore(heard, files) {
    if (heard.outcome === "late")
        return { state: "unavailable", detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
    if (heard.outcome === "thrown")
        return { state: "unavailable", detail: tell(heard.error) };
    const skipped = heard.said.find(({ text }) => text.startsWith("Cache restore skipped"));
    if (skipped !== undefined)
        return { state: "off", detail: (0,git/* presentable */.KC)(skipped.text) };
    if (heard.value === undefined) {
        const trouble = heard.said.find(isTrouble);
        if (trouble !== undefined)
            return { state: "unavailable", detail: tell(trouble.text) };
        return { state: "miss", detail: "the cache has no cursors of these connectors" };
    }
    if (files === undefined)
        return { state: "unavailable", detail: "the archive holds more than plain files, so it was not used" };
    if (files === 0)
        return { state: "unavailable", detail: "the cache reported a hit, but the files are not there" };
    return { state: "hit", detail: `restored from ${heard.value}`, matchedKey: heard.value };
}
function judgeSave(heard) {
    if (heard.outcome === "late")
        return { saved: false, detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
    if (heard.outcome === "thrown")
        return { saved: false, detail: tell(heard.error) };
    if (heard.value >= 0)
        return { saved: true, detail: `saved as entry ${heard.value}` };
    // The information that another job may be creating the entry is a guess; the reason is in the debug line before it.
    const reason = heard.said.find(({ level, text }) => level === "debug" && text.startsWith("Failed to reserve cache"));
    const trouble = heard.said.find(isTrouble) ?? reason ?? heard.said.findLast(({ level }) => level === "info");
    return { saved: false, detail: trouble === undefined ? "the cache service gave no reason" : tell(trouble.text) };
}
function isTrouble({ level }) {
    return level === "warning" || level === "error";
}
function lastWord(said) {
    const last = said.findLast(({ level }) => level !== "debug");
    return last === undefined ? "" : ` (${tell(last.text)})`;
}
/** A message as one line, without the signatures in addresses. */
function tell(message) {
    const text = message instanceof Error ? message.message : String(message);
    return (0,git/* presentable */.KC)(text.replace(/(https?:\/\/[^\s?"']*)\?[^\s"']*/g, "$1?…"), 300);
}
async function whyOff(env) {
    const offered = Boolean(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL);
    // Which address counts depends on the server: GitHub Enterprise Server has the older service only.
    if (offered && (await Promise.all(/* import() */[__webpack_require__.e(5932), __webpack_require__.e(3838), __webpack_require__.e(2413), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 94796))).isFeatureAvailable())
        return undefined;
    return "there is no actions cache here; the cursors stay in the folder";
}
/** The folder is emptied and archived, so it must be a real one in our own part of the checkout. */
async function findPlace(workspace, dir) {
    const names = dir.split("/");
    if (names[0] !== ".mallcop" || names.length < 2 || names.some((name) => ["", ".", ".."].includes(name))) {
        return { unfit: `${dir} is not a folder below .mallcop` };
    }
    for (let depth = 1; depth <= names.length; depth++) {
        const part = names.slice(0, depth).join("/");
        const found = await (0,promises_.lstat)(external_node_path_.join(workspace, part)).catch(() => undefined);
        if (found !== undefined && !found.isDirectory())
            return { unfit: `${part} is not a real folder` };
    }
    const checkout = external_node_path_.relative(await (0,promises_.realpath)(process.cwd()), await (0,promises_.realpath)(workspace));
    if (external_node_path_.isAbsolute(checkout) || checkout.split(external_node_path_.sep)[0] === "..") {
        return { unfit: "the checkout is outside the working directory, which the cache library takes for granted" };
    }
    return { archived: external_node_path_.posix.join(...checkout.split(external_node_path_.sep), dir) };
}
/** How many plain files a folder holds; `undefined` if it holds anything that is neither a file nor a folder. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => !entry.isFile() && !entry.isDirectory()))
        return undefined;
    return entries.filter((entry) => entry.isFile()).length;
}


/***/ }),

/***/ 81714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/** By path, in the given order. */
async function readTexts(tree, entries) {
    const texts = new Map();
    await tree.readMany(entries, async ({ path }, content) => {
        const chunks = [];
        for await (const chunk of content)
            chunks.push(chunk);
        texts.set(path, Buffer.concat(chunks).toString("utf8"));
    });
    return texts;
}


/***/ })

};
