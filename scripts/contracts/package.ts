/** Fetches single files of a published package, without installing it. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MINUTES = 60_000;

/**
 * @param files paths inside the package
 * @returns where they are, in the same order; or why they could not be had
 */
export async function fetchPackage(
  name: string,
  files: readonly string[],
  folder: string,
): Promise<readonly string[] | { readonly reason: string }> {
  try {
    const { stdout } = await run("npm", ["pack", name, "--silent"], { cwd: folder, timeout: 5 * MINUTES });
    const archive = stdout.trim().split("\n").at(-1) ?? "";
    const inside = files.map((file) => `package/${file}`);
    await run("tar", ["-xzf", archive, ...inside], { cwd: folder, timeout: 5 * MINUTES });
    return inside.map((file) => path.join(folder, file));
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return { reason: `${name} could not be fetched (${text.split("\n")[0]})` };
  }
}
