export const id = 8135;
export const ids = [8135];
export const modules = {

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


/***/ })

};
