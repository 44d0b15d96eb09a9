/** How schemas are compiled ahead of time. */
import { Ajv } from "ajv";

/** The Ajv that validators are compiled with; tests compare its live answers with the compiled ones. */
export function schemaCompiler(): Ajv {
  return new Ajv({
    allErrors: true,
    messages: false,
    useDefaults: true,
    // Counting UTF-16 code units needs no helper of Ajv's at run time.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
}
