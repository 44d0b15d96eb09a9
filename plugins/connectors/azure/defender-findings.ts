/**
 * What Defender for Cloud finds wrong, as a state feed: unhealthy assessments, which also the free plan has, and the status of
 * alerts, which changes without a trace elsewhere. The engine compares, so that the first run does not tell of everything.
 *
 * @see https://learn.microsoft.com/rest/api/defenderforcloud/assessments/list
 */
import type {
  Change,
  Context,
  Item,
  Json,
  Partition,
  Severity,
  StateFeed,
  StatePage,
} from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { alertSeverity, openAlert } from "./alert.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { alertsOf } from "./defender.ts";
import { lastSegment } from "./role-assignment.ts";
import { subscriptionPartitions } from "./subscriptions.ts";

export const defenderFindings: StateFeed<AzureConfig> = {
  kind: "state",
  partitions: subscriptionPartitions,
  read,
  change,
};

const RIGHT = "Reader or Security Reader";

type Finding = {
  readonly [name in "kind" | "title" | "severity" | "status" | "resource" | "subscription"]: string;
};

async function* read(ctx: Context<AzureConfig>, { id: subscription }: Partition): AsyncGenerator<StatePage> {
  const alerts = await alertsOf(ctx, subscription);
  yield { items: alerts.flatMap((alert) => alertItem(alert, subscription)) };
  if (ctx.config.include_assessments !== false) yield* assessments(ctx, subscription);
  yield { items: [], complete: true };
}

function alertItem(alert: unknown, subscription: string): readonly Item[] {
  const draft = openAlert(alert);
  if (draft?.key === undefined) return [];
  const told = (value: unknown): string => (typeof value === "string" ? value : "");
  const { metadata = {} } = draft;
  const value: Finding = {
    kind: "alert",
    title: told(metadata.alert_name) || draft.action,
    severity: draft.severity ?? "info",
    status: told(metadata.status),
    resource: told(metadata.resource_id),
    subscription,
  };
  return [{ key: `alert/${draft.key.id}`, value }];
}

async function* assessments(ctx: Context<AzureConfig>, subscription: string): AsyncGenerator<StatePage> {
  const severities = await severitiesOf(ctx, subscription);
  const wanted = { what: "the assessments", right: RIGHT, place: subscription };
  const path = `/subscriptions/${subscription}/providers/Microsoft.Security/assessments?api-version=2021-06-01`;
  for await (const page of armOf(ctx).list(path, wanted)) {
    yield { items: page.flatMap((entry) => assessmentItem(entry, subscription, severities)) };
  }
}

/** The severity is told of the assessment as such, not of each resource that fails it. */
async function severitiesOf(ctx: Context<AzureConfig>, subscription: string): Promise<ReadonlyMap<string, string>> {
  const wanted = { what: "the kinds of assessments", right: RIGHT, place: subscription };
  const path = `/subscriptions/${subscription}/providers/Microsoft.Security/assessmentMetadata?api-version=2021-06-01`;
  const severities = new Map<string, string>();
  for await (const page of armOf(ctx).list(path, wanted)) {
    for (const entry of page) {
      const kind = looseRecord(entry);
      const [name, severity] = [kind?.text("name"), kind?.text("properties.severity")];
      if (name !== undefined && severity !== undefined) severities.set(name.toLowerCase(), severity);
    }
  }
  return severities;
}

function assessmentItem(
  entry: unknown,
  subscription: string,
  severities: ReadonlyMap<string, string>,
): readonly Item[] {
  const assessment = looseRecord(entry);
  const [id, name] = [assessment?.text("id"), assessment?.text("name")];
  if (assessment === undefined || id === undefined || !/^unhealthy$/i.test(assessment.text("status.code") ?? ""))
    return [];
  const value: Finding = {
    kind: "assessment",
    title: assessment.text("displayName") ?? name ?? "",
    severity: alertSeverity(severities.get(name?.toLowerCase() ?? "") ?? assessment.text("metadata.severity") ?? "low"),
    status: "Unhealthy",
    resource: assessment.text("resourceDetails.id", "resourceDetails.resourceId") ?? "",
    subscription,
  };
  return [{ key: id.toLowerCase(), value }];
}

/** A new alert is told by the feed of alerts, and one that Azure no longer keeps is no news. */
function change(before: Item | undefined, after: Item | undefined): readonly Change[] {
  const [was, is] = [findingIn(before?.value), findingIn(after?.value)];
  const told = is ?? was;
  if (told === undefined) return [];
  if (told.kind === "alert") {
    const settled = was !== undefined && is !== undefined && was.status !== is.status;
    return settled ? [said(is, `alert_${is.status.toLowerCase() || "changed"}`, "info")] : [];
  }
  if (was !== undefined && is !== undefined) return [];
  // A finding is no attack: the loudest of them asks to be looked at.
  const severity: Severity = told.severity === "critical" ? "warn" : "info";
  return [
    is === undefined
      ? said({ ...told, status: "" }, "assessment_resolved", "info")
      : said(is, "assessment_unhealthy", severity),
  ];
}

function said({ title, status, resource, subscription }: Finding, action: string, severity: Severity): Change {
  return {
    type: "defender_alert",
    actor: "defender",
    target: lastSegment(resource) ?? subscription,
    action,
    severity,
    metadata: {
      outcome: "unknown",
      account: subscription,
      scope: resource || `/subscriptions/${subscription}`,
      resource_id: resource || undefined,
      status: status || undefined,
      alert_name: title,
    },
  };
}

function findingIn(value: Json | undefined): Finding | undefined {
  if (!isObject(value)) return undefined;
  const of = (name: keyof Finding): string => (typeof value[name] === "string" ? value[name] : "");
  return {
    kind: of("kind"),
    title: of("title"),
    severity: of("severity"),
    status: of("status"),
    resource: of("resource"),
    subscription: of("subscription"),
  };
}
