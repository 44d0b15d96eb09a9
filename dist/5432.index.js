export const id = 5432;
export const ids = [5432];
export const modules = {

/***/ 54277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   aQ: () => (/* binding */ MEMORY_PATH),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   wv: () => (/* binding */ serializeSource)
/* harmony export */ });
/* unused harmony export sourceOfPath */
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73521);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63826);
/* harmony import */ var _finding_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73407);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32384);
/**
 * The baseline as files that a person can read and diff: `findings/baseline/<source>.jsonl`, a line for the source, one for
 * each day and one for each actor. What is written is read back as the same baseline.
 */





const BASELINE_PATH = /^findings\/baseline\/([a-z0-9][a-z0-9._-]*)\.jsonl$/;
const MEMORY_PATH = "findings/baseline/memory.jsonl";
function baselinePath(source) {
    return `findings/baseline/${source}.jsonl`;
}
/** The source that a file is of; `undefined` for any other file. */
function sourceOfPath(path) {
    return path === MEMORY_PATH ? undefined : BASELINE_PATH.exec(path)?.[1];
}
function serializeSource(name, { from, days, actors }) {
    const lines = [{ baseline: 1, source: name, ...(from !== undefined && { learned_from: dayText(from) }) }];
    for (const day of [...days.keys()].sort((one, other) => one - other)) {
        lines.push({ day: dayText(day), events: Object.fromEntries(byName(days.get(day) ?? new Map())) });
    }
    for (const [who, profile] of byName(actors))
        lines.push(lineOf(who, profile));
    return lines.map((line) => `${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(line)}\n`).join("");
}
function lineOf(who, { first, last, days, hours, hoursOfLast, networks, habits }) {
    return {
        actor: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(who),
        first: dayText(first),
        last: dayText(last),
        days,
        hours: hours.join(" "),
        hours_of_last: hoursOfLast,
        networks: seenList(networks),
        habits: seenList(habits),
    };
}
function seenList(seen) {
    return byName(seen).map(([name, { days, last }]) => [(0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(name), days, dayText(last)]);
}
/** @throws MallcopError `data-damaged` */
function parseBaseline(files, rules) {
    const baseline = new _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .Baseline */ .q5(rules);
    for (const [path, text] of files) {
        const name = sourceOfPath(path);
        if (name === undefined)
            continue;
        const source = new _baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceBaseline */ .TW();
        baseline.sources.set(name, source);
        for (const line of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLines */ .Li)(text, path, isLine))
            readLine(source, line);
        baseline.latest = Math.max(baseline.latest, ...source.days.keys());
    }
    return baseline;
}
function isLine(value) {
    return (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && ("baseline" in value || "day" in value || "actor" in value);
}
function readLine(source, line) {
    if (typeof line.learned_from === "string")
        source.from = dayNumber(line.learned_from);
    if (typeof line.day === "string") {
        const counts = Object.entries({ ...line.events }).map(([type, count]) => [type, Number(count)]);
        source.days.set(dayNumber(line.day), new Map(counts));
    }
    if (typeof line.actor !== "string")
        return;
    const profile = new _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .Profile */ .WV(dayNumber(line.first), {
        last: dayNumber(line.last),
        days: Number(line.days),
        hours: String(line.hours).split(" ").map(Number),
        hoursOfLast: Number(line.hours_of_last),
    });
    readSeen(profile.networks, line.networks);
    readSeen(profile.habits, line.habits);
    source.actors.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(line.actor), profile);
}
function readSeen(into, list) {
    for (const [name, days, last] of Array.isArray(list) ? list : [])
        into.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .unmark */ .dX)(String(name)), { days: Number(days), last: dayNumber(last) });
}
function dayText(day) {
    return new Date(day * _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO).toISOString().slice(0, 10);
}
function dayNumber(day) {
    return Math.floor(Date.parse(String(day)) / _profile_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY_MS */ .sO);
}
function byName(map) {
    return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}


/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   c2: () => (/* binding */ isConsoleLink),
/* harmony export */   tr: () => (/* binding */ consoleLinks)
/* harmony export */ });
/* harmony import */ var _connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);

/** The consoles, which are also the only hosts that a link read from a file may lead to. */
const HOST = /^(?:[a-z]{2}-[a-z]+-\d\.console\.aws\.amazon|portal\.azure|entra\.microsoft|security\.microsoft|purview\.microsoft|github|supabase)\.com$/;
const FORM = /^https:\/\/[a-z0-9.-]+\/[\w.~/#?=&%:@+-]*$/;
const LONGEST = 500;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONSOLES = {
    "aws-cloudtrail": ({ action, metadata }) => {
        const region = exact(metadata.region, /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?!gov|iso)[a-z]+-\d$/);
        const name = exact(action, /^[A-Z][A-Za-z0-9]{1,80}$/);
        if (region === undefined || name === undefined)
            return undefined;
        return `https://${region}.console.aws.amazon.com/cloudtrailv2/home?region=${region}#/events?EventName=${name}`;
    },
    azure: ({ type, metadata }) => {
        if (type === "login")
            return "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
        const account = exact(metadata.account, GUID);
        // The directory's own events carry the tenant in place of a subscription.
        if (account === undefined || metadata.feed === "directory-audits" || metadata.feed === "sign-ins")
            return undefined;
        return `https://portal.azure.com/#resource/subscriptions/${account}/eventlogs`;
    },
    github: ({ action, time, metadata }) => {
        const org = exact(metadata.org, /^[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?$/i);
        const name = exact(action, /^[a-z][a-z_]*\.[a-z][a-z_]*$/);
        if (org === undefined || name === undefined)
            return undefined;
        const phrase = encodeURIComponent(`action:${name} created:${new Date(time).toISOString().slice(0, 10)}`);
        return `https://github.com/organizations/${org}/settings/audit-log?q=${phrase}`;
    },
    m365: ({ type, metadata }) => {
        const alert = exact(metadata.alert_id, GUID);
        if (alert !== undefined)
            return `https://security.microsoft.com/alerts/${alert}`;
        if (type === "login")
            return "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
        return "https://purview.microsoft.com/audit/auditsearch";
    },
    supabase: ({ type, metadata }) => {
        const project = exact(metadata.account, /^[a-z]{20}$/);
        if (project === undefined)
            return undefined;
        return `https://supabase.com/dashboard/project/${project}/${type.startsWith("auth.") ? "logs/auth-logs" : "settings/general"}`;
    },
};
/** Without a configuration nobody knows which vendor's address an event came from, so there are no links. */
const NO_LINKS = () => undefined;
/** @param connectors those that read an address of their own (an own server, another cloud, a stand-in, a plugin) get no links */
function consoleLinks(connectors) {
    const usual = new Map(connectors.filter(isAtUsualAddress).map(({ id, type }) => [id, type]));
    return (event) => {
        if (usual.get(String(event.metadata.connector)) !== event.source)
            return undefined;
        const link = (0,_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(CONSOLES, event.source)?.(event);
        return link !== undefined && isConsoleLink(link) ? link : undefined;
    };
}
/** Whether a text is a link as they are built here: whoever changed a file of findings can lead nobody elsewhere. */
function isConsoleLink(value) {
    if (typeof value !== "string" || value.length > LONGEST || !FORM.test(value))
        return false;
    const host = URL.parse(value)?.host;
    return host !== undefined && HOST.test(host);
}
function isAtUsualAddress({ options, plugin }) {
    return plugin === undefined && !Object.keys(options).some((name) => name.endsWith("_url") || name === "cloud");
}
function exact(value, form) {
    return typeof value === "string" && form.test(value) ? value : undefined;
}


/***/ }),

/***/ 73407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ findingPath),
/* harmony export */   HN: () => (/* binding */ findingFiles),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   Sn: () => (/* binding */ parseFindings),
/* harmony export */   UT: () => (/* binding */ findingDay),
/* harmony export */   ZS: () => (/* binding */ decisionLine),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   g2: () => (/* binding */ decisionOn),
/* harmony export */   nc: () => (/* binding */ parseDecisions),
/* harmony export */   q3: () => (/* binding */ DECISIONS_PATH),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   z9: () => (/* binding */ isFindingPath)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73521);
/* harmony import */ var _event_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12667);
/* harmony import */ var _console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9892);
/**
 * Findings and what people decided about them, as files of the repository: `findings/<yyyy>/<mm>/<dd>.jsonl` by day of the
 * first event, rewritten as findings grow, and `findings/decisions.jsonl`, to which decisions are only ever added.
 */





const DECISIONS_PATH = "findings/decisions.jsonl";
const FINDING_ID = /^fnd-\d{4}-\d\d-\d\d-[a-z0-9][a-z0-9-]*-[0-9a-f]{16}$/;
const FINDING_PATH = /^findings\/\d{4}\/\d\d\/\d\d\.jsonl$/;
function isFindingPath(path) {
    return FINDING_PATH.test(path);
}
/** When the day of a file of findings begins, in milliseconds since 1970. */
function findingDay(path) {
    return Date.parse(`${path.slice("findings/".length, "findings/yyyy/mm/dd".length).replaceAll("/", "-")}T00:00:00Z`);
}
/** By the day in its id, which stays when an earlier event turns up. */
function findingPath({ id }) {
    return `findings/${id.slice("fnd-".length, "fnd-yyyy-mm-dd".length).replaceAll("-", "/")}.jsonl`;
}
/** The files of all findings given; a day's file has to be given whole. */
function findingFiles(findings) {
    const files = new Map();
    for (const finding of findings) {
        const path = findingPath(finding);
        files.set(path, `${files.get(path) ?? ""}${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(finding)}\n`);
    }
    return files;
}
/** @throws MallcopError `data-damaged` */
function parseFindings(text, path) {
    return parseLines(text, path, isFinding);
}
function isFinding(value) {
    if (!isRecord(value))
        return false;
    const { id, detector, source, severity, title, why, next, first, last, subject, events, count, link } = value;
    if (typeof id !== "string" || !FINDING_ID.test(id))
        return false;
    if (severity !== "info" && severity !== "warn" && severity !== "critical")
        return false;
    if (link !== undefined && !(0,_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isConsoleLink */ .c2)(link))
        return false;
    const texts = [detector, source, title, why, next, first, last, subject];
    return texts.every((item) => typeof item === "string") && Array.isArray(events) && typeof count === "number";
}
function decisionLine(decision) {
    return `${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ ...decision, reason: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .Gy)((0,_event_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitize */ .aj)(decision.reason)) })}\n`;
}
/** @throws MallcopError `data-damaged` */
function parseDecisions(text) {
    const decisions = parseLines(text, DECISIONS_PATH, isDecision);
    return decisions.map((decision) => ({ ...decision, reason: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .unmark */ .dX)(decision.reason) }));
}
function isDecision(value) {
    if (!isRecord(value))
        return false;
    const { finding, subject, decision, reason, decided } = value;
    const texts = [finding, subject, reason, decided];
    return texts.every((item) => typeof item === "string") && (decision === "ack" || decision === "suppress");
}
/** What stands between a finding and its being open: a suppression of its subject, or somebody's having seen it. @param now milliseconds since 1970 */
function decisionOn(finding, decisions, now) {
    const standing = decisions.filter(({ expires }) => expires === undefined || Date.parse(expires) > now);
    return (standing.findLast(({ decision, subject }) => decision === "suppress" && subject === finding.subject) ??
        standing.findLast((decision) => decision.decision === "ack" && decision.finding === finding.id));
}
/** @param now milliseconds since 1970 */
function statusOf(finding, decisions, now) {
    const decision = decisionOn(finding, decisions, now)?.decision;
    return decision === undefined ? "open" : decision === "ack" ? "acknowledged" : "suppressed";
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The values of a JSONL file. @throws MallcopError `data-damaged` naming the first line that is none of them */
function parseLines(text, path, is) {
    return text.split("\n").flatMap((line, index) => {
        if (line === "")
            return [];
        const value = parseJson(line);
        if (is(value))
            return [value];
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", {
            path: `${path}:${index + 1}`,
            reason: "the line is not what mallcop writes",
        });
    });
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ loadState),
/* harmony export */   EA: () => (/* binding */ JUDGED_PATH),
/* harmony export */   d8: () => (/* binding */ stateFiles),
/* harmony export */   l6: () => (/* binding */ parseJudged),
/* harmony export */   p$: () => (/* binding */ emptyState)
/* harmony export */ });
/* unused harmony export Judged */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _event_event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45986);
/* harmony import */ var _event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68748);
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73521);
/* harmony import */ var _store_event_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38661);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63826);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54277);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98852);
/* harmony import */ var _finding_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73407);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90066);
/**
 * What detection keeps in the repository, as one thing: baseline, memories, findings, and which batches are judged already.
 * It is read and written together, so that each batch is judged once, whoever runs and whatever was interrupted.
 */










/** Which batches are judged. */
const JUDGED_PATH = "findings/baseline/judged.json";
/** Batches lie in the folder of their day of collection; older folders get no new ones. */
const DAYS_LISTED = 3;
/** Which batches are judged: all of days before one, and some by name. */
class Judged {
    before;
    #paths;
    constructor(before = 0, paths = []) {
        this.before = before;
        this.#paths = new Set(paths);
    }
    has(path) {
        const day = dayOf(path);
        return (day !== undefined && day < this.before) || this.#paths.has(path);
    }
    add(path) {
        this.#paths.add(path);
        const day = dayOf(path);
        if (day === undefined || day - DAYS_LISTED <= this.before)
            return;
        this.before = day - DAYS_LISTED;
        for (const known of this.#paths)
            if ((dayOf(known) ?? this.before) < this.before)
                this.#paths.delete(known);
    }
    serialize() {
        const batches = [...this.#paths].sort();
        return `${JSON.stringify({ format: 1, all_before: (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayText */ .Ew)(this.before), batches }, null, 2)}\n`;
    }
}
function dayOf(path) {
    const file = (0,_store_event_files_js__WEBPACK_IMPORTED_MODULE_6__/* .parseEventPath */ .jO)(path);
    if (file?.kind === "batch")
        return (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(file.day);
    return file === undefined ? undefined : (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(`${file.month}-01`);
}
function emptyState(rules = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .ck) {
    return {
        baseline: new _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .Baseline */ .q5(rules),
        memories: new Map(),
        book: new _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingBook */ .Xi(),
        judged: new Judged(),
        unread: new Set(),
    };
}
/**
 * @param since findings of earlier days are left unread; all are read by default
 * @throws MallcopError `data-damaged`
 */
async function loadState(files, rules = _baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RULES */ .ck, since = Number.NEGATIVE_INFINITY) {
    const listed = await files.list("findings");
    const days = listed.filter(_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9);
    // What does not say when it happened is found on a day of its own, and is as new as any other.
    const unread = new Set(days.filter((path) => (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingDay */ .UT)(path) < since && (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingDay */ .UT)(path) !== _event_event_js__WEBPACK_IMPORTED_MODULE_7__/* .UNKNOWN_TIME */ .v));
    const texts = await files.readMany(listed.filter((path) => isBaselinePath(path) || ((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9)(path) && !unread.has(path))));
    const findings = [...texts].flatMap(([path, text]) => ((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFindingPath */ .z9)(path) ? (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFindings */ .Sn)(text, path) : []));
    return {
        baseline: (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(texts, rules),
        memories: parseMemories(texts.get(_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ) ?? ""),
        book: new _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingBook */ .Xi(findings),
        judged: parseJudged(texts.get(JUDGED_PATH)),
        unread,
    };
}
const isBaselinePath = (path) => path.startsWith("findings/baseline/");
/** The files that say it, those that changed and those that may have; memories are the engine's. */
function stateFiles({ baseline, book, judged }, memories) {
    const files = new Map();
    for (const [source, learned] of baseline.sources)
        files.set((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .baselinePath */ .XB)(source), (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .serializeSource */ .wv)(source, learned));
    files.set(_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ, serializeMemories(memories));
    const changed = new Set([...book.added(), ...book.grown()].map(_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingPath */ .Bs));
    for (const [path, text] of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingFiles */ .HN)(book.all().filter((finding) => changed.has((0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findingPath */ .Bs)(finding)))))
        files.set(path, text);
    // Written last: what is interrupted before it is judged again.
    files.set(JUDGED_PATH, judged.serialize());
    return files;
}
function serializeMemories(memories) {
    const names = [...memories.keys()].sort();
    return names
        .flatMap((detector) => (memories.get(detector)?.entries() ?? []).map(([key, value, until]) => `${(0,_event_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({ detector, key: (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .mark */ .Gy)(key), until: new Date(until).toISOString(), value: eachText(value, marked) })}\n`))
        .join("");
}
/** Event ids and hashes are ours; any other text somebody chose. */
function marked(text) {
    return /^(?:evt-[\w.-]+|[0-9a-f]{12,64})$/.test(text) ? text : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .mark */ .Gy)(text);
}
function eachText(value, change) {
    const changed = Object.entries(value).map(([name, item]) => [
        name,
        Array.isArray(item) ? item.map((one) => (typeof one === "string" ? change(one) : one)) : item,
    ]);
    return Object.fromEntries(changed);
}
function parseMemories(text) {
    const memories = new Map();
    for (const { detector, key, until, value } of (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLines */ .Li)(text, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_PATH */ .aQ, isMemoryLine)) {
        const memory = memories.get(detector) ?? new _memory_js__WEBPACK_IMPORTED_MODULE_9__/* .DetectorMemory */ .IP();
        memories.set(detector, memory);
        memory.set((0,_event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .unmark */ .dX)(key), eachText(value, _event_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .unmark */ .dX), Date.parse(until));
    }
    return memories;
}
function isMemoryLine(line) {
    if (!(0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(line))
        return false;
    const { detector, key, until, value } = line;
    return [detector, key, until].every((item) => typeof item === "string") && (0,_finding_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value) && (0,_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .isMemoryValue */ .zg)(value);
}
/** @throws MallcopError `data-damaged` */
function parseJudged(text) {
    if (text === undefined)
        return new Judged();
    try {
        const { all_before: before, batches } = JSON.parse(text);
        if (typeof before === "string" && Array.isArray(batches))
            return new Judged((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(before), batches.map(String));
    }
    catch {
        // said below
    }
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path: JUDGED_PATH, reason: "it is not what mallcop writes" });
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


/***/ })

};
