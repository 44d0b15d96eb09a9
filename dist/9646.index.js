export const id = 9646;
export const ids = [9646,1519];
export const modules = {

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  events: () => (/* binding */ events)
});

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/event/stored-line.js
var stored_line = __webpack_require__(206);
// EXTERNAL MODULE: ./build/src/query/csv.js
var csv = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/src/query/event-file.js
var event_file = __webpack_require__(80717);
// EXTERNAL MODULE: ./build/src/event/mark.js
var mark = __webpack_require__(73521);
// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/query/event-table.js



const COLUMNS = [
    "when (UTC)",
    "severity",
    { flexible: "connector" },
    { flexible: "event" },
    { flexible: "action" },
    { flexible: "who" },
    { flexible: "on what" },
    { flexible: "from" },
    "outcome",
];
const SHADES = { critical: "bad", warn: "attention", info: "none" };
/** @returns the lines of one page after another; the first begins with the titles */
function eventTable({ width, colour, unmarked }) {
    const paint = (0,terminal_table.painter)(colour);
    const isScreen = width !== undefined && unmarked;
    let table;
    return (page) => {
        const rows = page.map((found) => cellsOf(found, unmarked));
        const isFirst = table === undefined;
        // Where there is room, each page is as wide as it has to be: a marker that is cut off is none.
        if (table === undefined || !isScreen)
            table = (0,terminal_table/* openTable */.R)(COLUMNS, rows, isScreen ? width : Infinity, paint);
        const { head, line } = table;
        return (0,report_text/* withoutCommands */.Df)([...(isFirst ? [head] : []), ...rows.map(line)].map((each) => each.trimEnd()).join("\n"));
    };
}
function cellsOf({ event }, unmarked) {
    const { timestamp, severity, event_type: type, action, actor, target, metadata } = event;
    const cell = (value, columns) => {
        const text = String(value ?? "");
        const shown = (0,report_text.brief)((0,mark/* unmark */.dX)(text), columns);
        return !unmarked && (0,mark/* isMarked */.rZ)(text) ? (0,mark/* mark */.Gy)(shown) : shown;
    };
    return [
        metadata.time_missing === true ? "unknown" : timestamp.slice(0, 19).replace("T", " "),
        { text: severity, shade: SHADES[severity] },
        cell(metadata.connector, 40),
        cell(type, 40),
        cell(action, 60),
        cell(actor, 60),
        cell(target, 60),
        cell(metadata.source_ip, 45),
        cell(metadata.outcome, 10),
    ];
}

// EXTERNAL MODULE: ./build/src/query/json-line.js
var json_line = __webpack_require__(32905);
// EXTERNAL MODULE: ./build/src/query/timeline.js
var timeline = __webpack_require__(12615);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/commands/event-options.js
var event_options = __webpack_require__(65991);
;// CONCATENATED MODULE: ./build/src/commands/events.js
/** `mallcop events`: the committed events of this checkout, in the order in which they happened, however many there are. */










const FORMATS = ["table", "jsonl", "csv"];
const events = {
    name: "events",
    summary: "Show the committed events of this checkout, oldest first.",
    positionals: [],
    options: {
        ...event_options/* FILTER_OPTIONS */.W7,
        format: { type: "text", value: "FORMAT", description: "table, jsonl or csv.", default: "table" },
        unmark: { type: "flag", description: "Take off the markers around texts that somebody outside could have chosen." },
        raw: { type: "flag", description: "With the vendor's record, in jsonl and csv." },
    },
    notes: [
        "Markers tell programs and language models which texts not to trust. On a screen, where a person reads it, a table has none.",
        "Exit status: 0 shown, also if there was nothing; 1 a file is damaged, the rest was shown; 2 wrong use.",
        "",
        "Example: mallcop events --since 2d --severity warn",
        "Example: mallcop events --type login --format csv --unmark > logins.csv",
    ],
    run,
};
const MOST_DAMAGED = 100;
async function run(given, door) {
    const filter = (0,event_options/* parseFilter */.aN)(given, door.clock.now(), "events");
    const format = parseFormat(given.text("format") ?? "");
    if (given.flag("raw") && format === "table")
        throw wrong("--raw is for --format jsonl and csv");
    await (0,event_options/* requireEvents */.np)(door.cwd, "events");
    const show = painterOf(format, given, door);
    const damaged = [];
    const files = await (0,event_file/* eventFilesOf */.f)(door.cwd, filter.from);
    const seen = new Seen(files.map(({ connector }) => connector));
    let count = 0;
    const onDamage = (place) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
    for await (const page of (0,timeline/* timeline */.I)(files, { filter, onDamage, onRead: (event) => seen.add(event) })) {
        if (door.signal.aborted)
            break;
        show(page);
        count += page.length;
        await door.printed();
    }
    if (count === 0 && format === "csv")
        show([]);
    if (format === "table" || count === 0)
        door.note(count === 0 ? seen.sayNothing(filter) : `${(0,quantity/* plural */.LS)(count, "event")}.`);
    await door.complain(damaged.map((place) => new errors/* MallcopError */.D("data-damaged", { path: place, reason: "the line is no event" })));
    return damaged.length === 0 ? 0 : 1;
}
function parseFormat(text) {
    const found = FORMATS.find((format) => format === text);
    if (found !== undefined)
        return found;
    const name = (0,nearest/* nearest */.p)(text, FORMATS);
    const meant = name === undefined ? `${FORMATS.join(", ")} are` : `did you mean ${name}?`;
    throw wrong(`${JSON.stringify(text.slice(0, 40))} is no format; ${meant}`);
}
function painterOf(format, given, door) {
    const raw = given.flag("raw");
    const unmarked = given.flag("unmark");
    if (format === "table") {
        const width = door.isRead ? door.width : undefined;
        const table = eventTable({ width, colour: door.colour, unmarked: unmarked || door.isRead });
        return (page) => door.print(table(page));
    }
    if (format === "jsonl")
        return (page) => door.print(page.map((found) => (0,json_line/* jsonLine */.r)(found, { raw, unmarked })).join("\n"));
    let head = (0,csv/* csvHead */.JI)({ raw, unmarked });
    return (page) => {
        door.print(head + page.map(({ event, line }) => (0,csv/* csvRow */.rr)(event, raw ? (0,stored_line/* rawOf */.UD)(line) : "", { raw, unmarked })).join(""));
        head = "";
    };
}
/** What there is, for whoever asked for something else: a misspelt name must not look like a quiet day. */
class Seen {
    #sources = new Set();
    #types = new Set();
    #connectors;
    constructor(connectors) {
        this.#connectors = new Set(connectors);
    }
    add({ source, event_type: type }) {
        this.#sources.add(source);
        this.#types.add(type);
    }
    sayNothing({ sources, types, connectors }) {
        const hints = [
            ...missing("source", sources, this.#sources),
            ...missing("type", types, this.#types),
            ...missing("connector", connectors, this.#connectors),
        ];
        return ["No such event. Whether all of that time was read: `mallcop report`.", ...hints].join("\n");
    }
}
function missing(option, asked, there) {
    return [...asked]
        .filter((name) => !there.has(name))
        .map((name) => {
        const known = [...there].sort();
        const meant = (0,nearest/* nearest */.p)(name, known);
        const instead = meant === undefined ? `There are ${known.slice(0, 20).join(", ") || "none"}.` : `Did you mean ${meant}?`;
        return `Nothing there has the ${option} ${JSON.stringify(name)}. ${instead}`;
    });
}
function wrong(problem) {
    return new errors/* MallcopError */.D("usage-invalid", { problem, command: "events" });
}


/***/ }),

/***/ 71519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openTable),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

const SGR = {
    good: ["\x1b[32m", "\x1b[39m"],
    attention: ["\x1b[33m", "\x1b[39m"],
    bad: ["\x1b[31m", "\x1b[39m"],
    dim: ["\x1b[2m", "\x1b[22m"],
    strong: ["\x1b[1m", "\x1b[22m"],
    none: ["", ""],
};
/** Text in its colour, or as it is. */
function painter(colour) {
    return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}
/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
function wantsColour(isTTY, environment) {
    return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}
const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;
/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
function tableLines(columns, rows, width, paint) {
    const { head, line } = openTable(columns, rows, width, paint);
    return [head, ...rows.map(line)];
}
/** A table of as many rows as may come: as wide as the first of them want it. */
function openTable(columns, first, width, paint) {
    const widths = widthsOf(columns, first, width);
    const line = (cells) => columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
    return { head: line(columns.map((column) => ({ text: titleOf(column), shade: "dim" }))), line };
}
function titleOf(column) {
    if (typeof column === "string")
        return column;
    return "number" in column ? column.number : column.flexible;
}
function drawn(cell, width, column, paint) {
    const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" } : cell;
    const align = typeof column !== "string" && "number" in column ? "right" : "left";
    return paint(shade, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, width, align));
}
/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns, rows, width) {
    const widths = columns.map((column, index) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(titleOf(column)), ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(textOf(row[index] ?? "")))));
    const giving = columns.flatMap((column, index) => typeof column !== "string" && "flexible" in column ? [index] : []);
    let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
    for (; excess > 0; excess--) {
        const widest = giving.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), giving[0] ?? -1);
        const now = widths[widest] ?? 0;
        if (now <= NARROWEST)
            break;
        widths[widest] = now - 1;
    }
    return widths;
}
function textOf(cell) {
    return typeof cell === "string" ? cell : cell.text;
}


/***/ })

};
