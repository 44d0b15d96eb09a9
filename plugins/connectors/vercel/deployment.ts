/**
 * What a deployment's record says: that it was created and, once it has ended, how. Each is told once, whether the list, a
 * later look or the activity feed tells of it. Pure.
 */
import type { Draft, Instant, Metadata, Severity, VendorKey, Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { firstText, timeOf } from "./activity.ts";
import type { VercelEventType } from "./event-types.ts";
import { withoutAddresses } from "./secrets.ts";

/** What becomes of a deployment, as the action of its event. */
export type Turn = "created" | "succeeded" | "failed" | "canceled" | "blocked";

interface Ending {
  readonly turn: Turn;
  readonly type: VercelEventType;
  readonly severity: Severity;
}

/** The states in which a deployment stays. In any other it is still under way, but for `DELETED`. */
const ENDINGS: Readonly<Record<string, Ending>> = {
  READY: { turn: "succeeded", type: "deployment_succeeded", severity: "info" },
  ERROR: { turn: "failed", type: "deployment_failed", severity: "info" },
  CANCELED: { turn: "canceled", type: "deployment_failed", severity: "info" },
  BLOCKED: { turn: "blocked", type: "deployment_failed", severity: "warn" },
};

export interface Deployment {
  readonly record: JsonObject;
  readonly id: string;
  readonly created: Instant;
  readonly state: string | undefined;
}

/** `undefined` for what is no deployment. The list calls the id `uid`, a single deployment's answer `id`. */
export function readDeployment(record: unknown): Deployment | undefined {
  if (!isObject(record)) return undefined;
  const id = firstText(record, ["uid", "id"]);
  const created = timeOf(record.created) ?? timeOf(record.createdAt);
  const state = firstText(record, ["readyState", "state"]);
  const isDeployment = id?.startsWith("dpl_") || (id !== undefined && "readyState" in record);
  return isDeployment && id !== undefined && created !== undefined ? { record, id, created, state } : undefined;
}

/** Whether it has to be looked at again to learn how it ends. */
export function isUnderWay({ state }: Deployment): boolean {
  return state !== undefined && state !== "DELETED" && entryOf(ENDINGS, state) === undefined;
}

/** Ids of deployments are unique in all of Vercel. */
export function deploymentKey(id: string, turn: Turn): VendorKey {
  return { tenant: "vercel", namespace: "deployment", id: `${id}|${turn}` };
}

/** @throws MallcopError `record-malformed` if it is no deployment */
export function normalizeDeployment(record: unknown): Verdict {
  const deployment = readDeployment(record);
  if (deployment === undefined) throw new MallcopError("record-malformed", { reason: "it is no deployment" });
  const { id, created, state } = deployment;
  const shared = sharedBy(deployment);
  const creation: Draft = {
    ...shared,
    key: deploymentKey(id, "created"),
    time: created,
    type: "deployment_created",
    action: "created",
    severity: "info",
  };
  const ending = state === undefined ? undefined : entryOf(ENDINGS, state);
  if (ending === undefined) return [creation];
  const { turn, type, severity } = ending;
  const outcome = turn === "succeeded" ? "success" : turn === "blocked" ? "denied" : "failure";
  const message = firstText(deployment.record, ["errorMessage"]);
  const metadata: Metadata = {
    ...shared.metadata,
    outcome,
    state,
    error_code: firstText(deployment.record, ["errorCode"]),
    reason: message && withoutAddresses(message),
  };
  return [
    creation,
    { ...shared, key: deploymentKey(id, turn), time: endOf(deployment), type, action: turn, severity, metadata },
  ];
}

/** `ready` is when it ended, whatever the outcome; without it the closest time that will not change any more. */
function endOf({ record, created }: Deployment): Instant {
  return timeOf(record.ready) ?? timeOf(record.buildingAt) ?? created;
}

function sharedBy({ record, id }: Deployment): Pick<Draft, "actor" | "target" | "metadata" | "raw"> {
  const meta = isObject(record.meta) ? record.meta : {};
  return {
    actor: actorOf(record),
    target: firstText(record, ["name", "project.name", "url"]) ?? id,
    metadata: {
      outcome: "success",
      actor_type: isObject(record.creator) ? "user" : undefined,
      target_type: "deployment",
      deployment_id: id,
      project: firstText(record, ["name", "project.name"]),
      project_id: firstText(record, ["projectId", "project.id"]),
      environments: firstText(record, ["target"]) ?? "preview",
      branch: gitFact(meta, "CommitRef"),
      commit: gitFact(meta, "CommitSha"),
      deployed_by: firstText(record, ["source"]),
    },
    raw: factsOf(record, meta),
  };
}

function actorOf(record: JsonObject): string {
  const named = firstText(record, ["creator.email", "creator.username", "creator.githubLogin", "creator.uid"]);
  return named === undefined ? "unknown" : named.includes("@") ? named.toLowerCase() : named;
}

function gitFact(meta: JsonObject, fact: string): string | undefined {
  return firstText(
    meta,
    ["github", "gitlab", "bitbucket", "git"].map((host) => `${host}${fact}`),
  );
}

/** What is kept of a record. Its environment, routes and own `meta` entries may hold anything, so nothing else is. */
const FACTS = [
  ...["uid", "id", "name", "projectId", "url", "created", "createdAt", "buildingAt", "ready", "readyState"],
  ...["readySubstate", "state", "errorCode", "errorMessage", "target", "source", "type", "aliasAssigned", "deleted"],
  ...["undeleted", "isRollbackCandidate", "prebuilt", "checksState", "checksConclusion"],
];
const CREATOR = ["uid", "email", "username", "githubLogin", "gitlabLogin"];

function factsOf(record: JsonObject, meta: JsonObject): JsonObject {
  const git = Object.keys(meta).filter((name) => /^(?:github|gitlab|bitbucket|git)[A-Z]/.test(name));
  return {
    ...pick(record, FACTS),
    ...(isObject(record.creator) && { creator: pick(record.creator, CREATOR) }),
    ...(git.length > 0 && { meta: pick(meta, git) }),
  };
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = object[name];
      if (value === undefined || typeof value === "object") return [];
      return [[name, typeof value === "string" ? withoutAddresses(value) : value]];
    }),
  );
}
