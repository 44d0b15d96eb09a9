/** Makes a failing script short: what is not needed for the same flaw is taken out, until nothing more can be. */
import type { Flaw } from "./judge.ts";
import type { Script, Step } from "./script.ts";

export type Find = (script: Script) => Promise<readonly Flaw[]>;

/** Whatever befalls a run; its time is not one of them. */
const TROUBLES = ["network", "cache", "pushes", "kill", "strike", "skewMs", "overlap", "forcedBack"] as const;

/** The last runs, which nothing happens to: without them, much would look lost that is only not read yet. */
const KEPT = 4;

/** @param plays how many scripts may be tried */
export async function shrink(script: Script, wanted: Flaw, find: Find, plays: number): Promise<Script> {
  let left = plays;
  const fails = async (candidate: Script): Promise<boolean> => {
    left -= 1;
    return (await find(candidate)).some((flaw) => isSame(flaw, wanted));
  };
  let best = script;
  const alone = { ...script, vendors: [wanted.where.split("/", 1)[0] ?? ""] };
  if (wanted.kind !== "books" && (await fails(alone))) best = alone;
  const removable = (): number => best.steps.length - KEPT;
  for (let size = Math.ceil(removable() / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < removable() && left > 0; ) {
      const steps = best.steps.toSpliced(from, Math.min(size, removable() - from));
      const candidate = { ...best, steps };
      if (await fails(candidate)) best = candidate;
      else from += size;
    }
  }
  for (let index = 0; index < best.steps.length; index++) {
    for (const trouble of TROUBLES) {
      const step = best.steps[index];
      if (left <= 0 || step?.[trouble] === undefined) continue;
      const candidate = { ...best, steps: best.steps.with(index, without(step, trouble)) };
      if (await fails(candidate)) best = candidate;
    }
  }
  return best;
}

function isSame(a: Flaw, b: Flaw): boolean {
  return a.kind === b.kind && a.where === b.where && a.what === b.what;
}

function without(step: Step, trouble: (typeof TROUBLES)[number]): Step {
  const { [trouble]: _, ...rest } = step;
  return rest;
}
