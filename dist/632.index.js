export const id = 632;
export const ids = [632];
export const modules = {

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  normalize: () => (/* binding */ normalize)
});

// EXTERNAL MODULE: ./build/src/collect/prepare.js + 14 modules
var prepare = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/src/connector/errors.js + 1 modules
var errors = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/event/airlock.js + 5 modules
var airlock = __webpack_require__(5428);
// EXTERNAL MODULE: ./build/src/event/id.js
var id = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(2031);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 2 modules
var registry = __webpack_require__(8322);
;// CONCATENATED MODULE: ./build/src/commands/lines.js
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

;// CONCATENATED MODULE: ./build/src/commands/normalize.js
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
        "Without it, rejected lines are reported on standard error; they do not stop the others.",
        "",
        "Example: mallcop normalize aws-cloudtrail --by-record < records.jsonl",
    ],
    run,
};
async function run(given, door) {
    const manifest = (0,registry/* manifestOf */.$V)(given.positionals[0] ?? "");
    const normalizer = new Normalizer(manifest, await (0,registry/* loadConnector */.WM)(manifest.name), given);
    let rejected = 0;
    let number = 0;
    for await (const line of linesOf(door.stdin)) {
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
    #contentIds = (0,id/* createContentIds */.EX)();
    constructor(manifest, connector, given) {
        this.#manifest = manifest;
        this.#connector = connector;
        this.#feed = given.text("feed");
        this.#keepRaw = given.flag("raw");
        this.#lookup = (0,prepare/* createLookup */.BL)({ domains: [], accounts: [] }, {}, manifest.name, new Map());
        this.#airlock = (0,airlock/* createAirlock */.o)({
            source: manifest.name,
            instance: manifest.name,
            redactor: (0,redact/* createRedactor */.l)({ secrets: [] }),
            vendorFields: (0,prepare/* vendorFields */.iX)(manifest),
            storeRaw: "redacted",
        });
        if (this.#feed !== undefined)
            this.#logFeed(this.#feed);
    }
    judge(line) {
        try {
            const record = parse(line);
            const name = this.#feed ?? this.#connector.recognize(record);
            if (name === undefined)
                throw new errors/* MallcopError */.D("record-malformed", { reason: "no feed has records of this shape" });
            const verdict = this.#logFeed(name).normalize(record, this.#lookup);
            if ("leftOut" in verdict)
                return { events: [], rejected: null, leftOut: verdict.leftOut };
            const events = verdict.map((draft) => {
                const key = draft.key ?? { tenant: "", namespace: "content", id: this.#contentIds(draft.raw ?? record) };
                return this.#shown(this.#airlock.seal(draft, record, { feed: name }, key).line);
            });
            return { events, rejected: null, leftOut: null };
        }
        catch (thrown) {
            const { code, message } = (0,errors/* asMallcopError */.x)(thrown);
            return { events: [], rejected: { code, reason: message }, leftOut: null };
        }
    }
    #logFeed(name) {
        const feed = Object.hasOwn(this.#connector.feeds, name) ? this.#connector.feeds[name] : undefined;
        if (feed?.kind === "log")
            return feed;
        const known = Object.entries(this.#connector.feeds).flatMap(([id, { kind }]) => (kind === "log" ? [id] : []));
        const problem = `${this.#manifest.name} has no feed of records named ${JSON.stringify(name)}; there is ${known.join(", ")}`;
        throw new errors/* MallcopError */.D("usage-invalid", { problem, command: "normalize" });
    }
    #shown(line) {
        const { raw, ...event } = JSON.parse(line);
        return this.#keepRaw ? { ...event, raw } : event;
    }
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new errors/* MallcopError */.D("record-malformed", { reason: "the line is not JSON" });
    }
}


/***/ })

};
