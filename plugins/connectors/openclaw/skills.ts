/**
 * Skills as a state feed, one partition an agent: what the gateway says of each skill, and a hash of every file that it shows.
 * Both sources are needed: an edited file does not change the status, and a skill that is broken on purpose has no status.
 */
import { createHash } from "node:crypto";
import type { Context, Item, Json, Partition, StateFeed, StatePage } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list, object, optionalText, text } from "../../../src/connector/shape.ts";
import { agentPartitions } from "./agents.ts";
import type { OpenClawConfig } from "./config.ts";
import { VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { skillChange } from "./skill-change.ts";
import { visiting } from "./visit.ts";
import { type SkillFile, Workspace } from "./workspace.ts";

export const skills: StateFeed<OpenClawConfig> = {
  kind: "state",
  partitions: agentPartitions,
  read: (ctx, partition) => visiting(ctx, (gateway) => read(ctx, gateway, partition)),
  change: skillChange,
};

/** Folders of a workspace that skills are loaded from. */
const ROOTS = ["skills", ".agents/skills"];
/** Sources that come with OpenClaw or its plugins. */
const SHIPPED: ReadonlySet<string> = new Set(["openclaw-bundled", "openclaw-custodian"]);

async function* read(ctx: Context, gateway: Gateway, { id: agent }: Partition): AsyncGenerator<StatePage> {
  const status = await gateway.ask("skills.status", { agentId: agent });
  const workspaceDir = optionalText(status.workspaceDir, "workspaceDir", VENDOR);
  const folders = gateway.offers("agents.workspace.list")
    ? await readFolders(new Workspace(gateway, agent))
    : undefined;
  if (folders === undefined)
    ctx.log.warn(`gateway ${gateway.hello.version} does not show skills' files: only what it says of them is compared`);
  const items: Item[] = [];
  for (const [index, value] of list(status.skills, "skills", VENDOR).entries()) {
    const skill = object(value, `skills[${index}]`, VENDOR);
    const folder = folderOf(skill, workspaceDir);
    const files = folder === undefined ? undefined : folders?.get(folder);
    if (folder !== undefined) folders?.delete(folder);
    items.push(itemOf(skill, { agent, version: gateway.hello.version, folder, files }));
  }
  // Files without a skill that the gateway would admit to: broken, or hidden, and loaded as soon as they are mended.
  for (const [folder, files] of folders ?? []) {
    if (files.length > 0) items.push(unlisted(agent, folder, files));
  }
  yield { items, complete: true };
}

async function readFolders(workspace: Workspace): Promise<Map<string, readonly SkillFile[]>> {
  const found = new Map<string, readonly SkillFile[]>();
  const roots = (await workspace.exists()) ? ROOTS : [];
  for (const root of roots) {
    for (const name of await workspace.folders(root)) {
      const folder = `${root}/${name}`;
      found.set(folder, await workspace.filesBelow(folder));
    }
  }
  return found;
}

/** A skill's folder within the workspace, as the roots' children; `undefined` for one that lies elsewhere. */
function folderOf(skill: JsonObject, workspaceDir: string | undefined): string | undefined {
  const baseDir = optionalText(skill.baseDir, "baseDir", VENDOR)?.replaceAll("\\", "/");
  const root = workspaceDir?.replaceAll("\\", "/").replace(/\/+$/, "");
  if (baseDir === undefined || root === undefined || !baseDir.startsWith(`${root}/`)) return undefined;
  return baseDir.slice(root.length + 1);
}

interface Surroundings {
  readonly agent: string;
  readonly version: string;
  readonly folder: string | undefined;
  readonly files: readonly SkillFile[] | undefined;
}

function itemOf(skill: JsonObject, { agent, version, folder, files }: Surroundings): Item {
  const name = text(skill.name, "skill.name", VENDOR);
  const source = optionalText(skill.source, "skill.source", VENDOR) ?? "unknown";
  const shipped = skill.bundled === true || SHIPPED.has(source);
  const published = publishedHash(skill.clawhub);
  const own = files?.find(({ path }) => path === published?.path)?.sha256;
  const value: Record<string, Json> = {
    agent,
    name,
    source,
    enabled: skill.disabled !== true && skill.blockedByAllowlist !== true && skill.blockedByAgentFilter !== true,
    described: describedHash(skill),
    ...(shipped && { shipped: version }),
    ...(folder !== undefined && { folder }),
    ...originOf(skill.clawhub),
    ...(published !== undefined && own !== undefined && { tampered: published.sha256 !== own }),
    ...(files !== undefined && { files: files.map((file) => ({ ...file })) }),
  };
  return { key: name, value };
}

function unlisted(agent: string, folder: string, files: readonly SkillFile[]): Item {
  const value = {
    agent,
    name: folder,
    source: "unlisted",
    enabled: false,
    folder,
    files: files.map((file) => ({ ...file })),
  };
  return { key: folder, value };
}

/** What the gateway says of a skill besides its name and state: all that can be compared where files are not shown. */
function describedHash(skill: JsonObject): string {
  const said = [skill.description, skill.requirements, skill.install, skill.always, skill.userInvocable];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}

function publishedHash(clawhub: unknown): { readonly path: string; readonly sha256: string } | undefined {
  const file = isObject(clawhub) && isObject(clawhub.skillFile) ? clawhub.skillFile : undefined;
  const { path, sha256 } = file ?? {};
  return typeof path === "string" && typeof sha256 === "string" ? { path, sha256 } : undefined;
}

/** Where a skill of the registry comes from. */
function originOf(clawhub: unknown): Readonly<Record<string, Json>> {
  if (!isObject(clawhub)) return {};
  const { status, slug, ownerHandle, installedVersion } = clawhub;
  const origin = [ownerHandle, slug].filter((part) => typeof part === "string").join("/");
  return {
    ...(origin !== "" && { origin: `clawhub:${origin}` }),
    ...(typeof installedVersion === "string" && { installed: installedVersion }),
    ...(typeof status === "string" && { link: status }),
  };
}
