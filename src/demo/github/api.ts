/** What the parts of the stand-in share: what it is told, and how it answers. */
import type { Listener } from "../in-process.ts";
import type { StandInEstate } from "./estate.ts";
import type { Fault } from "./faults.ts";

export interface StandInOrg {
  readonly login: string;
  readonly id: number;
  /** `enterprise` has an audit log API; `free` and `team` have none. Enterprise Server tells no plan. */
  readonly plan?: string;
  /** What it has; nothing by default. */
  readonly estate?: StandInEstate;
}

export interface StandInEntry {
  /** As GitHub sends it; `org` says whose log it belongs to. */
  readonly record: Readonly<Record<string, unknown>>;
  /** When GitHub begins to show it, in milliseconds; its own time by default. */
  readonly visibleAt?: number;
}

/** A pull request that is open. */
export interface StandInPull {
  readonly repo: string;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
}

export interface StandInToken {
  readonly value: string;
  /** `app` is a GitHub App's installation token, `job` the automatic one of Actions. */
  readonly kind: "classic" | "fine-grained" | "app" | "job";
  /** Scopes of a classic token; for the others `organization_administration=read` and the like. */
  readonly rights: readonly string[];
  /** Whether its owner owns the organization; true by default. */
  readonly owner?: boolean;
  /** Single sign-on wants it authorized first. */
  readonly sso?: boolean;
  /** As GitHub writes it: `2026-12-31 23:59:59 UTC`. */
  readonly expires?: string;
}

export interface StandInRepo {
  readonly full_name: string;
  readonly visibility: "public" | "private" | "internal";
}

export interface GitHubStandInOptions {
  readonly orgs: readonly StandInOrg[];
  /** Read at every request, so that entries may be added while it runs. */
  readonly entries: readonly StandInEntry[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly tokens: readonly StandInToken[];
  readonly repos?: readonly StandInRepo[];
  /** The pull requests of all repositories; new ones are added. */
  readonly pulls?: StandInPull[];
  /** Tell nobody the plan, as GitHub does without the right to administer. */
  readonly hidePlan?: boolean;
  readonly faults?: readonly Fault[];
}

export interface SeenRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Of a GraphQL request, the query's name. */
  readonly operation?: string;
  /** Without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

export interface GitHubStandIn {
  /** Such as `http://127.0.0.1:41234`; `/api/v3` may be appended. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** What answers, for a door within the process. */
  readonly listener: Listener;
  close(): Promise<void>;
}

export interface Visit {
  readonly url: URL;
  /** `/api/v3`, or nothing. */
  readonly prefix: string;
  readonly path: string;
  readonly token: StandInToken | undefined;
  readonly method: string;
  /** Of a POST or PATCH. */
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export function message(status: number, text: string): Reply {
  return { status, body: { message: text, documentation_url: "https://docs.github.com/rest" } };
}

export function notFound(): Reply {
  return message(404, "Not Found");
}
