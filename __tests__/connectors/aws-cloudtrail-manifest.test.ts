import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import { OPERATIONS } from "../../plugins/connectors/aws-cloudtrail/operations.ts";
import { endpointOf, regionPlans } from "../../plugins/connectors/aws-cloudtrail/regions.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { draftOf } from "./aws-cloudtrail-context.ts";
import { eventOf } from "./aws-cloudtrail-vendor.ts";

/** Metadata names that all connectors share. */
const SHARED = [
  "outcome",
  "source_ip",
  "user_agent",
  "country",
  "actor_type",
  "target_type",
  "role",
  "scope",
  "account",
  "region",
  "correlation_id",
  "self",
];

const MANIFEST = manifestOf("aws-cloudtrail");

describe("the manifest", () => {
  test("names the feeds that the connector has", () => {
    const { feeds } = MANIFEST;
    expect(Object.entries(feeds).map(([name, { kind }]) => [name, kind])).toEqual(
      Object.entries(connector.feeds).map(([name, { kind }]) => [name, kind]),
    );
  });

  test("lists the event types of the registry", () => {
    expect(Object.keys(MANIFEST.events).sort()).toEqual([...EVENT_TYPES["aws-cloudtrail"]].sort());
  });

  test("declares every metadata field that a record of the fixtures gets", () => {
    const declared = [...SHARED, ...Object.keys(MANIFEST.metadata)];
    const used = [...OPERATIONS.keys()].flatMap((operation) => Object.keys(draftOf(eventOf(operation)).metadata ?? {}));
    expect([...new Set(used)].filter((name) => !declared.includes(name))).toEqual([]);
  });

  test("allows the address of both services in every region, and no other", () => {
    const policy = createOriginPolicy(MANIFEST.hosts, {});
    const homes = [
      "us-east-1",
      "us-gov-west-1",
      "cn-north-1",
      "eusc-de-east-1",
      "us-iso-east-1",
      "us-isob-east-1",
      "us-isof-south-1",
      "eu-isoe-west-1",
    ];
    for (const home of homes) {
      const plans = regionPlans({ config: { region: home, regions: ["all"] }, setting: () => undefined });
      for (const { region } of plans) {
        expect([region, policy.allows(new URL(endpointOf("cloudtrail", region)))]).toEqual([region, true]);
        expect([region, policy.allows(new URL(endpointOf("sts", region)))]).toEqual([region, true]);
      }
    }
    expect(policy.allows(new URL("https://cloudtrail.us-east-1.amazonaws.com.example.com"))).toBe(false);
    expect(policy.allows(new URL("https://s3.us-east-1.amazonaws.com"))).toBe(false);
  });
});

describe("regions", () => {
  const plans = (config: object, settings: Readonly<Record<string, string>> = {}) =>
    regionPlans({ config, setting: (name) => settings[name] }).map(
      ({ region, signInsOnly }) => `${region}${signInsOnly ? "*" : ""}`,
    );

  test("the home region, the one that records IAM, and the sign-ins where else they may land", () => {
    expect(plans({ region: "eu-west-1" })).toEqual([
      "eu-west-1",
      "us-east-1",
      "us-east-2*",
      "eu-north-1*",
      "ap-southeast-2*",
    ]);
    expect(plans({ region: "us-east-2" })).toEqual(["us-east-2", "us-east-1", "eu-north-1*", "ap-southeast-2*"]);
    expect(plans({ region: "us-gov-east-1" })).toEqual(["us-gov-east-1", "us-gov-west-1"]);
  });

  test("AWS_REGION, then AWS_DEFAULT_REGION, then us-east-1; an empty variable is none", () => {
    expect(plans({}, { AWS_DEFAULT_REGION: "eu-west-1" })[0]).toBe("eu-west-1");
    expect(plans({}, { AWS_REGION: "eu-west-2", AWS_DEFAULT_REGION: "eu-west-1" })[0]).toBe("eu-west-2");
    expect(plans({}, { AWS_REGION: "" })[0]).toBe("us-east-1");
  });

  test("listed regions are read exactly as listed; `all` is every region of the partition", () => {
    expect(plans({ region: "us-east-1", regions: ["eu-west-1"] })).toEqual(["eu-west-1"]);
    expect(plans({ regions: ["all"] }).length).toBeGreaterThan(30);
    expect(plans({ region: "cn-north-1", regions: ["all"] })).toEqual(["cn-north-1", "cn-northwest-1"]);
  });

  test("the address is the one that the SDK itself would use", async () => {
    const { CloudTrailClient } = await import("@aws-sdk/client-cloudtrail");
    for (const { region } of regionPlans({ config: { regions: ["all"] }, setting: () => undefined })) {
      const client = new CloudTrailClient({ region, useFipsEndpoint: false, useDualstackEndpoint: false });
      const { url } = client.config.endpointProvider({ Region: region, UseFIPS: false, UseDualStack: false });
      expect(endpointOf("cloudtrail", region)).toBe(url.origin);
    }
  });

  test("a region of no AWS is a mistake in the configuration", () => {
    expect(() => plans({ region: "mars-1" })).toThrow(expect.objectContaining({ code: "config-invalid" }));
  });
});
