/**
 * Pairing: a device introduces itself with the shared token, somebody approves it on the gateway's machine, and it gets a
 * token of its own, good for `operator.read` and nothing else.
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import type { OpenWebSocket } from "../../../src/connector/websocket.ts";
import { isLoopback, type OpenClawConfig } from "./config.ts";
import type { DeviceKey } from "./device-key.ts";
import { errorOf, noScopes, requestId, SCOPE } from "./errors.ts";
import { greet } from "./gateway.ts";

export type Pairing =
  | { readonly state: "paired" /** A secret. */; readonly deviceToken: string }
  | { readonly state: "waiting"; readonly requestId: string | undefined };

/**
 * Asks once. On the gateway's own machine the answer is a token at once; elsewhere somebody has to approve first.
 * @param token the gateway's shared token
 * @throws MallcopError what a refusal means
 */
export async function askForPairing(
  config: OpenClawConfig,
  websocket: OpenWebSocket,
  device: DeviceKey,
  token: string,
): Promise<Pairing> {
  const local = isLoopback(config.gateway_url);
  const credentials = { device, auth: { token }, title: "shared token", ...(local && { pairing: true as const }) };
  const greeting = await greet({ config, websocket }, credentials);
  if ("refusal" in greeting) {
    const { refusal } = greeting;
    if (refusal.code === "PAIRING_REQUIRED") return { state: "waiting", requestId: requestId(refusal.details) };
    throw errorOf(refusal, "the handshake");
  }
  const { deviceToken, scopes } = greeting.hello;
  greeting.close();
  if (!scopes.includes(SCOPE)) throw noScopes("shared token");
  if (deviceToken !== undefined) return { state: "paired", deviceToken };
  throw new MallcopError("vendor-refused", { vendor: "OpenClaw", reason: "it gave the device no token of its own" });
}
