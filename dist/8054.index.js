export const id = 8054;
export const ids = [8054];
export const modules = {

/***/ 18054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);
/* harmony import */ var _src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36230);
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57789);
/** Somebody whom the learned days do not know. One finding for each; who made the account is said where it was seen. */




const NAME = "new-actor";
const MONTH_MS = 30 * 86_400_000;
const WEEK_MS = 7 * 86_400_000;
/** Operations that bring somebody into being. */
const INTRODUCES = /^(?:CreateUser|CreateRole|CreateServiceLinkedRole)$|^add (?:user|service principal|application)$|\b(?:add_member|invite_member|add_user)$|create user|member-added|invite/i;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            const alert = (0,_src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .alertDraft */ .Q)(event, NAME);
            if (alert !== undefined)
                yield alert;
            if (!(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .isActivity */ .C8)(event))
                continue;
            remember(event, context);
            const who = context.who(event);
            if (who === undefined || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
                continue;
            const profile = context.profile(event);
            // Known, or seen before: the first day has told of them.
            if (profile === undefined)
                yield newcomer(event, who, context);
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function newcomer(event, who, context) {
    const maker = makerOf(who, event, context);
    const from = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "country", "source_ip");
    const where = from === undefined ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` from ${from}`;
    const elsewhere = context.seenElsewhere(event) ?? toldElsewhere(event, who, context);
    const origin = maker !== undefined
        ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${maker} made the account in the last 30 days`
        : elsewhere !== undefined
            ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the same name is known from ${elsewhere}`
            : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nobody was seen making the account`;
    return {
        key: ["actor", who],
        source: event.source,
        // Somebody whom a known colleague let in, or whom another source told of, is expected; it is still told.
        severity: maker === undefined && elsewhere === undefined ? "warn" : "info",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${who} is new`,
        why: joined((0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${who} did ${event.action}`, where, (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, for the first time in 90 days; `, origin, (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `.`),
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Find out who or what this is. If nobody knows it, disable it, and look at who let it in.`,
        events: [event],
    };
}
function joined(...parts) {
    return parts.join("");
}
function remember(event, context) {
    if (!INTRODUCES.test(event.action) && event.type !== "service_principal_created")
        return;
    if ((0,_src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P)(event) || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
        return;
    const maker = context.who(event);
    // A newcomer's word for another newcomer is worth nothing.
    if (maker === undefined || !(context.profile(event)?.isKnown ?? false))
        return;
    for (const name of new Set([(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event), event.target, (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "target_id") ?? event.target])) {
        context.memory.set(`${event.source} ${folded(name)}`, { by: [maker] }, event.time + MONTH_MS);
    }
}
function makerOf(who, event, { memory }) {
    const made = memory.get(`${event.source} ${folded(who)}`)?.by;
    const maker = Array.isArray(made) ? made[0] : undefined;
    return typeof maker === "string" && maker !== who ? maker : undefined;
}
/** The source that told of the same newcomer within the last week; remembers that this one does now. */
function toldElsewhere(event, who, { memory, own: ours }) {
    const [name = who, domain] = who.split("@", 2);
    const key = `told ${domain === undefined || ours.domains.has(domain) ? name : who}`;
    const told = memory.get(key)?.by;
    const source = Array.isArray(told) ? told[0] : undefined;
    if (source === undefined)
        memory.set(key, { by: [event.source] }, event.time + WEEK_MS);
    return typeof source === "string" && source !== event.source ? source : undefined;
}
function folded(name) {
    return name.toLowerCase().replace(/^role /, "");
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


/***/ }),

/***/ 36230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ powerGiven),
/* harmony export */   P: () => (/* binding */ takesAway)
/* harmony export */ });
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);

/** Verbs that take away, wherever vendors put them in an operation's name. */
const TAKES = /(?:^|[^a-z])(?:remove|delete|detach|revoke|demote|destroy|disable|deactivate|reject|decline|deny|cancel|uninstall|leave|block|suspend)/i;
const TAKEN = new Set(["removed", "rejected", "expired", "declined"]);
function takesAway(event) {
    return TAKES.test(event.action) || TAKEN.has(event.metadata.change);
}
/** Whoever has it can give themselves everything else. */
const FULL = /^(?:owner|admin|administrator|administratoraccess|poweruseraccess|iamfullaccess|organization_?admin|global administrator|company administrator|user access administrator|role based access control administrator|privileged (?:role|authentication) administrator|application administrator|cloud application administrator|exchange administrator|sharepoint administrator|security administrator|organization management|site ?collection ?administrator)$/i;
/** Enough to change whatever runs there. */
const BROAD = /^(?:contributor|maintain|maintainer|developer_admin|project_admin|billing_admin)$|administrator/i;
/** How much the event gives; `undefined` if it gives nothing of weight, or takes. */
function powerGiven(event) {
    if (takesAway(event))
        return undefined;
    const roles = ((0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(event, "role", "permission") ?? "").split(/,\s*/);
    if (event.metadata.privileged === true || roles.some((role) => FULL.test(role)))
        return "full";
    return roles.some((role) => BROAD.test(role)) ? "broad" : undefined;
}


/***/ })

};
