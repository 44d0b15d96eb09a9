/** Detection in a checkout by its commands: each batch is judged once, what was found and learned stays, decisions hold. */
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Door } from "../../src/commands/command.ts";
import { runCommand } from "../../src/commands/commands.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { commitDays } from "./batches.ts";
import { DAY, daily, event, START } from "./story.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-detect-"));
});
afterEach(async () => await rm(root, { recursive: true }));

interface Said {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly string[];
}

async function mallcop(args: readonly string[], { day = 30, cwd = root } = {}): Promise<Said> {
  const printed: string[] = [];
  const errors: string[] = [];
  const door = {
    cwd,
    env: {},
    clock: { now: () => START + day * DAY },
    print: (text: string) => void printed.push(text),
    complain: async (all: readonly Error[]) => void errors.push(...all.map(({ message }) => message)),
  } as unknown as Door;
  return { status: await runCommand(args, door), text: printed.join("\n"), errors };
}

interface Listed {
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly detector: string;
    readonly status: string;
  }[];
  readonly changed: readonly string[];
  readonly events: number;
}

async function detect(...args: string[]): Promise<Listed> {
  return JSON.parse((await mallcop(["detect", "--json", ...args])).text);
}

const MALLORY = "[evil](http://x) \u001b[31mmallory";
const story = (): readonly CleanEvent[] => [
  ...daily(20, { hour: 9 }),
  event({ day: 20, hour: 2, metadata: { source_ip: "192.0.2.66" } }),
  event({ day: 21, actor: MALLORY }),
  event({
    day: 22,
    source: "aws-cloudtrail",
    type: "cloudtrail_change",
    actor: "ben",
    action: "StopLogging",
    target: "main",
    severity: "critical",
  }),
];

async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(path.join(root, "findings"), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = path.join(entry.parentPath, entry.name);
      files[path.relative(root, file)] = await readFile(file, "utf8");
    }
  return files;
}

describe("detect", () => {
  test("gives the same findings, once, however often it runs; nothing changes on disk after the first time", async () => {
    await commitDays(root, story());
    const first = await detect();
    expect(first.findings.map(({ detector }) => detector).sort()).toEqual([
      "audit-blinding",
      "new-actor",
      "new-actor",
      "new-actor",
      "unusual-timing",
    ]);
    const files = await snapshot();
    for (let run = 0; run < 3; run++) {
      const again = await detect();
      expect(again.findings).toEqual(first.findings);
      expect([again.events, again.changed]).toEqual([0, []]);
    }
    expect(await snapshot()).toEqual(files);
  });

  test("gives day by day what it gives at once, and so does a folder of files", async () => {
    const events = story();
    for (let day = 0; day < 23; day++) {
      await commitDays(
        root,
        events.filter(({ time }) => Math.floor((time - START) / DAY) === day),
      );
      await detect();
    }
    const grown = (await detect()).findings;
    const { findings } = await detect("--events", "events");
    expect(findings).toEqual(grown);
  });

  test("does not learn anew when old batches are gone", async () => {
    await commitDays(root, daily(20, { hour: 9 }));
    await detect();
    await rm(path.join(root, "events"), { recursive: true });
    await commitDays(root, [event({ day: 25, hour: 9 }), event({ day: 25, hour: 10, actor: "mallory" })]);
    const { findings } = await detect("--since", "2026-01-29");
    expect(findings).toMatchObject([{ detector: "new-actor", severity: "warn", learning: false }]);
  });

  test("marks what it writes: a stranger's name makes neither Markdown, escape nor line", async () => {
    await commitDays(root, story());
    const { text } = await mallcop(["detect"]);
    expect(text).not.toContain("\u001b");
    for (const content of Object.values(await snapshot())) {
      const named = content.split("\n").filter((line) => line.includes("mallory"));
      for (const line of named)
        expect(line).toMatch(
          /\[USER_DATA_BEGIN\][^[\]]*\[evil\]\(http:\/\/x\) \\\\u\{1[bB]\}\[31mmallory\[USER_DATA_END\]/,
        );
    }
  });

  test("goes on after a damaged line, names it, and says so by its status", async () => {
    const [file = ""] = await commitDays(root, story());
    await appendFile(path.join(root, file), '{"id":"evt-\n');
    const { status, errors, text } = await mallcop(["detect"]);
    expect([status, errors]).toEqual([1, [expect.stringContaining(`${file}:2`)]]);
    expect(text).toContain("StopLogging");
  });

  test("writes nothing for a folder or a dry run", async () => {
    await commitDays(root, story());
    await mallcop(["detect", "--dry-run"]);
    await mallcop(["detect", "--events", "events"]);
    expect(await readdir(root)).toEqual(["events"]);
  });

  test("refuses a folder that is not there", async () => {
    expect((await mallcop(["detect", "--events", "nowhere"])).status).toBe(2);
  });
});

describe("findings", () => {
  let id: string;
  beforeEach(async () => {
    await commitDays(root, story());
    id = (await detect()).findings.find(({ detector }) => detector === "audit-blinding")?.id ?? "";
  });
  const open = async (day = 30) => (await mallcop(["findings", "list"], { day })).text.includes(id);

  test("lists what is open, until somebody acknowledges it", async () => {
    expect(await open()).toBe(true);
    expect((await mallcop(["findings", "ack", id, "--reason", "it was me"])).status).toBe(0);
    expect(await open()).toBe(false);
    expect((await mallcop(["findings", "list", "--all"])).text).toContain("acknowledged");
  });

  test("keeps a subject quiet until the suppression ends, also when it comes again", async () => {
    await mallcop(["findings", "suppress", id, "--reason", "moving accounts", "--until", "20d"]);
    expect([await open(), await open(51)]).toEqual([false, true]);
    const again = {
      source: "aws-cloudtrail",
      type: "cloudtrail_change",
      action: "StopLogging",
      target: "main",
      severity: "critical",
    } as const;
    await commitDays(root, [event({ day: 35, actor: "ben", ...again })]);
    const suppressed = (await detect()).findings.filter(({ status }) => status === "suppressed");
    expect(suppressed).toHaveLength(2);
  });

  test.each([
    [["ack"], /needs the ID/],
    [["ack", "fnd-nope"], /No finding/],
    [["ack", "ID"], /--reason/],
    [["suppress", "ID", "--reason", "x"], /needs an end/],
    [["suppress", "ID", "--reason", "x", "--until", "2020-01-01"], /past/],
    [["suppress", "ID", "--reason", "x", "--until", "900d"], /year ahead/],
    [["close", "ID"], /one of list/],
  ])("%j is wrong use", async (args, says) => {
    const { status, errors } = await mallcop(["findings", ...args.map((word) => (word === "ID" ? id : word))]);
    expect([status, errors]).toEqual([2, [expect.stringMatching(says)]]);
  });
});

test("a copy of the checkout finds the same", async () => {
  await commitDays(root, story());
  const copy = `${root}-copy`;
  await cp(root, copy, { recursive: true });
  try {
    const here = await mallcop(["detect", "--json"]);
    expect(await mallcop(["detect", "--json"], { cwd: copy })).toEqual(here);
  } finally {
    await rm(copy, { recursive: true });
  }
});
