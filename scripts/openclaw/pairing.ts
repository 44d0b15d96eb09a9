/** A device is paired with the real gateway by `mallcop openclaw pair`, and scans with nothing but what that printed. */
import { ok } from "node:assert";
import { Deployment } from "./deployment.ts";
import type { RealGateway } from "./real-gateway.ts";

export async function pairAndScan(gateway: RealGateway, folder: string): Promise<void> {
  const asking = new Deployment(`${folder}-asking`, gateway.url, { OPENCLAW_GATEWAY_TOKEN: gateway.token });
  const paired = asking.mallcop("openclaw", "pair", "--gateway-url", gateway.url);
  ok(paired.status === 0, paired.output);
  const secrets = Object.fromEntries(
    [...paired.output.matchAll(/^ *(OPENCLAW_DEVICE_\w+)=(\S+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  const deployment = new Deployment(folder, gateway.url, secrets);
  deployment.scan();
  const doctor = deployment.mallcop("doctor", "--json");
  ok(doctor.output.includes("paired device"), doctor.output);
}
