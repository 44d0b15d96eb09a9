/** Who acted, where from, and what sort of thing it was: an event's names folded so that habits can be told by them. */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Scalar } from "../event/event.ts";

/** Names that stand for nobody. */
const NOBODY: ReadonlySet<string> = new Set(["", "-", "unknown", "mallcop", "defender", "anonymous"]);
/** What end users of the watched applications do: there may be any number of them, and all are new once. */
const BY_END_USERS = /^auth\./;
/** Times are the vendor's of something found, or nobody acts at all. */
const NO_ACTIVITY: ReadonlySet<string> = new Set([
  "coverage_gap",
  "defender_alert",
  "dependabot_alert",
  "secret_scanning_alert",
  "parser_summary",
  "log_line",
]);
/** Names of sessions that IAM Identity Center gives to people. */
const SINGLE_SIGN_ON = /^AWSReservedSSO_/;

/** A text of an event's metadata; `undefined` for anything else. */
export function textOf(event: CleanEvent, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value: Scalar | undefined = event.metadata[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

export function isActivity(event: CleanEvent): boolean {
  return !NO_ACTIVITY.has(event.type) && !BY_END_USERS.test(event.type) && event.metadata.time_missing !== true;
}

/**
 * Who acted. A session of a role is the role; a person behind it, where the record names one, is the person. Lower case:
 * vendors write one name in several ways.
 */
export function whoActed(event: CleanEvent): string | undefined {
  if (BY_END_USERS.test(event.type)) return undefined;
  const { actor, metadata } = event;
  if (metadata.actor_type === "AWSService" || NOBODY.has(actor)) return undefined;
  const behind = metadata.source_identity;
  if (typeof behind === "string" && behind !== "") return behind.toLowerCase();
  if (metadata.actor_type !== "AssumedRole") return lowered(actor);
  const slash = actor.indexOf("/");
  if (slash < 0) return actor.toLowerCase();
  const session = actor.slice(slash + 1);
  const isPerson = session.includes("@") || SINGLE_SIGN_ON.test(actor);
  return (isPerson ? session : `role ${actor.slice(0, slash)}`).toLowerCase();
}

const MOST_REMEMBERED = 5000;

/** A pure function of names that come again with every event; what it gave is kept for speed alone. */
function remembered<Answer>(work: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = work(name);
    answers.set(name, answer);
    return answer;
  };
}

const lowered = remembered((name) => name.toLowerCase());

/** Whether it succeeded, as far as is known: what was refused teaches nothing and changes nothing. */
export function succeeded({ metadata: { outcome } }: CleanEvent): boolean {
  return outcome !== "failure" && outcome !== "denied";
}

/** Whoever was given or lost something. */
export function granteeOf(event: CleanEvent): string {
  return textOf(event, "grantee", "member", "user") ?? event.target;
}

/** The neighbourhood of an address: /24 of IPv4, /48 of IPv6; people's addresses change within it. */
export function networkOf(event: CleanEvent): string | undefined {
  const address = event.metadata.source_ip;
  return typeof address === "string" ? networkAround(address) : undefined;
}

const networkAround = remembered((address) => {
  const dot = address.lastIndexOf(".");
  if (dot > 0 && /^[\d.]+(?::\d+)?$/.test(address)) return `${address.slice(0, dot)}.0/24`;
  return address.includes(":") ? `${address.split(":", 3).join(":")}::/48` : undefined;
});

/** The sort of thing that was done. Not the single target: there are always new ones. */
export function habitOf(event: CleanEvent): string {
  const { target_type: kind } = event.metadata;
  if (event.type === "resource_access") return `resource_access ${resourceClassOf(event)}`;
  return typeof kind === "string" ? `${event.type} ${kind.toLowerCase()}` : event.type;
}

/** A resource's class: its kind, and the group or account that it is in. */
export function resourceClassOf(event: CleanEvent): string {
  const kind = textOf(event, "target_type", "service") ?? event.target;
  const place = textOf(event, "resource_group", "project", "site", "account") ?? "";
  return `${kind} ${place}`.trim().toLowerCase();
}

/** The part of an address of mail behind the @, in lower case. */
export function domainOf(address: string): string | undefined {
  // Guests are written as `name_their.domain#EXT#@ours`.
  const guest = /_([^_#@]+\.[^_#@]+)#ext#@/i.exec(address);
  const domain = guest?.[1] ?? /@([^@\s>]+)$/.exec(address)?.[1];
  return domain?.toLowerCase();
}
