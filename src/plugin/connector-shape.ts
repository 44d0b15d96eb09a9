/** Parses a plugin's module into a `Connector`. Invariant: what comes out has every function that the engine will call. */
import type { Connector, Tools } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Manifest } from "./manifest.ts";

/**
 * The default export of a connector's module, checked against the contract and against the feeds that the manifest declares.
 * @throws MallcopError `connector-malformed`
 */
export function parseConnector(module: unknown, manifest: Manifest): Connector {
  const connector = isRecord(module) ? module.default : undefined;
  const problem = problemWith(connector, manifest);
  if (problem !== undefined) throw new MallcopError("connector-malformed", { type: manifest.name, problem });
  return connector as Connector;
}

/**
 * The default export of a connector's `tools.ts`, checked against the tools that the manifest declares. Without any, there need be
 * no module.
 * @throws MallcopError `connector-malformed`
 */
export function parseTools(module: unknown, { name: type, tools: declared = {} }: Manifest): Tools {
  const tools = isRecord(module) ? module.default : undefined;
  const malformed = (problem: string) => new MallcopError("connector-malformed", { type, problem });
  if (!isRecord(tools)) {
    if (Object.keys(declared).length === 0) return {};
    throw malformed("its tools.ts has no default export that is an object");
  }
  for (const name of Object.keys(tools))
    if (!Object.hasOwn(declared, name)) throw malformed(`its tool ${name} is not in the manifest`);
  const missing = lacking(tools, Object.keys(declared));
  if (missing !== undefined) throw malformed(`its tools.ts lacks the function ${missing}`);
  return tools as Tools;
}

const FEED_FUNCTIONS = {
  log: ["partitions", "read", "normalize"],
  state: ["partitions", "read", "change"],
} as const;

function problemWith(connector: unknown, manifest: Manifest): string | undefined {
  if (!isRecord(connector)) return "its module has no default export that is an object";
  const missing = lacking(connector, ["preflight", "recognize"]);
  if (missing) return `it lacks the function ${missing}`;
  if (connector.tables !== undefined && typeof connector.tables !== "function") return "tables is not a function";
  return problemWithFeeds(connector.feeds, manifest) ?? problemWithCorrelators(connector.correlate);
}

function problemWithFeeds(feeds: unknown, manifest: Manifest): string | undefined {
  if (!isRecord(feeds)) return "it has no feeds";
  for (const name of Object.keys(feeds)) {
    if (!Object.hasOwn(manifest.feeds, name)) return `its feed ${name} is not in the manifest`;
  }
  for (const [name, { kind }] of Object.entries(manifest.feeds)) {
    const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
    if (!isRecord(feed)) return `it lacks the feed ${name}`;
    if (feed.kind !== kind) return `its feed ${name} is not of the kind ${kind}`;
    const missing = lacking(feed, FEED_FUNCTIONS[kind]);
    if (missing) return `its feed ${name} lacks the function ${missing}`;
  }
  return undefined;
}

/** The name of a pair begins with it. */
const CORRELATOR_NAME = /^[a-z][a-z0-9-]{0,39}$/;

function problemWithCorrelators(correlators: unknown): string | undefined {
  if (correlators === undefined) return undefined;
  if (!Array.isArray(correlators)) return "correlate is not a list";
  const names = new Set<string>();
  for (const correlator of correlators) {
    if (!isRecord(correlator) || typeof correlator.name !== "string" || !CORRELATOR_NAME.test(correlator.name))
      return "a correlator has no name of small letters, digits and dashes";
    const { name, deadlineMs } = correlator;
    if (names.has(name)) return `two correlators are called ${name}`;
    names.add(name);
    if (typeof deadlineMs !== "number" || !(deadlineMs > 0)) return `its correlator ${name} has no deadlineMs`;
    const missing = lacking(correlator, ["key", "fold", "expire"]);
    if (missing) return `its correlator ${name} lacks the function ${missing}`;
  }
  return undefined;
}

function lacking(object: Readonly<Record<string, unknown>>, functions: readonly string[]): string | undefined {
  return functions.find((name) => typeof object[name] !== "function");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
