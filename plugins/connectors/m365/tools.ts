/** Look-ups in Microsoft 365 for an investigator: records as they came, also those that no event is made of, and what is subscribed to. */
import type { FoundRow, Instant, Tools } from "../../../src/connector/contract.ts";
import { text } from "../../../src/connector/shape.ts";
import { looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { ActivityApi } from "./activity-api.ts";
import { CONTENT_TYPES, FEED_NAMES, type FeedName, type M365Config } from "./config.ts";

const HOUR_MS = 3_600_000;
/** A busy tenant has a blob for every few records; each is a request. */
const MOST_BLOBS = 100;

const tools: Tools<M365Config> = {
  async records(ctx, input) {
    const type = CONTENT_TYPES[feedNamed(text(input.feed, "feed"))];
    const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS) as Instant, to: ctx.now };
    const wanted = Object.entries({ user: input.user, operation: input.operation }).flatMap(([column, value]) =>
      typeof value === "string" ? [[column, value.toLowerCase()] as const] : [],
    );
    const api = new ActivityApi(ctx);
    const rows: FoundRow[] = [];
    const read = new Set<string>();
    for await (const contents of api.list(type, slice)) {
      for (const content of contents) {
        if (read.has(content.id)) continue;
        if (read.size === MOST_BLOBS) return { rows, more: true };
        read.add(content.id);
        const blob = await api.fetch(content, type);
        const found = blob.is === "whole" ? blob.records.map(recordRow) : [];
        rows.push(
          ...found.filter((row) => wanted.every(([column, value]) => row[column]?.toString().toLowerCase() === value)),
        );
      }
    }
    return { rows };
  },

  async subscriptions(ctx) {
    const found = await new ActivityApi(ctx).subscriptions();
    return {
      rows: FEED_NAMES.map((feed) => {
        const enabled = found.get(CONTENT_TYPES[feed].toLowerCase());
        return {
          feed,
          content_type: CONTENT_TYPES[feed],
          state: enabled === undefined ? "never started" : enabled ? "enabled" : "disabled",
        };
      }),
    };
  },
};

export default tools;

/** The manifest's schema lets no other name through. */
function feedNamed(name: string): FeedName {
  return FEED_NAMES.find((feed) => feed === name) ?? "general";
}

function recordRow(value: unknown): FoundRow {
  const record = looseRecord(value);
  return {
    time: record?.text("CreationTime"),
    operation: record?.text("Operation"),
    workload: record?.text("Workload"),
    user: record?.text("UserId"),
    source_ip: record?.text("ClientIP", "ClientIPAddress", "ActorIpAddress"),
    object: record?.text("ObjectId"),
    result: record?.text("ResultStatus"),
    user_agent: record?.text("UserAgent", "ClientInfoString"),
    id: record?.text("Id"),
  };
}
