/** Somebody who tries tokens at a gateway. */

import { greet } from "../../plugins/connectors/openclaw/gateway.ts";
import { systemClock } from "../../src/connector/clock.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { createWebSocketOpener } from "../../src/connector/websocket.ts";

export async function failedLogins(gatewayUrl: string, times: number): Promise<void> {
  const config = { gateway_url: gatewayUrl };
  const websocket = createWebSocketOpener({
    origins: createOriginPolicy(["{gateway_url}"], config),
    clock: systemClock,
    signal: new AbortController().signal,
    userAgent: "stranger",
  });
  for (let time = 0; time < times; time += 1) {
    const credentials = { auth: { token: `a-guess-${time}` }, title: "a guess" };
    const greeting = await greet({ config, websocket }, credentials);
    if (!("refusal" in greeting)) throw new Error("a guess was accepted");
  }
}
