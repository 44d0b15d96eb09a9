/**
 * `npm run contracts`: holds what the connectors ask, and what the stand-ins answer, to the vendors' published
 * specifications. Those are too large to depend on: each is fetched into a temporary folder, and where that is not possible
 * the vendor is skipped, and said to be.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** What came of one vendor. */
export type Verdict =
  | { readonly state: "held"; readonly checked: number }
  | { readonly state: "broken"; readonly problems: readonly string[] }
  | { readonly state: "skipped"; readonly reason: string };

export interface Contract {
  /** @param folder an empty folder that is removed afterwards */
  check(folder: string): Promise<Verdict>;
}

/** A vendor's specification is added here. */
const CONTRACTS: Readonly<Record<string, () => Promise<Contract>>> = {
  github: () => import("./contracts/github.ts"),
  vercel: () => import("./contracts/vercel.ts"),
};

async function main(): Promise<number> {
  const states: Verdict["state"][] = [];
  for (const [vendor, load] of Object.entries(CONTRACTS)) {
    const folder = await mkdtemp(path.join(tmpdir(), `mallcop-contracts-${vendor}-`));
    try {
      const verdict = await (await load()).check(folder);
      states.push(verdict.state);
      for (const line of said(vendor, verdict)) console.log(line);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return states.includes("broken") ? 1 : 0;
}

function said(vendor: string, verdict: Verdict): readonly string[] {
  switch (verdict.state) {
    case "held":
      return [`${vendor}: ${verdict.checked} requests and their answers hold to the specification`];
    case "skipped":
      return [`${vendor}: SKIPPED, nothing was checked: ${verdict.reason}`];
    case "broken":
      return [`${vendor}: ${verdict.problems.length} problems`, ...verdict.problems.map((problem) => `  ${problem}`)];
  }
}

if (import.meta.main) process.exitCode = await main();
