/** The generated parts of the documentation are what manifests, schemas and commands say, and leave nothing of them out. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readManifests } from "../../scripts/generate.ts";
import { generateDocs } from "../../scripts/generate-docs.ts";
import { COMMANDS } from "../../src/commands/commands.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { FAIL_ON } from "../../src/report/exit.ts";
import { page, ROOT } from "./pages.ts";

const OF_A_CONNECTOR = ["feeds", "timing", "left-out", "variables", "rights", "events", "metadata", "hosts"];
let manifests: readonly Manifest[];

beforeAll(async () => {
  manifests = await readManifests(path.join(ROOT, "plugins/connectors"));
});

test("the committed pages are up to date", async () => {
  const fresh = await generateDocs(ROOT, manifests);
  expect(fresh.size).toBeGreaterThan(4);
  // If this fails: npm run generate
  for (const [name, text] of fresh) expect(`${name}\n${page(name).text}`).toBe(`${name}\n${text}`);
});

describe.each(builtinTypes())("%s", (type) => {
  const { text } = page(`docs/connectors/${type}.md`);

  test("has a page with all that its manifest tells", () => {
    for (const part of OF_A_CONNECTOR) expect(text).toContain(`<!-- generated: ${part} ${type} -->`);
    expect(page("docs/configuration.md").text).toContain(`<!-- generated: options ${type} -->`);
  });

  test("names there each right, variable, feed, reason, event type and field", () => {
    const { auth, feeds, events, metadata } = manifestOf(type);
    const names = [
      ...auth.rights.map(({ right }) => right),
      ...[...auth.secrets, ...auth.settings].map(({ name }) => name),
      ...Object.entries(feeds).flatMap(([name, { scope }]) => [name, ...Object.keys(scope.leaves_out)]),
      ...Object.keys(events),
      ...Object.keys(metadata),
    ];
    for (const name of names) expect(text).toContain(`\`${name}\``);
  });
});

test("each command has its options on the page of commands", () => {
  for (const { name } of COMMANDS) expect(page("docs/cli.md").text).toContain(`<!-- generated: command ${name} -->`);
});

test("each name of fail-on has its row there", () => {
  const rows = [...page("docs/cli.md").text.matchAll(/^\| `(\w+)` \| .* \|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(expect.arrayContaining([...FAIL_ON]));
});

describe("a page", () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "mallcop-docs-"));
    await mkdir(path.join(root, "docs"));
  });
  afterAll(async () => await rm(root, { recursive: true }));

  const generated = async (text: string) => {
    await writeFile(path.join(root, "docs/page.md"), text);
    return (await generateDocs(root, manifests)).get("docs/page.md");
  };

  test("keeps what was written by hand, before, between and after", async () => {
    const marked = (part: string) => `<!-- generated: hosts github -->\n${part}<!-- /generated -->`;
    const hosts = marked("* `api.github.com`\n* `api.*.ghe.com`\n* `{base_url}`\n");
    expect(await generated(`Before\n${marked("")}\nbetween\n${marked("old\n")}\nafter\n`)).toBe(
      `Before\n${hosts}\nbetween\n${hosts}\nafter\n`,
    );
  });

  test("without markers is none of ours", async () => {
    expect(await generated("# Nothing\n")).toBeUndefined();
  });

  test.each([
    ["a part that does not exist", "<!-- generated: weather -->\n<!-- /generated -->", "no generated part"],
    ["a connector that does not exist", "<!-- generated: hosts gitlab -->\n<!-- /generated -->", "gitlab"],
    ["a marker without its end", "<!-- generated: hosts github -->\n", "stands alone"],
    ["an end without its beginning", "<!-- /generated -->\n", "stands alone"],
    ["a misspelt marker", "<!-- generated hosts github -->\n<!-- /generated -->", "stands alone"],
  ])("with %s is refused", async (_, text, says) => {
    await expect(generated(text)).rejects.toThrow(says);
  });
});
