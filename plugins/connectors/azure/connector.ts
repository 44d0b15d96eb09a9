/** Azure: what was done in the subscriptions and their directory, who signed in, and what Defender for Cloud found. */
import type { Connector } from "../../../src/connector/contract.ts";
import { activityLog } from "./activity-log.ts";
import { recognizesActivity } from "./activity-record.ts";
import { recognizesAlert } from "./alert.ts";
import type { AzureConfig } from "./config.ts";
import { containerApps, recognizes as recognizesContainerApp } from "./container-apps.ts";
import { defender } from "./defender.ts";
import { defenderFindings } from "./defender-findings.ts";
import { directoryAudits, recognizes as recognizesDirectoryAudit } from "./directory-audits.ts";
import { lookupTables } from "./lookup-tables.ts";
import { operationPairs } from "./operation-pairs.ts";
import { preflight } from "./preflight.ts";
import { recognizes as recognizesResourceLog, resourceLogs } from "./resource-logs.ts";
import { recognizes as recognizesSignIn, signIns } from "./sign-ins.ts";

/** The first that knows a record has it: the Activity Log's shape is the widest, and comes last. */
const RECOGNIZERS: readonly (readonly [feed: string, recognizes: (record: unknown) => boolean])[] = [
  ["directory-audits", recognizesDirectoryAudit],
  ["sign-ins", recognizesSignIn],
  ["resource-logs", recognizesResourceLog],
  ["container-apps", recognizesContainerApp],
  ["defender", recognizesAlert],
  ["activity-log", recognizesActivity],
];

const connector: Connector<AzureConfig> = {
  preflight,
  tables: lookupTables,
  feeds: {
    defender,
    "defender-findings": defenderFindings,
    "activity-log": activityLog,
    "directory-audits": directoryAudits,
    "sign-ins": signIns,
    "resource-logs": resourceLogs,
    "container-apps": containerApps,
  },
  correlate: [operationPairs],
  recognize: (record) => RECOGNIZERS.find(([, recognizes]) => recognizes(record))?.[0],
};

export default connector;
