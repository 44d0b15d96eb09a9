/** The cache is an accelerator: whatever becomes of it, nothing is lost, nothing is stored twice, and the run says which. */
import { describe, expect, test } from "@jest/globals";
import type { CacheService } from "../../src/demo/cache-service.ts";
import { cursorIn, forged } from "../support/cursor-archive.ts";
import { expectStored } from "../support/oracles.ts";
import { change, changes, HOUR } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, type World } from "../support/world.ts";

type Cursor = Record<string, unknown> & { partitions: Record<string, { covered: unknown }> };

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

const NOT_FIT = "The cursors in the cache were not fit for use";

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
    says: "it comes from the future",
  },
  "was written by another version": {
    happen: alter((cursor) => {
      cursor.v = 99;
    }),
    says: "it has another format version",
  },
  "holds what is no JSON": { happen: swap((text) => text.slice(0, 100)), says: "it is not JSON" },
  "holds another repository's cursors": {
    happen: alter((cursor) => {
      cursor.repository = "0".repeat(64);
    }),
    says: "it belongs to another repository or branch",
  },
  "was poisoned: it claims to have covered everything": {
    happen: alter((cursor, world) => {
      const everything = [[new Date(world.now - 240 * HOUR), new Date(world.now)]];
      for (const state of Object.values(cursor.partitions)) state.covered = everything;
    }),
    says: "the run it names does not vouch for it",
  },
  "was poisoned: it names a run that never was": {
    happen: alter((cursor, world) => {
      const everything = [[new Date(world.now - 240 * HOUR), new Date(world.now)]];
      for (const state of Object.values(cursor.partitions)) state.covered = everything;
      cursor.tip = { path: "runs/2026/01/1-1.json", sha256: "0".repeat(64), sequence: 1 };
    }),
    says: "the run it names is not in the branch",
  },
};

describe("the next run goes on where the last one broke off, when the cache", () => {
  for (const [what, { happen, says }] of Object.entries(MISHAPS)) {
    test(
      what,
      inWorld(
        {
          config: (addresses) => configOf(["aws"], addresses, 10),
          // Breaks off in the first or second of ten hours, so that more is open than the overlap would read again.
          awsFaults: [{ operation: "LookupEvents", nth: 5, kind: "expired-token" }],
        },
        async (world) => {
          const records = [...changes(1, 20, ago(world, 450)), ...changes(21, 10, ago(world, 6))];
          world.record(...records);
          expect((await world.runAction({ "fail-on": "never" })).outputs).toMatchObject({
            events: "0",
            status: "partial",
          });
          if (world.cache === undefined) throw new Error("this world has no cache");
          await happen(world, world.cache);
          await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses, 1) });

          const next = await world.runAction();
          expect(next).toMatchObject({ status: 0, outputs: { events: "30", status: "ok" } });
          expect(next.summary).toContain(says);
          if (!says.startsWith("The c") && !says.startsWith("No") && !says.startsWith("Cursors"))
            expect(next.summary).toContain(NOT_FIT);
          await expectStored(world, records);
        },
      ),
    );
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
