/** CloudTrail's LookupEvents as it is on the wire, through the real SDK, on its bad days: all events, once. */
import { expect, test } from "@jest/globals";
import { expectStored } from "../support/oracles.ts";
import { ACCOUNT, change, changes, HOUR, instant, OWN_ACCOUNT, REGION } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, type World } from "../support/world.ts";

/** The lookups so far, as they came over the wire. */
function lookups(world: World) {
  return world.aws.requests.filter(({ operation }) => operation === "LookupEvents");
}

function inputsOf(world: World): readonly Readonly<Record<string, unknown>>[] {
  return lookups(world).map(({ input }) => ({ ...(typeof input === "object" ? input : {}) }));
}

test(
  "throttling in both forms, empty pages, repeated records, lost tokens and broken answers cost nothing",
  inWorld(
    {
      awsFaults: [
        { operation: "GetCallerIdentity", nth: 1, kind: "throttle-400" },
        { operation: "LookupEvents", nth: 1, kind: "throttle-400" },
        { operation: "LookupEvents", nth: 2, kind: "throttle-429" },
        { operation: "LookupEvents", nth: 3, kind: "empty-page" },
        { operation: "LookupEvents", nth: 5, kind: "error-503" },
        { operation: "LookupEvents", nth: 7, kind: "reset" },
        { operation: "LookupEvents", nth: 9, kind: "duplicate" },
        { operation: "LookupEvents", nth: 10, kind: "invalid-next-token" },
        { operation: "LookupEvents", nth: 12, kind: "empty-page" },
        { operation: "LookupEvents", nth: 13, kind: "duplicate" },
        { operation: "LookupEvents", nth: 15, kind: "truncated" },
      ],
    },
    async (world) => {
      // The borders of slices are whole hours; AWS counts a record on a border to both sides.
      const border = Math.floor(world.now / HOUR) * HOUR - HOUR;
      const { readOnly: _, ...signIn } = change(201, border + 1000, {
        eventName: "ConsoleLogin",
        eventSource: "signin.amazonaws.com",
        responseElements: { ConsoleLogin: "Success" },
      }).event;
      const records = [
        ...changes(1, 100, ago(world, 8)),
        ...Array.from({ length: 60 }, (_, nth) => change(101 + nth, border)),
        { event: signIn },
        // Both of these are found by two lookups.
        change(202, border, { eventName: "StopLogging", eventSource: "cloudtrail.amazonaws.com" }),
        change(203, border, {
          eventName: "ConsoleLogin",
          eventSource: "signin.amazonaws.com",
          responseElements: { ConsoleLogin: "Failure" },
        }),
      ];
      world.record(...records);
      const run = await world.runAction();
      expect(run.status).toBe(0);
      await expectStored(world, records);
      const answers = lookups(world).map(({ status, error }) => `${status} ${error ?? ""}`.trim());
      expect(new Set(answers)).toEqual(
        new Set([
          "200",
          "400 ThrottlingException",
          "429 ThrottlingException",
          "503 ServiceUnavailable",
          "400 InvalidNextTokenException",
        ]),
      );
      const inputs = inputsOf(world);
      expect(inputs.length).toBeGreaterThan(15);
      expect(
        inputs.filter(({ StartTime, EndTime }) => typeof StartTime !== "number" || typeof EndTime !== "number"),
      ).toEqual([]);
      expect(inputs.some(({ NextToken }) => typeof NextToken === "string")).toBe(true);
    },
  ),
);

const SESSIONS = ["One", "Two"].map((name) => ({
  accessKeyId: `ASIAIOSFODNN7EXAMP${name === "One" ? "L1" : "L2"}`,
  secretAccessKey: `temporarySecretAccessKeyNumber${name}00000000`,
  sessionToken: `IQoJb3JpZ2luSessionToken${name}${"x".repeat(60)}`,
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/mallcop/job`,
}));

function signedIn(nth: 0 | 1): Readonly<Record<string, string | undefined>> {
  const { accessKeyId, secretAccessKey, sessionToken } = SESSIONS[nth] ?? {};
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
}

test(
  "a session that ends midway keeps what was read; the next run, with a fresh one, gets the rest",
  inWorld(
    {
      account: { ...OWN_ACCOUNT, keys: SESSIONS },
      config: (addresses) => configOf(["aws"], addresses, 3),
      // A slice of an hour takes four requests here, and there are at least three: this is in the third.
      awsFaults: [{ operation: "LookupEvents", nth: 9, kind: "expired-token" }],
    },
    async (world) => {
      const newest = ago(world, 6);
      const records = changes(1, 170, newest);
      world.record(...records);
      // Slices end on the hour: the first is what is left of the hour that the window begins in.
      const secondEnds = (Math.floor((world.now - 3 * HOUR) / HOUR) + 2) * HOUR;
      const inTwoSlices = records.filter((_, nth) => newest - (records.length - 1 - nth) * (HOUR / 60) < secondEnds);
      const run = await world.runAction({}, { env: signedIn(0) });
      expect(run.status).toBe(1);
      expect(run.outputs).toMatchObject({ status: "partial", "connectors-failed": "" });
      expect(run.commands.filter(({ name }) => name === "error")).toEqual([
        { name: "error", properties: "title=aws%3A auth-expired", message: expect.stringContaining("expired while") },
      ]);
      const kept = (await world.events()).length;
      expect(kept).toBeGreaterThanOrEqual(inTwoSlices.length);
      expect(kept).toBeLessThan(records.length);

      const next = await world.runAction({}, { env: signedIn(1) });
      expect(next).toMatchObject({ status: 0, outputs: { status: "ok", events: String(records.length - kept) } });
      await expectStored(world, records);
    },
  ),
);

test(
  "a region that the account has not enabled is named, and costs the others nothing",
  inWorld(
    {
      account: { disabledRegions: ["eu-south-1"] },
      config: (addresses) =>
        configOf(["aws"], addresses).replace(`["${REGION}"]`, `["${REGION}","eu-south-1","eu-west-1"]`),
    },
    async (world) => {
      const records = [change(1, ago(world, 10)), change(2, ago(world, 30), { awsRegion: "eu-west-1" })];
      world.record(...records);
      const run = await world.runAction();
      expect(run.status).toBe(0);
      expect(run.summary).toContain("eu-south-1");
      expect(run.summary).toContain("the region is not enabled for the account");
      const [aws] = (await world.runs()).flatMap(({ instances }) => instances);
      const covered = aws?.partitions.filter((one) => one.feed === "management-events" && one.covered.length > 0);
      expect(covered?.map(({ partition }) => partition).sort()).toEqual([
        `${ACCOUNT}/eu-west-1`,
        `${ACCOUNT}/us-east-1`,
      ]);
      await expectStored(world, records);
    },
  ),
);

test(
  "records that become visible five hours late are found, though everything after them was read long ago",
  inWorld({ config: (addresses) => configOf(["aws"], addresses, 6) }, async (world) => {
    const onTime = [change(1, ago(world, 330)), change(2, ago(world, 20))];
    const visibleAt = instant(world.now + HOUR / 2);
    const late = [300, 299, 150].map((minutes, nth) => ({ ...change(10 + nth, ago(world, minutes)), visibleAt }));
    world.record(...onTime, ...late);
    await world.runAction();
    await expectStored(world, onTime);
    // From now on only the overlap reads that far back: the look-back has become shorter.
    await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses, 1) });
    world.skip(HOUR);
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "3", duplicates: "2" });
    await expectStored(world, [...onTime, ...late]);
  }),
);

test(
  "a second account is read through a role, with its own events and its own tenant in the ids",
  inWorld(
    {
      config: (addresses) =>
        configOf(["aws"], addresses).replace(
          '"regions"',
          `"accounts":[{"id":"${ACCOUNT}","role_arn":"arn:aws:iam::${ACCOUNT}:role/reader","external_id":"mallcop-1"}],"include_own_account":false,"regions"`,
        ),
      account: { roles: [{ arn: `arn:aws:iam::${ACCOUNT}:role/reader`, externalId: "mallcop-1", trusts: [ACCOUNT] }] },
    },
    async (world) => {
      const record = change(1, ago(world, 10));
      world.record(record);
      expect((await world.runAction()).status).toBe(0);
      expect(world.aws.requests.map(({ operation }) => operation)).toContain("AssumeRole");
      expect(lookups(world).every(({ accessKeyId }) => accessKeyId?.startsWith("ASIA"))).toBe(true);
      await expectStored(world, [record]);
    },
  ),
);
