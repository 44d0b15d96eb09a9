/**
 * Writes what a run learned of apps' logs against the branch as it is right now: each app's history, and in `commit` mode its new
 * templates. What is only proposed is prepared here, and pushed once the run's own commit is in.
 */
import type { TemplatesMode } from "../config/schema.ts";
import { type Adapted, adapt, type NewTemplate } from "../logs/adapt.ts";
import { type Pattern, printPattern } from "../logs/pattern.ts";
import { printState, readState } from "../logs/state-file.ts";
import { readTemplates } from "../logs/template-file.ts";
import type { SeenWindow } from "../logs/window.ts";
import { addHeaders, addTemplates } from "../logs/write-templates.ts";
import type { Change } from "../store/change-set.ts";
import type { Tree } from "../store/tree.ts";
import { APPS_FOLDER, appFilePath, PARSER_FILE, readAppFiles, STATE_FILE } from "./app-files.ts";
import type { AppReport } from "./report.ts";

export interface AdaptOptions {
  readonly mode: TemplatesMode;
  /** UTC, such as `2026-03-11`. */
  readonly day: string;
  /** Whether a text may be written to the repo: not, if it holds a secret. */
  readonly mayKeep: (text: string) => boolean;
}

/** A changed template file for a branch of its own. */
export interface Proposal {
  readonly app: string;
  readonly path: string;
  readonly text: string;
}

export interface AdaptedApps {
  readonly files: ReadonlyMap<string, Change>;
  /** Those that have something to tell, by name. */
  readonly reports: readonly AppReport[];
  readonly proposals: readonly Proposal[];
}

export const NO_APPS: AdaptedApps = { files: new Map(), reports: [], proposals: [] };

export async function adaptApps(
  tree: Tree,
  windows: readonly SeenWindow[],
  options: AdaptOptions,
): Promise<AdaptedApps> {
  if (windows.length === 0) return NO_APPS;
  const committed = await readAppFiles(tree);
  // A folder may be written with capitals.
  const places = new Map((await tree.list(APPS_FOLDER)).map(({ path }) => [path.toLowerCase(), path]));
  const files = new Map<string, Change>();
  const reports: AppReport[] = [];
  const proposals: Proposal[] = [];
  for (const [app, seen] of [...Map.groupBy(windows, (window) => window.app)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = (file: typeof PARSER_FILE | typeof STATE_FILE) => {
      const usual = appFilePath(app, file);
      return places.get(usual) ?? usual;
    };
    const { parser: before, state: stateBefore } = committed.get(app) ?? {};
    let text = before;
    let state = readState(stateBefore);
    for (const window of seen) {
      // A file that was broken or taken away meanwhile has nothing to learn.
      const parser = text === undefined ? undefined : readTemplates(text, place(PARSER_FILE)).parser;
      if (text === undefined || parser === undefined) break;
      const learns = options.mode !== "off";
      const adapted = adapt({ parser, state, window, ...options, learns });
      state = adapted.state;
      const added = options.mode === "commit" ? adapted.settled : options.mode === "propose" ? adapted.proposed : [];
      const headers = options.mode === "propose" ? adapted.headers : [];
      const withAdded = addTemplates(
        addHeaders(text, headers),
        added.map(({ template }) => template),
      );
      if (adapted.drift !== "none" || added.length > 0)
        reports.push(reportOf(window, adapted, { added, headers }, options.mode));
      if (options.mode === "commit") text = withAdded;
      else if (withAdded !== text) proposals.push({ app, path: place(PARSER_FILE), text: withAdded });
    }
    if (text !== undefined && text !== before) files.set(place(PARSER_FILE), { text });
    if (state === undefined) continue;
    const stateText = printState(state);
    if (stateText !== stateBefore) files.set(place(STATE_FILE), { text: stateText });
  }
  return { files, reports, proposals };
}

function reportOf(
  { app, lines, unmatched }: SeenWindow,
  { drift, usual, newRevisions, state }: Adapted,
  { added, headers }: { readonly added: readonly NewTemplate[]; readonly headers: readonly Pattern[] },
  mode: TemplatesMode,
): AppReport {
  return {
    app,
    lines,
    unmatched,
    usual: usual?.unmatched ?? 0,
    drift,
    newRevisions,
    waiting: (state.pending?.length ?? 0) - added.length,
    ...(added.length + headers.length > 0 && {
      change: mode === "commit" ? ("committed" as const) : ("proposed" as const),
    }),
    ...(headers.length > 0 && { headers: headers.map(printPattern) }),
    templates: added.map(({ template, lines: count }) => ({
      id: template.id,
      match: template.patterns.map(printPattern),
      lines: count,
    })),
  };
}
