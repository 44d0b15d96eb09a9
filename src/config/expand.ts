/** The one syntax for variables in options: `${NAME}`, and `$${` for a literal `${`. Expansion happens once: values are never expanded again. */

const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** An escape, a reference with its closing brace, or one without. Linear: a name ends where another piece could begin. */
const PIECE = /\$\$\{|\$\{([^${}]*)\}|\$\{/g;

/** The names that a text refers to, and whether it holds a `${` that is no reference. */
export function variablesIn(text: string): { readonly names: readonly string[]; readonly malformed: boolean } {
  const pieces = [...text.matchAll(PIECE)].filter(([piece]) => piece !== "$${");
  const names = pieces.map(([, name]) => name ?? "");
  return { names: names.filter((name) => NAME.test(name)), malformed: names.some((name) => !NAME.test(name)) };
}

/** Whether the text waits for a variable. */
export function hasVariable(text: string): boolean {
  return variablesIn(text).names.length > 0;
}

/** The text with each reference replaced by what `lookUp` gives for its name. */
export function expand(text: string, lookUp: (name: string) => string): string {
  return text.replace(PIECE, (piece, name: string | undefined) => {
    if (piece === "$${") return "${";
    return name !== undefined && NAME.test(name) ? lookUp(name) : piece;
  });
}
