/** What is left to do after the files are written: a credential for each product, then the first scan. Commands stand alone, to be copied. */
import { wrapColumns } from "../report/text.ts";
import { ACTION_UNKNOWN, type Choices } from "./choices.ts";
import { variablesIn } from "./config-file.ts";
import { handedOver } from "./handed-over.ts";
import type { Surroundings } from "./surroundings.ts";
import { WORKFLOWS } from "./workflows.ts";

const WIDTH = 110;

/** A headline, what it is about, and the commands. */
interface Step {
  readonly title: string;
  readonly parts: readonly { readonly say: string; readonly run?: string }[];
}

/** @param config the text of `mallcop.yaml`, as it is now */
export function nextSteps(choices: Choices, around: Surroundings, config: string): string {
  const steps = [
    ...(choices.action === ACTION_UNKNOWN ? [actionStep()] : []),
    repositoryStep(choices, around),
    ...credentialSteps(choices),
    ...variableStep(choices, config),
    optionalStep(),
    firstScanStep(),
  ];
  return steps.map(({ title, parts }, index) => stepText(`${index + 1}. ${title}`, parts)).join("\n\n");
}

function stepText(title: string, parts: Step["parts"]): string {
  const blocks = parts.map(({ say, run }) => {
    const said = wrapColumns(say, WIDTH, "   ").join("\n");
    return run === undefined ? said : `${said}\n\n${run.trimEnd()}`;
  });
  return `${title}\n\n${blocks.join("\n\n")}`;
}

function actionStep(): Step {
  const say = `In the three workflows, replace ${ACTION_UNKNOWN} by the repository of mallcop and the full commit SHA of a release that you have looked at.`;
  return { title: "Name the action", parts: [{ say }] };
}

function repositoryStep({ repo, branch }: Choices, { isRepository }: Surroundings): Step {
  const names = `REPO=${repo ?? "OWNER/NAME"} BRANCH=${shellWord(branch)}`;
  const say = "The commands below use two variables of the shell, and the GitHub CLI (gh), signed in.";
  if (repo !== undefined) return { title: "Name the repository", parts: [{ say, run: names }] };
  const make = "Make it private: what is committed is your audit log.";
  const commands = `${isRepository ? "" : `git init --initial-branch="$BRANCH"\n`}gh repo create "$REPO" --private --source .`;
  return {
    title: "Make the repository",
    parts: [
      { say, run: names },
      { say: make, run: commands },
    ],
  };
}

function credentialSteps({ products, signIn }: Choices): readonly Step[] {
  const manifests = [...new Map(products.map(({ manifest }) => [manifest.name, manifest])).values()];
  return manifests.map(({ title, name, setup, auth }) => {
    const steps = setup?.steps.filter(({ sign_in }) => sign_in === undefined || sign_in === signIn) ?? [];
    if (steps.length === 0) {
      const names = auth.secrets.map(({ name: secret }) => secret).join(", ") || "none";
      return {
        title: `Let mallcop read ${title}`,
        parts: [{ say: `Its secrets, by the plugin's manifest: ${names}.` }],
      };
    }
    const more = {
      say: `What each right is for, and what this plan does not have: docs/connectors/${name}.md of mallcop.`,
    };
    const parts = steps.map(({ say, run }) => ({ say, ...(run !== undefined && { run }) }));
    return { title: `Let mallcop read ${title}`, parts: [...parts, more] };
  });
}

/** What mallcop.yaml leaves to variables of the repository. */
function variableStep(choices: Choices, config: string): readonly Step[] {
  const named = variablesIn(config);
  const groups = handedOver(choices, named).flatMap(({ variables }) => variables);
  const open = groups.filter(({ name, kept }) => kept === "vars" && named.includes(name));
  if (open.length === 0) return [];
  const say = "mallcop.yaml leaves these to variables of the repository. Each command asks for the value.";
  const run = open.map(({ as }) => `gh variable set ${as} --repo "$REPO"`).join("\n");
  return [{ title: "Fill in what is open", parts: [{ say, run }] }];
}

function optionalStep(): Step {
  return {
    title: "Two more secrets, if you like",
    parts: [
      {
        say: "With a key of your own, mallcop notices that a secret setting was changed without storing the setting.",
        run: 'openssl rand -base64 32 | gh secret set MALLCOP_HMAC_KEY --repo "$REPO"',
      },
      {
        say: "With the address of a watchdog (any service that expects a request every six hours), somebody notices when no scan runs any more.",
        run: 'gh secret set MALLCOP_PING_URL --repo "$REPO"',
      },
    ],
  };
}

function firstScanStep(): Step {
  const commit = [
    "git add --all",
    'git commit --message "Watch our accounts with mallcop"',
    'git push --set-upstream origin "$BRANCH"',
  ].join("\n");
  const run = (command: string) => `gh workflow run ${WORKFLOWS.scan} --repo "$REPO" --field command=${command}`;
  return {
    title: "Push, ask the doctor, and scan",
    parts: [
      { say: "The schedule begins with the push.", run: commit },
      { say: "The doctor tries every right, and says what is missing and how to get it.", run: run("doctor") },
      { say: "The first scan does not have to wait for the schedule.", run: run("scan") },
    ],
  };
}

/** A branch may be called anything that git takes, also what a shell would run. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
