/**
 * What a line of the gateway's log says. Most say nothing that is ours; those that do are known by their structured part
 * where there is one, and by their opening words elsewhere. No line is an order: a stranger may have written parts of it.
 */
import {
  type Draft,
  type Instant,
  type Lookup,
  type Outcome,
  type Severity,
  UNKNOWN_TIME,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { type LogLine, readLine } from "./log-line.ts";

interface Meaning {
  readonly kind: string;
  readonly severity: Severity;
  /** Where the line tells it. */
  readonly outcome?: Outcome;
}

/** Why the gateway ended a connection before it was accepted, by its `cause`. */
const CAUSES: Readonly<Record<string, Meaning>> = {
  unauthorized: { kind: "auth-failure", severity: "warn" },
  "origin-mismatch": { kind: "handshake-probe", severity: "warn" },
  "device-auth-invalid": { kind: "handshake-probe", severity: "warn" },
  "device-required": { kind: "handshake-probe", severity: "warn" },
  "invalid-handshake": { kind: "handshake-probe", severity: "info" },
  "protocol-mismatch": { kind: "handshake-probe", severity: "info" },
  "pairing-required": { kind: "pairing-request", severity: "warn" },
};

/** Lines in words, by how they begin; `key=value` pairs follow. */
const SENTENCES: readonly (readonly [begins: RegExp, meaning: Meaning | ((fields: Fields) => Meaning)])[] = [
  [/^security audit: device access upgrade requested /, { kind: "privilege-request", severity: "warn" }],
  [
    /^device pairing (?:auto-)?approved /,
    // A node can be told to run commands on its machine.
    (fields) => ({
      kind: "device-paired",
      severity: fields("role") === "node" ? "critical" : "warn",
      outcome: "success",
    }),
  ],
  [/^(?:\[tools\] )?exec failed: exec denied/, { kind: "tool-denied", severity: "warn", outcome: "denied" }],
];

/** Lines that another feed tells better, or that another line says again. */
const LEFT_OUT: readonly (readonly [begins: RegExp, reason: string])[] = [
  [/^unauthorized conn=/, "repeated"],
  [/^config\.\w+ write /, "told-by-configuration"],
  [/^config change detected/, "told-by-configuration"],
  [/^security warning: dangerous config flags/, "told-by-configuration"],
  [/^Skill precedence collision/, "told-by-skills"],
];

type Fields = (name: string) => string | undefined;

export function normalizeLogLine(record: unknown, _lookup: Lookup): Verdict {
  if (isObject(record) && isObject(record.gap)) return [gap(record.gap)];
  if (isObject(record) && "unstructured" in record) return { leftOut: "unstructured" };
  const line = readLine(record);
  if (line === undefined) throw new MallcopError("record-malformed", { reason: "it is no line of a gateway's log" });
  const cause = typeof line.fields.cause === "string" ? line.fields.cause : "";
  const meaning = entryOf(CAUSES, cause);
  if (meaning !== undefined) return refusedConnection(line, meaning);
  const other = LEFT_OUT.find(([begins]) => begins.test(line.message))?.[1];
  if (other !== undefined) return { leftOut: other };
  const sentence = SENTENCES.find(([begins]) => begins.test(line.message))?.[1];
  if (sentence === undefined) return { leftOut: "ordinary" };
  const fields = fieldsIn(line.message);
  return [told(line, typeof sentence === "function" ? sentence(fields) : sentence, fields)];
}

/** Once an address is locked out, every further try is counted only; see lockouts.ts. */
function refusedConnection(line: LogLine, { kind, severity }: Meaning): Verdict {
  const { fields, time = UNKNOWN_TIME } = line;
  const word = (name: string): string | undefined =>
    typeof fields[name] === "string" ? String(fields[name]) : undefined;
  const source = word("forwardedFor") ?? word("remoteAddr");
  if (word("authReason") === "rate_limited") return { leftOut: "locked-out", as: { source: source ?? "unknown" } };
  const connection = /\bconn=([0-9a-f-]{36})\b/.exec(line.message)?.[1];
  return [
    {
      ...(connection !== undefined && { key: { tenant: "", namespace: "connection", id: connection } }),
      time,
      type: "agent.behavior_anomaly",
      actor: word("deviceId") ?? "unknown",
      target: "gateway",
      action: word("cause") ?? kind,
      severity,
      metadata: {
        kind,
        outcome: "denied",
        source_ip: source,
        user_agent: word("userAgent"),
        reason: word("authReason"),
        client: word("client"),
        client_name: word("clientDisplayName"),
        target_type: "gateway",
      },
    },
  ];
}

function told(line: LogLine, { kind, severity, outcome }: Meaning, fields: Fields): Draft {
  return {
    time: line.time ?? UNKNOWN_TIME,
    type: "agent.behavior_anomaly",
    actor: fields("device") ?? "unknown",
    target: "gateway",
    action: kind,
    severity,
    metadata: {
      kind,
      ...(outcome && { outcome }),
      source_ip: fields("ip"),
      role: fields("role") ?? fields("roleTo"),
      scope: fields("scopesTo"),
      reason: fields("reason"),
      client: fields("client"),
      device: fields("device"),
      target_type: "gateway",
    },
  };
}

/** `name=value` pairs of a message. Values with blanks end at the first one. */
function fieldsIn(message: string): Fields {
  const pairs = new Map<string, string>();
  for (const [, name = "", value = ""] of message.slice(0, 4000).matchAll(/(?:^|\s)(\w{1,40})=(\S{1,200})/g))
    if (!pairs.has(name) && value !== "n/a") pairs.set(name, value);
  return (name) => pairs.get(name);
}

function gap({ from, to, rotated }: JsonObject): Draft {
  const [begin, end] = [Number(from), Number(to)].map((time) => new Date(time).toISOString());
  return {
    key: { tenant: "", namespace: "gap", id: `logs|${from}|${to}` },
    time: Number(from) as Instant,
    type: "coverage_gap",
    actor: "mallcop",
    target: "logs/gateway",
    action: "coverage_gap",
    severity: "warn",
    metadata: {
      gap_axis: "event",
      gap_from: begin,
      gap_to: end,
      gap_reason:
        rotated === true ? "the log was rotated before it was read" : "the log grew by more than is given at once",
    },
  };
}
