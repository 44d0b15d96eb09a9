/** AWS CloudTrail: what was changed in the accounts, who signed in, and whether anybody touched the trails themselves. */
import type { Connector } from "../../../src/connector/contract.ts";
import { awsOf } from "./client.ts";
import type { AwsConfig } from "./config.ts";
import { text } from "./json-path.ts";
import { managementEvents } from "./management-events.ts";
import { OPTIONS_TABLE, SELF_TABLE } from "./normalize.ts";
import { preflight } from "./preflight.ts";
import { looksLikeEvent } from "./record.ts";
import { trails } from "./trails.ts";

const connector: Connector<AwsConfig> = {
  preflight,
  async tables(ctx) {
    const { include_read_events = false, include_service_events = false } = ctx.config;
    const selves = await awsOf(ctx).selves();
    return {
      [SELF_TABLE]: Object.fromEntries(selves.map((arn) => [arn, true])),
      [OPTIONS_TABLE]: { include_read_events, include_service_events },
    };
  },
  feeds: { "management-events": managementEvents, trails },
  recognize(record) {
    if (looksLikeEvent(record)) return "management-events";
    return text(record, "TrailARN") === undefined ? undefined : "trails";
  },
};

export default connector;
