/**
 * Who changed which setting, from the gateway's log: the configuration itself does not say. The last write of a setting wins;
 * a line that is not understood, or has no time, says nothing, and then the actor stays unknown.
 */
import type { Json } from "../../../src/connector/contract.ts";
import type { Gateway } from "./gateway.ts";
import { readLine } from "./log-line.ts";

/** The table of `lookup` that holds the writes, by setting, each with its time as `at`; `*` is the last of all. */
export const WRITES_TABLE = "config-writes";

const WRITE = /^config\.(?:patch|set|apply) write (.*)$/;
const RELOAD = /^config change detected; evaluating reload \(([^)]*)\)/;
const RELOADED_WITHIN_MS = 10_000;
const MOST_PATHS = 200;

export async function readConfigWrites(gateway: Gateway): Promise<Readonly<Record<string, Json>>> {
  if (!gateway.offers("logs.tail")) return {};
  const tail = await gateway.ask("logs.tail", { limit: 5000, maxBytes: 1_000_000 });
  const lines = Array.isArray(tail.lines) ? tail.lines : [];
  const writes = new Map<string, Json>();
  let writtenAt = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const { message, time = 0 } = readLine(line) ?? { message: "" };
    const [write, reload] = [WRITE.exec(message)?.[1], RELOAD.exec(message)?.[1]];
    if (write !== undefined) {
      writtenAt = time;
      note(writes, pathsIn(/ changedPaths=(\S*)/.exec(write)?.[1]), { ...actorOf(write), at: time });
    } else if (reload !== undefined && time - writtenAt > RELOADED_WITHIN_MS) {
      // A write by the gateway is followed by its reload; a reload alone is somebody at the file.
      note(writes, pathsIn(reload), { by: "file", at: time });
    }
  }
  return Object.fromEntries(writes);
}

function note(writes: Map<string, Json>, paths: readonly string[], write: Json): void {
  for (const path of [...paths, "*"]) writes.set(path, write);
}

function actorOf(write: string): Readonly<Record<string, Json>> {
  const field = (name: string): string | undefined => {
    const value = new RegExp(`(?:^| )${name}=(\\S{1,100})`).exec(write)?.[1];
    return value === "n/a" ? undefined : value;
  };
  const [actor, device, ip] = ["actor", "device", "ip"].map(field);
  return { by: "gateway", ...(actor && { actor }), ...(device && { device }), ...(ip && { ip }) };
}

function pathsIn(list = ""): readonly string[] {
  return list
    .split(",")
    .map((path) => path.trim())
    .filter((path) => /^[\w.[\]-]{1,200}$/.test(path))
    .slice(0, MOST_PATHS);
}
