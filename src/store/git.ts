/**
 * Runs the `git` program in one checkout, so that neither the user's hooks, signing keys, pagers or prompts, nor any secret
 * from our environment take part in it.
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MallcopError } from "../connector/errors.ts";
import { hasCode } from "./disk.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitOptions {
  /** Where git runs. Credentials of a checkout are bound to its folder, so it must be the checkout itself. */
  readonly cwd: string;
  /** Our environment; only what git needs of it is handed on. */
  readonly env: Environment;
  readonly signal?: AbortSignal;
  /** The program; `git` by default. */
  readonly program?: string;
}

export interface GitCall {
  /** Written to git's standard input. */
  readonly input?: string | Iterable<string>;
  /** Additional variables, such as `GIT_INDEX_FILE`. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitAnswer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A git that stays, to be asked again and again. Our own process waits for it only while it is held. */
export interface Conversation {
  /** Asks something; what cannot be delivered shows in the output ending early. */
  say(words: string | Buffer): void;
  readonly output: AsyncIterable<Buffer>;
  hold(): void;
  release(): void;
  /** Ends it. @returns the error that it had ended with before, if it had. */
  end(): Promise<unknown>;
}

/**
 * What git and its transports need: where programs, homes and certificates are, who we are, how to get out. Credentials come
 * from the checkout's configuration, or from `GIT_CONFIG_*`; a vendor's secret never matches.
 */
const ENVIRONMENT: readonly RegExp[] = [
  /^(PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|XDG_RUNTIME_DIR)$/i,
  /^(TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|WINDIR|USER|LOGNAME|USERNAME)$/i,
  /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/,
  /^GIT_(AUTHOR|COMMITTER)_(NAME|EMAIL)$/,
  /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
  /^(GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE)$/,
  /^(https?_proxy|all_proxy|no_proxy)$/i,
  /^(GH_CONFIG_DIR|DBUS_SESSION_BUS_ADDRESS)$/,
];

/** Settings that hold for every command: nothing of the user's runs, nothing is rewritten behind our back, no stall lasts. */
const SETTINGS: readonly string[] = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.splitIndex=false",
  "core.quotePath=false",
  "commit.gpgSign=false",
  "push.gpgSign=false",
  "push.recurseSubmodules=no",
  "fetch.recurseSubmodules=no",
  "gc.auto=0",
  "maintenance.auto=false",
  "i18n.commitEncoding=UTF-8",
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
];

const AUTHOR = { name: "mallcop", email: "mallcop@users.noreply.github.com" } as const;
const MAX_STDERR = 256 * 1024;

export class Git {
  readonly cwd: string;
  readonly #options: GitOptions;

  constructor(options: GitOptions) {
    this.cwd = options.cwd;
    this.#options = options;
  }

  /** The same git in another folder. */
  in(cwd: string): Git {
    return new Git({ ...this.#options, cwd });
  }

  /**
   * Runs a command that must succeed, and gives its standard output without the final line break.
   * @throws MallcopError `disk-full`, `git-missing`, `budget-exhausted`, or `git-failed` with git's own reason.
   */
  async run(args: readonly string[], call: GitCall = {}): Promise<string> {
    const answer = await this.try(args, call);
    if (answer.status !== 0) throw gitFailed(args, answer, this.cwd);
    return answer.stdout.replace(/\n$/, "");
  }

  /** Runs a command whose failing is an answer too. @throws MallcopError `git-missing`, `budget-exhausted` */
  async try(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
    const { child, exited } = this.#start(args, call.env);
    try {
      const [stdout, stderr] = await Promise.all([
        collect(child.stdout),
        collect(child.stderr, MAX_STDERR),
        feed(child.stdin, call.input),
      ]);
      const status = await exited;
      if (status === null) this.throwIfStopped();
      return { status: status ?? 128, stdout, stderr };
    } catch (error) {
      child.kill();
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      await exited.catch(() => {});
      throw this.#explain(error);
    }
  }

  /** Starts a command that goes on answering what it is told. @throws MallcopError `budget-exhausted` */
  converse(args: readonly string[]): Conversation {
    const { child, exited } = this.#start(args);
    const stderr = collect(child.stderr, MAX_STDERR).catch(() => "");
    child.stdin.on("error", () => {});
    const sockets = [child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof Socket);
    const handles = [child, ...sockets];
    const stopped = async (): Promise<unknown> => {
      const status = await exited;
      if (status === null) this.throwIfStopped();
      if (!status) return undefined;
      return gitFailed(args, { status, stdout: "", stderr: await stderr }, this.cwd);
    };
    const hold = () => handles.forEach((handle) => void handle.ref());
    return {
      say: (words) => void child.stdin.write(words),
      output: child.stdout,
      hold,
      release: () => handles.forEach((handle) => void handle.unref()),
      end: async () => {
        hold();
        child.stdin.end();
        child.stdout.destroy();
        return await stopped().catch((thrown: unknown) => this.#explain(thrown));
      },
    };
  }

  #start(
    args: readonly string[],
    env: GitCall["env"] = {},
  ): { readonly child: ChildProcessWithoutNullStreams; readonly exited: Promise<number | null> } {
    this.throwIfStopped();
    const { signal, program = "git" } = this.#options;
    const child = spawn(program, [...SETTINGS.flatMap((setting) => ["-c", setting]), ...args], {
      cwd: this.cwd,
      env: { ...gitEnvironment(this.#options.env), ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      ...(signal && { signal }),
    });
    const exited = new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
    exited.catch(() => {}); // awaited by whoever started it; a failing consumer must not leave it unhandled
    return { child, exited };
  }

  throwIfStopped(): void {
    const reason = this.#stopped();
    if (reason !== undefined) throw reason;
  }

  #stopped(): MallcopError | undefined {
    const { signal } = this.#options;
    if (!signal?.aborted) return undefined;
    return signal.reason instanceof MallcopError ? signal.reason : new MallcopError("budget-exhausted");
  }

  #explain(error: unknown): unknown {
    const stopped = this.#stopped();
    if (stopped !== undefined) return stopped;
    const { program = "git" } = this.#options;
    if (hasCode(error, "ENOENT")) return new MallcopError("git-missing", { program }, { cause: error });
    return error;
  }
}

/** The part of our environment that git may see, with what keeps it quiet and predictable. */
export function gitEnvironment(env: Environment): Record<string, string> {
  const passed = Object.entries(env).filter(([name]) => ENVIRONMENT.some((allowed) => allowed.test(name)));
  return {
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_COMMITTER_NAME: env.GIT_AUTHOR_NAME ?? AUTHOR.name,
    GIT_COMMITTER_EMAIL: env.GIT_AUTHOR_EMAIL ?? AUTHOR.email,
    ...Object.fromEntries(passed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    GIT_PAGER: "cat",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
  };
}

/** What a failed command means, as far as it means the same for all commands. */
export function gitFailed(args: readonly string[], answer: GitAnswer, cwd: string): MallcopError {
  if (isDiskFull(answer.stderr)) return new MallcopError("disk-full", { path: cwd });
  const reason = presentable(answer.stderr) || `status ${answer.status}`;
  return new MallcopError("git-failed", { command: `git ${args[0] ?? ""}`, reason });
}

/** Whether this machine's disk is full; what the remote says of its own disk is its own trouble. */
export function isDiskFull(stderr: string): boolean {
  return stderr
    .split("\n")
    .some((line) => !line.startsWith("remote:") && /No space left on device|Disk quota exceeded/i.test(line));
}

/** Text of another program as one short line: no control characters, no credentials in addresses. */
export function presentable(text: string, maxLength = 400): string {
  const line = text
    .replace(/\/\/[^/@\s]+@/g, "//")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

async function collect(stream: AsyncIterable<Buffer>, limit = Number.POSITIVE_INFINITY): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size < limit) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Writes the input; a program that stopped reading says why by its status, so a broken pipe is no error by itself. */
async function feed(stdin: NodeJS.WritableStream, input: GitCall["input"]): Promise<void> {
  try {
    await pipeline(Readable.from(typeof input === "string" ? [input] : (input ?? [])), stdin);
  } catch (error) {
    if (!hasCode(error, "EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF")) throw error;
  }
}
