/**
 * Entra's token endpoint on this machine, and the desk where a workflow gets its ID token: secrets and federated credentials,
 * refused for the reasons and in the words that the true one uses.
 */
import type { Asked, Reply } from "../loopback.ts";
import { issueToken, readToken } from "./token.ts";

/** An app registration. */
export interface StandInApp {
  readonly clientId: string;
  readonly secrets?: readonly { readonly value: string; readonly expires?: number }[];
  readonly federated?: readonly FederatedCredential[];
  /** Resources that the tenant has, by origin; all unless given. Others are refused with AADSTS500011. */
  readonly resources?: readonly string[];
  /** Application permissions, put into every token. */
  readonly roles?: readonly string[];
}

export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

export interface LoginOptions {
  readonly tenant: string;
  readonly apps: readonly StandInApp[];
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** How long an access token lasts, in seconds of `clock`; 3599 unless given. */
  readonly lifetime?: number;
  /** How long an ID token lasts, in seconds of `clock`; 300 unless given. */
  readonly idTokenLifetime?: number;
  /** The workflow that runs. Without one, there is no desk for ID tokens. */
  readonly workflow?: StandInWorkflow;
}

export interface StandInWorkflow {
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  readonly subject: string;
  /** That of GitHub unless given. */
  readonly issuer?: string;
}

export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** Where the desk for ID tokens is; the rest of `ACTIONS_ID_TOKEN_REQUEST_URL`, after the origin. */
export const ID_TOKEN_PATH = "/actions/idtoken?api-version=2.0";

const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** @returns a handler that gives `undefined` for what is none of its business */
export function createLogin(options: LoginOptions): (asked: Asked) => Reply | undefined {
  let issued = 0;
  return (asked) => {
    const [tenant = "", ...rest] = asked.path.split("/").slice(1);
    const place = rest.join("/");
    if (`/${tenant}/${place}` === "/actions/idtoken") return idToken(asked, options, ++issued);
    if (place === "v2.0/.well-known/openid-configuration") return configuration(asked.url.origin, tenant, options);
    if (place !== "oauth2/v2.0/token") return undefined;
    if (asked.method !== "POST") return refusal(900561, "The endpoint only accepts POST requests.", 400);
    return accessToken(new URLSearchParams(asked.body), tenant, options, ++issued);
  };
}

function accessToken(form: URLSearchParams, tenant: string, options: LoginOptions, issued: number): Reply {
  const { clock, lifetime = 3599 } = options;
  if (tenant !== options.tenant)
    return refusal(90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`);
  const clientId = form.get("client_id") ?? "";
  const app = options.apps.find((one) => one.clientId === clientId);
  if (app === undefined) {
    return refusal(
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'.`,
      400,
      "unauthorized_client",
    );
  }
  if (form.get("grant_type") !== "client_credentials") return refusal(70003, "The grant type is not supported.");
  const refused = form.has("client_assertion") ? refuseAssertion(form, app, options) : refuseSecret(form, app, options);
  if (refused) return refused;
  const resource = /^(https:\/\/[^\s/]+)\/\.default(?: openid| profile| offline_access)*$/.exec(
    form.get("scope") ?? "",
  )?.[1];
  if (resource === undefined)
    return refusal(
      1002012,
      "The provided value for scope is not valid: it must end in /.default.",
      400,
      "invalid_scope",
    );
  if (app.resources && !app.resources.includes(resource)) {
    return refusal(
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${tenant}.`,
      400,
      "invalid_resource",
    );
  }
  const now = Math.floor(clock() / 1000);
  const token = issueToken({
    aud: resource,
    iss: `https://sts.windows.net/${tenant}/`,
    nbf: now,
    exp: now + lifetime,
    jti: `access-${issued}`,
    tid: tenant,
    appid: clientId,
    roles: app.roles ?? [],
  });
  // The client judges this by the machine's own time, which here has nothing to do with `clock`.
  return { status: 200, body: { token_type: "Bearer", expires_in: 3599, ext_expires_in: 3599, access_token: token } };
}

function refuseSecret(form: URLSearchParams, app: StandInApp, { clock }: LoginOptions): Reply | undefined {
  const given = form.get("client_secret");
  if (given === null)
    return refusal(
      7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
      401,
      "invalid_client",
    );
  const secret = app.secrets?.find(({ value }) => value === given);
  if (secret === undefined) {
    return refusal(
      7000215,
      "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.",
      401,
      "invalid_client",
    );
  }
  if (secret.expires === undefined || secret.expires > clock()) return undefined;
  return refusal(
    7000222,
    `The provided client secret keys for app '${app.clientId}' are expired.`,
    401,
    "invalid_client",
  );
}

function refuseAssertion(form: URLSearchParams, app: StandInApp, { clock }: LoginOptions): Reply | undefined {
  const claims = readToken(form.get("client_assertion") ?? "");
  if (form.get("client_assertion_type") !== JWT_BEARER || claims === undefined) {
    return refusal(50027, "JWT token is invalid or malformed.", 401, "invalid_client");
  }
  const now = clock() / 1000;
  if (claims.exp <= now || claims.nbf > now) {
    return refusal(700024, "Client assertion is not within its valid time range.", 401, "invalid_client");
  }
  const known = app.federated ?? [];
  const ofIssuer = known.filter(({ issuer }) => issuer === claims.iss);
  if (ofIssuer.length === 0) {
    return refusal(
      700211,
      `No matching federated identity record found for presented assertion issuer '${claims.iss}'.`,
      401,
      "invalid_client",
    );
  }
  const ofSubject = ofIssuer.filter(({ subject }) => subject === claims.sub);
  if (ofSubject.length === 0) {
    return refusal(
      700213,
      `No matching federated identity record found for presented assertion subject '${claims.sub}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
      401,
      "invalid_client",
    );
  }
  if (ofSubject.some(({ audience }) => audience === claims.aud)) return undefined;
  return refusal(
    700212,
    `No matching federated identity record found for presented assertion audience '${claims.aud}'.`,
    401,
    "invalid_client",
  );
}

function idToken(asked: Asked, { workflow, clock, idTokenLifetime = 300 }: LoginOptions, issued: number): Reply {
  if (workflow === undefined) return { status: 404, body: { message: "Not Found" } };
  if (asked.headers.authorization !== `Bearer ${workflow.requestToken}`)
    return { status: 401, body: { message: "Unauthorized" } };
  const now = Math.floor(clock() / 1000);
  const value = issueToken({
    aud: asked.query.audience ?? "https://github.com/example-org",
    iss: workflow.issuer ?? GITHUB_ISSUER,
    nbf: now,
    exp: now + idTokenLifetime,
    jti: `id-${issued}`,
    sub: workflow.subject,
  });
  return { status: 200, body: { count: value.length, value } };
}

/** What MSAL asks of a host that it does not know. */
function configuration(origin: string, tenant: string, options: LoginOptions): Reply {
  if (tenant !== options.tenant) return refusal(90002, `Tenant '${tenant}' not found.`);
  const authority = `${origin}/${tenant}`;
  return {
    status: 200,
    body: {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
    },
  };
}

function refusal(number: number, words: string, status = 400, error = "invalid_request"): Reply {
  const ids = "Trace ID: 00000000-0000-4000-8000-000000000001 Correlation ID: 00000000-0000-4000-8000-000000000002";
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${number}: ${words} ${ids} Timestamp: 2026-11-22 12:00:00Z`,
      error_codes: [number],
      trace_id: "00000000-0000-4000-8000-000000000001",
      correlation_id: "00000000-0000-4000-8000-000000000002",
      error_uri: `https://login.microsoftonline.com/error?code=${number}`,
    },
  };
}
