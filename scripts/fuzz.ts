/**
 * `npm run fuzz -- <target> [--n <cases>] [--seed <number>]`: throws made-up input at one part until something gives, or n is done.
 * `parsers` takes `--only <reader>` besides.
 */
import { parseArgs } from "node:util";

interface Target {
  run(options: { readonly n?: number; readonly seed?: number; readonly only?: string }): boolean | Promise<boolean>;
}

const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  airlock: () => import("./fuzz/airlock.ts"),
  parsers: () => import("./fuzz/parsers.ts"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
});
const name = positionals[0] ?? "";
const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
if (load === undefined) {
  console.error(`There is no target called "${name}"; there is: ${Object.keys(TARGETS).join(", ")}.`);
  process.exitCode = 2;
} else {
  const { run } = await load();
  const { only } = values;
  const held = await run({
    ...number("n", values.n),
    ...number("seed", values.seed),
    ...(only !== undefined && { only }),
  });
  process.exitCode = held ? 0 : 1;
}

function number(option: string, text: string | undefined): Readonly<Record<string, number>> {
  if (text === undefined) return {};
  const value = Number(text.replaceAll("_", ""));
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`--${option} must be a whole number, not ${text}.`);
  return { [option]: value };
}
