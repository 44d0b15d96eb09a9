/** Look-ups in Azure for an investigator: which roles somebody has, what somebody did, reads among it, and open security alerts. */
import type { Context, FoundRow, Instant, Tools } from "../../../src/connector/contract.ts";
import { entryOf, text } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { activityPath, wantedOf } from "./activity-log.ts";
import { BUILT_IN_ROLES } from "./built-in-roles.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { alertsPath } from "./defender.ts";
import { lastSegment } from "./role-assignment.ts";
import { subscriptionsOf } from "./subscriptions.ts";

const HOUR_MS = 3_600_000;
const MOST_ENTRIES = 5000;

const tools: Tools<AzureConfig> = {
  async role_assignments(ctx, input) {
    const principal = text(input.principal_id, "principal_id").toLowerCase();
    const filter = encodeURIComponent(`principalId eq '${principal}'`);
    const rows: FoundRow[] = [];
    for (const subscription of await subscriptionsOf(ctx)) {
      const path = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=${filter}`;
      const wanted = { what: "the role assignments", right: "Reader", place: subscription };
      for await (const page of armOf(ctx).list(path, wanted))
        for (const entry of page) rows.push(assignmentRow(looseRecord(entry)));
    }
    return { rows };
  },

  async operations(ctx, input) {
    const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS) as Instant, to: ctx.now };
    const wanted = Object.entries({ caller: input.caller, resource: input.resource }).flatMap(([column, value]) =>
      typeof value === "string" ? [[column, value.toLowerCase()] as const] : [],
    );
    const rows: FoundRow[] = [];
    let more = false;
    for (const subscription of await subscriptionsOf(ctx)) {
      let entries = 0;
      // Of Azure's own filters the time alone can be relied on, so the rest is looked for here.
      for await (const page of armOf(ctx).list(activityPath(subscription, slice), wantedOf(subscription))) {
        const found = page.map((entry) => operationRow(looseRecord(entry)));
        rows.push(...found.filter((row) => wanted.every(([column, value]) => holds(row[column], value))));
        entries += page.length;
        if (entries < MOST_ENTRIES) continue;
        more = true;
        break;
      }
    }
    return { rows, more };
  },

  async alerts(ctx) {
    return { rows: await alertsOf(ctx) };
  },
};

export default tools;

async function alertsOf(ctx: Context<AzureConfig>): Promise<readonly FoundRow[]> {
  const rows: FoundRow[] = [];
  for (const subscription of await subscriptionsOf(ctx)) {
    const wanted = { what: "the security alerts", right: "Reader or Security Reader", place: subscription };
    for await (const page of armOf(ctx).list(alertsPath(subscription), wanted))
      for (const entry of page) rows.push(alertRow(looseRecord(entry)));
  }
  return rows;
}

function assignmentRow(entry: LooseRecord | undefined): FoundRow {
  const roleId = lastSegment(entry?.text("roleDefinitionId"))?.toLowerCase();
  return {
    role: roleId === undefined ? undefined : (entryOf(BUILT_IN_ROLES, roleId) ?? roleId),
    scope: entry?.text("scope"),
    principal_type: entry?.text("principalType"),
    created: entry?.text("createdOn"),
    created_by: entry?.text("createdBy"),
  };
}

function operationRow(entry: LooseRecord | undefined): FoundRow {
  return {
    time: entry?.text("eventTimestamp"),
    operation: entry?.text("operationName.value", "operationName"),
    status: entry?.text("status.value", "status"),
    caller: entry?.text("caller"),
    source_ip: entry?.text("httpRequest.clientIpAddress", "callerIpAddress"),
    resource: entry?.text("resourceId"),
    correlation_id: entry?.text("correlationId"),
  };
}

function alertRow(entry: LooseRecord | undefined): FoundRow {
  return {
    time: entry?.text("timeGeneratedUtc", "startTimeUtc"),
    alert: entry?.text("alertDisplayName"),
    severity: entry?.text("severity"),
    status: entry?.text("status"),
    entity: entry?.text("compromisedEntity"),
    intent: entry?.text("intent"),
    description: entry?.text("description"),
  };
}

function holds(value: FoundRow[string], wanted: string): boolean {
  return typeof value === "string" && value.toLowerCase().includes(wanted);
}
