/** Throws broken documents at every door that strangers' bytes come in by, and says which one gives. */
import { MallcopError } from "../../src/connector/errors.ts";
import { createChance, mutated } from "./mutate.ts";
import { type Reader, readers } from "./readers.ts";

export interface ParserFailure {
  readonly reader: string;
  /** Run with this seed and one case to see it again. */
  readonly seed: number;
  readonly text: string;
  readonly thrown: unknown;
}

const DEFAULT_CASES = 20_000;

/** What a reader did wrong with a text, if anything: it threw what is no error of ours, or left its mark on all objects. */
export async function wrongWith({ read }: Reader, text: string): Promise<{ readonly thrown: unknown } | undefined> {
  try {
    await read(text);
  } catch (thrown) {
    if (!(thrown instanceof MallcopError) || thrown.code === "internal-error") return { thrown };
  }
  return "polluted" in {} ? { thrown: "Object.prototype was changed" } : undefined;
}

/** Judges `n` made-up documents per reader; case `i` depends on `seed + i` alone. Stops at the first failure of each reader. */
export async function fuzzParsers(n: number, seed: number, only?: string): Promise<readonly ParserFailure[]> {
  const failures: ParserFailure[] = [];
  for (const reader of await readers()) {
    if (only !== undefined && reader.name !== only) continue;
    for (let index = 0; index < n; index++) {
      const own = (seed + index) >>> 0;
      const text = mutated(reader.seeds, createChance(own));
      const wrong = await wrongWith(reader, text);
      if (wrong === undefined) continue;
      failures.push({ reader: reader.name, seed: own, text, ...wrong });
      break;
    }
  }
  return failures;
}

/** Prints what was done; `false` if a door gave. */
export async function run({
  n = DEFAULT_CASES,
  seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  only,
}: {
  readonly n?: number;
  readonly seed?: number;
  readonly only?: string;
}): Promise<boolean> {
  const names = (await readers()).map(({ name }) => name).filter((name) => only === undefined || name === only);
  console.log(`parsers: ${n} documents from seed ${seed} for each of ${names.join(", ")}`);
  const failures = await fuzzParsers(n, seed, only);
  for (const { reader, seed: own, text, thrown } of failures) {
    console.error(`${reader}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    console.error(`  text: ${JSON.stringify(text.slice(0, 500))}`);
    console.error(`  again: npm run fuzz -- parsers --only ${reader} --seed ${own} --n 1`);
  }
  if (failures.length === 0) console.log(`parsers: all of ${names.length * n} documents were understood or refused`);
  return failures.length === 0;
}
