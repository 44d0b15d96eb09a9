/** `mallcop report`: what this checkout knows, at a glance: on the terminal, or as one HTML page that stands alone. */
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { overviewOf } from "../overview/overview.ts";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { folderTree } from "../store/folder-tree.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given } from "./command.ts";
import { requireEvents } from "./event-options.ts";
import { readConfig } from "./load-config.ts";

export const report: Command = {
  name: "report",
  summary: "Show coverage, findings, changes in access and events of this checkout, on the terminal or as a page.",
  positionals: [],
  options: {
    html: {
      type: "text",
      value: "FILE",
      description: "Write one HTML page that needs nothing else, and print nothing.",
    },
    days: { type: "text", value: "N", description: "How many days to look back, 1 to 366.", default: "30" },
    config: CONFIG_OPTION,
  },
  notes: [
    "The page has no script and loads nothing, so it can be opened from disk, mailed or published; mind who may see it.",
    "Exit status: 0 made, whatever it shows; 1 the ledger or a finding is damaged; 2 wrong use.",
    "",
    "Example: mallcop report --html report.html --days 90",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const days = parseDays(given.text("days") ?? "30");
  await requireEvents(door.cwd, "report");
  const { config } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  const overview = await overviewOf(folderTree(door.cwd), { config, now: door.clock.now(), days });
  const file = given.text("html");
  if (file === undefined) {
    const { renderOverview } = await import("../report/overview-text.ts");
    door.print(renderOverview(overview, { width: Math.max(60, door.width), colour: door.colour }));
    return 0;
  }
  const { renderPage } = await import("../report/page/page.ts");
  const name = door.env.GITHUB_REPOSITORY || path.basename(door.cwd);
  await writeFileAtomic(path.resolve(door.cwd, file), renderPage(overview, { name, version: door.version }));
  door.note(`Written: ${file}`);
  return 0;
}

function parseDays(text: string): number {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= 366) return days;
  throw new MallcopError("usage-invalid", { problem: "--days takes a number from 1 to 366", command: "report" });
}
