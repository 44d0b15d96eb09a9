/** Who runs which example of the pages: each fenced block has one test that does, which takes its examples from here. */
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { type Example, examples } from "./pages.ts";

/** The commands that `mallcop init` prints, which stand on the connectors' pages as well. */
const SETUP = new Set(
  builtinTypes().flatMap((type) => manifestOf(type).setup?.steps.map(({ run = "" }) => run.trim()) ?? []),
);

const on = (page: string, ...languages: readonly string[]) => {
  return (example: Example) => example.page === page && languages.includes(example.language);
};
/** Their commands want a deployment repo, and vendors to read. */
const IN_A_DEPLOYMENT = new Set(
  [
    "cli",
    "formats",
    "investigating",
    "operations",
    "report",
    "retention",
    "writing-a-connector",
    "writing-a-detector",
  ].map((name) => `docs/${name}.md`),
);

const eachLine = (line: RegExp) => (example: Example) =>
  example.language === "sh" &&
  example.text
    .trimEnd()
    .split("\n")
    .every((text) => line.test(text));

/** By the test that runs them, the first that fits. What is shown alone cannot be run; nothing else may be left over. */
const RUNNERS = {
  "docs/getting-started.test.ts": on("docs/getting-started.md", "text"),
  "docs/recipes.test.ts": on("docs/recipes.md", "sh", "sql"),
  "e2e/erase.test.ts": (example: Example) => example.text.includes("mallcop erase eve"),
  "demo/demo.test.ts": on("README.md", "text"),
  "plugins/verify-detector.test.ts": on("docs/writing-a-detector.md", "yaml", "ts", "jsonl"),
  "plugins/from-builtin.test.ts": on("docs/writing-a-connector.md", "ts"),
  "docs/vendors.test.ts": ({ language, text }: Example) => language === "sh" && SETUP.has(text.trim()),
  ".ci/run": eachLine(/^npm (?:ci|run demo|test|run build)\b|^node_modules\/|^npm ci && npm run demo$/),
  "npm scripts of hours": eachLine(/^npm run simulate/),
  "e2e/examples.test.ts": ({ page, language }: Example) =>
    ["sh", "text"].includes(language) && IN_A_DEPLOYMENT.has(page),
  "docs/shell.test.ts": ({ language }: Example) => language === "sh",
  "docs/examples.test.ts": ({ language }: Example) => ["yaml", "json"].includes(language),
  "shown alone": ({ language }: Example) => ["mermaid", "md"].includes(language),
} satisfies Readonly<Record<string, (example: Example) => boolean>>;

export type Runner = keyof typeof RUNNERS;

export function runnerOf(example: Example): Runner | undefined {
  return names().find((name) => RUNNERS[name](example));
}

/** The examples that a test has to run. */
export function examplesFor(runner: Runner): readonly Example[] {
  return examples().filter((example) => runnerOf(example) === runner);
}

export function names(): readonly Runner[] {
  const isRunner = (name: string): name is Runner => Object.hasOwn(RUNNERS, name);
  return Object.keys(RUNNERS).filter(isRunner);
}
