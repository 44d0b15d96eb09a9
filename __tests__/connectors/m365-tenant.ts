/** A Microsoft 365 tenant on this machine, over TLS, and contexts that read it through the real sign-in and transport. */
import type { M365Config } from "../../plugins/connectors/m365/config.ts";
import connector from "../../plugins/connectors/m365/connector.ts";
import type { Check, Instant, LogPage, Open, Partition } from "../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../src/connector/errors.ts";
import { type Fault, trustLoopback } from "../../src/demo/loopback.ts";
import { createManagement, type Management, type ManagementOptions } from "../../src/demo/microsoft/management.ts";
import { type MicrosoftTenant, startMicrosoftTenant, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, NOW } from "../support/connector-context.ts";

export { NOW, TENANT_ID };

export const HOUR = 3_600_000;
export const MANIFEST = manifestOf("m365");
/** The six hours before now, in which most tests happen. */
export const SLICE = { from: (NOW - 6 * HOUR) as Instant, to: NOW };

export interface World {
  readonly tenant: MicrosoftTenant;
  readonly management: Management;
  /** Moves the stand-in's time. */
  setTime(now: number): void;
  context(config?: M365Config, now?: Instant): ConnectorContext<M365Config>;
  /** The URLs of the Management API that were asked for, without their origin. */
  asked(): readonly string[];
  close(): Promise<void>;
}

export interface WorldOptions extends Partial<Omit<ManagementOptions, "clock" | "tenant">> {
  readonly faults?: readonly Fault[];
}

export const ALL_TYPES = [
  "Audit.AzureActiveDirectory",
  "Audit.Exchange",
  "Audit.SharePoint",
  "Audit.General",
  "DLP.All",
];

export async function startWorld({ faults = [], ...options }: WorldOptions = {}): Promise<World> {
  let now: number = NOW;
  const clock = (): number => now;
  const management = createManagement({ tenant: TENANT_ID, clock, blobs: () => [], subscribed: ALL_TYPES, ...options });
  const tenant = await startMicrosoftTenant({ clock, services: [management], faults });
  trustLoopback(tenant);
  const { login_url, management_api_url } = tenant.urls;
  return {
    tenant,
    management,
    setTime: (time) => {
      now = time;
    },
    context: (config = {}, at = NOW) =>
      connectorContext<M365Config>({
        manifest: MANIFEST,
        config: { tenant_id: TENANT_ID, login_url, management_api_url, ...config },
        env: tenant.env.secret,
        now: at,
      }),
    asked: () =>
      tenant.requests
        .filter(({ path }) => path.startsWith("/api/v1.0/"))
        .map(({ url }) => url.href.slice(url.origin.length)),
    close: () => tenant.close(),
  };
}

/** A record of the log that says as little as a record can. */
export function aRecord(id: string, time: number, more: object = {}): object {
  return {
    CreationTime: new Date(time).toISOString().slice(0, 19),
    Id: id,
    Operation: "Add user.",
    OrganizationId: TENANT_ID,
    RecordType: 8,
    ResultStatus: "Success",
    UserId: "ann@example.com",
    UserType: 0,
    Workload: "AzureActiveDirectory",
    ...more,
  };
}

export interface ReadOut {
  readonly records: readonly unknown[];
  readonly open: Readonly<Record<string, unknown>>;
  readonly error: MallcopError | undefined;
}

/** Takes pages to their end, or to what broke them off. */
export async function drain(pages: AsyncIterable<LogPage>): Promise<ReadOut> {
  const records: unknown[] = [];
  const open: Record<string, unknown> = {};
  try {
    for await (const page of pages) {
      records.push(...page.records);
      Object.assign(open, page.open);
    }
    return { records, open, error: undefined };
  } catch (thrown) {
    return { records, open, error: asMallcopError(thrown) };
  }
}

type Feed = keyof typeof connector.feeds;

export function feedNamed(name: string) {
  const feed = connector.feeds[name as Feed];
  if (feed?.kind !== "log" || feed.follow === undefined) throw new Error(`there is no log feed ${name}`);
  return { ...feed, follow: feed.follow };
}

/** Reads a feed's slice, its partition asked for first, as the engine does. */
export async function readFeed(
  ctx: ConnectorContext<M365Config>,
  name: string,
  slice = SLICE,
  open: Open = {},
): Promise<ReadOut> {
  const [partition] = await partitionsOf(ctx, name);
  if (partition === undefined) throw new Error(`${name} has no partition`);
  return drain(feedNamed(name).read(ctx, partition, slice, undefined, open));
}

export async function partitionsOf(ctx: ConnectorContext<M365Config>, name: string): Promise<readonly Partition[]> {
  return feedNamed(name).partitions(ctx);
}

export async function checksOf(ctx: ConnectorContext<M365Config>): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for await (const check of connector.preflight(ctx)) checks.push(check);
  return checks;
}

/** What a promise was rejected with. */
export async function refusalOf(promise: Promise<unknown>): Promise<MallcopError | undefined> {
  try {
    await promise;
    return undefined;
  } catch (thrown) {
    return asMallcopError(thrown);
  }
}
