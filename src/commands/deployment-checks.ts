/** The doctor's look at what is not a vendor's: checkout, remote, visibility, push, cache. */
import type { Host } from "../collect/host.ts";
import type { Config } from "../config/config.ts";
import { probe } from "../connector/check.ts";
import { createCursorCache, cursorKeys } from "../store/cache.ts";
import { mayPush } from "../store/may-push.ts";
import { openRepository, type Repository } from "../store/repository.ts";
import { requirePrivate } from "../store/visibility.ts";
import type { Finding } from "./doctor.ts";

const OF = "repository";

export async function checkDeployment(
  host: Host,
  config: Config,
  branch: string | undefined,
): Promise<readonly Finding[]> {
  let repository: Repository | undefined;
  const findings: Finding[] = [];
  const check = async (right: string, call: () => Promise<string>) =>
    findings.push({ of: OF, ...(await probe(right, [], call)) });

  await check("checkout", async () => {
    repository = await openRepository({ dir: host.cwd, ...(branch && { branch }), env: host.env, log: host.log });
    return `branch ${repository.branch} of ${repository.remoteUrl}`;
  });
  const opened = repository;
  if (opened === undefined) return findings;
  await check("private", async () => {
    if (config.allowPublic) return "allow_public is set, so it does not matter";
    await requirePrivate(opened.remoteUrl, host);
    return "not public";
  });
  await check("fetch", async () => {
    const { commit } = await opened.fetch();
    return commit === null ? "the branch does not exist yet" : `the branch is at ${commit.slice(0, 12)}`;
  });
  await check("push", async () => await mayPush(opened));
  const cache = createCursorCache({
    env: host.env,
    workspace: opened.dir,
    dir: ".mallcop/doctor",
    ...cursorKeys(["doctor"], "0-0"),
    log: host.log,
  });
  const { state, detail } = await cache.restore();
  const answered = state === "hit" || state === "miss";
  const off = {
    state: "not_available" as const,
    detail: "there is no actions cache here; cursors stay in .mallcop/cursors",
  };
  const seen = answered ? { state: "works" as const, detail: "it answers" } : { state: "unknown" as const, detail };
  return [...findings, { of: OF, right: "actions cache", feeds: [], ...(state === "off" ? off : seen) }];
}
