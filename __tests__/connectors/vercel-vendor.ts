/** Records in the forms that Vercel documents, one for each name of the tables: made up, and full of planted secrets. */
import { NAMES } from "../../plugins/connectors/vercel/event-types.ts";
import { LOUD_NAMES } from "../../plugins/connectors/vercel/severity.ts";

type Row = Readonly<Record<string, unknown>>;

/** Texts that must never be stored. None was ever valid anywhere. */
export const PLANTED = {
  value: "planted-value-of-a-variable-7431",
  hook: "example-hook-path-8820",
  header: "planted-header-1177",
  password: "planted-password-5522",
  meta: "planted-meta-entry-9911",
} as const;

const FIRST = Date.UTC(2026, 10, 22, 6);
const SHOP = { projectId: "prj_shop", projectName: "shop" };
const BOB = { uid: "usr_bob", email: "Bob@example.com", username: "bob", name: "Bob" };
const VARIABLE = { id: "env_1", key: "STRIPE_KEY", type: "encrypted", value: PLANTED.value, target: ["production"] };
const HOOK = `https://api.vercel.com/v1/integrations/deploy/prj_example/${PLANTED.hook}`;
const DRAIN = `https://user:${PLANTED.password}@logs.example.com/in/${PLANTED.hook}?key=${PLANTED.hook}`;

/** Payloads by the beginning of the name; the first that fits. */
const PAYLOADS: readonly (readonly [begins: string, payload: Row])[] = [
  ["deployment-policy-blocked", { ...SHOP, deploymentId: "dpl_9", reason: "policy" }],
  ["deployment-creation-blocked", { ...SHOP, reason: "the account is blocked" }],
  [
    "deployment",
    { ...SHOP, deploymentId: "dpl_7", deployment: { id: "dpl_7", name: "shop", url: "shop-7.vercel.app" } },
  ],
  ["deploy-hook", { ...SHOP, name: "nightly", url: HOOK, hook: { id: "hook_1", ref: "main", url: HOOK } }],
  ["team-member-add", { invitedUser: BOB, invitedEmail: BOB.email, invitedUid: BOB.uid, invitationRole: "MEMBER" }],
  ["team-member-delete", { deletedUser: BOB, deletedUid: BOB.uid, role: "MEMBER", reason: "left the company" }],
  ["team-member-role-update", { updatedUser: BOB, updatedUid: BOB.uid, role: "OWNER", previousRole: "MEMBER" }],
  ["team-member", { email: BOB.email, username: BOB.username, role: "MEMBER" }],
  ["project-member", { project: { id: "prj_shop", name: "shop" }, projectMember: { ...BOB, role: "ADMIN" } }],
  ["access-group-user", { accessGroup: { id: "ag_1", name: "devs" }, user: BOB }],
  ["team-saml-enforced", { enforced: false }],
  ["project-sso-protection", { ...SHOP, ssoProtection: null }],
  [
    "project-password-protection",
    { ...SHOP, passwordProtection: { deploymentType: "all", password: PLANTED.password } },
  ],
  ["project-domain", { ...SHOP, domain: "shop.example.com", redirect: null }],
  ["project-add-alias", { ...SHOP, alias: "shop.example.com" }],
  ["project-automation-bypass", { ...SHOP, secret: PLANTED.password, action: "created" }],
  ["project-created", { id: "prj_shop", name: "shop" }],
  ["project", SHOP],
  ["shared-env-variable-update", { oldEnvVar: VARIABLE, newEnvVar: VARIABLE, updateDiff: { changedValue: true } }],
  ["shared-env-variable", { envVar: { ...VARIABLE, decrypted: true } }],
  ["env-variable", { ...SHOP, ...VARIABLE, ipAddress: "203.0.113.7", gitBranch: "main", legacyValue: PLANTED.value }],
  ["secret", { name: "STRIPE_KEY", value: PLANTED.value }],
  ["dns", { domain: "example.com", id: "rec_1", name: "www", type: "CNAME", value: "cname.vercel-dns.com" }],
  ["domain", { name: "example.com", domain: "example.com" }],
  ["cert", { cn: "example.com", id: "cert_1" }],
  ["alias", { alias: "shop.vercel.app", deployment: { id: "dpl_7", name: "shop" }, ...SHOP }],
  [
    "user-token",
    { tokenId: "tok_1", tokenName: "ci", tokenType: "token", tokenPrefix: PLANTED.value, ip: "203.0.113.7" },
  ],
  ["user-mfa", { ip: "203.0.113.7", recoveryCode: PLANTED.password }],
  [
    "login",
    { ip: "203.0.113.7", userAgent: { ua: "Mozilla/5.0" }, geolocation: { country: { names: { en: "Germany" } } } },
  ],
  ["sso-login", { ip: "203.0.113.7", viaSamlSso: true, teamSlug: "acme" }],
  ["webhook", { id: "hook_2", url: `https://hooks.example.com/${PLANTED.hook}`, secret: PLANTED.password }],
  ["log-drain", { name: "logs", drainUrl: DRAIN, headers: { Authorization: PLANTED.header } }],
  ["drain", { drainName: "logs", delivery: { endpoint: DRAIN, headers: { "x-key": PLANTED.header } } }],
  ["integration-resource", { integrationName: "db", query: `ALTER USER a PASSWORD '${PLANTED.password}'` }],
];

/** A record for a name; what a pattern's `*` stands for is made up. */
export function activityOf(pattern: string, nth: number): Row {
  const type = pattern.replace(/^(.*)[-:_]?\*$/, "$1something");
  const payload = PAYLOADS.find(([begins]) => type.startsWith(begins))?.[1] ?? { name: "thing" };
  const what = type.startsWith("deploy-hook") ? `deploy hook ${HOOK}` : "thing";
  const text = `ann did ${type} to ${what}`;
  return {
    id: `uev_${String(nth).padStart(4, "0")}`,
    type,
    createdAt: FIRST + nth * 1000,
    text,
    entities: [
      { type: "author", start: 0, end: 3 },
      { type: "thing", start: text.length - what.length, end: text.length },
    ],
    principalId: "usr_ann",
    principal: { type: "user", uid: "usr_ann", email: "Ann@example.com", username: "ann", slug: "ann" },
    requestId: `req-${nth}`,
    ...(nth % 10 === 0 && { via: [{ type: "app", clientId: "cl_1", name: "Some App" }], viaIds: ["cl_1"] }),
    payload,
  };
}

export const ACTIVITIES: readonly Row[] = [...new Set([...NAMES, ...LOUD_NAMES])].map(activityOf);

export const DEPLOYMENTS: readonly Row[] = [
  "QUEUED",
  "BUILDING",
  "READY",
  "ERROR",
  "CANCELED",
  "BLOCKED",
  "DELETED",
].map((readyState, nth) => ({
  uid: `dpl_${nth}`,
  name: "shop",
  projectId: "prj_shop",
  url: `shop-${nth}.vercel.app`,
  created: FIRST + nth * 60_000,
  createdAt: FIRST + nth * 60_000,
  ...(nth > 0 && { buildingAt: FIRST + nth * 60_000 + 5000 }),
  ...((readyState === "READY" || readyState === "ERROR") && { ready: FIRST + nth * 60_000 + 45_000 }),
  readyState,
  state: readyState,
  ...(readyState === "ERROR" && { errorCode: "BUILD_FAILED", errorMessage: "Command exited with 1" }),
  target: nth % 2 === 0 ? "production" : null,
  source: "git",
  creator: { uid: "usr_ann", email: "Ann@example.com", username: "ann", githubLogin: "ann-gh" },
  meta: {
    githubCommitRef: "main",
    githubCommitSha: "abc123",
    githubCommitMessage: "Fix",
    SECRET_OF_OURS: PLANTED.meta,
  },
  env: [PLANTED.value],
  inspectorUrl: "https://vercel.com/acme/shop/1",
}));
