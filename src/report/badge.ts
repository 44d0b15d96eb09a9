/** A badge that says up to when everything was read, as a date: a picture that lies around cannot know that it has grown old. */
import type { Overview } from "../overview/overview.ts";
import type { Tone } from "./headline.ts";
import { html } from "./html.ts";
import { verdictOf } from "./page/verdict.ts";
import { clock, day } from "./quantity.ts";

/** Dark enough for white letters. */
const COLOURS: Readonly<Record<Tone, string>> = { good: "#2c7a4b", attention: "#8a5a00", bad: "#b3261e" };

const LABEL = "mallcop";
const HEIGHT = 20;

export function renderBadge(overview: Overview): string {
  const { tone } = verdictOf(overview);
  const text = message(overview);
  const [left, right] = [widthOf(LABEL), widthOf(text)];
  const middle = (from: number, width: number) => from + width / 2;
  const letters = html`<text x="${middle(0, left)}" y="14">${LABEL}</text><text x="${middle(left, right)}" y="14">${text}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${text}"><title>${LABEL}: ${text}</title><rect width="${left + right}" height="${HEIGHT}" rx="3" fill="#3c4541"/><path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${COLOURS[tone]}"/><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${letters}</g></svg>
`.toString();
}

function message({ connectors, findings, window }: Overview): string {
  const ends = connectors.flatMap(({ all }) => all?.until ?? []);
  const first = ends.reduce<(typeof ends)[number] | undefined>(
    (least, end) => (least === undefined || end < least ? end : least),
    undefined,
  );
  const isBlind = first === undefined || connectors.some(({ all }) => all === undefined);
  const year = new Date(window.to).getUTCFullYear();
  const until = isBlind ? "not all is read" : `read up to ${day(first, window.to)} ${year}, ${clock(first)} UTC`;
  const critical = findings.open.filter(({ severity }) => severity === "critical").length;
  return critical > 0 ? `${until}, ${critical} critical` : until;
}

/** Of Verdana at 11 px a letter takes some 6.5 px; a little more than too little. */
function widthOf(text: string): number {
  return Math.ceil(text.length * 6.6) + 14;
}
