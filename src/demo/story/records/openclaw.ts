/** Writes what the gateway logs, and what its ledger says of the agent's doings. */
import type { Instant } from "../../../event/event.ts";
import type { LogEntry } from "../../openclaw/gateway.ts";
import type { DeedBeat, OpenClawBeat } from "../beat.ts";
import { uuidOf, type VendorRecord } from "./ids.ts";

export function logEntry(beat: OpenClawBeat, time: Instant): LogEntry {
  const { line, fields } = beat;
  const structured = Object.keys(fields).length > 0;
  // Every connection has an id of its own.
  const message = line.replace("conn=?", `conn=${uuidOf("connection", beat, time)}`);
  return { time, level: structured ? "WARN" : "INFO", message, ...(structured && { fields }) };
}

/** @param sequence its place in the ledger */
export function ledgerEntry(beat: DeedBeat, time: Instant, sequence: number): VendorRecord {
  return {
    schemaVersion: 1,
    sequence,
    eventId: uuidOf("deed", beat, time),
    occurredAt: time,
    agentId: "main",
    sessionKey: "agent:main:main",
    runId: uuidOf("run", beat, time).slice(0, 8),
    kind: "tool_action",
    toolName: beat.tool,
    action: "tool.action.finished",
    status: beat.status === "denied" ? "blocked" : beat.status,
    ...(beat.status === "denied" && { errorCode: "policy" }),
    actor: { type: "agent", id: "main" },
  };
}
