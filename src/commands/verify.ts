/** `mallcop verify`: checks the configuration and the deployment repo's own connectors, without secrets and without network. */
import path from "node:path";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { findPlugins, PLUGIN_FOLDER } from "../plugin/custom/find-plugins.ts";
import type { Finding } from "../plugin/verify/finding.ts";
import { type Verdict, verifyPlugin } from "../plugin/verify/verify-plugin.ts";
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
      description: "Write what the fixtures say now into expected.jsonl, in place of comparing with it.",
    },
    json: JSON_OPTION,
  },
  notes: [
    "NAMES are folders below plugins/connectors, separated by commas. Default: all of them, and mallcop.yaml.",
    "Exit status: 0 nothing was found; 1 something was found; 2 wrong use.",
    "docs/writing-a-connector.md explains every code.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const config = given.positionals[0] === undefined ? await configProblems(door) : undefined;
  const plugins = await findPlugins(door.cwd);
  const names = namesOf(given.positionals[0], [...plugins.keys()]);
  const verdicts: Verdict[] = [];
  for (const name of names) {
    const plugin = plugins.get(name);
    if (plugin === undefined) continue;
    verdicts.push(
      await verifyPlugin(plugin, {
        now: door.clock.now(),
        signal: door.signal,
        temp: door.env.RUNNER_TEMP,
        update: given.flag("update"),
      }),
    );
  }
  const ok = verdicts.every((verdict) => verdict.ok) && (config ?? []).length === 0;
  if (given.flag("json")) door.print(JSON.stringify({ v: 1, config: config?.map(toJson), plugins: verdicts }, null, 1));
  else {
    const plain = verdicts.map(textOf).join("\n") || `There are no plugins in ${PLUGIN_FOLDER}.`;
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

/** @throws MallcopError `usage-invalid` for a name without a folder */
function namesOf(typed: string | undefined, known: readonly string[]): readonly string[] {
  const names = (typed ?? "").split(/[\s,]+/).filter((name) => name !== "");
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const advice = meant === undefined ? `; there are ${known.join(", ") || "none"}` : `; did you mean ${meant}?`;
    const problem = `There is no folder ${PLUGIN_FOLDER}${path.posix.sep}${JSON.stringify(name.slice(0, 64))}${advice}`;
    throw new MallcopError("usage-invalid", { problem, command: "verify" });
  }
  return names.length === 0 ? known : names;
}

function textOf({ name, ok, findings, records, events, assertions }: Verdict): string {
  const counts = `${records} records, ${events} events, ${assertions} assertions`;
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
  const rows = verdicts.map(({ name, ok, findings, records, events }) => [
    name,
    ok ? "passes" : codesOf(findings),
    String(records),
    String(events),
  ]);
  const header = ["Plugin", "Verdict", "Records", "Events"].map((data) => ({ data, header: true }));
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
