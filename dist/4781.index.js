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


/***/ }),

/***/ 32530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ Own),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);
/** Sentences about events: our words as they are, everything else between markers. A sentence is safe to write to a file. */

/** Words of ours that stand in a variable. */
class Own {
    words;
    constructor(words) {
        this.words = words;
    }
}
const own = (words) => new Own(words);
/** Template tag. Texts are values of a clean event, which are sanitized; they are marked. Numbers and `own` words are not. */
function say(words, ...values) {
    const pieces = values.map((value, index) => written(value) + (words[index + 1] ?? ""));
    return `${words[0] ?? ""}${pieces.join("")}`;
}
function written(value) {
    if (typeof value === "number")
        return String(Math.round(value * 100) / 100);
    return value instanceof Own ? value.words : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy)(value);
}
/** The sentence as people read it. Its parts hold no markers but ours, so taking them all off is exact. */
function plain(said) {
    return said.replaceAll("[USER_DATA_BEGIN]", "").replaceAll("[USER_DATA_END]", "");
}
/** "1 event", "2 events". */
function counted(count, noun) {
    return own(`${count} ${noun}${count === 1 ? "" : "s"}`);
}


/***/ }),

/***/ 57789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ habitOf),
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   C8: () => (/* binding */ isActivity),
/* harmony export */   Ci: () => (/* binding */ whoActed),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   a9: () => (/* binding */ granteeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c2: () => (/* binding */ resourceClassOf),
/* harmony export */   gq: () => (/* binding */ succeeded)
/* harmony export */ });
/** Names that stand for nobody. */
const NOBODY = new Set(["", "-", "unknown", "mallcop", "defender", "anonymous"]);
/** What end users of the watched applications do: there may be any number of them, and all are new once. */
const BY_END_USERS = /^auth\./;
/** Times are the vendor's of something found, or nobody acts at all. */
const NO_ACTIVITY = new Set([
    "coverage_gap",
    "defender_alert",
    "dependabot_alert",
    "secret_scanning_alert",
    "parser_summary",
    "log_line",
]);
/** Names of sessions that IAM Identity Center gives to people. */
const SINGLE_SIGN_ON = /^AWSReservedSSO_/;
/** A text of an event's metadata; `undefined` for anything else. */
function textOf(event, ...names) {
    for (const name of names) {
        const value = event.metadata[name];
        if (typeof value === "string" && value !== "")
            return value;
    }
    return undefined;
}
function isActivity(event) {
    return !NO_ACTIVITY.has(event.type) && !BY_END_USERS.test(event.type) && event.metadata.time_missing !== true;
}
/**
 * Who acted. A session of a role is the role; a person behind it, where the record names one, is the person. Lower case:
 * vendors write one name in several ways.
 */
function whoActed(event) {
    if (BY_END_USERS.test(event.type))
        return undefined;
    const { actor, metadata } = event;
    if (metadata.actor_type === "AWSService" || NOBODY.has(actor))
        return undefined;
    const behind = metadata.source_identity;
    if (typeof behind === "string" && behind !== "")
        return behind.toLowerCase();
    if (metadata.actor_type !== "AssumedRole")
        return lowered(actor);
    const slash = actor.indexOf("/");
    if (slash < 0)
        return actor.toLowerCase();
    const session = actor.slice(slash + 1);
    const isPerson = session.includes("@") || SINGLE_SIGN_ON.test(actor);
    return (isPerson ? session : `role ${actor.slice(0, slash)}`).toLowerCase();
}
const LOWERED = new Map();
const MOST_LOWERED = 5000;
/** Lower case of names that come again with every event; kept for speed alone. */
function lowered(name) {
    const known = LOWERED.get(name);
    if (known !== undefined)
        return known;
    if (LOWERED.size >= MOST_LOWERED)
        LOWERED.clear();
    const lower = name.toLowerCase();
    LOWERED.set(name, lower);
    return lower;
}
/** Whether it succeeded, as far as is known: what was refused teaches nothing and changes nothing. */
function succeeded({ metadata: { outcome } }) {
    return outcome !== "failure" && outcome !== "denied";
}
/** Whoever was given or lost something. */
function granteeOf(event) {
    return textOf(event, "grantee", "member", "user") ?? event.target;
}
/** The neighbourhood of an address: /24 of IPv4, /48 of IPv6; people's addresses change within it. */
function networkOf(event) {
    const address = event.metadata.source_ip;
    if (typeof address !== "string")
        return undefined;
    const dot = address.lastIndexOf(".");
    if (dot > 0 && /^[\d.]+(?::\d+)?$/.test(address))
        return `${address.slice(0, dot)}.0/24`;
    return address.includes(":") ? `${address.split(":", 3).join(":")}::/48` : undefined;
}
/** The sort of thing that was done. Not the single target: there are always new ones. */
function habitOf(event) {
    const { target_type: kind } = event.metadata;
    if (event.type === "resource_access")
        return `resource_access ${resourceClassOf(event)}`;
    return typeof kind === "string" ? `${event.type} ${kind.toLowerCase()}` : event.type;
}
/** A resource's class: its kind, and the group or account that it is in. */
function resourceClassOf(event) {
    const kind = textOf(event, "target_type", "service") ?? event.target;
    const place = textOf(event, "resource_group", "project", "site", "account") ?? "";
    return `${kind} ${place}`.trim().toLowerCase();
}
/** The part of an address of mail behind the @, in lower case. */
function domainOf(address) {
    // Guests are written as `name_their.domain#EXT#@ours`.
    const guest = /_([^_#@]+\.[^_#@]+)#ext#@/i.exec(address);
    const domain = guest?.[1] ?? /@([^@\s>]+)$/.exec(address)?.[1];
    return domain?.toLowerCase();
}


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ })

};
