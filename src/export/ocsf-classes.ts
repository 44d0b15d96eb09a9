/**
 * Which class of the Open Cybersecurity Schema Framework each event type belongs to. A table for readers to check against the
 * published schema; every type that is not in it is a base event. @see https://schema.ocsf.io/1.5.0/classes
 */
export const OCSF_VERSION = "1.5.0";

export const CATEGORIES = {
  0: "Uncategorized",
  2: "Findings",
  3: "Identity & Access Management",
  6: "Application Activity",
} as const;

/** What an operation does to what it is about. */
export type Verb = "create" | "read" | "update" | "delete" | "enable" | "disable" | "give" | "take" | "start";

export interface OcsfClass {
  readonly uid: number;
  readonly name: string;
  readonly category: keyof typeof CATEGORIES;
  /** The activities that we tell apart, by verb. Anything else is 99, Other, under the vendor's own name. */
  readonly activities: Partial<Readonly<Record<Verb, readonly [id: number, name: string]>>>;
}

const CRUD = {
  create: [1, "Create"],
  read: [2, "Read"],
  update: [3, "Update"],
  delete: [4, "Delete"],
} as const;

export const CLASSES = {
  base: { uid: 0, name: "Base Event", category: 0, activities: {} },
  detection: { uid: 2004, name: "Detection Finding", category: 2, activities: { create: [1, "Create"] } },
  account: {
    uid: 3001,
    name: "Account Change",
    category: 3,
    activities: {
      create: [1, "Create"],
      enable: [2, "Enable"],
      disable: [5, "Disable"],
      delete: [6, "Delete"],
      give: [7, "Attach Policy"],
      take: [8, "Detach Policy"],
    },
  },
  authentication: { uid: 3002, name: "Authentication", category: 3, activities: { start: [1, "Logon"] } },
  entity: {
    uid: 3004,
    name: "Entity Management",
    category: 3,
    activities: { ...CRUD, enable: [8, "Enable"], disable: [9, "Disable"] },
  },
  access: {
    uid: 3005,
    name: "User Access Management",
    category: 3,
    activities: { give: [1, "Assign Privileges"], take: [2, "Revoke Privileges"] },
  },
  group: {
    uid: 3006,
    name: "Group Management",
    category: 3,
    activities: { give: [3, "Add User"], take: [4, "Remove User"] },
  },
  lifecycle: {
    uid: 6002,
    name: "Application Lifecycle",
    category: 6,
    activities: { create: [1, "Install"], delete: [2, "Remove"], start: [3, "Start"] },
  },
  api: { uid: 6003, name: "API Activity", category: 6, activities: CRUD },
} as const satisfies Readonly<Record<string, OcsfClass>>;

export type ClassName = keyof typeof CLASSES;

/** The class of a type, and what it always does; without a verb the operation's name tells. */
export const CLASS_OF: Readonly<Record<string, readonly [ClassName, Verb?]>> = {
  role_assignment: ["access"],
  permission_change: ["access"],
  service_principal_created: ["account", "create"],
  resource_access: ["api"],
  admin_action: ["api"],
  login: ["authentication", "start"],
  defender_alert: ["detection", "create"],
  iam_change: ["account"],
  security_group_change: ["entity"],
  s3_policy_change: ["entity"],
  lambda_change: ["entity"],
  access_key_change: ["account"],
  cloudtrail_change: ["entity"],
  org_membership: ["group"],
  repo_permission: ["access"],
  collaborator_added: ["access"],
  secret_scanning_alert: ["detection", "create"],
  dependabot_alert: ["detection", "create"],
  workflow_run: ["lifecycle", "start"],
  oauth_authorization: ["access"],
  admin_role_change: ["access"],
  mail_rule_created: ["entity"],
  external_forwarding: ["entity"],
  delegate_access: ["access"],
  external_sharing: ["access"],
  bulk_download: ["api", "read"],
  dlp_match: ["detection", "create"],
  dlp_feedback: ["base"],
  log_line: ["base"],
  parser_summary: ["base"],
  deployment_created: ["lifecycle", "start"],
  deployment_succeeded: ["lifecycle", "create"],
  deployment_failed: ["lifecycle"],
  team_member_added: ["group", "give"],
  team_member_removed: ["group", "take"],
  project_created: ["entity", "create"],
  project_deleted: ["entity", "delete"],
  domain_change: ["entity"],
  env_var_change: ["entity"],
  "auth.signin": ["authentication", "start"],
  "auth.signup": ["account", "create"],
  "auth.token_refresh": ["authentication"],
  "project.config_change": ["entity", "update"],
  "edge_function.deploy": ["lifecycle", "create"],
  "auth.account_change": ["account"],
  "skill.install": ["lifecycle", "create"],
  "skill.modify": ["lifecycle"],
  "gateway.config_change": ["entity", "update"],
  "agent.behavior_anomaly": ["detection", "create"],
  coverage_gap: ["base"],
};

/** The first verb among the words of an operation's name, in any vendor's spelling, tells what it does. */
const VERBS: readonly (readonly [Verb, string])[] = [
  ["disable", "disable deactivate suspend stop block"],
  ["enable", "enable activate resume"],
  ["take", "detach revoke unassign demote"],
  ["delete", "delete remove destroy terminate deregister leave uninstall"],
  ["give", "attach grant assign invite accept authorize promote"],
  ["create", "create add new register install import publish deploy"],
  ["update", "update set put modify change edit write replace rotate rename reset restore"],
  ["read", "get list describe read download lookup search query view"],
];

const VERB_OF: ReadonlyMap<string, Verb> = new Map(
  VERBS.flatMap(([verb, words]) => words.split(" ").map((word) => [word, verb] as const)),
);

/** Neighbours: what stands in for a verb that a class does not tell apart. */
const INSTEAD: Partial<Readonly<Record<Verb, readonly Verb[]>>> = {
  create: ["give"],
  delete: ["take"],
  give: ["create", "update"],
  take: ["delete", "update"],
  update: ["give"],
  enable: ["update"],
  disable: ["update"],
};

export function verbOf(action: string): Verb | undefined {
  const words = action
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) {
    const verb = VERB_OF.get(word) ?? VERB_OF.get(word.replace(/d$/, "")) ?? VERB_OF.get(word.replace(/ed$/, ""));
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** The activity of a class that a verb is. 99 has the vendor's name, as the schema wants it. */
export function activityOf(of: OcsfClass, verb: Verb | undefined, action: string): readonly [id: number, name: string] {
  if (verb !== undefined)
    for (const each of [verb, ...(INSTEAD[verb] ?? [])]) {
      const known = of.activities[each];
      if (known !== undefined) return known;
    }
  return [99, action === "" ? "Other" : action];
}
