/**
 * Holds what the Vercel connector asks, and what Vercel's stand-in answers, against the vendor's published types: query names
 * must be of the specification, and every answer must be one that the vendor's own client accepts.
 */

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { connectorContext } from "../../__tests__/support/connector-context.ts";
import type { VercelConfig } from "../../plugins/connectors/vercel/client.ts";
import connector from "../../plugins/connectors/vercel/connector.ts";
import type { Context, Instant } from "../../src/connector/contract.ts";
import type { Loopback } from "../../src/demo/loopback.ts";
import { startVercelStandIn } from "../../src/demo/vercel/server.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import type { Verdict } from "../contracts.ts";

/** Its schemas are code that needs its own dependencies, so it is installed, and nothing in it is run by the installing. */
const PACKAGE = "@vercel/sdk@1.28.35";
const MINUTES = 60_000;

export async function check(folder: string): Promise<Verdict> {
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-save", "--prefix", folder];
  try {
    await promisify(execFile)("npm", ["install", ...options, PACKAGE], { cwd: folder, timeout: 5 * MINUTES });
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return { state: "skipped", reason: `${PACKAGE} could not be installed (${text.split("\n")[0]})` };
  }
  const { checked, problems } = await compare(path.join(folder, "node_modules/@vercel/sdk"));
  return problems.length > 0 ? { state: "broken", problems } : { state: "held", checked };
}

interface Operation {
  readonly path: RegExp;
  /** The module below `esm/models` and the beginnings of its schemas' names. */
  readonly module: string;
  readonly request: string;
  readonly response: string;
}

const OPERATIONS: readonly Operation[] = [
  { path: /^\/v3\/events$/, module: "listusereventsop", request: "ListUserEvents", response: "ListUserEvents" },
  { path: /^\/v7\/deployments$/, module: "getdeploymentsop", request: "GetDeployments", response: "GetDeployments" },
  { path: /^\/v2\/user$/, module: "getauthuserop", request: "", response: "GetAuthUser" },
  { path: /^\/v2\/teams$/, module: "getteamsop", request: "GetTeams", response: "GetTeams" },
  {
    path: /^\/v3\/teams\/[^/]+\/members$/,
    module: "getteammembersop",
    request: "GetTeamMembers",
    response: "GetTeamMembers",
  },
];

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: unknown };
}

const TOKEN = "vcp_ContractContractContract0001";
const TEAM = { id: "team_acme", slug: "acme", members: ["usr_ann", "usr_bob"] };
const HOUR_MS = 3_600_000;

/** @param sdk the folder of the installed package */
async function compare(sdk: string): Promise<{ readonly checked: number; readonly problems: readonly string[] }> {
  const now = Date.now();
  const server = await startVercelStandIn({
    clock: () => now,
    tokens: [{ value: TOKEN, owner: "usr_ann" }],
    teams: [TEAM],
    events: [{ team: TEAM.id, record: activity(now - HOUR_MS) }],
    deployments: [{ team: TEAM.id, record: deployment(now - HOUR_MS), ends: "READY" }],
  });
  try {
    await drive(contextFor(server.url, now as Instant), now);
    const seen = server.requests.filter((one) => operationOf(one.path) !== undefined);
    const problems = await Promise.all(seen.map((one) => judge(sdk, server, one)));
    return { checked: seen.length, problems: [...new Set(problems.flat())] };
  } finally {
    await server.close();
  }
}

async function drive(ctx: Context<VercelConfig>, now: number): Promise<void> {
  const slice = { from: (now - 6 * HOUR_MS) as Instant, to: now as Instant };
  for (const feed of Object.values(connector.feeds)) {
    if (feed.kind !== "log") continue;
    for (const partition of await feed.partitions(ctx)) for await (const _ of feed.read(ctx, partition, slice));
  }
  for await (const _ of connector.preflight(ctx));
}

function operationOf(path: string): Operation | undefined {
  return OPERATIONS.find((operation) => operation.path.test(path));
}

async function judge(sdk: string, { url }: Loopback, seen: Loopback["requests"][number]): Promise<readonly string[]> {
  const operation = operationOf(seen.path);
  if (operation === undefined) return [];
  const models: Readonly<Record<string, Schema>> = await import(
    pathToFileURL(path.join(sdk, `esm/models/${operation.module}.js`)).href
  );
  const found: string[] = [];
  const accepted = await acceptedNames(sdk, operation);
  for (const name of Object.keys(seen.query))
    if (accepted !== undefined && !accepted.includes(name)) found.push(`${seen.path}: there is no parameter ${name}`);
  const answer = await fetch(`${url}${seen.url.pathname}${seen.url.search}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  const result = models[`${operation.response}ResponseBody$inboundSchema`]?.safeParse(await answer.json());
  if (result === undefined) found.push(`${seen.path}: the specification has no such answer`);
  else if (!result.success) found.push(`${seen.path}: ${String(result.error).replace(/\s+/g, " ").slice(0, 400)}`);
  return found;
}

/** The query parameters that the vendor's client would send, as its source names them. */
async function acceptedNames(sdk: string, { module, request }: Operation): Promise<readonly string[] | undefined> {
  if (request === "") return undefined;
  const source = await readFile(`${sdk}/src/models/${module}.ts`, "utf8");
  const body = new RegExp(`export type ${request}Request = \\{([\\s\\S]*?)\\n\\};`).exec(source)?.[1] ?? "";
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = ""]) => name);
}

function contextFor(url: string, now: Instant): Context<VercelConfig> {
  const config: VercelConfig = { team_id: TEAM.id, base_url: url };
  return connectorContext<VercelConfig>({ manifest: manifestOf("vercel"), config, env: { VERCEL_TOKEN: TOKEN }, now });
}

function activity(createdAt: number): Readonly<Record<string, unknown>> {
  return {
    id: "uev_1",
    type: "login",
    createdAt,
    text: "You logged in",
    entities: [{ type: "author", start: 0, end: 3 }],
    principalId: "usr_ann",
    userId: "usr_ann",
    payload: { ip: "203.0.113.7" },
  };
}

function deployment(created: number): Readonly<Record<string, unknown>> {
  return {
    uid: "dpl_1",
    name: "shop",
    projectId: "prj_shop",
    url: "shop-1.vercel.app",
    created,
    createdAt: created,
    buildingAt: created + 1000,
    ready: created + 30_000,
    type: "LAMBDAS",
    source: "git",
    target: "production",
    creator: { uid: "usr_ann", email: "ann@example.com", username: "ann" },
    inspectorUrl: "https://vercel.com/acme/shop/1",
    meta: { githubCommitRef: "main" },
  };
}
