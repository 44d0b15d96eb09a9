/** What `mallcop doctor` says of Azure: which subscriptions there are, and whether each of their listings can be read. */
import { probe } from "../../../src/connector/check.ts";
import type { Check, Context, Instant } from "../../../src/connector/contract.ts";
import { AZURE_CREDENTIALS, createMicrosoftClient } from "../../../src/vendors/microsoft/client.ts";
import { DIRECTORY_AUDITS, probeReport, SIGN_INS } from "../../../src/vendors/microsoft/graph-reports.ts";
import { activityPath, wantedOf } from "./activity-log.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { containerApps } from "./container-apps.ts";
import { alertsPath } from "./defender.ts";
import { resourceLogs } from "./resource-logs.ts";
import { signIns } from "./sign-ins.ts";
import { subscriptionsOf } from "./subscriptions.ts";

const FEEDS = ["activity-log", "defender", "defender-findings"];
const HOUR_MS = 3_600_000;
const READER = ["Reader"];
const GRAPH = ["Graph application permissions AuditLog.Read.All and Directory.Read.All"];

export async function* preflight(ctx: Context<AzureConfig>): AsyncGenerator<Check> {
  yield* resourceManager(ctx);
  yield* directory(ctx);
  yield* workspace(ctx);
}

async function* resourceManager(ctx: Context<AzureConfig>): AsyncGenerator<Check> {
  let subscriptions: readonly string[] = [];
  const list = async () => {
    subscriptions = await subscriptionsOf(ctx);
    return counted(subscriptions.length, "subscription");
  };
  yield await probe("Azure Resource Manager: subscriptions", FEEDS, list, READER);
  for (const subscription of subscriptions) {
    yield await probe(`Reader on ${subscription}`, ["activity-log"], () => activity(ctx, subscription), READER);
    const alerts = async () => {
      const wanted = { what: "the security alerts", right: "Reader or Security Reader", place: subscription };
      const path = alertsPath(subscription);
      return `${counted(await firstPage(ctx, path, wanted), "alert")} on the first page`;
    };
    yield await probe(`Security Reader on ${subscription}`, ["defender", "defender-findings"], alerts, READER);
  }
  if (ctx.config.include_tenant_log === true) {
    yield await probe("Reader on /providers/Microsoft.Insights", ["activity-log"], () => activity(ctx, "tenant"));
  }
}

async function* directory(ctx: Context<AzureConfig>): AsyncGenerator<Check> {
  const client = createMicrosoftClient(ctx, AZURE_CREDENTIALS);
  const audits = async () => {
    await probeReport(client, DIRECTORY_AUDITS);
    return "the directory's audit log can be read";
  };
  yield await probe("Graph: AuditLog.Read.All, Directory.Read.All", ["directory-audits"], audits, GRAPH);
  const logins = async () => {
    if ((await signIns.partitions(ctx)).length === 0) return "left to the m365 connector";
    await probeReport(client, SIGN_INS);
    return "sign-ins can be read";
  };
  yield await probe("Graph: AuditLog.Read.All, and Entra ID P1 or P2", ["sign-ins"], logins, GRAPH);
}

async function* workspace(ctx: Context<AzureConfig>): AsyncGenerator<Check> {
  for (const [name, feed] of Object.entries({ "resource-logs": resourceLogs, "container-apps": containerApps })) {
    const tables = async () => counted((await feed.partitions(ctx)).length, "table");
    yield await probe("Log Analytics Data Reader on the workspace", [name], tables, ["Log Analytics Data Reader"]);
  }
}

async function activity(ctx: Context<AzureConfig>, partition: string): Promise<string> {
  const slice = { from: (ctx.now - HOUR_MS) as Instant, to: ctx.now };
  const found = await firstPage(ctx, activityPath(partition, slice), wantedOf(partition));
  return `${counted(found, "record")} of the last hour on the first page`;
}

async function firstPage(
  ctx: Context<AzureConfig>,
  path: string,
  wanted: { readonly what: string; readonly right: string; readonly place: string },
): Promise<number> {
  for await (const page of armOf(ctx).list(path, wanted)) return page.length;
  return 0;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
