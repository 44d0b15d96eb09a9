/** Asks a relay for its audit log, page by page, over one web socket. */
import type { Connector, Context, LogPage, WebSocketConnection } from "mallcop";
import { instant, list, MallcopError, object, optionalText, parseJson, probe, text } from "mallcop";

interface Config {
  readonly relay_url: string;
}

const VENDOR = "Relay";

async function frame(connection: WebSocketConnection) {
  return object(parseJson(await connection.receive(), "frame", VENDOR), "frame", VENDOR);
}

async function* pages(ctx: Context<Config>): AsyncGenerator<LogPage> {
  const connection = await ctx.websocket(ctx.config.relay_url);
  try {
    text((await frame(connection)).hello, "hello", VENDOR);
    for (let page: string | undefined = "1", id = 1; page !== undefined; id += 1) {
      const token = ctx.requireSecret("RELAY_TOKEN").reveal();
      connection.send(JSON.stringify({ id, ask: "audit", page, token }));
      const { ok, result, id: answered } = await frame(connection);
      if (ok !== true || answered !== id)
        throw new MallcopError("auth-failed", {
          vendor: VENDOR,
          reason: "it refused",
          advice: "Set RELAY_TOKEN anew.",
        });
      const { entries, next } = object(result, "result", VENDOR);
      yield { records: list(entries, "result.entries", VENDOR) };
      page = optionalText(next, "result.next", VENDOR);
    }
  } finally {
    connection.close();
  }
}

const connector: Connector<Config> = {
  async *preflight(ctx) {
    yield await probe("audit:read", ["audit"], async () => {
      for await (const { records } of pages(ctx)) return `${records.length} entries`;
      return "no entries";
    });
  },
  feeds: {
    audit: {
      kind: "log",
      partitions: async () => [{ id: "all" }],
      read: (ctx) => pages(ctx),
      normalize(record) {
        const entry = object(record, "entry");
        return [
          {
            key: { tenant: "relay", namespace: "audit", id: text(entry.id, "id") },
            time: instant(entry.at, "at"),
            type: "relay.sign_in",
            actor: text(entry.who, "who"),
            target: "relay",
            action: "sign_in",
          },
        ];
      },
    },
  },
  recognize: (record) => (typeof record === "object" && record !== null && "who" in record ? "audit" : undefined),
};

export default connector;
