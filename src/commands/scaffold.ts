/** `mallcop scaffold <kind> <name>`: the beginning of a plugin of one's own, which already passes `mallcop verify`. */
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { PLUGIN_KINDS, scaffoldPlugin } from "../plugin/scaffold/scaffold.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const scaffold: Command = {
  name: "scaffold",
  summary: "Write a new connector or detector into plugins/: a small working one to start from.",
  positionals: ["KIND", "NAME"],
  options: { json: JSON_OPTION },
  notes: [
    "KIND is `connector` or `detector`. Nothing that exists is overwritten.",
    "",
    "Example: mallcop scaffold connector acme && mallcop verify acme",
    "Example: mallcop scaffold detector weekend-work && mallcop verify weekend-work",
  ],
  run,
};

async function run({ positionals: [typed = "", name = ""], flag }: Given, door: Door): Promise<ExitStatus> {
  const kind = PLUGIN_KINDS.find((known) => known === typed);
  if (kind === undefined) {
    const meant = nearest(typed, PLUGIN_KINDS);
    const advice = meant === undefined ? `${PLUGIN_KINDS.join(" and ")} can` : `did you mean ${meant}?`;
    const problem = `${JSON.stringify(typed.slice(0, 40))} cannot be scaffolded; ${advice}`;
    throw new MallcopError("usage-invalid", { problem, command: "scaffold" });
  }
  const written = await scaffoldPlugin(door.cwd, kind, name);
  if (flag("json")) door.print(JSON.stringify({ v: 1, written }, null, 1));
  else door.print([...written, "", `Next: mallcop verify ${name}`].join("\n"));
  return 0;
}
