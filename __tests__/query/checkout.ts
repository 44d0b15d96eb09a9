/** A checkout with committed events, and the program's commands called in it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Door } from "../../src/commands/command.ts";
import { runCommand } from "../../src/commands/commands.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { lineOf } from "../detect/batches.ts";
import { DAY, START } from "../detect/story.ts";

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly notes: string;
  readonly errors: readonly string[];
}

export class Checkout {
  readonly root: string;
  #runs = 0;

  constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<Checkout> {
    return new Checkout(await mkdtemp(path.join(tmpdir(), "mallcop-checkout-")));
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true });
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(this.root, file)), { recursive: true });
    await writeFile(path.join(this.root, file), text);
  }

  /** One run's batches, one per connector, in the folder of the day it ran: days after `START`. */
  async collect(day: number, events: readonly CleanEvent[]): Promise<readonly string[]> {
    this.#runs += 1;
    const folder = new Date(START + day * DAY).toISOString().slice(0, 10).replaceAll("-", "/");
    const sorted = [...events].sort((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1));
    const files = [...new Set(sorted.map(({ metadata }) => String(metadata.connector)))].map(
      (connector) => `events/${connector}/${folder}/${this.#runs}-1.jsonl`,
    );
    for (const file of files) {
      const own = sorted.filter(({ metadata }) => metadata.connector === file.split("/")[1]);
      await this.write(file, own.map((event) => `${lineOf(event)}\n`).join(""));
    }
    return files;
  }

  /** @param day when it is, in days after `START` */
  async mallcop(args: readonly string[], { day = 30, isRead = false, width = 100 } = {}): Promise<Said> {
    const printed: string[] = [];
    const notes: string[] = [];
    const errors: string[] = [];
    const door: Pick<
      Door,
      "cwd" | "clock" | "signal" | "colour" | "width" | "isRead" | "print" | "printed" | "note" | "complain" | "env"
    > = {
      cwd: this.root,
      env: {},
      clock: { now: () => START + day * DAY } as Door["clock"],
      signal: new AbortController().signal,
      colour: false,
      width,
      isRead,
      print: (text) => void printed.push(text.endsWith("\n") ? text : `${text}\n`),
      printed: async () => {},
      note: (text) => void notes.push(text),
      complain: async (all) => void errors.push(...all.map(({ message }) => message)),
    };
    const status = await runCommand(args, door as Door);
    return { status, stdout: printed.join(""), notes: notes.join("\n"), errors };
  }
}
