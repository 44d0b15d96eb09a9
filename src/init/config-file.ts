/** `mallcop.yaml` as it begins: an entry for each product, and what is the team's own. */
import { type Choices, type Product, questionsOf, variableOf } from "./choices.ts";

export function configText({ products, domains, action }: Choices): string {
  const [repository = "", commit = ""] = action.split("@");
  const schema = `https://raw.githubusercontent.com/${repository}/${commit}/schema/mallcop.schema.json`;
  const accounts = products.flatMap(({ answers }) => (answers.org === undefined ? [] : [answers.org]));
  return [
    `# yaml-language-server: $schema=${schema}`,
    "# What mallcop watches. Every option: docs/configuration.md of mallcop.",
    "connectors:",
    products.map(entryText).join("\n"),
    "# What is yours, so that outsiders can be told from insiders. Put quotes around account numbers.",
    "own:",
    `  domains: ${listText(domains)}`,
    `  accounts: ${listText(accounts)}`,
    "",
    "# With every scan: how things stand, as a page and as the badge in the README.",
    "report: true",
    "",
  ].join("\n");
}

export function entryText({ id, manifest, answers }: Product): string {
  const questions = questionsOf(manifest);
  const asked = questions.flatMap(({ option, required }) => {
    const answer = answers[option] ?? (required ? `\${${variableOf(manifest.name, option)}}` : undefined);
    return answer === undefined ? [] : [[option, answer] as const];
  });
  const others = Object.entries(answers).filter(([name]) => !questions.some(({ option }) => option === name));
  const options = [...asked, ...others].map(([name, answer]) => `    ${name}: ${scalarText(answer)}\n`);
  return `  - id: ${id}\n    type: ${manifest.name}\n${options.join("")}`;
}

/** The variables of the environment that a configuration names; `$${` is a literal. */
export function variablesIn(config: string): readonly string[] {
  const named = config
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .flatMap((line) => [...line.matchAll(/(?<!\$)\$\{([A-Z_][A-Z0-9_]*)\}/g)].map(([, name = ""]) => name));
  return [...new Set(named)];
}

function listText(texts: readonly string[]): string {
  return `[${texts.map(scalarText).join(", ")}]`;
}

/** Anything but a plain word stands in quotes: JSON's are YAML's. */
function scalarText(text: string): string {
  return /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
