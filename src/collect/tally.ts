/** Counts what becomes of every record, so that nothing can vanish unnoticed: what goes in equals what comes out. */
import type { Counts } from "./report.ts";

export class Tally {
  fetched = 0;
  derived = 0;
  held = 0;
  readonly #leftOut = new Map<string, number>();
  readonly #rejected = new Map<string, number>();

  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  reject(code: string): void {
    this.#rejected.set(code, (this.#rejected.get(code) ?? 0) + 1);
  }

  /** Events that this tally gave rise to; each turns out to be new or a duplicate when it meets the repository. */
  get events(): number {
    const gone = [...this.#leftOut.values(), ...this.#rejected.values()].reduce((sum, count) => sum + count, 0);
    return this.fetched + this.derived - this.held - gone;
  }

  plus(other: Tally): Tally {
    const sum = new Tally();
    for (const tally of [this, other]) {
      sum.fetched += tally.fetched;
      sum.derived += tally.derived;
      sum.held += tally.held;
      for (const [reason, count] of tally.#leftOut) sum.#leftOut.set(reason, (sum.#leftOut.get(reason) ?? 0) + count);
      for (const [code, count] of tally.#rejected) sum.#rejected.set(code, (sum.#rejected.get(code) ?? 0) + count);
    }
    return sum;
  }

  counts(duplicate: number, requests: number): Counts {
    return {
      fetched: this.fetched,
      derived: this.derived,
      new: this.events - duplicate,
      duplicate,
      leftOut: Object.fromEntries([...this.#leftOut].sort()),
      rejected: Object.fromEntries([...this.#rejected].sort()),
      held: this.held,
      requests,
    };
  }
}
