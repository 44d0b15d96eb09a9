/**
 * What Microsoft's refusals mean, and what to do: the sign-in's AADSTS numbers as a table, and the error bodies of the APIs,
 * which come in four forms.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
import type { Json } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";

export const LOGIN = "Microsoft Entra ID";

/** What was tried when the sign-in failed. Nothing in it is secret. */
export interface Attempt {
  readonly tenant: string;
  readonly clientId: string;
  /** The names of the variables, for advice. */
  readonly names: { readonly tenant: string; readonly clientId: string; readonly secretName: string };
  /** Such as `https://graph.microsoft.com/.default`. */
  readonly scope: string;
  /** What the workflow's ID token is made out to, if there is one. */
  readonly audience: string;
  readonly federated: boolean;
}

type Code = "auth-failed" | "permission-missing" | "feed-not-available";

interface Meaning {
  readonly code: Code;
  readonly reason: string;
  readonly advice: (attempt: Attempt, said: string) => string;
}

const PAGE = "docs/connectors/microsoft-sign-in.md";

const wrongApp = (reason: string): Meaning => ({
  code: "auth-failed",
  reason,
  advice: ({ names }) =>
    `Check ${names.clientId} and ${names.tenant} (the application's and the directory's ID, both on the app registration's ` +
    `overview page), and the option \`cloud\`.`,
});

/** The credential that the app has in Entra does not fit the workflow that runs. */
const unmatched = (reason: string): Meaning => ({
  code: "auth-failed",
  reason,
  advice: ({ clientId, audience }, said) => {
    const subject = presentedSubject(said);
    const shown = subject === undefined ? "the subject that the message names" : `"${subject}"`;
    return (
      `Give the app a federated credential whose subject is exactly ${shown}, issuer that of the workflow, audience ` +
      `"${audience}": \`az ad app federated-credential list --id ${clientId}\` shows what it has; ${PAGE} has the commands.`
    );
  },
});

const newSecret = (reason: string): Meaning => ({
  code: "auth-failed",
  reason,
  advice: ({ names }) =>
    `Make a new one, set ${names.secretName} to its *value* (not its ID), or do without a secret: ${PAGE} says how.`,
});

/** By the number of `AADSTS<number>`; the page explains the same ones. */
export const SIGN_IN: Readonly<Record<number, Meaning>> = {
  7000215: newSecret("the client secret is wrong"),
  7000222: newSecret("the client secret has expired"),
  700016: wrongApp("there is no such application in this tenant"),
  7000112: {
    code: "auth-failed",
    reason: "the application is disabled",
    advice: () => "Enable the application under Enterprise applications, Properties.",
  },
  7000229: {
    code: "auth-failed",
    reason: "the application has no service principal in this tenant",
    advice: ({ clientId }) => `Run \`az ad sp create --id ${clientId}\` once.`,
  },
  90002: wrongApp("there is no such tenant"),
  900021: wrongApp("the tenant's name is not one that can be"),
  900023: wrongApp("the tenant's name is not one that can be"),
  700213: unmatched("no federated credential has the workflow's subject"),
  70021: unmatched("no federated credential fits the workflow's ID token"),
  700211: unmatched("no federated credential has the workflow's issuer"),
  700212: unmatched("no federated credential has the ID token's audience"),
  700024: {
    code: "auth-failed",
    reason: "the workflow's ID token was outside its time of validity, twice",
    advice: () => "Check the clock of the runner; on GitHub's own runners, run the job again.",
  },
  500011: {
    code: "feed-not-available",
    reason: "the tenant does not have it",
    advice: () =>
      "A tenant without the product has nothing to read there. If it has it, check the option `cloud`, or have an administrator open the product once.",
  },
  65001: {
    code: "permission-missing",
    reason: "nobody has consented to the permission",
    advice: ({ clientId }) => `Let an administrator run \`az ad app permission admin-consent --id ${clientId}\`.`,
  },
  501051: {
    code: "permission-missing",
    reason: "the application is not assigned to the API",
    advice: ({ clientId }) => `Let an administrator run \`az ad app permission admin-consent --id ${clientId}\`.`,
  },
  53003: {
    code: "auth-failed",
    reason: "a conditional access policy stopped the sign-in",
    advice: () => "Let an administrator except this application, or allow the addresses that the job runs from.",
  },
};

/** The ID token was too old or its clock ahead; a new one may help. */
export const STALE_ASSERTION = 700024;

/**
 * Why no token was given.
 * @param number of `AADSTS<number>`, if the answer has one
 * @param said the vendor's own words, redacted and short
 */
export function signInRefusal(attempt: Attempt, number: number | undefined, said: string): MallcopError {
  const meaning = number === undefined ? undefined : SIGN_IN[number];
  const named = number === undefined ? "" : ` (AADSTS${number})`;
  if (meaning === undefined) {
    const reason = said || "no reason was given";
    return new MallcopError("auth-failed", {
      vendor: LOGIN,
      reason,
      advice: `Check ${attempt.names.tenant}, ${attempt.names.clientId} and the credential; ${PAGE} has the steps.`,
    });
  }
  const resource = attempt.scope.replace(/\/\.default$/, "");
  const advice = meaning.advice(attempt, said);
  const reason = `${meaning.reason}${named}`;
  if (meaning.code === "feed-not-available") {
    return new MallcopError("feed-not-available", { vendor: LOGIN, what: resource, reason, advice });
  }
  if (meaning.code === "permission-missing") {
    return new MallcopError("permission-missing", {
      vendor: LOGIN,
      right: `a token for ${resource}: ${reason}`,
      advice,
    });
  }
  return new MallcopError("auth-failed", { vendor: LOGIN, reason, advice });
}

/** The subject that the workflow presented, as the refusal quotes it. Only what a subject may look like is repeated. */
function presentedSubject(said: string): string | undefined {
  return /presented assertion subject '([\w.:@/*=-]{1,250})'/i.exec(said)?.[1];
}

/** `AADSTS<number>` of a token endpoint's answer, whether it is JSON or words. */
export function aadstsNumber(text: string): number | undefined {
  const found = /AADSTS(\d{4,9})/.exec(text)?.[1] ?? /"error_codes"\s*:\s*\[\s*(\d{4,9})/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** How deep errors are looked for inside errors. */
const DEPTH = 6;

/**
 * All error codes of a body, the outermost first. Known forms: `{"error":{"code",…}}` of all APIs, `{"odata.error":…}`,
 * `{"code"}` of the Activity Log, and single-quoted almost-JSON of the Management API.
 */
export function codesIn(body: Json | undefined): readonly string[] {
  if (typeof body === "string") {
    const code = /["']?code["']?\s*:\s*["']([\w.-]{1,100})["']/i.exec(body)?.[1];
    return code === undefined ? [] : [code];
  }
  return [...errorsIn(body)].flatMap(({ code }) => (typeof code === "string" && code !== "" ? [code] : []));
}

/** What a body says in words: its outermost message, or all of it if it is text. */
export function messageIn(body: Json | undefined): string | undefined {
  if (typeof body === "string") return body;
  for (const { message, Message } of errorsIn(body)) {
    const words = isObject(message) ? message.value : (message ?? Message);
    if (typeof words === "string" && words !== "") return words;
  }
  return undefined;
}

/** The error of a body, and the errors inside it. */
function* errorsIn(value: unknown, depth = 0): Generator<JsonObject> {
  if (!isObject(value) || depth > DEPTH) return;
  const outer = value.error ?? value["odata.error"];
  if (depth === 0 && isObject(outer)) return yield* errorsIn(outer, 1);
  yield value;
  yield* errorsIn(value.innererror ?? value.innerError, depth + 1);
  for (const detail of Array.isArray(value.details) ? value.details : []) yield* errorsIn(detail, depth + 1);
}
