/**
 * Which tables the workspace has for a feed, each a partition of its own: one that may not be read, or fails, leaves the
 * others alone.
 */
import type { Context, Partition } from "../../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../../src/connector/errors.ts";
import { list, object, text } from "../../../src/connector/shape.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftClient,
  type MicrosoftOptions,
} from "../../../src/vendors/microsoft/client.ts";
import { discoverTables, type Table } from "../../../src/vendors/microsoft/log-analytics.ts";
import { workspaceIdOf } from "../../../src/vendors/microsoft/workspace.ts";

export interface WorkspaceConfig extends MicrosoftOptions {
  readonly workspace_id?: string;
}

/**
 * A partition for each of the tables that the workspace has, and for each that could not be looked at: reading it says why.
 * @param what the feed, in words
 * @throws MallcopError `feed-not-available` if there is no workspace, or nothing in it that we read; what keeps us from the
 * workspace as a whole
 */
export async function tablePartitions(
  ctx: Context<WorkspaceConfig>,
  names: readonly string[],
  what: string,
  advice: string,
): Promise<readonly Partition[]> {
  const workspace = workspaceIdOf(ctx.config.workspace_id, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
  const unavailable = (reason: string, advice: string): MallcopError =>
    new MallcopError("feed-not-available", { vendor: "Azure", what, reason, advice });
  if (workspace === undefined) {
    throw unavailable(
      "no Log Analytics workspace is configured",
      "Set `workspace_id`, or LOG_ANALYTICS_WORKSPACE_ID, to the workspace that the diagnostic settings write to.",
    );
  }
  const { found, refused } = await lookFor(createMicrosoftClient(ctx, AZURE_CREDENTIALS), workspace, names);
  if (found.length === 0) {
    throw refused[0]?.error ?? unavailable("the workspace has none of the tables for it", advice);
  }
  const unread = refused.map(({ name }): Partition => ({ id: name, with: { workspace } }));
  return [...found.map((table) => partitionOf(workspace, table)), ...unread];
}

/** What `tablePartitions` found of a partition's table, or finds now; `undefined` if it turns out not to be there. */
export async function tableOf(
  client: MicrosoftClient,
  { id, with: facts }: Partition,
): Promise<{ readonly workspace: string; readonly table: Table | undefined }> {
  const { workspace: place, plan, columns } = object(facts, "partition");
  const workspace = text(place, "workspace");
  if (columns === undefined) return { workspace, table: (await discoverTables(client, workspace, [id])).get(id) };
  const names = list(columns, "columns").map((name): [string, string] => [text(name, "column"), "unknown"]);
  return {
    workspace,
    table: { name: id, plan: plan === "basic" ? "basic" : "analytics", columns: new Map(names) },
  };
}

interface Refused {
  readonly name: string;
  readonly error: MallcopError;
}

/** Trouble that may be one table's own. Anything else is the workspace's or the sign-in's, and would strike all alike. */
const OWN_TROUBLE: ReadonlySet<string> = new Set(["permission-missing", "vendor-failed", "vendor-refused"]);

async function lookFor(
  client: MicrosoftClient,
  workspace: string,
  names: readonly string[],
): Promise<{ readonly found: readonly Table[]; readonly refused: readonly Refused[] }> {
  const found: Table[] = [];
  const refused: Refused[] = [];
  for (const name of names) {
    try {
      found.push(...(await discoverTables(client, workspace, [name])).values());
    } catch (thrown) {
      const error = asMallcopError(thrown);
      // A service that is down is asked often enough for two tables; a refusal costs one request.
      const isDown = error.code === "vendor-failed" && refused.some((one) => one.error.code === error.code);
      if (!OWN_TROUBLE.has(error.code) || isDown) throw error;
      refused.push({ name, error });
    }
  }
  return { found, refused };
}

function partitionOf(workspace: string, { name, plan, columns }: Table): Partition {
  return { id: name, with: { workspace, plan, columns: [...columns.keys()].sort() } };
}
