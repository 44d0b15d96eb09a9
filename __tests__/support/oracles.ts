/** What must hold after any story: nothing lost, nothing twice, and the books in order. */
import { expect } from "@jest/globals";
import type { StandInRecord } from "../../src/demo/aws/stand-in.ts";
import type { StandInEntry } from "../../src/demo/github/server.ts";
import { flawsOf } from "./remote.ts";
import { idOfEntry, idOfRecord } from "./vendor-records.ts";
import type { World } from "./world.ts";

/** The remote holds the events of exactly these records, each once. */
export async function expectStored(
  world: World,
  records: readonly StandInRecord[],
  entries: readonly StandInEntry[] = [],
  branch = "main",
): Promise<void> {
  const stored = (await world.remote.events(branch)).map((event) => event.id).sort();
  const owed = [...records.map(idOfRecord), ...entries.map(idOfEntry)].sort();
  expect(stored).toEqual(owed);
  expect(await flawsOf(world.remote, branch)).toEqual([]);
}
