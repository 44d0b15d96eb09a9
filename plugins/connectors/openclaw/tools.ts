/** Look-ups at an OpenClaw gateway for an investigator: an agent's skills, what agents did, successes among it, and their sessions. */
import type { FoundRow, Tools } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list } from "../../../src/connector/shape.ts";
import { agentIds } from "./agents.ts";
import type { OpenClawConfig } from "./config.ts";
import { notOffered, VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { visit } from "./visit.ts";

const HOUR_MS = 3_600_000;
const PAGE = 200;

const tools: Tools<OpenClawConfig> = {
  skills: (ctx, input) =>
    visit(ctx, async (gateway) => {
      const agents = typeof input.agent === "string" ? [input.agent] : await agentIds(gateway, ctx.config);
      const rows: FoundRow[] = [];
      for (const agent of agents) {
        const status = await gateway.ask("skills.status", { agentId: agent });
        rows.push(
          ...list(status.skills, "skills", VENDOR).map((skill) => skillRow(agent, isObject(skill) ? skill : {})),
        );
      }
      return { rows };
    }),

  activity: (ctx, input) =>
    visit(ctx, async (gateway) => {
      const answer = await offered(gateway, "audit.activity.list", "a ledger of what agents did", {
        limit: PAGE,
        after: ctx.now - Number(input.hours) * HOUR_MS,
        before: ctx.now,
      });
      const entries = list(answer.events, "events", VENDOR).map((entry) => (isObject(entry) ? entry : {}));
      const of = (entry: JsonObject) => input.agent === undefined || entry.agentId === input.agent;
      return { rows: entries.filter(of).map(activityRow), more: typeof answer.nextCursor === "string" };
    }),

  sessions: (ctx) =>
    visit(ctx, async (gateway) => {
      const answer = await offered(gateway, "sessions.list", "its sessions", { limit: PAGE });
      const rows = list(answer.sessions, "sessions", VENDOR).map((one) => (isObject(one) ? one : {}));
      return {
        rows: rows.map(({ key, createdAt, updatedAt }) => ({
          session: textOf(key),
          opened: timeOf(createdAt),
          changed: timeOf(updatedAt),
        })),
        more: typeof answer.nextOffset === "number",
      };
    }),
};

export default tools;

/** Old gateways take an unknown method for a wish for more rights. */
async function offered(gateway: Gateway, method: string, what: string, parameters: JsonObject): Promise<JsonObject> {
  if (!gateway.offers(method)) throw notOffered(what, gateway.hello.version);
  return await gateway.ask(method, parameters);
}

function skillRow(agent: string, skill: JsonObject): FoundRow {
  const { ownerHandle, slug, installedVersion } = isObject(skill.clawhub) ? skill.clawhub : {};
  const origin = [ownerHandle, slug].filter((part) => typeof part === "string").join("/");
  return {
    agent,
    skill: textOf(skill.name),
    source: textOf(skill.source),
    enabled: skill.disabled !== true && skill.blockedByAllowlist !== true && skill.blockedByAgentFilter !== true,
    origin: origin === "" ? undefined : `clawhub:${origin}`,
    version: textOf(installedVersion),
    folder: textOf(skill.baseDir),
    description: textOf(skill.description),
  };
}

function activityRow(entry: JsonObject): FoundRow {
  const actor = isObject(entry.actor) ? entry.actor : {};
  return {
    time: timeOf(entry.occurredAt),
    agent: textOf(entry.agentId),
    kind: textOf(entry.kind),
    action: textOf(entry.action),
    status: textOf(entry.status),
    tool: textOf(entry.toolName),
    actor: typeof actor.id === "string" ? `${String(actor.type)}:${actor.id}` : undefined,
    session: textOf(entry.sessionKey),
    error: textOf(entry.errorCode),
  };
}

function timeOf(value: unknown): string | undefined {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 8.64e15
    ? new Date(value).toISOString()
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
