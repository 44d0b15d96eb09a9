import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { validateManifest } from "../../src/config/validate.ts";
import { parseDuration } from "../../src/plugin/duration.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { MANIFEST } from "./manifests.ts";

const parse = (text: string, folder = "door") => parseManifest(text, "manifest.yaml", folder, validateManifest);

describe("a manifest", () => {
  test("without mistakes is read", () => {
    const { manifest, problems } = parse(MANIFEST);
    expect(problems).toEqual([]);
    expect(manifest).toMatchObject({ name: "door", feeds: { log: { timing: { settle: "5m" } } } });
  });

  test("names a host by an option, or by a setting that is a URL", () => {
    expect(parse(MANIFEST.replace('"{base_url}"', '"{DOOR_SITE}"')).problems).toEqual([]);
    expect(parse(MANIFEST.replace('"{base_url}"', '"{DOOR_TOKEN}"')).problems).toHaveLength(1);
  });

  test.each([
    ["name: door", "name: gate", "1:7 `name` is not the name of its folder, `door`"],
    ["version: 1.0.0", "version: 1.0", "3:10 `version` is a number, but must be text"],
    ["settle: 5m", "settle: 5min", "15:36 `feeds.log.timing.settle` is not of the right form"],
    ["    timing: {", "    timings: {", "15:5 unknown key `timings` in `feeds.log`"],
    ["    kind: state\n", "    kind: log\n", "17:5 `feeds.keys` lacks `timing`"],
    ["    kind: log\n", "    kind: state\n", "15:13 `feeds.log.timing` has no meaning for a state feed"],
    ["feeds: [log]", "feeds: [logs]", "8:41 `auth.rights[0].feeds[0]` names no feed"],
    ["name: DOOR_SITE", "name: DOOR_TOKEN", "7:22 `auth.settings[0].name` is declared twice"],
    ["name: DOOR_SITE", "name: door_site", "7:22 `auth.settings[0].name` is not of the right form"],
    ['"{base_url}"', '"{url}"', "9:32 `hosts[1]` names no option"],
    ['"*.doors.example.com"', '"*.*"', "9:9 `hosts[0]` is not of the right form"],
    ['"*.doors.example.com"', '"*"', "9:9 `hosts[0]` is not of the right form"],
    ['"*.doors.example.com"', '"https://doors.example.com"', "9:9 `hosts[0]` is not of the right form"],
    ["required: [base_url]", "required: [url]", "26:14 `config.required[0]` names no option"],
    ["    depth:", "    lookback_hours:", "34:21 `config.properties.lookback_hours` is taken: every connector has it"],
    [", description: How deep.", "", "34:12 `config.properties.depth` lacks `description`"],
    ["minimum: 0.5", "exclusiveMinimum: 0", "34:28 unknown key `exclusiveMinimum` in `config.properties.depth`"],
    ["  floor: {", "  Floor: {", "23:3 `Floor` is not a name that `metadata` can hold"],
    ["trust: vendor", "trust: me", "23:44 `metadata.floor.trust` is not the allowed value"],
    ["description: The floor.", "description: The floor, counted", "23:36 unknown key `counted` in `metadata.floor`"],
  ])("with %j as %j is refused at its place", (from, to, expected) => {
    expect(MANIFEST).toContain(from);
    const { problems } = parse(MANIFEST.replace(from, to));
    const lines = problems.map(({ context, message }) => `${context.at} ${message}`.replace(/manifest\.yaml:? ?/g, ""));
    expect(lines).toContainEqual(expect.stringContaining(expected));
  });

  test("says how text with a comma is written", () => {
    const { problems } = parse(MANIFEST.replace("description: The floor.", "description: The floor, from the ground."));
    expect(problems[0]?.hint).toBe("If it belongs to the text before it, put quotes around the whole.");
  });

  test.each([
    ["", "it is empty"],
    ["a: [", "unexpected end of the stream within a flow collection"],
  ])("%j is no manifest", (text, reason) => {
    expect(parse(text).problems.map(String)).toEqual([`MallcopError: manifest.yaml is not readable YAML: ${reason}.`]);
  });

  test("of any other text is refused without throwing", () => {
    fc.assert(fc.property(fc.json(), (text) => expect(parse(text).manifest).toBeUndefined()));
  });
});

describe("durations", () => {
  test.each([
    ["0s", 0],
    ["90s", 90_000],
    ["5m", 300_000],
    ["6h", 21_600_000],
    ["90d", 7_776_000_000],
  ])("%s", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(["", "5", "m", "5 m", "-5m", "1.5h", "5M", "05m", "5min", "100000d", "5m\n"])("%j is none", (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });
});
