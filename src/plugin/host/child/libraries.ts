/**
 * What a plugin can import by name besides `mallcop`: the clients and readers that built-in connectors are made with, in the bundle's own copy.
 * Each is loaded when a plugin's module first names it, so that no other plugin waits for it. Types are in `plugins/mallcop.d.ts`.
 */
import { createAwsRequestHandler } from "../../../connector/aws-request-handler.ts";
import { createOctokitFetch, thrownByTransport } from "../../../connector/octokit-fetch.ts";

export interface Library {
  /** What it exports; a module has to say so before anything is loaded. */
  readonly names: readonly string[];
  load(): Promise<object>;
}

export const LIBRARIES: Readonly<Record<string, Library>> = {
  "mallcop/github": library(async () => {
    const [{ Octokit }, { GraphqlResponseError }] = await Promise.all([
      import("@octokit/core"),
      import("@octokit/graphql"),
    ]);
    return { Octokit, GraphqlResponseError, createOctokitFetch, thrownByTransport };
  }, ["Octokit", "GraphqlResponseError", "createOctokitFetch", "thrownByTransport"]),
  "mallcop/aws": library(async () => {
    const [trail, sts] = await Promise.all([import("@aws-sdk/client-cloudtrail"), import("@aws-sdk/client-sts")]);
    const { CloudTrailClient, DescribeTrailsCommand, GetTrailStatusCommand, LookupEventsCommand } = trail;
    const { STSClient, AssumeRoleCommand, GetCallerIdentityCommand } = sts;
    return {
      CloudTrailClient,
      DescribeTrailsCommand,
      GetTrailStatusCommand,
      LookupEventsCommand,
      STSClient,
      AssumeRoleCommand,
      GetCallerIdentityCommand,
      createAwsRequestHandler,
    };
  }, [
    "CloudTrailClient",
    "DescribeTrailsCommand",
    "GetTrailStatusCommand",
    "LookupEventsCommand",
    "STSClient",
    "AssumeRoleCommand",
    "GetCallerIdentityCommand",
    "createAwsRequestHandler",
  ]),
  "mallcop/logs": library(
    async () => await import("./logs-api.ts"),
    ["AppWindow", "copyOf", "EntryReader", "fieldsOf", "LineParser", "readState", "readTemplates", "RowOpener"],
  ),
  "mallcop/microsoft": library(
    async () => await import("./microsoft-api.ts"),
    [
      "AZURE_CREDENTIALS",
      "createMicrosoftClient",
      "DIRECTORY_AUDITS",
      "discoverTables",
      "identifier",
      "INGESTED_AT",
      "joinKql",
      "kql",
      "looseRecord",
      "M365_CREDENTIALS",
      "mannersOf",
      "originOf",
      "probeReport",
      "queryWindow",
      "readReport",
      "SIGN_INS",
      "workspaceIdOf",
    ],
  ),
};

function library<Api extends object>(load: () => Promise<Api>, names: readonly (keyof Api & string)[]): Library {
  return { load, names };
}
