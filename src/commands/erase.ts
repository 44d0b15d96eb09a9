/** `mallcop erase`: takes a person's events and findings out of the checkout. Committing it, and the history, is the owner's. */
import { grouped, plural } from "../report/quantity.ts";
import { visible } from "../report/text.ts";
import { erase as eraseIn } from "../retention/erase.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const erase: Command = {
  name: "erase",
  summary: "Take every event and finding that holds a text, such as a person's address, out of this checkout.",
  positionals: ["TEXT"],
  options: {
    "dry-run": { type: "flag", description: "Only tell what would go." },
    json: JSON_OPTION,
  },
  notes: [
    "Changes files of the working tree and commits nothing: look at `git diff` first. A line goes if it holds TEXT in any case.",
    "Ids of erased events stay in an index, so that no scan brings them back. Git's history keeps what was committed: see",
    "docs/retention.md.",
    "",
    "Exit status: 0 nothing holds the text any more; 1 there are files left that do, or in a dry run something would go.",
    "",
    "Example: mallcop erase --dry-run eve@example.com",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const dryRun = given.flag("dry-run");
  const { lines, events, left } = await eraseIn(door.cwd, given.positionals, !dryRun);
  const others = [...lines.values()].reduce((sum, count) => sum + count, 0) - events;
  if (given.flag("json")) {
    door.print(JSON.stringify({ v: 1, dryRun, events, others, files: Object.fromEntries(lines), left }, null, 2));
  } else {
    const what = `${plural(events, "event")} and ${plural(others, "other line")} in ${plural(lines.size, "file")}`;
    door.print(`${dryRun ? "Would erase" : "Erased"}: ${what}.`);
    for (const [file, count] of lines) door.print(`  ${visible(file)}: ${plural(count, "line")}`);
    if (left.length > 0)
      door.print(
        `${grouped(left.length)} more with the text in it, left as ${left.length === 1 ? "it is" : "they are"}:`,
      );
    for (const file of left) door.print(`  ${visible(file)}`);
  }
  return left.length > 0 || (dryRun && lines.size > 0) ? 1 : 0;
}
