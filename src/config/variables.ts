/**
 * Fills the variables into one connector's options, at the time that connector runs.
 * Invariant: what a variable holds never gets into an error, and a missing one costs only the connector that uses it.
 */
import type { Json } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { InstanceConfig, Options } from "./config.ts";
import { BUILTIN_TYPES, type ConnectorTypes } from "./connector-types.ts";
import { expand } from "./expand.ts";
import { explain, mistakeError, nameOf } from "./explain.ts";
import { childPointer } from "./positions.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options of an instance with every `${NAME}` replaced and the defaults of the type filled in.
 *
 * A variable gives text, whatever it looks like: an option that is a number or a truth value cannot come from one. A variable
 * that is empty counts as not set, also for an option that may be left out: a forgotten secret must not look like a choice.
 * @throws MallcopError `config-variable-unset`; `config-invalid` if the type's schema refuses what came out
 */
export function resolveOptions(
  instance: InstanceConfig,
  env: Environment,
  types: ConnectorTypes = BUILTIN_TYPES,
): Options {
  const resolve = (value: Json, pointer: string): Json => {
    if (typeof value === "string") return expand(value, (name) => env[name] || unset(instance, name, pointer));
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, childPointer(pointer, index)));
    if (typeof value !== "object" || value === null) return value;
    return resolveAll(value, pointer);
  };
  const resolveAll = (object: object, pointer: string): Record<string, Json> =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, resolve(value, childPointer(pointer, name))]),
    );

  const options = resolveAll(instance.options, "");
  const type = instance.plugin?.options ?? types.find(instance.type);
  const [mistake] = type ? explain(type.validate(options), { schema: type.schema, value: options }) : [];
  if (mistake) throw mistakeError(mistake, instance.path, instance.positions).in({ connector: instance.id });
  return options;
}

function unset(instance: InstanceConfig, name: string, pointer: string): never {
  const at = instance.positions.atValue(pointer);
  const where = `\`${nameOf(pointer)}\` of ${instance.id}`;
  throw new MallcopError("config-variable-unset", { name, where }, { at, connector: instance.id });
}
