/**
 * An OpenClaw gateway on this machine: it challenges, checks signatures, gives and withholds scopes, answers what
 * `operator.read` may ask, and fails on demand in the ways that real ones do. Speaks the newer protocol, 4, or the older, 3.
 */
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { loopbackCertificate } from "../certificate.ts";
import { type Admission, admit, type ConnectFrame } from "./admission.ts";
import { answer, type Estate, METHODS, type Reply } from "./methods.ts";

export type { Estate, LogEntry, StandInFile, StandInSkill } from "./methods.ts";

export interface StandInOptions {
  readonly estate: Estate;
  /** The shared token. */
  readonly token: string;
  /** 4 by default. */
  readonly protocol?: 3 | 4;
  /** Clients count as coming from another machine: a shared token brings nothing there. */
  readonly remote?: boolean;
  /** Speak TLS, with a certificate of its own. */
  readonly tls?: boolean;
  readonly clock: () => number;
  /** Tokens of devices that were paired before, by the devices' ids. */
  readonly paired?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
}

export interface Fault {
  /** `starting`: not ready yet. `drop`: ends the connection instead of an answer. `silent`: never answers. */
  readonly kind: "starting" | "drop" | "malformed" | "huge" | "rate-limited" | "refuse";
  /** The method that it strikes; `connect` for the handshake. */
  readonly method: string;
  /** The first call that it strikes, counting from 1; 1 by default. */
  readonly nth?: number;
  /** How many in a row; 1 by default. */
  readonly times?: number;
}

export interface Asked {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface StandInGateway {
  readonly url: string;
  /** SHA-256 of the certificate is taken from this PEM. */
  readonly certificate: string | undefined;
  readonly asked: readonly Asked[];
  /** Handshakes that were begun. */
  readonly connections: number;
  /** Takes a connection that did not come by the network. */
  accept(connection: Socket): void;
  /** Approves a device that asked, as somebody at the gateway would. */
  approve(requestId: string): void;
  close(): Promise<void>;
}

/** Methods that gateways of protocol 3 do not have. */
const NEW_METHODS: ReadonlySet<string> = new Set([
  "agents.workspace.list",
  "agents.workspace.get",
  "audit.activity.list",
  "plugins.list",
  "hooks.status",
]);

export async function startOpenClawStandIn(options: StandInOptions): Promise<StandInGateway> {
  const gateway = new StandIn(options);
  await gateway.listen();
  return gateway;
}

class StandIn implements StandInGateway {
  readonly asked: Asked[] = [];
  connections = 0;
  url = "";
  readonly certificate: string | undefined;
  readonly #options: StandInOptions;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  readonly #struck = new Map<Fault, number>();
  /** Tokens by device, once approved. */
  readonly #devices = new Map<string, string>();
  /** Devices by request. */
  readonly #waiting = new Map<string, string>();

  constructor(options: StandInOptions) {
    this.#options = options;
    for (const [device, token] of Object.entries(options.paired ?? {})) this.#devices.set(device, token);
    const certificate = options.tls ? loopbackCertificate(Date.now()) : undefined;
    this.certificate = certificate?.cert;
    this.#server = certificate === undefined ? createServer() : createTlsServer(certificate);
    this.#sockets = new WebSocketServer({ server: this.#server });
    this.#sockets.on("connection", (socket) => this.#greet(socket));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the stand-in has no port");
    this.url = `${this.certificate === undefined ? "ws" : "wss"}://127.0.0.1:${address.port}`;
  }

  accept(connection: Socket): void {
    this.#server.emit("connection", connection);
  }

  approve(requestId: string): void {
    const device = this.#waiting.get(requestId);
    if (device === undefined) throw new Error(`nobody asked as ${requestId}`);
    this.#devices.set(device, `device-token-${randomUUID()}`);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #greet(socket: WebSocket): void {
    this.connections += 1;
    const challenge = { nonce: randomUUID(), ts: this.#options.clock() };
    let scopes: readonly string[] | undefined;
    send(socket, { type: "event", event: "connect.challenge", payload: challenge });
    socket.on("message", (data) => {
      const frame = JSON.parse(String(data)) as ConnectFrame;
      this.asked.push({ method: frame.method, params: frame.params });
      const fault = this.#fault(frame.method);
      if (fault !== undefined) return strike(socket, fault, frame.id);
      if (scopes === undefined) {
        const admission = this.#admit(frame, challenge);
        scopes = "scopes" in admission ? admission.scopes : undefined;
        this.#answerConnect(socket, frame.id, admission);
        return;
      }
      const reply = this.#reply(frame, scopes);
      send(socket, { type: "res", id: frame.id, ...reply });
    });
  }

  #admit(frame: ConnectFrame, challenge: { readonly nonce: string; readonly ts: number }): Admission {
    const { token, protocol = 4, remote = false } = this.#options;
    const admission = admit(frame.params, challenge, { token, protocol, remote, devices: this.#devices });
    if ("waits" in admission) {
      const known = [...this.#waiting].find(([, device]) => device === admission.waits)?.[0];
      const requestId = known ?? randomUUID();
      this.#waiting.set(requestId, admission.waits);
      return { error: { ...admission.error, details: { ...admission.error.details, requestId } } };
    }
    return admission;
  }

  #answerConnect(socket: WebSocket, id: string, admission: Admission): void {
    if ("error" in admission) {
      send(socket, { type: "res", id, ok: false, error: admission.error });
      socket.close(1008, "refused");
      return;
    }
    const { protocol = 4, estate } = this.#options;
    const { scopes, method, deviceToken } = admission;
    const methods = METHODS.filter((name) => protocol === 4 || !NEW_METHODS.has(name));
    const payload = {
      type: "hello-ok",
      protocol,
      server: { version: estate.version, bootId: "boot-1", connId: randomUUID() },
      features: { methods, events: ["tick"] },
      auth: { ...(protocol === 4 && { method }), role: "operator", scopes, ...(deviceToken && { deviceToken }) },
      policy: { maxPayload: 26_214_400 },
    };
    send(socket, { type: "res", id, ok: true, payload });
    // Gateways talk without being asked.
    send(socket, { type: "event", event: "tick", payload: { ts: this.#options.clock() } });
  }

  #reply({ method, params }: ConnectFrame, scopes: readonly string[]): Reply {
    const { protocol = 4, estate } = this.#options;
    const unknown = !METHODS.includes(method) || (protocol === 3 && NEW_METHODS.has(method));
    const missing = unknown ? "operator.admin" : "operator.read";
    if (unknown || !scopes.includes("operator.read")) {
      const message = `missing scope: ${missing}`;
      if (protocol === 3) return { ok: false, error: { code: "INVALID_REQUEST", message } };
      return {
        ok: false,
        error: { code: "FORBIDDEN", message, details: { code: "MISSING_SCOPE", missingScope: missing } },
      };
    }
    return answer(estate, method, params, protocol);
  }

  #fault(method: string): Fault | undefined {
    return this.#options.faults?.find((fault) => {
      if (fault.method !== method) return false;
      const met = (this.#struck.get(fault) ?? 0) + 1;
      this.#struck.set(fault, met);
      const first = fault.nth ?? 1;
      return met >= first && met < first + (fault.times ?? 1);
    });
  }
}

function strike(socket: WebSocket, { kind }: Fault, id: string): void {
  const refuse = (error: unknown): void => send(socket, { type: "res", id, ok: false, error });
  switch (kind) {
    case "drop":
      socket.close(1012, "service restart");
      return;
    case "malformed":
      socket.send('{"type":"res","id":');
      return;
    case "huge":
      socket.send(Buffer.alloc(33_000_000, " ").toString());
      return;
    case "starting":
      refuse({
        code: "UNAVAILABLE",
        message: "gateway starting; retry shortly",
        retryable: true,
        retryAfterMs: 500,
        details: { reason: "startup-sidecars" },
      });
      socket.close(1013, "starting");
      return;
    case "rate-limited":
      refuse({
        code: "INVALID_REQUEST",
        message: "unauthorized: too many failed authentication attempts (retry later)",
        retryable: true,
        retryAfterMs: 299_974,
        details: { code: "AUTH_RATE_LIMITED", authReason: "rate_limited" },
      });
      socket.close(1008, "unauthorized");
      return;
    case "refuse":
      refuse({ code: "INVALID_REQUEST", message: "it went wrong", details: { code: "SOMETHING_ELSE" } });
  }
}

function send(socket: WebSocket, frame: unknown): void {
  socket.send(JSON.stringify(frame));
}
