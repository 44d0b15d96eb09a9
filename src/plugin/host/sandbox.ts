/**
 * The process that a custom plugin runs in: its own folder to read and nothing else, an empty environment, a limit on memory,
 * on what it sends and on what it prints, and an end once it neither answers nor asks.
 *
 * On Node 24 this is least privilege against accidents and leaks, not a boundary against a determined author. From Node 25 on the
 * permission model refuses the network too, because nothing here allows it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Duplex } from "node:stream";
import { MallcopError } from "../../connector/errors.ts";
import { Peer, type Serve } from "./peer.ts";
import { ForeignError } from "./told-error.ts";

export interface SandboxLimits {
  /** How long the plugin may take without answering or asking, in milliseconds. */
  readonly patienceMs: number;
  /** Of V8's heap, in MiB; the whole process may have four times as much. */
  readonly heapMb: number;
  /** Of one answer. */
  readonly answerBytes: number;
  /** Of everything that is printed. */
  readonly printedBytes: number;
}

export const SANDBOX_LIMITS: SandboxLimits = {
  patienceMs: 60_000,
  heapMb: 256,
  answerBytes: 64_000_000,
  printedBytes: 1_000_000,
};

export interface SandboxOptions {
  /** The plugin's type, for messages. */
  readonly type: string;
  /** The staged folder. */
  readonly folder: string;
  /** Answers what the plugin asks of its host. */
  readonly serve: Serve;
  /** A line that the plugin printed; whatever it looks like, it is text. */
  readonly onPrinted: (line: string) => void;
  readonly limits?: Partial<SandboxLimits>;
}

/** Of what a plugin asked for and does not take; it lies in this process's memory. */
const UNREAD_BYTES = 128_000_000;
const WATCH_MS = 200;
const PAGE_BYTES = 4096;
const LAST_WORDS = 400;

export class Sandbox {
  readonly #options: SandboxOptions;
  readonly #limits: SandboxLimits;
  readonly #child: ChildProcess;
  readonly #peer: Peer;
  readonly #watch: NodeJS.Timeout;
  readonly #gone = Promise.withResolvers<void>();
  #asked = 0;
  #serving = 0;
  #lastSign = performance.now();
  #printed = 0;
  #words = "";

  constructor(options: SandboxOptions) {
    this.#options = options;
    this.#limits = { ...SANDBOX_LIMITS, ...options.limits };
    keepDebuggerShut();
    this.#child = spawn(process.execPath, argumentsFor(options.folder, this.#limits), {
      cwd: options.folder,
      env: {},
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    this.#peer = new Peer(pipeOf(this.#child), {
      serve: (method, argument) => this.#serve(method, argument),
      maxLineBytes: this.#limits.answerBytes,
      maxUnreadBytes: UNREAD_BYTES,
      onEnd: (reason) => {
        if (reason === "too-large") this.#stop(this.#tooLarge(`${this.#limits.answerBytes} bytes in one answer`));
        if (reason === "unread") this.#stop(this.#tooLarge(`${UNREAD_BYTES} bytes of answers that it does not read`));
        if (reason === "unreadable") this.#stop(this.#exited("it wrote on the pipe that is not its own"));
      },
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.#child.stderr?.on("data", (chunk: Buffer) => this.#hear(chunk));
    this.#child.on("error", (error) => {
      this.#stop(this.#exited(error.message));
      // A process that never began does not end either.
      if (this.#child.pid === undefined) this.#gone.resolve();
    });
    this.#child.on("close", (status, signal) => this.#closed(status, signal));
    this.#watch = setInterval(() => void this.#look(), WATCH_MS).unref();
  }

  /**
   * Asks the plugin.
   * @throws MallcopError the plugin's own, `plugin-failed`, `plugin-exited`, `plugin-timeout`, `plugin-too-large`
   */
  async ask(method: string, argument: unknown): Promise<unknown> {
    this.#asked += 1;
    this.#lastSign = performance.now();
    try {
      return await this.#peer.call(method, argument);
    } catch (thrown) {
      if (!(thrown instanceof ForeignError)) throw thrown;
      const { message, at } = thrown;
      const what = at === undefined ? message : `${message} (${at})`;
      throw new MallcopError("plugin-failed", { type: this.#options.type, what }, at === undefined ? {} : { at });
    } finally {
      this.#asked -= 1;
      this.#lastSign = performance.now();
    }
  }

  /** Says something that wants no answer. */
  tell(method: string, argument: unknown): void {
    this.#peer.tell(method, argument);
  }

  /** Ends the process, and gives when it is gone. */
  async close(): Promise<void> {
    this.#stop(this.#exited("it was closed"));
    await this.#gone.promise;
  }

  async #serve(method: string, argument: unknown): Promise<unknown> {
    this.#serving += 1;
    try {
      return await this.#options.serve(method, argument);
    } catch (thrown) {
      if (thrown instanceof MallcopError && thrown.code === "plugin-too-large") this.#stop(thrown);
      throw thrown;
    } finally {
      this.#serving -= 1;
      this.#lastSign = performance.now();
    }
  }

  #hear(chunk: Buffer): void {
    this.#printed += chunk.length;
    if (this.#printed > this.#limits.printedBytes) {
      this.#stop(this.#tooLarge(`${this.#limits.printedBytes} printed bytes`));
      return;
    }
    const text = chunk.toString("utf8");
    this.#words = (this.#words + text).slice(-LAST_WORDS * 4);
    for (const line of text.split("\n")) if (line.trim() !== "") this.#options.onPrinted(line);
  }

  async #look(): Promise<void> {
    const { patienceMs, heapMb } = this.#limits;
    const silentMs = performance.now() - this.#lastSign;
    if (this.#asked > 0 && this.#serving === 0 && silentMs > patienceMs) {
      const seconds = Math.round(patienceMs / 1000);
      this.#stop(new MallcopError("plugin-timeout", { type: this.#options.type, seconds }));
    }
    const resident = await residentBytes(this.#child.pid);
    if (resident > heapMb * 4 * 1_048_576) this.#stop(this.#tooLarge(`${heapMb * 4} MiB of memory`));
  }

  #closed(status: number | null, signal: string | null): void {
    clearInterval(this.#watch);
    // An aborted V8 says why before it goes.
    const memory = /heap out of memory|Allocation failed/.test(this.#words);
    const how = signal === null ? `its status was ${status}` : `it was ended by ${signal}`;
    const words = this.#words.trim() === "" ? "" : `; it said: ${lastWords(this.#words)}`;
    this.#peer.end(memory ? this.#tooLarge(`${this.#limits.heapMb} MiB of heap`) : this.#exited(how + words));
    this.#gone.resolve();
  }

  #stop(error: MallcopError): void {
    this.#peer.end(error);
    this.#child.kill("SIGKILL");
  }

  #exited(reason: string): MallcopError {
    return new MallcopError("plugin-exited", { type: this.#options.type, reason });
  }

  #tooLarge(limit: string): MallcopError {
    return new MallcopError("plugin-too-large", { type: this.#options.type, limit });
  }
}

function argumentsFor(folder: string, { heapMb }: SandboxLimits): readonly string[] {
  const { file, readable } = program();
  return [
    "--permission",
    ...[...readable, `${folder}${path.sep}`].map((place) => `--allow-fs-read=${place}`),
    // It opens files wherever it likes, whatever the permission model says.
    "--no-experimental-sqlite",
    "--disallow-code-generation-from-strings",
    "--disable-warning=ExperimentalWarning",
    `--max-old-space-size=${heapMb}`,
    file,
    "--plugin-child",
  ];
}

/** This very program, as it is built or as it is written; the child's door is in it. */
function program(): { readonly file: string; readonly readable: readonly string[] } {
  const here = import.meta.filename;
  if (!here.endsWith(".ts")) {
    const folder = path.dirname(here);
    return { file: path.join(folder, "index.js"), readable: [`${folder}${path.sep}`] };
  }
  const sources = path.join(path.dirname(here), "../..");
  const project = path.join(sources, "..");
  return {
    file: path.join(sources, "index.ts"),
    // As it is written, the libraries are not in one place with it.
    readable: [
      `${sources}${path.sep}`,
      path.join(project, "package.json"),
      path.join(project, `node_modules${path.sep}`),
    ],
  };
}

/** A signal from the child would open this process's debugger to it; a listener keeps it shut. */
function keepDebuggerShut(): void {
  if (process.listenerCount("SIGUSR1") === 0 && process.platform !== "win32") process.on("SIGUSR1", () => {});
}

function pipeOf(child: ChildProcess): Duplex {
  const pipe = child.stdio[3];
  if (!(pipe instanceof Duplex)) throw new MallcopError("internal-error", { what: "the plugin's pipe is no stream" });
  return pipe;
}

/** Memory beside V8's heap is limited by nothing else. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (process.platform !== "linux" || pid === undefined) return 0;
  const statm = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return Number(statm.split(" ")[1] ?? 0) * PAGE_BYTES;
}

function lastWords(words: string): string {
  return words
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim()
    .slice(-LAST_WORDS);
}
