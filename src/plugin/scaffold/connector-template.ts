/**
 * The files of a new connector: a small one for a paged HTTP API, which passes `mallcop verify` as it is. Comments stand where the
 * author has to decide.
 */

export interface NewConnector {
  /** The connector's type and its folder's name. */
  readonly name: string;
  /** Prefix of its own event types. */
  readonly own: string;
  /** The variable that holds its token. */
  readonly token: string;
  readonly title: string;
}

/** By path below the plugin's folder. */
export function connectorFiles(connector: NewConnector): ReadonlyMap<string, string> {
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

function manifestText({ name, own, token, title }: NewConnector): string {
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

function toolsText({ title }: NewConnector): string {
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

function connectorText({ own, token, title }: NewConnector): string {
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

function testsText({ own }: NewConnector): string {
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

const entry = (id: string, minute: number, more: object) => ({
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

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function expectedText({ own }: NewConnector): string {
  const draft = (
    type: string,
    severity: object,
    id: string,
    minute: number,
    actor: string,
    target: string,
    action: string,
    metadata: object,
  ) => [
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
