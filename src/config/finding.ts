/** What a compiled schema says of a value. Invariant: a finding names places and schema keywords, never the value itself. */

/** One way in which a value breaks its schema. */
export interface Finding {
  /** JSON pointer to the value. */
  readonly pointer: string;
  readonly keyword: string;
  /** Where the broken rule stands in the schema: a URI fragment. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Gives everything that is wrong with a value. Fills in the schema's defaults, so it wants a value of its own to change. */
export type Validate = (value: unknown) => readonly Finding[];

/** A function that Ajv compiled. */
export interface CompiledSchema {
  (value: unknown): unknown;
  errors?: readonly (Omit<Finding, "pointer"> & { readonly instancePath: string })[] | null;
}

/** Makes a validator of a compiled schema. */
export function validator(compiled: CompiledSchema): Validate {
  return (value) => {
    if (compiled(value) === true) return [];
    return (compiled.errors ?? []).map(({ instancePath: pointer, keyword, schemaPath, params }) => ({
      pointer,
      keyword,
      schemaPath,
      params,
    }));
  };
}
