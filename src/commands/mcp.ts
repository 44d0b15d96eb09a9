/** `mallcop mcp`: look-ups, events and findings for an agent, over standard input and output. */
import type { Host } from "../collect/host.ts";
import { MallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given } from "./command.ts";
import { readConfig } from "./load-config.ts";

export const mcp: Command = {
  name: "mcp",
  summary: "Serve the look-ups, the events and the findings to an agent, over the Model Context Protocol.",
  positionals: [],
  options: { config: CONFIG_OPTION },
  notes: [
    "Run by an MCP client in a checkout of the deployment repo; speaks the protocol on standard input and output.",
    "Everything only reads. Events come without their raw records, and with their markers.",
    "docs/investigating.md shows how to register it.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  if (door.kind === "action") {
    const problem = "mcp speaks with a client on standard input, which an action does not have";
    throw new MallcopError("usage-invalid", { problem, command: "mcp" });
  }
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    await door.complain(problems);
    return 2;
  }
  useProxyFromEnvironment(door.env);
  const note = (message: string) => door.note(message);
  const host: Host = { ...door, log: { debug: () => {}, info: () => {}, warn: note } };
  const { serveMcp } = await import("../investigate/mcp-server.ts");
  await serveMcp({ config, host });
  return 0;
}
