export const id = 1251;
export const ids = [1251];
export const modules = {

/***/ 31251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rescan: () => (/* binding */ rescan),
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-detectors.js + 2 modules
var find_detectors = __webpack_require__(14251);
// EXTERNAL MODULE: ./build/src/plugin/open-detectors.js
var open_detectors = __webpack_require__(39583);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/exit.js
/** The exit status: what fails a job is decided here alone, after everything that could be saved was saved. */




/**
 * What `fail-on` can name: the kinds of trouble, `stale` (a partition not read to its end for over 24 hours) and `gaps`
 * (time that is lost for good).
 */
const FAIL_ON = [
    "config",
    "auth",
    "permission",
    "stale",
    "not_available",
    "throttled",
    "transient",
    "window",
    "shape",
    "limit",
    "internal",
    "gaps",
];
/** What nobody but a person can mend, and what has been wrong for too long. */
const DEFAULT_FAIL_ON = new Set(["config", "auth", "permission", "stale"]);
/**
 * - 0: done; there may be warnings.
 * - 1: done and stored, but something happened that `fail-on` names.
 * - 2: could not start: usage or configuration; nothing was read.
 * - 3: what was read could not be stored.
 */
function decideExit(facts, failOn) {
    if ((0,report_facts/* asked */.NZ)(facts).length === 0 && facts.problems.some(({ level }) => level === "error"))
        return 2;
    if (!facts.dryRun && facts.publish.state !== "stored")
        return 3;
    return happened(facts).some((what) => failOn.has(what)) ? 1 : 0;
}
function happened(facts) {
    const problems = [...facts.problems, ...facts.instances.flatMap((instance) => instance.problems)];
    const partitions = (0,report_facts/* places */.zn)(facts.instances).map(({ partition }) => partition);
    return [
        ...problems.filter(counts).map(nameOf),
        ...(partitions.some((partition) => (0,report_facts/* isStale */.QO)(partition, facts.finished)) ? ["stale"] : []),
        ...(partitions.some(({ gaps }) => gaps.length > 0) ? ["gaps"] : []),
    ];
}
/** A warning of a kind that fails by default is only a warning. Who names another kind wants to hear of it in any case. */
function counts(problem) {
    return problem.level === "error" || !DEFAULT_FAIL_ON.has(nameOf(problem));
}
function nameOf({ code, kind }) {
    return code === "partition-stale" ? "stale" : kind;
}
/**
 * Reads `fail-on`: names with commas or spaces between them, or `any`, or `never`. Empty means the default.
 * @throws MallcopError `usage-invalid` for a name that does not exist
 */
function parseFailOn(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== "");
    if (names.length === 0)
        return DEFAULT_FAIL_ON;
    if (names.includes("never")) {
        if (names.length > 1)
            throw unusable("`fail-on` cannot have `never` together with other names");
        return new Set();
    }
    return new Set(names.flatMap((name) => (name === "any" ? FAIL_ON : [parseName(name)])));
}
function parseName(typed) {
    const found = FAIL_ON.find((name) => name === typed.replaceAll("-", "_"));
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(typed, [...FAIL_ON, "any", "never"]);
    const advice = meant === undefined ? `it knows ${FAIL_ON.join(", ")}, any and never` : `did you mean \`${meant}\`?`;
    throw unusable(`\`fail-on\` does not know \`${(0,report_text.brief)(typed, 40)}\` (${advice})`);
}
function unusable(problem) {
    return new errors/* MallcopError */.D("usage-invalid", { problem, command: "scan" });
}

// EXTERNAL MODULE: ./build/src/retention/keep-house.js
var keep_house = __webpack_require__(59962);
// EXTERNAL MODULE: ./build/src/store/git.js
var store_git = __webpack_require__(74627);
;// CONCATENATED MODULE: ./build/src/store/follow.js
/** Lets the user's checkout follow what was published, if that disturbs nothing of theirs; failing is a note, never an error. */

/**
 * Fast-forwards the checked-out branch, where it is the published one, to a stored commit.
 * @returns what kept it from following, in words; `undefined` if it followed or had no reason to.
 */
async function followWorkingTree(repository, commit) {
    const { git, branch } = repository;
    const head = await git.try(["symbolic-ref", "--quiet", "HEAD"]);
    if (head.stdout.trim() !== `refs/heads/${branch}`)
        return undefined;
    const merged = await git.try(["merge", "--ff-only", "--no-autostash", "--no-verify-signatures", "--quiet", commit]);
    if (merged.status === 0)
        return undefined;
    return `The events are stored, but this checkout stays behind the remote: ${(0,store_git/* presentable */.KC)(merged.stderr) || "git gave no reason"}`;
}

// EXTERNAL MODULE: ./build/src/store/repository.js + 1 modules
var store_repository = __webpack_require__(35720);
// EXTERNAL MODULE: ./build/src/store/tree.js + 1 modules
var tree = __webpack_require__(54093);
// EXTERNAL MODULE: ./build/src/store/visibility.js
var visibility = __webpack_require__(26951);
// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/event/id.js
var id = __webpack_require__(69737);
// EXTERNAL MODULE: ./build/src/event/types.js
var types = __webpack_require__(53223);
// EXTERNAL MODULE: ./build/src/logs/app.js
var app = __webpack_require__(46666);
;// CONCATENATED MODULE: ./build/src/collect/emit.js




/** Seals a draft and stages it. @throws MallcopError `record-malformed` */
function stage(prepared, feed, draft, record, key) {
    prepared.staging.add(seal(prepared, feed, draft, record, key), prepared.ranks.get(feed) ?? 0);
}
/** Clocks of vendors may run ahead a little. A record from beyond is refused now, and read again when its time has come. */
const MAX_AHEAD_MS = 24 * 3_600_000;
function seal(prepared, feed, draft, record, key) {
    if (draft.time > prepared.ctx.now + MAX_AHEAD_MS)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "its time is more than a day ahead" });
    if (!mayEmit(prepared.manifest, draft.type))
        throw new errors/* MallcopError */.D("record-malformed", { reason: `its type ${draft.type} is not in the manifest` });
    return prepared.airlock.seal(draft, record, { feed }, key);
}
/** Types of the manifest, and those that people gave to templates: no log line chooses one. */
function mayEmit({ events, templates }, type) {
    return Object.hasOwn(events, type) || type === types/* COVERAGE_GAP */.i || (templates === true && (0,app/* isMappedType */.I)(type));
}
/** The id that `stage` gives a draft of the connector. */
function idOf({ manifest }, { key, time }) {
    if (key === undefined)
        throw new errors/* MallcopError */.D("record-malformed", { reason: "a correlated event has no key" });
    return (0,id/* eventId */.Q6)({ source: manifest.name, ...key, time });
}
/** Says that a range is lost. Its id is made of the range, so that a repeated run says it once. */
function emitGap(prepared, { feed, partition, axis }, [from, to], tally) {
    const metadata = {
        gap_axis: axis,
        gap_from: new Date(from).toISOString(),
        gap_to: new Date(to).toISOString(),
        gap_reason: "older than the vendor keeps",
    };
    const key = { tenant: prepared.id, namespace: "gap", id: `${feed}|${partition}|${axis}|${from}|${to}` };
    const draft = {
        time: from,
        type: types/* COVERAGE_GAP */.i,
        actor: "mallcop",
        target: `${feed}/${partition}`,
        action: types/* COVERAGE_GAP */.i,
        severity: "warn",
        metadata,
    };
    tally.derived += 1;
    stage(prepared, feed, draft, metadata, key);
}
/**
 * The event of a state change. Its date is that of the snapshot that was replaced; the true time lies between the two
 * observations that the metadata names. `undefined` if it could not be sealed, which is counted.
 */
function sealChange(prepared, feed, partition, { change, transition, before, after }, observedAfter, tally) {
    const draft = {
        ...change,
        time: observedAfter,
        metadata: {
            ...change.metadata,
            observed_after: new Date(observedAfter).toISOString(),
            observed_before: new Date(prepared.ctx.now).toISOString(),
        },
    };
    const raw = { before: before ?? null, after: after ?? null };
    tally.derived += 1;
    try {
        return seal(prepared, feed, draft, raw, { tenant: partition, namespace: `state/${feed}`, id: transition });
    }
    catch (thrown) {
        tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/collect/ledger.js
var collect_ledger = __webpack_require__(1919);
;// CONCATENATED MODULE: ./build/src/collect/parallel.js
/** Runs jobs side by side, at most `limit` at a time, started in order; results are in the jobs' order. */
async function inParallel(limit, jobs) {
    const results = new Array(jobs.length);
    const waiting = jobs.entries();
    const worker = async () => {
        for (const [index, job] of waiting)
            results[index] = await job();
    };
    await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./build/src/collect/intervals.js
var intervals = __webpack_require__(48854);
// EXTERNAL MODULE: ./build/src/collect/run-record.js
var run_record = __webpack_require__(12639);
// EXTERNAL MODULE: ./build/src/collect/correlate.js
var correlate = __webpack_require__(28745);
;// CONCATENATED MODULE: ./build/src/collect/digests.js

class Digests {
    #job;
    #ranges = [];
    constructor(job) {
        this.#job = job;
    }
    /** A digest for a slice that is about to be read; none if the feed has none, or part of the slice was told of before. */
    begin({ from, to }) {
        const { feed, partition, lookup, known } = this.#job;
        if ((0,intervals/* clip */.$Q)(known?.covered ?? [], [from, to]).length > 0)
            return undefined;
        return feed.digest?.(partition, lookup);
    }
    /** The slice is covered. Slices come oldest first. */
    end({ from, to }, digest) {
        const last = this.#ranges.at(-1);
        if (last?.to !== from)
            this.#ranges.push({ from, to, digest });
        else {
            last.digest.absorb(digest);
            last.to = to;
        }
    }
    tell() {
        return this.#ranges.flatMap(({ digest, from, to }) => digest.tell(from, to));
    }
}

;// CONCATENATED MODULE: ./build/src/collect/slice-reader.js




/** More than this and a connector keeps its backlog in the wrong place: resume is committed with every run. */
const MAX_OPEN = 1000;
class SliceReader {
    #job;
    #correlation;
    #digests;
    #open;
    #broken;
    /** Where the last slice broke off, if the connector can go on there. */
    at;
    constructor(job, before) {
        this.#job = job;
        this.#broken = before.slice;
        this.#correlation = new correlate/* Correlation */.Xk(job.correlators, before.correlation, job.idOf, job.redact);
        this.#digests = new Digests(job);
        this.#open = new Map(Object.entries(before.pending ?? {}));
    }
    /** Looks again at what earlier runs left open, or says what kept it from that. */
    async follow() {
        const { feed, ctx, partition } = this.#job;
        if (feed.follow === undefined || this.#open.size === 0)
            return undefined;
        try {
            const contentIds = (0,id/* createContentIds */.EX)();
            for await (const page of feed.follow(ctx, partition, this.#stillOpen()))
                await this.#takePage(page, (record) => this.#take(record, contentIds));
            return undefined;
        }
        catch (thrown) {
            return (0,errors/* asMallcopError */.x)(thrown);
        }
    }
    /** Reads a slice to its end, or says what kept it from that. */
    async read(slice) {
        const { feed, ctx, partition } = this.#job;
        const start = this.#isBroken(slice) ? this.#broken?.at : undefined;
        const contentIds = (0,id/* createContentIds */.EX)();
        this.at = start;
        try {
            const digest = this.#digests.begin(slice);
            for await (const page of feed.read(ctx, partition, slice, start, this.#stillOpen())) {
                await this.#takePage(page, (record) => {
                    const verdict = this.#take(record, contentIds);
                    if (verdict !== undefined)
                        digest?.add(record, verdict);
                });
                if (page.at !== undefined)
                    this.at = page.at;
                if (ctx.signal.aborted)
                    throw new errors/* MallcopError */.D("budget-exhausted");
            }
            if (this.#isBroken(slice))
                this.#broken = undefined;
            this.at = undefined;
            if (digest !== undefined)
                this.#digests.end(slice, digest);
            return undefined;
        }
        catch (thrown) {
            if (this.at !== undefined)
                this.#broken = { ...slice, at: this.at };
            return (0,errors/* asMallcopError */.x)(thrown);
        }
    }
    /** To be called once all slices are read: gives up what is overdue at `watermark`, and tells what the digests have to say. */
    finish(watermark) {
        for (const draft of this.#correlation.expire(watermark))
            this.#emitDerived(draft);
        for (const draft of this.#digests.tell())
            this.#emitDerived(draft);
    }
    resume(widthMs) {
        return {
            ...(this.#broken && { slice: this.#broken }),
            ...(widthMs !== undefined && { widthMs }),
            correlation: this.#correlation.state(),
            ...(this.#open.size > 0 && { pending: this.#stillOpen() }),
        };
    }
    #stillOpen() {
        return Object.fromEntries([...this.#open].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    async #takePage({ records, open = {} }, take) {
        for (const record of records)
            take(record);
        for (const [key, value] of Object.entries(open)) {
            if (value === null)
                this.#open.delete(key);
            else
                this.#open.set(key, this.#job.redact(value));
        }
        if (this.#open.size > MAX_OPEN)
            throw new errors/* MallcopError */.D("too-much-open", { limit: MAX_OPEN });
        await this.#job.flush();
    }
    #isBroken({ from, to }) {
        return this.#broken?.from === from && this.#broken.to === to;
    }
    /** What `normalize` said, unless the record was malformed. */
    #take(record, contentIds) {
        const { tally, feed, lookup } = this.#job;
        tally.fetched += 1;
        try {
            const verdict = feed.normalize(record, lookup);
            if ("leftOut" in verdict)
                tally.leaveOut(verdict.leftOut);
            else if (verdict.length === 0)
                tally.leaveOut("nothing_to_tell");
            else
                for (const [index, draft] of verdict.entries())
                    this.#correlate(draft, record, index, contentIds);
            return verdict;
        }
        catch (thrown) {
            // A bug in `normalize` must cost the record, not the slice.
            tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
            return undefined;
        }
    }
    #correlate(draft, record, index, contentIds) {
        const { tally } = this.#job;
        const correlated = this.#correlation.add(draft);
        if (index > 0)
            tally.derived += 1;
        if (correlated === "held")
            tally.held += 1;
        else if (correlated === "pass")
            this.#emit(draft, draft.raw ?? record, contentIds);
        else
            this.#emit(correlated, correlated.raw ?? record, contentIds);
    }
    #emitDerived(draft) {
        const { tally } = this.#job;
        tally.derived += 1;
        try {
            this.#emit(draft, draft.raw, (0,id/* createContentIds */.EX)());
        }
        catch (thrown) {
            tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
        }
    }
    #emit(draft, record, contentIds) {
        this.#job.emit(draft, record, draft.key ?? { tenant: "", namespace: "content", id: contentIds(record) });
    }
}

;// CONCATENATED MODULE: ./build/src/collect/windows.js

/** Vendors count retention a little differently than we do; a range right at the edge would be refused. */
const RETENTION_MARGIN_MS = 5 * 60_000;
/** A deep first look is no reason to read as much again in every run: that would never get done. */
const MOST_REPEATED_MS = 24 * 3_600_000;
/**
 * The slices of a scheduled scan. `lookbackMs` is the first run's depth, and later the least that is read again, up to a day;
 * a feed whose overlap is nothing is read once.
 */
function planScan(now, timing, lookbackMs, known, widthMs) {
    const end = floorToSecond(now - timing.settleMs);
    const horizon = ceilToSecond(now - timing.retentionMs + RETENTION_MARGIN_MS);
    const since = known?.since ?? later(floorToSecond(now - lookbackMs), horizon);
    const settled = (0,intervals/* merge */.h1)([...(known?.covered ?? []), ...(known?.lost ?? [])]);
    const watermark = (0,intervals/* contiguousEnd */.q1)(settled, since);
    const missing = (0,intervals/* subtract */.Re)([[since, end]], settled);
    const least = floorToSecond(now - Math.min(lookbackMs, MOST_REPEATED_MS));
    const again = later(later(earlier(floorToSecond(watermark - timing.overlapMs), least), since), horizon);
    // Without an overlap nothing comes late, and what was read is not read again.
    const repeated = timing.overlapMs === 0 ? [] : [[again, end]];
    const wanted = (0,intervals/* merge */.h1)([...(0,intervals/* clip */.$Q)(missing, [horizon, end]), ...repeated]);
    return { slices: cut(wanted, widthMs), lost: (0,intervals/* clip */.$Q)(missing, [since, horizon]), since };
}
/** The slices of a rescan of `[from, to)`; `lost` is what the vendor no longer has. */
function planRescan(now, timing, range, widthMs) {
    const end = floorToSecond(now - timing.settleMs);
    const horizon = ceilToSecond(now - timing.retentionMs + RETENTION_MARGIN_MS);
    const asked = [floorToSecond(range[0]), earlier(ceilToSecond(range[1]), end)];
    return {
        slices: cut((0,intervals/* clip */.$Q)([asked], [horizon, end]), widthMs),
        lost: (0,intervals/* clip */.$Q)([asked], [asked[0], horizon]),
        since: asked[0],
    };
}
/** How far a partition is covered without a hole. */
function watermarkOf(known) {
    return (0,intervals/* contiguousEnd */.q1)([...known.covered, ...known.lost], known.since);
}
/** Two halves of a slice on a whole second, or `undefined` if it is one second wide. */
function halve(slice) {
    const middle = floorToSecond(slice.from + (slice.to - slice.from) / 2);
    if (middle <= slice.from)
        return undefined;
    return [
        { from: slice.from, to: middle },
        { from: middle, to: slice.to },
    ];
}
/** Cuts on a fixed grid, so that a slice that broke off is the same slice in the next run. */
function cut(wanted, widthMs) {
    const slices = [];
    for (const [from, to] of wanted) {
        let start = from;
        while (start < to) {
            const end = earlier(instant(Math.floor(start / widthMs) * widthMs + widthMs), to);
            slices.push({ from: start, to: end });
            start = end;
        }
    }
    return slices;
}
const instant = (milliseconds) => milliseconds;
const floorToSecond = (milliseconds) => instant(Math.floor(milliseconds / 1000) * 1000);
const ceilToSecond = (milliseconds) => instant(Math.ceil(milliseconds / 1000) * 1000);
const earlier = (a, b) => (a < b ? a : b);
const later = (a, b) => (a > b ? a : b);

;// CONCATENATED MODULE: ./build/src/collect/read-log-feed.js





/** Below this width a slice that does not fit into one answer cannot be helped. */
const MIN_WIDTH_MS = 1000;
/** Trouble with one slice that says nothing about the next. */
const SLICE_TROUBLE = new Set(["shape", "limit", "window"]);
async function readLogPartition(job) {
    const before = job.known?.resume ?? run_record/* NO_RESUME */.Ws;
    const width = before.widthMs ?? job.timing.sliceMs;
    const plan = planFor(job, width);
    const reader = new SliceReader(job, before);
    const covered = [];
    const backlog = [];
    const expired = [];
    // What an earlier scan covered says nothing of the halves that a rescan sees: their other halves may lie beyond its range.
    const earlier = job.range === undefined ? [...(job.known?.covered ?? []), ...(job.known?.lost ?? [])] : [];
    const problems = [];
    const queue = [...plan.slices];
    let tooWide;
    const unfollowed = job.range === undefined ? await reader.follow() : undefined;
    if (unfollowed !== undefined)
        problems.push(unfollowed);
    for (let slice = queue.shift(); slice !== undefined; slice = queue.shift()) {
        if (job.budget.exhausted || problems.some(({ kind }) => !SLICE_TROUBLE.has(kind))) {
            backlog.push([slice.from, slice.to]);
            continue;
        }
        job.onSlice(covered.length, covered.length + queue.length + 1, slice);
        const trouble = await reader.read(slice);
        if (trouble === undefined) {
            covered.push([slice.from, slice.to]);
            continue;
        }
        const kept = keptOf(trouble, slice);
        if (kept !== undefined) {
            const news = (0,intervals/* subtract */.Re)([[slice.from, kept]], earlier);
            // Said once: of the slices that follow it would say the same.
            if (news.length > 0 && expired.length === 0)
                problems.push(trouble);
            expired.push(...news);
            if (kept < slice.to)
                queue.unshift({ from: kept, to: slice.to });
            continue;
        }
        const halves = doesNotFit(trouble) ? halve(slice) : undefined;
        if (halves !== undefined) {
            queue.unshift(...halves);
            continue;
        }
        backlog.push([slice.from, slice.to]);
        if (job.budget.exhausted && covered.length === 0 && reader.at === undefined)
            tooWide = slice.to - slice.from;
        if (!job.budget.exhausted)
            problems.push(trouble);
    }
    if (job.budget.exhausted && backlog.length > 0)
        problems.push(new errors/* MallcopError */.D("budget-exhausted"));
    const lost = (0,intervals/* merge */.h1)([...plan.lost, ...expired]);
    const known = (0,intervals/* merge */.h1)([...earlier, ...covered, ...lost]);
    reader.finish((0,intervals/* contiguousEnd */.q1)(known, plan.since));
    await job.flush();
    const nextWidth = tooWide === undefined
        ? backlog.length > 0
            ? before.widthMs
            : undefined
        : Math.max(MIN_WIDTH_MS, Math.floor(tooWide / 2));
    return {
        since: plan.since,
        covered: (0,intervals/* merge */.h1)(covered),
        lost,
        backlog: (0,intervals/* merge */.h1)(backlog),
        resume: reader.resume(nextWidth),
        problems,
    };
}
function planFor(job, width) {
    const { now } = job.ctx;
    return job.range === undefined
        ? planScan(now, job.timing, job.lookbackMs, job.known, width)
        : planRescan(now, job.timing, job.range, width);
}
/** Where what the vendor still has of a slice begins, if it said so; the slice's end, if that is nothing. */
function keptOf({ code, context }, { from, to }) {
    if (code !== "range-expired" || context.keptFrom === undefined || context.keptFrom <= from)
        return undefined;
    return Math.min(Math.ceil(context.keptFrom / 1000) * 1000, to);
}
function doesNotFit({ code }) {
    return code === "slice-too-wide" || code === "answer-too-large";
}

;// CONCATENATED MODULE: ./build/src/collect/read-state-feed.js

/** More items than this are refused: a snapshot is read and compared whole. */
const MAX_ITEMS = 100_000;
/**
 * The partition's items by key, redacted.
 * @throws MallcopError `listing-partial` if the connector did not reach the end.
 */
async function readStatePartition(ctx, feed, partition, redact) {
    const items = new Map();
    let complete = false;
    for await (const page of feed.read(ctx, partition)) {
        for (const item of page.items)
            add(items, item, redact);
        complete = page.complete === true;
        if (ctx.signal.aborted)
            throw new errors/* MallcopError */.D("budget-exhausted");
    }
    if (!complete)
        throw new errors/* MallcopError */.D("listing-partial", { what: partition.id });
    return items;
}
function add(items, { key, value }, redact) {
    if (items.size >= MAX_ITEMS)
        throw new errors/* MallcopError */.D("listing-too-long", { limit: MAX_ITEMS });
    items.set(key, redact(value));
}

// EXTERNAL MODULE: ./build/src/collect/snapshots.js
var collect_snapshots = __webpack_require__(85193);
;// CONCATENATED MODULE: ./build/src/collect/tally.js
class Tally {
    fetched = 0;
    derived = 0;
    held = 0;
    #leftOut = new Map();
    #rejected = new Map();
    leaveOut(reason) {
        this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
    }
    reject(code) {
        this.#rejected.set(code, (this.#rejected.get(code) ?? 0) + 1);
    }
    /** Events that this tally gave rise to; each turns out to be new or a duplicate when it meets the repository. */
    get events() {
        const gone = [...this.#leftOut.values(), ...this.#rejected.values()].reduce((sum, count) => sum + count, 0);
        return this.fetched + this.derived - this.held - gone;
    }
    plus(other) {
        const sum = new Tally();
        for (const tally of [this, other]) {
            sum.fetched += tally.fetched;
            sum.derived += tally.derived;
            sum.held += tally.held;
            for (const [reason, count] of tally.#leftOut)
                sum.#leftOut.set(reason, (sum.#leftOut.get(reason) ?? 0) + count);
            for (const [code, count] of tally.#rejected)
                sum.#rejected.set(code, (sum.#rejected.get(code) ?? 0) + count);
        }
        return sum;
    }
    counts(duplicate, requests) {
        return {
            fetched: this.fetched,
            derived: this.derived,
            new: this.events - duplicate,
            duplicate,
            leftOut: Object.fromEntries([...this.#leftOut].sort()),
            rejected: Object.fromEntries([...this.#rejected].sort()),
            held: this.held,
            requests,
        };
    }
}

// EXTERNAL MODULE: ./build/src/plugin/duration.js
var duration = __webpack_require__(37885);
;// CONCATENATED MODULE: ./build/src/collect/timing.js
/** The timing of a feed, from its manifest. */


/** @throws MallcopError `internal-error` if a log feed's manifest has no timing; `verify` and a test keep that from happening. */
function timingOf(manifest, feed) {
    const timing = manifest.feeds[feed]?.timing;
    if (timing === undefined)
        throw new errors/* MallcopError */.D("internal-error", { what: `${manifest.name} declares no timing for ${feed}` });
    return {
        axis: timing.axis,
        timing: {
            settleMs: (0,duration/* parseDuration */.E)(timing.settle),
            overlapMs: (0,duration/* parseDuration */.E)(timing.overlap),
            retentionMs: (0,duration/* parseDuration */.E)(timing.retention),
            sliceMs: (0,duration/* parseDuration */.E)(timing.slice),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/collect/collect.js











/** Partitions of one instance that are read at the same time. */
const PARTITIONS_AT_ONCE = 4;
async function collectInstance(prepared, rules) {
    const { connector, manifest } = prepared;
    const names = Object.keys(connector.feeds).filter((name) => name in manifest.feeds);
    const problems = [];
    const tallies = new Map(names.map((name) => [name, new Tally()]));
    const troubles = new Map();
    const tasks = (await Promise.all(names.map(async (name) => {
        try {
            return await tasksOf(name, prepared, rules, tallies.get(name) ?? new Tally(), problems);
        }
        catch (thrown) {
            troubles.set(name, (0,errors/* asMallcopError */.x)(thrown).in({ connector: prepared.id, feed: name }));
            return [];
        }
    }))).flat();
    const done = await inParallel(PARTITIONS_AT_ONCE, tasks
        .toSorted((a, b) => a.watermark - b.watermark)
        .map((task) => async () => ({ feed: task.feed, partition: await task.run() })));
    return {
        prepared,
        problems: [...troubles.values(), ...problems],
        feeds: names.map((name) => ({
            name,
            tally: tallies.get(name) ?? new Tally(),
            partitions: done.filter(({ feed }) => feed === name).map(({ partition }) => partition),
            trouble: troubles.get(name),
        })),
    };
}
async function tasksOf(name, prepared, rules, tally, problems) {
    const feed = prepared.connector.feeds[name];
    if (feed === undefined || (feed.kind === "state" && rules.range !== undefined))
        return [];
    const partitions = await feed.partitions(prepared.ctx);
    const newcomersMs = newcomersLookback(name, prepared, rules.ledger);
    return partitions.map((partition) => {
        const known = rules.ledger.partitions.get((0,collect_ledger/* partitionKey */.Ab)(prepared.id, name, partition.id));
        const blame = (error) => problems.push(error.in({ connector: prepared.id, feed: name, partition: partition.id }));
        const watermark = known === undefined ? 0 : watermarkOf(known);
        if (feed.kind === "state")
            return {
                feed: name,
                watermark,
                run: () => listState(prepared, name, feed, partition, watermark, blame),
            };
        const job = {
            ctx: prepared.ctx,
            feedName: name,
            feed,
            partition,
            known,
            lookbackMs: known === undefined ? newcomersMs : prepared.lookbackMs,
            range: rules.range,
            lookup: prepared.lookup,
            correlators: prepared.connector.correlate ?? [],
            budget: rules.budget,
            tally,
            emit: (draft, record, key) => stage(prepared, name, draft, record, key),
            flush: async () => await prepared.staging.flush(),
            idOf: (draft) => idOf(prepared, draft),
            redact: prepared.redact,
            onSlice: (done, all, { from }) => rules.onProgress(prepared.id, {
                feed: name,
                partition: partition.id,
                done,
                all,
                from,
                found: prepared.staging.size,
            }),
        };
        return {
            feed: name,
            watermark,
            run: () => readLog(prepared, { ...job, ...timingOf(prepared.manifest, name) }, blame),
        };
    });
}
/**
 * How far back a partition is read that the feed did not have before, such as a new app or region. The feed's others tell when
 * it was last looked for: it may have been there ever since, however long no scan ran.
 */
function newcomersLookback(feed, { id, ctx, lookbackMs }, ledger) {
    const ends = (0,collect_ledger/* partitionsOf */.RJ)(ledger, id, feed).flatMap(({ covered }) => covered.at(-1)?.[1] ?? []);
    return ends.length === 0 ? lookbackMs : Math.max(lookbackMs, ctx.now - Math.max(...ends));
}
async function readLog(prepared, job, blame) {
    const { problems, backlog, resume, ...outcome } = await readLogPartition(job);
    for (const problem of problems)
        blame(problem);
    const identity = { feed: job.feedName, partition: job.partition.id, axis: job.axis };
    const scanning = job.range === undefined;
    const unavailable = outcome.covered.length === 0 && problems.some(isNotAvailable);
    if (scanning)
        for (const hole of outcome.lost)
            emitGap(prepared, identity, hole, job.tally);
    return {
        record: { ...identity, ...outcome, lost: scanning ? outcome.lost : [], ...(scanning && { resume }) },
        // It is read from where the ledger ends, as soon as there is something to be read.
        backlog: scanning && !unavailable ? backlog : [],
        ...(unavailable && { unavailable }),
        listing: undefined,
    };
}
function isNotAvailable({ kind }) {
    return kind === "not_available";
}
async function listState(prepared, name, feed, partition, watermark, blame) {
    const { now } = prepared.ctx;
    const seen = watermark === 0 ? undefined : watermark;
    const since = seen ?? (Math.floor(now / 1000) * 1000 - 1000);
    const record = {
        feed: name,
        partition: partition.id,
        axis: "observation",
        since,
        lost: [],
        resume: run_record/* NO_RESUME */.Ws,
    };
    try {
        const items = await readStatePartition(prepared.ctx, feed, partition, prepared.redact);
        const sequence = prepared.snapshots.get((0,collect_snapshots/* snapshotPath */.c0)(prepared.id, name, partition.id))?.sequence;
        const listing = { feed, items, sequence, observedBefore: seen };
        return { record: { ...record, covered: [[since, now]] }, backlog: [], listing };
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        blame(error);
        const missed = { record: { ...record, covered: [] }, listing: undefined };
        return isNotAvailable(error)
            ? { ...missed, backlog: [], unavailable: true }
            : { ...missed, backlog: [[since, now]] };
    }
}

// EXTERNAL MODULE: ./build/src/store/atomic-file.js
var atomic_file = __webpack_require__(75393);
// EXTERNAL MODULE: ./build/src/store/cache.js + 1 modules
var store_cache = __webpack_require__(81303);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
;// CONCATENATED MODULE: ./build/src/collect/cursor.js



const FORMAT = 1;
/** Clocks of runners differ a little. */
const CLOCK_TOLERANCE_MS = 10 * 60_000;
/** What a run record vouches for: the hash of the partitions as a cursor has them. */
function ledgerHash(ledger) {
    return (0,sha256/* sha256 */.s)(JSON.stringify(partitionsToJson(ledger)));
}
/** `before` is the ledger that the run record at `tip` was folded into; `repository` names remote and branch, and is hashed. */
function serializeCursor(before, tip, repository, saved) {
    const cursor = {
        v: FORMAT,
        repository: (0,sha256/* sha256 */.s)(repository),
        saved: new Date(saved).toISOString(),
        tip,
        partitions: partitionsToJson(before),
    };
    return `${JSON.stringify(cursor)}\n`;
}
function partitionsToJson(ledger) {
    const entries = [...ledger.partitions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, state]) => [
        key,
        {
            axis: state.axis,
            since: new Date(state.since).toISOString(),
            covered: (0,run_record/* intervalsToJson */.gO)(state.covered),
            lost: (0,run_record/* intervalsToJson */.gO)(state.lost),
            ...(!isEmpty(state.resume) && { resume_in: state.resumeIn }),
        },
    ]);
    return Object.fromEntries(entries);
}
/** The ledger that a cursor file stands for, checked against the branch it claims to know. Never throws for a bad file. */
async function restoreCursor(cursor, repository, now, source) {
    try {
        const json = JSON.parse(cursor);
        if (!(0,collect_ledger/* isRecord */.u4)(json))
            return { refused: "it is not a cursor" };
        if (json.v !== FORMAT)
            return { refused: "it has another format version" };
        if (json.repository !== (0,sha256/* sha256 */.s)(repository))
            return { refused: "it belongs to another repository or branch" };
        if (!(Date.parse(String(json.saved)) <= now + CLOCK_TOLERANCE_MS))
            return { refused: "it comes from the future" };
        const tip = (0,collect_ledger/* parseTip */.dm)(json.tip);
        if (tip === undefined)
            return { refused: "it names no run" };
        const text = (await source.read([tip.path])).get(tip.path);
        if (text === undefined)
            return { refused: "the run it names is not in the branch", ...lostRun(tip) };
        if ((0,sha256/* sha256 */.s)(text) !== tip.sha256)
            return { refused: "the run it names differs from the one in the branch", ...lostRun(tip) };
        const record = (0,run_record/* parseRunRecord */.Yz)(text, tip.path);
        if (record.ledger !== (0,sha256/* sha256 */.s)(JSON.stringify(json.partitions)))
            return { refused: "the run it names does not vouch for it" };
        return (0,collect_ledger/* fold */.AU)({ tip: undefined, partitions: await restorePartitions(json.partitions, source) }, record, text);
    }
    catch (thrown) {
        return { refused: thrown instanceof SyntaxError ? "it is not JSON" : "it is damaged" };
    }
}
/** The cache is not ours alone: what is not the path of a run record is not repeated. */
function lostRun({ path }) {
    return /^runs\/\d{4}\/\d\d\/[\w.-]{1,100}\.json$/.test(path) ? { lost: path } : {};
}
async function restorePartitions(value, source) {
    if (!(0,collect_ledger/* isRecord */.u4)(value))
        throw new TypeError("no partitions");
    const entries = Object.entries(value).filter((entry) => (0,collect_ledger/* isRecord */.u4)(entry[1]));
    const wanted = new Set(entries.map(([, state]) => state.resume_in).filter((path) => typeof path === "string"));
    const resumes = new Map();
    for (const [path, text] of await source.read([...wanted])) {
        for (const instance of (0,run_record/* parseRunRecord */.Yz)(text, path).instances)
            for (const { feed, partition, resume } of instance.partitions)
                if (resume !== undefined)
                    resumes.set(`${path} ${(0,collect_ledger/* partitionKey */.Ab)(instance.id, feed, partition)}`, resume);
    }
    return new Map(entries.map(([key, state]) => {
        const resumeIn = typeof state.resume_in === "string" ? state.resume_in : "";
        const resume = resumeIn === "" ? run_record/* NO_RESUME */.Ws : resumes.get(`${resumeIn} ${key}`);
        if (resume === undefined)
            throw new TypeError("the resume it names is missing");
        return [key, { ...coverage(state), resume, resumeIn }];
    }));
}
function coverage(state) {
    const axis = state.axis;
    const since = Date.parse(String(state.since));
    if (axis !== "event" && axis !== "availability" && axis !== "ingestion" && axis !== "observation")
        throw new TypeError("axis");
    if (Number.isNaN(since))
        throw new TypeError("since");
    return {
        axis,
        since: since,
        covered: (0,run_record/* intervalsFromJson */.RN)(state.covered),
        lost: (0,run_record/* intervalsFromJson */.RN)(state.lost),
    };
}
function isEmpty({ slice, widthMs, correlation, pending }) {
    const pairs = Object.keys(correlation.open).length + Object.keys(correlation.expired).length;
    return slice === undefined && widthMs === undefined && pairs === 0 && pending === undefined;
}

// EXTERNAL MODULE: ./build/src/collect/record-source.js
var record_source = __webpack_require__(14717);
;// CONCATENATED MODULE: ./build/src/collect/cursors.js
/** Brings the cursors from the actions cache (outside Actions: from `.mallcop/cursors/`) and takes them back after a run. */







const FOLDER = ".mallcop/cursors";
/** Cursors are nobody's to commit, whatever `.gitignore` the checkout has. */
async function ignoreFolder(checkout) {
    const folder = external_node_path_.join(checkout, external_node_path_.dirname(FOLDER));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(folder, ".gitignore"), "*\n");
}
/** @param instances ids of the instances of this run; each set has its own entries in the cache */
function openCursors(repository, instances, run, host) {
    const file = external_node_path_.join(repository.dir, FOLDER, "cursor.json");
    const identity = `${repository.remoteUrl} ${repository.branch}`;
    const cacheFor = (name) => (0,store_cache/* createCursorCache */.d)({
        env: host.env,
        workspace: repository.dir,
        dir: FOLDER,
        ...(0,store_cache/* cursorKeys */.j)(instances, name),
        log: host.log,
    });
    const cache = cacheFor(run);
    return {
        async restore(tree) {
            const { state, detail } = await cache.restore();
            const text = await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
            const told = (restored, why) => ({
                restored: state === "off" ? state : restored,
                saved: false,
                detail: why,
            });
            if (text === undefined)
                return {
                    start: collect_ledger/* EMPTY_LEDGER */._7,
                    cache: told(state === "hit" ? "refused" : state, state === "off" ? "none yet" : detail),
                };
            const ledger = await restoreCursor(text, identity, host.clock.now(), (0,record_source/* recordSource */.v)(tree));
            if (!("refused" in ledger))
                return { start: ledger, cache: told("hit", state === "off" ? "in use" : detail) };
            const { refused, lost } = ledger;
            return { start: collect_ledger/* EMPTY_LEDGER */._7, cache: told("refused", refused), ...(lost !== undefined && { lost }) };
        },
        async save({ run: stored, before, after }, restored) {
            if (after.tip === undefined)
                return restored;
            try {
                await ignoreFolder(repository.dir);
                await (0,atomic_file.writeFileAtomic)(file, serializeCursor(before, after.tip, identity, host.clock.now()));
                if (restored.restored === "off")
                    return { ...restored, saved: true };
                // A second step of the same run has a key of its own, as its record has a name.
                const { saved, detail } = await (stored === run ? cache : cacheFor(stored)).save();
                return saved
                    ? { ...restored, saved }
                    : { ...restored, saved, detail: [restored.detail, detail].filter(Boolean).join("; ") };
            }
            catch (thrown) {
                const detail = thrown instanceof Error ? thrown.message : String(thrown);
                return { ...restored, saved: false, detail };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/collect/prepare.js + 6 modules
var prepare = __webpack_require__(28540);
;// CONCATENATED MODULE: ./build/src/collect/problems.js
/** Kinds that a person has to do something about; the others pass by themselves. */
const NEEDS_SOMEBODY = new Set(["config", "auth", "permission", "shape", "internal"]);
function problemOf(error, redactor) {
    const { feed, partition, at } = error.context;
    return {
        code: error.code,
        kind: error.kind,
        message: redactor.text(error.message),
        hint: redactor.text(error.hint),
        docs: error.docs,
        level: NEEDS_SOMEBODY.has(error.kind) ? "error" : "warning",
        ...(feed !== undefined && { feed }),
        ...(partition !== undefined && { partition }),
        ...(at !== undefined && { at }),
    };
}
/** What collecting an instance came to. */
function gathered(instance, collected, redactor) {
    const problems = once(collected.problems.map((error) => problemOf(error, redactor)));
    return { id: instance.id, type: instance.type, collected, status: statusOf(collected, problems), problems };
}
/**
 * `failed` if nothing at all was read, `ok` if all that exists was. A feed that the vendor does not offer here is no failure
 * of what it does offer.
 */
function statusOf({ feeds }, problems) {
    const partitions = feeds.flatMap((feed) => feed.partitions);
    const looked = partitions.some(({ record }) => record.covered.length > 0);
    const open = problems.some(({ kind }) => kind !== "not_available");
    if (!open && partitions.every(({ backlog }) => backlog.length === 0))
        return "ok";
    return looked ? "partial" : "failed";
}
function once(problems) {
    const byText = Map.groupBy(problems, ({ code, feed, message }) => JSON.stringify([code, feed, message]));
    return [...byText.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        if (same.length === 1)
            return [first];
        const { partition: _, ...rest } = first;
        return [{ ...rest, message: `${first.message} (in ${same.length} partitions)` }];
    });
}

// EXTERNAL MODULE: ./build/src/plugin/custom/custom-plugin.js
var custom_plugin = __webpack_require__(63200);
;// CONCATENATED MODULE: ./build/src/collect/sum-counts.js
function sumCounts(list) {
    const start = {
        fetched: 0,
        derived: 0,
        new: 0,
        duplicate: 0,
        leftOut: {},
        rejected: {},
        held: 0,
        requests: 0,
    };
    return list.reduce((sum, counts) => ({
        fetched: sum.fetched + counts.fetched,
        derived: sum.derived + counts.derived,
        new: sum.new + counts.new,
        duplicate: sum.duplicate + counts.duplicate,
        leftOut: sumByReason(sum.leftOut, counts.leftOut),
        rejected: sumByReason(sum.rejected, counts.rejected),
        held: sum.held + counts.held,
        requests: sum.requests + counts.requests,
    }), start);
}
function sumByReason(a, b) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}

;// CONCATENATED MODULE: ./build/src/collect/report-instances.js







/** How far back the chart of coverage reaches. */
const RECENT_MS = 7 * 86_400_000;
function reportInstances(configured, facts) {
    return configured.map((instance) => {
        const gathered = facts.gathered.find(({ id }) => id === instance.id);
        const written = facts.written?.get(instance.id);
        const counts = sumCounts([...(written?.counts.values() ?? [])]);
        const feeds = feedsOf(instance, gathered, written, facts);
        const stale = gathered === undefined ? [] : staleProblems(feeds, facts.finished);
        return {
            id: instance.id,
            type: instance.type,
            status: gathered?.status ?? "skipped",
            feeds,
            problems: [...(gathered?.problems ?? []), ...stale, ...(gathered === undefined ? [] : overrideNotice(instance))],
            newByType: written?.newByType ?? {},
            counts,
        };
    });
}
/** Who reads the summary must see that something else than the built-in connector was looking. */
function overrideNotice({ type, plugin }) {
    if (plugin === undefined || !plugin.overrides || plugin.problems.length > 0)
        return [];
    const { code, kind, message, hint, docs } = new errors/* MallcopError */.D("plugin-overrides", { type, path: plugin.path });
    return [{ code, kind, message, hint, docs, level: "warning" }];
}
/** What has not been read to its end for longer than a day is nobody's passing trouble any more. */
function staleProblems(feeds, finished) {
    return feeds
        .filter(({ status }) => status !== "not_available")
        .flatMap(({ feed, partitions }) => partitions
        .filter((partition) => (0,report_facts/* isStale */.QO)(partition, finished))
        .map(({ partition, watermark, since }) => {
        const hours = Math.floor((finished - (watermark ?? since ?? finished)) / 3_600_000);
        const { code, kind, message, hint, docs } = new errors/* MallcopError */.D("partition-stale", {
            what: `${feed} ${partition}`.trim(),
            hours,
        });
        return { code, kind, message, hint, docs, feed, level: "error", ...(partition !== "" && { partition }) };
    }));
}
function feedsOf(instance, gathered, written, facts) {
    const { feeds } = (0,custom_plugin/* manifestOfInstance */.y)(instance);
    return Object.entries(feeds).map(([name, { title, kind }]) => {
        const feed = gathered?.collected?.feeds.find((candidate) => candidate.name === name);
        const read = feed?.partitions.map((partition) => partitionReport(instance.id, name, partition, written, facts)) ?? [];
        // A feed of records that was looked at and has no place to read (any more) is not behind with those it had before.
        const isEmpty = kind === "log" && feed !== undefined && feed.trouble === undefined;
        const states = read.length > 0 || isEmpty ? [] : (0,collect_ledger/* partitionsOf */.RJ)(facts.ledger, instance.id, name);
        return {
            feed: name,
            title,
            status: feedStatus(gathered, feed, read),
            partitions: [...read, ...states.map((state) => fromLedger(state, facts.finished))],
            counts: written?.counts.get(name) ?? sumCounts([]),
        };
    });
}
function feedStatus(gathered, feed, partitions) {
    if (feed?.trouble?.kind === "not_available")
        return "not_available";
    if (gathered?.status === "failed" || feed?.trouble !== undefined)
        return "failed";
    const offered = partitions.filter(({ unavailable }) => unavailable === undefined);
    if (partitions.length > 0 && offered.length === 0)
        return "not_available";
    const statuses = offered.map(({ covered, backlog }) => (backlog.length > 0 ? (covered.length > 0 ? "partial" : "failed") : "ok"));
    if (statuses.every((status) => status === "ok"))
        return "ok";
    return statuses.every((status) => status === "failed") ? "failed" : "partial";
}
function partitionReport(instance, feed, { record, backlog, unavailable }, written, { planned, ledger, finished }) {
    const key = (0,collect_ledger/* partitionKey */.Ab)(instance, feed, record.partition);
    const [before, state] = [planned.partitions.get(key), ledger.partitions.get(key)];
    const baseline = written?.baselines.get(`${feed}/${record.partition}`);
    return {
        ...(state === undefined ? { axis: record.axis, recent: [] } : known(state, finished)),
        partition: record.partition,
        ...(before && { before: watermarkOf(before) }),
        ...(unavailable && { unavailable }),
        covered: record.covered,
        backlog,
        gaps: record.lost,
        ...(baseline !== undefined && { baseline: { items: baseline } }),
    };
}
/** A partition that this run did not get to; its name is not kept where cursors can be read. */
function fromLedger(state, finished) {
    return { ...known(state, finished), partition: "", covered: [], backlog: [], gaps: [] };
}
function known(state, finished) {
    return {
        axis: state.axis,
        since: state.since,
        watermark: watermarkOf(state),
        recent: (0,intervals/* clip */.$Q)(state.covered, [(finished - RECENT_MS), finished]),
    };
}

// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/detect/console-links.js
var console_links = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/store/publish.js + 2 modules
var publish = __webpack_require__(67501);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/token.js
var token = __webpack_require__(6701);
;// CONCATENATED MODULE: ./build/src/report/commit-message.js



/** Git's own tools cut subjects that are longer. */
const SUBJECT = 72;
/** Subject, body and trailers (`Mallcop-Run: <run id>-<attempt>`), ending in a newline. */
function commitMessage(facts) {
    const trailers = [
        `Mallcop-Run: ${(0,token/* token */.S)(facts.run)}`,
        `Mallcop-Version: ${(0,token/* token */.S)(facts.version)}`,
        `Mallcop-Status: ${facts.status}`,
    ];
    const asked = facts.instances.filter(({ status }) => status !== "skipped");
    const body = [
        opening(facts, asked),
        ...asked.map((instance) => connectorLines(instance).join("\n")),
        findingLines(facts.findings).join("\n"),
    ];
    return `${[subject(facts), ...body, trailers.join("\n")].join("\n\n")}\n`;
}
/** `mallcop: 42 new events (aws 30, github 12); m365 failed`, shortened from the inside until it fits. */
function subject({ command, instances, findings }) {
    const busy = instances.filter(({ counts }) => counts.new > 0).sort((a, b) => b.counts.new - a.counts.new);
    const failed = instances.filter(({ status }) => status === "failed").map(({ id }) => (0,token/* token */.S)(id));
    const found = findings === undefined || findings.new.length === 0 ? "" : `, ${(0,quantity/* plural */.LS)(findings.new.length, "finding")}`;
    const start = `${command === "scan" ? "mallcop" : "mallcop rescan"}: ${events((0,report_facts/* totalCounts */.xW)({ instances }))}${found}`;
    const each = busy.map(({ id, counts }) => `${(0,token/* token */.S)(id)} ${(0,quantity/* grouped */.zD)(counts.new)}`);
    for (let shown = each.length + failed.length; shown >= 0; shown--) {
        const names = Math.min(failed.length, shown);
        const counts = shown - names;
        const text = start + inBrackets(each, counts) + failures(failed, names);
        if (text.length <= SUBJECT)
            return text;
    }
    return start;
}
function events(counts) {
    return counts.new === 0 ? "no new events" : (0,quantity/* plural */.LS)(counts.new, "new event");
}
function inBrackets(each, shown) {
    if (shown === 0)
        return "";
    const hidden = each.length - shown;
    return ` (${[...each.slice(0, shown), ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}
function failures(failed, shown) {
    if (failed.length === 0)
        return "";
    const hidden = failed.length - shown;
    if (shown === 0)
        return `; ${failed.length} failed`;
    return `; ${failed.slice(0, shown).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""} failed`;
}
function opening(facts, asked) {
    const looked = `${(0,report_facts/* lookedAt */.O1)(facts).length} of ${(0,quantity/* plural */.LS)(asked.length, "connector")}`;
    return `${facts.command === "scan" ? "Scan" : "Rescan"} of ${iso(facts.started)}: ${looked} could be read.`;
}
function connectorLines(instance) {
    const window = (0,report_facts/* windowRead */.BA)(instance);
    const { counts = report_facts/* NO_COUNTS */.lZ } = instance;
    const lost = (0,report_facts/* places */.zn)([instance]).flatMap(({ partition }) => partition.gaps);
    const waiting = (0,report_facts/* places */.zn)([instance]).flatMap(({ partition }) => partition.backlog);
    const types = Object.entries(instance.newByType).sort(([, a], [, b]) => b - a);
    const codes = [...new Set(instance.problems.map(({ code }) => (0,token/* token */.S)(code)))];
    const rejected = (0,report_facts/* sumOf */.XN)(counts.rejected);
    const lines = [
        `read: ${window === undefined ? withoutLogs(instance) : `${iso(window[0])}/${iso(window[1])}`}`,
        `events: ${(0,quantity/* grouped */.zD)(counts.new)} new, ${(0,quantity/* plural */.LS)(counts.duplicate, "duplicate")}`,
        types.length > 0 ? `types: ${types.map(([type, count]) => `${(0,token/* token */.S)(type)} ${(0,quantity/* grouped */.zD)(count)}`).join(", ")}` : "",
        rejected > 0 ? `rejected: ${(0,quantity/* plural */.LS)(rejected, "record")}` : "",
        lost.length > 0 ? `lost for good: ${(0,quantity/* plural */.LS)(lost.length, "stretch", "stretches")}, ${(0,quantity/* duration */.p0)((0,report_facts/* totalMs */.Vk)(lost))}` : "",
        waiting.length > 0 ? `still to be read: ${(0,quantity/* plural */.LS)(waiting.length, "stretch", "stretches")}` : "",
        codes.length > 0 ? `problems: ${codes.join(", ")}` : "",
    ];
    return [
        `${(0,token/* token */.S)(instance.id)}: ${instance.status}`,
        ...lines.filter((line) => line !== "").map((line) => `  ${line}`),
    ];
}
/** Most ids of findings that a message names. */
const MOST_FINDINGS = 20;
/** By id and severity: titles have strangers' words in them. */
function findingLines(findings) {
    if (findings === undefined)
        return ["findings: not judged"];
    const { new: fresh, grown, open, waiting } = findings;
    const counts = `findings: ${(0,quantity/* grouped */.zD)(fresh.length)} new, ${(0,quantity/* grouped */.zD)(grown.length)} grown, ${(0,quantity/* grouped */.zD)(open.length)} open`;
    const told = [...fresh, ...grown].map(({ id, severity }) => `  ${severity} ${(0,token/* token */.S)(id)}`);
    const hidden = told.length - MOST_FINDINGS;
    return [
        counts,
        ...told.slice(0, MOST_FINDINGS),
        ...(hidden > 0 ? [`  and ${(0,quantity/* grouped */.zD)(hidden)} more`] : []),
        ...(waiting > 0 ? [`  not judged yet: ${(0,quantity/* plural */.LS)(waiting, "batch", "batches")}`] : []),
    ];
}
function withoutLogs(instance) {
    return (0,report_facts/* places */.zn)([instance]).some(({ partition }) => partition.covered.length > 0) ? "no logs, only states" : "nothing";
}
function iso(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

// EXTERNAL MODULE: ./build/src/store/buffered-file.js
var buffered_file = __webpack_require__(71647);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/store/event-files.js
var event_files = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/store/id-set.js
var id_set = __webpack_require__(56211);
;// CONCATENATED MODULE: ./build/src/store/batches.js
/** Writes the events that the repo does not have yet as batch files, part by part, described well enough to be verified later. */







const MAX_PART_BYTES = 10_000_000;
/** Field order is fixed, so the type is found without parsing; the value is a token and holds no escapes. */
const TYPE = /^\{"id":"[^"\\]+","timestamp":"[^"\\]+","source":"[^"\\]+","event_type":"([^"\\]+)"/;
/**
 * Streams sorted events into local files. Memory is bounded by one write buffer.
 * @throws MallcopError `disk-full`
 */
async function writeBatches(entries, options) {
    const parts = [];
    const newByType = {};
    let duplicate = 0;
    let part;
    try {
        for await (const entry of entries) {
            const { id } = entry;
            if (options.without?.has(id))
                continue;
            if (!options.known.add(...(0,id_set/* idWords */.J)(id))) {
                duplicate++;
                continue;
            }
            const type = typeOf(entry, id);
            newByType[type] = (newByType[type] ?? 0) + 1;
            if (part === undefined || !part.fits(entry.end - entry.lineStart, options.maxPartBytes ?? MAX_PART_BYTES)) {
                await part?.close();
                part = await Part.open({ ...options, part: parts.length + 1 });
                parts.push(part);
            }
            if (!part.offer(entry))
                await part.add(entry);
        }
    }
    finally {
        await part?.close();
    }
    const batches = parts.map((written) => written.describe());
    const files = new Map(parts.map((written) => [written.path, { localFile: written.file }]));
    return { batches, files, new: batches.reduce((sum, { events }) => sum + events, 0), duplicate, newByType };
}
function typeOf({ buffer, lineStart, end }, id) {
    const start = buffer.toString("latin1", lineStart, Math.min(lineStart + TYPE_WITHIN, end));
    const type = TYPE.exec(start)?.[1];
    if (type === undefined || !start.startsWith(`{"id":"${id}",`)) {
        throw new errors/* MallcopError */.D("internal-error", { what: `the staged line of ${id} is not an event's` });
    }
    return type;
}
/** Id, timestamp, source and type are names of bounded length. */
const TYPE_WITHIN = 512;
/** A part being written. */
class Part {
    path;
    file;
    #content;
    #hash;
    #closed = false;
    #first;
    #last = 0;
    #events = 0;
    #bytes = 0;
    constructor(name, file, content, hash) {
        this.path = name;
        this.file = file;
        this.#content = content;
        this.#hash = hash;
    }
    static async open(options) {
        const file = external_node_path_.join(options.folder, `${options.instance}-${options.part}.jsonl`);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const content = await (0,disk/* onDisk */.F)(file, async () => await buffered_file/* BufferedFile */.u.open(file, (bytes) => hash.update(bytes)));
        return new Part((0,event_files/* batchPath */.Go)(options), file, content, hash);
    }
    fits(bytes, limit) {
        return this.#events === 0 || this.#bytes + bytes <= limit;
    }
    /** Takes an entry's line if there is room for it. */
    offer(entry) {
        const { buffer, lineStart, end } = entry;
        if (!this.#content.offer(buffer, lineStart, end))
            return false;
        this.#count(entry);
        return true;
    }
    /** Makes room, and takes an entry's line. */
    async add(entry) {
        const { buffer, lineStart, end } = entry;
        await (0,disk/* onDisk */.F)(this.file, async () => await this.#content.add(buffer, lineStart, end));
        this.#count(entry);
    }
    #count({ time, lineStart, end }) {
        this.#first ??= time;
        this.#last = time;
        this.#events++;
        this.#bytes += end - lineStart;
    }
    async close() {
        if (this.#closed)
            return;
        this.#closed = true;
        await (0,disk/* onDisk */.F)(this.file, async () => await this.#content.close());
    }
    describe() {
        return {
            path: this.path,
            sha256: this.#hash.copy().digest("hex"),
            events: this.#events,
            bytes: this.#bytes,
            first: (this.#first ?? 0),
            last: this.#last,
        };
    }
}

// EXTERNAL MODULE: ./build/src/store/known-ids.js
var known_ids = __webpack_require__(75971);
// EXTERNAL MODULE: ./build/src/event/jsonl.js
var jsonl = __webpack_require__(68748);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(73521);
// EXTERNAL MODULE: ./build/src/store/spooled.js
var spooled = __webpack_require__(93773);
;// CONCATENATED MODULE: ./build/src/collect/arrivals.js
/** Passes one instance's staged events on in order, and notes which are new, per feed, and which are worth a look. */




const MOST_HIGHLIGHTS = 20;
/** Field order is fixed and quotes inside values are escaped, so both are found without parsing. */
const FEED = /"feed":"([^"\\]+)"/;
const ORDINARY = Buffer.from('"severity":"info"');
function sortArrivals(staging, changes, known, quarantine) {
    const duplicates = new Map();
    const highlights = [];
    const dropped = new Map();
    const countIn = (counts, { line }) => {
        const feed = FEED.exec(line)?.[1] ?? "";
        counts.set(feed, (counts.get(feed) ?? 0) + 1);
    };
    const repeat = (entry) => countIn(duplicates, entry);
    const entries = async function* () {
        let previous = "";
        for await (const entry of interleave(staging.sorted(), changes)) {
            const { id } = entry;
            if (id === previous) {
                repeat(entry);
                continue;
            }
            previous = id;
            if (quarantine.dropped.has(id))
                countIn(dropped, entry);
            else if (known.has(...(0,id_set/* idWords */.J)(id)))
                repeat(entry);
            else if (!entry.bytes.includes(ORDINARY))
                note(highlights, entry);
            yield quarantine.stripped.has(id) ? withoutRaw(entry) : entry;
        }
    };
    return { entries: entries(), arrivals: { duplicates, dropped, highlights } };
}
async function* interleave(staged, changes) {
    const rest = [...changes];
    for await (const entry of staged) {
        while (rest[0]?.isBefore(entry)) {
            const change = rest.shift();
            if (change !== undefined)
                yield change;
        }
        yield entry;
    }
    yield* rest;
}
/** Push protection saw a secret that redaction did not know: the record's text goes, the event stays. */
function withoutRaw(entry) {
    const event = (0,jsonl/* parseEvent */.wj)(entry.line);
    const stripped = (0,jsonl/* formatEvent */.qF)({ ...event, raw: JSON.stringify("[redacted:push-protection]") });
    return spooled/* Spooled */.f.of({ time: entry.time, id: entry.id, rank: entry.rank, line: stripped });
}
function note(highlights, entry) {
    const rank = (severity) => (severity === "critical" ? 1 : 0);
    const event = (0,jsonl/* parseEvent */.wj)(entry.line);
    highlights.push({
        id: event.id,
        time: entry.time,
        severity: event.severity,
        connector: String(event.metadata.connector ?? event.source),
        type: event.event_type,
        action: (0,mark/* unmark */.dX)(event.action),
        actor: (0,mark/* unmark */.dX)(event.actor),
        target: (0,mark/* unmark */.dX)(event.target),
        outcome: String(event.metadata.outcome ?? "unknown"),
    });
    highlights.sort((a, b) => rank(b.severity) - rank(a.severity) || b.time - a.time);
    if (highlights.length > MOST_HIGHLIGHTS)
        highlights.pop();
}

;// CONCATENATED MODULE: ./build/src/collect/compare.js




async function compareListings(tree, collected, now) {
    const snapshots = new Map();
    const changes = [];
    const tallies = new Map();
    const baselines = new Map();
    for (const { name, partitions } of collected.feeds) {
        const tally = new Tally();
        tallies.set(name, tally);
        for (const { record, listing } of partitions) {
            if (listing === undefined)
                continue;
            const path = (0,collect_snapshots/* snapshotPath */.c0)(collected.prepared.id, name, record.partition);
            const committed = await tree.read(path);
            const before = committed && (0,collect_snapshots/* parseSnapshot */.E$)(committed.toString("utf8"), path);
            // Somebody else compared in the meantime: our listing may be the older one, so the next run compares instead.
            if (before?.sequence !== listing.sequence)
                continue;
            const next = nextSnapshot(before, listing.items);
            if (next === undefined)
                continue;
            snapshots.set(path, (0,collect_snapshots/* serializeSnapshot */.DP)(next));
            if (before === undefined)
                baselines.set(`${name}/${record.partition}`, next.items.size);
            else
                changes.push(...eventsOf(collected, name, record, listing, before, now, tally));
        }
    }
    changes.sort(spooled/* Spooled */.f.order);
    return { snapshots, changes, tallies, baselines };
}
function nextSnapshot(before, items) {
    if (before === undefined)
        return { sequence: 1, items };
    return (0,collect_snapshots/* sameItems */.Hb)(before.items, items) ? undefined : { sequence: before.sequence + 1, items };
}
function eventsOf({ prepared }, feed, record, { feed: code, items, observedBefore }, before, now, tally) {
    const change = code.change.bind(code);
    const found = (0,collect_snapshots/* differences */.tX)(before, items, (was, is) => change(was, is, prepared.lookup, observedBefore));
    return found.flatMap((difference) => {
        const sealed = sealChange(prepared, feed, record.partition, difference, observedBefore ?? now, tally);
        return sealed === undefined ? [] : [spooled/* Spooled */.f.of(sealed)];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/detect/batch-order.js
var batch_order = __webpack_require__(49700);
// EXTERNAL MODULE: ./build/src/detect/detect.js + 1 modules
var detect = __webpack_require__(30338);
// EXTERNAL MODULE: ./build/src/detect/failure.js
var failure = __webpack_require__(75811);
// EXTERNAL MODULE: ./build/src/detect/finding.js
var finding = __webpack_require__(98852);
// EXTERNAL MODULE: ./build/src/detect/finding-file.js
var finding_file = __webpack_require__(73407);
// EXTERNAL MODULE: ./build/src/detect/state.js + 1 modules
var state = __webpack_require__(72383);
// EXTERNAL MODULE: ./build/src/detect/say.js
var say = __webpack_require__(32530);
// EXTERNAL MODULE: ./build/src/event/sanitize.js
var sanitize = __webpack_require__(12667);
;// CONCATENATED MODULE: ./build/src/collect/broken-record.js


function brokenRecord({ path: file, state, found }, at) {
    const path = (0,sanitize/* sanitize */.aj)(file);
    const what = (0,say/* own */.ZV)(state === "missing" ? "is missing" : "was altered");
    return {
        key: ["record", path, state, found],
        source: "mallcop",
        severity: "critical",
        title: (0,say/* say */.cv) `The run record ${path} ${what}`,
        why: (0,say/* say */.cv) `${path} ${what} since a later run saw it, so the repository does not prove any more what was covered before.`,
        next: (0,say/* say */.cv) `Find the commit with git log, ask whoever made it, and restore the file as it was.`,
        at,
    };
}

;// CONCATENATED MODULE: ./build/src/collect/judge-run.js
/**
 * Detectors within a run: first the committed batches that nobody has judged yet, oldest first, then what this run adds, so
 * that everything is learned in its order. Whatever goes wrong here costs no event: what was not judged is judged next time.
 */










/** Where push protection does not let findings through. */
const WITHHELD = {
    files: new Map(),
    findings: undefined,
    errors: [new errors/* MallcopError */.D("findings-withheld")],
};
/** Batches that one `git cat-file` streams. */
const BATCHES_AT_ONCE = 64;
async function judgeRun(tree, given, detecting) {
    try {
        return await judge(tree, given, detecting);
    }
    catch (thrown) {
        return { files: new Map(), findings: undefined, errors: [(0,errors/* asMallcopError */.x)(thrown)] };
    }
}
async function judge(tree, { batches: added, broken }, { judgeMs, clock, ...house }) {
    const files = filesOf(tree);
    const detection = new detect/* Detection */.u({ state: await (0,state/* loadState */.C7)(files), ...house });
    const end = clock() + judgeMs;
    const isOver = () => clock() >= end;
    const committed = (await tree.list("events"))
        .filter(({ path }) => (0,event_files/* isEventLines */.gu)(path) && !detection.isJudged(path))
        .sort((one, other) => (0,batch_order/* byDay */.m)(one.path, other.path));
    let waiting = await judgeCommitted(tree, committed, detection, isOver);
    for (const path of [...added.keys()].sort(batch_order/* byDay */.m)) {
        // Out of their order they would be judged by what is not learned yet, and hide that others still wait.
        if (waiting > 0 || isOver())
            waiting += 1;
        else
            await detection.judge(path, (0,external_node_fs_.createReadStream)(added.get(path)?.localFile ?? ""));
    }
    for (const link of broken)
        detection.note("audit-blinding", brokenRecord(link, clock()));
    const detected = detection.finish();
    const decisions = (0,finding_file/* parseDecisions */.nc)((await files.read(finding_file/* DECISIONS_PATH */.q3)) ?? "");
    const isOpen = (finding) => (0,finding_file/* statusOf */.c2)(finding, decisions, clock()) === "open";
    const list = (findings) => findings.filter(isOpen).sort(finding/* byUrgency */.td);
    const { batches, events } = detected;
    return {
        files: detected.files,
        findings: {
            new: list(detected.new),
            grown: list(detected.grown),
            open: list(detected.findings),
            judged: { batches, events },
            waiting,
        },
        errors: troubles(detected, waiting),
    };
}
/** @returns how many there was no time for */
async function judgeCommitted(tree, committed, detection, isOver) {
    let judged = 0;
    while (judged < committed.length && !isOver()) {
        await tree.readMany(committed.slice(judged, judged + BATCHES_AT_ONCE), async ({ path }, content) => {
            if (isOver())
                return;
            await detection.judge(path, content);
            judged += 1;
        });
    }
    return committed.length - judged;
}
function troubles({ damaged, failures }, waiting) {
    return [
        ...[...failures].map(([detector, thrown]) => (0,failure/* failureOf */.g)(detector, thrown)),
        ...damaged.map((path) => new errors/* MallcopError */.D("data-damaged", { path, reason: "the line is no event" })),
        ...(waiting > 0 ? [new errors/* MallcopError */.D("detection-behind", { count: waiting })] : []),
    ];
}
function filesOf(tree) {
    return {
        list: async (folder) => (await tree.list(folder)).map(({ path }) => path),
        read: async (path) => (await tree.read(path))?.toString("utf8"),
    };
}

;// CONCATENATED MODULE: ./build/src/collect/record-chain.js
/**
 * Whether the run records are still what runs have written: each notes what it found in `runs/`, so that one comparison with the
 * last record vouches for all before it. Only where that fails are the links of the chain walked to find the place.
 */



/** @param tip the last record, which nothing but a later one can vouch for */
async function inspectChain(tree, tip) {
    const entries = await tree.list("runs");
    const seen = digestOf(entries);
    if (tip === undefined)
        return { seen, broken: [] };
    const records = await readRecords(tree, entries.filter(({ path }) => path === tip.path));
    const last = records.get(tip.path)?.record;
    if (last !== undefined && isAsNoted(last, tip, entries))
        return { seen, broken: [] };
    const broken = brokenIn(await readRecords(tree, entries));
    // A record without a note is from before there were notes; its links are all that can be said.
    const isUnexplained = broken.length === 0 && last?.records !== undefined;
    return { seen, broken: isUnexplained ? [{ path: "runs", state: "altered", found: seen.sha256 }] : broken };
}
/** The listing that the record was written on is today's, without what its own run added. */
function isAsNoted({ records, started }, tip, entries) {
    if (records === undefined)
        return false;
    const checkpoint = (0,collect_ledger/* checkpointPath */.AD)(started);
    const without = (...added) => digestOf(entries.filter(({ path }) => !added.includes(path)));
    return [without(tip.path), without(tip.path, checkpoint)].some(({ sha256: digest }) => digest === records.sha256);
}
function digestOf(entries) {
    return { files: entries.length, sha256: (0,sha256/* sha256 */.s)(entries.map(({ path, blob }) => `${path} ${blob}\n`).join("")) };
}
async function readRecords(tree, entries) {
    const records = new Map();
    const isRecord = ({ path }) => path.endsWith(".json") && !path.endsWith("/checkpoint.json");
    await tree.readMany(entries.filter(isRecord), async ({ path }, content) => {
        const chunks = [];
        for await (const chunk of content)
            chunks.push(chunk);
        const text = Buffer.concat(chunks).toString("utf8");
        records.set(path, { sha256: (0,sha256/* sha256 */.s)(text), record: parsed(text, path) });
    });
    return records;
}
function parsed(text, path) {
    try {
        return (0,run_record/* parseRunRecord */.Yz)(text, path);
    }
    catch {
        return undefined;
    }
}
function brokenIn(records) {
    return [...records.values()].flatMap(({ record }) => {
        if (record?.previous === undefined)
            return [];
        const { path, sha256: expected } = record.previous;
        const found = records.get(path);
        if (found === undefined)
            return [{ path, state: "missing", found: "" }];
        return found.sha256 === expected ? [] : [{ path, state: "altered", found: found.sha256 }];
    });
}

;// CONCATENATED MODULE: ./build/src/collect/assemble.js













const DAY_MS = 86_400_000;
async function assemble(tree, asked) {
    const options = { ...asked, identity: { ...asked.identity, run: await freeName(tree, asked.identity) } };
    const files = new Map();
    const batches = new Map();
    const known = await (0,known_ids/* readKnownIds */.E_)(tree, { from: oldestDay(options) });
    const written = new Map();
    for (const { id, collected } of options.gathered) {
        if (collected === undefined)
            continue;
        const compared = await compareListings(tree, collected, options.now);
        for (const [path, text] of compared.snapshots)
            files.set(path, { text });
        const outcome = await writeInstance(collected, compared, known, options);
        for (const [path, file] of outcome.files)
            batches.set(path, file);
        written.set(id, outcome);
    }
    const chain = await inspectChain(tree, options.current.tip);
    const { detecting, quarantine } = options;
    const judgement = quarantine.findings ? WITHHELD : await judgeRun(tree, { batches, broken: chain.broken }, detecting);
    for (const [path, file] of batches)
        files.set(path, file);
    for (const [path, text] of judgement.files)
        files.set(path, { text });
    const record = recordOf(options, written, chain.seen);
    const text = (0,run_record/* serializeRunRecord */.J1)(record);
    const after = (0,collect_ledger/* fold */.AU)(options.current, record, text);
    files.set(after.tip?.path ?? "", { text });
    const checkpoint = await dueCheckpoint(tree, options);
    if (checkpoint !== undefined)
        files.set(checkpoint, { text: (0,collect_ledger/* serializeLedger */.CE)(options.current) });
    const instances = reportInstances(options.configured, {
        gathered: options.gathered,
        written,
        planned: options.planned,
        ledger: after,
        finished: options.now,
    });
    const { findings } = judgement;
    const message = commitMessage({ ...options.identity, status: options.status, instances, findings });
    return { run: options.identity.run, changes: { files, message }, before: options.current, after, written, judgement };
}
/** Two steps of one workflow run have the same id and attempt: the second takes a name of its own. */
async function freeName(tree, identity) {
    const taken = new Set((await tree.list(folderOf((0,run_record/* runRecordPath */.Gu)(identity)))).map(({ path }) => path));
    let run = identity.run;
    for (let number = 2; taken.has((0,run_record/* runRecordPath */.Gu)({ ...identity, run })); number++)
        run = `${identity.run}.${number}`;
    return run;
}
/** The month's checkpoint, if this is its first record and there are records of earlier months to spare the reader. */
async function dueCheckpoint(tree, { identity, current }) {
    const path = (0,collect_ledger/* checkpointPath */.AD)(identity.started);
    if (current.tip === undefined || folderOf(current.tip.path) >= folderOf(path))
        return undefined;
    return (await tree.read(path)) === undefined ? path : undefined;
}
const folderOf = (file) => file.slice(0, file.lastIndexOf("/"));
/** An event is committed on or after the day it happened, up to a day of clock skew: older folders cannot hold it. */
function oldestDay({ gathered, now }) {
    const times = gathered.flatMap(({ collected }) => {
        if (collected === undefined)
            return [];
        const { first, undated } = collected.prepared.staging;
        return [...(first === undefined ? [] : [first]), ...(undated ? startsOf(collected) : [])];
    });
    return new Date(Math.min(now, ...times) - DAY_MS).toISOString().slice(0, 10);
}
/** Where reading began. What does not say when it happened cannot have been collected before the range it was found in. */
function startsOf({ feeds }) {
    return feeds.flatMap(({ partitions }) => partitions.map(({ record, backlog }) => {
        const read = [...record.covered, ...backlog].map(([from]) => from);
        return Math.min(...(read.length > 0 ? read : [record.since]));
    }));
}
async function writeInstance(collected, compared, known, { identity, now, folder, quarantine }) {
    const { prepared } = collected;
    const { entries, arrivals } = sortArrivals(prepared.staging, compared.changes, known, quarantine);
    const batches = await writeBatches(entries, {
        instance: prepared.id,
        day: new Date(now).toISOString().slice(0, 10),
        run: identity.run,
        known,
        folder,
        without: quarantine.dropped,
    });
    return {
        arrivals,
        files: batches.files,
        batches: batches.batches,
        newByType: batches.newByType,
        baselines: compared.baselines,
        counts: countsByFeed(collected, compared, arrivals),
    };
}
function countsByFeed(collected, compared, arrivals) {
    const requests = collected.prepared.requests();
    return new Map(collected.feeds.map(({ name, tally }, index) => {
        const total = tally.plus(compared.tallies.get(name) ?? new Tally());
        for (let left = arrivals.dropped.get(name) ?? 0; left > 0; left--)
            total.reject("push-secret");
        // The transport counts per instance; the first feed carries the number, so that sums stay true.
        return [name, total.counts(arrivals.duplicates.get(name) ?? 0, index === 0 ? requests : 0)];
    }));
}
function recordOf(options, written, records) {
    const { identity, current, gathered, status, now, quarantine } = options;
    const tip = current.tip;
    return {
        run: identity.run,
        sequence: (tip?.sequence ?? 0) + 1,
        previous: tip && { path: tip.path, sha256: tip.sha256 },
        records,
        ledger: ledgerHash(current),
        command: identity.command,
        version: identity.version,
        started: identity.started,
        finished: now,
        status,
        instances: gathered.map((instance) => instanceRecord(instance, written.get(instance.id), options)),
        batches: [...written.values()].flatMap(({ batches }) => batches),
        quarantined: [...quarantine.dropped].sort(),
    };
}
function instanceRecord({ id, type, collected, status, problems }, written, { planned, current }) {
    const join = (feed, partition) => {
        const key = (0,collect_ledger/* partitionKey */.Ab)(id, feed, partition.record.partition);
        const theirs = current.partitions.get(key)?.resume;
        const raced = theirs !== undefined && theirs !== planned.partitions.get(key)?.resume;
        const { resume } = partition.record;
        return resume === undefined || !raced
            ? partition.record
            : { ...partition.record, resume: (0,collect_ledger/* joinResume */.Ay)(resume, theirs) };
    };
    return {
        id,
        type,
        status,
        counts: sumCounts([...(written?.counts.values() ?? [])]),
        problems: problems.map(({ code, feed, partition }) => ({
            code,
            ...(feed !== undefined && { feed }),
            ...(partition !== undefined && { partition }),
        })),
        partitions: collected?.feeds.flatMap((feed) => feed.partitions.map((partition) => join(feed.name, partition))) ?? [],
    };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/src/collect/quarantine.js
/** Finds the events behind the places that push protection named. */


/** The ids of the events at `path:line`, where `path` is a batch of this change set. */
async function locateEvents(files, locations) {
    const ids = [];
    for (const [path, places] of Map.groupBy(locations, (location) => location.path)) {
        const change = files.get(path);
        if (change === undefined || change === null || !("localFile" in change))
            continue;
        const wanted = new Set(places.map(({ line }) => line));
        let number = 0;
        for await (const line of (0,external_node_readline_.createInterface)({
            input: (0,external_node_fs_.createReadStream)(change.localFile),
            crlfDelay: Number.POSITIVE_INFINITY,
        })) {
            number += 1;
            const id = wanted.has(number) ? /^\{"id":"([^"\\]+)"/.exec(line)?.[1] : undefined;
            if (id !== undefined)
                ids.push(id);
        }
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/collect/store-run.js
/** Stores what a run gathered: assembled on the remote branch as it is, pushed, seen there. A dry run stops before the commit. */










/** Time for pushing, after collecting has ended, in milliseconds. */
const PUBLISH_MS = 5 * 60_000;
/** Of the time that is kept back for storing, what one attempt may use for detectors. */
const JUDGING_SHARE = 0.25;
/** Push protection names five secrets at a time; whoever meets more has a worse problem. */
const SECRET_ROUNDS = 20;
/**
 * Whatever comes of the push, the answer describes what was gathered.
 * @throws MallcopError if not even that could be worked out
 */
async function store(request, host, input) {
    const options = (current, quarantine, folder) => ({
        identity: request.identity,
        now: host.clock.now(),
        configured: request.config.connectors,
        gathered: input.gathered,
        status: input.gathered.every(({ status }) => status === "ok") ? "ok" : "partial",
        planned: input.ledger,
        current,
        quarantine,
        detecting: {
            detectors: input.detectors,
            own: request.config.own,
            linkOf: (0,console_links/* consoleLinks */.tr)(request.config.connectors),
            judgeMs: (0,collect_budget/* reserveMs */.V)(request.totalMs) * JUDGING_SHARE,
            clock: () => host.clock.now(),
        },
        folder,
    });
    const builder = new Builder(input, options);
    const { repository, redactor } = input;
    const told = (publish, errors) => ({
        assembly: builder.last,
        publish,
        highlights: highlightsOf(builder.last),
        problems: [...errors, ...builder.last.judgement.errors].map((error) => problemOf(error, redactor)),
    });
    if (request.dryRun || repository === undefined) {
        await builder.build(input.tree);
        return told({ state: "nothing", attempts: 0 }, []);
    }
    try {
        const result = await pushAll(repository, builder, host);
        const stored = result.state === "stored" ? { commit: result.commit } : {};
        const state = result.state === "stored" ? "stored" : "nothing";
        return told({ state, branch: repository.branch, attempts: result.attempts, ...stored }, builder.setbacks());
    }
    catch (thrown) {
        if (!builder.hasBuilt)
            await builder.build(input.tree);
        return told({ state: "nothing", branch: repository.branch, attempts: 1 }, [(0,errors/* asMallcopError */.x)(thrown)]);
    }
}
/** Pushes, and sets aside what push protection objects to, until it objects to nothing more. */
async function pushAll(repository, builder, host) {
    const deadline = (host.clock.now() + PUBLISH_MS);
    for (let round = 1;; round++) {
        const result = await (0,publish/* publish */.m)(repository, async (tree) => (await builder.build(tree)).changes, {
            time: host.clock.now(),
            deadline,
            clock: () => host.clock.now(),
            random: host.random,
            sleep: async (ms) => await host.clock.sleep(ms, new AbortController().signal),
        });
        if (result.state !== "secrets")
            return result;
        if (round > SECRET_ROUNDS)
            throw new errors/* MallcopError */.D("push-secret", { count: 0 });
        await builder.setAside(result.locations);
    }
}
/** Assembles once per attempt, each in its own folder, and remembers what push protection objected to. */
class Builder {
    #input;
    #options;
    #stripped = new Set();
    #dropped = new Set();
    #withoutFindings = false;
    #withoutReport;
    #last;
    #folder;
    constructor(input, options) {
        this.#input = input;
        this.#options = options;
    }
    async build(tree) {
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
        this.#folder = await (0,promises_.mkdtemp)(external_node_path_.join(this.#input.folder, "attempt-"));
        const current = await (0,record_source/* ledgerOf */.X)(tree, this.#input.ledger);
        const quarantine = { stripped: this.#stripped, dropped: this.#dropped, findings: this.#withoutFindings };
        const options = this.#options(current, quarantine, this.#folder);
        this.#last = await this.#withReport(tree, await assemble(tree, options), options);
        return this.#last;
    }
    /** A page for people is worth less than what it is about: without it the run is stored all the same. */
    async #withReport(tree, assembly, { now, identity }) {
        const { report } = this.#input;
        if (report === undefined || this.#withoutReport !== undefined)
            return assembly;
        try {
            const { reportFiles } = await Promise.all(/* import() */[__webpack_require__.e(1752), __webpack_require__.e(9800)]).then(__webpack_require__.bind(__webpack_require__, 99800));
            const { files, message } = assembly.changes;
            const drawn = await reportFiles(tree, files, { ...report, now, version: identity.version });
            return { ...assembly, changes: { files: new Map([...files, ...drawn]), message } };
        }
        catch (thrown) {
            this.#withoutReport = new errors/* MallcopError */.D("report-not-written", { reason: (0,errors/* asMallcopError */.x)(thrown).message });
            return assembly;
        }
    }
    /** The events at these places lose their `raw`; those that lost it already are kept out. What is left out is not judged. */
    async setAside(locations) {
        const ids = await locateEvents(this.last.changes.files, locations);
        if (ids.length === 0 && this.#withoutReport === undefined && locations.every(isInReport)) {
            this.#withoutReport = new errors/* MallcopError */.D("report-not-written", { reason: "push protection sees a secret in it" });
        }
        else if (ids.length === 0) {
            // Trouble that is in no event cannot be helped by leaving events out; findings can wait, the events must not.
            if (this.#withoutFindings || !locations.some(({ path: place }) => place.startsWith("findings/")))
                throw new errors/* MallcopError */.D("push-secret", { count: 0 });
            this.#withoutFindings = true;
        }
        for (const id of ids)
            (this.#stripped.has(id) ? this.#dropped : this.#stripped).add(id);
    }
    get last() {
        if (this.#last === undefined)
            throw new errors/* MallcopError */.D("internal-error", { what: "nothing was assembled" });
        return this.#last;
    }
    get hasBuilt() {
        return this.#last !== undefined;
    }
    /** What push protection cost. */
    setbacks() {
        const stripped = this.#stripped.size - this.#dropped.size;
        return [
            ...(stripped > 0 ? [new errors/* MallcopError */.D("push-secret-stripped", { count: stripped })] : []),
            ...(this.#dropped.size > 0 ? [new errors/* MallcopError */.D("push-secret", { count: this.#dropped.size })] : []),
            ...(this.#withoutReport === undefined ? [] : [this.#withoutReport]),
        ];
    }
}
function isInReport({ path: place }) {
    return place.startsWith("report/");
}
/** Most severe first, then newest, of all instances. */
function highlightsOf({ written }) {
    const rank = ({ severity }) => (severity === "critical" ? 1 : 0);
    return [...written.values()]
        .flatMap(({ arrivals }) => arrivals.highlights)
        .sort((a, b) => rank(b) - rank(a) || b.time - a.time)
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build/src/collect/run.js
/**
 * One run from end to end: read what is due, store it once, and say truly what is covered. Everything that can be saved is
 * saved before the exit status is decided, and nothing is called stored until the remote branch was seen to contain it.
 */
























/** Instances that are read at the same time. */
const INSTANCES_AT_ONCE = 8;
/** Never throws for trouble that can be reported; the report says what happened, and which exit status it means. */
async function run(request, host) {
    const budget = (0,collect_budget/* startBudget */.c)(host.clock, request.totalMs, host.signal);
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(host.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "mallcop-"));
    try {
        return await runWithin(request, host, budget, folder);
    }
    finally {
        budget.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runWithin(request, host, budget, folder) {
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(request.config, host.env) });
    const problems = [];
    const blame = (thrown) => problems.push(problemOf((0,errors/* asMallcopError */.x)(thrown), redactor));
    const start = await begin(request, host).catch((thrown) => void blame(thrown));
    if (start === undefined)
        return conclude(request, host, { problems });
    for (const notice of start.notices)
        blame(notice);
    const around = {
        host,
        config: request.config,
        now: request.identity.started,
        budget,
        redactor,
        tree: start.tree,
        folder,
    };
    const gathered = await inParallel(INSTANCES_AT_ONCE, request.instances.map((instance) => async () => await gather(instance, around, request, start.ledger)));
    const outcome = { problems, gathered, cache: start.cache, planned: start.ledger };
    const report = request.config.report ? { config: request.config, repository: host.env.GITHUB_REPOSITORY } : undefined;
    const watch = { log: host.log, redact: (text) => redactor.text(text), temp: host.env.RUNNER_TEMP };
    const stored = await (0,open_detectors/* withDetectors */.s)(await (0,find_detectors/* findDetectors */.nN)(host.cwd), watch, async (opened) => {
        for (const problem of opened.problems)
            blame(problem);
        for (const override of opened.overrides)
            problems.push({ ...problemOf(override, redactor), level: "warning" });
        return await store(request, host, { ...start, ...opened, gathered, report, folder, redactor });
    }).catch((thrown) => void blame(thrown));
    if (stored === undefined)
        return conclude(request, host, outcome);
    problems.push(...stored.problems);
    const cache = stored.publish.state === "stored" ? await start.saveCursor(stored) : start.cache;
    const { history, commit } = await tidy(request, host, start, stored, { budget, folder, blame });
    if (start.repository && commit !== undefined)
        await followWorkingTree(start.repository, commit);
    return conclude(request, host, { ...outcome, cache, stored, ...(history && { history }) });
}
/** Compacts what is due once a scan's events are safe; a rescan, and a scan without time, leave it to the next one. */
async function tidy({ identity, config, instances }, host, { repository, tree }, { publish }, { budget, folder, blame }) {
    const { commit } = publish;
    if (repository === undefined || commit === undefined)
        return { commit };
    if (identity.command !== "scan" || budget.exhausted)
        return { commit };
    const isShard = instances.length < config.connectors.length;
    const kept = await (0,keep_house/* keepHouse */.m)({
        repository,
        tree,
        host,
        folder,
        budgetMb: config.store.budgetMb,
        rules: {
            now: host.clock.now(),
            version: host.version,
            retentionDays: config.retentionDays,
            // Of several jobs each looks after its own; what is configured no more is left to one that runs all.
            ...(isShard && { instances: new Set(instances.map(({ id }) => id)) }),
        },
    });
    for (const problem of kept.problems)
        blame(problem);
    return { history: kept.history, commit: kept.commit ?? commit };
}
/** Looks at the repository before anything is read from a vendor: what could not be stored need not be fetched. */
async function begin(request, host) {
    const repository = await (0,store_repository/* openRepository */.h)({
        dir: host.cwd,
        ...(request.dataBranch && { branch: request.dataBranch }),
        env: host.env,
        log: host.log,
    }).catch((thrown) => {
        if (request.dryRun)
            return undefined;
        throw thrown;
    });
    if (repository === undefined)
        return NOTHING_TO_START_FROM;
    if (!request.dryRun && !request.config.allowPublic)
        await (0,visibility/* requirePrivate */.N)(repository.remoteUrl, host);
    const tree = await repository.fetch();
    const ids = request.instances.map(({ id }) => id);
    const cursors = openCursors(repository, ids, request.identity.run, host);
    const { start, cache, lost } = await cursors.restore(tree);
    return {
        repository,
        tree,
        ledger: await (0,record_source/* ledgerOf */.X)(tree, start),
        cache,
        notices: lost === undefined ? [] : [new errors/* MallcopError */.D("repo-branch-reset", { branch: repository.branch, run: lost })],
        // A rescan leaves the cursors of the scans alone.
        saveCursor: async ({ assembly }) => (request.range === undefined ? await cursors.save(assembly, cache) : cache),
    };
}
const NOTHING_TO_START_FROM = {
    repository: undefined,
    tree: tree/* EMPTY_TREE */.p,
    ledger: collect_ledger/* EMPTY_LEDGER */._7,
    cache: { restored: "off", saved: false },
    notices: [],
    saveCursor: async () => ({ restored: "off", saved: false }),
};
async function gather(instance, around, request, ledger) {
    const { budget, redactor } = around;
    try {
        const prepared = await (0,prepare/* prepareInstance */.Zt)(instance, around);
        const rules = { ledger, budget, range: request.range, onProgress: request.onProgress };
        try {
            return gathered(instance, await collectInstance(prepared, rules), redactor);
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(prepared.connector);
        }
    }
    catch (thrown) {
        const problem = problemOf((0,errors/* asMallcopError */.x)(thrown).in({ connector: instance.id }), redactor);
        return { id: instance.id, type: instance.type, collected: undefined, status: "failed", problems: [problem] };
    }
}
function conclude(request, host, { problems, gathered = [], cache, planned, stored, history }) {
    const finished = host.clock.now();
    // What was read counts as covered only once it is stored; a dry run shows what a scan would have covered.
    const proven = stored !== undefined && (stored.publish.state === "stored" || request.dryRun);
    const ledger = proven ? stored.assembly.after : (planned ?? collect_ledger/* EMPTY_LEDGER */._7);
    const instances = reportInstances(request.config.connectors, {
        gathered,
        written: stored?.assembly.written,
        planned: planned ?? collect_ledger/* EMPTY_LEDGER */._7,
        ledger,
        finished,
    });
    const publish = stored?.publish ?? { state: "nothing", attempts: 0 };
    const halfway = {
        command: request.identity.command,
        dryRun: request.dryRun,
        run: request.identity.run,
        version: request.identity.version,
        started: request.identity.started,
        finished,
        status: overall(instances, problems, publish, request.dryRun),
        instances,
        publish,
        cache: cache ?? { restored: "off", saved: false },
        ...(history && { history }),
        highlights: stored?.highlights ?? [],
        findings: stored?.assembly.judgement.findings,
        problems,
    };
    return { ...halfway, exit: decideExit(halfway, request.failOn) };
}
function overall(instances, problems, publish, dryRun) {
    const asked = instances.filter(({ status }) => status !== "skipped");
    if (publish.state !== "stored" && !dryRun)
        return "failed";
    if (asked.length > 0 && asked.every(({ status }) => status === "failed"))
        return "failed";
    const sound = problems.every(({ level }) => level === "warning");
    return sound && asked.every(({ status }) => status === "ok") ? "ok" : "partial";
}

// EXTERNAL MODULE: ./build/src/connector/proxy.js
var proxy = __webpack_require__(61333);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
// EXTERNAL MODULE: ./build/src/commands/times.js
var times = __webpack_require__(30270);
;// CONCATENATED MODULE: ./build/src/commands/scan.js
/** `mallcop scan` and `mallcop rescan`. */







const SHARED = {
    config: command/* CONFIG_OPTION */.dG,
    connectors: command/* CONNECTORS_OPTION */.jY,
    "fail-on": {
        type: "text",
        value: "KINDS",
        description: "Trouble that makes the exit status 1; `any` and `never` are possible.",
        default: "config,auth,permission,stale",
    },
    "dry-run": { type: "flag", description: "Read and report, but commit, push and keep nothing." },
    "data-branch": { type: "text", value: "BRANCH", description: "Branch for the events. Default: the one checked out." },
    "max-minutes": {
        type: "text",
        value: "N",
        description: "Minutes the run may take, 1 to 350; the rest is left for the next run.",
        default: "20",
    },
    json: command/* JSON_OPTION */.rj,
    quiet: { type: "flag", description: "No progress, only the result." },
};
const scan = {
    name: "scan",
    summary: "Read what is new since the last run from every configured connector, and commit it.",
    positionals: [],
    options: SHARED,
    notes: command/* EXIT_STATUSES */.kZ,
    run: async (given, door) => await perform("scan", given, door),
};
const rescan = {
    name: "rescan",
    summary: "Read a range of time again, and commit what was missing. Cursors are not touched; duplicates are dropped.",
    positionals: [],
    options: {
        since: {
            type: "text",
            value: "TIME",
            description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d.",
        },
        until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: now." },
        ...SHARED,
    },
    notes: ["Example: mallcop rescan --since 2026-03-11 --until 2026-03-12 --connectors aws", "", ...command/* EXIT_STATUSES */.kZ],
    run: async (given, door) => await perform("rescan", given, door),
};
async function perform(command, given, door) {
    (0,proxy/* useProxyFromEnvironment */.F)(door.env);
    const started = door.clock.now();
    const failOn = parseFailOn(given.text("fail-on") ?? "");
    const totalMs = (0,times/* parseMinutes */.lA)(given.text("max-minutes") ?? "20", command);
    const range = command === "rescan" ? (0,times/* parseRange */.RC)(given.text("since"), given.text("until"), started) : undefined;
    const identity = { run: runName(door.env, started), command, version: door.version, started };
    const json = given.flag("json");
    const { config, problems } = await (0,load_config/* readConfig */.X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        const report = couldNotStart(identity, given.flag("dry-run"), problems);
        await door.present(report, { json });
        return report.exit;
    }
    const instances = (0,load_config/* pickInstances */.g)(config, given.text("connectors"), command);
    const progress = await openProgress(door, given.flag("quiet") || json);
    try {
        const report = await run({
            identity,
            config,
            instances,
            range,
            totalMs,
            failOn,
            dryRun: given.flag("dry-run"),
            dataBranch: given.text("data-branch"),
            onProgress: (instance, { from, ...step }) => progress.update(instance, { ...step, slice: new Date(from).toISOString().slice(0, 16).replace("T", " ") }),
        }, {
            ...door,
            log: { debug: () => { }, info: (line) => progress.log(line), warn: (line) => progress.log(`warning: ${line}`) },
        });
        progress.close();
        await door.present(report, { json });
        return report.exit;
    }
    finally {
        progress.close();
    }
}
async function openProgress(door, quiet) {
    const { createProgress } = await __webpack_require__.e(/* import() */ 1737).then(__webpack_require__.bind(__webpack_require__, 91737));
    return createProgress({
        stream: { write: (text) => process.stderr.write(text), columns: door.width },
        isTTY: door.isTerminal,
        quiet,
        clock: {
            now: () => door.clock.monotonic(),
            after: (ms, call) => {
                const timer = setTimeout(call, ms).unref();
                return () => clearTimeout(timer);
            },
        },
        ...(door.kind === "action" && { group: "Reading" }),
    });
}
/** `<GITHUB_RUN_ID>-<attempt>`; elsewhere a name that sorts by time and meets no other. */
function runName(env, started) {
    const id = env.GITHUB_RUN_ID;
    if (env.GITHUB_ACTIONS === "true" && id && /^\d{1,20}$/.test(id))
        return `${id}-${Number(env.GITHUB_RUN_ATTEMPT) || 1}`;
    const time = new Date(started).toISOString().replace(/[-:]|\.\d+Z$/g, "");
    return `local-${time}-${(0,external_node_crypto_.randomBytes)(3).toString("hex")}`;
}
function couldNotStart(identity, dryRun, errors) {
    const problems = errors.map(({ code, kind, message, hint, docs, context: { at } }) => {
        return { code, kind, message, hint, docs, level: "error", ...(at !== undefined && { at }) };
    });
    return {
        ...identity,
        dryRun,
        finished: identity.started,
        status: "failed",
        exit: 2,
        instances: [],
        publish: { state: "nothing", attempts: 0 },
        cache: { restored: "off", saved: false },
        highlights: [],
        findings: undefined,
        problems,
    };
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

/***/ 30338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Detection),
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/src/detect/console-links.js
var console_links = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/detect/engine.js + 1 modules
var engine = __webpack_require__(87883);
// EXTERNAL MODULE: ./build/src/event/line-pages.js
var line_pages = __webpack_require__(70859);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(73521);
// EXTERNAL MODULE: ./build/src/event/stored-line.js
var stored_line = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/src/detect/event-lines.js



const PAGE = 64;
/** @param onDamage is told the number of a line that is no event, from 1 */
async function* pagesOf(content, onDamage) {
    let number = 0;
    let page = [];
    for await (const lines of (0,line_pages/* linePages */.p)(content)) {
        for (const line of lines) {
            number += 1;
            if (line.length === 0)
                continue;
            const event = (0,stored_line/* readWithoutRaw */.bC)(line);
            if (event === undefined)
                onDamage(number);
            else
                page.push(clean(event));
            if (page.length < PAGE)
                continue;
            yield page;
            page = [];
        }
    }
    if (page.length > 0)
        yield page;
}
function clean(event) {
    const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata } = event;
    return {
        id,
        time: Date.parse(timestamp),
        source,
        type,
        actor: (0,mark/* unmark */.dX)(actor),
        target: (0,mark/* unmark */.dX)(target),
        action: (0,mark/* unmark */.dX)(action),
        severity,
        metadata: unmarked(metadata),
    };
}
const BRACKET = 0x5b;
/** In place: nobody else has the object, and most of what reading costs is making it. */
function unmarked(metadata) {
    for (const name in metadata) {
        const value = metadata[name];
        if (typeof value === "string" && value.charCodeAt(0) === BRACKET)
            metadata[name] = (0,mark/* unmark */.dX)(value);
    }
    return metadata;
}

// EXTERNAL MODULE: ./build/src/detect/state.js + 1 modules
var state = __webpack_require__(72383);
;// CONCATENATED MODULE: ./build/src/detect/detect.js
/** Judges batches that were not judged yet. The same code serves the command and a scan: batches in, files and findings out. */




const MOST_DAMAGED = 100;
/** Judges batch after batch, in the order in which they were stored. */
class Detection {
    #state;
    #engine;
    #detectors;
    #failures = new Map();
    #damaged = [];
    #events = 0;
    #batches = 0;
    constructor({ state, detectors, own, linkOf = console_links/* NO_LINKS */.EB }) {
        const { baseline, memories, book } = state;
        const onFailure = (detector, thrown) => void this.#failures.set(detector, thrown);
        this.#state = state;
        this.#detectors = detectors;
        this.#engine = new engine/* Engine */.N({ detectors, baseline, memories, book, own, onFailure, linkOf });
    }
    isJudged(path) {
        return this.#state.judged.has(path);
    }
    async judge(path, content) {
        const onDamage = (line) => void (this.#damaged.length < MOST_DAMAGED && this.#damaged.push(`${path}:${line}`));
        for await (const page of pagesOf(content, onDamage)) {
            this.#engine.page(page);
            await this.#engine.settle();
            this.#events += page.length;
        }
        this.#state.judged.add(path);
        this.#batches += 1;
    }
    /** Takes in what was found without events, for a detector that is running. */
    note(detector, notice) {
        const manifest = this.#detectors.find(({ manifest: { name } }) => name === detector)?.manifest;
        if (manifest !== undefined)
            this.#state.book.note(manifest, notice);
    }
    /** To be called once, after the last batch. */
    finish() {
        this.#engine.close();
        const { book } = this.#state;
        const isChanged = this.#batches > 0 || book.added().length > 0;
        return {
            batches: this.#batches,
            events: this.#events,
            new: book.added(),
            grown: book.grown(),
            findings: book.all(),
            files: isChanged ? (0,state/* stateFiles */.d8)(this.#state, this.#engine.memories) : new Map(),
            damaged: this.#damaged,
            failures: this.#failures,
        };
    }
}
async function detect({ batches, ...options }) {
    const detection = new Detection(options);
    for (const { path, open } of batches)
        if (!detection.isJudged(path))
            await detection.judge(path, open());
    return detection.finish();
}


/***/ }),

/***/ 34639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectorOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Parses a module into a `Detector`. Invariant: what comes out has the function that the engine will call. */

/** The default export of a detector's module. @throws MallcopError `detector-malformed` */
function detectorOf(module, name) {
    const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
        return found;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-malformed", { name, problem: "it has no default export with a function `detect`" });
}


/***/ }),

/***/ 75811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** How a detector's failure is told. What a custom one ended in has a code of its own already. */

const MOST_CHARS = 500;
function failureOf(detector, thrown) {
    if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
        return thrown;
    const reason = thrown instanceof Error
        ? `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS)
        : "it threw something that is no error";
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-failed", { detector, reason });
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDetectors: () => (/* binding */ loadDetectors)
/* harmony export */ });
/* harmony import */ var _builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82381);
/* harmony import */ var _detector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34639);
/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */


/** In alphabetical order. */
async function loadDetectors() {
    return await Promise.all(Object.values(_builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_DETECTORS */ .W).map(async ({ manifest, load }) => ({
        manifest,
        detector: (0,_detector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorOf */ .U)(await load(), manifest.name),
    })));
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ linePages)
/* harmony export */ });
/** Lines of a stream as bytes, in pages as they come: memory is bounded by one chunk and the longest line. */
const LINE_BREAK = 0x0a;
/** Lines without their line breaks; the last may lack one. Each page is the reader's own to keep. */
async function* linePages(content) {
    let rest = Buffer.alloc(0);
    for await (const chunk of content) {
        const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
        const lines = [];
        let start = 0;
        for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
            lines.push(bytes.subarray(start, end));
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (rest.length > 0)
        yield [rest];
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ textWithoutRaw),
/* harmony export */   UD: () => (/* binding */ rawOf),
/* harmony export */   bC: () => (/* binding */ readWithoutRaw)
/* harmony export */ });
/** Metadata holds scalars only, and a quote inside a string is escaped: this stands where metadata ends, and nowhere else. */
const BEFORE_RAW = Buffer.from('},"raw":');
const BRACE = 0x7d;
/** The event, markers and all, if the line has what its readers rely on. */
function readWithoutRaw(line) {
    const end = endOfMetadata(line);
    if (end === undefined)
        return undefined;
    const after = line[end] ?? 0;
    try {
        // Closing the object in place spares a copy of the text.
        line[end] = BRACE;
        const value = JSON.parse(line.toString("utf8", 0, end + 1));
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        line[end] = after;
    }
}
/** The line as JSON text without `raw`. */
function textWithoutRaw(line) {
    return `${line.toString("utf8", 0, endOfMetadata(line) ?? line.length)}}`;
}
/** The vendor's record of a line that was read, as JSON text. */
function rawOf(line) {
    const value = JSON.parse(line.toString("utf8"));
    return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : "";
}
/** Where the comma before `raw` is. */
function endOfMetadata(line) {
    const end = line.indexOf(BEFORE_RAW);
    return end < 0 ? undefined : end + 1;
}
function isEvent(value) {
    const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata, } = typeof value === "object" && value !== null ? value : {};
    if (typeof id !== "string" || typeof timestamp !== "string" || typeof source !== "string")
        return false;
    if (typeof type !== "string" || typeof actor !== "string" || typeof target !== "string")
        return false;
    if (typeof action !== "string" || typeof metadata !== "object" || metadata === null)
        return false;
    if (severity !== "info" && severity !== "warn" && severity !== "critical")
        return false;
    return !Number.isNaN(Date.parse(timestamp));
}


/***/ }),

/***/ 46666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isMappedType),
/* harmony export */   q: () => (/* binding */ isReviewed)
/* harmony export */ });
const EVENT_TYPE = /^[a-z][a-z0-9_]{0,62}(?:\.[a-z][a-z0-9_]{0,62})?$/;
/** What mallcop says of itself is for no template to say. */
const OURS = new Set(["coverage_gap", "parser_summary", "log_line"]);
/** Whether lines may become events of this type. */
function isMappedType(type) {
    return EVENT_TYPE.test(type) && !OURS.has(type);
}
/** Whether a person had a hand in a template: such a one is asked before those that were only learned. */
function isReviewed({ mapping, noise, keep, examples }) {
    return mapping !== undefined || noise || keep || examples.length > 0;
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withDetectors)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _detect_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39830);


/** Opens the detectors for a piece of work, and ends their processes after it. */
async function withDetectors(custom, options, work) {
    const opened = await Promise.all(custom.map(async (plugin) => await open(plugin, options)));
    try {
        return await work(await together(custom, opened));
    }
    finally {
        await Promise.all(opened.map(async ({ close }) => await close()));
    }
}
async function together(custom, opened) {
    const detectors = new Map((await (0,_detect_registry_js__WEBPACK_IMPORTED_MODULE_1__.loadDetectors)()).map((loaded) => [loaded.manifest.name, loaded]));
    for (const { loaded } of opened)
        if (loaded !== undefined)
            detectors.set(loaded.manifest.name, loaded);
    return {
        detectors: [...detectors.values()].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1)),
        problems: opened.flatMap(({ problems }) => problems),
        overrides: custom.flatMap(({ name, path, overrides }, index) => overrides && opened[index]?.loaded !== undefined
            ? [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("plugin-overrides", { type: name, path })]
            : []),
    };
}
const NOTHING_TO_CLOSE = async () => { };
async function open({ folder, path: shown, manifest, problems }, options) {
    if (manifest === undefined)
        return { problems, close: NOTHING_TO_CLOSE };
    try {
        const { startDetector } = await Promise.all(/* import() */[__webpack_require__.e(5465), __webpack_require__.e(6432)]).then(__webpack_require__.bind(__webpack_require__, 65465));
        const { detector } = await startDetector({ manifest, folder, shown, ...options });
        return { loaded: { manifest, detector }, problems: [], close: async () => await detector.close() };
    }
    catch (thrown) {
        return { problems: [(0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown)], close: NOTHING_TO_CLOSE };
    }
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


/***/ })

};
