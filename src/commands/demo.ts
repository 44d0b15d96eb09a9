/** `mallcop demo`: one scan of an imagined company, and where to look next. No account, no network. */
import path from "node:path";
import { describeBeginning, describeEnd, describeLine } from "../demo/narration.ts";
import { playDemo } from "../demo/play.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const demo: Command = {
  name: "demo",
  summary: "Show all of it on made-up data: no account, no network.",
  positionals: [],
  options: {
    dir: {
      type: "text",
      value: "FOLDER",
      description:
        "Where to play: a new folder, or that of an earlier demo, whose story goes on. Default: a temporary folder, which is kept.",
    },
    json: JSON_OPTION,
  },
  notes: [
    "Stand-ins of all eight vendors and the actions cache are started on 127.0.0.1 and stopped at the end. Everything else is",
    "what runs on GitHub: the action as it is shipped, the vendors' own libraries, git, and a remote to push to.",
    "",
    "Exit status: that of the scan; 3 also if the remote does not have what the scan says it stored.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const json = given.flag("json");
  const dir = given.text("dir");
  const say = (text: string) => void (json || door.print(text));
  const played = await playDemo({
    dir: dir === undefined ? undefined : path.resolve(door.cwd, dir),
    env: door.env,
    clock: door.clock,
    signal: door.signal,
    onBegin: (folder) => say(describeBeginning(folder, door)),
    onLine: (line) => say(describeLine(line, door)),
  });
  say(describeEnd(played, door, invocation(door.env)));
  if (json) {
    const { folder, number, exit, stored, outputs, files, head, noticed, release } = played;
    const { dir: where, checkout, remote } = folder;
    door.print(
      JSON.stringify(
        { v: 1, dir: where, checkout, remote, scan: number, exit, stored, outputs, files, head, noticed, release },
        null,
        1,
      ),
    );
  }
  return played.exit === 0 && !played.stored ? 3 : statusOf(played.exit);
}

function statusOf(exit: number): ExitStatus {
  const known: readonly ExitStatus[] = [0, 2, 3];
  return known.find((status) => status === exit) ?? 1;
}

/** What to type to get here again. */
function invocation(env: Door["env"]): string {
  return env.npm_lifecycle_event === "demo" ? "npm run demo --" : "mallcop demo";
}
