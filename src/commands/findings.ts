/** `mallcop findings`: what was found in this checkout, and what people decided about it. Decisions need a reason, and silence an end. */
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { appendLine, filesOf } from "../detect/checkout.ts";
import type { Finding } from "../detect/finding.ts";
import { DECISIONS_PATH, type Decision, decisionLine, parseDecisions, statusOf } from "../detect/finding-file.ts";
import { loadState } from "../detect/state.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { findingJson, findingTable, findingText } from "./finding-text.ts";
import { parseUntil } from "./times.ts";

const LONGEST_REASON = 500;

export const findings: Command = {
  name: "findings",
  summary: "List what was found, acknowledge it, or silence it for a while.",
  positionals: ["list|ack|suppress", "[ID]"],
  options: {
    reason: { type: "text", value: "TEXT", description: "Why; `ack` and `suppress` need it." },
    until: {
      type: "text",
      value: "TIME",
      description: "When a suppression ends: 2026-06-30, or a time from now such as 30d. At most a year.",
    },
    all: { type: "flag", description: "List acknowledged and suppressed findings too." },
    format: {
      type: "text",
      value: "FORM",
      description: "How to list: text, table, json (as --json), or sarif for code scanning.",
      default: "text",
    },
    json: JSON_OPTION,
  },
  notes: [
    "`ack` says that somebody has looked at a finding. `suppress` silences everything about the same subject until it ends.",
    "Both add a line to findings/decisions.jsonl of the checkout; commit it to make it count.",
    "",
    "Example: mallcop findings list --format sarif > findings.sarif",
    'Example: mallcop findings suppress fnd-2026-03-11-new-actor-3f9c0a1b2c3d4e5f --until 30d --reason "new backup tool"',
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const [verb = "", id] = given.positionals;
  const files = filesOf(door.cwd);
  const { book } = await loadState(files);
  const decisions = parseDecisions((await files.read(DECISIONS_PATH)) ?? "");
  if (verb === "list" && id === undefined) return await list(book.all(), decisions, given, door);
  if (verb !== "ack" && verb !== "suppress") throw wrong("It takes one of list, ack ID and suppress ID");
  const finding = book.all().find((candidate) => candidate.id === id);
  if (finding === undefined)
    throw wrong(id === undefined ? `${verb} needs the ID of a finding` : "No finding has that ID");
  const decision = decide(verb, finding, given, door);
  await appendLine(door.cwd, DECISIONS_PATH, decisionLine(decision));
  const until = decision.expires === undefined ? "" : ` until ${decision.expires.slice(0, 16)}Z`;
  door.print(`${verb === "ack" ? "Acknowledged" : "Suppressed"}${until}. Commit ${DECISIONS_PATH} to make it count.`);
  return 0;
}

const FORMATS = ["text", "table", "json", "sarif"] as const;
type Format = (typeof FORMATS)[number];

async function list(
  all: readonly Finding[],
  decisions: readonly Decision[],
  given: Given,
  door: Door,
): Promise<ExitStatus> {
  const now = door.clock.now();
  const shown = all.filter((finding) => given.flag("all") || statusOf(finding, decisions, now) === "open");
  const format = formatOf(given);
  if (format === "json") {
    door.print(JSON.stringify({ findings: shown.map((finding) => findingJson(finding, decisions, now)) }, null, 2));
    return 0;
  }
  if (format === "sarif") {
    const [{ sarifLog }, { loadDetectors }] = await Promise.all([
      import("../report/sarif.ts"),
      import("../detect/registry.ts"),
    ]);
    const detectors = new Map((await loadDetectors()).map(({ manifest }) => [manifest.name, manifest]));
    const log = sarifLog({ all, shown, decisions, now, version: door.version, detectors });
    door.print(JSON.stringify(log, null, 2));
    return 0;
  }
  if (format === "table" && shown.length > 0) door.print(`${findingTable(shown, decisions, { ...door, now })}\n`);
  if (format === "text") for (const finding of shown) door.print(findingText(finding, decisions, now));
  const rest = all.length - shown.length;
  door.print(
    `${shown.length} ${given.flag("all") ? "findings" : "open findings"}${rest > 0 ? `, ${rest} others` : ""}.`,
  );
  return 0;
}

function formatOf(given: Given): Format {
  if (given.flag("json")) return "json";
  const typed = given.text("format") ?? "text";
  const format = FORMATS.find((known) => known === typed);
  if (format !== undefined) return format;
  const meant = nearest(typed, FORMATS);
  throw wrong(
    `There is no format ${JSON.stringify(typed.slice(0, 40))}; ${meant === undefined ? `there are ${FORMATS.join(", ")}` : `did you mean ${meant}?`}`,
  );
}

function decide(verb: Decision["decision"], { id, subject }: Finding, given: Given, door: Door): Decision {
  const reason = (given.text("reason") ?? "").trim();
  if (reason === "") throw wrong(`${verb} needs a --reason`);
  if (reason.length > LONGEST_REASON) throw wrong(`A reason has at most ${LONGEST_REASON} characters`);
  const now = door.clock.now();
  const decided = new Date(now).toISOString();
  const until = given.text("until");
  if (verb === "ack") {
    if (until !== undefined) throw wrong("ack does not end; --until is for suppress");
    return { finding: id, subject, decision: verb, reason, decided };
  }
  if (until === undefined) throw wrong("suppress needs an end: --until 30d");
  const expires = new Date(parseUntil(until, now, "findings")).toISOString();
  return { finding: id, subject, decision: verb, reason, decided, expires };
}

function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "findings" });
}
