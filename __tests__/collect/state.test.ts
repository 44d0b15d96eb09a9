import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  differences,
  parseSnapshot,
  type Snapshot,
  serializeSnapshot,
  snapshotPath,
} from "../../src/collect/snapshots.ts";
import type { StateFeed } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { at, HOUR, ToyDeployment, toyConnector } from "./toy.ts";

const NOW = at("2026-11-22T12:00:00Z");

class Things {
  things: Record<string, Json> = { ann: { role: "member" }, bob: { role: "owner" } };
  failure: MallcopError | undefined;
  complete = true;

  readonly feed: StateFeed = {
    kind: "state",
    partitions: async () => [{ id: "org" }],
    read: () => this.#read(),
    change: (before, after) => [
      {
        type: "admin_action",
        actor: "unknown",
        target: (after ?? before)?.key ?? "",
        action: before === undefined ? "added" : after === undefined ? "removed" : "changed",
      },
    ],
  };

  async *#read() {
    const items = Object.entries(this.things).map(([key, value]) => ({ key, value }));
    yield { items: items.slice(0, 1) };
    if (this.failure) throw this.failure;
    yield { items: items.slice(1), ...(this.complete && { complete: true as const }) };
  }
}

function deployment() {
  const things = new Things();
  return { things, toy: new ToyDeployment(toyConnector({ things: things.feed })) };
}

const later = (hours: number) => (NOW + hours * HOUR) as Instant;
const told = (toy: ToyDeployment) =>
  [...toy.events.values()].map(({ action, target }) =>
    `${action} ${target}`.replaceAll(/\[USER_DATA_(BEGIN|END)\]/g, ""),
  );

describe("a state feed", () => {
  test("says the first estate without an event for each", async () => {
    const { toy } = deployment();
    await toy.run(NOW);
    expect(toy.events.size).toBe(0);
    expect([...toy.files.keys()]).toEqual(["state/toy-1/things/org.json"]);
  });

  test("gives one event per change, between the two observations", async () => {
    const { toy, things } = deployment();
    await toy.run(NOW);
    things.things = { ann: { role: "owner" }, cat: { role: "member" } };
    await toy.run(later(6));
    expect(told(toy).sort()).toEqual(["added cat", "changed ann", "removed bob"]);
    const [event] = toy.events.values();
    expect(event?.timestamp).toBe("2026-11-22T12:00:00.000Z");
    expect(event?.metadata).toMatchObject({
      observed_after: "2026-11-22T12:00:00.000Z",
      observed_before: "2026-11-22T18:00:00.000Z",
    });
    await toy.run(later(12));
    expect(toy.events.size).toBe(3);
  });

  test("tells a change there and back as two events, and again later as two more", async () => {
    const { toy, things } = deployment();
    await toy.run(NOW);
    for (let hour = 1; hour <= 4; hour++) {
      things.things =
        hour % 2 === 1 ? { ann: { role: "member" } } : { ann: { role: "member" }, bob: { role: "owner" } };
      await toy.run(later(hour));
    }
    expect(told(toy)).toEqual(["removed bob", "added bob", "removed bob", "added bob"]);
  });

  test.each([
    [
      "breaks off",
      (things: Things) => {
        things.failure = new MallcopError("permission-missing", { vendor: "Toy", right: "x", advice: "y" });
      },
    ],
    [
      "ends early",
      (things: Things) => {
        things.complete = false;
      },
    ],
  ])("withholds everything when the listing %s: a partial read is no mass removal", async (_what, breakIt) => {
    const { toy, things } = deployment();
    await toy.run(NOW);
    const before = toy.files.get("state/toy-1/things/org.json");
    breakIt(things);
    const { problems, feeds } = await toy.run(later(6));
    expect(toy.events.size).toBe(0);
    expect(problems).toHaveLength(1);
    expect(feeds[0]?.partitions[0]?.backlog).toHaveLength(1);
    expect(toy.files.get("state/toy-1/things/org.json")).toBe(before);
  });

  test("compares with no other snapshot than the one it began with: whoever was faster has told the change", async () => {
    const { toy, things } = deployment();
    await toy.run(NOW);
    things.things = { ann: { role: "member" } };
    const slow = await toy.run(later(6), { store: false });
    expect(slow.feeds[0]?.partitions[0]?.listing?.sequence).toBe(1);
    toy.files.set("state/toy-1/things/org.json", serializeSnapshot({ sequence: 2, items: new Map() }));
    const { compareListings } = await import("../../src/collect/compare.ts");
    const compared = await compareListings(toy.tree(), slow, later(6));
    expect(compared.changes).toEqual([]);
    expect(compared.snapshots.size).toBe(0);
  });
});

describe("a snapshot", () => {
  const items = fc
    .dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>)
    .map((record) => new Map(Object.entries(record)));

  test("is the same after it was written and read, whatever its keys", () => {
    fc.assert(
      fc.property(items, fc.nat(), (values, sequence) => {
        const snapshot: Snapshot = { sequence, items: new Map([...values].filter(([key]) => key !== "__proto__")) };
        const read = parseSnapshot(serializeSnapshot(snapshot), "x");
        expect(serializeSnapshot(read)).toBe(serializeSnapshot(snapshot));
        expect([...read.items.keys()].sort()).toEqual([...snapshot.items.keys()].sort());
      }),
    );
  });

  test("has no difference to itself, and the same transitions each time it is compared", () => {
    const change = () => [{ type: "admin_action", actor: "a", target: "b", action: "c" }];
    fc.assert(
      fc.property(items, items, (before, after) => {
        const snapshot = { sequence: 3, items: before };
        expect(differences(snapshot, before, change)).toEqual([]);
        const transitions = differences(snapshot, after, change).map(({ transition }) => transition);
        expect(differences(snapshot, after, change).map(({ transition }) => transition)).toEqual(transitions);
        expect(new Set(transitions).size).toBe(transitions.length);
      }),
    );
  });

  test.each([
    ["111122223333", "state/aws/trails/111122223333.json"],
    ["../../etc", /^state\/aws\/trails\/p\.\.-\.\.-etc-[0-9a-f]{8}\.json$/],
    ["A/b", /^state\/aws\/trails\/a-b-[0-9a-f]{8}\.json$/],
  ])("of partition %j has a path that is safe everywhere", (partition, expected) => {
    if (typeof expected === "string") expect(snapshotPath("aws", "trails", partition)).toBe(expected);
    else expect(snapshotPath("aws", "trails", partition)).toMatch(expected);
  });
});
