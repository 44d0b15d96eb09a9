import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { writeFileAtomic } from "../../src/store/atomic-file.ts";
import { onDisk } from "../../src/store/disk.ts";
import { IdSet, idWords } from "../../src/store/id-set.ts";
import { createSpool } from "../../src/store/spool.ts";
import type { SpoolEntry } from "../../src/store/spooled.ts";
import { anyUnicode } from "../support/any-unicode.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-spool-test-"));
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

async function gather(items: AsyncIterable<SpoolEntry>): Promise<SpoolEntry[]> {
  const gathered: SpoolEntry[] = [];
  for await (const { time, id, line } of items) gathered.push({ time, id, line });
  return gathered;
}

const entry = (time: number, number: number, text = ""): SpoolEntry => {
  const id = `evt-2026-03-11-azure-${number.toString(16).padStart(16, "0")}`;
  return { time, id, line: JSON.stringify({ id, text }) };
};

type Ranked = Required<SpoolEntry>;

describe("the spool", () => {
  test("gives back what it was given, sorted, however small its memory", async () => {
    const entries = fc.array(
      fc.record({
        time: fc.integer({ min: -5, max: 5 }),
        number: fc.nat(40),
        text: anyUnicode(),
        rank: fc.nat(99),
      }),
      {
        maxLength: 120,
      },
    );
    const memory = fc.record({ runLines: fc.integer({ min: 1, max: 9 }), fanIn: fc.integer({ min: 2, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(entries, memory, async (given, limits) => {
        const all = given.map(({ time, number, text, rank }) => ({ ...entry(time, number, text), rank }));
        const spool = await createSpool({ directory: root, ...limits });
        for (const each of all) await spool.add(each);
        const order = (a: Ranked, b: Ranked): number =>
          a.time - b.time ||
          Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)) ||
          a.rank - b.rank ||
          Buffer.compare(Buffer.from(a.line), Buffer.from(b.line));
        const sorted = all.toSorted(order).map(({ time, id, line }) => ({ time, id, line }));
        expect(await gather(spool.sorted())).toEqual(sorted);
        expect(await gather(spool.sorted())).toEqual(sorted);
        await spool.cleanup();
      }),
      { numRuns: 40 },
    );
    expect(await readdir(root)).toEqual([]);
  });

  test("keeps apart what several connectors add at once, in a folder of its own", async () => {
    const spool = await createSpool({ directory: root, runLines: 7 });
    const add = async (from: number): Promise<void> => {
      for (let number = from; number < 400; number += 4)
        await spool.add(entry(1000 - number, number, "x".repeat(number)));
    };
    await Promise.all([0, 1, 2, 3].map(add));
    expect((await gather(spool.sorted())).map(({ time }) => time)).toEqual(
      Array.from({ length: 400 }, (_, index) => 601 + index),
    );
    const [folder = ""] = await readdir(root);
    expect((await stat(path.join(root, folder))).mode & 0o777).toBe(0o700);
    expect(spool.added).toBe(400);
    await spool.cleanup();
  });

  test("refuses what would break its lines", async () => {
    const spool = await createSpool({ directory: root });
    await expect(spool.add({ ...entry(1, 1), line: "{\n}" })).rejects.toMatchObject({ code: "internal-error" });
    await expect(spool.add({ ...entry(1, 1), id: "evt x" })).rejects.toMatchObject({ code: "internal-error" });
    await spool.cleanup();
  });

  test("a full disk has a name", async () => {
    const full = onDisk("/tmp/x", async () => {
      throw Object.assign(new Error("write"), { code: "ENOSPC" });
    });
    await expect(full).rejects.toMatchObject({ code: "disk-full", message: expect.stringContaining("/tmp/x") });
  });
});

describe("the set of ids", () => {
  const word = fc.oneof(fc.constant(0), fc.constant(0xffffffff), fc.nat(0xffffffff), fc.nat(3));

  test("holds what a set holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 400 }), (pairs) => {
        const ids = new IdSet();
        const expected = new Set<string>();
        for (const [high, low] of pairs) {
          const isNew = !expected.has(`${high}:${low}`);
          expect(ids.has(high, low)).toBe(!isNew);
          expect(ids.add(high, low)).toBe(isNew);
          expected.add(`${high}:${low}`);
        }
        expect(ids.size).toBe(expected.size);
        for (const [high, low] of pairs)
          expect(ids.has(high, low) && ids.has(low, high) === expected.has(`${low}:${high}`)).toBe(true);
      }),
    );
  });

  test("takes at most 16 bytes for an id, at any size", () => {
    const ids = new IdSet();
    let state = 1;
    const next = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    };
    for (let count = 1; count <= 200_000; count++) {
      ids.add(next(), next());
      if (count > 20_000 && count % 100 === 0) expect(ids.bytes / ids.size).toBeLessThanOrEqual(16);
    }
    expect(ids.size).toBe(200_000);
  });

  test("knows an event by the last 16 digits of its id", () => {
    expect(idWords("evt-2026-03-11-aws-cloudtrail-3f9c0a1bffffffff")).toEqual([0x3f9c0a1b, 0xffffffff]);
  });
});

describe("an atomic file", () => {
  test("is there whole, replaces the old one, and leaves nothing else behind", async () => {
    const file = path.join(root, "deep", "er", "file.json");
    await writeFileAtomic(file, "one");
    await Promise.all([writeFileAtomic(file, "two"), writeFileAtomic(file, Buffer.from("two"))]);
    expect(await readFile(file, "utf8")).toBe("two");
    expect(await readdir(path.dirname(file))).toEqual(["file.json"]);
  });

  test("that cannot be put into place leaves the old one as it was", async () => {
    const target = path.join(root, "deep", "folder");
    await mkdir(path.join(target, "inside"), { recursive: true });
    await expect(writeFileAtomic(target, "x")).rejects.toThrow();
    expect(await readdir(path.join(root, "deep"))).toEqual(["er", "folder"]);
    await chmod(target, 0o755);
  });
});
