export const id = 9800;
export const ids = [9800];
export const modules = {

/***/ 99800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFiles: () => (/* binding */ reportFiles)
});

// UNUSED EXPORTS: REPORT_FOLDER

// EXTERNAL MODULE: ./build/src/overview/overview.js + 4 modules
var overview_overview = __webpack_require__(72863);
// EXTERNAL MODULE: ./build/src/report/html.js
var html = __webpack_require__(97111);
// EXTERNAL MODULE: ./build/src/report/page/verdict.js
var verdict = __webpack_require__(22059);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
;// CONCATENATED MODULE: ./build/src/report/badge.js



/** Dark enough for white letters. */
const COLOURS = { good: "#2c7a4b", attention: "#8a5a00", bad: "#b3261e" };
const LABEL = "mallcop";
const HEIGHT = 20;
function renderBadge(overview) {
    const { tone } = (0,verdict/* verdictOf */.Vj)(overview);
    const text = message(overview);
    const [left, right] = [widthOf(LABEL), widthOf(text)];
    const middle = (from, width) => from + width / 2;
    const letters = (0,html/* html */.q) `<text x="${middle(0, left)}" y="14">${LABEL}</text><text x="${middle(left, right)}" y="14">${text}</text>`;
    return (0,html/* html */.q) `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${text}"><title>${LABEL}: ${text}</title><rect width="${left + right}" height="${HEIGHT}" rx="3" fill="#3c4541"/><path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${COLOURS[tone]}"/><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${letters}</g></svg>
`.toString();
}
function message({ connectors, findings, window }) {
    const ends = connectors.flatMap(({ all }) => all?.until ?? []);
    const first = ends.reduce((least, end) => (least === undefined || end < least ? end : least), undefined);
    const isBlind = first === undefined || connectors.some(({ all }) => all === undefined);
    const year = new Date(window.to).getUTCFullYear();
    const until = isBlind ? "not all is read" : `read up to ${(0,quantity/* day */.vd)(first, window.to)} ${year}, ${(0,quantity/* clock */.pm)(first)} UTC`;
    const critical = findings.open.filter(({ severity }) => severity === "critical").length;
    return critical > 0 ? `${until}, ${critical} critical` : until;
}
/** Of Verdana at 11 px a letter takes some 6.5 px; a little more than too little. */
function widthOf(text) {
    return Math.ceil(text.length * 6.6) + 14;
}

// EXTERNAL MODULE: ./build/src/report/page/page.js + 4 modules
var page = __webpack_require__(21752);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/store/overlay-tree.js
/** A tree with changes laid over it: what the branch will hold once they are committed. */


function overlayTree(tree, changes) {
    const list = async (folders) => {
        const kept = (await tree.list(folders)).filter(({ path }) => !changes.has(path));
        const isInside = (path) => [folders].flat().some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
        const added = [...changes].flatMap(([path, change]) => change !== null && isInside(path) ? [{ path, blob: "" }] : []);
        return [...kept, ...added].sort((one, other) => (one.path < other.path ? -1 : 1));
    };
    const readMany = async (entries, onContent) => {
        for (const { isChanged, some } of inRuns(entries, changes)) {
            if (!isChanged)
                await tree.readMany(some, onContent);
            else
                for (const entry of some)
                    await onContent(entry, contentOf(changes.get(entry.path)));
        }
    };
    return {
        commit: tree.commit,
        list,
        readMany,
        async children(folders) {
            const below = await list(folders);
            const files = below.filter(({ path }) => folders.some((folder) => parentOf(path) === folder));
            const inner = below.flatMap(({ path }) => folders.flatMap((folder) => childFolder(path, folder)));
            return { folders: [...new Set(inner)].sort(), files };
        },
        async size(entries) {
            const all = [...entries];
            let bytes = await tree.size(all.filter(({ path }) => !changes.has(path)));
            for (const { path } of all)
                bytes += await sizeOf(changes.get(path));
            return bytes;
        },
        async read(path) {
            const change = changes.get(path);
            if (change === undefined)
                return await tree.read(path);
            if (change === null)
                return undefined;
            const chunks = [];
            for await (const chunk of contentOf(change))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/** Neighbours that are read alike, so that the order stays and git is asked as seldom as possible. */
function inRuns(entries, changes) {
    const runs = [];
    for (const entry of entries) {
        const isChanged = changes.has(entry.path);
        const last = runs.at(-1);
        if (last?.isChanged === isChanged)
            last.some.push(entry);
        else
            runs.push({ isChanged, some: [entry] });
    }
    return runs;
}
async function* contentOf(change) {
    if (change === undefined || change === null)
        return;
    if ("text" in change)
        yield Buffer.from(change.text);
    else
        yield* (0,external_node_fs_.createReadStream)(change.localFile);
}
async function sizeOf(change) {
    if (change === undefined || change === null)
        return 0;
    return "text" in change ? Buffer.byteLength(change.text) : (await (0,promises_.stat)(change.localFile)).size;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function childFolder(path, folder) {
    const inside = folder === "" ? "" : `${folder}/`;
    const slash = path.startsWith(inside) ? path.indexOf("/", inside.length) : -1;
    return slash < 0 ? [] : [path.slice(0, slash)];
}

;// CONCATENATED MODULE: ./build/src/collect/report-files.js




const REPORT_FOLDER = "report";
const DAYS = 30;
/** @throws MallcopError `data-damaged` if what it is drawn from cannot be read */
async function reportFiles(tree, changes, { config, now, version, repository }) {
    const overview = await (0,overview_overview/* overviewOf */.b)(overlayTree(tree, changes), { config, now, days: DAYS });
    return new Map([
        [`${REPORT_FOLDER}/index.html`, { text: (0,page.renderPage)(overview, { name: repository, version }) }],
        [`${REPORT_FOLDER}/badge.svg`, { text: renderBadge(overview) }],
    ]);
}


/***/ }),

/***/ 72863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ overviewOf)
});

// EXTERNAL MODULE: ./build/src/collect/ledger.js
var collect_ledger = __webpack_require__(1919);
// EXTERNAL MODULE: ./build/src/collect/record-source.js
var record_source = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/src/collect/run-record.js
var run_record = __webpack_require__(12639);
// EXTERNAL MODULE: ./build/src/detect/finding-file.js
var finding_file = __webpack_require__(73407);
// EXTERNAL MODULE: ./build/src/event/clean-event.js
var clean_event = __webpack_require__(99462);
// EXTERNAL MODULE: ./build/src/event/line-pages.js
var line_pages = __webpack_require__(70859);
// EXTERNAL MODULE: ./build/src/event/stored-line.js
var stored_line = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/query/event-file.js
var event_file = __webpack_require__(80717);
// EXTERNAL MODULE: ./build/src/collect/intervals.js
var intervals = __webpack_require__(48854);
// EXTERNAL MODULE: ./build/src/plugin/custom/custom-plugin.js
var custom_plugin = __webpack_require__(63200);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
;// CONCATENATED MODULE: ./build/src/overview/coverage.js
/** Coverage over time, per connector and partition. What is not known to be covered is a hole, and no hole is left out. */




function coverageOf(input) {
    const { config, records } = input;
    const seen = new Map(records.flatMap(({ instances }) => instances.map(({ id, type }) => [id, { id, type }])));
    return (config?.connectors ?? [...seen.values()]).map((instance) => {
        const { id, type } = instance;
        const feeds = feedsOf(instance);
        const partitions = feeds.flatMap((feed) => partitionCoverage(id, feed, input));
        const known = new Set(partitions.map(({ feed }) => feed));
        return {
            id,
            type,
            all: together(partitions),
            partitions: [...partitions].sort((a, b) => a.until - b.until),
            never: feeds.filter((feed) => !known.has(feed)),
            problems: lastProblems(id, records),
        };
    });
}
/** A type that is no built-in and has no plugin here claims no feeds. */
function feedsOf(instance) {
    return instance.plugin !== undefined || (0,registry/* builtinTypes */.jN)().includes(instance.type)
        ? Object.keys((0,custom_plugin/* manifestOfInstance */.y)(instance).feeds)
        : [];
}
function partitionCoverage(id, feed, { ledger, records, window }) {
    const names = lastRead(id, feed, records);
    // Nothing of the feed was listed in the window: then all that is known of it is behind, whatever it was called.
    if (names === undefined)
        return (0,collect_ledger/* partitionsOf */.RJ)(ledger, id, feed).map((state) => ({
            feed,
            partition: "",
            axis: state.axis,
            ...covered(state, window),
        }));
    return names.flatMap((partition) => {
        const state = ledger.partitions.get((0,collect_ledger/* partitionKey */.Ab)(id, feed, partition));
        return state === undefined ? [] : [{ feed, partition, axis: state.axis, ...covered(state, window) }];
    });
}
/** The partitions that the last scan which could list them found; those of before are gone at the vendor. */
function lastRead(id, feed, records) {
    for (const { command, instances } of [...records].reverse()) {
        const instance = instances.find((candidate) => candidate.id === id);
        const names = instance?.partitions.filter((partition) => partition.feed === feed).map(({ partition }) => partition);
        if (command === "scan" && names !== undefined && names.length > 0)
            return names;
    }
    return undefined;
}
function covered({ since, covered: read, lost }, { from, to }) {
    const last = (0,intervals/* merge */.h1)(read).at(-1)?.[1] ?? since;
    const until = (0,intervals/* contiguousEnd */.q1)((0,intervals/* merge */.h1)([...read, ...lost]), since);
    const owed = [since > from ? since : from, last];
    return { since, until, last, holes: (0,intervals/* subtract */.Re)([owed], read), lost: (0,intervals/* clip */.$Q)(lost, [from, to]) };
}
/** A connector is covered where all of its partitions are. */
function together(partitions) {
    const [first] = partitions;
    if (first === undefined)
        return undefined;
    const least = (times) => times.reduce((least, time) => (time < least ? time : least));
    return {
        since: least(partitions.map(({ since }) => since)),
        until: least(partitions.map(({ until }) => until)),
        last: least(partitions.map(({ last }) => last)),
        holes: (0,intervals/* merge */.h1)(partitions.flatMap(({ holes }) => holes)),
        lost: (0,intervals/* merge */.h1)(partitions.flatMap(({ lost }) => lost)),
    };
}
function lastProblems(id, records) {
    const last = records.findLast(({ instances }) => instances.some((instance) => instance.id === id));
    const problems = last?.instances.find((instance) => instance.id === id)?.problems ?? [];
    const unique = new Map(problems.map(({ code, feed }) => [`${code} ${feed ?? ""}`, { code, feed }]));
    return [...unique.values()];
}

;// CONCATENATED MODULE: ./build/src/overview/access-change.js
const ACCESS_TYPES = new Set([
    // Azure
    "role_assignment",
    "permission_change",
    "service_principal_created",
    // AWS
    "iam_change",
    "access_key_change",
    "security_group_change",
    "s3_policy_change",
    // GitHub
    "org_membership",
    "repo_permission",
    "collaborator_added",
    "oauth_authorization",
    // Microsoft 365
    "admin_role_change",
    "delegate_access",
    "external_sharing",
    "external_forwarding",
    // Vercel
    "team_member_added",
    "team_member_removed",
    // Supabase
    "auth.account_change",
]);
/** What was tried and refused changed nothing. */
function isAccessChange({ type, metadata }) {
    return ACCESS_TYPES.has(type) && metadata.outcome !== "failure" && metadata.outcome !== "denied";
}

;// CONCATENATED MODULE: ./build/src/overview/event-tally.js

const DAY_MS = 86_400_000;
/** Whoever can name event types, connectors or apps could name a million. */
const MOST_NAMES = 300;
const MOST_CHANGES = 40;
const RANK = { info: 0, warn: 1, critical: 2 };
class EventTally {
    #window;
    #connectors = new Map();
    #types = new Map();
    #apps = new Map();
    #newest = [];
    #changes = 0;
    #total = 0;
    #undated = 0;
    #otherTypes = 0;
    constructor(window) {
        this.#window = window;
    }
    add(event) {
        const isUndated = event.metadata.time_missing === true;
        if (!isUndated && event.time < this.#window.from)
            return;
        this.#total += 1;
        if (isUndated)
            this.#undated += 1;
        this.#addType(event);
        // Of tomorrow by a vendor's clock that is ahead: today's.
        const day = Math.min(this.#window.days - 1, Math.floor((event.time - this.#window.from) / DAY_MS));
        this.#addDay(event, isUndated ? undefined : day);
        if (isAccessChange(event))
            this.#addChange(event);
        if (event.type === "parser_summary")
            this.#addApp(event, day);
    }
    tallied() {
        const connectors = [...this.#connectors].map(([id, { total, days }]) => ({ id, total, days }));
        const apps = [...this.#apps.values()].map(({ app, connector, days }) => ({
            app,
            connector,
            days,
            lines: days.reduce((total, { lines }) => total + lines, 0),
            unmatched: days.reduce((total, { unmatched }) => total + unmatched, 0),
        }));
        return {
            total: this.#total,
            undated: this.#undated,
            connectors: connectors.sort((a, b) => b.total - a.total),
            types: [...this.#types.values()].sort((a, b) => b.count - a.count),
            otherTypes: this.#otherTypes,
            access: { total: this.#changes, newest: newestFirst(this.#newest) },
            apps: apps.sort((a, b) => b.unmatched - a.unmatched || b.lines - a.lines),
        };
    }
    #addType({ source, type, severity }) {
        const key = `${source} ${type}`;
        const known = this.#types.get(key);
        if (known !== undefined) {
            known.count += 1;
            if (RANK[severity] > RANK[known.worst])
                known.worst = severity;
        }
        else if (this.#types.size < MOST_NAMES)
            this.#types.set(key, { source, type, count: 1, worst: severity });
        else
            this.#otherTypes += 1;
    }
    #addDay({ source, severity, metadata }, day) {
        const id = String(metadata.connector ?? source);
        let known = this.#connectors.get(id);
        if (known === undefined && this.#connectors.size >= MOST_NAMES)
            return;
        if (known === undefined) {
            const days = Array.from({ length: this.#window.days }, () => ({ info: 0, warn: 0, critical: 0 }));
            known = { total: 0, days };
            this.#connectors.set(id, known);
        }
        known.total += 1;
        const counts = day === undefined ? undefined : known.days[day];
        if (counts !== undefined)
            counts[severity] += 1;
    }
    #addChange(event) {
        this.#changes += 1;
        this.#newest.push(event);
        if (this.#newest.length >= 2 * MOST_CHANGES)
            this.#newest = newestFirst(this.#newest);
    }
    #addApp({ target, source, metadata }, day) {
        const connector = String(metadata.connector ?? source);
        const key = JSON.stringify([connector, target]);
        let app = this.#apps.get(key);
        if (app === undefined && this.#apps.size >= MOST_NAMES)
            return;
        if (app === undefined) {
            const days = Array.from({ length: this.#window.days }, () => ({ lines: 0, unmatched: 0 }));
            app = { app: target, connector, days };
            this.#apps.set(key, app);
        }
        const counts = app.days[day];
        if (counts === undefined)
            return;
        counts.lines += countOf(metadata.lines);
        counts.unmatched += countOf(metadata.unmatched);
    }
}
function newestFirst(events) {
    return [...events].sort((one, other) => other.time - one.time || (one.id < other.id ? -1 : 1)).slice(0, MOST_CHANGES);
}
function countOf(value) {
    return typeof value === "number" && value > 0 ? value : 0;
}

;// CONCATENATED MODULE: ./build/src/overview/run-history.js
const run_history_DAY_MS = 86_400_000;
const MOST_RUNS = 12;
/** @param records oldest first */
function runHistory(records, { from, to, days }) {
    const runs = records.map(runOf);
    const bytesByDay = Array.from({ length: days }, () => 0);
    for (const { finished, bytes } of runs) {
        const day = Math.min(days - 1, Math.floor((finished - from) / run_history_DAY_MS));
        bytesByDay[day] = (bytesByDay[day] ?? 0) + bytes;
    }
    const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
    const watched = to - (runs[0]?.started ?? to);
    return {
        count: runs.length,
        newest: runs.slice(-MOST_RUNS).reverse(),
        longestPause: longestPause(runs, to),
        bytesByDay,
        bytes,
        bytesPerDay: watched < run_history_DAY_MS ? undefined : bytes / (watched / run_history_DAY_MS),
    };
}
function runOf({ run, command, started, finished, status, batches }) {
    const sum = (pick) => batches.reduce((total, batch) => total + pick(batch), 0);
    return {
        run,
        command,
        started,
        finished,
        status,
        events: sum(({ events }) => events),
        bytes: sum(({ bytes }) => bytes),
    };
}
function longestPause(runs, now) {
    const ends = [...runs.map(({ started }) => started).slice(1), now];
    return runs
        .map(({ finished }, index) => ({ from: finished, to: ends[index] ?? now }))
        .reduce((longest, pause) => longest === undefined || pause.to - pause.from > longest.to - longest.from ? pause : longest, undefined);
}

;// CONCATENATED MODULE: ./build/src/overview/overview.js
/**
 * What there is to know about a deployment at a glance, worked out of a commit or a checkout: coverage, events, access, findings,
 * logs, runs and size. It is read once, a page of events at a time, and says of everything how much was left out.
 */











const FOLDERS = ["events", "runs", "state", "findings", "apps"];
const overview_DAY_MS = 86_400_000;
const MOST_DAMAGED = 20;
/** @throws MallcopError `data-damaged` if the ledger cannot be read: without it nothing true can be said of coverage */
async function overviewOf(tree, { config, now, days }) {
    const from = ((Math.floor(now / overview_DAY_MS) - days + 1) * overview_DAY_MS);
    const window = { from, to: now, days };
    const damaged = [];
    const onDamage = (place) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
    const source = (0,record_source/* recordSource */.v)(tree);
    const ledger = await (0,collect_ledger/* readLedger */.SC)(source);
    const records = await recordsSince(source, from);
    return {
        window,
        connectors: coverageOf({ config, ledger, records, window }),
        events: await tally(tree, window, onDamage),
        findings: await findingsOf(tree, now),
        runs: runHistory(records, window),
        bytes: await tree.size(await tree.list(FOLDERS)),
        damaged,
    };
}
/** The records of runs that began in the window or shortly before it, oldest first. */
async function recordsSince(source, from) {
    const month = new Date(from - overview_DAY_MS).toISOString().slice(0, 7).replace("-", "/");
    const paths = (await source.list()).filter((path) => path.slice("runs/".length) >= month && !path.endsWith("/checkpoint.json"));
    const records = [];
    for (const [path, text] of await source.read(paths)) {
        const record = (0,run_record/* parseRunRecord */.Yz)(text, path);
        if (record.finished >= from)
            records.push(record);
    }
    return records.sort((one, other) => one.sequence - other.sequence);
}
async function tally(tree, window, onDamage) {
    const events = new EventTally(window);
    const files = (await tree.list("events")).filter(({ path }) => (0,event_file/* mayHold */.B)(path, window.from));
    await tree.readMany(files, async ({ path }, content) => {
        let number = 0;
        for await (const lines of (0,line_pages/* linePages */.p)(content)) {
            for (const line of lines) {
                number += 1;
                if (line.length === 0)
                    continue;
                const event = (0,stored_line/* readWithoutRaw */.bC)(line);
                if (event === undefined)
                    onDamage(`${path}:${number}`);
                else
                    events.add((0,clean_event/* cleanEvent */.a)(event));
            }
        }
    });
    return events.tallied();
}
const overview_RANK = { critical: 0, warn: 1, info: 2 };
async function findingsOf(tree, now) {
    const all = [];
    const files = (await tree.list("findings")).filter(({ path }) => (0,finding_file/* isFindingPath */.z9)(path) || path === finding_file/* DECISIONS_PATH */.q3);
    let decided = "";
    await tree.readMany(files, async ({ path }, content) => {
        const chunks = [];
        for await (const chunk of content)
            chunks.push(chunk);
        const text = Buffer.concat(chunks).toString("utf8");
        if (path === finding_file/* DECISIONS_PATH */.q3)
            decided = text;
        else
            all.push(...(0,finding_file/* parseFindings */.Sn)(text, path));
    });
    const decisions = (0,finding_file/* parseDecisions */.nc)(decided);
    const standing = all.map((finding) => [finding, (0,finding_file/* statusOf */.c2)(finding, decisions, now)]);
    const open = standing.flatMap(([finding, status]) => (status === "open" ? [finding] : []));
    return {
        open: open.sort((a, b) => overview_RANK[a.severity] - overview_RANK[b.severity] || (a.last > b.last ? -1 : 1)),
        acknowledged: standing.filter(([, status]) => status === "acknowledged").length,
        suppressed: standing.filter(([, status]) => status === "suppressed").length,
    };
}


/***/ }),

/***/ 80717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold),
/* harmony export */   f: () => (/* binding */ eventFilesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _store_event_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38661);
/* harmony import */ var _store_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65128);
/** The files of committed events in a checkout, and which of them a range of time needs. */





const DAY_MS = 86_400_000;
const CHUNK = 64 * 1024;
async function eventFilesOf(root, from) {
    const paths = await (0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .filesBelow */ .DR)(root, "events");
    return paths.flatMap((name) => {
        if (!mayHold(name, from))
            return [];
        const local = node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, name);
        return {
            path: name,
            connector: (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEventPath */ .jO)(name)?.instance ?? "",
            open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(local, { highWaterMark: CHUNK }),
            first: async () => await firstTime(local),
        };
    });
}
/**
 * Whether a file can hold events of `from` or later. An event is committed on or after the day it happened, up to a day of
 * clock skew, so that older folders need not be opened.
 */
function mayHold(name, from) {
    const file = (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEventPath */ .jO)(name);
    if (file === undefined || file.kind === "ids")
        return false;
    return from === undefined || endOf(file) > from - DAY_MS;
}
/** When the last day that a file's folder stands for is over. */
function endOf(file) {
    if (file.kind === "batch")
        return Date.parse(file.day) + DAY_MS;
    const [year, month] = file.month.split("-").map(Number);
    return Date.UTC(year ?? 0, month ?? 0);
}
const FIRST = /^\{"id":"[^"\\]+","timestamp":"([^"\\]+)"/;
async function firstTime(local) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(local);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(160), 0, 160, 0);
        const time = Date.parse(FIRST.exec(buffer.toString("latin1", 0, bytesRead))?.[1] ?? "");
        // A damaged beginning must not hide the rest: such a file is read from the start.
        return Number.isNaN(time) ? (bytesRead === 0 ? undefined : 0) : time;
    }
    finally {
        await file.close();
    }
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
