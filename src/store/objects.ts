/**
 * Git's objects, read through one `git cat-file` that stays: to start a process costs more than most of what a run reads. Objects never
 * change, so folders and small files are kept by their ids, whichever commit they are met in.
 */
import { MallcopError } from "../connector/errors.ts";
import { ByteReader, EndedEarly } from "./byte-reader.ts";
import type { Conversation, Git } from "./git.ts";

/** One line of a folder. */
export interface FolderEntry {
  /** A byte for each character, for names are not always UTF-8; see `nameOf`. */
  readonly name: string;
  /** Git's mode, such as `100644` for a regular file and `40000` for a folder. */
  readonly mode: string;
  readonly id: string;
}

/** The mode of a folder. */
export const FOLDER = "40000";

export type OnObject = (content: AsyncIterable<Buffer>, nth: number, id: string) => Promise<void>;

/** Entries of folders that are kept; some 10 MB. */
const MOST_ENTRIES = 50_000;
/** Small files that are kept, and what is small. */
const MOST_FILES = 500;
const SMALL_BYTES = 4096;

interface Reader {
  readonly git: Conversation;
  readonly answers: ByteReader;
}

export class Objects {
  readonly #git: Git;
  readonly #idle: Reader[] = [];
  readonly #folders = new Map<string, readonly FolderEntry[]>();
  readonly #files = new Map<string, Buffer>();
  readonly #roots = new Map<string, string>();
  #entries = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * Streams objects in the given order; memory is bounded by one chunk. Whoever asks for others meanwhile is answered by another git.
   * @param names ids, or what else git finds an object by
   * @throws MallcopError `git-failed`, `git-missing`, `budget-exhausted`, and whatever `onObject` throws
   */
  async read(names: readonly string[], onObject: OnObject): Promise<void> {
    if (names.length === 0) return;
    const reader = this.#idle.pop() ?? this.#start();
    reader.git.hold();
    try {
      reader.git.say(`${names.join("\n")}\n`);
      for (const [nth, name] of names.entries()) await answer(reader.answers, name, nth, onObject);
    } catch (error) {
      const reason = await reader.git.end();
      throw error instanceof EndedEarly ? (reason ?? error) : error;
    }
    reader.git.release();
    this.#idle.push(reader);
  }

  /** The id of what a name stands for, such as a reference. */
  async idOf(name: string): Promise<string> {
    let found = "";
    await this.read([name], async (_content, _nth, id) => {
      found = id;
    });
    return found;
  }

  /** The folder that a commit is a picture of. */
  async rootOf(commit: string): Promise<string> {
    return await this.#inTurn(async () => {
      const known = this.#roots.get(commit);
      if (known !== undefined) return known;
      let root = "";
      await this.read([`${commit}^{tree}`], async (content, _, id) => {
        root = id;
        this.#keepFolder(id, entriesOf(await whole(content), id.length / 2));
      });
      this.#roots.set(commit, root);
      return root;
    });
  }

  /** What lies in folders, by their ids. */
  async folders(ids: Iterable<string>): Promise<ReadonlyMap<string, readonly FolderEntry[]>> {
    return await this.#inTurn(async () => {
      const found = new Map<string, readonly FolderEntry[]>();
      const unknown: string[] = [];
      for (const id of new Set(ids)) {
        const known = this.#folders.get(id);
        if (known === undefined) unknown.push(id);
        else found.set(id, known);
      }
      await this.read(unknown, async (content, _, id) => {
        const entries = entriesOf(await whole(content), id.length / 2);
        this.#keepFolder(id, entries);
        found.set(id, entries);
      });
      return found;
    });
  }

  async folder(id: string): Promise<readonly FolderEntry[]> {
    return (await this.folders([id])).get(id) ?? [];
  }

  /** A file's content, whole. */
  async file(id: string): Promise<Buffer> {
    return await this.#inTurn(async () => {
      const known = this.#files.get(id);
      if (known !== undefined) return known;
      let file: Buffer = Buffer.alloc(0);
      await this.read([id], async (content) => {
        file = await whole(content);
      });
      if (this.#files.size >= MOST_FILES) this.#files.clear();
      if (file.length <= SMALL_BYTES) this.#files.set(id, file);
      return file;
    });
  }

  /** Ends the processes that wait for more. */
  async close(): Promise<void> {
    for (const { git } of this.#idle.splice(0)) await git.end();
  }

  /** Readers of the same commit ask for the same things at the same time: who comes second finds them kept. */
  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return await result;
  }

  #start(): Reader {
    const git = this.#git.converse(["cat-file", "--batch"]);
    return { git, answers: new ByteReader(git.output) };
  }

  #keepFolder(id: string, entries: readonly FolderEntry[]): void {
    if (this.#entries + entries.length > MOST_ENTRIES) {
      this.#folders.clear();
      this.#entries = 0;
    }
    this.#folders.set(id, entries);
    this.#entries += entries.length;
  }
}

/** A name as text. */
export const nameOf = ({ name }: FolderEntry): string => Buffer.from(name, "latin1").toString("utf8");

/** The entry of that name. */
export function entryNamed(entries: readonly FolderEntry[], name: string): FolderEntry | undefined {
  const bytes = Buffer.from(name, "utf8").toString("latin1");
  return entries.find((entry) => entry.name === bytes);
}

async function answer(answers: ByteReader, name: string, nth: number, onObject: OnObject): Promise<void> {
  const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(await answers.line()) ?? [];
  if (id === undefined) throw new MallcopError("git-failed", { command: "git cat-file", reason: `${name} is missing` });
  const content = answers.take(Number(size));
  await onObject(content, nth, id);
  for await (const _ of content); // what the reader left over
  await answers.line();
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Git's form of a folder: the mode, a space, the name, a zero, and the bytes of the id. */
function entriesOf(folder: Buffer, idBytes: number): readonly FolderEntry[] {
  const entries: FolderEntry[] = [];
  for (let start = 0; start < folder.length; ) {
    const space = folder.indexOf(0x20, start);
    const end = folder.indexOf(0, space);
    entries.push({
      mode: folder.toString("latin1", start, space),
      name: folder.toString("latin1", space + 1, end),
      id: folder.toString("hex", end + 1, end + 1 + idBytes),
    });
    start = end + 1 + idBytes;
  }
  return entries;
}
