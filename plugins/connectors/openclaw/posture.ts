/**
 * Insecure settings that were there before anybody watched: told once, when watching begins. From then on the configuration's
 * own feed tells of every setting that changes, so that nothing is said twice.
 */
import {
  type Context,
  type LogFeed,
  type LogPage,
  type Lookup,
  UNKNOWN_TIME,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { isObject, object, optionalText, text } from "../../../src/connector/shape.ts";
import { hostOf, type OpenClawConfig } from "./config.ts";
import { PARTITION, readSettings } from "./configuration.ts";
import { VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { type Insecure, insecureSettings } from "./insecure.ts";
import { visiting } from "./visit.ts";

export const posture: LogFeed<OpenClawConfig> = {
  kind: "log",
  partitions: async () => [{ id: PARTITION }],
  read: (ctx) => visiting(ctx, (gateway) => read(ctx, gateway)),
  normalize,
};

/** The name of the configuration's feed, whose snapshot `lookup` knows once watching has begun. */
const WATCHED = "configuration";

async function* read(ctx: Context<OpenClawConfig>, gateway: Gateway): AsyncGenerator<LogPage> {
  const identity = gateway.offers("gateway.identity.get") ? await gateway.ask("gateway.identity.get") : {};
  const id = optionalText(identity.deviceId, "deviceId", VENDOR) ?? hostOf(ctx.config.gateway_url);
  const found = await findInsecure(ctx, gateway);
  yield { records: found.map((insecure) => ({ insecure, gateway: id, version: gateway.hello.version })) };
}

/** What is insecure in the configuration, and what the connection itself shows: switches and variables win over the file. */
export async function findInsecure(ctx: Context<OpenClawConfig>, gateway: Gateway): Promise<readonly Insecure[]> {
  const { settings } = await readSettings(gateway, (value) => ctx.fingerprint(value));
  const found = insecureSettings(settings);
  const open = gateway.hello.method === "none" && !found.some(({ check }) => check === "auth-none");
  const live: Insecure = { check: "auth-none", key: "gateway.auth.mode", safe: "token", severity: "critical" };
  return open ? [live, ...found] : found;
}

export function looksLikePosture(record: unknown): boolean {
  return isObject(record) && isObject(record.insecure) && typeof record.gateway === "string";
}

function normalize(record: unknown, lookup: Lookup): Verdict {
  if (lookup.has(WATCHED)) return { leftOut: "watched-already" };
  const found = object(record, "record");
  const insecure = object(found.insecure, "insecure");
  const [check, key] = [text(insecure.check, "check"), text(insecure.key, "key")];
  const { severity } = insecure;
  return [
    {
      key: { tenant: text(found.gateway, "gateway"), namespace: "insecure", id: `${check}|${key}` },
      time: UNKNOWN_TIME,
      type: "gateway.config_change",
      actor: "unknown",
      target: `config:${key}`,
      action: "setting.insecure",
      severity: severity === "critical" ? "critical" : "warn",
      metadata: { target_type: "setting", setting: key, insecure: check, safe_value: text(insecure.safe, "safe") },
    },
  ];
}
