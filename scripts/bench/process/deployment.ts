/** A deployment repo and a vendor that refuses everything, on this machine alone, for measuring how a scan starts. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { ROOT } from "../../build.ts";

export interface Deployment {
  /** The checkout. */
  readonly folder: string;
  readonly scans: readonly {
    readonly type: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  }[];
  readonly notes: readonly string[];
  close(): Promise<void>;
}

interface Setup {
  /** Options in `mallcop.yaml`, of which one points the connector to `url`. */
  readonly options: (url: string) => Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

const SETUPS: Readonly<Record<string, Setup>> = {
  "aws-cloudtrail": {
    options: (url) => ({ region: "us-east-1", endpoint_url: url }),
    env: { AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "for-a-server-that-refuses-everything" },
  },
  github: {
    options: (url) => ({ org: "example", base_url: url }),
    env: { GITHUB_TOKEN: "for-a-server-that-refuses-everything" },
  },
};

/** Every built-in connector that can be pointed to this machine gets a configuration file of its own. */
export async function startDeployment(): Promise<Deployment> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mallcop-bench-"));
  const server = http.createServer((_, response) => response.writeHead(401).end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = addressOf(server);
  const types = readdirSync(path.join(ROOT, "plugins", "connectors")).sort();
  const scans = types.flatMap((type) => {
    const setup = SETUPS[type];
    if (setup === undefined) return [];
    const config = `${type}.yaml`;
    writeFileSync(path.join(folder, config), configuration(type, setup.options(url)));
    return [{ type, args: ["scan", "--dry-run", "--config", config], env: setup.env }];
  });
  makeRepository(folder);
  const left = types.filter((type) => SETUPS[type] === undefined);
  return {
    folder,
    scans,
    notes:
      left.length === 0
        ? []
        : [`Not measured, for want of a setup in scripts/bench/process/deployment.ts: ${left.join(", ")}.`],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** JSON is YAML. */
function configuration(type: string, options: Readonly<Record<string, string>>): string {
  return JSON.stringify({ connectors: [{ id: type, type, ...options }] });
}

/** With a remote, beside the checkout, for a scan looks at both. */
export function makeRepository(folder: string): void {
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "--quiet", "--message=Configuration");
  git("init", "--quiet", "--bare", ".git/remote");
  git("remote", "add", "origin", path.join(folder, ".git", "remote"));
  git("push", "--quiet", "--set-upstream", "origin", "main");
}

function addressOf(server: http.Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server is not on a port.");
  return `http://127.0.0.1:${address.port}`;
}
