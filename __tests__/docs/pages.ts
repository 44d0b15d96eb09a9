/** The documentation as its readers meet it: pages, the anchors on them, the links between them, and the examples. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

export interface Page {
  /** From the root of the project. */
  readonly name: string;
  readonly text: string;
  /** The text without its examples, in which nothing is a heading or a link. */
  readonly prose: string;
}

export interface Example {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

export const PAGES: readonly Page[] = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join("docs", ...name.split(path.sep)))
    .sort(),
].map((name) => {
  const text = readFileSync(path.join(ROOT, name), "utf8");
  return { name, text, prose: text.replace(fence(), "") };
});

export function page(name: string): Page {
  const found = PAGES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no page ${name}.`);
  return found;
}

/** Of the languages given; of all by default. */
export function examples(...languages: readonly string[]): readonly Example[] {
  return PAGES.flatMap(({ name, text }) =>
    [...text.matchAll(fence())].map(([, indent = "", language = "", content = ""]) => ({
      page: name,
      language,
      text: content.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    })),
  ).filter(({ language }) => languages.length === 0 || languages.includes(language));
}

/** Headings, as GitHub makes anchors of them. */
export function anchors({ prose }: Page): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const headings = [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) => {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return new Set(headings);
}

/** Targets of links and pictures that lie in the project. */
export function links({ prose }: Page): readonly string[] {
  return [...prose.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Also within a list. */
function fence(): RegExp {
  return /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
}
