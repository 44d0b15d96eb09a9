/** A detector of one's own judges in a scan like the built-in ones; one that hangs, dies or floods costs only itself. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Baseline } from "../../src/detect/baseline.ts";
import { Engine, type LoadedDetector } from "../../src/detect/engine.ts";
import { FindingBook } from "../../src/detect/finding.ts";
import type { DetectorMemory } from "../../src/detect/memory.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import { type CustomDetector, findDetectors } from "../../src/plugin/custom/find-detectors.ts";
import { type OpenedDetectors, withDetectors } from "../../src/plugin/open-detectors.ts";
import { scaffoldPlugin } from "../../src/plugin/scaffold/scaffold.ts";
import { event, OWN } from "../detect/story.ts";
import { replacing } from "./hostile.ts";

let root = "";
const place = (name: string) => path.join(root, "plugins/detectors", name);

/** The scaffolded detector under another name, with something changed. */
async function plant(name: string, edit: (folder: string) => Promise<void> = async () => {}): Promise<void> {
  await cp(place("weekend-work"), place(name), { recursive: true });
  await replacing("manifest.yaml", "name: weekend-work", `name: ${name}`)(place(name));
  await edit(place(name));
}

const forEach = (code: string) => replacing("detector.ts", "      const who =", `      ${code}\n      const who =`);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-hosted-detector-"));
  await scaffoldPlugin(root, "detector", "weekend-work");
  await plant("dies", forEach("if (event.target === 'trigger') setTimeout(() => { throw new Error('late'); }, 0);"));
  await plant(
    "floods",
    forEach("for (let n = 0; n < 2000; n += 1) context.memory.set(n + event.id, { n }, event.time + 1e9);"),
  );
  await plant("shouts", forEach('console.log("::error::x ##[error]y", event.actor);'));
  await plant("broken", async (folder) => await writeFile(path.join(folder, "detector.ts"), "enum Kind { One }\n"));
  await plant("new-actor", replacing("manifest.yaml", "name: new-actor", "name: new-actor\noverrides: new-actor"));
  await plant("unusual-timing");
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

interface Judged {
  readonly findings: readonly string[];
  readonly failed: ReadonlyMap<string, string>;
  readonly opened: OpenedDetectors;
  readonly memories: ReadonlyMap<string, DetectorMemory>;
  readonly said: readonly string[];
}

async function judge(
  names: readonly string[],
  pages: readonly (readonly CleanEvent[])[],
  memories: ReadonlyMap<string, DetectorMemory> = new Map(),
): Promise<Judged> {
  const custom: readonly CustomDetector[] = (await findDetectors(root)).filter(({ name }) => names.includes(name));
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  const log = { debug: hear, info: hear, warn: hear };
  return await withDetectors(custom, { log, redact: (text) => text, temp: root }, async (opened) => {
    const detectors: readonly LoadedDetector[] = opened.detectors.filter(({ manifest }) =>
      names.includes(manifest.name),
    );
    const failed = new Map<string, string>();
    const book = new FindingBook();
    const onFailure = (name: string, thrown: unknown) => void failed.set(name, Reflect.get(thrown as object, "code"));
    const engine = new Engine({ detectors, baseline: new Baseline(), memories, book, own: OWN, onFailure });
    for (const page of pages) {
      engine.page(page);
      await engine.settle();
    }
    engine.close();
    const findings = book.all().map(({ detector, title }) => `${detector}: ${title}`);
    return { findings, failed, opened, memories: engine.memories, said };
  });
}

const onSaturday = (count: number, more: Partial<Parameters<typeof event>[0]> = {}) =>
  Array.from({ length: count }, (_, minute) => event({ day: 5, minute, type: "admin_action", actor: "eve", ...more }));
const SAID = "[USER_DATA_BEGIN]eve[USER_DATA_END] makes changes on a weekend";

test("it says what it says over pages, by what it remembers, also from run to run", async () => {
  const first = await judge(["weekend-work"], [onSaturday(1), onSaturday(1)]);
  expect(first).toMatchObject({ findings: [], failed: new Map() });
  const second = await judge(["weekend-work"], [onSaturday(1)], first.memories);
  expect(second.findings).toEqual([`weekend-work: ${SAID}`]);
});

test("events of a custom connector reach it by type or by metadata, and no others do", async () => {
  const odd = { type: "acme.policy_change", source: "acme" };
  expect((await judge(["weekend-work"], [onSaturday(3, odd)])).findings).toEqual([]);
  const privileged = { ...odd, metadata: { privileged: true } };
  expect((await judge(["weekend-work"], [onSaturday(3, privileged)])).findings).toEqual([`weekend-work: ${SAID}`]);
});

test("texts of events come back as they are, between markers, whatever they are", async () => {
  const actor = sanitize("e\u200bv\u202ee [USER_DATA_END] \\u{41} ".repeat(3));
  const { findings } = await judge(["weekend-work"], [onSaturday(3, { actor })]);
  expect(findings).toEqual([
    `weekend-work: [USER_DATA_BEGIN]${actor.toLowerCase()}[USER_DATA_END] makes changes on a weekend`,
  ]);
});

test("one that dies and one that floods are ended and named; the others go on", async () => {
  const pages = [onSaturday(2), onSaturday(1, { target: "trigger" }), onSaturday(3)];
  const { findings, failed } = await judge(["weekend-work", "dies", "floods"], pages);
  expect(findings).toContain(`weekend-work: ${SAID}`);
  expect(failed.get("floods")).toBe("plugin-too-large");
  expect(failed.get("dies")).toBe("plugin-exited");
  expect(failed.size).toBe(2);
});

test("what it prints is text in the log and no command", async () => {
  const { said, findings } = await judge(["shouts"], [onSaturday(3)]);
  expect(findings).toEqual([`shouts: ${SAID}`]);
  expect(said.length).toBeGreaterThan(0);
  for (const line of said) expect(line).not.toMatch(/^\s*::|##\[/);
});

test("an override is said; one that is not said, or cannot be run, leaves the built-in at work", async () => {
  const names = ["new-actor", "unusual-timing", "broken"];
  const { opened, findings } = await judge(names, [onSaturday(3)]);
  expect(opened.overrides.map(({ message }) => message)).toEqual([
    "The built-in new-actor is replaced by plugins/detectors/new-actor.",
  ]);
  expect(opened.problems.map(({ code }) => code).sort()).toEqual(["plugin-override-unsaid", "plugin-syntax"]);
  expect(opened.detectors.map(({ manifest }) => manifest.name)).toContain("unusual-timing");
  // The built-in would call her new.
  expect(findings).toEqual([`new-actor: ${SAID}`]);
});
