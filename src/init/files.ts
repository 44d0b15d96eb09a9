/** The files of a deployment repo, by path. The examples in docs/ are these files, written for all products at once. */
import type { Choices } from "./choices.ts";
import { configText, variablesIn } from "./config-file.ts";
import { agentsText, GITATTRIBUTES, GITIGNORE, readmeText } from "./house-files.ts";
import { stamped } from "./stamp.ts";
import { doctorWorkflow, scanWorkflow, verifyWorkflow, WORKFLOWS } from "./workflows.ts";

export interface HouseFile {
  readonly path: string;
  readonly text: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
}

export const CONFIG_PATH = "mallcop.yaml";

/** @param config the text of the `mallcop.yaml` that is there and stays; absent if one is to be written */
export function houseFiles(choices: Choices, config = configText(choices)): readonly HouseFile[] {
  const named = variablesIn(config);
  const workflow = (name: string, purpose: string, text: string) => ({
    path: `.github/workflows/${name}`,
    purpose,
    text,
  });
  return [
    { path: CONFIG_PATH, purpose: "what is watched", text: configText(choices) },
    workflow(WORKFLOWS.scan, "scans every six hours; rescans by hand", scanWorkflow(choices, named)),
    workflow(WORKFLOWS.verify, "checks pull requests, without secrets", verifyWorkflow(choices)),
    workflow(WORKFLOWS.doctor, "checks every Monday that nothing is missing", doctorWorkflow(choices, named)),
    { path: ".gitignore", purpose: "cursors of local runs are not for git", text: GITIGNORE },
    { path: ".gitattributes", purpose: "events keep their bytes, and are no source code", text: GITATTRIBUTES },
    { path: "AGENTS.md", purpose: "what agents must know about text from strangers", text: agentsText() },
    { path: "README.md", purpose: "whether it runs, and where things are", text: readmeText(choices) },
  ].map((file) => ({ ...file, text: stamped(file.path, file.text) }));
}
