/** A vendor, or whoever sits before it, that says back all it was told: in errors, headers, redirects and broken answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Finished } from "../support/program.ts";
import type { ActionRun } from "../support/runner.ts";
import { formsOf, SHAPES, tracesOf } from "../support/traces.ts";
import { JOB_TOKEN, ORG, REGION } from "../support/vendor-records.ts";
import { World } from "../support/world.ts";

const GIVEN: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPL9",
  AWS_SECRET_ACCESS_KEY: 'a secret"of/no+known%shape 0001',
  GITHUB_TOKEN: "a-token-of-no-known-shape-0002",
  VERCEL_TOKEN: "a-token-of-no-known-shape-0003",
  SUPABASE_SERVICE_KEY: "a-key-of-no-known-shape-0004",
  SUPABASE_ACCESS_TOKEN: "a-token-of-no-known-shape-0005",
  MALLCOP_HMAC_KEY: "correct horse battery staple 4711",
};
const { AWS_ACCESS_KEY_ID: _, ...secrets } = GIVEN;
const NEEDLES = [...[...Object.values(secrets), JOB_TOKEN].flatMap(formsOf), ...SHAPES];

/** In turn, so that every connector meets several of them. None of them is worth another try. */
const ANSWERS: readonly ((said: string, url: string) => Answer)[] = [
  (said) => ({ status: 403, body: JSON.stringify({ message: said, error: { code: said, message: said } }) }),
  (said, url) => ({ status: 302, headers: { location: `${url}/elsewhere?token=${encodeURIComponent(said)}` } }),
  (said) => ({ status: 401, headers: { "www-authenticate": `Bearer error="${header(said)}"` }, body: said }),
  (said) => ({ status: 200, body: `<html><body>${said}</body></html>` }),
  (said) => ({ status: 200, body: `[{"message":${JSON.stringify(said)},` }),
  (said, url) => ({ status: 200, headers: { link: `<${url}/x?${encodeURIComponent(said)}>; rel="next"` }, body: "{}" }),
  (said) => ({ status: 404, headers: { "x-request-id": header(said) }, body: JSON.stringify({ msg: [said] }) }),
  (said) => ({ status: 400, body: JSON.stringify({ __type: said, Message: Buffer.from(said).toString("base64") }) }),
];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A header holds no line break, and Latin letters only. */
const header = (text: string): string => text.replaceAll(/[^ -~]/g, " ").slice(0, 4000);

let server: Server;
let world: World;
let run: ActionRun;
let doctor: ActionRun;
let terminal: Finished;
let asked = 0;
const told = new Set<string>();

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { authorization = "", apikey = "" } = request.headers;
  for (const given of [authorization, String(apikey)]) if (given !== "") told.add(given);
  const said = [authorization, String(apikey), request.url ?? "", ...NEEDLES].join(" | ");
  const {
    status,
    headers = {},
    body = "",
  } = (ANSWERS[asked++ % ANSWERS.length] ?? ANSWERS[0])?.(said, url()) ?? {
    status: 403,
  };
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

function url(): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is on no port");
  return `http://127.0.0.1:${address.port}`;
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const connectors = [
    { id: "aws", type: "aws-cloudtrail", regions: [REGION], requests_per_second: 1000, endpoint_url: url() },
    { id: "github", type: "github", org: ORG, base_url: url() },
    { id: "vercel", type: "vercel", base_url: url() },
    { id: "supabase", type: "supabase", project_ref: "abcdefghijklmnopqrst", base_url: url(), management_url: url() },
  ].map((entry) => ({ ...entry, lookback_hours: 2 }));
  world = await World.start({ over: "http", config: () => JSON.stringify({ connectors }) });
  [run, doctor, terminal] = await Promise.all([
    world.runAction({}, { env: GIVEN }),
    world.runAction({ command: "doctor" }, { env: GIVEN }),
    world.cli(["scan", "--dry-run"], { env: GIVEN }),
  ]);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await world.close();
});

test("every connector met every kind of answer, was handed its credential, and has something to say", () => {
  expect(run.status).toBe(1);
  expect(asked).toBeGreaterThan(2 * ANSWERS.length);
  expect([...told].some((text) => text.includes(GIVEN.VERCEL_TOKEN ?? "-"))).toBe(true);
  for (const id of ["aws", "github", "vercel", "supabase"]) expect(run.summary).toContain(id);
});

test("no trace holds what the vendor said back, in any form", async () => {
  const traces = {
    ...(await tracesOf(world, run)),
    "the doctor's log": doctor.stdout + doctor.stderr,
    "the doctor's summary": doctor.summary,
    "a terminal": terminal.stdout + terminal.stderr,
  };
  const leaks = Object.entries(traces).flatMap(([trace, text]) =>
    NEEDLES.flatMap((needle) => (text.includes(needle) ? [`${trace}: ${needle}`] : [])),
  );
  expect(leaks).toEqual([]);
  expect(doctor.summary).toContain("vercel");
  expect(terminal.stdout).toContain("vercel");
});

test("and the runner was given no order by it", () => {
  const orders = [...run.commands, ...doctor.commands].map(({ name }) => name);
  expect(new Set(orders.filter((name) => name !== "add-mask"))).toEqual(new Set(["error"]));
});
