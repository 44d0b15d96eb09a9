import type { Connector, Context, Draft } from "mallcop";
import { instant, MallcopError, object, parseJson, probe, text } from "mallcop";
import { path } from "./path.ts";

interface Config {
  readonly base_url: string;
}

async function get(ctx: Context<Config>, where: string): Promise<Record<string, unknown>> {
  const token = ctx.requireSecret("TOY_TOKEN");
  const response = await ctx.http.send({
    url: `${ctx.config.base_url}${where}`,
    headers: { authorization: `Bearer ${token.reveal()}` },
  });
  if (response.status !== 200)
    throw new MallcopError("auth-failed", { vendor: "Toy", reason: ctx.http.excerpt(response), advice: "Look." });
  return object(parseJson(response.body, "answer", "Toy"), "answer", "Toy") as Record<string, unknown>;
}

const connector: Connector<Config> = {
  async *preflight(ctx) {
    yield await probe("audit:read", ["audit"], async () => `${Object.keys(await get(ctx, path("0"))).length} members`);
  },
  tables: async () => ({ plans: { ann: "gold" } }),
  feeds: {
    audit: {
      kind: "log",
      partitions: async (ctx) => [{ id: ctx.setting("TOY_REGION") ?? "all" }],
      async *read(ctx, _partition, _slice, at) {
        for (let page = typeof at === "string" ? at : "0"; ; ) {
          const { records, next } = await get(ctx, path(page));
          ctx.log.info(`page ${page}`);
          yield { records: records as unknown[], ...(typeof next === "string" && { at: next }) };
          if (typeof next !== "string") return;
          page = next;
        }
      },
      normalize(record, lookup) {
        const entry = object(record, "record");
        if (entry.kind === "heartbeat") return { leftOut: "heartbeat" };
        const actor = text(entry.who, "who");
        const plan = lookup.get("plans", actor);
        const draft: Draft = {
          key: { tenant: "toy", namespace: "audit", id: text(entry.id, "id") },
          time: instant(entry.at, "at"),
          type: "toy.sign_in",
          actor,
          target: "toy",
          action: "sign_in",
          metadata: { outcome: "success", ...(typeof plan === "string" && { plan }) },
        };
        return [draft];
      },
    },
    members: {
      kind: "state",
      partitions: async () => [{ id: "all" }],
      async *read(ctx) {
        const { members } = await get(ctx, "/members");
        const items = (members as string[]).map((key) => ({ key, value: { name: key } }));
        yield { items, complete: true };
      },
      change: (before, after) => [
        {
          type: "toy.member_change",
          actor: "unknown",
          target: (after ?? before)?.key ?? "",
          action: after === undefined ? "removed" : "added",
        },
      ],
    },
  },
  recognize: (record) => (typeof record === "object" && record !== null && "who" in record ? "audit" : undefined),
};

export default connector;
