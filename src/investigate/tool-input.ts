/** What a tool is asked, checked against the schema that its manifest declares. Invariant: no tool sees an input that breaks it. */
import { explain } from "../config/explain.ts";
import type { Validate } from "../config/finding.ts";
import { validateToolInput } from "../config/validate.ts";
import type { ToolInput } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { isObject } from "../connector/shape.ts";
import type { OfferedTool } from "./tool-name.ts";

/** What a mistake's place begins with: `input.hours`. */
export const INPUT = "/input";

/**
 * A copy of the input with the schema's defaults filled in.
 * @throws MallcopError `tool-input-invalid`
 */
export async function checkedInput(
  { name, tool, instance, manifest }: OfferedTool,
  input: unknown,
): Promise<ToolInput> {
  const copy: unknown = structuredClone(input);
  if (!isObject(copy))
    throw new MallcopError("tool-input-invalid", {
      name,
      problem: "it is no object",
      advice: adviceOn(manifest.input),
    });
  const validate = instance.plugin === undefined ? validateToolInput(instance.type, tool) : undefined;
  const findings = (validate ?? (await compiled(manifest.input)))(copy);
  const [mistake] = explain(findings, { schema: manifest.input, value: copy, below: INPUT });
  if (mistake === undefined) return copy as ToolInput;
  const { problem, advice } = mistake;
  throw new MallcopError("tool-input-invalid", { name, problem, advice: advice || adviceOn(manifest.input) });
}

/** A custom plugin's schema; no other call loads a schema compiler. */
async function compiled(schema: OfferedTool["manifest"]["input"]): Promise<Validate> {
  const { compileOptions } = await import("../plugin/custom/compile-options.ts");
  return compileOptions(schema);
}

function adviceOn({ properties }: OfferedTool["manifest"]["input"]): string {
  const names = isObject(properties) ? Object.keys(properties) : [];
  return names.length === 0 ? "It takes an empty object." : `It takes an object with ${names.join(", ")}.`;
}
