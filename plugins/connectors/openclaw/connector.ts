/** OpenClaw: skills, configuration, and what agents and strangers do at a gateway, through its own protocol, reading only. */
import type { Connector } from "../../../src/connector/contract.ts";
import { activity, looksLikeActivity } from "./activity.ts";
import type { OpenClawConfig } from "./config.ts";
import { readConfigWrites, WRITES_TABLE } from "./config-writes.ts";
import { configuration } from "./configuration.ts";
import { inventory } from "./inventory.ts";
import { readLine } from "./log-line.ts";
import { logs } from "./logs.ts";
import { looksLikePosture, posture } from "./posture.ts";
import { preflight } from "./preflight.ts";
import { looksLikeSession, sessions } from "./sessions.ts";
import { skills } from "./skills.ts";
import { visit } from "./visit.ts";

const connector: Connector<OpenClawConfig> = {
  preflight,
  tables: async (ctx) => ({ [WRITES_TABLE]: await visit(ctx, readConfigWrites) }),
  feeds: { skills, configuration, inventory, logs, activity, sessions, posture },
  recognize(record) {
    if (looksLikeActivity(record)) return "activity";
    if (looksLikePosture(record)) return "posture";
    if (looksLikeSession(record)) return "sessions";
    return readLine(record) === undefined ? undefined : "logs";
  },
};

export default connector;
