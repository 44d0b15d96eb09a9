/** `mallcop normalize`, as a person or a script uses it: records in, events out, nothing stored. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Finished, ROOT, startProgram } from "../support/program.ts";
import { change, entry, idOfEntry, idOfRecord } from "../support/vendor-records.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-e2e-"));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function normalize(args: readonly string[], lines: readonly unknown[]): Promise<Finished> {
  const stdin = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
  return await startProgram({ door: "terminal", args: ["normalize", ...args], env, cwd: folder, stdin }).finished;
}

interface ByRecord {
  readonly line: number;
  readonly events: readonly { readonly id: string; readonly event_type: string; readonly raw?: string }[];
  readonly rejected: { readonly code: string } | null;
  readonly left_out: string | null;
}

function parsed({ stdout }: Finished): readonly ByRecord[] {
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line): ByRecord => JSON.parse(line));
}

const TIME = Date.UTC(2026, 2, 11, 14);
const RECORD = change(1, TIME);

/** The item of LookupEvents that wraps a record: times are numbers on the wire, texts in the CLI's output. */
const item = (EventTime: unknown) => ({
  EventId: RECORD.event.eventID,
  EventName: RECORD.event.eventName,
  EventTime,
  EventSource: RECORD.event.eventSource,
  Username: "ann",
  Resources: [],
  CloudTrailEvent: JSON.stringify(RECORD.event),
});

test("every shape in which AWS publishes a record gives the same event", async () => {
  const shapes = [RECORD.event, item(TIME / 1000), item("2026-03-11T14:00:00+00:00")];
  const run = await normalize(["aws-cloudtrail"], shapes);
  expect([run.status, run.stderr]).toEqual([0, ""]);
  const lines = run.stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(new Set(lines).size).toBe(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ id: idOfRecord(RECORD), event_type: "iam_change" });
});

test("lines that are no records are reported with their numbers, and do not stop the others", async () => {
  const run = await normalize(
    ["aws-cloudtrail"],
    ["{ no", RECORD.event, "", "[]", '"text"', "null", change(2, TIME).event],
  );
  expect(
    run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual([RECORD, change(2, TIME)].map(idOfRecord));
  expect(run.stderr).toMatch(/^line 1: .*\(record-malformed\)\nline 4: .*\nline 5: .*\nline 6: .*\n$/);
  expect(run.status).toBe(1);
});

test("with --by-record each line of input has one of output, of exactly this form", async () => {
  const reading = change(3, TIME, { eventName: "DescribeInstances", eventSource: "ec2.amazonaws.com", readOnly: true });
  const run = await normalize(["aws-cloudtrail", "--by-record"], [RECORD.event, "{ no", reading.event]);
  const lines = parsed(run);
  expect(lines.map((line) => Object.keys(line))).toEqual(Array(3).fill(["line", "events", "rejected", "left_out"]));
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(lines[0]).toMatchObject({ events: [{ id: idOfRecord(RECORD) }], rejected: null, left_out: null });
  expect(lines[1]).toMatchObject({ events: [], rejected: { code: "record-malformed" }, left_out: null });
  expect(lines[2]).toMatchObject({ events: [], rejected: null, left_out: "read_only" });
  expect(run.stdout).toMatch(/^\{"line":1,"events":\[\{"id":"evt-/);
});

test("the record itself is shown only where it is asked for", async () => {
  const [plain, raw] = [
    await normalize(["aws-cloudtrail"], [RECORD.event]),
    await normalize(["aws-cloudtrail", "--raw"], [RECORD.event]),
  ];
  expect(JSON.parse(plain.stdout)).not.toHaveProperty("raw");
  expect(JSON.parse(JSON.parse(raw.stdout).raw)).toEqual(RECORD.event);
});

test("an audit entry of GitHub is known by its shape, and by its feed's name", async () => {
  const joined = entry(1, TIME);
  for (const args of [["github"], ["github", "--feed", "audit-log"]]) {
    const run = await normalize(args, [joined.record]);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ id: idOfEntry(joined), event_type: "org_membership" });
  }
});

test("an input of nothing gives nothing", async () => {
  expect(await normalize(["github"], [])).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("hostile lines neither stop it nor get through: depth, size, odd keys, secrets", async () => {
  const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
  const wide = change(2, TIME, { requestParameters: { userName: "x".repeat(200_000) } }).event;
  const odd = change(3, TIME, { requestParameters: { userName: "bob", constructor: 1, toString: 2 } }).event;
  const polluted = JSON.stringify(change(4, TIME).event).replace("{", '{"__proto__":{"readOnly":true},');
  const secret = `ghp_${"Zz0123456789".repeat(3)}`;
  const run = await normalize(
    ["aws-cloudtrail", "--by-record", "--raw"],
    [deep, wide, odd, polluted, change(5, TIME, { userAgent: secret }).event, RECORD.event],
  );
  const lines = parsed(run);
  expect(lines).toHaveLength(6);
  expect(lines[0]?.rejected?.code).toBe("record-malformed");
  expect(lines.slice(1).map(({ events }) => events.length)).toEqual([1, 1, 1, 1, 1]);
  expect(run.stdout).not.toContain(secret);
});

const RECORDS = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const present = existsSync(path.join(RECORDS, "aws-cloudtrail.jsonl"));
if (!present) console.warn(`skipped: no published records at ${RECORDS}; set MALLCOP_RECORDS to their folder`);

interface Labelled {
  readonly operation: string;
  readonly event_type: string;
  readonly ambiguous?: boolean;
  readonly record: Readonly<Record<string, unknown>>;
}

(present ? describe : describe.skip)("records that others published", () => {
  const load = (name: string): readonly Labelled[] =>
    readFileSync(path.join(RECORDS, `${name}.jsonl`), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  /** What is wrong with the answers: a rejection without a reason, an unambiguous label that was missed. */
  async function judge(type: string, labelled: readonly Labelled[]): Promise<readonly string[]> {
    const run = await normalize(
      [type, "--by-record"],
      labelled.map(({ record }) => record),
    );
    expect(run.stderr).toBe("");
    const lines = parsed(run);
    expect(lines.map(({ line }) => line)).toEqual(labelled.map((_one, nth) => nth + 1));
    return lines.flatMap(({ events, rejected, left_out }, nth) => {
      const { operation, event_type: label, ambiguous } = labelled[nth] ?? { operation: "", event_type: "" };
      const said = rejected?.code ?? left_out ?? events.map((event) => event.event_type).join("+");
      if (rejected !== null) return rejected.code === "record-malformed" ? [] : [`${operation}: ${said}`];
      const fits = label === "other" ? left_out !== null || said === "admin_action" : said === label;
      return ambiguous || fits ? [] : [`${operation}: ${label} expected, ${said} given`];
    });
  }

  test("by AWS get the event type that they are labelled with", async () => {
    expect(await judge("aws-cloudtrail", load("aws-cloudtrail"))).toEqual([]);
  });

  test("by GitHub's audit log get the event type that they are labelled with", async () => {
    // Webhook deliveries are no audit entries; an entry's action has a category before the dot.
    const entries = load("github").filter(({ record }) => /^\w+\.\w/.test(String(record.action)));
    expect(entries.length).toBeGreaterThan(20);
    const wrong = await judge("github", entries);
    // The documentation's table counts people in teams as membership.
    expect(
      wrong.filter((line) => !line.startsWith("team.add_member: repo_permission expected, org_membership")),
    ).toEqual([]);
  });
});

test("whoever has read enough may go: no error, no stack trace", async () => {
  const node = path.join(ROOT, "node_modules/.bin/node");
  const program = [path.join(ROOT, "dist/cli/index.js"), "normalize", "github", "--by-record"];
  const child = spawn(node, program, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, stdio: "pipe" });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  child.stdin.on("error", () => {});
  child.stdin.end('{"a":1}\n'.repeat(20_000));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.once("close", resolve));
  expect(said).toBe("");
});
