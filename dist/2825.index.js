export const id = 2825;
export const ids = [2825];
export const modules = {

/***/ 59612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findings: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _detect_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79285);
/* harmony import */ var _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73407);
/* harmony import */ var _detect_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5432);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62925);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23701);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30270);
/** `mallcop findings`: what was found in this checkout, and what people decided about it. Decisions need a reason, and silence an end. */








const LONGEST_REASON = 500;
const findings = {
    name: "findings",
    summary: "List what was found, acknowledge it, or silence it for a while.",
    positionals: ["list|ack|suppress", "[ID]"],
    options: {
        reason: { type: "text", value: "TEXT", description: "Why; `ack` and `suppress` need it." },
        until: {
            type: "text",
            value: "TIME",
            description: "When a suppression ends: 2026-06-30, or a time from now such as 30d. At most a year.",
        },
        all: { type: "flag", description: "List acknowledged and suppressed findings too." },
        format: {
            type: "text",
            value: "FORM",
            description: "How to list: text, table, json (as --json), or sarif for code scanning.",
            default: "text",
        },
        json: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .JSON_OPTION */ .rj,
    },
    notes: [
        "`ack` says that somebody has looked at a finding. `suppress` silences everything about the same subject until it ends.",
        "Both add a line to findings/decisions.jsonl of the checkout; commit it to make it count.",
        "",
        "Example: mallcop findings list --format sarif > findings.sarif",
        'Example: mallcop findings suppress fnd-2026-03-11-new-actor-3f9c0a1b2c3d4e5f --until 30d --reason "new backup tool"',
    ],
    run,
};
async function run(given, door) {
    const [verb = "", id] = given.positionals;
    const files = (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_1__.filesOf)(door.cwd);
    const { book } = await (0,_detect_state_js__WEBPACK_IMPORTED_MODULE_3__/* .loadState */ .C7)(files);
    const decisions = (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecisions */ .nc)((await files.read(_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS_PATH */ .q3)) ?? "");
    if (verb === "list" && id === undefined)
        return await list(book.all(), decisions, given, door);
    if (verb !== "ack" && verb !== "suppress")
        throw wrong("It takes one of list, ack ID and suppress ID");
    const finding = book.all().find((candidate) => candidate.id === id);
    if (finding === undefined)
        throw wrong(id === undefined ? `${verb} needs the ID of a finding` : "No finding has that ID");
    const decision = decide(verb, finding, given, door);
    await (0,_detect_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLine */ .Xq)(door.cwd, _detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS_PATH */ .q3, (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionLine */ .ZS)(decision));
    const until = decision.expires === undefined ? "" : ` until ${decision.expires.slice(0, 16)}Z`;
    door.print(`${verb === "ack" ? "Acknowledged" : "Suppressed"}${until}. Commit ${_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISIONS_PATH */ .q3} to make it count.`);
    return 0;
}
const FORMATS = ["text", "table", "json", "sarif"];
async function list(all, decisions, given, door) {
    const now = door.clock.now();
    const shown = all.filter((finding) => given.flag("all") || (0,_detect_finding_file_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(finding, decisions, now) === "open");
    const format = formatOf(given);
    if (format === "json") {
        door.print(JSON.stringify({ findings: shown.map((finding) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .findingJson */ .aO)(finding, decisions, now)) }, null, 2));
        return 0;
    }
    if (format === "sarif") {
        const [{ sarifLog }, { loadDetectors }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5789).then(__webpack_require__.bind(__webpack_require__, 25789)),
            __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 39830)),
        ]);
        const detectors = new Map((await loadDetectors()).map(({ manifest }) => [manifest.name, manifest]));
        const log = sarifLog({ all, shown, decisions, now, version: door.version, detectors });
        door.print(JSON.stringify(log, null, 2));
        return 0;
    }
    if (format === "table" && shown.length > 0)
        door.print(`${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .findingTable */ .ck)(shown, decisions, { ...door, now })}\n`);
    if (format === "text")
        for (const finding of shown)
            door.print((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .findingText */ .NK)(finding, decisions, now));
    const rest = all.length - shown.length;
    door.print(`${shown.length} ${given.flag("all") ? "findings" : "open findings"}${rest > 0 ? `, ${rest} others` : ""}.`);
    return 0;
}
function formatOf(given) {
    if (given.flag("json"))
        return "json";
    const typed = given.text("format") ?? "text";
    const format = FORMATS.find((known) => known === typed);
    if (format !== undefined)
        return format;
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(typed, FORMATS);
    throw wrong(`There is no format ${JSON.stringify(typed.slice(0, 40))}; ${meant === undefined ? `there are ${FORMATS.join(", ")}` : `did you mean ${meant}?`}`);
}
function decide(verb, { id, subject }, given, door) {
    const reason = (given.text("reason") ?? "").trim();
    if (reason === "")
        throw wrong(`${verb} needs a --reason`);
    if (reason.length > LONGEST_REASON)
        throw wrong(`A reason has at most ${LONGEST_REASON} characters`);
    const now = door.clock.now();
    const decided = new Date(now).toISOString();
    const until = given.text("until");
    if (verb === "ack") {
        if (until !== undefined)
            throw wrong("ack does not end; --until is for suppress");
        return { finding: id, subject, decision: verb, reason, decided };
    }
    if (until === undefined)
        throw wrong("suppress needs an end: --until 30d");
    const expires = new Date((0,_times_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUntil */ .Id)(until, now, "findings")).toISOString();
    return { finding: id, subject, decision: verb, reason, decided, expires };
}
function wrong(problem) {
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("usage-invalid", { problem, command: "findings" });
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
