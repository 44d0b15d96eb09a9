/** What an outlet is handed: the run as it was stored, and a transport that reaches one address only. */
import type { Host } from "../collect/host.ts";
import type { RunReport } from "../collect/report.ts";
import type { Http } from "../connector/http.ts";
import { createOriginPolicy } from "../connector/origins.ts";
import { createTransport } from "../connector/transport.ts";
import type { Finding } from "../detect/finding.ts";

/** The run's own time may be over; what is told outside has this much of its own, in milliseconds. */
const OUTLET_MS = 60_000;
const MAX_ANSWER_BYTES = 8_000_000;

/** What leaves the repository: findings that ask for somebody's attention. */
export function isTold({ severity }: Finding): boolean {
  return severity !== "info";
}

export interface Links {
  /** `https://github.com/owner/name`; `undefined` where it is not known. */
  readonly repository: string | undefined;
  /** The page of the workflow run. */
  readonly run: string | undefined;
}

/** Addresses of what the run is about, where the runner says them. */
export function linksOf(env: Host["env"]): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = env;
  const known = /^https?:\/\/[\w.:-]+$/.test(server ?? "") && /^[\w.-]+\/[\w.-]+$/.test(name ?? "");
  const repository = known ? `${server}/${name}` : undefined;
  const run = repository !== undefined && /^\d+$/.test(id ?? "") ? `${repository}/actions/runs/${id}` : undefined;
  return { repository, run };
}

/** Where a finding can be read, in the branch that holds it. */
export function fileLink({ repository }: Links, { publish }: RunReport, path: string): string | undefined {
  if (repository === undefined || publish.branch === undefined) return undefined;
  return `${repository}/blob/${publish.branch.split("/").map(encodeURIComponent).join("/")}/${path}`;
}

/**
 * @param url the only origin that is reached
 * @throws MallcopError `config-invalid` for an address that cannot be used
 */
export function outletHttp(url: string, name: string, host: Host, redact: (text: string) => string): Http {
  const ends = host.clock.monotonic() + OUTLET_MS;
  return createTransport({
    origins: createOriginPolicy([`{${name}}`], { [name]: url }),
    clock: host.clock,
    random: host.random,
    // A cancelled run is stored, and what it found is told all the same.
    signal: AbortSignal.timeout(OUTLET_MS),
    deadline: () => (host.clock.now() + ends - host.clock.monotonic()) as ReturnType<typeof host.clock.now>,
    redact,
    log: host.log,
    userAgent: `mallcop/${host.version}`,
    limits: { maxBodyBytes: MAX_ANSWER_BYTES },
  });
}
