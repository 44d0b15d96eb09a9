/** The life of one simulated process: it can be ended, or something else can happen, at any of its effects. */

export class Killed extends Error {
  constructor(effect: string) {
    super(`killed at ${effect}`);
  }
}

/** The number of an effect, counting from 1, or the name of one: the first of that name. */
export type Place = number | string;

export interface Interruption {
  readonly at: Place;
  /** What happens there, before the effect; what it throws, the effect throws. */
  readonly happens: () => Promise<void>;
}

export class Life {
  /** The names of all effects so far: requests, waits, and everything done with the repository and the cache. */
  readonly effects: string[] = [];
  readonly #killAt: Place | undefined;
  readonly #interruption: Interruption | undefined;
  readonly #death = Promise.withResolvers<never>();
  #dead = false;
  #interrupted = false;

  constructor(killAt: Place | undefined, interruption?: Interruption) {
    this.#killAt = killAt;
    this.#interruption = interruption;
    this.#death.promise.catch(() => {});
  }

  /** To be passed before every effect; whoever is killed here, or was before, waits forever, and nothing goes on after that. */
  async pass(effect: string): Promise<void> {
    const number = this.effects.push(effect);
    const isAt = (place: Place | undefined): boolean => place === number || place === effect;
    if (!this.#dead && isAt(this.#killAt)) {
      this.#dead = true;
      this.#death.reject(new Killed(effect));
    }
    if (this.#dead) await new Promise(() => {});
    if (this.#interrupted || !isAt(this.#interruption?.at)) return;
    this.#interrupted = true;
    await this.#interruption?.happens();
  }

  /** What the work comes to, unless it is killed. @throws Killed */
  async of<Result>(work: Promise<Result>): Promise<Result> {
    return await Promise.race([work, this.#death.promise]);
  }
}
