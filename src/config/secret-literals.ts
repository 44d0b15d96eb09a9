/**
 * Finds credentials that stand in a configuration in clear text, comments included.
 * Invariant: an error says where and what sort, never the text itself.
 */
import { MallcopError } from "../connector/errors.ts";
import { isHarmless, judgeName } from "../event/secret-names.ts";
import { hasVariable } from "./expand.ts";
import { shownKey } from "./explain.ts";
import { childPointer, type Positions } from "./positions.ts";
import type { YamlDocument } from "./yaml.ts";

/** Says what sort of credential a text holds, if any. */
export type FindSecret = (text: string) => { readonly shape: string } | undefined;

/** Every credential in the text, in the order of the file, at most one for each line. */
export function secretLiterals(
  text: string,
  document: YamlDocument | undefined,
  path: string,
  findSecret: FindSecret,
): MallcopError[] {
  const found = new Map<number, MallcopError>();
  const report = (at: string, shape: string) => {
    const line = Number(at.slice(path.length).split(":")[1] ?? 1);
    if (!found.has(line))
      found.set(line, new MallcopError("config-secret-literal", { path, shape, where: `line ${line}` }, { at }));
  };
  if (document) searchValue(document.value, document.positions, findSecret, report);
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const secret = findSecret(line);
    if (secret) report(`${path}:${index + 1}:1`, secret.shape);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, error]) => error);
}

type Report = (at: string, shape: string) => void;

function searchValue(root: unknown, positions: Positions, findSecret: FindSecret, report: Report): void {
  const visit = (value: unknown, pointer: string, key: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, childPointer(pointer, index), key);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        const child = childPointer(pointer, name);
        const secret = findSecret(name);
        if (secret) report(positions.atKey(child), secret.shape);
        visit(item, child, name);
      }
    } else if (typeof value === "string" || typeof value === "number") {
      const shape = findSecret(String(value))?.shape ?? shapeByName(key, String(value));
      if (shape !== undefined) report(positions.atValue(pointer), shape);
    }
  };
  visit(root, "", "");
}

function shapeByName(key: string, value: string): string | undefined {
  const isSecret = judgeName(key).secret !== undefined && !isHarmless(value) && !hasVariable(value);
  return isSecret ? `the value of \`${shownKey(key)}\`` : undefined;
}
