/** Detectors that run elsewhere: they are given events without waiting, and asked for what they have to say after each page. */
import type { Detector, Draft } from "./contract.ts";

export interface DeferredDetector extends Detector {
  /**
   * What it says of the events given since the last call.
   * @throws whatever ended it; it is not asked again
   */
  settle(): Promise<readonly DeferredDraft[]>;
}

export interface DeferredDraft {
  readonly draft: Draft;
  /** Whether the source was being learned when the draft's first event was given; `undefined` for one of an earlier page. */
  readonly learning: boolean | undefined;
}

export function isDeferred(detector: Detector): detector is DeferredDetector {
  return "settle" in detector && typeof detector.settle === "function";
}
