/** Written by `mallcop scaffold`: the types of what a plugin may import. Do not edit; a newer mallcop writes it anew. */
declare module "mallcop" {
  /** How much an event asks for attention by itself; detectors may see more in it. */
  export type Severity = "info" | "warn" | "critical";

  /** The only values metadata may hold. */
  export type Scalar = string | number | boolean | null;

  /** Any JSON value. */
  export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

  /** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
  export type Instant = number & { readonly __brand: "Instant" };

  /** `evt-<UTC date>-<source>-<16 hex>`; see docs/adr/0001-event-id.md. */
  export type EventId = string & { readonly __brand: "EventId" };

  export type Outcome = "success" | "failure" | "denied" | "unknown";

  /** One committed line. User-controllable strings carry the markers; `raw` is the vendor's record, redacted, as JSON text. */
  export interface Event {
    readonly id: EventId;
    /** When the thing happened: RFC 3339, UTC, milliseconds. */
    readonly timestamp: string;
    /** The connector's type; the instance is `metadata.connector`. */
    readonly source: string;
    readonly event_type: string;
    readonly actor: string;
    readonly target: string;
    /** The vendor's operation, as a token. */
    readonly action: string;
    readonly severity: Severity;
    readonly metadata: Readonly<Record<string, Scalar>>;
    readonly raw: string;
  }

  export interface HttpRequest {
    readonly method?: "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "PATCH";
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
    /** How long after `send` was called the request may still go out, in milliseconds; for signatures that expire. */
    readonly staleAfterMs?: number;
    /** The caller's own wish to stop: `send` then rejects with its reason. The run's signal is heeded anyway. */
    readonly signal?: AbortSignal;
  }

  export interface HttpResponse {
    readonly status: number;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** The decompressed body, at most `maxBodyBytes`. */
    readonly body: Uint8Array;
  }

  /** What an answer means for the request: send it again, or hand the answer to the caller. */
  export type Judgement =
    | { readonly kind: "throttled" | "transient"; readonly retryAfterMs?: number }
    | { readonly kind: "answer" };

  /** How one vendor says "slow down" or "try again"; HTTP status alone is not enough. */
  export interface RetryPolicy {
    /**
     * Judges an answer; `undefined` leaves it to the transport's table, which retries 408, 425, 429, 500, 502, 503 and 504 and
     * hands everything else to the caller. `{ kind: "answer" }` hands it over in any case (a 504 that means "ask for less").
     */
    classify(response: HttpResponse): Judgement | undefined;
    /** The fastest pace, in requests per second and host. Unlimited by default. */
    readonly requestsPerSecond?: number;
    /** Tries in all; 5 by default. */
    readonly attempts?: number;
    /** How long an answer may take to begin, in milliseconds, where a vendor is known to think for long; 60 s by default. */
    readonly headersTimeoutMs?: number;
  }

  export interface Http {
    /**
     * Sends one request: pinned to the connector's hosts, paced, with a timeout, retried on trouble that passes.
     * Gives whatever answer is not one to try again, also 4xx. Every method is retried: mallcop only reads, by POST too.
     * @throws MallcopError `origin-refused`, `vendor-throttled`, `vendor-unreachable`, `vendor-failed`, `answer-too-large`,
     * `budget-exhausted`, `header-invalid`
     */
    send(request: HttpRequest): Promise<HttpResponse>;
    /** The same connection with another vendor's manners. */
    with(policy: RetryPolicy): Http;
    /** What the vendor said in an answer, fit for an error's `reason`: redacted, on one line, at most 300 characters. */
    excerpt(response: HttpResponse): string;
  }

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

  export interface WebSocketOptions {
    /**
     * SHA-256 of the peer's certificate, in hex with or without colons. With it, this very certificate is wanted, whoever
     * signed it and whatever it is made out to; without it, the usual rules hold.
     */
    readonly fingerprint?: string;
    /** How long to wait before connecting, in milliseconds; for a peer that said when to come back. */
    readonly waitMs?: number;
  }

  /**
   * Opens a connection, and tries twice more where the peer is down.
   * @throws MallcopError `origin-refused`, `peer-untrusted`, `vendor-unreachable`, `budget-exhausted`
   */
  export type OpenWebSocket = (url: string, options?: WebSocketOptions) => Promise<WebSocketConnection>;

  export interface WebSocketConnection {
    /** Sends one text frame. On a connection that has ended it does nothing; `receive` says why it ended. */
    send(text: string): void;
    /**
     * The next text frame, in the order of arrival.
     * @throws MallcopError `vendor-unreachable` once the connection has ended, `answer-too-large`, `budget-exhausted`
     */
    receive(): Promise<string>;
    /** How the peer ended it, if it did. */
    readonly closing: { readonly code: number; readonly reason: string } | undefined;
    close(): void;
  }

  /** A value that prints as `***`; only `reveal` gives it, for one request. */
  export class Secret {
    constructor(value: string);
    reveal(): string;
  }

  export type ErrorKind =
    | "config"
    | "auth"
    | "permission"
    | "not_available"
    | "throttled"
    | "transient"
    | "window"
    | "shape"
    | "limit"
    | "internal";

  /** Trouble with a code of docs/troubleshooting.md, such as `auth-failed`, and the values for its sentence. */
  export class MallcopError extends Error {
    constructor(
      code: string,
      values?: Readonly<Record<string, string | number>>,
      context?: {
        readonly retryAfterMs?: number;
        readonly keptFrom?: number;
        readonly cause?: unknown;
        readonly connector?: string;
      },
    );
    readonly code: string;
    readonly kind: ErrorKind;
    readonly hint: string;
  }

  /** Whatever was thrown, as trouble with a code. */
  export function asMallcopError(thrown: unknown): MallcopError;

  /** Address ranges, and whether a text is an address: 4, 6, or 0 for none. */
  export class BlockList {
    addSubnet(net: string, prefix: number, type?: "ipv4" | "ipv6"): void;
    addAddress(address: string, type?: "ipv4" | "ipv6"): void;
    addRange(start: string, end: string, type?: "ipv4" | "ipv6"): void;
    check(address: string, type?: "ipv4" | "ipv6"): boolean;
  }
  export function isIP(input: string): 0 | 4 | 6;

  /** The time of a record that does not tell its own. */
  export const UNKNOWN_TIME: Instant;

  /**
   * Makes the smallest call that needs `right`, and tells how it went. Never throws.
   * @param rights the manifest's rights of which it takes one, where `right` is not one itself
   */
  export function probe(
    right: string,
    feeds: readonly string[],
    call: () => Promise<string>,
    rights?: readonly string[],
  ): Promise<Check>;

  export function compareFingerprints(a: string, b: string): "same" | "changed" | "unknown";

  /** A JSON object whose members are not known yet. */
  export type JsonObject = Readonly<Record<string, unknown>>;

  // Decoders: each gives a typed value, or throws with the place where the form broke off. `path` is where the value stands;
  // `vendor` is given for what frames the records, and not for a record itself.
  export function isObject(value: unknown): value is JsonObject;
  export function object(value: unknown, path: string, vendor?: string): JsonObject;
  export function optionalObject(value: unknown, path: string, vendor?: string): JsonObject | undefined;
  export function text(value: unknown, path: string, vendor?: string): string;
  export function optionalText(value: unknown, path: string, vendor?: string): string | undefined;
  export function list(value: unknown, path: string, vendor?: string): readonly unknown[];
  export function optionalList(value: unknown, path: string, vendor?: string): readonly unknown[];
  export function number(value: unknown, path: string, vendor?: string): number;
  export function optionalNumber(value: unknown, path: string, vendor?: string): number | undefined;
  export function boolean(value: unknown, path: string, vendor?: string): boolean;
  export function optionalBoolean(value: unknown, path: string, vendor?: string): boolean | undefined;
  /** RFC 3339 with a zone, or a number since 1970 in seconds, milliseconds or microseconds. */
  export function instant(value: unknown, path: string, vendor?: string): Instant;
  /** As `instant`; a time without a zone is UTC. */
  export function instantUtc(value: unknown, path: string, vendor?: string): Instant;
  /** A scalar as text; anything else is empty. */
  export function scalarText(value: unknown): string;
  /** What a table has under a name, never what every object has. */
  export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined;
  export function parseJson(source: string | Uint8Array, path: string, vendor?: string): unknown;

  /** SHA-256 as 64 small hex digits. */
  export function sha256(content: string | Uint8Array): string;

  /** The event type of a hole that the vendor itself tells of. */
  export const COVERAGE_GAP: "coverage_gap";
  /** The event types of mallcop's own, by connector. */
  export const EVENT_TYPES: {
    readonly "azure": readonly ["role_assignment", "permission_change", "service_principal_created", "resource_access", "admin_action", "login", "defender_alert"];
    readonly "aws-cloudtrail": readonly ["iam_change", "security_group_change", "s3_policy_change", "lambda_change", "login", "access_key_change", "cloudtrail_change", "admin_action"];
    readonly "github": readonly ["org_membership", "repo_permission", "collaborator_added", "secret_scanning_alert", "dependabot_alert", "workflow_run", "oauth_authorization", "admin_action"];
    readonly "m365": readonly ["login", "admin_role_change", "mail_rule_created", "external_forwarding", "delegate_access", "external_sharing", "bulk_download", "dlp_match", "dlp_feedback", "admin_action"];
    readonly "container-logs": readonly ["log_line", "parser_summary"];
    readonly "vercel": readonly ["deployment_created", "deployment_succeeded", "deployment_failed", "team_member_added", "team_member_removed", "project_created", "project_deleted", "domain_change", "env_var_change", "login", "admin_action"];
    readonly "supabase": readonly ["auth.signin", "auth.signup", "auth.token_refresh", "project.config_change", "edge_function.deploy", "auth.account_change"];
    readonly "openclaw": readonly ["skill.install", "skill.modify", "gateway.config_change", "agent.behavior_anomaly"];
  };

  /** What `tests.ts` is handed: `export default (t: Harness) => { … }`. */
  export interface Harness {
    test(name: string, body: () => unknown): void;
    ok(value: unknown, message?: string): void;
    equal(actual: unknown, expected: unknown, message?: string): void;
    throws(body: () => unknown, message?: string): void;
  }
}

declare module "mallcop/detector" {
  import type { EventId, Instant, Scalar, Severity } from "mallcop";

  export type { Harness } from "mallcop";

  export interface CleanEvent {
    readonly id: EventId;
    readonly time: Instant;
    /** The connector's type. */
    readonly source: string;
    readonly type: string;
    readonly actor: string;
    readonly target: string;
    readonly action: string;
    readonly severity: Severity;
    /** `connector` is the instance. */
    readonly metadata: Readonly<Record<string, Scalar>>;
  }

  /** What is kept under a key: numbers, and lists of numbers or of texts. */
  export type MemoryValue = { readonly [name: string]: number | readonly number[] | readonly string[] };

  export interface Memory {
    get(key: string): MemoryValue | undefined;
    /** @param until milliseconds since 1970, in the events' time */
    set(key: string, value: MemoryValue, until: number): void;
  }

  export interface Detector {
    /** @param events in the order in which they were stored; only those that the manifest asks for */
    detect(events: readonly CleanEvent[], context: Context): Iterable<Draft>;
  }

  export interface Context {
    /** By the manifest's names. */
    readonly parameters: Readonly<Record<string, number>>;
    /** In lower case. */
    readonly own: { readonly domains: ReadonlySet<string>; readonly accounts: ReadonlySet<string> };
    /** What the detector keeps between runs: small, bounded, committed. */
    readonly memory: Memory;
    /** Who acted, sessions and roles folded; `undefined` where nobody is named or it is an end user of an application. */
    who(event: CleanEvent): string | undefined;
    /** What was learned of who acted, before this event's page. */
    profile(event: CleanEvent): Profile | undefined;
    /** Another source that has seen somebody of the same name act; addresses of the own domains count as their first part. */
    seenElsewhere(event: CleanEvent): string | undefined;
    /** Whether the source was still being learned when the event happened. */
    learning(event: CleanEvent): boolean;
    /** Events of the type on each earlier day of the window on which the source said anything. */
    dailyCounts(event: CleanEvent): readonly number[];
  }

  export type Evidence = Pick<CleanEvent, "id" | "time">;

  /** What a detector says. Drafts of one key become one finding as long as they follow each other. */
  export interface Draft {
    /** What the finding is about, such as grantor, grantee, role and scope. Together with the first event it gives the id. */
    readonly key: readonly string[];
    readonly source: string;
    readonly severity: Severity;
    readonly title: Said;
    /** One sentence, with the numbers. */
    readonly why: Said;
    /** What to do next. */
    readonly next: Said;
    /** At least one, the oldest first. */
    readonly events: readonly [Evidence, ...Evidence[]];
    /** It does not rest on what is usual: the severity holds while the source is being learned too. */
    readonly certain?: true;
    /** How many events there are in all, where more than `events` names. */
    readonly count?: number;
  }

  /** A sentence, as `say` makes it: the event's texts in it are known, and marked when it is stored. */
  export interface Said {
    readonly __brand: "Said";
  }

  /** Words of your own that stand in a variable. Never an event's text. */
  export interface Own {
    readonly words: string;
  }

  /** What may stand in a sentence. A text counts as foreign, and is marked; numbers, own words and sentences are not. */
  export type Sayable = string | number | Own | Said;

  /** Template tag for sentences. */
  export function say(words: TemplateStringsArray, ...values: readonly Sayable[]): Said;
  export function own(words: string): Own;
  /** "1 event", "2 events". */
  export function counted(count: number, noun: string): Own;

  /** What is usual for one actor of one source. Something is known once it was seen on two days of the last 90. */
  export interface Profile {
    /** Days since 1970, in UTC. */
    readonly first: number;
    readonly last: number;
    /** Different days on which the actor did anything. */
    readonly days: number;
    /** By hour of the UTC day: on how many days. */
    readonly hours: readonly number[];
    readonly isKnown: boolean;
    /** @param network as `networkOf` gives it */
    knowsNetwork(network: string): boolean;
    knowsHabit(habit: string): boolean;
    /** Hours between this hour and the nearest usual one, 0 to 12; `undefined` before any is. */
    hoursFromUsual(hour: number): number | undefined;
  }

  /** The first of these fields of metadata that is a text. */
  export function textOf(event: CleanEvent, ...names: readonly string[]): string | undefined;
  /** Whether it succeeded, as far as is known. */
  export function succeeded(event: CleanEvent): boolean;
  /** Whether somebody did something; alerts and summaries are no activity. */
  export function isActivity(event: CleanEvent): boolean;
  /** Whoever was given or lost something. */
  export function granteeOf(event: CleanEvent): string;
  /** The /24 or /48 that the event came from. */
  export function networkOf(event: CleanEvent): string | undefined;
  /** A resource's kind, and the group or account that it is in. */
  export function resourceClassOf(event: CleanEvent): string;
  /** The part of a mail address behind the @, in lower case. */
  export function domainOf(address: string): string | undefined;
  /** Whether the operation takes something away. */
  export function takesAway(event: CleanEvent): boolean;
  /** How much power the event gives; `undefined` if none of weight. */
  export function powerGiven(event: CleanEvent): "full" | "broad" | undefined;
  /** Lists of a remembered record; empty if there are none. */
  export function numbersOf(value: MemoryValue | undefined, name: string): readonly number[];
  export function textsOf(value: MemoryValue | undefined, name: string): readonly string[];
}

declare module "mallcop/github" {
  import type { Http, MallcopError } from "mallcop";

  /** @octokit/core; give it `request: { fetch: createOctokitFetch(ctx.http) }`, for there is no other network. */
  export class Octokit {
    constructor(options: Readonly<Record<string, unknown>>);
    request(
      route: string,
      parameters?: Readonly<Record<string, unknown>>,
    ): Promise<{
      readonly status: number;
      readonly headers: Readonly<Record<string, string | number | undefined>>;
      readonly data: unknown;
    }>;
    graphql(query: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  }

  /** An answer of GraphQL that has errors in it. */
  export class GraphqlResponseError extends Error {
    readonly errors: unknown;
    readonly data: unknown;
    readonly headers: Readonly<Record<string, unknown>>;
  }

  /** The shared transport as Octokit's `fetch`. */
  export function createOctokitFetch(http: Http): (url: string, init?: object) => Promise<Response>;
  /** The transport's own error inside what Octokit made of it. */
  export function thrownByTransport(thrown: unknown): MallcopError | undefined;
}

declare module "mallcop/aws" {
  import type { Http } from "mallcop";

  /** The shared transport as `requestHandler` of a client. Clients have no other network, and find no credentials by themselves. */
  export function createAwsRequestHandler(http: Http): AwsRequestHandler;
  export type AwsRequestHandler = { readonly metadata: { readonly handlerProtocol: "http/1.1" } };

  export interface AwsCredentials {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
    readonly expiration?: Date;
  }

  /** All of it has to be given: nothing is read from variables or files. Retries are the transport's, so `maxAttempts` is 1. */
  export interface AwsClientOptions {
    readonly region: string;
    readonly credentials: AwsCredentials | (() => Promise<AwsCredentials>);
    readonly requestHandler: AwsRequestHandler;
    readonly endpoint?: string;
    readonly maxAttempts?: number;
    readonly [option: string]: unknown;
  }

  /** A call; `Output` is what its answer has. */
  export interface AwsCommand<Output> {
    readonly input: object;
    readonly answers?: (output: Output) => Output;
  }

  class AwsClient {
    constructor(options: AwsClientOptions);
    /** @throws Error whose `name` is AWS's own, such as `AccessDeniedException` */
    send<Output>(command: AwsCommand<Output>): Promise<Output>;
    destroy(): void;
  }

  /** @aws-sdk/client-cloudtrail */
  export class CloudTrailClient extends AwsClient {}

  export class LookupEventsCommand implements AwsCommand<LookupEventsCommandOutput> {
    constructor(input: LookupEventsCommandInput);
    readonly input: LookupEventsCommandInput;
    readonly answers?: (output: LookupEventsCommandOutput) => LookupEventsCommandOutput;
  }
  export interface LookupEventsCommandInput {
    readonly LookupAttributes?: readonly { readonly AttributeKey: string; readonly AttributeValue: string }[];
    readonly StartTime?: Date;
    readonly EndTime?: Date;
    readonly MaxResults?: number;
    readonly NextToken?: string;
  }
  export interface LookupEventsCommandOutput {
    readonly Events?: Event[] | undefined;
    readonly NextToken?: string | undefined;
  }
  export interface Event {
    readonly EventId?: string | undefined;
    readonly EventName?: string | undefined;
    readonly EventSource?: string | undefined;
    readonly EventTime?: Date | undefined;
    readonly Username?: string | undefined;
    readonly ReadOnly?: string | undefined;
    readonly AccessKeyId?: string | undefined;
    readonly Resources?: readonly {
      readonly ResourceName?: string | undefined;
      readonly ResourceType?: string | undefined;
    }[];
    /** The record itself, as JSON. */
    readonly CloudTrailEvent?: string | undefined;
  }

  export class DescribeTrailsCommand implements AwsCommand<DescribeTrailsCommandOutput> {
    constructor(input: { readonly trailNameList?: readonly string[]; readonly includeShadowTrails?: boolean });
    readonly input: object;
    readonly answers?: (output: DescribeTrailsCommandOutput) => DescribeTrailsCommandOutput;
  }
  export interface DescribeTrailsCommandOutput {
    readonly trailList?: Trail[] | undefined;
  }
  export interface Trail {
    readonly Name?: string | undefined;
    readonly TrailARN?: string | undefined;
    readonly HomeRegion?: string | undefined;
    readonly S3BucketName?: string | undefined;
    readonly S3KeyPrefix?: string | undefined;
    readonly SnsTopicARN?: string | undefined;
    readonly IncludeGlobalServiceEvents?: boolean | undefined;
    readonly IsMultiRegionTrail?: boolean | undefined;
    readonly IsOrganizationTrail?: boolean | undefined;
    readonly LogFileValidationEnabled?: boolean | undefined;
    readonly CloudWatchLogsLogGroupArn?: string | undefined;
    readonly CloudWatchLogsRoleArn?: string | undefined;
    readonly KmsKeyId?: string | undefined;
    readonly HasCustomEventSelectors?: boolean | undefined;
    readonly HasInsightSelectors?: boolean | undefined;
  }

  export class GetTrailStatusCommand implements AwsCommand<GetTrailStatusCommandOutput> {
    constructor(input: { readonly Name: string });
    readonly input: object;
    readonly answers?: (output: GetTrailStatusCommandOutput) => GetTrailStatusCommandOutput;
  }
  export interface GetTrailStatusCommandOutput {
    readonly IsLogging?: boolean | undefined;
    readonly LatestDeliveryError?: string | undefined;
    readonly LatestDigestDeliveryError?: string | undefined;
  }

  /** @aws-sdk/client-sts */
  export class STSClient extends AwsClient {}

  export class AssumeRoleCommand implements AwsCommand<AssumeRoleCommandOutput> {
    constructor(input: {
      readonly RoleArn: string;
      readonly RoleSessionName: string;
      readonly DurationSeconds?: number;
      readonly ExternalId?: string;
    });
    readonly input: object;
    readonly answers?: (output: AssumeRoleCommandOutput) => AssumeRoleCommandOutput;
  }
  export interface AssumeRoleCommandOutput {
    readonly Credentials?:
      | {
          readonly AccessKeyId: string | undefined;
          readonly SecretAccessKey: string | undefined;
          readonly SessionToken: string | undefined;
          readonly Expiration: Date | undefined;
        }
      | undefined;
  }

  export class GetCallerIdentityCommand implements AwsCommand<GetCallerIdentityCommandOutput> {
    constructor(input: Readonly<Record<string, never>>);
    readonly input: object;
    readonly answers?: (output: GetCallerIdentityCommandOutput) => GetCallerIdentityCommandOutput;
  }
  export interface GetCallerIdentityCommandOutput {
    readonly Account?: string | undefined;
    readonly Arn?: string | undefined;
    readonly UserId?: string | undefined;
  }
}

declare module "mallcop/logs" {
  import type { MallcopError, Outcome, Severity } from "mallcop";

  export interface AppParser {
    readonly app: string;
    readonly format: Format;
    /** What stands before each message, the last piece being the message; none if the lines have no header. */
    readonly headers: readonly Pattern[];
    /** Whether rows of a stack trace belong to the row before. */
    readonly joins: boolean;
    readonly templates: readonly Template[];
    /** Lines to leave out of all counts of unmatched ones. */
    readonly ignore: readonly Pattern[];
  }

  export interface AppState {
    readonly version: 1;
    readonly app: string;
    /** Missing until a run with enough lines has seen the app. */
    readonly usual?: Usual;
    /** Of the app: those that wrote lines, the last seen at the end. */
    readonly revisions?: readonly string[];
    /** Those among them that are new since the last run without drift. */
    readonly young?: readonly string[];
    readonly pending?: readonly PendingLook[];
    readonly templates: Readonly<Record<string, TemplateState>>;
  }

  export class AppWindow implements SeenWindow {
    readonly app: string;
    lines: number;
    ignored: number;
    unmatched: number;
    headless: number;
    readonly templates: Map<string, number>;
    readonly revisions: Map<string, number>;
    /** @param learns whether unknown lines are to be learned from, as far as they go */
    constructor(app: string, learns: boolean);
    add({ rows, time, revision, found }: SeenEntry): void;
    /** Takes in what follows it. */
    absorb(next: AppWindow): void;
    get headlessRows(): HeadlessRows;
    /** To be asked when the window is whole: the unknown lines are forgotten then. */
    looks(): readonly Look[];
  }

  /** Tells the rows that carry an entry on from those that begin one. */
  export class EntryReader<R extends Row> {
    /** @param joins whether to put rows together at all */
    constructor(joins: boolean);
    /** Takes a row; gives the rows of the entry before, if this row begins the next one. */
    push(row: R): readonly R[] | undefined;
    /** The last entry. */
    flush(): readonly R[] | undefined;
  }

  export type FieldValue = string | number | boolean | null;

  /** What a row says, as two lists side by side: rows of one template share their names. */
  export interface Fields {
    readonly names: readonly string[];
    readonly values: readonly FieldValue[];
  }

  export type Format = "text" | "json" | "logfmt";

  export type Found = 
  /** A template matches. */
  {
    readonly template: string;
  }
  /** The file says to leave it out. */
   | {
    readonly ignored: true;
  }
  /** No template matches; `headless` if it does not even begin as the app's lines do. */
   | {
    readonly message: string;
    readonly headless: boolean;
  };

  export const HOLE_TYPES: readonly ["int", "num", "size", "duration", "status", "time", "ip", "host", "uuid", "hex", "email", "url", "path", "id", "word", "any", "string", "json", "rest"];

  /** By revision of the app, and by the number of the stretch. */
  export type HeadlessRows = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

  export type HoleType = (typeof HOLE_TYPES)[number];

  export class LineParser {
    constructor(parser: AppParser);
    /** Takes a row; gives the answers to the rows of the entry before it, if it ends one. */
    push(row: string): readonly Parsed[];
    /** The answers to the last rows. */
    flush(): readonly Parsed[];
    /** The answer to an entry that is known to be one; `rows` has its first row at least. */
    entry(rows: readonly string[]): Parsed;
  }

  export interface Look {
    readonly patterns: readonly [Pattern, ...Pattern[]];
    readonly lines: number;
    /** Lines in each stretch of time, by its number. */
    readonly buckets: ReadonlyMap<number, number>;
    /** Of the app: those that wrote such lines. */
    readonly revisions: ReadonlySet<string>;
    /** Different lines of it, as they are in the log. */
    readonly samples: readonly string[];
  }

  /** Names of fields, except for the event's type, severity and outcome, which are the file's own words. */
  export interface Mapping {
    readonly event: string;
    readonly actor: string | undefined;
    readonly target: string | undefined;
    readonly severity: Severity | undefined;
    readonly outcome: Exclude<Outcome, "unknown"> | undefined;
    /** More fields for the event's metadata, by the name they have there. */
    readonly fields: ReadonlyMap<string, string>;
  }

  /** What templates are matched against: the rest of a tidy line, which is not copied before somebody wants it. */
  export interface Message {
    readonly line: string;
    readonly from: number;
  }

  /** A row, its message, and what it says besides. */
  export interface OpenedRow extends Row, Message {
    readonly names: readonly string[];
    readonly values: FieldValue[];
    /** Whether other rows have the same list of names. */
    readonly isShared: boolean;
  }

  export interface Parsed extends Fields {
    /** `null` if no template matches. */
    readonly template: string | null;
    /** The template with `<*>` for each value; the message itself if no template matches. */
    readonly text: string;
    /** Whether an `ignore` of the file covers it. */
    readonly ignored: boolean;
    /** Whether it lacks what stands before all other messages of the app. */
    readonly headless: boolean;
  }

  export type Pattern = readonly Piece[];

  /** A look that may become a template. */
  export interface PendingLook {
    /** As `match` of `parser.yaml` has it. */
    readonly match: readonly string[];
    readonly lines: number;
    /** Stretches of ten minutes in which it came. */
    readonly stretches: number;
    /** The most lines of one of them. */
    readonly peak: number;
    /** Runs that saw it. */
    readonly runs: number;
  }

  export type Piece = {
    readonly literal: string;
  } | {
    readonly hole: HoleType;
    readonly name: string | undefined;
  } | {
    readonly choice: readonly string[];
  };

  export type ReadTemplates = {
    readonly parser: AppParser;
    readonly problems: readonly [];
  } | {
    readonly parser?: undefined;
    readonly problems: readonly MallcopError[];
  };

  export interface Row {
    /** As it came. */
    readonly text: string;
    /** Whether it begins as the app's rows begin; `undefined` where they have nothing in common. */
    readonly hasHeader: boolean | undefined;
  }

  /** Takes headers off, and the message out of lines of data. */
  export class RowOpener {
    constructor({ format, headers }: Pick<AppParser, "format" | "headers">);
    open(text: string): OpenedRow;
  }

  /** An entry of the log: a line, and the rows that belong to it. */
  export interface SeenEntry {
    readonly rows: number;
    /** In milliseconds, by the line's own clock. */
    readonly time: number;
    readonly revision: string;
    readonly found: Found;
  }

  /** What was seen, once it is whole. All counts are rows: `lines` is what templates have, and `ignored`, and `unmatched`. */
  export interface SeenWindow {
    /** The app's name, in lower case. */
    readonly app: string;
    readonly lines: number;
    readonly ignored: number;
    readonly unmatched: number;
    /** Of the unmatched, those that do not even begin as the app's lines do. */
    readonly headless: number;
    /** Rows by template. */
    readonly templates: ReadonlyMap<string, number>;
    /** Unmatched rows by revision; one is there as soon as it wrote anything. */
    readonly revisions: ReadonlyMap<string, number>;
    /** What the unknown lines have in common. */
    looks(): readonly Look[];
    /** Some of the headless ones. */
    readonly headlessRows: HeadlessRows;
  }

  export interface Template {
    readonly id: string;
    /** The line as it looks, and what else it may look like. */
    readonly patterns: readonly [Pattern, ...Pattern[]];
    /** What a line of it becomes, if anything. */
    readonly mapping: Mapping | undefined;
    /** Not worth a sample. Only people say so. */
    readonly noise: boolean;
    /** Not to be changed by learning. */
    readonly keep: boolean;
    /** Ids of templates that this one has taken in. */
    readonly was: readonly string[];
    /** Lines that it must match. */
    readonly examples: readonly string[];
  }

  export interface TemplateState {
    /** Of the last discovery. */
    readonly lines: number;
    /** UTC days; the last one to within a week, so that a quiet run changes nothing. */
    readonly first_seen: string;
    readonly last_seen: string;
    /** Redacted, and short. */
    readonly samples: readonly string[];
  }

  /** What is usual for an app. */
  export interface Usual {
    /** Share of unmatched lines, 0 to 1. */
    readonly unmatched: number;
    /** New looks of three lines and more. */
    readonly looks: number;
  }

  export function copyOf(text: string, most: number): string;

  /** A row's fields as an object. */
  export function fieldsOf({ names, values }: Fields): Record<string, FieldValue>;

  /** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */
  export function readState(text: string | undefined): AppState | undefined;

  /** @param path what the file is called in messages */
  export function readTemplates(text: string, path: string): ReadTemplates;
}

declare module "mallcop/microsoft" {
  import type { Context, Instant, Json, LogPage, MallcopError, RetryPolicy, Slice } from "mallcop";

  export const AZURE_CREDENTIALS: CredentialNames;

  export interface Answer {
    readonly status: number;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed JSON; `undefined` for an empty answer. Of a refusal that is no JSON, its text. */
    readonly body: Json | undefined;
  }

  export type Api = "resource-manager" | "graph" | "log-analytics" | "management";

  export type Cloud = "public" | "usgov" | "usgov-dod" | "china";

  /** The names of the variables that hold a credential. */
  export interface CredentialNames {
    readonly tenant: string;
    readonly clientId: string;
    readonly secretName: "AZURE_CLIENT_SECRET" | "M365_CLIENT_SECRET";
  }

  export const DIRECTORY_AUDITS: Report;

  /** The column with the time a row became readable: text with up to seven digits of a second, as Kusto writes it. */
  export const INGESTED_AT = "IngestedAt";

  /** A piece of a query. Only this file makes one: by `kql`, whose own words are the programmer's. */
  export interface Kql {
    readonly kql: string;
  }

  /** Instants are whole milliseconds; Kusto keeps seven digits. */
  export type KqlValue = Kql | string | number | readonly string[];

  export interface LooseRecord {
    /**
     * A member by path, such as `initiatedBy.user.userPrincipalName`: in the record, then under its `properties`. The first of
     * the paths that leads to something wins; `null`, empty text and empty containers are nothing.
     */
    value(...paths: string[]): unknown;
    /** As `value`, but text; numbers and truth values are written out. */
    text(...paths: string[]): string | undefined;
    /** As `value`, but a list of objects; a single object is a list of one. */
    objects(...paths: string[]): readonly LooseRecord[];
  }

  export const M365_CREDENTIALS: CredentialNames;

  export interface MicrosoftClient {
    /**
     * One request with a token for `api`. A 401 is tried once more with a fresh token. Gives any other answer, also 4xx.
     * @throws MallcopError `auth-failed`, `permission-missing` and `feed-not-available` from the sign-in, `origin-refused`,
     * `vendor-answer-unexpected` for a success that is no JSON, and whatever the transport throws
     */
    ask(api: Api, question: Question): Promise<Answer>;
    /**
     * The pages of a listing, each an answer 200 with a body; with any other answer it ends in what `refuse` makes of it.
     * @throws MallcopError as `ask`; `vendor-answer-unexpected` for pages that form a circle
     */
    pages(api: Api, question: Question, paging: Paging): AsyncIterable<Answer & {
      readonly body: Json;
    }>;
    /** The vendor's error code in an answer, the outermost. */
    codeOf(answer: Answer): string | undefined;
    /** All error codes in an answer, the outermost first: `BadArgumentError`, `SemanticError`, `SEM0100`. */
    codesOf(answer: Answer): readonly string[];
    /** The vendor's own words in an answer, redacted and short; empty if there are none. */
    said(answer: Answer): string;
  }

  /** Options that every Microsoft connector's manifest has; a `*_url` replaces the cloud's own host (private clouds, stand-ins). */
  export interface MicrosoftOptions {
    /** `public` unless said. */
    readonly cloud?: Cloud;
    readonly login_url?: string;
    readonly resource_manager_url?: string;
    readonly graph_url?: string;
    readonly log_analytics_url?: string;
    readonly management_api_url?: string;
  }

  export interface Paging {
    /** The link to the next page in a body, if there is one. */
    next(body: Json): string | undefined;
    /** Why a page was not given. */
    refuse(answer: Answer): MallcopError;
  }

  export interface Question {
    /** Begins with `/`, or is an absolute URL of the API's own origin, such as a link out of an answer. */
    readonly path: string;
    readonly method?: "GET" | "POST";
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent as JSON. */
    readonly body?: Json;
  }

  export interface Report {
    /** The last part of its address. */
    readonly name: "directoryAudits" | "signIns";
    /** What people call it. */
    readonly title: string;
    /** The member that both the filter and we go by. */
    readonly time: "activityDateTime" | "createdDateTime";
    readonly top: number;
    /** Sign-ins come newest first and know no other order. */
    readonly ordered: boolean;
  }

  /** A row by column name. Times stay text, with all their digits; `dynamic` values are what Kusto wrote, often JSON in text. */
  export type Row = Readonly<Record<string, Json>>;

  export interface RowPage {
    readonly rows: readonly Row[];
  }

  export const SIGN_INS: Report;

  /** `` { by: { Ip: kql`CallerIpAddress` }, give: { Count: kql`count()` } } `` */
  export interface Sums {
    readonly by: Readonly<Record<string, Kql>>;
    readonly give: Readonly<Record<string, Kql>>;
  }

  export interface Table {
    readonly name: string;
    /** Tables on the cheaper plans are read through another address, with fewer operators. */
    readonly plan: TablePlan;
    /** Kusto's type of every column, such as `string`, `datetime`, `long`, `dynamic`. */
    readonly columns: ReadonlyMap<string, string>;
  }

  export type TablePlan = "analytics" | "basic";

  export interface WindowQuery {
    /** As `discoverTables` gave it. */
    readonly table: Table;
    /** Half-open, on the axis of ingestion: `from <= t < to`. */
    readonly from: Instant;
    readonly to: Instant;
    /** Conditions besides time, such as `` kql`Stream_s == ${name}` ``. */
    readonly where?: readonly Kql[];
    /** What a row holds besides `INGESTED_AT`: columns by name. All by default. */
    readonly columns?: readonly string[];
    /** Rows are sums over the whole window instead, which is then never halved. Not for tables on the Basic plan. */
    readonly summarize?: Sums;
    /** Rows asked for at once; 20,000 by default. */
    readonly pageRows?: number;
  }

  /**
   * Costs nothing until something is asked; the tokens of one run are shared by all its clients.
   * @param credentials which variables hold the credential: `AZURE_CREDENTIALS` or `M365_CREDENTIALS`
   * @param manners where one feed needs other manners than its API's table (`manners.ts`)
   */
  export function createMicrosoftClient(ctx: Context<MicrosoftOptions>, credentials: CredentialNames, manners?: Readonly<Partial<Record<Api, RetryPolicy>>>): MicrosoftClient;

  /**
   * Which of the named tables the workspace has, with their columns. A table that is not there, or a workspace that never got
   * any data, is no error. One small query per table.
   *
   * @param workspaceId the workspace's own GUID, which the portal calls Workspace ID
   * @throws MallcopError `permission-missing`, `config-invalid` (no such workspace), and whatever the client throws
   */
  export function discoverTables(client: MicrosoftClient, workspaceId: string, names: readonly string[]): Promise<ReadonlyMap<string, Table>>;

  /** The name of a table or column. @throws MallcopError `config-invalid` if it is not one */
  export function identifier(name: string): Kql;

  /** Pieces with something trusted between. */
  export function joinKql(pieces: readonly Kql[], between: ", " | " and " | "\n| "): Kql;

  /** A piece of a query; texts among the values become string literals, lists of texts several with commas between. */
  export function kql(words: TemplateStringsArray, ...values: readonly KqlValue[]): Kql;

  /** `undefined` for what is no object. */
  export function looseRecord(record: unknown): LooseRecord | undefined;

  /** The manners of an API, for one of its paths. */
  export function mannersOf(api: Api, pathname: string): RetryPolicy;

  /**
   * The origin of an API, such as `https://management.azure.com`, without a slash at the end.
   * @throws MallcopError `feed-not-available` if the cloud does not have the API, `config-invalid` for an unusable `*_url`
   */
  export function originOf(options: MicrosoftOptions, api: Api): string;

  /**
   * Whether the report can be read at all: throws what keeps us from it.
   * @throws MallcopError as `readReport`
   */
  export function probeReport(client: MicrosoftClient, report: Report): Promise<void>;

  /**
   * The rows of a window, oldest page first; a page is whole, in order of ingestion. Ends after the last row.
   *
   * @throws MallcopError `window-refused` if even the smallest part does not come whole, `permission-missing`, and whatever
   * the client throws
   */
  export function queryWindow(client: MicrosoftClient, workspaceId: string, query: WindowQuery): AsyncGenerator<RowPage>;

  /**
   * @throws MallcopError `slice-too-wide`, `permission-missing`, `feed-not-available` (licence), and whatever the client throws
   */
  export function readReport(client: MicrosoftClient, report: Report, slice: Slice): AsyncGenerator<LogPage>;

  /**
   * @param option `workspace_id` of the connector
   * @param setting `LOG_ANALYTICS_WORKSPACE_ID`
   * @returns in lower case; `undefined` if neither is given
   * @throws MallcopError `config-invalid` if it is no GUID
   */
  export function workspaceIdOf(option: string | undefined, setting: string | undefined): string | undefined;
}
