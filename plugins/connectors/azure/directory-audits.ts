/**
 * The directory's audit log (Microsoft Entra) as a log feed, over Graph: applications, roles, consents, policies. Oldest
 * first; what is read twice has the same id.
 */
import type { Context, Instant, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../../src/connector/errors.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftClient,
  type MicrosoftOptions,
} from "../../../src/vendors/microsoft/client.ts";
import { DIRECTORY_AUDITS, probeReport, readReport, SIGN_INS } from "../../../src/vendors/microsoft/graph-reports.ts";
import { normalizeDirectoryAudit, recognizesDirectoryAudit } from "./directory-audits-normalize.ts";

export const directoryAudits: LogFeed<MicrosoftOptions> = {
  kind: "log",
  partitions: async () => [{ id: "directory" }],
  read,
  normalize: normalizeDirectoryAudit,
};

/** Whether a record is of this feed, judged by its shape. */
export const recognizes = recognizesDirectoryAudit;

/** What tenants without a licence keep, less a margin for requests that take their time. */
const FREE_RETENTION_MS = 7 * 24 * 3_600_000 - 5 * 60_000;

async function* read(ctx: Context<MicrosoftOptions>, _partition: Partition, slice: Slice): AsyncGenerator<LogPage> {
  const client = createMicrosoftClient(ctx, AZURE_CREDENTIALS);
  if (slice.from < ctx.now - FREE_RETENTION_MS) await requireLongRetention(client, ctx.now);
  yield* readReport(client, DIRECTORY_AUDITS, slice);
}

/**
 * Without a licence the log ends after seven days, and older ranges look empty. Only licensed tenants may read sign-ins, so
 * that asking for one tells.
 */
async function requireLongRetention(client: MicrosoftClient, now: Instant): Promise<void> {
  try {
    await probeReport(client, SIGN_INS);
  } catch (thrown) {
    if (asMallcopError(thrown).code !== "feed-not-available") throw thrown;
    const keptFrom = now - FREE_RETENTION_MS;
    const reason = "without Entra ID P1 or P2 the directory's audit log is kept for seven days";
    const said = { vendor: "Microsoft Graph", from: new Date(keptFrom).toISOString(), reason };
    throw new MallcopError("range-expired", said, { keptFrom });
  }
}
