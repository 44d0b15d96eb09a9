// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.ts";
import { resolveOptions } from "../../src/config/variables.ts";
import { builtinTypes } from "../../src/plugin/registry.ts";

interface Example {
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Where the catalogue has a placeholder of x's. */
const SUBSCRIPTION = "11111111-1111-4111-8111-111111111111";

/** The examples of the connector catalogue, letter for letter but for that: whoever copies one must get what it says. */
const EXAMPLES = {
  "aws-cloudtrail": {
    source: `connectors:
  - id: aws
    type: aws-cloudtrail
    region: us-east-1
    lookback_hours: 8
`,
    options: { region: "us-east-1" },
  },
  github: {
    source: `connectors:
  - id: github
    type: github
    org: "your-org-name"
    include_dependabot: true
    include_secret_scanning: true
`,
    options: { org: "your-org-name", include_dependabot: true, include_secret_scanning: true },
  },
  azure: {
    source: `connectors:
  - id: azure
    type: azure
    subscriptions:
      - "${SUBSCRIPTION}"
    resource_groups: []          # empty = all
    include_container_logs: true # requires Log Analytics workspace
    lookback_hours: 8            # hours of history per scan
`,
    options: {
      subscriptions: [SUBSCRIPTION],
      resource_groups: [],
      include_container_logs: true,
    },
  },
  m365: {
    source: `connectors:
  - id: m365
    type: m365
    tenant_id: "\${M365_TENANT_ID}"
`,
    options: { tenant_id: "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001" },
  },
  "container-logs": {
    source: `connectors:
  - id: container-logs
    type: container-logs
    workspace_id: "\${LOG_ANALYTICS_WORKSPACE_ID}"
    apps: []   # empty = all apps in workspace
    lookback_hours: 8
`,
    options: { workspace_id: "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101", apps: [] },
  },
  vercel: {
    source: `connectors:
  - id: vercel
    type: vercel
    team_id: "\${VERCEL_TEAM_ID}"
`,
    options: { team_id: "team_acme" },
  },
  supabase: {
    source: `connectors:
  - id: supabase
    type: supabase
    project_ref: "\${SUPABASE_PROJECT_REF}"
`,
    options: { project_ref: "abcdefghijklmnopqrst" },
  },
  openclaw: {
    source: `connectors:
  - id: openclaw
    type: openclaw
    gateway_url: "\${OPENCLAW_GATEWAY_URL}"
`,
    options: { gateway_url: "ws://127.0.0.1:18789" },
  },
} satisfies Readonly<Record<string, Example>>;

const VARIABLES = {
  M365_TENANT_ID: "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001",
  LOG_ANALYTICS_WORKSPACE_ID: "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101",
  VERCEL_TEAM_ID: "team_acme",
  SUPABASE_PROJECT_REF: "abcdefghijklmnopqrst",
  OPENCLAW_GATEWAY_URL: "ws://127.0.0.1:18789",
} as const;

const load = (source: string) => loadConfig(source, "mallcop.yaml");
const said = (source: string) => load(source).problems.map(({ code, context }) => `${code} ${context.at}`);

/** The examples in one file, as whoever has all eight would write them. */
const together = (sources: readonly string[]) =>
  `connectors:\n${sources.map((source) => source.replace("connectors:\n", "")).join("")}`;

describe("the catalogue's example", () => {
  test("is there for every connector that ships", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(builtinTypes());
  });

  test.each(Object.entries<Example>(EXAMPLES))("of %s works", (type, { source, options }) => {
    const { config, problems } = load(source);
    expect(problems).toEqual([]);
    const [instance, ...others] = config?.connectors ?? [];
    if (instance === undefined) throw new Error("there is no connector");
    expect(others).toEqual([]);
    expect(instance).toMatchObject({ type, lookbackHours: 8 });
    expect(resolveOptions(instance, VARIABLES)).toMatchObject(options);
  });

  const withVariable = Object.entries<Example>(EXAMPLES).flatMap(([type, { source }]) => {
    const [, name] = /\$\{(\w+)\}/.exec(source) ?? [];
    return name === undefined ? [] : [[type, name] as const];
  });
  test.each(withVariable)("of %s names %s when that is not set", (type, name) => {
    const [instance] = load(EXAMPLES[type as keyof typeof EXAMPLES].source).config?.connectors ?? [];
    if (instance === undefined) throw new Error("there is no connector");
    expect(() => resolveOptions(instance, {})).toThrow(
      expect.objectContaining({ code: "config-variable-unset", message: expect.stringContaining(name) }),
    );
  });

  test("of azure points at the placeholder that was left in it", () => {
    const copied = EXAMPLES.azure.source.replace(SUBSCRIPTION, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    expect(said(copied)).toEqual(["config-invalid mallcop.yaml:5:9"]);
  });

  test("of each stands beside the others in one file", () => {
    const { config, problems } = load(together(Object.values(EXAMPLES).map(({ source }) => source)));
    expect(problems).toEqual([]);
    expect(config?.connectors.map(({ type }) => type)).toEqual(Object.keys(EXAMPLES));
  });
});

test("two of them fit into one file, with variables and what belongs to whom", () => {
  const source = `# yaml-language-server: $schema=schema/mallcop.schema.json
version: 1
own:
  domains: [example.com]
  accounts: ["123456789012"]
${EXAMPLES["aws-cloudtrail"].source.replace("us-east-1", '"${HOME_REGION}"')}    accounts:
      - id: "210987654321"
        role_arn: arn:aws:iam::210987654321:role/mallcop
${EXAMPLES.github.source.replace("connectors:\n", "")}`;
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
      const { problems } = load(`${EXAMPLES.github.source}    ${line}\n`);
      expect(problems.map(({ code }) => code)).toContain("config-secret-literal");
      expect(problems.map(({ message, hint }) => message + hint).join()).not.toContain(token);
    }
  });

  test("is told what it lacks", () => {
    expect(load(EXAMPLES.github.source.replace(/ {4}org.*\n/, "")).problems.map(String)).toEqual([
      "MallcopError: mallcop.yaml: `connectors[0]` lacks `org`.",
    ]);
  });
});
