/** `mallcop verify`: what is sound passes, and each hostile or sloppy plugin is refused with its own code, in bounded time. */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inParallel } from "../../src/collect/parallel.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { scaffoldPlugin } from "../../src/plugin/scaffold/scaffold.ts";
import { VERIFY_CODES } from "../../src/plugin/verify/finding.ts";
import { type Verdict, verifyPlugin } from "../../src/plugin/verify/verify-plugin.ts";
import { NOW } from "../support/connector-context.ts";
import { HOSTILE, limitsFor, replacing } from "./hostile.ts";
import { HOSTILE_DETECTORS } from "./hostile-detectors.ts";
import { HOSTILE_SUMS } from "./hostile-sums.ts";

/** Each starts processes of its own, so all of them are played where there is time: `MALLCOP_ALL_PLUGINS=1`, as in .ci/run. */
const EVERY = process.env.MALLCOP_ALL_PLUGINS ? 1 : 9;
const PLAYED = HOSTILE.filter((_, index) => index % EVERY === 0);
console.info(`${PLAYED.length} of ${HOSTILE.length} hostile or sloppy plugins are played.`);

let root = "";
let sound = "";
const verdicts = new Map<string, Verdict>();

interface Asked {
  readonly update?: boolean;
  /** The code that it should find. */
  readonly finds?: string;
}

async function verify(folder: string, { update = false, finds }: Asked = {}): Promise<Verdict> {
  const plugin = await readPlugin(path.dirname(folder), path.basename(folder));
  return await verifyPlugin(plugin, {
    now: NOW,
    signal: new AbortController().signal,
    temp: root,
    update,
    limits: limitsFor(finds),
  });
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-verify-test-"));
  await scaffoldPlugin(root, "connector", "acme");
  sound = path.join(root, "plugins/connectors/acme");
  await inParallel(
    4,
    PLAYED.map(({ does, edit, finds }, index) => async () => {
      const folder = path.join(root, String(index), "acme");
      await cp(sound, folder, { recursive: true });
      await edit(folder);
      verdicts.set(does, await verify(folder, { finds }));
    }),
  );
}, 400_000);
afterAll(async () => await rm(root, { recursive: true, force: true }));

test("a connector as it is scaffolded passes", async () => {
  expect(await verify(sound)).toEqual({
    kind: "connector",
    name: "acme",
    path: "plugins/connectors/acme",
    ok: true,
    findings: [],
    records: 4,
    events: 3,
    assertions: 5,
  });
});

test("what the fixtures say now is accepted with --update", async () => {
  const folder = path.join(root, "updated/acme");
  await cp(sound, folder, { recursive: true });
  await replacing(
    "connector.ts",
    '"user.login": { type: "login" }',
    '"user.login": { type: "login", severity: "critical" }',
  )(folder);
  expect((await verify(folder)).findings).toMatchObject([
    { code: "expected-differs", at: expect.stringMatching(/expected\.jsonl:1$/) },
  ]);
  expect((await verify(folder, { update: true })).ok).toBe(true);
  expect((await verify(folder)).ok).toBe(true);
  expect(await readFile(path.join(folder, "fixtures/audit/expected.jsonl"), "utf8")).toContain("critical");
});

test("each code that verify gives is earned by a plugin of these tests", () => {
  const earned = new Set([...HOSTILE, ...HOSTILE_DETECTORS, ...HOSTILE_SUMS].map(({ finds }) => finds));
  expect(Object.keys(VERIFY_CODES).filter((code) => !earned.has(code))).toEqual([]);
});

describe("is refused: a plugin that", () => {
  test.each(PLAYED)("$does ($finds)", ({ does, finds, says }) => {
    const verdict = verdicts.get(does);
    expect(verdict?.ok).toBe(false);
    expect(verdict?.findings.map(({ code }) => code)).toContain(finds);
    const found = verdict?.findings.find(({ code }) => code === finds);
    if (says !== undefined) expect(`${found?.at} ${found?.message}`).toMatch(says);
  });
});
