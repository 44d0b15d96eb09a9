/** Measures a clone by what git counts anyway, however many commits and files it has. */
import type { Git } from "./git.ts";

export interface CloneSize {
  /** Git's objects, compressed. */
  readonly bytes: number;
  /** The clone has only the last commits, so the whole repository is larger. */
  readonly shallow: boolean;
}

export async function cloneSize(git: Git, shallow: boolean): Promise<CloneSize> {
  const counted = await git.run(["count-objects", "-v"]);
  const kilobytes = (name: string) => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(counted)?.[1] ?? 0);
  return { bytes: (kilobytes("size") + kilobytes("size-pack")) * 1024, shallow };
}
