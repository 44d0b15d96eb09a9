/** What an organization of the stand-in has, as a test states it: short, by login and name. It is read at every request. */

export interface StandInMember {
  readonly id: number;
  readonly login: string;
  readonly role?: "ADMIN" | "MEMBER";
  readonly twoFactor?: boolean;
}

export interface StandInCollaborator {
  readonly id: number;
  readonly login: string;
  readonly permission: "ADMIN" | "MAINTAIN" | "WRITE" | "TRIAGE" | "READ";
}

export interface StandInDeployKey {
  readonly id: string;
  readonly title: string;
  readonly readOnly?: boolean;
}

/** Settings of a branch protection rule, by GitHub's GraphQL names; what is left out is off. */
export interface StandInRule {
  readonly id: string;
  readonly pattern: string;
  readonly settings?: Readonly<Record<string, boolean | number | readonly string[]>>;
}

export interface StandInRuleset {
  readonly id: string;
  readonly name: string;
  readonly enforcement: "ACTIVE" | "DISABLED" | "EVALUATE";
  readonly rules: readonly string[];
}

export interface StandInEstateRepo {
  readonly id: number;
  /** Without the owner. */
  readonly name: string;
  readonly visibility?: "PUBLIC" | "PRIVATE" | "INTERNAL";
  readonly archived?: boolean;
  readonly collaborators?: readonly StandInCollaborator[];
  readonly deployKeys?: readonly StandInDeployKey[];
  readonly rules?: readonly StandInRule[];
  readonly rulesets?: readonly StandInRuleset[];
  readonly runs?: readonly StandInRun[];
}

export interface StandInTeam {
  readonly id: number;
  readonly slug: string;
  readonly parent?: string;
  readonly members?: readonly {
    readonly id: number;
    readonly login: string;
    readonly role?: "MAINTAINER" | "MEMBER";
  }[];
  /** By the repository's name. */
  readonly repos?: Readonly<Record<string, StandInCollaborator["permission"]>>;
}

export interface StandInInstallation {
  readonly id: number;
  readonly app: string;
  readonly permissions: Readonly<Record<string, "read" | "write">>;
  readonly selection?: "all" | "selected";
  readonly suspendedAt?: string;
}

export interface StandInRun {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion?: string;
  readonly createdAt: string;
  readonly updatedAt?: string;
  readonly attempt?: number;
  readonly actor?: string;
  /** Full name of the repository that the code came from, if it is a fork. */
  readonly from?: string;
}

export interface StandInHook {
  readonly id: number;
  readonly events: readonly string[];
  readonly active?: boolean;
  readonly changedAt: string;
  readonly deliveries?: readonly StandInDelivery[];
}

export interface StandInDelivery {
  readonly id: number;
  readonly guid: string;
  readonly deliveredAt: string;
  readonly event: string;
  readonly action?: string;
  readonly redelivery?: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface StandInSecretAlert {
  readonly number: number;
  readonly repo: string;
  readonly state?: "open" | "resolved";
  readonly createdAt: string;
  readonly updatedAt?: string;
  readonly leaked?: boolean;
  /** Sent only if nobody asks to hide it. */
  readonly secret: string;
}

export interface StandInDependabotAlert {
  readonly number: number;
  readonly repo: string;
  readonly state?: "open" | "fixed" | "dismissed";
  readonly severity?: "low" | "medium" | "high" | "critical";
  readonly createdAt: string;
  readonly updatedAt?: string;
  readonly closedAt?: string;
}

export interface StandInEstate {
  readonly members?: readonly StandInMember[];
  readonly repos?: readonly StandInEstateRepo[];
  readonly teams?: readonly StandInTeam[];
  readonly installations?: readonly StandInInstallation[];
  readonly hooks?: readonly StandInHook[];
  readonly secretAlerts?: readonly StandInSecretAlert[];
  readonly dependabotAlerts?: readonly StandInDependabotAlert[];
}
