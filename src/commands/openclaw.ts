/**
 * `mallcop openclaw pair`: makes a device key, has it approved by whoever runs the gateway, and says which secrets to store.
 * Nothing is written to disk: the secrets are shown once, to the terminal that asked.
 */
import { MallcopError } from "../connector/errors.ts";
import { createOriginPolicy } from "../connector/origins.ts";
import { createWebSocketOpener } from "../connector/websocket.ts";
import type { Command, Door, ExitStatus, Given } from "./command.ts";

/** Between looks at whether the device was approved. */
const LOOK_EVERY_MS = 5000;
const PATIENCE_MS = 15 * 60_000;

export const openclaw: Command = {
  name: "openclaw",
  summary: "Pair a device key with an OpenClaw gateway: `mallcop openclaw pair`.",
  positionals: ["pair"],
  options: {
    "gateway-url": {
      type: "text",
      value: "URL",
      description: "Address of the gateway. Default: the variable OPENCLAW_GATEWAY_URL.",
    },
    "tls-fingerprint": {
      type: "text",
      value: "SHA256",
      description: "Fingerprint of the gateway's certificate, if the gateway made it itself.",
    },
  },
  notes: [
    "The gateway's shared token is read from the variable OPENCLAW_GATEWAY_TOKEN; it is needed this once and not stored.",
    "The device asks for the right operator.read and for no other.",
    "",
    "Exit status: 0 paired; 1 refused, or not approved within 15 minutes; 2 wrong use.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const url = given.text("gateway-url") ?? door.env.OPENCLAW_GATEWAY_URL;
  const fingerprint = given.text("tls-fingerprint");
  if (given.positionals[0] !== "pair") throw wrong("The only thing to do is `pair`");
  if (url === undefined || url === "") throw wrong("The gateway's address is missing: give --gateway-url");
  // A job's log is kept and shared: a key that was shown there is no secret any more.
  if (door.kind === "action") throw wrong("Pairing shows secrets, so it runs on a terminal and not in a job");
  const token = door.env.OPENCLAW_GATEWAY_TOKEN || undefined;
  if (token === undefined) {
    const advice =
      "Pass the gateway's shared token in this variable, for this one command: `gateway.auth.token` in its openclaw.json.";
    throw new MallcopError("secret-missing", { name: "OPENCLAW_GATEWAY_TOKEN", advice });
  }
  const { makeDeviceKey } = await import("../../plugins/connectors/openclaw/device-key.ts");
  const device = makeDeviceKey();
  const config = { gateway_url: url, ...(fingerprint !== undefined && { tls_fingerprint: fingerprint }) };
  const deviceToken = await approved(config, device, token, door);
  door.print(instructions(device.export(), deviceToken));
  return 0;
}

type DeviceKey = ReturnType<typeof import("../../plugins/connectors/openclaw/device-key.ts").makeDeviceKey>;
type Config = Parameters<typeof import("../../plugins/connectors/openclaw/pairing.ts").askForPairing>[0];

/** The device's token, once somebody has approved it. */
async function approved(config: Config, device: DeviceKey, token: string, door: Door): Promise<string> {
  const { askForPairing } = await import("../../plugins/connectors/openclaw/pairing.ts");
  const { clock, signal, version } = door;
  const origins = createOriginPolicy(["{gateway_url}"], { gateway_url: config.gateway_url });
  const websocket = createWebSocketOpener({ origins, clock, signal, userAgent: `mallcop/${version}` });
  const end = clock.monotonic() + PATIENCE_MS;
  let told = false;
  for (;;) {
    const pairing = await askForPairing(config, websocket, device, token);
    if (pairing.state === "paired") return pairing.deviceToken;
    if (!told) door.note(request(device.id, pairing.requestId));
    told = true;
    if (clock.monotonic() > end) {
      const advice = "Run this command again, and approve the new device while it waits.";
      throw new MallcopError("permission-missing", {
        vendor: "OpenClaw",
        right: "the device, which nobody approved",
        advice,
      });
    }
    await clock.sleep(LOOK_EVERY_MS, signal);
  }
}

function request(deviceId: string, requestId: string | undefined): string {
  const command = requestId === undefined ? "openclaw devices list" : `openclaw devices approve ${requestId}`;
  return [
    "The gateway wants this device to be approved. On the gateway's machine, run",
    "",
    `  ${command}`,
    "",
    `It is the device ${deviceId}, and it asks for operator.read only. Waiting …`,
  ].join("\n");
}

function instructions(key: string, token: string): string {
  return [
    "The device is paired. Store these two as secrets of the deployment repo; they are not shown again:",
    "",
    `  OPENCLAW_DEVICE_KEY=${key}`,
    `  OPENCLAW_DEVICE_TOKEN=${token}`,
    "",
    "For example with `gh secret set OPENCLAW_DEVICE_KEY`, which asks for the value. In the workflow:",
    "",
    "  env:",
    "    OPENCLAW_DEVICE_KEY: $" + "{{ secrets.OPENCLAW_DEVICE_KEY }}",
    "    OPENCLAW_DEVICE_TOKEN: $" + "{{ secrets.OPENCLAW_DEVICE_TOKEN }}",
    "",
    "The shared token is not needed any more. To take the device's rights away: `openclaw devices remove`.",
  ].join("\n");
}

function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "openclaw" });
}
