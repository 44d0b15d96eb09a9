/**
 * The organization's audit log as a log feed: oldest first, so that a slice that broke off goes on where it stopped.
 * Bounds have whole seconds; what is read twice has the same id.
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
import type { Context, Instant, Json, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { asMallcopError, MallcopError } from "../../../src/connector/errors.ts";
import { EXCLUDED_AT_SERVER } from "./actions.ts";
import { type GitHubConfig, openGitHub } from "./client.ts";
import { readEntry, timeOf } from "./entry.ts";
import { auditLogRefusal, partialResults } from "./errors.ts";
import { normalizeAuditEntry } from "./normalize.ts";

export const auditLog: LogFeed<GitHubConfig> = {
  kind: "log",
  partitions: async (ctx) => [{ id: ctx.config.org }],
  read,
  normalize: normalizeAuditEntry,
};

const PAGE = 100;

/** GitHub gives up on searches that take long. A slice wider than this is halved before that counts as trouble. */
const HALVED_ABOVE_MS = 3 * 3_600_000;

async function* read(
  ctx: Context<GitHubConfig>,
  _partition: Partition,
  slice: Slice,
  at?: Json,
): AsyncGenerator<LogPage> {
  const { org } = ctx.config;
  const github = await openGitHub(ctx);
  const position = new Position(slice, at);
  const phrase = searchPhrase({ from: position.at, to: slice.to });
  try {
    for await (const answer of github.list("GET /orgs/{org}/audit-log", {
      org,
      phrase,
      include: "web",
      order: "asc",
      per_page: PAGE,
    })) {
      if (answer.status !== 200 || !Array.isArray(answer.data)) throw await auditLogRefusal(github, answer, org);
      const records: readonly unknown[] = answer.data;
      position.pass(records);
      yield { records, at: position.at };
      if (answer.headers["x-github-sso"]?.startsWith("partial-results"))
        throw partialResults(`the audit log of ${org}`);
    }
  } catch (thrown) {
    throw position.begun ? thrown : halvable(slice, asMallcopError(thrown));
  }
}

/** `created:` filters by the time that the log is ordered by, and takes seconds at best. */
export function searchPhrase({ from, to }: Slice): string {
  const bounds = [`created:>=${seconds(from)}`, `created:<=${seconds(to)}`];
  return [...bounds, ...EXCLUDED_AT_SERVER.map((action) => `-action:${action}`)].join(" ");
}

function seconds(time: Instant): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

/**
 * Up to where everything has been seen. Believed only as long as the entries come in order; the first that does not sends
 * us back to the beginning of the slice, because what else came late is not known.
 */
class Position {
  readonly #from: Instant;
  #at: Instant;
  #inOrder = true;
  #begun = false;

  constructor({ from, to }: Slice, at: Json | undefined) {
    this.#from = from;
    this.#at = typeof at === "number" && at > from && at < to ? (at as Instant) : from;
  }

  /** Whether a page has been read; a later one that fails is not too wide, but to be gone on with. */
  get begun(): boolean {
    return this.#begun;
  }

  get at(): Instant {
    return this.#inOrder ? this.#at : this.#from;
  }

  pass(records: readonly unknown[]): void {
    this.#begun = true;
    for (const record of records) {
      const entry = readEntry(record);
      const time = entry && timeOf(entry);
      if (time === undefined) continue;
      const second = (Math.floor(time / 1000) * 1000) as Instant;
      if (second < this.#at) this.#inOrder = false;
      this.#at = second;
    }
  }
}

function halvable({ from, to }: Slice, error: MallcopError): MallcopError {
  if (error.code !== "vendor-failed" || to - from <= HALVED_ABOVE_MS) return error;
  return new MallcopError(
    "slice-too-wide",
    { vendor: "GitHub", from: seconds(from), to: seconds(to) },
    { cause: error },
  );
}
