/**
 * Which hosts a connector may reach: what its manifest declares and what its configuration names, and nothing else, whoever
 * supplied the link. A URL is judged by the parsed form that is then fetched, so that no second reading of it can differ.
 */
import { MallcopError } from "./errors.ts";

export interface OriginPolicy {
  allows(url: URL): boolean;
  /**
   * The URL, parsed, if it may be reached. `wss:` counts as `https:`, and `ws:` as `http:`.
   * @throws MallcopError `origin-refused`, naming no more than the origin
   */
  check(url: string | URL): URL;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const OPTION = /^\{([\w-]+)\}$/;
const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const SECURE: Readonly<Record<string, string>> = {
  "https:": "https:",
  "wss:": "https:",
  "http:": "http:",
  "ws:": "http:",
};

/**
 * @param hosts the manifest's `hosts`: names such as `cloudtrail.*.amazonaws.com`, where `*` stands for exactly one label
 *   (https, default port, never an IP address), or `{option}` for the exact origin of a configured URL or list of URLs.
 * @param options the instance's configuration, and the settings that its manifest declares. An unset one allows nothing.
 * @throws MallcopError `config-invalid` if a configured URL is no https URL (http only on this machine) or holds a password
 */
export function createOriginPolicy(hosts: readonly string[], options: Readonly<Record<string, unknown>>): OriginPolicy {
  const patterns: (readonly string[])[] = [];
  const origins = new Set<string>();
  for (const host of hosts) {
    const option = OPTION.exec(host)?.[1];
    if (option === undefined) patterns.push(patternLabels(host));
    else for (const origin of configuredOrigins(option, options[option])) origins.add(origin);
  }

  const allows = (url: URL): boolean => {
    if (url.username !== "" || url.password !== "") return false;
    const origin = originOf(url);
    if (origin === undefined) return false;
    return origins.has(origin) || (isPlainHttps(url) && patterns.some((pattern) => matches(pattern, url.hostname)));
  };

  return {
    allows,
    check(url) {
      const parsed = typeof url === "string" ? URL.parse(url) : url;
      if (parsed === null) throw new MallcopError("origin-refused", { origin: "an unreadable address" });
      if (!allows(parsed)) throw new MallcopError("origin-refused", { origin: shown(parsed) });
      return parsed;
    },
  };
}

function shown(url: URL): string {
  return (originOf(url) ?? url.protocol).slice(0, 100);
}

function isPlainHttps(url: URL): boolean {
  return SECURE[url.protocol] === "https:" && url.port === "";
}

/** `scheme://host[:port]` with web sockets folded into http; nothing for schemes without hosts. */
function originOf(url: URL): string | undefined {
  const scheme = SECURE[url.protocol];
  return scheme === undefined ? undefined : `${scheme}//${url.host}`;
}

function patternLabels(pattern: string): readonly string[] {
  const labels = pattern.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  // A wildcard so far up would allow domains that strangers register; an all-numeric top label is an IP address.
  const anchored = labels.length >= 2 && LABEL.test(second) && LABEL.test(top) && /[a-z]/.test(top);
  if (!anchored || !labels.every((label) => label === "*" || LABEL.test(label))) {
    throw new MallcopError("config-invalid", {
      path: "manifest.yaml",
      problem: "an entry of `hosts` is not a lower-case host name whose last two labels are spelled out",
      advice: "Write names such as `api.github.com` or `cloudtrail.*.amazonaws.com`, or `{option}`.",
    });
  }
  return labels;
}

function matches(pattern: readonly string[], hostname: string): boolean {
  const labels = hostname.split(".");
  if (labels.length !== pattern.length) return false;
  return pattern.every((wanted, index) => {
    const label = labels[index] ?? "";
    // Vendors' regions and resource names are plain; a punycode label in their place is a look-alike.
    return wanted === "*" ? LABEL.test(label) && !label.startsWith("xn--") : wanted === label;
  });
}

function configuredOrigins(option: string, value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const urls: readonly unknown[] = Array.isArray(value) ? value : [value];
  return urls.map((one) => {
    const url = typeof one === "string" ? URL.parse(one) : null;
    const origin = url === null ? undefined : configuredOrigin(url);
    if (origin === undefined) {
      throw new MallcopError("config-invalid", {
        path: /^[A-Z]/.test(option) ? option : "mallcop.yaml",
        problem: `\`${option}\` is not a usable address`,
        advice: "Give an https:// URL without user name or password; http:// is accepted for this machine only.",
      });
    }
    return origin;
  });
}

function configuredOrigin(url: URL): string | undefined {
  if (url.username !== "" || url.password !== "") return undefined;
  return SECURE[url.protocol] === "https:" || LOOPBACK.test(url.hostname) ? originOf(url) : undefined;
}
