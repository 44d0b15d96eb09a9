/** What a gateway answers to those of its methods that only read, made of an estate that a test may change as it goes. */

export interface StandInFile {
  readonly content: string;
  /** Listed, but not given: a binary, or one that is too large or a hard link. */
  readonly opaque?: "workspace_file_unsupported" | "workspace_file_too_large" | "workspace_file_not_found";
}

export interface StandInSkill {
  readonly name: string;
  readonly source: string;
  readonly bundled?: boolean;
  /** Within the workspace; skills from elsewhere have none. */
  readonly folder?: string;
  readonly description?: string;
  readonly disabled?: boolean;
  readonly clawhub?: Readonly<Record<string, unknown>>;
}

export interface LogEntry {
  readonly time: number;
  readonly level?: string;
  readonly subsystem?: string;
  readonly message: string;
  /** The structured part. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Everything that a gateway has; may be changed while it runs. */
export interface Estate {
  version: string;
  deviceId: string;
  config: Readonly<Record<string, unknown>>;
  /** Changes with the meaning of the configuration, also where that is hidden. */
  revision: string;
  agents: readonly string[];
  skills: readonly StandInSkill[];
  /** The workspace's files, by path; the same for all agents. */
  files: Readonly<Record<string, StandInFile>>;
  instructions: Readonly<Record<string, string>>;
  jobs: readonly Readonly<Record<string, unknown>>[];
  nodes: readonly Readonly<Record<string, unknown>>[];
  plugins: readonly Readonly<Record<string, unknown>>[];
  hooks: readonly Readonly<Record<string, unknown>>[];
  /** Oldest first, with `sequence`. */
  ledger: readonly Readonly<Record<string, unknown>>[];
  sessions: readonly Readonly<Record<string, unknown>>[];
  logFile: string;
  log: readonly (LogEntry | string)[];
}

export type Reply =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly error: Readonly<Record<string, unknown>> };

type Params = Readonly<Record<string, unknown>>;
type Method = (estate: Estate, params: Params, protocol: number) => unknown;

const WORKSPACE = "/home/claw/workspace";
/** What is thrown to refuse. */
class Refused extends Error {
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super(message);
    this.details = details;
  }
}

const ANSWERS: Readonly<Record<string, Method>> = {
  "agents.list": ({ agents }) => ({ defaultId: agents[0], agents: agents.map((id) => ({ id, workspace: WORKSPACE })) }),
  "gateway.identity.get": ({ deviceId }) => ({ deviceId, publicKey: "not-needed" }),
  "config.get": configGet,
  "skills.status": skillsStatus,
  "agents.workspace.list": workspaceList,
  "agents.workspace.get": workspaceGet,
  "agents.files.list": ({ instructions }) => ({
    files: ["AGENTS.md", "SOUL.md", "MEMORY.md"].map((name) => ({ name, missing: instructions[name] === undefined })),
  }),
  "agents.files.get": ({ instructions }, { name }) => ({
    file: { name, hash: instructions[String(name)], missing: false },
  }),
  "cron.list": ({ jobs }, { offset = 0 }) => {
    const end = Number(offset) + 2;
    const more = end < jobs.length;
    return { jobs: jobs.slice(Number(offset), end), total: jobs.length, hasMore: more, nextOffset: more ? end : null };
  },
  "node.list": ({ nodes }) => ({ nodes }),
  "plugins.list": ({ plugins }) => ({ plugins }),
  "hooks.status": ({ hooks }) => ({ hooks }),
  "audit.activity.list": ledger,
  "sessions.list": ({ sessions }, { limit, offset = 0 }) => {
    const sorted = [...sessions].sort((a, b) => Number(b.updatedAt) - Number(a.updatedAt));
    const end = Number(offset) + Number(limit);
    return { sessions: sorted.slice(Number(offset), end), nextOffset: end < sorted.length ? end : null };
  },
  "logs.tail": logsTail,
};

/** All that it answers, and one that only an administrator may ask. */
export const METHODS: readonly string[] = [...Object.keys(ANSWERS), "config.patch"];

export function answer(estate: Estate, method: string, params: Params, protocol: number): Reply {
  try {
    return { ok: true, payload: ANSWERS[method]?.(estate, params, protocol) };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const { message, details } = thrown;
    return { ok: false, error: { code: "INVALID_REQUEST", message, ...(details && { details }) } };
  }
}

/** Of the older protocol there is only the hash of the file. */
function configGet({ config, revision }: Estate, _params: Params, protocol: number): unknown {
  const raw = JSON.stringify(config);
  const hashes = { configRevisionHash: `hmac-sha256:v1:${revision}`, appliedConfigHash: `hmac-sha256:v1:${revision}` };
  return {
    path: "/home/claw/.openclaw/openclaw.json",
    exists: true,
    raw,
    parsed: config,
    sourceConfig: config,
    valid: true,
    hash: revision,
    ...(protocol === 4 && hashes),
  };
}

function skillsStatus({ skills }: Estate): unknown {
  return {
    workspaceDir: WORKSPACE,
    managedSkillsDir: "/home/claw/.openclaw/skills",
    skills: skills.map(({ folder, bundled = false, disabled = false, description = "", ...skill }) => ({
      ...skill,
      bundled,
      disabled,
      description,
      skillKey: skill.name,
      baseDir: folder === undefined ? `/opt/openclaw/skills/${skill.name}` : `${WORKSPACE}/${folder}`,
      eligible: true,
      requirements: {},
      install: [],
    })),
  };
}

function workspaceList({ files }: Estate, { path, offset = 0, limit = 500 }: Params): unknown {
  const folder = String(path);
  const prefix = folder === "" ? "" : `${folder}/`;
  const children = new Map<string, unknown>();
  for (const [name, { content }] of Object.entries(files)) {
    if (!name.startsWith(prefix)) continue;
    const [child = "", ...rest] = name.slice(prefix.length).split("/");
    const kind = rest.length > 0 ? "directory" : "file";
    children.set(child, {
      path: `${prefix}${child}`,
      name: child,
      kind,
      ...(kind === "file" && { size: content.length }),
      updatedAtMs: 1,
    });
  }
  if (children.size === 0 && folder !== "")
    throw new Refused("path not found", { type: "workspace_path_not_found", path });
  const entries = [...children.values()];
  const page = entries.slice(Number(offset), Number(offset) + Number(limit));
  return { path, entries: page, totalEntries: entries.length, offset };
}

function workspaceGet({ files }: Estate, { path }: Params): unknown {
  const file = files[String(path)];
  const trouble = file === undefined ? "workspace_file_not_found" : file.opaque;
  if (file === undefined || trouble !== undefined) throw new Refused("not given", { type: trouble, path });
  return { file: { path, content: file.content, encoding: "utf8", size: file.content.length, updatedAtMs: 1 } };
}

/** Newest first; the cursor is the last sequence that was given. */
function ledger({ ledger: entries }: Estate, { limit, cursor, after = 0, before = Number.MAX_VALUE }: Params): unknown {
  const found = entries
    .filter(({ occurredAt }) => Number(occurredAt) >= Number(after) && Number(occurredAt) <= Number(before))
    .filter(({ sequence }) => cursor === undefined || Number(sequence) < Number(cursor))
    .sort((a, b) => Number(b.sequence) - Number(a.sequence));
  const events = found.slice(0, Number(limit));
  return { events, ...(found.length > events.length && { nextCursor: String(events.at(-1)?.sequence) }) };
}

/** The end of the file, a megabyte at most, whatever cursor is asked for. */
function logsTail({ log, logFile }: Estate, { cursor, limit, maxBytes }: Params): unknown {
  const lines = log.map((entry) => (typeof entry === "string" ? entry : logLine(entry)));
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
  const size = offsets.at(-1) ?? 0;
  const wanted = cursor === undefined || Number(cursor) > size ? undefined : Number(cursor);
  const floor = Math.max(0, size - Number(maxBytes));
  const start = wanted === undefined || wanted < floor ? floor : wanted;
  const given = lines.filter((_, index) => (offsets[index] ?? 0) >= start);
  const skipped = wanted !== undefined && wanted < floor;
  return {
    file: logFile,
    cursor: size,
    size,
    lines: given.slice(-Number(limit)),
    truncated: wanted === undefined ? start > 0 : skipped || given.length > Number(limit),
    reset: skipped || (cursor !== undefined && wanted === undefined),
    ...(skipped && { skippedBytes: floor - wanted }),
  };
}

/** As the gateway's logger writes it. */
export function logLine({ time, level = "INFO", subsystem = "gateway/ws", message, fields }: LogEntry): string {
  const name = JSON.stringify({ subsystem });
  const date = new Date(time).toISOString();
  const _meta = { date, logLevelName: level, name, parentNames: ["openclaw"] };
  return JSON.stringify({ 0: name, 1: fields ?? message, ...(fields && { 2: message }), _meta, time: date, message });
}
