/**
 * Takes the pictures of the report that the documentation shows: `node scripts/report-picture.ts [folder]`, `docs/images` by
 * default. Drawn from the sample deployment, by the command that everybody has.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readConfig } from "../src/commands/load-config.ts";
import { overviewOf } from "../src/overview/overview.ts";
import { renderPage } from "../src/report/page/page.ts";
import { folderTree } from "../src/store/folder-tree.ts";
import { VERSION } from "../src/version.ts";
import { openBrowser, withPage } from "./browser.ts";
import { SAMPLE_NOW, writeSampleDeployment } from "./sample-deployment.ts";

const target = path.resolve(process.argv[2] ?? "docs/images");
const SIZE = { width: 960, height: 860 };

const folder = await mkdtemp(path.join(tmpdir(), "report-picture-"));
try {
  const root = path.join(folder, "deployment");
  await writeSampleDeployment(root);
  const { config } = await readConfig(root, "mallcop.yaml");
  const overview = await overviewOf(folderTree(root), { config, now: SAMPLE_NOW, days: 30 });
  const file = path.join(folder, "report.html");
  await writeFile(file, renderPage(overview, { name: "acme/security", version: VERSION }));
  const browser = await openBrowser();
  for (const scheme of ["light", "dark"] as const) {
    const picture = path.join(target, `report-${scheme}.png`);
    await withPage(browser, pathToFileURL(file).href, { ...SIZE, scheme }, async (page) => {
      await page.screenshot({ path: picture });
    });
    console.log(`wrote ${picture}`);
  }
  await browser.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
