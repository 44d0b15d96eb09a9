import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fileChunks } from "../../src/store/file-chunks.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-chunks-"));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

test.each([0, 1, 262_144, 262_145, 700_000])("a file of %i bytes comes whole and in order", async (size) => {
  const file = path.join(folder, `size-${size}`);
  const content = Buffer.alloc(size, "0123456789abcdef-");
  await writeFile(file, content);
  const parts: Buffer[] = [];
  for await (const chunk of fileChunks(file)) parts.push(Buffer.from(chunk));
  expect(Buffer.concat(parts).equals(content)).toBe(true);
});

test("readers side by side do not share a buffer, nor do a reader and one that broke off", async () => {
  const files = await Promise.all(
    ["a", "b", "c"].map(async (letter) => {
      const file = path.join(folder, letter);
      await writeFile(file, letter.repeat(300_000));
      return file;
    }),
  );
  for await (const _ of fileChunks(files[0] ?? "")) break;
  const [b, c] = [fileChunks(files[1] ?? ""), fileChunks(files[2] ?? "")];
  const [first, second] = [await b.next(), await c.next()];
  expect([String(first.value).slice(0, 3), String(second.value).slice(0, 3)]).toEqual(["bbb", "ccc"]);
  await Promise.all([b.return(undefined), c.return(undefined)]);
});

test("a file that is not there is an error of the reader's", async () => {
  await expect(fileChunks(path.join(folder, "none")).next()).rejects.toMatchObject({ code: "ENOENT" });
});
