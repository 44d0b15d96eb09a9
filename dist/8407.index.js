export const id = 8407;
export const ids = [8407];
export const modules = {

/***/ 88407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32515);
/* harmony import */ var _src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36230);
/* harmony import */ var _src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32530);
/* harmony import */ var _src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57789);
/** Who was given power: grantor, grantee, role and scope are the subject, so that a grant is told once and another one again. */




const NAME = "priv-escalation";
const DAY_MS = 86_400_000;
/** Power over a single repository, as against an organization, tenant or account. */
const NARROW = new Set(["repo_permission", "collaborator_added"]);
/** Operations that give whoever did them somebody else's identity. */
const CREDENTIAL = /^(?:CreateAccessKey|CreateLoginProfile|UpdateLoginProfile|CreateServiceSpecificCredential|UploadSSHPublicKey)$|credentials?\b.*\b(?:add|certificates and secrets)|^add (?:service principal|application) credentials|federatedIdentityCredentials\/write|elevateAccess\/action/i;
/** Habits of those who look after accounts. */
const ADMINISTERS = /^(?:iam_change|access_key_change|role_assignment|permission_change|admin_role_change)\b/;
/** Switches that a role definition or policy may have been made stronger with. */
const STRONGER = /role_allows_everything|role_may_give_roles/;
const NEXT = (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Ask the grantor whether they meant it. If not, take it back, revoke their sessions and keys, and look at what both did since.`;
const detector = {
    *detect(events, context) {
        for (const event of events) {
            rememberMade(event, context);
            const draft = (0,_src_detect_alert_js__WEBPACK_IMPORTED_MODULE_0__/* .alertDraft */ .Q)(event, NAME) ??
                grant(event, context) ??
                credential(event, context) ??
                definition(event) ??
                root(event);
            if (draft !== undefined)
                yield draft;
        }
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (detector);
function grant(event, context) {
    const power = (0,_src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .powerGiven */ .D)(event);
    if (power === undefined || event.type === "login")
        return undefined;
    const by = context.who(event) ?? event.actor;
    const to = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .granteeOf */ .a9)(event);
    const role = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "role", "permission") ?? "administration";
    const scope = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "scope", "repo", "team", "org", "project", "account") ?? event.target;
    const key = ["grant", by, to.toLowerCase(), role.toLowerCase(), scope.toLowerCase()];
    if (isRoutine(event, key, context))
        return undefined;
    const done = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event);
    const himself = by === to.toLowerCase() ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("themselves") : to;
    return {
        key,
        source: event.source,
        severity: severityOf(event, power, done),
        title: done ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${to} was given ${role}` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} tried to give ${himself} ${role}`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(done ? "gave" : "was refused when giving")} ${himself} the role ${role} on ${scope} (${event.action}), which amounts to ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(power === "full" ? "full administration" : "broad control")}.`,
        next: NEXT,
        events: [event],
    };
}
function severityOf({ type }, power, done) {
    return done && power === "full" && !NARROW.has(type) ? "critical" : "warn";
}
/** The same grant again and again, as tools that keep a desired state make it: known after two days, until it stays away. */
function isRoutine(event, key, { memory }) {
    if (!(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
        return false;
    const name = key.join(" | ");
    const day = Math.floor(event.time / DAY_MS);
    const { days = 0, last = 0 } = memory.get(name) ?? {};
    const seen = Number(days) + (day > Number(last) ? 1 : 0);
    memory.set(name, { days: seen, last: Math.max(day, Number(last)) }, event.time + 90 * DAY_MS);
    return seen > 2;
}
function credential(event, context) {
    if (!CREDENTIAL.test(event.action) || (0,_src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P)(event))
        return undefined;
    const by = context.who(event) ?? event.actor;
    const whose = event.target.toLowerCase();
    const isElevation = /elevateAccess/i.test(event.action);
    const isOwn = whose === by || whose === event.actor.toLowerCase();
    if (isOwn && !isElevation && !/UpdateLoginProfile/.test(event.action) && event.metadata.actor_type !== "Root")
        return undefined;
    const done = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event);
    const usual = isWelcome(event, by, context) || isUsual(event, context);
    return {
        key: ["credential", by, whose],
        source: event.source,
        severity: isElevation && done ? "critical" : usual && !isElevation ? "info" : "warn",
        title: isElevation ? (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} took over all subscriptions` : (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} made a credential for ${event.target}`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${by} ${(0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(done ? "made" : "was refused when making")} a credential that acts as ${event.target} (${event.action}).`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Ask whoever did it, and whose account it is. If nobody knows of it, delete the credential and look at what was done with it.`,
        events: [event],
    };
}
/** Whether whoever did it does such things, from a place that is known of them. At first having administered on another day must do. */
function isUsual(event, context) {
    const profile = context.profile(event);
    if (profile === undefined)
        return false;
    const network = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .networkOf */ .Af)(event);
    if (network !== undefined && !profile.usedBefore(network, Math.floor(event.time / DAY_MS)))
        return false;
    if (profile.knowsHabit((0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .habitOf */ .Ab)(event)))
        return true;
    return context.learning(event) && [...profile.habits.keys()].some((habit) => ADMINISTERS.test(habit));
}
/** A password for a user whom the same person made that day: how colleagues are welcomed. Keys are another matter. */
function isWelcome({ source, action, target, time }, by, { memory }) {
    return action === "CreateLoginProfile" && Number(memory.get(madeBy(source, by, target))?.at ?? 0) > time - DAY_MS;
}
function rememberMade(event, { memory, who }) {
    if (event.action !== "CreateUser" || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
        return;
    memory.set(madeBy(event.source, who(event) ?? event.actor, event.target), { at: event.time }, event.time + DAY_MS);
}
function madeBy(source, by, user) {
    return `made ${source} | ${by} | ${user.toLowerCase()}`;
}
function definition(event) {
    const change = (0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "change");
    const isStronger = change !== undefined && STRONGER.test(change);
    const isForced = event.type === "permission_change" && event.severity === "critical" && !(0,_src_detect_grants_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P)(event);
    if (!(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event) || !(isStronger || isForced))
        return undefined;
    return {
        key: ["definition", event.actor, event.target],
        source: event.source,
        severity: event.severity === "critical" ? "critical" : "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `What ${event.target} allows was widened`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${event.actor} changed ${event.target} by ${event.action}, so that whoever holds it can do more.`,
        next: NEXT,
        events: [event],
    };
}
/** The root user of an account can do everything, and has hardly ever a reason to. */
function root(event) {
    if (event.type !== "login" || event.metadata.actor_type !== "Root" || !(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(event))
        return undefined;
    return {
        key: ["root", event.actor],
        source: event.source,
        severity: "warn",
        title: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The root user of ${event.target} was used`,
        why: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${event.actor} did ${event.action} from ${(0,_src_detect_who_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event, "source_ip") ?? "an unknown address"}; daily work needs no root user.`,
        next: (0,_src_detect_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Ask whoever holds its password. If it was not them, recover the account with AWS at once.`,
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
