/** Keeps the digests of a connector where its code is, by the numbers that the host gave them. */
import type { Digest, Draft, Verdict } from "../../connector/contract.ts";
import { printPattern } from "../../logs/pattern.ts";
import type { SeenWindow } from "../../logs/window.ts";
import type { DigestMessage, SumMessage, TotalMessage, WindowMessage } from "./messages.ts";

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
  total(message: TotalMessage): { readonly drafts: readonly Draft[]; readonly window?: WindowMessage } {
    const digest = this.#of(message);
    this.drop(message.digest);
    const drafts = digest.tell(message.from, message.to);
    return { drafts, ...(digest.window && { window: windowMessage(digest.window) }) };
  }

  drop(digest: number): void {
    this.#digests.delete(digest);
  }
}

function windowMessage(window: SeenWindow): WindowMessage {
  const { app, lines, ignored, unmatched, headless, templates, revisions } = window;
  return {
    app,
    lines,
    ignored,
    unmatched,
    headless,
    templates: [...templates],
    revisions: [...revisions],
    looks: window.looks().map((look) => ({
      patterns: look.patterns.map(printPattern),
      lines: look.lines,
      buckets: [...look.buckets],
      revisions: [...look.revisions],
      samples: look.samples,
    })),
  };
}
