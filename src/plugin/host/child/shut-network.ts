/**
 * Takes the network from the whole process, libraries included: nothing connects, listens or asks for a name any more. Node 25 and
 * later refuse it besides, by their permission model; the host's pipe is open before and stays so.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const CONNECTING: readonly (readonly [object, readonly string[]])[] = [
  [net.Socket.prototype, ["connect"]],
  [net.Server.prototype, ["listen"]],
  [dgram.Socket.prototype, ["bind", "connect", "send"]],
  ...[dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype].map(
    (names) =>
      [names, Object.getOwnPropertyNames(names).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))] as const,
  ),
];

export function shutNetwork(): void {
  const refuse = (): never => {
    throw new TypeError("A plugin has no network of its own: what it asks goes through ctx.http and ctx.websocket");
  };
  for (const [holder, names] of CONNECTING)
    for (const name of names)
      Object.defineProperty(holder, name, { value: refuse, writable: false, configurable: false });
  syncBuiltinESMExports();
}
