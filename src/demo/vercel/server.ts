/**
 * Vercel's REST API on this machine: activity and deployments of a team or a personal account, newest first, refusing what
 * Vercel refuses. Deployments move on by the stand-in's clock.
 */
import { type Asked, type Fault, type Loopback, type Reply, startLoopback } from "../loopback.ts";

export interface StandInTeam {
  /** `team_…` */
  readonly id: string;
  readonly slug: string;
  readonly plan?: "hobby" | "pro" | "enterprise";
  readonly members?: readonly string[];
}

export interface StandInActivity {
  /** As Vercel sends it; `createdAt` says when it is shown. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The team's id; the token owner's own account by default. */
  readonly team?: string;
  /** When it is shown, if later; milliseconds. */
  readonly visibleAt?: number;
}

export interface StandInDeployment {
  /** As the list gives it once it has ended, without `readyState`. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly team?: string;
  /** How it ends, `READY` or `ERROR` and the like; never by default. */
  readonly ends?: string;
  /** When it ends, in milliseconds; at once by default. */
  readonly endsAt?: number;
  /** When it was deleted: then neither the list nor its own address has it. */
  readonly deletedAt?: number;
}

export interface StandInToken {
  readonly value: string;
  /** The owner's id. */
  readonly owner: string;
  /** Ids of the teams that it is for; all by default. */
  readonly teams?: readonly string[];
  /** `own-events`: lists nothing but its owner's doings; `no-events`, `no-deployments`: is refused that list. */
  readonly role?: "own-events" | "no-events" | "no-deployments";
  readonly saml?: boolean;
}

export interface VercelStandInOptions {
  readonly clock: () => number;
  readonly tokens: readonly StandInToken[];
  readonly teams?: readonly StandInTeam[];
  /** Read at every request, so that more may be added while it runs; in any order. */
  readonly events?: readonly StandInActivity[];
  readonly deployments?: readonly StandInDeployment[];
  /** The owner's default team, for whom a request without a team is that team's. */
  readonly defaultTeam?: string;
  readonly faults?: readonly Fault[];
}

/** More than this is not given in one page, whatever the request says. */
const MOST = 1000;

export function startVercelStandIn(options: VercelStandInOptions): Promise<Loopback> {
  return startLoopback({
    handle: (asked) => handle(asked, options),
    clock: options.clock,
    faults: options.faults ?? [],
  });
}

function handle(asked: Asked, options: VercelStandInOptions): Reply {
  const token = options.tokens.find(({ value }) => asked.headers.authorization === `Bearer ${value}`);
  if (token === undefined) return error(403, "forbidden", "Not authorized", { invalidToken: true });
  if (asked.path === "/v2/user")
    return {
      status: 200,
      body: { user: { id: token.owner, username: token.owner, defaultTeamId: options.defaultTeam } },
    };
  const teams = options.teams ?? [];
  if (asked.path === "/v2/teams") return { status: 200, body: { teams: teams.filter(({ id }) => sees(token, id)) } };
  const named = asked.query.teamId ?? asked.query.slug;
  const team = teams.find(({ id, slug }) => id === named || slug === named);
  if (named !== undefined && (team === undefined || !sees(token, team.id)))
    return error(403, "forbidden", "Not authorized: Trying to access resource under scope");
  if (token.saml) return error(403, "forbidden", "The team requires SAML", { saml: true });
  return route(asked, options, token, team);
}

function route(asked: Asked, options: VercelStandInOptions, token: StandInToken, team: StandInTeam | undefined): Reply {
  const account = team?.id ?? options.defaultTeam;
  if (asked.path === "/v3/events") {
    if (token.role === "no-events") return error(403, "forbidden", "You don't have permission to list the event.");
    const own = token.role === "own-events" ? token.owner : undefined;
    const records = (options.events ?? [])
      .filter((one) => one.team === account && (own === undefined || one.record.principalId === own))
      .filter(({ visibleAt = 0 }) => visibleAt <= options.clock())
      .map(({ record }) => withPayload(record, asked.query.withPayload === "true"));
    return { status: 200, body: { events: page(records, asked, "createdAt", options.clock()) } };
  }
  const mine = (options.deployments ?? []).filter((one) => one.team === account && !isGone(one, options.clock()));
  const shown = mine.map((one) => inItsState(one, options.clock()));
  if (asked.path === "/v7/deployments") {
    if (token.role === "no-deployments")
      return error(403, "forbidden", "You don't have permission to list the deployment.");
    const deployments = page(shown, asked, "created", options.clock());
    // The string is the vendor's own slip.
    return { status: 200, body: { deployments, pagination: { count: deployments.length, next: null, prev: "0" } } };
  }
  const [, version, what, id, more] = asked.path.split("/");
  if (version === "v13" && what === "deployments") {
    const found = shown.find(({ uid }) => uid === id);
    if (found === undefined) return error(404, "not_found", "The deployment could not be found");
    const { uid, created, ...rest } = found;
    return { status: 200, body: { ...rest, id: uid, createdAt: created } };
  }
  if (what !== "teams" || team === undefined) return error(404, "not_found", "Not found");
  if (more === "members") return { status: 200, body: membersOf(team, options.clock()) };
  return { status: 200, body: { id: team.id, slug: team.slug, billing: { plan: team.plan ?? "pro" } } };
}

function membersOf({ members = [] }: StandInTeam, now: number): Row {
  const list = members.map((uid) => ({
    uid,
    username: uid.replace("usr_", ""),
    email: `${uid.replace("usr_", "")}@example.com`,
    role: "MEMBER",
    confirmed: true,
    createdAt: now,
  }));
  return { members: list, pagination: { count: list.length, hasNext: false, next: null, prev: null } };
}

type Row = Readonly<Record<string, unknown>>;

/** Newest first; both bounds belong to the range. */
function page(records: readonly Row[], { query }: Asked, time: string, now: number): readonly Row[] {
  const bound = (text: string | undefined, fallback: number): number =>
    text === undefined ? fallback : /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  const [since, until] = [bound(query.since, 0), Math.min(now, bound(query.until, now))];
  return records
    .filter((record) => Number(record[time]) >= since && Number(record[time]) <= until)
    .sort((a, b) => Number(b[time]) - Number(a[time]))
    .slice(0, Math.min(MOST, Number(query.limit ?? 20)));
}

function withPayload({ payload, ...record }: Row, wanted: boolean): Row {
  return wanted && payload !== undefined ? { ...record, payload } : record;
}

function inItsState({ record, ends, endsAt = 0 }: StandInDeployment, now: number): Row {
  const { ready, ...rest } = record;
  const readyState = ends === undefined || now < endsAt ? "BUILDING" : ends;
  return readyState === "BUILDING"
    ? { ...rest, readyState, state: readyState }
    : { ...rest, readyState, state: readyState, ready: ready ?? (endsAt || rest.created) };
}

function isGone({ deletedAt }: StandInDeployment, now: number): boolean {
  return deletedAt !== undefined && now >= deletedAt;
}

function sees({ teams }: StandInToken, id: string): boolean {
  return teams === undefined || teams.includes(id);
}

function error(status: number, code: string, message: string, more: Row = {}): Reply {
  return { status, body: { error: { code, message, ...more } } };
}
