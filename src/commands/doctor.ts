/** `mallcop doctor`: checks each thing a scan needs and says what is missing and how to get it. Changes nothing. */
import { startBudget } from "../collect/budget.ts";
import type { Host } from "../collect/host.ts";
import { connect, releaseConnector } from "../collect/prepare.ts";
import { secretsOf } from "../collect/secrets.ts";
import type { InstanceConfig } from "../config/config.ts";
import { asMallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import { checkDeployment } from "../doctor/deployment.ts";
import { type Finding, findingOf } from "../doctor/finding.ts";
import { headlineOf, summaryText, terminalText } from "../doctor/present.ts";
import { createRedactor, type Redactor } from "../event/redact.ts";
import { painter } from "../report/terminal-table.ts";
import { visible } from "../report/text.ts";
import {
  CONFIG_OPTION,
  CONNECTORS_OPTION,
  type Command,
  type Door,
  type ExitStatus,
  type Given,
  JSON_OPTION,
} from "./command.ts";
import { pickInstances, readConfig } from "./load-config.ts";

const MINUTES_MS = 5 * 60_000;

export const doctor: Command = {
  name: "doctor",
  summary: "Check each right, the repository and the cache, and say what is missing and how to get it.",
  positionals: [],
  options: {
    config: CONFIG_OPTION,
    connectors: CONNECTORS_OPTION,
    "data-branch": {
      type: "text",
      value: "BRANCH",
      description: "Branch for the events. Default: the one checked out.",
    },
    json: JSON_OPTION,
  },
  notes: ["Exit status: 0 all works; 1 something is missing; 2 wrong use or configuration."],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  useProxyFromEnvironment(door.env);
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    await door.complain(problems);
    return 2;
  }
  const instances = pickInstances(config, given.text("connectors"), "doctor");
  const silent = { debug: () => {}, info: () => {}, warn: () => {} };
  const host: Host = { ...door, log: silent };
  const redactor = createRedactor({ secrets: secretsOf(config, door.env) });
  const findings = [
    ...(await checkDeployment(host, config, given.text("data-branch"))),
    ...(await Promise.all(instances.map(async (instance) => await checkInstance(instance, host, redactor)))).flat(),
  ];
  const safe = findings.map(({ fix, ...finding }) => ({
    ...finding,
    detail: redactor.text(finding.detail),
    ...(fix !== undefined && { fix: redactor.text(fix) }),
  }));
  const { tone } = headlineOf(safe);
  if (given.flag("json")) door.print(JSON.stringify({ v: 1, checks: safe }, null, 1));
  else door.print(terminalText(safe, door.width, painter(door.colour)));
  if (door.kind === "action") await annotate(safe, door);
  return tone === "bad" ? 1 : 0;
}

/** What is missing is an annotation each; the summary has all of it. */
async function annotate(findings: readonly Finding[], door: Door): Promise<void> {
  const core = await import("@actions/core");
  const { tone } = headlineOf(findings);
  for (const { of, right, state, detail, fix = "" } of findings)
    if (state === "missing") core.error(visible(`${detail} ${fix}`.trim()), { title: visible(`${of}: ${right}`) });
  core.setOutput("status", { good: "ok", attention: "partial", bad: "failed" }[tone]);
  if (door.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryText(findings)).write();
}

async function checkInstance(instance: InstanceConfig, host: Host, redactor: Redactor): Promise<readonly Finding[]> {
  const budget = startBudget(host.clock, MINUTES_MS, host.signal);
  const findings: Finding[] = [];
  if (instance.plugin?.overrides && instance.plugin.problems.length === 0) {
    const detail = `${instance.plugin.path} runs in place of the built-in ${instance.type}`;
    findings.push({ of: instance.id, right: "override", feeds: [], state: "works", detail });
  }
  try {
    const { manifest, connector, ctx } = await connect(instance, { host, now: host.clock.now(), budget, redactor });
    try {
      for await (const check of connector.preflight(ctx)) findings.push(findingOf(instance.id, check, manifest));
    } finally {
      await releaseConnector(connector);
    }
  } catch (thrown) {
    const { message, hint } = asMallcopError(thrown);
    findings.push({ of: instance.id, right: "configuration", feeds: [], state: "missing", detail: message, fix: hint });
  } finally {
    budget.close();
  }
  return findings;
}
