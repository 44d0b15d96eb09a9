/** `mallcop scaffold <kind> <name>`: the beginning of a plugin of one's own, which already passes `mallcop verify`. */
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { PLUGIN_KINDS, scaffoldOverride, scaffoldPlugin } from "../plugin/scaffold/scaffold.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const scaffold: Command = {
  name: "scaffold",
  summary: "Write a new connector or detector into plugins/: a small working one to start from.",
  positionals: ["KIND", "[NAME]"],
  options: {
    "from-builtin": {
      type: "text",
      value: "TYPE",
      description:
        "For `connector`, instead of a NAME: copy this built-in connector, to change it and run it in its place.",
    },
    json: JSON_OPTION,
  },
  notes: [
    "KIND is `connector` or `detector`. Nothing that exists is overwritten.",
    "",
    "Example: mallcop scaffold connector acme && mallcop verify acme",
    "Example: mallcop scaffold connector --from-builtin vercel",
    "Example: mallcop scaffold detector weekend-work && mallcop verify weekend-work",
  ],
  run,
};

async function run({ positionals: [typed = "", name], text, flag }: Given, door: Door): Promise<ExitStatus> {
  const kind = PLUGIN_KINDS.find((known) => known === typed);
  if (kind === undefined) {
    const meant = nearest(typed, PLUGIN_KINDS);
    const advice = meant === undefined ? `${PLUGIN_KINDS.join(" and ")} can` : `did you mean ${meant}?`;
    const problem = `${JSON.stringify(typed.slice(0, 40))} cannot be scaffolded; ${advice}`;
    throw wrong(problem);
  }
  const type = text("from-builtin");
  if (type !== undefined && kind !== "connector") throw wrong("--from-builtin is for connectors");
  if ((type === undefined) === (name === undefined)) throw wrong("It takes a NAME, or --from-builtin TYPE");
  const written =
    type === undefined ? await scaffoldPlugin(door.cwd, kind, name ?? "") : await scaffoldOverride(door.cwd, type);
  if (flag("json")) door.print(JSON.stringify({ v: 1, written }, null, 1));
  else door.print([...written, "", `Next: mallcop verify ${name ?? type}`].join("\n"));
  return 0;
}

function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "scaffold" });
}
