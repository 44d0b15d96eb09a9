/** Writes what happens in the organization as its audit log has it. */
import type { Instant } from "../../../event/event.ts";
import type { GitHubBeat } from "../beat.ts";
import { ORG } from "../cast.ts";
import { fingerprint, type VendorRecord } from "./ids.ts";

/** An audit log entry as the REST API gives it. */
export function auditEntry(beat: GitHubBeat, time: Instant): VendorRecord {
  const { name, id, place } = beat.by;
  const entry = {
    "@timestamp": time,
    created_at: time,
    action: beat.action,
    actor: name,
    actor_id: id,
    actor_ip: place.ip,
    actor_location: { country_code: place.country },
    org: ORG.login,
    org_id: ORG.id,
    user_agent: place.agent,
    ...beat.details,
  };
  const hash = fingerprint(entry);
  return { ...entry, _document_id: Buffer.from(hash, "hex").toString("base64url").slice(0, 22) };
}
