/** The agents of a gateway, as the configuration narrows them down: partitions of what is read per agent. */
import type { Context, Partition } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { list, object, text } from "../../../src/connector/shape.ts";
import type { OpenClawConfig } from "./config.ts";
import { VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { visit } from "./visit.ts";

export async function agentPartitions(ctx: Context<OpenClawConfig>): Promise<readonly Partition[]> {
  return await visit(ctx, async (gateway) => (await agentIds(gateway, ctx.config)).map((id) => ({ id })));
}

/** @throws MallcopError `config-invalid` for a configured agent that the gateway does not have */
export async function agentIds(gateway: Gateway, { agents }: OpenClawConfig): Promise<readonly string[]> {
  const answer = await gateway.ask("agents.list");
  const known = list(answer.agents, "agents", VENDOR).map((agent) =>
    text(object(agent, "agent", VENDOR).id, "id", VENDOR),
  );
  const unknown = agents?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new MallcopError("config-invalid", {
      path: "mallcop.yaml",
      problem: `the gateway has no agent \`${unknown}\``,
      advice: "Correct `agents`, or leave it out to look at all of them.",
    });
  }
  return agents === undefined || agents.length === 0 ? known : agents;
}
