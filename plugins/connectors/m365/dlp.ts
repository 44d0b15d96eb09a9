/**
 * Data loss prevention: rules that matched, and what people said of it. The matched data itself never leaves this file.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-schema#dlp-schema
 */
import type { Metadata, Severity } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, scalarText } from "../../../src/connector/shape.ts";
import { byName, type Finding, type Found } from "./finding.ts";
import { type AuditRecord, parsedJson } from "./record.ts";

/** Exchange writes `Dlp`, SharePoint `DLP`. */
const OPERATIONS = byName<"match" | "feedback">({
  DlpRuleMatch: "match",
  DlpRuleUndo: "feedback",
  DlpInfo: "feedback",
});

/** All that the table names. */
export const DLP_OPERATIONS: readonly string[] = OPERATIONS.names;

export function isDlp({ name }: AuditRecord): boolean {
  return OPERATIONS.has(name);
}

export function dlpFinding(record: AuditRecord): Finding {
  const found = { actor: actorOf(record), ...targetOf(record) };
  const said = saidIn(record);
  const metadata: Metadata = { ...policyOf(record) };
  const feedback: Found = {
    ...found,
    type: "dlp_feedback",
    severity: said.override ? "warn" : "info",
    metadata: { ...metadata, feedback: said.kind, justification: said.justification },
  };
  if (OPERATIONS.get(record.name) === "feedback") return [feedback];
  const match: Found = { ...found, type: "dlp_match", severity: severityOf(record), metadata };
  // Exchange tells of an override or a false positive within the match itself.
  return said.kind === undefined ? [match] : [match, feedback];
}

interface Said {
  readonly kind: "false_positive" | "override" | "undone" | undefined;
  readonly override: boolean;
  readonly justification: string | undefined;
}

/** `ExceptionInfo`, an object or its JSON text. */
function saidIn(record: AuditRecord): Said {
  const value = record.value("ExceptionInfo");
  const info = typeof value === "string" ? parsedJson(value) : value;
  const { Reason, FalsePositive, Justification } = isObject(info) ? info : ({} as JsonObject);
  const override = /^override$/i.test(scalarText(Reason ?? ""));
  const falsePositive = FalsePositive === true || /^true$/i.test(scalarText(FalsePositive ?? ""));
  const undone = record.name === "dlpruleundo" ? "undone" : undefined;
  return {
    kind: falsePositive ? "false_positive" : override ? "override" : undone,
    override: override && !falsePositive,
    justification: typeof Justification === "string" && Justification !== "" ? Justification : undefined,
  };
}

const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

function rulesOf(record: AuditRecord): readonly JsonObject[] {
  return objects(record.value("PolicyDetails")).flatMap(({ Rules }) => objects(Rules));
}

function severityOf(record: AuditRecord): Severity {
  return rulesOf(record).some(({ Severity }) => /^high$/i.test(scalarText(Severity))) ? "warn" : "info";
}

function policyOf(record: AuditRecord): Metadata {
  const policies = objects(record.value("PolicyDetails"));
  const rules = rulesOf(record);
  const information = rules
    .map(({ ConditionsMatched }) => (isObject(ConditionsMatched) ? ConditionsMatched.SensitiveInformation : undefined))
    .flatMap(objects);
  const actions = rules.flatMap(({ Actions }) => (Array.isArray(Actions) ? Actions : []));
  return {
    policy: joined(policies.map(({ PolicyName, PolicyId }) => PolicyName ?? PolicyId)),
    rule: joined(rules.map(({ RuleName, RuleId }) => RuleName ?? RuleId)),
    sensitive_type: joined(information.map((one) => one.SensitiveInformationTypeName ?? one.SensitiveType)),
    matches: information.reduce((sum, { Count }) => sum + (typeof Count === "number" ? Count : 0), 0) || undefined,
    blocked: actions.some((action) => /block/i.test(scalarText(action))) || undefined,
  };
}

function joined(values: readonly unknown[]): string | undefined {
  return [...new Set(values.filter((value) => typeof value === "string" && value !== ""))].join(", ") || undefined;
}

/** The record's own user is always `DlpAgent`. */
function actorOf(record: AuditRecord): string | undefined {
  const from = ["ExchangeMetaData", "SharePointMetaData"].map((name) => word(record.value(name), "From"));
  const site = record.value("SharePointMetaData");
  const found = [...from, word(site, "DocumentLastModifier"), word(site, "FileOwner")].find(
    (name) => name !== undefined,
  );
  const user = record.text("UserId");
  return found ?? (user !== undefined && !/^DlpAgent$/i.test(user) ? user : undefined);
}

function targetOf(record: AuditRecord): { readonly target: string | undefined; readonly targetType: string } {
  const file = word(record.value("SharePointMetaData"), "FilePathUrl");
  if (file !== undefined) return { target: file, targetType: "file" };
  const mail = word(record.value("ExchangeMetaData"), "MessageID");
  if (mail !== undefined) return { target: mail, targetType: "message" };
  const device = record.value("EndpointMetaData");
  return {
    target: word(device, "FilePath") ?? record.text("ObjectId") ?? word(device, "DeviceName"),
    targetType: "file",
  };
}

function word(value: unknown, name: string): string | undefined {
  const found = isObject(value) ? value[name] : undefined;
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Members that hold what was matched: real card numbers. Anywhere in a record. */
const MATCHED_DATA: ReadonlySet<string> = new Set(["sensitiveinformationdetections", "detectedvalues"]);

/** The record itself if it holds no matched data; else a copy without. */
export function withoutMatchedData(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(withoutMatchedData);
    return kept.some((item, index) => item !== value[index]) ? kept : value;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const kept = entries
    .filter(([name]) => !MATCHED_DATA.has(name.toLowerCase()))
    .map(([name, item]) => [name, withoutMatchedData(item)] as const);
  const same = kept.length === entries.length && kept.every(([name, item]) => item === value[name]);
  return same ? value : Object.fromEntries(kept);
}
