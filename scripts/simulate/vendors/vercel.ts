/** A team on Vercel: what people do, and deployments that take minutes, days, or never end. */
import { deploys, vercel } from "../../../src/demo/story/beat.ts";
import { ann, ben, VERCEL_TEAM } from "../../../src/demo/story/cast.ts";
import { activity, deployment } from "../../../src/demo/story/records/vercel.ts";
import { startVercelStandIn } from "../../../src/demo/vercel/server.ts";
import { type Fact, happenings, markOf, type Setting, type Vendor, withRepeats } from "./vendor.ts";

const INSTANCE = "vercel";
const TOKEN = "simulated-vercel-token-0123456789";
const HOUR = 3_600_000;
const LATENESS_MS = 6 * HOUR;

export async function vercelTeam(setting: Setting): Promise<Vendor> {
  const { chance, clock } = setting;
  const acts = happenings(setting, { latenessMs: LATENESS_MS, stepMs: 1 }).map(({ nth, time, visibleAt }) => ({
    ...{ time, visibleAt },
    ...activity(vercel("00:00", nth % 2 === 0 ? ann : ben, "env-variable-edit", { projectName: `web-${nth}` }), time),
  }));
  const built = happenings(setting, { latenessMs: 0, stepMs: 1 }).map(({ nth, time }) => {
    const takes = chance.next() < 0.8 ? chance.next() * 10 * 60_000 : chance.next() * 30 * HOUR;
    const ends = chance.next() < 0.3 ? "ERROR" : "READY";
    const endsAt = chance.next() < 0.02 ? undefined : Math.floor(time + takes);
    return { time, endsAt, story: deployment(deploys("00:00", ann, `web-${nth}`, { ends }), time, endsAt) };
  });
  const standIn = await startVercelStandIn({
    clock,
    tokens: [{ value: TOKEN, owner: "usr_ann" }],
    teams: [{ ...VERCEL_TEAM, members: ["usr_ann", "usr_ben"] }],
    events: withRepeats(chance, acts),
    deployments: built.map(({ story }) => story),
  });
  const fact = (feed: string, id: string, time: number, visibleAt: number, axisTime = time): Fact => ({
    ...{ instance: INSTANCE, feed, time, axisTime, visibleAt },
    latenessMs: feed === "events" ? LATENESS_MS : visibleAt - axisTime,
    mark: markOf("vercel", "vercel", feed.replace(/s$/, ""), id),
  });
  return {
    instance: INSTANCE,
    entry: { type: "vercel", team_id: VERCEL_TEAM.id, base_url: standIn.url },
    env: { VERCEL_TOKEN: TOKEN },
    door: { origin: standIn.url, listener: standIn.listener },
    facts: [
      ...acts.map(({ record, time, visibleAt }) => fact("events", String(record.id), time, visibleAt)),
      ...built.flatMap(({ story: { record, ends }, time, endsAt }) => [
        fact("deployments", `${record.uid}|created`, time, time),
        // Of one that takes days the end is looked for as long as it takes.
        ...(endsAt === undefined
          ? []
          : [fact("deployments", `${record.uid}|${ends === "READY" ? "succeeded" : "failed"}`, endsAt, endsAt, time)]),
      ]),
    ],
    close: () => standIn.close(),
  };
}
