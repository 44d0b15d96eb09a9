/**
 * The ledger of what agents did, as a log feed: newest first, so it is read in narrow slices. What a policy stopped is told
 * one by one; what merely failed is everyday life, and told only where it piles up. It holds no prompts and no commands.
 */
import type { Context, LogFeed, LogPage, Lookup, Slice, Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instant, isObject, type JsonObject, list, object, optionalText, text } from "../../../src/connector/shape.ts";
import { bursts } from "./bursts.ts";
import type { OpenClawConfig } from "./config.ts";
import { PARTITION } from "./configuration.ts";
import { notOffered, VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { visiting } from "./visit.ts";

export const activity: LogFeed<OpenClawConfig> = {
  kind: "log",
  partitions: async () => [{ id: PARTITION }],
  read: (ctx, _partition, slice) => visiting(ctx, (gateway) => read(ctx, gateway, slice)),
  normalize,
  digest: () =>
    bursts([
      { name: "tool-failed", kind: "tool-failure-burst", least: 10 },
      { name: "run-failed", kind: "run-failure-burst", least: 5 },
    ]),
};

const METHOD = "audit.activity.list";
const PAGE = 500;
const STOPPED: ReadonlySet<string> = new Set(["blocked", "denied", "rejected"]);
const FAILED: ReadonlySet<string> = new Set(["failed", "timed_out", "error"]);

async function* read(_ctx: Context, gateway: Gateway, slice: Slice): AsyncGenerator<LogPage> {
  if (!gateway.offers(METHOD)) throw notOffered("a ledger of what agents did", gateway.hello.version);
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const answer = await gateway.ask(METHOD, {
      limit: PAGE,
      after: slice.from,
      before: slice.to,
      ...(cursor !== undefined && { cursor }),
    });
    // The bounds' ends are not documented, and each entry must be counted in one slice only.
    const events = list(answer.events, "events", VENDOR).filter((event) => {
      const time = isObject(event) ? Number(event.occurredAt) : Number.NaN;
      return !(time < slice.from || time >= slice.to);
    });
    yield { records: events };
    cursor = optionalText(answer.nextCursor, "nextCursor", VENDOR);
    if (cursor !== undefined && seen.has(cursor))
      throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "its pages form a circle" });
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
}

export function looksLikeActivity(record: unknown): boolean {
  return isObject(record) && typeof record.eventId === "string" && "occurredAt" in record && "sequence" in record;
}

function normalize(record: unknown, _lookup: Lookup): Verdict {
  const entry = object(record, "entry");
  const id = text(entry.eventId, "eventId");
  const time = instant(entry.occurredAt, "occurredAt");
  const status = text(entry.status, "status");
  const what = entry.kind === "agent_run" ? "run" : entry.kind === "tool_action" ? "tool" : "message";
  const agent = optionalText(entry.agentId, "agentId") ?? "unknown";
  if (FAILED.has(status) && what !== "message") return { leftOut: `${what}-failed`, as: { of: agent } };
  if (!STOPPED.has(status)) return { leftOut: "ordinary" };
  const tool = optionalText(entry.toolName, "toolName");
  return [
    {
      key: { tenant: "", namespace: "activity", id },
      time,
      type: "agent.behavior_anomaly",
      actor: actorOf(entry, agent),
      target: tool === undefined ? `agent:${agent}` : `tool:${tool}`,
      action: text(entry.action, "action"),
      severity: "warn",
      metadata: {
        kind: `${what}-denied`,
        outcome: "denied",
        agent,
        tool,
        reason: optionalText(entry.errorCode, "errorCode"),
        session: optionalText(entry.sessionKey, "sessionKey"),
        correlation_id: optionalText(entry.runId, "runId"),
        target_type: tool === undefined ? "agent" : "tool",
      },
    },
  ];
}

function actorOf({ actor }: JsonObject, agent: string): string {
  const { type, id } = isObject(actor) ? actor : {};
  return typeof type === "string" && typeof id === "string" ? `${type}:${id}` : `agent:${agent}`;
}
