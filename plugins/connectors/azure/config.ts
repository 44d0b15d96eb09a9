/** The options of an instance, as the manifest's schema lets them through. */
import type { ContainerAppsConfig } from "./container-apps.ts";
import type { SignInsConfig } from "./sign-ins.ts";

export interface AzureConfig extends SignInsConfig, ContainerAppsConfig {
  readonly subscriptions?: readonly string[];
  readonly resource_groups?: readonly string[];
  readonly include_delegated?: boolean;
  readonly include_tenant_log?: boolean;
  readonly include_policy_audits?: boolean;
  readonly include_assessments?: boolean;
}
