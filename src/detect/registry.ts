/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */
import { MallcopError } from "../connector/errors.ts";
import { BUILTIN_DETECTORS } from "./builtin.generated.ts";
import type { Detector, DetectorManifest } from "./contract.ts";
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

/** @throws MallcopError `internal-error` for a module without a detector */
export function detectorOf(module: unknown, name: string): Detector {
  const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
    return found as Detector;
  throw new MallcopError("internal-error", { what: `the detector ${name} has no default export with \`detect\`` });
}
