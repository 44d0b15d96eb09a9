/** What Defender for Cloud shows of the subscription: an alert about the attack, and what it finds wrong with resources. */
import type { Instant } from "../../../event/event.ts";
import type { StandInSubscription } from "../../microsoft/arm.ts";
import { backdoor, ELSEWHERE, PRODUCTION, SUBSCRIPTION } from "../cast.ts";
import { fingerprint, uuidOf } from "../records/ids.ts";
import { type Turn, unfold } from "./unfold.ts";

const STORE = `${PRODUCTION}/providers/Microsoft.Storage/storageAccounts/acmeorders`;
const VAULT = `${PRODUCTION}/providers/Microsoft.KeyVault/vaults/acme-vault`;

interface Finding {
  readonly title: string;
  readonly severity: "High" | "Medium" | "Low";
  readonly resource: string;
}

const UNPROTECTED: Finding = {
  title: "Key vaults should have purge protection enabled",
  severity: "Medium",
  resource: VAULT,
};
const PUBLIC: Finding = {
  title: "Storage account public access should be disallowed",
  severity: "High",
  resource: STORE,
};

/** The account that was opened in the attack is found half a day later, and mended by the third scan. */
const TURNS: readonly Turn<readonly Finding[]>[] = [
  { scan: 2, change: (findings) => [...findings, PUBLIC] },
  { scan: 3, change: (findings) => findings.filter((finding) => finding !== PUBLIC) },
];

/** @param alertedAt when Defender noticed */
export function subscriptionAt(
  scan: number,
  alertedAt: Instant,
): Pick<StandInSubscription, "alerts" | "assessments" | "assessmentMetadata"> {
  const findings = unfold([UNPROTECTED], TURNS, scan);
  return {
    alerts: [alert(alertedAt, scan < 3 ? "Active" : "Resolved")],
    assessments: findings.map(assessment),
    assessmentMetadata: [UNPROTECTED, PUBLIC].map(({ title, severity }) => ({
      id: `/providers/Microsoft.Security/assessmentMetadata/${uuidOf(title)}`,
      name: uuidOf(title),
      properties: { displayName: title, severity, assessmentType: "BuiltIn" },
    })),
  };
}

function assessment({ title, resource }: Finding) {
  const name = uuidOf(title);
  return {
    id: `${resource}/providers/Microsoft.Security/assessments/${name}`,
    name,
    type: "Microsoft.Security/assessments",
    properties: {
      displayName: title,
      status: { code: "Unhealthy" },
      resourceDetails: { source: "Azure", id: resource },
    },
  };
}

/** The last tick of .NET's calendar, and of 1969, in units of 100 ns; names of alerts count down. */
const LAST_TICK = 3_155_378_975_999_999_999n;
const TICKS_TO_1970 = 621_355_968_000_000_000n;

function alert(time: Instant, status: "Active" | "Resolved") {
  const left = LAST_TICK - TICKS_TO_1970 - BigInt(time) * 10_000n;
  const name = `${left}_${uuidOf("alert", fingerprint(time))}`;
  return {
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/production/providers/Microsoft.Security/locations/westeurope/alerts/${name}`,
    name,
    type: "Microsoft.Security/Locations/alerts",
    properties: {
      alertType: "KV_SuspiciousPolicyChangeAndSecretQuery",
      systemAlertId: name,
      alertDisplayName: "Suspicious policy change and secret query in a key vault",
      severity: "Medium",
      status,
      intent: "CredentialAccess",
      startTimeUtc: new Date(time).toISOString(),
      productName: "Microsoft Defender for Key Vault",
      compromisedEntity: "acme-vault",
      resourceIdentifiers: [{ azureResourceId: VAULT, type: "AzureResource" }],
      extendedProperties: { "Client IP address": ELSEWHERE.ip, "Client identity": backdoor.appId },
    },
  };
}
