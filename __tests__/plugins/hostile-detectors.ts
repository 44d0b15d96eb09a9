/**
 * Hostile and sloppy detectors: each is the scaffolded detector with one thing changed, written as a folder of its own, and the code that
 * `mallcop verify` has to find.
 */
import { rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Hostile, replacing } from "./hostile.ts";

const detector = (old: string, by: string) => replacing("detector.ts", old, by);
const manifest = (old: string, by: string) => replacing("manifest.yaml", old, by);
const writing = (file: string, text: string) => async (folder: string) =>
  await writeFile(path.join(folder, file), text);
const removing = (file: string) => async (folder: string) => await rm(path.join(folder, file));
/** Runs when the module is loaded. */
const atLoad = (code: string) => detector("const DAY_MS", `${code}\nconst DAY_MS`);
/** Runs for each event. */
const forEach = (code: string) =>
  detector("      const who = context.who(event);", `${code}\n      const who = context.who(event);`);
/** In place of what it says. */
const draft = (old: string, by: string) => detector(old, by);
const TITLE = "title: say`$" + "{who} makes changes on a weekend`";

const ESCAPES: readonly Hostile[] = [
  { does: "ends its process when it is loaded", finds: "plugin-failed", edit: atLoad("process.exit(0);") },
  { does: "ends its process for an event", finds: "plugin-failed", edit: forEach("process.exit(0);") },
  {
    does: "reads files",
    finds: "plugin-failed",
    edit: atLoad('await import("node:fs");'),
    says: /may not import node:fs/,
  },
  { does: "asks the network", finds: "plugin-failed", edit: atLoad('await fetch("https://evil.example");') },
  {
    does: "imports a connector's context",
    finds: "plugin-failed",
    edit: forEach('(context as any).requireSecret("ACME_TOKEN");'),
    says: /requireSecret/,
  },
  {
    does: "is a symbolic link",
    finds: "plugin-refused",
    edit: async (folder) => {
      await rm(path.join(folder, "detector.ts"));
      await symlink("/etc/hostname", path.join(folder, "detector.ts"));
    },
  },
];

const HANGS: readonly Hostile[] = [
  { does: "never stops loading", finds: "plugin-timeout", edit: atLoad("for (;;);") },
  { does: "never stops for an event", finds: "plugin-timeout", edit: forEach("for (;;);") },
  {
    does: "says something for ever",
    finds: "plugin-too-large",
    edit: detector(
      "yield draftOf(event, who, count)",
      "for (let n = 0; n < 5000; n += 1) yield draftOf(event, who + n, count)",
    ),
  },
  {
    does: "remembers too much",
    finds: "plugin-too-large",
    edit: forEach("for (let n = 0; n < 3000; n += 1) context.memory.set(String(n), { n }, event.time + 1e9);"),
  },
  {
    does: "remembers a long text",
    finds: "plugin-too-large",
    edit: forEach('context.memory.set("x", { x: ["y".repeat(5000)] }, event.time + 1e9);'),
  },
  {
    does: "fills the heap",
    finds: "plugin-too-large",
    edit: atLoad("const all: unknown[] = []; for (;;) all.push(new Array(100_000).fill(0.5));"),
  },
];

const LIES: readonly Hostile[] = [
  {
    does: "puts a sentence together by hand",
    finds: "plugin-failed",
    edit: draft(TITLE, "title: `$" + "{who} makes changes` as never"),
    says: /made by the template tag/,
  },
  {
    does: "passes an event's text for its own words",
    finds: "text-unmarked",
    edit: async (folder) => {
      await detector("import { counted, say,", "import { counted, own, say,")(folder);
      await draft(TITLE, "title: say`$" + "{own(who)} makes changes on a weekend`")(folder);
    },
  },
  {
    does: "is louder than its manifest",
    finds: "severity-exceeded",
    edit: draft('severity: "warn"', 'severity: "critical"'),
  },
  {
    does: "names events that it was never given",
    finds: "plugin-answer-malformed",
    edit: draft(
      "events: [event]",
      'events: [{ id: "evt-2026-01-10-azure-0123456789abcdef" as never, time: event.time }]',
    ),
  },
  {
    does: "names an event that is none",
    finds: "plugin-answer-malformed",
    edit: draft("events: [event]", 'events: [{ ...event, id: "../x" as never }]'),
  },
  { does: "names no event", finds: "plugin-answer-malformed", edit: draft("events: [event]", "events: [] as never") },
  {
    does: "speaks of another source",
    finds: "plugin-answer-malformed",
    edit: draft("source: event.source", 'source: "../../x"'),
  },
  {
    does: "invents a severity",
    finds: "plugin-answer-malformed",
    edit: draft('severity: "warn"', 'severity: "fatal" as never'),
  },
  { does: "counts wrongly", finds: "plugin-answer-malformed", edit: draft("    count,\n", "    count: -1,\n") },
  {
    does: "reads the clock",
    finds: "detect-impure",
    edit: draft('key: ["weekend", who,', 'key: ["weekend", String(Date.now()),'),
  },
  {
    does: "keeps a count of its own",
    finds: "detect-impure",
    edit: async (folder) => {
      await atLoad("const counts = new Map<string, number>();")(folder);
      await detector("  const before = memory.get(key)?.count;", "  const before = counts.get(key);")(folder);
      await detector("  memory.set(key, { count }, (day + 2) * DAY_MS);", "  counts.set(key, count);")(folder);
    },
  },
  {
    does: "has tests that assert nothing",
    finds: "tests-empty",
    edit: writing("tests.ts", "export default () => {};\n"),
  },
  {
    does: "has tests that fail",
    finds: "tests-failed",
    edit: replacing("tests.ts", "  t.test(", "  t.equal(1, 2);\n  t.test("),
  },
];

const SLOPPY: readonly Hostile[] = [
  { does: "has no code", finds: "detector-missing", edit: removing("detector.ts") },
  { does: "has no manifest", finds: "plugin-refused", edit: removing("manifest.yaml") },
  { does: "has no tests", finds: "tests-missing", edit: removing("tests.ts") },
  { does: "has no quiet case", finds: "case-missing", edit: removing("fixtures/quiet.jsonl") },
  { does: "has no case that speaks", finds: "case-missing", edit: removing("fixtures/speaks.jsonl") },
  { does: "uses an enum", finds: "plugin-syntax", edit: atLoad("enum Kind { One }"), says: /enum/ },
  {
    does: "has no default export",
    finds: "detector-malformed",
    edit: detector("export default detector;", "export { detector };"),
  },
  {
    does: "throws whenever it judges",
    finds: "plugin-failed",
    edit: forEach('throw new Error("later");'),
    says: /later/,
  },
  {
    does: "stumbles over an event without metadata",
    finds: "event-crashes",
    edit: forEach('      (event.metadata.source_ip as string).split(".");'),
  },
  {
    does: "says something else than was accepted",
    finds: "expected-differs",
    edit: draft("makes changes on a weekend`", "works on a weekend`"),
  },
  {
    does: "has a case that is no JSON",
    finds: "case-unreadable",
    edit: writing("fixtures/more.jsonl", '{"case": "x", "says": []}\n{\n'),
    says: /more\.jsonl:2/,
  },
  {
    does: "has a case with an unknown field",
    finds: "case-unreadable",
    edit: writing("fixtures/more.jsonl", '{"case": "x", "says": []}\n{"day": 1, "who": "ann"}\n'),
  },
  {
    does: "has a credential in a case",
    finds: "fixture-secret",
    edit: replacing("fixtures/speaks.jsonl", '"backup-vault"', `"ghp_${"a1B2".repeat(9)}"`),
  },
  {
    does: "declares an event type that no case has",
    finds: "event-unused",
    edit: manifest("events: [admin_action,", "events: [login, admin_action,"),
    says: /manifest\.yaml:\d+/,
  },
  {
    does: "declares a field that no case has",
    finds: "event-unused",
    edit: manifest("metadata: [privileged]", "metadata: [privileged, public]"),
  },
  {
    does: "declares a parameter that nobody reads",
    finds: "parameter-unused",
    edit: manifest("parameters:\n", "parameters:\n  spare: { default: 1, description: Spare. }\n"),
  },
  {
    does: "is never given an event",
    finds: "config-invalid",
    edit: async (folder) => {
      await manifest("events: [admin_action, role_assignment]", "events: []")(folder);
      await manifest("metadata: [privileged]", "metadata: []")(folder);
    },
  },
  {
    does: "has an unknown key in its manifest",
    finds: "config-invalid",
    edit: manifest("learns: false", "learn: false"),
    says: /learns/,
  },
  {
    does: "claims to override what it does not",
    finds: "config-invalid",
    edit: manifest("severity: warn", "overrides: new-actor\nseverity: warn"),
  },
];

export const HOSTILE_DETECTORS: readonly Hostile[] = [...ESCAPES, ...HANGS, ...LIES, ...SLOPPY];
