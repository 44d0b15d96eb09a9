/** A connector of one's own that speaks over web sockets, scanned with by the built action. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { RELAY_TOKEN, type Relay, startRelay } from "../support/relay.ts";
import { ago, World } from "../support/world.ts";

const FOLDER = path.join(import.meta.dirname, "../plugins/folders/relay");

let relay: Relay;
let world: World;

beforeAll(async () => {
  const entry = (id: string) => ({ id, who: "ann@example.com", at: new Date(ago(world, 60)).toISOString() });
  relay = await startRelay(() => [[entry("r-1"), entry("r-2")], [entry("r-3")]]);
  const instance = { id: "relay", type: "relay", relay_url: relay.url, lookback_hours: 2 };
  world = await World.start({ config: () => `connectors:\n  - ${JSON.stringify(instance)}\n` });
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => path.extname(name) !== "");
  const files = names.map(async (name) => [
    `plugins/connectors/relay/${name}`,
    await readFile(path.join(FOLDER, name), "utf8"),
  ]);
  await world.commit(Object.fromEntries(await Promise.all(files)));
});
afterAll(async () => {
  await world.close();
  await relay.close();
});

test("stores what its vendor says, once, and no secret", async () => {
  for (let nth = 0; nth < 2; nth += 1) {
    const run = await world.runAction({}, { env: { RELAY_TOKEN } });
    expect([run.status, run.outputs.status]).toEqual([0, "ok"]);
    expect(run.stdout + run.stderr + run.summary).not.toContain(RELAY_TOKEN);
  }
  expect((await world.events()).map(({ event_type, source }) => `${source} ${event_type}`)).toEqual(
    Array.from({ length: 3 }, () => "relay relay.sign_in"),
  );
  await relay.deserted();
});

test("is refused without the capability, and the vendor is not asked", async () => {
  const manifest = await readFile(path.join(FOLDER, "manifest.yaml"), "utf8");
  await world.commit({ "plugins/connectors/relay/manifest.yaml": manifest.replace("[websocket]", "[]") });
  const before = relay.asked.length;
  const run = await world.runAction({}, { env: { RELAY_TOKEN } });
  expect(run.status).toBe(1);
  expect(run.summary).toContain("connector-malformed");
  expect(relay.asked).toHaveLength(before);
});
