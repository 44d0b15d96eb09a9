/** Who follows what `mallcop init` prints has a deployment that may read, and nothing more than it needs: each command is run as printed. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { builtinTypes } from "../../src/plugin/registry.ts";
import { atTerminal } from "../support/terminal.ts";
import { Shell } from "./shell.ts";
import { ACCOUNT } from "./vendor-clis/aws.ts";
import { SUBSCRIPTION, TENANT, WORKSPACE, WORKSPACE_ID } from "./vendor-clis/az.ts";

const REPO = "acme/security";
const ACTION = `acme/mallcop@${"0123456789".repeat(4)}`;
const SUBJECT = `repo:${REPO}:ref:refs/heads/main`;
const APP = "a0000000-0000-4000-8000-000000000001";
const SECRET = "Q7w8Q~9eRtYuIoPaSdFgHjKlZxCvBnM-1a2B3c4";
const typed = (name: string) => `typed for ${name}`;

let shell: Shell;
beforeEach(async () => {
  shell = await Shell.open();
});
afterEach(async () => await shell.close());

/** Paragraphs that are neither a step's title nor, indented, what is said about it. */
function commandsIn(printed: string): string {
  const [, steps = ""] = /\n\n(1\. [\s\S]*)$/.exec(printed) ?? [];
  const isCommand = (text: string) => !/^(?:\d+\. | {3})/.test(text);
  return steps.split("\n\n").filter(isCommand).join("\n");
}

async function follow(type: string, ...options: readonly string[]): Promise<void> {
  const { printed, status, errors } = await atTerminal(
    ["init", "--watch", type, "--domains", "acme.com", "--action", ACTION, ...options],
    { cwd: shell.folder },
  );
  expect([status, errors]).toEqual([0, []]);
  await shell.run(commandsIn(printed));
}

async function makeRepository(): Promise<void> {
  await shell.run(`git init --quiet --initial-branch=main; gh repo create ${REPO} --private --source .`);
}

/** What the workflow reads of the repository's secrets or variables. */
async function read(kind: "secrets" | "vars"): Promise<readonly string[]> {
  const workflow = await readFile(path.join(shell.folder, ".github/workflows/mallcop.yml"), "utf8");
  return [...new Set([...workflow.matchAll(new RegExp(`\\b${kind}\\.(\\w+)`, "g"))].map(([, name = ""]) => name))];
}

interface Stored {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const ENTRA = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: APP };
const LOGS = { ...ENTRA, LOG_ANALYTICS_WORKSPACE_ID: WORKSPACE_ID };
const OPENCLAW = ["OPENCLAW_DEVICE_KEY", "OPENCLAW_DEVICE_TOKEN"];
const SUPABASE = ["SUPABASE_SERVICE_KEY", "SUPABASE_ACCESS_TOKEN"];
const byHand = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, typed(name)]));

/** What is in the repository afterwards, besides the two secrets that every repository is offered. */
const WITHOUT_KEYS: Readonly<Record<string, Stored>> = {
  "aws-cloudtrail": { variables: { AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/mallcop` }, secrets: {} },
  azure: { variables: LOGS, secrets: {} },
  "container-logs": { variables: LOGS, secrets: {} },
  github: { variables: {}, secrets: byHand("MALLCOP_GITHUB_TOKEN") },
  m365: { variables: { M365_TENANT_ID: TENANT, M365_CLIENT_ID: APP }, secrets: {} },
  openclaw: { variables: byHand("OPENCLAW_GATEWAY_URL"), secrets: byHand(...OPENCLAW) },
  supabase: { variables: byHand("SUPABASE_PROJECT_REF"), secrets: byHand(...SUPABASE) },
  vercel: { variables: {}, secrets: byHand("VERCEL_TOKEN") },
};
const KEYS: Readonly<Record<string, Stored>> = {
  ...WITHOUT_KEYS,
  github: { variables: byHand("MALLCOP_GITHUB_ORG"), secrets: byHand("MALLCOP_GITHUB_TOKEN") },
  "aws-cloudtrail": {
    variables: { AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE" },
    secrets: { AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
  },
  azure: { variables: LOGS, secrets: { AZURE_CLIENT_SECRET: SECRET } },
  "container-logs": { variables: LOGS, secrets: { AZURE_CLIENT_SECRET: SECRET } },
  m365: { variables: { M365_TENANT_ID: TENANT, M365_CLIENT_ID: APP }, secrets: { M365_CLIENT_SECRET: SECRET } },
};

async function expectStored({ variables, secrets }: Stored): Promise<void> {
  const { MALLCOP_HMAC_KEY = "", MALLCOP_PING_URL, ...rest } = shell.memory("gh").secrets;
  expect({ variables: shell.memory("gh").variables, secrets: rest }).toEqual({ variables, secrets });
  expect(Buffer.from(MALLCOP_HMAC_KEY, "base64")).toHaveLength(32);
  expect(MALLCOP_PING_URL).toBe(typed("MALLCOP_PING_URL"));
  expect(await read("vars")).toEqual(expect.arrayContaining(Object.keys(variables)));
  expect(await read("secrets")).toEqual(expect.arrayContaining(Object.keys(secrets)));
}

const AZURE_LOGS = `Log Analytics Data Reader on ${WORKSPACE}`;
/** What the app and the role may do, and who may use them, without stored keys: what the connector reads by, and no more. */
const GIVEN: Readonly<Record<string, Given>> = {
  "aws-cloudtrail": {
    role: { to: [SUBJECT], may: ["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"] },
  },
  azure: {
    app: {
      to: [SUBJECT],
      may: [
        `Reader on /subscriptions/${SUBSCRIPTION}`,
        AZURE_LOGS,
        "00000003-0000-0000-c000-000000000000 b0afded3-3588-46d8-8b3d-9842eff778da",
        "00000003-0000-0000-c000-000000000000 7ab1d382-f21e-4acd-a863-ba3e13f7da61",
      ],
    },
  },
  "container-logs": { app: { to: [SUBJECT], may: [AZURE_LOGS] } },
  m365: {
    app: { to: [SUBJECT], may: ["c5393580-f805-4401-95e8-94b7a6ef2fc2 594c1fb6-4f81-4475-ae41-0c394909246c"] },
  },
};

interface Given {
  readonly app?: Powers;
  readonly role?: Powers;
}

interface Powers {
  readonly to: readonly string[];
  readonly may: readonly string[];
}

function given(): Given {
  const { apps, assignments } = shell.memory("az");
  const [app] = apps;
  const role = shell.memory("aws").roles.mallcop;
  const roles = assignments.map((assignment) => `${assignment.role} on ${assignment.scope}`);
  return {
    ...(app !== undefined && {
      app: { to: app.trusts.map(({ subject }) => subject), may: [...roles, ...app.granted] },
    }),
    ...(role !== undefined && {
      role: {
        to: found(role.trust, /"token[.]actions[.]githubusercontent[.]com:sub":"([^"]+)"/g),
        may: found(role.policies, /"(\w+:\w+)"/g),
      },
    }),
  };
}

function found(document: unknown, what: RegExp): readonly string[] {
  return [...JSON.stringify(document).matchAll(what)].map(([, text = ""]) => text);
}

describe.each(builtinTypes())("the commands for %s", (type) => {
  test("without stored keys leave everything in its place, and the doctor and a scan are begun", async () => {
    await makeRepository();
    await follow(type, "--repo", REPO);
    await expectStored(WITHOUT_KEYS[type] ?? { variables: {}, secrets: {} });
    expect(shell.memory("gh").runs.map(({ inputs }) => inputs.command)).toEqual(["doctor", "scan"]);
    expect(given()).toEqual(GIVEN[type] ?? {});
  });

  test("with stored keys as well, from an empty folder", async () => {
    await follow(type, "--stored-keys");
    await expectStored(KEYS[type] ?? { variables: {}, secrets: {} });
    expect(shell.memory("az").apps.flatMap(({ trusts }) => trusts)).toEqual([]);
  });
});
