/** When a run tells what it found outside of the repository; the outlets are loaded only where they are configured. */
import { createRedactor } from "../event/redact.ts";
import type { Told } from "../outlets/tell.ts";
import { decideExit } from "../report/exit.ts";
import type { PublishedBranch } from "../store/repository.ts";
import type { Host } from "./host.ts";
import type { RunReport } from "./report.ts";
import type { RunRequest } from "./run.ts";
import { secretsOf } from "./secrets.ts";

/** Of a run that was stored: what is in the repository, and nothing else. */
export async function tellStored(
  { config, dryRun }: RunRequest,
  host: Host,
  report: RunReport,
  repository: PublishedBranch | undefined,
): Promise<Partial<Told>> {
  const isWanted = config.issues || config.notify !== undefined;
  if (!isWanted || dryRun || repository === undefined || report.publish.state !== "stored") return {};
  const { tellOutside } = await import("../outlets/tell.ts");
  const redactor = createRedactor({ secrets: secretsOf(config, host.env) });
  return await tellOutside({ report, config, repository, host, redactor });
}

/** A run that could store nothing is a failure that somebody has to hear of. */
export async function tellUnstored(
  report: RunReport,
  { config, dryRun, failOn }: RunRequest,
  host: Host,
): Promise<RunReport> {
  if (config.notify === undefined || dryRun || report.publish.state === "stored") return report;
  const { tellFailures } = await import("../outlets/tell.ts");
  const redactor = createRedactor({ secrets: secretsOf(config, host.env) });
  const warnings = await tellFailures(report, config.notify, host, redactor);
  const whole = { ...report, problems: [...report.problems, ...warnings] };
  return { ...whole, exit: decideExit(whole, failOn) };
}
