/**
 * Proves that what is committed is what the sources give: the generated modules, and `dist/` byte for byte; and that the bundle
 * names the licence of every package in it and keeps its size.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, filesBelow, ROOT } from "./build.ts";
import { bundleContents, bundledPackages } from "./bundle-contents.ts";

const COMMITTED = "dist";
const REBUILT = ".dist-check";

/** A second copy of a vendor's SDK would pass this; every user's run downloads the whole bundle. */
const MAX_BYTES = 13_000_000;

function main(): void {
  process.chdir(ROOT);
  execFileSync(process.execPath, ["scripts/generate.ts", "--check"], { stdio: "inherit" });
  build(REBUILT);
  const problems = [...differences(), ...unlicensed(), ...oversize()];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("\nRun `npm run build` on the locked dependencies (`npm ci`) and commit dist/.");
    process.exitCode = 1;
    return;
  }
  console.log(
    `dist is what the sources give: ${filesBelow(COMMITTED).length} files, ${sizeOf(REBUILT).toLocaleString("en")} bytes.`,
  );
}

function differences(): readonly string[] {
  const committed = existsSync(COMMITTED) ? filesBelow(COMMITTED) : [];
  const rebuilt = filesBelow(REBUILT);
  return [...new Set([...committed, ...rebuilt])].sort().flatMap((file) => {
    if (!rebuilt.includes(file)) return [`${COMMITTED}/${file} is not built from anything any more`];
    if (!committed.includes(file)) return [`${COMMITTED}/${file} is missing`];
    const [before, after] = [COMMITTED, REBUILT].map((folder) => readFileSync(path.join(folder, file)));
    return before?.equals(after ?? Buffer.of()) ? [] : [`${COMMITTED}/${file} differs from what the sources give`];
  });
}

/** The bundler's list leaves out packages that reach the entry chunk, so it is checked against what was bundled. */
function unlicensed(): readonly string[] {
  // An entry is the package's name, its licence's name and the text; entries are parted by an empty line.
  const listed = `\n\n${readFileSync(path.join(REBUILT, "licenses.txt"), "utf8")}`;
  return bundledPackages(bundleContents())
    .filter((name) => !listed.includes(`\n\n${name}\n`))
    .map((name) => `${COMMITTED}/licenses.txt does not name the licence of ${name}, which is in the bundle`);
}

function oversize(): readonly string[] {
  const bytes = sizeOf(REBUILT);
  if (bytes <= MAX_BYTES) return [];
  return [
    `${COMMITTED} has ${bytes.toLocaleString("en")} bytes, over the limit of ${MAX_BYTES.toLocaleString("en")} in scripts/check-dist.ts`,
  ];
}

function sizeOf(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0);
}

main();
