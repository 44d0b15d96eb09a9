/** When the host still sees a secret in a push, the record that holds it gives way, not the run. */
import { describe, expect, test } from "@jest/globals";
import { pushProtection } from "../../src/demo/git-server.ts";
import { expectStored } from "../support/oracles.ts";
import { change, changes, idOfRecord, OWN_ACCOUNT } from "../support/vendor-records.ts";
import { ago, inWorld } from "../support/world.ts";

/** A shape that redaction cannot know. */
const PLANTED = "zq7PlantedByTheTest4711";
const hooks = { "pre-receive": pushProtection(PLANTED) };

describe("push protection", () => {
  test(
    "sees it in a record's text: the event is stored without that text, and the run says so",
    inWorld({ hooks, over: "http" }, async (world) => {
      const planted = change(1, ago(world, 20), { requestParameters: { userName: "bob", note: PLANTED } });
      const records = [planted, ...changes(2, 5, ago(world, 10))];
      world.record(...records);
      const run = await world.runAction();
      expect(run).toMatchObject({ status: 0, outputs: { events: "6", status: "ok" } });
      await expectStored(world, records);
      const events = await world.events();
      const stripped = events.filter(({ raw }) => raw === '"[redacted:push-protection]"');
      expect(stripped.map(({ id }) => id)).toEqual([idOfRecord(planted)]);
      expect(run.summary).toMatch(/push protection/i);
    }),
  );

  test(
    "sees it in the event itself: that event is kept out by its id, the others are stored, run after run",
    inWorld({ hooks }, async (world) => {
      const planted = change(1, ago(world, 20), { requestParameters: { userName: PLANTED } });
      const others = changes(2, 5, ago(world, 10));
      world.record(planted, ...others);
      const run = await world.runAction();
      expect(run.status).toBe(1);
      expect(run.outputs).toMatchObject({ events: "5" });
      expect(run.commands.filter(({ name }) => name === "error")).toEqual([
        {
          name: "error",
          properties: expect.stringContaining("push-secret"),
          message: expect.stringContaining("1 record"),
        },
      ]);
      expect((await world.runs())[0]?.quarantined).toEqual([idOfRecord(planted)]);
      await expectStored(world, others);

      await world.runAction();
      expect((await world.runs())[1]?.quarantined).toEqual([idOfRecord(planted)]);
      await expectStored(world, others);
    }),
  );

  test(
    "sees more than it names at a time: all of them give way",
    inWorld({ hooks }, async (world) => {
      const records = Array.from({ length: 12 }, (_, nth) =>
        change(nth, ago(world, 10 + nth), { requestParameters: { userName: "bob", note: PLANTED } }),
      );
      world.record(...records);
      const run = await world.runAction();
      expect(run).toMatchObject({ status: 0, outputs: { events: "12" } });
      await expectStored(world, records);
      expect(await world.remote.everything()).not.toContain(PLANTED);
    }),
  );

  test(
    "sees it where no event is to blame: one clear error, and nothing is stored",
    inWorld(
      {
        hooks,
        account: {
          trails: (OWN_ACCOUNT.trails ?? []).map(({ trail, ...rest }) => ({
            ...rest,
            trail: { ...trail, Name: PLANTED },
          })),
        },
      },
      async (world) => {
        world.record(change(1, ago(world, 10)));
        const before = await world.remote.tip();
        const run = await world.runAction();
        expect(run).toMatchObject({ status: 3, outputs: { events: "0", commit: "", status: "failed" } });
        expect(run.commands.filter(({ name }) => name === "error").map(({ properties }) => properties)).toEqual([
          expect.stringContaining("push-secret"),
        ]);
        expect(await world.remote.tip()).toBe(before);
      },
    ),
  );
});
