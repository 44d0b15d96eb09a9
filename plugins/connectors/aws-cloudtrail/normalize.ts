/** What one CloudTrail record says, as an event. Pure: the same record gives the same draft, whatever shape it came in. */
import type { Draft, Lookup, Outcome, Severity, Verdict } from "../../../src/connector/contract.ts";
import { type Grant, grantOf } from "./grants.ts";
import { type Identity, identityOf } from "./identity.ts";
import { at, text } from "./json-path.ts";
import { type Opening, openingOf } from "./network.ts";
import { isServiceNoise, OPERATIONS, type Operation, readsByName, UNNAMED } from "./operations.ts";
import { type Ended, outcomeOf } from "./outcome.ts";
import { type OpenedRecord, openRecord } from "./record.ts";
import { targetOf } from "./target.ts";
import { type Weakening, weakeningsOf } from "./weakening.ts";

/** Tables that the connector gives to `normalize`; see `lookupTables`. */
export const SELF_TABLE = "self";
export const OPTIONS_TABLE = "options";

/** Everything that was found out about a record. */
interface Findings {
  readonly record: OpenedRecord;
  readonly operation: Operation;
  readonly identity: Identity;
  readonly ended: Ended;
  readonly grant: Grant;
  readonly opening: Opening;
  readonly weakenings: readonly Weakening[];
}

/** @throws MallcopError `record-malformed` */
export function normalize(raw: unknown, lookup: Lookup): Verdict {
  const record = openRecord(raw);
  const operation = OPERATIONS.get(record.call);
  const identity = identityOf(record.event, record.account);
  const ended = outcomeOf(record.event, record.source, record.name);
  const leftOut = reasonToLeaveOut(record, operation, identity, ended.outcome, lookup);
  if (leftOut !== undefined) return { leftOut };
  const { type } = operation ?? UNNAMED;
  const findings: Findings = {
    record,
    operation: operation ?? UNNAMED,
    identity,
    ended,
    grant: grantOf(record, (account) => lookup.own.accounts.has(account)),
    opening: type === "security_group_change" ? openingOf(record) : {},
    weakenings: weakeningsOf(record),
  };
  return [draft(findings, lookup)];
}

function reasonToLeaveOut(
  record: OpenedRecord,
  operation: Operation | undefined,
  identity: Identity,
  outcome: Outcome,
  lookup: Lookup,
): string | undefined {
  const asked = (option: string) => lookup.get(OPTIONS_TABLE, option) === true;
  if (text(record.event, "eventCategory") === "Insight") return "insight";
  const reads = record.readOnly ?? readsByName(record.source, record.name);
  if (reads && operation === undefined && !asked("include_read_events")) return "read_only";
  const noise = outcome === "success" && isServiceNoise(record.source, record.name, identity.type);
  return noise && !asked("include_service_events") ? "service_noise" : undefined;
}

function draft(findings: Findings, lookup: Lookup): Draft {
  const { record, identity, operation } = findings;
  const target = targetOf(record, identity.actor);
  return {
    ...(record.id !== undefined && { key: { tenant: record.account ?? "unknown", namespace: "event", id: record.id } }),
    time: record.time,
    type: operation.type,
    actor: identity.actor,
    target: target.name,
    action: record.name,
    severity: severityOf(findings),
    metadata: metadataOf(findings, target.type, lookup),
    ...(record.parseError === undefined && { raw: record.event }),
  };
}

function metadataOf(findings: Findings, targetType: string | undefined, lookup: Lookup) {
  const { record, identity, ended, grant, opening, weakenings } = findings;
  const { event } = record;
  return {
    outcome: ended.outcome,
    error_code: ended.errorCode,
    source_ip: text(event, "sourceIPAddress"),
    user_agent: text(event, "userAgent"),
    account: record.account,
    region: text(event, "awsRegion"),
    actor_type: identity.type,
    correlation_id: text(event, "requestID"),
    event_source: text(event, "eventSource"),
    arn: identity.arn,
    access_key_id: identity.accessKey,
    mfa: identity.mfa,
    session_issuer: identity.sessionIssuer,
    source_identity: identity.sourceIdentity,
    identity_provider: identity.identityProvider,
    invoked_by: identity.invokedBy,
    username_hidden: identity.usernameHidden,
    role: grant.role,
    scope: grant.scope,
    grantee: grant.grantee,
    privileged: grant.privileged,
    public: grant.public ?? opening.public,
    cidr: opening.cidr,
    ports: opening.ports,
    change: weakenings.length === 0 ? undefined : weakenings.map(({ change }) => change).join(", "),
    external: grant.external ?? isOutsider(findings, lookup),
    self: identity.arn !== undefined && lookup.get(SELF_TABLE, identity.arn) === true ? true : undefined,
    shared_event_id: text(event, "sharedEventID"),
    read_only: record.readOnly === true ? true : undefined,
    parse_error: record.parseError,
    target_type: targetType,
  };
}

/** Whether the caller is of another account than the one that recorded it, and of none that is declared as our own. */
function isOutsider({ record, identity }: Findings, lookup: Lookup): true | undefined {
  const recorded = text(record.event, "recipientAccountId");
  if (identity.account === undefined || recorded === undefined || identity.account === recorded) return undefined;
  return lookup.own.accounts.has(identity.account) ? undefined : true;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, critical: 2 };

/**
 * The loudest thing that is true of it. What did not happen is at most a warning: a refusal always is one, because
 * somebody tried; a mistake is none.
 */
function severityOf(findings: Findings): Severity {
  const { operation, identity, ended, grant, opening, weakenings, record } = findings;
  const signIn = operation.type === "login";
  if (ended.outcome === "denied" || (signIn && ended.outcome === "failure")) return "warn";
  if (ended.outcome !== "success")
    return operation.severity === "critical" ? "warn" : rootAtLeast("info", identity, record);
  const notable = grant.privileged || grant.public || grant.external || opening.public;
  const withoutFactor = record.name === "ConsoleLogin" && identity.mfa === false;
  const said: readonly Severity[] = [
    operation.severity,
    notable || withoutFactor ? "warn" : "info",
    ...weakenings.map((weakening) => weakening.severity),
  ];
  const loudest = said.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
  return rootAtLeast(loudest, identity, record);
}

/** Root is for emergencies; what AWS itself does in the account's name is not root at work. */
function rootAtLeast(severity: Severity, identity: Identity, { event }: OpenedRecord): Severity {
  const atWork =
    identity.type === "Root" && at(event, "eventType") !== "AwsServiceEvent" && identity.invokedBy === undefined;
  return atWork && severity === "info" ? "warn" : severity;
}
