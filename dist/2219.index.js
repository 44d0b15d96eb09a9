export const id = 2219;
export const ids = [2219];
export const modules = {

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Lines of a stream, without holding more than one of them; a line over the limit is cut, which makes it unreadable JSON. */
const MAX_LINE = 16 * 1024 * 1024;
async function* linesOf(input) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of input) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = (lines.pop() ?? "").slice(0, MAX_LINE);
        for (const line of lines)
            yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    rest += decoder.decode();
    if (rest !== "")
        yield rest;
}


/***/ }),

/***/ 52219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   normalize: () => (/* binding */ normalize)
/* harmony export */ });
/* harmony import */ var _collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66825);
/* harmony import */ var _collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57857);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65314);
/* harmony import */ var _event_airlock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _event_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69737);
/* harmony import */ var _event_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32031);
/* harmony import */ var _plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2347);
/** `mallcop normalize`: a vendor's records in, events out, before correlation; for checking a mapping without storing anything. */








const normalize = {
    name: "normalize",
    summary: "Read a vendor's records as JSONL on standard input and print the events they become, before correlation.",
    positionals: ["TYPE"],
    options: {
        feed: {
            type: "text",
            value: "FEED",
            description: "Feed the records are of. Default: judged by each record's shape.",
        },
        "by-record": {
            type: "flag",
            description: "One line per input line: its number, its events, and why it was rejected.",
        },
        raw: { type: "flag", description: "Keep the events' `raw`." },
    },
    notes: [
        'With --by-record a line is {"line":N,"events":[…],"rejected":null|{"code":…},"left_out":null|REASON}.',
        "Lines of container-logs become events as the templates in apps/APP/parser.yaml below the current folder say.",
        "Without --by-record, rejected lines are reported on standard error; they do not stop the others.",
        "",
        "Example: mallcop normalize aws-cloudtrail --by-record < records.jsonl",
    ],
    run,
};
async function run(given, door) {
    const manifest = (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(given.positionals[0] ?? "");
    const tables = manifest.templates === true ? { apps: await appsIn(door.cwd) } : {};
    const normalizer = new Normalizer(manifest, await (0,_plugin_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConnector */ .WM)(manifest.name), tables, given);
    let rejected = 0;
    let number = 0;
    for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .D)(door.stdin)) {
        number += 1;
        if (line.trim() === "")
            continue;
        const judged = normalizer.judge(line);
        if (judged.rejected !== null)
            rejected += 1;
        if (given.flag("by-record")) {
            door.print(JSON.stringify({ line: number, events: judged.events, rejected: judged.rejected, left_out: judged.leftOut }));
            continue;
        }
        for (const event of judged.events)
            door.print(JSON.stringify(event));
        if (judged.rejected !== null)
            door.note(`line ${number}: ${judged.rejected.reason} (${judged.rejected.code})`);
    }
    return rejected === 0 ? 0 : 1;
}
class Normalizer {
    #connector;
    #manifest;
    #lookup;
    #airlock;
    #feed;
    #keepRaw;
    #contentIds = (0,_event_id_js__WEBPACK_IMPORTED_MODULE_4__/* .createContentIds */ .EX)();
    constructor(manifest, connector, tables, given) {
        this.#manifest = manifest;
        this.#connector = connector;
        this.#feed = given.text("feed");
        this.#keepRaw = given.flag("raw");
        this.#lookup = (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .createLookup */ .BL)({ domains: [], accounts: [] }, tables, manifest.name, new Map());
        this.#airlock = (0,_event_airlock_js__WEBPACK_IMPORTED_MODULE_3__/* .createAirlock */ .o)({
            source: manifest.name,
            instance: manifest.name,
            redactor: (0,_event_redact_js__WEBPACK_IMPORTED_MODULE_5__.createRedactor)({ secrets: [] }),
            vendorFields: (0,_collect_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorFields */ .iX)(manifest),
            storeRaw: "redacted",
        });
        if (this.#feed !== undefined)
            this.#normalizing(this.#feed);
    }
    judge(line) {
        try {
            const record = parse(line);
            const name = this.#feed ?? this.#connector.recognize(record);
            if (name === undefined)
                throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("record-malformed", { reason: "no feed has records of this shape" });
            const verdict = this.#normalizing(name)(record, this.#lookup);
            if ("leftOut" in verdict)
                return { events: [], rejected: null, leftOut: verdict.leftOut };
            const events = verdict.map((draft) => {
                const key = draft.key ?? { tenant: "", namespace: "content", id: this.#contentIds(draft.raw ?? record) };
                return this.#shown(this.#airlock.seal(draft, record, { feed: name }, key).line);
            });
            return { events, rejected: null, leftOut: null };
        }
        catch (thrown) {
            const { code, message } = (0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asMallcopError */ .x)(thrown);
            return { events: [], rejected: { code, reason: message }, leftOut: null };
        }
    }
    /** A feed's own `normalize`. @throws MallcopError `usage-invalid` if it has none */
    #normalizing(name) {
        const { feeds } = this.#connector;
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (feed?.normalize !== undefined)
            return feed.normalize.bind(feed);
        const known = Object.keys(feeds).filter((id) => feeds[id]?.normalize !== undefined);
        const problem = `${this.#manifest.name} has no feed of records named ${JSON.stringify(name)}; there is ${known.join(", ")}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("usage-invalid", { problem, command: "normalize" });
    }
    #shown(line) {
        const { raw, ...event } = JSON.parse(line);
        return this.#keepRaw ? { ...event, raw } : event;
    }
}
/** As the engine hands them to the connector, but of the folder at hand. */
async function appsIn(root) {
    const { filesOf } = await __webpack_require__.e(/* import() */ 2373).then(__webpack_require__.bind(__webpack_require__, 92373));
    const { list, read } = filesOf(root);
    const apps = {};
    for (const path of await list(_collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS_FOLDER */ .g6)) {
        const [app, kind] = (0,_collect_app_files_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(path) ?? [];
        const text = kind === undefined ? undefined : await read(path);
        if (app !== undefined && kind !== undefined && text !== undefined)
            apps[app] = { ...apps[app], [kind]: text };
    }
    return apps;
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MallcopError */ .D("record-malformed", { reason: "the line is not JSON" });
    }
}


/***/ })

};
