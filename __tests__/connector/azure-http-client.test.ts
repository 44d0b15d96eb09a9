import { createEmptyPipeline, createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "@jest/globals";
import { createAzureHttpClient } from "../../src/connector/azure-http-client.ts";
import { inTurn, json, startScriptedVendor } from "../support/scripted-vendor.ts";
import { aTransport, failureOf } from "./a-transport.ts";

async function clientTo(...reachable: readonly string[]) {
  const arranged = aTransport(reachable);
  return { ...arranged, client: await createAzureHttpClient(arranged.http) };
}

describe("core-rest-pipeline", () => {
  test("sends over the shared transport, whose user agent stands", async () => {
    await using azure = await startScriptedVendor(json(200, { ok: true }, { "x-ms-request-id": "r-1" }));
    const { client, http } = await clientTo(azure.origin);
    const headers = createHttpHeaders({ "X-Mine": "1", "User-Agent": "azsdk-js/1 Node/24" });
    const request = createPipelineRequest({ url: `${azure.origin}/a?b=c`, method: "POST", headers, body: "x=y" });
    const answer = await createEmptyPipeline().sendRequest(client, request);
    expect([answer.status, answer.bodyAsText, answer.headers.get("X-Ms-Request-Id")]).toEqual([
      200,
      '{"ok":true}',
      "r-1",
    ]);
    expect(answer.request).toBe(request);
    expect(azure.asked[0]).toMatchObject({ method: "POST", path: "/a?b=c", body: "x=y" });
    expect(azure.asked[0]?.headers).toMatchObject({ "x-mine": "1", "user-agent": "mallcop/0.0.0" });
    expect(http.stats.requests).toBe(1);
  });

  test("is handed refusals, and the transport's own errors unchanged", async () => {
    await using azure = await startScriptedVendor(inTurn(json(401, {}), json(503, {})));
    const { client } = await clientTo(azure.origin);
    const ask = (url: string) => client.sendRequest(createPipelineRequest({ url, method: "GET" }));
    expect((await ask(azure.origin)).status).toBe(401);
    expect(await failureOf(ask(azure.origin))).toMatchObject({ code: "vendor-failed" });
    expect(azure.asked).toHaveLength(6);
    expect(await failureOf(ask("https://login.evil.example"))).toMatchObject({ code: "origin-refused" });
  });

  test("stops when its caller does", async () => {
    const own = new AbortController();
    await using azure = await startScriptedVendor(() => own.abort(new Error("enough")));
    const { client } = await clientTo(azure.origin);
    const request = createPipelineRequest({ url: azure.origin, method: "GET", abortSignal: own.signal });
    expect(await failureOf(client.sendRequest(request))).toMatchObject({ message: "enough" });
  });

  test("cannot ask for what the transport does not do", async () => {
    const { client, http } = await clientTo("http://127.0.0.1:1");
    const ask = (rest: object) =>
      failureOf(client.sendRequest(createPipelineRequest({ url: "http://127.0.0.1:1", ...rest })));
    for (const rest of [
      { method: "TRACE" },
      { body: new Blob(["x"]) },
      { streamResponseStatusCodes: new Set([200]) },
    ]) {
      expect(await ask(rest)).toMatchObject({ code: "internal-error" });
    }
    expect(http.stats.requests).toBe(0);
  });
});
