/** The doctor's findings for people: a table and what to do, on a terminal and in the job summary. */
import type { Check } from "../connector/contract.ts";
import { codeBlock, joined, type Markdown, md, prose, table } from "../report/markdown.ts";
import { type Paint, tableLines } from "../report/terminal-table.ts";
import { brief, wrapColumns } from "../report/text.ts";
import type { Finding } from "./finding.ts";

const SHOWN: Readonly<Record<Check["state"], readonly [text: string, shade: "good" | "bad" | "attention" | "dim"]>> = {
  works: ["works", "good"],
  missing: ["missing", "bad"],
  not_available: ["not available", "dim"],
  unknown: ["unknown", "attention"],
};

export interface Headline {
  readonly tone: "good" | "bad" | "attention";
  readonly text: string;
}

export function headlineOf(findings: readonly Finding[]): Headline {
  const count = (wanted: Check["state"]) => findings.filter(({ state }) => state === wanted).length;
  const of = `of ${findings.length} checks`;
  if (count("missing") > 0) return { tone: "bad", text: `${count("missing")} ${of} found something missing.` };
  if (count("unknown") > 0)
    return {
      tone: "attention",
      text: `Nothing is known to be missing, but ${count("unknown")} ${of} could not be made.`,
    };
  const works = count("works");
  const text =
    works === findings.length ? `All ${works} checks work.` : `${works} ${of} work; the rest does not apply here.`;
  return { tone: "good", text };
}

export function terminalText(findings: readonly Finding[], width: number, paint: Paint): string {
  const { tone, text } = headlineOf(findings);
  const rows = findings.map(({ of, right, state, detail }) => {
    const [shown, shade] = SHOWN[state];
    return [of, brief(right, 60), { text: shown, shade }, brief(detail, 200)];
  });
  const lines = tableLines(["of", { flexible: "what" }, "state", { flexible: "seen" }], rows, width, paint);
  const todo = findings.flatMap((finding) => todoLines(finding, width));
  return [paint(tone, text), "", ...lines, ...(todo.length > 0 ? ["", "What to do", ...todo] : [])].join("\n");
}

/** Commands stand on lines of their own, unbroken, to be copied. */
function todoLines({ of, right, state, detail, fix, grants = [] }: Finding, width: number): readonly string[] {
  if (state === "works" || (fix === undefined && grants.length === 0)) return [];
  const columns = Math.min(110, Math.max(60, width));
  const said = state === "missing" ? `${brief(detail, 400)} ${brief(fix ?? "", 400)}` : brief(fix ?? "", 400);
  return [
    "",
    `  ${of}, ${brief(right, 60)}`,
    ...wrapColumns(said.trim(), columns, "    "),
    ...grants.flatMap(({ right: name, grant }) => [`    ${brief(name, 100)}:`, `      ${brief(grant, 600)}`]),
  ];
}

/** The job summary: what is missing first, with what to do, then all of it. */
export function summaryText(findings: readonly Finding[]): string {
  const { tone, text } = headlineOf(findings);
  const rows = findings.map(({ of, right, state, detail }) => [of, right, SHOWN[state][0], prose(detail)]);
  const parts = [
    md`## ${MARKS[tone]} ${text}`,
    ...findings.filter(({ state }) => state === "missing" || state === "unknown").map(advice),
    table(["Of", "What", "State", "Seen"], rows),
  ];
  return `${joined(parts, "\n\n")}\n`;
}

const MARKS = { good: "✅", attention: "⚠️", bad: "❌" } as const;

function advice({ of, right, detail, fix = "", grants = [] }: Finding): Markdown {
  const said = md`**${of}, ${right}**: ${prose(`${detail} ${fix}`.trim())}`;
  return joined([said, ...(grants.length > 0 ? [codeBlock(grants.map(({ grant }) => grant))] : [])], "\n\n");
}
