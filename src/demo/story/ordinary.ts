/** Days on which nothing is wrong: people sign in, merge and deploy; machines do their housekeeping. */
import { aws, type Beat, type Details, github, plus, signIn, type Time } from "./beat.ts";
import {
  ann,
  autoscaling,
  ben,
  chloe,
  dan,
  deploy,
  elif,
  femi,
  grace,
  hugo,
  ines,
  jun,
  kofi,
  lena,
  ORG,
  type Person,
  SIGN_IN_REGION,
  server,
  terraform,
} from "./cast.ts";

type Repo = "api" | "web" | "infra";

const AUTHORS: readonly Person[] = [chloe, dan, elif, femi, grace, hugo, ines, jun, kofi];
const MERGES: readonly (readonly [Time, Repo])[] = [
  ["08:55", "api"],
  ["10:20", "web"],
  ["11:40", "api"],
  ["14:05", "web"],
  ["15:30", "infra"],
];

/** Once mallcop is there, its own workflow runs are in the log too. */
const SCANS = ["00:37", "06:37", "12:37", "18:37"] as const;

/** What every day brings. @param day 0 is the first day after the attack */
export function everyday(day: number): readonly Beat[] {
  return [
    signIn("07:50", ann),
    signIn("08:05", ben, { region: SIGN_IN_REGION }),
    signIn("09:15", grace),
    signIn("13:20", kofi),
    ...MERGES.flatMap(([at, repo], index) => merge(at, author(day * 2 + index), repo, day)),
    ...(day < 0 ? [] : SCANS.flatMap((at) => workflow(at, ben, "security", "mallcop", "schedule", day))),
    ...(["03:00", "09:00", "15:00", "21:00"] as const).flatMap((at) => housekeeping(at)),
  ];
}

/** A merge, the checks that it starts, and the deployment that follows. @param turn as for `workflow` */
export function merge(at: Time, by: Person, repo: Repo, turn: number): readonly Beat[] {
  const details = { repo: `${ORG.login}/${repo}`, repo_id: 9000 + repo.length };
  return [
    github(plus(at, -40), by, "pull_request.create", details),
    github(plus(at, -12), hugo, "pull_request_review.submit", details),
    github(at, by, "pull_request.merge", details),
    ...workflow(plus(at, 1), by, repo, "ci", "push", turn),
    ...deployment(plus(at, 6), repo),
  ];
}

/** A run of an Actions workflow, from its start to its end. @param turn tells runs at the same time of other days apart */
export function workflow(
  at: Time,
  by: Person,
  repo: string,
  name: string,
  event: string,
  turn: number,
): readonly Beat[] {
  const workflow_run_id = runId(repo, name, at, String(turn));
  const run = { repo: `${ORG.login}/${repo}`, name, event, head_branch: "main", workflow_run_id };
  return [
    github(at, by, "workflows.created_workflow_run", run),
    github(plus(at, 4), by, "workflows.completed_workflow_run", { ...run, conclusion: "success" }),
  ];
}

const TASK = { family: "api", cpu: "256", memory: "512", networkMode: "awsvpc" } as const;

const DEPLOYMENTS: Readonly<Record<Repo, (at: Time) => readonly Beat[]>> = {
  api: (at) => [
    aws(at, deploy, "ecs:RegisterTaskDefinition", TASK),
    aws(plus(at, 1), deploy, "ecs:UpdateService", { cluster: "production", service: "api", desiredCount: 2 }),
  ],
  web: (at) => [
    aws(at, deploy, "lambda:UpdateFunctionCode20150331v2", {
      functionName: "web-render",
      publish: true,
      dryRun: false,
    }),
    aws(plus(at, 1), deploy, "cloudfront:CreateInvalidation", { distributionId: "E2EXAMPLE1ACME" }),
  ],
  infra: (at) => [aws(at, terraform, "route53:ChangeResourceRecordSets", { hostedZoneId: "Z0EXAMPLE1ACME" })],
};

function deployment(at: Time, repo: Repo): readonly Beat[] {
  return DEPLOYMENTS[repo](at);
}

/** What machines do by themselves. mallcop counts it and leaves it out. */
function housekeeping(at: Time): readonly Beat[] {
  return [
    aws(at, server, "ssm:UpdateInstanceInformation", { instanceId: server.name, agentStatus: "Active" }),
    aws(plus(at, 7), autoscaling, "kms:CreateGrant", { keyId: "alias/aws/ebs" }),
  ];
}

/** What was special about single days, by their number: -1 ends when the demo is first run. */
export const SPECIAL: Readonly<Record<number, readonly Beat[]>> = {
  [-3]: [
    // Lena joins: an account here, an account there, and the second factor on her first morning.
    github("09:05", ann, "org.invite_member", { invitee: "lena", invitee_id: lena.id }),
    aws("09:20", ben, "iam:CreateUser", { userName: "lena" }, { answer: { user: { userName: "lena", path: "/" } } }),
    aws("09:22", ben, "iam:CreateLoginProfile", { userName: "lena", passwordResetRequired: true }),
    aws("09:24", ben, "iam:AddUserToGroup", { userName: "lena", groupName: "developers" }),
    github("09:41", ann, "org.add_member", { user: "lena", user_id: lena.id, permission: "read" }),
    github("09:43", ann, "team.add_member", { user: "lena", user_id: lena.id, team: `${ORG.login}/engineering` }),
    aws("09:58", lena, "iam:CreateVirtualMFADevice", { virtualMFADeviceName: "lena-phone" }),
    aws("10:01", lena, "iam:EnableMFADevice", {
      userName: "lena",
      serialNumber: "arn:aws:iam::111122223333:mfa/lena-phone",
    }),
    signIn("10:04", lena),
  ],
  [-2]: [
    // Another availability zone: a plan of sixty changes, applied within minutes.
    ...Array.from({ length: 60 }, (_, nth) =>
      aws(plus("10:30", Math.floor(nth / 6)), terraform, "ec2:CreateTags", {
        resourcesSet: { items: [{ resourceId: `subnet-${String(nth).padStart(8, "0")}` }] },
        tagSet: { items: [{ key: "zone", value: "c" }] },
      }),
    ),
    // A door opened on purpose: the office may reach the new load balancer.
    aws("11:05", ben, "ec2:AuthorizeSecurityGroupIngress", ingress("sg-0b1c2d3e4f5061728", 443, "203.0.113.0/24")),
    // A slip: the database's password in clear text, in a task definition and so in CloudTrail.
    aws("16:10", dan, "ecs:RegisterTaskDefinition", {
      ...TASK,
      containerDefinitions: [
        {
          name: "api",
          image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/api:1418",
          environment: [
            { name: "LOG_LEVEL", value: "info" },
            { name: "DATABASE_URL", value: "postgres://api:correct-horse-battery@db.example.com:5432/api" },
            { name: "MAIL_API_KEY", value: "staple-and-some-more-words" },
          ],
        },
      ],
    }),
  ],
  [-1]: [
    github("10:02", ann, "repository_vulnerability_alert.create", { repo: `${ORG.login}/web`, alert_number: 31 }),
    github("10:48", elif, "repository_vulnerability_alert.resolve", { repo: `${ORG.login}/web`, alert_number: 31 }),
    // The CI's keys are rotated, as every quarter.
    aws("14:30", ben, "iam:CreateAccessKey", { userName: "acme-ci" }),
    github("14:34", ben, "repo.update_actions_secret", { repo: `${ORG.login}/infra`, key: "AWS_DEPLOY_KEY" }),
    aws("14:50", ben, "iam:UpdateAccessKey", { userName: "acme-ci", status: "Inactive" }),
  ],
};

export function ingress(groupId: string, port: number, cidrIp: string): Details {
  const rule = { ipProtocol: "tcp", fromPort: port, toPort: port, ipRanges: { items: [{ cidrIp }] } };
  return { groupId, ipPermissions: { items: [rule] } };
}

/** Somebody else every time, and the same one whenever the story is told. */
export function author(turn: number): Person {
  return AUTHORS[((turn % AUTHORS.length) + AUTHORS.length) % AUTHORS.length] ?? chloe;
}

function runId(...parts: readonly string[]): number {
  let hash = 0;
  for (const character of parts.join("|")) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return 7_000_000_000 + hash;
}
