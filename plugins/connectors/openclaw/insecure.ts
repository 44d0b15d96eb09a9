/**
 * Settings that open a gateway further than its owner may know: which key, what is wrong with its value, what to set instead.
 * A setting that is not there has OpenClaw's own default, which is counted as insecure only where a row says so.
 *
 * @see https://docs.openclaw.ai/gateway/security
 */
import type { Severity } from "../../../src/connector/contract.ts";
import type { Setting } from "./flatten.ts";

interface Row {
  readonly check: string;
  /** `*` stands for one step. */
  readonly key: string;
  readonly bad: (value: unknown) => boolean;
  /** What to set instead, in words fit for a sentence. */
  readonly safe: string;
  readonly severity: Severity;
  /** Only where the gateway listens beyond its own machine. */
  readonly exposed?: true;
}

const yes = (value: unknown): boolean => value === true;
const no = (value: unknown): boolean => value === false;
const is =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(String(value));
const has =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.some((item) => pattern.test(String(item)));
const some = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const absent = (value: unknown): boolean => value === undefined;

const WILDCARD = has(/^\*$/);
const POWERFUL = /^(?:exec|shell|spawn|apply_patch|cron|gateway|nodes|sessions_\w+|\*)$/;

const ROWS: readonly Row[] = [
  { check: "auth-none", key: "gateway.auth.mode", bad: is("none"), safe: "token", severity: "critical" },
  {
    check: "bind-exposed",
    key: "gateway.bind",
    bad: is("lan", "auto", "tailnet", "custom"),
    safe: "loopback",
    severity: "warn",
  },
  { check: "funnel", key: "gateway.tailscale.mode", bad: is("funnel"), safe: "off", severity: "critical" },
  {
    check: "no-rate-limit",
    key: "gateway.auth.rateLimit",
    bad: absent,
    safe: "a limit",
    severity: "warn",
    exposed: true,
  },
  {
    check: "origins-wildcard",
    key: "gateway.controlUi.allowedOrigins",
    bad: WILDCARD,
    safe: "a list of origins",
    severity: "critical",
  },
  {
    check: "host-header-origin",
    key: "gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback",
    bad: yes,
    safe: "false",
    severity: "critical",
  },
  {
    check: "device-auth-off",
    key: "gateway.controlUi.dangerouslyDisableDeviceAuth",
    bad: yes,
    safe: "false",
    severity: "critical",
  },
  { check: "insecure-auth", key: "gateway.controlUi.allowInsecureAuth", bad: yes, safe: "false", severity: "warn" },
  { check: "proxy-trust", key: "gateway.allowRealIpFallback", bad: yes, safe: "false", severity: "warn" },
  {
    check: "proxy-trust",
    key: "gateway.trustedProxies",
    bad: has(/\/0$/),
    safe: "the proxies' own addresses",
    severity: "warn",
  },
  { check: "http-tools", key: "gateway.tools.allow", bad: has(POWERFUL), safe: "nothing", severity: "critical" },
  { check: "http-endpoints", key: "gateway.http.endpoints.*.enabled", bad: yes, safe: "false", severity: "warn" },
  { check: "admin-rpc", key: "plugins.entries.admin-http-rpc.enabled", bad: yes, safe: "false", severity: "critical" },
  {
    check: "node-commands",
    key: "gateway.nodes.commands.allow",
    bad: has(/camera|screen|sms|contacts|desktop|^\*$/i),
    safe: "few commands",
    severity: "warn",
  },
  {
    check: "node-auto-approve",
    key: "gateway.nodes.pairing.autoApproveCidrs",
    bad: some,
    safe: "nothing",
    severity: "warn",
  },
  { check: "exec-full", key: "tools.exec.security", bad: is("full"), safe: "allowlist", severity: "warn" },
  { check: "exec-unasked", key: "tools.exec.ask", bad: is("off"), safe: "on-miss", severity: "warn" },
  { check: "elevated", key: "tools.elevated.allowFrom.*", bad: WILDCARD, safe: "named people", severity: "critical" },
  { check: "patch-escape", key: "tools.exec.applyPatch.workspaceOnly", bad: no, safe: "true", severity: "warn" },
  { check: "patch-escape", key: "tools.fs.workspaceOnly", bad: no, safe: "true", severity: "warn" },
  { check: "sandbox-off", key: "agents.defaults.sandbox.mode", bad: is("off"), safe: "all", severity: "warn" },
  { check: "open-dm", key: "channels.*.dmPolicy", bad: is("open"), safe: "pairing", severity: "critical" },
  { check: "open-dm", key: "channels.*.allowFrom", bad: WILDCARD, safe: "named people", severity: "critical" },
  { check: "open-groups", key: "channels.*.groupPolicy", bad: is("open"), safe: "allowlist", severity: "critical" },
  { check: "open-dm", key: "channels.*.accounts.*.dmPolicy", bad: is("open"), safe: "pairing", severity: "critical" },
  {
    check: "open-groups",
    key: "channels.*.accounts.*.groupPolicy",
    bad: is("open"),
    safe: "allowlist",
    severity: "critical",
  },
  { check: "name-matching", key: "channels.*.dangerouslyAllowNameMatching", bad: yes, safe: "false", severity: "warn" },
  { check: "hooks-root", key: "hooks.path", bad: is("/"), safe: "/hooks", severity: "critical" },
  { check: "hooks-session", key: "hooks.allowRequestSessionKey", bad: yes, safe: "false", severity: "warn" },
  { check: "hooks-content", key: "hooks.allowUnsafeExternalContent", bad: yes, safe: "false", severity: "warn" },
  { check: "chat-admin", key: "commands.bash", bad: yes, safe: "false", severity: "warn" },
  { check: "chat-admin", key: "commands.config", bad: yes, safe: "false", severity: "warn" },
  { check: "chat-admin", key: "commands.plugins", bad: yes, safe: "false", severity: "warn" },
  { check: "chat-admin", key: "commands.mcp", bad: yes, safe: "false", severity: "warn" },
  { check: "chat-admin", key: "commands.debug", bad: yes, safe: "false", severity: "warn" },
  { check: "skill-sources", key: "skills.load.extraDirs", bad: some, safe: "nothing", severity: "warn" },
  { check: "skill-uploads", key: "skills.install.allowUploadedArchives", bad: yes, safe: "false", severity: "warn" },
  { check: "skill-authoring", key: "skills.workshop.autonomous.mode", bad: is("auto"), safe: "off", severity: "warn" },
  { check: "mdns", key: "discovery.mdns.mode", bad: is("full"), safe: "minimal", severity: "warn" },
  { check: "audit-off", key: "logging.audit.enabled", bad: no, safe: "true", severity: "warn" },
  { check: "log-silent", key: "logging.level", bad: is("silent", "fatal", "error"), safe: "info", severity: "warn" },
  { check: "audit-suppressed", key: "security.audit.suppressions", bad: some, safe: "nothing", severity: "warn" },
];

const COMPILED = ROWS.map((row) => ({
  ...row,
  pattern: new RegExp(`^${row.key.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`),
}));
/** Whatever ends so, wherever it is. */
const DANGEROUS = /(?:^|\.)(?:dangerously\w+|insecureSkipVerify)$/;

export interface Insecure {
  readonly check: string;
  /** The setting to change, such as `gateway.bind`. */
  readonly key: string;
  readonly safe: string;
  readonly severity: Severity;
}

/** What is wrong with one setting as it stands, judged by itself. */
export function insecureSetting(key: string, value: unknown): Insecure | undefined {
  if (value === undefined) return undefined;
  const row = COMPILED.find(({ pattern, exposed, bad }) => exposed === undefined && pattern.test(key) && bad(value));
  if (row !== undefined) return { check: row.check, key, safe: row.safe, severity: row.severity };
  return DANGEROUS.test(key) && value === true
    ? { check: "dangerous-switch", key, safe: "false", severity: "warn" }
    : undefined;
}

/** Everything that is wrong with a configuration, also what is wrong because something is missing. */
export function insecureSettings(settings: ReadonlyMap<string, Setting>): readonly Insecure[] {
  const found = [...settings].flatMap(([key, setting]) =>
    "value" in setting ? (insecureSetting(key, setting.value) ?? []) : [],
  );
  const isExposed = found.some(({ check }) => check === "bind-exposed" || check === "funnel");
  const missing = ROWS.filter(({ exposed, key }) => {
    const there = [...settings.keys()].some((path) => path === key || path.startsWith(`${key}.`));
    return exposed === true && isExposed && !there;
  });
  return [...found, ...missing.map(({ check, key, safe, severity }) => ({ check, key, safe, severity }))];
}
