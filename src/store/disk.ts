/** Names the one disk error that a person can do something about. */
import { MallcopError } from "../connector/errors.ts";

/** Runs a piece of disk work. @throws MallcopError `disk-full` instead of ENOSPC and EDQUOT; anything else as it came. */
export async function onDisk<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, "ENOSPC", "EDQUOT")) throw new MallcopError("disk-full", { path: file }, { cause: error });
    throw error;
  }
}

/** Whether an error carries one of these system codes, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}
