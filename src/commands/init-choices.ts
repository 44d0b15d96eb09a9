/** What `mallcop init` is to write: from the flags, from the files that are there, and from the person who is asked. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { InstanceConfig } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { type Ask, askForProduct, askForTypes } from "../init/ask.ts";
import { ACTION_UNKNOWN, type Choices, firstId, type Product, questionsOf } from "../init/choices.ts";
import { configText } from "../init/config-file.ts";
import { CONFIG_PATH } from "../init/files.ts";
import { isUnedited } from "../init/stamp.ts";
import { lookAround, ownAction, type Surroundings } from "../init/surroundings.ts";
import { minuteOf, WORKFLOWS } from "../init/workflows.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import type { Manifest, SignIn } from "../plugin/manifest.ts";
import { builtinTypes, manifestOf } from "../plugin/registry.ts";
import type { Door, Given } from "./command.ts";
import { linesOf } from "./lines.ts";
import { readConfig } from "./load-config.ts";

export interface Chosen {
  readonly choices: Choices;
  readonly around: Surroundings;
  /** The text of the `mallcop.yaml` that is there and stays, because somebody edited it. */
  readonly config: string | undefined;
  /** Products that were asked for, but belong into a `mallcop.yaml` that stays. */
  readonly toAdd: readonly Product[];
}

/** @throws MallcopError `usage-invalid`, `config-invalid`, … for the first mistake in what was given */
export async function choose(given: Given, door: Door, root: string): Promise<Chosen> {
  const around = await lookAround(root, door.env);
  const [found, workflow, readme] = await Promise.all(
    [CONFIG_PATH, `.github/workflows/${WORKFLOWS.scan}`, "README.md"].map((file) => textAt(root, file)),
  );
  const existing = found === undefined ? undefined : await configAt(root);
  const repo = repoOf(given.text("repo") ?? around.repo ?? repoInBadge(readme));
  const ask = asker(door);
  const types = await typesOf(given, existing?.connectors, ask);
  const known = existing?.connectors.map(productOf) ?? [];
  const fresh = types.filter((type) => !known.some(({ manifest }) => manifest.name === type)).map(manifestFor);
  const added = await products(fresh, { set: settings(given, fresh), org: repo?.split("/")[0], ask });
  const choices: Choices = {
    products: [...known, ...added],
    domains: existing?.own.domains ?? (await domainsOf(given, ask)),
    signIn: signInOf(given, workflow),
    repo,
    branch: given.text("branch") ?? around.branch,
    minute: minuteIn(workflow) ?? minuteOf({ repo }),
    action: await actionOf(given, door, workflow),
  };
  const stays = found !== undefined && !isUnedited(found);
  refuseInvalid(choices);
  return { choices, around, config: stays ? found : undefined, toAdd: stays ? added : [] };
}

async function configAt(root: string) {
  const { config, problems } = await readConfig(root, CONFIG_PATH);
  if (config === undefined) throw problems[0];
  return config;
}

/** Nobody is asked twice: without products in a file or a flag a person is, and a script is told. */
async function typesOf(
  given: Given,
  existing: readonly InstanceConfig[] | undefined,
  ask: Ask | undefined,
): Promise<readonly string[]> {
  const flag = given.text("watch");
  if (flag !== undefined) return namesIn(flag);
  if (existing !== undefined) return [];
  const all = builtinTypes().map((type) => manifestOf(type));
  const types = ask === undefined ? [] : await askForTypes(all, ask);
  if (types.length === 0) throw wrong(`Nothing is chosen yet; give --watch, such as --watch aws-cloudtrail,github`);
  return types;
}

function manifestFor(type: string): Manifest {
  const known = builtinTypes();
  if (known.includes(type)) return manifestOf(type);
  const meant = known.find((name) => manifestOf(name).setup?.id === type) ?? nearest(type, known);
  if (meant !== undefined && manifestOf(meant).setup?.id === type) return manifestOf(meant);
  const advice = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
  throw wrong(`There is no product ${JSON.stringify(type.slice(0, 40))}; ${advice}`);
}

async function products(
  manifests: readonly Manifest[],
  { set, org, ask }: { set: Settings; org: string | undefined; ask: Ask | undefined },
): Promise<readonly Product[]> {
  const made: Product[] = [];
  for (const manifest of manifests) {
    const given = set.get(manifest.name) ?? {};
    const offered: Product["answers"] = manifest.name === "github" && org !== undefined ? { org } : {};
    if (ask !== undefined) made.push(await askForProduct(manifest, given, offered, ask));
    else made.push({ id: firstId(manifest), manifest, answers: { ...withExamples(manifest), ...offered, ...given } });
  }
  return made;
}

/** Optional questions are answered by their example, as for a person who only presses the return key. */
function withExamples(manifest: Manifest): Product["answers"] {
  const answers = questionsOf(manifest).filter(({ required, example }) => !required && example !== undefined);
  return Object.fromEntries(answers.map(({ option, example = "" }) => [option, example]));
}

type Settings = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** `--set github.org=acme,aws-cloudtrail.region=eu-west-1`, by type. */
function settings(given: Given, manifests: readonly Manifest[]): Settings {
  const set = new Map<string, Record<string, string>>();
  for (const entry of namesIn(given.text("set") ?? "")) {
    const [, product = "", option = "", value = ""] = /^([\w-]+)\.(\w+)=(.+)$/.exec(entry) ?? [];
    const manifest = manifests.find(({ name, setup }) => product !== "" && [name, setup?.id].includes(product));
    if (manifest === undefined)
      throw wrong(
        `${JSON.stringify(entry.slice(0, 60))} sets nothing; --set takes PRODUCT.OPTION=VALUE of a product of --watch`,
      );
    set.set(manifest.name, { ...set.get(manifest.name), [option]: value });
  }
  return set;
}

async function domainsOf(given: Given, ask: Ask | undefined): Promise<readonly string[]> {
  const flag = given.text("domains");
  if (flag !== undefined || ask === undefined) return namesIn(flag ?? "");
  return namesIn(
    await ask("Your own mail domains, with commas between them; mallcop tells outsiders by them.\n[empty: none yet]"),
  );
}

function signInOf(given: Given, workflow: string | undefined): SignIn {
  const keys = builtinTypes().flatMap((type) => manifestOf(type).setup?.pass_with_keys ?? []);
  const stored = keys.some((name) => workflow?.includes(`  ${name}: `));
  return given.flag("stored-keys") || stored ? "keys" : "oidc";
}

/** A schedule stays as it was once chosen, also if the repository's name was not known then. */
function minuteIn(workflow: string | undefined): number | undefined {
  const [, minute] = /^ {4}- cron: "(\d{1,2}) /m.exec(workflow ?? "") ?? [];
  return minute === undefined ? undefined : Number(minute);
}

/** The one asked for, else the one that runs, else the one that the workflow already names. */
async function actionOf(given: Given, door: Door, workflow: string | undefined): Promise<string> {
  const flag = given.text("action");
  if (flag !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(flag))
    throw wrong("--action takes OWNER/NAME@COMMIT, with all 40 digits of the commit");
  const running = flag ?? (await ownAction(door.env));
  const [, named] = /uses: ([\w.-]+\/mallcop@[0-9a-f]{40})/.exec(workflow ?? "") ?? [];
  return running === ACTION_UNKNOWN ? (named ?? ACTION_UNKNOWN) : running;
}

function repoOf(repo: string | undefined): string | undefined {
  if (repo !== undefined && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repo)) throw wrong("--repo takes OWNER/NAME");
  return repo;
}

/** The repository that the status in a README links to. */
function repoInBadge(readme: string | undefined): string | undefined {
  return /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/actions\/workflows\/mallcop\.yml/.exec(readme ?? "")?.[1];
}

/** What was answered must make a configuration. @throws MallcopError the first problem */
function refuseInvalid(choices: Choices): void {
  const builtin = choices.products.filter(({ manifest }) => builtinTypes().includes(manifest.name));
  if (builtin.length === 0) return;
  const [problem] = loadConfig(configText({ ...choices, products: builtin }), CONFIG_PATH).problems;
  if (problem !== undefined) throw problem;
}

function productOf(instance: InstanceConfig): Product {
  const texts = Object.entries(instance.options).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return { id: instance.id, manifest: manifestOfInstance(instance), answers: Object.fromEntries(texts) };
}

/** Only for a person at a terminal. */
function asker(door: Door): Ask | undefined {
  if (!door.isTerminal) return undefined;
  const lines = linesOf(door.stdin);
  return async (question) => {
    door.note(question);
    const { value, done } = await lines.next();
    if (done === true) throw wrong("The answers ended before the questions did; give --watch and --set instead");
    return value.trim();
  };
}

function namesIn(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter((name) => name !== "");
}

async function textAt(root: string, file: string): Promise<string | undefined> {
  return await readFile(path.join(root, file), "utf8").catch(() => undefined);
}

export function wrong(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "init" });
}
