/** A run may be taken away at any moment, and the next one makes up for it: nothing lost, nothing twice. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { StandInRecord } from "../../src/demo/aws/stand-in.ts";
import { expectStored } from "../support/oracles.ts";
import { forever } from "../support/toll-gate.ts";
import { changes } from "../support/vendor-records.ts";
import { ago, inWorld, type RunOptions, type StartedAction, World, type WorldOptions } from "../support/world.ts";

interface Moment {
  /** Whether the remote has the killed run's events already. */
  readonly stored: boolean;
  readonly world?: WorldOptions;
  /** A git that takes its caller away. */
  readonly git?: string;
  /** Makes the world take the run away, once it is started. */
  readonly lieInWait?: (world: World, run: StartedAction) => void;
}

/** Shell: takes away the process that called git, as soon as it calls it so for the nth time. */
function killAt(command: string, nth = 1): string {
  return `case " $* " in *" ${command} "*) echo x >> "$0.calls"; [ "$(wc -l < "$0.calls")" -ge ${nth} ] && kill -9 $PPID && exit 1;; esac`;
}

const MOMENTS: Readonly<Record<string, Moment>> = {
  "before the first request": {
    stored: false,
    lieInWait: (world, run) => {
      world.gate.before = () => {
        run.kill();
        return forever();
      };
    },
  },
  "in the middle of a listing": {
    stored: false,
    lieInWait: (world, run) => {
      world.gate.before = ({ body }) => {
        if (!body.includes("NextToken")) return;
        run.kill();
        return forever();
      };
    },
  },
  // The first fetch looks at the branch before anything is read; the second begins to publish.
  "after everything was staged": { stored: false, git: killAt("fetch", 2) },
  "before the commit": { stored: false, git: killAt("commit-tree") },
  "after the commit, before the push": { stored: false, git: killAt("push") },
  "after the push, before it was looked for": { stored: true, git: killAt("ls-remote") },
  "after the push, before its answer came": {
    stored: true,
    world: { over: "http" },
    lieInWait: (world, run) => {
      if (world.gitHost === undefined) return;
      world.gitHost.faults.after = (path) => {
        if (!path.endsWith("/git-receive-pack")) return undefined;
        run.kill();
        return "drop";
      };
    },
  },
  "before the cache was saved": {
    stored: true,
    lieInWait: (world, run) => {
      if (world.cache === undefined) return;
      world.cache.faults.answer = (call) => {
        if (call !== "CreateCacheEntry") return undefined;
        run.kill();
        return "stall";
      };
    },
  },
  "while the cache was being saved": {
    stored: true,
    lieInWait: (world, run) => {
      if (world.cache === undefined) return;
      world.cache.faults.answer = (call) => {
        if (call !== "upload") return undefined;
        run.kill();
        return "stall";
      };
    },
  },
};

async function runUntilKilled(world: World, { git, lieInWait }: Moment): Promise<void> {
  const options: RunOptions = git === undefined ? {} : { git };
  const run = await world.startAction({}, options);
  lieInWait?.(world, run);
  expect((await run.finished).status).toBe(null);
  world.gate.before = undefined;
  if (world.gitHost) delete world.gitHost.faults.after;
  if (world.cache) delete world.cache.faults.answer;
}

/** All that a later run could find of an earlier one: the remote's branches and objects, and the cache. */
async function traces({ remote, cache }: World): Promise<readonly unknown[]> {
  return [await remote.git("for-each-ref"), await remote.everything(), cache?.entries.length];
}

const momentsThat = (stored: boolean) => Object.entries(MOMENTS).filter(([, moment]) => moment.stored === stored);

describe("a first run that was killed", () => {
  // Each begins where the first one began, so one next run is every one's next run.
  describe("before its push leaves nothing behind", () => {
    let world: World;
    let records: readonly StandInRecord[];
    let untouched: readonly unknown[];
    beforeAll(async () => {
      world = await World.start({});
      records = changes(1, 105, ago(world, 6));
      world.record(...records);
      untouched = await traces(world);
    });
    afterAll(async () => await world.close());

    test.each(momentsThat(false))("%s", async (_when, moment) => {
      await runUntilKilled(world, moment);
      expect(await traces(world)).toEqual(untouched);
    });

    test("and the next run stores everything", async () => {
      expect(await world.runAction()).toMatchObject({ status: 0, outputs: { events: "105", status: "ok" } });
      await expectStored(world, records);
    });
  });

  describe("after its push costs the next run nothing", () => {
    for (const [when, moment] of momentsThat(true)) {
      test(
        when,
        inWorld(moment.world ?? {}, async (world) => {
          const records = changes(1, 105, ago(world, 6));
          world.record(...records);
          await runUntilKilled(world, moment);
          expect(await world.events()).toHaveLength(records.length);
          expect(await world.runAction()).toMatchObject({ status: 0, outputs: { events: "0", status: "ok" } });
          await expectStored(world, records);
        }),
      );
    }
  });
});

test(
  "runs that are killed one after the other in the same checkout, at every moment, leave it fit for the next",
  inWorld({}, async (world) => {
    const records = changes(1, 30, ago(world, 6));
    world.record(...records.slice(0, 10));
    const checkout = await world.checkOut();
    expect((await world.runAction({}, { checkout })).status).toBe(0);
    world.record(...records.slice(10));
    for (const command of ["fetch", "cat-file", "hash-object", "mktree", "commit-tree", "push", "ls-remote", "merge"]) {
      const killed = await world.runAction({}, { checkout, git: killAt(command) });
      expect([command, killed.status]).toEqual([command, null]);
    }
    const last = await world.runAction({}, { checkout });
    expect(last).toMatchObject({ status: 0, outputs: { events: "0", status: "ok" } });
    expect(await world.git(checkout, "rev-parse", "HEAD")).toBe(await world.remote.tip());
    await expectStored(world, records);
  }),
);
