/** Reads one partition of a state feed: all of it or nothing, so that a partial listing never looks like mass removal. */
import type { Context, Item, Partition, StateFeed } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Json } from "../event/event.ts";

/** More items than this are refused: a snapshot is read and compared whole. */
const MAX_ITEMS = 100_000;

/**
 * The partition's items by key, redacted.
 * @throws MallcopError `listing-partial` if the connector did not reach the end.
 */
export async function readStatePartition(
  ctx: Context,
  feed: StateFeed,
  partition: Partition,
  redact: (value: Json) => Json,
): Promise<ReadonlyMap<string, Json>> {
  const items = new Map<string, Json>();
  let complete = false;
  for await (const page of feed.read(ctx, partition)) {
    for (const item of page.items) add(items, item, redact);
    complete = page.complete === true;
    if (ctx.signal.aborted) throw new MallcopError("budget-exhausted");
  }
  if (!complete) throw new MallcopError("listing-partial", { what: partition.id });
  return items;
}

function add(items: Map<string, Json>, { key, value }: Item, redact: (value: Json) => Json): void {
  if (items.size >= MAX_ITEMS) throw new MallcopError("listing-too-long", { limit: MAX_ITEMS });
  items.set(key, redact(value));
}
