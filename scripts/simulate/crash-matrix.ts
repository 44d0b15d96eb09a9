/**
 * The crash matrix: one run, each point of it, each thing that can happen there. After every cell come normal runs, and then
 * nothing may be lost, and nothing be there twice.
 */
import type { CacheFault } from "./cache.ts";
import { type Flaw, judge } from "./judge.ts";

import { NETWORK_FAULTS } from "./network.ts";
import { play } from "./play.ts";
import type { PushFault } from "./remote.ts";
import { BEGINNING, type Script, type Step, type Strike } from "./script.ts";

export interface Cell {
  /** What happens, and where: for people. */
  readonly name: string;
  /** The run that it happens to. */
  readonly struck: Omit<Step, "at">;
  /** The run after it. */
  readonly next: Omit<Step, "at">;
}

export interface Matrix {
  readonly title: string;
  readonly vendors: readonly string[];
  readonly cells: readonly Cell[];
}

const HOUR = 3_600_000;
/** One whose records are compared one by one and looked at again, and one whose records are summed up once. */
const BOTH = ["vercel", "containers"] as const;
const CACHE_FAULTS: readonly CacheFault[] = ["evicted", "stale", "poisoned", "unavailable", "read-only"];
const PUSH_FAULTS: readonly PushFault[] = ["refused", "lost", "half-acknowledged", "unverifiable", "raced"];
const STRIKES: readonly Strike["what"][] = ["another run", "branch forced back"];

/** @param effects those of an untroubled run of both vendors, in their order */
export function matricesFor(effects: readonly string[]): readonly Matrix[] {
  const points = effects.map((effect, index) => ({ at: index + 1, name: `${effect} (${index + 1})` }));
  const stored = points.filter(({ name }) => /^(?:fetch|commit|push|contains) /.test(name));
  const kills = [{}, ...CACHE_FAULTS.map((cache) => ({ cache }))];
  return [
    {
      title: "killed at every effect, and then the cache as it was, lost, stale, poisoned, away or read-only",
      vendors: BOTH,
      cells: points.flatMap(({ at, name }) =>
        kills.map((next) => cell(`killed at ${name}`, { kill: at }, next, Object.values(next).join())),
      ),
    },
    {
      title: "another run from beginning to end, or the branch forced back, at every effect",
      vendors: BOTH,
      cells: points.flatMap(({ at, name }) =>
        STRIKES.map((what) => cell(`${what} at ${name}`, { strike: { at, what } })),
      ),
    },
    {
      title: "disk full, or remote unreachable, wherever the repository is used",
      vendors: BOTH,
      cells: stored.flatMap(({ at, name }) =>
        (["disk full", "remote unreachable"] as const).map((what) =>
          cell(`${what} at ${name}`, { strike: { at, what } }),
        ),
      ),
    },
    {
      title: "every push fault, once, twice and with every state of the cache after it",
      vendors: BOTH,
      cells: PUSH_FAULTS.flatMap((fault) => [
        cell(`push ${fault} twice`, { pushes: [fault, fault] }),
        ...kills.map((next) => cell(`push ${fault}`, { pushes: [fault] }, next, Object.values(next).join())),
        cell(`push ${fault}, killed after it`, { pushes: [fault], kill: "pushed" }),
      ]),
    },
    ...BOTH.map((instance) => ({
      title: `every network fault at every request to ${instance}, once and from there on`,
      vendors: [instance],
      cells: effects
        .filter((effect) => effect === `request to ${instance}`)
        .flatMap((_, index) => networkCells(instance, index + 1)),
    })),
  ];
}

function networkCells(instance: string, nth: number): readonly Cell[] {
  return NETWORK_FAULTS.flatMap((kind) =>
    [1, 1000].map((times) =>
      cell(`${kind} at request ${nth} to ${instance}${times > 1 ? " and all after it" : ""}`, {
        network: [{ instance, kind, nth, times }],
      }),
    ),
  );
}

function cell(name: string, struck: Cell["struck"], next: Cell["next"] = {}, cache = ""): Cell {
  return { name: cache === "" ? name : `${name}, cache ${cache}`, struck, next };
}

/** The effects of a run that nothing happens to, the third one. */
export async function effectsOf(vendors: readonly string[] = BOTH): Promise<readonly string[]> {
  const played = await play(scriptOf(vendors, { name: "", struck: {}, next: {} }));
  return played.runs[2]?.effects ?? [];
}

export async function flawsIn(vendors: readonly string[], at: Cell): Promise<readonly Flaw[]> {
  return judge(await play(scriptOf(vendors, at))).flaws;
}

function scriptOf(vendors: readonly string[], { struck, next }: Cell): Script {
  const hours = (count: number): number => BEGINNING + count * HOUR;
  const steps: readonly Step[] = [
    { at: hours(3) },
    { at: hours(7) },
    { at: hours(12), ...struck },
    { at: hours(18), ...next },
    { at: hours(30) },
    { at: hours(56) },
  ];
  return { seed: 7, days: 4, perDay: 12, vendors, steps };
}
