/**
 * Graph's audit reports, read between two times, page by page. Both bounds are always given, because the order of sign-ins is
 * newest first; what lies exactly on a bound is read twice, and has the same id both times.
 *
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 * @see https://learn.microsoft.com/graph/api/signin-list
 */
import type { LogPage, Slice } from "../../connector/contract.ts";
import { asMallcopError, MallcopError } from "../../connector/errors.ts";
import { isObject, list, object, optionalText } from "../../connector/shape.ts";
import type { Instant, Json } from "../../event/event.ts";
import type { Answer, MicrosoftClient } from "./client.ts";

const VENDOR = "Microsoft Graph";

export interface Report {
  /** The last part of its address. */
  readonly name: "directoryAudits" | "signIns";
  /** What people call it. */
  readonly title: string;
  /** The member that both the filter and we go by. */
  readonly time: "activityDateTime" | "createdDateTime";
  readonly top: number;
  /** Sign-ins come newest first and know no other order. */
  readonly ordered: boolean;
}

export const DIRECTORY_AUDITS: Report = {
  name: "directoryAudits",
  title: "the directory's audit log",
  time: "activityDateTime",
  top: 500,
  ordered: true,
};

export const SIGN_INS: Report = {
  name: "signIns",
  title: "the sign-in log",
  time: "createdDateTime",
  top: 1000,
  ordered: false,
};

/** Graph gives up on questions that take long; a wider slice than this is halved before that counts as trouble. */
const HALVED_ABOVE_MS = 30 * 60_000;
/** Said by Graph when the tenant has no Entra ID P1 or P2, and now and then to tenants that have. */
const NO_LICENCE = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
const RIGHTS = "AuditLog.Read.All and Directory.Read.All";

/**
 * @throws MallcopError `slice-too-wide`, `permission-missing`, `feed-not-available` (licence), and whatever the client throws
 */
export async function* readReport(client: MicrosoftClient, report: Report, slice: Slice): AsyncGenerator<LogPage> {
  let begun = false;
  const paging = {
    next: (body: Json) => optionalText(object(body, "page", VENDOR)["@odata.nextLink"], "@odata.nextLink", VENDOR),
    refuse: (answer: Answer) => {
      // A link of Graph's own that it does not take back: only asking anew, for less, helps.
      return answer.status === 400 && begun ? tooWide(slice) : refusalOf(client, answer, report);
    },
  };
  try {
    for await (const { body } of client.pages("graph", { path: pathOf(report, slice) }, paging)) {
      begun = true;
      yield { records: list(isObject(body) ? body.value : undefined, "value", VENDOR) };
    }
  } catch (thrown) {
    const error = asMallcopError(thrown);
    const halvable = error.code === "vendor-failed" && !begun && slice.to - slice.from > HALVED_ABOVE_MS;
    throw halvable ? tooWide(slice, error) : error;
  }
}

/**
 * Whether the report can be read at all: throws what keeps us from it.
 * @throws MallcopError as `readReport`
 */
export async function probeReport(client: MicrosoftClient, report: Report): Promise<void> {
  const answer = await client.ask("graph", { path: `/v1.0/auditLogs/${report.name}?$top=1` });
  if (answer.status !== 200) throw refusalOf(client, answer, report);
}

function pathOf({ name, time, top, ordered }: Report, { from, to }: Slice): string {
  const filter = `${time} ge ${seconds(from)} and ${time} le ${seconds(to)}`;
  const order = ordered ? `&$orderby=${encodeURIComponent(`${time} asc`)}` : "";
  return `/v1.0/auditLogs/${name}?$filter=${encodeURIComponent(filter)}${order}&$top=${top}`;
}

function seconds(time: Instant): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

function tooWide({ from, to }: Slice, cause?: MallcopError): MallcopError {
  return new MallcopError("slice-too-wide", { vendor: VENDOR, from: seconds(from), to: seconds(to) }, { cause });
}

function refusalOf(client: MicrosoftClient, answer: Answer, { title }: Report): MallcopError {
  const { status } = answer;
  const said = client.said(answer);
  if (client.codesOf(answer).includes(NO_LICENCE)) {
    return new MallcopError("feed-not-available", {
      vendor: VENDOR,
      what: title,
      reason: "the tenant has no Entra ID P1 or P2 licence",
      advice: "The m365 connector tells of sign-ins without that licence, from the unified audit log.",
    });
  }
  if (status === 401) {
    const advice = "Check that `cloud` names the cloud that the tenant is in.";
    return new MallcopError("auth-failed", { vendor: VENDOR, reason: said || "HTTP 401", advice });
  }
  if (status === 403) {
    return new MallcopError("permission-missing", {
      vendor: VENDOR,
      right: title,
      advice: `Give the app the application permissions ${RIGHTS} in Microsoft Graph, and let an administrator consent.`,
    });
  }
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
  });
}
