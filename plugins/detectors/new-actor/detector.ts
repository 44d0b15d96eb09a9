/** Somebody whom the learned days do not know. One finding for each; who made the account is said where it was seen. */
import { alertDraft } from "../../../src/detect/alert.ts";
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { takesAway } from "../../../src/detect/grants.ts";
import { say } from "../../../src/detect/say.ts";
import { granteeOf, isActivity, succeeded, textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

const NAME = "new-actor";
const MONTH_MS = 30 * 86_400_000;
const WEEK_MS = 7 * 86_400_000;

/** Operations that bring somebody into being. */
const INTRODUCES =
  /^(?:CreateUser|CreateRole|CreateServiceLinkedRole)$|^add (?:user|service principal|application)$|\b(?:add_member|invite_member|add_user)$|create user|member-added|invite/i;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const alert = alertDraft(event, NAME);
      if (alert !== undefined) yield alert;
      if (!isActivity(event)) continue;
      remember(event, context);
      const who = context.who(event);
      if (who === undefined || !succeeded(event)) continue;
      const profile = context.profile(event);
      // Known, or seen before: the first day has told of them.
      if (profile === undefined) yield newcomer(event, who, context);
    }
  },
};

export default detector;

function newcomer(event: CleanEvent, who: string, context: Context): Draft {
  const maker = makerOf(who, event, context);
  const from = textOf(event, "country", "source_ip");
  const where = from === undefined ? say`` : say` from ${from}`;
  const elsewhere = context.seenElsewhere(event) ?? toldElsewhere(event, who, context);
  const origin =
    maker !== undefined
      ? say`${maker} made the account in the last 30 days`
      : elsewhere !== undefined
        ? say`the same name is known from ${elsewhere}`
        : say`nobody was seen making the account`;
  return {
    key: ["actor", who],
    source: event.source,
    // Somebody whom a known colleague let in, or whom another source told of, is expected; it is still told.
    severity: maker === undefined && elsewhere === undefined ? "warn" : "info",
    title: say`${who} is new`,
    why: joined(
      say`${who} did ${event.action}`,
      where,
      say`, and is not known from the days that are remembered; `,
      origin,
      say`.`,
    ),
    next: say`Find out who or what this is. If nobody knows it, disable it, and look at who let it in.`,
    events: [event],
  };
}

function joined(...parts: readonly ReturnType<typeof say>[]): ReturnType<typeof say> {
  return parts.join("") as ReturnType<typeof say>;
}

function remember(event: CleanEvent, context: Context): void {
  if (!INTRODUCES.test(event.action) && event.type !== "service_principal_created") return;
  if (takesAway(event) || !succeeded(event)) return;
  const maker = context.who(event);
  // A newcomer's word for another newcomer is worth nothing.
  if (maker === undefined || !(context.profile(event)?.isKnown ?? false)) return;
  for (const name of new Set([granteeOf(event), event.target, textOf(event, "target_id") ?? event.target])) {
    context.memory.set(`${event.source} ${folded(name)}`, { by: [maker] }, event.time + MONTH_MS);
  }
}

function makerOf(who: string, event: CleanEvent, { memory }: Context): string | undefined {
  const made = memory.get(`${event.source} ${folded(who)}`)?.by;
  const maker = Array.isArray(made) ? made[0] : undefined;
  return typeof maker === "string" && maker !== who ? maker : undefined;
}

/** The source that told of the same newcomer within the last week; remembers that this one does now. */
function toldElsewhere(event: CleanEvent, who: string, { memory, own: ours }: Context): string | undefined {
  const [name = who, domain] = who.split("@", 2);
  const key = `told ${domain === undefined || ours.domains.has(domain) ? name : who}`;
  const told = memory.get(key)?.by;
  const source = Array.isArray(told) ? told[0] : undefined;
  if (source === undefined) memory.set(key, { by: [event.source] }, event.time + WEEK_MS);
  return typeof source === "string" && source !== event.source ? source : undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/^role /, "");
}
