/** Detectors as a deployment wants them: without those that are switched off, and with its own numbers in place of the manifests'. */
import type { DetectorSettings } from "../config/detector-settings.ts";
import type { Severity } from "../event/event.ts";
import type { DetectorManifest } from "./contract.ts";
import type { LoadedDetector } from "./engine.ts";
import { isWorse } from "./finding.ts";

export function configured(
  detectors: readonly LoadedDetector[],
  settings: ReadonlyMap<string, DetectorSettings>,
): readonly LoadedDetector[] {
  return detectors.flatMap((loaded) => {
    const set = settings.get(loaded.manifest.name);
    if (set === undefined) return [loaded];
    const { enabled, severity: most, parameters } = set;
    const manifest = withNumbers(loaded.manifest, parameters);
    return enabled ? [{ ...loaded, manifest, ...(most !== undefined && { most }) }] : [];
  });
}

function withNumbers(manifest: DetectorManifest, numbers: DetectorSettings["parameters"]): DetectorManifest {
  const parameters = Object.entries(manifest.parameters).map(([name, parameter]) => {
    return [name, { ...parameter, default: numbers[name] ?? parameter.default }] as const;
  });
  return { ...manifest, parameters: Object.fromEntries(parameters) };
}

/** What somebody says, no louder than the deployment wants it. */
export function subdued<Told extends { readonly severity: Severity }>(told: Told, most: Severity | undefined): Told {
  return most !== undefined && isWorse(told.severity, most) ? { ...told, severity: most } : told;
}
