/**
 * The page in a real browser, as people open it: nothing in the console, nothing wider than the screen, nothing that somebody
 * who sees or hears differently could not use. Skipped where there is no Chromium; `.ci/run` says so.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { CHROMIUM, type Look, openBrowser, withPage } from "../../scripts/browser.ts";
import { writeSampleDeployment } from "../../scripts/sample-deployment.ts";
import { renderPage } from "../../src/report/page/page.ts";
import { Checkout } from "../query/checkout.ts";
import { overviewOf } from "./overviews.ts";

const LONG = `<img src="https://example.com/x.png">${"W".repeat(400)} \u202e ${"漢字".repeat(60)}`;
const LOOKS: readonly Look[] = [360, 1280].flatMap((width) => [
  { width, scheme: "light" },
  { width, scheme: "dark" },
]);
const name = ({ width, scheme }: Look) => `${scheme}, ${width} px`;

let folder: string;
let browser: Browser;
const urls: Record<string, string> = {};

(CHROMIUM === undefined ? describe.skip : describe)("in Chromium", () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "mallcop-page-"));
    const checkout = new Checkout(path.join(folder, "sample"));
    await writeSampleDeployment(checkout.root);
    await checkout.mallcop(["report", "--html", "../sample.html"], { day: 45.8 });
    await writeFile(path.join(folder, "hostile.html"), renderPage(overviewOf(LONG), { name: LONG, version: "0.0.0" }));
    for (const page of ["sample", "hostile"]) urls[page] = pathToFileURL(path.join(folder, `${page}.html`)).href;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** With everything unfolded, so that nothing hides. */
  const looked = async <Result>(page: string, look: Look, work: (page: Page) => Promise<Result>) =>
    await withPage(browser, urls[page] ?? "", look, async (opened) => {
      await opened.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      return await work(opened);
    });

  describe.each(["sample", "hostile"])("the %s page", (page) => {
    test.each(LOOKS.map((look) => [name(look), look] as const))(
      "%s: fits, loads nothing, complains of nothing",
      async (_, look) => {
        const { result, complaints } = await looked(
          page,
          look,
          async (opened) =>
            await opened.evaluate("[document.documentElement.scrollWidth, document.querySelectorAll('img').length]"),
        );
        expect(complaints).toEqual([]);
        expect(result).toEqual([look.width, 0]);
      },
    );

    test.each(LOOKS.map((look) => [name(look), look] as const))("%s: axe finds nothing", async (_, look) => {
      const { result } = await looked(page, look, async (opened) => {
        // The page's policy forbids scripts, also ours: axe comes in by the debugger.
        await opened.evaluate(AXE);
        return await opened.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
      });
      expect(result).toEqual([]);
    });
  });

  test("is dark where the reader wants it dark", async () => {
    const colour = async (scheme: Look["scheme"]) =>
      (
        await looked(
          "sample",
          { width: 800, scheme },
          async (opened) => await opened.evaluate("getComputedStyle(document.body).backgroundColor"),
        )
      ).result;
    expect(await colour("light")).not.toBe(await colour("dark"));
  });
});

const { source: AXE }: { readonly source: string } = createRequire(import.meta.url)("axe-core");
