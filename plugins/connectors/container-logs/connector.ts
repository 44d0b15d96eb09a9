/** Container Logs: what the apps of Azure Container Apps write, out of a Log Analytics workspace. */
import type { Connector } from "../../../src/connector/contract.ts";
import { isLine } from "./line.ts";
import { lines, tablesFor } from "./lines.ts";
import { preflight } from "./preflight.ts";
import type { ContainerLogsConfig } from "./workspace.ts";

const connector: Connector<ContainerLogsConfig> = {
  preflight,
  tables: async (ctx) => tablesFor(ctx),
  feeds: { lines },
  recognize: (record) => (isLine(record) ? "lines" : undefined),
};

export default connector;
