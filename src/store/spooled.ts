/**
 * One staged event as bytes, in memory as on disk: a head of fixed size, the id, the event's line and a line break. Nothing is
 * made of it before it is asked for: most events are only moved.
 */

/** Time as a double (8 bytes), the whole record's length (4), rank (1), the id's length (1). */
const HEAD_BYTES = 14;
const LENGTH_AT = 8;
const RANK_AT = 12;
const ID_LENGTH_AT = 13;
/** An id holds a connector's name, which is short. */
const LONGEST_ID = 255;
const LAST_RANK = 99;
const LINE_BREAK = 0x0a;

/** What a staged event is made of. */
export interface SpoolEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The event id; its last 16 digits identify it. */
  readonly id: string;
  /** One line of JSON without its line break. */
  readonly line: string;
  /** Which goes first of two lines with one time and id: the lower, 0 by default, 99 at most. */
  readonly rank?: number;
}

/** A staged event where it lies. Valid as long as its buffer is not used for something else: see where it comes from. */
export class Spooled {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly buffer: Buffer;
  /** Where the whole record begins. */
  readonly start: number;

  private constructor(buffer: Buffer, start: number) {
    this.time = buffer.readDoubleLE(start);
    this.buffer = buffer;
    this.start = start;
  }

  /** An entry in a buffer of its own. */
  static of(entry: SpoolEntry): Spooled {
    return Spooled.write(entry, Buffer.allocUnsafeSlow(Spooled.mostBytes(entry)), 0);
  }

  /** The most bytes that an entry may take. */
  static mostBytes({ id, line }: SpoolEntry): number {
    return HEAD_BYTES + id.length + line.length * 3 + 1;
  }

  /** Writes an entry to where there is room for it. */
  static write({ time, id, line, rank = 0 }: SpoolEntry, buffer: Buffer, start: number): Spooled {
    if (id.length > LONGEST_ID) throw new RangeError(`The id ${id} is too long.`);
    const lineStart = start + HEAD_BYTES + buffer.write(id, start + HEAD_BYTES, "latin1");
    const end = lineStart + buffer.write(line, lineStart) + 1;
    buffer.writeDoubleLE(time, start);
    buffer.writeUInt32LE(end - start, start + LENGTH_AT);
    buffer[start + RANK_AT] = Math.min(rank, LAST_RANK);
    buffer[start + ID_LENGTH_AT] = id.length;
    buffer[end - 1] = LINE_BREAK;
    return new Spooled(buffer, start);
  }

  /** The entry that begins at a place, if all of it is before `limit`. */
  static read(buffer: Buffer, start: number, limit: number): Spooled | undefined {
    if (start + HEAD_BYTES > limit || start + buffer.readUInt32LE(start + LENGTH_AT) > limit) return undefined;
    return new Spooled(buffer, start);
  }

  /** By time, id and rank; those that are alike in all by their lines, so that it never depends on who came first. */
  static order(this: void, a: Spooled, b: Spooled): number {
    return a.time - b.time || compare(a, b) || a.bytes.compare(b.bytes);
  }

  /** Whether it goes before another by time, id and rank. */
  isBefore(other: Spooled): boolean {
    return (this.time - other.time || compare(this, other)) < 0;
  }

  get id(): string {
    return this.buffer.toString("latin1", this.start + HEAD_BYTES, this.lineStart);
  }

  get rank(): number {
    return this.buffer[this.start + RANK_AT] ?? 0;
  }

  /** The event's line without its line break. */
  get line(): string {
    return this.buffer.toString("utf8", this.lineStart, this.end - 1);
  }

  /** The same, as it lies there. */
  get bytes(): Buffer {
    return this.buffer.subarray(this.lineStart, this.end - 1);
  }

  get lineStart(): number {
    return this.start + HEAD_BYTES + (this.buffer[this.start + ID_LENGTH_AT] ?? 0);
  }

  /** Where the record ends, behind its line break. */
  get end(): number {
    return this.start + this.buffer.readUInt32LE(this.start + LENGTH_AT);
  }
}

/** Of two events of one time, which is common: vendors' clocks have seconds. Ids are compared where they lie. */
function compare(a: Spooled, b: Spooled): number {
  const [one, other] = [a.start + HEAD_BYTES, b.start + HEAD_BYTES];
  const [length, otherLength] = [a.lineStart - one, b.lineStart - other];
  for (let at = 0; at < length && at < otherLength; at++) {
    const difference = (a.buffer[one + at] ?? 0) - (b.buffer[other + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength || a.rank - b.rank;
}
