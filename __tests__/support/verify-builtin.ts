/** Judges a built-in connector by the rules of `mallcop verify`, in this process: the same judge, the same questions, the same answers as JSON. */
import path from "node:path";
import type { Context } from "../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../src/connector/errors.ts";
import type { OpenWebSocket } from "../../src/connector/websocket.ts";
import { createChildHttp } from "../../src/plugin/host/child/child-http.ts";
import { ConnectorServer } from "../../src/plugin/host/connector-server.ts";
import { servePlugin } from "../../src/plugin/host/serve-plugin.ts";
import { loadConnector, loadTools, manifestOf } from "../../src/plugin/registry.ts";
import { type Candidate, type Interviewee, type Judgement, judge, type Start } from "../../src/plugin/verify/judge.ts";
import type { VendorStandIn } from "../../src/plugin/verify/vendor-stand-in.ts";
import { NOW } from "./connector-context.ts";

const PLUGINS = path.join(import.meta.dirname, "../../plugins/connectors");

/** @param update writes what the fixtures say now into `expected.jsonl` and `expected.json` */
export async function verifyBuiltin(type: string, update = false): Promise<Judgement> {
  const folder = path.join(PLUGINS, type);
  const candidate: Candidate = {
    manifest: manifestOf(type),
    folder,
    source: folder,
    shown: `plugins/connectors/${type}`,
    start: (how) => interview(type, how),
    websocket: gatewayOf,
  };
  return await judge(candidate, { now: NOW, signal: new AbortController().signal, update });
}

async function interview(type: string, { ctx, skew, onUsed }: Start): Promise<Interviewee> {
  const connector = await loadConnector(type);
  const server = new ConnectorServer({
    connector,
    ctx: watched(ctx, onUsed),
    tools: async () => await loadTools(type),
    tests: async () => await import(path.join(PLUGINS, type, "tests.ts")),
  });
  return {
    async ask(method, argument) {
      try {
        const answer =
          skew === undefined ? server.serve(method, argument) : skewed(skew, () => server.serve(method, argument));
        const text = JSON.stringify(await answer);
        return text === undefined ? undefined : JSON.parse(text);
      } catch (thrown) {
        if (thrown instanceof MallcopError) throw thrown;
        throw new MallcopError("plugin-failed", { type, what: String(thrown) }, { cause: asMallcopError(thrown) });
      }
    },
  };
}

/** As in a plugin's process: the vendor's manners are judged by the connector's own code, and waits cost nothing. */
function watched(ctx: Context, onUsed: (name: string) => void): Context {
  const serve = servePlugin({ ctx, sleep: async () => {}, redact: (text) => text, onUsed });
  const heard =
    <Value>(read: (name: string) => Value) =>
    (name: string): Value => {
      onUsed(name);
      return read(name);
    };
  return {
    ...ctx,
    http: createChildHttp({ call: serve }, (text) => text),
    secret: heard(ctx.secret),
    requireSecret: heard(ctx.requireSecret),
    setting: heard(ctx.setting),
  };
}

/** What is asked is begun at another time, with other chance: `normalize` runs to its end before anything else does. */
function skewed<Value>({ clockMs, random }: NonNullable<Start["skew"]>, work: () => Value): Value {
  const [now, chance] = [Date.now, Math.random];
  Date.now = () => now() + clockMs;
  Math.random = () => random;
  try {
    return work();
  } finally {
    Date.now = now;
    Math.random = chance;
  }
}

const CHALLENGE = { type: "event", event: "connect.challenge", payload: { nonce: "n", ts: NOW } };

/** An OpenClaw gateway that answers each method with the vendor's next page, and the handshake by `fixtures/http.json`. */
function gatewayOf(vendor: VendorStandIn): OpenWebSocket {
  return async (url) => {
    vendor.spoken = true;
    const waiting: string[] = [JSON.stringify(CHALLENGE)];
    const readers: ((frame: string) => void)[] = [];
    const deliver = (frame: object): void => {
      const text = JSON.stringify(frame);
      const reader = readers.shift();
      if (reader === undefined) waiting.push(text);
      else reader(text);
    };
    const answer = async (id: unknown, method: unknown, params: unknown): Promise<void> => {
      const address = new URL(String(method), url.replace(/^ws/, "http"));
      const { status, body } = await vendor.http.send({
        method: "POST",
        url: address.href,
        body: JSON.stringify(params),
      });
      const payload: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
      deliver(status === 200 ? { type: "res", id, ok: true, payload } : { type: "res", id, ok: false, error: payload });
    };
    return {
      send(text) {
        const { id, method, params } = JSON.parse(text);
        answer(id, method, params).catch(() => deliver({ type: "res", id, ok: false, error: { code: "UNREADABLE" } }));
      },
      receive: async () => waiting.shift() ?? (await new Promise<string>((resolve) => readers.push(resolve))),
      closing: undefined,
      close: () => {},
    };
  };
}
