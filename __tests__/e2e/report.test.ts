/** `report: true`: each scan commits the page and the badge with what they are about, and is none the worse if they fail. */
import { expect, test } from "@jest/globals";
import { pushProtection } from "../../src/demo/git-server.ts";
import { change } from "../support/vendor-records.ts";
import { ago, configOf, inWorld } from "../support/world.ts";

const config = (addresses: Parameters<typeof configOf>[1]) => `${configOf(["aws"], addresses)}\nreport: true\n`;

test(
  "a scan writes the page in the commit of its events; a dry run writes none; the next scan renews it",
  inWorld({ config }, async (world) => {
    world.record(change(1, ago(world, 100), { eventName: "CreateUser" }));
    expect((await world.runAction({ "dry-run": "true" })).status).toBe(0);
    const first = await world.runAction();
    expect(first.status).toBe(0);
    const page = await world.remote.git("show", "main:report/index.html");
    expect(page).toContain("acme/security");
    expect(page).toMatch(/The connector is covered up to/);
    expect(page).toContain("CreateUser");
    expect(await world.remote.git("show", "main:report/badge.svg")).toMatch(
      /mallcop: read up to \d+ \w+ \d{4}, \d\d:\d\d UTC/,
    );
    const added = await world.remote.git("show", "--name-only", "--format=", "main");
    expect(added).toMatch(/^events\/[\s\S]*^report\/badge\.svg\nreport\/index\.html\n[\s\S]*^runs\//m);

    await world.runAction();
    expect(await world.remote.git("show", "--name-only", "--format=", "main")).toContain("report/index.html");
    expect(await world.remote.git("show", "main:report/index.html")).toContain("2 runs");
  }),
);

test(
  "a page in which push protection sees a secret stays away, and the events do not",
  inWorld(
    { config, hooks: { "pre-receive": pushProtection("Content-Security-Policy") }, over: "http" },
    async (world) => {
      world.record(change(1, ago(world, 100)));
      const run = await world.runAction();
      expect(run).toMatchObject({ status: 0, outputs: { events: "1" } });
      expect(run.commands.map(({ properties }) => properties)).toContain("title=mallcop%3A report-not-written");
      expect(await world.remote.git("ls-tree", "-r", "--name-only", "main")).not.toContain("report/");
    },
  ),
);

test(
  "a report that cannot be drawn costs a warning, and nothing else",
  inWorld({ config }, async (world) => {
    world.record(change(1, ago(world, 100)));
    await world.commit({ "findings/decisions.jsonl": "no decision\n" });
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "1", commit: expect.stringMatching(/^[0-9a-f]{40}/) });
    expect(run.commands.map(({ properties }) => properties)).toContain("title=mallcop%3A report-not-written");
    expect(await world.remote.git("ls-tree", "-r", "--name-only", "main")).not.toContain("report/");
  }),
);
