export const id = 2031;
export const ids = [2031];
export const modules = {

/***/ 32031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/event/anchors.js
/**
 * One cheap scan that tells which of many patterns are worth trying on a text: each pattern has literal anchors, one of which
 * must be there for it to match, in any case. May name a pattern that then does not match, never miss one that would.
 */
/** What tells characters apart in a cell, five bits each: a letter whatever its case, any digit, some signs, and the rest. */
const KINDS = ["", ..."abcdefghijklmnopqrstuvwxyz", "0123456789", "_", "-", ".", "/:+~"];
const CELLS = KINDS.length ** 3;
const SHORTEST = 3;
class Anchors {
    /** For three characters the index of a list of the anchors that have them at their beginning or behind their first; 0 for none. */
    #cells = new Uint16Array(CELLS);
    #lists = [[]];
    /** Patterns without anchors. */
    #always;
    /** The kind of each byte. */
    #kinds = new Uint8Array(256);
    /** Where a text is laid out to be read by the byte, which is several times faster than by `charCodeAt`. */
    #bytes = Buffer.alloc(1 << 14);
    /** @param patterns the anchors of each pattern, of three characters or more; a pattern without any is always worth trying */
    constructor(patterns) {
        for (const [kind, characters] of KINDS.entries()) {
            for (const character of characters + characters.toUpperCase())
                this.#kinds[character.charCodeAt(0)] = kind;
        }
        this.#always = patterns.flatMap((anchors, pattern) => (anchors.length === 0 ? [pattern] : []));
        const byText = Map.groupBy(patterns.flatMap((anchors, pattern) => anchors.map((anchor) => ({ text: anchor.toLowerCase(), pattern }))), ({ text }) => text);
        for (const [text, uses] of byText) {
            this.#add(text, uses.map(({ pattern }) => pattern));
        }
    }
    /** The indices of the patterns worth trying, ascending. */
    scan(text) {
        if (this.#bytes.length <= text.length)
            this.#bytes = Buffer.alloc(text.length + 1);
        const bytes = this.#bytes;
        const cells = this.#cells;
        const kinds = this.#kinds;
        const length = bytes.write(text, 0, text.length, "latin1");
        let found;
        let first = kinds[bytes[0] ?? 0] ?? 0;
        // Every second place is enough: each anchor is known by where it begins and by the place after.
        // One place past the end, because a short anchor there may have no place after.
        bytes[length] = 0;
        for (let at = 2; at <= length; at += 2) {
            const third = kinds[bytes[at] ?? 0] ?? 0;
            const list = cells[(first << 10) | ((kinds[bytes[at - 1] ?? 0] ?? 0) << 5) | third];
            if (list !== 0 && list !== undefined)
                found = this.#confirm(text, at - 2, list, found);
            first = third;
        }
        return found === undefined ? this.#always : [...found].sort((one, other) => one - other);
    }
    #confirm(text, at, list, found) {
        let all = found;
        for (const anchor of this.#lists[list] ?? []) {
            if (!isAt(text, at - anchor.offset, anchor.text))
                continue;
            all ??= new Set(this.#always);
            for (const pattern of anchor.patterns)
                all.add(pattern);
        }
        return all;
    }
    #add(text, patterns) {
        if (text.length < SHORTEST)
            throw new RangeError(`The anchor ${text} is too short.`);
        const [first = 0, second = 0, third = 0, fourth] = Array.from(text, (_, at) => this.#kinds[text.charCodeAt(at) & 255] ?? 0);
        this.#enter([first, second, third], { text, offset: 0, patterns });
        // What comes after three characters is not known: it may be anything.
        for (const next of fourth === undefined ? KINDS.keys() : [fourth]) {
            this.#enter([second, third, next], { text, offset: 1, patterns });
        }
    }
    #enter([first, second, third], anchor) {
        const cell = (first << 10) | (second << 5) | third;
        const known = this.#cells[cell] ?? 0;
        if (known === 0)
            this.#cells[cell] = this.#lists.push([anchor]) - 1;
        else
            this.#lists[known]?.push(anchor);
    }
}
/** Ignores the case of ASCII letters. */
function isAt(text, at, anchor) {
    for (let offset = 0; offset < anchor.length; offset++) {
        const code = text.charCodeAt(at + offset);
        const lower = code >= 65 && code <= 90 ? code + 32 : code;
        if (lower !== anchor.charCodeAt(offset))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/event/secret-forms.js
/** The spellings in which a known secret may turn up: as it is, in base64, in a URL, in JSON. */
/** Shorter secrets would be found everywhere by accident; they are not looked for, and `createRedactor` says which. */
const SHORTEST_SECRET = 6;
/** Longest first, each once. */
function secretForms(secret) {
    const forms = new Map();
    for (const value of new Set([secret, secret.trim(), ...longLines(secret)])) {
        if (value.length < SHORTEST_SECRET)
            continue;
        for (const text of spellings(value))
            forms.set(text, { text, base64: false });
        for (const text of base64Cores(value))
            if (!forms.has(text))
                forms.set(text, { text, base64: true });
    }
    return [...forms.values()].sort((one, other) => other.text.length - one.text.length);
}
/** Lines of a key file are printed one by one; the first and last lines of PEM are nobody's secret. */
function longLines(secret) {
    const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
}
function spellings(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const asciiJson = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const url = encodeURIComponent(value.toWellFormed());
    const strictUrl = url.replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const urls = [url, strictUrl].flatMap((encoded) => [encoded, encoded.replaceAll("%20", "+")]);
    return new Set([value, json, json.replaceAll("/", "\\/"), asciiJson, ...urls, ...urls.map(lowerHex)]);
}
function lowerHex(url) {
    return url.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}
/** The characters of a base64 run that depend on the secret alone, for each of the three ways it can lie in a run of bytes. */
function base64Cores(value) {
    const bytes = Buffer.from(value, "utf8");
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const first = Math.ceil((before * 8) / 6);
        const last = Math.floor(((before + bytes.length) * 8) / 6);
        const core = text.slice(first, last);
        return [core, core.replaceAll("+", "-").replaceAll("/", "_"), encodeURIComponent(core)];
    });
}

// EXTERNAL MODULE: ./build/src/event/secret-names.js
var secret_names = __webpack_require__(38449);
// EXTERNAL MODULE: ./build/src/event/secret-shapes.js + 1 modules
var secret_shapes = __webpack_require__(28344);
;// CONCATENATED MODULE: ./build/src/event/scrub.js
/** Replaces secrets in a text by placeholders until there is nothing left to replace, so that a second pass finds nothing. */




const OPEN = "[redacted:";
const LONGEST_PLACEHOLDER = 120;
/** Every pass takes away a secret and leaves nothing new but placeholders, so that few are needed. */
const MOST_PASSES = 16;
/** What stands where a secret was. Says what sort it was, and nothing about the secret itself. */
function placeholder(label) {
    return `${OPEN}${label}]`;
}
function createScrubber(secrets) {
    const rules = [...formRules(secrets), ...secret_shapes/* SECRET_SHAPES */.AF.map(shapeRule)];
    const anchors = new Anchors(rules.map((rule) => rule.anchors));
    const pass = (text, hits, keepAccessKeyIds) => {
        let clean = text;
        for (const hit of hits) {
            const rule = rules[hit];
            if (rule !== undefined && !(keepAccessKeyIds && rule.label === secret_shapes/* ACCESS_KEY_ID */.p2))
                clean = rule.apply(clean);
        }
        return clean;
    };
    return {
        suspects: (json) => anchors.scan(json).some((hit) => rules[hit]?.inJson?.test(json) ?? true),
        scrub(text, keepAccessKeyIds = false) {
            let clean = text;
            for (let passes = 0; passes < MOST_PASSES; passes++) {
                const hits = anchors.scan(clean);
                const cleaner = hits.length === 0 ? clean : pass(clean, hits, keepAccessKeyIds);
                if (cleaner === clean)
                    return clean;
                clean = cleaner;
            }
            return placeholder("unreadable");
        },
    };
}
function shapeRule({ label, anchors, pattern, inJson, accept }) {
    const found = placeholder(label);
    const replace = (match, ...rest) => {
        // The groups, if named, come last.
        const secret = secretGroup(rest.at(-1)) ?? match;
        if ((0,secret_names/* isHarmless */.E)(secret) || accept?.(secret, match) === false)
            return match;
        return match.slice(0, match.length - secret.length) + found;
    };
    return { label, anchors, inJson, apply: (text) => text.replace(pattern, replace) };
}
function secretGroup(groups) {
    if (typeof groups !== "object" || groups === null || !("secret" in groups))
        return undefined;
    return typeof groups.secret === "string" ? groups.secret : undefined;
}
function formRules(secrets) {
    const labels = new Map(secrets.map(({ name }) => [name, `secret:${name.replace(/[^\w.-]/g, "_").slice(0, 80)}`]));
    const ours = new Set([...secret_shapes/* SECRET_SHAPES */.AF.map(({ label }) => label), ...labels.values()].map(placeholder));
    return secrets
        .flatMap(({ name, value }) => secretForms(value).map((form) => ({ form, label: labels.get(name) ?? "secret" })))
        .sort((one, other) => other.form.text.length - one.form.text.length)
        .map(({ form, label }) => ({
        label,
        anchors: rarestAnchor(form.text),
        apply: (text) => replaceForm(text, form, placeholder(label), ours),
    }));
}
/** Four characters that JSON writes as they are; the fewer lower-case letters, the fewer texts have them by accident. */
function rarestAnchor(text) {
    const candidates = Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
    const usable = candidates.filter((candidate) => /^[!#-[\]-~]{4}$/.test(candidate));
    const letters = (candidate) => candidate.replace(/[^a-z]/g, "").length;
    return usable.sort((one, other) => letters(one) - letters(other)).slice(0, 1);
}
function replaceForm(text, form, found, ours) {
    let at = text.indexOf(form.text);
    if (at < 0)
        return text;
    let clean = "";
    let done = 0;
    for (; at >= 0; at = text.indexOf(form.text, Math.max(done, at + 1))) {
        // A secret may be a word of our own placeholders: there it says nothing.
        if (isInPlaceholder(text, at, ours))
            continue;
        const [from, to] = form.base64 ? base64Run(text, at, at + form.text.length, done) : [at, at + form.text.length];
        clean += text.slice(done, from) + found;
        done = to;
    }
    return clean + text.slice(done);
}
function isInPlaceholder(text, at, ours) {
    const start = Math.max(0, at - LONGEST_PLACEHOLDER);
    const near = text.slice(start, at + LONGEST_PLACEHOLDER);
    const open = near.lastIndexOf(OPEN, at - start);
    const close = near.indexOf("]", at - start);
    return open >= 0 && close >= 0 && ours.has(near.slice(open, close + 1));
}
function base64Run(text, from, to, least) {
    let start = from;
    while (start > least && isBase64(text.charCodeAt(start - 1)))
        start--;
    let end = to;
    while (isBase64(text.charCodeAt(end)))
        end++;
    while (text[end] === "=")
        end++;
    return [start, end];
}
function isBase64(code) {
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    return isLetter || (code >= 47 && code <= 57) || code === 43 || code === 45 || code === 95;
}

;// CONCATENATED MODULE: ./build/src/event/redact.js
/**
 * Takes secrets out of what is about to be stored or said: those of this run in every spelling, those that look like one, and
 * those in fields named for one, at any depth. Redacting twice is the same as once.
 */




/** Deeper parts of a record, and JSON in strings in strings, are left out: nobody would look there but who hides something. */
const MAX_DEPTH = 200;
const MAX_NESTED_JSON = 8;
const TOO_DEEP = placeholder("too-deep");
/** Azure's `authorization` is an object of facts (action, scope), where others have a header's value. */
const FACTS = "authorization";
/** What ids, times and numbers are written with. */
const LIKE_NUMBERS = /^[\dA-Fa-f:.TZ+-]+$/;
const NO_NAME = (0,secret_names/* judgeName */.B)("");
/** @param secrets those shorter than 6 characters are not looked for: they would be found everywhere by accident */
function createRedactor({ secrets }) {
    const walker = new Walker(createScrubber(secrets.filter(({ value }) => value.length >= SHORTEST_SECRET)));
    return {
        hasPlainSecrets: secrets.some(({ value }) => secretForms(value).some(({ text }) => LIKE_NUMBERS.test(text))),
        text: (text) => walker.text(text, NO_NAME),
        field: (name, text) => walker.text(text, (0,secret_names/* judgeName */.B)(name)),
        json(value) {
            const json = stringify(value);
            const clean = walker.value(value, json);
            return clean === value ? json : stringify(clean);
        },
        value: (value) => walker.value(value, stringify(value)),
    };
}
/** Goes through values, and copies only what changes, so that a record without secrets costs no more than a look. */
class Walker {
    #scrubber;
    constructor(scrubber) {
        this.#scrubber = scrubber;
    }
    text(text, name) {
        return this.#text(text, name, { suspect: true, within: undefined, depth: 0, nested: 0 });
    }
    /** @param json the value as JSON text, for the scan */
    value(value, json) {
        const suspect = this.#scrubber.suspects(json);
        return this.#walk(value, NO_NAME, { suspect, within: undefined, depth: 0, nested: 0 });
    }
    #walk(value, name, place) {
        if (typeof value === "string")
            return this.#text(value, name, place);
        if (typeof value === "number")
            return this.#number(value, place);
        if (typeof value !== "object" || value === null)
            return value;
        if (place.depth >= MAX_DEPTH)
            return TOO_DEEP;
        if ("toJSON" in value && typeof value.toJSON === "function") {
            return value instanceof Date ? value : this.#walk(value.toJSON(""), name, inside(place, place.within));
        }
        const within = inside(place, containedBy(name, place));
        return Array.isArray(value) ? this.#list(value, name, within) : this.#object(value, within);
    }
    #list(list, name, place) {
        let copy;
        for (let at = 0; at < list.length; at++) {
            const clean = this.#walk(list[at], name, place);
            if (clean === list[at])
                continue;
            copy ??= [...list];
            copy[at] = clean;
        }
        return copy ?? list;
    }
    #object(value, place) {
        const fields = value;
        let copy;
        let subject;
        let holds = false;
        const names = Object.keys(fields);
        for (let at = 0; at < names.length; at++) {
            const name = names[at] ?? "";
            const field = fields[name];
            const verdict = (0,secret_names/* judgeName */.B)(name);
            if (verdict.names && typeof field === "string")
                subject = field;
            holds ||= verdict.holds;
            const clean = this.#walk(field, verdict, place);
            const cleanName = place.suspect ? this.#scrubber.scrub(name) : name;
            if (clean === field && cleanName === name)
                continue;
            copy ??= Object.entries(fields);
            copy[at] = [unusedName(cleanName, name, copy), clean];
        }
        const named = holds && subject !== undefined ? (0,secret_names/* judgeName */.B)(subject).secret : undefined;
        if (named !== undefined)
            copy = this.#pair(copy ?? Object.entries(fields), { ...place, within: named });
        // Not by assignment: a field may be called `__proto__`.
        return copy === undefined ? value : Object.fromEntries(copy);
    }
    /** `{"Name": "Password", "NewValue": "…"}`: one field names the other. */
    #pair(fields, place) {
        return fields.map(([name, field]) => [name, (0,secret_names/* judgeName */.B)(name).holds ? this.#walk(field, NO_NAME, place) : field]);
    }
    #text(text, name, place) {
        const secret = secretOf(name, place);
        if (secret !== undefined && (0,secret_names/* isHarmless */.E)(text))
            return text;
        const json = mayBeJson(text) ? parse(text) : undefined;
        if (secret !== undefined) {
            // As with an object that is no text: what says what it is may stay.
            return isContainer(json?.value)
                ? this.#json(text, json.value, place, containedBy(name, place))
                : placeholder(secret);
        }
        if (json !== undefined)
            return this.#json(text, json.value, place, undefined);
        return place.suspect ? this.#scrubber.scrub(text, name.accessKeyId) : text;
    }
    /** JSON in a string: kept to the letter if there is nothing to take out. */
    #json(text, value, place, within) {
        if (place.nested >= MAX_NESTED_JSON)
            return TOO_DEEP;
        const compact = JSON.stringify(value);
        const suspect = this.#scrubber.suspects(compact);
        const clean = this.#walk(value, NO_NAME, { suspect, within, depth: 0, nested: place.nested + 1 });
        if (clean !== value)
            return JSON.stringify(clean);
        // A repeated key hides its first value from us, but not from who reads the text.
        if (text.length === compact.length)
            return text;
        return within === undefined ? this.#sameOrScrubbed(text, compact) : compact;
    }
    #sameOrScrubbed(text, compact) {
        const scrubbed = this.#scrubber.scrub(text);
        return scrubbed === text ? text : compact;
    }
    #number(value, place) {
        if (!place.suspect)
            return value;
        const text = String(value);
        const scrubbed = this.#scrubber.scrub(text);
        return scrubbed === text ? value : scrubbed;
    }
}
function inside(place, within) {
    return { suspect: place.suspect, within, depth: place.depth + 1, nested: place.nested };
}
/** What the strings of an object or list under this name would be. */
function containedBy(name, { within }) {
    return name.secret === FACTS ? within : (name.secret ?? within);
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
/** What secret a string here would be. Among secrets, what says what it is (`userName`, `expiration`) is none. */
function secretOf(name, { within }) {
    return name.secret ?? (name.describes ? undefined : within);
}
function unusedName(name, before, fields) {
    if (name === before)
        return name;
    let unused = name;
    for (let number = 2; fields.some(([taken]) => taken === unused); number++)
        unused = `${name}#${number}`;
    return unused;
}
/** How JSON of an object, a list or a string begins. `[Boto3/1.26]` and `{name}` do not; trying them would cost an exception. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[\]{["\d.tfn-]|")/;
function mayBeJson(text) {
    const first = text.charCodeAt(0);
    // Most texts are none: look no further than that.
    return (first === 0x7b || first === 0x5b || first === 0x22 || first <= 0x20) && JSON_START.test(text);
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function stringify(value) {
    try {
        return JSON.stringify(value) ?? "null";
    }
    catch (cause) {
        throw new errors/* MallcopError */.D("record-malformed", { reason: "it cannot be written as JSON" }, { cause });
    }
}


/***/ })

};
