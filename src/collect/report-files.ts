/** The report as files of the repository, drawn from the branch with what a run adds to it: `report: true` in mallcop.yaml. */
import type { Config } from "../config/config.ts";
import type { Instant } from "../event/event.ts";
import { overviewOf } from "../overview/overview.ts";
import { renderBadge } from "../report/badge.ts";
import { renderPage } from "../report/page/page.ts";
import type { Change } from "../store/change-set.ts";
import { overlayTree } from "../store/overlay-tree.ts";
import type { Tree } from "../store/tree.ts";

export const REPORT_FOLDER = "report";
const DAYS = 30;

export interface ReportFilesOptions {
  readonly config: Pick<Config, "connectors">;
  readonly now: Instant;
  readonly version: string;
  /** `owner/name`, where it is known. */
  readonly repository: string | undefined;
}

/** @throws MallcopError `data-damaged` if what it is drawn from cannot be read */
export async function reportFiles(
  tree: Tree,
  changes: ReadonlyMap<string, Change>,
  { config, now, version, repository }: ReportFilesOptions,
): Promise<ReadonlyMap<string, Change>> {
  const overview = await overviewOf(overlayTree(tree, changes), { config, now, days: DAYS });
  return new Map([
    [`${REPORT_FOLDER}/index.html`, { text: renderPage(overview, { name: repository, version }) }],
    [`${REPORT_FOLDER}/badge.svg`, { text: renderBadge(overview) }],
  ]);
}
