/** The connector types that a configuration may use. Types of custom plugins join by another implementation of the interface. */
import type { CustomPlugin } from "../plugin/custom/custom-plugin.ts";
import { builtinTypes, manifestOf } from "../plugin/registry.ts";
import type { Validate } from "./finding.ts";
import { type JsonSchema, optionsSchema } from "./schema.ts";
import { validateOptions } from "./validate.ts";

export interface ConnectorTypes {
  readonly names: readonly string[];
  /** How the options of a type are checked, and the schema to explain mistakes with; `undefined` for an unknown type. */
  find(type: string): OptionsOfType | undefined;
}

export interface OptionsOfType {
  readonly schema: JsonSchema;
  readonly validate: Validate;
  /** The plugin of the deployment repo that the type stands for, if it is no built-in one. */
  readonly plugin?: CustomPlugin;
}

/** The connectors that ship with mallcop. */
export const BUILTIN_TYPES: ConnectorTypes = {
  get names() {
    return builtinTypes();
  },
  find(type) {
    const validate = validateOptions(type);
    return validate && { validate, schema: optionsSchema(manifestOf(type)) };
  },
};
