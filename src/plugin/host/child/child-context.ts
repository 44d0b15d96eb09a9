/** The `Context` as a plugin's code sees it in its process: what the host handed over, and calls to the host for the rest. */
import type { Context, Logger } from "../../../connector/contract.ts";
import { MallcopError } from "../../../connector/errors.ts";
import { createFingerprint } from "../../../connector/fingerprint.ts";
import { Secret } from "../../../connector/secret.ts";
import type { Instant } from "../../../event/event.ts";
import { createRedactor } from "../../../event/redact.ts";
import type { LoadMessage } from "../messages.ts";
import type { Peer } from "../peer.ts";
import { createChildHttp } from "./child-http.ts";
import { createChildWebSocket } from "./child-websocket.ts";

export function createChildContext(message: LoadMessage, peer: Peer, signal: AbortSignal): Context {
  const { manifest, instance, config, secrets, settings } = message;
  const redactor = createRedactor({ secrets: Object.entries(secrets).map(([name, value]) => ({ name, value })) });
  const declared = (kind: "secrets" | "settings", name: string): string | undefined => {
    if (!manifest.auth[kind].some((entry) => entry.name === name))
      throw new TypeError(`${name} is not among the ${kind} that the manifest declares`);
    peer.tell("used", { name });
    const values = kind === "secrets" ? secrets : settings;
    return Object.hasOwn(values, name) ? values[name] : undefined;
  };
  const secret = (name: string): Secret | undefined => {
    const value = declared("secrets", name);
    return value === undefined ? undefined : new Secret(value);
  };
  return {
    config,
    instance,
    now: message.now as Instant,
    signal,
    http: createChildHttp(peer, (text) => redactor.text(text)),
    websocket: createChildWebSocket(peer),
    secret,
    requireSecret(name) {
      const found = secret(name);
      if (found !== undefined) return found;
      throw new MallcopError("secret-missing", { name, advice: `Set ${name} in the \`env:\` of the workflow step.` });
    },
    setting: (name) => declared("settings", name),
    fingerprint: createFingerprint(message.fingerprintKey),
    log: loggerOf(peer),
    ...(message.apps && { apps: new Map(message.apps) }),
  };
}

function loggerOf(peer: Peer): Logger {
  const say = (level: string) => (message: string) => peer.tell("log", { level, message: String(message) });
  return { debug: say("debug"), info: say("info"), warn: say("warn") };
}
