/**
 * A custom plugin as a `Connector`: to the engine it looks like any other, but every function of it runs in a process of its own.
 *
 * The engine calls pure functions without waiting, so they are run ahead, in the plugin's process: `normalize` with each page,
 * `change` once a listing is complete. What the engine asks for is then looked up. Correlators and digests it waits for.
 */
import type {
  Change,
  Connector,
  Context,
  Found,
  Item,
  LogFeed,
  LogPage,
  Partition,
  StateFeed,
  ToolInput,
} from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";
import type { Summing } from "../../connector/summing.ts";
import { canonicalJson } from "../../event/canonical-json.ts";
import type { Json } from "../../event/event.ts";
import type { FeedManifest, Manifest } from "../manifest.ts";
import { HostedSumming } from "./hosted-summing.ts";
import { Judged } from "./judged.ts";
import type { DescribedMessage, LookupMessage } from "./messages.ts";
import { Received } from "./received.ts";
import type { Sandbox } from "./sandbox.ts";
import { fromTold } from "./told-error.ts";

/** What the engine knows before it reads, and a plugin needs to run ahead. */
export interface Equipment {
  readonly lookup: LookupMessage;
  /** The items of a partition's committed snapshot. */
  readonly before: (feed: string, partition: string) => ReadonlyMap<string, Json> | undefined;
  /** As the engine redacts what it compares. */
  readonly redact: (value: Json) => Json;
}

export interface HostedConnector extends Connector {
  /** Its correlators and digests. */
  readonly summing: Summing;
  /** To be called before the first feed is read. */
  equip(equipment: Equipment): Promise<void>;
  /** Calls one of its tools. */
  call(tool: string, input: ToolInput): Promise<Found>;
  /** Ends the plugin's process. */
  close(): Promise<void>;
}

export function isHosted(connector: Connector): connector is HostedConnector {
  return "equip" in connector && typeof connector.equip === "function";
}

const PAIRS_AT_ONCE = 500;

/** @param close also removes what was staged */
export function createHostedConnector(
  manifest: Manifest,
  described: DescribedMessage,
  sandbox: Sandbox,
  close: () => Promise<void>,
): HostedConnector {
  const received = new Received(manifest.name);
  const summing = new HostedSumming(manifest.name, described, (method, argument) => sandbox.ask(method, argument));
  const feeds = Object.fromEntries(
    Object.entries(manifest.feeds).map(([name, feed]): [string, LogFeed | HostedState] => [
      name,
      feed.kind === "log"
        ? logFeed({ name, feed, follows: described.feeds[name]?.follow === true, sandbox, received, summing })
        : new HostedState(name, sandbox, received),
    ]),
  );
  return {
    feeds,
    summing,
    recognize: () => undefined,
    async *preflight() {
      yield* received.checks(await sandbox.ask("preflight", {}));
    },
    ...(described.tables && { tables: async () => received.tables(await sandbox.ask("tables", {})) }),
    async equip(equipment) {
      summing.correlators.redact = equipment.redact;
      for (const feed of Object.values(feeds)) if (feed instanceof HostedState) feed.equipment = equipment;
      await sandbox.ask("lookup", equipment.lookup);
    },
    call: async (tool, input) => received.found(await sandbox.ask("tool", { tool, input })),
    close,
  };
}

interface LogFeedParts {
  readonly name: string;
  readonly feed: FeedManifest;
  readonly follows: boolean;
  readonly sandbox: Sandbox;
  readonly received: Received;
  readonly summing: HostedSumming;
}

function logFeed({ name, feed, follows, sandbox, received, summing }: LogFeedParts): LogFeed {
  async function* pages(ctx: Context, message: object): AsyncGenerator<LogPage> {
    for await (const { page: sent, reading } of pagesOf(sandbox, received, ctx, { feed: name, ...message })) {
      const page = received.logPage(sent);
      const judge = (record: unknown, index: number) =>
        new Judged(record, { reading, index }, feed, summing.correlators);
      yield { ...page, records: page.records.map(judge) };
    }
  }
  return {
    kind: "log",
    partitions: async () => received.partitions(await sandbox.ask("partitions", { feed: name })),
    read: (ctx, partition, slice, at, open) => pages(ctx, { how: "read", partition, slice, at, open }),
    ...(follows && {
      follow: (ctx: Context, partition: Partition, open: object) => pages(ctx, { how: "follow", partition, open }),
    }),
    normalize(record) {
      if (!(record instanceof Judged))
        throw new MallcopError("internal-error", { what: "a record was not read by its plugin" });
      if (record.verdict === undefined) throw record.rejected;
      return record.verdict;
    },
  };
}

class HostedState implements StateFeed {
  readonly kind = "state";
  readonly #name: string;
  readonly #sandbox: Sandbox;
  readonly #received: Received;
  /** By the difference, as canonical JSON. */
  readonly #foreseen = new Map<string, readonly Change[]>();
  equipment: Equipment | undefined;

  constructor(name: string, sandbox: Sandbox, received: Received) {
    this.#name = name;
    this.#sandbox = sandbox;
    this.#received = received;
  }

  async partitions(): Promise<readonly Partition[]> {
    return this.#received.partitions(await this.#sandbox.ask("partitions", { feed: this.#name }));
  }

  async *read(ctx: Context, partition: Partition) {
    const items = new Map<string, Json>();
    const redact = this.equipment?.redact ?? ((value: Json) => value);
    for await (const { page: sent } of pagesOf(this.#sandbox, this.#received, ctx, {
      feed: this.#name,
      how: "read",
      partition,
    })) {
      const page = this.#received.statePage(sent);
      for (const { key, value } of page.items) items.set(key, redact(value));
      if (page.complete) await this.#foresee(partition, items);
      yield page;
    }
  }

  change(before: Item | undefined, after: Item | undefined): readonly Change[] {
    const foreseen = this.#foreseen.get(differenceOf(before, after));
    if (foreseen === undefined) throw new MallcopError("internal-error", { what: "a difference was not foreseen" });
    return foreseen;
  }

  /** Whatever goes wrong here is said before the listing counts as complete, so that nothing is compared. */
  async #foresee(partition: Partition, after: ReadonlyMap<string, Json>): Promise<void> {
    const before = this.equipment?.before(this.#name, partition.id);
    if (before === undefined) return;
    const pairs = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
      const [was, is] = [itemOf(before, key), itemOf(after, key)];
      const same = was !== undefined && is !== undefined && canonicalJson(was.value) === canonicalJson(is.value);
      return same ? [] : [[was, is] as const];
    });
    for (let start = 0; start < pairs.length; start += PAIRS_AT_ONCE) {
      const some = pairs.slice(start, start + PAIRS_AT_ONCE);
      const message = { feed: this.#name, pairs: some.map(([was, is]) => [was ?? null, is ?? null]) };
      const answers = await this.#sandbox.ask("change", message);
      for (const [index, [was, is]] of some.entries()) {
        const answer: unknown = Array.isArray(answers) ? answers[index] : undefined;
        if (isObject(answer) && answer.rejected !== undefined) throw fromTold(answer.rejected);
        this.#foreseen.set(
          differenceOf(was, is),
          this.#received.changes(isObject(answer) ? answer.changes : undefined),
        );
      }
    }
  }
}

/** Pulls the pages of a reading; the plugin is told to stop if the engine does. */
async function* pagesOf(sandbox: Sandbox, received: Received, ctx: Context, message: object) {
  const reading = received.reading(await sandbox.ask("open", message));
  const abort = () => sandbox.tell("abort", {});
  ctx.signal.addEventListener("abort", abort, { once: true });
  let ended = false;
  try {
    for (;;) {
      const page = received.page(await sandbox.ask("next", { reading }));
      if (page === undefined) break;
      yield { page, reading };
    }
    ended = true;
  } catch (thrown) {
    ended = true;
    throw thrown;
  } finally {
    ctx.signal.removeEventListener("abort", abort);
    if (!ended) sandbox.tell("stop", { reading });
  }
}

function itemOf(items: ReadonlyMap<string, Json>, key: string): Item | undefined {
  const value = items.get(key);
  return value === undefined ? undefined : { key, value };
}

function differenceOf(before: Item | undefined, after: Item | undefined): string {
  const side = (item: Item | undefined): Json => (item === undefined ? null : [item.key, item.value]);
  return canonicalJson([side(before), side(after)]);
}
