/** Who did it: one stable name for each of CloudTrail's identity types, and what else the record tells of the caller. */
import { entryOf, type JsonObject } from "../../../src/connector/shape.ts";
import { at, flag, lastSegment, text } from "./json-path.ts";

export interface Identity {
  /** Stable over sessions as far as the vendor allows; `unknown` if nobody can tell. */
  readonly actor: string;
  readonly type: string;
  readonly account: string | undefined;
  readonly arn: string | undefined;
  /** The last four characters: enough to tell keys apart, useless to sign with. */
  readonly accessKey: string | undefined;
  readonly mfa: boolean | undefined;
  readonly sessionIssuer: string | undefined;
  readonly sourceIdentity: string | undefined;
  readonly identityProvider: string | undefined;
  readonly invokedBy: string | undefined;
  /** Somebody typed a user name that does not exist, which might have been a password. */
  readonly usernameHidden: true | undefined;
}

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
const SSO_ROLE = "AWSReservedSSO_";

/** The name of the actor, by `userIdentity.type`. */
const ACTORS: Readonly<Record<string, (user: JsonObject, recordAccount: string | undefined) => string | undefined>> = {
  IAMUser: (user) => text(user, "userName") ?? nameInArn(user),
  Root: (user, recordAccount) => `root@${text(user, "accountId") ?? recordAccount ?? "unknown"}`,
  AssumedRole: roleSession,
  Role: roleSession,
  FederatedUser: nameInArn,
  SAMLUser: (user) => text(user, "userName"),
  WebIdentityUser: (user) => text(user, "userName"),
  Directory: (user) => text(user, "userName"),
  IdentityCenterUser: (user) => text(user, "onBehalfOf", "userId"),
  AWSAccount: (user) => prefixed("account", text(user, "accountId")),
  AWSService: (user) => prefixed("service", text(user, "invokedBy")),
};

/** @param recordAccount the account the event is recorded in */
export function identityOf(event: JsonObject, recordAccount: string | undefined): Identity {
  const found = at(event, "userIdentity");
  const user: JsonObject = typeof found === "object" && found !== null ? { ...found } : {};
  const type = text(user, "type") ?? "Unknown";
  const usernameHidden = text(user, "userName") === HIDDEN || undefined;
  const named = usernameHidden ? undefined : entryOf(ACTORS, type)?.(user, recordAccount);
  return {
    actor: named ?? (usernameHidden ? "unknown" : (text(user, "principalId") ?? nameInArn(user) ?? "unknown")),
    type,
    account: text(user, "accountId"),
    arn: text(user, "arn"),
    accessKey: text(user, "accessKeyId")?.slice(-4),
    mfa: mfaOf(event, user, type),
    sessionIssuer: text(user, "sessionContext", "sessionIssuer", "arn"),
    sourceIdentity: text(user, "sessionContext", "sourceIdentity"),
    identityProvider:
      text(user, "identityProvider") ??
      text(user, "sessionContext", "webIdFederationData", "federatedProvider") ??
      text(user, "onBehalfOf", "identityStoreArn"),
    invokedBy: text(user, "invokedBy"),
    usernameHidden,
  };
}

/**
 * `<role>/<session>`. Behind IAM Identity Center the session is the person; a session name that a machine made up (an
 * instance id, a time, a hash) says nothing of who it was and would make every session a new actor, so it is left off.
 */
function roleSession(user: JsonObject): string | undefined {
  const segments = (text(user, "arn") ?? "").split("/");
  const role = text(user, "sessionContext", "sessionIssuer", "userName") ?? segments[1];
  const session = segments.length > 2 ? segments.at(-1) : text(user, "principalId")?.split(":")[1];
  if (role === undefined || session === undefined) return role;
  if (role.startsWith(SSO_ROLE)) return session;
  return isMadeUp(session) ? role : `${role}/${session}`;
}

function isMadeUp(session: string): boolean {
  return (
    /^i-[0-9a-f]{8,17}$/.test(session) ||
    /\d{9,}/.test(session) ||
    /[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(session)
  );
}

function nameInArn(user: JsonObject): string | undefined {
  const arn = text(user, "arn");
  return arn === undefined || !arn.includes("/") ? undefined : lastSegment(arn);
}

function prefixed(prefix: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${prefix}:${value}`;
}

/**
 * Whether a second factor was used. For federated people and roles AWS always says no, since the factor was asked for
 * elsewhere: there a "no" means nothing and is not passed on.
 */
function mfaOf(event: JsonObject, user: JsonObject, type: string): boolean | undefined {
  const word = text(event, "additionalEventData", "MFAUsed")?.toLowerCase();
  const used = word === undefined ? flag(user, "sessionContext", "attributes", "mfaAuthenticated") : word === "yes";
  if (used === true) return true;
  const ownFactor = type === "IAMUser" || type === "Root";
  const federated = text(event, "additionalEventData", "SamlProviderArn") !== undefined;
  return used === false && ownFactor && !federated ? false : undefined;
}
