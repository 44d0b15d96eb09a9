export const id = 142;
export const ids = [142];
export const modules = {

/***/ 14717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ledgerOf),
/* harmony export */   v: () => (/* binding */ recordSource)
/* harmony export */ });
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
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
            const texts = new Map();
            await tree.readMany(paths.flatMap((path) => known.get(path) ?? []), async ({ path }, content) => {
                const chunks = [];
                for await (const chunk of content)
                    chunks.push(chunk);
                texts.set(path, Buffer.concat(chunks).toString("utf8"));
            });
            return texts;
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

/***/ 65991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ FILTER_OPTIONS),
/* harmony export */   aN: () => (/* binding */ parseFilter),
/* harmony export */   np: () => (/* binding */ requireEvents)
/* harmony export */ });
/* unused harmony export TIME_OPTIONS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18446);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30270);
/** The options by which commands pick committed events. */






const TIME_OPTIONS = {
    since: {
        type: "text",
        value: "TIME",
        description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d. Default: the first event.",
    },
    until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: the last event." },
};
const FILTER_OPTIONS = {
    ...TIME_OPTIONS,
    connector: { type: "text", value: "IDS", description: "Only of these configured connectors, separated by commas." },
    source: { type: "text", value: "TYPES", description: "Only of these types of connectors, such as aws-cloudtrail." },
    type: { type: "text", value: "TYPES", description: "Only these event types, such as login,iam_change." },
    severity: { type: "text", value: "LEVEL", description: "Only this severity or worse: info, warn or critical." },
    actor: { type: "text", value: "TEXT", description: "Only where the actor's name contains this, in either case." },
};
/** @throws MallcopError `usage-invalid` */
function parseFilter(given, now, command) {
    const list = (name) => new Set((given.text(name) ?? "").split(/[\s,]+/).filter((item) => item !== ""));
    const time = (name) => {
        const text = given.text(name);
        return text === undefined || text === "" ? undefined : (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSince */ .m1)(text, now, command);
    };
    const from = time("since");
    const until = time("until");
    if (from !== undefined && until !== undefined && from >= until)
        throw wrong("--since lies after --until", command);
    return {
        from,
        until,
        connectors: list("connector"),
        sources: list("source"),
        types: list("type"),
        severity: parseSeverity(given.text("severity"), command),
        actor: given.text("actor")?.toLowerCase(),
    };
}
function parseSeverity(text, command) {
    if (text === undefined)
        return undefined;
    const found = _query_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.find((severity) => severity === text);
    if (found !== undefined)
        return found;
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, _query_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC);
    const meant = name === undefined ? "info, warn and critical are" : `did you mean ${name}?`;
    throw wrong(`${JSON.stringify(text.slice(0, 40))} is no severity; ${meant}`, command);
}
/** "Nothing there" must not look like "nothing happened". @throws MallcopError `usage-invalid` */
async function requireEvents(root, command) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "events")).catch(() => undefined);
    if (found?.isDirectory())
        return;
    const problem = "There is no folder events/ here; go to a checkout of the branch that holds the events";
    throw wrong(problem, command);
}
function wrong(problem, command) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command });
}


/***/ }),

/***/ 82528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _overview_overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72863);
/* harmony import */ var _store_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75393);
/* harmony import */ var _store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65128);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62925);
/* harmony import */ var _event_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65991);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26813);
/** `mallcop report`: what this checkout knows, at a glance: on the terminal, or as one HTML page that stands alone. */








const report = {
    name: "report",
    summary: "Show coverage, findings, changes in access and events of this checkout, on the terminal or as a page.",
    positionals: [],
    options: {
        html: {
            type: "text",
            value: "FILE",
            description: "Write one HTML page that needs nothing else, and print nothing.",
        },
        days: { type: "text", value: "N", description: "How many days to look back, 1 to 366.", default: "30" },
        config: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_OPTION */ .dG,
    },
    notes: [
        "The page has no script and loads nothing, so it can be opened from disk, mailed or published; mind who may see it.",
        "Exit status: 0 made, whatever it shows; 1 the ledger or a finding is damaged; 2 wrong use.",
        "",
        "Example: mallcop report --html report.html --days 90",
    ],
    run,
};
async function run(given, door) {
    const days = parseDays(given.text("days") ?? "30");
    await (0,_event_options_js__WEBPACK_IMPORTED_MODULE_6__/* .requireEvents */ .np)(door.cwd, "report");
    const { config } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfig */ .X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    const overview = await (0,_overview_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .overviewOf */ .b)((0,_store_folder_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderTree */ .jD)(door.cwd), { config, now: door.clock.now(), days });
    const file = given.text("html");
    if (file === undefined) {
        const { renderOverview } = await __webpack_require__.e(/* import() */ 1521).then(__webpack_require__.bind(__webpack_require__, 61521));
        door.print(renderOverview(overview, { width: Math.max(60, door.width), colour: door.colour }));
        return 0;
    }
    const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(1752), __webpack_require__.e(3296)]).then(__webpack_require__.bind(__webpack_require__, 21752));
    const name = door.env.GITHUB_REPOSITORY || node_path__WEBPACK_IMPORTED_MODULE_0__.basename(door.cwd);
    await (0,_store_atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.writeFileAtomic)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(door.cwd, file), renderPage(overview, { name, version: door.version }));
    door.note(`Written: ${file}`);
    return 0;
}
function parseDays(text) {
    const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (days >= 1 && days <= 366)
        return days;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("usage-invalid", { problem: "--days takes a number from 1 to 366", command: "report" });
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

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   c2: () => (/* binding */ isConsoleLink),
/* harmony export */   tr: () => (/* binding */ consoleLinks)
/* harmony export */ });
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
        const link = Object.hasOwn(CONSOLES, event.source) ? CONSOLES[event.source]?.(event) : undefined;
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

/***/ 65715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;
/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
function canonicalJson(value) {
    return write(value, "", 0) ?? "null";
}
function write(value, key, depth) {
    if (typeof value !== "object" || value === null)
        return writeScalar(value);
    if (depth >= MAX_DEPTH)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
    if ("toJSON" in value && typeof value.toJSON === "function")
        return write(value.toJSON(key), key, depth + 1);
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
    }
    const members = [];
    for (const [name, item] of Object.entries(value).sort(byKey)) {
        const text = write(item, name, depth + 1);
        if (text !== undefined)
            members.push(`${JSON.stringify(name)}:${text}`);
    }
    return `{${members.join(",")}}`;
}
function writeScalar(value) {
    if (typeof value === "bigint")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it holds a number without bounds" });
    return JSON.stringify(value);
}
function byKey([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 64742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findForgedMarkers)
});

;// CONCATENATED MODULE: ./build/src/event/look-alikes.js
/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */
/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES = {
    a: "АаΑαɑᴀꓮᎪᗅӐӑⲀⲁ⍺ΆάДⱥȺ∀ƛ",
    b: "ВвΒβЬьБʙᏴꓐᗷⲂⲃƄƅɓßᏏЪѢѣ",
    d: "ԁԀᴅꓓᎠᗞᗪĐđÐðƉɖɗƊⅾժႻ∂δд",
    e: "ЕеΕεɛƐᴇꓰᎬҽҼЄєёЁℯ⋿ⲈⲉɘǝƎ∃әӘɇɆΈέ℮Ээ",
    g: "ԌԍɢꓖᏀᏳɡցɠƓǤǥᶃႺҔ",
    i: "ІіΙιɪꓲᏆıƖɩӏӀⅼןΊίɨƗוⵏⲒⲓĺŁłاƚꙇ",
    n: "ΝνηɴꓠNпПнНиИոռℵᑎ∩ⲚⲛƝɲŋŊɳƞΠπήⴖлЛ",
    r: "гГᴦʀꓣᎡᏒᖇɼɽɾɍɌяЯⲄⲅƦЃѓΓ",
    s: "ЅѕꜱꓢᏚՏʂƼƽᔕႽȿ∫ʃ§",
    t: "ТтΤτᴛꓔᎢŦŧƬƭƮʈȾⲦⲧ⊤┬†ţϮ",
    "|": "∣ǀ׀⎮│┃¦❘⏐︱ǃ¡",
    u: "Սսυʋᴜꓴᑌ∪цЦʊƱµμυՄυύυцႮƲɄʉմΰ⋃ʋԱ",
};
/** What may stand between the letters of a marker without making it look like something else. */
const BETWEEN = /^[\p{Z}\p{C}\p{M}\p{Pc}\p{Pd}\p{Default_Ignorable_Code_Point}·•‧∙⋅˙。․\u2800¯ˍ´`~]$/u;
const ASCII_BETWEEN = /[\0-\x20_.~*\\`\x7f-]/;
/** The fold of what looks like nothing in a marker. */
const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
const STROKE = "|";
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;
/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];
const folds = new Map();
const MOST_FOLDS = 8192;
/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
function fold(codePoint) {
    let known = folds.get(codePoint);
    if (known === undefined) {
        known = foldAnew(codePoint);
        if (folds.size >= MOST_FOLDS)
            folds.clear();
        folds.set(codePoint, known);
    }
    return known;
}
function foldAnew(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (codePoint < 0x80)
        return foldAscii(character);
    const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
    if (letter !== undefined)
        return letter;
    if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60)
        return "";
    const plain = character.normalize("NFKD");
    if (plain !== character)
        return foldParts(plain);
    const lower = character.toLowerCase();
    if (lower !== character)
        return foldParts(lower);
    return BETWEEN.test(character) ? "" : OTHER;
}
function foldAscii(character) {
    if (/[a-z0-9]/i.test(character))
        return character.toLowerCase();
    if (character === "|" || character === "!")
        return STROKE;
    return ASCII_BETWEEN.test(character) ? "" : OTHER;
}
/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts) {
    const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
    const letters = folded.filter((part) => part !== OTHER).join("");
    return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}
function symbolLetter(codePoint) {
    const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
    return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
let table;
function lookAlikes() {
    table ??= new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])));
    return table;
}

;// CONCATENATED MODULE: ./build/src/event/forged-markers.js
/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */

const STEM = "userdata";
const ENDINGS = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;
/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
function findForgedMarkers(text, dress) {
    if (isAscii(text) && !NEEDS.some((need) => need.test(text)))
        return NONE;
    const search = new Search();
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
            const cell = readEscape(text, at, dress);
            search.step(cell.fold, at, false);
            at += cell.width;
        }
        else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U)
            at += 1;
        else {
            const codePoint = text.codePointAt(at) ?? 0;
            search.step(fold(codePoint), at, code < 0x80);
            at += codePoint > 0xffff ? 2 : 1;
        }
    }
    return search.end();
}
/** Counting bytes is many times faster than looking at characters. */
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}
const NONE = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw `(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS = [
    /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
    new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];
/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
    /** Nothing matched so far matters to what comes. */
    idle = true;
    #found = [];
    #word = STEM;
    #matched = 0;
    #breakAt = 0;
    /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
    #candidate;
    /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
    step(folded, at, plain) {
        if (!plain || folded === "")
            this.#settle();
        for (let index = 0; index < folded.length; index++)
            this.#letter(folded[index] ?? OTHER, at);
        this.idle = this.#matched === 0 && this.#candidate === undefined;
    }
    end() {
        this.#settle();
        return this.#found;
    }
    #letter(letter, at) {
        if (letter === OTHER || letter === STROKE)
            this.#settle();
        this.#candidate = undefined;
        if (this.#matched === STEM.length)
            this.#word = ENDINGS[letter] ?? STEM;
        const expected = this.#word[this.#matched];
        if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
            this.#matched = letter === STEM[0] ? 1 : 0;
            return;
        }
        if (this.#matched === BROKEN)
            this.#breakAt = at;
        this.#matched += 1;
        if (this.#matched > STEM.length && this.#matched === this.#word.length) {
            this.#candidate = this.#breakAt;
            this.#matched = 0;
        }
    }
    #settle() {
        if (this.#candidate !== undefined)
            this.#found.push(this.#candidate);
        this.#candidate = undefined;
    }
}
/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES = {
    "%": /([0-9a-f]{2})/iy,
    "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
    "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};
function readEscape(text, at, dress) {
    const character = text[at] ?? "";
    let width = 1;
    if (character === "\\" && dress === "json") {
        if (text[at + 1] !== "\\")
            return jsonEscape(text, at);
        width = 2;
    }
    const pattern = ESCAPES[character];
    if (pattern !== undefined)
        pattern.lastIndex = at + width;
    const match = pattern?.exec(text) ?? null;
    if (match === null)
        return { width, fold: fold(character.charCodeAt(0)) };
    return { width: width + match[0].length, fold: foldOf(character, match) };
}
function foldOf(introducer, [, one, other, third]) {
    const value = introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
    return value > 0x10ffff ? OTHER : fold(value);
}
/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text, at) {
    const kind = text[at + 1] ?? "";
    if (kind === "u")
        return { width: 6, fold: OTHER };
    return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
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

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ }),

/***/ 12667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   M0: () => (/* binding */ asSanitized),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64742);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15347);
/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */


/** The most that is kept of a name, in UTF-16 units after escaping. */
const NAME_LIMIT = 1024;
/** The same for any other text. */
const TEXT_LIMIT = 4096;
/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;
/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw `[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");
/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
function sanitize(text, limit = TEXT_LIMIT) {
    const head = text.length > limit ? text.slice(0, limit) : text;
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(head, "text");
    if (forged.length === 0 && head === text && PLAIN.test(text))
        return text;
    const { kept, read } = escapeHead(text, head.length, forged, limit);
    if (read === text.length)
        return kept;
    const rest = text.slice(read);
    return `${kept}…[+${rest.length} characters, SHA-256 ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(rest).slice(0, 32)}]`;
}
const OUR_ESCAPE = /\\u\{[0-9A-F]{1,6}\}/gi;
/** Room for the note of what was cut off. */
const NOTE = 100;
/** Text that should be sanitized already: as it is if it is, which `sanitize` would not leave it, and sanitized if it is not. */
function asSanitized(text, limit = TEXT_LIMIT) {
    const isPlain = text.length <= limit + NOTE && !IS_HIDDEN.test(text) && !IS_MARK.test(text);
    // An escape of ours breaks a marker; read as the letter that it stands for, it would make one.
    const isClean = isPlain && (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(text.replace(OUR_ESCAPE, "#"), "text").length === 0;
    return isClean ? text : sanitize(text, limit);
}
/** Every hidden character of a text, replaced. */
function replaceHidden(text, replacement) {
    return text.replace(EVERY_HIDDEN, replacement);
}
/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(text, end, forged, limit) {
    let kept = "";
    let read = 0;
    let next = 0;
    while (read < end) {
        // Looked up in the whole text, so that a pair at the end of the head is not torn.
        const codePoint = text.codePointAt(read) ?? 0;
        const character = String.fromCodePoint(codePoint);
        const isForged = forged[next] === read;
        if (isForged)
            next += 1;
        const piece = isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
        if (kept.length + piece.length > limit)
            break;
        kept += piece;
        read += character.length;
    }
    return { kept, read };
}
function mustEscape(text, at, character) {
    if (character === "\\")
        return text.startsWith("u{", at + 1);
    if (character >= " " && character <= "~")
        return false;
    return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
}


/***/ }),

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
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
        if (!isUndated)
            this.#addDay(event, day);
        if (isAccessChange(event))
            this.#addChange(event);
        if (event.type === "parser_summary")
            this.#addApp(event, day);
    }
    tallied() {
        const sum = (days) => days.reduce((total, { info, warn, critical }) => total + info + warn + critical, 0);
        const connectors = [...this.#connectors].map(([id, days]) => ({ id, total: sum(days), days }));
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
        let days = this.#connectors.get(id);
        if (days === undefined && this.#connectors.size >= MOST_NAMES)
            return;
        if (days === undefined) {
            days = Array.from({ length: this.#window.days }, () => ({ info: 0, warn: 0, critical: 0 }));
            this.#connectors.set(id, days);
        }
        const counts = days[day];
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
    return {
        count: runs.length,
        newest: runs.slice(-MOST_RUNS).reverse(),
        longestPause: longestPause(runs, to),
        bytesByDay,
        bytes,
        bytesPerDay: bytes / Math.max(1, (to - (runs[0]?.started ?? to)) / run_history_DAY_MS),
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

/***/ 18446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);

const EVERYTHING = {
    from: undefined,
    until: undefined,
    sources: new Set(),
    types: new Set(),
    connectors: new Set(),
    severity: undefined,
    actor: undefined,
};
const SEVERITIES = ["info", "warn", "critical"];
function matches(event, filter) {
    const { from, until, sources, types, severity, actor } = filter;
    const time = Date.parse(event.timestamp);
    if ((from !== undefined && time < from) || (until !== undefined && time >= until))
        return false;
    if (sources.size > 0 && !sources.has(event.source))
        return false;
    if (types.size > 0 && !types.has(event.event_type))
        return false;
    if (severity !== undefined && SEVERITIES.indexOf(event.severity) < SEVERITIES.indexOf(severity))
        return false;
    return actor === undefined || (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .unmark */ .dX)(event.actor).toLowerCase().includes(actor);
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
