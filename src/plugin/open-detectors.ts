/**
 * The detectors of a deployment: the built-in ones and its own, each of those in a process. A custom one that cannot be run is a problem
 * and nothing more: where it was to replace a built-in, the built-in goes on.
 */
import type { Logger } from "../connector/contract.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { LoadedDetector } from "../detect/engine.ts";
import { loadDetectors } from "../detect/registry.ts";
import type { CustomDetector } from "./custom/find-detectors.ts";

export interface OpenDetectorsOptions {
  readonly log: Logger;
  readonly redact: (text: string) => string;
  readonly temp?: string | undefined;
}

export interface OpenedDetectors {
  /** In alphabetical order. */
  readonly detectors: readonly LoadedDetector[];
  /** What keeps custom ones from running. */
  readonly problems: readonly MallcopError[];
  /** Which built-in ones are replaced; whoever reads the result must see it. */
  readonly overrides: readonly MallcopError[];
}

/** Opens the detectors for a piece of work, and ends their processes after it. */
export async function withDetectors<Result>(
  custom: readonly CustomDetector[],
  options: OpenDetectorsOptions,
  work: (opened: OpenedDetectors) => Promise<Result>,
): Promise<Result> {
  const opened = await Promise.all(custom.map(async (plugin) => await open(plugin, options)));
  try {
    return await work(await together(custom, opened));
  } finally {
    await Promise.all(opened.map(async ({ close }) => await close()));
  }
}

async function together(custom: readonly CustomDetector[], opened: readonly Opened[]): Promise<OpenedDetectors> {
  const detectors = new Map((await loadDetectors()).map((loaded) => [loaded.manifest.name, loaded]));
  for (const { loaded } of opened) if (loaded !== undefined) detectors.set(loaded.manifest.name, loaded);
  return {
    detectors: [...detectors.values()].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1)),
    problems: opened.flatMap(({ problems }) => problems),
    overrides: custom.flatMap(({ name, path, overrides }, index) =>
      overrides && opened[index]?.loaded !== undefined
        ? [new MallcopError("plugin-overrides", { type: name, path })]
        : [],
    ),
  };
}

interface Opened {
  readonly loaded?: LoadedDetector;
  readonly problems: readonly MallcopError[];
  close(): Promise<void>;
}

const NOTHING_TO_CLOSE = async () => {};

async function open(
  { folder, path: shown, manifest, problems }: CustomDetector,
  options: OpenDetectorsOptions,
): Promise<Opened> {
  if (manifest === undefined) return { problems, close: NOTHING_TO_CLOSE };
  try {
    const { startDetector } = await import("./host/start-detector.ts");
    const { detector } = await startDetector({ manifest, folder, shown, ...options });
    return { loaded: { manifest, detector }, problems: [], close: async () => await detector.close() };
  } catch (thrown) {
    return { problems: [asMallcopError(thrown)], close: NOTHING_TO_CLOSE };
  }
}
