/** Who looks a code up finds it: one section for each code of the catalogue, saying the same as the program. */
import { describe, expect, test } from "@jest/globals";
import { CATALOG } from "../../src/connector/error-catalog.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { anchors, page } from "./pages.ts";

const PAGE = "docs/troubleshooting.md";

interface Section {
  readonly says: string;
  readonly kind: string;
  readonly body: string;
}

const sections = new Map(
  page(PAGE)
    .text.split(/^### /m)
    .slice(1)
    .map((text): [string, Section] => {
      const [code = "", ...lines] = text
        .replace(/^## [\s\S]*/m, "")
        .trim()
        .split("\n");
      const quoted = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
      const body = lines.filter((line) => line !== "" && !line.startsWith("> ")).join(" ");
      return [code, { says: quoted.join(" "), kind: /^Kind `(\w+)`/.exec(body)?.[1] ?? "", body }];
    }),
);

test("there is a section for each code, and none for a code that does not exist", () => {
  expect([...sections.keys()].sort()).toEqual(Object.keys(CATALOG).sort());
});

test("the address that an error prints leads to its section", () => {
  for (const code of [...sections.keys()]) expect(anchors(page(PAGE))).toContain(code);
  expect(new MallcopError("git-missing", { program: "git" }).docs).toBe(`${PAGE}#git-missing`);
});

describe.each(Object.entries(CATALOG))("%s", (code, { says, kind }) => {
  test("is quoted in the words of the program", () => {
    expect(sections.get(code)?.says).toBe(says);
  });

  test("names its kind, which decides whether a run fails", () => {
    expect(sections.get(code)?.kind).toBe(kind);
  });

  test("says more than the sentence", () => {
    expect(sections.get(code)?.body.length).toBeGreaterThan(60);
  });
});
