/** Acts far from any hour at which somebody usually acts. Hours are learned per actor and smoothed; machines have none. */
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { counted, own, say } from "../../../src/detect/say.ts";
import { isActivity, networkOf, succeeded } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

/** Whoever acts in more hours than this sleeps never, or in many places. */
const MOST_HOURS = 14;
/** Hours of days that must have been seen, however they fall. */
const LEAST_SEEN = 15;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const draft = judge(event, context);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function judge(event: CleanEvent, context: Context): Draft | undefined {
  const who = context.who(event);
  if (who === undefined || !isActivity(event) || !succeeded(event)) return undefined;
  const { established_days: established = 0, hours_apart: apart = 0 } = context.parameters;
  const profile = context.profile(event);
  if (profile === undefined || profile.days < established || isMachine(event)) return undefined;
  if (profile.hours.filter((days) => days > 0).length > MOST_HOURS) return undefined;
  if (profile.hours.reduce((sum, days) => sum + days, 0) < LEAST_SEEN) return undefined;
  const hour = new Date(event.time).getUTCHours();
  const far = profile.hoursFromUsual(hour);
  if (far === undefined || far < apart) return undefined;
  const network = networkOf(event);
  const isStrange = network !== undefined && !profile.knowsNetwork(network);
  const day = new Date(event.time).toISOString().slice(0, 10);
  return {
    key: ["timing", who, day],
    source: event.source,
    severity: "warn",
    title: say`${who} acted at an unusual hour`,
    why: say`${who} did ${event.action} at ${own(new Date(event.time).toISOString().slice(11, 16))} UTC, ${far} hours from any usual hour of ${counted(profile.days, "day")}${own(isStrange ? ", and from a network that is new to them" : "")}.`,
    next: say`Ask them whether it was them. If not, revoke their sessions and keys, and look at all they did that day.`,
    events: [event],
  };
}

function isMachine({ metadata: { actor_type: type }, actor }: CleanEvent): boolean {
  return (
    /^(?:AWSService|AssumedRole|service_principal|app|system|managed_identity)$/i.test(String(type ?? "")) ||
    /\[bot\]$/.test(actor)
  );
}
