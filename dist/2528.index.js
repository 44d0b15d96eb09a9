export const id = 2528;
export const ids = [2528,6813,270];
export const modules = {

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
        return text === undefined || text === "" ? undefined : (0,_times_js__WEBPACK_IMPORTED_MODULE_4__.parseSince)(text, now, command);
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

/***/ 26813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pickInstances),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91599);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25963);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28344);
/* harmony import */ var _plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14251);
/* harmony import */ var _plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79035);
/** Reads the configuration file for a command, and picks the connectors that it asks for. */









/** @param file relative to `cwd` */
async function readConfig(cwd, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    try {
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute);
        const types = (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .withPlugins */ .hn)(_config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_TYPES */ .c, await (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .findPlugins */ .UC)(cwd));
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(source, file, { findSecret: _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findSecret */ .mt, types, detectors: await (0,_plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__/* .knownDetectors */ .Xu)(cwd) });
    }
    catch (thrown) {
        const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
        if (code !== "ENOENT" && code !== "EISDIR")
            throw thrown;
        return { problems: [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("config-missing", { path: file }, { at: file })] };
    }
}
/** @throws MallcopError `usage-invalid` for an id that is not configured */
function pickInstances(config, ids, command) {
    const wanted = (ids ?? "").split(/[\s,]+/).filter((id) => id !== "");
    if (wanted.length === 0)
        return config.connectors;
    return wanted.map((id) => {
        const found = config.connectors.find((instance) => instance.id === id);
        if (found !== undefined)
            return found;
        const known = config.connectors.map((instance) => instance.id);
        const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(id, known);
        const problem = `No connector has the id ${JSON.stringify(id.slice(0, 64))}${meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("usage-invalid", { problem, command });
    });
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
    const { config } = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_7__.readConfig)(door.cwd, given.text("config") ?? "mallcop.yaml");
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
/* harmony export */   parseSince: () => (/* binding */ parseSince)
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

/***/ 70859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ linePages)
/* harmony export */ });
/** Lines of a stream as bytes, in pages as they come: memory is bounded by one chunk and the longest line. */
const LINE_BREAK = 0x0a;
/** Lines without their line breaks; the last may lack one. A page is valid as long as the chunk that it came from. */
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
    return typeof value === "object" && value !== null && "raw" in value ? String(value.raw ?? "") : "";
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

/***/ 79035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ findPlugins),
/* harmony export */   hh: () => (/* binding */ PLUGIN_FOLDER),
/* harmony export */   hn: () => (/* binding */ withPlugins)
/* harmony export */ });
/* unused harmony export readPlugin */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _event_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53223);
/* harmony import */ var _parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23631);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44282);
/**
 * Finds the custom connectors of a deployment repo: the folders below `plugins/connectors`. Their manifests are read, their code is
 * not. What is wrong with one is kept with it, so that it costs only the connectors of its type.
 */








const PLUGIN_FOLDER = "plugins/connectors";
/** @param root the checkout of the deployment repo */
async function findPlugins(root) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PLUGIN_FOLDER);
    const names = await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .pluginNames */ .U2)(place);
    const found = await Promise.all(names.map(async (name) => [name, await readPlugin(place, name)]));
    return new Map(found);
}
/** Reads one plugin's manifest; never throws on what it says. */
async function readPlugin(place, type) {
    const shown = `${PLUGIN_FOLDER}/${type}`;
    const base = {
        type,
        folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(place, type),
        path: shown,
        overrides: (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinTypes */ .jN)().includes(type),
    };
    try {
        const { manifest, problems } = (0,_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .e)(await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifestFile */ .oe)(base.folder, shown, "connector.ts"), `${shown}/manifest.yaml`, type, _config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateManifest */ .yl);
        if (manifest === undefined)
            return { ...base, problems };
        const wrong = problemsOf(manifest, base);
        if (wrong.length > 0)
            return { ...base, problems: wrong };
        return { ...base, manifest, options: await optionsOf(manifest), problems: [] };
    }
    catch (thrown) {
        if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D)
            return { ...base, problems: [thrown] };
        throw thrown;
    }
}
/** The built-in types and the custom ones; a custom one of the same name stands for the built-in. */
function withPlugins(builtin, plugins) {
    if (plugins.size === 0)
        return builtin;
    return {
        names: [...new Set([...builtin.names, ...plugins.keys()])].sort(),
        find(type) {
            const plugin = plugins.get(type);
            if (plugin === undefined)
                return builtin.find(type);
            // Nothing can be said of the options of a plugin that cannot be read; it fails when it is to run.
            return { ...(plugin.options ?? { schema: {}, validate: () => [] }), plugin };
        },
    };
}
const BUILTIN_EVENTS = new Set(Object.values(_event_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TYPES */ .R).flat());
/** The rules that only custom plugins have. */
function problemsOf(manifest, { type, path: shown, overrides }) {
    const file = `${shown}/manifest.yaml`;
    const invalid = (problem, advice) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("config-invalid", { path: file, problem, advice }, { at: file });
    const problems = [];
    const override = (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideProblem */ .cp)(manifest, overrides, file);
    if (override !== undefined)
        problems.push(override);
    if (manifest.templates === true && !(overrides && (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type).templates === true))
        problems.push(invalid("`templates` is for what replaces a built-in connector that has it", "Remove the line."));
    const own = `${type.replaceAll("-", "_")}.`;
    for (const event of Object.keys(manifest.events))
        if (!BUILTIN_EVENTS.has(event) && !event.startsWith(own))
            problems.push(invalid(`the event type \`${event}\` is neither one of mallcop's nor begins with \`${own}\``, `Call it \`${own}<name>\`, or use a type of docs/events.md with its meaning.`));
    const builtin = overrides ? namesOf((0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type)) : [];
    for (const name of namesOf(manifest))
        if (OF_THE_JOB.test(name) && !builtin.includes(name))
            problems.push(invalid(`\`${name}\` belongs to the job, and is handed to no plugin`, "Pass the plugin a secret of its own name."));
    return problems;
}
function namesOf({ auth }) {
    return [...auth.secrets, ...auth.settings].map(({ name }) => name);
}
/** Tokens and addresses that a job runs on; a plugin that could ask for them would have the job's rights. */
const OF_THE_JOB = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|MALLCOP_|NODE_|LD_|PATH$|HOME$)/;
async function optionsOf(manifest) {
    const schema = (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)(manifest);
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return { schema, validate: compileOptions(schema) };
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
