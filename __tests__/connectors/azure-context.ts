/** The Azure connector against the stand-in tenant: its manifest, contexts, records of the vendor's shape, and an engine. */
import path from "node:path";
import type { AzureConfig } from "../../plugins/connectors/azure/config.ts";
import connector from "../../plugins/connectors/azure/connector.ts";
import type { Draft, Instant, Lookup, Slice } from "../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../src/connector/errors.ts";
import { trustLoopback } from "../../src/demo/loopback.ts";
import {
  createResourceManager,
  type ResourceManagerOptions,
  type StandInActivity,
  type StandInSubscription,
} from "../../src/demo/microsoft/resource-manager.ts";
import {
  type MicrosoftTenant,
  startMicrosoftTenant,
  TENANT_ID,
  type TenantOptions,
} from "../../src/demo/microsoft/tenant.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, lookupOf, NOW } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";

export { lookupOf, NOW } from "../support/connector-context.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/azure");
export const SUB = "11111111-1111-4111-8111-111111111111";
export const SUB_2 = "22222222-2222-4222-8222-222222222222";
export const HOUR = 3_600_000;

export const MANIFEST = manifestOf("azure");

/** A tenant and its clock, which tests move. */
export interface Azure extends MicrosoftTenant {
  now: number;
  context(options?: {
    readonly config?: AzureConfig;
    readonly now?: Instant;
    readonly signal?: AbortSignal;
    readonly env?: Readonly<Record<string, string>>;
  }): ConnectorContext<AzureConfig>;
}

export interface AzureOptions extends Partial<Omit<ResourceManagerOptions, "clock" | "subscriptions">> {
  readonly subscriptions?: readonly StandInSubscription[] | (() => readonly StandInSubscription[]);
  readonly faults?: TenantOptions["faults"];
}

export async function startAzure(options: AzureOptions = {}): Promise<Azure> {
  const { subscriptions = [{ id: SUB }], faults = [], ...rest } = options;
  const time = { now: NOW as number };
  const clock = () => time.now;
  const list = typeof subscriptions === "function" ? subscriptions : () => subscriptions;
  const arm = createResourceManager({ tenant: TENANT_ID, ...rest, clock, subscriptions: list });
  const tenant = await startMicrosoftTenant({ clock, services: [arm], faults });
  trustLoopback(tenant);
  return {
    ...tenant,
    get now() {
      return time.now;
    },
    set now(value: number) {
      time.now = value;
    },
    context({ config = {}, now = time.now as Instant, signal, env = {} } = {}) {
      return connectorContext<AzureConfig>({
        manifest: MANIFEST,
        config: { ...tenant.urls, ...config },
        env: { ...tenant.env.secret, ...env },
        now,
        ...(signal && { signal }),
      });
    },
  };
}

/** What the connector was asked of Resource Manager, without the sign-in. */
export function armRequests({ requests }: Azure): readonly string[] {
  return requests.filter(({ path }) => /^\/(?:subscriptions|providers)/.test(path)).map(({ path }) => path);
}

export interface Reading {
  readonly records: readonly unknown[];
  readonly error: MallcopError | undefined;
}

/** One slice of a feed of records, as far as it goes. */
export async function readSlice(
  ctx: ConnectorContext<AzureConfig>,
  feed: "activity-log" | "defender",
  slice: Slice,
  partition = SUB,
): Promise<Reading> {
  const code = connector.feeds[feed];
  if (code?.kind !== "log") throw new Error(`${feed} is no feed of records`);
  const records: unknown[] = [];
  try {
    for await (const page of code.read(ctx, { id: partition }, slice)) records.push(...page.records);
    return { records, error: undefined };
  } catch (thrown) {
    return { records, error: asMallcopError(thrown) };
  }
}

/** @throws if the record is left out */
export function draftOf(feed: string, record: unknown, lookup: Lookup = lookupOf()): Draft {
  const code = connector.feeds[feed];
  if (code?.kind !== "log") throw new Error(`${feed} is no feed of records`);
  const verdict = code.normalize(record, lookup);
  if ("leftOut" in verdict) throw new Error(`left out: ${verdict.leftOut}`);
  const [draft] = verdict;
  if (draft === undefined) throw new Error("nothing was said");
  return draft;
}

export function leftOutOf(record: unknown, lookup: Lookup = lookupOf()): string | undefined {
  const code = connector.feeds["activity-log"];
  if (code?.kind !== "log") throw new Error("there is no Activity Log");
  const verdict = code.normalize(record, lookup);
  return "leftOut" in verdict ? verdict.leftOut : undefined;
}

export interface RecordOptions {
  readonly operation?: string;
  readonly at?: number;
  readonly status?: string;
  readonly subStatus?: string;
  readonly resource?: string;
  readonly caller?: string;
  readonly id?: string;
  /** Of the operation, which its records share. */
  readonly operationId?: string;
  readonly category?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly subscription?: string;
}

let records = 0;

/** A record as the REST API gives it. */
export function activityRecord(options: RecordOptions = {}): StandInActivity["record"] {
  records += 1;
  const { operation = "Microsoft.Compute/virtualMachines/write", at = NOW - HOUR, subscription = SUB } = options;
  const { status = "Succeeded", category = "Administrative", caller = "Ann@Example.com" } = options;
  const resource =
    options.resource ??
    `/subscriptions/${subscription}/resourceGroups/Prod/providers/Microsoft.Compute/virtualMachines/vm-1`;
  const id = options.id ?? `00000000-0000-4000-8000-${String(records).padStart(12, "0")}`;
  const { operationId = id } = options;
  const end = /^(?:started|accepted)$/i.test(status) ? "Begin" : "End";
  return {
    authorization: { action: operation, scope: resource },
    caller,
    claims: {
      aud: "https://management.azure.com/",
      appid: "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
      ipaddr: "203.0.113.4",
      groups: "cacfe77c-e058-4712-83b8-f9b08849fd60",
      "http://schemas.microsoft.com/identity/claims/objectidentifier": "f4091111-0000-4000-8000-00000000000a",
      idtyp: "user",
    },
    category: { value: category, localizedValue: category },
    correlationId: operationId,
    operationId,
    eventDataId: id,
    eventName: { value: `${end}Request`, localizedValue: `${end} request` },
    httpRequest: { clientRequestId: "27003b25", clientIpAddress: "203.0.113.5", method: "PUT" },
    level: "Informational",
    operationName: { value: operation, localizedValue: operation },
    resourceGroupName: /\/resourceGroups\/([^/]+)/i.exec(resource)?.[1] ?? "",
    resourceId: resource,
    status: { value: status, localizedValue: status },
    subStatus: { value: options.subStatus ?? "", localizedValue: null },
    eventTimestamp: `${new Date(at).toISOString().slice(0, -1)}0679Z`,
    submissionTimestamp: new Date(at + 60_000).toISOString(),
    subscriptionId: subscription,
    tenantId: TENANT_ID,
    properties: { statusCode: "OK", ...options.properties },
  };
}

/** Begin and end of one operation, `seconds` apart. */
export function operation(options: RecordOptions & { readonly seconds?: number }): StandInActivity["record"][] {
  const { at = NOW - HOUR, seconds = 2 } = options;
  records += 1;
  const operationId = options.operationId ?? `10000000-0000-4000-8000-${String(records).padStart(12, "0")}`;
  const { properties, ...rest } = options;
  return [
    activityRecord({ ...rest, at, operationId, status: "Started", ...(properties && { properties }) }),
    activityRecord({ ...rest, at: at + seconds * 1000, operationId, status: options.status ?? "Succeeded" }),
  ];
}

export const OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
export const GRANTEE = "99999999-0000-4000-8000-000000000009";

/** The request of a role assignment, as its begin record holds it. */
export function grantBody(role = OWNER, scope = `/subscriptions/${SUB}/resourceGroups/Prod`): string {
  return JSON.stringify({
    Id: "aaaaaaaa-0000-4000-8000-00000000000b",
    Properties: {
      PrincipalId: GRANTEE,
      PrincipalType: "ServicePrincipal",
      RoleDefinitionId: `/subscriptions/${SUB}/providers/Microsoft.Authorization/roleDefinitions/${role.toUpperCase()}`,
      Scope: scope,
    },
  });
}

export const ASSIGNMENT = `/subscriptions/${SUB}/resourceGroups/Prod/providers/Microsoft.Authorization/roleAssignments/aaaaaaaa-0000-4000-8000-00000000000b`;

export function asLog(list: readonly StandInActivity["record"][]): readonly StandInActivity[] {
  return list.map((record) => ({ record }));
}

/** The connector in the engine over any number of runs, each of which moves the tenant's clock to its time. */
export class AzureDeployment extends MemoryDeployment<AzureConfig> {
  constructor(azure: Azure, config: AzureConfig = {}, lookbackHours = 8, feeds: readonly string[] = ["activity-log"]) {
    const context = (now: Instant, signal: AbortSignal): ConnectorContext<AzureConfig> => {
      azure.now = now;
      return azure.context({ config, now, signal });
    };
    super({ connector, context, lookbackHours, feeds });
  }
}
