import { execFile } from "node:child_process";
import path from "node:path";
import { inspect, promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { type Answer, inTurn, json, startScriptedVendor } from "../support/scripted-vendor.ts";
import { aTransport, failureOf, textOf } from "./a-transport.ts";

const fine = json(200, { fine: true });
const goTo =
  (location: string, status = 302): Answer =>
  (response) =>
    void response.writeHead(status, { location }).end();

describe("a foreign host", () => {
  test.each([
    ["another host", "https://evil.example/v1"],
    ["another port of this machine", "http://127.0.0.1:1/"],
    ["a link with a user name", "http://me@127.0.0.1:PORT/"],
    ["a link with a password", "http://me:pw@127.0.0.1:PORT/"],
    ["the same place under another name", "http://localhost:PORT/"],
    ["another scheme", "https://127.0.0.1:PORT/"],
    ["a file", "file:///etc/passwd"],
    ["no address at all", "next page"],
  ])("is not asked: %s", async (_what, link) => {
    await using vendor = await startScriptedVendor(fine);
    const { http } = aTransport([vendor.origin]);
    const url = link.replace("PORT", new URL(vendor.origin).port);
    const failure = await failureOf(
      http.send({ url: `${url}?code=s3cret`, headers: { authorization: "Bearer s3cret" } }),
    );
    expect(failure).toMatchObject({ code: "origin-refused" });
    expect(inspect(failure, { depth: 9 })).not.toMatch(/s3cret|pw/);
    expect(vendor.asked).toHaveLength(0);
    expect(http.stats.requests).toBe(0);
  });
});

describe("a redirect", () => {
  test("to a foreign host is handed over, and nobody is asked there", async () => {
    await using foreign = await startScriptedVendor(fine);
    await using vendor = await startScriptedVendor(goTo(`${foreign.origin}/stolen`));
    const answer = await aTransport([vendor.origin]).http.send({ url: vendor.origin });
    expect(answer).toMatchObject({ status: 302, headers: { location: `${foreign.origin}/stolen` } });
    expect(foreign.asked).toHaveLength(0);
  });

  test("on the same origin keeps the credentials", async () => {
    await using vendor = await startScriptedVendor(inTurn(goTo("/there?x=1"), fine));
    const { http } = aTransport([vendor.origin]);
    const answer = await http.send({ url: `${vendor.origin}/here`, headers: { authorization: "Bearer t" } });
    expect(answer.status).toBe(200);
    expect(vendor.asked[1]).toMatchObject({ path: "/there?x=1", headers: { authorization: "Bearer t" } });
  });

  test("to another allowed origin takes no credential along, under whatever name", async () => {
    await using store = await startScriptedVendor(fine);
    await using vendor = await startScriptedVendor(goTo(`${store.origin}/blob`, 307));
    const { http } = aTransport([vendor.origin, store.origin]);
    const headers = { Authorization: "Bearer t", "X-Api-Key": "k", Cookie: "c=1", Accept: "text/plain" };
    await http.send({ url: vendor.origin, headers });
    expect(store.asked).toHaveLength(1);
    expect(store.asked[0]?.headers).toMatchObject({ accept: "text/plain", "user-agent": "mallcop/0.0.0" });
    for (const name of ["authorization", "x-api-key", "cookie"])
      expect(store.asked[0]?.headers).not.toHaveProperty(name);
  });

  test("is not followed for POST", async () => {
    await using vendor = await startScriptedVendor(goTo("/there", 307));
    const answer = await aTransport([vendor.origin]).http.send({ method: "POST", url: vendor.origin, body: "{}" });
    expect(answer.status).toBe(307);
    expect(vendor.asked).toHaveLength(1);
  });

  test("in a circle ends after five", async () => {
    await using vendor = await startScriptedVendor(goTo("/again"));
    expect((await aTransport([vendor.origin]).http.send({ url: vendor.origin })).status).toBe(302);
    expect(vendor.asked).toHaveLength(6);
  });
});

describe("an answer over the cap", () => {
  const limits = { maxBodyBytes: 100_000 };

  test("that grows under decompression is stopped early", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    await using vendor = await startScriptedVendor((response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": bomb.length }).end(bomb);
    });
    const { http } = aTransport([vendor.origin], { limits });
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject({
      code: "answer-too-large",
      kind: "limit",
    });
    expect(http.stats).toMatchObject({ requests: 1 });
    expect(http.stats.bytes).toBeLessThan(1_000_000);
  });

  test("that says so is not read at all", async () => {
    await using vendor = await startScriptedVendor((response) =>
      response.writeHead(200, { "content-length": 100_001 }).write("a"),
    );
    const { http } = aTransport([vendor.origin], { limits });
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject({ code: "answer-too-large" });
    expect(http.stats.bytes).toBe(0);
  });

  test("exactly at the cap is fine, also compressed", async () => {
    const body = gzipSync(Buffer.alloc(100_000, "a"));
    await using vendor = await startScriptedVendor((response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(body),
    );
    const answer = await aTransport([vendor.origin], { limits }).http.send({ url: vendor.origin });
    expect(answer.body).toEqual(new Uint8Array(100_000).fill(97));
  });

  test("in its headers is refused at once", async () => {
    await using vendor = await startScriptedVendor((response) =>
      response.writeHead(200, { a: "b".repeat(100_000) }).end(),
    );
    const { http } = aTransport([vendor.origin]);
    const failure = await failureOf(http.send({ url: vendor.origin }));
    expect(String(failure)).toContain("its headers are too large");
    expect(http.stats.requests).toBe(1);
  });
});

describe("what is said of a failure", () => {
  test("holds nothing of the request, however it fails", async () => {
    const echo: Answer = (response, asked) => response.writeHead(500).end(asked.body);
    await using vendor = await startScriptedVendor(inTurn((response) => response.socket?.destroy(), echo));
    const { http } = aTransport([vendor.origin]);
    const request = {
      method: "POST",
      url: `${vendor.origin}/token?code=in-the-query`,
      headers: { authorization: "Bearer in-a-header" },
      body: "in-the-body",
    } as const;
    const failure = await failureOf(http.send(request));
    expect(failure).toMatchObject({ code: "vendor-failed" });
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toMatch(/in-the-query|in-a-header|in-the-body/);
  });

  test("logs and excerpts are redacted before they are cut, on one line, and short", async () => {
    const said = `no\r\n::error::${"x".repeat(270)} tok-1234567890 ${"y".repeat(500)}`;
    await using vendor = await startScriptedVendor(
      inTurn((response) => response.writeHead(500).end(said), json(403, { no: said })),
    );
    const { http, logged } = aTransport([vendor.origin], { secrets: ["tok-1234567890"] });
    const excerpt = http.excerpt(await http.send({ url: vendor.origin }));
    expect(excerpt).toHaveLength(300);
    expect(excerpt).toContain("***");
    expect(logged.join()).toContain("::error::");
    for (const line of [excerpt, ...logged]) expect(line).not.toMatch(/tok-|\n|\r/);
  });

  test("a header that cannot be sent is named without its value", async () => {
    const { http } = aTransport(["http://127.0.0.1:9"]);
    const failure = await failureOf(
      http.send({ url: "http://127.0.0.1:9", headers: { authorization: "Bearer s3cret\nmore" } }),
    );
    expect(failure).toMatchObject({ code: "header-invalid", kind: "config" });
    expect(inspect(failure, { depth: 9 })).not.toContain("s3cret");
    expect(String(failure)).toContain("authorization");
  });

  test("a caller cannot name another host than the address does", async () => {
    await using vendor = await startScriptedVendor(fine);
    await aTransport([vendor.origin]).http.send({ url: vendor.origin, headers: { Host: "evil.example" } });
    expect(vendor.asked[0]?.headers.host).toBe(new URL(vendor.origin).host);
  });
});

test("idle connections do not keep the process alive", async () => {
  await using vendor = await startScriptedVendor(fine);
  const source = path.join(import.meta.dirname, "../../src/connector");
  const script = `
    import { systemClock as clock } from ${JSON.stringify(path.join(source, "clock.ts"))};
    import { createOriginPolicy } from ${JSON.stringify(path.join(source, "origins.ts"))};
    import { createTransport } from ${JSON.stringify(path.join(source, "transport.ts"))};
    const url = ${JSON.stringify(vendor.origin)};
    const log = { debug() {}, info() {}, warn() {} };
    const origins = createOriginPolicy(["{url}"], { url });
    const { signal } = new AbortController();
    const http = createTransport({ origins, clock, random: Math.random, signal, redact: String, log, userAgent: "t" });
    const { status } = await http.send({ url });
    process.on("exit", () => console.log(status));`;
  // Killed, and so without output, if the connection (which the server keeps open for 5 s) holds it up.
  const child = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { timeout: 4_000 });
  expect((await child).stdout).toBe("200\n");
});

test("the counters tell what was done", async () => {
  await using vendor = await startScriptedVendor(inTurn(json(503, {}), goTo("/x"), fine));
  const { http } = aTransport([vendor.origin]);
  expect(textOf((await http.send({ url: vendor.origin })).body)).toBe('{"fine":true}');
  expect(http.stats).toEqual({ requests: 3, retries: 1, bytes: 15, waitedMs: 500 });
});
