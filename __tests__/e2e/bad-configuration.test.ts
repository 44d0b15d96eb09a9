/** A configuration that cannot be right: one clear error, the documented status, nothing read and nothing lost. */
import { describe, expect, test } from "@jest/globals";
import { expectOneError, type Verdict } from "../support/one-error.ts";
import { SECRETS } from "../support/vendor-records.ts";
import { type Addresses, configOf, inWorld } from "../support/world.ts";

const lines = (count: number, line: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => line(nth)).join("");

/** Ten levels of ten aliases each: ten thousand million nodes. */
const BOMB = `${lines(
  10,
  (nth) =>
    `a${nth}: &a${nth} [${Array(10)
      .fill(nth === 0 ? "x" : `*a${nth - 1}`)
      .join(",")}]\n`,
)}connectors: *a9\n`;

const CONFIGURATIONS: Readonly<
  Record<string, Verdict & { readonly config: (addresses: Addresses) => string | undefined }>
> = {
  "there is none": {
    config: () => undefined,
    status: 2,
    code: "config-missing",
    says: /^There is no configuration file at mallcop\.yaml\. Create it with a `connectors:` list/,
  },
  "it is empty": {
    config: () => "",
    status: 2,
    code: "config-no-connectors",
    says: /^mallcop\.yaml configures no connector.* Add at least one entry/,
  },
  "its list is empty": {
    config: () => "connectors: []\n",
    status: 2,
    code: "config-no-connectors",
    says: /^mallcop\.yaml configures no connector.* Add at least one entry/,
  },
  "it is a YAML bomb": {
    config: () => BOMB,
    status: 2,
    code: "config-syntax",
    says: /^mallcop\.yaml is not readable YAML: .*alias.*Correct the line/,
  },
  "it is far too large": {
    config: () => lines(200_000, (nth) => `# ${nth}\n`),
    status: 2,
    code: "config-too-large",
    says: /^mallcop\.yaml is over the limit of .* Split the deployment/,
  },
  "a connector's type is misspelt": {
    config: (addresses) => configOf(["aws"], addresses).replace("aws-cloudtrail", "aws-cloudtrial"),
    status: 2,
    code: "connector-unknown",
    says: /^There is no connector of type `aws-cloudtrial`\. Did you mean `aws-cloudtrail`\?/,
  },
  "an option is misspelt": {
    config: (addresses) => configOf(["aws"], addresses).replace("lookback_hours", "lookback_hour"),
    status: 2,
    code: "config-invalid",
    says: /lookback_hour.*lookback_hours/,
  },
  "two connectors share an id": {
    config: (addresses) => configOf(["aws", "aws"], addresses),
    status: 2,
    code: "config-duplicate-id",
    says: /^Two connectors in mallcop\.yaml have the id aws\. Give each connector its own/,
  },
  "it holds a credential": {
    config: (addresses) => configOf(["github"], addresses).replace('"acme"', `"${SECRETS.GITHUB_TOKEN}"`),
    status: 2,
    code: "config-secret-literal",
    says: /^mallcop\.yaml seems to hold a credential \(github-token\).* Put it into a repository secret, revoke this copy/,
  },
};

describe("a configuration is refused when", () => {
  for (const [what, { config, ...verdict }] of Object.entries(CONFIGURATIONS)) {
    test(
      what,
      inWorld({ config }, async (world) => {
        const tip = await world.remote.tip();
        const run = await world.runAction();
        expectOneError(run, verdict);
        expect(run.outputs).toMatchObject({ events: "0", commit: "", status: "failed" });
        expect(await world.remote.tip()).toBe(tip);
        expect(world.aws.requests).toEqual([]);
        expect(run.stdout + run.summary).not.toContain(SECRETS.GITHUB_TOKEN);
      }),
    );
  }
});
