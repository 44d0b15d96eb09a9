/** A context for the GitHub connector over the real transport, with virtual time; and lookups without an engine. */

import type { GitHubConfig } from "../../plugins/connectors/github/client.ts";
import type { Context, Instant, Json, Lookup } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { Secret } from "../../src/connector/secret.ts";
import { createTransport, type TransportStats } from "../../src/connector/transport.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";

export const NOW = Date.UTC(2026, 10, 22, 12) as Instant;

export interface TestContext extends Context<GitHubConfig> {
  readonly clock: FakeClock;
  readonly stats: TransportStats;
  readonly logged: readonly string[];
}

export interface TestContextOptions {
  readonly baseUrl: string;
  readonly token?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly config?: Partial<GitHubConfig>;
}

export function contextFor(options: TestContextOptions): TestContext {
  const { baseUrl, token = "ghp_owner", settings = {} } = options;
  const clock = createFakeClock(NOW);
  const logged: string[] = [];
  const note = (message: string): void => void logged.push(message);
  const log = { debug: note, info: note, warn: note };
  const config: GitHubConfig = { org: "acme", base_url: baseUrl, ...options.config };
  const signal = new AbortController().signal;
  const http = createTransport({
    origins: createOriginPolicy(["api.github.com", "{base_url}"], { base_url: baseUrl }),
    clock,
    random: () => 0.5,
    signal,
    redact: (text) => text.replaceAll(token, "***"),
    log,
    userAgent: "mallcop/0.0.0-test",
  });
  return {
    config,
    instance: "github",
    now: NOW,
    signal,
    http,
    secret: () => new Secret(token),
    requireSecret: (name) => {
      if (token === "") throw new MallcopError("secret-missing", { name, advice: "" });
      return new Secret(token);
    },
    fingerprint: () => "present",
    setting: (name) => settings[name],
    log,
    clock,
    stats: http.stats,
    logged,
  };
}

/** @param tables such as the connector's own, and snapshots of state feeds */
export function lookupOf(
  tables: Readonly<Record<string, Readonly<Record<string, Json>>>> = {},
  accounts: readonly string[] = [],
): Lookup {
  return {
    own: { domains: new Set(), accounts: new Set(accounts) },
    get: (table, key) => tables[table]?.[key],
    has: (table) => tables[table] !== undefined,
  };
}
