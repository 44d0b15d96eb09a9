/** Asks a built-in connector's tool as the program does: input checked by the manifest's schema, answer sealed. */

import { type SealedRow, sealRows } from "../../src/investigate/seal-rows.ts";
import { checkedInput } from "../../src/investigate/tool-input.ts";
import { loadTools, manifestOf } from "../../src/plugin/registry.ts";
import type { ConnectorContext } from "../support/connector-context.ts";

/** Rows without the fields that are not set, and without markers being taken off. */
export async function lookUp(
  type: string,
  tool: string,
  ctx: ConnectorContext<object>,
  input: object = {},
): Promise<{ readonly rows: readonly SealedRow[]; readonly more: boolean }> {
  const manifest = manifestOf(type).tools?.[tool];
  if (manifest === undefined) throw new Error(`${type} declares no tool ${tool}`);
  const instance = {
    id: type,
    type,
    lookbackHours: 24,
    options: {},
    path: "",
    positions: { atKey: () => "", atValue: () => "" },
  };
  const checked = await checkedInput({ name: `${type}.${tool}`, tool, instance, manifest }, input);
  const code = (await loadTools(type))[tool];
  if (code === undefined) throw new Error(`${type} has no tool ${tool}`);
  const found = await code(ctx, checked);
  const declared = Object.keys(manifest.output);
  for (const row of found.rows)
    for (const [name, value] of Object.entries(row))
      if (value !== undefined && !declared.includes(name)) throw new Error(`${type}.${tool} gives ${name}, undeclared`);
  return sealRows(found, manifest, ctx.redactor);
}

/** What a stranger could have written, as it is shown. */
export const theirs = (text: string): string => `[USER_DATA_BEGIN]${text}[USER_DATA_END]`;
