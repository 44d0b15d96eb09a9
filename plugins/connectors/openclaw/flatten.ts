/**
 * A configuration as a list of settings, each with what may be stored of it: switches and numbers as they are, words only of
 * settings that are known to hold none but OpenClaw's own, and a fingerprint of everything else.
 */
import type { Json } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";

/** What is kept of one setting. */
export type Setting =
  | { readonly value: Json }
  /** Must be compared, but not stored. */
  | { readonly fingerprint: string }
  /** The gateway itself hides it. */
  | { readonly hidden: true };

const HIDDEN = "__OPENCLAW_REDACTED__";
const MOST_SETTINGS = 5000;
const DEEPEST = 24;
const LONGEST_WORD = 200;

/**
 * Settings whose words are OpenClaw's own vocabulary, or names that a reader must see to judge them. `*` stands for one step.
 * `allowFrom`, for one, tells of `*`, but its people are nobody's business: those get a fingerprint.
 */
const SHOWN = [
  "gateway.mode",
  "gateway.bind",
  "gateway.customBindHost",
  "gateway.auth.mode",
  "gateway.tailscale.mode",
  "gateway.controlUi.allowedOrigins",
  "gateway.trustedProxies",
  "gateway.tools.allow",
  "gateway.tools.deny",
  "gateway.nodes.commands.allow",
  "gateway.nodes.pairing.autoApproveCidrs",
  "tools.allow",
  "tools.deny",
  "tools.profile",
  "tools.exec.*",
  "tools.elevated.mode",
  "agents.defaults.sandbox.*",
  "agents.defaults.workspace",
  "agents.*.sandbox.*",
  "session.dmScope",
  "channels.*.dmPolicy",
  "channels.*.groupPolicy",
  "channels.*.accounts.*.dmPolicy",
  "channels.*.accounts.*.groupPolicy",
  "hooks.path",
  "discovery.mdns.mode",
  "logging.level",
  "logging.audit.messages",
  "plugins.allow",
  "plugins.deny",
  "skills.load.extraDirs",
  "skills.workshop.autonomous.mode",
  "security.audit.suppressions",
  "meta.lastTouchedVersion",
].map((pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`));

/** Names whose words and numbers are never shown. */
const SECRET_NAME = /token|secret|password|passphrase|api_?key|credential|cookie|private/i;

/**
 * @param fingerprint stands for a value that must not be stored
 * @returns by path, such as `gateway.auth.mode`; a step that holds a dot is quoted
 */
export function flatten(config: unknown, fingerprint: (value: string) => string): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  const add = (path: string, value: unknown, depth: number): void => {
    if (settings.size >= MOST_SETTINGS) return;
    if (isObject(value) && depth < DEEPEST) {
      for (const [name, inner] of Object.entries(value)) add(join(path, name), inner, depth + 1);
      return;
    }
    settings.set(path, settingOf(path, value, fingerprint));
  };
  add("", config, 0);
  settings.delete("");
  return settings;
}

function settingOf(path: string, value: unknown, fingerprint: (value: string) => string): Setting {
  const json = JSON.stringify(value) ?? "null";
  if (json.includes(HIDDEN)) return { hidden: true };
  if (value === null || typeof value === "boolean") return { value };
  if (SECRET_NAME.test(lastStep(path))) return { fingerprint: fingerprint(json) };
  if (typeof value === "number") return { value };
  const wildcard = Array.isArray(value) && value.every((item) => item === "*");
  if (wildcard || (SHOWN.some((pattern) => pattern.test(path)) && isPlain(value))) return { value: JSON.parse(json) };
  return { fingerprint: fingerprint(json) };
}

function isPlain(value: unknown): boolean {
  const items = Array.isArray(value) ? value : [value];
  return items.length <= 100 && items.every((item) => typeof item !== "object" && String(item).length <= LONGEST_WORD);
}

function join(path: string, name: string): string {
  const step = /^[\w-]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
  return path === "" ? step : `${path}.${step}`;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
