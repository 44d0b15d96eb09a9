export const id = 7373;
export const ids = [7373];
export const modules = {

/***/ 47373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


const detector = {
    *detect(events) {
        for (const event of events)
            if (event.type === "coverage_gap")
                yield gap(event);
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function gap(event) {
    const connector = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "connector") ?? event.source;
    const from = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "gap_from");
    const to = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "gap_to");
    const range = from === undefined || to === undefined ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `some time` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${from} to ${to}`;
    return {
        key: ["gap", connector, event.target],
        source: event.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${connector} has a hole in ${event.target}`,
        why: ((0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Nothing is known of ${event.target} from ` +
            range +
            (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "gap_reason") ?? "it could not be read"}.`),
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Find out why no run read it in time. If the vendor's own console still shows the range, look there.`,
        events: [event],
    };
}


/***/ })

};
