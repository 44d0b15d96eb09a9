/**
 * One content type as a log feed on the axis of availability. Every blob that a slice lists is either read, or left open and
 * looked at again in every scan, or, when Microsoft no longer has it, told of as a gap; so a slice that was listed is covered.
 */
import type {
  Context,
  Json,
  LogFeed,
  LogPage,
  Open,
  Partition,
  Slice,
  Verdict,
} from "../../../src/connector/contract.ts";
import { asMallcopError, type ErrorKind, type MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { ActivityApi, type Blob, type Content } from "./activity-api.ts";
import { CONTENT_TYPES, type FeedName, isWanted, type M365Config, tenantOf } from "./config.ts";
import { LostContent } from "./lost.ts";
import { normalizeRecord } from "./normalize.ts";
import { inOrder } from "./read-ahead.ts";
import { subscribe } from "./subscriptions.ts";

/** Blobs that are fetched at once. The quota is 2,000 requests a minute and tenant at least. */
const AT_ONCE = 4;
/** So many blobs in a row that cannot be read are no trouble of theirs. */
const FAILURES_IN_A_ROW = 3;
/** An entry of what is open that is no blob: the gap before the subscription's start has been told. */
const STARTED = "subscription-started";

/** Trouble that may be one blob's own; any other is everybody's. */
const OF_THE_BLOB: ReadonlySet<ErrorKind> = new Set(["shape", "transient", "limit"]);

export function contentFeed(feed: FeedName): LogFeed<M365Config> {
  const type = CONTENT_TYPES[feed];
  return {
    kind: "log",
    async partitions(ctx) {
      if (!isWanted(ctx.config, feed)) return [];
      const started = await subscribe(ctx, feed);
      return [{ id: tenantOf(ctx), ...(started && { with: { started } }) }];
    },
    read: (ctx, partition, slice, _at, open = {}) => read(ctx, type, partition, slice, open),
    follow: (ctx, _partition, open) => follow(ctx, type, open),
    normalize: (record, lookup) => ofFeed(feed, normalizeRecord(record, lookup)),
  };
}

/** Why records of a content type are left out; the manifest has the same reasons. */
const REASONS: Readonly<Record<FeedName, ReadonlySet<string>>> = {
  "azure-ad": new Set(["told-by-azure", "upkeep"]),
  exchange: new Set(["mail-activity", "automation", "read-only"]),
  sharepoint: new Set(["file-activity", "internal-sharing"]),
  general: new Set(["collaboration", "label-activity", "automation", "read-only"]),
  dlp: new Set(),
};

/** A record is understood by itself, wherever it comes; what says nothing there is counted as a stray. */
function ofFeed(feed: FeedName, verdict: Verdict): Verdict {
  return "leftOut" in verdict && !REASONS[feed].has(verdict.leftOut) ? { leftOut: "stray" } : verdict;
}

async function* read(
  ctx: Context<M365Config>,
  type: string,
  partition: Partition,
  slice: Slice,
  open: Open,
): AsyncGenerator<LogPage> {
  const api = new ActivityApi(ctx);
  if (isObject(partition.with) && open[STARTED] === undefined) yield beforeTheStart(ctx, type, slice);
  const read = new Set<string>();
  for await (const listed of api.list(type, slice)) {
    const fresh = listed.filter(({ id }) => !read.has(id));
    for (const { id } of fresh) read.add(id);
    yield* readBlobs(ctx, api, type, fresh, open);
  }
}

async function* follow(ctx: Context<M365Config>, type: string, open: Open): AsyncGenerator<LogPage> {
  const api = new ActivityApi(ctx);
  if (open[STARTED] !== undefined) yield { records: [], open: { [STARTED]: null } };
  const left = Object.entries(open).flatMap(([id, value]) => {
    const content = reopened(api, id, value);
    return content === undefined ? [] : [content];
  });
  yield* readBlobs(ctx, api, type, left, open);
}

async function* readBlobs(
  ctx: Context<M365Config>,
  api: ActivityApi,
  type: string,
  contents: readonly Content[],
  open: Open,
): AsyncGenerator<LogPage> {
  let failures = 0;
  const fetch = (content: Content): Promise<Fetched> => fetchOne(ctx, api, type, content);
  for await (const [content, fetched] of inOrder(contents, AT_ONCE, fetch)) {
    if (fetched.is === "stop") throw fetched.error;
    failures = fetched.is === "unreadable" ? failures + 1 : 0;
    if (fetched.is === "unreadable") {
      if (failures === FAILURES_IN_A_ROW) throw fetched.error;
      ctx.log.warn(`a blob of ${type} could not be read and is left open: ${fetched.error.message}`);
    }
    yield pageOf(ctx, type, content, fetched, api.pathOf(content.id), open);
  }
}

type Fetched = Blob | { readonly is: "unreadable" | "stop"; readonly error: MallcopError };

async function fetchOne(ctx: Context<M365Config>, api: ActivityApi, type: string, content: Content): Promise<Fetched> {
  if (content.expires <= ctx.now) return { is: "gone", why: "older than the vendor keeps" };
  try {
    return await api.fetch(content, type);
  } catch (thrown) {
    const error = asMallcopError(thrown);
    const ours = OF_THE_BLOB.has(error.kind) && error.code !== "budget-exhausted" && !ctx.signal.aborted;
    return { is: ours ? "unreadable" : "stop", error };
  }
}

function pageOf(
  ctx: Context<M365Config>,
  type: string,
  { id, created, expires, path }: Content,
  fetched: Fetched,
  usualPath: string,
  open: Open,
): LogPage {
  const closed = open[id] === undefined ? {} : { open: { [id]: null } };
  if (fetched.is === "whole") return { records: fetched.records, ...closed };
  if (fetched.is === "gone") {
    const lost = new LostContent({
      tenant: tenantOf(ctx),
      type,
      what: id,
      from: created,
      to: created,
      why: fetched.why,
    });
    return { records: [lost], ...closed };
  }
  return { records: [], open: { [id]: { created, expires, ...(path !== usualPath && { path }) } } };
}

/** What was left open, read back. It lay in the repository meanwhile, so its path is judged again. */
function reopened(api: ActivityApi, id: string, value: Json): Content | undefined {
  if (id === STARTED || !isObject(value)) return undefined;
  const { created, expires, path } = value;
  if (typeof created !== "number" || typeof expires !== "number") return undefined;
  const own = typeof path === "string" ? api.ownPath(path) : undefined;
  return {
    id,
    created: created as Content["created"],
    expires: expires as Content["expires"],
    path: own ?? api.pathOf(id),
  };
}

/** Microsoft keeps nothing from before a subscription: that is a hole, and it is told once. */
function beforeTheStart(ctx: Context<M365Config>, type: string, { from }: Slice): LogPage {
  const lost = new LostContent({
    tenant: tenantOf(ctx),
    type,
    what: `before ${new Date(ctx.now).toISOString()}`,
    from,
    to: ctx.now,
    why: "the subscription was started only then",
  });
  return { records: [lost], open: { [STARTED]: ctx.now } };
}
