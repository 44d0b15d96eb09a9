/**
 * The tables of Container Apps that this connector reads, and what the reasons in the system log are.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/reference/tables/containerapphttplogs
 * @see https://learn.microsoft.com/azure/container-apps/log-monitoring
 */
import type { Severity } from "../../../src/connector/contract.ts";
import { kql } from "../../../src/vendors/microsoft/kql.ts";
import { column, type SummedTable, samplesOf, textOf } from "./resource-logs-sums.ts";

/**
 * Of a forwarded-for list the last entry is the ingress's own; those before it are what the client claims. Paths lose
 * their query.
 */
export const HTTP_TABLE: SummedTable = {
  name: "ContainerAppHTTPLogs",
  where: [],
  by: {
    ContainerAppName: column("ContainerAppName"),
    EnvironmentName: column("EnvironmentName"),
    Method: column("Method"),
    StatusCode: textOf("StatusCode"),
    ClientIp: {
      needs: ["XForwardedFor"],
      is: kql`extract(@"([^, ]*) *$", 1, XForwardedFor)`,
    },
  },
  give: {
    Paths: {
      needs: ["Path"],
      is: kql`make_set(tostring(split(Path, "?")[0]), 20)`,
    },
    UserAgents: samplesOf("UserAgent"),
    Bytes: { needs: ["BytesSent"], is: kql`sum(BytesSent)` },
  },
};

/** Both generations of the system log; an environment that was switched has both. */
export const SYSTEM_TABLES: readonly string[] = ["ContainerAppSystemLogs_CL", "ContainerAppSystemLogs"];

interface SystemMeaning {
  readonly pattern: RegExp;
  readonly severity: Severity;
}

/** Changes to an app or its surroundings. Everything else in the system log is the platform at its daily work. */
export const SYSTEM_CHANGES: readonly SystemMeaning[] = [
  {
    pattern: /^(?:RevisionCreation|RevisionReady|RevisionDeactivat\w*|RevisionActivat\w*|RevisionUpdate)$/i,
    severity: "info",
  },
  { pattern: /^ContainerApp(?:Creat|Updat|Delet)\w*$/i, severity: "info" },
  {
    pattern: /^(?:Creat|Updat|Delet)\w*(?:ContainerApp|Revision|Job|Certificate|Secret|DaprComponent)\w*$/i,
    severity: "info",
  },
  { pattern: /(?:Certificate|CustomDomain|Secret|KeyVault|ManagedIdentity)/i, severity: "info" },
  { pattern: /(?:ImagePull|PullImage|Registry).*(?:Unauthorized|Denied|Auth)/i, severity: "warn" },
  { pattern: /^(?:Exec|Console|DebugConsole)\w*$/i, severity: "warn" },
];
