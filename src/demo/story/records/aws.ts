/** Writes calls as CloudTrail records them. */
import type { Instant } from "../../../event/event.ts";
import type { AwsBeat } from "../beat.ts";
import { ACCOUNT, type Actor, type Person, REGION, type Session } from "../cast.ts";
import { fingerprint, uuid, type VendorRecord } from "./ids.ts";

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
