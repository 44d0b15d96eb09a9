/**
 * What the airlock costs: microseconds for sealing a record, beside the floor that nobody can go below, `JSON.parse` and
 * `JSON.stringify` of the same record. The records are made up here; nothing is read.
 */
import type { Draft, VendorKey } from "../../src/connector/contract.ts";
import { type Airlock, createAirlock } from "../../src/event/airlock.ts";
import type { Instant } from "../../src/event/event.ts";
import { createRedactor } from "../../src/event/redact.ts";
import type { Table } from "../bench.ts";

export const name = "event";
export const description = "sealing a record (id, redaction, sanitizing, marks, line), in CPU microseconds";

const START = Date.UTC(2026, 2, 11, 14);
const COUNT = 20_000;
const ROUNDS = 5;

interface Sample {
  readonly record: unknown;
  readonly draft: Draft;
  readonly key: VendorKey;
}

/** Of 20 records, one holds a session token, one a name with an accent, one a policy as JSON in a string, one a URL with escapes. */
function sample(index: number): Sample {
  const user = index % 20 === 7 ? "Zoë Müller" : `deploy-${index % 50}`;
  const record = {
    eventVersion: "1.08",
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROACKCEVSQ6C2EXAMPLE:${user}`,
      arn: `arn:aws:sts::111122223333:assumed-role/Deploy/${user}`,
      accountId: "111122223333",
      accessKeyId: `ASIA${String(index).padStart(16, "Q")}`,
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: "AROACKCEVSQ6C2EXAMPLE",
          arn: "arn:aws:iam::111122223333:role/Deploy",
          accountId: "111122223333",
          userName: "Deploy",
        },
        attributes: { creationDate: "2026-03-11T13:58:01Z", mfaAuthenticated: "false" },
      },
    },
    eventTime: new Date(START + index * 1000).toISOString(),
    eventSource: "iam.amazonaws.com",
    eventName: "AttachRolePolicy",
    awsRegion: "us-east-1",
    sourceIPAddress: `203.0.113.${index % 256}`,
    userAgent:
      index % 20 === 11
        ? "Mozilla/5.0 (https://example.com/a%20b%2Fc) AppleWebKit/537.36"
        : "aws-cli/2.15.30 Python/3.11.8 Linux/5.15 exe/x86_64 prompt/off command/iam.attach-role-policy",
    requestParameters: {
      roleName: `service-${index % 300}`,
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
      ...(index % 20 === 13
        ? { policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}' }
        : {}),
    },
    responseElements:
      index % 20 === 3
        ? {
            credentials: {
              accessKeyId: "ASIAQQQQQQQQQQQQQQQQ",
              sessionToken: "IQoJb3JpZ2lu".padEnd(200, "x"),
              expiration: "later",
            },
          }
        : null,
    requestID: `8f0b1c2d-${index}-4e5f-9a0b-1c2d3e4f5a6b`,
    eventID: `11ea990b-4678-4bcd-8fbe-${String(index).padStart(12, "0")}`,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: "111122223333",
    eventCategory: "Management",
    tlsDetails: {
      tlsVersion: "TLSv1.3",
      cipherSuite: "TLS_AES_128_GCM_SHA256",
      clientProvidedHostHeader: "iam.amazonaws.com",
    },
  };
  const draft: Draft = {
    time: (START + index * 1000) as Instant,
    type: "iam_change",
    actor: `Deploy/${user}`,
    target: record.requestParameters.roleName,
    action: record.eventName,
    severity: "warn",
    metadata: {
      outcome: "success",
      source_ip: record.sourceIPAddress,
      user_agent: record.userAgent,
      actor_type: "AssumedRole",
      target_type: "role",
      role: "AdministratorAccess",
      account: "111122223333",
      region: "us-east-1",
      correlation_id: record.requestID,
      self: false,
      access_key_id: record.userIdentity.accessKeyId,
    },
  };
  return { record, draft, key: { tenant: "111122223333", namespace: "event", id: record.eventID } };
}

/** The best of five rounds each, alternating, so that a busy machine does less harm. */
export async function run(): Promise<readonly Table[]> {
  const samples = Array.from({ length: COUNT }, (_, index) => sample(index));
  const twice = samples.map(({ record, ...rest }) => ({ ...rest, record: [record, record] }));
  const [once, doubled] = [measure(samples), measure(twice)];
  const floor = once.micros[0] ?? 1;
  return [
    {
      title: `${COUNT} records of ${once.bytes} bytes`,
      columns: ["work", "µs a record", "times the floor", `µs a record of ${doubled.bytes} bytes`, "times"],
      rows: WORKS.map((title, index) => {
        const [each = 0, large = 0] = [once.micros[index], doubled.micros[index]];
        const rounded = (value: number) => Number(value.toFixed(1));
        return [title, rounded(each), ratio(each, floor), rounded(large), ratio(large, each)];
      }),
    },
  ];
}

const WORKS = ["JSON.parse and JSON.stringify", "seal", "seal, without raw"];
const ratio = (value: number, to: number): number => Number((value / to).toFixed(2));

/** Of each of `WORKS`, the best round's microseconds a record. */
function measure(samples: readonly Sample[]): { readonly micros: readonly number[]; readonly bytes: number } {
  const texts = samples.map(({ record }) => JSON.stringify(record));
  const [full, withoutRaw] = [airlock("redacted"), airlock("none")];
  const sealAll = (by: Airlock) => () =>
    samples.reduce((sum, { record, draft, key }) => sum + by.seal(draft, record, {}, key).line.length, 0);
  const works: readonly (() => number)[] = [
    () => texts.reduce((sum, text) => sum + JSON.stringify(JSON.parse(text)).length, 0),
    sealAll(full),
    sealAll(withoutRaw),
  ];
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) best[index] = Math.min(best[index] ?? 0, micros(work));
  }
  return { micros: best, bytes: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / COUNT) };
}

function airlock(storeRaw: "redacted" | "none"): Airlock {
  return createAirlock({
    source: "aws-cloudtrail",
    instance: "aws-prod",
    feed: "management",
    redactor: createRedactor({
      secrets: [{ name: "AWS_SECRET_ACCESS_KEY", value: "made-up/Of+40.characters-that_nobody~has" }],
    }),
    vendorFields: new Set(["actor_type", "target_type", "region"]),
    storeRaw,
  });
}

/** Microseconds of processor time per record. */
function micros(work: () => number): number {
  const before = process.cpuUsage();
  if (work() === 0) throw new Error("Nothing was done.");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / COUNT;
}
