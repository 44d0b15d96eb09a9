/** Stands for the Azure CLI, as far as mallcop's pages use it. */
import { existsSync, readFileSync } from "node:fs";
import { type Call, type Command, Refusal, understand, type Vocabulary } from "./grammar.ts";
import type { App, Memory } from "./memory.ts";

export const TENANT = "0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f";
export const SUBSCRIPTION = "5d1c7f0e-2b3a-4c4d-8e5f-60718293a4b5";
export const GROUP = "logs";
export const WORKSPACE_NAME = "central";
export const WORKSPACE = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.OperationalInsights/workspaces/${WORKSPACE_NAME}`;
export const WORKSPACE_ID = "c0ffee00-1234-4567-89ab-0123456789ab";

/** Of each API that Microsoft has everywhere: its application permissions. https://learn.microsoft.com/graph/permissions-reference */
const APIS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "00000003-0000-0000-c000-000000000000": {
    "AuditLog.Read.All": "b0afded3-3588-46d8-8b3d-9842eff778da",
    "Directory.Read.All": "7ab1d382-f21e-4acd-a863-ba3e13f7da61",
  },
  "c5393580-f805-4401-95e8-94b7a6ef2fc2": {
    "ActivityFeed.Read": "594c1fb6-4f81-4475-ae41-0c394909246c",
    "ActivityFeed.ReadDlp": "4807a72c-ad38-4250-94c9-4eabfe26cd55",
    "ServiceHealth.Read": "e2cea78f-e743-4d8f-a16a-75b629a038ae",
  },
};

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles: those that only read. */
const ROLES = ["Reader", "Monitoring Reader", "Security Reader", "Log Analytics Reader", "Log Analytics Data Reader"];

const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const SCOPE = new RegExp(
  `^(?:/|/subscriptions/${GUID}(?:/resource[gG]roups/[^/]+(?:/providers(?:/[^/]+){3,})?)?` +
    "|/providers/Microsoft[.]Management/managementGroups/[^/]+|/providers/Microsoft[.]Insights)$",
);
const ID: Readonly<Record<string, { readonly required: true }>> = { "--id": { required: true } };
const CORE = "github.com/Azure/azure-cli: src/azure-cli/azure/cli/command_modules";

const COMMANDS = {
  "account show": {
    source: `${CORE}/profile/__init__.py`,
    options: { "--subscription": {} },
    also: { "--name": "--subscription", "-n": "--subscription", "-s": "--subscription" },
  },
  "ad app create": {
    source: `${CORE}/role/_params.py and custom.py, create_application`,
    options: {
      "--display-name": { required: true, max: 120 },
      "--sign-in-audience": {
        oneOf: [
          "AzureADMyOrg",
          "AzureADMultipleOrgs",
          "AzureADandPersonalMicrosoftAccount",
          "PersonalMicrosoftAccount",
        ],
      },
    },
  },
  "ad sp create": { source: `${CORE}/role/_params.py`, options: ID },
  "ad sp show": { source: `${CORE}/role/_params.py`, options: ID },
  "ad app federated-credential create": {
    source: `${CORE}/role/_params.py and custom.py; learn.microsoft.com/graph/api/resources/federatedidentitycredential`,
    options: { ...ID, "--parameters": { required: true } },
  },
  "ad app federated-credential list": { source: `${CORE}/role/_params.py`, options: ID },
  "ad app credential reset": {
    source: `${CORE}/role/_params.py, "ad app credential reset"`,
    options: {
      ...ID,
      "--append": { flag: true },
      "--display-name": {},
      "--years": { form: /^\d+$/ },
      "--end-date": { form: /^\d{4}-\d\d-\d\d/ },
    },
  },
  "ad app permission add": {
    source: `${CORE}/role/_params.py, "ad app permission"`,
    options: {
      ...ID,
      "--api": { required: true, form: new RegExp(`^${GUID}$`) },
      "--api-permissions": { required: true, many: true, form: new RegExp(`^${GUID}=(?:Role|Scope)$`) },
    },
  },
  "ad app permission admin-consent": { source: `${CORE}/role/_params.py`, options: ID },
  "role assignment create": {
    source: `${CORE}/role/_params.py, "role assignment create"`,
    options: {
      "--role": { required: true },
      "--scope": { required: true, form: SCOPE },
      "--assignee": {},
      "--assignee-object-id": {},
      "--assignee-principal-type": { oneOf: ["User", "Group", "ServicePrincipal", "ForeignGroup"] },
      "--description": {},
    },
  },
  "monitor log-analytics workspace show": {
    source: `${CORE}/monitor/_help.py; learn.microsoft.com/cli/azure/monitor/log-analytics/workspace`,
    options: { "--ids": { many: true }, "--resource-group": {}, "--workspace-name": {} },
    also: { "-g": "--resource-group", "--name": "--workspace-name", "-n": "--workspace-name" },
  },
} as const satisfies Record<string, Command>;

type Name = keyof typeof COMMANDS;

export const AZ: Vocabulary<Name> = {
  commands: COMMANDS,
  // github.com/microsoft/knack: knack/output.py, query.py
  global: {
    "--output": { oneOf: ["json", "jsonc", "yaml", "yamlc", "table", "tsv", "none"] },
    "--query": {},
    "--only-show-errors": { flag: true },
    "--verbose": { flag: true },
    "--debug": { flag: true },
  },
  also: { "-o": "--output" },
  takesDashes: false,
};

type Az = Memory["az"];
type Answer = (call: Call<Name>, memory: Az) => unknown;

const ANSWERS: Readonly<Record<Name, Answer>> = {
  "account show": () => ({ id: SUBSCRIPTION, tenantId: TENANT, name: "Production", state: "Enabled" }),
  "ad app create": ({ value }, { apps }) => {
    // As the real one: an app of the same name is found again and changed.
    const found = apps.find(({ name }) => name === value("--display-name"));
    const appId = found?.appId ?? `a0000000-0000-4000-8000-${String(apps.length + 1).padStart(12, "0")}`;
    const fresh = { appId, name: value("--display-name"), hasPrincipal: false, trusts: [], secrets: 0 };
    if (found === undefined) apps.push({ ...fresh, asks: [], granted: [] });
    return { appId, displayName: value("--display-name"), signInAudience: "AzureADMyOrg" };
  },
  "ad sp create": (call, memory) => {
    const app = changeApp(call, memory, (found) => {
      if (found.hasPrincipal) throw new Refusal(`The service principal name ${found.appId} is already in use.`, 1);
      return { hasPrincipal: true };
    });
    return { appId: app.appId, servicePrincipalType: "Application" };
  },
  "ad sp show": ({ value }, { apps }) => {
    const id = value("--id");
    const roles = APIS[id];
    if (roles !== undefined)
      return { appId: id, appRoles: Object.entries(roles).map(([name, role]) => ({ id: role, value: name })) };
    if (!apps.some(({ appId, hasPrincipal }) => appId === id && hasPrincipal)) throw notThere(id);
    return { appId: id, appRoles: [] };
  },
  "ad app federated-credential create": (call, memory) => {
    const trust = federatedCredential(call.value("--parameters"));
    changeApp(call, memory, ({ trusts }) => {
      const isSame = trusts.some(({ issuer, subject }) => issuer === trust.issuer && subject === trust.subject);
      if (isSame) throw new Refusal("FederatedIdentityCredential with the same issuer and subject already exists.", 1);
      return { trusts: [...trusts, trust] };
    });
    return trust;
  },
  "ad app federated-credential list": (call, memory) => changeApp(call, memory, () => ({})).trusts,
  "ad app credential reset": (call, memory) => {
    const kept = call.has("--append");
    const { appId } = changeApp(call, memory, ({ secrets }) => ({ secrets: (kept ? secrets : 0) + 1 }));
    return { appId, password: "Q7w8Q~9eRtYuIoPaSdFgHjKlZxCvBnM-1a2B3c4", tenant: TENANT };
  },
  "ad app permission add": (call, memory) => {
    const api = call.value("--api");
    const roles = APIS[api];
    if (roles === undefined) throw notThere(api);
    const ids = call.values("--api-permissions").map((permission) => permission.split("="));
    const unknown = ids.filter(([id = "", type]) => type !== "Role" || !Object.values(roles).includes(id));
    if (unknown.length > 0) throw new Refusal(`${api} has no such application permission: ${unknown.join(" ")}`, 1);
    changeApp(call, memory, ({ asks }) => ({ asks: [...asks, ...ids.map(([id]) => `${api} ${id}`)] }));
    return "";
  },
  "ad app permission admin-consent": (call, memory) => {
    changeApp(call, memory, ({ asks, hasPrincipal, appId }) => {
      if (!hasPrincipal) throw new Refusal(`There is no service principal of ${appId} to consent to.`, 1);
      return { granted: asks };
    });
    return "";
  },
  "role assignment create": ({ value, has }, { apps, assignments }) => {
    const [to, role, scope] = [value("--assignee"), value("--role"), value("--scope")];
    if (has("--assignee") === has("--assignee-object-id")) throw new Refusal("Either --assignee or an object ID.");
    if (!apps.some(({ appId, hasPrincipal }) => appId === to && hasPrincipal))
      throw new Refusal(`Cannot find user or service principal in graph database for '${to}'.`, 1);
    if (!ROLES.includes(role)) throw new Refusal(`Role '${role}' doesn't exist.`, 1);
    const subscription = /^\/subscriptions\/([^/]+)/.exec(scope)?.[1] ?? SUBSCRIPTION;
    if (subscription !== SUBSCRIPTION) throw new Refusal(`The subscription '${subscription}' could not be found.`, 3);
    if (scope.includes("/workspaces/") && scope !== WORKSPACE) throw notThere(scope);
    assignments.push({ to, role, scope });
    return { principalId: to, roleDefinitionName: role, scope };
  },
  "monitor log-analytics workspace show": ({ value, values, has }) => {
    const byName = has("--resource-group") && has("--workspace-name");
    if (byName === has("--ids")) throw new Refusal("Either --ids, or both --resource-group and --workspace-name.");
    const isIt = byName
      ? value("--resource-group") === GROUP && value("--workspace-name") === WORKSPACE_NAME
      : values("--ids").every((id) => id === WORKSPACE);
    if (!isIt) throw notThere("the workspace");
    return { id: WORKSPACE, customerId: WORKSPACE_ID, name: WORKSPACE_NAME, resourceGroup: GROUP };
  },
};

export function az(argv: readonly string[], memory: Az): { readonly call: Call<Name>; readonly answer: unknown } {
  const call = understand(AZ, argv);
  return { call, answer: ANSWERS[call.name](call, memory) };
}

function notThere(what: string): Refusal {
  return new Refusal(
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
    3,
  );
}

/** Applies a change to the app that `--id` names, and returns it. */
function changeApp({ value }: Call<Name>, memory: Az, change: (app: App) => Partial<App>): App {
  const index = memory.apps.findIndex(({ appId }) => appId === value("--id"));
  const app = memory.apps[index];
  if (app === undefined) throw notThere(value("--id"));
  const changed = { ...app, ...change(app) };
  memory.apps[index] = changed;
  return changed;
}

const FIELDS = ["name", "issuer", "subject", "audiences", "description", "claimsMatchingExpression"];

function federatedCredential(given: string): App["trusts"][number] {
  const text = existsSync(given) ? readFileSync(given, "utf8") : given;
  let parsed: Readonly<Record<string, unknown>>;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Refusal(`Failed to parse string as JSON: ${text}`, 1);
  }
  const unknown = Object.keys(parsed).filter((field) => !FIELDS.includes(field));
  if (unknown.length > 0) throw new Refusal(`Invalid property '${unknown[0]}'.`, 1);
  const { name, issuer, subject, audiences } = parsed;
  if (typeof name !== "string" || !/^[\w-]{3,120}$/.test(name)) throw new Refusal("name is no URL-friendly name.", 1);
  if (typeof issuer !== "string" || !issuer.startsWith("https://")) throw new Refusal("issuer is no https URL.", 1);
  if (typeof subject !== "string" || subject === "" || subject.length > 600 || subject.includes("*"))
    throw new Refusal("subject has to be one, without wildcards.", 1);
  if (!Array.isArray(audiences) || audiences.length !== 1) throw new Refusal("audiences has to have one value.", 1);
  return { name, issuer, subject };
}
