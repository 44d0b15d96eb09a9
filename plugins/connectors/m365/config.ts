/** The options of an instance, and what follows from them: the tenant, whose quota is used, and which content is read. */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import type { MicrosoftOptions } from "../../../src/vendors/microsoft/client.ts";

/** As the manifest's schema accepts them. */
export interface M365Config extends MicrosoftOptions {
  readonly tenant_id?: string;
  readonly publisher_id?: string;
  readonly content_types?: readonly string[];
  readonly auto_subscribe?: boolean;
  /** Which connector tells of sign-ins, where `azure` reads the same tenant. */
  readonly login_source?: "azure" | "m365";
  readonly bulk_download_files?: number;
  readonly bulk_download_minutes?: number;
}

/** Each feed and the content type that it reads, in the order in which a record that comes twice is owned. */
export const CONTENT_TYPES = {
  "azure-ad": "Audit.AzureActiveDirectory",
  exchange: "Audit.Exchange",
  sharepoint: "Audit.SharePoint",
  general: "Audit.General",
  dlp: "DLP.All",
} as const satisfies Readonly<Record<string, string>>;

export type FeedName = keyof typeof CONTENT_TYPES;

export const FEED_NAMES: readonly FeedName[] = ["azure-ad", "exchange", "sharepoint", "general", "dlp"];

export const BULK_FILES = 100;
export const BULK_MINUTES = 60;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The tenant's GUID in lower case; the API takes no domain in its place.
 * @throws MallcopError `config-variable-unset`, `config-invalid`
 */
export function tenantOf({ config, setting, instance }: Pick<Context<M365Config>, "config" | "setting" | "instance">) {
  const tenant = (config.tenant_id ?? setting("M365_TENANT_ID") ?? "").toLowerCase();
  if (GUID.test(tenant)) return tenant;
  if (tenant === "")
    throw new MallcopError("config-variable-unset", { name: "M365_TENANT_ID", where: `\`tenant_id\` of ${instance}` });
  throw new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: `the tenant of ${instance} is no GUID`,
    advice:
      "Give the directory's ID, such as 1b2c3d4e-…, as the Entra portal shows it under Overview; a domain will not do.",
  });
}

/** Whether the options ask for a feed's content; all of it is read unless they say otherwise. */
export function isWanted({ content_types }: M365Config, feed: FeedName): boolean {
  return content_types === undefined || content_types.length === 0 || content_types.includes(feed);
}
