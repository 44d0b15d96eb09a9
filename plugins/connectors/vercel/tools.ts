/** Look-ups in Vercel for an investigator: one deployment, the latest of them, and what somebody did lately. */
import { type FoundRow, type Instant, type Tools, UNKNOWN_TIME } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, text } from "../../../src/connector/shape.ts";
import { type Activity, firstText, readActivity } from "./activity.ts";
import { openVercel, type VercelConfig } from "./client.ts";
import { readDeployment } from "./deployment.ts";
import { listDeployments } from "./deployments.ts";
import { refusal } from "./errors.ts";
import { listEvents } from "./events.ts";
import { withoutAddresses } from "./secrets.ts";

const HOUR_MS = 3_600_000;
const PAGE = 100;

const tools: Tools<VercelConfig> = {
  async deployment(ctx, input) {
    const id = text(input.id, "id");
    const answer = await openVercel(ctx).get(`/v13/deployments/${encodeURIComponent(id)}`);
    if (answer.status === 404) return { rows: [] };
    if (answer.status !== 200 || readDeployment(answer.data) === undefined)
      throw refusal(answer, `the deployment ${id}`);
    return { rows: [deploymentRow(answer.data)] };
  },

  async recent_deployments(ctx, input) {
    const vercel = openVercel(ctx);
    const since = (ctx.now - Number(input.hours) * HOUR_MS) as Instant;
    const found = await listDeployments(vercel, { since, until: ctx.now, limit: PAGE });
    const project = typeof input.project === "string" ? input.project : undefined;
    const rows = found.map(deploymentRow).filter((row) => project === undefined || row.project === project);
    return { rows, more: found.length >= PAGE };
  },

  async recent_activity(ctx, input) {
    const since = (ctx.now - Number(input.hours) * HOUR_MS) as Instant;
    const found = await listEvents(openVercel(ctx), { since, until: ctx.now, limit: PAGE });
    const who = typeof input.who === "string" ? input.who.toLowerCase() : undefined;
    const seen = found.flatMap((record) => readActivity(record) ?? []);
    const wanted = seen.filter(({ record }) => who === undefined || namesOf(record).includes(who));
    return { rows: wanted.map(activityRow), more: found.length >= PAGE };
  },
};

export default tools;

/** Whoever did it, by every name that Vercel gives. */
function namesOf(record: JsonObject): readonly string[] {
  const user = isObject(record.user) ? record.user : {};
  const names = [record.principalId, record.userId, user.uid, user.email, user.username];
  return names.flatMap((name) => (typeof name === "string" ? [name.toLowerCase()] : []));
}

function activityRow({ record, time, type, id }: Activity): FoundRow {
  return {
    time: iso(time === UNKNOWN_TIME ? undefined : time),
    type,
    text: withoutAddresses(firstText(record, ["text"]) ?? ""),
    who: firstText(record, ["user.email", "user.username", "principalId", "userId"]),
    id,
  };
}

function deploymentRow(record: unknown): FoundRow {
  const deployment = readDeployment(record);
  if (deployment === undefined) return {};
  const fact = (...paths: string[]) => firstText(deployment.record, paths);
  const message = fact("errorMessage");
  return {
    created: iso(deployment.created),
    id: deployment.id,
    project: fact("name", "project.name"),
    state: deployment.state,
    creator: fact("creator.email", "creator.username", "creator.githubLogin", "creator.uid"),
    target: fact("target") ?? "preview",
    source: fact("source"),
    branch: fact("meta.githubCommitRef", "meta.gitlabCommitRef", "meta.bitbucketCommitRef", "meta.gitCommitRef"),
    commit: fact("meta.githubCommitSha", "meta.gitlabCommitSha", "meta.bitbucketCommitSha", "meta.gitCommitSha"),
    error: message && withoutAddresses(message),
  };
}

function iso(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
