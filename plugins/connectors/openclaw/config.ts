/** The options of an OpenClaw instance, and what follows from its address: whether the gateway is this machine's own. */

export interface OpenClawConfig {
  readonly gateway_url: string;
  readonly tls_fingerprint?: string;
  /** Agents to look at; all if there are none. */
  readonly agents?: readonly string[];
}

/** Whether the address is this machine's own: only there may a shared token be sent, and only there does it bring rights. */
export function isLoopback(gatewayUrl: string): boolean {
  const hostname = URL.parse(gatewayUrl)?.hostname ?? "";
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Host and port, for messages. */
export function hostOf(gatewayUrl: string): string {
  return URL.parse(gatewayUrl)?.host ?? "the gateway";
}
