/** The workspace of one run: its client, and the console log's tables that it has, asked for once. */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftOptions,
} from "../../../src/vendors/microsoft/client.ts";
import {
  discoverTables,
  queryWindow,
  type RowPage,
  type Table,
  type WindowQuery,
} from "../../../src/vendors/microsoft/log-analytics.ts";
import { workspaceIdOf } from "../../../src/vendors/microsoft/workspace.ts";
import { CONSOLE_TABLES } from "./console-tables.ts";

export interface ContainerLogsConfig extends MicrosoftOptions {
  readonly workspace_id?: string;
  readonly apps?: readonly string[];
  readonly samples?: number;
}

export interface Workspace {
  /** The workspace's GUID, in lower case. */
  readonly id: string;
  /** @throws MallcopError `feed-not-available` if there is none of them, and whatever the client throws */
  tables(): Promise<readonly Table[]>;
  rows(query: WindowQuery): AsyncIterable<RowPage>;
}

/** What is asked for once must be the same for the whole run; a run is known by its context. */
const WORKSPACES = new WeakMap<object, Workspace>();

/** @throws MallcopError `config-invalid` if no workspace is named */
export function workspaceOf(ctx: Context<ContainerLogsConfig>): Workspace {
  const known = WORKSPACES.get(ctx);
  if (known !== undefined) return known;
  const workspace = open(ctx);
  WORKSPACES.set(ctx, workspace);
  return workspace;
}

/** @throws MallcopError `config-invalid` if none is named, or not by a GUID */
export function configuredWorkspace(ctx: Pick<Context<ContainerLogsConfig>, "config" | "setting">): string {
  const id = workspaceIdOf(ctx.config.workspace_id, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
  if (id !== undefined) return id;
  throw new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: "no Log Analytics workspace is named for container-logs",
    advice:
      "Set `workspace_id`, or LOG_ANALYTICS_WORKSPACE_ID, to the Workspace ID from the workspace's overview page.",
  });
}

function open(ctx: Context<ContainerLogsConfig>): Workspace {
  const id = configuredWorkspace(ctx);
  const client = createMicrosoftClient(ctx, AZURE_CREDENTIALS);
  let found: Promise<readonly Table[]> | undefined;
  const discover = async (): Promise<readonly Table[]> => {
    const tables = [...(await discoverTables(client, id, CONSOLE_TABLES)).values()];
    if (tables.length === 0) throw noTable();
    return tables;
  };
  return {
    id,
    tables() {
      // A failure is not kept: the next partition tries again.
      found ??= discover().catch((thrown: unknown) => {
        found = undefined;
        throw thrown;
      });
      return found;
    },
    rows: (query) => queryWindow(client, id, query),
  };
}

function noTable(): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: "Log Analytics",
    what: "console lines",
    reason: "the workspace can be reached, but has no console log table of Container Apps (yet)",
    advice:
      "Send the Container Apps environment's logs to this workspace; the table appears some ten minutes after the first line. " +
      "Until then there is nothing to read.",
  });
}
