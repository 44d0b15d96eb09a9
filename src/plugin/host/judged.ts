/** A record with what its plugin said of it. The engine only passes it on: to `normalize`, and to the feed's digest. */
import type { Verdict } from "../../connector/contract.ts";
import { isObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import type { FeedManifest } from "../manifest.ts";
import type { HostedCorrelators } from "./hosted-summing.ts";
import { verdictOf } from "./received.ts";
import { fromTold } from "./told-error.ts";

/** Where the plugin's process has a record, until the next page of the reading is asked for. */
export interface Place {
  readonly reading: number;
  readonly index: number;
}

export class Judged {
  readonly place: Place;
  readonly verdict: Verdict | undefined;
  readonly rejected: unknown;

  constructor(sent: unknown, place: Place, feed: FeedManifest, correlators: HostedCorrelators) {
    this.place = place;
    const { record = null, verdict, rejected, pairs } = isObject(sent) ? sent : {};
    try {
      if (rejected !== undefined) throw fromTold(rejected);
      this.verdict = verdictOf(verdict, record as Json, feed);
      correlators.know(this.verdict, pairs);
    } catch (thrown) {
      this.verdict = undefined;
      this.rejected = thrown;
    }
  }
}
