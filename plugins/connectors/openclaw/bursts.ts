/** Things that mean nothing one by one, counted per agent: an event where one scan's range holds more than is usual. */
import type { Digest, Draft, Instant, Verdict } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";

export interface Burst {
  /** The reason for which the records are left out. */
  readonly name: string;
  /** What the event is called. */
  readonly kind: string;
  /** How many make a burst. */
  readonly least: number;
}

const MOST_AGENTS = 200;

export function bursts(kinds: readonly Burst[]): Digest {
  return new Counts(kinds);
}

class Counts implements Digest {
  readonly #kinds: readonly Burst[];
  /** By `<reason> <agent>`. */
  readonly #counts = new Map<string, number>();

  constructor(kinds: readonly Burst[]) {
    this.#kinds = kinds;
  }

  add(_record: unknown, verdict: Verdict): void {
    if ("leftOut" in verdict && isObject(verdict.as)) this.#count(`${verdict.leftOut} ${String(verdict.as.of)}`, 1);
  }

  absorb(next: Digest): void {
    if (next instanceof Counts) for (const [key, count] of next.#counts) this.#count(key, count);
  }

  tell(from: Instant, to: Instant): readonly Draft[] {
    return this.#kinds.flatMap(({ name, kind, least }) =>
      [...this.#counts]
        .filter(([key, count]) => key.startsWith(`${name} `) && count >= least)
        .map(([key, count]) => draft({ kind, agent: key.slice(name.length + 1), count, from, to })),
    );
  }

  #count(key: string, count: number): void {
    if (this.#counts.size < MOST_AGENTS || this.#counts.has(key))
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }
}

interface Told {
  readonly kind: string;
  readonly agent: string;
  readonly count: number;
  readonly from: Instant;
  readonly to: Instant;
}

function draft({ kind, agent, count, from, to }: Told): Draft {
  return {
    key: { tenant: "", namespace: kind, id: `${agent}|${from}|${to}` },
    time: from,
    type: "agent.behavior_anomaly",
    actor: `agent:${agent}`,
    target: `agent:${agent}`,
    action: kind,
    severity: "warn",
    metadata: { kind, agent, count, target_type: "agent" },
    raw: { kind, agent, count, from, to },
  };
}
