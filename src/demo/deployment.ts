/** The demo's deployment repo: a bare remote and a checkout, as somebody who follows the README would have them. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ACTION_UNKNOWN } from "../init/choices.ts";
import { CONFIG_PATH, houseFiles } from "../init/files.ts";
import { builtinTypes, manifestOf } from "../plugin/registry.ts";
import { type Environment, Git } from "../store/git.ts";
import { type DemoFolder, unfit } from "./folder.ts";
import { ACCOUNT, ORG, REGION, REPOSITORY, SUBSCRIPTION, SUPABASE_REF, VERCEL_TEAM, WORKSPACE } from "./story/cast.ts";

/** The variables through which the configuration finds the stand-ins, whose ports are others in each scan. */
export const ENDPOINTS = {
  aws: "DEMO_AWS_URL",
  github: "DEMO_GITHUB_URL",
  microsoft: "DEMO_MICROSOFT_URL",
  vercel: "DEMO_VERCEL_URL",
  supabase: "DEMO_SUPABASE_URL",
  openclaw: "DEMO_OPENCLAW_URL",
  openclawCertificate: "DEMO_OPENCLAW_FINGERPRINT",
} as const;

const CONFIGURATION = `# What a deployment repo watches; the other files are as \`mallcop init\` writes them. Addresses in the form
# \${DEMO_…} are here only: they lead to stand-ins on this machine. lookback_hours is how far the first scan looks back.
connectors:
  - id: aws
    type: aws-cloudtrail
    region: ${REGION}
    lookback_hours: 72
    endpoint_url: \${${ENDPOINTS.aws}}

  - id: github
    type: github
    org: ${ORG.login}
    lookback_hours: 72
    base_url: \${${ENDPOINTS.github}}

  - id: azure
    type: azure
    subscriptions: [${SUBSCRIPTION}]
    workspace_id: ${WORKSPACE}
    lookback_hours: 48 # Graph allows a request every two seconds
    login_source: m365
    login_url: \${${ENDPOINTS.microsoft}}
    resource_manager_url: \${${ENDPOINTS.microsoft}}
    graph_url: \${${ENDPOINTS.microsoft}}
    log_analytics_url: \${${ENDPOINTS.microsoft}}

  - id: m365
    type: m365
    lookback_hours: 72
    login_source: m365
    login_url: \${${ENDPOINTS.microsoft}}
    management_api_url: \${${ENDPOINTS.microsoft}}

  - id: containers
    type: container-logs
    workspace_id: ${WORKSPACE}
    samples: 4
    lookback_hours: 72
    login_url: \${${ENDPOINTS.microsoft}}
    log_analytics_url: \${${ENDPOINTS.microsoft}}

  - id: vercel
    type: vercel
    team_id: ${VERCEL_TEAM.id}
    lookback_hours: 72
    base_url: \${${ENDPOINTS.vercel}}

  - id: supabase
    type: supabase
    project_ref: ${SUPABASE_REF}
    lookback_hours: 6 # and so does Supabase's log storage
    base_url: \${${ENDPOINTS.supabase}}
    management_url: \${${ENDPOINTS.supabase}}

  - id: openclaw
    type: openclaw
    gateway_url: \${${ENDPOINTS.openclaw}}
    tls_fingerprint: \${${ENDPOINTS.openclawCertificate}}
    lookback_hours: 72

# Who belongs to the company, so that outsiders can be told.
own:
  domains: [example.com]
  accounts: ["${ACCOUNT}"]
`;

/** What `mallcop init` writes beside it. The files are made when they are needed: who does not play needs none. */
function filesOf(): Readonly<Record<string, string>> {
  const products = builtinTypes().map((type) => ({ id: type, manifest: manifestOf(type), answers: {} }));
  const repo = { repo: REPOSITORY, branch: "main", minute: 37, action: ACTION_UNKNOWN };
  const files = houseFiles({ products, domains: [], signIn: "oidc", ...repo }, CONFIGURATION);
  return { ...Object.fromEntries(files.map(({ path: file, text }) => [file, text])), [CONFIG_PATH]: CONFIGURATION };
}

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
  const files = filesOf();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(checkout, name)), { recursive: true });
    await writeFile(path.join(checkout, name), content);
  }
  await git.run(["add", "--", ...Object.keys(files)]);
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
