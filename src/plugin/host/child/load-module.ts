/** Imports a plugin's module, and says in a plugin author's words why that failed: with file and line, where Node knows them. */
import { pathToFileURL } from "node:url";
import { MallcopError } from "../../../connector/errors.ts";
import { placeOf } from "../told-error.ts";

interface Explanation {
  readonly matches: RegExp;
  readonly advice: string;
}

const ERASABLE = "Plugins are run by type stripping, which only erases types;";
const EXPLANATIONS: readonly Explanation[] = [
  { matches: /enum/, advice: `${ERASABLE} write a union of texts, or an object \`as const\`.` },
  { matches: /parameter property/, advice: `${ERASABLE} write a field, and assign it in the constructor.` },
  { matches: /namespace|module declaration/, advice: `${ERASABLE} write a module of its own, or an object.` },
  {
    matches: /`?(?:import|export) ?=|import-equals|type assertion/i,
    advice: `${ERASABLE} write the ES form: import, export default, \`as\`.`,
  },
  { matches: /does not provide an export/, advice: "If it is a type, import it with `import type`." },
  {
    matches: /Cannot find (?:module|package)/,
    advice: "Write a relative path with its ending, such as `./page.ts`; there are no packages.",
  },
  {
    matches: /Invalid or unexpected token/,
    advice: "Decorators need a compiler: call the function instead. Otherwise correct the line.",
  },
];
const CODES: ReadonlySet<unknown> = new Set([
  "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX",
  "ERR_INVALID_TYPESCRIPT_SYNTAX",
  "ERR_MODULE_NOT_FOUND",
  "ERR_UNKNOWN_FILE_EXTENSION",
]);

/** @throws MallcopError `plugin-syntax` for what cannot even be loaded; otherwise what the module itself threw */
export async function loadModule(folder: string, file: string): Promise<unknown> {
  try {
    return await import(/* webpackIgnore: true */ pathToFileURL(`${folder}/${file}`).href);
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const known = thrown instanceof SyntaxError || ("code" in thrown && CODES.has(thrown.code));
    if (!known) throw thrown;
    const problem = withoutFolder(thrown.message, folder).split("\n")[0]?.replace(/\.$/, "") ?? "it cannot be read";
    const advice =
      EXPLANATIONS.find(({ matches }) => matches.test(thrown.message))?.advice ?? "Correct the syntax at this place.";
    const at = placeOf(String(thrown.stack).split("\n    at ")[0] ?? "") ?? file;
    throw new MallcopError("plugin-syntax", { path: at, problem, advice }, { at });
  }
}

function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(pathToFileURL(`${folder}/`).href, "").replaceAll(`${folder}/`, "");
}
