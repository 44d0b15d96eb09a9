/** Writes what people do in Microsoft 365 as the unified audit log has it, and packs it into blobs as they become available. */
import type { Instant } from "../../../event/event.ts";
import type { StandInBlob } from "../../microsoft/management.ts";
import type { M365Beat } from "../beat.ts";
import { address, TENANT } from "../cast.ts";
import { fingerprint, uuidOf, type VendorRecord } from "./ids.ts";

/** A record, and which of the story's chapters it is of: what one scan has seen must not change for the next. */
export interface Packed {
  readonly chapter: string;
  readonly time: Instant;
  readonly record: VendorRecord;
}

const PACK_MS = 5 * 60_000;
const DELAY_MS = 2 * 60_000;

const CONTENT: Readonly<Record<string, string>> = {
  AzureActiveDirectory: "Audit.AzureActiveDirectory",
  Exchange: "Audit.Exchange",
  OneDrive: "Audit.SharePoint",
  SharePoint: "Audit.SharePoint",
};
const OTHER = "Audit.General";

/** A record, in the form that all have in common; the beat's own details win. */
export function auditRecord(beat: M365Beat, time: Instant): VendorRecord {
  const { by, operation, details } = beat;
  const isCmdlet = /^[A-Z][a-z]+-[A-Z]/.test(operation);
  return {
    CreationTime: new Date(time).toISOString().slice(0, 19),
    Id: uuidOf("m365", beat, time),
    Operation: operation,
    OrganizationId: TENANT,
    OrganizationName: "acme.onmicrosoft.com",
    RecordType: isCmdlet ? 1 : 6,
    ResultStatus: isCmdlet ? "True" : "Succeeded",
    UserType: 0,
    UserId: address(by),
    UserKey: uuidOf("entra", by.name),
    Version: 1,
    Workload: isCmdlet ? "Exchange" : "SharePoint",
    ClientIP: by.place.ip,
    UserAgent: by.place.agent,
    ...details,
  };
}

/** Records of some minutes come in one blob, a while after the last of them. */
export function blobsOf(all: readonly Packed[]): readonly StandInBlob[] {
  const packs = Map.groupBy(all, ({ chapter, time, record }) =>
    JSON.stringify([chapter, Math.floor(time / PACK_MS), CONTENT[String(record.Workload)] ?? OTHER]),
  );
  return [...packs].map(([name, packed]): StandInBlob => {
    const [, pack = 0, type = ""] = JSON.parse(name);
    const records = packed.map(({ record }) => record);
    const id = fingerprint(records.map(({ Id }) => Id)).slice(0, 32);
    return {
      type,
      id: `${id}$audit_${type.toLowerCase().replace(".", "_")}`,
      created: (pack + 1) * PACK_MS + DELAY_MS,
      records,
    };
  });
}
