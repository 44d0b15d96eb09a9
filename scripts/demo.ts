/** `npm run demo -- [options]`: plays the demo with the committed bundle, as users get it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const PROGRAM = path.join(import.meta.dirname, "../dist/cli/index.js");

if (!existsSync(PROGRAM)) {
  console.error("There is no dist/ to play the demo with; `npm run build` makes it.");
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [PROGRAM, "demo", ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
