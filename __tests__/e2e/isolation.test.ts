/** What goes wrong in one place costs that place: not another connector's data, nor another partition's. */
import { expect, test } from "@jest/globals";
import { expectStored } from "../support/oracles.ts";
import type { ActionRun } from "../support/runner.ts";
import { changes, entry, ORG, REGION } from "../support/vendor-records.ts";
import { ago, configOf, inWorld } from "../support/world.ts";

function annotations({ commands }: ActionRun) {
  return commands.filter(({ name }) => ["error", "warning", "notice"].includes(name));
}

test(
  "a refused token of one connector leaves the other's events alone; the job fails and names the culprit once",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const records = changes(1, 10, ago(world, 10));
    const joined = entry(1, ago(world, 10));
    world.record(...records);
    world.enter(joined);
    const run = await world.runAction({}, { env: { GITHUB_TOKEN: "ghp_000000000000000000000000000000000000" } });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ events: "10", "connectors-failed": "github", status: "partial" });
    expect(annotations(run)).toEqual([
      {
        name: "error",
        properties: "title=github%3A auth-failed",
        message: expect.stringMatching(/GitHub refused the credential: .* Make a new token/),
      },
    ]);
    expect(run.summary).toMatch(/^## ❌ 10 new events from 1 connector; 1 new finding \(info\); github is not covered/);
    expect(await world.remote.git("log", "-1", "--format=%s", "main")).toBe(
      "mallcop: 10 new events, 1 finding (aws 10); github failed",
    );
    await expectStored(world, records);

    expect((await world.runAction()).outputs).toMatchObject({ events: "1", "connectors-failed": "", status: "ok" });
    await expectStored(world, records, [joined]);
  }),
);

test(
  "a variable that is not set costs the connector that uses it, and the error points at its line",
  inWorld(
    { config: (addresses) => configOf(["aws", "github"], addresses).replace(`"${ORG}"`, `"\${MALLCOP_ORG}"`) },
    async (world) => {
      const records = changes(1, 3, ago(world, 10));
      world.record(...records);
      const run = await world.runAction();
      expect(run.status).toBe(1);
      expect(run.outputs).toMatchObject({ events: "3", "connectors-failed": "github", status: "partial" });
      expect(annotations(run)).toEqual([
        {
          name: "error",
          properties: expect.stringMatching(
            /^title=github%3A config-variable-unset,file=mallcop\.yaml,line=3,col=\d+$/,
          ),
          message: expect.stringContaining(
            "The variable MALLCOP_ORG that `org` of github uses is not set. Set MALLCOP_ORG",
          ),
        },
      ]);
      await expectStored(world, records);

      const entries = [entry(1, ago(world, 20))];
      world.enter(...entries);
      expect((await world.runAction({}, { env: { MALLCOP_ORG: ORG } })).outputs).toMatchObject({
        events: "1",
        status: "ok",
      });
      await expectStored(world, records, entries);
    },
  ),
);

test(
  "a region that fails midway keeps what was read, and the other region is whole",
  inWorld(
    {
      config: (addresses) => configOf(["aws"], addresses).replace(`["${REGION}"]`, `["${REGION}","eu-west-1"]`),
      // A request that AWS does not take: about the fourth of one of the two regions.
      awsFaults: [{ operation: "LookupEvents", nth: 7, kind: "expired-token" }],
    },
    async (world) => {
      const regions = [REGION, "eu-west-1"] as const;
      const byRegion = regions.map((awsRegion, nth) => ({
        awsRegion,
        records: changes(1 + 1000 * nth, 100, ago(world, 6)).map(({ event }) => ({ event: { ...event, awsRegion } })),
      }));
      const records = byRegion.flatMap((one) => one.records);
      world.record(...records);
      const run = await world.runAction();
      expect(run).toMatchObject({ status: 1, outputs: { status: "partial", "connectors-failed": "" } });
      expect(annotations(run)).toHaveLength(1);

      const failed = world.aws.requests.find(({ error }) => error === "ExpiredTokenException")?.region;
      const whole = byRegion.find(({ awsRegion }) => awsRegion !== failed);
      const stored = (await world.events()).filter(({ raw }) => raw.includes(`"awsRegion":"${whole?.awsRegion}"`));
      expect(stored).toHaveLength(100);
      expect(Number(run.outputs.events)).toBeLessThan(200);

      expect((await world.runAction()).outputs).toMatchObject({ status: "ok" });
      await expectStored(world, records);
    },
  ),
);

test(
  "a right that is missing for one feed leaves the other feed alone",
  inWorld(
    {
      account: {
        keys: [
          {
            accessKeyId: "AKIAIOSFODNN7EXAMPLE",
            secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            arn: "arn:aws:iam::111122223333:user/mallcop",
            rights: ["cloudtrail:LookupEvents"],
          },
        ],
      },
    },
    async (world) => {
      const records = changes(1, 3, ago(world, 10));
      world.record(...records);
      const run = await world.runAction();
      expect(run).toMatchObject({ status: 1, outputs: { events: "3", status: "partial", "connectors-failed": "" } });
      expect(annotations(run)).toEqual([
        {
          name: "error",
          properties: "title=aws%3A permission-missing",
          message: expect.stringMatching(/denied cloudtrail:DescribeTrails\. Add cloudtrail:DescribeTrails on \*/),
        },
      ]);
      await expectStored(world, records);
    },
  ),
);

test(
  "a record that makes no sense is counted and kept out, and costs nothing but itself",
  inWorld({}, async (world) => {
    const records = changes(1, 3, ago(world, 10));
    const senseless = { ...changes(90, 1, ago(world, 12))[0], cloudTrailEvent: "{ not JSON" };
    const nameless = changes(91, 1, ago(world, 14)).map(({ event: { eventName: _, ...event } }) => ({ event }));
    world.record(...records, ...nameless, { event: {}, ...senseless });
    const run = await world.runAction();
    expect(run.status).toBe(0);
    const [aws] = (await world.runs())[0]?.instances ?? [];
    // What cannot be parsed inside still has its envelope, and is an event; what has no operation is none.
    expect(aws?.counts).toMatchObject({ fetched: 5, new: 4, rejected: { "record-malformed": 1 } });
    expect(run.summary).toContain("1 rejected");
  }),
);
