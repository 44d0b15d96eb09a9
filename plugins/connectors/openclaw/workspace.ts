/**
 * The files that a gateway shows of an agent's workspace, by hash. Content is hashed and forgotten; what the gateway lists
 * but does not give is kept as opaque, by size and time. Nothing is ever opened on our own disk.
 */
import { createHash } from "node:crypto";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, list, object, optionalNumber, scalarText, text } from "../../../src/connector/shape.ts";
import { errorOf, VENDOR } from "./errors.ts";
import type { Answer, Gateway } from "./gateway.ts";

export interface SkillFile {
  /** Relative to its skill's folder. */
  readonly path: string;
  /** Of the content, in hex; missing where the gateway does not give the content. */
  readonly sha256?: string;
  /** Why there is no hash: `too-large`, `binary`, `unreadable` (a hard link, or gone by then), or `unread` beyond our limit. */
  readonly opaque?: string;
  /** Of an opaque file, in bytes. */
  readonly size?: number;
  /** When an opaque file was written, in milliseconds since 1970. */
  readonly modified?: number;
}

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly modified: number;
}

const PAGE = 500;
const MOST_FILES = 2000;
const MOST_BYTES = 20_000_000;
const DEEPEST = 12;
/** Requests on their way at once. */
const ABREAST = 6;

/** Reasons for which a listed file is not given, by the detail's type. */
const OPAQUE: Readonly<Record<string, string>> = {
  workspace_file_too_large: "too-large",
  workspace_file_unsupported: "binary",
  workspace_file_not_found: "unreadable",
};

export class Workspace {
  readonly #gateway: Gateway;
  readonly #agentId: string;
  #files = 0;
  #bytes = 0;

  constructor(gateway: Gateway, agentId: string) {
    this.#gateway = gateway;
    this.#agentId = agentId;
  }

  /** Whether there is one: a new agent has none until it is first used. */
  async exists(): Promise<boolean> {
    const answer = await this.#gateway.try("agents.workspace.list", { agentId: this.#agentId, path: "", limit: 1 });
    if (answer.ok) return true;
    const { code, details } = answer.refusal;
    if (code === "INVALID_REQUEST" && Object.keys(details).length === 0) return false;
    throw errorOf(answer.refusal, "agents.workspace.list");
  }

  /** Names of the folders in a folder; none if it is not there. */
  async folders(path: string): Promise<readonly string[]> {
    return (await this.#entries(path)).filter(({ kind }) => kind === "directory").map(({ name }) => name);
  }

  /**
   * Every file below a folder, by path. Symbolic links are not listed by the gateway.
   * @throws MallcopError `listing-too-long` if the folders lie too deep to be a skill's
   */
  async filesBelow(folder: string): Promise<readonly SkillFile[]> {
    const found: Entry[] = [];
    await this.#walk(folder, found, 0);
    found.sort((a, b) => (a.path < b.path ? -1 : 1));
    const files: SkillFile[] = [];
    for (let next = 0; next < found.length; next += ABREAST) {
      const batch = found.slice(next, next + ABREAST);
      files.push(...(await Promise.all(batch.map((entry) => this.#file(entry, folder)))));
    }
    return files;
  }

  async #walk(folder: string, found: Entry[], depth: number): Promise<void> {
    if (depth > DEEPEST) throw new MallcopError("listing-too-long", { limit: DEEPEST });
    for (const entry of await this.#entries(folder)) {
      if (entry.kind === "directory") await this.#walk(entry.path, found, depth + 1);
      else found.push(entry);
    }
  }

  async #entries(path: string): Promise<readonly Entry[]> {
    const entries: Entry[] = [];
    for (;;) {
      const asked = { agentId: this.#agentId, path, offset: entries.length, limit: PAGE };
      const answer = await this.#gateway.try("agents.workspace.list", asked);
      if (!answer.ok && entries.length === 0 && answer.refusal.details.type === "workspace_path_not_found") return [];
      const payload = payloadOf(answer, "agents.workspace.list");
      const page = list(payload.entries, "entries", VENDOR).map((entry) => readEntry(entry, path));
      entries.push(...page);
      const total = optionalNumber(payload.totalEntries, "totalEntries", VENDOR) ?? entries.length;
      if (entries.length >= total) return entries;
      if (page.length === 0) throw new MallcopError("listing-partial", { what: "a workspace" });
    }
  }

  async #file(entry: Entry, folder: string): Promise<SkillFile> {
    const path = entry.path.slice(folder.length + 1);
    const opaque = (why: string): SkillFile => ({ path, opaque: why, size: entry.size, modified: entry.modified });
    this.#files += 1;
    this.#bytes += entry.size;
    if (this.#files > MOST_FILES || this.#bytes > MOST_BYTES) return opaque("unread");
    const answer = await this.#gateway.try("agents.workspace.get", { agentId: this.#agentId, path: entry.path });
    const why = answer.ok ? undefined : entryOf(OPAQUE, scalarText(answer.refusal.details.type));
    if (why !== undefined) return opaque(why);
    const file = object(payloadOf(answer, "agents.workspace.get").file, "file", VENDOR);
    if (typeof file.content !== "string") return opaque("unreadable");
    const content = Buffer.from(file.content, file.encoding === "base64" ? "base64" : "utf8");
    return { path, sha256: createHash("sha256").update(content).digest("hex") };
  }
}

function payloadOf(answer: Answer, method: string) {
  if (answer.ok) return answer.payload;
  throw errorOf(answer.refusal, method);
}

/** A gateway is not to be believed: an entry must lie where it was asked for. */
function readEntry(value: unknown, folder: string): Entry {
  const entry = object(value, "entry", VENDOR);
  const name = text(entry.name, "entry.name", VENDOR);
  const path = folder === "" ? name : `${folder}/${name}`;
  if (entry.path !== path || name.length > 255 || /[/\\\0]|^\.\.?$/.test(name))
    throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "a file lies outside of its folder" });
  return {
    path,
    name,
    kind: text(entry.kind, "entry.kind", VENDOR),
    size: optionalNumber(entry.size, "entry.size", VENDOR) ?? 0,
    modified: optionalNumber(entry.updatedAtMs, "entry.updatedAtMs", VENDOR) ?? 0,
  };
}
