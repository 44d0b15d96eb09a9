/** Calls one look-up of one configured connector: input checked, time bounded, answer sealed. Stores nothing. */
import { startBudget } from "../collect/budget.ts";
import type { Host } from "../collect/host.ts";
import { type Connected, connect, releaseConnector } from "../collect/prepare.ts";
import { secretsOf } from "../collect/secrets.ts";
import type { Config } from "../config/config.ts";
import type { Found, ToolInput } from "../connector/contract.ts";
import { createRedactor } from "../event/redact.ts";
import { isHosted } from "../plugin/host/hosted-connector.ts";
import { loadTools } from "../plugin/registry.ts";
import { type SealedRows, sealRows } from "./seal-rows.ts";
import { checkedInput } from "./tool-input.ts";
import type { OfferedTool } from "./tool-name.ts";

/** With what is kept back for storing, which a look-up does not need, two minutes. */
const CALL_MS = 150_000;

/**
 * @param input whatever was typed or sent
 * @throws MallcopError `tool-input-invalid`, what connecting throws, and what the vendor's refusal means
 */
export async function callTool(offered: OfferedTool, input: unknown, config: Config, host: Host): Promise<SealedRows> {
  const checked = await checkedInput(offered, input);
  // The secrets of all connectors: what one vendor shows may hold another's.
  const redactor = createRedactor({ secrets: secretsOf(config, host.env) });
  const budget = startBudget(host.clock, CALL_MS, host.signal);
  try {
    const connected = await connect(offered.instance, { host, now: host.clock.now(), budget, redactor });
    try {
      return sealRows(await answerOf(connected, offered.tool, checked), offered.manifest, redactor);
    } finally {
      await releaseConnector(connected.connector);
    }
  } finally {
    budget.close();
  }
}

async function answerOf({ connector, ctx, manifest }: Connected, tool: string, input: ToolInput): Promise<Found> {
  if (isHosted(connector)) return await connector.call(tool, input);
  const found = (await loadTools(manifest.name))[tool];
  if (found === undefined) throw new TypeError(`${manifest.name} has no tool ${tool}, though its manifest does`);
  return await found(ctx, input);
}
