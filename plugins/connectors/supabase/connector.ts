/** Supabase: who signs in to a project's application, and what is changed in the project. */
import type { Connector } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { readEntry, readFailure } from "./audit-entry.ts";
import { authAudit } from "./auth-audit.ts";
import { authLogs } from "./auth-logs.ts";
import type { SupabaseConfig } from "./client.ts";
import { configuration } from "./configuration.ts";
import { functions } from "./functions.ts";
import { preflight } from "./preflight.ts";

const connector: Connector<SupabaseConfig> = {
  preflight,
  tables: async (ctx) => ({ project: { ref: ctx.config.project_ref } }),
  // Of an entry that both have, the database's row wins.
  feeds: { "auth-audit": authAudit, "auth-logs": authLogs, functions, configuration },
  recognize: (record) => {
    if (!isObject(record)) return undefined;
    if (isObject(record.payload)) return readEntry(record) === undefined ? undefined : "auth-audit";
    const isLine = "log_attributes" in record || "event_message" in record;
    return isLine && (readEntry(record) ?? readFailure(record)) !== undefined ? "auth-logs" : undefined;
  },
};

export default connector;
