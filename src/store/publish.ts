/**
 * Publishes a change set to the remote branch: fetch, build on what is there, commit, push without force, and look whether the
 * remote has it. Nothing is called stored before that; a lost race starts over on the new tree, so nothing is merged as text.
 */
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import type { ChangeSet } from "./change-set.ts";
import type { SecretLocation } from "./refusal.ts";
import type { PublishedBranch } from "./repository.ts";
import type { Tree } from "./tree.ts";

/** Says what is to be added to the tree as it is at the remote now; `null` if there is nothing to do. Called once per attempt. */
export type Build = (tree: Tree) => Promise<ChangeSet | null>;

export interface PublishOptions {
  /** The commit's time. */
  readonly time: Instant;
  /** No further attempt begins after this, by `clock`. */
  readonly deadline: Instant;
  readonly clock: () => Instant;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Attempts that may be lost to other pushers or a broken connection; 20 by default. */
  readonly attempts?: number;
  /** Told between commit and push; tests kill the process there. */
  readonly beforePush?: (commit: string) => Promise<void>;
}

export type PublishResult =
  /** The remote branch was seen to contain `commit`. */
  | { readonly state: "stored"; readonly commit: string; readonly attempts: number }
  /** `build` had nothing to add. */
  | { readonly state: "nothing"; readonly attempts: number }
  /** Push protection saw secrets: redact these lines and publish again. At most five are named at a time. */
  | { readonly state: "secrets"; readonly locations: readonly SecretLocation[]; readonly attempts: number };

const ATTEMPTS = 20;
const BACKOFF = { firstMs: 200, maxMs: 8_000 } as const;

/**
 * @throws MallcopError `push-race`, `push-protected`, `push-permission`, `push-refused`, `push-unreachable`, `push-unverified`,
 * `disk-full`, `repo-branch-unpushed`, and whatever `build` throws
 */
export async function publish(
  repository: PublishedBranch,
  build: Build,
  options: PublishOptions,
): Promise<PublishResult> {
  const limit = options.attempts ?? ATTEMPTS;
  let unconfirmed: string | undefined;
  for (let attempts = 1; ; attempts++) {
    const outcome = await attempt(repository, build, options, unconfirmed);
    if (outcome.state !== "again") return { ...outcome, attempts };
    unconfirmed = outcome.unconfirmed;
    const pause = backoff(attempts, options.random());
    if (attempts >= limit || options.clock() + pause > options.deadline) {
      throw outcome.error ?? new MallcopError("push-race", { attempts });
    }
    repository.log.info(`Attempt ${attempts} to publish did not get through (${outcome.why}); trying again.`);
    await options.sleep(pause);
  }
}

type Outcome =
  | { readonly state: "stored"; readonly commit: string }
  | { readonly state: "nothing" }
  | { readonly state: "secrets"; readonly locations: readonly SecretLocation[] }
  | Again;

interface Again {
  readonly state: "again";
  readonly why: string;
  readonly error?: MallcopError;
  /** A pushed commit of which it is not known whether it arrived. */
  readonly unconfirmed?: string;
}

async function attempt(
  repository: PublishedBranch,
  build: Build,
  options: PublishOptions,
  before?: string,
): Promise<Outcome> {
  const tree = await fetchOrNothing(repository);
  const still = before === undefined ? {} : { unconfirmed: before };
  if (tree instanceof MallcopError) return { state: "again", why: tree.message, error: tree, ...still };
  if (before !== undefined && (await repository.isAncestor(before, tree.commit)))
    return { state: "stored", commit: before };
  const changes = await build(tree);
  if (changes === null) return { state: "nothing" };
  const commit = await repository.commit(tree.commit, changes, options.time);
  if (commit === tree.commit) return { state: "stored", commit };
  await options.beforePush?.(commit);
  const refusal = await repository.push(commit);
  if (refusal === undefined || refusal.kind === "unknown") return await verify(repository, commit, refusal?.error);
  if (refusal.kind === "race") return { state: "again", why: "somebody else pushed first" };
  if (refusal.kind === "secret") return { state: "secrets", locations: refusal.locations };
  throw refusal.error;
}

async function fetchOrNothing(repository: PublishedBranch): Promise<Tree | MallcopError> {
  try {
    return await repository.fetch();
  } catch (error) {
    if (error instanceof MallcopError && error.code === "push-unreachable") return error;
    throw error;
  }
}

/** Looks at the remote. `broken` is why it is not known whether the push arrived; without it, the push was accepted. */
async function verify(repository: PublishedBranch, commit: string, broken?: MallcopError): Promise<Outcome> {
  try {
    if (await repository.contains(commit)) return { state: "stored", commit };
  } catch (error) {
    if (!(error instanceof MallcopError) || error.code !== "push-unreachable") throw error;
    const open = broken ?? new MallcopError("push-unverified", {}, { cause: error });
    return { state: "again", why: error.message, error: open, unconfirmed: commit };
  }
  if (broken === undefined) throw new MallcopError("push-unverified");
  return { state: "again", why: broken.message, error: broken };
}

/** Doubles up to a limit, spread over half to one and a half, so that pushers that met once do not meet again. */
function backoff(attempts: number, random: number): number {
  return Math.min(BACKOFF.firstMs * 2 ** (attempts - 1), BACKOFF.maxMs) * (0.5 + random);
}
