/** Small text files of a tree, whole. */
import type { Tree, TreeEntry } from "./tree.ts";

/** By path, in the given order. */
export async function readTexts(
  tree: Pick<Tree, "readMany">,
  entries: Iterable<TreeEntry>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await tree.readMany(entries, async ({ path }, content) => {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    texts.set(path, Buffer.concat(chunks).toString("utf8"));
  });
  return texts;
}
