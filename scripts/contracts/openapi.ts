/** Holds exchanges to an OpenAPI 3 description: the path, every query parameter, the status, and the answer's shape. */
import { Ajv, type AnySchema } from "ajv";
import { isObject, type JsonObject } from "../../src/connector/shape.ts";

export interface Exchange {
  readonly method: string;
  /** Below the API's root. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly status: number;
  readonly answer: unknown;
}

/** Gives the problems of an exchange; none if it holds. */
export function createJudge(description: JsonObject): (exchange: Exchange) => readonly string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(withNull({ ...description, $id: "api" }) as AnySchema);
  const templates = Object.keys(description.paths as JsonObject).map((template) => ({
    template,
    fits: new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
  }));

  function resolve(value: unknown): JsonObject {
    if (!isObject(value)) return {};
    return typeof value.$ref === "string" ? resolve(at(description, value.$ref)) : value;
  }

  function check(pointer: string, value: unknown): readonly string[] {
    const validate = ajv.compile({ $ref: `api#${pointer}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  return ({ method, path, query, status, answer }) => {
    const where = `${method} ${path}`;
    // Fixed paths win over those with parameters.
    const found = templates
      .filter(({ fits }) => fits.test(path))
      .sort((a, b) => a.template.split("{").length - b.template.split("{").length)[0];
    const operation = resolve(at(description, `#/paths/${escaped(found?.template ?? "")}/${method.toLowerCase()}`));
    if (found === undefined || Object.keys(operation).length === 0) return [`${where}: there is no such operation`];
    const parameters = (Array.isArray(operation.parameters) ? operation.parameters : []).map(resolve);
    const unknown = Object.keys(query).filter(
      (name) => !parameters.some((one) => one.in === "query" && one.name === name),
    );
    const wrong = parameters.flatMap((one) => {
      const given = query[String(one.name)];
      if (one.in !== "query" || given === undefined) return [];
      const validate = new Ajv({ strict: false, validateFormats: false, coerceTypes: true }).compile({
        type: "object",
        properties: { value: withNull(resolve(one.schema)) },
      } as AnySchema);
      return validate({ value: given }) ? [] : [`${where}: ${String(one.name)}=${given} is not allowed`];
    });
    const base = `/paths/${escaped(found.template)}/${method.toLowerCase()}/responses/${status}`;
    const response = at(description, `#${base}`);
    if (response === undefined) return [`${where}: ${status} is not declared`];
    const reference = isObject(response) && typeof response.$ref === "string" ? response.$ref.slice(1) : base;
    const problems = check(`${reference}/content/application~1json/schema`, answer);
    return [
      ...unknown.map((name) => `${where}: the parameter ${name} is not declared`),
      ...wrong,
      ...problems.map((problem) => `${where}: ${problem}`),
    ];
  };
}

function escaped(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
}

function at(root: unknown, pointer: string): unknown {
  let found = root;
  for (const part of pointer.slice(2).split("/")) {
    const name = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    found = isObject(found) ? found[name] : undefined;
  }
  return found;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says `null` is a type too. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = value;
  const schema = Object.fromEntries(
    Object.entries(rest).map(([name, part]) => [name, name === "example" ? part : withNull(part)]),
  );
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}
