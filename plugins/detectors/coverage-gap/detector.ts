/** A hole in the record is a finding of its own: nobody can say that nothing happened in it. */
import type { Detector, Draft } from "../../../src/detect/contract.ts";
import { say } from "../../../src/detect/say.ts";
import { textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

const detector: Detector = {
  *detect(events) {
    for (const event of events) if (event.type === "coverage_gap") yield gap(event);
  },
};

export default detector;

function gap(event: CleanEvent): Draft {
  const connector = textOf(event, "connector") ?? event.source;
  const from = textOf(event, "gap_from");
  const to = textOf(event, "gap_to");
  const range = from === undefined || to === undefined ? say`some time` : say`${from} to ${to}`;
  return {
    key: ["gap", connector, event.target],
    source: event.source,
    severity: "warn",
    title: say`${connector} has a hole in ${event.target}`,
    why: (say`Nothing is known of ${event.target} from ` +
      range +
      say`: ${textOf(event, "gap_reason") ?? "it could not be read"}.`) as ReturnType<typeof say>,
    next: say`Find out why no run read it in time. If the vendor's own console still shows the range, look there.`,
    events: [event],
  };
}
