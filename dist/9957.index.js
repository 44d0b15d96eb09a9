export const id = 9957;
export const ids = [9957];
export const modules = {

/***/ 89957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57789);
/** Sensitive things read by somebody who does not read such things: classes of resources, not each new child of one. */



const NAME = "unusual-resource-access";
/** What lets its reader in elsewhere, or cannot be got back. */
const SENSITIVE = /vault|secret|key|credential|password|token|env|connectionstring|purge|export|snapshot|backup/i;
const READS = /read|reveal|decrypt|access|view|get/i;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            const draft = (0,_src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .alertDraft */ .Q)(event, NAME) ?? unusual(event, context);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function unusual(event, context) {
    const who = context.who(event);
    if (who === undefined || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .isActivity */ .C8)(event) || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(event))
        return undefined;
    if (event.type === "env_var_change" && !READS.test(event.action))
        return undefined;
    const profile = context.profile(event);
    if (profile?.knowsHabit((0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .habitOf */ .Ab)(event)))
        return undefined;
    const isSensitive = SENSITIVE.test(`${event.action} ${event.metadata.target_type ?? ""}`) || event.type === "bulk_download";
    const isEstablished = (profile?.days ?? 0) >= (context.parameters.established_days ?? 0);
    // A newcomer is `new-actor`'s, unless it goes for what is sensitive.
    if (!isSensitive && !isEstablished)
        return undefined;
    const what = event.type === "bulk_download" ? ((0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "site") ?? event.target) : (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceClassOf */ .c2)(event);
    const habit = profile === undefined ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `is not known` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `acted on ${profile.days} days without ever doing so`;
    const files = event.metadata.files;
    const how = typeof files === "number" ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(` (${files} files)`) : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("");
    return {
        key: ["access", who, what],
        source: event.source,
        severity: isSensitive ? "warn" : "info",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${who} reached ${what} for the first time`,
        why: `${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${who} did ${event.action} on ${event.target}${how}, and `}${habit}.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Ask them what for. If it was not them, change whatever was read, and revoke their sessions and keys.`,
        events: [event],
    };
}


/***/ }),

/***/ 32515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alertDraft),
/* harmony export */   z: () => (/* binding */ DEFENDER_ALERT)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32530);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


const DEFENDER_ALERT = "defender_alert";
/** By the alert's stage, in lower case and without spaces. What is not named here is `unusual-resource-access`'s. */
const SPEAKERS = {
    initialaccess: "new-external-access",
    credentialaccess: "auth-failure-burst",
    bruteforce: "auth-failure-burst",
    persistence: "new-actor",
    privilegeescalation: "priv-escalation",
    defenseevasion: "audit-blinding",
};
const OTHERWISE = "unusual-resource-access";
const SETTLED = /resolved|dismissed|healthy|notapplicable/i;
/** @param detector the one that asks */
function alertDraft(event, detector) {
    if (event.type !== DEFENDER_ALERT || event.severity === "info")
        return undefined;
    if (SETTLED.test((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "status") ?? ""))
        return undefined;
    const stages = ((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "intent") ?? "").toLowerCase().replaceAll(" ", "").split(",");
    const speaker = stages.flatMap((stage) => SPEAKERS[stage] ?? [])[0] ?? OTHERWISE;
    if (speaker !== detector)
        return undefined;
    const name = (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "alert_name") ?? event.action;
    return {
        key: ["alert", name, event.target],
        source: event.source,
        severity: event.severity,
        title: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Defender: ${name}`,
        why: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Microsoft Defender raised ${name} about ${(0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "entity") ?? event.target}.`,
        next: (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Open the alert in Defender for Cloud, follow its steps, and settle it there.`,
        certain: true,
        events: [event],
    };
}


/***/ })

};
