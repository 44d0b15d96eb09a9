export const id = 656;
export const ids = [656];
export const modules = {

/***/ 63826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ SourceBaseline),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES),
/* harmony export */   q5: () => (/* binding */ Baseline)
/* harmony export */ });
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32384);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57789);


const DEFAULT_RULES = { learningDays: 14, windowDays: 90 };
/** A source that spoke on fewer days than this has taught nothing yet, however long ago it began. */
const LEAST_ACTIVE_DAYS = 3;
const MOST_ACTORS = 5000;
const MOST_TYPES_A_DAY = 64;
class SourceBaseline {
    /** The first day that counts as learned. */
    from;
    actors = new Map();
    /** Events by type, on each day of the window. */
    days = new Map();
}
class Baseline {
    rules;
    sources = new Map();
    /** The latest day that was learned. */
    latest = 0;
    constructor(rules = DEFAULT_RULES) {
        this.rules = rules;
    }
    profile(event) {
        const who = (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .whoActed */ .Ci)(event);
        const profile = who === undefined ? undefined : this.sources.get(event.source)?.actors.get(who);
        // What lies further back than the window is not known any more, also before it is swept.
        return profile === undefined || profile.last < dayOf(event) - this.rules.windowDays ? undefined : profile;
    }
    /** @param domains the own ones, in lower case */
    seenElsewhere(event, domains) {
        const who = (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .whoActed */ .Ci)(event);
        if (who === undefined)
            return undefined;
        const [name = who, domain] = who.split("@", 2);
        const isOwn = domain === undefined || domains.has(domain);
        const names = isOwn ? [name, ...[...domains].map((ours) => `${name}@${ours}`)] : [who];
        for (const [source, { actors }] of this.sources)
            if (source !== event.source && names.some((other) => actors.has(other)))
                return source;
        return undefined;
    }
    learning(event) {
        const source = this.sources.get(event.source);
        const day = dayOf(event);
        if (source?.from === undefined || day < source.from + this.rules.learningDays)
            return true;
        return source.days.size < LEAST_ACTIVE_DAYS;
    }
    dailyCounts(event) {
        const today = dayOf(event);
        const counts = [];
        for (const [day, types] of this.sources.get(event.source)?.days ?? [])
            if (day < today)
                counts.push(types.get(event.type) ?? 0);
        return counts;
    }
    learn(event) {
        const source = this.#source(event.source);
        const day = dayOf(event);
        this.#count(source, day, event.type);
        if (!(0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .isActivity */ .C8)(event))
            return;
        if (source.from === undefined || (day < source.from && day >= source.from - this.rules.windowDays))
            source.from = day;
        const who = (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(event) ? (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .whoActed */ .Ci)(event) : undefined;
        if (who !== undefined)
            this.#learnActor(source, who, event, day);
    }
    /** Forgets what the window has left behind. */
    sweep() {
        const before = this.latest - this.rules.windowDays;
        for (const source of this.sources.values()) {
            for (const day of source.days.keys())
                if (day < before)
                    source.days.delete(day);
            for (const [who, profile] of source.actors) {
                if (profile.last < before)
                    source.actors.delete(who);
                else
                    profile.forget(before);
            }
        }
    }
    #source(name) {
        const known = this.sources.get(name);
        if (known !== undefined)
            return known;
        const source = new SourceBaseline();
        this.sources.set(name, source);
        return source;
    }
    #count(source, day, type) {
        if (day > this.latest)
            this.latest = day;
        if (day < this.latest - this.rules.windowDays)
            return;
        const types = source.days.get(day) ?? new Map();
        if (types.size === 0)
            source.days.set(day, types);
        if (types.has(type) || types.size < MOST_TYPES_A_DAY)
            types.set(type, (types.get(type) ?? 0) + 1);
        if (source.days.size > this.rules.windowDays * 2)
            this.sweep();
    }
    #learnActor(source, who, event, day) {
        let profile = source.actors.get(who);
        if (profile === undefined || profile.last < day - this.rules.windowDays) {
            profile = new _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .Profile */ .WV(day);
            source.actors.set(who, profile);
            if (source.actors.size > MOST_ACTORS)
                shed(source.actors);
        }
        profile.learn(event.time, (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(event), (0,_who_js__WEBPACK_IMPORTED_MODULE_0__/* .habitOf */ .Ab)(event));
    }
}
/** Lets a tenth go: those seen on the fewest days, and of them the longest ago. */
function shed(actors) {
    const order = [...actors].sort(([, one], [, other]) => one.days - other.days || one.last - other.last);
    for (const [who] of order.slice(0, MOST_ACTORS / 10))
        actors.delete(who);
}
function dayOf(event) {
    return Math.floor(event.time / _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO);
}


/***/ }),

/***/ 98852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   HR: () => (/* binding */ REACH_MS),
/* harmony export */   Xi: () => (/* binding */ FindingBook),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _event_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15347);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32384);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);



const MOST_EVENTS = 20;
/** Drafts of one subject that lie further apart are two findings. */
const QUIET_MS = 7 * _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
/** What goes on for longer is told anew. */
const LONGEST_MS = 30 * _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
/** How far before an event's time the day in the id of a finding can lie that grows by it. */
const REACH_MS = LONGEST_MS + QUIET_MS;
/** Findings of one detector about one day; what is more becomes one. */
const MOST_A_DAY = 50;
const RANK = { info: 0, warn: 1, critical: 2 };
/** Whether the one asks for more attention than the other. */
function isWorse(one, other) {
    return RANK[one] > RANK[other];
}
/** An order: the most severe first, then those that spoke last. */
function byUrgency(one, other) {
    return RANK[other.severity] - RANK[one.severity] || (one.last < other.last ? 1 : -1);
}
/** All findings of the time that can still grow. */
class FindingBook {
    #bySubject = new Map();
    #perDay = new Map();
    #added = new Set();
    #grown = new Set();
    constructor(known = []) {
        for (const finding of known) {
            this.#put(finding);
            this.#countDay(finding);
        }
    }
    /**
     * Takes a draft in: as a new finding, or as more of one that there is.
     * @param link where the vendor's console shows the draft's first event
     */
    add(manifest, draft, isLearning, link) {
        const learning = isLearning && manifest.learns && draft.certain !== true;
        const subject = subjectOf(manifest, draft);
        const times = draft.events.map(({ time }) => time);
        const first = Math.min(...times);
        const last = Math.max(...times);
        const severity = learning ? "info" : draft.severity;
        const before = this.#near(subject, first, last);
        if (before !== undefined) {
            this.#replace(before, grown(before, draft, severity, first, last));
            return;
        }
        const finding = create(manifest, draft, { subject, first, last, severity, learning, link });
        if (this.#isFull(finding)) {
            const rest = overflow(manifest, draft, severity);
            if (rest.key[0] !== draft.key[0])
                this.add(manifest, rest, isLearning);
            return;
        }
        this.#countDay(finding);
        this.#put(finding);
        this.#added.add(finding.id);
    }
    note({ name }, { key, at, ...told }) {
        const subject = subjectOf({ name }, { key, source: told.source });
        if (this.#bySubject.has(subject))
            return;
        const time = new Date(at).toISOString();
        const id = `fnd-${time.slice(0, 10)}-${name}-${(0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(subject).slice(0, 16)}`;
        this.#put({ id, detector: name, ...told, first: time, last: time, count: 0, events: [], subject, learning: false });
        this.#added.add(id);
    }
    /** By first event, then id. */
    all() {
        return [...this.#bySubject.values()].flat().sort(byTime);
    }
    /** Those that were not there when the book was opened. */
    added() {
        return this.all().filter(({ id }) => this.#added.has(id));
    }
    /** Those that were there, and have grown since. */
    grown() {
        return this.all().filter(({ id }) => this.#grown.has(id));
    }
    #near(subject, first, last) {
        return this.#bySubject.get(subject)?.find((finding) => {
            const [begun, ended] = [Date.parse(finding.first), Date.parse(finding.last)];
            const length = Math.max(last, ended) - Math.min(first, begun);
            return first - ended <= QUIET_MS && begun - last <= QUIET_MS && length <= LONGEST_MS;
        });
    }
    #put(finding) {
        const list = this.#bySubject.get(finding.subject);
        if (list === undefined)
            this.#bySubject.set(finding.subject, [finding]);
        else
            list.push(finding);
    }
    #replace(before, after) {
        if (after === before)
            return;
        const list = this.#bySubject.get(before.subject) ?? [];
        list[list.indexOf(before)] = after;
        if (!this.#added.has(after.id))
            this.#grown.add(after.id);
    }
    #isFull(finding) {
        return (this.#perDay.get(dayKey(finding)) ?? 0) >= MOST_A_DAY && !finding.title.startsWith(MANY);
    }
    #countDay(finding) {
        this.#perDay.set(dayKey(finding), (this.#perDay.get(dayKey(finding)) ?? 0) + 1);
    }
}
function subjectOf({ name }, { source, key }) {
    return (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([name, source, ...key])).slice(0, 16);
}
const MANY = `More than ${MOST_A_DAY} findings`;
function dayKey({ detector, first }) {
    return `${detector} ${first.slice(0, 10)}`;
}
function overflow({ title }, { source, events }, severity) {
    const day = new Date(events[0].time).toISOString().slice(0, 10);
    return {
        key: ["too many", day],
        source,
        severity,
        title: `${MANY} on one day: ${title}`,
        why: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The detector had more to say about this day than ${MOST_A_DAY} findings; the rest is counted here.`,
        next: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at the events of that day. If they are ordinary, suppress this finding for a while.`,
        events,
    };
}
function create({ name }, draft, begun) {
    const { subject, severity, learning, link } = begun;
    const first = new Date(begun.first).toISOString();
    const digest = (0,_event_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${subject}|${draft.events[0].id}`).slice(0, 16);
    const events = unique(draft.events.map(({ id }) => id));
    return {
        id: `fnd-${first.slice(0, 10)}-${name}-${digest}`,
        detector: name,
        source: draft.source,
        severity,
        title: draft.title,
        why: draft.why,
        next: draft.next,
        first,
        last: new Date(begun.last).toISOString(),
        count: Math.max(draft.count ?? 0, events.length),
        events: events.slice(0, MOST_EVENTS),
        subject,
        learning,
        ...(link !== undefined && { link }),
    };
}
/** The finding with a draft's evidence in it. Words follow the worst that was said, and of equals the latest. */
function grown(before, draft, severity, first, last) {
    const added = unique(draft.events.map(({ id }) => id)).filter((id) => !before.events.includes(id));
    const isNews = added.length > 0 || (draft.count ?? 0) > before.count || isWorse(severity, before.severity);
    if (!isNews)
        return before;
    const worse = isWorse(before.severity, severity) ? before : draft;
    return {
        ...before,
        severity: isWorse(severity, before.severity) ? severity : before.severity,
        title: worse.title,
        why: worse.why,
        next: worse.next,
        first: earlier(new Date(first).toISOString(), before.first),
        last: later(new Date(last).toISOString(), before.last),
        count: Math.max(draft.count ?? 0, before.count + (draft.count === undefined ? added.length : 0)),
        events: before.events.length < MOST_EVENTS ? [...before.events, ...added].slice(0, MOST_EVENTS) : before.events,
    };
}
/** Times of one form compare as text. */
function earlier(one, other) {
    return one < other ? one : other;
}
function later(one, other) {
    return one > other ? one : other;
}
function unique(ids) {
    return ids.length === 1 ? ids : [...new Set(ids)];
}
function byTime(one, other) {
    if (one.first !== other.first)
        return one.first < other.first ? -1 : 1;
    return one.id < other.id ? -1 : 1;
}


/***/ }),

/***/ 90066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   IP: () => (/* binding */ DetectorMemory),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   zg: () => (/* binding */ isMemoryValue)
/* harmony export */ });
/**
 * What a detector keeps between pages and runs: records under a key until a moment of the events' own time. Bounded: at the
 * limit, those that would go soonest go first.
 */
/** Records per detector. */
const MOST = 10_000;
class DetectorMemory {
    #kept = new Map();
    get size() {
        return this.#kept.size;
    }
    get(key) {
        return this.#kept.get(key)?.value;
    }
    set(key, value, until) {
        this.#kept.set(key, { value, until });
        if (this.#kept.size > MOST)
            this.#shed();
    }
    /** Forgets what is over at a moment. */
    expire(now) {
        for (const [key, { until }] of this.#kept)
            if (until <= now)
                this.#kept.delete(key);
    }
    /** In the order of the keys. */
    entries() {
        return [...this.#kept]
            .map(([key, { value, until }]) => [key, value, until])
            .sort(([one], [other]) => (one < other ? -1 : 1));
    }
    #shed() {
        const byEnd = [...this.#kept].sort(([, one], [, other]) => one.until - other.until);
        for (const [key] of byEnd.slice(0, MOST / 10))
            this.#kept.delete(key);
    }
}
/** Whether a value read from a file is one that a detector can have kept. */
function isMemoryValue(value) {
    return Object.values(value).every((item) => typeof item === "number" ||
        (Array.isArray(item) &&
            (item.every((one) => typeof one === "number") || item.every((one) => typeof one === "string"))));
}
/** A list is of one kind, so that its first item tells. */
function isNumbers(value) {
    return Array.isArray(value) && typeof value[0] === "number";
}
function isTexts(value) {
    return Array.isArray(value) && typeof value[0] === "string";
}
/** Numbers of a record's list; none if there is none. */
function numbersOf(value, name) {
    const list = value?.[name];
    return isNumbers(list) ? list : [];
}
/** Texts of a record's list; none if there is none. */
function textsOf(value, name) {
    const list = value?.[name];
    return isTexts(list) ? list : [];
}


/***/ }),

/***/ 32384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ Profile),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
/* unused harmony export SUPPORT_DAYS */
/**
 * What is usual for one actor of one source: days, hours, networks, and sorts of things done. Bounded whatever the actor does.
 * Something is known once it was seen on two days, and as long as the last of them lies within the window.
 */
const DAY_MS = 86_400_000;
/** Days that make something known: what was done once is not. */
const SUPPORT_DAYS = 2;
const MOST_NETWORKS = 12;
const MOST_HABITS = 48;
/** Where hours are halved, so that old habits fade. */
const FULL_HOUR = 60;
class Profile {
    first;
    last;
    /** Different days on which the actor did anything. */
    days;
    /** By hour of the UTC day: on how many days. */
    hours;
    /** Bits of the hours of `last` that are counted already. */
    hoursOfLast;
    networks = new Map();
    habits = new Map();
    constructor(first, { last = first, days = 1, hours = new Array(24).fill(0), hoursOfLast = 0 } = {}) {
        this.first = first;
        this.last = last;
        this.days = days;
        this.hours = hours;
        this.hoursOfLast = hoursOfLast;
    }
    learn(time, network, habit) {
        const day = Math.floor(time / DAY_MS);
        if (day > this.last) {
            this.last = day;
            this.days += 1;
            this.hoursOfLast = 0;
        }
        if (day === this.last)
            this.#learnHour(Math.floor((time % DAY_MS) / 3_600_000));
        if (network !== undefined)
            touch(this.networks, network, day, MOST_NETWORKS);
        touch(this.habits, habit, day, MOST_HABITS);
    }
    get isKnown() {
        return this.days >= SUPPORT_DAYS;
    }
    knowsNetwork(network) {
        return (this.networks.get(network)?.days ?? 0) >= SUPPORT_DAYS;
    }
    /** Whether the network was used on another day than this one. */
    usedBefore(network, today) {
        const { days = 0, last = today } = this.networks.get(network) ?? {};
        return days >= SUPPORT_DAYS || last < today;
    }
    knowsHabit(habit) {
        return (this.habits.get(habit)?.days ?? 0) >= SUPPORT_DAYS;
    }
    /**
     * Hours between this hour and the nearest one that is usual, 0 to 12; `undefined` before any is. An hour is usual if it and
     * its neighbours together were seen on two days: people are not on time.
     */
    hoursFromUsual(hour) {
        let nearest;
        for (let usual = 0; usual < 24; usual++) {
            const around = [usual + 23, usual, usual + 1].reduce((sum, at) => sum + (this.hours[at % 24] ?? 0), 0);
            if (around < SUPPORT_DAYS)
                continue;
            const apart = Math.abs(usual - hour);
            nearest = Math.min(nearest ?? 12, apart, 24 - apart);
        }
        return nearest;
    }
    /** Forgets what was last seen before a day. */
    forget(before) {
        for (const seen of [this.networks, this.habits])
            for (const [name, { last }] of seen)
                if (last < before)
                    seen.delete(name);
    }
    #learnHour(hour) {
        const bit = 1 << hour;
        if ((this.hoursOfLast & bit) !== 0)
            return;
        this.hoursOfLast |= bit;
        this.hours[hour] = (this.hours[hour] ?? 0) + 1;
        if ((this.hours[hour] ?? 0) < FULL_HOUR)
            return;
        for (let at = 0; at < 24; at++)
            this.hours[at] = (this.hours[at] ?? 0) >> 1;
    }
}
function touch(seen, name, day, most) {
    const known = seen.get(name);
    if (known === undefined) {
        if (seen.size >= most)
            seen.delete(weakest(seen));
        seen.set(name, { days: 1, last: day });
    }
    else if (day > known.last) {
        known.days += 1;
        known.last = day;
    }
}
/** What was seen on the fewest days, and of those the longest ago. */
function weakest(seen) {
    let found;
    for (const entry of seen) {
        const [, { days, last }] = entry;
        const [, least] = found ?? [];
        if (least === undefined || days < least.days || (days === least.days && last < least.last))
            found = entry;
    }
    return found?.[0] ?? "";
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
