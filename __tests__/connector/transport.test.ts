import { describe, expect, test } from "@jest/globals";
import type { RetryPolicy } from "../../src/connector/http.ts";
import { type Answer, inTurn, json, startScriptedVendor } from "../support/scripted-vendor.ts";
import { aTransport, failureOf, START, textOf } from "./a-transport.ts";

const fine = json(200, { fine: true });
const plain = (policy: Partial<RetryPolicy> = {}): RetryPolicy => ({ classify: () => undefined, ...policy });

const cutOff: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"value":[1,2');
  response.socket?.end();
};
const resetMidBody: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"value":[1,2', () => response.socket?.resetAndDestroy());
};
const silence: Answer = () => {};
const neverEnding: Answer = (response) => {
  response.writeHead(200).write("a");
};

describe("an answer", () => {
  test("comes with status, lower-case headers and body, also when it is a refusal", async () => {
    await using vendor = await startScriptedVendor(json(403, { no: "entry" }, { "X-Request-Id": "7" }));
    const { http } = aTransport([vendor.origin]);
    const answer = await http.send({
      method: "POST",
      url: `${vendor.origin}/a?b=c`,
      headers: { A: "1" },
      body: "hello",
    });
    expect(answer.status).toBe(403);
    expect(answer.headers["x-request-id"]).toBe("7");
    expect(textOf(answer.body)).toBe('{"no":"entry"}');
    expect(vendor.asked).toMatchObject([
      { method: "POST", path: "/a?b=c", body: "hello", headers: { a: "1", "user-agent": "mallcop/0.0.0" } },
    ]);
  });

  test("may be empty", async () => {
    await using vendor = await startScriptedVendor((response) => response.writeHead(204).end());
    const answer = await aTransport([vendor.origin]).http.send({ url: vendor.origin });
    expect(answer).toMatchObject({ status: 204, body: new Uint8Array() });
  });

  test("to HEAD has a length and no body", async () => {
    await using vendor = await startScriptedVendor((response) =>
      response.writeHead(200, { "content-length": "9" }).end(),
    );
    const answer = await aTransport([vendor.origin]).http.send({ method: "HEAD", url: vendor.origin });
    expect(answer).toMatchObject({ status: 200, body: new Uint8Array() });
  });
});

describe("trouble that passes", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("HTTP %i is asked again", async (status) => {
    await using vendor = await startScriptedVendor(inTurn(json(status, {}), fine));
    const { http, clock } = aTransport([vendor.origin]);
    expect((await http.send({ method: "POST", url: vendor.origin, body: "{}" })).status).toBe(200);
    expect(vendor.asked.map(({ body }) => body)).toEqual(["{}", "{}"]);
    expect(clock.slept).toEqual([500]);
  });

  test.each([
    ["reset in mid-body", resetMidBody],
    ["cut off before its announced length", cutOff],
    ["no answer at all", (response) => response.socket?.destroy()] satisfies [string, Answer],
  ])("%s is asked again", async (_name, fault) => {
    await using vendor = await startScriptedVendor(inTurn(fault, fine));
    const { http } = aTransport([vendor.origin]);
    expect(textOf((await http.send({ url: vendor.origin })).body)).toBe('{"fine":true}');
    expect(http.stats).toMatchObject({ requests: 2, retries: 1, waitedMs: 500 });
  });

  test("a body shorter than announced is noticed, whichever fetch delivers it", async () => {
    const short = async () => new Response('{"a":', { headers: { "content-length": "9" } });
    const { http } = aTransport(["http://127.0.0.1:9"], { fetch: short });
    const failure = await failureOf(http.send({ url: "http://127.0.0.1:9" }));
    expect(String(failure)).toContain("could not be reached: the answer was cut off (5 tries)");
  });

  test("ends after five tries with doubled waits", async () => {
    await using vendor = await startScriptedVendor(json(502, { message: "down" }));
    const { http, clock } = aTransport([vendor.origin]);
    const failure = await failureOf(http.send({ url: vendor.origin }));
    expect(failure).toMatchObject({ code: "vendor-failed", retryable: true, context: { attempts: 5 } });
    expect(String(failure)).toContain("HTTP 502 after 5 tries");
    expect(clock.slept).toEqual([500, 1000, 2000, 4000]);
  });

  test("never waits over 30 s of its own accord", async () => {
    await using vendor = await startScriptedVendor(json(500, {}));
    const { http, clock } = aTransport([vendor.origin]);
    await failureOf(http.with(plain({ attempts: 10 })).send({ url: vendor.origin }));
    expect(Math.max(...clock.slept)).toBe(30_000);
  });

  test("a host that is not there is named, with the tries", async () => {
    const vendor = await startScriptedVendor(fine);
    await vendor[Symbol.asyncDispose]();
    const failure = await failureOf(aTransport([vendor.origin]).http.send({ url: vendor.origin }));
    expect(failure).toMatchObject({ code: "vendor-unreachable", context: { attempts: 5 } });
    expect(String(failure)).toContain("it refused the connection (5 tries)");
  });

  test.each([
    ["begin", silence, { headersMs: 40 }],
    ["end", neverEnding, { totalMs: 40 }],
  ])("an answer that does not %s in time", async (what, answer, limits) => {
    await using vendor = await startScriptedVendor(answer);
    const { http } = aTransport([vendor.origin], { limits });
    const failure = await failureOf(http.with(plain({ attempts: 2 })).send({ url: vendor.origin }));
    expect(failure).toMatchObject({ code: "vendor-unreachable" });
    expect(String(failure)).toContain(`its answer did not ${what} within 0.04 s (2 tries)`);
    expect(vendor.asked).toHaveLength(2);
  });

  test("a policy may give a slow vendor longer to begin", async () => {
    await using vendor = await startScriptedVendor((response) => void setTimeout(() => response.end("slow"), 60));
    const { http } = aTransport([vendor.origin], { limits: { headersMs: 20, totalMs: 30 } });
    const answer = await http.with(plain({ attempts: 1, headersTimeoutMs: 5_000 })).send({ url: vendor.origin });
    expect(textOf(answer.body)).toBe("slow");
  });
});

describe("a vendor's own manners", () => {
  test("throttling under another status is waited out", async () => {
    await using vendor = await startScriptedVendor(inTurn(json(400, { __type: "ThrottlingException" }), fine));
    const { http, clock } = aTransport([vendor.origin]);
    const policy = plain({
      classify: ({ status, body }) =>
        status === 400 && textOf(body).includes("Throttling") ? { kind: "throttled", retryAfterMs: 7_000 } : undefined,
    });
    expect((await http.with(policy).send({ url: vendor.origin })).status).toBe(200);
    expect(clock.slept).toEqual([7_000]);
  });

  test("a status of the table may be claimed as an answer", async () => {
    await using vendor = await startScriptedVendor(json(504, {}));
    const policy = plain({ classify: ({ status }) => (status === 504 ? { kind: "answer" } : undefined) });
    expect((await aTransport([vendor.origin]).http.with(policy).send({ url: vendor.origin })).status).toBe(504);
    expect(vendor.asked).toHaveLength(1);
  });
});

describe("a vendor that says when to come back", () => {
  test.each([
    ["seconds", { "retry-after": "20" }, 20_000],
    ["a date", { "retry-after": new Date(START + 45_000).toUTCString() }, 45_000],
    ["Azure's milliseconds", { "x-ms-retry-after-ms": "1500" }, 1_500],
    ["no time at all, which is not taken literally", { "retry-after": "0" }, 500],
    ["a date in the past", { "retry-after": new Date(START - 9_000).toUTCString() }, 500],
    ["nonsense", { "retry-after": "-5" }, 500],
  ])("in %s", async (_form, headers, waited) => {
    await using vendor = await startScriptedVendor(inTurn(json(429, {}, headers), fine));
    const { http, clock } = aTransport([vendor.origin]);
    await http.send({ url: vendor.origin });
    expect(clock.slept).toEqual([waited]);
    expect(http.stats.waitedMs).toBe(waited);
  });

  test("in over two minutes is not waited for, and not asked again by anybody", async () => {
    await using vendor = await startScriptedVendor(json(429, {}, { "retry-after": "3600" }));
    const { http, clock } = aTransport([vendor.origin]);
    const expected = { code: "vendor-throttled", kind: "throttled", context: { retryAfterMs: 3_600_000 } };
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject(expected);
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject(expected);
    expect(vendor.asked).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  test("after the run's end is not waited for", async () => {
    await using vendor = await startScriptedVendor(json(503, {}, { "retry-after": "60" }));
    const { http, clock } = aTransport([vendor.origin], { deadlineMs: 30_000 });
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject({
      code: "vendor-throttled",
      context: { retryAfterMs: 60_000, attempts: 1 },
    });
    expect(clock.slept).toEqual([]);
  });

  test("keeps all requests to the host waiting, also those that already queue", async () => {
    await using vendor = await startScriptedVendor(inTurn(json(429, {}, { "retry-after": "20" }), fine));
    const { http, sentAt } = aTransport([vendor.origin], { limits: { concurrency: 1 } });
    const url = vendor.origin;
    await Promise.all([http.send({ url }), http.with(plain()).send({ url }), http.send({ url })]);
    expect(sentAt).toEqual([0, 20_000, 20_000, 20_000]);
  });

  test("does not keep another host waiting", async () => {
    await using busy = await startScriptedVendor(json(429, {}, { "retry-after": "20" }));
    await using idle = await startScriptedVendor(fine);
    const { http, sentAt } = aTransport([busy.origin, idle.origin]);
    await failureOf(http.with(plain({ attempts: 1 })).send({ url: busy.origin }));
    await http.send({ url: idle.origin });
    expect(sentAt).toEqual([0, 0]);
  });
});

describe("pace", () => {
  test("requests to a host start apart, whoever sends them", async () => {
    await using vendor = await startScriptedVendor(fine);
    const { http, sentAt } = aTransport([vendor.origin]);
    const [one, other] = [http.with(plain({ requestsPerSecond: 2 })), http.with(plain({ requestsPerSecond: 2 }))];
    await Promise.all([one, other, one, other, one].map((sender) => sender.send({ url: vendor.origin })));
    expect(sentAt).toEqual([0, 500, 1000, 1500, 2000]);
  });

  test("four requests to a host at most are under way", async () => {
    let under = 0;
    let most = 0;
    await using vendor = await startScriptedVendor((response) => {
      most = Math.max(most, ++under);
      setTimeout(() => {
        under -= 1;
        response.end();
      }, 5);
    });
    const { http } = aTransport([vendor.origin]);
    await Promise.all(Array.from({ length: 12 }, () => http.send({ url: vendor.origin })));
    expect(most).toBe(4);
    expect(http.stats.requests).toBe(12);
  });
});

describe("the run's time", () => {
  test("ends a request under way", async () => {
    const started = Promise.withResolvers<void>();
    await using vendor = await startScriptedVendor(() => started.resolve());
    const { http, run } = aTransport([vendor.origin]);
    const failure = failureOf(http.send({ url: vendor.origin }));
    await started.promise;
    run.abort();
    expect(await failure).toMatchObject({ code: "budget-exhausted", kind: "limit" });
  });

  test("ends the waiting of those who queue", async () => {
    await using vendor = await startScriptedVendor(silence);
    const { http, run } = aTransport([vendor.origin], { limits: { concurrency: 1 } });
    const all = [1, 2].map(() => failureOf(http.send({ url: vendor.origin })));
    run.abort();
    expect(await Promise.all(all)).toMatchObject([{ code: "budget-exhausted" }, { code: "budget-exhausted" }]);
  });

  test("is not begun to be used when it is over", async () => {
    await using vendor = await startScriptedVendor(fine);
    const { http } = aTransport([vendor.origin], { deadlineMs: 0 });
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject({ code: "budget-exhausted" });
    expect(vendor.asked).toHaveLength(0);
  });

  test("a pause that does not fit gives the trouble itself", async () => {
    await using vendor = await startScriptedVendor(json(500, {}));
    const { http, clock } = aTransport([vendor.origin], { deadlineMs: 400 });
    expect(await failureOf(http.send({ url: vendor.origin }))).toMatchObject({ code: "vendor-failed" });
    expect(clock.slept).toEqual([]);
  });

  test("a caller may stop on its own", async () => {
    await using vendor = await startScriptedVendor(silence);
    const { http } = aTransport([vendor.origin]);
    const own = new AbortController();
    const failure = failureOf(http.send({ url: vendor.origin, signal: own.signal }));
    own.abort(new Error("enough"));
    expect(await failure).toMatchObject({ message: "enough" });
  });

  test("a request whose signature would be stale is not sent again", async () => {
    await using vendor = await startScriptedVendor(json(429, {}, { "retry-after": "30" }));
    const { http } = aTransport([vendor.origin]);
    const failure = await failureOf(http.send({ url: vendor.origin, staleAfterMs: 70_000 }));
    expect(failure).toMatchObject({ code: "vendor-throttled", context: { attempts: 3, retryAfterMs: 30_000 } });
    expect(vendor.asked).toHaveLength(3);
  });
});
