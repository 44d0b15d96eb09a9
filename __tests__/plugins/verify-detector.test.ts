/** `mallcop verify` on detectors: what is sound passes, and each hostile or sloppy one is refused with its own code, in bounded time. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inParallel } from "../../src/collect/parallel.ts";
import { readDetector } from "../../src/plugin/custom/find-detectors.ts";
import { scaffoldPlugin } from "../../src/plugin/scaffold/scaffold.ts";
import { verifyDetector } from "../../src/plugin/verify/verify-detector.ts";
import type { Verdict } from "../../src/plugin/verify/verify-plugin.ts";
import { examples } from "../docs/pages.ts";
import { NOW } from "../support/connector-context.ts";
import { limitsFor, replacing } from "./hostile.ts";
import { HOSTILE_DETECTORS } from "./hostile-detectors.ts";

/** Each starts processes of its own, so all of them are played where there is time: `MALLCOP_ALL_PLUGINS=1`, as in .ci/run. */
const EVERY = process.env.MALLCOP_ALL_PLUGINS ? 1 : 9;
const PLAYED = HOSTILE_DETECTORS.filter((_, index) => index % EVERY === 0);
console.info(`${PLAYED.length} of ${HOSTILE_DETECTORS.length} hostile or sloppy detectors are played.`);

let root = "";
let sound = "";
const verdicts = new Map<string, Verdict>();

interface Asked {
  readonly update?: boolean;
  /** The code that it should find. */
  readonly finds?: string;
}

async function verify(folder: string, { update = false, finds }: Asked = {}): Promise<Verdict> {
  const plugin = await readDetector(path.dirname(folder), path.basename(folder));
  const signal = new AbortController().signal;
  return await verifyDetector(plugin, { now: NOW, signal, temp: root, update, limits: limitsFor(finds) });
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-verify-detector-"));
  await scaffoldPlugin(root, "detector", "weekend-work");
  sound = path.join(root, "plugins/detectors/weekend-work");
  await inParallel(
    4,
    PLAYED.map(({ does, edit, finds }, index) => async () => {
      const folder = path.join(root, String(index), "weekend-work");
      await cp(sound, folder, { recursive: true });
      await edit(folder);
      verdicts.set(does, await verify(folder, { finds }));
    }),
  );
}, 400_000);
afterAll(async () => await rm(root, { recursive: true, force: true }));

test("a detector as it is scaffolded passes", async () => {
  expect(await verify(sound)).toEqual({
    kind: "detector",
    name: "weekend-work",
    path: "plugins/detectors/weekend-work",
    ok: true,
    findings: [],
    records: 2,
    events: 12,
    assertions: 4,
  });
});

test("the example of the page for authors passes", async () => {
  const shown = examples().filter(({ page }) => page === "docs/writing-a-detector.md");
  const [manifest, code, speaks, quiet, tests] = ["yaml", "ts", "jsonl", "jsonl", "ts"].map((language, index) => {
    const before = ["yaml", "ts", "jsonl", "jsonl", "ts"].slice(0, index).filter((one) => one === language).length;
    return shown.filter((example) => example.language === language)[before]?.text ?? "";
  });
  const folder = path.join(root, "page/many-countries");
  await mkdir(path.join(folder, "fixtures"), { recursive: true });
  const files = { "manifest.yaml": manifest, "detector.ts": code, "tests.ts": tests };
  const cases = { "fixtures/speaks.jsonl": speaks, "fixtures/quiet.jsonl": quiet };
  for (const [file, text] of Object.entries({ ...files, ...cases }))
    await writeFile(path.join(folder, file), text ?? "");
  expect(await verify(folder)).toMatchObject({ ok: true, findings: [], records: 2, assertions: 2 });
});

test("what the cases say now is accepted with --update", async () => {
  const folder = path.join(root, "updated/weekend-work");
  await cp(sound, folder, { recursive: true });
  await replacing("detector.ts", "makes changes on a weekend`", "is busy`")(folder);
  expect((await verify(folder)).findings).toMatchObject([
    { code: "expected-differs", at: expect.stringMatching(/speaks\.jsonl:1$/) },
  ]);
  expect((await verify(folder, { update: true })).ok).toBe(true);
  expect((await verify(folder)).ok).toBe(true);
  expect(await readFile(path.join(folder, "fixtures/speaks.jsonl"), "utf8")).toContain("eve@example.com is busy");
});

describe("is refused: a detector that", () => {
  test.each(PLAYED)("$does ($finds)", ({ does, finds, says }) => {
    const verdict = verdicts.get(does);
    expect(verdict?.ok).toBe(false);
    expect(verdict?.findings.map(({ code }) => code)).toContain(finds);
    const found = verdict?.findings.find(({ code }) => code === finds);
    if (says !== undefined) expect(`${found?.at} ${found?.message}`).toMatch(says);
  });
});
