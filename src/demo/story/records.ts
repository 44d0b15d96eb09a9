/** Writes beats as the vendors would record them. A beat gives the same record, with the same id, whenever it is told. */
import { createHash } from "node:crypto";
import type { Instant, Json } from "../../event/event.ts";
import type { AwsBeat, GitHubBeat } from "./beat.ts";
import { ACCOUNT, type Actor, ORG, type Person, REGION, type Session } from "./cast.ts";

export type VendorRecord = { readonly [name: string]: Json };

/** A CloudTrail event of version 1.11. */
export function cloudTrailEvent(beat: AwsBeat, time: Instant): VendorRecord {
  const [service = "", eventName = ""] = beat.call.split(":");
  const { error, answer = null, region = REGION, record } = beat.more;
  const isSignIn = service === "signin";
  const event = {
    eventVersion: "1.11",
    userIdentity: identityOf(beat.by, isSignIn),
    eventTime: new Date(time).toISOString().replace(/\.\d+Z$/, "Z"),
    eventSource: `${service}.amazonaws.com`,
    eventName,
    awsRegion: region,
    ...(beat.by.kind === "service"
      ? { sourceIPAddress: beat.by.host, userAgent: beat.by.host }
      : { sourceIPAddress: beat.by.place.ip, userAgent: beat.by.place.agent }),
    ...(error && { errorCode: error.code, errorMessage: error.message }),
    requestParameters: isSignIn ? null : beat.parameters,
    responseElements: error ? null : answer,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: "Management",
    ...record,
  };
  const id = fingerprint(event);
  return { ...event, requestID: uuid(fingerprint([id])), eventID: uuid(id) };
}

/** An audit log entry as the REST API gives it. */
export function auditEntry(beat: GitHubBeat, time: Instant): VendorRecord {
  const { name, id, place } = beat.by;
  const entry = {
    "@timestamp": time,
    created_at: time,
    action: beat.action,
    actor: name,
    actor_id: id,
    actor_ip: place.ip,
    actor_location: { country_code: place.country },
    org: ORG.login,
    org_id: ORG.id,
    user_agent: place.agent,
    ...beat.details,
  };
  const hash = fingerprint(entry);
  return { ...entry, _document_id: Buffer.from(hash, "hex").toString("base64url").slice(0, 22) };
}

function identityOf(by: Actor, isSignIn: boolean): VendorRecord {
  if (by.kind === "service") return { type: "AWSService", invokedBy: by.host };
  return by.kind === "person" ? userIdentity(by, isSignIn) : sessionIdentity(by);
}

function userIdentity({ name }: Person, isSignIn: boolean): VendorRecord {
  const key = isSignIn ? {} : { accessKeyId: key20("AKIA", name) };
  const arn = `arn:aws:iam::${ACCOUNT}:user/${name}`;
  return { type: "IAMUser", principalId: key20("AIDA", name), arn, accountId: ACCOUNT, userName: name, ...key };
}

function sessionIdentity({ role, name }: Session): VendorRecord {
  const principal = key20("AROA", role);
  const sessionIssuer = {
    type: "Role",
    principalId: principal,
    arn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
    accountId: ACCOUNT,
    userName: role,
  };
  return {
    type: "AssumedRole",
    principalId: `${principal}:${name}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${name}`,
    accountId: ACCOUNT,
    accessKeyId: key20("ASIA", role),
    sessionContext: { sessionIssuer, attributes: { mfaAuthenticated: "false" } },
  };
}

/** Twenty characters, as AWS's own ids and keys have. */
function key20(prefix: string, name: string): string {
  return prefix + fingerprint([prefix, name]).toUpperCase().slice(0, 16);
}

export function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

function uuid(hash: string): string {
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
