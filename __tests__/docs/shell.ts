/** A reader's shell: real git, jq, openssl and mallcop, and on its path stand-ins for the vendors' programs, which refuse what those refuse. */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type StandInGateway, startOpenClawStandIn } from "../../src/demo/openclaw/gateway.ts";
import { estate } from "../connectors/openclaw-context.ts";
import { ROOT } from "./pages.ts";
import { GROUP, SUBSCRIPTION, WORKSPACE, WORKSPACE_NAME } from "./vendor-clis/az.ts";
import { type Memory, NOTHING, recall, remember } from "./vendor-clis/memory.ts";

const NODE = path.join(ROOT, "node_modules/.bin/node");
const STAND_IN = path.join(import.meta.dirname, "vendor-clis/main.ts");
/** What the pages call the gateway. */
const GATEWAY = "wss://gateway.example.net:18789";
export const SHARED_TOKEN = "shared-token";

export interface Options {
  /** Repositories of GitHub's, by name: the bare ones that stand for them. */
  readonly repos?: Readonly<Record<string, string>>;
  /** What the reader has set, besides what the pages tell them to. */
  readonly env?: Readonly<Record<string, string>>;
}

export class Shell {
  /** A folder to begin in, empty. */
  readonly folder: string;
  readonly #root: string;
  readonly #gateway: StandInGateway;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(root: string, gateway: StandInGateway, env: Readonly<Record<string, string>>) {
    this.#root = root;
    this.folder = path.join(root, "work");
    this.#gateway = gateway;
    this.#env = env;
  }

  static async open({ repos = {}, env = {} }: Options = {}): Promise<Shell> {
    const root = await mkdtemp(path.join(tmpdir(), "mallcop-shell-"));
    await Promise.all(
      ["bin", "home", "memory", "github", "work"].map(async (name) => await mkdir(path.join(root, name))),
    );
    for (const program of ["az", "aws", "gh", "kubectl"])
      await writeProgram(root, program, `exec '${NODE}' '${STAND_IN}' ${program} "$@"`);
    const swap = `for word; do shift; [ "$word" = ${GATEWAY} ] && word=$STAND_IN_GATEWAY; set -- "$@" "$word"; done`;
    await writeProgram(root, "mallcop", `${swap}\nexec '${NODE}' '${ROOT}/dist/cli/index.js' "$@"`);
    const places = { "": `${root}/github/`, ...repos };
    const instead = Object.entries(places).map(
      ([name, folder]) => `[url "file://${folder}"]\n\tinsteadOf = https://github.com/${name}\n`,
    );
    const config = `[user]\n\tname = Ann\n\temail = ann@example.com\n${instead.join("")}`;
    await writeFile(path.join(root, "home/.gitconfig"), config);
    remember(path.join(root, "memory"), "gh", { ...NOTHING.gh, repos });
    const gateway = await startOpenClawStandIn({ estate: estate(), token: SHARED_TOKEN, clock: Date.now });
    return new Shell(root, gateway, env);
  }

  async close(): Promise<void> {
    await this.#gateway.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  memory<Service extends keyof Memory>(service: Service): Memory[Service] {
    return recall(path.join(this.#root, "memory"), service);
  }

  /**
   * Runs the lines as somebody who copies them: what they ask for is typed, and the first that fails ends it.
   * @returns what was printed
   * @throws with what the line that failed complained of
   */
  async run(script: string): Promise<string> {
    // A terminal asks, and the answer is the gateway's token; where nothing is piped in, stand-ins see a person.
    const ask = `read() { printf -v "\${@: -1}" '%s' '${SHARED_TOKEN}'; }; exec < /dev/null`;
    const lines = ["shopt -s expand_aliases", "set -euo pipefail", ask, script].join("\n");
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const options = { cwd: this.folder, env: this.#environment() };
    execFile("bash", ["-c", lines], options, (error, printed, complaint) =>
      error === null
        ? resolve(printed)
        : reject(new Error(`${complaint}\n${printed}\nended with ${error.code}`.trim())),
    );
    return await promise;
  }

  #environment(): Readonly<Record<string, string>> {
    return {
      PATH: `${path.join(this.#root, "bin")}:${process.env.PATH}`,
      HOME: path.join(this.#root, "home"),
      TMPDIR: this.#root,
      // A program is started for each line: types need to be taken off once.
      NODE_COMPILE_CACHE: path.join(this.#root, "cache"),
      STAND_IN_MEMORY: path.join(this.#root, "memory"),
      STAND_IN_GITHUB: path.join(this.#root, "github"),
      STAND_IN_GATEWAY: this.#gateway.url,
      // What the pages tell the reader to set.
      ...{ GROUP, NAME: WORKSPACE_NAME, SUBSCRIPTION, WORKSPACE_RESOURCE_ID: WORKSPACE },
      ...this.#env,
    };
  }
}

async function writeProgram(root: string, name: string, body: string): Promise<void> {
  const file = path.join(root, "bin", name);
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
}
