/**
 * What a connector is: the public contract that a plugin author imports.
 *
 * A connector knows nothing of files, ids, markers, where cursors live, or the process environment. The engine owns time
 * (windows, overlap, settle, backlog); the connector reads one bounded slice at a time and says what its records mean.
 */
import type { Instant, Json, Outcome, Scalar, Severity } from "../event/event.ts";
import type { SeenWindow } from "../logs/window.ts";
import type { Http } from "./http.ts";
import type { Secret } from "./secret.ts";
import type { OpenWebSocket } from "./websocket.ts";

export type { Instant, Json, Outcome, Scalar, Severity } from "../event/event.ts";
export { UNKNOWN_TIME } from "../event/event.ts";

/** The default export of `connector.ts`. `Config` is the instance's entry in `mallcop.yaml`, after its schema accepted it. */
export interface Connector<Config = unknown> {
  /** One check per right that the configured feeds need; `mallcop doctor` prints them. */
  preflight(ctx: Context<Config>): AsyncIterable<Check>;
  /** Tables that `normalize` may look things up in, read once per run: who we are ourselves, role names, and the like. */
  tables?(ctx: Context<Config>): Promise<Readonly<Record<string, Readonly<Record<string, Json>>>>>;
  readonly feeds: Readonly<Record<string, LogFeed<Config> | StateFeed<Config>>>;
  readonly correlate?: readonly Correlator[];
  /** Which feed a vendor record belongs to, judged by its shape alone; `mallcop normalize` asks. */
  recognize(record: unknown): string | undefined;
}

/** The default export of `tools.ts`: read-only look-ups that an investigator may call, by the names in the manifest's `tools`. */
export type Tools<Config = unknown> = Readonly<Record<string, Tool<Config>>>;

/**
 * One look-up at the vendor. It reads, never changes anything, and asks for no more than one answer needs.
 * @param input as the manifest's schema accepted it, with its defaults filled in
 */
export type Tool<Config = unknown> = (ctx: Context<Config>, input: ToolInput) => Promise<Found>;

export type ToolInput = Readonly<Record<string, Json>>;

/** What a look-up found. The engine redacts, marks and bounds it, like an event. */
export interface Found {
  /** The most telling first: scalars, under the names that the manifest's `output` declares. At most 200 are shown. */
  readonly rows: readonly FoundRow[];
  /** There is more at the vendor than was read. */
  readonly more?: boolean;
}

export type FoundRow = Readonly<Record<string, Scalar | undefined>>;

/** A stream of records that do not change once written. Timing (settle, overlap, retention, slice) is in the manifest. */
export interface LogFeed<Config = unknown> {
  readonly kind: "log";
  partitions(ctx: Context<Config>): Promise<readonly Partition[]>;
  /**
   * Reads one slice to its end, page by page. Returning means the slice is covered; throwing means it is not, and what was
   * yielded before is kept all the same. `at` is a small opaque position to go on from, where the vendor's order allows it.
   * Throw `slice-too-wide` to have the slice halved, and `range-expired` with `keptFrom` if it begins before what the vendor
   * still has, though the manifest's retention would allow it: what lies before is recorded as lost. `open` is what earlier pages left open, in this run or before.
   */
  read(ctx: Context<Config>, partition: Partition, slice: Slice, at?: Json, open?: Open): AsyncIterable<LogPage>;
  /**
   * Looks again at what was left open, once at the start of every scan that has anything open: a deployment that was still
   * running, a blob that could not be fetched. Its records are normalized like any others.
   */
  follow?(ctx: Context<Config>, partition: Partition, open: Open): AsyncIterable<LogPage>;
  /**
   * What a record says. Pure: no clock, I/O or environment, so that it can be replayed.
   * @throws MallcopError `record-malformed` for a record that cannot be understood; it is counted and the slice goes on.
   */
  normalize(record: unknown, lookup: Lookup): Verdict;
  /**
   * Tells of many records in few events: counts and samples of what `normalize` leaves out. Made anew for every slice. Such a
   * feed needs an overlap of `0s` and no `at`, so that every record is counted once.
   */
  digest?(partition: Partition, lookup: Lookup): Digest;
  /** The row of an app's log that a record is, for learning its templates; a partition is an app then. */
  row?(record: unknown): LogRow;
}

/** A row of an app's log. */
export interface LogRow {
  /** Rows of one writer (replica, container and stream) follow each other; others may come between. */
  readonly writer: string;
  readonly text: string;
}

/** What is left open in a partition, by a key of the connector's: small, and committed (redacted) with the run. */
export type Open = Readonly<Record<string, Json>>;

/** Sums up the records of one covered range. */
export interface Digest {
  add(record: unknown, verdict: Verdict): void;
  /** Takes in the digest of the range that follows. */
  absorb(next: Digest): void;
  /** What is to be said of the covered range `from <= t < to`. Every draft has a key that names the range. */
  tell(from: Instant, to: Instant): readonly Draft[];
  /** What an app's lines were like, for its history and its templates; `undefined` for an app without templates. */
  readonly window?: SeenWindow | undefined;
}

/** Something that is listed whole and compared with its previous snapshot. */
export interface StateFeed<Config = unknown> {
  readonly kind: "state";
  partitions(ctx: Context<Config>): Promise<readonly Partition[]>;
  /** Lists everything. Without a final `complete: true` the listing is partial and nothing is compared. */
  read(ctx: Context<Config>, partition: Partition): AsyncIterable<StatePage>;
  /**
   * What a difference says; `undefined` stands for "not there". Pure. Key and time of the drafts are the engine's. `since` is
   * the last look before, where it is known: what happened earlier made no difference.
   */
  change(before: Item | undefined, after: Item | undefined, lookup: Lookup, since?: Instant): readonly Change[];
  /** What one of the listed things says by itself, as the vendor gives it; `mallcop normalize` asks. A scan does not. */
  normalize?(record: unknown, lookup: Lookup): Verdict;
}

/** An independently read slice of a feed: a region, subscription, content type, repo. */
export interface Partition {
  /** Stable and unique within the feed; shown to people. */
  readonly id: string;
  /** Small facts that `read` needs, such as an account to assume a role in. Never a secret. */
  readonly with?: Json;
}

/** Half-open: `from <= t < to`, both on whole seconds. Reading a little more than asked is harmless. */
export interface Slice {
  readonly from: Instant;
  readonly to: Instant;
}

export interface LogPage {
  readonly records: readonly unknown[];
  /** Where to go on if the slice breaks off after this page. */
  readonly at?: Json;
  /** What has to be looked at again in later runs; `null` closes an entry. At most 1,000 stay open per partition. */
  readonly open?: Readonly<Record<string, Json | null>>;
}

export interface StatePage {
  readonly items: readonly Item[];
  readonly complete?: true;
}

/** One thing of a state feed, by a key that survives renaming. */
export interface Item {
  readonly key: string;
  readonly value: Json;
}

/** Either drafts, or the reason (declared in the manifest's `leaves_out`) why a record is none of ours. */
export type Verdict = readonly Draft[] | LeftOut;

export interface LeftOut {
  readonly leftOut: string;
  /** For the feed's digest: what the record was found to be, such as the template of a log line. */
  readonly as?: Json;
}

/** What a connector says of a record. The engine turns it into an `Event`: id, sanitizing, redaction and marks are its part. */
export interface Draft {
  /** The vendor's own id, in the vendor's namespace, so that two feeds that tell of one thing give one id. */
  readonly key?: VendorKey;
  /** When the thing happened; `UNKNOWN_TIME` if the record does not say. */
  readonly time: Instant;
  readonly type: string;
  /** Who did it, folded to a stable identity; `unknown` where the vendor does not say. */
  readonly actor: string;
  /** What it was done to. */
  readonly target: string;
  /** The vendor's operation. */
  readonly action: string;
  /** `info` unless said. */
  readonly severity?: Severity;
  readonly metadata?: Metadata;
  /** The vendor's record, if it is not the one that was passed to `normalize`. */
  readonly raw?: unknown;
}

/** A draft of a state change: the engine knows its key, and brackets its time by the two observations. */
export type Change = Omit<Draft, "key" | "time" | "raw">;

export interface VendorKey {
  /** Account, organization or tenant the id is unique in, read from the record alone. */
  readonly tenant: string;
  /** What sort of id it is at the vendor: `event`, `alert`, … */
  readonly namespace: string;
  readonly id: string;
}

/** Names shared by all connectors, plus what the manifest declares. `undefined` is left out. */
export interface Metadata {
  readonly outcome?: Outcome;
  readonly source_ip?: string | undefined;
  readonly user_agent?: string | undefined;
  readonly country?: string | undefined;
  readonly actor_type?: string | undefined;
  readonly target_type?: string | undefined;
  readonly role?: string | undefined;
  readonly scope?: string | undefined;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly correlation_id?: string | undefined;
  /** Our own doing. */
  readonly self?: boolean | undefined;
  readonly [name: string]: Scalar | undefined;
}

/** Tables fixed for the run. */
export interface Lookup {
  /** From `own:` in the configuration, in lower case. */
  readonly own: { readonly domains: ReadonlySet<string>; readonly accounts: ReadonlySet<string> };
  /** An entry of a table: of the connector's `tables`, or of the last snapshot of the state feed of that name. */
  get(table: string, key: string): Json | undefined;
  /** Whether the table could be read at all; if not, a missing entry means nothing. */
  has(table: string): boolean;
}

/**
 * Makes one event of several records, replayably. Drafts for which `key` gives a value are held until `fold` is done or the
 * deadline has passed; then the half is emitted as `unknown`. A half that comes later still becomes a second event that
 * `amends` the first.
 */
export interface Correlator {
  readonly name: string;
  /** How long after its first draft's time a pair may stay open, in milliseconds. */
  readonly deadlineMs: number;
  /** Which pair a draft belongs to; `undefined` lets it pass. */
  key(draft: Draft): string | undefined;
  /** Adds a draft to a pair. The state is small JSON and is committed (redacted) while the pair is open. */
  fold(state: Json | undefined, draft: Draft): { readonly state: Json } | { readonly done: Draft };
  /** What can be said of a pair that stayed open; `undefined` if that is nothing. */
  expire(state: Json): Draft | undefined;
}

/** One line of `mallcop doctor`. */
export interface Check {
  /** What was tried: the vendor's name of the right, such as `cloudtrail:LookupEvents`, perhaps with the place. */
  readonly right: string;
  /** The rights of the manifest of which it takes one, where `right` is not itself one of them. */
  readonly rights?: readonly string[];
  readonly feeds: readonly string[];
  readonly state: "works" | "missing" | "not_available" | "unknown";
  /** What was seen, free of secrets. */
  readonly detail: string;
  /** What to do, if something is missing. */
  readonly fix?: string;
}

/** Everything effectful that a connector gets. */
export interface Context<Config = unknown> {
  readonly config: Config;
  /** The configured instance's id. */
  readonly instance: string;
  /** The time of this run; the same for all of it. */
  readonly now: Instant;
  /** Aborts when the run's time is up. */
  readonly signal: AbortSignal;
  readonly http: Http;
  /** Opens a web socket to a declared host, for a connector with the capability `websocket`. */
  readonly websocket: OpenWebSocket;
  /** A declared secret from the environment. */
  secret(name: string): Secret | undefined;
  /** A declared secret that must be there. @throws MallcopError `secret-missing` */
  requireSecret(name: string): Secret;
  /** A declared setting from the environment, which is not secret. */
  setting(name: string): string | undefined;
  /**
   * Stands for a value that must be compared but not stored: an HMAC under the optional secret `MALLCOP_HMAC_KEY`, or, without
   * the key, no more than that there is a value. Compare two with `compareFingerprints`.
   */
  fingerprint(value: string): string;
  readonly log: Logger;
  /** The committed files of apps, by the app's name in lower case; for a connector whose manifest says `templates: true`. */
  readonly apps?: ReadonlyMap<string, AppFiles>;
}

/** The texts of `apps/<app>/parser.yaml` and `state.json`, as far as they are there. */
export interface AppFiles {
  readonly [name: string]: string;
}

/** Diagnostics. Everything logged passes through redaction. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
