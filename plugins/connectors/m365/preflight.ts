/** What `mallcop doctor` says of Microsoft 365: the sign-in, the right, and each subscription; nothing is started for it. */
import { probe } from "../../../src/connector/check.ts";
import type { Check, Context, Instant } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { ActivityApi } from "./activity-api.ts";
import { CONTENT_TYPES, FEED_NAMES, type FeedName, isWanted, type M365Config } from "./config.ts";
import { VENDOR } from "./errors.ts";

const HOUR_MS = 3_600_000;

export async function* preflight(ctx: Context<M365Config>): AsyncGenerator<Check> {
  const feeds = FEED_NAMES.filter((feed) => isWanted(ctx.config, feed));
  let subscriptions: ReadonlyMap<string, boolean> | undefined;
  const list = async () => {
    subscriptions = await new ActivityApi(ctx).subscriptions();
    return `${subscriptions.size} content types have a subscription`;
  };
  yield await probe("ActivityFeed.Read", feeds, list, [permission("ActivityFeed.Read")]);
  if (subscriptions === undefined) return;
  for (const feed of feeds) yield await contentCheck(ctx, feed, subscriptions);
}

function contentCheck(
  ctx: Context<M365Config>,
  feed: FeedName,
  subscriptions: ReadonlyMap<string, boolean>,
): Promise<Check> {
  const type = CONTENT_TYPES[feed];
  const right = feed === "dlp" ? "ActivityFeed.ReadDlp" : "ActivityFeed.Read";
  const look = async () => {
    if (subscriptions.get(type.toLowerCase()) !== true) {
      if (ctx.config.auto_subscribe !== false) return `not subscribed to yet; the first scan starts it`;
      throw new MallcopError("feed-not-available", {
        vendor: VENDOR,
        what: type,
        reason: "it is not subscribed to, and `auto_subscribe` is false",
        advice: "Start the subscription yourself, or leave `auto_subscribe` on.",
      });
    }
    const to = (Math.floor(ctx.now / 1000) * 1000) as Instant;
    let blobs = 0;
    for await (const page of new ActivityApi(ctx).list(type, { from: (to - HOUR_MS) as Instant, to }))
      blobs += page.length;
    return `subscribed to; ${blobs} blobs became available in the last hour`;
  };
  return probe(`${right}: ${type}`, [feed], look, [permission(right)]);
}

/** As the manifest calls it. */
function permission(name: string): string {
  return `Office 365 Management APIs, application permission ${name}`;
}
