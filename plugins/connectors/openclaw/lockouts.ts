/** Logins from an address that is locked out: counted by address, because a flood of them would say the same every time. */
import type { Digest, Draft, Instant, Verdict } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";

/** More addresses than these are counted together. */
const MOST_SOURCES = 50;
const OTHERS = "others";

export function lockouts(): Counts {
  return new Counts();
}

class Counts implements Digest {
  readonly #bySource = new Map<string, number>();

  add(_record: unknown, verdict: Verdict): void {
    if (!("leftOut" in verdict) || verdict.leftOut !== "locked-out") return;
    this.#count(isObject(verdict.as) ? String(verdict.as.source) : "unknown", 1);
  }

  absorb(next: Digest): void {
    if (next instanceof Counts) for (const [source, count] of next.#bySource) this.#count(source, count);
  }

  tell(from: Instant, to: Instant): readonly Draft[] {
    return [...this.#bySource].map(([source, count]) => ({
      key: { tenant: "", namespace: "lockout", id: `${source}|${from}|${to}` },
      time: from,
      type: "agent.behavior_anomaly",
      actor: "unknown",
      target: "gateway",
      action: "login.locked_out",
      severity: "critical",
      metadata: { kind: "auth-failure-burst", outcome: "denied", source_ip: source, count, target_type: "gateway" },
      raw: { source, count, from, to },
    }));
  }

  #count(source: string, count: number): void {
    const name = this.#bySource.has(source) || this.#bySource.size < MOST_SOURCES ? source : OTHERS;
    this.#bySource.set(name, (this.#bySource.get(name) ?? 0) + count);
  }
}
