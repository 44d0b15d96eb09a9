/** `mallcop detect`: judges the committed events. In a checkout each batch is judged once and what follows is kept in `findings/`. */

import { stat } from "node:fs/promises";
import path from "node:path";
import type { Config } from "../config/config.ts";
import { MallcopError } from "../connector/errors.ts";
import { type BaselineRules, DEFAULT_RULES } from "../detect/baseline.ts";
import { batchesOf, filesOf, looseBatches, writeFiles } from "../detect/checkout.ts";
import { configured } from "../detect/configured.ts";
import { consoleLinks } from "../detect/console-links.ts";
import { type Detected, type DetectOptions, detect as judge } from "../detect/detect.ts";
import { failureOf } from "../detect/failure.ts";
import { DECISIONS_PATH, type Decision, parseDecisions } from "../detect/finding-file.ts";
import { emptyState, loadState } from "../detect/state.ts";
import { findDetectors } from "../plugin/custom/find-detectors.ts";
import { type OpenedDetectors, withDetectors } from "../plugin/open-detectors.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { findingJson, findingText } from "./finding-text.ts";
import { readConfig } from "./load-config.ts";
import { parseSince } from "./times.ts";

export const detect: Command = {
  name: "detect",
  summary: "Judge the events of this checkout, and keep what is found in findings/.",
  positionals: [],
  options: {
    events: {
      type: "text",
      value: "DIR",
      description: "Judge all JSONL files of this folder instead, from nothing, and write nothing.",
    },
    since: {
      type: "text",
      value: "TIME",
      description: "Show only findings whose last event is not older: 2026-03-11, or an age such as 36h or 14d.",
    },
    "dry-run": { type: "flag", description: "Judge, but write nothing." },
    config: CONFIG_OPTION,
    json: JSON_OPTION,
  },
  notes: [
    "A batch that was judged is not judged again, so running it twice changes nothing; commit findings/ to keep it.",
    "Exit status: 0 judged, whatever was found; 1 something could not be judged; 2 wrong use or configuration.",
    "",
    "Example: mallcop detect --since 7d",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const now = door.clock.now();
  const since = given.text("since");
  const from = since === undefined ? 0 : parseSince(since, now, "detect");
  const folder = given.text("events");
  const root = folder === undefined ? door.cwd : path.resolve(door.cwd, folder);
  if (folder !== undefined) await requireFolder(root, folder);
  const files = filesOf(root);
  const { detectors, rules, ...house } = await houseOf(door, given.text("config") ?? "mallcop.yaml");
  const watch = {
    log: { debug: () => {}, info: (line: string) => door.note(line), warn: (line: string) => door.note(line) },
    redact: (text: string) => text,
    temp: door.env.RUNNER_TEMP,
  };
  return await withDetectors(await findDetectors(door.cwd), watch, async (opened) => {
    const detected = await judge({
      state: folder === undefined ? await loadState(files, rules) : emptyState(rules),
      detectors: configured(opened.detectors, detectors),
      batches: folder === undefined ? await batchesOf(root) : await looseBatches(root),
      ...house,
    });
    if (folder === undefined && !given.flag("dry-run")) await writeFiles(root, detected.files);
    const decisions = folder === undefined ? parseDecisions((await files.read(DECISIONS_PATH)) ?? "") : [];
    show(detected, { from, decisions, now, json: given.flag("json") }, door);
    await complain(detected, opened, door);
    return detected.damaged.length + detected.failures.size + opened.problems.length === 0 ? 0 : 1;
  });
}

/** Who belongs to the house, and where its events come from; nobody and nowhere without a configuration. */
async function houseOf(door: Door, file: string): Promise<House> {
  const { config, problems } = await readConfig(door.cwd, file);
  if (config !== undefined) {
    const { own, baseline, detectors, connectors } = config;
    return { own, linkOf: consoleLinks(connectors), rules: baseline, detectors };
  }
  const [problem] = problems;
  if (problem !== undefined && problem.code !== "config-missing") throw problem;
  return { own: { domains: [], accounts: [] }, rules: DEFAULT_RULES, detectors: new Map() };
}

interface House extends Pick<DetectOptions, "own" | "linkOf"> {
  readonly rules: BaselineRules;
  readonly detectors: Config["detectors"];
}

interface Shown {
  readonly from: number;
  readonly decisions: readonly Decision[];
  readonly now: number;
  readonly json: boolean;
}

function show(detected: Detected, { from, decisions, now, json }: Shown, door: Door): void {
  const findings = detected.findings.filter(({ last }) => Date.parse(last) >= from);
  const changed = new Set([...detected.new, ...detected.grown].map(({ id }) => id));
  if (json) {
    const document = {
      events: detected.events,
      batches: detected.batches,
      findings: findings.map((finding) => findingJson(finding, decisions, now)),
      changed: [...changed],
      damaged: detected.damaged,
      failed_detectors: [...detected.failures.keys()],
    };
    door.print(JSON.stringify(document, null, 2));
    return;
  }
  for (const finding of findings) door.print(findingText(finding, decisions, now));
  const judged = `${detected.events} events in ${detected.batches} batches judged`;
  door.print(
    `${judged}; ${findings.length} findings${from > 0 ? " since then" : ""}, ${changed.size} of all new or grown.`,
  );
}

async function complain({ damaged, failures }: Detected, { problems, overrides }: OpenedDetectors, door: Door) {
  const errors = [
    ...overrides,
    ...problems,
    ...[...failures].map(([detector, thrown]) => failureOf(detector, thrown)),
    ...damaged.map((path) => new MallcopError("data-damaged", { path, reason: "the line is no event" })),
  ];
  if (errors.length > 0) await door.complain(errors);
}

async function requireFolder(root: string, shown: string): Promise<void> {
  const found = await stat(root).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new MallcopError("usage-invalid", {
    problem: `There is no folder ${JSON.stringify(shown)}`,
    command: "detect",
  });
}
