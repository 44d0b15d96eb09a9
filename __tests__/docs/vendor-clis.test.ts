/** The stand-ins of the vendors' programs are strict: what the real ones refuse, they refuse, and so an example that is wrong fails. */
import { describe, expect, test } from "@jest/globals";
import { aws } from "./vendor-clis/aws.ts";
import { az, SUBSCRIPTION } from "./vendor-clis/az.ts";
import { gh } from "./vendor-clis/gh.ts";
import { checkPolicy } from "./vendor-clis/iam-policy.ts";
import { kubectl } from "./vendor-clis/kubectl.ts";
import { NOTHING } from "./vendor-clis/memory.ts";

const APP = "a0000000-0000-4000-8000-000000000001";
const GRAPH = "00000003-0000-0000-c000-000000000000";

function withApp() {
  const memory = structuredClone(NOTHING.az);
  az(["ad", "app", "create", "--display-name", "mallcop"], memory);
  az(["ad", "sp", "create", "--id", APP], memory);
  return memory;
}

describe("az refuses", () => {
  const trust = (parameters: string) => `ad app federated-credential create --id ${APP} --parameters ${parameters}`;
  const assign = "role assignment create --assignee";
  const scope = `--scope /subscriptions/${SUBSCRIPTION}`;
  test.each([
    ["a command that does not exist", "ad application create --display-name x", "misspelled"],
    ["an option that does not exist", "ad app create --display-name x --name x", "--name"],
    ["a missing option", "ad app create", "required: --display-name"],
    ["an option without its value", "ad app create --display-name", "expected an argument"],
    ["an app that does not exist", "ad sp create --id 12345678-1234-1234-1234-123456789012", "does not exist"],
    ["a second service principal", `ad sp create --id ${APP}`, "in use"],
    ["a role that does not exist", `${assign} ${APP} --role Viewer ${scope}`, "doesn't exist"],
    ["a role for nobody", `${assign} someone --role Reader ${scope}`, "Cannot find user"],
    ["a scope that is none", `${assign} ${APP} --role Reader --scope /subscription/1`, "--scope"],
    ["no scope", `${assign} ${APP} --role Reader`, "--scope"],
    ["a permission without its type", `ad app permission add --id ${APP} --api ${GRAPH} --api-permissions x`, "x"],
    [
      "a permission of another API",
      `ad app permission add --id ${APP} --api ${GRAPH} --api-permissions 594c1fb6-4f81-4475-ae41-0c394909246c=Role`,
      "no such application permission",
    ],
    ["a credential that is no JSON", trust("{'name':'mallcop'}"), "as JSON"],
    [
      "a subject with a wildcard",
      trust('{"name":"a-b","issuer":"https://x","subject":"repo:*","audiences":["a"]}'),
      "without wildcards",
    ],
    ["two audiences", trust('{"name":"a-b","issuer":"https://x","subject":"r","audiences":["a","b"]}'), "audiences"],
    ["a property that does not exist", trust('{"name":"a-b","audience":"a"}'), "Invalid property"],
    ["a workspace by half of its name", "monitor log-analytics workspace show --resource-group logs", "Either"],
  ])("%s", (_, line, says) => {
    // No value here holds a space but the JSON, which comes last.
    const [words = "", json] = line.split(/ (?=\{)/);
    const argv = [...words.split(" "), ...(json === undefined ? [] : [json])];
    expect(() => az(argv, withApp())).toThrow(says);
  });
});

describe("aws refuses", () => {
  test.each([
    ["a command that does not exist", "iam make-role", "misspelled"],
    ["an option of another command", "iam create-user --role-name x", "--role-name"],
    ["a name with a space's stand-in", "iam create-user --user-name a/b", "--user-name"],
    [
      "a policy for a role that is not there",
      "iam put-role-policy --role-name x --policy-name x --policy-document {}",
      "policy",
    ],
    ["a policy's file that is not there", "iam put-role-policy --policy-document file://none.json", "paramfile"],
    [
      "an issuer without https",
      "iam create-open-id-connect-provider --url token.actions.githubusercontent.com",
      "--url",
    ],
    ["a key for nobody", "iam create-access-key --user-name x", "NoSuchEntity"],
  ])("%s", (_, line, says) => {
    expect(() => aws(line.split(" "), structuredClone(NOTHING.aws))).toThrow(says);
  });
});

describe("IAM refuses a policy with", () => {
  const read = { Effect: "Allow", Action: "cloudtrail:LookupEvents", Resource: "*" };
  const host = "token.actions.githubusercontent.com";
  const trust = {
    Effect: "Allow",
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { [`${host}:sub`]: "repo:acme/security:ref:refs/heads/main" } },
  };
  const document = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });

  test.each([
    ["a comma too many", '{"Statement":[],}', "identity"],
    ["no statement", '{"Version":"2012-10-17","Statement":[]}', "identity"],
    ["a version that never was", '{"Version":"2012-10-18","Statement":[]}', "identity"],
    ["a misspelled key", document({ ...read, Ressource: "*" }), "identity"],
    ["no resource", document({ Effect: "Allow", Action: "cloudtrail:LookupEvents" }), "identity"],
    ["a resource that is no ARN", document({ ...read, Resource: "trail/main" }), "identity"],
    ["an action that is none", document({ ...read, Action: "cloudtrail:LookUpEvents" }), "identity"],
    ["a principal, for an identity", document({ ...read, Principal: "*" }), "identity"],
    ["a resource, for a role's trust", document({ ...trust, Resource: "*" }), "trust"],
    ["a test that is none", document({ ...trust, Condition: { StringEqual: {} } }), "trust"],
    ["trust in all of GitHub", document({ ...trust, Condition: {} }), "trust"],
    [
      "trust in all owners",
      document({ ...trust, Condition: { StringLike: { [`${host}:sub`]: "repo:*:ref:refs/heads/main" } } }),
      "trust",
    ],
  ] as const)("%s", (_, text, kind) => {
    expect(() => checkPolicy(text, kind)).toThrow("MalformedPolicyDocument");
  });

  test("but takes what is right", () => {
    expect(checkPolicy(document(read), "identity")).toMatchObject({ Statement: [read] });
    expect(checkPolicy(document(trust), "trust")).toMatchObject({ Statement: [trust] });
  });
});

describe("gh refuses", () => {
  test.each([
    ["a command that does not exist", "secrets set X --repo acme/web", "misspelled"],
    ["a flag that does not exist", "secret set X --value x --repo acme/web", "--value"],
    ["a secret without a name", "secret set --repo acme/web", "arguments"],
    ["a secret of GitHub's", "secret set GITHUB_TOKEN --body x --repo acme/web", "GITHUB_"],
    ["a name with a dash", "variable set A-B --body x --repo acme/web", "A-B"],
    ["a repository that does not exist", "secret set X --body x --repo acme/wep", "404"],
    ["a repository's wrong name", "secret set X --body x --repo acme", "--repo"],
    ["a repository of no visibility", "repo create acme/api", "`--private`"],
    ["a second repository of a name", "repo create acme/web --private", "already exists"],
    ["a workflow that is not there", "workflow run mallcop.yml --repo acme/web", "404"],
    ["a field without a value", "workflow run mallcop.yml --field command --repo acme/web", "--field"],
    ["to watch nothing", "run watch 1 --repo acme/web", "no in progress runs"],
    ["a file that is not there", "attestation verify dist/none.js --repo acme/web", "no such file"],
  ])("%s", (_, line, says) => {
    const memory = { ...structuredClone(NOTHING.gh), repos: { "acme/web": "/nowhere" } };
    expect(() => gh(line.split(" "), memory)).toThrow(says);
  });
});

test("kubectl refuses a resource without a name", () => {
  expect(() => kubectl(["logs"])).toThrow("arguments");
  expect(() => kubectl(["log", "deploy/api"])).toThrow("misspelled");
});
