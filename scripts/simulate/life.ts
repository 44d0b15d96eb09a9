/** The life of one simulated process: it can be ended at any of its effects, and nothing that it began goes on after that. */

export class Killed extends Error {
  constructor(effect: string) {
    super(`killed at ${effect}`);
  }
}

export class Life {
  /** How many effects there were: requests, waits, and everything done with the repository and the cache. */
  effects = 0;
  readonly #killAt: number | string | undefined;
  readonly #death = Promise.withResolvers<never>();
  #dead = false;

  /** @param killAt the number of an effect, counting from 1, or the name of one: the first of that name */
  constructor(killAt: number | string | undefined) {
    this.#killAt = killAt;
    this.#death.promise.catch(() => {});
  }

  /** To be passed before every effect; whoever is killed here, or was before, waits forever. */
  async pass(effect: string): Promise<void> {
    this.effects += 1;
    if (!this.#dead && (this.#killAt === this.effects || this.#killAt === effect)) {
      this.#dead = true;
      this.#death.reject(new Killed(effect));
    }
    if (this.#dead) await new Promise(() => {});
  }

  /** What the work comes to, unless it is killed. @throws Killed */
  async of<Result>(work: Promise<Result>): Promise<Result> {
    return await Promise.race([work, this.#death.promise]);
  }
}
