/**
 * Takes away what a plugin's code does not need: the network, the process, and every module but its own files, a few pure ones of
 * Node's and `mallcop`. It guards against accidents and leaks; review stays the gate.
 */
import { isBuiltin, registerHooks } from "node:module";
import * as api from "./api.ts";
import * as detectorApi from "./detector-api.ts";
import { LIBRARIES } from "./libraries.ts";
import { shutNetwork } from "./shut-network.ts";

/** Computing only: none of them reads, writes, connects or starts anything. */
const HARMLESS: ReadonlySet<string> = new Set([
  "node:assert",
  "node:assert/strict",
  "node:buffer",
  "node:crypto",
  "node:path",
  "node:path/posix",
  "node:punycode",
  "node:querystring",
  "node:string_decoder",
  "node:url",
  "node:util",
  "node:zlib",
]);
const NETWORK = ["fetch", "WebSocket", "EventSource", "Request", "Response", "FormData", "navigator"];
/** What a plugin can import by name, besides the libraries. */
const APIS: Readonly<Record<string, object>> = { mallcop: api, "mallcop/detector": detectorApi };
const API_SCHEME = "mallcop-api:";
const API_KEY = Symbol.for("mallcop.plugin.apis");

/** @param folder URL of the plugin's folder, with a slash at its end */
export function lockDown(folder: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (!context.parentURL?.startsWith(folder)) return next(specifier, context);
      if (Object.hasOwn(APIS, specifier) || Object.hasOwn(LIBRARIES, specifier))
        return { url: `${API_SCHEME}${specifier}`, format: "module", shortCircuit: true };
      if (isBuiltin(specifier)) return next(harmless(specifier), context);
      if (!/^(?:\.{1,2}\/|file:)/.test(specifier))
        throw new TypeError(`A plugin imports its own files and "mallcop", not ${JSON.stringify(specifier)}`);
      const resolved = next(specifier, context);
      if (!resolved.url.startsWith(folder))
        throw new TypeError(`${JSON.stringify(specifier)} is outside of the plugin`);
      return resolved;
    },
    load(url, context, next) {
      if (url.startsWith(API_SCHEME))
        return { format: "module", source: apiSource(url.slice(API_SCHEME.length)), shortCircuit: true };
      return next(url, context);
    },
  });
  const loaders = [
    ...Object.entries(APIS).map(([name, values]) => [name, () => values]),
    ...Object.entries(LIBRARIES).map(([name, { load }]) => [name, load]),
  ];
  Object.defineProperty(globalThis, API_KEY, { value: Object.freeze(Object.fromEntries(loaders)) });
  for (const name of NETWORK) Reflect.deleteProperty(globalThis, name);
  shutNetwork();
  Object.defineProperty(globalThis, "process", { value: bareProcess(), writable: false, configurable: false });
}

function harmless(specifier: string): string {
  const name = specifier.startsWith("node:") ? specifier : `node:${specifier}`;
  if (HARMLESS.has(name)) return name;
  throw new TypeError(`A plugin may not import ${name}; what reaches outside goes through its context`);
}

function apiSource(name: string): string {
  const names = (LIBRARIES[name]?.names ?? Object.keys(APIS[name] ?? {})).join(", ");
  const loaded = `await globalThis[Symbol.for("mallcop.plugin.apis")][${JSON.stringify(name)}]()`;
  return `const { ${names} } = ${loaded};\nexport { ${names} };`;
}

/** What libraries look at when they are loaded, and a clear word for who wants more. */
function bareProcess(): object {
  const refuse = (): never => {
    throw new TypeError("A plugin has no say over its process: answer or throw");
  };
  return Object.freeze({
    env: Object.freeze({}),
    platform: "linux",
    // Libraries ask whether it is a terminal.
    stderr: Object.freeze({ fd: 2, isTTY: false }),
    version: process.version,
    versions: Object.freeze({ node: process.versions.node }),
    ...Object.fromEntries(
      ["exit", "kill", "abort", "on", "once", "send", "binding", "getBuiltinModule"].map((name) => [name, refuse]),
    ),
  });
}
