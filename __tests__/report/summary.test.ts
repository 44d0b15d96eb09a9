import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { codeBlock, escapeMarkdown, md, prose } from "../../src/report/markdown.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import {
  allQuiet,
  busy,
  couldNotStart,
  dryRun,
  feed,
  filledWith,
  finding,
  findings,
  HOSTILE,
  instance,
  oneFailing,
  partition,
  report,
} from "./reports.ts";

const TOKENS = [
  ...HOSTILE,
  "|",
  "`",
  "```",
  "\n",
  "\r\n",
  "<",
  ">",
  "[",
  "](",
  "\\",
  "_",
  "*",
  "@a",
  "#1",
  "$",
  "::",
  "##[",
  " ",
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...TOKENS), anyUnicode({ maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(""));

const OUR_TAGS = /<\/?(?:code|span|details|summary|b|sub)>|<br>|&nbsp;/g;
const OUR_LINKS = /\[(?:<code>[^\]]*<\/code>|—)\]\(<https:\/\/github\.com\/[^>\s]*>\)/g;

/** What decides how a page is built: the kind of every line, and how many cells it has. */
function skeleton(markdown: string): readonly string[] {
  return markdown.split("\n").map((line) => {
    const kind = /^(## |### |- |> |\| |\|:?-|```|<details>|<\/details>|<sub>)/.exec(line)?.[0] ?? "";
    return `${kind}${kind.startsWith("|") ? line.split("|").length : ""}`;
  });
}

function outsideFences(markdown: string): string {
  return markdown.replace(/^```text\n[\s\S]*?\n```$/gm, "");
}

describe("text from outside in the summary", () => {
  const benign = skeleton(renderSummary(filledWith("x")));

  test("cannot add or remove a line, a row, a cell or a heading", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeleton(renderSummary(filledWith(`x${text}`)))).toEqual(benign);
      }),
    );
  });

  test("cannot open HTML, a link, an image, a mention, an issue, an address, emphasis, emoji or mathematics", () => {
    const links = { server: "https://github.com", repository: "a/b", docs: "https://github.com/a/b/blob/v1/" };
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = outsideFences(renderSummary(filledWith(text), links)).replace(OUR_LINKS, "");
        const seen = page.replace(OUR_TAGS, "¦").replace(/&#\d+;/g, "¤");
        expect(seen).not.toMatch(/</);
        expect(seen).not.toMatch(/[[\]`~]/);
        expect(seen).not.toMatch(/[\w.]@|@\w|#\d|\$[^¦]|[^¦]\$|:\/\/|www\.|:(?!\d\d:)[\w+-]+:/i);
        expect(seen.replace(/\*\*|_…[^_]*_/g, "").replace(/^#{2,3} /gm, "")).not.toMatch(/\*|(?<!\w)_|_(?!\w)/);
      }),
    );
  });

  test("cannot hide anything or command the runner", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderSummary(filledWith(text));
        expect(page).not.toMatch(/^\s*::|##\[/m);
        const shown = page.replaceAll("\n", "").replace(/(⚠|✂)\u{FE0F}/gu, "");
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u{FE0F}/u);
      }),
    );
  });

  test("cannot end a block of code", () => {
    expect(String(codeBlock(["```", "~~~", "a`b"]))).toBe("```text\n\\u{60}\\u{60}\\u{60}\n~~~\na\\u{60}b\n```");
  });
});

describe("escaping", () => {
  test.each([
    ["a|b", "a&#124;b"],
    ["ann@example.com", "ann<span>@</span>example.com"],
    ["acme/x#12", "acme/x<span>#</span>12"],
    ["https://x.example", "https<span>:</span>//x.example"],
    ["www.x.example", "www<span>.</span>x.example"],
    [":tada:", "<span>:</span>tada<span>:</span>"],
    ["x:tada", "x<span>:</span>tada"],
    ["GH-12", "GH<span>-</span>12"],
    ["$x$", "<span>$</span>x<span>$</span>"],
    ["<!-- -->", "&#60;!-- --&#62;"],
    ["&amp;", "&#38;amp;"],
    ["role_assignment at 11:45 (6 h), eu-west-1", "role_assignment at 11:45 (6 h), eu-west-1"],
    ["1. one", "1&#46; one"],
  ])("%s", (text, escaped) => {
    const plain = String(escapeMarkdown(text));
    expect(plain === escaped || plain === escaped.replace("&#46;", "<span>.</span>")).toBe(true);
  });

  test("a template escapes what is put into it, but not Markdown twice", () => {
    expect(String(md`**${"a|b"}** ${md`_${"<i>"}_`} ${3}`)).toBe("**a&#124;b** _&#60;i&#62;_ 3");
  });

  test("a sentence may have code in it", () => {
    expect(String(prose("set `a|b` to `1`, or ` not"))).toBe(
      "set <code>a&#124;b</code> to <code>1</code>, or &#96; not",
    );
  });
});

describe("honesty", () => {
  test("no events and not looked at are not alike", () => {
    const [quiet, blind] = [allQuiet, oneFailing].map((each) => renderSummary(each));
    expect(quiet).toMatch(/\| <b>github<\/b> \| ✅&nbsp;yes \| 0 \| 4 \|/);
    expect(blind).toMatch(/\| <b>github<\/b> \| ❌&nbsp;no \| — \| — \| nothing \|/);
    expect(blind).toContain("could not be looked at in this run");
  });

  test("what was not stored is not called new", () => {
    expect(renderSummary(dryRun)).toMatch(/\| Would be new \|/);
    expect(renderSummary({ ...busy, exit: 3, publish: { state: "nothing", attempts: 1 } })).toMatch(
      /\| Found, not stored \|/,
    );
  });

  test("connectors that were never turned to are not called unwanted", () => {
    const page = renderSummary({
      ...couldNotStart,
      instances: [instance("aws", "aws-cloudtrail", { status: "skipped" })],
    });
    expect(page).toContain("not&nbsp;looked&nbsp;at");
    expect(page).not.toContain("not&nbsp;asked&nbsp;for");
  });

  test("a sum that does not come out is said", () => {
    const broken = instance("aws", "aws-cloudtrail", {
      counts: { ...allQuiet.instances[0]?.counts, fetched: 7 } as never,
    });
    expect(renderSummary(report({ instances: [broken] }))).toContain("The sum does not come out");
  });
});

describe("links", () => {
  test("the commit is a link where the repository is known", () => {
    const page = renderSummary(allQuiet, { server: "https://github.com", repository: "acme/security" });
    expect(page).toContain(
      "[<code>4f1c9a72b</code>](<https://github.com/acme/security/commit/4f1c9a72be03d5e86f7a1b2c3d4e5f60718293a4>)",
    );
  });

  test.each([
    ["javascript:alert(1)//", "acme/security"],
    ["https://github.com", "acme/../../evil"],
    ["https://github.com", "acme/x) [y](https://evil.example"],
  ])("%s and %s make no link", (server, repository) => {
    expect(renderSummary(allQuiet, { server, repository })).not.toContain("](");
  });
});

describe("size", () => {
  const many = Array.from({ length: 120 }, (_, index) => `${index} ${"<&>".repeat(60)}`);
  const huge = report({
    instances: many.map((id) =>
      instance(id, id, { feeds: [feed(id, id, { partitions: many.slice(0, 50).map((name) => partition(name)) })] }),
    ),
  });

  test("stays below GitHub's limit, and says what was cut", () => {
    const page = renderSummary(huge);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000);
    expect(page).toMatch(/This summary was over the limit of 1 MB and was cut/);
    expect(page).toMatch(/… and 70 more connectors/);
  });

  test.each([200, 2_000, 20_000])("keeps to %d bytes, too", (maxBytes) => {
    const page = renderSummary(huge, { maxBytes });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
    expect(page).toContain("was cut");
  });

  test("what is needed least goes first", () => {
    const whole = Buffer.byteLength(renderSummary(busy));
    const page = renderSummary(busy, { maxBytes: whole - 1 });
    expect(page).toContain("Left out: feeds and partitions.");
    expect(page).toContain("### What needs doing");
  });
});

test("many findings are folded away after the first, so that coverage stays near; none is left out without a word", () => {
  const told = { severity: "warn", detector: "new-actor", why: "because", next: "look" } as const;
  const many = (count: number) =>
    Array.from({ length: count }, (_, nth) =>
      finding("10:14", { ...told, title: `finding ${nth}.` }, { id: `fnd-${nth}` as ReturnType<typeof finding>["id"] }),
    );
  const summary = (count: number) => renderSummary(report({ findings: findings({ new: many(count) }) }));
  expect(summary(6)).not.toContain("more finding");
  const [shown = "", folded = ""] = summary(50).split("<details><summary>44 more findings</summary>");
  expect(shown.match(/finding \d+\./g)).toHaveLength(6);
  expect(folded.match(/finding \d+\./g)).toHaveLength(34);
  expect(folded).toContain("10 more findings");
});
