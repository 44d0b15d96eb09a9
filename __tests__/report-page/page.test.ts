/** The page stands alone and is safe: nothing from outside becomes markup, and nothing is loaded from anywhere. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { writeSampleDeployment } from "../../scripts/sample-deployment.ts";
import { renderOverview } from "../../src/report/overview-text.ts";
import { renderPage } from "../../src/report/page/page.ts";
import { columnsOf } from "../../src/report/text.ts";
import { Checkout } from "../query/checkout.ts";
import { HOSTILE } from "../report/reports.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { overviewOf } from "./overviews.ts";

const anyText = fc.oneof(
  anyUnicode(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    ...HOSTILE,
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style>",
    "<!--",
    "]]>",
    "&lt;",
  ),
);
const page = (text: string) => renderPage(overviewOf(text), { name: text, version: "0.0.0" });
/** The tags with the names of their attributes and what our own code writes into them. */
const skeleton = (text: string) =>
  (text.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/(aria-label)="[^"]*"/g, "$1"));

test("has the same tags whatever the texts are", () => {
  const plain = skeleton(page("abc"));
  fc.assert(
    fc.property(
      anyText.filter((text) => text.trim() !== ""),
      (text) => {
        const html = page(text);
        expect(skeleton(html)).toEqual(plain);
        expect(html.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      },
    ),
  );
});

test("shows the text it was given, as it is", () => {
  expect(page('<b>&"x"')).toContain("<b>&lt;b&gt;&amp;&quot;x&quot;</b>");
});

test("allows its own style sheet and nothing else", () => {
  const html = page("abc");
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy?.replaceAll("&#39;", "'")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(style.length).toBeGreaterThan(1000);
  expect(html).not.toMatch(/<script|\son\w+=|url\(|https?:|@import|<link|<iframe|\sstyle=/);
});

test("every hole is drawn, however short, and told in words", () => {
  const html = page("abc");
  expect(html.match(/<rect class="lost"/g)).toHaveLength(2);
  expect(html).toContain("lost for good");
  expect(html).toContain("not read yet");
  expect(html).toContain("never read");
});

test("on the terminal nothing from outside is obeyed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const screen = renderOverview(overviewOf(text), { width: 80, colour: false });
      expect(screen).not.toMatch(/^\s*::|##\[/m);
      expect(screen.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});

describe("`mallcop report` in a deployment of six weeks", () => {
  let checkout: Checkout;
  beforeAll(async () => {
    checkout = new Checkout(await mkdtemp(path.join(tmpdir(), "mallcop-sample-")));
    await writeSampleDeployment(checkout.root);
  });
  afterAll(async () => await rm(checkout.root, { recursive: true }));
  const report = async (...args: string[]) => await checkout.mallcop(["report", ...args], { day: 45.8 });

  test("says how things stand, and every line fits", async () => {
    const { status, stdout } = await report();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^✗ \d+ open findings, 4 of them critical\. Covered up to/);
    expect(stdout).toMatch(/^! {2}github .* 29 h 11 min /m);
    for (const line of stdout.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  test("writes a page that is small, and the same each time", async () => {
    const files = ["one.html", "two.html"];
    for (const file of files) expect((await report("--html", file)).status).toBe(0);
    const [one, two] = await Promise.all(files.map((file) => readFile(path.join(checkout.root, file), "utf8")));
    expect(one).toBe(two);
    expect(one?.length).toBeLessThan(150_000);
    for (const said of ["acme-ci was given AdministratorAccess", "The logs of api have changed", "lost for good"])
      expect(one).toContain(said);
  });

  test.each([[["--days", "0"]], [["--days", "soon"]], [["--days", "400"]]])("%j is wrong use", async (args) => {
    expect((await report(...args)).status).toBe(2);
  });
});
