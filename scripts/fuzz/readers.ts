// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
/**
 * The doors at which strangers' bytes come in, each with good documents to begin from. A reader either understands a text or
 * refuses it with an error of the catalogue; anything else that it throws is a hole.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { restoreCursor } from "../../src/collect/cursor.ts";
import { parseLedger } from "../../src/collect/ledger.ts";
import { createLookup, vendorFields } from "../../src/collect/prepare.ts";
import { parseRunRecord } from "../../src/collect/run-record.ts";
import { parseSnapshot, serializeSnapshot } from "../../src/collect/snapshots.ts";
import { loadConfig } from "../../src/config/load.ts";
import { validateManifest } from "../../src/config/validate.ts";
import type { Connector } from "../../src/connector/contract.ts";
import { DEFAULT_RULES } from "../../src/detect/baseline.ts";
import { parseBaseline } from "../../src/detect/baseline-file.ts";
import { parseDecisions, parseFindings } from "../../src/detect/finding-file.ts";
import { parseJudged } from "../../src/detect/state.ts";
import { createAirlock } from "../../src/event/airlock.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import { createRedactor } from "../../src/event/redact.ts";
import { readState } from "../../src/logs/state-file.ts";
import { readTemplates } from "../../src/logs/template-file.ts";
import { Received, verdictOf } from "../../src/plugin/host/received.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { builtinTypes, loadConnector, manifestOf } from "../../src/plugin/registry.ts";

export interface Reader {
  readonly name: string;
  readonly seeds: readonly string[];
  /** @throws MallcopError for what is refused */
  read(text: string): void | Promise<void>;
}

const ROOT = path.join(import.meta.dirname, "../..");
const NOW = Date.UTC(2026, 10, 22) as Instant;

/** Every door, by the name that `npm run fuzz` knows it by. */
export async function readers(): Promise<readonly Reader[]> {
  const types = builtinTypes();
  const connectors = await Promise.all(types.map((type) => loadConnector(type)));
  return [
    ...OWN_FILES,
    { name: "manifest", seeds: manifests(), read: readManifest },
    { name: "plugin-answer", seeds: ANSWERS, read: readAnswer },
    ...types.flatMap((type, index) => recordReaders(type, connectors[index])),
  ];
}

const TIP = { path: "runs/2026/11/8-1.json", sha256: "0".repeat(64), sequence: 3 };
const PARTITION = {
  feed: "audit-log",
  partition: "acme",
  axis: "event",
  since: "2026-11-20T00:00:00.000Z",
  covered: [["2026-11-20T00:00:00.000Z", "2026-11-21T00:00:00.000Z"]],
  lost: [],
  resume: {
    correlation: { open: [], done: [] },
    slice: { from: "2026-11-20T00:00:00.000Z", to: "2026-11-21T00:00:00.000Z", at: 1 },
  },
};
const RECORD = {
  v: 1,
  run: "8-1",
  sequence: 3,
  previous: { path: "runs/2026/11/7-1.json", sha256: "0".repeat(64) },
  ledger: "0".repeat(64),
  command: "scan",
  version: "0.1.0",
  started: "2026-11-21T00:00:00.000Z",
  finished: "2026-11-21T00:01:00.000Z",
  status: "ok",
  instances: [{ id: "github", type: "github", status: "ok", counts: {}, problems: [], partitions: [PARTITION] }],
  batches: [],
  quarantined: [],
};
const EVENT = {
  id: "evt-2026-11-21-github-0123456789abcdef",
  timestamp: "2026-11-21T00:00:00.000Z",
  source: "github",
  event_type: "admin_action",
  actor: "[USER_DATA_BEGIN]ann[USER_DATA_END]",
  target: "[USER_DATA_BEGIN]acme[USER_DATA_END]",
  action: "org.update",
  severity: "info",
  metadata: { connector: "github", feed: "audit-log", count: 1, self: true },
  raw: '{"a":1}',
};
const FINDING = {
  id: "fnd-2026-11-21-new-actor-0123456789abcdef",
  detector: "new-actor",
  source: "github",
  severity: "warn",
  title: "Somebody new",
  why: "Because.",
  next: "Ask.",
  first: "2026-11-21T00:00:00.000Z",
  last: "2026-11-21T00:00:00.000Z",
  count: 1,
  events: [EVENT.id],
  subject: "0123456789abcdef",
  learning: false,
};
const ACTOR = {
  actor: "[USER_DATA_BEGIN]ann[USER_DATA_END]",
  first: "2026-11-01",
  last: "2026-11-21",
  days: 3,
  hours: "0 0 0 0 0 0 0 0 0 1 2 3 0 0 0 0 0 0 0 0 0 0 0 0",
  hours_of_last: 512,
  networks: [["[USER_DATA_BEGIN]203.0.113.0/24[USER_DATA_END]", 2, "2026-11-21"]],
  habits: [["[USER_DATA_BEGIN]admin_action[USER_DATA_END]", 2, "2026-11-21"]],
};
const jsonl = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** Files that mallcop commits or caches, and that anybody may have changed since. */
const OWN_FILES: readonly Reader[] = [
  {
    name: "config",
    seeds: [
      'connectors:\n  - id: aws\n    type: aws-cloudtrail\n    region: us-east-1\n    lookback_hours: 8\nown: { domains: [example.com], accounts: ["123456789012"] }\n',
      '{"connectors":[{"id":"github","type":"github","org":"${ORG}","include_dependabot":true}],"allow_public":false}',
    ],
    read: (text) => void loadConfig(text, "mallcop.yaml"),
  },
  {
    name: "templates",
    seeds: [
      'version: 1\napp: web\nformat: text\nheader: ["<time> <level> <*>"]\ntemplates:\n  - id: login\n    match: "user <user> logged in from <ip:ip>"\n    event: login\n    actor: user\n    examples: ["user ann logged in from 203.0.113.4"]\nignore: ["ping <n:int>"]\n',
      '{"version":1,"app":"web","format":"json","templates":[{"id":"a","match":"a <x>","noise":true}]}',
    ],
    read: (text) => void readTemplates(text, "apps/web/parser.yaml"),
  },
  {
    name: "app-state",
    seeds: ['{"version":1,"app":"web","lines":10,"unmatched":1,"templates":{"login":{"lines":9}},"pending":[]}'],
    read: (text) => void readState(text),
  },
  { name: "run-record", seeds: [JSON.stringify(RECORD)], read: (text) => void parseRunRecord(text, TIP.path) },
  {
    name: "checkpoint",
    seeds: [JSON.stringify({ v: 1, tip: TIP, partitions: { "0123": { ...PARTITION, resume_in: TIP.path } } })],
    read: (text) => void parseLedger(text, "runs/2026/11/checkpoint.json"),
  },
  {
    name: "cursor",
    seeds: [
      JSON.stringify({
        v: 1,
        repository: "0".repeat(64),
        saved: "2026-11-21T00:00:00.000Z",
        tip: TIP,
        partitions: { "0123": { ...PARTITION, resume_in: TIP.path } },
      }),
    ],
    // It gets as far as the record that it names, which vouches for nothing.
    read: async (text) => {
      const source = { list: async () => [], read: async () => new Map([[TIP.path, JSON.stringify(RECORD)]]) };
      await restoreCursor(text, "acme/security main", NOW, source);
    },
  },
  {
    name: "snapshot",
    seeds: [serializeSnapshot({ sequence: 2, items: new Map([["ann", { role: "admin" }]]) })],
    read: (text) => void parseSnapshot(text, "state/github/members/acme.json"),
  },
  { name: "event", seeds: [JSON.stringify(EVENT)], read: (text) => void parseEvent(text) },
  { name: "findings", seeds: [jsonl(FINDING)], read: (text) => void parseFindings(text, "findings/2026/11/21.jsonl") },
  {
    name: "decisions",
    seeds: [
      jsonl({
        finding: FINDING.id,
        subject: FINDING.subject,
        decision: "suppress",
        reason: "[USER_DATA_BEGIN]known[USER_DATA_END]",
        decided: FINDING.first,
        expires: "2027-01-01T00:00:00.000Z",
      }),
    ],
    read: (text) => void parseDecisions(text),
  },
  {
    name: "baseline",
    seeds: [jsonl({ baseline: 1, learned_from: "2026-11-01" }, { day: "2026-11-21", events: { login: 2 } }, ACTOR)],
    read: (text) => void parseBaseline(new Map([["findings/baseline/github.jsonl", text]]), DEFAULT_RULES),
  },
  {
    name: "judged",
    seeds: ['{"all_before":"2026-11-01","batches":["events/github/2026/11/21/8-1.jsonl"]}'],
    read: (text) => void parseJudged(text),
  },
];

function manifests(): readonly string[] {
  return builtinTypes().flatMap((type) => [
    readFileSync(path.join(ROOT, "plugins/connectors", type, "manifest.yaml"), "utf8"),
    JSON.stringify(manifestOf(type)),
  ]);
}

function readManifest(text: string): void {
  parseManifest(text, "manifest.yaml", "github", validateManifest);
}

const DRAFT = {
  key: { tenant: "acme", namespace: "event", id: "1" },
  time: NOW,
  type: "admin_action",
  actor: "ann",
  target: "acme",
  action: "update",
  severity: "info",
  metadata: { outcome: "success", count: 1 },
  raw: { id: 1 },
};
const ANSWERS = [
  { partitions: [{ id: "all", with: { a: 1 } }] },
  { page: { page: { records: [{ id: 1 }], at: 1, open: { a: null } }, done: false } },
  { verdict: [DRAFT] },
  { verdict: { leftOut: "read_only" } },
  { tables: { self: { ann: true } } },
].map((answer) => JSON.stringify(answer));

/** What a plugin's process answers, after it came over the pipe as JSON; a verdict goes on through the airlock. */
function readAnswer(text: string): void {
  const answer = parsed(text);
  if (typeof answer !== "object" || answer === null) return;
  const received = new Received("acme");
  const manifest = manifestOf("github");
  for (const [kind, value] of Object.entries(answer)) {
    if (kind === "partitions") received.partitions(value);
    else if (kind === "page") {
      const page = received.page(value);
      if (page !== undefined) received.logPage(page);
    } else if (kind === "tables") received.tables(value);
    else if (manifest.feeds["audit-log"] !== undefined) {
      const verdict = verdictOf(value, {}, manifest.feeds["audit-log"]);
      if (!("leftOut" in verdict)) for (const draft of verdict) AIRLOCK.seal(draft, {}, {}, draft.key ?? DRAFT.key);
    }
  }
}

const AIRLOCK = createAirlock({
  source: "acme",
  instance: "acme",
  redactor: createRedactor({ secrets: [{ name: "ACME_TOKEN", value: "a-secret-of-this-run-4711" }] }),
  vendorFields: new Set(["outcome"]),
  storeRaw: "redacted",
});

/** One reader for each feed that has recorded answers: a record of it, through `normalize` and the airlock to a line. */
function recordReaders(type: string, connector: Connector | undefined): readonly Reader[] {
  if (connector === undefined) return [];
  const manifest = manifestOf(type);
  const airlock = createAirlock({
    source: type,
    instance: type,
    redactor: createRedactor({ secrets: [{ name: "TOKEN", value: "a-secret-of-this-run-4711" }] }),
    vendorFields: vendorFields(manifest),
    storeRaw: "redacted",
  });
  const lookup = createLookup({ domains: ["example.com"], accounts: [] }, {}, type, new Map());
  return Object.entries(connector.feeds).flatMap(([name, feed]): readonly Reader[] => {
    const normalize = feed.normalize?.bind(feed);
    const seeds = recordsOf(type, name, connector);
    if (normalize === undefined || seeds.length === 0) return [];
    return [
      {
        name: `${type}/${name}`,
        seeds,
        read(text) {
          const record = parsed(text);
          connector.recognize(record);
          const verdict = normalize(record, lookup);
          if ("leftOut" in verdict) return;
          for (const draft of verdict) {
            const key = draft.key ?? { tenant: "", namespace: "content", id: "1" };
            parseEvent(airlock.seal(draft, record, { feed: name }, key).line);
          }
        },
      },
    ];
  });
}

/** Everything in a feed's recorded answers that the connector takes for a record of it. */
function recordsOf(type: string, feed: string, connector: Connector): readonly string[] {
  const folder = path.join(ROOT, "plugins/connectors", type, "fixtures", feed);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (connector.recognize(value) === feed) found.push(JSON.stringify(value));
    else for (const inside of Object.values(value)) visit(inside);
  };
  for (const file of filesIn(folder)) visit(parsed(readFileSync(path.join(folder, file), "utf8")));
  return found;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".response.json"));
  } catch {
    return [];
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
