export const id = 4781;
export const ids = [4781];
export const modules = {

/***/ 64781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);
/* harmony import */ var _src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36230);
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57789);
/** Who or what outside was let in. Outside is what the configuration's `own` does not name, or what the vendor itself calls so. */




const NAME = "new-external-access";
const DAY = 86_400_000;
const EVERYBODY = "everybody";
const RULES = [
    /** Anybody at all */
    (event) => event.metadata.public === true || (/visibility|access|public/i.test(event.action) && becamePublic(event))
        ? { way: "was opened to everybody", severity: "critical", whom: EVERYBODY }
        : undefined,
    (event) => event.type === "external_sharing" && (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "sharing") === "anonymous"
        ? { way: "was shared by a link that works for anybody", severity: "warn", whom: EVERYBODY }
        : undefined,
    /** Mail */
    (event, { own: ours }) => {
        if (event.type !== "external_forwarding")
            return undefined;
        const whom = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "forwards_to") ?? "an address outside";
        const isColleague = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(whom) !== undefined && (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(whom) === (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(event.target);
        if (isColleague || isOurs(whom, ours))
            return undefined;
        return {
            way: "forwards its mail outside",
            severity: event.metadata.hides === undefined ? "warn" : "critical",
            whom,
        };
    },
    /** People */
    (event, context) => outsider(event, ["collaborator_added"], "was opened to a person outside", "warn", context),
    (event, context) => outsider(event, ["external_sharing"], "was shared with a person outside", "info", context),
    (event, context) => (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event).includes("@")
        ? outsider(event, ["delegate_access", "team_member_added"], "was opened to a person outside", "warn", context)
        : undefined,
    (event) => /^(?:Invite external user|Redeem external user invite)/i.test(event.action) ||
        /outside_collaborator|\.add_outside/.test(event.action)
        ? { way: "was opened to a guest", severity: "warn", whom: (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event) }
        : undefined,
    /** Applications */
    (event) => /consent to application|delegated permission grant|app role assignment (?:to|grant to) service principal|add oauth2permissiongrant/i.test(event.action)
        ? { way: "was opened to an application", severity: "warn", whom: event.target }
        : undefined,
    (event) => event.type === "oauth_authorization" &&
        /create|approve|grant|add|install|authoriz/i.test(event.action) &&
        /integration|oauth_app|app_access|personal_access_token/i.test(event.action)
        ? { way: "was opened to an application", severity: "warn", whom: (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "app") ?? event.target }
        : undefined,
    (event, { own: ours }) => {
        const tenant = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "app_owner_organization");
        if (event.type !== "service_principal_created" || tenant === undefined || ours.accounts.size === 0)
            return undefined;
        if (ours.accounts.has(tenant.toLowerCase()))
            return undefined;
        return { way: "was opened to another tenant's application", severity: "warn", whom: event.target };
    },
    /** Code and news of it */
    (event) => event.source === "github" && /^hook\.(?:create|config_changed)$/.test(event.action)
        ? { way: "sends what happens in it to an address", severity: "warn", whom: event.target }
        : undefined,
    (event) => event.action === "public_key.create" && event.metadata.read_only !== true && event.severity !== "info"
        ? { way: "was opened to a key that may write", severity: "warn", whom: (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "title") ?? event.target }
        : undefined,
    /** Other accounts */
    (event) => event.metadata.external === true && event.type !== "login" && event.source !== "m365" && event.source !== "github"
        ? { way: "was opened to another account", severity: "warn", whom: (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event) }
        : undefined,
];
const NEXT = (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Ask whoever opened it whether it was meant. If not, close it, and look at what came in or went out through it.`;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            const alert = (0,_src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .alertDraft */ .Q)(event, NAME);
            if (alert !== undefined)
                yield alert;
            if (alert !== undefined || (0,_src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P)(event) || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
                continue;
            const way = RULES.map((rule) => rule(event, context)).find((found) => found !== undefined);
            if (way !== undefined && !isKnown(event, way, context))
                yield opened(event, way, context);
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function opened(event, { way, severity, whom }, context) {
    const by = context.who(event) ?? event.actor;
    const party = whom === EVERYBODY ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("everybody") : whom;
    const what = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "item", "repo", "project") ?? event.target;
    return {
        key: ["opened", whom.toLowerCase(), whom === EVERYBODY ? what : ""],
        source: event.source,
        severity,
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(way)}`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} let ${party} in by ${event.action}: ${what} ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(way)}.`,
        next: NEXT,
        events: [event],
    };
}
/** A partner whom things are shared with on several days is known; everybody never is. */
function isKnown(event, { whom, severity }, { memory }) {
    if (whom === EVERYBODY || severity === "critical")
        return false;
    const name = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(whom) ?? whom.toLowerCase();
    const day = Math.floor(event.time / DAY);
    const { days = 0, last = 0 } = memory.get(name) ?? {};
    memory.set(name, { days: Number(days) + (day > Number(last) ? 1 : 0), last: Math.max(day, Number(last)) }, event.time + 90 * DAY);
    return Number(days) >= 2;
}
function outsider(event, types, way, severity, { own: ours }) {
    if (!types.includes(event.type) || event.metadata.external === false)
        return undefined;
    const change = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "change");
    if (change !== undefined && change !== "granted" && change !== "requested")
        return undefined;
    const whom = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event);
    return isOurs(whom, ours) ||
        ((0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(whom) !== undefined && ours.domains.size === 0 && event.metadata.external !== true)
        ? undefined
        : { way, severity, whom };
}
function isOurs(whom, { domains }) {
    const domain = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .Ow)(whom);
    return domain !== undefined && domains.has(domain);
}
function becamePublic(event) {
    return (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "visibility") === "public" && (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "previous_visibility") !== "public";
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
