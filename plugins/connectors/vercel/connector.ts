/** Vercel: the deployments and the activity of a team or of a personal account. */
import type { Connector } from "../../../src/connector/contract.ts";
import { readActivity } from "./activity.ts";
import type { VercelConfig } from "./client.ts";
import { readDeployment } from "./deployment.ts";
import { deployments } from "./deployments.ts";
import { events } from "./events.ts";
import { DEPLOYMENTS_TABLE } from "./normalize-activity.ts";
import { preflight } from "./preflight.ts";

const connector: Connector<VercelConfig> = {
  preflight,
  tables: async () => ({ [DEPLOYMENTS_TABLE]: {} }),
  // Of what both tell, the deployments' own record wins.
  feeds: { deployments, events },
  recognize: (record) => {
    if (readDeployment(record) !== undefined) return "deployments";
    return readActivity(record) === undefined ? undefined : "events";
  },
};

export default connector;
