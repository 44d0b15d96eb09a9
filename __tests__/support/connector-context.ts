/** A connector's context as the engine makes it, over the real transport, with virtual time; and lookups without an engine. */
import { createContext, createOrigins } from "../../src/collect/context.ts";
import { secretsDeclared } from "../../src/collect/secrets.ts";
import type { AppFiles, Context, Instant, Json, Lookup } from "../../src/connector/contract.ts";
import { createTransport, type TransportStats } from "../../src/connector/transport.ts";
import { createWebSocketOpener } from "../../src/connector/websocket.ts";
import { createRedactor, type Redactor } from "../../src/event/redact.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";

export const NOW = Date.UTC(2026, 10, 22, 12) as Instant;

export interface ConnectorContext<Config> extends Context<Config> {
  readonly manifest: Manifest;
  /** Knows the secrets that the engine's would know. */
  readonly redactor: Redactor;
  readonly clock: FakeClock;
  readonly stats: TransportStats;
  /** Everything that was logged, at any level. */
  readonly logged: readonly string[];
}

export interface ConnectorContextOptions<Config> {
  readonly manifest: Manifest;
  readonly config: Config;
  /** Secrets and settings alike. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Noon on 22 November 2026 by default. */
  readonly now?: Instant;
  readonly instance?: string;
  readonly signal?: AbortSignal;
  /** The committed files of apps. */
  readonly apps?: ReadonlyMap<string, AppFiles>;
  /** Answers within the process: for tests that send thousands of requests. */
  readonly fetch?: typeof fetch;
}

/** Hosts, secrets and settings are those that the manifest declares, and no others. */
export function connectorContext<Config extends object>(
  options: ConnectorContextOptions<Config>,
): ConnectorContext<Config> {
  const { manifest, config, env = {}, now = NOW, signal = new AbortController().signal, apps } = options;
  const clock = createFakeClock(now);
  const logged: string[] = [];
  const note = (message: string): void => void logged.push(message);
  const log = { debug: note, info: note, warn: note };
  const redactor = createRedactor({ secrets: secretsDeclared([manifest], env) });
  const way = { origins: createOrigins(manifest, config, env), clock, signal, userAgent: "mallcop/0.0.0-test" };
  const http = createTransport({
    ...way,
    random: () => 0.5,
    redact: (text) => redactor.text(text),
    log,
    ...(options.fetch && { fetch: options.fetch }),
  });
  const websocket = createWebSocketOpener(way);
  const instance = options.instance ?? manifest.name;
  const ctx = createContext({
    instance,
    manifest,
    config,
    env,
    now,
    signal,
    http,
    websocket,
    log,
    ...(apps && { apps }),
  });
  return { ...ctx, config, manifest, redactor, clock, stats: http.stats, logged };
}

/** @param tables such as the connector's own, and snapshots of state feeds */
export function lookupOf(
  tables: Readonly<Record<string, Readonly<Record<string, Json>>>> = {},
  own: { readonly domains?: readonly string[]; readonly accounts?: readonly string[] } = {},
): Lookup {
  return {
    own: { domains: new Set(own.domains), accounts: new Set(own.accounts) },
    get: (table, key) => tables[table]?.[key],
    has: (table) => tables[table] !== undefined,
  };
}
