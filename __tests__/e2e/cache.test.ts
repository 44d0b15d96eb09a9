/** The cache is an accelerator: whatever becomes of it, nothing is lost, nothing is stored twice, and the run says which. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { partitionKey } from "../../src/collect/ledger.ts";
import type { StandInRecord } from "../../src/demo/aws/stand-in.ts";
import type { CacheEntry, CacheService } from "../../src/demo/cache-service.ts";
import { cursorIn, forged } from "../support/cursor-archive.ts";
import { expectStored } from "../support/oracles.ts";
import { ACCOUNT, change, changes, HOUR, REGION } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, World } from "../support/world.ts";

interface Cursor {
  v: unknown;
  repository: unknown;
  saved: unknown;
  tip: unknown;
  readonly partitions: Record<string, unknown>;
}

interface Mishap {
  readonly happen: (world: World, cache: CacheService) => Promise<void> | void;
  /** What the summary says of it. */
  readonly says: string;
}

/** Puts another cursor where the newest was. */
function swap(edit: (text: string, world: World) => string): Mishap["happen"] {
  return async (world, cache) => {
    const newest = cache.entries.pop();
    if (newest === undefined) throw new Error("the first run kept no cursor");
    cache.entries.push(await forged(newest, (text) => edit(text, world)));
  };
}

function alter(change: (cursor: Cursor, world: World) => void): Mishap["happen"] {
  return swap((text, world) => {
    const cursor: Cursor = JSON.parse(text);
    change(cursor, world);
    return `${JSON.stringify(cursor)}\n`;
  });
}

const EVERYTHING = (world: World) => [[new Date(world.now - 240 * HOUR), new Date(world.now)]];

/** Claims what was never read, for the partition by its true name. */
function poison(cursor: Cursor, world: World): void {
  const key = partitionKey("aws", "management-events", `${ACCOUNT}/${REGION}`);
  const covered = EVERYTHING(world);
  cursor.partitions[key] = { axis: "event", since: covered[0]?.[0], covered, lost: [] };
}

const MISHAPS: Readonly<Record<string, Mishap>> = {
  "is as the last run left it": { happen: () => {}, says: "Cursors restored from the cache" },
  "was evicted": {
    happen: (_world, cache) => void cache.entries.splice(0),
    says: "No cursors in the cache",
  },
  "cannot be reached": {
    happen: (_world, cache) => {
      cache.faults.answer = (call) => (call === "GetCacheEntryDownloadURL" ? "drop" : undefined);
    },
    says: "The cache could not be reached",
  },
  "may not be read": {
    happen: (_world, cache) => {
      cache.faults.unreadable = true;
    },
    says: "The cache could not be reached",
  },
  "gives a broken archive": {
    happen: (_world, cache) => {
      cache.faults.cutArchivesAt = 60;
    },
    says: "The cache could not be reached",
  },
  "comes from the future": {
    happen: alter((cursor) => {
      cursor.saved = new Date(Date.now() + 24 * HOUR).toISOString();
    }),
    says: "not fit for use, so they were worked out from the repository (it comes from the future",
  },
  "was written by another version": {
    happen: alter((cursor) => {
      cursor.v = 99;
    }),
    says: "not fit for use, so they were worked out from the repository (it has another format version",
  },
  "holds what is no JSON": {
    happen: swap((text) => text.slice(0, 100)),
    says: "not fit for use, so they were worked out from the repository (it is not JSON",
  },
  "holds another repository's cursors": {
    happen: alter((cursor) => {
      cursor.repository = "0".repeat(64);
    }),
    says: "not fit for use, so they were worked out from the repository (it belongs to another repository or branch",
  },
  "was poisoned: it claims to have covered everything": {
    happen: alter(poison),
    says: "not fit for use, so they were worked out from the repository (the run it names does not vouch for it",
  },
  "was poisoned: it names a run that never was": {
    happen: alter((cursor, world) => {
      poison(cursor, world);
      cursor.tip = { path: "runs/2026/01/1-1.json", sha256: "0".repeat(64), sequence: 1 };
    }),
    says: "not fit for use, so they were worked out from the repository (the run it names is not in the branch",
  },
};

describe("the next run goes on where the last one broke off, when the cache", () => {
  let world: World;
  let cache: CacheService;
  let kept: CacheEntry;
  let tip: string;
  let records: readonly StandInRecord[];

  beforeAll(async () => {
    world = await World.start({
      config: (addresses) => configOf(["aws"], addresses, 10),
      // Breaks off in the first or second of ten hours, so that more is open than the overlap would read again.
      awsFaults: [{ operation: "LookupEvents", nth: 5, kind: "expired-token" }],
    });
    records = [...changes(1, 20, ago(world, 450)), ...changes(21, 10, ago(world, 6))];
    world.record(...records);
    const run = await world.runAction({ "fail-on": "never" });
    expect(run.outputs).toMatchObject({ events: "0", status: "partial" });
    await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses, 1) });
    tip = await world.remote.tip();
    const [entry] = world.cache?.entries ?? [];
    if (world.cache === undefined || entry === undefined) throw new Error("the first run kept no cursor");
    [cache, kept] = [world.cache, entry];
  });
  afterAll(async () => await world.close());

  for (const [what, { happen, says }] of Object.entries(MISHAPS)) {
    test(what, async () => {
      await world.remote.git("update-ref", "refs/heads/main", tip);
      cache.entries.splice(0, cache.entries.length, kept);
      for (const fault of ["answer", "unreadable", "cutArchivesAt"] as const) delete cache.faults[fault];
      await happen(world, cache);

      const next = await world.runAction();
      expect(next).toMatchObject({ status: 0, outputs: { events: "30", status: "ok" } });
      await expectStored(world, records);
      expect(next.summary).toContain(says);
    });
  }
});

test(
  "an older cursor is used for what it is worth, and the runs since are read from git",
  inWorld({}, async (world) => {
    world.record(change(1, ago(world, 100)));
    await world.runAction();
    world.record(change(2, ago(world, 50)));
    await world.runAction();
    world.record(change(3, ago(world, 10)));
    world.cache?.entries.pop();
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "1", duplicates: "2", status: "ok" });
    expect(run.summary).toContain("Cursors restored from the cache");
    await expectStored(world, [change(1, ago(world, 100)), change(2, ago(world, 50)), change(3, ago(world, 10))]);
  }),
);

test(
  "a cursor whose run was taken out of the branch is not believed: what was lost with it is read again",
  inWorld({ config: (addresses) => configOf(["aws"], addresses, 10) }, async (world) => {
    const records = [...changes(1, 5, ago(world, 500)), ...changes(6, 5, ago(world, 6))];
    world.record(...records);
    const before = await world.remote.tip();
    await world.runAction();
    await world.remote.git("update-ref", "refs/heads/main", before);
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "10", status: "ok" });
    expect(run.summary).toContain("the run it names is not in the branch");
    await expectStored(world, records);
  }),
);

test(
  "a cache that may only be read, as for a run that an outsider started, costs nothing but time",
  inWorld({}, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    if (world.cache) world.cache.faults.readOnly = true;
    const runs = [await world.runAction(), await world.runAction()];
    expect(runs.map(({ status, outputs }) => [status, outputs.events])).toEqual([
      [0, "1"],
      [0, "0"],
    ]);
    for (const { summary } of runs) expect(summary).toContain("not saved, so the next run starts slower");
    await expectStored(world, [record]);
  }),
);

test(
  "cursors tell whoever may read the cache no name of an account, and no secret",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    await world.runAction();
    const entry = world.cache?.entries.at(-1);
    if (entry === undefined) throw new Error("the run kept no cursor");
    const text = await cursorIn(entry);
    for (const name of ["111122223333", "us-east-1", "acme", "aws", "github"]) expect(text).not.toContain(name);
  }),
);
