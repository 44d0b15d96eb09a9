/** `mallcop openclaw pair`, against a gateway: what it says to do, what it prints, and what it refuses. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { parseDeviceKey } from "../../plugins/connectors/openclaw/device-key.ts";
import { parseArguments } from "../../src/commands/arguments.ts";
import type { Door } from "../../src/commands/command.ts";
import { openclaw } from "../../src/commands/openclaw.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { arrange, closeAll, snapshot, TOKEN } from "./openclaw-context.ts";

afterEach(closeAll);

function doorWith(env: Door["env"], kind: Door["kind"] = "terminal") {
  const [printed, noted]: string[][] = [[], []];
  const clock = createFakeClock(0);
  const door: Door = {
    kind,
    cwd: "/nowhere",
    env,
    clock,
    random: () => 0.5,
    version: "0.0.0",
    signal: new AbortController().signal,
    stdin: (async function* () {})(),
    isTerminal: true,
    isRead: false,
    printed: async () => {},
    width: 100,
    colour: false,
    print: (text) => void printed?.push(text),
    note: (text) => void noted?.push(text),
    complain: () => Promise.resolve(),
    present: () => Promise.resolve(),
  };
  return { door, clock, printed: printed ?? [], noted: noted ?? [] };
}

const run = (door: Door, ...args: readonly string[]) => openclaw.run(parseArguments(openclaw, args), door);

/** The secrets that were printed. */
function secretsIn(printed: readonly string[]): Readonly<Record<string, string>> {
  const found = printed.join("\n").matchAll(/^ {2}(OPENCLAW_DEVICE_\w+)=(\S+)$/gm);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

describe("pairing", () => {
  test("waits for approval, says what to run, and prints two secrets that work", async () => {
    const { gateway } = await arrange({ remote: true });
    const { door, noted, printed } = doorWith({ OPENCLAW_GATEWAY_TOKEN: TOKEN });
    const approving: Door = {
      ...door,
      note(text) {
        door.note(text);
        gateway.approve(/openclaw devices approve ([\w-]+)/.exec(text)?.[1] ?? "");
      },
    };
    expect(await run(approving, "pair", "--gateway-url", gateway.url)).toBe(0);
    const env = secretsIn(printed);
    expect(noted.join()).toContain(parseDeviceKey(env.OPENCLAW_DEVICE_KEY ?? "").id);
    expect([...printed, ...noted].join()).not.toContain(TOKEN);
    // The same gateway, with nothing but the two.
    const { ctx } = await arrange({ env, config: { gateway_url: gateway.url } });
    expect((await snapshot("skills", ctx)).has("weather")).toBe(true);
  });

  test("gives up after a quarter of an hour", async () => {
    const { gateway } = await arrange({ remote: true });
    const { door, clock, printed } = doorWith({ OPENCLAW_GATEWAY_TOKEN: TOKEN });
    // Time that passes while somebody looks for the gateway's machine.
    const slow: Door = { ...door, note: () => clock.advance(16 * 60_000) };
    await expect(run(slow, "pair", "--gateway-url", gateway.url)).rejects.toMatchObject({ code: "permission-missing" });
    expect(printed).toEqual([]);
  });

  test("a wrong token is refused as such", async () => {
    const { gateway } = await arrange();
    const { door } = doorWith({ OPENCLAW_GATEWAY_TOKEN: "wrong" });
    await expect(run(door, "pair", "--gateway-url", gateway.url)).rejects.toMatchObject({ code: "auth-failed" });
    expect(gateway.connections).toBe(1);
  });

  test("shows no secret in a job, and asks for what is missing", async () => {
    const url = "wss://gateway.example.net";
    await expect(run(doorWith({}, "action").door, "pair", "--gateway-url", url)).rejects.toMatchObject({
      code: "usage-invalid",
    });
    await expect(run(doorWith({}).door, "pair", "--gateway-url", url)).rejects.toMatchObject({
      code: "secret-missing",
    });
    await expect(run(doorWith({}).door, "pair")).rejects.toMatchObject({ code: "usage-invalid" });
    await expect(run(doorWith({}).door, "unpair", "--gateway-url", url)).rejects.toMatchObject({
      code: "usage-invalid",
    });
    const plain = doorWith({ OPENCLAW_GATEWAY_TOKEN: TOKEN }).door;
    await expect(run(plain, "pair", "--gateway-url", "ws://192.0.2.1")).rejects.toMatchObject({
      code: "config-invalid",
    });
  });
});
