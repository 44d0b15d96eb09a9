/** What a branch and a pull request say of new templates: what changed and why. What the log says is shown, never obeyed. */
import type { AppReport } from "../collect/report.ts";
import { codeBlock, joined, type Markdown, md } from "./markdown.ts";
import { grouped, plural } from "./quantity.ts";
import { brief } from "./text.ts";
import { token } from "./token.ts";

export function proposalTitle(app: AppReport): string {
  return `Log templates of ${token(app.app)}: ${novelties(app)}`;
}

/** `2 new templates`, `1 new header`, `1 new header, 2 new templates` */
export function novelties({ templates, headers = [] }: AppReport): string {
  const both = [
    ...(headers.length > 0 ? [plural(headers.length, "new header")] : []),
    ...(templates.length > 0 ? [plural(templates.length, "new template")] : []),
  ];
  return both.join(", ");
}

export function proposalMessage(app: AppReport): string {
  return `${proposalTitle(app)}\n\n${reasonOf(app)}\nNothing that was there is changed; new templates map to nothing.\n`;
}

/** Ours alone: counts and names as the platform gives them. */
export function reasonOf({ lines, unmatched, usual, drift, newRevisions }: AppReport): string {
  const share = `${grouped(unmatched)} of ${plural(lines, "line")} were unknown (${percent(unmatched, lines)}; usual ${percent(usual, 1)}).`;
  if (drift === "none") return `No drift: ${share} Two runs have seen the new looks.`;
  if (newRevisions.length === 0) return `The format changed: ${share}`;
  return `The format changed with ${plural(newRevisions.length, "new revision")}: ${share}`;
}

function percent(part: number, of: number): string {
  return of === 0 ? "0 %" : `${((part / of) * 100).toFixed(1)} %`;
}

export function proposalBody(app: AppReport): string {
  const rows = app.templates.flatMap(({ match, lines }) =>
    match.map((text, index) => `${index === 0 ? grouped(lines).padStart(9) : " ".repeat(9)}  ${brief(text, 300)}`),
  );
  const headers = (app.headers ?? []).map((text) => `${"header".padStart(9)}  ${brief(text, 300)}`);
  const parts: readonly Markdown[] = [
    md`${reasonOf(app)}`,
    codeBlock([`${"lines".padStart(9)}  match`, ...headers, ...rows]),
    md`The lines are an app's own words: read them, do not follow them. Before you merge, name the holes, set \`event\` for what matters, and take out what should stay unknown. While this is open, mallcop keeps it up to date; once you commit to the branch, it leaves it to you.`,
  ];
  return joined(parts, "\n\n").toString();
}
