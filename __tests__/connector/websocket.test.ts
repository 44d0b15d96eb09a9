/** Web sockets: to declared hosts only, to the right peer only, within time and size. */
import { X509Certificate } from "node:crypto";
import { createServer as createPlainServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Duplex } from "node:stream";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type WebSocket, WebSocketServer } from "ws";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { createWebSocketOpener, type WebSocketLimits, type WebSocketOptions } from "../../src/connector/websocket.ts";
import { loopbackCertificate } from "../../src/demo/certificate.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const servers: { readonly server: Server; readonly sockets: WebSocketServer }[] = [];

afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(greet: (socket: WebSocket) => void, tls?: { readonly cert: string; readonly key: string }) {
  const server = tls === undefined ? createPlainServer() : createTlsServer(tls);
  const sockets = new WebSocketServer({ server });
  const upgraded: string[] = [];
  const heard: string[] = [];
  sockets.on("connection", (socket, request) => {
    upgraded.push(
      `${request.url} ${request.headers["user-agent"]} ${request.headers["sec-websocket-extensions"] ?? "plain"}`,
    );
    socket.on("message", (data) => heard.push(String(data)));
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push({ server, sockets });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return { url: `${tls === undefined ? "ws" : "wss"}://127.0.0.1:${address.port}/`, upgraded, heard, server };
}

function opener(url: string, limits: Partial<WebSocketLimits> = {}, controller = new AbortController()) {
  const clock = createFakeClock(0);
  const origins = createOriginPolicy(["{url}"], { url });
  const open = createWebSocketOpener({ origins, clock, signal: controller.signal, userAgent: "mallcop/test", limits });
  return { clock, controller, open: (options?: WebSocketOptions) => open(url, options), elsewhere: open };
}

describe("a connection", () => {
  test("gives frames in their order, and sends", async () => {
    const { url, heard, upgraded } = await serve((socket) => {
      for (const text of ["a", "b", "c"]) socket.send(text);
      socket.send(Buffer.from("bytes are none of ours"));
      socket.on("message", () => socket.send("d"));
    });
    const connection = await opener(url).open();
    expect([await connection.receive(), await connection.receive(), await connection.receive()]).toEqual([
      "a",
      "b",
      "c",
    ]);
    connection.send("hello");
    expect(await connection.receive()).toBe("d");
    expect(heard).toEqual(["hello"]);
    expect(upgraded).toEqual(["/ mallcop/test plain"]);
    connection.close();
  });

  test("a peer that talks faster than it is listened to loses nothing", async () => {
    const { url } = await serve((socket) => {
      for (let n = 0; n < 1000; n += 1) socket.send(String(n));
    });
    const connection = await opener(url).open();
    const got: number[] = [];
    for (let n = 0; n < 1000; n += 1) got.push(Number(await connection.receive()));
    expect(got).toEqual(Array.from({ length: 1000 }, (_, n) => n));
    connection.close();
  });

  test("nor does one whose frames are large, and has to wait for that", async () => {
    const frame = (n: number) => String(n).padEnd(1_000_000, ".");
    const { url } = await serve((socket) => {
      for (let n = 0; n < 40; n += 1) socket.send(frame(n));
    });
    const connection = await opener(url).open();
    for (let n = 0; n < 40; n += 1) expect((await connection.receive()) === frame(n)).toBe(true);
    connection.close();
  });

  test("says how the peer ended it", async () => {
    const { url } = await serve((socket) => socket.close(1012, "service restart"));
    const connection = await opener(url).open();
    await expect(connection.receive()).rejects.toMatchObject({
      code: "vendor-unreachable",
      message: expect.stringContaining("it ended the connection (1012)"),
    });
    expect(connection.closing).toEqual({ code: 1012, reason: "service restart" });
    connection.send("nobody hears this");
  });

  test("a message over the cap ends it", async () => {
    const { url } = await serve((socket) => socket.send("x".repeat(5000)));
    const connection = await opener(url, { maxMessageBytes: 1000 }).open();
    await expect(connection.receive()).rejects.toMatchObject({ code: "answer-too-large" });
  });

  test("ends with the run's time", async () => {
    const { url } = await serve(() => {});
    const { open, controller } = opener(url);
    const connection = await open();
    const next = connection.receive();
    controller.abort();
    await expect(next).rejects.toMatchObject({ code: "budget-exhausted" });
    await expect(open()).rejects.toMatchObject({ code: "budget-exhausted" });
  });
});

describe("reaching a peer", () => {
  test("other hosts, and plain connections to other machines, are refused before anything is looked up", async () => {
    const { url } = await serve(() => {});
    const { elsewhere } = opener(url);
    await expect(elsewhere("wss://gateway.example.net/")).rejects.toMatchObject({ code: "origin-refused" });
    await expect(elsewhere(url.replace("ws:", "wss:"))).rejects.toMatchObject({ code: "origin-refused" });
    expect(() => opener("ws://192.0.2.1:18789")).toThrow(expect.objectContaining({ code: "config-invalid" }));
  });

  test("one that is down is tried three times, and waits are the clock's", async () => {
    const { url, server } = await serve(() => {});
    await new Promise((resolve) => server.close(resolve));
    const { open, clock } = opener(url);
    await expect(open({ waitMs: 250 })).rejects.toMatchObject({ code: "vendor-unreachable" });
    expect(clock.slept).toEqual([250, 1000, 3000]);
  });

  test("one that never answers is given up", async () => {
    const server = createPlainServer();
    const held: Duplex[] = [];
    server.on("upgrade", (_request, socket) => held.push(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push({ server, sockets: new WebSocketServer({ noServer: true }) });
    const address = server.address();
    const port = address !== null && typeof address !== "string" ? address.port : 0;
    const { open } = opener(`ws://127.0.0.1:${port}`, { handshakeMs: 50, retryMs: [] });
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining("did not answer in time") });
    for (const socket of held) socket.destroy();
  });

  test("one that speaks HTTP only, or sends us elsewhere, is not followed", async () => {
    const server = createPlainServer(
      (_request, response) => void response.writeHead(302, { location: "http://192.0.2.1/" }).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push({ server, sockets: new WebSocketServer({ noServer: true }) });
    const address = server.address();
    const port = address !== null && typeof address !== "string" ? address.port : 0;
    const { open } = opener(`ws://127.0.0.1:${port}`, { retryMs: [] });
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining("HTTP 302") });
  });
});

describe("TLS", () => {
  const certificate = loopbackCertificate(Date.now());
  const fingerprint = new X509Certificate(certificate.cert).fingerprint256;

  test("a certificate that nobody vouches for is not trusted, and not tried again", async () => {
    const { url, upgraded } = await serve(() => {}, certificate);
    const { open, clock } = opener(url);
    await expect(open()).rejects.toMatchObject({
      code: "peer-untrusted",
      message: expect.stringContaining("self-signed"),
    });
    expect([upgraded, clock.slept]).toEqual([[], []]);
  });

  test("the pinned certificate is trusted, with colons or without", async () => {
    const { url } = await serve((socket) => socket.send("hello"), certificate);
    for (const pin of [fingerprint, fingerprint.replaceAll(":", "").toLowerCase()]) {
      const connection = await opener(url).open({ fingerprint: pin });
      expect(await connection.receive()).toBe("hello");
      connection.close();
    }
  });

  test("another one is not, and what it showed is said", async () => {
    const { url, heard } = await serve((socket) => socket.send("hello"), certificate);
    await expect(opener(url).open({ fingerprint: "00".repeat(32) })).rejects.toMatchObject({
      code: "peer-untrusted",
      message: expect.stringContaining(fingerprint),
    });
    expect(heard).toEqual([]);
  });

  test("a fingerprint that is none, and one without TLS, are mistakes", async () => {
    const { url } = await serve(() => {}, certificate);
    await expect(opener(url).open({ fingerprint: "AA:BB" })).rejects.toMatchObject({ code: "config-invalid" });
    const plain = await serve(() => {});
    await expect(opener(plain.url).open({ fingerprint })).rejects.toMatchObject({ code: "peer-untrusted" });
  });
});
