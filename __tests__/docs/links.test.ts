/** No link of the documentation leads nowhere, and no page is out of reach. */
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { anchors, links, PAGES, type Page, ROOT } from "./pages.ts";

interface Link {
  readonly from: string;
  readonly target: string;
  /** From the root of the project. */
  readonly file: string;
  readonly anchor: string | undefined;
}

const all: readonly Link[] = PAGES.flatMap((page) =>
  links(page).map((target) => {
    const [file = "", anchor] = target.split("#");
    return {
      from: page.name,
      target,
      file: file === "" ? page.name : path.posix.join(path.posix.dirname(page.name), file),
      anchor,
    };
  }),
);

test("each link leads to a file of the project", () => {
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ file }) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test("each anchor is a heading of its page", () => {
  const named = new Map(PAGES.map((page): [string, Page] => [page.name, page]));
  const dead = all.filter(({ file, anchor }) => {
    if (anchor === undefined) return false;
    const page = named.get(file);
    return page === undefined || !anchors(page).has(anchor);
  });
  expect(dead).toEqual([]);
});

test("the README leads to every page", () => {
  const reached = new Set(["README.md"]);
  // The set grows while it is walked.
  for (const name of reached) for (const { from, file } of all) if (from === name) reached.add(file);
  expect(PAGES.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
});
