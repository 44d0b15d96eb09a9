/** A context for the GitHub connector over the real transport, with virtual time. */
import type { GitHubConfig } from "../../plugins/connectors/github/client.ts";
import type { Instant, Json, Lookup } from "../../src/connector/contract.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, lookupOf as generalLookupOf } from "../support/connector-context.ts";

export { NOW } from "../support/connector-context.ts";

export type TestContext = ConnectorContext<GitHubConfig>;

export interface TestContextOptions {
  readonly baseUrl: string;
  readonly token?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly config?: Partial<GitHubConfig>;
  readonly now?: Instant;
}

export function contextFor({
  baseUrl,
  token = "ghp_owner",
  settings = {},
  config,
  now,
}: TestContextOptions): TestContext {
  return connectorContext<GitHubConfig>({
    manifest: manifestOf("github"),
    config: { org: "acme", base_url: baseUrl, ...config },
    ...(now !== undefined && { now }),
    env: { GITHUB_TOKEN: token, ...settings },
  });
}

/** @param tables such as the connector's own, and snapshots of state feeds */
export function lookupOf(
  tables: Readonly<Record<string, Readonly<Record<string, Json>>>> = {},
  accounts: readonly string[] = [],
): Lookup {
  return generalLookupOf(tables, { accounts });
}
