/** `mallcop scaffold connector <name>`: the beginning of a connector of one's own, which already passes `mallcop verify`. */
import { MallcopError } from "../connector/errors.ts";
import { scaffoldConnector } from "../plugin/scaffold/scaffold.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const scaffold: Command = {
  name: "scaffold",
  summary: "Write a new connector into plugins/connectors: a small working one to start from.",
  positionals: ["KIND", "NAME"],
  options: { json: JSON_OPTION },
  notes: [
    "KIND is `connector`. Nothing that exists is overwritten.",
    "",
    "Example: mallcop scaffold connector acme && mallcop verify acme",
  ],
  run,
};

async function run({ positionals: [kind = "", name = ""], flag }: Given, door: Door): Promise<ExitStatus> {
  if (kind !== "connector") {
    const problem = `${JSON.stringify(kind.slice(0, 40))} cannot be scaffolded; \`connector\` can`;
    throw new MallcopError("usage-invalid", { problem, command: "scaffold" });
  }
  const written = await scaffoldConnector(door.cwd, name);
  if (flag("json")) door.print(JSON.stringify({ v: 1, written }, null, 1));
  else door.print([...written, "", `Next: mallcop verify ${name}`].join("\n"));
  return 0;
}
