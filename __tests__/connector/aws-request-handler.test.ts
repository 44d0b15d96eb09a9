import { CloudTrailClient, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { describe, expect, test } from "@jest/globals";
import { createAwsRequestHandler } from "../../src/connector/aws-request-handler.ts";
import type { Http, HttpRequest } from "../../src/connector/http.ts";
import { type Answer, inTurn, json, startScriptedVendor } from "../support/scripted-vendor.ts";
import { aTransport, failureOf, textOf } from "./a-transport.ts";

function settings(http: Http, endpoint: string) {
  return {
    region: "eu-central-1",
    endpoint,
    credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI" },
    requestHandler: createAwsRequestHandler(http),
    maxAttempts: 1,
  };
}

const xml =
  (status: number, body: string): Answer =>
  (response) =>
    void response.writeHead(status, { "content-type": "text/xml" }).end(body);

describe("the CloudTrail client", () => {
  test("reads events over the shared transport", async () => {
    await using aws = await startScriptedVendor(
      json(200, { Events: [{ EventId: "e-1", EventTime: 1773237600.5 }], NextToken: "n" }),
    );
    const { http } = aTransport([aws.origin]);
    const client = new CloudTrailClient(settings(http, aws.origin));
    const answer = await client.send(new LookupEventsCommand({ MaxResults: 50 }));
    expect(answer.Events?.[0]?.EventId).toBe("e-1");
    expect(answer.Events?.[0]?.EventTime?.getTime()).toBe(1_773_237_600_500);
    expect(answer.NextToken).toBe("n");
    expect(aws.asked).toHaveLength(1);
    expect(aws.asked[0]).toMatchObject({ method: "POST", path: "/", body: '{"MaxResults":50}' });
    expect(aws.asked[0]?.headers["x-amz-target"]).toMatch(/LookupEvents$/);
    expect(aws.asked[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 .*SignedHeaders=[^,]*host/);
    expect(http.stats.requests).toBe(1);
  });

  test.each([
    [400, "InvalidTimeRangeException"],
    [403, "AccessDeniedException"],
    [400, "InvalidNextTokenException"],
  ])("names the error of a %i: %s", async (status, name) => {
    await using aws = await startScriptedVendor(
      json(status, { __type: `com.amazonaws.cloudtrail#${name}`, message: "no" }),
    );
    const client = new CloudTrailClient(settings(aTransport([aws.origin]).http, aws.origin));
    const failure = await failureOf(client.send(new LookupEventsCommand({})));
    expect(failure).toMatchObject({ name, message: "no", $metadata: { httpStatusCode: status } });
    expect(aws.asked).toHaveLength(1);
  });

  test("is slowed down by the transport, at AWS's 400", async () => {
    await using aws = await startScriptedVendor(
      inTurn(json(400, { __type: "ThrottlingException" }), json(200, { Events: [] })),
    );
    const { http, clock } = aTransport([aws.origin]);
    const patient = http.with({
      classify: ({ body }) => (textOf(body).includes("Throttling") ? { kind: "throttled" } : undefined),
    });
    await new CloudTrailClient(settings(patient, aws.origin)).send(new LookupEventsCommand({}));
    expect(clock.slept).toEqual([500]);
  });

  test("gives the transport's own errors unchanged, after no tries of its own", async () => {
    await using aws = await startScriptedVendor(json(503, {}));
    const { http } = aTransport([aws.origin]);
    const client = new CloudTrailClient(settings(http, aws.origin));
    expect(await failureOf(client.send(new LookupEventsCommand({})))).toMatchObject({ code: "vendor-failed" });
    expect(aws.asked).toHaveLength(5);
  });

  test("reaches no host that is not declared", async () => {
    await using aws = await startScriptedVendor(json(200, {}));
    const client = new CloudTrailClient(settings(aTransport([]).http, aws.origin));
    expect(await failureOf(client.send(new LookupEventsCommand({})))).toMatchObject({ code: "origin-refused" });
    expect(aws.asked).toHaveLength(0);
  });

  test("stops when its caller does", async () => {
    const own = new AbortController();
    await using aws = await startScriptedVendor(() => own.abort());
    const client = new CloudTrailClient(settings(aTransport([aws.origin]).http, aws.origin));
    const failure = await failureOf(client.send(new LookupEventsCommand({}), { abortSignal: own.signal }));
    expect(failure).toMatchObject({ name: "AbortError" });
  });
});

describe("the STS client", () => {
  test("reads XML over the shared transport", async () => {
    const body = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
      <Arn>arn:aws:iam::123456789012:user/ann</Arn><UserId>AIDA</UserId><Account>123456789012</Account>
      </GetCallerIdentityResult></GetCallerIdentityResponse>`;
    await using aws = await startScriptedVendor(xml(200, body));
    const client = new STSClient(settings(aTransport([aws.origin]).http, aws.origin));
    expect(await client.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: "123456789012" });
    expect(aws.asked[0]?.body).toContain("Action=GetCallerIdentity");
  });

  test("names the errors", async () => {
    const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
      <Code>ExpiredToken</Code><Message>old</Message></Error></ErrorResponse>`;
    await using aws = await startScriptedVendor(xml(403, body));
    const client = new STSClient(settings(aTransport([aws.origin]).http, aws.origin));
    const failure = await failureOf(client.send(new GetCallerIdentityCommand({})));
    expect(failure).toMatchObject({ name: "ExpiredToken", message: "old", $metadata: { httpStatusCode: 403 } });
  });
});

test("an address in parts becomes the URL that was signed", async () => {
  const sent: HttpRequest[] = [];
  const http: Http = {
    send: async (request) => {
      sent.push(request);
      return { status: 200, headers: {}, body: new Uint8Array() };
    },
    with: () => http,
    excerpt: () => "",
  };
  await createAwsRequestHandler(http).handle({
    method: "GET",
    protocol: "https:",
    hostname: "s3.eu-central-1.amazonaws.com",
    port: 443,
    path: "/a%20b",
    query: { z: ["2", "1"], a: "x y(1)*'é", flag: null },
    headers: { host: "s3.eu-central-1.amazonaws.com" },
  });
  expect(sent[0]?.url).toBe("https://s3.eu-central-1.amazonaws.com:443/a%20b?a=x%20y%281%29%2A%27%C3%A9&flag&z=2&z=1");
  expect(sent[0]?.staleAfterMs).toBe(240_000);
});
