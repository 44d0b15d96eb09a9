/** Which accounts a token sees, so that a forgotten `team_id` does not look like a quiet team. */
import { isObject } from "../../../src/connector/shape.ts";
import { firstText } from "./activity.ts";
import type { Vercel } from "./client.ts";

/**
 * The slugs of teams that the token sees and that are not read because no team is configured. A newer personal account is a
 * team itself, the owner's default one, and is read without its id.
 */
export async function foregoneTeams(vercel: Vercel): Promise<readonly string[]> {
  const [teams, owner] = [await vercel.get("/v2/teams", { limit: 20 }), await vercel.get("/v2/user")];
  const list = isObject(teams.data) && Array.isArray(teams.data.teams) ? teams.data.teams : [];
  const own = isObject(owner.data) ? firstText(owner.data, ["user.defaultTeamId"]) : undefined;
  return list.flatMap((team) => {
    if (!isObject(team)) return [];
    const [id, slug] = [firstText(team, ["id"]), firstText(team, ["slug", "id"])];
    return id === own || slug === undefined || !/^[\w-]{1,100}$/.test(slug) ? [] : [slug];
  });
}
