/** A tenant for one instance: signing in with a secret, and the services that it needs. */
import { type MicrosoftTenant, type Service, startMicrosoftTenant } from "../../../src/demo/microsoft/tenant.ts";
import { TENANT } from "../../../src/demo/story/cast.ts";

export async function signInTo(services: readonly Service[], clock: () => number): Promise<MicrosoftTenant> {
  return await startMicrosoftTenant({ tenant: TENANT, clock, services });
}
