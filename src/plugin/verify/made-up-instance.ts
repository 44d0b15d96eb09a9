/** The instance that verification makes up: options from the manifest's examples, and values that can be recognized anywhere. */
import { isObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import type { Manifest } from "../manifest.ts";
import type { Fixtures } from "./fixtures.ts";
import { madeUpSecret } from "./subject.ts";

export function environmentFor(manifest: Manifest): Readonly<Record<string, string>> {
  return {
    ...settingsFor(manifest),
    ...Object.fromEntries(manifest.auth.secrets.map(({ name }) => [name, madeUpSecret(name)])),
  };
}

export function settingsFor({ auth, hosts }: Manifest): Readonly<Record<string, string>> {
  return Object.fromEntries(auth.settings.map(({ name }) => [name, hosts.includes(`{${name}}`) ? VENDOR : "made-up"]));
}

const VENDOR = "https://vendor.example";

/** What `fixtures/config.json` says, and for what else is required, an example of the manifest's. */
export function optionsFor(manifest: Manifest, fixtures: Fixtures): Readonly<Record<string, Json>> {
  const { properties } = manifest.config;
  const options: Record<string, Json> = {};
  for (const [name, option] of Object.entries(isObject(properties) ? properties : {})) {
    if (!isObject(option)) continue;
    const { default: standard, examples, enum: values, type } = option;
    const required = Array.isArray(manifest.config.required) && manifest.config.required.includes(name);
    if (standard !== undefined) options[name] = standard as Json;
    else if (manifest.hosts.includes(`{${name}}`)) options[name] = VENDOR;
    else if (required) options[name] = firstOf(examples) ?? firstOf(values) ?? EXAMPLES[String(type)] ?? "example";
  }
  return { ...options, ...fixtures.config };
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
