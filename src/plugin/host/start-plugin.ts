/** Starts a custom plugin for one configured instance: folder copied, process started, module loaded, connector handed over. */
import { createHmac } from "node:crypto";
import type { Context } from "../../connector/contract.ts";
import type { Json } from "../../event/event.ts";
import type { Manifest } from "../manifest.ts";
import { createHostedConnector, type HostedConnector } from "./hosted-connector.ts";
import type { LoadMessage } from "./messages.ts";
import { openSandbox } from "./open-sandbox.ts";
import { PluginSockets, type SocketLimits } from "./plugin-sockets.ts";
import { Received } from "./received.ts";
import type { Sandbox, SandboxLimits } from "./sandbox.ts";
import { createSay, type PluginHost, servePlugin } from "./serve-plugin.ts";

export interface StartOptions {
  readonly manifest: Manifest;
  /** The plugin's folder. */
  readonly folder: string;
  /** What the folder is called in messages: its path in the repository. */
  readonly shown: string;
  readonly ctx: Context;
  readonly sleep: PluginHost["sleep"];
  /** Takes every secret that the run knows out of a text. */
  readonly redact: (text: string) => string;
  /** The deployment's own key; the plugin gets one that is derived from it. */
  readonly hmacKey?: string | undefined;
  /** Where temporary folders belong; the system's place by default. */
  readonly temp?: string | undefined;
  readonly limits?: Partial<SandboxLimits>;
  readonly socketLimits?: Partial<SocketLimits>;
  readonly skew?: LoadMessage["skew"];
  readonly onUsed?: (name: string) => void;
}

export interface StartedPlugin {
  readonly connector: HostedConnector;
  /** For what is not a connector's: verification. */
  readonly sandbox: Sandbox;
}

export const ENTRY = "connector.ts";

/**
 * @throws MallcopError `plugin-refused`, `plugin-syntax`, `plugin-failed`, `connector-malformed`, and what ends a sandbox
 */
export async function startPlugin(options: StartOptions): Promise<StartedPlugin> {
  const { manifest, ctx } = options;
  const sockets = new PluginSockets(manifest.name, ctx.websocket, options.socketLimits);
  const serve = servePlugin({ ...options, sockets });
  const process = { ...options, name: manifest.name, say: createSay(options), serve };
  return await openSandbox(process, async ({ folder, sandbox, close }) => {
    const described = new Received(manifest.name).described(await sandbox.ask("load", loadMessage(folder, options)));
    ctx.signal.addEventListener("abort", () => sandbox.tell("abort", {}), { once: true });
    const end = async () => {
      sockets.closeAll();
      await close();
    };
    return { connector: createHostedConnector(manifest, described, sandbox, end), sandbox };
  });
}

function loadMessage(folder: string, { manifest, ctx, hmacKey, skew }: StartOptions): LoadMessage {
  const present = <T>(names: readonly { readonly name: string }[], read: (name: string) => T | undefined) =>
    names.flatMap(({ name }): (readonly [string, T])[] => {
      const value = read(name);
      return value === undefined ? [] : [[name, value]];
    });
  const secrets = present(manifest.auth.secrets, (name) => ctx.secret(name)?.reveal());
  return {
    folder,
    entry: ENTRY,
    manifest,
    instance: ctx.instance,
    config: ctx.config as Json,
    now: ctx.now,
    secrets: Object.fromEntries(secrets),
    settings: Object.fromEntries(present(manifest.auth.settings, (name) => ctx.setting(name))),
    ...(ctx.apps && { apps: [...ctx.apps] }),
    ...(hmacKey && { fingerprintKey: createHmac("sha256", hmacKey).update(`plugin|${manifest.name}`).digest("hex") }),
    ...(skew && { skew }),
  };
}
