/**
 * Answers what may be asked of a connector, in JSON: the same whether it runs in a process of its own or, for verification, in this
 * one. Readings are pulled page by page; each record of a log feed comes with what `normalize` made of it.
 */
import type {
  Connector,
  Context,
  Draft,
  Item,
  LogFeed,
  LogPage,
  Lookup,
  Open,
  Partition,
  Slice,
  StateFeed,
  ToolInput,
  Tools,
  Verdict,
} from "../../connector/contract.ts";
import { entryOf, isObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import { runTests } from "../verify/harness.ts";
import { createLookup } from "./lookup.ts";
import type { DescribedMessage, JudgedMessage, LookupMessage } from "./messages.ts";
import { SumsServer, type Understood } from "./sums-server.ts";
import { toTold } from "./told-error.ts";

const NO_LOOKUP: LookupMessage = { own: { domains: [], accounts: [] }, tables: {} };

/** A reading under way; the host pulls its pages. */
interface Reading {
  readonly pages: AsyncIterator<unknown>;
  readonly feed: LogFeed | StateFeed;
  /** The last page that was handed over, for the feed's digest. */
  page: readonly (Understood | undefined)[];
}

export interface Served {
  readonly connector: Connector;
  readonly ctx: Context;
  /** Its `tools.ts`, checked. */
  readonly tools: () => Promise<Tools>;
  /** Its `tests.ts`. */
  readonly tests: () => Promise<unknown>;
}

export class ConnectorServer {
  readonly #connector: Connector;
  readonly #ctx: Context;
  readonly #served: Served;
  readonly #readings = new Map<number, Reading>();
  readonly #sums: SumsServer;
  #lookup: Lookup = createLookup(NO_LOOKUP);
  #tools: Promise<Tools> | undefined;
  #last = 0;

  constructor(served: Served) {
    this.#served = served;
    this.#connector = served.connector;
    this.#ctx = served.ctx;
    this.#sums = new SumsServer(served.connector, {
      page: (reading) => this.#readings.get(reading)?.page ?? [],
      lookup: () => this.#lookup,
    });
  }

  /** Arguments are made by a host of the same version, so their shape is known. */
  async serve(method: string, argument: unknown): Promise<unknown> {
    const work = entryOf(this.#methods, method) ?? entryOf(this.#sums.methods, method);
    if (work === undefined) throw new TypeError(`there is no method ${method}`);
    return await work(argument as never);
  }

  readonly #methods: Readonly<Record<string, (argument: never) => unknown>> = {
    lookup: (message: LookupMessage) => {
      this.#lookup = createLookup(message);
    },
    preflight: async () => await all(this.#connector.preflight(this.#ctx)),
    tables: async () => (await this.#connector.tables?.(this.#ctx)) ?? {},
    partitions: ({ feed }: { feed: string }) => this.#feed(feed).partitions(this.#ctx),
    recognize: ({ records }: { records: readonly unknown[] }) =>
      records.map((record) => this.#connector.recognize(record) ?? null),
    normalize: ({ feed, records }: { feed: string; records: readonly unknown[] }) =>
      records.map((record) => this.#judge(this.#feed(feed), record).message),
    change: ({ feed, pairs }: { feed: string; pairs: readonly (readonly [Item | null, Item | null])[] }) =>
      pairs.map(([before, after]) => this.#change(feed, before ?? undefined, after ?? undefined)),
    open: (message: OpenMessage) => this.#open(message),
    next: ({ reading }: { reading: number }) => this.#next(reading),
    stop: ({ reading }: { reading: number }) => this.#stop(reading),
    tool: ({ tool, input }: { tool: string; input: ToolInput }) => this.#call(tool, input),
    tests: () => runTests(this.#served.tests),
    describe: () => this.#describe(),
  };

  /** Loaded when the first is called: a scan needs none. */
  async #call(name: string, input: ToolInput): Promise<unknown> {
    this.#tools ??= this.#served.tools();
    const tools = await this.#tools;
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (tool === undefined) throw new TypeError(`there is no tool ${name}`);
    return await tool(this.#ctx, input);
  }

  #describe(): DescribedMessage {
    const { tables, correlate = [], feeds } = this.#connector;
    const has = (feed: LogFeed | StateFeed, name: "follow" | "digest") =>
      name in feed && typeof Reflect.get(feed, name) === "function";
    return {
      feeds: Object.fromEntries(
        Object.entries(feeds).map(([name, feed]) => [
          name,
          { follow: has(feed, "follow"), digest: has(feed, "digest") },
        ]),
      ),
      tables: tables !== undefined,
      correlators: correlate.map(({ name, deadlineMs }) => ({ name, deadlineMs })),
    };
  }

  #open({ feed: name, how, partition, slice, at, open, records = [] }: OpenMessage): number {
    const feed = this.#feed(name);
    const pages =
      feed.kind === "state"
        ? feed.read(this.#ctx, partition)
        : how === "given"
          ? given(records)
          : how === "follow"
            ? feed.follow?.(this.#ctx, partition, open ?? {})
            : feed.read(this.#ctx, partition, slice, at, open);
    if (pages === undefined) throw new TypeError(`the feed ${name} has no ${how}`);
    this.#last += 1;
    this.#readings.set(this.#last, { pages: pages[Symbol.asyncIterator](), feed, page: [] });
    return this.#last;
  }

  async #next(id: number): Promise<unknown> {
    const reading = this.#readings.get(id);
    if (reading === undefined) return { done: true };
    const { pages, feed } = reading;
    reading.page = [];
    const { done, value } = await pages.next();
    if (done === true) {
      this.#readings.delete(id);
      return { done: true };
    }
    if (feed.kind === "state" || !isObject(value) || !Array.isArray(value.records)) return { page: value };
    const judged = value.records.map((record: unknown) => this.#judge(feed, record));
    if (feed.digest !== undefined) reading.page = judged.map(({ understood }) => understood);
    return { page: { ...value, records: judged.map(({ message }) => message) } };
  }

  async #stop(id: number): Promise<void> {
    const reading = this.#readings.get(id);
    this.#readings.delete(id);
    await reading?.pages.return?.();
  }

  #judge(feed: LogFeed | StateFeed, record: unknown): Judgement {
    const sent = (record ?? null) as Json;
    if (feed.normalize === undefined) return { message: { record: sent } };
    try {
      const verdict = feed.normalize(record, this.#lookup);
      const message = {
        record: sent,
        verdict: withoutRepeats(verdict, record) as Json,
        ...this.#sums.pairsOf(verdict),
      };
      return { message, understood: { record, verdict } };
    } catch (thrown) {
      return { message: { record: sent, rejected: toTold(thrown) } };
    }
  }

  #change(name: string, before: Item | undefined, after: Item | undefined): unknown {
    const feed = this.#feed(name);
    if (feed.kind !== "state") throw new TypeError(`the feed ${name} has no change`);
    try {
      return { changes: feed.change(before, after, this.#lookup) };
    } catch (thrown) {
      return { rejected: toTold(thrown) };
    }
  }

  #feed(name: string): LogFeed | StateFeed {
    const { feeds } = this.#connector;
    const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
    if (feed === undefined) throw new TypeError(`there is no feed ${name}`);
    return feed;
  }
}

interface OpenMessage {
  readonly feed: string;
  /** `given`: the records that come with the question make one page. */
  readonly how: "read" | "follow" | "given";
  readonly partition: Partition;
  readonly slice: Slice;
  readonly at?: Json;
  readonly open?: Open;
  readonly records?: readonly unknown[];
}

/** What was made of one record: for the host, and for the feed's digest if it was understood. */
interface Judgement {
  readonly message: JudgedMessage;
  readonly understood?: Understood;
}

/** A draft whose raw record is the very record need not bring it along twice. */
function withoutRepeats(verdict: Verdict, record: unknown): unknown {
  if (!Array.isArray(verdict)) return verdict;
  return verdict.map((draft: Draft) => {
    if (!isObject(draft) || draft.raw !== record) return draft;
    const { raw: _, ...rest } = draft;
    return rest;
  });
}

async function* given(records: readonly unknown[]): AsyncGenerator<LogPage> {
  yield { records };
}

async function all(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}
