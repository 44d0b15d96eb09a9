/**
 * The credential of `@azure/identity` for a client secret or for the workflow's own ID token, on the shared transport. It logs
 * nothing, keeps nothing but in memory, and reads nothing from the environment or the disk.
 */
import type { TokenCredential } from "@azure/identity";
import { createAzureHttpClient } from "../../connector/azure-http-client.ts";
import type { Context } from "../../connector/contract.ts";
import type { Http } from "../../connector/http.ts";
import type { Secret } from "../../connector/secret.ts";
import type { MicrosoftOptions } from "./cloud.ts";
import { idTokenDesk, requestIdToken } from "./id-token.ts";

/** The names of the variables that hold a credential. */
export interface CredentialNames {
  readonly tenant: string;
  readonly clientId: string;
  readonly secretName: "AZURE_CLIENT_SECRET" | "M365_CLIENT_SECRET";
}

export interface Identity {
  /** The origin that tokens come from. */
  readonly login: string;
  readonly names: CredentialNames;
  readonly tenant: string;
  readonly clientId: string;
  /** Without one, the workflow's ID token is exchanged. */
  readonly secret: Secret | undefined;
  /** What that ID token is made out to. */
  readonly audience: string;
}

/** @throws MallcopError `secret-missing` if there is neither a secret nor an ID token to be had */
export async function createCredential(
  ctx: Context<MicrosoftOptions>,
  who: Identity,
  http: Http,
): Promise<TokenCredential> {
  const { tenant, clientId, login, names, secret, audience } = who;
  const desk = secret === undefined ? idTokenDesk(ctx, names.secretName) : undefined;
  const [{ ClientAssertionCredential, ClientSecretCredential }, { setLogLevel }, httpClient] = await Promise.all([
    import("@azure/identity"),
    import("@azure/logger"),
    createAzureHttpClient(http),
  ]);
  // Whatever the environment asks for: the SDK would write to the job's log past redaction.
  setLogLevel();
  const options = {
    authorityHost: login,
    httpClient,
    retryOptions: { maxRetries: 0 },
    // Discovery asks the public cloud whether the host is Microsoft's; a configured one is somebody's own word for it.
    ...(ctx.config.login_url !== undefined && { disableInstanceDiscovery: true }),
  };
  if (desk === undefined) return new ClientSecretCredential(tenant, clientId, secret?.reveal() ?? "", options);
  // The SDK asks for it up to three times per token. It lives for minutes only; once it is refused as stale, a new credential
  // brings a new one.
  let idToken: Promise<string> | undefined;
  const assertion = () => {
    idToken ??= requestIdToken(desk, http, audience);
    return idToken;
  };
  return new ClientAssertionCredential(tenant, clientId, assertion, options);
}
