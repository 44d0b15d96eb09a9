/** Content that can no longer be read, on its way to becoming a `coverage_gap`: made here only, so that no record can pose as it. */
import type { Draft, Instant } from "../../../src/connector/contract.ts";
import { COVERAGE_GAP } from "../../../src/event/types.ts";

export class LostContent {
  readonly tenant: string;
  readonly type: string;
  /** What is lost, for people and for the event's id. */
  readonly what: string;
  /** Of the time when the content became, or would have become, available. */
  readonly from: Instant;
  readonly to: Instant;
  readonly why: string;

  constructor(lost: Omit<LostContent, "draft">) {
    this.tenant = lost.tenant;
    this.type = lost.type;
    this.what = lost.what;
    this.from = lost.from;
    this.to = lost.to;
    this.why = lost.why;
  }

  get draft(): Draft {
    const metadata = {
      gap_axis: "availability",
      gap_from: new Date(this.from).toISOString(),
      gap_to: new Date(this.to).toISOString(),
      gap_reason: this.why,
    };
    return {
      key: { tenant: this.tenant, namespace: "gap", id: `${this.type}|${this.what}` },
      time: this.from,
      type: COVERAGE_GAP,
      actor: "mallcop",
      target: `${this.type}/${this.what}`,
      action: COVERAGE_GAP,
      severity: "warn",
      metadata,
      raw: metadata,
    };
  }
}
