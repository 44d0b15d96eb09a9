/** Sensitive things read by somebody who does not read such things: classes of resources, not each new child of one. */
import { alertDraft } from "../../../src/detect/alert.ts";
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { own, say } from "../../../src/detect/say.ts";
import { habitOf, isActivity, resourceClassOf, succeeded, textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

const NAME = "unusual-resource-access";
/** What lets its reader in elsewhere, or cannot be got back. */
const SENSITIVE = /vault|secret|key|credential|password|token|env|connectionstring|purge|export|snapshot|backup/i;
const READS = /read|reveal|decrypt|access|view|get/i;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const draft = alertDraft(event, NAME) ?? unusual(event, context);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function unusual(event: CleanEvent, context: Context): Draft | undefined {
  const who = context.who(event);
  if (who === undefined || !isActivity(event) || !succeeded(event)) return undefined;
  if (event.type === "env_var_change" && !READS.test(event.action)) return undefined;
  const profile = context.profile(event);
  if (profile?.knowsHabit(habitOf(event))) return undefined;
  const isSensitive =
    SENSITIVE.test(`${event.action} ${event.metadata.target_type ?? ""}`) || event.type === "bulk_download";
  const isEstablished = (profile?.days ?? 0) >= (context.parameters.established_days ?? 0);
  // A newcomer is `new-actor`'s, unless it goes for what is sensitive.
  if (!isSensitive && !isEstablished) return undefined;
  const what = event.type === "bulk_download" ? (textOf(event, "site") ?? event.target) : resourceClassOf(event);
  const habit = profile === undefined ? say`is not known` : say`acted on ${profile.days} days without ever doing so`;
  const files = event.metadata.files;
  const how = typeof files === "number" ? own(` (${files} files)`) : own("");
  return {
    key: ["access", who, what],
    source: event.source,
    severity: isSensitive ? "warn" : "info",
    title: say`${who} reached ${what} for the first time`,
    why: `${say`${who} did ${event.action} on ${event.target}${how}, and `}${habit}.` as ReturnType<typeof say>,
    next: say`Ask them what for. If it was not them, change whatever was read, and revoke their sessions and keys.`,
    events: [event],
  };
}
