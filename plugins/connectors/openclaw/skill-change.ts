/**
 * What a difference between two listings of a skill says: at most one event, named after the gravest thing that changed.
 * Hashes and file names are told; content never is.
 */
import type { Change, Item, Json, Lookup, Severity } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";

/** Kinds of change, gravest first. `info` is the everyday one. */
const KINDS = [
  { action: "skill.tampered", severity: "critical", when: (was, is) => is.tampered === true && was.tampered !== true },
  {
    action: "skill.shadowed",
    severity: "critical",
    when: (was, is) => was.shipped !== undefined && is.shipped === undefined,
  },
  { action: "skill.link_broken", severity: "warn", when: (was, is) => is.link === "invalid" && was.link !== "invalid" },
  { action: "skill.content_changed", severity: "warn", when: (was, is) => differ(filesOf(was), filesOf(is)) },
  {
    action: "skill.source_changed",
    severity: "warn",
    when: (was, is) => differ(was.source, is.source) || differ(was.folder, is.folder),
  },
  {
    action: "skill.updated",
    severity: "info",
    when: (was, is) => differ(was.origin, is.origin) || differ(was.installed, is.installed),
  },
  { action: "skill.description_changed", severity: "info", when: (was, is) => differ(was.described, is.described) },
  { action: "skill.enabled", severity: "info", when: (was, is) => is.enabled === true && was.enabled !== true },
  { action: "skill.disabled", severity: "info", when: (was, is) => is.enabled !== true && was.enabled === true },
] as const satisfies readonly {
  readonly action: string;
  readonly severity: Severity;
  readonly when: (was: JsonObject, is: JsonObject) => boolean;
}[];

export function skillChange(before: Item | undefined, after: Item | undefined, _lookup: Lookup): readonly Change[] {
  const [was, is] = [before, after].map((item) => (isObject(item?.value) ? item.value : undefined));
  if (was === undefined && is === undefined) return [];
  if (was === undefined) return [installed(is ?? {})];
  if (is === undefined) return [changeOf(was, "skill.removed", "info", { files_removed: names(filesOf(was)) })];
  // With a new version of OpenClaw comes a new set of its own skills: its own event says that.
  if (was.shipped !== undefined && is.shipped !== undefined && was.shipped !== is.shipped) return [];
  const kind = KINDS.find(({ when }) => when(was, is));
  return kind === undefined ? [] : [changeOf(is, kind.action, kind.severity, fileChanges(was, is))];
}

function installed(is: JsonObject): Change {
  const severity: Severity = is.tampered === true ? "critical" : is.shipped === undefined ? "warn" : "info";
  const change = changeOf(is, "skill.install", severity, { files_added: names(filesOf(is)) });
  return { ...change, type: "skill.install" };
}

function changeOf(skill: JsonObject, action: string, severity: Severity, files: Change["metadata"]): Change {
  const word = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  const opaque = filesOf(skill).filter((file) => file.opaque !== undefined).length;
  return {
    type: "skill.modify",
    actor: "unknown",
    target: `skill:${word(skill.agent) ?? "unknown"}/${word(skill.name) ?? "unknown"}`,
    action,
    severity,
    metadata: {
      target_type: "skill",
      agent: word(skill.agent),
      skill: word(skill.name),
      skill_source: word(skill.source),
      skill_origin: word(skill.origin),
      skill_version: word(skill.installed),
      skill_enabled: skill.enabled === true,
      skill_folder: word(skill.folder),
      files_opaque: opaque === 0 ? undefined : opaque,
      ...files,
    },
  };
}

function fileChanges(was: JsonObject, is: JsonObject): Change["metadata"] {
  const [old, now] = [was, is].map((skill) => new Map(filesOf(skill).map((file) => [String(file.path), file])));
  const [before, after] = [old ?? new Map(), now ?? new Map()];
  const kept = [...after.values()].filter(({ path }) => before.has(String(path)));
  return {
    files_added: names([...after.values()].filter(({ path }) => !before.has(String(path)))),
    files_changed: names(kept.filter((file) => differ(before.get(String(file.path)), file))),
    files_removed: names([...before.values()].filter(({ path }) => !after.has(String(path)))),
  };
}

/** A dozen names, and how many more. */
function names(files: readonly JsonObject[]): string | undefined {
  const shown = files.slice(0, 12).map(({ path }) => String(path));
  if (files.length > shown.length) shown.push(`${files.length - shown.length} more`);
  return shown.length === 0 ? undefined : shown.join(", ");
}

function filesOf({ files }: JsonObject): readonly JsonObject[] {
  return Array.isArray(files) ? files.filter(isObject) : [];
}

/** Snapshots are read back with their members in another order than they were written. */
function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));
}

function sorted(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => sorted(item) ?? null);
  if (!isObject(value))
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key]) ?? null]),
  );
}
