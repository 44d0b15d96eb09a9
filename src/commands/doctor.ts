/** `mallcop doctor`: checks each thing a scan needs and says what is missing and how to get it. Changes nothing. */
import { startBudget } from "../collect/budget.ts";
import type { Host } from "../collect/host.ts";
import { connect, releaseConnector } from "../collect/prepare.ts";
import { secretsOf } from "../collect/secrets.ts";
import type { Config, InstanceConfig } from "../config/config.ts";
import type { Check } from "../connector/contract.ts";
import { asMallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import { createRedactor, type Redactor } from "../event/redact.ts";
import { painter, tableLines } from "../report/terminal-table.ts";
import { brief } from "../report/text.ts";
import {
  CONFIG_OPTION,
  CONNECTORS_OPTION,
  type Command,
  type Door,
  type ExitStatus,
  type Given,
  JSON_OPTION,
} from "./command.ts";
import { checkDeployment } from "./deployment-checks.ts";
import { pickInstances, readConfig } from "./load-config.ts";

/** A check, and whose it is: an instance's id, or `repository`. */
export interface Finding extends Check {
  readonly of: string;
}

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
    ...(
      await Promise.all(instances.map(async (instance) => await checkInstance(instance, config, host, redactor)))
    ).flat(),
  ];
  const safe = findings.map((finding) => ({ ...finding, detail: redactor.text(finding.detail) }));
  door.print(given.flag("json") ? JSON.stringify({ v: 1, checks: safe }, null, 1) : table(safe, door));
  return findings.some(({ state }) => state === "missing") ? 1 : 0;
}

async function checkInstance(
  instance: InstanceConfig,
  _config: Config,
  host: Host,
  redactor: Redactor,
): Promise<readonly Finding[]> {
  const budget = startBudget(host.clock, MINUTES_MS, host.signal);
  const findings: Finding[] = [];
  if (instance.plugin?.overrides && instance.plugin.problems.length === 0) {
    const detail = `${instance.plugin.path} runs in place of the built-in ${instance.type}`;
    findings.push({ of: instance.id, right: "override", feeds: [], state: "works", detail });
  }
  try {
    const { connector, ctx } = await connect(instance, { host, now: host.clock.now(), budget, redactor });
    try {
      for await (const check of connector.preflight(ctx)) findings.push({ of: instance.id, ...check });
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

const SHOWN: Readonly<Record<Check["state"], readonly [text: string, shade: "good" | "bad" | "attention" | "dim"]>> = {
  works: ["works", "good"],
  missing: ["missing", "bad"],
  not_available: ["not available", "dim"],
  unknown: ["unknown", "attention"],
};

function table(findings: readonly Finding[], door: Door): string {
  const paint = painter(door.colour);
  const missing = findings.filter(({ state }) => state === "missing").length;
  const works = findings.filter(({ state }) => state === "works").length;
  const unknown = findings.filter(({ state }) => state === "unknown").length;
  const headline =
    missing > 0
      ? paint("bad", `${missing} of ${findings.length} checks found something missing.`)
      : unknown > 0
        ? paint(
            "attention",
            `Nothing is known to be missing, but ${unknown} of ${findings.length} checks could not be made.`,
          )
        : paint(
            "good",
            works === findings.length
              ? `All ${works} checks work.`
              : `${works} of ${findings.length} checks work; the rest does not apply here.`,
          );
  const rows = findings.map(({ of, right, state, detail }) => {
    const [text, shade] = SHOWN[state];
    return [of, brief(right, 60), { text, shade }, brief(detail, 200)];
  });
  const fixes = findings.flatMap(({ of, right, fix, state }) =>
    fix === undefined || state === "works" ? [] : [`  ${of}, ${brief(right, 60)}: ${brief(fix, 400)}`],
  );
  return [
    headline,
    "",
    ...tableLines(["of", "what", "state", { flexible: "seen" }], rows, door.width, paint),
    ...(fixes.length > 0 ? ["", "What to do", ...fixes] : []),
  ].join("\n");
}
