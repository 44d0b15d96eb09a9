/** Turns the text of a detector's `manifest.yaml` into a `DetectorManifest`, defaults filled in. */
import type { Mistake } from "../config/explain.ts";
import type { Validate } from "../config/finding.ts";
import type { DetectorManifest } from "../detect/contract.ts";
import { DETECTOR_MANIFEST_SCHEMA } from "./detector-manifest-schema.ts";
import { type Parsed, parseManifestFile } from "./parse-manifest.ts";

/**
 * Parses and checks a manifest. Never throws on what the text says.
 * @param folder name of the plugin's folder
 * @param validate checks a value against `DETECTOR_MANIFEST_SCHEMA`
 */
export function parseDetectorManifest(
  text: string,
  path: string,
  folder: string,
  validate: Validate,
): Parsed<DetectorManifest> {
  return parseManifestFile(text, path, { schema: DETECTOR_MANIFEST_SCHEMA, validate }, (manifest: DetectorManifest) =>
    brokenRules(manifest, folder),
  );
}

function* brokenRules({ name, events, metadata }: DetectorManifest, folder: string): Iterable<Mistake> {
  if (name !== folder) {
    const problem = `\`name\` is not the name of its folder, \`${folder}\``;
    yield { pointer: "/name", on: "value", problem, advice: "Make them the same." };
  }
  if (events.length === 0 && metadata.length === 0) {
    const problem = "neither `events` nor `metadata` names anything, so that it is never given an event";
    yield {
      pointer: "/events",
      on: "value",
      problem,
      advice: 'Name the event types that it judges, or `["*"]` for all.',
    };
  }
}
