/** Coverage on the page: a strip per connector, its partitions folded away below it, and every hole in words. */
import type { Interval } from "../../collect/report.ts";
import type { ConnectorCoverage, Coverage, PartitionCoverage } from "../../overview/coverage.ts";
import type { Overview, Window } from "../../overview/overview.ts";
import { totalMs } from "../facts.ts";
import { type Html, html } from "../html.ts";
import { day, duration, grouped, listed, plural, span } from "../quantity.ts";
import { brief } from "../text.ts";
import { strip, ticks } from "./charts.ts";
import { legend, section } from "./sections.ts";
import { isBehind, lag, toneOf } from "./verdict.ts";

const MOST = { partitions: 60, holes: 12 } as const;

export function coverageSection({ connectors, window }: Overview): Html {
  const axis = html`<div class="row at"><span></span><span class="axis">${ticks(window, 5).map((at) => html`<span>${day(at, window.to)}</span>`)}</span><span></span></div>`;
  return section(
    "Coverage",
    `What was read to its end in the last ${plural(window.days, "day")}. "Nothing happened" is only true where it is green.`,
    connectors.length === 0
      ? html`<p>Nothing was ever read here.</p>`
      : html`${axis}${connectors.map((connector) => connectorRow(connector, window))}${legend(
          ["ok", "read to its end"],
          ["hole", "not read"],
          ["lost", "lost for good"],
          ["wait", "since the last look"],
          ["before", "before watching began"],
        )}${holesList(connectors, window)}`,
  );
}

function connectorRow(connector: ConnectorCoverage, window: Window): Html {
  const { id, all, partitions, never, problems } = connector;
  const name = brief(id, 40);
  if (all === undefined)
    return html`<div class="row"><b>${name}</b><span class="bad">never read</span><span>${codes(problems)}</span></div>`;
  const shown = partitions.slice(0, MOST.partitions);
  const rest = partitions.length - shown.length;
  return html`<details><summary class="row"><b>${name}</b>${strip(all, window, inWords(name, all, window))}<span class="num ${toneOf(connector, window.to) === "good" ? "soft" : toneOf(connector, window.to)}">${lag(all, window.to)}</span></summary><div class="parts">${shown.map((part) => partitionRow(name, part, window))}${rest > 0 ? html`<p class="soft">and ${grouped(rest)} more, none further behind</p>` : undefined}${
    never.length === 0 ? undefined : html`<p class="soft">Never read: ${listed(never, 12)}.</p>`
  }${problems.length === 0 ? undefined : html`<p class="attention">The last run reported ${codes(problems)}.</p>`}</div></details>`;
}

function partitionRow(connector: string, part: PartitionCoverage, window: Window): Html {
  const name = [part.feed, part.partition].filter((word) => word !== "").map((word) => brief(word, 60));
  const tone = isBehind(part, window.to) ? "bad" : part.holes.length > 0 ? "attention" : "soft";
  return html`<div class="row"><span>${name.join(" ")}</span>${strip(part, window, inWords(`${connector} ${name.join(" ")}`, part, window))}<span class="num ${tone}">${lag(part, window.to)}</span></div>`;
}

function codes(problems: ConnectorCoverage["problems"]): Html {
  return html`${problems.slice(0, 6).map(({ code, feed }) => html`<code>${code}</code>${feed === undefined ? "" : ` (${feed})`} `)}`;
}

function inWords(name: string, coverage: Coverage, window: Window): string {
  const missing = totalMs(coverage.holes);
  const holes = missing === 0 ? "no holes" : `${plural(coverage.holes.length, "hole")}, ${duration(missing)} in all`;
  return `${name}: ${holes}, ${lag(coverage, window.to)}`;
}

/** The longest holes first. What is thin on the strip is plain in words. */
function holesList(connectors: readonly ConnectorCoverage[], window: Window): Html | undefined {
  const all = connectors
    .flatMap(({ id, partitions }) => partitions.flatMap((part) => part.holes.map((hole) => ({ id, part, hole }))))
    .sort((a, b) => b.hole[1] - b.hole[0] - (a.hole[1] - a.hole[0]));
  if (all.length === 0) return undefined;
  const items = all.slice(0, MOST.holes).map(({ id, part, hole }) => {
    const isLost = part.lost.some((lost) => overlap(lost, hole));
    const [tone, words] = isLost ? ["bad", "lost for good"] : ["attention", "not read yet"];
    const names = [id, part.feed, part.partition].filter((word) => word !== "").map((word) => brief(word, 60));
    return html`<li><b>${names.join(" ")}</b> ${span(hole, window.to)} <span class="${tone}">${words}</span></li>`;
  });
  const rest = all.length - items.length;
  return html`<h3>Holes</h3><ul class="list">${items}</ul>${rest > 0 ? html`<p class="hint">and ${grouped(rest)} shorter ones</p>` : undefined}`;
}

function overlap(one: Interval, other: Interval): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
