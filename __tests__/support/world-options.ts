/** What a test may ask of its world, and the configuration file that fits it. */
import type { Fault as AwsFault, StandInAccount, StandInRecord } from "../../src/demo/aws/stand-in.ts";
import type { Hooks } from "../../src/demo/git-server.ts";
import type { Fault as GitHubFault, StandInEntry, StandInRepo } from "../../src/demo/github/server.ts";
import { ORG, REGION } from "./vendor-records.ts";

export interface Addresses {
  readonly aws: string;
  readonly github: string;
}

export interface WorldOptions {
  /** Configured instances; `aws` alone by default. Their ids are their names here. */
  readonly connectors?: readonly ("aws" | "github")[];
  /** The text of mallcop.yaml, instead of what `connectors` gives. `undefined` as an answer: there is no such file. */
  readonly config?: (addresses: Addresses) => string | undefined;
  readonly records?: readonly StandInRecord[];
  readonly entries?: readonly StandInEntry[];
  readonly account?: Partial<StandInAccount>;
  readonly awsFaults?: readonly AwsFault[];
  readonly githubFaults?: readonly GitHubFault[];
  readonly repos?: readonly StandInRepo[];
  /** How the checkout reaches its remote: by path, or through a git host that wants the job's credentials. */
  readonly over?: "path" | "http";
  /** Scripts of the remote; they see the pushes of runs only. */
  readonly hooks?: Hooks;
  /** Without: there is no actions cache. */
  readonly cache?: boolean;
}

/** mallcop.yaml for the stand-ins. A look-back of two hours keeps runs short. */
export function configOf(connectors: readonly ("aws" | "github")[], { aws, github }: Addresses, hours = 2): string {
  const entries = {
    aws: { type: "aws-cloudtrail", regions: [REGION], requests_per_second: 1000, endpoint_url: aws },
    github: { type: "github", org: ORG, base_url: github },
  };
  // JSON is YAML.
  return `connectors:\n${connectors.map((id) => `  - ${JSON.stringify({ id, ...entries[id], lookback_hours: hours })}\n`).join("")}`;
}
