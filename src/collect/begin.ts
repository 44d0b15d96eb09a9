/** What a run knows before it reads: the branch as it is, what it says was covered, and how cursors are kept. */
import { MallcopError } from "../connector/errors.ts";
import { formatOf } from "../store/format.ts";
import type { PublishedBranch } from "../store/repository.ts";
import { realStores } from "../store/stores.ts";
import { EMPTY_TREE, type Tree } from "../store/tree.ts";
import { requirePrivate } from "../store/visibility.ts";
import { openCursors } from "./cursors.ts";
import type { Host } from "./host.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { ledgerOf } from "./record-source.ts";
import type { CacheReport } from "./report.ts";
import type { RunRequest } from "./run.ts";
import type { Stored } from "./store-run.ts";

export interface Start {
  readonly repository: PublishedBranch | undefined;
  readonly tree: Tree;
  readonly ledger: Ledger;
  readonly cache: CacheReport;
  /** What somebody should know before anything is read. */
  readonly notices: readonly MallcopError[];
  readonly saveCursor: (stored: Stored) => Promise<CacheReport>;
}

/** Looks at the repository before anything is read from a vendor: what could not be stored need not be fetched. */
export async function begin(request: RunRequest, host: Host): Promise<Start> {
  const repository = await (host.stores ?? realStores)
    .openRepository({
      dir: host.cwd,
      ...(request.dataBranch && { branch: request.dataBranch }),
      env: host.env,
      log: host.log,
    })
    .catch((thrown: unknown) => {
      if (request.dryRun) return undefined;
      throw thrown;
    });
  if (repository === undefined) return NOTHING_TO_START_FROM;
  if (!request.dryRun && !request.config.allowPublic) await requirePrivate(repository.remoteUrl, host);
  const tree = await repository.fetch();
  await formatOf(tree);
  const ids = request.instances.map(({ id }) => id);
  const cursors = openCursors(repository, ids, request.identity.run, host);
  const { start, cache, lost } = await cursors.restore(tree);
  return {
    repository,
    tree,
    ledger: await ledgerOf(tree, start),
    cache,
    notices:
      lost === undefined ? [] : [new MallcopError("repo-branch-reset", { branch: repository.branch, run: lost })],
    // A rescan leaves the cursors of the scans alone.
    saveCursor: async ({ assembly }) => (request.range === undefined ? await cursors.save(assembly, cache) : cache),
  };
}

const NOTHING_TO_START_FROM: Start = {
  repository: undefined,
  tree: EMPTY_TREE,
  ledger: EMPTY_LEDGER,
  cache: { restored: "off", saved: false },
  notices: [],
  saveCursor: async () => ({ restored: "off", saved: false }),
};
