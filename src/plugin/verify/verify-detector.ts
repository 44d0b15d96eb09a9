/**
 * Verifies one custom detector: manifest, code against manifest, its cases through the code, and its own tests. Its code runs in its
 * sandbox, in two processes that must agree; the judge runs here.
 */
import { mkdtemp, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseYaml } from "../../config/yaml.ts";
import { asMallcopError } from "../../connector/errors.ts";
import type { DetectorManifest } from "../../detect/contract.ts";
import type { Finding as Found } from "../../detect/finding.ts";
import type { CustomDetector } from "../custom/find-detectors.ts";
import { stagePlugin } from "../host/stage.ts";
import { DETECTOR_ENTRY, type StartedDetector, startDetector } from "../host/start-detector.ts";
import { caseText, readCases, saidOf } from "./detector-cases.ts";
import { DetectorRules } from "./detector-rules.ts";
import { finding, findingOf } from "./finding.ts";
import { SKEW } from "./judge.ts";
import { checkTests } from "./own-tests.ts";
import { VERIFY_LIMITS, type Verdict, type VerifyOptions } from "./verify-plugin.ts";

/** Never throws for what a plugin does. */
export async function verifyDetector(plugin: CustomDetector, options: VerifyOptions): Promise<Verdict> {
  const { name, path: shown, manifest, problems } = plugin;
  const verdict = (found: Verdict["findings"], counts = { records: 0, events: 0, assertions: 0 }): Verdict => {
    return { kind: "detector", name, path: shown, ok: found.length === 0, findings: found, ...counts };
  };
  if (manifest === undefined) return verdict(problems.map((error) => findingOf(error, shown)));
  const place = await realpath(await mkdtemp(path.join(options.temp || tmpdir(), "mallcop-verify-")));
  const started: StartedDetector[] = [];
  try {
    // What is judged is a copy of regular files, like what is run.
    const folder = await stagePlugin(plugin.folder, place, shown);
    if (!(await isFile(path.join(folder, DETECTOR_ENTRY))))
      return verdict([finding("detector-missing", "There is no detector.ts.", `${shown}/${DETECTOR_ENTRY}`)]);
    const { cases, findings } = await readCases(folder, shown);
    const rules = new DetectorRules(manifest, shown, await positionsOf(folder, shown));
    rules.findings.push(...findings);
    const start = async (skew?: typeof SKEW) => {
      const one = await startOne(manifest, folder, plugin, options, rules, skew);
      started.push(one);
      return one;
    };
    const here = await start();
    const assertions = await judge(rules, cases, here, start, { ...options, folder, source: plugin.folder });
    const events = cases.reduce((sum, each) => sum + each.events.length, 0);
    return verdict(rules.findings, { records: cases.length, events, assertions });
  } catch (thrown) {
    return verdict([findingOf(asMallcopError(thrown), shown)]);
  } finally {
    await Promise.all(started.map(async ({ detector }) => await detector.close()));
    await rm(place, { recursive: true, force: true });
  }
}

interface Place {
  /** Staged. */
  readonly folder: string;
  /** The plugin's own. */
  readonly source: string;
  readonly update: boolean;
}

/** Gives how many assertions the plugin's own tests made; what a step throws ends it and is a finding. */
async function judge(
  rules: DetectorRules,
  cases: Parameters<DetectorRules["checkCases"]>[0],
  here: StartedDetector,
  start: (skew: typeof SKEW) => Promise<StartedDetector>,
  { folder, source, update }: Place,
): Promise<number> {
  try {
    rules.checkCases(cases);
    const found = new Map<string, readonly Found[]>();
    for (const each of cases) {
      const findings = await rules.replay(each, here.detector);
      const said = saidOf(findings);
      found.set(each.file, findings);
      if (update) await writeFile(path.join(source, "fixtures", each.file), caseText(each, said));
      else rules.compare(each, said);
    }
    // Elsewhere, at another time, in another order, an event at a time, and begun anew for each.
    const elsewhere = await start(SKEW);
    for (const each of cases.toReversed())
      rules.compareElsewhere(each, found.get(each.file) ?? [], await rules.replayInPieces(each, elsewhere.detector));
    for (const each of cases) await rules.checkOddEvents(each, here.detector);
    rules.checkUse();
    return await checkTests(folder, rules, async () => await here.test());
  } catch (thrown) {
    rules.findings.push(findingOf(asMallcopError(thrown), rules.shown));
    return 0;
  }
}

async function startOne(
  manifest: DetectorManifest,
  folder: string,
  { path: shown }: CustomDetector,
  { temp, limits }: VerifyOptions,
  rules: DetectorRules,
  skew: typeof SKEW | undefined,
): Promise<StartedDetector> {
  return await startDetector({
    // Whatever it says is to be heard here, also what would be turned down in a scan.
    manifest: { ...manifest, severity: "critical" },
    folder,
    shown,
    log: { debug: () => {}, info: () => {}, warn: () => {} },
    redact: (text) => text,
    temp,
    limits: { ...VERIFY_LIMITS, ...limits },
    onUsed: (name) => rules.used.add(name),
    ...(skew && { skew }),
  });
}

async function positionsOf(folder: string, shown: string): Promise<(pointer: string) => string> {
  const file = `${shown}/manifest.yaml`;
  const positions = parseYaml(await readFile(path.join(folder, "manifest.yaml"), "utf8"), file)?.positions;
  return (pointer) => positions?.atKey(pointer) ?? file;
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}
