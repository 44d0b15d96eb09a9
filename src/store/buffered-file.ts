/** A new file that is written from one buffer, so that many small pieces cost one write and no allocation each. */
import { type FileHandle, open } from "node:fs/promises";

const BUFFER_BYTES = 512 * 1024;

export class BufferedFile {
  readonly #handle: FileHandle;
  readonly #onWrite: (bytes: Buffer) => void;
  #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #used = 0;

  private constructor(handle: FileHandle, onWrite: (bytes: Buffer) => void) {
    this.#handle = handle;
    this.#onWrite = onWrite;
  }

  /**
   * Private to this user; refuses a file that is there.
   * @param onWrite sees all bytes on their way, in order; they are valid during the call
   */
  static async open(file: string, onWrite: (bytes: Buffer) => void = () => {}): Promise<BufferedFile> {
    return new BufferedFile(await open(file, "wx", 0o600), onWrite);
  }

  /** Takes a part of `source` if there is room for it. Most pieces get by without waiting: a promise would cost more than they do. */
  offer(source: Buffer, from: number, to: number): boolean {
    if (this.#used + to - from > this.#buffer.length) return false;
    this.#used += source.copy(this.#buffer, this.#used, from, to);
    return true;
  }

  /** The same for what `offer` has no room for. */
  async add(source: Buffer, from: number, to: number): Promise<void> {
    await this.flush();
    if (to - from > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(to - from);
    this.offer(source, from, to);
  }

  async flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#used);
    // Whatever comes of it, nothing is written twice.
    this.#used = 0;
    this.#onWrite(bytes);
    await this.#handle.writeFile(bytes);
  }

  /** Writes what is left, and closes the file whatever comes of that. */
  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.#handle.close();
      this.#buffer = Buffer.alloc(0);
    }
  }
}
