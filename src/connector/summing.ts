/**
 * What makes events of several records, as the engine asks it: a page at a time, and with patience, because a plugin's correlators
 * and digests are in another process.
 */
import type { Connector, Correlator, Digest, Draft, Instant, Json, Lookup, Partition } from "./contract.ts";

/** A draft that a correlator takes up, and the pair that it belongs to: `<correlator>|<key>`. */
export interface Step {
  readonly pair: string;
  readonly draft: Draft;
}

/** What became of a draft that was taken up; `rejected` is what its correlator threw. */
export type Fate = "held" | { readonly done: Draft } | { readonly rejected: unknown };

export interface Folded {
  /** In the order of the steps. */
  readonly fates: readonly Fate[];
  /** What is known of those pairs of the steps that are open after the last one. */
  readonly open: ReadonlyMap<string, Json>;
}

export type OpenState = readonly [pair: string, state: Json];

/** What can be said of a pair that stayed open. */
export type Expired = { readonly told: Draft | undefined } | { readonly rejected: unknown };

/** A connector's correlators. */
export interface Correlators {
  /** The pair that a draft belongs to, by the first correlator that takes it up. */
  pairOf(draft: Draft): string | undefined;
  /** In milliseconds; `undefined` for a pair of a correlator that is not there any more. */
  deadlineOf(pair: string): number | undefined;
  /** @param open what is known of the pairs so far */
  fold(steps: readonly Step[], open: ReadonlyMap<string, Json>): Promise<Folded>;
  /** In the order of the pairs. */
  expire(pairs: readonly OpenState[]): Promise<readonly Expired[]>;
}

/** A digest, wherever it is kept. */
export interface KeptDigest extends Pick<Digest, "add" | "window"> {
  /** To be called after each page of which records were added. */
  settle?(): Promise<void>;
  absorb(next: KeptDigest): void | Promise<void>;
  tell(from: Instant, to: Instant): readonly Draft[] | Promise<readonly Draft[]>;
  /** It will not be told. */
  drop?(): void;
}

export interface Summing {
  readonly correlators: Correlators;
  /** Made anew for every slice; none for a feed that has none. */
  digest(feed: string, partition: Partition): KeptDigest | undefined;
}

/** Of a connector whose code is in this process. */
export function summingOf({ correlate = [], feeds }: Connector, lookup: Lookup): Summing {
  return {
    correlators: correlatorsOf(correlate),
    digest(name, partition) {
      const feed = feeds[name];
      return feed?.kind === "log" ? feed.digest?.(partition, lookup) : undefined;
    },
  };
}

export function correlatorsOf(correlators: readonly Correlator[]): Correlators {
  return {
    pairOf(draft) {
      for (const correlator of correlators) {
        const key = correlator.key(draft);
        if (key !== undefined) return `${correlator.name}|${key}`;
      }
      return undefined;
    },
    deadlineOf: (pair) => correlatorOf(correlators, pair)?.deadlineMs,
    fold: async (steps, open) => foldSteps(correlators, steps, open),
    expire: async (pairs) => pairs.map(([pair, state]) => expirePair(correlators, pair, state)),
  };
}

function foldSteps(
  correlators: readonly Correlator[],
  steps: readonly Step[],
  before: ReadonlyMap<string, Json>,
): Folded {
  const known = new Map(before);
  const fates = steps.map(({ pair, draft }): Fate => {
    try {
      const folded = required(correlators, pair).fold(known.get(pair), draft);
      if ("done" in folded) {
        known.delete(pair);
        return folded;
      }
      if (folded.state === undefined) throw new TypeError("fold gave neither state nor done");
      known.set(pair, folded.state);
      return "held";
    } catch (thrown) {
      return { rejected: thrown };
    }
  });
  return { fates, open: known };
}

function expirePair(correlators: readonly Correlator[], pair: string, state: Json): Expired {
  try {
    return { told: required(correlators, pair).expire(state) };
  } catch (thrown) {
    return { rejected: thrown };
  }
}

function correlatorOf(correlators: readonly Correlator[], pair: string): Correlator | undefined {
  return correlators.find(({ name }) => pair.startsWith(`${name}|`));
}

function required(correlators: readonly Correlator[], pair: string): Correlator {
  const found = correlatorOf(correlators, pair);
  if (found === undefined) throw new TypeError("there is no correlator for this pair");
  return found;
}
