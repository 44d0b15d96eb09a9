/** Runs the plugin's functions as the host asks for them. One object for one process, for one configured instance. */
import { pathToFileURL } from "node:url";
import type {
  Connector,
  Context,
  Draft,
  Item,
  LogFeed,
  Lookup,
  Open,
  Partition,
  Slice,
  StateFeed,
  ToolInput,
  Tools,
  Verdict,
} from "../../../connector/contract.ts";
import { isObject } from "../../../connector/shape.ts";
import type { Json } from "../../../event/event.ts";
import { parseConnector, parseTools } from "../../connector-shape.ts";
import type { Manifest } from "../../manifest.ts";
import { runTests } from "../../verify/harness.ts";
import type { JudgedMessage, LoadDetectorMessage, LoadedMessage, LoadMessage, LookupMessage } from "../messages.ts";
import type { Peer } from "../peer.ts";
import { toTold } from "../told-error.ts";
import { createChildContext, createChildLookup } from "./child-context.ts";
import { loadModule } from "./load-module.ts";
import { lockDown } from "./lock-down.ts";
import { DetectorServer } from "./serve-detector.ts";
import { skew } from "./skew.ts";

const TOOLS = "tools.ts";
const NO_LOOKUP: LookupMessage = { own: { domains: [], accounts: [] }, tables: {} };

/** A reading under way; the host pulls its pages. */
interface Reading {
  readonly pages: AsyncIterator<unknown>;
  readonly feed: LogFeed | StateFeed;
}

export class Server {
  readonly #abort = new AbortController();
  readonly #readings = new Map<number, Reading>();
  readonly #detector = new DetectorServer();
  #connector: Connector | undefined;
  #ctx: Context | undefined;
  #tools: Tools | undefined;
  #message: LoadMessage | undefined;
  #folder = "";
  #lookup: Lookup = createChildLookup(NO_LOOKUP);
  #last = 0;
  #peer: Peer | undefined;

  /** Set before the first call can come. */
  set peer(peer: Peer) {
    this.#peer = peer;
    this.#detector.peer = peer;
  }

  /** Arguments are made by the host of the same version, so their shape is known. */
  async serve(method: string, argument: unknown): Promise<unknown> {
    const work = Object.hasOwn(this.#methods, method) ? this.#methods[method] : undefined;
    if (work === undefined) throw new TypeError(`there is no method ${method}`);
    return await work(argument as never);
  }

  readonly #methods: Readonly<Record<string, (argument: never) => unknown>> = {
    ...this.#detector.methods,
    "load-detector": (message: LoadDetectorMessage) => {
      this.#folder = message.folder;
      return this.#detector.methods["load-detector"](message);
    },
    load: (message: LoadMessage) => this.#load(message),
    lookup: (message: LookupMessage) => {
      this.#lookup = createChildLookup(message);
    },
    abort: () => this.#abort.abort(new DOMException("The time for this run is over.", "TimeoutError")),
    preflight: async () => await all(this.#loaded.preflight(this.#context)),
    tables: async () => (await this.#loaded.tables?.(this.#context)) ?? {},
    partitions: ({ feed }: { feed: string }) => this.#feed(feed).partitions(this.#context),
    recognize: ({ records }: { records: readonly unknown[] }) =>
      records.map((record) => this.#loaded.recognize(record) ?? null),
    normalize: ({ feed, records }: { feed: string; records: readonly unknown[] }) =>
      records.map((record) => this.#judge(this.#feed(feed), record)),
    change: ({ feed, pairs }: { feed: string; pairs: readonly (readonly [Item | null, Item | null])[] }) =>
      pairs.map(([before, after]) => this.#change(feed, before ?? undefined, after ?? undefined)),
    open: (message: OpenMessage) => this.#open(message),
    next: ({ reading }: { reading: number }) => this.#next(reading),
    stop: async ({ reading }: { reading: number }) => void (await this.#readings.get(reading)?.pages.return?.()),
    tool: ({ tool, input }: { tool: string; input: ToolInput }) => this.#call(tool, input),
    tests: ({ file }: { file: string }) => runTests(async () => await loadModule(this.#folder, file)),
  };

  async #load(message: LoadMessage): Promise<LoadedMessage> {
    if (this.#peer === undefined) throw new TypeError("there is no host");
    this.#folder = message.folder;
    this.#message = message;
    lockDown(pathToFileURL(`${message.folder}/`).href);
    if (message.skew !== undefined) skew(message.skew.clockMs, message.skew.random);
    this.#ctx = createChildContext(message, this.#peer, this.#abort.signal);
    const connector = parseConnector(await loadModule(message.folder, message.entry), message.manifest);
    if ((connector.correlate?.length ?? 0) > 0) throw new TypeError("correlators are not available to custom plugins");
    const feeds = Object.entries(connector.feeds).map(([name, feed]) => {
      if (feed.kind === "log" && feed.digest !== undefined)
        throw new TypeError(`a digest is not available to custom plugins (feed ${name})`);
      return [name, { follow: "follow" in feed && feed.follow !== undefined, normalize: feed.normalize !== undefined }];
    });
    this.#connector = connector;
    return { feeds: Object.fromEntries(feeds), tables: connector.tables !== undefined };
  }

  /** Loaded when the first is called: a scan needs none. */
  async #call(name: string, input: ToolInput): Promise<unknown> {
    this.#tools ??= parseTools(await loadModule(this.#folder, TOOLS), this.#manifest);
    const tool = Object.hasOwn(this.#tools, name) ? this.#tools[name] : undefined;
    if (tool === undefined) throw new TypeError(`there is no tool ${name}`);
    return await tool(this.#context, input);
  }

  #open({ feed: name, how, partition, slice, at, open }: OpenMessage): number {
    const feed = this.#feed(name);
    const pages =
      feed.kind === "state"
        ? feed.read(this.#context, partition)
        : how === "follow"
          ? feed.follow?.(this.#context, partition, open ?? {})
          : feed.read(this.#context, partition, slice, at, open);
    if (pages === undefined) throw new TypeError(`the feed ${name} has no ${how}`);
    this.#last += 1;
    this.#readings.set(this.#last, { pages: pages[Symbol.asyncIterator](), feed });
    return this.#last;
  }

  async #next(id: number): Promise<unknown> {
    const reading = this.#readings.get(id);
    if (reading === undefined) return { done: true };
    const { pages, feed } = reading;
    const { done, value } = await pages.next();
    if (done === true) {
      this.#readings.delete(id);
      return { done: true };
    }
    if (feed.kind === "state" || !isObject(value) || !Array.isArray(value.records)) return { page: value };
    return { page: { ...value, records: value.records.map((record: unknown) => this.#judge(feed, record)) } };
  }

  #judge(feed: LogFeed | StateFeed, record: unknown): JudgedMessage {
    const sent = (record ?? null) as Json;
    if (feed.normalize === undefined) return { record: sent };
    try {
      return { record: sent, verdict: withoutRepeats(feed.normalize(record, this.#lookup), record) as Json };
    } catch (thrown) {
      return { record: sent, rejected: toTold(thrown) };
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
    const { feeds } = this.#loaded;
    const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
    if (feed === undefined) throw new TypeError(`there is no feed ${name}`);
    return feed;
  }

  get #loaded(): Connector {
    if (this.#connector === undefined) throw new TypeError("the plugin is not loaded");
    return this.#connector;
  }

  get #manifest(): Manifest {
    if (this.#message === undefined) throw new TypeError("the plugin is not loaded");
    return this.#message.manifest;
  }

  get #context(): Context {
    if (this.#ctx === undefined) throw new TypeError("the plugin is not loaded");
    return this.#ctx;
  }
}

interface OpenMessage {
  readonly feed: string;
  readonly how: "read" | "follow";
  readonly partition: Partition;
  readonly slice: Slice;
  readonly at?: Json;
  readonly open?: Open;
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

async function all(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}
