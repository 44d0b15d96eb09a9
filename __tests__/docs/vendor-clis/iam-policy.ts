/**
 * The rules by which IAM takes a policy document or says MalformedPolicyDocument.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { Refusal } from "./grammar.ts";

const KEYS: Readonly<Record<string, readonly string[]>> = {
  document: ["Version", "Id", "Statement"],
  statement: ["Sid", "Effect", "Principal", "Action", "NotAction", "Resource", "NotResource", "Condition"],
};

/** https://docs.aws.amazon.com/service-authorization/latest/reference/ lists them; these are those that mallcop has a use for. */
const ACTIONS = [
  ...["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus", "cloudtrail:ListTrails"],
  ...["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "organizations:ListAccounts"],
];

const OPERATOR =
  /^(?:For(?:All|Any)Values:)?(?:String|Arn)(?:Not)?(?:Equals|Like)(?:IfExists)?$|^(?:Bool|Null|(?:Not)?IpAddress)(?:IfExists)?$/;

/** @param kind a trust policy says who may take the role on; an identity's policy says what may be done with what */
export function checkPolicy(text: string, kind: "trust" | "identity"): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw malformed("This policy contains invalid Json");
  }
  const document = objectOf(parsed, "document");
  if (document.Version !== undefined && document.Version !== "2012-10-17" && document.Version !== "2008-10-17")
    throw malformed("The policy must contain a valid version string");
  const statements = listOf(document.Statement);
  if (statements.length === 0) throw malformed("Syntax errors in policy: no statement");
  for (const one of statements) checkStatement(objectOf(one, "statement"), kind);
  return parsed;
}

function checkStatement(statement: Readonly<Record<string, unknown>>, kind: "trust" | "identity"): void {
  if (statement.Effect !== "Allow" && statement.Effect !== "Deny") throw malformed("Effect is Allow or Deny");
  const actions = listOf(statement.Action ?? statement.NotAction).map(String);
  if (actions.length === 0) throw malformed("Policy statement must contain actions");
  const unknown = actions.filter((action) => !ACTIONS.includes(action));
  if (unknown.length > 0) throw malformed(`Actions that AWS does not have, or that nobody here needs: ${unknown}`);
  const conditions = objectOf(statement.Condition ?? {}, undefined);
  for (const [operator, tests] of Object.entries(conditions)) {
    if (!OPERATOR.test(operator)) throw malformed(`Invalid Condition type: ${operator}`);
    objectOf(tests, undefined);
  }
  if (kind === "trust") checkTrust(statement, conditions);
  else checkIdentity(statement);
}

function checkIdentity(statement: Readonly<Record<string, unknown>>): void {
  if (statement.Principal !== undefined) throw malformed("Policy document should not specify a principal.");
  const resources = listOf(statement.Resource ?? statement.NotResource).map(String);
  if (resources.length === 0) throw malformed("Policy statement must contain resources.");
  if (resources.some((resource) => resource !== "*" && !/^arn:aws[\w-]*:[^:]*:[^:]*:[^:]*:.+$/.test(resource)))
    throw malformed(`Resource ${resources} must be in ARN format or "*".`);
}

function checkTrust(statement: Readonly<Record<string, unknown>>, conditions: Readonly<Record<string, unknown>>): void {
  if (statement.Resource !== undefined) throw malformed("Has prohibited field Resource");
  const principal = objectOf(statement.Principal, undefined);
  for (const [kind, who] of Object.entries(principal)) {
    if (!["AWS", "Federated", "Service"].includes(kind)) throw malformed(`Invalid principal: ${kind}`);
    if (kind !== "Federated" || !String(who).includes("token.actions.githubusercontent.com")) continue;
    if (!/^arn:aws:iam::\d{12}:oidc-provider\/token[.]actions[.]githubusercontent[.]com$/.test(String(who)))
      throw malformed(`Invalid principal in policy: "Federated":"${who}"`);
    checkGitHubSubject(conditions);
  }
}

/**
 * IAM refuses to trust all of GitHub.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
function checkGitHubSubject(conditions: Readonly<Record<string, unknown>>): void {
  const subjects = Object.values(conditions).flatMap((tests) =>
    listOf(objectOf(tests, undefined)["token.actions.githubusercontent.com:sub"]),
  );
  const isOfRepo = subjects.every((subject) => /^repo:[\w.-]+\/[\w.*-]+:\S+$/.test(String(subject)));
  if (subjects.length === 0 || !isOfRepo)
    throw malformed("The sub of GitHub's tokens has to name an owner's repository");
}

function objectOf(value: unknown, kind: keyof typeof KEYS | undefined): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed("Syntax errors in policy");
  const known = kind === undefined ? undefined : KEYS[kind];
  const unknown = Object.keys(value).filter((key) => known !== undefined && !known.includes(key));
  if (unknown.length > 0) throw malformed(`Syntax errors in policy: ${unknown}`);
  return { ...value };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function malformed(message: string): Refusal {
  return new Refusal(`An error occurred (MalformedPolicyDocument): ${message}`, 254);
}
