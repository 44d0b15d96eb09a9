export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
function toJson(report) {
    return {
        v: 1,
        command: report.command,
        dryRun: report.dryRun,
        run: report.run,
        version: report.version,
        started: iso(report.started),
        finished: iso(report.finished),
        status: report.status,
        exit: report.exit,
        connectors: report.instances.map(connectorJson),
        publish: report.publish,
        cache: report.cache,
        highlights: report.highlights.map((event) => ({ ...event, time: iso(event.time) })),
        problems: report.problems,
    };
}
function connectorJson({ id, type, status, counts, newByType, feeds, problems }) {
    return { id, type, status, counts, newByType, feeds: feeds.map(feedJson), problems };
}
function feedJson({ feed, title, status, counts, partitions }) {
    return { feed, title, status, counts, partitions: partitions.map(partitionJson) };
}
function partitionJson(partition) {
    const { axis, since, watermark, covered, backlog, gaps, recent, baseline } = partition;
    return {
        partition: partition.partition,
        axis,
        ...(since === undefined ? {} : { since: iso(since) }),
        ...(watermark === undefined ? {} : { watermark: iso(watermark) }),
        covered: covered.map(intervalJson),
        backlog: backlog.map(intervalJson),
        gaps: gaps.map(intervalJson),
        recent: recent.map(intervalJson),
        ...(baseline === undefined ? {} : { baseline }),
    };
}
function intervalJson([from, to]) {
    return { from: iso(from), to: iso(to) };
}
function iso(at) {
    return new Date(at).toISOString();
}
/** What a terminal or the runner would obey: `JSON.stringify` leaves these as they are. All of them are inside strings. */
const OBEYED = /[\u007f-\u009f\p{Cf}\u2028\u2029]|#(?=#\[)/gu;
/** JSON to be printed: the same value, with nothing in it that a terminal or the runner takes for a command. */
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    return `${text.replace(OBEYED, (character) => codeUnits(character).join(""))}\n`;
}
function codeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    });
}


/***/ })

};
