/** Vercel through the real engine, run after run: a deployment's life is told once, whichever feed and run tells of it. */
import { afterEach, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/vercel/connector.ts";
import type { Instant } from "../../src/connector/contract.ts";
import type { Loopback } from "../../src/demo/loopback.ts";
import { type StandInActivity, type StandInDeployment, startVercelStandIn } from "../../src/demo/vercel/server.ts";
import { NOW } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import { contextFor, TOKEN } from "./vercel-context.ts";
import { activityOf, PLANTED } from "./vercel-vendor.ts";

const HOUR = 3_600_000;
const TEAM = { id: "team_acme", slug: "acme" };

let standIn: Loopback | undefined;
afterEach(async () => {
  await standIn?.close();
});

test("a deployment that was under way in one run has ended in another, and each turn is one event", async () => {
  let now: number = NOW;
  const created = NOW - HOUR;
  const deployments: StandInDeployment[] = [
    {
      team: TEAM.id,
      record: { uid: "dpl_7", name: "shop", created, creator: { uid: "usr_ann", email: "ann@example.com" } },
      ends: "ERROR",
      endsAt: NOW + 20 * HOUR,
    },
  ];
  const events: StandInActivity[] = ["deployment", "deploy-hook-created", "log-drain-created", "env-variable-edit"].map(
    (name, nth) => ({ team: TEAM.id, record: { ...activityOf(name, nth), createdAt: created + 900 + nth } }),
  );
  standIn = await startVercelStandIn({
    clock: () => now,
    tokens: [{ value: TOKEN, owner: "usr_ann" }],
    teams: [TEAM],
    events,
    deployments,
  });
  const { url } = standIn;
  const deployment = new MemoryDeployment({
    connector,
    context: (time) => contextFor({ url, config: { team_id: TEAM.id }, now: time }),
  });
  const said: string[][] = [];
  for (let run = 1; run <= 5; run += 1) {
    const { problems, added } = await deployment.run(now as Instant);
    expect(problems).toEqual([]);
    said.push(added.map(({ action }) => action).sort());
    now += 12 * HOUR;
  }
  expect(said).toEqual([
    ["created", "deploy-hook-created", "env-variable-edit", "log-drain-created"],
    [],
    ["failed"],
    [],
    [],
  ]);
  expect(deployment.of("deployment_created").map(({ metadata }) => metadata.feed)).toEqual(["deployments"]);
  const committed = JSON.stringify([...deployment.events.values(), ...deployment.ledger.partitions.values()]);
  for (const planted of [...Object.values(PLANTED), TOKEN]) expect(committed).not.toContain(planted);
});
