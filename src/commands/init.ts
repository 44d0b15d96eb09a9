/** `mallcop init`: writes what a deployment repo needs, and says how to get each credential. What somebody edited is left alone. */
import path from "node:path";
import type { Choices } from "../init/choices.ts";
import { configText, entryText } from "../init/config-file.ts";
import { CONFIG_PATH, houseFiles } from "../init/files.ts";
import { nextSteps } from "../init/next-steps.ts";
import { type Planned, planFiles, writePlanned } from "../init/plan.ts";
import { builtinTypes } from "../plugin/registry.ts";
import { painter } from "../report/terminal-table.ts";
import { visible } from "../report/text.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { type Chosen, choose, wrong } from "./init-choices.ts";
import { describeFiles, differences } from "./init-text.ts";

export const init: Command = {
  name: "init",
  summary: "Write a deployment repo: configuration, workflows, and how to get each credential.",
  positionals: ["[DIR]"],
  options: {
    watch: {
      type: "text",
      value: "PRODUCTS",
      description: `Products to watch, separated by commas: ${builtinTypes().join(", ")}. Default: those of mallcop.yaml; else it asks.`,
    },
    set: {
      type: "text",
      value: "OPTIONS",
      description: "Options of new products, such as github.org=acme,aws.region=eu-west-1.",
    },
    domains: { type: "text", value: "NAMES", description: "Your own mail domains, separated by commas." },
    repo: { type: "text", value: "OWNER/NAME", description: "The repository on GitHub. Default: that of origin." },
    branch: { type: "text", value: "BRANCH", description: "Its default branch. Default: as git has it, else main." },
    "stored-keys": {
      type: "flag",
      description: "Store keys as secrets, also where the vendor would trust the workflow's own ID token.",
    },
    action: {
      type: "text",
      value: "ACTION",
      description: "The action that the workflows run, as OWNER/mallcop@COMMIT. Default: the mallcop that this is.",
    },
    check: { type: "flag", description: "Write nothing; say what would be written, and how." },
    json: JSON_OPTION,
  },
  notes: [
    "Run it again whenever you like: files that it wrote and nobody edited are brought up to date, and any other file is left",
    "alone. Nothing is sent anywhere, and no credential is read.",
    "",
    "Example: mallcop init security --watch aws-cloudtrail,github --set github.org=acme --domains acme.com",
    "",
    "Exit status: 0 done; 1 with --check, if something would be written; 2 wrong use or configuration.",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  if (door.kind === "action") throw wrong("It writes workflows, which a job may not push; run it in a terminal");
  const root = path.resolve(door.cwd, given.positionals[0] ?? ".");
  const check = given.flag("check");
  const chosen = await choose(given, door, root);
  const planned = await planFiles(root, houseFiles(chosen.choices, chosen.config));
  if (!check) await writePlanned(root, planned);
  const due = planned.filter(({ state }) => state === "new" || state === "outdated").length;
  if (given.flag("json")) {
    const files = planned.map(({ path: file, state }) => ({ path: file, state }));
    door.print(JSON.stringify({ v: 1, dir: root, check, files }, null, 1));
  } else door.print(await textOf(chosen, planned, { check, due }, door));
  return check && due > 0 ? 1 : 0;
}

async function textOf(
  chosen: Chosen,
  planned: readonly Planned[],
  { check, due }: { readonly check: boolean; readonly due: number },
  door: Door,
): Promise<string> {
  const { choices, around, config, toAdd } = chosen;
  const paint = painter(door.colour);
  const files = describeFiles(planned, check, door.width, paint);
  if (check) {
    const changes = await differences(planned, door.env);
    return [
      paint(due > 0 ? "attention" : "good", checkHeadline(due)),
      "",
      files,
      ...(changes ? ["", changes] : []),
    ].join("\n");
  }
  const parts = [paint("good", headline(choices, due)), files];
  if (toAdd.length > 0)
    parts.push(`${CONFIG_PATH} is yours, so add below \`connectors:\`:\n\n${toAdd.map(entryText).join("\n")}`);
  parts.push(`What is left to do\n\n${nextSteps(choices, around, config ?? configText(choices))}`);
  return parts.join("\n\n");
}

function headline(choices: Choices, due: number): string {
  const titles = [...new Set(choices.products.map(({ manifest }) => manifest.title))].join(", ");
  const what = due === 0 ? "Everything is up to date" : `${due} files written`;
  const minute = String(choices.minute).padStart(2, "0");
  return visible(
    `✓ ${what}: ${titles}, every six hours at ${minute} minutes past${choices.repo === undefined ? "" : `, in ${choices.repo}`}.`,
  );
}

function checkHeadline(due: number): string {
  return due === 0 ? "✓ Nothing would be written." : `${due} ${due === 1 ? "file" : "files"} would be written.`;
}
