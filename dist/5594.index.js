export const id = 5594;
export const ids = [5594];
export const modules = {

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsFor: () => (/* binding */ annotationsFor)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51715);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77681);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17210);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74913);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6701);






/** Errors first: GitHub shows only the first ten of a level. */
function annotationsFor(report) {
    const { finished } = report;
    const global = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .troubles */ .d4)({ instances: [], problems: report.problems }).map(({ problem }) => annotation("mallcop", problem, 0));
    const all = [
        ...global,
        ...report.instances.flatMap((instance) => ofInstance(instance, finished) ?? []),
        ...ofFindings(report),
        ...dryRun(report),
    ];
    return all.sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}
const ORDER = { error: 0, warning: 1, notice: 2 };
/** One line for all new findings that ask for attention, without a stranger's word: those are in the summary. */
function ofFindings({ findings }) {
    const fresh = findings?.new.filter(({ severity }) => severity !== "info") ?? [];
    if (fresh.length === 0)
        return [];
    const detectors = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...new Set(fresh.map(({ detector }) => (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .token */ .S)(detector)))], 6);
    const message = `Found by ${detectors}; the summary says what, why, and what to do next.`;
    return [{ level: "warning", title: `mallcop: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .newFindings */ .FN)(fresh)}`, message }];
}
function ofInstance(instance, finished) {
    const [first, ...others] = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .troubles */ .d4)({ instances: [instance], problems: [] });
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(instance.id, 60);
    if (first !== undefined)
        return annotation(id, first.problem, others.length);
    const lost = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .lostMs */ .Xu)(instance);
    if (lost > 0) {
        const message = `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(lost)} cannot be read any more, because the vendor does not keep it that long.`;
        return { level: "warning", title: `${id}: lost for good`, message };
    }
    if (instance.status === "failed") {
        return { level: "error", title: `${id}: not covered`, message: "Nothing of it could be read." };
    }
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .places */ .zn)([instance]).some(({ partition }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .QO)(partition, finished)))
        return undefined;
    return {
        level: "warning",
        title: `${id}: behind`,
        message: "Some of it was not read to its end for more than a day.",
    };
}
function annotation(where, problem, others) {
    const rest = others === 0 ? "" : ` (and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(others, "more problem")}; see the summary)`;
    return {
        level: problem.level,
        title: `${where}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(problem.code, 60)}`,
        message: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(problem.message, 400)}${rest} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__.brief)(problem.hint, 400)}`,
        ...positionOf(problem.at),
    };
}
/** `mallcop.yaml:7:3`: only a plain relative path, so that nobody can point somewhere else. */
function positionOf(at) {
    const match = /^(?!\/)([\w./-]+?)(?::(\d{1,7})(?::(\d{1,7}))?)?$/.exec(at ?? "");
    const [, file, line, col] = match ?? [];
    if (file === undefined || file.split("/").includes(".."))
        return {};
    const column = col === undefined ? {} : { startColumn: Number(col) };
    return { file, ...(line === undefined ? {} : { startLine: Number(line), ...column }) };
}
function dryRun(report) {
    if (!report.dryRun)
        return [];
    return [{ level: "notice", title: "mallcop: dry run", message: "Nothing was stored." }];
}


/***/ })

};
