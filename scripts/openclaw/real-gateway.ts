/** The real gateway, from npm into a temporary folder, on loopback: never a dependency, and never left running. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const OPENCLAW_VERSION = "2026.9.6";
const INSTALL_MS = 240_000;
const READY_MS = 180_000;
const LOGGED_MS = 30_000;
const STOP_MS = 15_000;

export interface RealGateway {
  readonly url: string;
  readonly token: string;
  readonly workspace: string;
  /** The gateway's own openclaw.json. */
  configuration(): Promise<Record<string, Record<string, unknown>>>;
  configure(configuration: object): Promise<void>;
  /** Until it answers again, after it has restarted itself. */
  ready(): Promise<void>;
  /** Until its log has so many lines with this in them: it writes of a connection only when that has ended on both sides. */
  hasLogged(text: string, lines: number): Promise<void>;
  stop(): Promise<void>;
}

/** Installs it; `undefined`, with the reason, where that is not possible in time. */
export async function install(folder: string): Promise<{ readonly reason: string } | undefined> {
  if (existsSync(programIn(folder))) return undefined;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), '{"private":true}\n');
  const args = [
    "install",
    `openclaw@${OPENCLAW_VERSION}`,
    "--save-exact",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ];
  const npm = spawn("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], timeout: INSTALL_MS });
  let said = "";
  npm.stderr.on("data", (piece) => {
    said = `${said}${piece}`.slice(-2000);
  });
  const status = await ended(npm);
  if (status === 0 && existsSync(programIn(folder))) return undefined;
  const error = said.split("\n").find((line) => line.startsWith("npm error"));
  return { reason: error ?? `npm ended with ${status ?? "no status, after its time was up"}` };
}

/** Starts it with an own home, and waits until it is ready. */
export async function startRealGateway(folder: string, home: string): Promise<RealGateway> {
  const [state, workspace] = [path.join(home, ".openclaw"), path.join(home, "workspace")];
  await mkdir(workspace, { recursive: true });
  await mkdir(state, { recursive: true, mode: 0o700 });
  const file = path.join(state, "openclaw.json");
  const log = path.join(home, "gateway.log");
  const [port, token] = [await freePort(), randomBytes(24).toString("hex")];
  const configure = (configuration: object) => writeFile(file, JSON.stringify(configuration, null, 1), { mode: 0o600 });
  await configure({
    // The host is there from the start, and counts once the binding is `custom`.
    gateway: { mode: "local", port, bind: "loopback", customBindHost: "127.0.0.1", auth: { mode: "token" } },
    update: { checkOnStart: false },
    telemetry: { enabled: false },
    agents: { defaults: { workspace, skipBootstrap: true, heartbeat: { every: "0m" } } },
    logging: { file: log },
  });
  const child = spawn(
    process.execPath,
    [programIn(folder), "gateway", "run", "--port", String(port), "--auth", "token"],
    {
      cwd: home,
      stdio: "ignore",
      env: environment(home, state, token),
    },
  );
  const gateway = {
    url: `ws://127.0.0.1:${port}`,
    token,
    workspace,
    configuration: async () => JSON.parse(await readFile(file, "utf8")),
    configure,
    ready: () => readyAt(port, child),
    hasLogged: (text: string, lines: number) => untilLogged(log, text, lines),
    stop: () => stop(child),
  };
  try {
    await gateway.ready();
    return gateway;
  } catch (thrown) {
    await gateway.stop();
    throw thrown;
  }
}

function programIn(folder: string): string {
  return path.join(folder, "node_modules/openclaw/openclaw.mjs");
}

/** Nothing of ours but the path, so that no credential of this machine gets there; and no call home. */
function environment(home: string, state: string, token: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    OPENCLAW_STATE_DIR: state,
    OPENCLAW_GATEWAY_TOKEN: token,
    CI: "1",
    DO_NOT_TRACK: "1",
    CLAWHUB_DISABLE_TELEMETRY: "1",
    OPENCLAW_NO_AUTO_UPDATE: "1",
    OPENCLAW_OFFLINE: "1",
    OPENCLAW_DISABLE_BONJOUR: "1",
  };
}

async function readyAt(port: number, child: ChildProcess): Promise<void> {
  const end = performance.now() + READY_MS;
  for (let inARow = 0; inARow < 2; ) {
    if (child.exitCode !== null) throw new Error(`the gateway ended with ${child.exitCode}`);
    if (performance.now() > end) throw new Error("the gateway was not ready in time");
    await pause(1000);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    inARow = answer?.status === 200 ? inARow + 1 : 0;
  }
}

async function untilLogged(log: string, text: string, lines: number): Promise<void> {
  const end = performance.now() + LOGGED_MS;
  for (;;) {
    const found = (await readFile(log, "utf8")).split("\n").filter((line) => line.includes(text)).length;
    if (found >= lines) return;
    if (performance.now() > end) throw new Error(`the gateway logged ${found} of ${lines} lines with ${text}`);
    await pause(100);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended(child);
  clearTimeout(late);
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  return await new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(null));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
