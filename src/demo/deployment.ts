/** The demo's deployment repo: a bare remote and a checkout, as somebody who follows the README would have them. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Environment, Git } from "../store/git.ts";
import { type DemoFolder, unfit } from "./folder.ts";
import { ACCOUNT, ORG, REGION } from "./story/cast.ts";

/** The variables through which the configuration finds the stand-ins, whose ports are others in each scan. */
export const ENDPOINTS = { aws: "DEMO_AWS_URL", github: "DEMO_GITHUB_URL" } as const;

const CONFIGURATION = `# What a deployment repo needs: this file, and a workflow that runs mallcop every six hours.
connectors:
  - id: aws
    type: aws-cloudtrail
    region: ${REGION}
    lookback_hours: 72 # how far the first scan looks back
    endpoint_url: \${${ENDPOINTS.aws}} # only here: a stand-in on this machine

  - id: github
    type: github
    org: ${ORG.login}
    lookback_hours: 72
    base_url: \${${ENDPOINTS.github}} # only here: a stand-in on this machine

# Who belongs to the company, so that outsiders can be told.
own:
  domains: [example.com]
  accounts: ["${ACCOUNT}"]
`;

const WORKFLOW = `name: mallcop
on:
  schedule:
    - cron: "37 */6 * * *"
  workflow_dispatch:
permissions: {}
concurrency: mallcop
jobs:
  mallcop:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: write # to push the commit with the events
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/mallcop@COMMIT
        env:
          AWS_ACCESS_KEY_ID: \${{ vars.AWS_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
          GITHUB_TOKEN: \${{ secrets.MALLCOP_GITHUB_TOKEN }}
`;

const FILES: Readonly<Record<string, string>> = {
  "mallcop.yaml": CONFIGURATION,
  ".github/workflows/mallcop.yml": WORKFLOW,
  ".gitignore": ".mallcop/\n",
};

/** @param env the runner's */
export function gitOf({ checkout }: DemoFolder, env: Environment): Git {
  const author = { GIT_AUTHOR_NAME: "ann", GIT_AUTHOR_EMAIL: "ann@example.com" };
  return new Git({ cwd: checkout, env: { ...env, ...author } });
}

/** Makes both repositories, with the configuration as the first commit. @throws MallcopError `git-missing`, `git-failed` */
export async function makeDeployment({ checkout, remote }: DemoFolder, git: Git): Promise<void> {
  await mkdir(checkout);
  await git.run(["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  await git.run(["init", "--quiet", "--initial-branch=main"]);
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(checkout, name)), { recursive: true });
    await writeFile(path.join(checkout, name), content);
  }
  await git.run(["add", "--", ...Object.keys(FILES)]);
  await git.run(["commit", "--quiet", "--message=Watch our accounts with mallcop"]);
  await git.run(["remote", "add", "origin", remote]);
  await git.run(["push", "--quiet", "--set-upstream", "origin", "main"]);
}

/** The demo's events are lies: they must not get into a repository that somebody uses. @throws MallcopError `demo-folder-unfit` */
export async function checkDeployment({ dir, remote }: DemoFolder, git: Git): Promise<void> {
  for (const direction of [[], ["--push"]]) {
    const { stdout } = await git.try(["remote", "get-url", "--all", ...direction, "origin"]);
    if (stdout.trim() !== remote) throw unfit(dir, "its checkout does not belong to its remote.git (any more)");
  }
}
