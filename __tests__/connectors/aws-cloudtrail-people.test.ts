import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../src/event/event.ts";
import { draftOf } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, event, OTHER_ACCOUNT, type Parts } from "./aws-cloudtrail-vendor.ts";

const FEDERATED = { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/AWSReservedSSO_Admin_0a1b2c3d4e5f/ann@example.com` };

function identity(userIdentity: Json, parts: Partial<Parts> = {}) {
  return draftOf(event({ source: "iam", name: "CreateUser", ...parts, more: { userIdentity, ...parts.more } }));
}

function role(name: string, session: string): Json {
  return {
    type: "AssumedRole",
    principalId: `AROAEXAMPLE:${session}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
    accountId: ACCOUNT,
    sessionContext: { sessionIssuer: { type: "Role", userName: name, arn: `arn:aws:iam::${ACCOUNT}:role/${name}` } },
  };
}

function signIn(parts: Parts["more"]) {
  return draftOf(event({ source: "signin", name: "ConsoleLogin", ...(parts === undefined ? {} : { more: parts }) }));
}

describe("who", () => {
  test.each<[string, Json, string]>([
    ["an IAM user", { type: "IAMUser", userName: "ann", arn: `arn:aws:iam::${ACCOUNT}:user/team/ann` }, "ann"],
    ["an IAM user without a name", { type: "IAMUser", arn: `arn:aws:iam::${ACCOUNT}:user/team/ann` }, "ann"],
    ["root", { type: "Root", accountId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root` }, `root@${ACCOUNT}`],
    ["a role", role("deploy", "ann"), "deploy/ann"],
    ["a role's session that an instance made", role("web", "i-0a1b2c3d4e5f60718"), "web"],
    ["a role's session that a library made", role("ci", "botocore-session-1795327778"), "ci"],
    [
      "a person behind IAM Identity Center",
      role("AWSReservedSSO_Admin_0a1b2c3d4e5f", "ann@example.com"),
      "ann@example.com",
    ],
    ["a federated user", { type: "FederatedUser", arn: `arn:aws:sts::${ACCOUNT}:federated-user/ann` }, "ann"],
    ["a SAML user", { type: "SAMLUser", userName: "ann@example.com", identityProvider: "x" }, "ann@example.com"],
    [
      "a web identity",
      { type: "WebIdentityUser", userName: "repo:acme/shop", identityProvider: "y" },
      "repo:acme/shop",
    ],
    ["an Identity Center user", { type: "IdentityCenterUser", onBehalfOf: { userId: "u-1" } }, "u-1"],
    ["another account", { type: "AWSAccount", accountId: OTHER_ACCOUNT }, `account:${OTHER_ACCOUNT}`],
    ["a service", { type: "AWSService", invokedBy: "ec2.amazonaws.com" }, "service:ec2.amazonaws.com"],
    ["a type of tomorrow", { type: "Robot", principalId: "R2" }, "R2"],
    ["nobody", null, "unknown"],
  ])("%s", (_what, userIdentity, actor) => {
    expect(identity(userIdentity).actor).toBe(actor);
  });

  test("of the access key only the last four characters are kept", () => {
    const { metadata } = draftOf(event({ source: "iam", name: "CreateUser" }));
    expect(metadata?.access_key_id).toBe("MPLE");
    expect(JSON.stringify(metadata)).not.toContain("AKIA");
  });

  test("a user name that AWS hid might have been a password", () => {
    const draft = identity({ type: "IAMUser", userName: "HIDDEN_DUE_TO_SECURITY_REASONS" });
    expect(draft).toMatchObject({ actor: "unknown", metadata: { username_hidden: true } });
  });

  test("our own calls are marked by the caller's ARN", () => {
    const arn = `arn:aws:iam::${ACCOUNT}:user/ann`;
    const tables = { self: { [arn]: true } };
    expect(draftOf(event({ source: "iam", name: "CreateUser" }), { tables }).metadata?.self).toBe(true);
    expect(draftOf(event({ source: "iam", name: "CreateUser" })).metadata?.self).toBeUndefined();
  });

  test("a caller of another account is external, unless it is declared as ours", () => {
    const record = event({
      source: "s3",
      name: "PutBucketPolicy",
      more: { userIdentity: { type: "AWSAccount", accountId: OTHER_ACCOUNT } },
    });
    expect(draftOf(record).metadata?.external).toBe(true);
    expect(draftOf(record, { ownAccounts: [OTHER_ACCOUNT] }).metadata?.external).toBeUndefined();
  });
});

describe("signing in", () => {
  test("a failure has no error code, and is a warning", () => {
    const draft = signIn({ errorMessage: "Failed authentication", responseElements: { ConsoleLogin: "Failure" } });
    expect(draft).toMatchObject({ type: "login", target: ACCOUNT, severity: "warn", metadata: { outcome: "failure" } });
  });

  test("without a second factor it is a warning for those who have one at AWS", () => {
    const without = { responseElements: { ConsoleLogin: "Success" }, additionalEventData: { MFAUsed: "No" } };
    expect(signIn(without)).toMatchObject({ severity: "warn", metadata: { mfa: false, outcome: "success" } });
    const federated = { ...without, userIdentity: { type: "AssumedRole", ...FEDERATED } };
    expect(signIn(federated)).toMatchObject({ severity: "info", actor: "ann@example.com" });
    expect(signIn(federated).metadata?.mfa).toBeUndefined();
  });

  test("with a second factor it is nothing special, except for root", () => {
    const withFactor = { responseElements: { ConsoleLogin: "Success" }, additionalEventData: { MFAUsed: "Yes" } };
    expect(signIn(withFactor)).toMatchObject({ severity: "info", metadata: { mfa: true } });
    expect(signIn({ ...withFactor, userIdentity: { type: "Root", accountId: ACCOUNT } }).severity).toBe("warn");
  });
});
