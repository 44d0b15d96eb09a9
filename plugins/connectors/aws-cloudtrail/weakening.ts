/** What a settings change switched off, where the operation's name alone does not say. The words are ours and stay the same. */
import type { Severity } from "../../../src/connector/contract.ts";
import { entryOf, type JsonObject } from "../../../src/connector/shape.ts";
import { at, flag, list, text } from "./json-path.ts";
import type { OpenedRecord } from "./record.ts";

export interface Weakening {
  /** Such as `log_file_validation_disabled`. */
  readonly change: string;
  readonly severity: Severity;
}

interface Rule extends Weakening {
  readonly applies: (parameters: JsonObject) => boolean;
}

/** By `<service>:<operation>`; the parameters are the request's. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  "cloudtrail:UpdateTrail": [
    off("enableLogFileValidation", "log_file_validation_disabled", "critical"),
    off("isMultiRegionTrail", "multi_region_disabled", "warn"),
    off("includeGlobalServiceEvents", "global_events_excluded", "warn"),
    given("s3BucketName", "bucket_changed", "warn"),
    emptied("kmsKeyId", "encryption_key_removed", "warn"),
    emptied("cloudWatchLogsLogGroupArn", "log_group_removed", "warn"),
  ],
  "cloudtrail:PutEventSelectors": [
    { change: "management_events_hidden", severity: "critical", applies: hidesManagementEvents },
  ],
  "guardduty:UpdateDetector": [off("enable", "detector_disabled", "critical")],
  "s3:PutBucketPublicAccessBlock": [
    { change: "public_access_block_weakened", severity: "warn", applies: weakensBlock },
  ],
  "s3:PutAccountPublicAccessBlock": [
    { change: "public_access_block_weakened", severity: "warn", applies: weakensBlock },
  ],
  "s3:PutBucketVersioning": [
    {
      change: "versioning_suspended",
      severity: "warn",
      applies: (parameters) => text(parameters, "VersioningConfiguration", "Status") === "Suspended",
    },
  ],
  "ec2:ModifyInstanceAttribute": [
    {
      change: "startup_script_changed",
      severity: "warn",
      applies: (parameters) => text(parameters, "attribute") === "userData" || at(parameters, "userData") !== undefined,
    },
  ],
  "macie2:UpdateMacieSession": [
    { change: "macie_paused", severity: "warn", applies: (parameters) => text(parameters, "status") === "PAUSED" },
  ],
  "codebuild:UpdateProjectVisibility": [
    {
      change: "project_made_public",
      severity: "warn",
      applies: (parameters) => text(parameters, "projectVisibility") === "PUBLIC_READ",
    },
  ],
  "iam:UpdateAccessKey": [
    { change: "key_activated", severity: "warn", applies: (parameters) => text(parameters, "status") === "Active" },
  ],
};

/** What was weakened, the worst first. */
export function weakeningsOf({ event, call }: OpenedRecord): readonly Weakening[] {
  const parameters = at(event, "requestParameters");
  const rules = entryOf(RULES, call) ?? [];
  if (typeof parameters !== "object" || parameters === null) return [];
  const applying = rules.filter((rule) => rule.applies({ ...parameters }));
  return applying.sort((a, b) => Number(b.severity === "critical") - Number(a.severity === "critical"));
}

function off(parameter: string, change: string, severity: Severity): Rule {
  return { change, severity, applies: (parameters) => flag(parameters, parameter) === false };
}

function given(parameter: string, change: string, severity: Severity): Rule {
  return { change, severity, applies: (parameters) => text(parameters, parameter) !== undefined };
}

function emptied(parameter: string, change: string, severity: Severity): Rule {
  return { change, severity, applies: (parameters) => at(parameters, parameter) === "" };
}

/** Selectors that leave management events, or half of them, out of the trail. */
function hidesManagementEvents(parameters: JsonObject): boolean {
  const selectors = list(parameters, "eventSelectors");
  const basic = selectors.some(
    (selector) =>
      flag(selector, "includeManagementEvents") === false || (text(selector, "readWriteType") ?? "All") !== "All",
  );
  const advanced = list(parameters, "advancedEventSelectors");
  return basic || (advanced.length > 0 && !advanced.some(selectsManagement));
}

function selectsManagement(selector: unknown): boolean {
  return list(selector, "fieldSelectors").some(
    (field) => text(field, "field") === "eventCategory" && list(field, "equals").includes("Management"),
  );
}

const BLOCKS = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"] as const;

function weakensBlock(parameters: JsonObject): boolean {
  return BLOCKS.some((name) => flag(parameters, "PublicAccessBlockConfiguration", name) === false);
}
