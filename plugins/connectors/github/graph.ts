/**
 * GraphQL listings: pages of a connection, and the connection inside each of its members, both to their ends. Data that came
 * with any error beside it is not used: a part that was withheld would look like a removal.
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  boolean,
  isObject,
  type JsonObject,
  list,
  object,
  optionalText,
  scalarText,
} from "../../../src/connector/shape.ts";
import type { Answer, GitHub, Parameters } from "./client.ts";
import { graphRefusal, halfWay, type Wanted } from "./errors.ts";
import type { NestedQuery } from "./queries.ts";

export interface GraphError {
  /** Such as `FORBIDDEN` or `INSUFFICIENT_SCOPES`. */
  readonly type: string;
  readonly message: string;
}

export interface GraphAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphError[];
  /** An answer other than 200, instead of data. */
  readonly refused?: Answer;
}

const VENDOR = "GitHub";

/** A member of a connection: `{ node, …what the edge says }`. */
export type Edge = JsonObject & { readonly node: JsonObject };

/** What Octokit makes of an answer that has errors in it. */
export function graphAnswerOf(thrown: { readonly errors?: unknown; readonly data: unknown }): GraphAnswer {
  const errors = (Array.isArray(thrown.errors) ? thrown.errors : [])
    .filter(isObject)
    .map(({ type, message }) => ({ type: scalarText(type ?? "UNKNOWN"), message: scalarText(message ?? "") }));
  return { data: thrown.data, errors: errors.length > 0 ? errors : [{ type: "UNKNOWN", message: "" }] };
}

/** The pages of a connection of the organization. @throws MallcopError what GitHub refused, or `vendor-answer-unexpected` */
export async function* organizationPages(
  github: GitHub,
  {
    org,
    query,
    field,
    wanted,
    more = {},
  }: { org: string; query: string; field: string; wanted: Wanted; more?: Parameters },
): AsyncGenerator<readonly Edge[]> {
  yield* pages(wanted, async (after) => {
    const data = await whole(github, query, { org, ...more, ...after }, wanted);
    const organization = object(data.organization, "organization", VENDOR);
    return connection(organization[field], field);
  });
}

/** A member of an organization's connection, with all edges of the connection inside it. */
export interface Owner {
  readonly node: JsonObject;
  readonly part: readonly Edge[];
}

export async function* ownerPages(
  github: GitHub,
  org: string,
  nested: NestedQuery,
  wanted: Wanted,
): AsyncGenerator<readonly Owner[]> {
  for await (const edges of organizationPages(github, { org, query: nested.list, field: nested.field, wanted })) {
    const owners: Owner[] = [];
    for (const { node } of edges) owners.push({ node, part: await wholePart(github, node, nested, wanted) });
    yield owners;
  }
}

async function wholePart(
  github: GitHub,
  node: JsonObject,
  nested: NestedQuery,
  wanted: Wanted,
): Promise<readonly Edge[]> {
  // GitHub writes `null` for a part that this token may not see, not always with an error beside it.
  if (node.part === null) throw graphRefusal(github, [{ type: "FORBIDDEN", message: "" }], wanted);
  const first = connection(node.part, "part");
  if (first.next === undefined) return first.edges;
  const id = optionalText(node.id, "id", VENDOR) ?? "";
  const found = [...first.edges];
  const rest = pages(wanted, async (after) => {
    const data = await whole(github, nested.one, { id, inner: after.after ?? first.next ?? "" }, wanted);
    return connection(object(data.node, "node", VENDOR).part, "part");
  });
  for await (const edges of rest) found.push(...edges);
  return found;
}

interface Connection {
  readonly edges: readonly Edge[];
  /** Cursor of the next page. */
  readonly next: string | undefined;
}

async function* pages(
  wanted: Wanted,
  ask: (after: { readonly after?: string }) => Promise<Connection>,
): AsyncGenerator<readonly Edge[]> {
  const followed = new Set<string>();
  let page = await ask({});
  for (;;) {
    yield page.edges;
    if (page.next === undefined) return;
    if (followed.has(page.next))
      throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "its pages form a circle" });
    followed.add(page.next);
    page = await ask({ after: page.next }).catch((thrown: unknown) => {
      throw halfWay(thrown, wanted);
    });
  }
}

async function whole(github: GitHub, query: string, variables: Parameters, wanted: Wanted): Promise<JsonObject> {
  const { data, errors, refused } = await github.graph(query, variables);
  if (refused !== undefined || errors.length > 0) throw graphRefusal(github, errors, wanted, refused);
  return object(data, "data", VENDOR);
}

function connection(value: unknown, path: string): Connection {
  const { edges, pageInfo } = object(value, path, VENDOR);
  const { hasNextPage, endCursor } = object(pageInfo, `${path}.pageInfo`, VENDOR);
  const more = boolean(hasNextPage, `${path}.pageInfo.hasNextPage`, VENDOR);
  const next = more ? optionalText(endCursor, `${path}.pageInfo.endCursor`, VENDOR) : undefined;
  if (more && next === undefined)
    throw new MallcopError("vendor-answer-unexpected", {
      vendor: VENDOR,
      reason: `${path} has a next page without a cursor`,
    });
  return { edges: list(edges, `${path}.edges`, VENDOR).map((edge) => edgeOf(edge, path)), next };
}

function edgeOf(value: unknown, path: string): Edge {
  const edge = object(value, `${path}.edges[]`, VENDOR);
  return { ...edge, node: object(edge.node, `${path}.edges[].node`, VENDOR) };
}
