/** Writes the activity and the deployments of the team as Vercel gives them. */
import type { Instant } from "../../../event/event.ts";
import type { StandInActivity, StandInDeployment } from "../../vercel/server.ts";
import type { DeploymentBeat, VercelBeat } from "../beat.ts";
import { address, ORG, type Person, VERCEL_TEAM } from "../cast.ts";
import { fingerprint } from "./ids.ts";

export function activity(beat: VercelBeat, time: Instant): StandInActivity {
  const { by, activity: type, payload } = beat;
  return activityOf(by, type, time, { ...payload, ip: by.place.ip, userAgent: { ua: by.place.agent } });
}

/** The activity feed tells of deployments too. */
export function deploymentActivity(beat: DeploymentBeat, time: Instant): StandInActivity {
  const { by, project } = beat;
  const deployment = { id: idOf(beat, time), name: project };
  return activityOf(by, "deployment", time, { projectName: project, deploymentId: deployment.id, deployment });
}

function activityOf(by: Person, type: string, time: Instant, payload: StandInActivity["record"]): StandInActivity {
  const principal = { type: "user", ...creator(by) };
  const what = typeof payload.projectName === "string" ? ` in ${payload.projectName}` : "";
  const record = {
    id: `uev_${fingerprint([by.name, type, time]).slice(0, 24)}`,
    type,
    createdAt: time,
    text: `${by.name} did ${type}${what}`,
    entities: [{ type: "author", start: 0, end: by.name.length }],
    principalId: principal.uid,
    principal,
    payload,
  };
  return { record, team: VERCEL_TEAM.id };
}

/** @param endsAt when it is done; never, as far as anybody knows, if that is not given */
export function deployment(beat: DeploymentBeat, time: Instant, endsAt: number | undefined): StandInDeployment {
  const { by, project, source, ends } = beat;
  const uid = idOf(beat, time);
  const record = {
    uid,
    name: project,
    projectId: `prj_${project}`,
    url: `${project}-${uid.slice(4, 13)}-acme.example.com`,
    created: time,
    createdAt: time,
    buildingAt: time + 4000,
    target: "production",
    source,
    creator: creator(by),
    meta:
      source === "git"
        ? {
            githubOrg: ORG.login,
            githubRepo: project,
            githubCommitRef: "main",
            githubCommitSha: fingerprint(uid).slice(0, 40),
          }
        : {},
    ...(ends === "ERROR" && { errorCode: "BUILD_FAILED", errorMessage: 'Command "npm run build" exited with 1' }),
  };
  return { record, team: VERCEL_TEAM.id, ...(endsAt !== undefined && { ends, endsAt }) };
}

function idOf({ by, project }: DeploymentBeat, time: Instant): string {
  return `dpl_${fingerprint([by.name, project, time]).slice(0, 24)}`;
}

function creator(person: Person) {
  return { uid: `usr_${person.name}`, username: person.name, email: address(person), githubLogin: person.name };
}
