/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */
import { BUILTIN_DETECTORS } from "./builtin.generated.ts";
import type { DetectorManifest } from "./contract.ts";
import { detectorOf } from "./detector-shape.ts";
import type { LoadedDetector } from "./engine.ts";

export interface BuiltinDetector {
  readonly manifest: DetectorManifest;
  load(): Promise<unknown>;
}

/** In alphabetical order. */
export async function loadDetectors(): Promise<readonly LoadedDetector[]> {
  return await Promise.all(
    Object.values(BUILTIN_DETECTORS).map(async ({ manifest, load }) => ({
      manifest,
      detector: detectorOf(await load(), manifest.name),
    })),
  );
}
