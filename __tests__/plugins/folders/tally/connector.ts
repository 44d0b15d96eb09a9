/** Sessions, of which the vendor tells begin and end, and heartbeats, of which only the number matters. */
import type { Connector, Context, Correlator, Digest, Draft, Instant, Json, LogPage, Verdict } from "mallcop";
import { instant, isObject, list, MallcopError, object, parseJson, text } from "mallcop";

interface Config {
  readonly base_url: string;
}

async function* read(ctx: Context<Config>, where: string): AsyncGenerator<LogPage> {
  const token = ctx.requireSecret("TALLY_TOKEN");
  const response = await ctx.http.send({
    url: `${ctx.config.base_url}${where}`,
    headers: { authorization: `Bearer ${token.reveal()}` },
  });
  if (response.status !== 200)
    throw new MallcopError("auth-failed", { vendor: "Tally", reason: ctx.http.excerpt(response), advice: "Look." });
  const answer = object(parseJson(response.body, "answer", "Tally"), "answer", "Tally");
  yield { records: list(answer.entries, "entries", "Tally") };
}

/** The begin alone says who, the end alone says how long. */
const sessions: Correlator = {
  name: "session",
  deadlineMs: 3_600_000,
  key: ({ key }) => key?.id,
  fold(state, draft) {
    const known = { ...(isObject(state) ? state : {}), [draft.action]: { time: draft.time, actor: draft.actor } };
    const { begin, end } = known as Readonly<Record<string, { readonly time: number; readonly actor: string }>>;
    if (begin === undefined || end === undefined) return { state: { ...known, id: draft.key?.id ?? "" } };
    const minutes = Math.round((end.time - begin.time) / 60_000);
    return { done: session(draft.key?.id ?? "", begin, { outcome: "success", minutes }) };
  },
  expire(state) {
    const { id, begin, end } = isObject(state) ? state : {};
    const half = isObject(begin) ? begin : isObject(end) ? end : undefined;
    if (half === undefined || typeof half.time !== "number") return undefined;
    return session(text(id, "id"), { time: half.time, actor: text(half.actor, "actor") }, { outcome: "unknown" });
  },
};

function session(
  id: string,
  { time, actor }: { readonly time: number; readonly actor: string },
  metadata: NonNullable<Draft["metadata"]>,
): Draft {
  const key = { tenant: "tally", namespace: "session", id };
  return { key, time: time as Instant, type: "tally.session", actor, target: "tally", action: "session", metadata };
}

class Heartbeats implements Digest {
  #count = 0;

  add(_record: unknown, _verdict: Verdict): void {
    this.#count += 1;
  }

  absorb(next: Digest): void {
    if (next instanceof Heartbeats) this.#count += next.#count;
  }

  tell(from: Instant, to: Instant): readonly Draft[] {
    if (this.#count === 0) return [];
    const raw: Json = { count: this.#count };
    return [
      {
        key: { tenant: "tally", namespace: "heartbeats", id: `${from}|${to}` },
        time: to,
        type: "tally.heartbeats",
        actor: "unknown",
        target: "devices",
        action: "heartbeats",
        metadata: { count: this.#count },
        raw,
      },
    ];
  }
}

const connector: Connector<Config> = {
  async *preflight() {},
  correlate: [sessions],
  feeds: {
    audit: {
      kind: "log",
      partitions: async () => [{ id: "all" }],
      read: (ctx) => read(ctx, "/audit"),
      normalize(record) {
        const entry = object(record, "entry");
        const draft: Draft = {
          key: { tenant: "tally", namespace: "session", id: text(entry.id, "id") },
          time: instant(entry.at, "at"),
          type: "tally.session",
          actor: text(entry.who, "who"),
          target: "tally",
          action: text(entry.kind, "kind"),
        };
        return [draft];
      },
    },
    beats: {
      kind: "log",
      partitions: async () => [{ id: "all" }],
      read: (ctx) => read(ctx, "/beats"),
      normalize(record) {
        text(object(record, "beat").device, "device");
        return { leftOut: "heartbeat" };
      },
      digest: () => new Heartbeats(),
    },
  },
  recognize: (record) => (isObject(record) && "device" in record ? "beats" : undefined),
};

export default connector;
