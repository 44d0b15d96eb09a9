/**
 * A loopback stand-in for GitHub's cache service (version 2: Twirp JSON, and a blob store for the archives), with faults to
 * order. It keeps the service's rules: entries are immutable, found by version and by the newest key with a prefix.
 */
import { randomUUID } from "node:crypto";
import http from "node:http";

const RPC = ["CreateCacheEntry", "FinalizeCacheEntryUpload", "GetCacheEntryDownloadURL"] as const;
type Rpc = (typeof RPC)[number];

/** What can be asked of the service: its three calls, and the two movements of an archive. */
export type CacheCall = Rpc | "upload" | "download";

/** Can be changed while the service runs. */
export interface CacheFaults {
  /** Answers a call with this status, breaks the connection (`drop`), or never answers (`stall`). */
  answer?: (call: CacheCall) => number | "drop" | "stall" | undefined;
  /** Writing is denied, as for a run that an outsider started. */
  readOnly?: boolean;
  /** Reading is denied. */
  unreadable?: boolean;
  /** Archives arrive damaged: cut off after this many bytes. */
  cutArchivesAt?: number;
}

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly archive: Buffer;
}

export interface CacheService {
  /** Oldest first. May be edited: entries get lost, and somebody may put another's in. */
  readonly entries: CacheEntry[];
  readonly calls: readonly CacheCall[];
  readonly faults: CacheFaults;
  /** What the runner would set. */
  readonly env: Readonly<Record<"ACTIONS_RESULTS_URL" | "ACTIONS_RUNTIME_TOKEN" | "ACTIONS_CACHE_SERVICE_V2", string>>;
  close(): Promise<void>;
}

/** @param kept entries of earlier, oldest first */
export async function startCacheService(
  token = "cache-token",
  kept: readonly CacheEntry[] = [],
): Promise<CacheService> {
  const store = new CacheStore(token);
  for (const entry of kept) store.keep(entry);
  const server = http.createServer((request, response) => {
    // The virtual clock of `npm run simulate` stands still as long as a connection is open.
    response.setHeader("connection", "close");
    store.serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  store.base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    entries: store.entries,
    calls: store.calls,
    faults: store.faults,
    env: { ACTIONS_RESULTS_URL: `${store.base}/`, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: "True" },
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body?: object | Buffer;
}

type Fields = Readonly<Record<string, unknown>>;

/** An archive on its way in: whole, or in blocks that a list then puts in order. */
interface Upload {
  readonly blocks: Map<string, Buffer>;
  content?: Buffer;
}

class CacheStore {
  readonly entries: CacheEntry[] = [];
  readonly calls: CacheCall[] = [];
  readonly faults: CacheFaults = {};
  base = "";
  readonly #token: string;
  /** By version and key. */
  readonly #uploads = new Map<string, Upload>();

  constructor(token: string) {
    this.#token = token;
  }

  keep(entry: CacheEntry): void {
    this.entries.push(entry);
    this.#uploads.set(nameOf({ ...entry }), { blocks: new Map(), content: entry.archive });
  }

  async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.base);
    const body = await readBody(request);
    const call = callOf(url);
    if (call === undefined) return send(response, { status: 404 });
    this.calls.push(call);
    const fault = this.faults.answer?.(call);
    if (fault === "stall") return;
    if (fault === "drop") return void request.socket.destroy();
    if (fault !== undefined) return send(response, failure(fault, "unavailable", "ordered by the test"));
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    if (call === "upload") return send(response, this.#upload(name, url.searchParams, body));
    if (call === "download") return send(response, this.#download(Number(name)));
    const isAuthorized = request.headers.authorization === `Bearer ${this.#token}`;
    send(response, isAuthorized ? this.#rpc[call](parseFields(body)) : failure(401, "unauthenticated", "bad token"));
  }

  readonly #rpc: Readonly<Record<Rpc, (fields: Fields) => Answer>> = {
    CreateCacheEntry: (fields) => {
      if (this.faults.readOnly)
        return { status: 200, body: { ok: false, message: "cache write denied: the token is read-only" } };
      const name = nameOf(fields);
      if (this.#uploads.has(name)) return failure(409, "already_exists", "an entry with this key and version exists");
      this.#uploads.set(name, { blocks: new Map() });
      return {
        status: 200,
        body: { ok: true, signed_upload_url: `${this.base}/upload/${encodeURIComponent(name)}?sig=upload-signature` },
      };
    },
    FinalizeCacheEntryUpload: (fields) => {
      const archive = this.#uploads.get(nameOf(fields))?.content;
      if (archive?.length !== Number(fields.size_bytes))
        return { status: 200, body: { ok: false, message: "the sizes differ" } };
      this.entries.push({ key: String(fields.key), version: String(fields.version), archive });
      return { status: 200, body: { ok: true, entry_id: String(this.entries.length) } };
    },
    GetCacheEntryDownloadURL: (fields) => {
      if (this.faults.unreadable) return failure(403, "permission_denied", "cache read denied: no readable scopes");
      const hit = this.#find(fields);
      if (hit === undefined) return { status: 200, body: { ok: false } };
      const place = `${this.base}/download/${this.entries.indexOf(hit)}?sig=download-signature`;
      return { status: 200, body: { ok: true, signed_download_url: place, matched_key: hit.key } };
    },
  };

  /** The very key first; then, for each prefix in turn, the newest that begins with it. */
  #find({ key, restore_keys, version }: Fields): CacheEntry | undefined {
    const newest = this.entries.filter((entry) => entry.version === version).toReversed();
    const prefixes = [key, ...(Array.isArray(restore_keys) ? restore_keys : [])].map(String);
    const byPrefix = prefixes.map((prefix) => newest.find((entry) => entry.key.startsWith(prefix)));
    return newest.find((entry) => entry.key === key) ?? byPrefix.find((entry) => entry !== undefined);
  }

  #upload(name: string, query: URLSearchParams, body: Buffer): Answer {
    const upload = this.#uploads.get(name);
    if (upload === undefined) return { status: 404 };
    const part = query.get("comp");
    if (part === "block") upload.blocks.set(query.get("blockid") ?? "", body);
    else if (part === "blocklist") upload.content = assemble(upload.blocks, body.toString("utf8"));
    else upload.content = body;
    return { status: 201 };
  }

  #download(index: number): Answer {
    const archive = this.entries[index]?.archive;
    return archive === undefined
      ? { status: 404 }
      : { status: 200, body: archive.subarray(0, this.faults.cutArchivesAt) };
  }
}

function callOf({ pathname }: URL): CacheCall | undefined {
  if (pathname.startsWith("/upload/")) return "upload";
  if (pathname.startsWith("/download/")) return "download";
  return RPC.find((call) => pathname === `/twirp/github.actions.results.api.v1.CacheService/${call}`);
}

function nameOf({ key, version }: Fields): string {
  return `${version} ${key}`;
}

function parseFields(body: Buffer): Fields {
  const value: unknown = JSON.parse(body.toString("utf8"));
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function failure(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function send(response: http.ServerResponse, { status, body }: Answer): void {
  const content = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json";
  // The blob client insists on an entity tag and a request id.
  response.writeHead(status, { "content-type": type, etag: '"1"', "x-ms-request-id": randomUUID() }).end(content);
}

function assemble(blocks: ReadonlyMap<string, Buffer>, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1] ?? "");
  return Buffer.concat(ids.flatMap((id) => blocks.get(id) ?? []));
}

async function readBody(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
