export const id = 7685;
export const ids = [7685];
export const modules = {

/***/ 67685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ MOST_LOOKS),
  _J: () => (/* binding */ MOST_SAMPLES),
  uJ: () => (/* binding */ looksOf),
  Xv: () => (/* binding */ minedPatterns)
});

// UNUSED EXPORTS: FEWEST_LINES

;// CONCATENATED MODULE: ./build/src/logs/open-class.js
/**
 * Judges whether the words seen in one place of otherwise equal lines are values (names, of which there will be more) or
 * states of the program (of which there are a few). Wrongly merged lines hide something; wrongly kept apart they are merely
 * tedious: so where the evidence is thin, they stay apart.
 */
/** Behind these stand names. States come behind `from` and `to` as well. */
const NAMING = new Set(["for", "by", "=", "'", '"']);
/** Two words may always be yes and no. */
const LEAST = 3;
/** Nouns that announce a name: `user ann`, `host db`. */
const ANNOUNCE = new Set("user username account host hostname server client device file path module plugin class package queue topic table database db bucket key name id session job task process service domain tenant customer order node pod container image volume interface zone".split(" "));
const PREPOSITIONS = new Set("for from to by".split(" "));
function isOpenClass({ words, others, before, leads, known }) {
    const names = [...words.keys()];
    const distinct = names.length;
    if (others === 0)
        return false;
    const allIdentifiers = names.every(looksLikeIdentifier);
    const shouting = names.every((name) => name === name.toUpperCase());
    const cue = before?.toLowerCase() ?? "";
    let needed = allIdentifiers ? 3 : 4;
    if (others === 1)
        needed += 2;
    if (others === 2)
        needed += 1;
    if (others >= 6)
        needed -= 1;
    if (ANNOUNCE.has(cue))
        needed -= 2;
    else if (cue === "=" || cue === "'" || cue === '"' || PREPOSITIONS.has(cue))
        needed -= 1;
    if (names.some(isInflected))
        needed += 4;
    if (shouting || names.every((name) => name.length === 1))
        needed = Math.max(needed, 10);
    if (leads && !(allIdentifiers && others >= 4))
        needed = Math.max(needed, others <= 2 ? 20 : 10);
    // Most of them are names in other places: then they are here.
    if (known >= 2 && known * 2 > distinct && !shouting && (!leads || allIdentifiers))
        return true;
    if (distinct < Math.max(LEAST, needed))
        return false;
    if (distinct >= 5 && (ANNOUNCE.has(cue) || NAMING.has(cue)))
        return true;
    return distinct >= 10 || allIdentifiers || others >= 6 || ANNOUNCE.has(cue) || keepsComing(words);
}
/** New words keep coming (Good and Turing): a quarter of them are rare. */
function keepsComing(words) {
    let lines = 0;
    for (const count of words.values())
        lines += count;
    let rare = 0;
    for (const count of words.values())
        if (count === 1 || count <= lines * 0.03)
            rare += 1;
    return rare * 4 >= words.size;
}
/** An inner capital, a digit, a dot, a dash or an underscore. */
function looksLikeIdentifier(word) {
    for (let i = 1; i < word.length; i += 1) {
        const code = word.charCodeAt(i);
        const mark = code === 46 || code === 45 || code === 95 || code === 36 || code === 58 || code === 47;
        if (mark || (code >= 48 && code <= 57))
            return true;
        const before = word.charCodeAt(i - 1);
        if (code >= 65 && code <= 90 && before >= 97 && before <= 122)
            return true;
    }
    return false;
}
/** `opened`, `closing`: what happened, not whom it happened to. */
function isInflected(word) {
    return word.length > 4 && (word.endsWith("ed") || word.endsWith("ing")) && !looksLikeIdentifier(word);
}

// EXTERNAL MODULE: ./build/src/logs/skeleton.js
var skeleton = __webpack_require__(36962);
;// CONCATENATED MODULE: ./build/src/logs/mine.js
/**
 * Finds the templates behind lines: which skeletons were written by one statement of the program. It works on skeletons, not
 * on lines, so that its cost grows with the variety of a log and not with its length; and no step depends on an order.
 */


const SEPARATORS = new Set([",", ":", "-", "/", "#", "|", ".", ";", "+", "~", "x", "@", "_", "%"]);
/** The words of a column with so many are taken for names elsewhere, too. */
const FEWEST_NAMES = 5;
/** Pairs are looked for in skeletons with no more identifiers than this. */
const MOST_NAMES = 8;
function mine(skeletons) {
    let shapes = merged(skeletons.map((skeleton) => shapeOf(fold(skeleton.parts), skeleton.count, [skeleton])));
    const names = new Set();
    for (let before = "";;) {
        shapes = openPairs(openColumns(shapes, names), names);
        const after = `${shapes.length} ${names.size}`;
        if (after === before)
            break;
        before = after;
    }
    shapes = mergeGaps(shapes, names);
    shapes = absorb(shapes);
    return shapes.map(({ members, count }) => ({ skeletons: members.toSorted(byWeight), count })).sort(byCount);
}
function byWeight(a, b) {
    return b.count - a.count || (a.key < b.key ? -1 : 1);
}
function byCount(a, b) {
    return b.count - a.count || ((a.skeletons[0]?.key ?? "") < (b.skeletons[0]?.key ?? "") ? -1 : 1);
}
function shapeOf(items, count, members) {
    let key = "";
    for (const { text } of items)
        key += `${text}\u0000`;
    return { key, items, count, members };
}
/** Shapes with one key become one. */
function merged(shapes) {
    const byKey = new Map();
    for (const shape of shapes) {
        const known = byKey.get(shape.key);
        if (known === undefined)
            byKey.set(shape.key, { ...shape, members: [...shape.members] });
        else {
            known.count += shape.count;
            known.members.push(...shape.members);
        }
    }
    return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** Values side by side, or with nothing but separators between them, are one. */
function fold(parts) {
    const items = [];
    for (const { text, spaced } of parts) {
        if (text === skeleton/* VALUE */.Q) {
            let end = items.length;
            while (end > 0 && SEPARATORS.has(items[end - 1]?.text ?? ""))
                end -= 1;
            const separators = items.length - end;
            if (end > 0 && items[end - 1]?.text === skeleton/* VALUE */.Q && separators <= 3) {
                items.length = end;
                continue;
            }
        }
        items.push({ text: withoutDigits(text), spaced });
    }
    return items;
}
/** `CPU0` and `CPU1` are one word: the digit is a value. That of a version (`IPv6`) is not. */
const withoutDigits = (text) => (/\d/.test(text) ? text.replace(/(?<![vV])\d/g, "#") : text);
const isWord = (text) => text !== skeleton/* VALUE */.Q && text.length > 0 && /^[\w$\u0080-\uffff]/.test(text);
/** One round of: take the words of one place for values, where they are an open class. */
function openColumns(shapes, names) {
    const columns = new Map();
    for (const shape of shapes) {
        for (const word of new Set(shape.items.map(({ text }) => text))) {
            if (!isWord(word))
                continue;
            let key = "";
            for (const { text } of shape.items)
                key += text === word ? "\u0002\u0000" : `${text}\u0000`;
            const column = columns.get(key);
            if (column === undefined)
                columns.set(key, [{ shape, word }]);
            else
                column.push({ shape, word });
        }
    }
    const fresh = [];
    const opened = new Map();
    for (const column of columns.values()) {
        if (column.length < 2 || !isOpen(column, names))
            continue;
        if (column.length >= FEWEST_NAMES)
            fresh.push(...column.map(({ word }) => word));
        for (const { shape, word } of column) {
            const words = opened.get(shape);
            if (words === undefined)
                opened.set(shape, new Set([word]));
            else
                words.add(word);
        }
    }
    for (const word of fresh)
        names.add(word);
    return withValues(shapes, opened);
}
function withValues(shapes, opened) {
    return merged(shapes.map((shape) => {
        const words = opened.get(shape);
        if (words === undefined)
            return shape;
        const items = shape.items.map((item) => (words.has(item.text) ? { ...item, text: skeleton/* VALUE */.Q } : item));
        return shapeOf(fold(items), shape.count, shape.members);
    }));
}
/** The same for two places at once, where both hold identifiers. */
function openPairs(shapes, known) {
    const columns = new Map();
    for (const shape of shapes) {
        const names = [...new Set(shape.items.map(({ text }) => text))].filter((text) => isWord(text) && looksLikeIdentifier(text));
        if (names.length > MOST_NAMES)
            continue;
        for (const [index, word] of names.entries())
            for (const second of names.slice(index + 1)) {
                let key = "";
                for (const { text } of shape.items)
                    key += text === word ? "\u0002\u0000" : text === second ? "\u0003\u0000" : `${text}\u0000`;
                const column = columns.get(key);
                if (column === undefined)
                    columns.set(key, [{ shape, word, second }]);
                else
                    column.push({ shape, word, second });
            }
    }
    const opened = new Map();
    for (const column of columns.values()) {
        if (column.length < 3)
            continue;
        const swapped = column.map(({ shape, second }) => ({ shape, word: second }));
        if (!isOpen(column, known) || !isOpen(swapped, known))
            continue;
        for (const { shape, word, second } of column)
            opened.set(shape, new Set([...(opened.get(shape) ?? []), word, second]));
    }
    return withValues(shapes, opened);
}
function isOpen(column, names) {
    const [first] = column;
    if (first === undefined)
        return false;
    const { items } = first.shape;
    const at = items.findIndex(({ text }) => text === first.word);
    const others = new Set(items.filter(({ text }) => isWord(text) && text !== first.word).map(({ text }) => text));
    const words = new Map();
    for (const { shape, word } of column)
        words.set(word, (words.get(word) ?? 0) + shape.count);
    const leads = items.slice(0, at).every(({ text }) => !isWord(text));
    const known = [...words.keys()].filter((word) => names.has(word)).length;
    return isOpenClass({ words, known, others: others.size, before: items[at - 1]?.text, leads });
}
/** The same words in the same order, names left out, with any number of values and marks between. */
function mergeGaps(shapes, names) {
    const isName = (text) => names.has(text) && looksLikeIdentifier(text);
    return regroup(shapes, ({ key, items }) => {
        const words = items.filter(({ text }) => isWord(text) && !isName(text));
        return words.length >= 3 ? words.map(({ text }) => text).join("\u0000") : `\u0001${key}`;
    });
}
function regroup(shapes, keyOf) {
    const groups = new Map();
    for (const shape of shapes.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))) {
        const key = keyOf(shape);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { ...shape, members: [...shape.members] });
        else {
            known.count += shape.count;
            known.members.push(...shape.members);
        }
    }
    return [...groups.values()];
}
/** A small group joins a larger one whose template its lines match. */
function absorb(shapes) {
    const ordered = shapes.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    const kept = [];
    for (const shape of ordered) {
        const chunks = chunksOf(shape.items);
        const host = kept.find((candidate) => candidate.words >= 2 &&
            shape.count * 4 <= candidate.shape.count &&
            candidate.chunks.length === chunks.length &&
            chunks.every((chunk, index) => globMatches(candidate.chunks[index] ?? "", chunk)));
        if (host === undefined) {
            const words = shape.items.filter(({ text }) => isWord(text)).length;
            kept.push({ shape: { ...shape, members: [...shape.members] }, chunks, words });
        }
        else {
            host.shape.count += shape.count;
            host.shape.members.push(...shape.members);
        }
    }
    return kept.map(({ shape }) => shape);
}
/** What stands between blanks. */
function chunksOf(items) {
    const chunks = [];
    for (const { text, spaced } of items) {
        if (spaced || chunks.length === 0)
            chunks.push(text);
        else
            chunks[chunks.length - 1] += text;
    }
    return chunks;
}
/** Whether a text has a pattern's pieces in their order; `VALUE` stands for one or more characters. Leftmost, so linear. */
function globMatches(pattern, text) {
    const pieces = pattern.split(skeleton/* VALUE */.Q);
    if (pieces.length === 1)
        return pattern === text;
    const first = pieces[0] ?? "";
    const last = pieces.at(-1) ?? "";
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at + 1);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length > at && text.endsWith(last);
}

// EXTERNAL MODULE: ./build/src/logs/pattern.js
var pattern = __webpack_require__(18615);
;// CONCATENATED MODULE: ./build/src/logs/field-names.js
/**
 * Names fields after what stands around them: the key before `=` or `:`, the word before, the unit behind, else the type.
 * Invariant: a name is small letters, digits and underscores, begins with a letter, and appears once in its pattern.
 */

const LONGEST = 30;
/** Words that say nothing of what follows. */
const EMPTY = new Set("a an the is are was were of to in on at by for from with as and or not be has have had id no".split(" "));
const KEY_MARKS = new Set(["=", ":", "[", "(", "<", "{", '"', "'", "#", "@", "*", "/", "-", ">"]);
const GENERIC = {
    int: "number",
    num: "number",
    word: "name",
    quoted: "text",
    assigned: "value",
    empty: "value",
    bool: "flag",
    tail: "rest",
    json: "data",
};
function fieldNames(places) {
    const taken = new Set();
    return places.map((place, index) => {
        if (place.text !== skeleton/* VALUE */.Q)
            return undefined;
        const name = keyBefore(places, index) ?? unitBehind(places, index) ?? generic(place);
        let free = name;
        for (let times = 2; taken.has(free); times += 1)
            free = `${name}_${times}`;
        taken.add(free);
        return free;
    });
}
/** The word right before, or the key before `=` and the like; `user ann`, `port=80`, `Address: 10.0.0.1`. */
function keyBefore(places, index) {
    for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
        const text = places[at]?.text ?? "";
        const name = text === skeleton/* VALUE */.Q ? undefined : slug(text);
        if (name !== undefined)
            return EMPTY.has(name) ? undefined : name;
        if (text === skeleton/* VALUE */.Q || !KEY_MARKS.has(text))
            return undefined;
    }
    return undefined;
}
/** `for 3 seconds`, `12 retries`: what was counted. */
function unitBehind(places, index) {
    const [place, next] = [places[index], places[index + 1]];
    const isNumber = place !== undefined && [...place.kinds].every((kind) => kind === "int" || kind === "num");
    if (!isNumber || next === undefined || !next.spaced || next.text === skeleton/* VALUE */.Q)
        return undefined;
    const name = slug(next.text);
    return name === undefined || EMPTY.has(name) ? undefined : name;
}
const generic = ({ kinds }) => {
    const [kind = "id"] = kinds;
    return kinds.size === 1 ? (GENERIC[kind] ?? kind) : "value";
};
function slug(text) {
    const tail = text.split(/[.:/\\$]+/).at(-1) ?? "";
    const name = tail
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_")
        .replace(/^[_0-9]+|_+$/g, "")
        .slice(0, LONGEST);
    return /^[a-z][a-z0-9_]+$/.test(name) ? name : undefined;
}

// EXTERNAL MODULE: ./build/src/logs/matcher.js + 2 modules
var logs_matcher = __webpack_require__(65744);
;// CONCATENATED MODULE: ./build/src/logs/unify.js
/**
 * Makes patterns of a group's skeletons: one, where one can tell them all, else some alternates.
 * Invariant: every sample of the group matches one of the group's patterns; whoever makes patterns has replayed them.
 */



const MOST_ALTERNATES = 12;
const LONGEST_ALIGNED = 128;
function patternsOf({ skeletons }) {
    let open = skeletons;
    const patterns = [];
    const matcher = new logs_matcher/* Matcher */.P();
    while (open.length > 0 && patterns.length < MOST_ALTERNATES) {
        const pattern = patternOf(unifyAll(open, patterns.length === 0 ? "wide" : "narrow"));
        if (matcher.add(pattern, patterns.length) === undefined)
            patterns.push(pattern);
        const left = open.filter((skeleton) => skeleton.samples.some((sample) => matcher.match(sample) === undefined));
        // No progress: the first one of the rest is told on its own, and if even that does not match, it is left out.
        if (left.length === open.length) {
            const [first, ...others] = left;
            if (first === undefined)
                break;
            const own = patternOf(slotsOf(first.parts));
            if (matcher.add(own, patterns.length) === undefined)
                patterns.push(own);
            open = others.filter((skeleton) => skeleton.samples.some((sample) => matcher.match(sample) === undefined));
        }
        else
            open = left;
    }
    return patterns;
}
function slotsOf(parts) {
    return parts.map(({ text, kinds, spaced, unit }) => ({ text, kinds, wide: kinds.has("tail"), spaced, unit }));
}
/** Unifies as many of the skeletons as leave enough of the line standing. */
function unifyAll(skeletons, mode) {
    const [first, ...others] = skeletons;
    let slots = slotsOf(first?.parts ?? []);
    for (const { parts } of others) {
        const same = unifyEqual(slots, parts);
        const unified = same ?? (mode === "wide" ? unifyAligned(slots, slotsOf(parts)) : undefined);
        if (unified !== undefined)
            slots = unified;
    }
    return slots;
}
/** Place by place, if there are as many and only words and values differ. */
function unifyEqual(slots, parts) {
    if (slots.length !== parts.length)
        return undefined;
    const unified = [];
    for (const [index, slot] of slots.entries()) {
        const part = parts[index];
        if (part === undefined || slot.wide || part.spaced !== slot.spaced)
            return undefined;
        if (part.text === slot.text && part.text !== skeleton/* VALUE */.Q)
            unified.push(slot);
        else if (part.kinds.has("mark") || (slot.text !== skeleton/* VALUE */.Q && slot.kinds.has("mark")))
            return undefined;
        else
            unified.push({ ...slot, text: skeleton/* VALUE */.Q, kinds: joinKinds(slot, part), unit: joinUnits(slot, part) });
    }
    return unified;
}
const joinKinds = (a, b) => new Set([...a.kinds, ...b.kinds]);
const joinUnits = (a, b) => (a.unit === b.unit ? a.unit : "");
/** By their longest common sequence; what differs becomes a wide hole. `undefined` if too little is left. */
function unifyAligned(a, b) {
    if (a.length > LONGEST_ALIGNED || b.length > LONGEST_ALIGNED)
        return undefined;
    const pairs = commonSlots(a, b);
    const unified = [];
    let [i, j] = [0, 0];
    for (const [nextA, nextB] of [...pairs, [a.length, b.length]]) {
        const [gapA, gapB] = [a.slice(i, nextA), b.slice(j, nextB)];
        if (gapA.length > 0 || gapB.length > 0)
            unified.push(holeFor(gapA, gapB));
        const slot = a[nextA];
        const other = b[nextB];
        if (slot !== undefined && other !== undefined) {
            const joined = { kinds: joinKinds(slot, other), unit: joinUnits(slot, other), wide: slot.wide || other.wide };
            unified.push({ ...slot, ...joined });
        }
        [i, j] = [nextA + 1, nextB + 1];
    }
    const merged = joinWide(unified);
    const words = (slots) => slots.filter(({ kinds, text }) => text !== skeleton/* VALUE */.Q && kinds.has("word")).length;
    return words(merged) >= 2 && words(merged) * 2 >= Math.min(words(a), words(b)) ? merged : undefined;
}
function holeFor(a, b) {
    const all = [...a, ...b];
    const kinds = new Set(all.flatMap((slot) => [...slot.kinds]));
    const one = a.length > 0 &&
        b.length > 0 &&
        [a, b].every((gap) => gap.every(({ spaced, wide }, at) => !wide && (at === 0 || !spaced)));
    const spaced = (a.length === 0 ? false : (a[0]?.spaced ?? false)) && (b.length === 0 ? false : (b[0]?.spaced ?? false));
    kinds.delete("mark");
    return {
        text: skeleton/* VALUE */.Q,
        kinds: a.length + b.length === 2 ? kinds : new Set([...kinds, "word"]),
        wide: !one,
        spaced,
        unit: "",
    };
}
/** A wide hole takes the values beside it. */
function joinWide(slots) {
    const joined = [];
    for (const slot of slots) {
        const before = joined.at(-1);
        if (before !== undefined &&
            before.text === skeleton/* VALUE */.Q &&
            slot.text === skeleton/* VALUE */.Q &&
            (before.wide || slot.wide || !slot.spaced)) {
            joined[joined.length - 1] = {
                ...before,
                wide: before.wide || slot.wide,
                kinds: new Set([...before.kinds, ...slot.kinds, "word"]),
                unit: "",
            };
        }
        else
            joined.push(slot);
    }
    return joined;
}
/** Pairs of equal places, as many as there can be. */
function commonSlots(a, b) {
    const width = b.length + 1;
    const best = new Uint16Array((a.length + 1) * width);
    const weigh = (i, j) => {
        const [one, other] = [a[i], b[j]];
        if (one === undefined || other === undefined || one.text !== other.text || one.spaced !== other.spaced)
            return 0;
        return one.kinds.has("word") && one.text !== skeleton/* VALUE */.Q ? 4 : 1;
    };
    const at = (i, j) => best[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i -= 1)
        for (let j = b.length - 1; j >= 0; j -= 1) {
            const weight = weigh(i, j);
            const skip = Math.max(at(i + 1, j), at(i, j + 1));
            best[i * width + j] = weight > 0 ? Math.max(skip, at(i + 1, j + 1) + weight) : skip;
        }
    const pairs = [];
    for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
        const weight = weigh(i, j);
        if (weight > 0 && at(i, j) === at(i + 1, j + 1) + weight) {
            pairs.push([i, j]);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            i += 1;
        else
            j += 1;
    }
    return pairs;
}
/** The types that tell a set of kinds, the narrowest first. */
const TYPES = [
    ["int", ["int"]],
    ["num", ["int", "num"]],
    ["size", ["size", "int", "num"]],
    ["duration", ["duration", "int", "num"]],
    ["status", ["status", "int"]],
    ["time", ["time"]],
    ["ip", ["ip"]],
    ["host", ["host", "ip"]],
    ["uuid", ["uuid"]],
    ["hex", ["hex", "int"]],
    ["email", ["email"]],
    ["url", ["url"]],
    ["path", ["path"]],
    ["json", ["json"]],
    ["word", ["bool"]],
    ["id", ["id", "int", "num", "hex", "uuid", "ip", "host", "email"]],
    ["rest", ["tail"]],
    ["string", ["quoted"]],
];
function typeOf({ kinds, wide }) {
    if (kinds.has("tail") || wide)
        return "rest";
    if (kinds.has("empty"))
        return "string";
    const type = TYPES.find(([, takes]) => [...kinds].every((kind) => takes.includes(kind)));
    if (type !== undefined)
        return type[0];
    if (kinds.has("quoted") || kinds.has("json"))
        return "string";
    return kinds.has("size") || kinds.has("status") || kinds.has("duration") || kinds.has("time") ? "rest" : "any";
}
function patternOf(slots) {
    const names = fieldNames(slots);
    const pieces = [];
    let literal = "";
    for (const [index, slot] of slots.entries()) {
        if (slot.spaced && index > 0)
            literal += " ";
        if (slot.text !== skeleton/* VALUE */.Q) {
            literal += slot.text;
            continue;
        }
        const type = typeOf(slot);
        const before = pieces.at(-1);
        if (literal === "" && before !== undefined && "hole" in before) {
            // Nothing between two holes: one takes both.
            pieces[pieces.length - 1] = { ...before, hole: before.hole === "rest" || type === "rest" ? "rest" : "any" };
            continue;
        }
        if (literal !== "")
            pieces.push({ literal });
        literal = slot.wide ? "" : slot.unit;
        pieces.push({ hole: literal === "" ? type : "num", name: names[index] });
    }
    if (literal !== "")
        pieces.push({ literal });
    return pieces;
}

;// CONCATENATED MODULE: ./build/src/logs/looks.js
/** New looks: what the lines that no template knows have in common, as patterns that could become templates. */



/** Fewer lines of a look are an accident. */
const FEWEST_LINES = 3;
/** A new version does not say more new things. */
const MOST_LOOKS = 50;
const MOST_SAMPLES = 3;
/** Those of enough lines, the commonest first. */
function looksOf(unknown) {
    return minedPatterns(unknown.skeletons(), FEWEST_LINES)
        .slice(0, MOST_LOOKS)
        .map(({ group, patterns }) => ({
        patterns,
        lines: group.count,
        ...unknown.spreadOf(group.skeletons),
        samples: group.skeletons.flatMap(({ samples }) => samples).slice(0, MOST_SAMPLES),
    }));
}
/** Groups of enough lines with their patterns, none of which says too little; the commonest first. */
function minedPatterns(skeletons, fewestLines) {
    return mine(skeletons)
        .filter(({ count }) => count >= fewestLines)
        .flatMap((group) => {
        const [first, ...more] = patternsOf(group);
        return first === undefined || [first, ...more].some(pattern/* isTooOpen */.dM) ? [] : [{ group, patterns: [first, ...more] }];
    });
}


/***/ }),

/***/ 49716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   ib: () => (/* binding */ SCAN_CHARS)
/* harmony export */ });
/* unused harmony export SCAN_TOKENS */
/* harmony import */ var _at_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69864);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5915);
/**
 * Takes a line apart into words, punctuation and values (numbers, times, addresses, paths, ids), in one pass and without
 * regular expressions. What a value is depends on its own characters alone, so that a line scans the same wherever it stands.
 */



/** A line is taken apart up to here, in UTF-16 units and in tokens; what follows is one value of the kind `tail`. */
const SCAN_CHARS = 2048;
const SCAN_TOKENS = 256;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const LONGEST_QUOTE = 1024;
/** Nobody writes longer ones into a program. */
const LONGEST_WORD = 200;
/** The tokens of a line, blanks left out. */
function scan(text) {
    (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(text);
    const tokens = [];
    const limit = Math.min(text.length, SCAN_CHARS);
    const found = { kind: "word", end: 0 };
    let at = 0;
    while (at < limit) {
        const code = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at);
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(code)) {
            at += 1;
            continue;
        }
        if (tokens.length >= SCAN_TOKENS)
            break;
        if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
            const close = closingQuote(text, at);
            if (close > 0) {
                tokens.push({ kind: "mark", start: at, end: at + 1 });
                const oneWord = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)(text, at + 1, found) && found.end === close && found.kind === "word";
                tokens.push({ kind: oneWord ? "word" : "quoted", start: at + 1, end: close });
                tokens.push({ kind: "mark", start: close, end: close + 1 });
                at = close + 1;
                continue;
            }
        }
        const assigned = at > 0 && (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at - 1) === EQUALS && at > 1 && (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at - 2) !== EQUALS;
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)(text, at, found)) {
            tokens.push({ kind: "mark", start: at, end: at + 1 });
            at += 1;
            if (code === EQUALS && isEmptyAssignment(text, at))
                tokens.push({ kind: "empty", start: at, end: at });
            continue;
        }
        if (found.kind === "word" && found.end - at > LONGEST_WORD)
            found.kind = "id";
        if (assigned && found.kind === "word")
            found.kind = "assigned";
        tokens.push({ kind: found.kind, start: at, end: found.end });
        at = found.end;
    }
    if (at < text.length)
        tokens.push({ kind: "tail", start: at, end: text.length });
    return tokens;
}
function closingQuote(text, at) {
    if (at > 0 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at - 1)))
        return -1;
    const quote = text.charAt(at);
    const close = text.indexOf(quote, at + 1);
    if (close < 0 || close - at > LONGEST_QUOTE || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(close + 1)))
        return -1;
    return close;
}
function isEmptyAssignment(_text, at) {
    if (at < 2 || !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at - 2)))
        return false;
    const code = (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(at);
    if (code === 32) {
        let end = at + 1;
        while ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordPart */ .Ez)((0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end)))
            end += 1;
        return end > at + 1 && (0,_at_hand_js__WEBPACK_IMPORTED_MODULE_0__/* .codeAt */ .LT)(end) === EQUALS;
    }
    return code === 0 || code === 44 || code === 59 || code === 125 || code === 93 || code === 41;
}


/***/ }),

/***/ 36962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ VALUE),
/* harmony export */   R: () => (/* binding */ Skeletons)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49716);
/**
 * Lines with their values taken out. Invariant: what is made of a set of lines is the same in whatever order they come.
 */

/** Stands for a value. */
const VALUE = "\u0001";
const SAMPLES = 8;
/** Every line's parts, values out. */
function partsOf(text, tokens) {
    return tokens.map(({ kind, start, end }, index) => {
        const isConstant = kind === "word" || kind === "mark";
        return {
            text: isConstant ? text.slice(start, end) : VALUE,
            kinds: new Set([kind]),
            unit: unitOf(kind, text, start, end),
            spaced: index === 0 || start > (tokens[index - 1]?.end ?? 0),
        };
    });
}
/** Tells skeletons apart; the kinds of values do not count. */
function keyOf(text, tokens) {
    let key = "";
    let before = 0;
    for (const { kind, start, end } of tokens) {
        if (start > before)
            key += " ";
        key += kind === "word" || kind === "mark" ? `${text.slice(start, end)}\u0000` : VALUE;
        before = end;
    }
    return key;
}
/** Collects lines into skeletons. */
class Skeletons {
    #byKey = new Map();
    /** The skeleton that a line belongs to. */
    add(text) {
        const tokens = (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .SQ)(text);
        const key = keyOf(text, tokens);
        let skeleton = this.#byKey.get(key);
        if (skeleton === undefined) {
            skeleton = { key, parts: partsOf(text, tokens), count: 0, samples: [] };
            this.#byKey.set(key, skeleton);
        }
        else
            widen(skeleton.parts, text, tokens);
        skeleton.count += 1;
        keepLeast(skeleton.samples, text);
        return skeleton;
    }
    get size() {
        return this.#byKey.size;
    }
    /** Takes in those of other lines, which are not to be used any more. */
    absorb(other) {
        for (const [key, from] of other.#byKey) {
            const known = this.#byKey.get(key);
            if (known === undefined) {
                this.#byKey.set(key, from);
                continue;
            }
            known.count += from.count;
            for (const [index, part] of known.parts.entries())
                join(part, from.parts[index]);
            for (const sample of from.samples)
                keepLeast(known.samples, sample);
        }
    }
    /** Whether a line with the same look was added. */
    knows(text) {
        return this.#byKey.has(keyOf(text, (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .SQ)(text)));
    }
    /** In an order that does not depend on that of the lines. */
    all() {
        return [...this.#byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    }
}
function widen(parts, text, tokens) {
    for (const [index, { kind, start, end }] of tokens.entries()) {
        const part = parts[index];
        if (part === undefined || part.text !== VALUE)
            continue;
        part.kinds.add(kind);
        if (part.unit !== "" && part.unit !== unitOf(kind, text, start, end))
            part.unit = "";
    }
}
function join(part, other) {
    for (const kind of other?.kinds ?? [])
        part.kinds.add(kind);
    if (part.unit !== other?.unit)
        part.unit = "";
}
/** ` ms` of `12 ms`; nothing of what is more than a number and one unit. */
function unitOf(kind, text, start, end) {
    if (kind !== "size" && kind !== "duration")
        return "";
    const unit = /^[+-]?\d+(?:\.\d+)?( ?[a-zA-Zµ]+)$/.exec(text.slice(start, Math.min(end, start + 40)));
    return unit?.[1] ?? "";
}
function keepLeast(samples, text) {
    const last = samples.at(-1);
    if (samples.length === SAMPLES && last !== undefined && text >= last)
        return;
    if (samples.includes(text))
        return;
    let at = samples.length;
    while (at > 0 && text < (samples[at - 1] ?? ""))
        at -= 1;
    samples.splice(at, 0, text);
    if (samples.length > SAMPLES)
        samples.pop();
}


/***/ })

};
