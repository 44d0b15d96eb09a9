/**
 * The built-in connectors: what there is, what each claims, and how to load it.
 * Invariant: only declared types are loaded, and what is loaded has the shape of a connector and its manifest's feeds.
 */
import { nearest } from "../config/nearest.ts";
import type { Connector, Tools } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { BUILTIN } from "./builtin.generated.ts";
import { parseConnector, parseTools } from "./connector-shape.ts";
import type { Manifest } from "./manifest.ts";

/** A connector that ships with mallcop. Its code is imported when it is first needed. */
export interface Builtin {
  readonly manifest: Manifest;
  load(): Promise<unknown>;
  /** Its `tools.ts`, if the manifest declares any. */
  loadTools?(): Promise<unknown>;
}

export type Builtins = Readonly<Record<string, Builtin>>;

/** The known types, in alphabetical order. */
export function builtinTypes(builtins: Builtins = BUILTIN): readonly string[] {
  return Object.keys(builtins).sort();
}

/** @throws MallcopError `connector-unknown`, with the type that was probably meant */
export function manifestOf(type: string, builtins: Builtins = BUILTIN): Manifest {
  return builtinOf(type, builtins).manifest;
}

/**
 * The connector of a type.
 * @throws MallcopError `connector-unknown`; `connector-malformed` if its module is not what its manifest says
 */
export async function loadConnector(type: string, builtins: Builtins = BUILTIN): Promise<Connector> {
  const { load, manifest } = builtinOf(type, builtins);
  return parseConnector(await load(), manifest);
}

/**
 * The look-ups of a type, without its connector.
 * @throws MallcopError `connector-unknown`; `connector-malformed` if the module is not what the manifest says
 */
export async function loadTools(type: string, builtins: Builtins = BUILTIN): Promise<Tools> {
  const { loadTools: load, manifest } = builtinOf(type, builtins);
  return parseTools(await load?.(), manifest);
}

/** `type` may be any text; it is only repeated if it looks like a name. */
export function unknownConnector(type: string, known: readonly string[], at?: string): MallcopError {
  const meant = nearest(type, known);
  const advice = meant === undefined ? `Known types: ${known.join(", ")}.` : `Did you mean \`${meant}\`?`;
  const shown = /^[a-z0-9][a-z0-9-]{0,39}$/.test(type) ? `\`${type}\`` : "that name";
  return new MallcopError("connector-unknown", { type: shown, advice }, at === undefined ? {} : { at });
}

function builtinOf(type: string, builtins: Builtins): Builtin {
  const builtin = Object.hasOwn(builtins, type) ? builtins[type] : undefined;
  if (!builtin) throw unknownConnector(type, builtinTypes(builtins));
  return builtin;
}
