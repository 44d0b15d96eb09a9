export const id = 7730;
export const ids = [7730];
export const modules = {

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57789);
/** Skills of an agent that came the wrong way, and settings that open its gateway. */



const PROGRAM = /\.(?:sh|bash|zsh|ps1|bat|cmd|py|rb|pl|exe|dll|so|dylib|jar|node|wasm)\b/i;
const LURE = /crypto|wallet|airdrop|solana|phantom|polymarket|free-?(?:gpt|claude)|token-?boost|auto-?update[rs]?\b|keychain|password/i;
/** The first that fits speaks. */
const SKILL_RULES = [
    ({ action }) => action === "skill.shadowed"
        ? { severity: "critical", said: "took the place of one that comes with OpenClaw" }
        : undefined,
    (event) => PROGRAM.test(`${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "files_added") ?? ""} ${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "files_changed") ?? ""}`)
        ? { severity: "critical", said: "brings programs" }
        : undefined,
    ({ metadata }) => typeof metadata.files_opaque === "number" && metadata.files_opaque > 0
        ? { severity: "warn", said: "has files that the gateway does not show" }
        : undefined,
    (event) => (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill_source") === "unlisted"
        ? { severity: "critical", said: "has files but is in no list of the gateway" }
        : undefined,
    (event) => LURE.test(`${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill") ?? event.target} ${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill_origin") ?? ""}`)
        ? { severity: "warn", said: "has a name that lures" }
        : undefined,
    (event) => event.type === "skill.install" &&
        (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill_origin") === undefined &&
        (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill_source") !== "openclaw-bundled"
        ? { severity: "warn", said: "appeared without saying where it is from" }
        : undefined,
    ({ severity }) => severity === "info" ? undefined : { severity, said: "changed in a way that OpenClaw's connector warns of" },
];
const detector = {
    *detect(events) {
        for (const event of events) {
            const draft = judge(event);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function judge(event) {
    if (event.type === "gateway.config_change" || event.type === "agent.behavior_anomaly")
        return warned(event);
    // An alert of Defender tells of no skill; another detector speaks for it.
    if (event.type === _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_ALERT */ .z || event.metadata.skill_enabled === false)
        return undefined;
    const sign = SKILL_RULES.map((rule) => rule(event)).find((found) => found !== undefined);
    if (sign === undefined)
        return undefined;
    const skill = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill") ?? event.target;
    const next = (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Switch the skill off, read its files, and look at what its agent did since. Remove it if nobody put it there.`;
    return {
        key: ["skill", event.target],
        source: event.source,
        severity: sign.severity,
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The skill ${skill} looks wrong`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The skill ${skill} ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(sign.said)} (${event.action}, from ${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "skill_origin", "skill_source") ?? "nowhere known"}).`,
        next,
        events: [event],
    };
}
/** The connector knows which settings and behaviours are unsafe. */
function warned(event) {
    if (event.severity === "info")
        return undefined;
    const what = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "setting", "kind") ?? event.target;
    const value = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "value");
    const to = value === undefined ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` to ${value}`;
    const safe = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "safe_value");
    return {
        key: ["gateway", event.type, what, (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event, "insecure") ?? ""],
        source: event.source,
        severity: event.severity,
        title: event.type === "gateway.config_change"
            ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The gateway's ${what} is unsafe`
            : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `An agent or client misbehaved: ${what}`,
        why: `${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${event.actor} did ${event.action} on ${event.target}: ${what}`}${to}.`,
        next: safe === undefined
            ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what the gateway's log says around it, and ask whoever runs it.`
            : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Set it to ${safe} unless it was meant.`,
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
