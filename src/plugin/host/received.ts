/**
 * Reads what a custom plugin answered. Invariant: what comes out has the form that the contract promises the engine, whatever the
 * plugin sent; nothing of a wrong answer is repeated in the error.
 */
import type {
  Change,
  Check,
  Draft,
  Found,
  FoundRow,
  Item,
  LogPage,
  Metadata,
  Partition,
  StatePage,
  VendorKey,
  Verdict,
} from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Instant, Json, Scalar, Severity } from "../../event/event.ts";
import type { FeedManifest } from "../manifest.ts";
import type { DescribedMessage } from "./messages.ts";

const MOST_PARTITIONS = 10_000;
const MOST_ROWS = 10_000;
const SCALARS: ReadonlySet<string> = new Set(["string", "number", "boolean"]);
const MOST_POSITION_CHARS = 16_384;
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(["info", "warn", "critical"]);
const STATES: ReadonlySet<unknown> = new Set<Check["state"]>(["works", "missing", "not_available", "unknown"]);

/** Reads the answers of plugins of one type. All throw `plugin-answer-malformed`. */
export class Received {
  readonly #type: string;

  constructor(type: string) {
    this.#type = type;
  }

  described(value: unknown): DescribedMessage {
    const { feeds, tables, correlators } = this.#object(value, "its description");
    const parts = Object.entries(this.#object(feeds, "its feeds")).map(([name, feed]) => {
      const { follow, digest } = this.#object(feed, "a feed");
      return [name, { follow: follow === true, digest: digest === true }] as const;
    });
    return {
      feeds: Object.fromEntries(parts),
      tables: tables === true,
      correlators: this.#list(correlators, "correlators", 100).map((entry) => {
        const { name, deadlineMs } = this.#object(entry, "a correlator");
        if (typeof name !== "string" || typeof deadlineMs !== "number" || !(deadlineMs > 0))
          throw this.#wrong("a correlator lacks name or deadlineMs");
        return { name, deadlineMs };
      }),
    };
  }

  partitions(value: unknown): readonly Partition[] {
    const seen = new Set<string>();
    return this.#list(value, "partitions", MOST_PARTITIONS).map((entry) => {
      const { id, with: facts } = this.#object(entry, "a partition");
      if (typeof id !== "string" || id.length > 256) throw this.#wrong("a partition's id is no text of 256 characters");
      if (seen.has(id)) throw this.#wrong("two partitions have one id");
      seen.add(id);
      return { id, ...(facts !== undefined && { with: facts as Json }) };
    });
  }

  /** The number of a reading. */
  reading(value: unknown): number {
    if (typeof value !== "number") throw this.#wrong("a reading has no number");
    return value;
  }

  /** `undefined` once there are no more pages. The records are still as they were sent. */
  page(value: unknown): JsonObject | undefined {
    const answer = this.#object(value, "a page");
    return answer.done === true ? undefined : this.#object(answer.page, "a page");
  }

  logPage(page: JsonObject): LogPage {
    const records = this.#list(page.records, "a page's records", Number.POSITIVE_INFINITY);
    const { at, open } = page;
    if (at !== undefined && JSON.stringify(at).length > MOST_POSITION_CHARS)
      throw this.#wrong("a page's `at` is over 16 KB");
    return {
      records,
      ...(at !== undefined && { at: at as Json }),
      ...(open !== undefined && {
        open: this.#object(open, "a page's `open`") as Readonly<Record<string, Json | null>>,
      }),
    };
  }

  statePage(page: JsonObject): StatePage {
    const items = this.#list(page.items, "a page's items", Number.POSITIVE_INFINITY).map((entry): Item => {
      const { key, value } = this.#object(entry, "an item");
      if (typeof key !== "string" || key === "" || value === undefined) throw this.#wrong("an item lacks key or value");
      return { key, value: value as Json };
    });
    return page.complete === true ? { items, complete: true } : { items };
  }

  changes(value: unknown): readonly Change[] {
    return this.#list(value, "changes", 1000).map((entry) => {
      const { time: _, ...change } = draftOf({ ...this.#object(entry, "a change"), time: 0 });
      return change;
    });
  }

  checks(value: unknown): readonly Check[] {
    return this.#list(value, "checks", 1000).map((entry) => {
      const { right, rights, feeds, state, detail, fix } = this.#object(entry, "a check");
      if (typeof right !== "string" || typeof detail !== "string" || !STATES.has(state))
        throw this.#wrong("a check lacks right, state or detail");
      const names = this.#list(feeds, "a check's feeds", 100).map(String);
      return {
        right,
        feeds: names,
        state: state as Check["state"],
        detail,
        ...(rights !== undefined && { rights: this.#list(rights, "a check's rights", 100).map(String) }),
        ...(typeof fix === "string" && { fix }),
      };
    });
  }

  found(value: unknown): Found {
    const { rows, more } = this.#object(value, "what a tool found");
    const scalars = this.#list(rows, "rows", MOST_ROWS).map((row) => {
      for (const scalar of Object.values(this.#object(row, "a row")))
        if (scalar !== null && !SCALARS.has(typeof scalar)) throw this.#wrong("a row holds more than scalars");
      return row as FoundRow;
    });
    return { rows: scalars, ...(more === true && { more }) };
  }

  tables(value: unknown): Readonly<Record<string, Readonly<Record<string, Json>>>> {
    const tables = this.#object(value, "the tables");
    for (const table of Object.values(tables)) this.#object(table, "a table");
    return tables as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  }

  #list(value: unknown, what: string, most: number): readonly unknown[] {
    if (!Array.isArray(value)) throw this.#wrong(`${what} are no list`);
    if (value.length > most) throw this.#wrong(`there are more than ${most} ${what}`);
    return value;
  }

  #object(value: unknown, what: string): JsonObject {
    if (!isObject(value)) throw this.#wrong(`${what} is no object`);
    return value;
  }

  #wrong(problem: string): MallcopError {
    return new MallcopError("plugin-answer-malformed", { type: this.#type, problem });
  }
}

/**
 * What `normalize` said of a record.
 * @throws MallcopError `record-malformed`, which costs the record and nothing else
 */
export function verdictOf(value: unknown, record: Json, { scope }: FeedManifest): Verdict {
  if (isObject(value)) {
    const { leftOut } = value;
    if (typeof leftOut !== "string" || !Object.hasOwn(scope.leaves_out, leftOut))
      throw malformed("it was left out for a reason that the manifest does not have");
    return { leftOut };
  }
  if (!Array.isArray(value)) throw malformed("normalize gave neither drafts nor a reason");
  return value.map((draft) => ({ raw: record, ...draftOf(draft) }));
}

/** @throws MallcopError `record-malformed` */
export function draftOf(value: unknown): Draft {
  if (!isObject(value)) throw malformed("a draft is no object");
  const { key, time, type, actor, target, action, severity, metadata, raw } = value;
  if (typeof time !== "number" || !Number.isSafeInteger(time)) throw malformed("a draft's time is no whole number");
  if (severity !== undefined && !SEVERITIES.has(severity)) throw malformed("a draft's severity is none of ours");
  return {
    ...(key !== undefined && { key: keyOf(key) }),
    time: time as Instant,
    type: textOf(type, "type"),
    actor: textOf(actor, "actor"),
    target: textOf(target, "target"),
    action: textOf(action, "action"),
    ...(severity !== undefined && { severity: severity as Severity }),
    ...(metadata !== undefined && { metadata: metadataOf(metadata) }),
    ...(raw !== undefined && { raw }),
  };
}

function keyOf(value: unknown): VendorKey {
  if (!isObject(value)) throw malformed("a draft's key is no object");
  const { tenant, namespace, id } = value;
  return { tenant: textOf(tenant, "tenant"), namespace: textOf(namespace, "namespace"), id: textOf(id, "id") };
}

function metadataOf(value: unknown): Metadata {
  if (!isObject(value)) throw malformed("a draft's metadata is no object");
  for (const scalar of Object.values(value))
    if (scalar !== null && !SCALARS.has(typeof scalar)) throw malformed("a draft's metadata holds more than scalars");
  return value as Readonly<Record<string, Scalar>>;
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== "string") throw malformed(`a draft's ${name} is no text`);
  return value;
}

function malformed(reason: string): MallcopError {
  return new MallcopError("record-malformed", { reason });
}
