/**
 * What a refusal of Azure Resource Manager means, and what to do: by its code first, because one status says several things.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
import type { Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf } from "../../../src/connector/shape.ts";
import type { Answer, MicrosoftClient } from "../../../src/vendors/microsoft/client.ts";

export const VENDOR = "Azure Resource Manager";

/** What was asked for, so that a refusal can be explained. */
export interface Wanted {
  /** Such as `the Activity Log`. */
  readonly what: string;
  /** Such as `Reader`. */
  readonly right: string;
  /** The subscription's id, or another name for where. */
  readonly place: string;
  /** The range of time, where there is one. */
  readonly slice?: Slice;
  /** Whether it was a later page, by the vendor's own link. */
  readonly following?: boolean;
}

type Explain = (wanted: Wanted, said: string) => MallcopError;

const notAvailable =
  (reason: string, advice: (wanted: Wanted) => string): Explain =>
  (wanted) =>
    new MallcopError("feed-not-available", {
      vendor: VENDOR,
      what: `${wanted.what} of ${wanted.place}`,
      reason,
      advice: advice(wanted),
    });

const unregistered = notAvailable(
  "the resource provider is not registered in the subscription",
  ({ place }) =>
    `Nothing to read there until somebody uses it: \`az provider register --namespace Microsoft.Security --subscription ${place}\`.`,
);

const gone = notAvailable(
  "there is no such subscription, or it has moved",
  () => "Take it out of `subscriptions`, or correct it.",
);

const switchedOff = notAvailable(
  "the subscription's state does not allow it",
  () => "Enable the subscription again, or take it out of `subscriptions`.",
);

const otherTenant = notAvailable(
  "the subscription belongs to another tenant",
  () => "Read it by a connector of its own with that tenant's AZURE_TENANT_ID, or take it out of `subscriptions`.",
);

const BY_CODE: Readonly<Record<string, Explain>> = {
  InvalidAuthenticationTokenTenant: otherTenant,
  SubscriptionNotFound: gone,
  InvalidSubscriptionId: gone,
  SubscriptionNotRegistered: unregistered,
  MissingSubscriptionRegistration: unregistered,
  DisallowedOperation: switchedOff,
  SubscriptionDisabled: switchedOff,
  ReadOnlyDisabledSubscription: switchedOff,
};

const missing: Explain = ({ what, right, place }) =>
  new MallcopError("permission-missing", {
    vendor: VENDOR,
    right: `${what} of ${place}`,
    advice: `Assign the role ${right} to the app there; docs/connectors/azure.md has the command. It takes some minutes to work.`,
  });

const BY_STATUS: Readonly<Record<number, Explain>> = {
  401: (_, said) =>
    new MallcopError("auth-failed", {
      vendor: VENDOR,
      reason: said || "HTTP 401",
      advice:
        "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and the credential; docs/connectors/microsoft-sign-in.md has the steps.",
    }),
  403: missing,
  409: switchedOff,
};

/** Narrower than this, a slice that Azure cannot answer will not get better. */
const NARROWEST_MS = 5 * 60_000;

/** Why something was not given. */
export function refusal(
  client: Pick<MicrosoftClient, "codeOf" | "said">,
  answer: Answer,
  wanted: Wanted,
): MallcopError {
  const { status } = answer;
  const said = client.said(answer);
  const explain = entryOf(BY_CODE, client.codeOf(answer) ?? "") ?? BY_STATUS[status];
  if (explain !== undefined) return explain(wanted, said);
  if (status === 200) {
    return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "an empty answer to a listing" });
  }
  return ofRange(status, said, wanted) ?? otherwise(status, said);
}

/** A range that is too much for Azure is read in halves, and so is one whose next page's link it no longer knows. */
function ofRange(status: number, said: string, { slice, following }: Wanted): MallcopError | undefined {
  if (slice === undefined) return undefined;
  const bounds = { vendor: "The Activity Log", from: iso(slice.from), to: iso(slice.to) };
  const wide = slice.to - slice.from > NARROWEST_MS;
  if (wide && (status === 504 || (status === 400 && following))) return new MallcopError("slice-too-wide", bounds);
  if (status !== 400) return undefined;
  return new MallcopError("window-refused", { ...bounds, reason: said || "HTTP 400" });
}

function otherwise(status: number, said: string): MallcopError {
  if (status === 504) return new MallcopError("vendor-failed", { host: VENDOR, status, attempts: 1 });
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
  });
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
