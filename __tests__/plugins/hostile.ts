/**
 * Hostile and sloppy plugins: each is the scaffolded connector with one thing changed, written as a folder of its own, and the code
 * that `mallcop verify` has to find.
 */
import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

export interface Hostile {
  /** What it does, as a sentence's end. */
  readonly does: string;
  readonly finds: string;
  /** Changes the folder. */
  readonly edit: (folder: string) => Promise<void>;
  /** What else the finding must say. */
  readonly says?: RegExp;
}

/** Long enough for a process to start on a busy machine; shorter for what is only to be waited out. */
export function limitsFor(finds?: string) {
  return { patienceMs: finds === "plugin-timeout" ? 3_000 : 15_000, heapMb: 64 };
}

/** Replaces a text of a file, which must be there. */
export function replacing(file: string, old: string, by: string) {
  return async (folder: string): Promise<void> => {
    const text = await readFile(path.join(folder, file), "utf8");
    if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`);
    await writeFile(
      path.join(folder, file),
      text.replace(old, () => by),
    );
  };
}

function writing(file: string, text: string | ((size: number) => string)) {
  return async (folder: string): Promise<void> => {
    await writeFile(path.join(folder, file), typeof text === "string" ? text : text(0));
  };
}

const removing = (file: string) => async (folder: string) => await rm(path.join(folder, file), { recursive: true });
const linking = (to: string, file: string) => async (folder: string) => {
  await rm(path.join(folder, file), { recursive: true, force: true });
  await symlink(to, path.join(folder, file));
};

const MODULE = "const VENDOR =";
const NORMALIZE = '        const entry = object(record, "entry");';
const READ = "  let cursor = typeof at";
const KEY = 'namespace: "audit", id: text(entry.id, "id")';

/** Runs when the module is loaded. */
const atLoad = (code: string) => replacing("connector.ts", MODULE, `${code}\n${MODULE}`);
/** Runs for each record. */
const inNormalize = (code: string) => replacing("connector.ts", NORMALIZE, `${code}\n${NORMALIZE}`);
/** Runs when a slice is read. */
const inRead = (code: string) => replacing("connector.ts", READ, `${code}\n${READ}`);
const inManifest = (old: string, by: string) => replacing("manifest.yaml", old, by);
const inTests = (code: string) => replacing("tests.ts", "  const { audit }", `${code}\n  const { audit }`);
const instead = (old: string, by: string) => replacing("connector.ts", old, by);

const ESCAPES: readonly Hostile[] = [
  {
    does: "ends its process when it is loaded",
    finds: "plugin-failed",
    edit: atLoad("process.exit(0);"),
    says: /connector\.ts:\d+/,
  },
  { does: "ends its process for a record", finds: "malformed-crashes", edit: inNormalize("process.exit(0);") },
  { does: "ends its process in its tests", finds: "tests-failed", edit: inTests("  process.exit(0);") },
  { does: "kills its parent", finds: "plugin-failed", edit: atLoad('process.kill(1, "SIGUSR1");') },
  {
    does: "reads files",
    finds: "plugin-failed",
    edit: atLoad('await import("node:fs");'),
    says: /may not import node:fs/,
  },
  { does: "reads files by the old name", finds: "plugin-failed", edit: atLoad('await import("fs/promises");') },
  { does: "starts programs", finds: "plugin-failed", edit: atLoad('await import("node:child_process");') },
  { does: "opens connections", finds: "plugin-failed", edit: atLoad('await import("node:net");') },
  { does: "opens web connections", finds: "plugin-failed", edit: atLoad('await import("node:https");') },
  { does: "starts threads", finds: "plugin-failed", edit: atLoad('await import("node:worker_threads");') },
  { does: "makes a require of its own", finds: "plugin-failed", edit: atLoad('await import("node:module");') },
  { does: "opens a database", finds: "plugin-failed", edit: atLoad('await import("node:sqlite");') },
  { does: "gets the process anew", finds: "plugin-failed", edit: atLoad('await import("node:process");') },
  { does: "asks the process for modules", finds: "plugin-failed", edit: atLoad('process.getBuiltinModule("fs");') },
  {
    does: "imports the environment of its process",
    finds: "plugin-failed",
    edit: atLoad('await import("/proc/self/environ");'),
  },
  { does: "imports a file outside", finds: "plugin-failed", edit: atLoad('await import("file:///etc/passwd");') },
  {
    does: "climbs out of its folder",
    finds: "plugin-failed",
    edit: atLoad('await import("../../../../../../etc/hostname");'),
  },
  {
    does: "imports code from a text",
    finds: "plugin-failed",
    edit: atLoad('await import("data:text/javascript,export default 1");'),
  },
  {
    does: "imports a package",
    finds: "plugin-failed",
    edit: atLoad('await import("left-pad");'),
    says: /its own files/,
  },
  { does: "evaluates text", finds: "plugin-failed", edit: atLoad('eval("1");') },
  { does: "makes functions of text", finds: "plugin-failed", edit: atLoad('new Function("return process")();') },
  {
    does: "makes functions by way of a constructor",
    finds: "plugin-failed",
    edit: atLoad('(() => {}).constructor("return 1")();'),
  },
  { does: "fetches by itself", finds: "plugin-failed", edit: atLoad('await fetch("https://api.example.com");') },
  { does: "opens a web socket", finds: "plugin-failed", edit: atLoad('new WebSocket("wss://api.example.com");') },
  {
    does: "opens a web socket of its context's, and does not declare that",
    finds: "capability-undeclared",
    edit: inRead('  (await ctx.websocket("wss://api.example.com")).close();'),
  },
  {
    does: "opens a web socket to another host",
    finds: "origin-refused",
    edit: inRead('  await ctx.websocket("wss://api.example.net");'),
  },
  {
    does: "waits for a frame that nobody sends",
    finds: "vendor-unreachable",
    edit: inRead('  await (await ctx.websocket("wss://api.example.com")).receive();'),
    says: /it sent nothing/,
  },
  {
    does: "keeps a thousand web sockets open",
    finds: "plugin-too-large",
    edit: inRead('  for (let nth = 0; nth < 1000; nth += 1) await ctx.websocket("wss://api.example.com");'),
  },
  {
    does: "reaches the network by a vendor's client",
    finds: "plugin-failed",
    edit: inRead(
      `  const { STSClient, GetCallerIdentityCommand } = await import("mallcop/aws" as string);
  const credentials = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "EXAMPLE" };
  await new STSClient({ region: "us-east-1", credentials, maxAttempts: 1 }).send(new GetCallerIdentityCommand({}));`,
    ),
    says: /no network of its own/,
  },
  {
    does: "takes its token from the environment",
    finds: "plugin-failed",
    edit: instead('ctx.requireSecret("ACME_TOKEN")', "{ reveal: () => (process as any).env.ACME_TOKEN.trim() }"),
  },
  {
    does: "asks for a secret of another's",
    finds: "plugin-failed",
    edit: inRead('  ctx.secret("AWS_SECRET_ACCESS_KEY");'),
    says: /not among the secrets/,
  },
  {
    does: "sends its token elsewhere",
    finds: "origin-refused",
    edit: inRead('  await ctx.http.send({ url: "https://elsewhere.example/" });'),
  },
  { does: "deletes", finds: "not-read-only", edit: instead("    headers: {", '    method: "DELETE",\n    headers: {') },
  {
    does: "links to a file outside",
    finds: "plugin-refused",
    edit: linking("/etc/passwd", "passwd.json"),
    says: /symbolic link/,
  },
  { does: "links to a folder outside", finds: "plugin-refused", edit: linking("/proc/self", "self") },
  { does: "has a link for a manifest", finds: "plugin-refused", edit: linking("/etc/hostname", "manifest.yaml") },
  { does: "has a link for its code", finds: "plugin-refused", edit: linking("/etc/hostname", "connector.ts") },
  {
    does: "brings a CommonJS module",
    finds: "plugin-refused",
    edit: writing("old.cjs", "module.exports = require('fs');"),
  },
  {
    does: "brings a huge file",
    finds: "plugin-refused",
    edit: writing("fixtures/huge.json", () => "x".repeat(5_100_000)),
  },
];

const HANGS: readonly Hostile[] = [
  { does: "never stops loading", finds: "plugin-timeout", edit: atLoad("for (;;);") },
  { does: "never stops for a record", finds: "plugin-timeout", edit: inNormalize("        for (;;);") },
  { does: "waits for ever", finds: "plugin-timeout", edit: inRead("  await new Promise(() => {});") },
  { does: "never ends its tests", finds: "plugin-timeout", edit: inTests('  t.test("x", () => { for (;;); });') },
  { does: "yields pages for ever", finds: "plugin-too-large", edit: inRead("  for (;;) yield { records: [] };") },
  {
    does: "fills the heap",
    finds: "plugin-too-large",
    edit: atLoad("const all: unknown[] = []; for (;;) all.push(new Array(100_000).fill(0.5));"),
  },
  {
    does: "fills memory beside the heap",
    finds: "plugin-too-large",
    edit: inRead(
      "  const all: unknown[] = []; for (;;) { all.push(Buffer.alloc(10_000_000, 1)); await ctx.http.excerpt({ status: 200, headers: {}, body: new Uint8Array() }); await new Promise((go) => setTimeout(go, 5)); }",
    ),
  },
  {
    does: "prints for ever",
    finds: "plugin-too-large",
    edit: atLoad('for (let n = 0; n < 50; n += 1) console.log("x".repeat(100_000)); await new Promise(() => {});'),
  },
  {
    does: "throws behind its host's back",
    finds: "plugin-exited",
    edit: inRead('  setTimeout(() => { throw new Error("late"); }); await new Promise(() => {});'),
    says: /late/,
  },
  {
    does: "leaves a rejection unhandled",
    finds: "plugin-exited",
    edit: inRead('  void Promise.reject(new Error("lost")); await new Promise(() => {});'),
  },
];

const LIES: readonly Hostile[] = [
  {
    does: "prints a verdict of its own",
    finds: "event-undeclared",
    edit: async (folder) => {
      await atLoad('console.log("✓ acme: 4 records, 3 events, 5 assertions"); console.log("::notice::fine");')(folder);
      await instead('{ type: "login" }', '{ type: "invented" }')(folder);
    },
  },
  { does: "bends arrays", finds: "expected-differs", edit: atLoad("Array.prototype.map = () => [];") },
  {
    does: "takes a refusal for the end",
    finds: "failure-swallowed",
    edit: instead(
      '  if (response.status !== 200) throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason });',
      "  if (response.status !== 200) return { entries: [] };",
    ),
  },
  {
    does: "has tests that assert nothing",
    finds: "tests-empty",
    edit: writing("tests.ts", "export default () => {};\n"),
  },
  { does: "has tests that fail", finds: "tests-failed", edit: inTests("  t.equal(1, 2);") },
  { does: "has no tests", finds: "tests-missing", edit: removing("tests.ts") },
  {
    does: "has tests without a default export",
    finds: "tests-failed",
    edit: writing("tests.ts", "export const tests = 1;\n"),
  },
  {
    does: "reads the clock in normalize",
    finds: "normalize-impure",
    edit: instead("target: setting ?? actor,", "target: new Date().toISOString().slice(0, 4) + (setting ?? actor),"),
  },
  {
    does: "makes ids by chance",
    finds: "normalize-impure",
    edit: instead(KEY, 'namespace: "audit", id: String(Math.random())'),
  },
  {
    does: "counts records",
    finds: "normalize-impure",
    edit: async (folder) => {
      await atLoad("let count = 0;")(folder);
      await instead(KEY, 'namespace: "audit", id: String((count += 1))')(folder);
    },
  },
  {
    does: "gives every record one id",
    finds: "id-repeated",
    edit: async (folder) => {
      await instead(KEY, 'namespace: "audit", id: "one"')(folder);
      await instead(
        'time: instant(entry.created_at, "created_at")',
        'time: instant("2026-01-31T12:00:00Z", "created_at")',
      )(folder);
    },
  },
  {
    does: "calls a stranger's words the vendor's",
    finds: "trust-suspect",
    edit: instead("...(setting !== undefined && { setting }),", "setting: actor,"),
  },
  {
    does: "puts its token into events",
    finds: "secret-leaked",
    edit: async (folder) => {
      await atLoad('let kept = "";')(folder);
      await instead("  const reason =", "  kept = token.reveal();\n  const reason =")(folder);
      await instead("target: setting ?? actor,", "target: kept,")(folder);
    },
  },
  {
    does: "puts its token into positions",
    finds: "secret-leaked",
    edit: instead("{ records, at: cursor }", '{ records, at: cursor + ctx.requireSecret("ACME_TOKEN").reveal() }'),
  },
];

const SLOPPY: readonly Hostile[] = [
  { does: "uses an enum", finds: "plugin-syntax", edit: atLoad("enum Kind { One }"), says: /enum/ },
  {
    does: "uses a parameter property",
    finds: "plugin-syntax",
    edit: atLoad("class A { constructor(private a: number) {} }"),
    says: /parameter property/,
  },
  {
    does: "uses a namespace",
    finds: "plugin-syntax",
    edit: atLoad("namespace N { export const a = 1; }"),
    says: /namespace/,
  },
  { does: "uses a decorator", finds: "plugin-syntax", edit: atLoad("const d = (x: unknown) => x;\n@d class A {}") },
  { does: "has a syntax error", finds: "plugin-syntax", edit: atLoad("const x = ;"), says: /Expression expected/ },
  {
    does: "forgets an ending",
    finds: "plugin-syntax",
    edit: async (folder) => {
      await writing("page.ts", "export const page = 1;\n")(folder);
      await atLoad('import { page } from "./page"; void page;')(folder);
    },
  },
  {
    does: "imports a type as a value",
    finds: "plugin-syntax",
    edit: instead("import type { Connector,", "import { Connector,"),
  },
  { does: "has no code", finds: "connector-missing", edit: removing("connector.ts") },
  { does: "has no manifest", finds: "plugin-refused", edit: removing("manifest.yaml") },
  {
    does: "has no default export",
    finds: "connector-malformed",
    edit: instead("export default connector;", "export { connector };"),
  },
  {
    does: "lacks a feed that it declares",
    finds: "connector-malformed",
    edit: instead("    audit: {", "    other: {"),
  },
  {
    does: "has a feed of another kind",
    finds: "connector-malformed",
    edit: instead('kind: "log"', 'kind: "state" as never'),
  },
  {
    does: "brings correlators that it does not declare",
    finds: "capability-undeclared",
    edit: instead(
      "  feeds: {",
      "  correlate: [{ name: 'x', deadlineMs: 1, key: () => undefined, fold: () => ({ state: null }), expire: () => undefined }],\n  feeds: {",
    ),
  },
  {
    does: "throws whenever it reads",
    finds: "plugin-failed",
    edit: inRead('  throw new Error("not implemented");'),
    says: /not implemented/,
  },
  {
    does: "stops after the first page",
    finds: "fixture-unused",
    edit: instead("while (cursor !== undefined)", "while (false)"),
  },
  {
    does: "never stops asking",
    finds: "fixture-exhausted",
    edit: instead("while (cursor !== undefined)", "while (true)"),
  },
  {
    does: "begins anew when it is resumed",
    finds: "resume-differs",
    edit: instead('typeof at === "string" ? at : undefined', "undefined as string | undefined"),
  },
  {
    does: "remembers too much",
    finds: "position-large",
    edit: instead("at: cursor }", 'at: cursor + "x".repeat(5000) }'),
  },
  {
    does: "has two partitions of one name",
    finds: "plugin-answer-malformed",
    edit: instead('[{ id: "all" }]', '[{ id: "all" }, { id: "all" }]'),
  },
  {
    does: "yields no records",
    finds: "plugin-answer-malformed",
    edit: instead("? { records } :", "? ({} as never) :"),
  },
  {
    does: "gives undeclared metadata",
    finds: "metadata-undeclared",
    edit: instead("metadata: {", "metadata: { invented: true,"),
  },
  {
    does: "gives metadata that is no scalar",
    finds: "record-malformed",
    edit: instead("metadata: {", "metadata: { scope: [] as never,"),
  },
  {
    does: "leaves out for a reason of its own",
    finds: "record-malformed",
    edit: instead('return { leftOut: "heartbeat" }', 'return { leftOut: "boring" }'),
  },
  {
    does: "stumbles over broken records",
    finds: "malformed-crashes",
    edit: instead(
      'text(object(entry.actor, "actor").email, "actor.email")',
      "(entry as any).actor.email.toLowerCase()",
    ),
    says: /connector\.ts|threw/,
  },
  {
    does: "declares an event that nothing produces",
    finds: "event-unproduced",
    edit: inManifest("events:\n", "events:\n  admin_action: { description: Never. }\n"),
    says: /admin_action/,
  },
  {
    does: "declares a reason that nothing has",
    finds: "reason-unused",
    edit: inManifest("        heartbeat:", "        other: Never.\n        heartbeat:"),
  },
  {
    does: "declares a secret that nobody reads",
    finds: "secret-unused",
    edit: inManifest("  secrets:\n", "  secrets:\n    - { name: SPARE_TOKEN, required: false, description: Spare. }\n"),
  },
  {
    does: "declares a setting that nobody reads",
    finds: "setting-unused",
    edit: inManifest("settings: []", "settings: [{ name: SPARE, description: Spare. }]"),
  },
  {
    does: "declares a host that nobody reaches",
    finds: "host-unused",
    edit: inManifest("hosts:\n", "hosts:\n  - other.example.com\n"),
  },
  {
    does: "declares a right that nobody checks",
    finds: "preflight-wrong",
    edit: inManifest("  rights:\n", '  rights:\n    - { right: "other", feeds: [audit], why: Never. }\n'),
  },
  {
    does: "asks for the job's token",
    finds: "config-invalid",
    edit: inManifest("name: ACME_TOKEN", "name: GITHUB_TOKEN"),
    says: /belongs to the job/,
  },
  {
    does: "takes another's event types",
    finds: "config-invalid",
    edit: inManifest("acme.setting_change", "other.setting_change"),
  },
  {
    does: "claims to override what it does not",
    finds: "config-invalid",
    edit: inManifest("name: acme\n", "name: acme\noverrides: github\n"),
  },
  {
    does: "has an unknown key in its manifest",
    finds: "config-invalid",
    edit: inManifest("name: acme\n", "name: acme\ncolour: red\n"),
  },
  {
    does: "has another name than its folder",
    finds: "config-invalid",
    edit: inManifest("name: acme\n", "name: acne\n"),
  },
  { does: "has no fixtures", finds: "fixtures-missing", edit: removing("fixtures/audit") },
  {
    does: "has a fixture that is no JSON",
    finds: "fixture-unreadable",
    edit: writing("fixtures/audit/002.response.json", "{"),
  },
  {
    does: "has a credential in its fixtures",
    finds: "fixture-secret",
    edit: replacing("fixtures/audit/001.response.json", '"e-1"', `"ghp_${"a1B2".repeat(9)}"`),
  },
  {
    does: "says something else than was accepted",
    finds: "expected-differs",
    edit: instead('"user.login": { type: "login" }', '"user.login": { type: "login", severity: "warn" }'),
  },
  { does: "was never reviewed", finds: "expected-missing", edit: removing("fixtures/audit/expected.jsonl") },
];

/** The scaffolded connector has one look-up: who did what lately. */
const inTools = (old: string, by: string) => replacing("tools.ts", old, by);
const ANSWER = "    return {\n      rows:";

const TOOLS: readonly Hostile[] = [
  {
    does: "has a look-up that throws",
    finds: "tool-failed",
    edit: inTools(ANSWER, `    if (email !== "") throw new Error("not today");\n${ANSWER}`),
    says: /not today/,
  },
  {
    does: "has a look-up that finds nothing",
    finds: "tool-failed",
    edit: inTools("rows: entries.map", "rows: entries.slice(0, 0).map"),
    says: /finds nothing/,
  },
  {
    does: "has a look-up that tells chance for fact",
    finds: "tool-failed",
    edit: inTools('optionalText(entry.ip, "ip", VENDOR)', "String(Math.random())"),
    says: /twice differently/,
  },
  {
    does: "has a look-up that says more than it declares",
    finds: "tool-field-undeclared",
    edit: inTools(
      "      rows: entries.map((entry) => ({",
      "      rows: entries.map((entry) => ({\n        phone: email,",
    ),
    says: /phone/,
  },
  {
    does: "has a look-up that nobody tried",
    finds: "tool-fixture-missing",
    edit: removing("fixtures/tools/entries_of"),
    says: /entries_of/,
  },
  {
    does: "has a look-up that says something else than was accepted",
    finds: "tool-differs",
    edit: inTools('setting: optionalText(entry.setting, "setting", VENDOR)', "setting: email"),
  },
];

/** Adds a feed of settings, whose listing ends as the code says. */
const withSettings = (ending: string) => async (folder: string) => {
  const declared = [
    "settings:",
    "  kind: state",
    "  title: Settings",
    "  scope: { reads: All settings., leaves_out: {} }",
  ];
  await inManifest("\nfeeds:\n", `\nfeeds:\n${declared.map((line) => `  ${line}\n`).join("")}`)(folder);
  const read = `async *read(ctx) { const page = await get(ctx, {}); void page; ${ending} }`;
  const feed = `settings: { kind: "state", partitions: async () => [{ id: "all" }], ${read}, change: () => [] },`;
  await instead("  feeds: {\n", `  feeds: {\n    ${feed}\n`)(folder);
  await cp(path.join(folder, "fixtures/audit"), path.join(folder, "fixtures/settings"), { recursive: true });
};

const LISTINGS: readonly Hostile[] = [
  {
    does: "lists settings that were never compared with any",
    finds: "state-fixture-missing",
    edit: withSettings("yield { items: [], complete: true };"),
    says: /before\.json/,
  },
  {
    does: "does not say that its listing is complete",
    finds: "listing-incomplete",
    edit: async (folder) => {
      await withSettings("yield { items: [] };")(folder);
      await writing("fixtures/settings/before.json", "{}\n")(folder);
    },
  },
];

const CLAIMS: readonly Hostile[] = [
  {
    does: "claims digests that it does not have",
    finds: "capability-unused",
    edit: inManifest("capabilities: []", "capabilities: [digest]"),
    says: /digest/,
  },
];

export const HOSTILE: readonly Hostile[] = [...ESCAPES, ...HANGS, ...LIES, ...SLOPPY, ...TOOLS, ...LISTINGS, ...CLAIMS];
