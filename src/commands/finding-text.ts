/** A finding as a terminal or a machine gets it. Machines get the markers; people get the words, with nothing hidden in them. */
import type { Finding } from "../detect/finding.ts";
import { type Decision, statusOf } from "../detect/finding-file.ts";
import { plain } from "../detect/say.ts";
import { visible } from "../report/text.ts";

export function findingJson(finding: Finding, decisions: readonly Decision[], now: number): object {
  return { ...finding, status: statusOf(finding, decisions, now) };
}

export function findingText(finding: Finding, decisions: readonly Decision[], now: number): string {
  const { id, severity, title, why, next, first, last, count, learning } = finding;
  const status = statusOf(finding, decisions, now);
  const until = last === first ? "" : ` to ${last.slice(0, 16)}Z`;
  const notes = [`${count} event${count === 1 ? "" : "s"}`, status, ...(learning ? ["still learning"] : [])];
  return [
    `${severity.toUpperCase().padEnd(8)} ${visible(plain(title))}`,
    `         ${visible(plain(why))}`,
    `         Next: ${visible(plain(next))}`,
    `         ${first.slice(0, 16)}Z${until} · ${notes.join(" · ")} · ${id}`,
    "",
  ].join("\n");
}
