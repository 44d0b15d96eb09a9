/** `mallcop verify`: checks the configuration and the deployment repo's own plugins, without secrets and without network. */
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { DETECTOR_FOLDER, findDetectors } from "../plugin/custom/find-detectors.ts";
import { findPlugins, PLUGIN_FOLDER } from "../plugin/custom/find-plugins.ts";
import type { Finding } from "../plugin/verify/finding.ts";
import { verifyDetector } from "../plugin/verify/verify-detector.ts";
import { type Verdict, type VerifyOptions, verifyPlugin } from "../plugin/verify/verify-plugin.ts";
import { plural } from "../report/quantity.ts";
import { visible } from "../report/text.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { readConfig } from "./load-config.ts";

export const verify: Command = {
  name: "verify",
  summary: "Check mallcop.yaml and the plugins: manifest, code, fixtures and tests; no secrets, no network.",
  positionals: ["[NAMES]"],
  options: {
    update: {
      type: "flag",
      description: "Accept what the fixtures say now, in place of comparing with what was accepted before.",
    },
    json: JSON_OPTION,
  },
  notes: [
    "NAMES are folders below plugins/connectors and plugins/detectors, separated by commas. Default: all of them, and mallcop.yaml.",
    "Exit status: 0 nothing was found; 1 something was found; 2 wrong use.",
    "docs/writing-a-connector.md and docs/writing-a-detector.md explain every code.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const config = given.positionals[0] === undefined ? await configProblems(door) : undefined;
  const options: VerifyOptions = {
    now: door.clock.now(),
    signal: door.signal,
    temp: door.env.RUNNER_TEMP,
    update: given.flag("update"),
  };
  const subjects = await subjectsOf(door.cwd, options);
  const known = [...new Set(subjects.map(({ name }) => name))];
  const names = namesOf(given.positionals[0], known);
  const verdicts: Verdict[] = [];
  for (const { name, verify } of subjects) if (names.includes(name)) verdicts.push(await verify());
  const ok = verdicts.every((verdict) => verdict.ok) && (config ?? []).length === 0;
  if (given.flag("json")) door.print(JSON.stringify({ v: 1, config: config?.map(toJson), plugins: verdicts }, null, 1));
  else {
    const plain = verdicts.map(textOf).join("\n") || `There are no plugins in ${FOLDERS}.`;
    door.print(config?.length === 0 ? `✓ ${CONFIG}\n${plain}` : plain);
    if (config !== undefined && config.length > 0) await door.complain(config);
  }
  if (door.kind === "action") await annotate(verdicts, ok, door);
  return ok ? 0 : 1;
}

const CONFIG = "mallcop.yaml";

/** What is wrong with the configuration; `undefined` where there is none. */
async function configProblems({ cwd }: Door): Promise<readonly MallcopError[] | undefined> {
  const { problems } = await readConfig(cwd, CONFIG);
  return problems.some(({ code }) => code === "config-missing") ? undefined : problems;
}

function toJson({ code, message, hint, context: { at } }: MallcopError) {
  return { code, message, hint, at };
}

const FOLDERS = `${PLUGIN_FOLDER} and ${DETECTOR_FOLDER}`;

interface Subject {
  readonly name: string;
  verify(): Promise<Verdict>;
}

async function subjectsOf(root: string, options: VerifyOptions): Promise<readonly Subject[]> {
  const [connectors, detectors] = await Promise.all([findPlugins(root), findDetectors(root)]);
  return [
    ...[...connectors].map(([name, plugin]) => ({ name, verify: async () => await verifyPlugin(plugin, options) })),
    ...detectors.map((plugin) => ({
      name: plugin.name,
      verify: async () => await verifyDetector(plugin, options),
    })),
  ];
}

/** @throws MallcopError `usage-invalid` for a name without a folder */
function namesOf(typed: string | undefined, known: readonly string[]): readonly string[] {
  const names = (typed ?? "").split(/[\s,]+/).filter((name) => name !== "");
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const advice = meant === undefined ? `; there are ${known.join(", ") || "none"}` : `; did you mean ${meant}?`;
    const problem = `There is no folder ${JSON.stringify(name.slice(0, 64))} in ${FOLDERS}${advice}`;
    throw new MallcopError("usage-invalid", { problem, command: "verify" });
  }
  return names.length === 0 ? known : names;
}

function textOf({ kind, name, ok, findings, records, events, assertions }: Verdict): string {
  const played = plural(records, kind === "detector" ? "case" : "record");
  const counts = `${played}, ${plural(events, "event")}, ${plural(assertions, "assertion")}`;
  const head = ok ? `✓ ${name}: ${counts}` : `✗ ${name}: ${findings.length} found (${counts})`;
  const lines = findings.flatMap(({ code, message, advice, at }) => [
    `  ${visible(at)}: ${visible(message)}`,
    `    ${visible(advice)} (${code})`,
  ]);
  return [head, ...lines].join("\n");
}

/** Annotations stand at the manifest's and the code's own lines; the summary is one table. */
async function annotate(verdicts: readonly Verdict[], ok: boolean, door: Door): Promise<void> {
  const core = await import("@actions/core");
  for (const { findings } of verdicts) {
    for (const { code, message, advice, at } of findings)
      core.error(`${visible(message)} ${visible(advice)}`, { title: code, ...placeOf(at) });
  }
  core.setOutput("status", ok ? "ok" : "failed");
  if (!door.env.GITHUB_STEP_SUMMARY) return;
  const rows = verdicts.map(({ kind, name, ok, findings, records, events }) => [
    name,
    kind,
    ok ? "passes" : codesOf(findings),
    String(records),
    String(events),
  ]);
  const header = ["Plugin", "Kind", "Verdict", "Records or cases", "Events"].map((data) => ({ data, header: true }));
  await core.summary
    .addHeading("Plugins", 2)
    .addTable([header, ...rows])
    .write();
}

function codesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ code }) => code))].join(", ");
}

function placeOf(at: string) {
  const [file = "", line, column] = at.split(":");
  return {
    file,
    ...(line && { startLine: Number(line) }),
    ...(column && { startColumn: Number(column) }),
  };
}
