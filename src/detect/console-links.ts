/**
 * Links into the vendors' consoles. Built of our own text and of what only the vendor can have chosen (ids, regions, operations), each
 * of one exact form, so that no stranger's words get into an address; where that is not to be had there is no link.
 */
import type { InstanceConfig } from "../config/config.ts";
import { entryOf } from "../connector/shape.ts";
import type { CleanEvent } from "../event/clean-event.ts";
import type { Scalar } from "../event/event.ts";

/** The consoles, which are also the only hosts that a link read from a file may lead to. */
const HOST =
  /^(?:[a-z]{2}-[a-z]+-\d\.console\.aws\.amazon|portal\.azure|entra\.microsoft|security\.microsoft|purview\.microsoft|github|supabase)\.com$/;
const FORM = /^https:\/\/[a-z0-9.-]+\/[\w.~/#?=&%:@+-]*$/;
const LONGEST = 500;

type Build = (event: CleanEvent) => string | undefined;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const CONSOLES: Readonly<Record<string, Build>> = {
  "aws-cloudtrail": ({ action, metadata }) => {
    const region = exact(metadata.region, /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?!gov|iso)[a-z]+-\d$/);
    const name = exact(action, /^[A-Z][A-Za-z0-9]{1,80}$/);
    if (region === undefined || name === undefined) return undefined;
    return `https://${region}.console.aws.amazon.com/cloudtrailv2/home?region=${region}#/events?EventName=${name}`;
  },
  azure: ({ type, metadata }) => {
    if (type === "login") return "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
    const account = exact(metadata.account, GUID);
    // The directory's own events carry the tenant in place of a subscription.
    if (account === undefined || metadata.feed === "directory-audits" || metadata.feed === "sign-ins") return undefined;
    return `https://portal.azure.com/#resource/subscriptions/${account}/eventlogs`;
  },
  github: ({ action, time, metadata }) => {
    const org = exact(metadata.org, /^[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?$/i);
    const name = exact(action, /^[a-z][a-z_]*\.[a-z][a-z_]*$/);
    if (org === undefined || name === undefined) return undefined;
    const phrase = encodeURIComponent(`action:${name} created:${new Date(time).toISOString().slice(0, 10)}`);
    return `https://github.com/organizations/${org}/settings/audit-log?q=${phrase}`;
  },
  m365: ({ type, metadata }) => {
    const alert = exact(metadata.alert_id, GUID);
    if (alert !== undefined) return `https://security.microsoft.com/alerts/${alert}`;
    if (type === "login") return "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade";
    return "https://purview.microsoft.com/audit/auditsearch";
  },
  supabase: ({ type, metadata }) => {
    const project = exact(metadata.account, /^[a-z]{20}$/);
    if (project === undefined) return undefined;
    return `https://supabase.com/dashboard/project/${project}/${type.startsWith("auth.") ? "logs/auth-logs" : "settings/general"}`;
  },
};

/** Gives an event's link, if one can be built. */
export type LinkOf = (event: CleanEvent) => string | undefined;

/** Without a configuration nobody knows which vendor's address an event came from, so there are no links. */
export const NO_LINKS: LinkOf = () => undefined;

/** @param connectors those that read an address of their own (an own server, another cloud, a stand-in, a plugin) get no links */
export function consoleLinks(
  connectors: readonly Pick<InstanceConfig, "id" | "type" | "options" | "plugin">[],
): LinkOf {
  const usual = new Map(connectors.filter(isAtUsualAddress).map(({ id, type }) => [id, type]));
  return (event) => {
    if (usual.get(String(event.metadata.connector)) !== event.source) return undefined;
    const link = entryOf(CONSOLES, event.source)?.(event);
    return link !== undefined && isConsoleLink(link) ? link : undefined;
  };
}

/** Whether a text is a link as they are built here: whoever changed a file of findings can lead nobody elsewhere. */
export function isConsoleLink(value: unknown): value is string {
  if (typeof value !== "string" || value.length > LONGEST || !FORM.test(value)) return false;
  const host = URL.parse(value)?.host;
  return host !== undefined && HOST.test(host);
}

function isAtUsualAddress({ options, plugin }: Pick<InstanceConfig, "options" | "plugin">): boolean {
  return plugin === undefined && !Object.keys(options).some((name) => name.endsWith("_url") || name === "cloud");
}

function exact(value: Scalar | undefined, form: RegExp): string | undefined {
  return typeof value === "string" && form.test(value) ? value : undefined;
}
