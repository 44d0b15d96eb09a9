import { describe, expect, test } from "@jest/globals";
import { ledgerHash, restoreCursor, serializeCursor } from "../../src/collect/cursor.ts";
import {
  EMPTY_LEDGER,
  fold,
  type Ledger,
  parseLedger,
  partitionKey,
  partitionsOf,
  type RecordSource,
  readLedger,
  serializeLedger,
} from "../../src/collect/ledger.ts";
import type { Interval } from "../../src/collect/report.ts";
import {
  NO_RESUME,
  type PartitionRecord,
  parseRunRecord,
  type Resume,
  type RunRecord,
  runRecordPath,
  serializeRunRecord,
} from "../../src/collect/run-record.ts";
import type { Instant } from "../../src/event/event.ts";
import { at, HOUR } from "./toy.ts";

const START = at("2026-10-30T00:00:00Z");
const REPOSITORY = "https://github.com/acme/watch main";
const KEY = partitionKey("aws", "management-events", "us-east-1");

const RESUME: Resume = {
  slice: { from: START, to: (START + HOUR) as Instant, at: { page: 3 } },
  widthMs: 1_800_000,
  correlation: { open: { "pair|1": { opened: START, state: { who: "ann@example.com" } } }, expired: {} },
};

/** A branch: what the runs wrote. */
class Branch implements RecordSource {
  readonly files = new Map<string, string>();
  ledger: Ledger = EMPTY_LEDGER;
  before: Ledger = EMPTY_LEDGER;

  write(hours: number, partition: Partial<PartitionRecord> = {}, command: "scan" | "rescan" = "scan"): RunRecord {
    const started = (START + hours * HOUR) as Instant;
    const sequence = (this.ledger.tip?.sequence ?? 0) + 1;
    const covered: Interval[] = [[(started - 6 * HOUR) as Instant, started]];
    const record: RunRecord = {
      run: `${1000 + sequence}-1`,
      sequence,
      previous: this.ledger.tip && { path: this.ledger.tip.path, sha256: this.ledger.tip.sha256 },
      ledger: ledgerHash(this.ledger),
      command,
      version: "0.1.0",
      started,
      finished: started,
      status: "ok",
      instances: [
        {
          id: "aws",
          type: "aws-cloudtrail",
          status: "ok",
          counts: { fetched: 1, derived: 0, new: 1, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 2 },
          problems: [{ code: "vendor-failed", feed: "trails" }],
          partitions: [
            {
              feed: "management-events",
              partition: "us-east-1",
              axis: "event",
              since: (START - 6 * HOUR) as Instant,
              covered,
              lost: [],
              ...(command === "scan" && { resume: NO_RESUME }),
              ...partition,
            },
          ],
        },
      ],
      batches: [],
      quarantined: [],
    };
    const text = serializeRunRecord(record);
    this.files.set(runRecordPath(record), text);
    this.before = this.ledger;
    this.ledger = fold(this.ledger, record, text);
    return record;
  }

  cursor(saved = (START + 20 * 24 * HOUR) as Instant): string {
    if (this.ledger.tip === undefined) throw new Error("nothing was written yet");
    return serializeCursor(this.before, this.ledger.tip, REPOSITORY, saved);
  }

  list = async () => [...this.files.keys()].sort();
  read = async (paths: readonly string[]) =>
    new Map(paths.flatMap((path) => (this.files.has(path) ? [[path, this.files.get(path) ?? ""] as const] : [])));
}

function branchOf(runs: number): Branch {
  const branch = new Branch();
  for (let run = 0; run < runs; run++) branch.write(run * 6, run === 1 ? { resume: RESUME } : {});
  return branch;
}

const NOW = (START + 30 * 24 * HOUR) as Instant;

describe("the ledger", () => {
  test("is folded from the run records of the branch", async () => {
    const branch = branchOf(20);
    expect(await readLedger(branch)).toEqual(branch.ledger);
    expect(branch.ledger.partitions.get(KEY)?.covered).toEqual([[START - 6 * HOUR, START + 19 * 6 * HOUR]]);
  });

  test("shows a hole until it is filled", () => {
    const branch = new Branch();
    branch.write(0);
    branch.write(24);
    expect(branch.ledger.partitions.get(KEY)?.covered).toHaveLength(2);
    branch.write(18, { covered: [[START, (START + 18 * HOUR) as Instant]] });
    expect(branch.ledger.partitions.get(KEY)?.covered).toHaveLength(1);
  });

  test("gains what a rescan proved, which begins no watch and changes no resume", () => {
    const branch = new Branch();
    branch.write(0, {}, "rescan");
    expect(branch.ledger.partitions.size).toBe(0);
    branch.write(6, { resume: RESUME });
    branch.write(12, { covered: [[(START - 50 * HOUR) as Instant, START]] }, "rescan");
    const state = branch.ledger.partitions.get(KEY);
    expect(state?.since).toBe(START - 6 * HOUR);
    expect(state?.resume).toEqual(RESUME);
    expect(state?.covered[0]?.[0]).toBe(START - 50 * HOUR);
  });

  test("finds the partitions of a feed that could not even be listed", () => {
    const branch = branchOf(2);
    expect(partitionsOf(branch.ledger, "aws", "management-events")).toHaveLength(1);
    expect(partitionsOf(branch.ledger, "aws", "trails")).toHaveLength(0);
  });

  test("survives as a checkpoint, from which only later records are read", async () => {
    const branch = branchOf(30);
    const checkpoint = serializeLedger(branch.ledger);
    expect(parseLedger(checkpoint, "runs/2026/11/checkpoint.json")).toEqual(branch.ledger);
    branch.files.set("runs/2026/11/checkpoint.json", checkpoint);
    for (let run = 30; run < 34; run++) branch.write(run * 6);
    const read: string[] = [];
    const counting: RecordSource = {
      list: branch.list,
      read: async (paths) => {
        read.push(...paths);
        return await branch.read(paths);
      },
    };
    expect(await readLedger(counting)).toEqual(branch.ledger);
  });

  test("refuses a record that it cannot read, by name", async () => {
    const branch = branchOf(3);
    const [first = ""] = await branch.list();
    branch.files.set(first, '{"v":1,"run":');
    await expect(readLedger(branch)).rejects.toMatchObject({
      code: "data-damaged",
      message: expect.stringContaining(first),
    });
  });
});

test("a run record is the same after it was written and read", () => {
  const branch = branchOf(1);
  const record = branch.write(6, { resume: RESUME, lost: [[(START - 9 * HOUR) as Instant, START]] });
  expect(parseRunRecord(serializeRunRecord(record), "runs/x.json")).toEqual(record);
});

describe("a cursor", () => {
  test("tells which run the branch has lost, but repeats no path that is no run's", async () => {
    const branch = branchOf(4);
    const path = branch.ledger.tip?.path ?? "";
    const cursor = branch.cursor();
    const hostile = cursor.replace(path, "runs/2026/10/x\\n::error::.json");
    branch.files.delete(path);
    expect(await restoreCursor(cursor, REPOSITORY, NOW, branch)).toMatchObject({ lost: path });
    expect(await restoreCursor(hostile, REPOSITORY, NOW, branch)).not.toHaveProperty("lost");
  });

  test("stands for the ledger of the run that it names", async () => {
    const branch = branchOf(5);
    expect(await restoreCursor(branch.cursor(), REPOSITORY, NOW, branch)).toEqual(branch.ledger);
  });

  test("that is older than the branch is read on from", async () => {
    const branch = branchOf(5);
    const old = branch.cursor();
    branch.write(60);
    branch.write(66);
    const ledger = await restoreCursor(old, REPOSITORY, NOW, branch);
    if ("refused" in ledger) throw new Error(ledger.refused);
    expect(await readLedger(branch, ledger)).toEqual(branch.ledger);
  });

  test("holds no clear-text name and nothing of what is open", () => {
    const branch = branchOf(3);
    const text = branch.cursor();
    for (const name of ["aws", "us-east-1", "management-events", "ann", "acme"]) expect(text).not.toContain(name);
  });

  const tampered = (change: (cursor: Record<string, unknown>, branch: Branch) => unknown) => (branch: Branch) => {
    const cursor = JSON.parse(branch.cursor()) as Record<string, unknown>;
    return JSON.stringify(change(cursor, branch) ?? cursor);
  };

  test.each<[string, (branch: Branch) => string, string]>([
    ["is not JSON", () => "{", "it is not JSON"],
    ["is something else", () => "[]", "it is not a cursor"],
    ["has another format", tampered((cursor) => ({ ...cursor, v: 2 })), "it has another format version"],
    [
      "belongs to another repository",
      (branch) =>
        serializeCursor(branch.before, branch.ledger.tip ?? { path: "", sha256: "", sequence: 0 }, "other", START),
      "it belongs to another repository or branch",
    ],
    ["comes from the future", (branch) => branch.cursor((NOW + HOUR) as Instant), "it comes from the future"],
    [
      "names a run that the branch does not have",
      (branch) => {
        const cursor = branch.cursor();
        branch.files.delete(branch.ledger.tip?.path ?? "");
        return cursor;
      },
      "the run it names is not in the branch",
    ],
    [
      "names a run that was altered",
      (branch) => {
        const cursor = branch.cursor();
        const path = branch.ledger.tip?.path ?? "";
        branch.files.set(path, (branch.files.get(path) ?? "").replace('"status": "ok"', '"status": "failed"'));
        return cursor;
      },
      "the run it names differs from the one in the branch",
    ],
    [
      "claims more than the run vouches for",
      tampered((cursor) => {
        const text = JSON.stringify(cursor).replace("2026-10-29T18:00:00.000Z", "2025-01-01T00:00:00.000Z");
        return JSON.parse(text);
      }),
      "the run it names does not vouch for it",
    ],
    [
      "has lost its partitions",
      tampered((cursor) => ({ ...cursor, partitions: {} })),
      "the run it names does not vouch for it",
    ],
  ])("that %s is refused", async (_what, make, refused) => {
    const branch = branchOf(4);
    expect(await restoreCursor(make(branch), REPOSITORY, NOW, branch)).toMatchObject({ refused });
  });
});
