/**
 * Starts what is not subscribed to: the one thing that mallcop ever changes at a vendor. A subscription that exists is never
 * touched and never stopped, because what Microsoft collects between a stop and a start is lost for ever.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../../src/connector/errors.ts";
import { ActivityApi } from "./activity-api.ts";
import { CONTENT_TYPES, type FeedName, type M365Config } from "./config.ts";
import { VENDOR } from "./errors.ts";

type Subscriptions = Promise<ReadonlyMap<string, boolean>>;

/** Five feeds ask for one list. */
const LISTS = new WeakMap<Context<M365Config>, Subscriptions>();

/**
 * Gives whether the feed's subscription had to be started just now. At most one start is sent, whatever comes back: Microsoft
 * wants 15 minutes between two.
 * @throws MallcopError `feed-not-available`, `permission-missing` and whatever else a listing throws
 */
export async function subscribe(ctx: Context<M365Config>, feed: FeedName): Promise<boolean> {
  const type = CONTENT_TYPES[feed];
  const known = LISTS.get(ctx) ?? new ActivityApi(ctx).subscriptions();
  LISTS.set(ctx, known);
  if ((await known).get(type.toLowerCase()) === true) return false;
  if (ctx.config.auto_subscribe === false) {
    throw new MallcopError("feed-not-available", {
      vendor: VENDOR,
      what: type,
      reason: "it is not subscribed to, and `auto_subscribe` is false",
      advice: `Start the subscription for ${type} yourself, or leave \`auto_subscribe\` on.`,
    });
  }
  try {
    const started = await new ActivityApi(ctx).start(type);
    if (started) ctx.log.info(`started the subscription for ${type}; its first content may take 12 hours`);
    return started;
  } catch (thrown) {
    throw withoutDlp(ctx, feed, asMallcopError(thrown));
  }
}

/** DLP needs a right of its own, which few give: unless it was asked for by name, its absence is no mistake. */
function withoutDlp({ config }: Context<M365Config>, feed: FeedName, error: MallcopError): MallcopError {
  if (feed !== "dlp" || error.code !== "permission-missing" || config.content_types?.includes("dlp")) return error;
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: CONTENT_TYPES.dlp,
    reason: "the app has no permission ActivityFeed.ReadDlp",
    advice: "Give it to the app if you use Purview DLP; else leave `dlp` out of `content_types`.",
  });
}
