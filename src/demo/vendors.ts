/** Starts everything that a scan talks to, on this machine: the vendors' stand-ins, and the actions cache. */
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "../connector/clock.ts";
import { startCacheService } from "./cache-service.ts";
import { keepEntries, keptEntries } from "./cache-shelf.ts";
import type { DemoFolder } from "./folder.ts";
import { STAGES } from "./stages.ts";
import { type Timeline, tell } from "./story/story.ts";
import { toldBy } from "./story/told.ts";

export interface Vendors {
  /** What a workflow's `env:` would hold, and the variables of the cache service. */
  readonly variables: Readonly<Record<string, string>>;
  /** The token of the job. */
  readonly jobToken: string;
  /** Requests answered so far. */
  requests(): number;
  close(): Promise<void>;
}

export async function startVendors(folder: DemoFolder, timeline: Timeline, clock: Clock): Promise<Vendors> {
  const told = toldBy(tell(timeline, clock.now()));
  const jobToken = `ghs_${randomBytes(18).toString("hex")}`;
  const stages = await Promise.all(STAGES.map((start) => start({ told, clock: clock.now, jobToken })));
  const kept = await keptEntries(folder);
  const cache = await startCacheService(`cache-${randomBytes(9).toString("hex")}`, kept);
  const certificates = path.join(folder.runner, "certificates.pem");
  await writeFile(certificates, stages.map(({ certificate = "" }) => certificate).join(""));
  return {
    variables: {
      ...Object.assign({}, ...stages.map(({ variables }) => variables)),
      ...cache.env,
      NODE_EXTRA_CA_CERTS: certificates,
    },
    jobToken,
    requests: () => stages.reduce((sum, { requests }) => sum + requests(), cache.calls.length),
    async close() {
      await Promise.all([...stages.map((stage) => stage.close()), cache.close()]);
      await keepEntries(folder, cache.entries.slice(kept.length), kept.length);
    },
  };
}
