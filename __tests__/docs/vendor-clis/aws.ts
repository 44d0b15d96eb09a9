/** Stands for the AWS CLI, as far as mallcop's pages use it. */
import { readFileSync } from "node:fs";
import { type Call, type Command, Refusal, understand, type Vocabulary } from "./grammar.ts";
import { checkPolicy } from "./iam-policy.ts";
import type { Memory } from "./memory.ts";

export const ACCOUNT = "111122223333";

const MODEL = "github.com/boto/botocore: botocore/data";
const NAME = { required: true, form: /^[\w+=,.@-]+$/ } as const;
const DOCUMENT = { required: true, max: 131_072, form: /^[\t\n\r\u{20}-\u{ff}]+$/u } as const;

const COMMANDS = {
  "sts get-caller-identity": { source: `${MODEL}/sts/2011-06-15/service-2.json, GetCallerIdentity`, options: {} },
  "iam create-open-id-connect-provider": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, CreateOpenIDConnectProvider`,
    options: {
      "--url": { required: true, max: 255, form: /^https:\/\/\S+$/ },
      "--client-id-list": { many: true, max: 255 },
      "--thumbprint-list": { many: true, form: /^[0-9a-fA-F]{40}$/ },
    },
  },
  "iam create-role": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, CreateRole`,
    options: {
      "--role-name": { ...NAME, max: 64 },
      "--assume-role-policy-document": DOCUMENT,
      "--description": { max: 1000 },
      "--max-session-duration": { form: /^\d{4,5}$/ },
    },
  },
  "iam put-role-policy": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, PutRolePolicy`,
    options: {
      "--role-name": { ...NAME, max: 64 },
      "--policy-name": { ...NAME, max: 128 },
      "--policy-document": DOCUMENT,
    },
  },
  "iam create-user": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, CreateUser`,
    options: { "--user-name": { ...NAME, max: 64 } },
  },
  "iam put-user-policy": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, PutUserPolicy`,
    options: {
      "--user-name": { ...NAME, max: 128 },
      "--policy-name": { ...NAME, max: 128 },
      "--policy-document": DOCUMENT,
    },
  },
  "iam create-access-key": {
    source: `${MODEL}/iam/2010-05-08/service-2.json, CreateAccessKey`,
    options: { "--user-name": { form: NAME.form, max: 128 } },
  },
} as const satisfies Record<string, Command>;

type Name = keyof typeof COMMANDS;

export const AWS: Vocabulary<Name> = {
  commands: COMMANDS,
  // github.com/aws/aws-cli: awscli/data/cli.json
  global: {
    "--output": { oneOf: ["json", "text", "table", "yaml", "yaml-stream", "off"] },
    "--query": {},
    "--profile": {},
    "--region": {},
    "--no-cli-pager": { flag: true },
  },
  takesDashes: false,
};

type Aws = Memory["aws"];
type Answer = (call: Call<Name>, memory: Aws) => unknown;

const ANSWERS: Readonly<Record<Name, Answer>> = {
  "sts get-caller-identity": () => ({
    UserId: "AIDASAMPLEUSERID",
    Account: ACCOUNT,
    Arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
  }),
  "iam create-open-id-connect-provider": ({ value }, { providers }) => {
    const host = value("--url").replace("https://", "");
    if (providers.includes(host)) throw failed("EntityAlreadyExists", `Provider with url ${host} already exists.`);
    providers.push(host);
    return { OpenIDConnectProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/${host}` };
  },
  "iam create-role": ({ value }, { roles }) => {
    const name = value("--role-name");
    const trust = checkPolicy(value("--assume-role-policy-document"), "trust");
    if (Object.hasOwn(roles, name)) throw failed("EntityAlreadyExists", `Role with name ${name} already exists.`);
    roles[name] = { trust, policies: {} };
    return { Role: { RoleName: name, Arn: `arn:aws:iam::${ACCOUNT}:role/${name}` } };
  },
  "iam put-role-policy": ({ value }, { roles }) => putPolicy(roles[value("--role-name")], value),
  "iam create-user": ({ value }, { users }) => {
    const name = value("--user-name");
    if (Object.hasOwn(users, name)) throw failed("EntityAlreadyExists", `User with name ${name} already exists.`);
    users[name] = { keys: 0, policies: {} };
    return { User: { UserName: name, Arn: `arn:aws:iam::${ACCOUNT}:user/${name}` } };
  },
  "iam put-user-policy": ({ value }, { users }) => putPolicy(users[value("--user-name")], value),
  "iam create-access-key": ({ value }, { users }) => {
    const user = users[value("--user-name")];
    if (user === undefined) throw failed("NoSuchEntity", "The user cannot be found.");
    if (user.keys === 2) throw failed("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2");
    users[value("--user-name")] = { ...user, keys: user.keys + 1 };
    const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    return { AccessKey: { AccessKeyId: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: secret, Status: "Active" } };
  },
};

export function aws(argv: readonly string[], memory: Aws): { readonly call: Call<Name>; readonly answer: unknown } {
  const call = understand(AWS, argv.map(fromFile));
  return { call, answer: ANSWERS[call.name](call, memory) };
}

/** As `file://` in any value: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-file.html */
function fromFile(word: string): string {
  if (!word.startsWith("file://")) return word;
  try {
    return readFileSync(word.slice("file://".length), "utf8");
  } catch {
    throw new Refusal(`Error parsing parameter: Unable to load paramfile ${word}`, 252);
  }
}

function putPolicy(
  holder: { readonly policies: Record<string, unknown> } | undefined,
  value: Call<Name>["value"],
): unknown {
  const policy = checkPolicy(value("--policy-document"), "identity");
  if (holder === undefined) throw failed("NoSuchEntity", "The role or user cannot be found.");
  holder.policies[value("--policy-name")] = policy;
  return undefined;
}

function failed(code: string, message: string): Refusal {
  return new Refusal(`An error occurred (${code}): ${message}`, 254);
}
