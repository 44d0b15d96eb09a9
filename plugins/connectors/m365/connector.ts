/** Microsoft 365: the unified audit log, by the Office 365 Management Activity API; one feed for each type of content. */
import type { Connector } from "../../../src/connector/contract.ts";
import { bulkDownload } from "./bulk-download.ts";
import { BULK_FILES, BULK_MINUTES, type M365Config } from "./config.ts";
import { contentFeed } from "./content-feed.ts";
import { feedOf } from "./normalize.ts";
import { preflight } from "./preflight.ts";

const connector: Connector<M365Config> = {
  preflight,
  /** For `normalize`, which sees no configuration. */
  tables: async ({ config }) => ({
    options: {
      login_source: config.login_source ?? "m365",
      bulk_download_files: config.bulk_download_files ?? BULK_FILES,
      bulk_download_minutes: config.bulk_download_minutes ?? BULK_MINUTES,
    },
  }),
  feeds: {
    "azure-ad": contentFeed("azure-ad"),
    exchange: contentFeed("exchange"),
    sharepoint: contentFeed("sharepoint"),
    general: contentFeed("general"),
    dlp: contentFeed("dlp"),
  },
  correlate: [bulkDownload],
  recognize: feedOf,
};

export default connector;
