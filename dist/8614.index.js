export const id = 8614;
export const ids = [8614];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   jY: () => (/* binding */ CONNECTORS_OPTION),
/* harmony export */   kZ: () => (/* binding */ EXIT_STATUSES),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
const JSON_OPTION = {
    type: "flag",
    description: "Print one JSON document for machines instead of text.",
};
const CONFIG_OPTION = {
    type: "text",
    value: "FILE",
    description: "Configuration file, relative to the root of the checkout.",
    default: "mallcop.yaml",
};
const CONNECTORS_OPTION = {
    type: "text",
    value: "IDS",
    description: "Only these configured connectors, separated by commas.",
};
const EXIT_STATUSES = [
    "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
    "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scaffold: () => (/* binding */ scaffold)
});

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/detect/builtin.generated.js
var builtin_generated = __webpack_require__(82381);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-detectors.js + 2 modules
var find_detectors = __webpack_require__(14251);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-plugins.js
var find_plugins = __webpack_require__(79035);
// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
;// CONCATENATED MODULE: ./build/src/plugin/scaffold/connector-template.js
/**
 * The files of a new connector: a small one for a paged HTTP API, which passes `mallcop verify` as it is. Comments stand where the
 * author has to decide.
 */
/** By path below the plugin's folder. */
function connectorFiles(connector) {
    return new Map([
        ["manifest.yaml", manifestText(connector)],
        ["connector.ts", connectorText(connector)],
        ["tools.ts", toolsText(connector)],
        ["tests.ts", testsText(connector)],
        ["fixtures/clock.json", json({ now: "2026-01-31T13:00:00Z" })],
        ["fixtures/audit/001.response.json", json(FIRST_PAGE)],
        ["fixtures/audit/002.response.json", json(SECOND_PAGE)],
        ["fixtures/audit/expected.jsonl", expectedText(connector)],
        ["fixtures/tools/entries_of/input.json", json({ email: "ann@example.com" })],
        ["fixtures/tools/entries_of/001.response.json", json({ ...FIRST_PAGE, next_cursor: undefined })],
        ["fixtures/tools/entries_of/expected.json", json(FOUND)],
    ]);
}
function manifestText({ name, own, token, title }) {
    return `# What this connector claims; mallcop holds it to it. docs/writing-a-connector.md explains every key.
name: ${name}
title: ${title}
version: "0.1.0"
description: Reads the audit log of ${title}.

# What else of the contract the code has: tables, follow, correlate, digest, websocket.
capabilities: []

auth:
  # Secrets and settings come from the \`env:\` of the workflow step. Nothing else of the environment is handed over.
  secrets:
    - name: ${token}
      required: true
      description: An API token that may read the audit log, and nothing else.
  settings: []
  # The least rights that do, by the vendor's own names; \`mallcop doctor\` checks each.
  rights:
    - { right: "audit:read", feeds: [audit], why: To read the audit log. }

# Requests to any other host are stopped.
hosts:
  - api.example.com

feeds:
  audit:
    kind: log
    title: Audit log
    scope:
      reads: All entries of the audit log.
      leaves_out:
        heartbeat: Entries of the type \`heartbeat\`, which say nothing about anybody.
    timing:
      axis: event # which time the vendor's listing is ordered by
      settle: 2m # how long entries may still be arriving
      overlap: 1h # how far back is read again, for entries that come late
      retention: 90d # how far back the vendor gives anything
      slice: 6h # how much is asked for at once

# Event types of mallcop's with their meaning, or your own as \`${own}.<name>\`.
events:
  login: { description: "Somebody signed in, or tried to." }
  ${own}.setting_change: { description: Somebody changed a setting. }

# Fields beside the shared ones. \`trust: vendor\` only for the vendor's own vocabulary, never for what a person could have written.
metadata:
  setting: { description: The setting that was changed., trust: vendor }

# Look-ups that an investigator may call by \`mallcop tools\`; their code is in tools.ts.
tools:
  entries_of:
    description: The latest entries of somebody.
    rights: ["audit:read"]
    input:
      type: object
      additionalProperties: false
      required: [email]
      properties:
        email: { type: string, description: The person's address., minLength: 3, maxLength: 200 }
    output:
      time: { description: When., trust: vendor }
      type: { description: The vendor's name of it., trust: vendor }
      setting: { description: The setting that was changed. }
      ip: { description: Where it came from. }

# Options in mallcop.yaml beside id, type and lookback_hours.
config:
  type: object
  properties: {}
`;
}
function toolsText({ title }) {
    return `/** Look-ups in ${title} for an investigator. They only read, and ask for no more than one answer needs. */
import type { Tools } from "mallcop";
import { list, object, optionalText, text } from "mallcop";
import { get, VENDOR } from "./connector.ts";

const tools: Tools = {
  // What is asked was checked by the manifest's schema; what is found is redacted and marked by mallcop.
  async entries_of(ctx, input) {
    const email = text(input.email, "email");
    const page = await get(ctx, { actor: email });
    const entries = list(page.entries, "entries", VENDOR).map((entry) => object(entry, "entries[]", VENDOR));
    return {
      rows: entries.map((entry) => ({
        time: optionalText(entry.created_at, "created_at", VENDOR),
        type: optionalText(entry.type, "type", VENDOR),
        setting: optionalText(entry.setting, "setting", VENDOR),
        ip: optionalText(entry.ip, "ip", VENDOR),
      })),
      more: page.next_cursor !== undefined,
    };
  },
};

export default tools;
`;
}
function connectorText({ own, token, title }) {
    return `/** ${title}: its audit log, page by page. */
import type { Connector, Context, Draft, JsonObject, LogPage, Slice } from "mallcop";
import { instant, isObject, list, MallcopError, object, optionalText, parseJson, probe, text } from "mallcop";

const VENDOR = ${JSON.stringify(title)};
const API = "https://api.example.com/v1";

/** One request. Whatever is not a page must throw: whoever returns says that the slice was read to its end. */
async function get(ctx: Context, query: Readonly<Record<string, string>>): Promise<JsonObject> {
  const token = ctx.requireSecret("${token}");
  const response = await ctx.http.send({
    url: \`\${API}/audit-log?\${new URLSearchParams(query)}\`,
    headers: { authorization: \`Bearer \${token.reveal()}\` },
  });
  const reason = ctx.http.excerpt(response);
  if (response.status === 401) throw new MallcopError("auth-failed", { vendor: VENDOR, reason, advice: "Make a new token." });
  if (response.status === 403)
    throw new MallcopError("permission-missing", { vendor: VENDOR, right: "audit:read", advice: "Give the token this right." });
  if (response.status !== 200) throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason });
  return object(parseJson(response.body, "the answer", VENDOR), "the answer", VENDOR);
}

/** The engine decides what to read; \`at\` is where an earlier run had to stop. */
async function* read(ctx: Context, { from, to }: Slice, at: unknown): AsyncGenerator<LogPage> {
  let cursor = typeof at === "string" ? at : undefined;
  do {
    const page = await get(ctx, {
      since: new Date(from).toISOString(),
      until: new Date(to).toISOString(),
      ...(cursor !== undefined && { cursor }),
    });
    const records = list(page.entries, "entries", VENDOR);
    cursor = optionalText(page.next_cursor, "next_cursor", VENDOR);
    yield cursor === undefined ? { records } : { records, at: cursor };
  } while (cursor !== undefined);
}

/** One entry for each of the vendor's types that matters: what it is to us, and how much attention it asks for. */
const TYPES: Readonly<Record<string, Pick<Draft, "type" | "severity">>> = {
  "user.login": { type: "login" },
  "setting.update": { type: "${own}.setting_change", severity: "warn" },
};

const connector: Connector = {
  async *preflight(ctx) {
    const lately = { since: new Date(ctx.now - 60_000).toISOString(), until: new Date(ctx.now).toISOString() };
    yield await probe("audit:read", ["audit"], async () => {
      const { entries } = await get(ctx, lately);
      return \`\${list(entries, "entries", VENDOR).length} entries in the last minute\`;
    });
  },
  feeds: {
    audit: {
      kind: "log",
      // Independent parts that can be read side by side: regions, projects, accounts. Here there is one.
      partitions: async () => [{ id: "all" }],
      read: (ctx, _partition, slice, at) => read(ctx, slice, at),
      // Pure: the same record always says the same. What cannot be understood is thrown by the decoders, and counted.
      normalize(record) {
        const entry = object(record, "entry");
        const kind = text(entry.type, "type");
        if (kind === "heartbeat") return { leftOut: "heartbeat" };
        const meaning = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
        if (meaning === undefined) throw new MallcopError("record-malformed", { reason: "type is not one we know" });
        const actor = text(object(entry.actor, "actor").email, "actor.email");
        const setting = optionalText(entry.setting, "setting");
        const draft: Draft = {
          ...meaning,
          // The vendor's own id: it makes the event's id, so that what is read twice is stored once.
          key: { tenant: text(entry.account, "account"), namespace: "audit", id: text(entry.id, "id") },
          time: instant(entry.created_at, "created_at"),
          actor,
          target: setting ?? actor,
          action: kind,
          metadata: {
            outcome: entry.succeeded === false ? "failure" : "success",
            source_ip: optionalText(entry.ip, "ip"),
            ...(setting !== undefined && { setting }),
          },
        };
        return [draft];
      },
    },
  },
  recognize: (record) => (isObject(record) && "created_at" in record && "type" in record ? "audit" : undefined),
};

export default connector;
// For tools.ts.
export { get, VENDOR };
`;
}
function testsText({ own }) {
    return `/** Run by \`mallcop verify\`, in the plugin's sandbox. */
import type { Harness, Lookup } from "mallcop";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const ENTRY = {
  id: "e-1",
  account: "acme",
  type: "setting.update",
  created_at: "2026-01-31T12:00:00Z",
  actor: { email: "ann@example.com" },
  setting: "require_mfa",
};

export default (t: Harness): void => {
  const { audit } = connector.feeds;
  if (audit?.kind !== "log") throw new Error("there is no audit log");

  t.test("a changed setting is told with who changed it", () => {
    const said = audit.normalize(ENTRY, lookup);
    t.ok(Array.isArray(said));
    const [draft] = Array.isArray(said) ? said : [];
    t.equal(draft?.type, "${own}.setting_change");
    t.equal(draft?.actor, "ann@example.com");
    t.equal(draft?.target, "require_mfa");
  });

  t.test("an entry without a time is refused, not guessed", () => {
    const { created_at: _, ...undated } = ENTRY;
    t.throws(() => audit.normalize(undated, lookup));
  });
};
`;
}
const entry = (id, minute, more) => ({
    id,
    account: "acme",
    created_at: `2026-01-31T12:${String(minute).padStart(2, "0")}:00Z`,
    ip: "203.0.113.7",
    ...more,
});
const FIRST_PAGE = {
    entries: [
        entry("e-1", 1, { type: "user.login", actor: { email: "ann@example.com" }, succeeded: true }),
        entry("e-2", 2, { type: "heartbeat" }),
    ],
    next_cursor: "c-2",
};
const SECOND_PAGE = {
    entries: [
        entry("e-3", 3, { type: "user.login", actor: { email: "eve@example.net" }, succeeded: false }),
        entry("e-4", 4, { type: "setting.update", actor: { email: "ann@example.com" }, setting: "require_mfa" }),
    ],
};
const FOUND = {
    rows: [
        { time: "2026-01-31T12:01:00Z", type: "user.login", ip: "203.0.113.7" },
        { time: "2026-01-31T12:02:00Z", type: "heartbeat", ip: "203.0.113.7" },
    ],
};
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function expectedText({ own }) {
    const draft = (type, severity, id, minute, actor, target, action, metadata) => [
        {
            type,
            ...severity,
            key: { tenant: "acme", namespace: "audit", id },
            time: Date.UTC(2026, 0, 31, 12, minute),
            actor,
            target,
            action,
            metadata,
        },
    ];
    const ip = { source_ip: "203.0.113.7" };
    const [ann, eve] = ["ann@example.com", "eve@example.net"];
    const lines = [
        draft("login", {}, "e-1", 1, ann, ann, "user.login", { outcome: "success", ...ip }),
        { left_out: "heartbeat" },
        draft("login", {}, "e-3", 3, eve, eve, "user.login", { outcome: "failure", ...ip }),
        draft(`${own}.setting_change`, { severity: "warn" }, "e-4", 4, ann, "require_mfa", "setting.update", {
            outcome: "success",
            ...ip,
            setting: "require_mfa",
        }),
    ];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

;// CONCATENATED MODULE: ./build/src/plugin/scaffold/detector-template.js
/**
 * The files of a new detector: a small one that remembers and counts, which passes `mallcop verify` as it is. Comments stand where the
 * author has to decide.
 */
/** By path below the plugin's folder. */
function detectorFiles(detector) {
    return new Map([
        ["manifest.yaml", detector_template_manifestText(detector)],
        ["detector.ts", DETECTOR],
        ["tests.ts", TESTS],
        ["fixtures/speaks.jsonl", SPEAKS],
        ["fixtures/quiet.jsonl", QUIET],
    ]);
}
function detector_template_manifestText({ name, title }) {
    return `# What this detector claims; mallcop holds it to it. docs/writing-a-detector.md explains every key.
name: ${name}
title: ${title}
version: "0.1.0"
description: Somebody made several administrative changes on a weekend.

severity: warn # the most that its findings ask for: info, warn or critical
learns: false # true if it judges by what is usual: its findings are then info while a source is being learned

# The event types that it is given, or ["*"] for all. With \`sources\`, only those of these connector types.
events: [admin_action, role_assignment]
# Events of any other type reach it too if they have one of these fields, whichever connector they are from.
metadata: [privileged]

# Numbers that a deployment may want to change.
parameters:
  least: { default: 3, description: Changes by one person on one day that are worth a finding. }
`;
}
const DETECTOR = `/** Administrative changes on weekends. */
import type { CleanEvent, Context, Detector, Draft } from "mallcop/detector";
import { counted, say, succeeded } from "mallcop/detector";

const DAY_MS = 86_400_000;

/** Saturday or Sunday, in UTC. */
export function isWeekend(time: number): boolean {
  const day = new Date(time).getUTCDay();
  return day === 0 || day === 6;
}

/** How many there are of that day with this one. Nothing else is kept between pages and runs but what is in the memory. */
function countWith(event: CleanEvent, who: string, { memory }: Context): number {
  const day = Math.floor(event.time / DAY_MS);
  const key = \`\${event.source} \${who} \${day}\`;
  const before = memory.get(key)?.count;
  const count = (typeof before === "number" ? before : 0) + 1;
  // By the events' own time; the wall clock is none of a detector's business.
  memory.set(key, { count }, (day + 2) * DAY_MS);
  return count;
}

function draftOf(event: CleanEvent, who: string, count: number): Draft {
  return {
    // What the finding is about: more about the same makes it grow. With the first event it gives the id.
    key: ["weekend", who, new Date(event.time).toISOString().slice(0, 10)],
    source: event.source,
    severity: "warn",
    // \`say\` marks the event's texts. A sentence that is put together in another way is refused.
    title: say\`\${who} makes changes on a weekend\`,
    why: say\`\${who} made \${counted(count, "change")} on a weekend, the last of them \${event.action} on \${event.target}.\`,
    next: say\`Ask \${who} whether that was planned.\`,
    events: [event],
    count,
  };
}

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const who = context.who(event);
      if (who === undefined || !succeeded(event) || !isWeekend(event.time)) continue;
      const count = countWith(event, who, context);
      if (count >= (context.parameters.least ?? 0)) yield draftOf(event, who, count);
    }
  },
};

export default detector;
`;
const TESTS = `/** Run by \`mallcop verify\`, in the plugin's sandbox, after the cases in fixtures/. */
import type { Harness } from "mallcop/detector";
import { isWeekend } from "./detector.ts";

export default (t: Harness): void => {
  t.test("a weekend is from Saturday to Sunday", () => {
    t.ok(!isWeekend(Date.UTC(2026, 0, 30, 23)));
    t.ok(isWeekend(Date.UTC(2026, 0, 31)));
    t.ok(isWeekend(Date.UTC(2026, 1, 1, 23)));
    t.ok(!isWeekend(Date.UTC(2026, 1, 2)));
  });
};
`;
const change = (day, hour, more = {}) => ({
    day,
    hour,
    type: "admin_action",
    actor: "eve@example.com",
    action: "Update setting",
    target: "backup-vault",
    ...more,
});
/** Day 0 is a Monday. */
const SPEAKS = lines({ case: "three changes on a Saturday", says: ["warn eve@example.com makes changes on a weekend"] }, change(5, 9), change(5, 10, { type: "role_assignment" }), change(5, 11, { type: "acme.policy", metadata: { privileged: true } }));
const QUIET = lines({ case: "two on each day, a refused third, and many on a Monday", says: [] }, change(5, 9), change(5, 10), change(5, 11, { metadata: { outcome: "denied" } }), change(6, 9), change(6, 10), ...[9, 10, 11, 12].map((hour) => change(7, hour)));
function lines(...values) {
    return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

;// CONCATENATED MODULE: ./build/src/plugin/scaffold/from-builtin.js
/**
 * The files of a built-in connector as the start of an override: its own sources, with what they import of mallcop taken from where a
 * plugin has it.
 */




/** What the copied sources import of libraries and of mallcop, and what a plugin imports instead; the first that matches holds. */
const IMPORTS = [
    [/"(?:@octokit\/(?:core|graphql)|(?:\.\.\/){3}src\/connector\/octokit-fetch\.ts)"/g, '"mallcop/github"'],
    [/"(?:@aws-sdk\/client-\w+|(?:\.\.\/){3}src\/connector\/aws-request-handler\.ts)"/g, '"mallcop/aws"'],
    [/"(?:\.\.\/){3}src\/vendors\/microsoft\/[\w-]+\.ts"/g, '"mallcop/microsoft"'],
    [/"(?:\.\.\/){3}src\/logs\/[\w-]+\.ts"/g, '"mallcop/logs"'],
    [/"(?:(?:\.\.\/){3}src\/[\w./-]+\.ts|node:net)"/g, '"mallcop"'],
];
/**
 * By path below the plugin's folder.
 * @throws MallcopError `connector-unknown`; `plugin-refused` if the sources are not there
 */
async function builtinFiles(type) {
    const folder = external_node_path_.join(sources(), (0,registry/* manifestOf */.$V)(type).name);
    const files = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
        if (!entry.isFile())
            continue;
        const file = external_node_path_.join(entry.parentPath, entry.name);
        const name = external_node_path_.relative(folder, file).split(external_node_path_.sep).join("/");
        files.set(name, copied(type, name, await (0,promises_.readFile)(file, "utf8")));
    }
    if (files.size === 0)
        throw missing(type);
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function copied(type, name, text) {
    if (name === "manifest.yaml")
        return text.replace(/^name: .*$/m, `$&\noverrides: ${type}`);
    if (!name.endsWith(".ts"))
        return text;
    return IMPORTS.reduce((copy, [ours, theirs]) => copy.replace(ours, theirs), text);
}
/** `plugins/connectors` of the project, beside the bundle or above the sources. */
function sources() {
    const here = external_node_path_.dirname(import.meta.filename);
    const project = import.meta.filename.endsWith(".ts") ? external_node_path_.join(here, "../../..") : external_node_path_.dirname(here);
    return external_node_path_.join(project, "plugins/connectors");
}
function missing(type) {
    const problem = "its sources do not lie beside the program";
    const advice = "Use the repository of mallcop as it is: `dist/` alone does not have them.";
    return new errors/* MallcopError */.D("plugin-refused", { path: `The built-in ${type}`, problem, advice });
}

;// CONCATENATED MODULE: ./build/src/plugin/scaffold/types.generated.js
// Written by `npm run generate`. Do not edit.
const PLUGIN_TYPES = "/** Written by `mallcop scaffold`: the types of what a plugin may import. Do not edit; a newer mallcop writes it anew. */\ndeclare module \"mallcop\" {\n  /** How much an event asks for attention by itself; detectors may see more in it. */\n  export type Severity = \"info\" | \"warn\" | \"critical\";\n\n  /** The only values metadata may hold. */\n  export type Scalar = string | number | boolean | null;\n\n  /** Any JSON value. */\n  export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };\n\n  /** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */\n  export type Instant = number & { readonly __brand: \"Instant\" };\n\n  /** `evt-<UTC date>-<source>-<16 hex>`; see docs/adr/0001-event-id.md. */\n  export type EventId = string & { readonly __brand: \"EventId\" };\n\n  export type Outcome = \"success\" | \"failure\" | \"denied\" | \"unknown\";\n\n  /** One committed line. User-controllable strings carry the markers; `raw` is the vendor's record, redacted, as JSON text. */\n  export interface Event {\n    readonly id: EventId;\n    /** When the thing happened: RFC 3339, UTC, milliseconds. */\n    readonly timestamp: string;\n    /** The connector's type; the instance is `metadata.connector`. */\n    readonly source: string;\n    readonly event_type: string;\n    readonly actor: string;\n    readonly target: string;\n    /** The vendor's operation, as a token. */\n    readonly action: string;\n    readonly severity: Severity;\n    readonly metadata: Readonly<Record<string, Scalar>>;\n    readonly raw: string;\n  }\n\n  export interface HttpRequest {\n    readonly method?: \"GET\" | \"POST\" | \"HEAD\" | \"PUT\" | \"DELETE\" | \"PATCH\";\n    readonly url: string;\n    readonly headers?: Readonly<Record<string, string>>;\n    readonly body?: string | Uint8Array;\n    /** How long after `send` was called the request may still go out, in milliseconds; for signatures that expire. */\n    readonly staleAfterMs?: number;\n    /** The caller's own wish to stop: `send` then rejects with its reason. The run's signal is heeded anyway. */\n    readonly signal?: AbortSignal;\n  }\n\n  export interface HttpResponse {\n    readonly status: number;\n    /** Lower-case names. */\n    readonly headers: Readonly<Record<string, string>>;\n    /** The decompressed body, at most `maxBodyBytes`. */\n    readonly body: Uint8Array;\n  }\n\n  /** What an answer means for the request: send it again, or hand the answer to the caller. */\n  export type Judgement =\n    | { readonly kind: \"throttled\" | \"transient\"; readonly retryAfterMs?: number }\n    | { readonly kind: \"answer\" };\n\n  /** How one vendor says \"slow down\" or \"try again\"; HTTP status alone is not enough. */\n  export interface RetryPolicy {\n    /**\n     * Judges an answer; `undefined` leaves it to the transport's table, which retries 408, 425, 429, 500, 502, 503 and 504 and\n     * hands everything else to the caller. `{ kind: \"answer\" }` hands it over in any case (a 504 that means \"ask for less\").\n     */\n    classify(response: HttpResponse): Judgement | undefined;\n    /** The fastest pace, in requests per second and host. Unlimited by default. */\n    readonly requestsPerSecond?: number;\n    /** Tries in all; 5 by default. */\n    readonly attempts?: number;\n    /** How long an answer may take to begin, in milliseconds, where a vendor is known to think for long; 60 s by default. */\n    readonly headersTimeoutMs?: number;\n  }\n\n  export interface Http {\n    /**\n     * Sends one request: pinned to the connector's hosts, paced, with a timeout, retried on trouble that passes.\n     * Gives whatever answer is not one to try again, also 4xx. Every method is retried: mallcop only reads, by POST too.\n     * @throws MallcopError `origin-refused`, `vendor-throttled`, `vendor-unreachable`, `vendor-failed`, `answer-too-large`,\n     * `budget-exhausted`, `header-invalid`\n     */\n    send(request: HttpRequest): Promise<HttpResponse>;\n    /** The same connection with another vendor's manners. */\n    with(policy: RetryPolicy): Http;\n    /** What the vendor said in an answer, fit for an error's `reason`: redacted, on one line, at most 300 characters. */\n    excerpt(response: HttpResponse): string;\n  }\n\n  /** The default export of `connector.ts`. `Config` is the instance's entry in `mallcop.yaml`, after its schema accepted it. */\n  export interface Connector<Config = unknown> {\n    /** One check per right that the configured feeds need; `mallcop doctor` prints them. */\n    preflight(ctx: Context<Config>): AsyncIterable<Check>;\n    /** Tables that `normalize` may look things up in, read once per run: who we are ourselves, role names, and the like. */\n    tables?(ctx: Context<Config>): Promise<Readonly<Record<string, Readonly<Record<string, Json>>>>>;\n    readonly feeds: Readonly<Record<string, LogFeed<Config> | StateFeed<Config>>>;\n    readonly correlate?: readonly Correlator[];\n    /** Which feed a vendor record belongs to, judged by its shape alone; `mallcop normalize` asks. */\n    recognize(record: unknown): string | undefined;\n  }\n\n  /** The default export of `tools.ts`: read-only look-ups that an investigator may call, by the names in the manifest's `tools`. */\n  export type Tools<Config = unknown> = Readonly<Record<string, Tool<Config>>>;\n\n  /**\n   * One look-up at the vendor. It reads, never changes anything, and asks for no more than one answer needs.\n   * @param input as the manifest's schema accepted it, with its defaults filled in\n   */\n  export type Tool<Config = unknown> = (ctx: Context<Config>, input: ToolInput) => Promise<Found>;\n\n  export type ToolInput = Readonly<Record<string, Json>>;\n\n  /** What a look-up found. The engine redacts, marks and bounds it, like an event. */\n  export interface Found {\n    /** The most telling first: scalars, under the names that the manifest's `output` declares. At most 200 are shown. */\n    readonly rows: readonly FoundRow[];\n    /** There is more at the vendor than was read. */\n    readonly more?: boolean;\n  }\n\n  export type FoundRow = Readonly<Record<string, Scalar | undefined>>;\n\n  /** A stream of records that do not change once written. Timing (settle, overlap, retention, slice) is in the manifest. */\n  export interface LogFeed<Config = unknown> {\n    readonly kind: \"log\";\n    partitions(ctx: Context<Config>): Promise<readonly Partition[]>;\n    /**\n     * Reads one slice to its end, page by page. Returning means the slice is covered; throwing means it is not, and what was\n     * yielded before is kept all the same. `at` is a small opaque position to go on from, where the vendor's order allows it.\n     * Throw `slice-too-wide` to have the slice halved, and `range-expired` with `keptFrom` if it begins before what the vendor\n     * still has, though the manifest's retention would allow it: what lies before is recorded as lost. `open` is what earlier pages left open, in this run or before.\n     */\n    read(ctx: Context<Config>, partition: Partition, slice: Slice, at?: Json, open?: Open): AsyncIterable<LogPage>;\n    /**\n     * Looks again at what was left open, once at the start of every scan that has anything open: a deployment that was still\n     * running, a blob that could not be fetched. Its records are normalized like any others.\n     */\n    follow?(ctx: Context<Config>, partition: Partition, open: Open): AsyncIterable<LogPage>;\n    /**\n     * What a record says. Pure: no clock, I/O or environment, so that it can be replayed.\n     * @throws MallcopError `record-malformed` for a record that cannot be understood; it is counted and the slice goes on.\n     */\n    normalize(record: unknown, lookup: Lookup): Verdict;\n    /**\n     * Tells of many records in few events: counts and samples of what `normalize` leaves out. Made anew for every slice. Such a\n     * feed needs an overlap of `0s` and no `at`, so that every record is counted once.\n     */\n    digest?(partition: Partition, lookup: Lookup): Digest;\n    /** The row of an app's log that a record is, for learning its templates; a partition is an app then. */\n    row?(record: unknown): LogRow;\n  }\n\n  /** A row of an app's log. */\n  export interface LogRow {\n    /** Rows of one writer (replica, container and stream) follow each other; others may come between. */\n    readonly writer: string;\n    readonly text: string;\n  }\n\n  /** What is left open in a partition, by a key of the connector's: small, and committed (redacted) with the run. */\n  export type Open = Readonly<Record<string, Json>>;\n\n  /** Sums up the records of one covered range. */\n  export interface Digest {\n    add(record: unknown, verdict: Verdict): void;\n    /** Takes in the digest of the range that follows. */\n    absorb(next: Digest): void;\n    /** What is to be said of the covered range `from <= t < to`. Every draft has a key that names the range. */\n    tell(from: Instant, to: Instant): readonly Draft[];\n  }\n\n  /** Something that is listed whole and compared with its previous snapshot. */\n  export interface StateFeed<Config = unknown> {\n    readonly kind: \"state\";\n    partitions(ctx: Context<Config>): Promise<readonly Partition[]>;\n    /** Lists everything. Without a final `complete: true` the listing is partial and nothing is compared. */\n    read(ctx: Context<Config>, partition: Partition): AsyncIterable<StatePage>;\n    /**\n     * What a difference says; `undefined` stands for \"not there\". Pure. Key and time of the drafts are the engine's. `since` is\n     * the last look before, where it is known: what happened earlier made no difference.\n     */\n    change(before: Item | undefined, after: Item | undefined, lookup: Lookup, since?: Instant): readonly Change[];\n    /** What one of the listed things says by itself, as the vendor gives it; `mallcop normalize` asks. A scan does not. */\n    normalize?(record: unknown, lookup: Lookup): Verdict;\n  }\n\n  /** An independently read slice of a feed: a region, subscription, content type, repo. */\n  export interface Partition {\n    /** Stable and unique within the feed; shown to people. */\n    readonly id: string;\n    /** Small facts that `read` needs, such as an account to assume a role in. Never a secret. */\n    readonly with?: Json;\n  }\n\n  /** Half-open: `from <= t < to`, both on whole seconds. Reading a little more than asked is harmless. */\n  export interface Slice {\n    readonly from: Instant;\n    readonly to: Instant;\n  }\n\n  export interface LogPage {\n    readonly records: readonly unknown[];\n    /** Where to go on if the slice breaks off after this page. */\n    readonly at?: Json;\n    /** What has to be looked at again in later runs; `null` closes an entry. At most 1,000 stay open per partition. */\n    readonly open?: Readonly<Record<string, Json | null>>;\n  }\n\n  export interface StatePage {\n    readonly items: readonly Item[];\n    readonly complete?: true;\n  }\n\n  /** One thing of a state feed, by a key that survives renaming. */\n  export interface Item {\n    readonly key: string;\n    readonly value: Json;\n  }\n\n  /** Either drafts, or the reason (declared in the manifest's `leaves_out`) why a record is none of ours. */\n  export type Verdict = readonly Draft[] | LeftOut;\n\n  export interface LeftOut {\n    readonly leftOut: string;\n    /** For the feed's digest: what the record was found to be, such as the template of a log line. */\n    readonly as?: Json;\n  }\n\n  /** What a connector says of a record. The engine turns it into an `Event`: id, sanitizing, redaction and marks are its part. */\n  export interface Draft {\n    /** The vendor's own id, in the vendor's namespace, so that two feeds that tell of one thing give one id. */\n    readonly key?: VendorKey;\n    /** When the thing happened; `UNKNOWN_TIME` if the record does not say. */\n    readonly time: Instant;\n    readonly type: string;\n    /** Who did it, folded to a stable identity; `unknown` where the vendor does not say. */\n    readonly actor: string;\n    /** What it was done to. */\n    readonly target: string;\n    /** The vendor's operation. */\n    readonly action: string;\n    /** `info` unless said. */\n    readonly severity?: Severity;\n    readonly metadata?: Metadata;\n    /** The vendor's record, if it is not the one that was passed to `normalize`. */\n    readonly raw?: unknown;\n  }\n\n  /** A draft of a state change: the engine knows its key, and brackets its time by the two observations. */\n  export type Change = Omit<Draft, \"key\" | \"time\" | \"raw\">;\n\n  export interface VendorKey {\n    /** Account, organization or tenant the id is unique in, read from the record alone. */\n    readonly tenant: string;\n    /** What sort of id it is at the vendor: `event`, `alert`, … */\n    readonly namespace: string;\n    readonly id: string;\n  }\n\n  /** Names shared by all connectors, plus what the manifest declares. `undefined` is left out. */\n  export interface Metadata {\n    readonly outcome?: Outcome;\n    readonly source_ip?: string | undefined;\n    readonly user_agent?: string | undefined;\n    readonly country?: string | undefined;\n    readonly actor_type?: string | undefined;\n    readonly target_type?: string | undefined;\n    readonly role?: string | undefined;\n    readonly scope?: string | undefined;\n    readonly account?: string | undefined;\n    readonly region?: string | undefined;\n    readonly correlation_id?: string | undefined;\n    /** Our own doing. */\n    readonly self?: boolean | undefined;\n    readonly [name: string]: Scalar | undefined;\n  }\n\n  /** Tables fixed for the run. */\n  export interface Lookup {\n    /** From `own:` in the configuration, in lower case. */\n    readonly own: { readonly domains: ReadonlySet<string>; readonly accounts: ReadonlySet<string> };\n    /** An entry of a table: of the connector's `tables`, or of the last snapshot of the state feed of that name. */\n    get(table: string, key: string): Json | undefined;\n    /** Whether the table could be read at all; if not, a missing entry means nothing. */\n    has(table: string): boolean;\n  }\n\n  /**\n   * Makes one event of several records, replayably. Drafts for which `key` gives a value are held until `fold` is done or the\n   * deadline has passed; then the half is emitted as `unknown`. A half that comes later still becomes a second event that\n   * `amends` the first.\n   */\n  export interface Correlator {\n    readonly name: string;\n    /** How long after its first draft's time a pair may stay open, in milliseconds. */\n    readonly deadlineMs: number;\n    /** Which pair a draft belongs to; `undefined` lets it pass. */\n    key(draft: Draft): string | undefined;\n    /** Adds a draft to a pair. The state is small JSON and is committed (redacted) while the pair is open. */\n    fold(state: Json | undefined, draft: Draft): { readonly state: Json } | { readonly done: Draft };\n    /** What can be said of a pair that stayed open; `undefined` if that is nothing. */\n    expire(state: Json): Draft | undefined;\n  }\n\n  /** One line of `mallcop doctor`. */\n  export interface Check {\n    /** What was tried: the vendor's name of the right, such as `cloudtrail:LookupEvents`, perhaps with the place. */\n    readonly right: string;\n    /** The rights of the manifest of which it takes one, where `right` is not itself one of them. */\n    readonly rights?: readonly string[];\n    readonly feeds: readonly string[];\n    readonly state: \"works\" | \"missing\" | \"not_available\" | \"unknown\";\n    /** What was seen, free of secrets. */\n    readonly detail: string;\n    /** What to do, if something is missing. */\n    readonly fix?: string;\n  }\n\n  /** Everything effectful that a connector gets. */\n  export interface Context<Config = unknown> {\n    readonly config: Config;\n    /** The configured instance's id. */\n    readonly instance: string;\n    /** The time of this run; the same for all of it. */\n    readonly now: Instant;\n    /** Aborts when the run's time is up. */\n    readonly signal: AbortSignal;\n    readonly http: Http;\n    /** Opens a web socket to a declared host, for a connector with the capability `websocket`. */\n    readonly websocket: OpenWebSocket;\n    /** A declared secret from the environment. */\n    secret(name: string): Secret | undefined;\n    /** A declared secret that must be there. @throws MallcopError `secret-missing` */\n    requireSecret(name: string): Secret;\n    /** A declared setting from the environment, which is not secret. */\n    setting(name: string): string | undefined;\n    /**\n     * Stands for a value that must be compared but not stored: an HMAC under the optional secret `MALLCOP_HMAC_KEY`, or, without\n     * the key, no more than that there is a value. Compare two with `compareFingerprints`.\n     */\n    fingerprint(value: string): string;\n    readonly log: Logger;\n    /** The committed files of apps, by the app's name in lower case; for a connector whose manifest says `templates: true`. */\n    readonly apps?: ReadonlyMap<string, AppFiles>;\n  }\n\n  /** The texts of `apps/<app>/parser.yaml` and `state.json`, as far as they are there. */\n  export interface AppFiles {\n    readonly [name: string]: string;\n  }\n\n  /** Diagnostics. Everything logged passes through redaction. */\n  export interface Logger {\n    debug(message: string): void;\n    info(message: string): void;\n    warn(message: string): void;\n  }\n\n  export interface WebSocketOptions {\n    /**\n     * SHA-256 of the peer's certificate, in hex with or without colons. With it, this very certificate is wanted, whoever\n     * signed it and whatever it is made out to; without it, the usual rules hold.\n     */\n    readonly fingerprint?: string;\n    /** How long to wait before connecting, in milliseconds; for a peer that said when to come back. */\n    readonly waitMs?: number;\n  }\n\n  /**\n   * Opens a connection, and tries twice more where the peer is down.\n   * @throws MallcopError `origin-refused`, `peer-untrusted`, `vendor-unreachable`, `budget-exhausted`\n   */\n  export type OpenWebSocket = (url: string, options?: WebSocketOptions) => Promise<WebSocketConnection>;\n\n  export interface WebSocketConnection {\n    /** Sends one text frame. On a connection that has ended it does nothing; `receive` says why it ended. */\n    send(text: string): void;\n    /**\n     * The next text frame, in the order of arrival.\n     * @throws MallcopError `vendor-unreachable` once the connection has ended, `answer-too-large`, `budget-exhausted`\n     */\n    receive(): Promise<string>;\n    /** How the peer ended it, if it did. */\n    readonly closing: { readonly code: number; readonly reason: string } | undefined;\n    close(): void;\n  }\n\n  /** A value that prints as `***`; only `reveal` gives it, for one request. */\n  export class Secret {\n    constructor(value: string);\n    reveal(): string;\n  }\n\n  export type ErrorKind =\n    | \"config\"\n    | \"auth\"\n    | \"permission\"\n    | \"not_available\"\n    | \"throttled\"\n    | \"transient\"\n    | \"window\"\n    | \"shape\"\n    | \"limit\"\n    | \"internal\";\n\n  /** Trouble with a code of docs/troubleshooting.md, such as `auth-failed`, and the values for its sentence. */\n  export class MallcopError extends Error {\n    constructor(\n      code: string,\n      values?: Readonly<Record<string, string | number>>,\n      context?: {\n        readonly retryAfterMs?: number;\n        readonly keptFrom?: number;\n        readonly cause?: unknown;\n        readonly connector?: string;\n      },\n    );\n    readonly code: string;\n    readonly kind: ErrorKind;\n    readonly hint: string;\n  }\n\n  /** Whatever was thrown, as trouble with a code. */\n  export function asMallcopError(thrown: unknown): MallcopError;\n\n  /** Address ranges, and whether a text is an address: 4, 6, or 0 for none. */\n  export class BlockList {\n    addSubnet(net: string, prefix: number, type?: \"ipv4\" | \"ipv6\"): void;\n    addAddress(address: string, type?: \"ipv4\" | \"ipv6\"): void;\n    addRange(start: string, end: string, type?: \"ipv4\" | \"ipv6\"): void;\n    check(address: string, type?: \"ipv4\" | \"ipv6\"): boolean;\n  }\n  export function isIP(input: string): 0 | 4 | 6;\n\n  /** The time of a record that does not tell its own. */\n  export const UNKNOWN_TIME: Instant;\n\n  /**\n   * Makes the smallest call that needs `right`, and tells how it went. Never throws.\n   * @param rights the manifest's rights of which it takes one, where `right` is not one itself\n   */\n  export function probe(\n    right: string,\n    feeds: readonly string[],\n    call: () => Promise<string>,\n    rights?: readonly string[],\n  ): Promise<Check>;\n\n  export function compareFingerprints(a: string, b: string): \"same\" | \"changed\" | \"unknown\";\n\n  /** A JSON object whose members are not known yet. */\n  export type JsonObject = Readonly<Record<string, unknown>>;\n\n  // Decoders: each gives a typed value, or throws with the place where the form broke off. `path` is where the value stands;\n  // `vendor` is given for what frames the records, and not for a record itself.\n  export function isObject(value: unknown): value is JsonObject;\n  export function object(value: unknown, path: string, vendor?: string): JsonObject;\n  export function optionalObject(value: unknown, path: string, vendor?: string): JsonObject | undefined;\n  export function text(value: unknown, path: string, vendor?: string): string;\n  export function optionalText(value: unknown, path: string, vendor?: string): string | undefined;\n  export function list(value: unknown, path: string, vendor?: string): readonly unknown[];\n  export function optionalList(value: unknown, path: string, vendor?: string): readonly unknown[];\n  export function number(value: unknown, path: string, vendor?: string): number;\n  export function optionalNumber(value: unknown, path: string, vendor?: string): number | undefined;\n  export function boolean(value: unknown, path: string, vendor?: string): boolean;\n  export function optionalBoolean(value: unknown, path: string, vendor?: string): boolean | undefined;\n  /** RFC 3339 with a zone, or a number since 1970 in seconds, milliseconds or microseconds. */\n  export function instant(value: unknown, path: string, vendor?: string): Instant;\n  /** As `instant`; a time without a zone is UTC. */\n  export function instantUtc(value: unknown, path: string, vendor?: string): Instant;\n  /** A scalar as text; anything else is empty. */\n  export function scalarText(value: unknown): string;\n  /** What a table has under a name, never what every object has. */\n  export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined;\n  export function parseJson(source: string | Uint8Array, path: string, vendor?: string): unknown;\n\n  /** SHA-256 as 64 small hex digits. */\n  export function sha256(content: string | Uint8Array): string;\n\n  /** The event type of a hole that the vendor itself tells of. */\n  export const COVERAGE_GAP: \"coverage_gap\";\n  /** The event types of mallcop's own, by connector. */\n  export const EVENT_TYPES: {\n    readonly \"azure\": readonly [\"role_assignment\", \"permission_change\", \"service_principal_created\", \"resource_access\", \"admin_action\", \"login\", \"defender_alert\"];\n    readonly \"aws-cloudtrail\": readonly [\"iam_change\", \"security_group_change\", \"s3_policy_change\", \"lambda_change\", \"login\", \"access_key_change\", \"cloudtrail_change\", \"admin_action\"];\n    readonly \"github\": readonly [\"org_membership\", \"repo_permission\", \"collaborator_added\", \"secret_scanning_alert\", \"dependabot_alert\", \"workflow_run\", \"oauth_authorization\", \"admin_action\"];\n    readonly \"m365\": readonly [\"login\", \"admin_role_change\", \"mail_rule_created\", \"external_forwarding\", \"delegate_access\", \"external_sharing\", \"bulk_download\", \"dlp_match\", \"dlp_feedback\", \"admin_action\"];\n    readonly \"container-logs\": readonly [\"log_line\", \"parser_summary\"];\n    readonly \"vercel\": readonly [\"deployment_created\", \"deployment_succeeded\", \"deployment_failed\", \"team_member_added\", \"team_member_removed\", \"project_created\", \"project_deleted\", \"domain_change\", \"env_var_change\", \"login\", \"admin_action\"];\n    readonly \"supabase\": readonly [\"auth.signin\", \"auth.signup\", \"auth.token_refresh\", \"project.config_change\", \"edge_function.deploy\", \"auth.account_change\"];\n    readonly \"openclaw\": readonly [\"skill.install\", \"skill.modify\", \"gateway.config_change\", \"agent.behavior_anomaly\"];\n  };\n\n  /** What `tests.ts` is handed: `export default (t: Harness) => { … }`. */\n  export interface Harness {\n    test(name: string, body: () => unknown): void;\n    ok(value: unknown, message?: string): void;\n    equal(actual: unknown, expected: unknown, message?: string): void;\n    throws(body: () => unknown, message?: string): void;\n  }\n}\n\ndeclare module \"mallcop/detector\" {\n  import type { EventId, Instant, Scalar, Severity } from \"mallcop\";\n\n  export type { Harness } from \"mallcop\";\n\n  export interface CleanEvent {\n    readonly id: EventId;\n    readonly time: Instant;\n    /** The connector's type. */\n    readonly source: string;\n    readonly type: string;\n    readonly actor: string;\n    readonly target: string;\n    readonly action: string;\n    readonly severity: Severity;\n    /** `connector` is the instance. */\n    readonly metadata: Readonly<Record<string, Scalar>>;\n  }\n\n  /** What is kept under a key: numbers, and lists of numbers or of texts. */\n  export type MemoryValue = { readonly [name: string]: number | readonly number[] | readonly string[] };\n\n  export interface Memory {\n    get(key: string): MemoryValue | undefined;\n    /** @param until milliseconds since 1970, in the events' time */\n    set(key: string, value: MemoryValue, until: number): void;\n  }\n\n  export interface Detector {\n    /** @param events in the order in which they were stored; only those that the manifest asks for */\n    detect(events: readonly CleanEvent[], context: Context): Iterable<Draft>;\n  }\n\n  export interface Context {\n    /** By the manifest's names. */\n    readonly parameters: Readonly<Record<string, number>>;\n    /** In lower case. */\n    readonly own: { readonly domains: ReadonlySet<string>; readonly accounts: ReadonlySet<string> };\n    /** What the detector keeps between runs: small, bounded, committed. */\n    readonly memory: Memory;\n    /** Who acted, sessions and roles folded; `undefined` where nobody is named or it is an end user of an application. */\n    who(event: CleanEvent): string | undefined;\n    /** What was learned of who acted, before this event's page. */\n    profile(event: CleanEvent): Profile | undefined;\n    /** Another source that has seen somebody of the same name act; addresses of the own domains count as their first part. */\n    seenElsewhere(event: CleanEvent): string | undefined;\n    /** Whether the source was still being learned when the event happened. */\n    learning(event: CleanEvent): boolean;\n    /** Events of the type on each earlier day of the window on which the source said anything. */\n    dailyCounts(event: CleanEvent): readonly number[];\n  }\n\n  export type Evidence = Pick<CleanEvent, \"id\" | \"time\">;\n\n  /** What a detector says. Drafts of one key become one finding as long as they follow each other. */\n  export interface Draft {\n    /** What the finding is about, such as grantor, grantee, role and scope. Together with the first event it gives the id. */\n    readonly key: readonly string[];\n    readonly source: string;\n    readonly severity: Severity;\n    readonly title: Said;\n    /** One sentence, with the numbers. */\n    readonly why: Said;\n    /** What to do next. */\n    readonly next: Said;\n    /** At least one, the oldest first. */\n    readonly events: readonly [Evidence, ...Evidence[]];\n    /** It does not rest on what is usual: the severity holds while the source is being learned too. */\n    readonly certain?: true;\n    /** How many events there are in all, where more than `events` names. */\n    readonly count?: number;\n  }\n\n  /** A sentence, as `say` makes it: the event's texts in it are known, and marked when it is stored. */\n  export interface Said {\n    readonly __brand: \"Said\";\n  }\n\n  /** Words of your own that stand in a variable. Never an event's text. */\n  export interface Own {\n    readonly words: string;\n  }\n\n  /** What may stand in a sentence. A text counts as foreign, and is marked; numbers, own words and sentences are not. */\n  export type Sayable = string | number | Own | Said;\n\n  /** Template tag for sentences. */\n  export function say(words: TemplateStringsArray, ...values: readonly Sayable[]): Said;\n  export function own(words: string): Own;\n  /** \"1 event\", \"2 events\". */\n  export function counted(count: number, noun: string): Own;\n\n  /** What is usual for one actor of one source. Something is known once it was seen on two days of the last 90. */\n  export interface Profile {\n    /** Days since 1970, in UTC. */\n    readonly first: number;\n    readonly last: number;\n    /** Different days on which the actor did anything. */\n    readonly days: number;\n    /** By hour of the UTC day: on how many days. */\n    readonly hours: readonly number[];\n    readonly isKnown: boolean;\n    /** @param network as `networkOf` gives it */\n    knowsNetwork(network: string): boolean;\n    knowsHabit(habit: string): boolean;\n    /** Hours between this hour and the nearest usual one, 0 to 12; `undefined` before any is. */\n    hoursFromUsual(hour: number): number | undefined;\n  }\n\n  /** The first of these fields of metadata that is a text. */\n  export function textOf(event: CleanEvent, ...names: readonly string[]): string | undefined;\n  /** Whether it succeeded, as far as is known. */\n  export function succeeded(event: CleanEvent): boolean;\n  /** Whether somebody did something; alerts and summaries are no activity. */\n  export function isActivity(event: CleanEvent): boolean;\n  /** Whoever was given or lost something. */\n  export function granteeOf(event: CleanEvent): string;\n  /** The /24 or /48 that the event came from. */\n  export function networkOf(event: CleanEvent): string | undefined;\n  /** A resource's kind, and the group or account that it is in. */\n  export function resourceClassOf(event: CleanEvent): string;\n  /** The part of a mail address behind the @, in lower case. */\n  export function domainOf(address: string): string | undefined;\n  /** Whether the operation takes something away. */\n  export function takesAway(event: CleanEvent): boolean;\n  /** How much power the event gives; `undefined` if none of weight. */\n  export function powerGiven(event: CleanEvent): \"full\" | \"broad\" | undefined;\n  /** Lists of a remembered record; empty if there are none. */\n  export function numbersOf(value: MemoryValue | undefined, name: string): readonly number[];\n  export function textsOf(value: MemoryValue | undefined, name: string): readonly string[];\n}\n\ndeclare module \"mallcop/github\" {\n  import type { Http, MallcopError } from \"mallcop\";\n\n  /** @octokit/core; give it `request: { fetch: createOctokitFetch(ctx.http) }`, for there is no other network. */\n  export class Octokit {\n    constructor(options: Readonly<Record<string, unknown>>);\n    request(\n      route: string,\n      parameters?: Readonly<Record<string, unknown>>,\n    ): Promise<{\n      readonly status: number;\n      readonly headers: Readonly<Record<string, string | number | undefined>>;\n      readonly data: unknown;\n    }>;\n    graphql(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;\n  }\n\n  /** An answer of GraphQL that has errors in it. */\n  export class GraphqlResponseError extends Error {\n    readonly errors: unknown;\n    readonly data: unknown;\n    readonly headers: Readonly<Record<string, unknown>>;\n  }\n\n  /** The shared transport as Octokit's `fetch`. */\n  export function createOctokitFetch(http: Http): (url: string, init?: object) => Promise<Response>;\n  /** The transport's own error inside what Octokit made of it. */\n  export function thrownByTransport(thrown: unknown): MallcopError | undefined;\n}\n\ndeclare module \"mallcop/aws\" {\n  import type { Http } from \"mallcop\";\n\n  /** The shared transport as `requestHandler` of a client. Clients have no other network, and find no credentials by themselves. */\n  export function createAwsRequestHandler(http: Http): AwsRequestHandler;\n  export type AwsRequestHandler = { readonly metadata: { readonly handlerProtocol: \"http/1.1\" } };\n\n  export interface AwsCredentials {\n    readonly accessKeyId: string;\n    readonly secretAccessKey: string;\n    readonly sessionToken?: string;\n    readonly expiration?: Date;\n  }\n\n  /** All of it has to be given: nothing is read from variables or files. Retries are the transport's, so `maxAttempts` is 1. */\n  export interface AwsClientOptions {\n    readonly region: string;\n    readonly credentials: AwsCredentials | (() => Promise<AwsCredentials>);\n    readonly requestHandler: AwsRequestHandler;\n    readonly endpoint?: string;\n    readonly maxAttempts?: number;\n    readonly [option: string]: unknown;\n  }\n\n  /** A call; `Output` is what its answer has. */\n  export interface AwsCommand<Output> {\n    readonly input: object;\n    readonly answers?: (output: Output) => Output;\n  }\n\n  class AwsClient {\n    constructor(options: AwsClientOptions);\n    /** @throws Error whose `name` is AWS's own, such as `AccessDeniedException` */\n    send<Output>(command: AwsCommand<Output>): Promise<Output>;\n    destroy(): void;\n  }\n\n  /** @aws-sdk/client-cloudtrail */\n  export class CloudTrailClient extends AwsClient {}\n\n  export class LookupEventsCommand implements AwsCommand<LookupEventsCommandOutput> {\n    constructor(input: LookupEventsCommandInput);\n    readonly input: LookupEventsCommandInput;\n    readonly answers?: (output: LookupEventsCommandOutput) => LookupEventsCommandOutput;\n  }\n  export interface LookupEventsCommandInput {\n    readonly LookupAttributes?: readonly { readonly AttributeKey: string; readonly AttributeValue: string }[];\n    readonly StartTime?: Date;\n    readonly EndTime?: Date;\n    readonly MaxResults?: number;\n    readonly NextToken?: string;\n  }\n  export interface LookupEventsCommandOutput {\n    readonly Events?: Event[] | undefined;\n    readonly NextToken?: string | undefined;\n  }\n  export interface Event {\n    readonly EventId?: string | undefined;\n    readonly EventName?: string | undefined;\n    readonly EventSource?: string | undefined;\n    readonly EventTime?: Date | undefined;\n    readonly Username?: string | undefined;\n    readonly ReadOnly?: string | undefined;\n    readonly AccessKeyId?: string | undefined;\n    readonly Resources?: readonly {\n      readonly ResourceName?: string | undefined;\n      readonly ResourceType?: string | undefined;\n    }[];\n    /** The record itself, as JSON. */\n    readonly CloudTrailEvent?: string | undefined;\n  }\n\n  export class DescribeTrailsCommand implements AwsCommand<DescribeTrailsCommandOutput> {\n    constructor(input: { readonly trailNameList?: readonly string[]; readonly includeShadowTrails?: boolean });\n    readonly input: object;\n    readonly answers?: (output: DescribeTrailsCommandOutput) => DescribeTrailsCommandOutput;\n  }\n  export interface DescribeTrailsCommandOutput {\n    readonly trailList?: Trail[] | undefined;\n  }\n  export interface Trail {\n    readonly Name?: string | undefined;\n    readonly TrailARN?: string | undefined;\n    readonly HomeRegion?: string | undefined;\n    readonly S3BucketName?: string | undefined;\n    readonly S3KeyPrefix?: string | undefined;\n    readonly SnsTopicARN?: string | undefined;\n    readonly IncludeGlobalServiceEvents?: boolean | undefined;\n    readonly IsMultiRegionTrail?: boolean | undefined;\n    readonly IsOrganizationTrail?: boolean | undefined;\n    readonly LogFileValidationEnabled?: boolean | undefined;\n    readonly CloudWatchLogsLogGroupArn?: string | undefined;\n    readonly CloudWatchLogsRoleArn?: string | undefined;\n    readonly KmsKeyId?: string | undefined;\n    readonly HasCustomEventSelectors?: boolean | undefined;\n    readonly HasInsightSelectors?: boolean | undefined;\n  }\n\n  export class GetTrailStatusCommand implements AwsCommand<GetTrailStatusCommandOutput> {\n    constructor(input: { readonly Name: string });\n    readonly input: object;\n    readonly answers?: (output: GetTrailStatusCommandOutput) => GetTrailStatusCommandOutput;\n  }\n  export interface GetTrailStatusCommandOutput {\n    readonly IsLogging?: boolean | undefined;\n    readonly LatestDeliveryError?: string | undefined;\n    readonly LatestDigestDeliveryError?: string | undefined;\n  }\n\n  /** @aws-sdk/client-sts */\n  export class STSClient extends AwsClient {}\n\n  export class AssumeRoleCommand implements AwsCommand<AssumeRoleCommandOutput> {\n    constructor(input: {\n      readonly RoleArn: string;\n      readonly RoleSessionName: string;\n      readonly DurationSeconds?: number;\n      readonly ExternalId?: string;\n    });\n    readonly input: object;\n    readonly answers?: (output: AssumeRoleCommandOutput) => AssumeRoleCommandOutput;\n  }\n  export interface AssumeRoleCommandOutput {\n    readonly Credentials?:\n      | {\n          readonly AccessKeyId: string | undefined;\n          readonly SecretAccessKey: string | undefined;\n          readonly SessionToken: string | undefined;\n          readonly Expiration: Date | undefined;\n        }\n      | undefined;\n  }\n\n  export class GetCallerIdentityCommand implements AwsCommand<GetCallerIdentityCommandOutput> {\n    constructor(input: Readonly<Record<string, never>>);\n    readonly input: object;\n    readonly answers?: (output: GetCallerIdentityCommandOutput) => GetCallerIdentityCommandOutput;\n  }\n  export interface GetCallerIdentityCommandOutput {\n    readonly Account?: string | undefined;\n    readonly Arn?: string | undefined;\n    readonly UserId?: string | undefined;\n  }\n}\n\ndeclare module \"mallcop/logs\" {\n  import type { MallcopError, Outcome, Severity } from \"mallcop\";\n\n  export interface AppParser {\n    readonly app: string;\n    readonly format: Format;\n    /** What stands before each message, the last piece being the message; none if the lines have no header. */\n    readonly headers: readonly Pattern[];\n    /** Whether rows of a stack trace belong to the row before. */\n    readonly joins: boolean;\n    readonly templates: readonly Template[];\n    /** Lines to leave out of all counts of unmatched ones. */\n    readonly ignore: readonly Pattern[];\n  }\n\n  export interface AppState {\n    readonly version: 1;\n    readonly app: string;\n    /** Missing until a run with enough lines has seen the app. */\n    readonly usual?: Usual;\n    /** Of the app: those that wrote lines, the last seen at the end. */\n    readonly revisions?: readonly string[];\n    /** Those among them that are new since the last run without drift. */\n    readonly young?: readonly string[];\n    readonly pending?: readonly PendingLook[];\n    readonly templates: Readonly<Record<string, TemplateState>>;\n  }\n\n  export class AppWindow implements SeenWindow {\n    readonly app: string;\n    lines: number;\n    ignored: number;\n    unmatched: number;\n    headless: number;\n    readonly templates: Map<string, number>;\n    readonly revisions: Map<string, number>;\n    /** @param learns whether unknown lines are to be learned from, as far as they go */\n    constructor(app: string, learns: boolean);\n    add({ rows, time, revision, found }: SeenEntry): void;\n    /** Takes in what follows it. */\n    absorb(next: AppWindow): void;\n    get headlessRows(): HeadlessRows;\n    /** To be asked when the window is whole: the unknown lines are forgotten then. */\n    looks(): readonly Look[];\n  }\n\n  /** Tells the rows that carry an entry on from those that begin one. */\n  export class EntryReader<R extends Row> {\n    /** @param joins whether to put rows together at all */\n    constructor(joins: boolean);\n    /** Takes a row; gives the rows of the entry before, if this row begins the next one. */\n    push(row: R): readonly R[] | undefined;\n    /** The last entry. */\n    flush(): readonly R[] | undefined;\n  }\n\n  export type FieldValue = string | number | boolean | null;\n\n  /** What a row says, as two lists side by side: rows of one template share their names. */\n  export interface Fields {\n    readonly names: readonly string[];\n    readonly values: readonly FieldValue[];\n  }\n\n  export type Format = \"text\" | \"json\" | \"logfmt\";\n\n  export type Found = \n  /** A template matches. */\n  {\n    readonly template: string;\n  }\n  /** The file says to leave it out. */\n   | {\n    readonly ignored: true;\n  }\n  /** No template matches; `headless` if it does not even begin as the app's lines do. */\n   | {\n    readonly message: string;\n    readonly headless: boolean;\n  };\n\n  export const HOLE_TYPES: readonly [\"int\", \"num\", \"size\", \"duration\", \"status\", \"time\", \"ip\", \"host\", \"uuid\", \"hex\", \"email\", \"url\", \"path\", \"id\", \"word\", \"any\", \"string\", \"json\", \"rest\"];\n\n  /** By revision of the app, and by the number of the stretch. */\n  export type HeadlessRows = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;\n\n  export type HoleType = (typeof HOLE_TYPES)[number];\n\n  export class LineParser {\n    constructor(parser: AppParser);\n    /** Takes a row; gives the answers to the rows of the entry before it, if it ends one. */\n    push(row: string): readonly Parsed[];\n    /** The answers to the last rows. */\n    flush(): readonly Parsed[];\n    /** The answer to an entry that is known to be one; `rows` has its first row at least. */\n    entry(rows: readonly string[]): Parsed;\n  }\n\n  export interface Look {\n    readonly patterns: readonly [Pattern, ...Pattern[]];\n    readonly lines: number;\n    /** Lines in each stretch of time, by its number. */\n    readonly buckets: ReadonlyMap<number, number>;\n    /** Of the app: those that wrote such lines. */\n    readonly revisions: ReadonlySet<string>;\n    /** Different lines of it, as they are in the log. */\n    readonly samples: readonly string[];\n  }\n\n  /** Names of fields, except for the event's type, severity and outcome, which are the file's own words. */\n  export interface Mapping {\n    readonly event: string;\n    readonly actor: string | undefined;\n    readonly target: string | undefined;\n    readonly severity: Severity | undefined;\n    readonly outcome: Exclude<Outcome, \"unknown\"> | undefined;\n    /** More fields for the event's metadata, by the name they have there. */\n    readonly fields: ReadonlyMap<string, string>;\n  }\n\n  /** What templates are matched against: the rest of a tidy line, which is not copied before somebody wants it. */\n  export interface Message {\n    readonly line: string;\n    readonly from: number;\n  }\n\n  /** A row, its message, and what it says besides. */\n  export interface OpenedRow extends Row, Message {\n    readonly names: readonly string[];\n    readonly values: FieldValue[];\n    /** Whether other rows have the same list of names. */\n    readonly isShared: boolean;\n  }\n\n  export interface Parsed extends Fields {\n    /** `null` if no template matches. */\n    readonly template: string | null;\n    /** The template with `<*>` for each value; the message itself if no template matches. */\n    readonly text: string;\n    /** Whether an `ignore` of the file covers it. */\n    readonly ignored: boolean;\n    /** Whether it lacks what stands before all other messages of the app. */\n    readonly headless: boolean;\n  }\n\n  export type Pattern = readonly Piece[];\n\n  /** A look that may become a template. */\n  export interface PendingLook {\n    /** As `match` of `parser.yaml` has it. */\n    readonly match: readonly string[];\n    readonly lines: number;\n    /** Stretches of ten minutes in which it came. */\n    readonly stretches: number;\n    /** The most lines of one of them. */\n    readonly peak: number;\n    /** Runs that saw it. */\n    readonly runs: number;\n  }\n\n  export type Piece = {\n    readonly literal: string;\n  } | {\n    readonly hole: HoleType;\n    readonly name: string | undefined;\n  } | {\n    readonly choice: readonly string[];\n  };\n\n  export type ReadTemplates = {\n    readonly parser: AppParser;\n    readonly problems: readonly [];\n  } | {\n    readonly parser?: undefined;\n    readonly problems: readonly MallcopError[];\n  };\n\n  export interface Row {\n    /** As it came. */\n    readonly text: string;\n    /** Whether it begins as the app's rows begin; `undefined` where they have nothing in common. */\n    readonly hasHeader: boolean | undefined;\n  }\n\n  /** Takes headers off, and the message out of lines of data. */\n  export class RowOpener {\n    constructor({ format, headers }: Pick<AppParser, \"format\" | \"headers\">);\n    open(text: string): OpenedRow;\n  }\n\n  /** An entry of the log: a line, and the rows that belong to it. */\n  export interface SeenEntry {\n    readonly rows: number;\n    /** In milliseconds, by the line's own clock. */\n    readonly time: number;\n    readonly revision: string;\n    readonly found: Found;\n  }\n\n  /** What was seen, once it is whole. All counts are rows: `lines` is what templates have, and `ignored`, and `unmatched`. */\n  export interface SeenWindow {\n    /** The app's name, in lower case. */\n    readonly app: string;\n    readonly lines: number;\n    readonly ignored: number;\n    readonly unmatched: number;\n    /** Of the unmatched, those that do not even begin as the app's lines do. */\n    readonly headless: number;\n    /** Rows by template. */\n    readonly templates: ReadonlyMap<string, number>;\n    /** Unmatched rows by revision; one is there as soon as it wrote anything. */\n    readonly revisions: ReadonlyMap<string, number>;\n    /** What the unknown lines have in common. */\n    looks(): readonly Look[];\n    /** Some of the headless ones. */\n    readonly headlessRows: HeadlessRows;\n  }\n\n  export interface Template {\n    readonly id: string;\n    /** The line as it looks, and what else it may look like. */\n    readonly patterns: readonly [Pattern, ...Pattern[]];\n    /** What a line of it becomes, if anything. */\n    readonly mapping: Mapping | undefined;\n    /** Not worth a sample. Only people say so. */\n    readonly noise: boolean;\n    /** Not to be changed by learning. */\n    readonly keep: boolean;\n    /** Ids of templates that this one has taken in. */\n    readonly was: readonly string[];\n    /** Lines that it must match. */\n    readonly examples: readonly string[];\n  }\n\n  export interface TemplateState {\n    /** Of the last discovery. */\n    readonly lines: number;\n    /** UTC days; the last one to within a week, so that a quiet run changes nothing. */\n    readonly first_seen: string;\n    readonly last_seen: string;\n    /** Redacted, and short. */\n    readonly samples: readonly string[];\n  }\n\n  /** What is usual for an app. */\n  export interface Usual {\n    /** Share of unmatched lines, 0 to 1. */\n    readonly unmatched: number;\n    /** New looks of three lines and more. */\n    readonly looks: number;\n  }\n\n  export function copyOf(text: string, most: number): string;\n\n  /** A row's fields as an object. */\n  export function fieldsOf({ names, values }: Fields): Record<string, FieldValue>;\n\n  /** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */\n  export function readState(text: string | undefined): AppState | undefined;\n\n  /** @param path what the file is called in messages */\n  export function readTemplates(text: string, path: string): ReadTemplates;\n}\n\ndeclare module \"mallcop/microsoft\" {\n  import type { Context, Instant, Json, LogPage, MallcopError, RetryPolicy, Slice } from \"mallcop\";\n\n  export const AZURE_CREDENTIALS: CredentialNames;\n\n  export interface Answer {\n    readonly status: number;\n    /** Lower-case names. */\n    readonly headers: Readonly<Record<string, string>>;\n    /** Parsed JSON; `undefined` for an empty answer. Of a refusal that is no JSON, its text. */\n    readonly body: Json | undefined;\n  }\n\n  export type Api = \"resource-manager\" | \"graph\" | \"log-analytics\" | \"management\";\n\n  export type Cloud = \"public\" | \"usgov\" | \"usgov-dod\" | \"china\";\n\n  /** The names of the variables that hold a credential. */\n  export interface CredentialNames {\n    readonly tenant: string;\n    readonly clientId: string;\n    readonly secretName: \"AZURE_CLIENT_SECRET\" | \"M365_CLIENT_SECRET\";\n  }\n\n  export const DIRECTORY_AUDITS: Report;\n\n  /** The column with the time a row became readable: text with up to seven digits of a second, as Kusto writes it. */\n  export const INGESTED_AT = \"IngestedAt\";\n\n  /** A piece of a query. Only this file makes one: by `kql`, whose own words are the programmer's. */\n  export interface Kql {\n    readonly kql: string;\n  }\n\n  /** Instants are whole milliseconds; Kusto keeps seven digits. */\n  export type KqlValue = Kql | string | number | readonly string[];\n\n  export interface LooseRecord {\n    /**\n     * A member by path, such as `initiatedBy.user.userPrincipalName`: in the record, then under its `properties`. The first of\n     * the paths that leads to something wins; `null`, empty text and empty containers are nothing.\n     */\n    value(...paths: string[]): unknown;\n    /** As `value`, but text; numbers and truth values are written out. */\n    text(...paths: string[]): string | undefined;\n    /** As `value`, but a list of objects; a single object is a list of one. */\n    objects(...paths: string[]): readonly LooseRecord[];\n  }\n\n  export const M365_CREDENTIALS: CredentialNames;\n\n  export interface MicrosoftClient {\n    /**\n     * One request with a token for `api`. A 401 is tried once more with a fresh token. Gives any other answer, also 4xx.\n     * @throws MallcopError `auth-failed`, `permission-missing` and `feed-not-available` from the sign-in, `origin-refused`,\n     * `vendor-answer-unexpected` for a success that is no JSON, and whatever the transport throws\n     */\n    ask(api: Api, question: Question): Promise<Answer>;\n    /**\n     * The pages of a listing, each an answer 200 with a body; with any other answer it ends in what `refuse` makes of it.\n     * @throws MallcopError as `ask`; `vendor-answer-unexpected` for pages that form a circle\n     */\n    pages(api: Api, question: Question, paging: Paging): AsyncIterable<Answer & {\n      readonly body: Json;\n    }>;\n    /** The vendor's error code in an answer, the outermost. */\n    codeOf(answer: Answer): string | undefined;\n    /** All error codes in an answer, the outermost first: `BadArgumentError`, `SemanticError`, `SEM0100`. */\n    codesOf(answer: Answer): readonly string[];\n    /** The vendor's own words in an answer, redacted and short; empty if there are none. */\n    said(answer: Answer): string;\n  }\n\n  /** Options that every Microsoft connector's manifest has; a `*_url` replaces the cloud's own host (private clouds, stand-ins). */\n  export interface MicrosoftOptions {\n    /** `public` unless said. */\n    readonly cloud?: Cloud;\n    readonly login_url?: string;\n    readonly resource_manager_url?: string;\n    readonly graph_url?: string;\n    readonly log_analytics_url?: string;\n    readonly management_api_url?: string;\n  }\n\n  export interface Paging {\n    /** The link to the next page in a body, if there is one. */\n    next(body: Json): string | undefined;\n    /** Why a page was not given. */\n    refuse(answer: Answer): MallcopError;\n  }\n\n  export interface Question {\n    /** Begins with `/`, or is an absolute URL of the API's own origin, such as a link out of an answer. */\n    readonly path: string;\n    readonly method?: \"GET\" | \"POST\";\n    readonly headers?: Readonly<Record<string, string>>;\n    /** Sent as JSON. */\n    readonly body?: Json;\n  }\n\n  export interface Report {\n    /** The last part of its address. */\n    readonly name: \"directoryAudits\" | \"signIns\";\n    /** What people call it. */\n    readonly title: string;\n    /** The member that both the filter and we go by. */\n    readonly time: \"activityDateTime\" | \"createdDateTime\";\n    readonly top: number;\n    /** Sign-ins come newest first and know no other order. */\n    readonly ordered: boolean;\n  }\n\n  /** A row by column name. Times stay text, with all their digits; `dynamic` values are what Kusto wrote, often JSON in text. */\n  export type Row = Readonly<Record<string, Json>>;\n\n  export interface RowPage {\n    readonly rows: readonly Row[];\n  }\n\n  export const SIGN_INS: Report;\n\n  /** `` { by: { Ip: kql`CallerIpAddress` }, give: { Count: kql`count()` } } `` */\n  export interface Sums {\n    readonly by: Readonly<Record<string, Kql>>;\n    readonly give: Readonly<Record<string, Kql>>;\n  }\n\n  export interface Table {\n    readonly name: string;\n    /** Tables on the cheaper plans are read through another address, with fewer operators. */\n    readonly plan: TablePlan;\n    /** Kusto's type of every column, such as `string`, `datetime`, `long`, `dynamic`. */\n    readonly columns: ReadonlyMap<string, string>;\n  }\n\n  export type TablePlan = \"analytics\" | \"basic\";\n\n  export interface WindowQuery {\n    /** As `discoverTables` gave it. */\n    readonly table: Table;\n    /** Half-open, on the axis of ingestion: `from <= t < to`. */\n    readonly from: Instant;\n    readonly to: Instant;\n    /** Conditions besides time, such as `` kql`Stream_s == ${name}` ``. */\n    readonly where?: readonly Kql[];\n    /** What a row holds besides `INGESTED_AT`: columns by name. All by default. */\n    readonly columns?: readonly string[];\n    /** Rows are sums over the whole window instead, which is then never halved. Not for tables on the Basic plan. */\n    readonly summarize?: Sums;\n    /** Rows asked for at once; 20,000 by default. */\n    readonly pageRows?: number;\n  }\n\n  /**\n   * Costs nothing until something is asked; the tokens of one run are shared by all its clients.\n   * @param credentials which variables hold the credential: `AZURE_CREDENTIALS` or `M365_CREDENTIALS`\n   * @param manners where one feed needs other manners than its API's table (`manners.ts`)\n   */\n  export function createMicrosoftClient(ctx: Context<MicrosoftOptions>, credentials: CredentialNames, manners?: Readonly<Partial<Record<Api, RetryPolicy>>>): MicrosoftClient;\n\n  /**\n   * Which of the named tables the workspace has, with their columns. A table that is not there, or a workspace that never got\n   * any data, is no error. One small query per table.\n   *\n   * @param workspaceId the workspace's own GUID, which the portal calls Workspace ID\n   * @throws MallcopError `permission-missing`, `config-invalid` (no such workspace), and whatever the client throws\n   */\n  export function discoverTables(client: MicrosoftClient, workspaceId: string, names: readonly string[]): Promise<ReadonlyMap<string, Table>>;\n\n  /** The name of a table or column. @throws MallcopError `config-invalid` if it is not one */\n  export function identifier(name: string): Kql;\n\n  /** Pieces with something trusted between. */\n  export function joinKql(pieces: readonly Kql[], between: \", \" | \" and \" | \"\\n| \"): Kql;\n\n  /** A piece of a query; texts among the values become string literals, lists of texts several with commas between. */\n  export function kql(words: TemplateStringsArray, ...values: readonly KqlValue[]): Kql;\n\n  /** `undefined` for what is no object. */\n  export function looseRecord(record: unknown): LooseRecord | undefined;\n\n  /** The manners of an API, for one of its paths. */\n  export function mannersOf(api: Api, pathname: string): RetryPolicy;\n\n  /**\n   * The origin of an API, such as `https://management.azure.com`, without a slash at the end.\n   * @throws MallcopError `feed-not-available` if the cloud does not have the API, `config-invalid` for an unusable `*_url`\n   */\n  export function originOf(options: MicrosoftOptions, api: Api): string;\n\n  /**\n   * Whether the report can be read at all: throws what keeps us from it.\n   * @throws MallcopError as `readReport`\n   */\n  export function probeReport(client: MicrosoftClient, report: Report): Promise<void>;\n\n  /**\n   * The rows of a window, oldest page first; a page is whole, in order of ingestion. Ends after the last row.\n   *\n   * @throws MallcopError `window-refused` if even the smallest part does not come whole, `permission-missing`, and whatever\n   * the client throws\n   */\n  export function queryWindow(client: MicrosoftClient, workspaceId: string, query: WindowQuery): AsyncGenerator<RowPage>;\n\n  /**\n   * @throws MallcopError `slice-too-wide`, `permission-missing`, `feed-not-available` (licence), and whatever the client throws\n   */\n  export function readReport(client: MicrosoftClient, report: Report, slice: Slice): AsyncGenerator<LogPage>;\n\n  /**\n   * @param option `workspace_id` of the connector\n   * @param setting `LOG_ANALYTICS_WORKSPACE_ID`\n   * @returns in lower case; `undefined` if neither is given\n   * @throws MallcopError `config-invalid` if it is no GUID\n   */\n  export function workspaceIdOf(option: string | undefined, setting: string | undefined): string | undefined;\n}\n";
const NODE_TYPES = "/** Written once by `mallcop scaffold`: what plugins use of Node most. Remove it if you install @types/node, which has everything. */\ndeclare module \"node:crypto\" {\n  export interface Hash {\n    update(data: string | Uint8Array): Hash;\n    digest(encoding: \"hex\" | \"base64\" | \"base64url\"): string;\n    digest(): Buffer;\n  }\n  export function createHash(algorithm: string): Hash;\n  export function createHmac(algorithm: string, key: string | Uint8Array): Hash;\n\n  export interface KeyObject {\n    readonly asymmetricKeyType?: string;\n    export(options: { readonly type: \"spki\" | \"pkcs8\"; readonly format: \"der\" }): Buffer;\n  }\n  type KeyInput = { readonly key: string | Uint8Array; readonly format: \"der\" | \"pem\"; readonly type?: \"spki\" | \"pkcs8\" };\n  export function createPrivateKey(key: string | KeyInput): KeyObject;\n  export function createPublicKey(key: string | KeyInput | KeyObject): KeyObject;\n  export function generateKeyPairSync(type: \"ed25519\"): { readonly publicKey: KeyObject; readonly privateKey: KeyObject };\n  export function sign(algorithm: string | null, data: Uint8Array, key: KeyObject): Buffer;\n}\n\ndeclare module \"node:util\" {\n  export function isDeepStrictEqual(a: unknown, b: unknown): boolean;\n}\n\ninterface Buffer extends Uint8Array {\n  toString(encoding?: \"utf8\" | \"hex\" | \"base64\" | \"base64url\" | \"latin1\" | \"utf16le\"): string;\n  subarray(start?: number, end?: number): Buffer;\n}\ninterface BufferConstructor {\n  from(data: string, encoding?: \"utf8\" | \"hex\" | \"base64\" | \"base64url\" | \"latin1\" | \"utf16le\"): Buffer;\n  from(data: Uint8Array | readonly number[]): Buffer;\n  concat(list: readonly Uint8Array[]): Buffer;\n  byteLength(text: string): number;\n}\ndeclare var Buffer: BufferConstructor;\ndeclare namespace NodeJS {\n  type Timeout = ReturnType<typeof setTimeout>;\n}\n";

;// CONCATENATED MODULE: ./build/src/plugin/scaffold/scaffold.js
/** Writes a new plugin into a deployment repo. Nothing that exists is overwritten, but for the types, which are mallcop's own. */











const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MOST_CHARS = 40;
/** Variables with these beginnings are the job's own, and are handed to no plugin. */
const OF_THE_JOB = /^(?:ACTIONS|GITHUB|RUNNER|INPUT|MALLCOP|NODE|LD)_/;
/** For editors and `tsc -p plugins`: what type stripping can run, and no more. */
const TSCONFIG = {
    compilerOptions: {
        target: "es2024",
        // Node has what browsers have of URLs and signals; what it has of the network is taken away from plugins.
        lib: ["es2024", "dom"],
        module: "esnext",
        moduleResolution: "bundler",
        moduleDetection: "force",
        types: [],
        noEmit: true,
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        verbatimModuleSyntax: true,
        erasableSyntaxOnly: true,
        allowImportingTsExtensions: true,
    },
    include: ["**/*.ts"],
};
/** Kinds of plugins, each with its folder, the names that are taken, and the files of a new one. */
const KINDS = {
    connector: {
        folder: find_plugins/* PLUGIN_FOLDER */.hh,
        builtin: registry/* builtinTypes */.jN,
        files: (name) => connectorFiles(describe(name)),
    },
    detector: {
        folder: find_detectors/* DETECTOR_FOLDER */.sh,
        builtin: () => Object.keys(builtin_generated/* BUILTIN_DETECTORS */.W),
        files: (name) => detectorFiles({ name, title: titleOf(name) }),
    },
};
const PLUGIN_KINDS = ["connector", "detector"];
/**
 * Scaffolds `plugins/<kind>s/<name>`, and gives the paths that were written, relative to `root`.
 * @throws MallcopError `plugin-refused` for a name that cannot be used, or a folder that exists
 */
async function scaffoldPlugin(root, kind, name) {
    checkName(kind, name);
    return await writePlugin(root, `${KINDS[kind].folder}/${name}`, KINDS[kind].files(name));
}
/**
 * Copies a built-in connector to `plugins/connectors/<type>`, which then replaces it.
 * @throws MallcopError `connector-unknown`, or `plugin-refused` if its sources are not there, or the folder exists
 */
async function scaffoldOverride(root, type) {
    return await writePlugin(root, `${find_plugins/* PLUGIN_FOLDER */.hh}/${type}`, await builtinFiles(type));
}
async function writePlugin(root, shown, texts) {
    const folder = external_node_path_.join(root, shown);
    if (await exists(folder))
        throw refused(shown, "it exists already", "Choose another name, or remove the folder first.");
    await (0,promises_.mkdir)(external_node_path_.dirname(folder), { recursive: true });
    // All or nothing: a half-written plugin would be found by the next scan.
    const draft = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(folder), ".scaffold-"));
    try {
        for (const [file, text] of texts) {
            await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.join(draft, file)), { recursive: true });
            await (0,promises_.writeFile)(external_node_path_.join(draft, file), text);
        }
        await (0,promises_.rename)(draft, folder);
    }
    catch (thrown) {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
        throw thrown;
    }
    const written = [...texts.keys()].map((file) => `${shown}/${file}`);
    await (0,promises_.writeFile)(external_node_path_.join(root, "plugins/mallcop.d.ts"), PLUGIN_TYPES);
    const tsconfig = external_node_path_.join(root, "plugins/tsconfig.json");
    if (await exists(tsconfig))
        return [...written, "plugins/mallcop.d.ts"];
    await (0,promises_.writeFile)(tsconfig, `${JSON.stringify(TSCONFIG, null, 2)}\n`);
    await (0,promises_.writeFile)(external_node_path_.join(root, "plugins/node.d.ts"), NODE_TYPES);
    return [...written, "plugins/mallcop.d.ts", "plugins/node.d.ts", "plugins/tsconfig.json"];
}
function checkName(kind, name) {
    const shown = `${KINDS[kind].folder}/${name.slice(0, 64).replace(/[^\w.-]/g, "?")}`;
    if (!NAME.test(name) || name.length > MOST_CHARS)
        throw refused(shown, "its name is not usable", "Use 1 to 40 small letters and digits, with single dashes between them, beginning with a letter.");
    if (KINDS[kind].builtin().includes(name))
        throw refused(shown, `it is the name of a built-in ${kind}`, kind === "connector"
            ? `Choose another name; to replace the built-in, \`mallcop scaffold connector --from-builtin ${name}\` copies it.`
            : "Choose another name.");
}
function describe(name) {
    const upper = `${name.toUpperCase().replaceAll("-", "_")}_TOKEN`;
    return {
        name,
        own: name.replaceAll("-", "_"),
        token: OF_THE_JOB.test(upper) ? `PLUGIN_${upper}` : upper,
        title: titleOf(name),
    };
}
function titleOf(name) {
    const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return words.join(" ");
}
function refused(path, problem, advice) {
    return new errors/* MallcopError */.D("plugin-refused", { path, problem, advice });
}
async function exists(file) {
    return (await (0,promises_.stat)(file).catch(() => undefined)) !== undefined;
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/scaffold.js
/** `mallcop scaffold <kind> <name>`: the beginning of a plugin of one's own, which already passes `mallcop verify`. */




const scaffold = {
    name: "scaffold",
    summary: "Write a new connector or detector into plugins/: a small working one to start from.",
    positionals: ["KIND", "[NAME]"],
    options: {
        "from-builtin": {
            type: "text",
            value: "TYPE",
            description: "For `connector`, instead of a NAME: copy this built-in connector, to change it and run it in its place.",
        },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "KIND is `connector` or `detector`. Nothing that exists is overwritten.",
        "",
        "Example: mallcop scaffold connector acme && mallcop verify acme",
        "Example: mallcop scaffold connector --from-builtin vercel",
        "Example: mallcop scaffold detector weekend-work && mallcop verify weekend-work",
    ],
    run,
};
async function run({ positionals: [typed = "", name], text, flag }, door) {
    const kind = PLUGIN_KINDS.find((known) => known === typed);
    if (kind === undefined) {
        const meant = (0,nearest/* nearest */.p)(typed, PLUGIN_KINDS);
        const advice = meant === undefined ? `${PLUGIN_KINDS.join(" and ")} can` : `did you mean ${meant}?`;
        const problem = `${JSON.stringify(typed.slice(0, 40))} cannot be scaffolded; ${advice}`;
        throw wrong(problem);
    }
    const type = text("from-builtin");
    if (type !== undefined && kind !== "connector")
        throw wrong("--from-builtin is for connectors");
    if ((type === undefined) === (name === undefined))
        throw wrong("It takes a NAME, or --from-builtin TYPE");
    const written = type === undefined ? await scaffoldPlugin(door.cwd, kind, name ?? "") : await scaffoldOverride(door.cwd, type);
    if (flag("json"))
        door.print(JSON.stringify({ v: 1, written }, null, 1));
    else
        door.print([...written, "", `Next: mallcop verify ${name ?? type}`].join("\n"));
    return 0;
}
function wrong(problem) {
    return new errors/* MallcopError */.D("usage-invalid", { problem, command: "scaffold" });
}


/***/ }),

/***/ 79035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ findPlugins),
/* harmony export */   hh: () => (/* binding */ PLUGIN_FOLDER),
/* harmony export */   hn: () => (/* binding */ withPlugins)
/* harmony export */ });
/* unused harmony export readPlugin */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _event_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53223);
/* harmony import */ var _parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23631);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44282);
/**
 * Finds the custom connectors of a deployment repo: the folders below `plugins/connectors`. Their manifests are read, their code is
 * not. What is wrong with one is kept with it, so that it costs only the connectors of its type.
 */








const PLUGIN_FOLDER = "plugins/connectors";
/** @param root the checkout of the deployment repo */
async function findPlugins(root) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PLUGIN_FOLDER);
    const names = await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .pluginNames */ .U2)(place);
    const found = await Promise.all(names.map(async (name) => [name, await readPlugin(place, name)]));
    return new Map(found);
}
/** Reads one plugin's manifest; never throws on what it says. */
async function readPlugin(place, type) {
    const shown = `${PLUGIN_FOLDER}/${type}`;
    const base = {
        type,
        folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(place, type),
        path: shown,
        overrides: (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinTypes */ .jN)().includes(type),
    };
    try {
        const { manifest, problems } = (0,_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .e)(await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifestFile */ .oe)(base.folder, shown, "connector.ts"), `${shown}/manifest.yaml`, type, _config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateManifest */ .yl);
        if (manifest === undefined)
            return { ...base, problems };
        const wrong = problemsOf(manifest, base);
        if (wrong.length > 0)
            return { ...base, problems: wrong };
        return { ...base, manifest, options: await optionsOf(manifest), problems: [] };
    }
    catch (thrown) {
        if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D)
            return { ...base, problems: [thrown] };
        throw thrown;
    }
}
/** The built-in types and the custom ones; a custom one of the same name stands for the built-in. */
function withPlugins(builtin, plugins) {
    if (plugins.size === 0)
        return builtin;
    return {
        names: [...new Set([...builtin.names, ...plugins.keys()])].sort(),
        find(type) {
            const plugin = plugins.get(type);
            if (plugin === undefined)
                return builtin.find(type);
            // Nothing can be said of the options of a plugin that cannot be read; it fails when it is to run.
            return { ...(plugin.options ?? { schema: {}, validate: () => [] }), plugin };
        },
    };
}
const BUILTIN_EVENTS = new Set(Object.values(_event_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TYPES */ .R).flat());
/** The rules that only custom plugins have. */
function problemsOf(manifest, { type, path: shown, overrides }) {
    const file = `${shown}/manifest.yaml`;
    const invalid = (problem, advice) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("config-invalid", { path: file, problem, advice }, { at: file });
    const problems = [];
    const override = (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideProblem */ .cp)(manifest, overrides, file);
    if (override !== undefined)
        problems.push(override);
    if (manifest.templates === true && !(overrides && (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type).templates === true))
        problems.push(invalid("`templates` is for what replaces a built-in connector that has it", "Remove the line."));
    const own = `${type.replaceAll("-", "_")}.`;
    for (const event of Object.keys(manifest.events))
        if (!BUILTIN_EVENTS.has(event) && !event.startsWith(own))
            problems.push(invalid(`the event type \`${event}\` is neither one of mallcop's nor begins with \`${own}\``, `Call it \`${own}<name>\`, or use a type of docs/events.md with its meaning.`));
    const builtin = overrides ? namesOf((0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type)) : [];
    for (const name of namesOf(manifest))
        if (OF_THE_JOB.test(name) && !builtin.includes(name))
            problems.push(invalid(`\`${name}\` belongs to the job, and is handed to no plugin`, "Pass the plugin a secret of its own name."));
    return problems;
}
function namesOf({ auth }) {
    return [...auth.secrets, ...auth.settings].map(({ name }) => name);
}
/** Tokens and addresses that a job runs on; a plugin that could ask for them would have the job's rights. */
const OF_THE_JOB = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|MALLCOP_|NODE_|LD_|PATH$|HOME$)/;
async function optionsOf(manifest) {
    const schema = (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)(manifest);
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return { schema, validate: compileOptions(schema) };
}


/***/ })

};
