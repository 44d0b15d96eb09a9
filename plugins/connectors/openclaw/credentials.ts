/**
 * Which credential is shown to a gateway. A shared token is an administrator's: it is sent to this machine's own gateway
 * only, where it is needed for lack of anything better; elsewhere it would bring no rights and could be overheard.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { hostOf, isLoopback, type OpenClawConfig } from "./config.ts";
import { type DeviceKey, parseDeviceKey } from "./device-key.ts";

export interface Credentials {
  readonly device?: DeviceKey;
  /** What the handshake sends as `auth`; the values are secrets. */
  readonly auth: { readonly token?: string; readonly deviceToken?: string };
  /** Asks for a device token where the gateway gives one out at once. */
  readonly pairing?: true;
  /** In words, for doctor. */
  readonly title: string;
}

export const PAIR = "Run `mallcop openclaw pair` to make a device key and have it approved.";

/** @throws MallcopError `secret-missing`, `config-invalid` */
export function credentialsOf(ctx: Context<OpenClawConfig>): Credentials {
  const key = ctx.secret("OPENCLAW_DEVICE_KEY");
  const deviceToken = ctx.secret("OPENCLAW_DEVICE_TOKEN");
  const { gateway_url } = ctx.config;
  const shared = isLoopback(gateway_url) ? ctx.secret("OPENCLAW_GATEWAY_TOKEN") : undefined;
  const device = key && parseDeviceKey(key.reveal());
  if (device && deviceToken) return { device, auth: { deviceToken: deviceToken.reveal() }, title: "paired device" };
  if (deviceToken) throw missing(ctx, "OPENCLAW_DEVICE_KEY", `A device token works with its key only. ${PAIR}`);
  if (shared) return { ...(device && { device }), auth: { token: shared.reveal() }, title: "shared token" };
  if (device) throw missing(ctx, "OPENCLAW_DEVICE_TOKEN", `A device key works with its token only. ${PAIR}`);
  if (isLoopback(gateway_url)) return { auth: {}, title: "no credential" };
  const unused = ctx.secret("OPENCLAW_GATEWAY_TOKEN") !== undefined;
  const why = `A shared token brings no rights from another machine, so it was not sent to ${hostOf(gateway_url)}.`;
  throw missing(ctx, "OPENCLAW_DEVICE_KEY", unused ? `${why} ${PAIR}` : PAIR);
}

function missing(ctx: Context, name: string, advice: string): MallcopError {
  return new MallcopError("secret-missing", { name, advice }, { connector: ctx.instance });
}
