/** What a record of the activity feed says, as a draft. Pure, and no secret of the record survives it. */
import type { Draft, Lookup, Metadata, Outcome, VendorKey, Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { type Activity, entityOf, firstText, readActivity } from "./activity.ts";
import { deploymentKey } from "./deployment.ts";
import { classify, table, type VercelEventType } from "./event-types.ts";
import { withoutAddresses, withoutSecrets } from "./secrets.ts";
import { severityOf } from "./severity.ts";

/** Ids of activities are unique in all of Vercel, and a record does not always name its team. */
export const EVERYWHERE = "vercel";

/** There in a scan, where the feed of deployments tells of them, to the millisecond and with more to say. */
export const DEPLOYMENTS_TABLE = "deployments-are-read";

/** The feed tells of what was done; these few tell of what failed or was stopped. */
const outcomeBy = table<Outcome>([
  ["denied", "deployment-creation-blocked deployment-policy-blocked alias-user-scoped-access-denied"],
  ["failure", "user-mfa-challenge-failed user-mfa-change-failed project-move-out-failed"],
  ["unknown", "team-member-sso-authorization-attempt user-mfa-challenge-initiated"],
]);

/** @throws MallcopError `record-malformed` if it is no activity */
export function normalizeActivity(record: unknown, lookup: Lookup): Verdict {
  const activity = readActivity(record);
  if (activity === undefined) throw new MallcopError("record-malformed", { reason: "it is no activity of Vercel" });
  const { type: name, time } = activity;
  const found = classify(name);
  if ("leftOut" in found) return found;
  const told = found.type === "deployment_created" && deploymentIdOf(activity) !== undefined;
  if (told && lookup.has(DEPLOYMENTS_TABLE)) return { leftOut: "deployment" };
  const key = keyOf(activity, found.type);
  const target = targetOf(activity, found.type);
  const role = roleOf(activity);
  const draft: Draft = {
    ...(key && { key }),
    time,
    type: found.type,
    actor: actorOf(activity),
    target: target.name,
    action: name ?? "unknown",
    severity: name === undefined ? "info" : severityOf(name, activity.payload, role),
    metadata: { ...metadataOf(activity), role, target_type: target.type, unmapped: found.unmapped },
    raw: withoutSecrets(activity.record),
  };
  return [draft];
}

/** A deployment's creation and its blocking are the deployment's own, whichever feed tells of them. */
function keyOf(activity: Activity, type: VercelEventType): VendorKey | undefined {
  const deployment = deploymentIdOf(activity);
  if (deployment !== undefined && type === "deployment_created") return deploymentKey(deployment, "created");
  if (deployment !== undefined && activity.type === "deployment-policy-blocked")
    return deploymentKey(deployment, "blocked");
  return activity.id === undefined ? undefined : { tenant: EVERYWHERE, namespace: "event", id: activity.id };
}

function deploymentIdOf(activity: Activity): string | undefined {
  return activity.text("deploymentId", "deployment.id", "deployment.uid");
}

/** The mail address where there is one: it is the same in every feed. */
function actorOf({ record }: Activity): string {
  if (isObject(record.principal) && record.principal.type === "system") return "system";
  const named = firstText(record, [
    "principal.email",
    "user.email",
    "principal.username",
    "user.username",
    "principal.name",
    "principalId",
    "userId",
  ]);
  return named === undefined ? "unknown" : named.includes("@") ? named.toLowerCase() : named;
}

/** Who signs in or shows a second factor does so at their own account. */
const OWN_ACCOUNT = /^(?:sso-)?login$|^user-mfa-(?:challenge|recovery-code-used)/;

function accountOf(activity: Activity): string | undefined {
  const actor = actorOf(activity);
  return actor === "unknown" || actor === "system" ? undefined : actor;
}

/** A principal without a type is a user. */
function actorTypeOf({ record }: Activity): string | undefined {
  return isObject(record.principal) ? (firstText(record.principal, ["type"]) ?? "user") : undefined;
}

const PEOPLE = ["invitedUser", "deletedUser", "updatedUser", "removedUser", "projectMember", "member", "user"];
const PERSON = [
  ...PEOPLE.flatMap((name) => [`${name}.email`, `${name}.username`, `${name}.name`]),
  ...["invitedEmail", "invitedUserName", "email", "username"],
  ...["invitedUid", "deletedUid", "updatedUid", "projectMember.uid", "invitedUser.uid", "userId"],
];
const PROJECT = ["projectName", "project.name", "name"];
const DOMAIN = ["domain", "domain.name", "domainName", "alias", "alias.alias", "name", "cn", "cert.cns"];

interface Target {
  readonly type: string | undefined;
  readonly name: string;
}

/** The smallest thing that the activity is about. */
function targetOf(activity: Activity, type: VercelEventType): Target {
  const { text } = activity;
  const project = text("projectName", "project.name");
  const key = text("key", "envVar.key", "newEnvVar.key", "oldEnvVar.key", "name");
  const candidates: readonly (readonly [type: string, name: string | undefined, fits: boolean])[] = [
    ["env_var", key && project ? `${key}@${project}` : key, type === "env_var_change"],
    ["user", text(...PERSON), /^team_member_/.test(type) || /-member-|^access-group-user-/.test(activity.type ?? "")],
    ["domain", text(...DOMAIN), type === "domain_change"],
    ["project", project ?? text(...PROJECT), /^project_/.test(type)],
    ["token", text("tokenName", "token.name"), true],
    ["deployment", text("deployment.name", "deploymentName", "url", "deployment.url"), /^deployment/.test(type)],
    ["project", project, true],
    ["team", text("team.name", "team.slug", "teamName", "slug"), true],
    ["user", accountOf(activity), OWN_ACCOUNT.test(activity.type ?? "")],
    ["", text("name", "integrationName", "appName"), true],
  ];
  for (const [kind, name, fits] of candidates)
    if (fits && name !== undefined) return { type: kind || undefined, name: withoutAddresses(name) };
  const entity = entityOf(activity, (kind) => kind !== "author");
  return { type: undefined, name: entity === undefined ? "unknown" : withoutAddresses(entity) };
}

function roleOf({ text }: Activity): string | undefined {
  return text("role", "invitationRole", "newRole", "projectMember.role", "updatedUser.role");
}

function metadataOf(activity: Activity): Metadata {
  const { record, payload, type, text } = activity;
  const prose = typeof record.text === "string" ? record.text : undefined;
  return {
    outcome: outcomeBy(type ?? "") ?? "success",
    source_ip: text("ip", "ipAddress"),
    user_agent: text("userAgent", "userAgent.ua", "userAgent.source"),
    country: text("geolocation.country.iso_code", "geolocation.country.isoCode", "geolocation.country.names.en"),
    actor_type: actorTypeOf(activity),
    correlation_id: firstText(record, ["requestId"]),
    via: viaOf(activity),
    text: prose && withoutAddresses(prose),
    project: text("projectName", "project.name"),
    project_id: text("projectId", "project.id"),
    domain: text("domain", "domain.name"),
    env_key: type?.includes("env-variable") ? text("key", "newEnvVar.key", "oldEnvVar.key") : undefined,
    environments: listed(payload.target) ?? text("environment"),
    branch: text("gitBranch", "branch"),
    deployment_id: deploymentIdOf(activity),
    previous_role: text("previousRole", "oldRole"),
    reason: text("reason"),
    token_name: text("tokenName", "token.name"),
    token_id: firstText(record, ["tokenId"]) ?? text("tokenId", "token.id"),
  };
}

/** The applications that acted in somebody's name. */
function viaOf({ record }: Activity): string | undefined {
  if (!Array.isArray(record.via)) return undefined;
  const names = record.via.flatMap((one) => (isObject(one) ? [firstText(one, ["name", "clientId", "type"])] : []));
  return names.filter((name) => name !== undefined).join(", ") || undefined;
}

function listed(value: unknown): string | undefined {
  if (typeof value === "string") return value || undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").join(", ") || undefined : undefined;
}
