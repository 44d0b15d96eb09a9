/** The way to a gateway: credentials, handshake, refusals, versions, and a gateway that is down or starting. */
import { createHash, createPrivateKey, createPublicKey, verify, X509Certificate } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import { makeDeviceKey, parseDeviceKey } from "../../plugins/connectors/openclaw/device-key.ts";
import { askForPairing } from "../../plugins/connectors/openclaw/pairing.ts";
import { arrange, closeAll, estate, read, snapshot, TOKEN } from "./openclaw-context.ts";

afterEach(closeAll);

/** A device that the gateway's owner has approved. */
async function paired(options: { readonly remote: boolean } = { remote: true }) {
  const asking = await arrange(options);
  const device = makeDeviceKey();
  const { config, websocket } = asking.ctx;
  const first = await askForPairing(config, websocket, device, TOKEN);
  if (first.state === "waiting") asking.gateway.approve(first.requestId ?? "");
  const second = await askForPairing(config, websocket, device, TOKEN);
  if (second.state !== "paired") throw new Error("the device is not paired");
  return { ...asking, device, first, deviceToken: second.deviceToken };
}

describe("credentials", () => {
  test("a shared token works on the gateway's own machine", async () => {
    const { ctx } = await arrange();
    expect((await snapshot("skills", ctx)).has("weather")).toBe(true);
  });

  test("a device is paired once, and needs no shared token from then on", async () => {
    const { gateway, again, first, device, deviceToken } = await paired();
    expect(first.state).toBe("waiting");
    const env = { OPENCLAW_DEVICE_KEY: device.export(), OPENCLAW_DEVICE_TOKEN: deviceToken };
    const { ctx } = await arrange({ env, remote: true });
    // Another gateway, which never gave that token.
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({ code: "auth-failed" });
    const own = Object.assign(again(), { secret: (name: string) => secretOf(env, name) });
    expect((await snapshot("skills", own)).has("weather")).toBe(true);
    expect(JSON.stringify(gateway.asked.at(-1))).not.toContain(TOKEN);
  });

  test("on its own machine a gateway pairs a device at once", async () => {
    expect((await paired({ remote: false })).first.state).toBe("paired");
  });

  test("a token that is accepted and brings no rights is said to be just that", async () => {
    const { ctx } = await arrange({ remote: true });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({
      code: "permission-missing",
      hint: expect.stringContaining("gives it no rights"),
    });
  });

  test("a shared token is never sent to another machine", async () => {
    const { ctx } = await arrange({ config: { gateway_url: "wss://gateway.example.net:18789" } });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({
      code: "secret-missing",
      hint: expect.stringContaining("was not sent to gateway.example.net:18789"),
    });
  });

  test("a wrong token is tried once in a run, because ten wrong ones lock us out", async () => {
    const { ctx, gateway } = await arrange({ env: { OPENCLAW_GATEWAY_TOKEN: "wrong" } });
    for (const feed of ["skills", "configuration", "inventory"])
      await expect(snapshot(feed, ctx)).rejects.toMatchObject({ code: "auth-failed" });
    expect(gateway.connections).toBe(1);
  });

  test("one connection serves all feeds that read at the same time", async () => {
    const { ctx, gateway } = await arrange();
    await Promise.all([snapshot("configuration", ctx), read("logs", ctx), read("activity", ctx)]);
    expect(gateway.connections).toBe(1);
  });

  test("nothing but operator.read is asked for, and no capability is offered", async () => {
    const { ctx, gateway } = await arrange();
    await snapshot("configuration", ctx);
    expect(gateway.asked[0]?.params).toMatchObject({ scopes: ["operator.read"], caps: [], role: "operator" });
  });
});

describe("device keys", () => {
  test("an exported key is the same key, and so is its bare seed", () => {
    const key = makeDeviceKey();
    const der = Buffer.from(key.export(), "base64");
    expect(parseDeviceKey(key.export()).id).toBe(key.id);
    expect(parseDeviceKey(der.subarray(-32).toString("base64url")).id).toBe(key.id);
    const pem = createPrivateKey({ key: der, format: "der", type: "pkcs8" }).export({ format: "pem", type: "pkcs8" });
    expect(parseDeviceKey(String(pem)).id).toBe(key.id);
  });

  test("the id is the hash of the raw public key, and the signature verifies", () => {
    const key = makeDeviceKey();
    const raw = Buffer.from(key.publicKey, "base64url");
    expect(createHash("sha256").update(raw).digest("hex")).toBe(key.id);
    const der = Buffer.from(key.export(), "base64");
    const publicKey = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
    expect(verify(null, Buffer.from("words"), publicKey, Buffer.from(key.sign("words"), "base64url"))).toBe(true);
  });

  test("what is no key is refused without being repeated", () => {
    for (const text of ["", "hunter2hunter2", "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----"]) {
      try {
        parseDeviceKey(text);
        throw new Error("it was accepted");
      } catch (thrown) {
        expect(String(thrown)).toContain("holds no Ed25519 key");
        expect(String(thrown)).not.toContain("hunter2");
      }
    }
  });
});

describe("trouble", () => {
  test("a gateway that is down is named, after three tries", async () => {
    const { ctx, gateway } = await arrange();
    await gateway.close();
    await expect(snapshot("configuration", ctx)).rejects.toMatchObject({
      code: "vendor-unreachable",
      message: expect.stringContaining("it refused the connection"),
    });
    expect(ctx.clock.slept.filter((ms) => ms > 0)).toEqual([1000, 3000]);
  });

  test("a gateway that is starting is asked again as soon as it says", async () => {
    const { ctx, gateway } = await arrange({ faults: [{ kind: "starting", method: "connect", times: 3 }] });
    expect((await snapshot("configuration", ctx)).size).toBeGreaterThan(0);
    expect(gateway.connections).toBe(4);
  });

  test("a gateway that keeps starting is given up after two minutes", async () => {
    const { ctx } = await arrange({ faults: [{ kind: "starting", method: "connect", times: 1000 }] });
    await expect(snapshot("configuration", ctx)).rejects.toMatchObject({ code: "vendor-unreachable" });
  });

  test("locked out: the run does not wait five minutes, and does not try again", async () => {
    const { ctx, gateway } = await arrange({ faults: [{ kind: "rate-limited", method: "connect", times: 9 }] });
    await expect(snapshot("configuration", ctx)).rejects.toMatchObject({
      code: "vendor-throttled",
      context: { retryAfterMs: 299_974 },
    });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({ code: "vendor-throttled" });
    expect(gateway.connections).toBe(1);
  });

  test.each([
    ["drop", "vendor-unreachable"],
    ["malformed", "vendor-answer-unexpected"],
    ["huge", "answer-too-large"],
    ["refuse", "vendor-refused"],
  ] as const)("an answer that is %s leaves no snapshot behind", async (kind, code) => {
    const { ctx } = await arrange({ faults: [{ kind, method: "agents.workspace.get", nth: 2 }] });
    await expect(snapshot("skills", ctx)).rejects.toMatchObject({ code });
  });

  test("the older protocol is spoken as well, and what it lacks is said", async () => {
    const old = { ...estate(), version: "2026.5.5" };
    const { ctx } = await arrange({ protocol: 3, estate: old });
    const skill = (await snapshot("skills", ctx)).get("weather");
    expect(skill?.value).not.toHaveProperty("files");
    expect(ctx.logged.join()).toContain("does not show skills' files");
    expect([...(await snapshot("inventory", ctx)).keys()]).toEqual(["instructions/main/SOUL.md"]);
    await expect(read("activity", ctx)).rejects.toMatchObject({ code: "feed-not-available" });
    expect((await snapshot("configuration", ctx)).get("gateway.bind")?.value).toEqual({ value: "loopback" });
  });

  test("only methods that the gateway offers are asked", async () => {
    const { ctx, gateway } = await arrange({ protocol: 3 });
    await snapshot("skills", ctx);
    await snapshot("inventory", ctx);
    expect(gateway.asked.map(({ method }) => method)).not.toContain("plugins.list");
  });
});

describe("TLS", () => {
  const fingerprintOf = (pem = ""): string => new X509Certificate(pem).fingerprint256;

  test("a certificate that the gateway made itself is accepted by its fingerprint", async () => {
    const { ctx, gateway, again } = await arrange({ tls: true });
    await expect(snapshot("configuration", ctx)).rejects.toMatchObject({ code: "peer-untrusted" });
    const config = { gateway_url: gateway.url, tls_fingerprint: fingerprintOf(gateway.certificate) };
    expect((await snapshot("configuration", Object.assign(again(), { config }))).size).toBeGreaterThan(0);
  });

  test("with another fingerprint nothing is said to it at all", async () => {
    const { gateway, again } = await arrange({ tls: true });
    const config = { gateway_url: gateway.url, tls_fingerprint: "AB".repeat(32) };
    await expect(snapshot("configuration", Object.assign(again(), { config }))).rejects.toMatchObject({
      code: "peer-untrusted",
      message: expect.stringContaining(fingerprintOf(gateway.certificate)),
    });
    expect(gateway.asked).toEqual([]);
  });
});

function secretOf(env: Readonly<Record<string, string>>, name: string) {
  const value = env[name];
  return value === undefined ? undefined : { reveal: () => value };
}
