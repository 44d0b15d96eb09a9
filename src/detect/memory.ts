/**
 * What a detector keeps between pages and runs: records under a key until a moment of the events' own time. Bounded: at the
 * limit, those that would go soonest go first.
 */

/** What is kept under a key: numbers, and lists of numbers or of texts. */
export type MemoryValue = { readonly [name: string]: number | readonly number[] | readonly string[] };

export interface Memory {
  get(key: string): MemoryValue | undefined;
  /** @param until milliseconds since 1970, in the events' time */
  set(key: string, value: MemoryValue, until: number): void;
}

/** Records per detector. */
const MOST = 10_000;

interface Kept {
  readonly value: MemoryValue;
  readonly until: number;
}

export class DetectorMemory implements Memory {
  readonly #kept = new Map<string, Kept>();

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): MemoryValue | undefined {
    return this.#kept.get(key)?.value;
  }

  set(key: string, value: MemoryValue, until: number): void {
    this.#kept.set(key, { value, until });
    if (this.#kept.size > MOST) this.#shed();
  }

  /** Forgets what is over at a moment. */
  expire(now: number): void {
    for (const [key, { until }] of this.#kept) if (until <= now) this.#kept.delete(key);
  }

  /** In the order of the keys. */
  entries(): readonly (readonly [key: string, value: MemoryValue, until: number])[] {
    return [...this.#kept]
      .map(([key, { value, until }]) => [key, value, until] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  }

  #shed(): void {
    const byEnd = [...this.#kept].sort(([, one], [, other]) => one.until - other.until);
    for (const [key] of byEnd.slice(0, MOST / 10)) this.#kept.delete(key);
  }
}

/** Whether a value read from a file is one that a detector can have kept. */
export function isMemoryValue(value: Readonly<Record<string, unknown>>): value is MemoryValue {
  return Object.values(value).every(
    (item) =>
      typeof item === "number" ||
      (Array.isArray(item) &&
        (item.every((one) => typeof one === "number") || item.every((one) => typeof one === "string"))),
  );
}

/** A list is of one kind, so that its first item tells. */
function isNumbers(value: MemoryValue[string] | undefined): value is readonly number[] {
  return Array.isArray(value) && typeof value[0] === "number";
}

function isTexts(value: MemoryValue[string] | undefined): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === "string";
}

/** Numbers of a record's list; none if there is none. */
export function numbersOf(value: MemoryValue | undefined, name: string): readonly number[] {
  const list = value?.[name];
  return isNumbers(list) ? list : [];
}

/** Texts of a record's list; none if there is none. */
export function textsOf(value: MemoryValue | undefined, name: string): readonly string[] {
  const list = value?.[name];
  return isTexts(list) ? list : [];
}
