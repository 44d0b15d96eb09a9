/** A deployment repo for one gateway, and mallcop run in it as a user would: what counts is what was committed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");

export interface StoredEvent {
  readonly id: string;
  readonly event_type: string;
  readonly action: string;
  readonly target: string;
  readonly severity: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export class Deployment {
  readonly #checkout: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, gatewayUrl: string, secrets: Readonly<Record<string, string>>) {
    const remote = path.join(folder, "remote.git");
    this.#checkout = path.join(folder, "checkout");
    this.#env = {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: "test",
      GIT_AUTHOR_EMAIL: "test@example.com",
      GIT_COMMITTER_NAME: "test",
      GIT_COMMITTER_EMAIL: "test@example.com",
      ...secrets,
    };
    mkdirSync(folder, { recursive: true });
    this.#git(folder, "init", "-q", "--bare", "-b", "main", remote);
    this.#git(folder, "clone", "-q", remote, this.#checkout);
    writeFileSync(
      path.join(this.#checkout, "mallcop.yaml"),
      `connectors:\n  - id: openclaw\n    type: openclaw\n    gateway_url: "${gatewayUrl}"\n`,
    );
    this.#git(this.#checkout, "checkout", "-q", "-b", "main");
    this.#git(this.#checkout, "add", "mallcop.yaml");
    this.#git(this.#checkout, "commit", "-q", "-m", "Start");
    this.#git(this.#checkout, "push", "-q", "origin", "main");
  }

  /** Scans, and gives the events that were not there before. */
  scan(): readonly StoredEvent[] {
    const before = new Set(this.events().map(({ id }) => id));
    const run = this.mallcop("scan");
    if (run.status !== 0) throw new Error(`the scan ended with ${run.status}\n${run.output}`);
    this.#git(this.#checkout, "pull", "-q", "--rebase", "origin", "main");
    const events = this.events();
    if (new Set(events.map(({ id }) => id)).size !== events.length) throw new Error("an event is there twice");
    return events.filter(({ id }) => !before.has(id));
  }

  mallcop(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
    const options = { cwd: this.#checkout, env: this.#env, encoding: "utf8", timeout: 180_000 } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, "scripts/openclaw/terminal.ts"), ...args],
      options,
    );
    return { status, output: `${stdout}${stderr}` };
  }

  events(): readonly StoredEvent[] {
    const folder = path.join(this.#checkout, "events");
    const files = readdirSync(this.#checkout).includes("events") ? readdirSync(folder, { recursive: true }) : [];
    return files
      .map(String)
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => readFileSync(path.join(folder, file), "utf8").trimEnd().split("\n"))
      .map((line) => JSON.parse(line));
  }

  #git(cwd: string, ...args: readonly string[]): void {
    execFileSync("git", args, { cwd, env: this.#env, stdio: ["ignore", "ignore", "pipe"] });
  }
}
