/** The steps from one version of the repository's formats to the next, each a commit of its own. */
import type { Change } from "../store/change-set.ts";
import { FORMAT_PATH, formatOf, formatText } from "../store/format.ts";
import type { Tree } from "../store/tree.ts";

export interface Migration {
  /** The version that it leads to; the step before leads to one less. */
  readonly to: number;
  /** What it does, as the end of "Migrating to version N: …". */
  readonly says: string;
  /** What to change in a tree of the version before. Run again on a newer tree if somebody pushed first. */
  apply(tree: Tree): Promise<ReadonlyMap<string, Change>>;
}

/** Version 1 is all that there has been: what is missing in a repository from before is only the note that says so. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 1, says: "note the version of the formats in state/format.json", apply: async () => new Map() },
];

export interface MigrationStep {
  readonly migration: Migration;
  readonly files: ReadonlyMap<string, Change>;
}

/** The next step for a tree; `undefined` if it is as new as the newest. @throws MallcopError `format-too-new`, `data-damaged` */
export async function nextStep(
  tree: Tree,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<MigrationStep | undefined> {
  const at = (await formatOf(tree)) ?? 0;
  const migration = migrations.find(({ to }) => to === at + 1);
  if (migration === undefined) return undefined;
  const files = new Map(await migration.apply(tree));
  return { migration, files: files.set(FORMAT_PATH, { text: formatText(migration.to) }) };
}
