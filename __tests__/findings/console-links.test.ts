/** Links lead into the vendor's console and nowhere else, and hold nothing that a stranger could have chosen. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { consoleLinks, isConsoleLink } from "../../src/detect/console-links.ts";
import { FindingBook } from "../../src/detect/finding.ts";
import { findingFiles, parseFindings } from "../../src/detect/finding-file.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import type { Scalar } from "../../src/event/event.ts";
import { event, findingsOf, OWN } from "../detect/story.ts";
import { anyUnicode } from "../support/any-unicode.ts";

const SOURCES = ["aws-cloudtrail", "azure", "github", "m365", "supabase", "vercel", "openclaw"];
const usual = consoleLinks(SOURCES.map((type) => ({ id: `my-${type}`, type, options: {} })));
const GUID = "11111111-2222-3333-4444-555555555555";

function linkOf(source: string, action: string, metadata: Readonly<Record<string, Scalar>>, type = "admin_action") {
  return usual(event({ day: 0, source, type, action, metadata: { ...metadata, connector: `my-${source}` } }));
}

describe("what a console can show", () => {
  test.each([
    [
      "aws-cloudtrail",
      "StopLogging",
      { region: "eu-west-1" },
      "https://eu-west-1.console.aws.amazon.com/cloudtrailv2/home?region=eu-west-1#/events?EventName=StopLogging",
    ],
    ["azure", "write", { account: GUID }, `https://portal.azure.com/#resource/subscriptions/${GUID}/eventlogs`],
    [
      "github",
      "org.add_member",
      { org: "acme" },
      "https://github.com/organizations/acme/settings/audit-log?q=action%3Aorg.add_member%20created%3A2026-01-05",
    ],
    ["m365", "x", { alert_id: GUID }, `https://security.microsoft.com/alerts/${GUID}`],
    ["m365", "Set-Mailbox", {}, "https://purview.microsoft.com/audit/auditsearch"],
    [
      "supabase",
      "x",
      { account: "abcdefghijklmnopqrst" },
      "https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings/general",
    ],
  ])("%s %s", (source, action, metadata, link) => {
    expect(linkOf(source, action, metadata)).toBe(link);
    expect(isConsoleLink(link)).toBe(true);
  });
});

describe("there is no link", () => {
  test.each([
    ["for a region that is none", "aws-cloudtrail", "StopLogging", { region: "evil.example/" }],
    ["for a region of another partition", "aws-cloudtrail", "StopLogging", { region: "us-gov-west-1" }],
    ["for an operation that is none", "aws-cloudtrail", "x#@evil.example", { region: "eu-west-1" }],
    ["for an organization that is none", "github", "org.add_member", { org: "../settings" }],
    ["for the directory's tenant, which is no subscription", "azure", "x", { account: GUID, feed: "directory-audits" }],
    ["for a vendor without a console of its own", "openclaw", "x", {}],
  ])("%s", (_, source, action, metadata) => expect(linkOf(source, action, metadata)).toBeUndefined());

  test("for a connector that reads another address, another cloud, or that nobody configured", () => {
    const own = { id: "a", type: "github", options: { base_url: "https://github.example.com" } };
    const cloud = { id: "b", type: "azure", options: { cloud: "china" } };
    const links = consoleLinks([own, cloud]);
    const told = { day: 0, action: "org.add_member" };
    expect(links(event({ ...told, source: "github", metadata: { connector: "a", org: "acme" } }))).toBeUndefined();
    expect(links(event({ ...told, source: "azure", metadata: { connector: "b", account: GUID } }))).toBeUndefined();
    expect(links(event({ ...told, source: "github", metadata: { connector: "c", org: "acme" } }))).toBeUndefined();
  });
});

test("whatever an event holds, a link leads to a console", () => {
  const names = ["region", "account", "org", "alert_id", "feed"];
  fc.assert(
    fc.property(
      fc.constantFrom(...SOURCES),
      anyUnicode(),
      fc.dictionary(fc.constantFrom(...names), fc.oneof(anyUnicode(), fc.constantFrom("acme", "eu-west-1", GUID))),
      (source, action, metadata) => {
        const link = linkOf(source, action, metadata);
        expect(link === undefined || isConsoleLink(link)).toBe(true);
      },
    ),
  );
});

test("a finding carries the link of its first event, and a file with another one is refused", async () => {
  const stopped = { day: 1, source: "aws-cloudtrail", type: "cloudtrail_change", action: "StopLogging" };
  const metadata = { connector: "my-aws-cloudtrail", region: "eu-west-1" };
  const events = [event({ ...stopped, severity: "critical", metadata })];
  const [finding] = findingsOf(await loadDetectors(), events, { own: OWN, linkOf: usual });
  expect(finding?.link).toMatch(/^https:\/\/eu-west-1\.console\.aws\.amazon\.com\//);
  if (finding === undefined) throw new Error("nothing was found");
  const [text = ""] = findingFiles(new FindingBook([finding]).all()).values();
  expect(parseFindings(text, "f")[0]?.link).toBe(finding.link);
  const forged = text.replace(/https:[^"]*/, "https://console.aws.amazon.com.evil.example/");
  expect(() => parseFindings(forged, "f")).toThrow(/not what mallcop writes/);
});
