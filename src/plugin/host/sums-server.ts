/** Answers what is asked of a connector's correlators and digests. States come with the question; digests have the numbers that the host gave them. */
import type { Connector, Digest, Draft, Lookup, Verdict } from "../../connector/contract.ts";
import { isObject } from "../../connector/shape.ts";
import { type Correlators, correlatorsOf } from "../../connector/summing.ts";
import { printPattern } from "../../logs/pattern.ts";
import type { SeenWindow } from "../../logs/window.ts";
import type {
  AbsorbMessage,
  DigestMessage,
  ExpireMessage,
  FoldMessage,
  SumMessage,
  TotalMessage,
  WindowMessage,
} from "./messages.ts";
import { type Told, toTold } from "./told-error.ts";

/** A record of the page that the host has, with what `normalize` said of it. */
export interface Understood {
  readonly record: unknown;
  readonly verdict: Verdict;
}

/** What it needs of the readings and tables of its process. */
export interface Surroundings {
  /** The last page of a reading; `undefined` for records that were not understood. */
  readonly page: (reading: number) => readonly (Understood | undefined)[];
  readonly lookup: () => Lookup;
}

export class SumsServer {
  readonly #connector: Connector;
  readonly #around: Surroundings;
  readonly #correlators: Correlators;
  readonly #digests = new Map<number, Digest>();

  constructor(connector: Connector, around: Surroundings) {
    this.#connector = connector;
    this.#around = around;
    this.#correlators = correlatorsOf(connector.correlate ?? []);
  }

  readonly methods: Readonly<Record<string, (argument: never) => unknown>> = {
    fold: (message: FoldMessage) => this.#fold(message),
    expire: async ({ pairs }: ExpireMessage) => (await this.#correlators.expire(pairs)).map(toldOf),
    sum: (message: SumMessage) => this.#sum(message),
    absorb: (message: AbsorbMessage) => {
      this.#digest(message).absorb(this.#digest(message.next));
      this.#digests.delete(message.next.digest);
    },
    total: (message: TotalMessage) => this.#total(message),
    drop: ({ digest }: { digest: number }) => void this.#digests.delete(digest),
  };

  /** The pairs of a record's drafts, so that the host knows whose states they need. */
  pairsOf(verdict: Verdict): { readonly pairs?: readonly (string | null)[] } {
    if ("leftOut" in verdict || (this.#connector.correlate ?? []).length === 0) return {};
    return { pairs: verdict.map((draft) => this.#correlators.pairOf(draft) ?? null) };
  }

  async #fold({ steps, open }: FoldMessage): Promise<unknown> {
    const pairs = new Set(steps.map(({ pair }) => pair));
    const folded = await this.#correlators.fold(steps, new Map(open));
    return { fates: folded.fates.map(toldOf), open: [...folded.open].filter(([pair]) => pairs.has(pair)) };
  }

  #sum(message: SumMessage): void {
    const digest = this.#digest(message);
    const page = this.#around.page(message.reading);
    for (const index of message.records) {
      const one = page[index];
      if (one === undefined) throw new TypeError("a record is to be summed up that was not read");
      digest.add(one.record, one.verdict);
    }
  }

  /** It is told once. */
  #total(message: TotalMessage): { readonly drafts: readonly Draft[]; readonly window?: WindowMessage } {
    const digest = this.#digest(message);
    this.#digests.delete(message.digest);
    const drafts = digest.tell(message.from, message.to);
    return { drafts, ...(digest.window && { window: windowMessage(digest.window) }) };
  }

  /** Begun with the first message that names it. */
  #digest({ digest: number, feed: name, partition }: DigestMessage): Digest {
    const known = this.#digests.get(number);
    if (known !== undefined) return known;
    const feed = Object.hasOwn(this.#connector.feeds, name) ? this.#connector.feeds[name] : undefined;
    const digest = feed?.kind === "log" ? feed.digest?.(partition, this.#around.lookup()) : undefined;
    if (digest === undefined) throw new TypeError(`the feed ${name} has no digest`);
    this.#digests.set(number, digest);
    return digest;
  }
}

/** What was thrown becomes what can be sent. */
function toldOf<Said>(said: Said): Said | { readonly rejected: Told } {
  return isObject(said) && "rejected" in said ? { rejected: toTold(said.rejected) } : said;
}

function windowMessage(window: SeenWindow): WindowMessage {
  const { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows } = window;
  return {
    app,
    lines,
    ignored,
    unmatched,
    headless,
    templates: [...templates],
    revisions: [...revisions],
    headlessRows: [...headlessRows].map(([revision, stretches]) => [revision, [...stretches]]),
    looks: window.looks().map((look) => ({
      patterns: look.patterns.map(printPattern),
      lines: look.lines,
      buckets: [...look.buckets],
      revisions: [...look.revisions],
      samples: look.samples,
    })),
  };
}
