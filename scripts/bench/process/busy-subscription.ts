/**
 * A busy Azure subscription in a process of its own, so that its memory is not counted as mallcop's: 30 days of Activity Log,
 * spread evenly. Prints one line of JSON with where it is and how to sign in, and ends with its standard input.
 */

import type { StandInActivity } from "../../../src/demo/microsoft/arm.ts";
import { createGraph } from "../../../src/demo/microsoft/graph.ts";
import { createResourceManager } from "../../../src/demo/microsoft/resource-manager.ts";
import { startMicrosoftTenant, TENANT_ID } from "../../../src/demo/microsoft/tenant.ts";
import { SUBSCRIPTION } from "../../../src/demo/story/cast.ts";

/** What the process prints. */
export interface BusySubscription {
  readonly subscription: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** In PEM. */
  readonly certificate: string;
  readonly operations: number;
}

const DAYS = 30;
const DAY_MS = 86_400_000;
/** Every operation has two records, its beginning and its end, a few seconds apart. */
const RECORDS_EACH = 2;

async function main(records: number): Promise<void> {
  const now = Date.now();
  const clock = () => Date.now();
  const operations = Math.floor(records / RECORDS_EACH);
  // A little younger than what is read, so that every one of them is read.
  const from = now - DAYS * DAY_MS + 3_600_000;
  const step = (now - 3_600_000 - from) / operations;
  const activity = Array.from({ length: operations }, (_, index) => operation(index, from + index * step)).flat();
  const subscriptions = [{ id: SUBSCRIPTION, activity, security: false }];
  const arm = createResourceManager({ tenant: TENANT_ID, clock, subscriptions: () => subscriptions });
  const tenant = await startMicrosoftTenant({ clock, services: [arm] });
  // A host of its own, as in the world: the pace that Graph asks for is not Resource Manager's.
  const graph = await startMicrosoftTenant({ clock, services: [createGraph({ clock, licensed: () => false })] });
  const { login_url, resource_manager_url, log_analytics_url } = tenant.urls;
  const told: BusySubscription = {
    subscription: SUBSCRIPTION,
    urls: { login_url, resource_manager_url, graph_url: graph.urls.graph_url, log_analytics_url },
    env: tenant.env.secret,
    certificate: tenant.certificate ?? "",
    operations,
  };
  console.log(JSON.stringify(told));
  process.stdin.once("end", () => void Promise.all([tenant.close(), graph.close()])).resume();
}

function operation(index: number, at: number): readonly StandInActivity[] {
  const number = String(index).padStart(12, "0");
  return [
    record(`10000000-0000-4000-8000-${number}`, number, "Started", at),
    record(`20000000-0000-4000-8000-${number}`, number, "Succeeded", at + 3000),
  ];
}

function record(id: string, operationNumber: string, status: "Started" | "Succeeded", at: number): StandInActivity {
  const resource = `/subscriptions/${SUBSCRIPTION}/resourceGroups/prod/providers/Microsoft.Compute/virtualMachines/vm-${Number(operationNumber) % 200}`;
  const operation = "Microsoft.Compute/virtualMachines/write";
  const operationId = `30000000-0000-4000-8000-${operationNumber}`;
  const named = (value: string) => ({ value, localizedValue: value });
  return {
    record: {
      authorization: { action: operation, scope: resource },
      caller: `person-${Number(operationNumber) % 40}@example.com`,
      claims: { aud: "https://management.azure.com/", ipaddr: "203.0.113.4", idtyp: "user" },
      category: named("Administrative"),
      correlationId: operationId,
      operationId,
      eventDataId: id,
      eventName: named(status === "Started" ? "BeginRequest" : "EndRequest"),
      httpRequest: { clientRequestId: operationId, clientIpAddress: "203.0.113.5", method: "PUT" },
      level: "Informational",
      operationName: named(operation),
      resourceGroupName: "prod",
      resourceId: resource,
      status: named(status),
      subStatus: named(""),
      eventTimestamp: new Date(at).toISOString(),
      submissionTimestamp: new Date(at + 60_000).toISOString(),
      subscriptionId: SUBSCRIPTION,
      tenantId: TENANT_ID,
      properties: { statusCode: "OK" },
    },
  };
}

await main(Number(process.argv[2]));
