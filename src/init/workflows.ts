/**
 * The workflows of a deployment repo. Invariant: every action is pinned to a commit, every job has the rights that it needs and
 * no others, each with its reason, and no expression gets into a shell.
 */
import { sha256 } from "../event/sha256.ts";
import { VERSION } from "../version.ts";
import type { Choices } from "./choices.ts";
import { type Group, handedOver, usesIdToken } from "./handed-over.ts";

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const AWS_SIGN_IN = "aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7 # v6.0.0";

/** The names of the files, below `.github/workflows`. */
export const WORKFLOWS = { scan: "mallcop.yml", verify: "mallcop-verify.yml", doctor: "mallcop-doctor.yml" } as const;

/** @param named the variables that `mallcop.yaml` names */
export function scanWorkflow(choices: Choices, named: readonly string[]): string {
  return `# Reads what is new every six hours, and commits it. The repository must be private: what is committed is your audit log.
name: mallcop

on:
  schedule:
    # Not on the hour, when GitHub is busiest and runs are late or dropped; a late run loses nothing.
    - cron: "${choices.minute} */6 * * *"
  workflow_dispatch:
    inputs:
      command:
        description: scan reads what is new; rescan reads since..until again; doctor checks rights and stores nothing
        type: choice
        options: [scan, rescan, doctor]
        default: scan
      since:
        description: "rescan: where to begin, such as 2026-03-11, 2026-03-11T14:00:00Z or 14d"
        type: string
      until:
        description: "rescan: where to end; empty means now"
        type: string
      connectors:
        description: Ids from mallcop.yaml, separated by commas; empty means all
        type: string

# Nothing by default; the job says what it needs.
permissions: {}

# One scan at a time. GitHub lets one run wait for a group and cancels the one that waited before, so that each rescan has a
# group of its own: it may run beside a scan, and whoever pushes second goes on from what the first one pushed.
concurrency:
  group: mallcop-\${{ inputs.command == 'rescan' && github.run_id || inputs.command || 'scan' }}
  cancel-in-progress: false

jobs:
  mallcop:
    name: \${{ inputs.command || 'scan' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 30 # a few more than max-minutes, so that mallcop can store what it has before GitHub ends the job
    permissions:
      contents: write # to push the commit with the events
      actions: read # for doctor, to see whether the schedule is on
      # issues: write # for \`issues: true\` in mallcop.yaml
${proposalLine(choices)}${idTokenLine(choices)}    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: true # mallcop pushes with them
${awsStep(choices)}
      - uses: ${actionLine(choices)}
        id: mallcop
        with:
          command: \${{ inputs.command || 'scan' }}
          since: \${{ inputs.since }}
          until: \${{ inputs.until }}
          connectors: \${{ inputs.connectors }}
          max-minutes: "20"
${environment(handedOver(choices, named))}${PING}`;
}

/** A watchdog outside of GitHub: what does not run at all can tell nobody. */
const PING = `
      # Optional: tells a watchdog outside of GitHub that a scheduled scan went well, so that somebody notices when none does.
      - if: github.event_name == 'schedule' && steps.mallcop.outputs.status != 'failed'
        env:
          PING_URL: \${{ secrets.MALLCOP_PING_URL }}
        run: test -z "$PING_URL" || curl --fail --silent --show-error --max-time 20 --retry 3 --output /dev/null "$PING_URL"
`;

/** Checks what a pull request changes. It gets no secret, since a fork may have written what it runs. */
export function verifyWorkflow(choices: Choices): string {
  return `# Checks mallcop.yaml and the plugins of a pull request, without secrets and without network.
name: mallcop verify

on:
  pull_request:
    paths: [mallcop.yaml, "plugins/**", ".github/workflows/mallcop*.yml"]

permissions: {}

concurrency:
  group: mallcop-verify-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  verify:
    name: verify
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false

      - uses: ${actionLine(choices)}
        with:
          command: verify
`;
}

/** @param named the variables that \`mallcop.yaml\` names */
export function doctorWorkflow(choices: Choices, named: readonly string[]): string {
  return `# Once a week: tries every right, the push, the cache and the schedule, stores nothing, and fails if something is missing.
name: mallcop doctor

on:
  schedule:
    - cron: "${choices.minute} 5 * * 1"
  workflow_dispatch:

permissions: {}

concurrency:
  group: mallcop-doctor
  cancel-in-progress: false

jobs:
  doctor:
    name: doctor
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: write # to ask whether a push would be accepted; nothing is pushed
      actions: read # to see whether the schedule is on
${idTokenLine(choices)}    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: true # the push is tried with them
${awsStep(choices)}
      - uses: ${actionLine(choices)}
        with:
          command: doctor
${environment(handedOver(choices, named))}`;
}

/** Some minute that is neither full nor a multiple of five, the same for a repository each time, so that not all run at once. */
export function minuteOf({ repo = "" }: Pick<Choices, "repo">): number {
  const minutes = Array.from({ length: 60 }, (_, minute) => minute).filter((minute) => minute % 5 !== 0);
  const at = Number.parseInt(sha256(repo.toLowerCase()).slice(0, 8), 16) % minutes.length;
  return minutes[at] ?? 37;
}

function actionLine({ action }: Choices): string {
  return `${action} # v${VERSION}`;
}

/** New templates of an app's log lines come as a pull request, for a person to look at. */
function proposalLine({ products }: Choices): string {
  if (!products.some(({ manifest }) => manifest.name === "container-logs")) return "";
  return "      pull-requests: write # to propose new templates for log lines\n";
}

function idTokenLine(choices: Choices): string {
  if (!usesIdToken(choices)) return "";
  return "      id-token: write # to prove to the vendors which workflow this is, in place of a stored secret\n";
}

function awsStep({ products, signIn }: Choices): string {
  const aws = products.find(({ manifest }) => manifest.name === "aws-cloudtrail");
  if (aws === undefined || signIn === "keys") return "";
  return `
      # A session of an hour for the role of \`mallcop init\`. Without the variable there is none, and the other connectors go on.
      - uses: ${AWS_SIGN_IN}
        if: vars.AWS_ROLE_ARN != ''
        continue-on-error: true # mallcop says what is wrong, and reads the others
        with:
          role-to-assume: \${{ vars.AWS_ROLE_ARN }}
          aws-region: ${aws.answers.region ?? "us-east-1"}
`;
}

function environment(groups: readonly Group[]): string {
  const lines = groups.flatMap(({ title, variables }) => [
    `          # ${title}`,
    ...variables.map(({ name, kept, as }) => `          ${name}: \${{ ${kept}.${as} }}`),
  ]);
  return `        env: # each by its name, so that the step gets no others\n${lines.join("\n")}\n`;
}
