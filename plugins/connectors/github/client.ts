/**
 * GitHub's REST and GraphQL APIs through Octokit: one request, or a list page by page. A listing ends only where GitHub says so; nothing
 * that is no list counts as an empty one.
 *
 * Octokit's own pagination is not used: it takes a 409 in the middle, and an empty answer, for the end of the list.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { createOctokitFetch, thrownByTransport } from "../../../src/connector/octokit-fetch.ts";
import type { Secret } from "../../../src/connector/secret.ts";
import { type GraphAnswer, graphAnswerOf } from "./graph.ts";
import { gitHubManners } from "./limits.ts";

/** The options of an instance, as the manifest's schema accepts them. */
export interface GitHubConfig {
  readonly org: string;
  readonly base_url?: string;
  readonly include_dependabot?: boolean;
  readonly include_secret_scanning?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

export type Parameters = Readonly<Record<string, string | number>>;

export interface GitHub {
  readonly token: TokenKind;
  /** Root of the REST API, without a slash at the end. */
  readonly root: string;
  /**
   * Any answer, also 4xx.
   * @throws MallcopError whatever the transport throws
   */
  ask(route: string, parameters?: Parameters): Promise<Answer>;
  /** The answers of a listing, following the links as given. The last one may be a refusal; then the listing is not whole. */
  list(route: string, parameters: Parameters): AsyncIterable<Answer>;
  /**
   * A GraphQL query's answer, with the errors that came beside the data, or a refusal by HTTP.
   * @throws MallcopError whatever the transport throws
   */
  graph(query: string, variables: Parameters): Promise<GraphAnswer>;
  /** What GitHub wrote in an answer, redacted and short. */
  excerpt(answer: Answer): string;
}

/** Pinned, so that GitHub's newer versions cannot change what we read. */
const API_VERSION = "2022-11-28";

export async function openGitHub(ctx: Context<GitHubConfig>): Promise<GitHub> {
  const secret = ctx.requireSecret("GITHUB_TOKEN");
  const http = ctx.http.with(gitHubManners);
  const root = apiRoot(ctx.config.base_url);
  const { Octokit } = await import("@octokit/core");
  const log = {
    debug: (message: string) => ctx.log.debug(message),
    info: (message: string) => ctx.log.info(message),
    warn: (message: string) => ctx.log.warn(message),
    error: (message: string) => ctx.log.warn(message),
  };
  const octokit = new Octokit({
    auth: secret.reveal(),
    baseUrl: root,
    log,
    // Given twice: Octokit's request writes to the console unless it has a log of its own.
    request: { fetch: createOctokitFetch(http), log },
  });
  const headers = { accept: "application/vnd.github+json", "x-github-api-version": API_VERSION };

  async function ask(route: string, parameters: Parameters = {}): Promise<Answer> {
    try {
      return answerOf(await octokit.request(route, { ...parameters, headers }));
    } catch (thrown) {
      return refusedAnswer(thrown);
    }
  }

  async function graph(query: string, variables: Parameters): Promise<GraphAnswer> {
    const { GraphqlResponseError } = await import("@octokit/graphql");
    try {
      return { data: await octokit.graphql(query, { ...variables, headers }), errors: [] };
    } catch (thrown) {
      if (thrown instanceof GraphqlResponseError) return graphAnswerOf(thrown);
      return { data: undefined, errors: [], refused: refusedAnswer(thrown) };
    }
  }

  async function* list(route: string, parameters: Parameters): AsyncGenerator<Answer> {
    const followed = new Set<string>();
    let answer = await ask(route, parameters);
    for (;;) {
      yield answer;
      const next = nextLink(answer);
      if (next === undefined) return;
      if (followed.has(next))
        throw new MallcopError("vendor-answer-unexpected", { vendor: "GitHub", reason: "its pages form a circle" });
      followed.add(next);
      answer = await ask(`GET ${next}`);
    }
  }

  return {
    token: tokenKind(secret, ctx.setting("GITHUB_ACTIONS") === "true"),
    root,
    ask,
    list,
    graph,
    excerpt: ({ status, headers, data }) => {
      const text = isMessage(data) ? data.message : typeof data === "string" ? data : "";
      return http.excerpt({ status, headers, body: new TextEncoder().encode(text) });
    },
  };
}

/**
 * The REST root for what people write as `base_url`: nothing, github.com, a GHE.com tenant, or a GitHub Enterprise Server.
 * @see https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
 */
export function apiRoot(baseUrl: string | undefined): string {
  const url = URL.parse(baseUrl ?? "https://api.github.com");
  if (url === null) {
    throw new MallcopError("config-invalid", {
      path: "mallcop.yaml",
      problem: "`base_url` is not a usable address",
      advice: "Give the address of your GitHub, such as `https://github.example.com`, or leave it out for github.com.",
    });
  }
  if (/^(?:www\.|api\.)?github\.com$/.test(url.hostname)) return "https://api.github.com";
  const tenant = /^(?:api\.)?([a-z0-9-]+\.ghe\.com)$/.exec(url.hostname)?.[1];
  if (tenant) return `https://api.${tenant}`;
  const path = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path || "/api/v3"}`;
}

export interface TokenKind {
  /** In words, such as `classic personal access token`. */
  readonly title: string;
  /** The token that Actions makes for every job. It belongs to one repository and cannot read an organization. */
  readonly automatic: boolean;
}

const TOKEN_TITLES: readonly (readonly [prefix: string, title: string])[] = [
  ["ghp_", "classic personal access token"],
  ["github_pat_", "fine-grained personal access token"],
  ["ghs_", "GitHub App installation token"],
  ["ghu_", "GitHub App user token"],
  ["gho_", "OAuth app token"],
];

function tokenKind(secret: Secret, inActions: boolean): TokenKind {
  const found = TOKEN_TITLES.find(([prefix]) => secret.reveal().startsWith(prefix));
  return { title: found?.[1] ?? "token of an unknown kind", automatic: inActions && found?.[0] === "ghs_" };
}

function nextLink({ headers }: Answer): string | undefined {
  return /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
}

/** The answer inside what Octokit threw. @throws what the transport threw, or what is no answer at all */
function refusedAnswer(thrown: unknown): Answer {
  const ours = thrownByTransport(thrown);
  if (ours) throw ours;
  const response = thrown instanceof Error && "response" in thrown ? thrown.response : undefined;
  if (isAnswer(response)) return answerOf(response);
  throw thrown;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

function isAnswer(value: unknown): value is RawAnswer {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value && "data" in value;
}

function isMessage(value: unknown): value is { readonly message: string } {
  return typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
}

function answerOf({ status, headers, data }: RawAnswer): Answer {
  const texts = Object.entries(headers).filter(([, value]) => value !== undefined);
  return {
    status,
    headers: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
    data: withoutBigInts(data),
  };
}

/** Octokit reads integers beyond 2^53 as `bigint`, which is no JSON; their digits are kept as text. */
function withoutBigInts(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutBigInts(item)]));
}
