/**
 * What stays at work in a gateway without anybody asking again, as a state feed: scheduled jobs, paired nodes, plugins and
 * hooks from elsewhere, and the files that tell an agent who it is. One partition a kind, so that one failing hides no other.
 */
import type {
  Change,
  Context,
  Item,
  Json,
  Lookup,
  Partition,
  Severity,
  StateFeed,
  StatePage,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  entryOf,
  isObject,
  type JsonObject,
  list,
  object,
  optionalNumber,
  optionalText,
  text,
} from "../../../src/connector/shape.ts";
import { agentIds } from "./agents.ts";
import type { OpenClawConfig } from "./config.ts";
import { VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { visit, visiting } from "./visit.ts";

interface Kind {
  readonly method: string;
  readonly list: (gateway: Gateway, config: OpenClawConfig) => Promise<readonly Item[]>;
  readonly type: "agent.behavior_anomaly" | "gateway.config_change";
  /** What it is called in `kind` and as the target's type. */
  readonly name: string;
  /** Of something that appears or changes; what disappears is `info`. */
  readonly severity: (value: JsonObject) => Severity;
}

const always = (severity: Severity) => (): Severity => severity;

const KINDS: Readonly<Record<string, Kind>> = {
  jobs: {
    method: "cron.list",
    list: jobs,
    type: "agent.behavior_anomaly",
    name: "scheduled-job",
    severity: always("warn"),
  },
  // A node can be told to run commands on its machine.
  nodes: {
    method: "node.list",
    list: nodes,
    type: "agent.behavior_anomaly",
    name: "node",
    severity: always("critical"),
  },
  plugins: {
    method: "plugins.list",
    list: plugins,
    type: "gateway.config_change",
    name: "plugin",
    severity: always("warn"),
  },
  hooks: { method: "hooks.status", list: hooks, type: "gateway.config_change", name: "hook", severity: always("warn") },
  instructions: {
    method: "agents.files.list",
    list: instructions,
    type: "agent.behavior_anomaly",
    name: "agent-instructions",
    severity: ({ file }) => (file === "MEMORY.md" ? "info" : "warn"),
  },
};

export const inventory: StateFeed<OpenClawConfig> = { kind: "state", partitions, read, change };

/** Only kinds that this gateway can list: one that an old gateway lacks must not look like everything was removed. */
async function partitions(ctx: Context<OpenClawConfig>): Promise<readonly Partition[]> {
  return await visit(ctx, async (gateway) => {
    const offered = Object.entries(KINDS).filter(([, { method }]) => gateway.offers(method));
    return offered.map(([id]) => ({ id }));
  });
}

function read(ctx: Context<OpenClawConfig>, { id }: Partition): AsyncIterable<StatePage> {
  return visiting(ctx, async function* (gateway) {
    const items = (await entryOf(KINDS, id)?.list(gateway, ctx.config)) ?? [];
    // The kind goes along, because a difference is judged without knowing its partition.
    yield { items: items.map(({ key, value }) => ({ key: `${id}/${key}`, value })), complete: true as const };
  });
}

/** Jobs that somebody made; those that OpenClaw declares itself come and go with its plugins. */
async function jobs(gateway: Gateway): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const answer = await gateway.ask("cron.list", offset === 0 ? {} : { offset });
    for (const row of list(answer.jobs, "jobs", VENDOR)) {
      const job = object(row, "job", VENDOR);
      if (job.declarationKey !== undefined) continue;
      found.push({
        key: text(job.id, "job.id", VENDOR),
        value: {
          name: optionalText(job.name, "job.name", VENDOR) ?? "",
          enabled: job.enabled === true,
          revision: optionalText(job.configRevision, "job.configRevision", VENDOR) ?? String(job.updatedAtMs ?? ""),
          ...agentOf(job.agentId ?? job.effectiveAgentId),
        },
      });
    }
    const next = answer.hasMore === true ? optionalNumber(answer.nextOffset, "nextOffset", VENDOR) : undefined;
    if (answer.hasMore === true && (next === undefined || next <= offset))
      throw new MallcopError("listing-partial", { what: "scheduled jobs" });
    offset = next;
  }
  return found;
}

async function nodes(gateway: Gateway): Promise<readonly Item[]> {
  const answer = await gateway.ask("node.list");
  return list(answer.nodes, "nodes", VENDOR).map((row) => {
    const node = object(row, "node", VENDOR);
    const id = text(node.nodeId ?? node.id, "node.nodeId", VENDOR);
    const words = ["displayName", "platform", "approvalState"].flatMap((name) => {
      const word = node[name];
      return typeof word === "string" ? [[name === "displayName" ? "name" : name, word] as const] : [];
    });
    return { key: id, value: Object.fromEntries(words) };
  });
}

/** Plugins that neither came with OpenClaw nor are its maker's: whether those are on, the configuration tells. */
async function plugins(gateway: Gateway): Promise<readonly Item[]> {
  const answer = await gateway.ask("plugins.list");
  return list(answer.plugins, "plugins", VENDOR).flatMap((row) => {
    const plugin = object(row, "plugin", VENDOR);
    const origin = optionalText(plugin.origin, "plugin.origin", VENDOR) ?? "unknown";
    if (origin === "bundled" || plugin.installed === false) return [];
    const version = optionalText(plugin.version, "plugin.version", VENDOR) ?? "";
    return [
      { key: text(plugin.id, "plugin.id", VENDOR), value: { origin, version, enabled: plugin.enabled === true } },
    ];
  });
}

async function hooks(gateway: Gateway): Promise<readonly Item[]> {
  const answer = await gateway.ask("hooks.status");
  return list(answer.hooks, "hooks", VENDOR).flatMap((row) => {
    const hook = object(row, "hook", VENDOR);
    const source = optionalText(hook.source, "hook.source", VENDOR) ?? "unknown";
    if (source === "openclaw-bundled") return [];
    const events = Array.isArray(hook.events) ? hook.events.map(String).sort() : [];
    return [
      {
        key: text(hook.name, "hook.name", VENDOR),
        value: { origin: source, events, enabled: hook.enabledByConfig === true },
      },
    ];
  });
}

async function instructions(gateway: Gateway, config: OpenClawConfig): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const agentId of await agentIds(gateway, config)) {
    const answer = await gateway.ask("agents.files.list", { agentId });
    for (const row of list(answer.files, "files", VENDOR)) {
      const file = object(row, "file", VENDOR);
      if (file.missing === true) continue;
      const name = text(file.name, "file.name", VENDOR);
      const got = await gateway.ask("agents.files.get", { agentId, name });
      const hash = text(object(got.file, "file", VENDOR).hash, "file.hash", VENDOR);
      items.push({ key: `${agentId}/${name}`, value: { agent: agentId, file: name, sha256: hash } });
    }
  }
  return items;
}

function change(before: Item | undefined, after: Item | undefined, _lookup: Lookup): readonly Change[] {
  const [kindId = "", ...rest] = (after?.key ?? before?.key ?? "").split("/");
  const kind = entryOf(KINDS, kindId);
  const value = after?.value ?? before?.value;
  if (kind === undefined || !isObject(value)) return [];
  const what = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [
    {
      type: kind.type,
      actor: "unknown",
      target: `${kind.name}:${word(value.name) || rest.join("/")}`,
      action: `${kind.name}.${what}`,
      severity: after === undefined ? "info" : kind.severity(value),
      metadata: {
        kind: `${kind.name}-${what}`,
        target_type: kind.name,
        agent: word(value.agent),
        enabled: typeof value.enabled === "boolean" ? value.enabled : undefined,
        origin: word(value.origin),
        version: word(value.version),
        platform: word(value.platform),
        sha256: word(value.sha256),
      },
    },
  ];
}

function agentOf(value: unknown): Readonly<Record<string, Json>> {
  return typeof value === "string" ? { agent: value } : {};
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
