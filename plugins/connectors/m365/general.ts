/** What comes besides mail, files and the directory: alerts of Defender and Purview, Teams, and a long rest that is left out. */
import type { Metadata, Severity } from "../../../src/connector/contract.ts";
import { scalarText } from "../../../src/connector/shape.ts";
import { byName, type Finding, leftOut } from "./finding.ts";
import type { AuditRecord } from "./record.ts";

/** An alert is told once when it is raised; what is added to it later asks for less attention. */
const ALERTS = byName<"raised" | "later">({
  AlertTriggered: "raised",
  AlertEntityGenerated: "later",
  AlertUpdated: "later",
});
/** Record types of alerts: of the compliance centre, of Defender for Cloud Apps, and of risky sign-ins. */
const ALERT_TYPES: ReadonlySet<number | undefined> = new Set([40, 98, 294]);

const ALERT_SEVERITIES: Readonly<Record<string, Severity>> = { high: "critical", medium: "warn" };

const TEAMS = byName<Severity>({
  MemberAdded: "info",
  MemberRemoved: "info",
  MemberRoleChanged: "info",
  TeamCreated: "info",
  TeamDeleted: "info",
  TeamSettingChanged: "info",
  TeamsTenantSettingChanged: "warn",
  AppInstalled: "info",
  AppUninstalled: "info",
  BotAddedToTeam: "info",
  ConnectorAdded: "info",
});

/** All that the tables name. */
export const GENERAL_OPERATIONS: readonly string[] = [...ALERTS.names, ...TEAMS.names];

/** Files and mails that are labelled or protected: record types 93 to 97, and labels in applications. */
const LABELS = /^(?:aip|mip|mip.*label|publicendpoint)$|informationprotection/;
const LABEL_TYPES: ReadonlySet<number | undefined> = new Set([71, 72, 82, 83, 84, 93, 94, 95, 96, 97]);

export function generalFinding(record: AuditRecord): Finding {
  if (ALERTS.has(record.name) || ALERT_TYPES.has(record.recordType)) return alert(record);
  if (LABEL_TYPES.has(record.recordType) || LABELS.test(record.workload)) return leftOut("label-activity");
  const severity =
    record.workload === "microsoftteams" || record.recordType === 25 ? TEAMS.get(record.name) : undefined;
  if (severity === undefined) return leftOut("collaboration");
  const members = record.value("Members");
  const metadata: Metadata = {
    member: Array.isArray(members)
      ? members
          .map((one) => scalarText(one?.UPN ?? ""))
          .filter(Boolean)
          .join(", ") || undefined
      : undefined,
    setting: record.text("Name"),
  };
  return [{ type: "admin_action", severity, target: record.text("TeamName", "AddOnName", "ObjectId"), metadata }];
}

function alert(record: AuditRecord): Finding {
  const raised = ALERT_SEVERITIES[(record.text("Severity") ?? "").toLowerCase()] ?? "info";
  const severity = ALERTS.get(record.name) === "later" && raised === "critical" ? "warn" : raised;
  const metadata: Metadata = {
    alert: record.text("Name", "AlertType"),
    alert_id: record.text("AlertId"),
    category: record.text("Category"),
    status: record.text("Status"),
  };
  return [{ type: "admin_action", severity, target: record.text("AlertEntityId", "ObjectId", "Name"), metadata }];
}
