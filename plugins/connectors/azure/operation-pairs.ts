/**
 * Makes one event of the two or three records of an operation: what was asked is on the first, how it ended on the last.
 *
 * The event has the time of the end. So a window that begins in the midst of an operation, and sees its end alone, still gives
 * the same id, and the event that told of the whole stays the only one.
 */
import type { Correlator, Draft, Instant, Json, Metadata, Severity } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { louder, OPERATION_NAMESPACE, severityOf } from "./activity-normalize.ts";
import { type Phase, phaseOf } from "./activity-record.ts";
import { LOOKED_UP } from "./role-assignment.ts";

/** As long as late records are looked for: an end that is not there by then may never come. */
const DEADLINE_MS = 24 * 3_600_000;

type Halves = Readonly<Partial<Record<Phase, Draft>>>;

export const operationPairs: Correlator = {
  name: "operation",
  deadlineMs: DEADLINE_MS,
  key: ({ key }) => (key?.namespace === OPERATION_NAMESPACE ? `${key.tenant}|${key.id}` : undefined),
  fold(state, draft) {
    const known = state === undefined ? {} : halvesOf(state);
    const phase = phaseOf(String(draft.metadata?.status ?? ""));
    const halves = { ...known, [phase]: newer(known[phase], draft) };
    const { begun, ended } = halves;
    // An end for which the reader looked up the details needs no beginning.
    if (ended !== undefined && (begun !== undefined || wasLookedUp(ended))) return { done: joined(halves, ended) };
    return { state: stateOf(halves) };
  },
  expire(state) {
    const halves = halvesOf(state);
    const told = halves.ended ?? halves.underway ?? halves.begun;
    return told && joined(halves, told);
  },
};

function newer(known: Draft | undefined, draft: Draft): Draft {
  return known !== undefined && known.time > draft.time ? known : draft;
}

function wasLookedUp({ raw }: Draft): boolean {
  return isObject(raw) && LOOKED_UP in raw;
}

/** What the last record says, and what only earlier ones say. */
function joined(halves: Halves, last: Draft): Draft {
  const { begun, underway } = halves;
  const outcome = last.metadata?.outcome ?? "unknown";
  const earlier = [begun, underway].filter((half) => half !== undefined && half !== last) as readonly Draft[];
  const known = [...earlier, last];
  const severity = known.map((half) => half.severity ?? "info").reduce(louder);
  return {
    ...last,
    type: known.find(({ type }) => type !== "admin_action")?.type ?? last.type,
    actor: known.find(({ actor }) => actor !== "unknown")?.actor ?? "unknown",
    ...(last.type === "role_assignment" && { target: targetOf(earlier) ?? last.target }),
    severity: severityOf(severity, outcome),
    metadata: metadataOf(earlier, last),
    raw: evidence(begun, last),
  };
}

/** The request names the scope; the end may show no more than the assignment's id, of which the scope is a part. */
function targetOf(earlier: readonly Draft[]): string | undefined {
  return earlier.find(({ metadata }) => metadata?.grantee !== undefined)?.target;
}

function metadataOf(earlier: readonly Draft[], last: Draft): Metadata {
  const [first] = earlier;
  const merged: Record<string, string | number | boolean | null> = {};
  for (const { metadata = {} } of [...earlier, last]) {
    for (const [name, value] of Object.entries(metadata)) if (value !== undefined) merged[name] = value;
  }
  const grant = earlier.find(({ metadata }) => metadata?.grantee !== undefined)?.metadata;
  const begin = first === undefined || first.time === last.time ? undefined : new Date(first.time).toISOString();
  return {
    ...merged,
    ...(grant !== undefined && { scope: grant.scope, target_type: grant.target_type }),
    ...(begin !== undefined && { started: begin }),
  };
}

/** The request of a role assignment is kept beside its end. Of other operations the end says all that may be stored. */
function evidence(begun: Draft | undefined, last: Draft): unknown {
  return begun !== undefined && begun !== last && begun.type === "role_assignment"
    ? { begin: begun.raw ?? null, end: last.raw ?? null }
    : last.raw;
}

function stateOf(halves: Halves): Json {
  return Object.fromEntries(Object.entries(halves).map(([phase, half]) => [phase, jsonOf(half)]));
}

function jsonOf({ key, time, type, actor, target, action, severity = "info", metadata = {}, raw }: Draft): Json {
  const told = Object.entries(metadata).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...(key && { key: { ...key } }),
    time,
    type,
    actor,
    target,
    action,
    severity,
    metadata: Object.fromEntries(told),
    // It was parsed from an answer's JSON, and so is JSON.
    raw: (raw ?? null) as Json,
  };
}

function halvesOf(state: Json): Halves {
  if (!isObject(state)) throw damaged();
  const halves: Partial<Record<Phase, Draft>> = {};
  for (const phase of ["begun", "underway", "ended"] as const) {
    const half = state[phase];
    if (isObject(half)) halves[phase] = draftOf(half);
  }
  return halves;
}

function draftOf(half: JsonObject): Draft {
  const { key, time, type, actor, target, action, severity, metadata, raw } = half;
  if (typeof time !== "number" || !isObject(key) || !isObject(metadata)) throw damaged();
  const named = [type, actor, target, action, key.tenant, key.namespace, key.id];
  if (!named.every((part) => typeof part === "string")) throw damaged();
  return {
    key: { tenant: String(key.tenant), namespace: String(key.namespace), id: String(key.id) },
    time: time as Instant,
    type: String(type),
    actor: String(actor),
    target: String(target),
    action: String(action),
    severity: severityIn(severity),
    metadata: metadata as Metadata,
    raw,
  };
}

function severityIn(value: unknown): Severity {
  return value === "critical" || value === "warn" ? value : "info";
}

function damaged(): MallcopError {
  return new MallcopError("record-malformed", {
    reason: "what was kept of an operation's first record cannot be read",
  });
}
