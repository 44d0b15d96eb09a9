/**
 * Plays 60 days of a made-up team of 20 and judges them: `npm run simulate-team -- --seed N [--stories FILE]`. Ends with 1 if a
 * story was missed, or a detector gave more than one false alarm a week after learning.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { loadDetectors } from "../src/detect/registry.ts";
import { play } from "./simulate-team/play.ts";
import { judge, passes, print } from "./simulate-team/report.ts";
import { readScript } from "./simulate-team/stories.ts";

const FOLDER = path.join(import.meta.dirname, "simulate-team");
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    days: { type: "string", default: "60" },
    people: { type: "string", default: "20" },
    stories: { type: "string", default: path.join(FOLDER, "stories.json") },
    habits: { type: "string", default: path.join(FOLDER, "habits.json") },
  },
});
const seed = Number(values.seed);
const given = await readScript(values.stories);
const ordinary = await readScript(values.habits);
const script = { habits: [...ordinary.habits, ...given.habits], stories: given.stories };
const played = play({ seed, days: Number(values.days), people: Number(values.people), script });
const outcome = judge(played, await loadDetectors(), ["example.com"]);
console.log(print(outcome, seed));
process.exitCode = passes(outcome) ? 0 : 1;
