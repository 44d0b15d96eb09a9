/**
 * The two generations of the console log's table, and which of their columns holds what. The older one carries suffixes that
 * follow the type which the service once detected, so a column is found by its name in the workspace at hand, never assumed.
 *
 * @see https://learn.microsoft.com/azure/container-apps/log-options
 * @see https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerappconsolelogs
 */
import type { Table } from "../../../src/vendors/microsoft/log-analytics.ts";

/** An environment that was switched from one to the other has both. */
export const CONSOLE_TABLES = ["ContainerAppConsoleLogs_CL", "ContainerAppConsoleLogs"] as const;

/** What a column says, and the names that it goes by; the first that is not empty counts. */
export const COLUMNS = {
  app: ["ContainerAppName_s", "ContainerAppName"],
  job: ["ContainerJobName_s", "JobName_s", "ContainerJobName", "JobName"],
  revision: ["RevisionName_s", "RevisionName"],
  replica: [
    "ContainerGroupName_s",
    "ContainerGroupName_g",
    "ContainerGroupName",
    "ContainerGroupId_g",
    "ContainerGroupId_s",
    "ContainerGroupId",
  ],
  container: ["ContainerName_s", "ContainerName"],
  image: ["ContainerImage_s", "ContainerImage"],
  environment: ["EnvironmentName_s", "EnvironmentName"],
  stream: ["Stream_s", "Stream"],
  text: ["Log_s", "Log"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Meaning = keyof typeof COLUMNS;

/**
 * With dynamic JSON columns on, a line that is JSON comes apart: `Log_s` is empty, and `{"level":"info"}` stands in
 * `Log_level_s`. The last letter is the value's type.
 */
export const DYNAMIC_COLUMN = /^Log_([A-Za-z0-9_]{1,200})_[sdbtg]$/;

const TIME = "TimeGenerated";

/** The columns of a table that say anything of a line. */
export function columnsOf({ columns }: Table): readonly string[] {
  const wanted = new Set<string>([TIME, ...Object.values(COLUMNS).flat()]);
  return [...columns.keys()].filter((name) => wanted.has(name) || DYNAMIC_COLUMN.test(name));
}

/** The columns that name the app, or the job, that wrote a line: none in a table that nothing was ever written to. */
export function nameColumnsOf({ columns }: Table): readonly string[] {
  return [...COLUMNS.app, ...COLUMNS.job].filter((name) => columns.has(name));
}
