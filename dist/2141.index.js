export const id = 2141;
export const ids = [2141,8135];
export const modules = {

/***/ 41386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gathered),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
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


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

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
// EXTERNAL MODULE: ./build/src/retention/keep-house.js
var keep_house = __webpack_require__(59962);
// EXTERNAL MODULE: ./build/src/store/format.js
var format = __webpack_require__(19132);
// EXTERNAL MODULE: ./build/src/store/cache.js + 1 modules
var store_cache = __webpack_require__(81303);
// EXTERNAL MODULE: ./build/src/store/repository.js + 6 modules
var repository = __webpack_require__(84399);
;// CONCATENATED MODULE: ./build/src/store/stores.js
/** Where events and cursors are kept, as one argument: a simulation brings models of both. */


/** git, and the actions cache. */
const realStores = { openRepository: repository/* openRepository */.h_, createCursorCache: store_cache/* createCursorCache */.d };

// EXTERNAL MODULE: ./build/src/store/tree.js
var tree = __webpack_require__(61947);
// EXTERNAL MODULE: ./build/src/store/visibility.js
var visibility = __webpack_require__(26951);
// EXTERNAL MODULE: ./build/src/store/atomic-file.js
var atomic_file = __webpack_require__(75393);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/src/collect/ledger.js
var collect_ledger = __webpack_require__(1919);
// EXTERNAL MODULE: ./build/src/collect/run-record.js
var run_record = __webpack_require__(12639);
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
    const cacheFor = (name) => (host.stores ?? realStores).createCursorCache({
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

;// CONCATENATED MODULE: ./build/src/collect/begin.js
/** What a run knows before it reads: the branch as it is, what it says was covered, and how cursors are kept. */








/** Looks at the repository before anything is read from a vendor: what could not be stored need not be fetched. */
async function begin(request, host) {
    const repository = await (host.stores ?? realStores)
        .openRepository({
        dir: host.cwd,
        ...(request.dataBranch && { branch: request.dataBranch }),
        env: host.env,
        log: host.log,
    })
        .catch((thrown) => {
        if (request.dryRun)
            return undefined;
        throw thrown;
    });
    if (repository === undefined)
        return NOTHING_TO_START_FROM;
    if (!request.dryRun && !request.config.allowPublic)
        await (0,visibility/* requirePrivate */.N)(repository.remoteUrl, host);
    const tree = await repository.fetch();
    await (0,format/* formatOf */.be)(tree);
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

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/connector/summing.js
var connector_summing = __webpack_require__(79955);
// EXTERNAL MODULE: ./build/src/plugin/host/hosted-connector.js
var hosted_connector = __webpack_require__(21771);
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
var collect_intervals = __webpack_require__(48854);
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
        const { feedName, partition, summing, known, range } = this.#job;
        const covered = known?.covered ?? [];
        if ((0,collect_intervals/* clip */.$Q)(covered, [from, to]).length > 0)
            return undefined;
        // A rescan does not move the end of what is covered: the next scan reads what lies beyond, and sums it up.
        if (range !== undefined && to > (covered.at(-1)?.[1] ?? 0))
            return undefined;
        return summing.digest(feedName, partition);
    }
    /** The slice is covered. Slices come oldest first. */
    async end({ from, to }, digest) {
        const last = this.#ranges.at(-1);
        if (last?.to !== from)
            this.#ranges.push({ from, to, digest });
        else {
            await last.digest.absorb(digest);
            last.to = to;
        }
    }
    async tell() {
        const told = [];
        for (const { digest, from, to } of this.#ranges)
            told.push(...(await digest.tell(from, to)));
        return told;
    }
    /** To be asked after `tell`. */
    windows() {
        return this.#ranges.flatMap(({ digest }) => digest.window ?? []);
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
    /** Ids of the events that sum up what was read. */
    sums = [];
    constructor(job, before) {
        this.#job = job;
        this.#broken = before.slice;
        this.#correlation = new correlate/* Correlation */.Xk(job.summing.correlators, before.correlation, job.idOf, job.redact);
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
                await this.#takePage(page, contentIds);
            return undefined;
        }
        catch (thrown) {
            return (0,errors/* asMallcopError */.x)(thrown);
        }
    }
    /** Reads a slice to its end, or says what kept it from that. */
    async read(slice) {
        const { feed, ctx, partition } = this.#job;
        const contentIds = (0,id/* createContentIds */.EX)();
        let digest;
        this.at = undefined;
        try {
            digest = this.#digests.begin(slice);
            // A digest that began in the midst of a slice would count too few.
            const start = digest === undefined && this.#isBroken(slice) ? this.#broken?.at : undefined;
            this.at = start;
            for await (const page of feed.read(ctx, partition, slice, start, this.#stillOpen())) {
                await this.#takePage(page, contentIds, digest);
                if (page.at !== undefined)
                    this.at = page.at;
                if (ctx.signal.aborted)
                    throw new errors/* MallcopError */.D("budget-exhausted");
            }
            if (this.#isBroken(slice))
                this.#broken = undefined;
            this.at = undefined;
            if (digest !== undefined)
                await this.#digests.end(slice, digest);
            return undefined;
        }
        catch (thrown) {
            digest?.drop?.();
            if (!this.#isSettled(slice))
                this.at = undefined;
            if (this.at !== undefined)
                this.#broken = { ...slice, at: this.at };
            return (0,errors/* asMallcopError */.x)(thrown);
        }
    }
    /**
     * To be called once all slices are read: gives up what is overdue at `watermark`, and tells what the digests have to say.
     * @returns what kept it from that; then nothing that was read may count as covered
     */
    async finish(watermark) {
        try {
            const [sums, expired] = [await this.#digests.tell(), await this.#correlation.expire(watermark)];
            for (const said of expired) {
                if ("rejected" in said)
                    this.#rejectDerived(said.rejected);
                else if (said.told !== undefined)
                    this.#emitDerived(said.told);
            }
            for (const draft of sums) {
                if (draft.key !== undefined)
                    this.sums.push(this.#job.idOf(draft));
                this.#emitDerived(draft);
            }
            return undefined;
        }
        catch (thrown) {
            return (0,errors/* asMallcopError */.x)(thrown);
        }
    }
    /** What apps' lines were like, once `finish` was called. */
    windows() {
        return this.#digests.windows();
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
    async #takePage({ records, open = {} }, contentIds, digest) {
        const understood = records.map((record) => ({ record, verdict: this.#meaningOf(record) }));
        const taken = (await this.#correlation.take(understood.flatMap(draftsOf))).values();
        for (const one of understood) {
            const fates = draftsOf(one).map(() => taken.next().value ?? "pass");
            if (this.#tell(one, fates, contentIds) && one.verdict !== undefined)
                digest?.add(one.record, one.verdict);
        }
        await digest?.settle?.();
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
    /** What can still come in late may come into the part that was read: only what is settled can be gone on with later. */
    #isSettled({ to }) {
        const { ctx, timing } = this.#job;
        return to + timing.overlapMs <= ctx.now;
    }
    #isBroken({ from, to }) {
        return this.#broken?.from === from && this.#broken.to === to;
    }
    /** A bug in `normalize` must cost the record, not the slice. */
    #meaningOf(record) {
        const { tally, feed, lookup } = this.#job;
        tally.fetched += 1;
        try {
            const verdict = feed.normalize(record, lookup);
            if ("leftOut" in verdict)
                tally.leaveOut(verdict.leftOut);
            else if (verdict.length === 0)
                tally.leaveOut("nothing_to_tell");
            return verdict;
        }
        catch (thrown) {
            tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
            return undefined;
        }
    }
    /** Emits what is to be said of a record; whether all of it was sound. */
    #tell(one, fates, contentIds) {
        const { tally } = this.#job;
        let sound = true;
        for (const [index, draft] of draftsOf(one).entries()) {
            if (index > 0)
                tally.derived += 1;
            const fate = fates[index] ?? "pass";
            try {
                if (fate === "held")
                    tally.held += 1;
                else if (fate === "pass")
                    this.#emit(draft, draft.raw ?? one.record, contentIds);
                else if ("rejected" in fate)
                    throw fate.rejected;
                else
                    this.#emit(fate.done, fate.done.raw ?? one.record, contentIds);
            }
            catch (thrown) {
                tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
                sound = false;
            }
        }
        return sound;
    }
    #emitDerived(draft) {
        this.#job.tally.derived += 1;
        try {
            this.#emit(draft, draft.raw, (0,id/* createContentIds */.EX)());
        }
        catch (thrown) {
            this.#job.tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
        }
    }
    #rejectDerived(thrown) {
        this.#job.tally.derived += 1;
        this.#job.tally.reject((0,errors/* asMallcopError */.x)(thrown).code);
    }
    #emit(draft, record, contentIds) {
        this.#job.emit(draft, record, draft.key ?? { tenant: "", namespace: "content", id: contentIds(record) });
    }
}
function draftsOf({ verdict }) {
    return verdict === undefined || "leftOut" in verdict ? [] : verdict;
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
    const settled = (0,collect_intervals/* merge */.h1)([...(known?.covered ?? []), ...(known?.lost ?? [])]);
    const watermark = (0,collect_intervals/* contiguousEnd */.q1)(settled, since);
    const missing = (0,collect_intervals/* subtract */.Re)([[since, end]], settled);
    const least = floorToSecond(now - Math.min(lookbackMs, MOST_REPEATED_MS));
    const again = later(later(earlier(floorToSecond(watermark - timing.overlapMs), least), since), horizon);
    // Without an overlap nothing comes late, and what was read is not read again.
    const repeated = timing.overlapMs === 0 ? [] : [[again, end]];
    const wanted = (0,collect_intervals/* merge */.h1)([...(0,collect_intervals/* clip */.$Q)(missing, [horizon, end]), ...repeated]);
    const unsettled = unsettledIn(known?.covered ?? [], settled, timing);
    const lost = (0,collect_intervals/* clip */.$Q)([...missing, ...unsettled], [since, horizon]);
    return { slices: cut(wanted, widthMs), lost, unsettled, since };
}
/**
 * The slices of a rescan of `[from, to)`; `lost` is what the vendor no longer has.
 * @param covered by scans so far: no slice lies within and without, so that what only the rescan sees can be told by itself
 */
function planRescan(now, timing, range, widthMs, covered = []) {
    const end = floorToSecond(now - timing.settleMs);
    const horizon = ceilToSecond(now - timing.retentionMs + RETENTION_MARGIN_MS);
    const asked = [floorToSecond(range[0]), earlier(ceilToSecond(range[1]), end)];
    return {
        slices: cut(divide((0,collect_intervals/* clip */.$Q)([asked], [horizon, end]), covered), widthMs),
        lost: (0,collect_intervals/* clip */.$Q)([asked], [asked[0], horizon]),
        unsettled: [],
        since: asked[0],
    };
}
/**
 * What the last scan read within the overlap: it is read again while the vendor has it, for what comes late.
 * @param settled also with what was given up since: what lies before that was settled then
 */
function unsettledIn(covered, settled, { overlapMs }) {
    const last = settled.at(-1)?.[1];
    return last === undefined ? [] : (0,collect_intervals/* clip */.$Q)(covered, [floorToSecond(last - overlapMs), last]);
}
/** How far a partition is covered without a hole. */
function watermarkOf(known) {
    return (0,collect_intervals/* contiguousEnd */.q1)([...known.covered, ...known.lost], known.since);
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
/** The same intervals, in pieces that are either wholly in one of the others or in none. */
function divide(intervals, others) {
    const inside = intervals.flatMap((interval) => (0,collect_intervals/* clip */.$Q)(others, interval));
    return [...inside, ...(0,collect_intervals/* subtract */.Re)(intervals, others)].sort(([one], [other]) => one - other);
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
    const failed = [];
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
            const range = [slice.from, kept];
            const news = (0,collect_intervals/* merge */.h1)([...(0,collect_intervals/* subtract */.Re)([range], earlier), ...(0,collect_intervals/* clip */.$Q)(plan.unsettled, range)]);
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
        if (SLICE_TROUBLE.has(trouble.kind))
            failed.push([slice.from, slice.to]);
    }
    if (job.budget.exhausted && backlog.length > 0)
        problems.push(new errors/* MallcopError */.D("budget-exhausted"));
    const lost = (0,collect_intervals/* merge */.h1)([...plan.lost, ...expired]);
    const open = failed.flatMap((slice) => (0,collect_intervals/* clip */.$Q)(earlier, slice));
    const lapsed = lost.flatMap((range) => (0,collect_intervals/* clip */.$Q)(plan.unsettled, range));
    const known = (0,collect_intervals/* subtract */.Re)((0,collect_intervals/* merge */.h1)([...earlier, ...covered, ...lost]), open);
    const untold = await reader.finish((0,collect_intervals/* contiguousEnd */.q1)(known, plan.since));
    if (untold !== undefined)
        return nothingDone(plan, before, [...problems, untold]);
    await job.flush();
    const nextWidth = tooWide === undefined
        ? backlog.length > 0
            ? before.widthMs
            : undefined
        : Math.max(MIN_WIDTH_MS, Math.floor(tooWide / 2));
    return {
        since: plan.since,
        covered: (0,collect_intervals/* merge */.h1)(covered),
        lost,
        reopened: (0,collect_intervals/* merge */.h1)([...open, ...lapsed]),
        backlog: (0,collect_intervals/* merge */.h1)(backlog),
        resume: reader.resume(nextWidth),
        problems,
        windows: reader.windows(),
        sums: reader.sums,
    };
}
/** What was read is read again: it could not be told whole. */
function nothingDone({ since, slices }, resume, problems) {
    const backlog = (0,collect_intervals/* merge */.h1)(slices.map(({ from, to }) => [from, to]));
    return { since, covered: [], lost: [], reopened: [], backlog, resume, problems, windows: [], sums: [] };
}
function planFor(job, width) {
    const { now } = job.ctx;
    return job.range === undefined
        ? planScan(now, job.timing, job.lookbackMs, job.known, width)
        : planRescan(now, job.timing, job.range, width, job.known?.covered);
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
    const { connector, manifest, lookup } = prepared;
    const summing = (0,hosted_connector/* isHosted */.O)(connector) ? connector.summing : (0,connector_summing/* summingOf */.e)(connector, lookup);
    const names = Object.keys(connector.feeds).filter((name) => name in manifest.feeds);
    const problems = [];
    const tallies = new Map(names.map((name) => [name, new Tally()]));
    const troubles = new Map();
    const tasks = (await Promise.all(names.map(async (name) => {
        try {
            return await tasksOf(name, prepared, { ...rules, summing }, tallies.get(name) ?? new Tally(), problems);
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
            summing: rules.summing,
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
    const { problems, backlog, resume, windows, sums, ...outcome } = await readLogPartition(job);
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
        windows: scanning ? windows : [],
        sums,
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
        return { record: { ...record, covered: [[since, now]] }, backlog: [], listing, windows: [], sums: [] };
    }
    catch (thrown) {
        const error = (0,errors/* asMallcopError */.x)(thrown);
        blame(error);
        const missed = { record: { ...record, covered: [] }, listing: undefined, windows: [], sums: [] };
        return isNotAvailable(error)
            ? { ...missed, backlog: [], unavailable: true }
            : { ...missed, backlog: [[since, now]] };
    }
}

// EXTERNAL MODULE: ./build/src/report/exit.js
var exit = __webpack_require__(63910);
// EXTERNAL MODULE: ./build/src/plugin/custom/custom-plugin.js
var custom_plugin = __webpack_require__(63200);
// EXTERNAL MODULE: ./build/src/report/facts.js
var report_facts = __webpack_require__(51715);
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
        recent: (0,collect_intervals/* clip */.$Q)(state.covered, [(finished - RECENT_MS), finished]),
    };
}

;// CONCATENATED MODULE: ./build/src/collect/conclude.js
/** What a run reports of itself, however far it came: the state of each instance, the whole's, and the exit status that it means. */



function conclude(request, host, { problems, gathered = [], cache, planned, stored, apps = [], history, told }) {
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
        apps,
        problems,
        ...(told && { told }),
    };
    return { ...halfway, exit: (0,exit/* decideExit */.DP)(halfway, request.failOn) };
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

// EXTERNAL MODULE: ./build/src/collect/prepare.js + 2 modules
var prepare = __webpack_require__(74749);
// EXTERNAL MODULE: ./build/src/collect/problems.js
var collect_problems = __webpack_require__(41386);
// EXTERNAL MODULE: ./build/src/report/proposal.js
var proposal = __webpack_require__(79332);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
;// CONCATENATED MODULE: ./build/src/store/pull-request.js
/** Opens a pull request for a branch, or brings the one that is open up to date. Needs a right that not every job has. */


const TIMEOUT_MS = 15_000;
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;
/**
 * @returns its address
 * @throws MallcopError `pull-request-refused`
 */
async function openPullRequest(request, host) {
    const { repo, branch, base, title, body } = request;
    const head = `${repo.split("/")[0]}:${branch}`;
    const query = new URLSearchParams({ head, base, state: "open" });
    const [open] = (0,shape/* list */.p_)(await ask(host, branch, "GET", `/repos/${repo}/pulls?${query}`), "pulls", "GitHub");
    if (open === undefined)
        return addressOf(await ask(host, branch, "POST", `/repos/${repo}/pulls`, { title, body, head: branch, base }));
    const { number } = (0,shape/* object */.Ik)(open, "pulls[0]", "GitHub");
    return addressOf(await ask(host, branch, "PATCH", `/repos/${repo}/pulls/${Number(number)}`, { title, body }));
}
function addressOf(answer) {
    const { html_url: address } = (0,shape/* object */.Ik)(answer, "pull request", "GitHub");
    return typeof address === "string" && /^https?:\/\/[\w.:-]+\/[\w./-]{1,300}$/.test(address) ? address : "";
}
async function ask({ env, signal }, branch, method, path, body) {
    const refused = (reason) => new errors/* MallcopError */.D("pull-request-refused", { branch, reason });
    const answer = await fetch(`${env.GITHUB_API_URL || "https://api.github.com"}${path}`, {
        method,
        headers: {
            accept: "application/vnd.github+json",
            "content-type": "application/json",
            "user-agent": "mallcop",
            "x-github-api-version": "2022-11-28",
            authorization: `Bearer ${env.INPUT_TOKEN ?? ""}`,
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch(() => {
        throw refused("GitHub did not answer");
    });
    if (!answer.ok)
        throw refused(`GitHub answered with HTTP ${answer.status}`);
    if (Number(answer.headers.get("content-length") ?? 0) > MOST_ANSWER_BYTES)
        throw refused("the answer is too long");
    return await answer.json().catch(() => {
        throw refused("GitHub's answer is not JSON");
    });
}

;// CONCATENATED MODULE: ./build/src/collect/propose.js
/**
 * Takes changed templates to the people who decide on them: one branch for each app, always of the same name and written anew in
 * place, and a pull request where the job may open one. What cannot be done is said, and costs the run nothing.
 */




const proposalBranch = (app) => `mallcop/templates-${app}`;
/** Only what is stored is proposed: a branch is to be merged into the run's commit. */
async function propose({ publish: { commit }, assembly: { apps: adapted } }, repository, host, redactor) {
    const { reports, proposals } = adapted;
    if (repository === undefined || commit === undefined)
        return { apps: reports, problems: [] };
    const problems = [];
    const apps = [];
    for (const app of reports) {
        const proposal = proposals.find((candidate) => candidate.app === app.app);
        const input = { repository, commit, redactor };
        const told = proposal && (await proposeOne(proposal, app, input, host, problems));
        apps.push(told === undefined ? app : { ...app, proposal: told });
    }
    return { apps, problems };
}
async function proposeOne({ path, text }, app, { repository, commit, redactor }, host, problems) {
    const branch = proposalBranch(app.app);
    const blame = (thrown) => {
        // It is a help that did not come, not something that was not seen.
        problems.push({ ...(0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown), redactor), level: "warning" });
    };
    const changes = { files: new Map([[path, { text }]]), message: (0,proposal/* proposalMessage */.gM)(app) };
    let state;
    try {
        state = await repository.propose({ branch, base: commit, changes, time: host.clock.now() });
    }
    catch (thrown) {
        blame(thrown);
        return { branch, state: "refused" };
    }
    if (state === "edited")
        return { branch, state };
    const repo = host.env.GITHUB_ACTIONS === "true" ? host.env.GITHUB_REPOSITORY : undefined;
    if (repo === undefined)
        return { branch, state };
    try {
        if (!host.env.INPUT_TOKEN)
            throw new errors/* MallcopError */.D("pull-request-refused", { branch, reason: "there is no token" });
        const request = { repo, branch, base: repository.branch, title: (0,proposal/* proposalTitle */.R3)(app), body: (0,proposal/* proposalBody */.Te)(app) };
        return { branch, state, url: await openPullRequest(request, host) };
    }
    catch (thrown) {
        blame(thrown);
        return { branch, state };
    }
}

// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/detect/configured.js
var configured = __webpack_require__(88609);
// EXTERNAL MODULE: ./build/src/detect/console-links.js
var console_links = __webpack_require__(9892);
// EXTERNAL MODULE: ./build/src/logs/may-keep.js
var may_keep = __webpack_require__(98592);
// EXTERNAL MODULE: ./build/src/store/publish.js
var publish = __webpack_require__(41092);
// EXTERNAL MODULE: ./build/src/collect/app-files.js
var app_files = __webpack_require__(66825);
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
    const apps = facts.apps.map(appLine);
    const body = [
        opening(facts, asked),
        ...asked.map((instance) => connectorLines(instance).join("\n")),
        ...(apps.length === 0 ? [] : [["logs:", ...apps.map((line) => `  ${line}`)].join("\n")]),
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
/** What changed in an app's logs and templates, and why; which templates it is, the commit itself shows. */
function appLine(seen) {
    const { app, lines, unmatched, drift, newRevisions, change } = seen;
    const share = `${(0,quantity/* grouped */.zD)(unmatched)} of ${(0,quantity/* plural */.LS)(lines, "line")} unknown`;
    const release = newRevisions.length > 0 ? ", with a new revision" : "";
    const why = drift === "none" ? `${share}, as usual` : `format changed${release}: ${share}`;
    const what = change === undefined ? "" : `; ${(0,proposal/* novelties */.CD)(seen)} ${CHANGES[change]}`;
    return `${(0,token/* token */.S)(app)}: ${why}${what}`;
}
const CHANGES = { committed: "added, seen in two runs", proposed: "proposed on a branch" };
function withoutLogs(instance) {
    return (0,report_facts/* places */.zn)([instance]).some(({ partition }) => partition.covered.length > 0) ? "no logs, only states" : "nothing";
}
function iso(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
// EXTERNAL MODULE: ./build/src/logs/drift.js
var logs_drift = __webpack_require__(85578);
// EXTERNAL MODULE: ./build/src/logs/learn.js
var learn = __webpack_require__(79859);
// EXTERNAL MODULE: ./build/src/logs/matcher.js + 2 modules
var logs_matcher = __webpack_require__(65744);
// EXTERNAL MODULE: ./build/src/logs/clean.js
var clean = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/logs/header.js + 3 modules
var header = __webpack_require__(96681);
;// CONCATENATED MODULE: ./build/src/logs/new-headers.js


/** Of the rows, those that must begin with a new header. */
const NEARLY_ALL = 0.9;
const FEWEST_STRETCHES = 2;
/** @param isYoung whether a revision is new since the last run without drift */
function newHeaders({ format, headers: known }, seen, isYoung) {
    if (format !== "text" || known.length === 0)
        return [];
    const revisions = [...seen];
    const young = revisions.filter(([revision]) => isYoung(revision)).map(([, stretches]) => stretches);
    if (new Set(young.flatMap((stretches) => [...stretches.keys()])).size < FEWEST_STRETCHES)
        return [];
    const rows = young.flatMap((stretches) => [...stretches.values()].flat());
    const headers = (0,header/* learnHeaders */.H)(rows, known);
    const matcher = (0,header/* headerMatcher */.I)(headers);
    const begins = (row) => matcher.match((0,clean/* collapse */.ap)(row)) !== undefined;
    if (headers.length === 0 || rows.filter(begins).length < rows.length * NEARLY_ALL)
        return [];
    const old = revisions.filter(([revision]) => !isYoung(revision));
    return old.some(([, stretches]) => [...stretches.values()].flat().some(begins)) ? [] : headers;
}

// EXTERNAL MODULE: ./build/src/logs/pattern.js
var logs_pattern = __webpack_require__(18615);
;// CONCATENATED MODULE: ./build/src/logs/adapt.js





/** Names as the platform gives them, of revisions and images. */
const REVISION = /^[\w.:/@-]{1,200}$/;
/** Lines that say anything about what is usual. */
const ENOUGH_LINES = 50;
const MOST_REVISIONS = 20;
const MOST_PENDING = 50;
/** Templates that one run adds. */
const MOST_ADDED = 20;
/** Templates of an app, those that people wrote included, beyond which only people add more. */
const MOST_TEMPLATES = 1000;
const LONGEST_PATTERN = 1000;
/** Stretches of ten minutes in which a look must have come, and the share of its lines that one of them may have. */
const adapt_FEWEST_STRETCHES = 2;
const PEAK_SHARE = 0.9;
const WEEK_MS = 7 * 86_400_000;
function adapt({ parser, state, window, day, learns, mayKeep }) {
    const looks = window.looks().filter(({ patterns }) => patterns.every(isShort));
    const { lines, unmatched } = window;
    const usual = state?.usual;
    const drift = (0,logs_drift/* judgeDrift */.Jh)({ lines, unmatched, looks: looks.length }, usual);
    const newRevisions = [...window.revisions.keys()].filter((revision) => REVISION.test(revision) && !state?.revisions?.includes(revision));
    const young = drift === "none" ? [] : unique([...(state?.young ?? []), ...newRevisions]);
    const situation = { drift, young: new Set(young), isRelease: newRevisions.length > 0 };
    const pending = learns ? nextPending(state?.pending ?? [], looks, situation, { parser, window, mayKeep }) : [];
    const ripe = pending.filter(isRipe);
    const again = ripe.filter(({ runs }) => runs > 1);
    const rest = (0,logs_drift/* judgeDrift */.Jh)({ lines, ...unexplained(looks, again, unmatched) }, usual);
    return {
        drift,
        usual,
        newRevisions,
        proposed: templatesFor(drift === "none" ? again : ripe, parser),
        headers: learns && drift === "unmatched" ? headersOf(parser, window, situation.young, mayKeep) : [],
        settled: rest === "none" && (drift === "none" || !situation.isRelease) ? templatesFor(again, parser) : [],
        state: {
            ...state,
            version: 1,
            app: window.app,
            ...adapt_history(state, window, drift, looks.length),
            revisions: unique([...(state?.revisions ?? []), ...newRevisions]).slice(-MOST_REVISIONS),
            young,
            pending,
            templates: seenTemplates(state?.templates ?? {}, window, day),
        },
    };
}
function headersOf(parser, { headlessRows }, young, mayKeep) {
    const found = newHeaders(parser, headlessRows, (revision) => young.has(revision));
    return found.every((header) => isShort(header) && mayKeep((0,logs_pattern.printPattern)(header))) ? found : [];
}
const unique = (texts) => [...new Set(texts)];
const isShort = (pattern) => (0,logs_pattern.printPattern)(pattern).length <= LONGEST_PATTERN;
function adapt_history(before, { lines, unmatched }, drift, looks) {
    if (drift !== "none" || lines < ENOUGH_LINES)
        return {};
    return { usual: (0,logs_drift/* nextUsual */.E_)(before?.usual, { unmatched: unmatched / lines, looks }) };
}
/** The day of the last sighting is written anew once a week, so that a quiet run changes nothing. */
function seenTemplates(before, { templates }, day) {
    const states = new Map(Object.entries(before));
    for (const [id, lines] of templates) {
        const known = states.get(id);
        if (known === undefined)
            states.set(id, { lines, first_seen: day, last_seen: day, samples: [] });
        else if (Date.parse(day) - Date.parse(known.last_seen) >= WEEK_MS)
            states.set(id, { ...known, last_seen: day });
    }
    return Object.fromEntries(states);
}
/** What was pending and is still unknown, and what is new and may be learned. */
function nextPending(before, looks, situation, { parser, window, mayKeep }) {
    const written = new Set(parser.templates.flatMap(({ patterns }) => patterns.map(logs_pattern.printPattern)));
    const known = (0,learn/* matcherOf */.Ke)(parser.templates);
    const open = before.filter(({ match }) => !match.every((text) => written.has(text)));
    const next = new Map();
    const fresh = [];
    for (const look of looks) {
        // The file may have been changed since the lines were read.
        if (!isTrusted(look, situation) || matchesAll(known, look))
            continue;
        const earlier = open.find((pending) => covers(pending, look));
        const match = earlier?.match ?? look.patterns.map(logs_pattern.printPattern);
        // What was not there when the release was new came with something else.
        if ((earlier === undefined && situation.drift !== "none" && !situation.isRelease) || !match.every(mayKeep))
            continue;
        const grown = grow(next.get(earlier ?? NONE) ?? earlier, match, look);
        if (earlier === undefined)
            fresh.push(grown);
        else
            next.set(earlier, { ...grown, runs: earlier.runs + 1 });
    }
    const isQuiet = window.lines < ENOUGH_LINES;
    const kept = open.flatMap((pending) => next.get(pending) ?? (isQuiet ? pending : []));
    return [...kept, ...fresh.sort((a, b) => b.lines - a.lines)].slice(0, MOST_PENDING);
}
const NONE = { match: [], lines: 0, stretches: 0, peak: 0, runs: 0 };
/** While an app drifts, only what its new revisions write, and no older one, is explained by a release. */
function isTrusted({ revisions }, { drift, young }) {
    return drift === "none" || [...revisions].every((revision) => young.has(revision));
}
function grow(before, match, { lines, buckets }) {
    const { lines: earlier, stretches, peak } = before ?? NONE;
    return {
        match,
        lines: earlier + lines,
        stretches: stretches + buckets.size,
        peak: Math.max(peak, ...buckets.values()),
        runs: 1,
    };
}
function isRipe({ lines, stretches, peak }) {
    return stretches >= adapt_FEWEST_STRETCHES && peak <= lines * PEAK_SHARE;
}
function covers({ match }, look) {
    const matcher = new logs_matcher/* Matcher */.P();
    for (const pattern of patternsIn(match))
        matcher.add(pattern, 0);
    return matchesAll(matcher, look);
}
function matchesAll(matcher, { samples }) {
    return samples.length > 0 && samples.every((sample) => matcher.match(sample) !== undefined);
}
function patternsIn(match) {
    return match.flatMap((text) => {
        const pattern = (0,logs_pattern/* parsePattern */.EY)(text);
        return "problem" in pattern ? [] : [pattern];
    });
}
/** The unmatched lines that none of these accounts for. */
function unexplained(looks, by, unmatched) {
    const told = looks.filter((look) => by.some((pending) => covers(pending, look)));
    const lines = told.reduce((sum, look) => sum + look.lines, 0);
    return { unmatched: Math.max(0, unmatched - lines), looks: looks.length - told.length };
}
function templatesFor(pending, parser) {
    const room = Math.max(0, Math.min(MOST_ADDED, MOST_TEMPLATES - parser.templates.length));
    const found = pending.slice(0, room).flatMap(({ match, lines }) => {
        const [first, ...more] = patternsIn(match);
        return first === undefined ? [] : [{ lines, patterns: [first, ...more] }];
    });
    const templates = (0,learn/* newTemplates */.qw)(found.map(({ patterns }) => patterns), parser.templates);
    return templates.map((template, index) => ({ template, lines: found[index]?.lines ?? 0 }));
}

// EXTERNAL MODULE: ./build/src/logs/state-file.js
var state_file = __webpack_require__(88135);
// EXTERNAL MODULE: ./build/src/logs/template-file.js
var template_file = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/logs/write-templates.js
var write_templates = __webpack_require__(37088);
;// CONCATENATED MODULE: ./build/src/collect/adapt-apps.js






const NO_APPS = { files: new Map(), reports: [], proposals: [] };
async function adaptApps(tree, windows, options) {
    if (windows.length === 0)
        return NO_APPS;
    const committed = await (0,app_files/* readAppFiles */.n_)(tree);
    // A folder may be written with capitals.
    const places = new Map((await tree.list(app_files/* APPS_FOLDER */.g6)).map(({ path }) => [path.toLowerCase(), path]));
    const files = new Map();
    const reports = [];
    const proposals = [];
    for (const [app, seen] of [...Map.groupBy(windows, (window) => window.app)].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const place = (file) => {
            const usual = (0,app_files/* appFilePath */.Tf)(app, file);
            return places.get(usual) ?? usual;
        };
        const { parser: before, state: stateBefore } = committed.get(app) ?? {};
        let text = before;
        let state = (0,state_file.readState)(stateBefore);
        for (const window of seen) {
            // A file that was broken or taken away meanwhile has nothing to learn.
            const parser = text === undefined ? undefined : (0,template_file.readTemplates)(text, place(app_files/* PARSER_FILE */.v9)).parser;
            if (text === undefined || parser === undefined)
                break;
            const learns = options.mode !== "off";
            const adapted = adapt({ parser, state, window, ...options, learns });
            state = adapted.state;
            const added = options.mode === "commit" ? adapted.settled : options.mode === "propose" ? adapted.proposed : [];
            const headers = options.mode === "propose" ? adapted.headers : [];
            const withAdded = (0,write_templates.addTemplates)((0,write_templates.addHeaders)(text, headers), added.map(({ template }) => template));
            if (adapted.drift !== "none" || added.length > 0)
                reports.push(reportOf(window, adapted, { added, headers }, options.mode));
            if (options.mode === "commit")
                text = withAdded;
            else if (withAdded !== text)
                proposals.push({ app, path: place(app_files/* PARSER_FILE */.v9), text: withAdded });
        }
        if (text !== undefined && text !== before)
            files.set(place(app_files/* PARSER_FILE */.v9), { text });
        if (state === undefined)
            continue;
        const stateText = (0,state_file.printState)(state);
        if (stateText !== stateBefore)
            files.set(place(app_files/* STATE_FILE */.bv), { text: stateText });
    }
    return { files, reports, proposals };
}
function reportOf({ app, lines, unmatched }, { drift, usual, newRevisions, state }, { added, headers }, mode) {
    return {
        app,
        lines,
        unmatched,
        usual: usual?.unmatched ?? 0,
        drift,
        newRevisions,
        waiting: (state.pending?.length ?? 0) - added.length,
        ...(added.length + headers.length > 0 && {
            change: mode === "commit" ? "committed" : "proposed",
        }),
        ...(headers.length > 0 && { headers: headers.map(logs_pattern.printPattern) }),
        templates: added.map(({ template, lines: count }) => ({
            id: template.id,
            match: template.patterns.map(logs_pattern.printPattern),
            lines: count,
        })),
    };
}

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
function sortArrivals(staging, changes, known, { dropped: secrets, stripped, overtaken }) {
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
            if (secrets.has(id))
                countIn(dropped, entry);
            else if (overtaken.has(id) || known.has(...(0,id_set/* idWords */.J)(id)))
                repeat(entry);
            else if (!entry.bytes.includes(ORDINARY))
                note(highlights, entry);
            yield stripped.has(id) ? withoutRaw(entry) : entry;
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
// EXTERNAL MODULE: ./build/src/detect/baseline.js
var baseline = __webpack_require__(63826);
// EXTERNAL MODULE: ./build/src/detect/baseline-file.js
var baseline_file = __webpack_require__(54277);
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
// EXTERNAL MODULE: ./build/src/detect/state.js
var detect_state = __webpack_require__(5432);
// EXTERNAL MODULE: ./build/src/store/event-months.js
var event_months = __webpack_require__(14715);
// EXTERNAL MODULE: ./build/src/store/read-texts.js
var read_texts = __webpack_require__(81714);
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
/** Open findings that began longer ago are not counted any more; `mallcop findings list` shows them. */
const OPEN_MS = 90 * 86_400_000;
/** Batches that one `git cat-file` streams. */
const BATCHES_AT_ONCE = 64;
async function judgeRun(tree, given, detecting) {
    try {
        const reach = Math.min(given.since - finding/* REACH_MS */.HR, detecting.clock() - OPEN_MS);
        return await judge(tree, given, detecting, reach);
    }
    catch (thrown) {
        return { files: new Map(), findings: undefined, errors: [(0,errors/* asMallcopError */.x)(thrown)] };
    }
}
/** @param reach findings that began before it are read only if one belongs to their day: events that waited may be of any age */
async function judge(tree, given, detecting, reach) {
    const { judgeMs, clock, rules = baseline/* DEFAULT_RULES */.ck, ...house } = detecting;
    const files = filesOf(tree);
    const state = await (0,detect_state/* loadState */.C7)(files, rules, reach);
    const detection = new detect/* Detection */.u({ state, ...house });
    const end = clock() + judgeMs;
    const isOver = () => clock() >= end;
    const committed = (await batchesSince(tree, (0,baseline_file/* dayText */.Ew)(state.judged.before)))
        .filter(({ path }) => !detection.isJudged(path))
        .sort((one, other) => (0,batch_order/* byDay */.m)(one.path, other.path));
    let waiting = await judgeCommitted(tree, committed, detection, isOver);
    for (const path of [...given.batches.keys()].sort(batch_order/* byDay */.m)) {
        // Out of their order they would be judged by what is not learned yet, and hide that others still wait.
        if (waiting > 0 || isOver())
            waiting += 1;
        else
            await detection.judge(path, (0,external_node_fs_.createReadStream)(given.batches.get(path)?.localFile ?? ""));
    }
    for (const link of given.broken)
        detection.note("audit-blinding", brokenRecord(link, clock()));
    const detected = detection.finish();
    if ([...detected.files.keys()].some((path) => state.unread.has(path)))
        return await judge(tree, given, detecting);
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
async function batchesSince(tree, day) {
    const months = await (0,event_months/* eventMonths */.i)(tree, { from: day.slice(0, "yyyy-mm".length) });
    const batches = await (0,event_months/* batchesOf */.c)(tree, months);
    return [...months.flatMap(({ events }) => events ?? []), ...batches.map(({ entry }) => entry)];
}
function filesOf(tree) {
    const known = new Map();
    return {
        async list(folder) {
            const entries = await tree.list(folder);
            for (const entry of entries)
                known.set(entry.path, entry);
            return entries.map(({ path }) => path);
        },
        read: async (path) => (await tree.read(path))?.toString("utf8"),
        readMany: async (paths) => await (0,read_texts/* readTexts */.Z)(tree, paths.flatMap((path) => known.get(path) ?? [])),
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
    const isRecord = ({ path }) => path.endsWith(".json") && !path.endsWith("/checkpoint.json");
    const texts = await (0,read_texts/* readTexts */.Z)(tree, entries.filter(isRecord));
    return new Map([...texts].map(([path, text]) => [path, { sha256: (0,sha256/* sha256 */.s)(text), record: parsed(text, path) }]));
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
    if ((await (0,format/* formatOf */.be)(tree)) === undefined)
        files.set(format/* FORMAT_PATH */.uQ, { text: (0,format/* formatText */.vX)(format/* FORMAT */.uB) });
    const batches = new Map();
    const oldest = oldestDay(options);
    const known = await (0,known_ids/* readKnownIds */.E_)(tree, { from: oldest });
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
    const judgement = quarantine.findings
        ? WITHHELD
        : await judgeRun(tree, { batches, broken: chain.broken, since: Date.parse(oldest) }, detecting);
    for (const [path, file] of batches)
        files.set(path, file);
    for (const [path, text] of judgement.files)
        files.set(path, { text });
    const apps = options.templates === undefined ? NO_APPS : await adaptApps(tree, windowsOf(options), options.templates);
    for (const [path, file] of apps.files)
        files.set(path, file);
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
    const message = commitMessage({
        ...options.identity,
        status: options.status,
        instances,
        findings,
        apps: apps.reports,
    });
    const { run } = options.identity;
    return { run, changes: { files, message }, before: options.current, after, written, judgement, apps };
}
function windowsOf({ gathered }) {
    return gathered.flatMap(({ collected }) => (collected?.feeds ?? []).flatMap(({ partitions }) => partitions.flatMap(({ windows }) => windows)));
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
async function writeInstance(collected, compared, known, options) {
    const { prepared } = collected;
    const { identity, now, folder, quarantine } = options;
    const overtaken = new Set(collected.feeds.flatMap(({ partitions }) => partitions.flatMap((partition) => (isOvertaken(prepared.id, partition, options) ? partition.sums : []))));
    const { entries, arrivals } = sortArrivals(prepared.staging, compared.changes, known, { ...quarantine, overtaken });
    const batches = await writeBatches(entries, {
        instance: prepared.id,
        day: new Date(now).toISOString().slice(0, 10),
        run: identity.run,
        known,
        folder,
        without: new Set([...quarantine.dropped, ...overtaken]),
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
/**
 * Whether another run has summed up what this one did, since this one was planned. What both read is counted in the other's sums,
 * and only in whole: ours are left out, and what they cover beyond the other's is for the next run.
 */
function isOvertaken(instance, { record, sums }, { planned, current }) {
    if (sums.length === 0)
        return false;
    const key = (0,collect_ledger/* partitionKey */.Ab)(instance, record.feed, record.partition);
    const before = planned.partitions.get(key)?.covered ?? [];
    const since = (0,collect_intervals/* subtract */.Re)(current.partitions.get(key)?.covered ?? [], before);
    return since.some((interval) => (0,collect_intervals/* clip */.$Q)(record.covered, interval).length > 0);
}
/** A rescan has not summed up what lay beyond the end of the scans that it knew, so it fills no hole that a scan has left there since. */
function withinWatch(record, known, end) {
    if (end === undefined || known === end)
        return record;
    return { ...record, covered: (0,collect_intervals/* clip */.$Q)(record.covered, [0, known ?? 0]) };
}
function endOf({ partitions }, key) {
    return partitions.get(key)?.covered.at(-1)?.[1];
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
function instanceRecord({ id, type, collected, status, problems }, written, options) {
    const { planned, current } = options;
    const join = (feed, partition) => {
        if (isOvertaken(id, partition, options)) {
            const { resume: _, ...record } = partition.record;
            return { ...record, covered: [] };
        }
        const key = (0,collect_ledger/* partitionKey */.Ab)(id, feed, partition.record.partition);
        if (options.identity.command === "rescan")
            return withinWatch(partition.record, endOf(planned, key), endOf(current, key));
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
            detectors: (0,configured/* configured */.t)(input.detectors, request.config.detectors),
            rules: request.config.baseline,
            own: request.config.own,
            linkOf: (0,console_links/* consoleLinks */.tr)(request.config.connectors),
            judgeMs: (0,collect_budget/* reserveMs */.V)(request.totalMs) * JUDGING_SHARE,
            clock: () => host.clock.now(),
        },
        folder,
        templates: templatesOf(request, input, host, builder.holdsSecretsInApps),
    });
    const builder = new Builder(input, options);
    const { repository, redactor } = input;
    const told = (publish, errors) => ({
        assembly: builder.last,
        publish,
        highlights: highlightsOf(builder.last),
        problems: [...errors, ...builder.last.judgement.errors].map((error) => (0,collect_problems/* problemOf */.Z)(error, redactor)),
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
/** A rescan looks at what was, and learns nothing of how things are now. */
function templatesOf(request, { redactor }, host, unfit) {
    if (request.range !== undefined || unfit)
        return undefined;
    const day = new Date(host.clock.now()).toISOString().slice(0, 10);
    return { mode: request.config.templates, day, mayKeep: (text) => (0,may_keep.mayKeep)(text, redactor) };
}
/** Assembles once per attempt, each in its own folder, and remembers what push protection objected to. */
class Builder {
    #input;
    #options;
    #stripped = new Set();
    #dropped = new Set();
    #withoutFindings = false;
    #withoutReport;
    #unfitApps = false;
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
        const { tree: planned, ledger } = this.#input;
        // Nobody was faster: what the run began with is still what the branch says.
        const current = tree.commit !== null && tree.commit === planned.commit ? ledger : await (0,record_source/* ledgerOf */.X)(tree, ledger);
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
        // What was learned of an app is made again by the next run.
        if (!this.#unfitApps && locations.some(({ path: file }) => file.startsWith(`${app_files/* APPS_FOLDER */.g6}/`))) {
            this.#unfitApps = true;
            return;
        }
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
    /** Whether push protection saw a secret in what was learned of apps. */
    get holdsSecretsInApps() {
        return this.#unfitApps;
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

;// CONCATENATED MODULE: ./build/src/collect/tell-run.js
/** When a run tells what it found outside of the repository; the outlets are loaded only where they are configured. */



/** Of a run that was stored: what is in the repository, and nothing else. */
async function tellStored({ config, dryRun }, host, report, repository) {
    const isWanted = config.issues || config.notify !== undefined;
    if (!isWanted || dryRun || repository === undefined || report.publish.state !== "stored")
        return {};
    const { tellOutside } = await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 27787));
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, host.env) });
    return await tellOutside({ report, config, repository, host, redactor });
}
/** A run that could store nothing is a failure that somebody has to hear of. */
async function tellUnstored(report, { config, dryRun, failOn }, host) {
    if (config.notify === undefined || dryRun || report.publish.state === "stored")
        return report;
    const { tellFailures } = await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 27787));
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, host.env) });
    const warnings = await tellFailures(report, config.notify, host, redactor);
    const whole = { ...report, problems: [...report.problems, ...warnings] };
    return { ...whole, exit: (0,exit/* decideExit */.DP)(whole, failOn) };
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
        return await tellUnstored(await runWithin(request, host, budget, folder), request, host);
    }
    finally {
        budget.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runWithin(request, host, budget, folder) {
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(request.config, host.env) });
    const problems = [];
    const start = await begin(request, host).catch((thrown) => {
        problems.push((0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown), redactor));
        return undefined;
    });
    if (start === undefined)
        return conclude(request, host, { problems });
    try {
        return await runFrom(start, request, host, { budget, folder, redactor, problems });
    }
    finally {
        await start.repository?.close();
    }
}
async function runFrom(start, request, host, workshop) {
    const { budget, folder, redactor, problems } = workshop;
    const blame = (thrown) => problems.push((0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown), redactor));
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
            problems.push({ ...(0,collect_problems/* problemOf */.Z)(override, redactor), level: "warning" });
        return await store(request, host, { ...start, ...opened, gathered, report, folder, redactor });
    }).catch((thrown) => void blame(thrown));
    if (stored === undefined)
        return conclude(request, host, outcome);
    problems.push(...stored.problems);
    const cache = stored.publish.state === "stored" ? await start.saveCursor(stored) : start.cache;
    const proposed = await propose(stored, start.repository, host, redactor);
    problems.push(...proposed.problems);
    const { history, commit } = await tidy(request, host, start, stored, { budget, folder, blame });
    const whole = { ...outcome, cache, stored, apps: proposed.apps, ...(history && { history }) };
    const soFar = conclude(request, host, whole);
    const outside = await tellStored(request, host, soFar, start.repository);
    const { told, commit: noted, problems: warnings = [] } = outside;
    problems.push(...warnings);
    const last = noted ?? commit;
    if (last !== undefined)
        await start.repository?.follow(last);
    return conclude(request, host, { ...whole, ...(told && { told }) });
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
async function gather(instance, around, request, ledger) {
    const { budget, redactor } = around;
    try {
        const prepared = await (0,prepare/* prepareInstance */.Zt)(instance, around);
        const rules = { ledger, budget, range: request.range, onProgress: request.onProgress };
        try {
            return (0,collect_problems/* gathered */.P)(instance, await collectInstance(prepared, rules), redactor);
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(prepared.connector);
        }
    }
    catch (thrown) {
        const problem = (0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown).in({ connector: instance.id }), redactor);
        return { id: instance.id, type: instance.type, collected: undefined, status: "failed", problems: [problem] };
    }
}


/***/ }),

/***/ 79955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summingOf),
/* harmony export */   u: () => (/* binding */ correlatorsOf)
/* harmony export */ });
/** Of a connector whose code is in this process. */
function summingOf({ correlate = [], feeds }, lookup) {
    return {
        correlators: correlatorsOf(correlate),
        digest(name, partition) {
            const feed = feeds[name];
            return feed?.kind === "log" ? feed.digest?.(partition, lookup) : undefined;
        },
    };
}
function correlatorsOf(correlators) {
    return {
        pairOf(draft) {
            for (const correlator of correlators) {
                const key = correlator.key(draft);
                if (key !== undefined)
                    return `${correlator.name}|${key}`;
            }
            return undefined;
        },
        deadlineOf: (pair) => correlatorOf(correlators, pair)?.deadlineMs,
        fold: async (steps, open) => foldSteps(correlators, steps, open),
        expire: async (pairs) => pairs.map(([pair, state]) => expirePair(correlators, pair, state)),
    };
}
function foldSteps(correlators, steps, before) {
    const known = new Map(before);
    const fates = steps.map(({ pair, draft }) => {
        try {
            const folded = required(correlators, pair).fold(known.get(pair), draft);
            if ("done" in folded) {
                known.delete(pair);
                return folded;
            }
            if (folded.state === undefined)
                throw new TypeError("fold gave neither state nor done");
            known.set(pair, folded.state);
            return "held";
        }
        catch (thrown) {
            return { rejected: thrown };
        }
    });
    return { fates, open: known };
}
function expirePair(correlators, pair, state) {
    try {
        return { told: required(correlators, pair).expire(state) };
    }
    catch (thrown) {
        return { rejected: thrown };
    }
}
function correlatorOf(correlators, pair) {
    return correlators.find(({ name }) => pair.startsWith(`${name}|`));
}
function required(correlators, pair) {
    const found = correlatorOf(correlators, pair);
    if (found === undefined)
        throw new TypeError("there is no correlator for this pair");
    return found;
}


/***/ }),

/***/ 85578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ nextUsual),
/* harmony export */   Jh: () => (/* binding */ judgeDrift),
/* harmony export */   Zm: () => (/* binding */ DRIFT_LIMITS),
/* harmony export */   rq: () => (/* binding */ NOTHING_USUAL)
/* harmony export */ });
/**
 * Judges whether an app's lines are no longer what they were: by the share of unknown ones, and by looks that are new, against
 * the app's own past. Few lines say nothing; a share counts for what it is at least, not for what it may be.
 */
const DRIFT_LIMITS = { leastLines: 50, leastUnmatched: 10, share: 0.05, times: 3, looks: 5 };
const NOTHING_USUAL = { unmatched: 0, looks: 0 };
function judgeDrift({ lines, unmatched, looks }, usual = NOTHING_USUAL, limits = DRIFT_LIMITS) {
    if (lines < limits.leastLines || unmatched < limits.leastUnmatched)
        return "none";
    if (atLeast(unmatched, lines) > Math.max(limits.share, limits.times * usual.unmatched))
        return "unmatched";
    return looks >= Math.max(limits.looks, limits.times * usual.looks) ? "looks" : "none";
}
/** What is usual once `seen` counts, too: the latest weighs a fifth. Rounded, so that what stays the same is written the same. */
function nextUsual(usual, seen) {
    if (usual === undefined)
        return { unmatched: rounded(seen.unmatched, 1000), looks: rounded(seen.looks, 10) };
    const next = (before, now) => before + (now - before) * LATEST_WEIGHS;
    return {
        unmatched: rounded(next(usual.unmatched, seen.unmatched), 1000),
        looks: rounded(next(usual.looks, seen.looks), 10),
    };
}
const LATEST_WEIGHS = 0.2;
const rounded = (value, per) => Math.round(value * per) / per;
/** 95 % confidence, one-sided enough. */
const Z = 1.96;
/** The lower end of Wilson's interval for a share. */
function atLeast(count, of) {
    const share = count / of;
    const z2 = Z * Z;
    const middle = share + z2 / (2 * of);
    const reach = Z * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
    return (middle - reach) / (1 + z2 / of);
}


/***/ }),

/***/ 79859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   learn: () => (/* binding */ learn),
/* harmony export */   qw: () => (/* binding */ newTemplates)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57613);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96681);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67685);
/* harmony import */ var _matcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65744);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86254);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18615);
/* harmony import */ var _skeleton_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36962);
/* harmony import */ var _structured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73430);
/**
 * Learns an app's templates from its lines, beside those that are there already. Invariant: what a person wrote, mapped or
 * kept is never changed, an id once given is never given up, and the same lines give the same templates in whatever order.
 */









const MOST_TEMPLATES = 2000;
const UNMATCHED_SAMPLES = 10;
/** Of an app's lines, so many must be of a format. */
const MOST_OF = 0.5;
/** Enough lines to learn a header from. */
const HEADER_LINES = 20_000;
/** @param known what is there already; its format stays as it is, and so do its headers, beside which there may be more */
function learn(app, rows, known, options = {}) {
    const { fewestLines = 1, mostTemplates = MOST_TEMPLATES, mayKeep = () => true } = options;
    const format = known?.format ?? formatOf(rows);
    const headers = [...(known?.headers ?? []), ...moreHeaders(rows, format, known, mayKeep)];
    const opener = new _parse_js__WEBPACK_IMPORTED_MODULE_5__/* .RowOpener */ .yc({ format, headers });
    const matcher = matcherOf(known?.templates ?? []);
    const messages = messagesOf(rows, opener, known?.joins ?? true);
    const skeletons = new _skeleton_js__WEBPACK_IMPORTED_MODULE_7__/* .Skeletons */ .R();
    for (const message of messages)
        if (matcher.match(message) === undefined && message !== "")
            skeletons.add(message);
    const found = (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .minedPatterns */ .Xv)(skeletons.all(), fewestLines)
        .filter(({ patterns }) => patterns.every((pattern) => mayKeep((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(pattern))))
        .slice(0, mostTemplates);
    const added = newTemplates(found.map(({ patterns }) => patterns), known?.templates ?? []);
    const parser = {
        app,
        format,
        headers,
        joins: known?.joins ?? true,
        templates: [...(known?.templates ?? []), ...added],
        ignore: known?.ignore ?? [],
    };
    const addedHeaders = known === undefined ? [] : headers.slice(known.headers.length);
    return { parser, ...count(parser, messages), added: added.map(({ id }) => id), addedHeaders };
}
/** Templates of these patterns: unmapped, and never noise. Their ids are free beside those that are there. */
function newTemplates(found, known) {
    const taken = new Set(known.flatMap(({ id, was }) => [id, ...was]));
    return found.map((patterns) => {
        const id = newId(patterns[0], taken);
        taken.add(id);
        return { id, patterns, mapping: undefined, noise: false, keep: false, was: [], examples: [] };
    });
}
function formatOf(rows) {
    let [json, logfmt, filled] = [0, 0, 0];
    for (const row of rows.slice(0, HEADER_LINES)) {
        if (row.trim() === "" || /^\s/.test(row))
            continue;
        filled += 1;
        if ((0,_structured_js__WEBPACK_IMPORTED_MODULE_8__/* .readJson */ .Vh)(row) !== undefined)
            json += 1;
        else if ((0,_structured_js__WEBPACK_IMPORTED_MODULE_8__/* .readLogfmt */ .gz)(row) !== undefined)
            logfmt += 1;
    }
    if (json > filled * MOST_OF)
        return "json";
    return logfmt > filled * MOST_OF ? "logfmt" : "text";
}
/** A log whose lines had nothing in common at their beginning when it was learned stays one. */
function moreHeaders(rows, format, known, mayKeep) {
    if (format !== "text" || known?.headers.length === 0)
        return [];
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .learnHeaders */ .H)(sampleOf(rows), known?.headers).filter((header) => mayKeep((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(header)));
}
/** Evenly spread and independent of order enough: headers need shares, not single lines. */
function sampleOf(rows) {
    if (rows.length <= HEADER_LINES)
        return rows;
    const step = rows.length / HEADER_LINES;
    return Array.from({ length: HEADER_LINES }, (_, index) => rows[Math.floor(index * step)] ?? "");
}
function messagesOf(rows, opener, joins) {
    const reader = new _entries_js__WEBPACK_IMPORTED_MODULE_1__/* .EntryReader */ .c(joins);
    const messages = [];
    const note = (entry) => {
        if (entry !== undefined)
            messages.push((0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)((0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(entry).message));
    };
    for (const row of rows)
        note(reader.push(opener.open(row)));
    note(reader.flush());
    return messages;
}
function matcherOf(templates) {
    const matcher = new _matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .Matcher */ .P();
    for (const [index, { patterns }] of templates.entries())
        for (const pattern of patterns)
            matcher.add(pattern, index);
    return matcher;
}
/** A few of the first constant words, and what tells it from others with the same. */
function newId(pattern, taken) {
    const words = pattern
        .flatMap((piece) => ("literal" in piece ? (piece.literal.toLowerCase().match(/[a-z]{2,}/g) ?? []) : []))
        .slice(0, 4)
        .join("-")
        .slice(0, 40);
    const hash = (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__.printPattern)(pattern));
    for (let digits = 4;; digits += 2) {
        const id = `${words === "" ? "template" : words}-${hash.slice(0, digits)}`;
        if (!taken.has(id))
            return id;
    }
}
function count(parser, messages) {
    const matcher = matcherOf(parser.templates);
    const seen = new Map();
    const unmatchedSamples = [];
    let unmatched = 0;
    for (const message of messages) {
        const match = matcher.match(message);
        const id = match === undefined ? undefined : parser.templates[match.template]?.id;
        if (id === undefined) {
            unmatched += 1;
            if (unmatchedSamples.length < UNMATCHED_SAMPLES && message !== "")
                unmatchedSamples.push(message);
            continue;
        }
        const known = seen.get(id);
        if (known === undefined)
            seen.set(id, { lines: 1, samples: [message] });
        else {
            known.lines += 1;
            if (known.samples.length < 3 && !known.samples.includes(message))
                known.samples.push(message);
        }
    }
    return { seen, lines: messages.length, unmatched, unmatchedSamples };
}


/***/ }),

/***/ 98592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayKeep: () => (/* binding */ mayKeep)
/* harmony export */ });
/* harmony import */ var _event_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12667);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18615);


function mayKeep(text, redactor) {
    return redactor.text(text) === text && (0,_event_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text, _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .PATTERN_CHARS */ .H6) === text;
}


/***/ }),

/***/ 88135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printState: () => (/* binding */ printState),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */
function readState(text) {
    if (text === undefined)
        return undefined;
    try {
        const { version, app, usual, revisions, young, pending, templates } = record(JSON.parse(text));
        if (version !== 1)
            return undefined;
        return {
            version: 1,
            app: typeof app === "string" ? app : "",
            ...(usual !== undefined && { usual: readUsual(usual) }),
            ...(revisions !== undefined && { revisions: texts(revisions) }),
            ...(young !== undefined && { young: texts(young) }),
            ...(pending !== undefined && { pending: list(pending).map(readPending) }),
            templates: Object.fromEntries(Object.entries(record(templates)).map(([id, value]) => [id, readTemplate(value)])),
        };
    }
    catch {
        return undefined;
    }
}
function printState(state) {
    return `${JSON.stringify(state, undefined, 1)}\n`;
}
function readUsual(value) {
    const { unmatched, looks } = record(value);
    return { unmatched: count(unmatched), looks: count(looks) };
}
function readPending(value) {
    const { match, lines, stretches, peak, runs } = record(value);
    return {
        match: texts(match),
        lines: count(lines),
        stretches: count(stretches),
        peak: count(peak),
        runs: count(runs),
    };
}
function readTemplate(value) {
    const { lines, first_seen, last_seen, samples } = record(value);
    return { lines: count(lines), first_seen: text(first_seen), last_seen: text(last_seen), samples: texts(samples) };
}
function record(value) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return { ...value };
    throw new TypeError("no object");
}
function list(value) {
    if (Array.isArray(value))
        return value;
    throw new TypeError("no list");
}
const texts = (value) => list(value).map(text);
function text(value) {
    if (typeof value === "string")
        return value;
    throw new TypeError("no text");
}
function count(value) {
    if (typeof value === "number" && Number.isFinite(value) && value >= 0)
        return value;
    throw new TypeError("no count");
}


/***/ }),

/***/ 37088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addHeaders: () => (/* binding */ addHeaders),
/* harmony export */   addTemplates: () => (/* binding */ addTemplates),
/* harmony export */   printTemplates: () => (/* binding */ printTemplates)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18615);
/**
 * Writes `apps/<app>/parser.yaml`. Invariant: what stands in the file stays, byte for byte; new templates are added behind the
 * last one, so that a change of the file is a change that a person can read.
 */


/** A new file. */
function printTemplates(parser) {
    const { app, format, headers, templates } = parser;
    return [
        `# apps/${app}/parser.yaml   written by \`mallcop discover-app ${app}\`; edit freely, your changes are kept`,
        "version: 1",
        `app: ${quoted(app)}`,
        `format: ${format}`,
        ...(headers.length === 0 ? [] : listLines("header", headers, "")),
        "join: [stack]",
        templates.length === 0 ? "templates: []" : "templates:",
        ...templates.flatMap((template) => templateLines(template, "  ")),
        "",
    ].join("\n");
}
/** The file with more headers in it, if it has any: the one that it has becomes the first of a list. */
function addHeaders(text, added) {
    if (added.length === 0)
        return text;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const there = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.get("header", true) : undefined;
    const items = added.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern).map(quoted);
    const last = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? there.items.at(-1) : there;
    const isPlain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(last) && last.type?.startsWith("BLOCK") === false && last.range;
    if (!isPlain || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) && there.flow === true)) {
        const before = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? there.items : there === undefined ? [] : [there];
        document.set("header", [...before, ...added.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern)]);
        return document.toString({ lineWidth: 0 });
    }
    const [start, end] = last.range ?? [0, 0];
    const lineEnd = text.indexOf("\n", end);
    const at = lineEnd < 0 ? text.length : lineEnd;
    const indent = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? " ".repeat(columnOf(text, start) - 2) : "  ";
    const head = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(there) ? text.slice(0, start) : `${text.slice(0, start).trimEnd()}\n${indent}- `;
    return `${head}${text.slice(start, at)}${items.map((item) => `\n${indent}- ${item}`).join("")}${text.slice(at)}`;
}
/** The file with more templates in it. */
function addTemplates(text, added) {
    if (added.length === 0)
        return text;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.get("templates", true) : undefined;
    const first = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items[0] : undefined;
    const last = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.at(-1) : undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ||
        list.flow === true ||
        !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(first) ||
        !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(last) ||
        !first.range ||
        !last.range) {
        const items = added.flatMap((template) => templateLines(template, "  ")).join("\n");
        document.set("templates", (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(items).contents);
        return document.toString({ lineWidth: 0 });
    }
    const indent = " ".repeat(columnOf(text, first.range[0]) - 2);
    // The value's end may be in the middle of a line that a comment ends.
    const lineEnd = text.indexOf("\n", Math.max(last.range[1] - 1, 0));
    const at = lineEnd < 0 ? text.length : lineEnd + 1;
    const before = text.slice(0, at);
    const lines = added.flatMap((template) => templateLines(template, indent)).join("\n");
    return `${before}${before.endsWith("\n") ? "" : "\n"}${lines}\n${text.slice(at)}`;
}
function templateLines({ id, patterns }, indent) {
    return [`${indent}- id: ${quotedIfOdd(id)}`, ...listLines("match", patterns, `${indent}  `)];
}
function listLines(key, patterns, indent) {
    const [first, ...more] = patterns.map(_pattern_js__WEBPACK_IMPORTED_MODULE_1__.printPattern);
    if (more.length === 0)
        return [`${indent}${key}: ${quoted(first ?? "")}`];
    return [`${indent}${key}:`, ...[first ?? "", ...more].map((text) => `${indent}  - ${quoted(text)}`)];
}
/** Single quotes: nothing inside is special but the quote itself. Patterns hold no line ends and no control characters. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
/** An id such as `1e3` or `true` would be read as something else. */
const quotedIfOdd = (id) => (/^[a-z]+-[a-z0-9-]*$/.test(id) ? id : quoted(id));
function columnOf(text, offset) {
    return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}


/***/ }),

/***/ 63910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ decideExit),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* unused harmony exports FAIL_ON, DEFAULT_FAIL_ON */
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51715);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
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
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(facts).length === 0 && facts.problems.some(({ level }) => level === "error"))
        return 2;
    if (!facts.dryRun && facts.publish.state !== "stored")
        return 3;
    return happened(facts).some((what) => failOn.has(what)) ? 1 : 0;
}
function happened(facts) {
    const problems = [...facts.problems, ...facts.instances.flatMap((instance) => instance.problems)];
    const partitions = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .places */ .zn)(facts.instances).map(({ partition }) => partition);
    return [
        ...problems.filter(counts).map(nameOf),
        ...(partitions.some((partition) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isStale */ .QO)(partition, facts.finished)) ? ["stale"] : []),
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
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(typed, [...FAIL_ON, "any", "never"]);
    const advice = meant === undefined ? `it knows ${FAIL_ON.join(", ")}, any and never` : `did you mean \`${meant}\`?`;
    throw unusable(`\`fail-on\` does not know \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(typed, 40)}\` (${advice})`);
}
function unusable(problem) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "scan" });
}


/***/ }),

/***/ 79332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ novelties),
/* harmony export */   R3: () => (/* binding */ proposalTitle),
/* harmony export */   Te: () => (/* binding */ proposalBody),
/* harmony export */   gM: () => (/* binding */ proposalMessage)
/* harmony export */ });
/* unused harmony export reasonOf */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6701);




function proposalTitle(app) {
    return `Log templates of ${(0,_token_js__WEBPACK_IMPORTED_MODULE_3__/* .token */ .S)(app.app)}: ${novelties(app)}`;
}
/** `2 new templates`, `1 new header`, `1 new header, 2 new templates` */
function novelties({ templates, headers = [] }) {
    const both = [
        ...(headers.length > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(headers.length, "new header")] : []),
        ...(templates.length > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(templates.length, "new template")] : []),
    ];
    return both.join(", ");
}
function proposalMessage(app) {
    return `${proposalTitle(app)}\n\n${reasonOf(app)}\nNothing that was there is changed; new templates map to nothing.\n`;
}
/** Ours alone: counts and names as the platform gives them. */
function reasonOf({ lines, unmatched, usual, drift, newRevisions }) {
    const share = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(unmatched)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lines, "line")} were unknown (${percent(unmatched, lines)}; usual ${percent(usual, 1)}).`;
    if (drift === "none")
        return `No drift: ${share} Two runs have seen the new looks.`;
    if (newRevisions.length === 0)
        return `The format changed: ${share}`;
    return `The format changed with ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(newRevisions.length, "new revision")}: ${share}`;
}
function percent(part, of) {
    return of === 0 ? "0 %" : `${((part / of) * 100).toFixed(1)} %`;
}
function proposalBody(app) {
    const rows = app.templates.flatMap(({ match, lines }) => match.map((text, index) => `${index === 0 ? (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(lines).padStart(9) : " ".repeat(9)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(text, 300)}`));
    const headers = (app.headers ?? []).map((text) => `${"header".padStart(9)}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__.brief)(text, 300)}`);
    const parts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${reasonOf(app)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([`${"lines".padStart(9)}  match`, ...headers, ...rows]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The lines are an app's own words: read them, do not follow them. Before you merge, name the holes, set \`event\` for what matters, and take out what should stay unknown. While this is open, mallcop keeps it up to date; once you commit to the branch, it leaves it to you.`,
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, "\n\n").toString();
}


/***/ })

};
