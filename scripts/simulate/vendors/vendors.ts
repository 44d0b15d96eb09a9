/** All vendors of a simulation, by the connector's instance. */
import { awsAccount } from "./aws.ts";
import { azureTenant } from "./azure.ts";
import { containerApps } from "./containers.ts";
import { githubOrganization } from "./github.ts";
import { m365Tenant } from "./m365.ts";
import { openclawGateway } from "./openclaw.ts";
import { supabaseProject } from "./supabase.ts";
import type { Setting, Vendor } from "./vendor.ts";
import { vercelTeam } from "./vercel.ts";

export const VENDORS: Readonly<Record<string, (setting: Setting) => Promise<Vendor>>> = {
  aws: awsAccount,
  github: githubOrganization,
  azure: azureTenant,
  m365: m365Tenant,
  containers: containerApps,
  vercel: vercelTeam,
  supabase: supabaseProject,
  openclaw: openclawGateway,
};
