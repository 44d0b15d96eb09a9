/** Who was given what: the policy or role, to whom, and how far it reaches. Only calls that give are here, none that take away. */
import { entryOf, type JsonObject } from "../../../src/connector/shape.ts";
import { at, lastSegment, list, text } from "./json-path.ts";
import { foreignAccounts, readPolicy } from "./policy.ts";
import type { OpenedRecord } from "./record.ts";

export interface Grant {
  /** Policy or role that was given, by its name: `AdministratorAccess`. */
  readonly role?: string | undefined;
  readonly grantee?: string | undefined;
  /** What it reaches: an account, a bucket, a function. */
  readonly scope?: string | undefined;
  /** Gives everything, or the power to give oneself everything. */
  readonly privileged?: true | undefined;
  /** Gives something to everybody. */
  readonly public?: true | undefined;
  /** Gives something to another account than the one it happened in. */
  readonly external?: true | undefined;
}

/** AWS's own policies that amount to administration, directly or by what they let one change. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  "AdministratorAccess",
  "AdministratorAccess-Amplify",
  "AdministratorAccess-AWSElasticBeanstalk",
  "IAMFullAccess",
  "PowerUserAccess",
  "AWSOrganizationsFullAccess",
  "AWSSSOMasterAccountAdministrator",
  "SystemAdministrator",
]);

type Path = readonly string[];

/** Where a call says it; paths start in `requestParameters`. */
interface GrantPaths {
  readonly role?: Path;
  readonly grantee?: Path;
  readonly scope?: Path;
  /** A policy document that says what is allowed. */
  readonly document?: Path;
  /** A policy document, or a single principal, that says to whom. */
  readonly audience?: Path;
}

const POLICY_ARN: Path = ["policyArn"];
const POLICY_NAME: Path = ["policyName"];
const DOCUMENT: Path = ["policyDocument"];

/** By `<service>:<operation>`. */
const GRANTS: Readonly<Record<string, GrantPaths>> = {
  "iam:AttachUserPolicy": { role: POLICY_ARN, grantee: ["userName"] },
  "iam:AttachRolePolicy": { role: POLICY_ARN, grantee: ["roleName"] },
  "iam:AttachGroupPolicy": { role: POLICY_ARN, grantee: ["groupName"] },
  "iam:PutUserPolicy": { role: POLICY_NAME, grantee: ["userName"], document: DOCUMENT },
  "iam:PutRolePolicy": { role: POLICY_NAME, grantee: ["roleName"], document: DOCUMENT },
  "iam:PutGroupPolicy": { role: POLICY_NAME, grantee: ["groupName"], document: DOCUMENT },
  "iam:CreatePolicy": { role: POLICY_NAME, document: DOCUMENT },
  "iam:CreatePolicyVersion": { role: POLICY_ARN, document: DOCUMENT },
  "iam:SetDefaultPolicyVersion": { role: POLICY_ARN },
  "iam:AddUserToGroup": { role: ["groupName"], grantee: ["userName"] },
  "iam:AddRoleToInstanceProfile": { role: ["roleName"], grantee: ["instanceProfileName"] },
  "iam:CreateRole": { role: ["roleName"], audience: ["assumeRolePolicyDocument"] },
  "iam:UpdateAssumeRolePolicy": { role: ["roleName"], audience: DOCUMENT },
  "sso:CreateAccountAssignment": { role: ["permissionSetArn"], grantee: ["principalId"], scope: ["targetId"] },
  "sso:AttachManagedPolicyToPermissionSet": { role: ["managedPolicyArn"], grantee: ["permissionSetArn"] },
  "sso:PutInlinePolicyToPermissionSet": { grantee: ["permissionSetArn"], document: ["inlinePolicy"] },
  "sso-directory:AddMemberToGroup": { role: ["groupId"], grantee: ["memberId"] },
  "identitystore:CreateGroupMembership": { role: ["groupId"], grantee: ["memberId", "userId"] },
  "s3:PutBucketPolicy": { scope: ["bucketName"], audience: ["bucketPolicy"] },
  "s3:PutAccessPointPolicy": { scope: ["name"], audience: ["Policy"] },
  "lambda:AddPermission": { role: ["action"], scope: ["functionName"], audience: ["principal"] },
  "lambda:AddLayerVersionPermission": { role: ["action"], scope: ["layerName"], audience: ["principal"] },
  "kms:PutKeyPolicy": { scope: ["keyId"], audience: ["policy"] },
  "kms:CreateGrant": { scope: ["keyId"], audience: ["granteePrincipal"] },
  "secretsmanager:PutResourcePolicy": { scope: ["secretId"], audience: ["resourcePolicy"] },
  "sqs:SetQueueAttributes": { scope: ["queueUrl"], audience: ["attributes", "Policy"] },
  "sns:SetTopicAttributes": { scope: ["topicArn"], audience: ["attributeValue"] },
  "ecr:SetRepositoryPolicy": { scope: ["repositoryName"], audience: ["policyText"] },
};

/** Snapshots and images are shared by lists of accounts: where those stand, by `<service>:<operation>`. */
const SHARES: Readonly<
  Record<string, { readonly scope: Path; readonly added: Path; readonly everybody: readonly string[] }>
> = {
  "ec2:ModifySnapshotAttribute": {
    scope: ["snapshotId"],
    added: ["createVolumePermission", "add"],
    everybody: ["all"],
  },
  "ec2:ModifyImageAttribute": { scope: ["imageId"], added: ["launchPermission", "add"], everybody: ["all"] },
  "rds:ModifyDBSnapshotAttribute": { scope: ["dBSnapshotIdentifier"], added: ["valuesToAdd"], everybody: ["all"] },
  "rds:ModifyDBClusterSnapshotAttribute": {
    scope: ["dBClusterSnapshotIdentifier"],
    added: ["valuesToAdd"],
    everybody: ["all"],
  },
};

/** What a call gives; empty for calls that give nothing. */
export function grantOf(record: OpenedRecord, isOwnAccount: (account: string) => boolean): Grant {
  const key = record.call;
  const isOwn = (account: string) => account === record.account || isOwnAccount(account);
  const parameters = at(record.event, "requestParameters");
  const share = entryOf(SHARES, key);
  if (share !== undefined) {
    const takers = list(parameters, ...share.added).map(
      (one) => text(one) ?? text(one, "userId") ?? text(one, "group"),
    );
    return toAudience(
      takers.filter((taker) => taker !== undefined),
      text(parameters, ...share.scope),
      share.everybody,
      isOwn,
    );
  }
  const paths = entryOf(GRANTS, key);
  return paths === undefined ? publicGrant(record.event, key) : byPaths(parameters, paths, record, isOwn);
}

function byPaths(
  parameters: unknown,
  paths: GrantPaths,
  record: OpenedRecord,
  isOwn: (account: string) => boolean,
): Grant {
  const read = (path: Path | undefined) => (path === undefined ? undefined : text(parameters, ...path));
  const named = read(paths.role);
  const role = named === undefined ? undefined : lastSegment(named);
  const allowed = paths.document === undefined ? undefined : readPolicy(at(parameters, ...paths.document));
  const scope = read(paths.scope) ?? (record.source === "iam" ? record.account : undefined);
  const privileged = allowed?.everything || (role !== undefined && PRIVILEGED.has(role)) || undefined;
  const grant: Grant = { role, grantee: read(paths.grantee), scope, privileged };
  if (paths.audience === undefined) return grant;
  const audience = at(parameters, ...paths.audience);
  const policy = readPolicy(audience);
  const principals = policy?.principals ?? (typeof audience === "string" ? [audience] : []);
  const open = policy === undefined ? ["*"] : policy.public ? ["*"] : [];
  return { ...grant, ...toAudience(principals, scope, open, isOwn) };
}

/** @param everybody what means "everybody" among the takers */
function toAudience(
  takers: readonly string[],
  scope: string | undefined,
  everybody: readonly string[],
  isOwn: (account: string) => boolean,
): Grant {
  return {
    scope,
    grantee: takers.length === 0 ? undefined : takers.join(", "),
    public: takers.some((taker) => everybody.includes(taker)) || undefined,
    external: foreignAccounts(takers, isOwn).length > 0 || undefined,
  };
}

const EVERYBODY_GROUPS = /^https?:\/\/acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;
const PUBLIC_ACLS: ReadonlySet<string> = new Set(["public-read", "public-read-write", "authenticated-read"]);

/** Calls that open something to everybody without naming a role. */
function publicGrant(event: JsonObject, key: string): Grant {
  const parameters = at(event, "requestParameters");
  switch (key) {
    case "s3:PutBucketAcl":
      return { scope: text(parameters, "bucketName"), public: isPublicAcl(parameters) || undefined };
    case "lambda:CreateFunctionUrlConfig":
    case "lambda:UpdateFunctionUrlConfig":
      return { scope: text(parameters, "functionName"), public: text(parameters, "authType") === "NONE" || undefined };
    default:
      return {};
  }
}

function isPublicAcl(parameters: unknown): boolean {
  const canned = [...list(parameters, "x-amz-acl"), text(parameters, "x-amz-acl")];
  if (canned.some((name) => typeof name === "string" && PUBLIC_ACLS.has(name))) return true;
  const grants = at(parameters, "AccessControlPolicy", "AccessControlList", "Grant");
  const grantees = (Array.isArray(grants) ? grants : [grants]).map((grant) => text(grant, "Grantee", "URI") ?? "");
  return grantees.some((uri) => EVERYBODY_GROUPS.test(uri));
}
