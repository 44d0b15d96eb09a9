/** What `import … from "mallcop/microsoft"` gives a plugin: Microsoft's APIs as the built-in connectors ask them, over `ctx.http`. */
export {
  type Answer,
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  M365_CREDENTIALS,
  type MicrosoftClient,
  type MicrosoftOptions,
} from "../../../vendors/microsoft/client.ts";
export { originOf } from "../../../vendors/microsoft/cloud.ts";
export { DIRECTORY_AUDITS, probeReport, readReport, SIGN_INS } from "../../../vendors/microsoft/graph-reports.ts";
export { identifier, joinKql, type Kql, kql } from "../../../vendors/microsoft/kql.ts";
export {
  discoverTables,
  INGESTED_AT,
  queryWindow,
  type Row,
  type RowPage,
  type Table,
  type WindowQuery,
} from "../../../vendors/microsoft/log-analytics.ts";
export { type LooseRecord, looseRecord } from "../../../vendors/microsoft/loose-record.ts";
export { mannersOf } from "../../../vendors/microsoft/manners.ts";
export { workspaceIdOf } from "../../../vendors/microsoft/workspace.ts";
