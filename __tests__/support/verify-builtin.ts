/** Judges a built-in connector by the rules of `mallcop verify`, in this process: the same judge, the same questions, the same answers as JSON. */
import path from "node:path";
import type { Context } from "../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../src/connector/errors.ts";
import { createChildHttp } from "../../src/plugin/host/child/child-http.ts";
import { createChildWebSocket } from "../../src/plugin/host/child/child-websocket.ts";
import { ConnectorServer } from "../../src/plugin/host/connector-server.ts";
import { PluginSockets } from "../../src/plugin/host/plugin-sockets.ts";
import { servePlugin } from "../../src/plugin/host/serve-plugin.ts";
import { loadConnector, loadTools, manifestOf } from "../../src/plugin/registry.ts";
import { type Candidate, type Interviewee, type Judgement, judge, type Start } from "../../src/plugin/verify/judge.ts";
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
  const sockets = new PluginSockets(ctx.instance, ctx.websocket);
  const serve = servePlugin({ ctx, sleep: async () => {}, sockets, redact: (text) => text, onUsed });
  const heard =
    <Value>(read: (name: string) => Value) =>
    (name: string): Value => {
      onUsed(name);
      return read(name);
    };
  return {
    ...ctx,
    http: createChildHttp({ call: serve }, (text) => text),
    websocket: createChildWebSocket({ call: serve, tell: (method, argument) => void serve(method, argument) }),
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
