/** The typed door to the validators that `npm run generate` compiles ahead, so that a run never compiles a schema. */
import { type Validate, validator } from "./finding.ts";
import { config, detector, manifest, options, toolInputs } from "./validate.generated.ts";

/** Checks `mallcop.yaml`, but for the options of each connector's type. */
export const validateConfig: Validate = (value) => validator(config)(value);

/** Checks a `manifest.yaml` against its schema. */
export const validateManifest: Validate = (value) => validator(manifest)(value);

/** Checks a detector's `manifest.yaml` against its schema, and fills in its defaults. */
export const validateDetectorManifest: Validate = (value) => validator(detector)(value);

/** What checks the options of a built-in connector's type; `undefined` for an unknown type. */
export function validateOptions(type: string): Validate | undefined {
  const compiled = Object.hasOwn(options, type) ? options[type] : undefined;
  return compiled && validator(compiled);
}

/** What checks the input of a built-in connector's tool; `undefined` for an unknown one. */
export function validateToolInput(type: string, tool: string): Validate | undefined {
  const name = `${type}.${tool}`;
  const compiled = Object.hasOwn(toolInputs, name) ? toolInputs[name] : undefined;
  return compiled && validator(compiled);
}
