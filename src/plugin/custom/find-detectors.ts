/**
 * Finds the custom detectors of a deployment repo: the folders below `plugins/detectors`. Their manifests are read, their code is not.
 * What is wrong with one is kept with it: it costs that detector alone, and a built-in of its name goes on.
 */
import path from "node:path";
import type { KnownDetectors } from "../../config/detector-settings.ts";
import { validateDetectorManifest } from "../../config/validate.ts";
import { MallcopError } from "../../connector/errors.ts";
import { BUILTIN_DETECTORS } from "../../detect/builtin.generated.ts";
import type { DetectorManifest } from "../../detect/contract.ts";
import { parseDetectorManifest } from "../parse-detector-manifest.ts";
import { overrideProblem, pluginNames, readManifestFile } from "./plugin-folders.ts";

export const DETECTOR_FOLDER = "plugins/detectors";

/** A detector in the deployment repo, as far as it can be known without running it. */
export interface CustomDetector {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: string;
  /** Its path in the repository, for messages. */
  readonly path: string;
  /** Whether its name is that of a built-in detector. */
  readonly overrides: boolean;
  /** Absent if the manifest is wrong. */
  readonly manifest?: DetectorManifest;
  /** What keeps it from being run. */
  readonly problems: readonly MallcopError[];
}

/** In alphabetical order. @param root the checkout of the deployment repo */
export async function findDetectors(root: string): Promise<readonly CustomDetector[]> {
  const place = path.join(root, DETECTOR_FOLDER);
  return await Promise.all((await pluginNames(place)).map(async (name) => await readDetector(place, name)));
}

/** What `detectors:` of a configuration may name: the built-in ones, and the deployment's own. */
export async function knownDetectors(root: string): Promise<KnownDetectors> {
  const builtin = Object.values(BUILTIN_DETECTORS).map(({ manifest }) => [manifest.name, manifest] as const);
  const custom = (await findDetectors(root)).map(({ name, manifest }) => [name, manifest] as const);
  return new Map<string, DetectorManifest | undefined>([...builtin, ...custom]);
}

/** Reads one detector's manifest; never throws on what it says. */
export async function readDetector(place: string, name: string): Promise<CustomDetector> {
  const shown = `${DETECTOR_FOLDER}/${name}`;
  const file = `${shown}/manifest.yaml`;
  const folder = path.join(place, name);
  const base = { name, folder, path: shown, overrides: Object.hasOwn(BUILTIN_DETECTORS, name) };
  try {
    const text = await readManifestFile(folder, shown, "detector.ts");
    const { manifest, problems } = parseDetectorManifest(text, file, name, validateDetectorManifest);
    if (manifest === undefined) return { ...base, problems };
    const wrong = overrideProblem(manifest, base.overrides, file);
    return wrong === undefined ? { ...base, manifest, problems: [] } : { ...base, problems: [wrong] };
  } catch (thrown) {
    if (thrown instanceof MallcopError) return { ...base, problems: [thrown] };
    throw thrown;
  }
}
