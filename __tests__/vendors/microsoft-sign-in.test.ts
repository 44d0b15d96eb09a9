import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Http } from "../../src/connector/http.ts";
import { CLIENT_ID, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { readToken } from "../../src/demo/microsoft/token.ts";
import { AZURE_CREDENTIALS, createMicrosoftClient, M365_CREDENTIALS } from "../../src/vendors/microsoft/client.ts";
import { originOf } from "../../src/vendors/microsoft/cloud.ts";
import { SIGN_IN } from "../../src/vendors/microsoft/errors.ts";
import { failureOf } from "../connector/a-transport.ts";
import { NOW } from "../support/connector-context.ts";
import { type Arranged, arrange, noNetwork } from "./microsoft-support.ts";

const SUBSCRIPTIONS = { path: "/subscriptions?api-version=2022-12-01" };

const tokenRequests = ({ tenant }: Arranged) =>
  tenant.requests.filter(({ path }) => path.endsWith("/oauth2/v2.0/token"));
const idTokenRequests = ({ tenant }: Arranged) => tenant.requests.filter(({ path }) => path === "/actions/idtoken");

describe("with a client secret", () => {
  test("gets a token for the API, in Entra's own form", async () => {
    await using it = await arrange({});
    expect(await it.client.ask("resource-manager", SUBSCRIPTIONS)).toMatchObject({
      status: 200,
      body: { value: [1, 2] },
    });
    const [request] = tokenRequests(it);
    expect(request?.path).toBe(`/${TENANT_ID}/oauth2/v2.0/token`);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      grant_type: "client_credentials",
      client_id: CLIENT_ID,
      client_secret: "stand-in-client-secret",
      scope: expect.stringMatching(/^https:\/\/management\.azure\.com\/\.default/),
    });
  });

  test.each([
    ["public", "login.microsoftonline.com"],
    ["usgov", "login.microsoftonline.us"],
    ["usgov-dod", "login.microsoftonline.us"],
    // MSAL knows the new name of this host, whatever it is told.
    ["china", "login.partner.microsoftonline.cn"],
  ] as const)("signs in to the cloud %s at %s, and asks nobody else first", async (cloud, host) => {
    await using it = await arrange({}, { config: { cloud } });
    const { http, asked } = noNetwork({
      token_type: "Bearer",
      expires_in: 3599,
      access_token: "stand-in-access-token",
    });
    const client = createMicrosoftClient({ ...it.ctx, http }, AZURE_CREDENTIALS);
    await client.ask("resource-manager", SUBSCRIPTIONS);
    expect(asked.map(({ url }) => new URL(url).host)).toEqual([
      host,
      new URL(originOf({ cloud }, "resource-manager")).host,
    ]);
  });

  test("asks once for each API, however many ask at once and whichever instance", async () => {
    await using it = await arrange({});
    const asks = [it.client, it.neighbour, it.client].flatMap((client) => [
      client.ask("resource-manager", SUBSCRIPTIONS),
      client.ask("graph", { path: "/v1.0/organization" }),
    ]);
    expect((await Promise.all(asks)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(it.tenant.tokensIssued()).toBe(2);
  });

  test("keeps another app's tokens apart", async () => {
    const other = { clientId: "0b8f9d5e-5a7e-4f0c-9f4d-0a5f3a1f0003", secrets: [{ value: "other-stand-in-secret" }] };
    const first = { clientId: CLIENT_ID, secrets: [{ value: "first-stand-in-secret" }] };
    const env = { M365_CLIENT_ID: other.clientId, M365_CLIENT_SECRET: "other-stand-in-secret" };
    await using it = await arrange({ apps: [first, other] }, { env });
    await it.client.ask("resource-manager", SUBSCRIPTIONS);
    await createMicrosoftClient(it.ctx, M365_CREDENTIALS).ask("resource-manager", SUBSCRIPTIONS);
    const apps = it.tenant.requests.flatMap(
      ({ headers }) => readToken((headers.authorization ?? "").slice(7))?.appid ?? [],
    );
    expect(apps).toEqual([first.clientId, other.clientId]);
  });

  test.each([
    ["a wrong secret", { AZURE_CLIENT_SECRET: "nonsense-secret" }, 7000215, /AZURE_CLIENT_SECRET to its \*value\*/],
    ["an unknown app", { AZURE_CLIENT_ID: "0b8f9d5e-0000-4f0c-9f4d-0a5f3a1f0009" }, 700016, /AZURE_CLIENT_ID/],
  ])("explains %s", async (_, env, number, advice) => {
    await using it = await arrange({}, { env });
    const failure = await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(failure).toMatchObject({ code: "auth-failed", hint: expect.stringMatching(advice) });
    expect(String(failure)).toContain(`AADSTS${number}`);
    expect(JSON.stringify([failure, it.ctx.logged])).not.toContain("nonsense-secret");
  });

  test("explains a secret that has expired", async () => {
    const app = { clientId: CLIENT_ID, secrets: [{ value: "old-stand-in-secret", expires: NOW - 1 }] };
    await using it = await arrange({ apps: [app] });
    const failure = await failureOf(it.client.ask("graph", { path: "/v1.0/organization" }));
    expect(String(failure)).toContain("the client secret has expired (AADSTS7000222)");
  });

  test("takes an API that the tenant does not have for one that is not available", async () => {
    const app = {
      clientId: CLIENT_ID,
      secrets: [{ value: "a-stand-in-secret" }],
      resources: ["https://management.azure.com"],
    };
    await using it = await arrange({ apps: [app] });
    expect(await failureOf(it.client.ask("management", { path: "/api/v1.0/x" }))).toMatchObject({
      code: "feed-not-available",
      message: expect.stringContaining("https://manage.office.com"),
    });
    expect((await it.client.ask("resource-manager", SUBSCRIPTIONS)).status).toBe(200);
  });

  test("explains an unknown tenant", async () => {
    await using it = await arrange({}, { env: { AZURE_TENANT_ID: "elsewhere.example.com" } });
    expect(await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS))).toMatchObject({ code: "auth-failed" });
  });

  test("is refused once for a run, not once for each partition", async () => {
    await using it = await arrange({}, { env: { AZURE_CLIENT_SECRET: "nonsense-secret" } });
    const failures = [it.client, it.client, it.neighbour].map((client) =>
      failureOf(client.ask("resource-manager", SUBSCRIPTIONS)),
    );
    expect(new Set(await Promise.all(failures)).size).toBe(1);
    await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(tokenRequests(it)).toHaveLength(1);
  });

  test("waits as long as a throttled endpoint says, and tells the transport's own error when it stays", async () => {
    const when = ({ path }: { path: string }) => path.endsWith("/token");
    await using once = await arrange({ faults: [{ kind: "throttle", when, retryAfter: 7 }] });
    expect((await once.client.ask("resource-manager", SUBSCRIPTIONS)).status).toBe(200);
    expect(once.ctx.clock.slept).toEqual([7000]);
    await using down = await arrange({ faults: [{ kind: "server-error", when, times: 5 }] });
    expect(await failureOf(down.client.ask("resource-manager", SUBSCRIPTIONS))).toMatchObject({
      code: "vendor-failed",
      retryable: true,
    });
    expect(tokenRequests(down)).toHaveLength(5);
    expect((await down.client.ask("resource-manager", SUBSCRIPTIONS)).status).toBe(200);
  });
});

describe("an endpoint that is not Entra's", () => {
  const answering = (body: unknown, status = 200) => {
    const told = noNetwork(body);
    const http: Http = {
      ...told.http,
      send: async (request) => ({ ...(await told.http.send(request)), status }),
      with: () => http,
    };
    return http;
  };
  test.each([
    [
      "gives a page in place of a token",
      answering("<html>Welcome</html>"),
      "vendor-answer-unexpected",
      "it gave no token",
    ],
    [
      "gives no token",
      answering({ token_type: "Bearer", expires_in: 3599 }),
      "vendor-answer-unexpected",
      "it gave no token",
    ],
    ["does not know the path", answering("nothing here", 404), "auth-failed", "HTTP 404"],
    [
      "refuses in a way of its own",
      answering({ error: "no", error_description: "AADSTS4711: Not today. Trace ID: x" }, 400),
      "auth-failed",
      "AADSTS4711: Not today.",
    ],
  ])("%s", async (_, http, code, message) => {
    await using it = await arrange({}, { config: {} });
    const failure = await failureOf(
      createMicrosoftClient({ ...it.ctx, http }, AZURE_CREDENTIALS).ask("graph", { path: "/v1.0/x" }),
    );
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(String(failure)).not.toMatch(/Trace ID|Welcome/);
  });
});

describe("with the workflow's ID token", () => {
  test("exchanges it, asked for once per token", async () => {
    await using it = await arrange({}, { with: "federated" });
    expect((await it.client.ask("resource-manager", SUBSCRIPTIONS)).status).toBe(200);
    expect(idTokenRequests(it)).toHaveLength(1);
    expect(idTokenRequests(it)[0]?.query).toEqual({ "api-version": "2.0", audience: "api://AzureADTokenExchange" });
    const form = new URLSearchParams(tokenRequests(it)[0]?.body);
    expect(form.get("client_secret")).toBeNull();
    expect(readToken(form.get("client_assertion") ?? "")).toMatchObject({
      sub: "repo:example-org/security:ref:refs/heads/main",
    });
  });

  test("fetches another one when it has grown too old", async () => {
    let now: number = NOW;
    await using it = await arrange({ clock: () => now, lifetime: 600 }, { with: "federated" });
    await it.client.ask("resource-manager", SUBSCRIPTIONS);
    now += 700_000;
    expect((await it.client.ask("resource-manager", SUBSCRIPTIONS)).status).toBe(200);
    expect(idTokenRequests(it)).toHaveLength(2);
    expect(it.tenant.tokensIssued()).toBe(2);
  });

  test("gives up when even a new one is out of time", async () => {
    await using it = await arrange({ idTokenLifetime: -1 }, { with: "federated" });
    const failure = await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(failure).toMatchObject({ code: "auth-failed", message: expect.stringContaining("AADSTS700024") });
    expect(idTokenRequests(it)).toHaveLength(2);
  });

  const credential = {
    issuer: "https://token.actions.githubusercontent.com",
    subject: "repo:example-org/security:ref:refs/heads/main",
    audience: "api://AzureADTokenExchange",
  };
  test.each([
    ["subject", { subject: "repo:example-org/security:environment:prod" }, 700213],
    ["issuer", { issuer: "https://token.actions.example.com" }, 700211],
    ["audience", { audience: "api://AzureADTokenExchangeUSGov" }, 700212],
  ])("explains a credential with another %s", async (_, change, number) => {
    const apps = [{ clientId: CLIENT_ID, federated: [{ ...credential, ...change }] }];
    await using it = await arrange({ apps }, { with: "federated" });
    const failure = await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(failure).toMatchObject({ code: "auth-failed", message: expect.stringContaining(`AADSTS${number}`) });
    const hint = failure instanceof Error && "hint" in failure ? String(failure.hint) : "";
    expect(hint).toContain(`az ad app federated-credential list --id ${CLIENT_ID}`);
    expect(hint).toContain(number === 700213 ? `exactly "${credential.subject}"` : '"api://AzureADTokenExchange"');
  });

  test("says what the workflow lacks, when there is neither a secret nor an ID token", async () => {
    await using it = await arrange({}, { env: { AZURE_CLIENT_SECRET: "" } });
    const failure = await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(failure).toMatchObject({ code: "secret-missing", hint: expect.stringContaining("id-token: write") });
    expect(it.tenant.requests).toEqual([]);
  });

  test("says so when no ID token is given", async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "wrong-stand-in-token" };
    await using it = await arrange({}, { with: "federated", env });
    const failure = await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS));
    expect(failure).toMatchObject({
      code: "auth-failed",
      message: expect.stringContaining("no ID token was given, HTTP 401"),
    });
  });

  test("sends the job's token nowhere but where the runner said", async () => {
    await using it = await arrange({}, { with: "federated" });
    await it.client.ask("resource-manager", SUBSCRIPTIONS);
    const carriers = it.tenant.requests.filter(
      ({ headers }) => headers.authorization === "Bearer stand-in-id-token-request",
    );
    expect(carriers.map(({ path }) => path)).toEqual(["/actions/idtoken"]);
  });
});

describe("the variables", () => {
  test.each([
    ["AZURE_TENANT_ID", "", "config-variable-unset"],
    ["AZURE_CLIENT_ID", undefined, "config-variable-unset"],
    ["AZURE_TENANT_ID", "a/../../b", "config-invalid"],
    ["AZURE_CLIENT_ID", '"0b8f9d5e-5a7e-4f0c-9f4d-0a5f3a1f0002"', "config-invalid"],
  ])("%s as %j is refused before anything is asked", async (name, value, code) => {
    await using it = await arrange({}, { env: { [name]: value } });
    expect(await failureOf(it.client.ask("resource-manager", SUBSCRIPTIONS))).toMatchObject({ code });
    expect(it.tenant.requests).toEqual([]);
  });

  test("the SDK writes nothing, even if the environment asks it to", async () => {
    await using it = await arrange({}, { env: { AZURE_CLIENT_SECRET: "nonsense-secret" } });
    const { setLogLevel, getLogLevel } = await import("@azure/logger");
    setLogLevel("verbose");
    await failureOf(createMicrosoftClient(it.ctx, AZURE_CREDENTIALS).ask("resource-manager", SUBSCRIPTIONS));
    expect(getLogLevel()).toBeUndefined();
  });
});

test("the page explains the refusals that the table explains", () => {
  const page = readFileSync(new URL("../../docs/connectors/microsoft-sign-in.md", import.meta.url), "utf8");
  const explained = [...page.matchAll(/AADSTS(\d+)/g)].map(([, number]) => Number(number));
  expect(new Set(explained)).toEqual(new Set(Object.keys(SIGN_IN).map(Number)));
});
