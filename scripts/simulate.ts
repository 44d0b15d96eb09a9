/** `npm run simulate`: months of scans in seconds, with everything that goes wrong in months; see docs/guarantees.md. */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { modelDeployment } from "./simulate/deployment.ts";
import { play } from "./simulate/play.ts";
import { realDeployment } from "./simulate/real.ts";
import { add, NOTHING, type Result, resultOf, tell } from "./simulate/result.ts";
import { type Script, writeScript } from "./simulate/script.ts";
import { shrink } from "./simulate/shrink.ts";

const HELP = `npm run simulate -- [--days 90] [--seed N | --seeds A..B] [--jobs 2] [--per-day 3] [--real] [--vendors a,b]
npm run simulate -- --replay FILE

  --seeds A..B   Each seed is a script of its own; the same seed is always the same script.
  --jobs N       Seeds played at the same time, each in a process of its own.
  --per-day N    Records a day of each feed.
  --real         On the real git and the real cache library instead of their models.
  --replay FILE  Plays a script again, such as one that a failing seed was shrunk to.
  --no-shrink    Does not look for a shorter script when a seed fails.
`;
const FOLDER = "simulated";
const SHRINKING_PLAYS = 120;

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "90" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string" },
    jobs: { type: "string", default: "2" },
    "per-day": { type: "string", default: "3" },
    vendors: { type: "string" },
    real: { type: "boolean", default: false },
    replay: { type: "string" },
    "no-shrink": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const deployment = values.real ? realDeployment : modelDeployment;

async function playOne(script: Script): Promise<Result> {
  return resultOf(await play(script, { deployment }));
}

/** Keeps what failed, and how little of it fails as well. */
async function keep(script: Script, { flaws: [flaw] }: Result): Promise<void> {
  if (flaw === undefined || values["no-shrink"]) return;
  const find = async (candidate: Script) => (await playOne(candidate)).flaws;
  const short = await shrink(script, flaw, find, SHRINKING_PLAYS);
  const file = path.join(FOLDER, `seed-${script.seed}.json`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, `${JSON.stringify(short, null, 1)}\n`);
  console.error(
    `${short.steps.length} of ${script.steps.length} runs fail as well: npm run simulate -- --replay ${file}`,
  );
}

async function playScript(script: Script): Promise<Result> {
  const result = await playOne(script);
  for (const { kind, where, what } of result.flaws.slice(0, 10))
    console.error(`seed ${script.seed}: ${kind}, ${where}: ${what}`);
  if (values.replay === undefined) await keep(script, result);
  return result;
}

/** A process for each seed: what a killed run leaves behind in memory goes with it. */
async function playApart(seed: number): Promise<Result> {
  const passed = ["days", "per-day", "vendors"] as const;
  const options = [
    ...passed.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, String(values[name])])),
    ...(["real", "no-shrink"] as const).flatMap((name) => (values[name] ? [`--${name}`] : [])),
  ];
  const script = process.argv[1] ?? "";
  const child = spawn(process.execPath, [...process.execArgv, script, "--seed", String(seed), "--json", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const result: Result = JSON.parse(await text(child.stdout));
  console.log(`seed ${seed}: ${result.runs} runs, ${result.visible} records, ${result.flaws.length} flaws`);
  return result;
}

async function playAll(seeds: readonly number[]): Promise<Result> {
  const queue = [...seeds];
  let sum = NOTHING;
  const work = async (): Promise<void> => {
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const result = await playApart(seed);
      sum = add(sum, result);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return sum;
}

function seedsIn(range: string): readonly number[] {
  const [first = 1, last = first] = range.split("..").map(Number);
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

async function main(): Promise<Result | undefined> {
  if (values.help) return undefined;
  if (values.seeds !== undefined) return await playAll(seedsIn(values.seeds));
  if (values.replay !== undefined) return await playScript(JSON.parse(await readFile(values.replay, "utf8")));
  const vendors = values.vendors?.split(",");
  const script = writeScript(Number(values.seed), Number(values.days), Number(values["per-day"]));
  return await playScript({ ...script, ...(vendors && { vendors }) });
}

const result = await main();
if (result === undefined) console.log(HELP);
else console.log(values.json ? JSON.stringify(result) : tell(result));
// What killed runs left waiting must not keep the process.
process.exit(result === undefined || result.flaws.length === 0 ? 0 : 1);
