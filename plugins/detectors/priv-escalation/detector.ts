/** Who was given power: grantor, grantee, role and scope are the subject, so that a grant is told once and another one again. */
import { alertDraft } from "../../../src/detect/alert.ts";
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { type Power, powerGiven, takesAway } from "../../../src/detect/grants.ts";
import { own, type Said, say } from "../../../src/detect/say.ts";
import { granteeOf, habitOf, networkOf, succeeded, textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";
import type { Severity } from "../../../src/event/event.ts";

const NAME = "priv-escalation";
const DAY_MS = 86_400_000;

/** Power over a single repository, as against an organization, tenant or account. */
const NARROW: ReadonlySet<string> = new Set(["repo_permission", "collaborator_added"]);

/** Operations that give whoever did them somebody else's identity. */
const CREDENTIAL =
  /^(?:CreateAccessKey|CreateLoginProfile|UpdateLoginProfile|CreateServiceSpecificCredential|UploadSSHPublicKey)$|credentials?\b.*\b(?:add|certificates and secrets)|^add (?:service principal|application) credentials|federatedIdentityCredentials\/write|elevateAccess\/action/i;
/** Habits of those who look after accounts. */
const ADMINISTERS = /^(?:iam_change|access_key_change|role_assignment|permission_change|admin_role_change)\b/;
/** Switches that a role definition or policy may have been made stronger with. */
const STRONGER = /role_allows_everything|role_may_give_roles/;

const NEXT: Said = say`Ask the grantor whether they meant it. If not, take it back, revoke their sessions and keys, and look at what both did since.`;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      rememberMade(event, context);
      const draft =
        alertDraft(event, NAME) ??
        grant(event, context) ??
        credential(event, context) ??
        definition(event) ??
        root(event);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function grant(event: CleanEvent, context: Context): Draft | undefined {
  const power = powerGiven(event);
  if (power === undefined || event.type === "login") return undefined;
  const by = context.who(event) ?? event.actor;
  const to = granteeOf(event);
  const role = textOf(event, "role", "permission") ?? "administration";
  const scope = textOf(event, "scope", "repo", "team", "org", "project", "account") ?? event.target;
  const key = ["grant", by, to.toLowerCase(), role.toLowerCase(), scope.toLowerCase()];
  if (isRoutine(event, key, context)) return undefined;
  const done = succeeded(event);
  const himself = by === to.toLowerCase() ? own("themselves") : to;
  return {
    key,
    source: event.source,
    severity: severityOf(event, power, done),
    title: done ? say`${to} was given ${role}` : say`${by} tried to give ${himself} ${role}`,
    why: say`${by} ${own(done ? "gave" : "was refused when giving")} ${himself} the role ${role} on ${scope} (${event.action}), which amounts to ${own(power === "full" ? "full administration" : "broad control")}.`,
    next: NEXT,
    events: [event],
  };
}

function severityOf({ type }: CleanEvent, power: Power, done: boolean): Severity {
  return done && power === "full" && !NARROW.has(type) ? "critical" : "warn";
}

/** The same grant again and again, as tools that keep a desired state make it: known after two days, until it stays away. */
function isRoutine(event: CleanEvent, key: readonly string[], { memory }: Context): boolean {
  if (!succeeded(event)) return false;
  const name = key.join(" | ");
  const day = Math.floor(event.time / DAY_MS);
  const { days = 0, last = 0 } = memory.get(name) ?? {};
  const seen = Number(days) + (day > Number(last) ? 1 : 0);
  memory.set(name, { days: seen, last: Math.max(day, Number(last)) }, event.time + 90 * DAY_MS);
  return seen > 2;
}

function credential(event: CleanEvent, context: Context): Draft | undefined {
  if (!CREDENTIAL.test(event.action) || takesAway(event)) return undefined;
  const by = context.who(event) ?? event.actor;
  const whose = event.target.toLowerCase();
  const isElevation = /elevateAccess/i.test(event.action);
  const isOwn = whose === by || whose === event.actor.toLowerCase();
  if (isOwn && !isElevation && !/UpdateLoginProfile/.test(event.action) && event.metadata.actor_type !== "Root")
    return undefined;
  const done = succeeded(event);
  const usual = isWelcome(event, by, context) || isUsual(event, context);
  return {
    key: ["credential", by, whose],
    source: event.source,
    severity: isElevation && done ? "critical" : usual && !isElevation ? "info" : "warn",
    title: isElevation ? say`${by} took over all subscriptions` : say`${by} made a credential for ${event.target}`,
    why: say`${by} ${own(done ? "made" : "was refused when making")} a credential that acts as ${event.target} (${event.action}).`,
    next: say`Ask whoever did it, and whose account it is. If nobody knows of it, delete the credential and look at what was done with it.`,
    events: [event],
  };
}

/** Whether whoever did it does such things, from a place that is known of them. At first having administered on another day must do. */
function isUsual(event: CleanEvent, context: Context): boolean {
  const profile = context.profile(event);
  if (profile === undefined) return false;
  const network = networkOf(event);
  if (network !== undefined && !profile.usedBefore(network, Math.floor(event.time / DAY_MS))) return false;
  if (profile.knowsHabit(habitOf(event))) return true;
  return context.learning(event) && [...profile.habits.keys()].some((habit) => ADMINISTERS.test(habit));
}

/** A password for a user whom the same person made that day: how colleagues are welcomed. Keys are another matter. */
function isWelcome({ source, action, target, time }: CleanEvent, by: string, { memory }: Context): boolean {
  return action === "CreateLoginProfile" && Number(memory.get(madeBy(source, by, target))?.at ?? 0) > time - DAY_MS;
}

function rememberMade(event: CleanEvent, { memory, who }: Context): void {
  if (event.action !== "CreateUser" || !succeeded(event)) return;
  memory.set(madeBy(event.source, who(event) ?? event.actor, event.target), { at: event.time }, event.time + DAY_MS);
}

function madeBy(source: string, by: string, user: string): string {
  return `made ${source} | ${by} | ${user.toLowerCase()}`;
}

function definition(event: CleanEvent): Draft | undefined {
  const change = textOf(event, "change");
  const isStronger = change !== undefined && STRONGER.test(change);
  const isForced = event.type === "permission_change" && event.severity === "critical" && !takesAway(event);
  if (!succeeded(event) || !(isStronger || isForced)) return undefined;
  return {
    key: ["definition", event.actor, event.target],
    source: event.source,
    severity: event.severity === "critical" ? "critical" : "warn",
    title: say`What ${event.target} allows was widened`,
    why: say`${event.actor} changed ${event.target} by ${event.action}, so that whoever holds it can do more.`,
    next: NEXT,
    events: [event],
  };
}

/** The root user of an account can do everything, and has hardly ever a reason to. */
function root(event: CleanEvent): Draft | undefined {
  if (event.type !== "login" || event.metadata.actor_type !== "Root" || !succeeded(event)) return undefined;
  return {
    key: ["root", event.actor],
    source: event.source,
    severity: "warn",
    title: say`The root user of ${event.target} was used`,
    why: say`${event.actor} did ${event.action} from ${textOf(event, "source_ip") ?? "an unknown address"}; daily work needs no root user.`,
    next: say`Ask whoever holds its password. If it was not them, recover the account with AWS at once.`,
    events: [event],
  };
}
