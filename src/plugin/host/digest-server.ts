/** Keeps the digests of a connector where its code is, by the numbers that the host gave them. */
import type { Digest, Draft, Verdict } from "../../connector/contract.ts";
import type { DigestMessage, SumMessage, TotalMessage } from "./messages.ts";

/** A record of the page that the host has, with what `normalize` said of it. */
export interface Understood {
  readonly record: unknown;
  readonly verdict: Verdict;
}

export class DigestServer {
  readonly #digests = new Map<number, Digest>();
  readonly #make: (message: DigestMessage) => Digest;

  /** @param make the feed's digest, as the connector begins it */
  constructor(make: (message: DigestMessage) => Digest) {
    this.#make = make;
  }

  /** Begun with the first message that names it. */
  #of(message: DigestMessage): Digest {
    const digest = this.#digests.get(message.digest) ?? this.#make(message);
    this.#digests.set(message.digest, digest);
    return digest;
  }

  sum(message: SumMessage, page: readonly (Understood | undefined)[]): void {
    const digest = this.#of(message);
    for (const index of message.records) {
      const one = page[index];
      if (one === undefined) throw new TypeError("a record is to be summed up that was not read");
      digest.add(one.record, one.verdict);
    }
  }

  absorb(message: DigestMessage, next: DigestMessage): void {
    this.#of(message).absorb(this.#of(next));
    this.drop(next.digest);
  }

  /** It is told once. */
  total(message: TotalMessage): readonly Draft[] {
    const digest = this.#of(message);
    this.drop(message.digest);
    return digest.tell(message.from, message.to);
  }

  drop(digest: number): void {
    this.#digests.delete(digest);
  }
}
