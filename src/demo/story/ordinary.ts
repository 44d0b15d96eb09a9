/** Days on which nothing is wrong: people sign in, merge and deploy; machines do their housekeeping. */
import {
  app,
  aws,
  azure,
  type Beat,
  type Details,
  deed,
  deploys,
  entra,
  github,
  openclaw,
  plus,
  reads,
  supabase,
  type Time,
  vercel,
  visits,
} from "./beat.ts";
import {
  address,
  ann,
  autoscaling,
  ben,
  chloe,
  dan,
  deploy,
  deployer,
  elif,
  femi,
  grace,
  hugo,
  ines,
  jun,
  kofi,
  lena,
  OFFICE,
  ORG,
  type Person,
  PRODUCTION,
  REPO_IDS,
  SIGN_IN_REGION,
  server,
  terraform,
} from "./cast.ts";
import { cmdlet, opensMail, signIn } from "./phrases.ts";

/** `api` runs on AWS, `web` on Vercel, and `checkout` on Azure. */
type Repo = "api" | "web" | "checkout" | "infra";

const AUTHORS: readonly Person[] = [chloe, dan, elif, femi, grace, hugo, ines, jun, kofi];
const MERGES: readonly (readonly [Time, Repo])[] = [
  ["08:55", "api"],
  ["10:20", "web"],
  ["11:40", "api"],
  ["14:05", "checkout"],
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
    opensMail("08:02", ben),
    opensMail("08:31", chloe),
    opensMail("09:12", grace),
    opensMail("12:58", ines),
    ...CUSTOMERS.flatMap((email, index) => customer(plus("14:10", index * 67), email, index)),
    ...(["06:20", "12:20", "18:20"] as const).flatMap((at) => checkout(at)),
    openclaw("09:00", "gateway ready"),
    deed("16:05", "read"),
    deed("16:06", "web_fetch"),
    ...MERGES.flatMap(([at, repo], index) => merge(at, author(day * 2 + index), repo, day)),
    ...(day < 0 ? [] : SCANS.flatMap((at) => workflow(at, ben, "security", "mallcop", "schedule", day))),
    ...(["03:00", "09:00", "15:00", "21:00"] as const).flatMap((at) => housekeeping(at)),
  ];
}

/** A merge, the checks that it starts, and the deployment that follows. @param turn as for `workflow` */
export function merge(at: Time, by: Person, repo: Repo, turn: number): readonly Beat[] {
  const details = { repo: `${ORG.login}/${repo}`, repo_id: REPO_IDS[repo] };
  return [
    github(plus(at, -40), by, "pull_request.create", details),
    github(plus(at, -12), hugo, "pull_request_review.submit", details),
    github(at, by, "pull_request.merge", details),
    ...workflow(plus(at, 1), by, repo, "ci", "push", turn),
    ...DEPLOYMENTS[repo](plus(at, 6), by),
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

const OFFICE_GROUP = `${PRODUCTION}/providers/Microsoft.Network/networkSecurityGroups/apps/securityRules`;
const CHECKOUT = `${PRODUCTION}/providers/Microsoft.App/containerApps/checkout`;

const DEPLOYMENTS: Readonly<Record<Repo, (at: Time, by: Person) => readonly Beat[]>> = {
  api: (at) => [
    aws(at, deploy, "ecs:RegisterTaskDefinition", TASK),
    aws(plus(at, 1), deploy, "ecs:UpdateService", { cluster: "production", service: "api", desiredCount: 2 }),
  ],
  web: (at, by) => [deploys(at, by, "web")],
  checkout: (at) => [
    azure(at, deployer, "Microsoft.App/containerApps/write", CHECKOUT, { properties: { revisionSuffix: "r7" } }),
    reads(plus(at, 2), deployer, "acme-vault", "payment-key"),
  ],
  infra: (at) => [aws(at, terraform, "route53:ChangeResourceRecordSets", { hostedZoneId: "Z0EXAMPLE1ACME" })],
};

const CUSTOMERS = ["rosa", "sami", "tove", "uri", "vera", "wim"].map((name) => `${name}@example.net`);

/** Somebody buys something. */
function customer(at: Time, email: string, index: number): readonly Beat[] {
  const ip = `198.51.100.${60 + index}`;
  const renewal = supabase(plus(at, 55), email, ip, "token_refreshed");
  return [supabase(at, email, ip, "login", { provider: "email" }), ...(index % 2 === 0 ? [renewal] : [])];
}

/** What the container app has to say on a good day. */
function checkout(at: Time): readonly Beat[] {
  return [
    visits(at, "checkout", OFFICE, "GET /healthz", { times: 6 }),
    app(at, "checkout", 'level=info msg="worker started" queue=orders'),
    ...[3, 9, 17].map((minutes) =>
      app(plus(at, minutes), "checkout", `level=info msg="order paid" ms=${40 + minutes}`),
    ),
    app(plus(at, 21), "mailer", "sent 14 receipts"),
  ];
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
    vercel("09:50", ann, "team-member-add", {
      ...{ invitedEmail: address(lena), invitedUser: { username: lena.name, email: address(lena) } },
      invitationRole: "DEVELOPER",
    }),
  ],
  [-2]: [
    // Her mailbox comes a day later.
    entra("08:40", ben, "Add user", lena),
    opensMail("09:08", lena),
    // Another availability zone: a plan of sixty changes, applied within minutes.
    ...Array.from({ length: 60 }, (_, nth) =>
      aws(plus("10:30", Math.floor(nth / 6)), terraform, "ec2:CreateTags", {
        resourcesSet: { items: [{ resourceId: `subnet-${String(nth).padStart(8, "0")}` }] },
        tagSet: { items: [{ key: "zone", value: "c" }] },
      }),
    ),
    // A door opened on purpose: the office may reach the new load balancer.
    aws("11:05", ben, "ec2:AuthorizeSecurityGroupIngress", ingress("sg-0b1c2d3e4f5061728", 443, "203.0.113.0/24")),
    azure("11:20", ben, "Microsoft.Network/networkSecurityGroups/securityRules/write", `${OFFICE_GROUP}/office`, {
      properties: { access: "Allow", direction: "Inbound", sourceAddressPrefix: "203.0.113.0/24", protocol: "Tcp" },
    }),
    cmdlet("15:40", ines, "New-InboxRule", { Name: "Invoices", MoveToFolder: "Invoices" }),
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
    // A build that fails, and the next that does not.
    deploys("09:31", dan, "web", { ends: "ERROR" }),
    deploys("09:52", dan, "web"),
    vercel("11:15", ben, "env-variable-edit", { projectName: "web", key: "CDN_HOST", target: ["production"] }),
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
