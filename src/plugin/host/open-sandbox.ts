/** Copies a plugin's folder and starts its process, for a plugin of any kind. Whatever goes wrong on the way leaves nothing behind. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Serve } from "./peer.ts";
import { Sandbox, type SandboxLimits } from "./sandbox.ts";
import type { createSay } from "./serve-plugin.ts";
import { stagePlugin } from "./stage.ts";

export interface SandboxedPlugin {
  /** For messages. */
  readonly name: string;
  /** The plugin's folder. */
  readonly folder: string;
  /** What the folder is called in messages: its path in the repository. */
  readonly shown: string;
  /** Where temporary folders belong; the system's place by default. */
  readonly temp?: string | undefined;
  readonly limits?: Partial<SandboxLimits>;
  readonly serve: Serve;
  readonly say: ReturnType<typeof createSay>;
}

export interface OpenedSandbox {
  /** The staged folder. */
  readonly folder: string;
  readonly sandbox: Sandbox;
  /** Ends the process, and removes what was staged. */
  readonly close: () => Promise<void>;
}

/**
 * @param begin makes of the process what it is for; if it throws, the process is ended
 * @throws MallcopError `plugin-refused`, and what `begin` throws
 */
export async function openSandbox<Made>(
  { name, folder: from, shown, temp, limits, serve, say }: SandboxedPlugin,
  begin: (opened: OpenedSandbox) => Promise<Made>,
): Promise<Made> {
  // Frames of the plugin's own code are known by this name; see told-error.ts.
  const place = await realpath(await mkdtemp(path.join(temp || tmpdir(), "mallcop-plugin-")));
  let sandbox: Sandbox | undefined;
  const close = async () => {
    await sandbox?.close();
    await rm(place, { recursive: true, force: true });
  };
  try {
    const folder = await stagePlugin(from, place, shown);
    const onPrinted = (line: string) => say("info", line);
    sandbox = new Sandbox({ type: name, folder, serve, onPrinted, ...(limits && { limits }) });
    return await begin({ folder, sandbox, close });
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
