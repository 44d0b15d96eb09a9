/** A full disk: one clear error, nothing half stored, and the next run makes up for it. Needs the right to mount a small tmpfs. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { expectStored } from "../support/oracles.ts";
import type { ActionRun } from "../support/runner.ts";
import { change, MINUTE } from "../support/vendor-records.ts";
import { ago, inWorld, type World } from "../support/world.ts";

/** Why there can be no small disk here; nothing if there can. */
function whyNot(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "mallcop-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "pipe" });
    execFileSync("umount", [folder]);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message.trim() : String(thrown);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const obstacle = whyNot();
if (obstacle !== undefined) console.warn(`skipped: a full disk cannot be tried here, because ${obstacle}`);

/** Gives the work a disk of so many kilobytes. */
async function onSmallDisk(world: World, kilobytes: number, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = await mkdtemp(path.join(world.root, "disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk]);
  try {
    await work(disk);
  } finally {
    execFileSync("umount", ["--lazy", disk]);
  }
}

/** Leaves so many kilobytes free. */
async function fill(disk: string, kilobytes: number): Promise<void> {
  const free = Number(execFileSync("df", ["--output=avail", "-k", disk], { encoding: "utf8" }).split("\n")[1]);
  await writeFile(path.join(disk, "filler"), Buffer.alloc(Math.max(0, free - kilobytes) * 1024));
}

/** Some 600 kB of events that do not compress well. */
function manyRecords(world: World) {
  const noise = (nth: number) =>
    Buffer.from(`${nth * 7919}`.repeat(97))
      .toString("base64url")
      .slice(nth % 50, 300);
  return Array.from({ length: 400 }, (_, nth) =>
    change(nth, ago(world, 6) - nth * (MINUTE / 6), { requestID: `${Math.sin(nth)}${noise(nth)}` }),
  );
}

function expectDiskFull(run: ActionRun): void {
  expect(run.commands.filter(({ name }) => name === "error" || name === "warning")).toEqual([
    {
      name: expect.stringMatching(/error|warning/),
      properties: expect.stringContaining("disk-full"),
      message: expect.stringMatching(/There is no space left on the disk at .*\. Free some space/),
    },
  ]);
  expect(run.outputs).toMatchObject({ events: "0", status: "failed" });
}

(obstacle === undefined ? describe : describe.skip)("a full disk", () => {
  test(
    "under the runner's temporary folder",
    inWorld({}, async (world) => {
      const records = manyRecords(world);
      world.record(...records);
      await onSmallDisk(world, 192, async (temp) => expectDiskFull(await world.runAction({}, { temp })));

      expect((await world.runAction()).outputs).toMatchObject({ events: "400", status: "ok" });
      await expectStored(world, records);
    }),
  );

  test(
    "under the checkout",
    inWorld({}, async (world) => {
      const records = manyRecords(world);
      world.record(...records);
      const tip = await world.remote.tip();
      await onSmallDisk(world, 1024, async (disk) => {
        const checkout = await world.checkOut(disk);
        await fill(checkout, 40);
        const run = await world.runAction({}, { checkout });
        expectDiskFull(run);
        expect(run.status).toBe(3);
      });
      expect(await world.remote.tip()).toBe(tip);

      expect((await world.runAction()).outputs).toMatchObject({ events: "400", status: "ok" });
      await expectStored(world, records);
    }),
  );
});
