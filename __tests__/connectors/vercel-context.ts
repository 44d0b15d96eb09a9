/** A context for the Vercel connector, and its feeds. */
import path from "node:path";
import type { VercelConfig } from "../../plugins/connectors/vercel/client.ts";
import connector from "../../plugins/connectors/vercel/connector.ts";
import type { Draft, Instant, LogFeed } from "../../src/connector/contract.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, lookupOf } from "../support/connector-context.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/vercel");
export const TOKEN = "vcp_StandInStandInStandInStandIn01";

export const MANIFEST = manifestOf("vercel");

export interface ContextOptions {
  readonly url: string;
  readonly config?: Partial<VercelConfig>;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Instant;
}

export function contextFor({ url, config = {}, env = {}, now }: ContextOptions): ConnectorContext<VercelConfig> {
  return connectorContext<VercelConfig>({
    manifest: MANIFEST,
    config: { base_url: url, ...config },
    env: { VERCEL_TOKEN: TOKEN, ...env },
    ...(now !== undefined && { now }),
  });
}

export function feed(name: "events" | "deployments"): LogFeed<VercelConfig> {
  const found = connector.feeds[name];
  if (found?.kind !== "log") throw new Error(`there is no log feed ${name}`);
  return found;
}

/** What the connector says of a record, whichever feed has its shape. */
export function said(record: unknown): readonly Draft[] | string {
  const name = connector.recognize(record);
  if (name !== "events" && name !== "deployments") return "not recognized";
  const verdict = feed(name).normalize(record, lookupOf());
  return "leftOut" in verdict ? verdict.leftOut : verdict;
}
