/** A finding as a terminal or a machine gets it. Machines get the markers; people get the words, with nothing hidden in them. */
import type { Finding } from "../detect/finding.ts";
import { type Decision, statusOf } from "../detect/finding-file.ts";
import { plain } from "../detect/say.ts";
import type { Severity } from "../event/event.ts";
import { painter, type Shade, tableLines } from "../report/terminal-table.ts";
import { visible } from "../report/text.ts";

export function findingJson(finding: Finding, decisions: readonly Decision[], now: number): object {
  return { ...finding, status: statusOf(finding, decisions, now) };
}

export function findingText(finding: Finding, decisions: readonly Decision[], now: number): string {
  const { id, severity, title, why, next, first, last, count, learning, link } = finding;
  const status = statusOf(finding, decisions, now);
  const until = last === first ? "" : ` to ${last.slice(0, 16)}Z`;
  const events = count === 0 ? [] : [`${count} event${count === 1 ? "" : "s"}`];
  const notes = [...events, status, ...(learning ? ["still learning"] : [])];
  return [
    `${severity.toUpperCase().padEnd(8)} ${visible(plain(title))}`,
    `         ${visible(plain(why))}`,
    `         Next: ${visible(plain(next))}`,
    ...(link === undefined ? [] : [`         Open: ${link}`]),
    `         ${first.slice(0, 16)}Z${until} · ${notes.join(" · ")} · ${id}`,
    "",
  ].join("\n");
}

const SHADES: Readonly<Record<Severity, Shade>> = { info: "dim", warn: "attention", critical: "bad" };

/** One line for each. */
export function findingTable(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  { now, width, colour }: { readonly now: number; readonly width: number; readonly colour: boolean },
): string {
  const rows = findings.map((finding) => {
    const { id, severity, title, last, count } = finding;
    const when = `${last.slice(0, 10)} ${last.slice(11, 16)}Z`;
    const shown = { text: severity, shade: SHADES[severity] };
    return [shown, when, statusOf(finding, decisions, now), String(count), visible(plain(title)), id];
  });
  const columns = ["severity", "last", "status", { number: "events" }, { flexible: "what" }, "id"];
  return tableLines(columns, rows, width, painter(colour)).join("\n");
}
