/** Downloads in bulk, through the engine: told once, with each record counted once, however and whenever it is read. */
import { describe, expect, test } from "@jest/globals";
import { bulkDownload, MOST_COUNTED } from "../../plugins/connectors/m365/bulk-download.ts";
import { normalizeRecord } from "../../plugins/connectors/m365/normalize.ts";
import type { StandInBlob } from "../../src/demo/microsoft/management.ts";
import type { Event, Instant } from "../../src/event/event.ts";
import { unmark } from "../../src/event/mark.ts";
import { lookupOf } from "../support/connector-context.ts";
import { M365Deployment } from "./m365-deployment.ts";
import { ALL_TYPES, aRecord, HOUR } from "./m365-tenant.ts";

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

function downloads(count: number, from: number, user = "eve@example.com"): readonly object[] {
  return Array.from({ length: count }, (_, index) =>
    aRecord(`${user}-${from}-${index}`, from + (index % 50) * MINUTE, {
      Operation: index % 2 === 0 ? "FileDownloaded" : "FileSyncDownloadedFull",
      RecordType: 6,
      Workload: "SharePoint",
      UserId: user,
      ClientIP: "203.0.113.9",
      SiteUrl: "https://example.sharepoint.com/sites/plans/",
      ObjectId: `https://example.sharepoint.com/sites/plans/${index}.docx`,
    }),
  );
}

let blobs = 0;
function blob(created: number, records: readonly unknown[]): StandInBlob {
  blobs += 1;
  return { type: "Audit.SharePoint", id: `${blobs}$audit_sharepoint`, created, records };
}

async function told(content: readonly StandInBlob[], runs: readonly number[], config = {}): Promise<readonly Event[]> {
  const deployment = new M365Deployment({
    blobs: () => content,
    subscribed: ALL_TYPES,
    config: { content_types: ["sharepoint"], ...config },
  });
  for (const hours of runs) await deployment.run((NOON + hours * HOUR) as Instant);
  return [...deployment.events.values()].filter(({ event_type }) => event_type === "bulk_download");
}

const SCHEDULE = [0, 6, 12, 18, 24];

describe("downloads in bulk", () => {
  test("are told once, with who, how many and from where", async () => {
    const events = await told([blob(NOON - 2 * HOUR, downloads(150, NOON - 4 * HOUR))], SCHEDULE);
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.timestamp).toBe("2026-11-22T08:00:00.000Z");
    expect(event?.severity).toBe("warn");
    expect(unmark(event?.actor ?? "")).toBe("eve@example.com");
    expect(event?.metadata).toMatchObject({ files: 150, threshold: 100, window_minutes: 60, outcome: "success" });
  });

  test("read again by every run, or listed twice, count once", async () => {
    const records = downloads(80, NOON - 4 * HOUR);
    const content = [blob(NOON - 3 * HOUR, records), blob(NOON - 2 * HOUR, records)];
    expect(await told(content, [0, 0.5, 1, 1.5, 2, ...SCHEDULE.slice(1)])).toEqual([]);
  });

  test("that come in several blobs, in several runs, are added up", async () => {
    const records = downloads(120, NOON - HOUR);
    const content = [0.5, 1, 1.5].map((hours, index) =>
      blob(NOON + hours * HOUR, records.slice(index * 40, index * 40 + 40)),
    );
    const events = await told(content, SCHEDULE);
    expect(events.map(({ metadata }) => metadata.files)).toEqual([120]);
  });

  test("too few of them, of two people, or in two windows, are not told", async () => {
    const few = blob(NOON - 2 * HOUR, downloads(99, NOON - 4 * HOUR));
    const two = blob(NOON - 2 * HOUR, [
      ...downloads(60, NOON - 3 * HOUR, "a@example.com"),
      ...downloads(60, NOON - 3 * HOUR, "b@example.com"),
    ]);
    const windows = blob(NOON - 2 * HOUR, [
      ...downloads(60, NOON - 5 * HOUR, "c@example.com"),
      ...downloads(60, NOON - 6 * HOUR, "c@example.com"),
    ]);
    expect(await told([few, two, windows], SCHEDULE)).toEqual([]);
  });

  test("how many and in what time is the configuration's", async () => {
    const content = [blob(NOON - 2 * HOUR, downloads(50, NOON - 4 * HOUR))];
    const config = { bulk_download_files: 10, bulk_download_minutes: 30 };
    const events = await told(content, SCHEDULE, config);
    expect(events.map(({ metadata }) => [metadata.files, metadata.threshold, metadata.window_minutes])).toEqual([
      [30, 10, 30],
      [20, 10, 30],
    ]);
  });

  test("beyond what is remembered are told at once, and still only once", async () => {
    const content = [blob(NOON - HOUR, downloads(2500, NOON - 2 * HOUR))];
    const events = await told(content, [0, 6, 12]);
    expect(events.map(({ metadata }) => metadata.files)).toEqual([MOST_COUNTED]);
    expect(await told(content, [0])).toHaveLength(1);
  });

  test("leave a state that is small and bounded", () => {
    let state: Parameters<typeof bulkDownload.fold>[0];
    for (const record of downloads(MOST_COUNTED - 1, NOON)) {
      const [draft] = normalizeRecord(record, lookupOf()) as Parameters<typeof bulkDownload.key>;
      const folded = bulkDownload.fold(state, draft);
      if ("done" in folded) throw new Error("too early");
      state = folded.state;
    }
    expect(JSON.stringify(state).length).toBeLessThan(20_000);
  });
});
