/** What is in the bundle: which file holds which packages and connectors, as the bundler's own account tells it. */
import { readFileSync } from "node:fs";
import { STATS } from "./build.ts";

export interface Chunk {
  /** `691.index.js`, relative to the bundle. */
  readonly file: string;
  readonly bytes: number;
  /** Bytes by part, the largest first: a package's name, `connector azure`, or `mallcop`. */
  readonly parts: ReadonlyMap<string, number>;
}

/** The chunks of the last build, the largest first. @throws Error if nothing was built, or the account is in another form. */
export function bundleContents(): readonly Chunk[] {
  const stats = record(JSON.parse(readFileSync(STATS, "utf8")));
  const leaves = list(stats.modules).flatMap((module) => leafModules(record(module)));
  return list(stats.assets)
    .map(record)
    .filter((asset) => list(asset.chunks).length > 0)
    .map((asset) => {
      const ids = new Set(list(asset.chunks));
      const inside = leaves.filter((leaf) => leaf.chunks.some((id) => ids.has(id)));
      return { file: String(asset.name), bytes: Number(asset.size), parts: sumByPart(inside) };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The packages of the npm registry that are in the bundle. */
export function bundledPackages(chunks: readonly Chunk[]): readonly string[] {
  const parts = new Set(chunks.flatMap((chunk) => [...chunk.parts.keys()]));
  return [...parts].filter((part) => part !== OWN && !part.startsWith(CONNECTOR)).sort();
}

/** Where they lie, as in the lock file: `node_modules/a/node_modules/b`. Sorted. */
export function bundledPaths(): readonly string[] {
  const stats = record(JSON.parse(readFileSync(STATS, "utf8")));
  const names = list(stats.modules).flatMap((module) => moduleNames(record(module)));
  const paths = names.flatMap((name) => PACKAGE.exec(name)?.[0] ?? []);
  return [...new Set(paths)].sort();
}

const PACKAGE = /(?:node_modules\/(?:@[^/]+\/)?[^/ ]+\/)*node_modules\/(?:@[^/]+\/)?[^/ ]+/;

function moduleNames(module: Record<string, unknown>): readonly string[] {
  return [String(module.name), ...list(module.modules).flatMap((inner) => moduleNames(record(inner)))];
}

const OWN = "mallcop";
const CONNECTOR = "connector ";

interface Leaf {
  readonly part: string;
  readonly bytes: number;
  readonly chunks: readonly unknown[];
}

/** The bundler joins modules; what it joined is listed inside, without the chunks. */
function leafModules(module: Record<string, unknown>, outer?: readonly unknown[]): readonly Leaf[] {
  const chunks = outer ?? list(module.chunks);
  const joined = list(module.modules);
  if (joined.length > 0) return joined.flatMap((inner) => leafModules(record(inner), chunks));
  const part = partOf(String(module.name));
  return part === undefined ? [] : [{ part, bytes: Number(module.size), chunks }];
}

/** Whose code a module is; `undefined` for Node's own modules and the bundler's runtime. */
function partOf(name: string): string | undefined {
  const installed = [...name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/ ]+)/g)].at(-1)?.[1];
  if (installed !== undefined) return installed;
  const connector = /\.\/build\/plugins\/connectors\/([^/]+)\//.exec(name)?.[1];
  if (connector !== undefined) return CONNECTOR + connector;
  return name.startsWith("./build/") ? OWN : undefined;
}

function sumByPart(leaves: readonly Leaf[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { part, bytes } of leaves) sums.set(part, (sums.get(part) ?? 0) + bytes);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null)
    throw new Error(`${STATS} is not in the form that this script knows.`);
  return { ...value };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
