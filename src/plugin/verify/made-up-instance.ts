/** The instances that verification makes up: options from the manifest's examples, and values that can be recognized anywhere. */
import { isObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import type { Manifest } from "../manifest.ts";
import type { MadeUpInstance } from "./fixtures.ts";

/** Recognizable wherever it turns up. */
function madeUpSecret(name: string): string {
  return `made-up-${name.toLowerCase().replaceAll("_", "-")}-5f0c1e7a9b`;
}

/** The values of the secrets that are set. */
export function secretsFor({ auth }: Manifest, { secrets, without }: MadeUpInstance): Readonly<Record<string, string>> {
  const set = auth.secrets.filter(({ name }) => !without.includes(name));
  return Object.fromEntries(set.map(({ name }) => [name, secrets[name] ?? madeUpSecret(name)]));
}

export function settingsFor({ auth, hosts }: Manifest, instance: MadeUpInstance): Readonly<Record<string, string>> {
  const { settings, without } = instance;
  const set = auth.settings.filter(({ name }) => !without.includes(name));
  return Object.fromEntries(
    set.map(({ name }) => [name, settings[name] ?? (hosts.includes(`{${name}}`) ? VENDOR : "made-up")]),
  );
}

const VENDOR = "https://vendor.example";

/** What the instance says, and for what else is required, an example of the manifest's. */
export function optionsFor(manifest: Manifest, instance: MadeUpInstance): Readonly<Record<string, Json>> {
  const { properties } = manifest.config;
  const options: Record<string, Json> = {};
  for (const [name, option] of Object.entries(isObject(properties) ? properties : {})) {
    if (!isObject(option)) continue;
    const { default: standard, examples, enum: values, type } = option;
    const required = Array.isArray(manifest.config.required) && manifest.config.required.includes(name);
    if (standard !== undefined) options[name] = standard as Json;
    else if (manifest.hosts.includes(`{${name}}`) && !instance.without.includes(name)) options[name] = VENDOR;
    else if (required) options[name] = firstOf(examples) ?? firstOf(values) ?? EXAMPLES[String(type)] ?? "example";
  }
  return { ...options, ...instance.config };
}

const EXAMPLES: Readonly<Record<string, Json>> = {
  string: "example",
  number: 1,
  integer: 1,
  boolean: true,
  array: [],
  object: {},
};

function firstOf(list: unknown): Json | undefined {
  return Array.isArray(list) ? (list[0] as Json | undefined) : undefined;
}
