export const id = 8504;
export const ids = [8504];
export const modules = {

/***/ 28504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


/** Whoever acts in more hours than this sleeps never, or in many places. */
const MOST_HOURS = 14;
/** Hours of days that must have been seen, however they fall. */
const LEAST_SEEN = 15;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            const draft = judge(event, context);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function judge(event, context) {
    const who = context.who(event);
    if (who === undefined || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isActivity */ .C8)(event) || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(event))
        return undefined;
    const { established_days: established = 0, hours_apart: apart = 0 } = context.parameters;
    const profile = context.profile(event);
    if (profile === undefined || profile.days < established || isMachine(event))
        return undefined;
    if (profile.hours.filter((days) => days > 0).length > MOST_HOURS)
        return undefined;
    if (profile.hours.reduce((sum, days) => sum + days, 0) < LEAST_SEEN)
        return undefined;
    const hour = new Date(event.time).getUTCHours();
    const far = profile.hoursFromUsual(hour);
    if (far === undefined || far < apart)
        return undefined;
    const network = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(event);
    const isStrange = network !== undefined && !profile.knowsNetwork(network);
    const day = new Date(event.time).toISOString().slice(0, 10);
    return {
        key: ["timing", who, day],
        source: event.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${who} acted at an unusual hour`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${who} did ${event.action} at ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(new Date(event.time).toISOString().slice(11, 16))} UTC, ${far} hours from any usual hour of ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(profile.days, "day")}${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(isStrange ? ", and from a network that is new to them" : "")}.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Ask them whether it was them. If not, revoke their sessions and keys, and look at all they did that day.`,
        events: [event],
    };
}
function isMachine({ metadata: { actor_type: type }, actor }) {
    return (/^(?:AWSService|AssumedRole|service_principal|app|system|managed_identity)$/i.test(String(type ?? "")) ||
        /\[bot\]$/.test(actor));
}


/***/ })

};
