/**
 * GitHub's published schema as the judge: every query that is sent is valid, and every answer of the stand-in is one that the
 * schema allows. REST answers are held to the published specification by the compiler, in `src/demo/github/wire.ts`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, execute, type GraphQLSchema, parse, validate } from "graphql";
import { ALL_QUERIES } from "../../plugins/connectors/github/queries.ts";
import { type GitHubStandIn, startGitHubStandIn } from "../../src/demo/github/server.ts";
import { NOW } from "./github-context.ts";
import { OWNER } from "./github-deployment.ts";

let schema: GraphQLSchema;
let standIn: GitHubStandIn;

beforeAll(async () => {
  const file = path.join(import.meta.dirname, "../../node_modules/@octokit/graphql-schema/schema.graphql");
  // The published text defines two fields twice.
  schema = buildSchema(readFileSync(file, "utf8"), { assumeValidSDL: true });
  standIn = await startGitHubStandIn({
    orgs: [
      {
        login: "acme",
        id: 4711,
        plan: "free",
        estate: {
          members: [{ id: 101, login: "ann", role: "ADMIN" }],
          teams: [
            {
              id: 31,
              slug: "platform",
              members: [{ id: 101, login: "ann", role: "MAINTAINER" }],
              repos: { api: "WRITE" },
            },
            { id: 32, slug: "web", parent: "platform" },
          ],
          repos: [
            {
              id: 9001,
              name: "api",
              collaborators: [{ id: 900, login: "eve", permission: "TRIAGE" }],
              deployKeys: [{ id: "DK_1", title: "ci" }],
              rules: [{ id: "BPR_1", pattern: "main", settings: { isAdminEnforced: true } }],
              rulesets: [{ id: "RS_1", name: "r", enforcement: "EVALUATE", rules: ["DELETION", "PULL_REQUEST"] }],
            },
          ],
        },
      },
    ],
    entries: [],
    clock: () => NOW,
    tokens: [OWNER],
  });
});
afterAll(() => standIn.close());

const nameOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? "";
const ID: Readonly<Record<string, string>> = { TeamMembersRest: "T_31", TeamRepositoriesRest: "T_31" };

describe.each(ALL_QUERIES.map((query) => [nameOf(query), query]))("the query %s", (name, query) => {
  test("is valid", () => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test("gets an answer from the stand-in that is one of GitHub's", async () => {
    const variables = { org: "acme", id: ID[name] ?? "R_9001" };
    const response = await fetch(`${standIn.url}/api/graphql`, {
      method: "POST",
      headers: { authorization: `Bearer ${OWNER.value}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(await response.text());
    expect(errors).toBeUndefined();
    const judged = await execute({
      schema,
      document: parse(query),
      rootValue: data,
      variableValues: variables,
      // Answers are filed under the names that the query gives them.
      fieldResolver: (source, _args, _context, { path: { key } }) => source[key],
      typeResolver: (value) => typeOf(value, name),
    });
    expect(judged.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(withoutTypes(judged.data)))).toEqual(withoutTypes(data));
  });
});

function typeOf(value: unknown, name: string): string {
  if (typeof value === "object" && value !== null && "__typename" in value) return String(value.__typename);
  return name.startsWith("Team") ? "Team" : "Repository";
}

/** Type names are asked for in one place only; the stand-in says them where the judge needs them. */
function withoutTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypes);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([member]) => member !== "__typename");
  return Object.fromEntries(kept.map(([member, inner]) => [member, withoutTypes(inner)]));
}

test("the schema can refuse: a field that GitHub does not have is no query", () => {
  expect(validate(schema, parse('query X { organization(login: "acme") { passwords } }'))).not.toEqual([]);
});
