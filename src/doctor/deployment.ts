/** The doctor's look at what is not a vendor's: checkout, remote, visibility, push, cache, settings, plugins, freshness. */
import type { Host } from "../collect/host.ts";
import type { Config } from "../config/config.ts";
import { probe } from "../connector/check.ts";
import { asMallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { createCursorCache, cursorKeys } from "../store/cache.ts";
import { mayPush } from "../store/may-push.ts";
import { openRepository, type Repository } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import { requirePrivate } from "../store/visibility.ts";
import { type Finding, REPOSITORY, seen } from "./finding.ts";
import { checkFreshness, type Freshness } from "./freshness.ts";
import { checkOutlets } from "./outlets.ts";
import { checkPlugins } from "./plugins.ts";
import { checkSettings } from "./settings.ts";

/** A push that got through less than this ago proves that the branch's rules let it. */
const RECENT_MS = 86_400_000;

export async function checkDeployment(
  host: Host,
  config: Config,
  branch: string | undefined,
): Promise<readonly Finding[]> {
  let repository: Repository | undefined;
  const checkout = await check("checkout", async () => {
    repository = await openRepository({ dir: host.cwd, ...(branch && { branch }), env: host.env, log: host.log });
    return `branch ${repository.branch} of ${repository.remoteUrl}`;
  });
  const plugins = await checkPlugins(host.cwd, config);
  if (repository === undefined) return [checkout, ...plugins];
  try {
    const { inside, fresh } = await lookInside(repository, host, config);
    return [checkout, ...inside, ...plugins, ...fresh];
  } finally {
    await repository.close();
  }
}

async function lookInside(
  opened: Repository,
  host: Host,
  config: Config,
): Promise<{ readonly inside: readonly Finding[]; readonly fresh: readonly Finding[] }> {
  let tree: Tree | undefined;
  const rights = [
    await check("private", async () => {
      if (config.allowPublic) return "allow_public is set, so it does not matter";
      await requirePrivate(opened.remoteUrl, host);
      return "not public";
    }),
    await check("fetch", async () => {
      tree = await opened.fetch();
      return tree.commit === null ? "the branch does not exist yet" : `the branch is at ${tree.commit.slice(0, 12)}`;
    }),
    await check("push", async () => await mayPush(opened)),
    await cacheCheck(host, opened),
  ];
  const outlets = await checkOutlets(opened.dir, config, host);
  const { findings: fresh, newest } = await freshnessOf(tree, config, host.clock.now());
  const pushed = newest !== undefined && host.clock.now() - newest < RECENT_MS;
  return { inside: [...rights, ...(await checkSettings(host, opened, pushed)), ...outlets], fresh };
}

async function check(right: string, call: () => Promise<string>): Promise<Finding> {
  return { of: REPOSITORY, ...(await probe(right, [], call)) };
}

async function freshnessOf(tree: Tree | undefined, config: Config, now: Instant): Promise<Freshness> {
  if (tree === undefined) return { findings: [], newest: undefined };
  try {
    return await checkFreshness(tree, config, now);
  } catch (thrown) {
    const { message, hint } = asMallcopError(thrown);
    return { findings: [seen("run records", "missing", message, hint)], newest: undefined };
  }
}

async function cacheCheck(host: Host, { dir }: Repository): Promise<Finding> {
  const cache = createCursorCache({
    env: host.env,
    workspace: dir,
    dir: ".mallcop/doctor",
    ...cursorKeys(["doctor"], "0-0"),
    log: host.log,
  });
  const { state, detail } = await cache.restore();
  const right = "actions cache";
  if (state === "off")
    return seen(right, "not_available", "there is no actions cache here; cursors stay in .mallcop/cursors");
  return state === "hit" || state === "miss" ? seen(right, "works", "it answers") : seen(right, "unknown", detail);
}
