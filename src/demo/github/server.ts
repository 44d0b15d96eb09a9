/**
 * GitHub's REST and GraphQL APIs on this machine: an organization's audit log, its lists, alerts, webhooks and workflow runs,
 * the user and repositories, refusing what GitHub refuses. Late entries become visible by the stand-in's clock. Serves github.com's paths and an Enterprise Server's.
 */
import { createServer } from "node:http";
import type { Answering, Incoming, Listener } from "../in-process.ts";
import { PATIENT } from "../loopback.ts";
import {
  type GitHubStandIn,
  type GitHubStandInOptions,
  message,
  notFound,
  type Reply,
  type SeenRequest,
  type StandInOrg,
  type StandInRepo,
  type StandInToken,
  type Visit,
} from "./api.ts";
import { auditLog } from "./audit-log.ts";
import { createFaultFinder, sendFault } from "./faults.ts";
import { answerGraph, operationOf } from "./graph.ts";
import { organizationList, repositoryCollaborators, workflowRuns } from "./lists.ts";
import { pullRequests } from "./pulls.ts";
import { wireOrganization } from "./wire.ts";

export type {
  GitHubStandIn,
  GitHubStandInOptions,
  StandInEntry,
  StandInOrg,
  StandInPull,
  StandInRepo,
  StandInToken,
} from "./api.ts";
export type * from "./estate.ts";
export type { Fault, FaultKind } from "./faults.ts";

export async function startGitHubStandIn(options: GitHubStandInOptions): Promise<GitHubStandIn> {
  const requests: SeenRequest[] = [];
  const faultFor = createFaultFinder(options.faults ?? []);

  async function serve(request: Incoming, response: Answering): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const prefix = /^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/.exec(url.pathname)?.[0] ?? "";
    const visit: Visit = {
      url,
      prefix,
      path: url.pathname.slice(prefix.length),
      token: tokenOf(request, options.tokens),
      method: request.method ?? "GET",
      body: Buffer.concat(chunks).toString(),
    };
    const reply = refuse(request, visit) ?? route(visit, options);
    const operation = visit.path === "/graphql" ? operationOf(visit.body) : undefined;
    // Whoever only looks whether there is a log asks without a phrase.
    const isLook =
      visit.path.endsWith("/audit-log") && !url.searchParams.has("phrase") && !url.searchParams.has("after");
    const fault = isLook ? undefined : faultFor(visit.path, operation);
    const headers: Record<string, string> = {
      "content-type": "application/json; charset=utf-8",
      date: new Date(options.clock()).toUTCString(),
      ...tokenHeaders(visit.token),
      ...reply.headers,
    };
    if (fault === "foreign-next-link")
      headers.link = '<https://api.github.evil.example/organizations/1/audit-log?after=x>; rel="next"';
    if (fault === "circular-next-link") headers.link = `<${url.href}>; rel="next"`;
    if (fault === "sso-partial") headers["x-github-sso"] = "partial-results; organizations=21955855";
    const body = JSON.stringify(reply.body);
    if (!fault || !sendFault(response, fault, body, options.clock())) {
      response.writeHead(reply.status, headers);
      response.end(body);
    }
    requests.push({
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      ...(operation !== undefined && { operation }),
      headers: seenHeaders(request),
      status: response.statusCode,
    });
  }

  const listener: Listener = (request, response) => void serve(request, response);
  const server = createServer(PATIENT, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    listener,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What GitHub refuses before it looks at the path. */
function refuse(request: Incoming, visit: Visit): Reply | undefined {
  if (!request.headers["user-agent"]) {
    return message(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  }
  const version = request.headers["x-github-api-version"];
  if (version !== undefined && version !== "2022-11-28")
    return message(400, `${String(version)} is not a valid API version`);
  if (request.headers.authorization !== undefined && visit.token === undefined) return message(401, "Bad credentials");
  return undefined;
}

function route(visit: Visit, options: GitHubStandInOptions): Reply {
  const [first, second = "", third] = visit.path.split("/").slice(1);
  if (first === "graphql") return answerGraph(visit.body, options.orgs, visit.token);
  if (first === "user") return user(visit);
  if (first === "repos") {
    const owner = options.orgs.find(({ login }) => login.toLowerCase() === second.toLowerCase());
    if (owner && visit.path.endsWith("/collaborators")) return repositoryCollaborators(visit, owner);
    const isRuns = /\/actions\/runs(?:\/|$)/.test(visit.path);
    if (/^\/repos\/[^/]+\/[^/]+\/pulls(?:\/|$)/.test(visit.path)) return pullRequests(visit, options.pulls ?? []);
    return owner && isRuns ? workflowRuns(visit, owner) : repository(visit, options.repos ?? []);
  }
  const org = options.orgs.find((one) =>
    first === "orgs" ? one.login.toLowerCase() === second.toLowerCase() : String(one.id) === second,
  );
  if (!org || (first !== "orgs" && first !== "organizations")) return notFound();
  if (third === "audit-log") return auditLog(visit, org, options);
  return third === undefined
    ? organization(visit, org, options.hidePlan === true)
    : (organizationList(visit, org) ?? notFound());
}

function user({ token }: Visit): Reply {
  if (!token) return message(401, "Requires authentication");
  if (token.kind === "app" || token.kind === "job") return message(403, "Resource not accessible by integration");
  return { status: 200, body: { login: "ann", id: 7, type: "User" } };
}

function repository({ token, path }: Visit, repos: readonly StandInRepo[]): Reply {
  const name = path.slice("/repos/".length).toLowerCase();
  const repo = repos.find((one) => one.full_name.toLowerCase() === name);
  if (!repo || (!token && repo.visibility !== "public")) return notFound();
  return { status: 200, body: { ...repo, private: repo.visibility !== "public" } };
}

function organization({ token }: Visit, org: StandInOrg, hidden: boolean): Reply {
  const owner = token !== undefined && token.owner !== false && token.kind !== "job";
  return { status: 200, body: wireOrganization(org, owner && !hidden ? org.plan : undefined) };
}

function tokenOf({ headers }: Incoming, tokens: readonly StandInToken[]): StandInToken | undefined {
  const value = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? "")?.[1];
  return tokens.find((token) => token.value === value);
}

function tokenHeaders(token: StandInToken | undefined): Readonly<Record<string, string>> {
  return {
    ...(token?.kind === "classic" && { "x-oauth-scopes": token.rights.join(", ") }),
    ...(token?.expires !== undefined && { "github-authentication-token-expiration": token.expires }),
    "x-ratelimit-limit": "1750",
    "x-ratelimit-remaining": "1700",
  };
}

function seenHeaders({ headers }: Incoming): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => name !== "authorization");
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
