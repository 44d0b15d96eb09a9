/** What a reader copies out of the README and the pages of connectors into a shell works, page by page and from top to bottom. */
import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { examplesFor, names, runnerOf } from "./blocks.ts";
import { examples, PAGES, ROOT } from "./pages.ts";
import { Shell } from "./shell.ts";

const REPO = "acme/security";
const APP = "APP=$(az ad app create --display-name mallcop --query appId -o tsv)";
const PRINCIPAL = `${APP}; az ad sp create --id "$APP"`;
const REPOSITORY = `git init --quiet --initial-branch=main; gh repo create ${REPO} --private --source .; REPO=${REPO}`;

/** What somebody has done before who comes to a page. */
const BEFORE: Readonly<Record<string, string>> = {
  "SECURITY.md": "mkdir dist && touch dist/index.js",
  "docs/connectors/azure.md": PRINCIPAL,
  "docs/connectors/openclaw.md":
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=gateway -keyout key.pem -out gateway-cert.pem",
};

const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:user/ann" }, Action: "sts:AssumeRole" }],
});

let shell: Shell;
beforeEach(async () => {
  shell = await Shell.open();
});
afterEach(async () => await shell.close());

const own = examplesFor("docs/shell.test.ts");
const pages = [...new Set(own.map((example) => example.page))];

describe("from top to bottom:", () => {
  test.each(pages.filter((name) => name !== "docs/getting-started.md"))("%s", async (name) => {
    const script = own.filter((example) => example.page === name).map(({ text }) => text);
    await shell.run([BEFORE[name] ?? "", ...script].join("\n"));
  });

  test("docs/getting-started.md, from the clone of mallcop to the first event", async () => {
    // GitHub has mallcop's repository; of it, the program is enough.
    await shell.run(
      `gh repo create OWNER/mallcop --public; git clone -q https://github.com/OWNER/mallcop given; cd given
      ln -s '${ROOT}/dist' dist; git add --all; git commit -qm one; git push -q origin HEAD:main; cd ..; rm -rf given`,
    );
    const blocks = own.filter((example) => example.page === "docs/getting-started.md").map(({ text }) => text);
    // The scan that the page has begun.
    const [event = ""] = examples("json").flatMap(({ page, text }) => (page === "docs/formats.md" ? [text] : []));
    const batch = JSON.stringify({ ...JSON.parse(event), severity: "warn" });
    const job = `git clone -q https://github.com/${REPO} ../job; mkdir -p ../job/events/azure/2026/03/11
      echo '${batch}' > ../job/events/azure/2026/03/11/1-1.jsonl
      git -C ../job add --all; git -C ../job commit -qm scan; git -C ../job push -q`;
    const printed = await shell.run([...blocks.slice(0, -1), job, ...blocks.slice(-1)].join("\n"));
    expect(printed).toContain("events/azure/2026/03/11/1-1.jsonl");
    expect(printed).toContain("mallcop.yml completed with 'success'");
    expect(shell.memory("gh").runs.map(({ inputs }) => inputs.command)).toEqual(["doctor", "scan"]);
  });
});

describe("a command that the doctor prints for a right that is missing works:", () => {
  const grants = builtinTypes().flatMap((type) =>
    manifestOf(type).auth.rights.flatMap(({ right, grant = "" }) =>
      /^(?:az|aws|gh|mallcop) /.test(grant) ? [[type, right, grant] as const] : [],
    ),
  );

  test("there are some", () => expect(grants.length).toBeGreaterThanOrEqual(10));

  test.each(grants)("%s, %s", async (_, __, grant) => {
    await shell.run(
      `${PRINCIPAL}; AZURE_CLIENT_ID=$APP M365_CLIENT_ID=$APP; AZURE_SUBSCRIPTION_ID=$SUBSCRIPTION
      aws iam create-role --role-name mallcop --assume-role-policy-document '${TRUST}'
      ${grant}`,
    );
  });
});

describe("a command within a sentence works:", () => {
  const commands = PAGES.flatMap(({ name, prose }) =>
    [...prose.matchAll(/`((?:az|aws|gh|kubectl) [^`]+)`/g)].flatMap(([, command = ""]) =>
      // Two words name a program's part; nobody is to run them.
      command.split(" ").length > 2 ? [[name, command] as const] : [],
    ),
  );

  test("there are some", () => expect(commands.length).toBeGreaterThanOrEqual(3));

  test.each(commands)("%s: %s", async (_, command) => {
    const needsPrincipal = !command.startsWith("az ad sp create");
    await shell.run([REPOSITORY, needsPrincipal ? PRINCIPAL : APP, command].join("\n"));
  });
});

test("each fenced block of the documentation has somebody who runs it", () => {
  const alone = examples().filter((example) => runnerOf(example) === undefined);
  // A new kind of example needs a test that runs it, and its line in blocks.ts.
  expect(alone.map((example) => `${example.page}: ${example.text}`)).toEqual([]);
  const files = names().filter((name) => name.endsWith(".ts"));
  expect(files.filter((name) => !existsSync(path.join(ROOT, "__tests__", name)))).toEqual([]);
});
