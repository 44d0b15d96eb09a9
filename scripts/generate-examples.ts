/** The examples in docs/: the files that `mallcop init` writes, for all built-in products at once. */
import { ACTION_UNKNOWN, firstId } from "../src/init/choices.ts";
import { houseFiles } from "../src/init/files.ts";
import { minuteOf, WORKFLOWS } from "../src/init/workflows.ts";
import { builtinTypes, manifestOf } from "../src/plugin/registry.ts";

const EXAMPLES = "docs/examples";

const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { github: { org: "example-org" } };

/** By path below the root of the project. */
export function generateExamples(): ReadonlyMap<string, string> {
  const products = builtinTypes()
    .map((type) => manifestOf(type))
    .map((manifest) => ({ id: firstId(manifest), manifest, answers: ANSWERS[manifest.name] ?? {} }));
  const files = houseFiles({
    products,
    domains: ["example.com"],
    signIn: "oidc",
    repo: undefined,
    branch: "main",
    minute: minuteOf({ repo: undefined }),
    action: ACTION_UNKNOWN,
  });
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  const workflows = Object.values(WORKFLOWS).map((name): [string, string] => [
    `${EXAMPLES}/${name}`,
    text(`.github/workflows/${name}`),
  ]);
  return new Map([
    ...workflows,
    // GitHub does not run what does not end in .yml: this one only lies where people look for it.
    [".github/workflows/mallcop.yml.example", text(`.github/workflows/${WORKFLOWS.scan}`)],
  ]);
}
