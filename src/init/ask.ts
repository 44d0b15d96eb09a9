/** Asks a person, a line at a time: which products, and what is not known of them. */
import type { Manifest } from "../plugin/manifest.ts";
import { firstId, type Product, questionsOf } from "./choices.ts";

/** Shows a question and gives the answer, trimmed. @throws MallcopError if nobody is there any more */
export type Ask = (question: string) => Promise<string>;

export async function askForTypes(manifests: readonly Manifest[], ask: Ask): Promise<readonly string[]> {
  const column = Math.max(...manifests.map(({ title }) => title.length)) + 2;
  const lines = manifests.map(
    ({ title, name }, index) => `${String(index + 1).padStart(4)}  ${title.padEnd(column)}${name}`,
  );
  const answer = await ask(
    ["Which products shall mallcop watch? Numbers, with commas between them.", "", ...lines, ""].join("\n"),
  );
  return answer
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .map((word) => manifests[Number(word) - 1]?.name ?? word);
}

/** @param known what needs no question, or is offered as the answer, by option */
export async function askForProduct(
  manifest: Manifest,
  given: Product["answers"],
  known: Product["answers"],
  ask: Ask,
): Promise<Product> {
  const answers: Record<string, string> = { ...given };
  for (const { option, description, required, example } of questionsOf(manifest)) {
    if (answers[option] !== undefined) continue;
    const offer = known[option] ?? (required ? undefined : example);
    const empty =
      offer === undefined ? (required ? "empty: a variable of the repository" : "empty: leave it out") : offer;
    const answer = (await ask(`${manifest.title}, ${option}: ${firstSentence(description)}\n[${empty}]`)) || offer;
    if (answer !== undefined) answers[option] = answer;
  }
  return { id: firstId(manifest), manifest, answers };
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
