/** The real connector in the real engine against GitHub on this machine, with a repository in memory. */
import type { GitHubConfig } from "../../plugins/connectors/github/client.ts";
import connector from "../../plugins/connectors/github/connector.ts";
import type { Instant } from "../../src/connector/contract.ts";
import {
  type Fault,
  type GitHubStandIn,
  type StandInEntry,
  type StandInEstate,
  type StandInToken,
  startGitHubStandIn,
} from "../../src/demo/github/server.ts";
import type { Event } from "../../src/event/event.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import { contextFor, NOW, type TestContextOptions } from "./github-context.ts";

const HOUR = 3_600_000;

export const OWNER: StandInToken = {
  value: "ghp_owner",
  kind: "classic",
  rights: ["read:audit_log", "read:org", "repo", "admin:org_hook"],
};

export interface Organization {
  readonly plan?: string;
  readonly estate?: StandInEstate;
  readonly entries?: readonly StandInEntry[];
  readonly tokens?: readonly StandInToken[];
  readonly settings?: TestContextOptions["settings"];
  readonly config?: TestContextOptions["config"];
}

/** What a scan brought. */
export interface Scanned {
  /** Those that were not there before, in the order of their ids. */
  readonly events: readonly Event[];
  /** `<feed>: <code>` */
  readonly problems: readonly string[];
  readonly standIn: GitHubStandIn;
}

export class GitHubDeployment extends MemoryDeployment<GitHubConfig> {
  estate: StandInEstate;
  entries: readonly StandInEntry[];
  tokens: readonly StandInToken[];
  plan: string;
  #url = "";
  #runs = 0;

  constructor({ plan = "free", estate = {}, entries = [], tokens = [OWNER], settings, config }: Organization = {}) {
    super({
      connector,
      context: (now) =>
        contextFor({
          baseUrl: this.#url,
          token: this.tokens[0]?.value ?? "",
          now,
          ...(settings && { settings }),
          ...(config && { config }),
        }),
    });
    this.plan = plan;
    this.estate = estate;
    this.entries = entries;
    this.tokens = tokens;
  }

  /** A scan six hours after the last one. */
  async scan(faults: readonly Fault[] = []): Promise<Scanned> {
    const now = (NOW + this.#runs * 6 * HOUR) as Instant;
    this.#runs += 1;
    const { estate, plan, entries, tokens } = this;
    const standIn = await startGitHubStandIn({
      orgs: [{ login: "acme", id: 4711, plan, estate }],
      clock: () => now,
      entries,
      tokens,
      faults,
    });
    this.#url = standIn.url;
    try {
      const { problems, added } = await this.run(now);
      const said = problems.map(({ code, context }) => `${context.feed}: ${code}`);
      return { events: added.map(unmarked), problems: said.sort(), standIn };
    } finally {
      await standIn.close();
    }
  }
}

function unmarked(event: Event): Event {
  return JSON.parse(JSON.stringify(event).replaceAll(/\[USER_DATA_(?:BEGIN|END)\]/g, ""));
}
