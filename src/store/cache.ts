/**
 * Keeps the cursors in the actions cache, and says truly what became of them: the cache library reports an outage like a miss
 * and swallows its errors. The cache is an accelerator; whatever is lost here costs time, never an event.
 */
import { createHash } from "node:crypto";
import { lstat, readdir, realpath, rm } from "node:fs/promises";
import path from "node:path";
import type { Logger } from "../connector/contract.ts";
import { type Environment, presentable } from "./git.ts";
import { type Overheard, overhear, type Saying, type Stream } from "./overheard.ts";

/**
 * `hit`: the files are in the folder. `miss`: the service answered that it has none. `unavailable`: it could not be found out.
 * `off`: there is no cache here; the files of earlier runs stay where they are.
 */
export type CacheState = "hit" | "miss" | "unavailable" | "off";

export interface RestoredCursors {
  readonly state: CacheState;
  /** For people; free of secrets. */
  readonly detail: string;
  readonly matchedKey?: string;
}

export interface SavedCursors {
  readonly saved: boolean;
  readonly detail: string;
}

export interface CursorCache {
  /** Never throws. In Actions the folder is emptied first, so that what is in it afterwards came from the cache. */
  restore(): Promise<RestoredCursors>;
  /** Never throws. Saves the folder, which must hold plain files only. */
  save(): Promise<SavedCursors>;
}

export interface CursorCacheOptions {
  /** The process environment: the library itself reads `ACTIONS_*`, `GITHUB_WORKSPACE` and `RUNNER_TEMP` from there. */
  readonly env: Environment;
  /** The checkout. In Actions it is the working directory of the process, or a folder in it. */
  readonly workspace: string;
  /** In the checkout: `.mallcop/cursors`. The path is part of what a cache entry is found by. */
  readonly dir: string;
  readonly keyPrefix: string;
  readonly key: string;
  readonly log: Logger;
  /** How long to wait; 45 s each by default, more than the library's own retries take. */
  readonly timeoutMs?: { readonly restore: number; readonly save: number };
  /** Where the library prints; the process' own by default. */
  readonly streams?: readonly Stream[];
}

/** Keys under which the cursors of a set of instances are found: never one that exists, then the newest of the same set. */
export function cursorKeys(
  instances: readonly string[],
  run: string,
): { readonly key: string; readonly keyPrefix: string } {
  const set = createHash("sha256").update(instances.toSorted().join("\n")).digest("hex").slice(0, 12);
  const keyPrefix = `mallcop-cursors-v1-${set}-`;
  return { key: `${keyPrefix}${run}`, keyPrefix };
}

const PATIENCE_MS = { restore: 45_000, save: 45_000 } as const;
const TIMED_OUT = Symbol("timed out");

export function createCursorCache(options: CursorCacheOptions): CursorCache {
  return new LibraryCache(options);
}

/** The cache library, made to tell what happened. */
class LibraryCache implements CursorCache {
  readonly #options: CursorCacheOptions;
  readonly #folder: string;
  /** A call that outlasted our patience; it may still be writing into the folder. */
  #straggler: Promise<unknown> | undefined;

  constructor(options: CursorCacheOptions) {
    this.#options = options;
    this.#folder = path.join(options.workspace, options.dir);
  }

  async restore(): Promise<RestoredCursors> {
    const restored = await this.#restore().catch((error: unknown) => ({
      state: "unavailable" as const,
      detail: tell(error),
    }));
    this.#options.log.debug(`Cursors restored: ${restored.state}, ${restored.detail}`);
    return restored;
  }

  async save(): Promise<SavedCursors> {
    const saved = await this.#save().catch((error: unknown) => ({ saved: false, detail: tell(error) }));
    this.#options.log.debug(`Cursors saved: ${saved.saved}, ${saved.detail}`);
    return saved;
  }

  async #restore(): Promise<RestoredCursors> {
    const { env, workspace, dir, key, keyPrefix, timeoutMs = PATIENCE_MS } = this.#options;
    const off = await whyOff(env);
    if (off !== undefined) return { state: "off", detail: off };
    const place = await findPlace(workspace, dir);
    if ("unfit" in place) return { state: "unavailable", detail: place.unfit };
    await rm(this.#folder, { recursive: true, force: true });
    const { restoreCache } = await import("@actions/cache");
    const heard = await this.#ask(
      async () => await restoreCache([place.archived], key, [keyPrefix]),
      timeoutMs.restore,
    );
    const restored = judgeRestore(heard, await filesIn(this.#folder));
    // A broken archive may have left some of its files.
    if (restored.state !== "hit") await rm(this.#folder, { recursive: true, force: true });
    return restored;
  }

  async #save(): Promise<SavedCursors> {
    const { env, workspace, dir, key, timeoutMs = PATIENCE_MS } = this.#options;
    const off = await whyOff(env);
    if (off !== undefined) return { saved: false, detail: off };
    if (this.#straggler !== undefined)
      return { saved: false, detail: "the cache service has not finished an earlier request" };
    const place = await findPlace(workspace, dir);
    if ("unfit" in place) return { saved: false, detail: place.unfit };
    const files = await filesIn(this.#folder);
    if (files === undefined || files === 0) return { saved: false, detail: `${dir} holds no plain files to save` };
    const { saveCache } = await import("@actions/cache");
    return judgeSave(await this.#ask(async () => await saveCache([place.archived], key), timeoutMs.save));
  }

  async #ask<Result>(call: () => Promise<Result>, patienceMs: number): Promise<Heard<Result>> {
    const overheard = overhear(this.#options.streams ?? [process.stdout, process.stderr], call);
    const heard = await hear(overheard, patienceMs);
    if (heard.outcome === "late") {
      const ended = (): void => {
        this.#straggler = undefined;
      };
      this.#straggler = overheard.result.then(ended, ended);
    }
    return heard;
  }
}

type Heard<Result> = { readonly said: readonly Saying[] } & (
  | { readonly outcome: "answer"; readonly value: Result }
  | { readonly outcome: "thrown"; readonly error: unknown }
  | { readonly outcome: "late"; readonly ms: number }
);

async function hear<Result>({ result, said }: Overheard<Result>, ms: number): Promise<Heard<Result>> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(resolve, ms, TIMED_OUT);
  });
  try {
    const value = await Promise.race([result, timeout]);
    return value === TIMED_OUT ? { outcome: "late", ms, said: [...said] } : { outcome: "answer", value, said };
  } catch (error) {
    return { outcome: "thrown", error, said };
  } finally {
    clearTimeout(timer);
  }
}

/** @param files how many plain files are in the folder now; `undefined` if there is anything else */
function judgeRestore(heard: Heard<string | undefined>, files: number | undefined): RestoredCursors {
  if (heard.outcome === "late")
    return { state: "unavailable", detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
  if (heard.outcome === "thrown") return { state: "unavailable", detail: tell(heard.error) };
  const skipped = heard.said.find(({ text }) => text.startsWith("Cache restore skipped"));
  if (skipped !== undefined) return { state: "off", detail: presentable(skipped.text) };
  if (heard.value === undefined) {
    const trouble = heard.said.find(isTrouble);
    if (trouble !== undefined) return { state: "unavailable", detail: tell(trouble.text) };
    return { state: "miss", detail: "the cache has no cursors of these connectors" };
  }
  if (files === undefined)
    return { state: "unavailable", detail: "the archive holds more than plain files, so it was not used" };
  if (files === 0) return { state: "unavailable", detail: "the cache reported a hit, but the files are not there" };
  return { state: "hit", detail: `restored from ${heard.value}`, matchedKey: heard.value };
}

function judgeSave(heard: Heard<number>): SavedCursors {
  if (heard.outcome === "late")
    return { saved: false, detail: `no answer within ${heard.ms} ms${lastWord(heard.said)}` };
  if (heard.outcome === "thrown") return { saved: false, detail: tell(heard.error) };
  if (heard.value >= 0) return { saved: true, detail: `saved as entry ${heard.value}` };
  // The information that another job may be creating the entry is a guess; the reason is in the debug line before it.
  const reason = heard.said.find(({ level, text }) => level === "debug" && text.startsWith("Failed to reserve cache"));
  const trouble = heard.said.find(isTrouble) ?? reason ?? heard.said.findLast(({ level }) => level === "info");
  return { saved: false, detail: trouble === undefined ? "the cache service gave no reason" : tell(trouble.text) };
}

function isTrouble({ level }: Saying): boolean {
  return level === "warning" || level === "error";
}

function lastWord(said: readonly Saying[]): string {
  const last = said.findLast(({ level }) => level !== "debug");
  return last === undefined ? "" : ` (${tell(last.text)})`;
}

/** A message as one line, without the signatures in addresses. */
function tell(message: unknown): string {
  const text = message instanceof Error ? message.message : String(message);
  return presentable(text.replace(/(https?:\/\/[^\s?"']*)\?[^\s"']*/g, "$1?…"), 300);
}

async function whyOff(env: Environment): Promise<string | undefined> {
  const offered = Boolean(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL);
  // Which address counts depends on the server: GitHub Enterprise Server has the older service only.
  if (offered && (await import("@actions/cache")).isFeatureAvailable()) return undefined;
  return "there is no actions cache here; the cursors stay in the folder";
}

type Place =
  /** The folder as the library has to be told of it: from the working directory. */
  { readonly archived: string } | { readonly unfit: string };

/** The folder is emptied and archived, so it must be a real one in our own part of the checkout. */
async function findPlace(workspace: string, dir: string): Promise<Place> {
  const names = dir.split("/");
  if (names[0] !== ".mallcop" || names.length < 2 || names.some((name) => ["", ".", ".."].includes(name))) {
    return { unfit: `${dir} is not a folder below .mallcop` };
  }
  for (let depth = 1; depth <= names.length; depth++) {
    const part = names.slice(0, depth).join("/");
    const found = await lstat(path.join(workspace, part)).catch(() => undefined);
    if (found !== undefined && !found.isDirectory()) return { unfit: `${part} is not a real folder` };
  }
  const checkout = path.relative(await realpath(process.cwd()), await realpath(workspace));
  if (path.isAbsolute(checkout) || checkout.split(path.sep)[0] === "..") {
    return { unfit: "the checkout is outside the working directory, which the cache library takes for granted" };
  }
  return { archived: path.posix.join(...checkout.split(path.sep), dir) };
}

/** How many plain files a folder holds; `undefined` if it holds anything that is neither a file nor a folder. */
async function filesIn(folder: string): Promise<number | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => !entry.isFile() && !entry.isDirectory())) return undefined;
  return entries.filter((entry) => entry.isFile()).length;
}
