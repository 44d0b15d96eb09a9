/** What a stand-in's service remembers from one call to the next: one JSON file for each service, in a folder. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface App {
  readonly appId: string;
  readonly name: string;
  readonly hasPrincipal: boolean;
  readonly trusts: readonly { readonly name: string; readonly issuer: string; readonly subject: string }[];
  readonly secrets: number;
  /** API and permission. */
  readonly asks: readonly string[];
  readonly granted: readonly string[];
}

export interface Memory {
  az: {
    apps: App[];
    assignments: { readonly to: string; readonly role: string; readonly scope: string }[];
  };
  aws: {
    providers: string[];
    roles: Record<string, { readonly trust: unknown; readonly policies: Record<string, unknown> }>;
    users: Record<string, { readonly keys: number; readonly policies: Record<string, unknown> }>;
  };
  gh: {
    /** By name: the folder that holds it. */
    repos: Record<string, string>;
    secrets: Record<string, string>;
    variables: Record<string, string>;
    runs: { readonly workflow: string; readonly inputs: Record<string, string>; readonly isDone: boolean }[];
  };
}

export const NOTHING: Memory = {
  az: { apps: [], assignments: [] },
  aws: { providers: [], roles: {}, users: {} },
  gh: { repos: {}, secrets: {}, variables: {}, runs: [] },
};

export function recall<Service extends keyof Memory>(folder: string, service: Service): Memory[Service] {
  const file = path.join(folder, `${service}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : structuredClone(NOTHING[service]);
}

export function remember<Service extends keyof Memory>(
  folder: string,
  service: Service,
  memory: Memory[Service],
): void {
  writeFileSync(path.join(folder, `${service}.json`), JSON.stringify(memory));
}
