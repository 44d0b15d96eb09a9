/** The server under the stand-ins: TLS that is really checked, and faults that strike when they are told to. */
import { X509Certificate } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import { loopbackCertificate } from "../../src/demo/certificate.ts";
import { type Loopback, type LoopbackOptions, startLoopback, trustLoopback } from "../../src/demo/loopback.ts";

const started: Loopback[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(async (server) => await server.close()));
});

async function start(options: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  const server = await startLoopback({
    clock: () => Date.UTC(2026, 10, 22),
    handle: ({ method, path, query, body }) => ({ status: 200, body: { method, path, query, body } }),
    ...options,
  });
  started.push(server);
  return server;
}

test("it hands the request over and remembers it", async () => {
  const server = await start();
  const answer = await fetch(`${server.url}/a/b?x=1`, { method: "POST", body: "text" });
  expect(await answer.json()).toEqual({ method: "POST", path: "/a/b", query: { x: "1" }, body: "text" });
  expect(server.requests.map(({ path, status }) => [path, status])).toEqual([["/a/b", 200]]);
});

describe("TLS", () => {
  test("nobody is trusted who was not told to be", async () => {
    const server = await start({ tls: true });
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    trustLoopback(server);
    expect((await fetch(server.url)).status).toBe(200);
  });

  test("the certificate is for loopback names only, and signed by its own key", () => {
    const certificate = new X509Certificate(loopbackCertificate(Date.UTC(2026, 10, 22)).cert);
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkHost("example.com")).toBeUndefined();
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.validToDate.toISOString()).toBe("2026-11-29T00:00:00.000Z");
  });
});

describe("faults", () => {
  test("strike the requests that they are meant for", async () => {
    const server = await start({
      faults: [{ kind: "throttle", when: ({ path }) => path === "/list", nth: 2, times: 2, retryAfter: 7 }],
    });
    const statuses: number[] = [];
    for (const path of ["/list", "/other", "/list", "/list", "/list"]) {
      statuses.push((await fetch(server.url + path)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429, 200]);
  });

  test("break an answer off", async () => {
    const server = await start({ faults: [{ kind: "reset" }, { kind: "truncate", nth: 2 }] });
    await expect(fetch(server.url).then(async (answer) => await answer.text())).rejects.toThrow();
    await expect(fetch(server.url).then(async (answer) => await answer.json())).rejects.toThrow("JSON");
  });
});
