import { describe, expect, test } from "@jest/globals";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import { readToken, refuseBearer } from "../../src/demo/microsoft/token.ts";
import type { Answer, Api, Paging } from "../../src/vendors/microsoft/client.ts";
import { failureOf } from "../connector/a-transport.ts";
import { NOW } from "../support/connector-context.ts";
import { arrange, echo } from "./microsoft-support.ts";

const ARM = "https://management.azure.com";

/** Answers Resource Manager's questions, if the token is right. */
const arm = (answer: (asked: Asked) => Reply) => (asked: Asked) => refuseBearer(asked, [ARM], NOW) ?? answer(asked);
const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({ status: 200, headers, body });
const asking = (answer: (asked: Asked) => Reply) => arrange({ services: [arm(answer)] });
const isService = ({ path }: { readonly path: string }) => path.startsWith("/subscriptions");

const PAGING: Paging = {
  next: (body) => (typeof body === "object" && body !== null && "nextLink" in body ? String(body.nextLink) : undefined),
  refuse: ({ status }) => new MallcopError("vendor-refused", { vendor: "Azure", reason: `HTTP ${status}` }),
};

describe("a request", () => {
  test("carries a token for its API, JSON, and the caller's headers", async () => {
    await using it = await asking(() => ok({}));
    const headers = { Prefer: "wait=180", authorization: "Bearer mine" };
    await it.client.ask("resource-manager", {
      path: "/subscriptions/a/query?x=%27y%27",
      method: "POST",
      headers,
      body: { q: 1 },
    });
    const sent = it.tenant.requests.find(isService);
    expect(sent).toMatchObject({ method: "POST", body: '{"q":1}', query: { x: "'y'" } });
    expect(sent?.headers).toMatchObject({
      prefer: "wait=180",
      accept: "application/json",
      "content-type": "application/json",
    });
    expect(readToken(sent?.headers.authorization?.slice(7) ?? "")).toMatchObject({ aud: ARM });
  });

  test.each([
    ["resource-manager", ARM],
    ["graph", "https://graph.microsoft.com"],
    ["log-analytics", "https://api.loganalytics.io"],
    ["management", "https://manage.office.com"],
  ] as const)("to %s has a token for %s, wherever a configured URL sends it", async (api: Api, audience) => {
    const service = (asked: Asked) => refuseBearer(asked, [audience], NOW) ?? ok({});
    await using it = await arrange({ services: [service] });
    expect((await it.client.ask(api, { path: "/x" })).status).toBe(200);
  });

  test.each([
    "https://management.azure.evil.example/subscriptions",
    "http://127.0.0.1:1/subscriptions",
    "https://graph.microsoft.com/v1.0/users",
    "data:application/json,{}",
  ])("to %s is refused before there is a token", async (path) => {
    await using it = await asking(() => ok({}));
    expect(await failureOf(it.client.ask("resource-manager", { path }))).toMatchObject({ code: "origin-refused" });
    expect(it.tenant.requests).toEqual([]);
  });

  test("stays on its host however its path begins", async () => {
    await using it = await asking(() => ok({}));
    expect((await it.client.ask("resource-manager", { path: "//evil.example/subscriptions" })).status).toBe(200);
    expect(it.tenant.requests.at(-1)?.headers.host).toBe(new URL(it.tenant.url).host);
  });
});

describe("an answer", () => {
  test.each([
    ["empty, 204", { status: 204 }, undefined],
    ["empty, 200", { status: 200, body: "" }, undefined],
    ["with a byte order mark", { status: 200, body: '\uFEFF{"a":1}' }, { a: 1 }],
    ["of a gateway", { status: 400, headers: { "content-type": "text/html" }, body: "<h1>no</h1>" }, "<h1>no</h1>"],
  ])("%s is handed over", async (_, reply: Reply, body) => {
    await using it = await asking(() => reply);
    expect(await it.client.ask("resource-manager", { path: "/subscriptions" })).toMatchObject({
      status: reply.status,
      body,
    });
  });

  test("that claims success and is no JSON is refused", async () => {
    await using it = await arrange({ faults: [{ kind: "html", when: isService }] });
    expect(await failureOf(it.client.ask("resource-manager", { path: "/subscriptions" }))).toMatchObject({
      code: "vendor-answer-unexpected",
      message: expect.not.stringContaining("Sign in"),
    });
  });

  test.each([
    ["throttle", [1000]],
    ["throttle-silent", [250]],
    ["server-error", [250]],
    ["reset", [250]],
    ["malformed", [250]],
    ["truncate", [250]],
  ] as const)("struck by %s is asked for again", async (kind, slept) => {
    await using it = await arrange({ faults: [{ kind, when: isService }] });
    expect(await it.client.ask("resource-manager", { path: "/subscriptions" })).toMatchObject({ status: 200 });
    expect(it.ctx.clock.slept).toEqual(slept);
    expect(it.tenant.requests.filter(isService)).toHaveLength(2);
  });

  test("AF429 on a 403 is waited out; another 403 and an AF code on a 401 are answers", async () => {
    const replies = [403, 429].map((status) => ({
      status,
      body: "{'error':{'code':'AF429','message':'Too many requests'}}",
    }));
    const replyOf = (asked: Asked): Reply => {
      if (asked.path === "/denied") return { status: 403, body: { error: { code: "AF10001", message: "no" } } };
      if (asked.path === "/right") return { status: 401, body: { error: { code: "AF10001", message: "no" } } };
      return replies.shift() ?? ok([]);
    };
    await using it = await arrange({ services: [replyOf] });
    expect((await it.client.ask("management", { path: "/content" })).status).toBe(200);
    expect(it.ctx.clock.slept).toEqual([60_000, 60_000]);
    for (const path of ["/denied", "/right"]) {
      const answer = await it.client.ask("management", { path });
      expect([it.client.codeOf(answer), it.client.said(answer)]).toEqual(["AF10001", "no"]);
      expect(it.tenant.requests.filter((request) => request.path === path)).toHaveLength(1);
    }
  });

  test("504 of a query is an answer, elsewhere it is asked for again", async () => {
    const gone = (): Reply => ({ status: 504, body: { error: { code: "GatewayTimeout", message: "too long" } } });
    await using it = await arrange({ services: [gone] });
    expect((await it.client.ask("log-analytics", { path: "/v1/workspaces/a/query", method: "POST" })).status).toBe(504);
    expect(it.tenant.requests.filter(({ path }) => path.endsWith("/query"))).toHaveLength(1);
    expect(await failureOf(it.client.ask("graph", { path: "/v1.0/users" }))).toMatchObject({ code: "vendor-failed" });
  });

  test("from Graph's reports is asked for at their pace", async () => {
    await using it = await arrange({ services: [echo(() => NOW)] });
    for (let n = 0; n < 3; n += 1) await it.client.ask("graph", { path: "/v1.0/auditLogs/signIns" });
    expect(it.ctx.clock.monotonic()).toBeGreaterThanOrEqual(4000);
  });
});

describe("a token that is refused", () => {
  test("is renewed once for all who wait", async () => {
    await using it = await asking(() => ok({}));
    const ask = () => it.client.ask("resource-manager", { path: "/subscriptions" });
    await ask();
    it.tenant.expireTokens();
    const asks = [
      ask(),
      it.neighbour.ask("resource-manager", { path: "/subscriptions" }),
      ...Array.from({ length: 10 }, ask),
    ];
    expect(new Set((await Promise.all(asks)).map(({ status }) => status))).toEqual(new Set([200]));
    await ask();
    expect(it.tenant.tokensIssued()).toBe(2);
  });

  test("is renewed in the middle of a listing, which goes on where it was", async () => {
    await using it = await asking(({ query, url }) => {
      const page = Number(query.page ?? 1);
      if (page === 2) it.tenant.expireTokens();
      return ok({ page, ...(page < 4 && { nextLink: `${url.origin}/subscriptions?page=${page + 1}` }) });
    });
    const pages: Answer[] = [];
    for await (const page of it.client.pages("resource-manager", { path: "/subscriptions" }, PAGING)) pages.push(page);
    expect(pages.map(({ body }) => body)).toMatchObject([{ page: 1 }, { page: 2 }, { page: 3 }, { page: 4 }]);
    expect(it.tenant.tokensIssued()).toBe(2);
  });

  test("twice is an answer: the caller decides", async () => {
    await using it = await arrange({
      services: [() => ({ status: 401, body: { error: { code: "InvalidAuthenticationToken" } } })],
    });
    expect(await it.client.ask("graph", { path: "/v1.0/users" })).toMatchObject({ status: 401 });
    expect(it.tenant.tokensIssued()).toBe(2);
  });
});

describe("a listing", () => {
  async function read(it: Awaited<ReturnType<typeof asking>>): Promise<{ pages: number; failure: unknown }> {
    let pages = 0;
    const failure = await failureOf(
      (async () => {
        for await (const _ of it.client.pages("resource-manager", { path: "/subscriptions" }, PAGING)) pages += 1;
        throw new Error("it ended");
      })(),
    );
    return { pages, failure };
  }

  test.each([
    ["another origin", "https://management.azure.evil.example/subscriptions?page=2", "origin-refused"],
    ["nowhere", "https://[", "vendor-answer-unexpected"],
    ["a page that was read", "/subscriptions", "vendor-answer-unexpected"],
  ])("that leads to %s ends in an error after its first page", async (_, nextLink, code) => {
    await using it = await asking(() => ok({ nextLink }));
    expect(await read(it)).toMatchObject({ pages: 1, failure: { code } });
    expect(it.tenant.requests.filter(isService)).toHaveLength(1);
  });

  test.each([
    ["a refusal", { status: 403, body: { error: { code: "AuthorizationFailed" } } }, "HTTP 403"],
    ["nothing", { status: 200, body: "" }, "HTTP 200"],
    ["no content", { status: 204 }, "HTTP 204"],
  ])("that ends in %s ends in what the caller makes of it", async (_, last: Reply, said) => {
    await using it = await asking(({ query }) =>
      query.page === "2" ? last : ok({ nextLink: "/subscriptions?page=2" }),
    );
    expect(await read(it)).toMatchObject({ pages: 1, failure: { message: expect.stringContaining(said) } });
  });
});

describe("what a refusal says", () => {
  test.each([
    [
      "ARM, Graph",
      { error: { code: "A", message: "no", innererror: { code: "B", message: "inner" } } },
      ["A", "B"],
      "no",
    ],
    [
      "Log Analytics",
      { error: { code: "A", message: "no", details: [{ code: "B", innererror: { code: "C" } }] } },
      ["A", "B", "C"],
      "no",
    ],
    ["the Activity Log", { code: "A", message: "no" }, ["A"], "no"],
    ["OData", { "odata.error": { code: "A", message: { lang: "en", value: "no" } } }, ["A"], "no"],
    ["a gateway", { Message: "Authorization has been denied" }, [], "Authorization has been denied"],
    [
      "the Management API",
      "{'error':{'code':'AF429','message':'slow'}}",
      ["AF429"],
      "{'error':{'code':'AF429','message':'slow'}}",
    ],
    ["nobody", undefined, [], ""],
    ["a list", [1], [], ""],
  ])("in the form of %s", async (_, body, codes, said) => {
    await using it = await asking(() => ok({}));
    const answer: Answer = { status: 400, headers: {}, body };
    expect([it.client.codesOf(answer), it.client.codeOf(answer), it.client.said(answer)]).toEqual([
      codes,
      codes[0],
      said,
    ]);
  });

  test("holds no secret of the run", async () => {
    await using it = await asking(() => ok({}));
    const body = { error: { code: "A", message: "you sent stand-in-client-secret" } };
    expect(it.client.said({ status: 400, headers: {}, body })).not.toContain("stand-in-client-secret");
  });
});
