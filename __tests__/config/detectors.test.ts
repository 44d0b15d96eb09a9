/** What a deployment may say of detectors and of learning: checked like the rest of the file, and held to afterwards. */
import { describe, expect, test } from "@jest/globals";
import { loadConfig } from "../../src/config/load.ts";
import { configured } from "../../src/detect/configured.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import { daily, event, findingsOf } from "../detect/story.ts";

const CONNECTORS = "connectors:\n  - id: github\n    type: github\n    org: example\n";

function load(text: string) {
  const { config, problems } = loadConfig(CONNECTORS + text, "mallcop.yaml");
  const told = problems.map(
    ({ context: { at }, message, hint }) => `${at?.replace("mallcop.yaml:", "")} ${message} ${hint}`,
  );
  return { config, told };
}

describe("a mistake is answered with its place and what was meant", () => {
  test.each([
    [
      "a detector that does not exist",
      "detectors:\n  unusual-timming: {enabled: false}\n",
      "6:3 mallcop.yaml: unknown key `unusual-timming` in `detectors`. Did you mean `unusual-timing`?",
    ],
    [
      "a parameter that does not exist",
      "detectors:\n  auth-failure-burst: {brust: 3}\n",
      "6:24 mallcop.yaml: unknown key `brust` in `detectors.auth-failure-burst`. Did you mean `burst`?",
    ],
    [
      "a parameter of a detector that has none",
      "detectors:\n  new-actor: {burst: 3}\n",
      "6:15 mallcop.yaml: unknown key `burst` in `detectors.new-actor`. Known here: enabled, severity.",
    ],
    [
      "a number that is too small",
      "detectors:\n  auth-failure-burst:\n    burst: 0\n",
      "7:12 mallcop.yaml: `detectors.auth-failure-burst.burst` is too small: at least 2. Refused sign-ins within the window that make a burst.",
    ],
    [
      "a number that is too big",
      "detectors:\n  unusual-timing: {hours_apart: 13}\n",
      "6:33 mallcop.yaml: `detectors.unusual-timing.hours_apart` is too big: at most 12. Hours between the nearest usual hour and an unusual one.",
    ],
    [
      "text in place of a number",
      "detectors:\n  auth-failure-burst: {burst: many}\n",
      "6:31 mallcop.yaml: `detectors.auth-failure-burst.burst` is text, but must be a number. Write a number, without quotes.",
    ],
    [
      "a severity that does not exist",
      "detectors:\n  new-actor: {severity: high}\n",
      "6:25 mallcop.yaml: `detectors.new-actor.severity` is none of the allowed values. Allowed: `info`, `warn`, `critical`.",
    ],
    [
      "learning for no time",
      "baseline: {learning_days: 0}\n",
      "5:27 mallcop.yaml: `baseline.learning_days` is too small: at least 1. Days for which a source is learned; detectors that judge by what is usual give findings of `info` meanwhile.",
    ],
  ])("%s", (_, text, answer) => expect(load(text).told).toEqual([answer]));
});

test("without a word, all detectors judge as their manifests say, with 14 and 90 days", () => {
  const { config } = load("");
  expect(config?.baseline).toEqual({ learningDays: 14, windowDays: 90 });
  expect(config?.detectors.size).toBe(0);
});

describe("what was set holds", () => {
  async function saysWith(text: string) {
    const { config, told } = load(text);
    expect(told).toEqual([]);
    const detectors = configured(await loadDetectors(), config?.detectors ?? new Map());
    const failures = Array.from({ length: 6 }, (_, minute) =>
      event({ day: 20, hour: 10, minute, actor: "eve@example.com", metadata: { outcome: "failure" } }),
    );
    const events = [...daily(20, { hour: 9 }), ...failures, event({ day: 21, actor: "mallory@example.com" })];
    const rules = config?.baseline;
    return findingsOf(detectors, events, { ...(rules && { rules }) })
      .filter(({ learning }) => !learning)
      .map(({ detector, severity }) => `${detector} ${severity}`);
  }

  test.each([
    ["nothing", "", ["new-actor warn"]],
    ["a detector that is switched off", "detectors: {new-actor: {enabled: false}}\n", []],
    ["the most that it may ask for", "detectors: {new-actor: {severity: info}}\n", ["new-actor info"]],
    ["a severity above its own", "detectors: {new-actor: {severity: critical}}\n", ["new-actor warn"]],
    [
      "a parameter",
      "detectors: {auth-failure-burst: {burst: 5}}\n",
      ["auth-failure-burst warn", "auth-failure-burst warn", "new-actor warn"],
    ],
    ["a longer time of learning", "baseline: {learning_days: 30}\n", []],
  ])("%s", async (_, text, says) => expect(await saysWith(text)).toEqual(says));
});
