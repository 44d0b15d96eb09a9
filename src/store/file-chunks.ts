/** A local file in chunks of one buffer: with thousands of small files, a stream and a buffer for each costs more than reading them. */
import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 256 * 1024;
/** Spare buffers; readers that run side by side make more. */
const spare: Buffer[] = [];
const MOST_SPARE = 4;

/**
 * Each chunk is valid until the next is asked for. Reading from the disk blocks, for as long as a chunk takes: handing it to
 * another thread takes longer.
 */
export async function* fileChunks(file: string): AsyncGenerator<Buffer> {
  const handle = openSync(file, "r");
  const chunk = spare.pop() ?? Buffer.allocUnsafeSlow(CHUNK_BYTES);
  try {
    for (;;) {
      const bytes = readSync(handle, chunk, 0, CHUNK_BYTES, null);
      if (bytes === 0) return;
      yield chunk.subarray(0, bytes);
    }
  } finally {
    closeSync(handle);
    if (spare.length < MOST_SPARE) spare.push(chunk);
  }
}
