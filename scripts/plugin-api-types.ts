/**
 * Types of mallcop's own modules that a plugin may import besides `mallcop` itself: out of the compiler's declarations of their sources,
 * what each exports and what that needs, and no more.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const MODULES: Readonly<Record<string, string>> = {
  "mallcop/logs": "src/plugin/host/child/logs-api",
  "mallcop/microsoft": "src/plugin/host/child/microsoft-api",
};
/** What these declare is in `mallcop`. */
const IN_MALLCOP = /^src\/(?:connector|event)\//;

/** By the module's name, the body of its ambient declaration. @param root the project's folder */
export async function apiTypes(root: string): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-types-"));
  try {
    await declare(root, folder);
    const bodies: Record<string, string> = {};
    for (const [name, entry] of Object.entries(MODULES)) bodies[name] = await new Module(root, folder).body(entry);
    return bodies;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function declare(root: string, folder: string): Promise<void> {
  const config = {
    extends: path.join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: folder,
      typeRoots: [path.join(root, "node_modules/@types")],
    },
    include: [],
    files: Object.values(MODULES).map((entry) => path.join(root, `${entry}.ts`)),
  };
  const file = path.join(folder, "tsconfig.json");
  await writeFile(file, JSON.stringify(config));
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "--project", file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the compiler made no declarations: ${stdout}`);
}

interface Source {
  /** By name, with the comment before it. */
  readonly declared: ReadonlyMap<string, string>;
  /** Where a name comes from: the file, without its ending, and what it is called there. */
  readonly imported: ReadonlyMap<string, readonly [file: string, name: string]>;
}

class Module {
  readonly #root: string;
  readonly #folder: string;
  readonly #sources = new Map<string, Source>();
  /** By name, with the file that it is from. */
  readonly #needed = new Map<string, readonly [file: string, text: string]>();
  readonly #ofMallcop = new Set<string>();

  /** @param folder has the declarations */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.#folder = folder;
  }

  async body(entry: string): Promise<string> {
    for (const [file, name] of (await this.#source(entry)).imported.values()) await this.#need(file, name);
    const texts = [...this.#needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, [, text]]) => text);
    const names = [...this.#ofMallcop].sort().join(", ");
    return [names === "" ? [] : `import type { ${names} } from "mallcop";\n`, ...texts].flat().join("\n");
  }

  /** Takes in a declaration, and whatever it mentions. */
  async #need(file: string, name: string): Promise<void> {
    if (IN_MALLCOP.test(file)) {
      this.#ofMallcop.add(name);
      return;
    }
    const source = await this.#source(file);
    const text = source.declared.get(name);
    const [from, original] = source.imported.get(name) ?? [];
    if (text === undefined) {
      if (from === undefined || original === undefined) throw new Error(`${file} has no ${name}`);
      if (original !== name) throw new Error(`${name} has another name in ${from}`);
      await this.#need(from, original);
      return;
    }
    const [other] = this.#needed.get(name) ?? [];
    if (other === file) return;
    if (other !== undefined) throw new Error(`both ${other} and ${file} declare ${name}`);
    this.#needed.set(name, [file, text]);
    for (const word of wordsOf(text))
      if (source.declared.has(word) || source.imported.has(word)) await this.#need(file, word);
  }

  async #source(file: string): Promise<Source> {
    const known = this.#sources.get(file);
    if (known !== undefined) return known;
    const place = path.join(this.#folder, `${file}.d.ts`);
    if (!existsSync(place)) throw new Error(`a plugin's module needs types of ${file}, which plugins do not have`);
    // What a file is for is said of no declaration.
    const [head = ""] = COMMENT.exec(await readFile(path.join(this.#root, `${file}.ts`), "utf8")) ?? [];
    const source = sourceOf(file, (await readFile(place, "utf8")).replace(head, ""));
    this.#sources.set(file, source);
    return source;
  }
}

const IMPORT = /^(?:import|export) (?:type )?\{([^}]*)\} from "([^"]+)";\n/gm;
const COMMENT = /^\/\*\*[\s\S]*?\*\/\n/;
const DECLARATION = /^(?:export )?(?:declare )?(?:interface|type|class|function|const) (\w+)/;

function sourceOf(file: string, text: string): Source {
  const imported = new Map<string, readonly [string, string]>();
  for (const [, names = "", from = ""] of text.matchAll(IMPORT)) {
    const origin = from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from).replace(/\.ts$/, "") : from;
    for (const entry of names.split(",").map((name) => name.trim().replace(/^type /, ""))) {
      const [name = "", own = name] = entry.split(" as ");
      if (name !== "") imported.set(own, [origin, name]);
    }
  }
  const declared = new Map<string, string>();
  for (const part of partsOf(text.replace(IMPORT, ""))) {
    const [statement = ""] = /^(?:export|declare|interface|type)[\s\S]*/m.exec(part) ?? [];
    const name = DECLARATION.exec(statement)?.[1];
    if (name !== undefined) declared.set(name, (declared.get(name) ?? "") + inModule(part, statement));
  }
  return { declared, imported };
}

/** The statements of a declaration file, each with the comment before it. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const line of text.split(/(?<=\n)/)) {
    // A comment belongs to what follows it; a union can have comments in its midst.
    if (/^(?:\/\*\*|export|declare|interface|type)/.test(line) && isWhole(part)) {
      parts.push(part);
      part = "";
    }
    part += line;
  }
  return [...parts, part];
}

function isWhole(part: string): boolean {
  const [statement = ""] = /^(?:export|declare|interface|type)[\s\S]*/m.exec(part) ?? [];
  const isBlock = /^(?:export )?(?:declare )?(?:interface|class) /.test(statement);
  return statement.endsWith(isBlock ? "}\n" : ";\n");
}

/** As it stands in an ambient module: everything is declared there, and what is private is nobody's. */
function inModule(part: string, statement: string): string {
  const comment = part.slice(0, part.length - statement.length);
  const bare = statement.replace(/^(?:export )?(?:declare )?/, "export ");
  return (comment + bare)
    .replace(/^ *#private;\n/m, "")
    .replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 2));
}

/** The names that a declaration mentions, outside of comments and texts. */
function wordsOf(text: string): ReadonlySet<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, "");
  return new Set(code.match(/[A-Za-z_]\w*/g) ?? []);
}
