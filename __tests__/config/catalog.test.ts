// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.ts";
import { resolveOptions } from "../../src/config/variables.ts";

/** The examples of the connector catalogue, letter for letter: whoever copies one must get what it says. */
const WORKING = {
  "aws-cloudtrail": `connectors:
  - id: aws
    type: aws-cloudtrail
    region: us-east-1
    lookback_hours: 8
`,
  github: `connectors:
  - id: github
    type: github
    org: "your-org-name"
    include_dependabot: true
    include_secret_scanning: true
`,
};

const TO_COME = {
  azure: `connectors:
  - id: azure
    type: azure
    subscriptions:
      - "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
    resource_groups: []          # empty = all
    include_container_logs: true # requires Log Analytics workspace
    lookback_hours: 8            # hours of history per scan
`,
  m365: `connectors:
  - id: m365
    type: m365
    tenant_id: "\${M365_TENANT_ID}"
`,
  "container-logs": `connectors:
  - id: container-logs
    type: container-logs
    workspace_id: "\${LOG_ANALYTICS_WORKSPACE_ID}"
    apps: []   # empty = all apps in workspace
    lookback_hours: 8
`,
  vercel: `connectors:
  - id: vercel
    type: vercel
    team_id: "\${VERCEL_TEAM_ID}"
`,
  supabase: `connectors:
  - id: supabase
    type: supabase
    project_ref: "\${SUPABASE_PROJECT_REF}"
`,
  openclaw: `connectors:
  - id: openclaw
    type: openclaw
    gateway_url: "\${OPENCLAW_GATEWAY_URL}"
`,
};

const load = (source: string) => loadConfig(source, "mallcop.yaml");
const said = (source: string) => load(source).problems.map(({ code, context }) => `${code} ${context.at}`);

describe("the catalogue's example", () => {
  test("of AWS CloudTrail works", () => {
    const { config, problems } = load(WORKING["aws-cloudtrail"]);
    expect(problems).toEqual([]);
    expect(config?.connectors).toMatchObject([
      { id: "aws", type: "aws-cloudtrail", lookbackHours: 8, options: { region: "us-east-1" } },
    ]);
  });

  test("of GitHub works", () => {
    const { config, problems } = load(WORKING.github);
    expect(problems).toEqual([]);
    const options = { org: "your-org-name", include_dependabot: true, include_secret_scanning: true };
    expect(config?.connectors).toMatchObject([{ id: "github", type: "github", lookbackHours: 8, options }]);
  });

  test.each(Object.entries(TO_COME))("of %s stops the run while that connector is not there", (_, source) => {
    expect(said(source)).toEqual(["connector-unknown mallcop.yaml:3:11"]);
  });
});

test("both working examples fit into one file, with variables and what belongs to whom", () => {
  const source = `# yaml-language-server: $schema=schema/mallcop.schema.json
version: 1
own:
  domains: [example.com]
  accounts: ["123456789012"]
${WORKING["aws-cloudtrail"].replace("us-east-1", '"${HOME_REGION}"')}    accounts:
      - id: "210987654321"
        role_arn: arn:aws:iam::210987654321:role/mallcop
${WORKING.github.replace("connectors:\n", "")}`;
  const { config, problems } = load(source);
  expect(problems).toEqual([]);
  const [aws] = config?.connectors ?? [];
  if (!aws) throw new Error("there is no connector");
  expect(resolveOptions(aws, { HOME_REGION: "eu-central-1" })).toMatchObject({
    region: "eu-central-1",
    accounts: [{ id: "210987654321", role_arn: "arn:aws:iam::210987654321:role/mallcop" }],
  });
  expect(() => resolveOptions(aws, { HOME_REGION: "somewhere" })).toThrow(
    "mallcop.yaml: `region` is not of the right form.",
  );
});

describe("a built-in connector's entry", () => {
  test("is refused with a token in it, whatever it is called", () => {
    const token = `ghp_${"a1B2c3".repeat(6)}`;
    for (const line of [`# ${token}`, `base_url: https://${token}@example.com`, `note: ${token}`]) {
      const { problems } = load(`${WORKING.github}    ${line}\n`);
      expect(problems.map(({ code }) => code)).toContain("config-secret-literal");
      expect(problems.map(({ message, hint }) => message + hint).join()).not.toContain(token);
    }
  });

  test("is told what it lacks", () => {
    expect(load(WORKING.github.replace(/ {4}org.*\n/, "")).problems.map(String)).toEqual([
      "MallcopError: mallcop.yaml: `connectors[0]` lacks `org`.",
    ]);
  });
});
