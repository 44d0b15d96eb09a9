/** Cuts a stream of bytes into lines where they lie, holding one chunk at a time. */

const LINE_BREAK = 0x0a;

/** One line, without its line break; valid during the call. Lines are numbered from 1. */
export type OnLine = (bytes: Buffer, start: number, end: number, number: number) => void;

/** @param pause is awaited whenever a chunk is used up, so that what was taken out of it can go on */
export async function eachLine(
  content: AsyncIterable<Buffer>,
  onLine: OnLine,
  pause: () => Promise<void> = async () => {},
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of content) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
      onLine(bytes, start, end, ++number);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    await pause();
  }
  if (rest.length > 0) onLine(rest, 0, rest.length, number + 1);
  await pause();
}
