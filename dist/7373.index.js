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
const MOST_REMEMBERED = 5000;
/** A pure function of names that come again with every event; what it gave is kept for speed alone. */
function remembered(work) {
    const answers = new Map();
    return (name) => {
        const known = answers.get(name);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_REMEMBERED)
            answers.clear();
        const answer = work(name);
        answers.set(name, answer);
        return answer;
    };
}
const lowered = remembered((name) => name.toLowerCase());
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
    return typeof address === "string" ? networkAround(address) : undefined;
}
const networkAround = remembered((address) => {
    const dot = address.lastIndexOf(".");
    if (dot > 0 && /^[\d.]+(?::\d+)?$/.test(address))
        return `${address.slice(0, dot)}.0/24`;
    return address.includes(":") ? `${address.split(":", 3).join(":")}::/48` : undefined;
});
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
