/**
 * What a scan does for the repository after its events are stored: compacts what is due, in a commit of its own through the same
 * loop as every publish, and looks at how large the repository gets. Failing costs nothing that was read.
 */
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import type { Host } from "../collect/host.ts";
import type { HistoryReport, MonthDone } from "../collect/report.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { bytes } from "../report/quantity.ts";
import { batchesOf, eventMonths } from "../store/event-months.ts";
import { publish } from "../store/publish.ts";
import type { PublishedBranch } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import { type Compaction, type CompactionRules, compaction, dueIn } from "./compaction.ts";

export interface House {
  readonly repository: PublishedBranch;
  /** The branch as the run found it: enough to see whether there is anything to do. */
  readonly tree: Tree;
  readonly host: Host;
  readonly rules: CompactionRules;
  readonly budgetMb: number;
  /** A private temporary folder. */
  readonly folder: string;
}

export interface Kept {
  readonly history: HistoryReport | undefined;
  /** The commit that compacted, if there was something to do. */
  readonly commit: string | undefined;
  readonly problems: readonly MallcopError[];
}

const PUBLISH_MS = 60_000;
const GROWTH_DAYS = 30;
const DAY_MS = 86_400_000;

/** Never throws. */
export async function keepHouse(house: House): Promise<Kept> {
  const problems: MallcopError[] = [];
  const blame = (thrown: unknown) => void problems.push(asMallcopError(thrown));
  const compacted = await compactIfDue(house).catch(blame);
  const measured = await measure(house).catch(blame);
  if (measured !== undefined && measured.clone.bytes > house.budgetMb * 1e6)
    problems.push(
      new MallcopError("repo-over-budget", { size: bytes(measured.clone.bytes), budget: bytes(house.budgetMb * 1e6) }),
    );
  const { commit, done = [], left = 0 } = compacted ?? {};
  return { history: measured && { ...measured, done, left }, commit, problems };
}

async function compactIfDue(house: House): Promise<PublishedCompaction> {
  const due = await dueIn(house.tree, house.rules);
  return due.length === 0 ? NOTHING_DONE : await publishCompaction(house);
}

export interface PublishedCompaction {
  readonly commit: string | undefined;
  readonly done: readonly MonthDone[];
  readonly left: number;
}

const NOTHING_DONE: PublishedCompaction = { commit: undefined, done: [], left: 0 };

/**
 * One commit with a bounded amount of what is due; worked out again after a lost race.
 * @throws MallcopError what `compaction` and `publish` throw; `push-secret` if the host takes a line now for a secret
 */
export async function publishCompaction({
  repository,
  host,
  rules,
  folder,
}: Omit<House, "tree" | "budgetMb">): Promise<PublishedCompaction> {
  let last: Compaction | undefined;
  const build = async (tree: Tree) => {
    last = await compaction(tree, rules, await mkdtemp(path.join(folder, "compaction-")));
    return last?.changes ?? null;
  };
  const result = await publish(repository, build, {
    time: host.clock.now(),
    deadline: (host.clock.now() + PUBLISH_MS) as Instant,
    clock: () => host.clock.now(),
    random: host.random,
    sleep: async (ms) => await host.clock.sleep(ms, host.signal),
  });
  if (result.state === "secrets") throw new MallcopError("push-secret", { count: 0 });
  if (result.state === "nothing" || last === undefined) return NOTHING_DONE;
  return { commit: result.commit, done: last.done, left: last.left };
}

async function measure({ repository, tree, rules: { now } }: House): Promise<Pick<HistoryReport, "clone" | "growth">> {
  const from = new Date(now - GROWTH_DAYS * DAY_MS).toISOString().slice(0, 10);
  const months = await eventMonths(tree, { from: from.slice(0, 7) });
  const batches = (await batchesOf(tree, months)).filter(({ day }) => day >= from);
  const growth = await tree.size(batches.map(({ entry }) => entry));
  return { clone: await repository.size(), growth };
}
