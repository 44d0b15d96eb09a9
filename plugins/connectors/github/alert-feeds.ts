/**
 * The organization's alerts as log feeds, by the time of their last change. GitHub lists the newest change first; a slice is
 * read from now back to its beginning, so that an alert that changes meanwhile is met again later and never missed.
 */
import type { Context, Draft, Instant, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instant, isObject, type JsonObject, scalarText } from "../../../src/connector/shape.ts";
import {
  dependabotDraft,
  dependabotMoment,
  isDependabotAlert,
  isSecretScanningAlert,
  secretScanningDraft,
  withoutSecret,
} from "./alerts.ts";
import { type GitHubConfig, openGitHub, type Parameters } from "./client.ts";
import { wholeList } from "./listing.ts";
import { sourcesOf } from "./sources.ts";

interface Alerts {
  readonly route: string;
  readonly parameters: Parameters;
  readonly title: string;
  readonly right: string;
  readonly option: "include_dependabot" | "include_secret_scanning";
  /** Whether what changed since `from` is news. */
  isNews(alert: JsonObject, from: Instant): boolean;
  normalize(record: unknown): Draft;
}

/** @see https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-an-organization */
export const secretScanning = alertFeed({
  route: "GET /orgs/{org}/secret-scanning/alerts",
  parameters: { hide_secret: "true" },
  title: "secret scanning alerts",
  right: "`repo` of an owner or security manager, or repository Secret scanning alerts: read",
  option: "include_secret_scanning",
  isNews: () => true,
  normalize(record) {
    if (isSecretScanningAlert(record)) return { ...secretScanningDraft(record), raw: withoutSecret(record) };
    if (isObject(record) && "token_type" in record) return bypassDraft(record);
    throw new MallcopError("record-malformed", { reason: "it is no secret scanning alert" });
  },
});

/** @see https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-an-organization */
export const dependabot = alertFeed({
  route: "GET /orgs/{org}/dependabot/alerts",
  parameters: {},
  title: "Dependabot alerts",
  right: "`repo` of an owner or security manager, or repository Dependabot alerts: read",
  option: "include_dependabot",
  isNews: (alert, from) => dependabotMoment(alert) >= from,
  normalize(record) {
    if (!isDependabotAlert(record)) throw new MallcopError("record-malformed", { reason: "it is no Dependabot alert" });
    return { ...dependabotDraft(record), raw: withoutDescription(record) };
  },
});

function alertFeed(alerts: Alerts): LogFeed<GitHubConfig> {
  async function* read(ctx: Context<GitHubConfig>, _partition: Partition, { from }: Slice): AsyncGenerator<LogPage> {
    const { org } = ctx.config;
    const github = await openGitHub(ctx);
    const parameters = { org, sort: "updated", direction: "desc", ...alerts.parameters };
    const wanted = { what: `the ${alerts.title} of ${org}`, right: alerts.right };
    for await (const page of wholeList(github, { route: alerts.route, parameters, wanted })) {
      const recent = page.map(withoutSecret).filter((alert) => changedAt(alert) >= from);
      yield { records: recent.filter((alert) => alerts.isNews(alert, from)) };
      if (recent.length < page.length) return;
    }
  }
  return {
    kind: "log",
    async partitions(ctx) {
      if (ctx.config[alerts.option] === false) return [];
      return (await sourcesOf(ctx)).auditLog ? [] : [{ id: ctx.config.org }];
    },
    read,
    normalize: (record) => [alerts.normalize(record)],
  };
}

function changedAt({ updated_at, created_at }: JsonObject): Instant {
  return instant(updated_at ?? created_at, "updated_at", "GitHub");
}

/** A push that went past push protection. */
function bypassDraft(record: JsonObject): Draft {
  return {
    time: instant(record.expire_at, "expire_at"),
    type: "secret_scanning_alert",
    actor: "unknown",
    target: "unknown",
    action: "secret_scanning_push_protection.bypass",
    severity: "warn",
    metadata: { secret_type: scalarText(record.token_type), resolution: scalarText(record.reason) },
  };
}

/** An advisory's description is pages of Markdown that say nothing of the repository. */
function withoutDescription(alert: JsonObject): JsonObject {
  if (!isObject(alert.security_advisory)) return alert;
  const { description: _, ...advisory } = alert.security_advisory;
  return { ...alert, security_advisory: advisory };
}
