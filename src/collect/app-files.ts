/** The files of apps' log templates in the deployment repo: `apps/<app>/parser.yaml`, which people edit, and `state.json`. */
import type { AppFiles } from "../connector/contract.ts";
import type { Tree } from "../store/tree.ts";

export const APPS_FOLDER = "apps";
export const PARSER_FILE = "parser.yaml";
export const STATE_FILE = "state.json";

const READ: Readonly<Record<string, string>> = { [PARSER_FILE]: "parser", [STATE_FILE]: "state" };

export const appFilePath = (app: string, file: typeof PARSER_FILE | typeof STATE_FILE): string =>
  `${APPS_FOLDER}/${app}/${file}`;

/** By app, in lower case, as Azure names them; of two folders that differ in case, the first counts. */
export async function readAppFiles(tree: Pick<Tree, "list" | "readMany">): Promise<ReadonlyMap<string, AppFiles>> {
  const files = new Map<string, Record<string, string>>();
  const wanted = (await tree.list(APPS_FOLDER)).filter(({ path }) => namesOf(path) !== undefined);
  await tree.readMany(wanted, async ({ path }, content) => {
    const [app, kind] = namesOf(path) ?? ["", ""];
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const known = files.get(app) ?? {};
    if (!Object.hasOwn(known, kind)) known[kind] = Buffer.concat(chunks).toString("utf8");
    files.set(app, known);
  });
  return files;
}

/** Whose file a path is of, and which. */
export function namesOf(path: string): readonly [app: string, kind: string] | undefined {
  const [, app, file = "", ...below] = path.split("/");
  const kind = Object.hasOwn(READ, file) ? READ[file] : undefined;
  return app === undefined || kind === undefined || below.length > 0 ? undefined : [app.toLowerCase(), kind];
}
