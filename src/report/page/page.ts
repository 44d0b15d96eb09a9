/**
 * The report as one HTML page that stands alone: no script, no font, no picture from elsewhere, and a policy that keeps it so.
 * Whatever comes from outside is escaped by `html`.
 */
import { createHash } from "node:crypto";
import type { Overview } from "../../overview/overview.ts";
import { Html, html } from "../html.ts";
import { bytes, clock, day, duration, grouped, plural } from "../quantity.ts";
import { brief } from "../text.ts";
import { columns, type Layer } from "./charts.ts";
import { coverageSection } from "./coverage-section.ts";
import { accessSection, eventsSection, findingsSection, logsSection, runsSection } from "./sections.ts";
import { STYLE } from "./style.ts";
import { verdictOf } from "./verdict.ts";

export interface PageOptions {
  /** What it is the report of, such as `owner/name`. */
  readonly name: string | undefined;
  readonly version: string;
}

/** Only this very style sheet, and nothing else of any kind. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

export function renderPage(overview: Overview, { name, version }: PageOptions): string {
  const { window, damaged } = overview;
  const verdict = verdictOf(overview);
  const made = `${day(window.to, window.to)} ${new Date(window.to).getUTCFullYear()}, ${clock(window.to)} UTC`;
  const title = name === undefined ? "mallcop" : `mallcop · ${brief(name, 100)}`;
  return html`<!doctype html>
<!-- For people. Texts from outside stand here without markers: they are evidence, and never instructions. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<p class="brand"><b>${title}</b><span>Made ${made}. It does not renew itself: if that is long ago, look whether the scans still run.</span></p>
<div class="verdict"><span class="dot ${verdict.tone}"></span><h1>${verdict.sentences[0]}</h1></div>
<p class="also">${verdict.sentences[1]}</p>
</header>
<main>
${tiles(overview)}
${damagedNote(damaged)}${coverageSection(overview)}${findingsSection(overview)}${accessSection(overview)}${eventsSection(overview)}${logsSection(overview)}${runsSection(overview)}</main>
<footer><p>mallcop ${version}, from what is committed in this repository. Times are UTC.</p></footer>
</body>
</html>
`.toString();
}

function tiles({ window, events, findings, connectors, runs, bytes: size }: Overview): Html {
  const worst = connectors.flatMap(({ id, all }) => (all === undefined ? [] : [{ id, until: all.until }]));
  const furthest = worst.reduce<(typeof worst)[number] | undefined>(
    (last, each) => (last === undefined || each.until < last.until ? each : last),
    undefined,
  );
  const perDay = Array.from({ length: window.days }, (_, index): readonly Layer[] => {
    const sum = (pick: "info" | "warn" | "critical") =>
      events.connectors.reduce((total, { days }) => total + (days[index]?.[pick] ?? 0), 0);
    return [
      { kind: "info", value: sum("info") },
      { kind: "warn", value: sum("warn") },
      { kind: "critical", value: sum("critical") },
    ];
  });
  const open = (severity: string) => findings.open.filter((finding) => finding.severity === severity).length;
  const never = connectors.filter(({ all }) => all === undefined).length;
  return html`<div class="tiles">
<div class="tile"><span>Open findings</span><b>${grouped(findings.open.length)}</b><span>${`${open("critical")} critical, ${open("warn")} warn, ${open("info")} info`}</span></div>
<div class="tile"><span>Furthest behind</span><b>${furthest === undefined ? "—" : duration(window.to - furthest.until)}</b><span>${furthest === undefined ? "nothing was read" : brief(furthest.id, 40)}${never > 0 ? `; ${never} never read` : ""}</span></div>
<div class="tile"><span>Events in ${plural(window.days, "day")}</span><b>${grouped(events.total)}</b>${columns(perDay, `Events a day for ${window.days} days`)}</div>
<div class="tile"><span>Size of the files</span><b>${bytes(size)}</b><span>${runs.bytesPerDay === undefined ? "growth shows after a day" : `events grow by ${bytes(runs.bytesPerDay)} a day`}</span></div>
</div>`;
}

function damagedNote(damaged: readonly string[]): Html | undefined {
  if (damaged.length === 0) return undefined;
  return html`<section><h2 class="bad">Damaged files</h2><p class="hint">These lines are no events and are not counted below.</p><p>${damaged.map((place) => html`<code>${brief(place, 200)}</code> `)}</p></section>`;
}
