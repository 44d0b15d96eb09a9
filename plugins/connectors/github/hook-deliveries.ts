/**
 * What GitHub delivered to the organization's webhooks: on every plan the only list that says who did a thing. GitHub keeps
 * deliveries for three days, newest first, whether or not anybody answered them.
 *
 * @see https://docs.github.com/en/rest/orgs/webhooks#list-deliveries-for-an-organization-webhook
 */
import type { Context, Instant, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instant, type JsonObject, object, scalarText } from "../../../src/connector/shape.ts";
import { type GitHub, type GitHubConfig, openGitHub } from "./client.ts";
import { refusal } from "./errors.ts";
import { wholeList } from "./listing.ts";
import { withoutSecrets } from "./normalize.ts";
import { sourcesOf } from "./sources.ts";
import { isWorthAsking, normalizeDelivery } from "./webhook.ts";

export const hookDeliveries: LogFeed<GitHubConfig> = { kind: "log", partitions, read, normalize: normalizeDelivery };

async function partitions(ctx: Context<GitHubConfig>): Promise<readonly Partition[]> {
  const { auditLog, hooks, hooksRefused } = await sourcesOf(ctx);
  if (auditLog) return [];
  if (hooksRefused !== undefined && hooksRefused.kind !== "permission") throw hooksRefused;
  if (hooks.length === 0) throw notSetUp(hooksRefused !== undefined);
  return hooks.map(({ id }) => ({ id }));
}

function notSetUp(hidden: boolean): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: "GitHub",
    what: "webhook deliveries",
    reason: hidden ? "the token may not see the organization's webhooks" : "the organization has no webhook",
    advice:
      "Set one up, and give the token `admin:org_hook` or Webhooks: read, to learn who made a change; " +
      "docs/connectors/github.md says how.",
  });
}

async function* read(ctx: Context<GitHubConfig>, { id }: Partition, { from, to }: Slice): AsyncGenerator<LogPage> {
  const { org } = ctx.config;
  const github = await openGitHub(ctx);
  const listed = {
    route: "GET /orgs/{org}/hooks/{hook_id}/deliveries",
    parameters: { org, hook_id: id },
    wanted: { what: `the deliveries of webhook ${id}`, right: "`admin:org_hook`, or organization Webhooks: read" },
  };
  for await (const page of wholeList(github, listed)) {
    const records: JsonObject[] = [];
    for (const delivery of page.filter((one) => deliveredAt(one) >= from && deliveredAt(one) < to))
      records.push(isWorthAsking(delivery) ? await whole(github, { org, hook: id }, delivery) : delivery);
    yield { records };
    if (page.some((delivery) => deliveredAt(delivery) < from)) return;
  }
}

/** With the payload, and without the headers, which hold a signature. */
async function whole(github: GitHub, at: { org: string; hook: string }, delivery: JsonObject): Promise<JsonObject> {
  const answer = await github.ask("GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}", {
    org: at.org,
    hook_id: at.hook,
    delivery_id: scalarText(delivery.id),
  });
  if (answer.status !== 200) throw refusal(github, answer, `a delivery of webhook ${at.hook}`);
  const { request } = object(answer.data, "the delivery", "GitHub");
  const { payload } = object(request, "request", "GitHub");
  const { id, guid, delivered_at, event, action } = delivery;
  return {
    id,
    guid,
    delivered_at,
    event,
    action,
    payload: withoutSecrets(object(payload, "request.payload", "GitHub")),
  };
}

function deliveredAt(delivery: JsonObject): Instant {
  return instant(delivery.delivered_at, "delivered_at", "GitHub");
}
