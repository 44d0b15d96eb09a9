/**
 * A set of 64-bit ids in at most 16 bytes each, also while it grows; so a run can know every id of months past.
 *
 * 256 open-addressing tables, chosen by the id's first byte and grown one at a time, so that the copy made while growing is a
 * 256th of the whole. Ids are parts of SHA-256 sums: spread evenly already, they need no hashing of their own.
 */
const TABLES = 256;
const FIRST_SLOTS = 16;
const FULLEST = 0.8;
const GROWTH = 1.5;
const TWO_TO_32 = 2 ** 32;

export class IdSet {
  /** Pairs of words; a pair of zeros is a free slot. */
  readonly #tables: Uint32Array[] = Array.from({ length: TABLES }, () => new Uint32Array(0));
  readonly #used = new Uint32Array(TABLES);
  #hasZero = false;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Bytes held by the tables. */
  get bytes(): number {
    return this.#tables.reduce((sum, table) => sum + table.byteLength, 0);
  }

  /** Adds an id of two 32-bit words; `false` if it was there. */
  add(high: number, low: number): boolean {
    if (high === 0 && low === 0) return this.#addZero();
    const index = high >>> 24;
    let table = this.#table(index);
    let slot = find(table, high, low);
    if (table[slot] !== undefined && !isFree(table, slot)) return false;
    const used = this.#used[index] ?? 0;
    if (used + 1 > (table.length / 2) * FULLEST) {
      table = grown(table);
      this.#tables[index] = table;
      slot = find(table, high, low);
    }
    table[slot] = high;
    table[slot + 1] = low;
    this.#used[index] = used + 1;
    this.#size++;
    return true;
  }

  has(high: number, low: number): boolean {
    if (high === 0 && low === 0) return this.#hasZero;
    const table = this.#table(high >>> 24);
    return table.length > 0 && !isFree(table, find(table, high, low));
  }

  /** Whether the other set holds exactly the same ids. */
  equals(other: IdSet): boolean {
    if (this.#size !== other.#size) return false;
    for (const [high, low] of this.#words()) if (!other.has(high, low)) return false;
    return true;
  }

  /** All ids, smallest first, 8 bytes each, most significant first. */
  toSortedBytes(): Buffer {
    const ids = new BigUint64Array(this.#size);
    let count = 0;
    for (const [high, low] of this.#words()) ids[count++] = (BigInt(high) << 32n) | BigInt(low);
    const bytes = Buffer.allocUnsafeSlow(this.#size * 8);
    ids.sort().forEach((id, index) => {
      bytes.writeBigUInt64BE(id, index * 8);
    });
    return bytes;
  }

  *#words(): Generator<readonly [high: number, low: number]> {
    if (this.#hasZero) yield [0, 0];
    for (const table of this.#tables)
      for (let slot = 0; slot < table.length; slot += 2)
        if (!isFree(table, slot)) yield [table[slot] ?? 0, table[slot + 1] ?? 0];
  }

  #table(index: number): Uint32Array {
    return this.#tables[index] ?? new Uint32Array(0);
  }

  #addZero(): boolean {
    if (this.#hasZero) return false;
    this.#hasZero = true;
    this.#size++;
    return true;
  }
}

/** The two words of an event id: its last 16 hexadecimal digits. */
export function idWords(id: string): readonly [high: number, low: number] {
  return [Number.parseInt(id.slice(-16, -8), 16), Number.parseInt(id.slice(-8), 16)];
}

/** The slot that holds the id, or the free one where it belongs. */
function find(table: Uint32Array, high: number, low: number): number {
  const slots = table.length / 2;
  let slot = Math.floor((low / TWO_TO_32) * slots) * 2;
  while (slots > 0 && !isFree(table, slot) && !(table[slot] === high && table[slot + 1] === low)) {
    slot += 2;
    if (slot === table.length) slot = 0;
  }
  return slot;
}

function isFree(table: Uint32Array, slot: number): boolean {
  return table[slot] === 0 && table[slot + 1] === 0;
}

function grown(table: Uint32Array): Uint32Array {
  const slots = Math.max(FIRST_SLOTS, Math.ceil((table.length / 2) * GROWTH));
  const bigger = new Uint32Array(slots * 2);
  for (let slot = 0; slot < table.length; slot += 2) {
    if (isFree(table, slot)) continue;
    const high = table[slot] ?? 0;
    const low = table[slot + 1] ?? 0;
    const at = find(bigger, high, low);
    bigger[at] = high;
    bigger[at + 1] = low;
  }
  return bigger;
}
