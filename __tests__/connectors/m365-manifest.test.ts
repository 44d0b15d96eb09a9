import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CONTENT_TYPES, FEED_NAMES } from "../../plugins/connectors/m365/config.ts";
import connector from "../../plugins/connectors/m365/connector.ts";
import { LostContent } from "../../plugins/connectors/m365/lost.ts";
import { normalizeRecord } from "../../plugins/connectors/m365/normalize.ts";
import type { Draft, Instant } from "../../src/connector/contract.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { originOf } from "../../src/vendors/microsoft/cloud.ts";
import { lookupOf } from "../support/connector-context.ts";
import { MANIFEST } from "./m365-tenant.ts";
import { cmdlet, directory, FEEDS, file, mailbox, record, recordsOf, signIn } from "./m365-vendor.ts";

const SHARED = ["outcome", "source_ip", "user_agent", "actor_type", "target_type", "role", "account", "correlation_id"];
const GAP = ["gap_axis", "gap_from", "gap_to", "gap_reason"];
const OWN = lookupOf({ options: { login_source: "m365" } }, { domains: ["example.com"] });

function draftsOf(value: unknown): readonly Draft[] {
  const verdict = normalizeRecord(value, OWN);
  return "leftOut" in verdict ? [] : verdict;
}

describe("the manifest", () => {
  test("names the feeds that the connector has, in the same order, each on the axis of availability", () => {
    expect(Object.keys(MANIFEST.feeds)).toEqual(Object.keys(connector.feeds));
    expect(Object.keys(MANIFEST.feeds)).toEqual(FEED_NAMES);
    expect(Object.keys(MANIFEST.feeds)).toEqual(Object.keys(CONTENT_TYPES));
    for (const { timing } of Object.values(MANIFEST.feeds))
      expect(timing).toMatchObject({ axis: "availability", retention: "7d", slice: "6h" });
  });

  test("lists the event types of the registry, and each is made of some record", () => {
    expect(Object.keys(MANIFEST.events).sort()).toEqual([...EVENT_TYPES.m365].sort());
    const made = new Set(
      FEEDS.flatMap((feed) => recordsOf(feed))
        .flatMap(draftsOf)
        .map(({ type }) => type),
    );
    made.add(draftsOf(cmdlet("New-InboxRule", { Name: "x" }))[0]?.type ?? "");
    expect([...made].sort()).toEqual([...EVENT_TYPES.m365].sort());
  });

  test("declares every metadata field that a record gets, and no other", () => {
    const used = FEEDS.flatMap((feed) => recordsOf(feed))
      .concat(signIn("UserLoggedIn", { DeviceProperties: [{ Name: "DisplayName", Value: "PC" }] }))
      .concat(directory("Frobnicate."))
      .concat(
        directory("Update user.", {
          ModifiedProperties: [{ Name: "StrongAuthenticationMethod", NewValue: "[]", OldValue: "[{}]" }],
        }),
      )
      .flatMap(draftsOf)
      .flatMap(({ metadata = {} }) =>
        Object.entries(metadata).flatMap(([name, value]) => (value === undefined ? [] : [name])),
      );
    const own = [...new Set(used)].filter((name) => !SHARED.includes(name)).sort();
    expect(own).toEqual(Object.keys(MANIFEST.metadata).sort());
  });

  test("declares every reason to leave a record out, and each is used", () => {
    const system = { UserType: 3 };
    const left: readonly (readonly [string, unknown])[] = [
      ["azure-ad", signIn("UserLoggedIn")],
      ["azure-ad", directory("Update device.")],
      ["exchange", mailbox("Send")],
      ["exchange", cmdlet("Set-Mailbox", {}, system)],
      ["exchange", cmdlet("Get-Mailbox")],
      ["sharepoint", file("FileAccessed", 6)],
      ["sharepoint", file("CompanyLinkCreated", 14)],
      ["general", record("MessageSent", 25, "MicrosoftTeams")],
      ["general", record("Discover", 93, "Aip")],
      ["general", { ...cmdlet("Set-Label", {}, system), Workload: "SecurityComplianceCenter", RecordType: 18 }],
      ["general", { ...cmdlet("Get-Label"), Workload: "SecurityComplianceCenter", RecordType: 18 }],
    ];
    const off = lookupOf({ options: { login_source: "azure" } });
    const found = left.map(([feed, value]) => {
      const verdict = normalizeRecord(value, off);
      return `${feed} ${"leftOut" in verdict ? verdict.leftOut : "told"}`;
    });
    const declared = Object.entries(MANIFEST.feeds).flatMap(([feed, { scope }]) =>
      // Which content a record came with is the feed's to know, not the record's.
      Object.keys(scope.leaves_out).flatMap((reason) => (reason === "stray" ? [] : [`${feed} ${reason}`])),
    );
    expect(found.sort()).toEqual(declared.sort());
  });

  test("a gap has the engine's own fields", () => {
    const time = Date.UTC(2026, 10, 22) as Instant;
    const [draft] = draftsOf(
      new LostContent({ tenant: "t", type: "Audit.General", what: "1", from: time, to: time, why: "gone" }),
    );
    expect(Object.keys(draft?.metadata ?? {})).toEqual(GAP);
  });

  test("allows the hosts of every cloud that has the API, and no other", () => {
    const policy = createOriginPolicy(MANIFEST.hosts, {});
    for (const cloud of ["public", "usgov", "usgov-dod"] as const)
      expect(policy.allows(new URL(originOf({ cloud }, "management")))).toBe(true);
    expect(policy.allows(new URL("https://manage-gcc.office.com"))).toBe(true);
    expect(policy.allows(new URL("https://manage.office.com.example.net"))).toBe(false);
    expect(() => originOf({ cloud: "china" }, "management")).toThrow(
      expect.objectContaining({ code: "feed-not-available" }),
    );
  });

  test("no fixture holds what was matched in clear text outside its response", () => {
    const folder = path.join(import.meta.dirname, "../../plugins/connectors/m365/fixtures/dlp");
    const holding = readdirSync(folder).filter((name) =>
      readFileSync(path.join(folder, name), "utf8").includes("4111"),
    );
    expect(holding).toEqual(["002.response.json"]);
  });
});
