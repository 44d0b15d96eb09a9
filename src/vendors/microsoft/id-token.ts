/**
 * The workflow's own ID token, which Entra exchanges for an access token where a federated credential says so. It is asked
 * for at the address that the runner gave to this job, with the token that came along, and kept nowhere.
 *
 * @see https://docs.github.com/actions/reference/security/oidc
 */
import type { Context } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import type { Http } from "../../connector/http.ts";
import type { Secret } from "../../connector/secret.ts";
import { isObject, parseJson } from "../../connector/shape.ts";

const VENDOR = "GitHub Actions";

/** Where a job may ask for an ID token. Both are there only with `permissions: id-token: write`. */
export interface IdTokenDesk {
  readonly url: string;
  readonly token: Secret;
}

/**
 * @param secretName the secret that would do instead
 * @throws MallcopError `secret-missing` if the job has neither
 */
export function idTokenDesk(ctx: Context, secretName: string): IdTokenDesk {
  const url = ctx.setting("ACTIONS_ID_TOKEN_REQUEST_URL");
  const token = ctx.secret("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (url !== undefined && token !== undefined) return { url, token };
  throw new MallcopError("secret-missing", {
    name: secretName,
    advice:
      `Either set ${secretName} in the \`env:\` of the workflow step from a repository secret, or sign in without one: give ` +
      "the job `permissions: id-token: write` and the app a federated credential (docs/connectors/microsoft-sign-in.md).",
  });
}

/**
 * @param audience what the token is to be made out to
 * @throws MallcopError `auth-failed`, `vendor-answer-unexpected`, and whatever the transport throws
 */
export async function requestIdToken({ url, token }: IdTokenDesk, http: Http, audience: string): Promise<string> {
  const address = URL.parse(url);
  address?.searchParams.set("audience", audience);
  const answer = await http.send({
    url: address?.href ?? url,
    headers: { accept: "application/json", authorization: `Bearer ${token.reveal()}` },
  });
  if (answer.status !== 200) {
    throw new MallcopError("auth-failed", {
      vendor: VENDOR,
      reason: `no ID token was given, HTTP ${answer.status} ${http.excerpt(answer)}`.trim(),
      advice: "Give the job `permissions: id-token: write`. Runs of pull requests from forks never get an ID token.",
    });
  }
  const body = parseJson(answer.body, "the ID token", VENDOR);
  if (isObject(body) && typeof body.value === "string" && body.value !== "") return body.value;
  throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "there is no ID token in the answer" });
}
