export const id = 1737;
export const ids = [1737];
export const modules = {

/***/ 91737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProgress: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
/**
 * What is being read right now, redrawn in place on a terminal at most ten times a second. Log lines go above it and never
 * through it. Where the output is no terminal there is nothing but the log lines.
 */


const REDRAW_MS = 100;
const MOST_LINES = 12;
function createProgress(options) {
    if (options.quiet)
        return { update: () => { }, log: () => { }, close: () => { } };
    return options.isTTY ? new LiveProgress(options) : new LoggedProgress(options);
}
class LoggedProgress {
    #stream;
    #group;
    #opened = false;
    #closed = false;
    constructor({ stream, group }) {
        this.#stream = stream;
        this.#group = group;
    }
    update() { }
    log(line) {
        if (this.#group !== undefined && !this.#opened && !this.#closed) {
            this.#stream.write(`::group::${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(this.#group)}\n`);
            this.#opened = true;
        }
        this.#stream.write(printed(line));
    }
    close() {
        if (this.#opened && !this.#closed)
            this.#stream.write("::endgroup::\n");
        this.#closed = true;
    }
}
class LiveProgress {
    #stream;
    #clock;
    #started;
    #steps = new Map();
    #drawnLines = 0;
    #drawnAt = Number.NEGATIVE_INFINITY;
    #cancel;
    #closed = false;
    constructor({ stream, clock }) {
        this.#stream = stream;
        this.#clock = clock;
        this.#started = clock.now();
    }
    update(key, step) {
        if (this.#closed)
            return;
        this.#steps.set(key, { ...this.#steps.get(key), ...step });
        const wait = this.#drawnAt + REDRAW_MS - this.#clock.now();
        if (wait <= 0)
            this.#draw("");
        // The last update before a long silence must be seen too.
        else
            this.#cancel ??= this.#clock.after(wait, () => this.#draw(""));
    }
    log(line) {
        if (this.#closed)
            this.#stream.write(printed(line));
        else
            this.#draw(printed(line));
    }
    close() {
        this.#cancel?.();
        this.#cancel = undefined;
        if (!this.#closed)
            this.#stream.write(this.#erase());
        this.#closed = true;
    }
    /** One write for erasing, log lines and the new picture, so that nothing can come in between. */
    #draw(log) {
        this.#cancel?.();
        this.#cancel = undefined;
        // Nothing was shown yet, so a log line alone needs no picture below it.
        const lines = this.#closed ? [] : this.#lines();
        this.#stream.write(`${this.#erase()}${log}${lines.map((line) => `${line}\n`).join("")}`);
        this.#drawnLines = lines.length;
        this.#drawnAt = this.#clock.now();
    }
    #erase() {
        const erase = this.#drawnLines > 0 ? `\x1b[${this.#drawnLines}A\x1b[J` : "";
        this.#drawnLines = 0;
        return erase;
    }
    #lines() {
        // One column short: a full line makes some terminals wrap, and then the count of lines is wrong.
        const width = (this.#stream.columns ?? 80) - 1;
        const shown = [...this.#steps].slice(0, MOST_LINES);
        const keys = Math.min(24, Math.max(0, ...shown.map(([key]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)(key, 24)))));
        const lines = shown.map(([key, step]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipColumns */ .qZ)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fitColumns */ .Pk)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)(key, 24), keys)}  ${inWords(step)}`, width));
        const hidden = this.#steps.size - shown.length;
        const took = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(this.#clock.now() - this.#started);
        const more = hidden > 0 ? `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(hidden, "more connector")}, ` : "";
        return lines.length === 0 ? [] : [...lines, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipColumns */ .qZ)(`${more}${took}`, width)];
    }
}
function inWords({ feed, partition, slice, done, all, found }) {
    const percent = done === undefined || !all ? "" : `${String(Math.floor((100 * done) / all)).padStart(3)} %`;
    const slices = done === undefined ? "" : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(done)}${all === undefined ? "" : `/${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)}`} slices`;
    const events = found === undefined ? "" : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(found, "event");
    const place = [feed, partition, slice].flatMap((part) => (part === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)(part, 40)])).join(" ");
    return [percent, slices, events, place].filter((part) => part !== "").join("  ");
}
/** Lines that neither a terminal nor the runner obeys. */
function printed(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)(text
        .split("\n")
        .map((line) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line)}\n`)
        .join(""));
}


/***/ })

};
