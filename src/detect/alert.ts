/** Alerts of Defender reach every detector; each speaks for the stages of an attack that are its own, so that one alert is one finding. */
import { entryOf } from "../connector/shape.ts";
import type { CleanEvent } from "../event/clean-event.ts";
import type { Draft } from "./contract.ts";
import { say } from "./say.ts";
import { textOf } from "./who.ts";

export const DEFENDER_ALERT = "defender_alert";

/** By the alert's stage, in lower case and without spaces. What is not named here is `unusual-resource-access`'s. */
const SPEAKERS: Readonly<Record<string, string>> = {
  initialaccess: "new-external-access",
  credentialaccess: "auth-failure-burst",
  bruteforce: "auth-failure-burst",
  persistence: "new-actor",
  privilegeescalation: "priv-escalation",
  defenseevasion: "audit-blinding",
};
const OTHERWISE = "unusual-resource-access";
const SETTLED = /resolved|dismissed|healthy|notapplicable/i;

/** @param detector the one that asks */
export function alertDraft(event: CleanEvent, detector: string): Draft | undefined {
  if (event.type !== DEFENDER_ALERT || event.severity === "info") return undefined;
  if (SETTLED.test(textOf(event, "status") ?? "")) return undefined;
  const stages = (textOf(event, "intent") ?? "").toLowerCase().replaceAll(" ", "").split(",");
  const speaker = stages.flatMap((stage) => entryOf(SPEAKERS, stage) ?? [])[0] ?? OTHERWISE;
  if (speaker !== detector) return undefined;
  const name = textOf(event, "alert_name") ?? event.action;
  return {
    key: ["alert", name, event.target],
    source: event.source,
    severity: event.severity,
    title: say`Defender: ${name}`,
    why: say`Microsoft Defender raised ${name} about ${textOf(event, "entity") ?? event.target}.`,
    next: say`Open the alert in Defender for Cloud, follow its steps, and settle it there.`,
    certain: true,
    events: [event],
  };
}
