/** A connector that cannot be read: one clear error, the documented status, and the next run makes up for it. */
import { describe, expect, test } from "@jest/globals";
import { expectOneError, type Verdict } from "../support/one-error.ts";
import { expectStored } from "../support/oracles.ts";
import { ACCOUNT, change, instant } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, type RunOptions, type WorldOptions } from "../support/world.ts";

const ENDED = {
  accessKeyId: "ASIAIOSFODNN7EXAMPL1",
  secretAccessKey: "temporarySecretAccessKeyNumberOne00000000",
  sessionToken: `IQoJb3JpZ2luSessionTokenOne${"x".repeat(60)}`,
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/mallcop/job`,
  expires: instant(Date.now() - 60_000),
};

const SURROUNDINGS: Readonly<
  Record<string, Verdict & { readonly level?: "warning"; readonly world?: WorldOptions; readonly run?: RunOptions }>
> = {
  "a secret is missing": {
    run: { env: { AWS_SECRET_ACCESS_KEY: "" } },
    status: 1,
    code: "secret-missing",
    says: /^The secret AWS_SECRET_ACCESS_KEY is not set\. Set AWS_SECRET_ACCESS_KEY in the `env:`/,
  },
  "a secret is wrong": {
    run: { env: { AWS_SECRET_ACCESS_KEY: "wrongSecretAccessKeyWrongSecretAccessKey" } },
    status: 1,
    code: "auth-failed",
    says: /^AWS refused the credential: SignatureDoesNotMatch\. AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID/,
  },
  "an access key is unknown": {
    run: { env: { AWS_ACCESS_KEY_ID: "AKIAUNKNOWNUNKNOWN12" } },
    status: 1,
    code: "auth-failed",
    says: /^AWS refused the credential: the access key is not known\. Check AWS_ACCESS_KEY_ID/,
  },
  "a session has ended": {
    world: { account: { keys: [ENDED] } },
    run: {
      env: {
        AWS_ACCESS_KEY_ID: ENDED.accessKeyId,
        AWS_SECRET_ACCESS_KEY: ENDED.secretAccessKey,
        AWS_SESSION_TOKEN: ENDED.sessionToken,
      },
    },
    status: 1,
    code: "auth-expired",
    says: /^The credential for AWS expired while it was being used\. Give the job a longer session/,
  },
  "there is no network": {
    world: { config: (addresses) => configOf(["aws"], { ...addresses, aws: "http://127.0.0.1:1" }) },
    // Trouble that passes warns; it fails the job when it has lasted for a day.
    status: 0,
    level: "warning",
    code: "vendor-unreachable",
    says: /^127\.0\.0\.1:1 could not be reached: .* Check the network/,
  },
};

describe("a connector that cannot be read is named, and the next run makes up for it, when", () => {
  for (const [what, { world: options = {}, run: around = {}, level, ...verdict }] of Object.entries(SURROUNDINGS)) {
    test(
      what,
      inWorld(options, async (world) => {
        const record = change(1, ago(world, 100));
        world.record(record);
        const run = await world.runAction({}, around);
        expectOneError(run, verdict, level);
        expect(run.outputs).toMatchObject({ events: "0", "connectors-failed": "aws", status: "failed" });
        // That nobody could look is written down: a record, and no event.
        expect((await world.runs()).map(({ status }) => status)).toEqual(["partial"]);
        await expectStored(world, []);
        if (options.account !== undefined) return;

        await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses) });
        expect(await world.runAction()).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
        await expectStored(world, [record]);
      }),
    );
  }
});
