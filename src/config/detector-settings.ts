/**
 * What may stand in `detectors:` of `mallcop.yaml`. The general form is checked with the rest of the file; which detectors there are, and
 * what each can be told, only their manifests know, a deployment's own among them.
 */
import type { DetectorManifest } from "../detect/contract.ts";
import type { Severity } from "../event/event.ts";
import { explain, type Mistake } from "./explain.ts";
import type { Finding } from "./finding.ts";
import type { JsonSchema } from "./schema.ts";

/** By name; `undefined` for one whose manifest cannot be read, so that nobody knows what it can be told. */
export type KnownDetectors = ReadonlyMap<string, DetectorManifest | undefined>;

export interface DetectorSettings {
  readonly enabled: boolean;
  /** The most that its findings may ask for. */
  readonly severity?: Severity;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What every detector can be told. */
export const DETECTOR_PROPERTIES = {
  enabled: { type: "boolean", default: true, description: "Whether it judges." },
  severity: {
    enum: ["info", "warn", "critical"],
    description: "The most that its findings may ask for: what it would say louder is said like this.",
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** The schema of one detector's settings. */
export function settingsSchema({ parameters }: DetectorManifest): JsonSchema {
  const own = Object.entries(parameters).map(([name, { default: standard, description, minimum = 0, maximum }]) => [
    name,
    { type: "number", minimum, ...(maximum !== undefined && { maximum }), default: standard, description },
  ]);
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...DETECTOR_PROPERTIES, ...Object.fromEntries(own) },
  };
}

/** What is wrong with the settings beyond their general form. @param value what stands under `detectors` */
export function detectorMistakes(value: unknown, known: KnownDetectors): readonly Mistake[] {
  const names = Object.fromEntries([...known.keys()].map((name) => [name, {}]));
  return entriesOf(value).flatMap(([name, settings]) => {
    if (!known.has(name)) {
      const schema = { additionalProperties: false, properties: names };
      return explain([unknownKey(name)], { schema, value, below: "/detectors" });
    }
    const manifest = known.get(name);
    if (manifest === undefined) return [];
    const schema = settingsSchema(manifest);
    return explain(findingsIn(settings, schema), { schema, value: settings, below: `/detectors/${name}` });
  });
}

function findingsIn(settings: unknown, schema: JsonSchema): readonly Finding[] {
  const properties = new Map(entriesOf(schema.properties));
  return entriesOf(settings).flatMap(([name, value]): readonly Finding[] => {
    const rule = properties.get(name);
    if (rule === undefined) return [unknownKey(name)];
    if (typeof value !== "number") return [];
    return (["minimum", "maximum"] as const).flatMap((keyword) => {
      const limit = Object.fromEntries(entriesOf(rule))[keyword];
      const isKept = typeof limit !== "number" || (keyword === "minimum" ? value >= limit : value <= limit);
      if (isKept) return [];
      return [{ pointer: `/${name}`, keyword, schemaPath: `#/properties/${name}/${keyword}`, params: { limit } }];
    });
  });
}

function unknownKey(name: string): Finding {
  const params = { additionalProperty: name };
  return { pointer: "", keyword: "additionalProperties", schemaPath: "#/additionalProperties", params };
}

/** Only for settings without mistakes. */
export function readSettings(value: unknown): ReadonlyMap<string, DetectorSettings> {
  return new Map(
    entriesOf(value).map(([name, settings]) => {
      const { enabled, severity, ...parameters } = Object.fromEntries(entriesOf(settings));
      const numbers = entriesOf(parameters).filter((entry): entry is [string, number] => typeof entry[1] === "number");
      const most = DETECTOR_PROPERTIES.severity.enum.find((one) => one === severity);
      const read = { enabled: enabled !== false, parameters: Object.fromEntries(numbers) };
      return [name, most === undefined ? read : { ...read, severity: most }] as const;
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
