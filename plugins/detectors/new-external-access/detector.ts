/** Who or what outside was let in. Outside is what the configuration's `own` does not name, or what the vendor itself calls so. */
import { alertDraft } from "../../../src/detect/alert.ts";
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { takesAway } from "../../../src/detect/grants.ts";
import { own, type Said, say } from "../../../src/detect/say.ts";
import { domainOf, granteeOf, succeeded, textOf } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";
import type { Severity } from "../../../src/event/event.ts";

const NAME = "new-external-access";
const DAY = 86_400_000;

interface Way {
  readonly way: string;
  readonly severity: Severity;
  /** Whom it lets in; the subject of the finding, and what may become known. */
  readonly whom: string;
}

type Rule = (event: CleanEvent, context: Context) => Way | undefined;

const EVERYBODY = "everybody";

const RULES: readonly Rule[] = [
  /** Anybody at all */
  (event) =>
    event.metadata.public === true || (/visibility|access|public/i.test(event.action) && becamePublic(event))
      ? { way: "was opened to everybody", severity: "critical", whom: EVERYBODY }
      : undefined,
  (event) =>
    event.type === "external_sharing" && textOf(event, "sharing") === "anonymous"
      ? { way: "was shared by a link that works for anybody", severity: "warn", whom: EVERYBODY }
      : undefined,
  /** Mail */
  (event, { own: ours }) => {
    if (event.type !== "external_forwarding") return undefined;
    const whom = textOf(event, "forwards_to") ?? "an address outside";
    const isColleague = domainOf(whom) !== undefined && domainOf(whom) === domainOf(event.target);
    if (isColleague || isOurs(whom, ours)) return undefined;
    return {
      way: "forwards its mail outside",
      severity: event.metadata.hides === undefined ? "warn" : "critical",
      whom,
    };
  },
  /** People */
  (event, context) => outsider(event, ["collaborator_added"], "was opened to a person outside", "warn", context),
  (event, context) => outsider(event, ["external_sharing"], "was shared with a person outside", "info", context),
  (event, context) =>
    granteeOf(event).includes("@")
      ? outsider(event, ["delegate_access", "team_member_added"], "was opened to a person outside", "warn", context)
      : undefined,
  (event) =>
    /^(?:Invite external user|Redeem external user invite)/i.test(event.action) ||
    /outside_collaborator|\.add_outside/.test(event.action)
      ? { way: "was opened to a guest", severity: "warn", whom: granteeOf(event) }
      : undefined,
  /** Applications */
  (event) =>
    /consent to application|delegated permission grant|app role assignment (?:to|grant to) service principal|add oauth2permissiongrant/i.test(
      event.action,
    )
      ? { way: "was opened to an application", severity: "warn", whom: event.target }
      : undefined,
  (event) =>
    event.type === "oauth_authorization" &&
    /create|approve|grant|add|install|authoriz/i.test(event.action) &&
    /integration|oauth_app|app_access|personal_access_token/i.test(event.action)
      ? { way: "was opened to an application", severity: "warn", whom: textOf(event, "app") ?? event.target }
      : undefined,
  (event, { own: ours }) => {
    const tenant = textOf(event, "app_owner_organization");
    if (event.type !== "service_principal_created" || tenant === undefined || ours.accounts.size === 0)
      return undefined;
    if (ours.accounts.has(tenant.toLowerCase())) return undefined;
    return { way: "was opened to another tenant's application", severity: "warn", whom: event.target };
  },
  /** Code and news of it */
  (event) =>
    event.source === "github" && /^hook\.(?:create|config_changed)$/.test(event.action)
      ? { way: "sends what happens in it to an address", severity: "warn", whom: event.target }
      : undefined,
  (event) =>
    event.action === "public_key.create" && event.metadata.read_only !== true && event.severity !== "info"
      ? { way: "was opened to a key that may write", severity: "warn", whom: textOf(event, "title") ?? event.target }
      : undefined,
  /** Other accounts */
  (event) =>
    event.metadata.external === true && event.type !== "login" && event.source !== "m365" && event.source !== "github"
      ? { way: "was opened to another account", severity: "warn", whom: granteeOf(event) }
      : undefined,
];

const NEXT: Said = say`Ask whoever opened it whether it was meant. If not, close it, and look at what came in or went out through it.`;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const alert = alertDraft(event, NAME);
      if (alert !== undefined) yield alert;
      if (alert !== undefined || takesAway(event) || !succeeded(event)) continue;
      const way = RULES.map((rule) => rule(event, context)).find((found) => found !== undefined);
      if (way !== undefined && !isKnown(event, way, context)) yield opened(event, way, context);
    }
  },
};

export default detector;

function opened(event: CleanEvent, { way, severity, whom }: Way, context: Context): Draft {
  const by = context.who(event) ?? event.actor;
  const party = whom === EVERYBODY ? own("everybody") : whom;
  const what = textOf(event, "item", "repo", "project") ?? event.target;
  return {
    key: ["opened", whom.toLowerCase(), whom === EVERYBODY ? what : ""],
    source: event.source,
    severity,
    title: say`${what} ${own(way)}`,
    why: say`${by} let ${party} in by ${event.action}: ${what} ${own(way)}.`,
    next: NEXT,
    events: [event],
  };
}

/** A partner whom things are shared with on several days is known; everybody never is. */
function isKnown(event: CleanEvent, { whom, severity }: Way, { memory }: Context): boolean {
  if (whom === EVERYBODY || severity === "critical") return false;
  const name = domainOf(whom) ?? whom.toLowerCase();
  const day = Math.floor(event.time / DAY);
  const { days = 0, last = 0 } = memory.get(name) ?? {};
  memory.set(
    name,
    { days: Number(days) + (day > Number(last) ? 1 : 0), last: Math.max(day, Number(last)) },
    event.time + 90 * DAY,
  );
  return Number(days) >= 2;
}

function outsider(
  event: CleanEvent,
  types: readonly string[],
  way: string,
  severity: Severity,
  { own: ours }: Context,
): Way | undefined {
  if (!types.includes(event.type) || event.metadata.external === false) return undefined;
  const change = textOf(event, "change");
  if (change !== undefined && change !== "granted" && change !== "requested") return undefined;
  const whom = granteeOf(event);
  return isOurs(whom, ours) ||
    (domainOf(whom) !== undefined && ours.domains.size === 0 && event.metadata.external !== true)
    ? undefined
    : { way, severity, whom };
}

function isOurs(whom: string, { domains }: Context["own"]): boolean {
  const domain = domainOf(whom);
  return domain !== undefined && domains.has(domain);
}

function becamePublic(event: CleanEvent): boolean {
  return textOf(event, "visibility") === "public" && textOf(event, "previous_visibility") !== "public";
}
