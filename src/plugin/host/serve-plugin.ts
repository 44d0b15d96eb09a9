/** What the host does for a plugin that asks: requests and web sockets over the instance's own pinned transport, waits, and lines for the log. */
import type { Context } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import type { Http, HttpRequest } from "../../connector/http.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Serve } from "./peer.ts";
import type { PluginSockets } from "./plugin-sockets.ts";

export interface PluginHost {
  readonly ctx: Pick<Context, "http" | "log" | "signal">;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly sockets: PluginSockets;
  /** Takes every secret that the run knows out of a text. */
  readonly redact: (text: string) => string;
  /** Hears which declared secrets and settings the plugin asks for. */
  readonly onUsed?: (name: string) => void;
}

const METHODS: ReadonlySet<unknown> = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
const MOST_LINES = 2000;
const MOST_CHARS = 1000;
const MOST_WAIT_MS = 120_000;

/** Answers a plugin's calls. */
export function servePlugin(host: PluginHost): Serve {
  const say = createSay(host);
  // Pacing belongs to a connection, so each pair of manners has one.
  const connections = new Map<string, Http>();
  const connection = (manners: unknown): Http => {
    if (!isObject(manners)) return host.ctx.http;
    const { requestsPerSecond, headersTimeoutMs } = manners;
    const policy = {
      attempts: 1,
      // The plugin judges the answer, by code of its own.
      classify: () => ({ kind: "answer" }) as const,
      ...(typeof requestsPerSecond === "number" && requestsPerSecond > 0 && { requestsPerSecond }),
      ...(typeof headersTimeoutMs === "number" && { headersTimeoutMs: Math.min(headersTimeoutMs, MOST_WAIT_MS) }),
    };
    const name = JSON.stringify(policy);
    const http = connections.get(name) ?? host.ctx.http.with(policy);
    connections.set(name, http);
    return http;
  };
  const { methods } = host.sockets;
  return async (method, argument) => {
    if (!isObject(argument)) throw new MallcopError("internal-error", { what: "a plugin's call has no argument" });
    if (method === "log") return say(argument.level, argument.message);
    if (method === "used") return host.onUsed?.(String(argument.name));
    if (method === "wait") return await host.sleep(Math.min(Number(argument.ms) || 0, MOST_WAIT_MS), host.ctx.signal);
    const speak = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (speak !== undefined) return await speak(argument);
    if (method !== "http") throw new MallcopError("internal-error", { what: "a plugin asked for what no host does" });
    const { status, headers, body } = await connection(argument.manners).send(requestOf(argument));
    return { status, headers, body: Buffer.from(body).toString("base64") };
  };
}

/** A line of a plugin's, which cannot pass for one of ours or for a command to the runner. */
export function createSay({ ctx, redact }: { readonly ctx: Pick<Context, "log"> } & Pick<PluginHost, "redact">) {
  let lines = 0;
  return (level: unknown, message: unknown): void => {
    lines += 1;
    if (lines > MOST_LINES) return;
    const text = redact(String(message).slice(0, MOST_CHARS))
      .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
      .replaceAll("##[", "# #[");
    const line = lines === MOST_LINES ? "says more than is shown" : `says: ${text}`;
    if (level === "debug" || level === "warn") ctx.log[level](line);
    else ctx.log.info(line);
  };
}

function requestOf({ method = "GET", url, headers, body, staleAfterMs }: JsonObject): HttpRequest {
  const wrong = (what: string) => new MallcopError("internal-error", { what: `a plugin's request has ${what}` });
  if (!METHODS.has(method)) throw wrong("a method that is none of HTTP's usual ones");
  if (typeof url !== "string") throw wrong("no address");
  const fields = isObject(headers) ? Object.entries(headers) : [];
  if (fields.some(([, value]) => typeof value !== "string")) throw wrong("a header that is no text");
  return {
    method: method as NonNullable<HttpRequest["method"]>,
    url,
    headers: Object.fromEntries(fields) as Record<string, string>,
    ...(typeof body === "string" && { body: new Uint8Array(Buffer.from(body, "base64")) }),
    ...(typeof staleAfterMs === "number" && { staleAfterMs }),
  };
}
