/**
 * The Office 365 Management Activity API: subscriptions, listings of content by the time it became available, and the blobs
 * themselves. Every request names a publisher, because those that do not share one quota with the whole world; and every link
 * out of an answer is judged before it is followed.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference
 */
import type { Context, Instant, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, isObject, object, text } from "../../../src/connector/shape.ts";
import {
  type Answer,
  createMicrosoftClient,
  M365_CREDENTIALS,
  type MicrosoftClient,
} from "../../../src/vendors/microsoft/client.ts";
import { originOf } from "../../../src/vendors/microsoft/cloud.ts";
import { type M365Config, tenantOf } from "./config.ts";
import { ALREADY_ENABLED, CONTENT_GONE, CONTENT_MISSING, refusal, STALE_PAGE, unexpected, VENDOR } from "./errors.ts";

/** A blob of records, as a listing names it. */
export interface Content {
  readonly id: string;
  /** When it became available: the axis that content is listed by. */
  readonly created: Instant;
  readonly expires: Instant;
  /** Where it is, below the API's origin. */
  readonly path: string;
}

export type Blob =
  | { readonly is: "whole"; readonly records: readonly unknown[] }
  /** It is not there now, and may be later. */
  | { readonly is: "missing" }
  /** It will never be there. */
  | { readonly is: "gone"; readonly why: string };

/** How long content is kept, where the listing does not say. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** A listing over more than this may be answered in part, without an error. */
const WIDEST_MS = 24 * 3_600_000;
/** How often a listing is begun anew because a link to its next page was refused. */
const RESTARTS = 2;
/** Microsoft's pages name the header in two ways. */
const NEXT_PAGE = ["nextpageuri", "nextpageurl"] as const;

export class ActivityApi {
  readonly #client: MicrosoftClient;
  readonly #origin: string;
  /** What all paths of the tenant begin with. */
  readonly #root: string;
  readonly #publisher: string;

  /** @throws MallcopError `config-invalid`, `config-variable-unset`, `feed-not-available` */
  constructor(ctx: Context<M365Config>) {
    const tenant = tenantOf(ctx);
    this.#client = createMicrosoftClient(ctx, M365_CREDENTIALS);
    this.#origin = originOf(ctx.config, "management");
    this.#root = `/api/v1.0/${tenant}/activity/feed`;
    this.#publisher = ctx.config.publisher_id ?? tenant;
  }

  /** Whether each content type, in lower case, is subscribed to; one that is missing never was. */
  async subscriptions(): Promise<ReadonlyMap<string, boolean>> {
    const answer = await this.#ask(`${this.#root}/subscriptions/list`);
    if (answer.status !== 200 || !Array.isArray(answer.body))
      throw refusal(this.#client, answer, "the list of subscriptions");
    return new Map(answer.body.flatMap(subscriptionOf));
  }

  /** Starts a subscription: the only thing that mallcop ever changes. Gives false if it was there already. */
  async start(type: string): Promise<boolean> {
    const answer = await this.#ask(`${this.#root}/subscriptions/start?contentType=${type}`, "POST");
    if (answer.status === 200) return true;
    if (this.#client.codeOf(answer) === ALREADY_ENABLED) return false;
    throw refusal(this.#client, answer, type);
  }

  /** What became available in `from <= created < to`, page by page; a page may come twice. */
  async *list(type: string, slice: Slice): AsyncGenerator<readonly Content[]> {
    const [from, to] = [listTime(slice.from), listTime(slice.to)];
    if (slice.to - slice.from > WIDEST_MS) throw new MallcopError("slice-too-wide", { vendor: VENDOR, from, to });
    const first = `${this.#root}/subscriptions/content?contentType=${type}&startTime=${from}&endTime=${to}`;
    for (let restarts = 0; ; restarts++) {
      let stale: Answer | undefined;
      for await (const answer of this.#pages(first)) {
        if (this.#client.codeOf(answer) === STALE_PAGE) stale = answer;
        else if (answer.status !== 200 || !Array.isArray(answer.body)) throw refusal(this.#client, answer, type);
        else yield answer.body.map((item, index) => this.#contentOf(item, index));
      }
      if (stale === undefined) return;
      if (restarts === RESTARTS) throw refusal(this.#client, stale, type);
    }
  }

  /** @throws MallcopError for what says nothing about this one blob, or cannot be read */
  async fetch({ path }: Pick<Content, "path">, type: string): Promise<Blob> {
    const records: unknown[] = [];
    for await (const answer of this.#pages(path)) {
      const code = this.#client.codeOf(answer) ?? "";
      if (code === CONTENT_MISSING || (answer.status === 404 && code === "")) return { is: "missing" };
      if (CONTENT_GONE.has(code)) return { is: "gone", why: `Microsoft gave it up (${code})` };
      if (answer.status === 410) return { is: "gone", why: "Microsoft gave it up" };
      if (answer.status !== 200 || !Array.isArray(answer.body))
        throw refusal(this.#client, answer, `a blob of ${type}`);
      for (const record of answer.body) records.push(record);
    }
    return { is: "whole", records };
  }

  /** Where a blob of this id must be, whatever a link said. */
  pathOf(id: string): string {
    return `${this.#root}/audit/${encodeURIComponent(id).replaceAll("%24", "$")}`;
  }

  /** The path of a link to a blob, if it leads to this tenant's blobs. */
  ownPath(link: string): string | undefined {
    const url = URL.parse(link, this.#origin);
    const blobs = `${this.#root}/audit/`;
    const path = url?.origin === this.#origin ? url.pathname : "";
    return path.length > blobs.length && path.toLowerCase().startsWith(blobs) ? path : undefined;
  }

  #ask(path: string, method: "GET" | "POST" = "GET"): Promise<Answer> {
    const url = new URL(path, this.#origin);
    if (!url.searchParams.has("PublisherIdentifier")) url.searchParams.set("PublisherIdentifier", this.#publisher);
    return this.#client.ask("management", { path: url.href, method });
  }

  /** The answers of a listing, along the links in their headers. */
  async *#pages(path: string): AsyncGenerator<Answer> {
    const asked = new Set<string>();
    for (let next: string | undefined = path; next !== undefined; ) {
      if (asked.has(next)) throw unexpected("its pages form a circle");
      asked.add(next);
      const answer: Answer = await this.#ask(next);
      yield answer;
      next = NEXT_PAGE.map((name) => answer.headers[name]).find((link) => link !== undefined && link !== "");
    }
  }

  #contentOf(value: unknown, index: number): Content {
    const item = object(value, `[${index}]`, VENDOR);
    const id = text(item.contentId, `[${index}].contentId`, VENDOR);
    const created = instantUtc(item.contentCreated, `[${index}].contentCreated`, VENDOR);
    const expires =
      item.contentExpiration === undefined || item.contentExpiration === null
        ? ((created + KEPT_MS) as Instant)
        : instantUtc(item.contentExpiration, `[${index}].contentExpiration`, VENDOR);
    // The API has been seen naming http://localhost and other tenants here.
    const path = (typeof item.contentUri === "string" ? this.ownPath(item.contentUri) : undefined) ?? this.pathOf(id);
    return { id, created, expires, path };
  }
}

/** Microsoft's own example leaves `status` out of an entry: only a subscription that says so is off. */
function subscriptionOf(entry: unknown): readonly (readonly [string, boolean])[] {
  if (!isObject(entry) || typeof entry.contentType !== "string") return [];
  return [[entry.contentType.toLowerCase(), entry.status !== "disabled"]];
}

/** UTC without a zone and without a fraction: the only form that the listing takes. */
function listTime(time: Instant): string {
  return new Date(time).toISOString().slice(0, 19);
}
