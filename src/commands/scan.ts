/** `mallcop scan` and `mallcop rescan`. */
import { randomBytes } from "node:crypto";
import type { Problem, RunReport } from "../collect/report.ts";
import { run } from "../collect/run.ts";
import type { MallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import type { Instant } from "../event/event.ts";
import { parseFailOn } from "../report/exit.ts";
import {
  CONFIG_OPTION,
  CONNECTORS_OPTION,
  type Command,
  type Door,
  EXIT_STATUSES,
  type ExitStatus,
  type Given,
  JSON_OPTION,
  type Option,
} from "./command.ts";
import { pickInstances, readConfig } from "./load-config.ts";
import { parseMinutes, parseRange } from "./times.ts";

const SHARED: Readonly<Record<string, Option>> = {
  config: CONFIG_OPTION,
  connectors: CONNECTORS_OPTION,
  "fail-on": {
    type: "text",
    value: "KINDS",
    description: "Trouble that makes the exit status 1; `any` and `never` are possible.",
    default: "config,auth,permission,stale",
  },
  "dry-run": { type: "flag", description: "Read and report, but commit, push and keep nothing." },
  "data-branch": { type: "text", value: "BRANCH", description: "Branch for the events. Default: the one checked out." },
  "max-minutes": {
    type: "text",
    value: "N",
    description: "Minutes the run may take, 1 to 350; the rest is left for the next run.",
    default: "20",
  },
  json: JSON_OPTION,
  quiet: { type: "flag", description: "No progress, only the result." },
};

export const scan: Command = {
  name: "scan",
  summary: "Read what is new since the last run from every configured connector, and commit it.",
  positionals: [],
  options: SHARED,
  notes: EXIT_STATUSES,
  run: async (given, door) => await perform("scan", given, door),
};

export const rescan: Command = {
  name: "rescan",
  summary: "Read a range of time again, and commit what was missing. Cursors are not touched; duplicates are dropped.",
  positionals: [],
  options: {
    since: {
      type: "text",
      value: "TIME",
      description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d.",
    },
    until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: now." },
    ...SHARED,
  },
  notes: ["Example: mallcop rescan --since 2026-03-11 --until 2026-03-12 --connectors aws", "", ...EXIT_STATUSES],
  run: async (given, door) => await perform("rescan", given, door),
};

async function perform(command: "scan" | "rescan", given: Given, door: Door): Promise<ExitStatus> {
  useProxyFromEnvironment(door.env);
  const started = door.clock.now();
  const failOn = parseFailOn(given.text("fail-on") ?? "");
  const totalMs = parseMinutes(given.text("max-minutes") ?? "20", command);
  const range = command === "rescan" ? parseRange(given.text("since"), given.text("until"), started) : undefined;
  const identity = { run: runName(door.env, started), command, version: door.version, started };
  const json = given.flag("json");
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    const report = couldNotStart(identity, given.flag("dry-run"), problems);
    await door.present(report, { json });
    return report.exit;
  }
  const instances = pickInstances(config, given.text("connectors"), command);
  const progress = await openProgress(door, given.flag("quiet") || json);
  try {
    const report = await run(
      {
        identity,
        config,
        instances,
        range,
        totalMs,
        failOn,
        dryRun: given.flag("dry-run"),
        dataBranch: given.text("data-branch"),
        onProgress: (instance, { from, ...step }) =>
          progress.update(instance, { ...step, slice: new Date(from).toISOString().slice(0, 16).replace("T", " ") }),
      },
      {
        ...door,
        log: { debug: () => {}, info: (line) => progress.log(line), warn: (line) => progress.log(`warning: ${line}`) },
      },
    );
    progress.close();
    await door.present(report, { json });
    return report.exit;
  } finally {
    progress.close();
  }
}

async function openProgress(door: Door, quiet: boolean) {
  const { createProgress } = await import("../report/progress.ts");
  return createProgress({
    stream: { write: (text) => process.stderr.write(text), columns: door.width },
    isTTY: door.isTerminal,
    quiet,
    clock: {
      now: () => door.clock.monotonic(),
      after: (ms, call) => {
        const timer = setTimeout(call, ms).unref();
        return () => clearTimeout(timer);
      },
    },
    ...(door.kind === "action" && { group: "Reading" }),
  });
}

/** `<GITHUB_RUN_ID>-<attempt>`; elsewhere a name that sorts by time and meets no other. */
function runName(env: Door["env"], started: Instant): string {
  const id = env.GITHUB_RUN_ID;
  if (env.GITHUB_ACTIONS === "true" && id && /^\d{1,20}$/.test(id))
    return `${id}-${Number(env.GITHUB_RUN_ATTEMPT) || 1}`;
  const time = new Date(started).toISOString().replace(/[-:]|\.\d+Z$/g, "");
  return `local-${time}-${randomBytes(3).toString("hex")}`;
}

function couldNotStart(
  identity: Pick<RunReport, "run" | "command" | "version" | "started">,
  dryRun: boolean,
  errors: readonly MallcopError[],
): RunReport {
  const problems = errors.map(({ code, kind, message, hint, docs, context: { at } }): Problem => {
    return { code, kind, message, hint, docs, level: "error", ...(at !== undefined && { at }) };
  });
  return {
    ...identity,
    dryRun,
    finished: identity.started,
    status: "failed",
    exit: 2,
    instances: [],
    publish: { state: "nothing", attempts: 0 },
    cache: { restored: "off", saved: false },
    highlights: [],
    findings: undefined,
    apps: [],
    problems,
  };
}
